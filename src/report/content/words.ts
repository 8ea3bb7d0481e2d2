import { describeUrlMaker } from '../../advice/advice.js'
import { describeRequester } from '../../advice/requester.js'
import { DUE_SOON_DAYS } from '../../exceptions/apply.js'
import { describeAll, formatBytes, formatCount, formatNumber } from '../../model/figures.js'
import { isAnyOnS3 } from '../../model/log-location.js'
import type { GapName, VerdictName } from '../../model/names.js'
import type {
  Cause,
  ComparedCause,
  Gap,
  Report,
  ReportedException,
  ReportPart,
  Timestamp,
} from '../../model/report.js'
import type { Authentication } from '../../model/tally.js'
import { findGreatest } from '../../runtime/lists.js'
import { memoizeByObject } from '../../runtime/memoize.js'
import type { CauseIdentity } from './causes.js'
import { shortenProse } from './section.js'

/** The words and figures that all formats of the report share. Plain text, which each format escapes. */

/** `2026-11-23 15:04:05Z`: as in the JSON, a blank for the T. */
export function formatMoment(time: Timestamp | null): string {
  return time === null ? '-' : time.replace('T', ' ')
}

/** The kinds of authentication in words. */
const SIGNS_BY: Record<Authentication, string> = {
  header: 'Authorization header',
  presigned: 'presigned URL',
  unknown: 'unknown means',
}

/** How a cause signs. Empty if `formatClientName` says it. */
export function describeWay({
  product,
  authentication,
}: Pick<CauseIdentity, 'product' | 'authentication'>): string {
  return authentication === 'presigned' && product === null ? '' : SIGNS_BY[authentication]
}

interface FindingCounts {
  readonly clients: number
  readonly isExact: boolean
  readonly requests: number
}

/** How many clients were found, listed or not, and how many requests they made. Counted once for each report. */
export const countFindings = memoizeByObject(
  ({ findings, findingsNotListed }: Pick<Report, 'findings' | 'findingsNotListed'>): FindingCounts => {
    const { requests, clients, clientsAtLeast } = findingsNotListed
    return {
      clients: findings.length + clientsAtLeast,
      isExact: clients !== null || requests === 0,
      requests: findings.reduce((sum, finding) => sum + finding.requests, requests),
    }
  },
)

/** How many clients exceptions cover, listed or not, and how many requests they made. */
export function countExcepted({ excepted, exceptedNotListed }: Report): {
  clients: number
  requests: number
} {
  return {
    clients: excepted.length + exceptedNotListed.clients,
    requests: excepted.reduce((sum, { requests }) => sum + requests, exceptedNotListed.requests),
  }
}

/**
 * How many exceptions cover clients. In a merged report an exception that expired can cover clients too, namely those of a
 * report that was made before its end.
 */
export function countCoveringExceptions({ exceptions, excepted }: Report): number {
  const covering = new Set(excepted.map(({ exception }) => exception))
  exceptions.forEach(({ state, clients }, index) => {
    if (state === 'active' && clients > 0) covering.add(index)
  })
  return covering.size
}

/** Whether an exception still holds: `until 2027-01-31`, `ends in 3 days`, `expired 2026-10-01: no longer applies`, `until 2027-01-31; matches no client`. */
export function describeExceptionState({ state, expires, dueInDays }: ReportedException): string {
  if (state === 'expired') return `expired ${expires}: no longer applies`
  const end =
    dueInDays > DUE_SOON_DAYS
      ? `until ${expires}`
      : dueInDays === 0
        ? 'ends today'
        : `ends in ${formatCount(dueInDays, 'day')}`
  return state === 'unmatched' ? `${end}; matches no client` : end
}

/** `requester …, user agent contains …`: what an exception matches, each part by its name. */
export function listMatchParts({ match }: ReportedException): [string, string][] {
  const parts: [string, string | null][] = [
    ['bucket', match.bucket],
    ['network', match.network],
    ['requester', match.requester],
    ['authentication', match.authentication],
    ['user agent contains', match.userAgentContains],
  ]
  return parts.filter((part): part is [string, string] => part[1] !== null)
}

/** The gaps that are not accepted. */
export function listOpenGaps(report: Report): readonly Gap[] {
  return report.gaps.filter((gap) => !gap.accepted)
}

/** `no-traffic (2), stale-logs` */
function formatGapNames(gaps: readonly Gap[]): string {
  const counts = new Map<string, number>()
  for (const { name } of gaps) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .map(([name, count]) => (count === 1 ? name : `${name} (${formatNumber(count)})`))
    .join(', ')
}

