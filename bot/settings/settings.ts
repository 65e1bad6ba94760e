import { z } from 'zod';
import type { Language, MunicipalityId } from '../../knowledge/standard/types';
import { storeKey } from '../storage/keys';
import { withPatience } from '../storage/patience';
import { type Store, StoreConflict } from '../storage/store';

/** What a person has chosen. null: no municipality, and the language of the question. */
export interface Settings {
  municipality: MunicipalityId | null;
  language: Language | null;
}

export const NO_SETTINGS: Settings = { municipality: null, language: null };

const stored = z.object({
  eTag: z.string(),
  municipality: z.string().nullable(),
  language: z.enum(['da', 'en']).nullable(),
});

/** As many can write at once before one of them is told that it did not work. */
const ATTEMPTS = 8;

/** People's settings, kept in a store. Knows people only by the ids it is given. */
export class SettingsBook {
  constructor(private readonly store: Store) {}

  /** @throws when the store does not answer */
  async of(person: string): Promise<Settings> {
    return (await this.#read(storeKey('settings', person))).settings;
  }

  /**
   * Changes what is named in `change` and leaves the rest as it is, also when someone else changes it meanwhile.
   * @returns the settings after the change
   * @throws when the store does not answer or stays contended
   */
  async change(person: string, change: Partial<Settings>): Promise<Settings> {
    const key = storeKey('settings', person);
    for (let attempt = 1; ; attempt += 1) {
      const { settings, eTag } = await this.#read(key);
      const changed = { ...settings, ...change };
      try {
        await withPatience(this.store.write({ [key]: { ...changed, ...(eTag ? { eTag } : {}) } }));
        return changed;
      } catch (error) {
        if (!(error instanceof StoreConflict) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  async #read(key: string): Promise<{ settings: Settings; eTag?: string }> {
    const item = (await withPatience(this.store.read([key])))[key];
    if (item === undefined) return { settings: NO_SETTINGS };
    const parsed = stored.safeParse(item);
    // An item this version cannot read is as good as none, but must be replaced and not taken for absent.
    if (!parsed.success) return { settings: NO_SETTINGS, eTag: '*' };
    const { eTag, municipality, language } = parsed.data;
    return { settings: { municipality, language }, eTag };
  }
}
