import { welcomeCard } from '../../cards';
import { storeKey } from '../storage/keys';
import { type Store, StoreConflict } from '../storage/store';
import { newCard, type Reply } from './reply';
import { sharedPlace, type Where } from './request';
import type { Means } from './said';

const MOST = 10_000;

/**
 * Welcomes each conversation once. Teams tells of the same installation twice or not at all, and several replicas may
 * hear of it: whoever writes the mark first says welcome. Without a storage the mark is kept in this process.
 */
export class Welcomes {
  readonly #here = new Set<string>();

  constructor(private readonly store: Store) {}

  async joined({ conversation }: Where, { standards }: Means): Promise<Reply> {
    const key = storeKey('welcomed', conversation);
    if (this.#here.has(key)) return { kind: 'nothing' };
    if (this.#here.size >= MOST) this.#here.clear();
    this.#here.add(key);
    try {
      await this.store.write({ [key]: {} });
    } catch (error) {
      if (error instanceof StoreConflict) return { kind: 'nothing' };
    }
    return newCard(welcomeCard({ language: 'da', standards }));
  }

  /** The bot was taken out: nothing is kept about the conversation, and it is welcomed anew if it comes back. */
  async left(where: Where): Promise<Reply> {
    const key = storeKey('welcomed', where.conversation);
    const shared = sharedPlace(where);
    this.#here.delete(key);
    await this.store.delete([key, ...(shared === undefined ? [] : [storeKey('conversation', shared)])]);
    return { kind: 'nothing' };
  }
}
