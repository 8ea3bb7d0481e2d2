export const id = 117;
export const ids = [117];
export const modules = {

/***/ 9567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ batchStatement),
/* harmony export */   OW: () => (/* binding */ evidenceBatches),
/* harmony export */   UN: () => (/* binding */ EVIDENCE_COLUMNS),
/* harmony export */   Z4: () => (/* binding */ evidenceStatement)
/* harmony export */ });
/* harmony import */ var _log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7732);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4209);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6307);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(651);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8714);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1214);






/** Columns of the result, beside those of the record and `log_object`. */
const EVIDENCE_COLUMNS = ['client', 'at', 'line_position', 'result_rows'];
/**
 * The records of these clients in these log objects, at most `limit` of them: by their rank within their client, then
 * time, log object and line. A record that is among the first `limit` of all batches is among the first of its own, so
 * that the batches' results together hold them.
 */
function evidenceStatement(sources, clients, window, limit) {
    const outside = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutside */ ._K)(window);
    const order = 'at, log_object, line_text';
    return `WITH line AS (
${(0,_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .selectFrom */ .JU)(sources, () => [..._log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN_NAMES */ .aC, '"$path" AS log_object'], ["signature_version = 'SigV2'"])}
), record AS (
  SELECT *, ${_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_TIME */ .wh} AS at, COALESCE(${_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .CANONICAL_ADDRESS */ .YO}, remote_ip) AS client_ip
  FROM line
  WHERE NOT (${_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .IS_SERVICE */ .v$})
), identified AS (
  SELECT record.*, ${clientIdOfRecord()} AS client, ${LINE_TEXT} AS line_text
  FROM record${outside === null ? '' : `\n  WHERE NOT (${outside})`}
), ranked AS (
  SELECT *, row_number() OVER (PARTITION BY client ORDER BY ${order}) AS client_rank
  FROM identified
  WHERE ${(0,_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .isAnyOf */ .i0)('client', clients)}
), listed AS (
  SELECT *, row_number() OVER (ORDER BY client_rank, ${order}) AS position
  FROM ranked
  WHERE client_rank <= ${limit}
)
SELECT client, at, row_number() OVER (ORDER BY ${order}) AS line_position, count(*) OVER () AS result_rows,
  ${(0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .shownColumns */ .Lt)().join(', ')}, log_object
FROM listed
WHERE position <= ${limit}`;
}
/** `CLIENT_ID`, of a record's own columns. */
function clientIdOfRecord() {
    return _expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .CLIENT_ID */ .U6.replace('remote_ip', 'client_ip')
        .replace('authentication,', `${_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .AUTHENTICATION */ .ti},`)
        .replace('user_agent_start', `substr(user_agent, 1, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .USER_AGENT_CHARACTERS */ .BY})`);
}
/** The line as S3 writes it, as far as the columns tell. */
const LINE_TEXT = `concat_ws(' ', ${_log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN_NAMES */ .aC.map((name) => name === 'time'
    ? "'[' || time || ']'"
    : /^(?:request_uri|referrer|user_agent)$/.test(name)
        ? `'"' || ${name} || '"'`
        : name).join(', ')})`;
/**
 * Shares out what the findings list: each log object is in one batch, together with the clients that have records there,
 * as far as is known. A batch lists no more log objects than Athena can tell apart and fits into one statement.
 */
function evidenceBatches(tables, findings) {
    const everywhere = [];
    const clientsOf = new Map();
    for (const { finding, client } of findings) {
        const isWhole = finding.logObjectCount === finding.logObjects.length;
        if (!isWhole)
            everywhere.push(client);
        for (const logObject of finding.logObjects) {
            const clients = clientsOf.get(logObject) ?? [];
            clientsOf.set(logObject, clients);
            if (isWhole)
                clients.push(client);
        }
    }
    const batches = [];
    let logObjects = [];
    let clients = new Set(everywhere);
    const selects = new Set(tables.map(({ definition }) => definition.table)).size;
    const room = _literals_js__WEBPACK_IMPORTED_MODULE_4__/* .STATEMENT_BYTES */ .K5 - FRAME_BYTES - selects * SELECT_BYTES - bytesOf(everywhere);
    let used = 0;
    const close = () => {
        if (logObjects.length > 0)
            batches.push({ logObjects, clients: [...clients] });
        logObjects = [];
        clients = new Set(everywhere);
        used = 0;
    };
    const objects = [...clientsOf].sort(([a], [b]) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoints */ .U)(a, b));
    for (const [logObject, itsClients] of objects) {
        // Where keys are partitioned, the folder is listed beside the path.
        const needed = () => 2 * bytesOf([logObject]) + bytesOf(itsClients.filter((client) => !clients.has(client)));
        if (logObjects.length === _sources_js__WEBPACK_IMPORTED_MODULE_2__/* .LISTED_VALUES */ .by || used + needed() > room)
            close();
        used += needed();
        logObjects.push(logObject);
        for (const client of itsClients)
            clients.add(client);
    }
    close();
    return batches;
}
/** At most this much of a statement is not literals, and this much for each table. */
const FRAME_BYTES = 12_000;
const SELECT_BYTES = 1_500;
function bytesOf(literals) {
    return literals.reduce((sum, text) => sum + Buffer.byteLength(text) + "'', ".length, 0);
}
function batchStatement(tables, batch, window, limit) {
    return evidenceStatement((0,_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .objectSources */ .Ez)(tables, batch.logObjects), batch.clients, window, limit);
}


/***/ }),

/***/ 651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ networkOf),
/* harmony export */   Lt: () => (/* binding */ shownColumns),
/* harmony export */   RF: () => (/* binding */ isExcluded),
/* harmony export */   U6: () => (/* binding */ CLIENT_ID),
/* harmony export */   YO: () => (/* binding */ CANONICAL_ADDRESS),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   e5: () => (/* binding */ ADDRESS_DIGITS),
/* harmony export */   eK: () => (/* binding */ IS_REJECTED),
/* harmony export */   fJ: () => (/* binding */ networkKeys),
/* harmony export */   pJ: () => (/* binding */ HAS_OLD_TLS),
/* harmony export */   pc: () => (/* binding */ redacted),
/* harmony export */   ti: () => (/* binding */ AUTHENTICATION),
/* harmony export */   v$: () => (/* binding */ IS_SERVICE),
/* harmony export */   v6: () => (/* binding */ SHOWN_RAW),
/* harmony export */   wh: () => (/* binding */ RECORD_TIME)
/* harmony export */ });
/* harmony import */ var _log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7732);
/* harmony import */ var _tls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2118);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8714);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1214);




/** What the statements share: how a record is read in SQL just as `src/access-log` reads it. */
/**
 * Seconds since the epoch of the record's time, null where it has none. `parse_datetime` would do but for offsets beyond
 * fourteen hours, which Trino's time zones do not reach and the format does.
 */
const RECORD_TIME = [
    "try(date_diff('second', TIMESTAMP '1970-01-01 00:00:00', date_parse(substr(time, 1, 20), '%d/%b/%Y:%H:%i:%s'))",
    "- IF(substr(time, 22, 1) = '-', -1, 1)",
    '* (60 * CAST(substr(time, 23, 2) AS bigint) + CAST(substr(time, 25, 2) AS bigint)) * 60)',
].join(' ');
const IPV4 = '(?:0|[1-9][0-9]{0,2})(?:[.](?:0|[1-9][0-9]{0,2})){3}';
const IPV6 = `^[0-9A-Fa-f:]*:(?:[0-9A-Fa-f]{0,4}|${IPV4})$`;
/**
 * The remote IP in canonical form; null where it is no strict address. What the cast accepts beyond that (a zone, in later
 * versions leading zeros or fewer parts) does not come out as it went in, which for IPv4 tells the two apart.
 */
