import { byCodePoints } from '../../model/order.js'
import {
  BUCKET_STATES,
  type ExceptedFinding,
  FINDINGS_LISTED,
  type Finding,
  type Gap,
  type Report,
  type ReportedAlsoSeen,
  type ReportedAlsoSeenClient,
  type ReportedBucket,
  type ReportedPresignedUrls,
  type Target,
  type Timestamp,
} from '../../model/report.js'
import { targetKey } from '../../model/scope.js'
import { ALSO_SEEN_CLIENTS_LISTED, LOG_OBJECTS_LISTED } from '../../model/tally.js'
import { VERSION } from '../../runtime/version.js'
import { daysRead, reportedCause, rollUp } from '../content/causes.js'

/** A report and where it was found. */
export interface ReportToMerge {
  readonly name: string
  readonly report: Report
}

const VERDICTS_WORST_FIRST = ['non-compliant', 'inconclusive', 'compliant'] as const

/**
 * One report of several: the worst verdict, counts summed, targets, findings and days joined by their keys, gaps and buckets
 * side by side. `parts` says what each report was of.
 *
 * @param reports at least one
 */
export function mergeReports(reports: readonly ReportToMerge[], generatedAt: Timestamp): Report {
  const all = reports.map(({ report }) => report)
  const findings = joined(
    all.flatMap((report) => report.findings),
    findingKey,
    joinFindings,
  ).sort(byRequests)
  const listed = findings.slice(0, FINDINGS_LISTED)
  const beyond = findings.slice(FINDINGS_LISTED)
  const beyondRequests = sum(beyond, ({ requests }) => requests)
  const excepted = exceptedOf(all)
  const exceptedBeyond = excepted.slice(FINDINGS_LISTED)
  const buckets = joined(
    all.flatMap((report) => report.buckets),
    ({ name }) => name,
    joinBuckets,
  )
  const owners = new Map(buckets.map(({ name, owner }) => [name, owner]))
  const source = sourceOf(all)
  const notListed = all.map((report) => report.findingsNotListed)
  const clientsNotListed = notListed.map(({ clients }) => clients)
  return {
    schemaVersion: 1,
    tool: { name: 's3-sigv4-check', version: VERSION },
    generatedAt,
    verdict:
      VERDICTS_WORST_FIRST.find((verdict) => all.some((report) => report.verdict === verdict)) ??
      'inconclusive',
    provenance: {
      account: sameOrNull(all.map(({ provenance }) => provenance.account)),
      region: sameOrNull(all.map(({ provenance }) => provenance.region)),
      runUrl: sameOrNull(all.map(({ provenance }) => provenance.runUrl)),
    },
    gaps: gapsOf(all),
    window: {
      since: earliestOrOpen(all.map(({ window }) => window.since)),
      until: latestOrOpen(all.map(({ window }) => window.until)),
    },
    source,
    settings: {
      buckets: distinct(all.flatMap(({ settings }) => settings.buckets)),
      sourceIps: distinct(all.flatMap(({ settings }) => settings.sourceIps)),
      excludeUserAgents: distinct(all.flatMap(({ settings }) => settings.excludeUserAgents)),
      acceptGaps: distinct(all.flatMap(({ settings }) => settings.acceptGaps)),
      ignoreRejected: all.some(({ settings }) => settings.ignoreRejected),
    },
    totals: summed(all.map(({ totals }) => totals)),
    targets: joined(
      all.flatMap((report) => report.targets),
      ({ bucket, network }) => targetKey(bucket, network),
      joinTargets,
    ),
    buckets,
    findings: listed,
    causes: rollUp(listed, daysRead({ source }), (bucket) => owners.get(bucket) ?? null).map(reportedCause),
    findingsNotListed: {
      requests: sum(notListed, ({ requests }) => requests) + beyondRequests,
      clients: clientsNotListed.some((clients) => clients === null)
        ? null
        : sum(clientsNotListed, (clients) => clients ?? 0) + beyond.length,
      clientsAtLeast: sum(notListed, ({ clientsAtLeast }) => clientsAtLeast) + beyond.length,
      requestsNotKeptApart: sum(notListed, ({ requestsNotKeptApart }) => requestsNotKeptApart),
    },
    exceptions: all.flatMap(({ exceptions }) => exceptions),
    excepted: excepted.slice(0, FINDINGS_LISTED),
    exceptedNotListed: {
      requests:
        sum(all, ({ exceptedNotListed }) => exceptedNotListed.requests) +
        sum(exceptedBeyond, ({ requests }) => requests),
      clients: sum(all, ({ exceptedNotListed }) => exceptedNotListed.clients) + exceptedBeyond.length,
    },
    comparison: null,
    evidence: { records: null, complete: null },
    oldTls: mergeAlsoSeen(all.map(({ oldTls }) => oldTls)),
    anonymous: mergeAlsoSeen(all.map(({ anonymous }) => anonymous)),
    daily: joined(
      all.flatMap(({ daily }) => daily),
      ({ date }) => date,
      (a, b) => ({ ...summed([a, b]), date: a.date }),
    ).sort((a, b) => byCodePoints(a.date, b.date)),
    scan: {
      bytesScanned: sumOrNull(all.map(({ scan }) => scan.bytesScanned)),
      durationSeconds: Math.round(100 * sum(all, ({ scan }) => scan.durationSeconds)) / 100,
      queries: all.flatMap(({ scan }) => scan.queries),
    },
    parts: reports.map(({ name, report }) => ({
      name,
      title: null,
      verdict: report.verdict,
      window: report.window,
      generatedAt: report.generatedAt,
      source: report.source,
    })),
  }
}

