export const id = 568;
export const ids = [568,758];
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

/***/ 7758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NoAnswerError: () => (/* binding */ NoAnswerError),
/* harmony export */   s3Failure: () => (/* binding */ s3Failure),
/* harmony export */   s3Requests: () => (/* binding */ s3Requests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4708);
/* harmony import */ var _runtime_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9984);




/** No whole answer came: the connection was refused, reset, closed or silent. */
class NoAnswerError extends Error {
    /** Node's code of a failed connection. */
    code;
    constructor(cause) {
        super(cause.message, { cause });
        if (cause.code !== undefined)
            this.code = cause.code;
    }
}
const STALL_MILLISECONDS = 15_000;
/** An answer to an erroneous request, or from something that is not S3, is not read beyond this. */
const LARGEST_ERROR_BYTES = 1 << 16;
function s3Requests(clients, { signal, stallMilliseconds = STALL_MILLISECONDS }) {
    const { agents, credentials } = clients.connection;
    const underWay = new Set();
    const stop = () => {
        for (const request of underWay)
            request.destroy(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    const addresses = new Map();
    const addressOf = ({ bucket, region }) => {
        const known = addresses.get(bucket) ?? clients.s3(region).then((client) => readAddress(client, bucket));
        addresses.set(bucket, known);
        return known;
    };
    const signers = new Map();
    const signerOf = (region) => {
        const known = signers.get(region) ?? newSigner(region, () => credentials.get());
        signers.set(region, known);
        return known;
    };
    return {
        async get(wanted, onBytes = () => { }) {
            signal.throwIfAborted();
            const [address, signer] = await Promise.all([addressOf(wanted), signerOf(wanted.region)]);
            const path = `${address.path}${wanted.key === '' ? '' : `/${encodedKey(wanted.key)}`}`;
            const signed = await signer.sign({
                method: 'GET',
                protocol: address.protocol,
                hostname: address.hostname,
                ...(address.port === undefined ? {} : { port: address.port }),
                path: path === '' ? '/' : path,
                query: { ...wanted.query },
                headers: {
                    host: address.host,
                    'user-agent': `s3-sigv4-check/${_runtime_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}`,
                    'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
                    ...wanted.headers,
                },
            });
            signal.throwIfAborted();
            const query = queryText(wanted.query);
            return new Promise((resolve, reject) => {
                const secure = address.protocol === 'https:';
                const request = (secure ? node_https__WEBPACK_IMPORTED_MODULE_2__ : node_http__WEBPACK_IMPORTED_MODULE_1__).request({
                    agent: secure ? agents.https : agents.http,
                    protocol: address.protocol,
                    hostname: address.hostname,
                    port: address.port,
                    path: `${signed.path}${query === '' ? '' : `?${query}`}`,
                    method: 'GET',
                    headers: signed.headers,
                });
                const fail = (error) => {
                    underWay.delete(request);
                    reject(signal.aborted ? signal.reason : new NoAnswerError(error));
                };
                underWay.add(request);
                request.setTimeout(stallMilliseconds, () => request.destroy(new Error(`nothing was received for ${Math.round(stallMilliseconds / 1000)} s`)));
                request.on('error', fail);
                request.on('response', (response) => {
                    const chunks = [];
                    const status = response.statusCode ?? 0;
                    let bytes = 0;
                    response.on('data', (chunk) => {
                        chunks.push(chunk);
                        bytes += chunk.length;
                        if (bytes > (status < 300 ? wanted.mostBytes : LARGEST_ERROR_BYTES))
                            request.destroy(new Error('the answer is larger than it can be'));
                        else if (status < 300)
                            onBytes(chunk.length);
                    });
                    response.on('error', fail);
                    response.on('end', () => {
                        if (!response.complete)
                            return fail(new Error('the connection was closed before the answer ended'));
                        underWay.delete(request);
                        resolve({ status, headers: response.headers, chunks });
                    });
                });
                request.end();
            });
        },
        close() {
            signal.removeEventListener('abort', stop);
            for (const request of underWay)
                request.destroy();
        },
    };
}
/** The address that the SDK would send a bucket's requests to: custom endpoints, FIPS, dual-stack, partition and all. */
async function readAddress(client, bucket) {
    const { GetObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const command = new GetObjectCommand({ Bucket: bucket, Key: PROBE_KEY });
    let address = null;
    command.middlewareStack.add(() => async (args) => {
        const { protocol, hostname, port, path } = args.request;
        const isDefault = port === undefined || port === (protocol === 'https:' ? 443 : 80);
        address = {
            protocol,
            hostname,
            port,
            host: isDefault ? hostname : `${hostname}:${port}`,
            path: path.slice(0, -PROBE_KEY.length - 1),
        };
        return { response: {}, output: { $metadata: {} } };
    }, { step: 'build', priority: 'low', name: 'readAddress' });
    await client.send(command);
    if (address === null)
        throw new Error('the SDK built no request');
    return address;
}
const PROBE_KEY = 'key';
async function newSigner(region, credentials) {
    const { SignatureV4 } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(118)]).then(__webpack_require__.t.bind(__webpack_require__, 5118, 19));
    return new SignatureV4({
        service: 's3',
        region,
        credentials: credentials,
        sha256: NodeSha256,
        // A key is encoded once for S3: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
        uriEscapePath: false,
        applyChecksum: true,
    });
}
/** Node's own SHA-256, in the form that the signer asks for. */
class NodeSha256 {
    #hash;
    constructor(secret) {
        this.#hash =
            secret === undefined
                ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
                : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret);
    }
    update(data) {
        this.#hash.update(data);
    }
    async digest() {
        return this.#hash.digest();
    }
    reset() {
        throw new Error('a hash is used once');
    }
}
/** RFC 3986, which encodes more than `encodeURIComponent` does; a slash stays. */
function encodedKey(key) {
    return key.split('/').map(encodedText).join('/');
}
function encodedText(text) {
    return encodeURIComponent(text).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function queryText(query = {}) {
    return Object.entries(query)
        .map(([name, value]) => `${encodedText(name)}=${encodedText(value)}`)
        .join('&');
}
/** What S3 says in place of an answer, in the form of the SDK's errors. */
function s3Failure({ status, headers, chunks }) {
    const body = Buffer.concat(chunks).toString('utf8');
    const said = (tag) => textOf(new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(body)?.[1] ?? '');
    const error = new Error(said('Message') || `HTTP status ${status}`);
    return Object.assign(error, {
        name: said('Code') || 'UnknownError',
        $metadata: { httpStatusCode: status },
        $response: { headers },
        ...(said('Region') === '' ? {} : { Region: said('Region') }),
    });
}
/** Text of an XML element. */
function textOf(xml) {
    return xml
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&');
}


/***/ }),

