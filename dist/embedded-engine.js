// embedded-engine.js: reads log files and counts their records; the scan workers load nothing else. Written by scripts/bundle.mjs.
export const modules = {

// ./lib/engines/classify.js
6441:
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
/* harmony import */ var _model_bucket_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9596);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3625);
/* harmony import */ var _model_network_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6324);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6307);





/** The form of RFC 5952, in which remote addresses are told apart and shown; text that is not an address stays as it is. */
function canonicalRemoteIp(text) {
    const spelling = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .addressSpelling */ .fr)(text);
    if (spelling === null)
        return text;
    return spelling.startsWith('::ffff:')
        ? (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .addressText */ .GI)((0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .unmapped */ .NW)((0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .readAddress */ .zq)(spelling)))
        : spelling;
}
/**
 * Finds the most specific of the networks that holds a remote IP: its index, or -1. Text that is not an address (`-`, leading
 * zeros, fewer than four parts, a zone) is in none; an IPv4-mapped address is the IPv4 address.
 */
function networkFinder(networks) {
    const ipv4 = new _model_network_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .NetworkTree */ .n();
    const ipv6 = new _model_network_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .NetworkTree */ .n();
    networks.forEach((network, index) => {
        const tree = network.family === 4 ? ipv4 : ipv6;
        tree.at(network, () => index);
    });
    return (remoteIp) => {
        const read = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .readAddress */ .zq)(remoteIp);
        if (read === null)
            return -1;
        const address = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .unmapped */ .NW)(read);
        const tree = address.length === 4 ? ipv4 : ipv6;
        let mostSpecific = -1;
        tree.find(address, (index) => {
            mostSpecific = index;
        });
        return mostSpecific;
    };
}
/** Whether records of a place are in scope. */
function isSignature(place) {
    return SIGNATURES.has(place);
}
const SIGNATURES = new Set(Object.keys((0,_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .noSignatures */ .PJ)()));
function placingScope(scope) {
    return {
        since: scope.window.since ?? Number.NEGATIVE_INFINITY,
        until: scope.window.until ?? Number.POSITIVE_INFINITY,
        asksFor: (0,_model_bucket_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .bucketMatcher */ .RF)(scope),
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
    if (scope.asksFor !== null && !scope.asksFor(text(_log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW.bucket)))
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
 * known, the request is signed in a way that the record does not show.
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

6194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ contentReading)
});

// EXTERNAL MODULE: ./lib/log-formats/content.js
var log_formats_content = __webpack_require__(7338);
// EXTERNAL MODULE: ./lib/log-formats/columns.js
var log_formats_columns = __webpack_require__(7732);
// EXTERNAL MODULE: ./lib/log-formats/iso-time.js
var iso_time = __webpack_require__(9534);
;// CONCATENATED MODULE: ./lib/log-formats/json/tokenizer.js
/**
 * A tokenizer of JSON over bytes (https://www.rfc-editor.org/rfc/rfc8259). It builds no values: it walks over a document
 * once, checks its grammar, and remembers where the members that the caller asked for begin. So it reads as fast as the
 * bytes come, and no text of a document is ever taken for structure.
 */
/** What a member that was looked for holds. */
const ABSENT = 0;
const STRING = 1;
/** A string with escapes. */
const ESCAPED_STRING = 2;
const NULL = 3;
/** A number, true or false. */
const PLAIN = 4;
/** An object or an array. */
const COMPOUND = 5;
/** The bytes end before the value does. */
const INCOMPLETE = new Error('the JSON text is cut off');
/** The bytes at `at` do not fit the grammar. */
const MALFORMED = new Error('the text is not JSON');
/** A member named `stream` holds an array, whose elements are to be read one by one; `at` is behind its bracket. */
const STREAM = new Error('an array to be read element by element');
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
/** No log nests deeper; what does is malformed. */
const DEEPEST = 100;
/** From so many members on an object's keys are held in a set. */
const FEW_KEYS = 32;
/** Bytes at which the text of a string stops for a moment. */
const STOPS = new Uint8Array(256);
for (let byte = 0; byte < 0x20; byte++)
    STOPS[byte] = 1;
STOPS[QUOTE] = 1;
STOPS[BACKSLASH] = 1;
const BLANKS = new Uint8Array(256);
for (const byte of [0x20, 0x09, 0x0a, 0x0d])
    BLANKS[byte] = 1;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Cheap, since keys are compared where it agrees. */