/** Buckets that stand in more than one report: their requests may be counted twice. */
export function bucketsInSeveral(reports: readonly ReportToMerge[]): readonly string[] {
  const seen = new Map<string, number>()
  for (const { report } of reports)
    for (const name of new Set(report.buckets.map((bucket) => bucket.name)))
      seen.set(name, (seen.get(name) ?? 0) + 1)
  return [...seen].filter(([, count]) => count > 1).map(([name]) => name)
}

/** Items of one key become one, in the place of the first. */
function joined<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  join: (a: Item, b: Item) => Item,
): Item[] {
  const byKey = new Map<string, Item>()
  for (const item of items) {
    const key = keyOf(item)
    const known = byKey.get(key)
    byKey.set(key, known === undefined ? item : join(known, item))
  }
  return [...byKey.values()]
}

function joinTargets(a: Target, b: Target): Target {
  const verdicts = [a.verdict, b.verdict]
  return {
    ...a,
    sigV4: a.sigV4 + b.sigV4,
    sigV2: a.sigV2 + b.sigV2,
    unsigned: a.unsigned + b.unsigned,
    unknown: a.unknown + b.unknown,
    missing: a.missing + b.missing,
    sigV4Rejected: a.sigV4Rejected + b.sigV4Rejected,
    verdict:
      (['non-compliant', 'compliant', 'denied'] as const).find((verdict) => verdicts.includes(verdict)) ??
      'no-traffic',
    lastSigV2: latest(a.lastSigV2, b.lastSigV2),
    firstSeen: earliest(a.firstSeen, b.firstSeen),
    lastSeen: latest(a.lastSeen, b.lastSeen),
  }
}

/** A finding stays one; else the bucket is no better than in the other report. */
function joinBuckets(a: ReportedBucket, b: ReportedBucket): ReportedBucket {
  if (a.state === 'sigv2-seen') return a
  if (b.state === 'sigv2-seen') return b
  return BUCKET_STATES.indexOf(a.state) >= BUCKET_STATES.indexOf(b.state) ? a : b
}

function findingKey(finding: Finding): string {
  const { bucket, network, remoteIp, requester, authentication, userAgent } = finding
  return JSON.stringify([bucket, network, remoteIp, requester, authentication, userAgent])
}

function joinFindings<Of extends Finding>(a: Of, b: Of): Of {
  const logObjects = distinct([...a.logObjects, ...b.logObjects]).sort(byCodePoints)
  const isComplete = [a, b].every(
    ({ logObjects: listed, logObjectCount }) => listed.length === logObjectCount,
  )
  return {
    ...a,
    requests: a.requests + b.requests,
    rejected: a.rejected + b.rejected,
    firstSeen: earliest(a.firstSeen, b.firstSeen) as Timestamp,
    lastSeen: latest(a.lastSeen, b.lastSeen) as Timestamp,
    logObjects: logObjects.slice(0, LOG_OBJECTS_LISTED),
    logObjectCount: isComplete ? logObjects.length : null,
    presigned: joinPresigned(a.presigned, b.presigned),
  }
}

const ACCESS_KEYS_LISTED = 20

function joinPresigned(
  a: ReportedPresignedUrls | null,
  b: ReportedPresignedUrls | null,
): ReportedPresignedUrls | null {
  if (a === null || b === null) return a ?? b
  const validities = [a.longestValiditySeconds, b.longestValiditySeconds].filter((one) => one !== null)
  return {
    accessKeyIds: distinct([...a.accessKeyIds, ...b.accessKeyIds])
      .sort(byCodePoints)
      .slice(0, ACCESS_KEYS_LISTED),
    earliestExpiry: earliest(a.earliestExpiry, b.earliestExpiry),
    latestExpiry: latest(a.latestExpiry, b.latestExpiry),
    longestValiditySeconds:
      validities.length === 0 ? null : validities.reduce((longest, one) => Math.max(longest, one)),
  }
}

