/**
 * What features say of each kind, summed.
 * @param rows of `weights`, each `width` wide
 * @param scale what a weight of 1 stands for here
 */
export function sumsOf(
  rows: Iterable<number>,
  weights: Readonly<ArrayLike<number>>,
  width: number,
  scale: number,
): Float64Array {
  const sums = new Float64Array(width);
  for (const row of rows)
    for (let kind = 0; kind < width; kind++)
      sums[kind] = (sums[kind] ?? 0) + (weights[row * width + kind] ?? 0) * scale;
  return sums;
}

/** Sums as shares from 0 to 1, all together 1. */
export function sharesOf(sums: Float64Array): Float64Array {
  const most = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp(sum - most));
  const total = parts.reduce((all, part) => all + part, 0);
  return parts.map((part) => part / total);
}
