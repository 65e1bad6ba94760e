import { askedFiles } from '../asked/asked';
import { askedFaults } from '../asked/check-asked';
import { KnowledgeError } from '../fault/fault';
import { WITHOUT_FACT } from '../kind/without-fact';
import { lexiconFaults } from '../lexicon/faults';
import { LEXICON_DIR, loadLexicon } from '../lexicon/load';
import type { Lexicon } from '../lexicon/types';
import { readMatters, readToldOfMatters, standardsThatTell, writersOfMatters } from '../matter/told';
import { UNLISTED } from '../matter/unlisted';
import { isKind } from '../question/kinds';
import { ruleFaults } from '../rules/load-rules';
import { OUTSIDE } from '../situation/outside';
import { readSituations, strangers, writers } from '../situation/told';
import { readStandards } from '../standard/load-standards';
import { readTerms, TERMS_DIR } from '../terms/load-terms';
import { checkStandards } from './standards-check';
import type { Check, CheckReport } from './types';

/** All checks of the knowledge, in the order an editor should mend what they find. */
export const CHECKS: readonly Check[] = [
  checkStandards,
  checkRules,
  checkLexicon,
  checkTerms,
  checkSituations,
  checkMatters,
  checkAsked,
];

/** Runs every check and gathers what they say. */
export function runChecks(dir: string, checks: readonly Check[] = CHECKS): CheckReport {
  const reports = checks.map((check) => check(dir));
  return {
    faults: reports.flatMap((report) => report.faults),
    summary: reports.flatMap((report) => report.summary),
  };
}

function checkRules(dir: string): CheckReport {
  const standards = readStandards(dir).loaded.map((one) => one.standard);
  return {
    faults: ruleFaults(dir, standards),
    summary: [`rules: read against ${standards.length} standards`],
  };
}

/** The lexicon is one for all standards, so it is the same wherever the knowledge folder lies. */
function checkLexicon(): CheckReport {
  return { faults: lexiconFaults(LEXICON_DIR), summary: ['lexicon: in order'] };
}

/** The terms are Vejviser's own as well. */
function checkTerms(): CheckReport {
  const { terms, faults } = readTerms(TERMS_DIR);
  return { faults, summary: [`terms: ${terms.length} in order`] };
}

/** So are the situations; each must be of a concept that the lexicon has. */
function checkSituations(): CheckReport {
  const lexicon = lexiconInOrder();
  const read = writers().map((folder) => ({ folder, ...readSituations(folder) }));
  const faults = read.flatMap(({ folder, situations, faults: own }) => [
    ...own,
    ...(lexicon ? strangers(situations, lexicon) : []).map((concept) => ({
      file: folder,
      line: 0,
      what: `there are situations of "${concept}", and the lexicon has no such concept`,
      mend: 'Give them the id of a concept in knowledge/lexicon/concepts, or take them out.',
    })),
  ]);
  const count = read.reduce((sum, { situations }) => sum + situations.length, 0);
  return { faults, summary: [`situations: ${count} by ${read.length} writers in order`] };
}

/** What is told of facts: each matter of a kind that answers know, and every line of a matter that is listed. */
function checkMatters(): CheckReport {
  const { matters, faults } = readMatters();
  const writers = writersOfMatters();
  const read = [...writers, ...standardsThatTell()].map((folder) => readToldOfMatters(folder, matters));
  const strange = matters
    .filter(({ kind }) => !isKind(kind))
    .map(({ id, kind }) => ({
      file: 'matter/matters.yaml',
      line: 0,
      what: `the matter "${id}" is of the kind "${kind}", which answers do not know`,
      mend: 'Give it one of the kinds in knowledge/question/kind-table.ts.',
    }));
  const count = read.reduce((sum, { told }) => sum + told.length, 0);
  return {
    faults: [...faults, ...strange, ...read.flatMap((one) => one.faults)],
    summary: [
      `matters: ${matters.length}, told in ${count} texts by ${writers.length} writers and the standards in order`,
    ],
  };
}

/** The questions that were asked: each label one that is known. */
function checkAsked(): CheckReport {
  const lexicon = lexiconInOrder();
  const matters = new Set(readMatters().matters.map(({ id }) => id));
  const read = askedFiles().map((file) =>
    askedFaults(file, {
      kind: { has: (kind) => isKind(kind) || WITHOUT_FACT.has(kind) },
      matter: { has: (id) => matters.has(id) || UNLISTED.has(id) },
      concept: { has: (id) => id === OUTSIDE || lexicon === undefined || lexicon.concepts.has(id) },
    }),
  );
  const count = read.reduce((sum, { asked }) => sum + asked.length, 0);
  return { faults: read.flatMap(({ faults }) => faults), summary: [`questions asked: ${count} in order`] };
}

/** Undefined where it has faults, of which its own check tells. */
function lexiconInOrder(): Lexicon | undefined {
  try {
    return loadLexicon(LEXICON_DIR);
  } catch (error) {
    if (error instanceof KnowledgeError) return undefined;
    throw error;
  }
}
