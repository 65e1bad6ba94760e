import type { Language } from '../standard/types';
import { clausesOf } from './clauses';
import type { Understood } from './types';
import { type Field, understand } from './understand';

/**
 * Reads a message that may ask more than one question ("indkøb, og hvem betaler maden?"). A later question that names
 * nothing asks about what the first named, and municipalities named anywhere hold for all.
 * @returns at least one
 */
export function understandAll(
  message: string,
  field: Field,
  fallback: Language,
): [Understood, ...Understood[]] {
  const whole = understand(message, field, fallback);
  const clauses = clausesOf(message);
  if (clauses.length === 1) return [whole];
  const read = clauses.map((clause) => understand(clause, field, whole.language));
  const [first, ...rest] = read.map((part) => ({
    ...part,
    language: whole.language,
    municipalities: whole.municipalities,
    things: part.things.length > 0 ? part.things : (read[0]?.things ?? []),
  }));
  // A first clause that says nothing by itself ("Jeg er i tvivl. Må vi …?") is no question of its own.
  if (first === undefined) return [whole];
  return first.things.length === 0 && first.kind === 'coverage' && rest[0]
    ? [rest[0], ...rest.slice(1)]
    : [first, ...rest];
}
