import { ASIDE, type AthenaFormat, PLACE_FIELDS, quoteLiteral, writeIsAnyOf } from '../athena.js'
import { COLUMN, COLUMN_NAMES, type ColumnName } from '../columns.js'
import {
  formatCanonically,
  JSON_BLANKS,
  JSON_COMPOUND,
  JSON_SCALAR,
  JSON_SHALLOW_VALUE,
  JSON_STRING,
  readIsoSeconds,
  readMemberJson,
  readMemberText,
  replaceLoneSurrogates,
  sumLengths,
  trimLeft,
  writeHasCompoundMember,
  writeHasContent,
  writeHasMemberTwice,
} from '../json/sql.js'
import { TRAIL_CHANGES, type TrailChange } from './coverage.js'
import {
  ACCESS_POINT,
  ANONYMOUS_ACCOUNTS,
  BUCKET_RESOURCE,
  BUCKET_TYPE,
  CATEGORIES_ELSEWHERE,
  CLOUDFRONT_ACCOUNT,
  CONSOLE_SIGN_IN,
  DIGEST_SHAPE,
  EVENT_TEXTS,
  LIFECYCLE_SOURCE,
  LONGEST_TRAIL,
  MESSAGE_SOURCE,
  REJECTING_ERROR_CODES,
  SERVICE_EVENT,
  TRAIL_SOURCE,
  TYPES_ELSEWHERE,
} from './event.js'

const PLACE = PLACE_FIELDS.join(', ')

const MEMBER = `${JSON_BLANKS}${JSON_STRING}${JSON_BLANKS}:${JSON_BLANKS}${JSON_SHALLOW_VALUE}${JSON_BLANKS}`
/** The name of the member that holds the events. Any letter can be an escape. */
const RECORDS_NAME = `"${[...'Records'].map((letter) => `(?:${letter}|\\\\u00(?i:${letter.charCodeAt(0).toString(16)}))`).join('')}"`
const RECORDS_MEMBER = `${JSON_BLANKS}${RECORDS_NAME}${JSON_BLANKS}:${JSON_BLANKS}\\[`
/**
 * The start of a document of events. A document is at the start of the line or follows another document. An event is in
 * neither place.
 */
const HEAD = `(?:\\A|(?<=\\}))${JSON_BLANKS}\\{(?:${MEMBER},)*?${RECORDS_MEMBER}`
/** The end of a document of events. */
const TAIL = `\\](?:${JSON_BLANKS},${MEMBER})*+${JSON_BLANKS}\\}`
/**
 * The pieces of a line, one after another: the start of a document of events, a comma, the end of the document, an event,
 * another document, any other value.
 */
const PIECES = `\\G(?:${HEAD}|${JSON_BLANKS}(?:,|${TAIL}|${JSON_COMPOUND}|${JSON_STRING}|${JSON_SCALAR}))`

/** The kinds of pieces, a letter each: opens, closes, comma, valid object, other valid value; anything else is malformed. */
const KIND_OF_PIECE = `CASE
      WHEN canonical IS NOT NULL THEN 'e'
      WHEN piece = ',' OR regexp_like(piece, '\\A[ \\t]++,\\z') THEN ','
      WHEN regexp_like(piece, '\\A[ \\t]*+\\{') AND piece LIKE '%[' THEN IF(${writeHasValidFrame("piece || ']}'")}, 'h', 'x')
      WHEN regexp_like(piece, '\\A[ \\t]*+\\]') THEN IF(${writeHasValidFrame('\'{"Records":[\' || piece')}, 't', 'x')
      WHEN ${formatCanonically('piece')} IS NOT NULL THEN 'v'
      ELSE 'x'
    END`

/** The document around the events has no member twice. */
function writeHasValidFrame(frame: string): string {
  return `regexp_like(${frame}, '\\A[ \\t]*+\\{[ \\t]*+"Records"[ \\t]*+:[ \\t]*+\\[[ \\t]*+\\][ \\t]*+\\}\\z') OR (${formatCanonically(frame)} IS NOT NULL AND NOT COALESCE(${writeHasMemberTwice(frame, formatCanonically(frame))}, true))`
}

const TIME_DIGITS = 13
const UNKNOWN_TIME = 9_999_999_999_999

/** Documents, and one that is cut off or malformed further on. */
const VALID_PIECES = '\\A(?:h(?:[ev](?:,[ev])*+)?+t|e)*+(?:h(?:[ev](?:,[ev])*+,?+)?+)?+'

