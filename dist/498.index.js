export const id = 498;
export const ids = [498];
export const modules = {

/***/ 6441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ placeRecord),
/* harmony export */   hi: () => (/* binding */ isSignature),
/* harmony export */   ml: () => (/* binding */ canonicalRemoteIp),
/* harmony export */   pu: () => (/* binding */ placingScope),
/* harmony export */   xP: () => (/* binding */ authenticationKind)
/* harmony export */ });
/* unused harmony exports networkFinder, signatureKind */
/* harmony import */ var _log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7732);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3625);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6307);



/** The form of RFC 5952, in which remote addresses are told apart and shown; text that is no address stays as it is. */
function canonicalRemoteIp(text) {
    const spelling = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .addressSpelling */ .fr)(text);
    if (spelling === null)
        return text;
    return spelling.startsWith('::ffff:')
        ? (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .addressText */ .GI)((0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .unmapped */ .NW)((0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .readAddress */ .zq)(spelling)))
        : spelling;
}
/**
 * Finds the most specific of the networks that holds a remote IP: its index, or -1. Text that is no address (`-`, leading
 * zeros, fewer than four parts, a zone) is in none; an IPv4-mapped address is the IPv4 address.
 */
function networkFinder(networks) {
    const mostSpecificFirst = networks
        .map((network, index) => ({ ...network, index }))
        .sort((a, b) => b.prefixLength - a.prefixLength);
    return (remoteIp) => {
        const read = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .readAddress */ .zq)(remoteIp);
        if (read === null)
            return -1;
        const address = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .unmapped */ .NW)(read);
        return mostSpecificFirst.find((network) => holds(network, address))?.index ?? -1;
    };
}
function holds(network, address) {
    if (network.address.length !== address.length)
        return false;
    let bits = network.prefixLength;
    for (let at = 0; bits > 0; at++, bits -= 8) {
        const mask = bits >= 8 ? 0xff : 0xff << (8 - bits);
        if (((network.address[at] ?? 0) & mask) !== ((address[at] ?? 0) & mask))
            return false;
    }
    return true;
}
/** Whether records of a place are in scope. */
function isSignature(place) {
    return SIGNATURES.has(place);
}
const SIGNATURES = new Set(Object.keys((0,_model_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .noSignatures */ .PJ)()));
function placingScope(scope) {
    return {
        since: scope.window.since ?? Number.NEGATIVE_INFINITY,
        until: scope.window.until ?? Number.POSITIVE_INFINITY,
        buckets: scope.buckets.length === 0 ? null : new Set(scope.buckets),
        networkOf: scope.networks.length === 0 ? () => 0 : networkFinder(scope.networks),
        excludedUserAgents: scope.excludedUserAgents,
    };
}
/**
 * The place of a parsed record, the first that fits; `signature` is null where the record ends before that column, and
 * `isService` where the operation says whether an AWS service made the request. The network is -1 where the record is
 * counted before its network is asked for.
 */
function placeRecord(text, signature, time, scope, isService = null) {
    if (time < scope.since || time >= scope.until)
        return { place: 'outsideWindow', network: -1 };
    if (scope.buckets !== null && !scope.buckets.has(text(_log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.bucket)))
        return { place: 'otherBuckets', network: -1 };
    if (isService ?? text(_log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.operation).startsWith('S3.'))
        return { place: 'service', network: -1 };
    const network = scope.networkOf(text(_log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.remote_ip));
    if (network === -1)
        return { place: 'otherNetworks', network };
    const kind = signatureKind(signature, () => text(_log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.requester));
    if ((signature === 'SigV4' || signature === '-') &&
        scope.excludedUserAgents.some((part) => text(_log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.user_agent).includes(part)))
        return { place: 'excluded', network };
    return { place: kind, network };
}
/**
 * What a signature column says; null stands for a record that ends before it. Where it is `-` although the requester is
 * known, somebody signed in a way that the record does not tell.
 */
function signatureKind(signature, requester) {
    if (signature === null)
        return 'missing';
    if (signature === 'SigV4')
        return 'sigV4';
    if (signature === 'SigV2')
        return 'sigV2';
    return signature === '-' && requester() === '-' ? 'unsigned' : 'unknown';
}
function authenticationKind(authenticationType) {
    if (authenticationType === 'AuthHeader')
        return 'header';
    return authenticationType === 'QueryString' ? 'presigned' : 'unknown';
}


/***/ }),

/***/ 970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ contentTallying)
/* harmony export */ });
/* unused harmony export tellingTallying */
/* harmony import */ var _log_formats_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7338);
/* harmony import */ var _scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1319);


/** @param useScanner there is enough to count that the scanner is worth its start */
function contentTallying(parts, useScanner) {
    return tellingTallying((useScanner && (0,_scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .canScan */ ._E)(parts.scope) ? _scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .scannedTallying */ .jN : _scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .exactTallying */ .ut)(parts));
}
/** Hands content on to where it is counted, once its beginning has told what it is. */
function tellingTallying(text) {
    let state = 'undecided';
    /** The beginning of a content that is too short yet to tell what it is. */
    const head = new Uint8Array(_log_formats_content_js__WEBPACK_IMPORTED_MODULE_0__/* .BYTES_TO_TELL_CONTENT */ .Ml);
    let headBytes = 0;
    const ignored = new Uint8Array(_log_formats_content_js__WEBPACK_IMPORTED_MODULE_0__/* .BYTES_TO_TELL_CONTENT */ .Ml);
    /** @param chunk follows the head; where there is no head, it lies in the text's room */
    const decide = (chunk) => {
        const beginning = headBytes === 0 ? chunk : Buffer.concat([head.subarray(0, headBytes), chunk]);
        const content = (0,_log_formats_content_js__WEBPACK_IMPORTED_MODULE_0__/* .tellContent */ .tT)(beginning.subarray(0, _log_formats_content_js__WEBPACK_IMPORTED_MODULE_0__/* .BYTES_TO_TELL_CONTENT */ .Ml));
        if ((0,_log_formats_content_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .GZ)(content)) {
            state = 'ignoring';
            text.counting.onUnreadable(content);
            return;
        }
        state = 'text';
        if (headBytes === 0)
            text.filled(chunk.length);
        else
            (0,_scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .push */ .VC)(text, beginning);
    };
    return {
        begin(logObject, facts, fromStart = true) {
            text.begin(logObject, facts, fromStart);
            state = fromStart ? 'undecided' : 'text';
            headBytes = 0;
        },
        room() {
            if (state === 'ignoring')
                return ignored;
            return state === 'text' || headBytes === 0 ? text.room() : head.subarray(headBytes);
        },
        filled(bytes) {
            if (state === 'ignoring')
                return;
            if (state === 'text')
                return text.filled(bytes);
            if (headBytes + bytes >= _log_formats_content_js__WEBPACK_IMPORTED_MODULE_0__/* .BYTES_TO_TELL_CONTENT */ .Ml) {
                if (headBytes === 0)
                    decide(text.room().subarray(0, bytes));
                else {
                    headBytes += bytes;
                    decide(new Uint8Array(0));
                }
                return;
            }
            if (headBytes === 0)
                head.set(text.room().subarray(0, bytes));
            headBytes += bytes;
        },
        isIgnoring: () => state === 'ignoring',
        end() {
            if (state === 'undecided')
                decide(new Uint8Array(0));
            text.end();
        },
        result: text.result,
    };
}


/***/ }),

/***/ 8237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ bucketOfKey),
/* harmony export */   AS: () => (/* binding */ clientOfKey),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   TJ: () => (/* binding */ clientKey),
/* harmony export */   _t: () => (/* binding */ shownUserAgent),
/* harmony export */   h1: () => (/* binding */ clientBesideKey),
/* harmony export */   iP: () => (/* binding */ clientUserAgent),
/* harmony export */   mw: () => (/* binding */ clientBesideOfKey)
/* harmony export */ });
/* harmony import */ var _log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7154);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6307);


function clientUserAgent(text) {
    return (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCharacters */ .DR)(text, _model_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .USER_AGENT_CHARACTERS */ .BY);
}
/** The user agent as it is shown. */
function shownUserAgent(userAgent) {
    return (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCharacters */ .DR)((0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(userAgent), _model_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .USER_AGENT_CHARACTERS */ .BY);
}
/** One text for one client: the quotes between its parts cannot stand in any part but the last. */
function clientKey({ bucket, remoteIp, requester, authentication, userAgent, }) {
    return `${bucket}"${remoteIp}"${requester}"${authentication}"${userAgent}`;
}
/** The same of a client beside the verdict: no TLS version is empty. */
function clientBesideKey({ bucket, remoteIp, requester, tlsVersion, userAgent, }) {
    return `${bucket}"${remoteIp}"${requester}"${tlsVersion ?? ''}"${userAgent}`;
}
function bucketOfKey(key) {
    return key.toString('utf8', 0, key.indexOf(QUOTE));
}
function clientOfKey(key) {
    const { bucket, remoteIp, requester, way, userAgent } = partsOfKey(key);
    return { bucket, remoteIp, requester, authentication: way, userAgent };
}
function clientBesideOfKey(key) {
    const { bucket, remoteIp, requester, way, userAgent } = partsOfKey(key);
    return { bucket, remoteIp, requester, tlsVersion: way === '' ? null : way, userAgent };
}
function partsOfKey(key) {
    const part = (from) => key.toString('utf8', from, key.indexOf(QUOTE, from));
    const bucket = part(0);
    const remoteIpAt = key.indexOf(QUOTE) + 1;
    const remoteIp = part(remoteIpAt);
    const requesterAt = key.indexOf(QUOTE, remoteIpAt) + 1;
    const requester = part(requesterAt);
    const wayAt = key.indexOf(QUOTE, requesterAt) + 1;
    const way = part(wayAt);
    const userAgent = key.toString('utf8', wayAt + way.length + 1);
    return { bucket, remoteIp, requester, way, userAgent };
}
const QUOTE = 0x22;
/**
 * A 52-bit fingerprint of a client's key in UTF-8, by which it is decided who is kept where there are too many: those with
 * the smallest. That choice is the same whatever the order of the records and however many threads share them, so that
 * what is known of a client that is kept is exact. The scanner computes the same number.
 */
function fingerprint(key) {
    const padded = new Uint8Array((key.length + 7) & ~7);
    padded.set(key);
    const words = new DataView(padded.buffer);
    let a = 0x9e3779b9 ^ key.length;
    let b = 0x85ebca6b;
    for (let at = 0; at < padded.length; at += 8) {
        a = Math.imul(a ^ words.getInt32(at, true), 0xcc9e2d51);
        a ^= a >>> 15;
        b = Math.imul(b ^ words.getInt32(at + 4, true), 0x1b873593);
        b ^= b >>> 13;
        a = (a + b) | 0;
    }
    const high = mixed(a ^ Math.imul(b, 0x27d4eb2f));
    const low = mixed((b + high) | 0);
    return (high >>> 12) * 0x1_0000_0000 + (low >>> 0);
}
function mixed(value) {
    let bits = value ^ (value >>> 16);
    bits = Math.imul(bits, 0x85ebca6b);
    bits ^= bits >>> 13;
    bits = Math.imul(bits, 0xc2b2ae35);
    return bits ^ (bits >>> 16);
}


/***/ }),

/***/ 4790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clientStore),
/* harmony export */   _: () => (/* binding */ CLIENTS_KEPT)
/* harmony export */ });
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6307);
/* harmony import */ var _client_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8237);
/* harmony import */ var _packed_clients_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8309);
/* harmony import */ var _presigned_counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4504);




/** How many of each are kept. */
const CLIENTS_KEPT = {
    sigV2: _model_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGV2_CLIENTS_KEPT */ .WF,
    oldTls: _model_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .CLIENTS_BESIDE_KEPT */ .Jh,
    anonymous: _model_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .CLIENTS_BESIDE_KEPT */ .Jh,
};
const encoder = new TextEncoder();
function clientStore(most, onNotKept) {
    const clients = new Map();
    const slack = Math.max(64, most >> 3);
    let bound = Number.POSITIVE_INFINITY;
    const cut = () => {
        if (clients.size <= most)
            return;
        bound = Float64Array.from(clients.values(), (counts) => counts.fingerprint).sort()[most];
        for (const [key, counts] of clients) {
            if (counts.fingerprint < bound)
                continue;
            clients.delete(key);
            onNotKept(key.slice(0, key.indexOf('"')), counts.network, counts.requests, counts.rejected);
        }
    };
    const find = (key, network) => {
        const known = clients.get(key);
        if (known !== undefined)
            return known;
        const ownFingerprint = (0,_client_key_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(encoder.encode(key));
        if (ownFingerprint >= bound)
            return undefined;
        clients.set(key, {
            key,
            fingerprint: ownFingerprint,
            network,
            requests: 0,
            rejected: 0,
            firstSeen: Number.POSITIVE_INFINITY,
            lastSeen: Number.NEGATIVE_INFINITY,
            logObjects: [],
            wholeLogObjects: 0,
            sharedLogObjects: 0n,
            lastLogObject: -1,
            presigned: null,
        });
        if (clients.size > most + slack)
            cut();
        return clients.get(key);
    };
    return {
        count(key, network, time, rejected, logObject, shared, presigned = null) {
            const counts = find(key, network);
            if (counts === undefined)
                return false;
            counts.requests++;
            if (rejected)
                counts.rejected++;
            if (time < counts.firstSeen)
                counts.firstSeen = time;
            if (time > counts.lastSeen)
                counts.lastSeen = time;
            if (presigned !== null) {
                counts.presigned ??= (0,_presigned_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .noPresignedUrls */ .$9)();
                (0,_presigned_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .addPresignedUrl */ .Wd)(counts.presigned, presigned, time);
            }
            if (counts.lastLogObject === logObject)
                return true;
            counts.lastLogObject = logObject;
            if (shared === 0n)
                counts.wholeLogObjects++;
            else
                counts.sharedLogObjects |= shared;
            if (counts.logObjects.length < _model_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_OBJECTS_LISTED */ .az)
                counts.logObjects.push(logObject);
            return true;
        },
        kept() {
            cut();
            return (0,_packed_clients_js__WEBPACK_IMPORTED_MODULE_3__/* .packClients */ .qQ)(clients.values());
        },
        bound: () => bound,
    };
}


/***/ }),

/***/ 8309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ mergeClients),
/* harmony export */   LS: () => (/* binding */ newPackedClients),
/* harmony export */   qQ: () => (/* binding */ packClients),
/* harmony export */   tE: () => (/* binding */ logObjectCount)
/* harmony export */ });
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6307);
/* harmony import */ var _presigned_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4504);


/** Arrays for so many clients, to be filled in the order of the fingerprints; what is presigned is given. */
function newPackedClients(count, keyBytes, logObjectsListed, presigned) {
    return {
        fingerprints: new Float64Array(count),
        keys: new Uint8Array(keyBytes),
        keyLengths: new Uint32Array(count),
        networks: new Uint32Array(count),
        requests: new Float64Array(count),
        rejected: new Float64Array(count),
        firstSeen: new Float64Array(count),
        lastSeen: new Float64Array(count),
        wholeLogObjects: new Uint32Array(count),
        sharedLogObjects: new BigUint64Array(count),
        listed: new Uint32Array(count),
        logObjects: new Uint32Array(logObjectsListed),
        presignedPositions: Uint32Array.from(presigned, ([position]) => position),
        presignedTimes: Float64Array.from(presigned.flatMap(([, { earliestExpiry, latestExpiry, longestValiditySeconds }]) => [
            earliestExpiry,
            latestExpiry,
            longestValiditySeconds,
        ])),
        // A copy of its own, so that it can be handed on.
        presignedKeyIds: new Uint8Array(Buffer.from(presigned.map(([, { accessKeyIds }]) => `${accessKeyIds.join(' ')}\n`).join(''))),
    };
}
/** What the presigned URLs of packed clients say, by position. */
function unpackPresigned(source) {
    const ids = Buffer.from(source.presignedKeyIds).toString().split('\n');
    return new Map(Array.from(source.presignedPositions, (position, at) => {
        const [earliestExpiry, latestExpiry, longestValiditySeconds] = source.presignedTimes.subarray(3 * at);
        const none = (0,_presigned_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .noPresignedUrls */ .$9)();
        return [
            position,
            {
                accessKeyIds: (ids[at] ?? '').split(' ').filter((id) => id !== ''),
                earliestExpiry: earliestExpiry ?? none.earliestExpiry,
                latestExpiry: latestExpiry ?? none.latestExpiry,
                longestValiditySeconds: longestValiditySeconds ?? none.longestValiditySeconds,
            },
        ];
    }));
}
function packClients(clients) {
    const sorted = [...clients].sort((a, b) => a.fingerprint - b.fingerprint);
    const keys = sorted.map(({ key }) => Buffer.from(key));
    const packed = newPackedClients(sorted.length, keys.reduce((sum, { length }) => sum + length, 0), sorted.reduce((sum, { logObjects }) => sum + logObjects.length, 0), sorted.flatMap(({ presigned }, at) => (presigned === null ? [] : [[at, presigned]])));
    let keyStart = 0;
    let listStart = 0;
    sorted.forEach((counts, at) => {
        const key = keys[at];
        packed.keys.set(key, keyStart);
        keyStart += key.length;
        packed.keyLengths[at] = key.length;
        packed.fingerprints[at] = counts.fingerprint;
        packed.networks[at] = counts.network;
        packed.requests[at] = counts.requests;
        packed.rejected[at] = counts.rejected;
        packed.firstSeen[at] = counts.firstSeen;
        packed.lastSeen[at] = counts.lastSeen;
        packed.wholeLogObjects[at] = counts.wholeLogObjects;
        packed.sharedLogObjects[at] = counts.sharedLogObjects;
        packed.listed[at] = counts.logObjects.length;
        packed.logObjects.set(counts.logObjects, listStart);
        listStart += counts.logObjects.length;
    });
    return packed;
}
/** Every client once, what the sources know of it put together, by fingerprint and then by key. */
function* mergeClients(sources) {
    const places = sources.map(() => ({ at: 0, keyStart: 0, listStart: 0 }));
    const presigned = sources.map(unpackPresigned);
    for (;;) {
        const smallest = sources.reduce((least, { fingerprints }, source) => Math.min(least, fingerprints[places[source]?.at ?? 0] ?? Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY);
        if (smallest === Number.POSITIVE_INFINITY)
            return;
        const same = [];
        sources.forEach((source, position) => {
            const place = places[position];
            while (source.fingerprints[place.at] === smallest) {
                same.push(clientAt(source, place, presigned[position]?.get(place.at) ?? null));
                place.keyStart += source.keyLengths[place.at];
                place.listStart += source.listed[place.at];
                place.at++;
            }
        });
        if (same.length > 1)
            same.sort((a, b) => Buffer.compare(a.key(), b.key()));
        let client = same[0];
        for (let place = 1; place < same.length; place++) {
            const next = same[place];
            if (next.key().equals(client.key()))
                client = merged(client, next);
            else {
                yield client;
                client = next;
            }
        }
        yield client;
    }
}
function clientAt(source, { at, keyStart, listStart }, presigned) {
    const { keys } = source;
    return {
        key: () => Buffer.from(keys.buffer, keys.byteOffset + keyStart, source.keyLengths[at]),
        fingerprint: source.fingerprints[at],
        network: source.networks[at],
        requests: source.requests[at],
        rejected: source.rejected[at],
        firstSeen: source.firstSeen[at],
        lastSeen: source.lastSeen[at],
        wholeLogObjects: source.wholeLogObjects[at],
        sharedLogObjects: source.sharedLogObjects[at],
        logObjects: () => Array.from(source.logObjects.subarray(listStart, listStart + source.listed[at])),
        presigned,
    };
}
function merged(a, b) {
    return {
        ...a,
        requests: a.requests + b.requests,
        rejected: a.rejected + b.rejected,
        firstSeen: Math.min(a.firstSeen, b.firstSeen),
        lastSeen: Math.max(a.lastSeen, b.lastSeen),
        wholeLogObjects: a.wholeLogObjects + b.wholeLogObjects,
        sharedLogObjects: a.sharedLogObjects | b.sharedLogObjects,
        presigned: (0,_presigned_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .mergePresigned */ .Uh)(a.presigned, b.presigned),
        logObjects: () => [...new Set([...a.logObjects(), ...b.logObjects()])]
            .sort((first, second) => first - second)
            .slice(0, _model_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_OBJECTS_LISTED */ .az),
    };
}
/** How many log objects hold records of the client. */
function logObjectCount({ wholeLogObjects, sharedLogObjects }) {
    let count = wholeLogObjects;
    for (let bits = sharedLogObjects; bits > 0n; bits &= bits - 1n)
        count++;
    return count;
}


/***/ }),

