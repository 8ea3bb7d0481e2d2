// embedded-engine.js: reads log files and counts their records; the workers for log files load nothing else. Written by scripts/bundle.mjs.
export const modules = {

// ./lib/aws/sdk.js
5041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// A check of log files needs no part of the AWS SDK, and one on S3 needs few. Each part is therefore loaded on first use.
/** The client of STS and its commands. */
const loadStsSdk = () => Promise.all(/* import() | aws-sdk-sts */[__webpack_require__.e(724), __webpack_require__.e(871), __webpack_require__.e(914)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
/** The client of S3 and its commands. */
const loadS3Sdk = () => Promise.all(/* import() | aws-sdk-s3 */[__webpack_require__.e(724), __webpack_require__.e(871), __webpack_require__.e(660)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
/** The client of Amazon Athena and its commands. */
const loadAthenaSdk = () => Promise.all(/* import() | aws-sdk-athena */[__webpack_require__.e(724), __webpack_require__.e(871), __webpack_require__.e(15)]).then(__webpack_require__.t.bind(__webpack_require__, 2204, 19));
/** The client of AWS Glue and its commands. */
const loadGlueSdk = () => Promise.all(/* import() | aws-sdk-glue */[__webpack_require__.e(724), __webpack_require__.e(871), __webpack_require__.e(189)]).then(__webpack_require__.t.bind(__webpack_require__, 6542, 19));
/** The chain of ambient credentials. */
const loadCredentialChain = () => Promise.all(/* import() | aws-credentials */[__webpack_require__.e(724), __webpack_require__.e(871)]).then(__webpack_require__.t.bind(__webpack_require__, 5861, 19));
/** The partitions of AWS, with their Regions. */
const loadPartitions = () => Promise.all(/* import() | aws-sdk-sts */[__webpack_require__.e(724), __webpack_require__.e(871), __webpack_require__.e(914)]).then(__webpack_require__.t.bind(__webpack_require__, 5152, 19));
/** The connections of all clients. */
const loadRequestHandler = () => Promise.all(/* import() | aws-sdk-sts */[__webpack_require__.e(724), __webpack_require__.e(871), __webpack_require__.e(914)]).then(__webpack_require__.t.bind(__webpack_require__, 1279, 19));
/** The signer of requests that no client sends. */
const loadSigner = () => __webpack_require__.e(/* import() | s3-signer */ 724).then(__webpack_require__.t.bind(__webpack_require__, 5118, 19));


Object.assign(__webpack_exports__, {
  Fc: /* binding */ loadS3Sdk,
  GF: /* binding */ loadRequestHandler,
  L3: /* binding */ loadCredentialChain,
  SW: /* binding */ loadGlueSdk,
  eJ: /* binding */ loadPartitions,
  oy: /* binding */ loadAthenaSdk,
  tu: /* binding */ loadStsSdk,
  vu: /* binding */ loadSigner,
});

/***/ }),

// ./lib/engines/classify.js
6441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony export createNetworkFinder */
/* harmony import */ var _log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7732);
/* harmony import */ var _model_bucket_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9596);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3625);
/* harmony import */ var _model_network_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6324);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6307);





/** The RFC 5952 form of a remote address, which identifies it. A text that is not an address stays unchanged. */
var canonicalizeRemoteIp = (function canonicalizeRemoteIp(text) {
    const spelling = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalizeAddress */ .FJ)(text);
    if (spelling === null)
        return text;
    return spelling.startsWith('::ffff:')
        ? (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAddress */ .M0)((0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .unmapIpv4 */ .js)((0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .readAddress */ .zq)(spelling)))
        : spelling;
});
/** Whether records of a place are in scope. */
var isSignature = (function isSignature(place) {
    return SIGNATURES.has(place);
});
/** Prepares a scope for many records. */
var makePlacingScope = (function makePlacingScope(scope) {
    return {
        since: scope.window.since ?? Number.NEGATIVE_INFINITY,
        until: scope.window.until ?? Number.POSITIVE_INFINITY,
        isAskedBucket: (0,_model_bucket_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .makeBucketMatcher */ .H3)(scope),
        findNetwork: scope.networks.length === 0 ? (() => 0) : createNetworkFinder(scope.networks),
        excludedUserAgents: scope.excludedUserAgents,
    };
});
/**
 * The first matching place of a parsed record. `signature` is null for a record without that column. `isService` tells
 * whether the operation is one of an AWS service. The network is -1 for a record that is placed before its network is
 * needed.
 */
var placeRecord = (function placeRecord(text, signature, time, scope, isService = null) {
    if (time < scope.since || time >= scope.until)
        return { place: 'outsideWindow', network: -1 };
    if (scope.isAskedBucket !== null && !scope.isAskedBucket(text(_log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.bucket)))
        return { place: 'otherBuckets', network: -1 };
    if (isService ?? text(_log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.operation).startsWith('S3.'))
        return { place: 'service', network: -1 };
    const network = scope.findNetwork(text(_log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.remote_ip));
    if (network === -1)
        return { place: 'otherNetworks', network };
    const kind = classifySignature(signature, (() => text(_log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.requester)));
    if ((signature === 'SigV4' || signature === '-') &&
        scope.excludedUserAgents.some(((part) => text(_log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.user_agent).includes(part))))
        return { place: 'excluded', network };
    return { place: kind, network };
});
/**
 * Classifies a signature column. Null means a record that ends before it. `-` with a known requester means a signed
 * request whose signature the record does not show.
 */
var classifySignature = (function classifySignature(signature, getRequester) {
    if (signature === null)
        return 'missing';
    if (signature === 'SigV4')
        return 'sigV4';
    if (signature === 'SigV2')
        return 'sigV2';
    return signature === '-' && getRequester() === '-' ? 'unsigned' : 'unknown';
});
/** Classifies an authentication type column. Null means a record that ends before it. */
var classifyAuthentication = (function classifyAuthentication(authenticationType) {
    if (authenticationType === 'AuthHeader')
        return 'header';
    return authenticationType === 'QueryString' ? 'presigned' : 'unknown';
});
/**
 * Finds the most specific network that contains a remote IP: its index, or -1. A text that is not an address (`-`,
 * leading zeros, fewer than four parts, a zone) is in no network. An IPv4-mapped address counts as its IPv4 address.
 */
function createNetworkFinder(networks) {
    const ipv4 = new _model_network_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .NetworkTree */ .n();
    const ipv6 = new _model_network_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .NetworkTree */ .n();
    networks.forEach((network, index) => {
        const tree = network.family === 4 ? ipv4 : ipv6;
        tree.getOrMake(network, () => index);
    });
    return (remoteIp) => {
        const read = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .readAddress */ .zq)(remoteIp);
        if (read === null)
            return -1;
        const address = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .unmapIpv4 */ .js)(read);
        const tree = address.length === 4 ? ipv4 : ipv6;
        let mostSpecific = -1;
        tree.find(address, (index) => {
            mostSpecific = index;
        });
        return mostSpecific;
    };
}
const SIGNATURES = new Set(_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNATURE_KEYS */ .sc);


Object.assign(__webpack_exports__, {
  DL: /* binding */ placeRecord,
  Uu: /* binding */ canonicalizeRemoteIp,
  dd: /* binding */ makePlacingScope,
  fU: /* binding */ classifyAuthentication,
  hi: /* binding */ isSignature,
});

/***/ }),

// ./lib/engines/embedded/content-reading.js
6106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _log_formats_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7338);
/* harmony import */ var _log_formats_json_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2444);
/* harmony import */ var _log_formats_text_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2316);
/* harmony import */ var _log_sources_files_spool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4278);
/** Creates a reader that passes records to a handler. */
var createContentReading = (function createContentReading({ text, handler, logFormat, startCounting, signatureVersion, }) {
    let state = 'undecided';
    /** The start of a content that is too short to determine its format. */
    const head = new Uint8Array(_log_formats_content_js__WEBPACK_IMPORTED_MODULE_0__/* .BYTES_TO_TELL_CONTENT */ .Ml);
    let headBytes = 0;
    let otherRoom = head;
    let reader = null;
    let spool = null;
    const pushText = (bytes) => {
        for (let at = 0; at < bytes.length;) {
            const room = text.getRoom();
            const fitting = Math.min(room.length, bytes.length - at);
            room.set(bytes.subarray(at, at + fitting));
            text.noteFilled(fitting);
            at += fitting;
        }
    };
    const toText = (bytes) => {
        state = 'text';
        reader = null;
        pushText(bytes);
    };
    const pushToReader = (bytes) => {
        if (reader?.push(bytes) === false)
            toText(reader.getPushed());
    };
    /** @param chunk follows the head. Without a head, the chunk is in the room of the text */
    const decide = ((chunk) => {
        const beginning = headBytes === 0 ? chunk : Buffer.concat([head.subarray(0, headBytes), chunk]);
        const content = (0,_log_formats_content_js__WEBPACK_IMPORTED_MODULE_0__/* .tellContent */ .tT)(beginning.subarray(0, _log_formats_content_js__WEBPACK_IMPORTED_MODULE_0__/* .BYTES_TO_TELL_CONTENT */ .Ml));
        if ((0,_log_formats_content_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .GZ)(content)) {
            state = 'ignoring';
            handler.onUnreadable(content);
            return;
        }
        const format = logFormat ?? (content === 'json-documents' ? null : content);
        if (format === 'text') {
            state = 'text';
            if (headBytes === 0)
                text.noteFilled(chunk.length);
            else
                pushText(beginning);
            return;
        }
        if (otherRoom === head)
            otherRoom = new Uint8Array(CHUNK_BYTES);
        if (format === 'parquet' && content === 'parquet') {
            state = 'parquet';
            spool = (0,_log_sources_files_spool_js__WEBPACK_IMPORTED_MODULE_2__/* .createContentSpool */ .t8)();
            spool.add(beginning);
            return;
        }
        state = 'documents';
        reader = format === 'parquet' ? createUnfitReader(handler) : (0,_log_formats_json_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .createDocumentReader */ .T)(handler, format);
        pushToReader(beginning);
    });
    return {
        begin(isFromStart) {
            state = isFromStart ? 'undecided' : 'text';
            headBytes = 0;
            reader = null;
            spool?.close();
            spool = null;
        },
        getRoom() {
            if (state === 'undecided')
                return headBytes === 0 ? text.getRoom() : head.subarray(headBytes);
            return state === 'text' ? text.getRoom() : otherRoom;
        },
        noteFilled(bytes) {
            switch (state) {
                case 'text':
                    text.noteFilled(bytes);
                    return;
                case 'documents':
                    pushToReader(otherRoom.subarray(0, bytes));
                    return;
                case 'parquet':
                    spool?.add(otherRoom.subarray(0, bytes));
                    return;
                case 'ignoring':
                    return;
            }
            if (headBytes + bytes >= _log_formats_content_js__WEBPACK_IMPORTED_MODULE_0__/* .BYTES_TO_TELL_CONTENT */ .Ml) {
                if (headBytes === 0)
                    decide(text.getRoom().subarray(0, bytes));
                else {
                    headBytes += bytes;
                    decide(new Uint8Array(0));
                }
                return;
            }
            if (headBytes === 0)
                head.set(text.getRoom().subarray(0, bytes));
            headBytes += bytes;
        },
        chooseRest: (() => (state === 'ignoring' ? 'ignore' : state === 'parquet' ? 'random-access' : 'push')),
        end(content, section) {
            if (state === 'undecided')
                decide(new Uint8Array(0));
            if (reader?.end() === false)
                toText(reader.getPushed());
            reader = null;
            if (spool === null) {
                text.end();
                return null;
            }
            const spooled = spool;
            spool = null;
            return (async function* () {
                try {
                    const { readParquet } = await Promise.all(/* import() | parquet */[__webpack_require__.e(182), __webpack_require__.e(193)]).then(__webpack_require__.bind(__webpack_require__, 4370));
                    yield* readParquet({
                        content: content ?? spooled.openContent(),
                        handler,
                        counting: startCounting(),
                        signatureVersion,
                        section: section ?? null,
                    });
                }
                finally {
                    spooled.close();
                }
                text.end();
            })();
        },
    };
});




const CHUNK_BYTES = 1 << 18;
/** Reports each line of content in an unexpected format. */
function createUnfitReader({ onUnparsed }) {
    const lines = (0,_log_formats_text_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .createLineSplitter */ .A)({
        onLine: onUnparsed,
        onLongLine: (beginning) => onUnparsed(beginning, 0, beginning.length),
    });
    return {
        push(chunk) {
            lines.push(chunk);
            return true;
        },
        end() {
            lines.end();
            return true;
        },
        getPushed: () => new Uint8Array(0),
    };
}


Object.assign(__webpack_exports__, {
  g: /* binding */ createContentReading,
});

/***/ }),

// ./lib/engines/embedded/content-tallying.js
970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony export createTextContentTallying */
/* harmony import */ var _content_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6106);
/* harmony import */ var _scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1486);
/** @param hasScanner whether there is enough content for the start of the scanner */
var createContentTallying = (function createContentTallying(parts, hasScanner) {
    const text = (hasScanner ? _scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .createFastTallying */ .Lt : _scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .createExactTallying */ .qT)(parts);
    return createTextContentTallying(text, parts.logFormat);
});
/** Passes content to its counter once its start has determined its format. */
var createTextContentTallying = (function createTextContentTallying(text, logFormat = null) {
    let isReadOnce = false;
    const reading = (0,_content_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .createContentReading */ .g)({
        text,
        handler: text.counting,
        logFormat,
        // The records of a source that can be read only once are kept.
        startCounting: () => (isReadOnce ? null : text.counting),
        signatureVersion: null,
    });
    return {
        ...reading,
        begin(logObject, facts, isFromStart = true) {
            isReadOnce = facts.isReadOnce;
            text.begin(logObject, facts, isFromStart);
            reading.begin(isFromStart);
        },
        getResult: text.getResult,
    };
});


/** Bytes of content from which on the scanner is faster than the exact reader. Its start takes time. */
const BYTES_FOR_SCANNER = 512 << 10;


Object.assign(__webpack_exports__, {
  ff: /* binding */ BYTES_FOR_SCANNER,
  mE: /* binding */ createContentTallying,
});

/***/ }),

// ./lib/engines/embedded/counting/client-key.js
8237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7154);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6307);


/** The part of a user agent that identifies a client. */
var cutUserAgent = (function cutUserAgent(text) {
    return (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .takeFirstCharacters */ .WS)(text, _model_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .USER_AGENT_CHARACTERS */ .BY);
});
/** The user agent as reports show it. */
var redactUserAgent = (function redactUserAgent(userAgent) {
    return (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .takeFirstCharacters */ .WS)((0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(userAgent), _model_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .USER_AGENT_CHARACTERS */ .BY);
});
/**
 * One text that identifies a client. Only the last part can contain the quote that separates the parts. A format that
 * allows a quote in other parts gets an escape with a line end, which no part of the text format contains.
 */
var makeClientKey = (function makeClientKey({ bucket, remoteIp, requester, authentication, userAgent, }) {
    return `${encodePart(bucket)}"${encodePart(remoteIp)}"${encodePart(requester)}"${authentication}"${userAgent}`;
});
/** The key of an "also seen" client. A missing TLS version is empty. */
var makeAlsoSeenClientKey = (function makeAlsoSeenClientKey({ bucket, remoteIp, requester, tlsVersion, userAgent, }) {
    return `${encodePart(bucket)}"${encodePart(remoteIp)}"${encodePart(requester)}"${encodePart(tlsVersion ?? '')}"${userAgent}`;
});
var encodePart = (function encodePart(part) {
    return part.includes('"') || part.includes('\n')
        ? part.replace(/["\n]/g, (character) => (character === '"' ? '\nq' : '\nn'))
        : part;
});
/** The part as it was before `encodePart`. */
var decodePart = (function decodePart(part) {
    return part.includes('\n')
        ? part.replace(/\n([qn])/g, (_, letter) => (letter === 'q' ? '"' : '\n'))
        : part;
});
/** The bucket in a client's key. */
var readBucketOfKey = (function readBucketOfKey(key) {
    return decodePart(decoder.decode(key.subarray(0, key.indexOf(QUOTE))));
});
/**
 * Reads the parts of the key that begins here. Each is a text of its own. Slices of one text would keep the text in memory,
 * and V8 compares them slowly.
 */
var readKeyParts = (function readKeyParts(keys, start) {
    const remoteIp = findQuote(keys, start) + 1;
    const requester = findQuote(keys, remoteIp) + 1;
    const way = findQuote(keys, requester) + 1;
    return {
        remoteIp: decodePart(keys.toString('utf8', remoteIp, requester - 1)),
        requester: decodePart(keys.toString('utf8', requester, way - 1)),
        way: decodePart(keys.toString('utf8', way, findQuote(keys, way))),
    };
});
/** Where the part begins behind so many others. */
var findPart = (function findPart(key, parts) {
    let at = 0;
    for (let left = parts; left > 0; left--)
        at = key.indexOf(QUOTE, at) + 1;
    return at;
});
var findQuote = (function findQuote(keys, from) {
    let at = from;
    while (keys[at] !== QUOTE)
        at++;
    return at;
});
/**
 * A 52-bit fingerprint of a client's key in UTF-8. If there are too many clients, those with the smallest fingerprints
 * are kept. This choice does not depend on the order of the records or the number of threads. So the counts of each
 * kept client are exact. The scanner computes the same number.
 */
var hashKey = (function hashKey(key) {
    const head = new Int32Array(SEED);
    let from = 0;
    for (let part = 0; part < HEAD_PARTS; part++) {
        const end = key.indexOf(QUOTE, from);
        hashPart(head, key, from, end);
        from = end + 1;
    }
    const agent = new Int32Array(SEED);
    hashPart(agent, key, from, key.length);
    for (let lane = 0; lane < LANES; lane++)
        hashWord(head, lane, agent[lane]);
    const [a = 0, b = 0, c = 0, d = 0] = head;
    const high = mixBits(Math.imul(a, 0x85ebca6b) + Math.imul(b, 0x9e3779b1) + Math.imul(c, 0xc2b2ae3d) + Math.imul(d, 0x27d4eb2f));
    const low = mixBits(Math.imul(a, 0x165667b1) +
        Math.imul(b, 0xcc9e2d51) +
        Math.imul(c, 0x1b873593) +
        Math.imul(d, 0xe6546b64) +
        high);
    return (high >>> 12) * 0x1_0000_0000 + (low >>> 0);
});
/** Adds a part of a key to four hashes: sixteen bytes at a time, four to each. Zeros follow the last bytes. */
var hashPart = (function hashPart(hashes, key, from, end) {
    const length = Math.imul(end - from, 0x9e3779b1);
    for (let lane = 0; lane < LANES; lane++)
        hashes[lane] = hashes[lane] ^ length;
    let at = from;
    do {
        for (let lane = 0; lane < LANES; lane++, at += 4)
            hashWord(hashes, lane, readWord(key, at, end));
    } while (at < end);
});
var hashWord = (function hashWord(hashes, lane, word) {
    const product = Math.imul(hashes[lane] ^ word, 0xcc9e2d51);
    hashes[lane] = product ^ (product >>> 15);
});
var mixBits = (function mixBits(value) {
    let bits = value ^ (value >>> 16);
    bits = Math.imul(bits, 0x85ebca6b);
    bits ^= bits >>> 13;
    bits = Math.imul(bits, 0xc2b2ae35);
    return bits ^ (bits >>> 16);
});
/** The number of parts before the user agent. Only the user agent can have quotes. */
const HEAD_PARTS = 4;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const QUOTE = 0x22;
const LANES = 4;
const SEED = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];
/** Four bytes of `[at, end)`, little-endian. */
function readWord(key, at, end) {
    let word = 0;
    for (let byte = Math.min(at + 4, end) - 1; byte >= at; byte--)
        word = (word << 8) | key[byte];
    return word;
}


Object.assign(__webpack_exports__, {
  EN: /* binding */ hashKey,
  Fg: /* binding */ readBucketOfKey,
  M_: /* binding */ readKeyParts,
  N6: /* binding */ cutUserAgent,
  US: /* binding */ decodePart,
  V$: /* binding */ makeAlsoSeenClientKey,
  XG: /* binding */ findPart,
  Xc: /* binding */ makeClientKey,
  o$: /* binding */ redactUserAgent,
  u1: /* binding */ HEAD_PARTS,
});

/***/ }),

// ./lib/engines/embedded/counting/column-texts.js
4695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9122);
/**
 * Decodes bytes to text. Logs repeat their texts, so that a recent text is found by its bytes and not decoded again.
 */
var createColumnTexts = (function createColumnTexts() {
    const texts = new Array(PLACES).fill('');
    const lengths = new Int32Array(PLACES).fill(-1);
    const remembered = new Uint8Array(PLACES * LONGEST_REMEMBERED);
    return ((bytes, start, end) => {
        const length = end - start;
        if (length > LONGEST_REMEMBERED)
            return (0,_log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(bytes, start, end);
        const place = hashText(bytes, start, length);
        const from = place * LONGEST_REMEMBERED;
        if (lengths[place] === length) {
            let same = 0;
            while (same < length && remembered[from + same] === bytes[start + same])
                same++;
            if (same === length)
                return texts[place];
        }
        const text = (0,_log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(bytes, start, end);
        for (let at = 0; at < length; at++)
            remembered[from + at] = bytes[start + at];
        lengths[place] = length;
        texts[place] = text;
        return text;
    });
});
/** A hash of the length and of up to sixteen bytes at equal distances. */
var hashText = (function hashText(bytes, start, length) {
    let hash = length;
    const step = (length >> 4) + 1;
    for (let at = 0; at < length; at += step)
        hash = Math.imul(hash ^ bytes[start + at], 0x01000193);
    hash ^= hash >>> 15;
    return Math.imul(hash, 0x85ebca6b) >>> (32 - 11);
});

/** Longer texts are decoded each time. */
const LONGEST_REMEMBERED = 256;
const PLACES = 2048;


Object.assign(__webpack_exports__, {
  L: /* binding */ createColumnTexts,
});

/***/ }),

// ./lib/engines/embedded/counting/packed-clients.js
8309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _client_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8237);
/* harmony import */ var _presigned_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4504);


/** Packs the counts of clients. */
var packClients = (function packClients(clients) {
    const sorted = [...clients].sort(((a, b) => a.fingerprint - b.fingerprint));
    const count = sorted.length;
    const keys = sorted.map((({ key }) => Buffer.from(key)));
    const headLengths = keys.map(((key) => (0,_client_key_js__WEBPACK_IMPORTED_MODULE_0__/* .findPart */ .XG)(key, _client_key_js__WEBPACK_IMPORTED_MODULE_0__/* .HEAD_PARTS */ .u1)));
    const accessKeyIds = sorted.map((({ presigned }) => Buffer.from((presigned?.accessKeyIds ?? []).map(((id) => `${id}\n`)).join(''), 'latin1')));
    const targetsOfClients = [];
    const packed = {
        fingerprints: Float64Array.from(sorted, (({ fingerprint }) => fingerprint)),
        keys: joinBytes(keys),
        keyStarts: addUpLengths(keys.map((({ length }) => length))),
        keyLengths: Uint32Array.from(headLengths),
        agentLengths: Uint32Array.from(keys, (({ length }, place) => length - headLengths[place])),
        targets: new Uint32Array(count),
        targetsOfClients,
        requests: Float64Array.from(sorted, (({ requests }) => requests)),
        rejected: Float64Array.from(sorted, (({ rejected }) => rejected)),
        firstSeen: Float64Array.from(sorted, (({ firstSeen }) => firstSeen)),
        lastSeen: Float64Array.from(sorted, (({ lastSeen }) => lastSeen)),
        unsharedLogObjects: Uint32Array.from(sorted, (({ unsharedLogObjects }) => unsharedLogObjects)),
        sharedLogObjects: BigUint64Array.from(sorted, (({ sharedLogObjects }) => sharedLogObjects)),
        listed: Uint32Array.from(sorted, (({ logObjects }) => logObjects.length)),
        logObjects: new Uint32Array(sorted.reduce(((sum, { logObjects }) => sum + logObjects.length), 0)),
        presignedTimes: new Float64Array(3 * count),
        accessKeyLengths: Uint32Array.from(accessKeyIds, (({ length }) => length)),
        accessKeyIds: joinBytes(accessKeyIds),
    };
    const knownTargets = new Map();
    let listStart = 0;
    sorted.forEach((({ key, network, logObjects, presigned }, place) => {
        const name = `${key.slice(0, key.indexOf('"'))}"${network}`;
        let target = knownTargets.get(name);
        if (target === undefined) {
            target = targetsOfClients.length;
            knownTargets.set(name, target);
            targetsOfClients.push({ bucket: (0,_client_key_js__WEBPACK_IMPORTED_MODULE_0__/* .readBucketOfKey */ .Fg)(keys[place]), network });
        }
        packed.targets[place] = target;
        packed.logObjects.set(logObjects, listStart);
        listStart += logObjects.length;
        const { earliestExpiry, latestExpiry, longestValiditySeconds } = presigned ?? (0,_presigned_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .makeEmptyPresignedCounts */ .$h)();
        packed.presignedTimes.set([earliestExpiry, latestExpiry, longestValiditySeconds], 3 * place);
    }));
    return packed;
});
/** In memory of its own, which can be transferred to another thread. */
var joinBytes = (function joinBytes(parts) {
    const joined = new Uint8Array(parts.reduce(((sum, { length }) => sum + length), 0));
    let at = 0;
    for (const part of parts) {
        joined.set(part, at);
        at += part.length;
    }
    return joined;
});
var addUpLengths = (function addUpLengths(lengths) {
    const starts = new Uint32Array(lengths.length);
    let start = 0;
    for (let at = 0; at < lengths.length; at++) {
        starts[at] = start;
        start += lengths[at];
    }
    return starts;
});
/** Clients that were packed. */
class PackedClientSource {
    fingerprints;
    keys;
    #clients;
    /** Made with the first client whose log objects or access key ids are listed. */
    #listStarts = null;
    #accessKeyStarts = null;
    constructor(clients) {
        this.fingerprints = clients.fingerprints;
        this.keys = clients.keys;
        this.#clients = clients;
    }
    getKeyStart(place) {
        return this.#clients.keyStarts[place];
    }
    getKeyLength(place) {
        return this.#clients.keyLengths[place];
    }
    getAgentStart(place) {
        return this.getKeyStart(place) + this.getKeyLength(place);
    }
    getAgentLength(place) {
        return this.#clients.agentLengths[place];
    }
    getRequests(place) {
        return this.#clients.requests[place];
    }
    getRejected(place) {
        return this.#clients.rejected[place];
    }
    getFirstSeen(place) {
        return this.#clients.firstSeen[place];
    }
    getLastSeen(place) {
        return this.#clients.lastSeen[place];
    }
    getTarget(place) {
        return this.#clients.targets[place];
    }
    readTarget(target) {
        return this.#clients.targetsOfClients[target];
    }
    countUnsharedLogObjects(place) {
        return this.#clients.unsharedLogObjects[place];
    }
    getSharedLogObjects(place) {
        return this.#clients.sharedLogObjects[place];
    }
    listLogObjects(place) {
        const { logObjects, listed } = this.#clients;
        this.#listStarts ??= addUpLengths(listed);
        const start = this.#listStarts[place];
        return Array.from(logObjects.subarray(start, start + listed[place]));
    }
    getPresigned(place) {
        const { presignedTimes } = this.#clients;
        const [earliestExpiry, latestExpiry, longestValiditySeconds] = presignedTimes.subarray(3 * place);
        const accessKeyIds = this.#listAccessKeyIds(place);
        if (accessKeyIds.length === 0 && latestExpiry === Number.NEGATIVE_INFINITY)
            return null;
        return { accessKeyIds, earliestExpiry, latestExpiry, longestValiditySeconds };
    }
    #listAccessKeyIds(place) {
        const { accessKeyLengths, accessKeyIds } = this.#clients;
        const length = accessKeyLengths[place];
        if (length === 0)
            return [];
        this.#accessKeyStarts ??= addUpLengths(accessKeyLengths);
        const start = this.#accessKeyStarts[place];
        const ids = Buffer.from(accessKeyIds.buffer, accessKeyIds.byteOffset + start, length - 1);
        return ids.toString('latin1').split('\n');
    }
}


Object.assign(__webpack_exports__, {
  f: /* binding */ PackedClientSource,
  q: /* binding */ packClients,
});

/***/ }),

// ./lib/engines/embedded/counting/placed-counts.js
4006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1133);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6307);
/* harmony import */ var _signature_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3909);
/** The key of a target: its bucket, and the position of its network. */
var makeNumberedTargetKey = (function makeNumberedTargetKey(bucket, network) {
    return `${bucket} ${network}`;
});
var makeZeroOfFormats = (function makeZeroOfFormats() {
    return { json: 0, parquet: 0, cloudtrail: 0 };
});
/** Counts of a bucket without records. */
var makeZeroBucketCounts = (function makeZeroBucketCounts(bucket) {
    return { bucket, parsedInWindow: 0, ofFormat: makeZeroOfFormats(), newestRecord: Number.NEGATIVE_INFINITY };
});
/** Counts of a target without requests. */
var makeZeroTargetCounts = (function makeZeroTargetCounts(bucket, network) {
    return {
        bucket,
        network,
        sigV4: 0,
        sigV2: 0,
        unsigned: 0,
        unknown: 0,
        missing: 0,
        excluded: 0,
        sigV4Rejected: 0,
        firstSeen: Number.POSITIVE_INFINITY,
        lastSeen: Number.NEGATIVE_INFINITY,
        lastSigV2: Number.NEGATIVE_INFINITY,
        notKept: { requests: 0, rejected: 0 },
    };
});
/** Adds counts to others. */
var addPlacedCounts = (function addPlacedCounts(counts, into) {
    for (const place of Object.keys(into.totals))
        into.totals[place] += counts.totals[place];
    // `forEach` makes no list of two for each entry. Logs can have many targets and buckets.
    counts.targets.forEach(((own, key) => {
        let target = into.targets.get(key);
        if (target === undefined) {
            target = makeZeroTargetCounts(own.bucket, own.network);
            into.targets.set(key, target);
        }
        (0,_signature_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .addSignatures */ .j)(target, own);
        target.excluded += own.excluded;
        target.sigV4Rejected += own.sigV4Rejected;
        target.lastSigV2 = Math.max(target.lastSigV2, own.lastSigV2);
        target.firstSeen = Math.min(target.firstSeen, own.firstSeen);
        target.lastSeen = Math.max(target.lastSeen, own.lastSeen);
        target.notKept.requests += own.notKept.requests;
        target.notKept.rejected += own.notKept.rejected;
    }));
    counts.buckets.forEach(((own, name) => {
        const bucket = into.buckets.get(name) ?? makeZeroBucketCounts(name);
        bucket.parsedInWindow += own.parsedInWindow;
        for (const format of OTHER_FORMATS)
            bucket.ofFormat[format] += own.ofFormat[format];
        bucket.newestRecord = Math.max(bucket.newestRecord, own.newestRecord);
        into.buckets.set(name, bucket);
    }));
    for (const [day, own] of counts.days) {
        const known = into.days.get(day) ?? (0,_model_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .makeZeroSignatures */ .IC)();
        (0,_signature_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .addSignatures */ .j)(known, own);
        into.days.set(day, known);
    }
});



/** In the order of `LOG_FORMATS`. */
const OTHER_FORMATS = _model_names_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_FORMATS */ .CD.filter(((format) => format !== 'text'));


Object.assign(__webpack_exports__, {
  NV: /* binding */ makeZeroBucketCounts,
  PN: /* binding */ addPlacedCounts,
  QU: /* binding */ OTHER_FORMATS,
  Qv: /* binding */ makeZeroTargetCounts,
  h2: /* binding */ makeNumberedTargetKey,
});

/***/ }),

// ./lib/engines/embedded/counting/presigned-counts.js
4504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4209);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6307);


/** Counts without a URL. */
var makeEmptyPresignedCounts = (function makeEmptyPresignedCounts() {
    return {
        accessKeyIds: [],
        earliestExpiry: Number.POSITIVE_INFINITY,
        latestExpiry: Number.NEGATIVE_INFINITY,
        longestValiditySeconds: Number.NEGATIVE_INFINITY,
    };
});
/** Adds the URL of a record with this time. */
var addPresignedUrl = (function addPresignedUrl(counts, { expiry, accessKeyId }, time) {
    if (expiry !== null) {
        counts.earliestExpiry = Math.min(counts.earliestExpiry, expiry);
        counts.latestExpiry = Math.max(counts.latestExpiry, expiry);
        counts.longestValiditySeconds = Math.max(counts.longestValiditySeconds, expiry - time);
    }
    if (accessKeyId !== null && !counts.accessKeyIds.includes(accessKeyId))
        counts.accessKeyIds = takeSmallestIds([...counts.accessKeyIds, accessKeyId]);
});
/** Merges the counts of two threads. Null if both are null. */
var mergePresigned = (function mergePresigned(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return {
        accessKeyIds: joinIds(a.accessKeyIds, b.accessKeyIds),
        earliestExpiry: Math.min(a.earliestExpiry, b.earliestExpiry),
        latestExpiry: Math.max(a.latestExpiry, b.latestExpiry),
        longestValiditySeconds: Math.max(a.longestValiditySeconds, b.longestValiditySeconds),
    };
});
/** The counts in the form of a tally. */
var makePresignedUrls = (function makePresignedUrls(counts) {
    const { accessKeyIds, earliestExpiry, latestExpiry, longestValiditySeconds } = counts ?? makeEmptyPresignedCounts();
    const keepFinite = ((value) => (Number.isFinite(value) ? value : null));
    return {
        accessKeyIds,
        earliestExpiry: keepFinite(earliestExpiry),
        latestExpiry: keepFinite(latestExpiry),
        longestValiditySeconds: keepFinite(longestValiditySeconds),
    };
});
var takeSmallestIds = (function takeSmallestIds(ids) {
    return ids.sort(_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O).slice(0, _model_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCESS_KEY_IDS_LISTED */ .Um);
});
function joinIds(some, others) {
    if (some.length === 1 && others.length === 1 && some[0] === others[0])
        return some;
    return takeSmallestIds([...new Set([...some, ...others])]);
}


Object.assign(__webpack_exports__, {
  $h: /* binding */ makeEmptyPresignedCounts,
  Uh: /* binding */ mergePresigned,
  Wd: /* binding */ addPresignedUrl,
  g6: /* binding */ makePresignedUrls,
});

/***/ }),

// ./lib/engines/embedded/counting/samples.js
5345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7154);
/* harmony import */ var _log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9122);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4209);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6307);
/** Creates an empty list of samples. */
var createSamples = (function createSamples() {
    const kept = [];
    const insert = (sample) => {
        const at = kept.findIndex((other) => compareSamples(sample, other) < 0);
        kept.splice(at === -1 ? kept.length : at, 0, sample);
        if (kept.length > _model_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .UNPARSED_SAMPLES */ .tx)
            kept.pop();
    };
    const getLast = () => kept[_model_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .UNPARSED_SAMPLES */ .tx - 1] ?? null;
    return {
        add(logObject, bytes, start, end) {
            const largest = getLast();
            if (largest !== null) {
                if (logObject > largest.logObject)
                    return;
                if (logObject === largest.logObject && isBehind(bytes, start, end, largest.record))
                    return;
            }
            const text = (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)((0,_log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, start, Math.min(end, start + BYTES_LOOKED_AT)));
            insert({ logObject, record: (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .takeFirstCharacters */ .WS)(text, _model_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .UNPARSED_SAMPLE_CHARACTERS */ .tf) });
        },
        merge: ((samples) => samples.forEach(insert)),
        list: (() => kept),
        getLast,
    };
});




/** Secrets are searched only in this many bytes of a line. Reports show at most 500 characters of it. */
const BYTES_LOOKED_AT = 1 << 20;
/**
 * The text of a line that needs no redaction: everything before the first character that a secret can follow, if it is
 * ASCII.
 */
function cutBeforeSecrets(text) {
    return BEGINNING.exec(text)[0];
}
const BEGINNING = /^[\0-!#-$&-<>-[\]-\x7f]*/;
/** The start of the line already proves that it is not a smaller sample. The scanner applies the same test. */
function isBehind(bytes, start, end, record) {
    for (let at = 0; at < record.length && start + at < end; at++) {
        const byte = bytes[start + at];
        const other = record.charCodeAt(at);
        if (MAY_PRECEDE_SECRET.has(byte) || byte >= 0x80)
            return false;
        if (byte !== other)
            return byte > other && other < 0x80;
    }
    return end - start >= record.length;
}
/** `=`, `%`, a backslash and a quote. */
const MAY_PRECEDE_SECRET = new Set([0x3d, 0x25, 0x5c, 0x22]);
function compareSamples(a, b) {
    return a.logObject - b.logObject || (0,_model_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodePoints */ .O)(a.record, b.record);
}


Object.assign(__webpack_exports__, {
  $: /* binding */ cutBeforeSecrets,
  A: /* binding */ createSamples,
});

/***/ }),

// ./lib/engines/embedded/counting/signature-counts.js
3909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/** Adds counts by signature to other counts. Returns the number of added requests. */
var addSignatures = (function addSignatures(to, counts) {
    to.sigV4 += counts.sigV4;
    to.sigV2 += counts.sigV2;
    to.unsigned += counts.unsigned;
    to.unknown += counts.unknown;
    to.missing += counts.missing;
    return counts.sigV4 + counts.sigV2 + counts.unsigned + counts.unknown + counts.missing;
});


Object.assign(__webpack_exports__, {
  j: /* binding */ addSignatures,
});

/***/ }),

6845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// EXTERNAL MODULE: ./lib/log-formats/columns.js
var log_formats_columns = __webpack_require__(7732);
// EXTERNAL MODULE: ./lib/log-formats/presigned.js
var log_formats_presigned = __webpack_require__(7590);
// EXTERNAL MODULE: ./lib/log-formats/text/record.js
var record = __webpack_require__(9122);
// EXTERNAL MODULE: ./lib/model/tally.js
var tally = __webpack_require__(6307);
// EXTERNAL MODULE: ./lib/model/time.js
var time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/engines/classify.js
var classify = __webpack_require__(6441);
// EXTERNAL MODULE: ./lib/engines/tls.js
var tls = __webpack_require__(2118);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/client-key.js
var client_key = __webpack_require__(8237);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/packed-clients.js
var packed_clients = __webpack_require__(8309);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/presigned-counts.js
var presigned_counts = __webpack_require__(4504);
;// CONCATENATED MODULE: ./lib/engines/embedded/counting/clients.js
/** Creates a store of at most `most` clients. */
var createClientStore = (function createClientStore(most, onNotKept) {
    const clients = new Map();
    const slack = Math.max(64, most >> 3);
    let bound = Number.POSITIVE_INFINITY;
    const cut = (() => {
        if (clients.size <= most)
            return;
        bound = Float64Array.from(clients.values(), (counts) => counts.fingerprint).sort()[most];
        for (const [key, counts] of clients) {
            if (counts.fingerprint < bound)
                continue;
            clients.delete(key);
            onNotKept(key.slice(0, key.indexOf('"')), counts.network, counts.requests, counts.rejected);
        }
    });
    const find = ((key, network) => {
        const known = clients.get(key);
        if (known !== undefined)
            return known;
        const ownFingerprint = (0,client_key/* hashKey */.EN)(encoder.encode(key));
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
            unsharedLogObjects: 0,
            sharedLogObjects: 0n,
            lastLogObject: -1,
            presigned: null,
        });
        if (clients.size > most + slack)
            cut();
        return clients.get(key);
    });
    return {
        count(key, network, { count, oldest, newest }, isRejected, logObject, shared, presigned = null) {
            const counts = find(key, network);
            if (counts === undefined)
                return false;
            counts.requests += count;
            if (isRejected)
                counts.rejected += count;
            if (oldest < counts.firstSeen)
                counts.firstSeen = oldest;
            if (newest > counts.lastSeen)
                counts.lastSeen = newest;
            if (presigned !== null) {
                counts.presigned ??= (0,presigned_counts/* makeEmptyPresignedCounts */.$h)();
                (0,presigned_counts/* addPresignedUrl */.Wd)(counts.presigned, presigned, oldest);
            }
            if (counts.lastLogObject === logObject)
                return true;
            counts.lastLogObject = logObject;
            if (shared === 0n)
                counts.unsharedLogObjects++;
            else
                counts.sharedLogObjects |= shared;
            if (counts.logObjects.length < tally/* LOG_OBJECTS_LISTED */.az)
                counts.logObjects.push(logObject);
            return true;
        },
        takeKept() {
            cut();
            return (0,packed_clients/* packClients */.q)(clients.values());
        },
        getBound: (() => bound),
    };
});




/** The maximum number of kept clients of each kind. */
const CLIENTS_KEPT = {
    sigV2: tally/* SIGV2_CLIENTS_KEPT */.WF,
    oldTls: tally/* ALSO_SEEN_CLIENTS_KEPT */.ov,
    anonymous: tally/* ALSO_SEEN_CLIENTS_KEPT */.ov,
};
const encoder = new TextEncoder();

// EXTERNAL MODULE: ./lib/engines/embedded/counting/column-texts.js
var column_texts = __webpack_require__(4695);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/placed-counts.js
var placed_counts = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/samples.js
var counting_samples = __webpack_require__(5345);
;// CONCATENATED MODULE: ./lib/engines/embedded/counting/tallying.js
/** Adds the buckets of one thread to those of another. */
var mergeBucketsThere = (function mergeBucketsThere(into, from) {
    for (const [entry, { oldest, hasOthers }] of from) {
        const there = findBucketsAt(into, entry);
        there.hasOthers ||= hasOthers;
        for (const [bucket, time] of oldest)
            noteBucket(there, bucket, time);
    }
});
/** Counts each line in its place. */
var createTallying = (function createTallying({ scope, now, coverageEntries, samples = (0,counting_samples/* createSamples */.A)(), onLineCounted, onRecordCounted, }) {
    const placing = (0,classify/* makePlacingScope */.dd)(scope);
    const networkCache = new Map();
    const findNetwork = (remoteIp) => {
        const known = networkCache.get(remoteIp);
        if (known !== undefined)
            return known;
        const network = placing.findNetwork(remoteIp);
        if (networkCache.size >= ADDRESSES_REMEMBERED)
            networkCache.clear();
        networkCache.set(remoteIp, network);
        return network;
    };
    /** The scope can contain a bucket that no setting names. */
    const canAddBuckets = placing.isAskedBucket === null || scope.bucketPatterns !== undefined;
    const cachedScope = scope.networks.length === 0 ? placing : { ...placing, findNetwork };
    const totals = (0,tally/* makeZeroTotals */.AK)();
    const targets = new Map();
    const buckets = new Map();
    for (const bucket of scope.buckets)
        buckets.set(bucket, (0,placed_counts/* makeZeroBucketCounts */.NV)(bucket));
    const days = new Map();
    const oldestByCoverage = new Array(coverageEntries).fill(Number.POSITIVE_INFINITY);
    const bucketsByCoverage = new Map();
    let there = null;
    let newestRecord = Number.NEGATIVE_INFINITY;
    const withoutRecords = [];
    const sharedWithRecords = [];
    const findTarget = ((bucket, network) => {
        const key = (0,placed_counts/* makeNumberedTargetKey */.h2)(bucket, network);
        const known = targets.get(key);
        if (known !== undefined)
            return known;
        const target = (0,placed_counts/* makeZeroTargetCounts */.Qv)(bucket, network);
        targets.set(key, target);
        return target;
    });
    const onNotKept = (bucket, network, requests, rejected) => {
        const { notKept } = findTarget((0,client_key/* decodePart */.US)(bucket), network);
        notKept.requests += requests;
        notKept.rejected += rejected;
    };
    const clients = createClientStore(CLIENTS_KEPT.sigV2, onNotKept);
    const oldTls = countAlsoSeen(createClientStore(CLIENTS_KEPT.oldTls, () => { }));
    const anonymous = countAlsoSeen(createClientStore(CLIENTS_KEPT.anonymous, () => { }));
    let logObject = -1;
    let facts = { coverage: 0, shared: 0n, isReadOnce: false };
    let unparsedBefore = 0;
    let recordsBefore = 0;
    /** The state of the current log object. */
    let format = 'text';
    const formats = new Set();
    const unreadable = { counts: new Map(), first: [] };
    const skipped = { files: 0, events: 0 };
    const trailChanges = new Map();
    const bounds = (0,record/* createColumnBounds */.sc)();
    const textOfColumn = (0,column_texts/* createColumnTexts */.L)();
    let line = new Uint8Array(0);
    const readLineText = ((column) => textOfColumn(line, bounds[2 * column], bounds[2 * column + 1]));
    let columns = [];
    const readColumnText = (column) => columns[column];
    const addUnparsed = (bytes, start, end) => {
        totals.records++;
        totals.unparsed++;
        samples.add(logObject, bytes, start, end);
    };
    /** Counts records with this many columns. All of them have the same place. */
    const place = ((text, count, requests, isService, format) => {
        const { oldest, newest } = requests;
        totals.records += requests.count;
        if (newest > newestRecord)
            newestRecord = newest;
        if (oldest < oldestByCoverage[facts.coverage])
            oldestByCoverage[facts.coverage] = oldest;
        const signature = count > log_formats_columns/* COLUMN */.vW.signature_version ? text(log_formats_columns/* COLUMN */.vW.signature_version) : null;
        const placed = (0,classify/* placeRecord */.DL)(text, signature, oldest, cachedScope, isService);
        if (placed.place !== 'otherBuckets') {
            const bucket = text(log_formats_columns/* COLUMN */.vW.bucket);
            let counts = buckets.get(bucket);
            if (counts === undefined && canAddBuckets) {
                counts = (0,placed_counts/* makeZeroBucketCounts */.NV)(bucket);
                buckets.set(bucket, counts);
            }
            if (counts !== undefined) {
                if (placed.place !== 'outsideWindow')
                    counts.parsedInWindow += requests.count;
                if (placed.place !== 'outsideWindow' && format !== 'text')
                    counts.ofFormat[format] += requests.count;
                if (newest <= now && newest > counts.newestRecord)
                    counts.newestRecord = newest;
            }
            if (there !== null) {
                if (placing.isAskedBucket?.(bucket) === true)
                    noteBucket(there, bucket, oldest);
                // An old record of another bucket proves that its logs are there.
                else
                    there.hasOthers = true;
            }
        }
        else if (there !== null)
            there.hasOthers = true;
        totals[placed.place] += requests.count;
        const tlsVersion = (0,classify/* isSignature */.hi)(placed.place) && count > log_formats_columns/* COLUMN */.vW.tls_version ? text(log_formats_columns/* COLUMN */.vW.tls_version) : null;
        const hasOldTls = tlsVersion !== null && (0,tls/* isOldTls */.dB)(tlsVersion);
        return {
            place: placed.place,
            network: placed.network,
            tlsVersion,
            hasOldTls,
            hasClient: placed.place === 'sigV2' || placed.place === 'unsigned' || hasOldTls,
        };
    });
    /** Counts records in their target, on their day and, if clients are kept separately, with their client. */
    const countPlaced = ((text, count, requests, { place, network, tlsVersion, hasOldTls, hasClient }, isRefused) => {
        switch (place) {
            case 'outsideWindow':
            case 'otherBuckets':
            case 'service':
            case 'otherNetworks':
            case 'unparsed':
                return;
            case 'excluded':
                findTarget(text(log_formats_columns/* COLUMN */.vW.bucket), network).excluded += requests.count;
                return;
        }
        const { oldest, newest } = requests;
        totals.inScope += requests.count;
        const target = findTarget(text(log_formats_columns/* COLUMN */.vW.bucket), network);
        target[place] += requests.count;
        if (oldest < target.firstSeen)
            target.firstSeen = oldest;
        if (newest > target.lastSeen)
            target.lastSeen = newest;
        const day = Math.floor(oldest / time/* SECONDS_PER_DAY */.xz);
        let ofDay = days.get(day);
        if (ofDay === undefined) {
            ofDay = (0,tally/* makeZeroSignatures */.IC)();
            days.set(day, ofDay);
        }
        ofDay[place] += requests.count;
        const isRequestRejected = (() => isRefused ?? isRejectedRecord(text));
        if (place === 'sigV4' && isRequestRejected())
            target.sigV4Rejected += requests.count;
        if (place === 'sigV2' && newest > target.lastSigV2)
            target.lastSigV2 = newest;
        if (!hasClient)
            return;
        const userAgent = text(log_formats_columns/* COLUMN */.vW.user_agent);
        const client = {
            bucket: target.bucket,
            remoteIp: (0,classify/* canonicalizeRemoteIp */.Uu)(text(log_formats_columns/* COLUMN */.vW.remote_ip)),
            requester: text(log_formats_columns/* COLUMN */.vW.requester),
            userAgent: (0,client_key/* cutUserAgent */.N6)(userAgent),
        };
        if (hasOldTls || place === 'unsigned') {
            const key = (0,client_key/* makeAlsoSeenClientKey */.V$)({ ...client, tlsVersion });
            if (hasOldTls)
                oldTls.count(key, network, requests);
            if (place === 'unsigned')
                anonymous.count(key, network, requests);
        }
        if (place !== 'sigV2')
            return;
        const isRejected = isRequestRejected();
        const authentication = (0,classify/* classifyAuthentication */.fU)(count > log_formats_columns/* COLUMN */.vW.authentication_type ? text(log_formats_columns/* COLUMN */.vW.authentication_type) : null);
        const presigned = authentication === 'presigned' && !isRejected ? (0,log_formats_presigned/* readPresignedUrl */.Ls)(text(log_formats_columns/* COLUMN */.vW.request_uri)) : null;
        const key = (0,client_key/* makeClientKey */.Xc)({ ...client, authentication });
        if (clients.count(key, network, requests, isRejected, logObject, facts.shared, presigned))
            return;
        target.notKept.requests += requests.count;
        if (isRejected)
            target.notKept.rejected += requests.count;
    });
    return {
        begin(position, itsFacts) {
            logObject = position;
            facts = itsFacts;
            there = placing.isAskedBucket === null ? null : findBucketsAt(bucketsByCoverage, facts.coverage);
            unparsedBefore = totals.unparsed;
            recordsBefore = totals.records;
            format = 'text';
        },
        onLine(bytes, start, end) {
            const count = (0,record/* locateColumns */.E)(bytes, start, end, bounds);
            if (count === 0) {
                addUnparsed(bytes, start, end);
                return;
            }
            line = bytes;
            const time = (0,record/* readTime */.aQ)(bytes, bounds[2 * log_formats_columns/* COLUMN */.vW.time]);
            const requests = { count: 1, oldest: time, newest: time };
            const placed = place(readLineText, count, requests, null, 'text');
            onLineCounted?.({ bytes, start, end, bounds, time, ...placed });
            countPlaced(readLineText, count, requests, placed, null);
        },
        onRecord(record) {
            const { time, isService } = record;
            columns = record.columns;
            const requests = { count: 1, oldest: time, newest: time };
            const placed = place(readColumnText, columns.length, requests, isService, format);
            onRecordCounted?.(record, placed.place);
            countPlaced(readColumnText, columns.length, requests, placed, record.isRejected);
        },
        turningTimes: [scope.window.since, scope.window.until, now + 1].filter(((time) => time !== null)),
        onRecords(record, count, oldest, newest) {
            columns = record.columns;
            const requests = { count, oldest, newest };
            const placed = place(readColumnText, columns.length, requests, record.isService, format);
            countPlaced(readColumnText, columns.length, requests, placed, record.isRejected);
        },
        onUnparsed: addUnparsed,
        onFormat(told) {
            formats.add(told);
            format = told;
        },
        onUnreadable(kind) {
            unreadable.counts.set(kind, (unreadable.counts.get(kind) ?? 0) + 1);
            if (unreadable.first.length < UNREADABLE_NAMED)
                unreadable.first.push(logObject);
        },
        onSkippedEvents(events) {
            skipped.events += events;
        },
        onTrailChange: (change) => addTrailChange(trailChanges, change),
        onSkippedFile() {
            skipped.files++;
        },
        onLongLine(beginning) {
            addUnparsed(beginning, 0, beginning.length);
        },
        end(elsewhere = { parsed: 0, unparsed: 0 }) {
            const unparsed = totals.unparsed - unparsedBefore + elsewhere.unparsed;
            const records = totals.records - recordsBefore + elsewhere.parsed + elsewhere.unparsed;
            if (unparsed > 0 && unparsed === records)
                withoutRecords.push(logObject);
            else if (facts.shared !== 0n && records > 0)
                sharedWithRecords.push(logObject);
            if (records > unparsed && format === 'text')
                formats.add('text');
        },
        getResult() {
            return {
                totals,
                scanned: null,
                clients: [clients.takeKept()],
                clientBound: clients.getBound(),
                oldTls: oldTls.getResult(),
                anonymous: anonymous.getResult(),
                targets,
                buckets,
                days,
                samples: samples.list(),
                oldestByCoverage,
                bucketsByCoverage,
                newestRecord,
                withoutRecords,
                sharedWithRecords,
                formats,
                unreadable,
                skipped,
                trailChanges,
            };
        },
    };
});
/** Most records need none of the client's texts. */
var isRejectedRecord = (function isRejectedRecord(text) {
    const status = text(log_formats_columns/* COLUMN */.vW.http_status);
    return status.startsWith('4') && (0,record/* isRejected */.TK)(status, text(log_formats_columns/* COLUMN */.vW.referrer), text(log_formats_columns/* COLUMN */.vW.user_agent));
});
var countAlsoSeen = (function countAlsoSeen(sink) {
    let requests = 0;
    return {
        count(key, network, counted) {
            requests += counted.count;
            sink.count(key, network, counted, false, 0, 0n);
        },
        getResult: (() => ({ requests, clients: [sink.takeKept()], clientBound: sink.getBound() })),
    };
});












/** The buckets at a coverage entry. Adds a missing entry. */
function findBucketsAt(byCoverage, entry) {
    const known = byCoverage.get(entry);
    if (known !== undefined)
        return known;
    const none = { oldest: new Map(), hasOthers: false };
    byCoverage.set(entry, none);
    return none;
}
/** Notes a record of a configured bucket. */
function noteBucket({ oldest }, bucket, time) {
    oldest.set(bucket, Math.min(oldest.get(bucket) ?? time, time));
}
/** Maximum number of separate trails. A change of another trail counts as a change of any trail. */
const TRAILS_KEPT = 1_000;
/** Keeps the latest change of each trail. */
function addTrailChange(into, change) {
    const trail = into.has(change.trail) || into.size < TRAILS_KEPT ? change.trail : '';
    const known = into.get(trail);
    if (known === undefined || known.time < change.time)
        into.set(trail, { ...change, trail });
}
/** Maximum number of named files that are not read. */
const UNREADABLE_NAMED = 5;
const ADDRESSES_REMEMBERED = 10_000;


Object.assign(__webpack_exports__, {
  OQ: /* binding */ UNREADABLE_NAMED,
  oZ: /* binding */ addTrailChange,
  t1: /* binding */ createTallying,
  Gy: /* binding */ findBucketsAt,
  Uf: /* binding */ mergeBucketsThere,
  n4: /* binding */ noteBucket,
});

/***/ }),

// ./lib/engines/embedded/scanner/clients.js
7279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4209);
/* harmony import */ var _scanned_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3639);


/** The clients of a kind that a tally keeps. They stay in the memory of the scanner, which has read all of its input. */
function readScannedClients({ scanner, memory, readConstant }, shared, name) {
    const kind = readConstant(`KIND_${name.toUpperCase()}`);
    const count = scanner.listClients(kind);
    const input = readConstant('INPUT');
    return {
        clients: {
            memory: shared,
            fingerprints: new Float64Array(memory.buffer, input, count).slice(),
            entries: new Uint32Array(memory.buffer, input + Float64Array.BYTES_PER_ELEMENT * count, count).slice(),
            isSigV2: name === 'sigV2',
        },
        bound: scanner.getClientBound(kind),
        requests: scanner.getClientRequests(kind),
    };
}
/** Reads clients in the memory of a scanner. */
class ScannedClientSource {
    fingerprints;
    keys;
    #entries;
    #isSigV2;
    #memory;
    #layout;
    constructor({ memory, fingerprints, entries, isSigV2 }) {
        this.fingerprints = fingerprints;
        this.keys = memory.bytes;
        this.#entries = entries;
        this.#isSigV2 = isSigV2;
        this.#memory = (0,_scanned_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .openMemory */ .uZ)(memory);
        this.#layout = memory.layout;
    }
    #getInteger(place, field) {
        return this.#memory.readInteger(this.#entries[place] + field);
    }
    #getNumber(place, field) {
        return this.#memory.readNumber(this.#entries[place] + field);
    }
    getKeyStart(place) {
        return this.#getInteger(place, this.#layout.CLIENT_KEY);
    }
    getKeyLength(place) {
        return this.#getInteger(place, this.#layout.CLIENT_KEY_LENGTH);
    }
    getAgentStart(place) {
        return this.#memory.readInteger(this.#getInteger(place, this.#layout.CLIENT_AGENT) + this.#layout.AGENT_TEXT);
    }
    getAgentLength(place) {
        return this.#memory.readInteger(this.#getInteger(place, this.#layout.CLIENT_AGENT) + this.#layout.AGENT_LENGTH);
    }
    getRequests(place) {
        return this.#getNumber(place, this.#layout.CLIENT_REQUESTS);
    }
    getRejected(place) {
        return this.#isSigV2 ? this.#getNumber(place, this.#layout.CLIENT_REJECTED) : 0;
    }
    getFirstSeen(place) {
        return this.#getInteger(place, this.#layout.CLIENT_FIRST_SEEN);
    }
    getLastSeen(place) {
        return this.#getInteger(place, this.#layout.CLIENT_LAST_SEEN);
    }
    getTarget(place) {
        const { CLIENT_TARGET, TARGETS, TARGET_BYTES } = this.#layout;
        return (this.#getInteger(place, CLIENT_TARGET) - TARGETS) / TARGET_BYTES;
    }
    readTarget(target) {
        const { TARGETS, TARGET_BYTES, TARGET_BUCKET, TARGET_NETWORK } = this.#layout;
        const at = TARGETS + TARGET_BYTES * target;
        return {
            bucket: this.#memory.readBucketName(this.#memory.readInteger(at + TARGET_BUCKET)),
            network: this.#memory.readInteger(at + TARGET_NETWORK),
        };
    }
    countUnsharedLogObjects(place) {
        return this.#getInteger(place, this.#layout.CLIENT_UNSHARED_LOG_OBJECTS);
    }
    getSharedLogObjects(place) {
        const low = this.#getInteger(place, this.#layout.CLIENT_SHARED);
        const high = this.#getInteger(place, this.#layout.CLIENT_SHARED + Uint32Array.BYTES_PER_ELEMENT);
        return (BigInt(high) << 32n) | BigInt(low);
    }
    listLogObjects(place) {
        const { CLIENT_LISTED, CLIENT_FIRST_LOG_OBJECT, CLIENT_MORE_LOG_OBJECTS } = this.#layout;
        const listed = this.#getInteger(place, CLIENT_LISTED);
        const positions = [this.#getInteger(place, CLIENT_FIRST_LOG_OBJECT)];
        const more = this.#getInteger(place, CLIENT_MORE_LOG_OBJECTS);
        for (let at = 1; at < listed; at++)
            positions.push(this.#memory.readInteger(more + (at - 1) * Uint32Array.BYTES_PER_ELEMENT));
        return positions;
    }
    getPresigned(place) {
        const latestExpiry = this.#getNumber(place, this.#layout.CLIENT_LATEST_EXPIRY);
        const accessKeyIds = this.#listAccessKeyIds(place);
        if (accessKeyIds.length === 0 && latestExpiry === Number.NEGATIVE_INFINITY)
            return null;
        return {
            accessKeyIds,
            earliestExpiry: this.#getNumber(place, this.#layout.CLIENT_EARLIEST_EXPIRY),
            latestExpiry,
            longestValiditySeconds: this.#getNumber(place, this.#layout.CLIENT_LONGEST_VALIDITY),
        };
    }
    #listAccessKeyIds(place) {
        const { CLIENT_ACCESS_KEYS, ACCESS_KEY_NEXT, ACCESS_KEY_LENGTH, ACCESS_KEY_TEXT } = this.#layout;
        const memory = this.#memory;
        const ids = [];
        let node = this.#getInteger(place, CLIENT_ACCESS_KEYS);
        for (; node !== 0; node = memory.readInteger(node + ACCESS_KEY_NEXT))
            ids.push(memory.readText(node + ACCESS_KEY_TEXT, memory.readInteger(node + ACCESS_KEY_LENGTH)));
        return ids.length < 2 ? ids : ids.sort(_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O);
    }
}


Object.assign(__webpack_exports__, {
  T: /* binding */ readScannedClients,
  d: /* binding */ ScannedClientSource,
});

/***/ }),

// ./lib/engines/embedded/scanner/counts.js
6943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6307);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(588);
/* harmony import */ var _counting_placed_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _counting_signature_counts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3909);
/* harmony import */ var _scanned_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3639);
/* harmony import */ var _wasm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7612);






/** The counts of a scanner that has read all of its input. */
function readScannedCounts({ scanner }, memory) {
    return {
        memory,
        parsed: scanner.countParsed(),
        unparsed: scanner.countUnparsed(),
        outsideWindow: scanner.countOutsideWindow(),
        otherBuckets: scanner.countOtherBuckets(),
        service: scanner.countService(),
        otherNetworks: scanner.countOtherNetworks(),
        buckets: scanner.countBuckets(),
        targets: scanner.countTargets(),
        oldestRecord: scanner.getOldestRecordOfAll(),
        newestRecord: scanner.getNewestRecord(),
    };
}
/** Adds the counts of a scanner to others. */
function addScannedCounts(scanned, into) {
    const { totals } = into;
    totals.records += scanned.parsed + scanned.unparsed;
    totals.unparsed += scanned.unparsed;
    totals.outsideWindow += scanned.outsideWindow;
    totals.otherBuckets += scanned.otherBuckets;
    totals.service += scanned.service;
    totals.otherNetworks += scanned.otherNetworks;
    const memory = (0,_scanned_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .openMemory */ .uZ)(scanned.memory);
    addBuckets(memory, scanned.buckets, into);
    addTargets(memory, scanned.targets, into);
    if (scanned.oldestRecord !== _wasm_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_TIME */ .w)
        addDays(memory, scanned, into);
}
function addBuckets(memory, count, { buckets }) {
    const { BUCKETS, BUCKET_BYTES, BUCKET_NEWEST, BUCKET_PARSED_IN_WINDOW } = memory.layout;
    for (let place = 0; place < count; place++) {
        const bucket = memory.readBucketName(place);
        const at = BUCKETS + BUCKET_BYTES * place;
        let counts = buckets.get(bucket);
        if (counts === undefined) {
            counts = (0,_counting_placed_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .makeZeroBucketCounts */ .NV)(bucket);
            buckets.set(bucket, counts);
        }
        counts.parsedInWindow += memory.readNumber(at + BUCKET_PARSED_IN_WINDOW);
        const newest = memory.readInteger(at + BUCKET_NEWEST);
        if (newest > 0)
            counts.newestRecord = Math.max(counts.newestRecord, newest);
    }
}
function addTargets(memory, count, { targets, totals }) {
    const { layout } = memory;
    for (let place = 0; place < count; place++) {
        const at = layout.TARGETS + layout.TARGET_BYTES * place;
        const bucket = memory.readBucketName(memory.readInteger(at + layout.TARGET_BUCKET));
        const network = memory.readInteger(at + layout.TARGET_NETWORK);
        const key = (0,_counting_placed_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .makeNumberedTargetKey */ .h2)(bucket, network);
        let target = targets.get(key);
        if (target === undefined) {
            target = (0,_counting_placed_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .makeZeroTargetCounts */ .Qv)(bucket, network);
            targets.set(key, target);
        }
        const signatures = readSignatures(memory, at + layout.TARGET_COUNTS);
        const inScope = (0,_counting_signature_counts_js__WEBPACK_IMPORTED_MODULE_4__/* .addSignatures */ .j)(target, signatures);
        (0,_counting_signature_counts_js__WEBPACK_IMPORTED_MODULE_4__/* .addSignatures */ .j)(totals, signatures);
        totals.inScope += inScope;
        const excluded = memory.readNumber(at + layout.TARGET_EXCLUDED);
        target.excluded += excluded;
        totals.excluded += excluded;
        target.sigV4Rejected += memory.readNumber(at + layout.TARGET_SIGV4_REJECTED);
        target.notKept.requests += memory.readNumber(at + layout.TARGET_NOT_KEPT);
        target.notKept.rejected += memory.readNumber(at + layout.TARGET_NOT_KEPT_REJECTED);
        if (inScope === 0)
            continue;
        if (signatures.sigV2 > 0)
            target.lastSigV2 = Math.max(target.lastSigV2, memory.readInteger(at + layout.TARGET_LAST_SIGV2));
        target.firstSeen = Math.min(target.firstSeen, memory.readInteger(at + layout.TARGET_FIRST_SEEN));
        target.lastSeen = Math.max(target.lastSeen, memory.readInteger(at + layout.TARGET_LAST_SEEN));
    }
}
function addDays(memory, { oldestRecord, newestRecord }, { days }) {
    const { DAYS, DAY_BYTES, FIRST_DAY } = memory.layout;
    const lastDay = Math.floor(newestRecord / _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .SECONDS_PER_DAY */ .xz);
    for (let day = Math.floor(oldestRecord / _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .SECONDS_PER_DAY */ .xz); day <= lastDay; day++) {
        const signatures = readSignatures(memory, DAYS + (day - FIRST_DAY) * DAY_BYTES);
        const counts = days.get(day) ?? (0,_model_tally_js__WEBPACK_IMPORTED_MODULE_5__/* .makeZeroSignatures */ .IC)();
        if ((0,_counting_signature_counts_js__WEBPACK_IMPORTED_MODULE_4__/* .addSignatures */ .j)(counts, signatures) > 0)
            days.set(day, counts);
    }
}
function readSignatures(memory, at) {
    const { layout } = memory;
    return {
        sigV4: memory.readNumber(at + layout.COUNT_SIGV4),
        sigV2: memory.readNumber(at + layout.COUNT_SIGV2),
        unsigned: memory.readNumber(at + layout.COUNT_UNSIGNED),
        unknown: memory.readNumber(at + layout.COUNT_UNKNOWN),
        missing: memory.readNumber(at + layout.COUNT_MISSING),
    };
}


Object.assign(__webpack_exports__, {
  g: /* binding */ addScannedCounts,
  x: /* binding */ readScannedCounts,
});

/***/ }),

// ./lib/engines/embedded/scanner/fast-tally.js
1486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports SCANNER_VARIABLE, hasRoomForScope, createScannedTallying */
/* harmony import */ var _log_formats_text_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2316);
/* harmony import */ var _counting_samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5345);
/* harmony import */ var _counting_tallying_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6845);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7279);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6943);
/* harmony import */ var _scanned_memory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3639);
/* harmony import */ var _wasm_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7612);
/** Passes content in chunks of its own to a tallying. */
var push = (function push(tallying, chunk) {
    for (let at = 0; at < chunk.length;) {
        const room = tallying.getRoom();
        const bytes = Math.min(room.length, chunk.length - at);
        room.set(chunk.subarray(at, at + bytes));
        tallying.noteFilled(bytes);
        at += bytes;
    }
});
/** The exact reader reads every line. This is for little work, and for comparisons with the scanner. */
var createExactTallying = (function createExactTallying(parts) {
    let isReadOnce = false;
    const tallying = (0,_counting_tallying_js__WEBPACK_IMPORTED_MODULE_1__/* .createTallying */ .t1)({
        ...parts,
        onLineCounted: (({ bytes, start, end, place }) => {
            if (isReadOnce && place === 'sigV2')
                parts.onSigV2?.(bytes, start, end);
        }),
        onRecordCounted: (record, place) => {
            if (isReadOnce && place === 'sigV2')
                parts.onSigV2Record?.(record);
        },
    });
    let splitter = (0,_log_formats_text_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .createLineSplitter */ .A)(tallying);
    const chunk = new Uint8Array(parts.chunkBytes ?? CHUNK_BYTES);
    return {
        begin(logObject, facts, isFromStart = true) {
            isReadOnce = facts.isReadOnce;
            splitter = (0,_log_formats_text_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .createLineSplitter */ .A)(tallying, { hasByteOrderMark: isFromStart });
            tallying.begin(logObject, facts);
        },
        getRoom: (() => chunk),
        noteFilled: ((bytes) => splitter.push(chunk.subarray(0, bytes))),
        end() {
            splitter.end();
            tallying.end();
        },
        counting: tallying,
        getResult: tallying.getResult,
    };
});







const CHUNK_BYTES = 1 << 18;
/** The exact reader gets the chunks of longer lines. */
const LONGEST_LINE_SCANNED = 1 << 18;
/** No record is so old or so new. */
const FAR_SECONDS = 2 ** 40;
/** With the value `off`, the exact reader reads every line. This shows which of the two readers has a fault. */
const SCANNER_VARIABLE = 'S3_SIGV4_CHECK_SCANNER';
/** Counts with the scanner if it has memory, and room for the scope, else with the exact reader. */
function createFastTallying(parts) {
    const instance = process.env[SCANNER_VARIABLE] === 'off' ? null : createScannerIfMemory();
    return instance !== null && hasRoomForScope(parts.scope, instance)
        ? createScannedTallying(parts, instance)
        : createExactTallying(parts);
}
/** Null when the system refuses the memory of the scanner. */
function createScannerIfMemory() {
    try {
        return (0,_wasm_js__WEBPACK_IMPORTED_MODULE_5__/* .createScanner */ .z)();
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
/** Whether the scanner has room for the scope, and reads its texts as the exact reader does. */
function hasRoomForScope({ buckets, bucketPatterns, networks, excludedUserAgents }, { readConstant }) {
    const countBytes = (texts, each) => texts.reduce((sum, text) => sum + each + Buffer.byteLength(text), 0);
    return (bucketPatterns === undefined &&
        buckets.length <= readConstant('MOST_BUCKETS') &&
        countBytes(buckets, 0) <= readConstant('BUCKET_NAMES_BYTES') &&
        networks.length <= readConstant('MOST_NETWORKS') &&
        countBytes(excludedUserAgents, PATTERN_HEAD_BYTES) <= readConstant('PATTERNS_BYTES') &&
        // Invalid UTF-8 is read as U+FFFD, so that it would contain this text.
        excludedUserAgents.every((text) => text !== '' && !text.includes('\ufffd')));
}
const PATTERN_HEAD_BYTES = 4;
/**
 * The scanner counts lines in its own memory. The exact reader counts very long lines, and lines for which the tables
 * of the scanner are full.
 */
function createScannedTallying(parts, instance = (0,_wasm_js__WEBPACK_IMPORTED_MODULE_5__/* .createScanner */ .z)()) {
    const { scope, now } = parts;
    const { scanner, memory, view, readConstant } = instance;
    const input = readConstant('INPUT');
    const chunkBytes = Math.min(parts.chunkBytes ?? CHUNK_BYTES, readConstant('INPUT_BYTES') - LONGEST_LINE_SCANNED - 1);
    const encoder = new TextEncoder();
    const keyRoom = memory.subarray(readConstant('KEY'), readConstant('KEY') + readConstant('KEY_BYTES'));
    const stoppedAtEnd = readConstant('STOPPED_AT_END');
    const stoppedForRoom = readConstant('STOPPED_FOR_ROOM');
    const stoppedForSample = readConstant('STOPPED_FOR_SAMPLE');
    scanner.configure(clampTime(Math.ceil(scope.window.since ?? -FAR_SECONDS)), clampTime(Math.ceil(scope.window.until ?? FAR_SECONDS)), clampTime(Math.floor(now)), scope.buckets.length > 0 ? 1 : 0, scope.networks.length > 0 ? 1 : 0, scope.excludedUserAgents.length);
    for (const bucket of scope.buckets)
        scanner.addBucket(encoder.encodeInto(bucket, keyRoom).written);
    scope.networks.forEach(({ family, address, prefixLength }, position) => {
        const bytes = new DataView(address.buffer, address.byteOffset, address.byteLength);
        const [a, b, c, d] = family === 4
            ? [0, 0, 0, bytes.getUint32(0)]
            : [bytes.getUint32(0), bytes.getUint32(4), bytes.getUint32(8), bytes.getUint32(12)];
        scanner.addNetwork(family === 4 ? 1 : 0, a, b, c, d, prefixLength, position);
    });
    writePatterns();
    function writePatterns() {
        let at = readConstant('PATTERNS');
        for (const text of scope.excludedUserAgents) {
            const bytes = encoder.encode(text);
            view.setUint32(at, bytes.length, true);
            memory.set(bytes, at + PATTERN_HEAD_BYTES);
            at += PATTERN_HEAD_BYTES + bytes.length;
        }
    }
    const samples = (0,_counting_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .createSamples */ .A)();
    const tallying = (0,_counting_tallying_js__WEBPACK_IMPORTED_MODULE_1__/* .createTallying */ .t1)({
        ...parts,
        samples,
        onLineCounted: ({ bytes, start, end, place }) => {
            if (facts.isReadOnce && place === 'sigV2')
                parts.onSigV2?.(bytes, start, end);
        },
        onRecordCounted: (record, place) => {
            if (facts.isReadOnce && place === 'sigV2')
                parts.onSigV2Record?.(record);
        },
    });
    const longLines = (0,_log_formats_text_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .createLineSplitter */ .A)(tallying, { hasByteOrderMark: false });
    let isInLongLine = false;
    /** Bytes at the start of the input whose line has not ended yet. */
    let carried = 0;
    /** A byte order mark may come. */
    let isAtStart = true;
    let position = 0;
    let facts = { coverage: 0, shared: 0n, isReadOnce: false };
    let parsedBefore = 0;
    let unparsedBefore = 0;
    const oldestByCoverage = new Array(parts.coverageEntries).fill(Number.POSITIVE_INFINITY);
    const addSample = (start, end) => {
        samples.add(position, memory, start, end);
        const last = samples.getLast();
        if (last === null)
            return;
        const beginning = (0,_counting_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .cutBeforeSecrets */ .$)(last.record);
        const { written } = encoder.encodeInto(beginning, memory.subarray(readConstant('SAMPLE'), readConstant('SAMPLE') + readConstant('SAMPLE_BYTES')));
        scanner.limitSamples(last.logObject, written, beginning === last.record ? 1 : 0);
    };
    /** Counts the complete lines of the input, and keeps the rest. */
    const consume = (from, end) => {
        let at = from;
        for (;;) {
            at = scanner.scan(at, end);
            const reason = scanner.getStopReason();
            if (reason === stoppedAtEnd)
                break;
            const start = scanner.getStoppedLine();
            const lineEnd = scanner.getStoppedLineEnd();
            if (reason === stoppedForSample)
                addSample(start, lineEnd);
            else if (reason === stoppedForRoom) {
                tallying.onLine(memory, start, lineEnd);
                at = scanner.findLineEnd(lineEnd) + 1;
            }
            else
                parts.onSigV2?.(memory, start, lineEnd);
        }
        carried = end - at;
        if (carried > LONGEST_LINE_SCANNED) {
            longLines.push(memory.subarray(at, end));
            isInLongLine = true;
            carried = 0;
        }
        else if (at > input)
            memory.copyWithin(input, at, end);
    };
    /** Passes on a line that is longer than the input. Returns the start of the next line, or `end`. */
    const continueLongLine = (from, end) => {
        memory[end] = LF;
        const next = Math.min(scanner.findLineEnd(from) + 1, end);
        longLines.push(memory.subarray(from, next));
        isInLongLine = !isLineEnd(memory[next - 1]);
        return next;
    };
    const bucketsByCoverage = new Map();
    let othersBefore = 0;
    /** Reads from the scanner which buckets have records at the coverage entry of the log object. */
    const takeBuckets = () => {
        if (scope.buckets.length === 0)
            return;
        const there = (0,_counting_tallying_js__WEBPACK_IMPORTED_MODULE_1__/* .findBucketsAt */ .Gy)(bucketsByCoverage, facts.coverage);
        const others = scanner.countForeign();
        if (others > othersBefore)
            there.hasOthers = true;
        othersBefore = others;
        const [first, size] = [
            readConstant('BUCKETS') + readConstant('BUCKET_OLDEST'),
            readConstant('BUCKET_BYTES'),
        ];
        scope.buckets.forEach((bucket, place) => {
            const oldest = view.getUint32(first + place * size, true);
            if (oldest === 0)
                return;
            view.setUint32(first + place * size, 0, true);
            (0,_counting_tallying_js__WEBPACK_IMPORTED_MODULE_1__/* .noteBucket */ .n4)(there, bucket, oldest);
        });
    };
    return {
        begin(logObject, itsFacts, isFromStart = true) {
            if (itsFacts.coverage !== facts.coverage)
                takeBuckets();
            position = logObject;
            facts = itsFacts;
            tallying.begin(logObject, facts);
            scanner.beginLogObject(logObject, Number(facts.shared & 0xffffffffn), Number(facts.shared >> 32n), facts.isReadOnce ? 1 : 0);
            parsedBefore = scanner.countParsed();
            unparsedBefore = scanner.countUnparsed();
            isAtStart = isFromStart;
        },
        getRoom: () => memory.subarray(input + carried, input + carried + chunkBytes),
        noteFilled(bytes) {
            const end = input + carried + bytes;
            let from = input;
            if (isAtStart) {
                carried = end - input;
                if (carried < 3)
                    return;
                isAtStart = false;
                if (memory[input] === 0xef && memory[input + 1] === 0xbb && memory[input + 2] === 0xbf)
                    from += 3;
            }
            if (isInLongLine)
                from = continueLongLine(from, end);
            if (isInLongLine)
                carried = 0;
            else
                consume(from, end);
        },
        end() {
            if (isInLongLine)
                longLines.end();
            else if (carried > 0) {
                // The rest is the last line, which ends here.
                memory[input + carried] = LF;
                consume(input, input + carried + 1);
            }
            isAtStart = false;
            isInLongLine = false;
            carried = 0;
            tallying.end({
                parsed: scanner.countParsed() - parsedBefore,
                unparsed: scanner.countUnparsed() - unparsedBefore,
            });
            const oldest = scanner.getOldestRecord();
            if (oldest !== _wasm_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_TIME */ .w && oldest < oldestByCoverage[facts.coverage])
                oldestByCoverage[facts.coverage] = oldest;
        },
        counting: tallying,
        getResult() {
            takeBuckets();
            const tally = tallying.getResult();
            (0,_counting_tallying_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeBucketsThere */ .Uf)(tally.bucketsByCoverage, bucketsByCoverage);
            oldestByCoverage.forEach((time, entry) => {
                tally.oldestByCoverage[entry] = Math.min(tally.oldestByCoverage[entry], time);
            });
            const newest = scanner.getNewestRecord();
            if (newest > 0)
                tally.newestRecord = Math.max(tally.newestRecord, newest);
            return addScanned(tally, instance);
        },
    };
}
/** Adds what the scanner counted to what the exact reader counted. */
function addScanned(tally, instance) {
    const memory = (0,_scanned_memory_js__WEBPACK_IMPORTED_MODULE_4__/* .shareMemory */ .Do)(instance);
    const sigV2 = (0,_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .readScannedClients */ .T)(instance, memory, 'sigV2');
    const addAlsoSeen = (name) => {
        const { clients, bound, requests } = (0,_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .readScannedClients */ .T)(instance, memory, name);
        const counts = tally[name];
        return {
            requests: counts.requests + requests,
            clients: [...counts.clients, clients],
            clientBound: Math.min(counts.clientBound, bound),
        };
    };
    return {
        ...tally,
        scanned: (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .readScannedCounts */ .x)(instance, memory),
        clients: [...tally.clients, sigV2.clients],
        clientBound: Math.min(tally.clientBound, sigV2.bound),
        oldTls: addAlsoSeen('oldTls'),
        anonymous: addAlsoSeen('anonymous'),
    };
}
function clampTime(seconds) {
    return Math.max(-FAR_SECONDS, Math.min(FAR_SECONDS, seconds));
}
/** A line feed. */
const LF = 0x0a;
const CR = 0x0d;
/** Lines end at LF, CR LF and CR. */
function isLineEnd(byte) {
    return byte === LF || byte === CR;
}


Object.assign(__webpack_exports__, {
  LF: /* binding */ LF,
  Lt: /* binding */ createFastTallying,
  S4: /* binding */ isLineEnd,
  VC: /* binding */ push,
  qT: /* binding */ createExactTallying,
});

/***/ }),

// ./lib/engines/embedded/scanner/scanned-memory.js
3639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony export MemoryReader */
/* harmony import */ var _runtime_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);

/** The constants of assembly/layout.ts that say where a scanner keeps its counts and its clients. */
const CONSTANTS = [
    'BUCKETS',
    'BUCKET_BYTES',
    'BUCKET_NAME',
    'BUCKET_NAME_LENGTH',
    'BUCKET_NEWEST',
    'BUCKET_PARSED_IN_WINDOW',
    'TARGETS',
    'TARGET_BYTES',
    'TARGET_BUCKET',
    'TARGET_NETWORK',
    'TARGET_COUNTS',
    'TARGET_EXCLUDED',
    'TARGET_SIGV4_REJECTED',
    'TARGET_NOT_KEPT',
    'TARGET_NOT_KEPT_REJECTED',
    'TARGET_FIRST_SEEN',
    'TARGET_LAST_SEEN',
    'TARGET_LAST_SIGV2',
    'COUNT_SIGV4',
    'COUNT_SIGV2',
    'COUNT_UNSIGNED',
    'COUNT_UNKNOWN',
    'COUNT_MISSING',
    'DAYS',
    'DAY_BYTES',
    'FIRST_DAY',
    'CLIENT_KEY',
    'CLIENT_KEY_LENGTH',
    'CLIENT_AGENT',
    'CLIENT_REQUESTS',
    'CLIENT_REJECTED',
    'CLIENT_FIRST_SEEN',
    'CLIENT_LAST_SEEN',
    'CLIENT_TARGET',
    'CLIENT_SHARED',
    'CLIENT_UNSHARED_LOG_OBJECTS',
    'CLIENT_LISTED',
    'CLIENT_FIRST_LOG_OBJECT',
    'CLIENT_MORE_LOG_OBJECTS',
    'CLIENT_EARLIEST_EXPIRY',
    'CLIENT_LATEST_EXPIRY',
    'CLIENT_LONGEST_VALIDITY',
    'CLIENT_ACCESS_KEYS',
    'ACCESS_KEY_NEXT',
    'ACCESS_KEY_LENGTH',
    'ACCESS_KEY_TEXT',
    'AGENT_TEXT',
    'AGENT_LENGTH',
];
/** The memory of a scanner that has read all of its input. */
function shareMemory({ memory, readConstant }) {
    const layout = Object.fromEntries(CONSTANTS.map((name) => [name, readConstant(name)]));
    return { bytes: memory, layout: layout };
}
/** The reader of this memory. All who read it share one, because it remembers the names of buckets. */
const openMemory = (0,_runtime_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .memoizeByObject */ .jH)((memory) => new MemoryReader(memory));
/** Reads the memory of a scanner. All fields are aligned to their sizes. */
class MemoryReader {
    layout;
    #integers;
    #numbers;
    #texts;
    #bucketNames = [];
    constructor({ bytes, layout }) {
        this.layout = layout;
        this.#integers = new Uint32Array(bytes.buffer);
        this.#numbers = new Float64Array(bytes.buffer);
        this.#texts = Buffer.from(bytes.buffer);
    }
    readInteger(at) {
        return this.#integers[at >>> 2];
    }
    /** A number of eight bytes. */
    readNumber(at) {
        return this.#numbers[at >>> 3];
    }
    /** A text in UTF-8, without invalid bytes. */
    readText(at, length) {
        return this.#texts.toString('utf8', at, at + length);
    }
    /** The name of the bucket at this position. */
    readBucketName(bucket) {
        let name = this.#bucketNames[bucket];
        if (name === undefined) {
            const { BUCKETS, BUCKET_BYTES, BUCKET_NAME, BUCKET_NAME_LENGTH } = this.layout;
            const at = BUCKETS + BUCKET_BYTES * bucket;
            name = this.readText(this.readInteger(at + BUCKET_NAME), this.readInteger(at + BUCKET_NAME_LENGTH));
            this.#bucketNames[bucket] = name;
        }
        return name;
    }
}


Object.assign(__webpack_exports__, {
  Do: /* binding */ shareMemory,
  uZ: /* binding */ openMemory,
});

/***/ }),

7612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

;// CONCATENATED MODULE: ./lib/engines/embedded/scanner/wasm-base64.js
/** assembly/scanner.ts as WebAssembly, in Base64. Written by scripts/build-scanner.mjs, not by hand. */
const SCANNER_MODULE = [
    'AGFzbQEAAAABgAEUYAF/AX9gAn9/AX9gAAF8YAABf2ACf38AYAN/f38Bf2AEf39/fwF/YAN+fn8Bf2ADf39/AGAAAGAEf39/fwBgAX8A',
    'YAF/AXxgBn9/f39/fwBgAn9+AGABewF+YAV/f39/fwBgBnx8fH9/fwBgBX9/f39/AX9gB39/f39/f38BfwNKSQEGBAcBDQUEAQYFBQMB',
    'DggJCg8BAQEEBwkAAQgDAwMCAgICAwILAgICAgIQAxEKAAEFAAASAAQAAAAAAAAAAAAAAAwMCwEBARMFBQEDAYAgBpoM/AF+AUIAC38B',
    'QQALfgFCAAt/AUEAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAA',
    'AAAAAPC/C38BQQALfwFBAAt7Af0MAAAAAAAAAAAAAAAAAAAAAAt7Af0MAAAAAAAAAAAAAAAAAAAAAAt/AUEAC38BQQALfwFBAAt/AUEA',
    'C38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38B',
    'QQALfwFBAAt/AUEAC3sB/QwAAAAAAAAAAAAAAAAAAAAAC38BQQALfwFBAAt+AUIAC34BQgALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEA',
    'C38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC3sB/QwAAAAAAAAAAAAAAAAAAAAAC34BQgALfwFBAAt/AUEAC38BQQALfAFEAAAA',
    'AAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAAL',
    'fwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAt+AUIAC34BQgALfgFC',
    'AAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQYCAAQt/AEHAAAt/AEEAC38AQQQLfwBBCAt/AEEMC38AQRALfwBB',
    'GAt/AEEgC38AQSALfwBBgIACC38AQYCAwAALfwBBgIAEC38AQYABC38AQQALfwBBBAt/AEEIC38AQQwLfwBBEAt/AEEYC38AQQALfwBB',
    'CAt/AEEQC38AQRgLfwBBIAt/AEHAAAt/AEHIAAt/AEHQAAt/AEHYAAt/AEGAgAgLfwBBzNUAC38AQa+dAgt/AEEoC38AQQoLfwBBEAt/',
    'AEEIC38AQQwLfwBBgIAIC38AQSALfwBBAAt/AEEIC38AQRALfwBBFAt/AEGAgBALfwBBgIAEC38AQYAEC38AQYCAwAALfwBBgICABAt/',
    'AEEAC38AQQELfwBBAgt/AEEDC38AQdCGAwt/AEEQC38AQQALfwBBCAt/AEEMC38AQRALfwBBFAt/AEEYC38AQRwLfwBBIAt/AEEkC38A',
    'QSgLfwBBLAt/AEEwC38AQTQLfwBBOAt/AEE8C38AQcAAC38AQcQAC38AQcgAC38AQcwAC38AQdAAC38AQdQAC38AQdgAC38AQQALfwBB',
    'CAt/AEEMC38AQRALfwBBGAt/AEEcC38AQSALfwBBJAt/AEEwC38AQSgLfwBBMAt/AEE4C38AQTwLfwBBwAALfwBBxAALfwBByAALfwBB',
    'FAt/AEHQAAt/AEHYAAt/AEHgAAt/AEHoAAt/AEHsAAt/AEHwAAt/AEEUC38AQQALfwBBBAt/AEEIC38AQQALfwBBBAt/AEEIC38AQQwL',
    'fwBBEAt/AEEIC38AQRALfwBBBAt/AEENC38AQYDAAAt/AEGAgAQLfwBBgIDEAAt/AEGAgMQAC38AQYCAzAALfwBBgIDMAAt/AEHAgIwB',
    'C38AQcCAjAELfwBBwICMBQt/AEHAgIwFC38AQcCArAULfwBBwICsBQt/AEGYl4UGC38AQaCXhQYLfwBBoJeGBgt/AEGgl4YGC38AQaCX',
    'hggLfwBBoJeGCAt/AEGgl8YIC38AQaCXxggLfwBB4JfKCAt/AEHgl8oIC38AQaCcyggLfwBBoJzKCAt/AEHgnIoJC38AQeCcigkLfwBB',
    'oJ2SCQt/AEGgnZIJC38AQeCdkg0LfwBB4J2SDQt/AEGgnpINC38AQaCekg0LfwBBoKmSDQt/AEGgqZINC38AQaCplA0LfwBBoKmUDQt/',
    'AEHgmfo8C38AQeCZ+jwLfwBBoLK0xgALfwBBoLK0xgALfwBB4MruzwALfwBB4MruzwALfwBBAAt/AEEBC38AQQILfwBBAwsH5BrCAQ5T',
    'VE9QUEVEX0FUX0VORAP4ARBTVE9QUEVEX0ZPUl9ST09NA/kBElNUT1BQRURfRk9SX1NBTVBMRQP6ARFTVE9QUEVEX0ZPUl9TSUdWMgP7',
    'AQljb25maWd1cmUALQ5iZWdpbkxvZ09iamVjdAAuDGxpbWl0U2FtcGxlcwAbDWdldFN0b3BSZWFzb24AHg5nZXRTdG9wcGVkTGluZQAd',
    'EWdldFN0b3BwZWRMaW5lRW5kABwSY291bnRPdXRzaWRlV2luZG93ACcRY291bnRPdGhlckJ1Y2tldHMAKQxjb3VudEZvcmVpZ24AKgxj',
    'b3VudFNlcnZpY2UAJBJjb3VudE90aGVyTmV0d29ya3MAKAtjb3VudFBhcnNlZAAmDWNvdW50VW5wYXJzZWQAIg9nZXRPbGRlc3RSZWNv',
    'cmQAIBRnZXRPbGRlc3RSZWNvcmRPZkFsbAAfD2dldE5ld2VzdFJlY29yZAAhDGNvdW50QnVja2V0cwAsDGNvdW50VGFyZ2V0cwAjCWFk',
    'ZEJ1Y2tldAAvBHNjYW4AGgphZGROZXR3b3JrAEgOZ2V0Q2xpZW50Qm91bmQAQxFnZXRDbGllbnRSZXF1ZXN0cwBCC2xpc3RDbGllbnRz',
    'AEELZmluZExpbmVFbmQAGQxNT1NUX0JVQ0tFVFMDXgxCVUNLRVRfQllURVMDXwtCVUNLRVRfTkFNRQNgEkJVQ0tFVF9OQU1FX0xFTkdU',
    'SANhDUJVQ0tFVF9ORVdFU1QDYg1CVUNLRVRfT0xERVNUA2MXQlVDS0VUX1BBUlNFRF9JTl9XSU5ET1cDZA1CVUNLRVRfVEFSR0VUA2UR',
    'QlVDS0VUX05BTUVfU1RBUlQDZhBOQU1FX1NUQVJUX0JZVEVTA2cMQlVDS0VUX1NMT1RTA2gSQlVDS0VUX05BTUVTX0JZVEVTA2kMTU9T',
    'VF9UQVJHRVRTA2oMVEFSR0VUX0JZVEVTA2sNVEFSR0VUX0JVQ0tFVANsDlRBUkdFVF9ORVRXT1JLA20RVEFSR0VUX0ZJUlNUX1NFRU4D',
    'bhBUQVJHRVRfTEFTVF9TRUVOA28RVEFSR0VUX0xBU1RfU0lHVjIDcA1UQVJHRVRfQ09VTlRTA3ELQ09VTlRfU0lHVjQDcgtDT1VOVF9T',
    'SUdWMgNzDkNPVU5UX1VOU0lHTkVEA3QNQ09VTlRfVU5LTk9XTgN1DUNPVU5UX01JU1NJTkcDdg9UQVJHRVRfRVhDTFVERUQDdxVUQVJH',
    'RVRfU0lHVjRfUkVKRUNURUQDeA9UQVJHRVRfTk9UX0tFUFQDeRhUQVJHRVRfTk9UX0tFUFRfUkVKRUNURUQDegxUQVJHRVRfU0xPVFMD',
    'ewlGSVJTVF9EQVkDfAlNT1NUX0RBWVMDfQlEQVlfQllURVMDfg5LTk9XTl9EQVlfQklUUwN/D0tOT1dOX0RBWV9CWVRFUwOAAQ5LTk9X',
    'Tl9EQVlfUkVTVAOBARBLTk9XTl9EQVlfQkVHSU5TA4IBDU1PU1RfTkVUV09SS1MDgwENTkVUV09SS19CWVRFUwOEAQxORVRXT1JLX0hJ',
    'R0gDhQELTkVUV09SS19MT1cDhgEVTkVUV09SS19QUkVGSVhfTEVOR1RIA4cBEE5FVFdPUktfUE9TSVRJT04DiAENTkVUV09SS19TTE9U',
    'UwOJAQ5QQVRURVJOU19CWVRFUwOKAQxTQU1QTEVfQllURVMDiwELSU5QVVRfQllURVMDjAEJS0VZX0JZVEVTA40BCktJTkRfU0lHVjID',
    'jgELS0lORF9PTERUTFMDjwEOS0lORF9BTk9OWU1PVVMDkAEKS0lORF9DT1VOVAORAQpTSUdWMl9LRVBUA5IBDU1PU1RfUkVRVUVTVFMD',
    'kwETUkVRVUVTVF9GSU5HRVJQUklOVAOUAQxSRVFVRVNUX0tJTkQDlQETUkVRVUVTVF9IRUFEX0xFTkdUSAOWAQ5SRVFVRVNUX0JVQ0tF',
    'VAOXARVSRVFVRVNUX0JVQ0tFVF9MRU5HVEgDmAEPUkVRVUVTVF9BRERSRVNTA5kBFlJFUVVFU1RfQUREUkVTU19MRU5HVEgDmgERUkVR',
    'VUVTVF9SRVFVRVNURVIDmwEYUkVRVUVTVF9SRVFVRVNURVJfTEVOR1RIA5wBC1JFUVVFU1RfV0FZA50BElJFUVVFU1RfV0FZX0xFTkdU',
    'SAOeAQ1SRVFVRVNUX0FHRU5UA58BFFJFUVVFU1RfQUdFTlRfTEVOR1RIA6ABElJFUVVFU1RfQUdFTlRfSEFTSAOhAQ5SRVFVRVNUX1RB',
    'UkdFVAOiAQxSRVFVRVNUX1RJTUUDowETUkVRVUVTVF9JU19SRUpFQ1RFRAOkAQtSRVFVRVNUX1VSSQOlAQ9SRVFVRVNUX1VSSV9FTkQD',
    'pgERUkVRVUVTVF9DQU5ESURBVEUDpwEMUkVRVUVTVF9MQVNUA6gBDVJFUVVFU1RfQllURVMDqQESQ0xJRU5UX0ZJTkdFUlBSSU5UA6oB',
    'CkNMSUVOVF9LRVkDqwERQ0xJRU5UX0tFWV9MRU5HVEgDrAEPQ0xJRU5UX1JFUVVFU1RTA60BEUNMSUVOVF9GSVJTVF9TRUVOA64BEENM',
    'SUVOVF9MQVNUX1NFRU4DrwENQ0xJRU5UX1RBUkdFVAOwAQxDTElFTlRfQUdFTlQDsQEWQUxTT19TRUVOX0NMSUVOVF9CWVRFUwOyAQ9D',
    'TElFTlRfUkVKRUNURUQDswENQ0xJRU5UX1NIQVJFRAO0ARZDTElFTlRfTEFTVF9MT0dfT0JKRUNUA7UBG0NMSUVOVF9VTlNIQVJFRF9M',
    'T0dfT0JKRUNUUwO2AQ1DTElFTlRfTElTVEVEA7cBF0NMSUVOVF9GSVJTVF9MT0dfT0JKRUNUA7gBF0NMSUVOVF9NT1JFX0xPR19PQkpF',
    'Q1RTA7kBEkxPR19PQkpFQ1RTX0xJU1RFRAO6ARZDTElFTlRfRUFSTElFU1RfRVhQSVJZA7sBFENMSUVOVF9MQVRFU1RfRVhQSVJZA7wB',
    'F0NMSUVOVF9MT05HRVNUX1ZBTElESVRZA70BEkNMSUVOVF9BQ0NFU1NfS0VZUwO+ARdDTElFTlRfQUNDRVNTX0tFWV9DT1VOVAO/ARJT',
    'SUdWMl9DTElFTlRfQllURVMDwAESQUNDRVNTX0tFWVNfTElTVEVEA8EBD0FDQ0VTU19LRVlfTkVYVAPCARFBQ0NFU1NfS0VZX0xFTkdU',
    'SAPDAQ9BQ0NFU1NfS0VZX1RFWFQDxAEKQUdFTlRfVEVYVAPFAQxBR0VOVF9MRU5HVEgDxgEKQUdFTlRfSEFTSAPHAQ1BR0VOVF9DTElF',
    'TlRTA8gBC0FHRU5UX0JZVEVTA8kBDFNPUlRFRF9FTlRSWQPKARRTT1JURURfUE9TSVRJT05fQklUUwPLAQtMT1dFU1RfQklUUwPMAQpE',
    'SUdJVF9CSVRTA80BBkRJR0lUUwPOAQdCVUNLRVRTA88BC0JVQ0tFVFNfRU5EA9ABDEJVQ0tFVF9UQUJMRQPRARBCVUNLRVRfVEFCTEVf',
    'RU5EA9IBDEJVQ0tFVF9OQU1FUwPTARBCVUNLRVRfTkFNRVNfRU5EA9QBB1RBUkdFVFMD1QELVEFSR0VUU19FTkQD1gEMVEFSR0VUX1RB',
    'QkxFA9cBEFRBUkdFVF9UQUJMRV9FTkQD2AEEREFZUwPZAQhEQVlTX0VORAPaAQpLTk9XTl9EQVlTA9sBDktOT1dOX0RBWVNfRU5EA9wB',
    'CE5FVFdPUktTA90BDE5FVFdPUktTX0VORAPeAQ1ORVRXT1JLX1RBQkxFA98BEU5FVFdPUktfVEFCTEVfRU5EA+ABCFBBVFRFUk5TA+EB',
    'DFBBVFRFUk5TX0VORAPiAQZTQU1QTEUD4wEKU0FNUExFX0VORAPkAQVJTlBVVAPlAQlJTlBVVF9FTkQD5gEJTElORV9CSVRTA+cBDUxJ',
    'TkVfQklUU19FTkQD6AEDS0VZA+kBB0tFWV9FTkQD6gEMQUREUkVTU19URVhUA+sBEEFERFJFU1NfVEVYVF9FTkQD7AEIUkVRVUVTVFMD',
    '7QEMUkVRVUVTVFNfRU5EA+4BDERJR0lUX0NPVU5UUwPvARBESUdJVF9DT1VOVFNfRU5EA/ABDUNMSUVOVFNfU0lHVjID8QERQ0xJRU5U',
    'U19TSUdWMl9FTkQD8gEOQ0xJRU5UU19PTERUTFMD8wESQ0xJRU5UU19PTERUTFNfRU5EA/QBEUNMSUVOVFNfQU5PTllNT1VTA/UBFUNM',
    'SUVOVFNfQU5PTllNT1VTX0VORAP2AQpNRU1PUllfRU5EA/cBDmdldENsaWVudHNLZXB0ADgOZ2V0Q2xpZW50c01vc3QANw5nZXRDbGll',
    'bnRCeXRlcwA8EGdldENsaWVudEVudHJpZXMAOxJnZXRDbGllbnRTbG90Q291bnQAOg5nZXRDbGllbnRTbG90cwA5D2dldEFnZW50RW50',
    'cmllcwBADWdldEFnZW50U2xvdHMAPw5nZXRDbGllbnRBcmVuYQA+E2dldENsaWVudEFyZW5hQnl0ZXMAPQZtZW1vcnkCAAgBGAwBBQq7',
    'tAFJmw8CEH8BfiABKQMAIhIgAEEDdEGACWopAwBaBEBBAA8LIAEoAjwhECABKAIMIREgAAR/QeCZ+jxBoLK0xgAgAEEBRhsFQaCplA0L',
    'IQpBMEHwACAAGyICIQsgAAR/QeCZ+jxBoLK0xgAgAEEBRhsFQaCplA0LIAJBsNQAQfClAyAAG2xqIQ9B//8BQf//ByAAGyIJIBKncSEC',
    'IAAEf0Hgmfo8QaCytMYAIABBAUYbBUGgqZQNC0Gw1ABB8KUDIAAbQTBB8AAgABtsaiEGQf//AUH//wcgABshBSASQgGIp0GAgHxxIQQD',
    'QCAGIAJBAnRqKAIAIgNBgIB8cSAERkEBIAMbRQRAIAJBAWogBXEhAgwBCwsgAiEDA0AgDyADQQJ0aigCAEH//wNxIgIEQCAKIAJBAWsg',
    'C2xqIggpAwAgElEEfyAIKAIgIBBGBUEACwR/IAgoAgwgEUYFQQALBH8gCCgCCCABEEUFQQALBH8gASgCNCIHIAgoAiQiAigCBEYEfyAC',
    'KAIAIQYgASgCMCEFQQAhAgJ/A0AgAkEQaiIEIAdJBEBBACACIAZq/QAEACACIAVq/QAEAP1R/VMNAhogBCECDAELC0EBIAcgAmt0QQFr',
    'IAIgBmr9AAQAIAIgBWr9AAQA/SP9ZEF/c3FFCwVBAAsFQQALBEAgCA8FIANBAWogCXEhAiAABH9B4Jn6PEGgsrTGACAAQQFGGwVBoKmU',
    'DQtBsNQAQfClAyAAG0EwQfAAIAAbbGohBkH//wFB//8HIAAbIQUgEkIBiKdBgIB8cSEEA0AgBiACQQJ0aigCACIDQYCAfHEgBEZBASAD',
    'G0UEQCACQQFqIAVxIQIMAQsLIAIhAwwCCwALCyAABH9B4Jn6PEGgsrTGACAAQQFGGwVBoKmUDQtBsNQAQfClAyAAGyICQTBB8AAgABts',
    'akGAgAhBgIAgIAAbaiACQQR0aiEJQf//AUH//wcgABsiDiABKAI4Ig1xIQYDQAJAQQAhAiAJIAZBAnRqKAIAIgRFDQAgBCICKAIIIA1G',
    'BH8gASgCNCIMIAIoAgRGBH8gAigCACEIIAEoAjAhB0EAIQUCfwNAIAVBEGoiBCAMSQRAQQAgBSAIav0ABAAgBSAHav0ABAD9Uf1TDQIa',
    'IAQhBQwBCwtBASAMIAVrdEEBayAFIAhq/QAEACAFIAdq/QAEAP0j/WRBf3NxRQsFQQALBUEACw0AIAZBAWogDnEhBgwBCwsgAiEGIBFB',
    'D2pBcHFBCGohByABKAI0QQ9qQXBxQQhqIQUgAEECdEHgCGooAgBBsNQAQfClAyAAG0YEf0EABUEAIAUgBhshBCAAQQJ0QfAIaigCAEEA',
    'IAcgB0EIa0EEdiICQYABSQR/IABBB3QgAmpBAnRB0AlqBUEACyICBH8gAigCAAVBAAsbIgIgAiAEaiAEBH8gBCAHRgR/QQAFIARBCGtB',
    'BHYiAkGAAUkEfyAAQQd0IAJqQQJ0QdAJagVBAAsiAgR/IAIoAgAFQQALCwVBAQsbakGAgIAJQYCAgCwgABtNC0UEQCAAIAUgB2oQBEUE',
    'QEEADwsgACABEAAPCyAKIABBAnRB4AhqKAIAIgogC2xqIgkhAgNAIAIgCSALakkEQCAC/QwAAAAAAAAAAAAAAAAAAAAA/QsEACACQRBq',
    'IQIMAQsLIAAgCiARQQAQAUEIaiEIIwMhAiABQRBqIQUDQCAFIAFBMGpJBEAgBSgCACEHIAUoAgQhBEEAIQsDQCAEIAtLBEAgAiALaiAH',
    'IAtq/QAEAP0LBAAgC0EQaiELDAELCyACIARqIgRBAWohAiAEQSI6AAAgBUEIaiEFDAELCyMDIQRBACECA0AgAiARSQRAIAIgCGogAiAE',
    'av0ABAD9CwQAIAJBEGohAgwBCwsgBkUEQCABKAI0IQUgAEECdEHgFWoiAigCACIGBEAgAiAGKAIENgIABSAAQQJ0QdAVaiIEKAIAIQIg',
    'AAR/QeCZ+jxBoLK0xgAgAEEBRhsFQaCplA0LQbDUAEHwpQMgABtBMEHwACAAG2xqQYCACEGAgCAgABtqIAJBBHRqIQYgBCACQQFqNgIA',
    'CyAAIAYgBUGAgICAAhABQQhqIQQgASgCMCECQQAhCwNAIAUgC0sEQCAEIAtqIAIgC2r9AAQA/QsEACALQRBqIQsMAQsLIAYgBDYCACAG',
    'IAU2AgQgBiABKAI4NgIIIAZBADYCDCAABH9B4Jn6PEGgsrTGACAAQQFGGwVBoKmUDQtBsNQAQfClAyAAGyIBQTBB8AAgABtsakGAgAhB',
    'gIAgIAAbaiABQQR0aiEEQf//AUH//wcgABsiASAGKAIIcSECA0AgBCACQQJ0aigCAARAIAJBAWogAXEhAgwBCwsgBCACQQJ0aiAGNgIA',
    'CyAGIAYoAgxBAWo2AgwgCSASNwMAIAkgCDYCCCAJIBE2AgwgCSAGNgIkIAlBfzYCGCAJIBA2AiAgAEUEQCAJQX82AjggCUQAAAAAAADw',
    'fzkDUCAJRAAAAAAAAPD/OQNYIAlEAAAAAAAA8P85A2ALIA8gA0ECdGogCkEBaiIBIBJCAYinQYCAfHFyNgIAIABBAnRB4AhqIAE2AgAg',
    'CQvfAQEDfyACQQ9qQXBxQQhqIgRBCGtBBHYiAkGAAUkEfyAAQQd0IAJqQQJ0QdAJagVBAAsiBQR/IAUoAgAFQQALIgIEQCAFIAIoAgg2',
    'AgAgAEECdEHACWoiACAAKAIAIARrNgIABSAAQQJ0QfAIaiIFKAIAIgYgAAR/QeCZ+jxBoLK0xgAgAEEBRhsFQaCplA0LQbDUAEHwpQMg',
    'ABsiAkEwQfAAIAAbbGpBgIAIQYCAICAAGyIAaiACQQR0aiAAamohAiAFIAQgBmo2AgALIAIgATYCACACIAMgBHI2AgQgAgvSAQIBewN/',
    'IAAkNyABJCojOyMqIgNBsfPd8Xls/RH9USECIzciBCIAIANqIQUDQCAFIABBEGoiAUsEQCACIAD9AAQA/VH9DFEtnsxRLZ7MUS2ezFEt',
    'nsz9tQEiAiACQQ/9rQH9USECIAEhAAwBCwsgAiAA/QAEAEGoCCADIARqIABra/0ABAD9Tv1R/QxRLZ7MUS2ezFEtnsxRLZ7M/bUBIgIg',
    'AkEP/a0B/VEjK/1R/QxRLZ7MUS2ezFEtnsxRLZ7M/bUBIgIgAkEP/a0B/VEQEiQ6C24BAn8gACABIAIQFyEDA38gA0ECdEGgl4YIaigC',
    'ACIERQRAQX8PCyAEQQV0QYCXhgZqIgQpAwAgAFEEfyAEKQMIIAFRBUEACwR/IAQoAhAgAkYFQQALBH8gBCgCFAUgA0EBakH//w9xIQMM',
    'AQsLC6wEAQh/IAFBgICACUGAgIAsIAAbSwRAQQAPCyAAQQJ0IgFB4AhqKAIAIgJBsNQAQfClAyAAG0kiAwR/IAFBwAlqKAIAQYCAyABB',
    'gIDgAiAAG00FQQELBEBBkM4AQdCGAyAAGyEBIAAgAwR/IAEgAiACQQRqQQVuayICIAEgAkkbBSABCyABQQV2EA8LIAMEQEEAIQEgAAR/',
    'QeCZ+jxBoLK0xgAgAEEBRhsFQaCplA0LIQVBMEHwACAAGyEGIABBAnRB4AhqKAIAIQIgAEUEQANAIAEgAkkEQCAFIAEgBmxqQQA2Amgg',
    'AUEBaiEBDAELCwtBgIAIQYCAICAAGyICIAAEf0Hgmfo8QaCytMYAIABBAUYbBUGgqZQNC0Gw1ABB8KUDIAAbIgFBMEHwACAAG2xqaiAB',
    'QQR0aiACaiICIABBAnRB8AhqKAIAaiEHIAIiASEDA0AgAyAHSQRAIAMoAgQiCEH/////AXEhBCADKAIAIglBf0cEQCABIANHBEAgASAD',
    'IAT8CgAACyAIQYCAgIACcQRAIAkgAUEIajYCAAUgBSAGIAlsaiEJIAQgCEYEQCAJIAFBCGo2AggFIAhBgICAgARxBEAgCSABQQhqNgJI',
    'BSABIAkoAmg2AgggCSABQQhqNgJoCwsLIAEgBGohAQsgAyAEaiEDDAELCyAAQQJ0IgNB8AhqIAEgAms2AgAgA0HACWpBADYCACAAQQl0',
    'QdAJakEAQYAE/AsAC0EBC5wCAQJ/IABBA3QiBkGgCWoiByAHKwMARAAAAAAAAPA/oDkDACM6IAZBgAlqKQMAWgRAIABFBEAgAUHQAGog',
    'ASsDUEQAAAAAAADwP6A5AwAgAwRAIAFB2ABqIAErA1hEAAAAAAAA8D+gOQMACwsPCyMcIgZBAWokHCAGQdgAbEGgnpINaiIGIzo3AwAg',
    'BiMqIykjKCMOampqQQRqNgIMIAYjNTYCECAGIyg2AhQgBiMZNgIYIAYjDjYCHCAGIzY2AiAgBiMpNgIkIAYjNzYCKCAGIyo2AiwgBiM4',
    'NgIwIAYjOTYCNCAGIysQEj4COCAGIAA2AgggBiABNgI8IAZBQGsgAjYCACAGIANBAEc2AkQgBiAENgJIIAYgBTYCTAt5AQJ/IzEEfyAA',
    'IQMCfwNAIANBEGoiBCABSQRAQQAgA/0ABAD9ZA0CGiAEIQMMAQsLIAP9AAQA/WRBASABIANrdEEBa3FFCwVBAQsEQCABIABrIgEgAiAB',
    'IAJJGyQaIAAPCyMDIgMgACABIAIQCSQDIwMgA2skGiADC4sDAwF+AXsDfyAA/QAEAEGoCEEgIAEgAUEgTxtrIgT9AAQA/U4kEyAA/QAE',
    'ECAE/QAEEP1OJBQjEyAB/RH9Uf0MUS2ezFEtnsxRLZ7MUS2ezP21ASIDIANBD/2tAf1RIxT9Uf0MsXk3nmvK64U1rrLCL+vUJ/21ASID',
    '/R0AIgIgAkIgh4WnIAP9HQEiAiACQh2HhadqIgQgBEEQdnNB65Svr3hsIgQgBEENdnNBtdzKlXxsIgQgBEEQdnMkCCABQSBLBEAgAUEg',
    'ayIGrUKV+Kn6l7fem55/hSECIAYgAEEgaiIFIgBqIQQDQCAEIABBCGoiAUsEQCACIAApAwCFQs2Z1ur++uuof34iAiACQiCIhSECIAEh',
    'AAwBCwsjCCACIAApAwBCf0LAACAFIAZqIABrrUIDhn2Ig4VCzZnW6v7666h/fiICIAJCIIiFpyIAIABBEHZzQeuUr694bCIAIABBDXZz',
    'QbXcypV8bCIAIABBEHZzcyQICyMIQf//AXFBAnRBgIDEAGooAgAkSQviAQECfyAALQAAIQJBASQeIAJBgAFJBEBBAQ8LIAJBwgFJIAJB',
    '9AFLcgRAQQAPCyAAQQFqIAFPBEBBAA8LIAJB4AFGBH9BoAEFQZABQYABIAJB8AFGGwsgAC0AASIDSwR/QQEFIAJB7QFGBH9BnwEFQY8B',
    'Qb8BIAJB9AFGGwsgA0kLBEBBAA8LIAJB4AFJBH9BAgVBA0EEIAJB8AFJGwshA0ECIQIDQCACIANJBEAgAiQeIAAgAmogAU8Ef0EBBSAA',
    'IAJqLQAAQcABcUGAAUcLBEBBAA8LIAJBAWohAgwBCwsgAwvAAgICfwF7A0AgA0EARyABIAJJcQRAAkADQCABQRBqIAJNIANBEE9xBEAg',
    'Af0ABAAiBv1kBH9BCEEAIAb9DODA4MDgwODA4MDgwODA4MD9Tv0MwIDAgMCAwIDAgMCAwIDAgP0tIAb9DB4AHgAeAB4AHgAeAB4AHgD9',
    'Tv0MAAAAAAAAAAAAAAAAAAAAAP0u/U79gwEbBUEQCyIEBEAgACAB/QAEAP0LBAAgAUEQaiEBIABBEGohACADIARrIQMMAgsLCyADRSAB',
    'IAJGcg0AIAEgAhAIIgUEf0EAIQQDQCAEIAVJBEAgACAEaiABIARqLQAAOgAAIARBAWohBAwBCwsgASAFaiEBIAAgBWoFIABB7wE6AAAg',
    'AEG/AToAASAAQb0BOgACIAEjHmohASAAQQNqCyEAIANBAWshAwwCCwsLIAALqAcDBH8EewF+IAAtAABBIEcEQEEADwsgAEEBaiIAJE4g',
    'AC8BAEGtwABGBH8gAEECagUgACgCACIDQRh2QSBHBH9BAAUgA0H/AXFBMGtBCkkLBH8gA0EIdkH/AXFBMGtBCkkFQQALBH8gA0EQdkH/',
    'AXFBMGtBCkkFQQALRQRAQQAPCyAAQQRqCyIDIAFPBEBBAA8LIAMvAQBBrcAARgR/IANBAmoFIAMgAmsiAEEDdiIFJAEgBSkD4JyKCUJ/',
    'IABBB3GthoMkACMAIQsjASEAA0AgC1AEQCAAQQhqIgApA+CcigkhCwwBCwsgACQBIAsgC0IBfYMkACADIAt6pyACIABBA3RqaiIARgR/',
    'QQEFIAAtAABBIEcLBEBBAA8LIABBAWoLIgD9AAQAIgf9DDAwMDAwMDAwMDAwMDAwMDD9cSEJQQAgACAHQYAI/QcAASII/SP9ZCAA/QAE',
    'ECIKIAj9I/1kQRB0ciIDIANBAWtxIgUgBUEBa3EiBSAFQQFrcSIFaGpBAWogA0EBdEEBciIGIANxIAYgB/0MLS0tLS0tLS0tLS0tLS0t',
    'Lf0j/WQgCv0MLS0tLS0tLS0tLS0tLS0tLf0j/WRBEHRycSADQQF2cSADIAn9DAkJCQkJCQkJCQkJCQkJCQn9dyAJ/SP9ZEH//wNzIAr9',
    'DDAwMDAwMDAwMDAwMDAwMDD9cSIH/QwJCQkJCQkJCQkJCQkJCQkJ/XcgB/0j/WRB//8Dc0EQdHJzc3IgBUEBayAFc3FBASAFGxsiAwRA',
    'IANBACABIANLGw8LA0AgBEEESARAIAAvAQBBrcAARgR/IABBAmoFIAAiAyACayIAQQN2IgUkASAFKQPgnIoJQn8gAEEHca2GgyQAIwAh',
    'CyMBIQADQCALUARAIABBCGoiACkD4JyKCSELDAELCyAAJAEgCyALQgF9gyQAIAt6pyACIABBA3RqaiIFIANGBH9BAQUgBS0AAEEgRwsE',
    'f0EABQJ/A0AgA0EQaiIAIAVJBEBBACAD/QAEAP0MMDAwMDAwMDAwMDAwMDAwMP1xIgf9DAkJCQkJCQkJCQkJCQkJCQn9dyAH/SP9ZEH/',
    '/wNzDQIaIAAhAwwBCwtBASAFIANrdEEBayAD/QAEAP0MMDAwMDAwMDAwMDAwMDAwMP1xIgf9DAkJCQkJCQkJCQkJCQkJCQn9dyAH/SP9',
    'ZEH//wNzcUULC0UEQEEADwsgBUEBagshACAEQQFqIQQMAQsLIABBACAAIAFJGwuBAQAgAEEBaiABIAIQCiIARQRAQQAPCyAALQAAQSJG',
    'BEAgAA8LIABBACAALQAAQS1GBH8gAEEBaiABRgR/QQEFIABBAWogAUkEfyAALQABQSBGBUEACwsFQQALBH8jBSAASSECIABBAmogAUkE',
    'fyAALQACQSJGBUEACyACcgVBAAsbCz8BAX8jTigCACIAQbTgwIECRyAAQbTgzIECR3EgAEG04MSBAkdxBEBBAA8LIyUjJhANBH9BAQUj',
    'FyMYEA0LRQulAgEBfwJ/QQAgAEEDaiABSwR/QQEFIAAtAABBIEcLDQAaQQEgAC8BAUGtwABGDQAaIABBBWogAU0EfyAALQABQTBrQQpJ',
    'BUEACwR/IAAtAAJBMGtBCkkFQQALBH8gAC0AA0Ewa0EKSQVBAAsEfyAALQAEQSBGBUEACwsEQEEBDwsDQCAAIAFJBEAgAC0AAEEiRgR/',
    'An9BACAAQQFqIgJBA2ogAUsEf0EBBSACLQAAQSBHCw0AGkEBIAIvAQFBrcAARg0AGiACQQVqIAFNBH8gAi0AAUEwa0EKSQVBAAsEfyAC',
    'LQACQTBrQQpJBUEACwR/IAItAANBMGtBCkkFQQALBH8gAi0ABEEgRgVBAAsLBUEACwRAQQEPCyAAQQFqIQAMAQsLQQAL9QoBCX9BMEHw',
    'ACAAGyEFIAAEf0Hgmfo8QaCytMYAIABBAUYbBUGgqZQNCyEEIABBAnRB4AhqKAIAIQYDQCAGIAdLBEAgBCAFIAdsaiIIKQMAIAFUBEAg',
    'B0EBaiEHDAILIABFBEAgCCgCICICIAIrA1AgCCsDEKA5A1AgAiACKwNYIAgrAyigOQNYIAhBQGsoAgBBAUsEQAJAIAgoAkhBCGsiAkF/',
    'NgIAIAJB2AA2AgQgAEECdEHACWoiAyADKAIAQdgAajYCACAAQQl0QeQJaiIDRQ0AIAIgAygCADYCCCADIAI2AgALCyAIKAJoIQIDQCAC',
    'BEAgAigCACACQQRrKAIAQf////8BcSEJIAJBCGsiAkF/NgIAIAIgCTYCBCAAQQJ0QcAJaiIKIAkgCigCAGo2AgAgCUEIa0EEdiIJQYAB',
    'SQR/IABBB3QgCWpBAnRB0AlqBUEACyIJBEAgAiAJKAIANgIIIAkgAjYCAAshAgwBCwsLIAgoAgxBD2pBcHFBCGohAiAIKAIIQQhrIgNB',
    'fzYCACADIAI2AgQgAEECdEHACWoiCSACIAkoAgBqNgIAIAJBCGtBBHYiAkGAAUkEfyAAQQd0IAJqQQJ0QdAJagVBAAsiAgRAIAMgAigC',
    'ADYCCCACIAM2AgALIAgoAiQiAigCDEEBayEDIAIgAzYCDCADRQRAIAIoAgRBD2pBcHFBCGohAyACKAIAQQhrIghBfzYCACAIIAM2AgQg',
    'AEECdEHACWoiCSADIAkoAgBqNgIAIANBCGtBBHYiA0GAAUkEfyAAQQd0IANqQQJ0QdAJagVBAAsiAwRAIAggAygCADYCCCADIAg2AgAL',
    'IAIgAEECdEHgFWoiAygCADYCBCADIAI2AgALIAZBAWsiBiAHSwRAAkAgBCAFIAZsaiECIAAEf0Hgmfo8QaCytMYAIABBAUYbBUGgqZQN',
    'C0EwQfAAIAAbIgMgB2xqIAIgA/wKAAAgAigCCEEIayAHNgIAIAANACACQUBrKAIAQQFLBEAgAigCSEEIayAHNgIACyACKAJoIQIDQCAC',
    'BEAgAkEIayAHNgIAIAIoAgAhAgwBCwsLCwwBCwsgAEECdEHgCGogBjYCACAAQQN0QYAJaiABNwMAQYCACEGAgCAgABsiAiAABH9B4Jn6',
    'PEGgsrTGACAAQQFGGwVBoKmUDQtBsNQAQfClAyAAGyIDQTBB8AAgABtsamogA0EEdGpBACAC/AsAIAAEf0Hgmfo8QaCytMYAIABBAUYb',
    'BUGgqZQNC0Gw1ABB8KUDIAAbQTBB8AAgABtsakGAgAhBgIAgIAAbaiAAQQJ0QdAVaigCAEEEdGohByAABH9B4Jn6PEGgsrTGACAAQQFG',
    'GwVBoKmUDQtBsNQAQfClAyAAG0EwQfAAIAAbbGpBgIAIQYCAICAAG2ohAgNAIAIgB0kEQCACKAIMBEAgAAR/QeCZ+jxBoLK0xgAgAEEB',
    'RhsFQaCplA0LQbDUAEHwpQMgABsiA0EwQfAAIAAbbGpBgIAIQYCAICAAG2ogA0EEdGohCEH//wFB//8HIAAbIgkgAigCCHEhAwNAIAgg',
    'A0ECdGooAgAEQCADQQFqIAlxIQMMAQsLIAggA0ECdGogAjYCAAsgAkEQaiECDAELCyAABH9B4Jn6PEGgsrTGACAAQQFGGwVBoKmUDQtB',
    'sNQAQfClAyAAG0EwQfAAIAAbbGoiA0EAQf//AUH//wcgABsiB0EBakECdPwLAEEAIQADQCAAIAZJBEAgBCAAIAVsaikDACIBpyAHcSEC',
    'A0AgAyACQQJ0aigCAARAIAJBAWogB3EhAgwBCwsgAyACQQJ0aiAAQQFqIgAgAUIBiKdBgIB8cXI2AgAMAQsLC8cCAgd/An4gAEECdEHg',
    'CGooAgAiCCABTQRADwtBMEHwACAAGyEHIAAEf0Hgmfo8QaCytMYAIABBAUYbBUGgqZQNCyEGIAEhBUEnIQkDQEGgqZINQQBBgIAC/AsA',
    'QQAhAwNAIAMgCEkEQCADIAdsIAZqKQMAIQogCUEnSQR/IAogCUENaq2IIAtSBUEAC0UEQCAKIAmtiKdB/z9xQQJ0QaCpkg1qIgQgBCgC',
    'AEEBajYCAAsgA0EBaiEDDAELC0EAIQMDQCADQQJ0QaCpkg1qKAIAIAVNBEAgAyIEQQFqIQMgBSAEQQJ0QaCpkg1qKAIAayEFDAELCyAD',
    'rSALQg2GhCELIAlFBEAgACALEA4PCyADQQJ0QaCpkg1qKAIAIAVrIgMgCCABa0kgAiADT3EEQCAAIAtCAXwgCa2GEA4FIAlBDWshCQwB',
    'CwsL+QMCCH8BfiMcQdgAbEGgnpINaiECQaCekg0hAQNAIAEgAkkEQCABKQMAIginQf//AUH//wcgASgCCCIGG3EhACAGBH9B4Jn6PEGg',
    'srTGACAGQQFGGwVBoKmUDQtBsNQAQfClAyAGG0EwQfAAIAYbbGohB0H//wFB//8HIAYbIQMgCEIBiKdBgIB8cSEEA0AgByAAQQJ0aigC',
    'ACIFQYCAfHEgBEZBASAFG0UEQCAAQQFqIANxIQAMAQsLIAEgBgR/QeCZ+jxBoLK0xgAgBkEBRhsFQaCplA0LQbDUAEHwpQMgBhtBMEHw',
    'ACAGG2xqIABBAnRqKAIAQf//A3E2AlAgAUHYAGohAQwBCwtBoJ6SDSEAA0AgACACSQRAQQEgACgCUCIBIAFBAU0bQQFrQTBB8AAgACgC',
    'CCIBG2wgAQR/QeCZ+jxBoLK0xgAgAUEBRhsFQaCplA0LaiIDQSRB6AAgARtqKAIAIQEgACADKAIINgJQIAAgATYCVCAAQdgAaiEADAEL',
    'C0EAIQFBoJ6SDSEAA0AgACACSQRAIAEgACgCVCgCACAAKAJQIgEoAgAgAUFAaygCAHNzcyEBIABB2ABqIQAMAQsLQfCekg0gATYCAEGg',
    'npINIQADQCAAIAJJBEAgABBEIABB2ABqIQAMAQsLQQAkHEGgnZIJJAMLxQUBCH8gACgCaCEEA0AgBARAIARBCGohCCAEKAIEIgkgAyAD',
    'IAlLGyEKQQAhBgJAA0AgBiAKSQRAIAYgCGotAAAgAiAGai0AAGsiBw0CIAZBAWohBgwBCwsgCSADayEHCyAHRQRADwsgBCAFIAUEfyAE',
    'QQhqIQggBUEIaiEJIAUoAgQiCiAEKAIEIgsgCiALSRshB0EAIQYCQANAIAYgB0kEQCAGIAlqLQAAIAYgCGotAABrIgUNAiAGQQFqIQYM',
    'AQsLIAogC2shBQsgBUEASAVBAQsbIQUgBCgCACEEDAELCyAAKAJsIgZBFEYEQCAFQQhqIQggBSgCBCIJIAMgAyAJSxshCkEAIQQCQANA',
    'IAQgCkkEQCAEIAhqLQAAIAIgBGotAABrIgcNAiAEQQFqIQQMAQsLIAkgA2shBwsgB0EASARADwsgBUEEaygCAEH/////AXFBCGsgA0EI',
    'ak8EQCAFIAM2AgQgBUEIaiACIAP8CgAADwsLIANBF2pBcHFBCGoiBEEIa0EEdiIHQYABSQR/IAdBAnRB0AlqBUEACyIHBH8gBygCAAVB',
    'AAsEf0EBBSAEQfAIKAIAakGAgIAsTQtFBEBBACAEEAQaQQAgARAAIgAEQCAAIAEgAiADEBELDwsgBkEURgRAIABB6ABqIQEDQCABKAIA',
    'IgQgBUcEQCAEIQEMAQsLIAEgBSgCADYCACAFQQRrKAIAQf////8BcSEBIAVBCGsiBEF/NgIAIAQgATYCBEHACSABQcAJKAIAajYCACAB',
    'QQhrQQR2IgFBgAFJBH8gAUECdEHQCWoFQQALIgEEQCAEIAEoAgA2AgggASAENgIACwUgACAGQQFqNgJsC0EAIABBoKmUDWtB8ABuIANB',
    'CGpBgICAgHgQAUEIaiIBIAM2AgQgAUEIaiACIAP8CgAAIAEgACgCaDYCACAAIAE2AmgLwAEBBX8gAP0bACIDQeuUr694bCAA/RsBIgRB',
    'sfPd8XlsaiAA/RsCIgFBvdzKlXxsaiAA/RsDIgJBr9bTvgJsaiIFQRB2IAVzQeuUr694bCIFQQ12IAVzQbXcypV8bCIFQRB2IAVzIgUg',
    'A0Gxz9myAWwgBEHR2vjkfGxqIAFBk+uc3AFsaiACQeTW0bJ+bGpqIgFBEHYgAXNB65Svr3hsIgFBDXYgAXNBtdzKlXxsIgFBEHYgAXOt',
    'IAVBDHatQiCGhAutAQEBfyMLQYCAAUYjHyABakGAgMAAS3IEQEF/DwsjH0GAgMwAaiICIAAgAfwKAAAjHyABaiQfIwtBBnRBgIAEaiIA',
    'IAI2AgAgACABNgIEIAAjE/0LBCAgACMU/QsEMCMIQf//AXEhAANAIABBAnRBgIDEAGooAgAEQCAAQQFqQf//AXEhAAwBCwsjC0EBaiQL',
    'IABBAnRBgIDEAGojCyMIQYCAfHFyNgIAIwtBAWsL+gEBBX8jCEH//wFxIQYDQCAGQQJ0QYCAxABqKAIAIgJFBEBBfw8LIAIjCHNBgIB8',
    'cUUEQCACQf//A3FBAWsiBEEGdEGAgARqIgL9AAQgIxP9USAC/QAEMCMU/VH9UP1TBH9BAQUgAigCBCABRwsEf0EABSABQSBNBH9BAQUg',
    'AigCACEFQQAhAgJ/A0AgAkEQaiIDIAFJBEBBACACIAVq/QAEACAAIAJq/QAEAP1R/VMNAhogAyECDAELC0EBIAEgAmt0QQFrIAIgBWr9',
    'AAQAIAAgAmr9AAQA/SP9ZEF/c3FFCwsLBEAgBA8LCyAGQQFqQf//AXEhBgwACwALygEBBX8DQCAEQQRIBEAgACECQQAhAyAALQAAQTBr',
    'IQUDQCAAIAJrQQRJIAVBCklxBEAgA0EKbCAFaiEDIABBAWoiAC0AAEEwayEFDAELCyAAIAJGIANB/wFLciAAIAJrQQNLcgR/QQEFIAAg',
    'AmtBAUsEfyACLQAAQTBGBUEACwsEQEEADwsgBkEIdCADciEGIARBA0gEfyAAIgJBAWohACACLQAAQS5HBUEACwRAQQAPCyAEQQFqIQQM',
    'AQsLIAatJAJCACQEIAAgAUYLsAEBAn9BACQHIAEgAGtBLUsEQA8LIAAgARAVBEBBBCQHDwsgACECAn8DQCABIAJLBEAgAv0ABAD9DDo6',
    'Ojo6Ojo6Ojo6Ojo6Ojr9I/1kIgMEQCACIANoaiICIAEgASACSxsMAwsgAkEQaiECDAELCyABCyABSQR/IAAgARBGBUEAC0UEQA8LIwRQ',
    'BH8jAkIgiEL//wNRBUEACwRAIwJC/////w+DJAJBBCQHBUEGJAcLC6sBAQF/IAGnIAFCIIinQeuUr694bHMiAyADQRB2c0HrlK+veGwi',
    'AyADQQ12c0G13MqVfGwiAyADQRB2c0EfbCAApyAAQiCIp0G5893xeWxzIgMgA0EQdnNB65Svr3hsIgMgA0ENdnNBtdzKlXxsIgMgA0EQ',
    'dnNqIAJB0dr45HxsaiICIAJBEHZzQeuUr694bCICIAJBDXZzQbXcypV8bCICIAJBEHZzQf//D3ELjgEBAX/9DAAAAAAAAAAAAAAAAAAA',
    'AAAkE/0MAAAAAAAAAAAAAAAAAAAAACQU/QwAAAAAAAAAAAAAAAAAAAAAJDv9DAAAAAAAAAAAAAAAAAAAAAAkK0GgnZIJJAMDQCAAQQNJ',
    'BEAgAEEDdEGACWpCfzcDACAAQQFqIQAMAQsLQfwTPwBrQAAaQX8kHUF/JCwLVAIBewF/A38gAP0ABAAiAf0MCgoKCgoKCgoKCgoKCgoK',
    'Cv0jIAH9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/WQiAgR/IAAgAmhqBSAAQRBqIQAMAQsLC6wCAQV/IAEiA0EKOgAAAkADQCAAIANJBEAC',
    'QCAALQAAIgFBDUYgAUEKRnIEQCAAQQFqIQAMAwsgABA1I0tBAWoiAiADSw0ABEBBACQGIAAQMiIBBEAgARAlBSNGRAAAAAAAAPA/oCRG',
    'I1oEQCM+Iz9NBEBBASEBAkAjPiM/SQ0AQQAhBANAIAQjW0kEQEEBIQEgACAEaiIFIyBGDQIgBS0AACIFQSVGIAVBPUZyIAVB3ABGciAF',
    'QSJGciAFQYABT3INAiAEQeCXyghqLQAAIgYgBUshASAFIAZHDQIgBEEBaiEEDAELCyNcRSEBCwVBACEBCwVBASEBCyABBEBBAiQGCwsj',
    'BgRAIAAkXSAAIAIjBkEBRhshAAwFCwsgAiEADAILCwtBACQGCxAQIAALFQAgAkEARyRcQQEkWiAAJD8gASRbCwQAIyALBAAjXQsEACMG',
    'CwUAIyy4CwUAIx24CwUAI0e4CwQAI0YLBAAjDwsEACNDC+AOAw9/A34CeyMJIgitIhAjVFkiBQRAI1UgEFUhBQsjISMVIgFrIQcjMQR/',
    'IyEhBCABIQICfwNAIAJBEGoiAyAESQRAQQAgAv0ABAD9ZA0CGiADIQIMAQsLIAL9AAQA/WRBASAEIAJrdEEBa3FFCwVBAQtFBEAjAyAB',
    'IyFBfxAJIwNrIQcjAyIBIAcQBwtBASM9IAEgBxAUIgRBAE4bRQRAIAEgBxATIQQLIz1FIARBAEhxBEBBASQGDwtBACEBIAUgBEEATnEE',
    'fyNNKAIAQf///wdxQdPmuAFGBH9BAQUjVwRAIwwjIhAWAkAjB0EERgRAIy4hEgNAIBJCAFIEQCASQgFCPyASeX2nIgGtIhCGhSESQgAg',
    'AQR+IwJC/////w9CICAQfYaDBUIACyABEAMiAUEATg0DDAELC0F/IQEMAQtBfyEBIwdFDQAjSARAIwQjAkHAARADIgFBAE4NAQsjMCES',
    'A0AgEkIAUgRAIBJCAUI/IBJ5faciAa0iEYaFIRIjAiEQIwQgAQR+IBBCf0LAACARfYaDBUIACyABQYABahADIgFBAE4NAgwBCwsjLyES',
    'A0AgEkIAUgRAIBJCAUI/IBJ5faciAa0iEYaFIRIjBCEQIAEEfiAQQn9CwAAgEX2GgwVCAAtCACABQUBrEAMiAUEATg0CDAELC0F/IQEL',
    'CyABIgJBAEgEf0ECBQJAIARBBnRBmIAEaiIDKAIAIgEEfyABKAIEIAJGBUEACw0AIARBufPd8XlsIAJB65Svr3hsaiIBIAFBEHZzQeuU',
    'r694bCIBIAFBDXZzQbXcypV8bCIBIAFBEHZzQf//B3EhBwNAIAdBAnRBwICMBWooAgAiAQRAIAFBB3RBwP+LAWoiASgCACAERgR/IAEo',
    'AgQgAkYFQQALBEAgAyABNgIADAMFIAdBAWpB//8HcSEHDAILAAsLQQAhASMPQYCABEYNACMPQQd0QcCAjAFqIgEgBDYCACABIAI2AgQg',
    'AUF/NgIIIw9BAWokDyAHQQJ0QcCAjAVqIw82AgAgAyABNgIACyABIgZFBEBBASQGDwtBICEJAkAgAEEUSQ0AIzMjDWsiAUEFRgR/Iw0o',
    'AgBB09KdswVGBUEACwRAIw0tAAQiAUE0RgR/QQAFQQhBGCABQTJGGwshCQwBC0EYIQkgAUEBSwR/QQEFIw0tAABBLUcLDQBBEEEYIyMj',
    'FmtBAUYEfyMWLQAAQS1GBUEACxshCQtBA0EEIABBFEkEf0EABSAJBH8jMyMNa0EBRgR/Iw0tAABBLUYFQQALBUEBCwsEf0Ggl8YIIQsj',
    'WCENAn8DQCANBEAgC0EEaiEMQQECf0EAIAsoAgAiByMYIgIjFyIBa0sNABogAiAHa0EBaiEOIAwsAAD9DyETIAcgDGpBAWssAAD9DyEU',
    'A0AgASAOSQRAIAH9AAQAIBP9IyABIAdqQQFr/QAEACAU/SP9Tv1kIQoDQCAKBEAgDiABIApoaiIPSwRAQQAhA0EBAn8DQCADQRBqIgIg',
    'B0kEQEEAIAMgD2r9AAQAIAMgDGr9AAQA/VH9Uw0CGiACIQMMAQsLQQEgByADa3RBAWsgAyAPav0ABAAgAyAMav0ABAD9I/1kQX9zcUUL',
    'DQUaIAogCkEBa3EhCgwCCwsLIAFBEGohAQwBCwtBAAsNAhogCyAHQQRqaiELIA1BAWshDQwBCwtBAAsFQQALGwsLBUEACyEDI0VEAAAA',
    'AAAA8D+gJEUgCCMdSQRAIAgkHSAIIyxJBEAgCCQsCwsgCCNHSwRAIAgkRwsgBEEATgRAIARBBnRBgIAEaiECIAUEQCACQRBqIAIrAxBE',
    'AAAAAAAA8D+gOQMACyNWIAitWQR/IAggAigCCEsFQQALBEAgAiAINgIICyACKAIMIgFFIAEgCEtyBEAgAiAINgIMCwUjQkQAAAAAAADw',
    'P6AkQgsgBQRAIARBAEgEQCNBRAAAAAAAAPA/oCRBBSADQQFGBEAjQ0QAAAAAAADwP6AkQwUgA0ECRgRAI0REAAAAAAAA8D+gJEQFIANB',
    'A0YEQCAGQUBrIgAgACsDAEQAAAAAAADwP6A5AwAFIAZBGGogCWoiASABKwMARAAAAAAAAPA/oDkDACAIQYCjBW5BKGxB4KCRBWogCWoi',
    'ASABKwMARAAAAAAAAPA/oDkDACAIIAYoAghJBEAgBiAINgIICyAIIAYoAgxLBEAgBiAINgIMCyAJBEAgCUEIRgR/IAggBigCEEsFQQAL',
    'BEAgBiAINgIQCwUQDARAIAZByABqIAYrA0hEAAAAAAAA8D+gOQMACwsgAEEXSyIBBEBBACEBAkAjNCMKayICQQdHIAJBBUdxDQAjCigC',
    'AEGgwICBAnJB9NjNswdHBH9BAQUjCi0ABEExRwsNAEEBIQEgAkEFRg0AIwotAAYhASMKLQAFQS5GBH8gAUExRiABQTBGcgVBAAshAQsL',
    'QQEgASAJQRBGIAlBCEZyGwRAIAAgBiAEIAkgARArCwsLCwsFI0BEAAAAAAAA8D+gJEALCwQAI0ULBAAjQAsEACNECwQAI0ELBAAjQgvK',
    'CAIEfwF7IxxBAmpBEEsEf0EBBSMDQaCdkglrQYCAwABLCwRAEBALIAJBBnRBgIAEaiICKAIAJDUgAigCBCQoIwwjIhBHBEAjAyQZIy1B',
    '4J2SDWskDiMZIQUjDiEGQQAhAgNAIAIgBkkEQCACIAVqIAJB4J2SDWr9AAQA/QsEACACQRBqIQIMAQsLIwMjDmokAwUjDCMiQX8QBiQZ',
    'IxokDgsjFiMjQX8QBiQ2IxokKSMXIxhB6AcQBiQ4IxokOf0MuXk3nmvK64U1rrLCL+vUJyMoIgZBsfPd8Xls/RH9USEJIzUiByICIAZq',
    'IQgDQCAIIAJBEGoiBUsEQCAJIAL9AAQA/VH9DFEtnsxRLZ7MUS2ezFEtnsz9tQEiCSAJQQ/9rQH9USEJIAUhAgwBCwsgCSAC/QAEAEGo',
    'CCAGIAdqIAJra/0ABAD9Tv1R/QxRLZ7MUS2ezFEtnsxRLZ7M/bUBIgkgCUEP/a0B/VEjDiIGQbHz3fF5bP0R/VEhCSMZIgciAiAGaiEI',
    'A0AgCCACQRBqIgVLBEAgCSAC/QAEAP1R/QxRLZ7MUS2ezFEtnsxRLZ7M/bUBIgkgCUEP/a0B/VEhCSAFIQIMAQsLIAkgAv0ABABBqAgg',
    'BiAHaiACa2v9AAQA/U79Uf0MUS2ezFEtnsxRLZ7MUS2ezP21ASIJIAlBD/2tAf1RIykiBkGx893xeWz9Ef1RIQkjNiIHIgIgBmohCANA',
    'IAggAkEQaiIFSwRAIAkgAv0ABAD9Uf0MUS2ezFEtnsxRLZ7MUS2ezP21ASIJIAlBD/2tAf1RIQkgBSECDAELCyAJIAL9AAQAQagIIAYg',
    'B2ogAmtr/QAEAP1O/VH9DFEtnsxRLZ7MUS2ezFEtnsz9tQEiCSAJQQ/9rQH9USQ7/Qy5eTeea8rrhTWussIv69QnIzkiBkGx893xeWz9',
    'Ef1RIQkjOCIHIgIgBmohCANAIAggAkEQaiIFSwRAIAkgAv0ABAD9Uf0MUS2ezFEtnsxRLZ7MUS2ezP21ASIJIAlBD/2tAf1RIQkgBSEC',
    'DAELCyAJIAL9AAQAQagIIAYgB2ogAmtr/QAEAP1O/VH9DFEtnsxRLZ7MUS2ezFEtnsz9tQEiCSAJQQ/9rQH9USQrQQEgA0EQRiICIAQb',
    'BEAjCiM0IwprQQAgAEEXSxsQAiACBEBBAiABIwlBAEEAQQAQBQsgBARAQQEgASMJQQBBAEEAEAULCyADQQhHBEAPCyNQI08iAmtBACAA',
    'QRVLGyIDQQtGIgAEQCACKQMAQtHqlZOX75S68gBRIQALIAAEQCACKAIHQfLSubsGRiEACyAABEBB9hVBCRACBSADQQpGBH8gAikDAELB',
    '6tHDhqnZsOQAUQVBAAsEfyACLwEIQeXkAUYFQQALBEBB8BVBBhACBUH/FUEHEAILC0EAIAEjCRAMIgFBACMkIAFBASAAGxsjMhAFI1kE',
    'QEEDJAYLCwQAIwsLJgAgAPwGJFQgAfwGJFUgAvwGJFYgA0EARyQ9IARBAEckVyAFJFgLIQAgACQ+IAAkESABrSACrUIghoQkPCADQQBH',
    'JFlBfyQdCykAQaCdkgkgABAHQaCdkgkgABAUQQBOBH9BAQVBoJ2SCSAAEBNBAE4LC8YEAgF+A38CQCAAQRxqIAFLBH9BAQUgAC8BGkHd',
    'wABHCw0AIydFIAAoAggiAyNSRyAAKQMAIgIjUVJycgRAIAJClfip+pe33puef34gA61CzZnW6v7666h/fnxCNoinQQR0QaCXhQZqIgQo',
    'AgwhASAEKQMAIAJRBH8gBCgCCCADRgVBAAtFBEAgABAzIQEgBCACNwMAIAQgAzYCCCAEIAE2AgwLIAEkJyMnRQ0BIAIkUSADJFILIAAp',
    'AwwiAkKAgPyHgOA/g0KAgOiBgMAOUgR/QQEFIAAtABRBIEcLDQBB6AcgAkIYiKciAUH/AXFBMGsiA0EKbCABQQh2Qf8BcUEwayIBaiAB',
    'QQlLIANBCUtyGyIDQTtLQegHIAKnIgFB/wFxQTBrIgRBCmwgAUEIdkH/AXFBMGsiAWogAUEJSyAEQQlLchsiBEEXS3JB6AcgAkIwiKci',
    'BUH/AXFBMGsiAUEKbCAFQQh2QTBrIgVqIAVBCUsgAUEJS3IbIgFBO0tyDQAjJyAEQZAcbGogA0E8bGogAWokCSAAKAIWIQEgAC0AFSIA',
    'QS1HIABBK0dxDQAgAUGw4MCBA0YEQEEBDwtB6AcgAUEQdiIDQf8BcUEwayIEQQpsIANBCHZBMGsiA2ogA0EJSyAEQQlLchsiA0E7S0Ho',
    'ByABQQh2Qf8BcUEwayIEIAFB/wFxQTBrIgFBCmxqIARBCUsgAUEJS3IbIgFBF0tyDQAgAUGQHGwgA0E8bGoiASMJaiMJIAFrIABBLUYb',
    'JAlBAQ8LQQALiAYCBX8BfkERIQYgAEEBaiACayIEQQN2IgMkASADKQPgnIoJQn8gBEEHca2GgyQAAkADQCAAIAFJBEAgAC0AAEEgRw0C',
    'IABBAWohAyMAIQgjASEAA0AgCFAEQCAAQQhqIgApA+CcigkhCAwBCwsgACQBIAggCEIBfYMkACADIAh6pyACIABBA3RqaiIARg0CIAZB',
    'E0YEQEEBIQcCQCAAIANrIgRBBUYEfyADKAIAQdPSnbMFRgVBAAsEfyADLQAEQTBrQQpJBUEACw0AIARBAUYEQCADLQAAQS1GBH9BAQUg',
    'Ay0AAEEgckHhAGtBGkkLIQcMAQtBACEHIARBIEsEf0EABSADLQAAQSByQeEAa0EaSQtFDQAgA0EBaiEEA0AgACAESwRAIAQtAAAiBUEw',
    'a0EKSSAFQSByQeEAa0EaSXJFIAVBLUdxDQIgBEEBaiEEDAELC0EBIQcLIAdFDQMgAyQNIAAkMwUgBkEVRgRAQQEhBwJAIAAgA2tBCkYE',
    'fyADKQMAQsHq0cOGqdmw5ABRBUEACwR/IAMvAQhB5eQBRgVBAAsNACAAIANrQQFGBH8gAy0AAEEtRgVBAAsNACADIQQDQCAAIARLBEBB',
    'ACEHIAQtAABBIHJB4QBrQRpPDQIgBEEBaiEEDAELC0EBIQcLIAdFDQQgAyRPIAAkUAUgBkEXTwRAIAMoAgBB////B3FB09KdA0YNBSAG',
    'QRdGBEBBASEHAkAgACADa0EHRgR/IAMpAwBC////////P4NC1JjNspfGC1EFQQALBH8gAy0ABkEwa0EKSQVBAAsNACAAIANrQQFGBH8g',
    'Ay0AAEEtRgVBAAsNACADIQQDQCAAIARLBH8gBC0AAEEgckHhAGtBGkkFQQALBEAgBEEBaiEEDAELC0EAIQcgAyAERg0AA0AgACAESwR/',
    'IAQtAABBMGtBCkkEf0EBBSAELQAAQS5GCwVBAAsEQCAEQQFqIQQMAQsLIAAgBEYhBwsgB0UNBiADJAogACQ0CwsLCyAGQQFqIQYMAQsL',
    'IAYPC0EAC+kQAwd/AX4Be0EAJAFB4JyKCSkDACQAIwAhCANAIAhQBEAgAkEIaiICKQPgnIoJIQgMAQsLIAIkASAIIAhCAX2DJAAgCHqn',
    'IAAgAkEDdGpqIgYjICIDTyEBAkAgACAGRgR/QQEFIAYtAABBIEcLIAFyBH9BAQUgBiAAa0H/AU0Ef0EABSAGIABrQfwHSwR/QQEFIAAh',
    'AQNAIAEgBkkEQCABIAEgBhAIIgEjHiABG2ohASAEQQFqIQQMAQsLIARB/wFLCwsLDQAgBkEBaiQVIwAhCCMBIQIDQCAIUARAIAJBCGoi',
    'AikD4JyKCSEIDAELCyACJAEgCCAIQgF9gyQAIAh6pyAAIAJBA3RqaiIBJCEgASADTyECIAEjFUYEf0EBBSABLQAAQSBHCyACcg0AIxUg',
    'ASMVaxAHIAEtAAFB2wBHBH9BAAUgAUECaiADEDALRQ0AIAFBHmokDCNMIAFBAWpLBEAjDCIBQQFqIQQCQANAIAMgBEsEQCAE/QAEAP0M',
    'W1tbW1tbW1tbW1tbW1tbW/0jIARBAWv9AAQA/QwgICAgICAgICAgICAgICAg/SP9Tv1kIQIDQCACBEBBASEFIAQgAmhqIgcgA0kEfyAH',
    'IAEgAyAAIAYQNAVBAAsNBCACIAJBAWtxIQIMAQsLIARBEGohBAwBCwtBACEFCwsgBQ0AIwwgAGsiAUEDdiICJAEgAikD4JyKCUJ/IAFB',
    'B3GthoMkACMAIQgjASECA0AgCFAEQCACQQhqIgIpA+CcigkhCAwBCwsgAiQBIAggCEIBfYMkACAIeqcgACACQQN0amoiASQiIAEgA08h',
    'AiABIwxGBH9BAQUgAS0AAEEgRwsgAnINACABQQFqJBYjACEIIwEhAgNAIAhQBEAgAkEIaiICKQPgnIoJIQgMAQsLIAIkASAIIAhCAX2D',
    'JAAgAyAIeqcgACACQQN0amoiAk0hASACIxZGBH9BAQUgAi0AAEEgRwsgAXINACACJCMDQCACQQFqIwAhCCMBIQIDQCAIUARAIAJBCGoi',
    'AikD4JyKCSEIDAELCyACJAEgCCAIQgF9gyQAIAMgCHqnIAAgAkEDdGpqIgJNIQQgAkYEf0EBBSACLQAAQSBHCyAEcg0BIAJBAWoiAUEF',
    'aiADSSEEAkAgASgCAEHSis2iBUYEfyABLQAEQS5GBUEACyAEcQRAIAFBBmpBACABLQAFQcEAa0EaSRshBAwBC0EAIQQgASADTwR/QQAF',
    'IAEtAABBwQBrQRpJC0UNACABQQFqIgEtAAAhBANAIARBMGtBCkkgBEHBAGtBGklyBEAgAUEBaiIBLQAAIQQMAQsLIAFBAmpBACAEQS5G',
    'IAFBAWogA0lxBH8gAS0AAUHBAGtBGkkFQQALGyEECyAERQRAIAIkIwwBCwtBASNJQf//A3EiASABQQFNG0EGdEHY/wNqKAIAJEogAkEB',
    'aiRNIwAhCCMBIQIDQCAIUARAIAJBCGoiAikD4JyKCSEIDAELCyACJAEgCCAIQgF9gyQAIAh6pyAAIAJBA3RqaiIBLQAAQSBHIAEgA09y',
    'IAEgBE1yDQAgAUEBaiMAIQgjASECA0AgCFAEQCACQQhqIgIpA+CcigkhCAwBCwsgAiQBIAggCEIBfYMkACADIAh6pyAAIAJBA3RqaiIC',
    'TSEEIAJGBH9BAQUgAi0AAEEgRwsgBHINACACQQFqIQJBgAj9BwAAIQkgAyEBAn8DQCABQUBqIgH9AAQAIAn9I/1kIAH9AAQQIAn9I/1k',
    'QRB0cq0gAf0ABCAgCf0j/WQgAf0ABDAgCf0j/WRBEHRyrUIghoQiCEIAUgRAIAFBP2ogCHmnayIBQQAgASACTxsMAgsgASACSw0AC0EA',
    'CyQFIAItAABBIkYEQCACQQFqJCQgAiMFRg0BIyQgAGsiAUEDdiICJAEgAikD4JyKCUJ/IAFBB3GthoMkACMAIQgjASECA0AgCFAEQCAC',
    'QQhqIgIpA+CcigkhCAwBCwsgAiQBIAggCEIBfYMkACAIeqcgACACQQN0amohAgNAIAItAABBIkcEQCMAIQgjASEBA0AgCFAEQCABQQhq',
    'IgEpA+CcigkhCAwBCwsgASQBIAggCEIBfYMkACAIeqcgACABQQN0amohAgwBCwsgAiIBIAMgABALIQIDQCACRQRAIAEjBUYNA0GACP0H',
    'AAAhCSABQQFqIQIDQCACIAL9AAQAIAn9I/1kIgRoaiEBIARFBEAgAkEQaiECDAELCyABIAMgABALIQIMAQsLIAEkMgUgAi0AAEEtRgR/',
    'IAJBAWogA0YEf0EBBSACQQFqIANJBH8gAi0AAUEgRgVBAAsLBUEAC0UNASACJCQgAkEBaiIBJDIgASADIAAQCiICRQ0BC0HQCCNKKAIE',
    'NgIAIAIoAgBBotqIgQJGBH8gAi0ABEEiRgVBAAsEfyACQQFqJCUgAkECaiQmIAJBBGoFIAItAABBIkYEfyACIQEDQCABIwVGDQNBgAj9',
    'BwAAIQkgAUEBaiEBA0AgASAB/QAEACAJ/SP9ZCIFaGohBCAFRQRAIAFBEGohAQwBCwsgBCIBLwEBQaDEAEcNAAsgASMFRg0CIAJBAWok',
    'JSABJCYgAUECagUgAi0AAEEtRgR/IAJBAWogA0YEf0EBBSACQQFqIANJBH8gAi0AAUEgRgVBAAsLBUEAC0UgAkEBaiIBIANGcg0CIAIk',
    'JSABJCYgAkECagsLIgEtAABBIkYEQCMFIAFGDQEgAUEBaiQXIwUkGCMFQQFqIQEFIAEtAABBLUYEfyABQQFqIANGBH9BAQUgAUEBaiAD',
    'SQR/IAEtAAFBIEYFQQALCwVBAAtFIwUgAUtyDQEgASQXIAFBAWoiASQYCyABIAMgABAxDwtBAAuyBAEEfyAALQACQS9HBH9BAQUgAC0A',
    'BkEvRwsEf0EBBSAALQALQTpHCwRAQQAPC0HoByAALwEHIgFB/wFxQTBrIgJBCmwgAUEIdkEwayIBaiABQQlLIAJBCUtyGyEBQegHIAAv',
    'AQkiAkH/AXFBMGsiA0EKbCACQQh2QTBrIgJqIAJBCUsgA0EJS3IbIQJB6AcgAC8BACIDQf8BcUEwayIEQQpsIANBCHZBMGsiA2ogA0EJ',
    'SyAEQQlLchsiA0UCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAKAIDQf///wdxIgBBysK5A0cEQCAAQcbKiQNGDQEgAEHNwskDRg0C',
    'IABBweDJA0YNAyAAQc3C5QNGDQQgAEHK6rkDRg0FIABByuqxA0YNBiAAQcHqnQNGDQcgAEHTysEDRg0IIABBz8bRA0YNCSAAQc7e2QNG',
    'DQogAEHEyo0DRg0LDAwLQQEMDAtBAgwLC0EDDAoLQQQMCQtBBQwIC0EGDAcLQQcMBgtBCAwFC0EJDAQLQQoMAwtBCwwCC0EMDAELQQAL',
    'IgBFIAFBFEdyIAJB4wBLcnIEQEEADwsgAkEDcUUhASAAQQJGBH9BHUEcIAEbBUEeQR8gAEEGRiAAQQRGciAAQQlGciAAQQtGchsLIANJ',
    'BEBBAA8LIAJB7QJsIAJBA2pBAnZqIABBHmxqIAAgAEEIS2pBAXZqIANqQR9rIgJBAUECIAEbayACIABBAksbQc3VAGpBgKMFbAvuAwAg',
    'AiAAQQ1qTwR/IAAtAAFBMGtBCkkFQQALBH8gAC0AAkEwa0EKSQVBAAsEfyAALQADQS9GBUEACwR/IAAtAARBIHJB4QBrQRpJBUEACwR/',
    'IAAtAAVBIHJB4QBrQRpJBUEACwR/IAAtAAZBIHJB4QBrQRpJBUEACwR/IAAtAAdBL0YFQQALBH8gAC0ACEEwa0EKSQVBAAsEfyAALQAJ',
    'QTBrQQpJBUEACwR/IAAtAApBMGtBCkkFQQALBH8gAC0AC0Ewa0EKSQVBAAsEfyAALQAMQTpGBUEAC0UEQEEADwsgAEEBayICIQADQCAA',
    'IAFLBH8gAEEBay0AAEEgRwVBAAsEfyAAQQFrLQAAQSJHBUEACwRAIABBAWshAAwBCwsgACACSSAAIAFLcQR/IABBAWstAABBIEYFQQAL',
    'BEACQCAEIANrIgIgAEEBayIEIAFrTQRAIAIhAANAIAAEfyAEIAJrIABqQQFrLQAAIAAgA2pBAWstAABGBUEACwRAIABBAWshAAwBCwtB',
    'ASECIABFDQELQQAhAiAEIAFrQcAASQ0AIARBAWshAANAIAAgBEFAak8EQCAALQAAIgFBMGtBCkkEf0EBBSABQSByQeEAa0EGSQtFDQIg',
    'AEEBayEADAELC0EBIQILBUEAIQILIAIL1AQDAn4Efw17IAAhBEHgnIoJIQVBgAj9BwABIQ5BgAj9BwAAIQ1BgAj9BwADIQxBgAj9BwAC',
    'IQ8DQCAFIAT9AAQAIhMgDv0jIBMgDf0j/VD9ZCAE/QAEECISIA79IyASIA39I/1Q/WRBEHRyrSAE/QAEICIRIA79IyARIA39I/1Q/WQg',
    'BP0ABDAiECAO/SMgECAN/SP9UP1kQRB0cq1CIIaENwMAIAVBCGohBSALIBMgEv1Q/VAgESAQ/VD9UCELIBMgDP0jIgggEiAM/SMiB/1Q',
    'IBEgDP0jIgogECAM/SMiCf1Q/VD9ZARAIAj9ZCAH/WRBEHRyrSAK/WQgCf1kQRB0cq1CIIaEIQIgBCEDCyAEQUBrIQQgEyAS/XcgESAQ',
    '/Xf9dyIHIA/9dyAH/SP9ZARAIBP9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIBL9DAoKCgoKCgoKCgoKCgoKCgr9I/1kQRB0cq0gEf0MCgoK',
    'CgoKCgoKCgoKCgoKCv0j/WQgEP0MCgoKCgoKCgoKCgoKCgoKCv0j/WRBEHRyrUIghoQgEyAP/SP9ZCASIA/9I/1kQRB0cq0gESAP/SP9',
    'ZCAQIA/9I/1kQRB0cq1CIIaEhCEBCyABUA0ACyAEIAF6p0FAamoiBCRLIAQgAGsiBkEDdkHgnIoJaiIFIAUtAABBASAGQQdxdHI6AAAg',
    'AlAEf0EABSADQT9qIAJ5p2sLJEwgC/1kQQBHJDEDQCAAIARJBH8gBEEBay0AAEEgRgVBAAsEQCAEQQFrIQQMAQsLIAQkICAAIARJC9ME',
    'AgR/AXxEAAAAAAAA8L8kEEEAJBsCfwNAIAAgAUkEQCAA/QAEAP0MPz8/Pz8/Pz8/Pz8/Pz8/P/0j/WQiAgRAIAAgAmhqIgAgASAAIAFJ',
    'GwwDCyAAQRBqIQAMAQsLIAELIgAgAUYEQA8LIABBAWohACABQQZrIQIDQCAAIAJMBEACQCACLQAAQSBGBH8gAigCAUHIqNGCBUYFQQAL',
    'BH8gAi0ABUEvRgVBAAsEQCACIQEMAQsgAkEBayECDAILCwsDQCAAIAFNBEAgACECAn8DQCABIAJLBEAgAv0ABAD9DCYmJiYmJiYmJiYm',
    'JiYmJib9I/1kIgQEQCACIARoaiICIAEgASACSxsMAwsgAkEQaiECDAELCyABCyEEIANFBEBBACECAkAgBCAAQQlqSSAEIABBFGpLcgR/',
    'QQEFIAApAwBCxfDBy6au2bk9UgsNAEQAAAAAAAAAACEGIABBCGohAwNAIAMgBEkEQCADLQAAQTBrIgVBCk8NAiAGRAAAAAAAACRAoiAF',
    'Qf8BcbigIQYgA0EBaiEDDAELCyAGRACAvyD6f01CZQRAIAYkEAtBASECCyACIQMLIxtFBEACQCAEIABBD2oiAkGAAWpLIAQgAkEQakly',
    'DQAgACkDAELBrs2KtOzYsvMAUgR/QQEFIAApAwdC8+atqpavkrI9UgsNACACIQADQCAAIARJBEAgAC0AAEEwa0EKSQR/QQEFIAAtAABB',
    'IHJB4QBrQRpJC0UNAiAAQQFqIQAMAQsLIAIkUyAEIAJrJBsLCyAEQQFqIQAMAQsLCw0AQbDUAEHwpQMgABsLDQBBkM4AQdCGAyAAGwsz',
    'ACAABH9B4Jn6PEGgsrTGACAAQQFGGwVBoKmUDQtBsNQAQfClAyAAG0EwQfAAIAAbbGoLDQBBgIACQYCACCAAGwseACAABH9B4Jn6PEGg',
    'srTGACAAQQFGGwVBoKmUDQsLCgBBMEHwACAAGwsPAEGAgIAJQYCAgCwgABsLTgEBfyAABH9B4Jn6PEGgsrTGACAAQQFGGwVBoKmUDQtB',
    'sNQAQfClAyAAGyIBQTBB8AAgABtsakGAgAhBgIAgIAAbIgBqIAFBBHRqIABqC0kBAX8gAAR/QeCZ+jxBoLK0xgAgAEEBRhsFQaCplA0L',
    'QbDUAEHwpQMgABsiAUEwQfAAIAAbbGpBgIAIQYCAICAAG2ogAUEEdGoLPwAgAAR/QeCZ+jxBoLK0xgAgAEEBRhsFQaCplA0LQbDUAEHw',
    'pQMgABtBMEHwACAAG2xqQYCACEGAgCAgABtqC5YFAgl/AX4gAEGQzgBB0IYDIAAbQQAQDyAAQQJ0QeAIaigCACEGIAAEf0Hgmfo8QaCy',
    'tMYAIABBAUYbBUGgqZQNCyEFQTBB8AAgABshBEGgnMoIIQAgBkEDdEGgnMoIaiECQaCpkg1BAEGAgAL8CwADQCAGIAlLBEAgBCAJbCAF',
    'aikDAKdBD3FBAnRBoKmSDWoiASABKAIAQQFqNgIAIAlBAWohCQwBCwtBACEJA0AgCUEQSQRAIAlBAnRBoKmSDWoiAygCACADIAg2AgAg',
    'CGohCCAJQQFqIQkMAQsLQQAhCQNAIAYgCUsEQCAEIAlsIAVqKQMAIgqnQQ9xQQJ0QaCpkg1qIgMoAgAhASADIAFBAWo2AgAgAUEDdEGg',
    'nMoIaiAJrSAKQgSIQhCGhDcDACAJQQFqIQkMAQsLQRAhCANAIAhBwABJBEBBoKmSDUEAQYCAAvwLAEEAIQkDQCAGIAlLBEAgACAJQQN0',
    'aikDACAIrYinQf8/cUECdEGgqZINaiIBIAEoAgBBAWo2AgAgCUEBaiEJDAELC0EAIQdBACEJA0AgCUGAwABJBEAgCUECdEGgqZINaiID',
    'KAIAIAMgBzYCACAHaiEHIAlBAWohCQwBCwtBACEJA0AgBiAJSwRAIAAgCUEDdGopAwAiCiAIrYinQf8/cUECdEGgqZINaiIDKAIAIQEg',
    'AyABQQFqNgIAIAIgAUEDdGogCjcDACAJQQFqIQkMAQsLIAAgAiEAIQIgCEENaiEIDAELCyAGQQN0QaCcyghqIQNBACEAA0AgACAGSQRA',
    'IAUgAEEDdEGgnMoIaiICKQMAp0H//wNxIARsaiEBIAIgASkDALo5AwAgAyAAQQJ0aiABNgIAIABBAWohAAwBCwsgBgsOACAAQQN0QaAJ',
    'aisDAAsiAQF+RAAAAAAAAPB/IABBA3RBgAlqKQMAIgG6IAFCf1EbC9AEAgV/AXwgAEFAaygCACEFIAAoAkRBAEchAiAAKAIIIgMgABAA',
    'IQEDQCABBH8gAwR/QQAFIAFBQGsoAgBBAUYLBH8jESABKAI4RwVBAAsFQQALBH8gA0EJdEHkCWoiBAR/IAQoAgAFQQALBH9BAQUgA0EC',
    'dEHwCGooAgBB2ABqQYCAgAlBgICALCADG00LBUEBC0UEQCADQdgAEAQaIAMgABAAIQEMAQsLIAFFBEAgACgCPCEAIANFBEAgAEHQAGog',
    'ACsDUEQAAAAAAADwP6A5AwAgAgRAIABB2ABqIAArA1hEAAAAAAAA8D+gOQMACwsPCyABQRBqIAErAxBEAAAAAAAA8D+gOQMAIAUgASgC',
    'GEkEQCABIAU2AhgLIAUgASgCHEsEQCABIAU2AhwLIAMEQA8LIAIEQCABQShqIAErAyhEAAAAAAAA8D+gOQMACyMRIAEoAjhHBEAgASMR',
    'NgI4IzxQBEAgASABKAI8QQFqNgI8BSABIzwgASkDMIQ3AzALIAFBQGsoAgAiAkEURwRAIAIEQCACQQFGBEAgAUEAIAFBoKmUDWtB8ABu',
    'QcwAQYCAgIAEEAFBCGo2AkgLIAEoAkggAkEBa0ECdGojETYCAAUgASMRNgJECyABQUBrIAJBAWo2AgALCyAAKAJIIgJFBEAPCyACIAAo',
    'AkwQNiMQRAAAAAAAAAAAZgRAIABBQGsoAgC4IQYgASMQIAErA1CkOQNQIAEjECABKwNYpTkDWCABIAErA2AjECAGoaU5A2ALIxsEQCAB',
    'IAAjUyMbEBELC50DAQZ/IAEoAiQgACABKAIUakEBaiIEIAEoAhxqIgVBAWpqIQYgBS0AAEEiRgR/IAYtAABBIkYFQQALBH8gASgCGCED',
    'IAUgBGshBwJ/A0AgAkEQaiIAIAdJBEBBACACIARq/QAEACACIANq/QAEAP1R/VMNAhogACECDAELC0EBIAcgAmt0QQFrIAIgBGr9AAQA',
    'IAIgA2r9AAQA/SP9ZEF/c3FFCwVBAAsEfyAFQQFqIQMgASgCICEEIAYgBWtBAWshBUEAIQACfwNAIABBEGoiAiAFSQRAQQAgACADav0A',
    'BAAgACAEav0ABAD9Uf1TDQIaIAIhAAwBCwtBASAFIABrdEEBayAAIANq/QAEACAAIARq/QAEAP0j/WRBf3NxRQsFQQALBH8gBkEBaiEC',
    'IAEoAighAyABKAIsIQRBACEAAn8DQCAAQRBqIgEgBEkEQEEAIAAgAmr9AAQAIAAgA2r9AAQA/VH9Uw0CGiABIQAMAQsLQQEgBCAAa3RB',
    'AWsgACACav0ABAAgACADav0ABAD9I/1kQX9zcUULBUEACwu2BAIFfwZ+QgAkBEIAJAJBfyEDAkAgAC0AAEE6RgRAIABBAWogAU8Ef0EB',
    'BSAALQABQTpHCw0BQQAhAyAAQQJqIQALA0AgACABSQRAAkAgAiADQQBOIgRqQQhPDQMgAC0AAEE6RgRAIAQNBCAAQQFqIQAgAiEDDAML',
    'QQAhBiAAIQQDQCAAIARrQQRJIAAgAUlxBH8gAC0AACIFQTBrQQpJBH9BAQUgBUEgckHhAGtBBkkLBUEACwRAIAZBBHQgAC0AACIGQTBr',
    'IgUgBkEgckHXAGsgBUEKSRtyIQYgAEEBaiEADAELCyAAIAFJBH8gAC0AAEEuRgVBAAsEQCAAIARGBH9BAQUgAiADQQBOakEGSwsNBCME',
    'IwIhCCAEIAEQFUUNBCMCIQckBCAIJAIgC0IghiAKQiCIhCELIApCIIYgB4QhCiACQQJqIQIMAQsgACABSQRAIAAtAABBOkcNBCABIABB',
    'AWoiAEYNBAsgC0IQhiAKQjCIhCELIAatIApCEIaEIQogAkEBaiECDAILCwsgA0EASARAIAJBCEcNASALJAQgCiQCQQEPCyACIANrIgBB',
    'BE8EfkJ/BUIBIACtQgSGhkIBfQshCCALIABBBE0EfkIABUIBIABBBGutQgSGhkIBfQsiB0J/hYMhCSAKIAhCf4WDIQwDQCACQQhJBEAg',
    'CUIQhiAMQjCIhCEJIAxCEIYhDCACQQFqIQIMAQsLIAkgByALg4QkBCAMIAggCoOEJAJBAQ8LQQAL5wUBBX8gASAAa0EtSwR/QQAFIAAh',
    'AgJ/A0AgASACSwRAIAL9AAQA/Qw6Ojo6Ojo6Ojo6Ojo6Ojo6/SP9ZCIDBEAgAiADaGoiAiABIAEgAksbDAMLIAJBEGohAgwBCwsgAQsg',
    'AUkLRQRAQQAPCyAAIAEQFiMHRQRAQQAPCyMHQQRGBEAjAqdBGHYiAkHjAEsEf0HgnZINIAJB5ABuQTBqOgAAQeGdkg0FQeCdkg0LIQEg',
    'AkEJSwRAIAEgAkEKbkEKcEEwajoAACABQQFqIQELIAFBAWohACABIAJBCnBBMGo6AABBECECA0AgAkEATgRAIABBLjoAACAAQQFqIQAj',
    'AqcgAnZB/wFxIgNB4wBLBEAgACADQeQAbkEwajoAACAAQQFqIQALIANBCUsEfyAAIANBCm5BCnBBMGo6AAAgAEEBagUgAAsiAUEBaiEA',
    'IAEgA0EKcEEwajoAACACQQhrIQIMAQsLIAAkLUEBDwtBACECQX8hA0EAIQADQCAAQQhIBEBBACEBA0AgACABaiIEQQhIBH8jBCMCIARB',
    'BEgbQjAgBEEDcaxCBIZ9iKdB//8DcQVBAQtFBEAgAUEBaiEBDAELCyABIAJKBEAgACEDIAEhAgsgACABakEBaiEADAELC0F/IAMgAkEC',
    'SBshBEHgnZINIQADQCAGQQhIBEAgBCAGRgRAIABBuvQAOwEAIABBAmohACACIAZqIQYMAgsgBiACIARqRyAGQQBKcQR/IABBOjoAACAA',
    'QQFqBSAEQQBIIAZBAEpxBH8gAEE6OgAAIABBAWoFIAALCyEAIwQjAiAGQQRIG0IwIAZBA3GsQgSGfYinQf//A3EiBUH/H0sEf0EMBSAF',
    'Qf8BSwR/QQgFQQRBACAFQQ9LGwsLIQMDQCADQQBOBEAgACIBQQFqIQAgASAFIAN2QQ9xIgFBMGogAUHXAGogAUEKSRs6AAAgA0EEayED',
    'DAELCyAGQQFqIQYMAQsLIAAkLUEBC98BAgF/An4jEkGAgAhGBEBBAA8LIxJBBXRBoJeGBmoiByACrSABrUIghoQiCDcDACAHIAStIAOt',
    'QiCGhCIJNwMIIAcgBSAFQUBrIAAbIgE2AhAgByAGNgIUIAggCSABEBchAQNAIAFBAnRBoJeGCGooAgAEQCABQQFqQf//D3EhAQwBCwsj',
    'EkEBaiQSIAFBAnRBoJeGCGojEjYCACAABEAjLkIBIAWthoQkLgUgBUHAAEkEQCMvQgEgBa2GhCQvBSAFQYABSQRAIzBCASAFQUBqrYaE',
    'JDAFQQEkSAsLC0EBCwtZBQBBgAgLBCIgDVsAQYgICyD//////////////////////////////////////////wBB8BULBmhlYWRlcgBB',
    '9hULCXByZXNpZ25lZABB/xULB3Vua25vd24=',
].join('');

;// CONCATENATED MODULE: ./lib/engines/embedded/scanner/wasm.js

/** Means no time in the field of the oldest record. */
const NO_TIME = 0xffff_ffff;
let compiled = null;
/** Compiles the scanner; once in a thread. V8 compiles it once for all threads of a process. */
function compileScanner() {
    compiled ??= new WebAssembly.Module(Buffer.from(SCANNER_MODULE, 'base64'));
    return compiled;
}
/**
 * Creates a scanner. The first call compiles the module.
 * @throws RangeError when the system refuses the memory of the scanner
 */
function createScanner() {
    const { exports } = new WebAssembly.Instance(compileScanner());
    const { buffer } = exports.memory;
    /** A read of an export takes long, and some constants are read for each bucket. */
    const constants = new Map();
    const readConstant = (name) => {
        const known = constants.get(name);
        if (known !== undefined)
            return known;
        const constant = exports[name];
        if (constant === undefined)
            throw new Error(`the scanner has no constant ${name}`);
        constants.set(name, constant.value);
        return constant.value;
    };
    if (buffer.byteLength < readConstant('MEMORY_END'))
        throw new RangeError('the memory of the scanner did not grow');
    return {
        scanner: exports,
        memory: new Uint8Array(buffer),
        view: new DataView(buffer),
        readConstant,
    };
}


Object.assign(__webpack_exports__, {
  w: /* binding */ NO_TIME,
  z: /* binding */ createScanner,
});

/***/ }),

// ./lib/engines/embedded/workers/launcher.js
5048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** The file next to the bundle that starts a worker. Unbundled sources have none. */
const LAUNCHER = './scan-worker.js';
/** Whether the file that starts a worker exists. */
function canStartWorkers() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(new URL(LAUNCHER, import.meta.url));
}


Object.assign(__webpack_exports__, {
  V: /* binding */ LAUNCHER,
  e: /* binding */ canStartWorkers,
});

/***/ }),

// ./lib/engines/embedded/workers/shares.js
4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _log_formats_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7338);
/* harmony import */ var _log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5055);
/* harmony import */ var _log_formats_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6236);
/* harmony import */ var _log_sources_files_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2754);
/* harmony import */ var _log_sources_files_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(809);
/* harmony import */ var _log_sources_files_spool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4278);
/* harmony import */ var _scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1486);
/**
 * Counts a complete file.
 * @throws CheckError when it cannot be read to its end
 */
var tallyFile = (async function tallyFile(file, tallying, reading) {
    tallying.begin(file.position, file.facts);
    const handle = openLogFile(file);
    try {
        let content;
        let total = 0;
        for (;;) {
            const room = tallying.getRoom();
            const bytes = readAt(file, handle, room, null);
            if (total === 0 && (0,_log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_2__/* .isGzip */ .bf)(room.subarray(0, bytes))) {
                await tallyGzip(file, tallying, reading);
                break;
            }
            total += bytes;
            if (total > file.bytes)
                (0,_log_sources_files_find_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseChange */ .Pn)(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle));
            reading.onBytes(bytes);
            tallying.noteFilled(bytes);
            if (tallying.chooseRest() === 'ignore')
                break;
            if (tallying.chooseRest() === 'random-access') {
                reading.onBytes(Math.max(0, file.bytes - total));
                content = (0,_log_sources_files_spool_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFileAccess */ .xH)(handle, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle).size);
                break;
            }
            if (bytes === 0 || (bytes < room.length && total >= file.bytes)) {
                if (total < file.bytes)
                    throw makeEndedEarlyError(file, total);
                break;
            }
            const pause = reading.pause();
            if (pause !== null)
                await pause;
        }
        await tallyRest(file, tallying.end(content), reading);
        (0,_log_sources_files_find_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseChange */ .Pn)(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
    const pause = reading.pause();
    if (pause !== null)
        await pause;
});
/** Waits for the rest of the work at the end of a file. */
var tallyRest = (async function tallyRest({ logObject }, rest, { pause }) {
    if (rest === null)
        return;
    try {
        for await (const _ of rest) {
            const pausing = pause();
            if (pausing !== null)
                await pausing;
        }
    }
    catch (error) {
        throw error instanceof _log_formats_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .DamagedContentError */ .x ? (0,_log_sources_files_read_js__WEBPACK_IMPORTED_MODULE_5__/* .makeDamageError */ .iG)(logObject, error) : error;
    }
});
var tallyGzip = (async function tallyGzip(file, tallying, reading) {
    const content = (0,_log_sources_files_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readSmallGzip */ .Uh)(file);
    if (content !== null) {
        reading.onBytes(file.bytes);
        (0,_scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_7__/* .push */ .VC)(tallying, content);
        return;
    }
    for await (const chunk of (0,_log_sources_files_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readLogFile */ .jQ)(file, null, reading.signal, reading.onBytes)) {
        (0,_scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_7__/* .push */ .VC)(tallying, chunk);
        if (tallying.chooseRest() === 'ignore')
            return;
        const pause = reading.pause();
        if (pause !== null)
            await pause;
    }
});
var openLogFile = (function openLogFile({ logObject }) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(logObject, 'r');
    }
    catch (error) {
        throw (0,_log_sources_files_find_js__WEBPACK_IMPORTED_MODULE_4__/* .makeReadError */ .DE)(logObject, error);
    }
});
var readAt = (function readAt({ logObject }, handle, room, position) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, room, 0, room.length, position);
    }
    catch (error) {
        throw (0,_log_sources_files_find_js__WEBPACK_IMPORTED_MODULE_4__/* .makeReadError */ .DE)(logObject, error);
    }
});








/** Enough shares for all threads to end at about the same time. */
const SHARES_PER_THREAD = 8;
const SHARE_SIZES = { section: 16 << 20, share: 8 << 20, files: 256 };
/**
 * Divides files into shares, in their order. A large file of plain text or Parquet becomes several sections. There are
 * few large files, so that each has a bit of its own in `LogObjectFacts.shared`.
 * @param logFormat the required format of every file. Null when its content determines it
 */
function planShares(files, threads, logFormat = null, sizes = SHARE_SIZES) {
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    const even = total / (SHARES_PER_THREAD * threads);
    const large = Math.max(2 * sizes.section, even);
    // A small number of compressed bytes can be much work.
    const mostTogether = Math.min(sizes.share, even);
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
        const content = file.bytes > large ? findContent(file.logObject) : null;
        // Sections of a file in an unexpected format cannot be read separately.
        const isAsTold = logFormat === null || logFormat === content;
        if (isAsTold && (content === 'text' || content === 'parquet')) {
            close();
            const facts = { ...file.facts, shared: 1n << cut++ };
            for (let start = 0; start < file.bytes; start += sizes.section)
                shares.push({
                    files: [{ ...file, facts }],
                    section: { of: content, start, end: Math.min(file.bytes, start + sizes.section) },
                });
            continue;
        }
        if (together.length === sizes.files || bytesTogether + file.bytes > mostTogether)
            close();
        together.push(file);
        bytesTogether += file.bytes;
    }
    close();
    return shares;
}
/** Creates a queue of shares, the first share first. */
function createShareQueue(shares) {
    let next = 0;
    const listeners = [];
    return {
        takeNext() {
            const share = shares[next++] ?? null;
            if (next === shares.length)
                for (const listen of listeners)
                    listen();
            return share;
        },
        onEmpty(listen) {
            listeners.push(listen);
        },
    };
}
/** The kind of content of a file as stored. Null if it is compressed. */
function findContent(path) {
    const room = new Uint8Array(_log_formats_content_js__WEBPACK_IMPORTED_MODULE_1__/* .BYTES_TO_TELL_CONTENT */ .Ml);
    return readWithFile(path, (file) => {
        const head = room.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, room, 0, room.length, 0));
        return (0,_log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_2__/* .isGzip */ .bf)(head) ? null : (0,_log_formats_content_js__WEBPACK_IMPORTED_MODULE_1__/* .tellContent */ .tT)(head);
    });
}
/**
 * Counts a share.
 * @throws CheckError when a file cannot be read to its end
 */
async function tallyShare(share, tallying, reading) {
    const [first] = share.files;
    const { section } = share;
    if (section !== null && first !== undefined)
        await (section.of === 'text' ? tallySection : tallyRowGroups)(first, section, tallying, reading);
    else
        for (const file of share.files)
            await tallyFile(file, tallying, reading);
}
/** A row group that begins in the section is counted completely, even if it ends after it. */
async function tallyRowGroups(file, section, tallying, reading) {
    tallying.begin(file.position, file.facts);
    const handle = openLogFile(file);
    try {
        tallying.noteFilled(readAt(file, handle, tallying.getRoom().subarray(0, _log_formats_content_js__WEBPACK_IMPORTED_MODULE_1__/* .BYTES_TO_TELL_CONTENT */ .Ml), 0));
        if (tallying.chooseRest() !== 'random-access')
            throw (0,_log_sources_files_find_js__WEBPACK_IMPORTED_MODULE_4__/* .makeReadError */ .DE)(file.logObject, new Error('it changed while it was read'));
        reading.onBytes(section.end - section.start);
        await tallyRest(file, tallying.end((0,_log_sources_files_spool_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFileAccess */ .xH)(handle, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle).size), section), reading);
        (0,_log_sources_files_find_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseChange */ .Pn)(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
/** A line that begins in the section is counted completely, even if it ends after it. */
async function tallySection(file, { start, end }, tallying, reading) {
    tallying.begin(file.position, file.facts, start === 0);
    const handle = openLogFile(file);
    try {
        const isLast = end === file.bytes;
        let position = start === 0 ? 0 : findLineStart(file, handle, { start, end }, tallying.getRoom());
        reading.onBytes(position - start);
        let lastByte = _scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_7__.LF;
        while (isLast || position < end || !(0,_scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_7__/* .isLineEnd */ .S4)(lastByte)) {
            const room = tallying.getRoom();
            const wanted = position < end && !isLast ? Math.min(room.length, end - position) : room.length;
            const bytes = readAt(file, handle, room.subarray(0, wanted), position);
            if (bytes === 0) {
                if (position < end)
                    throw makeEndedEarlyError(file, position);
                break;
            }
            if (position + bytes > file.bytes)
                (0,_log_sources_files_find_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseChange */ .Pn)(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle));
            const isBeyond = position >= end && !isLast;
            // Other shares count the lines after the section.
            reading.onBytes(isLast ? bytes : Math.max(0, Math.min(end - position, bytes)));
            position += bytes;
            const used = isBeyond ? Math.min(bytes, findLineEnd(room, bytes) + 1) : bytes;
            lastByte = room[used - 1];
            tallying.noteFilled(used);
            if (isBeyond && (0,_scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_7__/* .isLineEnd */ .S4)(lastByte))
                break;
            const pause = reading.pause();
            if (pause !== null)
                await pause;
        }
        (0,_log_sources_files_find_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseChange */ .Pn)(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
    await tallyRest(file, tallying.end(), reading);
}
/** Bytes in which a line probably begins. */
const BYTES_TO_LINE_START = 4096;
/** Where the first line of a section begins, or its end. A line begins at `start` only if the byte before it ends a line. */
function findLineStart(file, handle, { start, end }, room) {
    let position = start - 1;
    while (position < end) {
        const wanted = Math.min(room.length, BYTES_TO_LINE_START, end - position);
        const bytes = readAt(file, handle, room.subarray(0, wanted), position);
        if (bytes === 0)
            throw makeEndedEarlyError(file, position);
        const lineEnd = findLineEnd(room, bytes);
        if (lineEnd < bytes)
            return position + lineEnd + 1;
        position += bytes;
    }
    return end;
}
/** Where the first line end is, or `length`. */
function findLineEnd(bytes, length) {
    let at = 0;
    while (at < length && !(0,_scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_7__/* .isLineEnd */ .S4)(bytes[at]))
        at++;
    return at;
}
function readWithFile(path, act) {
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
        throw (0,_log_sources_files_find_js__WEBPACK_IMPORTED_MODULE_4__/* .makeReadError */ .DE)(path, error);
    }
}
function makeEndedEarlyError({ logObject, bytes }, read) {
    return (0,_log_sources_files_find_js__WEBPACK_IMPORTED_MODULE_4__/* .makeReadError */ .DE)(logObject, new Error(`it ended after ${read} of ${bytes} bytes`));
}


Object.assign(__webpack_exports__, {
  GG: /* binding */ tallyShare,
  NH: /* binding */ createShareQueue,
  RZ: /* binding */ tallyRest,
  uj: /* binding */ planShares,
  zu: /* binding */ tallyFile,
});

/***/ }),

// ./lib/engines/embedded/workers/threads.js
479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);
/* harmony import */ var _runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3093);
/* harmony import */ var _runtime_compiled_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5225);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(525);
/* harmony import */ var _runtime_heap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5464);
/* harmony import */ var _launcher_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5048);







/** More would take more memory than they save time. */
const MOST_WORKERS = 3;
/** The number of shares that a worker has at once, so that it never waits for the next. */
const SHARES_AHEAD = 2;
const PROGRESS_MILLISECONDS = 100;
/** The number of worker threads, in addition to this thread. */
function countAvailableWorkers() {
    return Math.min(MOST_WORKERS, (0,_launcher_js__WEBPACK_IMPORTED_MODULE_6__/* .canStartWorkers */ .e)() ? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() - 1 : 0);
}
/** A worker creates few objects, because its counts are in the memory of its scanner. */
const WORKER_YOUNG_GENERATION_MB = 3;
/** Starts the worker threads. They end with the process if nothing is counted. */
function startWorkers() {
    const bytesRead = new SharedArrayBuffer(8);
    const counter = new BigInt64Array(bytesRead);
    const started = Array.from({ length: countAvailableWorkers() }, () => startWorker(bytesRead));
    return {
        count: started.length,
        async tally(queue, task, signal, onBytesDone) {
            const report = () => onBytesDone(Number(Atomics.load(counter, 0)));
            const timer = setInterval(report, PROGRESS_MILLISECONDS);
            if (started.length === 0)
                (0,_runtime_heap_js__WEBPACK_IMPORTED_MODULE_5__.keepHeapSmall)();
            try {
                const results = started.map((worker) => tallyInWorker(worker, queue, task));
                const partials = await (0,_runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_2__/* .rejectOnAbort */ .dX)(signal, Promise.all(results));
                report();
                // Their threads end meanwhile.
                for (const { worker } of started)
                    void worker.terminate();
                return partials;
            }
            catch (error) {
                await Promise.all(started.map(({ worker }) => worker.terminate()));
                throw error;
            }
            finally {
                clearInterval(timer);
            }
        },
    };
}
function startWorker(bytesRead) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(new URL(_launcher_js__WEBPACK_IMPORTED_MODULE_6__/* .LAUNCHER */ .V, import.meta.url), {
        workerData: { bytesRead, isCompiledCodeKept: (0,_runtime_compiled_code_js__WEBPACK_IMPORTED_MODULE_3__/* .isCompiledCodeKept */ .R)() },
        execArgv: [],
        resourceLimits: { maxYoungGenerationSizeMb: WORKER_YOUNG_GENERATION_MB },
    });
    // A search that fails leaves the thread to the end of the process.
    worker.unref();
    // The thread has then loaded Node's modules. Each new heap also reverts the growth of the space for new objects.
    worker.once('message', _runtime_heap_js__WEBPACK_IMPORTED_MODULE_5__.keepHeapSmall);
    let ended = null;
    let listener = null;
    const end = (error) => {
        ended ??= error;
        listener?.(ended);
    };
    worker.on('error', end);
    worker.on('exit', (code) => end(new Error(`a worker thread ended with code ${code} before its work did`)));
    return {
        worker,
        listenForEnd(listen) {
            listener = listen;
            if (ended !== null)
                listener?.(ended);
        },
    };
}
function tallyInWorker({ worker, listenForEnd }, queue, task) {
    return new Promise((resolve, reject) => {
        let hasFinished = false;
        /** Its shares. The current one is the first. */
        const taken = [];
        const finish = () => {
            if (!hasFinished)
                worker.postMessage({ share: null });
            hasFinished = true;
        };
        const ask = () => {
            const share = hasFinished ? null : queue.takeNext();
            if (share === null) {
                finish();
                return;
            }
            taken.push(share);
            worker.postMessage({ share });
        };
        // Asks immediately, because this thread may soon be busy. All threads then create their results at the same time.
        queue.onEmpty(() => setImmediate(finish));
        const onMessage = (reply) => {
            if (reply.kind === 'result') {
                // The listeners would keep the result, and with it the memory of a scanner, until the thread has ended.
                worker.off('message', onMessage);
                listenForEnd(null);
                resolve(reply.partial);
            }
            else if (reply.kind === 'failed')
                reject(new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckError */ .tl(reply.message));
            else {
                taken.shift();
                ask();
            }
        };
        worker.on('message', onMessage);
        listenForEnd((error) => reject(makeWorkerError(error, taken[0])));
        worker.postMessage({ task });
        for (let ahead = 0; ahead < SHARES_AHEAD; ahead++)
            ask();
    });
}
/** A file can claim more content than fits into memory. That is not a bug of this program. */
function makeWorkerError(error, share) {
    const [file] = share?.files ?? [];
    if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY' || file === undefined)
        return error;
    return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckError */ .tl(`Cannot read ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenPath */ .nf)(file.logObject)}: there is not enough memory for it. Its content may be damaged: download the file again, or remove it.`, { cause: error });
}


Object.assign(__webpack_exports__, {
  startWorkers: /* binding */ startWorkers,
});

/***/ }),

// ./lib/engines/embedded/workers/worker.js
4242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);
/* harmony import */ var _content_tallying_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(970);
/* harmony import */ var _shares_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4944);




/** Runs in a worker thread: counts the received shares until there are no more. */
async function countShares() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    if (port === null)
        throw new Error('this code runs only in a worker thread');
    const { bytesRead } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    let tallying;
    const counter = new BigInt64Array(bytesRead);
    const reading = {
        // The thread is ended from outside.
        signal: new AbortController().signal,
        onBytes: (bytes) => void Atomics.add(counter, 0, BigInt(bytes)),
        pause: () => null,
    };
    const reply = (message, transfer = []) => port.postMessage(message, [...transfer]);
    let working = Promise.resolve();
    const work = async (request) => {
        if ('task' in request) {
            tallying = (0,_content_tallying_js__WEBPACK_IMPORTED_MODULE_2__/* .createContentTallying */ .mE)(request.task, true);
            return;
        }
        const { share } = request;
        if (share !== null) {
            await (0,_shares_js__WEBPACK_IMPORTED_MODULE_3__/* .tallyShare */ .GG)(share, tallying, reading);
            reply({ kind: 'done' });
            return;
        }
        const partial = tallying.getResult();
        reply({ kind: 'result', partial }, listBuffers(partial));
        port.close();
    };
    await new Promise((resolve, reject) => {
        port.on('message', (request) => {
            working = working
                .then(() => work(request))
                .catch((error) => {
                if (!(error instanceof _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckError */ .tl))
                    return reject(error);
                reply({ kind: 'failed', message: error.message });
                port.close();
            });
        });
        port.on('close', resolve);
    });
}
/**
 * The parts of a result that are transferred to another thread, and not copied. Both threads have the memory of a
 * scanner.
 */
function listBuffers(partial) {
    return [partial, partial.oldTls, partial.anonymous]
        .flatMap(({ clients }) => clients.flatMap((kept) => Object.values(kept)))
        .map((part) => (ArrayBuffer.isView(part) ? part.buffer : null))
        .filter((buffer) => buffer instanceof ArrayBuffer);
}


Object.assign(__webpack_exports__, {
  countShares: /* binding */ countShares,
  u: /* binding */ listBuffers,
});

/***/ }),

// ./lib/engines/tls.js
2118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4209);
/** Whether a text of the TLS column is TLS 1.0 or 1.1. */
var isOldTls = (function isOldTls(tlsVersion) {
    return OLD_TLS_VERSIONS.includes(tlsVersion.toLowerCase());
});
/** Most requests first, then in the order of findings, then by time. */
var compareAlsoSeenClients = (function compareAlsoSeenClients(a, b) {
    return (b.requests - a.requests ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a.bucket, b.bucket) ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a.remoteIp, b.remoteIp) ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a.requester, b.requester) ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a.userAgent, b.userAgent) ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a.tlsVersion ?? '', b.tlsVersion ?? '') ||
        a.firstSeen - b.firstSeen ||
        a.lastSeen - b.lastSeen);
});

/** TLS 1.0 and 1.1 as the column of a record spells them, in any case. */
const OLD_TLS_VERSIONS = ['tlsv1', 'tlsv1.0', 'tlsv1.1'];


Object.assign(__webpack_exports__, {
  Ke: /* binding */ compareAlsoSeenClients,
  MX: /* binding */ OLD_TLS_VERSIONS,
  dB: /* binding */ isOldTls,
});

/***/ }),

// ./lib/log-formats/cloudtrail/coverage.js
9561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(588);
/* harmony import */ var _selectors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);


/** Calls after which a trail may record other events than before. */
const TRAIL_CHANGES = new Set([
    'CreateTrail',
    'DeleteTrail',
    'PutEventSelectors',
    'StartLogging',
    'StopLogging',
    'UpdateTrail',
]);
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html */
const ORGANIZATION = /^o-[a-z0-9]*$/;
/**
 * The folder in which a trail writes a bucket's events is in one of the locations read. Source:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html
 */
function isDeliveringTo({ bucket, keyPrefix, isOrganizationTrail }, { account, region }, locations) {
    const start = `${keyPrefix === '' ? '' : `${keyPrefix}/`}AWSLogs/`;
    const rest = `${account}/CloudTrail/${region}/`;
    return locations.some((location) => {
        if (location.bucket !== bucket)
            return false;
        const { prefix } = location;
        if (start.startsWith(prefix))
            return true;
        if (!prefix.startsWith(start))
            return false;
        const below = prefix.slice(start.length);
        if (!isOrganizationTrail)
            return rest.startsWith(below);
        // The id of the organization comes first. No call about trails returns it.
        const [organization = '', ...others] = below.split('/');
        if (others.length === 0)
            return 'o-'.startsWith(organization) || ORGANIZATION.test(organization);
        return ORGANIZATION.test(organization) && rest.startsWith(others.join('/'));
    });
}
/**
 * Why a trail that delivers to a location read does not prove that the files hold every data event of a bucket in the window;
 * null: it does. AWS gives its present selectors. The events in the files show what changed it since the window began.
 */
function findCoverageProblem(trail, bucket, window, now, changes) {
    const partition = trail.arn.split(':')[1] ?? 'aws';
    const { hasReads, hasWrites, narrowedBy } = (0,_selectors_js__WEBPACK_IMPORTED_MODULE_1__/* .findRecordedEvents */ .V)(trail.selectors, bucket.name, partition);
    if (!hasReads || !hasWrites)
        return narrowedBy !== null
            ? `its selectors record a part of the bucket's data events: ${narrowedBy}`
            : hasReads
                ? 'its selectors record read events only'
                : hasWrites
                    ? 'its selectors record write events only'
                    : 'its selectors record no data events of the bucket';
    return findStatusProblem(trail.status, window, now) ?? findChangeProblem(trail, window, changes);
}
function findStatusProblem(status, { since, until }, now) {
    const { isLogging, startedAt, stoppedAt, deliveredAt, deliveryError } = status;
    if (since === null)
        return 'the window has no beginning (since), and no trail records back to the beginning';
    if (startedAt === null)
        return 'AWS does not say since when it has been recording';
    const end = Math.min(until ?? now, now);
    if (startedAt > since)
        return `it has been recording since ${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTimestamp */ .Ey)(startedAt)}, and the window begins at ${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTimestamp */ .Ey)(since)}`;
    if (!isLogging && (stoppedAt === null || stoppedAt < end))
        return `it is not recording${stoppedAt === null ? '' : ` since ${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTimestamp */ .Ey)(stoppedAt)}`}`;
    if (deliveryError !== null)
        return `its last delivery failed: ${deliveryError}`;
    return deliveredAt === null ? 'it has not delivered a file yet' : null;
}
function findChangeProblem({ arn, name }, { since }, changes) {
    const found = changes.find(({ trail, time }) => (since === null || time >= since) && ['', arn, name].includes(trail));
    if (found === undefined)
        return null;
    return `${found.eventName} changed it${Number.isFinite(found.time) ? ` at ${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTimestamp */ .Ey)(found.time)}` : ''}`;
}


Object.assign(__webpack_exports__, {
  Pc: /* binding */ isDeliveringTo,
  Zx: /* binding */ findCoverageProblem,
  dk: /* binding */ TRAIL_CHANGES,
});

/***/ }),

// ./lib/log-formats/cloudtrail/event.js
8147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7732);
/* harmony import */ var _iso_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9534);
/* harmony import */ var _json_tokenizer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7999);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9561);




/**
 * The members of an event that are read. Sources:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-understanding-s3-entries.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-log-files.html (names in other case).
 */
const EVENT_SHAPE = {
    eventVersion: true,
    eventTime: true,
    eventSource: true,
    eventName: true,
    eventType: true,
    eventCategory: true,
    sourceIPAddress: true,
    userAgent: true,
    errorCode: true,
    requestID: true,
    resources: true,
    userIdentity: { type: true, arn: true, accountId: true, principalId: true, invokedBy: true },
    requestParameters: { bucketName: true, key: true, name: true, trailName: true },
    additionalEventData: {
        SignatureVersion: true,
        AuthenticationMethod: true,
        CipherSuite: true,
        cipherSuite: true,
        'x-amz-id-2': true,
        xAmzId2: true,
    },
    tlsDetails: { tlsVersion: true, cipherSuite: true, clientProvidedHostHeader: true },
};
/**
 * The digest file, which proves the integrity of a trail's files. Source:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-digest-file-structure.html
 */
const DIGEST_SHAPE = { digestStartTime: true, digestEndTime: true, logFiles: true };
/** Error codes of answers 400, 401 and 403 that say that the request was refused. */
const REJECTING_ERROR_CODES = new Set([
    'AccessDenied',
    'AllAccessDisabled',
    'AccountProblem',
    'InvalidAccessKeyId',
    'SignatureDoesNotMatch',
    'RequestTimeTooSkewed',
    'ExpiredToken',
    'InvalidToken',
    'InvalidSecurity',
    'NotSignedUp',
    'AuthorizationHeaderMalformed',
    'AuthorizationQueryParametersError',
    'MissingSecurityHeader',
    'InvalidRequest',
]);
/** Categories of events that do not record one request, and that CloudTrail delivers in files of their own. */
const CATEGORIES_ELSEWHERE = new Set([
    'Insight',
    'NetworkActivity',
    'Aggregated',
]);
/** Types of events that are not requests to S3. */
const TYPES_ELSEWHERE = /^AwsVpceEvents?$|^AwsCloudTrailInsight$/;
/** The type of events that an AWS service caused. */
const SERVICE_EVENT = 'AwsServiceEvent';
/** The old console uses this name. All other names are services that act with the identity of a caller. */
const CONSOLE_SIGN_IN = 'signin.amazonaws.com';
/**
 * The source of messages begins with it. A message can contain an event. No event of CloudTrail has such a source. Source:
 * https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html
 */
const MESSAGE_SOURCE = 'aws:';
/** The source of events of S3 Lifecycle. */
const LIFECYCLE_SOURCE = 's3lifecycle.amazonaws.com';
/** The source of events about trails. */
const TRAIL_SOURCE = 'cloudtrail.amazonaws.com';
/** An ARN of a trail is shorter. */
const LONGEST_TRAIL = 300;
/** Account ids of anonymous requests. */
const ANONYMOUS_ACCOUNTS = new Set(['anonymous', 'ANONYMOUS_PRINCIPAL']);
/** An origin access identity. Source: https://awsteele.com/blog/2025/02/10/cloudfront-triggered-s3-data-event-formats.html */
const CLOUDFRONT_ACCOUNT = 'CloudFront';
/**
 * Names that S3 keeps for access points. Sources:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPoints.html
 */
const ACCESS_POINT = /^arn:|-s3alias$|--ol-s3$|--op-s3$|-xa-s3$|\.mrap$/;
const SKIPPED = { kind: 'skipped' };
const ELSEWHERE = { kind: 'elsewhere' };
const UNPARSED = { kind: 'unparsed' };
/** Members of an event that hold one text each, or nothing. */
const EVENT_TEXTS = [
    'eventVersion',
    'eventTime',
    'eventSource',
    'eventName',
    'eventType',
    'eventCategory',
    'sourceIPAddress',
    'userAgent',
    'errorCode',
    'requestID',
];
/** Reads the events that a tokenizer walked over. */
function createTrailEvents(tokenizer) {
    const { getText, getKind } = tokenizer;
    const findSlot = (path) => tokenizer.findSlot(path);
    const texts = EVENT_TEXTS.map(findSlot);
    const [version, time, source, name, type, category, remoteIp, userAgent, errorCode, requestId] = texts;
    const resources = findSlot('resources');
    const arn = findSlot('userIdentity.arn');
    const identityType = findSlot('userIdentity.type');
    const accountId = findSlot('userIdentity.accountId');
    const principalId = findSlot('userIdentity.principalId');
    const invokedBy = findSlot('userIdentity.invokedBy');
    const bucketName = findSlot('requestParameters.bucketName');
    const key = findSlot('requestParameters.key');
    const trailNames = [findSlot('requestParameters.name'), findSlot('requestParameters.trailName')];
    const signature = findSlot('additionalEventData.SignatureVersion');
    const authentication = findSlot('additionalEventData.AuthenticationMethod');
    const cipherSuites = [
        findSlot('additionalEventData.CipherSuite'),
        findSlot('additionalEventData.cipherSuite'),
        findSlot('tlsDetails.cipherSuite'),
    ];
    const hostIds = [findSlot('additionalEventData.x-amz-id-2'), findSlot('additionalEventData.xAmzId2')];
    const tlsVersion = findSlot('tlsDetails.tlsVersion');
    const hostHeader = findSlot('tlsDetails.clientProvidedHostHeader');
    const isText = (slot) => getKind(slot) === _json_tokenizer_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An || getKind(slot) === _json_tokenizer_js__WEBPACK_IMPORTED_MODULE_1__/* .ESCAPED_STRING */ .q3;
    const readOrDash = (slot) => getText(slot) || '-';
    const readFirstOrDash = (slots) => {
        for (const slot of slots) {
            const found = getText(slot);
            if (found)
                return found;
        }
        return '-';
    };
    /** A failed call changed nothing. A call without a trail or a time could have changed any trail at any time. */
    const readChange = () => {
        const eventName = getText(name);
        if (eventName === null || !_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .TRAIL_CHANGES */ .dk.has(eventName) || getText(errorCode))
            return SKIPPED;
        const named = trailNames.find(isText);
        const trail = (named === undefined ? null : getText(named)) ?? '';
        const seconds = (0,_iso_time_js__WEBPACK_IMPORTED_MODULE_3__/* .readIsoTime */ .Q)(getText(time) ?? '') ?? Number.POSITIVE_INFINITY;
        const change = { trail: trail.length > LONGEST_TRAIL ? '' : trail, eventName, time: seconds };
        return { kind: 'skipped', change };
    };
    const findRequester = () => {
        const owner = getText(accountId);
        return (getText(arn) ||
            (ANONYMOUS_ACCOUNTS.has(owner) ? '-' : getText(invokedBy) || getText(principalId) || owner || '-'));
    };
    const findBucket = (bytes) => {
        const named = getText(bucketName);
        if (!named)
            return '-';
        if (!ACCESS_POINT.test(named))
            return named;
        return getKind(resources) === _json_tokenizer_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPOUND */ .Ok
            ? (findBucketOfResources(bytes.subarray(tokenizer.getStart(resources), tokenizer.getEnd(resources))) ??
                '-')
            : '-';
    };
    return {
        /** The document has members that only an event has. */
        isEvent: () => getKind(version) !== _json_tokenizer_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj &&
            (getKind(source) !== _json_tokenizer_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj || getKind(type) !== _json_tokenizer_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj || getKind(name) !== _json_tokenizer_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj),
        /** @param bytes those that the tokenizer walked over */
        read(bytes) {
            for (const slot of texts)
                if (getKind(slot) === _json_tokenizer_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPOUND */ .Ok)
                    return UNPARSED;
            const major = /^(\d+)\./.exec(getText(version) ?? '1.');
            if (major === null || Number(major[1]) !== 1)
                return UNPARSED;
            const eventType = getText(type);
            if (CATEGORIES_ELSEWHERE.has(getText(category)) || TYPES_ELSEWHERE.test(eventType ?? ''))
                return ELSEWHERE;
            const eventSource = getText(source);
            if (!isText(source) || eventSource === null || eventSource === '')
                return UNPARSED;
            if (eventSource.startsWith(MESSAGE_SOURCE))
                return UNPARSED;
            if (eventSource === TRAIL_SOURCE)
                return readChange();
            if (!eventSource.startsWith('s3') || eventType === SERVICE_EVENT)
                return SKIPPED;
            const eventTime = getText(time);
            const seconds = eventTime === null ? null : (0,_iso_time_js__WEBPACK_IMPORTED_MODULE_3__/* .readIsoTime */ .Q)(eventTime);
            if (seconds === null || eventTime === null || !isText(name))
                return UNPARSED;
            if (getKind(signature) === _json_tokenizer_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPOUND */ .Ok)
                return UNPARSED;
            const isAnonymous = getText(arn) === null && ANONYMOUS_ACCOUNTS.has(getText(accountId));
            const signed = getText(signature) || (isAnonymous ? '-' : null);
            const spelled = signed === null ? null : normalizeSignature(signed);
            const invoker = getText(invokedBy);
            const isService = spelled !== 'SigV2' &&
                (getText(identityType) === 'AWSService' ||
                    (invoker !== null && invoker !== '' && invoker !== CONSOLE_SIGN_IN) ||
                    getText(accountId) === CLOUDFRONT_ACCOUNT ||
                    eventSource === LIFECYCLE_SOURCE);
            const columns = new Array(spelled === null ? _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.signature_version : _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMNS */ .cZ.length).fill('-');
            columns[_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.bucket] = findBucket(bytes);
            columns[_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.time] = eventTime.replace(/\.\d+/, '');
            columns[_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.remote_ip] = readOrDash(remoteIp);
            columns[_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.requester] = findRequester();
            columns[_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.request_id] = readOrDash(requestId);
            columns[_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.operation] = readOrDash(name);
            columns[_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.key] = readOrDash(key);
            columns[_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.error_code] = readOrDash(errorCode);
            columns[_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.user_agent] = removeBrackets(getText(userAgent) ?? '') || '-';
            columns[_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.host_id] = readFirstOrDash(hostIds);
            if (spelled !== null) {
                columns[_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.signature_version] = spelled;
                columns[_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.cipher_suite] = readFirstOrDash(cipherSuites);
                columns[_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.authentication_type] = readOrDash(authentication);
                columns[_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.host_header] = readOrDash(hostHeader);
                columns[_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.tls_version] = readOrDash(tlsVersion);
            }
            return {
                kind: 'record',
                record: {
                    columns,
                    time: seconds,
                    isService,
                    isRejected: REJECTING_ERROR_CODES.has(getText(errorCode) ?? ''),
                },
            };
        },
    };
}
/** The signature in the spelling of access logs. Its case does not matter. */
function normalizeSignature(signature) {
    const lower = signature.toLowerCase();
    if (lower === 'sigv4')
        return 'SigV4';
    return lower === 'sigv2' ? 'SigV2' : signature;
}
/** S3 writes a user agent in brackets. */
function removeBrackets(userAgent) {
    return userAgent.length >= 2 && userAgent.startsWith('[') && userAgent.endsWith(']')
        ? userAgent.slice(1, -1)
        : userAgent;
}
/** The type of a resource that is a bucket, and its ARN. */
const BUCKET_TYPE = /Bucket$/;
/** An ARN of a bucket. The group is its name. */
const BUCKET_RESOURCE = /^arn:[^:]+:s3[a-z-]*:[^:]*:[^:]*:(?:bucket\/)?([^/]+)$/;
const RESOURCE = { type: true, ARN: true };
let resourceTokenizer = null;
/** The name of the first bucket among an event's resources, which were walked over before. */
function findBucketOfResources(bytes) {
    resourceTokenizer ??= (0,_json_tokenizer_js__WEBPACK_IMPORTED_MODULE_1__/* .createTokenizer */ .et)(RESOURCE, null);
    const tokenizer = resourceTokenizer;
    const text = Buffer.concat([bytes, Buffer.from([0])]);
    tokenizer.use(text, bytes.length);
    const type = tokenizer.findSlot('type');
    const arn = tokenizer.findSlot('ARN');
    let at = 1;
    for (;;) {
        while (at < bytes.length && text[at] !== 0x7b) {
            if (text[at] !== 0x20 &&
                text[at] !== 0x09 &&
                text[at] !== 0x0a &&
                text[at] !== 0x0d &&
                text[at] !== 0x2c)
                return null;
            at++;
        }
        if (at >= bytes.length)
            return null;
        at = tokenizer.readDocument(at, false);
        const [, name] = BUCKET_RESOURCE.exec(tokenizer.getText(arn) ?? '') ?? [];
        if (name !== undefined && BUCKET_TYPE.test(tokenizer.getText(type) ?? ''))
            return name;
    }
}


Object.assign(__webpack_exports__, {
  $Q: /* binding */ SERVICE_EVENT,
  Di: /* binding */ ANONYMOUS_ACCOUNTS,
  Jz: /* binding */ DIGEST_SHAPE,
  PF: /* binding */ TRAIL_SOURCE,
  UK: /* binding */ REJECTING_ERROR_CODES,
  _x: /* binding */ LONGEST_TRAIL,
  ez: /* binding */ createTrailEvents,
  hu: /* binding */ TYPES_ELSEWHERE,
  kx: /* binding */ BUCKET_RESOURCE,
  oj: /* binding */ EVENT_TEXTS,
  pe: /* binding */ CLOUDFRONT_ACCOUNT,
  q1: /* binding */ CATEGORIES_ELSEWHERE,
  q_: /* binding */ MESSAGE_SOURCE,
  sv: /* binding */ BUCKET_TYPE,
  vV: /* binding */ EVENT_SHAPE,
  wy: /* binding */ ACCESS_POINT,
  xm: /* binding */ LIFECYCLE_SOURCE,
  y_: /* binding */ CONSOLE_SIGN_IN,
});

/***/ }),

// ./lib/log-formats/cloudtrail/selectors.js
81:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

const S3_OBJECT = 'AWS::S3::Object';
/** Sources of requests to objects, including requests that S3 refused for their signature. */
const CLIENT_SOURCES = ['s3.amazonaws.com', 's3-authn-errors.amazonaws.com'];
/** Events of other types are copies: one for each object of a multi-object delete, which has its own event. */
const REQUEST_TYPE = 'AwsApiCall';
/** Reads the answer of GetEventSelectors. A selector that is not understood counts as one that records nothing. */
function readSelectors({ EventSelectors, AdvancedEventSelectors }) {
    const advanced = readObjects(AdvancedEventSelectors);
    if (advanced.length > 0)
        return { kind: 'advanced', selectors: advanced.map(readAdvanced) };
    return { kind: 'basic', selectors: readObjects(EventSelectors).map(readBasic) };
}
function readBasic({ ReadWriteType = 'All', DataResources }) {
    return {
        hasReads: ReadWriteType === 'All' || ReadWriteType === 'ReadOnly',
        hasWrites: ReadWriteType === 'All' || ReadWriteType === 'WriteOnly',
        objects: readObjects(DataResources)
            .filter(({ Type }) => Type === S3_OBJECT)
            .flatMap(({ Values }) => readTexts(Values)),
    };
}
const KNOWN_OPERATORS = new Set([
    'Field',
    'Equals',
    'StartsWith',
    'EndsWith',
    'NotEquals',
    'NotStartsWith',
    'NotEndsWith',
]);
function readAdvanced({ FieldSelectors }) {
    return readObjects(FieldSelectors).map((raw) => ({
        field: typeof raw.Field === 'string' ? raw.Field : '',
        equals: readTexts(raw.Equals),
        startsWith: readTexts(raw.StartsWith),
        endsWith: readTexts(raw.EndsWith),
        notEquals: readTexts(raw.NotEquals),
        notStartsWith: readTexts(raw.NotStartsWith),
        notEndsWith: readTexts(raw.NotEndsWith),
        isUnknown: Object.entries(raw).some(([name, value]) => !KNOWN_OPERATORS.has(name) && value !== null),
    }));
}
function readObjects(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}
function readTexts(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
/**
 * The part of all data events of a bucket and its objects that the selectors record. One selector can cover the reads
 * and another the writes. Any other restriction leaves its half unproven.
 * @param partition partition of the trail's ARN: `aws`, `aws-cn`, \u2026
 */
function findRecordedEvents({ kind, selectors }, bucket, partition) {
    const found = kind === 'basic'
        ? selectors.map((selector) => findBasicEvents(selector, bucket, partition))
        : selectors.map((selector) => findAdvancedEvents(selector, bucket, partition));
    const hasReads = found.some((one) => one.hasReads);
    const hasWrites = found.some((one) => one.hasWrites);
    const narrowedBy = found.find((one) => one.narrowedBy !== null)?.narrowedBy ?? null;
    return { hasReads, hasWrites, narrowedBy: hasReads && hasWrites ? null : narrowedBy };
}
const NOTHING = { hasReads: false, hasWrites: false, narrowedBy: null };
function findBasicEvents({ hasReads, hasWrites, objects }, bucket, partition) {
    const all = `arn:${partition}:s3`;
    const ofBucket = `${all}:::${bucket}/`;
    if (objects.some((value) => [all, `${all}:::`, ofBucket].includes(value)))
        return { hasReads, hasWrites, narrowedBy: null };
    const part = objects.find((value) => value.startsWith(ofBucket));
    return part === undefined ? NOTHING : { ...NOTHING, narrowedBy: `it has only ${part}` };
}
function findAdvancedEvents(conditions, bucket, partition) {
    const ofBucket = `arn:${partition}:s3:::${bucket}/`;
    const on = (field) => conditions.filter((condition) => condition.field === field);
    const isData = on('eventCategory').every((condition) => isAllowed(condition, 'Data'));
    const typeConditions = on('resources.type');
    if (!isData || on('eventCategory').length === 0)
        return NOTHING;
    if (typeConditions.length === 0 || !typeConditions.every((condition) => isAllowed(condition, S3_OBJECT)))
        return NOTHING;
    const isRecorded = (isRead) => on('readOnly').every((condition) => isAllowed(condition, isRead ? 'true' : 'false'));
    const narrowing = conditions.find((condition) => {
        switch (condition.field) {
            case 'eventCategory':
            case 'resources.type':
            case 'readOnly':
                return condition.isUnknown;
            case 'resources.ARN':
                return !isAllBelowAllowed(condition, ofBucket);
            case 'eventSource':
                return !CLIENT_SOURCES.every((source) => isAllowed(condition, source));
            case 'eventType':
                return !isAllowed(condition, REQUEST_TYPE);
            default:
                return true;
        }
    });
    if (narrowing === undefined)
        return { hasReads: isRecorded(true), hasWrites: isRecorded(false), narrowedBy: null };
    const isAboutOthers = narrowing.field === 'resources.ARN' && isNoneBelowAllowed(narrowing, ofBucket);
    return isAboutOthers ? NOTHING : { ...NOTHING, narrowedBy: `it has a condition on ${narrowing.field}` };
}
/** A negative operator excludes an event when any of them matches. One of the positive operators must match. */
function isAllowed(condition, value) {
    const { equals, startsWith, endsWith, notEquals, notStartsWith, notEndsWith, isUnknown } = condition;
    if (isUnknown)
        return false;
    if (notEquals.includes(value))
        return false;
    if (notStartsWith.some((start) => value.startsWith(start)))
        return false;
    if (notEndsWith.some((end) => value.endsWith(end)))
        return false;
    if (equals.length + startsWith.length + endsWith.length === 0)
        return true;
    return (equals.includes(value) ||
        startsWith.some((start) => value.startsWith(start)) ||
        endsWith.some((end) => value.endsWith(end)));
}
/** Accepts every ARN with this prefix, for any key. A key can have any end. */
function isAllBelowAllowed(condition, base) {
    const { equals, startsWith, endsWith, notEquals, notStartsWith, notEndsWith, isUnknown } = condition;
    if (isUnknown || notEndsWith.length > 0)
        return false;
    if (notEquals.some((value) => value.startsWith(base)))
        return false;
    if (notStartsWith.some((start) => start.startsWith(base) || base.startsWith(start)))
        return false;
    if (equals.length + startsWith.length + endsWith.length === 0)
        return true;
    return startsWith.some((start) => base.startsWith(start));
}
/** It only covers other buckets. */
function isNoneBelowAllowed({ equals, startsWith, endsWith, notStartsWith }, base) {
    if (notStartsWith.some((start) => base.startsWith(start)))
        return true;
    if (endsWith.length > 0 || equals.length + startsWith.length === 0)
        return false;
    return ![...equals, ...startsWith].some((value) => value.startsWith(base) || base.startsWith(value));
}


Object.assign(__webpack_exports__, {
  V: /* binding */ findRecordedEvents,
  d: /* binding */ readSelectors,
});

/***/ }),

// ./lib/log-formats/columns.js
7732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

const defineColumn = ((name, meaning, more = {}) => ({
    name,
    meaning,
    since: more.since ?? null,
    textFrom: more.textFrom ?? 's3',
    written: more.written ?? 'plain',
}));
/**
 * The columns of an S3 server access log record, in the order in which S3 writes them: the one description that the
 * parser, the Athena table, the evidence CSV, the preview and the documentation use.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/LogFormat.html; the years of the newer columns from
 * records of that time, since AWS dates none of them.
 */
const COLUMNS = [
    defineColumn('bucket_owner', 'canonical user id of the owner of the bucket'),
    defineColumn('bucket', 'bucket that the request was for'),
    defineColumn('time', 'when S3 received the request: [dd/Mon/yyyy:HH:MM:SS +zzzz]', {
        written: 'bracketed',
    }),
    defineColumn('remote_ip', 'address that the request seemed to come from'),
    defineColumn('requester', 'canonical user id or ARN of the signer; - for an anonymous request'),
    defineColumn('request_id', 'id that S3 gave the request; a BATCH or COPY record shares that of its parent'),
    defineColumn('operation', 'REST.*, SOAP.*, WEBSITE.*, BATCH.*, or S3.* for operations of S3 itself'),
    defineColumn('key', 'object key, percent-encoded'),
    defineColumn('request_uri', 'request line', { textFrom: 'client', written: 'quoted' }),
    defineColumn('http_status', 'status of the response'),
    defineColumn('error_code', 'S3 error code'),
    defineColumn('bytes_sent', 'bytes of the response, without the protocol\u2019s own'),
    defineColumn('object_size', 'size of the object, in bytes'),
    defineColumn('total_time', 'milliseconds from receiving the request to sending the last byte'),
    defineColumn('turn_around_time', 'milliseconds that S3 spent on the request'),
    defineColumn('referrer', 'Referer header', { textFrom: 'client', written: 'quoted' }),
    defineColumn('user_agent', 'User-Agent header', { textFrom: 'client', written: 'quoted' }),
    defineColumn('version_id', 'version of the object asked for'),
    defineColumn('host_id', 'the extended request id, x-amz-id-2', { since: 'March 2019' }),
    defineColumn('signature_version', 'SigV2, SigV4, or - where nobody signed', { since: 'March 2019' }),
    defineColumn('cipher_suite', 'TLS cipher; - for plain HTTP', { since: 'March 2019' }),
    defineColumn('authentication_type', 'AuthHeader, QueryString (presigned URL), or - for none', {
        since: 'March 2019',
    }),
    defineColumn('host_header', 'endpoint that the request named', { since: 'March 2019', textFrom: 'client' }),
    defineColumn('tls_version', 'TLSv1.1, TLSv1.2, TLSv1.3; - for plain HTTP', { since: 'March 2019' }),
    defineColumn('access_point_arn', 'access point that the request went through', { since: '2021' }),
    defineColumn('acl_required', 'Yes where the request needed an ACL', { since: '2023' }),
    defineColumn('source_region', 'AWS Region that the request came from', { since: '2026' }),
];
/** The names of the columns, in the order of S3. */
const COLUMN_NAMES = COLUMNS.map((({ name }) => name));
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


Object.assign(__webpack_exports__, {
  aC: /* binding */ COLUMN_NAMES,
  cZ: /* binding */ COLUMNS,
  vW: /* binding */ COLUMN,
});

/***/ }),

// ./lib/log-formats/content.js
7338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
/** The kind of a content with this start, if it is not read. Null if it can be a log. */
var findUnreadableKind = (function findUnreadableKind(head) {
    const signature = SIGNATURES_BY_FIRST_BYTE.get(head[0])?.find(({ bytes }) => hasPrefix(head, bytes));
    if (signature !== undefined)
        return signature.kind;
    if (isTarHeader(head))
        return 'tar';
    if (isUtf16WithoutMark(head))
        return 'UTF-16';
    if (hasPrefix(head, PARQUET))
        return null;
    return isUtf32WithoutMark(head) ? 'UTF-32' : isBinary(head) ? 'binary data' : null;
});
var hasPrefix = (function hasPrefix(head, bytes) {
    return head.length >= bytes.length && bytes.every(((byte, at) => byte === null || head[at] === byte));
});
/** A block whose checksum is right, `ustar` or older. Source: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html */
var isTarHeader = (function isTarHeader(head) {
    if (head.length < BYTES_TO_TELL_CONTENT)
        return false;
    const written = readTarChecksum(head);
    if (written === null)
        return false;
    let sum = 0;
    for (let at = 0; at < BYTES_TO_TELL_CONTENT; at++)
        sum += at >= TAR_CHECKSUM && at < TAR_CHECKSUM_END ? SPACE : head[at];
    return sum === written;
});
/** Octal digits, with blanks before them, and blanks or NULs behind them. Null for other bytes. */
var readTarChecksum = (function readTarChecksum(head) {
    let at = TAR_CHECKSUM;
    while (head[at] === SPACE)
        at++;
    const digits = at;
    let checksum = 0;
    for (; at < TAR_CHECKSUM_END && isOctalDigit(head[at]); at++)
        checksum = 8 * checksum + head[at] - ZERO;
    if (at <= digits)
        return null;
    while (at < TAR_CHECKSUM_END && (head[at] === SPACE || head[at] === 0))
        at++;
    return at < TAR_CHECKSUM_END ? null : checksum;
});
var isOctalDigit = (function isOctalDigit(byte) {
    return byte !== undefined && byte >= ZERO && byte < ZERO + 8;
});
/** ASCII text of which each character takes two bytes. */
var isUtf16WithoutMark = (function isUtf16WithoutMark(head) {
    if (head.length < 2 * UTF16_CHARACTERS_LOOKED_AT)
        return false;
    const isText = ((first) => {
        for (let at = 0; at < 2 * UTF16_CHARACTERS_LOOKED_AT; at += 2)
            if (head[at + first] === 0 || head[at + first] > 0x7e || head[at + 1 - first] !== 0)
                return false;
        return true;
    });
    return isText(0) || isText(1);
});
/** ASCII text of which each character takes four bytes. */
var isUtf32WithoutMark = (function isUtf32WithoutMark(head) {
    if (head.length < 4 * UTF16_CHARACTERS_LOOKED_AT)
        return false;
    const isText = ((place) => {
        for (let at = 0; at < 4 * UTF16_CHARACTERS_LOOKED_AT; at++)
            if ((head[at] === 0) === (at % 4 === place) || head[at] > 0x7e)
                return false;
        return true;
    });
    return isText(0) || isText(3);
});
/** Data of another format, such as ORC, Brotli or an encrypted file. */
var isBinary = (function isBinary(head) {
    for (let at = 0; at < BYTES_WITHOUT_CLIENT_TEXT && at < head.length; at++)
        if (isControl(head[at]))
            return new Set(head.filter(isControl)).size >= CONTROL_CHARACTERS_OF_BINARY;
    return false;
});
var isControl = (function isControl(byte) {
    return (byte < SPACE && !BLANKS.has(byte)) || byte === DELETE;
});
/** @param head the first `BYTES_TO_TELL_CONTENT` bytes, or all where there are fewer */
var tellContent = (function tellContent(head) {
    const unreadable = findUnreadableKind(head);
    if (unreadable !== null)
        return unreadable;
    if (hasPrefix(head, PARQUET))
        return 'parquet';
    let at = hasPrefix(head, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    while (BLANKS.has(head[at]))
        at++;
    return head[at] === OPENING_BRACE ? 'json-documents' : 'text';
});
/** Whether the content is of a kind that is not read. */
var isUnreadable = (function isUnreadable(content) {
    return Object.hasOwn(UNREADABLE_KINDS, content);
});

/* unused harmony export findUnreadableKind */
/**
 * The first bytes of a file show its kind of content, for any name. A log object that S3, CloudWatch Logs or CloudTrail
 * delivers is plain or gzip. The other kinds come from people who convert log objects.
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
    Avro: 'avro-tools tojson FILE',
    'binary data': 'file FILE',
};
/** Bytes of content that are enough to recognize every kind. A tar header is one block. */
const BYTES_TO_TELL_CONTENT = 512;
/**
 * Sources: https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1 (zstd, and frames to be skipped),
 * https://sourceware.org/bzip2/ (`BZh`, a level, then a block's or the end's number),
 * https://tukaani.org/xz/xz-file-format.txt, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT,
 * https://www.rfc-editor.org/rfc/rfc2781#section-3.2 and https://www.unicode.org/faq/utf_bom (UTF-16, UTF-32),
 * https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md, https://www.7-zip.org/7z.html,
 * https://avro.apache.org/docs/1.12.0/specification/#object-container-files.
 */
const SIGNATURES = [
    { kind: 'zstd', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
    ...Array.from({ length: 16 }, ((_, at) => ({ kind: 'zstd', bytes: [0x50 + at, 0x2a, 0x4d, 0x18] }))),
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
    { kind: 'lz4', bytes: [0x02, 0x21, 0x4c, 0x18] },
    { kind: 'Avro', bytes: [0x4f, 0x62, 0x6a, 0x01] },
    { kind: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
    { kind: 'compress', bytes: [0x1f, 0x9d] },
];
/** By their first byte, because a check can read hundreds of thousands of files. */
const SIGNATURES_BY_FIRST_BYTE = new Map();
for (const signature of SIGNATURES) {
    const first = signature.bytes[0];
    SIGNATURES_BY_FIRST_BYTE.set(first, [...(SIGNATURES_BY_FIRST_BYTE.get(first) ?? []), signature]);
}
const SPACE = 0x20;
const BLANKS = new Set([SPACE, 0x09, 0x0a, 0x0d]);
/** https://parquet.apache.org/docs/file-format/ */
const PARQUET = [0x50, 0x41, 0x52, 0x31];
const ZERO = 0x30;
const TAR_CHECKSUM = 148;
const TAR_CHECKSUM_LENGTH = 8;
const TAR_CHECKSUM_END = TAR_CHECKSUM + TAR_CHECKSUM_LENGTH;
/** Number of two-byte characters with one NUL byte that proves UTF-16. */
const UTF16_CHARACTERS_LOOKED_AT = 16;
/** A record begins with its owner, bucket and time. No client writes these bytes. */
const BYTES_WITHOUT_CLIENT_TEXT = 64;
/** Different control characters that compressed or encrypted data has in its head. A damaged line has fewer. */
const CONTROL_CHARACTERS_OF_BINARY = 4;
const DELETE = 0x7f;
const OPENING_BRACE = 0x7b;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];


Object.assign(__webpack_exports__, {
  GZ: /* binding */ isUnreadable,
  Ml: /* binding */ BYTES_TO_TELL_CONTENT,
  WZ: /* binding */ UNREADABLE_KINDS,
  tT: /* binding */ tellContent,
});

/***/ }),

// ./lib/log-formats/gzip.js
5055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/** https://www.rfc-editor.org/rfc/rfc1952#page-6 */
var isGzip = (function isGzip(bytes) {
    return bytes.length >= 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;
});
/**
 * The content of complete gzip data, inflated at once; null where it is too large for that.
 *
 * @throws GzipError
 */
var inflateAtOnce = (function inflateAtOnce(stored) {
    try {
        // The last four bytes have the length of the content, if it is one member. That is enough to choose a buffer.
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
        throw translateGzipError(error);
    }
});

/** Compressed content up to this size is inflated at once, if it is not too large when inflated. */
const SMALL_GZIP_BYTES = 4 << 20;
/** Bytes inflated at once of larger content. */
const CHUNK_BYTES = 1 << 20;
/** The compressed data is cut off, damaged, or followed by something else. Its message says which. */
class GzipError extends Error {
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
        // The inflater ignores zeros after a member. The check reads every part of a log file.
        if (!hasEnded || inflater.bytesWritten !== stored)
            throw new GzipError(SOMETHING_FOLLOWS);
    }
    catch (error) {
        throw translateGzipError(error);
    }
    finally {
        signal.removeEventListener('abort', stop);
        inflater.destroy();
    }
}
const SOMETHING_FOLLOWS = 'something that is not gzip follows its last member';
/** Content up to this size is inflated at once. */
const SMALL_CONTENT_BYTES = 32 << 20;
function translateGzipError(error) {
    const { code = '', message } = error;
    if (!code.startsWith('Z_'))
        return error;
    return new GzipError(code === 'Z_BUF_ERROR' ? 'the compressed data is cut off' : message, { cause: error });
}


Object.assign(__webpack_exports__, {
  $5: /* binding */ SMALL_GZIP_BYTES,
  Bm: /* binding */ GzipError,
  UD: /* binding */ inflate,
  bf: /* binding */ isGzip,
  i: /* binding */ inflateAtOnce,
});

/***/ }),

// ./lib/log-formats/iso-time.js
9534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

const TIME = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/;
/** The most days of each month. */
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/**
 * Reads a time such as `2026-11-20T10:15:30.123Z`, with its offset and without its fraction. Null for a text that is
 * not a real time from 2000 to 2099, as in the text format.
 */
function readIsoTime(text) {
    const match = TIME.exec(text);
    if (match === null)
        return null;
    const [, years, months, days, hours, minutes, seconds, zone = ''] = match;
    const [year, month, day] = [Number(years), Number(months), Number(days)];
    const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)];
    if (year < 2000 || year > 2099 || month < 1 || month > 12)
        return null;
    if (day < 1 || day > DAYS_IN_MONTH[month - 1] || (month === 2 && day === 29 && year % 4 !== 0))
        return null;
    if (hour > 23 || minute > 59 || second > 59)
        return null;
    const time = Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
    if (zone === 'Z')
        return time;
    const [zoneHours, zoneMinutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
    if (zoneHours > 23 || zoneMinutes > 59)
        return null;
    const offset = zoneHours * 3600 + zoneMinutes * 60;
    return zone.startsWith('-') ? time + offset : time - offset;
}


Object.assign(__webpack_exports__, {
  Q: /* binding */ readIsoTime,
  x: /* binding */ DAYS_IN_MONTH,
});

/***/ }),

// ./lib/log-formats/json/access-log.js
2321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7732);
/* harmony import */ var _iso_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9534);
/* harmony import */ var _tokenizer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7999);



/**
 * The members of an access log record that CloudWatch Logs delivers, in the order of the columns.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/sal-cw-log-format.html
 */
const ACCESS_LOG_MEMBERS = [
    'bucket_owner_id',
    'bucket_name',
    'request_time',
    'remote_ip',
    'requester',
    'request_id',
    'operation',
    'key_name',
    'request_uri',
    'http_status',
    'error_code',
    'bytes_sent_size',
    'object_size',
    'total_duration',
    'turn_around_duration',
    'referer',
    'user_agent',
    'version_id',
    'host_id',
    'signature_version',
    'cipher_suite',
    'authentication_type',
    'host_header',
    'tls_version',
    'access_point_arn',
    'acl_required',
    'source_region',
];
/** Members that are not in a column. */
const BUCKET_ARN = 'bucket_arn';
/** The member with the version of the schema. */
const SCHEMA_VERSION = 'schema_version_id';
/**
 * The form of a schema version that can be read, such as `V_1_0`. A later minor version adds members. A later major
 * version may give members another meaning.
 */
const READABLE_SCHEMA_VERSION = '^[^0-9]*1(?![0-9])';
const READABLE = new RegExp(READABLE_SCHEMA_VERSION);
/** Tells whether records of a schema version can be read. A record that names no version can be read. */
function isSchemaVersionReadable(version) {
    return version === null || version === undefined || READABLE.test(version);
}
/** The members that a reader of access log records needs. */
const ACCESS_LOG_SHAPE = Object.fromEntries([...ACCESS_LOG_MEMBERS, BUCKET_ARN, SCHEMA_VERSION].map(((name) => [name, true])));
/** Columns whose text identifies clients and is never empty. */
const NEVER_EMPTY = new Set([
    _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.bucket,
    _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.remote_ip,
    _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.requester,
    _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.user_agent,
]);
/**
 * The record of these values, in the order of the columns. Null when its time is not a real time.
 * @param readValue the text of each member: null for the value null, `undefined` for a missing member
 * @param readBucketArn ARN of the bucket, for records without its name
 */
function makeAccessLogRecord(readValue, readBucketArn) {
    const time = (0,_iso_time_js__WEBPACK_IMPORTED_MODULE_2__/* .readIsoTime */ .Q)(readValue(_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.time) ?? '');
    if (time === null)
        return null;
    // A record without the member has no signature column, and ends before it.
    const count = readValue(_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.signature_version) === undefined ? _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.signature_version : ACCESS_LOG_MEMBERS.length;
    const columns = [];
    for (let column = 0; column < count; column++) {
        const text = readValue(column);
        columns.push(text === null || text === undefined || (text === '' && NEVER_EMPTY.has(column)) ? '-' : text);
    }
    if (columns[_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.bucket] === '-')
        columns[_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.bucket] = readBucketOfArn(readBucketArn()) ?? '-';
    return { columns, time, isService: null, isRejected: null };
}
/** `arn:aws:s3:::example-data` names example-data. */
function readBucketOfArn(arn) {
    const name = arn?.slice(arn.lastIndexOf(':') + 1) ?? '';
    return name === '' ? null : name;
}
/** A document or a table with this number of a record's members has records. */
const LEAST_MEMBERS = 3;
/** Reads the records of documents that a tokenizer has read. */
function createAccessLogDocuments(tokenizer) {
    const slots = ACCESS_LOG_MEMBERS.map((name) => tokenizer.findSlot(name));
    const bucketArn = tokenizer.findSlot(BUCKET_ARN);
    const schemaVersion = tokenizer.findSlot(SCHEMA_VERSION);
    const texts = [...slots, bucketArn, schemaVersion];
    const readColumn = (column) => {
        const slot = slots[column];
        return tokenizer.getText(slot) ?? (tokenizer.getKind(slot) === _tokenizer_js__WEBPACK_IMPORTED_MODULE_1__/* .NULL */ .Cq ? null : undefined);
    };
    return {
        /** The document has members that only such a record has. */
        isRecord() {
            if (tokenizer.getKind(schemaVersion) !== _tokenizer_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj ||
                tokenizer.getKind(slots[_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.time]) !== _tokenizer_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj)
                return true;
            return slots.filter((slot) => tokenizer.getKind(slot) !== _tokenizer_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj).length >= LEAST_MEMBERS;
        },
        /** Null when a member is an object or an array, the time is not a real time, or the version is of a later schema. */
        read() {
            if (!isSchemaVersionReadable(tokenizer.getText(schemaVersion)))
                return null;
            for (const slot of texts)
                if (tokenizer.getKind(slot) === _tokenizer_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPOUND */ .Ok)
                    return null;
            return makeAccessLogRecord(readColumn, () => tokenizer.getText(bucketArn));
        },
    };
}


Object.assign(__webpack_exports__, {
  A1: /* binding */ makeAccessLogRecord,
  V1: /* binding */ createAccessLogDocuments,
  Wl: /* binding */ isSchemaVersionReadable,
  ax: /* binding */ LEAST_MEMBERS,
  cJ: /* binding */ ACCESS_LOG_SHAPE,
  dN: /* binding */ BUCKET_ARN,
  dR: /* binding */ NEVER_EMPTY,
  eP: /* binding */ READABLE_SCHEMA_VERSION,
  eT: /* binding */ ACCESS_LOG_MEMBERS,
  f$: /* binding */ SCHEMA_VERSION,
});

/***/ }),

// ./lib/log-formats/json/documents.js
2444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _cloudtrail_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8147);
/* harmony import */ var _access_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2321);
/* harmony import */ var _tokenizer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7999);



/** A longer document, or a longer event of a trail's file, is unparsed. */
const LONGEST_DOCUMENT = 8 << 20;
/** Most bytes that are read again because the document before them does not fit, for each byte of the content. */
const MOST_READ_AGAIN = 2;
/** The number of bytes of an unfit piece that are kept for its sample. */
const PIECE_KEPT = 1 << 20;
const RECORDS = 'Records';
const LF = 0x0a;
const CR = 0x0d;
const COMMA = 0x2c;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
/**
 * Reads JSON documents: access log records, one per document, or the files of CloudTrail, whose events are read one by
 * one. The first document determines the kind of content. An unfit piece is one line, or everything up to the next
 * document if a document spans lines. After the last line end, it is the remaining content.
 * @param format the required format of the content. Null when the first document determines it
 */
function createDocumentReader(handler, format) {
    const tokenizer = (0,_tokenizer_js__WEBPACK_IMPORTED_MODULE_2__/* .createTokenizer */ .et)({ ..._access_log_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCESS_LOG_SHAPE */ .cJ, ..._cloudtrail_event_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_SHAPE */ .vV, ..._cloudtrail_event_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_SHAPE */ .Jz }, RECORDS);
    const accessLog = (0,_access_log_js__WEBPACK_IMPORTED_MODULE_1__/* .createAccessLogDocuments */ .V1)(tokenizer);
    const trail = (0,_cloudtrail_event_js__WEBPACK_IMPORTED_MODULE_0__/* .createTrailEvents */ .ez)(tokenizer);
    const digestSlots = Object.keys(_cloudtrail_event_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_SHAPE */ .Jz).map((name) => tokenizer.findSlot(name));
    let room = new Uint8Array(1 << 16);
    /** The bytes in the buffer that are not yet read, followed by a byte 0. */
    let from = 0;
    let end = 0;
    let state = 'between';
    let knownFormat = format;
    let isTold = false;
    /** The reader waits until the content has this length or has ended. */
    let wanted = 0;
    let hasEnded = false;
    let isAtStart = true;
    /** The position at which an unfit piece turned out to be unfit. */
    let brokenAt = 0;
    let pushed = 0;
    let readAgain = 0;
    let isFirstEvent = true;
    let events = 0;
    let eventsElsewhere = 0;
    let skippedEvents = 0;
    let unparsed = 0;
    let digests = 0;
    const append = (chunk) => {
        if (from > 0 && end + chunk.length + 1 > room.length) {
            room.copyWithin(0, from, end);
            end -= from;
            brokenAt -= from;
            from = 0;
        }
        if (end + chunk.length + 1 > room.length) {
            const larger = new Uint8Array(Math.max(2 * room.length, end + chunk.length + 1));
            larger.set(room.subarray(0, end));
            room = larger;
        }
        room.set(chunk, end);
        end += chunk.length;
        pushed += chunk.length;
        room[end] = 0;
        tokenizer.use(room, end);
    };
    const tellFormat = (told) => {
        knownFormat ??= told;
        if (isTold || knownFormat !== told)
            return;
        isTold = true;
        handler.onFormat(told);
    };
    const isLineEnd = (byte) => byte === LF || byte === CR;
    const findLineEndFrom = (place) => {
        let at = place;
        while (at < end && !isLineEnd(room[at]))
            at++;
        return at;
    };
    /** The last line end before a position. */
    const findLineEndBefore = (place) => {
        let at = place - 1;
        while (at > from && !isLineEnd(room[at]))
            at--;
        return at;
    };
    const skipBlanks = () => {
        while (from < end && isBlank(room[from]))
            from++;
    };
    const onUnparsed = (start, stop) => {
        unparsed++;
        let last = stop;
        while (last > start && isLineEnd(room[last - 1]))
            last--;
        handler.onUnparsed(room, start, last);
    };
    /** The piece that begins at `from` does not fit, as a position shows. */
    const breakAt = (place) => {
        const lineEnd = findLineEndFrom(from);
        if (lineEnd >= place) {
            brokenAt = place;
            state = 'line';
            return;
        }
        onUnparsed(from, Math.min(lineEnd, from + PIECE_KEPT));
        // The document can be cut off at the end of its first line, so that the next documents were read as a part of it.
        // Hostile lines can each begin a document that goes on through all others, to keep their reader busy.
        const isTooMuch = readAgain + place - lineEnd > MOST_READ_AGAIN * pushed + LONGEST_DOCUMENT;
        if (!isTooMuch)
            readAgain += place - lineEnd;
        from = isTooMuch ? findLineEndBefore(place) : lineEnd;
        state = 'lost';
    };
    /** Whether an indented line is one document, or begins a trail's file. */
    const isIndentedDocument = (start, stop) => {
        let at = start;
        while (isIndent(room[at]))
            at++;
        if (at === start || room[at] !== OPENING_BRACE)
            return false;
        const next = room[stop];
        room[stop] = 0;
        tokenizer.use(room, stop);
        const read = tryToRead(() => tokenizer.readDocument(at, true));
        const isOne = read === 'stream' || (typeof read === 'number' && (accessLog.isRecord() || trail.isEvent()));
        room[stop] = next;
        tokenizer.use(room, end);
        return isOne;
    };
    /** Waits until there are twice as many bytes, so that what is there is not read once for each chunk. */
    const waitForMore = () => {
        wanted = Math.min(2 * (end - from), LONGEST_DOCUMENT + 1);
        return false;
    };
    /**
     * Waits for more bytes, unless the piece at `from` is too long or the content has ended. Then the piece does not fit.
     * @returns whether to continue
     */
    const waitOrBreak = () => {
        if (hasEnded || end - from > LONGEST_DOCUMENT) {
            breakAt(end);
            return true;
        }
        return waitForMore();
    };
    /**
     * Reads something at `from`.
     * @returns where it ends. Null for malformed text, `wait` for text that is cut off, `stream` at the array of events
     */
    const tryToRead = (read) => {
        try {
            return read();
        }
        catch (error) {
            if (error === _tokenizer_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM */ .dY)
                return 'stream';
            if (error === _tokenizer_js__WEBPACK_IMPORTED_MODULE_2__/* .INCOMPLETE */ .j5)
                return 'wait';
            if (error !== _tokenizer_js__WEBPACK_IMPORTED_MODULE_2__/* .MALFORMED */ .G7)
                throw error;
            return null;
        }
    };
    const onDocument = (stop) => {
        const isRecord = accessLog.isRecord();
        if (knownFormat === null) {
            if (digestSlots.every((slot) => tokenizer.getKind(slot) !== _tokenizer_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj))
                knownFormat = 'cloudtrail';
            else if (trail.isEvent())
                knownFormat = 'cloudtrail';
            else if (isRecord)
                knownFormat = 'json';
            else
                return;
        }
        if (knownFormat === 'cloudtrail') {
            if (digestSlots.every((slot) => tokenizer.getKind(slot) !== _tokenizer_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj)) {
                digests++;
                return;
            }
            if (trail.isEvent()) {
                tellFormat('cloudtrail');
                onEvent(stop);
                return;
            }
        }
        else if (knownFormat === 'json' && isRecord) {
            tellFormat('json');
            const record = tokenizer.hasDuplicate() ? null : accessLog.read();
            if (record === null)
                onUnparsed(from, stop);
            else
                handler.onRecord(record);
            return;
        }
        onUnparsed(from, stop);
    };
    const onEvent = (stop) => {
        events++;
        const reading = tokenizer.hasDuplicate() ? null : trail.read(room);
        if (reading?.kind === 'record')
            handler.onRecord(reading.record);
        else if (reading?.kind === 'skipped') {
            skippedEvents++;
            if (reading.change !== undefined)
                handler.onTrailChange(reading.change);
        }
        else if (reading?.kind === 'elsewhere')
            eventsElsewhere++;
        else
            onUnparsed(from, stop);
    };
    /** @returns whether there is more to read now. Null for content of another format */
    const step = () => {
        switch (state) {
            case 'line': {
                const lineEnd = findLineEndFrom(Math.max(from, brokenAt));
                if (lineEnd === end && !hasEnded && end - from <= PIECE_KEPT)
                    return false;
                onUnparsed(from, Math.min(lineEnd, from + PIECE_KEPT));
                from = lineEnd;
                state = 'rest of line';
                return true;
            }
            case 'rest of line': {
                from = findLineEndFrom(from);
                if (from === end)
                    return false;
                state = 'between';
                return true;
            }
            case 'lost': {
                for (;;) {
                    from = findLineEndFrom(from);
                    if (from + 1 >= end)
                        return false;
                    const start = from + 1;
                    const stop = findLineEndFrom(start);
                    // The rest of the line is needed.
                    if (isIndent(room[start]) && stop === end && !hasEnded && end - start <= LONGEST_DOCUMENT)
                        return waitForMore();
                    from = start;
                    if (room[start] !== OPENING_BRACE && !isIndentedDocument(start, stop))
                        continue;
                    state = 'between';
                    return true;
                }
            }
            case 'between': {
                skipBlanks();
                if (from === end)
                    return false;
                if (room[from] !== OPENING_BRACE) {
                    if (knownFormat === null)
                        return null;
                    breakAt(from);
                    return true;
                }
                const stop = tryToRead(() => tokenizer.readDocument(from, true));
                if (typeof stop === 'number') {
                    onDocument(stop);
                    if (knownFormat === null)
                        return null;
                    from = stop;
                    return true;
                }
                if (stop === 'stream') {
                    knownFormat ??= 'cloudtrail';
                    if (knownFormat !== 'cloudtrail') {
                        breakAt(from);
                        return true;
                    }
                    if (tokenizer.hasDuplicate()) {
                        breakAt(tokenizer.getPlace());
                        return true;
                    }
                    tellFormat('cloudtrail');
                    from = tokenizer.getPlace();
                    state = 'event';
                    isFirstEvent = true;
                    return true;
                }
                if (knownFormat === null && (stop === null || hasEnded || end - from > LONGEST_DOCUMENT)) {
                    // The start of the document determines the format if it has members that only this format has.
                    if (trail.isEvent())
                        knownFormat = 'cloudtrail';
                    else if (accessLog.isRecord())
                        knownFormat = 'json';
                    else
                        return null;
                    tellFormat(knownFormat);
                }
                if (stop === 'wait')
                    return waitOrBreak();
                breakAt(tokenizer.getPlace());
                return true;
            }
            case 'event': {
                skipBlanks();
                if (from === end)
                    return false;
                if (room[from] === CLOSING_BRACKET && isFirstEvent) {
                    from++;
                    state = 'after events';
                    return true;
                }
                const stop = tryToRead(() => tokenizer.readDocument(from, false));
                if (stop === 'wait')
                    return waitOrBreak();
                if (typeof stop !== 'number') {
                    breakAt(tokenizer.getPlace());
                    return true;
                }
                if (room[from] === OPENING_BRACE)
                    onEvent(stop);
                else
                    onUnparsed(from, stop);
                from = stop;
                isFirstEvent = false;
                state = 'after event';
                return true;
            }
            case 'after event': {
                skipBlanks();
                if (from === end)
                    return false;
                const byte = room[from];
                if (byte === COMMA)
                    state = 'event';
                else if (byte === CLOSING_BRACKET)
                    state = 'after events';
                else {
                    breakAt(from);
                    return true;
                }
                from++;
                return true;
            }
            case 'after events':
                return stepBehindEvents();
        }
    };
    /** Within the document, after its events. */
    const stepBehindEvents = () => {
        isFirstEvent = true;
        skipBlanks();
        if (from === end)
            return false;
        const stop = tryToRead(() => tokenizer.readMembersBehind(from));
        if (stop === 'wait')
            return waitOrBreak();
        if (typeof stop !== 'number' || tokenizer.hasDuplicate()) {
            breakAt(tokenizer.getPlace());
            return true;
        }
        from = stop;
        state = 'between';
        return true;
    };
    /** @returns false for content of another format */
    const readOn = () => {
        if (isAtStart) {
            if (end < 3 && !hasEnded)
                return true;
            isAtStart = false;
            if (room[0] === 0xef && room[1] === 0xbb && room[2] === 0xbf)
                from = 3;
        }
        for (;;) {
            const goesOn = step();
            if (goesOn === null)
                return false;
            if (!goesOn)
                return true;
        }
    };
    return {
        push(chunk) {
            append(chunk);
            if (end - from < wanted)
                return true;
            wanted = 0;
            return readOn();
        },
        end() {
            hasEnded = true;
            wanted = 0;
            if (!readOn())
                return false;
            // A document that is not closed was cut off.
            if (state === 'event' || state === 'after event' || state === 'after events')
                onUnparsed(from, end);
            if (skippedEvents + eventsElsewhere > 0)
                handler.onSkippedEvents(skippedEvents + eventsElsewhere);
            const isElsewhere = events > 0 && events === eventsElsewhere;
            if (unparsed === 0 && (isElsewhere || (digests > 0 && events === 0)))
                handler.onSkippedFile();
            return true;
        },
        getPushed: () => room.subarray(0, end),
    };
}
function isBlank(byte) {
    return isIndent(byte) || byte === LF || byte === CR;
}
function isIndent(byte) {
    return byte === 0x20 || byte === 0x09;
}


Object.assign(__webpack_exports__, {
  T: /* binding */ createDocumentReader,
});

/***/ }),

// ./lib/log-formats/json/tokenizer.js
7999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/**
 * A tokenizer of JSON over bytes (https://www.rfc-editor.org/rfc/rfc8259). It creates no values. It reads a document
 * once, verifies its grammar, and remembers the positions of the members that the caller asked for. It is as fast as
 * the input, and never takes text of a document for structure.
 */
/** The kind of value of a member. */
const ABSENT = 0;
/** A string without escapes. */
const STRING = 1;
/** A string with escapes. */
const ESCAPED_STRING = 2;
/** The value null. */
const NULL = 3;
/** A number, true or false. */
const PLAIN = 4;
/** An object or an array. */
const COMPOUND = 5;
/** The bytes end before the value ends. */
const INCOMPLETE = new Error('the JSON text is cut off');
/** The bytes at `at` do not fit the grammar. */
const MALFORMED = new Error('the text is not JSON');
/** A member named `stream` is an array, whose elements are read one by one. `at` is after its bracket. */
const STREAM = new Error('an array to be read element by element');
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
/** No log has deeper nesting. A deeper value is malformed. */
const DEEPEST = 100;
/** From this many members on, a set has the keys of an object. */
const FEW_KEYS = 32;
/** The bytes at which the reading of a string stops: quotes, backslashes, control characters. */
const STOPS = new Uint8Array(256);
for (let byte = 0; byte < 0x20; byte++)
    STOPS[byte] = 1;
STOPS[QUOTE] = 1;
STOPS[BACKSLASH] = 1;
const BLANKS = new Uint8Array(256);
for (const byte of [0x20, 0x09, 0x0a, 0x0d])
    BLANKS[byte] = 1;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** A simple hash is enough, because keys with equal hashes are compared. */
function hashBytes(bytes, start, end) {
    const length = end - start;
    if (length === 0)
        return 0;
    return ((length * 0x1f3d +
        bytes[start] * 0x35 +
        bytes[start + (length >> 1)] * 0x6d1 +
        bytes[end - 1] * 0x11b) |
        0);
}
/**
 * @param members the members to find, named by paths such as `userIdentity.arn`
 * @param stream name of a member of the document whose array is read element by element. Null for no such member
 */
function createTokenizer(members, stream) {
    const slots = new Map();
    const findShape = (looked, path) => {
        const names = Object.keys(looked);
        const bytes = names.map((name) => Buffer.from(name));
        const table = new Int16Array(256).fill(-1);
        bytes.forEach((name, index) => {
            let place = hashBytes(name, 0, name.length) & 0xff;
            while (table[place] !== -1)
                place = (place + 1) & 0xff;
            table[place] = index;
        });
        return {
            names: bytes,
            slots: names.map((name) => {
                slots.set(path + name, slots.size);
                return slots.size - 1;
            }),
            shapes: names.map((name) => {
                const inner = looked[name];
                return inner === true || inner === undefined ? null : findShape(inner, `${path}${name}.`);
            }),
            table,
        };
    };
    const documentShape = findShape(members, '');
    const streamName = stream === null ? null : Buffer.from(stream);
    const kinds = new Uint8Array(slots.size);
    const starts = new Int32Array(slots.size);
    const ends = new Int32Array(slots.size);
    let bytes = Buffer.alloc(1);
    let end = 0;
    let at = 0;
    /** The last string that was read. */
    let start = 0;
    let stop = 0;
    let isEscaped = false;
    let hasDuplicate = false;
    let mayStream = false;
    let streamKeys = new Set();
    /** Keys of the open objects, object by object. */
    let keyCount = 0;
    let keyHashes = new Int32Array(256);
    let keyStarts = new Int32Array(256);
    let keyEnds = new Int32Array(256);
    const fail = (place) => {
        at = place;
        throw place >= end ? INCOMPLETE : MALFORMED;
    };
    const skipBlanks = () => {
        while (BLANKS[bytes[at]] === 1)
            at++;
    };
    /** From the opening quote to the position after the closing quote. */
    const readString = () => {
        let place = at + 1;
        start = place;
        isEscaped = false;
        for (;;) {
            while (STOPS[bytes[place]] === 0)
                place++;
            const byte = bytes[place];
            if (byte === QUOTE)
                break;
            if (byte !== BACKSLASH)
                fail(place);
            isEscaped = true;
            const letter = bytes[place + 1];
            if (letter === 0x75) {
                for (let digit = place + 2; digit < place + 6; digit++)
                    if (!isHexDigit(bytes[digit]))
                        fail(digit);
                place += 6;
            }
            else if (letter === QUOTE ||
                letter === BACKSLASH ||
                letter === 0x2f ||
                letter === 0x62 ||
                letter === 0x66 ||
                letter === 0x6e ||
                letter === 0x72 ||
                letter === 0x74)
                place += 2;
            else
                fail(place + 1);
        }
        stop = place;
        at = place + 1;
    };
    const readTextBetween = (from, to, hasEscapes) => {
        if (hasEscapes)
            return JSON.parse(`"${decoder.decode(bytes.subarray(from, to))}"`).replace(/[\ud800-\udfff]/gu, '\ufffd');
        if (to - from > 256)
            return decoder.decode(bytes.subarray(from, to));
        for (let place = from; place < to; place++)
            if (bytes[place] >= 0x80)
                return decoder.decode(bytes.subarray(from, to));
        return bytes.toString('latin1', from, to);
    };
    const isSame = (from, to, otherFrom, otherTo) => {
        if (to - from !== otherTo - otherFrom)
            return false;
        for (let place = 0; place < to - from; place++)
            if (bytes[from + place] !== bytes[otherFrom + place])
                return false;
        return true;
    };
    /** Notes the last key that was read, in the object whose keys begin at `first`. */
    const noteKey = (first, many) => {
        if (many !== null || isEscaped || keyCount - first >= FEW_KEYS) {
            const known = many ?? new Set();
            if (many === null)
                for (let key = first; key < keyCount; key++)
                    known.add(readTextBetween(keyStarts[key], keyEnds[key], false));
            const text = readTextBetween(start, stop, isEscaped);
            if (known.has(text))
                hasDuplicate = true;
            known.add(text);
            return known;
        }
        const hash = hashBytes(bytes, start, stop);
        for (let key = first; key < keyCount; key++)
            if (keyHashes[key] === hash && isSame(start, stop, keyStarts[key], keyEnds[key]))
                hasDuplicate = true;
        if (keyCount === keyHashes.length) {
            keyHashes = growArray(keyHashes);
            keyStarts = growArray(keyStarts);
            keyEnds = growArray(keyEnds);
        }
        keyHashes[keyCount] = hash;
        keyStarts[keyCount] = start;
        keyEnds[keyCount] = stop;
        keyCount++;
        return null;
    };
    /** The index of the last key in a shape. -1 when the shape does not have it. */
    const findIndex = (shape) => {
        if (isEscaped) {
            const text = readTextBetween(start, stop, true);
            return shape.names.findIndex((name) => name.toString() === text);
        }
        for (let place = hashBytes(bytes, start, stop) & 0xff;; place = (place + 1) & 0xff) {
            const index = shape.table[place];
            if (index === -1)
                return -1;
            const name = shape.names[index];
            if (name.length !== stop - start)
                continue;
            let same = 0;
            while (same < name.length && name[same] === bytes[start + same])
                same++;
            if (same === name.length)
                return index;
        }
    };
    const isStreamName = () => streamName !== null &&
        (isEscaped
            ? readTextBetween(start, stop, true) === stream
            : stop - start === streamName.length && streamName.compare(bytes, start, stop) === 0);
    /** Reads and notes a key, up to its value. @returns as `noteKey` */
    const readKey = (first, many) => {
        skipBlanks();
        if (bytes[at] !== QUOTE)
            fail(at);
        readString();
        const known = noteKey(first, many);
        skipBlanks();
        if (bytes[at] !== COLON)
            fail(at);
        at++;
        skipBlanks();
        return known;
    };
    const readObject = (shape, depth) => {
        if (depth > DEEPEST)
            throw MALFORMED;
        const first = keyCount;
        let many = null;
        at++;
        skipBlanks();
        if (bytes[at] === CLOSING_BRACE) {
            at++;
            return;
        }
        for (;;) {
            many = readKey(first, many);
            const index = shape === null ? -1 : findIndex(shape);
            const isStream = mayStream && depth === 1 && index === -1 && isStreamName();
            if (isStream && bytes[at] === OPENING_BRACKET) {
                at++;
                streamKeys = many ?? new Set();
                for (let key = first; key < keyCount; key++)
                    streamKeys.add(readTextBetween(keyStarts[key], keyEnds[key], false));
                throw STREAM;
            }
            if (index === -1)
                readValue(null, depth);
            else {
                const slot = shape.slots[index];
                const from = at;
                const kind = readValue(shape.shapes[index], depth);
                kinds[slot] = kind;
                starts[slot] = kind === STRING || kind === ESCAPED_STRING ? start : from;
                ends[slot] = kind === STRING || kind === ESCAPED_STRING ? stop : at;
            }
            skipBlanks();
            if (bytes[at] === COMMA) {
                at++;
                continue;
            }
            if (bytes[at] !== CLOSING_BRACE)
                fail(at);
            at++;
            keyCount = first;
            return;
        }
    };
    const readArray = (depth) => {
        if (depth > DEEPEST)
            throw MALFORMED;
        at++;
        skipBlanks();
        if (bytes[at] === CLOSING_BRACKET) {
            at++;
            return;
        }
        for (;;) {
            skipBlanks();
            readValue(null, depth);
            skipBlanks();
            if (bytes[at] === COMMA) {
                at++;
                continue;
            }
            if (bytes[at] !== CLOSING_BRACKET)
                fail(at);
            at++;
            return;
        }
    };
    const readWord = (word) => {
        for (let place = 0; place < word.length; place++)
            if (bytes[at + place] !== word[place])
                fail(at + place);
        at += word.length;
    };
    const readDigits = () => {
        if (!isDigit(bytes[at]))
            fail(at);
        while (isDigit(bytes[at]))
            at++;
    };
    const readNumber = () => {
        if (bytes[at] === 0x2d)
            at++;
        if (bytes[at] === 0x30)
            at++;
        else
            readDigits();
        if (bytes[at] === 0x2e) {
            at++;
            readDigits();
        }
        if ((bytes[at] | 0x20) === 0x65) {
            at++;
            if (bytes[at] === 0x2b || bytes[at] === 0x2d)
                at++;
            readDigits();
        }
        if (at >= end)
            throw INCOMPLETE;
    };
    /** Skips the value that begins here. */
    const readValue = (shape, depth) => {
        const byte = bytes[at];
        switch (byte) {
            case QUOTE:
                readString();
                return isEscaped ? ESCAPED_STRING : STRING;
            case OPENING_BRACE:
                readObject(shape, depth + 1);
                return COMPOUND;
            case OPENING_BRACKET:
                readArray(depth + 1);
                return COMPOUND;
            case 0x74:
                readWord(TRUE);
                return PLAIN;
            case 0x66:
                readWord(FALSE);
                return PLAIN;
            case 0x6e:
                readWord(NULL_WORD);
                return NULL;
            default:
                if (byte !== 0x2d && !isDigit(byte))
                    fail(at);
                readNumber();
                return PLAIN;
        }
    };
    return {
        /** Reads these bytes from now on. The byte after the end must be 0. */
        use(text, textEnd) {
            bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
            end = textEnd;
        },
        /** The current position. After an error, the position of the error. */
        getPlace: () => at,
        /**
         * Reads the value at a position. If it is an object, remembers the requested members.
         * @param isOutermost whether its member `stream` is read element by element
         * @returns where it ends
         * @throws INCOMPLETE, MALFORMED, or STREAM
         */
        readDocument(place, isOutermost) {
            at = place;
            mayStream = isOutermost;
            keyCount = 0;
            hasDuplicate = false;
            kinds.fill(ABSENT);
            readValue(documentShape, 0);
            return at;
        },
        /**
         * Reads the members that follow the array that was read element by element, up to the end of their object.
         * @param place a comma or the closing brace
         * @returns where the object ends
         */
        readMembersBehind(place) {
            at = place;
            mayStream = false;
            keyCount = 0;
            hasDuplicate = false;
            const names = new Set(streamKeys);
            for (;;) {
                skipBlanks();
                const byte = bytes[at++];
                if (byte === CLOSING_BRACE)
                    return at;
                if (byte !== COMMA)
                    fail(at - 1);
                readKey(0, names);
                readValue(null, 1);
            }
        },
        /** An object of the last document has a member twice. */
        hasDuplicate: () => hasDuplicate,
        /** The number of a member, by which the caller asks for it. */
        findSlot(path) {
            const slot = slots.get(path);
            if (slot === undefined)
                throw new Error(`no member ${path} is looked for`);
            return slot;
        },
        getKind: (slot) => kinds[slot],
        /** The position of a member's text. For a string it is the content between the quotes. */
        getStart: (slot) => starts[slot],
        getEnd: (slot) => ends[slot],
        /**
         * The text of a scalar member. A number has its original spelling. Null for an absent member, null, an object or an
         * array.
         */
        getText(slot) {
            const kind = kinds[slot];
            if (kind === ABSENT || kind === NULL || kind === COMPOUND)
                return null;
            return readTextBetween(starts[slot], ends[slot], kind === ESCAPED_STRING);
        },
    };
}
const TRUE = Buffer.from('true');
const FALSE = Buffer.from('false');
const NULL_WORD = Buffer.from('null');
function isDigit(byte) {
    return byte >= 0x30 && byte <= 0x39;
}
function isHexDigit(byte) {
    return isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}
function growArray(array) {
    const larger = new Int32Array(2 * array.length);
    larger.set(array);
    return larger;
}


Object.assign(__webpack_exports__, {
  An: /* binding */ STRING,
  Cq: /* binding */ NULL,
  G7: /* binding */ MALFORMED,
  Ok: /* binding */ COMPOUND,
  dY: /* binding */ STREAM,
  et: /* binding */ createTokenizer,
  j5: /* binding */ INCOMPLETE,
  q3: /* binding */ ESCAPED_STRING,
  sj: /* binding */ ABSENT,
});

/***/ }),

// ./lib/log-formats/log-object-name.js
2141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _runtime_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/** Reads a key or path with `/` between its parts; null if S3 does not give log objects such a name. */
var readLogObjectName = (function readLogObjectName(path) {
    const stamp = STAMP.exec(path.slice(path.lastIndexOf('/') + 1));
    if (stamp === null)
        return null;
    const midnight = readMidnight(stamp[1]);
    const hour = Number(stamp[2]);
    const minute = Number(stamp[3]);
    const second = Number(stamp[4]);
    if (midnight === null || hour > 23 || minute > 59 || second > 59)
        return null;
    const time = midnight + hour * 3600 + minute * 60 + second;
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
});
/** Names that Athena leaves out, and with it every engine. Source: https://docs.aws.amazon.com/athena/latest/ug/other-notable-limitations.html */
var isHiddenName = (function isHiddenName(name) {
    return name.startsWith('.') || name.startsWith('_');
});
/**
 * The names S3 gives to log objects. Both layouts end in `YYYY-MM-DD-hh-mm-ss-UniqueString`, in UTC:
 * simple `[prefix]\u2026`, partitioned `[prefix]account/region/bucket/YYYY/MM/DD/\u2026`.
 * Sources: https://docs.aws.amazon.com/AmazonS3/latest/API/API_SimplePrefix.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PartitionedPrefix.html
 */

/** S3 delivers most log objects within a few hours; those delivered later than this after the window are not read. */
const DELIVERY_PADDING_SECONDS = 12 * 3600;
/** The position of the time in a name, after the prefix. */
const START_OF_STAMP = /\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d-/;
const STAMP = /(\d{4}-\d\d-\d\d)-(\d\d)-(\d\d)-(\d\d)-[0-9A-Za-z]+(?:\.[A-Za-z0-9.]+)?$/;
const PARTITION = /(?:^|\/)(\d{12})\/([a-z0-9-]+)\/([^/]+)\/(\d{4}\/\d\d\/\d\d)\/[^/]+$/;
/** The start of a day in seconds since the epoch; null if there is no such day. Many names have the same day. */
const readMidnight = (0,_runtime_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .Bj)(((text) => {
    const [year, month, day] = text.split('-').map(Number);
    // A day or month that does not exist changes the date.
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1 || date.getUTCFullYear() !== year)
        return null;
    return date.getTime() / 1000;
}));
/** A time as names have it: `2026-11-23-15-04-05`. */
function formatStamp(time) {
    return new Date(time * 1000).toISOString().slice(0, 19).replaceAll(/[T:]/g, '-');
}
/** A time's day as the folders of partitioned keys have it: `2026/11/23`. */
function formatDayFolders(time) {
    return new Date(time * 1000).toISOString().slice(0, 10).replaceAll('-', '/');
}
/** `ACCOUNT_CloudTrail_REGION_YYYYMMDDTHHmmZ\u2026`. Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-examples.html */
const TRAIL_STAMP = /_CloudTrail_[a-z0-9-]+_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)Z[^/]*$/;
/** The time of delivery in the name of a trail's file, in seconds since the epoch; null where the name has none. */
function readTrailFileTime(path) {
    const stamp = TRAIL_STAMP.exec(path);
    if (stamp === null)
        return null;
    const [, year, month, day, hour, minute] = stamp;
    const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
    return Number.isNaN(time) ? null : time / 1000;
}


Object.assign(__webpack_exports__, {
  BY: /* binding */ readLogObjectName,
  LD: /* binding */ START_OF_STAMP,
  N0: /* binding */ formatDayFolders,
  XX: /* binding */ DELIVERY_PADDING_SECONDS,
  or: /* binding */ readTrailFileTime,
  sg: /* binding */ isHiddenName,
  xE: /* binding */ formatStamp,
});

/***/ }),

// ./lib/log-formats/presigned.js
7590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(588);
/** Reads the query between the first `?` of a request URI and the last ` HTTP/` after it, or the end. */
var readPresignedUrl = (function readPresignedUrl(requestUri) {
    const mark = requestUri.indexOf('?');
    if (mark === -1)
        return { expiry: null, accessKeyId: null };
    const protocol = requestUri.lastIndexOf(' HTTP/');
    const query = `&${requestUri.slice(mark + 1, protocol > mark ? protocol : undefined)}&`;
    const expiry = Number(EXPIRES_PATTERN.exec(query)?.[1] ?? Number.POSITIVE_INFINITY);
    return {
        expiry: expiry <= _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .LATEST_TIME */ .o0 ? expiry : null,
        accessKeyId: ACCESS_KEY_ID_PATTERN.exec(query)?.[1] ?? null,
    };
});

/**
 * The patterns of both parameters, in a dialect that every engine reads alike, matched against the query with an `&` at
 * either end: names to the letter, nothing decoded, and the first parameter counts that fits.
 */
const EXPIRES = '&Expires=([0-9]{1,12})&';
/** The access key id in a query with an `&` at either end. */
const ACCESS_KEY_ID = '&AWSAccessKeyId=([A-Za-z0-9]{16,128})&';
const EXPIRES_PATTERN = new RegExp(EXPIRES);
const ACCESS_KEY_ID_PATTERN = new RegExp(ACCESS_KEY_ID);


Object.assign(__webpack_exports__, {
  Ls: /* binding */ readPresignedUrl,
  Zb: /* binding */ EXPIRES,
  p2: /* binding */ ACCESS_KEY_ID,
});

/***/ }),

// ./lib/log-formats/reader.js
6236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/** A message can repeat a text of the content, which can have any length. */
const LONGEST_MESSAGE = 300;
/** The content has its format, but is damaged or cut off, and nothing in it is reliable. */
class DamagedContentError extends Error {
    /** The name of the format in messages. */
    format = 'Parquet';
    constructor(message, options) {
        super(message.slice(0, LONGEST_MESSAGE).replaceAll(/[^ -~]/g, '?'), options);
    }
}


Object.assign(__webpack_exports__, {
  x: /* binding */ DamagedContentError,
});

/***/ }),

// ./lib/log-formats/record.js
2954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7732);

/** The column's text; null where the record ends before it. */
function readColumnText(record, name) {
    return record.columns[_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW[name]] ?? null;
}


Object.assign(__webpack_exports__, {
  S: /* binding */ readColumnText,
});

/***/ }),

// ./lib/log-formats/redaction.js
7154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7732);
/** Blanks, plain or encoded, in the URL or in a form (`+`). */
var matchBlanks = (function matchBlanks(encoded) {
    return `[ \\t+]*+(?:${encoded}[ \\t+]*+)*+`;
});
/**
 * Replaces the secrets in presigned URLs: the values of `Signature`, `X-Amz-Signature` and `X-Amz-Security-Token`. The
 * names can be in any case, and each letter can be percent-encoded. Blanks can follow a name: a server that trims names
 * takes them for the name. A value follows `=`. It ends at `&`, `;`, a blank, a quote or the end of the text. `=` and `&` can
 * be percent-encoded any number of times, or be `\u003d` (`\x3d`) and `\u0026`. In JSON, the value is between the quotes after
 * such a name and a colon. Callers redact a text before they shorten it. The time is proportional to the length of the text. A
 * text is a secret as a whole if V8 has too little memory for the search.
 */
var redact = (function redact(text) {
    if (!PARTS_NAME_FROM_VALUE.test(text) || !HAS_NAME.test(text))
        return text;
    try {
        return redactForms(text);
    }
    catch (error) {
        if (error instanceof RangeError)
            return REDACTED;
        throw error;
    }
});
/** The first `characters` code points of a text. */
var takeFirstCharacters = (function takeFirstCharacters(text, characters) {
    if (text.length <= characters)
        return text;
    let end = 0;
    for (let count = 0; count < characters && end < text.length; count++)
        end += text.codePointAt(end) > 0xffff ? 2 : 1;
    return text.slice(0, end);
});

/**
 * The secrets in presigned URLs, as one set of patterns for both engines. A log can contain URLs that are still valid,
 * and SigV2 URLs can be valid for years. S3 encodes keys twice, and clients embed URLs in URLs and in JSON. So each
 * character can be percent-encoded any number of times. The patterns are written for an engine with possessive loops,
 * and match the same without them.
 */
const ENCODED = '%(?:25)*+';
/** A letter in either case or a hyphen, plain or percent-encoded. */
function matchEncodable(character) {
    const cases = [...new Set([character.toUpperCase(), character.toLowerCase()])];
    const hex = cases.map((one) => matchEitherCase(one.charCodeAt(0).toString(16)));
    return `(?:[${cases.join('')}]|${ENCODED}(?:${hex.join('|')}))`;
}
function matchEitherCase(text) {
    return text.replaceAll(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
}
/** `X-Amz-Signature` ends with `Signature`, so that two names cover three. */
const NAMES = ['Signature', 'X-Amz-Security-Token'];
function matchName() {
    return `(?:${NAMES.map((name) => [...name].map(matchEncodable).join('')).join('|')})`;
}
const ENCODED_BLANK = `${ENCODED}(?:20|09|0[Aa]|0[Dd]|2[Bb])`;
const EQUALS = `(?:=|${ENCODED}3[Dd]|(?:\\\\++|${ENCODED}5[Cc])(?:u00|x)3[Dd])`;
/** A quote in a URL. JSON in a string of JSON has backslashes before its quotes. */
const ENCODED_QUOTE = `(?:${ENCODED}5[Cc])*+${ENCODED}22`;
const OPENING_QUOTE = `(?:\\\\*+"|${ENCODED_QUOTE}|\\\\++u0022)`;
/** JSON in a string of JSON can have line ends and tabs in escapes. */
const BLANKS_OF_JSON = matchBlanks(`(?:${ENCODED_BLANK}|(?:\\\\++|(?:${ENCODED}5[Cc])++)[nrt])`);
const COLON = `${BLANKS_OF_JSON}(?::|${ENCODED}3[Aa])${BLANKS_OF_JSON}`;
/**
 * The end of a parameter. It is searched at every position, and so allows one backslash only. More would make the search
 * slower than linear.
 */
const AMPERSAND = `${ENCODED}26|\\\\u0026`;
/** The start of every member of a JSON object that has a secret, up to its colon. */
function matchMember() {
    return matchName() + OPENING_QUOTE + COLON;
}
/** Makes the form of a member of a JSON object. Each quote has fewer backslashes than half of `cycle`. */
function makeMemberForm(member, openingQuote, cycle) {
    const inner = `\\\\{${cycle / 2},${cycle - 1}}"|\\\\{1,${cycle - 1}}(?!["\\\\])`;
    return {
        start: member + openingQuote,
        end: '"',
        cycle,
        value: `(?:[^"\\\\]++|\\\\{${cycle}}|${inner})*+`,
    };
}
/**
 * In this order: members of a JSON object, by the form of their quotes, then a parameter of a URL. A member can contain what
 * looks like a parameter. Its end could not be found after the parameter was redacted.
 */
function makeSecretForms() {
    const member = matchMember();
    return [
        makeMemberForm(member, '"', 2),
        makeMemberForm(member, '\\\\"', 4),
        makeMemberForm(member, '\\\\{2,3}"', 8),
        makeMemberForm(member, '\\\\{4}\\\\*+"', 16),
        {
            start: member + ENCODED_QUOTE,
            // From a backslash on, the rest of the parameter is taken for the value. The backslash can escape the quote.
            end: `(${ENCODED}5[Cc][^&; "]*+)|"|${ENCODED}22`,
            cycle: 1,
            value: `[^"%]*+(?:(?!${ENCODED}(?:22|5[Cc]))%[^"%]*+)*+(?:${ENCODED}5[Cc][^&; "]*+)?`,
        },
        {
            start: `${member}\\\\++u0022`,
            end: '"|\\\\u0022',
            cycle: 1,
            value: '[^"\\\\]*+(?:(?!\\\\u0022)\\\\[^"\\\\]*+)*+',
        },
        {
            start: matchName() + matchBlanks(ENCODED_BLANK) + EQUALS,
            end: `[&; "]|${AMPERSAND}`,
            cycle: 1,
            value: `[^&; "%\\\\]*+(?:(?!${AMPERSAND})[%\\\\][^&; "%\\\\]*+)*+`,
        },
    ];
}
/** The replacement of a secret. */
const REDACTED = 'REDACTED';
const toJavaScriptExpression = (pattern) => new RegExp(pattern.replaceAll(/([*+])\+/g, '$1'), 'g');
/** Created for the first text that needs them. They take longer than the reading of a small log. */
let forms = null;
/** The start of all forms except the last one. */
let member = null;
/** Each form has one of these between name and value: `=`, a quote, or the start of an encoding of either. */
const PARTS_NAME_FROM_VALUE = /[="%\\]/;
/** Each form has a name, and a name that is not plain has a percent sign. */
const HAS_NAME = new RegExp(`%|${NAMES.join('|')}`, 'i');
/**
 * Throws a RangeError if a search needs a stack of more than 64 MiB (`kMaximumStackSize` in
 * https://github.com/v8/v8/blob/main/src/regexp/regexp-stack.h). Megabytes of encoded blanks can.
 */
function redactForms(text) {
    forms ??= makeSecretForms().map(({ start, end, cycle }) => ({
        start: toJavaScriptExpression(start),
        end: toJavaScriptExpression(end),
        cycle,
    }));
    member ??= toJavaScriptExpression(matchMember());
    member.lastIndex = 0;
    return (member.test(text) ? forms : forms.slice(-1)).reduce(redactForm, text);
}
/**
 * Start and end are searched one after the other. One pattern for both would need a stack of the length of the value.
 */
function redactForm(text, { start, end, cycle }) {
    let redacted = '';
    let at = 0;
    start.lastIndex = 0;
    while (start.test(text)) {
        const value = start.lastIndex;
        redacted += text.slice(at, value) + REDACTED;
        at = findEnd(text, value, end, cycle);
        start.lastIndex = at;
    }
    return at === 0 ? text : redacted + text.slice(at);
}
/** Where the value that starts at `value` ends. */
function findEnd(text, value, end, cycle) {
    end.lastIndex = value;
    for (let found = end.exec(text); found !== null; found = end.exec(text)) {
        if (found[1] !== undefined)
            return end.lastIndex;
        const backslashes = countBackslashesBefore(text, found.index, value) % cycle;
        if (backslashes < cycle / 2)
            return found.index - backslashes;
    }
    return text.length;
}
function countBackslashesBefore(text, end, start) {
    let at = end;
    while (at > start && text.charCodeAt(at - 1) === BACKSLASH)
        at--;
    return end - at;
}
const BACKSLASH = 0x5c;
const COLUMNS_WITH_SECRETS = new Set([
    _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.key,
    _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.request_uri,
    _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.referrer,
    _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.user_agent,
]);
/** The record with redacted key, request URI, referrer and user agent. */
function redactRecord(record) {
    return {
        ...record,
        columns: record.columns.map((text, column) => (COLUMNS_WITH_SECRETS.has(column) ? redact(text) : text)),
    };
}


Object.assign(__webpack_exports__, {
  E$: /* binding */ redact,
  WS: /* binding */ takeFirstCharacters,
  XF: /* binding */ REDACTED,
  ex: /* binding */ makeSecretForms,
  hi: /* binding */ redactRecord,
});

/***/ }),

// ./lib/log-formats/text/lines.js
2316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
/**
 * Splits content in chunks into lines. Lines end at LF, CR LF and CR. Empty lines do not count, so that CR LF needs no
 * special rule. A byte order mark at the start is skipped.
 */
var createLineSplitter = (function createLineSplitter(handler, { hasByteOrderMark = true } = {}) {
    /** The start of a line whose end is still missing. */
    let carry = new Uint8Array(0);
    let carried = 0;
    /** The line is longer than its kept start, by more than blanks. */
    let isTooLong = false;
    let isAtStart = hasByteOrderMark;
    const emit = ((bytes, from, end) => {
        let start = from;
        if (isAtStart &&
            bytes[start] === 0xef &&
            bytes[start + 1] === 0xbb &&
            bytes[start + 2] === 0xbf &&
            start + 3 <= end)
            start += 3;
        const last = trimEndBlanks(bytes, start, end);
        if (last > start)
            handler.onLine(bytes, start, last);
    });
    const keep = (bytes, start, end) => {
        const kept = Math.min(end - start, LONGEST_LINE - carried);
        if (carried + kept > carry.length) {
            const larger = new Uint8Array(Math.min(LONGEST_LINE, Math.max(2 * carry.length, carried + kept, 4096)));
            larger.set(carry.subarray(0, carried));
            carry = larger;
        }
        carry.set(bytes.subarray(start, start + kept), carried);
        carried += kept;
        if (start + kept < end && !isTooLong)
            isTooLong = trimEndBlanks(bytes, start + kept, end) > start + kept;
    };
    const endCarried = (() => {
        if (isTooLong)
            handler.onLongLine(carry.subarray(0, carried));
        else if (carried > 0)
            emit(carry, 0, carried);
        if (carry.length > 1 << 20)
            carry = new Uint8Array(0);
        carried = 0;
        isTooLong = false;
    });
    return {
        push(chunk) {
            let start = 0;
            let nextLf = findByte(chunk, LF, 0);
            let nextCr = findByte(chunk, CR, 0);
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
                isAtStart = false;
                start = end + 1;
                if (end === nextLf)
                    nextLf = findByte(chunk, LF, start);
                else
                    nextCr = findByte(chunk, CR, start);
            }
            if (start < chunk.length)
                keep(chunk, start, chunk.length);
        },
        end() {
            endCarried();
            isAtStart = hasByteOrderMark;
        },
    };
});
var findByte = (function findByte(bytes, byte, from) {
    const at = bytes.indexOf(byte, from);
    return at === -1 ? bytes.length : at;
});
/** The end of a line without its trailing blanks. `start` for a line that has only blanks. */
var trimEndBlanks = (function trimEndBlanks(bytes, start, end) {
    let last = end;
    while (last > start && bytes[last - 1] === SPACE)
        last--;
    return last;
});

/** A longer line is unparsed, and only its start of this length is kept. */
const LONGEST_LINE = 8 * 1024 * 1024;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
/**
 * The same as `createLineSplitter` for a handler that needs only lines with a given text. Most other lines are skipped
 * before they are split.
 */
function createFilteringSplitter(handler, text) {
    const splitter = createLineSplitter(handler);
    return {
        push(content) {
            const chunk = Buffer.from(content.buffer, content.byteOffset, content.length);
            const first = chunk.indexOf(LF);
            const last = chunk.lastIndexOf(LF);
            // Lines that end at CR are rare in logs. A backward search for each would take long.
            if (first === last || chunk.includes(CR)) {
                splitter.push(chunk);
                return;
            }
            // The first line can begin in an earlier chunk, and the last line can end in a later one.
            splitter.push(chunk.subarray(0, first + 1));
            for (let found = chunk.indexOf(text, first); found !== -1 && found < last;) {
                const start = chunk.lastIndexOf(LF, found) + 1;
                const end = chunk.indexOf(LF, found);
                handler.onLine(chunk, start, trimEndBlanks(chunk, start, end));
                found = chunk.indexOf(text, end);
            }
            splitter.push(chunk.subarray(last + 1));
        },
        end: splitter.end,
    };
}


Object.assign(__webpack_exports__, {
  A: /* binding */ createLineSplitter,
  w: /* binding */ createFilteringSplitter,
});

/***/ }),

// ./lib/log-formats/text/record.js
9122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7732);
/* harmony import */ var _iso_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9534);


/** Creates bounds for the columns of one line. They can be used again. */
var createColumnBounds = (function createColumnBounds() {
    return new Int32Array(2 * _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMNS */ .cZ.length);
});
/**
 * Finds the columns of the line in `bytes[start, end)`, which contains no line end. Returns their number (17 to 27), or
 * 0 for a line that does not fit the format. Columns that S3 may add later are verified and not returned. A record is
 * read from both ends, because the middle has texts of the client. The head, left of the request URI, is read word by
 * word. The tail begins after the last quote of the line, which no text of a client can move. The limits between the
 * three texts of the client can be uncertain. Those of head and tail cannot. A line that could be two records is not a
 * record.
 */
var locateColumns = (function locateColumns(bytes, start, end, bounds) {
    let lineEnd = end;
    while (lineEnd > start && bytes[lineEnd - 1] === SPACE)
        lineEnd--;
    let at = start;
    let column = 0;
    const readWord = (() => {
        const from = at;
        at = findEndOfWord(bytes, at, lineEnd);
        if (at === from || bytes[at] !== SPACE || at === lineEnd)
            return false;
        bounds[2 * column] = from;
        bounds[2 * column + 1] = at;
        column++;
        at++;
        return true;
    });
    if (!readWord() || isLongOwner(bytes, start, at - 1) || !readWord())
        return 0;
    if (bytes[at] !== OPENING_BRACKET || !isRealTime(bytes, at + 1, lineEnd))
        return 0;
    bounds[2 * _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.time] = at + 1;
    bounds[2 * _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.time + 1] = at + 1 + TIME_LENGTH;
    at += TIME_LENGTH + 3;
    if (hasAnotherRecord(bytes, at, lineEnd, bounds))
        return 0;
    column = _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.remote_ip;
    if (!readWord())
        return 0;
    // A requester can contain blanks (a CloudFront origin access identity). It ends before a request id and an operation.
    const requesterStart = at;
    if (!readWord())
        return 0;
    while (!isFollowedByOperation(bytes, at, lineEnd)) {
        column = _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.requester;
        if (!readWord())
            return 0;
    }
    bounds[2 * _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.requester] = requesterStart;
    if (!readWord())
        return 0;
    const operationStart = at;
    if (!readWord() || !isOperation(bytes, operationStart, at - 1))
        return 0;
    if (!readWord())
        return 0;
    const lastQuote = findLastQuote(bytes, at, lineEnd);
    if (bytes[at] === QUOTE) {
        let close = at;
        do {
            if (close === lastQuote)
                return 0;
            close = bytes.indexOf(QUOTE, close + 1);
        } while (!isEndOfRequestUri(bytes, close, lineEnd, lastQuote));
        bounds[2 * _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.request_uri] = at + 1;
        bounds[2 * _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.request_uri + 1] = close;
        if (bytes[close + 1] !== SPACE)
            return 0;
        at = close + 2;
        column++;
    }
    else if (!isBareDash(bytes, at, lineEnd) || !readWord())
        return 0;
    if (!isStatus(bytes, at, findEndOfWord(bytes, at, lineEnd)) || !readWord() || !readWord())
        return 0;
    for (let i = 0; i < 4; i++)
        if (!isNumber(bytes, at, findEndOfWord(bytes, at, lineEnd)) || !readWord())
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
    else if (!isBareDash(bytes, at, lineEnd) || !readWord())
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
});
/** The columns right of the user agent, separated by single blanks. 0 when a column has an impossible value. */
var locateTail = (function locateTail(bytes, start, end, bounds) {
    let at = start;
    let column = FEWEST_COLUMNS;
    while (at < end) {
        if (bytes[at] !== SPACE)
            return 0;
        const from = at + 1;
        at = findEndOfWord(bytes, from, end);
        if (at === from || (at < end && bytes[at] === QUOTE))
            return 0;
        if (column === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.signature_version && !isSignature(bytes, from, at))
            return 0;
        if (column === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.authentication_type && !isDashOrLetters(bytes, from, at))
            return 0;
        // A version id with blanks would move a second signature to this column.
        if (column >= _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.tls_version && isStartOfSignature(bytes, from, at))
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
});
/** Up to the next blank or quote. */
var findEndOfWord = (function findEndOfWord(bytes, from, end) {
    let at = from;
    while (at < end && bytes[at] !== SPACE && bytes[at] !== QUOTE)
        at++;
    return at;
});
var findLastQuote = (function findLastQuote(bytes, from, end) {
    let at = end - 1;
    while (at >= from && bytes[at] !== QUOTE)
        at--;
    return at < from ? -1 : at;
});
var isDigit = (function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
});
var isUpper = (function isUpper(byte) {
    return byte !== undefined && byte >= 0x41 && byte <= 0x5a;
});
var isLetter = (function isLetter(byte) {
    return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
});
var isBareDash = (function isBareDash(bytes, from, end) {
    return bytes[from] === DASH && (from + 1 === end || bytes[from + 1] === SPACE);
});
/** `-`, or three digits. */
var isStatus = (function isStatus(bytes, from, to) {
    if (to - from === 1)
        return bytes[from] === DASH;
    return to - from === 3 && isNumber(bytes, from, to);
});
/** `-`, or digits. */
var isNumber = (function isNumber(bytes, from, to) {
    if (to - from === 1 && bytes[from] === DASH)
        return true;
    for (let at = from; at < to; at++)
        if (!isDigit(bytes[at]))
            return false;
    return to > from;
});
/** An upper-case letter, letters or digits, a dot, and an upper-case letter: `REST.`, `WEBSITE.`, `S3.`, \u2026 */
var findEndOfOperationStart = (function findEndOfOperationStart(bytes, from, end) {
    if (from >= end || !isUpper(bytes[from]))
        return -1;
    let at = from + 1;
    while (at < end && (isUpper(bytes[at]) || isDigit(bytes[at])))
        at++;
    return at + 1 < end && bytes[at] === DOT && isUpper(bytes[at + 1]) ? at + 2 : -1;
});
var isOperation = (function isOperation(bytes, from, to) {
    const rest = findEndOfOperationStart(bytes, from, to);
    return rest !== -1 && rest < to;
});
var isFollowedByOperation = (function isFollowedByOperation(bytes, from, end) {
    const blank = findEndOfWord(bytes, from, end);
    return blank > from && bytes[blank] === SPACE && findEndOfOperationStart(bytes, blank + 1, end) !== -1;
});
/** Six columns follow the quote that closes the request URI, then the referrer and the user agent, quoted or bare. */
var isEndOfRequestUri = (function isEndOfRequestUri(bytes, quote, end, lastQuote) {
    let at = quote + 1;
    for (let column = 0; column < 6; column++) {
        if (bytes[at] !== SPACE)
            return false;
        const from = at + 1;
        at = findEndOfWord(bytes, from, end);
        if (column === 0 ? !isStatus(bytes, from, at) : column === 1 ? at === from : !isNumber(bytes, from, at))
            return false;
    }
    if (at >= end || bytes[at] !== SPACE)
        return false;
    at++;
    if (bytes[at] === QUOTE)
        return true;
    return isBareDash(bytes, at, end) && (bytes[at + 2] === QUOTE || lastQuote < at);
});
var isSignature = (function isSignature(bytes, from, to) {
    if (to - from === 1 && bytes[from] === DASH)
        return true;
    if (to - from > LONGEST_SIGNATURE || !isLetter(bytes[from]))
        return false;
    for (let at = from + 1; at < to; at++)
        if (!isLetter(bytes[at]) && !isDigit(bytes[at]) && bytes[at] !== DASH)
            return false;
    return true;
});
var isDashOrLetters = (function isDashOrLetters(bytes, from, to) {
    if (to - from === 1 && bytes[from] === DASH)
        return true;
    for (let at = from; at < to; at++)
        if (!isLetter(bytes[at]))
            return false;
    return true;
});
var isTlsVersion = (function isTlsVersion(bytes, from, to) {
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
});
var isStartOfSignature = (function isStartOfSignature(bytes, from, to) {
    return to - from >= 3 && bytes[from] === 0x53 && bytes[from + 1] === 0x69 && bytes[from + 2] === 0x67;
});
/** Code points are counted, as in the expression. Most owners are so short that their bytes need no decoding. */
var isLongOwner = (function isLongOwner(bytes, from, to) {
    if (to - from <= LONGEST_OWNER)
        return false;
    if (to - from > 4 * LONGEST_OWNER)
        return true;
    return [...decodeText(bytes, from, to)].length > LONGEST_OWNER;
});
/**
 * The text contains the owner of this record or any canonical user id, then a bucket, ` [` and a date. Another record
 * follows without a line end, at any position of the first record. The search is linear: before each date it reads only
 * two words.
 */
var hasAnotherRecord = (function hasAnotherRecord(bytes, from, to, bounds) {
    for (let bracket = from + 1; bracket < to; bracket++) {
        if (bytes[bracket] !== OPENING_BRACKET || bytes[bracket - 1] !== SPACE)
            continue;
        if (!isStartOfDate(bytes, bracket + 1, to))
            continue;
        const bucketEnd = bracket - 1;
        let bucketStart = bucketEnd;
        while (bucketStart > from && bytes[bucketStart - 1] !== SPACE && bytes[bucketStart - 1] !== QUOTE)
            bucketStart--;
        const ownerEnd = bucketStart - 1;
        if (bucketStart === bucketEnd || ownerEnd < from || bytes[ownerEnd] !== SPACE)
            continue;
        if (hasOwnerAtEnd(bytes, from, ownerEnd, bounds))
            return true;
    }
    return false;
});
/** A real time from 2000 to 2099, followed by `] `. */
var isRealTime = (function isRealTime(bytes, at, end) {
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
    const month = readMonth(bytes, at + 3);
    if (month === -1)
        return false;
    const year = readFourDigits(bytes, at + 7);
    const day = readTwoDigits(bytes, at);
    if (year < 2000 || year > 2099 || day < 1 || day > _iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAYS_IN_MONTH */ .x[month])
        return false;
    if (month === 1 && day === 29 && year % 4 !== 0)
        return false;
    return (readTwoDigits(bytes, at + 12) < 24 &&
        readTwoDigits(bytes, at + 15) < 60 &&
        readTwoDigits(bytes, at + 18) < 60 &&
        readTwoDigits(bytes, at + 22) < 24 &&
        readTwoDigits(bytes, at + 24) < 60);
});
var readMonth = (function readMonth(bytes, at) {
    return MONTHS.indexOf(String.fromCharCode(bytes[at], bytes[at + 1], bytes[at + 2]));
});
var readTwoDigits = (function readTwoDigits(bytes, at) {
    return (bytes[at] - 0x30) * 10 + bytes[at + 1] - 0x30;
});
var readFourDigits = (function readFourDigits(bytes, at) {
    return readTwoDigits(bytes, at) * 100 + readTwoDigits(bytes, at + 2);
});
/** Seconds since the epoch of the time at `at`. `locateColumns` has verified that it is real. */
var readTime = (function readTime(bytes, at) {
    const utc = Date.UTC(readFourDigits(bytes, at + 7), readMonth(bytes, at + 3), readTwoDigits(bytes, at), readTwoDigits(bytes, at + 12), readTwoDigits(bytes, at + 15), readTwoDigits(bytes, at + 18));
    const offset = readTwoDigits(bytes, at + 22) * 3600 + readTwoDigits(bytes, at + 24) * 60;
    return utc / 1000 - (bytes[at + 21] === DASH ? -offset : offset);
});
/** The text of `bytes[start, end)`. Invalid UTF-8 becomes U+FFFD. */
var decodeText = (function decodeText(bytes, start, end) {
    return decoder.decode(bytes.subarray(start, end));
});
const SPACE = 0x20;
const QUOTE = 0x22;
const DASH = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
/** The number of columns of a record that ends with its user agent. S3 never wrote fewer. */
const FEWEST_COLUMNS = _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.user_agent + 1;
const LONGEST_SIGNATURE = 32;
/** A canonical user id, which begins each record. */
const OWNER_ID_LENGTH = 64;
/**
 * Maximum characters of an owner. S3 writes 64. The limit keeps the expression's search for a second owner linear in
 * the length of the line.
 */
const LONGEST_OWNER = 255;
/** `dd/Mon/yyyy:`, for real and other days. */
function isStartOfDate(bytes, at, end) {
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
/** Compared from the end. An owner has no blanks, so that a comparison stays within one word. */
function hasOwnerAtEnd(bytes, from, end, bounds) {
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
const TIME_DIGITS = [
    [0, 2],
    [7, 4],
    [12, 2],
    [15, 2],
    [18, 2],
    [22, 4],
];
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Reads the line in `bytes[start, end)`, which contains no line end. Null for a line that does not fit the format. */
function readRecord(bytes, start, end) {
    const bounds = createColumnBounds();
    const count = locateColumns(bytes, start, end, bounds);
    if (count === 0)
        return null;
    const columns = [];
    for (let column = 0; column < count; column++)
        columns.push(decodeText(bytes, bounds[2 * column], bounds[2 * column + 1]));
    return { columns, time: readTime(bytes, bounds[2 * _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.time]) };
}
/**
 * The request was refused, and no text of the client can imitate that. A request URI can contain a forged status. The
 * true status then follows a quote and a blank, within the text that is read as referrer or user agent. That quote can
 * be the one that opens the text.
 */
function isRejected(status, referrer, userAgent) {
    return REFUSED.has(status) && !STATUS_IN_TEXT.test(referrer) && !STATUS_IN_TEXT.test(userAgent);
}
const REFUSED = new Set(['400', '401', '403']);
const STATUS_IN_TEXT = /(?:^|") (?:[0-9]{3}|-) /;


Object.assign(__webpack_exports__, {
  E: /* binding */ locateColumns,
  P3: /* binding */ LONGEST_OWNER,
  TK: /* binding */ isRejected,
  aE: /* binding */ readRecord,
  aQ: /* binding */ readTime,
  g7: /* binding */ decodeText,
  sc: /* binding */ createColumnBounds,
});

/***/ }),

// ./lib/log-sources/files/find.js
2754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2141);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4209);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(525);
/* harmony import */ var _runtime_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4197);
/* harmony import */ var _settings_messages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9413);
/**
 * Every regular file below the locations, once by its real path. Links are followed, loops are cut, and hidden names
 * are skipped. With `allowedRoots` no file outside of these folders is read, even through a link.
 *
 * @param onFile called for each regular file. The search awaits its result
 * @throws SettingsError when a location does not exist, or a link leaves the roots; CheckError when something below a
 * location is neither a file nor a folder, or cannot be listed
 */
var findLogFiles = (async function findLogFiles(locations, allowedRoots, signal, onFile = () => null) {
    const roots = allowedRoots === null ? null : allowedRoots.map(findRealPathOfRoot);
    const files = [];
    const seenStreams = new Set();
    /** Names of the found files by the real path of their folder. One set of complete paths would take more memory. */
    const seenNames = new Map();
    const seenFolders = new Set();
    const emptyLocations = [];
    /** Found files, including known ones, and folders that were already searched. */
    let met = 0;
    /** Real paths. A path that another location names is read nevertheless. */
    const skipped = new Set();
    let skippedFolders = 0;
    let entries = 0;
    /** Counts an entry. Returns what to wait for after many entries, and null after the others. */
    const countEntry = (() => {
        signal?.throwIfAborted();
        if (++entries % ENTRIES_AT_ONCE !== 0)
            return null;
        // A worker thread that started meanwhile gave the room back.
        return entries > ENTRIES_WITH_ROOM ? limitRoomForObjects().then(() => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)()) : (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
    });
    const checkRoots = ((path, realPath) => {
        if (roots === null || roots.some((root) => realPath === root || realPath.startsWith(addSeparator(root))))
            return;
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .GN(`${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenPath */ .nf)(path)} leads to ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenPath */ .nf)(realPath)}, which is outside of the workspace and RUNNER_TEMP. Copy the logs into the workspace.`);
    });
    const addStream = (path, location) => {
        if (!seenStreams.has(path))
            files.push({ logObject: path, kind: 'stream', bytes: 0, modified: 0, location });
        seenStreams.add(path);
    };
    const findSeenNames = ((realFolder) => {
        let names = seenNames.get(realFolder);
        if (names === undefined) {
            names = new Set();
            seenNames.set(realFolder, names);
        }
        return names;
    });
    /** @param names the found names in the real folder of the file, which has this name there */
    const addFile = ((path, names, name, stats, location) => {
        met++;
        if (names.has(name))
            return null;
        names.add(name);
        const file = {
            logObject: path,
            kind: 'file',
            bytes: stats.size,
            modified: stats.mtimeMs,
            location,
        };
        files.push(file);
        return onFile(file);
    });
    const addFileAt = (path, realPath, stats, location) => addFile(path, findSeenNames((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(realPath)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(realPath), stats, location);
    /** Counts the regular files at or below a skipped path. A folder that cannot be listed there is not an error. */
    const skip = async (path) => {
        const pause = countEntry();
        if (pause !== null)
            await pause;
        const found = findFileOrFolder(path);
        if (found === null || skipped.has(found.realPath))
            return;
        skipped.add(found.realPath);
        for (const name of found.names ?? [])
            await skip(`${found.realPath}/${name}`);
        if (found.names !== null)
            skippedFolders++;
    };
    const walk = (async (folder, realFolder, location) => {
        if (seenFolders.has(realFolder)) {
            met++;
            return;
        }
        seenFolders.add(realFolder);
        const names = findSeenNames(realFolder);
        const listed = listFolder(folder);
        if (listed.length > ENTRIES_WITH_ROOM)
            await limitRoomForObjects();
        for (const { name, path, kind, isLinked } of sortEntries(folder, listed)) {
            const pause = countEntry();
            if (pause !== null)
                await pause;
            if ((0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isHiddenName */ .sg)(name)) {
                await skip(path);
                continue;
            }
            if (kind === 'other')
                throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckError */ .tl(`${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenPath */ .nf)(path)} is neither a file nor a folder (a pipe or a device). Remove it from ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenPath */ .nf)(folder)}.`);
            const linkedPath = isLinked ? findRealPath(path) : null;
            if (linkedPath !== null)
                checkRoots(path, linkedPath);
            if (kind === 'folder') {
                await walk(path, linkedPath ?? addSeparator(realFolder) + name, location);
                continue;
            }
            const stats = readOrRefuse(path, (() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path)));
            const waiting = linkedPath === null
                ? addFile(path, names, name, stats, location)
                : addFileAt(path, linkedPath, stats, location);
            if (waiting !== null)
                await waiting;
        }
    });
    for (const { path, stats, location } of locate(locations)) {
        if (stats === null) {
            addStream(STANDARD_INPUT, location);
        }
        else if (stats.isDirectory() || stats.isFile()) {
            const realPath = findRealPath(path);
            checkRoots(path, realPath);
            const metBefore = met;
            if (stats.isDirectory())
                await walk(path, realPath, location);
            else
                await addFileAt(path, realPath, stats, location);
            if (met === metBefore)
                emptyLocations.push(path);
        }
        else if (stats.isFIFO() || stats.isCharacterDevice()) {
            if (roots !== null)
                checkRoots(path, findRealPath(path));
            addStream(path, location);
        }
        else
            throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckError */ .tl(`${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenPath */ .nf)(path)} is neither a file, a folder nor a pipe. Give the path of log files.`);
    }
    // The files below one location have this order.
    if (locations.length > 1)
        files.sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_7__/* .compareCodePoints */ .O)(a.logObject, b.logObject));
    for (const path of skipped)
        if (seenNames.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))?.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)))
            skipped.delete(path);
    return { files, skippedFiles: skipped.size - skippedFolders, emptyLocations };
});
/** Verifies that each location exists, before any is searched. Returns them in the order of the paths below them. */
var locate = (function locate(locations) {
    return locations
        .map(((text, location) => {
        if (text === STANDARD_INPUT)
            return { path: text, stats: null, location };
        const path = toSlashes(text);
        try {
            return { path, stats: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path), location };
        }
        catch (error) {
            if (NOTHING_THERE.has(error.code ?? '') && !isLink(path))
                throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .GN(`Nothing is at ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteText */ .ol)(text)}. Check the path of the logs.`);
            throw makeReadError(text, error);
        }
    }))
        .sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_7__/* .compareCodePoints */ .O)(makeSortKey(a), makeSortKey(b)));
});
/** The entries of a folder. */
var listFolder = (function listFolder(folder) {
    const entries = readOrRefuse(folder, (() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true })));
    refuseAlikes(folder, entries);
    return entries;
});
/**
 * The entries of a folder in the order of the paths below it. `a-b` comes before the content of `a`, as `-` comes
 * before `/`.
 */
var sortEntries = (function sortEntries(folder, entries) {
    const prefix = addSeparator(folder, '/');
    return entries
        .map(((entry) => readEntry(entry, prefix + entry.name)))
        .sort(((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_7__/* .compareCodePoints */ .O)(makeEntrySortKey(a), makeEntrySortKey(b))));
});
/**
 * Invalid UTF-8 in names reads as U+FFFD. Several files could then have the same name, and one would be read for all.
 */
var refuseAlikes = (function refuseAlikes(folder, entries) {
    const doubtful = entries.filter((({ name }) => name.includes('\ufffd'))).map(({ name }) => name);
    const alike = doubtful.find((name, at) => doubtful.indexOf(name) !== at);
    if (alike === undefined)
        return;
    throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckError */ .tl(`Cannot read ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenPath */ .nf)(addSeparator(folder, '/') + alike)}: several file names there are not UTF-8 and look the same. Rename these files.`);
});
var makeEntrySortKey = (function makeEntrySortKey({ name, kind }) {
    return kind === 'folder' ? `${name}/` : name;
});
var readEntry = (function readEntry(entry, path) {
    const { name } = entry;
    if (entry.isFile())
        return { name, path, kind: 'file', isLinked: false };
    if (entry.isDirectory())
        return { name, path, kind: 'folder', isLinked: false };
    if ((0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isHiddenName */ .sg)(name))
        return { name, path, kind: 'other', isLinked: false };
    // A link, or a file system that does not report the kind of its entries.
    const isLinked = readOrRefuse(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path)).isSymbolicLink();
    const stats = readOrRefuse(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path));
    return {
        name,
        path,
        kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other',
        isLinked,
    };
});
var toSlashes = (function toSlashes(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? path : path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
});
var addSeparator = (function addSeparator(path, separator = node_path__WEBPACK_IMPORTED_MODULE_1__.sep) {
    return path.endsWith(separator) ? path : path + separator;
});
var findRealPath = (function findRealPath(path) {
    return readOrRefuse(path, (() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path)));
});
/** A file or folder that the file system refuses cannot be read, and the check cannot finish. */
var readOrRefuse = (function readOrRefuse(path, act) {
    try {
        return act();
    }
    catch (error) {
        throw makeReadError(path, error);
    }
});
/**
 * Refuses a file that is not the one that was found: it grew, was cut off, written again or replaced. Its records would be
 * counted in part, and the evidence would not agree with the counts.
 * @param stats of the file that was read, after it was read
 */
var refuseChange = (function refuseChange({ logObject, bytes, modified }, stats) {
    if (stats.size === bytes && stats.mtimeMs === modified)
        return;
    const sizes = stats.size === bytes ? '' : ` (from ${bytes} to ${stats.size} bytes)`;
    throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckError */ .tl(`Cannot read ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenPath */ .nf)(logObject)}: it changed while the check read it${sizes}. Check again when nothing writes to it, or check a copy.`);
});








/** The path that means standard input. */
const STANDARD_INPUT = '-';
/** Number of entries between two pauses. */
const ENTRIES_AT_ONCE = 2_000;
/** V8 gives room for new objects to a search of more entries, which is a third of the memory of the check. */
const ENTRIES_WITH_ROOM = 20_000;
/** A file that is used as a folder, or a name that no file can have. */
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
function makeSortKey({ path, stats }) {
    return stats?.isDirectory() ? addSeparator(path, '/') : path;
}
/** Node's module for V8 takes a noticeable share of a small check. */
async function limitRoomForObjects() {
    const { keepHeapSmall } = await Promise.all(/* import() | worker */[__webpack_require__.e(117), __webpack_require__.e(941)]).then(__webpack_require__.bind(__webpack_require__, 5464));
    keepHeapSmall();
}
/** The regular file at a path, or the folder with its names. Links are followed. Null for anything else. */
function findFileOrFolder(path) {
    try {
        const realPath = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(realPath);
        if (stats.isDirectory())
            return { realPath, names: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(realPath) };
        return stats.isFile() ? { realPath, names: null } : null;
    }
    catch {
        return null;
    }
}
function findRealPathOfRoot(root) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
    }
    catch {
        return root;
    }
}
/** The error for a path that could not be read to its end, with the reason of the system. */
function makeReadError(path, error) {
    const isMissing = error.code === 'ENOENT';
    const reason = `${(0,_runtime_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .describeReadError */ .U)(error)}${isMissing ? ' (a broken link, or a deleted file)' : ''}`;
    return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckError */ .tl(`Cannot read ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenPath */ .nf)(path)}: ${reason}. Repair it, or remove it from the locations.`, {
        cause: error,
    });
}


Object.assign(__webpack_exports__, {
  DE: /* binding */ makeReadError,
  PM: /* binding */ findLogFiles,
  Pn: /* binding */ refuseChange,
  XO: /* binding */ STANDARD_INPUT,
});

/***/ }),

// ./lib/log-sources/files/read.js
809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5055);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(525);
/* harmony import */ var _runtime_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4197);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2754);
/**
 * The content of a gzip file that is small enough to be inflated at once; null if it must be read in chunks. The errors
 * are those of `readLogFile`.
 */
var readSmallGzip = (function readSmallGzip(file) {
    if (file.bytes > _log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_1__/* .SMALL_GZIP_BYTES */ .$5)
        return null;
    try {
        const stored = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file.logObject);
        if (stored.length !== file.bytes)
            return null;
        (0,_find_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseChange */ .Pn)(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file.logObject));
        return (0,_log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_1__/* .inflateAtOnce */ .i)(stored);
    }
    catch (error) {
        throw translateReadError(file.logObject, error);
    }
});





/** Bytes read, and bytes inflated, at once. */
const CHUNK_BYTES = 1 << 20;
/**
 * The content of a log file in chunks, inflated where it begins as gzip does. It is read completely, or it throws: a
 * file that changed since it was found, or a gzip that is cut off, damaged, or followed by anything else. The next
 * chunk may overwrite a chunk.
 *
 * @param onBytes called with the number of bytes read, in their stored form
 */
async function* readLogFile(file, standardInput, signal, onBytes) {
    signal.throwIfAborted();
    const stream = file.logObject === _find_js__WEBPACK_IMPORTED_MODULE_4__/* .STANDARD_INPUT */ .XO && standardInput !== null
        ? standardInput()
        : file.kind === 'stream'
            ? (0,_runtime_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openInput */ .lt)(file.logObject, CHUNK_BYTES)
            : null;
    let stored = 0;
    const stop = () => {
        stream?.destroy();
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
        const chunks = countBytes(stream ?? (0,_runtime_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readChunks */ .zO)(file.logObject, CHUNK_BYTES, signal), (bytes) => {
            stored += bytes;
            if (stream === null && stored > file.bytes)
                (0,_find_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseChange */ .Pn)(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file.logObject));
            onBytes(bytes);
        });
        const { head, rest } = await readFirstBytes(chunks);
        const content = prependHead(head, rest);
        yield* (0,_log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_1__/* .isGzip */ .bf)(head) ? (0,_log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_1__/* .inflate */ .UD)(stream === null ? mapToCopies(content) : content, signal) : content;
        signal.throwIfAborted();
        if (stored < file.bytes)
            throw new Error(`it ended after ${stored} of ${file.bytes} bytes`);
        if (stream === null)
            (0,_find_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseChange */ .Pn)(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file.logObject));
    }
    catch (error) {
        signal.throwIfAborted();
        throw translateReadError(file.logObject, error);
    }
    finally {
        signal.removeEventListener('abort', stop);
        stop();
    }
}
/** A decompressor may use a chunk after it has asked for the next. */
async function* mapToCopies(chunks) {
    for await (const chunk of chunks)
        yield chunk.slice();
}
/** A caller that stops at the head also ends the rest, and so closes its file. */
async function* prependHead(head, rest) {
    try {
        if (head.length > 0)
            yield head;
        yield* rest;
    }
    finally {
        await rest.return(undefined);
    }
}
/** The error for a file whose content is of a format, but damaged or cut off. */
function makeDamageError(path, error) {
    return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(`Cannot read ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenPath */ .nf)(path)}: its ${error.format} is damaged or cut off (${error.message}). Download the file again, or remove it.`, { cause: error });
}
function translateReadError(path, error) {
    if (error instanceof _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl)
        return error;
    if (!(error instanceof _log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_1__/* .GzipError */ .Bm))
        return (0,_find_js__WEBPACK_IMPORTED_MODULE_4__/* .makeReadError */ .DE)(path, error);
    return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(`Cannot read ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenPath */ .nf)(path)}: its gzip is damaged (${error.message}). Download the file again, or remove it.`, {
        cause: error,
    });
}
async function* countBytes(source, onBytes) {
    for await (const chunk of source) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        onBytes(bytes.length);
        yield bytes;
    }
}
/** At least the two bytes that identify gzip, unless the source has fewer. */
async function readFirstBytes(chunks) {
    let head = new Uint8Array(0);
    while (head.length < 2) {
        const next = await chunks.next();
        if (next.done)
            break;
        head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
    }
    return { head, rest: chunks };
}


Object.assign(__webpack_exports__, {
  Uh: /* binding */ readSmallGzip,
  iG: /* binding */ makeDamageError,
  jQ: /* binding */ readLogFile,
});

/***/ }),

// ./lib/log-sources/files/spool.js
4278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



const CONTENT_IN_MEMORY_BYTES = 64 << 20;
const IN_MEMORY_BYTES = 4 * 1024 * 1024;
const READ_BYTES = 1 << 20;
const LF = Buffer.from('\n');
/** Creates an empty spool of lines. */
function createSpool() {
    let lines = [];
    let held = 0;
    let file = null;
    const flush = () => {
        file ??= openUnnamed();
        const all = Buffer.concat(lines);
        for (let written = 0; written < all.length;)
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, all, written);
        lines = [];
        held = 0;
    };
    return {
        add(bytes, start, end) {
            lines.push(bytes.slice(start, end), LF);
            held += end - start + 1;
            if (held > IN_MEMORY_BYTES)
                flush();
        },
        *readChunks() {
            if (file === null) {
                yield* lines;
                return;
            }
            flush();
            const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            const chunk = Buffer.alloc(READ_BYTES);
            for (let position = 0; position < size;) {
                const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, chunk, 0, chunk.length, position);
                position += read;
                yield chunk.subarray(0, read);
            }
        },
    };
}
/** Creates an empty spool of content. */
function createContentSpool() {
    let chunks = [];
    let held = 0;
    let stored = 0;
    let file = null;
    const flush = () => {
        file ??= openUnnamed();
        for (const chunk of chunks)
            for (let written = 0; written < chunk.length;)
                written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, chunk, written);
        stored += held;
        chunks = [];
        held = 0;
    };
    return {
        add(bytes) {
            chunks.push(bytes.slice());
            held += bytes.length;
            if (held > CONTENT_IN_MEMORY_BYTES)
                flush();
        },
        openContent() {
            if (file !== null) {
                flush();
                return makeFileAccess(file, stored);
            }
            const whole = Buffer.concat(chunks);
            return {
                byteLength: whole.length,
                read: (start, end) => Uint8Array.from(whole.subarray(start, end)).buffer,
            };
        },
        close() {
            chunks = [];
            if (file !== null)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            file = null;
        },
    };
}
/** The first bytes of an open file. @throws Error where it has fewer */
function makeFileAccess(file, byteLength) {
    return {
        byteLength,
        read(start, end) {
            const bytes = new Uint8Array(Math.max(0, Math.min(end, byteLength) - start));
            for (let done = 0; done < bytes.length;) {
                const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, done, bytes.length - done, start + done);
                if (read === 0)
                    throw new Error(`the file ended after ${start + done} of ${byteLength} bytes`);
                done += read;
            }
            return bytes.buffer;
        },
    };
}
function openUnnamed() {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'access-log-records-'));
    const remove = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'records'), 'wx+', 0o600);
    try {
        remove();
    }
    catch {
        process.once('exit', () => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            remove();
        });
    }
    return file;
}


Object.assign(__webpack_exports__, {
  t8: /* binding */ createContentSpool,
  wB: /* binding */ createSpool,
  xH: /* binding */ makeFileAccess,
});

/***/ }),

// ./lib/model/bucket-pattern.js
9596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _runtime_wildcards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8263);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4209);
var readChoice = (function readChoice(items) {
    const chosen = items.filter((item) => !item.startsWith('!'));
    const leftOut = items.filter((item) => item.startsWith('!')).map(makeMatcher);
    return {
        chosen: chosen.length === 0 && items.length > 0 ? ['*'] : chosen,
        isLeftOut: (bucket) => leftOut.some((matches) => matches(bucket)),
    };
});
/** Whether a list leaves out each bucket that it names, and no other bucket can be selected. */
var isEachBucketLeftOut = (function isEachBucketLeftOut(items) {
    const { chosen, isLeftOut } = readChoice(items);
    return chosen.length > 0 && chosen.every((item) => !isBucketPattern(item) && isLeftOut(item));
});
/**
 * The part of a scope that a list of names and patterns defines: only names, or the full list if it has a pattern.
 * @param items a list that does not leave out each bucket that it names
 */
var makeBucketScope = (function makeBucketScope(items) {
    const { chosen, isLeftOut } = readChoice(items);
    const buckets = chosen.filter((item) => !isBucketPattern(item) && !isLeftOut(item));
    return chosen.some(isBucketPattern) ? { buckets, bucketPatterns: items } : { buckets };
});
/** Whether a bucket is asked about; null: every one is. */
var makeBucketMatcher = (function makeBucketMatcher({ buckets, bucketPatterns = [], }) {
    const names = new Set(buckets);
    if (bucketPatterns.length === 0)
        return buckets.length === 0 ? null : (bucket) => names.has(bucket);
    const { chosen, isLeftOut } = readChoice(bucketPatterns);
    const patterns = chosen.filter(isBucketPattern).map(makeMatcher);
    return (bucket) => (names.has(bucket) || patterns.some((matches) => matches(bucket))) && !isLeftOut(bucket);
});


/** It is not a name: it holds `*` (any text) or `?` (one character), or leaves out by a leading `!`. */
function isBucketPattern(text) {
    return /^!|[*?]/.test(text);
}
/** A pattern as a regular expression of Athena, which matches a full name. A text of a log can have line ends. */
function makePatternExpression(pattern) {
    const source = pattern
        .replace(/^!/, '')
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.');
    return `(?s)^${source}\\z`;
}
function makeMatcher(pattern) {
    return (0,_runtime_wildcards_js__WEBPACK_IMPORTED_MODULE_0__/* .createMatcher */ .P7)(pattern.replace(/^!/, ''));
}
/**
 * The buckets that a list of names and patterns selects, each once, in the order of the list. The buckets of a pattern are
 * sorted by name. A pattern that matches no known bucket stays as it is.
 */
function expandBuckets(items, known) {
    const { chosen, isLeftOut } = readChoice(items);
    const found = new Set();
    const unmatched = [];
    const sorted = [...known].sort(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O).filter((bucket) => !isLeftOut(bucket));
    for (const item of chosen) {
        if (!isBucketPattern(item)) {
            if (!isLeftOut(item))
                found.add(item);
            continue;
        }
        const matches = sorted.filter(makeMatcher(item));
        if (matches.length === 0)
            unmatched.push(item);
        for (const bucket of matches.length === 0 ? [item] : matches)
            found.add(bucket);
    }
    return { buckets: [...found], unmatched };
}


Object.assign(__webpack_exports__, {
  Dc: /* binding */ makeBucketScope,
  H3: /* binding */ makeBucketMatcher,
  JR: /* binding */ isBucketPattern,
  Lh: /* binding */ isEachBucketLeftOut,
  lm: /* binding */ makePatternExpression,
  u_: /* binding */ expandBuckets,
});

/***/ }),

// ./lib/model/ip-address.js
3625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

/**
 * The canonical spelling of a strictly spelled address: IPv4 as four decimal parts without leading zeros, IPv6 without
 * a zone in the form of RFC 5952. Null if the text is not such an address.
 */
var canonicalizeAddress = (function canonicalizeAddress(text) {
    if (!text.includes(':'))
        return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(text) ? text : null;
    if (!/^[0-9A-Fa-f:.]+$/.test(text))
        return null;
    // https://url.spec.whatwg.org/#concept-ipv6-parser is as strict, and its serializer compresses as RFC 5952 does.
    const url = `http://[${text}]/`;
    return URL.canParse(url) ? new URL(url).hostname.slice(1, -1) : null;
});
/** Reads a strictly spelled address. Null if the text is not one. An IPv4-mapped address keeps its 16 bytes. */
function readAddress(text) {
    const spelling = canonicalizeAddress(text);
    if (spelling === null)
        return null;
    if (!spelling.includes(':'))
        return Uint8Array.from(spelling.split('.'), Number);
    const [head = [], tail = []] = spelling.split('::').map((part) => (part === '' ? [] : part.split(':')));
    const groups = [...head, ...Array(8 - head.length - tail.length).fill('0'), ...tail];
    return Uint8Array.from(groups.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16)]));
}
/** Whether it is an IPv6 address that represents an IPv4 address, `::ffff:0:0/96`. */
function isIpv4Mapped(bytes) {
    return (bytes.length === 16 &&
        bytes.subarray(0, 10).every((byte) => byte === 0) &&
        bytes[10] === 0xff &&
        bytes[11] === 0xff);
}
/** An IPv4-mapped address as the IPv4 address; any other as it is. */
function unmapIpv4(bytes) {
    return isIpv4Mapped(bytes) ? bytes.subarray(12) : bytes;
}
/** Dotted decimal, or the form of RFC 5952. */
function formatAddress(bytes) {
    if (bytes.length === 4)
        return bytes.join('.');
    const groups = Array.from({ length: 8 }, (_, at) => ((bytes[2 * at] << 8) | bytes[2 * at + 1]).toString(16));
    return canonicalizeAddress(groups.join(':'));
}


Object.assign(__webpack_exports__, {
  FJ: /* binding */ canonicalizeAddress,
  M0: /* binding */ formatAddress,
  hE: /* binding */ isIpv4Mapped,
  js: /* binding */ unmapIpv4,
  zq: /* binding */ readAddress,
});

/***/ }),

// ./lib/model/names.js
1133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/** The gaps of `docs/gaps.md`: reasons why a log proves less than it seems to. */
const GAP_NAMES = [
    'no-log-records',
    'no-traffic',
    'unparsed-records',
    'signature-missing',
    'signature-unknown',
    'stale-logs',
    'window-not-covered',
    'logging-disabled',
    'logging-changed',
    'result-truncated',
    'rows-may-be-filtered',
    'unreadable-files',
    'trail-coverage',
];
/** The verdicts, in the order of their exit codes. */
const VERDICTS = ['compliant', 'non-compliant', 'inconclusive'];
/** The verdicts, the worst first. */
const VERDICTS_WORST_FIRST = ['non-compliant', 'inconclusive', 'compliant'];
/** The worst of some verdicts; null where there is none. */
function findWorstVerdict(verdicts) {
    return VERDICTS_WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? null;
}
/** The formats that AWS writes logs of requests to S3 in. */
const LOG_FORMATS = ['text', 'json', 'parquet', 'cloudtrail'];
/** Who reads the log objects. Files are always read by the embedded engine. */
const ENGINES = ['embedded', 'athena'];


Object.assign(__webpack_exports__, {
  CD: /* binding */ LOG_FORMATS,
  Gv: /* binding */ VERDICTS_WORST_FIRST,
  Sx: /* binding */ findWorstVerdict,
  bk: /* binding */ VERDICTS,
  mM: /* binding */ GAP_NAMES,
  ug: /* binding */ ENGINES,
});

/***/ }),

// ./lib/model/network-tree.js
6324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/** Values by network, found by an address in one step per bit, however many networks there are. One family of addresses. */
class NetworkTree {
    /** Of each node, at twice its number: the node for a 0 and the one for a 1 as the next bit; 0: none. */
    #next = [0, 0];
    #values = [undefined];
    /** The value of a network. Creates a missing value. */
    getOrMake({ address, prefixLength }, make) {
        let node = 0;
        for (let bit = 0; bit < prefixLength; bit++) {
            const side = 2 * node + readBit(address, bit);
            let next = this.#next[side];
            if (next === 0) {
                next = this.#values.push(undefined) - 1;
                this.#next.push(0, 0);
                this.#next[side] = next;
            }
            node = next;
        }
        const value = this.#values[node] ?? make();
        this.#values[node] = value;
        return value;
    }
    /**
     * The number of the narrowest network that holds the address, or null. Addresses with the same number are in the same
     * networks.
     */
    findNarrowest(address) {
        let narrowest = null;
        let node = 0;
        for (let bit = 0;; bit++) {
            if (this.#values[node] !== undefined)
                narrowest = node;
            if (bit === 8 * address.length)
                return narrowest;
            node = this.#next[2 * node + readBit(address, bit)];
            if (node === 0)
                return narrowest;
        }
    }
    /** Calls `onFound` with the value of each network that holds the address, the widest network first. */
    find(address, onFound) {
        let node = 0;
        for (let bit = 0;; bit++) {
            const value = this.#values[node];
            if (value !== undefined)
                onFound(value);
            if (bit === 8 * address.length)
                return;
            node = this.#next[2 * node + readBit(address, bit)];
            if (node === 0)
                return;
        }
    }
}
function readBit(address, bit) {
    return (address[bit >> 3] >> (7 - (bit & 7))) & 1;
}


Object.assign(__webpack_exports__, {
  n: /* binding */ NetworkTree,
});

/***/ }),

// ./lib/model/order.js
4209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/** Compares two texts by code points (which is the order of their UTF-8 bytes, and of S3 keys). */
var compareCodePoints = (function compareCodePoints(a, b) {
    const isBefore = a < b;
    if (!isBefore && a === b)
        return 0;
    if (!SURROGATE.test(isBefore ? a : b))
        return isBefore ? -1 : 1;
    const length = Math.min(a.length, b.length);
    for (let at = 0; at < length; at++) {
        const left = a.charCodeAt(at);
        const right = b.charCodeAt(at);
        if (left !== right)
            return orderSurrogatesLast(left) - orderSurrogatesLast(right);
    }
    return a.length - b.length;
});
/**
 * The comparison of V8 is by code units, and several times as fast. Its order differs only if the text that it puts first
 * has one of these where the texts begin to differ.
 */
const SURROGATE = /[\ud800-\udfff]/;
/** UTF-16 puts surrogates, which stand for the highest code points, below U+E000 to U+FFFF. */
function orderSurrogatesLast(unit) {
    if (unit >= 0xe000)
        return unit - 0x800;
    return unit >= 0xd800 ? unit + 0x2000 : unit;
}


Object.assign(__webpack_exports__, {
  O: /* binding */ compareCodePoints,
});

/***/ }),

// ./lib/model/tally.js
6307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
/** Counts by signature, all zero. */
var makeZeroSignatures = (function makeZeroSignatures() {
    return { sigV4: 0, sigV2: 0, unsigned: 0, unknown: 0, missing: 0 };
});
/** Totals of an empty log. */
var makeZeroTotals = (function makeZeroTotals() {
    return {
        records: 0,
        inScope: 0,
        ...makeZeroSignatures(),
        excluded: 0,
        otherBuckets: 0,
        otherNetworks: 0,
        outsideWindow: 0,
        service: 0,
        unparsed: 0,
    };
});

/** The members of `SignatureCounts`. */
const SIGNATURE_KEYS = [
    'sigV4',
    'sigV2',
    'unsigned',
    'unknown',
    'missing',
];
/** How a request carried its signature: the Authorization header, the query string of a presigned URL, any other value. */
const AUTHENTICATIONS = ['header', 'presigned', 'unknown'];
/** Most SigV2 clients that an engine keeps apart; the requests of others are summed up in their target. */
const SIGV2_CLIENTS_KEPT = 50_000;
/** Clients with requests over old TLS, and anonymous ones, that an engine keeps apart, and that it lists. */
const ALSO_SEEN_CLIENTS_KEPT = 10_000;
/** Maximum listed clients of each "also seen" list. */
const ALSO_SEEN_CLIENTS_LISTED = 1_000;
/** Log objects listed for each client. */
const LOG_OBJECTS_LISTED = 20;
/** Access key ids listed for each client. */
const ACCESS_KEY_IDS_LISTED = 20;
/** Characters (code points) of a user agent that tell clients apart. */
const USER_AGENT_CHARACTERS = 1_000;
/** Unparsed lines kept as samples, and characters of each. */
const UNPARSED_SAMPLES = 5;
/** Maximum characters of a sample of an unparsed line. */
const UNPARSED_SAMPLE_CHARACTERS = 500;
/** A list without "also seen" clients. */
function makeEmptyAlsoSeen() {
    return { requests: 0, requestsNotListed: 0, clients: [] };
}


Object.assign(__webpack_exports__, {
  AK: /* binding */ makeZeroTotals,
  BY: /* binding */ USER_AGENT_CHARACTERS,
  IC: /* binding */ makeZeroSignatures,
  JM: /* binding */ ALSO_SEEN_CLIENTS_LISTED,
  O4: /* binding */ makeEmptyAlsoSeen,
  Um: /* binding */ ACCESS_KEY_IDS_LISTED,
  WF: /* binding */ SIGV2_CLIENTS_KEPT,
  az: /* binding */ LOG_OBJECTS_LISTED,
  mP: /* binding */ AUTHENTICATIONS,
  ov: /* binding */ ALSO_SEEN_CLIENTS_KEPT,
  sc: /* binding */ SIGNATURE_KEYS,
  tf: /* binding */ UNPARSED_SAMPLE_CHARACTERS,
  tx: /* binding */ UNPARSED_SAMPLES,
});

/***/ }),

// ./lib/model/time.js
588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _runtime_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/** `2026-11-23T15:04:05Z`: ISO 8601 in UTC with whole seconds. */
var formatTimestamp = (function formatTimestamp(seconds) {
    const second = Math.floor(seconds);
    const minute = Math.floor(second / 60);
    const day = Math.floor(minute / MINUTES_PER_DAY);
    // Links between the parts of a template would stay in memory, and would be followed in each comparison.
    return [
        formatDate(day),
        formatMinute(minute - day * MINUTES_PER_DAY),
        formatSecond(second - minute * 60),
    ].join('');
});
/** The UTC day of a date such as `2027-01-31`, as a number of days since the epoch. */
var parseDay = (function parseDay(date) {
    return Date.parse(`${date}T00:00:00Z`) / 1000 / SECONDS_PER_DAY;
});
var formatTwoDigits = (function formatTwoDigits(number) {
    return number < 10 ? `0${number}` : String(number);
});
/** The time in ISO 8601. Null for null. */
var formatTimestampOrNull = (function formatTimestampOrNull(seconds) {
    return seconds === null ? null : formatTimestamp(seconds);
});

/** Seconds of a day. */
const SECONDS_PER_DAY = 86_400;
/** 9999-12-31T23:59:59Z, the last second of a time with a year of four digits. */
const LATEST_TIME = 253_402_300_799;
/** The earlier of two times. The other one if one is null. */
function findEarlier(a, b) {
    return a === null ? b : b === null ? a : Math.min(a, b);
}
/** The later of two times. The other one if one is null. */
function findLater(a, b) {
    return a === null ? b : b === null ? a : Math.max(a, b);
}
const MINUTES_PER_DAY = SECONDS_PER_DAY / 60;
/** `2026-11-23` of a day since the epoch. A report has many times of few days. */
const formatDate = (0,_runtime_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .Bj)(((day) => new Date(day * SECONDS_PER_DAY * 1000).toISOString().slice(0, 10)));
/** `T15:04:` of a minute since midnight. */
const formatMinute = (0,_runtime_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .Bj)(((minute) => `T${formatTwoDigits(Math.floor(minute / 60))}:${formatTwoDigits(minute % 60)}:`), MINUTES_PER_DAY);
/** `05Z` of a second since the minute began. */
const formatSecond = (0,_runtime_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .Bj)(((second) => `${formatTwoDigits(second)}Z`));


Object.assign(__webpack_exports__, {
  Ey: /* binding */ formatTimestamp,
  Iq: /* binding */ parseDay,
  Mu: /* binding */ formatTimestampOrNull,
  Yq: /* binding */ formatDate,
  _l: /* binding */ findEarlier,
  o0: /* binding */ LATEST_TIME,
  qM: /* binding */ findLater,
  xz: /* binding */ SECONDS_PER_DAY,
});

/***/ }),

// ./lib/report/package/file-sum.js
4085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _runtime_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4197);



const CHUNK_BYTES = 1 << 16;
/**
 * SHA-256 of the content of a file, in hexadecimal. Null if it is not a regular file. A link is not a regular file.
 * @throws the error of the system when it cannot be read
 */
async function computeFileSum(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => null);
    if (found === null || !found.isFile())
        return null;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,_runtime_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readChunks */ .zO)(path, CHUNK_BYTES))
        hash.update(chunk);
    return hash.digest('hex');
}


Object.assign(__webpack_exports__, {
  l: /* binding */ computeFileSum,
});

/***/ }),

// ./lib/report/package/names.js
1109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/** The file with the SHA-256 sums of the other files. */
const SUMS_FILE = 'SHA256SUMS';
/** The evidence package: every file that a report directory may hold of ours, in the order of their writing. */
const REPORT_FILES = [
    'report.json',
    'evidence.csv',
    'summary.md',
    'queries.sql',
    'report.html',
    SUMS_FILE,
];


Object.assign(__webpack_exports__, {
  A: /* binding */ SUMS_FILE,
  J: /* binding */ REPORT_FILES,
});

/***/ }),

// ./lib/runtime/heap.js
5464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(714);



/**
 * From this size on, the heap grows by a fifth of its used part between two garbage collections. The default of
 * V8 is four times. A process that reads large files one after the other would fill that space with released memory.
 * The part for new objects keeps its size. V8 reads both flags each time a heap grows. The flags: `node --v8-options`.
 *
 * Call it after the load of Node's own modules, unless memory is scarce before. With other flags, V8 refuses the compiled code
 * that Node has for them. It compiles them anew, which takes twice as long:
 * https://github.com/v8/v8/blob/main/src/snapshot/code-serializer.cc
 */
function keepHeapSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--heap-growing-percent=20');
}
/**
 * Frees what nothing refers to. V8 collects garbage when its heap has grown. The memory of WebAssembly that threads share is
 * outside of the heap, so that tens of megabytes of it would stay for long. The functions that referred to it must have
 * returned. The flag: `node --v8-options`.
 */
async function collectGarbage() {
    // Node refers to the message of a thread until the callbacks of the message end.
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--expose-gc');
    const collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_2__.runInNewContext)('globalThis.gc');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--no-expose-gc');
    // It only saves memory, so a runtime without it is not an error.
    collect?.();
}


Object.assign(__webpack_exports__, {
  collectGarbage: /* binding */ collectGarbage,
  keepHeapSmall: /* binding */ keepHeapSmall,
});

/***/ }),

// ./lib/runtime/memoize.js
2668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
/** Returns the same function, with remembered results for the latest values. All callers share one result. */
var memoize = (function memoize(compute, most = REMEMBERED) {
    const results = new Map();
    return ((value) => {
        const known = results.get(value);
        if (known !== undefined)
            return known;
        const result = compute(value);
        if (results.size === most)
            results.clear();
        results.set(value, result);
        return result;
    });
});
/**
 * The same function, which is asked once for each object. A result is kept as long as its object is, which nobody may change.
 */
var memoizeByObject = (function memoizeByObject(compute) {
    const results = new WeakMap();
    return ((value) => {
        let known = results.get(value);
        if (known === undefined) {
            known = { result: compute(value) };
            results.set(value, known);
        }
        return known.result;
    });
});
/**
 * A regular expression with Unicode properties, which is made at its first use. V8 verifies each literal when it reads the
 * code. For this it builds the sets of the properties, which takes longer than to read the code.
 */
var makePatternAtFirstUse = (function makePatternAtFirstUse(source, flags) {
    let pattern = null;
    return () => {
        pattern ??= new RegExp(source, flags);
        return pattern;
    };
});

/** Most values that are remembered at once, if nothing else is said. */
const REMEMBERED = 1_000;


Object.assign(__webpack_exports__, {
  Bj: /* binding */ memoize,
  NZ: /* binding */ makePatternAtFirstUse,
  jH: /* binding */ memoizeByObject,
});

/***/ }),

// ./lib/runtime/proxy-variables.js
2360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/** Variables with the address of a proxy, each in upper and lower case. */
const PROXY_VARIABLES = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [
    name,
    name.toLowerCase(),
]);
/**
 * Adds `http://` to a proxy address without a scheme (`proxy.example:3128`), as curl does. Of the libraries that read
 * these variables, one uses the scheme of the request, and another takes the host for a scheme.
 */
function completeProxyVariables(env) {
    for (const name of PROXY_VARIABLES) {
        const value = env[name];
        if (value && !value.includes('://'))
            env[name] = `http://${value}`;
    }
}


Object.assign(__webpack_exports__, {
  b: /* binding */ PROXY_VARIABLES,
  h: /* binding */ completeProxyVariables,
});

/***/ }),

// ./lib/runtime/read-file.js
4197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(525);



/**
 * Opens a file, device or named pipe for reading. A named pipe is opened as a socket. A thread that waits in `read` for
 * a writer could not be ended, and would keep the process running. The opening does not wait for a writer. The first
 * read does.
 */
function openInput(path, chunkBytes) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFIFO())
        return new node_net__WEBPACK_IMPORTED_MODULE_1__.Socket({ fd, readable: true, writable: false });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, chunkBytes === undefined ? {} : { highWaterMark: chunkBytes });
}
/**
 * The content of a regular file. All chunks use the same memory, one after the other. A stream would allocate memory for
 * each of them, and the system does not get it back.
 */
async function* readChunks(path, chunkBytes, signal = null) {
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(path);
    try {
        const chunk = new Uint8Array(chunkBytes);
        for (;;) {
            const { bytesRead } = await file.read(chunk, 0, chunk.length, null);
            signal?.throwIfAborted();
            if (bytesRead === 0)
                return;
            yield chunk.subarray(0, bytesRead);
        }
    }
    finally {
        await file.close();
    }
}
/**
 * The JSON of a file from an environment variable, such as the payload of an event. Null when it cannot be read. GitHub
 * limits a payload to 25 MB: https://docs.github.com/en/webhooks/webhook-events-and-payloads
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
/** Why a file or folder could not be read, as a clause. */
function describeReadError(error) {
    switch (error?.code) {
        case 'ENOENT':
            return 'it does not exist';
        case 'EISDIR':
            return 'it is a folder';
        case 'ENOTDIR':
            return 'a part of its path is not a folder';
        case 'ELOOP':
            return 'the link points to itself';
        case 'EACCES':
        case 'EPERM':
            return 'permission denied';
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error);
    }
}
/** The complete content. Null when it is larger than the limit. */
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


Object.assign(__webpack_exports__, {
  R5: /* binding */ readInput,
  U: /* binding */ describeReadError,
  Vh: /* binding */ readJson,
  lt: /* binding */ openInput,
  zO: /* binding */ readChunks,
});

/***/ }),

// ./lib/runtime/wildcards.js
8263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony export isMatch */
/** Whether a text matches a pattern completely: `*` stands for any text, `?` for one character (code point). */
function isMatch(pattern, text) {
    return createMatcher(pattern)(text);
}
/** The same for many texts. Most of them differ from the pattern before its first `*` or `?`. */
function createMatcher(pattern) {
    const signs = [...pattern];
    const wild = pattern.search(/[*?]/);
    const start = wild === -1 ? pattern : pattern.slice(0, wild);
    return (text) => text.startsWith(start) && isSequenceMatch(signs, [...text], isStar, isCharacterMatch);
}
/**
 * Whether a path matches a pattern completely: `**` with its slash stands for any folders, `*` for text within a name, and
 * `?` for one character of it.
 */
function isPathMatch(pattern, path) {
    const names = pattern.split('/');
    const last = names.length - 1;
    return isSequenceMatch(names.map((name, at) => ({ name, isFolders: name === '**' && at < last })), path.split('/'), ({ isFolders }) => isFolders, ({ name }, part) => isMatch(name, part));
}
function isStar(sign) {
    return sign === '*';
}
function isCharacterMatch(sign, character) {
    return sign === '?' || sign === character;
}
/**
 * Whether a sequence matches a pattern in which some parts stand for any number of elements. A mismatch only goes back to
 * the last of these. So it takes at most as many steps as both lengths multiplied. A regular expression can take
 * exponentially many.
 */
function isSequenceMatch(pattern, sequence, isAnyNumber, isElementMatch) {
    let place = 0;
    let at = 0;
    let lastAny = -1;
    let firstAfter = 0;
    while (at < sequence.length) {
        const part = pattern[place];
        if (part !== undefined && isAnyNumber(part)) {
            lastAny = place++;
            firstAfter = at;
        }
        else if (part !== undefined && isElementMatch(part, sequence[at])) {
            place++;
            at++;
        }
        else if (lastAny >= 0) {
            place = lastAny + 1;
            at = ++firstAfter;
        }
        else
            return false;
    }
    return pattern.slice(place).every(isAnyNumber);
}


Object.assign(__webpack_exports__, {
  P7: /* binding */ createMatcher,
  j2: /* binding */ isPathMatch,
});

/***/ }),

// ./lib/settings/messages.js
9413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** Most characters of a given text that a message repeats, as it shows them. */
const QUOTED_CHARACTERS = 120;
/** A given text for a message: quoted, with visible control characters, and cut if it is long. */
function quoteText(text) {
    // A message shows a control character as several characters.
    const whole = JSON.stringify(text.slice(0, QUOTED_CHARACTERS + 1));
    if (text.length <= QUOTED_CHARACTERS && whole.length <= QUOTED_CHARACTERS + 2)
        return whole;
    let shown = '';
    for (const character of text.slice(0, QUOTED_CHARACTERS + 1)) {
        const escaped = JSON.stringify(character).slice(1, -1);
        if (shown.length + escaped.length > QUOTED_CHARACTERS)
            break;
        shown += escaped;
    }
    return `"${shown}\u2026"`;
}
/** One sentence with the given text, its fault, and the nearest valid text if there is one that is not very long. */
function describeWrongValue(given, what, nearest = null) {
    const hint = nearest === null || nearest.length > QUOTED_CHARACTERS ? '' : ` Did you mean ${nearest}?`;
    return `${quoteText(given)} ${what}.${hint}`;
}
const LONGEST_LIKE_A_NAME = 100;
/** The name that is most like the given one. Null if none is similar. */
function findNearestName(given, names) {
    // The distance of long texts takes time that grows with their length, and no name is as long.
    if (names.length === 0 || given.length > LONGEST_LIKE_A_NAME)
        return null;
    const folded = given
        .trim()
        .toLowerCase()
        .replaceAll(/[\s_]+/g, '-');
    const candidate = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(folded, [...names]);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(folded, candidate) <= Math.max(2, Math.floor(candidate.length / 3)) ? candidate : null;
}
/** Number of single-character edits between two names. */
function countEdits(one, other) {
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(one, other);
}


Object.assign(__webpack_exports__, {
  $q: /* binding */ findNearestName,
  RW: /* binding */ countEdits,
  a5: /* binding */ describeWrongValue,
  ol: /* binding */ quoteText,
});

/***/ }),

// ./node_modules/fastest-levenshtein/mod.js
1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

};
