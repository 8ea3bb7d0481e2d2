import { quoteLiteral, writeIsAnyOf } from '../../../log-formats/athena.js'
import { COLUMN_NAMES } from '../../../log-formats/columns.js'
import { ACCESS_KEY_ID, EXPIRES } from '../../../log-formats/presigned.js'
import { makeSecretForms, REDACTED } from '../../../log-formats/redaction.js'
import type { Network, Scope } from '../../../model/scope.js'
import { LATEST_TIME, type Window } from '../../../model/time.js'
import { append } from '../../../runtime/lists.js'
import { OLD_TLS_VERSIONS } from '../../tls.js'

/** Expressions that the statements share. They judge a record in SQL as the embedded engine judges it. */

const IPV4 = '(?:0|[1-9][0-9]{0,2})(?:[.](?:0|[1-9][0-9]{0,2})){3}'
const IPV6 = `^[0-9A-Fa-f:]*:(?:[0-9A-Fa-f]{0,4}|${IPV4})$`

/**
 * The remote IP in canonical form. Null for a text that is not a strict address. The cast also accepts a zone, and
 * later versions accept leading zeros and fewer parts. The result of such a cast differs from the text, so that the
 * comparison rejects it.
 */
export const CANONICAL_ADDRESS = [
  'IF(CAST(TRY_CAST(remote_ip AS ipaddress) AS varchar) = remote_ip',
  `OR regexp_like(remote_ip, ${quoteLiteral(IPV6)}),`,
  'CAST(TRY_CAST(remote_ip AS ipaddress) AS varchar))',
].join(' ')

const DIGITS = 'to_hex(CAST(CAST(address AS ipaddress) AS varbinary))'
/**
 * The canonical address in hexadecimal: 8 digits of an IPv4 address (Trino gives it as IPv4-mapped), 32 of an IPv6
 * address.
 */
export const ADDRESS_DIGITS = `IF(strpos(address, ':') = 0, substr(${DIGITS}, -8), ${DIGITS})`

/**
 * The most specific network that contains an address, as a key of `makeNetworkKeys`. Null if no network contains it.
 */
export function chooseNetwork(networks: readonly Network[], anyNetwork: string): string {
  if (networks.length === 0) return quoteLiteral(anyNetwork)
  const groups = new Map<string, { network: Network; digits: string[] }>()
  for (const network of [...networks].sort((a, b) => b.prefixLength - a.prefixLength)) {
    const group = groups.get(makeGroupName(network)) ?? { network, digits: [] }
    append(group.digits, splitDigits(network))
    groups.set(makeGroupName(network), group)
  }
  // One list per prefix length. An engine finds a value in a list in constant time. One comparison per network would
  // take ten times as long as the reading of the record. The keys of the two families have different lengths, so that
  // they never match.
  const cases = [...groups].map(([name, { network, digits }]) => {
    const start = `substr(address_digits, 1, ${Math.ceil(network.prefixLength / 4)})`
    const length = network.family === 4 ? 8 : 32
    return `WHEN length(address_digits) = ${length} AND ${writeIsAnyOf(start, digits)} THEN ${quoteLiteral(name)} || ${start}`
  })
  return `CASE ${cases.join('\n      ')} END`
}

/** The canonical CIDR of each key that `chooseNetwork` can return. */
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

/**
 * The first hexadecimal digits of all addresses of the network. There are several when its prefix ends inside a digit.
 */
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

/** Whether `at` is outside the window. Null when the window is open at both ends. */
export function writeIsOutside({ since, until }: Window): string | null {
  const bounds = [since === null ? null : `at < ${since}`, until === null ? null : `at >= ${until}`]
  const given = bounds.filter((bound) => bound !== null)
  return given.length === 0 ? null : given.join(' OR ')
}

/** An AWS service made the request by itself: the format says so, or the operation. */
export const IS_SERVICE = "COALESCE(is_service, operation LIKE 'S3.%')"

/** Whether the user agent of a record is excluded. Null without excluded user agents. */
export function writeIsExcluded({ excludedUserAgents }: Scope): string | null {
  if (excludedUserAgents.length === 0) return null
  const contains = excludedUserAgents.map((text) => `strpos(user_agent, ${quoteLiteral(text)}) > 0`)
  return `(${contains.join(' OR ')}) AND signature_version IN ('SigV4', '-')`
}

