import { ruleText } from '../../knowledge/rules/rule-text';
import { LEVELS } from '../../knowledge/rules/types';
import type { Language, Standard } from '../../knowledge/standard/types';
import type { Glossary } from '../../knowledge/terms/glossary';
import type { Term } from '../../knowledge/terms/types';
import { type Button, button, row } from '../buttons';
import type { Card } from '../card';
import { exampleButtons, helpButton } from '../examples';
import { disclaimer } from '../footer';
import { type PageView, pageCard } from '../page';
import { say as speak } from '../say';
import { verbatim } from '../verbatim';
import { TOUR_STEPS } from './actions';
import { sourceLine } from './source-line';

export interface TourView {
  language: Language;
  standards: readonly Standard[];
  glossary: Glossary;
  /** From 1; beyond the last is the last. */
  step: number;
}

/** A list longer than this is not read. */
const MOST_STANDARDS = 12;

/** One step of the tour for new colleagues: what § 85 and the standards are, how to ask and how to check. */
export function tourCard({ language, standards, glossary, step }: TourView): Card {
  const say = speak(language);
  const number = Math.min(Math.max(1, step), TOUR_STEPS.length);
  const name = TOUR_STEPS[number - 1] ?? 'support';
  const content = contentOf(name, { language, standards, glossary });
  const turn = (to: number) => ({ verb: 'tour', language, step: to }) as const;
  return pageCard({
    language,
    title: say(`tour.${name}.title`),
    subtitle: say('tour.progress', { number, count: TOUR_STEPS.length }),
    ...content,
    disclaimer: disclaimer(say),
    buttons: row([
      number < TOUR_STEPS.length ? button(say('button.tourNext'), turn(number + 1)) : undefined,
      ...(content.own ?? []),
      number > 1 ? button(say('button.tourBack'), turn(number - 1)) : undefined,
      button(say('button.stop'), { verb: 'tour.stop', language, step: number }),
    ]),
  });
}

/** The tour was stopped: it goes on from here, or by writing. */
export function tourStoppedCard({ language, step }: Pick<TourView, 'language' | 'step'>): Card {
  const say = speak(language);
  return pageCard({
    language,
    title: say('tour.stopped.title'),
    tone: 'emphasis',
    paragraphs: [say('tour.stopped.text')],
    buttons: row([
      button(say('button.resume'), { verb: 'tour', language, step }),
      button(say('button.quiz'), { verb: 'quiz', language }),
      helpButton(language),
    ]),
  });
}

/** "Tag en rundtur" */
export function tourButton(language: Language): Button {
  return button(speak(language)('button.tour'), { verb: 'tour', language, step: 1 });
}

type Content = Pick<PageView, 'paragraphs' | 'lines' | 'sources'> & { own?: Button[] };

function contentOf(
  step: (typeof TOUR_STEPS)[number],
  { language, standards, glossary }: Omit<TourView, 'step'>,
): Content {
  const say = speak(language);
  switch (step) {
    case 'support':
      return facts([glossary.byId('sel-85'), glossary.byId('individuel-vurdering')], language);
    case 'standards': {
      const { paragraphs = [], ...rest } = facts([glossary.byId('kvalitetsstandard')], language);
      return {
        ...rest,
        paragraphs: [...paragraphs, say('tour.standards.text')],
        lines: standards.slice(0, MOST_STANDARDS).map(({ municipality, title, interventions }) => ({
          label: '·',
          text: verbatim(
            `${municipality.name}: ${title}, ${say('tour.standards.interventions', { count: interventions.length })}`,
          ),
        })),
      };
    }
    case 'levels': {
      const words = ruleText(language);
      const lines = LEVELS.map((level) => ({
        label: String(level),
        text: verbatim(words(`level.${level}`)),
      }));
      return { ...facts([glossary.byId('vum-niveau'), glossary.byId('stoettebehov')], language), lines };
    }
    case 'ask':
      return {
        paragraphs: [say('tour.ask.text'), say('tour.ask.silence'), say('tour.ask.words')],
        own: exampleButtons(language).slice(0, 1),
      };
    case 'check':
      return {
        paragraphs: [say('tour.check.text'), say('tour.check.decision'), say('tour.check.quiz')],
        own: [
          button(say('button.quiz'), { verb: 'quiz', language }),
          button(say('button.startCheck'), { verb: 'assess.start', language }),
        ],
      };
  }
}

/** What terms say, each with its source. */
function facts(terms: readonly (Term | undefined)[], language: Language): Content {
  const known = terms.filter((term) => term !== undefined);
  return {
    paragraphs: known.map(({ text }) => text[language]),
    sources: known.map(({ source }) => sourceLine(source, language)),
  };
}
