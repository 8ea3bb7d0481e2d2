import { describe, expect, test } from '@jest/globals'
import { makeZeroSignatures } from '../../../src/model/tally.js'
import { describePeriodLength, makeTrend } from '../../../src/report/content/trend.js'
import { nonCompliant } from '../reports.js'

const day = (date: string, sigV2: number) => ({ date, ...makeZeroSignatures(), sigV2 })

describe('the trend', () => {
  test('The trend includes days without a request', () => {
    const periods = makeTrend([day('2026-02-27', 1), day('2026-03-02', 2)], 30)
    expect(periods.map(({ from, sigV2 }) => [from, sigV2])).toEqual([
      ['2026-02-27', 1],
      ['2026-02-28', 0],
      ['2026-03-01', 0],
      ['2026-03-02', 2],
    ])
  })
  test('Many days are grouped, and none is lost', () => {
    const periods = makeTrend([day('2020-01-01', 3), day('2024-06-01', 4), day('2026-11-23', 5)], 30)
    expect(periods.length).toBeLessThanOrEqual(30)
    expect(periods[0]?.from).toBe('2020-01-01')
    expect(periods.at(-1)?.to).toBe('2026-11-23')
    expect(periods.reduce((sum, { sigV2 }) => sum + sigV2, 0)).toBe(12)
    expect(describePeriodLength(periods)).toBe('in 84 days')
  })
  test('The sums of the trend equal the totals', () => {
    const sum = makeTrend(nonCompliant.daily, 3).reduce((total, { sigV4 }) => total + sigV4, 0)
    expect(sum).toBe(nonCompliant.totals.sigV4)
  })
  test('A report without records in scope has no trend', () => expect(makeTrend([], 30)).toEqual([]))
})
