import type { Denial } from '../../model/bucket-facts.js'
import { findWorstVerdict, type GapName, type LogFormat } from '../../model/names.js'
import { compareCodePoints } from '../../model/order.js'
import { isSigV4OnlyRegion } from '../../model/region.js'
import {
  type ExceptedFinding,
  FINDINGS_LISTED,
  type Finding,
  type Gap,
  type Query,
  type Report,
  type ReportedAlsoSeen,
  type ReportedAlsoSeenClient,
  type ReportedBucket,
  type ReportedException,
  type ReportPart,
  type Target,
  type Timestamp,
} from '../../model/report.js'
import { makeTargetKey } from '../../model/scope.js'
import { ALSO_SEEN_CLIENTS_LISTED, LOG_OBJECTS_LISTED, SIGV2_CLIENTS_KEPT } from '../../model/tally.js'
import { append } from '../../runtime/lists.js'
import { VERSION } from '../../runtime/version.js'
import { findState, groupByBucket } from '../../verdict/buckets.js'
import { compareFindings } from '../../verdict/findings.js'
import { ACCEPTED_WHERE_DENIED } from '../../verdict/gaps.js'
import { findOverallVerdict } from '../../verdict/judge.js'
import {
  adviseClient,
  type CauseIdentity,
  countDaysRead,
  identifyCauses,
  mergePresignedUrls,
  rollUp,
} from '../content/causes.js'
import { hasDifferentWindows } from '../content/words.js'

/** Adds reports up, one after the other: of each only what the merged report says is kept. */
interface ReportSum {
  /** @param name path of its report.json */
  add(name: string, report: Report): void
  /** Buckets in more than one report, whose requests may be counted twice. */
  listBucketsInSeveral(): readonly string[]
  /** Buckets whose region, logging or denial is not the same in all reports that asked for it. */
  listBucketsThatDiffer(): readonly string[]
  /** The one report of all that were added, at least one. Releases the sum, which takes no more reports. */
  getResult(generatedAt: Timestamp): Report
}

/**
 * Merges several reports into one: takes the worst verdict, adds counts, joins targets, findings and days by their keys, and
 * lists all gaps and buckets. `parts` describes each report.
 */
