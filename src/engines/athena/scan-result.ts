import { ASIDE } from '../../log-formats/athena.js'
import { readTrailChange } from '../../log-formats/cloudtrail/athena.js'
import type { TrailChange } from '../../log-formats/cloudtrail/coverage.js'
import { makeBucketMatcher } from '../../model/bucket-pattern.js'
import type { AthenaLocation } from '../../model/log-location.js'
import { LOG_FORMATS, type LogFormat } from '../../model/names.js'
import { compareCodePoints } from '../../model/order.js'
import { ANY_NETWORK, makeTargetKey, type Scope } from '../../model/scope.js'
import {
  ACCESS_KEY_IDS_LISTED,
  ALSO_SEEN_CLIENTS_LISTED,
  type AlsoSeenClient,
  type AlsoSeenTally,
  type Authentication,
  type BucketTally,
  type ClientTally,
  type Coverage,
  type DayTally,
  LOG_OBJECTS_LISTED,
  makeZeroSignatures,
  makeZeroTotals,
  type PresignedUrls,
  SIGNATURE_KEYS,
  SIGV2_CLIENTS_KEPT,
  type SignatureCounts,
  type Tally,
  type TargetTally,
  type Totals,
  UNPARSED_SAMPLES,
  type UnparsedSample,
} from '../../model/tally.js'
import { type EpochSeconds, findEarlier, formatDate, LATEST_TIME, SECONDS_PER_DAY } from '../../model/time.js'
import { CheckError } from '../../runtime/errors.js'
import { compareAlsoSeenClients } from '../tls.js'
import { makeNetworkKeys } from './sql/expressions.js'
import { TRAIL_CHANGE_OBJECTS, TRAIL_CHANGES_OF_OBJECT } from './sql/scan.js'

/** One row of a result: the text of each column by its name. Null for NULL. */
export type ResultRow = Readonly<Record<string, string | null>>

/** The buckets with records at one place of simple keys. */
export interface BucketsOfPlace {
  /** The configured buckets. Every bucket when none is configured. */
  readonly names: ReadonlySet<string>
  /** Some records are of other buckets. */
  readonly hasOthers: boolean
}

/** The counts of a scan, without the facts that only the engine knows. */
export interface Scanned
  extends Pick<
    Tally,
    | 'totals'
    | 'targets'
    | 'buckets'
    | 'daily'
    | 'sigV2Clients'
    | 'sigV2ClientsNotListed'
    | 'oldTls'
    | 'anonymous'
    | 'unparsedSamples'
    | 'coverage'
  > {
  readonly logObjects: number
  /** Of the log objects, in the order of `LOG_FORMATS`. */
  readonly formats: readonly LogFormat[]
  /** Formats of each bucket's records in the window. */
  readonly formatsOfBuckets: ReadonlyMap<string, ReadonlySet<LogFormat>>
  /** Files that CloudTrail writes next to its log files. */
  readonly skippedFiles: number
  /** Events that are not requests to S3. */
  readonly skippedEvents: number
  /** The changes of trails, by their events. */
  readonly trailChanges: readonly TrailChange[]
  readonly oldestRecord: EpochSeconds | null
  readonly newestRecord: EpochSeconds | null
  /** Of each place of simple keys with records, by its index in the engine's list. */
  readonly bucketsOfPlaces: ReadonlyMap<number, BucketsOfPlace>
  /** The name of a client in a statement. */
  readonly clientIds: ReadonlyMap<ClientTally, string>
  /** The names of the "also seen" clients. */
  readonly alsoSeenIds: ReadonlyMap<AlsoSeenClient, string>
}

const OTHER_PARTS = [
  'excluded',
  'otherBuckets',
  'otherNetworks',
  'outsideWindow',
  'service',
  'unparsed',
] as const
type Part = (typeof SIGNATURE_KEYS)[number] | (typeof OTHER_PARTS)[number]
const PARTS: ReadonlySet<string> = new Set([...SIGNATURE_KEYS, ...OTHER_PARTS])

/**
 * Reads the result of a scan. A missing, duplicate or unreadable row is an error, and so is a sum that does not match.
 * A missing value is never read as zero.
 * @throws CheckError
 */
