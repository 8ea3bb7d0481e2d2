import { createHash } from 'node:crypto'
import { COLUMN_NAMES } from '../../../log-formats/columns.js'
import { RECORD_EXPRESSION } from '../../../log-formats/text/record-expression.js'
import type { AthenaLocation } from '../../../model/log-location.js'
import { CheckError, SettingsError } from '../../../runtime/errors.js'
import { quoteHiveIdentifier, quoteHiveLiteral } from './literals.js'

/** The line as it is there, where it does not fit the format; null where the other columns hold a record. */
export const RAW_COLUMN = 'raw'

/**
 * The folders of partitioned keys, as partition columns: `[prefix]account/region/bucket/YYYY/MM/DD/`. None has the name
 * of a column of the record, which may say otherwise than the folder.
 */
export const PARTITION_COLUMNS = ['log_account', 'log_region', 'log_bucket', 'log_day'] as const

const SERDE = 'org.apache.hadoop.hive.serde2.RegexSerDe'
const INPUT_FORMAT = 'org.apache.hadoop.mapred.TextInputFormat'
const OUTPUT_FORMAT = 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat'

/** An external table over the log objects below one folder. */
export interface TableDefinition {
  readonly database: string
  readonly table: string
  /** `s3://bucket/folder/` */
  readonly location: string
  readonly partitionColumns: readonly string[]
  /** Table properties; those of partition projection where the keys are partitioned. */
  readonly properties: Readonly<Record<string, string>>
}

/** What of a location its table depends on. */
export type TablePlace = Pick<AthenaLocation, 'text' | 'bucket' | 'prefix' | 'keyFormat'>

export interface TableNames {
  readonly database: string
  /** Null: named after the definition. */
  readonly table: string | null
}

/**
 * The table that reads a location. Its own name carries a digest of all that makes it read as it does, so that a changed
 * definition makes a new table and never finds a stale one.
 */
export function makeTableDefinition(place: TablePlace, names: TableNames): TableDefinition {
  const isPartitioned = place.keyFormat !== 'simple'
  const nameStart = place.prefix.slice(addSlash(place.prefix).length)
  if (!isPartitioned && /^[_.]/.test(nameStart))
    throw new CheckError(
      `Athena leaves out objects whose names begin with _ or ., and those below ${place.text} do. ` +
        'Copy the log objects to a folder of this machine and check them there, or change the logging prefix.',
    )
  if (isPartitioned && place.prefix.includes('$'))
    throw new SettingsError(
      `The prefix of ${place.text} holds a $, which stands for a placeholder in the table's definition. ` +
        'Copy the log objects to a prefix without one.',
    )
  const location = `s3://${place.bucket}/${makeTableFolder(place)}`
  const partitionColumns = isPartitioned ? PARTITION_COLUMNS : []
  const properties: Record<string, string> = isPartitioned
    ? defineProjection(`s3://${place.bucket}/${place.prefix}`)
    : {}
  const digest = createHash('sha256')
    .update(
      JSON.stringify([defineColumns(), RECORD_EXPRESSION, SERDE, location, partitionColumns, properties]),
    )
    .digest('hex')
  return {
    database: names.database,
    table: names.table ?? `access_log_${digest.slice(0, 16)}`,
    location,
    partitionColumns,
    properties,
  }
}

/**
 * Simple keys below one location are read through one table, about that location's own folder: however many prefixes there
 * are, it is the table that is made beforehand only from the location. Athena sees nothing in a hidden folder below a table.
 */
function makeTableFolder({ text, bucket, prefix, keyFormat }: TablePlace): string {
  const own = addSlash(prefix)
  const start = `s3://${bucket}/`
  if (keyFormat !== 'simple' || !`${text}/`.startsWith(start)) return own
  const asked = addSlash(text.slice(start.length))
  return own.startsWith(asked) && !/(?:^|\/)[_.]/.test(own.slice(asked.length)) ? asked : own
}

function addSlash(prefix: string): string {
  return prefix.slice(0, prefix.lastIndexOf('/') + 1)
}

function defineColumns(): string[] {
  return [...COLUMN_NAMES, RAW_COLUMN]
}

/**
 * Partition projection: the folders are worked out from the query's own predicates, so that nothing has to be kept up to
 * date. An injected column has no list of values; a query names those it wants.
 * Source: https://docs.aws.amazon.com/athena/latest/ug/partition-projection-supported-types.html
 */
function defineProjection(start: string): Record<string, string> {
  const [account, region, bucket, day] = PARTITION_COLUMNS
  return {
    'projection.enabled': 'true',
    [`projection.${account}.type`]: 'injected',
    [`projection.${region}.type`]: 'injected',
    [`projection.${bucket}.type`]: 'injected',
    [`projection.${day}.type`]: 'date',
    [`projection.${day}.format`]: 'yyyy/MM/dd',
    [`projection.${day}.range`]: '2000/01/01,NOW+1DAY',
    [`projection.${day}.interval`]: '1',
    [`projection.${day}.interval.unit`]: 'DAYS',
    'storage.location.template': `${start}\${${account}}/\${${region}}/\${${bucket}}/\${${day}}/`,
  }
}

export function createDatabase(database: string): string {
  return `CREATE DATABASE IF NOT EXISTS ${quoteHiveIdentifier(database)}`
}

