/** Jest runs the TypeScript tests as ES modules; `npm run test:unit` passes the flag that this needs. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/trino/'],
  testTimeout: 30_000,
  // Most of the time is spent in child processes, so that each core can have a worker.
  maxWorkers: '100%',
  // Modules of finished test files stay in memory, and make each garbage collection slower. A new worker starts empty.
  workerIdleMemoryLimit: '500MB',
}
