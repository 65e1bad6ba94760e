/** One fault that an editor of rules can mend: where it is, what is wrong, what to do about it. */
export interface RuleFault {
  /** Path below the folder of standards: "gladsaxe/rules.yaml". */
  file: string;
  /** From 1. */
  line: number;
  fault: string;
  mend: string;
}

/** "gladsaxe/rules.yaml:12: … …" */
export function ruleFaultLine(fault: RuleFault): string {
  return `${fault.file}:${fault.line}: ${fault.fault} ${fault.mend}`;
}

/** The rules cannot be used. `faults` has every fault found; the message has a line for each. */
export class RulesError extends Error {
  override readonly name = 'RulesError';
  constructor(readonly faults: readonly RuleFault[]) {
    super(`The rules have ${faults.length} fault(s):\n${faults.map(ruleFaultLine).join('\n')}`);
  }
}
