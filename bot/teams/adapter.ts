import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';

/**
 * The Bot Framework's adapter, called with an activity instead of an HTTP request and response: who may call and how
 * replies travel is its matter, what HTTP looks like is the server's.
 */
export class TeamsAdapter extends CloudAdapter {
  /**
   * Runs one turn.
   * @param authorization the call's Authorization header, or an empty string
   * @returns what the call is answered with; undefined for an empty 200
   * @throws AuthenticationError when the call may not speak to the bot; whatever `logic` throws
   */
  receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}