function hashOf(bytes, start, end) {
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
 * @param members what is looked for; paths such as `userIdentity.arn` name it
 * @param stream name of a member of the document whose array is read element by element; null: none
 */
function newTokenizer(members, stream) {
    const slots = new Map();
    const shapeOf = (looked, path) => {
        const names = Object.keys(looked);
        const bytes = names.map((name) => Buffer.from(name));
        const table = new Int16Array(256).fill(-1);
        bytes.forEach((name, index) => {
            let place = hashOf(name, 0, name.length) & 0xff;
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
                return inner === true || inner === undefined ? null : shapeOf(inner, `${path}${name}.`);
            }),
            table,
        };
    };
    const documentShape = shapeOf(members, '');
    const streamName = stream === null ? null : Buffer.from(stream);
    const kinds = new Uint8Array(slots.size);
    const starts = new Int32Array(slots.size);
    const ends = new Int32Array(slots.size);
    let bytes = Buffer.alloc(1);
    let end = 0;
    let at = 0;
    /** The string that was read last. */
    let start = 0;
    let stop = 0;
    let escaped = false;
    let hasDuplicate = false;
    let mayStream = false;
    let streamKeys = new Set();
    /** Keys of the objects that are open, one object's behind another's. */
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
    /** At the opening quote; goes behind the closing one. */
    const readString = () => {
        let place = at + 1;
        start = place;
        escaped = false;
        for (;;) {
            while (STOPS[bytes[place]] === 0)
                place++;
            const byte = bytes[place];
            if (byte === QUOTE)
                break;
            if (byte !== BACKSLASH)
                fail(place);
            escaped = true;
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
    const textBetween = (from, to, hasEscapes) => {
        if (hasEscapes)
            return JSON.parse(`"${decoder.decode(bytes.subarray(from, to))}"`).replace(/\p{Surrogate}/gu, '\ufffd');
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
    /** Notes the key that was read last, of the object whose keys begin at `first`. */
    const noteKey = (first, many) => {
        if (many !== null || escaped || keyCount - first >= FEW_KEYS) {
            const known = many ?? new Set();
            if (many === null)
                for (let key = first; key < keyCount; key++)
                    known.add(textBetween(keyStarts[key], keyEnds[key], false));
            const text = textBetween(start, stop, escaped);
            if (known.has(text))
                hasDuplicate = true;
            known.add(text);
            return known;
        }
        const hash = hashOf(bytes, start, stop);
        for (let key = first; key < keyCount; key++)
            if (keyHashes[key] === hash && isSame(start, stop, keyStarts[key], keyEnds[key]))
                hasDuplicate = true;
        if (keyCount === keyHashes.length) {
            keyHashes = grown(keyHashes);
            keyStarts = grown(keyStarts);
            keyEnds = grown(keyEnds);
        }
        keyHashes[keyCount] = hash;
        keyStarts[keyCount] = start;
        keyEnds[keyCount] = stop;
        keyCount++;
        return null;
    };
    /** Index of the key that was read last in a shape; -1: it is not looked for. */
    const indexIn = (shape) => {
        if (escaped) {
            const text = textBetween(start, stop, true);
            return shape.names.findIndex((name) => name.toString() === text);
        }
        for (let place = hashOf(bytes, start, stop) & 0xff;; place = (place + 1) & 0xff) {
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
        (escaped
            ? textBetween(start, stop, true) === stream
            : stop - start === streamName.length && streamName.compare(bytes, start, stop) === 0);
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
            skipBlanks();
            if (bytes[at] !== QUOTE)
                fail(at);
            readString();
            many = noteKey(first, many);
            const index = shape === null ? -1 : indexIn(shape);
            const isStream = mayStream && depth === 1 && index === -1 && isStreamName();
            skipBlanks();
            if (bytes[at] !== COLON)
                fail(at);
            at++;
            skipBlanks();
            if (isStream && bytes[at] === OPENING_BRACKET) {
                at++;
                streamKeys = many ?? new Set();
                for (let key = first; key < keyCount; key++)
                    streamKeys.add(textBetween(keyStarts[key], keyEnds[key], false));
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
    /** Goes behind the value that begins here. */
    const readValue = (shape, depth) => {
        const byte = bytes[at];
        switch (byte) {
            case QUOTE:
                readString();
                return escaped ? ESCAPED_STRING : STRING;
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
        /** Reads these bytes from now on; what is behind the end must be a byte 0. */
        use(text, textEnd) {
            bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
            end = textEnd;
        },
        /** Where it is; where it stopped, if it threw. */
        at: () => at,
        /**
         * Walks over the value that begins at a place, and remembers the members looked for if it is an object.
         *
         * @param isOutermost its member `stream` is to be read element by element
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
        /** Walks over the value at a place, and remembers nothing. @returns where it ends */
        skipValue(place) {
            at = place;
            mayStream = false;
            keyCount = 0;
            readValue(null, 1);
            return at;
        },
        /** Reads the string at a place, and gives it. */
        readText(place) {
            at = place;
            if (bytes[at] !== QUOTE)
                fail(at);
            readString();
            return textBetween(start, stop, escaped);
        },
        /** An object of the last document has a member twice. */
        hasDuplicate: () => hasDuplicate,
        /** Names of the members up to the one that is read element by element. */
        streamKeys: () => streamKeys,
        /** The number of a member, to ask for it by. */
        slot(path) {
            const slot = slots.get(path);
            if (slot === undefined)
                throw new Error(`no member ${path} is looked for`);
            return slot;
        },
        kind: (slot) => kinds[slot],
        /** Where the text of a member is: of a string what is between its quotes. */
        start: (slot) => starts[slot],
        end: (slot) => ends[slot],
        /** The text of a scalar member: a number as it is written; null where it is absent, null, or an object or array. */
        text(slot) {
            const kind = kinds[slot];
            if (kind === ABSENT || kind === NULL || kind === COMPOUND)
                return null;
            return textBetween(starts[slot], ends[slot], kind === ESCAPED_STRING);
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
function grown(array) {
    const larger = new Int32Array(2 * array.length);
    larger.set(array);
    return larger;
}

;// CONCATENATED MODULE: ./lib/log-formats/cloudtrail/event.js



/**
 * What of an event is read. Sources:
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
    requestParameters: { bucketName: true, key: true },
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
const CATEGORIES_ELSEWHERE = new Set(['Insight', 'NetworkActivity', 'Aggregated']);
const TYPES_ELSEWHERE = /^AwsVpceEvents?$|^AwsCloudTrailInsight$/;
const SERVICE_EVENT = 'AwsServiceEvent';
/** The console of old acts through this name; all other names are services that act with a caller's identity. */
const CONSOLE_SIGN_IN = 'signin.amazonaws.com';
const LIFECYCLE_SOURCE = 's3lifecycle.amazonaws.com';
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
const TEXTS = [
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
function trailEvents(tokenizer) {
    const { text, kind } = tokenizer;
    const at = (path) => tokenizer.slot(path);
    const texts = TEXTS.map(at);
    const [version, time, source, name, type, category, remoteIp, userAgent, errorCode, requestId] = texts;
    const resources = at('resources');
    const arn = at('userIdentity.arn');
    const identityType = at('userIdentity.type');
    const accountId = at('userIdentity.accountId');
    const principalId = at('userIdentity.principalId');
    const invokedBy = at('userIdentity.invokedBy');
    const bucketName = at('requestParameters.bucketName');
    const key = at('requestParameters.key');
    const signature = at('additionalEventData.SignatureVersion');
    const authentication = at('additionalEventData.AuthenticationMethod');
    const cipherSuites = [
        at('additionalEventData.CipherSuite'),
        at('additionalEventData.cipherSuite'),
        at('tlsDetails.cipherSuite'),
    ];
    const hostIds = [at('additionalEventData.x-amz-id-2'), at('additionalEventData.xAmzId2')];
    const tlsVersion = at('tlsDetails.tlsVersion');
    const hostHeader = at('tlsDetails.clientProvidedHostHeader');
    const isText = (slot) => kind(slot) === STRING || kind(slot) === ESCAPED_STRING;
    const orDash = (slot) => text(slot) || '-';
    const firstOrDash = (slots) => {
        for (const slot of slots) {
            const found = text(slot);
            if (found)
                return found;
        }
        return '-';
    };
    const requesterOf = () => {
        const owner = text(accountId);
        return (text(arn) ||
            (ANONYMOUS_ACCOUNTS.has(owner) ? '-' : text(invokedBy) || text(principalId) || owner || '-'));
    };
    const bucketOf = (bytes) => {
        const named = text(bucketName);
        if (!named)
            return '-';
        if (!ACCESS_POINT.test(named))
            return named;
        return kind(resources) === COMPOUND
            ? (bucketOfResources(bytes.subarray(tokenizer.start(resources), tokenizer.end(resources))) ?? '-')
            : '-';
    };
    return {
        /** The document has members that only an event has. */
        isOne: () => kind(version) !== ABSENT && (kind(source) !== ABSENT || kind(type) !== ABSENT || kind(name) !== ABSENT),
        /** @param bytes those that the tokenizer walked over */
        read(bytes) {
            for (const slot of texts)
                if (kind(slot) === COMPOUND)
                    return UNPARSED;
            const major = /^(\d+)\./.exec(text(version) ?? '1.');
            if (major === null || Number(major[1]) !== 1)
                return UNPARSED;
            const eventType = text(type);
            if (CATEGORIES_ELSEWHERE.has(text(category)) || TYPES_ELSEWHERE.test(eventType ?? ''))
                return ELSEWHERE;
            const eventSource = text(source);
            if (!isText(source) || eventSource === null || eventSource === '')
                return UNPARSED;
            if (!eventSource.startsWith('s3') || eventType === SERVICE_EVENT)
                return SKIPPED;
            const eventTime = text(time);
            const seconds = eventTime === null ? null : (0,iso_time/* readIsoTime */.x)(eventTime);
            if (seconds === null || eventTime === null || !isText(name))
                return UNPARSED;
            if (kind(signature) === COMPOUND)
                return UNPARSED;
            const isAnonymous = text(arn) === null && ANONYMOUS_ACCOUNTS.has(text(accountId));
            const signed = text(signature) || (isAnonymous ? '-' : null);
            const spelled = signed === null ? null : spelling(signed);
            const invoker = text(invokedBy);
            const isService = spelled !== 'SigV2' &&
                (text(identityType) === 'AWSService' ||
                    (invoker !== null && invoker !== '' && invoker !== CONSOLE_SIGN_IN) ||
                    text(accountId) === CLOUDFRONT_ACCOUNT ||
                    eventSource === LIFECYCLE_SOURCE);
            const columns = new Array(spelled === null ? log_formats_columns/* COLUMN */.vW.signature_version : log_formats_columns/* COLUMNS */.cZ.length).fill('-');
            columns[log_formats_columns/* COLUMN */.vW.bucket] = bucketOf(bytes);
            columns[log_formats_columns/* COLUMN */.vW.time] = eventTime.replace(/\.\d+/, '');
            columns[log_formats_columns/* COLUMN */.vW.remote_ip] = orDash(remoteIp);
            columns[log_formats_columns/* COLUMN */.vW.requester] = requesterOf();
            columns[log_formats_columns/* COLUMN */.vW.request_id] = orDash(requestId);
            columns[log_formats_columns/* COLUMN */.vW.operation] = orDash(name);
            columns[log_formats_columns/* COLUMN */.vW.key] = orDash(key);
            columns[log_formats_columns/* COLUMN */.vW.error_code] = orDash(errorCode);
            columns[log_formats_columns/* COLUMN */.vW.user_agent] = withoutBrackets(text(userAgent) ?? '') || '-';
            columns[log_formats_columns/* COLUMN */.vW.host_id] = firstOrDash(hostIds);
            if (spelled !== null) {
                columns[log_formats_columns/* COLUMN */.vW.signature_version] = spelled;
                columns[log_formats_columns/* COLUMN */.vW.cipher_suite] = firstOrDash(cipherSuites);
                columns[log_formats_columns/* COLUMN */.vW.authentication_type] = orDash(authentication);
                columns[log_formats_columns/* COLUMN */.vW.host_header] = orDash(hostHeader);
                columns[log_formats_columns/* COLUMN */.vW.tls_version] = orDash(tlsVersion);
            }
            return {
                kind: 'record',
                record: {
                    columns,
                    time: seconds,
                    isService,
                    isRejected: REJECTING_ERROR_CODES.has(text(errorCode) ?? ''),
                },
            };
        },
    };
}
/** The signature as access logs spell it, whatever its case. */
function spelling(signature) {
    const lower = signature.toLowerCase();
    if (lower === 'sigv4')
        return 'SigV4';
    return lower === 'sigv2' ? 'SigV2' : signature;
}
/** S3 writes a user agent in brackets. */
function withoutBrackets(userAgent) {
    return userAgent.length >= 2 && userAgent.startsWith('[') && userAgent.endsWith(']')
        ? userAgent.slice(1, -1)
        : userAgent;
}
const RESOURCE = { type: true, ARN: true };
let resourceTokenizer = null;
/** The name of the first bucket among an event's resources, which were walked over before. */
function bucketOfResources(bytes) {
    resourceTokenizer ??= newTokenizer(RESOURCE, null);
    const tokenizer = resourceTokenizer;
    const text = Buffer.concat([bytes, Buffer.from([0])]);
    tokenizer.use(text, bytes.length);
    const type = tokenizer.slot('type');
    const arn = tokenizer.slot('ARN');
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
        const [, name] = /^arn:[^:]+:s3[a-z-]*:[^:]*:[^:]*:(?:bucket\/)?([^/]+)$/.exec(tokenizer.text(arn) ?? '') ?? [];
        if (name !== undefined && /Bucket$/.test(tokenizer.text(type) ?? ''))
            return name;
    }
}

;// CONCATENATED MODULE: ./lib/log-formats/json/access-log.js



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
/** Members that no column holds. */
const BUCKET_ARN = 'bucket_arn';
const SCHEMA_VERSION = 'schema_version_id';
const ACCESS_LOG_SHAPE = Object.fromEntries([...ACCESS_LOG_MEMBERS, BUCKET_ARN, SCHEMA_VERSION].map((name) => [name, true]));
/** Columns whose text tells clients apart, and is never empty. */
const NEVER_EMPTY = new Set([
    log_formats_columns/* COLUMN */.vW.bucket,
    log_formats_columns/* COLUMN */.vW.remote_ip,
    log_formats_columns/* COLUMN */.vW.requester,
    log_formats_columns/* COLUMN */.vW.user_agent,
]);
/**
 * The record of these values, in the order of the columns; null where its time is not a real time.
 *
 * @param values the text of each member; null where it is null, `undefined` where the record has no such member
 * @param bucketArn of the bucket, for records without its name
 */
function accessLogRecord(values, bucketArn) {
    const time = (0,iso_time/* readIsoTime */.x)(values(log_formats_columns/* COLUMN */.vW.time) ?? '');
    if (time === null)
        return null;
    // Without the member a record says nothing of its signature: it ends before that column.
    const count = values(log_formats_columns/* COLUMN */.vW.signature_version) === undefined ? log_formats_columns/* COLUMN */.vW.signature_version : ACCESS_LOG_MEMBERS.length;
    const columns = [];
    for (let column = 0; column < count; column++) {
        const text = values(column);
        columns.push(text === null || text === undefined || (text === '' && NEVER_EMPTY.has(column)) ? '-' : text);
    }
    if (columns[log_formats_columns/* COLUMN */.vW.bucket] === '-')
        columns[log_formats_columns/* COLUMN */.vW.bucket] = bucketOfArn(bucketArn()) ?? '-';
    return { columns, time, isService: null, isRejected: null };
}
/** `arn:aws:s3:::example-data` names example-data. */
function bucketOfArn(arn) {
    const name = arn?.slice(arn.lastIndexOf(':') + 1) ?? '';
    return name === '' ? null : name;
}
/** Reads the records of documents that a tokenizer walked over. */
function accessLogDocuments(tokenizer) {
    const slots = ACCESS_LOG_MEMBERS.map((name) => tokenizer.slot(name));
    const bucketArn = tokenizer.slot(BUCKET_ARN);
    const schemaVersion = tokenizer.slot(SCHEMA_VERSION);
    const value = (column) => {
        const slot = slots[column];
        return tokenizer.text(slot) ?? (tokenizer.kind(slot) === NULL ? null : undefined);
    };
    return {
        /** The document has members that only such a record has. */
        isOne() {
            if (tokenizer.kind(schemaVersion) !== 0 || tokenizer.kind(slots[log_formats_columns/* COLUMN */.vW.time]) !== 0)
                return true;
            return slots.filter((slot) => tokenizer.kind(slot) !== 0).length >= 3;
        },
        /** Null where a member holds an object or an array, or the time is not a real time. */
        read() {
            for (const slot of slots)
                if (tokenizer.kind(slot) === COMPOUND)
                    return null;
            return accessLogRecord(value, () => tokenizer.text(bucketArn));
        },
    };
}

;// CONCATENATED MODULE: ./lib/log-formats/json/documents.js



/** A document, or an event of a trail's file, longer than this is unparsed. */
const LONGEST_DOCUMENT = 8 << 20;
/** Documents that may be looked at again, where the one before them does not fit. */
const MOST_TAKEN_IN = 2;
/** So much of a piece that does not fit is kept, for its sample. */
const PIECE_KEPT = 1 << 20;
/** The file that proves a trail's files. Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-digest-file-structure.html */
const DIGEST_SHAPE = { digestStartTime: true, digestEndTime: true, logFiles: true };
const RECORDS = 'Records';
const LF = 0x0a;
const CR = 0x0d;
const documents_COMMA = 0x2c;
const documents_QUOTE = 0x22;
const documents_COLON = 0x3a;
const documents_OPENING_BRACKET = 0x5b;
const documents_CLOSING_BRACKET = 0x5d;
const documents_OPENING_BRACE = 0x7b;
const documents_CLOSING_BRACE = 0x7d;
/**
 * Reads JSON documents: access log records, one a document, or CloudTrail's files, whose events are read one by one. The
 * first document tells which of them the content is. A piece that does not fit is one line, or all up to the next document
 * where one spans lines; of what follows the last line end, all.
 *
 * @param format what the content must be; null: the first document tells
 */
function documentReader(handler, format) {
    const tokenizer = newTokenizer({ ...ACCESS_LOG_SHAPE, ...EVENT_SHAPE, ...DIGEST_SHAPE }, RECORDS);
    const accessLog = accessLogDocuments(tokenizer);
    const trail = trailEvents(tokenizer);
    const digestSlots = Object.keys(DIGEST_SHAPE).map((name) => tokenizer.slot(name));
    let room = new Uint8Array(1 << 16);
    /** What is in the room and not yet read; a byte 0 is behind it. */
    let from = 0;
    let end = 0;
    let state = 'between';
    let is = format;
    let isTold = false;
    /** Not to be read again before the content is so long, or has ended. */
    let wanted = 0;
    let hasEnded = false;
    let atStart = true;
    /** Where a piece that does not fit was found to be so. */
    let brokenAt = 0;
    let isFirstEvent = true;
    let namesBehind = new Set();
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
        room[end] = 0;
        tokenizer.use(room, end);
    };
    const tellFormat = (told) => {
        is ??= told;
        if (isTold || is !== told)
            return;
        isTold = true;
        handler.onFormat(told);
    };
    const isLineEnd = (byte) => byte === LF || byte === CR;
    const lineEndFrom = (place) => {
        let at = place;
        while (at < end && !isLineEnd(room[at]))
            at++;
        return at;
    };
    /** The last line end before a place. */
    const lineEndBefore = (place) => {
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
        handler.onUnparsed(room, start, stop);
    };
    /** What begins at `from` does not fit, as is seen at a place. */
    const breakAt = (place) => {
        const lineEnd = lineEndFrom(from);
        if (lineEnd >= place) {
            brokenAt = place;
            state = 'line';
            return;
        }
        onUnparsed(from, Math.min(lineEnd, from + PIECE_KEPT));
        // The document may have been cut off at the end of its first line, so that the next was taken for a part of it. Where
        // more begin within it, it is meant to keep its reader busy: none of them is looked at again.
        let begun = 0;
        for (let at = lineEnd; at < place && begun <= MOST_TAKEN_IN; at = lineEndFrom(at + 1))
            if (room[at + 1] === documents_OPENING_BRACE && at + 1 < place)
                begun++;
        from = begun <= MOST_TAKEN_IN ? lineEnd : lineEndBefore(place);
        state = 'lost';
    };
    /** Waits for more, unless what begins at `from` is too long, or nothing comes any more. @returns whether to go on */
    const waitOrBreak = () => {
        if (hasEnded) {
            onUnparsed(from, Math.min(end, from + PIECE_KEPT));
            from = end;
            state = 'between';
            return false;
        }
        if (end - from > LONGEST_DOCUMENT) {
            breakAt(end);
            return true;
        }
        wanted = Math.min(2 * (end - from), LONGEST_DOCUMENT + 1);
        return false;
    };
    /** Reads something at `from`. @returns where it ends, or null where it threw, with `state` set accordingly */
    const tried = (read) => {
        try {
            return read();
        }
        catch (error) {
            if (error === STREAM)
                return 'stream';
            if (error === INCOMPLETE)
                return 'wait';
            if (error !== MALFORMED)
                throw error;
            return null;
        }
    };
    const onDocument = (stop) => {
        const isRecord = accessLog.isOne();
        if (is === null) {
            if (digestSlots.every((slot) => tokenizer.kind(slot) !== ABSENT))
                is = 'cloudtrail';
            else if (trail.isOne())
                is = 'cloudtrail';
            else if (isRecord)
                is = 'json';
            else
                return;
        }
        if (is === 'cloudtrail') {
            if (digestSlots.every((slot) => tokenizer.kind(slot) !== ABSENT)) {
                digests++;
                return;
            }
            if (trail.isOne()) {
                tellFormat('cloudtrail');
                onEvent(stop);
                return;
            }
        }
        else if (is === 'json' && isRecord) {
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
        else if (reading?.kind === 'skipped')
            skippedEvents++;
        else if (reading?.kind === 'elsewhere')
            eventsElsewhere++;
        else
            onUnparsed(from, stop);
    };
    /** @returns whether there is more to read now; null: the content is of another format */
    const step = () => {
        switch (state) {
            case 'line': {
                const lineEnd = lineEndFrom(Math.max(from, brokenAt));
                if (lineEnd === end && !hasEnded && end - from <= PIECE_KEPT)
                    return false;
                onUnparsed(from, Math.min(lineEnd, from + PIECE_KEPT));
                from = lineEnd;
                state = 'rest of line';
                return true;
            }
            case 'rest of line': {
                from = lineEndFrom(from);
                if (from === end)
                    return false;
                state = 'between';
                return true;
            }
            case 'lost': {
                for (;;) {
                    from = lineEndFrom(from);
                    if (from + 1 >= end)
                        return false;
                    from++;
                    if (room[from] !== documents_OPENING_BRACE)
                        continue;
                    state = 'between';
                    return true;
                }
            }
            case 'between': {
                skipBlanks();
                if (from === end)
                    return false;
                if (room[from] !== documents_OPENING_BRACE) {
                    if (is === null)
                        return null;
                    breakAt(from);
                    return true;
                }
                const stop = tried(() => tokenizer.readDocument(from, true));
                if (typeof stop === 'number') {
                    onDocument(stop);
                    if (is === null)
                        return null;
                    from = stop;
                    return true;
                }
                if (stop === 'stream') {
                    is ??= 'cloudtrail';
                    if (is !== 'cloudtrail') {
                        breakAt(from);
                        return true;
                    }
                    tellFormat('cloudtrail');
                    if (tokenizer.hasDuplicate())
                        onUnparsed(from, tokenizer.at());
                    namesBehind = tokenizer.streamKeys();
                    from = tokenizer.at();
                    state = 'event';
                    isFirstEvent = true;
                    return true;
                }
                if (is === null && (stop === null || hasEnded || end - from > LONGEST_DOCUMENT)) {
                    // Its beginning tells, where it has members that nothing else has.
                    if (trail.isOne())
                        is = 'cloudtrail';
                    else if (accessLog.isOne())
                        is = 'json';
                    else
                        return null;
                    tellFormat(is);
                }
                if (stop === 'wait')
                    return waitOrBreak();
                breakAt(tokenizer.at());
                return true;
            }
            case 'event': {
                skipBlanks();
                if (from === end)
                    return false;
                if (room[from] === documents_CLOSING_BRACKET && isFirstEvent) {
                    from++;
                    state = 'behind events';
                    return true;
                }
                const stop = tried(() => tokenizer.readDocument(from, false));
                if (stop === 'wait')
                    return waitOrBreak();
                if (typeof stop !== 'number') {
                    breakAt(tokenizer.at());
                    return true;
                }
                if (room[from] === documents_OPENING_BRACE)
                    onEvent(stop);
                else
                    onUnparsed(from, stop);
                from = stop;
                isFirstEvent = false;
                state = 'behind event';
                return true;
            }
            case 'behind event': {
                skipBlanks();
                if (from === end)
                    return false;
                const byte = room[from];
                if (byte === documents_COMMA)
                    state = 'event';
                else if (byte === documents_CLOSING_BRACKET)
                    state = 'behind events';
                else {
                    breakAt(from);
                    return true;
                }
                from++;
                return true;
            }
            case 'behind events':
                return stepBehindEvents();
        }
    };
    /** Within the document, behind its events or another of its members. */
    const stepBehindEvents = () => {
        isFirstEvent = true;
        skipBlanks();
        if (from === end)
            return false;
        if (room[from] === documents_CLOSING_BRACE) {
            from++;
            state = 'between';
            return true;
        }
        if (room[from] !== documents_COMMA) {
            breakAt(from);
            return true;
        }
        const passBlanks = (place) => {
            let at = place;
            while (isBlank(room[at]))
                at++;
            if (at >= end)
                throw INCOMPLETE;
            return at;
        };
        let name = '';
        const stop = tried(() => {
            let at = passBlanks(from + 1);
            if (room[at] !== documents_QUOTE)
                throw MALFORMED;
            name = tokenizer.readText(at);
            at = passBlanks(tokenizer.at());
            if (room[at] !== documents_COLON)
                throw MALFORMED;
            at = passBlanks(at + 1);
            if (name === RECORDS && room[at] === documents_OPENING_BRACKET)
                return at + 1;
            return tokenizer.skipValue(at);
        });
        if (stop === 'wait')
            return waitOrBreak();
        if (typeof stop !== 'number') {
            breakAt(Math.max(from, tokenizer.at()));
            return true;
        }
        if (namesBehind.has(name))
            onUnparsed(from, stop);
        namesBehind.add(name);
        from = stop;
        if (name === RECORDS && room[stop - 1] === documents_OPENING_BRACKET)
            state = 'event';
        return true;
    };
    /** @returns false where the content is of another format */
    const readOn = () => {
        if (atStart) {
            if (end < 3 && !hasEnded)
                return true;
            atStart = false;
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
            if (state === 'event' || state === 'behind event' || state === 'behind events')
                onUnparsed(from, end);
            if (skippedEvents + eventsElsewhere > 0)
                handler.onSkippedEvents(skippedEvents + eventsElsewhere);
            const isElsewhere = events > 0 && events === eventsElsewhere;
            if (unparsed === 0 && (isElsewhere || (digests > 0 && events === 0)))
                handler.onSkippedFile();
            return true;
        },
        pushed: () => room.subarray(0, end),
    };
}
function isBlank(byte) {
    return byte === 0x20 || byte === 0x09 || byte === LF || byte === CR;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/log-formats/reader.js
var reader = __webpack_require__(6236);
;// CONCATENATED MODULE: ./lib/log-formats/parquet/read.js




/** Columns that decide where a record is counted; the others are not read for a count. */
const COUNTED = new Set([
    log_formats_columns/* COLUMN */.vW.bucket,
    log_formats_columns/* COLUMN */.vW.time,
    log_formats_columns/* COLUMN */.vW.remote_ip,
    log_formats_columns/* COLUMN */.vW.requester,
    log_formats_columns/* COLUMN */.vW.operation,
    log_formats_columns/* COLUMN */.vW.http_status,
    log_formats_columns/* COLUMN */.vW.referrer,
    log_formats_columns/* COLUMN */.vW.user_agent,
    log_formats_columns/* COLUMN */.vW.signature_version,
    log_formats_columns/* COLUMN */.vW.authentication_type,
    log_formats_columns/* COLUMN */.vW.tls_version,
].map((column) => ACCESS_LOG_MEMBERS[column]));
/** A row group is in memory at once; one with more rows than this is refused. */
const MOST_ROWS_OF_A_GROUP = 20_000_000;
/** A few members that an access log has tell it from other tables. */
const FEWEST_MEMBERS = 3;
/** Rows read between two yields. */
const ROWS_AT_ONCE = 8_192;
/**
 * Reads access log records in Parquet, row group by row group; its columns are found by their names. Between some rows it
 * pauses, so that the caller can do other work, or end it.
 *
 * @param isCounting only columns that decide where a record is counted are read; others are `-`
 * @throws DamagedContentError where the content cannot be read to its end
 */
async function* readParquet(content, handler, isCounting) {
    const { parquetMetadataAsync, parquetScan, parquetSchema } = await __webpack_require__.e(/* import() | parquet */ 193).then(__webpack_require__.bind(__webpack_require__, 9747));
    const file = {
        byteLength: content.byteLength,
        slice: (start, end) => content.read(start, end ?? content.byteLength),
    };
    const metadata = await damaging(() => parquetMetadataAsync(file));
    const names = new Set(parquetSchema(metadata).children.map(({ element }) => element.name));
    const members = [...ACCESS_LOG_MEMBERS, BUCKET_ARN, SCHEMA_VERSION].filter((name) => names.has(name));
    if (members.length < FEWEST_MEMBERS) {
        const sample = Buffer.from(`Parquet with the columns ${[...names].join(', ')}`);
        handler.onUnparsed(sample, 0, sample.length);
        return;
    }
    handler.onFormat('parquet');
    refuseLargeGroups(metadata);
    const read = ACCESS_LOG_MEMBERS.map((name) => names.has(name) && (!isCounting || COUNTED.has(name)));
    const compressors = await newCompressors();
    const scan = await damaging(() => parquetScan({ file, metadata, compressors, parsers: PARSERS }));
    for (const { rowStart, rowEnd } of scan.ranges) {
        const columnOf = (column) => damaging(() => scan.readColumn({ column, rowStart, rowEnd }));
        const columns = [];
        for (const [column, name] of ACCESS_LOG_MEMBERS.entries()) {
            columns.push(read[column] === true ? await columnOf(name) : null);
            yield;
        }
        // The text of a URL is asked of those that were presigned with SigV2 only.
        if (isCounting && names.has(ACCESS_LOG_MEMBERS[log_formats_columns/* COLUMN */.vW.request_uri]) && hasPresignedSigV2(columns))
            columns[log_formats_columns/* COLUMN */.vW.request_uri] = await columnOf(ACCESS_LOG_MEMBERS[log_formats_columns/* COLUMN */.vW.request_uri]);
        const arns = names.has(BUCKET_ARN) && !names.has(ACCESS_LOG_MEMBERS[log_formats_columns/* COLUMN */.vW.bucket])
            ? await columnOf(BUCKET_ARN)
            : null;
        const rows = rowEnd - rowStart;
        if (columns.some((values) => values !== null && values.length !== rows))
            throw new reader/* DamagedContentError */.x(`a column has another number of rows than its row group`);
        let row = 0;
        let isFit = true;
        const textOf = (value) => {
            if (typeof value === 'string')
                return value;
            if (value === null || value === undefined)
                return null;
            if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
                return String(value);
            isFit = false;
            return null;
        };
        const hasSignature = names.has(ACCESS_LOG_MEMBERS[log_formats_columns/* COLUMN */.vW.signature_version]);
        const value = (column) => {
            const values = columns[column];
            if (values === null || values === undefined)
                return column === log_formats_columns/* COLUMN */.vW.signature_version && !hasSignature ? undefined : null;
            return textOf(values[row]);
        };
        const bucketArn = () => (arns === null ? null : textOf(arns[row]));
        for (row = 0; row < rows; row++) {
            isFit = true;
            const record = accessLogRecord(value, bucketArn);
            if (record !== null && isFit)
                handler.onRecord(record);
            else {
                const sample = Buffer.from(rowText(columns, row));
                handler.onUnparsed(sample, 0, sample.length);
            }
            if (row % ROWS_AT_ONCE === ROWS_AT_ONCE - 1)
                yield;
        }
        yield;
    }
}
function hasPresignedSigV2(columns) {
    const signatures = columns[log_formats_columns/* COLUMN */.vW.signature_version] ?? [];
    const types = columns[log_formats_columns/* COLUMN */.vW.authentication_type] ?? [];
    for (let row = 0; row < signatures.length; row++)
        if (signatures[row] === 'SigV2' && types[row] === 'QueryString')
            return true;
    return false;
}
/** A row that does not fit, as one line. */
function rowText(columns, row) {
    const members = columns.flatMap((values, column) => values === null ? [] : [[ACCESS_LOG_MEMBERS[column], plain(values[row])]]);
    return JSON.stringify(Object.fromEntries(members));
}
function plain(value) {
    return typeof value === 'bigint' ? String(value) : value;
}
function refuseLargeGroups({ row_groups }) {
    if (row_groups.some(({ num_rows }) => num_rows > BigInt(MOST_ROWS_OF_A_GROUP)))
        throw new reader/* DamagedContentError */.x(`a row group has more than ${MOST_ROWS_OF_A_GROUP} rows`);
}
/** Times as texts, as the JSON format has them; null stays null. */
const PARSERS = {
    timestampFromMilliseconds: (millis) => isoText(millis),
    timestampFromMicroseconds: (micros) => isoText(micros / 1000n),
    timestampFromNanoseconds: (nanos) => isoText(nanos / 1000000n),
};
function isoText(milliseconds) {
    const date = new Date(Number(milliseconds));
    return Number.isNaN(date.getTime()) ? String(milliseconds) : date.toISOString();
}
/** Those of Node where it has them, since they are faster. */
async function newCompressors() {
    const [{ compressors }, zlib] = await Promise.all([
        __webpack_require__.e(/* import() | parquet */ 193).then(__webpack_require__.bind(__webpack_require__, 138)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19)),
    ]);
    const { zstdDecompressSync } = zlib;
    return {
        ...compressors,
        GZIP: (input) => (0,external_node_zlib_.gunzipSync)(input),
        BROTLI: (input) => (0,external_node_zlib_.brotliDecompressSync)(input),
        ...(zstdDecompressSync === undefined ? {} : { ZSTD: zstdDecompressSync }),
    };
}
/** What the reader of Parquet throws says that the content is damaged, cut off, or larger than it says. */
async function damaging(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof reader/* DamagedContentError */.x)
            throw error;
        throw new reader/* DamagedContentError */.x(error.message, { cause: error });
    }
}

// EXTERNAL MODULE: ./lib/log-formats/text/lines.js
var text_lines = __webpack_require__(2316);
// EXTERNAL MODULE: ./lib/log-sources/files/spool.js
var files_spool = __webpack_require__(4278);
;// CONCATENATED MODULE: ./lib/engines/embedded/content-reading.js





const CHUNK_BYTES = 1 << 18;
function contentReading({ text, handler, logFormat, isCounting, }) {
    let state = 'undecided';
    /** The beginning of a content that is too short yet to tell what it is. */
    const head = new Uint8Array(log_formats_content/* BYTES_TO_TELL_CONTENT */.Ml);
    let headBytes = 0;
    let otherRoom = head;
    let reader = null;
    let spool = null;
    const pushText = (bytes) => {
        for (let at = 0; at < bytes.length;) {
            const room = text.room();
            const fitting = Math.min(room.length, bytes.length - at);
            room.set(bytes.subarray(at, at + fitting));
            text.filled(fitting);
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
            toText(reader.pushed());
    };
    /** @param chunk follows the head; where there is no head, it lies in the text's room */
    const decide = (chunk) => {
        const beginning = headBytes === 0 ? chunk : Buffer.concat([head.subarray(0, headBytes), chunk]);
        const content = (0,log_formats_content/* tellContent */.tT)(beginning.subarray(0, log_formats_content/* BYTES_TO_TELL_CONTENT */.Ml));
        if ((0,log_formats_content/* isUnreadable */.GZ)(content)) {
            state = 'ignoring';
            handler.onUnreadable(content);
            return;
        }
        const format = logFormat ?? (content === 'json-documents' ? null : content);
        if (format === 'text') {
            state = 'text';
            if (headBytes === 0)
                text.filled(chunk.length);
            else
                pushText(beginning);
            return;
        }
        if (otherRoom === head)
            otherRoom = new Uint8Array(CHUNK_BYTES);
        if (format === 'parquet' && content === 'parquet') {
            state = 'parquet';
            spool = (0,files_spool/* newContentSpool */.x8)();
            spool.add(beginning);
            return;
        }
        state = 'documents';
        reader = format === 'parquet' ? unfitReader(handler) : documentReader(handler, format);
        pushToReader(beginning);
    };
    return {
        begin(fromStart) {
            state = fromStart ? 'undecided' : 'text';
            headBytes = 0;
            reader = null;
            spool?.close();
            spool = null;
        },
        room() {
            if (state === 'undecided')
                return headBytes === 0 ? text.room() : head.subarray(headBytes);
            return state === 'text' ? text.room() : otherRoom;
        },
        filled(bytes) {
            switch (state) {
                case 'text':
                    text.filled(bytes);
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
            if (headBytes + bytes >= log_formats_content/* BYTES_TO_TELL_CONTENT */.Ml) {
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
        leave() {
            spool?.close();
            spool = null;
            text.end();
        },
        rest: () => (state === 'ignoring' ? 'ignore' : state === 'parquet' ? 'random-access' : 'push'),
        end(content) {
            if (state === 'undecided')
                decide(new Uint8Array(0));
            if (reader?.end() === false)
                toText(reader.pushed());
            reader = null;
            if (spool === null) {
                text.end();
                return null;
            }
            const spooled = spool;
            spool = null;
            return (async function* () {
                try {
                    yield* readParquet(content ?? spooled.content(), handler, isCounting());
                }
                finally {
                    spooled.close();
                }
                text.end();
            })();
        },
    };
}
/** Tells each line of a content that is of no format asked for. */
function unfitReader({ onUnparsed }) {
    const lines = (0,text_lines/* lineSplitter */.s1)({
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
        pushed: () => new Uint8Array(0),
    };
}


/***/ }),

// ./lib/engines/embedded/content-tallying.js
970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ contentTallying)
/* harmony export */ });
/* unused harmony export tellingTallying */
/* harmony import */ var _content_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6194);
/* harmony import */ var _scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1319);


/** @param useScanner there is enough to count that the scanner is worth its start */
function contentTallying(parts, useScanner) {
    const text = (useScanner ? _scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .fastTallying */ .B_ : _scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .exactTallying */ .ut)(parts);
    return tellingTallying(text, parts.logFormat);
}
/** Hands content on to where it is counted, once its beginning has told what it is. */
function tellingTallying(text, logFormat = null) {
    let readOnce = false;
    const reading = (0,_content_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .contentReading */ .c)({ text, handler: text.counting, logFormat, isCounting: () => !readOnce });
    return {
        ...reading,
        begin(logObject, facts, fromStart = true) {
            readOnce = facts.readOnce;
            text.begin(logObject, facts, fromStart);
            reading.begin(fromStart);
        },
        result: text.result,
    };
}


/***/ }),

// ./lib/engines/embedded/counting/client-key.js
8237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ bucketOfKey),
/* harmony export */   AS: () => (/* binding */ clientOfKey),
/* harmony export */   QQ: () => (/* binding */ alsoSeenClientOfKey),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   TJ: () => (/* binding */ clientKey),
/* harmony export */   _t: () => (/* binding */ shownUserAgent),
/* harmony export */   iP: () => (/* binding */ clientUserAgent),
/* harmony export */   nj: () => (/* binding */ alsoSeenClientKey),
/* harmony export */   pg: () => (/* binding */ unwritten)
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
/**
 * One text for one client. The quotes between its parts stand in no part but the last: a quote of a format that allows one
 * there is written with a line end, which no part of the text format holds.
 */
function clientKey({ bucket, remoteIp, requester, authentication, userAgent, }) {
    return `${written(bucket)}"${written(remoteIp)}"${written(requester)}"${authentication}"${userAgent}`;
}
/** The same of a "also seen" client: no TLS version is empty. */
function alsoSeenClientKey({ bucket, remoteIp, requester, tlsVersion, userAgent, }) {
    return `${written(bucket)}"${written(remoteIp)}"${written(requester)}"${written(tlsVersion ?? '')}"${userAgent}`;
}
function written(part) {
    return part.includes('"') || part.includes('\n')
        ? part.replace(/["\n]/g, (character) => (character === '"' ? '\nq' : '\nn'))
        : part;
}
/** The part as it was before it was written into a key. */
function unwritten(part) {
    return part.includes('\n')
        ? part.replace(/\n([qn])/g, (_, letter) => (letter === 'q' ? '"' : '\n'))
        : part;
}
function bucketOfKey(key) {
    return unwritten(key.toString('utf8', 0, key.indexOf(QUOTE)));
}
function clientOfKey(key) {
    const { bucket, remoteIp, requester, way, userAgent } = partsOfKey(key);
    return { bucket, remoteIp, requester, authentication: way, userAgent };
}
function alsoSeenClientOfKey(key) {
    const { bucket, remoteIp, requester, way, userAgent } = partsOfKey(key);
    return { bucket, remoteIp, requester, tlsVersion: way === '' ? null : way, userAgent };
}
function partsOfKey(key) {
    const part = (from) => unwritten(key.toString('utf8', from, key.indexOf(QUOTE, from)));
    const bucket = part(0);
    const remoteIpAt = key.indexOf(QUOTE) + 1;
    const remoteIp = part(remoteIpAt);
    const requesterAt = key.indexOf(QUOTE, remoteIpAt) + 1;
    const requester = part(requesterAt);
    const wayAt = key.indexOf(QUOTE, requesterAt) + 1;
    const way = part(wayAt);
    const userAgent = key.toString('utf8', key.indexOf(QUOTE, wayAt) + 1);
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

// ./lib/engines/embedded/counting/column-texts.js
4695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ columnTexts)
/* harmony export */ });
/* harmony import */ var _log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9122);

/** Texts that are longer are decoded each time. */
const LONGEST_REMEMBERED = 256;
const PLACES = 2048;
/**
 * Gives the text of bytes. Logs repeat themselves: a text that came lately is not made again, but found by its bytes.
 */
function columnTexts() {
    const texts = new Array(PLACES).fill('');
    const lengths = new Int32Array(PLACES).fill(-1);
    const remembered = new Uint8Array(PLACES * LONGEST_REMEMBERED);
    return (bytes, start, end) => {
        const length = end - start;
        if (length > LONGEST_REMEMBERED)
            return (0,_log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(bytes, start, end);
        const place = placeOf(bytes, start, length);
        const from = place * LONGEST_REMEMBERED;
        if (lengths[place] === length) {
            let same = 0;
            while (same < length && remembered[from + same] === bytes[start + same])
                same++;
            if (same === length)
                return texts[place];
        }
        const text = (0,_log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(bytes, start, end);
        for (let at = 0; at < length; at++)
            remembered[from + at] = bytes[start + at];
        lengths[place] = length;
        texts[place] = text;
        return text;
    };
}
/** By the length and up to sixteen bytes at equal distances. */
function placeOf(bytes, start, length) {
    let hash = length;
    const step = (length >> 4) + 1;
    for (let at = 0; at < length; at += step)
        hash = Math.imul(hash ^ bytes[start + at], 0x01000193);
    hash ^= hash >>> 15;
    return Math.imul(hash, 0x85ebca6b) >>> (32 - 11);
}


/***/ }),

// ./lib/engines/embedded/counting/packed-clients.js
8309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ joinClients),
/* harmony export */   HZ: () => (/* binding */ mergeClients),
/* harmony export */   LS: () => (/* binding */ newPackedClients),
/* harmony export */   qQ: () => (/* binding */ packClients),
/* harmony export */   tE: () => (/* binding */ logObjectCount)
/* harmony export */ });
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6307);
/* harmony import */ var _presigned_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4504);


