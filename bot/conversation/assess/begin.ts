import { checkFormCard, checkOpenCard, checkResultCard } from '../../../cards';
import { ruleOf } from '../../../knowledge/rules/look-up';
import type { NotUnderstood } from '../../../knowledge/rules/quick-line';
import type { Given } from '../../../knowledge/rules/types';
import type { Language, MunicipalityId } from '../../../knowledge/standard/types';
import { newCard, type Reply } from '../reply';
import type { Where } from '../request';
import type { Means } from '../said';

/** A check that someone wants to make. */
export interface Beginning {
  language: Language;
  municipality: MunicipalityId | undefined;
  /** Title of one intervention; undefined for all. */
  focus?: string | undefined;
  given?: Given | undefined;
  notUnderstood?: readonly NotUnderstood[] | undefined;
  /** True when an intervention was asked for that the standard does not have. */
  notFound?: boolean | undefined;
}

const NOTHING: Given = { severities: {}, facts: {} };

/**
 * Begins a check in a message of its own. Alone with the bot a person gets the result of what is given, or else the
 * form. With others around they get a card that says nothing of the case: pressing it answers them alone.
 */
export function beginCheck(beginning: Beginning, where: Where, means: Means): Reply {
  const { language, given = NOTHING, notUnderstood, notFound } = beginning;
  const seenByOthers = isShared(where);
  const found = municipalityData(beginning.municipality, means);
  const focus =
    found && beginning.focus !== undefined && ruleOf(found.book, beginning.focus)
      ? beginning.focus
      : undefined;
  if (!found || seenByOthers) {
    return newCard(
      checkOpenCard({
        language,
        standards: means.standards,
        municipality: found?.standard.municipality.id,
        focus,
        given,
        notUnderstood,
        seenByOthers,
      }),
    );
  }
  const view = { language, ...found, given, focus, notUnderstood, shareable: false };
  return newCard(isGiven(given) ? checkResultCard(view) : checkFormCard({ ...view, notFound }));
}

/** Whether others can see the conversation. */
export function isShared({ scope }: Where): boolean {
  return scope !== 'personal';
}

/** The standard and the rules of a municipality; undefined when there are none. */
export function municipalityData(municipality: MunicipalityId | undefined, { knowledge }: Means) {
  const standard = municipality === undefined ? undefined : knowledge.standards.get(municipality);
  const book = municipality === undefined ? undefined : knowledge.rules.get(municipality);
  return standard && book ? { standard, book } : undefined;
}

function isGiven({ severities, facts }: Given): boolean {
  return [...Object.values(severities), ...Object.values(facts)].some(
    (value) => value !== null && value !== undefined,
  );
}
