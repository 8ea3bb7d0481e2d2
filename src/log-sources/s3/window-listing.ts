import { formatDayFolders, formatStamp, readLogObjectName } from '../../log-formats/log-object-name.js'
import type { AthenaLocation } from '../../model/log-location.js'
import { compareCodePoints } from '../../model/order.js'
import { type EpochSeconds, SECONDS_PER_DAY, type Window } from '../../model/time.js'
import { mapLimited } from '../../runtime/concurrency.js'
import type { EngineContext } from '../../runtime/run-context.js'
import type { ArchivedLogObjects } from './archived.js'
import type { BucketCalls } from './bucket-region.js'
import { createListing } from './listing.js'
import type { LogObjectList } from './object-list.js'
import { findLaterDeliveries, isArchived, listLogObjects, type ObjectListing } from './objects.js'

/** Facts about the log objects of the window that follow from their names. */
export interface ListedWindow {
  /** Log objects, including archived ones. */
  readonly logObjects: number
  /** As stored. */
  readonly bytes: number
  /** False when there are more than were listed. */
  readonly complete: boolean
  /** The listed log objects. Keys are listed by delivery time if a name of the window contains a time of day. */
  readonly locations: readonly AthenaLocation[]
  /** By location, including those without an archived log object. */
  readonly archived: readonly ArchivedLogObjects[]
}

/** Maximum names that one check lists. This takes about a minute of one core. */
export const MOST_NAMES = 2_000_000
/** Beyond that number, pages of 1,000 names that are examined. */
const MOST_SAMPLES = 4_000
/**
 * Number of samples per day for simple keys and keys by delivery time. The small log objects of quiet hours are
 * archived last.
 */
const HOURS_BETWEEN_SAMPLES = 6
const KEYS_NAMED = 5

/**
 * Lists the log objects of the window. If there are more than `most`, each day is sampled for archived ones, and a
 * warning reports what was not listed.
 */
export async function listWindow(
  given: readonly AthenaLocation[],
  window: Window,
  calls: BucketCalls,
  { signal, onProgress, onWarning }: Pick<EngineContext, 'signal' | 'onProgress' | 'onWarning'>,
  most = MOST_NAMES,
): Promise<ListedWindow> {
  const locations = addDeliveryTime(given, await findLaterDeliveries(given, window, calls, signal))
  const found = new Map<string, { archived: number; listed: number; keys: string[] }>()
  for (const { text } of locations) found.set(text, { archived: 0, listed: 0, keys: [] })
  const byDelivery = new Set<number>()
  const see = (location: number, key: string, storageClass: string) => {
    const { text, keyFormat } = locations[location] as AthenaLocation
    if (keyFormat === 'partitioned-event-time' && hasTimeOfDay(key)) byDelivery.add(location)
    const place = found.get(text)
    if (place === undefined) return
    place.listed++
    if (!isArchived({ storageClass })) return
    place.archived++
    place.keys.push(key)
    if (place.keys.length > 2 * KEYS_NAMED)
      place.keys = place.keys.sort(compareCodePoints).slice(0, KEYS_NAMED)
  }
  let logObjects = 0
  let bytes = 0
  const { complete } = await listLogObjects(locations, window, calls, {
    signal,
    most,
    isWanted: (object) => {
      // An empty object has no records.
      if (object.bytes === 0) return false
      logObjects++
      bytes += object.bytes
      see(object.location, object.key, object.storageClass)
      return false
    },
    onListed: makeListedTeller({ onProgress }),
  })
  if (!complete) {
    const sampled = await listSampleDays(locations, window, calls, signal, see)
    onWarning(
      `The window holds more than ${most} log objects, and not all were listed: ${logObjects} were, and ${sampled} samples of 1000 names from all its days. The check does not notice an archived log object between them. Check a shorter period, or fewer buckets per check.`,
    )
  }
  if (byDelivery.size > 0)
    return listWindow(
      addDeliveryTime(locations, byDelivery),
      window,
      calls,
      { signal, onProgress, onWarning },
      most,
    )
  return {
    logObjects,
    bytes,
    complete,
    locations,
    archived: [...found].map(([text, place]) => ({ text, complete, ...place })),
  }
}

