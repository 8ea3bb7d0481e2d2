import { loadS3Sdk } from '../../aws/sdk.js'
import { formatDayFolders, isHiddenName, readLogObjectName } from '../../log-formats/log-object-name.js'
import type { AthenaLocation, KeyRange, S3Location } from '../../model/log-location.js'
import type { LogFormat } from '../../model/names.js'
import { compareCodePoints } from '../../model/order.js'
import { type EpochSeconds, SECONDS_PER_DAY, type Window } from '../../model/time.js'
import { rejectOnAbort } from '../../runtime/cancellation.js'
import { mapLimited } from '../../runtime/concurrency.js'
import { CheckError, SettingsError } from '../../runtime/errors.js'
import type { BucketCalls } from './bucket-region.js'
import { makeListRefusal } from './listing.js'
import type { ListedEntry } from './listing-answer.js'
import { readNextPageToken } from './next-page.js'
import type { LogObject } from './object-list.js'

/** How the log objects of a location are chosen: by the names of server access logs, by the day in a trail's keys, by their time of storing. */
export type LocationKind = 'access-logs' | 'trail' | 'deliveries'

/**
 * Days that are listed in addition to the window: CloudTrail files an event by its day of delivery.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html
 */
const TRAIL_DAYS_MORE = 1
/** If folders do not show the time, log objects that were stored up to this long after the window are read. */
const STORED_LATER_SECONDS = SECONDS_PER_DAY
/** Folders above those of the days: prefix, AWSLogs, organization, account, CloudTrail, Region. */
const DEEPEST_FOLDERS = 20
const LISTINGS_AT_ONE_TIME = 16
const MOST_LISTINGS = 200_000
/** Folders of one location. The trail of an organization has one for each account, Region and year. */
const MOST_FOLDERS = 1_000_000
/**
 * Ranges of keys of one location. Athena needs one query for each 45 of them. Above this number, ranges are joined, and
 * Athena also reads the log objects between them.
 */
const MOST_RANGES = 900

/** Files that CloudTrail writes next to its log files. */
const TRAIL_COMPANIONS = /^CloudTrail-[A-Za-z]+$/
const TRAIL_KEY = /(?:^|\/)CloudTrail\/[a-z0-9-]+\/\d{4}\/\d\d\/\d\d\//
/** The end of the name of a delivered log object. */
export const DELIVERED_NAME = /\.(?:json|parquet|log|gz)$/
const YEAR = /^\d{4}$/
const DAY_IN_KEY = /(?:^|\/)(\d{4})\/(\d\d)\/(\d\d)\/[^/]*$/

/**
 * What kind of log a location holds: as the format given says, else as the first names there look.
 *
 * @throws SettingsError where no format is given, and access logs lie behind the first names of a trail
 */
export async function findLocationKind(
  { text, bucket, prefix }: S3Location,
  logFormat: LogFormat | null,
  calls: BucketCalls,
  signal: AbortSignal,
): Promise<LocationKind> {
  if (logFormat === 'text') return 'access-logs'
  if (logFormat === 'cloudtrail') return 'trail'
  if (logFormat !== null) return 'deliveries'
  const listPage = createPageLister(calls, signal)
  const { entries, next } = await listPage({ bucket, prefix })
  const keys = entries.map(({ key }) => key)
  if (keys.some((key) => readLogObjectName(key) !== null)) return 'access-logs'
  const ofTrail = keys.find((key) => TRAIL_KEY.test(key))
  if (ofTrail !== undefined) {
    if (next !== null && (await hasAccessLogsBehind(bucket, prefix, listPage)))
      throw makeSeveralKindsError(text, ofTrail)
    return 'trail'
  }
  return keys.some((key) => DELIVERED_NAME.test(key)) ? 'deliveries' : 'access-logs'
}

/** Whether a location has no log object of other logs. One of more than 1,000 objects counts as a location with logs. */
export async function isLocationEmpty(
  { bucket, prefix }: S3Location,
  calls: BucketCalls,
  signal: AbortSignal,
): Promise<boolean> {
  const { entries, next } = await createPageLister(calls, signal)({ bucket, prefix })
  const isLog = ({ key, bytes }: ListedEntry): boolean =>
    bytes > 0 && !isHiddenOrCompanion(key.slice(prefix.length))
  return next === null && !entries.some(isLog)
}

/** Folders directly below a trail's location that are searched for access logs. */
const FOLDERS_SEARCHED = 100

