export const id = 161;
export const ids = [161];
export const modules = {

/***/ 6762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   CW: () => (/* binding */ isExpiredCredentials),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   MT: () => (/* binding */ awsFailure),
/* harmony export */   O: () => (/* binding */ inAwsWords),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   gW: () => (/* binding */ awsRefusal),
/* harmony export */   w7: () => (/* binding */ isAccessDenied),
/* harmony export */   wJ: () => (/* binding */ remedyFor)
/* harmony export */ });
/* unused harmony export isBadCredentials */
/* harmony import */ var _log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7154);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);


const LONGEST_MESSAGE = 400;
/** A call names its bucket and prefix, which may have 1,024 bytes. */
const LONGEST_CALL = 200;
function awsFailure(thrown) {
    const error = typeof thrown === 'object' && thrown !== null ? thrown : { message: String(thrown) };
    const status = error.$metadata?.httpStatusCode;
    const code = connectionCode(error);
    const name = typeof error.name === 'string' ? error.name.replace(/Exception$/, '') : 'Error';
    const message = oneLine(typeof error.message === 'string' ? error.message : '', LONGEST_MESSAGE);
    return {
        name: name === '' ? 'Error' : name,
        message: message === '' ? (code ?? '') : message,
        status: typeof status === 'number' ? status : null,
        code,
    };
}
/**
 * AWS's text as a part of a sentence: one line without a full stop, secrets taken out of it, then cut. A secret that is cut
 * first would be shown in part, since a part of it is not recognized.
 */
