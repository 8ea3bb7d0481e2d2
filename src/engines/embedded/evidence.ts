import { COLUMN } from '../../log-formats/columns.js'
import type { AccessLogRecord, FormatRecord } from '../../log-formats/record.js'
import { redactRecord } from '../../log-formats/redaction.js'
import type { LineHandler } from '../../log-formats/text/lines.js'
import { createColumnBounds, locateColumns, readRecord, readTime } from '../../log-formats/text/record.js'
import type { Scope } from '../../model/scope.js'
import type { ClientTally } from '../../model/tally.js'
import type { EpochSeconds } from '../../model/time.js'
import {
  type ColumnReader,
  canonicalizeRemoteIp,
  classifyAuthentication,
  makePlacingScope,
  placeRecord,
} from '../classify.js'
import type { Evidence, EvidenceRecord } from '../engine.js'
import { sortByRank } from '../evidence-order.js'
import { cutUserAgent, makeClientKey } from './counting/client-key.js'
import { createColumnTexts } from './counting/column-texts.js'
import { type KeptLine, KeptLines } from './kept-lines.js'
import { createStartFilter } from './start-filter.js'

/** The line of a record. For other formats than text, the columns joined by blanks. */
interface Candidate extends KeptLine {
  readonly finding: number
  readonly time: EpochSeconds
  readonly logObject: number
  /** Null where the line is one of the text format. */
  readonly record: AccessLogRecord | null
}

/** Collects the records of the findings, up to a limit: the first record of each finding before any second. */
export interface EvidenceGathering extends LineHandler {
  /** The following lines belong to this log object. */
  begin(logObject: number): void
  /** For formats other than text. */
  onRecord(record: FormatRecord): void
  getResult(nameLogObject: (position: number) => string): Evidence
}

/** Maximum bytes of the collected lines, for any limit. A line can have 8 MiB. */
const MOST_BYTES = 192 * 1024 * 1024

/** Records beyond the limit that are kept before some are left out. */
const PRUNED_AT_ONCE = 3_000

