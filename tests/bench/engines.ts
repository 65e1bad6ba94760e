import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadKnowledge } from '../../knowledge';
import { isAnswerable, placeOfRight } from '../../knowledge/evaluation/score';
import type { Engine, Feed } from './engines/engine';
import { minisearch } from './engines/minisearch';
import type { Measured } from './engines/one';
import { OTHERS } from './engines/others';
import { examples } from './examples';
import type { Part, Row } from './report';
import { percentile, timed } from './samples';

const FOLDER = join(__dirname, 'engines');
const FEEDS: readonly [Feed, string][] = [
  ['own', 'raw text, its own settings'],
  ['tokens', "Vejviser's terms"],
];

/** (b) The same passages and questions in other engines, each with its own settings and with Vejviser's terms. */
export function engines(): Part {
  const installed = existsSync(join(FOLDER, 'node_modules'));
  const list = [minisearch, ...(installed ? OTHERS : [])];
  const rows = list.flatMap((engine) =>
    FEEDS.map(([feed, fed]) => row(engine, fed, inOwnProcess(engine, feed))),
  );
  return {
    title: 'The same passages and questions in other engines, one index per municipality',
    rows: [...rows, wholeRow()],
    held: [],
    remarks: [
      `${examples().filter(isAnswerable).length} questions that the standards answer; milliseconds of searching alone, for "all of Vejviser" from the question to the answer. MB: heap and buffers of the JavaScript side; SQLite keeps its own beside that.`,
      `Danish of their own: ${list.map(({ name, danish }) => `${name}: ${danish}`).join('; ')}.`,
      ...(installed
        ? []
        : ['The other engines are not installed: `npm install --prefix tests/bench/engines` and run again.']),
    ],
  };
}

/** Memory and warmth of one engine must not colour the next one's. */
function inOwnProcess({ name }: Engine, feed: Feed): Measured {
  const args = ['--expose-gc', '--import', 'tsx', join(FOLDER, 'one.ts'), name, feed];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 120_000 }));
}

function row({ name }: Engine, fed: string, { hit1, hit3, mrr, p50, p99, buildMs, MB }: Measured): Row {
  return {
    engine: name,
    fed,
    'hit@1': hit1.toFixed(2),
    'hit@3': hit3.toFixed(2),
    'MRR@10': mrr.toFixed(2),
    'p50 ms': p50,
    'p99 ms': p99,
    'build ms': buildMs,
    MB,
  };
}

function wholeRow(): Row {
  const knowledge = loadKnowledge();
  knowledge.warm();
  const list = examples().filter(isAnswerable);
  const answer = ({ question, municipality }: { question: string; municipality: string }) =>
    knowledge.ask({ question, municipality }).answers[0]?.quotes.map(({ passage }) => passage.text) ?? [];
  const places = list.map((example) => placeOfRight(answer(example), example));
  const times = [1, 2, 3].flatMap(() => list.map((example) => timed(() => answer(example))));
  const share = (most: number) =>
    places.filter((place) => place !== null && place <= most).length / list.length;
  return {
    engine: 'all of Vejviser',
    fed: 'the question',
    'hit@1': share(1).toFixed(2),
    'hit@3': share(3).toFixed(2),
    'MRR@10': (
      places.reduce<number>((sum, place) => sum + (place === null ? 0 : 1 / place), 0) / list.length
    ).toFixed(2),
    'p50 ms': percentile(times, 0.5),
    'p99 ms': percentile(times, 0.99),
    'build ms': '',
    MB: '',
  };
}
