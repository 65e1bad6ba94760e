import { type Knowledge, OWN_KNOWLEDGE } from '../../knowledge';
import { buildKnowledge, type KnowledgeParts } from '../../knowledge/build';
import { LEXICON_DIR, loadLexicon } from '../../knowledge/lexicon/load';
import { loadRules } from '../../knowledge/rules/load-rules';
import type { RuleBook } from '../../knowledge/rules/types';
import { loadStandards } from '../../knowledge/standard/load-standards';
import type { Standard } from '../../knowledge/standard/types';

const STARTS = (
  'Bavne Drage Elver Falke Grave Havre Ibsker Jarle Kviste Lærke Mølle Nørre Oksne Perle Ravne Skade Tårne Ugle ' +
  'Vifte Ymer Ægir Østre Åkær Krage'
).split(' ');
const ENDS = ['borg', 'lund', 'strup', 'holm'];
/** Invented names, far enough from each other and from real ones not to be taken for a misspelt neighbour. */
const NAMES = STARTS.flatMap((start) => ENDS.map((end) => `${start}${end}`));

/** The real parts, read from disk once. */
export function ownParts(): KnowledgeParts {
  const standards = loadStandards(OWN_KNOWLEDGE);
  return { standards, rules: loadRules(OWN_KNOWLEDGE, standards), lexicon: loadLexicon(LEXICON_DIR) };
}

/**
 * Knowledge of `count` municipalities: the real ones, and copies of them under invented names.
 * @param count from the number of real ones to that plus 96
 */
export function knowledgeOf(count: number, parts: KnowledgeParts): Knowledge {
  const rules = new Map(parts.rules);
  const standards = [...parts.standards];
  for (let at = standards.length; at < count; at++) {
    const original = parts.standards[at % parts.standards.length];
    const name = NAMES[at - parts.standards.length];
    if (!original || !name)
      throw new Error(`There are names for ${NAMES.length} invented municipalities only.`);
    const { standard, book } = renamed(original, rules.get(original.municipality.id), name);
    standards.push(standard);
    if (book) rules.set(standard.municipality.id, book);
  }
  return buildKnowledge({ standards, rules, lexicon: parts.lexicon });
}

/** A deep copy of a standard and its rules, which point into it, under another name. */
function renamed(original: Standard, rules: RuleBook | undefined, name: string) {
  const id = name.toLowerCase();
  const { standard, book } = structuredClone({ standard: original, book: rules });
  standard.municipality = { id, name, names: [name, `${name} Kommune`] };
  for (const passage of standard.passages) {
    passage.id = passage.id.replace(original.municipality.id, id);
    passage.municipality = id;
  }
  if (book) {
    book.municipality = id;
    for (const rule of book.rules) rule.municipality = id;
  }
  return { standard, book };
}