const CANONICAL_ADDRESS = [
    'IF(CAST(TRY_CAST(remote_ip AS ipaddress) AS varchar) = remote_ip',
    `OR regexp_like(remote_ip, ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(IPV6)}),`,
    'CAST(TRY_CAST(remote_ip AS ipaddress) AS varchar))',
].join(' ');
const DIGITS = 'to_hex(CAST(CAST(address AS ipaddress) AS varbinary))';
/** The canonical address in hexadecimal: 8 digits of an IPv4 address (Trino gives it as IPv4-mapped), 32 of an IPv6 one. */
const ADDRESS_DIGITS = `IF(strpos(address, ':') = 0, substr(${DIGITS}, -8), ${DIGITS})`;
/** The most specific network that holds an address, as a key by which `networkKeys` knows it; null where none does. */
function networkOf(networks, anyNetwork) {
    if (networks.length === 0)
        return (0,_literals_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(anyNetwork);
    const groups = new Map();
    for (const network of [...networks].sort((a, b) => b.prefixLength - a.prefixLength)) {
        const group = groups.get(groupOf(network)) ?? { network, digits: [] };
        group.digits.push(...digitsOf(network));
        groups.set(groupOf(network), group);
    }
    // One list a prefix length, which an engine looks up at once, however long: a comparison a network would be as dear as
    // reading the record, ten times over. The families differ in length, and so never meet.
    const cases = [...groups].map(([name, { network, digits }]) => {
        const start = `substr(address_digits, 1, ${Math.ceil(network.prefixLength / 4)})`;
        const length = network.family === 4 ? 8 : 32;
        return `WHEN length(address_digits) = ${length} AND ${(0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnyOf */ .i0)(start, digits)} THEN ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(name)} || ${start}`;
    });
    return `CASE ${cases.join('\n      ')} END`;
}
/** Canonical CIDR by each key that `networkOf` can give. */
function networkKeys(networks) {
    return new Map(networks.flatMap((network) => digitsOf(network).map((digits) => [groupOf(network) + digits, network.cidr])));
}
function groupOf({ family, prefixLength }) {
    return `IPv${family}/${prefixLength}:`;
}
/** The beginnings in hexadecimal of all addresses of the network; several where it ends inside a digit. */
function digitsOf({ address, prefixLength }) {
    const count = Math.ceil(prefixLength / 4);
    const digits = Buffer.from(address).toString('hex').toUpperCase().slice(0, count);
    const open = count * 4 - prefixLength;
    if (open === 0)
        return [digits];
    const first = Number.parseInt(digits.slice(-1), 16);
    return Array.from({ length: 2 ** open }, (_, i) => digits.slice(0, -1) + (first + i).toString(16).toUpperCase());
}
/** `at` is outside the window; null where the window is open at both ends. */
function isOutside({ since, until }) {
    const bounds = [since === null ? null : `at < ${since}`, until === null ? null : `at >= ${until}`];
    const given = bounds.filter((bound) => bound !== null);
    return given.length === 0 ? null : given.join(' OR ');
}
const IS_SERVICE = "operation LIKE 'S3.%'";
function isExcluded({ excludedUserAgents }) {
    if (excludedUserAgents.length === 0)
        return null;
    const contains = excludedUserAgents.map((text) => `strpos(user_agent, ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(text)}) > 0`);
    return `(${contains.join(' OR ')}) AND signature_version IN ('SigV4', '-')`;
}
/** As `isRejected` of `src/access-log/record.ts`: what reads as status may be the client's own text. */
const IS_REJECTED = [
    "http_status IN ('400', '401', '403')",
    ...['referrer', 'user_agent'].map((column) => `NOT regexp_like(${column}, '(?:^|") (?:[0-9]{3}|-) ')`),
].join(' AND ');
const HAS_OLD_TLS = (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnyOf */ .i0)('lower(tls_version)', _tls_js__WEBPACK_IMPORTED_MODULE_3__/* .OLD_TLS_VERSIONS */ .MX);
const AUTHENTICATION = "CASE authentication_type WHEN 'AuthHeader' THEN 'header' WHEN 'QueryString' THEN 'presigned' ELSE 'unknown' END";
/**
 * As `redact` of `src/access-log/redaction.ts`. Both cases are spelled out, since case folding here knows more letters than
 * there; possessive, so that a long text needs no stack.
 */
function redacted(expression) {
    const eitherCase = (text) => text.replaceAll(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
    const secret = [
        `((?:${eitherCase('signature')}|${eitherCase('x-amz-security-token')})(?:=|%3[Dd]))`,
        '[^&; "%]*+(?:%(?!26)[^&; "%]*+)*+',
    ].join('');
    return `regexp_replace(${expression}, ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(secret)}, '$1REDACTED')`;
}
/** A line that does not fit, as it is shown: without secrets, and without blanks at its end. */
const SHOWN_RAW = redacted("regexp_replace(raw, '(?<! ) ++\\z', '')");
/** The 27 columns of a record as they are shown: without the secrets of presigned URLs. */
function shownColumns() {
    return _log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN_NAMES */ .aC.map((name) => (WITH_SECRETS.has(name) ? `${redacted(name)} AS ${name}` : name));
}
const WITH_SECRETS = new Set(['key', 'request_uri', 'referrer', 'user_agent']);
/**
 * A short name for a client, so that a statement can list ten thousand of them, and a result need not hold a user agent
 * that may hold a secret. None of the first four texts can hold the quote that parts them.
 */
const CLIENT_ID = [
    "lower(substr(to_hex(sha256(to_utf8(concat_ws('\"', bucket, remote_ip, requester,",
    'authentication, user_agent_start)))), 1, 16))',
].join(' ');


/***/ }),

/***/ 8714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   K5: () => (/* binding */ STATEMENT_BYTES),
/* harmony export */   c5: () => (/* binding */ hiveIdentifier),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   kI: () => (/* binding */ hiveLiteral)
/* harmony export */ });
/**
 * Text as it stands in a statement. Athena reads DML as Trino does and DDL as Hive does, and the two quote differently:
 * a Trino literal doubles its quote and takes a backslash as it is; a Hive literal escapes both with a backslash, and
 * reads two quotes as the end of one literal and the begin of the next.
 * Sources: https://trino.io/docs/current/language/types.html#string,
 * https://cwiki.apache.org/confluence/display/Hive/LanguageManual+Types#LanguageManualTypes-StringsstringStrings
 */
/** A Trino string literal, for SELECT. */
function literal(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** A Trino identifier. */
function identifier(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** A Hive string literal, for CREATE. */
function hiveLiteral(text) {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
/** A Hive identifier. */
function hiveIdentifier(name) {
    return `\`${name.replaceAll('`', '``')}\``;
}
/** Longest statement that Athena takes, in bytes. https://docs.aws.amazon.com/athena/latest/ug/service-limits.html */
const STATEMENT_BYTES = 262_144;


/***/ }),

/***/ 2507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ SCAN_COLUMNS),
/* harmony export */   Z4: () => (/* binding */ BLANK),
/* harmony export */   py: () => (/* binding */ scanStatement)
/* harmony export */ });
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(997);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6307);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(651);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1214);