/***/ 4504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ noPresignedUrls),
/* harmony export */   A9: () => (/* binding */ presignedUrls),
/* harmony export */   Uh: () => (/* binding */ mergePresigned),
/* harmony export */   Wd: () => (/* binding */ addPresignedUrl)
/* harmony export */ });
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4209);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6307);


function noPresignedUrls() {
    return {
        accessKeyIds: [],
        earliestExpiry: Number.POSITIVE_INFINITY,
        latestExpiry: Number.NEGATIVE_INFINITY,
        longestValiditySeconds: Number.NEGATIVE_INFINITY,
    };
}
/** Adds the URL of a record of that time. */
function addPresignedUrl(counts, { expiry, accessKeyId }, time) {
    if (expiry !== null) {
        counts.earliestExpiry = Math.min(counts.earliestExpiry, expiry);
        counts.latestExpiry = Math.max(counts.latestExpiry, expiry);
        counts.longestValiditySeconds = Math.max(counts.longestValiditySeconds, expiry - time);
    }
    if (accessKeyId !== null && !counts.accessKeyIds.includes(accessKeyId))
        counts.accessKeyIds = smallestIds([...counts.accessKeyIds, accessKeyId]);
}
function mergePresigned(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return {
        accessKeyIds: smallestIds([...new Set([...a.accessKeyIds, ...b.accessKeyIds])]),
        earliestExpiry: Math.min(a.earliestExpiry, b.earliestExpiry),
        latestExpiry: Math.max(a.latestExpiry, b.latestExpiry),
        longestValiditySeconds: Math.max(a.longestValiditySeconds, b.longestValiditySeconds),
    };
}
/** As a tally has it. */
function presignedUrls(counts) {
    const { accessKeyIds, earliestExpiry, latestExpiry, longestValiditySeconds } = counts ?? noPresignedUrls();
    const finite = (value) => (Number.isFinite(value) ? value : null);
    return {
        accessKeyIds,
        earliestExpiry: finite(earliestExpiry),
        latestExpiry: finite(latestExpiry),
        longestValiditySeconds: finite(longestValiditySeconds),
    };
}
function smallestIds(ids) {
    return ids.sort(_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoints */ .U).slice(0, _model_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCESS_KEY_IDS_LISTED */ .Um);
}


/***/ }),

/***/ 5345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ newSamples)
/* harmony export */ });
/* harmony import */ var _log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7154);
/* harmony import */ var _log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9122);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4209);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6307);




/** No secret is looked for beyond so many bytes of a line, of which 500 characters at most are shown. */
const BYTES_LOOKED_AT = 1 << 20;
/** Bytes that tell most lines of a file that is no log apart. */
const GLANCE_BYTES = 48;
function newSamples() {
    const kept = [];
    const insert = (sample) => {
        const at = kept.findIndex((other) => bySample(sample, other) < 0);
        kept.splice(at === -1 ? kept.length : at, 0, sample);
        if (kept.length > _model_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .UNPARSED_SAMPLES */ .tx)
            kept.pop();
    };
    return {
        add(logObject, bytes, start, end) {
            const last = kept.length === _model_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .UNPARSED_SAMPLES */ .tx ? kept[kept.length - 1] : undefined;
            if (last !== undefined) {
                if (logObject > last.logObject)
                    return;
                if (logObject === last.logObject && isBehind(bytes, start, end, last.record))
                    return;
            }
            const text = (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)((0,_log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(bytes, start, Math.min(end, start + BYTES_LOOKED_AT)));
            insert({ logObject, record: (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCharacters */ .DR)(text, _model_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .UNPARSED_SAMPLE_CHARACTERS */ .tf) });
        },
        merge: (samples) => samples.forEach(insert),
        list: () => kept,
    };
}
/**
 * The line's beginning alone says that it stands behind. What stands before the first `=` or `%`, and so before any secret,
 * is shown as it is.
 */
function isBehind(bytes, start, end, record) {
    let glance = start;
    const limit = Math.min(end, start + GLANCE_BYTES);
    while (glance < limit &&
        bytes[glance] !== 0x3d &&
        bytes[glance] !== 0x25 &&
        bytes[glance] < 0x80)
        glance++;
    const beginning = (0,_log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(bytes, start, glance);
    return (0,_model_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoints */ .U)(beginning, record.slice(0, beginning.length)) > 0;
}
function bySample(a, b) {
    return a.logObject - b.logObject || (0,_model_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoints */ .U)(a.record, b.record);
}


/***/ }),

/***/ 4112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OQ: () => (/* binding */ UNREADABLE_NAMED),
  pb: () => (/* binding */ newTallying),
  Js: () => (/* binding */ noRecordsOf),
  Rk: () => (/* binding */ noRequestsOf),
  hD: () => (/* binding */ targetKey)
});

// EXTERNAL MODULE: ./lib/log-formats/columns.js
var log_formats_columns = __webpack_require__(7732);
;// CONCATENATED MODULE: ./lib/log-formats/presigned.js
/** 9999-12-31T23:59:59Z, the last second that a time of four-digit years can tell. */
const LATEST_EXPIRY = 253_402_300_799;
/**
 * The patterns of both parameters, in a dialect that Java reads alike, matched against the query: names to the letter,
 * nothing decoded, and the first parameter counts that fits. They hold no quote and no backslash, so that a statement
 * can hold them as they stand.
 */
const EXPIRES = '(?:^|&)Expires=([0-9]{1,12})(?=&|$)';
const ACCESS_KEY_ID = '(?:^|&)AWSAccessKeyId=([A-Za-z0-9]{16,128})(?=&|$)';
const EXPIRES_PATTERN = new RegExp(EXPIRES);
const ACCESS_KEY_ID_PATTERN = new RegExp(ACCESS_KEY_ID);
/** Reads the query between the first `?` of a request URI and the last ` HTTP/` behind it, or else the end. */
function readPresignedUrl(requestUri) {
    const mark = requestUri.indexOf('?');
    if (mark === -1)
        return { expiry: null, accessKeyId: null };
    const protocol = requestUri.lastIndexOf(' HTTP/');
    const query = protocol > mark ? requestUri.slice(mark + 1, protocol) : requestUri.slice(mark + 1);
    const expiry = Number(EXPIRES_PATTERN.exec(query)?.[1] ?? Number.POSITIVE_INFINITY);
    return {
        expiry: expiry <= LATEST_EXPIRY ? expiry : null,
        accessKeyId: ACCESS_KEY_ID_PATTERN.exec(query)?.[1] ?? null,
    };
}

// EXTERNAL MODULE: ./lib/log-formats/text/record.js
var record = __webpack_require__(9122);
// EXTERNAL MODULE: ./lib/model/tally.js
var tally = __webpack_require__(6307);
// EXTERNAL MODULE: ./lib/model/time.js
var model_time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/engines/classify.js
var classify = __webpack_require__(6441);
// EXTERNAL MODULE: ./lib/engines/tls.js
var tls = __webpack_require__(2118);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/client-key.js
var client_key = __webpack_require__(8237);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/clients.js
var counting_clients = __webpack_require__(4790);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/samples.js
var counting_samples = __webpack_require__(5345);
;// CONCATENATED MODULE: ./lib/engines/embedded/counting/tallying.js










/** Files named of those that are not read. */
const UNREADABLE_NAMED = 5;
/** Counts lines, each in its place. */
function newTallying({ scope, now, coverageEntries, clients: sinks = (kind, onNotKept) => (0,counting_clients/* clientStore */.$)(counting_clients/* CLIENTS_KEPT */._[kind], onNotKept), onLineCounted, onRecordCounted, }) {
    const placing = (0,classify/* placingScope */.pu)(scope);
    const networkCache = new Map();
    const networkOf = (remoteIp) => {
        const known = networkCache.get(remoteIp);
        if (known !== undefined)
            return known;
        const network = placing.networkOf(remoteIp);
        if (networkCache.size >= ADDRESSES_REMEMBERED)
            networkCache.clear();
        networkCache.set(remoteIp, network);
        return network;
    };
    const cachedScope = scope.networks.length === 0 ? placing : { ...placing, networkOf };
    const totals = (0,tally/* noRecords */.KC)();
    const targets = new Map();
    const buckets = new Map();
    for (const bucket of scope.buckets)
        buckets.set(bucket, noRecordsOf(bucket));
    const days = new Map();
    const samples = (0,counting_samples/* newSamples */.S)();
    const oldestByCoverage = new Array(coverageEntries).fill(Number.POSITIVE_INFINITY);
    let newestRecord = Number.NEGATIVE_INFINITY;
    const withoutRecords = [];
    const sharedWithRecords = [];
    const targetOf = (bucket, network) => {
        const key = targetKey(bucket, network);
        const known = targets.get(key);
        if (known !== undefined)
            return known;
        const target = noRequestsOf(bucket, network);
        targets.set(key, target);
        return target;
    };
    const onNotKept = (bucket, network, requests, rejected) => {
        const { notKept } = targetOf(bucket, network);
        notKept.requests += requests;
        notKept.rejected += rejected;
    };
    const clients = sinks('sigV2', onNotKept);
    const oldTls = newBeside(sinks('oldTls', () => { }));
    const anonymous = newBeside(sinks('anonymous', () => { }));
    let logObject = -1;
    let facts = { coverage: 0, shared: 0n, readOnce: false };
    let unparsedBefore = 0;
    let recordsBefore = 0;
    /** The log object is of another format than text. */
    let formatOfOwn = false;
    const formats = new Set();
    const unreadable = { counts: new Map(), first: [] };
    const skipped = { files: 0, events: 0 };
    const bounds = (0,record/* newColumnBounds */.sG)();
    let line = new Uint8Array(0);
    const lineText = (column) => (0,record/* textOf */.b6)(line, bounds[2 * column], bounds[2 * column + 1]);
    let columns = [];
    const columnText = (column) => columns[column];
    const addUnparsed = (bytes, start, end) => {
        totals.records++;
        totals.unparsed++;
        samples.add(logObject, bytes, start, end);
    };
    /** Counts a record of so many columns in its place. */
    const place = (text, count, time, isService, fromTrail) => {
        totals.records++;
        if (time > newestRecord)
            newestRecord = time;
        if (time < oldestByCoverage[facts.coverage])
            oldestByCoverage[facts.coverage] = time;
        const signature = count > log_formats_columns/* COLUMN */.vW.signature_version ? text(log_formats_columns/* COLUMN */.vW.signature_version) : null;
        const placed = (0,classify/* placeRecord */.DL)(text, signature, time, cachedScope, isService);
        if (placed.place !== 'otherBuckets') {
            const bucket = text(log_formats_columns/* COLUMN */.vW.bucket);
            let counts = buckets.get(bucket);
            if (counts === undefined && placing.buckets === null) {
                counts = noRecordsOf(bucket);
                buckets.set(bucket, counts);
            }
            if (counts !== undefined) {
                if (placed.place !== 'outsideWindow')
                    counts.parsedInWindow++;
                if (placed.place !== 'outsideWindow' && fromTrail)
                    counts.trailInWindow++;
                if (time <= now && time > counts.newestRecord)
                    counts.newestRecord = time;
            }
        }
        totals[placed.place]++;
        const tlsVersion = (0,classify/* isSignature */.hi)(placed.place) && count > log_formats_columns/* COLUMN */.vW.tls_version ? text(log_formats_columns/* COLUMN */.vW.tls_version) : null;
        const hasOldTls = tlsVersion !== null && (0,tls/* isOldTls */.dB)(tlsVersion);
        return {
            ...placed,
            tlsVersion,
            hasOldTls,
            hasClient: placed.place === 'sigV2' || placed.place === 'unsigned' || hasOldTls,
        };
    };
    /** Counts a record that has its place in its target, on its day and, where they are kept apart, with its client. */
    const countPlaced = (text, count, time, { place, network, tlsVersion, hasOldTls, hasClient }, isRefused) => {
        switch (place) {
            case 'outsideWindow':
            case 'otherBuckets':
            case 'service':
            case 'otherNetworks':
            case 'unparsed':
                return;
            case 'excluded':
                targetOf(text(log_formats_columns/* COLUMN */.vW.bucket), network).excluded++;
                return;
        }
        totals.inScope++;
        const target = targetOf(text(log_formats_columns/* COLUMN */.vW.bucket), network);
        target[place]++;
        if (time < target.firstSeen)
            target.firstSeen = time;
        if (time > target.lastSeen)
            target.lastSeen = time;
        const day = Math.floor(time / model_time/* SECONDS_PER_DAY */.xz);
        let ofDay = days.get(day);
        if (ofDay === undefined) {
            ofDay = (0,tally/* noSignatures */.PJ)();
            days.set(day, ofDay);
        }
        ofDay[place]++;
        const isRequestRejected = () => isRefused ?? (0,record/* isRejected */.TK)(text(log_formats_columns/* COLUMN */.vW.http_status), text(log_formats_columns/* COLUMN */.vW.referrer), text(log_formats_columns/* COLUMN */.vW.user_agent));
        if (place === 'sigV4' && isRequestRejected())
            target.sigV4Rejected++;
        if (place === 'sigV2' && time > target.lastSigV2)
            target.lastSigV2 = time;
        if (!hasClient)
            return;
        const userAgent = text(log_formats_columns/* COLUMN */.vW.user_agent);
        const client = {
            bucket: target.bucket,
            remoteIp: (0,classify/* canonicalRemoteIp */.ml)(text(log_formats_columns/* COLUMN */.vW.remote_ip)),
            requester: text(log_formats_columns/* COLUMN */.vW.requester),
            userAgent: (0,client_key/* clientUserAgent */.iP)(userAgent),
        };
        if (hasOldTls || place === 'unsigned') {
            const key = (0,client_key/* clientBesideKey */.h1)({ ...client, tlsVersion });
            if (hasOldTls)
                oldTls.count(key, network, time);
            if (place === 'unsigned')
                anonymous.count(key, network, time);
        }
        if (place !== 'sigV2')
            return;
        const rejected = isRequestRejected();
        const authentication = (0,classify/* authenticationKind */.xP)(count > log_formats_columns/* COLUMN */.vW.authentication_type ? text(log_formats_columns/* COLUMN */.vW.authentication_type) : null);
        const presigned = authentication === 'presigned' && !rejected ? readPresignedUrl(text(log_formats_columns/* COLUMN */.vW.request_uri)) : null;
        const key = (0,client_key/* clientKey */.TJ)({ ...client, authentication });
        if (clients.count(key, network, time, rejected, logObject, facts.shared, presigned))
            return;
        target.notKept.requests++;
        if (rejected)
            target.notKept.rejected++;
    };
    return {
        begin(position, itsFacts) {
            logObject = position;
            facts = itsFacts;
            unparsedBefore = totals.unparsed;
            recordsBefore = totals.records;
            formatOfOwn = false;
        },
        onLine(bytes, start, end) {
            const count = (0,record/* locateColumns */.E)(bytes, start, end, bounds);
            if (count === 0) {
                addUnparsed(bytes, start, end);
                return;
            }
            line = bytes;
            const time = (0,record/* timeAt */.lC)(bytes, bounds[2 * log_formats_columns/* COLUMN */.vW.time]);
            const placed = place(lineText, count, time, null, false);
            onLineCounted?.({ bytes, start, end, bounds, time, ...placed });
            countPlaced(lineText, count, time, placed, null);
        },
        onRecord(record, format) {
            const { time, isService } = record;
            columns = record.columns;
            const placed = place(columnText, columns.length, time, isService, format === 'cloudtrail');
            onRecordCounted?.(record, placed.place);
            countPlaced(columnText, columns.length, time, placed, record.isRejected);
        },
        onUnparsed: addUnparsed,
        onFormat(format) {
            formats.add(format);
            formatOfOwn = true;
        },
        onUnreadable(kind) {
            unreadable.counts.set(kind, (unreadable.counts.get(kind) ?? 0) + 1);
            if (unreadable.first.length < UNREADABLE_NAMED)
                unreadable.first.push(logObject);
        },
        onSkippedEvents(events) {
            skipped.events += events;
        },
        onSkippedFile() {
            skipped.files++;
        },
        onLongLine(beginning) {
            addUnparsed(beginning, 0, beginning.length);
        },
        end(parsedElsewhere = 0) {
            const unparsed = totals.unparsed - unparsedBefore;
            const records = totals.records - recordsBefore + parsedElsewhere;
            if (unparsed > 0 && unparsed === records)
                withoutRecords.push(logObject);
            else if (facts.shared !== 0n && records > 0)
                sharedWithRecords.push(logObject);
            if (records > unparsed && !formatOfOwn)
                formats.add('text');
        },
        result() {
            return {
                totals,
                clients: clients.kept(),
                clientBound: clients.bound(),
                oldTls: oldTls.result(),
                anonymous: anonymous.result(),
                targets,
                buckets,
                days,
                samples: samples.list(),
                oldestByCoverage,
                newestRecord,
                withoutRecords,
                sharedWithRecords,
                formats,
                unreadable,
                skipped,
            };
        },
    };
}
function newBeside(sink) {
    let requests = 0;
    return {
        count(key, network, time) {
            requests++;
            sink.count(key, network, time, false, 0, 0n);
        },
        result: () => ({ requests, clients: sink.kept(), clientBound: sink.bound() }),
    };
}
function targetKey(bucket, network) {
    return `${bucket} ${network}`;
}
const ADDRESSES_REMEMBERED = 10_000;
function noRecordsOf(bucket) {
    return { bucket, parsedInWindow: 0, trailInWindow: 0, newestRecord: Number.NEGATIVE_INFINITY };
}
function noRequestsOf(bucket, network) {
    return {
        bucket,
        network,
        ...(0,tally/* noSignatures */.PJ)(),
        excluded: 0,
        sigV4Rejected: 0,
        firstSeen: Number.POSITIVE_INFINITY,
        lastSeen: Number.NEGATIVE_INFINITY,
        lastSigV2: Number.NEGATIVE_INFINITY,
        notKept: { requests: 0, rejected: 0 },
    };
}


/***/ }),

/***/ 1319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _E: () => (/* binding */ canScan),
  ut: () => (/* binding */ exactTallying),
  VC: () => (/* binding */ push),
  jN: () => (/* binding */ scannedTallying)
});

// EXTERNAL MODULE: ./lib/log-formats/columns.js
var columns = __webpack_require__(7732);
// EXTERNAL MODULE: ./lib/log-formats/text/lines.js
var lines = __webpack_require__(2316);
// EXTERNAL MODULE: ./lib/log-formats/text/record.js
var record = __webpack_require__(9122);
// EXTERNAL MODULE: ./lib/model/tally.js
var model_tally = __webpack_require__(6307);
// EXTERNAL MODULE: ./lib/model/time.js
var model_time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/engines/classify.js
var classify = __webpack_require__(6441);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/tallying.js + 1 modules
var counting_tallying = __webpack_require__(4112);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/client-key.js
var client_key = __webpack_require__(8237);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/clients.js
var clients = __webpack_require__(4790);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/packed-clients.js
var packed_clients = __webpack_require__(8309);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/presigned-counts.js
var presigned_counts = __webpack_require__(4504);
;// CONCATENATED MODULE: ./lib/engines/embedded/scanner/clients.js





