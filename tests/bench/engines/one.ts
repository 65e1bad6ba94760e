import { searchTerms } from '../../../knowledge/answer/search-terms';
import { buildSearch } from '../../../knowledge/build';
import { type Example, isAnswerable, placeOfRight } from '../../../knowledge/evaluation/score';
import { understand } from '../../../knowledge/question/understand';
import { termsByField } from '../../../knowledge/search/engine';
import { examples } from '../examples';
import { ownParts } from '../municipalities';
import { percentile, timed } from '../samples';
import type { Engine, Feed } from './engine';
import { minisearch } from './minisearch';
import { OTHERS } from './others';

/** What one engine did with one kind of feed. */
export interface Measured {
  hit1: number;
  hit3: number;
  mrr: number;
  p50: number;
  p99: number;
  buildMs: number;
  MB: number;
}

const ROUNDS = 5;
const BUILDS = 5;

/** What goes into an engine, and what it is asked. */
interface Matter {
  /** Per municipality: what is indexed, and the passages as they are quoted. */
  shelves: Map<string, { texts: string[]; passages: string[] }>;
  questions: { example: Example; query: string }[];
}

/** Every field and term of the house becomes one word without meaning ("t17"). */
function matter(feed: Feed): Matter {
  const parts = ownParts();
  const { labels, vocabulary, indexes, kinds, situations, matters } = buildSearch(parts);
  const names = new Map<string, string>();
  const word = (field: string, term: string): string => {
    const key = `${field} ${term}`;
    const name = names.get(key) ?? `t${names.size}x`;
    names.set(key, name);
    return name;
  };
  const shelves: Matter['shelves'] = new Map();
  for (const [id, { passages }] of indexes) {
    const texts = passages.map((annotated) => {
      const { intervention, section, lead, text } = annotated.passage;
      if (feed === 'own') return [intervention, section, lead ?? '', text].join(' ');
      const fields = Object.entries(termsByField(annotated, parts.lexicon));
      return fields.flatMap(([field, terms]) => terms.map((term) => word(field, term))).join(' ');
    });
    shelves.set(id, { texts, passages: passages.map(({ passage }) => passage.text) });
  }
  const field = {
    lexicon: parts.lexicon,
    labels,
    vocabulary,
    kinds,
    situations,
    matters,
    municipalities: parts.standards.map(({ municipality }) => municipality),
  };
  const queryOf = (question: string) =>
    searchTerms(understand(question, field, 'da').things, parts.lexicon, vocabulary)
      .map(({ field: name, term }) => word(name, term))
      .join(' ');
  const questions = examples()
    .filter(isAnswerable)
    .map((example) => ({
      example,
      query: feed === 'own' ? example.question : queryOf(example.question),
    }));
  return { shelves, questions };
}

function measure(engine: Engine, feed: Feed): Measured {
  const { shelves, questions } = matter(feed);
  const build = () =>
    new Map(
      [...shelves].map(([id, { texts }]) => [
        id,
        engine.build(
          texts.map((text, at) => ({ id: at, text })),
          feed,
        ),
      ]),
    );
  const builds = Array.from({ length: BUILDS - 1 }, () => timed(build));
  global.gc?.();
  const before = process.memoryUsage();
  let indexes = new Map<string, (query: string) => number[]>();
  builds.push(
    timed(() => {
      indexes = build();
    }),
  );
  global.gc?.();
  const after = process.memoryUsage();
  const places = questions.map(({ example, query }) => {
    const found = indexes.get(example.municipality)?.(query) ?? [];
    const passages = shelves.get(example.municipality)?.passages ?? [];
    return placeOfRight(
      found.flatMap((at) => passages[at] ?? []),
      example,
    );
  });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const { example, query } of questions)
      times.push(timed(() => indexes.get(example.municipality)?.(query)));
  }
  const share = (most: number) =>
    places.filter((place) => place !== null && place <= most).length / places.length;
  const bytes = after.heapUsed + after.external - before.heapUsed - before.external;
  return {
    hit1: share(1),
    hit3: share(3),
    mrr: places.reduce<number>((sum, place) => sum + (place === null ? 0 : 1 / place), 0) / places.length,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    buildMs: percentile(builds, 0.5),
    MB: Math.max(0, bytes) / 2 ** 20,
  };
}

const [, , name, feed] = process.argv;
const engine = [minisearch, ...OTHERS].find((one) => one.name === name);
if (!engine || (feed !== 'own' && feed !== 'tokens')) throw new Error('Usage: one.ts <engine> own|tokens');
process.stdout.write(JSON.stringify(measure(engine, feed)));
