/** Data of real buttons, one for each kind of state that travels in a card. */
export const BUTTONS: readonly Record<string, unknown>[] = [
  { v: 1, verb: 'answer', question: 'Dækker § 85 rengøring?', scope: 'gladsaxe', language: 'da', page: 1 },
  { v: 1, verb: 'section', passage: 'gladsaxe/2/4/3', version: '0000000000', language: 'da', page: 2 },
  { v: 1, verb: 'intervention', passage: 'gladsaxe/2/4/3', version: '0000000000', language: 'da' },
  { v: 1, verb: 'criteria', passage: 'gladsaxe/2/4/3', version: '0000000000', language: 'en' },
  { v: 1, verb: 'help', language: 'da' },
  { v: 1, verb: 'settings', language: 'en' },
  { v: 1, verb: 'settings.save', municipality: 'ishoej', language: 'auto' },
];
