import type { Kind } from '../question/kinds';
import type { Thing, Understood } from '../question/types';
import { MATTER } from '../question/weights';
import type { Role } from '../standard/types';
import type { Evidence } from './evidence';
import { saysSo } from './states';

/** Sections in which what an intervention says of a kind of fact stands. */
const SECTIONS: Partial<Record<Kind, readonly Role[]>> = {
  'target-group': ['target-group', 'criteria'],
  criteria: ['criteria', 'target-group'],
  price: ['price'],
  place: ['place'],
  'follow-up': ['follow-up'],
  cooperation: ['remark'],
};

/** Who may get an intervention, what it costs and where it is given is told in its section for just that. */
export function isItsSection(
  { annotated, matches, direct }: Evidence,
  { kind, things }: Understood,
): boolean {
  const matters = things.filter(({ weight }) => weight >= MATTER);
  if (matters.length === 0 || !SECTIONS[kind]?.includes(annotated.passage.role)) return false;
  const isAbout = (thing: Thing) => matches.get(thing)?.how === 'about';
  // "… i tæt samarbejde med distriktspsykiatri": it must say so, of all that is asked about.
  if (kind === 'cooperation') return matters.every((thing) => matches.has(thing)) && saysSo(annotated, kind);
  if (kind !== 'price') return matters.every(isAbout);
  // "… udgifter til kørsel, kost og entre" names what is paid for; of another expense in it, what the intervention says of any is told.
  const isListed = direct && matters.every((thing) => matches.get(thing)?.how === 'same');
  return isListed || matters.some(isAbout);
}