/** Whether access logs lie directly at the location, or are the first names of a folder there. */
async function hasAccessLogsBehind(bucket: string, prefix: string, listPage: ListPage): Promise<boolean> {
  const hasAccessLogs = ({ entries }: Page): boolean =>
    entries.some(({ key }) => readLogObjectName(key) !== null)
  const folders: string[] = []
  for (let token: string | undefined; ; ) {
    const page = await listPage({ bucket, prefix, delimiter: '/', ...(token !== undefined && { token }) })
    if (hasAccessLogs(page)) return true
    for (const folder of page.folders) folders.push(folder)
    if (page.next === null || folders.length > FOLDERS_SEARCHED) break
    token = page.next
  }
  const found = await mapLimited(
    folders.slice(0, FOLDERS_SEARCHED),
    async (folder) => hasAccessLogs(await listPage({ bucket, prefix: folder })),
    LISTINGS_AT_ONE_TIME,
  )
  return found.includes(true)
}

/** The format `auto` does not choose one of several kinds of logs: what it left out could hide SigV2 requests. */
export function makeSeveralKindsError(text: string, otherLog: string): SettingsError {
  return new SettingsError(
    `log-format auto finds access logs in the text format at ${text}, and other objects that can be logs (${JSON.stringify(otherLog.slice(0, 200))}). Give log-format text to read only the former, or give the location of each kind of log.`,
  )
}

/** A given location as the embedded engine has it; of a trail with the day that its oldest folder names. */
export async function findOtherLocation(
  { text, bucket, prefix }: S3Location,
  kind: Exclude<LocationKind, 'access-logs'>,
  calls: BucketCalls,
  signal: AbortSignal,
): Promise<AthenaLocation> {
  const oldestLogObject =
    kind === 'trail' ? await findOldestTrailDay(bucket, prefix, createPageLister(calls, signal)) : null
  return {
    text,
    bucket,
    prefix,
    region: calls.findRegion(bucket),
    keyFormat: 'simple',
    sourceBuckets: [],
    partitions: [],
    oldestLogObject,
  }
}

/** Midnight of the first day with a folder in any Region. Null if no folder has a day. */
async function findOldestTrailDay(
  bucket: string,
  prefix: string,
  listPage: ListPage,
): Promise<EpochSeconds | null> {
  const years = (await listYearFolders(bucket, prefix, listPage)).folders
  const first = new Map<string, string>()
  for (const path of years) {
    const base = path.slice(0, -'YYYY/'.length)
    const known = first.get(base)
    if (known === undefined || path < known) first.set(base, path)
  }
  const days = await mapLimited(
    [...first.values()],
    async (year) => {
      const [month] = (await listFolders(bucket, year, listPage)).folders
      const [day] = month === undefined ? [] : (await listFolders(bucket, month, listPage)).folders
      const [, date] = /(\d{4}\/\d\d\/\d\d)\/$/.exec(day ?? '') ?? []
      const time = date === undefined ? Number.NaN : Date.parse(`${date.replaceAll('/', '-')}T00:00:00Z`)
      return Number.isNaN(time) ? [] : [time / 1000]
    },
    LISTINGS_AT_ONE_TIME,
  )
  return days.flat().reduce<EpochSeconds | null>((a, b) => (a === null || b < a ? b : a), null)
}

/** Folders of years below a trail's prefix, and folders that hold objects but no folders. */
async function listYearFolders(
  bucket: string,
  prefix: string,
  listPage: ListPage,
  depth = 0,
): Promise<{ readonly folders: readonly string[]; readonly others: readonly string[] }> {
  if (depth > DEEPEST_FOLDERS) return { folders: [], others: [prefix] }
  const { folders, hasObjects } = await listFolders(bucket, prefix, listPage)
  const found = await mapLimited(
    folders.filter((path) => isTrailFolder(readLastName(path))),
    async (path) =>
      YEAR.test(readLastName(path))
        ? { folders: [path], others: [] }
        : listYearFolders(bucket, path, listPage, depth + 1),
    LISTINGS_AT_ONE_TIME,
  )
  return {
    folders: found.flatMap((one) => one.folders),
    others: [...(hasObjects && folders.length === 0 ? [prefix] : []), ...found.flatMap((one) => one.others)],
  }
}

function readLastName(folder: string): string {
  return folder.slice(0, -1).split('/').at(-1) as string
}

