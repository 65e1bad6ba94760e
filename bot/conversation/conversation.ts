import { randomInt, randomUUID } from 'node:crypto';
import { errorCard } from '../../cards';
import type { Knowledge } from '../../knowledge';
import { SEEDS } from '../../knowledge/quiz/types';
import type { Glossary } from '../../knowledge/terms/glossary';
import { Colleagues } from '../colleagues/colleagues';
import { Handovers } from '../colleagues/handovers';
import type { Post } from '../colleagues/post';
import type { Log } from '../log/log';
import { PersonalData } from '../settings/personal-data';
import { NO_SETTINGS, type Settings, SettingsBook } from '../settings/settings';
import type { Before } from '../storage/claims';
import type { Store } from '../storage/store';
import { say } from '../texts/say';
import { UnansweredBook } from '../unanswered/book';
import { answerAbout } from './about';
import { Welcomes } from './joining';
import { LastQuestions } from './last-questions';
import { answerMessage } from './message';
import { answerPress } from './press';
import { newCard, type Reply } from './reply';
import { type Request, sharedPlace, type Where } from './request';
import type { Means } from './said';
import { Searches } from './search';

export interface Conversation {
  /**
   * One turn. Never throws: a fault is a kind reply, and a line in the log with a code and the turn's id.
   * @param before what has come of the same request before
   */
  reply(request: Request, before: Before): Promise<Reply>;
}

/**
 * The bot's side of every conversation.
 * @param allowedTenants whose people are answered; empty is everyone
 * @param now milliseconds since 1970
 * @param unanswered where questions without an answer are kept; nowhere unless said
 * @param owners ids of those who see what was not answered and choose where colleagues answer
 * @param post sends messages that nobody has asked for; undefined where that cannot be done
 * @param seed a number for a new round of the quiz
 */
export function createConversation({
  knowledge,
  store,
  log,
  allowedTenants = [],
  now = Date.now,
  unanswered = new UnansweredBook(store, undefined, now, () => undefined),
  owners = [],
  post,
  seed = () => randomInt(SEEDS),
}: {
  knowledge: Knowledge;
  store: Store;
  log: Log;
  allowedTenants?: readonly string[];
  now?: () => number;
  unanswered?: UnansweredBook;
  owners?: readonly string[] | 'everyone';
  post?: Post | undefined;
  seed?: () => number;
}): Conversation {
  const welcomes = new Welcomes(store);
  const lastQuestions = new LastQuestions(now);
  const settingsBook = new SettingsBook(store, now);
  const personalData = new PersonalData(store);
  const searches = new Searches();
  const colleagues = new Colleagues(store, now);
  const handovers = new Handovers(store);
  let glossary: Glossary | undefined;
  const standards = [...knowledge.standards.values()];

  async function settingsOf(where: Where, turn: string): Promise<Settings> {
    try {
      return await settingsBook.of(where.person, sharedPlace(where));
    } catch (error) {
      log.fault('V-200', { turn }, error);
      return NO_SETTINGS;
    }
  }

  async function answer(request: Request, before: Before, turn: string, failed: () => void): Promise<Reply> {
    const { where, kind } = request;
    if (allowedTenants.length > 0 && !allowedTenants.includes(where.tenant ?? '')) {
      log.fault('V-300', { turn, kind });
      return kind === 'left' ? { kind: 'nothing' } : { kind: 'text', text: say('da', 'otherTenant') };
    }
    const means: Means = {
      before,
      knowledge,
      standards,
      settings: settingsBook,
      personalData,
      lastQuestions,
      now,
      unanswered,
      colleagues,
      handovers,
      post,
      isOwner: (person) => owners === 'everyone' || owners.includes(person.toLowerCase()),
      glossary: () => {
        glossary ??= readGlossary();
        return glossary;
      },
      seed,
      notSaved: (error) => {
        failed();
        log.fault('V-201', { turn }, error);
      },
      notPosted: (error) => {
        failed();
        log.fault('V-131', { turn }, error);
      },
      notDeleted: (error) => log.fault('V-203', { turn }, error),
    };
    const started = now();
    switch (request.kind) {
      case 'message': {
        const { reply, handler } = await answerMessage(request, await settingsOf(where, turn), means);
        log.info('answered', { turn, kind, handler, milliseconds: now() - started });
        return reply;
      }
      case 'press': {
        const { reply, verb, fault } = await answerPress(request, await settingsOf(where, turn), means);
        if (fault) log.fault(fault, { turn, kind });
        log.info('answered', { turn, kind, verb, milliseconds: now() - started });
        return reply;
      }
      case 'search': {
        const reply = searches.answer(request, await settingsOf(where, turn), means);
        log.info('answered', { turn, kind, milliseconds: now() - started });
        return reply;
      }
      case 'about': {
        const reply = answerAbout(request, await settingsOf(where, turn), means);
        log.info('answered', { turn, kind, milliseconds: now() - started });
        return reply;
      }
      case 'joined':
        return welcomes.joined(where, means);
      case 'left':
        return welcomes.left(where, means);
    }
  }

  return {
    async reply(request, before) {
      const turn = randomUUID().slice(0, 8);
      let hasFailed = false;
      try {
        const reply = await answer(request, before, turn, () => {
          hasFailed = true;
        });
        return hasFailed ? { ...reply, undone: true } : reply;
      } catch (error) {
        log.fault('V-100', { turn, kind: request.kind }, error);
        if (request.kind === 'left') return { kind: 'nothing', undone: true };
        const language = lastQuestions.of(request.where)?.language ?? 'da';
        return { ...newCard(errorCard({ language, code: `V-100 · ${turn}` })), undone: true };
      }
    },
  };
}

/** Few ask for a term, and the reader of YAML takes long to load. */
function readGlossary(): Glossary {
  const terms = require('../../knowledge/terms/glossary') as typeof import('../../knowledge/terms/glossary');
  const { loadTerms } =
    require('../../knowledge/terms/load-terms') as typeof import('../../knowledge/terms/load-terms');
  return new terms.Glossary(loadTerms());
}
