import { mannerOf } from '../../../knowledge/question/manner';

describe('who takes part', () => {
  test.each([
    'kan I gøre rent uden borgeren?',
    'borger er for træt til at lave aftensmad, laver jeg den så?',
    "can I tidy up the flat while he's out?",
    'kan bostøtten rydde mens han er indlagt',
    'hun orker ikke med i Netto, kan jeg handle for hende?',
    'hjælpe hende i bad når hun kommer hjem',
    'hun nægter at deltage, skal vi rydde op?',
    'vaske beboeren, er det os?',
    'can we shower him if he cannot do it himself?',
    'handle ind for beboeren',
    'må medarbejderen gøre det alene?',
    'er det i orden at bostøtten bader hende?',
    'can I wash an older lady in the shower?',
    'må jeg vaske en ældre mand?',
  ])('«%s» is done without the citizen', (question) => {
    expect(mannerOf(question).withoutCitizen).toBe(true);
  });

  test.each([
    'har I samtalegrupper for borgerne?',
    'er der trafiktræning for ham?',
    'is there budget help for him?',
    'can we find a club for her?',
    'kan bostøtten sidde med når han er til læge?',
    'kan han få besøg kl. 16, når han er på job om dagen?',
    'skal vi så lave det sammen med ham, når vi laver mad?',
    'han gider ikke selv tage opvasken, kan vi træne det sammen?',
    'kan vi sammen styre hans økonomi?',
    'støtte når borger er indlagt',
    'kan hun få støtten alene?',
    'kan støtten bevilges alene for at fastholde funktionsniveauet?',
  ])('«%s» is not', (question) => {
    expect(mannerOf(question).withoutCitizen).toBe(false);
  });

  test.each([
    'motivere til at tage bad',
    'må jeg tage en snak om bad og rent tøj',
    'kan vi minde ham om medicinen?',
    'can we encourage her to join a club?',
  ])('«%s» is done with the citizen', (question) => {
    expect(mannerOf(question)).toEqual({ withoutCitizen: false, withCitizen: true });
  });

  test('who gives the help says nothing of how it is given', () => {
    expect(mannerOf('kan vejlederen tage med til tandlægen?').withCitizen).toBe(false);
    expect(mannerOf('kan han få vejledning i det?').withCitizen).toBe(true);
  });
});
