import { askedBy } from '../../knowledge/rules/look-up';
import { ruleText } from '../../knowledge/rules/rule-text';
import { FACTS, OVERALL, THEMES } from '../../knowledge/rules/types';
import { say as speak } from '../say';
import { type CheckView, isEmpty } from './check';
import { askedTitle, levelBar } from './words';

/**
 * What was given, at a glance: a bar of boxes and the number for each level, facts as yes and no, and the themes that
 * were not assessed by name.
 */
export function profileParts({ language, book, given }: CheckView) {
  const say = speak(language);
  const words = ruleText(language);
  const asked = new Set(book.rules.flatMap(askedBy));
  const themes = THEMES.filter((theme) => asked.has(theme));
  const levels = [
    ...themes.map((theme) => [theme, given.severities[theme]] as const),
    [OVERALL, given.facts[OVERALL]] as const,
  ]
    .filter(([name]) => asked.has(name))
    .flatMap(([name, level]) =>
      level === null || level === undefined
        ? []
        : [{ bar: levelBar(level), level: String(level), name: askedTitle(name, language) }],
    );
  const facts = FACTS.filter((fact) => asked.has(fact)).flatMap((fact) => {
    const value = given.facts[fact];
    return value === null || value === undefined
      ? []
      : [{ value: `${askedTitle(fact, language)} `, name: words(`answer.${value}`) }];
  });
  const left = themes.filter((theme) => (given.severities[theme] ?? null) === null);
  return {
    hasProfile: !isEmpty(given),
    profileHeading: say('assess.result.profile'),
    levels,
    scale: themes.length > 0 && levels.length > 0 ? say('assess.result.scale') : '',
    facts,
    notAssessedLabel: say('assess.result.notAssessed'),
    notAssessed: left.map((theme) => words(`theme.${theme}`)).join(', '),
  };
}
