import { anyCase } from '../text/whole-words';

/** A question word, with what it may ask the amount of. */
const WORD =
  '(?<!\\p{L})(?:hv(?:ad|a|ordan|ornår|ornaar|orfor|em|or)(?: (?:meget|mange|ofte|længe|laenge|tit))?|what|how|why|when|where|who)';
const SUBJECT =
  'jeg|du|han|hun|man|vi|de|den|det|der|borger\\p{L}*|i|he|she|they|we|you|it|someone|people|to|one';
/**
 * Its clause goes on as telling does, the subject before the verb ("… hvad hun skal have på", "how she looks"), or as what is to
 * be done ("what to wear").
 */
const SUBORDINATE = anyCase(`${WORD}\\s+(?:${SUBJECT})(?!\\p{L})`, 'g');
/** Asks for a yes or no, at the start of a clause: "kan vi …", "is she …". */
const POLAR = anyCase(
  '(?:^|[.!?,:;–-]\\s*|(?<!\\p{L})(?:og|eller|men|så|and|or|but|so)\\s+)(?:' +
    'kan|må|maa|skal|er|har|vil|bør|gør|får|dækker|hjælper|støtter|giver|' +
    'can|could|may|is|are|do|does|did|should|would|will|shall|has|have)\\s',
);

/** Behind these it is asked all the same: "kan du forklare hvordan man søger?" */
const TELLS =
  /(?<!\p{L})(?:sige?|fortælle?|forklare?|vide|ved|oplyse?|tell|explain|know|say|show)(?: (?:me|us|mig|os|her))?\s+$/iu;

/** "Må jeg forklare ham hvad der står?": it is explained to the citizen, and not asked. */
const STAFF_TELL =
  /(?<!\p{L})(?:kan|må|maa|skal|can|may|should) (?:jeg|vi|man|bostøtten|vejleder\p{L}*|i|we|the staff) (?:\S+ ){0,12}?(?:sige|fortælle|forklare|vise|tell|explain|show)(?!\p{L})/iu;

/** "Vise ham hvordan" asks for nothing: how is what is shown. */
const SHOWN =
  /(?<=(?<!\p{L})(?:vise[rs]?|lære[rs]?|show|teach) (?:\S+ ){0,2}?)(?:hvordan|how)(?=\s*(?:[-–,.;?!]|$))/giu;

/** "Vejlede om hvor tit man børster tænder": what is done begins the message, and the question word only says in what. */
const GUIDED = anyCase(
  `^\\s*(?:(?:hjælp|støtte|træning|help|support) (?:til|i|med|to|with|in) )?(?:at )?(?:vejlede|vejledning|rådgive|rådgivning|vise|lære|øve|træne|snakke|tale|forklare (?:borger\\p{L}*|ham|hende|dem)|instruere|guide|teach|show|advise|practi[sc]e|talk) (?:(?:om|i|borger\\p{L}*|ham|hende|dem|him|her|them|about|the citizen|in) ){0,3}${WORD}(?=\\s)(?![^?]*(?:sag(?:en)?|klage\\p{L}*|ansøg\\p{L}*|afgørelse\\p{L}*|koster|betaler|complain\\p{L}*|costs?|pays?)(?!\\p{L}))`,
);

export function guidesInIt(message: string): boolean {
  return GUIDED.test(message);
}

/**
 * A message without the question words that ask for nothing: "kan vi øve hvad hun skal sige?" wants a yes or no. One that asks
 * for no yes or no ("ved ikke hvad det koster") is left as it is.
 */
export function withoutSubordinate(message: string): string {
  if (!POLAR.test(message)) return message.replace(SHOWN, ' ');
  const isTold = !STAFF_TELL.test(message);
  return message.replace(SUBORDINATE, (found, at: number) =>
    isTold && TELLS.test(message.slice(0, at)) ? found : ' ',
  );
}