/** Arrays for so many clients, to be filled in the order of the fingerprints. */
function newPackedClients(count, keyBytes, logObjectsListed, accessKeyBytes) {
    return {
        fingerprints: new Float64Array(count),
        keys: new Uint8Array(keyBytes),
        keyLengths: new Uint32Array(count),
        networks: new Uint32Array(count),
        requests: new Float64Array(count),
        rejected: new Float64Array(count),
        firstSeen: new Float64Array(count),
        lastSeen: new Float64Array(count),
        unsharedLogObjects: new Uint32Array(count),
        sharedLogObjects: new BigUint64Array(count),
        listed: new Uint32Array(count),
        logObjects: new Uint32Array(logObjectsListed),
        presignedTimes: new Float64Array(3 * count),
        accessKeyCounts: new Uint8Array(count),
        accessKeyIds: new Uint8Array(accessKeyBytes),
    };
}
function packClients(clients) {
    const sorted = [...clients].sort((a, b) => a.fingerprint - b.fingerprint);
    const keys = sorted.map(({ key }) => Buffer.from(key));
    const accessKeyIds = sorted.map(({ presigned }) => presigned?.accessKeyIds ?? []);
    const packed = newPackedClients(sorted.length, keys.reduce((sum, { length }) => sum + length, 0), sorted.reduce((sum, { logObjects }) => sum + logObjects.length, 0), accessKeyIds.reduce((sum, ids) => sum + idsText(ids).length, 0));
    let keyStart = 0;
    let listStart = 0;
    let accessKeyStart = 0;
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
        packed.unsharedLogObjects[at] = counts.unsharedLogObjects;
        packed.sharedLogObjects[at] = counts.sharedLogObjects;
        packed.listed[at] = counts.logObjects.length;
        packed.logObjects.set(counts.logObjects, listStart);
        listStart += counts.logObjects.length;
        const { earliestExpiry, latestExpiry, longestValiditySeconds } = counts.presigned ?? (0,_presigned_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .noPresignedUrls */ .$9)();
        packed.presignedTimes.set([earliestExpiry, latestExpiry, longestValiditySeconds], 3 * at);
        const ids = accessKeyIds[at];
        packed.accessKeyCounts[at] = ids.length;
        packed.accessKeyIds.set(Buffer.from(idsText(ids), 'latin1'), accessKeyStart);
        accessKeyStart += idsText(ids).length;
    });
    return packed;
}
function idsText(ids) {
    return ids.map((id) => `${id}\n`).join('');
}
/** Every client once, what the sources know of it put together, by fingerprint and then by key. */
function* mergeClients(sources) {
    const cursors = sources.map((source) => new Cursor(source));
    for (;;) {
        let smallest = Number.POSITIVE_INFINITY;
        for (const cursor of cursors)
            if (cursor.fingerprint < smallest)
                smallest = cursor.fingerprint;
        if (smallest === Number.POSITIVE_INFINITY)
            return;
        const same = [];
        for (const cursor of cursors)
            while (cursor.fingerprint === smallest)
                same.push(cursor.take());
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
/** The clients of two sources in one: each of them once. */
function joinClients(some, others) {
    if (some.fingerprints.length === 0)
        return others;
    if (others.fingerprints.length === 0)
        return some;
    const clients = [];
    for (const client of mergeClients([some, others]))
        clients.push({
            fingerprint: client.fingerprint,
            key: client.key().toString(),
            network: client.network,
            requests: client.requests,
            rejected: client.rejected,
            firstSeen: client.firstSeen,
            lastSeen: client.lastSeen,
            unsharedLogObjects: client.unsharedLogObjects,
            sharedLogObjects: client.sharedLogObjects,
            logObjects: [...client.logObjects()],
            lastLogObject: -1,
            presigned: client.presigned(),
        });
    return packClients(clients);
}
/** Goes through the clients of a source, one by one. */
class Cursor {
    /** Of the next client; infinite where there is none. */
    fingerprint;
    #source;
    #at = 0;
    #keyStart = 0;
    #listStart = 0;
    #accessKeyStart = 0;
    constructor(source) {
        this.#source = source;
        this.fingerprint = source.fingerprints[0] ?? Number.POSITIVE_INFINITY;
    }
    take() {
        const source = this.#source;
        const at = this.#at++;
        const client = new PackedClient(source, at, this.#keyStart, this.#listStart, this.#accessKeyStart);
        this.#keyStart += source.keyLengths[at];
        this.#listStart += source.listed[at];
        for (let left = source.accessKeyCounts[at]; left > 0; left--)
            this.#accessKeyStart = source.accessKeyIds.indexOf(LF, this.#accessKeyStart) + 1;
        this.fingerprint = source.fingerprints[this.#at] ?? Number.POSITIVE_INFINITY;
        return client;
    }
}
const LF = 0x0a;
/** A client as one source knows it. */
class PackedClient {
    fingerprint;
    network;
    requests;
    rejected;
    firstSeen;
    lastSeen;
    unsharedLogObjects;
    sharedLogObjects;
    #source;
    #at;
    #keyStart;
    #listStart;
    #accessKeyStart;
    constructor(source, at, keyStart, listStart, accessKeyStart) {
        this.fingerprint = source.fingerprints[at];
        this.network = source.networks[at];
        this.requests = source.requests[at];
        this.rejected = source.rejected[at];
        this.firstSeen = source.firstSeen[at];
        this.lastSeen = source.lastSeen[at];
        this.unsharedLogObjects = source.unsharedLogObjects[at];
        this.sharedLogObjects = source.sharedLogObjects[at];
        this.#source = source;
        this.#at = at;
        this.#keyStart = keyStart;
        this.#listStart = listStart;
        this.#accessKeyStart = accessKeyStart;
    }
    key() {
        const { keys, keyLengths } = this.#source;
        return Buffer.from(keys.buffer, keys.byteOffset + this.#keyStart, keyLengths[this.#at]);
    }
    logObjects() {
        const { logObjects, listed } = this.#source;
        return Array.from(logObjects.subarray(this.#listStart, this.#listStart + listed[this.#at]));
    }
    presigned() {
        const { presignedTimes, accessKeyCounts, accessKeyIds } = this.#source;
        const [earliestExpiry, latestExpiry, longestValiditySeconds] = presignedTimes.subarray(3 * this.#at);
        const ids = [];
        let start = this.#accessKeyStart;
        for (let left = accessKeyCounts[this.#at]; left > 0; left--) {
            const end = accessKeyIds.indexOf(LF, start);
            ids.push(Buffer.from(accessKeyIds.subarray(start, end)).toString('latin1'));
            start = end + 1;
        }
        if (ids.length === 0 && latestExpiry === Number.NEGATIVE_INFINITY)
            return null;
        return { accessKeyIds: ids, earliestExpiry, latestExpiry, longestValiditySeconds };
    }
}
function merged(a, b) {
    return {
        fingerprint: a.fingerprint,
        network: a.network,
        key: () => a.key(),
        requests: a.requests + b.requests,
        rejected: a.rejected + b.rejected,
        firstSeen: Math.min(a.firstSeen, b.firstSeen),
        lastSeen: Math.max(a.lastSeen, b.lastSeen),
        unsharedLogObjects: a.unsharedLogObjects + b.unsharedLogObjects,
        sharedLogObjects: a.sharedLogObjects | b.sharedLogObjects,
        presigned: () => (0,_presigned_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .mergePresigned */ .Uh)(a.presigned(), b.presigned()),
        logObjects: () => [...new Set([...a.logObjects(), ...b.logObjects()])]
            .sort((first, second) => first - second)
            .slice(0, _model_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_OBJECTS_LISTED */ .az),
    };
}
/** How many log objects hold records of the client. */
function logObjectCount({ unsharedLogObjects, sharedLogObjects }) {
    let count = unsharedLogObjects;
    for (let bits = sharedLogObjects; bits > 0n; bits &= bits - 1n)
        count++;
    return count;
}


/***/ }),

// ./lib/engines/embedded/counting/presigned-counts.js
4504:
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

// ./lib/engines/embedded/counting/samples.js
5345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ newSamples),
/* harmony export */   _: () => (/* binding */ beginningBeforeSecrets)
/* harmony export */ });
/* harmony import */ var _log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7154);
/* harmony import */ var _log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9122);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4209);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6307);




/** No secret is looked for beyond so many bytes of a line, of which 500 characters at most are shown. */
const BYTES_LOOKED_AT = 1 << 20;
function newSamples() {
    const kept = [];
    const insert = (sample) => {
        const at = kept.findIndex((other) => bySample(sample, other) < 0);
        kept.splice(at === -1 ? kept.length : at, 0, sample);
        if (kept.length > _model_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .UNPARSED_SAMPLES */ .tx)
            kept.pop();
    };
    const last = () => kept[_model_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .UNPARSED_SAMPLES */ .tx - 1] ?? null;
    return {
        add(logObject, bytes, start, end) {
            const largest = last();
            if (largest !== null) {
                if (logObject > largest.logObject)
                    return;
                if (logObject === largest.logObject && isBehind(bytes, start, end, largest.record))
                    return;
            }
            const text = (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)((0,_log_formats_text_record_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(bytes, start, Math.min(end, start + BYTES_LOOKED_AT)));
            insert({ logObject, record: (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCharacters */ .DR)(text, _model_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .UNPARSED_SAMPLE_CHARACTERS */ .tf) });
        },
        merge: (samples) => samples.forEach(insert),
        list: () => kept,
        last,
    };
}
/** What is shown of a line as it is: what is before any character that a secret can follow, and all of it ASCII. */
function beginningBeforeSecrets(text) {
    return BEGINNING.exec(text)[0];
}
const BEGINNING = /^[\0-!#-$&-<>-[\]-\x7f]*/;
/** The line's beginning says by itself that it is behind, or is the same. The scanner asks the same. */
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
function bySample(a, b) {
    return a.logObject - b.logObject || (0,_model_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoints */ .U)(a.record, b.record);
}


/***/ }),

6845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OQ: () => (/* binding */ UNREADABLE_NAMED),
  Fs: () => (/* binding */ bucketsAt),
  Uf: () => (/* binding */ mergeBucketsThere),
  pb: () => (/* binding */ newTallying),
  Js: () => (/* binding */ noRecordsOf),
  Rk: () => (/* binding */ noRequestsOf),
  hR: () => (/* binding */ numberedTargetKey),
  Mf: () => (/* binding */ sawBucket)
});

// UNUSED EXPORTS: noneOfFormat

// EXTERNAL MODULE: ./lib/log-formats/columns.js
var log_formats_columns = __webpack_require__(7732);
// EXTERNAL MODULE: ./lib/log-formats/presigned.js
var log_formats_presigned = __webpack_require__(7590);
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
// EXTERNAL MODULE: ./lib/engines/embedded/counting/packed-clients.js
var packed_clients = __webpack_require__(8309);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/presigned-counts.js
var presigned_counts = __webpack_require__(4504);
;// CONCATENATED MODULE: ./lib/engines/embedded/counting/clients.js




/** How many of each are kept. */
const CLIENTS_KEPT = {
    sigV2: tally/* SIGV2_CLIENTS_KEPT */.WF,
    oldTls: tally/* ALSO_SEEN_CLIENTS_KEPT */.ov,
    anonymous: tally/* ALSO_SEEN_CLIENTS_KEPT */.ov,
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
        const ownFingerprint = (0,client_key/* fingerprint */.Rj)(encoder.encode(key));
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
                counts.presigned ??= (0,presigned_counts/* noPresignedUrls */.$9)();
                (0,presigned_counts/* addPresignedUrl */.Wd)(counts.presigned, presigned, time);
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
        kept() {
            cut();
            return (0,packed_clients/* packClients */.qQ)(clients.values());
        },
        bound: () => bound,
    };
}

// EXTERNAL MODULE: ./lib/engines/embedded/counting/column-texts.js
var column_texts = __webpack_require__(4695);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/samples.js
var counting_samples = __webpack_require__(5345);
;// CONCATENATED MODULE: ./lib/engines/embedded/counting/tallying.js











/** Those at a coverage entry, which is added where it is new. */
function bucketsAt(byCoverage, entry) {
    const known = byCoverage.get(entry);
    if (known !== undefined)
        return known;
    const none = { oldest: new Map(), hasOthers: false };
    byCoverage.set(entry, none);
    return none;
}
/** A record of a configured bucket lies there. */
function sawBucket({ oldest }, bucket, time) {
    oldest.set(bucket, Math.min(oldest.get(bucket) ?? time, time));
}
function mergeBucketsThere(into, from) {
    for (const [entry, { oldest, hasOthers }] of from) {
        const there = bucketsAt(into, entry);
        there.hasOthers ||= hasOthers;
        for (const [bucket, time] of oldest)
            sawBucket(there, bucket, time);
    }
}
/** Files named of those that are not read. */
const UNREADABLE_NAMED = 5;
/** Counts lines, each in its place. */
function newTallying({ scope, now, coverageEntries, samples = (0,counting_samples/* newSamples */.S)(), onLineCounted, onRecordCounted, }) {
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
    /** A bucket that no setting names may be asked about. */
    const takesNewBuckets = placing.asksFor === null || scope.bucketPatterns !== undefined;
    const cachedScope = scope.networks.length === 0 ? placing : { ...placing, networkOf };
    const totals = (0,tally/* noRecords */.KC)();
    const targets = new Map();
    const buckets = new Map();
    for (const bucket of scope.buckets)
        buckets.set(bucket, noRecordsOf(bucket));
    const days = new Map();
    const oldestByCoverage = new Array(coverageEntries).fill(Number.POSITIVE_INFINITY);
    const bucketsByCoverage = new Map();
    let there = null;
    let newestRecord = Number.NEGATIVE_INFINITY;
    const withoutRecords = [];
    const sharedWithRecords = [];
    const targetOf = (bucket, network) => {
        const key = numberedTargetKey(bucket, network);
        const known = targets.get(key);
        if (known !== undefined)
            return known;
        const target = noRequestsOf(bucket, network);
        targets.set(key, target);
        return target;
    };
    const onNotKept = (bucket, network, requests, rejected) => {
        const { notKept } = targetOf((0,client_key/* unwritten */.pg)(bucket), network);
        notKept.requests += requests;
        notKept.rejected += rejected;
    };
    const clients = clientStore(CLIENTS_KEPT.sigV2, onNotKept);
    const oldTls = countAlsoSeen(clientStore(CLIENTS_KEPT.oldTls, () => { }));
    const anonymous = countAlsoSeen(clientStore(CLIENTS_KEPT.anonymous, () => { }));
    let logObject = -1;
    let facts = { coverage: 0, shared: 0n, readOnce: false };
    let unparsedBefore = 0;
    let recordsBefore = 0;
    /** Of the log object. */
    let format = 'text';
    const formats = new Set();
    const unreadable = { counts: new Map(), first: [] };
    const skipped = { files: 0, events: 0 };
    const bounds = (0,record/* newColumnBounds */.sG)();
    const textOfColumn = (0,column_texts/* columnTexts */.p)();
    let line = new Uint8Array(0);
    const lineText = (column) => textOfColumn(line, bounds[2 * column], bounds[2 * column + 1]);
    let columns = [];
    const columnText = (column) => columns[column];
    const addUnparsed = (bytes, start, end) => {
        totals.records++;
        totals.unparsed++;
        samples.add(logObject, bytes, start, end);
    };
    /** Counts a record of so many columns in its place. */
    const place = (text, count, time, isService, format) => {
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
            if (counts === undefined && takesNewBuckets) {
                counts = noRecordsOf(bucket);
                buckets.set(bucket, counts);
            }
            if (counts !== undefined) {
                if (placed.place !== 'outsideWindow')
                    counts.parsedInWindow++;
                if (placed.place !== 'outsideWindow' && format !== 'text')
                    counts.ofFormat[format]++;
                if (time <= now && time > counts.newestRecord)
                    counts.newestRecord = time;
                if (there !== null)
                    sawBucket(there, bucket, time);
            }
        }
        else if (there !== null)
            there.hasOthers = true;
        totals[placed.place]++;
        const tlsVersion = (0,classify/* isSignature */.hi)(placed.place) && count > log_formats_columns/* COLUMN */.vW.tls_version ? text(log_formats_columns/* COLUMN */.vW.tls_version) : null;
        const hasOldTls = tlsVersion !== null && (0,tls/* isOldTls */.dB)(tlsVersion);
        return {
            place: placed.place,
            network: placed.network,
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
        const isRequestRejected = () => isRefused ?? isRejectedRecord(text);
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
            const key = (0,client_key/* alsoSeenClientKey */.nj)({ ...client, tlsVersion });
            if (hasOldTls)
                oldTls.count(key, network, time);
            if (place === 'unsigned')
                anonymous.count(key, network, time);
        }
        if (place !== 'sigV2')
            return;
        const rejected = isRequestRejected();
        const authentication = (0,classify/* authenticationKind */.xP)(count > log_formats_columns/* COLUMN */.vW.authentication_type ? text(log_formats_columns/* COLUMN */.vW.authentication_type) : null);
        const presigned = authentication === 'presigned' && !rejected ? (0,log_formats_presigned/* readPresignedUrl */.Ls)(text(log_formats_columns/* COLUMN */.vW.request_uri)) : null;
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
            there = placing.asksFor === null ? null : bucketsAt(bucketsByCoverage, facts.coverage);
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
            const time = (0,record/* timeAt */.lC)(bytes, bounds[2 * log_formats_columns/* COLUMN */.vW.time]);
            const placed = place(lineText, count, time, null, 'text');
            onLineCounted?.({ bytes, start, end, bounds, time, ...placed });
            countPlaced(lineText, count, time, placed, null);
        },
        onRecord(record) {
            const { time, isService } = record;
            columns = record.columns;
            const placed = place(columnText, columns.length, time, isService, format);
            onRecordCounted?.(record, placed.place);
            countPlaced(columnText, columns.length, time, placed, record.isRejected);
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
                bucketsByCoverage,
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
/** Most records need no look at the client's texts. */
function isRejectedRecord(text) {
    const status = text(log_formats_columns/* COLUMN */.vW.http_status);
    return status.startsWith('4') && (0,record/* isRejected */.TK)(status, text(log_formats_columns/* COLUMN */.vW.referrer), text(log_formats_columns/* COLUMN */.vW.user_agent));
}
function countAlsoSeen(sink) {
    let requests = 0;
    return {
        count(key, network, time) {
            requests++;
            sink.count(key, network, time, false, 0, 0n);
        },
        result: () => ({ requests, clients: sink.kept(), clientBound: sink.bound() }),
    };
}
function numberedTargetKey(bucket, network) {
    return `${bucket} ${network}`;
}
const ADDRESSES_REMEMBERED = 10_000;
function noneOfFormat() {
    return { json: 0, parquet: 0, cloudtrail: 0 };
}
function noRecordsOf(bucket) {
    return { bucket, parsedInWindow: 0, ofFormat: noneOfFormat(), newestRecord: Number.NEGATIVE_INFINITY };
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

1319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ut: () => (/* binding */ exactTallying),
  B_: () => (/* binding */ fastTallying),
  VC: () => (/* binding */ push)
});

