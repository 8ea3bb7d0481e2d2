import { COLUMN_NAMES } from '../../../log-formats/columns.js'
import { ACCESS_KEY_ID, EXPIRES, LATEST_EXPIRY } from '../../../log-formats/presigned.js'
import { REDACTED, SECRET_FORMS } from '../../../log-formats/redaction.js'
import type { Network, Scope } from '../../../model/scope.js'
import type { Window } from '../../../model/time.js'
import { append } from '../../../runtime/lists.js'
import { OLD_TLS_VERSIONS } from '../../tls.js'
import { quoteLiteral } from './literals.js'
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
 * The remote IP in canonical form; null where it is not a strict address. What the cast accepts beyond that (a zone, in later
 * versions leading zeros or fewer parts) does not come out as it went in, which for IPv4 tells the two apart.
 */
export const CANONICAL_ADDRESS = [
  'IF(CAST(TRY_CAST(remote_ip AS ipaddress) AS varchar) = remote_ip',
  `OR regexp_like(remote_ip, ${quoteLiteral(IPV6)}),`,
  'CAST(TRY_CAST(remote_ip AS ipaddress) AS varchar))',
].join(' ')

const DIGITS = 'to_hex(CAST(CAST(address AS ipaddress) AS varbinary))'
/** The canonical address in hexadecimal: 8 digits of an IPv4 address (Trino gives it as IPv4-mapped), 32 of an IPv6 one. */
export const ADDRESS_DIGITS = `IF(strpos(address, ':') = 0, substr(${DIGITS}, -8), ${DIGITS})`

/** The most specific network that holds an address, as a key by which `makeNetworkKeys` knows it; null where none does. */
export function chooseNetwork(networks: readonly Network[], anyNetwork: string): string {
  if (networks.length === 0) return quoteLiteral(anyNetwork)
  const groups = new Map<string, { network: Network; digits: string[] }>()
  for (const network of [...networks].sort((a, b) => b.prefixLength - a.prefixLength)) {
    const group = groups.get(makeGroupName(network)) ?? { network, digits: [] }
    append(group.digits, splitDigits(network))
    groups.set(makeGroupName(network), group)
  }
  // One list per prefix length, which an engine looks up at once, however long: a comparison per network would be as dear as
  // reading the record, ten times over. The families differ in length, and so never meet.
  const cases = [...groups].map(([name, { network, digits }]) => {
    const start = `substr(address_digits, 1, ${Math.ceil(network.prefixLength / 4)})`
    const length = network.family === 4 ? 8 : 32
    return `WHEN length(address_digits) = ${length} AND ${isAnyOf(start, digits)} THEN ${quoteLiteral(name)} || ${start}`
  })
  return `CASE ${cases.join('\n      ')} END`
}

/** Canonical CIDR by each key that `chooseNetwork` can give. */
export function makeNetworkKeys(networks: readonly Network[]): ReadonlyMap<string, string> {
  return new Map(
    networks.flatMap((network) =>
      splitDigits(network).map((digits) => [makeGroupName(network) + digits, network.cidr] as const),
    ),
  )
}

function makeGroupName({ family, prefixLength }: Network): string {
  return `IPv${family}/${prefixLength}:`
}

/** The beginnings in hexadecimal of all addresses of the network; several where it ends inside a digit. */
function splitDigits({ address, prefixLength }: Network): string[] {
  const count = Math.ceil(prefixLength / 4)
  const digits = Buffer.from(address).toString('hex').toUpperCase().slice(0, count)
  const open = count * 4 - prefixLength
  if (open === 0) return [digits]
  const first = Number.parseInt(digits.slice(-1), 16)
  return Array.from(
    { length: 2 ** open },
    (_, i) => digits.slice(0, -1) + (first + i).toString(16).toUpperCase(),
  )
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
  const contains = excludedUserAgents.map((text) => `strpos(user_agent, ${quoteLiteral(text)}) > 0`)
  return `(${contains.join(' OR ')}) AND signature_version IN ('SigV4', '-')`
}

/** As `isRejected` of `src/log-formats/text/record.ts`: what reads as status may be the client's own text. */
export const IS_REJECTED = [
  "http_status IN ('400', '401', '403')",
  ...['referrer', 'user_agent'].map((column) => `NOT regexp_like(${column}, '(?:^|") (?:[0-9]{3}|-) ')`),
].join(' AND ')

const BEHIND_MARK = "substr(request_uri, strpos(request_uri, '?') + 1)"
/** As `readPresignedUrl` of `src/log-formats/presigned.ts`: the query with an `&` at either end; null where there is none. */
export const PRESIGNED_QUERY = [
  "IF(strpos(request_uri, '?') > 0, '&' ||",
  `IF(strpos(${BEHIND_MARK}, ' HTTP/') = 0, ${BEHIND_MARK}, substr(${BEHIND_MARK}, 1, strpos(${BEHIND_MARK}, ' HTTP/', -1) - 1))`,
  "|| '&')",
].join(' ')

/** Of such a `query`. */
export const ACCESS_KEY_ID_OF_QUERY = `regexp_extract(query, ${quoteLiteral(ACCESS_KEY_ID)}, 1)`
const EXPIRES_OF_QUERY = `CAST(regexp_extract(query, ${quoteLiteral(EXPIRES)}, 1) AS bigint)`
export const EXPIRY_OF_QUERY = `IF(${EXPIRES_OF_QUERY} <= ${LATEST_EXPIRY}, ${EXPIRES_OF_QUERY})`

export const HAS_OLD_TLS = isAnyOf('lower(tls_version)', OLD_TLS_VERSIONS)

export const AUTHENTICATION =
  "CASE authentication_type WHEN 'AuthHeader' THEN 'header' WHEN 'QueryString' THEN 'presigned' ELSE 'unknown' END"

/** As `redact` of `src/log-formats/redaction.ts`; possessive, so that a long text needs no stack. */
export function redactExpression(expression: string): string {
  return SECRET_FORMS.reduce(
    (text, { start, value }) =>
      `regexp_replace(${text}, ${quoteLiteral(`(${start})${value}`)}, '$1${REDACTED}')`,
    expression,
  )
}

/** A line that does not fit, as it is shown: without secrets, and without blanks at its end. */
export const SHOWN_RAW = redactExpression("regexp_replace(raw, '(?<! ) ++\\z', '')")

/** The 27 columns of a record as they are shown: without the secrets of presigned URLs. */
export function selectShownColumns(): string[] {
  return COLUMN_NAMES.map((name) => (WITH_SECRETS.has(name) ? `${redactExpression(name)} AS ${name}` : name))
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
