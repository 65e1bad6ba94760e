import { readPackageSettings } from '../../manifest/settings';
import { packageEnvironment } from '../builders/app-package';

const read = (differs: Record<string, string | undefined>) =>
  readPackageSettings(packageEnvironment(differs), '1.2.0');

describe('what the package is made with', () => {
  test.each([
    ['TEAMS_APP_ID', 'vejviser', 'is not an id of the form 00000000-0000-0000-0000-000000000000'],
    ['TEAMS_APP_ID', '00000000-0000-0000-0000-000000000000', 'is the empty id'],
    ['MicrosoftAppId', '123', 'is not an id of the form 00000000-0000-0000-0000-000000000000'],
    ['BOT_HOST', 'https://vejviser.kommune.dk', 'is not a host name'],
    ['BOT_HOST', 'vejviser.kommune.dk:443', 'is not a host name'],
    ['BOT_HOST', 'localhost', 'is not a host name'],
    ['BOT_HOST', '10.0.0.4', 'is not a host name'],
    ['BOT_HOST', 'abc-3978.euw.devtunnels.ms', 'is the address of a tunnel'],
    ['BOT_HOST', 'abc.NGROK-FREE.app', 'is the address of a tunnel'],
    ['DEVELOPER_NAME', 'x'.repeat(33), 'is longer than 32 characters'],
    ['DEVELOPER_PRIVACY', 'http://kommune.dk', 'is not the address of a page on https'],
    ['DEVELOPER_WEBSITE', 'kommune.dk', 'is not the address of a page on https'],
  ])('%s=%s %s', (name, value, what) => {
    expect(() => read({ [name]: value })).toThrow(`environment ${name} ${JSON.stringify(value)} ${what}. `);
  });

  test('every fault is told at once, and an empty variable is a missing one', () => {
    expect(() => read({ TEAMS_APP_ID: ' ', BOT_HOST: undefined })).toThrow(
      /environment TEAMS_APP_ID is missing\..*\n.*environment BOT_HOST is missing\./,
    );
  });

  test("the developer's pages fall back on the website, and the website on the bot's host", () => {
    expect(read({})).toMatchObject({
      DEVELOPER_NAME: 'Vejviser',
      DEVELOPER_WEBSITE: 'https://vejviser.example.dk',
      DEVELOPER_PRIVACY: 'https://vejviser.example.dk',
      DEVELOPER_TERMS: 'https://vejviser.example.dk',
    });
    expect(
      read({ DEVELOPER_WEBSITE: 'https://kommune.dk', DEVELOPER_PRIVACY: 'https://kommune.dk/privatliv' }),
    ).toMatchObject({
      DEVELOPER_PRIVACY: 'https://kommune.dk/privatliv',
      DEVELOPER_TERMS: 'https://kommune.dk',
    });
  });
});
