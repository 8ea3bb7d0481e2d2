import { formatBytes } from '../../model/figures.js'
import type { Report } from '../../model/report.js'
import type { QueryRun } from '../../model/tally.js'
import { explainMissingStatements } from '../content/queries.js'
import { showInvisible } from './escape.js'

/** `queries.sql`: every statement that ran, in their order. A comment before each names its purpose. */
export function formatQueriesSql(report: Report, queries: readonly QueryRun[]): string {
  const { tool } = report
  if (queries.length === 0) return `-- ${explainMissingStatements(report)}\n`
  const blocks = queries.map(({ purpose, queryExecutionId, bytesScanned, engineVersion, statement }) => {
    const notes = [
      purpose,
      `query execution ${queryExecutionId}`,
      bytesScanned === null ? null : `${formatBytes(bytesScanned)} scanned`,
      engineVersion,
    ]
    return `-- ${showInvisible(notes.filter((note) => note !== null).join('; '))}\n${statement};\n`
  })
  return [
    `-- Statements that ${tool.name} ${tool.version} ran on Amazon Athena, in this order.\n`,
    ...blocks,
  ].join('\n')
}
