import { COLUMN_NAMES } from '../../access-log/columns.js'
import type { Network, Scope, Window } from '../../settings/settings.js'
import { literal } from './literals.js'
import { isAnyOf } from './sources.js'

/** What the statements share: how a record is read in SQL just as `src/access-log` reads it. */

/**
 * Seconds since the epoch of the record's time, null where it has none. `parse_datetime` would do but for offsets beyond
 * fourteen hours, which Trino's time zones do not reach and the format does.
 */
export const RECORD_TIME = [
  "try(date_diff('second', TIMESTAMP '1970-01-01 00:00:00', date_parse(substr(time, 1, 20), '%d/%b/%Y:%H:%i:%s'))",
  "- IF(substr(time, 22, 1) = '-', -1, 1)",
  '* (60 * CAST(substr(time, 23, 2) AS bigint) + CAST(substr(time, 25, 2) AS bigint)) * 60)',
].join(' ')

const IPV4 = '(?:0|[1-9][0-9]{0,2})(?:[.](?:0|[1-9][0-9]{0,2})){3}'
const IPV6 = `^[0-9A-Fa-f:]*:(?:[0-9A-Fa-f]{0,4}|${IPV4})$`

/**
 * The remote IP in canonical form; null where it is no strict address. What the cast accepts beyond that (a zone, in later
 * versions leading zeros or fewer parts) does not come out as it went in, which for IPv4 tells the two apart.
 */
export const CANONICAL_ADDRESS = [
  'IF(CAST(TRY_CAST(remote_ip AS ipaddress) AS varchar) = remote_ip',
  `OR regexp_like(remote_ip, ${literal(IPV6)}),`,
  'CAST(TRY_CAST(remote_ip AS ipaddress) AS varchar))',
].join(' ')

/**
 * The most specific network that holds `address` (canonical, or null), from the longest prefix to the shortest. The two
 * families are kept apart, since to Trino an IPv6 range such as ::/0 holds IPv4 addresses too.
 */
export function networkOf(networks: readonly Network[], anyNetwork: string): string {
  if (networks.length === 0) return literal(anyNetwork)
  const family = (which: 4 | 6) => networksOfFamily(networks.filter(({ family }) => family === which))
  return `CASE WHEN strpos(address, ':') = 0 THEN ${family(4)} WHEN address IS NOT NULL THEN ${family(6)} END`
}

function networksOfFamily(networks: readonly Network[]): string {
  if (networks.length === 0) return 'CAST(NULL AS varchar)'
  const isHost = ({ family, prefixLength }: Network) => prefixLength === (family === 4 ? 32 : 128)
  const hosts = networks.filter(isHost)
  const suffix = (hosts[0]?.family ?? 4) === 4 ? '/32' : '/128'
  const ranges = networks
    .filter((network) => !isHost(network))
    .sort((a, b) => b.prefixLength - a.prefixLength)
  return [
    'CASE',
    ...(hosts.length === 0
      ? []
      : [
          `WHEN ${isAnyOf(
            'address',
            hosts.map(({ cidr }) => cidr.slice(0, -suffix.length)),
          )} THEN address || '${suffix}'`,
        ]),
    ...ranges.map(
      ({ cidr }) => `WHEN contains(${literal(cidr)}, CAST(address AS ipaddress)) THEN ${literal(cidr)}`,
    ),
    'END',
  ].join(' ')
}

/** `at` is outside the window; null where the window is open at both ends. */
export function isOutside({ since, until }: Window): string | null {
  const bounds = [since === null ? null : `at < ${since}`, until === null ? null : `at >= ${until}`]
  const given = bounds.filter((bound) => bound !== null)
  return given.length === 0 ? null : given.join(' OR ')
}

export const IS_SERVICE = "operation LIKE 'S3.%'"

export function isExcluded({ excludedUserAgents }: Scope): string | null {
  if (excludedUserAgents.length === 0) return null
  const contains = excludedUserAgents.map((text) => `strpos(user_agent, ${literal(text)}) > 0`)
  return `(${contains.join(' OR ')}) AND signature_version IS DISTINCT FROM 'SigV2'`
}

/** As `isRejected` of `src/access-log/record.ts`: what reads as status may be the client's own text. */
export const IS_REJECTED = [
  "http_status IN ('400', '401', '403')",
  ...['referrer', 'user_agent'].map((column) => `NOT regexp_like(${column}, '(?:^|") (?:[0-9]{3}|-) ')`),
].join(' AND ')

export const AUTHENTICATION =
  "CASE authentication_type WHEN 'AuthHeader' THEN 'header' WHEN 'QueryString' THEN 'presigned' ELSE 'unknown' END"

/**
 * As `redact` of `src/access-log/redaction.ts`. Both cases are spelled out, since case folding here knows more letters than
 * there; possessive, so that a long text needs no stack.
 */
export function redacted(expression: string): string {
  const eitherCase = (text: string) =>
    text.replaceAll(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`)
  const secret = [
    `((?:${eitherCase('signature')}|${eitherCase('x-amz-security-token')})(?:=|%3[Dd]))`,
    '[^&; "%]*+(?:%(?!26)[^&; "%]*+)*+',
  ].join('')
  return `regexp_replace(${expression}, ${literal(secret)}, '$1REDACTED')`
}

/** A line that does not fit, as it is shown: without secrets, and without blanks at its end. */
export const SHOWN_RAW = redacted("regexp_replace(raw, '(?<! ) ++\\z', '')")

/** The 27 columns of a record as they are shown: without the secrets of presigned URLs. */
export function shownColumns(): string[] {
  return COLUMN_NAMES.map((name) => (WITH_SECRETS.has(name) ? `${redacted(name)} AS ${name}` : name))
}

const WITH_SECRETS: ReadonlySet<string> = new Set(['key', 'request_uri', 'referrer', 'user_agent'])

/**
 * A short name for a client, so that a statement can list ten thousand of them, and a result need not hold a user agent
 * that may hold a secret. None of the first four texts can hold the quote that parts them.
 */
export const CLIENT_ID = [
  "lower(substr(to_hex(sha256(to_utf8(concat_ws('\"', bucket, remote_ip, requester,",
  'authentication, user_agent_start)))), 1, 16))',
].join(' ')
