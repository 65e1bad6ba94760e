/**
 * The form under which two labels count as the same: NFC, small letters, white space folded.
 * "SPS" and "sps" are the same label; "rengøring" and "rengøringer" are not, since the stemmer joins them later.
 */
export function labelKey(label: string): string {
  return label.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
