/** The same function, which works its value out when it is first called, once, and then lets go of what it was made of. */
export function once<Made>(make: () => Made): () => Made {
  let get = () => {
    const made = make();
    get = () => made;
    return made;
  };
  return () => get();
}
