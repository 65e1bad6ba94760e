import { Client } from './client';

const PATIENCE = 20_000;

describe('In the local client', () => {
  let client: Client;

  beforeAll(async () => {
    client = await Client.open();
  }, 90_000);
  afterAll(() => client?.close());

  const sees = (what: string | RegExp) => client.text(what).waitFor({ timeout: PATIENCE });

  test('a question in Danish is answered with a verdict and quotes under each municipality', async () => {
    await client.write('Dækker § 85 rengøring?');
    await sees(/på betingelser/i);
    await sees('Udføreren foretager ikke oprydning og rengøring af boligen uden borgerens deltagelse.');
  }, 60_000);

  test('a follow-up asks the same of another municipality', async () => {
    await client.write('og i Roskilde?');
    await sees('Rengøring: ja, på betingelser');
    await sees('Der udføres ikke praktisk hjælp i hjemmet');
  }, 60_000);

  test('a button shows the whole section', async () => {
    await client.press('Se hele afsnittet');
    await client.heading('Hele afsnittet').waitFor({ timeout: PATIENCE });
  }, 60_000);

  test('settings are chosen on a card, and the card says that they are saved', async () => {
    await client.write('indstillinger');
    await client.page.getByRole('combobox', { name: 'Min kommune' }).last().click();
    await client.page.getByRole('option', { name: 'Gladsaxe' }).click();
    await client.press('Gem indstillinger');
    await sees('Dine indstillinger er gemt.');
  }, 60_000);

  test('an English question gets an English verdict around Danish quotes', async () => {
    await client.write('does § 85 cover cleaning?');
    await sees(/on conditions/i);
  }, 60_000);

  test('in a group chat the bot answers when it is mentioned', async () => {
    await client.goTo('Group Chat');
    await client.mentionAndWrite('dækker § 85 indkøb i Roskilde?');
    await sees('Indkøb: ja, på betingelser');
  }, 60_000);
});
