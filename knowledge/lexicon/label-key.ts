/** White space to fold, or a letter written as two signs (a and a ring for å). */
const NEEDS_FOLDING = /^\s|\s$|\s\s|[^\S ]|[\u0300-\u036f]/;

/**
 * The form under which two labels count as the same: NFC, small letters, white space folded.
 * "SPS" and "sps" are the same label; "rengøring" and "rengøringer" are not, since the stemmer joins them later.
 */
export function labelKey(label: string): string {
  const small = label.toLowerCase();
  // Nearly every label is plain already, and there are twenty thousand of them when the bot starts.
  return NEEDS_FOLDING.test(small) ? small.normalize('NFC').replace(/\s+/g, ' ').trim() : small;
}