const NOT_KEPT = 1;
const FULL = 2;
const QUOTE = 0x22;
function scannedClients({ scanner, memory, view, constant }, name, onNotKept) {
    const kind = constant(`KIND_${name.toUpperCase()}`);
    const kindAt = constant('KINDS') + kind * constant('KIND_BYTES');
    const most = clients/* CLIENTS_KEPT */._[name];
    const clientsKept = () => view.getUint32(kindAt + constant('KIND_COUNT'), true);
    const keyAt = constant('KEY');
    const keyRoom = memory.subarray(keyAt, keyAt + constant('KEY_BYTES'));
    const entries = view.getUint32(kindAt + constant('KIND_ENTRIES'), true);
    const entryBytes = constant('CLIENT_BYTES');
    const arena = view.getUint32(kindAt + constant('KIND_ARENA'), true);
    const field = {
        key: constant('CLIENT_KEY'),
        keyLength: constant('CLIENT_KEY_LENGTH'),
        requests: constant('CLIENT_REQUESTS'),
        rejected: constant('CLIENT_REJECTED'),
        shared: constant('CLIENT_SHARED'),
        firstSeen: constant('CLIENT_FIRST_SEEN'),
        lastSeen: constant('CLIENT_LAST_SEEN'),
        network: constant('CLIENT_NETWORK'),
        whole: constant('CLIENT_WHOLE_LOG_OBJECTS'),
        listed: constant('CLIENT_LISTED'),
        logObjects: constant('CLIENT_LOG_OBJECTS'),
    };
    const encoder = new TextEncoder();
    let bound = Number.POSITIVE_INFINITY;
    /** By key: the scanner hands each record of a presigned URL to the exact reader. */
    const presignedByKey = new Map();
    const keyAtEntry = (entry) => {
        const key = view.getUint32(entry + field.key, true);
        return (0,record/* textOf */.b6)(memory, key, key + view.getUint32(entry + field.keyLength, true));
    };
    const fingerprintAt = (entry) => view.getUint32(entry + 4, true) * 0x1_0000_0000 + view.getUint32(entry, true);
    const sumOf = (someEntries, offset) => someEntries.reduce((sum, entry) => sum + view.getUint32(entry + offset, true), 0);
    const pack = () => {
        const order = Uint32Array.from({ length: clientsKept() }, (_, at) => entries + at * entryBytes).sort((a, b) => fingerprintAt(a) - fingerprintAt(b));
        const presigned = [];
        if (presignedByKey.size > 0)
            order.forEach((entry, at) => {
                const counts = presignedByKey.get(keyAtEntry(entry));
                if (counts !== undefined)
                    presigned.push([at, counts]);
            });
        const packed = (0,packed_clients/* newPackedClients */.LS)(order.length, sumOf(order, field.keyLength), sumOf(order, field.listed), presigned);
        let keyStart = 0;
        let listStart = 0;
        order.forEach((entry, at) => {
            const key = view.getUint32(entry + field.key, true);
            const keyLength = view.getUint32(entry + field.keyLength, true);
            packed.keys.set(memory.subarray(key, key + keyLength), keyStart);
            keyStart += keyLength;
            packed.keyLengths[at] = keyLength;
            packed.fingerprints[at] = fingerprintAt(entry);
            packed.networks[at] = view.getUint32(entry + field.network, true);
            packed.requests[at] = view.getFloat64(entry + field.requests, true);
            packed.rejected[at] = view.getFloat64(entry + field.rejected, true);
            packed.firstSeen[at] = view.getUint32(entry + field.firstSeen, true);
            packed.lastSeen[at] = view.getUint32(entry + field.lastSeen, true);
            packed.wholeLogObjects[at] = view.getUint32(entry + field.whole, true);
            packed.sharedLogObjects[at] = view.getBigUint64(entry + field.shared, true);
            const listed = view.getUint32(entry + field.listed, true);
            packed.listed[at] = listed;
            for (let place = 0; place < listed; place++)
                packed.logObjects[listStart++] = view.getUint32(entry + field.logObjects + 4 * place, true);
        });
        return packed;
    };
    /** Keeps so many at most, and moves those kept together. */
    const keep = (atMost) => {
        const count = clientsKept();
        if (count <= atMost)
            return;
        const sorted = Float64Array.from({ length: count }, (_, at) => fingerprintAt(entries + at * entryBytes)).sort();
        bound = sorted[atMost];
        let kept = 0;
        let arenaUsed = 0;
        for (let at = 0; at < count; at++) {
            const from = entries + at * entryBytes;
            const key = view.getUint32(from + field.key, true);
            const keyLength = view.getUint32(from + field.keyLength, true);
            if (fingerprintAt(from) >= bound) {
                onNotKept((0,record/* textOf */.b6)(memory, key, memory.indexOf(QUOTE, key)), view.getUint32(from + field.network, true), view.getFloat64(from + field.requests, true), view.getFloat64(from + field.rejected, true));
                continue;
            }
            const to = entries + kept * entryBytes;
            const size = (keyLength + 16) & ~15;
            memory.copyWithin(arena + arenaUsed, key, key + size);
            memory.copyWithin(to, from, from + entryBytes);
            view.setUint32(to + field.key, arena + arenaUsed, true);
            arenaUsed += size;
            kept++;
        }
        for (const key of presignedByKey.keys())
            if ((0,client_key/* fingerprint */.Rj)(encoder.encode(key)) >= bound)
                presignedByKey.delete(key);
        scanner.replaceClients(kind, kept, arenaUsed, bound >>> 0, Math.floor(bound / 0x1_0000_0000));
    };
    /** At least one goes; four fifths of those that were there stay, unless that is more than are kept at all. */
    const makeRoom = () => keep(Math.min(most, Math.floor(clientsKept() * 0.8)));
    return {
        kind,
        makeRoom,
        requests: () => view.getFloat64(kindAt + constant('KIND_REQUESTS'), true),
        count(key, network, time, rejected, _logObject, _shared, presigned = null) {
            const { written } = encoder.encodeInto(key, keyRoom);
            for (;;) {
                const counted = scanner.countClient(kind, written, network, time, rejected ? 1 : 0);
                if (counted === NOT_KEPT)
                    return false;
                if (counted !== FULL) {
                    if (presigned === null)
                        return true;
                    const counts = presignedByKey.get(key) ?? (0,presigned_counts/* noPresignedUrls */.$9)();
                    presignedByKey.set(key, counts);
                    (0,presigned_counts/* addPresignedUrl */.Wd)(counts, presigned, time);
                    return true;
                }
                makeRoom();
                encoder.encodeInto(key, keyRoom);
            }
        },
        kept() {
            keep(most);
            return pack();
        },
        bound: () => bound,
    };
}