export function readScan(
  rows: readonly ResultRow[],
  locations: readonly AthenaLocation[],
  asked: Pick<Scope, 'buckets' | 'networks'>,
  hasAlsoSeenLists = true,
): Scanned {
  const byLevel = new Map<string, ResultRow[]>()
  for (const row of rows) {
    const level = readText(row, 'level')
    if (!LEVELS.has(level))
      throw makeUnusableError(`it holds a row of an unknown kind, ${JSON.stringify(level)}`)
    const same = byLevel.get(level)
    if (same === undefined) byLevel.set(level, [row])
    else same.push(row)
  }
  // The rows have no defined order.
  const sortLevel = (name: string) => (byLevel.get(name) ?? []).sort(comparePlaces)
  const [all, ...more] = sortLevel('all')
  if (all === undefined || more.length > 0)
    throw makeUnusableError(`it holds ${sortLevel('all').length} rows of totals, not one`)
  for (const row of rows)
    if (readCount(row, 'result_rows') !== rows.length)
      throw makeUnusableError(`${rows.length} rows arrived of ${readText(row, 'result_rows')}`)

  const lines = readOptionalCount(all, 'requests') ?? 0
  const logObjects = readCount(all, 'log_object_count')
  if (lines > 0 !== logObjects > 0)
    throw makeUnusableError(`it counts ${lines} lines in ${logObjects} log objects`)
  const { totals, skippedEvents } = readTotals(lines, sortLevel('part'))
  const names = makeNetworkKeys(asked.networks)
  const findName = (row: ResultRow): string => {
    const key = readText(row, 'network')
    const name = asked.networks.length === 0 && key === ANY_NETWORK ? key : names.get(key)
    if (name === undefined)
      throw makeUnusableError(`it holds a network that was not requested, ${JSON.stringify(key)}`)
    return name
  }
  const isAskedBucket = makeBucketMatcher(asked)
  for (const row of [
    ...sortLevel('target'),
    ...sortLevel('bucket'),
    ...sortLevel('placeBucket'),
    ...sortLevel('client'),
  ])
    if (isAskedBucket !== null && !isAskedBucket(readText(row, 'bucket')))
      throw makeUnusableError(`it holds a bucket that was not requested, ${JSON.stringify(row.bucket)}`)
  const targets = readTargets(sortLevel('target'), findName)
  const daily = readDays(sortLevel('day'))
  const { clients, clientIds, notListed } = readClients(
    sortLevel('client'),
    sortLevel('clients'),
    targets,
    findName,
  )
  const bucketsOfPlaces = readBucketsOfPlaces(sortLevel('place'), sortLevel('placeBucket'))
  const buckets = readBuckets(
    sortLevel('bucket'),
    asked.buckets,
    isAskedBucket !== null,
    findSharingBuckets(bucketsOfPlaces),
  )
  check(totals, targets, daily, buckets)
  const oldTlsRequests = readOptionalCount(all, 'old_tls_requests') ?? 0
  if (oldTlsRequests > totals.inScope)
    throw makeUnusableError(`it counts ${oldTlsRequests} requests over old TLS of ${totals.inScope} in all`)
  const alsoSeenIds = new Map<AlsoSeenClient, string>()
  const makeAlsoSeen = (name: string, requests: number): AlsoSeenTally =>
    readAlsoSeen(sortLevel(name), requests, hasAlsoSeenLists, targets, findName, alsoSeenIds)
  return {
    totals,
    targets: [...targets.values()].map(({ rejected: _, ...target }) => target),
    buckets,
    bucketsOfPlaces,
    daily,
    sigV2Clients: clients,
    sigV2ClientsNotListed: notListed,
    oldTls: makeAlsoSeen('oldTls', oldTlsRequests),
    anonymous: makeAlsoSeen('anonymous', totals.unsigned),
    clientIds,
    alsoSeenIds,
    unparsedSamples: readSamples(all),
    coverage: readCoverage(lines, sortLevel('place'), locations),
    logObjects,
    formats: listFormats(sortLevel('place'), locations),
    formatsOfBuckets: listFormatsOfBuckets(buckets, sortLevel('placeBucket'), locations),
    skippedFiles: readOptionalCount(all, 'companions') ?? 0,
    skippedEvents,
    trailChanges: readTrailChanges(all),
    oldestRecord: readOptionalTime(all, 'first_seen'),
    newestRecord: readOptionalTime(all, 'last_seen'),
  }
}

