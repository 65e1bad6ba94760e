import type { IncomingMessage } from 'node:http';

/** Largest body taken, in bytes. Teams' own limit for a message is about 100 KB. */
const MAX_BODY = 256 * 1024;

/** Refuses what is not UTF-8. It holds nothing from one body to the next. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The body is not what the bot takes; answered with `status` and no word of what was sent. */
export class BodyRefused extends Error {
  constructor(readonly status: 400 | 413 | 415) {
    super(`The body of a call was refused with ${status}.`);
    this.name = 'BodyRefused';
  }
}

/**
 * The body of a call: JSON in UTF-8, not compressed, of at most `MAX_BODY` bytes.
 *
 * restify's own reader is not used: it unpacks compressed bodies without a limit and ends the process on a broken one,
 * and writes the files of a multipart form to the disk of whoever is asked, before anybody has looked at a token.
 * @throws BodyRefused
 */
export async function jsonBody(request: IncomingMessage): Promise<unknown> {
  const bytes = await received(request);
  if (!isPlainJson(request)) throw new BodyRefused(415);
  if (bytes === undefined) throw new BodyRefused(413);
  try {
    return JSON.parse(UTF8.decode(bytes));
  } catch {
    throw new BodyRefused(400);
  }
}

function isPlainJson({ headers }: IncomingMessage): boolean {
  const [type, ...parameters] = (headers['content-type'] ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charsets = parameters.filter((parameter) => parameter.startsWith('charset='));
  return (
    type === 'application/json' &&
    charsets.every((charset) => /^charset="?utf-?8"?$/.test(charset)) &&
    (headers['content-encoding'] ?? 'identity').toLowerCase() === 'identity'
  );
}

/** What has come, or undefined when it was too much; the rest is let pass, so that the caller can read the answer. */
async function received(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > MAX_BODY) chunks.length = 0;
      else chunks.push(chunk);
    }
  } catch {
    // The caller went away in the middle.
    throw new BodyRefused(400);
  }
  return length > MAX_BODY ? undefined : Buffer.concat(chunks);
}
