import { wholeWords } from '../text/whole-words';

/** One number or another: "2 eller 3", "level 2 or level 3". */
const ONE_OR_OTHER =
  /(?<![\d.,])[0-4]\)? ?(?:eller|el\.?|or|\/|vs\.?) (?:niveau |level |vum )?\(?[0-4](?![\d.,])/iu;

/** A level by its name in a question, and as standards write it. */
const LEVELS: readonly (readonly [asked: RegExp, stated: RegExp])[] = [
  [/(?<!\p{L})(?:svær|severe)/iu, /svær/iu],
  [/(?<!\p{L})moderat/iu, /moderat/iu],
  [/(?<!\p{L})(?:fuldstændig|complete)/iu, /fuldstændig/iu],
];

/** How standards write the level of which a question asks which number it stands for ("er svære problemer 2 eller 3?"). */
export function levelInDoubt(question: string): RegExp | undefined {
  if (!ONE_OR_OTHER.test(question)) return undefined;
  return LEVELS.find(([asked]) => asked.test(question))?.[1];
}

const BOTH = wholeWords(
  'både|begge(?: temaer(?:ne)?)?|both(?: themes)?|det ene|den ene|et af dem|just one|only one|either',
);
const MUST = wholeWords(
  'skal|kræves|kræver|behøver|nok|må|opfyldt|scorer?|must|needs?|have to|has to|required?|enough|met|meet|score',
);

/** "Skal både samfundsliv og kommunikation være opfyldt?" */
export function asksBothThemes(question: string): boolean {
  return BOTH.test(question) && MUST.test(question);
}
