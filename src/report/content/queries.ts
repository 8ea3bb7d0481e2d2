import { formatBytes } from '../../model/figures.js'
import type { Report } from '../../model/report.js'
import { estimateCostDollars } from './query-cost.js'

/** A line for each query that ran: its purpose, id, bytes scanned and estimated cost. */
export function formatQueries({ scan }: Pick<Report, 'scan'>): string[] {
  return scan.queries.map((query) => {
    const { queryExecutionId, purpose, bytesScanned } = query
    const dollars = estimateCostDollars([query])
    const cost = dollars === null ? '' : `, about ${dollars.toFixed(dollars < 0.01 ? 5 : 2)} USD`
    const scanned = bytesScanned === null ? 'bytes scanned not known' : `${formatBytes(bytesScanned)} scanned`
    return `Athena query ${queryExecutionId} (${purpose}): ${scanned}${cost}.`
  })
}

/** Why a report comes without statements. */
export function explainMissingStatements({ parts, scan, source }: Report): string {
  if (parts !== undefined && scan.queries.length > 0)
    return 'The statements are in the queries.sql of each merged report.'
  return source.engine === 'embedded'
    ? 'No statement ran: the embedded engine read the logs itself.'
    : 'No statement ran.'
}
