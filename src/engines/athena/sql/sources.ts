import { quoteLiteral, writeIsAnyOf } from '../../../log-formats/athena.js'
import {
  DELIVERY_PADDING_SECONDS,
  formatDayFolders,
  formatStamp,
} from '../../../log-formats/log-object-name.js'
import type { AthenaLocation } from '../../../model/log-location.js'
import { compareCodePoints } from '../../../model/order.js'
import type { Window } from '../../../model/time.js'
import { CheckError } from '../../../runtime/errors.js'
import { findLeast } from '../../../runtime/lists.js'
import { quoteIdentifier } from './literals.js'
import { PARTITION_COLUMNS, type TableDefinition } from './table.js'

/**
 * Athena prunes by a list of at most this many values. It reads everything between the first and last value of a longer
 * list.
 */
export const LISTED_VALUES = 1_000

/** Trino refuses a query of more than 150 stages. Each SELECT is one stage, and the rest of a statement takes some. */
export const MOST_SOURCES = 80

/**
 * Maximum ranges of names in one statement. Trino replaces a list of more than a hundred ranges by one range from the
 * first to the last (`hive.domain-compaction-threshold`). Athena would then read everything below the prefix. Source:
 * https://trino.io/docs/current/connector/hive.html
 */
const MOST_RANGES = 90

/** One SELECT of a statement: a table, and the predicates that limit what Athena reads. */
export interface Source {
  readonly definition: TableDefinition
  readonly predicates: readonly string[]
}

/** The part of one table that a scan reads. */
export interface WindowSource extends Source {
  /**
   * SQL for the location of a line, as its index in the engine's list. The index is that of the first location with the
   * same text.
   */
  readonly place: string
  /** Number of ranges of names in its predicates. */
  readonly ranges: number
}

/** A table with its locations. */
export interface LocatedTable {
  readonly location: AthenaLocation
  readonly definition: TableDefinition
}

/**
 * The log objects of the window, each in one source only. The bounds are literals, because only literals let Athena
 * skip an object without opening it. Simple keys in one table are one source, unless they have more prefixes than one
 * statement can contain.
 */
export function makeWindowSources(tables: readonly LocatedTable[], window: Window): WindowSource[] {
  const placesOfTexts = new Map<string, number>()
  for (const [place, { location }] of tables.entries())
    if (!placesOfTexts.has(location.text)) placesOfTexts.set(location.text, place)
  const placeOf = ({ text }: AthenaLocation): number => placesOfTexts.get(text) as number
  const simple = new Map<string, Map<string, PathRange>>()
  for (const { location, definition } of tables) {
    if (location.keyFormat !== 'simple') continue
    const ranges = simple.get(definition.table) ?? new Map<string, PathRange>()
    simple.set(definition.table, ranges)
    for (const range of makeRanges(location, placeOf(location), window))
      if (!ranges.has(range.start)) ranges.set(range.start, range)
  }
  const taken = sortByStart([
    ...[...simple.values()].flatMap((ranges) => [...ranges.values()]),
    ...tables.flatMap(({ location }) => makePartitionRanges(location)),
  ])
  const written = new Set<string>()
  return tables.flatMap(({ location, definition }): WindowSource[] => {
    if (location.keyFormat !== 'simple')
      return makePartitionBounds(location, window).map((predicates) => ({
        place: String(placeOf(location)),
        definition,
        predicates,
        ranges: 0,
      }))
    const ranges = [...(simple.get(definition.table)?.values() ?? [])]
    if (ranges.length === 0 || written.has(definition.table)) return []
    written.add(definition.table)
    return groupRanges(ranges).map((group) => ({
      place: choosePlaceOfPath(group),
      definition,
      ...makeSimpleBounds(group, taken),
    }))
  })
}

/**
 * Groups that each fit into one statement. Neighbours stay together, and so do most ranges that contain one another.
 */
function groupRanges(ranges: readonly PathRange[]): PathRange[][] {
  if (ranges.length <= MOST_RANGES) return [[...ranges]]
  // A range of another group that is inside one of these is excluded from it, and counts as a range as well.
  return splitIntoChunks(sortByStart(ranges), Math.floor(MOST_RANGES / 2))
}

/** Divides sources among statements, in their order. Each statement has as many sources as Athena can prune by. */
export function shareSources(sources: readonly WindowSource[]): WindowSource[][] {
  const shares: WindowSource[][] = []
  let share: WindowSource[] = []
  let ranges = 0
  for (const source of sources) {
    if (share.length === MOST_SOURCES || (share.length > 0 && ranges + source.ranges > MOST_RANGES)) {
      shares.push(share)
      share = []
      ranges = 0
    }
    share.push(source)
    ranges += source.ranges
  }
  return share.length === 0 ? shares : [...shares, share]
}

