import { ASIDE, quoteLiteral, writeIsAnyOf } from '../../../log-formats/athena.js'
import { isBucketPattern, makePatternExpression } from '../../../model/bucket-pattern.js'
import { ANY_NETWORK, type Scope } from '../../../model/scope.js'
import {
  ACCESS_KEY_IDS_LISTED,
  ALSO_SEEN_CLIENTS_LISTED,
  LOG_OBJECTS_LISTED,
  SIGV2_CLIENTS_KEPT,
  UNPARSED_SAMPLE_CHARACTERS,
  UNPARSED_SAMPLES,
  USER_AGENT_CHARACTERS,
} from '../../../model/tally.js'
import type { EpochSeconds } from '../../../model/time.js'
import {
  ACCESS_KEY_ID_OF_QUERY,
  ADDRESS_DIGITS,
  AUTHENTICATION,
  CANONICAL_ADDRESS,
  chooseNetwork,
  EXPIRY_OF_QUERY,
  HAS_OLD_TLS,
  IS_REJECTED,
  IS_SERVICE,
  joinParts,
  makeClientId,
  PRESIGNED_QUERY,
  redactExpression,
  SEPARATOR,
  SHOWN_RAW,
  splitPart,
  writeIsExcluded,
  writeIsOutside,
} from './expressions.js'
import { writeRecords } from './records.js'
import type { WindowSource } from './sources.js'

/** The columns of a scan's result, which `scan-result.ts` reads. */
export const SCAN_COLUMNS = [
  'level',
  'place',
  'place_bucket',
  'part',
  'bucket',
  'network',
  'day',
  'remote_ip',
  'requester',
  'authentication',
  'client',
  'user_agent',
  'tls_version',
  'requests',
  'rejected',
  'in_window',
  'old_tls_requests',
  'other_buckets',
  'first_seen',
  'last_seen',
  'last_past',
  'log_objects',
  'log_object_count',
  'access_key_ids',
  'earliest_expiry',
  'latest_expiry',
  'longest_validity',
  'is_told',
  'companions',
  'trail_changes',
  'samples',
  'result_rows',
] as const

interface ScanQuestion {
  readonly scope: Scope
  /** Later records do not count as the newest record of a bucket. */
  readonly now: EpochSeconds
  /**
   * Clients whose requests were all refused are not findings. They come last, so that the limit of the list cuts them
   * first.
   */
  readonly ignoreRejected: boolean
  /** The lists of anonymous clients and of clients with old TLS take memory for each client. */
  readonly hasAlsoSeenLists: boolean
}

/**
 * More than any number of requests. The difference to it always has the same number of digits, so that a sort of texts
 * puts the most requests first.
 */
const MOST_REQUESTS = '9000000000000000'

/**
 * The scan on which the verdict is based. Each line gets its place (`part`). Equal lines are counted together
 * (`counted`), along with three other groupings of the same lines: by log object, by client with old TLS, by anonymous
 * client. These counts are added up (`summed`) at eight levels: everything, parts, targets, buckets, days, places, and
 * SigV2 clients in total, by log object and by access key id. `merged` joins the levels of a client. A query can run
 * out of memory when it has a group for each of very many clients. For this reason each kind of client has its own
 * grouping, and only SigV2 clients are grouped by log object. Each "also seen" list is an aggregate of a thousand
 * texts. The ranking keeps only the first rows of SigV2 clients, and the level `clients` has their number. The lists
 * are cut, and everything else is exact. The aggregate of the smallest few values uses plain text, because Trino
 * sometimes returns empty arrays and rows (https://github.com/trinodb/trino/issues/31193).
 */
