import type { Language } from '../knowledge/standard/types';
import { MAX_QUESTION } from './actions';
import { type Button, button, row } from './buttons';
import type { Card } from './card';
import { exampleButtons, helpButton, settingsButton } from './examples';
import { renderer } from './render';
import { say as speak } from './say';
import template from './templates/notice.json';
import { verbatim } from './verbatim';
import type { Tone } from './verdict';

const render = renderer(template);

type Notice =
  | 'greeting'
  | 'offTopic'
  | 'whichQuestion'
  | 'empty'
  | 'tooLong'
  | 'cpr'
  | 'error'
  | 'outdated'
  | 'settingsHere'
  | 'deleteData'
  | 'dataDeleted';

export interface NoticeView {
  language: Language;
}

/** Hej, hello: says what to ask for. */
export function greetingCard({ language }: NoticeView): Card {
  return notice('greeting', language, 'accent', [
    ...exampleButtons(language),
    helpButton(language),
    settingsButton(language),
  ]);
}

/** What is not a question about the standards. */
export function offTopicCard({ language }: NoticeView): Card {
  return notice('offTopic', language, 'emphasis', [...exampleButtons(language), helpButton(language)]);
}

/** A follow-up ("og i Roskilde?") with nothing to follow. */
export function whichQuestionCard({ language }: NoticeView): Card {
  return notice('whichQuestion', language, 'emphasis', [...exampleButtons(language), helpButton(language)]);
}

/** A message without words. */
export function emptyCard({ language }: NoticeView): Card {
  return notice('empty', language, 'emphasis', [...exampleButtons(language), helpButton(language)]);
}

/** A message longer than `MAX_QUESTION`. */
export function tooLongCard({ language }: NoticeView): Card {
  return notice('tooLong', language, 'warning', [...exampleButtons(language), helpButton(language)]);
}

/** A message with a CPR number: nothing of it is repeated. */
export function cprCard({ language }: NoticeView): Card {
  return notice('cpr', language, 'attention', [helpButton(language)]);
}

/** A fault inside the bot; `code` is what the log calls it. */
export function errorCard({ language, code }: NoticeView & { code: string }): Card {
  return notice('error', language, 'attention', [helpButton(language)], code);
}

/** Settings asked for among others: each opens their own. */
export function settingsHereCard({ language }: NoticeView): Card {
  return notice('settingsHere', language, 'emphasis', [settingsButton(language), helpButton(language)]);
}

/** Before what is kept about a person is deleted. */
export function deleteDataCard({ language }: NoticeView): Card {
  const say = speak(language);
  return notice('deleteData', language, 'warning', [
    button(say('button.deleteData'), { verb: 'data.delete', language }),
    button(say('button.keepData'), { verb: 'settings', language }),
  ]);
}

/** Nothing is kept about the person any more. */
export function dataDeletedCard({ language }: NoticeView): Card {
  return notice('dataDeleted', language, 'good', [settingsButton(language), helpButton(language)]);
}

/** A press on a card that this version no longer understands. */
export function outdatedCard({ language }: NoticeView): Card {
  return notice('outdated', language, 'warning', [helpButton(language)]);
}

function notice(id: Notice, language: Language, tone: Tone, buttons: Button[], code?: string): Card {
  const say = speak(language);
  const title = say(`notice.${id}.title`);
  const text = say(`notice.${id}.text`, { limit: MAX_QUESTION });
  return render({
    lang: language,
    summary: `${title}. ${text}`,
    tone,
    title,
    text,
    hasCode: code !== undefined,
    codeLabel: say('notice.error.code'),
    code: verbatim(code ?? ''),
    buttons: row(buttons),
  });
}
