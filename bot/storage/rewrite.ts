import { type Store, StoreConflict, type StoreItem } from './store';

/** As many can write at once before one of them is told that it did not work. */
const ATTEMPTS = 8;

/**
 * Makes an item anew from what is stored, and again from what is stored then when somebody else was first: nobody's change
 * is overwritten unseen.
 * @param make the new item from the stored one, undefined where there is none; its eTag is seen to here
 * @returns the item as it was written, without its eTag
 * @throws when the store does not answer or stays contended
 */
export async function rewrite<Item extends object>(
  store: Store,
  key: string,
  make: (item: StoreItem | undefined) => Item,
): Promise<Item> {
  for (let attempt = 1; ; attempt += 1) {
    const item = (await store.read([key]))[key];
    const made = make(item);
    try {
      await store.write({ [key]: { ...made, ...(item?.eTag ? { eTag: item.eTag } : {}) } });
      return made;
    } catch (error) {
      if (!(error instanceof StoreConflict) || attempt === ATTEMPTS) throw error;
    }
  }
}
