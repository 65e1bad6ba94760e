/** The row of the weights that each feature has. @param features hashes, in the order of the rows */
export function rowsOf(features: Int32Array): ReadonlyMap<number, number> {
  return new Map([...features].map((hash, row) => [hash, row]));
}

/** In how many samples each feature stands. */
export function countsOf<Feature>(samples: Iterable<Iterable<Feature>>): Map<Feature, number> {
  const counts = new Map<Feature, number>();
  for (const features of samples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}
