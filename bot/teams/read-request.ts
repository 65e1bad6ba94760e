import type { Request } from '../conversation/request';
import type { IncomingActivity } from './activity';
import { readSearch } from './compose-search';
import { readJoining } from './joining';
import { readMessageAction } from './message-action';
import { readMessage } from './messages';
import { readPress } from './presses';

/** One reader for each kind of request. A new kind gets a file beside these and a place in the list. */
const READERS = [readMessage, readPress, readSearch, readMessageAction, readJoining];

/** What an activity asks of the bot; undefined when it asks nothing (typing, reactions, people coming and going). */
export function readRequest(activity: IncomingActivity): Request | undefined {
  for (const read of READERS) {
    const request = read(activity);
    if (request) return request;
  }
  return undefined;
}
