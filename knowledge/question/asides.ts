import { wholeWords } from '../text/whole-words';

/** What is told of the asking, and not of the case: that somebody rang, asks, is in doubt, needs the answer. */
const OF_THE_ASKING = wholeWords(
  'haster|ring(?:er|ede)|uenige|(?:er |blev )?(?:blevet )?spurgt|overtaget (?:sagen|borgeren)|er (?:flink|sød|rar|nem at \\p{L}+(?: med)?)|(?:skal|har brug for at) skrive|nummer|(?:it|this) is urgent|taken over (?:the case|him|her|this case)|nice|new (?:in|to|at) (?:the|this|my) (?:job|work|office)|har (?:lige )?(?:ringet|spurgt|skrevet|talt|snakket)|sp(?:ørger|urgte)|skr(?:iver|ev)|er (?:lidt |meget |selv )?(?:i tvivl|usikker|ny(?: her)?|på vej|til møde)|' +
    'har (?:travlt|brug for (?:et )?svar)|skal bruge (?:et )?svaret|sidder (?:til|i|med)|står (?:hos|med|og)|vi (?:har )?(?:talt|taler|snakket|snakker) om|' +
    "it['’]?s urgent|called|rang|phoned|asked|am in doubt|(?:am|are) in a meeting|need an answer|am new here",
);
/** "Datteren spørger: …": whose the question is tells of whom it is asked. */
const ASKS_FOR_ANOTHER = /(?<!\p{L})(?:spørger|spurgte|asks|asked)\s*:/iu;
/** So many words at most: a longer sentence tells more. */
const MOST_WORDS = 9;
/** Asks, or tells something that a standard may be compared with. */
const ASKS_OR_TELLS =
  /[?,\d§]|(?<!\p{L})(?:om|hv\p{L}+|at|og|der|som|vil|kan|må|skal(?! bruge)|ikke|uden|if|whether|what|that|who|and|wants?|can|may|not|without)(?!\p{L})/iu;
const SENTENCE = /^\s*([^.!?:\n]+[.!:])\s+(?=\S)/u;

/** "Det haster lidt. Kan vi …", "moren ringede i går. Gennemgå post": without what is only said of the asking, before it. */
export function withoutAsides(message: string): string {
  let rest = message;
  for (let first = SENTENCE.exec(rest); first !== null; first = SENTENCE.exec(rest)) {
    const [whole, sentence = ''] = first;
    const isAside =
      OF_THE_ASKING.test(sentence) &&
      !ASKS_FOR_ANOTHER.test(sentence) &&
      !ASKS_OR_TELLS.test(sentence) &&
      sentence.trim().split(/\s+/u).length <= MOST_WORDS;
    if (!isAside) break;
    rest = rest.slice(whole.length);
  }
  return rest;
}

/** On which day it is to be done is no time of the day. */
const TOMORROW =
  /(?<!\p{L})(?:(?:allerede )?i ?morgen(?! (?:tidlig|formiddag|eftermiddag|aften))|tomorrow(?! (?:morning|evening|afternoon|night)))(?!\p{L})/giu;

/** "Kan vi hjælpe ham i morgen?" asks no more than "kan vi hjælpe ham?". */
export function withoutTomorrow(message: string): string {
  return message
    .replace(TOMORROW, '')
    .replace(/ {2,}/gu, ' ')
    .replace(/ (?=[?.,!])/gu, '');
}
