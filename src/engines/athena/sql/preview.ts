import { RAW_COLUMN } from '../../../log-formats/text/athena.js'
import { SHOWN_RAW, selectShownColumns } from './expressions.js'
import { writeRecords } from './records.js'
import type { Source } from './sources.js'

/** The first lines that the engine reads, each with its log object. A `limit` of 0 means all lines. */
export function buildPreviewStatement(sources: readonly Source[], limit: number): string {
  return `${writeRecords(sources)}
SELECT ${selectShownColumns().join(', ')}, ${SHOWN_RAW} AS ${RAW_COLUMN}, log_object
FROM record
WHERE aside IS NULL${limit === 0 ? '' : `\nLIMIT ${limit}`}`
}
