/** ts-jest in ESM mode: dinero.js 2 is ESM only, and Jest's own require(esm) needs Node 24.9. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // No test measures time: on a loaded machine a large text may take longer than Jest's five seconds.
  testTimeout: 60_000,
  // Jest leaves one core free by default: half of a machine with two.
  maxWorkers: '100%',
  setupFiles: ['<rootDir>/test/support/fast-check.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: 'tsconfig.json' }] },
  reporters: ['default', '<rootDir>/test/support/summary-reporter.js'],
};
