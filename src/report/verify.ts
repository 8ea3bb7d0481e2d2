import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'
import { getDotPath, safeParse } from 'valibot'
import { COLUMN, COLUMN_NAMES } from '../access-log/columns.js'
import { timeAt } from '../access-log/record.js'
import { firstCharacters } from '../access-log/redaction.js'
import { addressText, readAddress, unmapped } from '../addresses.js'
import { authenticationKind } from '../engines/placing.js'
import { USER_AGENT_CHARACTERS } from '../engines/tally.js'
import { errorText, SettingsError } from '../errors.js'
import { timestamp } from '../instants.js'
import { VERSION } from '../version.js'
import { csvCell } from './escape.js'
import { REPORT_FILES, SUMS_FILE } from './evidence-package.js'
import { jobSummary } from './markdown.js'
import type { Finding, Report } from './report.js'
import { reportSchema } from './report-schema.js'
import { SIGNATURES } from './trend.js'
import { counted, exceptedCounts, findingCounts } from './words.js'

export interface Verification {
  /** In what the package does not hold, a sentence each; empty where it does. */
  readonly problems: readonly string[]
  /** What was not checked, and why; a sentence each. */
  readonly notes: readonly string[]
  /** Null where report.json cannot be read. */
  readonly report: Report | null
  readonly files: number
  readonly evidenceRecords: number
}

const HTML_FILE = 'report.html'

/** Problems of one kind that are told one by one. */
const TOLD = 10

/**
 * Checks an evidence package: that its files are the ones that `SHA256SUMS` names, and that its numbers and its evidence
 * agree. Throws SettingsError where the directory holds no package.
 */
export async function verifyPackage(directory: string): Promise<Verification> {
  const sums = await readSums(directory)
  const problems: string[] = []
  const notes: string[] = []
  for (const line of sums.malformed.slice(0, TOLD))
    problems.push(`${SUMS_FILE}: line ${line} is no sum and file name.`)
  if (sums.malformed.length > TOLD)
    problems.push(`${SUMS_FILE}: ${counted(sums.malformed.length - TOLD, 'more line')} of this kind.`)
  for (const [name, sum] of sums.of) {
    const found = await sumOf(join(directory, name))
    if (found === null) problems.push(`${name} is named in ${SUMS_FILE}, and is no file here.`)
    else if (found !== sum) problems.push(`${name} is not the file that was written: its sum is ${found}.`)
  }
  for (const name of (await readdir(directory)).sort())
    if (name !== SUMS_FILE && !sums.of.has(name)) {
      const ours = REPORT_FILES.some((file) => file === name)
      const sentence = `${name} is not named in ${SUMS_FILE}`
      if (ours) problems.push(`${sentence}, and should be.`)
      else notes.push(`${sentence}: nothing is known of it.`)
    }

  await checkHtml(directory, sums.of, problems)
  const report = await readReport(directory, problems)
  let evidenceRecords = 0
  if (report !== null) {
    for (const name of REPORT_FILES)
      if (
        name !== SUMS_FILE &&
        !sums.of.has(name) &&
        (name !== 'evidence.csv' || report.evidence.records !== null)
      )
        problems.push(`${name} is missing in ${SUMS_FILE}.`)
    problems.push(...contradictionsOf(report))
    if (sums.of.has('evidence.csv')) evidenceRecords = await checkEvidence(directory, report, problems)
    if (report.tool.version !== VERSION)
      notes.push(
        `The package was made by version ${report.tool.version}; this is ${VERSION}, which cannot tell whether summary.md says the same.`,
      )
    else if (sums.of.has('summary.md')) {
      const summary = await textOf(directory, 'summary.md').catch(() => null)
      if (summary !== null && summary !== jobSummary(report))
        problems.push('summary.md does not say what report.json does.')
    }
  }
  return { problems, notes, report, files: sums.of.size + 1, evidenceRecords }
}

async function readSums(directory: string): Promise<{ of: Map<string, string>; malformed: number[] }> {
  let text: string
  try {
    text = await textOf(directory, SUMS_FILE)
  } catch (thrown) {
    throw new SettingsError(
      `${directory} holds no evidence package: ${errorText(thrown)}. Give the report directory of a check.`,
      { cause: thrown },
    )
  }
  const of = new Map<string, string>()
  const malformed: number[] = []
  const lines = text.split('\n')
  // Each line has an end, so that the last piece is empty; of an empty text it is the only one.
  const rest = lines.pop()
  for (const [index, line] of lines.entries()) {
    const [, sum, name] = /^([0-9a-f]{64}) {2}([A-Za-z0-9._-]+)$/.exec(line) ?? []
    if (sum === undefined || name === undefined || of.has(name) || !isPackageFile(name))
      malformed.push(index + 1)
    else of.set(name, sum)
  }
  if (rest !== '') malformed.push(lines.length + 1)
  if (of.size === 0 && malformed.length === 0)
    throw new SettingsError(
      `${directory} holds no evidence package: its ${SUMS_FILE} names none of its files.`,
    )
  return { of, malformed }
}

