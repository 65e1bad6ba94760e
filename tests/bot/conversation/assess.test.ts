import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Conversation, createConversation } from '../../../bot/conversation/conversation';
import type { Reply } from '../../../bot/conversation/reply';
import type { Scope, Where } from '../../../bot/conversation/request';
import { LmdbStore } from '../../../bot/storage/lmdb-store';
import { buttonsOf, type Card, cardText } from '../../../cards';
import { theKnowledge } from '../../builders/knowledge';
import { recordedLog } from '../../builders/log';
import { temporaryFolder } from '../../builders/store';

const GLADSAXE = ' i Gladsaxe';
const folder = temporaryFolder();
const store = new LmdbStore(folder);
afterAll(() => store.close());
const { log, text: logged, lines } = recordedLog();
/** A new process: nothing of what was said before is in it. */
const newBot = () =>
  createConversation({ knowledge: theKnowledge(), store, log, now: () => Date.UTC(2026, 10, 24, 11) });
const bot = newBot();
let people = 0;

function where(scope: Scope = 'personal', person = `person-${people++}`): Where {
  return { person, conversation: scope === 'personal' ? person : 'the-group', scope, tenant: undefined };
}

async function write(text: string, at: Where = where()): Promise<Reply> {
  return bot.reply({ kind: 'message', where: at, text }, 'nothing');
}

async function pressWith(data: unknown, at: Where, by: Conversation = bot): Promise<Reply> {
  return by.reply({ kind: 'press', where: at, data }, 'nothing');
}

/** Presses the button with this name, with the values that the person has put into the card's inputs. */
async function press(reply: Reply, name: string, at: Where, inputs: Record<string, string> = {}, by = bot) {
  return pressWith({ ...dataOf(cardOf(reply), name), ...inputs }, at, by);
}

function dataOf(card: Card, name: string): Record<string, unknown> {
  const found = buttonsOf(card.body).find((each) => each['title'] === name);
  if (!found) throw new Error(`There is no button "${name}".\n${cardText(card.body)}`);
  return found['data'] as Record<string, unknown>;
}

/** The card that the person who wrote or pressed sees. */
function cardOf(reply: Reply): Card {
  if (reply.kind === 'shared') return reply.mine;
  if (reply.kind !== 'card') throw new Error(`No card but ${JSON.stringify(reply)}.`);
  return reply.card;
}

const shown = (reply: Reply) => cardText(cardOf(reply).body);
const placeOf = (reply: Reply) => (reply.kind === 'card' ? reply.place : reply.kind);

describe('Beginning a check by writing', () => {
  test.each([
    ['vum praktisk 3, sundhed 2 i Gladsaxe', 'Resultat af tjek'],
    ['check practical 3, health 2 in Gladsaxe', 'Result of the check'],
    ['tjek i Gladsaxe', 'Tjek kriterier'],
    ['start vurdering i Gladsaxe', 'Tjek kriterier'],
    ['check criteria in Gladsaxe', 'Check criteria'],
    ['vum i Gladsaxe', 'Tjek kriterier'],
    ['tjek kriterierne for madlavning i Gladsaxe', 'Tjek kriterierne\nGladsaxe\nTræning i madlavning'],
    ['tjek madlavning', 'Tjek kriterierne\nGladsaxe\nTræning i madlavning'],
    ['check the criteria for cooking', 'Check the criteria\nGladsaxe\nTræning i madlavning'],
    ['tjek kriterierne for hundeluftning i Gladsaxe', 'Jeg fandt ingen indsats med det navn'],
  ])('"%s" shows "%s"', async (text, expected) => {
    expect(shown(await write(text))).toContain(expected);
  });

  test.each([
    'tjek om § 85 dækker rengøring i Gladsaxe',
    'Dækker § 85 rengøring i Gladsaxe?',
    'hvad betyder vum?',
  ])('"%s" is no check', async (text) => {
    expect(shown(await write(text))).not.toMatch(/^(?:Tjek kriterier|Resultat af tjek)/);
  });

  test('what a quick line says that is not understood is named', async () => {
    const reply = await write(`vum praktisk 3, grønlangkål 2, socialt 1${GLADSAXE}`);
    expect(shown(reply)).toMatch(
      /Det forstod jeg ikke og har ikke brugt:\n»socialt 1« kan være socialt problem, socialt liv\n»grønlangkål« kender jeg ikke/,
    );
  });

  test('without a municipality one is asked for, once, and the levels are not lost', async () => {
    const at = where();
    const asked = await write('vum praktisk 3', at);
    expect(shown(asked)).toContain('Hvilken kommunes standard skal jeg bruge?');
    const result = await press(asked, 'Se mit resultat', at, { municipality: 'gladsaxe' });
    expect(shown(result)).toContain('■■■□ 3 Praktiske opgaver i hjemmet');
  });

  test('the municipality of the settings is used', async () => {
    const at = where();
    await write('min kommune er Ishøj', at);
    expect(shown(await write('tjek', at))).toContain('Tjek kriterier\nIshøj');
  });
});