;// CONCATENATED MODULE: ./lib/engines/embedded/scanner/wasm-base64.js
/** assembly/scanner.ts as WebAssembly, in Base64. Written by scripts/build-scanner.mjs, not by hand. */
const SCANNER_MODULE = [
    'AGFzbQEAAAABUg1gAAF8YAJ/fwF/YAABf2ABfwF/YAV/f39/fwF/YAAAYAF/AGAFf39/f38AYAJ/fAF/YAR/f39/AGAFf39/fH8Bf2AH',
    'fHx8f39/fwBgA39/fwADGBcEAQUGAgEBBwAAAwgDCQIAAAAAAAoLDAUGAQHAFcAVBoYEV38AQYAgC38AQeAAC38AQcAAC38AQcgAC38A',
    'QdAAC38AQYCABAt/AEHQAAt/AEEAC38AQQgLfwBBEAt/AEEYC38AQSALfwBBKAt/AEEwC38AQTgLfwBBPAt/AEHAAAt/AEGAIAt/AEEw',
    'C38AQRALfwBBMAt/AEHAAAt/AEGAgAQLfwBBgIDAAAt/AEGAgIQEC38AQQALfwBBAQt/AEECC38AQTALfwBBAAt/AEEQC38AQRgLfwBB',
    'IAt/AEGYAQt/AEEAC38AQQgLfwBBDAt/AEEQC38AQRgLfwBBIAt/AEEoC38AQSwLfwBBMAt/AEE0C38AQTgLfwBBPAt/AEHAAAt/AEEU',
    'C38AQYCABAt/AEGAgCALfwBBgIDgAgt/AEGAgKgDC38AQYCGqAMLfwBBwIasAwt/AEGAh+wDC38AQcCH8AcLfwBB+O/7zAALfgFCAAt+',
    'AUIAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAQt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt/AUF/C34BQgALfwFBAAt/AUEA',
    'C3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC38BQQALfwFBAAt/AEEAC38A',
    'QQELfwBBAgt/AUEAC38BQQALfwFBAAsH6glQDE1PU1RfQlVDS0VUUwMADEJVQ0tFVF9CWVRFUwMBEUJVQ0tFVF9OQU1FX0JZVEVTAwIX',
    'QlVDS0VUX1BBUlNFRF9JTl9XSU5ET1cDAw1CVUNLRVRfTkVXRVNUAwQMTU9TVF9UQVJHRVRTAwUMVEFSR0VUX0JZVEVTAwYMVEFSR0VU',
    'X1NJR1Y0AwcMVEFSR0VUX1NJR1YyAwgPVEFSR0VUX1VOU0lHTkVEAwkOVEFSR0VUX01JU1NJTkcDCg9UQVJHRVRfRVhDTFVERUQDCw9U',
    'QVJHRVRfTk9UX0tFUFQDDBhUQVJHRVRfTk9UX0tFUFRfUkVKRUNURUQDDRFUQVJHRVRfRklSU1RfU0VFTgMOEFRBUkdFVF9MQVNUX1NF',
    'RU4DDxFUQVJHRVRfTEFTVF9TSUdWMgMQCU1PU1RfREFZUwMRCURBWV9CWVRFUwMSCkRBWV9DT1VOVFMDExJBRERSRVNTX1RFWFRfQllU',
    'RVMDFA1NT1NUX05FVFdPUktTAxUOUEFUVEVSTlNfQllURVMDFgtJTlBVVF9CWVRFUwMXCUtFWV9CWVRFUwMYCktJTkRfU0lHVjIDGQtL',
    'SU5EX09MRFRMUwMaDktJTkRfQU5PTllNT1VTAxsKS0lORF9CWVRFUwMcCktJTkRfQ09VTlQDHQ1LSU5EX1JFUVVFU1RTAx4MS0lORF9F',
    'TlRSSUVTAx8KS0lORF9BUkVOQQMgDENMSUVOVF9CWVRFUwMhEkNMSUVOVF9GSU5HRVJQUklOVAMiCkNMSUVOVF9LRVkDIxFDTElFTlRf',
    'S0VZX0xFTkdUSAMkD0NMSUVOVF9SRVFVRVNUUwMlD0NMSUVOVF9SRUpFQ1RFRAMmDUNMSUVOVF9TSEFSRUQDJxFDTElFTlRfRklSU1Rf',
    'U0VFTgMoEENMSUVOVF9MQVNUX1NFRU4DKQ5DTElFTlRfTkVUV09SSwMqFkNMSUVOVF9MQVNUX0xPR19PQkpFQ1QDKxhDTElFTlRfV0hP',
    'TEVfTE9HX09CSkVDVFMDLA1DTElFTlRfTElTVEVEAy0SQ0xJRU5UX0xPR19PQkpFQ1RTAy4STE9HX09CSkVDVFNfTElTVEVEAy8HQlVD',
    'S0VUUwMwB1RBUkdFVFMDMQREQVlTAzIITkVUV09SS1MDMwhQQVRURVJOUwM0BUlOUFVUAzUDS0VZAzYFS0lORFMDNwpNRU1PUllfRU5E',
    'AzgOU1RPUFBFRF9BVF9FTkQDURJTVE9QUEVEX0FUX1VOVVNVQUwDUgxTVE9QUEVEX0ZVTEwDUwljb25maWd1cmUAFQ5iZWdpbkxvZ09i',
    'amVjdAAWE3RyZWF0U2lnVjJBc1VudXN1YWwAAwpzdG9wUmVhc29uAAQIZnVsbEtpbmQADhJjb3VudE91dHNpZGVXaW5kb3cAERFjb3Vu',
    'dE90aGVyQnVja2V0cwATDGNvdW50U2VydmljZQAPEmNvdW50T3RoZXJOZXR3b3JrcwASC2NvdW50UGFyc2VkABAMb2xkZXN0UmVjb3Jk',
    'AAgMbmV3ZXN0UmVjb3JkAAkLbGVhcm5CdWNrZXQADAhsZWFybkRheQALDGxlYXJuQWRkcmVzcwANC2NvdW50Q2xpZW50ABQOcmVwbGFj',
    'ZUNsaWVudHMABwRzY2FuAAYHbGluZUVuZAAKBm1lbW9yeQIACAECCpNCF5AHAgl/AX4gAUG5893xeXMhB0HrlK+veCEFQYCH7AMhBiAB',
    'QYCH7ANqIQgDQCAGIAhJBEAgBSAGKAIEc0GT65zcAWwiBSAFQQ12cyIFIAcgBigCAHNB0dr45HxsIgcgB0EPdnNqIQcgBkEIaiEGDAEL',
    'CyAHIAVBr9bTvgJscyIGIAZBEHZzQeuUr694bCIGIAZBDXZzQbXcypV8bCIGIAZBEHZzIgYgBWoiBSAFQRB2c0HrlK+veGwiBSAFQQ12',
    'c0G13MqVfGwiBSAFQRB2c60gBkEMdq1CIIaEIg4gAEEwbEHAh/AHaiIKKQMIWgRAQQEPCyAKKAIYIQsgCigCHCEIIAooAihBAWsiDCAO',
    'p3EhBwN/IAggB0ECdGooAgAiBQR/IAsgBUEBa0GYAWxqIg0pAwAgDlEEfyANKAIMIAFGBUEACwR/IA0oAgghCUEAIQUCfwNAIAVBEGoi',
    'BiABTQRAQQAgBSAJav0ABAAgBUGAh+wDav0ABAD9Uf1TDQIaIAYhBQwBCwsDQCABIAVLBEBBACAFIAlqLQAAIAVBgIfsA2otAABHDQIa',
    'IAVBAWohBQwBCwtBAQsFQQALBH8gDQUgB0EBaiAMcSEHDAILBUEACwsiBkUEQCAAQTBsQcCH8AdqIgUoAgAgBSgCJEkEfyAFKAIsIAUo',
    'AgQgAUEQakFwcWpPBUEAC0UEQEECDwsgCigCBCEJIAsgCigCACILQZgBbGoiBkEAQZgB/AsAIAooAiAgCWohDEEAIQUDQCABIAVLBEAg',
    'BSAMaiAFQYCH7ANq/QAEAP0LBAAgBUEQaiEFDAELCyABIAxq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAGIA43AwAgBiAMNgIIIAYgATYC',
    'DCAGQX82AiggBiACNgIwIAZBfzYCNCAIIAdBAnRqIAtBAWoiAjYCACAKIAI2AgAgCiAJIAFBEGpBcHFqNgIECyAGQRBqIAYrAxBEAAAA',
    'AAAA8D+gOQMAIAQEQCAGQRhqIAYrAxhEAAAAAAAA8D+gOQMACyADIAYoAihJBEAgBiADNgIoCyADIAYoAixLBEAgBiADNgIsCyAABH9B',
    'AQUjRCAGKAI0RgsEQEEADwsgBiNENgI0I0VQBEAgBiAGKAI4QQFqNgI4BSAGI0UgBikDIIQ3AyALIAYoAjwiAEEUSQRAIAZBQGsgAEEC',
    'dGojRDYCACAGIABBAWo2AjwLQQALtwICCn8Ce0GAhqgDIQkjQCEHA0AgBwRAIAlBBGohCAJ/QQAgCSgCACILIAEgAGtLDQAaIAEgC2tB',
    'AWohBiAILAAA/Q8hDSAIIAtqQQFrLAAA/Q8hDCAAIQQDQCAEIAZJBEAgBP0ABAAgDf0jIAQgC2pBAWv9AAQAIAz9I/1O/WQhCgNAIAoE',
    'QCAGIAQgCmhqIgVLBEBBACECQQECfwNAIAJBEGoiAyALTQRAQQAgAiAFav0ABAAgAiAIav0ABAD9Uf1TDQIaIAMhAgwBCwsDQCACIAtJ',
    'BEBBACACIAVqLQAAIAIgCGotAABHDQIaIAJBAWohAgwBCwtBAQsNBRogCiAKQQFrcSEKDAILCwsgBEEQaiEEDAELC0EACwRAQQEPCyAJ',
    'IAtBBGpqIQkgB0EBayEHDAELC0EAC4sCAEF/JE9ByIfwB0J/NwMAQdiH8AdB0IjwBzYCAEHch/AHQcj0sww2AgBB4IfwB0HI9PMMNgIA',
    'QeSH8AdBpOgDNgIAQeiH8AdBgIAQNgIAQeyH8AdBgICALDYCAEH4h/AHQn83AwBBiIjwB0GI9fM4NgIAQYyI8AdBgPLnOTYCAEGQiPAH',
    'QYDy9zk2AgBBlIjwB0HU4QA2AgBBmIjwB0GAgAQ2AgBBnIjwB0GAgIAJNgIAQaiI8AdCfzcDAEG4iPAHQcDy98IANgIAQbyI8AdBuO/r',
    'wwA2AgBBwIjwB0G47/vDADYCAEHEiPAHQdThADYCAEHIiPAHQYCABDYCAEHMiPAHQYCAgAk2AgALCQAgAEEARyRBCwQAI1QLgC0DIH8B',
    'ewJ+IAAhAgNAIAIgAv0ABAAiIv0MICAgICAgICAgICAgICAgIP0qICL9DCIiIiIiIiIiIiIiIiIiIiL9I/1Q/WQiBGhqIQMgBEUEQCAC',
    'QRBqIQIMAQsLAkACQCAAIANGIAMtAABBIEdyIAMgAGtB/wFLcg0AIANBAWoiCyECA0AgAiAC/QAEACIi/QwgICAgICAgICAgICAgICAg',
    '/SogIv0MIiIiIiIiIiIiIiIiIiIiIv0j/VD9ZCIEaGohAyAERQRAIAJBEGohAgwBCwsgAyALayIRRSADLwEAQaC2AUdyDQAgA0ECaiIK',
    'KQMAISQgCigCCCEJAn9BfyAKKQMMIiNCgID8h4DgP4NCgIDogYDADlINABogI0IYiKciAkH/AXFBMGshBCAjpyIHQf8BcUEwayEDICNC',
    'MIinIgZB/wFxQTBrIQVBf0HoByACQQh2Qf8BcUEwayICIARBCmxqIAJBCUsgBEEJS3IbIgRBO0tB6AcgB0EIdkH/AXFBMGsiAiADQQps',
    'aiACQQlLIANBCUtyGyIDQRdLckHoByAGQQh2QTBrIgIgBUEKbGogAkEJSyAFQQlLchsiAkE7S3INABogA0GQHGwgBEE8bGogAmoLIghB',
    'AEgEf0EBBSAKKQMUQqDWwIGDhsyuIFILDQAgCkEcaiIGIQIDQCACIAL9AAQAIiL9DCAgICAgICAgICAgICAgICD9KiAi/QwiIiIiIiIi',
    'IiIiIiIiIiIi/SP9UP1kIgNoaiEYIANFBEAgAkEQaiECDAELCyAGIBhGIBgtAABBIEdyDQAgGEEBaiIbIQIDQCACIAL9AAQAIiL9DCAg',
    'ICAgICAgICAgICAgICD9KiAi/QwiIiIiIiIiIiIiIiIiIiIi/SP9UP1kIgNoaiEaIANFBEAgAkEQaiECDAELCyAaIBtGIBotAABBIEdy',
    'DQAgGkEBaiIFIQIDQCACIAL9AAQAIiL9DCAgICAgICAgICAgICAgICD9KiAi/QwiIiIiIiIiIiIiIiIiIiIi/SP9UP1kIgRoaiEDIARF',
    'BEAgAkEQaiECDAELCyADIAVGIAMtAABBIEdyDQAgA0EBaiINIQIDQCACIAL9AAQAIiL9DCAgICAgICAgICAgICAgICD9KiAi/QwiIiIi',
    'IiIiIiIiIiIiIiIi/SP9UP1kIgRoaiEDIARFBEAgAkEQaiECDAELCyADIgItAABBIEcEf0EABSANLQAAQcEAa0EaTwR/QQAFIA1BAWoi',
    'Ay0AACEEA0AgBEHBAGtBGkkgBEEwa0EKSXIEQCADQQFqIgMtAAAhBAwBCwsgBEEuRgR/IAMtAAFBwQBrQRpJBUEACyADQQJqIAJJcQsL',
    'RQ0AIAJBAWoiBSECA0AgAiAC/QAEACIi/QwgICAgICAgICAgICAgICAg/SogIv0MIiIiIiIiIiIiIiIiIiIiIv0j/VD9ZCIEaGohAyAE',
    'RQRAIAJBEGohAgwBCwsgAyAFRiADLQAAQSBHcg0AIANBAWoiAi0AAEEiRgRAIAJBAWohAwNAAkAgA/0ABAAiIv0MDQ0NDQ0NDQ0NDQ0N',
    'DQ0NDf0qICL9DCIiIiIiIiIiIiIiIiIiIiL9I/1QICL9DFtbW1tbW1tbW1tbW1tbW1v9I/1Q/WQhAgNAIAIEQCADIAJoaiIELQAAQdsA',
    'RwR/QQEFIARBAWstAABBIEYLDQIgAiACQQFrcSECDAELCyADQRBqIQMMAQsLIAQiAi8BAEGiwABHDQEFIAIvAQBBrcAARw0BCyACQQJq',
    'IgMvAQBBrcAARgR/IANBAmoFIAMoAgAiDkEYdkEgRw0BIA5B////B3FBsODAAWsiAkEQdkEJSyACQf8BcUEJSwR/QQEFIAJBCHZB/wFx',
    'QQlLC3INASADQQRqCyICLwEAQa3AAEYEfyACQQJqBSACA0AgAiAC/QAEACIi/QwgICAgICAgICAgICAgICAg/SogIv0MIiIiIiIiIiIi',
    'IiIiIiIiIv0j/VD9ZCIFaGohBCAFRQRAIAJBEGohAgwBCwsgBEYgBC0AAEEgR3INASAEQQFqCyECQQAhBANAIARBBEgEQCACLwEAQa3A',
    'AEYEfyACQQJqBSACIgMtAAAhDANAIAxBMGtBCkkEQCACQQFqIgItAAAhDAwBCwsgAiADRiAMQSBHcg0DIAJBAWoLIQIgBEEBaiEEDAEL',
    'CyACLQAAQSJGBEAgAi0AAUEgRg0BIAJBAWohAwNAAkAgA/0ABAAiIv0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0qICL9DCIiIiIiIiIiIiIiIiIi',
    'IiL9I/1QICL9DFtbW1tbW1tbW1tbW1tbW1v9I/1Q/WQhAgNAIAIEQCADIAJoaiIELQAAQdsARwR/QQEFIARBAWstAABBIEYLDQIgAiAC',
    'QQFrcSECDAELCyADQRBqIQMMAQsLIAQiAi8BAEGiwABHBH9BAQUgAi0AAkEiRwsNAQUgAi8BAEGtwABHDQELIAJBAmoiIC0AAEEiRgR/',
    'ICBBAWoiICEDA0ACQCAD/QAEACIi/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SogIv0MIiIiIiIiIiIiIiIiIiIiIv0j/VAgIv0MW1tbW1tbW1tb',
    'W1tbW1tbW/0j/VD9ZCECA0AgAgRAIAMgAmhqIh0tAABB2wBHBH9BAQUgHUEBay0AAEEgRgsNAiACIAJBAWtxIQIMAQsLIANBEGohAwwB',
    'CwsgIC0AAEEgRgR/QQEFIB0tAABBIkcLDQEgHUEBagUgIC0AAEEtRw0BICBBAWoiHQshAkEAIQxBESEcA0AgAi0AACIDQQ1GIANBCkZy',
    'RQRAIANBIEcNAiACQQFqIgMtAABBLUYEfyADLQABQSBNBUEACwRAIANBAWohAgUgAyECA0AgAiAC/QAEACIi/QwgICAgICAgICAgICAg',
    'ICAg/SogIv0MIiIiIiIiIiIiIiIiIiIiIv0j/VD9ZCIFaGohBCAFRQRAIAJBEGohAgwBCwsgAyAEIgJGBH9BAQUgAy0AAEHbAEYLDQML',
    'IBxBE0YEQCADKAIAIQQgAy0ABCEZIAIgA2tBAUYEQCAEQf8BcUEtRw0EQQAhGQUgBEHT0p2zBUcgAiADa0EFR3IEf0EBBSAZQTJHIBlB',
    'NEdxCw0ECwUgHEEVRgRAIAIgA2siFkEKRgR/IAMpAwBCwerRw4ap2bDkAFIEf0EBBSADLwEIQeXkAUcLBSAWQQtGBH8gAykDAELR6pWT',
    'l++UuvIAUgR/QQEFIAMoAgdB8tK5uwZHCwUgFkEBRwR/QQEFIAMtAABBLUcLCwsNBAUgHEEXRgRAIAIgAyIMayIUQQdGBEAgAygCAEHU',
    'mM2yB0cEf0EBBSAMLwEEQbHcAEcLDQYgDC0ABkEwayIDQQlLDQYgA0ECSSEVBSAUQQVGBEAgDCgCAEHUmM2yB0cEf0EBBSAMLQAEQTFH',
    'Cw0HQQEhFQUgFEEBRwR/QQEFIAwtAABBLUcLDQcLCwUgHEEXSwR/IAMoAgBB////B3FB09KdA0YFQQALDQULCwsgHEEBaiEcDAELCyAB',
    'IAJNDQAgHEETSyIFBEAgGUEyRiEFCyAcQRNLIgoEQCAZRSEKCyNBQQAgBRsNACAKBH8gGiAba0EBRwR/QQEFIBstAABBLUcLBUEACw0A',
    'IA5BtODMgQJGIgNFBEAgDkG04MCBAkYhAwsgGUE0RkEAIBxBE0tBACADIA5BtODEgQJGIAMbIhMbGw0AIBZBC0ZBACAFGw0AAn8jSSAJ',
    'I0hGICQjR1FxI0NBAEdxDQAaICSnQR9sICRCIIinQRFsaiAJaiIDQRB2IANzQeuUr694bCIDQQ12IANzQbXcypV8bCIDQRB2IANzQf//',
    'AHEhBAN/QX8gBEECdEGAgOwCaigCACIHRQ0BGiAHQTBsQdD/3wJqIgMpAwAgJFEEfyADKAIIIAlGBUEACwR/ICQkRyAJJEggB0EBayRJ',
    'I0kFIARBAWpB//8AcSEEDAELCwsiD0EASA0AIA9BMGxBjIDgAmooAgAgCGoiH60iIyM5WSIJBEAjOiAjVSEJCyM8RUF/IQQCQCARQcAA',
    'Sw0AI0YhBCNGQQBOBH9BACEDI0ZB4ABsQYCABGoiCEFAaygCACARRgR/An8DQCADQRBqIgcgEU0EQEEAIAMgCGr9AAQAIAMgC2r9AAQA',
    '/VH9Uw0CGiAHIQMMAQsLA0AgAyARSQRAQQAgAyAIai0AACADIAtqLQAARw0CGiADQQFqIQMMAQsLQQELBUEACwVBAAsNACARQcW78oh4',
    'cyEEIBEgCyIDaiEHA0AgAyAHSQRAIAQgAy0AAHNBk4OACGwhBCADQQFqIQMMAQsLIAQgBEEQdnNB65Svr3hsIgNBDXYgA3NBtdzKlXxs',
    'IgNBEHYgA3NB//8AcSEDA39BfyEEIANBAnRBgIAcaigCACIHRQ0BQQAhBCAHQQFrIghB4ABsQYCABGoiDkFAaygCACARRgR/An8DQCAE',
    'QRBqIgcgEU0EQEEAIAQgDmr9AAQAIAQgC2r9AAQA/VH9Uw0CGiAHIQQMAQsLA0AgBCARSQRAQQAgBCAOai0AACAEIAtqLQAARw0CGiAE',
    'QQFqIQQMAQsLQQELBUEACwR/IAgkRiNGBSADQQFqQf//AHEhAwwBCwshBAsgBEEASHENACAEIghBAE5BACAJGwR/IA0oAgBB////B3FB',
    '0+a4AUYEf0EBBUEBIAUEfyAFBSAKIBVyBH8gICAdEAEFQQELRQsiByM9GwR/IAYhAyM/QQACfwNAIBdBBEgEQCADIQRBACEOIAMtAABB',
    'MGshDQNAIAMgBGtBBEkgDUEKSXEEQCAOQQpsIA1qIQ4gA0EBaiIDLQAAQTBrIQ0MAQsLQQAgAyAERiAOQf8BS3IgAyAEa0EDS3IEf0EB',
    'BSADIARrQQFLBH8gBC0AAEEwRgVBAAsLDQIaIBJBCHQgDnIhEkEAIBdBA0gEfyADIgRBAWohAyAELQAAQS5HBUEACw0CGiAXQQFqIRcM',
    'AQsLIBIkViADIBhGCyIDQQAjPRsbBH9BgICoAyEDIz5BDGxBgICoA2ohBAJ/A0AgAyAESQRAIAMoAgAjViADKAIEcUYEQCADKAIIDAML',
    'IANBDGohAwwBCwtBfwsFQQAgAyM9GwR/QQAFQTAgGCAGIgNrIg4gDkEwTxsiDUHFu/KIeHMhBCADIA1qIQ0DQCADIA1JBEAgBCADLQAA',
    'c0GTg4AIbCEEIANBAWohAwwBCwsgDiAEIARBEHZzQeuUr694bCIDQQ12IANzQbXcypV8bCIDQRB2IANzQf8/cUHwAGxBgIDwAmoiISgC',
    'AEYgDkEwTXEEfyAhQRBqIQ1BACEEAn8DQCAEQRBqIgMgDk0EQEEAIAQgDWr9AAQAIAQgBmr9AAQA/VH9Uw0CGiADIQQMAQsLA0AgBCAO',
    'SQRAQQAgBCANai0AACAEIAZqLQAARw0CGiAEQQFqIQQMAQsLQQELBUEAC0UNBSM9BH8gISgCCAVBAAsLCwVBAAsiDUEASAR/QQIFIAhB',
    'ASM9IgMgA0EBTRtsIA1qQdAAbEGAgCBqIR4gBwR/IBogG2tB6AdLIB0gIGtB6AdLcg0EQQAhBANAIAQgEUkEQCAEQYCH7ANqIAQgC2r9',
    'AAQA/QsEACAEQRBqIQQMAQsLIBFBgIfsA2oiA0EBaiELIANBIjoAACAhQUBrIAYgIRshByAhBH8gISgCBAUgGCAGawshA0EAIQQDQCAD',
    'IARLBEAgBCALaiAEIAdq/QAEAP0LBAAgBEEQaiEEDAELCyADIAtqIgNBAWohBiADQSI6AAAgGiAbayEDQQAhBANAIAMgBEsEQCAEIAZq',
    'IAQgG2r9AAQA/QsEACAEQRBqIQQMAQsLIAYgGiAba2oiA0EiOgAAIANBAWohB0EBIAogBRtBACAVGwRAIAdB8IbsA2sgHWogIGshBkHw',
    'h/AHKAIAQZSI8AcoAgBJBH9BnIjwBygCAEH0h/AHKAIAIAZBEGpBcHFqTwVBAAtFDQZBAEECIAUbIgRBMGxBwIfwB2oiAygCACADKAIk',
    'SQR/IAMoAiwgAygCBCAGQRBqQXBxak8FQQALRQRAQQIkVCAEJFVBAA8LCyAKIBVyBEBBACEDA0AgAyAUSQRAIAMgB2ogAyAMav0ABAD9',
    'CwQAIANBEGohAwwBCwsCf0EAIQMgByAUaiIEQSI6AAAgBEEBaiEGIB0gIGshBANAIAMgBEkEQCADIAZqIAMgIGr9AAQA/QsEACADQRBq',
    'IQMMAQsLIAYgHSAga2oiBP0MAAAAAAAAAAAAAAAAAAAAAP0LBABBgIfsAyEDA0AgAyAESQRAQQAgA/0ABAD9ZA0CGiADQRBqIQMMAQsL',
    'IARBgIfsA2sLIgNFDQUgCgRAQQIgAyANIB9BABAAQQJGBEBBAiRUQQIkVUEADwtBsIjwB0GwiPAHKwMARAAAAAAAAPA/oDkDAAsgFQRA',
    'QQEgAyANIB9BABAAQQJGDQdBgIjwB0GAiPAHKwMARAAAAAAAAPA/oDkDAAsLIAUEQAJ/QQAhBAJ/IBZBCkYEQCAHQejKhaMGNgIAIAdB',
    '5eQBOwEEIAdBBmoMAQsgFkELRgRAIAdC8OSVm5ftmbflADcDACAHQeQAOgAIIAdBCWoMAQsgB0H13K3zBjYCACAHQe7e3fMGNgIDIAdB',
    'B2oLIgNBIjoAACADQQFqIQYgHSAgayEDA0AgAyAESwRAIAQgBmogBCAgav0ABAD9CwQAIARBEGohBAwBCwsgBiAdICBraiID/QwAAAAA',
    'AAAAAAAAAAAAAAAA/QsEAEGAh+wDISADQCADICBLBEBBACAg/QAEAP1kDQIaICBBEGohIAwBCwsgA0GAh+wDawsiA0UNBUEAIAMgDSAf',
    'IBMQACIAQQJGBEBBAiRUQQAkVUEADwsgAEEBRgRAIB4gHisDKEQAAAAAAADwP6A5AyggEwRAIB4gHisDMEQAAAAAAADwP6A5AzALCwtB',
    'BAVBA0EEIBxBE0sEfyAgIB0QAQVBAAsbCwsLBUEACyEBI05EAAAAAAAA8D+gJE4gHyNPSQRAIB8kTwsgHyNQSwRAIB8kUAsgCEEATgRA',
    'IAhB4ABsQYCABGohACAJBEAgACAAKwNIRAAAAAAAAPA/oDkDSAsjOyAfrVkEfyAfIAAoAlBLBUEACwRAIAAgHzYCUAsLIAkEQCAIQQBI',
    'BEAjS0QAAAAAAADwP6AkSwUgAUEBRgRAI0xEAAAAAAAA8D+gJEwFIAFBAkYEQCNNRAAAAAAAAPA/oCRNBSABQQNGBEAgHiAeKwMgRAAA',
    'AAAAAPA/oDkDIAUgHEETTQR/QRgFIAUEf0EIBUEQQQAgGUE0RxsLCyIBIB5qIgAgACsDAEQAAAAAAADwP6A5AwAgD0EwbEGQgOACaiAB',
    'aiIAIAArAwBEAAAAAAAA8D+gOQMAIAUEfyAfIB5BQGsoAgBLBUEACwRAIB5BQGsgHzYCAAsgHyAeKAI4SQRAIB4gHzYCOAsgHyAeKAI8',
    'SwRAIB4gHzYCPAsLCwsLBSNKRAAAAAAAAPA/oCRKCyACQQFqDwsDQCAAIAD9AAQAIiL9DAoKCgoKCgoKCgoKCgoKCgr9IyAi/QwNDQ0N',
    'DQ0NDQ0NDQ0NDQ0N/SP9UP1kIgNoaiECIANFBEAgAEEQaiEADAELCyABIAJLJFRBAA8LQQIkVEEBJFVBAAtRAQF/IAFBCjoAAANAIAAg',
    'AUkEQCAALQAAIgJBDUYgAkEKRnIEQCAAQQFqIQAMAgsgACABEAUiAiAATQRAIAAPBSACIQAMAgsACwtBACRUIAALoAEBAX8gAEEwbEHA',
    'h/AHaiIAIAE2AgAgACACNgIEIAAgA60gBK1CIIaENwMIIAAoAhghBCAAKAIcIgVBACAAKAIoQQFrIgNBAWpBAnT8CwBBACEAA0AgACAB',
    'SQRAIAQgAEGYAWxqKAIAIANxIQIDQCAFIAJBAnRqKAIABEAgAkEBaiADcSECDAELCyAFIAJBAnRqIABBAWoiADYCAAwBCwsLBQAjT7gL',
    'BQAjULgLVAIBewF/A38gAP0ABAAiAf0MCgoKCgoKCgoKCgoKCgoKCv0jIAH9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/WQiAgR/IAAgAmhq',
    'BSAAQRBqIQAMAQsLC8ABAgJ/AX4jQ0GAIEYEQEF/DwsgACgCCCECI0NBMGxBgIDgAmoiAyAAKQMAIgQ3AwAgAyACNgIIIAMgAfwGPgIM',
    'IASnQR9sIARCIIinQRFsaiACaiIAIABBEHZzQeuUr694bCIAIABBDXZzQbXcypV8bCIAIABBEHZzQf//AHEhAANAIABBAnRBgIDsAmoo',
    'AgAEQCAAQQFqQf//AHEhAAwBCwsgAEECdEGAgOwCaiNDQQFqNgIAI0MiAEEBaiRDIAALvgIBAn8jQkGAIEYgAEHAAEtyBEBBfw8LI0JB',
    'AWpBASM9IgEgAUEBTRtsQYCABEsEQEF/DwsjQkHgAGxBgIAEaiIBQYCH7AMgAPwKAAAgAUFAayAANgIAIABBxbvyiHhzIQFBgIfsAyEC',
    'IABBgIfsA2ohAANAIAAgAksEQCABIAItAABzQZODgAhsIQEgAkEBaiECDAELCyABIAFBEHZzQeuUr694bCIAIABBDXZzQbXcypV8bCIA',
    'IABBEHZzQf//AHEhAANAIABBAnRBgIAcaigCAARAIABBAWpB//8AcSEADAELCyAAQQJ0QYCAHGojQkEBajYCAEEBIz0iACAAQQFNGyIB',
    'I0JsIQADQCAAI0JBAWogAWxJBEAgAEHQAGxBuIAgakF/NgIAIABBAWohAAwBCwsjQiIAQQFqJEIgAAu7AQEDfyACQTBLIAFBMEtyBEAP',
    'C0EwIAEgAUEwTxsiBEHFu/KIeHMhBiAEIAAiBGohBQNAIAQgBUkEQCAGIAQtAABzQZODgAhsIQYgBEEBaiEEDAELCyAGIAZBEHZzQeuU',
    'r694bCIEIARBDXZzQbXcypV8bCIEIARBEHZzQf8/cUHwAGxBgIDwAmoiBCABNgIAIAQgAjYCBCAEIAM2AgggBEEQaiAAIAH8CgAAIARB',
    'QGtBgIfsAyAC/AoAAAsEACNVCwQAI0wLBAAjTgsEACNKCwQAI00LBAAjSwsvACABQYCH7ANq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAA',
    'IAEgAiAD/AanIAQQAAsvACAA/AYkOSAB/AYkOiAC/AYkOyADQQBHJDwgBCQ9IAUkPiAFQcAATSQ/IAYkQAsWACAAJEQgAa0gAq1CIIaE',
    'JEVBfyRPCw==',
].join('');

;// CONCATENATED MODULE: ./lib/engines/embedded/scanner/wasm.js

