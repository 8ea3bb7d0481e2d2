import { COLUMN } from '../columns.js'
import {
  ACCESS_LOG_MEMBERS,
  BUCKET_ARN,
  isSchemaVersionReadable,
  makeAccessLogRecord,
  SCHEMA_VERSION,
} from '../json/access-log.js'
import type { CountingHandler, RecordHandler } from '../reader.js'
import type { FormatRecord } from '../record.js'
import { NULL_VALUE, ROWS_AT_ONCE } from './column-reader.js'
import { BatchPaths, NULL_ID, ROOT, ValueNumbers, ValuePaths } from './groups.js'
import type { RowGroup } from './metadata.js'
import {
  type LaterColumn,
  makeRowText,
  type ParquetTable,
  RowGroupReader,
  type TableColumn,
} from './table.js'
import { makeTimeReader, NO_TIME, Periods } from './times.js'

/** Columns that decide where a record is counted, besides its time. */
const COUNTED: readonly number[] = [
  COLUMN.bucket,
  COLUMN.operation,
  COLUMN.http_status,
  COLUMN.signature_version,
  COLUMN.authentication_type,
  COLUMN.tls_version,
  COLUMN.requester,
  COLUMN.remote_ip,
  COLUMN.user_agent,
]
const COUNTED_NAMES: readonly string[] = [
  ...COUNTED.map((column) => ACCESS_LOG_MEMBERS[column] as string),
  BUCKET_ARN,
  SCHEMA_VERSION,
]

const TIME = ACCESS_LOG_MEMBERS[COLUMN.time]
const REFERRER = ACCESS_LOG_MEMBERS[COLUMN.referrer]
const REQUEST_URI = ACCESS_LOG_MEMBERS[COLUMN.request_uri]

/** How the rows of a path are reported. */
const NOT_KNOWN = 0
const TOGETHER = 1
/** One by one with their other texts: presigned SigV2 requests, and requests that S3 can have refused. */
const ONE_BY_ONE = 2
/** One by one as unparsed: records of a later schema. */
const NOT_READABLE = 3

const MAY_BE_REFUSED = /^4/

/** The texts of a row that only records of the kind `ONE_BY_ONE` need. */
interface RowTexts {
  readonly requestUri: string | null
  readonly referrer: string | null
}

const NO_TEXTS: RowTexts = { requestUri: null, referrer: null }

/**
 * Reports the records of row groups. Records that differ only in their times are reported together. Values are compared
 * by their numbers, and each different value is decoded once. Yields for pauses.
 */
export function* countRowGroups(
  table: ParquetTable,
  rowGroups: readonly RowGroup[],
  handler: RecordHandler,
  counting: CountingHandler,
): Generator<void> {
  const groups = createGroups(table, counting)
  for (const rowGroup of rowGroups) {
    const group = new RowGroupReader(table, rowGroup)
    const columns = COUNTED_NAMES.map((name) => group.open(name))
    const counter = groups.createRowCounter(group, columns, handler)
    for (let rows = group.readNext(ROWS_AT_ONCE); rows > 0; rows = group.readNext(ROWS_AT_ONCE)) {
      counter(rows)
      yield
    }
    group.close()
  }
  groups.tell()
}

