import type { MunicipalityAnswer, Quote, Stance } from '../knowledge/answer/types';
import { ALL_MUNICIPALITIES } from './actions';
import type { AnswerView } from './answer';
import {
  askedData,
  nameOf,
  pointerParts,
  questionData,
  questionParts,
  sentencesOf,
  shortName,
  standardOf,
} from './answer-parts';
import { button, row } from './buttons';
import { bytes, type Card, MAX_CARD_BYTES } from './card';
import { feedbackParts } from './feedback/row';
import { disclaimer, pageLine } from './footer';
import { type Page, pagedCard } from './paging';
import { groupQuotes, noteCost, noteData, passageCost, type QuoteVoice } from './quotes';
import { renderer } from './render';
import { say as speak } from './say';
import template from './templates/overview.json';
import { verbatim } from './verbatim';
import { answerSays, answerTone, answerWords } from './verdict';

const render = renderer(template);

/** With a button each and two for turning pages, the six buttons of a card are used up. */
const MUNICIPALITIES_A_PAGE = 4;
/** Bytes of the elements around one municipality's section, its button included. */
const SECTION_FRAME = 1_200;
/** Bytes of quotes in one section. */
const SECTION_BYTES = 9_000;

const SIDES: Stance[] = ['in', 'out', 'condition', 'fact'];

/** Several municipalities: a section each under its own name, with its best quotes and a way to the whole. */
export function overviewCard(view: AnswerView): Card {
  const { answer, standards } = view;
  const say = speak(answer.language);
  const dealing = {
    cost: (one: MunicipalityAnswer) => {
      const standard = standardOf(one.municipality, standards);
      const municipality = nameOf(one.municipality, standards, say);
      const place = { language: answer.language, municipality, standard };
      const quotes = best(one.quotes, place).reduce(
        (sum, quote) => sum + passageCost(quote.passage, place),
        0,
      );
      const notes = noteCost(standard?.notes ?? [], answer.language);
      // The button carries the question twice: once for clients that know Action.Execute, once for the others.
      const words = bytes([one.text, municipality, municipality]);
      return quotes + notes + words + 2 * bytes(questionData(answer.question)) + SECTION_FRAME;
    },
    budget: MAX_CARD_BYTES,
    most: MUNICIPALITIES_A_PAGE,
    wanted: view.page ?? 1,
  };
  return pagedCard(answer.answers, dealing, (page) => draw(view, page));
}

function draw({ answer, standards, feedback }: AnswerView, page: Page<MunicipalityAnswer>): Card {
  const { language } = answer;
  const say = speak(language);
  const question = questionData(answer.question);
  const ask = (scope: string) => ({ verb: 'answer', question, scope, language }) as const;
  const turn = (number: number) => ({ ...ask(ALL_MUNICIPALITIES), page: number });
  const verdicts = page.items.map(
    (one) => `${nameOf(one.municipality, standards, say)}: ${answerSays(one, say)}.`,
  );
  return render({
    lang: language,
    summary: verdicts.join(' '),
    ...questionParts(answer, say),
    heading: say('answer.several', { count: answer.answers.length }),
    hint: say('answer.severalHint'),
    sections: page.items.map((one) => {
      const municipality = nameOf(one.municipality, standards, say);
      const standard = standardOf(one.municipality, standards);
      return {
        municipality: verbatim(municipality),
        tone: answerTone(one),
        verdict: answerWords(one, say),
        sentences: sentencesOf(one),
        groups: groupQuotes(best(one.quotes, { language, municipality, standard }), one.tier, {
          say,
          language,
          municipality,
          standard,
        }),
        notes: noteData(standard?.notes ?? [], say, language),
        buttons: row([
          button(
            say('button.wholeAnswer', { municipality: shortName(municipality) }),
            ask(one.municipality ?? ALL_MUNICIPALITIES),
          ),
        ]),
      };
    }),
    ...pointerParts(page.first ? answer.answers : [], say),
    page: pageLine(page, say),
    disclaimer: disclaimer(say),
    ...feedbackParts(askedData(answer, ALL_MUNICIPALITIES, page.number), feedback),
    buttons: row([
      page.number < page.count ? button(say('button.moreMunicipalities'), turn(page.number + 1)) : undefined,
      page.number > 1 ? button(say('button.previous'), turn(page.number - 1)) : undefined,
      page.count === 1
        ? button(say('button.compare'), { verb: 'compare', matter: question, asks: 'all', language })
        : undefined,
    ]),
  });
}

/**
 * The best quote of each side, so that an overview never shows what is in without what is out. Sides beyond the
 * first two give way where the quotes are very long; the whole answer has them.
 */
function best(quotes: readonly Quote[], voice: Omit<QuoteVoice, 'say'>): Quote[] {
  const firsts = SIDES.flatMap((side) => quotes.find((quote) => quote.stance === side) ?? []);
  const chosen = firsts.length > 1 ? firsts : quotes.slice(0, 2);
  let used = 0;
  return chosen.filter(({ passage }, index) => {
    used += passageCost(passage, voice);
    return index < 2 || used <= SECTION_BYTES;
  });
}
