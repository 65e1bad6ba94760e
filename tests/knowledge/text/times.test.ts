import { isDuring, timesAsked, windowsIn } from '../../../knowledge/text/times';

/** When a standard gives help · when it is asked for · as a rule, in special cases only, or neither. */
const TABLE: [string, string, 'as a rule' | 'in special cases' | 'not told'][] = [
  ['Støtten ydes mellem kl. 08.30 og 22.00 på hverdage.', 'besøg kl. 19 på en tirsdag?', 'as a rule'],
  ['Støtten ydes mellem kl. 08.30 og 22.00 på hverdage.', 'kan hun komme kl 22?', 'as a rule'],
  ['Støtten ydes mellem kl. 08.30 og 22.00 på hverdage.', 'kl. 7', 'not told'],
  ['Støtten ydes mellem kl. 08.30 og 22.00 på hverdage.', '7.30 pm', 'as a rule'],
  ['Støtten ydes mellem kl. 08.30 og 22.00 på hverdage.', '7.30 a.m.', 'not told'],
  ['Støtten ydes mellem kl. 08.30 og 22.00 på hverdage.', 'in the morning', 'not told'],
  ['Støtten ydes mellem kl. 08.30 og 22.00 på hverdage.', 'lørdag', 'not told'],
  ['Støtten ydes mellem kl. 08.30 og 22.00 på hverdage.', 'kl. 20-23 på en tirsdag', 'not told'],
  ['Støtten ydes mellem kl. 08.30 og 22.00 på hverdage.', 'mellem kl. 9 og 11', 'as a rule'],
  ['Støtten ydes i dagtimerne.', 'kl. 10 om aftenen', 'not told'],
  ['Støtten ydes mellem kl. 08.30 og 20.00.', 'at 9.30 in the evening', 'not told'],
  ['Der ydes ikke støtte om natten og i weekender.', 'weekend', 'not told'],
  ['Støtten kan ikke gives på andre tidspunkter end kl. 8-16.', 'kl. 19', 'not told'],
  ['Støtten gives 2-4 timer ad gangen mellem kl. 8 og 16.', 'kl. 3', 'not told'],
  ['Støtten gives kl. 8-16 på hverdage og kl. 10-14 i weekender.', 'lørdag kl. 15', 'not told'],
  ['Hjælpen gives kl. 7-15.', 'om morgenen', 'as a rule'],
  ['Hjælpen gives kl. 7-15.', 'tidligt om morgenen', 'not told'],
  ['Hjælpen gives i 7-15 timer.', 'kl. 9', 'not told'],
  ['Indsatsen kan bevilges i dagtimerne, aftentimerne og i weekender.', 'weekend?', 'as a rule'],
  ['Indsatsen kan bevilges i dagtimerne, aftentimerne og i weekender.', 'Sunday evening', 'as a rule'],
  ['Indsatsen kan bevilges i dagtimerne, aftentimerne og i weekender.', 'om natten', 'not told'],
  ['Indsatsen kan bevilges i dagtimerne, aftentimerne og i weekender.', 'helligdage', 'not told'],
  ['Indsatsen kan bevilges i dagtimerne, aftentimerne og i weekender.', 'hjælp døgnet rundt?', 'not told'],
  ['Støtten gives om natten.', 'støtte hele døgnet', 'not told'],
  ['Støtten kan i helt særlige tilfælde ydes som døgndækning.', '24 hours a day', 'in special cases'],
  ['Støtten gives døgnet rundt.', 'er der døgndækning?', 'as a rule'],
  [
    'Indsatsen kan bevilges i både dagtimerne, aftentimerne og i weekender.',
    'kl. 19 på en tirsdag',
    'as a rule',
  ],
  ['Indsatsen kan bevilges i weekender om aftenen.', 'tirsdag kl. 19', 'not told'],
  ['Støtten ydes mellem kl. 08.30 og 22.00 på hverdage.', 'kan jeg komme 18.30?', 'as a rule'],
  ['Støtten kan i helt særlige tilfælde ydes som døgndækning.', 'kl. 3 om natten', 'in special cases'],
  [
    'I helt særlige tilfælde kan støtten gives på andre tidspunkter.',
    'julen er en helligdag',
    'in special cases',
  ],
  ['Hjælpen gives hele døgnet.', 'at night', 'as a rule'],
  ['Støtten gives hver dag i borgerens hjem.', 'weekend', 'not told'],
  ['Borgeren klarer hverdagen selv.', 'tirsdag', 'not told'],
];

describe('when a standard gives help', () => {
  test.each(TABLE)('«%s» of «%s»: %s', (standard, question, expected) => {
    const times = timesAsked(question);
    const window = windowsIn(standard).find((one) => isDuring(times, one));
    const told = window?.onlyInSpecialCases ? 'in special cases' : 'as a rule';
    expect(window === undefined ? 'not told' : told).toBe(expected);
  });

  test.each([
    'i morgen',
    'hun laver aftensmad',
    '4 timer om ugen',
    'eftermiddagskaffe',
    '85 %',
    'meet at 5 places',
    'til 18.30 kr',
    'kl 99',
    '24 timer efter udskrivning',
    'døgnrytme',
  ])('«%s» tells no hour of the clock', (question) => {
    expect(timesAsked(question).hours).toEqual([]);
  });

  test('a sentence holds what it gives as a rule apart from what it gives in special cases', () => {
    const told = windowsIn(
      'Støtten kan i helt særlige tilfælde ydes som døgndækning, men du vil som udgangspunkt kunne modtage støtte mellem kl. 08.30 og 22.00 på hverdage.',
    );
    expect(told).toEqual([
      expect.objectContaining({ hours: [{ from: 0, to: 24 }], onlyInSpecialCases: true }),
      { hours: [{ from: 8.5, to: 22 }], days: ['weekday'], onlyInSpecialCases: false },
    ]);
  });
});
