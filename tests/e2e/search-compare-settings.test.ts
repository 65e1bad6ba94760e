import { Client } from './client';

const PATIENCE = 20_000;

describe('In the local client', () => {
  let client: Client;

  beforeAll(async () => {
    client = await Client.open();
  }, 90_000);
  afterAll(() => client?.close());

  const sees = (what: string | RegExp) => client.text(what).waitFor({ timeout: PATIENCE });

  test('two municipalities are compared beside each other, quote by quote', async () => {
    await client.write('sammenlign opfølgning i Roskilde og Ishøj');
    await client.heading('Sammenligning').waitFor({ timeout: PATIENCE });
    await sees('Der følges op på mål og støtteniveau');
    await client.press('Hele svaret: Ishøj');
    await sees('Spørgsmål: opfølgning');
  }, 60_000);

  test('which municipalities exclude a thing is seen at a glance, and silence is silence', async () => {
    await client.write('hvilke kommuner udelukker hovedrengøring?');
    await sees(/Ikke dækket: undtaget i standarden: Gladsaxe/);
    await sees(/Det betyder ikke, at hjælpen er udelukket/);
  }, 60_000);

  test('what is stored about me is shown, and deleted when I say so', async () => {
    await client.write('min kommune er Ishøj');
    await sees('Dine indstillinger er gemt.');
    await client.write('mine data');
    await sees('Din kommune: Ishøj');
    await client.press('Slet mine data');
    await client.press('Slet mine data nu');
    await client.heading(/Dine data er slettet/).waitFor({ timeout: PATIENCE });
    await client.write('mine data');
    await sees('Ingenting.');
  }, 60_000);

  test('the compose box finds the standards from half a word, and the chosen card is sent to the chat', async () => {
    await client.search('hovedrengør');
    await client.page.getByRole('heading', { name: /Gladsaxe: ✕ Ikke dækket/ }).click({ timeout: PATIENCE });
    await client.sendsChosen();
    await sees('Spørgsmål: hovedrengøring');
    await client.press('Se hele afsnittet');
    await client.heading('Hele afsnittet').waitFor({ timeout: PATIENCE });
  }, 60_000);

  test('a group has a municipality of its own for those who have chosen none', async () => {
    await client.goTo('Group Chat');
    await client.mentionAndWrite('samtalens kommune er Roskilde');
    await sees('Gemt. Jeg bruger det fra nu af.');
    await client.mentionAndWrite('dækker § 85 rengøring?');
    await sees('Der udføres ikke praktisk hjælp i hjemmet');
  }, 60_000);
});
