import full from './jest.config.js'

/** Files that take longest: each drives whole processes, a server, or a fuzzer that has no use for a short run. */
const SLOW = [
  'browser/',
  'cli/straight-from-s3',
  'engines/athena/query',
  'engines/embedded/scanner/fast-tally',
  'engines/embedded/workers/',
  'plan/',
]

/** Most tests in under a minute, for use between two edits: short fuzz runs, one Node, no browser. */
export default {
  ...full,
  setupFiles: ['<rootDir>/test/support/short-fuzz.ts'],
  testPathIgnorePatterns: [...full.testPathIgnorePatterns, ...SLOW.map((path) => `<rootDir>/test/${path}`)],
}
