import type { FaultCode } from '../faults/codes';

/** The call is not let in. What the caller is told says no more than that. */
export class Refusal extends Error {
  constructor(
    readonly code: Extract<FaultCode, 'V-111' | 'V-113' | 'V-114'>,
    options?: ErrorOptions,
  ) {
    super(WORDS[code], options);
    this.name = 'Refusal';
  }

  /** HTTP status: 401 is final, 403 as well, 503 asks the channel to try again. */
  get status(): number {
    return STATUS[this.code];
  }
}

const STATUS = { 'V-111': 401, 'V-113': 503, 'V-114': 403 };

const WORDS = {
  'V-111': 'The call carries no valid token.',
  'V-113': 'The token cannot be checked right now.',
  'V-114': 'Replies do not go to that service URL.',
};
