import { readPassage } from '../answer/stance';
import type { Random } from '../random/random';
import type { Intervention, Passage } from '../standard/types';
import { readOnce } from '../text/read-once';
import { mixed } from './choices';
import type { QuizMaterial, QuizQuestion } from './types';

/** Longer quotes are not compared, they are read. */
const LONGEST = 160;
/** A quote with one of these tells by itself on which side it stands. */
const TELLTALE = /(?<!\p{L})(?:ikke|ej|uden|hverken|kun|dog|medmindre)(?!\p{L})/iu;
const SIDES = { included: 'in', excluded: 'out' } as const;

/**
 * One quote from what is part of an intervention among quotes from what is not, or the other way round: the answer is
 * the role of the section in which the quote stands.
 */
export function partQuestion({ standards }: QuizMaterial, random: Random): QuizQuestion | undefined {
  const having = [...standards.values()]
    .map((standard) => ({ standard, interventions: standard.interventions.filter(hasBothSides) }))
    .filter(({ interventions }) => interventions.length > 0);
  const place = random.pick(having);
  const intervention = random.pick(place?.interventions ?? []);
  if (!place || !intervention) return undefined;
  const side = random.chance(0.5) ? 'included' : 'excluded';
  const other = side === 'included' ? 'excluded' : 'included';
  const right = random.pick(quotable(intervention, side));
  if (!right) return undefined;
  const wrong = random.shuffled(quotable(intervention, other)).slice(0, 3);
  return {
    kind: 'part',
    side,
    municipality: place.standard.municipality.id,
    intervention: intervention.title,
    ...mixed(
      { passage: right },
      wrong.map((passage) => ({ passage })),
      random,
    ),
    quotes: [right],
  };
}

function hasBothSides(intervention: Intervention): boolean {
  return quotable(intervention, 'included').length > 0 && quotable(intervention, 'excluded').length > 1;
}

type Sides = Record<keyof typeof SIDES, Passage[]>;

/** A standard does not change while it is loaded: its quotes are sorted once. */
const sidesOf = readOnce(
  (intervention: Intervention): Sides => ({
    included: plainly(intervention, 'included'),
    excluded: plainly(intervention, 'excluded'),
  }),
);

function quotable(intervention: Intervention, side: keyof typeof SIDES): Passage[] {
  return sidesOf(intervention)[side];
}

/** Quotes that stand plainly on one side and do not also stand on the other. */
function plainly(intervention: Intervention, side: keyof typeof SIDES): Passage[] {
  const all = intervention.sections.flatMap((section) => section.passages);
  return all.filter((passage) => {
    if (passage.role !== side || passage.text.length > LONGEST || TELLTALE.test(passage.text)) return false;
    const { stance, conditional } = readPassage(passage);
    const alone = all.every(({ role, text }) => role === side || text !== passage.text);
    return stance === SIDES[side] && !conditional && alone;
  });
}