function comparePlaces(a: ResultRow, b: ResultRow): number {
  const readPlace = ({ place_bucket, bucket }: ResultRow) => [place_bucket ?? '', bucket ?? ''] as const
  const [[aFolder, aBucket], [bFolder, bBucket]] = [readPlace(a), readPlace(b)]
  return (
    Number(a.place) - Number(b.place) ||
    compareCodePoints(aFolder, bFolder) ||
    compareCodePoints(aBucket, bBucket)
  )
}

const LEVELS: ReadonlySet<string> = new Set([
  'all',
  'part',
  'target',
  'bucket',
  'day',
  'place',
  'placeBucket',
  'client',
  'clients',
  'oldTls',
  'anonymous',
])

/** Of a row that is not counted as a record. */
const ASIDES: ReadonlySet<string> = new Set(Object.values(ASIDE))

function readTotals(
  lines: number,
  parts: readonly ResultRow[],
): { readonly totals: Totals; readonly skippedEvents: number } {
  const totals = makeZeroTotals()
  let aside = 0
  let skippedEvents = 0
  const seen = new Set<string>()
  for (const row of parts) {
    const part = readText(row, 'part')
    if (seen.has(part)) throw makeUnusableError(`it counts ${part} twice`)
    seen.add(part)
    const requests = readCount(row, 'requests')
    if (ASIDES.has(part)) {
      aside += requests
      if (part === ASIDE.skipped || part === ASIDE.elsewhere) skippedEvents += requests
      continue
    }
    totals[readPart(row)] = requests
    totals.records += requests
  }
  totals.inScope = addUpSignatures(totals)
  if (totals.records + aside !== lines)
    throw makeUnusableError(`its parts hold ${totals.records + aside} lines and its totals ${lines}`)
  return { totals, skippedEvents }
}

/** Where there are more changes than are listed, the last of them may be of any trail. */
function readTrailChanges(all: ResultRow): TrailChange[] {
  if ((all.trail_changes ?? null) === null) return []
  const lists = readList(all.trail_changes ?? '', 'changes of trails').map((list) =>
    readList(String(list), 'changes of trails'),
  )
  const changes = lists.flat().map((written) => {
    const change = readTrailChange(String(written))
    if (change === null) throw makeUnusableError('a change of a trail in it cannot be read')
    return change
  })
  const isCut =
    lists.length >= TRAIL_CHANGE_OBJECTS || lists.some((list) => list.length >= TRAIL_CHANGES_OF_OBJECT)
  const [first] = changes
  return isCut && first !== undefined ? [...changes, { ...first, trail: '' }] : changes
}

function findFormat({ place }: ResultRow, locations: readonly AthenaLocation[]): LogFormat {
  return locations[Number(place)]?.logFormat ?? 'text'
}

function listFormats(places: readonly ResultRow[], locations: readonly AthenaLocation[]): LogFormat[] {
  const met = new Set(
    places.filter(({ is_told }) => is_told === 'true').map((row) => findFormat(row, locations)),
  )
  return LOG_FORMATS.filter((format) => met.has(format))
}

function listFormatsOfBuckets(
  buckets: readonly BucketTally[],
  rows: readonly ResultRow[],
  locations: readonly AthenaLocation[],
): Map<string, Set<LogFormat>> {
  const formats = new Map(buckets.map(({ bucket }) => [bucket, new Set<LogFormat>()]))
  for (const row of rows)
    if ((readOptionalCount(row, 'in_window') ?? 0) > 0)
      formats.get(readText(row, 'bucket'))?.add(findFormat(row, locations))
  return formats
}

