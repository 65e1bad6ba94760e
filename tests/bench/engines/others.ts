import { createRequire } from 'node:module';
import { type Engine, type Feed, type Indexed, MOST, type Search } from './engine';

/** These packages live in this folder's own node_modules, so that the project's install stays small. */
const load = createRequire(__filename);

interface OramaModule {
  create(options: object): unknown;
  insertMultiple(db: unknown, documents: readonly object[], batch: number): unknown;
  search(db: unknown, query: object): { hits: { document: { at: number } }[] };
}

const orama: Engine = {
  name: 'Orama',
  danish: 'its Danish stemmer and stop words',
  build: (texts, feed) => {
    const { create, insertMultiple, search } = load('@orama/orama') as OramaModule;
    const tokenizer =
      feed === 'own'
        ? {
            language: 'danish',
            stemming: true,
            stemmer: (load('@orama/stemmers/danish') as { stemmer: unknown }).stemmer,
            stopWords: (load('@orama/stopwords/danish') as { stopwords: unknown }).stopwords,
          }
        : { language: 'danish', stemming: false, normalizationCache: false };
    const db = create({ schema: { at: 'number', text: 'string' }, components: { tokenizer } });
    insertMultiple(
      db,
      texts.map(({ id, text }) => ({ at: id, text })),
      texts.length + 1,
    );
    return (query) =>
      // Threshold 1: passages that hold any of the words, as with the others.
      search(db, { term: query, properties: ['text'], limit: MOST, threshold: 1 }).hits.map(
        ({ document }) => document.at,
      );
  },
};

interface FlexSearchModule {
  Index: new (
    options: object,
  ) => {
    add(id: number, text: string): void;
    search(query: string, options: object): number[];
  };
  Charset: Record<string, unknown>;
}

const flexsearch: Engine = {
  name: 'FlexSearch',
  danish: 'none of its own; its LatinBalance encoder',
  build: (texts, feed) => {
    const { Index, Charset } = load('flexsearch') as FlexSearchModule;
    const index = new Index({
      tokenize: 'strict',
      resolution: 9,
      encoder: feed === 'own' ? Charset['LatinBalance'] : Charset['Exact'],
    });
    for (const { id, text } of texts) index.add(id, text);
    return (query) => index.search(query, { limit: MOST, suggest: true });
  },
};

interface LunrModule {
  (configure: (this: LunrBuilder) => void): { search(query: string): { ref: string }[] };
  tokenizer: { separator: RegExp };
  da: unknown;
}
interface LunrBuilder {
  use(plugin: unknown): void;
  ref(name: string): void;
  field(name: string): void;
  add(document: object): void;
  pipeline: { reset(): void };
  searchPipeline: { reset(): void };
}

const lunr: Engine = {
  name: 'Lunr',
  danish: 'lunr-languages: Danish trimmer, stop words and stemmer',
  build: (texts, feed) => {
    const make = load('lunr') as LunrModule;
    // Once only: it warns of each function that is registered again.
    if (make.da === undefined) {
      (load('lunr-languages/lunr.stemmer.support') as (module: LunrModule) => void)(make);
      (load('lunr-languages/lunr.da') as (module: LunrModule) => void)(make);
    }
    const index = make(function configure(this: LunrBuilder) {
      if (feed === 'own') this.use(make.da);
      else {
        this.pipeline.reset();
        this.searchPipeline.reset();
      }
      this.ref('id');
      this.field('text');
      for (const text of texts) this.add(text);
    });
    return (query) =>
      index
        .search(plainWords(query).join(' '))
        .slice(0, MOST)
        .map(({ ref }) => Number(ref));
  },
};

interface Database {
  exec(sql: string): void;
  prepare(sql: string): { run(...values: unknown[]): void; all(...values: unknown[]): { id: number }[] };
}

const sqlite: Engine = {
  name: 'SQLite FTS5',
  danish: 'unicode61, which folds accents; it has no Danish stemmer',
  build: (texts: readonly Indexed[], _feed: Feed): Search => {
    const Database = load('libsql') as new (file: string) => Database;
    const db = new Database(':memory:');
    db.exec("create virtual table passages using fts5(text, tokenize = 'unicode61')");
    const insert = db.prepare('insert into passages (rowid, text) values (?, ?)');
    for (const { id, text } of texts) insert.run(id, text);
    const find = db.prepare(
      `select rowid as id from passages where passages match ? order by bm25(passages) limit ${MOST}`,
    );
    return (query) => {
      const words = plainWords(query);
      return words.length === 0
        ? []
        : find.all(words.map((word) => `"${word}"`).join(' OR ')).map(({ id }) => id);
    };
  },
};

/** Without signs that the engine's own query language would read. */
function plainWords(query: string): string[] {
  return query.match(/[\p{L}\p{N}]+/gu) ?? [];
}

export const OTHERS: readonly Engine[] = [orama, flexsearch, lunr, sqlite];
