import { createConversation } from '../../bot/conversation/conversation';
import type { Reply } from '../../bot/conversation/reply';
import type { Scope, Where } from '../../bot/conversation/request';
import type { Store } from '../../bot/storage/store';
import { buttonsOf, type Card, cardText } from '../../cards';
import { theKnowledge } from './knowledge';
import { recordedLog } from './log';

/** Loaded when a test file begins, so that no test waits for it. */
const knowledge = theKnowledge();
let people = 0;

/** One person in one conversation: what they do, what they see, and what the log says about it. */
export class Person {
  readonly where: Where;
  readonly recorded = recordedLog();
  readonly #conversation;
  #shown: Reply = { kind: 'nothing' };

  constructor(
    store: Store,
    {
      scope = 'personal',
      conversation = `conversation-${people}`,
      person = `person-${people}`,
      ...more
    }: {
      scope?: Scope;
      conversation?: string;
      person?: string;
    } & Partial<Pick<Parameters<typeof createConversation>[0], 'unanswered' | 'owners' | 'seed'>> = {},
  ) {
    people += 1;
    this.where = { person, conversation, scope, tenant: undefined };
    const { log } = this.recorded;
    this.#conversation = createConversation({ knowledge, store, log, now: () => 0, ...more });
  }

  /** The last reply as plain data. */
  get reply(): Reply {
    return this.#shown;
  }

  /** The last reply as the person reads it. */
  get sees(): string {
    const reply = this.#shown;
    if (reply.kind === 'text') return reply.text;
    if (reply.kind === 'results') return reply.results.map(({ preview }) => preview.title).join('\n');
    return reply.kind === 'nothing' ? '' : cardText(this.#card().body);
  }

  says(text: string): Promise<string> {
    return this.#does({ kind: 'message', where: this.where, text });
  }

  /** Presses the button of this name on the card that was shown last, with these inputs filled in. */
  presses(title: string, inputs: Record<string, string> = {}): Promise<string> {
    const button = buttonsOf(this.#card().body).find((each) => each['title'] === title);
    if (!button) throw new Error(`There is no button "${title}".\n${this.sees}`);
    return this.pressesData({ ...(button['data'] as object), ...inputs });
  }

  pressesData(data: object): Promise<string> {
    return this.#does({ kind: 'press', where: this.where, data });
  }

  searches(query: string, skip = 0): Promise<string> {
    return this.#does({ kind: 'search', where: this.where, query, skip, language: 'da' });
  }

  asksAbout(text: string): Promise<string> {
    return this.#does({ kind: 'about', where: this.where, text, language: 'da' });
  }

  /** The bot is taken out of the conversation. */
  takesOut(): Promise<string> {
    return this.#does({ kind: 'left', where: this.where });
  }

  async #does(request: Parameters<ReturnType<typeof createConversation>['reply']>[0]): Promise<string> {
    this.#shown = await this.#conversation.reply(request, 'nothing');
    return this.sees;
  }

  #card(): Card {
    const reply = this.#shown;
    if (reply.kind === 'shared') return reply.mine;
    if (reply.kind === 'card' || reply.kind === 'dialog') return reply.card;
    throw new Error(`No card, but ${reply.kind}.`);
  }
}