// UNUSED EXPORTS: SCANNER_VARIABLE, holdsScope, scannedTallying

// EXTERNAL MODULE: ./lib/log-formats/text/lines.js
var lines = __webpack_require__(2316);
// EXTERNAL MODULE: ./lib/log-formats/text/record.js
var record = __webpack_require__(9122);
// EXTERNAL MODULE: ./lib/model/tally.js
var model_tally = __webpack_require__(6307);
// EXTERNAL MODULE: ./lib/model/time.js
var time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/packed-clients.js
var packed_clients = __webpack_require__(8309);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/samples.js
var counting_samples = __webpack_require__(5345);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/tallying.js + 1 modules
var counting_tallying = __webpack_require__(6845);
;// CONCATENATED MODULE: ./lib/engines/embedded/scanner/clients.js

/** Takes the clients of a kind out of the scanner's memory: those that a tally keeps, in the order of their fingerprints. */
function scannedClients({ scanner, memory, view, constant }, name) {
    const kind = constant(`KIND_${name.toUpperCase()}`);
    const isSigV2 = name === 'sigV2';
    const count = scanner.sortClients(kind);
    const entries = scanner.entriesOf(kind);
    const entryBytes = constant(isSigV2 ? 'SIGV2_CLIENT_BYTES' : 'ALSO_SEEN_CLIENT_BYTES');
    const sorted = constant('SORTED') + constant('SORTED_POSITION');
    const sortedBytes = constant('SORTED_ENTRY');
    const entryOf = (at) => entries + view.getUint32(sorted + at * sortedBytes, true) * entryBytes;
    const fieldOf = (field) => {
        const offset = constant(`CLIENT_${field}`);
        return (entry) => view.getUint32(entry + offset, true);
    };
    const [keyOf, keyLengthOf, firstSeenOf, lastSeenOf, targetOf, listedOf, unsharedOf] = [
        'KEY',
        'KEY_LENGTH',
        'FIRST_SEEN',
        'LAST_SEEN',
        'TARGET',
        'LISTED',
        'UNSHARED_LOG_OBJECTS',
    ].map(fieldOf);
    const requests = constant('CLIENT_REQUESTS');
    const rejected = constant('CLIENT_REJECTED');
    const shared = constant('CLIENT_SHARED');
    const logObjects = constant('CLIENT_LOG_OBJECTS');
    const networkOfTarget = constant('TARGET_NETWORK');
    const presignedTimes = ['EARLIEST_EXPIRY', 'LATEST_EXPIRY', 'LONGEST_VALIDITY'].map((field) => constant(`CLIENT_${field}`));
    const firstAccessKey = constant('CLIENT_ACCESS_KEYS');
    const [nextAccessKey, accessKeyLength, accessKeyText] = [
        constant('ACCESS_KEY_NEXT'),
        constant('ACCESS_KEY_LENGTH'),
        constant('ACCESS_KEY_TEXT'),
    ];
    const accessKeysOf = (entry) => {
        const found = [];
        for (let node = view.getUint32(entry + firstAccessKey, true); node !== 0; node = view.getUint32(node + nextAccessKey, true)) {
            const text = node + accessKeyText;
            found.push(memory.subarray(text, text + view.getUint32(node + accessKeyLength, true)));
        }
        return found;
    };
    let keyBytes = 0;
    let listedInAll = 0;
    let accessKeyBytes = 0;
    for (let at = 0; at < count; at++) {
        const entry = entryOf(at);
        keyBytes += keyLengthOf(entry);
        if (!isSigV2)
            continue;
        listedInAll += listedOf(entry);
        for (const { length } of accessKeysOf(entry))
            accessKeyBytes += length + 1;
    }
    const packed = (0,packed_clients/* newPackedClients */.LS)(count, keyBytes, listedInAll, accessKeyBytes);
    let keyStart = 0;
    let listStart = 0;
    let accessKeyStart = 0;
    for (let at = 0; at < count; at++) {
        const entry = entryOf(at);
        const key = keyOf(entry);
        const keyLength = keyLengthOf(entry);
        packed.keys.set(memory.subarray(key, key + keyLength), keyStart);
        keyStart += keyLength;
        packed.keyLengths[at] = keyLength;
        packed.fingerprints[at] = view.getUint32(entry + 4, true) * 0x1_0000_0000 + view.getUint32(entry, true);
        packed.networks[at] = view.getUint32(targetOf(entry) + networkOfTarget, true);
        packed.requests[at] = view.getFloat64(entry + requests, true);
        packed.firstSeen[at] = firstSeenOf(entry);
        packed.lastSeen[at] = lastSeenOf(entry);
        if (!isSigV2)
            continue;
        packed.rejected[at] = view.getFloat64(entry + rejected, true);
        packed.unsharedLogObjects[at] = unsharedOf(entry);
        packed.sharedLogObjects[at] = view.getBigUint64(entry + shared, true);
        for (let time = 0; time < presignedTimes.length; time++)
            packed.presignedTimes[3 * at + time] = view.getFloat64(entry + presignedTimes[time], true);
        const accessKeys = accessKeysOf(entry);
        packed.accessKeyCounts[at] = accessKeys.length;
        for (const id of accessKeys.sort((a, b) => Buffer.compare(a, b))) {
            packed.accessKeyIds.set(id, accessKeyStart);
            packed.accessKeyIds[accessKeyStart + id.length] = LF;
            accessKeyStart += id.length + 1;
        }
        const listed = listedOf(entry);
        packed.listed[at] = listed;
        for (let place = 0; place < listed; place++)
            packed.logObjects[listStart++] = view.getUint32(entry + logObjects + 4 * place, true);
    }
    return { clients: packed, bound: scanner.clientBound(kind), requests: scanner.clientRequests(kind) };
}
const LF = 0x0a;

