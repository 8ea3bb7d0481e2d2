import type { Readable } from 'node:stream'
import { readLogObjectName } from '../../log-formats/log-object-name.js'
import { DamagedContentError } from '../../log-formats/reader.js'
import type { FormatRecord } from '../../log-formats/record.js'
import {
  createFilteringSplitter,
  createLineSplitter,
  type LineHandler,
} from '../../log-formats/text/lines.js'
import { decodeText } from '../../log-formats/text/record.js'
import { type FoundFiles, findLogFiles, type LogFile } from '../../log-sources/files/find.js'
import { makeDamageError, readLogFile } from '../../log-sources/files/read.js'
import { createSpool, type Spool } from '../../log-sources/files/spool.js'
import type { LogFormat } from '../../model/names.js'
import type { Scope } from '../../model/scope.js'
import type { ClientTally, Coverage, EngineGap, Tally } from '../../model/tally.js'
import type { EpochSeconds } from '../../model/time.js'
import { shortenPath } from '../../runtime/errors.js'
import { pauseFor } from '../../runtime/pause.js'
import type { EngineContext, Progress } from '../../runtime/run-context.js'
import { describeSeveralSources, makeTrailCoverageGaps, makeTrailQuestion } from '../bucket-formats.js'
import type { Engine, Evidence, ReadLine } from '../engine.js'
import type { ContentReading } from './content-reading.js'
import { createEvidenceReading, createPreviewReading } from './content-sinks.js'
import { BYTES_FOR_SCANNER, type CountingParts, createContentTallying } from './content-tallying.js'
import { mergeTallies, selectCounts } from './counting/merging.js'
import type { LogObjectFacts, PartialTally } from './counting/tallying.js'
import { gatherEvidence } from './evidence.js'
import { push } from './scanner/fast-tally.js'
import { makeUnreadableFilesGap } from './unreadable-files.js'
import {
  createShareQueue,
  planShares,
  type SharedFile,
  type ShareQueue,
  type ShareReading,
  tallyFile,
  tallyRest,
  tallyShare,
} from './workers/shares.js'
import { createWorkerStart, type WorkerStart } from './workers/start.js'

/** The places of local log files. */
interface LocalSource {
  /** The given files, folders and pipes. `-` is standard input. */
  readonly paths: readonly string[]
  /** Opened once, and only if a path is `-`. */
  readonly openStandardInput: () => Readable
}

/** Options of a check of local files. */
export interface EmbeddedOptions {
  /** Folders that contain all files, even through links. Null when links may lead anywhere. */
  readonly allowedRoots?: readonly string[] | null
  /** The required format of every file. Null when its content determines it. */
  readonly logFormat?: LogFormat | null
  /** Maximum number of returned clients: those with most requests. The other known clients are added up. */
  readonly mostClients?: number
  /** Ends the search for files. */
  readonly signal?: AbortSignal
  /** Whether the files are only previewed. Otherwise, worker threads may start while files are found. */
  readonly isPreview?: boolean
}

/**
 * The check of local log files, without AWS. The files are found here, and read when the engine is asked.
 * @throws SettingsError when a path does not exist or a link leaves the allowed roots; CheckError when something below
 * a path cannot be a log file, or cannot be listed
 */
