import { describeMore, formatCount, formatNumber } from '../../model/figures.js'
import type { GapName } from '../../model/names.js'
import type { Gap, Report } from '../../model/report.js'
import { groupBy } from '../../runtime/lists.js'
import { EXAMPLES } from './causes.js'
import {
  makeCell,
  makeColumn,
  makeLogText,
  makeStrong,
  makeText,
  type Room,
  type Section,
  shortenProse,
  shortenWords,
} from './section.js'
import { listOpenGaps } from './words.js'

/** The gaps of one name, accepted or not. */
interface GapGroup {
  readonly name: GapName
  readonly accepted: boolean
  readonly gaps: readonly Gap[]
  /** Records (or files) that the gaps are about. Null if the number is not known. */
  readonly count: number | null
  /** `150 buckets`, `3 targets`; empty for one gap. */
  readonly places: string
  /** What it means and what to do, for all of them together. */
  readonly message: string
}

/** What several gaps of one name mean and what to do. A single gap shows its own message. */
const OF_SEVERAL: { readonly [name in GapName]?: string } = {
  'no-log-records':
    'The logs hold no record of these buckets in the window. Check their names, that their access logging is on and writes to the location read, and the window.',
  'no-traffic':
    'S3 did not accept a SigV4 request there in the window, so nothing shows how their clients sign. Widen the window, check the source IPs, or accept no-traffic if you do not expect requests there.',
  'signature-unknown':
    'These records have a signature that is neither SigV2 nor SigV4, or none although S3 knew the requester. Look at them in the preview.',
  'signature-missing':
    'These records do not say how they were signed: text records from before March 2019, or other logs without that field. Choose a later since, or see docs/log-formats.md.',
  'stale-logs':
    'The newest record of these buckets is older than max-log-age. Check that their access logging still works, or raise max-log-age for a quiet bucket.',
  'window-not-covered':
    'These logs begin after the window begins: the requests before that are not known. Choose a later since, or keep logs for longer.',
  'logging-disabled': 'Access logging of these buckets is off now. Turn it on.',
  'logging-changed':
    'These buckets now write their access logs to another location than the one read. Add that location.',
  'trail-coverage':
    'It is not proven that the trail records every request to these buckets. Let the trail log all S3 data events of the bucket, and allow the check to read the trails.',
}

/** Open gaps first; the names in the order of the report. */
export function groupGaps(report: Report): GapGroup[] {
  const groups = groupBy(
    [...listOpenGaps(report), ...report.gaps.filter(({ accepted }) => accepted)],
    ({ accepted, name }) => `${accepted} ${name}`,
  )
  return [...groups.values()].map((gaps) => {
    const [{ name, accepted, message }] = gaps as [Gap]
    const counts = gaps.map(({ count }) => count).filter((count) => count !== null)
    return {
      name,
      accepted,
      gaps,
      count: counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0),
      places: gaps.length === 1 ? '' : describePlaces(gaps),
      message: gaps.length === 1 ? message : (OF_SEVERAL[name] ?? message),
    }
  })
}

function describePlaces(gaps: readonly Gap[]): string {
  if (gaps.every(({ bucket, network }) => bucket !== null && network !== null))
    return formatCount(gaps.length, 'target')
  const buckets = new Set(gaps.map(({ bucket }) => bucket).filter((bucket) => bucket !== null))
  if (buckets.size > 0 && gaps.every(({ bucket }) => bucket !== null))
    return formatCount(buckets.size, 'bucket')
  if (gaps.every(({ bucket, network }) => bucket === null && network !== null))
    return formatCount(gaps.length, 'network')
  return formatCount(gaps.length, 'place')
}

/** The gaps by name, each with one remedy. */
export function makeGapSection(
  report: Report,
  room: Room & { readonly adviceCharacters?: number },
): Section | null {
  if (report.gaps.length === 0) return null
  const groups = groupGaps(report)
  const shown = groups.slice(0, room.rows)
  return {
    id: 'gaps',
    title: 'Gaps: what the logs do not prove',
    sentences: [],
    columns: [
      makeColumn('Gap', 'text', true),
      makeColumn('Where', 'log'),
      makeColumn('Records', 'figure'),
      makeColumn('What it means, and what to do', 'advice', true),
    ],
    rows: shown.map((group) => ({
      id: null,
      cells: [
        makeCell(`\`${group.name}\``, group.places, group.accepted ? 'accepted' : ''),
        makeCell(
          ...group.gaps
            .slice(0, group.gaps.length > EXAMPLES ? 1 : EXAMPLES)
            .map((gap) => makeWherePieces(gap, room))
            .filter((pieces) => pieces.length > 0),
          group.gaps.length > EXAMPLES ? `and ${formatNumber(group.gaps.length - 1)} more` : '',
        ),
        makeCell(group.count === null ? '' : formatNumber(group.count)),
        makeCell(makeText(shortenProse(group.message, { characters: room.adviceCharacters ?? 600 }))),
      ],
    })),
    left:
      groups.length > shown.length
        ? [`${formatCount(groups.length - shown.length, 'more kind')} of gap: see \`report.json\`.`]
        : [],
  }
}

function makeWherePieces({ bucket, network }: Gap, room: Room) {
  const places = [bucket, network].filter((place) => place !== null)
  return places.flatMap((place, index) => [
    ...(index === 0 ? [] : [makeText(' · ')]),
    makeLogText(shortenWords(place, room)),
  ])
}

/** Sample records of a gap. */
export function makeSampleSection(report: Report, room: Room): Section | null {
  const rows = report.gaps.flatMap((gap) =>
    gap.samples.map(({ logObject, record }) => ({
      id: null,
      cells: [
        makeCell(makeStrong(`\`${gap.name}\``)),
        makeCell(makeLogText(shortenWords(logObject, room))),
        makeCell(makeLogText(shortenWords(record, room))),
      ],
    })),
  )
  if (rows.length === 0) return null
  const shown = rows.slice(0, room.rows)
  return {
    id: 'samples',
    title: 'Samples of these records',
    sentences: [],
    columns: [
      makeColumn('Gap', 'text', true),
      makeColumn('Log object', 'log', true),
      makeColumn('Record', 'log', true),
    ],
    rows: shown,
    left: rows.length > shown.length ? [`${describeMore(rows.length - shown.length, 'sample')}.`] : [],
  }
}
