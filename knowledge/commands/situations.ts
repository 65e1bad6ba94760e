import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OWN_KNOWLEDGE } from '../folder';
import { LEXICON_DIR, loadLexicon } from '../lexicon/load';
import { LabelFinder, labelTables } from '../search/labels';
import { compileSituations } from '../situation/compiled';
import { situationFeatures } from '../situation/features';
import { SituationModel } from '../situation/model';
import { type Situation, situationsHash, situationsOf, writers } from '../situation/told';
import { trainSituations } from '../situation/train';
import { tokenise } from '../text/tokens';
import { reportFaults } from './faults';

const SURE = 0.4;

/**
 * `npm run situations` learns from the situations and writes `situation-model.json`. `-- --measure` instead learns from all
 * writers but the last and tells how well that tells the last one's: figures on situations that were not learnt from.
 */
function main(): void {
  const { values } = parseArgs({ options: { measure: { type: 'boolean' } } });
  const lexicon = loadLexicon(LEXICON_DIR);
  const labels = new LabelFinder(lexicon, labelTables(lexicon));
  const told = writers().map((folder) => situationsOf(folder));
  const learntFrom = values.measure ? told.slice(0, -1) : told;
  const learnt = trainSituations(learntFrom.flat(), lexicon, labels);
  if (values.measure) {
    console.log(measure(new SituationModel(learnt), told.at(-1) ?? []));
    return;
  }
  const file = join(OWN_KNOWLEDGE, 'situation', 'situation-model.json');
  writeFileSync(file, `${JSON.stringify(compileSituations(learnt, situationsHash()))}\n`);
  console.log(
    `${learnt.concepts.length} concepts, ${learnt.features.length} features, ${learnt.of.length} weights, ` +
      `learnt from ${told.flat().length} situations.`,
  );

  function measure(model: SituationModel, tested: readonly Situation[]): string {
    const guessed = tested.map(({ concept, language, text }) => {
      const tokens = tokenise(text);
      const mentions = labels.find(tokens, language);
      const guesses = model.guess(situationFeatures(tokens, mentions, language, lexicon), 3);
      return {
        sure: (guesses[0]?.share ?? 0) >= SURE,
        place: guesses.findIndex((one) => one.concept === concept),
      };
    });
    const sure = guessed.filter((one) => one.sure);
    const share = (of: typeof guessed, test: (one: (typeof guessed)[number]) => boolean) =>
      `${(of.filter(test).length / of.length).toFixed(2)} (of ${of.length})`;
    return [
      'The last writer’s situations, learnt from the others’',
      `  the right concept of ${learnt.concepts.length} first   ${share(guessed, ({ place }) => place === 0)}`,
      `  among three                      ${share(guessed, ({ place }) => place >= 0)}`,
      `  told with a share of ${SURE} or more  ${share(guessed, (one) => one.sure)}`,
      `  of these, the right one          ${share(sure, ({ place }) => place === 0)}`,
    ].join('\n');
  }
}

try {
  main();
} catch (error) {
  reportFaults(error);
}
