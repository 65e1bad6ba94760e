import type { Quote, Tier } from '../knowledge/answer/types';
import type { Language, Passage, SourceNote, Standard } from '../knowledge/standard/types';
import { bytes } from './card';
import { placeOf } from './places';
import type { Say } from './say';
import { type Run, verbatim } from './verbatim';
import { stanceWords } from './verdict';

/** A fault of the source, as the templates take it. */
export interface NoteData {
  label: string;
  text: Run[];
  readings: { label: string; text: Run[] }[];
}

export interface QuoteData {
  /** The sentence that introduces the list, where it has not just been shown. */
  hasLead: boolean;
  lead: Run[];
  text: Run[];
  /** "gladsaxe.txt l. 199" */
  place: Run[];
  notes: NoteData[];
}

/** Quotes of one section under one place line: the way to them is told once. */
export interface ClusterData {
  /** "Gladsaxe · Træning i oprydning og rengøring af boligen" */
  way: Run[];
  /** "Hvad indgår i indsatsen?" */
  section: Run[];
  /** Faults of the section as a whole. */
  notes: NoteData[];
  quotes: QuoteData[];
}

export interface GroupData {
  heading: string;
  hint: string;
  hasHint: boolean;
  clusters: ClusterData[];
}

/**
 * Quotes under the headings in / out / conditions / facts, that of the first quote first: it is the reason for the verdict.
 * The nearest passages of an answer without a verdict stand under "maybe relevant", for they bear on nothing.
 */
export function groupQuotes(quotes: readonly Quote[], tier: Tier, voice: QuoteVoice): GroupData[] {
  if (quotes.length === 0) return [];
  if (tier !== 'firm') {
    const clusters = clusterPassages(
      quotes.map((quote) => quote.passage),
      voice,
    );
    const { say } = voice;
    return [
      {
        heading: say('answer.group.closest'),
        hint: say('answer.group.closestHint'),
        hasHint: true,
        clusters,
      },
    ];
  }
  const stances = new Set(quotes.map(({ stance }) => stance));
  return [...stances].map((stance) => ({
    heading: stanceWords(stance, voice.say),
    hint: '',
    hasHint: false,
    clusters: clusterPassages(
      quotes.filter((quote) => quote.stance === stance).map((quote) => quote.passage),
      voice,
    ),
  }));
}

export interface QuoteVoice {
  say: Say;
  language: Language;
  /** Name of the municipality as shown. */
  municipality: string;
  /** Where the quotes come from, if it is loaded: it knows the faults of whole sections. */
  standard: Standard | undefined;
}

/** Passages by section, in the order in which their sections first appear. */
export function clusterPassages(passages: readonly Passage[], voice: QuoteVoice): ClusterData[] {
  const sections = new Map<string, Passage[]>();
  for (const passage of passages) {
    const key = JSON.stringify([passage.intervention, passage.section]);
    const known = sections.get(key);
    if (known) known.push(passage);
    else sections.set(key, [passage]);
  }
  return [...sections.values()].map((members) => ({
    way: verbatim([voice.municipality, members[0]?.intervention].filter(Boolean).join(' · ')),
    section: verbatim(members[0]?.section ?? ''),
    notes: noteData(sectionNotes(members[0], voice.standard), voice.say, voice.language),
    quotes: quotePassages(members, voice),
  }));
}

function sectionNotes(passage: Passage | undefined, standard: Standard | undefined): SourceNote[] {
  const place = passage && standard ? placeOf(standard, passage.id) : undefined;
  return place?.section.notes ?? [];
}

/** Quotes of one section; a lead that several bullets share is shown above the first of them. */
export function quotePassages(
  passages: readonly Passage[],
  { say, language }: Pick<QuoteVoice, 'say' | 'language'>,
): QuoteData[] {
  let shownLead: string | undefined;
  return passages.map((passage) => {
    const lead = passage.lead !== undefined && passage.lead !== shownLead ? passage.lead : undefined;
    shownLead = passage.lead;
    return {
      hasLead: lead !== undefined,
      lead: verbatim(lead ?? ''),
      text: verbatim(passage.text),
      place: verbatim(say('quote.place', { document: passage.source.document, line: passage.source.line })),
      notes: noteData(passage.notes, say, language),
    };
  });
}

/** Faults of the source with their readings, numbered. */
export function noteData(notes: readonly SourceNote[], say: Say, language: Language): NoteData[] {
  return notes.map((note) => ({
    label: `⚠\uFE0E ${say(`note.${note.kind}`)}`,
    text: verbatim(note.text[language]),
    readings: note.readings.map((reading, index) => ({
      label: say('note.reading', { number: index + 1 }),
      text: verbatim(reading[language]),
    })),
  }));
}

/** Bytes of the elements around one quote: its box and its place line. */
const QUOTE_FRAME = 1_100;
/** Bytes of the elements around a note or one of its readings. */
const NOTE_FRAME = 200;

const costs: Record<Language, WeakMap<Passage, number>> = { da: new WeakMap(), en: new WeakMap() };

/** Bytes a passage takes up in a card with its way and its notes: never less than it really takes. */
export function passageCost(passage: Passage, place: Omit<QuoteVoice, 'say'>): number {
  // Without its standard it is shown without the notes of its section: weighed apart.
  if (!place.standard) return weighed(passage, place);
  let cost = costs[place.language].get(passage);
  if (cost === undefined) {
    cost = weighed(passage, place);
    costs[place.language].set(passage, cost);
  }
  return cost;
}

function weighed(passage: Passage, { language, municipality, standard }: Omit<QuoteVoice, 'say'>): number {
  const { intervention, section, lead = '', text, source } = passage;
  const words = bytes([municipality, intervention, section, lead, text, source.document]);
  return words + QUOTE_FRAME + noteCost([...passage.notes, ...sectionNotes(passage, standard)], language);
}

/** Bytes that notes take up in a card. */
export function noteCost(notes: readonly SourceNote[], language: Language): number {
  const texts = notes.flatMap((note) => [note, ...note.readings.map((text) => ({ text }))]);
  return texts.reduce((sum, { text }) => sum + bytes(text[language]) + NOTE_FRAME, 0);
}
