import { openStore } from '../../../bot/storage/open-store';
import { readPlace } from '../../../bot/storage/place';
import type { Store } from '../../../bot/storage/store';
import { Azurite } from '../../builders/azurite';
import { temporaryFolder } from '../../builders/store';
import { keepsTheContract } from './contract';

const azurite = new Azurite(temporaryFolder());
beforeAll(() => azurite.start(), 60_000);
afterAll(() => azurite.stop());

function open(container: string): Store {
  const place = readPlace(azurite.place(container));
  if (!place) throw new Error('The place cannot be read.');
  return openStore(place);
}

describe('The store of several replicas, on Azure Blob Storage', () => {
  keepsTheContract(() => open('contract'));

  test('makes its container at the first write, whoever of many comes first', async () => {
    const stores = [1, 2, 3, 4].map(() => open('made-when-needed'));
    expect(await stores[0]?.read(['a'])).toEqual({});
    expect(await stores[0]?.keys('a')).toEqual([]);
    expect(await stores[0]?.deleteOlder('a', Date.now())).toBe(0);
    await Promise.all(stores.map((store, index) => store.write({ [`made/${index}`]: { index } })));
    expect(await stores[0]?.keys('made/')).toHaveLength(4);
  });
});
