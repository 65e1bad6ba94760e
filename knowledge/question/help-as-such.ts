import type { Language } from '../standard/types';
import { tokenise } from '../text/tokens';
import { anyCase, wholeWords } from '../text/whole-words';
import { tellsOfCase } from './tells-of-case';
import type { Thing, Understood } from './types';
import { isMatter, TOLD } from './weights';

/** What the help as such is called. */
const HELP = wholeWords(
  '(?:bo)?støtten?|hjælp(?:en)?|indsatsen?|§ ?85|paragraf 85|bevilling(?:en)?|support|help|section 85',
);
/** That someone gets it … */
const GETS = wholeWords(
  'få|får|modtage|bevilges|bevilget|tildeles|tildelt|berettiget|get|gets|receive|granted|eligible|entitled|qualify|qualifies',
);
/** … and whom one asks of without telling anything of them. */
const SOMEONE = wholeWords(
  '(?:en |min )?(?:borger(?:en)?|klient(?:en)?|person(?:en)?|bruger(?:en)?|vedkommende|mand(?:en)?|kvinde(?:n)?)|' +
    '(?:my |the |a )?(?:citizen|client|person|man|woman|user)',
);

/** When, where or how asks for another fact, who gets it is read by its wording, and no help is another matter. */
const ASKS_MORE = wholeWords(
  'ikke|uden|andet|du|mig|vi|not|without|else|you|me|we|' +
    'hv(?:em|ad|or|ornår|ordan|orfor|ilke[nt]?)|who|what|when|where|which|how|why',
);

/** The same question in words that say which fact is asked for. */
const IN_OTHER_WORDS: Record<Language, string> = {
  da: 'Hvem kan få støtten, og hvad er kriterierne?',
  en: 'Who can get the support, and what are the criteria?',
};

/**
 * "Kan han få støtte?" names nothing that the help would be with: it asks who gets it. What is told of the case is compared
 * first.
 * @param question without the municipalities it names: where they are asked of says nothing of what is asked
 */
export function asWhoGetsHelp(asked: Understood, question = asked.question): Understood {
  const { kind, things, language } = asked;
  if (tellsOfCase(asked)) return asked;
  const namesNothing =
    kind === 'coverage' && things.length === 0 && GETS.test(question) && HELP.test(question);
  if (ASKS_MORE.test(question) || !(namesNothing || asksOnlyThat(question))) return asked;
  return {
    ...asked,
    question: IN_OTHER_WORDS[language],
    things: [],
    kind: 'criteria',
    otherwise: 'target-group',
  };
}

/** That something is part of the help. */
const COVERED = wholeWords(
  'dækker|dækket|omfatter|omfattet|indgår|indeholder|(?:en )?del af|med(?: i|\\s*\\?)|hører|inkluderer|inkluderet|covers?|covered|includes?|included|part of|(?:kan|må) (?:bo)?støtten|can the support',
);

/** "Dækker støtten rengøring?" asks of cleaning, as "dækker § 85 rengøring?" does: that it is support says nothing more of what. */
export function withoutHelpAsSuch(things: readonly Thing[], question: string): readonly Thing[] {
  if (!COVERED.test(question)) return things;
  const isHelp = ({ concepts: [usual], weight }: Thing) => usual === 'stoette' && weight < TOLD;
  return things.some(isMatter) ? things.filter((thing) => !isHelp(thing)) : things;
}

const SAID = [HELP, GETS, SOMEONE].map(({ source }) => anyCase(source, 'g'));

/** Whether nothing else is said than that someone gets the help: its words alone may look like a question of something else. */
function asksOnlyThat(question: string): boolean {
  if (!GETS.test(question)) return false;
  const rest = SAID.reduce((text, words) => text.replace(words, ' '), question);
  return tokenise(rest).every(({ stop }) => stop);
}
