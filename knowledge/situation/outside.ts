import type { ConceptId } from '../lexicon/types';

/** No concept: what people say that is not about help to anyone. */
export const OUTSIDE: ConceptId = 'uden-for-feltet';