function readTargets(
  rows: readonly ResultRow[],
  findName: (row: ResultRow) => string,
): Map<string, TargetTally & { rejected: number }> {
  const targets = new Map<string, TargetTally & { rejected: number }>()
  for (const row of rows) {
    const [bucket, network, part] = [readText(row, 'bucket'), findName(row), readPart(row)]
    const target = targets.get(makeTargetKey(bucket, network)) ?? {
      bucket,
      network,
      ...makeZeroSignatures(),
      excluded: 0,
      sigV4Rejected: 0,
      firstSeen: null,
      lastSeen: null,
      lastSigV2: null,
      sigV2RequestsNotListed: 0,
      sigV2RejectedNotListed: 0,
      rejected: 0,
    }
    targets.set(makeTargetKey(bucket, network), target)
    if (part === 'excluded') {
      target.excluded += readCount(row, 'requests')
      continue
    }
    if (!isSignature(part)) throw makeUnusableError(`a target of it counts ${part}`)
    target[part] += readCount(row, 'requests')
    if (part === 'sigV4') target.sigV4Rejected += readCount(row, 'rejected')
    if (part === 'sigV2') {
      target.rejected += readCount(row, 'rejected')
      target.lastSigV2 = readTime(row, 'last_seen')
    }
    target.firstSeen = Math.min(target.firstSeen ?? Number.POSITIVE_INFINITY, readTime(row, 'first_seen'))
    target.lastSeen = Math.max(target.lastSeen ?? 0, readTime(row, 'last_seen'))
  }
  return targets
}

function readBucketsOfPlaces(
  places: readonly ResultRow[],
  rows: readonly ResultRow[],
): Map<number, BucketsOfPlace> {
  const found = new Map<number, { names: Set<string>; hasOthers: boolean }>()
  const placeOf = (row: ResultRow) => {
    const place = readCount(row, 'place')
    const buckets = found.get(place) ?? { names: new Set(), hasOthers: false }
    found.set(place, buckets)
    return buckets
  }
  const hasSimpleKeys = (row: ResultRow): boolean => (row.place_bucket ?? null) === null
  for (const row of rows.filter(hasSimpleKeys)) placeOf(row).names.add(readText(row, 'bucket'))
  for (const row of places.filter(hasSimpleKeys))
    if ((readOptionalCount(row, 'other_buckets') ?? 0) > 0) placeOf(row).hasOthers = true
  return found
}

/** Configured buckets with records at a place of simple keys that also has records of another bucket. */
export function findSharingBuckets(places: ReadonlyMap<number, BucketsOfPlace>): ReadonlySet<string> {
  return new Set(
    [...places.values()].flatMap(({ names, hasOthers }) =>
      names.size + (hasOthers ? 1 : 0) > 1 ? [...names] : [],
    ),
  )
}

/** A configured bucket has an entry even without log records. */
function readBuckets(
  rows: readonly ResultRow[],
  configured: readonly string[],
  isAnyAsked: boolean,
  sharing: ReadonlySet<string>,
): BucketTally[] {
  const found = rows.map((row): BucketTally => {
    const bucket = readText(row, 'bucket')
    return {
      bucket,
      parsedInWindow: readOptionalCount(row, 'in_window') ?? 0,
      newestRecord: readOptionalTime(row, 'last_past'),
      oldestRecord: isAnyAsked ? readOptionalTime(row, 'first_seen') : null,
      isLocationShared: sharing.has(bucket),
    }
  })
  const names = new Set(found.map(({ bucket }) => bucket))
  const absent = configured.filter((bucket) => !names.has(bucket))
  return [
    ...found,
    ...absent.map((bucket) => ({
      bucket,
      parsedInWindow: 0,
      newestRecord: null,
      oldestRecord: null,
      isLocationShared: false,
    })),
  ]
}

function readDays(rows: readonly ResultRow[]): DayTally[] {
  const days = new Map<number, DayTally>()
  for (const row of rows) {
    const day = readTime(row, 'day', LATEST_TIME / SECONDS_PER_DAY)
    const tally = days.get(day) ?? {
      date: formatDate(day),
      ...makeZeroSignatures(),
    }
    days.set(day, tally)
    const part = readPart(row)
    if (!isSignature(part)) throw makeUnusableError(`a day of it counts ${part}`)
    tally[part] += readCount(row, 'requests')
  }
  return [...days].sort(([a], [b]) => a - b).map(([, tally]) => tally)
}

