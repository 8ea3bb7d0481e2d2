import { formatCount, formatNumber } from '../../model/figures.js'
import { VERDICTS_WORST_FIRST } from '../../model/names.js'
import { isSigV4OnlyRegion } from '../../model/region.js'
import type { Report, ReportPart } from '../../model/report.js'
import {
  makeCell,
  makeColumn,
  makeLogText,
  makeSortedCell,
  makeText,
  type Room,
  type Section,
  shortenWords,
} from './section.js'
import { describeWindowOf, formatMoment } from './words.js'

const findRank = ({ verdict }: ReportPart): number => VERDICTS_WORST_FIRST.indexOf(verdict)

/** The reports that a merged report was made of, the worst first; null in a check's own report. */
export function makePartSection({ parts }: Report, room: Room): Section | null {
  if (parts === undefined) return null
  const inOrder = [...parts].sort((a, b) => findRank(a) - findRank(b))
  const left = inOrder.slice(room.rows)
  const worse = left.filter(({ verdict }) => verdict !== 'compliant').length
  return {
    id: 'parts',
    title: `Merged from ${formatCount(parts.length, 'report')}`,
    sentences: [],
    columns: [
      makeColumn('Report', 'log', true),
      makeColumn('Verdict', 'text', true),
      makeColumn('Made', 'time', true),
      makeColumn('Window', 'text'),
      makeColumn('Log objects', 'figure'),
    ],
    rows: inOrder.slice(0, room.rows).map((part) => ({
      id: null,
      cells: [
        makeCell(makeLogText(shortenWords(part.title ?? part.name, room))),
        makeCell(makeText(part.verdict)),
        makeSortedCell(part.generatedAt, makeCell(formatMoment(part.generatedAt))),
        makeCell(makeText(describeWindowOf({ window: part.window, parts: [part] }))),
        makeSortedCell(part.source.logObjects, makeCell(formatNumber(part.source.logObjects))),
      ],
    })),
    left:
      left.length > 0
        ? [
            `${formatCount(left.length, 'more report')}, ${formatNumber(worse)} of them not compliant: see \`parts\` in \`report.json\`.`,
          ]
        : [],
  }
}

/** Regions named in the sentence. */
const REGIONS_NAMED = 5

/** A sentence about the buckets in Regions that only accept SigV4. Empty if no bucket is known to be in one. */
export function describeSigV4Regions({ buckets }: Pick<Report, 'buckets'>): string {
  const regions = new Map<string, number>()
  for (const { region } of buckets)
    if (region !== null && isSigV4OnlyRegion(region)) regions.set(region, (regions.get(region) ?? 0) + 1)
  if (regions.size === 0) return ''
  const inOrder = [...regions].sort((a, b) => b[1] - a[1])
  const named = inOrder.slice(0, REGIONS_NAMED).map(([region, count]) => `${region} (${formatNumber(count)})`)
  const more =
    inOrder.length > REGIONS_NAMED ? ` and ${formatCount(inOrder.length - REGIONS_NAMED, 'more Region')}` : ''
  const total = inOrder.reduce((sum, [, count]) => sum + count, 0)
  return `${formatCount(total, 'bucket')} ${total === 1 ? 'is' : 'are'} in Regions where S3 accepts only SigV4: ${named.join(', ')}${more}. A bucket does not pass only because of its Region: the logs decide.`
}
