import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formatFault, KnowledgeError } from '../../../knowledge/fault/fault';
import { loadLexicon } from '../../../knowledge/lexicon/load';

const FOLDER = join(__dirname, '../../fixtures/broken-lexicons');

/** Each way an editor can err: where the fault is told, and what the message must say. */
const BROKEN: [folder: string, place: string, ...says: string[]][] = [
  [
    'label-on-two-concepts',
    'lexicon/concepts/home.yaml:5',
    '"Gøre  rent" stands on "gulvvask" and also on "rengoering"',
    'explain it in ambiguities.yaml',
  ],
  ['label-twice', 'lexicon/concepts/home.yaml:5', '"Gulvvask" stands twice on "gulvvask"'],
  [
    'ambiguous-without-meaning',
    'lexicon/concepts/home.yaml:5',
    '"SPS" is an ambiguous word',
    '"gulvvask" is not among its meanings',
  ],
  [
    'meaning-missing',
    'lexicon/ambiguities.yaml:5',
    '"SPS" may mean the concept "specialpaedagogisk", which does not exist',
  ],
  ['word-twice', 'lexicon/ambiguities.yaml:7', '"sps" stands twice'],
  ['one-meaning', 'lexicon/ambiguities.yaml:2', 'at least two meanings'],
  ['broader-missing', 'lexicon/concepts/home.yaml:7', 'broader concept "rengoering-x", which does not exist'],
  ['related-missing', 'lexicon/concepts/home.yaml:8', 'related concept "opvask", which does not exist'],
  ['law-missing', 'lexicon/concepts/home.yaml:8', 'the law "sel-85"', 'laws.yaml'],
  ['broader-itself', 'lexicon/concepts/home.yaml:7', '"gulvvask" names itself as broader'],
  ['cycle', 'lexicon/concepts/home.yaml:4', 'rengoering → hjem → gulvvask → rengoering'],
  ['duplicate-id-in-file', 'lexicon/concepts/home.yaml:8', 'stands twice in the file', 'Merge the two'],
  [
    'duplicate-id-in-two-files',
    'lexicon/concepts/more.yaml:1',
    '"rengoering" already stands in lexicon/concepts/home.yaml, line 1',
  ],
  ['bad-id', 'lexicon/concepts/home.yaml:4', '"Gulv vask" cannot be the id', 'hyphens'],
  ['unknown-key', 'lexicon/concepts/home.yaml:8', '"narrower" is not known'],
  ['no-english', 'lexicon/concepts/home.yaml:4', 'en', 'missing'],
  ['no-labels', 'lexicon/concepts/home.yaml:6', 'there is no label'],
  ['empty-label', 'lexicon/concepts/home.yaml:6', 'the text is empty'],
  ['bad-theme', 'lexicon/concepts/home.yaml:8', 'theme', 'praktiske-opgaver-i-hjemmet'],
  ['bad-weight', 'lexicon/concepts/home.yaml:8', 'a weight is at most 1'],
  ['not-yaml', 'lexicon/concepts/home.yaml:9', 'not YAML that can be read'],
];

describe('A lexicon with a fault', () => {
  it.each(BROKEN)('%s: is rejected, and the one fault is told at %s', (folder, place, ...says) => {
    const { faults } = rejection(folder);
    expect(faults).toHaveLength(1);
    const message = formatFault(faults[0] ?? { file: '', line: 0, what: '', mend: '' });
    expect(message.startsWith(`${place}: `)).toBe(true);
    for (const words of says) expect(message).toContain(words);
  });

  it('with several faults is told of all of them at once', () => {
    expect(rejection('several').faults.map(({ line }) => line)).toEqual([7, 8]);
  });

  it('has a folder for each kind of fault, and a whole one that loads', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      [...BROKEN.map(([folder]) => folder), 'several', 'whole'].sort(),
    );
    expect([...loadLexicon(join(FOLDER, 'whole')).concepts.keys()]).toEqual(['rengoering', 'gulvvask']);
  });
});

function rejection(folder: string): KnowledgeError {
  try {
    loadLexicon(join(FOLDER, folder));
  } catch (error) {
    if (error instanceof KnowledgeError) return error;
    throw error;
  }
  throw new Error(`${folder} was not rejected.`);
}
