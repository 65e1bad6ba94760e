/** The same function, which works its value out when it is first called, and once. */
export function once<Made>(make: () => Made): () => Made {
  let known: { made: Made } | undefined;
  return () => {
    known ??= { made: make() };
    return known.made;
  };
}
