import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { rewrite } from '../storage/rewrite';
import { type Store, StoreConflict } from '../storage/store';
import { addressSchema } from './address';

const PREFIX = 'handover/';

const stored = z.object({
  /** Where the asker is told. */
  asker: addressSchema,
  /** The question as the asker has confirmed it. */
  words: z.string(),
  language: z.enum(['da', 'en']),
  /** True while somebody's answer is on its way. */
  taken: z.boolean(),
  eTag: z.string(),
});
export type Handover = Omit<z.infer<typeof stored>, 'eTag' | 'taken'>;

/** Questions handed to colleagues and not answered yet. Deleted when answered; else the retention does it. */
export class Handovers {
  constructor(private readonly store: Store) {}

  /** @returns the id under which it can be answered */
  async open(handover: Handover): Promise<string> {
    const id = lettersOnly(randomBytes(16).toString('hex'));
    await this.store.write({ [PREFIX + id]: { ...handover, taken: false } });
    return id;
  }

  /** Takes the question for the one who answers first; undefined for everyone after, or when there is none. */
  async take(id: string): Promise<Handover | undefined> {
    const key = PREFIX + id;
    const item = stored.safeParse((await this.store.read([key]))[key]);
    if (!item.success || item.data.taken) return undefined;
    try {
      await this.store.write({ [key]: { ...item.data, taken: true } });
    } catch (error) {
      if (error instanceof StoreConflict) return undefined;
      throw error;
    }
    const { asker, words, language } = item.data;
    return { asker, words, language };
  }

  /** The answer could not be sent: the question can be taken again. */
  async giveBack(id: string, handover: Handover): Promise<void> {
    await rewrite(this.store, PREFIX + id, () => ({ ...handover, taken: false }));
  }

  async close(id: string): Promise<void> {
    await this.store.delete([PREFIX + id]);
  }
}

/** Hexadecimal digits as the letters a to p: an id that travels in a card can not be taken for a CPR number. */
function lettersOnly(hex: string): string {
  return hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
