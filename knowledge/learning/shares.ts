/**
 * What features say of each class, summed.
 * @param rows of `weights`, each `width` wide
 * @param values how much of each feature there is
 */
export function sumsOf(
  { rows, values }: { rows: readonly number[]; values: readonly number[] },
  weights: Readonly<ArrayLike<number>>,
  width: number,
): Float64Array {
  const sums = new Float64Array(width);
  rows.forEach((row, nth) => {
    const value = values[nth] ?? 0;
    for (let at = 0; at < width; at++) sums[at] = (sums[at] ?? 0) + (weights[row * width + at] ?? 0) * value;
  });
  return sums;
}

/** Sums as shares from 0 to 1, all together 1. */
export function sharesOf(sums: Float64Array): Float64Array {
  const most = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp(sum - most));
  const total = parts.reduce((all, part) => all + part, 0);
  return parts.map((part) => part / total);
}
