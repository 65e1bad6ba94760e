import { examples } from '../bench/examples';
import { messageActivity, pressActivity, searchActivity } from '../builders/activity';

export const TURN_KINDS = ['question', 'press', 'search'] as const;
export type TurnKind = (typeof TURN_KINDS)[number];

export interface Turn {
  kind: TurnKind;
  /** JSON as Teams sends it. */
  body: string;
}

/** Of ten turns, so many of each kind. */
const MIX: readonly TurnKind[] = [
  'question',
  'press',
  'search',
  'question',
  'search',
  'question',
  'press',
  'question',
  'search',
  'question',
];
const list = examples();
const MUNICIPALITIES = ['gladsaxe', 'roskilde', 'ishoej', 'frederikssund'];

/** The turn with this number of one conversation, in a run that no other activity has been sent in: questions, checks being filled in, and typing in the search box. */
export function mixedTurn(run: number, conversation: number, number: number): Turn {
  const at = conversation * 31 + number;
  const question = list[at % list.length]?.question ?? '';
  const kind = MIX[at % MIX.length] ?? 'question';
  const municipality = MUNICIPALITIES[at % MUNICIPALITIES.length];
  const fields = {
    id: `load-${run}-${conversation}-${number}`,
    from: { id: `29:load-${conversation}`, aadObjectId: `load-${conversation}` },
    conversation: { id: `load-${conversation}`, conversationType: 'personal', tenantId: 'tenant' },
  };
  switch (kind) {
    case 'question':
      return { kind, body: JSON.stringify(messageActivity({ ...fields, text: question })) };
    case 'search': {
      const typed = question.slice(0, 4 + (at % Math.max(1, question.length - 4)));
      return { kind, body: JSON.stringify(searchActivity(typed, fields)) };
    }
    case 'press': {
      const data = {
        v: 1,
        verb: 'assess.submit',
        language: 'da',
        municipality,
        given: { severities: {}, facts: {} },
      };
      const inputs = {
        sundhed: String(at % 5),
        'praktiske-opgaver-i-hjemmet': String((at >> 2) % 5),
        egenomsorg: 'none',
      };
      return { kind, body: JSON.stringify(pressActivity({ ...data, ...inputs }, fields)) };
    }
  }
}
