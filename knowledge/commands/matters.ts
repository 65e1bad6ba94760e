import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { askedAs } from '../asked/asked';
import { OWN_KNOWLEDGE } from '../folder';
import {
  general,
  helpAskedFor,
  kinds,
  mattersHash,
  readMatters,
  rules,
  standardsThatTell,
  toldOfMatters,
  writersOfMatters,
} from '../matter/told';
import { reportFaults } from './faults';
import { learnMeanings, measureMeanings } from './learn-meanings';

/** A sentence that a standard really has is worth so many made up. */
const AS_MANY = 4;

/**
 * `npm run matters` learns which fact a question asks for and a sentence tells, and writes `matter-model.json`.
 * `-- --measure` instead learns from all writers but the last and tells how well that tells the last one's.
 */
function main(): void {
  const { values } = parseArgs({ options: { measure: { type: 'boolean' } } });
  const { matters } = readMatters();
  const toldByStandards = standardsThatTell().flatMap(toldOfMatters);
  const course = {
    writers: writersOfMatters().map((folder) => toldOfMatters(folder)),
    besides: [
      ...Array.from({ length: AS_MANY }, () => toldByStandards).flat(),
      ...helpAskedFor(),
      ...askedAs('matter'),
    ],
    file: join(OWN_KNOWLEDGE, 'matter', 'matter-model.json'),
    hash: mattersHash(),
    more: { rules: rules(matters), general: general(matters), kinds: kinds(matters) },
  };
  console.log(values.measure ? measureMeanings(course) : learnMeanings(course));
}

try {
  main();
} catch (error) {
  reportFaults(error);
}
