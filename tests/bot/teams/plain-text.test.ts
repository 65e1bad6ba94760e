import fc from 'fast-check';
import { plainText } from '../../../bot/teams/plain-text';
import { mention } from '../../builders/activity';

const BOT = '28:vejviser';

describe('What a person wrote', () => {
  test.each([
    ['no text', undefined, [], ''],
    ['null', null, [mention()], ''],
    ['only a mention', '<at>Vejviser</at>', [mention()], ''],
    ['a mention that is not among the entities', '<at>Vejviser</at> hej', [], 'Vejviser hej'],
    ['a mention with an id', '<at id="0">Vejviser</at> hej', [mention('<at id="0">Vejviser</at>')], 'hej'],
    [
      'another person',
      '<at>Vejviser</at> hej <at>Mette</at>',
      [mention(), mention('<at>Mette</at>', '29:m')],
      'hej Mette',
    ],
    ['names that begin alike', '<at>V</at> hej', [mention('<at>V'), mention('<at>V</at>')], 'hej'],
    ['entities of other kinds', 'hej', [{ type: 'clientInfo' }, null, 'x'], 'hej'],
    ['hard spaces', ' dækker\u00a0§\u00a085 ', [], 'dækker § 85'],
    ['the lines of a list', ' dækker: \r\n\r\n rengøring \n indkøb ', [], 'dækker:\nrengøring\nindkøb'],
    ['invisible marks', 'hej\u200b\ufeff', [], 'hej'],
  ])('%s', (_, text, entities, expected) => {
    expect(plainText(text, entities, BOT)).toBe(expected);
  });

  test('never has a mention of the bot in it, and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant('<at>Vejviser</at>'), fc.string()), { maxLength: 8 }),
        (parts) => {
          expect(plainText(parts.join(''), [mention()], BOT)).not.toContain('<at>Vejviser</at>');
        },
      ),
    );
  });
});
