import type { Understood } from '../question/types';
import { wholeWords } from '../text/whole-words';
import type { Evidence } from './evidence';
import { whatIfFits } from './fit';
import { type Found, found, nearest } from './found';

/** What the standard says of the case told, where it says what then: "Hvis borgeren ikke kan lære …, skal …". */
export function whatNext(all: readonly Evidence[], { question }: Understood): Found {
  const ifs = all.filter(({ annotated }) => whatIfFits(annotated.passage.text) > 0);
  const then = ifs.filter(({ direct }) => direct);
  // Of no thing in particular: what is not learnt is a goal that is not reached.
  const ofGoals = TRIED.test(question)
    ? ifs.filter(({ annotated }) => NOT_REACHED.test(annotated.passage.text))
    : [];
  const told = then.length > 0 ? then : ofGoals;
  return told.length > 0 ? found('info', told, []) : nearest(all);
}

const TRIED = wholeWords(
  'lær\\p{L}*|laer\\p{L}*|træn\\p{L}*|traen\\p{L}*|øve\\p{L}*|prøvet|forsøgt|mål\\p{L}*|held|learn\\p{L}*|train\\p{L}*|practi[sc]\\p{L}*|tried|goals?',
);
const NOT_REACHED = wholeWords('mål\\p{L}* (?:\\S+ ){0,4}?ikke (?:kan )?(?:nås|opnås|indfries)');