/** The keys from `from` on, up to `to`. */
interface PathRange {
  readonly place: number
  /** The common start of all its keys. */
  readonly start: string
  readonly from: string
  readonly to: string
}

/** The ranges of keys that are read of a location: the listed ones, else the names with a time of the window. */
function makeRanges(location: AthenaLocation, place: number, window: Window): readonly PathRange[] {
  const { bucket, keyRanges } = location
  if (keyRanges === undefined) return [makeSimpleRange(location, place, window)]
  const makePath = (key: string): string => `s3://${bucket}/${key}`
  return keyRanges.map(({ from, to }) => ({
    place,
    start: makePath(from),
    from: makePath(from),
    to: makePath(to),
  }))
}

/**
 * The name of a log object contains its time of delivery. No log object from before the window has a record of the
 * window, and few log objects are delivered long after it.
 */
function makeSimpleRange(location: AthenaLocation, place: number, { since, until }: Window): PathRange {
  const start = `s3://${location.bucket}/${location.prefix}`
  return {
    place,
    start,
    from: start + (since === null ? FIRST_YEARS : formatStamp(since)),
    to: start + (until === null ? AFTER_YEARS : formatStamp(until + DELIVERY_PADDING_SECONDS)),
  }
}

/** The first characters of the names of log objects: the years 2000 to 2999. */
const FIRST_YEARS = '2'
const AFTER_YEARS = '3'

/** The folders of the accounts below partitioned keys. */
function makePartitionRanges({ bucket, prefix, partitions }: AthenaLocation): PathRange[] {
  const accounts = [...new Set(partitions.map(({ accountId }) => accountId))]
  return accounts.map((account) => {
    const start = `s3://${bucket}/${prefix}${account}`
    // `0` is the character after the slash.
    return { place: 0, start, from: `${start}/`, to: `${start}0` }
  })
}

/**
 * Folders of days below the location are in the range as well. If they are a location, that location reads them.
 * `taken` is sorted by start, and can contain the ranges themselves.
 */
function makeSimpleBounds(
  ranges: readonly PathRange[],
  taken: readonly PathRange[],
): Pick<WindowSource, 'predicates' | 'ranges'> {
  const inner = findInnerRanges(ranges, taken)
  const [range, ...more] = ranges as [PathRange, ...PathRange[]]
  return {
    predicates: [
      ...(more.length === 0 ? makeRangeBounds(range) : [`(${ranges.map(matchRange).join('\n    OR ')})`]),
      ...inner.map((other) => `NOT ${matchRange(other)}`),
    ],
    ranges: ranges.length + inner.length,
  }
}

/** The ranges of `taken` below one of `ranges` that have names in common with it. `taken` is sorted by start. */
function findInnerRanges(ranges: readonly PathRange[], taken: readonly PathRange[]): PathRange[] {
  const own = new Set(ranges)
  const inner = new Set<PathRange>()
  for (const { start, from, to } of ranges)
    for (let at = findFirstFrom(taken, start); at < taken.length; at++) {
      const other = taken[at] as PathRange
      if (!other.start.startsWith(start)) break
      if (other.start !== start && !own.has(other) && isLess(other.from, to) && isLess(from, other.to))
        inner.add(other)
    }
  return [...inner]
}

/** The index of the first range whose start is not less than `start`. */
function findFirstFrom(sorted: readonly PathRange[], start: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isLess((sorted[middle] as PathRange).start, start)) low = middle + 1
    else high = middle
  }
  return low
}

function sortByStart(ranges: readonly PathRange[]): PathRange[] {
  return [...ranges].sort((a, b) => compareCodePoints(a.start, b.start))
}

function makeRangeBounds({ from, to }: PathRange): string[] {
  return [`"$path" >= ${quoteLiteral(from)}`, `"$path" < ${quoteLiteral(to)}`]
}

function matchRange(range: PathRange): string {
  return `(${makeRangeBounds(range).join(' AND ')})`
}

/** A log object in several nested ranges belongs to the innermost range. */
function choosePlaceOfPath(ranges: readonly PathRange[]): string {
  const places = new Set(ranges.map(({ place }) => place))
  if (places.size === 1) return String(ranges[0]?.place)
  const cases = [...ranges]
    .sort((a, b) => b.start.length - a.start.length)
    .map((range) => `WHEN ${matchRange(range)} THEN ${range.place}`)
  return `CASE ${cases.join(' ')} END`
}

function isLess(a: string, b: string): boolean {
  return compareCodePoints(a, b) < 0
}

