/** Local part, @ and a domain. Bounded on both sides, so that no text makes the search slow. */
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;

/** Eight digits as Danes write them (12 34 56 78, 1234 5678, 12345678), perhaps after +45. */
const PHONE = /(?<![\d§])(?:(?:\+|00)45[ .-]?)?(?:\d{2}[ .-]?){3}\d{2}(?!\d)/gu;

/** The text with e-mail addresses and phone numbers taken out: none is kept, and none is shown again. */
export function withoutContact(text: string): string {
  return text.replace(EMAIL, '…').replace(PHONE, (found) => (isOther(found) ? found : '…'));
}

/** Eight digits that are a date or two years: "24-11-2026", "2026-11-24", "2024-2025". */
function isOther(digits: string): boolean {
  return /^(?:\d{2}[ .-]\d{2}[ .-](?:19|20)\d{2}|(?:19|20)\d{2}[ .-]\d{2}[ .-]\d{2}|(?:19|20)\d{2}[ .-](?:19|20)\d{2})$/.test(
    digits,
  );
}
