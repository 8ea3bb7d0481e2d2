import { setTimeout as later } from 'node:timers/promises'
import { awsFailure, awsRefusal, isAccessDenied, isNamed } from '../../aws/errors.js'
import { CheckError } from '../../runtime/errors.js'
import type { LogObject } from './objects.js'
import { type PacedRequests, wordsOf } from './requests.js'

/** What is done with the content of log objects; each object's content comes between its `begin` and its `end`. */
export interface ContentHandler {
  begin(position: number): void
  /** As stored. */
  chunk(bytes: Buffer): void | Promise<void>
  end(): void | Promise<void>
}

export interface ObjectReading {
  readonly requests: PacedRequests
  /** The Region of a log bucket. */
  readonly regionOf: (bucket: string) => string
  readonly signal: AbortSignal
  /** Told of each object that was read to its end. */
  readonly onRead?: (bytes: number) => void
}

/** What could not be read, because it has to be restored first. */
export interface ReadObjects {
  /** Positions, ascending. */
  readonly archived: readonly number[]
}

/** An object up to this size is held whole; a larger one is read in parts of this size, one after another. */
const PART_BYTES = 8 << 20
/** Parts of a large object that are fetched before they are needed. */
const PARTS_AHEAD = 3
/** The thread does other things after so much work. */
const PAUSE_MILLISECONDS = 8

/**
 * Reads log objects side by side, and hands each one over whole. Objects are handed over in no fixed order. Each is the one
 * that was listed, by its ETag.
 *
 * @param positions of the objects that are read
 * @throws CheckError where an object was deleted or changed since it was listed, or cannot be read; the signal's reason
 */
export async function readObjects(
  objects: readonly LogObject[],
  positions: readonly number[],
  handler: ContentHandler,
  reading: ObjectReading,
): Promise<ReadObjects> {
  const { signal, onRead = () => {} } = reading
  const archived: number[] = []
  const small = positions.filter((position) => (objects[position] as LogObject).bytes <= PART_BYTES)
  const large = positions.filter((position) => (objects[position] as LogObject).bytes > PART_BYTES)
  let lastPause = performance.now()
  /** One object at a time is in the handler's hands. */
  let turn = Promise.resolve()
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(work)
    return turn
  }

  const handOver = async (position: number, chunks: readonly Buffer[]): Promise<void> => {
    signal.throwIfAborted()
    handler.begin(position)
    for (const chunk of chunks) await handler.chunk(chunk)
    await handler.end()
    onRead((objects[position] as LogObject).bytes)
    if (performance.now() - lastPause < PAUSE_MILLISECONDS) return
    await later(0)
    lastPause = performance.now()
  }
  await inParallel(small, FETCHED_AHEAD, async (position) => {
    const chunks = await fetchObject(objects[position] as LogObject, reading)
    if (chunks === null) archived.push(position)
    else await inTurn(() => handOver(position, chunks))
  })
  for (const position of large) {
    const parts = partsOf(objects[position] as LogObject, reading)
    const first = await parts.next()
    if (first.done === true) {
      archived.push(position)
      continue
    }
    handler.begin(position)
    for (const chunk of first.value) await handler.chunk(chunk)
    for await (const chunks of parts) for (const chunk of chunks) await handler.chunk(chunk)
    await handler.end()
    onRead((objects[position] as LogObject).bytes)
  }
  return { archived: archived.sort((a, b) => a - b) }
}

/** Objects asked for at one time, of which as many are under way as S3 bears. */
const FETCHED_AHEAD = 256

/** Starts no more work after a failure, and waits for what is under way before it rejects. */
async function inParallel<Item>(
  items: readonly Item[],
  atOneTime: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  let next = 0
  let failure: { readonly error: unknown } | null = null
  const worker = async (): Promise<void> => {
    while (failure === null && next < items.length) {
      try {
        await work(items[next++] as Item)
      } catch (error) {
        failure ??= { error }
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOneTime, items.length) }, worker))
  if (failure !== null) throw (failure as { readonly error: unknown }).error
}

/** The content of an object in the parts in which it came; null: it is archived. */
async function fetchObject(
  object: LogObject,
  reading: ObjectReading,
  range?: { readonly start: number; readonly end: number },
): Promise<readonly Buffer[] | null> {
  const { bucket, key, etag, bytes } = object
  const expected = range === undefined ? bytes : range.end - range.start
  try {
    const { chunks } = await reading.requests.get(
      {
        bucket,
        region: reading.regionOf(bucket),
        key,
        mostBytes: expected,
        headers: {
          'if-match': etag,
          ...(range === undefined ? {} : { range: `bytes=${range.start}-${range.end - 1}` }),
        },
      },
      expected,
    )
    const received = chunks.reduce((sum, { length }) => sum + length, 0)
    if (received !== expected)
      throw new CheckError(
        `s3://${bucket}/${key} was listed with ${bytes} bytes, and S3 sent ${received} of ${expected}. Run the check again; check AWS_ENDPOINT_URL_S3 and the proxy if it stays so.`,
      )
    return chunks
  } catch (error) {
    reading.signal.throwIfAborted()
    if (isNamed(awsFailure(error), 'InvalidObjectState')) return null
    throw readRefusal(object, error)
  }
}

/** A large object, part after part, of which some are fetched ahead. Gives nothing where it is archived. */
async function* partsOf(object: LogObject, reading: ObjectReading): AsyncGenerator<readonly Buffer[]> {
  const ahead: Promise<readonly Buffer[] | null>[] = []
  let start = 0
  const fetchNext = (): void => {
    if (start >= object.bytes) return
    const end = Math.min(object.bytes, start + PART_BYTES)
    const part = fetchObject(object, reading, { start, end })
    // A failure is thrown where the part is needed.
    part.catch(() => {})
    ahead.push(part)
    start = end
  }
  fetchNext()
  for (let part = ahead.shift(); part !== undefined; part = ahead.shift()) {
    const chunks = await part
    if (chunks === null) return
    while (ahead.length < PARTS_AHEAD && start < object.bytes) fetchNext()
    yield chunks
  }
}

/** The object is not the one that was listed, or may not be read, or S3 did not send it. */
function readRefusal({ bucket, key }: LogObject, error: unknown): Error {
  const failure = awsFailure(error)
  const address = `s3://${bucket}/${key}`
  if (isNamed(failure, 'NoSuchKey', 'NoSuchBucket') || failure.status === 404)
    return new CheckError(`${address} was deleted while the check ran. Run the check again.`, {
      cause: error,
    })
  if (isNamed(failure, 'PreconditionFailed') || failure.status === 412)
    return new CheckError(`${address} was changed while the check ran. Run the check again.`, {
      cause: error,
    })
  if (isAccessDenied(failure))
    return awsRefusal(error, {
      call: `s3:GetObject of ${address}`,
      remedy: /kms/i.test(failure.message)
        ? `Allow kms:Decrypt on the key that encrypts the log objects of bucket ${bucket}`
        : `Allow s3:GetObject on the log objects of bucket ${bucket} (and kms:Decrypt where a KMS key encrypts them)`,
    })
  if (error instanceof CheckError) return error
  return awsRefusal(Object.assign(new Error(wordsOf(error)), { cause: error }), {
    call: `s3:GetObject of ${address}`,
    remedy: 'Run the check again',
  })
}
