import { describeRequester, splitRequester } from '../../advice/requester.js'
import { formatCount, formatNumber } from '../../model/figures.js'
import type { Report } from '../../model/report.js'
import { SECONDS_PER_DAY } from '../../model/time.js'
import { addExamples, countDaysRead, EXAMPLES, type ShownCause, toATenth } from './causes.js'
import { BELOW_A_TENTH, formatDaily } from './deny-words.js'
import {
  type Cell,
  describeLeft,
  type Line,
  makeCell,
  makeColumn,
  makeLogText,
  makeSortedCell,
  makeStrong,
  makeText,
  type Room,
  type Row,
  removeColumn,
  type Section,
  shortenProse,
  shortenWords,
} from './section.js'
import { countFindings, describeWay, formatClientName, formatMoment, shortenAdvice } from './words.js'

interface CauseRoom extends Room {
  /** Whether rows show the requester as in the log, user agents and a log object. */
  readonly isDetailed?: true
  /** Whether rows leave out what most rows have in common: signed by header, and a bucket of several. */
  readonly isCompact?: boolean
  readonly adviceCharacters?: number
}

/** The longest result of `listCauses` for each report, because a form that has little room asks several times. */
const shownBefore = new WeakMap<Pick<Report, 'causes' | 'findings'>, readonly ShownCause[]>()

/** The first causes of the report, with examples of their clients. Most requests first. */
export function listCauses(report: Pick<Report, 'causes' | 'findings'>, most: number): readonly ShownCause[] {
  let shown = shownBefore.get(report) ?? []
  if (shown.length < Math.min(most, report.causes.length)) {
    shown = addExamples(report.causes.slice(0, most), report.findings)
    shownBefore.set(report, shown)
  }
  return shown.slice(0, most)
}

/** The causes: who signs, with what, how often, where, and what to change. */
export function makeCauseSection(report: Report, room: CauseRoom): Section | null {
  const { requests } = countFindings(report)
  if (requests === 0) return null
  const { causes } = report
  const days = countDaysRead(report)
  const shown = listCauses(report, room.rows)
  // A denial does not change requests that are refused already. If these are few, the requests per day say the same.
  const isRefusedShown = shown.some(({ rejected, requests: all }) => rejected >= all * NOTABLE_SHARE)
  const left = causes.length - shown.length
  const notListed = report.findingsNotListed.requests
  return {
    id: 'causes',
    title: `Who signs with SigV2, and what to change`,
    sentences: [
      'One row for each requester and product, most requests first. A client chooses its user agent freely, so it may be false.',
      ...(causes.some(({ authentication }) => authentication === 'presigned') ? [PRESIGNED] : []),
    ],
    columns: [
      makeColumn('Who', 'log', true),
      makeColumn('Signs with', 'log', true),
      makeColumn('Requests per day (total)', 'figure', true),
      ...(isRefusedShown ? [makeColumn(REFUSED_PER_DAY, 'figure', true)] : []),
      makeColumn('Last seen', 'time', true),
      makeColumn('Where', 'log', true),
      makeColumn('Owner', 'log'),
      makeColumn('What to change', 'advice', true),
    ],
    rows: shown.map((cause) => {
      const row = makeCauseRow(report, cause, isRefusedShown ? days : null, room)
      return room.isDetailed ? addDetails(row, cause, room) : row
    }),
    left: [
      ...describeLeft(left, 'cause'),
      ...(notListed > 0
        ? [
            report.findings.length === 0
              ? `Clients that \`report.json\` does not list made ${formatCount(notListed, 'request')}.`
              : `In addition to the ${formatCount(report.findings.length, 'client')} that \`report.json\` lists, other clients made ${formatCount(notListed, 'request')}.`,
          ]
        : []),
    ],
  }
}

const PRESIGNED =
  'For a presigned URL, fix the requester, who made it. Remote IP and user agent belong to the client that opened it.'