/** Stands for no time where the scanner looks for the oldest. */
const NO_TIME = 0xffff_ffff;
/** Why a scan stopped, as in assembly/scanner.ts; 0: at the end. */
const STOPPED_AT_UNUSUAL = 1;
const STOPPED_FULL = 2;
let compiled = null;
function newScanner() {
    compiled ??= new WebAssembly.Module(Buffer.from(SCANNER_MODULE, 'base64'));
    const { exports } = new WebAssembly.Instance(compiled);
    const { buffer } = exports.memory;
    return {
        scanner: exports,
        memory: new Uint8Array(buffer),
        view: new DataView(buffer),
        constant: (name) => exports[name].value,
    };
}

;// CONCATENATED MODULE: ./lib/engines/embedded/scanner/fast-tally.js









const CHUNK_BYTES = 1 << 18;
/** What is longer goes to the exact reader as it comes. */
const LONGEST_LINE_SCANNED = 1 << 18;
/** No record is so old or so new. */
const FAR_SECONDS = 2 ** 40;
/** Puts content that comes in chunks of its own into a tallying. */
function push(tallying, chunk) {
    for (let at = 0; at < chunk.length;) {
        const room = tallying.room();
        const bytes = Math.min(room.length, chunk.length - at);
        room.set(chunk.subarray(at, at + bytes));
        tallying.filled(bytes);
        at += bytes;
    }
}
/** Every line is read by the exact reader: for little work, and to hold the scanner against. */
function exactTallying(parts) {
    let readOnce = false;
    const tallying = (0,counting_tallying/* newTallying */.pb)({
        ...parts,
        onLineCounted: ({ bytes, start, end, place }) => {
            if (readOnce && place === 'sigV2')
                parts.onSigV2?.(bytes, start, end);
        },
    });
    let splitter = (0,lines/* lineSplitter */.s1)(tallying);
    const chunk = new Uint8Array(parts.chunkBytes ?? CHUNK_BYTES);
    return {
        begin(logObject, facts, fromStart = true) {
            readOnce = facts.readOnce;
            splitter = (0,lines/* lineSplitter */.s1)(tallying, { byteOrderMark: fromStart });
            tallying.begin(logObject, facts);
        },
        room: () => chunk,
        filled: (bytes) => splitter.push(chunk.subarray(0, bytes)),
        end() {
            splitter.end();
            tallying.end();
        },
        counting: tallying,
        result: tallying.result,
    };
}
/** The scanner has room for so much; what is more goes to the exact reader. */
const ROOM = {
    buckets: 4096,
    bucketBytes: 64,
    targets: 65_536,
    addressBytes: 48,
    ipv4Networks: 64,
    patternsBytes: 65_536,
};
/** Whether the scanner can hold this scope. */
function canScan({ buckets, networks, excludedUserAgents }) {
    return (Math.max(1, buckets.length) * Math.max(1, networks.length) <= ROOM.targets &&
        buckets.length <= ROOM.buckets &&
        buckets.every((bucket) => Buffer.byteLength(bucket) <= ROOM.bucketBytes) &&
        excludedUserAgents.reduce((sum, text) => sum + 4 + Buffer.byteLength(text), 0) <= ROOM.patternsBytes &&
        // Bytes that are no UTF-8 read as U+FFFD, and so would contain it.
        excludedUserAgents.every((text) => text !== '' && !text.includes('\ufffd')));
}
/**
 * Ordinary lines are counted by the scanner, where they lie in its memory; all others by the exact reader, which makes
 * known to the scanner the buckets, days and addresses that it meets.
 */
function scannedTallying(parts) {
    const { scope, now } = parts;
    const instance = newScanner();
    const { scanner, memory, view, constant } = instance;
    const input = constant('INPUT');
    const inputBytes = constant('INPUT_BYTES');
    const chunkBytes = Math.min(parts.chunkBytes ?? CHUNK_BYTES, inputBytes - LONGEST_LINE_SCANNED);
    const encoder = new TextEncoder();
    const keyRoom = memory.subarray(constant('KEY'), constant('KEY') + constant('KEY_BYTES'));
    const writeKey = (text) => encoder.encodeInto(text, keyRoom).written;
    const buckets = [];
    const bucketsKnown = new Set();
    const days = [];
    const daysKnown = new Set();
    const ipv4Networks = scope.networks.filter(({ family }) => family === 4);
    const ipv4Computed = ipv4Networks.length <= ROOM.ipv4Networks;
    const learnBucket = (bucket) => {
        if (bucketsKnown.has(bucket) || bucketsKnown.size === ROOM.buckets)
            return;
        bucketsKnown.add(bucket);
        const position = scanner.learnBucket(writeKey(bucket));
        if (position !== -1)
            buckets[position] = bucket;
    };
    const learnDay = (bytes, timeStart, time) => {
        const day = Math.floor(time / model_time/* SECONDS_PER_DAY */.xz);
        if (daysKnown.has(day) || !isUtc(bytes, timeStart))
            return;
        daysKnown.add(day);
        const position = scanner.learnDay(timeStart, day * model_time/* SECONDS_PER_DAY */.xz);
        if (position !== -1)
            days[position] = day;
    };
    /** Only what the scanner looks for among the addresses that it knows: it reads plain IPv4 itself. */
    const learnAddress = (bytes, start, end, network) => {
        if (end - start > ROOM.addressBytes)
            return;
        const text = (0,record/* textOf */.b6)(bytes, start, end);
        scanner.learnAddress(start, end - start, writeKey((0,classify/* canonicalRemoteIp */.ml)(text)), network);
    };
    const clients = [];
    const tallying = (0,counting_tallying/* newTallying */.pb)({
        ...parts,
        clients: (kind, onNotKept) => {
            const scanned = scannedClients(instance, kind, onNotKept);
            clients[scanned.kind] = scanned;
            return scanned;
        },
        onLineCounted: (record) => {
            if (facts.readOnce && record.place === 'sigV2')
                parts.onSigV2?.(record.bytes, record.start, record.end);
            learn(record);
        },
    });
    function learn({ bytes, bounds, time, place, network, hasClient }) {
        // A line that was put together from several chunks is not in the scanner's memory.
        if (bytes !== memory)
            return;
        const bound = (place) => bounds[place];
        learnDay(bytes, bound(2 * columns/* COLUMN */.vW.time), time);
        if (scope.buckets.length === 0)
            learnBucket((0,record/* textOf */.b6)(bytes, bound(2 * columns/* COLUMN */.vW.bucket), bound(2 * columns/* COLUMN */.vW.bucket + 1)));
        if (place === 'outsideWindow' || place === 'otherBuckets' || place === 'service')
            return;
        if (scope.networks.length > 0 || hasClient)
            learnAddress(bytes, bound(2 * columns/* COLUMN */.vW.remote_ip), bound(2 * columns/* COLUMN */.vW.remote_ip + 1), network);
    }
    scanner.configure(withinReach(Math.ceil(scope.window.since ?? -FAR_SECONDS)), withinReach(Math.ceil(scope.window.until ?? FAR_SECONDS)), withinReach(Math.floor(now)), scope.buckets.length > 0 ? 1 : 0, scope.networks.length, ipv4Networks.length, scope.excludedUserAgents.length);
    for (const bucket of scope.buckets)
        learnBucket(bucket);
    if (ipv4Computed)
        writeNetworks();
    writePatterns();
    function writeNetworks() {
        let at = constant('NETWORKS');
        const specificFirst = [...ipv4Networks].sort((a, b) => b.prefixLength - a.prefixLength);
        for (const network of specificFirst) {
            const mask = network.prefixLength === 0 ? 0 : (0xffff_ffff << (32 - network.prefixLength)) >>> 0;
            const [a = 0, b = 0, c = 0, d = 0] = network.address;
            view.setUint32(at, (((a << 24) | (b << 16) | (c << 8) | d) & mask) >>> 0, true);
            view.setUint32(at + 4, mask, true);
            view.setUint32(at + 8, scope.networks.indexOf(network), true);
            at += 12;
        }
    }
    function writePatterns() {
        let at = constant('PATTERNS');
        for (const text of scope.excludedUserAgents) {
            const bytes = encoder.encode(text);
            view.setUint32(at, bytes.length, true);
            memory.set(bytes, at + 4);
            at += 4 + bytes.length;
        }
    }
    const longLines = (0,lines/* lineSplitter */.s1)(tallying, { byteOrderMark: false });
    let inLongLine = false;
    /** Bytes at the beginning of the input whose line has not ended yet. */
    let carried = 0;
    /** A byte order mark may come. */
    let atStart = true;
    let facts = { coverage: 0, shared: 0n, readOnce: false };
    let parsedBefore = 0;
    const oldestByCoverage = new Array(parts.coverageEntries).fill(Number.POSITIVE_INFINITY);
    const readExactly = (start, end) => {
        const last = (0,lines/* endWithoutBlanks */.dm)(memory, start, end);
        if (last > start)
            tallying.onLine(memory, start, last);
    };
    /** Counts the whole lines of the input, and keeps what follows them. */
    const consume = (from, end) => {
        let at = from;
        for (;;) {
            at = scanner.scan(at, end);
            const reason = scanner.stopReason();
            if (reason === STOPPED_AT_UNUSUAL) {
                const lineEnd = scanner.lineEnd(at);
                readExactly(at, lineEnd);
                at = lineEnd + 1;
            }
            else if (reason === STOPPED_FULL)
                clients[scanner.fullKind()]?.makeRoom();
            else
                break;
        }
        carried = end - at;
        if (carried > LONGEST_LINE_SCANNED) {
            longLines.push(memory.subarray(at, end));
            inLongLine = true;
            carried = 0;
        }
        else if (at > input)
            memory.copyWithin(input, at, end);
    };
    /** Hands on a line that is too long for the input. Gives where the next begins, or `end`. */
    const continueLongLine = (from, end) => {
        memory[end] = 0x0a;
        const next = Math.min(scanner.lineEnd(from) + 1, end);
        longLines.push(memory.subarray(from, next));
        const last = memory[next - 1];
        inLongLine = last !== 0x0a && last !== 0x0d;
        return next;
    };
    return {
        begin(logObject, itsFacts, fromStart = true) {
            facts = itsFacts;
            tallying.begin(logObject, facts);
            scanner.beginLogObject(logObject, Number(facts.shared & 0xffffffffn), Number(facts.shared >> 32n));
            scanner.treatSigV2AsUnusual(facts.readOnce ? 1 : 0);
            parsedBefore = scanner.countParsed();
            atStart = fromStart;
        },
        room: () => memory.subarray(input + carried, input + carried + chunkBytes),
        filled(bytes) {
            const end = input + carried + bytes;
            let from = input;
            if (atStart) {
                carried = end - input;
                if (carried < 3)
                    return;
                atStart = false;
                if (memory[input] === 0xef && memory[input + 1] === 0xbb && memory[input + 2] === 0xbf)
                    from += 3;
            }
            if (inLongLine)
                from = continueLongLine(from, end);
            if (inLongLine)
                carried = 0;
            else
                consume(from, end);
        },
        end() {
            if (atStart)
                consume(input, input + carried);
            if (inLongLine)
                longLines.end();
            else
                readExactly(input, input + carried);
            atStart = false;
            inLongLine = false;
            carried = 0;
            tallying.end(scanner.countParsed() - parsedBefore);
            const oldest = scanner.oldestRecord();
            if (oldest !== NO_TIME && oldest < oldestByCoverage[facts.coverage])
                oldestByCoverage[facts.coverage] = oldest;
        },
        counting: tallying,
        result() {
            const tally = tallying.result();
            addTotals(tally);
            addBuckets(tally);
            addTargets(tally);
            addDays(tally);
            tally.oldTls.requests += clients[constant('KIND_OLDTLS')]?.requests() ?? 0;
            tally.anonymous.requests += clients[constant('KIND_ANONYMOUS')]?.requests() ?? 0;
            return tally;
        },
    };
    function addTotals({ totals, oldestByCoverage: oldest }) {
        totals.records += scanner.countParsed();
        totals.outsideWindow += scanner.countOutsideWindow();
        totals.otherBuckets += scanner.countOtherBuckets();
        totals.service += scanner.countService();
        totals.otherNetworks += scanner.countOtherNetworks();
        oldestByCoverage.forEach((time, entry) => {
            oldest[entry] = Math.min(oldest[entry], time);
        });
    }
    function addBuckets(tally) {
        const newest = scanner.newestRecord();
        if (newest > 0)
            tally.newestRecord = Math.max(tally.newestRecord, newest);
        buckets.forEach((bucket, position) => {
            const at = constant('BUCKETS') + position * constant('BUCKET_BYTES');
            const newestOfBucket = view.getUint32(at + constant('BUCKET_NEWEST'), true);
            const counts = tally.buckets.get(bucket) ?? (0,counting_tallying/* noRecordsOf */.Js)(bucket);
            counts.parsedInWindow += view.getFloat64(at + constant('BUCKET_PARSED_IN_WINDOW'), true);
            if (newestOfBucket > 0)
                counts.newestRecord = Math.max(counts.newestRecord, newestOfBucket);
            tally.buckets.set(bucket, counts);
        });
    }
    function addTargets({ targets, totals }) {
        const networks = Math.max(1, scope.networks.length);
        for (let position = 0; position < buckets.length * networks; position++) {
            const at = constant('TARGETS') + position * constant('TARGET_BYTES');
            const count = (name) => view.getFloat64(at + constant(name), true);
            const [sigV4, sigV2, unsigned, missing] = SIGNATURES.map((name) => count(`TARGET_${name}`));
            const excluded = count('TARGET_EXCLUDED');
            const inScope = sigV4 + sigV2 + unsigned + missing;
            if (inScope + excluded === 0)
                continue;
            totals.inScope += inScope;
            totals.sigV4 += sigV4;
            totals.sigV2 += sigV2;
            totals.unsigned += unsigned;
            totals.missing += missing;
            totals.excluded += excluded;
            const bucket = buckets[Math.floor(position / networks)];
            const network = position % networks;
            const key = (0,counting_tallying/* targetKey */.hD)(bucket, network);
            const target = targets.get(key) ?? (0,counting_tallying/* noRequestsOf */.Rk)(bucket, network);
            targets.set(key, target);
            target.sigV4 += sigV4;
            target.sigV2 += sigV2;
            target.unsigned += unsigned;
            target.missing += missing;
            target.excluded += excluded;
            target.notKept.requests += count('TARGET_NOT_KEPT');
            target.notKept.rejected += count('TARGET_NOT_KEPT_REJECTED');
            if (inScope === 0)
                continue;
            if (sigV2 > 0)
                target.lastSigV2 = Math.max(target.lastSigV2, view.getUint32(at + constant('TARGET_LAST_SIGV2'), true));
            target.firstSeen = Math.min(target.firstSeen, view.getUint32(at + constant('TARGET_FIRST_SEEN'), true));
            target.lastSeen = Math.max(target.lastSeen, view.getUint32(at + constant('TARGET_LAST_SEEN'), true));
        }
    }
    function addDays(tally) {
        days.forEach((day, position) => {
            const at = constant('DAYS') + position * constant('DAY_BYTES') + constant('DAY_COUNTS');
            const [sigV4, sigV2, unsigned, missing] = SIGNATURES.map((name) => view.getFloat64(at + constant(`TARGET_${name}`), true));
            if (sigV4 + sigV2 + unsigned + missing === 0)
                return;
            const counts = tally.days.get(day) ?? (0,model_tally/* noSignatures */.PJ)();
            counts.sigV4 += sigV4;
            counts.sigV2 += sigV2;
            counts.unsigned += unsigned;
            counts.missing += missing;
            tally.days.set(day, counts);
        });
    }
}
const SIGNATURES = ['SIGV4', 'SIGV2', 'UNSIGNED', 'MISSING'];
function withinReach(seconds) {
    return Math.max(-FAR_SECONDS, Math.min(FAR_SECONDS, seconds));
}
/** `dd/Mon/yyyy:HH:MM:SS +0000`: the only offset that the scanner knows. */
function isUtc(bytes, timeStart) {
    return (0,record/* textOf */.b6)(bytes, timeStart + 21, timeStart + 26) === '+0000';
}


/***/ }),

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ tallyShare),
/* harmony export */   uj: () => (/* binding */ planShares),
/* harmony export */   zu: () => (/* binding */ tallyFile)
/* harmony export */ });
/* unused harmony export SHARE_SIZES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _log_formats_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7338);
/* harmony import */ var _log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5055);
/* harmony import */ var _log_sources_files_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2754);
/* harmony import */ var _log_sources_files_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(809);
/* harmony import */ var _scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1319);






const SHARE_SIZES = { section: 16 << 20, share: 8 << 20, files: 256 };
/**
 * Shares files out, in their order. A large plain file is cut into sections; so few are large that each has a bit of its
 * own in `LogObjectFacts.shared`.
 */
function planShares(files, threads, sizes = SHARE_SIZES) {
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    const large = Math.max(2 * sizes.section, total / (8 * threads));
    const shares = [];
    let together = [];
    let bytesTogether = 0;
    const close = () => {
        if (together.length > 0)
            shares.push({ files: together, section: null });
        together = [];
        bytesTogether = 0;
    };
    let cut = 0n;
    for (const file of files) {
        if (file.bytes > large && isPlainText(file.logObject)) {
            close();
            const facts = { ...file.facts, shared: 1n << cut++ };
            for (let start = 0; start < file.bytes; start += sizes.section)
                shares.push({
                    files: [{ ...file, facts }],
                    section: { start, end: Math.min(file.bytes, start + sizes.section) },
                });
            continue;
        }
        if (together.length === sizes.files || bytesTogether + file.bytes > sizes.share)
            close();
        together.push(file);
        bytesTogether += file.bytes;
    }
    close();
    return shares;
}
/** The lines of anything else do not stand by themselves. */
function isPlainText(path) {
    const room = new Uint8Array(_log_formats_content_js__WEBPACK_IMPORTED_MODULE_1__/* .BYTES_TO_TELL_CONTENT */ .Ml);
    return withFile(path, (file) => {
        const head = room.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, room, 0, room.length, 0));
        return !(0,_log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_2__/* .isGzip */ .bf)(head) && (0,_log_formats_content_js__WEBPACK_IMPORTED_MODULE_1__/* .tellContent */ .tT)(head) === 'text';
    });
}
/** Counts a share. @throws CheckError where a file cannot be read to its end */
async function tallyShare(share, tallying, reading) {
    const [first] = share.files;
    if (share.section !== null && first !== undefined)
        await tallySection(first, share.section, tallying, reading);
    else
        for (const file of share.files)
            await tallyFile(file, tallying, reading);
}
/** Counts a whole file. @throws CheckError where it cannot be read to its end */
async function tallyFile(file, tallying, reading) {
    tallying.begin(file.position, file.facts);
    const handle = opened(file);
    try {
        let total = 0;
        for (;;) {
            const room = tallying.room();
            const bytes = readAt(file, handle, room, null);
            if (total === 0 && (0,_log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_2__/* .isGzip */ .bf)(room.subarray(0, bytes))) {
                await tallyGzip(file, tallying, reading);
                break;
            }
            total += bytes;
            reading.onBytes(bytes);
            tallying.filled(bytes);
            if (tallying.isIgnoring())
                break;
            if (bytes === 0 || (bytes < room.length && total >= file.bytes)) {
                if (total < file.bytes)
                    throw endedEarly(file, total);
                break;
            }
            const pause = reading.pause();
            if (pause !== null)
                await pause;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
    tallying.end();
    const pause = reading.pause();
    if (pause !== null)
        await pause;
}
async function tallyGzip(file, tallying, reading) {
    const content = (0,_log_sources_files_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmallGzip */ .U)(file);
    if (content !== null) {
        reading.onBytes(file.bytes);
        (0,_scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_5__/* .push */ .VC)(tallying, content);
        return;
    }
    for await (const chunk of (0,_log_sources_files_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readLogFile */ .j)(file, null, reading.signal, reading.onBytes)) {
        (0,_scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_5__/* .push */ .VC)(tallying, chunk);
        if (tallying.isIgnoring())
            return;
        const pause = reading.pause();
        if (pause !== null)
            await pause;
    }
}
/** Lines that begin in the section are counted whole, also where they end behind it. */
async function tallySection(file, { start, end }, tallying, reading) {
    tallying.begin(file.position, file.facts, start === 0);
    const handle = opened(file);
    try {
        const isLast = end === file.bytes;
        // A line begins at `start` only if the byte before ends one.
        let position = Math.max(0, start - 1);
        let skipping = start > 0;
        let lastByte = 0;
        while (isLast || position < end || !isLineEnd(lastByte)) {
            if (skipping && position >= end)
                break;
            const room = tallying.room();
            const wanted = position < end && !isLast ? Math.min(room.length, end - position) : room.length;
            const bytes = readAt(file, handle, room.subarray(0, wanted), position);
            if (bytes === 0) {
                if (position < end)
                    throw endedEarly(file, position);
                break;
            }
            const beyond = position >= end && !isLast;
            // What stands before or behind the section is read for its neighbours' sake, and counted by them.
            reading.onBytes(Math.max(0, (isLast ? position + bytes : Math.min(end, position + bytes)) - Math.max(start, position)));
            position += bytes;
            let used = bytes;
            if (skipping) {
                const next = lineEndIn(room, bytes) + 1;
                if (next > bytes)
                    continue;
                skipping = false;
                room.copyWithin(0, next, bytes);
                used = bytes - next;
                lastByte = (used > 0 ? room[used - 1] : 0x0a);
            }
            else {
                if (beyond)
                    used = Math.min(bytes, lineEndIn(room, bytes) + 1);
                lastByte = room[used - 1];
            }
            tallying.filled(used);
            if (beyond && isLineEnd(lastByte))
                break;
            const pause = reading.pause();
            if (pause !== null)
                await pause;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
    tallying.end();
}
/** Where the first line end is, or `length`. */
function lineEndIn(bytes, length) {
    let at = 0;
    while (at < length && !isLineEnd(bytes[at]))
        at++;
    return at;
}
function isLineEnd(byte) {
    return byte === 0x0a || byte === 0x0d;
}
function withFile(path, act) {
    try {
        const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        try {
            return act(handle);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
        }
    }
    catch (error) {
        throw (0,_log_sources_files_find_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotRead */ .U0)(path, error);
    }
}
function opened({ logObject }) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(logObject, 'r');
    }
    catch (error) {
        throw (0,_log_sources_files_find_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotRead */ .U0)(logObject, error);
    }
}
function readAt({ logObject }, handle, room, position) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, room, 0, room.length, position);
    }
    catch (error) {
        throw (0,_log_sources_files_find_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotRead */ .U0)(logObject, error);
    }
}
function endedEarly({ logObject, bytes }, read) {
    return (0,_log_sources_files_find_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotRead */ .U0)(logObject, new Error(`it ended after ${read} of ${bytes} bytes`));
}


