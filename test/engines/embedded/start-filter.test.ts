import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createStartFilter } from '../../../src/engines/embedded/start-filter.js'
import { COLUMN } from '../../../src/log-formats/columns.js'
import { readRecord } from '../../../src/log-formats/text/record.js'
import { makeRecord } from '../../support/records.js'

const remoteIps = fc.oneof(
  fc.ipV4(),
  fc.ipV6(),
  fc.constantFrom(
    '-',
    '192.0.2.1',
    '192.0.2.01',
    '192.0.2.256',
    '192.0.2',
    '192.0.2.1.1',
    '::ffff:192.0.2.1',
    '1.2.3.',
    '.1.2.3',
    '0.0.0.0',
    '255.255.255.255',
    '4294967296.1.1.1',
    '1.2.3.4x',
  ),
)

const TIME = Date.UTC(2026, 10, 3, 10, 15, 30) / 1000

test('A line that the filter refuses is not a record of a wanted remote IP at a wanted time', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(remoteIps, { maxLength: 5 }),
      remoteIps,
      fc.record({
        owner: fc.constantFrom('owner', '', '"', 'two words', 'a"b'),
        bucket: fc.constantFrom('logs', '', '[03/Nov/2026:10:15:30', 'with "quote'),
        time: fc.constantFrom('03/Nov/2026:10:15:30 +0000', '03/Nov/2026:10:15:30', ''),
        key: fc.constantFrom('k', '192.0.2.1'),
      }),
      fc.nat(3),
      fc.boolean(),
      (wanted, remoteIp, parts, padding, isTimeWanted) => {
        const line = Buffer.from(`${'x'.repeat(padding)}${makeRecord({ ...parts, remoteIp })}\n`)
        const end = line.length - 1
        const isWantedTime = (time: number): boolean => (time === TIME) === isTimeWanted
        if (!createStartFilter(wanted, isWantedTime)(line, padding, end)) return
        const read = readRecord(line, padding, end)
        if (read !== null && isWantedTime(read.time))
          expect(wanted).not.toContain(read?.columns[COLUMN.remote_ip])
      },
    ),
    { numRuns: 3_000 },
  )
})

test('A record of another IPv4 address is refused, and no line that could be of a wanted one', () => {
  const isRefused = createStartFilter(['192.0.2.1', '2001:db8::1'], null)
  const refuses = (line: string) => isRefused(Buffer.from(line), 0, line.length)
  expect(refuses(makeRecord({ remoteIp: '192.0.2.2' }))).toBe(true)
  expect(refuses(makeRecord({ remoteIp: '1.192.0.2' }))).toBe(true)
  for (const remoteIp of ['192.0.2.1', '2001:DB8::1', '2001:db8::2', '::ffff:192.0.2.1', '-', '192.0.2.01'])
    expect(refuses(makeRecord({ remoteIp }))).toBe(false)
  expect(refuses('')).toBe(false)
  expect(refuses('owner bucket')).toBe(false)
  expect(refuses('owner bucket [03/Nov/2026:10:15:30 +0000] 192.0.2.2')).toBe(false)
})

test('A record of a time that is not wanted is refused, whatever its remote IP', () => {
  const isRefused = createStartFilter(['192.0.2.1', '2001:db8::1'], (time) => time === TIME)
  const refuses = (line: string) => isRefused(Buffer.from(line), 0, line.length)
  for (const remoteIp of ['192.0.2.1', '2001:db8::1', '2001:db8::2', '-']) {
    expect(refuses(makeRecord({ remoteIp, time: '03/Nov/2026:10:15:31 +0000' }))).toBe(true)
    expect(refuses(makeRecord({ remoteIp, time: '03/Nov/2026:10:15:30 +0000' }))).toBe(false)
    expect(refuses(makeRecord({ remoteIp, time: '03/Nov/2026:12:15:30 +0200' }))).toBe(false)
  }
})
