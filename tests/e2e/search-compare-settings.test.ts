import { Client } from './client';

describe('In the local client', () => {
  let client: Client;

  beforeAll(async () => {
    client = await Client.open();
  }, 90_000);
  afterAll(() => client?.close());

  test('two municipalities are compared beside each other, quote by quote', async () => {
    await client.write('sammenlign opfølgning i Roskilde og Ishøj');
    await client.seesHeading('Sammenligning');
    await client.sees('Der følges op på mål og støtteniveau');
    await client.press('Hele svaret: Ishøj');
    await client.sees('Spørgsmål: opfølgning');
  });

  test('which municipalities exclude a thing is seen at a glance, and silence is silence', async () => {
    await client.write('hvilke kommuner udelukker hovedrengøring?');
    await client.sees(/Ikke dækket: undtaget i standarden: Gladsaxe/);
    await client.sees(/Det betyder ikke, at hjælpen er udelukket/);
  });

  test('what is stored about me is shown, and deleted when I say so', async () => {
    await client.write('min kommune er Ishøj');
    await client.sees('Dine indstillinger er gemt.');
    await client.write('mine data');
    await client.sees('Din kommune: Ishøj');
    await client.press('Slet mine data');
    await client.press('Slet mine data nu');
    await client.seesHeading(/Dine data er slettet/);
    await client.write('mine data');
    await client.sees('Ingenting.');
  });

  test('the compose box finds the standards from half a word, and the chosen card is sent to the chat', async () => {
    await client.search('hovedrengør');
    await client.page.getByRole('heading', { name: /Gladsaxe: ✕ Ikke dækket/ }).click();
    await client.sendsChosen();
    await client.sees('Spørgsmål: hovedrengøring');
    await client.press('Se hele afsnittet');
    await client.seesHeading('Hele afsnittet');
  });

  test('a group has a municipality of its own for those who have chosen none', async () => {
    await client.goTo('Group Chat');
    await client.mentionAndWrite('samtalens kommune er Roskilde');
    await client.sees('Gemt. Jeg bruger det fra nu af.');
    await client.mentionAndWrite('dækker § 85 rengøring?');
    await client.sees('Der udføres ikke praktisk hjælp i hjemmet');
  });
});
