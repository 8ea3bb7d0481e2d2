import {
  formatDayFolders,
  formatStamp,
  isHiddenName,
  readLogObjectName,
  START_OF_STAMP,
} from '../../log-formats/log-object-name.js'
import type { LogPartition } from '../../model/log-location.js'
import { compareCodePoints } from '../../model/order.js'
import { type EpochSeconds, SECONDS_PER_DAY, type Window } from '../../model/time.js'
import { mapLimited } from '../../runtime/concurrency.js'
import { SettingsError } from '../../runtime/errors.js'
import { append, findLeast } from '../../runtime/lists.js'
import type { BucketCalls } from './bucket-region.js'
import { createListing, type ListedKey } from './listing.js'
import { isArchived } from './objects.js'
import { DELIVERED_NAME } from './other-logs.js'

/** Log objects with simple keys: `prefix` and then the time of delivery. */
interface SimpleLogs {
  readonly prefix: string
  /** Those that Athena reads, among the names seen. */
  readonly oldestLogObject: EpochSeconds | null
}

/** Log objects with partitioned keys below one prefix. */
interface PartitionedLogs {
  readonly prefix: string
  readonly partitions: readonly LogPartition[]
  /** A name with a time of day was seen. The keys are then by delivery time. */
  readonly hasTimesOfDay: boolean
}

/** The facts that the names below a location show. */
export interface LogLayout {
  readonly simple: readonly SimpleLogs[]
  readonly partitioned: readonly PartitionedLogs[]
  /** Whether any log object was seen, also of a bucket that does not matter. */
  readonly hasLogs: boolean
  /** Objects whose names are not those of S3 log objects, among the names seen. */
  readonly others: {
    readonly count: number
    readonly example: string | null
    /** The first that can be a log of another format: CloudTrail, or a delivery of CloudWatch Logs. */
    readonly otherLog: string | null
  }
  /** Names that begin with `.` or `_`, among the names seen. Athena does not read them. */
  readonly hidden: number
}

interface LayoutQuestion {
  readonly bucket: string
  readonly prefix: string
  /** Folders below are searched too. Otherwise only the keys that S3 makes from exactly this prefix are. */
  readonly isDeep: boolean
  /** Source buckets that matter; empty: all. */
  readonly sourceBuckets: readonly string[]
  /** Days whose names are read to distinguish event from delivery time; `YYYY/MM/DD`. */
  readonly sampleDays: readonly string[]
  readonly window: Window
}

const SAMPLE_KEYS = 20
/** Lifecycle rules skip small objects, so that among archived log objects others may lie. */
const FIRST_KEYS = 100
const KEYS_OF_WINDOW = 1_000
/** Objects are archived by their age: what is read begins at one of these days before the window, or does not cover it. */
const DAYS_BEFORE_WINDOW = [30, 7, 1]
/** What the folders of the years 2000 to 2999 begin with. */
const FIRST_OF_YEARS = '2'
/** Only the first partitions are used to distinguish event and delivery time. */
const MOST_PARTITIONS_SAMPLED = 20

const ACCOUNT_FOLDER = /^(.*?)(\d{12})\/$/s
const REGION_FOLDER = /^(.*?)(\d{12})\/([a-z]{2,5}(?:-[a-z]+)+-\d+)\/$/s
const PARTITION_FOLDER = /^(.*?)(\d{12})\/([a-z]{2,5}(?:-[a-z]+)+-\d+)\/([^/]+)\/$/s
const INSIDE_PARTITION = /^(.*?\d{12}\/[a-z]{2,5}(?:-[a-z]+)+-\d+\/[^/]+\/)\d{4}(?:\/.*)?$/s

/** @throws SettingsError where a location lies below a source bucket's folder, among its days */
export function refusePartOfDays({
  bucket,
  prefix,
}: {
  readonly bucket: string
  readonly prefix: string
}): void {
  const inside = INSIDE_PARTITION.exec(prefix)
  if (inside !== null)
    throw new SettingsError(
      `log-location s3://${bucket}/${prefix} is a part of a bucket's days: give s3://${bucket}/${inside[1]} and choose the days with since and until.`,
    )
}

