import { createInterface } from 'node:readline/promises';
import { type AdaptiveCardJson, buttonsOf, cardText } from '../../cards';
import { loadKnowledge } from '../../knowledge';
import { readConfig } from '../config/config';
import { readEnvFile } from '../config/env-file';
import { createConversation } from '../conversation/conversation';
import type { Reply } from '../conversation/reply';
import type { Request, Where } from '../conversation/request';
import { createLog } from '../log/log';
import { openStore } from '../storage/open-store';
import { explain } from './explain';

const WHERE: Where = { person: 'terminal', conversation: 'terminal', scope: 'personal', tenant: undefined };

/** `npm run chat`: a conversation in the terminal, through the same turn as in Teams. */
async function main(): Promise<void> {
  readEnvFile();
  const config = readConfig({ ...process.env, LOG_LEVEL: process.env['LOG_LEVEL'] || 'silent' });
  const store = openStore(config.storage);
  const conversation = createConversation({
    knowledge: loadKnowledge(config.knowledgeFolder),
    store,
    log: createLog(config.logLevel),
  });
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '\n> ' });
  let shown: AdaptiveCardJson | undefined;
  console.log(
    'Skriv et spørgsmål, eller nummeret på en knap. / Write a question, or the number of a button.',
  );
  console.log('Ctrl+D slutter. / Ctrl+D ends.');
  terminal.prompt();
  for await (const line of terminal) {
    const pressed = /^\s*\[?(\d)\]?\s*$/.exec(line)?.[1];
    const button = pressed && shown ? buttonsOf(shown)[Number(pressed) - 1] : undefined;
    const request: Request = button
      ? { kind: 'press', where: WHERE, data: { ...inputsOf(shown), ...dataOf(button) } }
      : { kind: 'message', where: WHERE, text: line };
    const reply = await conversation.reply(request, 'nothing');
    if (reply.kind === 'card') shown = reply.card.body;
    console.log(`\n${textOf(reply)}`);
    terminal.prompt();
  }
  await store.close();
}

/** The inputs of a card as they stand: a terminal has no fields to change them in, words do that ("min kommune er …"). */
function inputsOf(value: unknown): Record<string, unknown> {
  if (Array.isArray(value)) return Object.assign({}, ...value.map(inputsOf));
  if (typeof value !== 'object' || value === null) return {};
  const part = value as Record<string, unknown>;
  const isInput = typeof part['type'] === 'string' && part['type'].startsWith('Input.');
  if (isInput) return { [String(part['id'])]: part['value'] };
  return Object.assign({}, ...[part['body'], part['items'], part['columns']].map(inputsOf));
}

function dataOf(button: Record<string, unknown>): object {
  return typeof button['data'] === 'object' && button['data'] !== null ? button['data'] : {};
}

function textOf(reply: Reply): string {
  switch (reply.kind) {
    case 'card':
    case 'shared':
    case 'dialog':
      return cardText(reply.card.body);
    case 'results':
      return reply.results.map(({ preview }) => `${preview.title}\n${preview.text}`).join('\n');
    case 'text':
      return reply.text;
    case 'nothing':
      return '';
  }
}

main().catch(explain);