function oneLine(text, mostCharacters) {
    const line = (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim());
    const shown = (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCharacters */ .DR)(line, mostCharacters);
    return shown === line ? line.replace(/\.$/, '') : `${shown}…`;
}
const CONNECTION_CODES = /\b(?:ECONN[A-Z]+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE)\b/;
/** Of the error itself, of what stands behind it, or in the text of one that wraps it. */
function connectionCode(error) {
    if (typeof error.code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(error.code))
        return error.code;
    const behind = error.cause ?? (Array.isArray(error.errors) ? error.errors[0] : undefined);
    if (typeof behind === 'object' && behind !== null)
        return connectionCode(behind);
    return error.$metadata?.httpStatusCode === undefined && typeof error.message === 'string'
        ? (CONNECTION_CODES.exec(error.message)?.[0] ?? null)
        : null;
}
function isNamed(failure, ...names) {
    return names.includes(failure.name);
}
/** The call was refused for want of permission, in any service's words. */
function isAccessDenied(failure) {
    return (isNamed(failure, 'AccessDenied', 'UnauthorizedOperation', 'AllAccessDisabled') ||
        (failure.status === 403 && failure.name === 'Forbidden'));
}
const EXPIRED = ['ExpiredToken', 'TokenRefreshRequired', 'RequestExpired'];
/** The credentials that signed it have run out. */
function isExpiredCredentials(failure) {
    return isNamed(failure, ...EXPIRED);
}
const NO_SUCH_KEY = [
    'InvalidClientTokenId',
    'InvalidAccessKeyId',
    'UnrecognizedClient',
    'SignatureDoesNotMatch',
    'InvalidSignature',
    'InvalidToken',
    'IncompleteSignature',
    'MissingAuthenticationToken',
];
/** AWS does not know the key, or the secret does not belong to it. */
function isBadCredentials(failure) {
    return isNamed(failure, ...NO_SUCH_KEY);
}
/** Says which call failed, in AWS's own words, and what to change. What already says so is left as it is. */
function awsRefusal(thrown, { call, remedy }) {
    if (thrown instanceof _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
        return thrown;
    const failure = awsFailure(thrown);
    return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckError */ .tl((0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failureMessage */ .oh)(`${oneLine(call, LONGEST_CALL)} failed: ${inAwsWords(failure)}.`, `${remedyFor(failure) ?? remedy}.`), { cause: thrown });
}
/** `AccessDenied: User: … is not authorized to perform: …` */
function inAwsWords(failure) {
    if (isUnreadable(failure))
        return `an answer ${failure.status === null ? '' : `with status ${failure.status} `}that cannot be read: it was cut on its way, or is not from AWS`;
    if (failure.code !== null)
        return failure.message.includes(failure.code) ? failure.message : `${failure.code}: ${failure.message}`;
    return failure.message === '' || failure.message === failure.name
        ? failure.name
        : `${failure.name}: ${failure.message}`;
}
/** The SDK could make nothing of the answer's body: cut off, or the page of some proxy. */
function isUnreadable(failure) {
    return failure.name === 'SyntaxError' || failure.message.includes('Deserialization error');
}
/** The bucket is in another Region than the one asked. */
function isElsewhere(failure) {
    return (isNamed(failure, 'PermanentRedirect', 'AuthorizationHeaderMalformed', 'IllegalLocationConstraint') ||
        failure.status === 301 ||
        failure.status === 307);
}
/** The remedy where the failure has one whatever the call was; null: what helps depends on the call. */
function remedyFor(failure) {
    if (isNamed(failure, 'RequestTimeTooSkewed', 'RequestInTheFuture') ||
        /signature (?:expired|not yet current)/i.test(failure.message))
        return 'Set the clock of this machine';
    if (isExpiredCredentials(failure))
        return 'The credentials have expired: get new ones just before this check, or give role-to-assume, which the check renews by itself';
    if (isBadCredentials(failure))
        return 'AWS does not accept these credentials: check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, or the profile, and that they are of the same partition as the Region';
    if (isElsewhere(failure))
        return 'The bucket is in another Region, and S3 did not say in which: set aws-region to that one';
    if (/^Region not accepted/.test(failure.message))
        return 'Set aws-region (or AWS_REGION) to a Region such as eu-west-1';
    if (failure.code === 'ENOTFOUND' || failure.code === 'EAI_AGAIN')
        return 'The name is not known here: check aws-region, AWS_ENDPOINT_URL, the network and HTTPS_PROXY';
    if (/certificate/i.test(failure.message) && failure.status === null)
        return 'The certificate is not trusted here: give the authority behind it in AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS';
    if (failure.code !== null || isNamed(failure, 'TimeoutError', 'AbortError'))
        return 'The service could not be reached: check the network, HTTPS_PROXY and NO_PROXY, and AWS_ENDPOINT_URL';
    if (isThrottled(failure))
        return 'AWS is throttling this account: run the check again later, or fewer at one time';
    if (failure.status !== null && failure.status >= 500)
        return 'The fault is on the side of the service: run the check again';
    if (isUnreadable(failure))
        return 'Check HTTPS_PROXY, AWS_ENDPOINT_URL and the network; run the check again';
    return null;
}
/**
 * AWS limits the requests of the account, or to one prefix of a bucket: the call can be sent again later.
 * Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
function isThrottled(failure) {
    return failure.status === 429 || isNamed(failure, ...THROTTLED);
}
const THROTTLED = [
    'Throttling',
    'Throttled',
    'RequestThrottled',
    'TooManyRequests',
    'SlowDown',
    'RequestLimitExceeded',
    'BandwidthLimitExceeded',
    'ProvisionedThroughputExceeded',
    'PriorRequestNotComplete',
    'TransactionInProgress',
];


/***/ }),

/***/ 5161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3Engine: () => (/* binding */ s3Engine)
});

// EXTERNAL MODULE: ./lib/log-formats/gzip.js
var gzip = __webpack_require__(5055);
// EXTERNAL MODULE: ./lib/log-formats/text/lines.js
var text_lines = __webpack_require__(2316);
// EXTERNAL MODULE: ./lib/log-sources/s3/archived.js
var s3_archived = __webpack_require__(9056);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/aws/errors.js
var errors = __webpack_require__(6762);
// EXTERNAL MODULE: ./lib/runtime/concurrency.js
var concurrency = __webpack_require__(8211);
// EXTERNAL MODULE: ./lib/runtime/errors.js
var runtime_errors = __webpack_require__(525);
;// CONCATENATED MODULE: ./lib/log-sources/s3/read-objects.js




/** An object up to this size is held whole; a larger one is read in parts of this size, one after another. */
const PART_BYTES = 8 << 20;
/** Parts of a large object that are fetched before they are needed. */
const PARTS_AHEAD = 3;
/** Objects that are fetched before their turn comes, and what they may hold together. */
const OBJECTS_AHEAD = 256;
const BYTES_AHEAD = 32 << 20;
/** The thread does other things after so much work. */
const PAUSE_MILLISECONDS = 8;
/**
 * Reads log objects side by side, and hands them over one after another, in no fixed order. Each is the one that was listed,
 * by its ETag. Gives the positions of those that are archived, ascending: they are not handed over.
 *
 * @param positions of the objects that are read
 * @throws CheckError where an object was deleted or changed since it was listed, or cannot be read; the signal's reason
 */
