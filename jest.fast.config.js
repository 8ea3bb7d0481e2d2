import full from './jest.config.js'

/** The files that take longest, as measured. Each starts many processes, a server, a browser, or very much data. */
const SLOW = [
  'action/signals',
  'browser/',
  'cli/deliveries',
  'cli/every-bucket',
  'cli/other-logs-from-s3',
  'cli/pseudo-terminal',
  'cli/signals',
  'cli/straight-from-s3',
  'cli/trail-coverage',
  'engines/athena/aws-messages',
  'engines/athena/faults',
  'engines/athena/query',
  'engines/athena/throttling',
  'engines/embedded/evidence',
  'engines/embedded/formats',
  'engines/embedded/scanner/',
  'engines/embedded/trails',
  'exceptions/many',
  'log-formats/redaction',
  'log-formats/text/record-expression',
  'plan/',
  'report/formats/baseline',
  'report/merge/',
  'report/package/verify',
]

/** Most tests in less than a minute, for use between two edits: short fuzz runs, one version of Node, no browser. */
export default {
  ...full,
  setupFiles: ['<rootDir>/test/support/short-fuzz.ts'],
  testPathIgnorePatterns: [...full.testPathIgnorePatterns, ...SLOW.map((path) => `<rootDir>/test/${path}`)],
}