/***/ }),

/***/ 2118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K4: () => (/* binding */ byRequestsBeside),
/* harmony export */   MX: () => (/* binding */ OLD_TLS_VERSIONS),
/* harmony export */   dB: () => (/* binding */ isOldTls)
/* harmony export */ });
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4209);

/** TLS 1.0 and 1.1, as the records' column spells them, in any case. */
const OLD_TLS_VERSIONS = ['tlsv1', 'tlsv1.0', 'tlsv1.1'];
function isOldTls(tlsVersion) {
    return OLD_TLS_VERSIONS.includes(tlsVersion.toLowerCase());
}
/** Most requests first, then in the order of findings; what that does not decide, the times do. */
function byRequestsBeside(a, b) {
    return (b.requests - a.requests ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoints */ .U)(a.bucket, b.bucket) ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoints */ .U)(a.remoteIp, b.remoteIp) ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoints */ .U)(a.requester, b.requester) ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoints */ .U)(a.userAgent, b.userAgent) ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoints */ .U)(a.tlsVersion ?? '', b.tlsVersion ?? '') ||
        a.firstSeen - b.firstSeen ||
        a.lastSeen - b.lastSeen);
}


/***/ }),

/***/ 7732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aC: () => (/* binding */ COLUMN_NAMES),
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   vW: () => (/* binding */ COLUMN)
/* harmony export */ });
const column = (name, meaning, more = {}) => ({
    name,
    meaning,
    since: more.since ?? null,
    textFrom: more.textFrom ?? 's3',
    written: more.written ?? 'plain',
});
const COLUMNS = [
    column('bucket_owner', 'canonical user id of the owner of the bucket'),
    column('bucket', 'bucket that the request was for'),
    column('time', 'when S3 received the request: [dd/Mon/yyyy:HH:MM:SS +zzzz]', { written: 'bracketed' }),
    column('remote_ip', 'address that the request seemed to come from'),
    column('requester', 'canonical user id or ARN of who signed; - where nobody did'),
    column('request_id', 'id that S3 gave the request; a BATCH or COPY record shares that of its parent'),
    column('operation', 'REST.*, SOAP.*, WEBSITE.*, BATCH.* or, for what S3 does by itself, S3.*'),
    column('key', 'object key, percent-encoded'),
    column('request_uri', 'request line', { textFrom: 'client', written: 'quoted' }),
    column('http_status', 'status of the response'),
    column('error_code', 'S3 error code'),
    column('bytes_sent', 'bytes of the response, without the protocol’s own'),
    column('object_size', 'size of the object, in bytes'),
    column('total_time', 'milliseconds from receiving the request to sending the last byte'),
    column('turn_around_time', 'milliseconds that S3 spent on the request'),
    column('referrer', 'Referer header', { textFrom: 'client', written: 'quoted' }),
    column('user_agent', 'User-Agent header', { textFrom: 'client', written: 'quoted' }),
    column('version_id', 'version of the object asked for'),
    column('host_id', 'the extended request id, x-amz-id-2', { since: 'March 2019' }),
    column('signature_version', 'SigV2, SigV4, or - where nobody signed', { since: 'March 2019' }),
    column('cipher_suite', 'TLS cipher; - for plain HTTP', { since: 'March 2019' }),
    column('authentication_type', 'AuthHeader, QueryString (presigned URL), or - for none', {
        since: 'March 2019',
    }),
    column('host_header', 'endpoint that the request named', { since: 'March 2019', textFrom: 'client' }),
    column('tls_version', 'TLSv1.1, TLSv1.2, TLSv1.3; - for plain HTTP', { since: 'March 2019' }),
    column('access_point_arn', 'access point that the request went through', { since: '2021' }),
    column('acl_required', 'Yes where the request needed an ACL', { since: '2023' }),
    column('source_region', 'AWS Region that the request came from', { since: '2026' }),
];
const COLUMN_NAMES = COLUMNS.map(({ name }) => name);
/** Position of each column by its name: `COLUMN.user_agent` is 16. */
const COLUMN = {
    bucket_owner: 0,
    bucket: 1,
    time: 2,
    remote_ip: 3,
    requester: 4,
    request_id: 5,
    operation: 6,
    key: 7,
    request_uri: 8,
    http_status: 9,
    error_code: 10,
    bytes_sent: 11,
    object_size: 12,
    total_time: 13,
    turn_around_time: 14,
    referrer: 15,
    user_agent: 16,
    version_id: 17,
    host_id: 18,
    signature_version: 19,
    cipher_suite: 20,
    authentication_type: 21,
    host_header: 22,
    tls_version: 23,
    access_point_arn: 24,
    acl_required: 25,
    source_region: 26,
};


/***/ }),

/***/ 7338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   Ml: () => (/* binding */ BYTES_TO_TELL_CONTENT),
/* harmony export */   WZ: () => (/* binding */ UNREADABLE_KINDS),
/* harmony export */   tT: () => (/* binding */ tellContent)
/* harmony export */ });
/* unused harmony export unreadableKind */
/**
 * What a file holds is told by its first bytes, whatever its name is. A log object that S3, CloudWatch Logs or CloudTrail
 * delivers is plain or gzip; everything that is told apart here is what people make of log objects afterwards.
 */
/** Contents that this check does not read, with the command that converts each. */
const UNREADABLE_KINDS = {
    zstd: 'zstd --decompress FILE',
    bzip2: 'bunzip2 FILE',
    xz: 'unxz FILE',
    zip: 'unzip FILE',
    tar: 'tar --extract --file FILE',
    'UTF-16': 'iconv --from-code UTF-16 --to-code UTF-8 FILE',
    'UTF-32': 'iconv --from-code UTF-32 --to-code UTF-8 FILE',
    'gzip within gzip': 'gunzip FILE',
    lz4: 'lz4 --decompress FILE',
    '7z': '7z x FILE',
    compress: 'uncompress FILE',
};
/** So many bytes of content tell every kind: a tar header is one block. */
const BYTES_TO_TELL_CONTENT = 512;
/**
 * Sources: https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1 (zstd, and frames to be skipped),
 * https://sourceware.org/bzip2/ (`BZh`, a level, then a block's or the end's number),
 * https://tukaani.org/xz/xz-file-format.txt, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT,
 * https://www.rfc-editor.org/rfc/rfc2781#section-3.2 and https://www.unicode.org/faq/utf_bom (UTF-16, UTF-32),
 * https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md, https://www.7-zip.org/7z.html.
 */
const SIGNATURES = [
    { kind: 'zstd', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
    ...Array.from({ length: 16 }, (_, at) => ({ kind: 'zstd', bytes: [0x50 + at, 0x2a, 0x4d, 0x18] })),
    { kind: 'bzip2', bytes: [0x42, 0x5a, 0x68, null, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59] },
    { kind: 'bzip2', bytes: [0x42, 0x5a, 0x68, null, 0x17, 0x72, 0x45, 0x38, 0x50, 0x90] },
    { kind: 'xz', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
    { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
    { kind: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
    { kind: 'zip', bytes: [0x50, 0x4b, 0x07, 0x08] },
    { kind: 'UTF-32', bytes: [0xff, 0xfe, 0x00, 0x00] },
    { kind: 'UTF-32', bytes: [0x00, 0x00, 0xfe, 0xff] },
    { kind: 'UTF-16', bytes: [0xff, 0xfe] },
    { kind: 'UTF-16', bytes: [0xfe, 0xff] },
    { kind: 'gzip within gzip', bytes: [0x1f, 0x8b, 0x08] },
    { kind: 'lz4', bytes: [0x04, 0x22, 0x4d, 0x18] },
    { kind: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
    { kind: 'compress', bytes: [0x1f, 0x9d] },
];
/** The kind of a content that begins so, where it is one that is not read; null where it may be a log. */
function unreadableKind(head) {
    const signature = SIGNATURES.find(({ bytes }) => beginsWith(head, bytes));
    if (signature !== undefined)
        return signature.kind;
    if (isTarHeader(head))
        return 'tar';
    return isUtf16WithoutMark(head) ? 'UTF-16' : null;
}
function beginsWith(head, bytes) {
    return head.length >= bytes.length && bytes.every((byte, at) => byte === null || head[at] === byte);
}
const TAR_CHECKSUM = 148;
const TAR_CHECKSUM_LENGTH = 8;
/** A block whose checksum is right, `ustar` or older. Source: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html */
function isTarHeader(head) {
    if (head.length < BYTES_TO_TELL_CONTENT)
        return false;
    const written = /^ *([0-7]+)[ \0]*$/.exec(String.fromCharCode(...head.subarray(TAR_CHECKSUM, TAR_CHECKSUM + TAR_CHECKSUM_LENGTH)));
    if (written === null)
        return false;
    let sum = 0;
    for (let at = 0; at < BYTES_TO_TELL_CONTENT; at++)
        sum += at >= TAR_CHECKSUM && at < TAR_CHECKSUM + TAR_CHECKSUM_LENGTH ? 0x20 : head[at];
    return sum === Number.parseInt(written[1], 8);
}
/** So many characters of two bytes, one of them NUL, are no accident. */
const UTF16_CHARACTERS_LOOKED_AT = 16;
/** ASCII text of which each character takes two bytes. */
function isUtf16WithoutMark(head) {
    if (head.length < 2 * UTF16_CHARACTERS_LOOKED_AT)
        return false;
    const isText = (first) => {
        for (let at = 0; at < 2 * UTF16_CHARACTERS_LOOKED_AT; at += 2)
            if (head[at + first] === 0 || head[at + first] > 0x7e || head[at + 1 - first] !== 0)
                return false;
        return true;
    };
    return isText(0) || isText(1);
}
const OPENING_BRACE = 0x7b;
const BLANKS = new Set([0x20, 0x09, 0x0a, 0x0d]);
/** https://parquet.apache.org/docs/file-format/ */
const PARQUET = [0x50, 0x41, 0x52, 0x31];
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** @param head the first `BYTES_TO_TELL_CONTENT` bytes, or all where there are fewer */
function tellContent(head) {
    const unreadable = unreadableKind(head);
    if (unreadable !== null)
        return unreadable;
    if (beginsWith(head, PARQUET))
        return 'parquet';
    let at = beginsWith(head, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    while (BLANKS.has(head[at]))
        at++;
    return head[at] === OPENING_BRACE ? 'json-documents' : 'text';
}
function isUnreadable(content) {
    return Object.hasOwn(UNREADABLE_KINDS, content);
}


/***/ }),

/***/ 5055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ GzipError),
/* harmony export */   UD: () => (/* binding */ inflate),
/* harmony export */   bf: () => (/* binding */ isGzip),
/* harmony export */   i: () => (/* binding */ inflateAtOnce)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);

/** Bytes inflated at once. */
const CHUNK_BYTES = 1 << 20;
/** The compressed data is cut off, damaged, or followed by something else. Its message says which. */
class GzipError extends Error {
}
/** https://www.rfc-editor.org/rfc/rfc1952#page-6 */
function isGzip(bytes) {
    return bytes.length >= 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;
}
/**
 * The content of gzip data that comes in chunks, to its last byte.
 *
 * @throws GzipError; what `chunks` throws; the signal's reason where that is an error
 */
async function* inflate(chunks, signal) {
    const inflater = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)({ chunkSize: CHUNK_BYTES });
    const stop = () => {
        inflater.destroy(signal.reason instanceof Error ? signal.reason : undefined);
    };
    signal.addEventListener('abort', stop, { once: true });
    let stored = 0;
    let hasEnded = false;
    const feed = async () => {
        for await (const chunk of chunks) {
            stored += chunk.length;
            await new Promise((resolve, reject) => {
                inflater.write(chunk, (error) => (error ? reject(error) : resolve()));
            });
        }
        hasEnded = true;
        inflater.end();
    };
    void feed().catch((error) => inflater.destroy(error));
    try {
        for await (const chunk of inflater)
            yield chunk;
        // The inflater ignores zeros after a member; nothing that is in a log file may go unread.
        if (!hasEnded || inflater.bytesWritten !== stored)
            throw new GzipError(SOMETHING_FOLLOWS);
    }
    catch (error) {
        throw gzipError(error);
    }
    finally {
        signal.removeEventListener('abort', stop);
        inflater.destroy();
    }
}
const SOMETHING_FOLLOWS = 'something that is not gzip follows its last member';
/** Content up to this size is inflated at once. */
const SMALL_CONTENT_BYTES = 32 << 20;
/**
 * The content of whole gzip data, inflated at once; null where it is too large for that.
 *
 * @throws GzipError
 */
function inflateAtOnce(stored) {
    try {
        // The last four bytes tell the length of the content, if it is one member: enough to choose a buffer by.
        const told = stored.length < 4 ? 0 : stored.readUInt32LE(stored.length - 4);
        const { buffer, engine } = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(stored, {
            info: true,
            maxOutputLength: SMALL_CONTENT_BYTES,
            chunkSize: Math.max(1 << 14, Math.min(told + 64, CHUNK_BYTES)),
        });
        if (engine.bytesWritten !== stored.length)
            throw new GzipError(SOMETHING_FOLLOWS);
        return buffer;
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            return null;
        throw gzipError(error);
    }
}
function gzipError(error) {
    const { code = '', message } = error;
    if (!code.startsWith('Z_'))
        return error;
    return new GzipError(code === 'Z_BUF_ERROR' ? 'the compressed data is cut off' : message, { cause: error });
}


/***/ }),

/***/ 2141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ readLogObjectName),
/* harmony export */   IM: () => (/* binding */ dayFolders),
/* harmony export */   LD: () => (/* binding */ START_OF_STAMP),
/* harmony export */   XX: () => (/* binding */ DELIVERY_PADDING_SECONDS),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   sg: () => (/* binding */ isHiddenName)
/* harmony export */ });
/**
 * The names S3 gives to log objects. Both layouts end in `YYYY-MM-DD-hh-mm-ss-UniqueString`, in UTC:
 * simple `[prefix]…`, partitioned `[prefix]account/region/bucket/YYYY/MM/DD/…`.
 * Sources: https://docs.aws.amazon.com/AmazonS3/latest/API/API_SimplePrefix.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PartitionedPrefix.html
 */
/** S3 delivers most log objects within a few hours; those delivered later than this after the window are not read. */
const DELIVERY_PADDING_SECONDS = 12 * 3600;
/** Where a name's time begins, behind the prefix. */
const START_OF_STAMP = /\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d-/;
const STAMP = /(\d{4})-(\d\d)-(\d\d)-(\d\d)-(\d\d)-(\d\d)-[0-9A-Za-z]+(?:\.[A-Za-z0-9.]+)?$/;
const PARTITION = /(?:^|\/)(\d{12})\/([a-z0-9-]+)\/([^/]+)\/(\d{4}\/\d\d\/\d\d)\/[^/]+$/;
/** Reads a key or path with `/` between its parts; null where it is not named as S3 names log objects. */
function readLogObjectName(path) {
    const stamp = STAMP.exec(path.slice(path.lastIndexOf('/') + 1));
    if (stamp === null)
        return null;
    const year = Number(stamp[1]);
    const month = Number(stamp[2]);
    const day = Number(stamp[3]);
    const hour = Number(stamp[4]);
    const minute = Number(stamp[5]);
    const second = Number(stamp[6]);
    // A day or month that does not exist moves the date on; a time of day that does not exist is told by its parts.
    const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
    if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1 || date.getUTCFullYear() !== year)
        return null;
    if (hour > 23 || minute > 59 || second > 59)
        return null;
    const time = date.getTime() / 1000;
    const partition = PARTITION.exec(path);
    return {
        time,
        partition: partition === null
            ? null
            : {
                accountId: partition[1],
                region: partition[2],
                bucket: partition[3],
                day: partition[4],
            },
    };
}
/** Names that Athena leaves out, and with it every engine. Source: https://docs.aws.amazon.com/athena/latest/ug/other-notable-limitations.html */
function isHiddenName(name) {
    return name.startsWith('.') || name.startsWith('_');
}
/** A time as names have it: `2026-11-23-15-04-05`. */
function stampOf(time) {
    return new Date(time * 1000).toISOString().slice(0, 19).replaceAll(/[T:]/g, '-');
}
/** A time's day as the folders of partitioned keys have it: `2026/11/23`. */
function dayFolders(time) {
    return new Date(time * 1000).toISOString().slice(0, 10).replaceAll('-', '/');
}


/***/ }),

/***/ 7154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ firstCharacters),
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   hi: () => (/* binding */ redactRecord)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7732);

/**
 * Replaces the secrets that a presigned URL carries: a log can hold URLs that still work, SigV2 ones for years. What
 * follows `Signature`, `X-Amz-Signature` or `X-Amz-Security-Token` (any case) and `=` or `%3D` goes, up to `&`, `%26`,
 * `;`, a blank, a quote or the end. To be called before anything is cut off the text.
 */
