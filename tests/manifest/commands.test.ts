import { createConversation } from '../../bot/conversation/conversation';
import type { Scope } from '../../bot/conversation/request';
import { readAppSource } from '../../manifest/app';
import { LANGUAGES, SCOPES } from '../../manifest/commands';
import { theKnowledge } from '../builders/knowledge';
import { recordedLog } from '../builders/log';
import { temporaryStore } from '../builders/store';

/** Where a command list of the manifest is offered, in the bot's own words. */
const PLACES: Record<(typeof SCOPES)[number], Scope> = {
  personal: 'personal',
  groupChat: 'groupChat',
  team: 'channel',
};

/** What answers a message that nobody knows as a command: it is looked up in the standards. */
const NOT_A_COMMAND = ['question', 'follow-up', 'empty', 'too-long', 'none'];

const recorded = recordedLog();
const conversation = createConversation({
  knowledge: theKnowledge(),
  store: temporaryStore(),
  log: recorded.log,
});

const table = SCOPES.flatMap((scope) =>
  readAppSource()
    .commands.filter(({ scopes }) => scopes.includes(scope))
    .flatMap((command) => LANGUAGES.map((language) => [command[language].title, scope, language] as const)),
);

describe('every command that Teams offers is understood by the bot and answered in its own language', () => {
  test.each(table)('»%s« in %s (%s)', async (title, scope, language) => {
    const person = `${scope}-${language}-${title}`;
    const reply = await conversation.reply(
      {
        kind: 'message',
        where: { person, conversation: person, scope: PLACES[scope], tenant: 'tenant' },
        text: title,
      },
      'nothing',
    );
    const answered = recorded.lines().findLast((line) => line['kind'] === 'message');
    expect(answered).toHaveProperty('handler');
    expect(NOT_A_COMMAND).not.toContain(answered?.['handler']);
    expect(reply).toMatchObject({ kind: 'card', card: { body: { lang: language } } });
  });

  test('and a message that is none would be told from them', async () => {
    await conversation.reply(
      {
        kind: 'message',
        where: { person: 'p', conversation: 'c', scope: 'personal', tenant: 'tenant' },
        text: 'Dækker § 85 rengøring?',
      },
      'nothing',
    );
    const answered = recorded.lines().findLast((line) => line['kind'] === 'message');
    expect(NOT_A_COMMAND).toContain(answered?.['handler']);
  });
});
