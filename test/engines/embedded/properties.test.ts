import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createTallying } from '../../../src/engines/embedded/counting/tallying.js'
import { COLUMN } from '../../../src/log-formats/columns.js'
import { createLineSplitter } from '../../../src/log-formats/text/lines.js'
import { readRecord } from '../../../src/log-formats/text/record.js'
import type { Totals } from '../../../src/model/tally.js'
import { makeRecord, type RecordParts } from '../../support/records.js'
import { makeScope, NOW } from './support.js'

const bytesOf = (text: string): Uint8Array => Buffer.from(text)
const read = (line: string) => readRecord(bytesOf(line), 0, Buffer.byteLength(line))

/** Pieces with which a client could forge a record. */
const forged = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '"',
        ' ',
        '" "',
        '-',
        '" - HOST SigV4 - AuthHeader h TLSv1.2',
        ' 403 - 1 1 1 1 ',
        ' [',
        'SigV4',
        'SigV2',
        '" 200 - 1 1 1 1 "-" "',
      ),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join('').replace(/[\r\n]/g, ''))
const clientText = fc.oneof(forged, fc.constant(null))
const signature = fc.constantFrom('SigV2', 'SigV4', '-', 'SigV5')

test('No text of a client changes the first columns, the last columns or the signature', () => {
  let runs = 0
  let readRecords = 0
  fc.assert(
    fc.property(
      forged,
      clientText,
      forged,
      signature,
      fc.integer({ min: 17, max: 30 }),
      (requestUri, referrer, userAgent, sign, columns) => {
        const parts: RecordParts = {
          requestUri,
          referrer,
          userAgent,
          signature: sign,
          columns,
          future: columns > 27 ? ['x', '-', 'y'].slice(0, columns - 27) : [],
        }
        const plain = read(
          makeRecord({ ...parts, requestUri: 'GET / HTTP/1.1', referrer: '-', userAgent: 'x' }),
        )
        const found = read(makeRecord(parts))
        runs++
        if (found === null) return
        readRecords++
        expect(found.columns.slice(0, COLUMN.request_uri)).toEqual(
          plain?.columns.slice(0, COLUMN.request_uri),
        )
        expect(found.columns.slice(COLUMN.version_id)).toEqual(plain?.columns.slice(COLUMN.version_id))
        expect(found.time).toBe(plain?.time)
      },
    ),
    { numRuns: 2_000 },
  )
  expect(readRecords).toBeGreaterThan(runs / 2)
})

function totalsOf(content: Uint8Array, sizes: readonly number[] = []): Totals {
  const tallying = createTallying({ scope: makeScope(), now: NOW, coverageEntries: 1 })
  const splitter = createLineSplitter(tallying)
  tallying.begin(0, { coverage: 0, shared: 0n, isReadOnce: false })
  let at = 0
  for (const size of sizes) {
    splitter.push(content.subarray(at, at + size))
    at += size
  }
  splitter.push(content.subarray(at))
  splitter.end()
  tallying.end()
  return tallying.getResult().totals
}

test('Every line is counted in exactly one place, for any bytes', () => {
  const garbage = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .array(fc.constantFrom('"', ' ', '\n', '\r', '-', '[', ']', 'a', '\u00e9', '\0', '200'), {
        maxLength: 80,
      })
      .map((parts) => bytesOf(parts.join(''))),
    fc.tuple(fc.nat(400), fc.uint8Array({ maxLength: 4 })).map(([position, bytes]) => {
      const line = Buffer.from(makeRecord())
      line.set(bytes.subarray(0, Math.max(0, line.length - position)), Math.min(position, line.length))
      return new Uint8Array(line)
    }),
  )
  fc.assert(
    fc.property(
      fc.array(garbage, { maxLength: 4 }),
      fc.array(fc.nat(50), { maxLength: 20 }),
      (pieces, sizes) => {
        const content = Buffer.concat(pieces)
        const totals = totalsOf(content, sizes)
        const lines = content
          .toString('latin1')
          .replace(/^\xef\xbb\xbf/, '')
          .split(/[\r\n]/)
          .filter((line) => /[^ ]/.test(line))
        expect(totals.records).toBe(lines.length)
        const { sigV4, sigV2, unsigned, unknown, missing } = totals
        expect(totals.inScope).toBe(sigV4 + sigV2 + unsigned + unknown + missing)
        const { excluded, otherBuckets, otherNetworks, outsideWindow, service, unparsed } = totals
        expect(totals.records).toBe(
          totals.inScope + excluded + otherBuckets + otherNetworks + outsideWindow + service + unparsed,
        )
        expect(totalsOf(content)).toEqual(totals)
      },
    ),
    { numRuns: 500 },
  )
})

test('A SigV2 record is read as SigV2 or is unparsed', () => {
  const anyBytes = fc
    .uint8Array({ maxLength: 60 })
    .map((bytes) => bytes.filter((byte) => byte !== 0x0a && byte !== 0x0d))
  fc.assert(
    fc.property(
      anyBytes,
      anyBytes,
      anyBytes,
      fc.integer({ min: 20, max: 27 }),
      (uri, referrer, agent, columns) => {
        const [before, between, after, rest] = makeRecord({
          requestUri: '\x01',
          referrer: '\x01',
          userAgent: '\x01',
          signature: 'SigV2',
          columns,
        }).split('\x01')
        const line = Buffer.concat([
          bytesOf(before ?? ''),
          uri,
          bytesOf(between ?? ''),
          referrer,
          bytesOf(after ?? ''),
          agent,
          bytesOf(rest ?? ''),
        ])
        const { records, sigV2, unparsed } = totalsOf(line)
        expect([records, sigV2 + unparsed]).toEqual([1, 1])
      },
    ),
    { numRuns: 1_000 },
  )
})

test('Content after the end of a line does not change how that line is read', () => {
  const behind = fc.constantFrom('"', ' ', '" "', '-', ' "', '" - - "', '[', '1')
  fc.assert(
    fc.property(
      clientText,
      clientText,
      forged,
      fc.integer({ min: 12, max: 27 }),
      behind,
      (requestUri, referrer, userAgent, columns, rest) => {
        const line = makeRecord({ requestUri, referrer, userAgent, columns })
        const bytes = bytesOf(line + rest)
        expect(readRecord(bytes, 0, Buffer.byteLength(line))).toEqual(read(line))
      },
    ),
    { numRuns: 1_000 },
  )
})