/** The columns of a scan's result; `scan-result.ts` reads them. */
const SCAN_COLUMNS = [
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
];
/** Part of a line of blanks alone, which is no record. */
const BLANK = 'blank';
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
function scanStatement(sources, question) {
    const { scope, now } = question;
    const knownBucket = scope.buckets.length === 0 ? null : (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnyOf */ .i0)('bucket', scope.buckets);
    const network = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOf */ .Af)(scope.networks, _model_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_NETWORK */ .Yh);
    const needsAddress = scope.networks.length > 0;
    const outside = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutside */ ._K)(scope.window);
    const excluded = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .isExcluded */ .RF)(scope);
    const inScope = "part IN ('sigV4', 'sigV2', 'unsigned', 'unknown', 'missing')";
    const client = (expression) => `IF(part = 'sigV2', ${expression})`;
    const anyClient = (expression) => `IF(part IN ('sigV2', 'unsigned') OR old_tls IS NOT NULL, ${expression})`;
    const cases = [
        `WHEN replace(raw, ' ', '') = '' THEN '${BLANK}'`,
        "WHEN raw IS NOT NULL OR at IS NULL THEN 'unparsed'",
        outside === null ? null : `WHEN ${outside} THEN 'outsideWindow'`,
        knownBucket === null ? null : `WHEN NOT (${knownBucket}) THEN 'otherBuckets'`,
        `WHEN ${_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .IS_SERVICE */ .v$} THEN 'service'`,
        needsAddress ? "WHEN network IS NULL THEN 'otherNetworks'" : null,
        excluded === null ? null : `WHEN ${excluded} THEN 'excluded'`,
        "WHEN signature_version IS NULL THEN 'missing'",
        "WHEN signature_version = 'SigV4' THEN 'sigV4'",
        "WHEN signature_version = 'SigV2' THEN 'sigV2'",
        "WHEN signature_version = '-' AND requester = '-' THEN 'unsigned'",
        "ELSE 'unknown'",
    ].filter((line) => line !== null);
    const order = [
        ...(question.ignoreRejected ? ["IF(level = 'client' AND rejected = requests, 1, 0)"] : []),
        'requests DESC, bucket, remote_ip, requester, authentication, user_agent_start, tls_version NULLS FIRST',
    ].join(', ');
    return `WITH line AS (
${(0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .selectFrom */ .JU)(sources, lineColumns)}
), record AS (
  SELECT *, ${_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_TIME */ .wh} AS at,
    ${needsAddress ? _expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .CANONICAL_ADDRESS */ .YO : `IF(signature_version IN ('SigV2', '-') OR ${_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .HAS_OLD_TLS */ .pJ}, ${_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .CANONICAL_ADDRESS */ .YO})`} AS address
  FROM line
), located AS (
  SELECT *, ${network} AS network
  FROM ${needsAddress ? `(SELECT *, ${_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .ADDRESS_DIGITS */ .e5} AS address_digits FROM record)` : 'record'}
), placed AS (
  SELECT *, CASE
      ${cases.join('\n      ')}
    END AS part
  FROM located
), flagged AS (
  SELECT *, IF(${inScope} AND ${_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .HAS_OLD_TLS */ .pJ}, tls_version) AS old_tls
  FROM placed
), keyed AS (
  SELECT place, place_bucket, log_object, part, at, raw, http_status, referrer,
    IF(part NOT IN ('${BLANK}', 'unparsed', 'otherBuckets')${knownBucket === null ? '' : ` AND ${knownBucket}`}, bucket) AS bucket,
    IF(${inScope} OR part = 'excluded', network) AS network,
    IF(${inScope}, at / 86400) AS day,
    ${anyClient('COALESCE(address, remote_ip)')} AS remote_ip,
    ${anyClient('requester')} AS requester,
    ${client(_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .AUTHENTICATION */ .ti)} AS authentication,
    ${anyClient(`substr(user_agent, 1, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .USER_AGENT_CHARACTERS */ .BY})`)} AS user_agent_start,
    old_tls, IF(part = 'unsigned', tls_version) AS anonymous_tls,
    IF(part IN ('sigV4', 'sigV2'), ${_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .IS_REJECTED */ .eK}) AS is_rejected
  FROM flagged
), counted AS (
  SELECT place, place_bucket, log_object, part, bucket, network, day, remote_ip, requester, authentication, user_agent_start,
    old_tls, anonymous_tls, count(*) AS requests, count_if(is_rejected) AS rejected,
    min(at) AS first_seen, max(at) AS last_seen, max(at) FILTER (WHERE at <= ${now}) AS last_past,
    min(substr(${_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .SHOWN_RAW */ .v6}, 1, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .UNPARSED_SAMPLE_CHARACTERS */ .tf}), ${_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .UNPARSED_SAMPLES */ .tx}) FILTER (WHERE part = 'unparsed') AS samples
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
    min(DISTINCT log_object, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .LOG_OBJECTS_LISTED */ .az}) AS log_objects, count(DISTINCT log_object) AS log_object_count,
    min(log_object || chr(0) || json_format(CAST(samples AS json)), ${_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .UNPARSED_SAMPLES */ .tx}) AS samples
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
  IF(level = 'client', ${_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_ID */ .U6}) AS client,
  IF(level IN ('client', 'oldTls', 'anonymous'), substr(${(0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)('user_agent_start')}, 1, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .USER_AGENT_CHARACTERS */ .BY})) AS user_agent,
  tls_version, requests, rejected, in_window, old_tls_requests, first_seen, last_seen, last_past,
  IF(level = 'client', json_format(CAST(log_objects AS json))) AS log_objects, log_object_count,
  IF(level = 'all', json_format(CAST(samples AS json))) AS samples, level_rows, count(*) OVER () AS result_rows
FROM ranked
WHERE rank <= CASE level
    WHEN 'client' THEN ${_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGV2_CLIENTS_KEPT */ .WF}
    WHEN 'oldTls' THEN ${_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .CLIENTS_BESIDE_LISTED */ .i3}
    WHEN 'anonymous' THEN ${_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .CLIENTS_BESIDE_LISTED */ .i3}
    ELSE rank
  END`;
}
function lineColumns({ place, definition }) {
    return [
        `${place} AS place`,
        `${definition.partitionColumns.length === 0 ? 'CAST(NULL AS varchar)' : 'log_bucket'} AS place_bucket`,
        '"$path" AS log_object',
        'raw, bucket, time, remote_ip, requester, operation, http_status, referrer, user_agent, signature_version, authentication_type, tls_version',
    ];
}


/***/ }),

/***/ 1214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ objectSources),
/* harmony export */   JU: () => (/* binding */ selectFrom),
/* harmony export */   by: () => (/* binding */ LISTED_VALUES),
/* harmony export */   h_: () => (/* binding */ windowSources),
/* harmony export */   i0: () => (/* binding */ isAnyOf)
/* harmony export */ });
/* unused harmony export MOST_SOURCES */
/* harmony import */ var _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2141);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4209);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(525);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8714);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(187);





/** Athena prunes by a list of at most this many values; beyond that it reads all that lies between the outermost two. */
const LISTED_VALUES = 1_000;
/** Trino refuses a query of more than 150 stages; each SELECT is one, and the rest of a statement takes a few. */
const MOST_SOURCES = 120;
/**
 * The log objects that the window asks for, each in one source alone: literal bounds, since only those keep an object from
 * being opened. Simple keys in one table are one source, however many prefixes they have.
 *
 * @throws CheckError where they are in more tables than one statement can read
 */