/** The clients, and the requests of their targets beyond them. So a cut list loses nothing of the totals. */
function readClients(
  rows: readonly ResultRow[],
  totals: readonly ResultRow[],
  targets: ReadonlyMap<string, TargetTally & { rejected: number }>,
  findName: (row: ResultRow) => string,
): { clients: ClientTally[]; clientIds: Map<ClientTally, string>; notListed: number } {
  const clientIds = new Map<ClientTally, string>()
  const ids = new Set<string>()
  for (const target of targets.values()) {
    target.sigV2RequestsNotListed = target.sigV2
    target.sigV2RejectedNotListed = target.rejected
  }
  for (const row of rows) {
    const authentication = readAuthentication(row)
    const client: ClientTally = {
      bucket: readText(row, 'bucket'),
      network: findName(row),
      remoteIp: readText(row, 'remote_ip'),
      requester: readText(row, 'requester'),
      authentication,
      userAgent: row.user_agent ?? '',
      requests: readCount(row, 'requests'),
      rejected: readCount(row, 'rejected'),
      firstSeen: readTime(row, 'first_seen'),
      lastSeen: readTime(row, 'last_seen'),
      logObjects: readLogObjects(row),
      logObjectCount: readCount(row, 'log_object_count'),
      presigned: authentication === 'presigned' ? readPresignedUrls(row) : null,
    }
    const target = targets.get(makeTargetKey(client.bucket, client.network))
    if (target === undefined)
      throw makeUnusableError(`it holds a client of bucket ${client.bucket} but no such target`)
    if (client.requests === 0 || client.rejected > client.requests || client.firstSeen > client.lastSeen)
      throw makeUnusableError(`its counts of a client of bucket ${client.bucket} are not possible`)
    target.sigV2RequestsNotListed -= client.requests
    target.sigV2RejectedNotListed -= client.rejected
    clientIds.set(client, readText(row, 'client'))
    ids.add(readText(row, 'client'))
  }
  const clients = [...clientIds.keys()]
  if (ids.size !== clients.length) throw makeUnusableError('it holds a client twice')
  if (totals.length > 1) throw makeUnusableError(`it counts its clients ${totals.length} times`)
  const all = totals[0] === undefined ? 0 : readCount(totals[0], 'requests')
  if (rows.length !== Math.min(all, SIGV2_CLIENTS_KEPT))
    throw makeUnusableError(`it lists ${rows.length} of ${all} clients`)
  const notListed = all - rows.length
  for (const {
    bucket,
    sigV2RequestsNotListed: requests,
    sigV2RejectedNotListed: rejected,
  } of targets.values())
    if (requests < 0 || rejected < 0 || rejected > requests || (notListed === 0 && requests > 0))
      throw makeUnusableError(
        `the SigV2 requests of its clients of bucket ${bucket} do not add up to the bucket's`,
      )
  return { clients, clientIds, notListed }
}

/** The "also seen" clients: all, or as many as a list has, or none when the statement did not ask for them. */
function readAlsoSeen(
  rows: readonly ResultRow[],
  requests: number,
  isListed: boolean,
  targets: ReadonlyMap<string, TargetTally>,
  findName: (row: ResultRow) => string,
  ids: Map<AlsoSeenClient, string>,
): AlsoSeenTally {
  const clients = rows
    .map((row) => {
      const client: AlsoSeenClient = {
        bucket: readText(row, 'bucket'),
        network: findName(row),
        remoteIp: readText(row, 'remote_ip'),
        requester: readText(row, 'requester'),
        userAgent: row.user_agent ?? '',
        tlsVersion: row.tls_version ?? null,
        requests: readCount(row, 'requests'),
        firstSeen: readTime(row, 'first_seen'),
        lastSeen: readTime(row, 'last_seen'),
      }
      ids.set(client, readText(row, 'client'))
      return client
    })
    .sort(compareAlsoSeenClients)
  const stray = clients.find(({ bucket, network }) => !targets.has(makeTargetKey(bucket, network)))
  if (stray !== undefined)
    throw makeUnusableError(`it holds a client of bucket ${stray.bucket} but no such target`)
  const requestsNotListed = requests - addUp(clients, 'requests')
  const isComplete = isListed && rows.length < ALSO_SEEN_CLIENTS_LISTED
  if (
    rows.length > ALSO_SEEN_CLIENTS_LISTED ||
    requestsNotListed < 0 ||
    (isComplete && requestsNotListed > 0)
  )
    throw makeUnusableError('the requests of its anonymous clients, or of those with old TLS, do not add up')
  return { requests, requestsNotListed, clients }
}