describe('The form and its result', () => {
  test('eight themes come first; what only single interventions need stands under them', async () => {
    const form = shown(await write('tjek i Gladsaxe'));
    const [first = '', extra = ''] = form.split('Flere spørgsmål: kun til indsatserne nedenfor');
    expect(first.match(/\(•\) Ikke vurderet/g)).toHaveLength(8);
    expect(extra).toMatch(/behandlingstilbud\n+Søges der om trafiktræning\?/);
    expect(extra).toMatch(
      /ledsagelse\n+Fysisk funktionsnedsættelse[\s\S]*Socialt problem[\s\S]*Omgivelser[\s\S]*§ 107[\s\S]*§ 97/,
    );
    expect(extra).toMatch(/Fastholdelse[\s\S]*tidligere modtaget[\s\S]*udviklende støtte/);
  });

  test('a filled-in form gives the result in its place, and "Ret svar" the form as it was', async () => {
    const at = where();
    const form = await write('tjek i Gladsaxe', at);
    const result = await press(form, 'Tjek kriterierne', at, {
      'praktiske-opgaver-i-hjemmet': '3',
      sundhed: 'none',
      'soeger-trafiktraening': 'no',
    });
    expect(placeOf(result)).toBe('private');
    expect(shown(result)).toMatch(/✓ Opfyldt efter ordlyden\n+Støtte til ind- og udflytning/);
    const again = shown(await press(result, 'Ret svar', at));
    expect(again).toMatch(/Praktiske opgaver i hjemmet:(\n\(.\) .*)*\n\(•\) 3 – svært problem/);
    expect(again).toMatch(/Søges der om trafiktræning\?:(\n\(.\) .*)*\n\(•\) Nej/);
  });

  test('one changed answer changes what it changes', async () => {
    const at = where();
    const result = await write(`vum praktisk 3, sundhed 2${GLADSAXE}`, at);
    const form = await press(result, 'Ret svar', at);
    const changed = shown(await press(form, 'Tjek kriterierne', at, { 'praktiske-opgaver-i-hjemmet': '4' }));
    expect(changed).toContain('angivet 4 – over det niveau, standarden nævner');
    expect(changed).toContain('Hvis praktiske opgaver i hjemmet var 3 (nu 4): opfyldt efter ordlyden');
    expect(changed).toContain('■■□□ 2 Sundhed');
  });

  test('a theme taken back is not assessed, never 0', async () => {
    const at = where();
    const form = await press(await write(`vum praktisk 3, egenomsorg 2${GLADSAXE}`, at), 'Ret svar', at);
    const result = shown(await press(form, 'Tjek kriterierne', at, { egenomsorg: 'none' }));
    expect(result).toContain('? egenomsorg: krav 2–3, ikke vurderet');
  });

  test('an intervention is shown with its conditions, criterion, contents and exclusions, verbatim', async () => {
    const at = where();
    const result = await write(`vum praktisk 3${GLADSAXE}`, at);
    const detail = await press(result, 'Vis indsatsen', at, { intervention: 'Træning i madlavning' });
    expect(shown(detail)).toMatch(
      /Opfyldt efter ordlyden\nTræning i madlavning[\s\S]*Kriterier, ordret\n+»Indsatsen kan tildeles[\s\S]*Indgår\n[\s\S]*Indgår ikke\n+»Udføreren tilbereder ikke mad/,
    );
    expect(shown(await press(detail, 'Tilbage til resultatet', at))).toBe(shown(result));
  });

  test('an unclear sentence is shown with its readings and decides nothing', async () => {
    const result = shown(await write(`vum samfundsliv 3, kommunikation 1${GLADSAXE}`));
    expect(result).toMatch(
      /\? Kan ikke afgøres[\s\S]*A-02:[\s\S]*Læsning 1 \(ikke opfyldt\)[\s\S]*Læsning 2 \(opfyldt\)/,
    );
  });

  test('the text for the record has criteria, levels, outcomes, quotes, source, version and date', async () => {
    const at = where();
    const record = shown(
      await press(await write(`vum praktisk 3${GLADSAXE}`, at), 'Tekst til journalen', at),
    );
    const version = theKnowledge().standards.get('gladsaxe')?.version ?? '?';
    expect(record).toMatch(
      new RegExp(
        `version ${version}[\\s\\S]*Kilde: gladsaxe.txt\\nDato for opslaget: 24. november 2026[\\s\\S]*Praktiske opgaver i hjemmet: 3 \\(svært problem\\)[\\s\\S]*Træning i madlavning: ✓ Opfyldt[\\s\\S]*»Indsatsen kan tildeles[^«]*« \\(gladsaxe.txt l. \\d+\\)[\\s\\S]*ikke en afgørelse`,
      ),
    );
  });
});

