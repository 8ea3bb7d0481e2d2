import {
  isAccessDenied,
  isKeyRefused,
  isNamed,
  makeAwsRefusal,
  readAwsFailure,
  toOneLine,
} from '../../aws/errors.js'
import type { S3Answer } from '../../aws/s3-requests.js'
import { CheckError } from '../../runtime/errors.js'
import type { LogObject, LogObjectList } from './object-list.js'
import type { PacedRequests } from './requests.js'

/** The content of one object, as stored. */
export interface ObjectContent {
  /** The complete content. Null if it is too large for that, and comes in parts. */
  readonly completeBody: readonly Buffer[] | null
  /** Asked for once. */
  readonly readParts: () => AsyncGenerator<readonly Buffer[]>
  /** The content is not used any more. */
  readonly release: () => void
}

/** The parameters of reading objects. */
export interface ObjectReading {
  readonly requests: PacedRequests
  /** The Region of a log bucket. */
  readonly findRegion: (bucket: string) => string
  readonly signal: AbortSignal
}

/** An object up to this size is held completely; a larger one is read in parts of this size, one after another. */
const PART_BYTES = 4 << 20
/** Parts of a large object that are fetched before they are needed. */
const PARTS_AHEAD = 3
/** How much is fetched before it is asked for. */
export interface ReadingAhead {
  readonly objects: number
  readonly bytes: number
}

/**
 * For a caller that needs all objects. It is more than the number of concurrent requests, so that a slow one does not
 * stop the others.
 */
export const ALL_WANTED: ReadingAhead = { objects: 256, bytes: 12 << 20 }
/** For a caller that may need only the first objects. */
export const FIRST_WANTED: ReadingAhead = { objects: 16, bytes: 12 << 20 }

/** The log objects to read, one after the other. */
export interface ObjectSource<Wanted extends { readonly object: LogObject }> {
  /** The next one. Null if none is known now. */
  readonly take: () => Wanted | null
  /** Resolves when more are known: true, or when there are no more: false. Called where `take` gave null. */
  readonly waitForMore: () => Promise<boolean>
}

/** An object of a list, by its position there. */
export interface ListedObject {
  readonly position: number
  readonly object: LogObject
}

/** The objects at the positions that `takePosition` gives. */
export function takeListedObjects(
  objects: LogObjectList,
  takePosition: () => number | undefined,
  waitForMore: () => Promise<boolean> = async () => false,
): ObjectSource<ListedObject> {
  return {
    take() {
      const position = takePosition()
      return position === undefined ? null : { position, object: objects.getAt(position) }
    },
    waitForMore,
  }
}

/** The objects at the positions, in their order. Positions are only taken when their objects are. */
export function takeObjectsInOrder(
  objects: LogObjectList,
  positions: Iterator<number, undefined>,
): ObjectSource<ListedObject> {
  return takeListedObjects(objects, () => positions.next().value)
}

/**
 * Reads log objects concurrently, and returns them in the order of the source. Each is the one that was listed, by its
 * ETag. One that has to be restored first has no content.
 *
 * @throws CheckError where an object was deleted or changed since it was listed, or cannot be read; the signal's reason
 */
export async function* readObjects<Wanted extends { readonly object: LogObject }>(
  source: ObjectSource<Wanted>,
  reading: ObjectReading,
  most: ReadingAhead,
): AsyncGenerator<{ readonly wanted: Wanted; readonly content: ObjectContent | null }> {
  /** Those whose content is being fetched; the first is the next to be given. */
  const ahead: { readonly wanted: Wanted; readonly content: Promise<ObjectContent | null> }[] = []
  let bytesAhead = 0
  let held: Wanted | null = null
  const countBytes = ({ object }: Wanted): number => Math.min(PART_BYTES, object.bytes)
  const fetchAhead = (): void => {
    while (ahead.length < most.objects) {
      held ??= source.take()
      if (held === null) return
      if (ahead.length > 0 && bytesAhead + countBytes(held) > most.bytes) return
      const content = fetchContent(held.object, reading)
      // A failure is thrown where the object is needed.
      content.catch(() => {})
      ahead.push({ wanted: held, content })
      bytesAhead += countBytes(held)
      held = null
    }
  }
  for (;;) {
    fetchAhead()
    const [first] = ahead
    if (first === undefined) {
      if (await source.waitForMore()) continue
      return
    }
    const content = await first.content
    yield { wanted: first.wanted, content }
    content?.release()
    ahead.shift()
    bytesAhead -= countBytes(first.wanted)
  }
}

async function fetchContent(object: LogObject, reading: ObjectReading): Promise<ObjectContent | null> {
  if (object.bytes > PART_BYTES) return readLargeContent(object, reading)
  const answer = await fetchObject(object, reading)
  return answer === null ? null : makeCompleteContent(answer)
}