/** The verdict in one sentence, without its name. */
export function describeVerdict(report: Report): string {
  const open = listOpenGaps(report)
  if (report.verdict === 'non-compliant') {
    const { requests } = countFindings(report)
    const causes = Math.max(report.causes.length, 1)
    const isExact = report.findingsNotListed.requests === 0
    const targets = report.targets.filter(({ verdict }) => verdict === 'non-compliant').length
    const who = `${isExact ? '' : 'At least '}${formatCount(causes, 'cause')}`
    const where = `${formatNumber(targets)} of ${formatCount(report.targets.length, 'target')}`
    return `${who} signed ${formatCount(requests, 'request')} with SigV2, in ${where}.`
  }
  if (report.verdict === 'inconclusive')
    return open.length > 0
      ? `${describeNoSignatures(report)}, but the logs do not prove that ${report.totals.sigV2 === 0 ? 'none' : 'no other'} exists: ${formatGapNames(open)}.`
      : isInconclusiveByParts(report)
        ? `${describeNoSignatures(report)}, but ${describeInconclusiveParts(report)}.`
        : `${describeNoSignatures(report)}, but the logs do not show a SigV4 request that S3 accepted, and an accepted gap does not prove anything.`
  const compliant = report.targets.filter(({ verdict }) => verdict === 'compliant')
  const sigV4 = compliant.reduce((sum, target) => sum + target.sigV4, 0)
  const [proven, denied] = (['compliant', 'denied'] as const).map(
    (verdict) => report.targets.filter((target) => target.verdict === verdict).length,
  ) as [number, number]
  const proofs = [
    ...(proven === 0 && denied > 0
      ? []
      : [
          `${formatCount(sigV4, 'request')} ${sigV4 === 1 ? 'was' : 'were'} signed with SigV4, in ${describeTargetCount(report, proven)}`,
        ]),
    ...(denied === 0 ? [] : [`bucket policies deny SigV2 in ${describeTargetCount(report, denied)}`]),
  ]
  return `${describeNoSignatures(report)}; ${proofs.join('; ')}.`
}

/** Whether only the verdicts of the merged reports make a report inconclusive: all gaps are accepted, and a target is proven. */
function isInconclusiveByParts(report: Report): boolean {
  return report.verdict === 'inconclusive' && listOpenGaps(report).length === 0 && isAnyTargetProven(report)
}

function isAnyTargetProven({ targets }: Report): boolean {
  return targets.some(({ verdict }) => verdict !== 'no-traffic')
}

/** `1 of the 2 merged reports is inconclusive` */
function describeInconclusiveParts({ parts = [] }: Report): string {
  const count = parts.filter(({ verdict }) => verdict === 'inconclusive').length
  return `${formatNumber(count)} of the ${formatCount(parts.length, 'merged report')} ${count === 1 ? 'is' : 'are'} inconclusive`
}

/** `2 of 3 targets`, `both targets`, `all 3 targets`. */
function describeTargetCount({ targets }: Report, count: number): string {
  const all = targets.length
  if (count < all) return `${formatNumber(count)} of ${formatCount(all, 'target')}`
  return describeAll(all, 'target')
}

/** The sentence for a report without findings. SigV2 requests may still be excepted or ignored. */
function describeNoSignatures({ totals }: Report): string {
  return totals.sigV2 === 0
    ? 'No request signed with SigV2 was found'
    : 'Every SigV2 request found is excepted or ignored'
}

/** `user media-backup of account 111122223333 with boto 2`; contains text from the log. */
export function describeSigner(
  cause: Pick<ComparedCause, 'requester' | 'product' | 'authentication'>,
): string {
  const who = cutMiddle(describeRequester(cause.requester) ?? 'a requester that S3 did not know')
  if (cause.authentication === 'presigned') return `presigned URLs of ${who}`
  return `${who} with ${cause.product ?? 'an unknown client'}`
}

const WHO_CHARACTERS = 60

function cutMiddle(words: string): string {
  const all = Array.from(words)
  if (all.length <= WHO_CHARACTERS) return words
  const half = Math.floor((WHO_CHARACTERS - 1) / 2)
  return `${all.slice(0, half).join('')}…${all.slice(-half).join('')}`
}

