import { messageActivity } from '../builders/activity';
import { examples } from './examples';

const NAMES: Record<string, string> = {
  gladsaxe: 'Gladsaxe',
  roskilde: 'Roskilde',
  ishoej: 'Ishøj',
  frederikssund: 'Frederikssund',
};
const PEOPLE = 500;

/** `count` questions as Teams sends them, from some hundred people, each naming a municipality. */
export function questions(count: number, from = 0): string[] {
  const list = examples();
  return Array.from({ length: count }, (_, index) => {
    const at = from + index;
    const example = list[at % list.length];
    const place = `i ${NAMES[example?.municipality ?? ''] ?? 'Gladsaxe'}`;
    const person = at % PEOPLE;
    return JSON.stringify(
      messageActivity({
        id: `bench-${at}`,
        text: `${example?.question ?? ''} ${place}`,
        from: { id: `29:person-${person}`, aadObjectId: `aad-${person}` },
        conversation: { id: `conversation-${person}`, conversationType: 'personal', tenantId: 'tenant' },
      }),
    );
  });
}
