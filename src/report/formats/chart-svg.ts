import { formatNumber } from '../../model/figures.js'
import { findGreatest } from '../../runtime/lists.js'
import { describePeriodLength, formatPeriod, type Period, selectSignatures } from '../content/trend.js'
import { escapeHtml } from './escape.js'

/** Widths in the chart's own units, which a page shows as pixels: for a desktop and paper, and for a phone. */
const WIDTHS = { wide: 1160, narrow: 360 } as const
type Size = keyof typeof WIDTHS
/** Room for the figures of the axis. */
const LEFT = { wide: 72, narrow: 56 } as const
/** Width of a date. */
const LABEL = 68
const PANEL = { top: 26, height: 110, between: 30 } as const

interface Panel {
  readonly title: string
  /** Class of its bars. */
  readonly kind: 'sigV2' | 'sigV4' | 'others'
  readonly counts: readonly number[]
}

/**
 * Requests period by period: a panel with its own scale for SigV2, SigV4 and, where there are any, all others, since their
 * numbers are far apart.
 */
export function drawTrend(periods: readonly Period[], size: Size): string {
  const panels = makePanels(periods)
  const height = panels.length * (PANEL.top + PANEL.height + PANEL.between)
  const described = panels
    .map(
      ({ title, counts }) =>
        `${title}: at most ${formatNumber(findGreatest(counts))}, in all ${formatNumber(addUp(counts))}.`,
    )
    .join(' ')
  return [
    `<svg class="${size}" viewBox="0 0 ${WIDTHS[size]} ${height}" role="img" aria-labelledby="${size}-title ${size}-description">`,
    `<title id="${size}-title">${escapeHtml(`Requests ${describePeriodLength(periods)} by signature`)}</title>`,
    `<desc id="${size}-description">${escapeHtml(described)}</desc>`,
    ...panels.map((panel, index) =>
      drawPanel(panel, periods, size, index * (PANEL.top + PANEL.height + PANEL.between)),
    ),
    '</svg>',
  ].join('\n')
}

function makePanels(periods: readonly Period[]): Panel[] {
  const per = describePeriodLength(periods)
  const named = selectSignatures(periods)
    .map(({ name }) => name)
    .filter((name) => name !== 'SigV2' && name !== 'SigV4')
  const others = periods.map(({ unsigned, unknown, missing }) => unsigned + unknown + missing)
  const panels: Panel[] = [
    { title: `SigV2 requests ${per}`, kind: 'sigV2', counts: periods.map(({ sigV2 }) => sigV2) },
    { title: `SigV4 requests ${per}`, kind: 'sigV4', counts: periods.map(({ sigV4 }) => sigV4) },
  ]
  if (addUp(others) > 0)
    panels.push({
      title: `Other requests ${per} (${named.join(', ')})`,
      kind: 'others',
      counts: others,
    })
  return panels
}

function drawPanel(
  { title, kind, counts }: Panel,
  periods: readonly Period[],
  size: Size,
  top: number,
): string {
  const width = WIDTHS[size]
  const left = LEFT[size]
  const floor = top + PANEL.top + PANEL.height
  const ceiling = roundUpCeiling(findGreatest(counts))
  const slot = (width - left) / periods.length
  const bar = Math.min(slot * 0.75, 64)
  const placeX = (index: number) => left + slot * index + slot / 2
  const scaleHeight = (count: number) => (count / ceiling) * PANEL.height
  const ticks = ceiling === 1 ? [0, 1] : [0, ceiling / 2, ceiling]
  const labelEvery = Math.ceil((LABEL + 8) / slot)
  const parts = [`<text class="title" x="0" y="${top + 14}">${escapeHtml(title)}</text>`]
  for (const tick of ticks) {
    const y = formatCoordinate(floor - scaleHeight(tick))
    if (tick > 0) parts.push(`<line class="grid" x1="${left}" x2="${width}" y1="${y}" y2="${y}"/>`)
    parts.push(
      `<text x="${left - 8}" y="${formatCoordinate(floor - scaleHeight(tick) + 4)}" text-anchor="end">${formatNumber(tick)}</text>`,
    )
  }
  counts.forEach((count, index) => {
    const period = periods[index] as Period
    if (count > 0) {
      // A single request among millions is still a bar.
      const tall = Math.max(scaleHeight(count), 1.5)
      parts.push(
        `<rect class="${kind}" x="${formatCoordinate(placeX(index) - bar / 2)}" y="${formatCoordinate(floor - tall)}" width="${formatCoordinate(bar)}" height="${formatCoordinate(tall)}"><title>${escapeHtml(`${formatPeriod(period)}: ${formatNumber(count)}`)}</title></rect>`,
      )
    }
    if (index % labelEvery === 0)
      parts.push(
        `<text x="${formatCoordinate(Math.min(placeX(index), width - LABEL / 2))}" y="${floor + 17}" text-anchor="middle">${escapeHtml(period.from)}</text>`,
      )
  })
  parts.push(`<line class="axis" x1="${left}" x2="${width}" y1="${floor}" y2="${floor}"/>`)
  return `<g>${parts.join('')}</g>`
}

/** A round even number that is not below the count. */
function roundUpCeiling(count: number): number {
  if (count <= 1) return 1
  const power = 10 ** Math.floor(Math.log10(count))
  for (const step of [1, 2, 3, 4, 5, 6, 8, 10])
    if (step * power >= count && (step * power) % 2 === 0) return step * power
  return 10 * power
}

function addUp(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

function formatCoordinate(value: number): string {
  return String(Math.round(value * 10) / 10)
}
