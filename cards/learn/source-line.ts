import type { Language } from '../../knowledge/standard/types';
import type { TermSource } from '../../knowledge/terms/types';
import { say as speak } from '../say';

const LOCALES: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

/** "Kilde: sbst.dk, 21. april 2026 (læst november 2026)" */
export function sourceLine({ name, dated, read }: TermSource, language: Language): string {
  const say = speak(language);
  const shown =
    dated === undefined
      ? say('source.label', { name })
      : say('source.dated', { name, dated: date(dated, language) });
  return `${shown} (${say('source.read', { read: date(read, language) })})`;
}

/** A day or a month in words; a year, or years, as they are. */
function date(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-');
  if (month === undefined || iso.includes('–')) return iso;
  const style: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' };
  if (day) style.day = 'numeric';
  return new Intl.DateTimeFormat(LOCALES[language], style).format(
    Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)),
  );
}
