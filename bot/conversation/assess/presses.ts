import {
  type ActionData,
  type CheckView,
  checkDetailCard,
  checkFormCard,
  checkOpenCard,
  checkRecordCard,
  checkResultCard,
  checkSharedCard,
  checkSharingCard,
  givenFrom,
  outdatedCard,
} from '../../../cards';
import { ruleOf } from '../../../knowledge/rules/look-up';
import type { Given } from '../../../knowledge/rules/types';
import { municipalityOf } from '../../settings/settings';
import type { Presses } from '../press';
import { newCard, privateCard, type Reply, redrawn } from '../reply';
import type { Where } from '../request';
import type { Means } from '../said';
import { beginCheck, isShared, municipalityData } from './begin';
import { lookUp } from './look-up';

type AssessVerb = Extract<ActionData['verb'], `assess.${string}`>;
type CheckAction = Pick<
  Extract<ActionData, { verb: 'assess.form' }>,
  'language' | 'municipality' | 'focus'
> & {
  given: Given;
};

/**
 * The buttons of a check. Everything they need is in their data, so that a press is answered alike by any replica, also
 * after a restart, and no two people's checks can touch each other. All but sharing is answered to the person who
 * pressed alone.
 */
export const ASSESS_PRESSES: Presses<AssessVerb> = {
  'assess.start': (action, { where, settings }, means) =>
    beginCheck(
      { ...action, municipality: action.municipality ?? municipalityOf(settings) ?? undefined },
      where,
      means,
    ),
  'assess.form': (action, { where }, means) => mine(action, where, means, checkFormCard),
  'assess.submit': (action, { where }, means) =>
    mine({ ...action, given: givenFrom(action.given, action) }, where, means, checkResultCard),
  'assess.result': (action, { where }, means) =>
    mine(action, where, means, (view) => checkResultCard({ ...view, page: action.page })),
  'assess.detail': (action, { where }, means) =>
    mine(action, where, means, (view) => {
      const { intervention = view.focus, page } = action;
      return intervention === undefined
        ? checkResultCard(view)
        : checkDetailCard({ ...view, intervention, page });
    }),
  'assess.record': (action, { where }, means) =>
    mine(action, where, means, (view) =>
      checkRecordCard({ ...view, date: new Date(means.now()).toISOString(), page: action.page }),
    ),
  'assess.sharing': (action, { where }, means) => mine(action, where, means, checkSharingCard),
  'assess.share': (action, { where }, means) => {
    const view = viewOf(action, where, means);
    if (!view) return privateCard(outdatedCard(action));
    const card = checkSharedCard({ ...view, scores: action.scores === 'with' });
    return { kind: 'shared', card, mine: checkResultCard(view) };
  },
  'assess.lookup': (action, _, means) => {
    const card = lookUp(action, means) ?? outdatedCard(action);
    return action.page === undefined ? newCard(card) : redrawn(card);
  },
};

/** A card for the one who pressed; asks for the municipality where it is not known, kindly says so where it is gone. */
function mine(
  action: CheckAction,
  where: Where,
  means: Means,
  draw: (view: CheckView) => ReturnType<typeof checkFormCard>,
): Reply {
  if (action.municipality === undefined) {
    const { language, focus, given } = action;
    return privateCard(
      checkOpenCard({ language, standards: means.standards, focus, given, seenByOthers: false }),
    );
  }
  const view = viewOf(action, where, means);
  return privateCard(view ? draw(view) : outdatedCard(action));
}

function viewOf(action: CheckAction, where: Where, means: Means): CheckView | undefined {
  const found = municipalityData(action.municipality, means);
  if (!found) return undefined;
  // An intervention that the standard no longer has leaves the whole check.
  const focus = action.focus !== undefined && ruleOf(found.book, action.focus) ? action.focus : undefined;
  return { language: action.language, ...found, given: action.given, focus, shareable: isShared(where) };
}
