import { setImmediate } from 'node:timers/promises'
import type { TrailChange } from '../../log-formats/cloudtrail/coverage.js'
import { GzipError, inflate, inflateAtOnce, isGzip } from '../../log-formats/gzip.js'
import { DamagedContentError } from '../../log-formats/reader.js'
import { createFilteringSplitter } from '../../log-formats/text/lines.js'
import { makeDamageError } from '../../log-sources/files/read.js'
import { makeArchivedGap } from '../../log-sources/s3/archived.js'
import type { LogObject } from '../../log-sources/s3/objects.js'
import {
  ALL_WANTED,
  FIRST_WANTED,
  type ObjectContent,
  type ObjectReading,
  readObjects,
} from '../../log-sources/s3/read-objects.js'
import type { LogLocations } from '../../model/log-location.js'
import type { LogFormat } from '../../model/names.js'
import type { Scope } from '../../model/scope.js'
import type { ClientTally, Coverage, Tally } from '../../model/tally.js'
import type { EpochSeconds } from '../../model/time.js'
import { CheckError } from '../../runtime/errors.js'
import type { EngineContext } from '../../runtime/run-context.js'
import type { Engine, ReadLine } from '../engine.js'
import {
  describeSeveralSources,
  makeTrailCoverageGaps,
  makeTrailQuestion,
  makeUnreadableFilesGap,
  type TrailProblems,
} from './content-gaps.js'
import type { ContentReading } from './content-reading.js'
import { createEvidenceReading, createPreviewReading } from './content-sinks.js'
import { createContentTallying } from './content-tallying.js'
import { makeClientKey } from './counting/client-key.js'
import { mergeTallies } from './counting/merging.js'
import type { LogObjectFacts } from './counting/tallying.js'
import { gatherEvidence } from './evidence.js'
import { push } from './scanner/fast-tally.js'

interface S3EngineParts {
  readonly scope: Scope
  readonly now: EpochSeconds
  /** What every log object must be; null: its content tells. */
  readonly logFormat: LogFormat | null
  /** The locations of the log objects, and the findings in the logging settings of the buckets. */
  readonly logs: LogLocations
  /** Lists the log objects of the window, by bucket and key. */
  readonly listObjects: (context: EngineContext) => Promise<readonly LogObject[]>
  /** How objects are read, until the signal is aborted. */
  readonly openReading: (signal: AbortSignal) => Pick<ObjectReading, 'requests' | 'regionOf'>
  /** Asks AWS whether the trails that deliver to the locations record every request to these buckets. */
  readonly askTrails: (
    buckets: readonly string[],
    changes: readonly TrailChange[],
    context: EngineContext,
  ) => Promise<TrailProblems>
  /** Nothing is read if the listed log objects are larger than this. Null for no limit. */
  readonly maxBytesScanned: number | null
}

/**
 * The check of log objects that are read from S3 without Athena. The objects are listed when the engine is first asked.
 * Each is read completely, and only in the listed version.
 */