function windowSources(tables, window) {
    const simple = new Map();
    for (const [place, { location, definition }] of tables.entries()) {
        if (location.keyFormat !== 'simple')
            continue;
        const ranges = simple.get(definition.table) ?? [];
        simple.set(definition.table, ranges);
        ranges.push(simpleRange(location, firstOfText(tables, place), window));
    }
    // Of an open window a range is wider than names of log objects are, and so may hold another prefix's own.
    const taken = (table) => window.since === null || window.until === null
        ? []
        : [
            ...[...simple].flatMap(([other, ranges]) => (other === table ? [] : ranges)),
            ...tables.flatMap(({ location }) => partitionRanges(location)),
        ];
    const written = new Set();
    const sources = tables.flatMap(({ location, definition }, place) => {
        if (location.keyFormat !== 'simple')
            return partitionBounds(location, window).map((predicates) => ({
                place: String(firstOfText(tables, place)),
                definition,
                predicates,
            }));
        const ranges = simple.get(definition.table);
        if (ranges === undefined || written.has(definition.table))
            return [];
        written.add(definition.table);
        return [
            { place: placeOfPath(ranges), definition, predicates: simpleBounds(ranges, taken(definition.table)) },
        ];
    });
    if (sources.length > MOST_SOURCES)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckError */ .tl(`The logs are in ${sources.length} tables, and one query reads ${MOST_SOURCES} at most. ` +
            'Share the buckets out among several checks, or give log-location a folder above them: simple keys below one location are one table.');
    return sources;
}
function firstOfText(tables, place) {
    const { text } = tables[place].location;
    return tables.findIndex(({ location }) => location.text === text);
}
/** Names tell the time of delivery: none before the window holds a record of it, and few long after do. */
function simpleRange(location, place, { since, until }) {
    const start = `s3://${location.bucket}/${location.prefix}`;
    return {
        place,
        start,
        from: start + (since === null ? FIRST_YEARS : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_2__/* .stampOf */ .Zs)(since)),
        to: start + (until === null ? AFTER_YEARS : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_2__/* .stampOf */ .Zs)(until + _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_2__/* .DELIVERY_PADDING_SECONDS */ .XX)),
    };
}
/** What names of log objects begin with: the years 2000 to 2999. */
const FIRST_YEARS = '2';
const AFTER_YEARS = '3';
/** The folders of the accounts below partitioned keys. */
function partitionRanges({ bucket, prefix, partitions }) {
    const accounts = [...new Set(partitions.map(({ accountId }) => accountId))];
    return accounts.map((account) => {
        const start = `s3://${bucket}/${prefix}${account}`;
        // `0` is what follows a slash.
        return { place: 0, start, from: `${start}/`, to: `${start}0` };
    });
}
/** Folders below that are named by a day lie within a range as well; where they are a location of their own, they are read there. */
function simpleBounds(ranges, taken) {
    const inner = taken.filter((other) => ranges.some(({ start, from, to }) => other.start !== start &&
        other.start.startsWith(start) &&
        isLess(other.from, to) &&
        isLess(from, other.to)));
    const [range, ...more] = ranges;
    return [
        ...(more.length === 0 ? rangeBounds(range) : [`(${ranges.map(inRange).join('\n    OR ')})`]),
        ...inner.map((other) => `NOT ${inRange(other)}`),
    ];
}
function rangeBounds({ from, to }) {
    return [`"$path" >= ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(from)}`, `"$path" < ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(to)}`];
}
function inRange(range) {
    return `(${rangeBounds(range).join(' AND ')})`;
}
/** Where ranges lie in one another, a log object is in the innermost. */
function placeOfPath(ranges) {
    const places = new Set(ranges.map(({ place }) => place));
    if (places.size === 1)
        return String(ranges[0]?.place);
    const cases = [...ranges]
        .sort((a, b) => b.start.length - a.start.length)
        .map((range) => `WHEN ${inRange(range)} THEN ${range.place}`);
    return `CASE ${cases.join(' ')} END`;
}
function isLess(a, b) {
    return (0,_model_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoints */ .U)(a, b) < 0;
}
/** One list of predicates for each account and Region, at most `LISTED_VALUES` buckets in each. */
function partitionBounds(location, window) {
    const folders = new Map();
    for (const { accountId, region, bucket } of location.partitions) {
        const key = `${accountId}/${region}`;
        const folder = folders.get(key) ?? { accountId, region, buckets: [] };
        folder.buckets.push(bucket);
        folders.set(key, folder);
    }
    const days = dayBounds(location, window);
    return [...folders.values()].flatMap(({ accountId, region, buckets }) => chunks(buckets, LISTED_VALUES).map((some) => [
        `log_account = ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(accountId)}`,
        `log_region = ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(region)}`,
        isAnyOf('log_bucket', some),
        ...days,
    ]));
}
/** Folders hold the day of the events, or the day of delivery. */
function dayBounds(location, { since, until }) {
    const padding = location.keyFormat === 'partitioned-delivery-time' ? _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_2__/* .DELIVERY_PADDING_SECONDS */ .XX : 0;
    // Each day of the range is listed, found or not: none is asked for that lies before the first log object.
    const oldest = location.partitions.map(({ oldestLogObject }) => oldestLogObject ?? 0);
    const first = Math.max(since ?? 0, oldest.length === 0 ? 0 : Math.min(...oldest));
    return [
        ...(first === 0 ? [] : [`log_day >= ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)((0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_2__/* .dayFolders */ .IM)(first))}`]),
        ...(until === null ? [] : [`log_day <= ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)((0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_2__/* .dayFolders */ .IM)(until + padding - 1))}`]),
    ];
}
/** These log objects alone, whichever of the tables each is in. */
function objectSources(tables, logObjects) {
    const byTable = new Map();
    for (const logObject of logObjects) {
        const table = tableOf(tables, logObject);
        const found = byTable.get(table.definition.table) ?? { table, objects: [] };
        byTable.set(table.definition.table, found);
        found.objects.push(logObject);
    }
    return [...byTable.values()].map(({ table: { location, definition }, objects }) => {
        const only = isAnyOf('"$path"', objects);
        if (location.keyFormat === 'simple')
            return { definition, predicates: [only] };
        const start = `s3://${location.bucket}/${location.prefix}`;
        const folders = objects.map((object) => partitionOf(object.slice(start.length)));
        const predicates = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTITION_COLUMNS */ .T9.map((column, i) => isAnyOf(column, [...new Set(folders.map((folder) => folder[i]))]));
        return { definition, predicates: [...predicates, only] };
    });
}
/** The table of the location whose address is the longest that the log object begins with, and whose keys look like it. */
function tableOf(tables, logObject) {
    let found = null;
    let length = -1;
    for (const table of tables) {
        const { bucket, prefix, keyFormat } = table.location;
        const start = `s3://${bucket}/${prefix}`;
        if (start.length <= length || !logObject.startsWith(start))
            continue;
        const isPartitioned = PARTITION.test(logObject.slice(start.length));
        if (isPartitioned === (keyFormat === 'simple'))
            continue;
        found = table;
        length = start.length;
    }
    if (found === null)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckError */ .tl(`Athena named a log object that is below no location read: ${logObject}`);
    return found;
}
/** Athena reads what is in folders below the day's, too. */
const PARTITION = /^([^/]+)\/([^/]+)\/([^/]+)\/([^/]+\/[^/]+\/[^/]+)\/./s;
function partitionOf(key) {
    return PARTITION.exec(key).slice(1);
}
/** One SELECT for each source, joined by UNION ALL: the whole check is one statement, and each log object is read once. */
function selectFrom(sources, columns, more = []) {
    return sources
        .map((source) => [
        `SELECT ${columns(source).join(', ')}`,
        `FROM ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_3__/* .identifier */ .Cv)(source.definition.database)}.${(0,_literals_js__WEBPACK_IMPORTED_MODULE_3__/* .identifier */ .Cv)(source.definition.table)}`,
        `WHERE ${[...source.predicates, ...more].join('\n  AND ')}`,
    ].join('\n'))
        .join('\nUNION ALL\n');
}
function isAnyOf(expression, values) {
    return values.length === 1
        ? `${expression} = ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(values[0])}`
        : `${expression} IN (${values.map(_literals_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu).join(', ')})`;
}
function chunks(items, size) {
    const all = [];
    for (let at = 0; at < items.length; at += size)
        all.push(items.slice(at, at + size));
    return all;
}


