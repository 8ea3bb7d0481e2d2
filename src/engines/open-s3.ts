import { type AwsClients, connectAws } from '../aws/clients.js'
import { openTransport } from '../aws/direct-transport.js'
import { createAddressFinder, createS3Requests, type S3Address } from '../aws/s3-requests.js'
import type { TrailChange } from '../log-formats/cloudtrail/coverage.js'
import { matchAccount } from '../log-sources/s3/account-buckets.js'
import { type BucketCalls, makeBucketCalls } from '../log-sources/s3/bucket-region.js'
import { type LocationOfOtherLogs, locateLogs, readMatchedBuckets } from '../log-sources/s3/discovery.js'
import { collectLogObjects } from '../log-sources/s3/object-list.js'
import {
  findLocationKind,
  findOtherLocation,
  isLocationEmpty,
  type LocationKind,
  listOtherLogObjects,
} from '../log-sources/s3/other-logs.js'
import { listOtherWindow, tellOtherPlace } from '../log-sources/s3/other-window.js'
import { createPacedRequests } from '../log-sources/s3/requests.js'
import { findTrailProblems } from '../log-sources/s3/trails.js'
import { listObjectsToRead, listWindow, makeListedTeller } from '../log-sources/s3/window-listing.js'
import { expandBuckets } from '../model/bucket-pattern.js'
import type { LogLocations, S3Location } from '../model/log-location.js'
import { MOST_BUCKETS, type Scope } from '../model/scope.js'
import type { Tally } from '../model/tally.js'
import type { sleep } from '../runtime/cancellation.js'
import { mapLimited } from '../runtime/concurrency.js'
import { keepHeapSmall } from '../runtime/heap.js'
import type { EngineContext } from '../runtime/run-context.js'
import { findBucketNameProblem } from '../settings/locations.js'
import type { Settings } from '../settings/settings.js'
import { createAthenaEngine } from './athena/engine.js'
import { createS3Engine } from './embedded/s3-engine.js'
import type { Engine } from './engine.js'
import type { EngineProcessContext } from './process-context.js'
import { tellLocations } from './tell-locations.js'

/**
 * The engine for logs on S3.
 *
 * @param wait rejects with the reason of the signal when that is aborted first
 */
export async function openEngineOnS3(
  given: Settings,
  context: EngineProcessContext,
  wait: typeof sleep,
): Promise<Engine> {
  if (given.engine === 'embedded') keepHeapSmall()
  const { source, logFormat } = given
  const clients = await connectAws(given.aws, { ...context, now: Date.now, sleep: wait })
  const account = await matchAccount(given, clients, context.signal)
  const settings = account === null ? given : { ...given, scope: account.scope }
  const { scope } = settings
  const calls = makeBucketCalls(clients)
  const locations = source.kind === 's3' ? source.locations : []
  const others = await findOtherLocations(locations, logFormat, calls, context.signal)
  const otherLogs = await mapLimited(
    others,
    async ({ location }): Promise<LocationOfOtherLogs> => ({
      location,
      // Without a given format, the objects of a location show its kind. The only location is judged by what is read.
      isEmpty:
        logFormat !== null &&
        locations.length > 1 &&
        (await isLocationEmpty(location, calls, context.signal)),
    }),
  )
  const logs = await locateWithout(others, settings, (rest) =>
    locateLogs(rest, clients, context, null, account, otherLogs),
  )
  tellLocations(logs.texts, context)
  for (const { text, bucket, prefix, region, keyFormat, partitions } of logs.locations)
    context.onDebug?.(
      `Location ${text}: bucket ${bucket}, prefix ${JSON.stringify(prefix)}, Region ${region ?? 'unknown'}, keys ${keyFormat}, folders of buckets: ${partitions.length}`,
    )
  const asked = { buckets: scope.buckets, facts: logs.bucketFacts }
  const engine =
    settings.engine === 'embedded'
      ? await openS3Engine(settings, clients, logs, others, calls, context.signal)
      : await openAthenaEngine(settings, clients, logs, others, calls, wait, context.signal)
  const otherLocations = others.map(({ location }) => location)
  const accessLogs = locations.filter((location) => !otherLocations.includes(location))
  return {
    ...engine,
    async tally(running) {
      const tally = await engine.tally(running)
      // The patterns of discovered logs were matched with the buckets of the account.
      const matched = source.kind === 's3' ? listMatchedBuckets(scope, tally) : []
      if (matched.length === 0) return { ...tally, asked }
      const found = await readMatchedBuckets(
        matched,
        settings,
        { clients, calls },
        running,
        accessLogs,
        otherLocations,
      )
      return {
        ...tally,
        engineGaps: [...tally.engineGaps, ...found.engineGaps],
        asked: { ...asked, facts: [...asked.facts, ...found.bucketFacts] },
      }
    },
  }
}

