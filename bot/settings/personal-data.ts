import { PERSONAL_KINDS, type PersonalKind, storeKey } from '../storage/keys';
import type { Store } from '../storage/store';

/** All that is kept about a person: what there is of it, and its end. */
export class PersonalData {
  constructor(private readonly store: Store) {}

  /**
   * The kinds of things that are kept about the person now.
   * @throws when the store does not answer
   */
  async of(person: string): Promise<PersonalKind[]> {
    const items = await this.store.read(keysOf(person));
    return PERSONAL_KINDS.filter((kind) => items[storeKey(kind, person)] !== undefined);
  }

  /**
   * Deletes all of it, and looks whether it is gone.
   * @throws when the store does not answer, or still has something
   */
  async delete(person: string): Promise<void> {
    await this.store.delete(keysOf(person));
    const left = await this.of(person);
    if (left.length > 0) throw new Error(`The storage still has: ${left.join(', ')}.`);
  }
}

function keysOf(person: string): string[] {
  return PERSONAL_KINDS.map((kind) => storeKey(kind, person));
}