export function buildScanStatement(sources: readonly WindowSource[], question: ScanQuestion): string {
  const { scope, now, hasAlsoSeenLists } = question
  const knownBucket = makeAskedBucketCondition(scope)
  /** Counts by bucket and place are needed for buckets that share a place, and for buckets with several formats. */
  const needsPlaces =
    knownBucket !== null || sources.some(({ definition }) => definition.format.format !== 'text')
  const hasTrails = sources.some(({ definition }) => definition.format.format === 'cloudtrail')
  const network = chooseNetwork(scope.networks, ANY_NETWORK)
  const needsAddress = scope.networks.length > 0
  const outside = writeIsOutside(scope.window)
  const excluded = writeIsExcluded(scope)
  const inScope = "part IN ('sigV4', 'sigV2', 'unsigned', 'unknown', 'missing')"
  const selectSigV2 = (expression: string) => `IF(part = 'sigV2', ${expression})`
  const selectOldTls = (expression: string) => `IF(old_tls IS NOT NULL, ${expression})`
  const selectAnonymous = (expression: string) => `IF(part = 'unsigned', ${expression})`
  const remoteIp = 'COALESCE(address, remote_ip)'
  const agent = `substr(user_agent, 1, ${USER_AGENT_CHARACTERS})`

  const cases = [
    'WHEN aside IS NOT NULL THEN aside',
    "WHEN raw IS NOT NULL OR at IS NULL THEN 'unparsed'",
    outside === null ? null : `WHEN ${outside} THEN 'outsideWindow'`,
    knownBucket === null ? null : `WHEN NOT (${knownBucket}) THEN 'otherBuckets'`,
    `WHEN ${IS_SERVICE} THEN 'service'`,
    needsAddress ? "WHEN network IS NULL THEN 'otherNetworks'" : null,
    excluded === null ? null : `WHEN ${excluded} THEN 'excluded'`,
    "WHEN signature_version IS NULL THEN 'missing'",
    "WHEN signature_version = 'SigV4' THEN 'sigV4'",
    "WHEN signature_version = 'SigV2' THEN 'sigV2'",
    "WHEN signature_version = '-' AND requester = '-' THEN 'unsigned'",
    "ELSE 'unknown'",
  ].filter((line) => line !== null)

  const order = [
    ...(question.ignoreRejected ? ['IF(rejected = requests, 1, 0)'] : []),
    'requests DESC, bucket, remote_ip, requester, authentication, user_agent_start',
  ].join(', ')

  const client = 'bucket, network, remote_ip, requester, authentication, user_agent_start'
  const verdictKeys = `place, place_bucket, part, day, ${client}, client_object, access_key_id`
  const alsoSeenKeys = hasAlsoSeenLists
    ? [
        'bucket, network, tls_ip, tls_requester, tls_agent, old_tls',
        'bucket, network, anonymous_ip, anonymous_agent, anonymous_tls',
      ]
    : []
  const alsoSeenColumns = hasAlsoSeenLists
    ? ', tls_ip, tls_requester, tls_agent, old_tls, anonymous_ip, anonymous_agent, anonymous_tls'
    : ''
  /** Sorts by requests, most first, then in the order of findings. `FIELDS` defines the order of the fields. */
  const joinAlsoSeenText = (fields: readonly string[]) =>
    [
      `lpad(CAST(${MOST_REQUESTS} - lines AS varchar), 16, '0')`,
      joinParts(['bucket', ...fields, 'network']),
      'CAST(first_seen AS varchar)',
      'CAST(last_seen AS varchar)',
    ].join(` || ${SEPARATOR} || `)
  const alsoSeenTexts = hasAlsoSeenLists
    ? `
    IF(grouping_of = 'oldTls' AND old_tls IS NOT NULL, ${joinAlsoSeenText(['tls_ip', 'tls_requester', 'tls_agent', 'old_tls'])}) AS old_tls_client,
    IF(grouping_of = 'anonymous' AND anonymous_ip IS NOT NULL, ${joinAlsoSeenText(['anonymous_ip', "'-'", 'anonymous_agent', "COALESCE(anonymous_tls, '')"])}) AS anonymous_client,`
    : ''
  const aggregateAlsoSeen = (name: string) =>
    hasAlsoSeenLists ? `min(${name}, ${ALSO_SEEN_CLIENTS_LISTED})` : NO_LIST

  const listLiterals = (asides: readonly string[]) => asides.map(quoteLiteral).join(', ')
  /** Only files that CloudTrail writes next to its log files. */
  const isCompanion = `count_if(part IN (${listLiterals(COMPANIONS)})) > 0 AND count_if(part NOT IN (${listLiterals([...COMPANIONS, ASIDE.blank, ASIDE.frame])})) = 0`

  return `${writeRecords(sources)}, addressed AS (
  SELECT *,
    ${needsAddress ? CANONICAL_ADDRESS : `IF(signature_version IN ('SigV2', '-') OR ${HAS_OLD_TLS}, ${CANONICAL_ADDRESS})`} AS address
  FROM record
), located AS (
  SELECT *, ${network} AS network
  FROM ${needsAddress ? `(SELECT *, ${ADDRESS_DIGITS} AS address_digits FROM addressed)` : 'addressed'}
), placed AS (
  SELECT *, CASE
      ${cases.join('\n      ')}
    END AS part
  FROM located
), flagged AS (
  SELECT *, IF(${inScope} AND ${HAS_OLD_TLS}, tls_version) AS old_tls,
    IF(part IN ('sigV4', 'sigV2'), ${IS_REJECTED}) AS is_rejected
  FROM placed
), signed AS (
  SELECT *, IF(part = 'sigV2' AND authentication_type = 'QueryString' AND NOT is_rejected, ${PRESIGNED_QUERY}) AS query
  FROM flagged
), keyed AS (
  SELECT place, place_bucket, log_object, part, at, is_rejected, is_told, trail_change,
    IF(part = 'unparsed', substr(${SHOWN_RAW}, 1, ${UNPARSED_SAMPLE_CHARACTERS})) AS sample,
    IF(part NOT IN (${listLiterals([...Object.values(ASIDE), 'unparsed', 'otherBuckets'])})${knownBucket === null ? '' : ` AND ${knownBucket}`}, bucket) AS bucket,
    IF(${inScope} OR part = 'excluded', network) AS network,
    IF(${inScope}, at / 86400) AS day,
    ${selectSigV2(remoteIp)} AS remote_ip, ${selectSigV2('requester')} AS requester, ${selectSigV2(AUTHENTICATION)} AS authentication,
    ${selectSigV2(agent)} AS user_agent_start, ${selectSigV2('log_object')} AS client_object,
    ${ACCESS_KEY_ID_OF_QUERY} AS access_key_id, ${EXPIRY_OF_QUERY} AS expiry,
    old_tls, old_tls IS NOT NULL AS has_old_tls, ${selectOldTls(remoteIp)} AS tls_ip, ${selectOldTls('requester')} AS tls_requester, ${selectOldTls(agent)} AS tls_agent,
    ${selectAnonymous(remoteIp)} AS anonymous_ip, ${selectAnonymous(agent)} AS anonymous_agent, ${selectAnonymous('tls_version')} AS anonymous_tls
  FROM signed
), counted AS (
  SELECT CASE
      WHEN grouping(part) = 0 THEN 'verdict'
      WHEN grouping(log_object) = 0 THEN 'object'${hasAlsoSeenLists ? "\n      WHEN grouping(tls_ip) = 0 THEN 'oldTls'\n      ELSE 'anonymous'" : ''}
    END AS grouping_of,
    log_object, ${verdictKeys}${alsoSeenColumns}, count(*) AS lines,
    count_if(is_rejected) AS rejected, count_if(has_old_tls) AS old_tls_requests,
    min(at) AS first_seen, max(at) AS last_seen, max(at) FILTER (WHERE at <= ${now}) AS last_past,
    min(expiry) AS earliest_expiry, max(expiry) AS latest_expiry, max(expiry - at) AS longest_validity,
    min(sample, ${UNPARSED_SAMPLES}) AS samples, bool_or(is_told) AS is_told, ${hasTrails ? `max(trail_change, ${TRAIL_CHANGES_OF_OBJECT})` : NO_LIST} AS trail_changes, ${isCompanion} AS is_companion
  FROM keyed
  GROUP BY GROUPING SETS (${[verdictKeys, 'log_object', ...alsoSeenKeys].map((keys) => `\n    (${keys})`).join(',')})
), sorted AS (
  SELECT place, place_bucket, part, day, remote_ip, requester, authentication, user_agent_start, client_object, access_key_id, log_object,
    IF(grouping_of = 'verdict', bucket) AS bucket, IF(grouping_of = 'verdict', network) AS network,
    IF(grouping_of = 'verdict', lines) AS requests, IF(grouping_of = 'verdict', rejected) AS rejected,
    IF(grouping_of = 'verdict', old_tls_requests) AS old_tls_requests, IF(grouping_of = 'verdict', first_seen) AS first_seen,
    IF(grouping_of = 'verdict', is_told) AS is_told, IF(grouping_of = 'object' AND is_companion, 1) AS companion,
    IF(grouping_of = 'object' AND cardinality(trail_changes) > 0, json_format(CAST(trail_changes AS json))) AS trail_changes,
    IF(grouping_of = 'verdict', last_seen) AS last_seen, IF(grouping_of = 'verdict', last_past) AS last_past,
    earliest_expiry, latest_expiry, longest_validity,${alsoSeenTexts}
    IF(grouping_of = 'object', log_object || chr(0) || json_format(CAST(samples AS json))) AS samples
  FROM counted
), summed AS (
  SELECT CASE
      WHEN grouping(remote_ip) = 0 THEN 'client'
      WHEN grouping(day) = 0 THEN 'day'
      WHEN grouping(network) = 0 THEN 'target'
      WHEN grouping(bucket) = 0 AND grouping(place) = 0 THEN 'placeBucket'
      WHEN grouping(bucket) = 0 THEN 'bucket'
      WHEN grouping(place) = 0 THEN 'place'
      WHEN grouping(part) = 0 THEN 'part'
      ELSE 'all'
    END AS kind,
    place, place_bucket, part, day, ${client}, client_object, access_key_id,
    ${['requests', 'rejected', 'old_tls_requests'].map((name) => `${CLIENT_TOTALS_ONLY}sum(${name})) AS ${name}`).join(', ')},
    bool_or(is_told) AS is_told, count(companion) AS companions, ${hasTrails ? castToJson(`max(trail_changes, ${TRAIL_CHANGE_OBJECTS})`) : 'CAST(NULL AS varchar)'} AS trail_changes,
    sum(requests) FILTER (WHERE part <> 'outsideWindow') AS in_window, sum(requests) FILTER (WHERE part = 'otherBuckets'${knownBucket === null ? '' : " OR (part = 'outsideWindow' AND bucket IS NULL)"}) AS other_buckets,
    min(first_seen) AS first_seen, max(last_seen) AS last_seen, max(last_past) AS last_past,
    min(earliest_expiry) AS earliest_expiry, max(latest_expiry) AS latest_expiry, max(longest_validity) AS longest_validity,
    count(log_object) AS objects, ${castToJson(`min(samples, ${UNPARSED_SAMPLES})`)} AS samples,
    ${castToJson(aggregateAlsoSeen('old_tls_client'))} AS old_tls_clients, ${castToJson(aggregateAlsoSeen('anonymous_client'))} AS anonymous_clients
  FROM sorted
  GROUP BY GROUPING SETS (
    (), (part), (place, place_bucket), (bucket),${needsPlaces ? ' (place, place_bucket, bucket),' : ''} (part, day), (part, bucket, network),
    (${client}), (${client}, client_object), (${client}, access_key_id))
), merged AS (
  SELECT IF(grouping(place) = 0, kind, 'clients') AS level, place, place_bucket, part, day, ${client},
    IF(grouping(place) = 0, sum(requests), count(requests)) AS requests, sum(rejected) AS rejected,
    bool_or(is_told) AS is_told, max(companions) AS companions, max(trail_changes) AS trail_changes,
    max(old_tls_requests) AS old_tls_requests, max(in_window) AS in_window, max(other_buckets) AS other_buckets,
    min(first_seen) AS first_seen, max(last_seen) AS last_seen, max(last_past) AS last_past,
    min(earliest_expiry) AS earliest_expiry, max(latest_expiry) AS latest_expiry, max(longest_validity) AS longest_validity,
    ${castToJson(`min(client_object, ${LOG_OBJECTS_LISTED})`)} AS log_objects,
    IF(kind = 'client', count(client_object), max(objects)) AS log_object_count,
    ${castToJson(`min(access_key_id, ${ACCESS_KEY_IDS_LISTED})`)} AS access_key_ids,
    max(samples) AS samples, max(old_tls_clients) AS old_tls_clients, max(anonymous_clients) AS anonymous_clients
  FROM summed
  WHERE CASE kind
      WHEN 'client' THEN remote_ip IS NOT NULL
      WHEN 'day' THEN day IS NOT NULL
      WHEN 'target' THEN network IS NOT NULL
      WHEN 'bucket' THEN bucket IS NOT NULL
      WHEN 'placeBucket' THEN bucket IS NOT NULL
      WHEN 'place' THEN place IS NOT NULL
      WHEN 'part' THEN part IS NOT NULL
      ELSE true
    END
  GROUP BY GROUPING SETS ((kind), (kind, place, place_bucket, part, day, ${client}))
  HAVING grouping(place) = 0 OR kind = 'client'
), ranked AS (
  SELECT *, row_number() OVER (
    PARTITION BY level, place, place_bucket, part, day, IF(level <> 'client', bucket), IF(level <> 'client', network)
    ORDER BY ${order}) AS rank
  FROM merged
), listed AS (
  SELECT ranked.*, entry, split(entry, ${SEPARATOR}) AS fields
  FROM ranked
  CROSS JOIN UNNEST(ARRAY[''] || ${selectEntries('oldTls', 'old_tls_clients')} || ${selectEntries('anonymous', 'anonymous_clients')}) AS entries (entry)
  WHERE rank <= ${SIGV2_CLIENTS_KEPT}
)
SELECT IF(entry = '', level, ${selectField('level')}) AS level, place, place_bucket, part,
  IF(entry = '', bucket, ${splitPart(selectField('bucket'))}) AS bucket, IF(entry = '', network, ${splitPart(selectField('network'))}) AS network, day,
  IF(entry = '', remote_ip, ${splitPart(selectField('remoteIp'))}) AS remote_ip, IF(entry = '', requester, ${splitPart(selectField('requester'))}) AS requester,
  authentication, IF(level = 'client', ${makeClientId('remote_ip', 'authentication', 'user_agent_start')}, IF(entry <> '', ${LISTED_CLIENT_ID})) AS client,
  substr(${redactExpression(`IF(entry = '', user_agent_start, ${splitPart(selectField('userAgent'))})`)}, 1, ${USER_AGENT_CHARACTERS}) AS user_agent,
  IF(entry <> '', NULLIF(${splitPart(selectField('tlsVersion'))}, '')) AS tls_version,
  IF(entry = '', requests, ${MOST_REQUESTS} - CAST(${selectField('requests')} AS bigint)) AS requests, rejected, in_window, old_tls_requests, other_buckets,
  IF(entry = '', first_seen, CAST(${selectField('firstSeen')} AS bigint)) AS first_seen,
  IF(entry = '', last_seen, CAST(${selectField('lastSeen')} AS bigint)) AS last_seen, last_past,
  log_objects, log_object_count, access_key_ids, earliest_expiry, latest_expiry, longest_validity,
  IF(entry = '', is_told) AS is_told, IF(entry = '', companions) AS companions, IF(entry = '', trail_changes) AS trail_changes, IF(entry = '', samples) AS samples, count(*) OVER () AS result_rows
FROM listed`
}

