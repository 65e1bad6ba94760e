import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatFault } from '../../../knowledge/fault/fault';
import { loadStandards, readStandards } from '../../../knowledge/standard/load-standards';

const FIXTURES = join(__dirname, '..', '..', 'fixtures', 'broken-standards');

/** What is wrong, the file that has it so, and every message an editor must get, in order. */
const CASES: readonly (readonly [wrong: string, fixture: string, messages: readonly string[]])[] = [
  ['nothing wrong', 'sound.md', []],
  [
    'the year of adoption without quotation marks',
    'adopted-number.md',
    [
      'standards/prove/standard.md:7: "adopted" cannot be used: it must stand in quotation marks: "2018". Write it as the same key is written in another standard.',
    ],
  ],
  [
    'bullets under no section, told once',
    'bullet-without-section.md',
    [
      'standards/prove/standard.md:17: "Træning i at gøre rent i hjemmet." stands under no section. Put a line that begins with "### " above it, with the heading the source has.',
    ],
  ],
  [
    'a copy of a source that is not there',
    'copy-of-nothing.md',
    [
      'standards/prove/standard.md:11: copyOf names "original.txt", which is no source here. Name the file of the text of record.',
    ],
  ],
  [
    'a heading with four #',
    'deep-heading.md',
    [
      'standards/prove/standard.md:26: a heading with 4 # has no meaning here. Use # for the title, ## for an intervention, ### for a section.',
    ],
  ],
  [
    'a declared difference that the copy does not have',
    'difference-not-there.md',
    [
      'standards/prove/standard.md:11: the difference "hver uge" is not in sources/kilde.txt after the one before it. Copy the words from the file, and keep the order of the document.',
    ],
  ],
  [
    'two interventions of one name',
    'duplicate-intervention.md',
    [
      'standards/prove/standard.md:26: the intervention "Træning i rengøring" stands twice. Give one of them its own heading, or join them.',
    ],
  ],
  [
    'two sections of one name',
    'duplicate-section.md',
    [
      'standards/prove/standard.md:26: the section "Hvad indgår i indsatsen?" stands twice in "Træning i rengøring". Put what belongs together under one heading.',
    ],
  ],
  [
    'a bullet with nothing behind it',
    'empty-bullet.md',
    ['standards/prove/standard.md:20: an empty bullet. Write its text, or take it out.'],
  ],
  [
    'a section whose text was lost',
    'empty-section.md',
    [
      'standards/prove/standard.md:26: "Åbent hver dag." stands in the source (sources/kilde.txt:17) and not in the standard. Put it in, word for word, where the source has it.',
    ],
  ],
  [
    'a block of HTML',
    'html-block.md',
    [
      'standards/prove/standard.md:28: an HTML tag cannot stand in a standard. Write it as a paragraph or a bullet.',
    ],
  ],
  [
    'an HTML tag inside a line',
    'html-tag.md',
    [
      'standards/prove/standard.md:28: the standard says "<b>Åbent</b>" where the source says "Åbent" (sources/kilde.txt:17). Write it as the source has it, misspellings too.',
    ],
  ],
  [
    'a compound declared to keep a hyphen that no line ends at',
    'hyphen-not-there.md',
    [
      'sources/kilde.txt: no line ends inside "hjem-støtte", which is declared to keep its hyphen. Correct the spelling under hyphens, or take it out.',
    ],
  ],
  [
    'a paragraph indented by four spaces',
    'indented-text.md',
    [
      'standards/prove/standard.md:28: a line indented by four spaces or more (Markdown takes it for program text) cannot stand in a standard. Write it as a paragraph or a bullet.',
    ],
  ],
  [
    'an intervention with nothing under it',
    'intervention-without-sections.md',
    [
      'standards/prove/standard.md:15: the intervention "Træning i rengøring" has no sections. Add its sections, or take the heading out.',
    ],
  ],
  [
    'declared layout that the source does not have',
    'layout-not-there.md',
    [
      'sources/kilde.txt:3: the layout entry for line 3, "•", is not what that line says. Correct the line and the text, or take the entry out.',
    ],
  ],
  [
    'two bullets in the wrong order',
    'lines-swapped.md',
    [
      'standards/prove/standard.md:19: "Hjælp til at planlægge." stands in the standard and not in the source (near sources/kilde.txt:7). Take it out: a standard has the words of its source and no others.',
      'standards/prove/standard.md:22: "Hjælp til at planlægge." stands in the source (sources/kilde.txt:9) and not in the standard. Put it in, word for word, where the source has it.',
    ],
  ],
  [
    'a link whose address the source does not have',
    'link-not-in-source.md',
    [
      'standards/prove/standard.md:28: the address https://example.dk/aabent behind a link stands nowhere in sources/kilde.txt. Write it as the source has it, or take the link out.',
    ],
  ],
  [
    'a misspelt key in the front matter',
    'misspelt-key.md',
    [
      'standards/prove/standard.md:2: "legalBasis" is missing. Add it, as the same file of another standard has it.',
      'standards/prove/standard.md:7: the key "legalbasis" is not known here. Look for a misspelling, or take the line out.',
    ],
  ],
  [
    'no front matter',
    'no-front-matter.md',
    [
      'standards/prove/standard.md:1: the front matter is missing: the lines between --- and --- that say whose standard this is. Begin the file with ---, as the other standards do, and copy their keys.',
    ],
  ],
  [
    'a standard with no intervention',
    'no-intervention.md',
    [
      'standards/prove/standard.md:13: there is no intervention in this standard. Add one: a line that begins with "## ".',
    ],
  ],
  [
    'a heading that says nothing of what the section is about',
    'no-role.md',
    [
      'standards/prove/standard.md:26: nothing in the heading "Aktivitetshuset" says what the section is about. Say it behind the heading, "### Aktivitetshuset {role: …}", with one of: included, excluded, criteria, extent, price, follow-up, complaint, target-group, purpose, place, provider, remark, law, contact.',
    ],
  ],
  [
    'front matter that is no YAML',
    'not-yaml.md',
    [
      'standards/prove/standard.md:6: this is not YAML that can be read: Flow sequence in block collection must be sufficiently indented and end with a ]. Compare with the same place in another standard: two spaces per step in, a space after each colon.',
    ],
  ],
  [
    'a note that says not what it concerns',
    'note-nowhere.notes.yaml',
    [
      'standards/prove/notes.yaml:1: "no. 1" cannot be used: it must have either at, or standard: true. Write it as the same key is written in another standard.',
    ],
  ],
  [
    'a note with one reading only',
    'note-one-reading.notes.yaml',
    [
      'standards/prove/notes.yaml:8: "no. 1 › readings" cannot be used: there must be at least two readings. Write it as the same key is written in another standard.',
    ],
  ],
  [
    'a note on words that are not in the standard',
    'note-text-not-there.notes.yaml',
    [
      'standards/prove/notes.yaml:4: A-01 concerns "uden naboen", which is not in the standard. Copy the words from the standard; a text must stand within one passage, a heading must be whole.',
    ],
  ],
  [
    'two notes with one id',
    'note-twice.notes.yaml',
    [
      'standards/prove/notes.yaml:8: the id A-01 is used twice. Give it an id of its own, such as the same id with a letter behind it.',
    ],
  ],
  [
    'a note on a section that is not there',
    'note-unknown-heading.notes.yaml',
    [
      'standards/prove/notes.yaml:4: A-01 concerns "Hvad koster indsatsen?" in "Træning i rengøring", which is not in the standard. Copy the words from the standard; a text must stand within one passage, a heading must be whole.',
    ],
  ],
  [
    'a note of an unknown kind',
    'note-unknown-kind.notes.yaml',
    [
      "standards/prove/notes.yaml:2: \"no. 1 › kind\" cannot be used: Invalid discriminator value. Expected 'unclear' | 'outdated' | 'unexplained' | 'harmless' | 'duplicate'. Write it as the same key is written in another standard.",
    ],
  ],
  [
    'a note in Danish only',
    'note-without-english.notes.yaml',
    [
      'standards/prove/notes.yaml:5: "no. 1 › text › en" is missing. Add it, as the same file of another standard has it.',
    ],
  ],
  [
    'a numbered list',
    'numbered-list.md',
    [
      'standards/prove/standard.md:21: a numbered list, whose numbers would be lost. Write the number as text, with a backslash before its full stop: "1\\. …".',
    ],
  ],
  [
    'a title that differs between front matter and text',
    'other-title.md',
    [
      'standards/prove/standard.md:6: the title in the front matter, "Støtte", is not the one in the text, "Støtte i hverdagen". Let them be the same, as the source has it.',
    ],
  ],
  [
    'a quotation mark of Markdown',
    'quote.md',
    [
      'standards/prove/standard.md:28: a line that begins with ">" cannot stand in a standard. Write it as a paragraph or a bullet.',
    ],
  ],
  [
    'sections under no intervention, told once',
    'section-without-intervention.md',
    [
      'standards/prove/standard.md:15: the section "Hvad indgår i indsatsen?" stands under no intervention. Put a line that begins with "## " above it.',
    ],
  ],
  [
    'a source that is not there',
    'source-missing.md',
    [
      'standards/prove/standard.md:9: the source sources/kilden.txt does not exist. Put the document as received in that folder, or correct the name.',
    ],
  ],
  [
    'no title above the first intervention',
    'title-missing.md',
    [
      'standards/prove/standard.md:13: the title of the standard is missing above this. Write it as a line that begins with "# ".',
    ],
  ],
  [
    'several faults in one file, all told at once',
    'two-faults.md',
    [
      'standards/prove/standard.md:26: nothing in the heading "Aktivitetshuset" says what the section is about. Say it behind the heading, "### Aktivitetshuset {role: …}", with one of: included, excluded, criteria, extent, price, follow-up, complaint, target-group, purpose, place, provider, remark, law, contact.',
      'standards/prove/standard.md:3: the municipality\'s id is "proeve" and the folder is called "prove". Let them be the same.',
      'standards/prove/standard.md:20: the standard says "planlægge ugen." where the source says "planlægge." (sources/kilde.txt:9). Write it as the source has it, misspellings too.',
    ],
  ],
  [
    'two sources that both are the text of record',
    'two-records.md',
    [
      'standards/prove/standard.md:8: 2 sources are the text of record, and it must be one. Mark each other source as a copy with copyOf.',
    ],
  ],
  [
    'a key that is not known',
    'unknown-key.md',
    [
      'standards/prove/standard.md:8: the key "vedtaget" is not known here. Look for a misspelling, or take the line out.',
    ],
  ],
  [
    'a role that is not known',
    'unknown-role.md',
    [
      'standards/prove/standard.md:26: "{role: sted}" names no role for the section "Aktivitetshuset". Write {role: …} with one of: included, excluded, criteria, extent, price, follow-up, complaint, target-group, purpose, place, provider, remark, law, contact.',
    ],
  ],
  [
    'a word that the source does not have',
    'word-added.md',
    [
      'standards/prove/standard.md:20: the standard says "planlægge ugen." where the source says "planlægge." (sources/kilde.txt:9). Write it as the source has it, misspellings too.',
    ],
  ],
  [
    'a word changed for another',
    'word-changed.md',
    [
      'standards/prove/standard.md:24: the standard says "med" where the source says "uden" (sources/kilde.txt:13). Write it as the source has it, misspellings too.',
    ],
  ],
  [
    'words of the source left out',
    'word-missing.md',
    [
      'standards/prove/standard.md:19: the standard says "rent." where the source says "rent i hjemmet." (sources/kilde.txt:7). Write it as the source has it, misspellings too.',
    ],
  ],
  [
    'a source that is another file than before',
    'wrong-checksum.md',
    [
      'standards/prove/standard.md:10: sources/kilde.txt is not the file this standard was made from: its checksum differs. Bring the old file back; or, if the new one is right, compare the standard with it and write sha256: 6d846f899113c32a29aa2d7e9d51f0bd928bca096e23637a4006a298358568f7.',
    ],
  ],
  [
    'a folder with another name than the municipality',
    'wrong-id.md',
    [
      'standards/prove/standard.md:3: the municipality\'s id is "proeve" and the folder is called "prove". Let them be the same.',
    ],
  ],
];

