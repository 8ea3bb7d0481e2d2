import { formatNumber } from '../../model/figures.js'
import type { Report } from '../../model/report.js'
import { makeZeroSignatures, type SignatureCounts } from '../../model/tally.js'
import { formatDate, parseDay } from '../../model/time.js'
import { type Column, makeCell, makeColumn, type Section } from './section.js'

/** In-scope requests of one day, or of several consecutive days. */
export interface Period extends SignatureCounts {
  /** First and last day, both included: `2026-11-23`. */
  readonly from: string
  readonly to: string
}

/** The five signatures in the order in which every form shows them: in a sentence, and at the head of a column. */
export const SIGNATURES = [
  { key: 'sigV2', name: 'SigV2', title: 'SigV2' },
  { key: 'sigV4', name: 'SigV4', title: 'SigV4' },
  { key: 'unsigned', name: 'unsigned', title: 'Unsigned' },
  { key: 'unknown', name: 'unknown', title: 'Unknown' },
  { key: 'missing', name: 'missing', title: 'Missing' },
] as const satisfies readonly { key: keyof SignatureCounts; name: string; title: string }[]

/**
 * Requests per day, including days without requests. Periods have several days if there would be more than `most` of them.
 * Empty if no request is in scope.
 */
export function makeTrend(daily: Report['daily'], most: number): Period[] {
  const [first] = daily
  const last = daily.at(-1)
  if (first === undefined || last === undefined) return []
  const firstDay = parseDay(first.date)
  const days = parseDay(last.date) - firstDay + 1
  const daysEach = Math.ceil(days / most)
  const periods: Period[] = []
  for (let day = 0; day < days; day += daysEach)
    periods.push({
      from: formatDate(firstDay + day),
      to: formatDate(firstDay + Math.min(day + daysEach, days) - 1),
      ...makeZeroSignatures(),
    })
  for (const counts of daily) {
    const period = periods[Math.floor((parseDay(counts.date) - firstDay) / daysEach)] as Period
    for (const { key } of SIGNATURES) period[key] += counts[key]
  }
  return periods
}

/** The signatures that any request has; SigV2 and SigV4 always. */
export function selectSignatures(counted: readonly SignatureCounts[]): (typeof SIGNATURES)[number][] {
  return SIGNATURES.filter(
    ({ key }) => key === 'sigV2' || key === 'sigV4' || counted.some((counts) => counts[key] > 0),
  )
}

/** `per day`, `in 7 days`. */
export function describePeriodLength(periods: readonly Period[]): string {
  const [first] = periods
  if (first === undefined || first.from === first.to) return 'per day'
  return `in ${parseDay(first.to) - parseDay(first.from) + 1} days`
}

/** `2026-11-16`, `2026-11-16 to 2026-11-22`. */
export function formatPeriod({ from, to }: Period): string {
  return from === to ? from : `${from} to ${to}`
}

/** The table with the numbers of the chart: one row per period, one column per signature that any request has. */
export function makeTrendSection(periods: readonly Period[], dayKind: Column['kind']): Section {
  const signatures = selectSignatures(periods)
  return {
    id: 'trend-table',
    title: `Requests ${describePeriodLength(periods)}`,
    sentences: [],
    columns: [
      makeColumn('Day', dayKind, true),
      ...signatures.map(({ title }) => makeColumn(title, 'figure', true)),
    ],
    rows: periods.map((period) => ({
      id: null,
      cells: [
        makeCell(formatPeriod(period)),
        ...signatures.map(({ key }) => makeCell(formatNumber(period[key]))),
      ],
    })),
    left: [],
  }
}
