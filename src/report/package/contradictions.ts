import { formatCount } from '../../model/figures.js'
import { findWorstVerdict } from '../../model/names.js'
import type { Report } from '../../model/report.js'
import { ANY_NETWORK } from '../../model/scope.js'
import { shortenLine } from '../../runtime/errors.js'
import { append } from '../../runtime/lists.js'
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

/** What was seen lies in the window, a finding within its target's time. */
function findContradictionsOfTimes({ window, targets, findings, excepted, daily }: Report): string[] {
  const found: string[] = []
  const targetOf = new Map(targets.map((target) => [makeKeyOfTarget(target), target]))
  for (const { bucket, network, firstSeen, lastSeen } of targets)
    for (const time of [firstSeen, lastSeen])
      if (time !== null && isOutside(time, window))
        found.push(`The target ${bucket}, ${network} was seen at ${time}, outside the window.`)
  for (const finding of [...findings, ...excepted]) {
    const target = targetOf.get(makeKeyOfTarget(finding))
    const isInTarget =
      target === undefined ||
      ((target.firstSeen ?? '') <= finding.firstSeen && (target.lastSeen ?? '') >= finding.lastSeen)
    if (!isInTarget) found.push(`A finding of ${finding.bucket} was seen when its target was not.`)
  }
  const days = daily.map(({ date }) => date)
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

/** Whether a time of the report lies outside of its window. */
export function isOutside(time: string, { since, until }: Report['window']): boolean {
  return (since !== null && time < since) || (until !== null && time >= until)
}
