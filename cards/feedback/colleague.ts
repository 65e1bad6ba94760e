import type { MunicipalityAnswer, Quote } from '../../knowledge/answer/types';
import type { Language, Standard } from '../../knowledge/standard/types';
import { nameOf } from '../answer-parts';
import { button, row } from '../buttons';
import type { Card } from '../card';
import { helpButton } from '../examples';
import { disclaimer } from '../footer';
import { type Block, pageCard } from '../page';
import { say as speak } from '../say';
import { verbatim } from '../verbatim';
import { writeCard } from '../write';
import { MAX_WORDS } from './actions';
import type { AskedData } from './row';

/** What was answered, as it goes along to a colleague: plain lines, already in the asker's language. */
export interface GivenAnswer {
  municipality: string;
  /** The verdict in a sentence, then the quotes with their places. */
  lines: string[];
}

/** Municipalities and quotes of each that go along. */
const MOST_MUNICIPALITIES = 4;
const MOST_QUOTES = 4;
/** A quote that is longer than this is cut short, visibly; the colleague has the standard. */
const LONGEST_QUOTE = 500;

/** The answer as it is shown to the asker before it is sent, and to the colleague after: the same lines. */
export function givenAnswer(
  answers: readonly MunicipalityAnswer[],
  standards: readonly Standard[],
  language: Language,
): GivenAnswer[] {
  const say = speak(language);
  return answers.slice(0, MOST_MUNICIPALITIES).map(({ municipality, text, quotes }) => ({
    municipality: nameOf(municipality, standards, say),
    lines: [
      text,
      ...eachSideFirst(quotes)
        .slice(0, MOST_QUOTES)
        .map(({ passage }) => {
          const { document, line } = passage.source;
          return `»${shortened(passage.text)}« (${say('quote.place', { document, line })})`;
        }),
    ],
  }));
}

/** What is in never goes along without what is out. */
function eachSideFirst(quotes: readonly Quote[]): Quote[] {
  const firsts = quotes.filter(({ stance }, at) => quotes.findIndex((each) => each.stance === stance) === at);
  return firsts.length > 1 ? firsts : [...quotes];
}

function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)} …` : text;
}

function blocks(given: readonly GivenAnswer[]): Block[] {
  return given.map(({ municipality, lines }) => ({
    heading: verbatim(municipality),
    lines: lines.map((text) => ({ text: verbatim(text) })),
  }));
}

/** What would be sent, to be read, changed and confirmed first. */
export function askColleagueCard({
  asked,
  words,
  given,
  cleaned = false,
}: {
  asked: AskedData;
  /** The question, as it would be sent. */
  words: string;
  given: readonly GivenAnswer[];
  /** True when something was taken out of what the person wrote. */
  cleaned?: boolean;
}): Card {
  const { language } = asked;
  const say = speak(language);
  return writeCard({
    language,
    title: say('colleague.title'),
    tone: cleaned ? 'warning' : 'accent',
    paragraphs: [cleaned ? say('colleague.cleaned') : say('colleague.intro')],
    input: {
      label: say('colleague.label'),
      error: say('colleague.error'),
      value: words,
      maxLength: MAX_WORDS,
    },
    blocks: [{ heading: verbatim(say('colleague.given')), lines: [] }, ...blocks(given)],
    foot: say('colleague.place'),
    buttons: row([
      button(say('button.sendToColleague'), { verb: 'colleague.send', ...asked }, 'positive'),
      button(say('button.backToAnswer'), { verb: 'feedback.back', ...asked }),
    ]),
  });
}

/** The question as colleagues get it, with a field for the answer. */
export function colleagueQuestionCard({
  language,
  id,
  words,
  given,
}: {
  language: Language;
  id: string;
  words: string;
  given: readonly GivenAnswer[];
}): Card {
  const say = speak(language);
  return writeCard({
    language,
    title: say('colleague.incoming.title'),
    paragraphs: [say('colleague.incoming.intro')],
    lines: [{ label: say('colleague.incoming.question'), text: verbatim(words) }],
    input: {
      label: say('colleague.incoming.label'),
      error: say('colleague.incoming.error'),
      value: '',
      maxLength: MAX_WORDS,
    },
    blocks: [{ heading: verbatim(say('colleague.given')), lines: [] }, ...blocks(given)],
    foot: disclaimer(say),
    buttons: row([button(say('button.sendReply'), { verb: 'colleague.answer', language, id }, 'positive')]),
  });
}

/** In the colleagues' conversation: it is answered, and how. */
export function colleagueAnsweredCard(view: { language: Language; words: string; reply: string }): Card {
  return exchange(view, 'answered');
}

/** To the asker: a colleague's answer. */
export function colleagueReplyCard(view: { language: Language; words: string; reply: string }): Card {
  return exchange(view, 'reply');
}

/** A colleague answers what somebody else has answered. */
export function colleagueLateCard({ language }: { language: Language }): Card {
  const say = speak(language);
  return pageCard({
    language,
    title: say('colleague.late.title'),
    tone: 'emphasis',
    paragraphs: [say('colleague.late.intro')],
    buttons: row([helpButton(language)]),
  });
}

function exchange(
  { language, words, reply }: { language: Language; words: string; reply: string },
  to: 'answered' | 'reply',
): Card {
  const say = speak(language);
  return pageCard({
    language,
    title: say(`colleague.${to}.title`),
    tone: 'good',
    paragraphs: [say(`colleague.${to}.intro`)],
    lines: [
      { label: say('colleague.incoming.question'), text: verbatim(words) },
      { label: say('colleague.reply.answer'), text: verbatim(reply) },
    ],
    disclaimer: disclaimer(say),
    buttons: row([helpButton(language)]),
  });
}