/**
 * Looks through the names below a prefix, folder by folder, without reading any object. For any number of log objects
 * with simple keys, one listing per day of the window, and one per other month, are enough.
 */
export async function readLogLayout(
  question: LayoutQuestion,
  calls: BucketCalls,
  signal: AbortSignal,
): Promise<LogLayout> {
  const { bucket, prefix, isDeep, sourceBuckets } = question
  refusePartOfDays(question)
  const list = createListing(bucket, calls, signal, question.window)
  const simple = new Map<string, { oldest: EpochSeconds | null; isArchivedFolder: boolean }>()
  const partitioned = new Map<string, { partitions: LogPartition[]; hasTimesOfDay: boolean }>()
  const others = { count: 0, example: null as string | null, otherLog: null as string | null }
  let hidden = 0
  let sampled = 0
  let hasOtherPartitions = false

  /** Whether a folder that only begins with the prefix (`logs2/` for the prefix `logs`) is part of the location. */
  const isOfLocation = (name: string) =>
    prefix === '' || prefix.endsWith('/') || /^(?:\/|\d{12}\/)$/.test(name.slice(prefix.length))

  const noteKey = (listed: ListedKey) => {
    const { key } = listed
    const name = key.slice(key.lastIndexOf('/') + 1)
    if (name === '') return
    if (isHiddenName(name)) {
      hidden++
      return
    }
    const start = START_OF_STAMP.exec(name)
    const read = start === null ? null : readLogObjectName(name)
    if (start === null || read === null) {
      others.count++
      others.example ??= key
      if (isLikeOtherLog(key)) others.otherLog ??= key
      return
    }
    const before = key.slice(0, key.length - name.length + start.index)
    if (before.length < prefix.length)
      throw new SettingsError(
        `log-location s3://${bucket}/${prefix} ends inside the names of log objects: give s3://${bucket}/${before} and choose the days with since and until.`,
      )
    if (
      before !== prefix &&
      (!isDeep || (!(prefix === '' || prefix.endsWith('/')) && !before.startsWith(`${prefix}/`)))
    )
      return
    const found = simple.get(before) ?? { oldest: null, isArchivedFolder: false }
    simple.set(before, found)
    if (isArchived(listed)) found.isArchivedFolder = true
    else found.oldest = Math.min(found.oldest ?? read.time, read.time)
  }

  /** Where some are archived: those that Athena reads, from around the window's begin. */
  const readNearWindow = async (
    listAfter: (time: EpochSeconds, most: number) => Promise<readonly LogObject[]>,
  ): Promise<LogObject[]> => {
    const { since } = question.window
    if (since === null) return []
    const lists = await Promise.all([
      ...DAYS_BEFORE_WINDOW.map((days) => listAfter(since - days * SECONDS_PER_DAY, SAMPLE_KEYS)),
      listAfter(since, KEYS_OF_WINDOW),
    ])
    return lists.flat().filter((object) => !isArchived(object))
  }

  /** False: this folder is named like a partition, but holds no log objects. */
  const notePartition = async (folder: string): Promise<boolean> => {
    const [, root = '', accountId = '', region = '', source = ''] = PARTITION_FOLDER.exec(folder) ?? []
    if (sourceBuckets.length > 0 && !sourceBuckets.includes(source)) {
      hasOtherPartitions = true
      return true
    }
    const first = makeLogObjects(folder, await list.listFew(`${folder}${FIRST_OF_YEARS}`, null, FIRST_KEYS))
    // Markers of folders can come before its log objects. Without a search below, nothing else would find these.
    if (first.length === 0 && isDeep) return false
    const days = sampled++ < MOST_PARTITIONS_SAMPLED ? question.sampleDays : []
    const later = await Promise.all(
      days.map(async (day) =>
        makeLogObjects(folder, await list.listFew(folder, `${folder}${day}`, SAMPLE_KEYS)),
      ),
    )
    const found = partitioned.get(root) ?? { partitions: [], hasTimesOfDay: false }
    partitioned.set(root, found)
    const seen = [...first, ...later.flat()]
    const read = seen.filter((object) => !isArchived(object))
    if (read.length < seen.length)
      append(
        read,
        await readNearWindow(async (time, most) =>
          makeLogObjects(folder, await list.listFew(folder, `${folder}${formatDayFolders(time)}`, most)),
        ),
      )
    const oldestLogObject = read.length === 0 ? null : findLeast(read.map(({ time }) => time))
    found.partitions.push({ accountId, region, bucket: source, oldestLogObject })
    if (seen.some(({ time }) => time % SECONDS_PER_DAY !== 0)) found.hasTimesOfDay = true
    return true
  }

  const visit = async (folder: string): Promise<string[]> => {
    if (PARTITION_FOLDER.test(folder) && (await notePartition(folder))) return []
    const folders: string[] = []
    for await (const page of list.listPages(folder)) {
      for (const key of page.keys) noteKey(key)
      append(
        folders,
        page.folders.filter((name) => folder !== prefix || isOfLocation(name)),
      )
    }
    return folders.filter((name) => {
      const start = name.lastIndexOf('/', name.length - 2) + 1
      // Without a search below, only folders that S3 makes: account, Region, bucket.
      if (
        !isDeep &&
        ![ACCOUNT_FOLDER, REGION_FOLDER, PARTITION_FOLDER].some((folderOfS3) =>
          isMatchAtFolder(folderOfS3, name, prefix),
        )
      )
        return false
      // The part of a name that the prefix gives is not hidden, because partitions are found by their full address.
      if (start < prefix.length || !isHiddenName(name.slice(start))) return true
      hidden++
      return false
    })
  }

  let level = [prefix]
  while (level.length > 0) level = (await mapLimited(level, visit)).flat()
  await mapLimited([...simple], async ([before, found]) => {
    if (!found.isArchivedFolder) return
    const read = await readNearWindow(async (time, most) =>
      (await list.listFew(before, before + formatStamp(time), most)).flatMap((listed) => {
        const name = listed.key.slice(before.length)
        const seen = name.includes('/') ? null : readLogObjectName(name)
        return seen === null ? [] : [{ ...listed, time: seen.time }]
      }),
    )
    for (const { time } of read) found.oldest = Math.min(found.oldest ?? time, time)
  })

  return {
    hasLogs: simple.size + partitioned.size > 0 || hasOtherPartitions,
    simple: [...simple]
      .map(([before, { oldest }]) => ({ prefix: before, oldestLogObject: oldest }))
      .sort((a, b) => compareCodePoints(a.prefix, b.prefix)),
    partitioned: [...partitioned]
      .map(([root, { partitions, hasTimesOfDay }]) => ({
        prefix: root,
        partitions: partitions.sort((a, b) =>
          compareCodePoints(formatPartitionPath(a), formatPartitionPath(b)),
        ),
        hasTimesOfDay,
      }))
      .sort((a, b) => compareCodePoints(a.prefix, b.prefix)),
    others,
    hidden,
  }
}

/** Files that CloudTrail writes next to its log files. */
const IN_TRAIL_COMPANION = /\/CloudTrail-[A-Za-z]+\//

function isLikeOtherLog(key: string): boolean {
  return DELIVERED_NAME.test(key) && !IN_TRAIL_COMPANION.test(key)
}

function formatPartitionPath({ accountId, region, bucket }: LogPartition): string {
  return `${accountId}/${region}/${bucket}`
}

/** The folder is one that S3 makes of exactly this prefix. */
function isMatchAtFolder(pattern: RegExp, folder: string, prefix: string): boolean {
  return pattern.exec(folder)?.[1] === prefix
}

/** The partition's log objects, each with the time in its name. */
function makeLogObjects(folder: string, keys: readonly ListedKey[]): LogObject[] {
  return keys.flatMap((listed) => {
    const name = /^\d{4}\/\d\d\/\d\d\/([^/]+)$/.exec(listed.key.slice(folder.length))?.[1]
    const read = name === undefined ? null : readLogObjectName(name)
    return read === null ? [] : [{ ...listed, time: read.time }]
  })
}

interface LogObject extends ListedKey {
  readonly time: EpochSeconds
}
