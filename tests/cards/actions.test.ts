import { parseAction } from '../../cards';

describe('what comes back from a button', () => {
  test.each([
    [
      'an answer',
      {
        v: 1,
        verb: 'answer',
        question: 'Dækker § 85 rengøring?',
        scope: 'gladsaxe',
        language: 'da',
        page: 2,
      },
    ],
    ['an answer without a scope', { v: 1, verb: 'answer', question: 'indkøb' }],
    ['a section', { v: 1, verb: 'section', passage: 'gladsaxe/2/4/1', version: 'abc', language: 'da' }],
    ['settings', { v: 1, verb: 'settings.save', municipality: 'all', language: 'auto' }],
  ])('%s is read as it was written', (_name, data) => {
    expect(parseAction(data)).toEqual({ ok: true, action: data });
  });

  test.each([
    ['another version', { v: 0, verb: 'answer', question: 'indkøb' }],
    ['a version to come', { v: 2, verb: 'something-new' }],
  ])('%s is outdated', (_name, data) => {
    expect(parseAction(data)).toEqual({ ok: false, reason: 'outdated' });
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'answer'],
    ['a list', []],
    ['no version', { verb: 'help', language: 'da' }],
    ['an unknown verb', { v: 1, verb: 'delete-everything' }],
    ['a missing field', { v: 1, verb: 'section', passage: 'gladsaxe/2/4/1', language: 'da' }],
    ['a field of its own', { v: 1, verb: 'help', language: 'da', admin: true }],
    ['a page that is no page', { v: 1, verb: 'answer', question: 'indkøb', page: -1 }],
    ['a question longer than questions are', { v: 1, verb: 'answer', question: 'a'.repeat(501) }],
  ])('%s is unreadable', (_name, data) => {
    expect(parseAction(data)).toEqual({ ok: false, reason: 'unreadable' });
  });
});
