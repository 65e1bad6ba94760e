import { join } from 'node:path';
import { runAssess } from './run-assess';

/** `npm run assess`: see docs/rules.md. Reads the standards from KNOWLEDGE_DIR, or those that come with the project. */
void runAssess(process.argv.slice(2), process.env['KNOWLEDGE_DIR'] ?? join(__dirname, '..'), {
  lines: process.stdin,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
}).then((code) => {
  process.exitCode = code;
});
