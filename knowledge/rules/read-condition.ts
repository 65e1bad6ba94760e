import type { SourceNote } from '../standard/types';
import {
  type Condition,
  FACTS,
  LEVELS,
  type Level,
  OVERALL,
  type Reading,
  THEMES,
  type Theme,
} from './types';
import type { Path, YamlReader } from './yaml-reader';

const KINDS = ['theme', 'fact', 'all', 'any', 'not', 'most', 'readings'] as const;

/**
 * Reads one condition of the closed language. `not` is moved inwards on the way (De Morgan), so that each
 * condition tells what it requires: not "theme in 3, 4" is "theme in 0, 1, 2".
 *
 * @param notes the notes of the standard by id, for `readings`.
 * @returns undefined when there is a fault in it; the reader has noted it.
 */
export function readCondition(
  reader: YamlReader,
  value: unknown,
  path: Path,
  notes: ReadonlyMap<string, SourceNote>,
  negated = false,
): Condition | undefined {
  const kinds = isMap(value) ? KINDS.filter((kind) => kind in value) : [];
  const [kind, second] = kinds;
  if (!isMap(value) || kind === undefined || second !== undefined) {
    return reader.fault(
      path,
      second === undefined
        ? 'this is not a condition'
        : `a condition is one thing; here "${kind}" and "${second}" stand side by side`,
      `Write one of ${KINDS.join(', ')}; put several conditions under "all:" or "any:".`,
    );
  }
  const at = [...path, kind];
  const part = (inner: unknown, innerPath: Path, turn = negated) =>
    readCondition(reader, inner, innerPath, notes, turn);
  switch (kind) {
    case 'theme': {
      const map = reader.map(value, path, ['theme', 'levels']);
      const theme = map && reader.oneOf(map['theme'], at, 'theme', THEMES);
      const levels = map && readLevels(reader, map['levels'], [...path, 'levels'], negated);
      return theme && levels && { kind, theme, levels };
    }
    case 'fact':
      return readFact(reader, value, path, negated);
    case 'not':
      return reader.map(value, path, ['not']) && part(value['not'], at, !negated);
    case 'all':
    case 'any': {
      const map = reader.map(value, path, [kind]);
      const items = map && reader.items(map[kind], at, `"${kind}"`, 2);
      const of = items?.map((item, index) => part(item, [...at, index]));
      if (!allRead(of)) return undefined;
      return { kind: negated === (kind === 'all') ? 'any' : 'all', of };
    }
    case 'most': {
      if (negated)
        return reader.fault(
          path,
          '"most" cannot stand under "not"',
          'Say which themes and levels are required instead.',
        );
      const map = reader.map(value, path, ['most']);
      const inner = map && reader.map(map['most'], at, ['themes', 'levels']);
      const themes = inner && readThemes(reader, inner['themes'], [...at, 'themes']);
      const levels = inner && readLevels(reader, inner['levels'], [...at, 'levels'], false);
      return themes && levels && { kind, themes, levels };
    }
    case 'readings': {
      const map = reader.map(value, path, ['readings']);
      const inner = map && reader.map(map['readings'], at, ['note', 'of']);
      const id = inner && reader.text(inner['note'], [...at, 'note'], 'The note');
      const note =
        id === undefined
          ? undefined
          : (notes.get(id) ?? reader.unknown('note', id, [...notes.keys()], [...at, 'note']));
      const items = inner && reader.items(inner['of'], [...at, 'of'], 'The readings', 2);
      if (note !== undefined && items !== undefined && note.readings.length !== items.length) {
        return reader.fault(
          [...at, 'of'],
          `the note ${note.id} has ${note.readings.length} readings, and ${items.length} are written here`,
          'Write one condition for each reading of the note, in the same order.',
        );
      }
      const of = items?.map((item, index): Reading | undefined => {
        const text = note?.readings[index];
        const condition = part(item, [...at, 'of', index]);
        return text && condition && { text, condition };
      });
      return note && allRead(of) ? { kind, note, of } : undefined;
    }
  }
}

function readFact(
  reader: YamlReader,
  value: Record<string, unknown>,
  path: Path,
  negated: boolean,
): Condition | undefined {
  if (value['fact'] === OVERALL) {
    const map = reader.map(value, path, ['fact', 'levels']);
    const levels = map && readLevels(reader, map['levels'], [...path, 'levels'], negated);
    return levels && { kind: 'overall', levels };
  }
  const map = reader.map(value, path, ['fact']);
  const fact = map && reader.oneOf(map['fact'], [...path, 'fact'], 'fact', FACTS);
  return fact && { kind: 'fact', fact, is: !negated };
}

function readLevels(reader: YamlReader, value: unknown, path: Path, negated: boolean): Level[] | undefined {
  const items = reader.items(value, path, '"levels"');
  if (items === undefined) return undefined;
  const named: Level[] = [];
  for (const [index, item] of items.entries()) {
    const level = LEVELS.find((known) => known === item);
    const at = [...path, index];
    if (level === undefined) {
      return reader.fault(
        at,
        `there is no level "${String(item)}"`,
        'The levels are the numbers 0, 1, 2, 3 and 4, without quotation marks.',
      );
    }
    if (named.includes(level)) return reader.fault(at, `level ${level} stands twice`, 'Remove one of them.');
    named.push(level);
  }
  if (named.length === LEVELS.length) {
    return reader.fault(
      path,
      'all five levels are named, so that nothing is required',
      'Name the levels that the sentence names.',
    );
  }
  return LEVELS.filter((level) => named.includes(level) !== negated);
}

function readThemes(reader: YamlReader, value: unknown, path: Path): Theme[] | undefined {
  const themes = reader
    .items(value, path, '"themes"', 2)
    ?.map((item, index) => reader.oneOf(item, [...path, index], 'theme', THEMES));
  if (!allRead(themes)) return undefined;
  const twice = themes.find((theme, index) => themes.indexOf(theme) !== index);
  return twice === undefined
    ? themes
    : reader.fault(path, `the theme "${twice}" stands twice`, 'Remove one of them.');
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function allRead<T>(items: (T | undefined)[] | undefined): items is T[] {
  return items !== undefined && !items.includes(undefined);
}