/***/ }),

/***/ 187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T9: () => (/* binding */ PARTITION_COLUMNS),
  Wm: () => (/* binding */ RAW_COLUMN),
  cD: () => (/* binding */ createDatabase),
  ZR: () => (/* binding */ createTable),
  wO: () => (/* binding */ tableDefinition),
  E3: () => (/* binding */ verifyTable)
});

// UNUSED EXPORTS: differences

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/log-formats/columns.js
var columns = __webpack_require__(7732);
// EXTERNAL MODULE: ./lib/log-formats/text/record.js
var record = __webpack_require__(9122);
;// CONCATENATED MODULE: ./lib/log-formats/text/record-expression.js

/**
 * The reading of `record.ts` as one regular expression, for the table that Athena reads the log objects through
 * (RegexSerDe, `input.regex`). It is written in Java's syntax, to be matched against a whole line with DOTALL as the
 * SerDe does, and has one group for each of the 27 columns of `COLUMNS` and one more for the raw line of what does not fit: a line is
 * either read or kept, never half of both. A column that the record does not reach is null.
 * Source: https://docs.aws.amazon.com/athena/latest/ug/regex-serde.html
 *
 * `test/trino` proves on a real engine that it reads every line as `readRecord` does. What that rests on:
 * - Loops are possessive: Java then runs them without recursion, and a hostile line costs time in proportion to its length.
 * - No group stands inside a possessive loop or a look-around. What such a group took stays set when the line turns out
 *   not to fit, and would show beside the raw line.
 * - Where a quoted text ends is asked by look-ahead, so that neither an opening nor a closing quote can be missing.
 */
const WORD = '[^ "]++';
const DIGITS_OR_DASH = '(?:\\d++|-)';
const STATUS = '(?:\\d{3}|-)';
/** Every time of 2000 to 2099 that exists, leap days and offsets included. */
const TIME = [
    '(?!3[01]/Feb|31/(?:Apr|Jun|Sep|Nov)|29/Feb/20(?:[02468][1-35-79]|[13579][013-57-9]))',
    '(?:0[1-9]|[12]\\d|3[01])/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/20\\d\\d',
    ':(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d [+-](?:[01]\\d|2[0-3])[0-5]\\d',
].join('');
const OPERATION_START = '[A-Z][A-Z0-9]*+\\.[A-Z]';
/** Goes on, blanks and all, until request id and operation follow. */
const REQUESTER = `${WORD}(?: (?!${WORD} ${OPERATION_START})${WORD})*+`;
/** A bare dash, or the text between its quotes: up to the first quote that what follows shows to be the closing one. */
const quoted = (followsClosingQuote) => `"?+((?<=")[^"]*+(?:"(?!${followsClosingQuote})[^"]*+)*+(?=")|(?<= )-(?!"))"?+`;
/** Six columns, then referrer and user agent: one of them in quotes, or both bare and no quote any more. */
const AFTER_REQUEST_URI = ` ${STATUS} ${WORD}${` ${DIGITS_OR_DASH}`.repeat(4)} (?:"|- "|-(?: [^"]*+)?\\z)`;
const AFTER_REFERRER = ' "';
/** The user agent ends with the last quote of the line, so that nothing in it can move the columns to its right. */
const AFTER_USER_AGENT = '[^"]*+\\z';
/**
 * A word that ends with this record's own owner or any canonical user id; then a bucket, a bracket and a date. What a word
 * ends with is asked by look-behind, at as many places as an owner may have characters, however long the word is.
 */
const WORD_BEFORE_RECORD = [
    '(?=[^ ]*+ [^ "]++ \\[\\d\\d/[A-Za-z]{3}/\\d{4}:)[^ ]*+',
    `(?:(?<=[0-9A-Fa-f]{64})|(?<=(?=\\1 )[^ ]{1,${record/* LONGEST_OWNER */.P3}})) `,
].join('');
/**
 * Another record, glued on with no line end between, wherever the first one was cut. It looks for a bracket first, since
 * hardly a line has another; then word by word, so that the search is linear.
 */
const ANOTHER_RECORD = `(?=[^\\[]*+\\[)(?:(?!${WORD_BEFORE_RECORD})[^ ]*+ )*+${WORD_BEFORE_RECORD}`;
/** The columns right of the user agent. Each may be the record's last, so that each holds all that follow it. */
const TAIL = [
    WORD,
    WORD,
    '-|[A-Za-z][A-Za-z0-9-]{0,31}+',
    WORD,
    '-|[A-Za-z]++',
    WORD,
    // From here on, a word that begins with `Sig` is a signature that blanks in the version id have moved.
    '-|(?!Sig)[A-Za-z]++[0-9.]*+',
    ...Array.from({ length: 3 }, () => `(?!Sig)${WORD}`),
].reduceRight((following, column) => `(?: (${column})${following})?`, `(?: (?!Sig)${WORD})*+`);
const RECORD = [
    `([^ "]{1,${record/* LONGEST_OWNER */.P3}}+) (${WORD}) \\[(${TIME})\\] (?!${ANOTHER_RECORD})(${WORD}) (${REQUESTER}) (${WORD}) (${OPERATION_START}${WORD}) (${WORD}) `,
    quoted(AFTER_REQUEST_URI),
    ` (${STATUS}) (${WORD})${` (${DIGITS_OR_DASH})`.repeat(4)} `,
    quoted(AFTER_REFERRER),
    ' ',
    quoted(AFTER_USER_AGENT),
    TAIL,
    ' *+',
].join('');
/** One group for each column in the order of `COLUMNS`, and a last one for a line that is no record. */
const RECORD_EXPRESSION = `${RECORD}|(.*)`;

// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/engines/athena/sql/literals.js
var literals = __webpack_require__(8714);
;// CONCATENATED MODULE: ./lib/engines/athena/sql/table.js





/** The line as it stands there, where it does not fit the format; null where the other columns hold a record. */
const RAW_COLUMN = 'raw';
/**
 * The folders of partitioned keys, as partition columns: `[prefix]account/region/bucket/YYYY/MM/DD/`. None has the name
 * of a column of the record, which may say otherwise than the folder.
 */
const PARTITION_COLUMNS = ['log_account', 'log_region', 'log_bucket', 'log_day'];
const SERDE = 'org.apache.hadoop.hive.serde2.RegexSerDe';
const INPUT_FORMAT = 'org.apache.hadoop.mapred.TextInputFormat';
const OUTPUT_FORMAT = 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat';
/**
 * The table that reads a location. Its own name carries a digest of all that makes it read as it does, so that a changed
 * definition makes a new table and never finds a stale one.
 */
