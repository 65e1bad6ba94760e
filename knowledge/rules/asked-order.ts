import { type Asked, THEMES } from './types';

/** Themes in the order of the method's handbook, then facts in the order in which they came; each once. */
export function inMethodOrder(asked: readonly Asked[]): Asked[] {
  const themes = THEMES.filter((theme) => asked.includes(theme));
  const rest = asked.filter((item) => !(THEMES as readonly string[]).includes(item));
  return [...themes, ...new Set(rest)];
}
