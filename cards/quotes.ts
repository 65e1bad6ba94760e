import type { Quote, Stance, Tier } from '../knowledge/answer/types';
import type { Language, Passage, SourceNote } from '../knowledge/standard/types';
import { bytes } from './card';
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
  quotes: QuoteData[];
}

export interface GroupData {
  heading: string;
  hint: string;
  hasHint: boolean;
  clusters: ClusterData[];
}

const STANCES: Stance[] = ['in', 'out', 'condition', 'fact'];

/**
 * Quotes under the headings in / out / conditions / facts; the nearest passages of an answer without a verdict
 * stand under "maybe relevant", for they bear on nothing.
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
  return STANCES.map((stance) => ({
    heading: stanceWords(stance, voice.say),
    hint: '',
    hasHint: false,
    clusters: clusterPassages(
      quotes.filter((quote) => quote.stance === stance).map((quote) => quote.passage),
      voice,
    ),
  })).filter((group) => group.clusters.length > 0);
}

export interface QuoteVoice {
  say: Say;
  language: Language;
  /** Name of the municipality as shown. */
  municipality: string;
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
    quotes: quotePassages(members, voice),
  }));
}

/** Quotes of one section; a lead that several bullets share is shown above the first of them. */
export function quotePassages(passages: readonly Passage[], { say, language }: QuoteVoice): QuoteData[] {
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

/** Bytes of the elements around one quote: its box, its place line, its notes' labels. */
const QUOTE_FRAME = 1_100;

/** Bytes a passage takes up in a card, its way and its notes counted in; never less than it really takes. */
export function passageCost(
  passage: Passage,
  { language, municipality }: { language: Language; municipality: string },
): number {
  const notes = passage.notes.flatMap((note) => [
    note.text[language],
    ...note.readings.map((reading) => reading[language]),
  ]);
  const words = [
    municipality,
    passage.intervention,
    passage.section,
    passage.lead ?? '',
    passage.text,
    passage.source.document,
  ];
  return bytes([...words, ...notes]) + QUOTE_FRAME + notes.length * 200;
}