/** Tells how many log objects were listed so far. */
export function makeListedTeller({
  onProgress,
}: Pick<EngineContext, 'onProgress'>): (logObjects: number) => void {
  return (logObjects) =>
    onProgress({ phase: `listing log objects: ${logObjects}`, bytesDone: null, bytesTotal: null })
}

/**
 * Lists all log objects to read. Keys that seemed to be keys by event time are listed again as keys by delivery time if
 * a name contains a time of day.
 */
export async function listObjectsToRead(
  given: readonly AthenaLocation[],
  window: Window,
  calls: BucketCalls,
  listing: ObjectListing,
): Promise<LogObjectList> {
  const locations = addDeliveryTime(given, await findLaterDeliveries(given, window, calls, listing.signal))
  const { objects } = await listLogObjects(locations, window, calls, listing)
  const byDelivery = new Set<number>()
  for (let position = 0; position < objects.length; position++) {
    const { location } = objects.getAlikeAt(position)
    if (
      locations[location]?.keyFormat === 'partitioned-event-time' &&
      !byDelivery.has(location) &&
      hasTimeOfDay(objects.getAt(position).key)
    )
      byDelivery.add(location)
  }
  if (byDelivery.size === 0) return objects
  return (await listLogObjects(addDeliveryTime(locations, byDelivery), window, calls, listing)).objects
}

/**
 * Names by event time contain midnight. Records of their day can also be in the next day, so that more days are read.
 */
function hasTimeOfDay(key: string): boolean {
  const name = readLogObjectName(key)
  return name !== null && name.time % SECONDS_PER_DAY !== 0
}

function addDeliveryTime(
  locations: readonly AthenaLocation[],
  positions: ReadonlySet<number>,
): readonly AthenaLocation[] {
  return locations.map((location, position) =>
    positions.has(position) ? { ...location, keyFormat: 'partitioned-delivery-time' } : location,
  )
}

/** Reads the first names of each part of each day. Returns the number of pages. */
async function listSampleDays(
  locations: readonly AthenaLocation[],
  window: Window,
  calls: BucketCalls,
  signal: AbortSignal,
  see: (location: number, key: string, storageClass: string) => void,
): Promise<number> {
  const all = locations.flatMap((location, position) =>
    listSamples(location, window).map((sample) => ({ ...sample, bucket: location.bucket, position })),
  )
  const step = Math.max(1, Math.ceil(all.length / MOST_SAMPLES))
  const some = all.filter((_, i) => i % step === 0)
  const listings = new Map(
    locations.map(({ bucket }) => [bucket, createListing(bucket, calls, signal, window)]),
  )
  await mapLimited(some, async ({ bucket, prefix, after, position }) => {
    const keys = (await listings.get(bucket)?.listFew(prefix, after, 1_000)) ?? []
    for (const { key, storageClass } of keys)
      if (readLogObjectName(key) !== null) see(position, key, storageClass)
  })
  return some.length
}

interface Sample {
  readonly prefix: string
  readonly after: string | null
}

function listSamples(
  { prefix, keyFormat, partitions }: AthenaLocation,
  { since, until }: Window,
): readonly Sample[] {
  const [from, to] = [since ?? 0, until ?? Date.now() / 1000]
  const samples: Sample[] = []
  for (let day = from - (from % SECONDS_PER_DAY); day < to; day += SECONDS_PER_DAY) {
    const times: EpochSeconds[] =
      keyFormat === 'partitioned-event-time'
        ? [day]
        : Array.from(
            { length: 24 / HOURS_BETWEEN_SAMPLES },
            (_, i) => day + i * HOURS_BETWEEN_SAMPLES * 3_600,
          )
    for (const time of times) {
      if (keyFormat === 'simple')
        samples.push({
          prefix: prefix + formatStamp(time).slice(0, 10),
          after: prefix + formatStamp(Math.max(time, from)),
        })
      else
        for (const { accountId, region, bucket } of partitions) {
          const folder = `${prefix}${accountId}/${region}/${bucket}/${formatDayFolders(day)}/`
          samples.push({ prefix: folder, after: folder + formatStamp(time) })
        }
    }
  }
  return samples
}