describe('Municipalities without levels per theme', () => {
  test('Roskilde is asked for its own overall need of support, in its own words', async () => {
    const at = where();
    const form = await write('tjek i Roskilde', at);
    expect(shown(form)).toContain('Standarden har ingen VUM-kriterier pr. tema.');
    expect(shown(form)).toContain('3 – svært, omfattende støttebehov');
    expect(shown(form)).not.toContain('Egenomsorg');
    const result = await press(form, 'Tjek kriterierne', at, {
      'fyldt-18': 'yes',
      'bosiddende-i-kommunen': 'yes',
      'kan-afhjaelpes-mindre-indgribende': 'no',
      'i-personkredsen': 'yes',
      'samlet-stoettebehov': '2',
    });
    expect(shown(result)).toContain('✓ 1 opfyldt');
  });

  test('Ishøj comes to an individual assessment, or to "not met" by its own words', async () => {
    const at = where();
    const form = await write('tjek i Ishøj', at);
    expect(shown(await press(form, 'Tjek kriterierne', at, { demens: 'no' }))).toContain(
      'vurderes individuelt',
    );
    expect(shown(await press(form, 'Tjek kriterierne', at, { demens: 'yes' }))).toContain('✕ 1 ikke opfyldt');
  });
});

describe('The rules the other way round', () => {
  test.each([
    [
      'hvad skal der til for ledsagelse?',
      /Det skal der til\nSocialpædagogisk ledsagelse[\s\S]*»Indsatsen tildeles borgere uanset boform/,
    ],
    [
      'what does it take to get cooking in Gladsaxe',
      /What it takes\nTræning i madlavning[\s\S]*»Indsatsen kan tildeles/,
    ],
    [
      'hvilke indsatser kræver kommunikation?',
      /nævner temaet\nkommunikation[\s\S]*økonomi[\s\S]*netværk[\s\S]*struktur i hverdagen[\s\S]*ledsagelse/,
    ],
    [
      'which interventions require health?',
      /name the theme\nhealth[\s\S]*behandlingstilbud[\s\S]*madlavning/,
    ],
    [
      'hvad udelukker indkøb?',
      /Det indgår ikke\nStøtte og træning til indkøb[\s\S]*»Udføreren foretager ikke indkøb uden borgerens deltagelse/,
    ],
    ['hvad udelukker fastholdelse af sociale kompetencer?', /Standarden skriver ikke, hvad der ikke indgår/],
    ['hvilke indsatser kræver sundhed i Roskilde?', /Standarden har ingen VUM-kriterier pr. tema/],
  ])('"%s"', async (text, expected) => {
    expect(shown(await write(text))).toMatch(expected);
  });

  test('leads to the check of that intervention', async () => {
    const at = where();
    const form = await press(await write('hvad skal der til for ledsagelse?', at), 'Tjek kriterierne', at);
    expect(placeOf(form)).toBe('new');
    expect(shown(form)).toContain('Tjek kriterierne\nGladsaxe\nSocialpædagogisk ledsagelse');
  });

  test('an answer leads to the check of what it quotes', async () => {
    const at = where();
    const answer = await write('Hvad er kriterierne for madlavning i Gladsaxe?', at);
    expect(shown(await press(answer, 'Tjek kriterierne', at))).toContain('Træning i madlavning');
  });
});