/** The cause with most requests. Null without causes, or if it is not known which cause that is. */
function findLargestCause({ causes, findingsNotListed }: Report): Cause | null {
  const [first] = causes
  return first === undefined || first.requests < findingsNotListed.requests ? null : first
}

/** Clients that the report does not list made more requests than the largest cause. Empty without them. */
function describeUnknownLargest(report: Report): (readonly [string, string])[] {
  const [first] = report.causes
  if (first === undefined) return []
  const { requests } = countFindings(report)
  return [
    [
      'Signs most',
      `not known: ${formatNumber(report.findingsNotListed.requests)} of ${formatCount(requests, 'request')} are of clients that the report does not list. Of those listed: ${describeSigner(first)}.`,
    ],
  ]
}

/** Who made most requests, its owner, and what to change, as names and values. Empty if that cause is not known. */
export function describeLargestCause(report: Report, spell: Spelling): (readonly [string, string])[] {
  const first = findLargestCause(report)
  if (first === null) return describeUnknownLargest(report)
  const isOnlyOne = report.causes.length === 1
  const { requests: all } = countFindings(report)
  const percent = Math.min(Math.round((first.requests / all) * 100), 99)
  const share = isOnlyOne ? '' : ` (${percent === 0 ? 'less than 1' : percent} percent)`
  const where = `in ${formatCount(first.bucketCount, 'bucket')}`
  return [
    [
      isOnlyOne ? 'Who signs' : 'Signs most',
      `${describeSigner(first)}: ${formatCount(first.requests, 'request')}${share}, ${where}.`,
    ],
    ['Owner', first.owner === null ? explainMissingOwner(report, spell) : cutMiddle(first.owner)],
    [isOnlyOne ? 'Change' : 'Change first', shortenChange(first)],
  ]
}

/** Why the report names no owner, and how to give one. */
function explainMissingOwner({ buckets, source, parts }: Report, spell: Spelling): string {
  if (buckets.some(({ owner }) => owner !== null))
    return 'not known. Give its buckets the tag that `owner-tag` names.'
  return isAnyOnS3(source.locations)
    ? `not known. Name the bucket tag that holds it${parts === undefined ? '' : ', in each check that you merge'}: ${spell('owner-tag', 'KEY')}`
    : 'not known. With logs on S3, the check reads it from a bucket tag (`owner-tag`).'
}

/** The advice without the name of the requester, which stands elsewhere. */
export function shortenAdvice({
  advice,
  requester,
  authentication,
}: Pick<Cause, 'advice' | 'requester' | 'authentication'>): string {
  const maker = ` ${describeUrlMaker(requester)}`
  return authentication === 'presigned' && requester !== '-' && advice.endsWith(maker)
    ? advice.slice(0, -maker.length)
    : advice
}

function shortenChange(cause: Cause): string {
  return shortenProse(shortenAdvice(cause), { characters: CHANGE_CHARACTERS })
}

/** Most characters of an advice outside of the table of causes. */
const CHANGE_CHARACTERS = 240

/** `Bucket policies and SigV2: 1 denied, 2 partly.` with what is not read; empty where no policy speaks of SigV2. */
function describeDenials({ buckets }: Report): string {
  const counts = (['denied', 'partly'] as const)
    .map((denial) => [denial, buckets.filter((bucket) => bucket.denial === denial).length] as const)
    .filter(([, count]) => count > 0)
    .map(([denial, count]) => `${formatNumber(count)} ${denial}`)
  if (counts.length === 0) return ''
  return `Bucket policies and SigV2: ${counts.join(', ')}. The check does not read policies of the organization.`
}

