import { Client } from './client';

describe('In the local client, someone new', () => {
  let client: Client;

  beforeAll(async () => {
    client = await Client.open();
  }, 90_000);
  afterAll(() => client?.close());

  test('takes the tour, stops, and goes on where they stopped', async () => {
    await client.write('rundtur');
    await client.seesHeading('Hvad er § 85?');
    await client.press('Næste');
    await client.seesHeading('Det står i standarderne');
    await client.press('Stop');
    await client.seesHeading('Rundturen er stoppet');
    await client.press('Fortsæt, hvor jeg slap');
    await client.sees('Rundtur, trin 2 af 5');
  });

  test('asks what a word means', async () => {
    await client.write('hvad betyder støttebehov?');
    await client.sees(/regnes ikke ud fra temaernes niveauer/);
  });

  test('plays a round of the quiz: ten questions, each explained with a quote', async () => {
    await client.write('tag en quiz i Gladsaxe');
    for (let number = 1; number <= 10; number += 1) {
      await client.sees(new RegExp(`Spørgsmål ${number} af 10`));
      // The client draws a card anew some moments after it has come, and forgets what was chosen: then one chooses again.
      const answered = client.heading(/Rigtigt|Ikke rigtigt/);
      for (let attempt = 0; attempt < 4 && !(await answered.isVisible()); attempt += 1) {
        await client.page.getByRole('radio').last().check();
        await client.press('Svar');
        await answered.waitFor({ timeout: 5_000 }).catch(() => undefined);
      }
      await client.sees(/gladsaxe\.txt l\. \d+/);
      await client.press(number < 10 ? 'Næste spørgsmål' : 'Se resultatet');
    }
    await client.seesHeading(/\d+ af 10 rigtige/);
  }, 180_000);

  test('says that an answer did not help, and why; the answer comes back', async () => {
    await client.write('Dækker § 85 hund i Gladsaxe?');
    await client.sees('Hjalp svaret?');
    await client.press('Ikke brugbart');
    await client.seesHeading('Hvad manglede i svaret?');
    await client.fills('Begrundelse', 'Vi bliver tit spurgt om hunde.');
    await client.press('Send begrundelse');
    await client.sees('Tak for din tilbagemelding.');
  });

  test('what was not answered is shown to those in charge', async () => {
    await client.write('ubesvarede spørgsmål');
    await client.seesHeading('Det, jeg ikke kunne svare på');
    await client.sees(/Vi bliver tit spurgt om hunde/);
  });

  test('a question goes to a colleague in the group chat, and the answer comes back', async () => {
    await client.goTo('Group Chat');
    await client.mentionAndWrite('modtag spørgsmål her');
    await client.sees(/Spørgsmål til kolleger kommer hertil/);
    await client.goTo('Personal Chat');
    await client.write('Dækker § 85 rengøring i Gladsaxe?');
    await client.page.getByRole('button', { name: 'Spørg en kollega' }).last().click();
    await client.fills('Spørgsmål til kollegaen', 'Gælder det også vinduer?');
    await client.press('Send til en kollega');
    await client.sees('Sendt til en kollega');
    await client.goTo('Group Chat');
    await client.seesHeading('Spørgsmål fra en kollega');
    await client.fills('Dit svar', 'Ja, indvendigt.');
    await client.press('Send svar');
    await client.seesHeading('Besvaret');
    await client.goTo('Personal Chat');
    await client.seesHeading('Svar fra en kollega');
    await client.sees('Ja, indvendigt.');
  }, 90_000);
});
