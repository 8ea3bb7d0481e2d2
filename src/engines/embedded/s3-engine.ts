import type { TrailChange } from '../../log-formats/cloudtrail/coverage.js'
import { createFilteringSplitter } from '../../log-formats/text/lines.js'
import { makeArchivedGap } from '../../log-sources/s3/archived.js'
import type { AlikeFacts, LogObjectList } from '../../log-sources/s3/object-list.js'
import { isArchived } from '../../log-sources/s3/objects.js'
import {
  ALL_WANTED,
  describeObject,
  FIRST_WANTED,
  type ListedObject,
  type ObjectContent,
  type ObjectReading,
  type ObjectSource,
  type ReadingAhead,
  readObjects,
  takeObjectsInOrder,
} from '../../log-sources/s3/read-objects.js'
import { formatCount } from '../../model/figures.js'
import type { LogLocations } from '../../model/log-location.js'
import type { LogFormat } from '../../model/names.js'
import type { Scope } from '../../model/scope.js'
import type { ClientTally, Coverage, Tally } from '../../model/tally.js'
import type { EpochSeconds } from '../../model/time.js'
import { readMonotonicMilliseconds } from '../../runtime/clock.js'
import { CheckError } from '../../runtime/errors.js'
import { pauseFor } from '../../runtime/pause.js'
import type { EngineContext } from '../../runtime/run-context.js'
import {
  describeSeveralSources,
  makeTrailCoverageGaps,
  makeTrailQuestion,
  type TrailProblems,
} from '../bucket-formats.js'
import type { Engine, ReadLine } from '../engine.js'
import { createEvidenceReading, createPreviewReading } from './content-sinks.js'
import { BYTES_FOR_SCANNER, createContentTallying } from './content-tallying.js'
import { mergeTallies, selectCounts } from './counting/merging.js'
import type { PartialTally } from './counting/tallying.js'
import { gatherEvidence } from './evidence.js'
import {
  addObjectName,
  finishContent,
  formatAddress,
  readContent,
  readContentChunks,
  readEachChunk,
  tallyObject,
} from './s3-content.js'
import { push } from './scanner/fast-tally.js'
import { makeUnreadableFilesGap } from './unreadable-files.js'
import { canStartWorkers } from './workers/launcher.js'
import type { S3Counting } from './workers/s3-threads.js'
import {
  AHEAD,
  MOST_AT_ONE_TIME,
  makeShares,
  takePositions,
  tallyObjectsInWorker,
} from './workers/s3-threads.js'

/** What a worker thread needs to reach the log buckets. */
type WorkerConnection = Pick<S3Counting, 'addresses' | 'trusted' | 'credentials'>

interface S3EngineParts {
  readonly scope: Scope
  readonly now: EpochSeconds
  /** The required format of every log object. Null when its content determines it. */
  readonly logFormat: LogFormat | null
  /** The locations of the log objects, and the findings in the logging settings of the buckets. */
  readonly logs: LogLocations
  /** Lists the log objects of the window, by bucket and key, without empty ones. */
  readonly listObjects: (context: EngineContext) => Promise<LogObjectList>
  /** How objects are read, until the signal is aborted. */
  readonly openReading: (
    signal: AbortSignal,
    mostAtOneTime?: number,
  ) => Pick<ObjectReading, 'requests' | 'findRegion'>
  /** How a worker thread reaches the log buckets. Null if it cannot. */
  readonly makeWorkerConnection: () => Promise<WorkerConnection | null>
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
  let listed: LogObjectList | null = null
  let clientKeys: ReadonlyMap<ClientTally, string> = new Map()

  const listOnce = async (context: EngineContext): Promise<LogObjectList> => {
    if (listed !== null) return listed
    const objects = await parts.listObjects(context)
    const bytes = sumBytes(objects)
    if (maxBytesScanned !== null && bytes > maxBytesScanned)
      throw new CheckError(
        `The log objects of the window hold ${formatCount(bytes, 'byte')} (${formatCount(objects.length, 'log object')}), and max-bytes-scanned is ${maxBytesScanned}: nothing was read. Raise max-bytes-scanned, or check a shorter period.`,
      )
    listed = objects
    return objects
  }

