import { join, resolve } from 'node:path';
import { runChecks } from '../check/checks';
import { formatFault } from '../fault/fault';

/** `npm run check`: one line per fault and exit 1, or a short summary. `KNOWLEDGE_DIR` names another knowledge folder. */
const dir = resolve(process.env['KNOWLEDGE_DIR'] || join(__dirname, '..'));
const { faults, summary } = runChecks(dir);
for (const line of faults.length > 0 ? faults.map(formatFault) : summary) console.log(line);
if (faults.length > 0) process.exitCode = 1;
