import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatTimestamp } from '../../src/model/time.js'
import { readInstant, readSpan } from '../../src/settings/times.js'

const NOW = Date.UTC(2026, 10, 24, 12, 30, 15) / 1000

function read(text: string): string {
  const result = readInstant(text, NOW)
  return 'instant' in result ? formatTimestamp(result.instant) : `refused: ${result.problem}`
}

describe('valid times', () => {
  test.each([
    ['2026-11-23', '2026-11-23T00:00:00Z'],
    ['2026-11-23T15:04', '2026-11-23T15:04:00Z'],
    ['2026-11-23T15:04:05', '2026-11-23T15:04:05Z'],
    ['2026-11-23T15:04:05Z', '2026-11-23T15:04:05Z'],
    ['2026-11-23t15:04:05z', '2026-11-23T15:04:05Z'],
    ['2026-11-23T15:04:05+05:30', '2026-11-23T09:34:05Z'],
    ['2026-11-23T20:04:05-0800', '2026-11-24T04:04:05Z'],
    ['2026-11-23T00:04:05+01', '2026-11-22T23:04:05Z'],
    ['2026-11-23T15:04:05.000Z', '2026-11-23T15:04:05Z'],
    ['2026-11-23T15:04:05.001Z', '2026-11-23T15:04:06Z'],
    ['2026-11-23T15:04:59,5Z', '2026-11-23T15:05:00Z'],
    ['20261123', '2026-11-23T00:00:00Z'],
    ['20261123T150405Z', '2026-11-23T15:04:05Z'],
    ['2024-02-29', '2024-02-29T00:00:00Z'],
    ['2000-02-29', '2000-02-29T00:00:00Z'],
    ['90m', '2026-11-24T11:00:15Z'],
    ['36h', '2026-11-23T00:30:15Z'],
    ['7d', '2026-11-17T12:30:15Z'],
    ['2w', '2026-11-10T12:30:15Z'],
  ])('The time %s is read as %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('A date without a time is marked', () => {
    expect(readInstant('2026-11-23', NOW)).toMatchObject({ isBareDate: true })
    expect(readInstant('20261123', NOW)).toMatchObject({ isBareDate: true })
    expect(readInstant('2026-11-23T00:00Z', NOW)).toMatchObject({ isBareDate: false })
    expect(readInstant('7d', NOW)).toMatchObject({ isBareDate: false })
  })

  test('Every second of the calendar is read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) / 1000 }), (seconds) => {
        expect(readInstant(formatTimestamp(seconds), NOW)).toEqual({ instant: seconds, isBareDate: false })
      }),
    )
  })
})

describe('wrong times', () => {
  test.each([
    ['2026-02-29', 'is not a real date'],
    ['1900-02-29', 'is not a real date'],
    ['2026-02-30T10:00:00Z', 'is not a real date'],
    ['2026-04-31', 'is not a real date'],
    ['2026-13-01', 'month 13'],
    ['2026-00-01', 'month 00'],
    ['2026-11-00', 'is not a real date'],
    ['2026-11-23T24:00:00Z', 'time of day'],
    ['2026-11-23T23:60Z', 'time of day'],
    ['2016-12-31T23:59:60Z', 'time of day'],
    ['2026-11-23T10:00+25:00', 'offset'],
    ['1969-12-31', '1970'],
    ['99999w', 'beyond 1970'],
    ['2026-11', 'Did you mean 2026-11-01?'],
    ['2026-11-23 15:04:05', 'Did you mean 2026-11-23T15:04:05?'],
    ['2026-11-23 15:04:05 UTC', 'Did you mean 2026-11-23T15:04:05Z?'],
    ['2026/11/23', 'Did you mean 2026-11-23?'],
    ['2026-1-3', 'Did you mean 2026-01-03?'],
    ['7 days', 'Did you mean 7d?'],
    ['-7d', 'Did you mean 7d?'],
    ['7D', 'Did you mean 7d?'],
    ['7', 'Did you mean 7d?'],
    ['7y', 'is not a span'],
    ['0d', 'is not a span'],
    ['1.5h', 'neither'],
    ['yesterday', 'Did you mean 2026-11-23?'],
    ['now', 'Did you mean 2026-11-24T12:30:15?'],
    ['1764000000', 'neither'],
    ['2026-11-23T15', 'neither'],
    ['2026-11-23Z', 'neither'],
    ['2026-W47-1', 'neither'],
    ['2026-11-23T1504Z', 'neither'],
    ['', 'neither'],
    ['２０２６-11-23', 'neither'],
  ])('The time %j is refused: %s', (text, what) => {
    expect(readInstant(text, NOW)).toEqual({ problem: expect.stringContaining(what) })
  })

  test('Any text for a time is read or refused without a crash', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9TZ:+\-/. a-z]{0,30}$/)), (text) => {
        expect(readInstant(text, NOW)).toBeDefined()
      }),
    )
  })
})

describe('durations', () => {
  test.each([
    ['1m', 60],
    ['90m', 5_400],
    ['36h', 129_600],
    ['3d', 259_200],
    ['2w', 1_209_600],
  ])('The duration %s is %d seconds', (text, seconds) => {
    expect(readSpan(text)).toEqual({ seconds })
  })

  test.each([
    ['3 days', 'Did you mean 3d?'],
    ['2 weeks', 'Did you mean 2w?'],
    ['03d', 'Did you mean 3d?'],
    ['3', 'Did you mean 3d?'],
    ['90s', 'is not a span'],
    ['1d12h', 'is not a span'],
    ['-3d', 'Did you mean 3d?'],
    ['0h', 'is not a span'],
  ])('The duration %s is refused: %s', (text, what) => {
    expect(readSpan(text)).toEqual({ problem: expect.stringContaining(what) })
  })
})