/** The five smallest samples of a log object follow its name. The separator is a character that no name contains. */
function readSamples(all: ResultRow): UnparsedSample[] {
  if (all.samples === null) return []
  return readList(all.samples ?? '', 'samples')
    .flatMap((text) => {
      const [logObject = '', ...rest] = String(text).split('\u0000')
      return readList(rest.join('\u0000'), 'samples').map((record) => ({ logObject, record: String(record) }))
    })
    .slice(0, UNPARSED_SAMPLES)
}

/** One entry per location with lines. Partitioned keys have one entry per source bucket. */
function readCoverage(
  lines: number,
  rows: readonly ResultRow[],
  locations: readonly AthenaLocation[],
): Coverage[] {
  const linesOfPlaces = rows.reduce((total, row) => total + readCount(row, 'requests'), 0)
  if (linesOfPlaces !== lines)
    throw makeUnusableError(`its places hold ${linesOfPlaces} lines and its totals ${lines}`)

  const found = new Map<string, { -readonly [name in keyof Coverage]: Coverage[name] }>()
  const makeKey = (location: string, bucket: string | null) => JSON.stringify([location, bucket])
  for (const row of rows) {
    const location = locations[readCount(row, 'place')]?.text
    if (location === undefined) throw makeUnusableError(`it holds a location that was not requested`)
    const bucket = row.place_bucket ?? null
    const coverage = found.get(makeKey(location, bucket)) ?? {
      location,
      bucket,
      oldestLogObject: null,
      oldestRecord: null,
    }
    found.set(makeKey(location, bucket), coverage)
    coverage.oldestRecord = findEarlier(coverage.oldestRecord, readOptionalTime(row, 'first_seen'))
  }
  for (const location of locations) {
    const { keyFormat, partitions } = location
    const named =
      keyFormat === 'simple' ? [{ bucket: null, oldestLogObject: location.oldestLogObject }] : partitions
    for (const { bucket, oldestLogObject } of named) {
      const coverage = found.get(makeKey(location.text, bucket))
      if (coverage !== undefined)
        coverage.oldestLogObject = findEarlier(coverage.oldestLogObject, oldestLogObject)
    }
  }
  return [...found.values()]
}

/** All levels count the same records. Their sums must be equal. */
function check(
  totals: Totals,
  targets: ReadonlyMap<string, TargetTally>,
  daily: readonly DayTally[],
  buckets: readonly BucketTally[],
): void {
  const checkSum = (what: string, sum: number, total: number) => {
    if (sum !== total) throw makeUnusableError(`its ${what} hold ${sum} records and its totals ${total}`)
  }
  for (const signature of SIGNATURE_KEYS) {
    checkSum('targets', addUp([...targets.values()], signature), totals[signature])
    checkSum('days', addUp(daily, signature), totals[signature])
  }
  checkSum('targets', addUp([...targets.values()], 'excluded'), totals.excluded)
  checkSum(
    'buckets',
    addUp(buckets, 'parsedInWindow'),
    totals.inScope + totals.excluded + totals.otherNetworks + totals.service,
  )
}

function addUp<Key extends string>(items: readonly Readonly<Record<Key, number>>[], key: Key): number {
  return items.reduce((total, item) => total + item[key], 0)
}

function addUpSignatures(counts: SignatureCounts): number {
  return SIGNATURE_KEYS.reduce((total, signature) => total + counts[signature], 0)
}

function isSignature(part: Part): part is keyof SignatureCounts {
  return (SIGNATURE_KEYS as readonly string[]).includes(part)
}

