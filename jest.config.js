/** ts-jest in ESM mode: dinero.js 2 is ESM only, and Jest's own require(esm) needs Node 24.9. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // No test measures time: beside seven other programs, a text of the greatest length takes two minutes.
  testTimeout: 300_000,
  // Jest leaves one core free by default: half of a machine with two.
  maxWorkers: '100%',
  setupFiles: ['<rootDir>/test/support/fast-check.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: 'tsconfig.json' }] },
  reporters: ['default', '<rootDir>/test/support/summary-reporter.js'],
};
