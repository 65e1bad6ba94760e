import type { MunicipalityAnswer, Quote, Stance } from '../knowledge/answer/types';
import type { Comparison } from '../knowledge/comparison/types';
import type { Standard } from '../knowledge/standard/types';
import { nameOf, questionData, sentencesOf, shortName, standardOf } from './answer-parts';
import { button, row } from './buttons';
import { bytes, type Card, MAX_CARD_BYTES } from './card';
import { disclaimer, pageLine } from './footer';
import { type Page, pagedCard } from './paging';
import { clusterPassages, type GroupData, noteCost, noteData, passageCost, type QuoteVoice } from './quotes';
import { renderer } from './render';
import { say as speak } from './say';
import template from './templates/comparison.json';
import { verbatim } from './verbatim';
import { answerTone, answerWords, stanceWords } from './verdict';

const render = renderer(template);

export interface ComparisonView {
  comparison: Comparison;
  standards: readonly Standard[];
  /** Ids of the municipalities that were asked for; empty is all. Travels in the buttons that turn pages. */
  municipalities: readonly string[];
  /** From 1. */
  page?: number | undefined;
}

/** With a button each and two for turning pages, the six buttons of a card are used up. */
const MUNICIPALITIES_A_PAGE = 4;
/** Quotes a municipality has on each side: more is what its whole answer is for. */
const QUOTES_A_SIDE = 2;
/** Bytes of quotes of one municipality. */
const SECTION_BYTES = 9_000;
/** Bytes of the elements around one municipality's section, its button included. */
const SECTION_FRAME = 1_800;
/** Names of municipalities in one line of the tally. */
const NAMES_A_LINE = 12;

const SIDES: Stance[] = ['in', 'out', 'condition', 'fact'];

/**
 * What several standards say of one thing: a section each, one under the other so that it can be read on a telephone,
 * each with the same sides in the same order. A side that one has and another lacks is shown as lacking.
 */
export function comparisonCard(view: ComparisonView): Card {
  const { comparison } = view;
  const dealing = {
    cost: (one: MunicipalityAnswer) => costOf(one, view),
    budget: MAX_CARD_BYTES,
    most: MUNICIPALITIES_A_PAGE,
    wanted: view.page ?? 1,
  };
  return pagedCard(comparison.rows, dealing, (page) => draw(view, page));
}

function draw(view: ComparisonView, page: Page<MunicipalityAnswer>): Card {
  const { comparison, municipalities } = view;
  const { matter, language, asks, rows, unknown } = comparison;
  const say = speak(language);
  const data = questionData(matter);
  const turn = (number: number) =>
    ({
      verb: 'compare',
      matter: data,
      asks,
      language,
      ...(municipalities.length > 0 ? { municipalities: [...municipalities] } : {}),
      page: number,
    }) as const;
  const sides = SIDES.filter((side) =>
    rows.some(({ quotes }) => quotes.some(({ stance }) => stance === side)),
  );
  return render({
    lang: language,
    summary: [say('comparison.summary', { matter: data }), ...tallyOf(view).map(lineOf)].join(' '),
    heading: say('comparison.title'),
    matter: verbatim(matter),
    hint: say('comparison.hint'),
    tally: page.first ? tallyOf(view).map(({ verdict, names }) => ({ verdict, names: verbatim(names) })) : [],
    hasUnknown: page.first && unknown.length > 0,
    unknownLabel: say('comparison.unknown'),
    unknown: verbatim(unknown.join(', ')),
    ambiguities: (page.first ? comparison.ambiguities : []).map(({ word, meanings }) => ({
      word: verbatim(word),
      label: say('answer.ambiguity'),
      meanings: meanings.map((meaning) => ({ text: verbatim(meaning) })),
    })),
    sections: page.items.map((one) => {
      const voice = voiceOf(one, view);
      return {
        municipality: verbatim(voice.municipality),
        tone: answerTone(one),
        verdict: answerWords(one, say),
        sentences: sentencesOf(one),
        groups: one.quotes.length === 0 ? [] : sides.map((side) => sideData(side, one, voice)),
        notes: noteData(voice.standard?.notes ?? [], say, language),
        buttons: row([
          one.municipality === null
            ? button(say('button.help'), { verb: 'help', language })
            : button(say('button.wholeAnswer', { municipality: shortName(voice.municipality) }), {
                verb: 'answer',
                question: data,
                scope: one.municipality,
                language,
              }),
        ]),
      };
    }),
    page: pageLine(page, say),
    disclaimer: disclaimer(say),
    buttons: row([
      page.number < page.count ? button(say('button.moreMunicipalities'), turn(page.number + 1)) : undefined,
      page.number > 1 ? button(say('button.previous'), turn(page.number - 1)) : undefined,
    ]),
  });
}

