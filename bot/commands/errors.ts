import { writeFileSync } from 'node:fs';
import { errorsTable } from '../faults/errors-table';

/** `npm run errors`: writes docs/errors.md. */
writeFileSync('docs/errors.md', errorsTable());
