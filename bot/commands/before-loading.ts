import * as modules from 'node:module';

// Imported first of all, since it holds only for what is loaded after it: from Node 22 on, compiled code is kept between
// two starts, in the system's folder for temporary files.
const { enableCompileCache } = modules as { enableCompileCache?: () => unknown };
enableCompileCache?.();
