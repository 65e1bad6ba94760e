import { cpus, loadavg, totalmem } from 'node:os';

/** What the numbers were measured on; numbers of two machines, or of a busy and an idle one, do not compare. */
export function machine(): string {
  const all = cpus();
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GB`;
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  return `${all[0]?.model.trim() ?? 'unknown CPU'}, ${all.length} cores, ${memory}, ${process.platform} ${process.arch}, Node ${process.version}, load ${load} at the start`;
}