/** Each names its exception by its place in the list of all. */
function exceptedOf(all: readonly Report[]): ExceptedFinding[] {
  let before = 0
  const excepted = all.flatMap((report) => {
    const offset = before
    before += report.exceptions.length
    return report.excepted.map((one) => ({ ...one, exception: one.exception + offset }))
  })
  return joined(excepted, (one) => `${one.exception} ${findingKey(one)}`, joinFindings).sort(byRequests)
}

/** All of them, side by side: each is accepted or not as its own report has it. */
function gapsOf(all: readonly Report[]): Gap[] {
  return all.flatMap(({ gaps }) => gaps)
}

function sourceOf(all: readonly Report[]): Report['source'] {
  const sources = all.map(({ source }) => source)
  return {
    engine: sources.every(({ engine }) => engine === 'embedded') ? 'embedded' : 'athena',
    locations: distinct(sources.flatMap(({ locations }) => locations)),
    logObjects: sum(sources, ({ logObjects }) => logObjects),
    formats: distinct(sources.flatMap(({ formats }) => formats)),
    skippedFiles: sum(sources, ({ skippedFiles }) => skippedFiles),
    skippedEvents: sum(sources, ({ skippedEvents }) => skippedEvents),
    bytes: sumOrNull(sources.map(({ bytes }) => bytes)),
    oldestRecord: sources.map(({ oldestRecord }) => oldestRecord).reduce(earliest, null),
    newestRecord: sources.map(({ newestRecord }) => newestRecord).reduce(latest, null),
  }
}

function mergeAlsoSeen(all: readonly ReportedAlsoSeen[]): ReportedAlsoSeen {
  const clients = joined(
    all.flatMap((alsoSeen) => alsoSeen.clients),
    ({ bucket, network, remoteIp, requester, userAgent, tlsVersion }) =>
      JSON.stringify([bucket, network, remoteIp, requester, userAgent, tlsVersion]),
    (a: ReportedAlsoSeenClient, b: ReportedAlsoSeenClient) => ({
      ...a,
      requests: a.requests + b.requests,
      firstSeen: earliest(a.firstSeen, b.firstSeen) as Timestamp,
      lastSeen: latest(a.lastSeen, b.lastSeen) as Timestamp,
    }),
  ).sort((a, b) => b.requests - a.requests || byCodePoints(a.bucket, b.bucket))
  const listed = clients.slice(0, ALSO_SEEN_CLIENTS_LISTED)
  const requests = sum(all, (alsoSeen) => alsoSeen.requests)
  return { requests, requestsNotListed: requests - sum(listed, (client) => client.requests), clients: listed }
}

function byRequests(a: Finding, b: Finding): number {
  return (
    b.requests - a.requests ||
    byCodePoints(a.bucket, b.bucket) ||
    byCodePoints(a.remoteIp, b.remoteIp) ||
    byCodePoints(a.requester, b.requester) ||
    byCodePoints(a.authentication, b.authentication) ||
    byCodePoints(a.userAgent, b.userAgent)
  )
}

/** Adds up the numbers of objects of one shape. */
function summed<Counts extends object>(all: readonly Counts[]): Counts {
  const total: Record<string, unknown> = { ...all[0] }
  for (const counts of all.slice(1))
    for (const [name, value] of Object.entries(counts))
      if (typeof value === 'number') total[name] = (total[name] as number) + value
  return total as Counts
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}

function sumOrNull(values: readonly (number | null)[]): number | null {
  return values.some((value) => value === null) ? null : sum(values, (value) => value ?? 0)
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)]
}

function sameOrNull(values: readonly (string | null)[]): string | null {
  return new Set(values).size === 1 ? (values[0] ?? null) : null
}

/** Times of this spelling are in the order of their text. */
function earliest(a: Timestamp | null, b: Timestamp | null): Timestamp | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

function latest(a: Timestamp | null, b: Timestamp | null): Timestamp | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}

function earliestOrOpen(times: readonly (Timestamp | null)[]): Timestamp | null {
  return times.some((time) => time === null) ? null : times.reduce(earliest, null)
}

function latestOrOpen(times: readonly (Timestamp | null)[]): Timestamp | null {
  return times.some((time) => time === null) ? null : times.reduce(latest, null)
}
