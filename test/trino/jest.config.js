import root from '../../jest.config.js'

/** The tests that need a real engine; `run.mjs` starts it and says where it is. */
export default {
  ...root,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/trino/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 3_600_000,
  maxWorkers: 2,
}
