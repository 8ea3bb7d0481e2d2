import type { AthenaLocation } from '../../aws/log-locations.js'
import { CheckError } from '../../errors.js'
import type { EpochSeconds, Window } from '../../settings/settings.js'
import { PARTITION_COLUMNS, type TableDefinition } from './definition.js'
import { identifier, literal } from './literals.js'

/** S3 delivers most log objects within a few hours; those delivered later than this after the window are not read. */
export const DELIVERY_PADDING_SECONDS = 12 * 3600

/** Athena prunes by a list of at most this many values; beyond that it reads all that lies between the outermost two. */
export const LISTED_VALUES = 1_000

/** One SELECT of a statement: a table, and the predicates that keep it from reading more than is wanted. */
export interface Source {
  /** Index of the location in the engine's list. */
  readonly place: number
  readonly definition: TableDefinition
  readonly predicates: readonly string[]
}

export interface LocatedTable {
  readonly location: AthenaLocation
  readonly definition: TableDefinition
}

/** The log objects that the window asks for: literal bounds alone, since only those keep an object from being opened. */
export function windowSources(tables: readonly LocatedTable[], window: Window): Source[] {
  return tables.flatMap(({ location, definition }, place) =>
    (location.keyFormat === 'simple'
      ? [simpleBounds(location, window)]
      : partitionBounds(location, window)
    ).map((predicates) => ({ place, definition, predicates })),
  )
}

/** Names tell the time of delivery: none before the window holds a record of it, and few long after do. */
function simpleBounds(location: AthenaLocation, { since, until }: Window): string[] {
  const start = `s3://${location.bucket}/${location.prefix}`
  return [
    `"$path" >= ${literal(start + (since === null ? FIRST_YEARS : stamp(since)))}`,
    `"$path" < ${literal(start + (until === null ? AFTER_YEARS : stamp(until + DELIVERY_PADDING_SECONDS)))}`,
  ]
}

/** What names of log objects begin with: the years 2000 to 2999. */
const FIRST_YEARS = '2'
const AFTER_YEARS = '3'

/** One list of predicates for each account and Region, at most `LISTED_VALUES` buckets in each. */
function partitionBounds(location: AthenaLocation, window: Window): string[][] {
  const folders = new Map<string, { accountId: string; region: string; buckets: string[] }>()
  for (const { accountId, region, bucket } of location.partitions) {
    const key = `${accountId}/${region}`
    const folder = folders.get(key) ?? { accountId, region, buckets: [] }
    folder.buckets.push(bucket)
    folders.set(key, folder)
  }
  const days = dayBounds(location, window)
  return [...folders.values()].flatMap(({ accountId, region, buckets }) =>
    chunks(buckets, LISTED_VALUES).map((some) => [
      `log_account = ${literal(accountId)}`,
      `log_region = ${literal(region)}`,
      isAnyOf('log_bucket', some),
      ...days,
    ]),
  )
}

/** Folders hold the day of the events, or the day of delivery. */
function dayBounds(location: AthenaLocation, { since, until }: Window): string[] {
  const padding = location.keyFormat === 'partitioned-delivery-time' ? DELIVERY_PADDING_SECONDS : 0
  // Each day of the range is listed, found or not: none is asked for that lies before the first log object.
  const oldest = location.partitions.map(({ oldestLogObject }) => oldestLogObject ?? 0)
  const first = Math.max(since ?? 0, oldest.length === 0 ? 0 : Math.min(...oldest))
  return [
    ...(first === 0 ? [] : [`log_day >= ${literal(day(first))}`]),
    ...(until === null ? [] : [`log_day <= ${literal(day(until + padding - 1))}`]),
  ]
}

/** These log objects alone, whichever of the locations each is below. */
export function objectSources(tables: readonly LocatedTable[], logObjects: readonly string[]): Source[] {
  const byPlace = new Map<number, string[]>()
  for (const logObject of logObjects) {
    const place = placeOf(tables, logObject)
    const objects = byPlace.get(place)
    if (objects === undefined) byPlace.set(place, [logObject])
    else objects.push(logObject)
  }
  return [...byPlace].flatMap(([place, objects]) => {
    const { location, definition } = tables[place] as LocatedTable
    const only = isAnyOf('"$path"', objects)
    if (location.keyFormat === 'simple') return [{ place, definition, predicates: [only] }]
    const start = `s3://${location.bucket}/${location.prefix}`
    const folders = objects.map((object) => partitionOf(object.slice(start.length)))
    const predicates = PARTITION_COLUMNS.map((column, i) =>
      isAnyOf(column, [...new Set(folders.map((folder) => folder[i] as string))]),
    )
    return [{ place, definition, predicates: [...predicates, only] }]
  })
}

/** The location whose address is the longest that the log object begins with, and whose keys look like it. */
function placeOf(tables: readonly LocatedTable[], logObject: string): number {
  let found = -1
  let length = -1
  for (const [place, { location }] of tables.entries()) {
    const start = `s3://${location.bucket}/${location.prefix}`
    if (start.length <= length || !logObject.startsWith(start)) continue
    const isPartitioned = PARTITION.test(logObject.slice(start.length))
    if (isPartitioned === (location.keyFormat === 'simple')) continue
    found = place
    length = start.length
  }
  if (found === -1)
    throw new CheckError(`Athena named a log object that is below no location read: ${logObject}`)
  return found
}

const PARTITION = /^([^/]+)\/([^/]+)\/([^/]+)\/([^/]+\/[^/]+\/[^/]+)\/[^/]+$/

function partitionOf(key: string): string[] {
  return (PARTITION.exec(key) as RegExpExecArray).slice(1)
}

/** One SELECT for each source, joined by UNION ALL: the whole check is one statement, and each log object is read once. */
export function selectFrom(
  sources: readonly Source[],
  columns: (source: Source) => readonly string[],
  more: readonly string[] = [],
): string {
  return sources
    .map((source) =>
      [
        `SELECT ${columns(source).join(', ')}`,
        `FROM ${identifier(source.definition.database)}.${identifier(source.definition.table)}`,
        `WHERE ${[...source.predicates, ...more].join('\n  AND ')}`,
      ].join('\n'),
    )
    .join('\nUNION ALL\n')
}

export function isAnyOf(expression: string, values: readonly string[]): string {
  return values.length === 1
    ? `${expression} = ${literal(values[0] as string)}`
    : `${expression} IN (${values.map(literal).join(', ')})`
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const all: T[][] = []
  for (let at = 0; at < items.length; at += size) all.push(items.slice(at, at + size))
  return all
}

/** `2026-11-23-15-04-05`, as names of log objects have it. */
function stamp(time: EpochSeconds): string {
  return new Date(time * 1000).toISOString().slice(0, 19).replaceAll(/[T:]/g, '-')
}

/** `2026/11/23` */
function day(time: EpochSeconds): string {
  return new Date(time * 1000).toISOString().slice(0, 10).replaceAll('-', '/')
}