function createGroups(table: ParquetTable, counting: CountingHandler) {
  const periods = new Periods(counting.turningTimes)
  const numbers = COUNTED_NAMES.map(() => new ValueNumbers())
  const periodStep = COUNTED_NAMES.length
  const paths = new ValuePaths(COUNTED_NAMES.length + 1)
  /** Texts by step and number of the value. */
  const texts: string[][] = COUNTED_NAMES.map(() => [])
  /** How often the numbering of values was started again. */
  let era = 0
  let kinds = new Uint8Array(1024)
  let counts = new Float64Array(1024)
  let oldest = new Float64Array(1024)
  let newest = new Float64Array(1024)

  const batch = new BatchPaths(paths)
  const batchKinds = new Uint8Array(ROWS_AT_ONCE)
  const batchCounts = new Int32Array(ROWS_AT_ONCE)
  const batchOldest = new Float64Array(ROWS_AT_ONCE)
  const batchNewest = new Float64Array(ROWS_AT_ONCE)
  const values = new Int32Array(ROWS_AT_ONCE)
  const times = new Float64Array(ROWS_AT_ONCE)

  /** The values that lead to a node, by step. */
  const path = new Int32Array(COUNTED_NAMES.length + 1)
  const setPath = (node: number): void => {
    for (let at = node; at !== ROOT; at = paths.getParent(at)) path[paths.getStep(at)] = paths.getValue(at)
  }

  const readStepText = (step: number): string | null => {
    const number = path[step] as number
    if (number === NULL_ID) return null
    const ofStep = texts[step] as string[]
    const known = ofStep[number]
    if (known !== undefined) return known
    const { readText: readValueText, size } = described[step] as Described
    const { values: value, at } = (numbers[step] as ValueNumbers).getValue(number, size)
    const text = readValueText(value, at)
    ofStep[number] = text
    return text
  }

  interface Described {
    readonly readText: TableColumn['readValueText']
    readonly size: number
  }
  const described: (Described | null)[] = COUNTED_NAMES.map(() => null)

  const steps = ACCESS_LOG_MEMBERS.map((name) => COUNTED_NAMES.indexOf(name))
  const arnStep = COUNTED_NAMES.indexOf(BUCKET_ARN)
  const versionStep = COUNTED_NAMES.indexOf(SCHEMA_VERSION)
  const hasSignature = table.columns.has(ACCESS_LOG_MEMBERS[COLUMN.signature_version])
  const readColumnText = (column: number): string | null => {
    const step = steps[column] as number
    return step === -1 ? null : readStepText(step)
  }

  /** A record of the current path. */
  const makeRecordAt = (time: number, { requestUri, referrer }: RowTexts): FormatRecord => {
    const record = makeAccessLogRecord(
      (column) => {
        if (column === COLUMN.time) return new Date(1000 * time).toISOString()
        if (column === COLUMN.request_uri) return requestUri
        if (column === COLUMN.referrer) return referrer
        if (column === COLUMN.signature_version && !hasSignature) return undefined
        return readColumnText(column)
      },
      () => readStepText(arnStep),
    )
    if (record === null) throw new Error('a time that was read is not a time')
    return record
  }

  const classifyKind = (node: number): number => {
    setPath(node)
    if (!isSchemaVersionReadable(readStepText(versionStep))) return NOT_READABLE
    const isPresigned =
      readColumnText(COLUMN.signature_version) === 'SigV2' &&
      readColumnText(COLUMN.authentication_type) === 'QueryString'
    const canBeRefused = MAY_BE_REFUSED.test(readColumnText(COLUMN.http_status) ?? '')
    return isPresigned || canBeRefused ? ONE_BY_ONE : TOGETHER
  }

  const makeRoom = (): void => {
    if (kinds.length >= paths.count) return
    const length = Math.max(2 * kinds.length, paths.count)
    const enlarge = <Values extends Uint8Array | Float64Array>(from: Values, to: Values): Values => {
      to.set(from)
      return to
    }
    kinds = enlarge(kinds, new Uint8Array(length))
    counts = enlarge(counts, new Float64Array(length))
    oldest = enlarge(oldest, new Float64Array(length))
    newest = enlarge(newest, new Float64Array(length))
  }

  /** Reports the counts so far, and starts again. */
  const tell = (): void => {
    for (let node = 1; node < paths.count && node < counts.length; node++) {
      const count = counts[node] as number
      if (count === 0) continue
      setPath(node)
      const first = oldest[node] as number
      counting.onRecords(makeRecordAt(first, NO_TEXTS), count, first, newest[node] as number)
    }
    counts.fill(0)
    kinds.fill(NOT_KNOWN)
    paths.clear()
    for (const ofStep of numbers) ofStep.clear()
    for (const ofStep of texts) ofStep.length = 0
    era++
  }

  const createRowCounter = (
    group: RowGroupReader,
    columns: readonly (TableColumn | null)[],
    handler: RecordHandler,
  ): ((rows: number) => void) => {
    const timeColumn = group.open(TIME)
    const uris = group.openLater(REQUEST_URI)
    const referrers = group.openLater(REFERRER)
    const readTimes = timeColumn === null ? null : createTimeReading(timeColumn)
    const numberings = columns.map((column, step) =>
      column === null ? null : createNumbering(column, numbers[step] as ValueNumbers, () => era),
    )
    columns.forEach((column, step) => {
      described[step] =
        column === null ? null : { readText: column.readValueText, size: column.reader.page.size }
    })

    return (rows) => {
      if (paths.isFull() || numbers.some((ofStep) => ofStep.isFull())) tell()
      if (readTimes === null) times.fill(NO_TIME, 0, rows)
      else readTimes(times, rows)

      // The steps that all rows share come first, because they need no loop over the rows.
      let common = ROOT
      const apart: number[] = []
      numberings.forEach((numbering, step) => {
        const same = numbering === null ? NULL_ID : numbering.findSame()
        if (same === null) apart.push(step)
        else common = paths.findNext(step, common, same)
      })
      let first = Number.POSITIVE_INFINITY
      let last = Number.NEGATIVE_INFINITY
      for (let row = 0; row < rows; row++) {
        const time = times[row] as number
        if (time < first) first = time
        if (time > last) last = time
      }
      const period = periods.findNumber(first)
      const isSamePeriod = period === periods.findNumber(last)
      if (isSamePeriod) common = paths.findNext(periodStep, common, period)
      batch.begin(common, rows)
      if (!isSamePeriod) {
        for (let row = 0; row < rows; row++) values[row] = periods.findNumber(times[row] as number)
        batch.takeStep(periodStep, values, periods.count() + 1)
      }
      for (const step of apart) {
        const numbering = numberings[step] as Numbering
        const entries = numbering.listEntries()
        // Null is -1, before all entries.
        if (entries !== null && batch.canStepByOneOf(entries.count + 1))
          batch.stepByOneOf(step, entries.refs, NULL_VALUE, entries.count + 1, entries.findNumber)
        else {
          numbering.numberEach(values, rows)
          batch.takeStep(step, values, (numbers[step] as ValueNumbers).count + 1)
        }
      }
      makeRoom()
      countRows(group, rows, uris, referrers, handler)
    }
  }

  const countRows = (
    group: RowGroupReader,
    rows: number,
    uris: LaterColumn | null,
    referrers: LaterColumn | null,
    handler: RecordHandler,
  ): void => {
    const { places, nodes } = batch
    const found = batch.count()
    batchCounts.fill(0, 0, found)
    batchOldest.fill(Number.POSITIVE_INFINITY, 0, found)
    batchNewest.fill(Number.NEGATIVE_INFINITY, 0, found)
    for (let place = 0; place < found; place++) {
      const node = nodes[place] as number
      if (kinds[node] === NOT_KNOWN) kinds[node] = classifyKind(node)
      batchKinds[place] = kinds[node] as number
    }
    for (let row = 0; row < rows; row++) {
      const time = times[row] as number
      const place = places[row] as number
      if (batchKinds[place] === TOGETHER && time !== NO_TIME) {
        batchCounts[place] = (batchCounts[place] as number) + 1
        if (time < (batchOldest[place] as number)) batchOldest[place] = time
        if (time > (batchNewest[place] as number)) batchNewest[place] = time
        continue
      }
      if (time === NO_TIME || batchKinds[place] === NOT_READABLE) {
        const sample = Buffer.from(makeRowText(group.listColumns(), row))
        handler.onUnparsed(sample, 0, sample.length)
        continue
      }
      setPath(nodes[place] as number)
      const rowTexts = { requestUri: uris?.readText(row) ?? null, referrer: referrers?.readText(row) ?? null }
      counting.onRecords(makeRecordAt(time, rowTexts), 1, time, time)
    }
    for (let place = 0; place < found; place++) {
      const more = batchCounts[place] as number
      if (more === 0) continue
      const node = nodes[place] as number
      const before = counts[node] as number
      counts[node] = before + more
      oldest[node] =
        before === 0
          ? (batchOldest[place] as number)
          : Math.min(oldest[node] as number, batchOldest[place] as number)
      newest[node] =
        before === 0
          ? (batchNewest[place] as number)
          : Math.max(newest[node] as number, batchNewest[place] as number)
    }
  }

  return { createRowCounter, tell }
}

