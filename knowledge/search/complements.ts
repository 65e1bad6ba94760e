import type { ConceptId, Lexicon } from '../lexicon/types';
import type { Token } from '../text/tokens';
import type { Mention } from './labels';

/** What stands behind one of these belongs to what stands before it ("ledsagelse *til* behandling"). */
const JOINING = new Set(['til', 'med', 'ved', 'om', 'på', 'i', 'hos', 'under', 'for']);
/** What stands behind one of these is told of in the same way as what stands before it. */
const LISTING = new Set(['og', 'eller', 'samt']);
/** More words between two things, and the second need not belong to the first. */
const NEAR = 3;

/** "Støtte til", "træning i", "vejledning om" say how the thing behind them is given, and are passed over. */
const WAYS_OF_HELPING = [
  'stoette',
  'laering',
  'traening',
  'leveringsform',
  'hverdagsmestring',
  'indsats',
  'indhold',
  'par-85',
];
/** To work together with somebody is a thing of its own, though every standard is full of it. */
const A_THING_ITSELF = 'samarbejde';
const GENERAL_WEIGHT = 0.5;

/**
 * The concepts that a text names only as what another thing belongs to or goes to: "ledsagelse til behandling" is about
 * ledsagelse, and gives no treatment; "støtte til rengøring" is about rengøring. Things of one theme are left together
 * ("kontakt til netværk").
 * @param mentions all that the lexicon's labels find in the tokens
 */
export function complementsOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Set<ConceptId> {
  const complements = new Set<ConceptId>();
  const named = new Set<ConceptId>();
  let before: Mention | undefined;
  /** What the things now being read belong to. */
  let head: ConceptId | undefined;
  for (const mention of inOrder(mentions)) {
    const [concept] = mention.concepts;
    if (before) {
      const between = tokens.slice(before.end, mention.start).map(({ word }) => word);
      head = headOf(before, between, head, tokens, lexicon);
    }
    if (concept !== undefined) {
      const belongs = head !== undefined && !isOneTheme(head, concept, lexicon);
      (belongs ? complements : named).add(concept);
    }
    before = mention;
  }
  for (const concept of named) complements.delete(concept);
  return complements;
}

/** What the next thing belongs to, from what stands before it and between. */
function headOf(
  before: Mention,
  between: readonly string[],
  head: ConceptId | undefined,
  tokens: readonly Token[],
  lexicon: Lexicon,
): ConceptId | undefined {
  if (between.length > NEAR) return undefined;
  const [thing] = before.concepts;
  const isThing = thing !== undefined && !isWayOfHelping(thing, lexicon);
  const joins = between.some((word, at) => JOINING.has(word) && between[at + 1] !== 'eksempel');
  if (joins) return head ?? (isThing ? thing : undefined);
  if (between.length > 0 && !between.some((word) => LISTING.has(word))) return undefined;
  // "Samarbejde med pårørende, behandlingstilbud og øvrige": the list goes on behind the joining word of its first.
  const joinsItself = tokens.slice(before.start, before.end).some(({ word }) => JOINING.has(word));
  return head ?? (isThing && joinsItself ? thing : undefined);
}

function isWayOfHelping(id: ConceptId, lexicon: Lexicon): boolean {
  if (id === A_THING_ITSELF || (lexicon.concepts.get(id)?.weight ?? 1) > GENERAL_WEIGHT) return false;
  return WAYS_OF_HELPING.some((top) => lexicon.isA(id, top));
}

function isOneTheme(a: ConceptId, b: ConceptId, lexicon: Lexicon): boolean {
  const theme = lexicon.concepts.get(a)?.theme;
  return theme !== undefined && theme === lexicon.concepts.get(b)?.theme;
}

function inOrder(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ nested }) => !nested).sort((a, b) => a.start - b.start);
}
