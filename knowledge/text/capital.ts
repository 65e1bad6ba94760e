/** With a capital letter at its beginning, as a sentence or a title has. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}