function isPackageFile(name: string): boolean {
  return name !== SUMS_FILE && REPORT_FILES.some((file) => file === name)
}

/** A package of a stranger's may hold a pipe, which would be waited for. */
async function textOf(directory: string, name: string): Promise<string> {
  const path = join(directory, name)
  const there = await stat(path)
  if (!there.isFile()) throw new Error('it is no file')
  return readFile(path, 'utf8')
}

/** Null where there is no regular file; a link is none. */
async function sumOf(path: string): Promise<string | null> {
  const there = await lstat(path).catch(() => null)
  if (there === null || !there.isFile()) return null
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** `report.html` says with which files it was written: sums made anew over an exchanged file do not agree with it. */
async function checkHtml(
  directory: string,
  sums: ReadonlyMap<string, string>,
  problems: string[],
): Promise<void> {
  if (!sums.has(HTML_FILE)) return
  const html = await textOf(directory, HTML_FILE).catch(() => null)
  if (html === null) return
  // Every other text in the page is a stranger's: the list is the last of its tables.
  const list = html.slice(html.lastIndexOf('<h2 id="files">'))
  for (const [name, sum] of sums)
    if (name !== HTML_FILE && !list.includes(sum))
      problems.push(`${HTML_FILE} was written with another ${name}: the sum that it lists is not this one.`)
}

async function readReport(directory: string, problems: string[]): Promise<Report | null> {
  let json: unknown
  try {
    json = JSON.parse(await textOf(directory, 'report.json'))
  } catch (thrown) {
    problems.push(`report.json cannot be read: ${errorText(thrown)}.`)
    return null
  }
  const result = safeParse(reportSchema, json)
  if (result.success) return result.output
  const [issue] = result.issues
  problems.push(`report.json does not fit its schema at ${getDotPath(issue) ?? 'its top'}: ${issue.message}.`)
  return null
}

/** Where the report's numbers do not agree with each other, a sentence each. */
export function contradictionsOf(report: Report): string[] {
  const found: string[] = []
  const equal = (what: string, is: number, should: number) => {
    if (is !== should) found.push(`${what}: ${is}, and should be ${should}.`)
  }
  const { totals } = report
  const sumOver = <T>(items: readonly T[], of: (item: T) => number) =>
    items.reduce((sum, item) => sum + of(item), 0)
  const { excluded, otherBuckets, otherNetworks, outsideWindow, service, unparsed } = totals
  equal(
    'totals.inScope',
    totals.inScope,
    sumOver(SIGNATURES, ({ key }) => totals[key]),
  )
  equal(
    'totals.records',
    totals.records,
    totals.inScope + excluded + otherBuckets + otherNetworks + outsideWindow + service + unparsed,
  )
  for (const { key } of SIGNATURES) {
    equal(
      `the sum of ${key} of all targets`,
      sumOver(report.targets, (target) => target[key]),
      totals[key],
    )
    equal(
      `the sum of ${key} of all days`,
      sumOver(report.daily, (day) => day[key]),
      totals[key],
    )
  }
  for (const [name, count] of [
    ['unparsed-records', totals.unparsed],
    ['signature-missing', totals.missing],
    ['signature-unknown', totals.unknown],
  ] as const) {
    const gaps = report.gaps.filter((gap) => gap.name === name)
    equal(
      `records of the gap ${name}`,
      sumOver(gaps, (gap) => gap.count ?? 0),
      count,
    )
  }
  equal('anonymous.requests', report.anonymous.requests, totals.unsigned)
  for (const name of ['oldTls', 'anonymous'] as const) {
    const { requests, requestsNotListed, clients } = report[name]
    equal(
      `requests of the clients of ${name}, listed or not`,
      sumOver(clients, (client) => client.requests) + requestsNotListed,
      requests,
    )
  }
  found.push(
    ...contradictionsOfTimes(report),
    ...contradictionsOfFindings(report),
    ...contradictionsOfVerdicts(report),
  )
  const scanned = report.scan.queries
    .map(({ bytesScanned }) => bytesScanned)
    .filter((bytes) => bytes !== null)
  if (scanned.length > 0)
    equal(
      'scan.bytesScanned',
      report.scan.bytesScanned ?? 0,
      sumOver(scanned, (bytes) => bytes),
    )
  return found
}

/** What was seen lies in the window, a finding within its target's time. */
function contradictionsOfTimes({ window, targets, findings, excepted, daily }: Report): string[] {
  const found: string[] = []
  const targetOf = new Map(targets.map((target) => [targetKey(target), target]))
  for (const { bucket, network, firstSeen, lastSeen } of targets)
    for (const time of [firstSeen, lastSeen])
      if (time !== null && isOutside(time, window))
        found.push(`The target ${bucket}, ${network} was seen at ${time}, outside the window.`)
  for (const finding of [...findings, ...excepted]) {
    const target = targetOf.get(targetKey(finding))
    const isInTarget =
      target === undefined ||
      ((target.firstSeen ?? '') <= finding.firstSeen && (target.lastSeen ?? '') >= finding.lastSeen)
    if (!isInTarget) found.push(`A finding of ${finding.bucket} was seen when its target was not.`)
  }
  const days = daily.map(({ date }) => date)
  if (days.some((date, index) => index > 0 && date <= (days[index - 1] as string)))
    found.push('The days do not ascend.')
  return found
}

function contradictionsOfFindings(report: Report): string[] {
  const found: string[] = []
  const judged = findingCounts(report).requests + exceptedCounts(report).requests
  const { sigV2 } = report.totals
  if (judged > sigV2 || (judged < sigV2 && !report.settings.ignoreRejected))
    found.push(`Findings and excepted clients made ${judged} requests, and totals.sigV2 is ${sigV2}.`)
  const ofTarget = new Map<string, number>()
  for (const finding of [...report.findings, ...report.excepted]) {
    const target = targetKey(finding)
    ofTarget.set(target, (ofTarget.get(target) ?? 0) + finding.requests)
    if (finding.rejected > finding.requests || finding.firstSeen > finding.lastSeen || finding.requests === 0)
      found.push(
        `A finding of ${finding.bucket} contradicts itself: requests, rejected, first and last seen.`,
      )
    if (finding.logObjectCount !== null && finding.logObjectCount < finding.logObjects.length)
      found.push(`A finding of ${finding.bucket} lists more log objects than it counts.`)
  }
  for (const target of report.targets) {
    const requests = ofTarget.get(targetKey(target)) ?? 0
    if (requests > target.sigV2)
      found.push(
        `Clients of ${target.bucket}, ${target.network} made ${requests} requests, and the target has ${target.sigV2} of SigV2.`,
      )
    ofTarget.delete(targetKey(target))
  }
  if (ofTarget.size > 0)
    found.push(
      `${counted(ofTarget.size, 'target')} of findings ${ofTarget.size === 1 ? 'is' : 'are'} not among the targets.`,
    )
  return found
}

function contradictionsOfVerdicts(report: Report): string[] {
  const found: string[] = []
  for (const { name, accepted, count } of report.gaps) {
    const isAccepted = report.settings.acceptGaps.some((text) => {
      const [acceptedName, atMost] = text.split('<=')
      return acceptedName === name && (atMost === undefined || (count !== null && count <= Number(atMost)))
    })
    if (accepted !== isAccepted)
      found.push(`The gap ${name} is said to be ${accepted ? '' : 'not '}accepted, against the settings.`)
  }
  const withFindings = new Set(report.findings.map(targetKey))
  const beyond = report.findingsNotListed.requests > 0
  for (const target of report.targets) {
    const otherwise = target.sigV4 > 0 ? 'compliant' : 'no-traffic'
    const isRight = withFindings.has(targetKey(target))
      ? target.verdict === 'non-compliant'
      : target.verdict === otherwise || (target.verdict === 'non-compliant' && beyond)
    if (!isRight)
      found.push(
        `The verdict of ${target.bucket}, ${target.network} is ${target.verdict}, against its numbers.`,
      )
  }
  const isFound = report.targets.some(({ verdict }) => verdict === 'non-compliant')
  const isOpen = report.gaps.some(({ accepted }) => !accepted)
  const should = isFound ? 'non-compliant' : isOpen ? 'inconclusive' : 'compliant'
  if (report.verdict !== should)
    found.push(`The verdict is ${report.verdict}, and by targets and gaps should be ${should}.`)
  return found
}

function targetKey({ bucket, network }: { bucket: string; network: string }): string {
  return JSON.stringify([bucket, network])
}

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
async function checkEvidence(directory: string, report: Report, problems: string[]): Promise<number> {
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
  for (const sentence of found.slice(0, TOLD)) problems.push(`evidence.csv: ${sentence}.`)
  if (found.length > TOLD)
    problems.push(`evidence.csv: ${counted(found.length - TOLD, 'more problem')} of this kind.`)
  return records
}

function isOutside(time: string, { since, until }: Report['window']): boolean {
  return (since !== null && time < since) || (until !== null && time >= until)
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
  if (!TIME.test(text)) return null
  const seconds = timeAt(Buffer.from(text), 0)
  return Number.isNaN(seconds) ? null : seconds
}
