import { wholeWords } from '../text/whole-words';

/** One number or another: "2 eller 3", "level 2 or level 3". */
const ONE_OR_OTHER =
  /(?<![\d.,])[0-4]\)? ?(?:eller|el\.?|or|\/|vs\.?) (?:niveau |level |vum )?\(?[0-4](?![\d.,])(?! ?(?:gange?|tim|uge|dag|måned|sal|medarbejd|vejled|besøg|visit|hour|time|week|day|staff|worker))/iu;

/** A level by its name in a question, and as standards write it. */
const LEVELS: readonly (readonly [asked: RegExp, stated: RegExp])[] = [
  [/(?<!\p{L})(?:svær|severe)/iu, /svær/iu],
  [/(?<!\p{L})moderat/iu, /moderat/iu],
  [/(?<!\p{L})(?:fuldstændig|complete)/iu, /fuldstændig/iu],
];

/** How standards write the level of which a question asks which number it stands for ("er svære problemer 2 eller 3?"). */
export function levelInDoubt(question: string): RegExp | undefined {
  if (!ONE_OR_OTHER.test(question) || HOURS.test(question)) return undefined;
  return LEVELS.find(([asked]) => asked.test(question))?.[1];
}

const HOURS = wholeWords('timer?|hours?');

const BOTH = wholeWords('både|begge(?: temaer(?:ne)?)?|both(?: themes)?');
/** A condition is asked for, and not what is given at it: "skal begge være opfyldt", "is one of them enough". */
const MUST = wholeWords(
  '(?:skal|kræves|behøver|must|does|do|need) (?:\\S+ ){0,8}?(?:score\\p{L}*|have|ha|opfyld\\p{L}*|ligge|gælde|problemer|meet|met|2|3)|(?:det|den|et|en) (?:ene )?(?:er )?nok|nok med|(?:one|either)(?: \\S+){0,3} enough|enough (?:with )?one|kræver det',
);

/** "Skal både samfundsliv og kommunikation være opfyldt?" */
export function asksBothThemes(question: string): boolean {
  return BOTH.test(question) && MUST.test(question);
}
