import { join } from 'node:path';
import { readEnvFile } from '../config/env-file';
import { examine } from '../doctor/examine';
import type { Finding } from '../doctor/finding';
import { explain } from './explain';

const MARKS: Record<Finding['level'], string> = { ok: '  ok   ', warning: '  warn ', fault: '  FAULT' };

/** `npm run doctor`: what is right and what is not, with a fix for each; exit 1 when something keeps the bot from working. */
async function main(): Promise<void> {
  readEnvFile();
  const findings = await examine(process.env, {
    root: join(__dirname, '..', '..'),
    now: Date.now(),
    node: process.version,
  });
  for (const { rule, level, text, fix } of findings) {
    console.log(`${MARKS[level]} ${rule}  ${text}`);
    if (fix) console.log(`               → ${fix}`);
  }
  const count = (level: Finding['level']) => findings.filter((finding) => finding.level === level).length;
  console.log(`\n${count('fault')} fault(s), ${count('warning')} warning(s), ${count('ok')} ok.`);
  if (count('fault') > 0) process.exitCode = 1;
}

main().catch(explain);
