/** A text to be found, by its place in the list. */
export interface Indexed {
  id: number;
  text: string;
}

/** Ids of what was found, best first, at most ten. */
export type Search = (query: string) => number[];

/**
 * `own`: raw text, with the engine's own settings for Danish · `tokens`: the terms of Vejviser's pipeline, each one word
 * without meaning to the engine, so that nothing is left to split or stem.
 */
export type Feed = 'own' | 'tokens';

export interface Engine {
  name: string;
  /** The settings for Danish it brings itself. */
  danish: string;
  build(texts: readonly Indexed[], feed: Feed): Search;
}

export const MOST = 10;
