import type { Credentials } from '../../bot/config/config';
import { createConversation } from '../../bot/conversation/conversation';
import { type RunningServer, startServer } from '../../bot/server/server';
import type { Store } from '../../bot/storage/store';
import type { Channel } from '../../bot/teams/channel';
import { createPost } from '../../bot/teams/post';
import { createTeams } from '../../bot/teams/teams';
import type { UnansweredBook } from '../../bot/unanswered/book';
import type { AdaptiveCardJson } from '../../cards';
import { cardText } from '../../cards';
import { theKnowledge } from './knowledge';
import { recordedLog } from './log';

export interface HttpAnswer {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON the server has sent
  json: any;
}

/** Who may call; everyone on this machine unless said otherwise. */
interface Access {
  credentials?: Credentials;
  channel?: Channel;
  allowedTenants?: readonly string[];
  /** Sends messages that nobody has asked for, as in operation. */
  posts?: boolean;
  owners?: readonly string[] | 'everyone';
  unanswered?: UnansweredBook;
}

/** The bot behind a real HTTP server on a free port of this machine. */
export class TestBot {
  readonly recorded = recordedLog();
  #server: RunningServer | undefined;

  async start(
    store: Store,
    { credentials, channel, allowedTenants = [], posts = false, owners = [], unanswered }: Access = {},
  ): Promise<this> {
    const { log } = this.recorded;
    const conversation = createConversation({
      knowledge: theKnowledge(),
      store,
      log,
      allowedTenants,
      owners,
      ...(unanswered ? { unanswered } : {}),
      ...(posts ? { post: createPost(credentials, channel) } : {}),
    });
    this.#server = await startServer({
      teams: createTeams({ conversation, credentials, log, ...(channel ? { channel } : {}) }),
      readiness: async () => ({
        storage: await store.read(['ready']).then(
          () => true,
          () => false,
        ),
      }),
      host: '127.0.0.1',
      port: 0,
    });
    return this;
  }

  get url(): string {
    return this.#server?.url ?? '';
  }

  async stop(patienceMs = 500): Promise<void> {
    await this.#server?.stop(patienceMs);
  }

  /** Sends a body as it is to the messaging endpoint. */
  async post(
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = {},
  ): Promise<HttpAnswer> {
    const response = await fetch(`${this.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return read(response);
  }

  async get(path: string): Promise<HttpAnswer> {
    return read(await fetch(this.url + path));
  }

  /** Sends an activity and gives what came back in the HTTP response. */
  send(activity: unknown, headers: Record<string, string> = {}): Promise<HttpAnswer> {
    return this.post(JSON.stringify(activity), headers);
  }

  /** Sends an activity and gives its replies as a person would read them, one string a message. */
  async says(activity: unknown): Promise<string[]> {
    const { json } = await this.send(activity);
    return json.activities.map(readable);
  }
}

/** What a person reads of a message: its text, or its card from top to bottom. */
export function readable(message: { text?: string; attachments?: { content: AdaptiveCardJson }[] }): string {
  return message.attachments?.[0] ? cardText(message.attachments[0].content) : (message.text ?? '');
}

async function read(response: Response): Promise<HttpAnswer> {
  const text = await response.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return { status: response.status, headers: response.headers, text, json };
}
