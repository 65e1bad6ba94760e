import { asksWhich } from '../../../knowledge/question/alternative';

const ASK_WHICH = [
  'er det i gruppe eller en til en',
  'skal borgeren på hold sammen med andre eller får man en til en',
  'han er 30: Kildevældet eller Carlshuse?',
  '4 timer om ugen, er det så moderat eller stor støtte?',
  'lukker vi bare sagen, eller skal noget undersøges først?',
  'skal den op i udvalget eller kan jeg selv bevilge?',
  'is it him or us that sets the goals?',
  'do we look at each person, or is there a fixed rule?',
];
const ASK_WHETHER = [
  'kan hun få hjælp til rengøring eller indkøb?',
  'støtte ift. praktik eller uddannelse?',
  'gym or football club, can they help him get going',
  'can contact be by phone, text or video?',
  'kan vi lære ham at handle eller gør vi det for ham?',
  'vinduespudsning, ja eller nej',
  'er det muligt at få hjælp til rengøring eller indkøb?',
  'is it possible to get cleaning or shopping help?',
  'kan hun få hjælp til indkøb eller er det for meget?',
  'kan hun få hjælp til hovedrengøring eller kan hun ikke?',
];

describe('which of two holds', () => {
  test.each(ASK_WHICH)('«%s» asks which', (question) => {
    expect(asksWhich(question)).toBe(true);
  });
  test.each(ASK_WHETHER)('«%s» asks whether', (question) => {
    expect(asksWhich(question)).toBe(false);
  });
});
