/** A message as its words: lower case, without punctuation and pictures at either end. */
export function bare(text: string): string {
  return text
    .toLocaleLowerCase('da')
    .replace(/^[^\p{L}\p{N}§]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/[,;:]/g, '')
    .replace(/\s+/g, ' ');
}
