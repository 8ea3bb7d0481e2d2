import { setImmediate } from 'node:timers/promises'
import { gunzipSync, constants as zlib } from 'node:zlib'
import { makeAwsRefusal } from '../../aws/errors.js'
import { loadS3Sdk } from '../../aws/sdk.js'
import { isUnreadable, tellContent, UNREADABLE_KINDS } from '../../log-formats/content.js'
import { isGzip } from '../../log-formats/gzip.js'
import { createDocumentReader } from '../../log-formats/json/documents.js'
import { formatCount } from '../../model/figures.js'
import type { AthenaLocation, S3Location } from '../../model/log-location.js'
import type { AthenaLogFormat, LogFormat } from '../../model/names.js'
import { rejectOnAbort } from '../../runtime/cancellation.js'
import { SettingsError } from '../../runtime/errors.js'
import type { EngineContext } from '../../runtime/run-context.js'
import type { ArchivedLogObjects } from './archived.js'
import type { BucketCalls } from './bucket-region.js'
import { isArchived } from './objects.js'
import {
  createPageLister,
  DELIVERED_NAME,
  findOtherLocation,
  isHiddenOrCompanion,
  type LocationKind,
  listOtherLogObjects,
  type OtherListing,
} from './other-logs.js'
import { type ListedWindow, MOST_NAMES } from './window-listing.js'

/** A location of other logs than server access logs in the text format, as Athena reads it. */
interface OtherPlace {
  readonly location: AthenaLocation
  readonly kind: Exclude<LocationKind, 'access-logs'>
}

/**
 * A given location as Athena reads it: its format is the one given, else what its names say, else what its first log
 * object holds.
 *
 * @throws SettingsError where it holds what Athena does not read
 */
export async function tellOtherPlace(
  location: S3Location,
  kind: Exclude<LocationKind, 'access-logs'>,
  logFormat: LogFormat | null,
  calls: BucketCalls,
  signal: AbortSignal,
): Promise<OtherPlace> {
  const format =
    logFormat ?? (kind === 'trail' ? 'cloudtrail' : await readFirstFormat(location, calls, signal))
  if (format === 'parquet')
    throw new SettingsError(
      `${location.text} holds Parquet files, and Athena reads text, json and cloudtrail: give engine embedded.`,
    )
  return {
    kind,
    location: {
      ...(await findOtherLocation(location, kind, calls, signal)),
      logFormat: format as AthenaLogFormat,
    },
  }
}

/** Bytes of a log object that show its format. An access log record takes about one kilobyte. */
const BYTES_TO_TELL_FORMAT = 256 << 10

/** The kind of content of the first log object by name. */
async function readFirstFormat(
  { text, bucket, prefix }: S3Location,
  calls: BucketCalls,
  signal: AbortSignal,
): Promise<LogFormat> {
  const { entries } = await createPageLister(calls, signal)({ bucket, prefix })
  const first = entries.find(
    ({ key, bytes, storageClass }) =>
      bytes > 0 &&
      DELIVERED_NAME.test(key) &&
      !isHiddenOrCompanion(key.slice(prefix.length)) &&
      !isArchived({ storageClass }),
  )
  if (first === undefined)
    throw new SettingsError(
      `The format of the logs at ${text} is not known: none of the first log objects can be read. Give log-format (json or cloudtrail).`,
    )
  const { GetObjectCommand } = await loadS3Sdk()
  const command = new GetObjectCommand({
    Bucket: bucket,
    Key: first.key,
    Range: `bytes=0-${BYTES_TO_TELL_FORMAT - 1}`,
  })
  const address = `s3://${bucket}/${first.key}`
  try {
    const { Body } = await rejectOnAbort(
      signal,
      calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal })),
    )
    const stored = Buffer.from((await Body?.transformToByteArray()) ?? [])
    await setImmediate()
    return tellFormat(inflateBeginning(stored), address)
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof SettingsError) throw error
    throw makeAwsRefusal(error, {
      call: `s3:GetObject of ${address}`,
      remedy: `Allow s3:GetObject on the log objects of bucket ${bucket}, or give log-format (json or cloudtrail)`,
    })
  }
}

/** The kind of content, if the received part of it is enough. */
function inflateBeginning(stored: Buffer): Buffer {
  return isGzip(stored) ? gunzipSync(stored, { finishFlush: zlib.Z_SYNC_FLUSH }) : stored
}

function tellFormat(content: Buffer, address: string): LogFormat {
  const kind = tellContent(content)
  if (isUnreadable(kind))
    throw new SettingsError(
      `${address} is ${kind}, which Athena does not read. Convert the log objects (${UNREADABLE_KINDS[kind]}).`,
    )
  if (kind !== 'json-documents') return kind
  let format: LogFormat = 'text'
  const doNothing = (): void => {}
  const reader = createDocumentReader(
    {
      onFormat(told) {
        format = told
      },
      onRecord: doNothing,
      onUnparsed: doNothing,
      onSkippedEvents: doNothing,
      onSkippedFile: doNothing,
      onTrailChange: doNothing,
    },
    null,
  )
  if (reader.push(content)) reader.end()
  return format
}

/**
 * Lists the log objects of the window, and gives the locations with the ranges of their keys. If there are more than
 * `most`, the ranges hold those that were not listed too, and a warning names them.
 */
export async function listOtherWindow(
  places: readonly OtherPlace[],
  {
    onListed,
    onWarning,
    onNotice,
    most = MOST_NAMES,
    ...listing
  }: Omit<OtherListing, 'see'> & Pick<EngineContext, 'onWarning' | 'onNotice'>,
): Promise<ListedWindow> {
  let logObjects = 0
  let bytes = 0
  const locations: AthenaLocation[] = []
  const archived: ArchivedLogObjects[] = []
  for (const { location, kind } of places) {
    let [archivedObjects, listed] = [0, 0]
    const keys: string[] = []
    const before = logObjects
    const { ranges, complete, unlisted, hasJoinedRanges } = await listOtherLogObjects(location, 0, kind, {
      ...listing,
      most: Math.max(0, most - before),
      onListed: (count) => onListed(before + count),
      see: (object) => {
        if (object.bytes === 0) return
        logObjects++
        bytes += object.bytes
        listed++
        if (!isArchived(object)) return
        archivedObjects++
        if (keys.length < KEYS_NAMED) keys.push(object.key)
      },
    })
    const { text, bucket } = location
    if (unlisted !== null)
      onWarning(
        `${text} holds more than ${most} log objects of the window, of which ${listed} were listed. Not listed to the end: ${formatCount(unlisted.places, 'folder')}, the first from s3://${bucket}/${unlisted.first} on. Athena reads all log objects there, and archived ones are not noticed. Check a shorter period, or a location further below.`,
      )
    if (hasJoinedRanges)
      onNotice(
        `The log objects of the window are mixed with others in ${text}. Athena also reads log objects between them, whose records lie outside the window. Give a location further below, or engine embedded.`,
      )
    locations.push({ ...location, keyRanges: ranges })
    archived.push({ text, complete, archived: archivedObjects, listed, keys })
  }
  return { logObjects, bytes, complete: archived.every(({ complete }) => complete), locations, archived }
}

const KEYS_NAMED = 5
