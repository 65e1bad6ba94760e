/**
 * Where the knowledge that comes with Vejviser lies: beside this file. In the build all code is one file, and standards,
 * sources, lexicon and terms are copied beside that one.
 */
export const OWN_KNOWLEDGE = __dirname;
