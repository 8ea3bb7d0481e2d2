import type { AthenaClient } from '@aws-sdk/client-athena'
import type { GlueClient } from '@aws-sdk/client-glue'
import type { TrailChange } from '../../log-formats/cloudtrail/coverage.js'
import { COLUMN, COLUMN_NAMES } from '../../log-formats/columns.js'
import { readIsoTime } from '../../log-formats/iso-time.js'
import type { AccessLogRecord } from '../../log-formats/record.js'
import { redact, redactRecord } from '../../log-formats/redaction.js'
import { RAW_COLUMN } from '../../log-formats/text/athena.js'
import { readTime } from '../../log-formats/text/record.js'
import { makeArchivedGap } from '../../log-sources/s3/archived.js'
import type { ListedWindow } from '../../log-sources/s3/window-listing.js'
import { ATHENA_LEAST_BYTES } from '../../model/athena-price.js'
import { formatCount, formatNumber } from '../../model/figures.js'
import type { AthenaLocation, LogLocations } from '../../model/log-location.js'
import { compareCodePoints } from '../../model/order.js'
import {
  type ClientTally,
  type EngineGap,
  makeEmptyAlsoSeen,
  makeZeroTotals,
  type Tally,
} from '../../model/tally.js'
import { mapLimited } from '../../runtime/concurrency.js'
import { CheckError } from '../../runtime/errors.js'
import { append } from '../../runtime/lists.js'
import type { EngineContext } from '../../runtime/run-context.js'
import type { Settings } from '../../settings/settings.js'
import {
  describeSeveralSources,
  makeTrailCoverageGaps,
  makeTrailQuestion,
  type TrailProblems,
} from '../bucket-formats.js'
import type { Engine, Evidence } from '../engine.js'
import { sortByRank } from '../evidence-order.js'
import { addScans } from './added-scans.js'
import { createQueries, type QueryParts } from './query.js'
import { OutOfMemoryFailure } from './query-errors.js'
import { type ResultRow, readScan, type Scanned } from './scan-result.js'
import { buildBatchStatement, EVIDENCE_COLUMNS, makeEvidenceBatches } from './sql/evidence.js'
import { buildPreviewStatement } from './sql/preview.js'
import { SCAN_COLUMNS } from './sql/scan.js'
import { makeWindowSources, type Source } from './sql/sources.js'
import { buildScans, locateTables, type Scan, type Statement } from './statements.js'
import { ensureTables, makeFilteredRowsGaps } from './tables.js'

/** The parts of AWS that the engine needs. `AwsClients` of `src/aws/clients.ts` has them. */
interface AthenaPort {
  /** Athena's Region. */
  readonly region: string
  readonly getAthena: () => Promise<AthenaClient>
  readonly getGlue: () => Promise<GlueClient>
}

interface AthenaEngineParts {
  readonly settings: Settings
  readonly clients: AthenaPort
  /** The locations of the log objects, and the findings in the logging settings of the buckets. */
  readonly logs: LogLocations
  /** Lists the log objects of the window. A query does not report what it skipped. */
  readonly listWindow: (context: EngineContext) => Promise<ListedWindow>
  /** Why the trails do not prove that the files hold every request to these buckets. */
  readonly askTrails: (
    buckets: readonly string[],
    changes: readonly TrailChange[],
    context: EngineContext,
  ) => Promise<TrailProblems>
  /** Rejects with the reason of the signal when that is aborted first. */
  readonly sleep: QueryParts['sleep']
}

/**
 * The check on Amazon Athena: one scan for the tally, and one query for the evidence. Only the table remains between
 * two checks. A query that a limit stopped (`max-bytes-scanned` or that of the workgroup) is a `CheckError` if the
 * verdict needs it. Missing evidence is a warning, because the findings hold without it.
 */