async function readObjects(objects, positions, handle, reading) {
    const archived = [];
    const isLarge = (position) => objects[position].bytes > PART_BYTES;
    const budget = byteBudget(BYTES_AHEAD);
    let lastPause = performance.now();
    let turn = Promise.resolve();
    const inTurn = (work) => {
        turn = turn.then(work);
        return turn;
    };
    await (0,concurrency/* mapLimited */.b)(positions.filter((position) => !isLarge(position)), async (position) => {
        const { bytes } = objects[position];
        await budget.take(bytes);
        try {
            const chunks = await fetchObject(objects[position], reading);
            if (chunks === null)
                archived.push(position);
            else
                await inTurn(async () => {
                    reading.signal.throwIfAborted();
                    await handle(position, wholeContent(chunks));
                    if (performance.now() - lastPause < PAUSE_MILLISECONDS)
                        return;
                    await (0,promises_.setImmediate)();
                    lastPause = performance.now();
                });
        }
        finally {
            budget.give(bytes);
        }
    }, OBJECTS_AHEAD);
    for (const position of positions.filter(isLarge)) {
        const content = await largeContent(objects[position], reading);
        if (content === null)
            archived.push(position);
        else
            await handle(position, content);
    }
    return { archived: archived.sort((a, b) => a - b) };
}
/** Objects that are fetched ahead where only the first few may be wanted. */
const OBJECTS_AHEAD_IN_ORDER = 16;
/** The same, in the order of the positions; archived objects are left out. */
async function* readInOrder(objects, positions, reading) {
    const ahead = [];
    let bytesAhead = 0;
    let next = 0;
    const bytesOf = (at) => Math.min(PART_BYTES, objects[positions[at]].bytes);
    for (const [at, position] of positions.entries()) {
        while (next < positions.length &&
            (next <= at || (ahead.length < OBJECTS_AHEAD_IN_ORDER && bytesAhead + bytesOf(next) <= BYTES_AHEAD))) {
            const content = fetchContent(objects[positions[next]], reading);
            // A failure is thrown where the object is needed.
            content.catch(() => { });
            ahead.push(content);
            bytesAhead += bytesOf(next++);
        }
        const content = await ahead.shift();
        if (content !== null)
            yield { position, content };
        bytesAhead -= bytesOf(at);
    }
}
async function fetchContent(object, reading) {
    if (object.bytes > PART_BYTES)
        return largeContent(object, reading);
    const chunks = await fetchObject(object, reading);
    return chunks === null ? null : wholeContent(chunks);
}
function wholeContent(whole) {
    return {
        whole,
        async *parts() {
            yield whole;
        },
    };
}
/** Bytes that may be held at one time; what is larger than all of them is held by itself. */
function byteBudget(most) {
    let held = 0;
    const waiting = [];
    const startWaiting = () => {
        for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
            if (held > 0 && held + next.bytes > most)
                return;
            waiting.shift();
            held += next.bytes;
            next.start();
        }
    };
    return {
        take: (bytes) => new Promise((resolve) => {
            waiting.push({ bytes, start: resolve });
            startWaiting();
        }),
        give(bytes) {
            held -= bytes;
            startWaiting();
        },
    };
}
/** The content of an object in the parts in which it came; null: it is archived. */
async function fetchObject(object, reading, range) {
    const { bucket, key, etag, bytes } = object;
    const expected = range === undefined ? bytes : range.end - range.start;
    try {
        const { chunks } = await reading.requests.get({
            bucket,
            region: reading.regionOf(bucket),
            key,
            mostBytes: expected,
            headers: {
                'if-match': etag,
                ...(range === undefined ? {} : { range: `bytes=${range.start}-${range.end - 1}` }),
            },
        });
        const received = chunks.reduce((sum, { length }) => sum + length, 0);
        if (received !== expected)
            throw new runtime_errors/* CheckError */.tl(`s3://${bucket}/${key} was listed with ${bytes} bytes, and S3 sent ${received} of ${expected}. Run the check again; check AWS_ENDPOINT_URL_S3 and the proxy if it stays so.`);
        return chunks;
    }
    catch (error) {
        reading.signal.throwIfAborted();
        if ((0,errors/* isNamed */.ev)((0,errors/* awsFailure */.MT)(error), 'InvalidObjectState'))
            return null;
        throw readRefusal(object, error);
    }
}
/** A large object, part after part, of which some are fetched ahead; null where it is archived. */
async function largeContent(object, reading) {
    const ahead = [];
    let start = 0;
    const fetchNext = () => {
        const end = Math.min(object.bytes, start + PART_BYTES);
        const part = fetchObject(object, reading, { start, end });
        // A failure is thrown where the part is needed.
        part.catch(() => { });
        ahead.push(part);
        start = end;
    };
    fetchNext();
    const first = await ahead.shift();
    if (first === null)
        return null;
    return {
        whole: null,
        async *parts() {
            let part = first;
            for (;;) {
                while (ahead.length < PARTS_AHEAD && start < object.bytes)
                    fetchNext();
                if (part !== null)
                    yield part;
                const next = ahead.shift();
                if (next === undefined)
                    return;
                part = await next;
            }
        },
    };
}
/** The object is not the one that was listed, or may not be read, or S3 did not send it. */
function readRefusal({ bucket, key }, error) {
    const failure = (0,errors/* awsFailure */.MT)(error);
    const address = `s3://${bucket}/${key}`;
    if ((0,errors/* isNamed */.ev)(failure, 'NoSuchKey', 'NoSuchBucket') || failure.status === 404)
        return new runtime_errors/* CheckError */.tl(`${address} was deleted while the check ran. Run the check again.`, {
            cause: error,
        });
    if ((0,errors/* isNamed */.ev)(failure, 'PreconditionFailed') || failure.status === 412)
        return new runtime_errors/* CheckError */.tl(`${address} was changed while the check ran. Run the check again.`, {
            cause: error,
        });
    if ((0,errors/* isAccessDenied */.w7)(failure))
        return (0,errors/* awsRefusal */.gW)(error, {
            call: `s3:GetObject of ${address}`,
            remedy: /kms/i.test(failure.message)
                ? `Allow kms:Decrypt on the key that encrypts the log objects of bucket ${bucket}`
                : `Allow s3:GetObject on the log objects of bucket ${bucket} (and kms:Decrypt where a KMS key encrypts them)`,
        });
    if (error instanceof runtime_errors/* CheckError */.tl)
        return error;
    return (0,errors/* awsRefusal */.gW)(error, { call: `s3:GetObject of ${address}`, remedy: 'Run the check again' });
}

