import { createInterface } from 'node:readline';

/**
 * Answers standard input line by line, in order, one JSON line each and nothing else on standard output. A line that
 * cannot be read or answered gets `{"id", "error"}` and the rest go on.
 * @param answer takes the parsed line; what it throws is the line's error
 * @param lines where the lines come from
 * @param out takes each answer, without a line end
 */
export async function answerLines(
  answer: (line: unknown) => unknown,
  lines: NodeJS.ReadableStream = process.stdin,
  out: (text: string) => void = (text) => process.stdout.write(`${text}\n`),
): Promise<void> {
  for await (const line of createInterface({ input: lines, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    out(JSON.stringify(answered(line, answer)));
  }
}

function answered(line: string, answer: (line: unknown) => unknown): unknown {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { id: null, error: 'The line is not JSON. Write one JSON object a line.' };
  }
  try {
    return answer(parsed);
  } catch (error) {
    return { id: idOf(parsed), error: error instanceof Error ? error.message : String(error) };
  }
}

function idOf(parsed: unknown): unknown {
  return typeof parsed === 'object' && parsed !== null && 'id' in parsed ? parsed.id : null;
}
