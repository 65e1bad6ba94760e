import * as z from 'zod';
import { rewrite } from '../storage/rewrite';
import type { Store } from '../storage/store';
import { type Address, addressSchema } from './address';

const KEY = 'colleagues/here';
/** Another replica may have been told of another place: what is known is asked for again after this. */
const FRESH_MS = 60_000;

const stored = z.object({ address: addressSchema });

/** The conversation in which colleagues answer questions: one for the whole bot, chosen by its owners. */
export class Colleagues {
  #known: Address | undefined;
  #askedAt = Number.NEGATIVE_INFINITY;

  /** @param now milliseconds since 1970 */
  constructor(
    private readonly store: Store,
    private readonly now: () => number,
  ) {}

  /** Where they are, as far as this process has heard; it asks again in the background now and then. */
  get address(): Address | undefined {
    if (this.now() - this.#askedAt > FRESH_MS) void this.refresh().catch(() => undefined);
    return this.#known;
  }

  /** Asks the store. @throws when it does not answer */
  async refresh(): Promise<Address | undefined> {
    this.#askedAt = this.now();
    const item = (await this.store.read([KEY]))[KEY];
    this.#known = stored.safeParse(item).data?.address;
    return this.#known;
  }

  /** Questions go there from now on; undefined: nowhere. Of two who choose at once, the second replaces what the first chose. @throws as `refresh` */
  async choose(address: Address | undefined): Promise<void> {
    if (address) await rewrite(this.store, KEY, () => ({ address }));
    else await this.store.delete([KEY]);
    this.#known = address;
    this.#askedAt = this.now();
  }
}

/** A channel's own id, whichever of its threads is written in. */
export function rootOf(conversation: string): string {
  return conversation.replace(/;messageid=.*$/, '');
}