/** The parameters of a listing of other logs. */
export interface OtherListing {
  readonly window: Window
  /** The end of a window that is open. */
  readonly now: EpochSeconds
  readonly calls: BucketCalls
  readonly signal: AbortSignal
  /** Called with the number of log objects listed so far. */
  readonly onListed: (objects: number) => void
  /** Maximum log objects. If there are more, the selection is not defined. */
  readonly most?: number
  /** Called for each log object, in any order. */
  readonly see: (object: LogObject) => void
}

/**
 * Lists the log objects of a location that the window asks for; `position` is that of the location.
 *
 * @returns ranges of keys that hold all of them, listed or not. If there are at most `MOST_RANGES`, and all were
 * listed, the ranges contain no other log object that Athena reads
 */
export async function listOtherLogObjects(
  { bucket, prefix }: Pick<S3Location, 'bucket' | 'prefix'>,
  position: number,
  kind: Exclude<LocationKind, 'access-logs'>,
  { window, now, calls, signal, onListed, most = Number.POSITIVE_INFINITY, see }: OtherListing,
): Promise<ListedOtherObjects> {
  const listPage = createPageLister(calls, signal)
  let listed = 0
  const until = window.until ?? now
  const unlisted = { places: 0, first: null as string | null }
  let hasJoinedRanges = false

  /** @returns the ranges of the log objects in the window. Log objects that were not listed count as in the window */
  const list = async (
    below: string,
    isOfWindow: (entry: ListedEntry) => boolean,
  ): Promise<readonly KeyRange[]> => {
    const found = collectKeyRanges(MOST_RANGES)
    let from: string | null = null
    let lastKey = below
    for (let token: string | undefined; ; ) {
      if (listed >= most) {
        unlisted.places++
        unlisted.first ??= lastKey
        from ??= lastKey
        break
      }
      const page = await listPage({ bucket, prefix: below, ...(token !== undefined && { token }) })
      for (const entry of page.entries) {
        const isLog = !isHiddenOrCompanion(entry.key.slice(prefix.length))
        if (!isLog || !isOfWindow(entry)) {
          const isRead = isLog || !isUnread(entry, prefix)
          if (from !== null && isRead) {
            found.add({ from, to: entry.key })
            from = null
          }
          if (isRead) found.pass(entry.bytes)
          continue
        }
        from ??= entry.key
        listed++
        see({ ...entry, location: position, bucket })
      }
      onListed(listed)
      if (page.next === null) break
      token = page.next
      lastKey = page.entries.at(-1)?.key ?? lastKey
    }
    if (from !== null) found.add({ from, to: findEnd(below) })
    hasJoinedRanges ||= found.isJoined()
    return found.listRanges()
  }
  const makeResult = (ranges: readonly KeyRange[]): ListedOtherObjects => ({
    complete: unlisted.places === 0,
    unlisted: unlisted.first === null ? null : { places: unlisted.places, first: unlisted.first },
    ranges: mergeOverlapping(ranges),
    hasJoinedRanges,
  })

  if (kind === 'deliveries') {
    const { since } = window
    return makeResult(
      await list(
        prefix,
        ({ lastModified }) =>
          (since === null || lastModified >= since) &&
          (window.until === null || lastModified < until + STORED_LATER_SECONDS),
      ),
    )
  }

  const days =
    window.since === null ? null : listDays(window.since, until - 1 + TRAIL_DAYS_MORE * SECONDS_PER_DAY)
  const isOfWindow = ({ key }: ListedEntry): boolean => {
    if (days === null) return true
    const [, year, month, day] = DAY_IN_KEY.exec(key) ?? []
    // The key of a file in another folder does not show its day.
    return year === undefined || days.has(`${year}/${month}/${day}`)
  }
  // A location within the folders of the days is listed as it is.
  if (/(?:^|\/)CloudTrail\/[^/]+\/\d{4}\//.test(prefix)) return makeResult(await list(prefix, isOfWindow))
  const { folders, others } = await listYearFolders(bucket, prefix, listPage)
  const daysOfYears = new Map<string, string[]>()
  for (const day of days ?? []) {
    const year = day.slice(0, 4)
    daysOfYears.set(year, [...(daysOfYears.get(year) ?? []), day])
  }
  const listDaysBelow = (path: string): readonly string[] => daysOfYears.get(readLastName(path)) ?? []
  if (days !== null && folders.reduce((sum, path) => sum + listDaysBelow(path).length, 0) > MOST_LISTINGS)
    throw makeTooManyListingsError(bucket, prefix)
  const ofDays = folders.flatMap((path) => {
    const base = path.slice(0, -(readLastName(path).length + 1))
    if (days === null) return [{ base, below: path }]
    return listDaysBelow(path).map((day) => ({ base, below: `${base}${day}/` }))
  })
  const found = await mapLimited(
    ofDays,
    async ({ base, below }) => ({ base, below, isThere: (await list(below, isOfWindow)).length > 0 }),
    LISTINGS_AT_ONE_TIME,
  )
  const elsewhere = await mapLimited(others, (below) => list(below, isOfWindow), LISTINGS_AT_ONE_TIME)
  return makeResult([...joinDays(found.filter(({ isThere }) => isThere)), ...elsewhere.flat()])
}

/** The log objects of the window at a location. */
interface ListedOtherObjects {
  /** False: there are more log objects than were asked for. */
  readonly complete: boolean
  /** The number of folders that were not listed to their end, and the first key from which one was not. Null: none. */
  readonly unlisted: { readonly places: number; readonly first: string } | null
  readonly ranges: readonly KeyRange[]
  /** There were too many ranges, and some of those given hold log objects of other times as well. */
  readonly hasJoinedRanges: boolean
}

/** Takes ranges of keys in their order. */
interface KeyRangeCollection {
  add(range: KeyRange): void
  /** A log object lies between the last range and the next. */
  pass(bytes: number): void
  listRanges(): readonly KeyRange[]
  isJoined(): boolean
}

/** In order, and no key in two of them: a folder of another name can lie between the folders of two days. */
function mergeOverlapping(ranges: readonly KeyRange[]): readonly KeyRange[] {
  const merged: KeyRange[] = []
  for (const range of [...ranges].sort((a, b) => compareCodePoints(a.from, b.from))) {
    const last = merged.at(-1)
    if (last === undefined || compareCodePoints(last.to, range.from) <= 0) merged.push(range)
    else if (compareCodePoints(last.to, range.to) < 0) merged[merged.length - 1] = { ...last, to: range.to }
  }
  return merged
}

/** A collection of at most `most` ranges. Where there are more, those with the fewest bytes between them become one. */
function collectKeyRanges(most: number): KeyRangeCollection {
  let ranges: { readonly range: KeyRange; readonly bytesBefore: number }[] = []
  let bytesBefore = 0
  let areJoined = false
  const join = (): void => {
    if (ranges.length <= most) return
    areJoined = true
    const gaps = ranges.map((one) => one.bytesBefore).slice(1)
    const widest = new Set(
      gaps
        .map((bytes, at) => ({ bytes, at: at + 1 }))
        .sort((a, b) => b.bytes - a.bytes || a.at - b.at)
        .slice(0, most - 1)
        .map(({ at }) => at),
    )
    const joined: typeof ranges = []
    for (const [at, one] of ranges.entries()) {
      const last = joined.at(-1)
      if (last === undefined || widest.has(at)) joined.push(one)
      else
        joined[joined.length - 1] = {
          range: { from: last.range.from, to: one.range.to },
          bytesBefore: last.bytesBefore,
        }
    }
    ranges = joined
  }
  return {
    add(range) {
      ranges.push({ range, bytesBefore })
      bytesBefore = 0
      if (ranges.length > 2 * most) join()
    },
    pass(bytes) {
      bytesBefore += bytes
    },
    listRanges() {
      join()
      return ranges.map(({ range }) => range)
    },
    isJoined: () => areJoined,
  }
}

/** Only days of the window are between the first and the last day of a Region that have a log object. */
function joinDays(days: readonly { readonly base: string; readonly below: string }[]): KeyRange[] {
  const byBase = new Map<string, KeyRange>()
  for (const { base, below } of days) {
    const known = byBase.get(base)
    byBase.set(base, {
      from: known === undefined || below < known.from ? below : known.from,
      to: known === undefined || findEnd(below) > known.to ? findEnd(below) : known.to,
    })
  }
  return [...byBase.values()]
}

/** The first text after all texts that begin with this one. */
function findEnd(start: string): string {
  const [last = ''] = [...start].slice(-1)
  return last === ''
    ? '\u{10ffff}'
    : `${start.slice(0, -last.length)}${String.fromCodePoint((last.codePointAt(0) as number) + 1)}`
}

/** Athena reads nothing of an empty object, nor of one whose name, or that of a folder below the location, is hidden. */
function isUnread({ key, bytes }: ListedEntry, prefix: string): boolean {
  return bytes === 0 || key.slice(prefix.length).split('/').some(isHiddenName)
}

/** The days of two times and those between them, as folders spell them. */
function listDays(since: EpochSeconds, last: EpochSeconds): ReadonlySet<string> {
  const days = new Set<string>()
  for (let day = Math.floor(since / SECONDS_PER_DAY); day * SECONDS_PER_DAY <= last; day++)
    days.add(formatDayFolders(day * SECONDS_PER_DAY))
  return days
}

/** Below AWSLogs other services write as well. */
function isTrailFolder(name: string): boolean {
  return !isHiddenName(name) && !TRAIL_COMPANIONS.test(name)
}

/** Whether a folder or the name has a hidden name. */
export function isHiddenOrCompanion(rest: string): boolean {
  return (
    rest.endsWith('/') || rest.split('/').some((name) => isHiddenName(name) || TRAIL_COMPANIONS.test(name))
  )
}

interface PageQuestion {
  readonly bucket: string
  readonly prefix: string
  readonly token?: string
  /** Names are put together up to the next one. */
  readonly delimiter?: string
}

type ListPage = (question: PageQuestion) => Promise<Page>

interface Page {
  readonly entries: readonly ListedEntry[]
  readonly folders: readonly string[]
  readonly next: string | null
}

async function listFolders(
  bucket: string,
  prefix: string,
  listPage: ListPage,
): Promise<{ readonly folders: readonly string[]; readonly hasObjects: boolean }> {
  const folders: string[] = []
  let hasObjects = false
  for (let token: string | undefined; ; ) {
    const page = await listPage({ bucket, prefix, delimiter: '/', ...(token !== undefined && { token }) })
    for (const folder of page.folders) folders.push(folder)
    hasObjects ||= page.entries.length > 0
    if (page.next === null) return { folders, hasObjects }
    token = page.next
  }
}

function makeTooManyListingsError(bucket: string, prefix: string): CheckError {
  return new CheckError(
    `s3://${bucket}/${prefix} has too many folders and log objects (more than ${MOST_LISTINGS} listings). Check a shorter period, or a location further below.`,
  )
}

/** Lists one page of keys per call. */
export function createPageLister(calls: BucketCalls, signal: AbortSignal): ListPage {
  let listings = 0
  let folders = 0
  return async ({ bucket, prefix, token, delimiter }) => {
    signal.throwIfAborted()
    if (++listings > MOST_LISTINGS || folders > MOST_FOLDERS) throw makeTooManyListingsError(bucket, prefix)
    const { ListObjectsV2Command } = await loadS3Sdk()
    const command = new ListObjectsV2Command({
      Bucket: bucket,
      Prefix: prefix,
      EncodingType: 'url',
      OptionalObjectAttributes: ['RestoreStatus'],
      ...(delimiter !== undefined && { Delimiter: delimiter }),
      ...(token !== undefined && { ContinuationToken: token }),
    })
    try {
      const output = await rejectOnAbort(
        signal,
        calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal })),
      )
      const decodeText = (text: string): string =>
        output.EncodingType === 'url' ? decodeURIComponent(text.replaceAll('+', ' ')) : text
      folders += output.CommonPrefixes?.length ?? 0
      return {
        entries: (output.Contents ?? []).map(
          ({ Key, Size, ETag, StorageClass, RestoreStatus, LastModified }): ListedEntry => {
            // S3 gives all of them. An object without its size or its time would not be read.
            if (Key === undefined || Size === undefined || LastModified === undefined)
              throw new CheckError(
                `s3:ListBucket of s3://${bucket}/${prefix} was answered without the key, size or time of an object. Run the check again. If it fails again, check AWS_ENDPOINT_URL_S3 and the proxy.`,
              )
            return {
              key: decodeText(Key),
              bytes: Size,
              etag: ETag ?? '',
              storageClass: StorageClass ?? '',
              isRestored: RestoreStatus?.RestoreExpiryDate !== undefined,
              lastModified: Math.floor(LastModified.getTime() / 1000),
            }
          },
        ),
        folders: (output.CommonPrefixes ?? []).map(({ Prefix = '' }) => decodeText(Prefix)),
        next: readNextPageToken(output, { bucket, prefix }, token),
      }
    } catch (error) {
      signal.throwIfAborted()
      throw makeListRefusal(error, bucket, prefix)
    }
  }
}
