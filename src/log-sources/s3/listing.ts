import type { ListObjectsV2CommandOutput } from '@aws-sdk/client-s3'
import { makeAwsRefusal } from '../../aws/errors.js'
import { loadS3Sdk } from '../../aws/sdk.js'
import { START_OF_STAMP } from '../../log-formats/log-object-name.js'
import type { Window } from '../../model/time.js'
import { formatDate, SECONDS_PER_DAY } from '../../model/time.js'
import { CheckError, SettingsError, type UserError } from '../../runtime/errors.js'
import { isNoSuchBucket } from './bucket-logging.js'
import type { BucketCalls } from './bucket-region.js'
import { readNextPageToken } from './next-page.js'

/** A key of a listing. */
export interface ListedKey {
  readonly key: string
  /** Empty where S3 does not say. */
  readonly storageClass: string
}

/** What is directly below a prefix: keys, and folders with their slash. */
export interface Page {
  readonly keys: readonly ListedKey[]
  readonly folders: readonly string[]
}

/** The names in one log bucket. */
export interface Listing {
  /**
   * The entries directly below a prefix. If log objects fill a page, the rest of their day is left out. Outside of the window,
   * the rest of their month is left out. No folder of a month or a day in the window is left out.
   */
  readonly listPages: (prefix: string) => AsyncGenerator<Page>
  /**
   * The first keys below a prefix, at every depth and 1,000 at most. The keys up to and including `after` are left out.
   */
  readonly listFew: (prefix: string, after: string | null, most: number) => Promise<readonly ListedKey[]>
}

/** Maximum listings for one location. They take less than a minute. */
const MOST_LISTINGS = 10_000

/** Lists keys of a bucket, page by page. @param window the log objects of its days are looked for */
export function createListing(
  bucket: string,
  calls: BucketCalls,
  signal: AbortSignal,
  { since, until }: Window,
): Listing {
  const firstDay = since === null ? '' : formatDate(Math.floor(since / SECONDS_PER_DAY) - DAYS_AROUND)
  const lastDay = until === null ? '9' : formatDate(Math.floor(until / SECONDS_PER_DAY) + DAYS_AROUND)
  let listings = 0
  const listOnce = async (input: {
    Prefix: string
    Delimiter?: string
    MaxKeys?: number
    StartAfter?: string
    ContinuationToken?: string
  }) => {
    if (++listings > MOST_LISTINGS)
      throw new CheckError(
        `s3://${bucket} holds too many folders to look for logs in all of them (${MOST_LISTINGS} listings): give in log-location the prefixes that hold the logs, one per line.`,
      )
    const { ListObjectsV2Command } = await loadS3Sdk()
    try {
      const command = new ListObjectsV2Command({ Bucket: bucket, EncodingType: 'url', ...input })
      const output = await calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal }))
      const place = { bucket, prefix: input.Prefix }
      return { ...readNames(output), next: readNextPageToken(output, place, input.ContinuationToken) }
    } catch (error) {
      signal.throwIfAborted()
      throw makeListRefusal(error, bucket, input.Prefix)
    }
  }
  return {
    async *listPages(prefix) {
      let from: { StartAfter?: string; ContinuationToken?: string } = {}
      for (;;) {
        const { keys, folders, next } = await listOnce({
          Prefix: prefix,
          Delimiter: '/',
          ...from,
        })
        yield { keys, folders }
        if (next === null) return
        const lastKey = keys.at(-1)?.key ?? ''
        const skip = lastKey > (folders.at(-1) ?? '') ? findEndOfPeriod(lastKey, firstDay, lastDay) : null
        from = skip === null ? { ContinuationToken: next } : { StartAfter: skip }
      }
    },
    async listFew(prefix, after, most) {
      const { keys } = await listOnce({
        Prefix: prefix,
        MaxKeys: most,
        ...(after === null ? {} : { StartAfter: after }),
      })
      return keys
    },
  }
}

/** Log objects are delivered hours after the requests. */
const DAYS_AROUND = 2

/**
 * A key after every log object of this prefix and day. For a month outside of the days, it is one after those of the month.
 * A day has no hour 24, and a month has no day 32. A folder named by the day or the month sorts after it.
 */
function findEndOfPeriod(key: string, firstDay: string, lastDay: string): string | null {
  const nameStart = key.lastIndexOf('/') + 1
  const stamp = START_OF_STAMP.exec(key.slice(nameStart))
  if (stamp === null) return null
  const dayStart = nameStart + stamp.index
  const month = key.slice(dayStart, dayStart + 'YYYY-MM'.length)
  const isOutside = `${month}-31` < firstDay || month > lastDay
  return isOutside
    ? `${key.slice(0, dayStart)}${month}-32`
    : `${key.slice(0, dayStart + 'YYYY-MM-DD'.length)}-24`
}

function readNames(output: ListObjectsV2CommandOutput): { keys: ListedKey[]; folders: string[] } {
  const decode = (text: string) =>
    output.EncodingType === 'url' ? decodeURIComponent(text.replaceAll('+', ' ')) : text
  return {
    keys: (output.Contents ?? []).map(({ Key, StorageClass }) => ({
      key: decode(Key ?? ''),
      storageClass: StorageClass ?? '',
    })),
    folders: (output.CommonPrefixes ?? []).map(({ Prefix }) => decode(Prefix ?? '')),
  }
}

/** The error of the user for a list of log objects that AWS refused. */
export function makeListRefusal(thrown: unknown, bucket: string, prefix: string): UserError {
  if (isNoSuchBucket(thrown))
    return new SettingsError(`Bucket ${bucket} for the logs does not exist. Check log-location.`, {
      cause: thrown,
    })
  return makeAwsRefusal(thrown, {
    call: `s3:ListBucket of s3://${bucket}/${prefix}`,
    remedy: `Allow s3:ListBucket on bucket ${bucket} and s3:GetObject on its log objects`,
  })
}
