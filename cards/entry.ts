import type { Entry } from '../knowledge/browse/types';
import type { Language, Standard } from '../knowledge/standard/types';
import { answerCard } from './answer';
import { nameOf, standardOf } from './answer-parts';
import type { Card } from './card';
import { interventionCard } from './intervention';
import { outdatedCard } from './notices';
import { say as speak } from './say';
import { sectionCard } from './section';
import { withoutControls } from './verbatim';
import { answerWords } from './verdict';

/** One line of a list to choose from, plain text. */
export interface EntryPreview {
  title: string;
  text: string;
}

/** Letters of a quote in a list: its whole text is on the card. */
const PREVIEW = 140;

/** What an entry is called in a list: whose it is, what it is, and how its words begin. */
export function entryPreview(entry: Entry, standards: readonly Standard[], language: Language): EntryPreview {
  const say = speak(language);
  const municipality = nameOf(entry.municipality, standards, say);
  if (entry.kind === 'answer') {
    const [one] = entry.answer.answers;
    const verdict = one ? answerWords(one, say) : '';
    const quote = one?.quotes[0]?.passage.text ?? one?.text ?? '';
    return { title: plain(`${municipality}: ${verdict}`), text: quoted(quote) };
  }
  const way = entry.kind === 'intervention' ? say('reading.intervention') : entry.passage.intervention;
  return {
    title: plain(entry.title),
    text: plain(`${municipality} · ${way} · `) + quoted(entry.passage.text),
  };
}

/** The card an entry stands for: the same as in the chat. */
export function cardOfEntry(entry: Entry, standards: readonly Standard[], language: Language): Card {
  if (entry.kind === 'answer') return answerCard({ answer: entry.answer, standards });
  const standard = standardOf(entry.municipality, standards);
  if (!standard) return outdatedCard({ language });
  const view = { standard, passage: entry.passage.id, version: standard.version, language };
  return entry.kind === 'intervention' ? interventionCard(view) : sectionCard(view);
}

function quoted(text: string): string {
  const whole = plain(text);
  return whole.length <= PREVIEW ? `»${whole}«` : `»${whole.slice(0, PREVIEW).replace(/\s+\S*$/, '')} …«`;
}

/** Clients read a preview's text as HTML. */
function plain(text: string): string {
  return withoutControls(text).replace(/[<>]/g, '');
}
