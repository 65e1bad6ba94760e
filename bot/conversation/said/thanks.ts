import { say } from '../../texts/say';
import type { Handler } from '../said';
import { bare } from './bare';

const THANKS =
  /^(?:(?:mange |tusind )?tak(?: skal du have| for (?:det|hjælpen))?|super(?: tak)?|perfekt(?: tak)?|ok(?:ay)?(?: tak)?|fint(?: tak)?|thanks(?: a lot)?|thank you(?: very much| so much)?|great(?: thanks)?|perfect(?: thanks)?|farvel|hej hej|bye)$/;

/** "Tak", "thanks": answered like a person would, without a card. */
export const thanks: Handler = {
  name: 'thanks',
  answer: ({ text, language }) =>
    THANKS.test(bare(text)) || /^\p{Extended_Pictographic}/u.test(text)
      ? { kind: 'text', text: say(language, 'thanks') }
      : undefined,
};
