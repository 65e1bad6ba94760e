const BREAK = /[\r\n]/u;
/** So many things, a line each, are a list by themselves; fewer only where a colon leads them in. */
const LEAST_LINES = 3;
/** Whoever pastes more lines than this lists nothing to be asked of one by one. */
const MOST_LINES = 30;
const MOST_WORDS_SIGNED = 6;
/** Goes on with the case below the name: "borgeren er indlagt", "uden borgeren", "PS det gælder rengøring". */
const TELLS_ON =
  /^(?:ps|uden|mens|til|når|hvis|det|den|i|på|without|while|to|when|if|it)(?!\p{L})|(?<!\p{L})(?:borger\p{L}*|han|hun|de|jeg|vi|er|har|bor|vil|kan|må|skal|deltager|gælder|ikke|citizen|client|he|she|they|we|is|has|not)(?!\p{L})/iu;
const SHORT = /^(?:[\p{L}\d§/&-]+\.? ?){1,4}\??$/u;
/** Goes on with the line before it, or tells of somebody: "uden borgeren", "hun har ADHD". */
const NO_ITEM =
  /^(?:uden|med|for|i|på|til|om|hos|af|fra|og|eller|men|når|hvis|mens|kan|må|skal|har|er|vil|bor|han|hun|jeg|vi|de|det|borger\p{L}*|mand|kvinde|without|with|for|in|on|at|to|and|or|but|when|if|while|can|may|must|has|is|he|she|they|i|we|the)(?!\p{L})/iu;
const CLOSING =
  /^(?:mvh|vh|kh|tak|på forhånd|mange tak|(?:med |de )?(?:venlig|bedste|kærlig)|hilsen|sendt fra|thanks|thank you|best|kind|sent from)(?!\p{L})/iu;
const GREETING =
  /^(?:hej|hejsa|halløj|davs|god ?(?:dag|morgen|aften)|kære|hi|hello|hey|dear|good)(?!\p{L})/iu;

/** The lines of a message that say something, each without white space around it and with single spaces in it. */
export function linesOf(written: string): string[] {
  return written
    .split(BREAK)
    .map(flat)
    .filter((line) => line !== '');
}

/** A message in one line; what was typed as a list, one thing a line, is one still: "kan vi hjælpe med: • rengøring • indkøb". */
export function onOneLine(written: string): string {
  const lines = linesOf(written);
  if (lines.length < 2) return lines[0] ?? '';
  const items = itemsAmong(lines);
  const signed = lines.findIndex((line, at) => CLOSING.test(line) && lines.slice(at).every(isSigned));
  const told = lines.map((line, at) => (at >= items.from && at < items.until ? bulleted(line) : line));
  return flat(
    told.reduce((text, line, at) => {
      const joint = signed !== -1 && at > signed ? ', ' : between(text, line);
      return `${text}${text === '' ? '' : joint}${line}`;
    }, ''),
  );
}

/** A greeting, a name, a title: nobody asks anything there. */
function isSigned(line: string): boolean {
  return line.split(' ').length <= MOST_WORDS_SIGNED && !/[?]|\.\s/u.test(line) && !TELLS_ON.test(line);
}

function itemsAmong(lines: readonly string[]): { from: number; until: number } {
  const end = lines.findIndex((line) => CLOSING.test(line));
  const until = end === -1 ? lines.length : end;
  const isItem = (line: string, at: number) =>
    SHORT.test(line) &&
    !GREETING.test(line) &&
    !NO_ITEM.test(line) &&
    (at === until - 1 || !line.includes('?'));
  let from = until;
  while (from > 0 && isItem(lines[from - 1] ?? '', from - 1)) from -= 1;
  const isLedIn = from > 0 && /:$/u.test(lines[from - 1] ?? '');
  const opens = lines.slice(0, from).every((line) => GREETING.test(line));
  const least = isLedIn ? 2 : LEAST_LINES;
  const isList = until - from >= least && (isLedIn || opens) && lines.length <= MOST_LINES;
  return isList ? { from, until } : { from: until, until };
}

function bulleted(line: string): string {
  return /^(?:\(?(?:\d{1,2}|[a-h])[).]|[-–•*·])/iu.test(line) ? line : `• ${line}`;
}

/** A line that begins anew begins a sentence, whatever the one before it ended with. */
function between(before: string, line: string): string {
  return /[\p{L}\d)]$/u.test(before) && /^\p{Lu}/u.test(line) && !GREETING.test(before) ? '. ' : ' ';
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
