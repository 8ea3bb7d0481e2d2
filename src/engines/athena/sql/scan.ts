import { ANY_NETWORK, type Scope } from '../../../model/scope.js'
import {
  CLIENTS_BESIDE_LISTED,
  LOG_OBJECTS_LISTED,
  SIGV2_CLIENTS_KEPT,
  UNPARSED_SAMPLE_CHARACTERS,
  UNPARSED_SAMPLES,
  USER_AGENT_CHARACTERS,
} from '../../../model/tally.js'
import type { EpochSeconds } from '../../../model/time.js'
import {
  ADDRESS_DIGITS,
  AUTHENTICATION,
  CANONICAL_ADDRESS,
  CLIENT_ID,
  HAS_OLD_TLS,
  IS_REJECTED,
  IS_SERVICE,
  isExcluded,
  isOutside,
  networkOf,
  RECORD_TIME,
  redacted,
  SHOWN_RAW,
} from './expressions.js'
import { isAnyOf, selectFrom, type WindowSource } from './sources.js'

/** The columns of a scan's result; `scan-result.ts` reads them. */
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
  'first_seen',
  'last_seen',
  'last_past',
  'log_objects',
  'log_object_count',
  'samples',
  'level_rows',
  'result_rows',
] as const

/** Part of a line of blanks alone, which is no record. */
export const BLANK = 'blank'

export interface ScanQuestion {
  readonly scope: Scope
  /** Records later than this do not count as a bucket's newest. */
  readonly now: EpochSeconds
  /** Clients all of whose requests were refused are no findings: at the cut of the client list they come last. */
  readonly ignoreRejected: boolean
}

/**
 * The one scan that the verdict rests on. Each line is put in its place (`part`), lines that nothing tells apart are
 * counted together within their log object, and these counts are summed up at nine levels: everything, parts, targets,
 * buckets, days, places, SigV2 clients, and beside the verdict clients with old TLS and anonymous ones. Whatever a client's
 * user agent, SigV4 traffic over newer TLS is one row a target, so that the result stays small; the lists of clients
 * are cut, and everything else is exact.
 *
 * The smallest few are asked for of plain text alone: of arrays and rows Trino now and then gives some that hold nothing
 * (https://github.com/trinodb/trino/issues/31193).
 */