/** The buckets in the logs that only a pattern selects. Nothing is asked about a text of a log that is not a bucket name. */
function listMatchedBuckets({ buckets: named, bucketPatterns = [] }: Scope, { buckets }: Tally): string[] {
  const inLogs = new Set(
    buckets.map(({ bucket }) => bucket).filter((bucket) => findBucketNameProblem(bucket) === null),
  )
  const namedBuckets = new Set(named)
  return expandBuckets(bucketPatterns, [...inLogs])
    .buckets.filter((bucket) => inLogs.has(bucket) && !namedBuckets.has(bucket))
    .slice(0, MOST_BUCKETS)
}

async function openAthenaEngine(
  settings: Settings,
  clients: AwsClients,
  accessLogs: LogLocations,
  others: readonly OtherLocation[],
  calls: BucketCalls,
  wait: typeof sleep,
  signal: AbortSignal,
): Promise<Engine> {
  const { scope, now, logFormat } = settings
  const places = await Promise.all(
    others.map(({ location, kind }) => tellOtherPlace(location, kind, logFormat, calls, signal)),
  )
  const logs = addPlaces(
    accessLogs,
    places.map(({ location }) => location),
  )
  return createAthenaEngine({
    settings,
    clients,
    logs,
    async listWindow(context) {
      const listed = await listWindow(accessLogs.locations, scope.window, calls, context)
      if (places.length === 0) return listed
      const { signal, onWarning, onNotice } = context
      const more = await listOtherWindow(places, {
        window: scope.window,
        now,
        calls,
        signal,
        onWarning,
        onNotice,
        onListed: makeListedTeller(context),
      })
      return {
        logObjects: listed.logObjects + more.logObjects,
        bytes: listed.bytes + more.bytes,
        complete: listed.complete && more.complete,
        locations: [...listed.locations, ...more.locations],
        archived: [...listed.archived, ...more.archived],
      }
    },
    askTrails: makeTrailAsker(settings, logs, { clients, calls }),
    sleep: wait,
  })
}

/** The locations of the access logs, then those of other logs. */
function addPlaces(logs: LogLocations, places: LogLocations['locations']): LogLocations {
  return {
    ...logs,
    locations: [...logs.locations, ...places],
    texts: [...logs.texts, ...places.map(({ text }) => text)],
  }
}

/** A given location of other logs, with their kind. */
export interface OtherLocation {
  readonly location: S3Location
  readonly kind: Exclude<LocationKind, 'access-logs'>
}

/** The given locations that have other logs than access logs in the text format. */
export async function findOtherLocations(
  locations: readonly S3Location[],
  logFormat: Settings['logFormat'],
  calls: BucketCalls,
  signal: AbortSignal,
): Promise<readonly OtherLocation[]> {
  const others: OtherLocation[] = []
  for (const location of locations) {
    const kind = await findLocationKind(location, logFormat, calls, signal)
    if (kind !== 'access-logs') others.push({ location, kind })
  }
  return others
}

