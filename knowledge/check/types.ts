import type { Fault } from '../fault/fault';

export interface CheckReport {
  faults: Fault[];
  /** Lines for a reader, told when nothing is at fault. */
  summary: string[];
}

/** Looks through one part of a knowledge folder (`standards/`, `sources/`, …). Reads files, changes nothing. */
export type Check = (dir: string) => CheckReport;
