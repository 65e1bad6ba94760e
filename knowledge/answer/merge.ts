import type { Found, Matter, Part } from './found';
import { distinct } from './quotes';

/**
 * Several matters in one message: all that are answered are told, a verdict before a fact; where verdicts differ, the
 * answer is on conditions.
 * @param parts at least one
 */
export function merge(parts: readonly Found[]): Found {
  const firm = parts.filter(({ tier }) => tier === 'firm');
  const answered = firm.length > 0 ? firm : parts;
  const verdicts = [
    ...new Set(answered.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'info')),
  ];
  const [first] = answered;
  if (first === undefined || parts.length === 1)
    return first ?? { verdict: 'not_stated', tier: 'none', quotes: [] };
  const order = [...answered].sort((a, b) => Number(a.verdict === 'info') - Number(b.verdict === 'info'));
  const verdict = verdicts.length > 1 ? 'conditional' : (verdicts[0] ?? first.verdict);
  const { reason, ...rest } = first;
  const shared = reason !== undefined && answered.every((part) => part.reason === reason);
  return {
    ...rest,
    ...(shared ? { reason } : {}),
    verdict,
    about: answered.flatMap(({ about }) => about ?? []),
    quotes: distinct(interleave(order.map(({ quotes }) => quotes))),
  };
}

/** As `merge`; each matter's own answer is kept beside it. @param matters at least one */
export function mergeMatters(matters: readonly Matter[]): Found {
  return { ...merge(matters.map(({ found }) => found)), matters };
}

/** As `merge`; each question's own answer is kept beside it. @param parts at least one */
export function mergeParts(parts: readonly Part[]): Found {
  const together = merge(parts.map(({ found }) => found));
  return parts.length > 1 ? { ...together, parts } : together;
}

function interleave<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) =>
    lists.flatMap((list) => (list[at] === undefined ? [] : [list[at]])),
  ).flat();
}
