import { asking } from './asking';

/** Measures in a process of its own, and says what it has found in one line of JSON. */
process.stdout.write(JSON.stringify(asking({ rounds: Number(process.argv[2]) })));
