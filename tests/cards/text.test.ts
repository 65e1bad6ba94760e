import { buttonsOf, cardText, settingsCard } from '../../cards';
import { aStandard } from '../builders/answers';

describe('a card as plain text', () => {
  const { body } = settingsCard({
    language: 'da',
    standards: [aStandard()],
    current: { municipality: 'gladsaxe', language: 'auto' },
    stored: [],
  });

  test('shows texts, choices with the chosen one marked, and numbered buttons, in reading order', () => {
    expect(cardText(body)).toBe(
      [
        'Indstillinger',
        'Jeg svarer for din kommune, når du ikke nævner en anden i spørgsmålet.',
        'Min kommune:',
        '( ) Ingen valgt: vis alle kommuner',
        '(•) Gladsaxe',
        'Sprog:',
        '(•) Samme sprog, som jeg skriver på',
        '( ) Dansk',
        '( ) English',
        '',
        'Det har jeg gemt om dig',
        'Ingenting.',
        '',
        'Andet, der kan føres tilbage til dig, gemmer jeg ikke.',
        '',
        '[1] Gem indstillinger',
        '[2] Hvad kan jeg spørge om?',
      ].join('\n'),
    );
  });

  test('gives the buttons in the order of their numbers', () => {
    expect(buttonsOf(body).map((each) => each['verb'])).toEqual(['settings.save', 'help']);
  });
});
