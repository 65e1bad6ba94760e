/** One fault an editor can mend: where it is, what is wrong, what to do about it. */
export interface LexiconFault {
  /** Path inside the lexicon's folder: "concepts/home.yaml". */
  file: string;
  /** From 1. */
  line: number;
  fault: string;
  mend: string;
}

/** "concepts/home.yaml:12: …. Mend: …" */
export function faultLine(fault: LexiconFault): string {
  return `${fault.file}:${fault.line}: ${fault.fault} ${fault.mend}`;
}

/** The lexicon cannot be used; `faults` has every fault found, and the message one line for each. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
  constructor(readonly faults: readonly LexiconFault[]) {
    super(`The lexicon has ${faults.length} fault(s):\n${faults.map(faultLine).join('\n')}`);
  }
}
