import { loadKnowledge } from '../../../knowledge';
import { expectTold, type Told } from '../../builders/told';

const knowledge = loadKnowledge();

const TABLE: Told[] = [
  ['Hvad dækker støtten ikke?', 'ishoej', 'info', '', 'Praktisk hjælp i hjemmet, medmindre'],
  ['What is excluded from the service?', 'ishoej', 'info', '', 'Praktisk hjælp i hjemmet, medmindre'],
  ['hvad er ikke dækket', 'ishoej', 'info', '', 'Praktisk hjælp i hjemmet, medmindre'],
  ['Hvilke ydelser er udelukket?', 'ishoej', 'info', '', 'Praktisk hjælp i hjemmet, medmindre'],
  ['Hvad kan man ikke få hjælp til?', 'ishoej', 'info', '', ''],
  ['hvad er undtagelserne?', 'ishoej', 'info', '', ''],
  ["What isn't covered?", 'ishoej', 'info', '', ''],
  [
    'Hvad dækker støtten ikke?',
    'frederikssund',
    'not_stated',
    'siger ikke udtrykkeligt, hvad der ikke indgår',
    '',
  ],
  ['Hvad er ikke med i ydelsen?', 'frederikssund', 'not_stated', 'siger ikke udtrykkeligt', ''],
  ['hvad er ikke med i ledsagelse', 'gladsaxe', 'info', '', 'Ledsagelse i udlandet'],
  ['hvad indgår ikke i struktur', 'gladsaxe', 'info', '', 'almene behandlingssystem'],
  ['hvad er ikke omfattet af netværksindsatsen', 'gladsaxe', 'info', '', 'rimelig afstand'],
  ['hvad er undtaget ved flytning', 'gladsaxe', 'info', '', 'Håndværksopgaver'],
  ['hvad indgår ikke i fastholdelse?', 'gladsaxe', 'not_stated', 'siger ikke udtrykkeligt', ''],
  ['hvad indgår ikke i indkøb', 'gladsaxe', 'info', '', 'ikke indkøb uden borgerens deltagelse'],
  ['what is not included in cleaning?', 'gladsaxe', 'info', '', 'ikke oprydning og rengøring'],
  ['hvad indeholder hjælpen ikke ved socialt liv', 'roskilde', 'info', '', 'socialt liv'],
];

/** What asks for something else in nearly these words. */
const NEAR: Told[] = [
  ['hvad gør vi hvis han ikke vil', 'ishoej', 'not_stated', '', ''],
  [
    'hvad gør man med al den post borgeren ikke åbner, kan bostøtten kigge den igennem',
    'ishoej',
    'info',
    '',
    '',
  ],
  ['Hvad dækker støtten?', 'ishoej', 'info', '', ''],
  ['Dækker støtten ikke rengøring?', 'gladsaxe', 'conditional', '', ''],
];

describe('what a standard takes out', () => {
  test.each(TABLE)('«%s» of %s is %s', (...row) => expectTold(knowledge, row));
  test.each(NEAR)('«%s» of %s asks for something else: %s', (...row) => expectTold(knowledge, row));

  test('every quote takes something out', () => {
    for (const { id } of knowledge.municipalities) {
      const [answer] = knowledge.ask({ question: 'Hvad dækker støtten ikke?', municipality: id }).answers;
      for (const { stance } of answer?.quotes ?? []) expect(stance).not.toBe('in');
    }
  });
});
