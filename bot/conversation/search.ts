import { type Card, cardBytes, cardOfEntry, entryPreview, MAX_QUESTION } from '../../cards';
import type { Entry } from '../../knowledge/browse/types';
import { detectLanguage } from '../../knowledge/question/language';
import type { Language } from '../../knowledge/standard/types';
import { withoutContact } from '../privacy/contact';
import { hasCpr } from '../privacy/cpr';
import { municipalityOf, type Settings } from '../settings/settings';
import { say } from '../texts/say';
import type { Reply, Result } from './reply';
import type { Request } from './request';
import type { Means } from './said';

/** All cards of a list together: it is sent anew with each letter. */
const MOST_BYTES = 240_000;
const MOST_CARDS = 128;

/** The list that follows a person's typing in the compose box. Keeps the cards it drew last: most come again. */
export class Searches {
  readonly #cards = new Map<string, Card>();

  /** What is written so far is kept nowhere and logged nowhere. */
  answer(request: Extract<Request, { kind: 'search' }>, settings: Settings, means: Means): Reply {
    const query = withoutContact(request.query.normalize('NFC').slice(0, MAX_QUESTION).trim());
    const language = settings.language ?? detectLanguage(query) ?? request.language ?? 'da';
    if (hasCpr(request.query)) return { kind: 'text', text: say(language, 'noCprInSearch') };
    const entries = means.knowledge.browse({ query, municipality: municipalityOf(settings), language });
    const results = this.#resultsOf(entries.slice(request.skip), language, means);
    // An empty list further down is the end of the list; at the top it is an answer.
    if (results.length === 0 && request.skip === 0)
      return { kind: 'text', text: say(language, 'nothingFound') };
    return { kind: 'results', results };
  }

  #resultsOf(entries: readonly Entry[], language: Language, { standards }: Means): Result[] {
    const results: Result[] = [];
    let used = 0;
    for (const entry of entries) {
      const card = this.#cardOf(entry, language, () => cardOfEntry(entry, standards, language));
      used += cardBytes(card.body);
      if (used > MOST_BYTES) break;
      results.push({ preview: entryPreview(entry, standards, language), card });
    }
    return results;
  }

  #cardOf(entry: Entry, language: Language, draw: () => Card): Card {
    if (entry.kind === 'answer') return draw();
    const key = JSON.stringify([entry.kind, entry.passage.id, language]);
    const known = this.#cards.get(key);
    if (known) return known;
    const card = draw();
    this.#cards.set(key, card);
    for (const oldest of this.#cards.keys()) {
      if (this.#cards.size <= MOST_CARDS) break;
      this.#cards.delete(oldest);
    }
    return card;
  }
}
