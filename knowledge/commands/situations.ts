import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { askedAs } from '../asked/asked';
import { OWN_KNOWLEDGE } from '../folder';
import { situationsHash, situationsOf, writers } from '../situation/told';
import { reportFaults } from './faults';
import { learnMeanings, measureMeanings } from './learn-meanings';

/**
 * `npm run situations` learns from the situations and the questions asked and writes `situation-model.json`. `-- --measure` instead learns from all
 * writers but the last and tells how well that tells the last one's.
 */
function main(): void {
  const { values } = parseArgs({ options: { measure: { type: 'boolean' } } });
  const course = {
    writers: writers().map((folder) => situationsOf(folder)),
    besides: askedAs('concept'),
    file: join(OWN_KNOWLEDGE, 'situation', 'situation-model.json'),
    hash: situationsHash(),
    more: {},
  };
  console.log(values.measure ? measureMeanings(course) : learnMeanings(course));
}

try {
  main();
} catch (error) {
  reportFaults(error);
}
