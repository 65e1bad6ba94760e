import type { ConceptId, Lexicon } from '../lexicon/types';
import { wholeWords } from '../text/whole-words';
import { isNamedAlone } from './named-alone';
import type { Thing } from './types';
import { MATTER } from './weights';
import { wholeThing } from './whole-thing';

/** A kind of contact that standards give without naming everyone it is with; the lexicon tells with whom (`to`). */
interface Contact {
  concept: ConceptId;
  /** How it is asked for. */
  asked: RegExp;
  /** It is asked for instead of those it is with: to work together with a doctor is no visit to one. */
  instead: boolean;
}

const AUTHORITIES: Contact = {
  concept: 'samarbejde-med-myndigheder',
  asked: wholeWords(
    'ring(?:e|er)?(?: op)? til|opkald(?:et)? til|kontakt(?:e|er|en)?(?: til| med)?|(?:tale|taler|snakke|snakker|dialog|samtale\\p{L}*|samarbejde\\p{L}*) med|skriv(?:e|er) til|svarer?(?: på brev\\p{L}*)?(?: fra| til)?|henvende\\p{L}* til|' +
      'phone|phoning|call|calling|ring|ringing|contact(?:ing)?(?: with)?|(?:talk|talking|speak|speaking|write|writing|reply) to|get hold of|on the phone (?:to|with)',
  ),
  instead: false,
};

const PROFESSIONALS: Contact = {
  concept: 'fagligt-samarbejde',
  asked: wholeWords(
    'bindeled\\p{L}*|samarbejde\\p{L}*|koordiner\\p{L}*|(?:taler?|snakker?) (?:vi |i |de )?(?:sammen )?med|møder? med|fælles (?:møde|plan)\\p{L}*|' +
      "liais\\p{L}*|(?:a|the) link (?:between|to (?:the |his |her )?(?:gp|doctor|psychiatr\\p{L}*|nurse|job ?cent\\p{L}*)(?![’'´]s))|go-between|cooperat\\p{L}*|coordinat\\p{L}*|collaborat\\p{L}*|joint (?:meeting|plan)s?|(?:hold|have) (?:a |joint )*meetings? with|work(?:ing)? together with",
  ),
  instead: true,
};

const FAMILY: Contact = {
  concept: 'kontakt-til-familie',
  asked: wholeWords(
    'kontakt(?:en)?|forbindelse(?:n)?|(?:ikke|ik|aldrig) (?:har )?(?:talt|snakket|set|hørt|ses|taler|ser)|ses (?:ikke|aldrig)|rækker? ud|brudt med|glide[rt]? væk|savner|forsone\\p{L}*|forhold(?:et)? til|ringer? til|skriver? til|besøger?|' +
      'contact|in touch|touch with|reach(?:ing)? out|reconnect\\p{L}*|reconcile\\p{L}*|make up with|patch\\p{L}* (?:things |it )?up|get along|(?:not|never|\\p{L}+n.?t) (?:\\S+ )?(?:spoken|talked|seen|heard|speak|talk|see)|estranged|drift\\p{L}* (?:away|apart)|(?:call|phone|ring|visit(?:ing)?|write to) (?:his|her|their)',
  ),
  instead: true,
};
/** Staff who contact a relative, or are contacted by one, give the citizen no contact with the family. */
const OF_STAFF = wholeWords(
  '(?:jeg|vi|i|we) (?:\\S+ ){0,2}?(?:kontakte[rt]?|contact)|(?:må|kan|skal|may|can|should) (?:jeg|vi|i|we) (?:ringe|skrive|call|phone|ring|write)|(?:kontakt (?:til|med)|contact (?:with|to)) (?:os|mig|us|me)|passe|babysit\\p{L}*|look after',
);

/** The verb alone: "help her phone the tax office" is about no telephone. */
const BY_PHONE = /^(?:phone|call|ring|opkald|telefon)$/u;
/** To cooperate and to meet says only that it is contact. */
const ONLY_CONTACT: readonly ConceptId[] = [
  'samarbejde',
  'moeder',
  'telefonopkald',
  'relationer',
  'kontakte-andre',
];

/**
 * "Ringe til skat", "koordinere med psykiatrien", "kontakt til sin søster": what is asked for is contact with somebody, which
 * standards give without naming each.
 */
