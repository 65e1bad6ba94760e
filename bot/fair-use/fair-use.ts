import type { RateLimiterMemory } from 'rate-limiter-flexible';
import { detectLanguage } from '../../knowledge/question/language';
import type { Language } from '../../knowledge/standard/types';
import type { Conversation } from '../conversation/conversation';
import type { Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import type { Log } from '../log/log';
import { say } from '../texts/say';

/** Turns in a minute. A person who reads the answers asks a few; a conversation holds several people. */
export const PER_PERSON = 40;
export const PER_CONVERSATION = 100;
const SECONDS = 60;

/**
 * A conversation in which nobody can take the bot's time from the others. Whoever asks more than `PER_PERSON` in a
 * minute is told so once, kindly, and is not answered until the minute is over; a press is always answered, with a line
 * under the card. Counted in this process only: several replicas let through as many times more.
 */
export function withFairUse(conversation: Conversation, log: Log): Conversation {
  let limiters: { people: RateLimiterMemory; conversations: RateLimiterMemory } | undefined;

  /** 0 within the limits, 1 the first time above them in this minute, then 2 and so on. */
  async function excess({ where }: Request): Promise<number> {
    limiters ??= createLimiters();
    const { people, conversations } = limiters;
    const ofPerson = await taken(people, where.person, PER_PERSON);
    // What a person is not answered takes nothing from the others in the conversation.
    return ofPerson > 0 ? ofPerson : taken(conversations, where.conversation, PER_CONVERSATION);
  }

  return {
    async reply(request, before) {
      // Being put in or taken out is Teams' doing, not a person's; and a search is sent for every letter.
      if (request.kind !== 'message' && request.kind !== 'press') return conversation.reply(request, before);
      const above = await excess(request);
      if (above <= 0) return conversation.reply(request, before);
      if (above === 1) log.fault('V-310', { kind: request.kind });
      return above === 1 || request.kind !== 'message' ? slower(request) : { kind: 'nothing' };
    },
  };
}

/** The library comes with a client of every data base there is, and starting need not wait for it. */
function createLimiters() {
  const { RateLimiterMemory } = library();
  return {
    people: new RateLimiterMemory({ points: PER_PERSON, duration: SECONDS }),
    conversations: new RateLimiterMemory({ points: PER_CONVERSATION, duration: SECONDS }),
  };
}

function library(): typeof import('rate-limiter-flexible') {
  return require('rate-limiter-flexible');
}

/** Takes one of the minute's turns; how many more than the limit have been taken. */
async function taken(limiter: RateLimiterMemory, id: string, limit: number): Promise<number> {
  try {
    await limiter.consume(id);
    return 0;
  } catch (result) {
    if (result instanceof library().RateLimiterRes) return result.consumedPoints - limit;
    throw result;
  }
}

function slower(request: Request): Reply {
  return { kind: 'text', text: say(languageOf(request), 'slower'), undone: true };
}

function languageOf(request: Request): Language {
  if (request.kind !== 'message') return 'da';
  return detectLanguage(request.text.slice(0, 500)) ?? 'da';
}
