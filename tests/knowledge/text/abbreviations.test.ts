import { writeOut } from '../../../knowledge/text/abbreviations';

/** Double spaces tell nobody anything. */
const written = (text: string) => writeOut(text).replace(/ +/g, ' ');

describe('what people write short', () => {
  test.each([
    ['hj til indk', 'hjælp til indkøb'],
    ['rengør u borgeren', 'rengøring uden borgeren'],
    ['øk. støtte', 'økonomi støtte'],
    ['2 md.', '2 måned'],
    ['udd?', 'uddannelse?'],
    ['w/o the citizen', 'without the citizen'],
    ['w/his consent', 'with his consent'],
    ['appt.', 'appointment'],
    ['video i st f besøg', 'video i stedet for besøg'],
    ['lave mad sm m ham', 'lave mad sammen med ham'],
    ['om aftenen, f.eks. kl 19', 'om aftenen, for eksempel kl 19'],
    ['only every 3rd week', 'only every third week'],
    ['besøg månedligt', 'besøg hver måned'],
  ])('«%s» is «%s»', (short, long) => {
    expect(written(short)).toBe(long);
  });

  test.each(['rengøring', 'elevator', 'bl.a. indkøb'])('«%s» is left as it is', (text) => {
    expect(written(text)).toBe(text);
  });
});
