/**
 * The names S3 gives to log objects. Both layouts end in `YYYY-MM-DD-hh-mm-ss-UniqueString`, in UTC:
 * simple `[prefix]…`, partitioned `[prefix]account/region/bucket/YYYY/MM/DD/…`.
 * Sources: https://docs.aws.amazon.com/AmazonS3/latest/API/API_SimplePrefix.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PartitionedPrefix.html
 */

import { memoize } from '../runtime/memoize.js'

/** S3 delivers most log objects within a few hours; those delivered later than this after the window are not read. */
export const DELIVERY_PADDING_SECONDS = 12 * 3600

/** The parts of a log object's name. */
interface LogObjectName {
  /** The time in the name, in seconds since the epoch: of delivery, or midnight of the day of the events. */
  readonly time: number
  /** Account, Region and source bucket where the key is partitioned; null where it is simple. */
  readonly partition: {
    readonly accountId: string
    readonly region: string
    readonly bucket: string
    /** `YYYY/MM/DD`, as the folders spell it. */
    readonly day: string
  } | null
}

/** The position of the time in a name, after the prefix. */
export const START_OF_STAMP = /\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d-/

const STAMP = /(\d{4}-\d\d-\d\d)-(\d\d)-(\d\d)-(\d\d)-[0-9A-Za-z]+(?:\.[A-Za-z0-9.]+)?$/
const PARTITION = /(?:^|\/)(\d{12})\/([a-z0-9-]+)\/([^/]+)\/(\d{4}\/\d\d\/\d\d)\/[^/]+$/

/** Reads a key or path with `/` between its parts; null if S3 does not give log objects such a name. */
export function readLogObjectName(path: string): LogObjectName | null {
  const stamp = STAMP.exec(path.slice(path.lastIndexOf('/') + 1))
  if (stamp === null) return null
  const midnight = readMidnight(stamp[1] as string)
  const hour = Number(stamp[2])
  const minute = Number(stamp[3])
  const second = Number(stamp[4])
  if (midnight === null || hour > 23 || minute > 59 || second > 59) return null
  const time = midnight + hour * 3600 + minute * 60 + second
  const partition = PARTITION.exec(path)
  return {
    time,
    partition:
      partition === null
        ? null
        : {
            accountId: partition[1] as string,
            region: partition[2] as string,
            bucket: partition[3] as string,
            day: partition[4] as string,
          },
  }
}

/** The start of a day in seconds since the epoch; null if there is no such day. Many names have the same day. */
const readMidnight = memoize((text: string): number | null => {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number]
  // A day or month that does not exist changes the date.
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1 || date.getUTCFullYear() !== year)
    return null
  return date.getTime() / 1000
})

/** Names that Athena leaves out, and with it every engine. Source: https://docs.aws.amazon.com/athena/latest/ug/other-notable-limitations.html */
export function isHiddenName(name: string): boolean {
  return name.startsWith('.') || name.startsWith('_')
}

/** A time as names have it: `2026-11-23-15-04-05`. */
export function formatStamp(time: number): string {
  return new Date(time * 1000).toISOString().slice(0, 19).replaceAll(/[T:]/g, '-')
}

/** A time's day as the folders of partitioned keys have it: `2026/11/23`. */
export function formatDayFolders(time: number): string {
  return new Date(time * 1000).toISOString().slice(0, 10).replaceAll('-', '/')
}

/** `ACCOUNT_CloudTrail_REGION_YYYYMMDDTHHmmZ…`. Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-examples.html */
const TRAIL_STAMP = /_CloudTrail_[a-z0-9-]+_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)Z[^/]*$/

/** The time of delivery in the name of a trail's file, in seconds since the epoch; null where the name has none. */
export function readTrailFileTime(path: string): number | null {
  const stamp = TRAIL_STAMP.exec(path)
  if (stamp === null) return null
  const [, year, month, day, hour, minute] = stamp
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`)
  return Number.isNaN(time) ? null : time / 1000
}
