import { expect, test } from '@jest/globals'
import { LONGEST_OWNER, readRecord } from '../../../src/log-formats/text/record.js'
import { makeRecord, makeSigV2Record, OWNER } from '../../support/records.js'

const read = (line: string) => {
  const bytes = Buffer.from(line)
  return readRecord(bytes, 0, bytes.length)
}

const OTHER_OWNER = 'A1b2c3d4'.repeat(8)
const FIRST_RECORDS: readonly [string, string][] = [
  [
    'a record',
    makeRecord({ requester: 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1' }),
  ],
  [
    'a BATCH record',
    makeRecord({ operation: 'BATCH.DELETE.OBJECT', requestUri: null, referrer: null, userAgent: null }),
  ],
  ['a record with a tail of columns to come', makeRecord({ future: ['new', 'newer'] })],
]
const SECOND_RECORDS: readonly [string, string][] = [
  ['a record of the same owner', makeSigV2Record({ bucket: 'assets' })],
  ['a record of another owner', makeSigV2Record({ owner: OTHER_OWNER })],
  ['a record of an owner with 68 digits', makeSigV2Record({ owner: `${OWNER}abcd` })],
  [
    'a BATCH record',
    makeSigV2Record({ requestUri: null, referrer: null, userAgent: null, operation: 'BATCH.DELETE.OBJECT' }),
  ],
  ['a record that ends within its time', `${OWNER} assets [03/Nov/2026:`],
]

test.each(
  FIRST_RECORDS.flatMap(([first, a]) => SECOND_RECORDS.map(([second, b]) => [first, second, a, b] as const)),
)(
  'The record %s is refused when it is cut at any point and followed by %s',
  (_first, _second, first, second) => {
    expect(read(first)).not.toBeNull()
    const endOfBucket = first.indexOf(' [')
    const readAsOne = []
    for (let cut = endOfBucket; cut <= first.length; cut++)
      for (const between of ['', ' ', '"']) {
        const line = `${first.slice(0, cut)}${between}${second}`
        if (read(line) !== null) readAsOne.push(line)
      }
    expect(readAsOne).toEqual([])
  },
)

test('A merged record is also found when the owner is not a canonical user id', () => {
  const line = makeRecord({ owner: 'test-owner', referrer: 'xtest-owner bucket [27/Nov/2026:' })
  expect(read(line)).toBeNull()
  expect(
    read(makeRecord({ owner: 'tst-owner', referrer: 'xtest-owner bucket [27/Nov/2026:' })),
  ).not.toBeNull()
})

test.each([
  ['a date without an owner before it', 'bucket [27/Nov/2026:10:00:00 +0000]'],
  ['63 hexadecimal digits', `${'a'.repeat(63)} bucket [27/Nov/2026:10`],
  ['an owner and a bracket without a date', `${OWNER} bucket [x`],
  ['an owner directly before the date', `${OWNER} [27/Nov/2026:10`],
  ['a bucket with a quote in it', `${OWNER} buc" x [27/Nov/2026:10`],
  ['two blanks before the bracket', `${OWNER} bucket  [27/Nov/2026:10`],
])('A user agent that contains %s does not split its record', (_what, userAgent) => {
  expect(read(makeRecord({ userAgent }))).not.toBeNull()
})

test('An owner can have as many code points as the expression allows', () => {
  expect(read(makeRecord({ owner: 'é'.repeat(LONGEST_OWNER) }))).not.toBeNull()
  expect(read(makeRecord({ owner: '😀'.repeat(LONGEST_OWNER) }))).not.toBeNull()
  expect(read(makeRecord({ owner: 'é'.repeat(LONGEST_OWNER + 1) }))).toBeNull()
  expect(read(makeRecord({ owner: 'o'.repeat(LONGEST_OWNER + 1) }))).toBeNull()
})

test('A line of 8 MiB that resembles many records is read in less than a second', () => {
  const many = (piece: string) => piece.repeat(Math.ceil(8_000_000 / piece.length))
  for (const userAgent of [
    many(`${OWNER.slice(1)} b [27/Nov/2026:`),
    many('a b [27/Nov/2026:'),
    `${many('x')} b [27/Nov/2026:`,
    many(' ['),
    many('[27/Nov/2026:'),
  ]) {
    const began = performance.now()
    expect(read(makeRecord({ owner: `y${'x'.repeat(LONGEST_OWNER - 1)}`, userAgent }))).not.toBeNull()
    expect(performance.now() - began).toBeLessThan(1_000)
  }
})