/** Notes that qualify the verdict, one sentence each. */
export function describeCaveats(report: Report): string[] {
  const lines: string[] = []
  const open = listOpenGaps(report)
  const accepted = report.gaps.filter((gap) => gap.accepted)
  if (report.verdict === 'non-compliant' && open.length > 0)
    lines.push(`Nothing is proven where these gaps are: ${formatGapNames(open)}.`)
  if (accepted.length > 0) lines.push(`Gaps that the settings accept: ${formatGapNames(accepted)}.`)
  const denials = describeDenials(report)
  if (denials !== '') lines.push(denials)
  const setAside = report.totals.sigV2 - countFindings(report).requests - countExcepted(report).requests
  if (setAside > 0)
    lines.push(
      `${formatCount(setAside, 'more request')} signed with SigV2 ${setAside === 1 ? 'is not a finding' : 'are not findings'}, as the settings say${report.settings.ignoreRejected ? ' (ignore-rejected: the client was always refused)' : ''}.`,
    )
  const excepted = countExcepted(report)
  if (excepted.clients > 0 && report.verdict !== 'compliant')
    lines.push(
      `${formatCount(excepted.clients, report.findings.length > 0 ? 'more client' : 'client')} with ${formatCount(excepted.requests, 'request')} signed with SigV2 ${excepted.clients === 1 ? 'is' : 'are'} excepted.`,
    )
  const { requestsNotKeptApart } = report.findingsNotListed
  if (report.exceptions.length > 0 && requestsNotKeptApart > 0)
    lines.push(
      `No exception covers ${formatCount(requestsNotKeptApart, 'request')} of clients that the check does not list, because there are too many.`,
    )
  if (report.evidence.complete === false)
    lines.push(
      (report.evidence.records ?? 0) === 0
        ? 'evidence.csv does not hold the records behind the findings.'
        : `evidence.csv holds only ${formatCount(report.evidence.records ?? 0, 'record')} of those behind the findings.`,
    )
  return lines
}

/** How the reader's entry point spells a setting: `--accept-gaps no-traffic`, `accept-gaps: no-traffic`. */
export type Spelling = (name: string, value: string) => string
/** Spells a setting as an option of the command line. */
export const spellOption: Spelling = (name, value) => `\`--${name} ${quoteShellWord(value)}\``
/** Spells a setting as an input of the action. */
export const spellInput: Spelling = (name, value) => `\`${name}: ${value}\``

/**
 * The condition for accepting a gap. The report does not suggest to accept other gaps, because it cannot be known what they
 * hide.
 */
const ACCEPTABLE_WHERE: { readonly [name in GapName]?: string } = {
  'no-traffic': 'you do not expect requests there',
  'unparsed-records': 'you know that these lines are not SigV2 requests',
  'signature-unknown': 'you know how these requests were signed',
  'stale-logs': 'you know that the bucket has few requests',
  'window-not-covered': 'the shorter period is long enough',
}

/** The next steps, in order. */
export function listNextSteps(report: Report, spell: Spelling): string[] {
  const steps: string[] = []
  const isAnythingProven = isAnyTargetProven(report)
  const isMerged = report.parts !== undefined
  if (report.verdict === 'non-compliant')
    steps.push(
      describeFirstFix(report),
      isMerged
        ? 'Then check the time after the change, and merge the new reports.'
        : `Then check the time after the change: ${spell('since', 'TIME')}`,
    )
  const open = listOpenGaps(report)
  if (open.length > 0) {
    steps.push(
      `Close the ${open.length === 1 ? 'gap' : 'gaps'} above: ${open.length === 1 ? 'its row' : 'each row'} says what to do.`,
    )
    // If no target is proven, an accepted gap does not change the verdict.
    if (isAnythingProven)
      for (const name of new Set(open.map((gap) => gap.name))) {
        const condition = ACCEPTABLE_WHERE[name]
        if (condition === undefined) continue
        const most = findGreatest(open.filter((gap) => gap.name === name).map(({ count }) => count ?? 0))
        const setting = spell('accept-gaps', name === 'unparsed-records' ? `${name}<=${most}` : name)
        steps.push(
          isMerged
            ? `Accept ${name} only if ${condition}, in the check of the merged report: ${setting}`
            : `Accept ${name} only if ${condition}: ${setting}`,
        )
      }
  }
  if (isInconclusiveByParts(report))
    steps.push(
      `${describeInconclusiveParts(report)}: see \`parts\` in \`report.json\`. Follow the next steps of each such report, check again, and merge the new reports.`,
    )
  if (report.verdict === 'inconclusive' && !isAnythingProven)
    steps.push(
      `Accepted gaps cannot make this ${isMerged ? 'report' : 'check'} compliant, because no target shows a SigV4 request that S3 accepted. If you do not expect requests, let the workflow pass with \`fail-on: non-compliant\`, or accept exit code 2 in a script.`,
    )
  if (report.verdict === 'compliant' && report.totals.sigV2 === 0)
    steps.push(
      'When the window covers your least frequent job, deny SigV2: `s3-sigv4-check check … --policy` prints the policy.',
    )
  if (report.verdict === 'compliant')
    steps.push(
      'Run the check on a schedule. S3 delivers access logs on a best-effort basis, so a log cannot prove absence, and new clients appear.',
    )
  return steps
}

