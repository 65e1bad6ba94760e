import { whichQuestionCard } from '../../../cards';
import { readComparison } from '../../../knowledge/comparison/read-comparison';
import { municipalityOf } from '../../settings/settings';
import { giveComparison } from '../give-comparison';
import { newCard } from '../reply';
import type { Handler } from '../said';

/** "Sammenlign opfølgning i Roskilde og Ishøj", "which municipalities exclude cleaning?"; "sammenlign" after a question. */
export const comparison: Handler = {
  name: 'comparison',
  answer({ text, where, language, settings, last }, means) {
    const asked = readComparison(text, means.knowledge.municipalities);
    if (!asked) return undefined;
    const matter = asked.matter || last?.question;
    if (matter === undefined) return newCard(whichQuestionCard({ language }));
    const [only, another] = asked.municipalities;
    // One name alone is compared with one's own municipality, and without that with all there are.
    const own = municipalityOf(settings);
    const pair = only !== undefined && own !== null && own !== only ? [own, only] : [];
    const municipalities = another === undefined ? pair : asked.municipalities;
    return newCard(giveComparison({ ...asked, matter, municipalities, where, language }, means));
  },
};
