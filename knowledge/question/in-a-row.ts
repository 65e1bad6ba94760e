import type { Mention } from '../search/labels';
import type { Token } from '../text/tokens';

/** Before the last of several that are all asked for; "by phone, text or video" asks for one of them. */
const ALL_OF = new Set(['og', 'and', 'samt', 'plus']);
/** Words between two things that make them two questions rather than one. */
const SEPARATORS = new Set([...ALL_OF, 'eller', 'or']);

/** Whether the word parts what stands before it from what follows. */
export function isBetween(token: Token | undefined): boolean {
  return token !== undefined && SEPARATORS.has(token.word);
}

/** So many words at most name one of a list: "kommer der nogen hjem til ham" asks. */
const LONGEST_NAME = 3;

/** "Rengøring, indkøb, økonomi?": nothing but things, each set apart from the one before it. */
export function isBareList(tokens: readonly Token[], mentions: ReadonlyMap<number, Mention>): boolean {
  let at = 0;
  while (at < tokens.length) {
    const mention = mentions.get(at);
    if (mention === undefined || (at > 0 && !tokens[at]?.apart)) return false;
    if (mention.end - at > LONGEST_NAME) return false;
    at = mention.end;
  }
  return true;
}

/** "Rengøring, indkøb og medicin": whether a list goes on here, and ends as lists do. */
export function isListed(
  tokens: readonly Token[],
  mentions: ReadonlyMap<number, Mention>,
  at: number,
): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (ALL_OF.has(token.word)) return mentions.has(at + 1);
  const next = token.apart ? mentions.get(at) : undefined;
  return next !== undefined && isListed(tokens, mentions, next.end);
}