/** Which municipalities have which verdict, or several: the answer to "which municipalities …?" at a glance. */
function tallyOf({ comparison, standards }: ComparisonView): { verdict: string; names: string }[] {
  const say = speak(comparison.language);
  // In the order of the sections: what was asked for comes first.
  const order = [...new Set(comparison.rows.map((one) => answerWords(one, say)))];
  return order.map((verdict) => {
    const those = comparison.rows.filter((one) => answerWords(one, say) === verdict);
    const names = those
      .slice(0, NAMES_A_LINE)
      .map((one) => shortName(nameOf(one.municipality, standards, say)));
    const more = those.length > NAMES_A_LINE ? [`+ ${those.length - NAMES_A_LINE}`] : [];
    return { verdict, names: [...names, ...more].join(', ') };
  });
}

function lineOf({ verdict, names }: { verdict: string; names: string }): string {
  return `${verdict}: ${names}.`;
}

interface SideData extends Pick<GroupData, 'heading' | 'clusters'> {
  isEmpty: boolean;
  nothing: string;
}

function sideData(side: Stance, one: MunicipalityAnswer, voice: QuoteVoice): SideData {
  const clusters = clusterPassages(
    shownOf(one, voice).flatMap(({ stance, passage }) => (stance === side ? [passage] : [])),
    voice,
  );
  return {
    heading: stanceWords(side, voice.say),
    isEmpty: clusters.length === 0,
    nothing: voice.say('comparison.nothing'),
    clusters,
  };
}

/** The best of each side, then the second best while there is room. */
function shownOf({ quotes }: MunicipalityAnswer, voice: Omit<QuoteVoice, 'say'>): Quote[] {
  const bySide = SIDES.map((side) => quotes.filter(({ stance }) => stance === side));
  const inTurn = Array.from({ length: QUOTES_A_SIDE }, (_, at) =>
    bySide.flatMap((list) => (list[at] === undefined ? [] : [list[at]])),
  );
  let used = 0;
  return inTurn.flatMap((round, at) =>
    round.filter(({ passage }) => {
      const cost = passageCost(passage, voice);
      if (at > 0 && used + cost > SECTION_BYTES) return false;
      used += cost;
      return true;
    }),
  );
}

function voiceOf(one: MunicipalityAnswer, { comparison, standards }: ComparisonView): QuoteVoice {
  const say = speak(comparison.language);
  return {
    say,
    language: comparison.language,
    municipality: nameOf(one.municipality, standards, say),
    standard: standardOf(one.municipality, standards),
  };
}

function costOf(one: MunicipalityAnswer, view: ComparisonView): number {
  const voice = voiceOf(one, view);
  const quotes = shownOf(one, voice).reduce((sum, { passage }) => sum + passageCost(passage, voice), 0);
  const notes = noteCost(voice.standard?.notes ?? [], voice.language);
  // The button carries the matter twice: once for clients that know Action.Execute, once for the others.
  const words = bytes([one.text, voice.municipality, voice.municipality]);
  return quotes + notes + words + 2 * bytes(questionData(view.comparison.matter)) + SECTION_FRAME;
}