describe('With others in the conversation', () => {
  const scores = /■|angivet \d|"(?:sundhed|praktiske-opgaver-i-hjemmet)"|svært|moderat/;

  test.each(['groupChat', 'channel'] as const)(
    'in a %s the form opens for the one who presses',
    async (scope) => {
      const at = where(scope);
      const open = await write('tjek i Gladsaxe', at);
      expect(placeOf(open)).toBe('new');
      expect(shown(open)).toContain('Tjekket åbner kun for den, der trykker');
      const form = await press(open, 'Åbn tjekket', at);
      const result = await press(form, 'Tjek kriterierne', at, { sundhed: '2' });
      for (const private_ of [form, result, await press(result, 'Tekst til journalen', at)]) {
        expect(placeOf(private_)).toBe('private');
      }
    },
  );

  test('a quick line is not repeated; its result opens for the one who presses', async () => {
    const at = where('groupChat');
    const open = await write(`vum praktisk 3, sundhed 2${GLADSAXE}`, at);
    expect(shown(open)).not.toMatch(scores);
    const result = await press(open, 'Se mit resultat', at);
    expect(placeOf(result)).toBe('private');
    expect(shown(result)).toContain('■■□□ 2 Sundhed');
  });

  test('sharing posts which interventions, and nothing of the levels unless that is chosen', async () => {
    const at = where('groupChat');
    const result = await press(
      await write(`vum praktisk 3, sundhed 2${GLADSAXE}`, at),
      'Se mit resultat',
      at,
    );
    const sharing = await press(result, 'Del i chatten', at);
    expect(placeOf(sharing)).toBe('private');
    const shared = await press(sharing, 'Del nu', at, { scores: 'without' });
    if (shared.kind !== 'shared') throw new Error('nothing was shared');
    expect(cardText(shared.card.body)).toContain('Træning i madlavning');
    expect(JSON.stringify(shared.card.body)).not.toMatch(scores);
    expect(shown(shared)).toBe(shown(result));
    const withLevels = await press(sharing, 'Del nu', at, { scores: 'with' });
    if (withLevels.kind !== 'shared') throw new Error('nothing was shared');
    expect(cardText(withLevels.card.body)).toContain('■■□□ 2 Sundhed');
    for (const { card } of [shared, withLevels]) {
      for (const button of buttonsOf(card.body)) expect(button['data']).not.toHaveProperty('given');
    }
  });

  test('alone with the bot there is nobody to share with', async () => {
    expect(shown(await write(`vum praktisk 3${GLADSAXE}`))).not.toContain('Del i chatten');
  });

  test('two people who press at once each get their own', async () => {
    const [anna, bo] = [where('groupChat'), where('groupChat')];
    const open = await write('tjek i Gladsaxe', anna);
    const forms = await Promise.all([anna, bo].map((at) => press(open, 'Åbn tjekket', at)));
    const [hers, his] = await Promise.all([
      press(forms[0] as Reply, 'Tjek kriterierne', anna, { sundhed: '2' }),
      press(forms[1] as Reply, 'Tjek kriterierne', bo, { egenomsorg: '3' }),
    ]);
    expect(shown(hers)).toContain('■■□□ 2 Sundhed');
    expect(shown(hers)).not.toContain('3 Egenomsorg');
    expect(shown(his)).toContain('■■■□ 3 Egenomsorg');
    expect(shown(his)).not.toContain('2 Sundhed');
  });
});

