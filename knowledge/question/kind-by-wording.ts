import type { KindModel } from '../kind/model';
import { foldCase, foldLetters } from '../text/fold';
import { anyCase } from '../text/whole-words';
import { isKind, type Kind, phrasedKinds } from './kinds';
import { askedOutright } from './outright';
import { guidesInIt, withoutSubordinate } from './subordinate';
import type { Thing } from './types';

/**
 * Asks for something to be told, not for a yes or no: a question word. Those that may also open a relative clause ("et hjem,
 * hvor …") count only at the start or the end of a clause.
 */
const QUESTION_WORD = anyCase(
  [
    '(?:^|[.!?:;–/-]\\s*|(?<!\\p{L})(?:og|eller|men|and|or|but|om|if|ved|vide|know|wonder\\p{L}*)\\s+)(?:hvor|where|when|which|who)(?!\\p{L})',
    '(?<!\\p{L})(?:hv(?:em|ornår|ornaar|ordan|orfor|ilke[nt]?)|hv(?:ad|a)(?! med)|(?:what|how)(?! about)|why|who pays)(?!\\p{L})',
    '(?<!\\p{L})hvor (?:meget|mange|længe|laenge|ofte|tit|lang[et]?|hurtigt|henne|gammel)(?!\\p{L})',
    '(?:hvor|where|when)\\s*\\??$',
    // "…, hvor henviser vi?": in a relative clause the verb comes last.
    ',\\s*hvor \\p{L}+ (?:vi|jeg|man|han|hun|de|i|borgeren)(?!\\p{L})',
  ].join('|'),
);

/** Kinds that are a fact even without a question word ("egenbetaling?", "skal han selv betale"). */
const PLAIN = new Set<Kind>([
  'goals',
  'complaint',
  'deadline',
  'obligation',
  'level',
  'hours',
  'price',
  'participation',
  'validity',
  'follow-up',
  'contact',
  'assessment',
]);

/** How certain its wording must make it that a question asks for a fact: with a question word, … */
const WITH_QUESTION_WORD = 0.5;
/** … with a question word and a phrase of the field for just that kind, … */
const WITH_BOTH = 0.4;
/** … with a phrase of the field for just that kind, which has spoken for it in what is certain already, … */
const WITH_PHRASE = 0.9;
/** … or with neither, of those kinds alone that are asked for without a question word. */
const PLAINLY = 0.85;
/** Fewer words are no sentence. */
const FEW = 2;
/** In logits: from here on a word that the lexicon does not know only says what kind of fact is asked for. */
const SAYS = 1;

/** What a question's wording tells of the kind of answer it wants. */
export interface Worded {
  kind: Kind;
  /** False where it may as well ask whether something is given: then it is a fact only if nothing is named. */
  certain: boolean;
  /** It has neither a question word nor a phrase of the field for just that kind. */
  guessed: boolean;
  /** How to take it where no passage states such a fact. */
  otherwise: Kind;
  /** Whether the thing only says what kind of fact is wanted ("henne" in "hvor mødes man henne"). */
  says(thing: Thing): boolean;
}

const HOW_MANY_PEOPLE =
  /(?<!\p{L})(?:hvor mange|how many) (?:\p{L}+ )?(?:borgere|personer|medarbejdere|vejledere|sager|mennesker|citizens|people|clients|cases|workers)(?!\p{L})/iu;

const MAY_CHOOSE =
  /(?<!\p{L})(?:vil|ønsker|vil have)(?: gerne)?(?: selv)?(?: at)? (?:vælge|bestemme|skifte til) (?:\p{L}+ ){0,4}?(?:leverandør|udfører|firma|provider|supplier)|(?<!\p{L})(?:kan|må|får|can|may) (?:(?:the|hendes|hans|en|min) )?(?:borger\p{L}*|han|hun|man|familien?|mor|far|pårørende|citizens?|client|family|mother|father|parents|he|she|they|you) (?:\p{L}+ ){0,2}?(?:vælge|skifte|choose|pick|switch)(?!\p{L})[^?]{0,40}(?:leverandør|udfører|firma|provider|supplier)/iu;

/** What the help costs the municipality, or what its staff are paid. */
const COSTS_KOMMUNE =
  /(?<!\p{L})(?:(?:koster?|cost) (?:(?!i |hos |in |borger)\S+ ){0,5}?(?:kommunen|the (?:kommune|municipality))(?! \p{L})|overenskomst\p{L}*|nattillæg\p{L}*|aftentillæg\p{L}*|lønnen)(?!\p{L})/iu;

/** A duty of whoever asks, that is not to give the help. */
const OF_STAFF =
  /(?<!\p{L})(?:er (?:vi|jeg) (?:forpligtet|nødt) til at|(?:har|have) (?:vi|jeg) pligt til at|(?:are|am) (?:we|i) obliged to) (?:sige|give besked|underrette|melde|oplyse|fortælle|let|tell|report|inform)(?!\p{L})/iu;

