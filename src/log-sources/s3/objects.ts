import {
  DELIVERY_PADDING_SECONDS,
  formatDayFolders,
  formatStamp,
  isHiddenName,
  readLogObjectName,
} from '../../log-formats/log-object-name.js'
import type { AthenaLocation, LogKeyFormat } from '../../model/log-location.js'
import { compareCodePoints } from '../../model/order.js'
import { type EpochSeconds, SECONDS_PER_DAY, type Window } from '../../model/time.js'
import { mapLimited } from '../../runtime/concurrency.js'
import { CheckError } from '../../runtime/errors.js'
import type { BucketCalls, BucketRequests } from './bucket-region.js'
import { makeListRefusal } from './listing.js'
import { type ListedEntry, readListing } from './listing-answer.js'
import { readNextPageToken } from './next-page.js'
import { collectLogObjects, type LogObject, type LogObjectList } from './object-list.js'

/** The log objects of a listing. */
interface ListedLogObjects {
  /** By bucket and key, in code points; each log object once. */
  readonly objects: LogObjectList
  /** False: there are more than were asked for. */
  readonly complete: boolean
}

/** The parameters of a listing. */
export interface ObjectListing {
  readonly signal: AbortSignal
  /** Maximum log objects. If there are more, the selection is not defined. */
  readonly most?: number
  /** Which of the log objects listed are given; all where it is left out. */
  readonly isWanted?: (object: LogObject) => boolean
  /** Called with the number of log objects listed so far. */
  readonly onListed?: (objects: number) => void
}

/**
 * Storage classes whose objects have to be restored before they can be read.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html
 */
const ARCHIVE_STORAGE_CLASSES: ReadonlySet<string> = new Set(['GLACIER', 'DEEP_ARCHIVE'])

/** The object lies in an archive. Athena leaves it out without a message, also where a restored copy can be read. */
export function isArchived({ storageClass }: Pick<LogObject, 'storageClass'>): boolean {
  return ARCHIVE_STORAGE_CLASSES.has(storageClass)
}

/** Listings under way at one time. */
const LISTINGS_AT_ONE_TIME = 16
/** Maximum listings for one check. A listing takes some tens of milliseconds. */
const MOST_LISTINGS = 200_000

/**
 * Lists the log objects that a window asks for, the same ones that the scan on Athena reads: simple keys delivered from
 * `since` until 12 hours after `until`; of partitioned keys whole days, those of the window by event time, and by
 * delivery time up to 12 hours more. One listing is enough for a place with few log objects. For other places,
 * concurrent listings read one day each.
 *
 * @throws CheckError where S3 refuses a listing; the signal's reason where it is aborted
 */
export async function listLogObjects(
  locations: readonly AthenaLocation[],
  window: Window,
  calls: BucketCalls,
  { signal, most = Number.POSITIVE_INFINITY, isWanted = () => true, onListed = () => {} }: ObjectListing,
): Promise<ListedLogObjects> {
  const objects = collectLogObjects()
  let listed = 0
  let complete = true
  const requests = calls.open(signal)
  const listPage = createPageLister(requests, signal)

  /** Lists a range to its end, or only its first page; gives the last key where more of it may follow. */
  const list = async (range: ListedRange, isFirstPageOnly: boolean): Promise<string | null> => {
    let token: string | undefined
    let before: string | null = null
    for (;;) {
      if (listed >= most) {
        complete = false
        return null
      }
      const page = await listPage(range, token)
      for (const { key } of page.entries) {
        if (before !== null && !isLess(before, key)) throw makeOrderError(range)
        before = key
      }
      for (const entry of page.entries) {
        if (!isLess(entry.key, range.end)) return null
        if (!range.hasKey(entry.key)) continue
        listed++
        const object: LogObject = { ...entry, location: range.location, bucket: range.bucket }
        if (isWanted(object)) objects.add(object)
      }
      onListed(listed)
      if (page.next === null) return null
      const last = page.entries.at(-1)?.key
      if (isFirstPageOnly && last !== undefined) return last
      token = page.next
    }
  }

  const ranges = locations.flatMap((location, position) =>
    location.keyFormat === 'simple'
      ? [listSimpleKeys(location, position, window, findOwners(location, locations, window))]
      : location.partitions.map((partition) =>
          listPartitionedKeys(
            `${location.prefix}${partition.accountId}/${partition.region}/${partition.bucket}/`,
            location,
            position,
            window,
          ),
        ),
  )
  try {
    const left = await mapLimited(
      ranges,
      async (range) => {
        const last = await list(range, true)
        return last === null ? [] : splitRangeAfter(last, range)
      },
      LISTINGS_AT_ONE_TIME,
    )
    await mapLimited(left.flat(), (range) => list(range, false), LISTINGS_AT_ONE_TIME)
  } finally {
    requests.close()
  }

  return { objects: objects.listSorted(most), complete }
}

/**
 * Finds locations of keys by event time that have keys by time of delivery on the day after the window. Returns their
 * positions. S3 writes such keys after a change of the logging setting. Records of the window's last hours can be in
 * them. One listing is enough for each partition: a name by event time contains midnight, and sorts before all others.
 *
 * @throws CheckError where S3 refuses a listing; the signal's reason where it is aborted
 */
