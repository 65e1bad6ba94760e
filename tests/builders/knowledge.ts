import { type Knowledge, loadKnowledge } from '../../knowledge';

let loaded: Knowledge | undefined;

/** The real standards, loaded once for a test file. */
export function theKnowledge(): Knowledge {
  loaded ??= loadKnowledge();
  return loaded;
}
