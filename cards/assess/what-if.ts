import { askedText } from '../../knowledge/rules/assessment-text';
import { ruleText } from '../../knowledge/rules/rule-text';
import { OVERALL, type WhatIf } from '../../knowledge/rules/types';
import type { Language } from '../../knowledge/standard/types';
import { say as speak } from '../say';

/** "Hvis praktiske opgaver i hjemmet var 2 (nu 1): opfyldt efter ordlyden" */
export function whatIfText({ change, outcome }: WhatIf, language: Language): string {
  const say = speak(language);
  const words = ruleText(language);
  const after = words(`outcome.${outcome}`);
  const told = after.charAt(0).toLocaleLowerCase(language) + after.slice(1);
  if ('theme' in change || change.fact === OVERALL) {
    return say('assess.whatIf.theme', {
      name: askedText('theme' in change ? change.theme : change.fact, language),
      to: Number(change.to),
      from: change.from === null ? words('level.none') : Number(change.from),
      outcome: told,
    });
  }
  return say('assess.whatIf.fact', {
    name: askedText(change.fact, language),
    to: words(`answer.${change.to}`),
    from: words(`answer.${change.from ?? 'none'}`),
    outcome: told,
  });
}
