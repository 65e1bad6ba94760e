import type { Language, Passage, Standard } from '../../knowledge/standard/types';
import { button, row } from '../buttons';
import type { Card } from '../card';
import { disclaimer, pageLine } from '../footer';
import { pagedCard } from '../paging';
import { clusterPassages, noteCost, noteData, passageCost } from '../quotes';
import { renderer } from '../render';
import { say as speak } from '../say';
import template from '../templates/assess-lookup.json';
import { verbatim } from '../verbatim';
import { checkFrom } from './start';

const render = renderer(template);

/** The rules read the other way round: what an intervention takes or excludes, or which ones name a theme. */
export interface LookupView {
  language: Language;
  standard: Standard;
  asked: 'criteriaOf' | 'requiring' | 'exclusionsOf';
  /** Title of the intervention, or name of the theme, that is asked about. */
  about: string;
  /** The same as buttons carry it: the title, or the id of the theme. */
  aboutId: string;
  /** The sentences that answer, each in the place where its passage stands. */
  passages: readonly Passage[];
  /** Whether any criterion of this standard names a level of a theme. */
  hasThemes: boolean;
  /** The intervention to check from here; undefined for the whole check. */
  focus?: string | undefined;
  /** From 1. */
  page?: number | undefined;
}

const LOOKUP_BYTES = 16_000;
const QUOTES_A_PAGE = 12;

/** The answer to "hvad skal der til for …?", "hvilke indsatser kræver …?" and "hvad udelukker …?", quoted. */
export function lookupCard(view: LookupView): Card {
  const { language, standard, asked, about, passages } = view;
  const say = speak(language);
  const municipality = standard.municipality.name;
  const title = say(`assess.lookup.${asked}`);
  const turn = (number: number) =>
    ({
      verb: 'assess.lookup',
      language,
      municipality: standard.municipality.id,
      asked,
      about: view.aboutId,
      page: number,
    }) as const;
  return pagedCard(
    passages,
    {
      cost: (passage) =>
        passageCost(passage, { language, municipality, standard }) + noteCost(passage.notes, language),
      budget: LOOKUP_BYTES,
      most: QUOTES_A_PAGE,
      wanted: view.page ?? 1,
    },
    (page) =>
      render({
        lang: language,
        summary: `${title}: ${about}. ${municipality}`,
        title,
        about: verbatim(about),
        municipality: verbatim(municipality),
        empty: passages.length > 0 ? '' : nothing(view),
        clusters: clusterPassages(page.items, { say, language, municipality, standard }),
        notes: noteData(standard.notes, say, language),
        page: pageLine(page, say),
        disclaimer: disclaimer(say),
        buttons: row([
          button(say('button.check'), checkFrom(language, standard.municipality.id, view.focus)),
          page.number < page.count ? button(say('button.next'), turn(page.number + 1)) : undefined,
          page.number > 1 ? button(say('button.previous'), turn(page.number - 1)) : undefined,
        ]),
      }),
  );
}

function nothing({ asked, hasThemes, language }: LookupView): string {
  const say = speak(language);
  if (asked === 'exclusionsOf') return say('assess.detail.noExcluded');
  return hasThemes ? say('assess.lookup.noRequiring') : say('assess.lookup.noThemes');
}
