import { findMunicipalities } from '../../../knowledge/question/municipality';
import { asQuickLine } from '../../../knowledge/rules/quick-line';
import type { Language } from '../../../knowledge/standard/types';
import { municipalityOf } from '../../settings/settings';
import { beginCheck } from '../assess/begin';
import type { Reply } from '../reply';
import type { Handler, Means, Said } from '../said';
import { bare } from './bare';

/** "tjek", "start vurdering", "check criteria": the whole form. */
const WHOLE =
  /^(?:(?:start|begynd|lav|åbn|open|begin|run|do|make)\s+)?(?:(?:en|et|a|an|the|ny|nyt|new)\s+)*(?:vum[- ]?)?(?:tjek(?:ket|ke)?|check|vurder(?:ing(?:en)?)?|vurdér|assess(?:ment)?)(?:\s+(?:(?:af|of|the)\s+)*(?:kriterier(?:ne)?|criteria))?$/;

/** "tjek kriterierne for madlavning": the form of one intervention. */
const ONE =
  /^(?:tjek|check|vurder|vurdér|assess)\s+(?:the\s+|lige\s+)?(?<criteria>(?:kriterier(?:ne)?|criteria|betingelser(?:ne)?|conditions)\s+(?:for|til|of|i)\s+)?(?<words>.+)$/;

/** "tjek madlavning" names an intervention; "tjek om han kan få ledsagelse til lægen" is a question. */
const SHORT = 3;

const ENGLISH = /\b(?:check|assess(?:ment)?)\b/;
const ENGLISH_WORDS =
  /\b(?:practical|health|self-?care|mobility|communication|community life|social life|surroundings|physical|psychological|severe|slight|moderate problem|complete|criteria|cooking|shopping)\b/;
const DANISH =
  /[æøå]|\b(?:praktisk\w*|sundhed|egenomsorg|mobilitet|kommunikation|samfundsliv|socialt|kriterier\w*|tjek\w*|vurder\w*|vurdér)\b/;

/** A check of criteria: a quick line ("vum praktisk 3, sundhed 2"), the whole form, or the form of one intervention. */
export const check: Handler = {
  name: 'check',
  answer(said, means) {
    const quick = asQuickLine(said.text, means.knowledge.municipalities);
    const language = languageOf(said);
    if (quick) {
      const { severities, facts, notUnderstood } = quick;
      return beginCheck(
        {
          language,
          municipality: quick.municipality ?? settled(said, means),
          given: { severities, facts },
          notUnderstood,
        },
        said.where,
        means,
      );
    }
    const named = findMunicipalities(said.text, means.knowledge.municipalities);
    const text = bare(named.rest).replace(/\s+(?:i|in|for|kommune|municipality)$/, '');
    const [only, second] = named.known;
    const municipality = (second === undefined ? only : undefined) ?? settled(said, means);
    if (WHOLE.test(text)) return beginCheck({ language, municipality }, said.where, means);
    const { criteria, words } = ONE.exec(text)?.groups ?? {};
    if (words === undefined) return undefined;
    return one({ words, certain: criteria !== undefined, language, municipality }, said, means);
  },
};

interface One {
  words: string;
  /** Whether criteria are spoken of, so that it is a check even if the intervention is not found. */
  certain: boolean;
  language: Language;
  municipality: string | undefined;
}

function one({ words, certain, language, municipality }: One, said: Said, means: Means): Reply | undefined {
  const where = whichMunicipality(words, municipality, means);
  const found = where === undefined ? [] : means.knowledge.interventionsNamed(words, where);
  const focus = found.length === 1 ? found[0]?.intervention.title : undefined;
  if (!certain && (focus === undefined || words.split(' ').length > SHORT)) return undefined;
  return beginCheck(
    { language, municipality: where, focus, notFound: focus === undefined },
    said.where,
    means,
  );
}

/** The municipality that is named or chosen; else the only one that has the intervention. */
export function whichMunicipality(
  words: string,
  municipality: string | undefined,
  { knowledge }: Means,
): string | undefined {
  if (municipality !== undefined) return municipality;
  const having = knowledge.municipalities.filter(
    ({ id }) => knowledge.interventionsNamed(words, id).length > 0,
  );
  return having.length === 1 ? having[0]?.id : undefined;
}

/** The municipality the person has chosen, if it still has a standard. */
export function settled({ settings }: Said, { knowledge }: Means): string | undefined {
  const municipality = municipalityOf(settings);
  return municipality !== null && knowledge.standards.has(municipality) ? municipality : undefined;
}

/** Levels and themes are too few words to tell a language by; the words of a check are known. */
function languageOf({ text, settings, last }: Said): Language {
  if (settings.language) return settings.language;
  const lower = text.toLocaleLowerCase('da');
  if (DANISH.test(lower)) return 'da';
  return ENGLISH_WORDS.test(lower) || ENGLISH.test(lower) ? 'en' : (last?.language ?? 'da');
}
