import type { Fault } from '../fault/fault';
import { type LoadedStandard, readStandards } from '../standard/load-standards';
import { splitSentences } from '../standard/sentences';
import type { SourceAccount } from '../standard/source-text';
import { toWords } from '../standard/words';
import type { CheckReport } from './types';

/**
 * Proves for every standard that the whole of each source stands in it and nothing else does, and tells what was
 * counted. The comparison itself is the loader's, word by word and in order; here every character of a source is
 * accounted for besides.
 */
export function checkStandards(dir: string): CheckReport {
  const { loaded, faults } = readStandards(dir);
  const accounts = loaded.flatMap((one) => one.accounts);
  return { faults: [...faults, ...accounts.flatMap(unaccounted)], summary: loaded.flatMap(summarise) };
}

/** Characters of a source that stand in the standard or are declared, bullets and line-end hyphens. */
function accountedFor(account: SourceAccount): number {
  return account.words + account.bullets + account.hyphens + account.layout + account.links;
}

function unaccounted(account: SourceAccount): Fault[] {
  const lost = account.total - accountedFor(account);
  if (lost === 0) return [];
  const mend = 'Look for signs in the file that are neither text nor bullets, and declare them under layout.';
  return [{ file: account.file, line: 0, what: `${lost} characters are accounted for nowhere`, mend }];
}

function summarise({ standard, accounts, knownFaults }: LoadedStandard): string[] {
  const { interventions, passages, municipality, version } = standard;
  const sentences = passages.flatMap((passage) => splitSentences(toWords(passage.text, 1))).length;
  const counts = [
    `${interventions.length} interventions`,
    `${interventions.flatMap((one) => one.sections).length} sections`,
    `${passages.length} passages`,
    `${sentences} sentences`,
    `${knownFaults.length} known source faults`,
  ];
  return [
    `${municipality.id} (version ${version}): ${counts.join(', ')}`,
    ...accounts.map((account) => {
      const percent = Math.floor((1000 * accountedFor(account)) / Math.max(account.total, 1)) / 10;
      const left = `${account.bullets} bullet signs, ${account.hyphens} line-end hyphens`;
      const declared = `${account.layout} characters of declared layout, ${account.links} of link addresses`;
      return `  ${account.file}: ${percent} % of ${account.total} characters accounted for; left out: ${left}, ${declared}`;
    }),
  ];
}
