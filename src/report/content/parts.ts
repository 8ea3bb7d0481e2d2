import { isSigV4OnlyRegion } from '../../model/region.js'
import type { Report, ReportPart } from '../../model/report.js'
import { cell, column, log, type Room, type Section, shortened, sorted, text } from './section.js'
import { counted, figure, moment, windowWords } from './words.js'

const WORST_FIRST: Record<ReportPart['verdict'], number> = {
  'non-compliant': 0,
  inconclusive: 1,
  compliant: 2,
}

/** The reports that a merged report was made of, the worst first; null in a check's own report. */
export function partSection({ parts }: Report, room: Room): Section | null {
  if (parts === undefined) return null
  const inOrder = [...parts].sort((a, b) => WORST_FIRST[a.verdict] - WORST_FIRST[b.verdict])
  const left = inOrder.slice(room.rows)
  const worse = left.filter(({ verdict }) => verdict !== 'compliant').length
  return {
    id: 'parts',
    title: `Merged from ${counted(parts.length, 'report')}`,
    sentences: [],
    columns: [
      column('Report', 'log', true),
      column('Verdict', 'text', true),
      column('Made', 'time', true),
      column('Window', 'text'),
      column('Log objects', 'figure'),
    ],
    rows: inOrder.slice(0, room.rows).map(({ name, title, verdict, generatedAt, window, source }) => ({
      id: null,
      cells: [
        cell(log(shortened(title ?? name, room))),
        cell(text(verdict)),
        sorted(generatedAt, cell(moment(generatedAt))),
        cell(text(windowWords(window))),
        sorted(source.logObjects, cell(figure(source.logObjects))),
      ],
    })),
    left:
      left.length > 0
        ? [
            `${counted(left.length, 'more report')}, ${figure(worse)} of them not compliant: see \`parts\` in \`report.json\`.`,
          ]
        : [],
  }
}

/** Regions named in the sentence. */
const REGIONS_NAMED = 5

/** Which buckets are in Regions that take SigV4 only, in a sentence; empty where none is known to be. */
export function sigV4RegionsSentence({ buckets }: Pick<Report, 'buckets'>): string {
  const regions = new Map<string, number>()
  for (const { region } of buckets)
    if (region !== null && isSigV4OnlyRegion(region)) regions.set(region, (regions.get(region) ?? 0) + 1)
  if (regions.size === 0) return ''
  const inOrder = [...regions].sort((a, b) => b[1] - a[1])
  const named = inOrder.slice(0, REGIONS_NAMED).map(([region, count]) => `${region} (${figure(count)})`)
  const more =
    inOrder.length > REGIONS_NAMED ? ` and ${counted(inOrder.length - REGIONS_NAMED, 'more Region')}` : ''
  const total = inOrder.reduce((sum, [, count]) => sum + count, 0)
  return `${counted(total, 'bucket')} ${total === 1 ? 'is' : 'are'} in Regions where S3 takes SigV4 only: ${named.join(', ')}${more}. No bucket passes by that: the logs decide.`
}
