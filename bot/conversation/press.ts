import { type ActionData, cprCard, helpCard, outdatedCard, parseAction } from '../../cards';
import type { FaultCode } from '../faults/codes';
import { withoutContact } from '../privacy/contact';
import { hasCpr } from '../privacy/cpr';
import { textsIn } from '../privacy/texts';
import type { Settings } from '../settings/settings';
import { ASSESS_PRESSES } from './assess/presses';
import { FEEDBACK_PRESSES } from './feedback/presses';
import { giveAnswer } from './give-answer';
import { giveComparison } from './give-comparison';
import { LEARN_PRESSES } from './learn/presses';
import { readAloud } from './read-aloud';
import { newCard, type Reply, redrawn } from './reply';
import type { Where } from './request';
import type { Means } from './said';
import { SETTINGS_PRESSES } from './settings-presses';

export interface Pressed {
  where: Where;
  settings: Settings;
}

/** What buttons do, by their verbs. */
export type Presses<Verbs extends ActionData['verb']> = {
  [Verb in Verbs]: (
    action: Extract<ActionData, { verb: Verb }>,
    pressed: Pressed,
    means: Means,
  ) => Reply | Promise<Reply>;
};

/** What each button does. A verb of a new card gets its line here. */
const PRESSED: Presses<ActionData['verb']> = {
  ...ASSESS_PRESSES,
  ...SETTINGS_PRESSES,
  ...LEARN_PRESSES,
  ...FEEDBACK_PRESSES,
  answer: (action, pressed, means) => at(action.page ?? 1, giveAnswer({ ...action, ...pressed }, means).card),
  section: (action, _, means) => at(action.page ?? 0, readAloud('section', action, means)),
  intervention: (action, _, means) => at(action.page ?? 0, readAloud('intervention', action, means)),
  criteria: (action, _, means) => at(action.page ?? 0, readAloud('criteria', action, means)),
  compare: (action, pressed, means) =>
    at(
      action.page ?? 1,
      giveComparison(
        { ...pressed, ...action, municipalities: action.municipalities ?? [], unknown: [] },
        means,
      ),
    ),
  help: ({ language }, _, { standards }) => newCard(helpCard({ language, standards })),
};

/** A page that is turned stays in its place; anything else is said anew. */
function at(page: number, card: Parameters<typeof newCard>[0]): Reply {
  return page > 1 ? redrawn(card) : newCard(card);
}

/** What a button's data asks for. Never throws on data that no card of ours has written. */
export async function answerPress(
  { where, data }: { where: Where; data: unknown },
  settings: Settings,
  means: Means,
): Promise<{ reply: Reply; verb: string; fault?: FaultCode }> {
  const language = settings.language ?? means.lastQuestions.of(where)?.language ?? 'da';
  const parsed = parseAction(data);
  if (!parsed.ok) {
    const fault = parsed.reason === 'outdated' ? 'V-121' : 'V-120';
    return { reply: newCard(outdatedCard({ language })), verb: 'unknown', fault };
  }
  const { action } = parsed;
  if (textsIn(action).some(hasCpr)) {
    return { reply: newCard(cprCard({ language })), verb: action.verb };
  }
  const act = PRESSED[action.verb] as (
    action: ActionData,
    pressed: Pressed,
    means: Means,
  ) => Reply | Promise<Reply>;
  return { reply: await act(withoutContactIn(action), { where, settings }, means), verb: action.verb };
}

/** A question in a button of ours has neither telephone numbers nor addresses in it; a card that was changed may. */
function withoutContactIn(action: ActionData): ActionData {
  if ('question' in action) return { ...action, question: withoutContact(action.question) };
  return 'matter' in action ? { ...action, matter: withoutContact(action.matter) } : action;
}
