import { warmCards } from '../cards';
import { type Knowledge, loadKnowledge } from '../knowledge';
import { type Config, readConfig } from './config/config';
import { createConversation } from './conversation/conversation';
import { withFairUse } from './fair-use/fair-use';
import { createLog, type Log } from './log/log';
import { Metrics } from './metrics/metrics';
import { oneByOne } from './one-by-one';
import { startRetention } from './retention/retention';
import { type RunningServer, startServer } from './server/server';
import { checkPlace } from './storage/check-place';
import { Claims } from './storage/claims';
import { openStore } from './storage/open-store';
import { createPost } from './teams/post';
import { createTeams } from './teams/teams';
import { UnansweredBook } from './unanswered/book';

const LOOPBACK = '127.0.0.1';
/** A question that colleagues have not answered by then is let go. */
const HANDOVER_DAYS = 30;
const EVERYWHERE = '0.0.0.0';

export interface RunningBot {
  /** http://127.0.0.1:3978 */
  url: string;
  /** False: nobody can be authenticated, and only this machine may call. */
  open: boolean;
  knowledge: Knowledge;
  /** Finishes what is in hand and closes the store. */
  stop(patienceMs?: number): Promise<void>;
}

/**
 * The whole bot, put together from its configuration and started.
 * @throws ConfigError, KnowledgeError, PortTaken
 */
export async function startBot(
  config: Config = readConfig(process.env),
  plainLog: Log = createLog(config.logLevel),
): Promise<RunningBot> {
  checkPlace(config.storage);
  const store = openStore(config.storage);
  const metrics = new Metrics(() => store.isWell());
  const log = metrics.countedLog(plainLog);
  const knowledge = metrics.countedKnowledge(loadKnowledge(config.knowledgeFolder));
  const { allowedTenants, owners } = config;
  const unanswered = new UnansweredBook(store, config.unansweredDays, Date.now, (error) =>
    log.fault('V-202', {}, error),
  );
  const post = createPost(config.credentials);
  const counted = metrics.countedConversation(
    createConversation({ knowledge, store, log, allowedTenants, owners, unanswered, post }),
  );
  const conversation = config.fairUse ? withFairUse(counted, log) : counted;
  // A folder belongs to one process; a container to as many as there are.
  const claims = config.storage.kind === 'file' ? undefined : new Claims(store);
  const server: RunningServer = await startServer({
    teams: createTeams({ conversation, credentials: config.credentials, log, claims }),
    readiness: async () => ({ knowledge: knowledge.standards.size > 0, storage: await store.isWell() }),
    metrics: { text: () => metrics.text(), token: config.metricsToken },
    host: config.credentials ? EVERYWHERE : LOOPBACK,
    port: config.port,
  });
  const endRetention = startRetention({
    store,
    log,
    more: { unanswered: config.unansweredDays ?? 0, handover: HANDOVER_DAYS },
  });
  const endWarming = oneByOne([warmCards, ...knowledge.warmings]);
  return {
    url: server.url,
    open: config.credentials !== undefined,
    knowledge,
    stop: async (patienceMs) => {
      endRetention();
      endWarming();
      await server.stop(patienceMs);
      await Promise.all([unanswered.settled(), claims?.stop()]);
      await store.close();
    },
  };
}
