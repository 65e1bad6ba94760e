import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { examine } from '../../../bot/doctor/examine';
import type { Finding } from '../../../bot/doctor/finding';
import { OWN_KNOWLEDGE } from '../../../knowledge';
import { temporaryFolder } from '../../builders/store';

// Real servers and the whole of the knowledge: slow on a busy machine.
jest.setTimeout(60_000);

const ID = '11111111-2222-3333-4444-555555555555';
const REGISTERED = { MicrosoftAppId: ID, MicrosoftAppPassword: 'hunter2', MicrosoftAppTenantId: ID };
const NOW = Date.parse('2030-06-15T12:00:00Z');
const folder = temporaryFolder();
/** For tests that are not about the knowledge: examining all of it takes seconds each time. */
const NO_KNOWLEDGE = { KNOWLEDGE_DIR: '/nowhere' };

function look(
  variables: Record<string, string> = {},
  { now = NOW, node = 'v22.1.0' } = {},
): Promise<Finding[]> {
  const surroundings = { root: resolve('.'), now, node };
  return examine({ STORAGE: `file:${folder}`, PORT: '0', ...NO_KNOWLEDGE, ...variables }, surroundings);
}

const found = (findings: Finding[], rule: string) => findings.find((finding) => finding.rule === rule);

describe('npm run doctor', () => {
  test('finds nothing wrong with a bot that is set up as it should be', async () => {
    const findings = await look({
      ...REGISTERED,
      MicrosoftAppPasswordExpires: '2031-01-01',
      KNOWLEDGE_DIR: OWN_KNOWLEDGE,
    });
    expect(findings.filter(({ level }) => level !== 'ok')).toEqual([]);
    expect(new Set(findings.map(({ rule }) => rule)).size).toBe(10);
  });

  test.each<[string, string, Finding['level'], Record<string, string>]>([
    ['a variable that cannot be used', 'D-02', 'fault', { LOG_LEVEL: 'loud' }],
    ['a registration without its tenant', 'D-02', 'fault', { MicrosoftAppId: ID, MicrosoftAppPassword: 'x' }],
    ['no registration', 'D-03', 'warning', {}],
    ['a multi-tenant registration', 'D-03', 'warning', { ...REGISTERED, MicrosoftAppType: 'MultiTenant' }],
    ['everyone being answered', 'D-04', 'warning', { ...REGISTERED, MicrosoftAppType: 'MultiTenant' }],
    [
      'its own people being refused',
      'D-04',
      'warning',
      { ...REGISTERED, ALLOWED_TENANTS: ID.replace('1', '2') },
    ],
    [
      'a secret that has expired',
      'D-05',
      'fault',
      { ...REGISTERED, MicrosoftAppPasswordExpires: '2030-06-14' },
    ],
    [
      'a secret that expires soon',
      'D-05',
      'warning',
      { ...REGISTERED, MicrosoftAppPasswordExpires: '2030-07-01' },
    ],
    ['a secret of unknown age', 'D-05', 'warning', REGISTERED],
    ['a storage that cannot be written', 'D-06', 'fault', { STORAGE: 'file:package.json/data' }],
    ['knowledge that is not there', 'D-07', 'fault', NO_KNOWLEDGE],
    ['no limits of fair use', 'D-10', 'warning', { RATE_LIMIT: 'off' }],
  ])('tells of %s (%s, a %s) with a fix', async (_, rule, level, variables) => {
    const finding = found(await look(variables), rule);
    expect(finding).toMatchObject({
      level,
      text: expect.stringMatching(/\.$/),
      fix: expect.stringMatching(/\.$/),
    });
  });

  test('tells of a Node that is too old', async () => {
    expect(found(await look({}, { node: 'v20.18.3' }), 'D-01')?.level).toBe('fault');
    expect(found(await look({}, { node: 'v20.19.0' }), 'D-01')?.level).toBe('ok');
  });

  test('tells of a clock that is before the installation', async () => {
    expect(found(await look({}, { now: Date.parse('2020-01-01') }), 'D-08')?.level).toBe('fault');
  });

  test('tells of a port that another program has, and knows Vejviser when it is that', async () => {
    let body = '{}';
    const other = createServer((_, response) => void response.end(body));
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    try {
      const { port } = other.address() as { port: number };
      expect(found(await look({ PORT: `${port}` }), 'D-09')?.level).toBe('fault');
      body = '{"alive":true}';
      expect(found(await look({ PORT: `${port}` }), 'D-09')?.text).toContain('used by Vejviser');
    } finally {
      // Also when an expectation fails: a server left open keeps the whole run from ending.
      other.closeAllConnections();
      await new Promise((closed) => other.close(closed));
    }
  });

  test('never shows a secret', async () => {
    expect(JSON.stringify(await look(REGISTERED))).not.toContain('hunter2');
  });
});
