import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'
import { classifyAuthentication } from '../../engines/classify.js'
import { COLUMN } from '../../log-formats/columns.js'
import { readIsoTime } from '../../log-formats/iso-time.js'
import { REDACTED, takeFirstCharacters } from '../../log-formats/redaction.js'
import { readTime } from '../../log-formats/text/record.js'
import { formatCount } from '../../model/figures.js'
import { formatAddress, readAddress, unmapIpv4 } from '../../model/ip-address.js'
import type { Finding, Report } from '../../model/report.js'
import { USER_AGENT_CHARACTERS } from '../../model/tally.js'
import { formatTimestamp } from '../../model/time.js'
import { describeError } from '../../runtime/errors.js'
import { VERSION } from '../../runtime/version.js'
import { escapeCsvCell, removeGuards } from '../formats/escape.js'
import { EVIDENCE_HEADER } from '../formats/evidence-csv.js'
import { isOutside } from './contradictions.js'

/** Maximum problems of one kind that are named. */
export const MOST_PROBLEMS = 10

/** The requests of findings, and the number of their records in the evidence. */
interface Count {
  requests: number
  records: number
}

/** Findings of one cause that differ only in the user agent. */
interface Counted extends Count {
  readonly bucket: string
  firstSeen: string
  lastSeen: string
  /** As the evidence spells them; null: the report does not list all. */
  logObjects: Set<string> | null
  /** By user agent as the report has it; null: in one a secret was replaced, before or after it was cut. */
  userAgents: Map<string, Count> | null
  /** Whether a record has a user agent in which a secret was replaced. */
  hasRedactedRecord: boolean
  /** When its records are from; null: it has none. */
  firstRecord: string | null
  lastRecord: string | null
}

function makeCountedClient(finding: Finding): Counted {
  const { requests, bucket, firstSeen, lastSeen, logObjects, logObjectCount, userAgent } = finding
  return {
    requests,
    records: 0,
    bucket,
    firstSeen,
    lastSeen,
    logObjects: logObjectCount === logObjects.length ? new Set(logObjects.map(escapeCsvCell)) : null,
    userAgents: userAgent.includes(REDACTED) ? null : new Map([[userAgent, { requests, records: 0 }]]),
    hasRedactedRecord: false,
    firstRecord: null,
    lastRecord: null,
  }
}

/** Adds a finding to the others of its group. */
function addTo(group: Counted, finding: Counted): void {
  group.requests += finding.requests
  if (finding.firstSeen < group.firstSeen) group.firstSeen = finding.firstSeen
  if (finding.lastSeen > group.lastSeen) group.lastSeen = finding.lastSeen
  group.logObjects = joinSets(group.logObjects, finding.logObjects)
  group.userAgents = joinCounts(group.userAgents, finding.userAgents)
}

function joinCounts(into: Map<string, Count> | null, from: ReadonlyMap<string, Count> | null) {
  if (into === null || from === null) return null
  for (const [userAgent, { requests }] of from) {
    const known = into.get(userAgent)
    if (known === undefined) into.set(userAgent, { requests, records: 0 })
    else known.requests += requests
  }
  return into
}

function joinSets(into: Set<string> | null, from: ReadonlySet<string> | null): Set<string> | null {
  if (into === null || from === null) return null
  for (const item of from) into.add(item)
  return into
}

/** The result of the comparison of evidence and findings. */
export interface CheckedEvidence {
  readonly records: number
  /** Cells of the first records, at most as many as were asked for. */
  readonly first: readonly (readonly string[])[]
}

