import type { AdaptiveCardJson, Card } from './card';

type Templating = typeof import('adaptivecards-templating');
type Compiled = InstanceType<Templating['Template']>;

/** Compiles each template that has not been needed yet. */
const waiting = new Set<() => unknown>();

/**
 * Compiles every template now, so that no reader has to wait for it. Loading the templating library and compiling all
 * templates takes longer than loading all the rest of the cards, and is not needed to be ready.
 */
export function warmCards(): void {
  for (const compile of waiting) compile();
}

/**
 * Returns the function that fills a template, which is compiled once, when it is first needed.
 *
 * Text given as data is never read again: `${…}` in it stays as it is, because only the template's own strings
 * are parsed for bindings. Markdown is a matter of where the text is put: a `TextBlock` renders Markdown and
 * takes catalogue text only; everything from users and sources goes into `TextRun`s by way of `verbatim`.
 *
 * Every field a template binds must be in the data (an empty string, an empty list), since a missing one would
 * be shown as its own binding.
 */
export function renderer<Data extends CardData>(template: object): (data: Data) => Card {
  let compiled: Compiled | undefined;
  const compile = (): Compiled => {
    if (compiled === undefined) {
      const { Template } = require('adaptivecards-templating') as Templating;
      compiled = new Template(template);
      waiting.delete(compile);
    }
    return compiled;
  };
  waiting.add(compile);
  return (data) => ({
    body: compile().expand({ $root: data }) as AdaptiveCardJson,
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
