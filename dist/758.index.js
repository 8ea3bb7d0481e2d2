export const id = 758;
export const ids = [758];
export const modules = {

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


/***/ })

};