;// CONCATENATED MODULE: ./lib/engines/embedded/scanner/wasm-base64.js
/** assembly/scanner.ts as WebAssembly, in Base64. Written by scripts/build-scanner.mjs, not by hand. */
const SCANNER_MODULE = [
    'AGFzbQEAAAABcxJgAX8Bf2ACf38Bf2AAAXxgAAF/YAR/f39/AX9gA39/fwBgA35+fwF/YAF/AXxgAn9+AGAEf35/fwF/YAV/f39/fwF/',
    'YAJ/fwBgAABgAX8AYAV/f39/fwBgBnx8fH9/fwBgBH9/f38AYAd/f39/f39/AX8DPTwGBAgJCgEEAAEBAQMBAQUFAQsGDAADAwMBAgIC',
    'BQIDAg0CAgICDgMPEAABAAAEAAAAAAAAAAAABwcBAREFAwEAAQb4CLwBfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/',
    'AUEAC38BQQALfwFBfwt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEA',
    'C38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt+AUIAC34BQgALfgFCAAt8AUQAAAAAAADwvwt/AUEAC38BQQAL',
    'fwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAA',
    'C3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEA',
    'C38BQQALfgFCAAt/AUEAC34BQgALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBgIABC38AQSAL',
    'fwBBAAt/AEEEC38AQQgLfwBBDAt/AEEQC38AQYCAAgt/AEGAgMAAC38AQYCABAt/AEHoAAt/AEEAC38AQQQLfwBBCAt/AEEMC38AQRAL',
    'fwBBGAt/AEEAC38AQQgLfwBBEAt/AEEYC38AQSALfwBBwAALfwBByAALfwBB0AALfwBB2AALfwBBgIAIC38AQczVAAt/AEGvnQILfwBB',
    'KAt/AEGAgAgLfwBBIAt/AEEAC38AQQgLfwBBEAt/AEEUC38AQYCAEAt/AEGAgAQLfwBBgAQLfwBBgIDAAAt/AEGAgIACC38AQQALfwBB',
    'AQt/AEECC38AQQMLfwBBAAt/AEEIC38AQQwLfwBBEAt/AEEYC38AQRwLfwBBIAt/AEEkC38AQSgLfwBBKAt/AEEwC38AQTgLfwBBPAt/',
    'AEHAAAt/AEHEAAt/AEEUC38AQZgBC38AQaABC38AQagBC38AQbABC38AQbQBC38AQbgBC38AQRQLfwBBgMAAC38AQYCABAt/AEGAgCQL',
    'fwBBgIAkC38AQYCALAt/AEGAgCwLfwBBwIDsAAt/AEHAgOwAC38AQcCAjAQLfwBBwICMBAt/AEHAgKwEC38AQcCArAQLfwBBmJeFBQt/',
    'AEGgl4UFC38AQaCXhQcLfwBBoJeFBwt/AEGgl8UHC38AQaCXxQcLfwBB4JfJBwt/AEHgl8kHC38AQaCcyQcLfwBBoJzJBwt/AEHgnIkI',
    'C38AQeCciQgLfwBBoJ2JCgt/AEGgnYkKC38AQeCdiQoLfwBB4J2JCgt/AEHgpoMLC38AQeCmgwsLfwBB4KaFCwt/AEHgpoULC38AQYCb',
    '4zwLfwBBgJvjPAt/AEHg3YnGAAt/AEHg3YnGAAt/AEHAoLDPAAt/AEHAoLDPAAt/AEEAC38AQQQLfwBBCAt/AEEQC38AQQgLfwBBAAt/',
    'AEEBC38AQQILfwBBAwsHyROVAQ5TVE9QUEVEX0FUX0VORAO4ARBTVE9QUEVEX0ZPUl9ST09NA7kBElNUT1BQRURfRk9SX1NBTVBMRQO6',
    'ARFTVE9QUEVEX0ZPUl9TSUdWMgO7AQljb25maWd1cmUAJw5iZWdpbkxvZ09iamVjdAAoDGxpbWl0U2FtcGxlcwAcCnN0b3BSZWFzb24A',
    'FwtzdG9wcGVkTGluZQAWDnN0b3BwZWRMaW5lRW5kABUSY291bnRPdXRzaWRlV2luZG93ACIRY291bnRPdGhlckJ1Y2tldHMAJAxjb3Vu',
    'dFNlcnZpY2UAHxJjb3VudE90aGVyTmV0d29ya3MAIwtjb3VudFBhcnNlZAAhDWNvdW50VW5wYXJzZWQAHQxvbGRlc3RSZWNvcmQAGhFv',
    'bGRlc3RSZWNvcmRPZkFsbAAZDG5ld2VzdFJlY29yZAAbDGNvdW50QnVja2V0cwAmDGNvdW50VGFyZ2V0cwAeCWFkZEJ1Y2tldAApBHNj',
    'YW4AGAphZGROZXR3b3JrADsRQUNDRVNTX0tFWV9MRU5HVEgDtAEPQUNDRVNTX0tFWV9ORVhUA7MBD0FDQ0VTU19LRVlfVEVYVAO1AQtj',
    'bGllbnRCb3VuZAA4DmNsaWVudFJlcXVlc3RzADcJZW50cmllc09mADIMU09SVEVEX0VOVFJZA7YBD1NPUlRFRF9QT1NJVElPTgO3AQtz',
    'b3J0Q2xpZW50cwA2B2xpbmVFbmQAFAxNT1NUX0JVQ0tFVFMDSQxCVUNLRVRfQllURVMDSgtCVUNLRVRfTkFNRQNLEkJVQ0tFVF9OQU1F',
    'X0xFTkdUSANMDUJVQ0tFVF9ORVdFU1QDTQ1CVUNLRVRfT0xERVNUA04XQlVDS0VUX1BBUlNFRF9JTl9XSU5ET1cDTwxCVUNLRVRfU0xP',
    'VFMDUBJCVUNLRVRfTkFNRVNfQllURVMDUQxNT1NUX1RBUkdFVFMDUgxUQVJHRVRfQllURVMDUw1UQVJHRVRfQlVDS0VUA1QOVEFSR0VU',
    'X05FVFdPUksDVRFUQVJHRVRfRklSU1RfU0VFTgNWEFRBUkdFVF9MQVNUX1NFRU4DVxFUQVJHRVRfTEFTVF9TSUdWMgNYDVRBUkdFVF9D',
    'T1VOVFMDWQtDT1VOVF9TSUdWNANaC0NPVU5UX1NJR1YyA1sOQ09VTlRfVU5TSUdORUQDXA1DT1VOVF9VTktOT1dOA10NQ09VTlRfTUlT',
    'U0lORwNeD1RBUkdFVF9FWENMVURFRANfFVRBUkdFVF9TSUdWNF9SRUpFQ1RFRANgD1RBUkdFVF9OT1RfS0VQVANhGFRBUkdFVF9OT1Rf',
    'S0VQVF9SRUpFQ1RFRANiDFRBUkdFVF9TTE9UUwNjCUZJUlNUX0RBWQNkCU1PU1RfREFZUwNlCURBWV9CWVRFUwNmDU1PU1RfTkVUV09S',
    'S1MDZw1ORVRXT1JLX0JZVEVTA2gMTkVUV09SS19ISUdIA2kLTkVUV09SS19MT1cDahVORVRXT1JLX1BSRUZJWF9MRU5HVEgDaxBORVRX',
    'T1JLX1BPU0lUSU9OA2wNTkVUV09SS19TTE9UUwNtDlBBVFRFUk5TX0JZVEVTA24MU0FNUExFX0JZVEVTA28LSU5QVVRfQllURVMDcAlL',
    'RVlfQllURVMDcQpLSU5EX1NJR1YyA3ILS0lORF9PTERUTFMDcw5LSU5EX0FOT05ZTU9VUwN0CktJTkRfQ09VTlQDdRJDTElFTlRfRklO',
    'R0VSUFJJTlQDdgpDTElFTlRfS0VZA3cRQ0xJRU5UX0tFWV9MRU5HVEgDeA9DTElFTlRfUkVRVUVTVFMDeRFDTElFTlRfRklSU1RfU0VF',
    'TgN6EENMSUVOVF9MQVNUX1NFRU4Dew1DTElFTlRfVEFSR0VUA3wPQ0xJRU5UX01PVkVTX1RPA30WQUxTT19TRUVOX0NMSUVOVF9CWVRF',
    'UwN+D0NMSUVOVF9SRUpFQ1RFRAN/DUNMSUVOVF9TSEFSRUQDgAEWQ0xJRU5UX0xBU1RfTE9HX09CSkVDVAOBARtDTElFTlRfVU5TSEFS',
    'RURfTE9HX09CSkVDVFMDggENQ0xJRU5UX0xJU1RFRAODARJDTElFTlRfTE9HX09CSkVDVFMDhAESTE9HX09CSkVDVFNfTElTVEVEA4UB',
    'FkNMSUVOVF9FQVJMSUVTVF9FWFBJUlkDhgEUQ0xJRU5UX0xBVEVTVF9FWFBJUlkDhwEXQ0xJRU5UX0xPTkdFU1RfVkFMSURJVFkDiAES',
    'Q0xJRU5UX0FDQ0VTU19LRVlTA4kBF0NMSUVOVF9BQ0NFU1NfS0VZX0NPVU5UA4oBElNJR1YyX0NMSUVOVF9CWVRFUwOLARJBQ0NFU1Nf',
    'S0VZU19MSVNURUQDjAEGRElHSVRTA40BB0JVQ0tFVFMDjgELQlVDS0VUU19FTkQDjwEMQlVDS0VUX1RBQkxFA5ABEEJVQ0tFVF9UQUJM',
    'RV9FTkQDkQEMQlVDS0VUX05BTUVTA5IBEEJVQ0tFVF9OQU1FU19FTkQDkwEHVEFSR0VUUwOUAQtUQVJHRVRTX0VORAOVAQxUQVJHRVRf',
    'VEFCTEUDlgEQVEFSR0VUX1RBQkxFX0VORAOXAQREQVlTA5gBCERBWVNfRU5EA5kBCE5FVFdPUktTA5oBDE5FVFdPUktTX0VORAObAQ1O',
    'RVRXT1JLX1RBQkxFA5wBEU5FVFdPUktfVEFCTEVfRU5EA50BCFBBVFRFUk5TA54BDFBBVFRFUk5TX0VORAOfAQZTQU1QTEUDoAEKU0FN',
    'UExFX0VORAOhAQVJTlBVVAOiAQlJTlBVVF9FTkQDowEDS0VZA6QBB0tFWV9FTkQDpQEMQUREUkVTU19URVhUA6YBEEFERFJFU1NfVEVY',
    'VF9FTkQDpwEGU09SVEVEA6gBClNPUlRFRF9FTkQDqQEMRElHSVRfQ09VTlRTA6oBEERJR0lUX0NPVU5UU19FTkQDqwENQ0xJRU5UU19T',
    'SUdWMgOsARFDTElFTlRTX1NJR1YyX0VORAOtAQ5DTElFTlRTX09MRFRMUwOuARJDTElFTlRTX09MRFRMU19FTkQDrwERQ0xJRU5UU19B',
    'Tk9OWU1PVVMDsAEVQ0xJRU5UU19BTk9OWU1PVVNfRU5EA7EBCk1FTU9SWV9FTkQDsgELY2xpZW50c0tlcHQALwtjbGllbnRzTW9zdAAu',
    'C2NsaWVudEJ5dGVzADMNY2xpZW50RW50cmllcwAyD2NsaWVudFNsb3RDb3VudAAxC2NsaWVudFNsb3RzADALY2xpZW50QXJlbmEANRBj',
    'bGllbnRBcmVuYUJ5dGVzADQGbWVtb3J5AgAIARMK1YABPG4BAn8gACABIAIQEiEDA38gA0ECdEGgl4UHaigCACIERQRAQX8PCyAEQQV0',
    'QYCXhQVqIgQpAwAgAFEEfyAEKQMIIAFRBUEACwR/IAQoAhAgAkYFQQALBH8gBCgCFAUgA0EBakH//w9xIQMMAQsLC1ABAX8jIwRAIAAg',
    'ASACIAMQBg8LIAIgAWsiAiADIAIgA0kbIQIDQCACIARLBEAgACAEaiABIARq/QAEAP0LBAAgBEEQaiEEDAELCyAAIAJqC90FAQ5/IABB',
    'AnRBgAhqKAIAIQpBKEG4ASAAGyENIAAEf0GAm+M8QeDdicYAIABBAUYbBUHgpoULCyEMA0AgCiAOSwRAAkAgDCANIA5saiIEKQMAIAFU',
    'BEAgAyICQQFqIQMgBCACNgIkIABFBEAgBEEANgKwAQsMAQsgBEF/NgIkIAANACAEKAIgIgJB0ABqIAIrA1AgBCsDEKA5AwAgAkHYAGog',
    'AisDWCAEKwMooDkDAAsgDkEBaiEODAELCyAARQRAQQAkFQsgAAR/QYCb4zxB4N2JxgAgAEEBRhsFQeCmhQsLIQlBKEG4ASAAGyICIQgg',
    'AAR/QYCb4zxB4N2JxgAgAEEBRhsFQeCmhQsLIAJB1OEAQaToAyAAG2xqQYCACEGAgCAgABtqIgQgAEECdEGQCGooAgBqIQcgBCICIQ4D',
    'QCAHIA5LBEAgDigCBCIGQf////8HcSEFIAkgCCAOKAIAIg9saiELIA9Bf0YEf0F/BSALKAIkCyIPQX9HBEAgAiAORwRAIAIgDiAF/AoA',
    'AAsgAiAPNgIAIAUgBkYEQCALIAJBCGo2AggFIAIgCygCsAE2AgggCyACQQhqNgKwAQsgAiAFaiECCyAFIA5qIQ4MAQsLIABBAnRBkAhq',
    'IAIgBGs2AgBBACECA0AgAiAKSQRAIAwgAiANbGoiBCgCJCIFIAJHIAVBf0dxBEAgDCAFIA1saiAEIA38CgAACyACQQFqIQIMAQsLIABB',
    'AnRBgAhqIAM2AgAgAEEDdEGgCGogATcDACAABH9BgJvjPEHg3YnGACAAQQFGGwVB4KaFCwtB1OEAQaToAyAAG0EoQbgBIAAbbGoiBEEA',
    'Qf//AUH//wcgABsiBUEBakECdPwLAEEAIQADQCAAIANJBEAgDCAAIA1saigCACAFcSECA0AgBCACQQJ0aigCAARAIAJBAWogBXEhAgwB',
    'CwsgBCACQQJ0aiAAQQFqIgA2AgAMAQsLC+gFAQp/IAEgAEEDdEGgCGopAwBaBEBBAA8LIAAEf0GAm+M8QeDdicYAIABBAUYbBUHgpoUL',
    'CyEIQShBuAEgABsiBCEGIAAEf0GAm+M8QeDdicYAIABBAUYbBUHgpoULCyAEQdThAEGk6AMgABtsaiEHQf//AUH//wcgABsiCyABp3Eh',
    'CQNAIAcgCUECdGooAgAiBARAIAggBEEBayAGbGoiDCkDACABUQR/IAwoAgwgAkYFQQALBH8gDCgCCCENQQAhBAJ/A0AgBEEQaiIFIAJN',
    'BEBBACAEIA1q/QAEACAEQeCciQhq/QAEAP1R/VMNAhogBSEEDAELCwNAIAIgBEsEQEEAIAQgDWotAAAgBEHgnIkIai0AAEcNAhogBEEB',
    'aiEEDAELC0EBCwVBAAsEQCAMDwUgCUEBaiALcSEJDAILAAsLIAJBD2pBcHFBCGohBCAAQQJ0QYAIaigCAEHU4QBBpOgDIAAbRgR/QQEF',
    'IAQgAEECdEGQCGooAgBqQYCAgAlBgICALCAAG0sLBEAgACAEEA1FBEBBAA8LIAAgASACIAMQAw8LIAggAEECdCIEQYAIaigCACIFIAZs',
    'aiIIQQAgBvwLACACQQ9qQXBxQQhqIQYgBEGQCGooAgAiBCAABH9BgJvjPEHg3YnGACAAQQFGGwVB4KaFCwtB1OEAQaToAyAAG0EoQbgB',
    'IAAbbGpBgIAIQYCAICAAG2pqIgsgBTYCACALIAY2AgQgAEECdEGQCGogBCAGajYCACALQQhqIQQDQCACIApLBEAgBCAKaiAKQeCciQhq',
    '/QAEAP0LBAAgCkEQaiEKDAELCyAIIAE3AwAgCCAENgIIIAggAjYCDCAIQX82AhggCCADNgIgIABFBEAgCEF/NgI4IAhEAAAAAAAA8H85',
    'A5gBIAhEAAAAAAAA8P85A6ABIAhEAAAAAAAA8P85A6gBCyAHIAlBAnRqIAVBAWoiAjYCACAAQQJ0QYAIaiACNgIAIAgL3wMBBH8gAEED',
    'dEHACGoiBSAFKwMARAAAAAAAAPA/oDkDACABQeCciQhqIgj9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAFBufPd8XlzIQZB65Svr3ghBUHg',
    'nIkIIQcDQCAHIAhJBEAgBSAHKAIEc0GT65zcAWwiBSAFQQ12cyIFIAYgBygCAHNB0dr45HxsIgYgBkEPdnNqIQYgB0EIaiEHDAELCyAA',
    'IAYgBUGv1tO+AmxzIgYgBkEQdnNB65Svr3hsIgYgBkENdnNBtdzKlXxsIgYgBkEQdnMiBiAFaiIFIAVBEHZzQeuUr694bCIFIAVBDXZz',
    'QbXcypV8bCIFIAVBEHZzrSAGQQx2rUIghoQgASACEAMiAUUEQEEADwsgAUEQaiABKwMQRAAAAAAAAPA/oDkDACADIAEoAhhJBEAgASAD',
    'NgIYCyADIAEoAhxLBEAgASADNgIcCyAABEAgAQ8LIAQEQCABQShqIAErAyhEAAAAAAAA8D+gOQMACyMUIAEoAjhGBEAgAQ8LIAEjFDYC',
    'OCMhUARAIAEgASgCPEEBajYCPAUgASMhIAEpAzCENwMwCyABQUBrIgAoAgAiAkEUSQRAIAFBxABqIAJBAnRqIxQ2AgAgACACQQFqNgIA',
    'CyABC+IBAQJ/IAAtAAAhAkEBJBIgAkGAAUkEQEEBDwsgAkHCAUkgAkH0AUtyBEBBAA8LIABBAWogAU8EQEEADwsgAkHgAUYEf0GgAQVB',
    'kAFBgAEgAkHwAUYbCyAALQABIgNLBH9BAQUgAkHtAUYEf0GfAQVBjwFBvwEgAkH0AUYbCyADSQsEQEEADwsgAkHgAUkEf0ECBUEDQQQg',
    'AkHwAUkbCyEDQQIhAgNAIAIgA0kEQCACJBIgACACaiABTwR/QQEFIAAgAmotAABBwAFxQYABRwsEQEEADwsgAkEBaiECDAELCyADC4YB',
    'AQJ/A0AgA0EARyABIAJJcQRAIAEgAhAFIgUEf0EAIQQDQCAEIAVJBEAgACAEaiABIARqLQAAOgAAIARBAWohBAwBCwsgASAFaiEBIAAg',
    'BWoFIABB7wE6AAAgAEG/AToAASAAQb0BOgACIAEjEmohASAAQQNqCyEAIANBAWshAwwBCwsgAAsdACAAQSI6AAAgAEEBaiMPIxBB6AcQ',
    'AUHgnIkIawueAgECfyMLQYCAAUYjHCABakGAgMAAS3IEQEF/DwsjHEGAgCxqIgIgACAB/AoAACMcIAFqJBwjC0EFdEGAgARqIgMgAjYC',
    'ACADIAE2AgQgAUHFu/KIeHMhAiAAIAFqIQMDQCAAQQRqIgEgA00EQCACIAAoAgBzQdHa+OR8bCIAIABBD3ZzIQIgASEADAELCwNAIAAg',
    'A0kEQCACIAAtAABzQZODgAhsIQIgAEEBaiEADAELCyACIAJBEHZzQeuUr694bCIAIABBDXZzQbXcypV8bCIAIABBEHZzQf//AXEhAANA',
    'IABBAnRBgIAkaigCAARAIABBAWpB//8BcSEADAELCyAAQQJ0QYCAJGojC0EBaiIANgIAIwskCSAAJAsjCQvhAwEFfyMJQQBOBH8jCUEF',
    'dEGAgARqIgMoAgQgAUYEfyADKAIAIQQCfwNAIAJBEGoiAyABTQRAQQAgAiAEav0ABAAgACACav0ABAD9Uf1TDQIaIAMhAgwBCwsDQCAB',
    'IAJLBEBBACACIARqLQAAIAAgAmotAABHDQIaIAJBAWohAgwBCwtBAQsFQQALBUEACwRAIwkPCyABQcW78oh4cyEEIAAiAiABaiEFA0Ag',
    'AkEEaiIDIAVNBEAgBCACKAIAc0HR2vjkfGwiAiACQQ92cyEEIAMhAgwBCwsDQCACIAVJBEAgBCACLQAAc0GTg4AIbCEEIAJBAWohAgwB',
    'CwsgBCAEQRB2c0HrlK+veGwiAiACQQ12c0G13MqVfGwiAiACQRB2c0H//wFxIQQDfyAEQQJ0QYCAJGooAgAiAkUEQEF/DwsgAkEBayIG',
    'QQV0QYCABGoiAigCBCABRgR/IAIoAgAhBUEAIQICfwNAIAJBEGoiAyABTQRAQQAgAiAFav0ABAAgACACav0ABAD9Uf1TDQIaIAMhAgwB',
    'CwsDQCABIAJLBEBBACACIAVqLQAAIAAgAmotAABHDQIaIAJBAWohAgwBCwtBAQsFQQALBH8gBiQJIwkFIARBAWpB//8BcSEEDAELCwu2',
    'AwIEfwF7IAAtAABBIEcEQEEADwsgAEEBaiIAJDsgAC8BAEGtwABGBH8gAEECagUgACgCACICQRh2QSBHBH9BAAUgAkH/AXFBMGtBCkkL',
    'BH8gAkEIdkH/AXFBMGtBCkkFQQALBH8gAkEQdkH/AXFBMGtBCkkFQQALRQRAQQAPCyAAQQRqCyICIAFPBEBBAA8LIAIvAQBBrcAARgR/',
    'IAJBAmoFIAIDfwJ/IAL9AAQAIgb9DCAgICAgICAgICAgICAgICD9KiAG/QwiIiIiIiIiIiIiIiIiIiIi/SP9UP1kIQADQCAABEAgAiAA',
    'aGoiBS0AACIDQSJGIANBIEZyIANBCkZyIANBDUZyBEAgBQwDCyAAIABBAWtxIQAMAQsLIAJBEGohAgwBCwsiAEYEf0EBBSAALQAAQSBH',
    'CwRAQQAPCyAAQQFqCyEAA0AgBEEESARAIAAvAQBBrcAARgR/IABBAmoFIAAhAgNAIAAtAABBMGtBCkkEQCAAQQFqIQAMAQsLIAAgAkYE',
    'f0EBBSAALQAAQSBHCwRAQQAPCyAAQQFqCyEAIARBAWohBAwBCwsgAEEAIAAgAUkbCz8BAX8jOygCACIAQbTgwIECRyAAQbTgzIECR3Eg',
    'AEG04MSBAkdxBEBBAA8LIycjKBAMBH9BAQUjDyMQEAwLRQulAgEBfwJ/QQAgAEEDaiABSwR/QQEFIAAtAABBIEcLDQAaQQEgAC8BAUGt',
    'wABGDQAaIABBBWogAU0EfyAALQABQTBrQQpJBUEACwR/IAAtAAJBMGtBCkkFQQALBH8gAC0AA0Ewa0EKSQVBAAsEfyAALQAEQSBGBUEA',
    'CwsEQEEBDwsDQCAAIAFJBEAgAC0AAEEiRgR/An9BACAAQQFqIgJBA2ogAUsEf0EBBSACLQAAQSBHCw0AGkEBIAIvAQFBrcAARg0AGiAC',
    'QQVqIAFNBH8gAi0AAUEwa0EKSQVBAAsEfyACLQACQTBrQQpJBUEACwR/IAItAANBMGtBCkkFQQALBH8gAi0ABEEgRgVBAAsLBUEACwRA',
    'QQEPCyAAQQFqIQAMAQsLQQALmwEAIAFBgICACUGAgIAsIAAbSwRAQQAPCyAABH9BAAUgAEECdEGACGooAgBB1OEAQaToAyAAG0kLBH8j',
    'FUGAgMgAQYCA4AIgABtLBUEACwRAIAAgAEEDdEGgCGopAwAQAkEBDwsgAEGQzgBB0IYDIAAbIgEgAEECdEGACGooAgAiACAAQQRqQQVu',
    'ayIAIAAgAUsbIAFBBHYQDkEBC8cCAgd/An4gAEECdEGACGooAgAiCCABTQRADwtBKEG4ASAAGyEHIAAEf0GAm+M8QeDdicYAIABBAUYb',
    'BUHgpoULCyEGIAEhBUEnIQkDQEHgpoMLQQBBgIAC/AsAQQAhAwNAIAMgCEkEQCAGIAMgB2xqKQMAIQogCUEnSAR/IAogCUENaqyIIAtS',
    'BUEAC0UEQCAKIAmsiKdB/z9xQQJ0QeCmgwtqIgQgBCgCAEEBajYCAAsgA0EBaiEDDAELC0EAIQMDQCADQQJ0QeCmgwtqKAIAIAVNBEAg',
    'AyIEQQFqIQMgBSAEQQJ0QeCmgwtqKAIAayEFDAELCyADrSALQg2GhCELIAlFBEAgACALEAIPCyADQQJ0QeCmgwtqKAIAIAVrIgMgCCAB',
    'a0kgAiADT3EEQCAAIAtCAXwgCayGEAIFIAlBDWshCQwBCwsLlAUCCH8BfiAAKAKwASEDA0AgAwRAIANBCGohByADKAIEIgggAiACIAhL',
    'GyEJQQAhBgJAA0AgBiAJSQRAIAYgB2otAAAgASAGai0AAGsiBA0CIAZBAWohBgwBCwsgCCACayEECyAERQRADwsgAyAFIAUEfyADQQhq',
    'IQQgBUEIaiEHIAUoAgQiCCADKAIEIgkgCCAJSRshCkEAIQYCQANAIAYgCkkEQCAGIAdqLQAAIAQgBmotAABrIgUNAiAGQQFqIQYMAQsL',
    'IAggCWshBQsgBUEASAVBAQsbIQUgAygCACEDDAELCyAAKAK0ASIGQRRGBEAgBUEIaiEHIAUoAgQiCCACIAIgCEsbIQlBACEDAkADQCAD',
    'IAlJBEAgAyAHai0AACABIANqLQAAayIEDQIgA0EBaiEDDAELCyAIIAJrIQQLIARBAEgEQA8LIAVBBGsoAgBB/////wdxQQhrIAJBCGpP',
    'BEAgBSACNgIEIAVBCGogASAC/AoAAA8LCyACQRdqQXBxQQhqIgNBkAgoAgBqQYCAgCxLBEAgACkDACELIAAoAgwhBCAAKAIgIQBBACAD',
    'EA0aQQAgCyAEIAAQAyIABEAgACABIAIQDwsPCyAGQRRGBEAgAEGwAWohAwNAIAMoAgAiBCAFRwRAIAQhAwwBCwsgAyAFKAIANgIAIAVB',
    'CGtBfzYCACMVIAVBBGsoAgBB/////wdxaiQVBSAAIAZBAWo2ArQBC0GQCCgCACIDQcCa4xBqIgQgAEHgpoULa0G4AW42AgAgBCACQRdq',
    'QXBxQQhqIgVBgICAgHhyNgIEQZAIIAMgBWo2AgAgBEEIaiIDIAI2AgQgA0EIaiABIAL8CgAAIAMgACgCsAE2AgAgACADNgKwAQvKAQEF',
    'fwNAIARBBEgEQCAAIQJBACEDIAAtAABBMGshBQNAIAAgAmtBBEkgBUEKSXEEQCADQQpsIAVqIQMgAEEBaiIALQAAQTBrIQUMAQsLIAAg',
    'AkYgA0H/AUtyIAAgAmtBA0tyBH9BAQUgACACa0EBSwR/IAItAABBMEYFQQALCwRAQQAPCyAGQQh0IANyIQYgBEEDSAR/IAAiAkEBaiEA',
    'IAItAABBLkcFQQALBEBBAA8LIARBAWohBAwBCwsgBq0kAEIAJAEgACABRguHAQEBf0EAJAUgASAAa0EtSwRADwsgACABEBAEQEEEJAUP',
    'CyAAIQICfwNAIAEgAksEQEEBIAItAABBOkYNAhogAkEBaiECDAELC0EACwR/IAAgARA5BUEAC0UEQA8LIwFQBH8jAEIgiEL//wNRBUEA',
    'CwRAIwBC/////w+DJABBBCQFBUEGJAULC6sBAQF/IAGnIAFCIIinQeuUr694bHMiAyADQRB2c0HrlK+veGwiAyADQQ12c0G13MqVfGwi',
    'AyADQRB2c0EfbCAApyAAQiCIp0G5893xeWxzIgMgA0EQdnNB65Svr3hsIgMgA0ENdnNBtdzKlXxsIgMgA0EQdnNqIAJB0dr45HxsaiIC',
    'IAJBEHZzQeuUr694bCICIAJBDXZzQbXcypV8bCICIAJBEHZzQf//D3ELNwEBfwNAIABBA0kEQCAAQQN0QaAIakJ/NwMAIABBAWohAAwB',
    'CwtB7RM/AGtAABpBfyQRQX8kHQtUAgF7AX8DfyAA/QAEACIB/QwKCgoKCgoKCgoKCgoKCgoK/SMgAf0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j',
    '/VD9ZCICBH8gACACaGoFIABBEGohAAwBCwsLBAAjFwsEACNICwQAIwQL4gQCCH8CeyABQQo6AAADQCAAIAFJBEACQCAALQAAIgJBDUYg',
    'AkEKRnIEQCAAQQFqIQAMAwsgACEDQQAhAkEAIQT9DAAAAAAAAAAAAAAAAAAAAAAhCwN/IAP9AAQAIgr9DAoKCgoKCgoKCgoKCgoKCgr9',
    'IyAK/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9UP1kIQYgCv0MIiIiIiIiIiIiIiIiIiIiIv0j/WQhByAK/QxbW1tbW1tbW1tbW1tbW1tb/SP9',
    'ZCEIIAsgCv1QIQsgBgR/IANBH2oiCSAGQQAgBmtxQQFrIgUgB3EiB2drIAIgBxshAiAJIAUgCHEiBWdrIAQgBRshBCADIAZoagUgA0Ef',
    'aiIFIAdnayACIAcbIQIgBSAIZ2sgBCAIGyEEIANBEGohAwwBCwsiAyQ5A0AgACADSQR/IANBAWstAABBIEYFQQALBEAgA0EBayEDDAEL',
    'CyADJBcgAiQCIAQkOiAL/WRBAEckIyM5QQFqIgIgAUsNACAAIANJBEBBACQEIAAQKyIDBEAgAxAgBSM1RAAAAAAAAPA/oCQ1I0UEQCMu',
    'Iy9NBEBBASEDAkAjLiMvSQ0AQQAhBANAIAQjRkkEQEEBIQMgACAEaiIFIxdGDQIgBS0AACIFQSVGIAVBPUZyIAVB3ABGciAFQSJGciAF',
    'QYABT3INAiAEQeCXyQdqLQAAIgYgBUshAyAFIAZHDQIgBEEBaiEEDAELCyNHRSEDCwVBACEDCwVBASEDCyADBEBBAiQECwsjBARAIAAk',
    'SCAAIAIjBEEBRhsPCwsgAiEADAILCwtBACQEIAALBQAjHbgLBQAjEbgLBQAjNrgLFQAgAkEARyRHQQEkRSAAJC8gASRGCwQAIzULBAAj',
    'DAsEACMyC5EOAw9/A34CeyMDIgetIhAjP1kiBQRAI0AgEFUhBQsjJCMYIgFrIQMjIwRAQeCciQggASMkQX8QBkHgnIkIayEDQeCciQgh',
    'AQtBASMtIAEgAxAJIgRBAE4bRQRAIAEgAxAIIQQLIy1FIARBAEhxBEBBASQEDwtBACEBIAUgBEEATnEEfyMbKAIAQf///wdxQdPmuAFG',
    'BH9BAQUjQgRAIwcjGRARAkAjBUEERgRAIx4hEgNAIBJCAFIEQCASQgFCPyASeX2nIgGtIhCGhSESQgAgAQR+IwBC/////w9CICAQfYaD',
    'BUIACyABEAAiAUEATg0DDAELC0F/IQEMAQtBfyEBIwVFDQAjNwRAIwEjAEHAARAAIgFBAE4NAQsjICESA0AgEkIAUgRAIBJCAUI/IBJ5',
    'faciAa0iEYaFIRIjACEQIwEgAQR+IBBCf0LAACARfYaDBUIACyABQYABahAAIgFBAE4NAgwBCwsjHyESA0AgEkIAUgRAIBJCAUI/IBJ5',
    'faciAa0iEYaFIRIjASEQIAEEfiAQQn9CwAAgEX2GgwVCAAtCACABQUBrEAAiAUEATg0CDAELC0F/IQELCyABIgJBAEgEf0ECBSMNIQEC',
    'QCMNBH8jDSgCACAERgVBAAsEfyMNKAIEIAJGBUEACw0AIARBufPd8XlsIAJB65Svr3hsaiIBIAFBEHZzQeuUr694bCIBIAFBDXZzQbXc',
    'ypV8bCIBIAFBEHZzQf//B3EhAwNAIANBAnRBwICMBGooAgAiAQRAIAFB6ABsQdj/6wBqIgEoAgAgBEYEfyABKAIEIAJGBUEACwRAIAEk',
    'DQwDBSADQQFqQf//B3EhAwwCCwALC0EAIQEjDEGAgARGDQAjDEHoAGxBwIDsAGoiASAENgIAIAEgAjYCBCABQX82AggjDEEBaiQMIANB',
    'AnRBwICMBGojDDYCACABJA0LIAEiBkUEQEEBJAQPC0EgIQgCQCAAQRRJDQAjKSMIayIBQQVGBH8jCCgCAEHT0p2zBUYFQQALBEAjCC0A',
    'BCIBQTRGBH9BAAVBCEEYIAFBMkYbCyEIDAELQRghCCABQQFLBH9BAQUjCC0AAEEtRwsNAEEQQRgjGiMKa0EBRgR/IwotAABBLUYFQQAL',
    'GyEIC0EDQQQgAEEUSQR/QQAFIAgEfyMpIwhrQQFGBH8jCC0AAEEtRgVBAAsFQQELCwR/QaCXxQchCyNDIQ0CfwNAIA0EQCALQQRqIQxB',
    'AQJ/QQAgCygCACIJIxAiAiMPIgFrSw0AGiACIAlrQQFqIQ4gDCwAAP0PIRMgCSAMakEBaywAAP0PIRQDQCABIA5JBEAgAf0ABAAgE/0j',
    'IAEgCWpBAWv9AAQAIBT9I/1O/WQhCgNAIAoEQCAOIAEgCmhqIg9LBEBBACEDQQECfwNAIANBEGoiAiAJTQRAQQAgAyAPav0ABAAgAyAM',
    'av0ABAD9Uf1TDQIaIAIhAwwBCwsDQCADIAlJBEBBACADIA9qLQAAIAMgDGotAABHDQIaIANBAWohAwwBCwtBAQsNBRogCiAKQQFrcSEK',
    'DAILCwsgAUEQaiEBDAELC0EACw0CGiALIAlBBGpqIQsgDUEBayENDAELC0EACwVBAAsbCwsFQQALIQMjNEQAAAAAAADwP6AkNCAHIxFJ',
    'BEAgByQRIAcjHUkEQCAHJB0LCyAHIzZLBEAgByQ2CyAEQQBOBEAgBEEFdEGAgARqIQIgBQRAIAJBEGogAisDEEQAAAAAAADwP6A5AwAL',
    'I0EgB61ZBH8gByACKAIISwVBAAsEQCACIAc2AggLIAIoAgwiAUUgASAHS3IEQCACIAc2AgwLCyAFBEAgBEEASARAIzFEAAAAAAAA8D+g',
    'JDEFIANBAUYEQCMyRAAAAAAAAPA/oCQyBSADQQJGBEAjM0QAAAAAAADwP6AkMwUgA0EDRgRAIAZBQGsiACAAKwMARAAAAAAAAPA/oDkD',
    'AAUgBkEYaiAIaiIBIAErAwBEAAAAAAAA8D+gOQMAIAdBgKMFbkEobEHgoJEEaiAIaiIBIAErAwBEAAAAAAAA8D+gOQMAIAcgBigCCEkE',
    'QCAGIAc2AggLIAcgBigCDEsEQCAGIAc2AgwLIAgEQCAIQQhGBH8gByAGKAIQSwVBAAsEQCAGIAc2AhALBRALBEAgBkHIAGogBisDSEQA',
    'AAAAAADwP6A5AwALCyAAQRdLIgEEQEEAIQECQCMrIwZrIgJBB0cgAkEFR3ENACMGKAIAQaDAgIECckH02M2zB0cEf0EBBSMGLQAEQTFH',
    'Cw0AQQEhASACQQVGDQAjBi0ABiEBIwYtAAVBLkYEfyABQTFGIAFBMEZyBUEACyEBCwtBASABIAhBEEYgCEEIRnIbBEAgACAGIAQgCCAB',
    'ECULCwsLCwUjMEQAAAAAAADwP6AkMAsLBAAjNAsEACMwCwQAIzMLBAAjMQvqCQIDfwF8IAJBBXRBgIAEaiICKAIEIQcgAigCACECA0Ag',
    'BSAHSQRAIAVB4JyJCGogAiAFav0ABAD9CwQAIAVBEGohBQwBCwsgB0HgnIkIaiICQQFqIQcgAkEiOgAAIwcjGRA6BH8jE0GgnYkKayEC',
    'QQAhBQNAIAIgBUsEQCAFIAdqIAVBoJ2JCmr9AAQA/QsEACAFQRBqIQUMAQsLIAcjE0GgnYkKa2oFIAcjByMZQX8QAQsiAkEiOgAAIAJB',
    'AWojCiMaQX8QASICQSI6AAAgAkEBaiECQQEgA0EQRiAEGwRAIwYhBSMrIwZrQQAgAEEXSxshBwNAIAYgB0kEQCACIAZqIAUgBmr9AAQA',
    '/QsEACAGQRBqIQYMAQsLIAIgB2oQByEFIANBEEYEQEECIAUgASMDQQAQBBoLIAQEQEEBIAUgASMDQQAQBBoLCyADQQhHBEAPCyAAQRVL',
    'BEAjKiEDQQAhAAJAIzwjKmsiBEEKRgR/IAMpAwBCwerRw4ap2bDkAFEFQQALBH8gAy8BCEHl5AFGBUEACw0AQQEhACAEQQtGBH8gAykD',
    'AELR6pWTl++UuvIAUQVBAAsEfyADKAIHQfLSubsGRgVBAAsNAEECIQALBUECIQALQQACfyAARQRAIAJB6MqFowY2AgAgAkHl5AE7AQQg',
    'AkEGagwBCyAAQQFGBEAgAkLw5JWbl+2Zt+UANwMAIAJB5AA6AAggAkEJagwBCyACQfXcrfMGNgIAIAJB7t7d8wY2AgMgAkEHagsQByAB',
    'IwMQCyICEAQiBQRAIAJFIABBAUZxBEAjJiECRAAAAAAAAPC/JCJBACQWIyUhAQNAIAEgAkkEfyABLQAAQT9HBUEACwRAIAFBAWohAQwB',
    'CwsgASACRwRAIAFBAWohASACQQZrIQADQCAAIAFOBEACQCAALQAAQSBGBH8gACgCAUHIqNGCBUYFQQALBH8gAC0ABUEvRgVBAAsEQCAA',
    'IQIMAQsgAEEBayEADAILCwtBACEDA0AgASACTQRAIAEhAANAIAAgAkkEfyAALQAAQSZHBUEACwRAIABBAWohAAwBCwsgA0UEQEEAIQMC',
    'QCAAIAFBCWpJIAAgAUEUaktyBH9BAQUgASkDAELF8MHLpq7ZuT1SCw0ARAAAAAAAAAAAIQggAUEIaiEEA0AgACAESwRAIAQtAABBMGsi',
    'BkEKTw0CIAhEAAAAAAAAJECiIAZB/wFxuKAhCCAEQQFqIQQMAQsLIAhEAIC/IPp/TUJlBEAgCCQiC0EBIQMLCyMWRQRAAkAgACABQQ9q',
    'IgRBgAFqSyAAIARBEGpJcg0AIAEpAwBCwa7NirTs2LLzAFIEf0EBBSABKQMHQvPmraqWr5KyPVILDQAgBCEBA0AgACABSwRAIAEtAABB',
    'MGtBCkkEf0EBBSABLQAAQSByQeEAa0EaSQtFDQIgAUEBaiEBDAELCyAEJDggACAEayQWCwsgAEEBaiEBDAELCwsjIiIIRAAAAAAAAAAA',
    'ZgRAIAUgCCAFKwOYAaQ5A5gBIAUgCCAFKwOgAaU5A6ABIAUgBSsDqAEgCCMDuKGlOQOoAQsjFiIABEAgBSM4IAAQDwsLBSABQdAAaiAB',
    'KwNQRAAAAAAAAPA/oDkDACACBEAgAUHYAGogASsDWEQAAAAAAADwP6A5AwALCyNEBEBBAyQECwsEACMLCyYAIAD8BiQ/IAH8BiRAIAL8',
    'BiRBIANBAEckLSAEQQBHJEIgBSRDCyEAIAAkLiAAJBQgAa0gAq1CIIaEJCEgA0EARyREQX8kEQsgAEHgnIkIIAAQCUEATgR/QQEFQeCc',
    'iQggABAIQQBOCwveAwIBfgN/AkAgAEEcaiABSwR/QQEFIAAvARpB3cAARwsNACMsRSAAKAIIIgEjPkcgACkDACICIz1ScnIEQCAAECxF',
    'DQEgAiQ9IAEkPgsgACkDDCICQoCA/IeA4D+DQoCA6IGAwA5SBH9BAQUgAC0AFEEgRwsNAEHoByACQhiIpyIBQf8BcUEwayIDQQpsIAFB',
    'CHZB/wFxQTBrIgFqIAFBCUsgA0EJS3IbIgNBO0tB6AcgAqciAUH/AXFBMGsiBEEKbCABQQh2Qf8BcUEwayIBaiABQQlLIARBCUtyGyIE',
    'QRdLckHoByACQjCIpyIFQf8BcUEwayIBQQpsIAVBCHZBMGsiBWogBUEJSyABQQlLchsiAUE7S3INACMsIARBkBxsaiADQTxsaiABaiQD',
    'IAAoAhYhASAALQAVIgBBLUcgAEErR3ENACABQbDgwIEDRgRAQQEPC0HoByABQRB2IgNB/wFxQTBrIgRBCmwgA0EIdkEwayIDaiADQQlL',
    'IARBCUtyGyIDQTtLQegHIAFBCHZB/wFxQTBrIgQgAUH/AXFBMGsiAUEKbGogBEEJSyABQQlLchsiAUEXS3INACABQZAcbCADQTxsaiIB',
    'IwNqIwMgAWsgAEEtRhskA0EBDwtBAAvPFgIGfwF7IxchBCAAIQEDQAJAIAH9AAQAIgf9DCAgICAgICAgICAgICAgICD9KiAH/QwiIiIi',
    'IiIiIiIiIiIiIiIi/SP9UP1kIQMDQCADBEAgASADaGoiAi0AACIFQSJGIAVBIEZyIAVBCkZyIAVBDUZyDQIgAyADQQFrcSEDDAELCyAB',
    'QRBqIQEMAQsLAkAgACACRgR/QQEFIAItAABBIEcLIAIgBE9yBH9BAQUgAiAAa0H/AU0Ef0EABSACIABrQfwHSwR/QQEFIAAhAwNAIAIg',
    'A0sEQCADIAMgAhAFIgEjEiABG2ohAyAGQQFqIQYMAQsLIAZB/wFLCwsLDQAgAkEBaiQYIxghBQNAAkAgBf0ABAAiB/0MICAgICAgICAg',
    'ICAgICAgIP0qIAf9DCIiIiIiIiIiIiIiIiIiIiL9I/1Q/WQhAQNAIAEEQCAFIAFoaiIDLQAAIgZBIkYgBkEgRnIgBkEKRnIgBkENRnIN',
    'AiABIAFBAWtxIQEMAQsLIAVBEGohBQwBCwsgAyQkIAMjGEYEf0EBBSADLQAAQSBHCyADIARPcg0AIAMtAAFB2wBHBH9BAAUgA0ECaiAE',
    'ECoLRQ0AIANBHmokByM6IANBAWpLBH8jByAEIAAgAhAtBUEACw0AIwchAwNAAkAgA/0ABAAiB/0MICAgICAgICAgICAgICAgIP0qIAf9',
    'DCIiIiIiIiIiIiIiIiIiIiL9I/1Q/WQhAANAIAAEQCADIABoaiIBLQAAIgJBIkYgAkEgRnIgAkEKRnIgAkENRnINAiAAIABBAWtxIQAM',
    'AQsLIANBEGohAwwBCwsgASQZIAEjB0YEf0EBBSABLQAAQSBHCyABIARPcg0AIAFBAWokCiMKIQMDQAJAIAP9AAQAIgf9DCAgICAgICAg',
    'ICAgICAgICD9KiAH/QwiIiIiIiIiIiIiIiIiIiIi/SP9UP1kIQADQCAABEAgAyAAaGoiAS0AACICQSJGIAJBIEZyIAJBCkZyIAJBDUZy',
    'DQIgACAAQQFrcSEADAELCyADQRBqIQMMAQsLIAEjCkYEf0EBBSABLQAAQSBHCyABIARPcg0AIAEkGgNAIAFBAWoiAyEAA0ACQCAA/QAE',
    'ACIH/QwgICAgICAgICAgICAgICAg/SogB/0MIiIiIiIiIiIiIiIiIiIiIv0j/VD9ZCEBA0AgAQRAIAAgAWhqIgItAAAiBUEiRiAFQSBG',
    'ciAFQQpGciAFQQ1GcgRAIAIhAQwDCyABIAFBAWtxIQEMAQsLIABBEGohAAwBCwsgASADRgR/QQEFIAEtAABBIEcLIAEgBE9yDQEgAUEB',
    'aiIAIARPBH9BAAUgAC0AAEHBAGtBGkkLBH8gAEEBaiIALQAAIQIDQCACQTBrQQpJIAJBwQBrQRpJcgRAIABBAWoiAC0AACECDAELCyAA',
    'QQJqQQAgAkEuRiAAQQFqIARJcQR/IAAtAAFBwQBrQRpJBUEACxsFQQALRQRAIAEkGgwBCwsgAUEBaiQbIxshAwNAAkAgA/0ABAAiB/0M',
    'ICAgICAgICAgICAgICAgIP0qIAf9DCIiIiIiIiIiIiIiIiIiIiL9I/1Q/WQhAANAIAAEQCADIABoaiIBLQAAIgJBIkYgAkEgRnIgAkEK',
    'RnIgAkENRnIEQCABIQAMAwsgACAAQQFrcSEADAELCyADQRBqIQMMAQsLIAAtAABBIEcgACAET3IEf0EBBSMbIgEgAE8Ef0EABSABLQAA',
    'QcEAa0EaSQsEfyABQQFqIgEtAAAhAgNAIAJBMGtBCkkgAkHBAGtBGklyBEAgAUEBaiIBLQAAIQIMAQsLIAFBAmpBACACQS5GIAFBAWog',
    'AElxBH8gAS0AAUHBAGtBGkkFQQALGwVBAAsgAE8LDQAgAEEBaiIBIQADQAJAIAD9AAQAIgf9DCAgICAgICAgICAgICAgICD9KiAH/Qwi',
    'IiIiIiIiIiIiIiIiIiIi/SP9UP1kIQMDQCADBEAgACADaGoiAi0AACIFQSJGIAVBIEZyIAVBCkZyIAVBDUZyDQIgAyADQQFrcSEDDAEL',
    'CyAAQRBqIQAMAQsLIAEgAkYEf0EBBSACLQAAQSBHCyACIARPcg0AIAJBAWoiAC0AAEEiRgRAIABBAWokJQNAIAAjAkYNAiAAQQFqIQED',
    'QCABIAH9AAQA/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCICaGohACACRQRAIAFBEGohAQwBCwtBACEBAkAgAEEBaiAEEAoiAkUNACACIgEt',
    'AAAiAkEiRg0AIAFBACACQS1GBH8gAUEBaiAERgR/QQEFIAFBAWogBEkEfyABLQABQSBGBUEACwsFQQALBH8gAUECaiAESQR/IAEtAAJB',
    'IkYFQQALIwIgAUlyBUEACxshAQsgAUUNAAsgACQmBSAALQAAQS1GBH8gAEEBaiAERgR/QQEFIABBAWogBEkEfyAALQABQSBGBUEACwsF',
    'QQALRQ0BIAAkJSAAQQFqIgAkJiAAIAQQCiIBRQ0BCyABLQAAQSJGBH8gASEAA0AgACMCRg0CIABBAWohAANAIAAgAP0ABAD9DCIiIiIi',
    'IiIiIiIiIiIiIiL9I/1kIgNoaiECIANFBEAgAEEQaiEADAELCyACIgAvAQFBoMQARw0ACyAAIwJGDQEgAUEBaiQnIAAkKCAAQQJqBSAB',
    'LQAAQS1GBH8gAUEBaiAERgR/QQEFIAFBAWogBEkEfyABLQABQSBGBUEACwsFQQALRSABQQFqIgAgBEZyDQEgASQnIAAkKCABQQJqCyIA',
    'LQAAQSJGBEAjAiAARg0BIABBAWokDyMCJBAjAkEBaiEBBSAALQAAQS1GBH8gAEEBaiAERgR/QQEFIABBAWogBEkEfyAALQABQSBGBUEA',
    'CwsFQQALRSMCIABLcg0BIAAkDyAAQQFqIgEkEAtBESEFAn8DQCABIARJBEBBACABLQAAQSBHDQIaIAFBAWoiAiEAA0ACQCAA/QAEACIH',
    '/QwgICAgICAgICAgICAgICAg/SogB/0MIiIiIiIiIiIiIiIiIiIiIv0j/VD9ZCEBA0AgAQRAIAAgAWhqIgMtAAAiBkEiRiAGQSBGciAG',
    'QQpGciAGQQ1GcgRAIAMhAQwDCyABIAFBAWtxIQEMAQsLIABBEGohAAwBCwtBACABIAJGBH9BAQUgASAESQR/IAEtAABBIkYFQQALCw0C',
    'GiAFQRNGBEACQCABIAJrIgBBAUYEQCACLQAAQS1GBH9BAQUgAi0AAEEgckHhAGtBGkkLIQYMAQtBACEGIABBIEsEf0EABSACLQAAQSBy',
    'QeEAa0EaSQtFDQAgAkEBaiEDA0AgASADSwRAIAMtAAAiAEEtRwR/IABBMGtBCkkgAEEgckHhAGtBGklyBUEBC0UNAiADQQFqIQMMAQsL',
    'QQEhBgtBACAGRQ0DGiACJAggASQpBSAFQRVGBEBBASEDAkAgASACa0EBRgR/IAItAABBLUYFQQALDQAgAiEAA0AgACABSQRAQQAhAyAA',
    'LQAAQSByQeEAa0EaTw0CIABBAWohAAwBCwtBASEDC0EAIANFDQQaIAIkKiABJDwFIAVBF08EQEEAIAIoAgBB////B3FB09KdA0YNBRog',
    'BUEXRgRAQQEhAwJAIAEgAmtBAUYEfyACLQAAQS1GBUEACw0AIAIhAANAIAAgAUkEfyAALQAAQSByQeEAa0EaSQVBAAsEQCAAQQFqIQAM',
    'AQsLQQAhAyAAIAJGDQADQCAAIAFJBH8gAC0AAEEwa0EKSQR/QQEFIAAtAABBLkYLBUEACwRAIABBAWohAAwBCwsgACABRiEDC0EAIANF',
    'DQYaIAIkBiABJCsLCwsLIAVBAWohBQwBCwsgBQsPC0EAC7YEAQR/IAAtAAJBL0cEf0EBBSAALQAGQS9HCwR/QQEFIAAtAAtBOkcLBEBB',
    'AA8LQegHIAAvAQciAUH/AXFBMGsiAkEKbCABQQh2QTBrIgFqIAFBCUsgAkEJS3IbIQFB6AcgAC8BCSICQf8BcUEwayIDQQpsIAJBCHZB',
    'MGsiAmogAkEJSyADQQlLchshAkHoByAALwEAIgNB/wFxQTBrIgRBCmwgA0EIdkEwayIDaiADQQlLIARBCUtyGyIDRQJ/AkACQAJAAkAC',
    'QAJAAkACQAJAAkACQAJAIAAoAgNB////B3EiAEHKwrkDRwRAIABBxsqJA0YNASAAQc3CyQNGDQIgAEHB4MkDRg0DIABBzcLlA0YNBCAA',
    'QcrquQNGDQUgAEHK6rEDRg0GIABBweqdA0YNByAAQdPKwQNGDQggAEHPxtEDRg0JIABBzt7ZA0YNCiAAQcTKjQNGDQsMDAtBAQwMC0EC',
    'DAsLQQMMCgtBBAwJC0EFDAgLQQYMBwtBBwwGC0EIDAULQQkMBAtBCgwDC0ELDAILQQwMAQtBAAsiAEUgAUEUR3IgAkHjAEtycgRAQQAP',
    'CyACQQNxRSEBIABBAkYEf0EdQRwgARsFQR5BHyAAQQZGIABBBEZyIABBCUZyIABBC0ZyGwsgA0kEQEEADwsgAkHtAmwgAkEDakECdmog',
    'AEEebGogACAAQQhLakEBdmogA2pBH2siAkEBQQIgARtrIAIgAEECSxtBzdUAakGAowVsJCxBAQufBAEFfyAAQQFqIQgDQCABIAhLBEAC',
    'QCAIQQFrLwEAQaC2AUcEf0EABSAIQQ1qIAFNBH8gCC0AAUEwa0EKSQVBAAsEfyAILQACQTBrQQpJBUEACwR/IAgtAANBL0YFQQALBH8g',
    'CC0ABEEgckHhAGtBGkkFQQALBH8gCC0ABUEgckHhAGtBGkkFQQALBH8gCC0ABkEgckHhAGtBGkkFQQALBH8gCC0AB0EvRgVBAAsEfyAI',
    'LQAIQTBrQQpJBUEACwR/IAgtAAlBMGtBCkkFQQALBH8gCC0ACkEwa0EKSQVBAAsEfyAILQALQTBrQQpJBUEACwR/IAgtAAxBOkYFQQAL',
    'C0UNACAIQQFrIgQhBQNAIAAgBUkEfyAFQQFrLQAAQSBHBUEACwR/IAVBAWstAABBIkcFQQALBEAgBUEBayEFDAELCyAEIAVGIAAgBU9y',
    'BH9BAQUgBUEBay0AAEEgRwsNAAJAIAMgAmsiBCAFQQFrIgYgAGtNBEAgBCEFA0AgBQR/IAYgBGsgBWpBAWstAAAgAiAFakEBay0AAEYF',
    'QQALBEAgBUEBayEFDAELC0EBIQcgBUUNAQtBACEHIAYgAGtBwABJDQAgBkEBayEFA0AgBSAGQUBqTwRAIAUtAAAiBEEwa0EKSQR/QQEF',
    'IARBIHJB4QBrQQZJC0UNAiAFQQFrIQUMAQsLQQEhBwsgBwRAQQEPCwsgCEEBaiEIDAELC0EACw0AQdThAEGk6AMgABsLDQBBkM4AQdCG',
    'AyAAGwszACAABH9BgJvjPEHg3YnGACAAQQFGGwVB4KaFCwtB1OEAQaToAyAAG0EoQbgBIAAbbGoLDQBBgIACQYCACCAAGwseACAABH9B',
    'gJvjPEHg3YnGACAAQQFGGwVB4KaFCwsLCgBBKEG4ASAAGwsPAEGAgIAJQYCAgCwgABsLPwAgAAR/QYCb4zxB4N2JxgAgAEEBRhsFQeCm',
    'hQsLQdThAEGk6AMgABtBKEG4ASAAG2xqQYCACEGAgCAgABtqC5gDAQd/IABBkM4AQdCGAyAAG0EAEA4gAEECdEGACGooAgAiBUUEQEEA',
    'DwsgAAR/QYCb4zxB4N2JxgAgAEEBRhsFQeCmhQsLIQRBKEG4ASAAGyEDQeCdiQohAEGgosYKIQIDQCAFIAdLBEAgB0EEdEHgnYkKaiIB',
    'IAMgB2wgBGopAwA3AwAgASAHNgIIIAdBAWohBwwBCwsDQCAGQTRIBEBB4KaDC0EAQYCAAvwLAEEAIQcDQCAFIAdLBEAgACAHQQR0aikD',
    'ACAGrIinQf8/cUECdEHgpoMLaiIBIAEoAgBBAWo2AgAgB0EBaiEHDAELC0EAIQRBACEHA0AgB0GAwABJBEAgB0ECdEHgpoMLaiIDKAIA',
    'IAMgBDYCACAEaiEEIAdBAWohBwwBCwtBACEHA0AgBSAHSwRAIAAgB0EEdGoiBCkDACAGrIinQf8/cUECdEHgpoMLaiIDKAIAIQEgAyAB',
    'QQFqNgIAIAIgAUEEdGogBP0ABAD9CwQAIAdBAWohBwwBCwsgACACIQAhAiAGQQ1qIQYMAQsLIAULDgAgAEEDdEHACGorAwALIgEBfkQA',
    'AAAAAADwfyAAQQN0QaAIaikDACIBuiABQn9RGwu2BAIFfwZ+QgAkAUIAJABBfyEDAkAgAC0AAEE6RgRAIABBAWogAU8Ef0EBBSAALQAB',
    'QTpHCw0BQQAhAyAAQQJqIQALA0AgACABSQRAAkAgAiADQQBOIgRqQQhPDQMgAC0AAEE6RgRAIAQNBCAAQQFqIQAgAiEDDAMLQQAhBiAA',
    'IQQDQCAAIARrQQRJIAAgAUlxBH8gAC0AACIFQTBrQQpJBH9BAQUgBUEgckHhAGtBBkkLBUEACwRAIAZBBHQgAC0AACIGQTBrIgUgBkEg',
    'ckHXAGsgBUEKSRtyIQYgAEEBaiEADAELCyAAIAFJBH8gAC0AAEEuRgVBAAsEQCAAIARGBH9BAQUgAiADQQBOakEGSwsNBCMBIwAhCCAE',
    'IAEQEEUNBCMAIQckASAIJAAgC0IghiAKQiCIhCELIApCIIYgB4QhCiACQQJqIQIMAQsgACABSQRAIAAtAABBOkcNBCABIABBAWoiAEYN',
    'BAsgC0IQhiAKQjCIhCELIAatIApCEIaEIQogAkEBaiECDAILCwsgA0EASARAIAJBCEcNASALJAEgCiQAQQEPCyACIANrIgBBBE8EfkJ/',
    'BUIBIACtQgSGhkIBfQshCCALIABBBE0EfkIABUIBIABBBGutQgSGhkIBfQsiB0J/hYMhCSAKIAhCf4WDIQwDQCACQQhJBEAgCUIQhiAM',
    'QjCIhCEJIAxCEIYhDCACQQFqIQIMAQsLIAkgByALg4QkASAMIAggCoOEJABBAQ8LQQALvgUBBX8gASAAa0EtSwR/QQAFIAAhAgJ/A0Ag',
    'ASACSwRAQQEgAi0AAEE6Rg0CGiACQQFqIQIMAQsLQQALC0UEQEEADwsgACABEBEjBUUEQEEADwsjBUEERgRAIwCnQRh2IgJB4wBLBH9B',
    'oJ2JCiACQeQAbkEwajoAAEGhnYkKBUGgnYkKCyEBIAJBCUsEQCABIAJBCm5BCnBBMGo6AAAgAUEBaiEBCyABQQFqIQAgASACQQpwQTBq',
    'OgAAQRAhAgNAIAJBAE4EQCAAQS46AAAgAEEBaiEAIwCnIAJ2Qf8BcSIDQeMASwRAIAAgA0HkAG5BMGo6AAAgAEEBaiEACyADQQlLBH8g',
    'ACADQQpuQQpwQTBqOgAAIABBAWoFIAALIgFBAWohACABIANBCnBBMGo6AAAgAkEIayECDAELCyAAJBNBAQ8LQQAhAkF/IQNBACEAA0Ag',
    'AEEISARAQQAhAQNAIAAgAWoiBEEISAR/IwEjACAEQQRIG0IwIARBA3GsQgSGfYinQf//A3EFQQELRQRAIAFBAWohAQwBCwsgASACSgRA',
    'IAAhAyABIQILIAAgAWpBAWohAAwBCwtBfyADIAJBAkgbIQRBoJ2JCiEAA0AgBkEISARAIAQgBkYEQCAAQbr0ADsBACAAQQJqIQAgAiAG',
    'aiEGDAILIAYgAiAEakcgBkEASnEEfyAAQTo6AAAgAEEBagUgBEEASCAGQQBKcQR/IABBOjoAACAAQQFqBSAACwshACMBIwAgBkEESBtC',
    'MCAGQQNxrEIEhn2Ip0H//wNxIgVB/x9LBH9BDAUgBUH/AUsEf0EIBUEEQQAgBUEPSxsLCyEDA0AgA0EATgRAIAAiAUEBaiEAIAEgBSAD',
    'dkEPcSIBQTBqIAFB1wBqIAFBCkkbOgAAIANBBGshAwwBCwsgBkEBaiEGDAELCyAAJBNBAQvfAQIBfwJ+Iw5BgIAIRgRAQQAPCyMOQQV0',
    'QaCXhQVqIgcgAq0gAa1CIIaEIgg3AwAgByAErSADrUIghoQiCTcDCCAHIAUgBUFAayAAGyIBNgIQIAcgBjYCFCAIIAkgARASIQEDQCAB',
    'QQJ0QaCXhQdqKAIABEAgAUEBakH//w9xIQEMAQsLIw5BAWokDiABQQJ0QaCXhQdqIw42AgAgAARAIx5CASAFrYaEJB4FIAVBwABJBEAj',
    'H0IBIAWthoQkHwUgBUGAAUkEQCMgQgEgBUFAaq2GhCQgBUEBJDcLCwtBAQs=',
].join('');