export function createS3Engine(parts: S3EngineParts): Engine {
  const { scope, now, logFormat, logs, maxBytesScanned } = parts
  let listed: readonly LogObject[] | null = null
  let clientKeys: ReadonlyMap<ClientTally, string> = new Map()

  const listOnce = async (context: EngineContext): Promise<readonly LogObject[]> => {
    if (listed !== null) return listed
    // An empty object has no records, and Athena does not count it.
    const objects = (await parts.listObjects(context)).filter(({ bytes }) => bytes > 0)
    const bytes = sumBytes(objects)
    if (maxBytesScanned !== null && bytes > maxBytesScanned)
      throw new CheckError(
        `The log objects of the window hold ${bytes} bytes (${objects.length} log objects), and max-bytes-scanned is ${maxBytesScanned}: nothing was read. Raise max-bytes-scanned, or check a shorter period.`,
      )
    listed = objects
    return objects
  }

  /** Reads objects in their order, with pauses. Returns the archived ones. */
  const read = async (
    objects: readonly LogObject[],
    positions: readonly number[],
    handle: (position: number, content: ObjectContent, signal: AbortSignal) => Promise<void>,
    context: EngineContext,
  ): Promise<readonly number[]> => {
    const archived: number[] = []
    const tell = createObjectProgress(
      positions.map((position) => objects[position] as LogObject),
      context,
    )
    let lastPause = performance.now()
    await runWhileReading(context.signal, async (signal) => {
      const reading = { ...parts.openReading(signal), signal }
      for await (const { position, content } of readObjects(objects, positions, reading, ALL_WANTED)) {
        const object = objects[position] as LogObject
        if (content === null) archived.push(position)
        else await addObjectName(object, () => handle(position, content, signal))
        tell(object)
        if (performance.now() - lastPause < PAUSE_MILLISECONDS) continue
        await setImmediate()
        signal.throwIfAborted()
        lastPause = performance.now()
      }
    })
    return archived
  }

  return {
    async tally(context) {
      const objects = await listOnce(context)
      const readable = listPositions(objects, canBeRead)
      const { coverage, facts } = makeCoverage(objects, logs)
      const tallying = createContentTallying(
        { scope, now, logFormat, coverageEntries: coverage.length },
        sumBytes(objects) >= BYTES_FOR_SCANNER,
      )
      const archivedWhenRead = await read(
        objects,
        readable,
        async (position, content, signal) => {
          tallying.begin(position, facts[position] as LogObjectFacts)
          await readEachChunk(content, signal, (chunk) => {
            if (tallying.rest() !== 'ignore') push(tallying, chunk)
          })
          await finishReading(tallying.end(), signal)
        },
        context,
      )
      const name = (position: number): string => formatAddress(objects[position] as LogObject)
      const merged = mergeTallies([tallying.result()], scope, coverage, name)
      clientKeys = merged.clientKeys
      const trails = makeTrailQuestion(merged.formats, merged.formatsOfBuckets, scope)
      const trailProblems =
        trails === null ? null : await parts.askTrails(trails.buckets, merged.trailChanges, context)
      const warning = describeSeveralSources(merged.formatsOfBuckets)
      if (warning !== null) context.onWarning(warning)
      const archived = new Set([
        ...listPositions(objects, (object) => !canBeRead(object)),
        ...archivedWhenRead,
      ])
      const wereRead = objects.filter((_, position) => !archived.has(position))
      const covered = new Set(
        facts.filter((_, position) => !archived.has(position)).map((fact) => fact.coverage),
      )
      return {
        totals: merged.totals,
        targets: merged.targets,
        buckets: merged.buckets,
        daily: merged.daily,
        sigV2Clients: merged.sigV2Clients,
        sigV2ClientsBeyond: merged.sigV2ClientsBeyond,
        sigV2ClientsNotListed: merged.sigV2ClientsNotListed,
        oldTls: merged.oldTls,
        anonymous: merged.anonymous,
        unparsedSamples: merged.unparsedSamples,
        coverage: coverage.flatMap((entry, position) =>
          covered.has(position)
            ? [{ ...entry, oldestRecord: merged.oldestByCoverage[position] ?? null }]
            : [],
        ),
        engineGaps: [
          ...logs.engineGaps,
          ...makeArchivedGap(groupArchivedByLocation(objects, archived, logs)),
          ...makeUnreadableFilesGap(merged.unreadable, name),
          ...makeTrailCoverageGaps(trails, scope, trailProblems),
        ],
        source: {
          engine: 'embedded',
          locations: logs.texts,
          logObjects: wereRead.length,
          formats: merged.formats,
          skippedFiles: merged.skipped.files,
          skippedEvents: merged.skipped.events,
          bytes: sumBytes(wereRead),
          oldestRecord: merged.oldestRecord,
          newestRecord: merged.newestRecord,
        },
      } satisfies Tally
    },

    async *preview(limit, context) {
      const objects = await listOnce(context)
      let left = limit === 0 ? Number.POSITIVE_INFINITY : limit
      const ended = new AbortController()
      const signal = AbortSignal.any([context.signal, ended.signal])
      const reading = { ...parts.openReading(signal), signal }
      try {
        const readable = listPositions(objects, canBeRead)
        for await (const { position, content } of readObjects(objects, readable, reading, FIRST_WANTED)) {
          if (content === null) continue
          const object = objects[position] as LogObject
          let lines: ReadLine[] = []
          const reading = createPreviewReading(
            formatAddress(object),
            (line) => lines.push(line),
            logFormat,
            context,
          )
          const chunks = readContent(readContentChunks(content, signal), reading)
          for (;;) {
            const next = await addObjectName(object, () => chunks.next())
            for (const line of lines) {
              context.signal.throwIfAborted()
              yield line
              if (--left <= 0) return
            }
            lines = []
            if (next.done === true) break
          }
        }
      } catch (error) {
        context.signal.throwIfAborted()
        throw error
      } finally {
        ended.abort()
      }
    },

    async evidence(findings, limit, context) {
      const objects = await listOnce(context)
      const wanted = new Set(findings.flatMap(({ logObjects }) => logObjects))
      const allListed = findings.every(
        ({ logObjects, logObjectCount }) => logObjectCount === logObjects.length,
      )
      const positions = new Map(
        findings.map((finding, position) => [clientKeys.get(finding) ?? makeClientKey(finding), position]),
      )
      const gathering = gatherEvidence(scope, (key) => positions.get(key), findings.length, limit)
      const reading = createEvidenceReading(gathering, createFilteringSplitter(gathering, SIGV2), logFormat)
      await read(
        objects,
        listPositions(objects, (object) => wanted.has(formatAddress(object))),
        async (position, content, signal) => {
          gathering.begin(position)
          reading.begin(true)
          await readEachChunk(content, signal, (chunk) => {
            if (reading.rest() !== 'ignore') push(reading, chunk)
          })
          await finishReading(reading.end(), signal)
        },
        context,
      )
      const { records, complete } = gathering.result((position) =>
        formatAddress(objects[position] as LogObject),
      )
      return { records, complete: complete && allListed }
    },

    queries: () => [],
  }
}