/** Compares every record of the evidence with the findings. Throws the signal's reason after an abort. */
export async function checkEvidence(
  directory: string,
  report: Report,
  problems: string[],
  firstRecords: number,
  signal: AbortSignal,
): Promise<CheckedEvidence> {
  const clients = new Map<string, Counted>()
  for (const finding of report.findings) {
    const { cause, bucket, remoteIp, requester, authentication } = finding
    const key = makeGroupKey([
      cause,
      escapeCsvCell(bucket),
      escapeCsvCell(remoteIp),
      escapeCsvCell(requester),
      authentication,
    ])
    const group = clients.get(key)
    if (group === undefined) clients.set(key, makeCountedClient(finding))
    else addTo(group, makeCountedClient(finding))
  }
  const logObjects = new Set(report.findings.flatMap((finding) => finding.logObjects.map(escapeCsvCell)))
  const first: string[][] = []
  const found = new ProblemList()
  const isOfThisVersion = report.tool.version === VERSION
  let line = 0
  let records = 0
  let last = Number.NEGATIVE_INFINITY
  const takeRows = async (rows: AsyncIterable<string[]>) => {
    for await (const cells of rows) {
      line++
      if (line === 1) {
        if (JSON.stringify(cells) !== JSON.stringify(EVIDENCE_HEADER))
          problems.push('evidence.csv does not begin with its header line.')
        continue
      }
      records++
      if (first.length < firstRecords) first.push(cells)
      const client = clients.get(readGroup(cells))
      if (client === undefined) found.add(`record ${records} does not belong to a finding`)
      else {
        client.records++
        const userAgent = removeGuards(cells[COLUMN.user_agent] as string)
        const ofUserAgent = client.userAgents?.get(takeFirstCharacters(userAgent, USER_AGENT_CHARACTERS))
        if (userAgent.includes(REDACTED)) client.hasRedactedRecord = true
        else if (ofUserAgent !== undefined) ofUserAgent.records++
        else if (client.userAgents !== null)
          found.add(`record ${records} does not belong to a finding: its user agent differs`)
      }
      if (isOfThisVersion && cells.some((cell) => escapeCsvCell(removeGuards(cell)) !== cell))
        found.add(`record ${records} has a cell that is not guarded against formulas`)
      if (cells[COLUMN.signature_version] !== 'SigV2') found.add(`record ${records} is not signed with SigV2`)
      const logObject = cells[LOG_OBJECT] as string
      if (!logObjects.has(logObject))
        found.add(`record ${records} is from a log object that the findings do not list`)
      else if (client?.logObjects?.has(logObject) === false)
        found.add(`record ${records} is from a log object that its finding does not list`)
      const time = parseTime(cells[COLUMN.time] as string)
      if (time === null) found.add(`record ${records} does not have a real time`)
      else {
        if (time < last) found.add(`record ${records} is older than the one before`)
        const seen = formatTimestamp(time)
        if (isOutside(seen, report.window)) found.add(`record ${records} is outside the window`)
        if (client !== undefined) {
          client.firstRecord ??= seen
          client.lastRecord = seen
        }
        last = time
      }
    }
  }
  try {
    if (!(await stat(join(directory, 'evidence.csv'))).isFile()) throw new Error('it is not a file')
    await pipeline(
      createReadStream(join(directory, 'evidence.csv')),
      parse({ record_delimiter: '\r\n', max_record_size: LONGEST_RECORD }),
      takeRows,
      { signal },
    )
  } catch (thrown) {
    signal.throwIfAborted()
    problems.push(`evidence.csv cannot be read: ${describeError(thrown)}.`)
    return { records, first }
  }
  if (records !== report.evidence.records)
    found.add(`it holds ${formatCount(records, 'record')}, but report.json says ${report.evidence.records}`)
  const isComplete = report.evidence.complete === true
  const findWrongCount = (counts: readonly Count[]) =>
    counts.find((count) => count.records > count.requests || (isComplete && count.records !== count.requests))
  for (const client of clients.values()) {
    const { requests, records: ofClient, bucket, firstRecord, lastRecord, firstSeen, lastSeen } = client
    if (
      firstRecord !== null &&
      lastRecord !== null &&
      (firstRecord < firstSeen ||
        lastRecord > lastSeen ||
        (ofClient === requests && (firstRecord > firstSeen || lastRecord < lastSeen)))
    )
      found.add(
        `its records of a finding of ${bucket} are from ${firstRecord} to ${lastRecord}, but report.json says from ${firstSeen} to ${lastSeen}`,
      )
    const wrong = findWrongCount([
      client,
      ...(client.hasRedactedRecord ? [] : (client.userAgents?.values() ?? [])),
    ])
    if (wrong !== undefined)
      found.add(
        `it holds ${formatCount(wrong.records, 'record')} of a finding of ${bucket} with ${formatCount(wrong.requests, 'request')}${isComplete ? ', but report.json says that it is complete' : ''}`,
      )
  }
  for (const sentence of found.told) problems.push(`evidence.csv: ${sentence}.`)
  if (found.more > 0) problems.push(`evidence.csv: ${formatCount(found.more, 'more problem')} of this kind.`)
  return { records, first }
}

/** Problems of one kind. The first are named, and the others only counted. */
class ProblemList {
  readonly told: string[] = []
  more = 0

  add(sentence: string): void {
    if (this.told.length < MOST_PROBLEMS) this.told.push(sentence)
    else this.more++
  }
}

/** A line is at most 8 MiB long, and its cells may hold as many quotes, which are doubled. */
const LONGEST_RECORD = 64 * 1024 * 1024
const LOG_OBJECT = EVIDENCE_HEADER.indexOf('log_object')
const CAUSE = EVIDENCE_HEADER.indexOf('cause')

/** A group as the evidence can tell it: its cells are guarded against formulas. */
function makeGroupKey(
  parts: readonly [
    cause: string,
    bucket: string,
    remoteIp: string,
    requester: string,
    authentication: string,
  ],
): string {
  return JSON.stringify(parts)
}

function readGroup(cells: readonly string[]): string {
  const getCell = (name: keyof typeof COLUMN) => cells[COLUMN[name]] as string
  const address = readAddress(getCell('remote_ip'))
  const remoteIp = address === null ? getCell('remote_ip') : formatAddress(unmapIpv4(address))
  return makeGroupKey([
    cells[CAUSE] as string,
    getCell('bucket'),
    remoteIp,
    getCell('requester'),
    classifyAuthentication(getCell('authentication_type')),
  ])
}

const TIME = /^\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} [+-]\d{4}$/

function parseTime(text: string): number | null {
  if (!TIME.test(text)) return readIsoTime(text)
  const seconds = readTime(Buffer.from(text), 0)
  return Number.isNaN(seconds) ? null : seconds
}