/** One list of predicates for each account and Region, with at most `LISTED_VALUES` buckets. */
function makePartitionBounds(location: AthenaLocation, window: Window): string[][] {
  const folders = new Map<string, { accountId: string; region: string; buckets: string[] }>()
  for (const { accountId, region, bucket } of location.partitions) {
    const key = `${accountId}/${region}`
    const folder = folders.get(key) ?? { accountId, region, buckets: [] }
    folder.buckets.push(bucket)
    folders.set(key, folder)
  }
  const days = makeDayBounds(location, window)
  return [...folders.values()].flatMap(({ accountId, region, buckets }) =>
    splitIntoChunks(buckets, LISTED_VALUES).map((some) => [
      `log_account = ${quoteLiteral(accountId)}`,
      `log_region = ${quoteLiteral(region)}`,
      writeIsAnyOf('log_bucket', some),
      ...days,
    ]),
  )
}

/** The folders are named after the day of the events, or the day of the delivery. */
function makeDayBounds(location: AthenaLocation, { since, until }: Window): string[] {
  const padding = location.keyFormat === 'partitioned-delivery-time' ? DELIVERY_PADDING_SECONDS : 0
  // Each day of the range is in the list, even without log objects. No day before the first log object is.
  const oldest = location.partitions.map(({ oldestLogObject }) => oldestLogObject ?? 0)
  const first = Math.max(since ?? 0, oldest.length === 0 ? 0 : findLeast(oldest))
  return [
    ...(first === 0 ? [] : [`log_day >= ${quoteLiteral(formatDayFolders(first))}`]),
    ...(until === null ? [] : [`log_day <= ${quoteLiteral(formatDayFolders(until + padding - 1))}`]),
  ]
}

/** Only these log objects, each from its table. */
export function makeObjectSources(tables: readonly LocatedTable[], logObjects: readonly string[]): Source[] {
  const byTable = new Map<string, { readonly table: LocatedTable; readonly objects: string[] }>()
  const findTable = createTableFinder(tables)
  for (const logObject of logObjects) {
    const table = findTable(logObject)
    const found = byTable.get(table.definition.table) ?? { table, objects: [] }
    byTable.set(table.definition.table, found)
    found.objects.push(logObject)
  }
  return [...byTable.values()].map(({ table: { location, definition }, objects }) => {
    const only = writeIsAnyOf('"$path"', objects)
    if (location.keyFormat === 'simple') return { definition, predicates: [only] }
    const start = `s3://${location.bucket}/${location.prefix}`
    const folders = objects.map((object) => readPartition(object.slice(start.length)))
    const predicates = PARTITION_COLUMNS.map((column, i) =>
      writeIsAnyOf(column, [...new Set(folders.map((folder) => folder[i] as string))]),
    )
    return { definition, predicates: [...predicates, only] }
  })
}

/**
 * Finds the table of the location with the longest address that is a prefix of the log object and has the same kind of
 * keys. Locations can be thousands, and their addresses have few different lengths.
 */
export function createTableFinder(tables: readonly LocatedTable[]): (logObject: string) => LocatedTable {
  const byStart = new Map<string, LocatedTable[]>()
  for (const table of tables) {
    const start = `s3://${table.location.bucket}/${table.location.prefix}`
    const same = byStart.get(start)
    if (same === undefined) byStart.set(start, [table])
    else same.push(table)
  }
  const lengths = [...new Set([...byStart.keys()].map(({ length }) => length))].sort((a, b) => b - a)
  return (logObject) => {
    for (const length of lengths) {
      const located = byStart.get(logObject.slice(0, length)) ?? []
      const isInFolders = located.length > 0 && PARTITION.test(logObject.slice(length))
      const found = located.find(({ location: { keyFormat, logFormat } }) => {
        const isPartitioned = logFormat === undefined && isInFolders
        return isPartitioned === (keyFormat !== 'simple')
      })
      if (found !== undefined) return found
    }
    throw new CheckError(`Athena named a log object that is below no location read: ${logObject}`)
  }
}

/** Athena also reads the folders below the folder of a day. */
const PARTITION = /^([^/]+)\/([^/]+)\/([^/]+)\/([^/]+\/[^/]+\/[^/]+)\/./s

function readPartition(key: string): string[] {
  return (PARTITION.exec(key) as RegExpExecArray).slice(1)
}

/** One SELECT for each source, joined by UNION ALL. The check is one statement, which reads each log object once. */
export function selectFrom<Of extends Source>(
  sources: readonly Of[],
  selectColumns: (source: Of) => readonly string[],
): string {
  return sources
    .map((source) =>
      [
        `SELECT ${selectColumns(source).join(', ')}`,
        `FROM ${quoteIdentifier(source.definition.database)}.${quoteIdentifier(source.definition.table)}`,
        `WHERE ${source.predicates.join('\n  AND ')}`,
      ].join('\n'),
    )
    .join('\nUNION ALL\n')
}

function splitIntoChunks<T>(items: readonly T[], size: number): T[][] {
  const all: T[][] = []
  for (let at = 0; at < items.length; at += size) all.push(items.slice(at, at + size))
  return all
}