/**
 * The same rule as `isRejected` of `src/log-formats/text/record.ts`. The text in the status column can be a text of the
 * client.
 */
const HAS_REJECTING_STATUS = [
  "http_status IN ('400', '401', '403')",
  ...['referrer', 'user_agent'].map((column) => `NOT regexp_like(${column}, '(?:^|") (?:[0-9]{3}|-) ')`),
].join(' AND ')
/** S3 refused the request: the format says so, or the HTTP status. */
export const IS_REJECTED = `COALESCE(is_refused, ${HAS_REJECTING_STATUS})`

const BEHIND_MARK = "substr(request_uri, strpos(request_uri, '?') + 1)"
/**
 * The same rule as `readPresignedUrl` of `src/log-formats/presigned.ts`: the query with an `&` at either end. Null
 * without a query.
 */
export const PRESIGNED_QUERY = [
  "IF(strpos(request_uri, '?') > 0, '&' ||",
  `IF(strpos(${BEHIND_MARK}, ' HTTP/') = 0, ${BEHIND_MARK}, substr(${BEHIND_MARK}, 1, strpos(${BEHIND_MARK}, ' HTTP/', -1) - 1))`,
  "|| '&')",
].join(' ')

/** A parameter of such a `query`. */
export const ACCESS_KEY_ID_OF_QUERY = `regexp_extract(query, ${quoteLiteral(ACCESS_KEY_ID)}, 1)`
const EXPIRES_OF_QUERY = `CAST(regexp_extract(query, ${quoteLiteral(EXPIRES)}, 1) AS bigint)`
/** The expiry of a presigned URL in seconds since the epoch. Null for a missing or impossible one. */
export const EXPIRY_OF_QUERY = `IF(${EXPIRES_OF_QUERY} <= ${LATEST_TIME}, ${EXPIRES_OF_QUERY})`

/** Whether the record has TLS 1.0 or 1.1. */
export const HAS_OLD_TLS = writeIsAnyOf('lower(tls_version)', OLD_TLS_VERSIONS)

/** The kind of authentication of a record, as in `Authentication`. */
export const AUTHENTICATION =
  "CASE authentication_type WHEN 'AuthHeader' THEN 'header' WHEN 'QueryString' THEN 'presigned' ELSE 'unknown' END"

const SECRET_FORMS = makeSecretForms()

/**
 * The same rule as `redact` of `src/log-formats/redaction.ts`. The quantifiers are possessive, so that a long text
 * needs no stack.
 */
export function redactExpression(expression: string): string {
  return SECRET_FORMS.reduce(
    (text, { start, value }) =>
      `regexp_replace(${text}, ${quoteLiteral(`(${start})${value}`)}, '$1${REDACTED}')`,
    expression,
  )
}

/** A line that does not fit the format, as reports show it: without secrets, and without blanks at its end. */
export const SHOWN_RAW = redactExpression("regexp_replace(raw, '(?<! ) ++\\z', '')")

/** The 27 columns of a record as reports show them: without the secrets of presigned URLs. */
export function selectShownColumns(): string[] {
  return COLUMN_NAMES.map((name) => (WITH_SECRETS.has(name) ? `${redactExpression(name)} AS ${name}` : name))
}

const WITH_SECRETS: ReadonlySet<string> = new Set(['key', 'request_uri', 'referrer', 'user_agent'])

/** Separates texts in one text. The order of such texts is the order of their first parts, then of the second. */
export const SEPARATOR = 'chr(0)'

/** Joins texts with `SEPARATOR`, and escapes it in each of them. */
export function joinParts(texts: readonly string[]): string {
  const writeText = (text: string) =>
    `replace(replace(${text}, chr(1), chr(1) || chr(2)), ${SEPARATOR}, chr(1) || chr(1))`
  return texts.map(writeText).join(` || ${SEPARATOR} || `)
}

/** The text of a part before `joinParts` escaped it. */
export function splitPart(text: string): string {
  return `replace(replace(${text}, chr(1) || chr(1), ${SEPARATOR}), chr(1) || chr(2), chr(1))`
}

/**
 * A short name of a client. A statement can list ten thousand of them, and a result needs no user agent, which can
 * contain a secret.
 */
export function makeClientId(remoteIp: string, authentication: string, userAgentStart: string): string {
  return `lower(substr(to_hex(sha256(to_utf8(${joinParts(['bucket', remoteIp, 'requester', authentication, userAgentStart])}))), 1, 16))`
}
