import { factOf, type Kind } from '../question/kinds';
import type { Understood } from '../question/types';
import { SAYS_WHICH } from '../question/weights';
import type { Passage } from '../standard/types';
import { wholeWords } from '../text/whole-words';
import { isByName } from './carries';
import type { Evidence } from './evidence';
import { ageLimits, holdsAge } from './fit';
import type { Sense } from './sense';
import { ownWords, saysSo, saysSoItself } from './states';

/** What one thing costs says nothing of another: washing powder of coffee. */
const FOR_ONE_THING = wholeWords('udgifter til \\p{L}+');
/** In the order of the answer, telling the very fact asked for counts for this much, … */
const VERY_FACT = 1;
/** … saying so outright counts for this much. */
const OUTRIGHT = 0.5;
/** … and not only by the line that opens its list, for this much more. */
const ITSELF = 0.3;
/** And speaking of other things than the help itself, where the question names one, for this much. */
const BESIDES = 0.8;

/** What holds in special cases only comes after what holds else, by this much. */
const EXCEPTION = 0.6;
const IN_SPECIAL_CASES = wholeWords('særlige tilfælde|undtagelsesvis|ved behov for|dog forlænges');

/** Asked of no thing, what is said of every intervention comes before what is said of one, by up to this much. */
const EVERYWHERE = 1;

/** Asked what one pays, for nothing in particular, whatever the section on prices tells is the answer. */
export function asksAnyPrice({ kind, things }: Understood): boolean {
  return kind === 'price' && things.length === 0;
}

export const ASKS_WHEN = wholeWords(
  'hvornår|when|hvor (?:ofte|tit|lang tid|lang ventetid)|how (?:often|long)',
);
export const TIME = wholeWords(
  '\\d+(?:-\\d+)? (?:uger|måneder|dage)|årligt|månedligt|ugentligt|en gang om|gange om',
);

/** Words of a question that want certain words of the answer. */
interface Wanted {
  /** Asked for a fact of these kinds; of any where there are none. */
  of?: ReadonlySet<Kind>;
  asked: RegExp;
  told: RegExp;
  worth: number;
}

const WANTED: readonly Wanted[] = [
  { of: new Set<Kind>(['deadline', 'complaint']), asked: ASKS_WHEN, told: TIME, worth: OUTRIGHT },
  // "Hvornår er standarden fra?"
  {
    of: new Set<Kind>(['validity']),
    asked: ASKS_WHEN,
    told: /(?<!\d)(?:19|20)\d\d(?!\d)/u,
    worth: 2 * OUTRIGHT,
  },
  // Who pays for an outing is told by what is said of expenses, and not by that the help is free.
  {
    of: new Set<Kind>(['price']),
    asked: wholeWords(
      'når vi er (?:ude|på tur|på caf[eé]|i byen)|\\p{L}*billet(?:ten|ter|terne)?|kaffen?|entr[eé]\\p{L}*|frokost(?:en)?|when (?:we|they) (?:go|are) out|out together|coffee|tickets?|entrance',
    ),
    told: wholeWords('(?:egne |personlige )?udgifter|selv (?:betale|afholde)|betale aktiviteter'),
    worth: 3 * OUTRIGHT,
  },
  // "Hvad sker der efter de fire måneder?" is told by what begins so.
  {
    asked: wholeWords('hvad sker der (?:så )?(?:efter|når)|what happens (?:after|when)'),
    told: /^efter\s/iu,
    worth: 2 * OUTRIGHT,
  },
  // A complaint goes first to whoever decided; where it goes from there is another step.
  {
    of: new Set<Kind>(['complaint']),
    asked: wholeWords('hvor(?:hen)?|hvem|til|where|whom?|to'),
    told: wholeWords('(?:skal|kan) (?:ske|sendes|indgives|indsendes|rettes) til|sendes til|indgives til'),
    worth: OUTRIGHT,
  },
];

/** Where to turn at which age: who tells an age is sent there, and who tells none to where all others turn. */
function fitsWhom(passage: Passage, { kind, age }: Understood): number {
  if (kind !== 'place' && kind !== 'contact') return 0;
  if (ageLimits(passage).length === 0) return 0;
  if (age === undefined) return kind === 'contact' ? -EVERYWHERE : 0;
  return kind === 'place' && holdsAge(passage, age) ? EVERYWHERE + VERY_FACT : 0;
}

/** For how many of the interventions, 0–1, the standard says so in these words. */
function saidFor(stating: readonly Evidence[]): (text: string) => number {
  const times = new Map<string, number>();
  for (const { annotated } of stating) {
    const { text } = annotated.passage;
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  const interventions = new Set(stating.map(({ annotated }) => annotated.passage.intervention)).size;
  return (text) => ((times.get(text) ?? 1) - 1) / Math.max(1, interventions - 1);
}

/** A sentence that says so outright before one that only stands in the section, and one about things where one is named. */
export function byWorth(stating: readonly Evidence[], asked: Understood, sense: Sense): Evidence[] {
  const { kind, things } = asked;
  const besides = things.some(({ concepts, weight }) => concepts.length === 0 || weight > SAYS_WHICH)
    ? factOf(kind)?.besides
    : undefined;
  const said = things.every(({ weight }) => weight <= SAYS_WHICH) ? saidFor(stating) : undefined;
  const wanted = WANTED.filter(
    ({ of, asked: words }) => of?.has(kind) !== false && words.test(asked.question),
  );
  const worth = ({ annotated, rank, matches }: Evidence) => {
    const { passage } = annotated;
    const { text } = passage;
    return (
      rank -
      (IN_SPECIAL_CASES.test(text) ? EXCEPTION : 0) +
      EVERYWHERE * (said?.(text) ?? 0) +
      (asksAnyPrice(asked) ? 0 : VERY_FACT * sense.tells(annotated, asked)) +
      (saysSo(annotated, kind) ? OUTRIGHT : 0) +
      (saysSoItself(annotated, kind) ? ITSELF : 0) +
      (besides?.test(ownWords(annotated)) ? BESIDES : 0) +
      wanted.reduce((sum, { told, worth: counts }) => sum + (told.test(text) ? counts : 0), 0) +
      fitsWhom(passage, asked) -
      (kind === 'price' && !isByName(matches) && FOR_ONE_THING.test(text) ? BESIDES : 0)
    );
  };
  const weighed = stating.map((evidence) => ({ evidence, worth: worth(evidence) }));
  weighed.sort((a, b) => b.worth - a.worth);
  return weighed.map(({ evidence }) => evidence);
}
