import { removeSession } from '../../advice/requester.js'
import { formatCount } from '../../model/figures.js'
import { findWorstVerdict } from '../../model/names.js'
import type { Cause, Finding, Report } from '../../model/report.js'
import { ANY_NETWORK } from '../../model/scope.js'
import { shortenLine } from '../../runtime/errors.js'
import { append, groupBy } from '../../runtime/lists.js'
import { findState, groupByBucket } from '../../verdict/buckets.js'
import { ACCEPTED_WHERE_DENIED } from '../../verdict/gaps.js'
import { findOverallVerdict } from '../../verdict/judge.js'
import { judgeTarget } from '../../verdict/targets.js'
import { SIGNATURES } from '../content/trend.js'
import { countExcepted, countFindings } from '../content/words.js'

/** The contradictions between the report's numbers, one sentence each. A name in it can be very long, and is cut. */
export function findContradictions(report: Report): string[] {
  const found: string[] = []
  const checkEqual = (what: string, is: number, should: number) => {
    if (is !== should) found.push(`${what}: ${is}, but must be ${should}.`)
  }
  const { totals } = report
  const sumOver = <T>(items: readonly T[], getNumber: (item: T) => number) =>
    items.reduce((sum, item) => sum + getNumber(item), 0)
  const { excluded, otherBuckets, otherNetworks, outsideWindow, service, unparsed } = totals
  checkEqual(
    'totals.inScope',
    totals.inScope,
    sumOver(SIGNATURES, ({ key }) => totals[key]),
  )
  checkEqual(
    'totals.records',
    totals.records,
    totals.inScope + excluded + otherBuckets + otherNetworks + outsideWindow + service + unparsed,
  )
  for (const { key } of SIGNATURES) {
    checkEqual(
      `the sum of ${key} of all targets`,
      sumOver(report.targets, (target) => target[key]),
      totals[key],
    )
    checkEqual(
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
    checkEqual(
      `records of the gap ${name}`,
      sumOver(gaps, (gap) => gap.count ?? 0),
      count,
    )
  }
  checkEqual('anonymous.requests', report.anonymous.requests, totals.unsigned)
  for (const name of ['oldTls', 'anonymous'] as const) {
    const { requests, requestsNotListed, clients } = report[name]
    checkEqual(
      `requests of the clients of ${name}, listed or not`,
      sumOver(clients, (client) => client.requests) + requestsNotListed,
      requests,
    )
  }
  append(found, [
    ...findContradictionsOfTimes(report),
    ...findContradictionsOfFindings(report),
    ...findContradictionsOfCauses(report),
    ...findContradictionsOfExceptions(report),
    ...findContradictionsOfVerdicts(report),
  ])
  const scanned = report.scan.queries
    .map(({ bytesScanned }) => bytesScanned)
    .filter((bytes) => bytes !== null)
  if (scanned.length > 0)
    checkEqual(
      'scan.bytesScanned',
      report.scan.bytesScanned ?? 0,
      sumOver(scanned, (bytes) => bytes),
    )
  return found.map(shortenLine)
}

/** What was seen lies in the window and in the time of the records, a finding within its target's time. */
function findContradictionsOfTimes(report: Report): string[] {
  const { window, targets, findings, excepted, daily, source } = report
  const found: string[] = []
  if ((source.oldestRecord ?? '') > (source.newestRecord ?? ''))
    found.push('The oldest record is newer than the newest record.')
  const targetOf = new Map(targets.map((target) => [makeKeyOfTarget(target), target]))
  for (const { bucket, network, firstSeen, lastSeen, sigV2, lastSigV2 } of targets) {
    for (const time of [firstSeen, lastSeen])
      if (time !== null && isOutside(time, window))
        found.push(`The target ${bucket}, ${network} was seen at ${time}, outside the window.`)
    if (
      (firstSeen !== null && firstSeen < (source.oldestRecord ?? '')) ||
      (lastSeen !== null && lastSeen > (source.newestRecord ?? ''))
    )
      found.push(`The target ${bucket}, ${network} was seen before the oldest record or after the newest.`)
    const isSeen = lastSigV2 !== null && lastSigV2 >= (firstSeen ?? '') && lastSigV2 <= (lastSeen ?? '')
    if (sigV2 > 0 ? !isSeen : lastSigV2 !== null)
      found.push(`The last SigV2 request to ${bucket}, ${network} contradicts its requests and times.`)
  }
  for (const finding of [...findings, ...excepted]) {
    const target = targetOf.get(makeKeyOfTarget(finding))
    const isInTarget =
      target === undefined ||
      ((target.firstSeen ?? '') <= finding.firstSeen && (target.lastSeen ?? '') >= finding.lastSeen)
    if (!isInTarget) found.push(`A finding of ${finding.bucket} was seen when its target was not.`)
  }
  const days = daily.map(({ date }) => date)
  const [firstSeen, lastSeen] = [
    findEarliest(targets.map((target) => target.firstSeen)),
    findLatest(targets.map((target) => target.lastSeen)),
  ]
  if (firstSeen?.slice(0, 10) !== days[0] || lastSeen?.slice(0, 10) !== days.at(-1))
    found.push('The first and the last day are not those on which the targets were seen.')
  if (days.some((date, index) => index > 0 && date <= (days[index - 1] as string)))
    found.push('The days are not in ascending order.')
  return found
}

function findContradictionsOfFindings(report: Report): string[] {
  const found: string[] = []
  const judged = countFindings(report).requests + countExcepted(report).requests
  const { sigV2 } = report.totals
  if (judged > sigV2 || (judged < sigV2 && !report.settings.ignoreRejected))
    found.push(`Findings and excepted clients made ${judged} requests, but totals.sigV2 is ${sigV2}.`)
  const ofTarget = new Map<string, number>()
  for (const finding of [...report.findings, ...report.excepted]) {
    const target = makeKeyOfTarget(finding)
    ofTarget.set(target, (ofTarget.get(target) ?? 0) + finding.requests)
    if (finding.rejected > finding.requests || finding.firstSeen > finding.lastSeen || finding.requests === 0)
      found.push(
        `A finding of ${finding.bucket} contradicts itself: requests, rejected, first and last seen.`,
      )
    if (finding.logObjectCount !== null && finding.logObjectCount < finding.logObjects.length)
      found.push(`A finding of ${finding.bucket} lists more log objects than it counts.`)
  }
  for (const target of report.targets) {
    const requests = ofTarget.get(makeKeyOfTarget(target)) ?? 0
    if (target.sigV4Rejected > target.sigV4)
      found.push(`${target.bucket}, ${target.network} has more refused SigV4 requests than SigV4 requests.`)
    if (requests > target.sigV2)
      found.push(
        `Clients of ${target.bucket}, ${target.network} made ${requests} requests, but the target has ${target.sigV2} SigV2 requests.`,
      )
    ofTarget.delete(makeKeyOfTarget(target))
  }
  if (ofTarget.size > 0)
    found.push(
      `${formatCount(ofTarget.size, 'target')} of findings ${ofTarget.size === 1 ? 'is' : 'are'} not among the targets.`,
    )
  return found
}

/** The causes are the listed findings, rolled up. */
function findContradictionsOfCauses({ causes, findings }: Report): string[] {
  const found: string[] = []
  const rolledUp = groupBy(findings, ({ cause }) => cause)
  for (const cause of causes) {
    const own = rolledUp.get(cause.id)
    rolledUp.delete(cause.id)
    if (own === undefined || !isCauseOf(cause, own))
      found.push(`The cause ${cause.id} contradicts its findings.`)
  }
  if (rolledUp.size > 0)
    found.push(
      `${formatCount(rolledUp.size, 'cause')} of findings ${rolledUp.size === 1 ? 'is' : 'are'} not among the causes.`,
    )
  return found
}

function isCauseOf(cause: Cause, findings: readonly Finding[]): boolean {
  const buckets = new Set(findings.map(({ bucket }) => bucket))
  return (
    cause.requests === findings.reduce((sum, { requests }) => sum + requests, 0) &&
    cause.rejected === findings.reduce((sum, { rejected }) => sum + rejected, 0) &&
    cause.clientCount === findings.length &&
    cause.bucketCount === buckets.size &&
    cause.buckets.every((bucket) => buckets.has(bucket)) &&
    cause.firstSeen === findEarliest(findings.map(({ firstSeen }) => firstSeen)) &&
    cause.lastSeen === findLatest(findings.map(({ lastSeen }) => lastSeen)) &&
    findings.every(
      ({ authentication, requester }) =>
        authentication === cause.authentication && removeSession(requester) === cause.requester,
    )
  )
}

/** Each excepted client belongs to an exception that holds. Several exceptions can count a client. */
function findContradictionsOfExceptions({ exceptions, excepted, parts }: Report): string[] {
  const found: string[] = []
  const sums = exceptions.map(() => ({ requests: 0, clients: 0 }))
  for (const { bucket, exception, requests } of excepted) {
    const sum = sums[exception]
    if (sum === undefined) found.push(`An excepted client of ${bucket} does not have an exception.`)
    else {
      sum.requests += requests
      sum.clients++
    }
  }
  exceptions.forEach(({ requests, clients, state }, index) => {
    const listed = sums[index] as { requests: number; clients: number }
    // In a merged report, an exception that has expired since can cover clients of an earlier check.
    const canCover = state !== 'expired' || parts !== undefined || listed.clients === 0
    if (requests < listed.requests || clients < listed.clients || !canCover)
      found.push(`Exception ${index + 1} contradicts the clients that it covers.`)
  })
  return found
}

function findContradictionsOfVerdicts(report: Report): string[] {
  const found: string[] = []
  const parts = report.parts ?? []
  const denied = new Set(
    report.buckets.filter(({ denial }) => denial === 'denied').map((bucket) => bucket.name),
  )
  // A merged report does not say which report a gap without a bucket comes from.
  const isDenied = (bucket: string | null) =>
    bucket === null
      ? parts.length > 0
        ? denied.size > 0
        : report.settings.buckets.length > 0 && report.settings.buckets.every((name) => denied.has(name))
      : denied.has(bucket)
  const most = new Map(
    report.settings.acceptGaps.map((text) => {
      const [name = '', atMost] = text.split('<=')
      return [name, atMost === undefined ? null : Number(atMost)]
    }),
  )
  const targetsOf = groupByBucket(report.targets)
  const gapsOf = groupByBucket(report.gaps)
  for (const { name, state, ...facts } of report.buckets) {
    const should = findState({ targets: targetsOf.get(name) ?? [], gaps: gapsOf.get(name) ?? [], facts })
    if (state !== should) found.push(`The state of bucket ${name} is ${state}, but must be ${should}.`)
  }
  for (const { name, accepted, count, bucket } of report.gaps) {
    const atMost = most.get(name)
    const isAccepted = atMost !== undefined && (atMost === null || (count !== null && count <= atMost))
    // Each merged report accepted gaps by settings of its own; the merged settings list all of them.
    if (parts.length > 0 && (!accepted || atMost !== undefined)) continue
    if (accepted !== isAccepted && !(accepted && isDenied(bucket) && ACCEPTED_WHERE_DENIED.has(name)))
      found.push(`The gap ${name} is ${accepted ? '' : 'not '}accepted, which contradicts the settings.`)
  }
  const withFindings = new Set(report.findings.map(makeKeyOfTarget))
  const isBeyond = report.findingsNotListed.requests > 0
  for (const target of report.targets) {
    const verdicts = withFindings.has(makeKeyOfTarget(target))
      ? ['non-compliant']
      : [
          judgeTarget(false, target, false),
          judgeTarget(false, target, denied.has(target.bucket)),
          ...(isBeyond ? ['non-compliant'] : []),
        ]
    const isRight = verdicts.includes(target.verdict)
    if (!isRight)
      found.push(
        `The verdict of ${target.bucket}, ${target.network} is ${target.verdict}, which contradicts its numbers.`,
      )
  }
  const silent = new Set(
    report.gaps.flatMap(({ name, bucket }) => (name === 'no-log-records' ? [bucket] : [])),
  )
  const withoutTraffic = new Set(
    report.gaps.flatMap(({ name, bucket, network }) =>
      name === 'no-traffic' && bucket !== null && network !== null
        ? [makeKeyOfTarget({ bucket, network })]
        : [],
    ),
  )
  for (const target of report.targets)
    if (
      target.verdict === 'no-traffic' &&
      !silent.has(target.bucket) &&
      !silent.has(null) &&
      !withoutTraffic.has(makeKeyOfTarget(target))
    )
      found.push(`The target ${target.bucket}, ${target.network} has no traffic, and no gap says so.`)
  const should = findWorstVerdict([
    findOverallVerdict(report.targets, report.gaps),
    ...parts.map(({ verdict }) => verdict),
  ])
  if (report.verdict !== should)
    found.push(`The verdict is ${report.verdict}, but by targets and gaps it must be ${should}.`)
  return found
}

/** Most targets are of any network. Their key is then a text that is there already, unless it looks like another key. */
function makeKeyOfTarget({ bucket, network }: { bucket: string; network: string }): string {
  return network === ANY_NETWORK && !bucket.startsWith('[') ? bucket : JSON.stringify([bucket, network])
}

function findEarliest(times: readonly (string | null)[]): string | undefined {
  return times.reduce<string | undefined>(
    (least, time) => (time !== null && (least === undefined || time < least) ? time : least),
    undefined,
  )
}

function findLatest(times: readonly (string | null)[]): string | undefined {
  return times.reduce<string | undefined>(
    (most, time) => (time !== null && (most === undefined || time > most) ? time : most),
    undefined,
  )
}

/** Whether a time of the report lies outside of its window. */
export function isOutside(time: string, { since, until }: Report['window']): boolean {
  return (since !== null && time < since) || (until !== null && time >= until)
}