function tableDefinition(place, names) {
    const isPartitioned = place.keyFormat !== 'simple';
    const nameStart = place.prefix.slice(folderOf(place.prefix).length);
    if (!isPartitioned && /^[_.]/.test(nameStart))
        throw new errors/* CheckError */.tl(`Athena leaves out objects whose names begin with _ or ., and those below ${place.text} do. ` +
            'Copy the log objects to a folder of this machine and check them there, or change the logging prefix.');
    if (isPartitioned && place.prefix.includes('$'))
        throw new errors/* SettingsError */.GN(`The prefix of ${place.text} holds a $, which stands for a placeholder in the table's definition. ` +
            'Copy the log objects to a prefix without one.');
    const location = `s3://${place.bucket}/${tableFolder(place)}`;
    const partitionColumns = isPartitioned ? PARTITION_COLUMNS : [];
    const properties = isPartitioned
        ? projection(`s3://${place.bucket}/${place.prefix}`)
        : {};
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([table_columns(), RECORD_EXPRESSION, SERDE, location, partitionColumns, properties]))
        .digest('hex');
    return {
        database: names.database,
        table: names.table ?? `access_log_${digest.slice(0, 16)}`,
        location,
        partitionColumns,
        properties,
    };
}
/**
 * Simple keys below one location are read through one table, about that location's own folder: however many prefixes there
 * are, it is the table that is made beforehand from the location alone. Athena sees nothing in a hidden folder below a table.
 */
function tableFolder({ text, bucket, prefix, keyFormat }) {
    const own = folderOf(prefix);
    const start = `s3://${bucket}/`;
    if (keyFormat !== 'simple' || !`${text}/`.startsWith(start))
        return own;
    const asked = folderOf(text.slice(start.length));
    return own.startsWith(asked) && !/(?:^|\/)[_.]/.test(own.slice(asked.length)) ? asked : own;
}
function folderOf(prefix) {
    return prefix.slice(0, prefix.lastIndexOf('/') + 1);
}
function table_columns() {
    return [...columns/* COLUMN_NAMES */.aC, RAW_COLUMN];
}
/**
 * Partition projection: the folders are worked out from the query's own predicates, so that nothing has to be kept up to
 * date. An injected column has no list of values; a query names those it wants.
 * Source: https://docs.aws.amazon.com/athena/latest/ug/partition-projection-supported-types.html
 */
function projection(start) {
    const [account, region, bucket, day] = PARTITION_COLUMNS;
    return {
        'projection.enabled': 'true',
        [`projection.${account}.type`]: 'injected',
        [`projection.${region}.type`]: 'injected',
        [`projection.${bucket}.type`]: 'injected',
        [`projection.${day}.type`]: 'date',
        [`projection.${day}.format`]: 'yyyy/MM/dd',
        [`projection.${day}.range`]: '2000/01/01,NOW+1DAY',
        [`projection.${day}.interval`]: '1',
        [`projection.${day}.interval.unit`]: 'DAYS',
        'storage.location.template': `${start}\${${account}}/\${${region}}/\${${bucket}}/\${${day}}/`,
    };
}
function createDatabase(database) {
    return `CREATE DATABASE IF NOT EXISTS ${(0,literals/* hiveIdentifier */.c5)(database)}`;
}
function createTable(definition) {
    const typed = (names) => names.map((name) => `  ${(0,literals/* hiveIdentifier */.c5)(name)} string`).join(',\n');
    const properties = Object.entries(definition.properties);
    const lines = [
        `CREATE EXTERNAL TABLE IF NOT EXISTS ${(0,literals/* hiveIdentifier */.c5)(definition.database)}.${(0,literals/* hiveIdentifier */.c5)(definition.table)} (`,
        typed(table_columns()),
        ')',
        ...(definition.partitionColumns.length === 0
            ? []
            : ['PARTITIONED BY (', typed(definition.partitionColumns), ')']),
        `ROW FORMAT SERDE ${(0,literals/* hiveLiteral */.kI)(SERDE)}`,
        `WITH SERDEPROPERTIES ('input.regex' = ${(0,literals/* hiveLiteral */.kI)(RECORD_EXPRESSION)})`,
        `STORED AS INPUTFORMAT ${(0,literals/* hiveLiteral */.kI)(INPUT_FORMAT)}`,
        `OUTPUTFORMAT ${(0,literals/* hiveLiteral */.kI)(OUTPUT_FORMAT)}`,
        `LOCATION ${(0,literals/* hiveLiteral */.kI)(definition.location)}`,
    ];
    if (properties.length > 0) {
        const pairs = properties.map(([name, value]) => `  ${(0,literals/* hiveLiteral */.kI)(name)} = ${(0,literals/* hiveLiteral */.kI)(value)}`);
        lines.push('TBLPROPERTIES (', pairs.join(',\n'), ')');
    }
    return lines.join('\n');
}
/** What else a table property or a SerDe property could change about the reading; Glue's own notes are none of these. */
const READING_PROPERTY = /^(?:projection|storage|skip|serialization|input|hive|trino|presto|textfile|exclude|exclusions|recurse|field|line|escape|timestamp|table_type)\b/i;
/** In what the table found is not this definition; empty where it is. */
function differences(definition, found) {
    const storage = found.StorageDescriptor;
    const serde = storage?.SerdeInfo;
    const differing = [];
    const compare = (what, is, should) => {
        if (is !== should)
            differing.push(what);
    };
    if (/VIEW/i.test(found.TableType ?? '') || (found.ViewOriginalText ?? '') !== '')
        return ['it is a view'];
    compare('columns', typedText(storage?.Columns), typedText(asStrings(table_columns())));
    compare('partition columns', typedText(found.PartitionKeys), typedText(asStrings(definition.partitionColumns)));
    compare('SerDe', serde?.SerializationLibrary, SERDE);
    compare('input format', storage?.InputFormat, INPUT_FORMAT);
    compare('input.regex', serde?.Parameters?.['input.regex'], RECORD_EXPRESSION);
    compare('location', withSlash(storage?.Location), definition.location);
    if ((storage?.AdditionalLocations ?? []).length > 0)
        differing.push('additional locations');
    for (const name of Object.keys(serde?.Parameters ?? {}))
        if (name !== 'input.regex' && name !== 'serialization.format')
            differing.push(`SerDe property ${name}`);
    const parameters = found.Parameters ?? {};
    for (const [name, value] of Object.entries(definition.properties))
        compare(`table property ${name}`, parameters[name], value);
    for (const name of Object.keys(parameters))
        if (!(name in definition.properties) && READING_PROPERTY.test(name))
            differing.push(`table property ${name}`);
    return differing;
}
function asStrings(names) {
    return names.map((name) => ({ Name: name, Type: 'string' }));
}
function typedText(found) {
    return (found ?? []).map(({ Name, Type }) => `${Name} ${Type}`).join(', ');
}
function withSlash(location) {
    return location === undefined || location.endsWith('/') ? location : `${location}/`;
}
/** Throws where the table found is another one: what it reads would not be what the check believes it reads. */
function verifyTable(definition, found) {
    const differing = differences(definition, found);
    if (differing.length === 0)
        return;
    throw new errors/* CheckError */.tl(`Table ${definition.database}.${definition.table} is not the one that this version needs; it differs in: ` +
        `${differing.join(', ')}. Drop it, or leave the table input empty; \`s3-sigv4-check sql\` prints the definition.`);
}


/***/ }),

/***/ 5117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ locatedTables),
/* harmony export */   Fn: () => (/* binding */ statements),
/* harmony export */   WN: () => (/* binding */ checkScan)
/* harmony export */ });
/* harmony import */ var _log_sources_s3_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5804);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);
/* harmony import */ var _sql_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9567);
/* harmony import */ var _sql_literals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8714);
/* harmony import */ var _sql_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2507);
/* harmony import */ var _sql_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1214);
/* harmony import */ var _sql_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(187);







/**
 * The table of each location, by name: locations that differ only in what follows the last slash of their prefix share one.
 *
 * @throws SettingsError where `table` names one table and the locations need several
 */
