import { setImmediate } from 'node:timers/promises'
import { awsFailure, awsRefusal, isAccessDenied, isNamed } from '../../aws/errors.js'
import { mapLimited } from '../../runtime/concurrency.js'
import { CheckError } from '../../runtime/errors.js'
import type { LogObject } from './objects.js'
import type { PacedRequests } from './requests.js'

/** The content of one object, as stored. */
export interface ObjectContent {
  /** All of it; null where it is too large to be held, and comes part after part. */
  readonly whole: readonly Buffer[] | null
  /** Asked for once. */
  readonly parts: () => AsyncGenerator<readonly Buffer[]>
}

export interface ObjectReading {
  readonly requests: PacedRequests
  /** The Region of a log bucket. */
  readonly regionOf: (bucket: string) => string
  readonly signal: AbortSignal
}

/** An object up to this size is held whole; a larger one is read in parts of this size, one after another. */
const PART_BYTES = 8 << 20
/** Parts of a large object that are fetched before they are needed. */
const PARTS_AHEAD = 3
/** Objects that are fetched before their turn comes, and what they may hold together. */
const OBJECTS_AHEAD = 256
const BYTES_AHEAD = 32 << 20
/** The thread does other things after so much work. */
const PAUSE_MILLISECONDS = 8

/**
 * Reads log objects side by side, and hands them over one after another, in no fixed order. Each is the one that was listed,
 * by its ETag. Gives the positions of those that are archived, ascending: they are not handed over.
 *
 * @param positions of the objects that are read
 * @throws CheckError where an object was deleted or changed since it was listed, or cannot be read; the signal's reason
 */
export async function readObjects(
  objects: readonly LogObject[],
  positions: readonly number[],
  handle: (position: number, content: ObjectContent) => Promise<void>,
  reading: ObjectReading,
): Promise<{ readonly archived: readonly number[] }> {
  const archived: number[] = []
  const isLarge = (position: number): boolean => (objects[position] as LogObject).bytes > PART_BYTES
  const budget = byteBudget(BYTES_AHEAD)
  let lastPause = performance.now()
  let turn: Promise<void> = Promise.resolve()
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(work)
    return turn
  }

  await mapLimited(
    positions.filter((position) => !isLarge(position)),
    async (position) => {
      const { bytes } = objects[position] as LogObject
      await budget.take(bytes)
      try {
        const chunks = await fetchObject(objects[position] as LogObject, reading)
        if (chunks === null) archived.push(position)
        else
          await inTurn(async () => {
            reading.signal.throwIfAborted()
            await handle(position, wholeContent(chunks))
            if (performance.now() - lastPause < PAUSE_MILLISECONDS) return
            await setImmediate()
            lastPause = performance.now()
          })
      } finally {
        budget.give(bytes)
      }
    },
    OBJECTS_AHEAD,
  )
  for (const position of positions.filter(isLarge)) {
    const content = await largeContent(objects[position] as LogObject, reading)
    if (content === null) archived.push(position)
    else await handle(position, content)
  }
  return { archived: archived.sort((a, b) => a - b) }
}

/** Objects that are fetched ahead where only the first few may be wanted. */
const OBJECTS_AHEAD_IN_ORDER = 16

/** The same, in the order of the positions; archived objects are left out. */
export async function* readInOrder(
  objects: readonly LogObject[],
  positions: readonly number[],
  reading: ObjectReading,
): AsyncGenerator<{ readonly position: number; readonly content: ObjectContent }> {
  const ahead: Promise<ObjectContent | null>[] = []
  let bytesAhead = 0
  let next = 0
  const bytesOf = (at: number): number =>
    Math.min(PART_BYTES, (objects[positions[at] as number] as LogObject).bytes)
  for (const [at, position] of positions.entries()) {
    while (
      next < positions.length &&
      (next <= at || (ahead.length < OBJECTS_AHEAD_IN_ORDER && bytesAhead + bytesOf(next) <= BYTES_AHEAD))
    ) {
      const content = fetchContent(objects[positions[next] as number] as LogObject, reading)
      // A failure is thrown where the object is needed.
      content.catch(() => {})
      ahead.push(content)
      bytesAhead += bytesOf(next++)
    }
    const content = await (ahead.shift() as Promise<ObjectContent | null>)
    if (content !== null) yield { position, content }
    bytesAhead -= bytesOf(at)
  }
}

async function fetchContent(object: LogObject, reading: ObjectReading): Promise<ObjectContent | null> {
  if (object.bytes > PART_BYTES) return largeContent(object, reading)
  const chunks = await fetchObject(object, reading)
  return chunks === null ? null : wholeContent(chunks)
}

function wholeContent(whole: readonly Buffer[]): ObjectContent {
  return {
    whole,
    async *parts() {
      yield whole
    },
  }
}

/** Bytes that may be held at one time; what is larger than all of them is held by itself. */
function byteBudget(most: number) {
  let held = 0
  const waiting: { readonly bytes: number; readonly start: () => void }[] = []
  const startWaiting = (): void => {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      if (held > 0 && held + next.bytes > most) return
      waiting.shift()
      held += next.bytes
      next.start()
    }
  }
  return {
    take: (bytes: number): Promise<void> =>
      new Promise((resolve) => {
        waiting.push({ bytes, start: resolve })
        startWaiting()
      }),
    give(bytes: number): void {
      held -= bytes
      startWaiting()
    },
  }
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
    const { chunks } = await reading.requests.get({
      bucket,
      region: reading.regionOf(bucket),
      key,
      mostBytes: expected,
      headers: {
        'if-match': etag,
        ...(range === undefined ? {} : { range: `bytes=${range.start}-${range.end - 1}` }),
      },
    })
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

/** A large object, part after part, of which some are fetched ahead; null where it is archived. */
async function largeContent(object: LogObject, reading: ObjectReading): Promise<ObjectContent | null> {
  const ahead: Promise<readonly Buffer[] | null>[] = []
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
  const first = await (ahead.shift() as Promise<readonly Buffer[] | null>)
  if (first === null) return null
  return {
    whole: null,
    async *parts() {
      let part: readonly Buffer[] | null = first
      for (;;) {
        while (ahead.length < PARTS_AHEAD && start < object.bytes) fetchNext()
        if (part !== null) yield part
        const next = ahead.shift()
        if (next === undefined) return
        part = await next
      }
    },
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
  return awsRefusal(error, { call: `s3:GetObject of ${address}`, remedy: 'Run the check again' })
}
