import * as z from 'zod';
import type { Language, MunicipalityId } from '../../knowledge/standard/types';
import { storeKey } from '../storage/keys';
import { rewrite } from '../storage/rewrite';
import type { Store, StoreItem, StoreItems } from '../storage/store';

/** What a person has chosen. null: no municipality, and the language of the question. */
export interface Settings {
  municipality: MunicipalityId | null;
  language: Language | null;
  /** What the group chat or channel they write in has chosen for those who have chosen none themselves. */
  inConversation?: MunicipalityId | null;
}

export const NO_SETTINGS: Settings = { municipality: null, language: null };

/** The municipality to answer for when the question names none: a person's own choice before the conversation's. */
export function municipalityOf({ municipality, inConversation }: Settings): MunicipalityId | null {
  return municipality ?? inConversation ?? null;
}

const stored = z.object({
  eTag: z.string(),
  municipality: z.string().nullable(),
  language: z.enum(['da', 'en']).nullable(),
});

const storedConversation = z.object({ municipality: z.string() });

/** People's settings and those of conversations, kept in a store. Knows both only by the ids it is given. */
export class SettingsBook {
  /** @param now milliseconds since 1970 */
  constructor(
    private readonly store: Store,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * @param conversation id of the group chat or channel the person writes in; undefined in a private chat
   * @throws when the store does not answer
   */
  async of(person: string, conversation?: string): Promise<Settings> {
    const own = storeKey('settings', person);
    if (conversation === undefined) return readPerson((await this.#readInUse([own]))[own]);
    const here = storeKey('conversation', conversation);
    const items = await this.#readInUse([own, here]);
    return { ...readPerson(items[own]), inConversation: readConversation(items[here]) };
  }

  /**
   * Changes what is named in `change` and leaves the rest as it is, also when someone else changes it meanwhile.
   * @returns the settings after the change
   * @throws when the store does not answer or stays contended
   */
  async change(person: string, change: Partial<Omit<Settings, 'inConversation'>>): Promise<Settings> {
    const made = await rewrite(this.store, storeKey('settings', person), (item) => ({
      ...readPerson(item),
      ...change,
      used: this.#month,
    }));
    return { municipality: made.municipality, language: made.language };
  }

  /**
   * Chooses a municipality for everyone in a conversation who has chosen none; null keeps nothing about it any more.
   * Of two who choose at once, the second one sees the first one's choice and replaces it.
   * @throws when the store does not answer
   */
  async changeConversation(conversation: string, municipality: MunicipalityId | null): Promise<void> {
    const key = storeKey('conversation', conversation);
    if (municipality === null) await this.store.delete([key]);
    else await rewrite(this.store, key, () => ({ municipality, used: this.#month }));
  }

  /** What is in use is not deleted for its age: its first use in a month writes it anew, and nobody waits for that. */
  async #readInUse(keys: string[]): Promise<StoreItems> {
    const items = await this.#read(keys);
    for (const [key, item] of Object.entries(items)) {
      if (item['used'] === this.#month) continue;
      // Whoever changes it meanwhile is right; so is a store that is down: next time, then.
      this.store.write({ [key]: { ...item, used: this.#month } }).catch(() => {});
    }
    return items;
  }

  /** 2026-11 */
  get #month(): string {
    return new Date(this.now()).toISOString().slice(0, 7);
  }

  #read(keys: string[]): Promise<StoreItems> {
    return this.store.read(keys);
  }
}

/** An item this version cannot read is as good as none; its eTag is still the one to replace. */
function readPerson(item: StoreItem | undefined): Settings {
  const parsed = stored.safeParse(item);
  if (!parsed.success) return NO_SETTINGS;
  const { municipality, language } = parsed.data;
  return { municipality, language };
}

function readConversation(item: StoreItem | undefined): MunicipalityId | null {
  const parsed = storedConversation.safeParse(item);
  return parsed.success ? parsed.data.municipality : null;
}