/** "Skal vi prøve de åbne tilbud først?" asks for a rule, and a no would say the opposite. */
const MUST_FIRST =
  /^\s*(?:skal (?:vi|jeg|man|borger(?:en)?|han|hun|åbne\S*|det)|must (?:we|i|he|she|the citizen)|do we have to|does (?:he|she|the citizen) have to) [^?]*(?<!\p{L})(?:først (?:have )?(?:prøve[ts]?|afprøve[ts]?|søge|henvises)(?!\p{L})|(?:prøve[ts]?|afprøve[ts]?|søge|bruge|henvises?|undersøge[ts]?|have (?:prøvet|været)|været|try|tried|use|apply|be referred)(?!\p{L})[^?]*(?<!\p{L})(?:(?:først|first)(?! (?:på|i|om|eller|og|and|or)(?!\p{L}))|(?:før|inden|before) (?:man|han|hun|borger\p{L}*|vi|de|they|he|she|we|the citizen) (?:kan|må|can|may))(?!\p{L})|(?:i|på|til|to|in) (?:\S+ ){0,2}?(?:åb\S+|uvisit\S+|friv\S+|open|drop-in) (?:\S+ ){0,2}?(?:først|first)\s*(?:\?|$))/iu;

/** A fact of no kind that standards state. */
const OTHER: Worded = { kind: 'other', otherwise: 'other', certain: true, guessed: false, says: () => false };

/** "Does it cover cleaning?" covers no expense. */
const ASKS_WHAT_IS_COVERED =
  /^\s*(?:(?:does|do) (?:it|this|that|they|§ ?85|section 85|the (?:support|help|standard)) (?:also )?(?:cover|include)|(?:dækker|omfatter|rummer) (?:det|den|(?:bo)?støtten|indsatsen|§ ?85|standarden))(?!\p{L})(?![^?]*(?:udgift|betal(?!ing (?:af|ved))|takst|fare|entr[eé]|taxa|taxi|kørsel|kost(?!vejl)|kaffe|caf[eé]|biograf|\p{L}midler|opfølg|follow|klage|complain|(?<!\p{L})(?:et|a) år|year|pris|gebyr|egenbetaling|billet|kontingent|expense|cost|fee|price|pay|ticket|hvor |hvem |when|where|who|how))/iu;

/** The fact that a question's wording asks for, by what other wordings have taught; null where it hardly asks for one. */
export function kindByWording(question: string, kinds: KindModel): Worded | null {
  if (guidesInIt(question) || ASKS_WHAT_IS_COVERED.test(question)) return null;
  const phrased = phrasedKinds(question);
  const outright = askedOutright(question);
  const guess = kinds.guess(question, phrased);
  const { words } = guess;
  const { fact, certainty } = outright === undefined ? guess : { fact: outright, certainty: 1 };
  const asks = QUESTION_WORD.test(withoutSubordinate(question));
  // Who may choose is asked for in so many words, whatever the rest reminds of.
  if (phrased.has('free-choice') && MAY_CHOOSE.test(question)) return { ...OTHER, kind: 'free-choice' };
  if (MUST_FIRST.test(question)) return { ...OTHER, kind: 'criteria' };
  // Taught, but no kind that standards state a section or a sentence for: what is said of the thing is the answer.
  if (!isKind(fact)) return asks ? OTHER : null;
  // What staff must tell or do themselves is no duty to give the help.
  if (fact === 'obligation' && OF_STAFF.test(question)) return OTHER;
  // What the help costs the municipality is no price that the citizen pays.
  if (fact === 'price' && COSTS_KOMMUNE.test(question)) return OTHER;
  // How many people there are is no amount of help.
  if (fact === 'hours' && HOW_MANY_PEOPLE.test(question)) return OTHER;
  // What may be chosen is asked for in few ways, and a wrong guess would tell of a choice that nobody asked about.
  if (fact === 'free-choice' && !phrased.has(fact)) return asks ? OTHER : null;
  const least = asks && phrased.has(fact) ? WITH_BOTH : WITH_QUESTION_WORD;
  const enough = asks ? least : phrased.has(fact) ? WITH_PHRASE : PLAINLY;
  if (certainty < least) return null;
  // Two words name a thing and ask for no fact that they do not name as well.
  if (!asks && !phrased.has(fact) && isFew(question)) return null;
  return {
    kind: fact,
    certain:
      outright !== undefined || (certainty >= enough && (asks || PLAIN.has(fact) || phrased.has(fact))),
    guessed: outright === undefined && !asks && !phrased.has(fact),
    otherwise: asks || outright !== undefined ? 'other' : 'coverage',
    says: ({ concepts, words: written }) =>
      concepts.length === 0 &&
      written.split(' ').every((word) => (words.get(foldLetters(foldCase(word))) ?? 0) >= SAYS),
  };
}

function isFew(question: string): boolean {
  return (question.match(/\p{L}+/gu) ?? []).length <= FEW && !/\d/.test(question);
}