function makeCauseRow(
  report: Report,
  cause: ShownCause,
  daysForRefused: number | null,
  room: CauseRoom,
): Row {
  return {
    id: `cause-${cause.id}`,
    cells: [
      makeWhoCell(cause.requester, room),
      makeSignsCell(cause, report.generatedAt, room),
      makeSortedCell(
        cause.requests,
        makeCell(
          makeStrong(formatRoundedDaily(cause.requestsPerDay, cause.requests)),
          `(${formatNumber(cause.requests)})`,
          formatRefusedPart(cause),
        ),
      ),
      ...(daysForRefused === null ? [] : [makeRefusedCell(cause, daysForRefused)]),
      makeSortedCell(cause.lastSeen, makeCell(formatMoment(cause.lastSeen))),
      makeWhereCell(cause, room),
      makeCell(cause.owner === null ? '' : makeLogText(shortenWords(cause.owner, room))),
      makeCell(
        makeText(
          shortenProse(shortenAdvice(cause), { characters: room.adviceCharacters ?? ADVICE_CHARACTERS }),
        ),
      ),
    ],
  }
}

function addDetails(row: Row, cause: ShownCause, room: Room): Row {
  const [who, signs, ...others] = row.cells as [Cell, Cell, ...Cell[]]
  const whereAt = others.length - 3
  const addLines = (one: Cell, ...lines: readonly (Line | string)[]): Cell => ({
    ...one,
    lines: [...one.lines, ...makeCell(...lines).lines],
  })
  const isNamed = describeRequester(cause.requester) !== cause.requester && cause.requester !== '-'
  const agents = cause.userAgents.filter((agent) => agent !== '' && agent !== '-').slice(0, 1)
  const isAgentShown = cause.product !== null || cause.authentication === 'presigned'
  return {
    ...row,
    cells: [
      isNamed ? addLines(who, [makeLogText(shortenWords(cause.requester, room))]) : who,
      isAgentShown
        ? addLines(
            signs,
            ...agents.map(
              (agent): Line =>
                cause.authentication === 'presigned'
                  ? [makeText('opened with '), makeLogText(shortenWords(agent, room))]
                  : [makeLogText(shortenWords(agent, room))],
            ),
            cause.userAgentCount > 1 ? `and ${formatCount(cause.userAgentCount - 1, 'more user agent')}` : '',
          )
        : signs,
      ...others.map((one, at) =>
        at === whereAt && cause.logObjects[0] !== undefined
          ? addLines(
              one,
              [makeText('in '), makeLogText(shortenWords(cause.logObjects[0], room))],
              describeMoreLogObjects(cause),
            )
          : one,
      ),
    ],
  }
}

/** Title of the column for requests that a denial of SigV2 would refuse in addition. */
export const REFUSED_PER_DAY = 'Refused per day if denied'
const NOTABLE_SHARE = 0.1

/** Most characters of an advice that contains text from the log. */
const ADVICE_CHARACTERS = 600

function formatRefusedPart({ rejected, requests }: ShownCause): string {
  if (rejected === 0) return ''
  return rejected === requests ? 'all refused' : `${formatNumber(rejected)} refused`
}

/** An average that is rounded to one decimal. A few requests in many days are not 0 per day. */
function formatRoundedDaily(perDay: number, requests: number): string {
  return perDay === 0 && requests > 0 ? BELOW_A_TENTH : formatDaily(perDay)
}

function makeRefusedCell({ requests, rejected }: ShownCause, days: number): Cell {
  const refused = requests - rejected
  return makeSortedCell(refused, makeCell(formatRoundedDaily(toATenth(refused / days), refused)))
}

function makeWhoCell(requester: string, room: Room): Cell {
  const parts = splitRequester(requester)
  if (parts === null) return makeCell('- (not known to S3)')
  const { name, account } = parts
  const isNamed = describeRequester(requester) !== requester
  return makeCell(
    isNamed ? makeStrong(shortenWords(name, room)) : makeLogText(shortenWords(name, room)),
    account === null ? '' : `account ${account}`,
  )
}

function makeSignsCell(cause: ShownCause, now: string, room: CauseRoom): Cell {
  const { product, versions, versionCount, authentication, userAgents, userAgentCount } = cause
  const isNamed = product !== null && authentication !== 'presigned'
  const version: Line =
    isNamed && versions.length > 0
      ? [
          makeText(' '),
          makeLogText(shortenWords(versions.join(', '), room)),
          ...(versionCount > versions.length
            ? [makeText(` and ${formatNumber(versionCount - versions.length)} more`)]
            : []),
        ]
      : []
  const agents = isNamed || authentication === 'presigned' ? [] : userAgents.slice(0, 1)
  return makeCell(
    [makeStrong(formatClientName(cause)), ...version],
    ...(authentication === 'presigned'
      ? [describeWay(cause), ...describeExpiry(cause.presigned, now)]
      : room.isCompact && authentication === 'header'
        ? []
        : [describeWay(cause)]),
    ...agents.map((agent) =>
      agent === '' ? makeText('(empty user agent)') : makeLogText(shortenWords(agent, room)),
    ),
    agents.length > 0 && userAgentCount > 1
      ? `and ${formatCount(userAgentCount - 1, 'more user agent')}`
      : '',
  )
}

