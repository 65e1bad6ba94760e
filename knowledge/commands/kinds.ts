import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileKinds } from '../kind/compiled';
import { COVERAGE, KindModel } from '../kind/model';
import { train, type Wording } from '../kind/train';
import { askedKinds, OWN_WORDINGS, readWordings, wordingFiles, wordingsHash } from '../kind/wordings';
import { phrasedKinds } from '../question/kinds';
import { reportFaults } from './faults';

const DIR = join(__dirname, '..', 'kind');

/**
 * `npm run kinds` learns from the wordings and the questions asked and writes `kind-model.json`. `-- --measure` instead
 * leaves out each writer's wordings in turn and tells how well the rest tells them: figures on wordings not learnt from.
 */
function main(): void {
  const { values } = parseArgs({ options: { measure: { type: 'boolean' } } });
  const files = wordingFiles(OWN_WORDINGS).map((file) => readWordings(file));
  const asked = askedKinds();
  if (values.measure) {
    files.forEach((tested, at) => {
      const model = new KindModel(train([...files.filter((_, other) => other !== at).flat(), ...asked]));
      process.stdout.write(`${measure(model, tested, at + 1)}\n`);
    });
    return;
  }
  const all = [...files.flat(), ...asked];
  const weights = train(all);
  const compiled = compileKinds(weights, wordingsHash(OWN_WORDINGS));
  writeFileSync(join(DIR, 'kind-model.json'), `${JSON.stringify(compiled)}\n`);
  console.log(
    `${weights.kinds.length} kinds, ${weights.features.length} features, learnt from ${all.length} wordings.`,
  );
}

function measure(model: KindModel, tested: readonly Wording[], writer: number): string {
  const facts = tested.filter(({ kind }) => kind !== COVERAGE);
  const given = tested.filter(({ kind }) => kind === COVERAGE);
  const share = (of: readonly Wording[], test: (one: Wording) => boolean) =>
    of.length === 0 ? '–' : `${(of.filter(test).length / of.length).toFixed(2)} (of ${of.length})`;
  return [
    `Writer ${writer}, learnt from the others`,
    `  the right kind of fact           ${share(facts, ({ text, kind }) => model.guess(text).fact === kind)}`,
    `  the right kind by phrases alone  ${share(facts, ({ text, kind }) => [...phrasedKinds(text)][0] === kind)}`,
    `  a fact told as a fact            ${share(facts, ({ text }) => model.guess(text).certainty > 0.5)}`,
    `  what is given told as no fact    ${share(given, ({ text }) => model.guess(text).certainty <= 0.5)}`,
  ].join('\n');
}

try {
  main();
} catch (error) {
  reportFaults(error);
}
