import { expect, test } from '@jest/globals'
import { createScanner } from '../../../../src/engines/embedded/scanner/wasm.js'

const { readConstant } = createScanner()

/** The values at these names that are not multiples of so many bytes. */
const listUnaligned = (bytes: number, names: readonly string[]): readonly string[] =>
  names.filter((name) => readConstant(name) % bytes !== 0)

test('Each table of the scanner, each entry and each field of eight bytes begins at a multiple of eight bytes', () => {
  expect(
    listUnaligned(8, [
      ...['INPUT', 'BUCKETS', 'BUCKET_BYTES', 'BUCKET_PARSED_IN_WINDOW', 'DAYS', 'DAY_BYTES'],
      ...['TARGETS', 'TARGET_BYTES', 'TARGET_COUNTS', 'TARGET_EXCLUDED', 'TARGET_SIGV4_REJECTED'],
      ...['TARGET_NOT_KEPT', 'TARGET_NOT_KEPT_REJECTED', 'COUNT_SIGV4', 'COUNT_SIGV2', 'COUNT_UNSIGNED'],
      ...['COUNT_UNKNOWN', 'COUNT_MISSING', 'CLIENTS_SIGV2', 'CLIENTS_OLDTLS', 'CLIENTS_ANONYMOUS'],
      ...[
        'SIGV2_CLIENT_BYTES',
        'ALSO_SEEN_CLIENT_BYTES',
        'CLIENT_REQUESTS',
        'CLIENT_REJECTED',
        'CLIENT_SHARED',
      ],
      ...['CLIENT_EARLIEST_EXPIRY', 'CLIENT_LATEST_EXPIRY', 'CLIENT_LONGEST_VALIDITY'],
    ]),
  ).toEqual([])
})

test('Each field of four bytes in the memory of the scanner begins at a multiple of four bytes', () => {
  expect(
    listUnaligned(4, [
      ...['BUCKET_NAME', 'BUCKET_NAME_LENGTH', 'BUCKET_NEWEST', 'TARGET_BUCKET', 'TARGET_NETWORK'],
      ...['TARGET_FIRST_SEEN', 'TARGET_LAST_SEEN', 'TARGET_LAST_SIGV2', 'CLIENT_KEY', 'CLIENT_KEY_LENGTH'],
      ...['CLIENT_AGENT', 'CLIENT_FIRST_SEEN', 'CLIENT_LAST_SEEN', 'CLIENT_TARGET', 'CLIENT_LISTED'],
      ...['CLIENT_UNSHARED_LOG_OBJECTS', 'CLIENT_FIRST_LOG_OBJECT', 'CLIENT_MORE_LOG_OBJECTS'],
      ...['CLIENT_ACCESS_KEYS', 'ACCESS_KEY_NEXT', 'ACCESS_KEY_LENGTH', 'AGENT_TEXT', 'AGENT_LENGTH'],
    ]),
  ).toEqual([])
})