export async function findLaterDeliveries(
  locations: readonly AthenaLocation[],
  { until }: Window,
  calls: BucketCalls,
  signal: AbortSignal,
): Promise<ReadonlySet<number>> {
  const found = new Set<number>()
  if (until === null) return found
  const lastPadded = until + DELIVERY_PADDING_SECONDS - 1
  const midnight = lastPadded - (lastPadded % SECONDS_PER_DAY)
  if (midnight < until || midnight > Date.now() / 1000) return found
  const partitions = locations.flatMap((location, position) =>
    location.keyFormat === 'partitioned-event-time'
      ? location.partitions.map((partition) => ({ location, position, partition }))
      : [],
  )
  const requests = calls.open(signal)
  const listPage = createPageLister(requests, signal)
  try {
    await mapLimited(
      partitions,
      async ({ location: { bucket, prefix }, position, partition }) => {
        if (found.has(position)) return
        const { accountId, region, bucket: source } = partition
        const day = `${prefix}${accountId}/${region}/${source}/${formatDayFolders(midnight)}/`
        const after = `${day}${formatStamp(midnight)}~`
        const { entries } = await listPage({ bucket, prefix: day, after }, undefined)
        if (entries.some(({ key }) => readLogObjectName(key) !== null && !isHidden(key.slice(day.length))))
          found.add(position)
      },
      LISTINGS_AT_ONE_TIME,
    )
  } finally {
    requests.close()
  }
  return found
}

/** Keys of one bucket after one and before another, below one prefix. */
interface ListedRange {
  readonly location: number
  readonly bucket: string
  /** Of all the keys, up to where the day begins. */
  readonly start: string
  readonly keyFormat: LogKeyFormat
  /** Literal start of the requested keys. */
  readonly prefix: string
  /** A key before all of the range. Null if the prefix is enough. */
  readonly after: string | null
  /** The first key that is not in the range any more. */
  readonly end: string
  /** Whether a key before `end` is one of the log objects. */
  readonly hasKey: (key: string) => boolean
}

/** What names of log objects begin with: the years 2000 to 2999. */
const FIRST_YEARS = '2'
const AFTER_YEARS = '3'

function listSimpleKeys(
  { bucket, prefix, keyFormat }: AthenaLocation,
  location: number,
  window: Window,
  isOwned: (key: string) => boolean,
): ListedRange {
  const { from, end } = makeSimpleSpan(prefix, window)
  return {
    location,
    bucket,
    start: prefix,
    keyFormat,
    prefix: findCommonStart(from, end, prefix),
    // `from`, and every longer key that begins with it, comes after the shorter ones.
    after: window.since === null ? null : from.slice(0, -1),
    end,
    hasKey: (key) => !isLess(key, from) && !isHidden(key.slice(prefix.length)) && !isOwned(key),
  }
}

interface Span {
  readonly from: string
  readonly end: string
}

/** Keys in a simple range that belong to a location further below. */
function findOwners(
  { bucket, prefix }: AthenaLocation,
  locations: readonly AthenaLocation[],
  window: Window,
): (key: string) => boolean {
  const own = makeSimpleSpan(prefix, window)
  const spans = locations
    .filter((other) => other.bucket === bucket && other.prefix.startsWith(prefix))
    .flatMap((other): Span[] => {
      if (other.keyFormat === 'simple')
        return other.prefix === prefix ? [] : [makeSimpleSpan(other.prefix, window)]
      const accounts = new Set(other.partitions.map(({ accountId }) => accountId))
      return [...accounts].map((account) => ({
        from: `${other.prefix}${account}/`,
        end: `${other.prefix}${account}${AFTER_SLASH}`,
      }))
    })
    .filter(({ from, end }) => isLess(from, own.end) && isLess(own.from, end))
  return (key) => spans.some(({ from, end }) => !isLess(key, from) && isLess(key, end))
}

/**
 * Names contain the time of delivery. No log object from before the window has a record of the window, and few from
 * long after it do.
 */
function makeSimpleSpan(prefix: string, { since, until }: Window): Span {
  return {
    from: prefix + (since === null ? FIRST_YEARS : formatStamp(since)),
    end: prefix + (until === null ? AFTER_YEARS : formatStamp(until + DELIVERY_PADDING_SECONDS)),
  }
}

function listPartitionedKeys(
  folder: string,
  { bucket, keyFormat }: AthenaLocation,
  location: number,
  { since, until }: Window,
): ListedRange {
  const padding = keyFormat === 'partitioned-delivery-time' ? DELIVERY_PADDING_SECONDS : 0
  const first = since === null ? FIRST_YEARS : formatDayFolders(since)
  const last = until === null ? null : formatDayFolders(until + padding - 1)
  const end = folder + (last === null ? AFTER_YEARS : `${last}${AFTER_SLASH}`)
  return {
    location,
    bucket,
    start: folder,
    keyFormat,
    prefix: findCommonStart(folder + first, end, folder),
    after: since === null ? null : folder + first,
    end,
    hasKey: (key) => {
      const rest = key.slice(folder.length)
      const day = /^(\d{4})\/(\d\d)\/(\d\d)\//.exec(rest)
      return day !== null && isDate(day[1], day[2], day[3]) && !isHidden(rest)
    },
  }
}

