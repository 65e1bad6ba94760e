import { createInterface } from 'node:readline/promises';
import { buttonsOf, cardText } from '../../cards';
import { loadKnowledge } from '../../knowledge';
import { readConfig } from '../config/config';
import { readEnvFile } from '../config/env-file';
import { createConversation } from '../conversation/conversation';
import type { Reply } from '../conversation/reply';
import type { Request, Where } from '../conversation/request';
import { createLog } from '../log/log';
import { LmdbStore } from '../storage/lmdb-store';
import { explain } from './explain';

const WHERE: Where = { person: 'terminal', conversation: 'terminal', scope: 'personal', tenant: undefined };

/** `npm run chat`: a conversation in the terminal, through the same turn as in Teams. */
async function main(): Promise<void> {
  readEnvFile();
  const config = readConfig({ ...process.env, LOG_LEVEL: process.env['LOG_LEVEL'] || 'silent' });
  const store = new LmdbStore(config.storageFolder);
  const conversation = createConversation({
    knowledge: loadKnowledge(config.knowledgeFolder),
    store,
    log: createLog(config.logLevel),
  });
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '\n> ' });
  let buttons: readonly Record<string, unknown>[] = [];
  console.log(
    'Skriv et spørgsmål, eller nummeret på en knap. / Write a question, or the number of a button.',
  );
  console.log('Ctrl+D slutter. / Ctrl+D ends.');
  terminal.prompt();
  for await (const line of terminal) {
    const pressed = /^\s*\[?(\d)\]?\s*$/.exec(line)?.[1];
    const button = pressed === undefined ? undefined : buttons[Number(pressed) - 1];
    const request: Request = button
      ? { kind: 'press', where: WHERE, data: button['data'] }
      : { kind: 'message', where: WHERE, text: line };
    const reply = await conversation.reply(request);
    buttons = reply.kind === 'card' ? buttonsOf(reply.card.body) : buttons;
    console.log(`\n${textOf(reply)}`);
    terminal.prompt();
  }
  await store.close();
}

function textOf(reply: Reply): string {
  switch (reply.kind) {
    case 'card':
      return cardText(reply.card.body);
    case 'text':
      return reply.text;
    case 'nothing':
      return '';
  }
}

main().catch(explain);
