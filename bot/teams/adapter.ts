import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';

/**
 * The Bot Framework's adapter, called with an activity instead of an HTTP request and response: how replies travel is
 * its matter, what HTTP looks like is the server's, and who may call is the door's.
 */
export class TeamsAdapter extends CloudAdapter {
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
    return this.processActivity(admitted, activity, logic);
  }
}