describe('an editor who errs is told where, what and how to mend it', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'vejviser-standards-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  /** A knowledge folder with one standard: the fixture itself, or the sound one beside a broken notes.yaml. */
  function lay(fixture: string): void {
    const folder = join(dir, 'standards', 'prove');
    mkdirSync(folder, { recursive: true });
    cpSync(join(FIXTURES, 'sources'), join(dir, 'sources'), { recursive: true });
    const notes = fixture.endsWith('.notes.yaml');
    cpSync(join(FIXTURES, notes ? 'sound.md' : fixture), join(folder, 'standard.md'));
    if (notes) cpSync(join(FIXTURES, fixture), join(folder, 'notes.yaml'));
  }

  test.each(CASES)('%s', (_wrong, fixture, messages) => {
    lay(fixture);
    expect(readStandards(dir).faults.map(formatFault)).toEqual(messages);
  });

  test('loading throws with one line per fault', () => {
    lay('two-faults.md');
    const messages = CASES.find(([, fixture]) => fixture === 'two-faults.md')?.[2] ?? [];
    expect(() => loadStandards(dir)).toThrow(messages.join('\n'));
  });

  test('a folder without standards is told as such', () => {
    expect(readStandards(dir).faults.map(formatFault)).toEqual([
      'standards: there is no standard in this folder. Give the folder that has "standards" and "sources" in it.',
    ]);
  });
});