export function withContact(things: readonly Thing[], question: string, lexicon: Lexicon): readonly Thing[] {
  const alone = isNamedAlone(things, question) && !things.some(({ words }) => A_TASK.test(words));
  const authorities = withKommune(joined(things, question, orAlone(AUTHORITIES, alone), lexicon), question);
  const professionals = joined(authorities, question, PROFESSIONALS, lexicon);
  if (OF_STAFF.test(question)) return professionals;
  const isFamily = alone && things.some(({ words }) => THE_FAMILY.test(words));
  return joined(professionals, question, orAlone(FAMILY, isFamily), lexicon);
}

/** "Familie?", "hjælp til jobcenteret?" ask for contact with them, in whatever words. */
function orAlone(contact: Contact, isAlone: boolean): Contact {
  return isAlone ? { ...contact, asked: /(?:)/u } : contact;
}

/** "Børn?" may ask for anything, "familie?" for contact with them. */
const THE_FAMILY = /famili|slægt|søskende|forældre|family|siblings|parents/iu;
/** Such a thing is done with an authority, and to help with it is no contact; or it is a part of the municipality itself. */
const A_TASK =
  /(?:opgørelse\p{L}*|selvangivelse\p{L}*|\p{L}{2,}skat|statsborger\p{L}*|ansøgning\p{L}*|tax return|citizenship|application)$|(?<!borger)service$|(?<!råd)hus(?:et)?$|kontakten$/iu;

/** "Ringe til kommunen": whose name says nothing of what is asked elsewhere is whom it is asked to be in touch with here. */
const THE_KOMMUNE = wholeWords(
  '(?:ring(?:e|er)?(?: op)?|opkald|skriv(?:e|er)|henvende sig|svare?) til (?:kommunen|borgerservice|det offentlige)|(?:tale|snakke|kontakt(?:en)?) (?:med|til) (?:kommunen|borgerservice|det offentlige)|kontakte (?:kommunen|borgerservice)|' +
    '(?:call|phone|ring|contact|write to|(?:talk|speak) to|reply to) (?:to )?(?:the )?(?:municipality|council|kommune|authorities)',
);

function withKommune(things: readonly Thing[], question: string): readonly Thing[] {
  if (
    !THE_KOMMUNE.test(question) ||
    OF_STAFF.test(question) ||
    things.some(({ weight, words }) => weight >= MATTER && !BY_PHONE.test(words))
  )
    return things;
  return [
    ...things.filter((thing) => !isOnlyHow(thing)),
    wholeThing('kontakt til kommunen', [AUTHORITIES.concept]),
  ];
}

function joined(
  things: readonly Thing[],
  question: string,
  { concept, asked, instead }: Contact,
  lexicon: Lexicon,
): readonly Thing[] {
  if (!asked.test(question)) return things;
  const ends = lexicon.concepts.get(concept)?.to ?? [];
  const isWith = ({ concepts: [usual] }: Thing) =>
    usual !== undefined &&
    (usual === concept || ends.some((end) => (instead ? usual === end : lexicon.isA(usual, end))));
  const [first] = things.filter(isWith);
  if (first === undefined) return things;
  if (!instead)
    return things
      .filter(({ words }) => !BY_PHONE.test(words))
      .map((thing) =>
        isWith(thing) && !thing.concepts.includes(concept)
          ? { ...thing, concepts: [...thing.concepts, concept] }
          : thing,
      );
  // "Give insulin i samarbejde med hjemmesygeplejen" asks about insulin: with whom is no matter beside it.
  const isOther = (thing: Thing) => thing.weight >= MATTER && !isWith(thing) && !isOnlyHow(thing);
  if (things.some(isOther)) return things;
  return things
    .filter((thing) => thing === first || !(isWith(thing) || isOnlyHow(thing)))
    .map((thing) => (thing === first ? { ...thing, concepts: [concept], wider: [], terms: [] } : thing));
}

/** That there is contact, or that it is by phone, and not with whom. */
function isOnlyHow(thing: Thing): boolean {
  return isOnlyContact(thing) || BY_PHONE.test(thing.words);
}

/** Contact with somebody, in whatever words: it is whole by itself, and goes nowhere. */
export function isContact({ concepts }: Thing): boolean {
  return [AUTHORITIES, PROFESSIONALS, FAMILY].some(({ concept }) => concepts[0] === concept);
}

/** Says that it is contact, and not with whom. */
export function isOnlyContact({ concepts: [usual] }: Thing): boolean {
  return usual !== undefined && ONLY_CONTACT.includes(usual);
}