export function createAthenaEngine({
  settings,
  clients,
  logs,
  listWindow,
  askTrails,
  sleep,
}: AthenaEngineParts): Engine {
  const { aws } = settings
  const { locations, engineGaps } = logs
  const hasSimpleKeys = locations.some(({ keyFormat }) => keyFormat === 'simple')
  const queries = createQueries({
    getAthena: clients.getAthena,
    region: clients.region,
    aws,
    hasSimpleKeys,
    sleep,
  })
  /** As they were listed. */
  let listedLocations = locations
  let clientIds: ReadonlyMap<ClientTally, string> = new Map()

  const readRows = async (
    statement: Statement,
    columns: readonly string[],
    context: EngineContext,
  ): Promise<{ rows: ResultRow[]; bytesScanned: number | null }> => {
    const finished = await queries.run(statement, context)
    const rows: ResultRow[] = []
    for await (const row of queries.readRows(finished, columns, statement.purpose, context)) rows.push(row)
    return { rows, bytesScanned: finished.bytesScanned }
  }

  /** Runs one statement of the scan. If memory runs out, runs it once more without the "also seen" lists. */
  const scanOne = async (
    scan: Scan,
    scannedLocations: readonly AthenaLocation[],
    context: EngineContext,
  ): Promise<{ scanned: Scanned; bytesScanned: number | null }> => {
    try {
      const { rows, bytesScanned } = await readRows(scan, SCAN_COLUMNS, context)
      return { scanned: readScan(rows, scannedLocations, settings.scope), bytesScanned }
    } catch (thrown) {
      context.signal.throwIfAborted()
      if (!(thrown instanceof OutOfMemoryFailure)) throw thrown
      context.onWarning(`${LISTS_LEFT_OUT} ${thrown.message}`)
    }
    const { rows, bytesScanned } = await readRows(scan.withoutLists, SCAN_COLUMNS, context)
    return { scanned: readScan(rows, scannedLocations, settings.scope, false), bytesScanned }
  }

  /** Runs the statements of the scan, a few at a time. If one fails, the others are stopped. */
  const scanAll = async (
    scans: readonly Scan[],
    scannedLocations: readonly AthenaLocation[],
    context: EngineContext,
  ): Promise<{ scanned: Scanned; bytesScanned: number | null }> => {
    const failed = new AbortController()
    const signal = AbortSignal.any([context.signal, failed.signal])
    const failures: unknown[] = []
    // Waits for all statements, so that the stopped ones have ended before the failure is reported.
    const ended = await mapLimited(
      scans,
      async (scan) => {
        if (signal.aborted) return null
        try {
          return await scanOne(scan, scannedLocations, { ...context, signal })
        } catch (thrown) {
          failures.push(thrown)
          failed.abort()
          return null
        }
      },
      SCANS_AT_ONE_TIME,
    )
    context.signal.throwIfAborted()
    if (failures.length > 0) throw failures[0]
    const results = ended.filter((result) => result !== null)
    const bytes = results.map(({ bytesScanned }) => bytesScanned)
    return {
      scanned: addScans(
        results.map(({ scanned }) => scanned),
        settings.ignoreRejected,
      ),
      bytesScanned: bytes.includes(null) ? null : bytes.reduce<number>((sum, one) => sum + (one ?? 0), 0),
    }
  }

  const ensure = (sources: readonly Source[], context: EngineContext) =>
    ensureTables(
      sources.map(({ definition }) => definition),
      {
        getGlue: clients.getGlue,
        aws,
        hasSimpleKeys,
        sleep,
        run: (statement) => queries.run(statement, context),
      },
      context,
    )

  return {
    async tally(context) {
      if (makeWindowSources(locateTables(settings, locations), settings.scope.window).length === 0)
        return makeEmptyTally(logs)
      const window = await listWindow(context)
      listedLocations = window.locations
      if (window.complete && window.logObjects === 0) return makeEmptyTally(logs)
      const tables = locateTables(settings, window.locations)
      const read = makeWindowSources(tables, settings.scope.window)
      const scans = buildScans(settings, tables)
      const governed = await ensure(read, context)
      const { scanned: added, bytesScanned } = await scanAll(scans, window.locations, context)
      const {
        logObjects,
        formats,
        formatsOfBuckets,
        skippedFiles,
        skippedEvents,
        trailChanges,
        oldestRecord,
        newestRecord,
        clientIds: ids,
        alsoSeenIds: _,
        bucketsOfPlaces: __,
        ...scanned
      } = added
      clientIds = ids
      reportPruning(window, bytesScanned, context)
      const trails = makeTrailQuestion(formats, formatsOfBuckets, settings.scope)
      const problems = trails === null ? null : await askTrails(trails.buckets, trailChanges, context)
      const warning = describeSeveralSources(formatsOfBuckets)
      if (warning !== null) context.onWarning(warning)
      return {
        ...scanned,
        engineGaps: [
          ...engineGaps,
          ...makeArchivedGap(window.archived),
          ...makeUnreadObjectsGap(window, logObjects),
          ...makeFilteredRowsGaps(governed),
          ...makeTrailCoverageGaps(trails, settings.scope, problems),
        ],
        source: {
          engine: 'athena',
          locations: logs.texts,
          logObjects,
          formats,
          skippedFiles,
          skippedEvents,
          bytes: bytesScanned,
          oldestRecord,
          newestRecord,
        },
      }
    },

    async *readPreview(limit, context) {
      // Names that do not tell their time must be listed to be chosen.
      const needsListing = locations.some(({ logFormat }) => logFormat !== undefined)
      const read = needsListing ? (await listWindow(context)).locations : locations
      const sources = makeWindowSources(locateTables(settings, read), settings.scope.window)
      if (sources.length === 0) return
      for (const { message } of makeFilteredRowsGaps(await ensure(sources, context)))
        context.onWarning(message)
      const statement: Statement = { purpose: 'preview', sql: buildPreviewStatement(sources, limit) }
      const finished = await queries.run(statement, context)
      const columns = [...COLUMN_NAMES, RAW_COLUMN, 'log_object']
      for await (const row of queries.readRows(finished, columns, 'preview', context)) {
        const logObject = row.log_object ?? ''
        const record = readRecordOfRow(row)
        yield record === null
          ? { unparsed: redact(row[RAW_COLUMN] ?? ''), logObject }
          : { record: redactRecord(record), logObject }
      }
    },

    async collectEvidence(findings, limit, context) {
      const tables = locateTables(settings, listedLocations)
      const named = findings.map((finding) => ({ finding, client: clientIds.get(finding) }))
      const known = named.flatMap(({ finding, client }) =>
        client === undefined ? [] : [{ finding, client }],
      )
      if (known.length < named.length)
        throw new Error('evidence was requested for clients that no tally lists')
      if (known.length === 0 || limit === 0) return { records: [], complete: known.length === 0 }
      const positions = new Map(named.map(({ client }, position) => [client, position]))
      const found: EvidenceRow[] = []
      for (const batch of makeEvidenceBatches(tables, known)) {
        const sql = buildBatchStatement(tables, batch, settings.scope.window, limit)
        try {
          const { rows } = await readRows({ purpose: 'evidence', sql }, EVIDENCE_RESULT_COLUMNS, context)
          append(
            found,
            rows.map((row) => readEvidenceRow(row, rows.length)),
          )
        } catch (thrown) {
          context.signal.throwIfAborted()
          if (!(thrown instanceof CheckError)) throw thrown
          context.onWarning(`The evidence is not complete. ${thrown.message}`)
          return { records: makeEvidenceRecords(found, positions, limit), complete: false }
        }
      }
      const requests = findings.reduce((sum, finding) => sum + finding.requests, 0)
      const records = makeEvidenceRecords(found, positions, limit)
      const isComplete = findings.every(
        ({ logObjects, logObjectCount }) => logObjects.length === logObjectCount,
      )
      if (isComplete && records.length !== Math.min(requests, limit))
        context.onWarning(
          `The evidence holds ${formatCount(records.length, 'record')} of the findings' ${formatCount(requests, 'request')}: log objects were removed or changed while the check ran.`,
        )
      return { records, complete: isComplete && records.length === requests }
    },

    listQueries: () => queries.listRuns(),
  }
}