/** The numbers of the values of a column in the rows of the last read. */
interface Numbering {
  /** The number that all rows share. Null: see `numberEach`. */
  findSame(): number | null
  /** The entries of the dictionary that the rows use, and their number. Null: the rows use no dictionary. */
  listEntries(): {
    readonly refs: Int32Array
    readonly count: number
    readonly findNumber: (entry: number) => number
  } | null
  numberEach(out: Int32Array, rows: number): void
}

function createNumbering({ reader }: TableColumn, numbers: ValueNumbers, getEra: () => number): Numbering {
  /** Numbers of the values in the dictionary that were needed so far. */
  let ofDictionary = new Int32Array(0)
  let eraOfDictionary = -1

  const beginDictionary = (): void => {
    if (eraOfDictionary === getEra() && ofDictionary.length === reader.dictionaryPlaces.length) return
    ofDictionary = new Int32Array(reader.dictionaryPlaces.length)
    eraOfDictionary = getEra()
  }
  const findNumberOfEntry = (entry: number): number => {
    reader.refuseEntry(entry)
    const { dictionary, dictionaryPlaces } = reader
    if (dictionary === null) return NULL_ID
    const number = numbers.findNumber(dictionary, dictionaryPlaces[entry] as number)
    ofDictionary[entry] = number
    return number
  }

  const findNumberOfRef = (ref: number): number =>
    ref === NULL_VALUE ? NULL_ID : (ofDictionary[ref] as number) || findNumberOfEntry(ref)

  return {
    findSame() {
      const ref = reader.sameRef
      if (ref === null) return null
      beginDictionary()
      return findNumberOfRef(ref)
    },
    listEntries() {
      if (!reader.usesDictionary) return null
      beginDictionary()
      return { refs: reader.refs, count: reader.dictionaryPlaces.length, findNumber: findNumberOfRef }
    },
    numberEach(out, rows) {
      const { refs } = reader
      if (!reader.usesDictionary) {
        for (let row = 0; row < rows; row++) {
          const ref = refs[row] as number
          out[row] = ref === NULL_VALUE ? NULL_ID : numbers.findNumber(reader.page, ref)
        }
        return
      }
      beginDictionary()
      // In a variable of its own, since a loop reads it faster.
      const known = ofDictionary
      for (let row = 0; row < rows; row++) {
        const ref = refs[row] as number
        const number = ref === NULL_VALUE ? NULL_ID : (known[ref] as number)
        out[row] = number > 0 || ref === NULL_VALUE ? number : findNumberOfEntry(ref)
      }
    },
  }
}