function locatedTables(settings, locations) {
    const { database, table } = settings.aws;
    const tables = locations.map((location) => ({
        location,
        definition: (0,_sql_table_js__WEBPACK_IMPORTED_MODULE_5__/* .tableDefinition */ .wO)(location, { database, table }),
    }));
    const different = new Set(tables.map(({ definition }) => JSON.stringify(definition)));
    if (table !== null && different.size > 1)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN(`table: ${table} is one table, and these locations need ${different.size}. Leave it empty: ` +
            'each table is then named after its definition.');
    return tables;
}
/**
 * The scan of a check.
 *
 * @throws CheckError where the settings name more than fits into one statement
 */
function checkScan(settings, tables) {
    const sql = (0,_sql_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanStatement */ .py)((0,_sql_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .windowSources */ .h_)(tables, settings.scope.window), settings);
    const bytes = Buffer.byteLength(sql);
    if (bytes > _sql_literals_js__WEBPACK_IMPORTED_MODULE_6__/* .STATEMENT_BYTES */ .K5)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckError */ .tl(`The scan would be a statement of ${bytes} bytes, and Athena takes ${_sql_literals_js__WEBPACK_IMPORTED_MODULE_6__/* .STATEMENT_BYTES */ .K5}: ` +
            `${settings.scope.buckets.length} buckets, ${settings.scope.networks.length} source IPs, ${tables.length} places that hold logs. ` +
            'Share them out among several checks, or give wider ranges.');
    return { purpose: 'scan', sql };
}
/**
 * Every statement that a check runs for these settings, in order, without asking AWS anything. What only AWS could tell
 * stands there as a named placeholder, such as `<LOG_BUCKET_OF_reports>`.
 */
function statements(settings) {
    const { locations, notes } = guessedLocations(settings);
    const tables = locatedTables(settings, locations).map(({ location, definition }) => ({
        location,
        definition: settings.source.kind === 'discovered' && settings.aws.table === null
            ? { ...definition, table: `<TABLE_OF_${location.sourceBuckets[0]}>` }
            : definition,
    }));
    const created = new Map(tables.map(({ definition }) => [definition.table, (0,_sql_table_js__WEBPACK_IMPORTED_MODULE_5__/* .createTable */ .ZR)(definition)]));
    return {
        notes: settings.evidenceLimit === 0 ? notes : [...notes, ...EVIDENCE_NOTES],
        statements: [
            { purpose: 'create database', sql: (0,_sql_table_js__WEBPACK_IMPORTED_MODULE_5__/* .createDatabase */ .cD)(settings.aws.database) },
            ...[...created.values()].map((sql) => ({ purpose: 'create table', sql })),
            checkScan(settings, tables),
            ...(settings.evidenceLimit === 0 ? [] : [evidenceExample(settings, tables)]),
        ],
    };
}
const LOG_OBJECT = '<LOG_OBJECT_OF_A_FINDING>';
const CLIENT = '<CLIENT_OF_A_FINDING>';
const EVIDENCE_NOTES = [
    `${LOG_OBJECT}, ${CLIENT}: what the findings of the scan list (columns log_objects and client), as many as there are.`,
    'Database and table are made only where they are missing; the evidence is fetched only where there are findings.',
];
function evidenceExample(settings, tables) {
    const { window } = settings.scope;
    const objects = tables.map(({ location }) => {
        const [folder] = location.partitions;
        const folders = folder === undefined ? [] : [folder.accountId, folder.region, folder.bucket, '<YYYY>', '<MM>', '<DD>'];
        return `s3://${location.bucket}/${location.prefix}${[...folders, LOG_OBJECT].join('/')}`;
    });
    const sources = (0,_sql_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .objectSources */ .Ez)(tables, objects);
    return { purpose: 'evidence', sql: (0,_sql_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceStatement */ .Z4)(sources, [CLIENT], window, settings.evidenceLimit) };
}
/** The locations as far as the settings alone tell. */
function guessedLocations({ source, scope, aws }) {
    if (source.kind === 'local')
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN('sql: log files of this machine are read without SQL. Give an s3://bucket/prefix, or --buckets.');
    const keyFormat = aws.logKeyFormat === 'auto' ? 'simple' : aws.logKeyFormat;
    const notes = [];
    if (aws.logKeyFormat === 'auto')
        notes.push('The keys of the log objects are taken for simple ones; the check looks, and for partitioned ones table and scan differ: ' +
            'give --log-key-format partitioned-event-time (or -delivery-time) to see them.');
    const location = (text, bucket, prefix, buckets) => ({
        text,
        bucket,
        prefix,
        region: null,
        keyFormat,
        sourceBuckets: buckets,
        partitions: keyFormat === 'simple'
            ? []
            : (buckets.length === 0 ? ['<SOURCE_BUCKET>'] : buckets).map((name) => ({
                accountId: '<ACCOUNT_ID>',
                region: '<REGION>',
                bucket: name,
                oldestLogObject: null,
            })),
        oldestLogObject: null,
    });
    const placeholder = (bucket, prefix, buckets) => location(`s3://${bucket}/${prefix}/`, bucket, `${prefix}/`, buckets);
    if (keyFormat !== 'simple')
        notes.push('<ACCOUNT_ID>, <REGION>: of the source buckets, as the folders below the prefix name them.');
    if (source.kind === 's3') {
        for (const given of source.locations)
            (0,_log_sources_s3_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .refusePartOfDays */ .O)(given);
        if (keyFormat !== 'simple' && scope.buckets.length === 0)
            notes.push('<SOURCE_BUCKET>: each of the buckets found in the folders.');
        return {
            locations: source.locations.map(({ text, bucket, prefix }) => location(text, bucket, prefix, scope.buckets)),
            notes,
        };
    }
    if (aws.table !== null) {
        notes.push('<LOG_BUCKET>, <LOG_PREFIX>: target bucket and prefix (without a slash at its end) of the buckets’ logging settings, ' +
            'which have to be the same for all, since the table is.');
        return { locations: [placeholder('<LOG_BUCKET>', '<LOG_PREFIX>', scope.buckets)], notes };
    }
    notes.push('<LOG_BUCKET_OF_…>, <LOG_PREFIX_OF_…>: target bucket and prefix (without a slash at its end) of the bucket’s logging setting; ' +
        '<TABLE_OF_…>: the table’s name, a digest of its definition. Buckets that log to one place share a table.');
    return {
        locations: scope.buckets.map((name) => placeholder(`<LOG_BUCKET_OF_${name}>`, `<LOG_PREFIX_OF_${name}>`, [name])),
        notes,
    };
}


/***/ }),

/***/ 5804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readLogLayout),
/* harmony export */   O: () => (/* binding */ refusePartOfDays)
/* harmony export */ });
/* harmony import */ var _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2141);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4209);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(588);
/* harmony import */ var _runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8211);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(525);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4468);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3456);







const SAMPLE_KEYS = 20;
/** Lifecycle rules leave small objects alone, so that among archived log objects others may lie. */
const FIRST_KEYS = 100;
const KEYS_OF_WINDOW = 1_000;
/** Objects are archived by their age: what is read begins at one of these days before the window, or does not cover it. */
const DAYS_BEFORE_WINDOW = [30, 7, 1];
/** What the folders of the years 2000 to 2999 begin with. */
const FIRST_OF_YEARS = '2';
/** Event and delivery time are told apart by the first partitions alone. */
const MOST_PARTITIONS_SAMPLED = 20;
const ACCOUNT_FOLDER = /^(.*?)(\d{12})\/$/s;
const REGION_FOLDER = /^(.*?)(\d{12})\/([a-z]{2,5}(?:-[a-z]+)+-\d+)\/$/s;
const PARTITION_FOLDER = /^(.*?)(\d{12})\/([a-z]{2,5}(?:-[a-z]+)+-\d+)\/([^/]+)\/$/s;
const INSIDE_PARTITION = /^(.*?\d{12}\/[a-z]{2,5}(?:-[a-z]+)+-\d+\/[^/]+\/)\d{4}(?:\/.*)?$/s;
/** @throws SettingsError where a location lies below a source bucket's folder, among its days */
function refusePartOfDays({ bucket, prefix, }) {
    const inside = INSIDE_PARTITION.exec(prefix);
    if (inside !== null)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(`log-location s3://${bucket}/${prefix} is a part of a bucket's days: give s3://${bucket}/${inside[1]} and choose the days with since and until.`);
}
/**
 * Looks through the names below a prefix, folder by folder, without reading any object. Of flat log objects one listing a
 * year is enough, however many there are.
 */