describe('Whatever comes back from a card', () => {
  test('a press from before a restart works', async () => {
    const at = where();
    const result = await write(`vum praktisk 3${GLADSAXE}`, at);
    expect(shown(await press(result, 'Ret svar', at, {}, newBot()))).toBe(
      shown(await press(result, 'Ret svar', at)),
    );
  });

  test.each([
    ['a level that does not exist', { given: { severities: { sundhed: 5 }, facts: {} } }],
    ['a level in words', { given: { severities: { sundhed: 'svært' }, facts: {} } }],
    ['an unknown theme', { given: { severities: { penge: 2 }, facts: {} } }],
    ['a fact that is no yes or no', { given: { severities: {}, facts: { demens: 3 } } }],
    ['no state', { given: undefined }],
    ['a municipality that is gone', { municipality: 'nedlagt' }],
    ['another version', { v: 0 }],
    ['an input of a wrong value', { sundhed: '7' }],
    ['a field of its own', { admin: true }],
    ['the prototype', { municipality: '__proto__' }],
  ])('%s gets a kind card', async (_, change) => {
    const at = where('groupChat');
    const open = await write(`vum sundhed 2${GLADSAXE}`, at);
    const form = await press(await press(open, 'Se mit resultat', at), 'Ret svar', at);
    const reply = await pressWith({ ...dataOf(cardOf(form), 'Tjek kriterierne'), ...change }, at);
    expect(shown(reply)).toContain('Kortet er fra en ældre version');
  });

  test('an intervention that the standard no longer has leaves the whole check', async () => {
    const at = where();
    const form = await write('tjek kriterierne for madlavning', at);
    const data = { ...dataOf(cardOf(form), 'Tjek kriterierne'), focus: 'Nedlagt indsats' };
    expect(shown(await pressWith(data, at))).toContain('Resultat af tjek');
  });

  test('whatever is put in the place of any part of it, the answer is a card', async () => {
    const at = where();
    const form = await write(`vum praktisk 3, sundhed 2${GLADSAXE}`, at);
    const whole = { ...dataOf(cardOf(form), 'Ret svar'), intervention: 'Træning i madlavning' };
    const verbs = ['start', 'form', 'submit', 'result', 'detail', 'record', 'sharing', 'share', 'lookup'];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...verbs),
        fc.dictionary(
          fc.constantFrom(
            'v',
            'language',
            'municipality',
            'focus',
            'given',
            'intervention',
            'page',
            'sundhed',
            'x',
          ),
          fc.jsonValue({ maxDepth: 2 }),
          { maxKeys: 3 },
        ),
        async (verb, change) => {
          const reply = await pressWith({ ...whole, verb: `assess.${verb}`, ...change }, at);
          expect(cardOf(reply).body.type).toBe('AdaptiveCard');
          expect(JSON.stringify(cardOf(reply).body)).not.toContain('V-100');
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('Nothing about a citizen is kept', () => {
  test('no line of the log has a level, a fact or a word that was written', async () => {
    const at = where('groupChat');
    const result = await press(
      await write(`vum egenomsorg 3, demens ja${GLADSAXE}`, at),
      'Se mit resultat',
      at,
    );
    await press(result, 'Ret svar', at);
    expect(lines().length).toBeGreaterThan(3);
    expect(logged()).not.toMatch(/egenomsorg|demens|severities|given|madlavning|svær/i);
  });

  test('the folder of the store has nothing of a check', async () => {
    const at = where();
    await write('min kommune er Gladsaxe', at);
    await press(await write('vum egenomsorg 3, demens ja', at), 'Ret svar', at);
    const kept = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'));
    expect(kept.join()).toContain('gladsaxe');
    expect(kept.join()).not.toMatch(/egenomsorg|demens|severities/);
  });
});