/** Reads the times of the rows of the last read. */
function createTimeReading({ reader }: TableColumn): (out: Float64Array, rows: number) => void {
  const timeOf = makeTimeReader(reader.column)
  /** The times of the values in the dictionary. */
  let ofDictionary: Float64Array | null = null
  const readTimesOfDictionary = (): Float64Array => {
    const { dictionary, dictionaryPlaces } = reader
    const times = new Float64Array(dictionaryPlaces.length)
    if (dictionary !== null)
      for (let entry = 0; entry < times.length; entry++)
        times[entry] = timeOf(dictionary, dictionaryPlaces[entry] as number)
    return times
  }
  return (out, rows) => {
    const { refs, sameRef } = reader
    if (sameRef === NULL_VALUE) {
      out.fill(NO_TIME, 0, rows)
      return
    }
    if (!reader.usesDictionary) {
      for (let row = 0; row < rows; row++) {
        const ref = refs[row] as number
        out[row] = ref === NULL_VALUE ? NO_TIME : timeOf(reader.page, ref)
      }
      return
    }
    ofDictionary ??= readTimesOfDictionary()
    if (sameRef !== null) {
      out.fill(ofDictionary[sameRef] as number, 0, rows)
      return
    }
    const times = ofDictionary
    for (let row = 0; row < rows; row++) {
      const ref = refs[row] as number
      const time = times[ref]
      if (time === undefined && ref !== NULL_VALUE) reader.refuseEntry(ref)
      out[row] = time ?? NO_TIME
    }
  }
}
