import { Agent, get } from 'node:http';
import { post } from '../bench/load-generator';
import { mixedTurn, type TurnKind } from './mixed-turns';

export interface LoadResult {
  turns: number;
  seconds: number;
  /** Milliseconds of every answered turn, by kind. */
  samples: Record<TurnKind, number[]>;
  /** How often each thing went wrong. */
  errors: Map<string, number>;
}

/** Teams' ids are its own: what is sent anew under the same id is taken for a repetition, and not done again. */
let runs = 0;

/**
 * Lets so many conversations go on at once, each with one turn in hand at a time, until the turns or the seconds are
 * used up, whichever comes first.
 * @param url the messaging endpoint
 */
export async function runLoad(
  url: string,
  { conversations, turns, seconds }: { conversations: number; turns: number; seconds: number },
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: conversations, maxFreeSockets: conversations });
  const samples: LoadResult['samples'] = { question: [], press: [], search: [] };
  const errors = new Map<string, number>();
  await connect(url, agent, conversations);
  const start = performance.now();
  let begun = 0;
  runs += 1;
  const run = runs;

  const converse = async (conversation: number) => {
    for (let number = 0; begun < turns && performance.now() - start < seconds * 1_000; number += 1) {
      begun += 1;
      const { kind, body } = mixedTurn(run, conversation, number);
      const sent = performance.now();
      try {
        const answer = await post(url, body, agent);
        samples[kind].push(performance.now() - sent);
        // A fault inside is answered with 200 and a card that carries its code.
        const fault = /"(?:[^"]*\s)?V-\d{3} /.exec(answer)?.[0];
        if (fault !== undefined || !/"(?:AdaptiveCard|composeExtension)"/.test(answer))
          count(errors, fault ?? `${kind} without a card`);
      } catch (error) {
        count(errors, error instanceof Error ? error.message.slice(0, 80) : String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: conversations }, (_, conversation) => converse(conversation)));
  agent.destroy();
  return { turns: begun, seconds: (performance.now() - start) / 1_000, samples, errors };
}

/**
 * Opens the connections before anything is measured, as Teams' are open already. Node takes one new connection a round
 * of its loop: under load the last of them would wait for minutes, and that would be taken for slow answers.
 */
async function connect(url: string, agent: Agent, connections: number): Promise<void> {
  const alive = new URL('/healthz', url);
  const opened = Array.from(
    { length: connections },
    () =>
      new Promise<void>((done, failed) => {
        get(alive, { agent }, (response) => response.resume().once('end', done)).once('error', failed);
      }),
  );
  await Promise.all(opened);
}

function count(errors: Map<string, number>, what: string): void {
  errors.set(what, (errors.get(what) ?? 0) + 1);
}
