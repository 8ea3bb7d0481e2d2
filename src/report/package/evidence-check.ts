import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'
import { authenticationKind } from '../../engines/classify.js'
import { COLUMN, COLUMN_NAMES } from '../../log-formats/columns.js'
import { readIsoTime } from '../../log-formats/iso-time.js'
import { firstCharacters } from '../../log-formats/redaction.js'
import { timeAt } from '../../log-formats/text/record.js'
import { addressText, readAddress, unmapped } from '../../model/ip-address.js'
import type { Finding, Report } from '../../model/report.js'
import { USER_AGENT_CHARACTERS } from '../../model/tally.js'
import { timestamp } from '../../model/time.js'
import { errorText } from '../../runtime/errors.js'
import { counted } from '../content/words.js'
import { csvCell } from '../formats/escape.js'
import { isOutside } from './contradictions.js'

/** Problems of one kind that are told one by one. */
export const PROBLEMS_TOLD = 10

/** Clients that the report cannot tell apart, and how many of their records the evidence holds. */
interface Counted {
  requests: number
  records: number
  readonly bucket: string
  firstSeen: string
  lastSeen: string
  /** As the evidence spells them; null: the report does not list all. */
  logObjects: Set<string> | null
  /** When its records are from; null: it has none. */
  firstRecord: string | null
  lastRecord: string | null
}

function countedClient(finding: Finding): Counted {
  const { requests, bucket, firstSeen, lastSeen, logObjects, logObjectCount } = finding
  return {
    requests,
    records: 0,
    bucket,
    firstSeen,
    lastSeen,
    logObjects: logObjectCount === logObjects.length ? new Set(logObjects.map(csvCell)) : null,
    firstRecord: null,
    lastRecord: null,
  }
}

/** Two clients that the report spells alike. */
function together(one: Counted, other: Counted): Counted {
  return {
    ...one,
    requests: one.requests + other.requests,
    firstSeen: one.firstSeen < other.firstSeen ? one.firstSeen : other.firstSeen,
    lastSeen: one.lastSeen > other.lastSeen ? one.lastSeen : other.lastSeen,
    logObjects:
      one.logObjects === null || other.logObjects === null
        ? null
        : new Set([...one.logObjects, ...other.logObjects]),
  }
}

