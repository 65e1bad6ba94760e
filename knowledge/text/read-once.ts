/** The same function, which reads each thing once and forgets it with the thing: for what does not change, such as a passage. */
export function readOnce<Of extends object, Made>(read: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { made: Made }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.made;
    const made = read(of);
    known.set(of, { made });
    return made;
  };
}