function describeFirstFix({ causes }: Report): string {
  const [first] = causes
  if (first === undefined) return 'Fix the causes above: each row says what to change.'
  const owner = first.owner === null ? '' : ` (owner ${cutMiddle(first.owner)})`
  const change = `${describeSigner(first)}${owner}: ${shortenChange(first)}`
  return causes.length === 1
    ? `Fix ${change}`
    : `First fix ${change} Then fix the other causes in their order.`
}

/** Whether the reports that a merged report was made of have different windows. Then not all of its own window was checked. */
export function hasDifferentWindows({ parts = [] }: Pick<Report, 'parts'>): boolean {
  const [first] = parts
  return parts.some(
    (part) =>
      part.hasDifferentWindows === true ||
      part.window.since !== first?.window.since ||
      part.window.until !== first?.window.until,
  )
}

/** The window of a report. Of a merged report it says whether the windows of its parts differ. */
export function describeWindowOf(report: Pick<Report, 'window' | 'parts'>): string {
  const { window } = report
  if (!hasDifferentWindows(report)) return describeWindow(window)
  return window.since === null && window.until === null
    ? 'the windows of the merged reports, which differ'
    : `${describeWindow(window)}, but the windows of the merged reports differ`
}

/** The window, and the time of the records if it is open at both ends. */
export function describeWindowRead(report: Report): string {
  const { window, source } = report
  const { oldestRecord, newestRecord } = source
  const isOpen = window.since === null && window.until === null && !hasDifferentWindows(report)
  const records = isOpen && oldestRecord !== null
  return `${describeWindowOf(report)}${records ? ` (${formatMoment(oldestRecord)} to ${formatMoment(newestRecord)})` : ''}`
}

/** `2026-11-16 00:00:00Z up to 2026-11-23 00:00:00Z`, `since …`, `everything in the logs`. */
export function describeWindow({ since, until }: Report['window']): string {
  if (since !== null && until !== null) return `${formatMoment(since)} up to ${formatMoment(until)}`
  if (since !== null) return `since ${formatMoment(since)}`
  if (until !== null) return `before ${formatMoment(until)}`
  return 'everything in the logs'
}

/** `photos · 203.0.113.0/24`, as far as it is known. */
export function describePlace(gap: Gap): string {
  return [gap.bucket, gap.network].filter((part) => part !== null).join(' · ')
}

const ENGINE_WORDS = { athena: 'Amazon Athena', embedded: 'the embedded engine' } as const

/** Where the records came from: `48 log objects (1.2 MiB), by the embedded engine`. */
export function describeSource({ source, parts = [] }: Report): string {
  const { logObjects, bytes, engine, skippedFiles } = source
  const engines = new Set(parts.length === 0 ? [engine] : parts.map((part) => part.source.engine))
  const size = bytes === null ? '' : ` (${formatBytes(bytes)})`
  const by = [...engines]
    .sort()
    .map((name) => ENGINE_WORDS[name])
    .join(' and ')
  const skipped = skippedFiles === 0 ? '' : `; ${formatCount(skippedFiles, 'file')} left out`
  return `${formatCount(logObjects, 'log object')}${size}, by ${by}${skipped}`
}

type TotalRow = { readonly name: string; readonly count: number }

/** The rows that add up to all records read; the five signatures add up to those in scope. */
export function makeTotalRows({ totals }: Report): { parts: TotalRow[]; signatures: TotalRow[] } {
  return {
    parts: [
      { name: 'in scope', count: totals.inScope },
      { name: 'excluded by user agent', count: totals.excluded },
      { name: 'other buckets', count: totals.otherBuckets },
      { name: 'other networks', count: totals.otherNetworks },
      { name: 'outside the window', count: totals.outsideWindow },
      { name: 'S3’s own operations', count: totals.service },
      { name: 'unparsed', count: totals.unparsed },
    ],
    signatures: [
      { name: 'SigV2', count: totals.sigV2 },
      { name: 'SigV4', count: totals.sigV4 },
      { name: 'unsigned', count: totals.unsigned },
      { name: 'unknown signature', count: totals.unknown },
      { name: 'signature missing', count: totals.missing },
    ],
  }
}

/** Where the records are that a merged report does not have. */
export const EVIDENCE_OF_PARTS =
  'The records behind the findings are in the report directories of the merged checks.'

/** The verdicts in words. */
export const VERDICT_WORDS: Record<VerdictName, string> = {
  compliant: 'Compliant',
  'non-compliant': 'Non-compliant',
  inconclusive: 'Inconclusive',
}

