import type { Language, Passage, Standard } from '../../knowledge/standard/types';
import type { TermPlace } from '../../knowledge/terms/glossary';
import type { Term } from '../../knowledge/terms/types';
import { nameOf, standardOf } from '../answer-parts';
import { button, row } from '../buttons';
import type { Card } from '../card';
import { helpButton } from '../examples';
import { pageCard } from '../page';
import { clusterPassages, passageCost } from '../quotes';
import { say as speak } from '../say';
import { verbatim } from '../verbatim';
import { sourceLine } from './source-line';

export interface TermView {
  language: Language;
  term: Term;
  /** Where the standards write it, the person's own municipality alone where one is chosen. */
  places: readonly TermPlace[];
  standards: readonly Standard[];
}

const QUOTES = 3;
const QUOTE_BYTES = 9_000;

/** What a term means, with source and date, and where the standards write it: a pointer, never a decision. */
export function termCard({ language, term, places, standards }: TermView): Card {
  const say = speak(language);
  const name = (language === 'en' ? term.en[0] : undefined) ?? term.da[0] ?? term.id;
  const counts = places.map(({ municipality, passages }) =>
    say('term.places', { municipality: nameOf(municipality, standards, say), count: passages.length }),
  );
  return pageCard({
    language,
    title: name,
    paragraphs: [term.text[language]],
    lines: counts.length > 0 ? [{ label: `${say('term.stands')}:`, text: verbatim(counts.join(', ')) }] : [],
    blocks: counts.length > 0 ? [] : [{ heading: verbatim(say('term.nowhere')), lines: [] }],
    clusters: places.flatMap(({ municipality, passages }, at) =>
      at < QUOTES
        ? clusterPassages(shown(passages, places.length), {
            say,
            language,
            municipality: nameOf(municipality, standards, say),
            standard: standardOf(municipality, standards),
          })
        : [],
    ),
    sources: [sourceLine(term.source, language)],
    disclaimer: say('term.pointer'),
    buttons: row([
      button(say('button.askStandards'), {
        verb: 'answer',
        question: say('term.question', { term: name }),
        language,
      }),
      button(say('button.quiz'), { verb: 'quiz', language }),
      helpButton(language),
    ]),
  });
}

/** One quote a standard, or three where there is one standard; none that is too long for a glance. */
function shown(passages: readonly Passage[], standards: number): Passage[] {
  const fitting = passages.filter(
    (passage) =>
      passageCost(passage, { language: 'da', municipality: '', standard: undefined }) <= QUOTE_BYTES / QUOTES,
  );
  return fitting.slice(0, standards > 1 ? 1 : QUOTES);
}
