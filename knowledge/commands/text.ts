import type { Answer, MunicipalityAnswer, Quote } from '../answer/types';
import type { Knowledge } from '../knowledge';
import type { Language } from '../standard/types';
import { translator } from '../texts/translate';

/** An answer as text for a terminal: verdict, quotes with their places, pointers, the line on individual assessment. */
export function answerText(answer: Answer, knowledge: Knowledge): string {
  const t = translator(answer.language);
  const parts = answer.answers.map((one) => municipalityText(one, knowledge, answer.language));
  const meanings = answer.ambiguities.map(({ word, meanings }) => `${word}: ${meanings.join(' / ')}`);
  const names = answer.silent.map((id) => nameOf(id, knowledge)).join(', ');
  const silent = names === '' ? [] : [`[not_stated] ${names}`];
  const danger = answer.danger ? [answer.danger.text] : [];
  return `${[...danger, ...answer.remarks, ...meanings, ...parts, ...silent, t('individual')].join('\n\n')}\n`;
}

function municipalityText(answer: MunicipalityAnswer, knowledge: Knowledge, language: Language): string {
  const name = answer.municipality === null ? [] : [nameOf(answer.municipality, knowledge)];
  const quotes = answer.quotes.map((quote) => quoteText(quote, language));
  const elsewhere = answer.elsewhere.map(
    ({ municipality, verdict, quotes: [first] }) =>
      `→ ${nameOf(municipality, knowledge)}: ${verdict}${first ? `\n${quoteText(first, language)}` : ''}`,
  );
  const pointers = answer.pointers.map(({ law, text }) => `→ ${law}: ${text}`);
  return [...name, `[${answer.verdict}] ${answer.text}`, ...quotes, ...elsewhere, ...pointers].join('\n');
}

function quoteText({ passage, stance }: Quote, language: Language): string {
  const sign = { in: '+', out: '–', condition: '!', fact: '·' }[stance];
  const { document, line } = passage.source;
  const notes = passage.notes.map((note) => `\n      ⚠ ${note.text[language]}`).join('');
  return `  ${sign} «${passage.text}»\n      ${passage.intervention} · ${passage.section} · ${document}:${line}${notes}`;
}

function nameOf(id: string, knowledge: Knowledge): string {
  return knowledge.standards.get(id)?.municipality.name ?? id;
}