async function readLogLayout(question, calls, signal) {
    const { bucket, prefix, deep, sourceBuckets } = question;
    refusePartOfDays(question);
    const list = (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .newListing */ .Z)(bucket, calls, signal);
    const flat = new Map();
    const partitioned = new Map();
    const others = { count: 0, example: null };
    let hidden = 0;
    let sampled = 0;
    /** Whether what hangs on a prefix without a slash at its end (`logs` of `logs2/`) is part of the location. */
    const belongs = (name) => prefix === '' || prefix.endsWith('/') || /^(?:\/|\d{12}\/)$/.test(name.slice(prefix.length));
    const sawKey = (listed) => {
        const { key } = listed;
        const name = key.slice(key.lastIndexOf('/') + 1);
        if (name === '')
            return;
        if ((0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isHiddenName */ .sg)(name)) {
            hidden++;
            return;
        }
        const start = _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .START_OF_STAMP */ .LD.exec(name);
        const read = start === null ? null : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .readLogObjectName */ .BY)(name);
        if (start === null || read === null) {
            others.count++;
            others.example ??= key;
            return;
        }
        const before = key.slice(0, key.length - name.length + start.index);
        if (before.length < prefix.length)
            throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(`log-location s3://${bucket}/${prefix} ends inside the names of log objects: give s3://${bucket}/${before} and choose the days with since and until.`);
        if (before !== prefix &&
            (!deep || (!(prefix === '' || prefix.endsWith('/')) && !before.startsWith(`${prefix}/`))))
            return;
        const found = flat.get(before) ?? { oldest: null, archived: false };
        flat.set(before, found);
        if ((0,_objects_js__WEBPACK_IMPORTED_MODULE_2__.isArchived)(listed))
            found.archived = true;
        else
            found.oldest = Math.min(found.oldest ?? read.time, read.time);
    };
    /** Where some are archived: those that Athena reads, from around the window's begin. */
    const readNearWindow = async (listedAfter) => {
        const { since } = question.window;
        if (since === null)
            return [];
        const lists = await Promise.all([
            ...DAYS_BEFORE_WINDOW.map((days) => listedAfter(since - days * _model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .SECONDS_PER_DAY */ .xz, SAMPLE_KEYS)),
            listedAfter(since, KEYS_OF_WINDOW),
        ]);
        return lists.flat().filter((object) => !(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__.isArchived)(object));
    };
    /** False: this folder is named like a partition, but holds no log objects. */
    const sawPartition = async (folder) => {
        const [, root = '', accountId = '', region = '', source = ''] = PARTITION_FOLDER.exec(folder) ?? [];
        if (sourceBuckets.length > 0 && !sourceBuckets.includes(source))
            return true;
        const first = logObjectsIn(folder, await list.few(`${folder}${FIRST_OF_YEARS}`, null, FIRST_KEYS));
        if (first.length === 0)
            return false;
        const days = sampled++ < MOST_PARTITIONS_SAMPLED ? question.sampleDays : [];
        const later = await Promise.all(days.map(async (day) => logObjectsIn(folder, await list.few(folder, `${folder}${day}`, SAMPLE_KEYS))));
        const found = partitioned.get(root) ?? { partitions: [], timesOfDay: false };
        partitioned.set(root, found);
        const seen = [...first, ...later.flat()];
        const read = seen.filter((object) => !(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__.isArchived)(object));
        if (read.length < seen.length)
            read.push(...(await readNearWindow(async (time, most) => logObjectsIn(folder, await list.few(folder, `${folder}${(0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .dayFolders */ .IM)(time)}`, most)))));
        const oldestLogObject = read.length === 0 ? null : Math.min(...read.map(({ time }) => time));
        found.partitions.push({ accountId, region, bucket: source, oldestLogObject });
        if (seen.some(({ time }) => time % _model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .SECONDS_PER_DAY */ .xz !== 0))
            found.timesOfDay = true;
        return true;
    };
    const visit = async (folder) => {
        if (PARTITION_FOLDER.test(folder) && (await sawPartition(folder)))
            return [];
        const folders = [];
        for await (const page of list.pages(folder)) {
            for (const key of page.keys)
                sawKey(key);
            folders.push(...page.folders.filter((name) => folder !== prefix || belongs(name)));
        }
        return folders.filter((name) => {
            const start = name.lastIndexOf('/', name.length - 2) + 1;
            // Without a search below, only folders that S3 makes: account, Region, bucket.
            if (!deep &&
                ![ACCOUNT_FOLDER, REGION_FOLDER, PARTITION_FOLDER].some((folderOfS3) => startsAt(folderOfS3, name, prefix)))
                return false;
            // What the prefix itself begins is not hidden: partitions are looked for by their whole address.
            if (start < prefix.length || !(0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isHiddenName */ .sg)(name.slice(start)))
                return true;
            hidden++;
            return false;
        });
    };
    let level = [prefix];
    while (level.length > 0)
        level = (await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_5__/* .mapLimited */ .b)(level, visit)).flat();
    await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_5__/* .mapLimited */ .b)([...flat], async ([before, found]) => {
        if (!found.archived)
            return;
        const read = await readNearWindow(async (time, most) => (await list.few(before, before + (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .stampOf */ .Zs)(time), most)).flatMap((listed) => {
            const name = listed.key.slice(before.length);
            const seen = name.includes('/') ? null : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .readLogObjectName */ .BY)(name);
            return seen === null ? [] : [{ ...listed, time: seen.time }];
        }));
        for (const { time } of read)
            found.oldest = Math.min(found.oldest ?? time, time);
    });
    return {
        flat: [...flat]
            .map(([before, { oldest }]) => ({ prefix: before, oldestLogObject: oldest }))
            .sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoints */ .U)(a.prefix, b.prefix)),
        partitioned: [...partitioned]
            .map(([root, { partitions, timesOfDay }]) => ({
            prefix: root,
            partitions: partitions.sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoints */ .U)(pathOf(a), pathOf(b))),
            timesOfDay,
        }))
            .sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoints */ .U)(a.prefix, b.prefix)),
        others,
        hidden,
    };
}
function pathOf({ accountId, region, bucket }) {
    return `${accountId}/${region}/${bucket}`;
}
/** The folder is one that S3 makes of exactly this prefix. */
function startsAt(pattern, folder, prefix) {
    return pattern.exec(folder)?.[1] === prefix;
}
/** The partition's log objects, each with the time in its name. */
function logObjectsIn(folder, keys) {
    return keys.flatMap((listed) => {
        const name = /^\d{4}\/\d\d\/\d\d\/([^/]+)$/.exec(listed.key.slice(folder.length))?.[1];
        const read = name === undefined ? null : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .readLogObjectName */ .BY)(name);
        return read === null ? [] : [{ ...listed, time: read.time }];
    });
}


/***/ })

};
