import { inOneByte } from '../text/one-byte';

/** A word with the line it stands on. Text is compared word by word: that is every character but white space. */
export interface Word {
  text: string;
  /** 1-based. */
  line: number;
}

/** The words of a text that begins on `line`, in Unicode NFC; line breaks inside the text are counted. */
export function toWords(text: string, line: number): Word[] {
  return text
    .normalize('NFC')
    .split('\n')
    .flatMap((row, index) =>
      row
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => ({ text: word, line: line + index })),
    );
}

/** Words as one line of text, white space folded. */
export function joinWords(words: readonly Word[]): string {
  return inOneByte(words.map((word) => word.text).join(' '));
}
