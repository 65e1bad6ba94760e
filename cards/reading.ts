import type { Intervention, Language, Passage, Section, Standard } from '../knowledge/standard/types';
import { checkFrom } from './assess/start';
import { type Button, type ButtonAction, button, row } from './buttons';
import { bytes, type Card } from './card';
import { disclaimer, pageLine } from './footer';
import { outdatedCard } from './notices';
import { type Page, pagedCard } from './paging';
import { placeOf } from './places';
import { noteCost, noteData, passageCost, quotePassages } from './quotes';
import { renderer } from './render';
import { type Say, say as speak } from './say';
import template from './templates/passages.json';
import { verbatim } from './verbatim';

const render = renderer(template);

/** Bytes of quotes on a page: some three screens on a telephone. */
const READING_BYTES = 16_000;
const PASSAGES_A_PAGE = 12;

/** What a card that reads aloud from a standard is asked for with. */
export interface ReadingView {
  standard: Standard;
  /** Id of any passage in the section or intervention to read. */
  passage: string;
  /** Version of the standard the id was taken from; another one than the standard's own gives the outdated card. */
  version?: string | undefined;
  language: Language;
  /** From 1. */
  page?: number | undefined;
}

type ReadingVerb = 'section' | 'intervention' | 'criteria';

/** Passages of one intervention, verbatim and in the order of the standard, a page at a time. */
export function readingCard(
  view: ReadingView,
  verb: ReadingVerb,
  choose: (place: { intervention: Intervention; section: Section }) => Section[],
): Card {
  const place = placeOf(view.standard, view.passage);
  if (!place || (view.version !== undefined && view.version !== view.standard.version)) {
    return outdatedCard({ language: view.language });
  }
  const say = speak(view.language);
  const sections = choose(place);
  const municipality = view.standard.municipality.name;
  return pagedCard(
    sections.flatMap(pieces),
    {
      cost: ({ section, passage }) =>
        noteCost(section.notes, view.language) +
        (passage
          ? passageCost(passage, { language: view.language, municipality, standard: undefined })
          : bytes(section.heading)),
      budget: READING_BYTES,
      most: PASSAGES_A_PAGE,
      wanted: view.page ?? 1,
    },
    (page) => draw(view, verb, place.intervention, page, say),
  );
}

/** What a page is dealt: one passage, or a section that the source left empty. */
interface Piece {
  section: Section;
  passage: Passage | undefined;
}

function pieces(section: Section): Piece[] {
  if (section.passages.length === 0) return [{ section, passage: undefined }];
  return section.passages.map((passage) => ({ section, passage }));
}

function draw(
  { standard, passage, language }: ReadingView,
  verb: ReadingVerb,
  intervention: Intervention,
  page: Page<Piece>,
  say: Say,
): Card {
  const municipality = standard.municipality.name;
  const sections = [...new Set(page.items.map((piece) => piece.section))];
  return render({
    lang: language,
    summary: `${say(`reading.${verb}`)}: ${municipality} · ${intervention.title}`,
    heading: say(`reading.${verb}`),
    municipality: verbatim(municipality),
    intervention: verbatim(intervention.title),
    facts: facts(standard, say),
    empty: page.items.length === 0 ? say('reading.noCriteria') : '',
    sections: sections.map((section) => ({
      section: verbatim(section.heading),
      notes: noteData(section.notes, say, language),
      quotes: quotePassages(
        page.items.flatMap((piece) => (piece.section === section && piece.passage ? [piece.passage] : [])),
        { say, language },
      ),
    })),
    notes: noteData([...intervention.notes, ...standard.notes], say, language),
    page: pageLine(page, say),
    disclaimer: disclaimer(say),
    buttons: buttons({ passage, version: standard.version, language }, verb, page, say, {
      municipality: standard.municipality.id,
      focus: intervention.title,
    }),
  });
}

function facts(standard: Standard, say: Say) {
  return [
    { label: say('reading.legalBasis'), text: verbatim(standard.legalBasis) },
    ...(standard.adopted === undefined
      ? []
      : [{ label: say('reading.adopted'), text: verbatim(standard.adopted) }]),
    { label: say('reading.version'), text: verbatim(standard.version) },
  ];
}

function buttons(
  at: { passage: string; version: string; language: Language },
  verb: ReadingVerb,
  page: Page<Piece>,
  say: Say,
  check: { municipality: string; focus: string },
): Button[] {
  const turn = (number: number): ButtonAction => ({ verb, ...at, page: number });
  return row([
    page.number < page.count ? button(say('button.next'), turn(page.number + 1)) : undefined,
    page.number > 1 ? button(say('button.previous'), turn(page.number - 1)) : undefined,
    verb === 'criteria' ? undefined : button(say('button.criteria'), { verb: 'criteria', ...at }),
    verb === 'section'
      ? undefined
      : button(say('button.check'), checkFrom(at.language, check.municipality, check.focus)),
    verb === 'intervention' ? undefined : button(say('button.intervention'), { verb: 'intervention', ...at }),
  ]);
}