function makeCompleteContent({ chunks, release = () => {} }: FetchedBytes): ObjectContent {
  return {
    completeBody: chunks,
    async *readParts() {
      yield chunks
    },
    release,
  }
}

type FetchedBytes = Pick<S3Answer, 'chunks' | 'release'>

/** The content of an object in its received parts. Null if it is archived. */
async function fetchObject(
  object: LogObject,
  reading: ObjectReading,
  range?: { readonly start: number; readonly end: number },
): Promise<FetchedBytes | null> {
  const { bucket, key, etag, bytes } = object
  const expected = range === undefined ? bytes : range.end - range.start
  try {
    const answer = await reading.requests.get({
      bucket,
      region: reading.findRegion(bucket),
      key,
      mostBytes: expected,
      headers: {
        'if-match': etag,
        ...(range === undefined ? {} : { range: `bytes=${range.start}-${range.end - 1}` }),
      },
    })
    const received = answer.chunks.reduce((sum, { length }) => sum + length, 0)
    const sent = answer.headers['content-range'] ?? null
    if (
      range !== undefined &&
      sent !== null &&
      !`${sent}`.startsWith(`bytes ${range.start}-${range.end - 1}/`)
    )
      throw new CheckError(
        `${describeObject(object)}: bytes ${range.start} to ${range.end - 1} were requested, and the answer has ${toOneLine(`${sent}`, LONGEST_RANGE)}. Check AWS_ENDPOINT_URL_S3 and the proxy.`,
      )
    if (received !== expected)
      throw new CheckError(
        `${describeObject(object)} was listed with ${bytes} bytes, and S3 sent ${received} of ${expected}. Run the check again. If it fails again, check AWS_ENDPOINT_URL_S3 and the proxy.`,
      )
    return answer
  } catch (error) {
    reading.signal.throwIfAborted()
    if (isNamed(readAwsFailure(error), 'InvalidObjectState')) return null
    throw readRefusal(object, error)
  }
}

/** A large object in parts, some of which are fetched in advance. Null if it is archived. */
async function readLargeContent(object: LogObject, reading: ObjectReading): Promise<ObjectContent | null> {
  const ahead: Promise<FetchedBytes | null>[] = []
  let start = 0
  const fetchNext = (): void => {
    const end = Math.min(object.bytes, start + PART_BYTES)
    const part = fetchObject(object, reading, { start, end })
    // A failure is thrown where the part is needed.
    part.catch(() => {})
    ahead.push(part)
    start = end
  }
  fetchNext()
  const first = await (ahead.shift() as Promise<FetchedBytes | null>)
  if (first === null) return null
  return {
    completeBody: null,
    async *readParts() {
      let part = first
      for (;;) {
        while (ahead.length < PARTS_AHEAD && start < object.bytes) fetchNext()
        yield part.chunks
        const next = await ahead.shift()
        if (next === undefined) return
        // The records of the parts before are counted already.
        if (next === null)
          throw new CheckError(
            `${describeObject(object)} was archived after a part of it was read. Restore it, and run the check again.`,
          )
        part = next
      }
    },
    // A part may still be in use where it is inflated.
    release() {},
  }
}

/** The address in a message. A key can have line ends, and 1,024 bytes. */
export function describeObject({ bucket, key }: LogObject): string {
  return toOneLine(`s3://${bucket}/${key}`, LONGEST_ADDRESS)
}

const LONGEST_ADDRESS = 1_100
const LONGEST_RANGE = 100

/** The object is not the one that was listed, or may not be read, or S3 did not send it. */
function readRefusal(object: LogObject, error: unknown): Error {
  const { bucket } = object
  const failure = readAwsFailure(error)
  const address = describeObject(object)
  if (isNamed(failure, 'NoSuchKey', 'NoSuchBucket') || failure.status === 404)
    return new CheckError(`${address} was deleted while the check ran. Run the check again.`, {
      cause: error,
    })
  if (isNamed(failure, 'PreconditionFailed') || failure.status === 412)
    return new CheckError(`${address} was changed while the check ran. Run the check again.`, {
      cause: error,
    })
  if (isAccessDenied(failure))
    return makeAwsRefusal(error, {
      call: `s3:GetObject of ${address}`,
      remedy: isKeyRefused(error)
        ? `Allow kms:Decrypt on the key that encrypts the log objects of bucket ${bucket}`
        : `Allow s3:GetObject on the log objects of bucket ${bucket} (and kms:Decrypt where a KMS key encrypts them)`,
    })
  if (error instanceof CheckError) return error
  return makeAwsRefusal(error, { call: `s3:GetObject of ${address}`, remedy: 'Run the check again' })
}