// EXTERNAL MODULE: ./lib/engines/embedded/content-gaps.js
var content_gaps = __webpack_require__(3397);
// EXTERNAL MODULE: ./lib/engines/embedded/content-tallying.js
var content_tallying = __webpack_require__(970);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/client-key.js
var client_key = __webpack_require__(8237);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/merging.js
var merging = __webpack_require__(9021);
// EXTERNAL MODULE: ./lib/engines/embedded/engine.js + 1 modules
var engine = __webpack_require__(7391);
// EXTERNAL MODULE: ./lib/engines/embedded/evidence.js
var evidence = __webpack_require__(3457);
// EXTERNAL MODULE: ./lib/engines/embedded/scanner/fast-tally.js + 3 modules
var fast_tally = __webpack_require__(1319);
;// CONCATENATED MODULE: ./lib/engines/embedded/s3-engine.js












/**
 * The check on log objects that are read straight from S3, without Athena. The objects are listed when the engine is first
 * asked; each is read whole, and only as it was listed.
 */
function s3Engine(parts) {
    const { scope, now, logs, maxBytesScanned } = parts;
    let listed = null;
    let clientKeys = new Map();
    const listOnce = async (context) => {
        if (listed !== null)
            return listed;
        // Nothing is in an object of no bytes, and Athena does not count it.
        const objects = (await parts.listObjects(context)).filter(({ bytes }) => bytes > 0);
        const bytes = bytesOf(objects);
        if (maxBytesScanned !== null && bytes > maxBytesScanned)
            throw new runtime_errors/* CheckError */.tl(`The log objects of the window hold ${bytes} bytes (${objects.length} log objects), and max-bytes-scanned is ${maxBytesScanned}: nothing was read. Raise max-bytes-scanned, or check a shorter period.`);
        listed = objects;
        return objects;
    };
    /** Reads some of the objects; stops whatever is under way where one cannot be read. */
    const read = async (objects, positions, handle, context) => {
        const ended = new AbortController();
        const signal = AbortSignal.any([context.signal, ended.signal]);
        const progress = objectProgress(positions.map((position) => objects[position]), context);
        try {
            const { archived } = await readObjects(objects, positions, async (position, content) => {
                await named(objects[position], () => handle(position, content, signal));
                progress(objects[position]);
            }, { ...parts.openReading(signal), signal });
            return archived;
        }
        catch (error) {
            context.signal.throwIfAborted();
            throw error;
        }
        finally {
            ended.abort();
        }
    };
    return {
        async tally(context) {
            const objects = await listOnce(context);
            const readable = positionsOf(objects, canBeRead);
            const { coverage, facts } = coverageOf(objects, logs);
            const tallying = (0,content_tallying/* contentTallying */.A)({ scope, now, coverageEntries: coverage.length }, bytesOf(objects) >= BYTES_FOR_SCANNER);
            const archivedWhenRead = await read(objects, readable, async (position, content, signal) => {
                tallying.begin(position, facts[position]);
                await eachChunk(content, signal, (chunk) => {
                    if (!tallying.isIgnoring())
                        (0,fast_tally/* push */.VC)(tallying, chunk);
                });
                tallying.end();
            }, context);
            const name = (position) => addressOf(objects[position]);
            const merged = (0,merging/* mergeTallies */.n)([tallying.result()], scope, coverage, name);
            clientKeys = merged.clientKeys;
            const archived = new Set([...positionsOf(objects, (object) => !canBeRead(object)), ...archivedWhenRead]);
            const wereRead = objects.filter((_, position) => !archived.has(position));
            const covered = new Set(facts.filter((_, position) => !archived.has(position)).map((fact) => fact.coverage));
            return {
                totals: merged.totals,
                targets: merged.targets,
                buckets: merged.buckets,
                daily: merged.daily,
                sigV2Clients: merged.sigV2Clients,
                sigV2ClientsNotListed: merged.sigV2ClientsNotListed,
                oldTls: merged.oldTls,
                anonymous: merged.anonymous,
                unparsedSamples: merged.unparsedSamples,
                coverage: coverage.flatMap((entry, position) => covered.has(position)
                    ? [{ ...entry, oldestRecord: merged.oldestByCoverage[position] ?? null }]
                    : []),
                engineGaps: [
                    ...logs.engineGaps,
                    ...(0,s3_archived/* archivedGap */.D)(archivedByLocation(objects, archived, logs)),
                    ...(0,content_gaps/* unreadableFilesGap */.T)(merged.unreadable, name),
                ],
                source: {
                    engine: 'embedded',
                    locations: logs.texts,
                    logObjects: wereRead.length,
                    formats: merged.formats,
                    skippedFiles: merged.skipped.files,
                    skippedEvents: merged.skipped.events,
                    bytes: bytesOf(wereRead),
                    oldestRecord: merged.oldestRecord,
                    newestRecord: merged.newestRecord,
                },
            };
        },
        async *preview(limit, context) {
            const objects = await listOnce(context);
            let left = limit === 0 ? Number.POSITIVE_INFINITY : limit;
            const ended = new AbortController();
            const signal = AbortSignal.any([context.signal, ended.signal]);
            const readable = positionsOf(objects, canBeRead);
            try {
                for await (const { position, content } of readInOrder(objects, readable, {
                    ...parts.openReading(signal),
                    signal,
                })) {
                    const object = objects[position];
                    let lines = [];
                    const splitter = (0,text_lines/* lineSplitter */.s1)((0,engine/* previewHandler */.J)(addressOf(object), (line) => lines.push(line)));
                    const chunks = withEnd(contentChunks(content, signal));
                    for (;;) {
                        const next = await named(object, () => chunks.next());
                        if (next.done === true)
                            break;
                        if (next.value === null)
                            splitter.end();
                        else
                            splitter.push(next.value);
                        for (const line of lines) {
                            context.signal.throwIfAborted();
                            yield line;
                            if (--left <= 0)
                                return;
                        }
                        lines = [];
                    }
                }
            }
            finally {
                ended.abort();
            }
        },
        async evidence(findings, limit, context) {
            const objects = await listOnce(context);
            const wanted = new Set(findings.flatMap(({ logObjects }) => logObjects));
            const allListed = findings.every(({ logObjects, logObjectCount }) => logObjectCount === logObjects.length);
            const positions = new Map(findings.map((finding, position) => [clientKeys.get(finding) ?? (0,client_key/* clientKey */.TJ)(finding), position]));
            const gathering = (0,evidence/* gatherEvidence */.h)(scope, (key) => positions.get(key), findings.length, limit);
            const splitter = (0,text_lines/* filteringSplitter */.Gr)(gathering, SIGV2);
            await read(objects, positionsOf(objects, (object) => wanted.has(addressOf(object))), async (position, content, signal) => {
                gathering.begin(position);
                await eachChunk(content, signal, (chunk) => splitter.push(chunk));
                splitter.end();
            }, context);
            const { records, complete } = gathering.result((position) => addressOf(objects[position]));
            return { records, complete: complete && allListed };
        },
        queries: () => [],
    };
}
/** Work from which on the scanner is worth its start. */
const BYTES_FOR_SCANNER = 512 << 10;
/** A line without it is not a SigV2 record. */
const SIGV2 = 'SigV2';
function addressOf({ bucket, key }) {
    return `s3://${bucket}/${key}`;
}
function bytesOf(objects) {
    return objects.reduce((sum, { bytes }) => sum + bytes, 0);
}
/** Of some archive classes only what was restored can be read; others tell when they are read. */
function canBeRead({ storageClass, isRestored }) {
    return isRestored || (storageClass !== 'GLACIER' && storageClass !== 'DEEP_ARCHIVE');
}
function positionsOf(objects, wants) {
    const positions = [];
    for (const [position, object] of objects.entries())
        if (wants(object))
            positions.push(position);
    return positions;
}
/** One entry a location, and a source bucket where the keys are partitioned; as the scan on Athena has them. */
function coverageOf(objects, { locations }) {
    const coverage = [];
    const positions = new Map();
    const positionOf = (text, bucket, oldest) => {
        const key = JSON.stringify([text, bucket]);
        const position = positions.get(key) ?? coverage.length;
        const known = coverage[position];
        positions.set(key, position);
        if (known === undefined)
            coverage.push({ location: text, bucket, oldestLogObject: oldest });
        else if (oldest !== null && (known.oldestLogObject === null || oldest < known.oldestLogObject))
            coverage[position] = { ...known, oldestLogObject: oldest };
        return position;
    };
    for (const { text, keyFormat, partitions, oldestLogObject } of locations) {
        if (keyFormat === 'simple')
            positionOf(text, null, oldestLogObject);
        else
            for (const partition of partitions)
                positionOf(text, partition.bucket, partition.oldestLogObject);
    }
    const facts = objects.map(({ location, key }) => {
        const { text, keyFormat, prefix } = locations[location];
        const bucket = keyFormat === 'simple' ? null : (key.slice(prefix.length).split('/')[2] ?? null);
        return { coverage: positionOf(text, bucket, null), shared: 0n, readOnce: false };
    });
    return { coverage, facts };
}
/** Log objects of the window by location, and how many of them are archived. */
function archivedByLocation(objects, archived, { locations }) {
    const found = new Map();
    for (const [position, { location, key }] of objects.entries()) {
        const { text } = locations[location];
        const place = found.get(text) ?? { archived: 0, listed: 0, keys: [] };
        found.set(text, place);
        place.listed++;
        if (!archived.has(position))
            continue;
        place.archived++;
        if (place.keys.length < KEYS_NAMED)
            place.keys.push(key);
    }
    return [...found].map(([text, place]) => ({ text, complete: true, ...place }));
}
const KEYS_NAMED = 5;
/** Tells how far the reading has come: log objects and bytes. */
function objectProgress(objects, { onProgress }) {
    const bytesTotal = bytesOf(objects);
    const objectsTotal = objects.length;
    let bytesDone = 0;
    let objectsDone = 0;
    return ({ bytes }) => {
        bytesDone += bytes;
        objectsDone++;
        onProgress({ phase: 'reading', bytesDone, bytesTotal, objectsDone, objectsTotal });
    };
}
/** Content up to this size is inflated at once. */
const SMALL_GZIP_BYTES = 4 << 20;
/** The content, inflated where it begins as gzip does. Of an object that came whole nothing is waited for. */
async function eachChunk(content, signal, use) {
    if (content.whole !== null && !(0,gzip/* isGzip */.bf)(headOf(content.whole))) {
        for (const chunk of content.whole)
            use(chunk);
        return;
    }
    for await (const chunk of contentChunks(content, signal))
        use(chunk);
}
async function* contentChunks(content, signal) {
    const { whole } = content;
    if (whole !== null) {
        if (!(0,gzip/* isGzip */.bf)(headOf(whole))) {
            yield* whole;
            return;
        }
        const stored = Buffer.concat(whole);
        const inflated = stored.length <= SMALL_GZIP_BYTES ? (0,gzip/* inflateAtOnce */.i)(stored) : null;
        if (inflated !== null)
            yield inflated;
        else
            yield* (0,gzip/* inflate */.UD)(chunksOf(whole), signal);
        return;
    }
    const parts = content.parts();
    const first = await parts.next();
    if (first.done === true)
        return;
    const chunks = following(first.value, parts);
    yield* (0,gzip/* isGzip */.bf)(headOf(first.value)) ? (0,gzip/* inflate */.UD)(chunks, signal) : chunks;
}
async function* chunksOf(chunks) {
    yield* chunks;
}
async function* following(first, rest) {
    yield* first;
    for await (const part of rest)
        yield* part;
}
/** At least the two bytes that tell a gzip, where there are so many. */
function headOf([first = new Uint8Array(0), second]) {
    return first.length >= 2 || second === undefined ? first : Buffer.concat([first, second]);
}
/** The chunks, then null. */
async function* withEnd(chunks) {
    yield* chunks;
    yield null;
}
/** What is wrong with an object's gzip is told with its address. */
async function named(object, act) {
    try {
        return await act();
    }
    catch (error) {
        if (!(error instanceof gzip/* GzipError */.Bm))
            throw error;
        throw new runtime_errors/* CheckError */.tl(`Cannot read ${addressOf(object)}: its gzip is damaged (${error.message}). Store the log object again, or take it out of the location.`, { cause: error });
    }
}