/** @param clientKeys keys of the findings whose texts are redacted */
export function gatherEvidence(
  scope: Scope,
  findings: readonly ClientTally[],
  clientKeys: ReadonlyMap<ClientTally, string>,
  limit: number,
): EvidenceGathering {
  const positions = new Map(
    findings.map((finding, position) => [clientKeys.get(finding) ?? makeClientKey(finding), position]),
  )
  const placing = makePlacingScope(scope)
  const bounds = createColumnBounds()
  const textOfColumn = createColumnTexts()
  let line: Uint8Array = new Uint8Array(0)
  const readText = (column: number): string =>
    textOfColumn(line, bounds[2 * column] as number, bounds[2 * column + 1] as number)
  let logObject = -1
  let candidates: Candidate[] = []
  const lines = new KeptLines()
  const found = new Set<number>()
  // Only listed log objects are read.
  const isEachListed = findings.every(
    ({ logObjects, logObjectCount }) => logObjectCount === logObjects.length,
  )
  /** The times of the first records, where the limit leaves no room for a second record of any finding. Else null. */
  const firstTimes =
    isEachListed && limit <= findings.length ? new Set(findings.map(({ firstSeen }) => firstSeen)) : null
  let complete =
    isEachListed &&
    (firstTimes === null || findings.reduce((sum, { requests }) => sum + requests, 0) <= limit)
  /** By finding: the time of its earliest record that was left out. Its later records are left out too. */
  const leftOutAt = Float64Array.from(findings, ({ firstSeen }) =>
    firstTimes === null ? Number.POSITIVE_INFINITY : firstSeen,
  )
  const isNotWanted = createStartFilter(
    findings.map(({ remoteIp }) => remoteIp),
    firstTimes === null ? null : (time) => firstTimes.has(time),
  )

  const leaveOut = (candidate: Candidate): void => {
    const { finding, time } = candidate
    leftOutAt[finding] = Math.min(leftOutAt[finding] as number, time)
  }

  /** The positions of log objects follow the code points of their names. */
  const compareTimes = (a: Candidate, b: Candidate): number =>
    a.time - b.time || a.logObject - b.logObject || lines.compare(a, b)

  const prune = (): void => {
    const ranked = sortByRank(candidates, ({ finding }) => finding, compareTimes)
    candidates = ranked.slice(0, limit)
    ranked.slice(limit).forEach(leaveOut)
    let bytes = candidates.reduce((sum, { length }) => sum + length, 0)
    while (bytes > MOST_BYTES / 2 && candidates.length > 1) {
      const last = candidates.pop() as Candidate
      bytes -= last.length
      leaveOut(last)
    }
    lines.keepOnly(candidates)
    complete = false
  }

  const keep = (
    { finding, time, record }: Pick<Candidate, 'finding' | 'time' | 'record'>,
    bytes: Uint8Array,
    start: number,
    end: number,
  ): void => {
    found.add(finding)
    candidates.push({
      finding,
      time,
      record,
      logObject,
      place: lines.add(bytes, start, end),
      length: end - start,
    })
    if (candidates.length > limit + PRUNED_AT_ONCE || lines.byteCount > MOST_BYTES) prune()
  }

  return {
    begin(position) {
      logObject = position
    },
    onLine(bytes, start, end) {
      if (isNotWanted(bytes, start, end)) return
      const count = locateColumns(bytes, start, end, bounds)
      if (count <= COLUMN.signature_version) return
      line = bytes
      const time = readTime(bytes, bounds[2 * COLUMN.time] as number)
      if (placeRecord(readText, readText(COLUMN.signature_version), time, placing).place !== 'sigV2') return
      const authentication = count > COLUMN.authentication_type ? readText(COLUMN.authentication_type) : null
      const finding = positions.get(makeKey(readText, authentication))
      if (finding !== undefined && time <= (leftOutAt[finding] as number))
        keep({ finding, time, record: null }, bytes, start, end)
    },
    onRecord(record) {
      const { columns, time, isService } = record
      const readColumnText = (column: number): string => columns[column] as string
      const signature = columns[COLUMN.signature_version]
      if (signature === undefined) return
      if (placeRecord(readColumnText, signature, time, placing, isService).place !== 'sigV2') return
      const finding = positions.get(makeKey(readColumnText, columns[COLUMN.authentication_type] ?? null))
      if (finding === undefined || time > (leftOutAt[finding] as number)) return
      const joined = Buffer.from(columns.join(' '))
      keep({ finding, time, record }, joined, 0, joined.length)
    },
    onLongLine() {},
    getResult(nameLogObject) {
      if (candidates.length > limit) prune()
      const records = candidates
        .sort(compareTimes)
        .map((candidate) => new CandidateRecord(candidate, lines, nameLogObject(candidate.logObject)))
      // Each finding must have a record. A finding without one does not belong to these log objects.
      return { records, complete: complete && found.size === findings.length }
    },
  }
}

/** Has the kept lines, and not the other data of the collection. */
class CandidateRecord implements EvidenceRecord {
  readonly finding: number
  readonly logObject: string
  readonly #candidate: Candidate
  readonly #lines: KeptLines

  constructor(candidate: Candidate, lines: KeptLines, logObject: string) {
    this.finding = candidate.finding
    this.logObject = logObject
    this.#candidate = candidate
    this.#lines = lines
  }

  /** Decoded on demand. The texts of all records would take several times the memory of their lines. */
  get record(): AccessLogRecord {
    return redactRecord(this.#candidate.record ?? this.#readLine())
  }

  #readLine(): AccessLogRecord {
    const line = this.#lines.read(this.#candidate)
    const record = readRecord(line, 0, line.length)
    if (record === null) throw new Error('a line kept as a record is not one')
    return record
  }
}

/** The key of the client that made a request. */
function makeKey(readText: ColumnReader, authenticationType: string | null): string {
  return makeClientKey({
    bucket: readText(COLUMN.bucket),
    remoteIp: canonicalizeRemoteIp(readText(COLUMN.remote_ip)),
    requester: readText(COLUMN.requester),
    authentication: classifyAuthentication(authenticationType),
    userAgent: cutUserAgent(readText(COLUMN.user_agent)),
  })
}