function redact(text) {
    return text.replace(SECRET, '$1REDACTED');
}
/** `X-Amz-Signature` ends in `Signature`, so that two names do for three. */
const SECRET = /((?:signature|x-amz-security-token)(?:=|%3d))(?:(?!%26)[^&; "])*/gi;
const COLUMNS_WITH_SECRETS = new Set([
    _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.key,
    _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.request_uri,
    _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.referrer,
    _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.user_agent,
]);
/** The record with the secrets in its key, request URI, referrer and user agent replaced. */
function redactRecord(record) {
    return {
        ...record,
        columns: record.columns.map((text, column) => (COLUMNS_WITH_SECRETS.has(column) ? redact(text) : text)),
    };
}
/** The first `characters` code points of a text. */
function firstCharacters(text, characters) {
    if (text.length <= characters)
        return text;
    let end = 0;
    for (let count = 0; count < characters && end < text.length; count++)
        end += text.codePointAt(end) > 0xffff ? 2 : 1;
    return text.slice(0, end);
}


/***/ }),

/***/ 2316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ filteringSplitter),
/* harmony export */   dm: () => (/* binding */ endWithoutBlanks),
/* harmony export */   s1: () => (/* binding */ lineSplitter)
/* harmony export */ });
/* unused harmony export LONGEST_LINE */
/** A line longer than this is unparsed; only so much of it is ever kept. */
const LONGEST_LINE = 8 * 1024 * 1024;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
/**
 * Splits content that comes in chunks into lines. Lines end at LF, CR LF and CR; since empty lines are no lines, CR LF
 * needs no care. A byte order mark at the start is skipped.
 */
function lineSplitter(handler, { byteOrderMark = true } = {}) {
    /** The beginning of a line whose end has not come yet. */
    let carry = new Uint8Array(0);
    let carried = 0;
    /** The line is longer than what is kept of it, by something else than blanks. */
    let tooLong = false;
    let atStart = byteOrderMark;
    const emit = (bytes, from, end) => {
        let start = from;
        if (atStart &&
            bytes[start] === 0xef &&
            bytes[start + 1] === 0xbb &&
            bytes[start + 2] === 0xbf &&
            start + 3 <= end)
            start += 3;
        const last = endWithoutBlanks(bytes, start, end);
        if (last > start)
            handler.onLine(bytes, start, last);
    };
    const keep = (bytes, start, end) => {
        const kept = Math.min(end - start, LONGEST_LINE - carried);
        if (carried + kept > carry.length) {
            const larger = new Uint8Array(Math.min(LONGEST_LINE, Math.max(2 * carry.length, carried + kept, 4096)));
            larger.set(carry.subarray(0, carried));
            carry = larger;
        }
        carry.set(bytes.subarray(start, start + kept), carried);
        carried += kept;
        if (start + kept < end && !tooLong)
            tooLong = endWithoutBlanks(bytes, start + kept, end) > start + kept;
    };
    const endCarried = () => {
        if (tooLong)
            handler.onLongLine(carry.subarray(0, carried));
        else if (carried > 0)
            emit(carry, 0, carried);
        if (carry.length > 1 << 20)
            carry = new Uint8Array(0);
        carried = 0;
        tooLong = false;
    };
    return {
        push(chunk) {
            let start = 0;
            let nextLf = indexOf(chunk, LF, 0);
            let nextCr = indexOf(chunk, CR, 0);
            for (;;) {
                const end = Math.min(nextLf, nextCr);
                if (end === chunk.length)
                    break;
                if (carried > 0) {
                    keep(chunk, start, end);
                    endCarried();
                }
                else if (end - start > LONGEST_LINE) {
                    keep(chunk, start, end);
                    endCarried();
                }
                else if (end > start)
                    emit(chunk, start, end);
                atStart = false;
                start = end + 1;
                if (end === nextLf)
                    nextLf = indexOf(chunk, LF, start);
                else
                    nextCr = indexOf(chunk, CR, start);
            }
            if (start < chunk.length)
                keep(chunk, start, chunk.length);
        },
        end() {
            endCarried();
            atStart = byteOrderMark;
        },
    };
}
/**
 * As `lineSplitter`, for a handler that looks only for lines that hold a text: most others are left out before they are
 * split off.
 */
function filteringSplitter(handler, text) {
    const splitter = lineSplitter(handler);
    return {
        push(content) {
            const chunk = Buffer.from(content.buffer, content.byteOffset, content.length);
            const first = chunk.indexOf(LF);
            const last = chunk.lastIndexOf(LF);
            // Lines that end at CR are rare in logs; looking for each from the other end would take long.
            if (first === last || chunk.includes(CR)) {
                splitter.push(chunk);
                return;
            }
            // The first line may have begun in an earlier chunk, and the last may end in a later one.
            splitter.push(chunk.subarray(0, first + 1));
            for (let found = chunk.indexOf(text, first); found !== -1 && found < last;) {
                const start = chunk.lastIndexOf(LF, found) + 1;
                const end = chunk.indexOf(LF, found);
                handler.onLine(chunk, start, endWithoutBlanks(chunk, start, end));
                found = chunk.indexOf(text, end);
            }
            splitter.push(chunk.subarray(last + 1));
        },
        end: splitter.end,
    };
}
function indexOf(bytes, byte, from) {
    const at = bytes.indexOf(byte, from);
    return at === -1 ? bytes.length : at;
}
/** Where a line ends when the blanks at its end are dropped; `start` where it is blanks alone. */
function endWithoutBlanks(bytes, start, end) {
    let last = end;
    while (last > start && bytes[last - 1] === SPACE)
        last--;
    return last;
}


/***/ }),

/***/ 9122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ locateColumns),
/* harmony export */   P3: () => (/* binding */ LONGEST_OWNER),
/* harmony export */   TK: () => (/* binding */ isRejected),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   lC: () => (/* binding */ timeAt),
/* harmony export */   sG: () => (/* binding */ newColumnBounds)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7732);

function newColumnBounds() {
    return new Int32Array(2 * _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMNS */ .cZ.length);
}
const SPACE = 0x20;
const QUOTE = 0x22;
const DASH = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
/** Columns of a record that ends with its user agent, the fewest S3 ever wrote. */
const FEWEST_COLUMNS = _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.user_agent + 1;
const LONGEST_SIGNATURE = 32;
/** A canonical user id, which begins each record. */
const OWNER_ID_LENGTH = 64;
/**
 * Most characters of an owner. S3 writes 64; a bound keeps the search of the expression for a second owner linear in the
 * length of the line.
 */
const LONGEST_OWNER = 255;
/**
 * Finds the columns of the line in `bytes[start, end)`, which holds no line end. Gives how many the record reaches (17 to
 * 27; columns that S3 may add later are checked and left out), or 0 where the line does not fit the format.
 *
 * A record is read from both ends, since what stands between is the client's text: the head left of the request URI word
 * by word, the tail right of the line's last quote, which no text of a client can move. Where the client's own three texts
 * meet may be uncertain; the head and the tail are not. A line that could be two records is none.
 */
function locateColumns(bytes, start, end, bounds) {
    let lineEnd = end;
    while (lineEnd > start && bytes[lineEnd - 1] === SPACE)
        lineEnd--;
    let at = start;
    let column = 0;
    const word = () => {
        const from = at;
        at = endOfWord(bytes, at, lineEnd);
        if (at === from || bytes[at] !== SPACE || at === lineEnd)
            return false;
        bounds[2 * column] = from;
        bounds[2 * column + 1] = at;
        column++;
        at++;
        return true;
    };
    if (!word() || isLongOwner(bytes, start, at - 1) || !word())
        return 0;
    if (bytes[at] !== OPENING_BRACKET || !isRealTime(bytes, at + 1, lineEnd))
        return 0;
    bounds[2 * _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.time] = at + 1;
    bounds[2 * _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.time + 1] = at + 1 + TIME_LENGTH;
    at += TIME_LENGTH + 3;
    if (anotherRecordBegins(bytes, at, lineEnd, bounds))
        return 0;
    column = _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.remote_ip;
    if (!word())
        return 0;
    // A requester can hold blanks (a CloudFront origin access identity): it ends where request id and operation follow.
    const requesterStart = at;
    if (!word())
        return 0;
    while (!requestIdAndOperationFollow(bytes, at, lineEnd)) {
        column = _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.requester;
        if (!word())
            return 0;
    }
    bounds[2 * _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.requester] = requesterStart;
    if (!word())
        return 0;
    const operationStart = at;
    if (!word() || !isOperation(bytes, operationStart, at - 1))
        return 0;
    if (!word())
        return 0;
    const lastQuote = lastIndexOfQuote(bytes, at, lineEnd);
    if (bytes[at] === QUOTE) {
        let close = at;
        do {
            if (close === lastQuote)
                return 0;
            close = bytes.indexOf(QUOTE, close + 1);
        } while (!closesRequestUri(bytes, close, lineEnd, lastQuote));
        bounds[2 * _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.request_uri] = at + 1;
        bounds[2 * _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.request_uri + 1] = close;
        if (bytes[close + 1] !== SPACE)
            return 0;
        at = close + 2;
        column++;
    }
    else if (!isBareDash(bytes, at, lineEnd) || !word())
        return 0;
    if (!isStatus(bytes, at, endOfWord(bytes, at, lineEnd)) || !word() || !word())
        return 0;
    for (let i = 0; i < 4; i++)
        if (!isNumber(bytes, at, endOfWord(bytes, at, lineEnd)) || !word())
            return 0;
    if (bytes[at] === QUOTE) {
        let close = at;
        do {
            if (close === lastQuote)
                return 0;
            close = bytes.indexOf(QUOTE, close + 1);
        } while (bytes[close + 1] !== SPACE || bytes[close + 2] !== QUOTE);
        if (close === lastQuote)
            return 0;
        bounds[2 * _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.referrer] = at + 1;
        bounds[2 * _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.referrer + 1] = close;
        at = close + 2;
        column++;
    }
    else if (!isBareDash(bytes, at, lineEnd) || !word())
        return 0;
    let tail;
    if (bytes[at] === QUOTE) {
        if (lastQuote === at)
            return 0;
        bounds[2 * _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.user_agent] = at + 1;
        bounds[2 * _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.user_agent + 1] = lastQuote;
        tail = lastQuote + 1;
    }
    else {
        if (!isBareDash(bytes, at, lineEnd) || lastQuote > at)
            return 0;
        bounds[2 * _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.user_agent] = at;
        bounds[2 * _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.user_agent + 1] = at + 1;
        tail = at + 1;
    }
    return locateTail(bytes, tail, lineEnd, bounds);
}
/** The columns right of the user agent, single blanks between them; 0 where one of them cannot be what stands there. */
function locateTail(bytes, start, end, bounds) {
    let at = start;
    let column = FEWEST_COLUMNS;
    while (at < end) {
        if (bytes[at] !== SPACE)
            return 0;
        const from = at + 1;
        at = endOfWord(bytes, from, end);
        if (at === from || (at < end && bytes[at] === QUOTE))
            return 0;
        if (column === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.signature_version && !isSignature(bytes, from, at))
            return 0;
        if (column === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.authentication_type && !isDashOrLetters(bytes, from, at))
            return 0;
        // A version id with blanks in it would shift a second signature to here.
        if (column >= _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.tls_version && startsWithSig(bytes, from, at))
            return 0;
        if (column === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.tls_version && !isTlsVersion(bytes, from, at))
            return 0;
        if (column < _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMNS */ .cZ.length) {
            bounds[2 * column] = from;
            bounds[2 * column + 1] = at;
        }
        column++;
    }
    return Math.min(column, _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMNS */ .cZ.length);
}
/** Up to the next blank or quote. */
function endOfWord(bytes, from, end) {
    let at = from;
    while (at < end && bytes[at] !== SPACE && bytes[at] !== QUOTE)
        at++;
    return at;
}
function lastIndexOfQuote(bytes, from, end) {
    let at = end - 1;
    while (at >= from && bytes[at] !== QUOTE)
        at--;
    return at < from ? -1 : at;
}
function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
function isUpper(byte) {
    return byte !== undefined && byte >= 0x41 && byte <= 0x5a;
}
function isLetter(byte) {
    return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}
function isBareDash(bytes, from, end) {
    return bytes[from] === DASH && (from + 1 === end || bytes[from + 1] === SPACE);
}
/** `-`, or three digits. */
function isStatus(bytes, from, to) {
    if (to - from === 1)
        return bytes[from] === DASH;
    return to - from === 3 && isNumber(bytes, from, to);
}
/** `-`, or digits. */
function isNumber(bytes, from, to) {
    if (to - from === 1 && bytes[from] === DASH)
        return true;
    for (let at = from; at < to; at++)
        if (!isDigit(bytes[at]))
            return false;
    return to > from;
}
/** Upper-case letter and letters or digits, a dot, an upper-case letter: `REST.`, `WEBSITE.`, `S3.`, … */
function endOfOperationStart(bytes, from, end) {
    if (from >= end || !isUpper(bytes[from]))
        return -1;
    let at = from + 1;
    while (at < end && (isUpper(bytes[at]) || isDigit(bytes[at])))
        at++;
    return at + 1 < end && bytes[at] === DOT && isUpper(bytes[at + 1]) ? at + 2 : -1;
}
function isOperation(bytes, from, to) {
    const rest = endOfOperationStart(bytes, from, to);
    return rest !== -1 && rest < to;
}
function requestIdAndOperationFollow(bytes, from, end) {
    const blank = endOfWord(bytes, from, end);
    return blank > from && bytes[blank] === SPACE && endOfOperationStart(bytes, blank + 1, end) !== -1;
}
/** Right of a quote that closes the request URI stand six columns, then referrer and user agent, quoted or bare. */
function closesRequestUri(bytes, quote, end, lastQuote) {
    let at = quote + 1;
    for (let column = 0; column < 6; column++) {
        if (bytes[at] !== SPACE)
            return false;
        const from = at + 1;
        at = endOfWord(bytes, from, end);
        if (column === 0 ? !isStatus(bytes, from, at) : column === 1 ? at === from : !isNumber(bytes, from, at))
            return false;
    }
    if (at >= end || bytes[at] !== SPACE)
        return false;
    at++;
    if (bytes[at] === QUOTE)
        return true;
    return isBareDash(bytes, at, end) && (bytes[at + 2] === QUOTE || lastQuote < at);
}
function isSignature(bytes, from, to) {
    if (to - from === 1 && bytes[from] === DASH)
        return true;
    if (to - from > LONGEST_SIGNATURE || !isLetter(bytes[from]))
        return false;
    for (let at = from + 1; at < to; at++)
        if (!isLetter(bytes[at]) && !isDigit(bytes[at]) && bytes[at] !== DASH)
            return false;
    return true;
}
function isDashOrLetters(bytes, from, to) {
    if (to - from === 1 && bytes[from] === DASH)
        return true;
    for (let at = from; at < to; at++)
        if (!isLetter(bytes[at]))
            return false;
    return true;
}
function isTlsVersion(bytes, from, to) {
    if (to - from === 1 && bytes[from] === DASH)
        return true;
    let at = from;
    while (at < to && isLetter(bytes[at]))
        at++;
    if (at === from)
        return false;
    while (at < to && (isDigit(bytes[at]) || bytes[at] === DOT))
        at++;
    return at === to;
}
function startsWithSig(bytes, from, to) {
    return to - from >= 3 && bytes[from] === 0x53 && bytes[from + 1] === 0x69 && bytes[from + 2] === 0x67;
}
/** Code points are counted, as the expression counts them; most owners are so short that their bytes need no decoding. */
function isLongOwner(bytes, from, to) {
    if (to - from <= LONGEST_OWNER)
        return false;
    if (to - from > 4 * LONGEST_OWNER)
        return true;
    return [...textOf(bytes, from, to)].length > LONGEST_OWNER;
}
/**
 * The text holds this record's own owner or any canonical user id, then a bucket, ` [` and a date: another record was
 * glued on, with no line end between, wherever the first one was cut. Linear: it looks back from each date only over the
 * two words before it.
 */
function anotherRecordBegins(bytes, from, to, bounds) {
    for (let bracket = from + 1; bracket < to; bracket++) {
        if (bytes[bracket] !== OPENING_BRACKET || bytes[bracket - 1] !== SPACE)
            continue;
        if (!dateBegins(bytes, bracket + 1, to))
            continue;
        const bucketEnd = bracket - 1;
        let bucketStart = bucketEnd;
        while (bucketStart > from && bytes[bucketStart - 1] !== SPACE && bytes[bucketStart - 1] !== QUOTE)
            bucketStart--;
        const ownerEnd = bucketStart - 1;
        if (bucketStart === bucketEnd || ownerEnd < from || bytes[ownerEnd] !== SPACE)
            continue;
        if (endsWithOwner(bytes, from, ownerEnd, bounds))
            return true;
    }
    return false;
}
/** `dd/Mon/yyyy:`, whether there is such a day or not. */
function dateBegins(bytes, at, end) {
    return (at + 12 <= end &&
        isDigit(bytes[at]) &&
        isDigit(bytes[at + 1]) &&
        bytes[at + 2] === SLASH &&
        isLetter(bytes[at + 3]) &&
        isLetter(bytes[at + 4]) &&
        isLetter(bytes[at + 5]) &&
        bytes[at + 6] === SLASH &&
        isDigit(bytes[at + 7]) &&
        isDigit(bytes[at + 8]) &&
        isDigit(bytes[at + 9]) &&
        isDigit(bytes[at + 10]) &&
        bytes[at + 11] === COLON);
}
/** Compared from the end, since no owner holds a blank: so a comparison never goes beyond one word. */
function endsWithOwner(bytes, from, end, bounds) {
    const owner = bounds[0];
    const ownerLength = bounds[1] - owner;
    if (end - from >= ownerLength) {
        let left = ownerLength;
        while (left > 0 && bytes[end - ownerLength + left - 1] === bytes[owner + left - 1])
            left--;
        if (left === 0)
            return true;
    }
    if (end - from < OWNER_ID_LENGTH)
        return false;
    for (let at = end - 1; at >= end - OWNER_ID_LENGTH; at--)
        if (!isHexDigit(bytes[at]))
            return false;
    return true;
}
function isHexDigit(byte) {
    const lower = byte | 0x20;
    return isDigit(byte) || (lower >= 0x61 && lower <= 0x66);
}
/** `dd/Mon/yyyy:HH:MM:SS +zzzz` */
const TIME_LENGTH = 26;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** A time of 2000 to 2099 that exists, closed by `] `. */
function isRealTime(bytes, at, end) {
    if (at + TIME_LENGTH + 2 > end ||
        bytes[at + TIME_LENGTH] !== CLOSING_BRACKET ||
        bytes[at + TIME_LENGTH + 1] !== SPACE)
        return false;
    if (bytes[at + 2] !== SLASH ||
        bytes[at + 6] !== SLASH ||
        bytes[at + 11] !== COLON ||
        bytes[at + 14] !== COLON ||
        bytes[at + 17] !== COLON ||
        bytes[at + 20] !== SPACE ||
        (bytes[at + 21] !== 0x2b && bytes[at + 21] !== DASH))
        return false;
    for (const [from, length] of TIME_DIGITS)
        for (let i = from; i < from + length; i++)
            if (!isDigit(bytes[at + i]))
                return false;
    const month = monthIndex(bytes, at + 3);
    if (month === -1)
        return false;
    const year = number4(bytes, at + 7);
    const day = number2(bytes, at);
    if (year < 2000 || year > 2099 || day < 1 || day > DAYS_IN_MONTH[month])
        return false;
    if (month === 1 && day === 29 && year % 4 !== 0)
        return false;
    return (number2(bytes, at + 12) < 24 &&
        number2(bytes, at + 15) < 60 &&
        number2(bytes, at + 18) < 60 &&
        number2(bytes, at + 22) < 24 &&
        number2(bytes, at + 24) < 60);
}
const TIME_DIGITS = [
    [0, 2],
    [7, 4],
    [12, 2],
    [15, 2],
    [18, 2],
    [22, 4],
];
function monthIndex(bytes, at) {
    return MONTHS.indexOf(String.fromCharCode(bytes[at], bytes[at + 1], bytes[at + 2]));
}
function number2(bytes, at) {
    return (bytes[at] - 0x30) * 10 + bytes[at + 1] - 0x30;
}
function number4(bytes, at) {
    return number2(bytes, at) * 100 + number2(bytes, at + 2);
}
/** Seconds since the epoch of the time that begins at `at`, which `locateColumns` has found to be real. */
function timeAt(bytes, at) {
    const utc = Date.UTC(number4(bytes, at + 7), monthIndex(bytes, at + 3), number2(bytes, at), number2(bytes, at + 12), number2(bytes, at + 15), number2(bytes, at + 18));
    const offset = number2(bytes, at + 22) * 3600 + number2(bytes, at + 24) * 60;
    return utc / 1000 - (bytes[at + 21] === DASH ? -offset : offset);
}
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** The text of `bytes[start, end)`; what is no UTF-8 reads as U+FFFD. */
function textOf(bytes, start, end) {
    return decoder.decode(bytes.subarray(start, end));
}
/** Reads the line in `bytes[start, end)`, which holds no line end; null where it does not fit the format. */
function readRecord(bytes, start, end) {
    const bounds = newColumnBounds();
    const count = locateColumns(bytes, start, end, bounds);
    if (count === 0)
        return null;
    const columns = [];
    for (let column = 0; column < count; column++)
        columns.push(textOf(bytes, bounds[2 * column], bounds[2 * column + 1]));
    return { columns, time: timeAt(bytes, bounds[2 * _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.time]) };
}
/**
 * The request was refused, and no text of the client can have made it look so: a request URI can forge a status, and then
 * the true one stands, right of a quote and a blank, in what reads as referrer or user agent. That quote may be the one
 * that opens the text.
 */
