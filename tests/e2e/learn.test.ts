import { Client } from './client';

const PATIENCE = 20_000;

describe('In the local client, someone new', () => {
  let client: Client;

  beforeAll(async () => {
    client = await Client.open();
  }, 90_000);
  afterAll(() => client?.close());

  const sees = (what: string | RegExp) => client.text(what).waitFor({ timeout: PATIENCE });
  /** Writes into a field of a card with the keyboard, in place of what stands there. */
  const fills = async (name: string, text: string) => {
    await client.page.getByRole('textbox', { name }).last().click();
    await client.page.keyboard.press('Control+A');
    await client.page.keyboard.type(text);
  };
  const seesHeading = (what: string | RegExp) => client.heading(what).waitFor({ timeout: PATIENCE });

  test('takes the tour, stops, and goes on where they stopped', async () => {
    await client.write('rundtur');
    await seesHeading('Hvad er § 85?');
    await client.press('Næste');
    await seesHeading('Det står i standarderne');
    await client.press('Stop');
    await seesHeading('Rundturen er stoppet');
    await client.press('Fortsæt, hvor jeg slap');
    await sees('Rundtur, trin 2 af 5');
  }, 60_000);

  test('asks what a word means', async () => {
    await client.write('hvad betyder støttebehov?');
    await sees(/regnes ikke ud fra temaernes niveauer/);
  }, 60_000);

  test('plays a round of the quiz: ten questions, each explained with a quote', async () => {
    await client.write('tag en quiz i Gladsaxe');
    for (let number = 1; number <= 10; number += 1) {
      await sees(new RegExp(`Spørgsmål ${number} af 10`));
      // The client draws a card anew some moments after it has come, and forgets what was chosen: then one chooses again.
      const answered = client.heading(/Rigtigt|Ikke rigtigt/);
      for (let attempt = 0; attempt < 4 && !(await answered.isVisible()); attempt += 1) {
        await client.page.getByRole('radio').last().check();
        await client.press('Svar');
        await answered.waitFor({ timeout: 5_000 }).catch(() => undefined);
      }
      await sees(/gladsaxe\.txt l\. \d+/);
      await client.press(number < 10 ? 'Næste spørgsmål' : 'Se resultatet');
    }
    await seesHeading(/\d+ af 10 rigtige/);
  }, 180_000);

  test('says that an answer did not help, and why; the answer comes back', async () => {
    await client.write('Dækker § 85 hund i Gladsaxe?');
    await sees('Hjalp svaret?');
    await client.press('Ikke brugbart');
    await seesHeading('Hvad manglede i svaret?');
    await fills('Begrundelse', 'Vi bliver tit spurgt om hunde.');
    await client.press('Send begrundelse');
    await sees('Tak for din tilbagemelding.');
  }, 60_000);

  test('what was not answered is shown to those in charge', async () => {
    await client.write('ubesvarede spørgsmål');
    await seesHeading('Det, jeg ikke kunne svare på');
    await sees(/Vi bliver tit spurgt om hunde/);
  }, 60_000);

  test('a question goes to a colleague in the group chat, and the answer comes back', async () => {
    await client.goTo('Group Chat');
    await client.mentionAndWrite('modtag spørgsmål her');
    await sees(/Spørgsmål til kolleger kommer hertil/);
    await client.goTo('Personal Chat');
    await client.write('Dækker § 85 rengøring i Gladsaxe?');
    await client.page.getByRole('button', { name: 'Spørg en kollega' }).last().click();
    await fills('Spørgsmål til kollegaen', 'Gælder det også vinduer?');
    await client.press('Send til en kollega');
    await sees('Sendt til en kollega');
    await client.goTo('Group Chat');
    await seesHeading('Spørgsmål fra en kollega');
    await fills('Dit svar', 'Ja, indvendigt.');
    await client.press('Send svar');
    await seesHeading('Besvaret');
    await client.goTo('Personal Chat');
    await seesHeading('Svar fra en kollega');
    await sees('Ja, indvendigt.');
  }, 90_000);
});
