import { withoutKindWords } from '../../../knowledge/question/kinds';
import { detectLanguage } from '../../../knowledge/question/language';
import { mannerOf } from '../../../knowledge/question/manner';
import { findMunicipalities } from '../../../knowledge/question/municipality';
import { understand } from '../../../knowledge/question/understand';
import { realField } from '../real-search';

const field = realField();

describe('what kind of answer a question wants', () => {
  test.each([
    ['dækker standarden rengøring?', 'coverage'],
    ['rengøring', 'coverage'],
    ['can we help with shopping', 'coverage'],
    ['hvad koster det for borgeren?', 'price'],
    ['who pays for the bus?', 'price'],
    ['hvor mange timer om ugen', 'hours'],
    ['how often can we come', 'hours'],
    ['hvor længe kan man få støtte', 'duration'],
    ['hvor lang tid tager det at få svar på en ansøgning', 'deadline'],
    ['how long does the application take', 'deadline'],
    ['hvor klager man', 'complaint'],
    ['who do i send the complaint to', 'complaint'],
    ['hvem skal jeg kontakte', 'contact'],
    ['what number do i call', 'contact'],
    ['hvornår følges der op', 'follow-up'],
    ['is there free choice of provider', 'free-choice'],
    ['hvem leverer støtten', 'provider'],
    ['hvilken uddannelse har personalet', 'competence'],
    ['hvor foregår det', 'place'],
    ['hvem kan få støtten', 'target-group'],
    ['hvilke kriterier gælder for madlavning', 'criteria'],
    ['hvilket vum niveau kræves', 'level'],
    ['hvad betyder pakkeforløb', 'definition'],
    ['when was this standard adopted', 'validity'],
    ['hvad gør vi, hvis han ikke åbner', 'other'],
  ])('«%s» asks for %s', (question, kind) => {
    expect(understand(question, field, 'da').kind).toBe(kind);
  });

  test('what stands inside a way of asking is not lost with it', () => {
    expect(withoutKindWords('how long is the processing of an application', 'deadline')).toContain(
      'processing',
    );
    expect(withoutKindWords('hvor mange timer kan jeg give til indkøb', 'hours')).toContain('indkøb');
  });
});

describe('the language of a question', () => {
  test.each([
    ['dækker det rengøring', 'da'],
    ['does it cover cleaning', 'en'],
    ['må jeg', 'da'],
    ['can we grant this', 'en'],
    ['støtte?', 'da'],
    ['weekend?', null],
    ['', null],
  ])('«%s» is %s', (question, language) => {
    expect(detectLanguage(question)).toBe(language);
  });
});

describe('the municipality a question names', () => {
  const known = [
    { id: 'gladsaxe', name: 'Gladsaxe', names: ['Gladsaxe', 'Gladsaxe Kommune'] },
    { id: 'ishoej', name: 'Ishøj', names: ['Ishøj', 'Ishøj Kommune'] },
    { id: 'roskilde', name: 'Roskilde', names: ['Roskilde', 'Roskilde Kommune'] },
  ];

  test.each([
    ['dækker det rengøring i Ishøj?', ['ishoej']],
    ['hvad er roskildes regler', ['roskilde']],
    ['gladsaxe kommune: indkøb', ['gladsaxe']],
    ['ishoej', ['ishoej']],
    ['roskilede og gladsakse', ['roskilde', 'gladsaxe']],
    ['kan vi rengøre', []],
  ])('«%s»', (question, ids) => {
    expect(findMunicipalities(question, known).known).toEqual(ids);
  });

  test('a municipality without a standard is named as such', () => {
    expect(findMunicipalities('hvad gælder i Aarhus', known).unknown).toEqual(['Aarhus']);
  });

  test.each([
    ['giver vi hjælp til oprydning i Holbæk', ['Holbæk']],
    ['Does Vejle cover cleaning?', ['Vejle']],
    ['borgeren bor i Køge kommune', ['Køge']],
    ['er flyttet hertil fra Aarhus Kommune', []],
    ['kan vi tage med på en tur til Odense', []],
    ['flyttet fra Aarhus, men hvad gælder i Lejre', ['Lejre']],
  ])('«%s» may ask of %j, which have no standard', (question, names) => {
    expect(findMunicipalities(question, known).askedOf).toEqual(names);
  });

  test('a name that is also a word needs "kommune" beside it', () => {
    expect(findMunicipalities('vejen til banken', known).unknown).toEqual([]);
    expect(findMunicipalities('hvad gælder i Vejen kommune', known).unknown).toEqual(['Vejen']);
  });

  test('the name is not searched for', () => {
    expect(findMunicipalities('rengøring i Gladsaxe kommune?', known).rest).not.toMatch(/gladsaxe|kommune/i);
  });
});

describe('whether the citizen takes part', () => {
  test.each([
    ['kan vi gøre rent uden borgeren', 'without'],
    ['borgeren ligger på sofaen, mens vejlederen ordner opvasken', 'without'],
    ['kan vi smøre mad, mens han ser fjernsyn', 'without'],
    ['han vil have vi støvsuger, og han vil ikke selv', 'without'],
    ['go shopping for a citizen who stays at home', 'without'],
    ['må vejleder handle ind for borgeren', 'without'],
    ['can they clean while she is out', 'without'],
    ['mens borgeren sover', 'without'],
    ['madlavning sammen med borgeren', 'with'],
    ['teach him to cook', 'with'],
    ['træning i indkøb', 'with'],
    ['rengøring', 'neither'],
    ['støtte for borgere med angst', 'neither'],
  ])('«%s»: %s', (question, expected) => {
    const { withoutCitizen, withCitizen } = mannerOf(question);
    expect(withoutCitizen ? 'without' : withCitizen ? 'with' : 'neither').toBe(expected);
  });
});
