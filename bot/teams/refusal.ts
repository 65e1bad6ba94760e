import type { FaultCode } from '../faults/codes';

/** The call is answered with an error. What the caller is told says no more than that. */
export class Refusal extends Error {
  constructor(
    readonly code: Extract<FaultCode, keyof typeof STATUS>,
    options?: ErrorOptions,
  ) {
    super(WORDS[code], options);
    this.name = 'Refusal';
  }

  /** HTTP status: 401 is final, 403 as well, 502 and 503 ask the channel to try again. */
  get status(): number {
    return STATUS[this.code];
  }
}

const STATUS = { 'V-100': 502, 'V-111': 401, 'V-113': 503, 'V-114': 403, 'V-130': 502, 'V-132': 503 };

const WORDS = {
  'V-100': 'The turn failed.',
  'V-111': 'The call carries no valid token.',
  'V-113': 'The token cannot be checked right now.',
  'V-114': 'Replies do not go to that service URL.',
  'V-130': 'The reply could not be sent.',
  'V-132': 'Another replica may have the turn in hand.',
};
