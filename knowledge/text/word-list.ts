/**
 * A great many words in little room: their bytes in one buffer, sorted, a line each. A set of the Danish dictionary's
 * stems takes twenty times as much memory, and a second of every start to fill.
 */
export class WordList {
  readonly #bytes: Buffer;

  /** @param bytes as `WordList.bytes` makes them */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** @param words without line breaks, in any order */
  static bytes(words: Iterable<string>): Uint8Array {
    const lines = [...new Set(words)].map((word) => Buffer.from(`${word}\n`)).sort(Buffer.compare);
    return Buffer.concat(lines);
  }

  /** The same words in a buffer of their own. */
  copy(): WordList {
    return new WordList(Uint8Array.from(this.#bytes));
  }

  has(word: string): boolean {
    const wanted = Buffer.from(`${word}\n`);
    let from = 0;
    let to = this.#bytes.length;
    while (from < to) {
      const middle = from + ((to - from) >> 1);
      const start = middle === 0 ? 0 : this.#bytes.lastIndexOf(LINE_END, middle - 1) + 1;
      const end = this.#bytes.indexOf(LINE_END, middle) + 1;
      const order = this.#bytes.compare(wanted, 0, wanted.length, start, end);
      if (order === 0) return true;
      if (order < 0) from = end;
      else to = start;
    }
    return false;
  }
}

const LINE_END = 0x0a;
