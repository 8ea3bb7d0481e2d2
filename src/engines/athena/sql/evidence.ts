import { writeIsAnyOf } from '../../../log-formats/athena.js'
import { compareCodePoints } from '../../../model/order.js'
import { type ClientTally, USER_AGENT_CHARACTERS } from '../../../model/tally.js'
import type { Window } from '../../../model/time.js'
import { memoize } from '../../../runtime/memoize.js'
import {
  AUTHENTICATION,
  CANONICAL_ADDRESS,
  IS_SERVICE,
  makeClientId,
  selectShownColumns,
  writeIsOutside,
} from './expressions.js'
import { STATEMENT_BYTES } from './literals.js'
import { writeRecords } from './records.js'
import {
  createTableFinder,
  LISTED_VALUES,
  type LocatedTable,
  MOST_SOURCES,
  makeObjectSources,
  type Source,
} from './sources.js'
import type { TableDefinition } from './table.js'

/** One evidence statement: its log objects, and the clients whose records it reads in them. */
interface EvidenceBatch {
  readonly logObjects: readonly string[]
  readonly clients: readonly string[]
}

/** Columns of the result in addition to those of the record and `log_object`. */
export const EVIDENCE_COLUMNS = ['client', 'at', 'line_position', 'result_rows'] as const

/**
 * The records of these clients in these log objects, at most `limit` of them. They are sorted by their rank within
 * their client, then by time, log object and line. The first `limit` records of all batches are among the first `limit`
 * of their own batch, so that the results of the batches contain them.
 */
export function buildEvidenceStatement(
  sources: readonly Source[],
  clients: readonly string[],
  window: Window,
  limit: number,
): string {
  const outside = writeIsOutside(window)
  const order = 'at, log_object, line_text'
  return `${writeRecords(sources)}, signed AS (
  SELECT *, COALESCE(${CANONICAL_ADDRESS}, remote_ip) AS client_ip
  FROM record
  WHERE signature_version = 'SigV2' AND NOT ${IS_SERVICE}
), identified AS (
  SELECT signed.*, ${makeClientId('client_ip', AUTHENTICATION, `substr(user_agent, 1, ${USER_AGENT_CHARACTERS})`)} AS client
  FROM signed${outside === null ? '' : `\n  WHERE NOT (${outside})`}
), ranked AS (
  SELECT *, row_number() OVER (PARTITION BY client ORDER BY ${order}) AS client_rank
  FROM identified
  WHERE ${writeIsAnyOf('client', clients)}
), listed AS (
  SELECT *, row_number() OVER (ORDER BY client_rank, ${order}) AS position
  FROM ranked
  WHERE client_rank <= ${limit}
)
SELECT client, at, row_number() OVER (ORDER BY ${order}) AS line_position, count(*) OVER () AS result_rows,
  ${selectShownColumns().join(', ')}, log_object
FROM listed
WHERE position <= ${limit}`
}

/**
 * Divides the findings among batches. Each log object is in one batch, with the clients that are known to have records
 * in it. A batch has no more log objects than Athena can filter by, no more tables than a query can read, and fits into
 * one statement.
 */
export function makeEvidenceBatches(
  tables: readonly LocatedTable[],
  findings: readonly { readonly finding: ClientTally; readonly client: string }[],
): EvidenceBatch[] {
  const everywhere: string[] = []
  const clientsOf = new Map<string, string[]>()
  for (const { finding, client } of findings) {
    const isComplete = finding.logObjectCount === finding.logObjects.length
    if (!isComplete) everywhere.push(client)
    for (const logObject of finding.logObjects) {
      const clients = clientsOf.get(logObject) ?? []
      clientsOf.set(logObject, clients)
      if (isComplete) clients.push(client)
    }
  }
  const batches: EvidenceBatch[] = []
  let logObjects: string[] = []
  let clients = new Set(everywhere)
  const countFrameBytes = (definitions: readonly TableDefinition[]): number =>
    Buffer.byteLength(writeRecords(definitions.map((definition) => ({ definition, predicates: [] }))))
  const ofFormats = [...new Map(tables.map(({ definition }) => [definition.format, definition])).values()]
  const room = STATEMENT_BYTES - FRAME_BYTES - countFrameBytes(ofFormats) - countBytes(everywhere)
  let used = 0
  const findTable = createTableFinder(tables)
  const countSelectBytes = memoize(
    (definition: TableDefinition) =>
      SELECT_BYTES + countFrameBytes([definition, definition]) - countFrameBytes([definition]),
  )
  const tablesRead = new Set<string>()
  const close = () => {
    if (logObjects.length > 0) batches.push({ logObjects, clients: [...clients] })
    logObjects = []
    tablesRead.clear()
    clients = new Set(everywhere)
    used = 0
  }
  const objects = [...clientsOf].sort(([a], [b]) => compareCodePoints(a, b))
  for (const [logObject, itsClients] of objects) {
    const { definition } = findTable(logObject)
    const { table } = definition
    // A source of partitioned keys needs the folder in addition to the path.
    const listNeeded = () =>
      2 * countBytes([logObject]) +
      countBytes(itsClients.filter((client) => !clients.has(client))) +
      (tablesRead.has(table) ? 0 : countSelectBytes(definition))
    const hasTooManyTables = tablesRead.size === MOST_SOURCES && !tablesRead.has(table)
    if (logObjects.length === LISTED_VALUES || hasTooManyTables || used + listNeeded() > room) close()
    used += listNeeded()
    logObjects.push(logObject)
    tablesRead.add(table)
    for (const client of itsClients) clients.add(client)
  }
  close()
  return batches
}

/** Maximum bytes of a statement without records and literals, and of the conditions of each table. */
const FRAME_BYTES = Buffer.byteLength(selectShownColumns().join()) + 4_000
const SELECT_BYTES = 1_500

function countBytes(literals: readonly string[]): number {
  return literals.reduce((sum, text) => sum + Buffer.byteLength(text) + "'', ".length, 0)
}

/** The SQL of one batch, for at most `limit` records. */
export function buildBatchStatement(
  tables: readonly LocatedTable[],
  batch: EvidenceBatch,
  window: Window,
  limit: number,
): string {
  return buildEvidenceStatement(makeObjectSources(tables, batch.logObjects), batch.clients, window, limit)
}
