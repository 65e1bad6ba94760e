import { z } from 'zod';
import type { Language, MunicipalityId } from '../../knowledge/standard/types';
import { storeKey } from '../storage/keys';
import { withPatience } from '../storage/patience';
import { type Store, StoreConflict, type StoreItem, type StoreItems } from '../storage/store';

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

/** As many can write at once before one of them is told that it did not work. */
const ATTEMPTS = 8;

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
    if (conversation === undefined) return readPerson((await this.#readInUse([own]))[own]).settings;
    const here = storeKey('conversation', conversation);
    const items = await this.#readInUse([own, here]);
    return { ...readPerson(items[own]).settings, inConversation: readConversation(items[here]) };
  }

  /**
   * Changes what is named in `change` and leaves the rest as it is, also when someone else changes it meanwhile.
   * @returns the settings after the change
   * @throws when the store does not answer or stays contended
   */
  async change(person: string, change: Partial<Omit<Settings, 'inConversation'>>): Promise<Settings> {
    const key = storeKey('settings', person);
    for (let attempt = 1; ; attempt += 1) {
      const { settings, eTag } = readPerson((await this.#read([key]))[key]);
      const changed = { ...settings, ...change };
      try {
        await withPatience(
          this.store.write({ [key]: { ...changed, used: this.#month, ...(eTag ? { eTag } : {}) } }),
        );
        return changed;
      } catch (error) {
        if (!(error instanceof StoreConflict) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  /**
   * Chooses a municipality for everyone in a conversation who has chosen none; null keeps nothing about it any more.
   * The last who chooses decides.
   * @throws when the store does not answer
   */
  async changeConversation(conversation: string, municipality: MunicipalityId | null): Promise<void> {
    const key = storeKey('conversation', conversation);
    if (municipality === null) await withPatience(this.store.delete([key]));
    else await withPatience(this.store.write({ [key]: { municipality, used: this.#month, eTag: '*' } }));
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
    return withPatience(this.store.read(keys));
  }
}

function readPerson(item: StoreItem | undefined): { settings: Settings; eTag?: string } {
  if (item === undefined) return { settings: NO_SETTINGS };
  const parsed = stored.safeParse(item);
  // An item this version cannot read is as good as none, but must be replaced and not taken for absent.
  if (!parsed.success) return { settings: NO_SETTINGS, eTag: '*' };
  const { eTag, municipality, language } = parsed.data;
  return { settings: { municipality, language }, eTag };
}

function readConversation(item: StoreItem | undefined): MunicipalityId | null {
  const parsed = storedConversation.safeParse(item);
  return parsed.success ? parsed.data.municipality : null;
}