export function createReportSum(): ReportSum {
  const shared = createTextPool()
  const parts: ReportPart[] = []
  const gaps: Gap[] = []
  /** Gaps that only the denial of these buckets accepts, by their place. */
  const acceptedByDenial = new Map<number, readonly string[]>()
  const queries: Query[] = []
  const settings = {
    buckets: new Set<string>(),
    sourceIps: new Set<string>(),
    excludeUserAgents: new Set<string>(),
    acceptGaps: new Set<string>(),
  }
  let ignoreRejected = false
  const locations = new Set<string>()
  const formats = new Set<LogFormat>()
  const provenances = {
    account: new Set<string | null>(),
    region: new Set<string | null>(),
    runUrl: new Set<string | null>(),
  }
  const severalTimes = new Set<string>()
  /** Buckets with a target or a gap in a report that does not list them as buckets. */
  const notListedAsBucket = new Set<string>()
  const differing = new Set<string>()
  const targets = createJoin(({ bucket, network }: Target) => makeTargetKey(bucket, network), joinTargets)
  const buckets = createJoin(
    ({ name }: ReportedBucket) => name,
    (a, b) => {
      if (isDiffering(a, b)) differing.add(a.name)
      return joinBuckets(a, b)
    },
  )
  const daily = createJoin(({ date }: Report['daily'][number]) => date, joinDays)
  const exceptions = createJoin(makeExceptionKey, joinExceptions)
  const findings = createClientSum(
    SIGV2_CLIENTS_KEPT,
    FINDINGS_LISTED,
    makeFindingKey,
    joinFindings,
    compareFindings,
  )
  const excepted = createClientSum(
    SIGV2_CLIENTS_KEPT,
    FINDINGS_LISTED,
    (one: ExceptedFinding) => `${one.exception} ${makeFindingKey(one)}`,
    joinFindings,
    compareFindings,
  )
  const alsoSeen = { oldTls: createAlsoSeenSum(), anonymous: createAlsoSeenSum() }
  let totals: Report['totals'] | null = null
  const notListed = { requests: 0, clients: 0 as number | null, clientsAtLeast: 0, requestsNotKeptApart: 0 }
  /** The largest number of clients of a report, listed or not. */
  let mostClients = 0
  const exceptedNotListed = { requests: 0, clients: 0 }
  let bytesScanned: number | null = null
  let durationSeconds = 0

  /** Gives the position of each. A file can have the same exception twice, and both then have the same requests. */
  const addExceptions = (ofReport: readonly ReportedException[]): readonly number[] => {
    const known = new Map<string, number>()
    return ofReport.map((exception) => {
      const key = makeExceptionKey(exception)
      const position = known.get(key) ?? exceptions.add(exception)
      known.set(key, position)
      return position
    })
  }

  const addClients = (report: Report): void => {
    const indexes = addExceptions(report.exceptions)
    const { shareText: shareLogObject } = createTextPool()
    for (const finding of report.findings) findings.add(shared.shareClient(finding, shareLogObject))
    for (const one of report.excepted)
      excepted.add({
        ...shared.shareClient(one, shareLogObject),
        exception: indexes[one.exception] as number,
      })
    findings.trim()
    excepted.trim()
    const { requests, clients, clientsAtLeast, requestsNotKeptApart } = report.findingsNotListed
    notListed.requests += requests
    notListed.clients = addUpOrNull([notListed.clients, clients])
    notListed.clientsAtLeast += clientsAtLeast
    mostClients = Math.max(mostClients, report.findings.length + clientsAtLeast)
    notListed.requestsNotKeptApart += requestsNotKeptApart
    exceptedNotListed.requests += report.exceptedNotListed.requests
    exceptedNotListed.clients += report.exceptedNotListed.clients
    alsoSeen.oldTls.add(report.oldTls)
    alsoSeen.anonymous.add(report.anonymous)
  }

  /**
   * A client that one report does not list can be in another report of the same bucket, listed or not. Then the number of
   * clients is not known, and it is not smaller than that of any report.
   */
  const addFindingsNotListed = ({ clients, left }: ReturnType<typeof findings.getResult>) => {
    const perhapsTwice = severalTimes.size > 0 && notListed.requests > 0
    const isExact = left.isExact && !perhapsTwice
    return {
      ...notListed,
      requests: notListed.requests + left.requests,
      clients: isExact ? addUpOrNull([notListed.clients, left.clientsAtLeast]) : null,
      clientsAtLeast: perhapsTwice
        ? Math.max(mostClients - clients.length, left.clientsAtLeast, 1)
        : notListed.clientsAtLeast + left.clientsAtLeast,
    }
  }

  return {
    add(name, report) {
      for (const bucket of report.buckets) {
        if (buckets.has(bucket.name)) severalTimes.add(bucket.name)
        buckets.add(shared.shareBucket(bucket))
      }
      for (const target of report.targets) targets.add(shared.shareTarget(target))
      const own = new Set(report.buckets.map(({ name: bucket }) => bucket))
      for (const { bucket } of [...report.targets, ...report.gaps])
        if (bucket !== null && !own.has(bucket)) notListedAsBucket.add(bucket)
      for (const day of report.daily) daily.add(day)
      const acceptedBySettings = new Set(
        report.settings.acceptGaps.map((text) => text.split('<=')[0] as GapName),
      )
      const checked = report.settings.buckets.map(shared.shareText)
      for (const gap of report.gaps) {
        if (gap.accepted && ACCEPTED_WHERE_DENIED.has(gap.name) && !acceptedBySettings.has(gap.name))
          acceptedByDenial.set(gaps.length, gap.bucket === null ? checked : [shared.shareText(gap.bucket)])
        gaps.push(shared.shareGap(gap))
      }
      append(queries, report.scan.queries)
      addClients(report)
      for (const key of ['buckets', 'sourceIps', 'excludeUserAgents', 'acceptGaps'] as const)
        for (const text of report.settings[key]) settings[key].add(shared.shareText(text))
      ignoreRejected ||= report.settings.ignoreRejected
      const source = { ...report.source, locations: report.source.locations.map(shared.shareText) }
      for (const location of source.locations) locations.add(location)
      for (const format of source.formats) formats.add(format)
      for (const key of ['account', 'region', 'runUrl'] as const) provenances[key].add(report.provenance[key])
      totals = totals === null ? report.totals : sumCounts([totals, report.totals])
      if (report.scan.bytesScanned !== null) bytesScanned = (bytesScanned ?? 0) + report.scan.bytesScanned
      durationSeconds += report.scan.durationSeconds
      const { verdict, window, generatedAt } = report
      const nested = hasDifferentWindows(report) ? { hasDifferentWindows: true as const } : {}
      parts.push({ name, title: makeTitle(name), verdict, window, ...nested, generatedAt, source })
    },

    listBucketsInSeveral: () => [...severalTimes],
    listBucketsThatDiffer: () => [...differing],

    getResult(generatedAt) {
      shared.release()
      const listed = findings.getResult()
      const listedExcepted = excepted.getResult()
      const identities = identifyCauses([...listed.clients, ...listedExcepted.clients])
      const judgedFindings = listed.clients.map((finding, at) => setCause(finding, identities[at]))
      const judgedExcepted = listedExcepted.clients.map((one, at) =>
        setCause(one, identities[listed.clients.length + at]),
      )
      const allBuckets = buckets.release()
      const denied = new Set(allBuckets.filter(({ denial }) => denial === 'denied').map(({ name }) => name))
      const judgedTargets = targets
        .release()
        .map((target) =>
          target.verdict === 'denied' && !denied.has(target.bucket)
            ? { ...target, verdict: 'no-traffic' as const }
            : target,
        )
      const judgedGaps = gaps.map((gap, place) =>
        acceptedByDenial.get(place)?.every((name) => denied.has(name)) === false
          ? { ...gap, accepted: false }
          : gap,
      )
      // A bucket that only one report knows keeps the state that the report gives it.
      const isJoined = ({ bucket }: { readonly bucket: string | null }) =>
        bucket !== null && (severalTimes.has(bucket) || notListedAsBucket.has(bucket))
      const targetsOf = groupByBucket(judgedTargets.filter(isJoined))
      const gapsOf = groupByBucket(judgedGaps.filter(isJoined))
      const owners = new Map<string, string>()
      allBuckets.forEach((bucket, place) => {
        const { name, owner } = bucket
        if (owner !== null) owners.set(name, owner)
        if (!isJoined({ bucket: name })) return
        const state = findState({
          targets: targetsOf.get(name) ?? [],
          gaps: gapsOf.get(name) ?? [],
          facts: bucket,
        })
        allBuckets[place] = { ...bucket, state }
      })
      const source = makeSource(parts, [...locations], [...formats])
      return {
        schemaVersion: 1,
        tool: { name: 's3-sigv4-check', version: VERSION },
        generatedAt,
        verdict:
          findWorstVerdict([
            ...parts.map(({ verdict }) => verdict),
            findOverallVerdict(judgedTargets, judgedGaps),
          ]) ?? 'inconclusive',
        provenance: {
          account: takeOnlyOne(provenances.account),
          region: takeOnlyOne(provenances.region),
          runUrl: takeOnlyOne(provenances.runUrl),
        },
        gaps: judgedGaps,
        window: {
          since: findEarliestOrOpen(parts.map(({ window }) => window.since)),
          until: findLatestOrOpen(parts.map(({ window }) => window.until)),
        },
        source,
        settings: {
          buckets: [...settings.buckets],
          sourceIps: [...settings.sourceIps],
          excludeUserAgents: [...settings.excludeUserAgents],
          acceptGaps: [...settings.acceptGaps],
          ignoreRejected,
        },
        totals: totals as unknown as Report['totals'],
        targets: judgedTargets,
        buckets: allBuckets,
        findings: judgedFindings,
        causes: rollUp(judgedFindings, countDaysRead({ source }), (bucket) => owners.get(bucket) ?? null),
        findingsNotListed: addFindingsNotListed(listed),
        exceptions: exceptions.release(),
        excepted: judgedExcepted,
        exceptedNotListed: {
          requests: exceptedNotListed.requests + listedExcepted.left.requests,
          clients: exceptedNotListed.clients + listedExcepted.left.clientsAtLeast,
        },
        comparison: null,
        evidence: { records: null, complete: null },
        oldTls: alsoSeen.oldTls.getResult(),
        anonymous: alsoSeen.anonymous.getResult(),
        daily: daily.release().sort((a, b) => compareCodePoints(a.date, b.date)),
        scan: { bytesScanned, durationSeconds: Math.round(100 * durationSeconds) / 100, queries },
        parts,
      }
    },
  }
}

