import {
  type ActionData,
  ALL_MUNICIPALITIES,
  cprCard,
  helpCard,
  outdatedCard,
  parseAction,
  settingsCard,
} from '../../cards';
import type { FaultCode } from '../faults/codes';
import { hasCpr } from '../privacy/cpr';
import type { Settings } from '../settings/settings';
import { ASSESS_PRESSES } from './assess/presses';
import { giveAnswer } from './give-answer';
import { readAloud } from './read-aloud';
import { newCard, type Reply, redrawn } from './reply';
import type { Where } from './request';
import type { Means } from './said';
import { saveSettings } from './save-settings';

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
  answer: (action, pressed, means) => at(action.page ?? 1, giveAnswer({ ...action, ...pressed }, means).card),
  section: (action, _, means) => at(action.page ?? 0, readAloud('section', action, means)),
  intervention: (action, _, means) => at(action.page ?? 0, readAloud('intervention', action, means)),
  criteria: (action, _, means) => at(action.page ?? 0, readAloud('criteria', action, means)),
  help: ({ language }, _, { standards }) => newCard(helpCard({ language, standards })),
  settings: ({ language }, { settings }, { standards }) =>
    newCard(
      settingsCard({
        language,
        standards,
        current: { municipality: settings.municipality, language: settings.language ?? 'auto' },
      }),
    ),
  'settings.save': (action, { where, settings }, means) => {
    const known = action.municipality !== ALL_MUNICIPALITIES;
    // A municipality that has no standard any more is on a card from before it was taken away.
    if (known && !means.knowledge.standards.has(action.municipality)) {
      return redrawn(outdatedCard({ language: settings.language ?? 'da' }));
    }
    const language = action.language === 'auto' ? null : action.language;
    return saveSettings(
      where,
      { municipality: known ? action.municipality : null, language },
      language ?? settings.language ?? 'da',
      means,
      'replace',
    );
  },
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
  if (Object.values(action).some((value) => typeof value === 'string' && hasCpr(value))) {
    return { reply: newCard(cprCard({ language })), verb: action.verb };
  }
  const act = PRESSED[action.verb] as (
    action: ActionData,
    pressed: Pressed,
    means: Means,
  ) => Reply | Promise<Reply>;
  return { reply: await act(action, { where, settings }, means), verb: action.verb };
}
