import type { Understood } from '../question/types';
import { wholeWords } from '../text/whole-words';
import { telling } from './carries';
import type { Evidence } from './evidence';
import { because, type Found, found, refused } from './found';
import { isOwnName } from './match';
import { KIN } from './relatives';
import type { Verdict } from './types';

/** Done in the citizen's place. The sentence that demands participation is the reason; other exclusions come after it. */
export function barred(bars: readonly Evidence[], shown: readonly Evidence[]): Found {
  const outright = bars.filter(isOutright);
  // The demand to take part in just that is the plainer reason.
  if (outright.length > 0 && !bars.some(({ reading, matches }) => reading.participation && isNamed(matches)))
    return found('not_covered', [...outright, ...bars], shown);
  const order = [...bars].sort((a, b) => Number(b.reading.participation) - Number(a.reading.participation));
  const verdict = barredVerdict(bars);
  return verdict === 'not_covered' && order[0]?.reading.participation
    ? refused('without', order, shown)
    : because(verdict === 'conditional' ? 'as_a_rule' : undefined, found(verdict, order, shown));
}

/** All that belongs to an area: "aktiviteter vedrørende samfundsliv, hvor du ikke selv deltager …". */
const OF_AN_AREA = wholeWords('(?:aktiviteter|opgaver) (?:vedrørende|omkring|inden for|i forhold til)');

/** Done in the citizen's place: the demand to take part in all that belongs to an area bars each thing of it, though none is named. */
export function barredInItsArea(all: readonly Evidence[], { manner }: Understood): Found | undefined {
  if (!manner.withoutCitizen) return undefined;
  const bars = all.filter(
    ({ annotated: { passage }, reading, matches }) =>
      reading.participation &&
      passage.role === 'excluded' &&
      OF_AN_AREA.test(passage.text) &&
      telling(matches).some(
        ([
          {
            concepts: [usual],
          },
          { how },
        ]) => how === 'wider' && !KIN.includes(usual ?? ''),
      ),
  );
  return bars.length > 0 ? barred(bars, bars) : undefined;
}

/** "Må ikke logge sig ind på borgerens …": excluded by its own name, with the citizen or without. */
function isOutright({ direct, annotated, reading, matches }: Evidence): boolean {
  return (
    direct &&
    annotated.passage.role === 'excluded' &&
    reading.stance === 'out' &&
    !reading.participation &&
    !reading.conditional &&
    isNamed(matches)
  );
}

/** A plain demand for participation bars what is done without the citizen, whatever conditions stand elsewhere. */
function barredVerdict(bars: readonly Evidence[]): Verdict {
  const plain = bars.some(({ reading }) => reading.participation && !reading.conditional);
  return plain || !bars.some(({ reading }) => reading.conditional) ? 'not_covered' : 'conditional';
}

function isNamed(matches: Evidence['matches']): boolean {
  return telling(matches).some(([, match]) => isOwnName(match));
}
