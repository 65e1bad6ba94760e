import { unansweredCard } from '../../../cards';
import { ruleText } from '../../../knowledge/rules/rule-text';
import { rootOf } from '../../colleagues/colleagues';
import { say } from '../../texts/say';
import { summarise } from '../../unanswered/themes';
import { newCard, type Reply } from '../reply';
import type { Handler, Means, Said } from '../said';
import { bare } from './bare';

const UNANSWERED =
  /^(?:(?:vis|se|show|see)\s+)?(?:(?:the|de)\s+)?(?:ubesvarede(?: spørgsmål)?|unanswered(?: questions)?)$/;
const RECEIVE = /^(?:(?:modtag|send) spørgsmål (?:her|hertil)|(?:receive|send) questions here)$/;
const STOP =
  /^(?:(?:stop|afmeld) (?:med )?spørgsmål (?:her|hertil)|stop (?:receiving |sending )?questions here)$/;

/** What the owners of the standards can say: see what was not answered, and choose where colleagues answer. */
export const owners: Handler = {
  name: 'owners',
  answer(said, means) {
    const text = bare(said.text);
    const asked = UNANSWERED.test(text)
      ? showUnanswered
      : RECEIVE.test(text)
        ? receive
        : STOP.test(text)
          ? stop
          : undefined;
    if (!asked) return undefined;
    const { language, where } = said;
    return means.isOwner(where.person)
      ? asked(said, means)
      : { kind: 'text', text: say(language, 'ownersOnly') };
  },
};

/** In a private chat only: even cleaned, the questions are for those in charge. */
async function showUnanswered({ language, where }: Said, means: Means): Promise<Reply> {
  if (where.scope !== 'personal') return { kind: 'text', text: say(language, 'privateOnly') };
  const { days } = means.unanswered;
  if (days === undefined) return { kind: 'text', text: say(language, 'unansweredOff') };
  const { lexicon } = means.knowledge;
  const words = ruleText(language);
  const { counts, themes } = summarise(await means.unanswered.entries(), ({ theme, concept }) => {
    if (theme !== null) return words(`theme.${theme}`);
    return concept === null ? null : lexicon.name(concept, language);
  });
  return newCard(unansweredCard({ language, standards: means.standards, days, counts, themes }));
}

async function receive({ language, where }: Said, means: Means): Promise<Reply> {
  const { address } = where;
  if (!address || !means.post) return { kind: 'text', text: say(language, 'notHere') };
  return choose(
    { ...address, conversation: rootOf(address.conversation) },
    language,
    means,
    'colleaguesHere',
  );
}

function stop({ language }: Said, means: Means): Promise<Reply> {
  return choose(undefined, language, means, 'colleaguesGone');
}

async function choose(
  address: Parameters<Means['colleagues']['choose']>[0],
  language: Said['language'],
  means: Means,
  done: 'colleaguesHere' | 'colleaguesGone',
): Promise<Reply> {
  try {
    // Chosen again, it could undo what was chosen since.
    if (means.before !== 'effects') await means.colleagues.choose(address);
    return { kind: 'text', text: say(language, done) };
  } catch (error) {
    means.notSaved(error);
    return { kind: 'text', text: say(language, 'notSavedNow') };
  }
}