export function scanStatement(sources: readonly WindowSource[], question: ScanQuestion): string {
  const { scope, now } = question
  const knownBucket = scope.buckets.length === 0 ? null : isAnyOf('bucket', scope.buckets)
  const network = networkOf(scope.networks, ANY_NETWORK)
  const needsAddress = scope.networks.length > 0
  const outside = isOutside(scope.window)
  const excluded = isExcluded(scope)
  const inScope = "part IN ('sigV4', 'sigV2', 'unsigned', 'unknown', 'missing')"
  const client = (expression: string) => `IF(part = 'sigV2', ${expression})`
  const anyClient = (expression: string) =>
    `IF(part IN ('sigV2', 'unsigned') OR old_tls IS NOT NULL, ${expression})`

  const cases = [
    `WHEN replace(raw, ' ', '') = '' THEN '${BLANK}'`,
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
    ...(question.ignoreRejected ? ["IF(level = 'client' AND rejected = requests, 1, 0)"] : []),
    'requests DESC, bucket, remote_ip, requester, authentication, user_agent_start, tls_version NULLS FIRST',
  ].join(', ')

  return `WITH line AS (
${selectFrom(sources, lineColumns)}
), record AS (
  SELECT *, ${RECORD_TIME} AS at,
    ${needsAddress ? CANONICAL_ADDRESS : `IF(signature_version IN ('SigV2', '-') OR ${HAS_OLD_TLS}, ${CANONICAL_ADDRESS})`} AS address
  FROM line
), located AS (
  SELECT *, ${network} AS network
  FROM ${needsAddress ? `(SELECT *, ${ADDRESS_DIGITS} AS address_digits FROM record)` : 'record'}
), placed AS (
  SELECT *, CASE
      ${cases.join('\n      ')}
    END AS part
  FROM located
), flagged AS (
  SELECT *, IF(${inScope} AND ${HAS_OLD_TLS}, tls_version) AS old_tls
  FROM placed
), keyed AS (
  SELECT place, place_bucket, log_object, part, at, raw, http_status, referrer,
    IF(part NOT IN ('${BLANK}', 'unparsed', 'otherBuckets')${knownBucket === null ? '' : ` AND ${knownBucket}`}, bucket) AS bucket,
    IF(${inScope} OR part = 'excluded', network) AS network,
    IF(${inScope}, at / 86400) AS day,
    ${anyClient('COALESCE(address, remote_ip)')} AS remote_ip,
    ${anyClient('requester')} AS requester,
    ${client(AUTHENTICATION)} AS authentication,
    ${anyClient(`substr(user_agent, 1, ${USER_AGENT_CHARACTERS})`)} AS user_agent_start,
    old_tls, IF(part = 'unsigned', tls_version) AS anonymous_tls,
    IF(part IN ('sigV4', 'sigV2'), ${IS_REJECTED}) AS is_rejected
  FROM flagged
), counted AS (
  SELECT place, place_bucket, log_object, part, bucket, network, day, remote_ip, requester, authentication, user_agent_start,
    old_tls, anonymous_tls, count(*) AS requests, count_if(is_rejected) AS rejected,
    min(at) AS first_seen, max(at) AS last_seen, max(at) FILTER (WHERE at <= ${now}) AS last_past,
    min(substr(${SHOWN_RAW}, 1, ${UNPARSED_SAMPLE_CHARACTERS}), ${UNPARSED_SAMPLES}) FILTER (WHERE part = 'unparsed') AS samples
  FROM keyed
  GROUP BY place, place_bucket, log_object, part, bucket, network, day, remote_ip, requester, authentication, user_agent_start,
    old_tls, anonymous_tls
), summed AS (
  SELECT CASE
      WHEN grouping(old_tls) = 0 THEN 'oldTls'
      WHEN grouping(remote_ip) = 0 THEN IF(part = 'unsigned', 'anonymous', 'client')
      WHEN grouping(day) = 0 THEN 'day'
      WHEN grouping(network) = 0 THEN 'target'
      WHEN grouping(bucket) = 0 THEN 'bucket'
      WHEN grouping(place) = 0 THEN 'place'
      WHEN grouping(part) = 0 THEN 'part'
      ELSE 'all'
    END AS level,
    place, place_bucket, part, bucket, network, day, remote_ip, requester, authentication, user_agent_start,
    COALESCE(old_tls, anonymous_tls) AS tls_version, sum(requests) AS requests, sum(rejected) AS rejected,
    sum(requests) FILTER (WHERE old_tls IS NOT NULL) AS old_tls_requests,
    sum(requests) FILTER (WHERE part <> 'outsideWindow') AS in_window,
    min(first_seen) AS first_seen, max(last_seen) AS last_seen, max(last_past) AS last_past,
    min(DISTINCT log_object, ${LOG_OBJECTS_LISTED}) AS log_objects, count(DISTINCT log_object) AS log_object_count,
    min(log_object || chr(0) || json_format(CAST(samples AS json)), ${UNPARSED_SAMPLES}) AS samples
  FROM counted
  GROUP BY GROUPING SETS (
    (), (part), (place, place_bucket), (bucket), (part, day), (part, bucket, network),
    (part, bucket, network, remote_ip, requester, authentication, user_agent_start, anonymous_tls),
    (bucket, network, remote_ip, requester, user_agent_start, old_tls))
), ranked AS (
  SELECT *, row_number() OVER (PARTITION BY level ORDER BY ${order}) AS rank, count(*) OVER (PARTITION BY level) AS level_rows
  FROM summed
  WHERE CASE level
      WHEN 'client' THEN part = 'sigV2'
      WHEN 'oldTls' THEN tls_version IS NOT NULL
      WHEN 'day' THEN day IS NOT NULL
      WHEN 'target' THEN network IS NOT NULL
      WHEN 'bucket' THEN bucket IS NOT NULL
      ELSE true
    END
)
SELECT level, place, place_bucket, part, bucket, network, day, remote_ip, requester, authentication,
  IF(level = 'client', ${CLIENT_ID}) AS client,
  IF(level IN ('client', 'oldTls', 'anonymous'), substr(${redacted('user_agent_start')}, 1, ${USER_AGENT_CHARACTERS})) AS user_agent,
  tls_version, requests, rejected, in_window, old_tls_requests, first_seen, last_seen, last_past,
  IF(level = 'client', json_format(CAST(log_objects AS json))) AS log_objects, log_object_count,
  IF(level = 'all', json_format(CAST(samples AS json))) AS samples, level_rows, count(*) OVER () AS result_rows
FROM ranked
WHERE rank <= CASE level
    WHEN 'client' THEN ${SIGV2_CLIENTS_KEPT}
    WHEN 'oldTls' THEN ${CLIENTS_BESIDE_LISTED}
    WHEN 'anonymous' THEN ${CLIENTS_BESIDE_LISTED}
    ELSE rank
  END`
}

function lineColumns({ place, definition }: WindowSource): string[] {
  return [
    `${place} AS place`,
    `${definition.partitionColumns.length === 0 ? 'CAST(NULL AS varchar)' : 'log_bucket'} AS place_bucket`,
    '"$path" AS log_object',
    'raw, bucket, time, remote_ip, requester, operation, http_status, referrer, user_agent, signature_version, authentication_type, tls_version',
  ]
}
