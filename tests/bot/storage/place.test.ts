import { readPlace } from '../../../bot/storage/place';

const KEYED =
  'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=a2V5PT0=;EndpointSuffix=core.windows.net';

describe('STORAGE', () => {
  test.each([
    ['file:./.data', { kind: 'file', folder: './.data' }],
    [`azure-blob:${KEYED}`, { kind: 'azure-blob', connection: `${KEYED};`, container: 'vejviser' }],
    [
      `azure-blob:${KEYED};container=settings-1`,
      { kind: 'azure-blob', connection: `${KEYED};`, container: 'settings-1' },
    ],
    [
      'azure-blob:UseDevelopmentStorage=true',
      { kind: 'azure-blob', connection: 'UseDevelopmentStorage=true;', container: 'vejviser' },
    ],
    [
      'azure-blob:https://kommune.blob.core.windows.net/settings',
      { kind: 'azure-identity', url: 'https://kommune.blob.core.windows.net/settings' },
    ],
    [
      'azure-blob:https://kommune.blob.core.windows.net',
      { kind: 'azure-identity', url: 'https://kommune.blob.core.windows.net/vejviser' },
    ],
  ])('%s', (text, place) => expect(readPlace(text)).toEqual(place));

  test.each([
    ['nothing', ''],
    ['a folder without its kind', './.data'],
    ['a kind without a place', 'file:'],
    ['another kind', 'redis:localhost'],
    ['an address that would send the token in the open', 'azure-blob:http://kommune.blob.core.windows.net/a'],
    ['an address with a signature', 'azure-blob:https://kommune.blob.core.windows.net/a?sig=x'],
    ['a container with a name that Azure does not take', `azure-blob:${KEYED};container=Mine_Ting`],
    ['a connection string without a key', 'azure-blob:AccountName=a;EndpointSuffix=core.windows.net'],
  ])('%s is not taken', (_, text) => expect(readPlace(text)).toBeUndefined());
});