/** Concurrent statements of one scan: far fewer than an account can run. */
const SCANS_AT_ONE_TIME = 4

const LISTS_LEFT_OUT =
  'Athena ran out of memory: the scan runs again without the lists of anonymous clients and of clients with old TLS. The verdict, and all counts, do not depend on them.'

const EVIDENCE_RESULT_COLUMNS = [...EVIDENCE_COLUMNS, ...COLUMN_NAMES, 'log_object']

/**
 * Compares the bytes that Athena read with the size of the listed log objects. A larger number costs money for bytes
 * outside the window.
 */
function reportPruning(
  { complete, bytes }: ListedWindow,
  bytesScanned: number | null,
  { onNotice }: Pick<EngineContext, 'onNotice'>,
): void {
  if (!complete || bytesScanned === null || bytesScanned <= 2 * bytes + ATHENA_LEAST_BYTES) return
  onNotice(
    `Athena read ${bytesScanned} bytes, and the log objects of the window hold ${bytes}: it also read log objects outside the window. Partitioned keys prevent this; max-bytes-scanned limits it.`,
  )
}

/**
 * A query does not report what it skipped, such as log objects that were removed before it ran. Archived log objects have a
 * gap of their own.
 */
function makeUnreadObjectsGap({ complete, logObjects, archived }: ListedWindow, read: number): EngineGap[] {
  const expected = logObjects - archived.reduce((sum, place) => sum + place.archived, 0)
  if (!complete || read >= expected) return []
  return [
    {
      name: 'result-truncated',
      bucket: null,
      message: `Athena read ${formatCount(read, 'log object')} of the ${formatNumber(expected)} that the window had when the check began. What the others hold is not known. Run the check again, and check that nothing removes or moves log objects of the window.`,
    },
  ]
}

