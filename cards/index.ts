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
export { givenFrom } from './assess/actions';
export type { CheckView } from './assess/check';
export { checkDetailCard, type DetailView } from './assess/detail';
export { checkFormCard, type FormView } from './assess/form';
export { type LookupView, lookupCard } from './assess/lookup';
export { checkOpenCard, type OpenView } from './assess/open';
export { checkRecordCard, type RecordView } from './assess/record';
export { asksThemes, checkResultCard, type ResultView } from './assess/result';
export { checkSharedCard, checkSharingCard } from './assess/share';
export { type AdaptiveCardJson, type Card, type CardPart, cardBytes, MAX_CARD_BYTES } from './card';
export { type ComparisonView, comparisonCard } from './comparison';
export { criteriaCard } from './criteria';
export { cardOfEntry, type EntryPreview, entryPreview } from './entry';
export { MAX_WORDS } from './feedback/actions';
export {
  askColleagueCard,
  colleagueAnsweredCard,
  colleagueLateCard,
  colleagueQuestionCard,
  colleagueReplyCard,
  type GivenAnswer,
  givenAnswer,
} from './feedback/colleague';
export { reasonCard } from './feedback/reason';
export type { AskedData, FeedbackView } from './feedback/row';
export { type UnansweredTheme, unansweredCard } from './feedback/unanswered';
export { helpCard } from './help';
export { interventionCard } from './intervention';
export { type RoundData, TOUR_STEPS } from './learn/actions';
export {
  type QuizView,
  quizAnswerCard,
  quizQuestionCard,
  quizResultCard,
  quizStoppedCard,
} from './learn/quiz';
export { type TermView, termCard } from './learn/term';
export { type TourView, tourCard, tourStoppedCard } from './learn/tour';
export {
  cprCard,
  dataDeletedCard,
  deleteDataCard,
  emptyCard,
  errorCard,
  greetingCard,
  type NoticeView,
  offTopicCard,
  outdatedCard,
  settingsHereCard,
  tooLongCard,
  whichQuestionCard,
} from './notices';
export type { ReadingView } from './reading';
export { withDanger, withRemark } from './remark';
export { warmCards } from './render';
export { sectionCard } from './section';
export { type SettingsView, settingsCard } from './settings';
export { buttonsOf, cardText } from './text';
export { welcomeCard } from './welcome';
