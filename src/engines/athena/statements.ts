import { formatDayFolders } from '../../log-formats/log-object-name.js'
import { refusePartOfDays } from '../../log-sources/s3/layout.js'
import type { AthenaLocation, KeyRange, S3Location } from '../../model/log-location.js'
import type { AthenaLogFormat } from '../../model/names.js'
import { type EpochSeconds, SECONDS_PER_DAY, type Window } from '../../model/time.js'
import { CheckError, SettingsError } from '../../runtime/errors.js'
import type { Settings } from '../../settings/settings.js'
import { buildEvidenceStatement } from './sql/evidence.js'
import { STATEMENT_BYTES } from './sql/literals.js'
import { buildScanStatement } from './sql/scan.js'
import {
  type LocatedTable,
  MOST_SOURCES,
  makeObjectSources,
  makeWindowSources,
  shareSources,
  type WindowSource,
} from './sql/sources.js'
import { createDatabase, createTable, makeTableDefinition } from './sql/table.js'

/** The purpose of a statement, as in `scan.queries` of the report. */
export type Purpose = 'create database' | 'create table' | 'scan' | 'evidence' | 'preview'

/** One statement with its purpose. */
export interface Statement {
  readonly purpose: Purpose
  readonly sql: string
}

/** The statements of a check, and notes about them. */
interface Statements {
  readonly statements: readonly Statement[]
  /** The meaning of the placeholders, and other unknown facts, one per line. */
  readonly notes: readonly string[]
}

/**
 * The table of each location, by name. Locations that differ only after the last slash of their prefix share a table.
 * @throws SettingsError when `table` names one table and the locations need several
 */
export function locateTables(settings: Settings, locations: readonly AthenaLocation[]): LocatedTable[] {
  const { database, table } = settings.aws
  const tables = locations.map((location) => ({
    location,
    definition: makeTableDefinition(location, { database, table }),
  }))
  const different = new Set(tables.map(({ definition }) => JSON.stringify(definition)))
  if (table !== null && different.size > 1)
    throw new SettingsError(
      `table: ${table} is one table, and these locations need ${different.size}. Leave it empty: ` +
        'each table is then named after its definition.',
    )
  return tables
}

/** One statement of a scan. */
export interface Scan extends Statement {
  /** The statement without the "also seen" clients, for the case that memory runs out. */
  readonly withoutLists: Statement
}

/**
 * The scan of a check. There are several statements when the logs are in more places than one statement can read. Each
 * log object is in one statement, so that the results can be added.
 * @throws CheckError when the settings do not fit into one statement
 */
export function buildScans(settings: Settings, tables: readonly LocatedTable[]): Scan[] {
  return shareSources(makeWindowSources(tables, settings.scope.window)).flatMap((share) =>
    buildScansOfShare(settings, tables, share),
  )
}

/** Divides the sources further when a statement would be too long. */
function buildScansOfShare(
  settings: Settings,
  tables: readonly LocatedTable[],
  sources: readonly WindowSource[],
): Scan[] {
  const sql = buildScanStatement(sources, { ...settings, hasAlsoSeenLists: true })
  const bytes = Buffer.byteLength(sql)
  if (bytes > STATEMENT_BYTES) {
    const half = Math.ceil(sources.length / 2)
    if (sources.length > 1)
      return [sources.slice(0, half), sources.slice(half)].flatMap((some) =>
        buildScansOfShare(settings, tables, some),
      )
    throw new CheckError(
      `The scan would be a statement of ${bytes} bytes, and Athena takes ${STATEMENT_BYTES}: ` +
        `${settings.scope.buckets.length} buckets, ${settings.scope.networks.length} source IPs, ${tables.length} places that hold logs. ` +
        'Split them between several checks, or give wider ranges.',
    )
  }
  const withoutLists = buildScanStatement(sources, { ...settings, hasAlsoSeenLists: false })
  return [{ purpose: 'scan', sql, withoutLists: { purpose: 'scan', sql: withoutLists } }]
}

/**
 * Every statement of a check with these settings, in order, without a call to AWS. Facts that only AWS knows are named
 * placeholders such as `<LOG_BUCKET_OF_reports>`.
 */
