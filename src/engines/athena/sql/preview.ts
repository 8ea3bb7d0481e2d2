import { COLUMN_NAMES } from '../../../log-formats/columns.js'
import { SHOWN_RAW, selectShownColumns } from './expressions.js'
import { type Source, selectFrom } from './sources.js'
import { RAW_COLUMN } from './table.js'

/** The first lines that the engine reads, each with its log object. A `limit` of 0 means all lines. */
export function buildPreviewStatement(sources: readonly Source[], limit: number): string {
  return `WITH line AS (
${selectFrom(sources, () => [...COLUMN_NAMES, RAW_COLUMN, '"$path" AS log_object'])}
)
SELECT ${selectShownColumns().join(', ')}, ${SHOWN_RAW} AS ${RAW_COLUMN}, log_object
FROM line
WHERE ${RAW_COLUMN} IS NULL OR replace(${RAW_COLUMN}, ' ', '') <> ''${limit === 0 ? '' : `\nLIMIT ${limit}`}`
}