  /** Reads objects, with pauses for other work of this thread. Returns the positions of archived objects. */
  const read = async (
    source: ObjectSource<ListedObject>,
    ahead: ReadingAhead,
    handle: (wanted: ListedObject, content: ObjectContent, signal: AbortSignal) => Promise<void>,
    tell: (objectsDone: number, bytesDone: number) => void,
    given: AbortSignal,
    mostAtOneTime?: number,
  ): Promise<readonly number[]> => {
    const archived: number[] = []
    let [objectsDone, bytesDone] = [0, 0]
    await runWhileReading(given, async (signal) => {
      const pause = pauseFor(signal, LONGEST_TURN_MILLISECONDS)
      const reading = { ...parts.openReading(signal, mostAtOneTime), signal }
      for await (const { wanted, content } of readObjects(source, reading, ahead)) {
        const { position, object } = wanted
        if (content === null) archived.push(position)
        else await addObjectName(object, () => handle(wanted, content, signal))
        objectsDone++
        bytesDone += object.bytes
        tell(objectsDone, bytesDone)
        if (pause.isDue()) await pause.take()
      }
    })
    return archived
  }

  /** Counts the objects, in two threads where they are many. */
  const count = async (
    objects: LogObjectList,
    positions: Uint32Array,
    coverages: Uint32Array,
    coverageEntries: number,
    context: EngineContext,
  ): Promise<{ readonly partials: readonly PartialTally[]; readonly archived: readonly number[] }> => {
    const counting = { scope, now, logFormat, coverageEntries }
    const bytes = sumBytes(objects)
    const tell = createObjectProgress(objects, positions, context)
    const tallying = createContentTallying(counting, bytes >= BYTES_FOR_SCANNER)
    const handle = (wanted: ListedObject, content: ObjectContent, signal: AbortSignal): Promise<void> =>
      tallyObject(wanted, coverages[wanted.position] as number, content, tallying, signal)
    const isMuch = positions.length >= OBJECTS_FOR_WORKERS || bytes >= BYTES_FOR_WORKERS
    const connection = isMuch && canStartWorkers() ? await parts.makeWorkerConnection() : null
    if (connection === null) {
      const source = takeObjectsInOrder(objects, positions.values())
      const archived = await read(source, ALL_WANTED, handle, tell, context.signal)
      return { partials: [tallying.getResult()], archived }
    }
    const shares = makeShares(objects, positions)
    const source = takeObjectsInOrder(objects, takePositions(shares))
    const done = { here: [0, 0], there: [0, 0] } satisfies Record<string, [number, number]>
    const tellFrom = (thread: 'here' | 'there') => (objectsDone: number, bytesDone: number) => {
      done[thread] = [objectsDone, bytesDone]
      tell(done.here[0] + done.there[0], done.here[1] + done.there[1])
    }
    const failed = new AbortController()
    const signal = AbortSignal.any([context.signal, failed.signal])
    const endBoth = (error: unknown): never => {
      failed.abort(error)
      throw error
    }
    const [there, here] = await Promise.all([
      tallyObjectsInWorker(
        shares,
        {
          ...counting,
          ...connection,
          objects: objects.shared,
          coverages,
          onProgress: tellFrom('there'),
        },
        signal,
      ).catch(endBoth),
      read(source, AHEAD, handle, tellFrom('here'), signal, MOST_AT_ONE_TIME).catch(endBoth),
    ])
    return { partials: [there.partial, tallying.getResult()], archived: [...there.archived, ...here] }
  }

