/** What one look has found. `fault` keeps the bot from working, `warning` may do so later or for someone. */
export interface Finding {
  /** D-01 and so on; stable, so that it can be looked up and searched for. */
  rule: string;
  level: 'ok' | 'warning' | 'fault';
  /** What is so, in one sentence. */
  text: string;
  /** What to do about it; only where there is something to do. */
  fix?: string;
}
