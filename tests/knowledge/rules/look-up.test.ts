import { criteriaOf, exclusionsOf, interventionsRequiring } from '../../../knowledge/rules/look-up';
import { bookOf } from './books';

const gladsaxe = bookOf('gladsaxe');

describe('Asking the rules the other way round', () => {
  it('what does ledsagelse take? Both criteria and the condition in its purpose, verbatim', () => {
    expect(criteriaOf(gladsaxe, 'Socialpædagogisk ledsagelse')?.passages.map(({ text }) => text)).toEqual([
      'At psykisk og/eller fysisk handicappede, som ikke er omfattet af ledsageordning i henhold til servicelovens § 97, kan deltage i det sociale liv efter eget ønske.',
      'Indsatsen kan tildeles borgere, som inden for hovedparten af temaer efter voksenudregningsmetoden har svære (3) eller fuldstændige (4) problemer.',
      'Indsatsen tildeles borgere uanset boform, som opfylder betingelserne for tilbud svarende til § 107 og § 108.',
    ]);
  });

  it('which interventions ask for kommunikation? Each with the sentence that names it', () => {
    const found = interventionsRequiring(gladsaxe, 'kommunikation');
    expect(found.map(({ rule }) => rule.intervention.title)).toEqual([
      'Støtte og træning i planlægning af økonomi, forståelse af offentlige breve samt brug af digital selvbetjening',
      'Støtte og træning i at deltage i aktiviteter og skabe/fastholde netværk',
      'Støtte og træning til at skabe struktur i hverdagen',
      'Socialpædagogisk ledsagelse',
    ]);
    for (const { sentences } of found)
      expect(sentences.map(({ text }) => text).join(' ')).toMatch(/kommunikation|hovedparten af temaer/);
  });

  it('what does indkøb exclude? The passages on what is not part of it', () => {
    expect(exclusionsOf(gladsaxe, 'Støtte og træning til indkøb')?.map(({ text }) => text)).toEqual([
      'Udføreren foretager ikke indkøb uden borgerens deltagelse.',
      'Indsatser, der leveres af Hjemmeplejen.',
      'Ledsagelse efter servicelovens § 97.',
    ]);
  });

  it('an intervention that the standard does not have is not found', () => {
    expect(criteriaOf(gladsaxe, 'Ridning')).toBeUndefined();
    expect(exclusionsOf(gladsaxe, 'Ridning')).toBeUndefined();
  });
});
