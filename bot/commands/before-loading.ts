import * as modules from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Imported first of all, since it holds only for what is loaded after it: from Node 22 on, compiled code is kept between
// two starts, in the system's folder for temporary files. A build asks for it before its own code as well (deploy/build.ts).
const { enableCompileCache } = modules as { enableCompileCache?: () => unknown };
enableCompileCache?.();

// Left alone, V8 lets the heap grow to several times what is alive before it collects, on the assumption that a machine has
// room: 350 MB where 75 are alive. A third beyond what is alive is enough (docs/performance.md has the measurements); the
// bound grows with the knowledge, so that it is no limit that a larger one could run into.
setFlagsFromString('--heap-growing-percent=30');