export async function createEmbeddedEngine(
  source: LocalSource,
  scope: Scope,
  now: EpochSeconds,
  options: EmbeddedOptions = {},
): Promise<Engine> {
  const workerStart = createWorkerStart(options.isPreview !== true)
  const found = await findLogFiles(
    source.paths,
    options.allowedRoots ?? null,
    options.signal ?? null,
    workerStart.addFile,
  )
  /** Keys of the clients in the last tally whose texts are redacted. */
  let clientKeys: ReadonlyMap<ClientTally, string> = new Map()
  /** SigV2 records of files that can be read only once, by position of the file. */
  const spools = new Map<number, RecordSpool>()
  const { files } = found
  const logFormat = options.logFormat ?? null
  const getLogObjectName = (position: number): string => (files[position] as LogFile).logObject

  return {
    async tally(context) {
      announceFound(found, context)
      const { coverage, shared } = makeCoverage(found, source.paths)
      const { partials, bytes } = await countFiles(
        shared,
        scope,
        now,
        logFormat,
        coverage.length,
        spools,
        source.openStandardInput,
        workerStart,
        context,
      )
      const merged = mergeTallies(partials, scope, coverage, getLogObjectName, options.mostClients)
      clientKeys = merged.clientKeys
      warnOfOtherFiles(merged.withoutRecords.map(getLogObjectName), logFormat, context)
      const warning = describeSeveralSources(merged.formatsOfBuckets)
      if (warning !== null) context.onWarning(warning)
      return {
        ...selectCounts(merged),
        coverage: coverage.map((entry, position) => ({
          ...entry,
          oldestRecord: merged.oldestByCoverage[position] ?? null,
        })),
        engineGaps: [
          ...makeEmptyLocationGaps(found),
          ...makeUnreadableFilesGap(merged.unreadable, getLogObjectName),
          ...makeTrailCoverageGaps(
            makeTrailQuestion(merged.formats, merged.formatsOfBuckets, scope),
            scope,
            null,
          ),
        ],
        source: {
          engine: 'embedded',
          locations: source.paths,
          logObjects: files.length,
          formats: merged.formats,
          skippedFiles: found.skippedFiles + merged.skipped.files,
          skippedEvents: merged.skipped.events,
          bytes,
          oldestRecord: merged.oldestRecord,
          newestRecord: merged.newestRecord,
        },
      } satisfies Tally
    },

    async *readPreview(limit, context) {
      announceFound(found, context)
      let left = limit === 0 ? Number.POSITIVE_INFINITY : limit
      const read = createProgressReader(files, source, context)
      for (const file of files) {
        if (left <= 0) return
        let lines: ReadLine[] = []
        const reading = createPreviewReading(file.logObject, (line) => lines.push(line), logFormat, context)
        for await (const _ of readContent(file, reading, read)) {
          for (const line of lines) {
            context.signal.throwIfAborted()
            yield line
            if (--left <= 0) return
          }
          lines = []
        }
      }
    },

    async collectEvidence(findings, limit, context) {
      return findEvidence(findings, limit, { files, scope, logFormat, clientKeys, spools, source }, context)
    },

    listQueries: () => [],
  }
}

function announceFound(found: FoundFiles, context: EngineContext): void {
  for (const { message } of makeEmptyLocationGaps(found)) context.onWarning(message)
  const { skippedFiles } = found
  if (skippedFiles === 0) return
  const [files, were] = skippedFiles === 1 ? ['file', 'was'] : ['files', 'were']
  context.onNotice(
    `${skippedFiles} ${files} with hidden names (that begin with . or _, or are in such a folder) ${were} left out. Rename the files and folders that hold logs.`,
  )
}

/** Without any file, the verdict has a gap of its own. */
function makeEmptyLocationGaps({ files, emptyLocations }: FoundFiles): EngineGap[] {
  if (files.length === 0) return []
  return emptyLocations.map((location) => ({
    name: 'no-log-records',
    bucket: null,
    message: `No log file is in ${shortenPath(location)}. Check its path, or remove it from the locations.`,
  }))
}

/** Files named in one warning. */
const FILES_NAMED = 5

function warnOfOtherFiles(
  logObjects: readonly string[],
  logFormat: LogFormat | null,
  context: EngineContext,
): void {
  if (logObjects.length === 0) return
  const named = logObjects.slice(0, FILES_NAMED).map(shortenPath).join(', ')
  const more = logObjects.length > FILES_NAMED ? ` and ${logObjects.length - FILES_NAMED} more` : ''
  context.onWarning(
    logFormat === null
      ? `No line is an access log record in ${named}${more}. Remove files that are not S3 server access logs from the locations.`
      : `Nothing is a record of log-format ${logFormat} in ${named}${more}. Remove these files from the locations, or let log-format auto find their format.`,
  )
}