/** Milliseconds that this thread counts before it yields. */
const PAUSE_MILLISECONDS = 8

/** Stops all running work when the reading ends, and reports an abort with its own reason. */
async function runWhileReading(
  signal: AbortSignal,
  act: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const ended = new AbortController()
  try {
    await act(AbortSignal.any([signal, ended.signal]))
  } catch (error) {
    signal.throwIfAborted()
    throw error
  } finally {
    ended.abort()
  }
}

/** Work from which on the scanner is worth its start. */
const BYTES_FOR_SCANNER = 512 << 10
/** A line without it is not a SigV2 record. */
const SIGV2 = 'SigV2'

function formatAddress({ bucket, key }: LogObject): string {
  return `s3://${bucket}/${key}`
}

function sumBytes(objects: readonly LogObject[]): number {
  return objects.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** Some archive classes need a restore before a read. For others, the read shows it. */
function canBeRead({ storageClass, isRestored }: LogObject): boolean {
  return isRestored || (storageClass !== 'GLACIER' && storageClass !== 'DEEP_ARCHIVE')
}

function listPositions(objects: readonly LogObject[], wants: (object: LogObject) => boolean): number[] {
  const positions: number[] = []
  for (const [position, object] of objects.entries()) if (wants(object)) positions.push(position)
  return positions
}

/** One entry per location. Partitioned keys have one entry per source bucket, as in the scan on Athena. */
function makeCoverage(
  objects: readonly LogObject[],
  { locations }: LogLocations,
): {
  readonly coverage: readonly Omit<Coverage, 'oldestRecord'>[]
  readonly facts: readonly LogObjectFacts[]
} {
  const coverage: Omit<Coverage, 'oldestRecord'>[] = []
  const positions = new Map<string, number>()
  const positionOf = (text: string, bucket: string | null, oldest: EpochSeconds | null): number => {
    const key = JSON.stringify([text, bucket])
    const position = positions.get(key) ?? coverage.length
    const known = coverage[position]
    positions.set(key, position)
    if (known === undefined) coverage.push({ location: text, bucket, oldestLogObject: oldest })
    else if (oldest !== null && (known.oldestLogObject === null || oldest < known.oldestLogObject))
      coverage[position] = { ...known, oldestLogObject: oldest }
    return position
  }
  for (const { text, keyFormat, partitions, oldestLogObject } of locations) {
    if (keyFormat === 'simple') positionOf(text, null, oldestLogObject)
    else for (const partition of partitions) positionOf(text, partition.bucket, partition.oldestLogObject)
  }
  const facts = objects.map(({ location, key }): LogObjectFacts => {
    const { text, keyFormat, prefix } = locations[location] as LogLocations['locations'][number]
    const bucket = keyFormat === 'simple' ? null : (key.slice(prefix.length).split('/')[2] ?? null)
    return { coverage: positionOf(text, bucket, null), shared: 0n, readOnce: false }
  })
  return { coverage, facts }
}

/** Log objects of the window by location, and the number of archived ones. */
function groupArchivedByLocation(
  objects: readonly LogObject[],
  archived: ReadonlySet<number>,
  { locations }: LogLocations,
): Parameters<typeof makeArchivedGap>[0] {
  const found = new Map<string, { archived: number; listed: number; keys: string[] }>()
  for (const [position, { location, key }] of objects.entries()) {
    const { text } = locations[location] as LogLocations['locations'][number]
    const place = found.get(text) ?? { archived: 0, listed: 0, keys: [] }
    found.set(text, place)
    place.listed++
    if (!archived.has(position)) continue
    place.archived++
    if (place.keys.length < KEYS_NAMED) place.keys.push(key)
  }
  return [...found].map(([text, place]) => ({ text, complete: true, ...place }))
}

const KEYS_NAMED = 5

/** Before that, new connections distort the rate. */
const SECONDS_TO_MEASURE = 2

/** Reports the progress of the reading: log objects, bytes, and the remaining time at the current rate. */
function createObjectProgress(
  objects: readonly LogObject[],
  { onProgress }: EngineContext,
): (object: LogObject) => void {
  const bytesTotal = sumBytes(objects)
  const objectsTotal = objects.length
  let bytesDone = 0
  let objectsDone = 0
  const started = performance.now()
  return ({ bytes }) => {
    bytesDone += bytes
    objectsDone++
    const seconds = (performance.now() - started) / 1_000
    // The number of objects determines the time for small objects, and the bytes that for large ones.
    const share = Math.min(objectsDone / objectsTotal, bytesTotal === 0 ? 1 : bytesDone / bytesTotal)
    const isMeasured = seconds >= SECONDS_TO_MEASURE && share > 0
    onProgress({
      phase: 'reading',
      bytesDone,
      bytesTotal,
      objectsDone,
      objectsTotal,
      ...(isMeasured ? { secondsLeft: (seconds * (1 - share)) / share } : {}),
    })
  }
}

/** Content up to this size is inflated at once. */
const SMALL_GZIP_BYTES = 4 << 20

/** The content, which is inflated if it begins as gzip does. A complete object needs no waiting. */
async function readEachChunk(
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

async function* readContentChunks(content: ObjectContent, signal: AbortSignal): AsyncGenerator<Uint8Array> {
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
  const parts = content.parts()
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

/** At least the two bytes that identify gzip, if the content has them. */
function joinHead([first = new Uint8Array(0), second]: readonly Uint8Array[]): Uint8Array {
  return first.length >= 2 || second === undefined ? first : Buffer.concat([first, second])
}

/** Reads a content, with a pause after each chunk and each batch of rows. */
async function* readContent(
  chunks: AsyncIterable<Uint8Array>,
  reading: ContentReading,
): AsyncGenerator<void> {
  reading.begin(true)
  for await (const chunk of chunks) {
    if (reading.rest() !== 'ignore') push(reading, chunk)
    yield
  }
  yield* reading.end() ?? []
}

/** Waits for what is left to do at the end of a content. */
async function finishReading(rest: AsyncGenerator<void> | null, signal: AbortSignal): Promise<void> {
  for await (const _ of rest ?? []) {
    await setImmediate()
    signal.throwIfAborted()
  }
}

/** The message of a fault in the gzip or Parquet data of an object has the address of the object. */
async function addObjectName<Result>(object: LogObject, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof DamagedContentError) throw makeDamageError(formatAddress(object), error)
    if (!(error instanceof GzipError)) throw error
    throw new CheckError(
      `Cannot read ${formatAddress(object)}: its gzip is damaged (${error.message}). Store the log object again, or remove it from the location.`,
      { cause: error },
    )
  }
}