/** Locates the access logs. The logging settings of the buckets count only if access logs are read. */
export async function locateWithout(
  others: readonly OtherLocation[],
  settings: Settings,
  locate: (settings: Settings) => Promise<LogLocations>,
): Promise<LogLocations> {
  const { source } = settings
  if (source.kind !== 's3' || others.length === 0) return locate(settings)
  const isOther = (location: S3Location): boolean => others.some((other) => other.location === location)
  const rest = source.locations.filter((location) => !isOther(location))
  return locate({ ...settings, source: { kind: 's3', locations: rest } })
}

async function openS3Engine(
  settings: Settings,
  clients: AwsClients,
  accessLogs: LogLocations,
  others: readonly OtherLocation[],
  calls: BucketCalls,
  signal: AbortSignal,
): Promise<Engine> {
  const { scope, now, logFormat, aws } = settings
  const { agents, credentials } = clients.connection
  const addressOf = createAddressFinder(clients)
  const otherPlaces = await Promise.all(
    others.map(({ location, kind }) => findOtherLocation(location, kind, calls, signal)),
  )
  const logs = addPlaces(accessLogs, otherPlaces)
  const regions = new Map(logs.locations.map(({ bucket, region }) => [bucket, region]))
  const findRegion = (bucket: string): string => regions.get(bucket) ?? clients.region
  return createS3Engine({
    scope,
    now,
    logFormat,
    logs,
    maxBytesScanned: aws.maxBytesScanned,
    async listObjects(context) {
      const { signal } = context
      const onListed = makeListedTeller(context)
      const found = await listObjectsToRead(accessLogs.locations, scope.window, calls, {
        signal,
        onListed,
        // An empty object has no records, and Athena does not count it.
        isWanted: ({ bytes }) => bytes > 0,
      })
      if (others.length === 0) return found
      const objects = collectLogObjects()
      for (const object of found) objects.add(object)
      for (const [at, { location, kind }] of others.entries()) {
        const position = accessLogs.locations.length + at
        await listOtherLogObjects(location, position, kind, {
          window: scope.window,
          now,
          calls,
          signal,
          onListed,
          see: (object) => {
            if (object.bytes > 0) objects.add(object)
          },
        })
      }
      return objects.listSorted()
    },
    askTrails: makeTrailAsker(settings, logs, { clients, calls }),
    openReading: (signal, mostAtOneTime) => ({
      requests: createPacedRequests(
        createS3Requests({ addressOf, credentials, transport: openTransport(agents) }, { signal }),
        { signal, credentials, ...(mostAtOneTime === undefined ? {} : { mostAtOneTime }) },
      ),
      findRegion,
    }),
    async makeWorkerConnection() {
      if (agents.direct === null) return null
      const addresses = new Map<string, { region: string; address: S3Address }>()
      for (const bucket of regions.keys()) {
        const region = findRegion(bucket)
        addresses.set(bucket, { region, address: await addressOf(bucket, region) })
      }
      return { addresses, trusted: agents.direct, credentials }
    },
  })
}

/** Asks what the trails of buckets leave out, and tells how far it is. */
function makeTrailAsker(
  { source, scope, now }: Settings,
  logs: LogLocations,
  parts: { readonly clients: AwsClients; readonly calls: BucketCalls },
) {
  /** As given. The content identifies the files of a trail among other files. */
  const locations = source.kind === 's3' ? source.locations : logs.locations
  return (buckets: readonly string[], changes: readonly TrailChange[], context: EngineContext) =>
    findTrailProblems(
      buckets,
      changes,
      locations,
      { window: scope.window, now },
      { ...parts, signal: context.signal, onAsked: makeAskedTeller(context) },
    )
}

/** Reports the number of buckets whose trails were asked for. */
function makeAskedTeller({ onProgress }: EngineContext): (buckets: number) => void {
  return (buckets) =>
    onProgress({
      phase: `asking which trails record the buckets: ${buckets}`,
      bytesDone: null,
      bytesTotal: null,
    })
}
