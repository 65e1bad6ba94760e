import type { Counter, Histogram, Registry } from 'prom-client';
import type { Knowledge } from '../../knowledge';
import type { Conversation } from '../conversation/conversation';
import type { Log } from '../log/log';

interface Instruments {
  registry: Registry;
  turns: Counter<'kind'>;
  seconds: Histogram<'kind'>;
  verdicts: Counter<'verdict'>;
  faults: Counter<'code'>;
}

/**
 * What operations can see, for Prometheus: numbers by kind, verdict and code, never by person, conversation or text.
 * Each `counted…` gives the same thing back, counted.
 */
export class Metrics {
  #instruments: Instruments | undefined;
  #standards: Knowledge['standards'] = new Map();

  /** @param storage whether the storage answers right now */
  constructor(private readonly storage: () => Promise<boolean>) {}

  countedConversation(conversation: Conversation): Conversation {
    return {
      reply: async (request, before) => {
        const { turns, seconds } = this.instruments;
        const { kind } = request;
        turns.inc({ kind });
        const end = seconds.startTimer({ kind });
        try {
          return await conversation.reply(request, before);
        } finally {
          end();
        }
      },
    };
  }

  /** Also tells which standards are loaded, in which version. */
  countedKnowledge(knowledge: Knowledge): Knowledge {
    this.#standards = knowledge.standards;
    return {
      ...knowledge,
      ask: (question) => {
        const answer = knowledge.ask(question);
        for (const { verdict } of answer.answers) this.instruments.verdicts.inc({ verdict });
        return answer;
      },
    };
  }

  countedLog(log: Log): Log {
    return {
      ...log,
      fault: (code, circumstances, error) => {
        this.instruments.faults.inc({ code });
        log.fault(code, circumstances, error);
      },
    };
  }

  /** Prometheus' text format, version 0.0.4. */
  text(): Promise<string> {
    return this.instruments.registry.metrics();
  }

  /** Loaded at the first count: starting need not wait for it. */
  private get instruments(): Instruments {
    this.#instruments ??= this.#create();
    return this.#instruments;
  }

  #create(): Instruments {
    const { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } = prometheus();
    const registry = new Registry();
    const registers = [registry];
    collectDefaultMetrics({ register: registry });
    const { storage } = this;
    new Gauge({
      name: 'vejviser_storage_up',
      help: '1 when the storage answers, 0 when it does not.',
      registers,
      async collect() {
        this.set((await storage()) ? 1 : 0);
      },
    });
    const loaded = new Gauge({
      name: 'vejviser_knowledge',
      help: 'Standards that are loaded; the value is always 1.',
      labelNames: ['municipality', 'version'] as const,
      registers,
    });
    for (const [municipality, { version }] of this.#standards) loaded.set({ municipality, version }, 1);
    return {
      registry,
      turns: new Counter({
        name: 'vejviser_turns_total',
        help: 'Turns, by kind of request.',
        labelNames: ['kind'],
        registers,
      }),
      seconds: new Histogram({
        name: 'vejviser_turn_seconds',
        help: 'Time from request to reply, without sending it.',
        labelNames: ['kind'],
        buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
        registers,
      }),
      verdicts: new Counter({
        name: 'vejviser_verdicts_total',
        help: 'Verdicts given, one for each municipality in an answer.',
        labelNames: ['verdict'],
        registers,
      }),
      faults: new Counter({
        name: 'vejviser_faults_total',
        help: 'Faults, by code (docs/errors.md).',
        labelNames: ['code'],
        registers,
      }),
    };
  }
}

function prometheus(): typeof import('prom-client') {
  return require('prom-client');
}
