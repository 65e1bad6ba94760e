import { helpCard } from '../../../cards';
import { newCard } from '../reply';
import type { Handler } from '../said';
import { bare } from './bare';

const HELP =
  /^(?:hjælp(?: mig)?|help(?: me)?|menu|start|hvad kan du(?: hjælpe(?: mig)? med| svare på)?|hvad kan jeg spørge(?: dig)? om|hvem er du|hvad er du|hvad er vejviser|hvordan (?:virker|bruger jeg) (?:du|det|dig|vejviser)|what can you do|what can i ask(?: you)?(?: about)?|who are you|what are you|what is vejviser|how do(?:es)? (?:you|this|it) work)$/;

/** "Hjælp", "what can you do?": what the bot can and cannot do. A lone question mark is a call for help too. */
export const help: Handler = {
  name: 'help',
  answer: ({ text, language }, { standards }) =>
    HELP.test(bare(text)) || /^\?+$/.test(text) ? newCard(helpCard({ language, standards })) : undefined,
};