/** Holds every record of the evidence against the findings; gives how many there are. */
export async function checkEvidence(directory: string, report: Report, problems: string[]): Promise<number> {
  const clients = new Map<string, Counted>()
  for (const finding of report.findings) {
    const key = clientKey(finding)
    const client = clients.get(key)
    const counts = countedClient(finding)
    clients.set(key, client === undefined ? counts : together(client, counts))
  }
  const logObjects = new Set(report.findings.flatMap((finding) => finding.logObjects.map(csvCell)))
  const found: string[] = []
  let line = 0
  let records = 0
  let last = Number.NEGATIVE_INFINITY
  const hold = async (rows: AsyncIterable<string[]>) => {
    for await (const cells of rows) {
      line++
      if (line === 1) {
        if (JSON.stringify(cells) !== JSON.stringify([...COLUMN_NAMES, 'log_object']))
          problems.push('evidence.csv does not begin with its header line.')
        continue
      }
      records++
      const { client, isCertain } = clientOf(cells, clients)
      if (client === undefined) found.push(`record ${records} belongs to no finding`)
      else client.records++
      if (cells[COLUMN.signature_version] !== 'SigV2')
        found.push(`record ${records} is not signed with SigV2`)
      const logObject = cells.at(-1) as string
      if (!logObjects.has(logObject)) found.push(`record ${records} is of a log object that no finding lists`)
      else if (isCertain && client?.logObjects?.has(logObject) === false)
        found.push(`record ${records} is of a log object that its finding does not list`)
      const time = timeOf(cells[COLUMN.time] as string)
      if (time === null) found.push(`record ${records} has no real time`)
      else {
        if (time < last) found.push(`record ${records} is older than the one before`)
        const seen = timestamp(time)
        if (isOutside(seen, report.window)) found.push(`record ${records} is outside the window`)
        if (client !== undefined && isCertain) {
          client.firstRecord ??= seen
          client.lastRecord = seen
        }
        last = time
      }
    }
  }
  try {
    if (!(await stat(join(directory, 'evidence.csv'))).isFile()) throw new Error('it is no file')
    await pipeline(
      createReadStream(join(directory, 'evidence.csv')),
      parse({ record_delimiter: '\r\n' }),
      hold,
    )
  } catch (thrown) {
    problems.push(`evidence.csv cannot be read: ${errorText(thrown)}.`)
    return records
  }
  if (records !== report.evidence.records)
    found.push(`it holds ${counted(records, 'record')}, and report.json says ${report.evidence.records}`)
  for (const { requests, records: ofClient, bucket, ...client } of clients.values()) {
    const { firstRecord, lastRecord, firstSeen, lastSeen } = client
    if (
      firstRecord !== null &&
      lastRecord !== null &&
      (firstRecord < firstSeen ||
        lastRecord > lastSeen ||
        (ofClient === requests && (firstRecord > firstSeen || lastRecord < lastSeen)))
    )
      found.push(
        `its records of a finding of ${bucket} are from ${firstRecord} to ${lastRecord}, and report.json has it seen from ${firstSeen} to ${lastSeen}`,
      )
    if (ofClient > requests || (report.evidence.complete === true && ofClient !== requests))
      found.push(
        `it holds ${counted(ofClient, 'record')} of a finding of ${bucket} with ${counted(requests, 'request')}${report.evidence.complete === true ? ', and is said to be complete' : ''}`,
      )
  }
  for (const sentence of found.slice(0, PROBLEMS_TOLD)) problems.push(`evidence.csv: ${sentence}.`)
  if (found.length > PROBLEMS_TOLD)
    problems.push(`evidence.csv: ${counted(found.length - PROBLEMS_TOLD, 'more problem')} of this kind.`)
  return records
}

/** A client as the evidence can tell it: its cells are guarded against formulas. */
function clientKey(
  client: Pick<Finding, 'bucket' | 'remoteIp' | 'requester' | 'authentication' | 'userAgent'>,
): string {
  const { bucket, remoteIp, requester, authentication, userAgent } = client
  return JSON.stringify([csvCell(bucket), remoteIp, csvCell(requester), authentication, csvCell(userAgent)])
}

/** Whose record it is; not certain where a secret of its user agent was replaced after the finding's was cut. */
function clientOf(
  cells: readonly string[],
  clients: ReadonlyMap<string, Counted>,
): { readonly client: Counted | undefined; readonly isCertain: boolean } {
  const cell = (name: keyof typeof COLUMN) => cells[COLUMN[name]] as string
  const address = readAddress(cell('remote_ip'))
  const remoteIp = address === null ? unguarded(cell('remote_ip')) : addressText(unmapped(address))
  const keyWith = (userAgent: string) =>
    JSON.stringify([
      cell('bucket'),
      remoteIp,
      cell('requester'),
      authenticationKind(cell('authentication_type')),
      csvCell(userAgent),
    ])
  const written = cell('user_agent')
  for (const userAgent of new Set([written, unguarded(written)])) {
    const client = clients.get(keyWith(firstCharacters(userAgent, USER_AGENT_CHARACTERS)))
    if (client !== undefined) return { client, isCertain: true }
    // Where a secret was replaced after the cut, the finding's text is shorter.
    if (!userAgent.includes('REDACTED')) continue
    for (let end = Math.min(userAgent.length, 2 * USER_AGENT_CHARACTERS); end > 0; end--) {
      const shorter = clients.get(keyWith(userAgent.slice(0, end)))
      if (shorter !== undefined) return { client: shorter, isCertain: false }
    }
  }
  return { client: undefined, isCertain: false }
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && csvCell(cell.slice(1)) === cell ? cell.slice(1) : cell
}

const TIME = /^\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} [+-]\d{4}$/

function timeOf(text: string): number | null {
  if (!TIME.test(text)) return readIsoTime(text)
  const seconds = timeAt(Buffer.from(text), 0)
  return Number.isNaN(seconds) ? null : seconds
}