/***/ 8568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pacedRequests: () => (/* binding */ pacedRequests)
/* harmony export */ });
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _aws_s3_requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7758);
/* harmony import */ var _runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3093);



const FIRST_WAIT_MILLISECONDS = 200;
const LONGEST_WAIT_MILLISECONDS = 20_000;
const ATTEMPTS = 8;
/** Begun with, and grown towards the most while no request fails. */
const FIRST_AT_ONE_TIME = 16;
const MOST_AT_ONE_TIME = 128;
/** Failures within this time count as one: they come from the same moment of overload. */
const CALM_MILLISECONDS = 500;
/**
 * S3 answers 503 `SlowDown` while it makes room for more requests, and advises fewer requests and longer waits.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html
 */
function pacedRequests(requests, { signal, credentials, firstWaitMilliseconds = FIRST_WAIT_MILLISECONDS, mostAtOneTime = MOST_AT_ONE_TIME, }) {
    let limit = Math.min(FIRST_AT_ONE_TIME, mostAtOneTime);
    let hasFailed = false;
    let calmFrom = 0;
    let underWay = 0;
    const waiting = [];
    const startWaiting = () => {
        while (underWay < Math.floor(limit)) {
            const start = waiting.shift();
            if (start === undefined)
                return;
            underWay++;
            start();
        }
    };
    const enter = () => new Promise((resolve) => {
        waiting.push(resolve);
        startWaiting();
    });
    const leave = () => {
        underWay--;
        startWaiting();
    };
    const succeeded = () => {
        // Doubled with each round until the first failure, and then raised by one a round.
        limit = Math.min(mostAtOneTime, limit + (hasFailed ? 1 / limit : 1));
    };
    const failed = () => {
        hasFailed = true;
        const now = performance.now();
        if (now < calmFrom)
            return;
        calmFrom = now + CALM_MILLISECONDS;
        limit = Math.max(1, limit / 2);
    };
    return {
        async get(request) {
            let hasRenewed = false;
            for (let attempt = 1;; attempt++) {
                await enter();
                try {
                    const answer = await requests.get(request);
                    if (answer.status >= 200 && answer.status < 300) {
                        succeeded();
                        return answer;
                    }
                    throw (0,_aws_s3_requests_js__WEBPACK_IMPORTED_MODULE_1__.s3Failure)(answer);
                }
                catch (error) {
                    signal.throwIfAborted();
                    if ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpiredCredentials */ .CW)((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsFailure */ .MT)(error)) && !hasRenewed) {
                        hasRenewed = true;
                        if (await credentials.renew())
                            continue;
                    }
                    if (!mayPass(error))
                        throw error;
                    failed();
                    if (attempt === ATTEMPTS)
                        throw error;
                }
                finally {
                    leave();
                }
                const wait = Math.min(LONGEST_WAIT_MILLISECONDS, firstWaitMilliseconds * 2 ** (attempt - 1));
                await (0,_runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_2__/* .sleep */ .yy)(wait * (0.5 + Math.random() / 2), signal);
            }
        },
    };
}
/** No whole answer, or one that says that S3 is at fault or has too much to do. */
function mayPass(error) {
    if (error instanceof _aws_s3_requests_js__WEBPACK_IMPORTED_MODULE_1__.NoAnswerError)
        return true;
    const failure = (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsFailure */ .MT)(error);
    return (failure.status === 429 ||
        (failure.status ?? 0) >= 500 ||
        (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(failure, 'SlowDown', 'RequestTimeout', 'ServiceUnavailable', 'InternalError'));
}


/***/ })

};
