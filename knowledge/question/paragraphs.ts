import { anyCase } from '../text/whole-words';

/** "Pgf. 97", "servicelovens § 97", "§97", "paragraf 85 i serviceloven". */
const LAW = '(?:sel\\.?|servicelovens?|lov om social service,?)';
const WRITTEN = anyCase(
  `(?<!\\p{L})(?:${LAW} )?(?:§+|paragraf|pgf\\.?|par\\.)\\s*(?=\\d)(\\d{1,3}(?: ?[a-d](?!\\p{L}))?)(?: i (?:serviceloven|sel)(?!\\p{L}))?`,
  'g',
);
/** "82b", "82 b": a number that no other thing of the field has. */
const BARE =
  /(?<![\p{L}\d.,§/-]|§ |(?:nr\.?|opgang|stue|lokale|hold|bus|linje|bor|[Aa]t|\p{Lu}\p{Ll}+) )(82|83|85(?=[a-d])) ?([a-d])(?![\p{L}\d]| \p{Lu})/gu;

/** Every way of writing one paragraph of serviceloven as "§ 97", so that whatever reads the message knows one way only. */
export function withParagraphSigns(message: string): string {
  return message.replace(WRITTEN, '§ $1').replace(BARE, '§ $1$2');
}
