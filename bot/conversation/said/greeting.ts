import { greetingCard } from '../../../cards';
import { newCard } from '../reply';
import type { Handler } from '../said';
import { bare } from './bare';

const GREETING =
  /^(?:hej(?:sa|hej|med dig)?|halløj(?:sa)?|davs|goddag|god ?(?:morgen|dag|aften|formiddag|eftermiddag)|hi|hiya|hey|hello|good (?:morning|afternoon|evening|day))(?: (?:med dig|igen|alle|der|all|there|again|everyone|vejviser|hej))*$/;

/** "Hej", "hello there": what to ask for. */
export const greeting: Handler = {
  name: 'greeting',
  answer: ({ text, language }) =>
    GREETING.test(bare(text)) ? newCard(greetingCard({ language })) : undefined,
};