/** One entry per location. Partitioned names have one entry per source bucket. */
function makeCoverage(
  { files }: FoundFiles,
  locations: readonly string[],
): {
  readonly coverage: readonly Omit<Coverage, 'oldestRecord'>[]
  readonly shared: readonly SharedFile[]
} {
  const coverage: Omit<Coverage, 'oldestRecord'>[] = []
  const positions = new Map<string, number>()
  /** Facts of the files of each entry: one object, because a check can read hundreds of thousands of files. */
  const factsOfFiles: LogObjectFacts[] = []
  const shared = files.map((file, position): SharedFile => {
    const { logObject, location, kind } = file
    const named = readLogObjectName(logObject)
    const bucket = named?.partition?.bucket ?? null
    const time = named?.time ?? null
    const key = `${location} ${bucket ?? ''}`
    const entry = positions.get(key) ?? coverage.length
    const known = coverage[entry]
    if (known === undefined) {
      positions.set(key, entry)
      coverage.push({ location: locations[location] as string, bucket, oldestLogObject: time })
      factsOfFiles.push({ coverage: entry, shared: 0n, isReadOnce: false })
    } else if (time !== null && (known.oldestLogObject === null || time < known.oldestLogObject))
      coverage[entry] = { ...known, oldestLogObject: time }
    const facts = factsOfFiles[entry] as LogObjectFacts
    return { ...file, position, facts: kind === 'stream' ? { ...facts, isReadOnce: true } : facts }
  })
  return { coverage, shared }
}

/** Gives the content of a file. It reports how much of all files was read. */
type ProgressReader = (file: LogFile) => AsyncGenerator<Uint8Array>

function createProgressReader(
  files: readonly LogFile[],
  source: LocalSource,
  context: EngineContext,
): ProgressReader {
  const total = files.some(({ kind }) => kind === 'stream')
    ? null
    : files.reduce((sum, { bytes }) => sum + bytes, 0)
  let done = 0
  const makeProgress = (): Progress => ({ phase: 'reading', bytesDone: done, bytesTotal: total })
  return (file) =>
    readLogFile(file, source.openStandardInput, context.signal, (bytes) => {
      done += bytes
      context.onProgress(makeProgress())
    })
}

/** Milliseconds that this thread counts before it yields. Messages of the worker threads wait meanwhile. */
const LONGEST_TURN_MILLISECONDS = 4

interface Counted {
  readonly partials: readonly PartialTally[]
  /** Bytes read, in their stored form. */
  readonly bytes: number
}

/** Counts all files. Worker threads do it if there is enough work, except for files that can be read only once. */
async function countFiles(
  files: readonly SharedFile[],
  scope: Scope,
  now: EpochSeconds,
  logFormat: LogFormat | null,
  coverageEntries: number,
  spools: Map<number, RecordSpool>,
  openStandardInput: () => Readable,
  workerStart: WorkerStart,
  context: EngineContext,
): Promise<Counted> {
  const streams = files.filter(({ kind }) => kind === 'stream')
  const whole = files.filter(({ kind }) => kind === 'file')
  const total = streams.length > 0 ? null : whole.reduce((sum, { bytes }) => sum + bytes, 0)
  let bytes = 0
  const onBytes = (more: number): void => {
    bytes += more
    context.onProgress({ phase: 'reading', bytesDone: bytes, bytesTotal: total })
  }
  const parts = { scope, now, coverageEntries, logFormat }
  const hasScanner = workerStart.getWork() >= BYTES_FOR_SCANNER || streams.length > 0
  /** Aborted by the caller, or because one thread failed. */
  const failed = new AbortController()
  const { signal } = failed
  const onAbort = (): void => failed.abort(context.signal.reason)
  context.signal.throwIfAborted()
  context.signal.addEventListener('abort', onAbort, { once: true })
  const count = createCounting({ ...parts, hasScanner }, spools, openStandardInput, {
    signal,
    onBytes,
  })
  const starting = workerStart.takeThreads()
  if (starting === null) {
    const here = await count(files)
    return { partials: [here], bytes }
  }

  const threads = await starting
  const queue = createShareQueue(planShares(whole, threads.count + 1, logFormat))
  let bytesInWorkers = 0
  const elsewhere = threads.tally(queue, parts, signal, (read) => {
    onBytes(read - bytesInWorkers)
    bytesInWorkers = read
  })
  try {
    const [others, ...here] = await Promise.all([
      elsewhere,
      count([], queue),
      ...(streams.length > 0 ? [count(streams)] : []),
    ])
    return { partials: [...others, ...here], bytes }
  } catch (error) {
    failed.abort(error)
    await elsewhere.catch(() => {})
    throw error
  }
}