function isRejected(status, referrer, userAgent) {
    return REFUSED.has(status) && !STATUS_IN_TEXT.test(referrer) && !STATUS_IN_TEXT.test(userAgent);
}
const REFUSED = new Set(['400', '401', '403']);
const STATUS_IN_TEXT = /(?:^|") (?:[0-9]{3}|-) /;


/***/ }),

/***/ 2754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PM: () => (/* binding */ findLogFiles),
/* harmony export */   U0: () => (/* binding */ cannotRead),
/* harmony export */   XO: () => (/* binding */ STANDARD_INPUT)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2141);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4209);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(525);






const STANDARD_INPUT = '-';
/** Entries listed between two looks at the signal. */
const ENTRIES_AT_ONCE = 2_000;
/**
 * Every regular file below the locations, once by its real path. Links are followed, loops cut, hidden names left out.
 * With `allowedRoots` nothing outside of these folders is read, whatever a link says.
 *
 * @throws SettingsError where nothing is at a location, or a link leaves the roots; CheckError where something below a
 * location is no file, no folder, or cannot be listed.
 */
async function findLogFiles(locations, allowedRoots, signal) {
    const roots = allowedRoots === null ? null : allowedRoots.map(realPathOfRoot);
    const files = [];
    const seenFiles = new Set();
    const seenFolders = new Set();
    const emptyLocations = [];
    /** Files met, known ones among them, and folders that were searched before. */
    let met = 0;
    /** Real paths; one that another location names is read after all. */
    const skipped = new Set();
    let entries = 0;
    const checkRoots = (path, realPath) => {
        if (roots === null || roots.some((root) => realPath === root || realPath.startsWith(withSeparator(root))))
            return;
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN(`${path} leads to ${realPath}, which is outside of the workspace and RUNNER_TEMP. Copy the logs into the workspace.`);
    };
    const addFile = (path, realPath, bytes, location) => {
        met++;
        if (seenFiles.has(realPath))
            return;
        seenFiles.add(realPath);
        files.push({ logObject: path, kind: 'file', bytes, location });
    };
    const walk = async (folder, realFolder, location) => {
        if (seenFolders.has(realFolder)) {
            met++;
            return;
        }
        seenFolders.add(realFolder);
        for (const { name, path, kind, linked } of listFolder(folder)) {
            if (++entries % ENTRIES_AT_ONCE === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
            signal?.throwIfAborted();
            if ((0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isHiddenName */ .sg)(name)) {
                for (const file of filesBelow(path))
                    skipped.add(file);
                continue;
            }
            if (kind === 'other')
                throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CheckError */ .tl(`${path} is neither a file nor a folder (a pipe or a device). Take it out of ${folder}.`);
            const realPath = linked ? realPathOf(path) : withSeparator(realFolder) + name;
            if (linked)
                checkRoots(path, realPath);
            if (kind === 'folder')
                await walk(path, realPath, location);
            else
                addFile(path, realPath, tried(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path)).size, location);
        }
    };
    for (const { path, stats, location } of locate(locations)) {
        if (stats === null) {
            if (!seenFiles.has(STANDARD_INPUT))
                files.push({ logObject: STANDARD_INPUT, kind: 'stream', bytes: 0, location });
            seenFiles.add(STANDARD_INPUT);
        }
        else if (stats.isDirectory() || stats.isFile()) {
            const realPath = realPathOf(path);
            checkRoots(path, realPath);
            const metBefore = met;
            if (stats.isDirectory())
                await walk(path, realPath, location);
            else
                addFile(path, realPath, stats.size, location);
            if (met === metBefore)
                emptyLocations.push(path);
        }
        else if (stats.isFIFO() || stats.isCharacterDevice()) {
            if (roots !== null)
                checkRoots(path, realPathOf(path));
            if (!seenFiles.has(path))
                files.push({ logObject: path, kind: 'stream', bytes: 0, location });
            seenFiles.add(path);
        }
        else
            throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CheckError */ .tl(`${path} is neither a file, a folder nor a pipe. Give a path that log files are at.`);
    }
    // What is below one location was found in this order.
    if (locations.length > 1)
        files.sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoints */ .U)(a.logObject, b.logObject));
    for (const file of seenFiles)
        skipped.delete(file);
    return { files, skippedFiles: skipped.size, emptyLocations };
}
/** Looks that something is at each location, before any is searched; in the order of the paths below them. */
function locate(locations) {
    return locations
        .map((text, location) => {
        if (text === STANDARD_INPUT)
            return { path: text, stats: null, location };
        const path = withSlashes(text);
        try {
            return { path, stats: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path), location };
        }
        catch (error) {
            if (NOTHING_THERE.has(error.code ?? '') && !isLink(path))
                throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN(`Nothing is at "${text}". Check the path of the logs.`);
            throw cannotRead(text, error);
        }
    })
        .sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoints */ .U)(sortedAs(a), sortedAs(b)));
}
/** A file used as a folder, a name that no file can have. */
const NOTHING_THERE = new Set([
    'ENOENT',
    'ENOTDIR',
    'ENAMETOOLONG',
    'ERR_INVALID_ARG_VALUE',
]);
function isLink(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink();
    }
    catch {
        return false;
    }
}
function sortedAs({ path, stats }) {
    return stats?.isDirectory() ? withSeparator(path, '/') : path;
}
/** A folder's entries in the order of the paths below it: `a-b` stands before what is in `a`, as `-` does before `/`. */
function listFolder(folder) {
    const entries = tried(folder, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }));
    refuseAlikes(folder, entries);
    return entries
        .map((entry) => entryOf(entry, withSeparator(folder, '/') + entry.name))
        .sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoints */ .U)(entrySortedAs(a), entrySortedAs(b)));
}
/** Bytes that are no UTF-8 all read as U+FFFD: one of the files that have the same name then would be read for all. */
function refuseAlikes(folder, entries) {
    const doubtful = entries.filter(({ name }) => name.includes('\ufffd')).map(({ name }) => name);
    const alike = doubtful.find((name, at) => doubtful.indexOf(name) !== at);
    if (alike === undefined)
        return;
    throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CheckError */ .tl(`Cannot read ${withSeparator(folder, '/')}${alike}: the names of several files read so, as they are no UTF-8. Rename them.`);
}
function entrySortedAs({ name, kind }) {
    return kind === 'folder' ? `${name}/` : name;
}
function entryOf(entry, path) {
    const { name } = entry;
    if (entry.isFile())
        return { name, path, kind: 'file', linked: false };
    if (entry.isDirectory())
        return { name, path, kind: 'folder', linked: false };
    if ((0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isHiddenName */ .sg)(name))
        return { name, path, kind: 'other', linked: false };
    // A link, or a file system whose folders do not tell what their entries are.
    const linked = tried(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path)).isSymbolicLink();
    const stats = tried(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path));
    return { name, path, kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other', linked };
}
/** Real paths of the regular files at or below a path that is left out anyway: what cannot be listed there is no error. */
function filesBelow(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    try {
        if (stats?.isDirectory())
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).flatMap((name) => filesBelow(`${path}/${name}`));
        const isFile = stats?.isSymbolicLink() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile() : stats?.isFile();
        return isFile ? [node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path)] : [];
    }
    catch {
        return [];
    }
}
function withSlashes(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? path : path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
function withSeparator(path, separator = node_path__WEBPACK_IMPORTED_MODULE_1__.sep) {
    return path.endsWith(separator) ? path : path + separator;
}
function realPathOf(path) {
    return tried(path, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path));
}
function realPathOfRoot(root) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
    }
    catch {
        return root;
    }
}
/** What the file system refuses is a file or folder that cannot be read: the check cannot be brought to its end. */
function tried(path, act) {
    try {
        return act();
    }
    catch (error) {
        throw cannotRead(path, error);
    }
}
/** The error for a path that could not be read to its end, with the system's own reason. */
function cannotRead(path, error) {
    const { code, message } = error;
    const reason = code === 'ENOENT'
        ? 'nothing is there (a link that leads to nothing, or a file that went away)'
        : code === 'ELOOP'
            ? 'the link leads to itself'
            : code === 'EACCES' || code === 'EPERM'
                ? 'permission denied'
                : (message ?? String(error));
    return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CheckError */ .tl(`Cannot read ${path}: ${reason}. Repair it, or take it out of the locations.`, {
        cause: error,
    });
}


/***/ }),

/***/ 809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readSmallGzip),
/* harmony export */   j: () => (/* binding */ readLogFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5055);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(525);
/* harmony import */ var _runtime_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4197);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2754);





/** Bytes read, and bytes inflated, at once. */
const CHUNK_BYTES = 1 << 20;
/**
 * The content of a log file in chunks, inflated where it begins as gzip does. It is read whole, or it throws: a file that
 * ended before the size it was found with, or a gzip that is cut off, damaged, or followed by anything else.
 *
 * @param onBytes told of the bytes read, as stored
 */
async function* readLogFile(file, standardInput, signal, onBytes) {
    signal.throwIfAborted();
    const source = file.logObject === _find_js__WEBPACK_IMPORTED_MODULE_4__/* .STANDARD_INPUT */ .XO && standardInput !== null
        ? standardInput()
        : file.kind === 'stream'
            ? (0,_runtime_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openInput */ .lt)(file.logObject, CHUNK_BYTES)
            : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file.logObject, { highWaterMark: CHUNK_BYTES });
    let stored = 0;
    const stop = () => {
        source.destroy();
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
        const chunks = counted(source, (bytes) => {
            stored += bytes;
            onBytes(bytes);
        });
        const { head, rest } = await firstBytes(chunks);
        const content = withHead(head, rest);
        yield* (0,_log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_1__/* .isGzip */ .bf)(head) ? (0,_log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_1__/* .inflate */ .UD)(content, signal) : content;
        signal.throwIfAborted();
        if (stored < file.bytes)
            throw new Error(`it ended after ${stored} of ${file.bytes} bytes`);
    }
    catch (error) {
        signal.throwIfAborted();
        throw readingError(file.logObject, error);
    }
    finally {
        signal.removeEventListener('abort', stop);
        source.destroy();
    }
}
async function* withHead(head, rest) {
    if (head.length > 0)
        yield head;
    yield* rest;
}
/** A gzip file up to this size is read and inflated at once, if its content is not too large for that. */
const SMALL_GZIP_BYTES = 4 << 20;
/**
 * The content of a gzip file that is small enough to be inflated at once; null where it is not, and is to be read in
 * chunks. What is wrong with it is found as by `readLogFile`.
 */
function readSmallGzip(file) {
    if (file.bytes > SMALL_GZIP_BYTES)
        return null;
    try {
        const stored = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file.logObject);
        if (stored.length < file.bytes)
            return null;
        return (0,_log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_1__/* .inflateAtOnce */ .i)(stored);
    }
    catch (error) {
        throw readingError(file.logObject, error);
    }
}
function readingError(path, error) {
    if (error instanceof _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl)
        return error;
    if (!(error instanceof _log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_1__/* .GzipError */ .Bm))
        return (0,_find_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotRead */ .U0)(path, error);
    return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(`Cannot read ${path}: its gzip is damaged (${error.message}). Fetch the file again, or take it out.`, {
        cause: error,
    });
}
async function* counted(source, onBytes) {
    for await (const chunk of source) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        onBytes(bytes.length);
        yield bytes;
    }
}
/** At least the two bytes that tell a gzip, unless the source has fewer. */
async function firstBytes(chunks) {
    let head = new Uint8Array(0);
    while (head.length < 2) {
        const next = await chunks.next();
        if (next.done)
            break;
        head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
    }
    return { head, rest: chunks };
}


/***/ }),

/***/ 3625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ addressText),
/* harmony export */   NW: () => (/* binding */ unmapped),
/* harmony export */   fr: () => (/* binding */ addressSpelling),
/* harmony export */   hE: () => (/* binding */ isIpv4Mapped),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

/**
 * The one spelling of an address that is spelled strictly: IPv4 as four decimal parts without leading zeros, IPv6 without a
 * zone in the form of RFC 5952. Null where the text is none.
 */
function addressSpelling(text) {
    if (!text.includes(':'))
        return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(text) ? text : null;
    if (!/^[0-9A-Fa-f:.]+$/.test(text))
        return null;
    // https://url.spec.whatwg.org/#concept-ipv6-parser is as strict, and its serializer compresses as RFC 5952 does.
    const url = `http://[${text}]/`;
    return URL.canParse(url) ? new URL(url).hostname.slice(1, -1) : null;
}
/** Reads an address that is spelled strictly; null where the text is none. An IPv4-mapped address keeps its 16 bytes. */
function readAddress(text) {
    const spelling = addressSpelling(text);
    if (spelling === null)
        return null;
    if (!spelling.includes(':'))
        return Uint8Array.from(spelling.split('.'), Number);
    const [head = [], tail = []] = spelling.split('::').map((part) => (part === '' ? [] : part.split(':')));
    const groups = [...head, ...Array(8 - head.length - tail.length).fill('0'), ...tail];
    return Uint8Array.from(groups.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16)]));
}
/** Whether it is an IPv6 address that stands for an IPv4 one, `::ffff:0:0/96`. */
function isIpv4Mapped(bytes) {
    return (bytes.length === 16 &&
        bytes.subarray(0, 10).every((byte) => byte === 0) &&
        bytes[10] === 0xff &&
        bytes[11] === 0xff);
}
/** An IPv4-mapped address as the IPv4 address; any other as it is. */
function unmapped(bytes) {
    return isIpv4Mapped(bytes) ? bytes.subarray(12) : bytes;
}
/** Dotted decimal, or the form of RFC 5952. */
function addressText(bytes) {
    if (bytes.length === 4)
        return bytes.join('.');
    const groups = Array.from({ length: 8 }, (_, at) => ((bytes[2 * at] << 8) | bytes[2 * at + 1]).toString(16));
    return addressSpelling(groups.join(':'));
}


/***/ }),

/***/ 4209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ byCodePoints)
/* harmony export */ });
/** Compares two texts by code points (which is the order of their UTF-8 bytes, and of S3 keys). */
function byCodePoints(a, b) {
    const length = Math.min(a.length, b.length);
    for (let at = 0; at < length; at++) {
        const left = a.charCodeAt(at);
        const right = b.charCodeAt(at);
        if (left !== right)
            return surrogatesLast(left) - surrogatesLast(right);
    }
    return a.length - b.length;
}
/** UTF-16 puts surrogates, which stand for the highest code points, below U+E000 to U+FFFF. */
function surrogatesLast(unit) {
    if (unit >= 0xe000)
        return unit - 0x800;
    return unit >= 0xd800 ? unit + 0x2000 : unit;
}


/***/ }),

/***/ 6307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ USER_AGENT_CHARACTERS),
/* harmony export */   Jh: () => (/* binding */ CLIENTS_BESIDE_KEPT),
/* harmony export */   KC: () => (/* binding */ noRecords),
/* harmony export */   PJ: () => (/* binding */ noSignatures),
/* harmony export */   Um: () => (/* binding */ ACCESS_KEY_IDS_LISTED),
/* harmony export */   WF: () => (/* binding */ SIGV2_CLIENTS_KEPT),
/* harmony export */   Xx: () => (/* binding */ noneBeside),
/* harmony export */   az: () => (/* binding */ LOG_OBJECTS_LISTED),
/* harmony export */   i3: () => (/* binding */ CLIENTS_BESIDE_LISTED),
/* harmony export */   tf: () => (/* binding */ UNPARSED_SAMPLE_CHARACTERS),
/* harmony export */   tx: () => (/* binding */ UNPARSED_SAMPLES)
/* harmony export */ });
/** Most SigV2 clients that an engine keeps apart; the requests of others are summed up in their target. */
const SIGV2_CLIENTS_KEPT = 50_000;
/** Clients with requests over old TLS, and anonymous ones, that an engine keeps apart, and that it lists. */
const CLIENTS_BESIDE_KEPT = 10_000;
const CLIENTS_BESIDE_LISTED = 1_000;
/** Log objects listed for each client. */
const LOG_OBJECTS_LISTED = 20;
/** Access key ids listed for each client. */
const ACCESS_KEY_IDS_LISTED = 20;
/** Characters (code points) of a user agent that tell clients apart. */
const USER_AGENT_CHARACTERS = 1_000;
/** Unparsed lines kept as samples, and characters of each. */
const UNPARSED_SAMPLES = 5;
const UNPARSED_SAMPLE_CHARACTERS = 500;
function noSignatures() {
    return { sigV4: 0, sigV2: 0, unsigned: 0, unknown: 0, missing: 0 };
}
function noneBeside() {
    return { requests: 0, requestsNotListed: 0, clients: [] };
}
function noRecords() {
    return {
        records: 0,
        inScope: 0,
        ...noSignatures(),
        excluded: 0,
        otherBuckets: 0,
        otherNetworks: 0,
        outsideWindow: 0,
        service: 0,
        unparsed: 0,
    };
}


/***/ }),

/***/ 588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ timestampOrNull),
/* harmony export */   vE: () => (/* binding */ timestamp),
/* harmony export */   xz: () => (/* binding */ SECONDS_PER_DAY)
/* harmony export */ });
const SECONDS_PER_DAY = 86_400;
/** `2026-11-23T15:04:05Z`: ISO 8601 in UTC with whole seconds. */
function timestamp(seconds) {
    return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
function timestampOrNull(seconds) {
    return seconds === null ? null : timestamp(seconds);
}


/***/ }),

/***/ 4197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   lt: () => (/* binding */ openInput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);


/**
 * Opens a file, device or named pipe to be read. A named pipe is read as a socket is: a thread that waits in `read` for a
 * writer could not be ended, and with it the process. Opened so, it does not wait for its writer either; the first bytes do.
 */
function openInput(path, chunkBytes) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFIFO())
        return new node_net__WEBPACK_IMPORTED_MODULE_1__.Socket({ fd, readable: true, writable: false });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, chunkBytes === undefined ? {} : { highWaterMark: chunkBytes });
}
/**
 * The JSON of a file that its environment names, such as the payload of an event; null where it cannot be read. GitHub caps
 * a payload at 25 MB: https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
async function readJson(path) {
    try {
        const bytes = await readInput(path, 32 * 1024 * 1024);
        return bytes === null ? null : JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return null;
    }
}
/** The whole of it; null where it holds more bytes than that, which are not read then. */
async function readInput(path, mostBytes) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of openInput(path)) {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > mostBytes)
            return null;
    }
    return Buffer.concat(chunks);
}


/***/ })

};