/** Most reports that the command of a merged report names. */
const REPORTS_IN_COMMAND = 20
/** Does not exist, so that a copied command fails until the user replaces it. */
const OTHER_REPORTS = 'OTHER-REPORTS'

/** A command for a POSIX shell that repeats the check over the same window, or the merge of the same reports. */
export function makeRepeatCommand(report: Report): string {
  if (report.parts !== undefined) return makeMergeCommand(report.parts)
  const { settings, source, window } = report
  const options: [string, string][] = []
  if (isListLong(settings.buckets)) options.push(['buckets-file', 'buckets.txt'])
  else for (const bucket of settings.buckets) options.push(['buckets', bucket])
  for (const network of settings.sourceIps) options.push(['source-ips', network])
  if (window.since !== null) options.push(['since', window.since])
  if (window.until !== null) options.push(['until', window.until])
  if (settings.excludeUserAgents.length === 0) options.push(['exclude-user-agents', 'none'])
  else if (settings.excludeUserAgents.length > 1 || settings.excludeUserAgents[0] !== 'S3Console')
    for (const text of settings.excludeUserAgents) options.push(['exclude-user-agents', text])
  for (const gap of settings.acceptGaps) options.push(['accept-gaps', gap])
  // The report has the exceptions, and not the path of their file.
  if (report.exceptions.length > 0) options.push(['exceptions-file', 'EXCEPTIONS.yml'])
  const words = ['s3-sigv4-check', 'check', ...source.locations.map(escapeHyphen)]
  // Athena is the default for logs on S3.
  if (source.engine === 'embedded' && isAnyOnS3(source.locations)) options.push(['engine', 'embedded'])
  for (const [name, value] of options) words.push(`--${name}`, value)
  if (settings.ignoreRejected) words.push('--ignore-rejected')
  return words.map(quoteShellWord).join(' ')
}

function makeMergeCommand(parts: readonly ReportPart[]): string {
  const paths = parts.slice(0, REPORTS_IN_COMMAND).map(({ name }) => escapeHyphen(name))
  if (parts.length > REPORTS_IN_COMMAND) paths.push(OTHER_REPORTS)
  return ['s3-sigv4-check', 'merge', ...paths].map(quoteShellWord).join(' ')
}

/** A path that begins with a hyphen would be an option. One hyphen is standard input. */
function escapeHyphen(path: string): string {
  return path.startsWith('-') && path !== '-' ? `./${path}` : path
}

/** The title of the section with the command that repeats the check. */
export const REPEAT_TITLE = 'Run it yourself'

/** What the user must add to the command. Empty if nothing is missing. */
export function describeRepeatCommand({ source, settings, parts, gaps }: Report): string {
  if (parts !== undefined) {
    const left = parts.length - REPORTS_IN_COMMAND
    return left > 0
      ? `The command names ${formatNumber(REPORTS_IN_COMMAND)} of ${formatCount(parts.length, 'report')}. Replace \`${OTHER_REPORTS}\` with the ${left === 1 ? 'path of the other report' : `paths of the ${formatNumber(left)} others`}: \`jq -r '.parts[${REPORTS_IN_COMMAND}:][].name' report.json\` lists ${left === 1 ? 'it' : 'them'}.`
      : ''
  }
  return [
    isListLong(settings.buckets)
      ? "`jq -r '.settings.buckets[]' report.json > buckets.txt` writes the list of buckets."
      : '',
    source.engine === 'athena'
      ? 'The command runs on Athena with your own credentials; add `--aws-region`, and `--workgroup` if it is not `primary`.'
      : isAnyOnS3(source.locations)
        ? 'The command reads the logs on S3 with your own credentials; add `--aws-region`.'
        : '',
    gaps.some(({ name }) => name === 'stale-logs')
      ? 'Add `--max-log-age`: the report does not keep its value.'
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** Most buckets that the command names. */
const BUCKETS_IN_COMMAND = 20

function isListLong(buckets: readonly string[]): boolean {
  return buckets.length > BUCKETS_IN_COMMAND
}

function quoteShellWord(word: string): string {
  return /^[A-Za-z0-9_./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/** What a cause's clients are called. */
export function formatClientName({
  product,
  authentication,
}: Pick<CauseIdentity, 'product' | 'authentication'>): string {
  return product ?? (authentication === 'presigned' ? 'Presigned URL' : 'Unknown client')
}
