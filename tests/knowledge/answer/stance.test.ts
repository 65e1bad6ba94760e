import { loadKnowledge } from '../../../knowledge';
import { readPassage } from '../../../knowledge/answer/stance';

const passages = [...loadKnowledge().standards.values()].flatMap((standard) => standard.passages);

/** How a real sentence begins or what stands in it · what it does · conditional · demands participation. */
const TABLE: [string, string, boolean, boolean][] = [
  ['Indsatsen kan bevilges i både dagtimerne', 'in', false, false],
  ['Ledsagelse til beskyttet beskæftigelse og andre aktiviteter i en opstartsperiode', 'in', true, false],
  ['Støtten kan i helt særlige tilfælde ydes som døgndækning', 'in', true, false],
  ['Ledsagelse efter servicelovens § 97.', 'out', false, false],
  ['Der er ikke frit valg af leverandør.', 'out', false, false],
  ['den egner sig således ikke til borgere med eksempelvis demens', 'out', false, false],
  ['Leverandøren udfører ikke opgaver uden borgers deltagelse', 'out', false, true],
  ['ikke oprydning og rengøring af boligen uden borgerens deltagelse', 'out', false, true],
  ['Praktisk hjælp i hjemmet, medmindre det tjener', 'out', true, false],
  ['sker ikke, hvis der ifølge en arbejdspladsvurdering', 'out', true, false],
  ['kan dog omfatte hjælp og støtte til struktur', 'in', true, true],
  ['kan dog også omfatte ledsagelse, men kun hvis', 'in', true, false],
  ['problemer inden for temaet mobilitet, såfremt der ansøges om trafiktræning', 'condition', true, false],
  ['at borgeren skal selv kunne deltage i udførelsen af opgaven', 'condition', false, true],
  ['leveres som udgangspunkt af kommunens vejlederteam', 'condition', true, false],
  ['Du skal ikke selv betale for socialpædagogisk støtte.', 'fact', false, false],
  ['Ingen egenbetaling.', 'fact', false, false],
  ['kan indbringes for Ankestyrelsen', 'fact', false, false],
  ['Det forventes, at du er aktivt deltagende', 'fact', false, true],
];

describe('what a sentence of a standard does to what it speaks of', () => {
  test.each(TABLE)(
    '«%s»: %s, conditional %s, participation %s',
    (words, stance, conditional, participation) => {
      const passage = passages.find(({ text }) => text.includes(words));
      if (passage === undefined) throw new Error(`No standard says «${words}».`);
      expect(readPassage(passage)).toMatchObject({ stance, conditional, participation });
    },
  );
});

describe('guidance and training are told from help that does the task', () => {
  const others = [...loadKnowledge('tests/fixtures/other-knowledge').standards.values()];
  test.each([
    ['At borgeren trænes i selv at vaske tøj', true],
    ['Planlægning og styring af egen økonomi', true],
    ['Hverdagsbudget og samarbejde med bank', true],
    ['Støvsugning og gulvvask i stue, soveværelse', false],
    ['Rengøring af badeværelse og toilet', false],
    ['Klipning af negle på hænder og tæer', false],
  ])('«%s»: %s', (words, guidance) => {
    const all = [...passages, ...others.flatMap((standard) => standard.passages)];
    const passage = all.find(({ text }) => text.includes(words));
    if (passage === undefined) throw new Error(`No standard says «${words}».`);
    expect(readPassage(passage).guidance).toBe(guidance);
  });
});
