import { Template } from 'adaptivecards-templating';
import type { AdaptiveCardJson, Card } from './card';

/**
 * Compiles a template once and returns the function that fills it.
 *
 * Text given as data is never read again: `${…}` in it stays as it is, because only the template's own strings
 * are parsed for bindings. Markdown is a matter of where the text is put: a `TextBlock` renders Markdown and
 * takes catalogue text only; everything from users and sources goes into `TextRun`s by way of `verbatim`.
 *
 * Every field a template binds must be in the data (an empty string, an empty list), since a missing one would
 * be shown as its own binding.
 */
export function renderer<Data extends CardData>(template: object): (data: Data) => Card {
  const compiled = new Template(template);
  return (data) => ({
    body: compiled.expand({ $root: data }) as AdaptiveCardJson,
    summary: data.summary,
  });
}

/** What every card's data has. */
export interface CardData {
  lang: string;
  summary: string;
  /** What the template binds. */
  [field: string]: unknown;
}
