import type { AdaptiveCardJson, Card } from './card';
import { fillerOf } from './fill';

type Fill = (data: unknown) => unknown;

/** Compiles each template that has not been needed yet. */
const waiting = new Set<() => unknown>();

/** Compiles every template now, so that no reader has to wait for it; not needed to be ready. */
export function warmCards(): void {
  for (const compile of waiting) compile();
}

/**
 * Returns the function that fills a template, which is compiled once, when it is first needed. Templates are those of
 * Adaptive Cards Templating: a designer or any other tool reads them as they are.
 *
 * Text given as data is never read again: `${…}` in it stays as it is, because only the template's own strings
 * are parsed for bindings. Markdown is a matter of where the text is put: a `TextBlock` renders Markdown and
 * takes catalogue text only; everything from users and sources goes into `TextRun`s by way of `verbatim`.
 *
 * Every field a template binds must be in the data (an empty string, an empty list), since a missing one would
 * be shown as its own binding.
 */
export function renderer<Data extends CardData>(template: object): (data: Data) => Card {
  let compiled: Fill | undefined;
  const compile = (): Fill => {
    if (compiled === undefined) {
      compiled = fillerOf(template) ?? officialFillerOf(template);
      waiting.delete(compile);
    }
    return compiled;
  };
  waiting.add(compile);
  return (data) => ({ body: compile()(data) as AdaptiveCardJson, summary: data.summary });
}

/** For templates that use more of the expression language; the library takes longer to load than all the rest of the cards. */
function officialFillerOf(template: object): Fill {
  const { Template } = require('adaptivecards-templating') as typeof import('adaptivecards-templating');
  const compiled = new Template(template);
  return (data) => compiled.expand({ $root: data as object });
}

/** What every card's data has. */
export interface CardData {
  lang: string;
  summary: string;
  /** What the template binds. */
  [field: string]: unknown;
}
