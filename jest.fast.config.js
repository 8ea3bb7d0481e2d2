import full from './jest.config.js'

/** The files that take longest, as measured. Each has whole processes, a server, a browser, or very much data. */
const SLOW = [
  'action/signals',
  'browser/',
  'cli/every-bucket',
  'cli/other-logs-from-s3',
  'cli/signals',
  'cli/straight-from-s3',
  'engines/athena/aws-messages',
  'engines/athena/faults',
  'engines/athena/throttling',
  'engines/embedded/evidence',
  'engines/embedded/formats',
  'engines/embedded/scanner/',
  'engines/embedded/trails',
  'exceptions/many',
  'log-formats/text/record-expression',
  'plan/',
  'report/formats/baseline',
  'report/merge/',
  'report/package/verify-hostile',
]

/** Most tests in less than a minute, for use between two edits: short fuzz runs, one version of Node, no browser. */
export default {
  ...full,
  setupFiles: ['<rootDir>/test/support/short-fuzz.ts'],
  testPathIgnorePatterns: [...full.testPathIgnorePatterns, ...SLOW.map((path) => `<rootDir>/test/${path}`)],
}
