import { ASIDE, type AthenaFormat, PLACE_FIELDS, quoteLiteral } from '../athena.js'
import { COLUMN, COLUMN_NAMES } from '../columns.js'
import {
  ACCESS_LOG_MEMBERS,
  BUCKET_ARN,
  LEAST_MEMBERS,
  NEVER_EMPTY,
  READABLE_SCHEMA_VERSION,
  SCHEMA_VERSION,
} from './access-log.js'
import {
  formatCanonically,
  JSON_BLANKS,
  JSON_OBJECT,
  readIsoSeconds,
  readMemberText,
  replaceLoneSurrogates,
  sumLengths,
  trimLeft,
  writeHasCompoundMember,
  writeHasContent,
  writeHasMemberTwice,
} from './sql.js'

const PLACE = PLACE_FIELDS.join(', ')
const DOCUMENTS = `\\G${JSON_BLANKS}${JSON_OBJECT}`

const signatureMember = ACCESS_LOG_MEMBERS[COLUMN.signature_version] as string
const writeHasMember = (name: string): string => `element_at(members, ${quoteLiteral(name)}) IS NOT NULL`

/** The text of a column: `-` if the member is null or missing. */
function readColumn(column: number): string {
  const text = readMemberText('document', ACCESS_LOG_MEMBERS[column] as string)
  if (column === COLUMN.bucket) {
    const ofArn = `element_at(split(${readMemberText('document', BUCKET_ARN)}, ':'), -1)`
    return `COALESCE(NULLIF(NULLIF(${text}, ''), '-'), NULLIF(${ofArn}, ''), '-')`
  }
  return NEVER_EMPTY.has(column) ? `COALESCE(NULLIF(${text}, ''), '-')` : `COALESCE(${text}, '-')`
}

/** A record without the member of the signature ends before that column. */
function selectColumn(column: number): string {
  const condition = column < COLUMN.signature_version ? 'is_record' : 'is_record AND has_signature'
  return `IF(${condition}, ${readColumn(column)})`
}

/**
 * Access logs as JSON documents: one on a line, or several. A line is read up to the first that is malformed; a document
 * that spans lines is not read, and each of its lines is unparsed.
 */
export const JSON_ON_ATHENA: AthenaFormat = {
  format: 'json',
  tableName: 'json_access_log',
  columns: ['line'],
  expression: '(.*)',
  makeRelations: (lines) => [
    {
      name: 'json_line',
      sql: `SELECT ${PLACE}, ${replaceLoneSurrogates('line')} AS line FROM ${lines}`,
    },
    { name: 'json_whole', sql: `SELECT *, ${formatCanonically('line')} AS canonical FROM json_line` },
    {
      // A line that is one document need not be split. Its brackets show whether it nests deeply.
      name: 'json_split',
      sql: `SELECT *, canonical IS NOT NULL AND regexp_like(line, '\\A[ \\t]*+\\{') AND regexp_count(line, '[\\[{]') < 100 AS is_document
  FROM json_whole`,
    },
    {
      name: 'json_documents',
      sql: `SELECT ${PLACE}, line, IF(is_document, ARRAY[line], regexp_extract_all(line, ${quoteLiteral(DOCUMENTS)})) AS documents,
    IF(is_document, ARRAY[canonical]) AS canonicals
  FROM json_split`,
    },
    {
      name: 'json_canonical',
      sql: `SELECT ${PLACE}, line, documents, COALESCE(canonicals, transform(documents, document -> ${formatCanonically('document')})) AS canonicals
  FROM json_documents`,
    },
    {
      name: 'json_valid',
      sql: `SELECT *, COALESCE(NULLIF(array_position(transform(canonicals, canonical -> canonical IS NULL), true), 0) - 1, cardinality(canonicals)) AS valid
  FROM json_canonical`,
    },
    {
      name: 'json_rest',
      sql: `SELECT ${PLACE}, slice(documents, 1, valid) AS documents, slice(canonicals, 1, valid) AS canonicals,
    substr(line, 1 + ${sumLengths('slice(documents, 1, valid)')}) AS rest
  FROM json_valid`,
    },
    {
      name: 'json_document',
      sql: `SELECT ${PLACE}, document, canonical, CAST(json_parse(canonical) AS map(varchar, json)) AS members
  FROM json_rest
  CROSS JOIN UNNEST(documents || IF(${writeHasContent('rest')} OR cardinality(documents) = 0, ARRAY[rest], ARRAY[]), canonicals) AS pieces (document, canonical)`,
    },
    {
      name: 'json_told',
      sql: `SELECT *, ${writeHasMember(signatureMember)} AS has_signature,
    COALESCE(${writeHasMember(SCHEMA_VERSION)} OR ${writeHasMember(ACCESS_LOG_MEMBERS[COLUMN.time] as string)}
      OR cardinality(array_intersect(map_keys(members), ARRAY[${ACCESS_LOG_MEMBERS.map(quoteLiteral).join(', ')}])) >= ${LEAST_MEMBERS}, false) AS is_told,
    ${readIsoSeconds(readMemberText('document', ACCESS_LOG_MEMBERS[COLUMN.time] as string))} AS at
  FROM json_document`,
    },
    {
      name: 'json_read',
      sql: `SELECT *, is_told AND at IS NOT NULL AND NOT (${writeHasMemberTwice('document', 'canonical')})
      AND NOT ${writeHasCompoundMember('document', [...ACCESS_LOG_MEMBERS, BUCKET_ARN, SCHEMA_VERSION])}
      AND COALESCE(regexp_like(${readMemberText('document', SCHEMA_VERSION)}, ${quoteLiteral(READABLE_SCHEMA_VERSION)}), true) AS is_record,
    IF(NOT ${writeHasContent('document')}, '${ASIDE.blank}') AS aside
  FROM json_told`,
    },
    {
      name: 'json_columns',
      sql: `SELECT ${PLACE}, IF(aside IS NULL AND NOT is_record, ${trimLeft('document')}) AS raw, aside, is_told, CAST(NULL AS varchar) AS trail_change,
    ${COLUMN_NAMES.map((name, column) => `${selectColumn(column)} AS ${name}`).join(',\n    ')},
    IF(is_record, at) AS at
  FROM json_read`,
    },
    {
      name: 'json_record',
      sql: `SELECT *, CAST(NULL AS boolean) AS is_service, CAST(NULL AS boolean) AS is_refused,
    concat_ws(' ', ${COLUMN_NAMES.join(', ')}) AS line_text
  FROM json_columns`,
    },
  ],
}