/** `and 29 more log objects`. The row shows one. */
function describeMoreLogObjects({ logObjectCount, isLogObjectCountExact }: ShownCause): string {
  if (logObjectCount <= 1) return ''
  return `and ${isLogObjectCountExact ? '' : 'at least '}${formatCount(logObjectCount - 1, 'more log object')}`
}

/** `valid for up to 45 days`, `the last one seen expires 2027-01-20`. */
function describeExpiry(presigned: ShownCause['presigned'], now: string): string[] {
  if (presigned === null) return []
  const { longestValiditySeconds: validity, latestExpiry } = presigned
  return [
    validity === null || validity <= 0 ? '' : `valid for up to ${describeValidity(validity)}`,
    latestExpiry === null
      ? 'expiry not known'
      : `the last one seen ${latestExpiry > now ? 'expires' : 'expired'} ${latestExpiry.slice(0, 10)}`,
  ]
}

function describeValidity(seconds: number): string {
  const [unit, count] =
    seconds >= 2 * SECONDS_PER_DAY
      ? ['day', Math.ceil(seconds / SECONDS_PER_DAY)]
      : seconds >= 7_200
        ? ['hour', Math.ceil(seconds / 3_600)]
        : ['minute', Math.ceil(seconds / 60)]
  return formatCount(count as number, unit as string)
}

/** The buckets with most requests: one of them, or a few in detail. */
function makeWhereCell(cause: ShownCause, room: CauseRoom): Cell {
  const { buckets, bucketCount, remoteIps, remoteIpCount } = cause
  const isCounted = room.isCompact && bucketCount > 1
  const shown = buckets.slice(0, room.isDetailed ? EXAMPLES : isCounted ? 0 : 1)
  const names = shown.map((bucket): Line => [makeLogText(shortenWords(bucket, room))])
  return makeSortedCell(
    buckets[0] ?? '',
    makeCell(
      bucketCount > 1 ? makeStrong(formatCount(bucketCount, 'bucket')) : '',
      ...names,
      bucketCount > shown.length && room.isDetailed
        ? `and ${formatNumber(bucketCount - shown.length)} more`
        : '',
      ...(room.isDetailed
        ? [
            remoteIpCount === 1
              ? [makeText('from '), makeLogText(shortenWords(remoteIps[0] as string, room))]
              : `from ${formatCount(remoteIpCount, 'address', 'addresses')}`,
          ]
        : []),
    ),
  )
}

/** The causes for a form that has no room for a column `Owner`: the owner stands below the requester. */
export function moveOwnerBelow(found: Section): Section {
  const at = found.columns.findIndex(({ title }) => title === 'Owner')
  const rows = found.rows.map((row) => {
    const [who, ...others] = row.cells as [Cell, ...Cell[]]
    const owner = (row.cells[at] as Cell).lines[0]
    if (owner === undefined) return row
    return { ...row, cells: [{ ...who, lines: [...who.lines, [makeText('owner '), ...owner]] }, ...others] }
  })
  return removeColumn({ ...found, rows }, 'Owner')
}

/** The causes for a form that has no room for a column `Last seen`: the day stands below the buckets. */
export function moveDayBelow(found: Section): Section {
  const findColumn = (title: string) => found.columns.findIndex((one) => one.title === title)
  const [seenAt, whereAt] = [findColumn('Last seen'), findColumn('Where')]
  const rows = found.rows.map((row) => {
    const day = readDay(row.cells[seenAt] as Cell)
    const addDay = ({ sort, lines }: Cell): Cell => ({ sort, lines: [...lines, [makeText(`last ${day}`)]] })
    return { ...row, cells: row.cells.map((one, index) => (index === whereAt ? addDay(one) : one)) }
  })
  return removeColumn({ ...found, rows }, 'Last seen')
}

function readDay({ sort }: Cell): string {
  return (sort ?? '').slice(0, 'YYYY-MM-DD'.length)
}