/** What follows a slash in the order of characters. */
const AFTER_SLASH = '0'

function isDate(year = '', month = '', day = ''): boolean {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day)
}

/**
 * Not the marker object of a folder, and not a name that Athena leaves out. `rest` is the key without the prefix of the
 * location.
 */
function isHidden(rest: string): boolean {
  return isHiddenName(rest) || HIDDEN_PART.test(rest)
}

/** A name below a hidden folder (`isHiddenName`), or a key that ends with a slash. */
const HIDDEN_PART = /\/(?:[._]|$)/

/** The rest of a range after a key: the rest of that key's day, each later day, and the simple keys between two days. */
function splitRangeAfter(last: string, range: ListedRange): ListedRange[] {
  const { start, keyFormat, end } = range
  const separator = keyFormat === 'simple' ? '-' : '/'
  const read = new RegExp(`^(2\\d{3})${separator}(\\d\\d)${separator}(\\d\\d)`).exec(last.slice(start.length))
  if (read === null || !isDate(read[1], read[2], read[3])) return [{ ...range, after: last }]
  const formatDay = (time: EpochSeconds) =>
    start + (keyFormat === 'simple' ? formatStamp(time).slice(0, 10) : formatDayFolders(time))
  const ranges: ListedRange[] = []
  let after: string | null = last
  let time = Date.UTC(Number(read[1]), Number(read[2]) - 1, Number(read[3])) / 1000
  let day = formatDay(time)
  while (isLess(day, end)) {
    // Maximum days with concurrent listings for a window without an end.
    if (ranges.length >= MOST_DAYS) return [...ranges, { ...range, after: day.slice(0, -1) }]
    time += SECONDS_PER_DAY
    const next = formatDay(time)
    ranges.push({ ...range, prefix: day, after, end: isLess(next, end) ? next : end })
    // Other names than those of days can lie between two days if more than the last digit differs. Folders cannot.
    if (keyFormat === 'simple' && day.slice(0, -1) !== next.slice(0, -1) && isLess(next, end))
      ranges.push({ ...range, prefix: findCommonStart(day, next, start), after: `${day}~`, end: next })
    after = null
    day = next
  }
  return ranges
}

/** Some years. */
const MOST_DAYS = 4_000

/** The common start of two texts, at least `least`. */
function findCommonStart(a: string, b: string, least: string): string {
  let length = least.length
  while (length < a.length && a[length] === b[length]) length++
  return a.slice(0, length)
}

function isLess(a: string, b: string): boolean {
  return compareCodePoints(a, b) < 0
}

/** The end of a range is only known where the keys are in ascending order, as those of S3 are. */
function makeOrderError({ bucket, prefix }: ListedRange): CheckError {
  return new CheckError(
    `s3:ListBucket of s3://${bucket}/${prefix} was answered with keys that are not in ascending order, so that log objects could be missing. Copy the logs, and check them as local files.`,
  )
}

interface ObjectPage {
  readonly entries: readonly ListedEntry[]
  /** Where the next page begins; null: this was the last. */
  readonly next: string | null
}

/** A page of 1,000 names has at most some hundred kilobytes; a key may have 1,024 bytes, each of them encoded. */
const LARGEST_PAGE_BYTES = 16 << 20

/** Fetches one page of names, 1,000 at most. */
function createPageLister(requests: BucketRequests, signal: AbortSignal) {
  let listings = 0
  return async (
    { bucket, prefix, after }: Pick<ListedRange, 'bucket' | 'prefix' | 'after'>,
    token: string | undefined,
  ): Promise<ObjectPage> => {
    signal.throwIfAborted()
    if (++listings > MOST_LISTINGS)
      throw new CheckError(
        `s3://${bucket}/${prefix}: the log objects of the window take more than ${MOST_LISTINGS} listings. Check a shorter period, or fewer buckets per check.`,
      )
    try {
      const { entries, isTruncated, nextToken } = await requests.read(
        {
          bucket,
          key: '',
          mostBytes: LARGEST_PAGE_BYTES,
          query: {
            'list-type': '2',
            'encoding-type': 'url',
            prefix,
            ...(token !== undefined
              ? { 'continuation-token': token }
              : after === null
                ? {}
                : { 'start-after': after }),
          },
          headers: { 'x-amz-optional-object-attributes': 'RestoreStatus' },
        },
        ({ chunks }) => readListing(chunks),
      )
      const page = {
        IsTruncated: isTruncated ?? undefined,
        NextContinuationToken: nextToken ?? undefined,
      }
      return { entries, next: readNextPageToken(page, { bucket, prefix }, token) }
    } catch (error) {
      signal.throwIfAborted()
      throw makeListRefusal(error, bucket, prefix)
    }
  }
}
