export {
  ACTION_VERSION,
  type ActionData,
  ALL_MUNICIPALITIES,
  actionSchema,
  MAX_QUESTION,
  type ParsedAction,
  parseAction,
  type Verb,
} from './actions';
export { type AnswerView, answerCard } from './answer';
export { type AdaptiveCardJson, type Card, type CardPart, cardBytes, MAX_CARD_BYTES } from './card';
export { criteriaCard } from './criteria';
export { helpCard } from './help';
export { interventionCard } from './intervention';
export {
  cprCard,
  emptyCard,
  errorCard,
  greetingCard,
  type NoticeView,
  offTopicCard,
  outdatedCard,
  tooLongCard,
  whichQuestionCard,
} from './notices';
export type { ReadingView } from './reading';
export { sectionCard } from './section';
export { type SettingsView, settingsCard } from './settings';
export { buttonsOf, cardText } from './text';
export { welcomeCard } from './welcome';
