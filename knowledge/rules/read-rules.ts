import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Fault } from '../fault/fault';
import { readYaml } from '../fault/read-yaml';
import type { Intervention, Passage, SourceNote, Standard } from '../standard/types';
import { leavesOf } from './leaves';
import { readCondition } from './read-condition';
import type { Rule, RuleBook, RuleSentence, ToldSentence } from './types';
import { findUncovered } from './uncovered';
import { type Path, YamlReader } from './yaml-reader';

/** Name of the rule file beside each standard. */
export const RULE_FILE = 'rules.yaml';

/**
 * Reads the rule file of one standard and holds it against the standard: every sentence must stand there word for
 * word, and every sentence on criteria or target group must have been read into a rule.
 *
 * @param dir the knowledge folder; the file is `<dir>/standards/<municipality>/rules.yaml`.
 * @param faults gets every fault found; the book is only fit for use when there are none.
 */
export function readRules(dir: string, standard: Standard, faults: Fault[]): RuleBook {
  const municipality = standard.municipality.id;
  const file = `standards/${municipality}/${RULE_FILE}`;
  const book: RuleBook = { municipality, rules: [], individualAssessment: undefined };
  const before = faults.length;
  if (existsSync(join(dir, file))) {
    const yaml = readYaml(readFileSync(join(dir, file), 'utf8'), file, z.unknown());
    faults.push(...yaml.faults);
    if (faults.length > before) return book;
    fill(book, new YamlReader(file, yaml.lineOf, faults), yaml.value, standard);
    // A rule that could not be read leaves its sentences uncovered; telling that too would only hide the fault.
    if (faults.length > before) return book;
  }
  faults.push(...findUncovered(standard, book.rules, file));
  return book;
}

function fill(book: RuleBook, reader: YamlReader, value: unknown, standard: Standard): void {
  const top = reader.map(value, [], ['rules'], ['individual-assessment']);
  if (top === undefined) return;
  const line = top['individual-assessment'];
  if (line !== undefined) {
    const passages = standard.interventions.flatMap(passagesOf);
    const quoted = quote(reader, line, ['individual-assessment'], passages, standard.title);
    if (quoted !== undefined) book.individualAssessment = quoted;
  }
  const notes = notesOf(standard);
  const rules = (reader.items(top['rules'], ['rules'], '"rules"') ?? []).flatMap((item, index) => {
    const rule = readRule(reader, item, ['rules', index], standard, notes);
    return rule === undefined ? [] : [{ rule, index }];
  });
  for (const { rule, index } of rules) {
    const first = rules.find((other) => other.rule.intervention === rule.intervention);
    if (first !== undefined && first.index !== index) {
      reader.fault(
        ['rules', index],
        `"${rule.intervention.title}" has two rules`,
        'Put all its sentences under one rule.',
      );
    }
  }
  book.rules = standard.interventions.flatMap((intervention) =>
    rules.filter(({ rule }) => rule.intervention === intervention).map(({ rule }) => rule),
  );
}

function readRule(
  reader: YamlReader,
  value: unknown,
  path: Path,
  standard: Standard,
  notes: ReadonlyMap<string, SourceNote>,
): Rule | undefined {
  const map = reader.map(value, path, ['intervention', 'conditions'], ['told']);
  const titles = standard.interventions.map((intervention) => intervention.title);
  const title = map && reader.oneOf(map['intervention'], [...path, 'intervention'], 'intervention', titles);
  const intervention = standard.interventions.find((candidate) => candidate.title === title);
  if (map === undefined || intervention === undefined) return undefined;
  const passages = passagesOf(intervention);

  const sentences = (reader.items(map['conditions'], [...path, 'conditions'], '"conditions"') ?? []).map(
    (item, index): RuleSentence | undefined => {
      const here = [...path, 'conditions', index];
      const entry = reader.map(item, here, ['sentence', 'requires']);
      if (entry === undefined) return undefined;
      const quoted = quote(reader, entry['sentence'], [...here, 'sentence'], passages, intervention.title);
      const condition = readCondition(reader, entry['requires'], [...here, 'requires'], notes);
      return quoted && condition && { ...quoted, condition };
    },
  );
  const toldItems =
    map['told'] === undefined ? [] : (reader.items(map['told'], [...path, 'told'], '"told"') ?? []);
  const told = toldItems.flatMap((item, index): ToldSentence[] => {
    const here = [...path, 'told', index];
    const entry = reader.map(item, here, ['sentences', 'why']);
    const why = entry && reader.bothLanguages(entry['why'], [...here, 'why']);
    const items = entry && reader.items(entry['sentences'], [...here, 'sentences'], '"sentences"');
    if (items === undefined || why === undefined) return [];
    return items.flatMap((text, at) => {
      const quoted = quote(reader, text, [...here, 'sentences', at], passages, intervention.title);
      return quoted === undefined ? [] : [{ ...quoted, why }];
    });
  });
  const read = sentences.filter((sentence) => sentence !== undefined);
  return {
    municipality: standard.municipality.id,
    intervention,
    sentences: read,
    told,
    namesLevel: read.flatMap((sentence) => leavesOf(sentence.condition)).some((leaf) => leaf.kind !== 'fact'),
  };
}

/** A sentence as the rule file has it, and the passage in which it stands word for word. */
function quote(
  reader: YamlReader,
  value: unknown,
  path: Path,
  passages: Passage[],
  where: string,
): { text: string; passage: Passage } | undefined {
  const text = reader.text(value, path, 'The sentence');
  if (text === undefined) return undefined;
  const passage = passages.find((candidate) => candidate.text.includes(text));
  if (passage !== undefined) return { text, passage };
  return reader.fault(
    path,
    `this sentence does not stand in "${where}": "${text}"`,
    'Copy it from the standard word for word, from within one bullet or paragraph.',
  );
}

function passagesOf(intervention: Intervention): Passage[] {
  return intervention.sections.flatMap((section) => section.passages);
}

function notesOf(standard: Standard): Map<string, SourceNote> {
  const sections = standard.interventions.flatMap((intervention) => intervention.sections);
  const notes = [standard, ...standard.interventions, ...sections, ...standard.passages].flatMap(
    (part) => part.notes,
  );
  return new Map(notes.map((note) => [note.id, note]));
}
