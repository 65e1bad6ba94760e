import { Client } from './client';

describe('In the local client', () => {
  let client: Client;

  beforeAll(async () => {
    client = await Client.open();
  }, 90_000);
  afterAll(() => client?.close());

  test('a question in Danish is answered with a verdict and quotes under each municipality', async () => {
    await client.write('Dækker § 85 rengøring?');
    await client.sees(/på betingelser/i);
    await client.sees(
      'Udføreren foretager ikke oprydning og rengøring af boligen uden borgerens deltagelse.',
    );
  });

  test('a follow-up asks the same of another municipality', async () => {
    await client.write('og i Roskilde?');
    await client.sees('Rengøring: ja, på betingelser');
    await client.sees('Der udføres ikke praktisk hjælp i hjemmet');
  });

  test('a button shows the whole section', async () => {
    await client.press('Se hele afsnittet');
    await client.seesHeading('Hele afsnittet');
  });

  test('settings are chosen on a card, and the card says that they are saved', async () => {
    await client.write('indstillinger');
    await client.page.getByRole('combobox', { name: 'Min kommune' }).last().click();
    await client.page.getByRole('option', { name: 'Gladsaxe' }).click();
    await client.press('Gem indstillinger');
    await client.sees('Dine indstillinger er gemt.');
  });

  test('an English question gets an English verdict around Danish quotes', async () => {
    await client.write('does § 85 cover cleaning?');
    await client.sees(/on conditions/i);
  });

  test('in a group chat the bot answers when it is mentioned', async () => {
    await client.goTo('Group Chat');
    await client.mentionAndWrite('dækker § 85 indkøb i Roskilde?');
    await client.sees('Indkøb: ja, på betingelser');
  });
});
