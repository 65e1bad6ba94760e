/** Words remembered before all are forgotten: more than a municipality's staff writes in a day, a few megabytes. */
const MOST = 20_000;

/** The same function, which works out each word once. */
export function remembered<Made>(make: (word: string) => Made): (word: string) => Made {
  const known = new Map<string, { made: Made }>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before.made;
    const made = make(word);
    if (known.size >= MOST) known.clear();
    known.set(word, { made });
    return made;
  };
}
