/**
 * The names S3 gives to log objects. Both layouts end in `YYYY-MM-DD-hh-mm-ss-UniqueString`, in UTC:
 * simple `[prefix]…`, partitioned `[prefix]account/region/bucket/YYYY/MM/DD/…`.
 * Sources: https://docs.aws.amazon.com/AmazonS3/latest/API/API_SimplePrefix.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PartitionedPrefix.html
 */
export const LOG_KEY_FORMATS = ['simple', 'partitioned-event-time', 'partitioned-delivery-time'] as const
export type LogKeyFormat = (typeof LOG_KEY_FORMATS)[number]

/** What a log object's name says. */
export interface LogObjectName {
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

const STAMP = /(\d{4})-(\d\d)-(\d\d)-(\d\d)-(\d\d)-(\d\d)-[0-9A-Za-z]+(?:\.[A-Za-z0-9.]+)?$/
const PARTITION = /(?:^|\/)(\d{12})\/([a-z0-9-]+)\/([^/]+)\/(\d{4}\/\d\d\/\d\d)\/[^/]+$/

/** Reads a key or path with `/` between its parts; null where it is not named as S3 names log objects. */
export function readLogObjectName(path: string): LogObjectName | null {
  const stamp = STAMP.exec(path.slice(path.lastIndexOf('/') + 1))
  if (stamp === null) return null
  const [year, month, day, hour, minute, second] = stamp.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const time = Date.UTC(year, month - 1, day, hour, minute, second) / 1000
  if (new Date(time * 1000).toISOString().slice(0, 19) !== stampText(stamp)) return null
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

function stampText(stamp: RegExpExecArray): string {
  const [, year, month, day, hour, minute, second] = stamp
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`
}
