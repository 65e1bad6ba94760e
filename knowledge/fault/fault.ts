/**
 * A fault in a file that an editor wrote: where it is, what is wrong and how to mend it. Loaders collect all
 * faults of a file before they give up, so that an editor mends a file in one go and not fault by fault.
 */
export interface Fault {
  /** Path of the file as the editor knows it, relative to the knowledge folder: "standards/gladsaxe/standard.md". */
  file: string;
  /** 1-based; 0 when the fault concerns the file as a whole. */
  line: number;
  /** What is wrong, naming the thing. A sentence without its full stop. */
  what: string;
  /** How to mend it. A sentence with its full stop. */
  mend: string;
}

/** One line for a terminal: "standards/ishoej/standard.md:12: what is wrong. Mend." */
export function formatFault(fault: Fault): string {
  const place = fault.line > 0 ? `${fault.file}:${fault.line}` : fault.file;
  return `${place}: ${fault.what}. ${fault.mend}`;
}

/** Thrown by a loader when files have faults; `message` has one line per fault, `faults` the same as data. */
export class KnowledgeError extends Error {
  constructor(readonly faults: Fault[]) {
    super(faults.map(formatFault).join('\n'));
    this.name = 'KnowledgeError';
  }
}