export function buildStatements(settings: Settings): Statements {
  const { locations, notes } = guessLocations(settings)
  const tables = locateTables(settings, locations).map(({ location, definition }) => ({
    location,
    definition:
      settings.source.kind === 'discovered' && settings.aws.table === null
        ? { ...definition, table: `<TABLE_OF_${location.sourceBuckets[0]}>` }
        : definition,
  }))
  const created = new Map(tables.map(({ definition }) => [definition.table, createTable(definition)]))
  const hyphens = [
    findHyphenFault('database', settings.aws.database),
    settings.aws.table === null ? null : findHyphenFault('table', settings.aws.table),
  ].filter((fault) => fault !== null)
  return {
    notes: [...notes, ...hyphens, ...(settings.evidenceLimit === 0 ? [] : makeEvidenceNotes(tables))],
    statements: [
      { purpose: 'create database', sql: createDatabase(settings.aws.database) },
      ...[...created.values()].map((sql): Statement => ({ purpose: 'create table', sql })),
      ...buildScans(settings, tables).map(({ purpose, sql }): Statement => ({ purpose, sql })),
      ...(settings.evidenceLimit === 0 ? [] : [makeEvidenceExample(settings, tables)]),
    ],
  }
}

/**
 * The fault of a new table's or database's name. Athena reads names with a hyphen, and cannot create them. Source:
 * https://docs.aws.amazon.com/athena/latest/ug/tables-databases-columns-names.html
 */
export function findHyphenFault(input: 'database' | 'table', name: string): string | null {
  return name.includes('-')
    ? `${input}: Athena does not create a ${input} with a hyphen in its name, so "${name}" must exist. Give "${name.replaceAll('-', '_')}"${input === 'table' ? ', or leave table empty' : ''}.`
    : null
}

const LOG_OBJECT = '<LOG_OBJECT_OF_A_FINDING>'
const CLIENT = '<CLIENT_OF_A_FINDING>'
const EVIDENCE_NOTES = [
  `${LOG_OBJECT}, ${CLIENT}: all log objects and clients of the scan's findings (columns log_objects and client).`,
  'The check creates database and table only if they do not exist. It fetches the evidence only if there are findings.',
]

const DAY_NOTE = '<YYYY>, <MM>, <DD>: year, month and day of the folder of such a log object.'

function makeEvidenceNotes(tables: readonly LocatedTable[]): readonly string[] {
  const hasFolders = tables.some(({ location }) => location.partitions.length > 0)
  return hasFolders ? [...EVIDENCE_NOTES, DAY_NOTE] : EVIDENCE_NOTES
}

function makeEvidenceExample(settings: Settings, tables: readonly LocatedTable[]): Statement {
  const { window } = settings.scope
  const objects = tables.slice(0, MOST_SOURCES).map(({ location }) => {
    const [folder] = location.partitions
    const folders =
      folder === undefined ? [] : [folder.accountId, folder.region, folder.bucket, '<YYYY>', '<MM>', '<DD>']
    return `s3://${location.bucket}/${location.prefix}${[...folders, LOG_OBJECT].join('/')}`
  })
  const sources = makeObjectSources(tables, objects)
  return {
    purpose: 'evidence',
    sql: buildEvidenceStatement(sources, [CLIENT], window, settings.evidenceLimit),
  }
}

/** Locations of logs whose names are listed, with placeholders for the names. */
function guessListedLocations(
  given: readonly S3Location[],
  logFormat: AthenaLogFormat,
  { since, until }: Window,
): { readonly locations: readonly AthenaLocation[]; readonly notes: readonly string[] } {
  const isTrail = logFormat === 'cloudtrail'
  const makeKeyRange = (prefix: string): KeyRange => {
    if (!isTrail) return { from: `${prefix}<FIRST_LOG_OBJECT>`, to: `${prefix}<AFTER_LAST_LOG_OBJECT>` }
    const folder = /CloudTrail\/[^/]+\/$/.test(prefix) ? prefix : `${prefix}<FOLDER_OF_A_REGION>/`
    const formatDay = (time: EpochSeconds | null, unknown: string): string =>
      time === null ? unknown : formatDayFolders(time)
    return {
      from: `${folder}${formatDay(since, '<FIRST_DAY>')}/`,
      to: `${folder}${formatDay(until === null ? null : until + SECONDS_PER_DAY, '<LAST_DAY>')}0`,
    }
  }
  return {
    locations: given.map(({ text, bucket, prefix }) => ({
      text,
      bucket,
      prefix,
      region: null,
      keyFormat: 'simple',
      sourceBuckets: [],
      partitions: [],
      oldestLogObject: null,
      logFormat,
      keyRanges: [makeKeyRange(prefix)],
    })),
    notes: [
      isTrail
        ? '<FOLDER_OF_A_REGION>: each folder that the trail has, such as AWSLogs/111122223333/CloudTrail/eu-west-1; the scan has a range of names for each.'
        : '<FIRST_LOG_OBJECT>, <AFTER_LAST_LOG_OBJECT>: names of the log objects that were stored in the window, as the check lists them; the scan has a range of names for each run of them.',
    ],
  }
}