/** The folder of a report.json (a job's artifact has its name there), or the name of another file; null where neither tells. */
function makeTitle(name: string): string | null {
  const [file = '', folder = ''] = name.replaceAll('\\', '/').split('/').reverse()
  const title = file === 'report.json' ? folder : file.replace(/\.json$/, '')
  return title === '' || title === '.' || title === '..' ? null : title
}

/** Texts that stand in many reports and many places are kept once. */
function createTextPool() {
  const known = new Map<string, string>()
  const shareText = (value: string): string => {
    const first = known.get(value)
    if (first !== undefined) return first
    known.set(value, value)
    return value
  }
  const shareOrNull = <Of extends string | null>(value: Of): Of =>
    value === null ? value : (shareText(value) as Of)
  const place = ({ bucket, network }: Pick<Target, 'bucket' | 'network'>) => ({
    bucket: shareText(bucket),
    network: shareText(network),
  })
  return {
    shareText,
    release: () => known.clear(),
    shareBucket: (bucket: ReportedBucket): ReportedBucket => ({
      ...bucket,
      name: shareText(bucket.name),
      region: shareOrNull(bucket.region),
      denialReason: shareOrNull(bucket.denialReason),
      owner: shareOrNull(bucket.owner),
    }),
    shareTarget: (target: Target): Target => ({
      ...target,
      ...place(target),
      lastSigV2: shareOrNull(target.lastSigV2),
      firstSeen: shareOrNull(target.firstSeen),
      lastSeen: shareOrNull(target.lastSeen),
    }),
    shareGap: (gap: Gap): Gap => ({
      ...gap,
      bucket: shareOrNull(gap.bucket),
      network: shareOrNull(gap.network),
      message: shareText(gap.message),
    }),
    /** Texts of this client only, such as its remote IP, are not added to those that are kept. */
    shareClient: <Of extends Finding>(finding: Of, shareLogObject: (text: string) => string): Of => ({
      ...finding,
      ...place(finding),
      client:
        finding.client === null
          ? null
          : {
              product: shareText(finding.client.product),
              version: shareOrNull(finding.client.version),
              advice: shareText(finding.client.advice),
            },
      logObjects: finding.logObjects.map(shareLogObject),
    }),
  }
}

