import { welcomeCard } from '../../cards';
import { storeKey } from '../storage/keys';
import { type Store, StoreConflict } from '../storage/store';
import { newCard, type Reply } from './reply';
import { sharedPlace, type Where } from './request';
import type { Means } from './said';

const MOST = 10_000;

/**
 * Welcomes each conversation once. Teams tells of the same installation twice or not at all, and several replicas may
 * hear of it: whoever writes the mark first says welcome, and says it again when it may not have arrived. Only while the
 * storage does not answer does a mark in this process decide: another replica may have heard that the bot was taken out.
 */
export class Welcomes {
  readonly #here = new Set<string>();

  constructor(private readonly store: Store) {}

  async joined({ conversation }: Where, { standards, before }: Means): Promise<Reply> {
    const key = storeKey('welcomed', conversation);
    const isOurs = before === 'effects' || (await this.#mark(key)) || before === 'perhaps';
    return isOurs ? newCard(welcomeCard({ language: 'da', standards })) : { kind: 'nothing' };
  }

  /** @returns false when the conversation was marked before */
  async #mark(key: string): Promise<boolean> {
    const wasHere = this.#here.has(key);
    if (this.#here.size >= MOST) this.#here.clear();
    this.#here.add(key);
    try {
      await this.store.write({ [key]: {} });
      return true;
    } catch (error) {
      return !(error instanceof StoreConflict || wasHere);
    }
  }

  /** The bot was taken out: nothing is kept about the conversation, and it is welcomed anew if it comes back. */
  async left(where: Where, { before }: Means): Promise<Reply> {
    if (before === 'effects') return { kind: 'nothing' };
    const key = storeKey('welcomed', where.conversation);
    const shared = sharedPlace(where);
    this.#here.delete(key);
    await this.store.delete([key, ...(shared === undefined ? [] : [storeKey('conversation', shared)])]);
    return { kind: 'nothing' };
  }
}