const NO_LIST = 'CAST(NULL AS array(varchar))'
/** Changes of trails that are kept of one log object, the latest, and log objects that they are kept of. */
export const TRAIL_CHANGES_OF_OBJECT = 100
/** Maximum lists of trail changes in the result. */
export const TRAIL_CHANGE_OBJECTS = 1_000

/** Files that CloudTrail writes next to its log files. */
const COMPANIONS = [ASIDE.elsewhere, ASIDE.digest]

/** Only the rows of a client's log objects and access key ids have these columns. */
const CLIENT_TOTALS_ONLY = 'IF(grouping(client_object) = 1 AND grouping(access_key_id) = 1, '

/** The position of each field in the text of an "also seen" client. */
const FIELDS = [
  'level',
  'requests',
  'bucket',
  'remoteIp',
  'requester',
  'userAgent',
  'tlsVersion',
  'network',
  'firstSeen',
  'lastSeen',
]

function selectField(name: string): string {
  return `fields[${FIELDS.indexOf(name) + 1}]`
}

/** The `makeClientId` of an "also seen" client. The results of several statements are joined by it. */
const LISTED_CLIENT_ID = `lower(substr(to_hex(sha256(to_utf8(array_join(slice(fields, 3, 5), ${SEPARATOR})))), 1, 16))`

