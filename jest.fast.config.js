import full from './jest.config.js'

/** The files that take longest, as measured. Each starts many processes, a server, a browser, or very much data. */
const SLOW = [
  'action/action',
  'action/signals',
  'browser/',
  'cli/cancelled-checks',
  'cli/changed-files',
  'cli/deliveries',
  'cli/every-bucket',
  'cli/faults-of-other-logs',
  'cli/interrupted-reads',
  'cli/logs-that-prove-nothing',
  'cli/other-logs-from-s3',
  'cli/pseudo-terminal',
  'cli/secure-reads',
  'cli/signals',
  'cli/stalled-reads',
  'cli/straight-from-s3',
  'cli/trail-coverage',
  'engines/athena/aws-messages',
  'engines/athena/faults',
  'engines/athena/query',
  'engines/athena/throttling',
  'engines/embedded/evidence',
  'engines/embedded/formats',
  'engines/embedded/odd-content',
  'engines/embedded/scanner/',
  'engines/embedded/trails',
  'exceptions/file',
  'exceptions/many',
  'log-formats/redaction',
  'log-formats/text/record-expression',
  'log-sources/s3/discovery',
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
