/** ts-jest in ESM mode: dinero.js 2 is ESM only, and Jest's own require(esm) needs Node 24.9. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // No test measures time: beside seven other programs, a text of the greatest length takes two minutes.
  testTimeout: 300_000,
  // Jest leaves one core free by default: half of a machine with two.
  maxWorkers: '100%',
  // The modules of every file stay in memory (vm.SourceTextModule). At 3 GB, collecting garbage made a file of 2 s take 32 s.
  workerIdleMemoryLimit: '1GB',
  setupFiles: ['<rootDir>/test/support/fast-check.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: 'tsconfig.json' }] },
  reporters: ['default', '<rootDir>/test/support/summary-reporter.js'],
};