;// CONCATENATED MODULE: ./lib/engines/embedded/scanner/wasm.js

/** Stands for no time where the scanner looks for the oldest. */
const NO_TIME = 0xffff_ffff;
let compiled = null;
function newScanner() {
    compiled ??= new WebAssembly.Module(Buffer.from(SCANNER_MODULE, 'base64'));
    const { exports } = new WebAssembly.Instance(compiled);
    const { buffer } = exports.memory;
    return {
        scanner: exports,
        memory: new Uint8Array(buffer),
        view: new DataView(buffer),
        constant(name) {
            const constant = exports[name];
            if (constant === undefined)
                throw new Error(`the scanner has no constant ${name}`);
            return constant.value;
        },
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
        onRecordCounted: (record, place) => {
            if (readOnce && place === 'sigV2')
                parts.onSigV2Record?.(record);
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
/** Set to `off`, it has every line read by the exact reader, to find out which of the two is wrong. */
const SCANNER_VARIABLE = 'S3_SIGV4_CHECK_SCANNER';
/** Counts by the scanner where it can hold the scope, else by the exact reader. */
function fastTallying(parts) {
    if (process.env[SCANNER_VARIABLE] === 'off')
        return exactTallying(parts);
    const instance = newScanner();
    return holdsScope(parts.scope, instance) ? scannedTallying(parts, instance) : exactTallying(parts);
}
/** Whether the scanner has room for the scope, and reads its texts as the exact reader does. */
function holdsScope({ buckets, bucketPatterns, networks, excludedUserAgents }, { constant }) {
    const bytesOf = (texts, each) => texts.reduce((sum, text) => sum + each + Buffer.byteLength(text), 0);
    return (bucketPatterns === undefined &&
        buckets.length <= constant('MOST_BUCKETS') &&
        bytesOf(buckets, 0) <= constant('BUCKET_NAMES_BYTES') &&
        networks.length <= constant('MOST_NETWORKS') &&
        bytesOf(excludedUserAgents, PATTERN_HEAD_BYTES) <= constant('PATTERNS_BYTES') &&
        // Bytes that are not UTF-8 read as U+FFFD, and so would contain it.
        excludedUserAgents.every((text) => text !== '' && !text.includes('\ufffd')));
}
const PATTERN_HEAD_BYTES = 4;
/**
 * Lines are counted by the scanner, where they lie in its memory. The exact reader counts those that are very long, and
 * those that the scanner's tables have no room for.
 */
function scannedTallying(parts, instance = newScanner()) {
    const { scope, now } = parts;
    const { scanner, memory, view, constant } = instance;
    const input = constant('INPUT');
    const chunkBytes = Math.min(parts.chunkBytes ?? CHUNK_BYTES, constant('INPUT_BYTES') - LONGEST_LINE_SCANNED - 1);
    const encoder = new TextEncoder();
    const keyRoom = memory.subarray(constant('KEY'), constant('KEY') + constant('KEY_BYTES'));
    const offsets = {
        sigV4: constant('COUNT_SIGV4'),
        sigV2: constant('COUNT_SIGV2'),
        unsigned: constant('COUNT_UNSIGNED'),
        unknown: constant('COUNT_UNKNOWN'),
        missing: constant('COUNT_MISSING'),
    };
    const stoppedAtEnd = constant('STOPPED_AT_END');
    const stoppedForRoom = constant('STOPPED_FOR_ROOM');
    const stoppedForSample = constant('STOPPED_FOR_SAMPLE');
    scanner.configure(withinReach(Math.ceil(scope.window.since ?? -FAR_SECONDS)), withinReach(Math.ceil(scope.window.until ?? FAR_SECONDS)), withinReach(Math.floor(now)), scope.buckets.length > 0 ? 1 : 0, scope.networks.length > 0 ? 1 : 0, scope.excludedUserAgents.length);
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
        let at = constant('PATTERNS');
        for (const text of scope.excludedUserAgents) {
            const bytes = encoder.encode(text);
            view.setUint32(at, bytes.length, true);
            memory.set(bytes, at + PATTERN_HEAD_BYTES);
            at += PATTERN_HEAD_BYTES + bytes.length;
        }
    }
    const samples = (0,counting_samples/* newSamples */.S)();
    const tallying = (0,counting_tallying/* newTallying */.pb)({
        ...parts,
        samples,
        onLineCounted: ({ bytes, start, end, place }) => {
            if (facts.readOnce && place === 'sigV2')
                parts.onSigV2?.(bytes, start, end);
        },
        onRecordCounted: (record, place) => {
            if (facts.readOnce && place === 'sigV2')
                parts.onSigV2Record?.(record);
        },
    });
    const longLines = (0,lines/* lineSplitter */.s1)(tallying, { byteOrderMark: false });
    let inLongLine = false;
    /** Bytes at the beginning of the input whose line has not ended yet. */
    let carried = 0;
    /** A byte order mark may come. */
    let atStart = true;
    let position = 0;
    let facts = { coverage: 0, shared: 0n, readOnce: false };
    let parsedBefore = 0;
    let unparsedBefore = 0;
    const oldestByCoverage = new Array(parts.coverageEntries).fill(Number.POSITIVE_INFINITY);
    const addSample = (start, end) => {
        samples.add(position, memory, start, end);
        const last = samples.last();
        if (last === null)
            return;
        const beginning = (0,counting_samples/* beginningBeforeSecrets */._)(last.record);
        const { written } = encoder.encodeInto(beginning, memory.subarray(constant('SAMPLE'), constant('SAMPLE') + constant('SAMPLE_BYTES')));
        scanner.limitSamples(last.logObject, written, beginning === last.record ? 1 : 0);
    };
    /** Counts the lines of the input that have ended, and keeps what follows them. */
    const consume = (from, end) => {
        let at = from;
        for (;;) {
            at = scanner.scan(at, end);
            const reason = scanner.stopReason();
            if (reason === stoppedAtEnd)
                break;
            const start = scanner.stoppedLine();
            const lineEnd = scanner.stoppedLineEnd();
            if (reason === stoppedForSample)
                addSample(start, lineEnd);
            else if (reason === stoppedForRoom) {
                tallying.onLine(memory, start, lineEnd);
                at = scanner.lineEnd(lineEnd) + 1;
            }
            else
                parts.onSigV2?.(memory, start, lineEnd);
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
        memory[end] = fast_tally_LF;
        const next = Math.min(scanner.lineEnd(from) + 1, end);
        longLines.push(memory.subarray(from, next));
        inLongLine = !isLineEnd(memory[next - 1]);
        return next;
    };
    const bucketsByCoverage = new Map();
    let othersBefore = 0;
    /** Takes from the scanner whose records it has met at the coverage entry of the log object. */
    const takeBuckets = () => {
        if (scope.buckets.length === 0)
            return;
        const there = (0,counting_tallying/* bucketsAt */.Fs)(bucketsByCoverage, facts.coverage);
        const others = scanner.countOtherBuckets();
        if (others > othersBefore)
            there.hasOthers = true;
        othersBefore = others;
        const [first, size] = [constant('BUCKETS') + constant('BUCKET_OLDEST'), constant('BUCKET_BYTES')];
        scope.buckets.forEach((bucket, place) => {
            const oldest = view.getUint32(first + place * size, true);
            if (oldest === 0)
                return;
            view.setUint32(first + place * size, 0, true);
            (0,counting_tallying/* sawBucket */.Mf)(there, bucket, oldest);
        });
    };
    return {
        begin(logObject, itsFacts, fromStart = true) {
            if (itsFacts.coverage !== facts.coverage)
                takeBuckets();
            position = logObject;
            facts = itsFacts;
            tallying.begin(logObject, facts);
            scanner.beginLogObject(logObject, Number(facts.shared & 0xffffffffn), Number(facts.shared >> 32n), facts.readOnce ? 1 : 0);
            parsedBefore = scanner.countParsed();
            unparsedBefore = scanner.countUnparsed();
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
            if (inLongLine)
                longLines.end();
            else if (carried > 0) {
                // What is left is the last line: it ends here.
                memory[input + carried] = fast_tally_LF;
                consume(input, input + carried + 1);
            }
            atStart = false;
            inLongLine = false;
            carried = 0;
            tallying.end({
                parsed: scanner.countParsed() - parsedBefore,
                unparsed: scanner.countUnparsed() - unparsedBefore,
            });
            const oldest = scanner.oldestRecord();
            if (oldest !== NO_TIME && oldest < oldestByCoverage[facts.coverage])
                oldestByCoverage[facts.coverage] = oldest;
        },
        counting: tallying,
        result() {
            // Clients come first: those that are left out in the end are summed up in their targets.
            const tally = withScannedClients(tallying.result(), instance);
            takeBuckets();
            (0,counting_tallying/* mergeBucketsThere */.Uf)(tally.bucketsByCoverage, bucketsByCoverage);
            addTotals(tally);
            const buckets = bucketNames();
            addBuckets(tally, buckets);
            addTargets(tally, buckets);
            addDays(tally);
            return tally;
        },
    };
    function addTotals({ totals, oldestByCoverage: oldest }) {
        totals.records += scanner.countParsed() + scanner.countUnparsed();
        totals.unparsed += scanner.countUnparsed();
        totals.outsideWindow += scanner.countOutsideWindow();
        totals.otherBuckets += scanner.countOtherBuckets();
        totals.service += scanner.countService();
        totals.otherNetworks += scanner.countOtherNetworks();
        oldestByCoverage.forEach((time, entry) => {
            oldest[entry] = Math.min(oldest[entry], time);
        });
    }
    function bucketNames() {
        return Array.from({ length: scanner.countBuckets() }, (_, bucket) => {
            const at = constant('BUCKETS') + bucket * constant('BUCKET_BYTES');
            const name = view.getUint32(at + constant('BUCKET_NAME'), true);
            return (0,record/* textOf */.b6)(memory, name, name + view.getUint32(at + constant('BUCKET_NAME_LENGTH'), true));
        });
    }
    function addBuckets(tally, buckets) {
        const newest = scanner.newestRecord();
        if (newest > 0)
            tally.newestRecord = Math.max(tally.newestRecord, newest);
        buckets.forEach((bucket, place) => {
            const at = constant('BUCKETS') + place * constant('BUCKET_BYTES');
            const newestOfBucket = view.getUint32(at + constant('BUCKET_NEWEST'), true);
            const counts = tally.buckets.get(bucket) ?? (0,counting_tallying/* noRecordsOf */.Js)(bucket);
            counts.parsedInWindow += view.getFloat64(at + constant('BUCKET_PARSED_IN_WINDOW'), true);
            if (newestOfBucket > 0)
                counts.newestRecord = Math.max(counts.newestRecord, newestOfBucket);
            tally.buckets.set(bucket, counts);
        });
    }
    function signaturesAt(at) {
        const count = (offset) => view.getFloat64(at + offset, true);
        return {
            sigV4: count(offsets.sigV4),
            sigV2: count(offsets.sigV2),
            unsigned: count(offsets.unsigned),
            unknown: count(offsets.unknown),
            missing: count(offsets.missing),
        };
    }
    function addTargets({ targets, totals }, buckets) {
        for (let place = 0; place < scanner.countTargets(); place++) {
            const at = constant('TARGETS') + place * constant('TARGET_BYTES');
            const count = (name) => view.getFloat64(at + constant(name), true);
            const time = (name) => view.getUint32(at + constant(name), true);
            const bucket = buckets[time('TARGET_BUCKET')];
            const network = time('TARGET_NETWORK');
            const key = (0,counting_tallying/* numberedTargetKey */.hR)(bucket, network);
            const target = targets.get(key) ?? (0,counting_tallying/* noRequestsOf */.Rk)(bucket, network);
            targets.set(key, target);
            const signatures = signaturesAt(at + constant('TARGET_COUNTS'));
            const inScope = addSignatures(target, signatures);
            addSignatures(totals, signatures);
            totals.inScope += inScope;
            target.excluded += count('TARGET_EXCLUDED');
            target.sigV4Rejected += count('TARGET_SIGV4_REJECTED');
            totals.excluded += count('TARGET_EXCLUDED');
            target.notKept.requests += count('TARGET_NOT_KEPT');
            target.notKept.rejected += count('TARGET_NOT_KEPT_REJECTED');
            if (inScope === 0)
                continue;
            if (signatures.sigV2 > 0)
                target.lastSigV2 = Math.max(target.lastSigV2, time('TARGET_LAST_SIGV2'));
            target.firstSeen = Math.min(target.firstSeen, time('TARGET_FIRST_SEEN'));
            target.lastSeen = Math.max(target.lastSeen, time('TARGET_LAST_SEEN'));
        }
    }
    function addDays(tally) {
        const oldest = scanner.oldestRecordOfAll();
        if (oldest === NO_TIME)
            return;
        const firstDay = Math.floor(oldest / time/* SECONDS_PER_DAY */.xz);
        const lastDay = Math.floor(scanner.newestRecord() / time/* SECONDS_PER_DAY */.xz);
        const at = constant('DAYS') - constant('FIRST_DAY') * constant('DAY_BYTES');
        for (let day = firstDay; day <= lastDay; day++) {
            const signatures = signaturesAt(at + day * constant('DAY_BYTES'));
            const counts = tally.days.get(day) ?? (0,model_tally/* noSignatures */.PJ)();
            if (addSignatures(counts, signatures) > 0)
                tally.days.set(day, counts);
        }
    }
}
/** The clients that the exact reader counted, and those of the scanner. */
function withScannedClients(tally, instance) {
    const sigV2 = scannedClients(instance, 'sigV2');
    const alsoSeen = (name) => {
        const { clients, bound, requests } = scannedClients(instance, name);
        const counts = tally[name];
        return {
            requests: counts.requests + requests,
            clients: (0,packed_clients/* joinClients */.BD)(counts.clients, clients),
            clientBound: Math.min(counts.clientBound, bound),
        };
    };
    return {
        ...tally,
        clients: (0,packed_clients/* joinClients */.BD)(tally.clients, sigV2.clients),
        clientBound: Math.min(tally.clientBound, sigV2.bound),
        oldTls: alsoSeen('oldTls'),
        anonymous: alsoSeen('anonymous'),
    };
}
/** Gives how many were added. */
function addSignatures(to, counts) {
    to.sigV4 += counts.sigV4;
    to.sigV2 += counts.sigV2;
    to.unsigned += counts.unsigned;
    to.unknown += counts.unknown;
    to.missing += counts.missing;
    return counts.sigV4 + counts.sigV2 + counts.unsigned + counts.unknown + counts.missing;
}
function withinReach(seconds) {
    return Math.max(-FAR_SECONDS, Math.min(FAR_SECONDS, seconds));
}
const fast_tally_LF = 0x0a;
const CR = 0x0d;
function isLineEnd(byte) {
    return byte === fast_tally_LF || byte === CR;
}


/***/ }),

// ./lib/engines/embedded/workers/launcher.js
5048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ LAUNCHER),
/* harmony export */   e: () => (/* binding */ canStartWorkers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** The file next to the bundle that a worker is started with; sources that are not bundled have none. */
const LAUNCHER = './scan-worker.js';
function canStartWorkers() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(new URL(LAUNCHER, import.meta.url));
}


