/** Ages that a sentence sets as a limit, in years; both ends count, a missing end is open. */
export interface AgeRange {
  from?: number;
  to?: number;
}

/** "I 10 år" tells how long, and of nobody's age. */
const TOLD =
  /(?<![\d.,-])(?:(?<!(?:^|[^\p{L}])(?:i|gennem|efter|om|siden|sidste|seneste|næste|hvert|inden for) )(\d{1,3}) ?års?(?!\p{L})|(?<=(?<!\p{L})aged? )(\d{2})(?!\d)|(\d{1,3})[ -]*(?:årig\p{L}*|år gammel|years?[ -]old|y\/?o(?!\p{L}))|(?<=(?<!\p{L})(?:borger\p{L}*|han|hun|søn(?:nen)?|datter(?:en)?|he|she|son|daughter|citizen)(?: (?:er|is)|['’]s) (?:nu |kun |only |just )?|^(?:er|is) (?=\d{2} (?:hvem|hvor|hvad|kan|må|who|where|can)))(\d{2})(?![\d:%]|[.,] ?\d| ?(?:timer|uger|dage|måneder|minutter|min|gange|mg|kg|km|kr|procent|point|m2|hours|weeks|days|months|minutes|times)(?!\p{L}))|(?:en|mand|kvinde|fyr|pige|borger|ung|dreng|beboer) på (\d{2})(?![\d.,]| ?(?:timer|uger|dage|måneder|kvm|sal|kr|%)))/iu;

/** "Borger under 18": any age below says the same of a limit. */
const YOUNGER =
  /(?:(?<!\p{L})(?:er|bor|borger\p{L}*|han|hun|unge?|is|he|she|citizen|people|someone|anyone)(?: \p{L}+)? (?:under|yngre end|younger than|below) )(\d{2})(?![\d.,]| ?(?:timer|uger|dage|måneder|kr|%|hours|weeks|days))/iu;

/** The age of a person that a question tells; undefined when it tells none. */
export function ageIn(question: string): number | undefined {
  const younger = YOUNGER.exec(question);
  if (younger) return Number(younger[1]) - 1;
  const told = TOLD.exec(question);
  const years = Number(told?.[1] ?? told?.[2] ?? told?.[3] ?? told?.[4] ?? told?.[5]);
  return years >= 10 && years <= 110 ? years : undefined;
}

/** "over 18 år", "mellem 15 og 29 år", "fra 18-30 år", "fra 50 år". "Over 18" counts from the 18th birthday (A-17). */
export function ageRanges(sentence: string): AgeRange[] {
  const ranges: AgeRange[] = [];
  const rest = sentence.replace(
    /(?:mellem |fra )?(\d{1,3})\s*(?:-|–|til|og)\s*(\d{1,3}) år/giu,
    (_whole, from, to) => {
      ranges.push({ from: Number(from), to: Number(to) });
      return '';
    },
  );
  for (const [, from] of rest.matchAll(/(?:over|fra|fyldt|mindst) (\d{1,3}) år/giu))
    ranges.push({ from: Number(from) });
  for (const [, to] of rest.matchAll(/(?:under|indtil|op til|højst) (\d{1,3}) år/giu))
    ranges.push({ to: Number(to) });
  return ranges;
}

/** Both ends count. */
export function isWithin(age: number, { from = 0, to = 200 }: AgeRange): boolean {
  return age >= from && age <= to;
}