/** Joins items of the same key, in the position of the first. */
interface Joining<Item> {
  /** Gives the item's place. */
  add(item: Item): number
  has(key: string): boolean
  /** All items. Nothing can be joined after that. */
  release(): Item[]
}

function createJoin<Item>(makeKey: (item: Item) => string, join: (a: Item, b: Item) => Item): Joining<Item> {
  const places = new Map<string, number>()
  const items: Item[] = []
  return {
    release() {
      places.clear()
      return items
    },
    has: (key) => places.has(key),
    add(item) {
      const key = makeKey(item)
      const place = places.get(key)
      if (place === undefined) {
        places.set(key, items.length)
        return items.push(item) - 1
      }
      items[place] = join(items[place] as Item, item)
      return place
    },
  }
}

interface Client {
  readonly bucket: string
  readonly requests: number
}

/**
 * Clients joined by their keys. Beyond `most` only the `listed` first stay. A client of such a bucket that comes again later
 * cannot be told from a new one: then the number of clients is only a lower bound.
 */
function createClientSum<Of extends Client>(
  most: number,
  listed: number,
  makeKey: (client: Of) => string,
  join: (a: Of, b: Of) => Of,
  order: (a: Of, b: Of) => number,
) {
  let clients = new Map<string, Of>()
  const left = { requests: 0, clients: 0 }
  const bucketsLeft = new Set<string>()
  let perhapsCountedBefore = 0
  const cut = (): Of[] => {
    const inOrder = [...clients.values()].sort(order)
    for (const { bucket, requests } of inOrder.splice(listed)) {
      left.requests += requests
      left.clients++
      bucketsLeft.add(bucket)
    }
    return inOrder
  }
  return {
    add(client: Of): void {
      const key = makeKey(client)
      const known = clients.get(key)
      if (known === undefined && bucketsLeft.has(client.bucket)) perhapsCountedBefore++
      clients.set(key, known === undefined ? client : join(known, client))
    },
    /** The caller calls it from time to time. */
    trim(): void {
      if (clients.size > most) clients = new Map(cut().map((client) => [makeKey(client), client]))
    },
    /** The caller calls it once, at the end. */
    getResult() {
      const inOrder = cut()
      clients.clear()
      return {
        clients: inOrder as readonly Of[],
        left: {
          requests: left.requests,
          clientsAtLeast: Math.max(0, left.clients - perhapsCountedBefore),
          isExact: perhapsCountedBefore === 0,
        },
      }
    },
  }
}