/***/ }),

// ./lib/engines/embedded/workers/shares.js
4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ tallyShare),
/* harmony export */   RZ: () => (/* binding */ tallyRest),
/* harmony export */   uj: () => (/* binding */ planShares),
/* harmony export */   zu: () => (/* binding */ tallyFile)
/* harmony export */ });
/* unused harmony export SHARE_SIZES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _log_formats_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7338);
/* harmony import */ var _log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5055);
/* harmony import */ var _log_formats_reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6236);
/* harmony import */ var _log_sources_files_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2754);
/* harmony import */ var _log_sources_files_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(809);
/* harmony import */ var _log_sources_files_spool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4278);
/* harmony import */ var _scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1319);








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
/** Counts a complete file. @throws CheckError where it cannot be read to its end */
async function tallyFile(file, tallying, reading) {
    tallying.begin(file.position, file.facts);
    const handle = opened(file);
    try {
        let content;
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
            if (tallying.rest() === 'ignore')
                break;
            if (tallying.rest() === 'random-access' && reading.defer !== undefined) {
                tallying.leave();
                reading.onBytes(-total);
                reading.defer(file);
                return;
            }
            if (tallying.rest() === 'random-access') {
                reading.onBytes(Math.max(0, file.bytes - total));
                content = (0,_log_sources_files_spool_js__WEBPACK_IMPORTED_MODULE_5__/* .fileAccess */ .pA)(handle, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle).size);
                break;
            }
            if (bytes === 0 || (bytes < room.length && total >= file.bytes)) {
                if (total < file.bytes)
                    throw endedEarly(file, total);
                break;
            }
            const pause = reading.pause();
            if (pause !== null)
                await pause;
        }
        await tallyRest(file, tallying.end(content), reading);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
    const pause = reading.pause();
    if (pause !== null)
        await pause;
}
/** Waits for what is left to do at the end of a file. */
async function tallyRest({ logObject }, rest, { pause }) {
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
        throw error instanceof _log_formats_reader_js__WEBPACK_IMPORTED_MODULE_7__/* .DamagedContentError */ .x ? (0,_log_sources_files_read_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .qM)(logObject, error) : error;
    }
}
async function tallyGzip(file, tallying, reading) {
    const content = (0,_log_sources_files_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmallGzip */ .Uh)(file);
    if (content !== null) {
        reading.onBytes(file.bytes);
        (0,_scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_6__/* .push */ .VC)(tallying, content);
        return;
    }
    for await (const chunk of (0,_log_sources_files_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readLogFile */ .jQ)(file, null, reading.signal, reading.onBytes)) {
        (0,_scanner_fast_tally_js__WEBPACK_IMPORTED_MODULE_6__/* .push */ .VC)(tallying, chunk);
        if (tallying.rest() === 'ignore')
            return;
        const pause = reading.pause();
        if (pause !== null)
            await pause;
    }
}
/** Lines that begin in the section are counted completely, also where they end behind it. */
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
            // Other shares count the lines before and behind the section.
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
    await tallyRest(file, tallying.end(), reading);
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

// ./lib/engines/embedded/workers/threads.js
479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shareQueue: () => (/* binding */ shareQueue),
/* harmony export */   tallyInWorkers: () => (/* binding */ tallyInWorkers),
/* harmony export */   workersAvailable: () => (/* binding */ workersAvailable)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(525);
/* harmony import */ var _launcher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5048);




/** More would take more memory than they save time. */
const MOST_WORKERS = 3;
/** Shares that a worker has at once, so that it need not wait for the next. */
const SHARES_AHEAD = 2;
const PROGRESS_MILLISECONDS = 100;
/** Worker threads that work can be shared among, besides this one. */
function workersAvailable() {
    return Math.min(MOST_WORKERS, (0,_launcher_js__WEBPACK_IMPORTED_MODULE_3__/* .canStartWorkers */ .e)() ? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() - 1 : 0);
}
function shareQueue(shares) {
    let next = 0;
    return { next: () => shares[next++] ?? null };
}
/**
 * Counts shares in so many worker threads, until the queue is empty; this thread may take of it as well. Ends at once when
 * the signal is aborted.
 */