/** The window has no log objects. No query runs, and no table is created. */
function makeEmptyTally(logs: LogLocations): Tally {
  return {
    totals: makeZeroTotals(),
    targets: [],
    buckets: [],
    daily: [],
    sigV2Clients: [],
    sigV2ClientsNotListed: 0,
    oldTls: makeEmptyAlsoSeen(),
    anonymous: makeEmptyAlsoSeen(),
    unparsedSamples: [],
    coverage: [],
    engineGaps: logs.engineGaps,
    source: {
      engine: 'athena',
      locations: logs.texts,
      logObjects: 0,
      formats: [],
      skippedFiles: 0,
      skippedEvents: 0,
      bytes: 0,
      oldestRecord: null,
      newestRecord: null,
    },
  }
}

/** The record of a row. Null when the line does not fit the format. */
function readRecordOfRow(row: ResultRow): AccessLogRecord | null {
  const columns = COLUMN_NAMES.map((name) => row[name] ?? null)
  const reached = columns.findLastIndex((text) => text !== null) + 1
  if (reached <= COLUMN.user_agent) return null
  const time = columns[COLUMN.time] ?? ''
  return {
    columns: columns.slice(0, reached).map((text) => text ?? ''),
    time: readIsoTime(time) ?? readTime(Buffer.from(time), 0),
  }
}

interface EvidenceRow {
  readonly client: string
  readonly at: number
  readonly logObject: string
  /** The order of lines with equal time and log object. */
  readonly position: number
  readonly record: AccessLogRecord
}

function readEvidenceRow(row: ResultRow, rows: number): EvidenceRow {
  const record = readRecordOfRow(row)
  const [at, position, all] = [row.at, row.line_position, row.result_rows].map(Number) as [
    number,
    number,
    number,
  ]
  if (
    record === null ||
    row.client == null ||
    row.log_object == null ||
    ![at, position].every(Number.isSafeInteger)
  )
    throw new CheckError('The evidence query returned a row that is not a record.')
  if (all !== rows) throw new CheckError(`${rows} of the ${all} rows of the evidence query arrived.`)
  return { client: row.client, at, logObject: row.log_object, position, record: redactRecord(record) }
}

/**
 * At most `limit` records: the first record of each client before any second record. `positions` has the finding of
 * each client.
 */
function makeEvidenceRecords(
  found: EvidenceRow[],
  positions: ReadonlyMap<string | undefined, number>,
  limit: number,
): Evidence['records'] {
  const compareTimes = (a: EvidenceRow, b: EvidenceRow) =>
    a.at - b.at || compareCodePoints(a.logObject, b.logObject) || a.position - b.position
  return sortByRank(found, ({ client }) => client, compareTimes)
    .slice(0, limit)
    .sort(compareTimes)
    .map(({ client, record, logObject }) => {
      const finding = positions.get(client)
      if (finding === undefined)
        throw new CheckError('The evidence query returned a client that was not requested.')
      return { finding, record, logObject }
    })
}
