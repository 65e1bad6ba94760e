import { NO_SETTINGS, SettingsBook } from '../../../bot/settings/settings';
import { storeKey } from '../../../bot/storage/keys';
import { temporaryStore } from '../../builders/store';

describe("A person's settings", () => {
  const store = temporaryStore();
  const book = new SettingsBook(store);

  test('are nothing until something is chosen', async () => {
    expect(await book.of('new')).toEqual(NO_SETTINGS);
  });

  test('keep what a change does not name', async () => {
    await book.change('a', { municipality: 'roskilde' });
    await book.change('a', { language: 'en' });
    expect(await book.of('a')).toEqual({ municipality: 'roskilde', language: 'en' });
  });

  test('lose nothing when two things are changed at the same time', async () => {
    const other = new SettingsBook(store);
    await Promise.all([book.change('b', { municipality: 'ishoej' }), other.change('b', { language: 'da' })]);
    expect(await book.of('b')).toEqual({ municipality: 'ishoej', language: 'da' });
  });

  test('that cannot be read are as good as none, and can be written over', async () => {
    await store.write({ [storeKey('settings', 'c')]: { municipality: 7 } });
    expect(await book.of('c')).toEqual(NO_SETTINGS);
    await book.change('c', { language: 'en' });
    expect(await book.of('c')).toEqual({ municipality: null, language: 'en' });
  });

  test('are kept under a key in which the person cannot be read', () => {
    expect(storeKey('settings', 'mette@kommune.dk')).toMatch(/^settings\/[0-9a-f]{64}$/);
  });
});