async function tallyInWorkers(queue, workers, task, signal, onBytesDone) {
    const bytesRead = new SharedArrayBuffer(8);
    const counter = new BigInt64Array(bytesRead);
    const report = () => onBytesDone(Number(Atomics.load(counter, 0)));
    const started = [];
    const timer = setInterval(report, PROGRESS_MILLISECONDS);
    const tallyInWorker = () => new Promise((resolve, reject) => {
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(new URL(_launcher_js__WEBPACK_IMPORTED_MODULE_3__/* .LAUNCHER */ .V, import.meta.url), {
            workerData: { ...task, bytesRead },
            execArgv: [],
        });
        started.push(worker);
        let finished = false;
        /** Shares that it has, the one that it is at first. */
        const taken = [];
        const ask = () => {
            if (finished)
                return;
            const request = { share: queue.next() };
            finished = request.share === null;
            if (request.share !== null)
                taken.push(request.share);
            worker.postMessage(request);
        };
        worker.on('message', (reply) => {
            if (reply.kind === 'result')
                resolve(reply.partial);
            else if (reply.kind === 'failed')
                reject(new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(reply.message));
            else {
                taken.shift();
                ask();
            }
        });
        worker.on('error', (error) => reject(workerError(error, taken[0])));
        worker.on('exit', (code) => reject(new Error(`a worker thread ended with code ${code} before its work did`)));
        for (let ahead = 0; ahead < SHARES_AHEAD; ahead++)
            ask();
    });
    const done = new AbortController();
    const aborted = new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { signal: done.signal });
    });
    try {
        const partials = await Promise.race([
            Promise.all(Array.from({ length: workers }, tallyInWorker)),
            aborted,
        ]);
        report();
        return partials;
    }
    finally {
        done.abort();
        clearInterval(timer);
        await Promise.all(started.map((worker) => worker.terminate()));
    }
}
/** A file can claim more content than memory holds: that is not a bug of this program. */
function workerError(error, share) {
    const [file] = share?.files ?? [];
    if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY' || file === undefined)
        return error;
    return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(`Cannot read ${file.logObject}: there is not enough memory for it. Its content may be damaged: download the file again, or remove it.`, { cause: error });
}


/***/ }),

// ./lib/engines/embedded/workers/worker.js
4242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countShares: () => (/* binding */ countShares)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);
/* harmony import */ var _content_tallying_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(970);
/* harmony import */ var _shares_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4944);




/** Runs in a worker thread: counts the shares that it is sent, until there are none. */
async function countShares() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    if (port === null)
        throw new Error('this code runs only in a worker thread');
    const { bytesRead, ...parts } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const tallying = (0,_content_tallying_js__WEBPACK_IMPORTED_MODULE_2__/* .contentTallying */ .A)(parts, true);
    const counter = new BigInt64Array(bytesRead);
    const reading = {
        // The thread is ended from outside.
        signal: new AbortController().signal,
        onBytes: (bytes) => void Atomics.add(counter, 0, BigInt(bytes)),
        pause: () => null,
    };
    const reply = (message, transfer = []) => port.postMessage(message, [...transfer]);
    let working = Promise.resolve();
    const work = async ({ share }) => {
        if (share !== null) {
            await (0,_shares_js__WEBPACK_IMPORTED_MODULE_3__/* .tallyShare */ .GG)(share, tallying, reading);
            reply({ kind: 'done' });
            return;
        }
        const partial = tallying.result();
        const packed = [partial, partial.oldTls, partial.anonymous].flatMap(({ clients }) => Object.values(clients));
        reply({ kind: 'result', partial }, packed.map(({ buffer }) => buffer));
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


/***/ }),

// ./lib/engines/tls.js
2118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ OLD_TLS_VERSIONS),
/* harmony export */   QK: () => (/* binding */ byAlsoSeenRequests),
/* harmony export */   dB: () => (/* binding */ isOldTls)
/* harmony export */ });
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4209);

/** TLS 1.0 and 1.1, as the records' column spells them, in any case. */
const OLD_TLS_VERSIONS = ['tlsv1', 'tlsv1.0', 'tlsv1.1'];
function isOldTls(tlsVersion) {
    return OLD_TLS_VERSIONS.includes(tlsVersion.toLowerCase());
}
/** Most requests first, then in the order of findings; what that does not decide, the times do. */
function byAlsoSeenRequests(a, b) {
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

// ./lib/log-formats/columns.js
7732:
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
    column('requester', 'canonical user id or ARN of the signer; - for an anonymous request'),
    column('request_id', 'id that S3 gave the request; a BATCH or COPY record shares that of its parent'),
    column('operation', 'REST.*, SOAP.*, WEBSITE.*, BATCH.*, or S3.* for operations of S3 itself'),
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

// ./lib/log-formats/content.js
7338:
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
    const written = /^ *([0-7]+)[ \0]*$/.exec(Buffer.from(head.subarray(TAR_CHECKSUM, TAR_CHECKSUM + TAR_CHECKSUM_LENGTH)).toString('latin1'));
    if (written === null)
        return false;
    let sum = 0;
    for (let at = 0; at < BYTES_TO_TELL_CONTENT; at++)
        sum += at >= TAR_CHECKSUM && at < TAR_CHECKSUM + TAR_CHECKSUM_LENGTH ? 0x20 : head[at];
    return sum === Number.parseInt(written[1], 8);
}
/** Number of two-byte characters with one NUL byte that proves UTF-16. */
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

// ./lib/log-formats/gzip.js
5055:
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
 * The content of complete gzip data, inflated at once; null where it is too large for that.
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

// ./lib/log-formats/iso-time.js
9534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readIsoTime)
/* harmony export */ });
const TIME = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/**
 * Reads a time such as `2026-11-20T10:15:30.123Z`, its offset honoured and its fraction cut. Null where the text is no
 * time of 2000 to 2099 that exists, as in the text format.
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


/***/ }),

// ./lib/log-formats/log-object-name.js
2141:
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

// ./lib/log-formats/presigned.js
7590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ readPresignedUrl),
/* harmony export */   Zb: () => (/* binding */ EXPIRES),
/* harmony export */   p2: () => (/* binding */ ACCESS_KEY_ID),
/* harmony export */   uA: () => (/* binding */ LATEST_EXPIRY)
/* harmony export */ });
/** 9999-12-31T23:59:59Z, the last second that a time of four-digit years can tell. */
const LATEST_EXPIRY = 253_402_300_799;
/**
 * The patterns of both parameters, in a dialect that every engine reads alike, matched against the query with an `&` at
 * either end: names to the letter, nothing decoded, and the first parameter counts that fits.
 */
const EXPIRES = '&Expires=([0-9]{1,12})&';
const ACCESS_KEY_ID = '&AWSAccessKeyId=([A-Za-z0-9]{16,128})&';
const EXPIRES_PATTERN = new RegExp(EXPIRES);
const ACCESS_KEY_ID_PATTERN = new RegExp(ACCESS_KEY_ID);
/** Reads the query between the first `?` of a request URI and the last ` HTTP/` behind it, or else the end. */
function readPresignedUrl(requestUri) {
    const mark = requestUri.indexOf('?');
    if (mark === -1)
        return { expiry: null, accessKeyId: null };
    const protocol = requestUri.lastIndexOf(' HTTP/');
    const query = `&${requestUri.slice(mark + 1, protocol > mark ? protocol : undefined)}&`;
    const expiry = Number(EXPIRES_PATTERN.exec(query)?.[1] ?? Number.POSITIVE_INFINITY);
    return {
        expiry: expiry <= LATEST_EXPIRY ? expiry : null,
        accessKeyId: ACCESS_KEY_ID_PATTERN.exec(query)?.[1] ?? null,
    };
}


/***/ }),

// ./lib/log-formats/reader.js
6236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ DamagedContentError)
/* harmony export */ });
/** The content is of its format, but is damaged or cut off so that nothing of it can be relied on. */
class DamagedContentError extends Error {
    /** As a message names it. */
    format = 'Parquet';
}


/***/ }),

// ./lib/log-formats/redaction.js
7154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ firstCharacters),
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   XF: () => (/* binding */ REDACTED),
/* harmony export */   hi: () => (/* binding */ redactRecord),
/* harmony export */   nV: () => (/* binding */ SECRET_FORMS)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7732);

/**
 * The secrets that a presigned URL carries, as one set of patterns that both engines use: a log can hold URLs that still
 * work, SigV2 ones for years. S3 encodes keys twice, and clients send URLs in URLs and in JSON, so that each character may
 * be percent-encoded any number of times. The patterns are written for an engine with possessive loops; without them they
 * match the same.
 */
const ENCODED = '%(?:25)*+';
/** A letter in either case or a hyphen, as it is or percent-encoded. */
function encodable(character) {
    const cases = [...new Set([character.toUpperCase(), character.toLowerCase()])];
    const hex = cases.map((one) => eitherCase(one.charCodeAt(0).toString(16)));
    return `(?:[${cases.join('')}]|${ENCODED}(?:${hex.join('|')}))`;
}
function eitherCase(text) {
    return text.replaceAll(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
}
/** `X-Amz-Signature` ends in `Signature`, so that two names do for three. */
const NAME = `(?:${['Signature', 'X-Amz-Security-Token'].map((name) => [...name].map(encodable).join('')).join('|')})`;
const EQUALS = `(?:=|${ENCODED}3[Dd]|\\\\++u003[Dd])`;
const OPENING_QUOTE = `(?:\\\\*+"|${ENCODED}22|\\\\++u0022)`;
const COLON = `(?:[ \\t]*+(?::|${ENCODED}3[Aa])[ \\t]*+)`;
/** What ends a value. It is looked for everywhere, and so takes one backslash only: a search for many would not be linear. */
const AMPERSAND = `${ENCODED}26|\\\\u0026`;
const CLOSING_QUOTE = `\\\\?"|${ENCODED}22|\\\\u0022`;
/** In this order: a parameter of a URL, then a member of a JSON object. */
const SECRET_FORMS = [
    {
        start: NAME + EQUALS,
        end: `[&; "]|${AMPERSAND}`,
        value: `[^&; "%\\\\]*+(?:(?!${AMPERSAND})[%\\\\][^&; "%\\\\]*+)*+`,
    },
    {
        start: NAME + OPENING_QUOTE + COLON + OPENING_QUOTE,
        end: CLOSING_QUOTE,
        value: `[^"%\\\\]*+(?:(?!${CLOSING_QUOTE})[%\\\\][^"%\\\\]*+)*+`,
    },
];
const REDACTED = 'REDACTED';
const inJavaScript = (pattern) => new RegExp(pattern.replaceAll(/([*+])\+/g, '$1'), 'g');
/** Made with the first text that needs them: to compile them takes longer than to read a small log. */
let forms = null;
/** Each form has one of these between name and value: `=`, a quote, or how an encoding of either begins. */
const PARTS_NAME_FROM_VALUE = /[="%\\]/;
/**
 * Replaces the secrets that a presigned URL carries: what follows `Signature`, `X-Amz-Signature` or
 * `X-Amz-Security-Token` (any case, each letter as it is or percent-encoded) and `=`, up to `&`, `;`, a blank, a quote or
 * the end; `=` and `&` may be percent-encoded any number of times, or be `\u003d` and `\u0026`. In JSON, what is
 * between the quotes behind such a name and a colon. To be called before anything is cut off the text. It takes time in
 * proportion to the length of the text.
 */
function redact(text) {
    if (!PARTS_NAME_FROM_VALUE.test(text))
        return text;
    forms ??= SECRET_FORMS.map(({ start, end }) => ({ start: inJavaScript(start), end: inJavaScript(end) }));
    return forms.reduce(redactForm, text);
}
/** Start and end are looked for one after the other: one pattern for both would need a stack as long as the value. */
function redactForm(text, { start, end }) {
    let redacted = '';
    let at = 0;
    start.lastIndex = 0;
    while (start.test(text)) {
        const value = start.lastIndex;
        end.lastIndex = value;
        redacted += text.slice(at, value) + REDACTED;
        at = end.exec(text)?.index ?? text.length;
        start.lastIndex = at;
    }
    return at === 0 ? text : redacted + text.slice(at);
}
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

// ./lib/log-formats/text/lines.js
2316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ filteringSplitter),
/* harmony export */   s1: () => (/* binding */ lineSplitter)
/* harmony export */ });
/* unused harmony exports LONGEST_LINE, endWithoutBlanks */
/** A line longer than this is unparsed; only so much of it is ever kept. */
const LONGEST_LINE = 8 * 1024 * 1024;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
/**
 * Splits content that comes in chunks into lines. Lines end at LF, CR LF and CR; since empty lines are not lines, CR LF
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
/** Where a line ends when the blanks at its end are dropped; `start` where it holds only blanks. */
function endWithoutBlanks(bytes, start, end) {
    let last = end;
    while (last > start && bytes[last - 1] === SPACE)
        last--;
    return last;
}


/***/ }),

// ./lib/log-formats/text/record.js
9122:
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
 * A record is read from both ends, since what is between is the client's text: the head left of the request URI word
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
/** The columns right of the user agent, single blanks between them; 0 where one of them cannot be what is there. */
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
/** The text of `bytes[start, end)`; what is not UTF-8 reads as U+FFFD. */
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
 * the true one is, right of a quote and a blank, in what reads as referrer or user agent. That quote may be the one
 * that opens the text.
 */
function isRejected(status, referrer, userAgent) {
    return REFUSED.has(status) && !STATUS_IN_TEXT.test(referrer) && !STATUS_IN_TEXT.test(userAgent);
}
const REFUSED = new Set(['400', '401', '403']);
const STATUS_IN_TEXT = /(?:^|") (?:[0-9]{3}|-) /;


/***/ }),

// ./lib/log-sources/files/find.js
2754:
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
 * location is neither a file nor a folder, or cannot be listed.
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
                throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CheckError */ .tl(`${path} is neither a file nor a folder (a pipe or a device). Remove it from ${folder}.`);
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
/** A folder's entries in the order of the paths below it: `a-b` is before what is in `a`, as `-` does before `/`. */
function listFolder(folder) {
    const entries = tried(folder, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }));
    refuseAlikes(folder, entries);
    return entries
        .map((entry) => entryOf(entry, withSeparator(folder, '/') + entry.name))
        .sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoints */ .U)(entrySortedAs(a), entrySortedAs(b)));
}
/** Bytes that are not UTF-8 all read as U+FFFD: one of the files that have the same name then would be read for all. */
function refuseAlikes(folder, entries) {
    const doubtful = entries.filter(({ name }) => name.includes('\ufffd')).map(({ name }) => name);
    const alike = doubtful.find((name, at) => doubtful.indexOf(name) !== at);
    if (alike === undefined)
        return;
    throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CheckError */ .tl(`Cannot read ${withSeparator(folder, '/')}${alike}: several file names there are not UTF-8 and look the same. Rename these files.`);
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
        ? 'it does not exist (a broken link, or a deleted file)'
        : code === 'ELOOP'
            ? 'the link points to itself'
            : code === 'EACCES' || code === 'EPERM'
                ? 'permission denied'
                : (message ?? String(error));
    return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CheckError */ .tl(`Cannot read ${path}: ${reason}. Repair it, or remove it from the locations.`, {
        cause: error,
    });
}


/***/ }),

// ./lib/log-sources/files/read.js
809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ readSmallGzip),
/* harmony export */   jQ: () => (/* binding */ readLogFile),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5055);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(525);
/* harmony import */ var _runtime_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4197);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2754);





/** Bytes read, and bytes inflated, at once. */
const CHUNK_BYTES = 1 << 20;
/**
 * The content of a log file in chunks, inflated where it begins as gzip does. It is read completely, or it throws: a file that
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
/** The error for a file whose content is of a format, but damaged or cut off. */
function damaged(path, error) {
    return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(`Cannot read ${path}: its ${error.format} is damaged or cut off (${error.message}). Download the file again, or remove it.`, { cause: error });
}
function readingError(path, error) {
    if (error instanceof _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl)
        return error;
    if (!(error instanceof _log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_1__/* .GzipError */ .Bm))
        return (0,_find_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotRead */ .U0)(path, error);
    return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(`Cannot read ${path}: its gzip is damaged (${error.message}). Download the file again, or remove it.`, {
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

// ./lib/log-sources/files/spool.js
4278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ newSpool),
/* harmony export */   pA: () => (/* binding */ fileAccess),
/* harmony export */   x8: () => (/* binding */ newContentSpool)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



const CONTENT_IN_MEMORY_BYTES = 64 << 20;
const IN_MEMORY_BYTES = 4 * 1024 * 1024;
const READ_BYTES = 1 << 20;
const LF = Buffer.from('\n');
function newSpool() {
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
        *chunks() {
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
function newContentSpool() {
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
        content() {
            if (file !== null) {
                flush();
                return fileAccess(file, stored);
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
function fileAccess(file, byteLength) {
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


/***/ }),

// ./lib/model/bucket-pattern.js
9596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ isBucketPattern),
/* harmony export */   RF: () => (/* binding */ bucketMatcher),
/* harmony export */   Vi: () => (/* binding */ bucketScope),
/* harmony export */   l7: () => (/* binding */ patternExpression),
/* harmony export */   u_: () => (/* binding */ expandBuckets)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4209);

/** It is not a name: it holds `*` (any text) or `?` (one character), or leaves out by a leading `!`. */
function isBucketPattern(text) {
    return /^!|[*?]/.test(text);
}
/** A pattern as a regular expression, which matches a full name. In Athena's dialect it reads the same. */
function patternExpression(pattern) {
    const source = pattern
        .replace(/^!/, '')
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.');
    return `^${source}$`;
}
function choiceOf(items) {
    const chosen = items.filter((item) => !item.startsWith('!'));
    const leftOut = items.filter((item) => item.startsWith('!')).map(matcherOf);
    return {
        chosen: chosen.length === 0 && items.length > 0 ? ['*'] : chosen,
        isLeftOut: (bucket) => leftOut.some((matches) => matches(bucket)),
    };
}
function matcherOf(pattern) {
    const expression = new RegExp(patternExpression(pattern), 's');
    return (bucket) => expression.test(bucket);
}
/** What a list of names and patterns makes of a scope: names only, or the full list where a pattern chooses. */
function bucketScope(items) {
    const { chosen, isLeftOut } = choiceOf(items);
    const buckets = chosen.filter((item) => !isBucketPattern(item) && !isLeftOut(item));
    return chosen.some(isBucketPattern) ? { buckets, bucketPatterns: items } : { buckets };
}
/** Whether a bucket is asked about; null: every one is. */
function bucketMatcher({ buckets, bucketPatterns = [], }) {
    const names = new Set(buckets);
    if (bucketPatterns.length === 0)
        return buckets.length === 0 ? null : (bucket) => names.has(bucket);
    const { chosen, isLeftOut } = choiceOf(bucketPatterns);
    const patterns = chosen.filter(isBucketPattern).map(matcherOf);
    return (bucket) => (names.has(bucket) || patterns.some((matches) => matches(bucket))) && !isLeftOut(bucket);
}
/**
 * The buckets that a list of names and patterns stands for, in its order: what a pattern matches of the known ones by name,
 * each bucket once. A pattern that matches none stands for itself.
 */
function expandBuckets(items, known) {
    const { chosen, isLeftOut } = choiceOf(items);
    const found = new Set();
    const unmatched = [];
    const sorted = [...known].sort(_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoints */ .U).filter((bucket) => !isLeftOut(bucket));
    for (const item of chosen) {
        if (!isBucketPattern(item)) {
            if (!isLeftOut(item))
                found.add(item);
            continue;
        }
        const matches = sorted.filter(matcherOf(item));
        if (matches.length === 0)
            unmatched.push(item);
        for (const bucket of matches.length === 0 ? [item] : matches)
            found.add(bucket);
    }
    return { buckets: [...found], unmatched };
}


/***/ }),

// ./lib/model/ip-address.js
3625:
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

// ./lib/model/network-tree.js
6324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ NetworkTree)
/* harmony export */ });
/** Values by network, found by an address in one step per bit, however many networks there are. One family of addresses. */
class NetworkTree {
    /** Of each node, at twice its number: the node for a 0 and the one for a 1 as the next bit; 0: none. */
    #next = [0, 0];
    #values = [undefined];
    /** The value of a network, made where it has none. */
    at({ address, prefixLength }, make) {
        let node = 0;
        for (let bit = 0; bit < prefixLength; bit++) {
            const side = 2 * node + bitOf(address, bit);
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
    /** Calls `onFound` with the value of each network that holds the address, the widest network first. */
    find(address, onFound) {
        let node = 0;
        for (let bit = 0;; bit++) {
            const value = this.#values[node];
            if (value !== undefined)
                onFound(value);
            if (bit === 8 * address.length)
                return;
            node = this.#next[2 * node + bitOf(address, bit)];
            if (node === 0)
                return;
        }
    }
}
function bitOf(address, bit) {
    return (address[bit >> 3] >> (7 - (bit & 7))) & 1;
}


/***/ }),

// ./lib/model/order.js
4209:
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

// ./lib/model/tally.js
6307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ USER_AGENT_CHARACTERS),
/* harmony export */   JM: () => (/* binding */ ALSO_SEEN_CLIENTS_LISTED),
/* harmony export */   KC: () => (/* binding */ noRecords),
/* harmony export */   PJ: () => (/* binding */ noSignatures),
/* harmony export */   Um: () => (/* binding */ ACCESS_KEY_IDS_LISTED),
/* harmony export */   WF: () => (/* binding */ SIGV2_CLIENTS_KEPT),
/* harmony export */   ad: () => (/* binding */ noAlsoSeen),
/* harmony export */   az: () => (/* binding */ LOG_OBJECTS_LISTED),
/* harmony export */   ov: () => (/* binding */ ALSO_SEEN_CLIENTS_KEPT),
/* harmony export */   tf: () => (/* binding */ UNPARSED_SAMPLE_CHARACTERS),
/* harmony export */   tx: () => (/* binding */ UNPARSED_SAMPLES)
/* harmony export */ });
/** Most SigV2 clients that an engine keeps apart; the requests of others are summed up in their target. */
const SIGV2_CLIENTS_KEPT = 50_000;
/** Clients with requests over old TLS, and anonymous ones, that an engine keeps apart, and that it lists. */
const ALSO_SEEN_CLIENTS_KEPT = 10_000;
const ALSO_SEEN_CLIENTS_LISTED = 1_000;
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
function noAlsoSeen() {
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

// ./lib/model/time.js
588:
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

// ./lib/runtime/read-file.js
4197:
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
/** The complete content; null where it is larger than the limit. */
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


/***/ }),

};
