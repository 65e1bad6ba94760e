import { Client } from './client';

describe('A check of criteria in the local client', () => {
  let client: Client;

  beforeAll(async () => {
    client = await Client.open();
  }, 90_000);
  afterAll(() => client?.close());

  /** Chooses in the newest drop-down with this label. */
  async function choose(label: string, option: string): Promise<void> {
    await client.page.getByRole('combobox', { name: label }).last().click();
    await client.page.getByRole('option', { name: option }).last().click();
  }

  test('the form is filled in and gives the result in its place', async () => {
    await client.write('tjek i Gladsaxe');
    await client.seesHeading('Tjek kriterier');
    await choose('Praktiske opgaver i hjemmet', '3 – svært problem');
    await choose('Sundhed', '2 – moderat problem');
    await client.press('Tjek kriterierne');
    await client.seesHeading('Resultat af tjek');
    await client.sees('Opfyldt efter ordlyden');
    await client.sees('■■■□');
  });

  test('one answer is changed, and the rest is as it was', async () => {
    await client.press('Ret svar');
    await choose('Praktiske opgaver i hjemmet', '4 – fuldstændigt problem');
    await client.press('Tjek kriterierne');
    await client.sees(/angivet 4 – over det niveau, standarden nævner/);
    await client.sees(/sundhed: krav 2–3, angivet 2 – opfyldt/);
  });

  test('more questions open with a button, and their answers count', async () => {
    await client.press('Ret svar');
    const escort = client.page.getByRole('combobox', { name: /§ 97/ }).last();
    await escort.waitFor({ state: 'hidden' });
    await client.press('Vis eller skjul flere spørgsmål');
    await choose('Søges der om trafiktræning?', 'Nej');
    await client.press('Tjek kriterierne');
    await client.sees(/Søges der om trafiktræning\? Krav nej, svar nej – opfyldt/);
  });

  test('an intervention is shown with what it holds and what it does not', async () => {
    await choose('Indhold, undtagelser, omfang og pris', 'Træning i madlavning');
    await client.press('Vis indsatsen');
    await client.sees('Udføreren tilbereder ikke mad uden borgerens deltagelse');
    await client.press('Tilbage til resultatet');
    await client.seesHeading('Resultat af tjek');
  });

  test('the text for the record stands in a field to copy from', async () => {
    await client.press('Tekst til journalen');
    await client.seesHeading('Tekst til journalen');
    const field = client.page.getByRole('textbox', { name: 'Tekst' }).last();
    expect(await field.inputValue()).toContain('Praktiske opgaver i hjemmet: 4 (fuldstændigt problem)');
    await client.press('Tilbage til resultatet');
    await client.seesHeading('Resultat af tjek');
  });

  test('an answer leads to the small check of the intervention it quotes', async () => {
    await client.write('Hvad er kriterierne for madlavning i Gladsaxe?');
    await client.sees('Spørgsmål: Hvad er kriterierne for madlavning i Gladsaxe?');
    await client.press('Tjek kriterierne');
    await client.seesHeading('Tjek kriterierne');
    await choose('Sundhed', '2 – moderat problem');
    await client.press('Tjek kriterierne');
    await client.seesHeading('Opfyldt efter ordlyden');
    await client.sees('Kriterier, ordret');
  });

  test('a quick line is answered at once', async () => {
    await client.write('vum egenomsorg 2, grønlangkål i Gladsaxe');
    await client.sees(/»grønlangkål« kender jeg ikke/);
    await client.sees(/egenomsorg: krav 2–3, angivet 2 – opfyldt/);
  });

  test('in a group chat the result opens by a press, and what is shared has no levels', async () => {
    await client.goTo('Group Chat');
    await client.mentionAndWrite('vum praktisk 3, sundhed 2 i Gladsaxe');
    await client.sees(/gentager dem ikke her/);
    await client.press('Se mit resultat');
    await client.seesHeading('Resultat af tjek');
    await client.press('Del i chatten');
    await client.press('Del nu');
    await client.seesHeading('Delt tjek af kriterier');
    await client.sees('Delt uden niveauer.');
  });
});
