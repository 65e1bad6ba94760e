import type { ConceptId, Lexicon } from '../lexicon/types';
import { wholeWords } from '../text/whole-words';
import type { Thing } from './types';
import { isUsually } from './usually';

/** Bills and rent are paid by somebody for the citizen: that is help with them, and no money for it. */
const OWN_BILLS =
  '(?! (?:\\S+ ){0,3}?(?:regning|husleje(?!restance)|giro|bøde|gæld|afdrag|bills?|rent(?! arrears)|fines?|debt)\\p{L}*)(?! (?:også )?(?:sammen|opmærksomhed|sig|attention|a visit|med (?:kort|mobile ?pay|kontant)|with (?:a card|mobile)))';
const MUNICIPALITY =
  '(?:kommunen|§ ?85|paragraf 85|(?:bo)?støtten|bevillingen|the (?:municipality|kommune|council|support|grant)|section 85)';
/** Asks for money for something, whatever else is done with it. */
const PAID = wholeWords(
  [
    `(?:kan|vil|skal|må|kunne|can|could|will|would|does|should) ${MUNICIPALITY} (?:også |godt |også godt |also )?(?:betale|finansiere|pay|fund)${OWN_BILLS}`,
    `(?:kan|vil|skal|må|can|could|may|should) (?:vi|i|man|we|you|one) (?:også |godt |also )?(?:betale|finansiere|pay for|fund)(?! i \\p{L}+)${OWN_BILLS}`,
    `${MUNICIPALITY} (?:betaler|finansierer|pays|funds)${OWN_BILLS}`,
    `(?:få|får|fået|have|get|gets) betalt(?!\\/)(?! (?:si[nt]e?|hans|hendes|deres|min[e]?) (?:regning|husleje))${OWN_BILLS}`,
    `(?:få|får|fået) (?!(?:si[nt]e?|hans|hendes|deres) (?:regning|husleje))(?:(?!hjælp|støtte|ikke)\\S+ ){1,5}betalt(?!\\/)${OWN_BILLS}`,
    '(?:get|gets|have) (?!(?:his|her|their) (?:bills?|rent))(?:(?!help|support)\\S+ ){1,5}paid for',
    '(?:få|får|fået|bevilge|bevilger|bevilget|(?:kommunen|§ ?85) (?:kan )?(?:give|giver)) (?:\\S+ ){0,2}?penge til(?! at)',
    '(?:get|gets|grant) (?:\\S+ ){0,2}?money (?:for|to buy)',
    'økonomisk (?:hjælp|støtte) til (?!at )',
    '(?:cover|covers|dækker|dække|pay|pays|betaler?) (?:\\S+ ){0,4}?(?:fees?|membership|subscription|kontingent|abonnement|billet(?:ten|ter)?|tickets?|bus ?pass|buskort|månedskort|gebyr)',
    '(?:is|are) (?:\\S+ ){1,3}paid for',
    '(?:do|does) (?:you|we|they|it|the municipality) pay for',
    // The municipality's name has been taken out: "does Roskilde pay the deposit?"
    '(?<=^\\s*)(?:does|do|will) pay (?:for )?(?!(?:his|her|their) |attention)\\p{L}+',
    `(?<=^\\s*)betaler (?!(?:borger\\p{L}*|han|hun|man|jeg|vi|i|du|de|selv|for)(?!\\p{L}))\\p{L}+${OWN_BILLS}`,
    '(?:dækker|dækkes|dækket|cover|covers|covered) (?:\\S+ ){0,3}?\\p{L}+(?:udgift|udgifter|expenses)',
    '\\p{L}+(?:regning|udgift)(?:en|er|erne)? (?:betalt|dækket)',
    'betaler (?:i|man|kommunen|de) (?!selv)(?:for |i |til )?(?!hjemmepleje)\\p{L}+',
  ].join('|'),
);
const OPENS_WITH_MONEY = /^\s*(?:penge til(?! at)|money for)\s/iu;
/** Help with getting it is help: "hjælpe med at søge penge til tandlæge". */
const HELPED =
  /(?<!\p{L})(?:hjælp\p{L}*|støtt\p{L}*|help|support) (?:\S+ ){0,3}?(?:med|til) at (?:\S+ )?(?:få|søge|købe|give|bestille)|(?<!\p{L})help (?:\S+ ){0,2}?(?:get|buy|apply)/iu;

/** What a citizen owns, and nobody is helped or trained by being given it. */
const OWNED: readonly ConceptId[] = [
  'it-hjaelp',
  'rejsekort',
  'hvidevarer',
  'moebler',
  'cykel',
  'velfaerdsteknologi',
  'computer',
  'fjernsyn',
  'internet',
];
/** What one pays to get in, or to belong. */
const TICKET = /(?:billet(?:ten|ter|terne)?|kontingent(?:et)?|tickets?|membership fee)$/iu;
const BUYS = wholeWords(
  'købe|køber|bestille|bestiller|booke|booker|har|hjælp\\p{L}*|træn\\p{L}*|øve|bruge|buy|buying|order|book|booking|has|have|help|train|practi[sc]e|use',
);
/** A label may have the giving in it: "få en ipad". */
const GIVES = /^(?:få|give|get) (?:en|et|an?) /u;
const GIVEN =
  'give|giver|bevilge|bevilger|bevilget|udlevere|udleverer|købe|køber|få|får|grant|buy|lend|provide|get';

/** Concepts of money itself: not what it is for. */
const MONEY: ConceptId = 'oekonomi';
const PRICE: ConceptId = 'pris';

/**
 * Asked for money or equipment ("kan kommunen betale en iPad?"), a standard answers by what it says of expenses: that using a thing
 * is trained does not say that it is paid for.
 * @returns what is to be paid; undefined where nothing is asked for so, or nothing named
 */
export function thingsToBePaid(
  things: readonly Thing[],
  question: string,
  lexicon: Lexicon,
): readonly Thing[] | undefined {
  const isMoney = (thing: Thing) => thing.concepts[0] === PRICE || isUsually(thing, [MONEY], lexicon);
  const owned = (thing: Thing) =>
    isUsually(thing, OWNED, lexicon) &&
    // An app is used, and costs nothing that is asked for.
    thing.concepts[0] !== 'app-stoette' &&
    (GIVES.test(thing.words) ||
      wholeWords(
        `(?:${GIVEN}) (?:\\S+ ){0,2}?(?:en|et|an?) (?:(?:ny|nyt|new|smart|elektrisk|brugt|god|billig|\\p{L}+ (?:eller|og|or|and)) ){0,3}?${thing.words}(?! (?:til at|sat op|repareret|samlet|bestilt|set up|fixed|repaired|assembled))|${thing.words} (?:bevilget|udleveret)`,
      ).test(question));
  if (HELPED.test(question)) return undefined;
  const isTicket = ({ words }: Thing) => things.length === 1 && TICKET.test(words) && !BUYS.test(question);
  const asks = PAID.test(question) || OPENS_WITH_MONEY.test(question);
  if (!asks && !things.some(owned) && !things.some(isTicket)) return undefined;
  // "Få indkøbt en cykel" is no shopping that is helped with.
  const isBought = (thing: Thing) => /^indkøbt?$/u.test(thing.words) && things.some(owned);
  const paid = things.filter((thing) => !isMoney(thing) && !isBought(thing));
  return paid.length > 0 ? paid : undefined;
}
