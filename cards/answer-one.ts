import type { Answer, Elsewhere, MunicipalityAnswer, Quote, Stance } from '../knowledge/answer/types';
import type { Passage, Standard } from '../knowledge/standard/types';
import { ALL_MUNICIPALITIES } from './actions';
import type { AnswerView } from './answer';
import {
  askedData,
  nameOf,
  pointerParts,
  questionData,
  questionParts,
  sentencesOf,
  standardOf,
} from './answer-parts';
import { checkFrom } from './assess/start';
import { type Button, button, row } from './buttons';
import type { Card } from './card';
import { feedbackParts } from './feedback/row';
import { disclaimer, pageLine } from './footer';
import { type Page, pagedCard } from './paging';
import { hasCriteria } from './places';
import { groupQuotes, noteCost, noteData, passageCost, type QuoteVoice } from './quotes';
import { renderer } from './render';
import { say as speak } from './say';
import template from './templates/answer.json';
import { verbatim } from './verbatim';
import { answerSays, answerTone, answerWords, verdictWords } from './verdict';

const render = renderer(template);

/** A screenful: more quotes at a time are not read. */
const QUOTES_A_PAGE = 6;
/** Bytes of quotes on a page, where the rest of the card leaves as much. */
const QUOTE_BYTES = 12_000;
/** Buttons of the answer itself that leave room for one that compares. */
const ROOM_FOR_COMPARING = 5;
/** Bytes of quotes from other municipalities. */
const ELSEWHERE_BYTES = 9_000;
const ELSEWHERE_MUNICIPALITIES = 3;

/** The whole answer of one municipality, a page at a time. */
export function oneAnswerCard(view: AnswerView, one: MunicipalityAnswer): Card {
  const { language } = view.answer;
  const voice: QuoteVoice = {
    say: speak(language),
    language,
    municipality: nameOf(one.municipality, view.standards, speak(language)),
    standard: standardOf(one.municipality, view.standards),
  };
  return pagedCard(
    bothSidesFirst(one.quotes),
    {
      cost: (quote) => passageCost(quote.passage, voice),
      budget: QUOTE_BYTES,
      most: QUOTES_A_PAGE,
      wanted: view.page ?? 1,
    },
    (page) => draw(view, one, voice, page),
  );
}

function draw(
  { answer, standards, feedback }: AnswerView,
  one: MunicipalityAnswer,
  voice: QuoteVoice,
  page: Page<Quote>,
): Card {
  const { say, language, municipality, standard } = voice;
  const heading = answerWords(one, say);
  const near = elsewhereThatFits(page.first ? one.elsewhere : [], standards, voice);
  return render({
    lang: language,
    summary: `${municipality}: ${answerSays(one, say)}. ${one.text.replaceAll('\n', ' ')}`,
    ...questionParts(answer, say),
    tone: answerTone(one),
    heading,
    municipality: verbatim(municipality),
    sentences: sentencesOf(one),
    groups: groupQuotes(page.items, one.tier, voice),
    elsewhereHeading: say('answer.elsewhere'),
    elsewhereHint: say('answer.elsewhereHint'),
    elsewhere: near.map((each) => elsewhereData(each, standards, voice)),
    elsewhereMore: say('answer.elsewhereMore'),
    hasElsewhereMore: page.first && near.length < one.elsewhere.length,
    ...pointerParts(page.first ? [one] : [], say),
    notes: noteData(standard?.notes ?? [], say, language),
    page: pageLine(page, say),
    disclaimer: disclaimer(say),
    ...feedbackParts(askedData(answer, one.municipality ?? ALL_MUNICIPALITIES, page.number), feedback),
    buttons: buttons(answer, one, standard, standards, voice, page),
  });
}

/** Best quotes first, and the best of each side before any second: the pair is never parted by a page break. */
function bothSidesFirst(quotes: readonly Quote[]): Quote[] {
  const seen = new Set<Stance>();
  const firsts = quotes.filter(({ stance }) => !seen.has(stance) && seen.add(stance));
  return [...firsts, ...quotes.filter((quote) => !firsts.includes(quote))];
}

function elsewhereThatFits(
  all: readonly Elsewhere[],
  standards: readonly Standard[],
  voice: QuoteVoice,
): Elsewhere[] {
  let left = ELSEWHERE_BYTES;
  const fitting: Elsewhere[] = [];
  for (const each of all.slice(0, ELSEWHERE_MUNICIPALITIES)) {
    const quotes = bothSidesFirst(each.quotes).slice(0, 2);
    const standard = standardOf(each.municipality, standards);
    const municipality = nameOf(each.municipality, standards, voice.say);
    const place = { language: voice.language, municipality, standard };
    const notes = noteCost(standard?.notes ?? [], voice.language);
    const cost = notes + quotes.reduce((sum, quote) => sum + passageCost(quote.passage, place), 500);
    if (cost > left) continue;
    left -= cost;
    fitting.push({ ...each, quotes });
  }
  return fitting;
}

function elsewhereData(each: Elsewhere, standards: readonly Standard[], { say, language }: QuoteVoice) {
  const municipality = nameOf(each.municipality, standards, say);
  const standard = standardOf(each.municipality, standards);
  return {
    name: verbatim(municipality),
    verdict: verdictWords(each.verdict, say),
    groups: groupQuotes(each.quotes, 'firm', { say, language, municipality, standard }),
    notes: noteData(standard?.notes ?? [], say, language),
  };
}

function buttons(
  { question, silent }: Answer,
  one: MunicipalityAnswer,
  standard: Standard | undefined,
  standards: readonly Standard[],
  { say, language }: QuoteVoice,
  page: Page<Quote>,
): Button[] {
  const first: Passage | undefined = one.quotes[0]?.passage;
  const at = standard && first ? { passage: first.id, version: standard.version, language } : undefined;
  const ask = (scope: string) =>
    ({ verb: 'answer', question: questionData(question), scope, language }) as const;
  const turn = (number: number) => ({ ...ask(one.municipality ?? ALL_MUNICIPALITIES), page: number });
  const own = [
    page.number < page.count ? button(say('button.moreQuotes'), turn(page.number + 1)) : undefined,
    page.number > 1 ? button(say('button.previous'), turn(page.number - 1)) : undefined,
    at && button(say('button.section'), { verb: 'section', ...at }),
    at && standard && first && hasCriteria(standard, first)
      ? button(say('button.criteria'), { verb: 'criteria', ...at })
      : undefined,
    // The check of what is quoted; where that has no criteria of its own, the whole check opens.
    at && one.municipality !== null && first
      ? button(say('button.check'), checkFrom(language, one.municipality, first.intervention))
      : undefined,
    // Where all have been asked already, comparing shows more than asking once more.
    one.municipality !== null && standards.length > 1 && silent.length === 0
      ? button(say('button.otherMunicipalities'), ask(ALL_MUNICIPALITIES))
      : undefined,
    at
      ? button(say('button.intervention'), { verb: 'intervention', ...at })
      : button(say('button.help'), { verb: 'help', language }),
  ];
  const hasRoom = own.filter((each) => each !== undefined).length < ROOM_FOR_COMPARING;
  return row([
    ...own,
    hasRoom && standards.length > 1
      ? button(say('button.compare'), {
          verb: 'compare',
          matter: questionData(question),
          asks: 'all',
          language,
        })
      : undefined,
  ]);
}