function castToJson(list: string): string {
  return `json_format(CAST(${list} AS json))`
}

/** The texts of a list, each with the level of its row before it. */
function selectEntries(level: string, list: string): string {
  return `transform(COALESCE(CAST(json_parse(${list}) AS array(varchar)), ARRAY[]), text -> '${level}' || ${SEPARATOR} || text)`
}

/** The condition on the configured buckets. Null when every bucket is configured. */
function makeAskedBucketCondition({ buckets, bucketPatterns = [] }: Scope): string | null {
  if (bucketPatterns.length === 0) return buckets.length === 0 ? null : writeIsAnyOf('bucket', buckets)
  const makeMatch = (pattern: string) =>
    `regexp_like(bucket, ${quoteLiteral(makePatternExpression(pattern))})`
  const isLeavingOut = (pattern: string) => pattern.startsWith('!')
  const chosen = bucketPatterns.filter((item) => isBucketPattern(item) && !isLeavingOut(item)).map(makeMatch)
  const named = buckets.length === 0 ? [] : [writeIsAnyOf('bucket', buckets)]
  const either = [...named, ...chosen]
  const leftOut = bucketPatterns.filter(isLeavingOut).map((pattern) => `NOT ${makeMatch(pattern)}`)
  return [...(either.length === 0 ? [] : [`(${either.join(' OR ')})`]), ...leftOut].join(' AND ')
}
