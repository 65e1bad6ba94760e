import type { Conversation } from '../../../bot/conversation/conversation';
import type { Request } from '../../../bot/conversation/request';
import { PER_CONVERSATION, PER_PERSON, withFairUse } from '../../../bot/fair-use/fair-use';
import { recordedLog } from '../../builders/log';

const where = (person: string, conversation: string) =>
  ({ person, conversation, scope: 'groupChat', tenant: 'here' }) as const;
const asks = (person: string, conversation: string, text = 'Dækker § 85 rengøring?'): Request => ({
  kind: 'message',
  where: where(person, conversation),
  text,
});

/** A conversation that answers everything with "answered". */
function limited() {
  const recorded = recordedLog();
  const answering: Conversation = { reply: async () => ({ kind: 'text', text: 'answered' }) };
  const conversation = withFairUse(answering, recorded.log);
  /** Of each reply that was given last, whether it says that nothing was done. */
  const undone: boolean[] = [];
  const replies = async (requests: Request[]) => {
    const texts: string[] = [];
    undone.length = 0;
    for (const request of requests) {
      const reply = await conversation.reply(request, 'nothing');
      undone.push(reply.undone === true);
      texts.push(reply.kind === 'text' ? reply.text : reply.kind);
    }
    return texts;
  };
  return { replies, undone, recorded };
}

const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

describe('Fair use', () => {
  test('answers what people ask at their own pace', async () => {
    const { replies } = limited();
    expect(new Set(await replies(times(PER_PERSON, () => asks('a', 'a'))))).toEqual(new Set(['answered']));
  });

  test('tells a person once, kindly and in their language, and is silent for the rest of the minute', async () => {
    const { replies, recorded } = limited();
    const texts = await replies(times(PER_PERSON + 3, () => asks('a', 'a')));
    expect(texts.slice(PER_PERSON)).toEqual([
      'Det går lidt hurtigt for mig: du kan slå op igen om et minut.',
      'nothing',
      'nothing',
    ]);
    const english = await replies(times(PER_PERSON + 1, () => asks('b', 'b', 'does § 85 cover cleaning?')));
    expect(english.at(-1)).toBe('That is a little fast for me: you can look things up again in a minute.');
    expect(recorded.lines().filter(({ code }) => code === 'V-310')).toHaveLength(2);
  });

  test('always answers a press, with a line under the card, which says that nothing was done', async () => {
    const { replies, undone } = limited();
    const press: Request = { kind: 'press', where: where('a', 'a'), data: {} };
    const texts = await replies(times(PER_PERSON + 2, () => press));
    expect(texts.slice(PER_PERSON).every((text) => text.startsWith('Det går lidt hurtigt'))).toBe(true);
    expect(undone.slice(PER_PERSON - 1)).toEqual([false, true, true]);
  });

  test('of one person takes nothing from the others in the conversation', async () => {
    const { replies } = limited();
    await replies(times(1_000, () => asks('loud', 'group')));
    expect(await replies([asks('quiet', 'group')])).toEqual(['answered']);
  });

  test('counts a conversation of many together', async () => {
    const { replies } = limited();
    const texts = await replies(times(PER_CONVERSATION + 1, (n) => asks(`person-${n % 20}`, 'group')));
    expect(texts.filter((text) => text === 'answered')).toHaveLength(PER_CONVERSATION);
    expect(await replies([asks('person-1', 'elsewhere')])).toEqual(['answered']);
  });

  test('does not count that the bot is put in or taken out', async () => {
    const { replies } = limited();
    await replies(times(PER_PERSON + 5, () => asks('a', 'a')));
    expect(await replies([{ kind: 'left', where: where('a', 'a') }])).toEqual(['answered']);
  });
});