/** The locations, as far as the settings define them. */
function guessLocations({ source, scope, aws, logFormat }: Settings): {
  readonly locations: readonly AthenaLocation[]
  readonly notes: readonly string[]
} {
  if (source.kind === 'local')
    throw new SettingsError(
      'sql: local log files are read without SQL. Give an s3://bucket/prefix, or --buckets.',
    )
  if (source.kind === 's3' && logFormat !== null && logFormat !== 'text' && logFormat !== 'parquet')
    return guessListedLocations(source.locations, logFormat, scope.window)
  const keyFormat = aws.logKeyFormat === 'auto' ? 'simple' : aws.logKeyFormat
  const notes: string[] = []
  if (source.kind === 's3' && logFormat === null)
    notes.push(
      'These statements are for access logs in the text format. The check detects the format, and other logs need another table and scan: ' +
        'give --log-format cloudtrail (or json) to see them.',
    )
  if (aws.logKeyFormat === 'auto')
    notes.push(
      'These statements are for simple keys. The check detects the format of the keys, and partitioned keys need another table and scan: ' +
        'give --log-key-format partitioned-event-time (or -delivery-time) to see them.',
    )
  const describeLocation = (
    text: string,
    bucket: string,
    prefix: string,
    buckets: readonly string[],
  ): AthenaLocation => ({
    text,
    bucket,
    prefix,
    region: null,
    keyFormat,
    sourceBuckets: buckets,
    partitions:
      keyFormat === 'simple'
        ? []
        : (buckets.length === 0 ? ['<SOURCE_BUCKET>'] : buckets).map((name) => ({
            accountId: '<ACCOUNT_ID>',
            region: '<REGION>',
            bucket: name,
            oldestLogObject: null,
          })),
    oldestLogObject: null,
  })
  const makePlaceholder = (bucket: string, prefix: string, buckets: readonly string[]) =>
    describeLocation(`s3://${bucket}/${prefix}/`, bucket, `${prefix}/`, buckets)
  if (keyFormat !== 'simple')
    notes.push('<ACCOUNT_ID>, <REGION>: of the source buckets, as the folders below the prefix name them.')
  if (source.kind === 's3') {
    for (const given of source.locations) refusePartOfDays(given)
    if (keyFormat !== 'simple' && scope.buckets.length === 0)
      notes.push('<SOURCE_BUCKET>: each of the buckets found in the folders.')
    return {
      locations: source.locations.map(({ text, bucket, prefix }) =>
        describeLocation(text, bucket, prefix, scope.buckets),
      ),
      notes,
    }
  }
  if (aws.table !== null) {
    notes.push(
      '<LOG_BUCKET>, <LOG_PREFIX>: target bucket and prefix (without a slash at its end) of the buckets’ logging settings. ' +
        'They must be the same for all buckets, because all use one table.',
    )
    return { locations: [makePlaceholder('<LOG_BUCKET>', '<LOG_PREFIX>', scope.buckets)], notes }
  }
  notes.push(
    '<LOG_BUCKET_OF_…>, <LOG_PREFIX_OF_…>: target bucket and prefix (without a slash at its end) of the bucket’s logging setting; ' +
      '<TABLE_OF_…>: the table’s name, a digest of its definition. Buckets that log to one place share a table.',
  )
  return {
    locations: scope.buckets.map((name) =>
      makePlaceholder(`<LOG_BUCKET_OF_${name}>`, `<LOG_PREFIX_OF_${name}>`, [name]),
    ),
    notes,
  }
}
