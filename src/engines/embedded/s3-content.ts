import { setImmediate } from 'node:timers/promises'
import { GzipError, inflate, inflateAtOnce, isGzip, SMALL_GZIP_BYTES } from '../../log-formats/gzip.js'
import { DamagedContentError } from '../../log-formats/reader.js'
import { makeDamageError } from '../../log-sources/files/read.js'
import type { LogObject } from '../../log-sources/s3/object-list.js'
import { describeObject, type ListedObject, type ObjectContent } from '../../log-sources/s3/read-objects.js'
import { CheckError } from '../../runtime/errors.js'
import type { ContentReading } from './content-reading.js'
import type { ContentTallying } from './content-tallying.js'
import { push } from './scanner/fast-tally.js'

/** The address of a log object. */
export function formatAddress({ bucket, key }: Pick<LogObject, 'bucket' | 'key'>): string {
  return `s3://${bucket}/${key}`
}

/**
 * Counts the content of a log object.
 * @param coverage the position of its entry in the coverage
 * @throws the signal's reason
 */
export async function tallyObject(
  { position }: ListedObject,
  coverage: number,
  content: ObjectContent,
  tallying: ContentTallying,
  signal: AbortSignal,
): Promise<void> {
  tallying.begin(position, { coverage, shared: 0n, isReadOnce: false })
  await readEachChunk(content, signal, (chunk) => {
    if (tallying.chooseRest() !== 'ignore') push(tallying, chunk)
  })
  await finishContent(tallying.end(), signal)
}

/** The content, inflated where it begins as gzip does. A complete object needs no wait. */
export async function readEachChunk(
  content: ObjectContent,
  signal: AbortSignal,
  use: (chunk: Uint8Array) => void,
): Promise<void> {
  if (content.completeBody !== null && !isGzip(joinHead(content.completeBody))) {
    for (const chunk of content.completeBody) use(chunk)
    return
  }
  for await (const chunk of readContentChunks(content, signal)) use(chunk)
}

/** The chunks of the content, inflated if it begins as gzip does. */
export async function* readContentChunks(
  content: ObjectContent,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const { completeBody } = content
  if (completeBody !== null) {
    if (!isGzip(joinHead(completeBody))) {
      yield* completeBody
      return
    }
    const stored = Buffer.concat(completeBody)
    const inflated = stored.length <= SMALL_GZIP_BYTES ? inflateAtOnce(stored) : null
    if (inflated !== null) yield inflated
    else yield* inflate(yieldChunks(completeBody), signal)
    return
  }
  const parts = content.readParts()
  const first = await parts.next()
  if (first.done === true) return
  const chunks = waitForNext(first.value, parts)
  yield* isGzip(joinHead(first.value)) ? inflate(chunks, signal) : chunks
}

async function* yieldChunks(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}

async function* waitForNext(
  first: readonly Uint8Array[],
  rest: AsyncIterable<readonly Uint8Array[]>,
): AsyncGenerator<Uint8Array> {
  yield* first
  for await (const part of rest) yield* part
}

/** At least the two bytes that identify gzip, unless there are fewer. */
function joinHead([first = new Uint8Array(0), second]: readonly Uint8Array[]): Uint8Array {
  return first.length >= 2 || second === undefined ? first : Buffer.concat([first, second])
}

/** Reads a content, with a pause after each chunk and each batch of rows. */
export async function* readContent(
  chunks: AsyncIterable<Uint8Array>,
  reading: ContentReading,
): AsyncGenerator<void> {
  reading.begin(true)
  for await (const chunk of chunks) {
    if (reading.chooseRest() !== 'ignore') push(reading, chunk)
    yield
  }
  yield* reading.end() ?? []
}

/** Waits for the rest of the work at the end of a content. */
export async function finishContent(rest: AsyncGenerator<void> | null, signal: AbortSignal): Promise<void> {
  for await (const _ of rest ?? []) {
    await setImmediate()
    signal.throwIfAborted()
  }
}

/** The error for damaged gzip or Parquet has the address of the object. */
export async function addObjectName<Result>(object: LogObject, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof DamagedContentError) throw makeDamageError(formatAddress(object), error)
    if (!(error instanceof GzipError)) throw error
    throw new CheckError(
      `Cannot read ${describeObject(object)}: its gzip is damaged (${error.message}). Store the log object again, or remove it from the location.`,
      { cause: error },
    )
  }
}