/** Counts in this thread, with pauses: some files, and then shares of the queue. */
function createCounting(
  { hasScanner, ...parts }: CountingParts & { readonly hasScanner: boolean },
  spools: Map<number, RecordSpool>,
  openStandardInput: () => Readable,
  { signal, onBytes }: Pick<ShareReading, 'signal' | 'onBytes'>,
): (files: readonly SharedFile[], queue?: ShareQueue) => Promise<PartialTally> {
  const pause = pauseFor(signal, LONGEST_TURN_MILLISECONDS)
  const reading: ShareReading = { signal, onBytes, pause: () => (pause.isDue() ? pause.take() : null) }
  return async (files, queue) => {
    let spool: RecordSpool | null = null
    const onSigV2 = (bytes: Uint8Array, start: number, end: number): void =>
      spool?.lines.add(bytes, start, end)
    const onSigV2Record = (record: FormatRecord): void => {
      const bytes = Buffer.from(JSON.stringify(record))
      spool?.records.add(bytes, 0, bytes.length)
    }
    const tallying = createContentTallying({ ...parts, onSigV2, onSigV2Record }, hasScanner)
    for (const file of files) {
      signal.throwIfAborted()
      if (file.kind === 'file') {
        await tallyFile(file, tallying, reading)
        continue
      }
      spool = { lines: createSpool(), records: createSpool() }
      spools.set(file.position, spool)
      tallying.begin(file.position, file.facts)
      for await (const chunk of readLogFile(file, openStandardInput, signal, onBytes)) {
        push(tallying, chunk)
        if (tallying.chooseRest() === 'ignore') break
      }
      await tallyRest(file, tallying.end(), reading)
    }
    for (let share = queue?.takeNext() ?? null; share !== null; share = queue?.takeNext() ?? null) {
      signal.throwIfAborted()
      await tallyShare(share, tallying, reading)
    }
    return tallying.getResult()
  }
}

/**
 * SigV2 records of files that can be read only once: lines of the text format, and records of other formats as JSON.
 */
interface RecordSpool {
  readonly lines: Spool
  readonly records: Spool
}

/** Reads a file, with a pause after each chunk and each batch of rows. */
async function* readContent(
  file: LogFile,
  reading: ContentReading,
  read: ProgressReader,
): AsyncGenerator<void> {
  reading.begin(true)
  for await (const chunk of read(file)) {
    push(reading, chunk)
    yield
    if (reading.chooseRest() === 'ignore') break
  }
  try {
    yield* reading.end() ?? []
  } catch (error) {
    throw error instanceof DamagedContentError ? makeDamageError(file.logObject, error) : error
  }
  yield
}

interface EvidenceParts {
  readonly files: readonly LogFile[]
  readonly scope: Scope
  readonly logFormat: LogFormat | null
  readonly clientKeys: ReadonlyMap<ClientTally, string>
  readonly spools: ReadonlyMap<number, RecordSpool>
  readonly source: LocalSource
}

/** A line without it is not a SigV2 record. */
const SIGV2 = 'SigV2'

async function findEvidence(
  findings: readonly ClientTally[],
  limit: number,
  { files, scope, logFormat, clientKeys, spools, source }: EvidenceParts,
  context: EngineContext,
): Promise<Evidence> {
  const listed = new Set(findings.flatMap(({ logObjects }) => logObjects))
  const gathering = gatherEvidence(scope, findings, clientKeys, limit)
  const splitter = createFilteringSplitter(gathering, SIGV2)
  const wanted = [...files.entries()].filter(([, { logObject }]) => listed.has(logObject))
  const read = createProgressReader(
    wanted.map(([, file]) => file),
    source,
    context,
  )
  const reading = createEvidenceReading(gathering, splitter, logFormat)
  const pause = pauseFor(context.signal)
  for (const [position, file] of wanted) {
    gathering.begin(position)
    const spool = spools.get(position)
    if (spool === undefined) {
      for await (const _ of readContent(file, reading, read)) await pause.take()
      continue
    }
    for (const chunk of spool.lines.readChunks()) {
      splitter.push(chunk)
      await pause.take()
    }
    splitter.end()
    const records = createLineSplitter(makeSpoolHandler(gathering.onRecord))
    for (const chunk of spool.records.readChunks()) {
      records.push(chunk)
      await pause.take()
    }
    records.end()
  }
  return gathering.getResult((position) => (files[position] as LogFile).logObject)
}

/** Reads records that were stored as JSON, one per line. */
function makeSpoolHandler(onRecord: (record: FormatRecord) => void): LineHandler {
  const onLine = (bytes: Uint8Array, start: number, end: number): void =>
    onRecord(JSON.parse(decodeText(bytes, start, end)) as FormatRecord)
  // A longer document would be unparsed.
  return { onLine, onLongLine: () => {} }
}
