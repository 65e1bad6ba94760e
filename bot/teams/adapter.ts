import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';
import { KeptConnectors } from './connector';
import { Delivery } from './delivery';

/**
 * The Bot Framework's adapter, called with an activity instead of an HTTP request and response: how replies travel is
 * its matter, what HTTP looks like is the server's, and who may call is the door's.
 */
export class TeamsAdapter extends CloudAdapter {
  readonly #delivery = new Delivery();
  readonly #connectors = new KeptConnectors();

  /**
   * Runs one turn.
   * @param admitted what the door has found out about the caller
   * @returns what the call is answered with; undefined for an empty 200
   * @throws whatever `logic` throws
   */
  receive(
    admitted: AuthenticateRequestResult,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const { connectorFactory } = admitted;
    if (!connectorFactory) throw new Error('The Bot Framework gave no connector to reply through.');
    const kept = { ...admitted, connectorFactory: this.#connectors.by(connectorFactory) };
    return this.processActivity(kept, activity, logic);
  }

  override sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const send = () => super.sendActivities(context, activities);
    // The answer to an invoke goes out with the HTTP response and is no message.
    if (activities.every(({ type }) => type === ActivityTypes.InvokeResponse)) return send();
    return this.#delivery.deliver(context.activity.conversation.id, send);
  }

  override updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): ReturnType<CloudAdapter['updateActivity']> {
    const send = () => super.updateActivity(context, activity);
    return this.#delivery.deliver(context.activity.conversation.id, send);
  }
}
