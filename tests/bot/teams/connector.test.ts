import { pause } from '../../../bot/pause';
import { authenticationFor } from '../../../bot/teams/authentication';
import { tamed } from '../../../bot/teams/connector';
import { inTurn, TURN_MS } from '../../../bot/teams/turn-time';
import { FakeConnector } from '../../builders/connector';

describe('A call to the channel', () => {
  const channel = new FakeConnector();
  beforeAll(() => channel.start());
  afterAll(() => channel.stop());
  beforeEach(() => {
    channel.sent.length = 0;
  });

  async function send(): Promise<unknown> {
    const authentication = authenticationFor(undefined);
    const { claimsIdentity, audience } = await authentication.authenticateRequest(
      { channelId: 'msteams', serviceUrl: channel.url } as Parameters<
        typeof authentication.authenticateRequest
      >[0],
      '',
    );
    const factory = authentication.createConnectorFactory(claimsIdentity);
    const connector = await tamed(factory).create(channel.url, audience ?? '');
    return connector.conversations.sendToConversation('c', { type: 'message', text: 'svar' } as never);
  }

  test('is made while the turn lasts', async () => {
    await inTurn(send);
    expect(channel.sent).toHaveLength(1);
  });

  test('is not made any more when the turn is over, whatever it has waited for', async () => {
    await expect(inTurn(() => pause(5).then(send), TURN_MS)).rejects.toMatchObject({ name: 'TurnOver' });
    expect(channel.sent).toEqual([]);
  });

  test('is cut when the turn is over', async () => {
    channel.next.push({ status: 200, silent: true });
    const started = performance.now();
    await expect(inTurn(send, TURN_MS - 1_000)).rejects.toMatchObject({ name: 'AbortError' });
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
