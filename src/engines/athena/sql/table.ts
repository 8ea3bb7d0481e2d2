import { createHash } from 'node:crypto'
import type { AthenaFormat } from '../../../log-formats/athena.js'
import { ATHENA_FORMATS } from '../../../log-formats/athena-formats.js'
import type { AthenaLocation } from '../../../model/log-location.js'
import { CheckError, SettingsError } from '../../../runtime/errors.js'
import { quoteHiveIdentifier, quoteHiveLiteral } from './literals.js'

/**
 * The folders of partitioned keys as partition columns: `[prefix]account/region/bucket/YYYY/MM/DD/`. Their names differ
 * from the columns of the record, which can have other values than the folder.
 */
export const PARTITION_COLUMNS = ['log_account', 'log_region', 'log_bucket', 'log_day'] as const

const SERDE = 'org.apache.hadoop.hive.serde2.RegexSerDe'
const INPUT_FORMAT = 'org.apache.hadoop.mapred.TextInputFormat'
const OUTPUT_FORMAT = 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat'

/** An external table over the log objects below one folder. */
export interface TableDefinition {
  readonly database: string
  readonly table: string
  /** How its lines are read. */
  readonly format: AthenaFormat
  /** `s3://bucket/folder/` */
  readonly location: string
  readonly partitionColumns: readonly string[]
  /** Table properties. For partitioned keys they contain those of partition projection. */
  readonly properties: Readonly<Record<string, string>>
}

/** The properties of a location that define its table. */
type TablePlace = Pick<AthenaLocation, 'text' | 'bucket' | 'prefix' | 'keyFormat' | 'logFormat'>

interface TableNames {
  readonly database: string
  /** Null for a name that follows from the definition. */
  readonly table: string | null
}

/**
 * The table that reads a location. Its default name contains a digest of the definition. A changed definition has
 * another name, and never reuses an old table.
 */
export function makeTableDefinition(place: TablePlace, names: TableNames): TableDefinition {
  const format = ATHENA_FORMATS[place.logFormat ?? 'text']
  const isPartitioned = place.keyFormat !== 'simple'
  const nameStart = place.prefix.slice(addSlash(place.prefix).length)
  if (!isPartitioned && /^[_.]/.test(nameStart))
    throw new CheckError(
      `Athena skips objects whose names begin with _ or ., and the names below ${place.text} do. ` +
        'Copy the log objects to a local folder and check them there, or change the logging prefix.',
    )
  if (isPartitioned && place.prefix.includes('$'))
    throw new SettingsError(
      `The prefix of ${place.text} contains a $, which marks a placeholder in the definition of the table. ` +
        'Copy the log objects to a prefix without one.',
    )
  const location = `s3://${place.bucket}/${makeTableFolder(place)}`
  const partitionColumns = isPartitioned ? PARTITION_COLUMNS : []
  const properties: Record<string, string> = isPartitioned
    ? defineProjection(`s3://${place.bucket}/${place.prefix}`)
    : {}
  const digest = createHash('sha256')
    .update(
      JSON.stringify([format.columns, format.expression, SERDE, location, partitionColumns, properties]),
    )
    .digest('hex')
  return {
    database: names.database,
    format,
    table: names.table ?? `${format.tableName}_${digest.slice(0, 16)}`,
    location,
    partitionColumns,
    properties,
  }
}

/**
 * All simple keys below one location use one table over the location's folder, for any number of prefixes. A user can
 * create this table in advance, because it depends only on the location. Athena does not read hidden folders below a
 * table.
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

/**
 * Partition projection: Athena derives the folders from the predicates of the query, so that nobody has to maintain a
 * list. An injected column has no list of values, and the query names its values. Source:
 * https://docs.aws.amazon.com/athena/latest/ug/partition-projection-supported-types.html
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

/** The statement that creates the database if it does not exist. */
export function createDatabase(database: string): string {
  return `CREATE DATABASE IF NOT EXISTS ${quoteHiveIdentifier(database)}`
}

/** The statement that creates the table if it does not exist. */
export function createTable(definition: TableDefinition): string {
  const addTypes = (names: readonly string[]) =>
    names.map((name) => `  ${quoteHiveIdentifier(name)} string`).join(',\n')
  const properties = Object.entries(definition.properties)
  const lines = [
    `CREATE EXTERNAL TABLE IF NOT EXISTS ${quoteHiveIdentifier(definition.database)}.${quoteHiveIdentifier(definition.table)} (`,
    addTypes(definition.format.columns),
    ')',
    ...(definition.partitionColumns.length === 0
      ? []
      : ['PARTITIONED BY (', addTypes(definition.partitionColumns), ')']),
    `ROW FORMAT SERDE ${quoteHiveLiteral(SERDE)}`,
    `WITH SERDEPROPERTIES ('input.regex' = ${quoteHiveLiteral(definition.format.expression)})`,
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

/** The description of a table in Glue. These fields of the answer to GetTable affect how Athena reads the table. */
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

/** Other properties of the table or the SerDe that affect the reading. Glue's own notes do not. */
const READING_PROPERTY =
  /^(?:projection|storage|skip|serialization|input|hive|trino|presto|textfile|exclude|exclusions|recurse|field|line|escape|timestamp|table_type)\b/i

/** The differences between the found table and this definition. Empty for an equal table. */
export function findDifferences(definition: TableDefinition, found: GlueTable): readonly string[] {
  const storage = found.StorageDescriptor
  const serde = storage?.SerdeInfo
  const differing: string[] = []
  const compare = (what: string, is: string | undefined, should: string) => {
    if (is !== should) differing.push(what)
  }
  if (/VIEW/i.test(found.TableType ?? '') || (found.ViewOriginalText ?? '') !== '') return ['it is a view']
  compare(
    'columns',
    formatTypes(storage?.Columns),
    formatTypes(defineStringColumns(definition.format.columns)),
  )
  compare(
    'partition columns',
    formatTypes(found.PartitionKeys),
    formatTypes(defineStringColumns(definition.partitionColumns)),
  )
  compare('SerDe', serde?.SerializationLibrary, SERDE)
  compare('input format', storage?.InputFormat, INPUT_FORMAT)
  compare('input.regex', serde?.Parameters?.['input.regex'], definition.format.expression)
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

/** Throws when the found table is another table, because the check would then read something else than it reports. */
export function verifyTable(definition: TableDefinition, found: GlueTable): void {
  const differing = findDifferences(definition, found)
  if (differing.length === 0) return
  throw new CheckError(
    `Table ${definition.database}.${definition.table} does not have the definition that this version needs. It differs in: ` +
      `${differing.join(', ')}. Drop it, or leave the table input empty; \`s3-sigv4-check sql\` prints the definition.`,
  )
}
