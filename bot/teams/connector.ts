import type { ConnectorFactory } from 'botframework-connector';
import { TurnOver, timeLeft } from './turn-time';

/** The parts of the connector's HTTP pipeline that are changed. */
interface Pipeline {
  removePolicy(policy: { name: string }): unknown[];
  addPolicy(
    policy: {
      name: string;
      sendRequest<Request extends { timeout: number }, Response>(
        request: Request,
        next: (request: Request) => Promise<Response>,
      ): Promise<Response>;
    },
    options: { afterPhase: 'Sign' },
  ): void;
}

/** Addresses of the channel whose connectors are kept; it has a handful of regions. */
const MOST_KEPT = 50;

type Connectors = Pick<ConnectorFactory, 'create'>;

/**
 * Connectors without the habits of the HTTP library beneath them: it would follow a redirection to any address, wait
 * for an answer as long as it takes, and try again by rules of its own (not 412, and 429 only after however long
 * `Retry-After` says), long after the channel has given the turn up. What is tried again is `Delivery`'s to decide; when
 * the turn is over, so is the attempt.
 */
export function tamed(factory: ConnectorFactory): Connectors {
  return {
    async create(serviceUrl, audience) {
      const connector = await factory.create(serviceUrl, audience);
      const { pipeline } = (connector as unknown as { client: { pipeline: Pipeline } }).client;
      for (const name of ['defaultRetryPolicy', 'redirectPolicy']) {
        if (pipeline.removePolicy({ name }).length === 0)
          throw new Error(`The connector has no ${name} any more.`);
      }
      // Last of all, behind the fetching of a token: that may have taken whatever time there was.
      pipeline.addPolicy(
        {
          name: 'turn-time',
          sendRequest: async (request, next) => {
            const left = Math.floor(timeLeft());
            if (left <= 0) throw new TurnOver();
            request.timeout = left;
            return next(request);
          },
        },
        { afterPhase: 'Sign' },
      );
      return connector;
    },
  };
}

/**
 * Keeps the tamed connector of each address for one bot's identity. The Bot Framework gives every turn a factory of its
 * own and has it build a whole HTTP client, which costs as much as a fifth of an echo bot's turn; a client holds nothing
 * of a turn.
 */
export class KeptConnectors {
  readonly #kept = new Map<string, ReturnType<Connectors['create']>>();

  /** @param factory what a connector that is not yet there is made with */
  by(factory: ConnectorFactory): Connectors {
    return {
      create: (serviceUrl, audience) => {
        const key = JSON.stringify([serviceUrl, audience]);
        const kept = this.#kept.get(key) ?? tamed(factory).create(serviceUrl, audience);
        this.#kept.set(key, kept);
        for (const oldest of this.#kept.keys()) {
          if (this.#kept.size <= MOST_KEPT) break;
          this.#kept.delete(oldest);
        }
        kept.catch(() => this.#kept.delete(key));
        return kept;
      },
    };
  }
}