function readPart(row: ResultRow): Part {
  const part = readText(row, 'part')
  if (!PARTS.has(part)) throw makeUnusableError(`it counts an unknown part, ${JSON.stringify(part)}`)
  return part as Part
}

function readAuthentication(row: ResultRow): Authentication {
  const value = readText(row, 'authentication')
  if (value !== 'header' && value !== 'presigned' && value !== 'unknown')
    throw makeUnusableError(`it holds an unknown authentication, ${JSON.stringify(value)}`)
  return value
}

function readText(row: ResultRow, column: string): string {
  const value = row[column]
  if (value === null || value === undefined) throw makeUnusableError(`a row of it has no ${column}`)
  return value
}

function readCount(row: ResultRow, column: string): number {
  const value = readText(row, column)
  const number = Number(value)
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number))
    throw makeUnusableError(
      `${column} of one of its rows is not a number: ${JSON.stringify(value.slice(0, 40))}`,
    )
  return number
}

/** @param latest the largest time, in the unit of the column */
function readTime(row: ResultRow, column: string, latest = LATEST_TIME): number {
  const time = readCount(row, column)
  if (time > latest) throw makeUnusableError(`${column} of one of its rows is not a time: ${time}`)
  return time
}

function readOptionalTime(row: ResultRow, column: string): number | null {
  return row[column] === null ? null : readTime(row, column)
}

function readOptionalInteger(row: ResultRow, column: string): number | null {
  const value = row[column] ?? null
  if (value === null) return null
  return value.startsWith('-') ? -readCount({ [column]: value.slice(1) }, column) : readCount(row, column)
}

function readOptionalCount(row: ResultRow, column: string): number | null {
  return row[column] === null ? null : readCount(row, column)
}

function readList(json: string, what: string): unknown[] {
  try {
    const list: unknown = JSON.parse(json)
    if (Array.isArray(list)) return list
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw makeUnusableError(`${what} of one of its rows are not a list`)
}

/**
 * Ascending, without duplicates, and with the given length. A list that an engine mixed up does not have these
 * properties.
 */
function readLogObjects(row: ResultRow): string[] {
  const names = readList(readText(row, 'log_objects'), 'log objects').map(String)
  const isOrdered = names.every((name, i) => i === 0 || compareCodePoints(names[i - 1] as string, name) < 0)
  if (!isOrdered || names.length !== Math.min(readCount(row, 'log_object_count'), LOG_OBJECTS_LISTED))
    throw makeUnusableError('the log objects of a client are not in order, or not complete')
  return names
}

/** The content of the client's presigned URLs. */
function readPresignedUrls(row: ResultRow): PresignedUrls {
  const accessKeyIds =
    row.access_key_ids === null ? [] : readList(readText(row, 'access_key_ids'), 'access key ids')
  const urls = {
    accessKeyIds: accessKeyIds.map(String),
    earliestExpiry: readOptionalTime(row, 'earliest_expiry'),
    latestExpiry: readOptionalTime(row, 'latest_expiry'),
    longestValiditySeconds: readOptionalInteger(row, 'longest_validity'),
  }
  const isOrdered = urls.accessKeyIds.every(
    (id, i) => i === 0 || compareCodePoints(urls.accessKeyIds[i - 1] as string, id) < 0,
  )
  if (!isOrdered || urls.accessKeyIds.length > ACCESS_KEY_IDS_LISTED)
    throw makeUnusableError('the access key ids of a client are not in order')
  const { earliestExpiry, latestExpiry, longestValiditySeconds } = urls
  const nulls = [earliestExpiry, latestExpiry, longestValiditySeconds].filter(
    (value) => value === null,
  ).length
  if ((nulls !== 0 && nulls !== 3) || Number(earliestExpiry) > Number(latestExpiry))
    throw makeUnusableError('its values of the presigned URLs of a client are not possible')
  return urls
}

function makeUnusableError(reason: string): CheckError {
  return new CheckError(
    `Athena's result is not reliable: ${reason}. The check has no verdict; run the check again, and report it if it happens twice.`,
  )
}
