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
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of sums) if (sum > most) most = sum;
  const shares = new Float64Array(sums.length);
  let total = 0;
  for (let at = 0; at < sums.length; at++) {
    const part = Math.exp((sums[at] ?? 0) - most);
    shares[at] = part;
    total += part;
  }
  for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] ?? 0) / total;
  return shares;
}