/***/ }),

/***/ 9056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ archivedGap)
/* harmony export */ });
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4209);

const NAMED = 5;
/**
 * The gap where log objects are archived: nobody knows what they hold. S3 refuses to give them; Athena leaves those in
 * S3 Glacier Flexible Retrieval out without a word.
 * Sources: https://docs.aws.amazon.com/AmazonS3/latest/userguide/archived-objects.html,
 * https://docs.aws.amazon.com/athena/latest/ug/querying-glacier.html
 */
function archivedGap(found) {
    const some = found.filter(({ archived }) => archived > 0).sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoints */ .U)(a.text, b.text));
    if (some.length === 0)
        return [];
    const places = some.map(({ text, archived, listed, complete }) => `${text}: ${complete ? '' : 'at least '}${archived} of ${listed}${complete ? '' : ' listed'}`);
    const shown = places.length > NAMED ? [...places.slice(0, NAMED), `and ${places.length - NAMED} more`] : places;
    return [
        {
            name: 'result-truncated',
            bucket: null,
            message: `Log objects of the window are archived and were not read: ${shown.join('; ')}. What they hold is not known. Choose a later since, or restore them and copy them to a storage class that can be read at once.`,
            samples: some
                .flatMap(({ text, keys }) => keys.map((key) => `s3://${text.slice('s3://'.length).split('/')[0]}/${key}`))
                .sort(_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoints */ .U)
                .slice(0, NAMED)
                .map((logObject) => ({ logObject, record: '' })),
        },
    ];
}


/***/ }),

/***/ 8211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mapLimited)
/* harmony export */ });
/** Calls at one time: well below the rates that S3 and STS allow one account. */
const AT_ONE_TIME = 8;
/** Like `Promise.all` over `items`, in their order, with few under way at one time; after a failure none is begun. */
async function mapLimited(items, work, atOneTime = AT_ONE_TIME) {
    const results = new Array(items.length);
    let next = 0;
    let failed = false;
    const worker = async () => {
        while (!failed && next < items.length) {
            const index = next++;
            try {
                results[index] = await work(items[index]);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOneTime, items.length) }, worker));
    return results;
}


/***/ })

};