/** Clients outside of the verdict that are kept while reports are read. */
const ALSO_SEEN_CLIENTS_SUMMED = 10 * ALSO_SEEN_CLIENTS_LISTED

function createAlsoSeenSum(): { add(one: ReportedAlsoSeen): void; getResult(): ReportedAlsoSeen } {
  const sum = createClientSum(
    ALSO_SEEN_CLIENTS_SUMMED,
    ALSO_SEEN_CLIENTS_LISTED,
    ({ bucket, network, remoteIp, requester, userAgent, tlsVersion }: ReportedAlsoSeenClient) =>
      JSON.stringify([bucket, network, remoteIp, requester, userAgent, tlsVersion]),
    (a, b) => ({
      ...a,
      requests: a.requests + b.requests,
      firstSeen: findEarliest(a.firstSeen, b.firstSeen) as Timestamp,
      lastSeen: findLatest(a.lastSeen, b.lastSeen) as Timestamp,
    }),
    (a, b) => b.requests - a.requests || compareCodePoints(a.bucket, b.bucket),
  )
  let requests = 0
  return {
    add(one) {
      requests += one.requests
      for (const client of one.clients) sum.add(client)
      sum.trim()
    },
    getResult() {
      const { clients } = sum.getResult()
      const listed = clients.reduce((total, client) => total + client.requests, 0)
      return { requests, requestsNotListed: requests - listed, clients }
    },
  }
}

function joinDays(a: Report['daily'][number], b: Report['daily'][number]): Report['daily'][number] {
  return { ...sumCounts([a, b]), date: a.date }
}

function makeExceptionKey({ reason, owner, expires, match }: ReportedException): string {
  return JSON.stringify([reason, owner, expires, match])
}

/** The same exceptions file may stand in every check: an exception that no client of one account fits may fit in another. */
function joinExceptions(a: ReportedException, b: ReportedException): ReportedException {
  const states = [a.state, b.state]
  return {
    ...a,
    state: (['expired', 'active'] as const).find((state) => states.includes(state)) ?? 'unmatched',
    dueInDays: Math.min(a.dueInDays, b.dueInDays),
    requests: a.requests + b.requests,
    clients: a.clients + b.clients,
  }
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
    lastSigV2: findLatest(a.lastSigV2, b.lastSigV2),
    firstSeen: findEarliest(a.firstSeen, b.firstSeen),
    lastSeen: findLatest(a.lastSeen, b.lastSeen),
  }
}

/** The worst first. What a report did not ask is not a value. */
const DENIALS_WORST_FIRST = ['not-denied', 'partly', 'unknown', 'denied'] as const satisfies readonly Denial[]
const LOGGING_WORST_FIRST = ['off', 'unknown', 'on'] as const

/** Joins what two reports know about one bucket: of two values the worse one. The state is made from the merged report. */
function joinBuckets(a: ReportedBucket, b: ReportedBucket): ReportedBucket {
  const denial = takeWorst(DENIALS_WORST_FIRST, a.denial, b.denial)
  return {
    ...a,
    region: joinRegions(a.region, b.region),
    logging: takeWorst(LOGGING_WORST_FIRST, a.logging, b.logging),
    logLocation: a.logLocation ?? b.logLocation,
    denial,
    denialReason: joinReasons(explainDenial(a, denial), explainDenial(b, denial)),
    owner: joinOwners(a.owner, b.owner),
  }
}

/** The owner is a tag and may change. The log location is that of the first report that knows it. */
function isDiffering(a: ReportedBucket, b: ReportedBucket): boolean {
  return (['region', 'logging', 'logLocation', 'denial'] as const).some(
    (fact) => a[fact] !== null && b[fact] !== null && a[fact] !== b[fact],
  )
}

function takeWorst<Of extends string>(worstFirst: readonly Of[], a: Of | null, b: Of | null): Of | null {
  return worstFirst.find((value) => value === a || value === b) ?? null
}

/** The report does not name a Region with only SigV4 for a bucket that may be in another Region. */
function joinRegions(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return isSigV4OnlyRegion(a) ? b : a
}