  return {
    async tally(context) {
      const objects = await listOnce(context)
      const isReadable = makeReadableTest(objects)
      const readable = findPositions(objects, isReadable)
      const { coverage, coverages } = makeCoverage(objects, logs)
      const { partials, archived: archivedWhenRead } = await count(
        objects,
        readable,
        coverages,
        coverage.length,
        context,
      )
      const getLogObjectName = (position: number): string => formatAddress(objects.getAt(position))
      const merged = mergeTallies(partials, scope, coverage, getLogObjectName)
      clientKeys = merged.clientKeys
      const trails = makeTrailQuestion(merged.formats, merged.formatsOfBuckets, scope)
      const trailProblems =
        trails === null ? null : await parts.askTrails(trails.buckets, merged.trailChanges, context)
      const warning = describeSeveralSources(merged.formatsOfBuckets)
      if (warning !== null) context.onWarning(warning)
      const archived = new Set([
        ...findPositions(objects, (position) => !isReadable(position)),
        ...archivedWhenRead,
      ])
      let bytesRead = sumBytes(objects)
      for (const position of archived) bytesRead -= objects.getBytesAt(position)
      const covered = new Set(coverages.filter((_, position) => !archived.has(position)))
      return {
        ...selectCounts(merged),
        coverage: coverage.flatMap((entry, position) =>
          covered.has(position)
            ? [{ ...entry, oldestRecord: merged.oldestByCoverage[position] ?? null }]
            : [],
        ),
        engineGaps: [
          ...logs.engineGaps,
          ...makeArchivedGap(groupArchivedByLocation(objects, archived, logs)),
          ...makeUnreadableFilesGap(merged.unreadable, getLogObjectName),
          ...makeTrailCoverageGaps(trails, scope, trailProblems),
        ],
        source: {
          engine: 'embedded',
          locations: logs.texts,
          logObjects: objects.length - archived.size,
          formats: merged.formats,
          skippedFiles: merged.skipped.files,
          skippedEvents: merged.skipped.events,
          bytes: bytesRead,
          oldestRecord: merged.oldestRecord,
          newestRecord: merged.newestRecord,
        },
      } satisfies Tally
    },

    async *readPreview(limit, context) {
      const objects = await listOnce(context)
      let left = limit === 0 ? Number.POSITIVE_INFINITY : limit
      const ended = new AbortController()
      const signal = AbortSignal.any([context.signal, ended.signal])
      const reading = { ...parts.openReading(signal), signal }
      try {
        const readable = findPositions(objects, makeReadableTest(objects))
        const archived = objects.length - readable.length
        if (archived > 0)
          context.onWarning(
            `${formatCount(archived, 'log object')} of the window ${archived === 1 ? 'is' : 'are'} archived, and the preview leaves ${archived === 1 ? 'it' : 'them'} out.`,
          )
        const source = takeObjectsInOrder(objects, readable.values())
        for await (const { wanted, content } of readObjects(source, reading, FIRST_WANTED)) {
          const { object } = wanted
          if (content === null) {
            context.onWarning(`${describeObject(object)} is archived, and the preview leaves it out.`)
            continue
          }
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

    async collectEvidence(findings, limit, context) {
      const objects = await listOnce(context)
      const wanted = new Set(findings.flatMap(({ logObjects }) => logObjects))
      const gathering = gatherEvidence(scope, findings, clientKeys, limit)
      const reading = createEvidenceReading(gathering, createFilteringSplitter(gathering, SIGV2), logFormat)
      const found = findPositions(objects, (position) => wanted.has(formatAddress(objects.getAt(position))))
      await read(
        takeObjectsInOrder(objects, found.values()),
        ALL_WANTED,
        async ({ position }, content, signal) => {
          gathering.begin(position)
          reading.begin(true)
          await readEachChunk(content, signal, (chunk) => {
            if (reading.chooseRest() !== 'ignore') push(reading, chunk)
          })
          await finishContent(reading.end(), signal)
        },
        createObjectProgress(objects, found, context),
        context.signal,
      )
      return gathering.getResult((position) => formatAddress(objects.getAt(position)))
    },

    listQueries: () => [],
  }
}

/** Milliseconds that this thread counts before it yields. Answers of S3 wait meanwhile. */
const LONGEST_TURN_MILLISECONDS = 8

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

/** Work from which on worker threads are worth their start. */
const OBJECTS_FOR_WORKERS = 500
const BYTES_FOR_WORKERS = 32 << 20
/** A line without it is not a SigV2 record. */
const SIGV2 = 'SigV2'

function sumBytes(objects: LogObjectList): number {
  let bytes = 0
  for (let position = 0; position < objects.length; position++) bytes += objects.getBytesAt(position)
  return bytes
}

/** Some archive classes need a restore before a read. For others, the read shows it. */
function canBeRead({ storageClass, isRestored }: AlikeFacts): boolean {
  return isRestored || !isArchived({ storageClass })
}

function makeReadableTest(objects: LogObjectList): (position: number) => boolean {
  return (position) => canBeRead(objects.getAlikeAt(position))
}

function findPositions({ length }: LogObjectList, isWanted: (position: number) => boolean): Uint32Array {
  const positions = new Uint32Array(length)
  let found = 0
  for (let position = 0; position < length; position++) if (isWanted(position)) positions[found++] = position
  return positions.subarray(0, found)
}

/** One entry per location. Partitioned keys have one entry per source bucket, as in the scan on Athena. */
function makeCoverage(
  objects: LogObjectList,
  { locations }: LogLocations,
): {
  readonly coverage: readonly Omit<Coverage, 'oldestRecord'>[]
  /** Of each object, the position of its entry. */
  readonly coverages: Uint32Array
} {
  const coverage: Omit<Coverage, 'oldestRecord'>[] = []
  const positions = new Map<string, number>()
  const findPosition = (text: string, bucket: string | null, oldest: EpochSeconds | null): number => {
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
    if (keyFormat === 'simple') findPosition(text, null, oldestLogObject)
    else for (const partition of partitions) findPosition(text, partition.bucket, partition.oldestLogObject)
  }
  const ofSimpleKeys = new Map<number, number>()
  // The threads share them.
  const coverages = new Uint32Array(new SharedArrayBuffer(objects.length * Uint32Array.BYTES_PER_ELEMENT))
  for (let at = 0; at < coverages.length; at++) {
    const { location } = objects.getAlikeAt(at)
    const known = ofSimpleKeys.get(location)
    if (known !== undefined) {
      coverages[at] = known
      continue
    }
    const { text, keyFormat, prefix } = locations[location] as LogLocations['locations'][number]
    const bucket =
      keyFormat === 'simple' ? null : (objects.getAt(at).key.slice(prefix.length).split('/')[2] ?? null)
    const position = findPosition(text, bucket, null)
    coverages[at] = position
    if (keyFormat === 'simple') ofSimpleKeys.set(location, position)
  }
  return { coverage, coverages }
}

/** Log objects of the window by location, and the number of archived ones. */
function groupArchivedByLocation(
  objects: LogObjectList,
  archived: ReadonlySet<number>,
  { locations }: LogLocations,
): Parameters<typeof makeArchivedGap>[0] {
  const found = new Map<string, { archived: number; listed: number; keys: string[] }>()
  for (let position = 0; position < objects.length; position++) {
    const { location } = objects.getAlikeAt(position)
    const { text } = locations[location] as LogLocations['locations'][number]
    const place = found.get(text) ?? { archived: 0, listed: 0, keys: [] }
    found.set(text, place)
    place.listed++
    if (!archived.has(position)) continue
    place.archived++
    if (place.keys.length < KEYS_NAMED) place.keys.push(objects.getAt(position).key)
  }
  return [...found].map(([text, place]) => ({ text, complete: true, ...place }))
}

const KEYS_NAMED = 5

/** Before that, new connections distort the rate. */
const SECONDS_TO_MEASURE = 2

/** Reports the progress of the reading: log objects, bytes, and the remaining time at the current rate. */
function createObjectProgress(
  objects: LogObjectList,
  positions: Uint32Array,
  { onProgress }: EngineContext,
): (objectsDone: number, bytesDone: number) => void {
  const objectsTotal = positions.length
  let bytesTotal = 0
  for (const position of positions) bytesTotal += objects.getBytesAt(position)
  const started = readMonotonicMilliseconds()
  return (objectsDone, bytesDone) => {
    const seconds = (readMonotonicMilliseconds() - started) / 1_000
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