const DIGEST_MEMBERS = Object.keys(DIGEST_SHAPE)
const readText = (path: string): string => readMemberText('event', path)
/** The text of the first member that has one that is not empty. */
const readFirstText = (...paths: readonly string[]): string =>
  `COALESCE(${[...paths.map((path) => `NULLIF(${readText(path)}, '')`), "'-'"].join(', ')})`
/** A regular expression of JavaScript whose anchors are the ends of the text, as the engine writes it. */
const quotePattern = ({ source }: RegExp): string =>
  quoteLiteral(
    source
      .replaceAll('\\/', '/')
      .replaceAll(/(?<![\\[])\^/g, '\\A')
      .replaceAll('$', '\\z'),
  )

const isAnonymousAccount = `COALESCE(${writeIsAnyOf('account_id', listTexts(ANONYMOUS_ACCOUNTS))}, false)`
/** The engine writes a number beyond its range as the text Infinity. */
const writeIsString = (path: string): string =>
  `COALESCE(${readMemberJson('event', path)} LIKE '"%' AND (${readMemberJson('event', path)} NOT IN ('"Infinity"', '"-Infinity"')
    OR ${readText(path)} IN ('Infinity', '-Infinity')), false)`
const writeIsCompound = (path: string): string =>
  `COALESCE(regexp_like(${readMemberJson('event', path)}, '\\A[\\[{]'), false)`

function listTexts(set: ReadonlySet<string | null>): string[] {
  return [...set].filter((one) => one !== null)
}

/** The first bucket among an event's resources, as far as they are objects. */
const BUCKET_OF_RESOURCES = `element_at(filter(transform(slice(resources, 1, objects),
      resource -> IF(regexp_like(COALESCE(json_extract_scalar(resource, '$.type'), ''), ${quotePattern(BUCKET_TYPE)}),
        regexp_extract(COALESCE(json_extract_scalar(resource, '$.ARN'), ''), ${quotePattern(BUCKET_RESOURCE)}, 1))), name -> name IS NOT NULL), 1)`

const changedTrail = `COALESCE(${['requestParameters.name', 'requestParameters.trailName']
  .map((path) => `IF(${writeIsString(path)}, ${readText(path)})`)
  .join(', ')}, '')`
/** A failed call changed nothing. A call without a trail or a time could have changed any trail at any time. */
const TRAIL_CHANGE = `IF(${writeIsAnyOf(readText('eventName'), listTexts(TRAIL_CHANGES))} AND COALESCE(${readText('errorCode')}, '') = '',
      lpad(CAST(COALESCE(at, ${UNKNOWN_TIME}) AS varchar), ${TIME_DIGITS}, '0') || ' ' || ${readText('eventName')} || ' '
        || IF(length(${changedTrail}) > ${LONGEST_TRAIL}, '', ${changedTrail}))`

/** A change of a trail as the SQL writes it. Null for another event. */
export function readTrailChange(written: string): TrailChange | null {
  const match = /^(\d{13}) (\w+) (.*)$/s.exec(written)
  if (match === null) return null
  const [, time, eventName = '', trail = ''] = match
  return { trail, eventName, time: Number(time) === UNKNOWN_TIME ? Number.POSITIVE_INFINITY : Number(time) }
}

/** The columns that an event has; all others are `-`. */
const COLUMNS_OF_EVENT: Partial<Record<ColumnName, string>> = {
  bucket: `CASE WHEN bucket_name IS NULL OR bucket_name = '' THEN '-'
      WHEN NOT regexp_like(bucket_name, ${quotePattern(ACCESS_POINT)}) THEN bucket_name
      ELSE COALESCE(${BUCKET_OF_RESOURCES}, '-') END`,
  time: "regexp_replace(event_time, '[.][0-9]+', '')",
  remote_ip: readFirstText('sourceIPAddress'),
  requester: `COALESCE(NULLIF(arn, ''), IF(${isAnonymousAccount}, '-'), NULLIF(invoked_by, ''), ${readFirstText('userIdentity.principalId', 'userIdentity.accountId')})`,
  request_id: readFirstText('requestID'),
  operation: readFirstText('eventName'),
  key: readFirstText('requestParameters.key'),
  error_code: readFirstText('errorCode'),
  user_agent: `COALESCE(NULLIF(regexp_replace(${readText('userAgent')}, '\\A\\[((?s:.*))\\]\\z', '$1'), ''), '-')`,
  host_id: readFirstText('additionalEventData.x-amz-id-2', 'additionalEventData.xAmzId2'),
  signature_version: 'signature',
  cipher_suite: readFirstText(
    'additionalEventData.CipherSuite',
    'additionalEventData.cipherSuite',
    'tlsDetails.cipherSuite',
  ),
  authentication_type: readFirstText('additionalEventData.AuthenticationMethod'),
  host_header: readFirstText('tlsDetails.clientProvidedHostHeader'),
  tls_version: readFirstText('tlsDetails.tlsVersion'),
}

function selectColumn(name: string): string {
  const column = name as ColumnName
  const condition =
    COLUMN[column] < COLUMN.signature_version ? 'is_record' : 'is_record AND signature IS NOT NULL'
  return `IF(${condition}, ${COLUMNS_OF_EVENT[column] ?? "'-'"}) AS ${name}`
}

/**
 * CloudTrail's files: documents that hold events, each on one line. If a line is truncated or malformed, the events
 * before that place are read. A document that spans lines is not read, and its lines are unparsed.
 */
export const CLOUDTRAIL_ON_ATHENA: AthenaFormat = {
  format: 'cloudtrail',
  tableName: 'cloudtrail_log',
  columns: ['line'],
  expression: '(.*)',
  makeRelations: (lines) => [
    {
      name: 'trail_line',
      sql: `SELECT ${PLACE}, ${replaceLoneSurrogates('line')} AS line FROM ${lines}`,
    },
    {
      name: 'trail_pieces',
      sql: `SELECT *, regexp_extract_all(line, ${quoteLiteral(PIECES)}) AS pieces FROM trail_line`,
    },
    {
      name: 'trail_canonical',
      sql: `SELECT *, transform(pieces, piece -> IF(regexp_like(piece, '\\A[ \\t]*+\\{') AND piece LIKE '%}', ${formatCanonically('piece')})) AS canonicals
  FROM trail_pieces`,
    },
    {
      name: 'trail_kinds',
      sql: `SELECT *, array_join(zip_with(pieces, canonicals, (piece, canonical) -> ${KIND_OF_PIECE}), '') AS kinds
  FROM trail_canonical`,
    },
    {
      name: 'trail_valid',
      sql: `SELECT *, regexp_extract(kinds, '${VALID_PIECES}') AS valid FROM trail_kinds`,
    },
    {
      name: 'trail_rest',
      sql: `SELECT ${PLACE}, slice(pieces, 1, length(valid)) AS pieces, slice(canonicals, 1, length(valid)) AS canonicals, valid,
    regexp_like(valid, 'h[^t]*+\\z') AS is_open, substr(line, 1 + ${sumLengths('slice(pieces, 1, length(valid))')}) AS rest
  FROM trail_valid`,
    },
    {
      name: 'trail_ended',
      sql: `SELECT *, CASE WHEN ${writeHasContent('rest')} OR is_open THEN 'r' WHEN valid = '' THEN 'b' ELSE '' END AS ended
  FROM trail_rest`,
    },
    {
      name: 'trail_piece',
      sql: `SELECT ${PLACE}, IF(kind = 'r' AND is_open AND before <> ',', regexp_replace(piece, '\\A[ \\t]*+\\]'), piece) AS event, canonical, kind, COALESCE(before IN ('h', ','), false) AS is_element
  FROM trail_ended
  CROSS JOIN UNNEST(pieces || IF(ended = '', ARRAY[], ARRAY[rest]), canonicals, regexp_extract_all(valid || ended, '.'), ARRAY[''] || regexp_extract_all(valid, '.')) AS found (piece, canonical, kind, before)
  WHERE kind NOT IN (',', 't')`,
    },
    {
      name: 'trail_told',
      sql: `SELECT *,
    kind = 'e' AND NOT is_element AND ${DIGEST_MEMBERS.map((name) => `${readMemberJson('event', name)} IS NOT NULL`).join(' AND ')} AS is_digest,
    kind = 'e' AND (is_element OR (${readMemberJson('event', 'eventVersion')} IS NOT NULL
      AND (${['eventSource', 'eventType', 'eventName'].map((name) => `${readMemberJson('event', name)} IS NOT NULL`).join(' OR ')}))) AS is_event
  FROM trail_piece`,
    },
    {
      name: 'trail_event',
      sql: `SELECT *, ${readText('eventVersion')} AS event_version, ${readText('eventTime')} AS event_time, ${readText('eventSource')} AS event_source,
    ${readText('eventType')} AS event_type, ${readText('eventCategory')} AS event_category, ${readText('userIdentity.arn')} AS arn,
    ${readText('userIdentity.accountId')} AS account_id, ${readText('userIdentity.invokedBy')} AS invoked_by,
    ${readText('requestParameters.bucketName')} AS bucket_name, NULLIF(${readText('additionalEventData.SignatureVersion')}, '') AS signed
  FROM trail_told`,
    },
    {
      name: 'trail_timed',
      sql: `SELECT *, ${readIsoSeconds('event_time')} AS at FROM trail_event`,
    },
    {
      name: 'trail_read',
      sql: `SELECT *, CASE
      WHEN kind = 'b' THEN '${ASIDE.blank}'
      WHEN kind = 'h' THEN '${ASIDE.frame}'
      WHEN is_digest THEN '${ASIDE.digest}'
      WHEN NOT is_event OR ${writeHasMemberTwice('event', 'canonical')} OR ${writeHasCompoundMember('event', EVENT_TEXTS)} THEN 'unparsed'
      WHEN NOT regexp_like(COALESCE(event_version, '1.'), '\\A0*+1[.]') THEN 'unparsed'
      WHEN ${writeIsAnyOf('event_category', listTexts(CATEGORIES_ELSEWHERE))} OR regexp_like(event_type, ${quotePattern(TYPES_ELSEWHERE)}) THEN '${ASIDE.elsewhere}'
      WHEN NOT ${writeIsString('eventSource')} OR event_source = '' OR starts_with(event_source, ${quoteLiteral(MESSAGE_SOURCE)}) THEN 'unparsed'
      WHEN NOT starts_with(event_source, 's3') OR event_type = ${quoteLiteral(SERVICE_EVENT)} THEN '${ASIDE.skipped}'
      WHEN at IS NULL OR NOT ${writeIsString('eventName')} OR ${writeIsCompound('additionalEventData.SignatureVersion')} THEN 'unparsed'
      ELSE 'record'
    END AS reading
  FROM trail_timed`,
    },
    {
      name: 'trail_signed',
      sql: `SELECT *, reading = 'record' AS is_record,
    CASE WHEN regexp_like(signed, '\\A[Ss][Ii][Gg][Vv][24]\\z') THEN 'SigV' || substr(signed, 5)
      WHEN signed IS NOT NULL THEN signed
      WHEN arn IS NULL AND ${isAnonymousAccount} THEN '-' END AS signature
  FROM trail_read`,
    },
    {
      name: 'trail_resources',
      sql: `SELECT *, IF(is_record AND regexp_like(bucket_name, ${quotePattern(ACCESS_POINT)}), try(CAST(json_extract(event, '$.resources') AS array(json)))) AS resources
  FROM trail_signed`,
    },
    {
      name: 'trail_objects',
      sql: `SELECT *, COALESCE(NULLIF(array_position(transform(resources, resource -> COALESCE(json_format(resource) LIKE '{%', false)), false), 0) - 1, cardinality(resources)) AS objects
  FROM trail_resources`,
    },
    {
      name: 'trail_columns',
      sql: `SELECT ${PLACE}, IF(reading = 'unparsed', ${trimLeft('event')}) AS raw, IF(reading NOT IN ('unparsed', 'record'), reading) AS aside,
    kind = 'h' OR is_event AS is_told,
    IF(reading = '${ASIDE.skipped}' AND event_source = ${quoteLiteral(TRAIL_SOURCE)}, ${TRAIL_CHANGE}) AS trail_change,
    ${COLUMN_NAMES.map(selectColumn).join(',\n    ')},
    IF(is_record, at) AS at,
    IF(is_record, signature IS DISTINCT FROM 'SigV2' AND (COALESCE(${readText('userIdentity.type')} = 'AWSService', false)
      OR COALESCE(invoked_by NOT IN ('', ${quoteLiteral(CONSOLE_SIGN_IN)}), false)
      OR COALESCE(account_id = ${quoteLiteral(CLOUDFRONT_ACCOUNT)}, false) OR event_source = ${quoteLiteral(LIFECYCLE_SOURCE)})) AS is_service,
    IF(is_record, COALESCE(${writeIsAnyOf(readText('errorCode'), [...REJECTING_ERROR_CODES])}, false)) AS is_refused
  FROM trail_objects`,
    },
    {
      name: 'trail_record',
      sql: `SELECT *, concat_ws(' ', ${COLUMN_NAMES.join(', ')}) AS line_text FROM trail_columns`,
    },
  ],
}
