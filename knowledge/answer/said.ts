import type { Passage } from '../standard/types';
import { foldCase } from '../text/fold';
import { type Token, tokenise } from '../text/tokens';

/** An exclusion of more words than these takes out a part of the thing, or says when. */
const FEW = 4;

/** Whether the passage has the thing's Danish name, as such or in a compound: else it is meant, and not "mentioned". */
export function isSaid(name: string, { text }: Passage): boolean {
  const said = contentOf(text);
  const wanted = contentOf(name);
  return wanted.length > 0 && wanted.every(({ da }) => said.some((token) => token.da.includes(da)));
}

/**
 * Whether the passage is about nothing else ("Hovedrengøring.") or lists it by itself ("… malerarbejde og samling af møbler"):
 * "styring af borgerens økonomi" takes out less than the economy.
 */
export function isAllOf(name: string, passage: Passage): boolean {
  if (!isSaid(name, passage)) return false;
  return contentOf(passage.text).length <= FEW || isListedIn(name, passage);
}

/** As one of a list, with nothing before or behind it that makes it less. */
function isListedIn(name: string, { text }: Passage): boolean {
  const items = foldCase(text).split(
    /[,;:.()]|(?<!\p{L})(?:og|eller|samt|fx|som|herunder|eksempelvis)(?!\p{L})/u,
  );
  const wanted = contentOf(name);
  return items.some((item) => {
    const words = contentOf(item);
    return words.length === wanted.length && wanted.every(({ da }, at) => words[at]?.da === da);
  });
}

function contentOf(text: string): Token[] {
  return tokenise(foldCase(text)).filter(({ stop }) => !stop);
}
