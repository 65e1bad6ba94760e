import type { Language, MunicipalityId, Standard } from '../../knowledge/standard/types';
import { nameOf } from '../answer-parts';
import { row } from '../buttons';
import type { Card } from '../card';
import { helpButton } from '../examples';
import { type Block, pageCard } from '../page';
import { say as speak } from '../say';
import { verbatim } from '../verbatim';

/** Questions on one theme, the most recent examples first. */
export interface UnansweredTheme {
  /** In the card's language; null for what belongs to no theme. */
  name: string | null;
  count: number;
  examples: { question: string; municipality: MunicipalityId | null; reason: string | undefined }[];
}

export interface UnansweredView {
  language: Language;
  standards: readonly Standard[];
  /** Days that are looked back on, and kept. */
  days: number;
  counts: { notStated: number; notHelpful: number; helpful: number };
  /** The most frequent first. */
  themes: readonly UnansweredTheme[];
}

const MOST_THEMES = 8;
const MOST_EXAMPLES = 3;

/** For the owner of the standards: what people asked for and did not find. */
export function unansweredCard({ language, standards, days, counts, themes }: UnansweredView): Card {
  const say = speak(language);
  return pageCard({
    language,
    title: say('unanswered.title'),
    subtitle: say('unanswered.period', { days }),
    paragraphs: themes.length === 0 ? [say('unanswered.none')] : [],
    lines: [
      { label: say('unanswered.notStated'), text: verbatim(String(counts.notStated)) },
      { label: say('unanswered.notHelpful'), text: verbatim(String(counts.notHelpful)) },
      { label: say('unanswered.helpful'), text: verbatim(String(counts.helpful)) },
    ],
    blocks: themes.slice(0, MOST_THEMES).map(({ name, count, examples }): Block => {
      const lines = examples.slice(0, MOST_EXAMPLES).flatMap(({ question, municipality, reason }) => [
        say('unanswered.example', {
          question,
          municipality:
            municipality === null
              ? say('unanswered.allMunicipalities')
              : nameOf(municipality, standards, say),
        }),
        ...(reason === undefined ? [] : [say('unanswered.reason', { reason })]),
      ]);
      return {
        heading: verbatim(say('unanswered.theme', { theme: name ?? say('unanswered.other'), count })),
        lines: lines.map((text) => ({ text: verbatim(text) })),
      };
    }),
    disclaimer: say('unanswered.privacy', { days }),
    buttons: row([helpButton(language)]),
  });
}