export function createTable(definition: TableDefinition): string {
  const typed = (names: readonly string[]) =>
    names.map((name) => `  ${quoteHiveIdentifier(name)} string`).join(',\n')
  const properties = Object.entries(definition.properties)
  const lines = [
    `CREATE EXTERNAL TABLE IF NOT EXISTS ${quoteHiveIdentifier(definition.database)}.${quoteHiveIdentifier(definition.table)} (`,
    typed(defineColumns()),
    ')',
    ...(definition.partitionColumns.length === 0
      ? []
      : ['PARTITIONED BY (', typed(definition.partitionColumns), ')']),
    `ROW FORMAT SERDE ${quoteHiveLiteral(SERDE)}`,
    `WITH SERDEPROPERTIES ('input.regex' = ${quoteHiveLiteral(RECORD_EXPRESSION)})`,
    `STORED AS INPUTFORMAT ${quoteHiveLiteral(INPUT_FORMAT)}`,
    `OUTPUTFORMAT ${quoteHiveLiteral(OUTPUT_FORMAT)}`,
    `LOCATION ${quoteHiveLiteral(definition.location)}`,
  ]
  if (properties.length > 0) {
    const pairs = properties.map(
      ([name, value]) => `  ${quoteHiveLiteral(name)} = ${quoteHiveLiteral(value)}`,
    )
    lines.push('TBLPROPERTIES (', pairs.join(',\n'), ')')
  }
  return lines.join('\n')
}

/** What Glue says of a table; the fields of its GetTable that bear on how the table reads. */
export interface GlueTable {
  readonly TableType?: string | undefined
  readonly ViewOriginalText?: string | undefined
  readonly Parameters?: Record<string, string> | undefined
  readonly PartitionKeys?: readonly GlueColumn[] | undefined
  readonly StorageDescriptor?:
    | {
        readonly Columns?: readonly GlueColumn[] | undefined
        readonly Location?: string | undefined
        readonly AdditionalLocations?: readonly string[] | undefined
        readonly InputFormat?: string | undefined
        readonly SerdeInfo?:
          | {
              readonly SerializationLibrary?: string | undefined
              readonly Parameters?: Record<string, string> | undefined
            }
          | undefined
      }
    | undefined
}
interface GlueColumn {
  readonly Name?: string | undefined
  readonly Type?: string | undefined
}

/** What else a table property or a SerDe property could change about the reading; Glue's own notes are none of these. */
const READING_PROPERTY =
  /^(?:projection|storage|skip|serialization|input|hive|trino|presto|textfile|exclude|exclusions|recurse|field|line|escape|timestamp|table_type)\b/i

/** In what the table found is not this definition; empty where it is. */
export function findDifferences(definition: TableDefinition, found: GlueTable): readonly string[] {
  const storage = found.StorageDescriptor
  const serde = storage?.SerdeInfo
  const differing: string[] = []
  const compare = (what: string, is: string | undefined, should: string) => {
    if (is !== should) differing.push(what)
  }
  if (/VIEW/i.test(found.TableType ?? '') || (found.ViewOriginalText ?? '') !== '') return ['it is a view']
  compare('columns', formatTypes(storage?.Columns), formatTypes(defineStringColumns(defineColumns())))
  compare(
    'partition columns',
    formatTypes(found.PartitionKeys),
    formatTypes(defineStringColumns(definition.partitionColumns)),
  )
  compare('SerDe', serde?.SerializationLibrary, SERDE)
  compare('input format', storage?.InputFormat, INPUT_FORMAT)
  compare('input.regex', serde?.Parameters?.['input.regex'], RECORD_EXPRESSION)
  compare('location', addSlashOrNothing(storage?.Location), definition.location)
  if ((storage?.AdditionalLocations ?? []).length > 0) differing.push('additional locations')
  for (const name of Object.keys(serde?.Parameters ?? {}))
    if (name !== 'input.regex' && name !== 'serialization.format') differing.push(`SerDe property ${name}`)
  const parameters = found.Parameters ?? {}
  for (const [name, value] of Object.entries(definition.properties))
    compare(`table property ${name}`, parameters[name], value)
  for (const name of Object.keys(parameters))
    if (!(name in definition.properties) && READING_PROPERTY.test(name))
      differing.push(`table property ${name}`)
  return differing
}

function defineStringColumns(names: readonly string[]): GlueColumn[] {
  return names.map((name) => ({ Name: name, Type: 'string' }))
}

function formatTypes(found: readonly GlueColumn[] | undefined): string {
  return (found ?? []).map(({ Name, Type }) => `${Name} ${Type}`).join(', ')
}

function addSlashOrNothing(location: string | undefined): string | undefined {
  return location === undefined || location.endsWith('/') ? location : `${location}/`
}

/** Throws where the table found is another one: what it reads would not be what the check believes it reads. */
export function verifyTable(definition: TableDefinition, found: GlueTable): void {
  const differing = findDifferences(definition, found)
  if (differing.length === 0) return
  throw new CheckError(
    `Table ${definition.database}.${definition.table} is not the one that this version needs; it differs in: ` +
      `${differing.join(', ')}. Drop it, or leave the table input empty; \`s3-sigv4-check sql\` prints the definition.`,
  )
}