/** The bucket's reason. Names its denial where the joined one is another. */
function explainDenial({ denial, denialReason }: ReportedBucket, joined: Denial | null): string | null {
  if (denial === null || denial === joined) return denialReason
  return `Another report says ${denial}${denialReason === null ? '.' : `: ${denialReason}`}`
}

function joinReasons(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a.includes(b) ? a : `${a} ${b}`
}

function joinOwners(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a.split(', ').includes(b) ? a : `${a}, ${b}`
}

function makeFindingKey(finding: Finding): string {
  const { bucket, network, remoteIp, requester, authentication, userAgent } = finding
  return JSON.stringify([bucket, network, remoteIp, requester, authentication, userAgent])
}

function joinFindings<Of extends Finding>(a: Of, b: Of): Of {
  const logObjects = removeDuplicates([...a.logObjects, ...b.logObjects]).sort(compareCodePoints)
  const hasAllLogObjects = [a, b].every(
    ({ logObjects: listed, logObjectCount }) => listed.length === logObjectCount,
  )
  return {
    ...a,
    requests: a.requests + b.requests,
    rejected: a.rejected + b.rejected,
    firstSeen: findEarliest(a.firstSeen, b.firstSeen) as Timestamp,
    lastSeen: findLatest(a.lastSeen, b.lastSeen) as Timestamp,
    logObjects: logObjects.slice(0, LOG_OBJECTS_LISTED),
    logObjectCount: hasAllLogObjects ? logObjects.length : null,
    presigned:
      a.presigned === null || b.presigned === null
        ? (a.presigned ?? b.presigned)
        : mergePresignedUrls([a, b]),
  }
}

/** A cause depends on the clients of all reports: one browser of a proxy may stand in each of them. */
function setCause<Of extends Finding>(finding: Of, cause: CauseIdentity | undefined): Of {
  if (cause === undefined) return finding
  const client = adviseClient(finding, cause)
  const isSame =
    cause.id === finding.cause &&
    client?.product === finding.client?.product &&
    client?.version === finding.client?.version &&
    client?.advice === finding.client?.advice
  return isSame ? finding : { ...finding, cause: cause.id, client }
}

function makeSource(
  parts: readonly ReportPart[],
  locations: readonly string[],
  formats: readonly LogFormat[],
): Report['source'] {
  const sources = parts.map(({ source }) => source)
  return {
    engine: sources.every(({ engine }) => engine === 'embedded') ? 'embedded' : 'athena',
    locations,
    logObjects: addUp(sources, ({ logObjects }) => logObjects),
    formats,
    skippedFiles: addUp(sources, ({ skippedFiles }) => skippedFiles),
    skippedEvents: addUp(sources, ({ skippedEvents }) => skippedEvents),
    bytes: addUpOrNull(sources.map(({ bytes }) => bytes)),
    oldestRecord: sources.map(({ oldestRecord }) => oldestRecord).reduce(findEarliest, null),
    newestRecord: sources.map(({ newestRecord }) => newestRecord).reduce(findLatest, null),
  }
}

/** Adds up the numbers of objects of one shape. */
function sumCounts<Counts extends object>(all: readonly Counts[]): Counts {
  const total: Record<string, unknown> = { ...all[0] }
  for (const counts of all.slice(1))
    for (const [name, value] of Object.entries(counts))
      if (typeof value === 'number') total[name] = (total[name] as number) + value
  return total as Counts
}

function addUp<Item>(items: readonly Item[], getNumber: (item: Item) => number): number {
  return items.reduce((total, item) => total + getNumber(item), 0)
}

function addUpOrNull(values: readonly (number | null)[]): number | null {
  return values.some((value) => value === null) ? null : addUp(values, (value) => value ?? 0)
}

function removeDuplicates<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)]
}

function takeOnlyOne(values: ReadonlySet<string | null>): string | null {
  const [value = null] = values
  return values.size === 1 ? value : null
}

/** Times of this spelling are in the order of their text. */
function findEarliest(a: Timestamp | null, b: Timestamp | null): Timestamp | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

function findLatest(a: Timestamp | null, b: Timestamp | null): Timestamp | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}

function findEarliestOrOpen(times: readonly (Timestamp | null)[]): Timestamp | null {
  return times.some((time) => time === null) ? null : times.reduce(findEarliest, null)
}

function findLatestOrOpen(times: readonly (Timestamp | null)[]): Timestamp | null {
  return times.some((time) => time === null) ? null : times.reduce(findLatest, null)
}
