// athena.js: logs on S3: credentials, discovery, the Athena engine. Written by scripts/bundle.mjs.
export const modules = {

// ./lib/aws/agents.js
4199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(525);
/* harmony import */ var _runtime_proxy_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2360);
/* harmony import */ var _runtime_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4197);






/**
 * Agents for the environment: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` in upper or lower case, and
 * `AWS_CA_BUNDLE`. The AWS SDK for JavaScript does not read them.
 */
async function makeAgents({ env, mask }) {
    const options = { keepAlive: true, maxSockets: 50 };
    const trusted = await readTrustedCertificates(env);
    const direct = {
        http: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options),
        https: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ ...options, ...trusted }),
        direct: trusted,
    };
    const proxies = _runtime_proxy_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .PROXY_VARIABLES */ .b.filter((name) => env[name]);
    if (proxies.length === 0)
        return direct;
    // The environment of the process, because the library that chooses a proxy reads no other.
    (0,_runtime_proxy_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .completeProxyVariables */ .h)(process.env);
    for (const name of proxies)
        checkProxy(name, env[name], mask);
    const { makeProxyAgents } = await Promise.all(/* import() | proxy */[__webpack_require__.e(121), __webpack_require__.e(929)]).then(__webpack_require__.bind(__webpack_require__, 8621));
    return makeProxyAgents(direct, trusted);
}
function checkProxy(name, value, mask) {
    const text = value.includes('://') ? value : `http://${value}`;
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || !['http:', 'https:'].includes(url.protocol))
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CheckError */ .tl(`${name} is not a usable proxy URL. Give http://HOST:PORT or https://HOST:PORT.`);
    for (const secret of new Set([url.password, decodeText(url.password)]))
        if (secret !== '')
            mask(secret);
}
function decodeText(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The certificates of all public authorities take a quarter of a megabyte. */
const LARGEST_BUNDLE_BYTES = 16 * 1024 * 1024;
/** With `AWS_CA_BUNDLE`: the authorities of Node, of `NODE_EXTRA_CA_CERTS` and of the bundle. */
async function readTrustedCertificates(env) {
    const bundle = env.AWS_CA_BUNDLE;
    if (!bundle)
        return {};
    const files = [bundle, ...(env.NODE_EXTRA_CA_CERTS ? [env.NODE_EXTRA_CA_CERTS] : [])];
    const read = async (file) => {
        try {
            const bytes = await (0,_runtime_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R5)(file, LARGEST_BUNDLE_BYTES);
            if (bytes === null)
                throw new Error(`${file} is larger than 16 MiB`);
            return Buffer.from(bytes).toString('utf8');
        }
        catch (error) {
            throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CheckError */ .tl(`AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS cannot be read: ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error)}.`, {
                cause: error,
            });
        }
    };
    return { ca: [...node_tls__WEBPACK_IMPORTED_MODULE_2__.rootCertificates, ...(await Promise.all(files.map(read)))] };
}
const LARGEST_ANSWER = 1_000_000;
/** One GET. Returns the body as text. Rejects when no complete answer arrives in time. */
function sendGet(url, headers, { agents, timeoutMilliseconds, signal, }) {
    const isSecure = url.protocol === 'https:';
    return new Promise((resolve, reject) => {
        let isOverdue = false;
        const rejectWith = (error) => reject(isOverdue ? new Error('no answer in time') : error);
        const request = (isSecure ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__).get(url, { agent: isSecure ? agents.https : agents.http, headers, signal }, (response) => {
            const parts = [];
            let size = 0;
            response.on('data', (part) => {
                size += part.length;
                if (size > LARGEST_ANSWER)
                    request.destroy(new Error('the answer is too large'));
                parts.push(part);
            });
            response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') }));
            response.on('error', rejectWith);
        });
        // Node 20 collects an `AbortSignal.timeout` below an `AbortSignal.any` before it aborts.
        const timer = setTimeout(() => {
            isOverdue = true;
            request.destroy();
        }, timeoutMilliseconds);
        request.on('error', rejectWith);
        request.on('close', () => clearTimeout(timer));
    });
}


Object.assign(__webpack_exports__, {
  L: /* binding */ makeAgents,
  V: /* binding */ sendGet,
});

/***/ }),

7902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/runtime/version.js
var version = __webpack_require__(9984);
// EXTERNAL MODULE: ./lib/aws/agents.js
var aws_agents = __webpack_require__(4199);
// EXTERNAL MODULE: ./lib/aws/credentials.js + 2 modules
var aws_credentials = __webpack_require__(1456);
// EXTERNAL MODULE: ./lib/aws/errors.js
var aws_errors = __webpack_require__(6762);
;// CONCATENATED MODULE: ./lib/aws/expected-answers.js
/**
 * Calls whose answer would have a meaning without any content: logging is off, the bucket has no owner, the database
 * exists. The SDK reads an empty answer, and the page of a proxy, as an answer without content.
 * Sources: https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html,
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html,
 * https://docs.aws.amazon.com/athena/latest/APIReference/API_GetWorkGroup.html,
 * https://docs.aws.amazon.com/glue/latest/webapi/API_GetTable.html
 */
const EXPECTED = {
    GetBucketLoggingCommand: { root: 'BucketLoggingStatus' },
    GetBucketTaggingCommand: { root: 'Tagging' },
    GetBucketLocationCommand: { root: 'LocationConstraint' },
    ListBucketsCommand: { root: 'ListAllMyBucketsResult' },
    ListObjectsV2Command: { root: 'ListBucketResult' },
    ListMultipartUploadsCommand: { root: 'ListMultipartUploadsResult' },
    ListPartsCommand: { root: 'ListPartsResult' },
    GetCallerIdentityCommand: { root: 'GetCallerIdentityResponse' },
    GetWorkGroupCommand: { member: 'WorkGroup' },
    GetDatabaseCommand: { member: 'Database' },
    GetTableCommand: { member: 'Table' },
};
/**
 * Reads the body of a successful answer, and leaves it there for the SDK.
 * @throws SyntaxError if the answer is truncated or is not from AWS
 */
async function verifyAnswer(commandName, answer) {
    const expected = EXPECTED[commandName ?? ''];
    const { statusCode, body } = answer;
    if (expected === undefined || statusCode < 200 || statusCode >= 300)
        return;
    const content = body instanceof Uint8Array ? body : await readAll(body);
    answer.body = content;
    const text = new TextDecoder().decode(content);
    if ('root' in expected ? isDocument(text, expected.root) : hasMember(text, expected.member))
        return;
    throw Object.assign(new SyntaxError(`the answer does not hold ${Object.values(expected).join()}`), {
        $metadata: { httpStatusCode: statusCode },
    });
}
async function readAll(body) {
    const chunks = [];
    for await (const chunk of body)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** A complete XML document with this root. */
function isDocument(xml, root) {
    const begin = new RegExp(`^\\s*(?:<\\?xml[^>]*>\\s*)?<${root}(?:\\s[^>]*)?/?>`).exec(xml)?.[0];
    if (begin === undefined)
        return false;
    const complete = xml.trimEnd();
    return begin.endsWith('/>') ? begin === complete : complete.endsWith(`</${root}>`);
}
function hasMember(json, member) {
    const answer = JSON.parse(json);
    return typeof answer === 'object' && answer !== null && Object.hasOwn(answer, member);
}

// EXTERNAL MODULE: ./lib/aws/sdk.js
var sdk = __webpack_require__(5041);
// EXTERNAL MODULE: ./lib/aws/secrets.js
var aws_secrets = __webpack_require__(8508);
;// CONCATENATED MODULE: ./lib/aws/clients.js








/** Milliseconds to open a connection, to receive the head of an answer, and without any byte of it. */
const CONNECTION_TIMEOUT_MILLISECONDS = 10_000;
const REQUEST_TIMEOUT_MILLISECONDS = 60_000;
const SILENCE_TIMEOUT_MILLISECONDS = 30_000;
/** Maximum attempts of a call after temporary failures: no connection, throttling, 5xx, a truncated answer. */
const ATTEMPTS = 5;
/**
 * Finds Region and credentials, and creates the clients.
 * @throws UserError when there is no Region, when credentials are refused or missing, or when their account is not
 * allowed
 */
async function connectAws(settings, given) {
    const secrets = (0,aws_secrets/* createSecrets */.g)();
    const context = {
        ...given,
        mask: (secret) => {
            secrets.add(secret);
            given.mask(secret);
        },
    };
    // The SDK's warning about a coming Node requirement concerns developers, not users.
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
    const [agents, handlers, { STSClient }] = await Promise.all([
        (0,aws_agents/* makeAgents */.L)(context),
        (0,sdk/* loadRequestHandler */.GF)(),
        (0,sdk/* loadStsSdk */.tu)(),
    ]);
    const requestHandler = new handlers.NodeHttpHandler({
        httpAgent: agents.http,
        httpsAgent: agents.https,
        connectionTimeout: CONNECTION_TIMEOUT_MILLISECONDS,
        requestTimeout: REQUEST_TIMEOUT_MILLISECONDS,
        socketTimeout: SILENCE_TIMEOUT_MILLISECONDS,
        throwOnRequestTimeout: true,
    });
    const region = await findRegion(settings, context.env, async () => new STSClient({ requestHandler }).config.region());
    context.onDebug?.(`Region: ${region} (from ${describeRegionOrigin(settings, context.env)})`);
    const shared = {
        requestHandler,
        customUserAgent: [['s3-sigv4-check', version/* VERSION */.x]],
        ...(context.env.AWS_MAX_ATTEMPTS ? {} : { maxAttempts: ATTEMPTS }),
    };
    const credentials = await (0,aws_credentials/* findCredentials */.gD)(settings, {
        region,
        agents,
        getSts: async (signing) => addSecretHiding(reportFailures(retryCutAnswers(new STSClient({ ...shared, region, ...(signing === null ? {} : { credentials: signing }) })), context), secrets),
        findAmbientChain: async () => {
            const { defaultProvider } = await (0,sdk/* loadCredentialChain */.L3)();
            return defaultProvider({ clientConfig: { ...shared, region } });
        },
    }, context);
    // Marked as memoized, so that each client asks for the credentials at each call, and none caches them.
    const provider = Object.assign(() => credentials.get(), { memoized: true });
    const made = { ...shared, region, credentials: provider };
    const prepareClient = (client) => addSecretHiding(renewOnExpiry(reportFailures(retryCutAnswers(client), context), credentials), secrets);
    const getSts = makeOnce(async () => prepareClient(new STSClient(made)));
    await (0,aws_credentials/* checkAccount */.g4)(settings, await getSts(), context.signal);
    const s3s = new Map();
    const makeS3 = async (inRegion) => {
        const { S3Client } = await (0,sdk/* loadS3Sdk */.Fc)();
        // A server other than AWS has no host name for each bucket.
        const forcePathStyle = Boolean(context.env.AWS_ENDPOINT_URL_S3 || context.env.AWS_ENDPOINT_URL);
        return prepareClient(new S3Client({ ...made, region: inRegion, forcePathStyle }));
    };
    return {
        region,
        getAthena: makeOnce(async () => startWithLongSessions(prepareClient(new (await (0,sdk/* loadAthenaSdk */.oy)()).AthenaClient(made)), credentials)),
        getGlue: makeOnce(async () => prepareClient(new (await (0,sdk/* loadGlueSdk */.SW)()).GlueClient(made))),
        getS3: (inRegion = region) => {
            const known = s3s.get(inRegion) ?? makeS3(inRegion);
            s3s.set(inRegion, known);
            return known;
        },
        getSts,
        connection: {
            agents,
            credentials,
            requestHandler,
            env: context.env,
            hideSecrets: secrets.hideIn,
        },
        close: () => requestHandler.destroy(),
    };
}
/** The same function, which runs once. All callers share its promise. */
function makeOnce(make) {
    let made = null;
    return () => {
        made ??= make();
        return made;
    };
}
/**
 * The Region of a check.
 * @throws CheckError when there is none
 */
async function findAwsRegion(settings, env) {
    const { STSClient } = await (0,sdk/* loadStsSdk */.tu)();
    const region = await findRegion(settings, env, async () => new STSClient({}).config.region());
    return { region, origin: describeRegionOrigin(settings, env) };
}
/** The setting, else `AWS_REGION`, `AWS_DEFAULT_REGION`, or the Region of the profile. */
async function findRegion(settings, env, readFromProfile) {
    const given = settings.region ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION);
    if (given)
        return given;
    // The SDK takes an empty variable for a Region, and does not read the profile.
    for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION'])
        if (process.env[name] === '')
            delete process.env[name];
    try {
        return await readFromProfile();
    }
    catch (error) {
        if (!/region is missing/i.test((0,errors/* describeError */.Uc)(error)))
            throw new errors/* CheckError */.tl(`The AWS Region could not be read from the profile: ${(0,errors/* describeError */.Uc)(error)}.`, {
                cause: error,
            });
        throw new errors/* CheckError */.tl('No AWS Region is given: set aws-region (for Athena, the Region in which it runs), or AWS_REGION.');
    }
}
/** The place in which `findRegion` found it. */
function describeRegionOrigin(settings, env) {
    if (settings.region !== null)
        return 'aws-region';
    if (env.AWS_REGION)
        return 'AWS_REGION';
    return env.AWS_DEFAULT_REGION ? 'AWS_DEFAULT_REGION' : 'the profile';
}
/** The type of the stack needs one overload per step. The added steps pass arguments and answers on unchanged. */
function addMiddleware(client, makeMiddleware, options) {
    const { middlewareStack } = client;
    middlewareStack.add(makeMiddleware, options);
}
/** Adds a middleware that sees each error of a call, and passes it on. */
function watchErrors(client, watch, options) {
    addMiddleware(client, (next, context) => async (args) => {
        try {
            return await next(args);
        }
        catch (error) {
            watch(error, context);
            throw error;
        }
    }, options);
}
/**
 * An answer that cannot be parsed was truncated, and one without its content is not from AWS. The call is sent again, as
 * after a missing answer.
 */
function retryCutAnswers(client) {
    addMiddleware(client, (next, { commandName }) => async (args) => {
        const result = (await next(args));
        await verifyAnswer(commandName, result.response);
        return result;
    }, 
    // Low: before the SDK reads the answer.
    { step: 'deserialize', priority: 'low', name: 'verifyAnswer' });
    watchErrors(client, (error) => {
        if ((0,aws_errors/* isUnreadable */.GZ)((0,aws_errors/* readAwsFailure */.Qx)(error)))
            Object.assign(error, { $retryable: {} });
    }, { step: 'deserialize', priority: 'high', name: 'retryCutAnswers' });
    return client;
}
/**
 * AWS repeats parts of a request in its messages, and a canonical request contains the session token. No error leaves a
 * client with a secret in its text. Later code can shorten the text, and cannot cut a secret in two.
 */
function addSecretHiding(client, secrets) {
    watchErrors(client, (error) => {
        if (error instanceof Error)
            error.message = secrets.hideIn(error.message);
    }, { step: 'initialize', priority: 'high', name: 'hideSecrets' });
    return client;
}
const LONGEST_QUERY_MILLISECONDS = 32 * 60_000;
/**
 * A query runs with the session that started it. When that session expires, the query fails, and renewed credentials do
 * not help. So a query starts with a session that outlives Athena's own limit of 30 minutes, if the role allows it.
 * Source: https://docs.aws.amazon.com/general/latest/gr/athena.html (DML query timeout)
 */
function startWithLongSessions(client, credentials) {
    addMiddleware(client, (next, { commandName }) => async (args) => {
        if (commandName === 'StartQueryExecutionCommand')
            await credentials.get(LONGEST_QUERY_MILLISECONDS);
        return next(args);
    }, { step: 'initialize', priority: 'high', name: 'startWithLongSession' });
    return client;
}
/**
 * Reports each failed attempt, including those that the SDK repeats. The report has no text of AWS, which can contain
 * secrets.
 */
function reportFailures(client, { onDebug }) {
    if (onDebug === undefined)
        return client;
    watchErrors(client, (error, { clientName, commandName }) => {
        const { name, status, code } = (0,aws_errors/* readAwsFailure */.Qx)(error);
        onDebug(`${clientName} ${commandName}: an attempt failed: ${name} (${status ?? code ?? 'no answer'})`);
    }, { step: 'deserialize', priority: 'high', name: 'tellFailures' });
    return client;
}
/** When AWS reports expired credentials, fetches new ones once and repeats the call. */
function renewOnExpiry(client, credentials) {
    addMiddleware(client, (next) => async (args) => {
        try {
            return await next(args);
        }
        catch (error) {
            if (!(0,aws_errors/* isExpiredCredentials */.CW)((0,aws_errors/* readAwsFailure */.Qx)(error)) || !(await credentials.renew()))
                throw error;
            return next(args);
        }
    }, { step: 'initialize', priority: 'high', name: 'renewOnExpiry' });
    return client;
}


Object.assign(__webpack_exports__, {
  o: /* binding */ connectAws,
  d: /* binding */ findAwsRegion,
});

/***/ }),

1456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/aws/errors.js
var aws_errors = __webpack_require__(6762);
// EXTERNAL MODULE: ./lib/runtime/read-file.js
var read_file = __webpack_require__(4197);
// EXTERNAL MODULE: ./lib/aws/agents.js
var aws_agents = __webpack_require__(4199);
;// CONCATENATED MODULE: ./lib/aws/oidc.js



/** Null when the job has no `id-token: write`, or this process does not run in a job. */
function findTokenEndpoint(env) {
    const url = env.ACTIONS_ID_TOKEN_REQUEST_URL;
    const bearer = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
    return url && bearer ? { url, bearer } : null;
}
const ATTEMPTS = 5;
const TIMEOUT_MILLISECONDS = 10_000;
const FIRST_WAIT_MILLISECONDS = 500;
/**
 * Requests the token of the job for one audience. Repeats the request after a temporary failure (no connection, 429,
 * 5xx, a truncated answer), with growing waits.
 * @throws CheckError after five attempts, or when GitHub refuses
 */
async function requestJobToken(endpoint, audience, agents, { mask, signal, sleep }) {
    if (!URL.canParse(endpoint.url))
        throw new errors/* CheckError */.tl('ACTIONS_ID_TOKEN_REQUEST_URL is not a URL. Check what sets this variable in the job.');
    const url = new URL(endpoint.url);
    url.searchParams.set('audience', audience);
    for (let attempt = 1;; attempt++) {
        const answer = await askOnce(url, endpoint.bearer, agents, signal);
        signal.throwIfAborted();
        if ('token' in answer) {
            mask(answer.token);
            return { token: answer.token, claims: readClaims(answer.token) };
        }
        if (!answer.canRetry || attempt === ATTEMPTS)
            throw new errors/* CheckError */.tl(`The job's OIDC token could not be obtained for audience "${audience}": ${answer.fault} (${attempt} ${attempt === 1 ? 'attempt' : 'attempts'}). Check that the job has "permissions: id-token: write"; if it has, run the job again.`);
        await sleep(FIRST_WAIT_MILLISECONDS * 2 ** (attempt - 1), signal);
    }
}
async function askOnce(url, bearer, agents, signal) {
    try {
        const headers = {
            accept: 'application/json',
            authorization: `Bearer ${bearer}`,
            'user-agent': 's3-sigv4-check',
        };
        const { status, body } = await (0,aws_agents/* sendGet */.V)(url, headers, {
            agents,
            timeoutMilliseconds: TIMEOUT_MILLISECONDS,
            signal,
        });
        if (status !== 200)
            return {
                fault: `GitHub answered with status ${status}`,
                canRetry: status === 408 || status === 429 || status >= 500,
            };
        const token = findToken(body);
        return token === null ? { fault: 'the answer holds no token', canRetry: true } : { token };
    }
    catch (error) {
        return { fault: (0,errors/* describeError */.Uc)(error), canRetry: true };
    }
}
function findToken(body) {
    try {
        const { value } = JSON.parse(body);
        return typeof value === 'string' && value !== '' ? value : null;
    }
    catch {
        return null;
    }
}
/** Reads the claims of the token. They are not verified, because they are only shown to the user. */
function readClaims(token) {
    let claims = {};
    try {
        const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        if (typeof payload === 'object' && payload !== null)
            claims = { ...payload };
    }
    catch {
        claims = {};
    }
    const readText = (name) => typeof claims[name] === 'string' ? claims[name].slice(0, 500) : null;
    return {
        iss: readText('iss'),
        sub: readText('sub'),
        aud: Array.isArray(claims.aud) ? claims.aud.join(', ') : readText('aud'),
        repository: readText('repository'),
        repositoryId: readText('repository_id'),
        repositoryOwnerId: readText('repository_owner_id'),
    };
}
/** Issuer of the tokens of github.com. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * The issuer without its scheme. The condition keys of a trust policy begin with it, and the ARN of the provider ends
 * with it.
 */
function findProviderName({ iss }) {
    return (iss ?? GITHUB_ISSUER).replace(/^https:\/\//, '').replace(/\/$/, '');
}
/**
 * The two forms of `sub`: with names, and with ids for repositories that were created, renamed or moved after
 * 2026-07-15 or that opted in. The other form is made from the other claims. Null when that is not possible. Source:
 * https://github.blog/changelog/2026-04-23-immutable-subject-claims-for-github-actions-oidc-tokens/
 */
function convertSubject({ sub, repository, repositoryId, repositoryOwnerId, }) {
    const parts = sub === null ? null : /^repo:([^/:@]+)(@\d+)?\/([^/:@]+)(@\d+)?(:.*)?$/s.exec(sub);
    if (parts === null)
        return null;
    const [, owner, ownerId, name, nameId, context = ''] = parts;
    if (ownerId !== undefined && nameId !== undefined)
        return `repo:${owner}/${name}${context}`;
    if (repository !== `${owner}/${name}` || repositoryId === null || repositoryOwnerId === null)
        return null;
    return `repo:${owner}@${repositoryOwnerId}/${name}@${repositoryId}${context}`;
}
/** The reason why this job cannot get a token, and the fix. */
async function explainMissingToken(env) {
    if (await isForkPullRequest(env))
        return 'This is a pull request from a fork: GitHub gives its jobs no OIDC token and no secrets. Run the check on a schedule or on pushes of the repository itself, and skip this step here with: if: github.event.pull_request.head.repo.full_name == github.repository';
    return 'The job has no OIDC token: add "permissions: id-token: write" to the job (for a reusable workflow, also to the calling job)';
}
/** `pull_request_target` runs as the base repository. Its jobs get a token, whoever opened the pull request. */
async function isForkPullRequest(env) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (!event.startsWith('pull_request') || event === 'pull_request_target' || !env.GITHUB_EVENT_PATH)
        return false;
    const payload = (await (0,read_file/* readJson */.Vh)(env.GITHUB_EVENT_PATH));
    const head = payload?.pull_request?.head;
    return head !== undefined && head?.repo?.full_name !== payload?.pull_request?.base?.repo?.full_name;
}

// EXTERNAL MODULE: ./lib/aws/renewable-credentials.js
var renewable_credentials = __webpack_require__(4735);
// EXTERNAL MODULE: ./lib/aws/sdk.js
var sdk = __webpack_require__(5041);
;// CONCATENATED MODULE: ./lib/aws/role.js




const role_ATTEMPTS = 4;
const role_FIRST_WAIT_MILLISECONDS = 1_000;
/**
 * `sts:AssumeRoleWithWebIdentity`. Where STS could not ask GitHub for its keys (many jobs at once) the call is made again
 * with a new token; a refusal is final.
 */
async function assumeWithJobToken(sts, role, requestToken, { signal, sleep }) {
    const { AssumeRoleWithWebIdentityCommand } = await (0,sdk/* loadStsSdk */.tu)();
    for (let attempt = 1;; attempt++) {
        const { token, claims } = await requestToken();
        try {
            const command = new AssumeRoleWithWebIdentityCommand({
                RoleArn: role.arn,
                RoleSessionName: role.settings.roleSessionName,
                DurationSeconds: role.settings.roleDurationSeconds,
                WebIdentityToken: token,
            });
            const { Credentials } = await sts.send(command, { abortSignal: signal });
            return requireCompleteCredentials(Credentials, 'sts:AssumeRoleWithWebIdentity', role);
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof errors/* UserError */.yo)
                throw error;
            const failure = (0,aws_errors/* readAwsFailure */.Qx)(error);
            if (!isTemporary(failure) || attempt === role_ATTEMPTS)
                throw makeJobRefusal(failure, role, claims);
            await sleep(role_FIRST_WAIT_MILLISECONDS * 2 ** (attempt - 1), signal);
        }
    }
}
/** https://github.com/aws-actions/configure-aws-credentials/issues/299 shows the second one. */
function isTemporary(failure) {
    return ((0,aws_errors/* isNamed */.ev)(failure, 'IDPCommunicationError') ||
        ((0,aws_errors/* isNamed */.ev)(failure, 'InvalidIdentityToken') && /retrieve verification key/i.test(failure.message)));
}
/** `sts:AssumeRole` with the credentials that the client holds. `because` says why these credentials are used. */
async function assumeWithCredentials(sts, role, because, { signal }) {
    const { AssumeRoleCommand } = await (0,sdk/* loadStsSdk */.tu)();
    try {
        const command = new AssumeRoleCommand({
            RoleArn: role.arn,
            RoleSessionName: role.settings.roleSessionName,
            DurationSeconds: role.settings.roleDurationSeconds,
            ...(role.settings.roleExternalId === null ? {} : { ExternalId: role.settings.roleExternalId }),
        });
        const { Credentials } = await sts.send(command, { abortSignal: signal });
        return requireCompleteCredentials(Credentials, 'sts:AssumeRole', role);
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw makeCredentialsRefusal(error, role, because);
    }
}
function requireCompleteCredentials(credentials, call, role) {
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = credentials ?? {};
    if (!AccessKeyId || !SecretAccessKey || !SessionToken)
        throw new errors/* CheckError */.tl(`${call} for ${role.arn} was answered without credentials. Check AWS_ENDPOINT_URL and the proxy.`);
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        ...(Expiration === undefined ? {} : { expiration: Expiration }),
    };
}
function makeJobRefusal(failure, role, claims) {
    const call = `sts:AssumeRoleWithWebIdentity for ${role.arn} (duration ${role.settings.roleDurationSeconds} s)`;
    return new errors/* CheckError */.tl((0,errors/* formatFailure */.M3)(`${call} failed: ${(0,aws_errors/* quoteAwsFailure */.uX)(failure)}.`, describeJobRemedy(failure, role, claims)));
}
function describeJobRemedy(failure, role, claims) {
    const account = readAccountId(role.arn);
    if ((0,aws_errors/* isAccessDenied */.w7)(failure))
        return describeTrustRemedy(role, claims);
    if ((0,aws_errors/* isNamed */.ev)(failure, 'InvalidIdentityToken') && /audience/i.test(failure.message))
        return `This job's token has the audience "${claims.aud ?? role.settings.audience}": add it to the OIDC provider in account ${account} and to the role's trust policy. Or set audience to the one that they have: sts.amazonaws.com, or sts.amazonaws.com.cn in China.`;
    if ((0,aws_errors/* isNamed */.ev)(failure, 'InvalidIdentityToken') && /no openidconnect provider/i.test(failure.message))
        return `Account ${account} has no OIDC provider for the issuer of this job's token, ${quoteText(claims.iss ?? GITHUB_ISSUER)}: create it (infra/s3-sigv4-check.yaml does), or check the account in role-to-assume.`;
    if (isDurationRefused(failure))
        return describeDurationRemedy(role);
    if ((0,aws_errors/* isNamed */.ev)(failure, 'ExpiredToken'))
        return 'The token of this job expired before STS read it. Run the job again. If it fails again, set the clock of the self-hosted runner.';
    return describeOtherRoleRemedy(failure);
}
/** The claims of the token in both forms, in addition to those that a trust policy needs. */
function describeTrustRemedy(role, claims) {
    if (claims.sub === null)
        return "Check the role's ARN and its trust policy: it must allow the sub and aud of this job's token, which could not be read here.";
    const provider = findProviderName(claims);
    const other = convertSubject(claims);
    const both = other === null
        ? ''
        : ` Since 2026-07-15, new and renamed repositories have ids in sub, and others do not. For both, list ${quoteText(claims.sub)} and ${quoteText(other)}.`;
    return `The role must exist, and its trust policy must allow this job's token: ${provider}:sub is ${quoteText(claims.sub)}, ${provider}:aud is ${quoteText(claims.aud ?? role.settings.audience)}.${both} A job with an environment has the environment in sub instead of the branch.`;
}
function quoteText(text) {
    return JSON.stringify(text);
}
function makeCredentialsRefusal(thrown, role, because) {
    const failure = (0,aws_errors/* readAwsFailure */.Qx)(thrown);
    const call = `sts:AssumeRole for ${role.arn} (duration ${role.settings.roleDurationSeconds} s)`;
    const remedy = (0,aws_errors/* isAccessDenied */.w7)(failure)
        ? `The credentials used need sts:AssumeRole on this role, and the role's trust policy must allow them${role.settings.roleExternalId === null ? ' (if it asks for an external id, give role-external-id)' : ', with the external id that role-external-id gives'}.`
        : isDurationRefused(failure)
            ? describeDurationRemedy(role)
            : describeOtherRoleRemedy(failure);
    return new errors/* CheckError */.tl((0,errors/* formatFailure */.M3)(`${call} failed: ${(0,aws_errors/* quoteAwsFailure */.uX)(failure)}.`, `${remedy}${because === null ? '' : ` ${because}`}`), {
        cause: thrown,
    });
}
/** STS says `ValidationError` for every wrong parameter; only its text names the parameter. */
function isDurationRefused(failure) {
    return ((0,aws_errors/* isNamed */.ev)(failure, 'ValidationError', 'Validation') &&
        /DurationSeconds|durationSeconds|session limit/.test(failure.message));
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining */
function describeDurationRemedy(role) {
    return `role-duration-seconds is ${role.settings.roleDurationSeconds}: give at most the role's maximum session duration, which is 3600 if nobody raised it. If another role assumes the role (chaining), give at most 3600. The check renews the credentials by itself: 3600 is enough for the default timeout-minutes.`;
}
function describeOtherRoleRemedy(failure) {
    if ((0,aws_errors/* isNamed */.ev)(failure, 'RegionDisabled'))
        return 'STS is not active in this Region for the account: activate it in IAM, or set aws-region to another.';
    const remedy = (0,aws_errors/* findRemedy */.KJ)(failure);
    return remedy === null ? 'Check role-to-assume and aws-region.' : `${remedy}.`;
}
function readAccountId(roleArn) {
    return roleArn.split(':')[4] ?? '';
}

;// CONCATENATED MODULE: ./lib/aws/credentials.js






/**
 * The credentials that sign every call. With `role-to-assume` they are those of the role, by the OIDC token of the job
 * or by the ambient credentials. Else they are the ambient credentials. They stay in this process, and are not exported
 * or written. The first ones are fetched here, so that a refusal is reported before anything else begins.
 * @throws SettingsError for a role of another partition, or a bare name with OIDC; CheckError when credentials are missing or
 * refused
 */
async function findCredentials(settings, parts, context) {
    const maskSecrets = (fetch, describeSource) => async () => {
        const credentials = await fetch();
        context.mask(credentials.accessKeyId);
        context.mask(credentials.secretAccessKey);
        if (credentials.sessionToken !== undefined)
            context.mask(credentials.sessionToken);
        const end = credentials.expiration?.toISOString() ?? 'without end';
        context.onDebug?.(`Credentials: ${describeSource(credentials)}; valid until: ${end}`);
        return credentials;
    };
    const ambient = (0,renewable_credentials/* makeRenewingCredentials */.q)(maskSecrets(makeAmbientCredentials(parts, context.signal), describeAmbientSource), context.now);
    if (settings.roleToAssume === null) {
        await fetchFirst(ambient, () => explainMissingCredentials(settings, context));
        return ambient;
    }
    const role = { settings, arn: settings.roleToAssume };
    await checkPartition(role.arn, parts.region);
    const endpoint = findTokenEndpoint(context.env);
    if (endpoint !== null && (!settings.roleChaining || !(await isThere(ambient)))) {
        if (settings.roleChaining)
            context.onNotice("role-chaining: there are no ambient credentials, so the role is assumed with the job's OIDC token.");
        if (!role.arn.startsWith('arn:'))
            throw new errors/* SettingsError */.GN(`role-to-assume "${role.arn}" is only a name: assuming a role with the job's OIDC token needs the ARN. Give the role's ARN.`);
        if (settings.roleExternalId !== null)
            context.onNotice('role-external-id is not used: a role that is assumed with an OIDC token has no external id.');
        const sts = await parts.getSts(null);
        const requestToken = () => requestJobToken(endpoint, settings.audience, parts.agents, context);
        const credentials = (0,renewable_credentials/* makeRenewingCredentials */.q)(maskSecrets(() => assumeWithJobToken(sts, role, requestToken, context), () => `role ${role.arn}, assumed with the job's OIDC token`), context.now);
        await credentials.get();
        return credentials;
    }
    await fetchFirst(ambient, () => explainMissingCredentials(settings, context));
    const sts = await parts.getSts(ambient.get);
    const because = endpoint === null && context.env.GITHUB_ACTIONS === 'true' && !settings.roleChaining
        ? `The ambient credentials were used, since there is no OIDC token. ${await explainMissingToken(context.env)}.`
        : null;
    const arn = role.arn.startsWith('arn:') ? role.arn : await findRoleArn(role.arn, sts, context.signal);
    const credentials = (0,renewable_credentials/* makeRenewingCredentials */.q)(maskSecrets(() => assumeWithCredentials(sts, { settings, arn }, because, context), () => `role ${arn}, assumed with the ambient credentials`), context.now);
    await credentials.get();
    return credentials;
}
/** The partition and the name of the role to which the credentials belong. */
async function findRoleArn(name, sts, signal) {
    const { account, arn } = await fetchCallerIdentity(sts, signal);
    return `arn:${arn.split(':')[1] ?? 'aws'}:iam::${account}:role/${name.replace(/^\//, '')}`;
}
/** Whose credentials these are. */
async function fetchCallerIdentity(sts, signal) {
    const { GetCallerIdentityCommand } = await (0,sdk/* loadStsSdk */.tu)();
    try {
        const { Account, Arn } = await sts.send(new GetCallerIdentityCommand({}), { abortSignal: signal });
        return { account: Account ?? '', arn: Arn ?? '' };
    }
    catch (error) {
        signal.throwIfAborted();
        throw (0,aws_errors/* makeAwsRefusal */.MZ)(error, {
            call: 'sts:GetCallerIdentity',
            remedy: 'Check the credentials and aws-region',
        });
    }
}
/** No other call uses credentials of an account that `allowed-account-ids` does not list. */
async function checkAccount(settings, sts, signal) {
    if (settings.allowedAccountIds.length === 0)
        return;
    const { account, arn } = await fetchCallerIdentity(sts, signal);
    if (!settings.allowedAccountIds.includes(account))
        throw new errors/* CheckError */.tl(`The credentials are of account ${account} (${arn}), which allowed-account-ids (${settings.allowedAccountIds.join(', ')}) does not list. Check role-to-assume and the ambient credentials.`);
}
async function checkPartition(role, region) {
    if (!role.startsWith('arn:'))
        return;
    const { partition } = await (0,sdk/* loadPartitions */.eJ)();
    const ofRole = role.split(':')[1] ?? '';
    const ofRegion = partition(region).name;
    if (ofRole !== ofRegion)
        throw new errors/* SettingsError */.GN(`role-to-assume ${role} is of partition ${ofRole}, but Region ${region} is of ${ofRegion}: set aws-region to one of ${ofRole}, or give a role of ${ofRegion}.`);
}
function makeAmbientCredentials(parts, signal) {
    return async () => {
        const chain = await parts.findAmbientChain();
        signal.throwIfAborted();
        return chain();
    };
}
/**
 * The member of the SDK's chain that found the credentials, as the SDK marks them for its user agent.
 * https://github.com/aws/aws-sdk-js-v3/blob/main/packages/types/src/feature-ids.ts
 */
function describeAmbientSource(credentials) {
    const marks = '$source' in credentials ? Object.keys(credentials.$source) : [];
    return `ambient${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`;
}
async function isThere(credentials) {
    try {
        await credentials.get();
        return true;
    }
    catch (error) {
        if (isNoneFound(error))
            return false;
        throw makeAmbientRefusal(error);
    }
}
/** Fetches the first credentials. `makeError` describes what is missing if no source has any. */
async function fetchFirst(credentials, makeError) {
    try {
        await credentials.get();
    }
    catch (error) {
        throw isNoneFound(error) ? await makeError() : makeAmbientRefusal(error);
    }
}
/** The message when no source has credentials. A source that has some and fails has another message. */
function isNoneFound(thrown) {
    const failure = (0,aws_errors/* readAwsFailure */.Qx)(thrown);
    return ((0,aws_errors/* isNamed */.ev)(failure, 'CredentialsProviderError') &&
        /^Could not load credentials from any providers/.test(failure.message));
}
function makeAmbientRefusal(thrown) {
    if ((0,aws_errors/* readAwsFailure */.Qx)(thrown).name === 'AbortError')
        return thrown;
    return (0,aws_errors/* makeAwsRefusal */.MZ)(thrown, {
        call: 'Reading the ambient AWS credentials (environment, profile, container, instance)',
        remedy: 'Check AWS_PROFILE and the files that it names',
    });
}
async function explainMissingCredentials({ roleToAssume }, { env }) {
    const isInJob = env.GITHUB_ACTIONS === 'true';
    const ofProfile = env.AWS_PROFILE
        ? ` The profile ${JSON.stringify(env.AWS_PROFILE)}, which AWS_PROFILE names, is not there or has none.`
        : '';
    if (roleToAssume !== null)
        return new errors/* CheckError */.tl(isInJob
            ? `${roleToAssume} cannot be assumed: there is neither an OIDC token nor ambient credentials. ${await explainMissingToken(env)}.`
            : `${roleToAssume} cannot be assumed: there are no AWS credentials. Give AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.${ofProfile}`);
    if (findTokenEndpoint(env) !== null)
        return new errors/* CheckError */.tl('There are no AWS credentials. The job has id-token: write, so give role-to-assume: the ARN of a role that trusts this repository (docs/aws.md).');
    return new errors/* CheckError */.tl(isInJob
        ? `There are no AWS credentials: give role-to-assume and "permissions: id-token: write", or set them up in a step before this one. ${await explainMissingToken(env)}.`
        : `There are no AWS credentials: give AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or role-to-assume with one of them.${ofProfile}`);
}


Object.assign(__webpack_exports__, {
  g4: /* binding */ checkAccount,
  RA: /* binding */ describeAmbientSource,
  S3: /* binding */ fetchCallerIdentity,
  gD: /* binding */ findCredentials,
});

/***/ }),

// ./lib/aws/json-calls.js
4403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony export makeEndpoint */
/* harmony import */ var _runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3093);
/* harmony import */ var _runtime_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9984);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6762);
/* harmony import */ var _sdk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5041);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);





/** https://docs.aws.amazon.com/general/latest/gr/ct.html, https://docs.aws.amazon.com/general/latest/gr/cwl_region.html */
const SERVICES = {
    cloudtrail: { target: 'CloudTrail_20131101', endpointVariable: 'AWS_ENDPOINT_URL_CLOUDTRAIL' },
    logs: { target: 'Logs_20140328', endpointVariable: 'AWS_ENDPOINT_URL_CLOUDWATCH_LOGS' },
};
/** The values of the SDK's clients. */
const ATTEMPTS = 5;
const FIRST_WAIT_MILLISECONDS = 200;
/** An answer of a page is far smaller. */
const LARGEST_ANSWER_BYTES = 16 << 20;
/** Creates signed calls with the credentials and the connection of the clients. */
function createJsonCalls(clients) {
    const { credentials, requestHandler, env, hideSecrets } = clients.connection;
    const attempts = Number(env.AWS_MAX_ATTEMPTS) || ATTEMPTS;
    const signers = new Map();
    const getSigner = (service, region) => {
        const key = `${service} ${region}`;
        const known = signers.get(key) ?? createSigner(service, region, () => credentials.get());
        signers.set(key, known);
        return known;
    };
    const attempt = async ({ service, region, operation, input }, signal) => {
        const [signer, url] = await Promise.all([
            getSigner(service, region),
            makeEndpoint(service, region, (await clients.getSts()).config, env),
        ]);
        const signed = await signer.sign({
            method: 'POST',
            protocol: url.protocol,
            hostname: url.hostname,
            ...(url.port === '' ? {} : { port: Number(url.port) }),
            path: url.pathname,
            query: {},
            headers: {
                host: url.host,
                'content-type': 'application/x-amz-json-1.1',
                'user-agent': `s3-sigv4-check/${_runtime_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}`,
                'x-amz-target': `${SERVICES[service].target}.${operation}`,
            },
            body: JSON.stringify(input),
        });
        const { response } = await requestHandler.handle(signed, { abortSignal: signal });
        const body = await readText(response.body, signal);
        return readAnswer(response.statusCode, body);
    };
    return {
        async send(call, signal) {
            let hasRenewed = false;
            for (let round = 1;; round++) {
                signal.throwIfAborted();
                try {
                    return await (0,_runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .rejectOnAbort */ .dX)(signal, attempt(call, signal));
                }
                catch (error) {
                    signal.throwIfAborted();
                    if (error instanceof Error)
                        error.message = hideSecrets(error.message);
                    const failure = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .readAwsFailure */ .Qx)(error);
                    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isExpiredCredentials */ .CW)(failure) && !hasRenewed) {
                        hasRenewed = true;
                        if (await credentials.renew())
                            continue;
                    }
                    const hasWaited = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(failure, 'TimeoutError');
                    const canRetry = !hasWaited && (failure.code !== null || (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isThrottled */ .B5)(failure) || (failure.status ?? 0) >= 500);
                    if (!canRetry || round >= attempts)
                        throw error;
                }
                await (0,_runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(FIRST_WAIT_MILLISECONDS * 2 ** (round - 1) * (0.5 + Math.random() / 2), signal);
            }
        },
    };
}
/**
 * The address that the SDK would use: a custom one, that of the partition, FIPS and dual-stack. Source:
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html
 */
async function makeEndpoint(service, region, config, env) {
    const isIgnored = env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === 'true';
    const custom = isIgnored ? '' : env[SERVICES[service].endpointVariable] || env.AWS_ENDPOINT_URL;
    if (custom)
        return new URL(custom);
    const { partition } = await (0,_sdk_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPartitions */ .eJ)();
    const { name, dnsSuffix, dualStackDnsSuffix } = partition(region);
    const [isFips, isDualStack] = await Promise.all([config.useFipsEndpoint(), config.useDualstackEndpoint()]);
    // In GovCloud the ordinary endpoints are FIPS endpoints.
    const host = isFips && (name !== 'aws-us-gov' || isDualStack) ? `${service}-fips` : service;
    return new URL(`https://${host}.${region}.${isDualStack ? dualStackDnsSuffix : dnsSuffix}/`);
}
async function createSigner(service, region, credentials) {
    const { SignatureV4 } = await (0,_sdk_js__WEBPACK_IMPORTED_MODULE_4__/* .loadSigner */ .vu)();
    return new SignatureV4({
        service,
        region,
        credentials: credentials,
        sha256: _sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .NodeSha256 */ .u,
    });
}
async function readText(body, signal) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        signal.throwIfAborted();
        bytes += chunk.length;
        if (bytes > LARGEST_ANSWER_BYTES)
            throw new Error('the answer is larger than it can be');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** The answer, or an error in the form of the SDK's errors. */
function readAnswer(status, body) {
    let answer;
    try {
        answer = JSON.parse(body);
    }
    catch (error) {
        throw Object.assign(error, { $metadata: { httpStatusCode: status } });
    }
    const isObject = typeof answer === 'object' && answer !== null && !Array.isArray(answer);
    if (status >= 200 && status < 300 && isObject)
        return answer;
    const { __type, message, Message } = (isObject ? answer : {});
    const said = [message, Message].find((text) => typeof text === 'string');
    const name = typeof __type === 'string' ? __type.split('#').at(-1) : 'UnknownError';
    throw Object.assign(new Error(said ?? `HTTP status ${status}`), {
        name,
        $metadata: { httpStatusCode: status },
    });
}


Object.assign(__webpack_exports__, {
  i: /* binding */ createJsonCalls,
});

/***/ }),

// ./lib/cli/commands/sql.js
2605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _engines_athena_statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5117);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5997);



/** Prints the statements that a check on Athena would run, as a script with a comment before each. */
async function run(commandLine, { terminal }) {
    const settings = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettingsOf */ .$)(commandLine, terminal, 'check', []);
    if (settings.engine === 'embedded' && settings.source.kind !== 'local')
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN('sql: engine embedded reads the log objects without SQL. Leave --engine out.');
    const { statements: all, notes } = (0,_engines_athena_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .buildStatements */ .n5)(settings);
    const comments = notes.map((note) => `-- ${note}\n`);
    const script = all.map(({ purpose, sql }) => `-- ${purpose}\n${sql};\n`);
    return (await terminal.writeResult([...comments, ...script].join('\n'))) ? 0 : _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.couldNotRun;
}


Object.assign(__webpack_exports__, {
  run: /* binding */ run,
});

/***/ }),

// ./lib/engines/athena/sql/evidence.js
9567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5812);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4209);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6307);
/* harmony import */ var _runtime_memoize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2668);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(651);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8714);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4898);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1214);








/** Columns of the result in addition to those of the record and `log_object`. */
const EVIDENCE_COLUMNS = ['client', 'at', 'line_position', 'result_rows'];
/**
 * The records of these clients in these log objects, at most `limit` of them. They are sorted by their rank within
 * their client, then by time, log object and line. The first `limit` records of all batches are among the first `limit`
 * of their own batch, so that the results of the batches contain them.
 */
function buildEvidenceStatement(sources, clients, window, limit) {
    const outside = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .writeIsOutside */ .BD)(window);
    const order = 'at, log_object, line_text';
    return `${(0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .writeRecords */ .W)(sources)}, signed AS (
  SELECT *, COALESCE(${_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .CANONICAL_ADDRESS */ .YO}, remote_ip) AS client_ip
  FROM record
  WHERE signature_version = 'SigV2' AND NOT ${_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .IS_SERVICE */ .v$}
), identified AS (
  SELECT signed.*, ${(0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .makeClientId */ .d_)('client_ip', _expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .AUTHENTICATION */ .ti, `substr(user_agent, 1, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .USER_AGENT_CHARACTERS */ .BY})`)} AS client
  FROM signed${outside === null ? '' : `\n  WHERE NOT (${outside})`}
), ranked AS (
  SELECT *, row_number() OVER (PARTITION BY client ORDER BY ${order}) AS client_rank
  FROM identified
  WHERE ${(0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .writeIsAnyOf */ .vS)('client', clients)}
), listed AS (
  SELECT *, row_number() OVER (ORDER BY client_rank, ${order}) AS position
  FROM ranked
  WHERE client_rank <= ${limit}
)
SELECT client, at, row_number() OVER (ORDER BY ${order}) AS line_position, count(*) OVER () AS result_rows,
  ${(0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .selectShownColumns */ .v3)().join(', ')}, log_object
FROM listed
WHERE position <= ${limit}`;
}
/**
 * Divides the findings among batches. Each log object is in one batch, with the clients that are known to have records
 * in it. A batch has no more log objects than Athena can filter by, no more tables than a query can read, and fits into
 * one statement.
 */
function makeEvidenceBatches(tables, findings) {
    const everywhere = [];
    const clientsOf = new Map();
    for (const { finding, client } of findings) {
        const isComplete = finding.logObjectCount === finding.logObjects.length;
        if (!isComplete)
            everywhere.push(client);
        for (const logObject of finding.logObjects) {
            const clients = clientsOf.get(logObject) ?? [];
            clientsOf.set(logObject, clients);
            if (isComplete)
                clients.push(client);
        }
    }
    const batches = [];
    let logObjects = [];
    let clients = new Set(everywhere);
    const countFrameBytes = (definitions) => Buffer.byteLength((0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .writeRecords */ .W)(definitions.map((definition) => ({ definition, predicates: [] }))));
    const ofFormats = [...new Map(tables.map(({ definition }) => [definition.format, definition])).values()];
    const room = _literals_js__WEBPACK_IMPORTED_MODULE_5__/* .STATEMENT_BYTES */ .K5 - FRAME_BYTES - countFrameBytes(ofFormats) - countBytes(everywhere);
    let used = 0;
    const findTable = (0,_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .createTableFinder */ .To)(tables);
    const countSelectBytes = (0,_runtime_memoize_js__WEBPACK_IMPORTED_MODULE_6__/* .memoize */ .Bj)((definition) => SELECT_BYTES + countFrameBytes([definition, definition]) - countFrameBytes([definition]));
    const tablesRead = new Set();
    const close = () => {
        if (logObjects.length > 0)
            batches.push({ logObjects, clients: [...clients] });
        logObjects = [];
        tablesRead.clear();
        clients = new Set(everywhere);
        used = 0;
    };
    const objects = [...clientsOf].sort(([a], [b]) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_7__/* .compareCodePoints */ .O)(a, b));
    for (const [logObject, itsClients] of objects) {
        const { definition } = findTable(logObject);
        const { table } = definition;
        // A source of partitioned keys needs the folder in addition to the path.
        const listNeeded = () => 2 * countBytes([logObject]) +
            countBytes(itsClients.filter((client) => !clients.has(client))) +
            (tablesRead.has(table) ? 0 : countSelectBytes(definition));
        const hasTooManyTables = tablesRead.size === _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_SOURCES */ .H8 && !tablesRead.has(table);
        if (logObjects.length === _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .LISTED_VALUES */ .by || hasTooManyTables || used + listNeeded() > room)
            close();
        used += listNeeded();
        logObjects.push(logObject);
        tablesRead.add(table);
        for (const client of itsClients)
            clients.add(client);
    }
    close();
    return batches;
}
/** Maximum bytes of a statement without records and literals, and of the conditions of each table. */
const FRAME_BYTES = Buffer.byteLength((0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .selectShownColumns */ .v3)().join()) + 4_000;
const SELECT_BYTES = 1_500;
function countBytes(literals) {
    return literals.reduce((sum, text) => sum + Buffer.byteLength(text) + "'', ".length, 0);
}
/** The SQL of one batch, for at most `limit` records. */
function buildBatchStatement(tables, batch, window, limit) {
    return buildEvidenceStatement((0,_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .makeObjectSources */ .qx)(tables, batch.logObjects), batch.clients, window, limit);
}


Object.assign(__webpack_exports__, {
  Lq: /* binding */ buildEvidenceStatement,
  UN: /* binding */ EVIDENCE_COLUMNS,
  c0: /* binding */ makeEvidenceBatches,
  ku: /* binding */ buildBatchStatement,
});

/***/ }),

// ./lib/engines/athena/sql/expressions.js
651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5812);
/* harmony import */ var _log_formats_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7732);
/* harmony import */ var _log_formats_presigned_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7590);
/* harmony import */ var _log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7154);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(588);
/* harmony import */ var _runtime_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(909);
/* harmony import */ var _tls_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2118);







/** Expressions that the statements share. They judge a record in SQL as the embedded engine judges it. */
const IPV4 = '(?:0|[1-9][0-9]{0,2})(?:[.](?:0|[1-9][0-9]{0,2})){3}';
const IPV6 = `^[0-9A-Fa-f:]*:(?:[0-9A-Fa-f]{0,4}|${IPV4})$`;
/**
 * The remote IP in canonical form. Null for a text that is not a strict address. The cast also accepts a zone, and
 * later versions accept leading zeros and fewer parts. The result of such a cast differs from the text, so that the
 * comparison rejects it.
 */
const CANONICAL_ADDRESS = [
    'IF(CAST(TRY_CAST(remote_ip AS ipaddress) AS varchar) = remote_ip',
    `OR regexp_like(remote_ip, ${(0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(IPV6)}),`,
    'CAST(TRY_CAST(remote_ip AS ipaddress) AS varchar))',
].join(' ');
const DIGITS = 'to_hex(CAST(CAST(address AS ipaddress) AS varbinary))';
/**
 * The canonical address in hexadecimal: 8 digits of an IPv4 address (Trino gives it as IPv4-mapped), 32 of an IPv6
 * address.
 */
const ADDRESS_DIGITS = `IF(strpos(address, ':') = 0, substr(${DIGITS}, -8), ${DIGITS})`;
/**
 * The most specific network that contains an address, as a key of `makeNetworkKeys`. Null if no network contains it.
 */
function chooseNetwork(networks, anyNetwork) {
    if (networks.length === 0)
        return (0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(anyNetwork);
    const groups = new Map();
    for (const network of [...networks].sort((a, b) => b.prefixLength - a.prefixLength)) {
        const group = groups.get(makeGroupName(network)) ?? { network, digits: [] };
        (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .append */ .BC)(group.digits, splitDigits(network));
        groups.set(makeGroupName(network), group);
    }
    // One list per prefix length. An engine finds a value in a list in constant time. One comparison per network would
    // take ten times as long as the reading of the record. The keys of the two families have different lengths, so that
    // they never match.
    const cases = [...groups].map(([name, { network, digits }]) => {
        const start = `substr(address_digits, 1, ${Math.ceil(network.prefixLength / 4)})`;
        const length = network.family === 4 ? 8 : 32;
        return `WHEN length(address_digits) = ${length} AND ${(0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .writeIsAnyOf */ .vS)(start, digits)} THEN ${(0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(name)} || ${start}`;
    });
    return `CASE ${cases.join('\n      ')} END`;
}
/** The canonical CIDR of each key that `chooseNetwork` can return. */
function makeNetworkKeys(networks) {
    return new Map(networks.flatMap((network) => splitDigits(network).map((digits) => [makeGroupName(network) + digits, network.cidr])));
}
function makeGroupName({ family, prefixLength }) {
    return `IPv${family}/${prefixLength}:`;
}
/**
 * The first hexadecimal digits of all addresses of the network. There are several when its prefix ends inside a digit.
 */
function splitDigits({ address, prefixLength }) {
    const count = Math.ceil(prefixLength / 4);
    const digits = Buffer.from(address).toString('hex').toUpperCase().slice(0, count);
    const open = count * 4 - prefixLength;
    if (open === 0)
        return [digits];
    const first = Number.parseInt(digits.slice(-1), 16);
    return Array.from({ length: 2 ** open }, (_, i) => digits.slice(0, -1) + (first + i).toString(16).toUpperCase());
}
/** Whether `at` is outside the window. Null when the window is open at both ends. */
function writeIsOutside({ since, until }) {
    const bounds = [since === null ? null : `at < ${since}`, until === null ? null : `at >= ${until}`];
    const given = bounds.filter((bound) => bound !== null);
    return given.length === 0 ? null : given.join(' OR ');
}
/** An AWS service made the request by itself: the format says so, or the operation. */
const IS_SERVICE = "COALESCE(is_service, operation LIKE 'S3.%')";
/** Whether the user agent of a record is excluded. Null without excluded user agents. */
function writeIsExcluded({ excludedUserAgents }) {
    if (excludedUserAgents.length === 0)
        return null;
    const contains = excludedUserAgents.map((text) => `strpos(user_agent, ${(0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(text)}) > 0`);
    return `(${contains.join(' OR ')}) AND signature_version IN ('SigV4', '-')`;
}
/**
 * The same rule as `isRejected` of `src/log-formats/text/record.ts`. The text in the status column can be a text of the
 * client.
 */
const HAS_REJECTING_STATUS = [
    "http_status IN ('400', '401', '403')",
    ...['referrer', 'user_agent'].map((column) => `NOT regexp_like(${column}, '(?:^|") (?:[0-9]{3}|-) ')`),
].join(' AND ');
/** S3 refused the request: the format says so, or the HTTP status. */
const IS_REJECTED = `COALESCE(is_refused, ${HAS_REJECTING_STATUS})`;
const BEHIND_MARK = "substr(request_uri, strpos(request_uri, '?') + 1)";
/**
 * The same rule as `readPresignedUrl` of `src/log-formats/presigned.ts`: the query with an `&` at either end. Null
 * without a query.
 */
const PRESIGNED_QUERY = [
    "IF(strpos(request_uri, '?') > 0, '&' ||",
    `IF(strpos(${BEHIND_MARK}, ' HTTP/') = 0, ${BEHIND_MARK}, substr(${BEHIND_MARK}, 1, strpos(${BEHIND_MARK}, ' HTTP/', -1) - 1))`,
    "|| '&')",
].join(' ');
/** A parameter of such a `query`. */
const ACCESS_KEY_ID_OF_QUERY = `regexp_extract(query, ${(0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(_log_formats_presigned_js__WEBPACK_IMPORTED_MODULE_2__/* .ACCESS_KEY_ID */ .p2)}, 1)`;
const EXPIRES_OF_QUERY = `CAST(regexp_extract(query, ${(0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(_log_formats_presigned_js__WEBPACK_IMPORTED_MODULE_2__/* .EXPIRES */ .Zb)}, 1) AS bigint)`;
/** The expiry of a presigned URL in seconds since the epoch. Null for a missing or impossible one. */
const EXPIRY_OF_QUERY = `IF(${EXPIRES_OF_QUERY} <= ${_model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .LATEST_TIME */ .o0}, ${EXPIRES_OF_QUERY})`;
/** Whether the record has TLS 1.0 or 1.1. */
const HAS_OLD_TLS = (0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .writeIsAnyOf */ .vS)('lower(tls_version)', _tls_js__WEBPACK_IMPORTED_MODULE_6__/* .OLD_TLS_VERSIONS */ .MX);
/** The kind of authentication of a record, as in `Authentication`. */
const AUTHENTICATION = "CASE authentication_type WHEN 'AuthHeader' THEN 'header' WHEN 'QueryString' THEN 'presigned' ELSE 'unknown' END";
const SECRET_FORMS = (0,_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_3__/* .makeSecretForms */ .ex)();
/**
 * The same rule as `redact` of `src/log-formats/redaction.ts`. The quantifiers are possessive, so that a long text
 * needs no stack.
 */
function redactExpression(expression) {
    return SECRET_FORMS.reduce((text, { start, value }) => `regexp_replace(${text}, ${(0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(`(${start})${value}`)}, '$1${_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_3__/* .REDACTED */ .XF}')`, expression);
}
/** A line that does not fit the format, as reports show it: without secrets, and without blanks at its end. */
const SHOWN_RAW = redactExpression("regexp_replace(raw, '(?<! ) ++\\z', '')");
/** The 27 columns of a record as reports show them: without the secrets of presigned URLs. */
function selectShownColumns() {
    return _log_formats_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .COLUMN_NAMES */ .aC.map((name) => (WITH_SECRETS.has(name) ? `${redactExpression(name)} AS ${name}` : name));
}
const WITH_SECRETS = new Set(['key', 'request_uri', 'referrer', 'user_agent']);
/** Separates texts in one text. The order of such texts is the order of their first parts, then of the second. */
const SEPARATOR = 'chr(0)';
/** Joins texts with `SEPARATOR`, and escapes it in each of them. */
function joinParts(texts) {
    const writeText = (text) => `replace(replace(${text}, chr(1), chr(1) || chr(2)), ${SEPARATOR}, chr(1) || chr(1))`;
    return texts.map(writeText).join(` || ${SEPARATOR} || `);
}
/** The text of a part before `joinParts` escaped it. */
function splitPart(text) {
    return `replace(replace(${text}, chr(1) || chr(1), ${SEPARATOR}), chr(1) || chr(2), chr(1))`;
}
/**
 * A short name of a client. A statement can list ten thousand of them, and a result needs no user agent, which can
 * contain a secret.
 */
function makeClientId(remoteIp, authentication, userAgentStart) {
    return `lower(substr(to_hex(sha256(to_utf8(${joinParts(['bucket', remoteIp, 'requester', authentication, userAgentStart])}))), 1, 16))`;
}


Object.assign(__webpack_exports__, {
  BD: /* binding */ writeIsOutside,
  Fz: /* binding */ makeNetworkKeys,
  L5: /* binding */ EXPIRY_OF_QUERY,
  Qi: /* binding */ writeIsExcluded,
  Qw: /* binding */ redactExpression,
  YO: /* binding */ CANONICAL_ADDRESS,
  _r: /* binding */ splitPart,
  d_: /* binding */ makeClientId,
  e5: /* binding */ ADDRESS_DIGITS,
  eK: /* binding */ IS_REJECTED,
  mX: /* binding */ chooseNetwork,
  nn: /* binding */ joinParts,
  pJ: /* binding */ HAS_OLD_TLS,
  ti: /* binding */ AUTHENTICATION,
  u_: /* binding */ ACCESS_KEY_ID_OF_QUERY,
  v$: /* binding */ IS_SERVICE,
  v3: /* binding */ selectShownColumns,
  v6: /* binding */ SHOWN_RAW,
  wv: /* binding */ SEPARATOR,
  xW: /* binding */ PRESIGNED_QUERY,
});

/***/ }),

// ./lib/engines/athena/sql/literals.js
8714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/**
 * Texts as literals of a statement. Athena reads DML as Trino does and DDL as Hive does. The two quote differently. A
 * Trino literal doubles its quote, and a backslash has no meaning in it. A Hive literal escapes both with a backslash,
 * and two quotes end one literal and begin the next. Sources: https://trino.io/docs/current/language/types.html#string,
 * https://cwiki.apache.org/confluence/display/Hive/LanguageManual+Types#LanguageManualTypes-StringsstringStrings
 */
/** A Trino identifier. */
function quoteIdentifier(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** A Hive string literal, for CREATE. */
function quoteHiveLiteral(text) {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
/** A Hive identifier. */
function quoteHiveIdentifier(name) {
    return `\`${name.replaceAll('`', '``')}\``;
}
/**
 * Maximum length of a statement in Athena, in bytes. https://docs.aws.amazon.com/athena/latest/ug/service-limits.html
 */
const STATEMENT_BYTES = 262_144;


Object.assign(__webpack_exports__, {
  Cm: /* binding */ quoteIdentifier,
  K5: /* binding */ STATEMENT_BYTES,
  Qv: /* binding */ quoteHiveLiteral,
  yz: /* binding */ quoteHiveIdentifier,
});

/***/ }),

// ./lib/engines/athena/sql/records.js
4898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5812);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1214);


/**
 * A WITH clause whose last relation, `record`, has the records of the sources, and the lines that do not fit their
 * formats. Each format reads its own lines. The relation is the same for all formats.
 */
function writeRecords(sources) {
    const relations = listRelations(sources);
    return `WITH ${relations.map(({ name, sql }) => `${name} AS (\n  ${sql}\n)`).join(', ')}`;
}
function listRelations(sources) {
    const byFormat = new Map();
    for (const source of sources) {
        const same = byFormat.get(source.definition.format);
        if (same === undefined)
            byFormat.set(source.definition.format, [source]);
        else
            same.push(source);
    }
    const relations = [];
    const records = [];
    for (const [format, some] of byFormat) {
        const lines = byFormat.size === 1 ? 'line' : `${format.format}_lines`;
        relations.push({ name: lines, sql: (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .selectFrom */ .JU)(some, listLineColumns) });
        const read = format.makeRelations(lines);
        for (const relation of read)
            relations.push(relation);
        records.push(read.at(-1).name);
    }
    const fields = _log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_FIELDS */ .IT.join(', ');
    const all = records.map((name) => `SELECT ${fields} FROM ${name}`).join('\n  UNION ALL\n  ');
    return [...relations, { name: 'record', sql: all }];
}
/** Where a line lies, and the columns of its table. */
function listLineColumns(source) {
    const { definition } = source;
    return [
        `${'place' in source ? source.place : '0'} AS place`,
        `${definition.partitionColumns.length === 0 ? 'CAST(NULL AS varchar)' : 'log_bucket'} AS place_bucket`,
        '"$path" AS log_object',
        ...definition.format.columns,
    ];
}


Object.assign(__webpack_exports__, {
  W: /* binding */ writeRecords,
});

/***/ }),

// ./lib/engines/athena/sql/scan.js
2507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5812);
/* harmony import */ var _model_bucket_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9596);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(997);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6307);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(651);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4898);






/** The columns of a scan's result, which `scan-result.ts` reads. */
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
    'other_buckets',
    'first_seen',
    'last_seen',
    'last_past',
    'log_objects',
    'log_object_count',
    'access_key_ids',
    'earliest_expiry',
    'latest_expiry',
    'longest_validity',
    'is_told',
    'companions',
    'trail_changes',
    'samples',
    'result_rows',
];
/**
 * More than any number of requests. The difference to it always has the same number of digits, so that a sort of texts
 * puts the most requests first.
 */
const MOST_REQUESTS = '9000000000000000';
/**
 * The scan on which the verdict is based. Each line gets its place (`part`). Equal lines are counted together
 * (`counted`), along with three other groupings of the same lines: by log object, by client with old TLS, by anonymous
 * client. These counts are added up (`summed`) at eight levels: everything, parts, targets, buckets, days, places, and
 * SigV2 clients in total, by log object and by access key id. `merged` joins the levels of a client. A query can run
 * out of memory when it has a group for each of very many clients. For this reason each kind of client has its own
 * grouping, and only SigV2 clients are grouped by log object. Each "also seen" list is an aggregate of a thousand
 * texts. The ranking keeps only the first rows of SigV2 clients, and the level `clients` has their number. The lists
 * are cut, and everything else is exact. The aggregate of the smallest few values uses plain text, because Trino
 * sometimes returns empty arrays and rows (https://github.com/trinodb/trino/issues/31193).
 */
function buildScanStatement(sources, question) {
    const { scope, now, hasAlsoSeenLists } = question;
    const knownBucket = makeAskedBucketCondition(scope);
    /** Counts by bucket and place are needed for buckets that share a place, and for buckets with several formats. */
    const needsPlaces = knownBucket !== null || sources.some(({ definition }) => definition.format.format !== 'text');
    const hasTrails = sources.some(({ definition }) => definition.format.format === 'cloudtrail');
    const network = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseNetwork */ .mX)(scope.networks, _model_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .ANY_NETWORK */ .Yh);
    const needsAddress = scope.networks.length > 0;
    const outside = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .writeIsOutside */ .BD)(scope.window);
    const excluded = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .writeIsExcluded */ .Qi)(scope);
    const inScope = "part IN ('sigV4', 'sigV2', 'unsigned', 'unknown', 'missing')";
    const selectSigV2 = (expression) => `IF(part = 'sigV2', ${expression})`;
    const selectOldTls = (expression) => `IF(old_tls IS NOT NULL, ${expression})`;
    const selectAnonymous = (expression) => `IF(part = 'unsigned', ${expression})`;
    const remoteIp = 'COALESCE(address, remote_ip)';
    const agent = `substr(user_agent, 1, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .USER_AGENT_CHARACTERS */ .BY})`;
    const cases = [
        'WHEN aside IS NOT NULL THEN aside',
        "WHEN raw IS NOT NULL OR at IS NULL THEN 'unparsed'",
        outside === null ? null : `WHEN ${outside} THEN 'outsideWindow'`,
        knownBucket === null ? null : `WHEN NOT (${knownBucket}) THEN 'otherBuckets'`,
        `WHEN ${_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .IS_SERVICE */ .v$} THEN 'service'`,
        needsAddress ? "WHEN network IS NULL THEN 'otherNetworks'" : null,
        excluded === null ? null : `WHEN ${excluded} THEN 'excluded'`,
        "WHEN signature_version IS NULL THEN 'missing'",
        "WHEN signature_version = 'SigV4' THEN 'sigV4'",
        "WHEN signature_version = 'SigV2' THEN 'sigV2'",
        "WHEN signature_version = '-' AND requester = '-' THEN 'unsigned'",
        "ELSE 'unknown'",
    ].filter((line) => line !== null);
    const order = [
        ...(question.ignoreRejected ? ['IF(rejected = requests, 1, 0)'] : []),
        'requests DESC, bucket, remote_ip, requester, authentication, user_agent_start',
    ].join(', ');
    const client = 'bucket, network, remote_ip, requester, authentication, user_agent_start';
    const verdictKeys = `place, place_bucket, part, day, ${client}, client_object, access_key_id`;
    const alsoSeenKeys = hasAlsoSeenLists
        ? [
            'bucket, network, tls_ip, tls_requester, tls_agent, old_tls',
            'bucket, network, anonymous_ip, anonymous_agent, anonymous_tls',
        ]
        : [];
    const alsoSeenColumns = hasAlsoSeenLists
        ? ', tls_ip, tls_requester, tls_agent, old_tls, anonymous_ip, anonymous_agent, anonymous_tls'
        : '';
    /** Sorts by requests, most first, then in the order of findings. `FIELDS` defines the order of the fields. */
    const joinAlsoSeenText = (fields) => [
        `lpad(CAST(${MOST_REQUESTS} - lines AS varchar), 16, '0')`,
        (0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .joinParts */ .nn)(['bucket', ...fields, 'network']),
        'CAST(first_seen AS varchar)',
        'CAST(last_seen AS varchar)',
    ].join(` || ${_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .SEPARATOR */ .wv} || `);
    const alsoSeenTexts = hasAlsoSeenLists
        ? `
    IF(grouping_of = 'oldTls' AND old_tls IS NOT NULL, ${joinAlsoSeenText(['tls_ip', 'tls_requester', 'tls_agent', 'old_tls'])}) AS old_tls_client,
    IF(grouping_of = 'anonymous' AND anonymous_ip IS NOT NULL, ${joinAlsoSeenText(['anonymous_ip', "'-'", 'anonymous_agent', "COALESCE(anonymous_tls, '')"])}) AS anonymous_client,`
        : '';
    const aggregateAlsoSeen = (name) => hasAlsoSeenLists ? `min(${name}, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .ALSO_SEEN_CLIENTS_LISTED */ .JM})` : NO_LIST;
    const listLiterals = (asides) => asides.map(_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce).join(', ');
    /** Only files that CloudTrail writes next to its log files. */
    const isCompanion = `count_if(part IN (${listLiterals(COMPANIONS)})) > 0 AND count_if(part NOT IN (${listLiterals([...COMPANIONS, _log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .ASIDE */ .NL.blank, _log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .ASIDE */ .NL.frame])})) = 0`;
    return `${(0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .writeRecords */ .W)(sources)}, addressed AS (
  SELECT *,
    ${needsAddress ? _expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .CANONICAL_ADDRESS */ .YO : `IF(signature_version IN ('SigV2', '-') OR ${_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .HAS_OLD_TLS */ .pJ}, ${_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .CANONICAL_ADDRESS */ .YO})`} AS address
  FROM record
), located AS (
  SELECT *, ${network} AS network
  FROM ${needsAddress ? `(SELECT *, ${_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .ADDRESS_DIGITS */ .e5} AS address_digits FROM addressed)` : 'addressed'}
), placed AS (
  SELECT *, CASE
      ${cases.join('\n      ')}
    END AS part
  FROM located
), flagged AS (
  SELECT *, IF(${inScope} AND ${_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .HAS_OLD_TLS */ .pJ}, tls_version) AS old_tls,
    IF(part IN ('sigV4', 'sigV2'), ${_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .IS_REJECTED */ .eK}) AS is_rejected
  FROM placed
), signed AS (
  SELECT *, IF(part = 'sigV2' AND authentication_type = 'QueryString' AND NOT is_rejected, ${_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .PRESIGNED_QUERY */ .xW}) AS query
  FROM flagged
), keyed AS (
  SELECT place, place_bucket, log_object, part, at, is_rejected, is_told, trail_change,
    IF(part = 'unparsed', substr(${_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .SHOWN_RAW */ .v6}, 1, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .UNPARSED_SAMPLE_CHARACTERS */ .tf})) AS sample,
    IF(part NOT IN (${listLiterals([...Object.values(_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .ASIDE */ .NL), 'unparsed', 'otherBuckets'])})${knownBucket === null ? '' : ` AND ${knownBucket}`}, bucket) AS bucket,
    IF(${inScope} OR part = 'excluded', network) AS network,
    IF(${inScope}, at / 86400) AS day,
    ${selectSigV2(remoteIp)} AS remote_ip, ${selectSigV2('requester')} AS requester, ${selectSigV2(_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .AUTHENTICATION */ .ti)} AS authentication,
    ${selectSigV2(agent)} AS user_agent_start, ${selectSigV2('log_object')} AS client_object,
    ${_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCESS_KEY_ID_OF_QUERY */ .u_} AS access_key_id, ${_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .EXPIRY_OF_QUERY */ .L5} AS expiry,
    old_tls, old_tls IS NOT NULL AS has_old_tls, ${selectOldTls(remoteIp)} AS tls_ip, ${selectOldTls('requester')} AS tls_requester, ${selectOldTls(agent)} AS tls_agent,
    ${selectAnonymous(remoteIp)} AS anonymous_ip, ${selectAnonymous(agent)} AS anonymous_agent, ${selectAnonymous('tls_version')} AS anonymous_tls
  FROM signed
), counted AS (
  SELECT CASE
      WHEN grouping(part) = 0 THEN 'verdict'
      WHEN grouping(log_object) = 0 THEN 'object'${hasAlsoSeenLists ? "\n      WHEN grouping(tls_ip) = 0 THEN 'oldTls'\n      ELSE 'anonymous'" : ''}
    END AS grouping_of,
    log_object, ${verdictKeys}${alsoSeenColumns}, count(*) AS lines,
    count_if(is_rejected) AS rejected, count_if(has_old_tls) AS old_tls_requests,
    min(at) AS first_seen, max(at) AS last_seen, max(at) FILTER (WHERE at <= ${now}) AS last_past,
    min(expiry) AS earliest_expiry, max(expiry) AS latest_expiry, max(expiry - at) AS longest_validity,
    min(sample, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .UNPARSED_SAMPLES */ .tx}) AS samples, bool_or(is_told) AS is_told, ${hasTrails ? `max(trail_change, ${TRAIL_CHANGES_OF_OBJECT})` : NO_LIST} AS trail_changes, ${isCompanion} AS is_companion
  FROM keyed
  GROUP BY GROUPING SETS (${[verdictKeys, 'log_object', ...alsoSeenKeys].map((keys) => `\n    (${keys})`).join(',')})
), sorted AS (
  SELECT place, place_bucket, part, day, remote_ip, requester, authentication, user_agent_start, client_object, access_key_id, log_object,
    IF(grouping_of = 'verdict', bucket) AS bucket, IF(grouping_of = 'verdict', network) AS network,
    IF(grouping_of = 'verdict', lines) AS requests, IF(grouping_of = 'verdict', rejected) AS rejected,
    IF(grouping_of = 'verdict', old_tls_requests) AS old_tls_requests, IF(grouping_of = 'verdict', first_seen) AS first_seen,
    IF(grouping_of = 'verdict', is_told) AS is_told, IF(grouping_of = 'object' AND is_companion, 1) AS companion,
    IF(grouping_of = 'object' AND cardinality(trail_changes) > 0, json_format(CAST(trail_changes AS json))) AS trail_changes,
    IF(grouping_of = 'verdict', last_seen) AS last_seen, IF(grouping_of = 'verdict', last_past) AS last_past,
    earliest_expiry, latest_expiry, longest_validity,${alsoSeenTexts}
    IF(grouping_of = 'object', log_object || chr(0) || json_format(CAST(samples AS json))) AS samples
  FROM counted
), summed AS (
  SELECT CASE
      WHEN grouping(remote_ip) = 0 THEN 'client'
      WHEN grouping(day) = 0 THEN 'day'
      WHEN grouping(network) = 0 THEN 'target'
      WHEN grouping(bucket) = 0 AND grouping(place) = 0 THEN 'placeBucket'
      WHEN grouping(bucket) = 0 THEN 'bucket'
      WHEN grouping(place) = 0 THEN 'place'
      WHEN grouping(part) = 0 THEN 'part'
      ELSE 'all'
    END AS kind,
    place, place_bucket, part, day, ${client}, client_object, access_key_id,
    ${['requests', 'rejected', 'old_tls_requests'].map((name) => `${CLIENT_TOTALS_ONLY}sum(${name})) AS ${name}`).join(', ')},
    bool_or(is_told) AS is_told, count(companion) AS companions, ${hasTrails ? castToJson(`max(trail_changes, ${TRAIL_CHANGE_OBJECTS})`) : 'CAST(NULL AS varchar)'} AS trail_changes,
    sum(requests) FILTER (WHERE part <> 'outsideWindow') AS in_window, sum(requests) FILTER (WHERE part = 'otherBuckets'${knownBucket === null ? '' : " OR (part = 'outsideWindow' AND bucket IS NULL)"}) AS other_buckets,
    min(first_seen) AS first_seen, max(last_seen) AS last_seen, max(last_past) AS last_past,
    min(earliest_expiry) AS earliest_expiry, max(latest_expiry) AS latest_expiry, max(longest_validity) AS longest_validity,
    count(log_object) AS objects, ${castToJson(`min(samples, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .UNPARSED_SAMPLES */ .tx})`)} AS samples,
    ${castToJson(aggregateAlsoSeen('old_tls_client'))} AS old_tls_clients, ${castToJson(aggregateAlsoSeen('anonymous_client'))} AS anonymous_clients
  FROM sorted
  GROUP BY GROUPING SETS (
    (), (part), (place, place_bucket), (bucket),${needsPlaces ? ' (place, place_bucket, bucket),' : ''} (part, day), (part, bucket, network),
    (${client}), (${client}, client_object), (${client}, access_key_id))
), merged AS (
  SELECT IF(grouping(place) = 0, kind, 'clients') AS level, place, place_bucket, part, day, ${client},
    IF(grouping(place) = 0, sum(requests), count(requests)) AS requests, sum(rejected) AS rejected,
    bool_or(is_told) AS is_told, max(companions) AS companions, max(trail_changes) AS trail_changes,
    max(old_tls_requests) AS old_tls_requests, max(in_window) AS in_window, max(other_buckets) AS other_buckets,
    min(first_seen) AS first_seen, max(last_seen) AS last_seen, max(last_past) AS last_past,
    min(earliest_expiry) AS earliest_expiry, max(latest_expiry) AS latest_expiry, max(longest_validity) AS longest_validity,
    ${castToJson(`min(client_object, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .LOG_OBJECTS_LISTED */ .az})`)} AS log_objects,
    IF(kind = 'client', count(client_object), max(objects)) AS log_object_count,
    ${castToJson(`min(access_key_id, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .ACCESS_KEY_IDS_LISTED */ .Um})`)} AS access_key_ids,
    max(samples) AS samples, max(old_tls_clients) AS old_tls_clients, max(anonymous_clients) AS anonymous_clients
  FROM summed
  WHERE CASE kind
      WHEN 'client' THEN remote_ip IS NOT NULL
      WHEN 'day' THEN day IS NOT NULL
      WHEN 'target' THEN network IS NOT NULL
      WHEN 'bucket' THEN bucket IS NOT NULL
      WHEN 'placeBucket' THEN bucket IS NOT NULL
      WHEN 'place' THEN place IS NOT NULL
      WHEN 'part' THEN part IS NOT NULL
      ELSE true
    END
  GROUP BY GROUPING SETS ((kind), (kind, place, place_bucket, part, day, ${client}))
  HAVING grouping(place) = 0 OR kind = 'client'
), ranked AS (
  SELECT *, row_number() OVER (
    PARTITION BY level, place, place_bucket, part, day, IF(level <> 'client', bucket), IF(level <> 'client', network)
    ORDER BY ${order}) AS rank
  FROM merged
), listed AS (
  SELECT ranked.*, entry, split(entry, ${_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .SEPARATOR */ .wv}) AS fields
  FROM ranked
  CROSS JOIN UNNEST(ARRAY[''] || ${selectEntries('oldTls', 'old_tls_clients')} || ${selectEntries('anonymous', 'anonymous_clients')}) AS entries (entry)
  WHERE rank <= ${_model_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .SIGV2_CLIENTS_KEPT */ .WF}
)
SELECT IF(entry = '', level, ${selectField('level')}) AS level, place, place_bucket, part,
  IF(entry = '', bucket, ${(0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPart */ ._r)(selectField('bucket'))}) AS bucket, IF(entry = '', network, ${(0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPart */ ._r)(selectField('network'))}) AS network, day,
  IF(entry = '', remote_ip, ${(0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPart */ ._r)(selectField('remoteIp'))}) AS remote_ip, IF(entry = '', requester, ${(0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPart */ ._r)(selectField('requester'))}) AS requester,
  authentication, IF(level = 'client', ${(0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .makeClientId */ .d_)('remote_ip', 'authentication', 'user_agent_start')}, IF(entry <> '', ${LISTED_CLIENT_ID})) AS client,
  substr(${(0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .redactExpression */ .Qw)(`IF(entry = '', user_agent_start, ${(0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPart */ ._r)(selectField('userAgent'))})`)}, 1, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .USER_AGENT_CHARACTERS */ .BY}) AS user_agent,
  IF(entry <> '', NULLIF(${(0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPart */ ._r)(selectField('tlsVersion'))}, '')) AS tls_version,
  IF(entry = '', requests, ${MOST_REQUESTS} - CAST(${selectField('requests')} AS bigint)) AS requests, rejected, in_window, old_tls_requests, other_buckets,
  IF(entry = '', first_seen, CAST(${selectField('firstSeen')} AS bigint)) AS first_seen,
  IF(entry = '', last_seen, CAST(${selectField('lastSeen')} AS bigint)) AS last_seen, last_past,
  log_objects, log_object_count, access_key_ids, earliest_expiry, latest_expiry, longest_validity,
  IF(entry = '', is_told) AS is_told, IF(entry = '', companions) AS companions, IF(entry = '', trail_changes) AS trail_changes, IF(entry = '', samples) AS samples, count(*) OVER () AS result_rows
FROM listed`;
}
const NO_LIST = 'CAST(NULL AS array(varchar))';
/** Changes of trails that are kept of one log object, the latest, and log objects that they are kept of. */
const TRAIL_CHANGES_OF_OBJECT = 100;
/** Maximum lists of trail changes in the result. */
const TRAIL_CHANGE_OBJECTS = 1_000;
/** Files that CloudTrail writes next to its log files. */
const COMPANIONS = [_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .ASIDE */ .NL.elsewhere, _log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .ASIDE */ .NL.digest];
/** Only the rows of a client's log objects and access key ids have these columns. */
const CLIENT_TOTALS_ONLY = 'IF(grouping(client_object) = 1 AND grouping(access_key_id) = 1, ';
/** The position of each field in the text of an "also seen" client. */
const FIELDS = [
    'level',
    'requests',
    'bucket',
    'remoteIp',
    'requester',
    'userAgent',
    'tlsVersion',
    'network',
    'firstSeen',
    'lastSeen',
];
function selectField(name) {
    return `fields[${FIELDS.indexOf(name) + 1}]`;
}
/** The `makeClientId` of an "also seen" client. The results of several statements are joined by it. */
const LISTED_CLIENT_ID = `lower(substr(to_hex(sha256(to_utf8(array_join(slice(fields, 3, 5), ${_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .SEPARATOR */ .wv})))), 1, 16))`;
function castToJson(list) {
    return `json_format(CAST(${list} AS json))`;
}
/** The texts of a list, each with the level of its row before it. */
function selectEntries(level, list) {
    return `transform(COALESCE(CAST(json_parse(${list}) AS array(varchar)), ARRAY[]), text -> '${level}' || ${_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .SEPARATOR */ .wv} || text)`;
}
/** The condition on the configured buckets. Null when every bucket is configured. */
function makeAskedBucketCondition({ buckets, bucketPatterns = [] }) {
    if (bucketPatterns.length === 0)
        return buckets.length === 0 ? null : (0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .writeIsAnyOf */ .vS)('bucket', buckets);
    const makeMatch = (pattern) => `regexp_like(bucket, ${(0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)((0,_model_bucket_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .makePatternExpression */ .lm)(pattern))})`;
    const isLeavingOut = (pattern) => pattern.startsWith('!');
    const chosen = bucketPatterns.filter((item) => (0,_model_bucket_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .isBucketPattern */ .JR)(item) && !isLeavingOut(item)).map(makeMatch);
    const named = buckets.length === 0 ? [] : [(0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .writeIsAnyOf */ .vS)('bucket', buckets)];
    const either = [...named, ...chosen];
    const leftOut = bucketPatterns.filter(isLeavingOut).map((pattern) => `NOT ${makeMatch(pattern)}`);
    return [...(either.length === 0 ? [] : [`(${either.join(' OR ')})`]), ...leftOut].join(' AND ');
}


Object.assign(__webpack_exports__, {
  $c: /* binding */ buildScanStatement,
  Ax: /* binding */ SCAN_COLUMNS,
  Dm: /* binding */ TRAIL_CHANGES_OF_OBJECT,
  bw: /* binding */ TRAIL_CHANGE_OBJECTS,
});

/***/ }),

// ./lib/engines/athena/sql/sources.js
1214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5812);
/* harmony import */ var _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2141);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4209);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(525);
/* harmony import */ var _runtime_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(909);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8714);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5480);







/**
 * Athena prunes by a list of at most this many values. It reads everything between the first and last value of a longer
 * list.
 */
const LISTED_VALUES = 1_000;
/** Trino refuses a query of more than 150 stages. Each SELECT is one stage, and the rest of a statement takes some. */
const MOST_SOURCES = 80;
/**
 * Maximum ranges of names in one statement. Trino replaces a list of more than a hundred ranges by one range from the
 * first to the last (`hive.domain-compaction-threshold`). Athena would then read everything below the prefix. Source:
 * https://trino.io/docs/current/connector/hive.html
 */
const MOST_RANGES = 90;
/**
 * The log objects of the window, each in one source only. The bounds are literals, because only literals let Athena
 * skip an object without opening it. Simple keys in one table are one source, unless they have more prefixes than one
 * statement can contain.
 */
function makeWindowSources(tables, window) {
    const placesOfTexts = new Map();
    for (const [place, { location }] of tables.entries())
        if (!placesOfTexts.has(location.text))
            placesOfTexts.set(location.text, place);
    const placeOf = ({ text }) => placesOfTexts.get(text);
    const simple = new Map();
    for (const { location, definition } of tables) {
        if (location.keyFormat !== 'simple')
            continue;
        const ranges = simple.get(definition.table) ?? new Map();
        simple.set(definition.table, ranges);
        for (const range of makeRanges(location, placeOf(location), window))
            if (!ranges.has(range.start))
                ranges.set(range.start, range);
    }
    const taken = sortByStart([
        ...[...simple.values()].flatMap((ranges) => [...ranges.values()]),
        ...tables.flatMap(({ location }) => makePartitionRanges(location)),
    ]);
    const written = new Set();
    return tables.flatMap(({ location, definition }) => {
        if (location.keyFormat !== 'simple')
            return makePartitionBounds(location, window).map((predicates) => ({
                place: String(placeOf(location)),
                definition,
                predicates,
                ranges: 0,
            }));
        const ranges = [...(simple.get(definition.table)?.values() ?? [])];
        if (ranges.length === 0 || written.has(definition.table))
            return [];
        written.add(definition.table);
        return groupRanges(ranges).map((group) => ({
            place: choosePlaceOfPath(group),
            definition,
            ...makeSimpleBounds(group, taken),
        }));
    });
}
/**
 * Groups that each fit into one statement. Neighbours stay together, and so do most ranges that contain one another.
 */
function groupRanges(ranges) {
    if (ranges.length <= MOST_RANGES)
        return [[...ranges]];
    // A range of another group that is inside one of these is excluded from it, and counts as a range as well.
    return splitIntoChunks(sortByStart(ranges), Math.floor(MOST_RANGES / 2));
}
/** Divides sources among statements, in their order. Each statement has as many sources as Athena can prune by. */
function shareSources(sources) {
    const shares = [];
    let share = [];
    let ranges = 0;
    for (const source of sources) {
        if (share.length === MOST_SOURCES || (share.length > 0 && ranges + source.ranges > MOST_RANGES)) {
            shares.push(share);
            share = [];
            ranges = 0;
        }
        share.push(source);
        ranges += source.ranges;
    }
    return share.length === 0 ? shares : [...shares, share];
}
/** The ranges of keys that are read of a location: the listed ones, else the names with a time of the window. */
function makeRanges(location, place, window) {
    const { bucket, keyRanges } = location;
    if (keyRanges === undefined)
        return [makeSimpleRange(location, place, window)];
    const makePath = (key) => `s3://${bucket}/${key}`;
    return keyRanges.map(({ from, to }) => ({
        place,
        start: makePath(from),
        from: makePath(from),
        to: makePath(to),
    }));
}
/**
 * The name of a log object contains its time of delivery. No log object from before the window has a record of the
 * window, and few log objects are delivered long after it.
 */
function makeSimpleRange(location, place, { since, until }) {
    const start = `s3://${location.bucket}/${location.prefix}`;
    return {
        place,
        start,
        from: start + (since === null ? FIRST_YEARS : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_1__/* .formatStamp */ .xE)(since)),
        to: start + (until === null ? AFTER_YEARS : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_1__/* .formatStamp */ .xE)(until + _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_1__/* .DELIVERY_PADDING_SECONDS */ .XX)),
    };
}
/** The first characters of the names of log objects: the years 2000 to 2999. */
const FIRST_YEARS = '2';
const AFTER_YEARS = '3';
/** The folders of the accounts below partitioned keys. */
function makePartitionRanges({ bucket, prefix, partitions }) {
    const accounts = [...new Set(partitions.map(({ accountId }) => accountId))];
    return accounts.map((account) => {
        const start = `s3://${bucket}/${prefix}${account}`;
        // `0` is the character after the slash.
        return { place: 0, start, from: `${start}/`, to: `${start}0` };
    });
}
/**
 * Folders of days below the location are in the range as well. If they are a location, that location reads them.
 * `taken` is sorted by start, and can contain the ranges themselves.
 */
function makeSimpleBounds(ranges, taken) {
    const inner = findInnerRanges(ranges, taken);
    const [range, ...more] = ranges;
    return {
        predicates: [
            ...(more.length === 0 ? makeRangeBounds(range) : [`(${ranges.map(matchRange).join('\n    OR ')})`]),
            ...inner.map((other) => `NOT ${matchRange(other)}`),
        ],
        ranges: ranges.length + inner.length,
    };
}
/** The ranges of `taken` below one of `ranges` that have names in common with it. `taken` is sorted by start. */
function findInnerRanges(ranges, taken) {
    const own = new Set(ranges);
    const inner = new Set();
    for (const { start, from, to } of ranges)
        for (let at = findFirstFrom(taken, start); at < taken.length; at++) {
            const other = taken[at];
            if (!other.start.startsWith(start))
                break;
            if (other.start !== start && !own.has(other) && isLess(other.from, to) && isLess(from, other.to))
                inner.add(other);
        }
    return [...inner];
}
/** The index of the first range whose start is not less than `start`. */
function findFirstFrom(sorted, start) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (isLess(sorted[middle].start, start))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function sortByStart(ranges) {
    return [...ranges].sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCodePoints */ .O)(a.start, b.start));
}
function makeRangeBounds({ from, to }) {
    return [`"$path" >= ${(0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(from)}`, `"$path" < ${(0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(to)}`];
}
function matchRange(range) {
    return `(${makeRangeBounds(range).join(' AND ')})`;
}
/** A log object in several nested ranges belongs to the innermost range. */
function choosePlaceOfPath(ranges) {
    const places = new Set(ranges.map(({ place }) => place));
    if (places.size === 1)
        return String(ranges[0]?.place);
    const cases = [...ranges]
        .sort((a, b) => b.start.length - a.start.length)
        .map((range) => `WHEN ${matchRange(range)} THEN ${range.place}`);
    return `CASE ${cases.join(' ')} END`;
}
function isLess(a, b) {
    return (0,_model_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCodePoints */ .O)(a, b) < 0;
}
/** One list of predicates for each account and Region, with at most `LISTED_VALUES` buckets. */
function makePartitionBounds(location, window) {
    const folders = new Map();
    for (const { accountId, region, bucket } of location.partitions) {
        const key = `${accountId}/${region}`;
        const folder = folders.get(key) ?? { accountId, region, buckets: [] };
        folder.buckets.push(bucket);
        folders.set(key, folder);
    }
    const days = makeDayBounds(location, window);
    return [...folders.values()].flatMap(({ accountId, region, buckets }) => splitIntoChunks(buckets, LISTED_VALUES).map((some) => [
        `log_account = ${(0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(accountId)}`,
        `log_region = ${(0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(region)}`,
        (0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .writeIsAnyOf */ .vS)('log_bucket', some),
        ...days,
    ]));
}
/** The folders are named after the day of the events, or the day of the delivery. */
function makeDayBounds(location, { since, until }) {
    const padding = location.keyFormat === 'partitioned-delivery-time' ? _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_1__/* .DELIVERY_PADDING_SECONDS */ .XX : 0;
    // Each day of the range is in the list, even without log objects. No day before the first log object is.
    const oldest = location.partitions.map(({ oldestLogObject }) => oldestLogObject ?? 0);
    const first = Math.max(since ?? 0, oldest.length === 0 ? 0 : (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .findLeast */ .z0)(oldest));
    return [
        ...(first === 0 ? [] : [`log_day >= ${(0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)((0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDayFolders */ .N0)(first))}`]),
        ...(until === null ? [] : [`log_day <= ${(0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)((0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDayFolders */ .N0)(until + padding - 1))}`]),
    ];
}
/** Only these log objects, each from its table. */
function makeObjectSources(tables, logObjects) {
    const byTable = new Map();
    const findTable = createTableFinder(tables);
    for (const logObject of logObjects) {
        const table = findTable(logObject);
        const found = byTable.get(table.definition.table) ?? { table, objects: [] };
        byTable.set(table.definition.table, found);
        found.objects.push(logObject);
    }
    return [...byTable.values()].map(({ table: { location, definition }, objects }) => {
        const only = (0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .writeIsAnyOf */ .vS)('"$path"', objects);
        if (location.keyFormat === 'simple')
            return { definition, predicates: [only] };
        const start = `s3://${location.bucket}/${location.prefix}`;
        const folders = objects.map((object) => readPartition(object.slice(start.length)));
        const predicates = _table_js__WEBPACK_IMPORTED_MODULE_3__/* .PARTITION_COLUMNS */ .T9.map((column, i) => (0,_log_formats_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .writeIsAnyOf */ .vS)(column, [...new Set(folders.map((folder) => folder[i]))]));
        return { definition, predicates: [...predicates, only] };
    });
}
/**
 * Finds the table of the location with the longest address that is a prefix of the log object and has the same kind of
 * keys. Locations can be thousands, and their addresses have few different lengths.
 */
function createTableFinder(tables) {
    const byStart = new Map();
    for (const table of tables) {
        const start = `s3://${table.location.bucket}/${table.location.prefix}`;
        const same = byStart.get(start);
        if (same === undefined)
            byStart.set(start, [table]);
        else
            same.push(table);
    }
    const lengths = [...new Set([...byStart.keys()].map(({ length }) => length))].sort((a, b) => b - a);
    return (logObject) => {
        for (const length of lengths) {
            const located = byStart.get(logObject.slice(0, length)) ?? [];
            const isInFolders = located.length > 0 && PARTITION.test(logObject.slice(length));
            const found = located.find(({ location: { keyFormat, logFormat } }) => {
                const isPartitioned = logFormat === undefined && isInFolders;
                return isPartitioned === (keyFormat !== 'simple');
            });
            if (found !== undefined)
                return found;
        }
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(`Athena named a log object that is below no location read: ${logObject}`);
    };
}
/** Athena also reads the folders below the folder of a day. */
const PARTITION = /^([^/]+)\/([^/]+)\/([^/]+)\/([^/]+\/[^/]+\/[^/]+)\/./s;
function readPartition(key) {
    return PARTITION.exec(key).slice(1);
}
/** One SELECT for each source, joined by UNION ALL. The check is one statement, which reads each log object once. */
function selectFrom(sources, selectColumns) {
    return sources
        .map((source) => [
        `SELECT ${selectColumns(source).join(', ')}`,
        `FROM ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteIdentifier */ .Cm)(source.definition.database)}.${(0,_literals_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteIdentifier */ .Cm)(source.definition.table)}`,
        `WHERE ${source.predicates.join('\n  AND ')}`,
    ].join('\n'))
        .join('\nUNION ALL\n');
}
function splitIntoChunks(items, size) {
    const all = [];
    for (let at = 0; at < items.length; at += size)
        all.push(items.slice(at, at + size));
    return all;
}


Object.assign(__webpack_exports__, {
  H8: /* binding */ MOST_SOURCES,
  JU: /* binding */ selectFrom,
  Mu: /* binding */ shareSources,
  To: /* binding */ createTableFinder,
  Xq: /* binding */ makeWindowSources,
  by: /* binding */ LISTED_VALUES,
  qx: /* binding */ makeObjectSources,
});

/***/ }),

5480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// UNUSED EXPORTS: findDifferences

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/log-formats/cloudtrail/athena.js
var athena = __webpack_require__(4540);
// EXTERNAL MODULE: ./lib/log-formats/athena.js
var log_formats_athena = __webpack_require__(5812);
// EXTERNAL MODULE: ./lib/log-formats/columns.js
var columns = __webpack_require__(7732);
// EXTERNAL MODULE: ./lib/log-formats/json/access-log.js
var access_log = __webpack_require__(2321);
// EXTERNAL MODULE: ./lib/log-formats/json/sql.js
var sql = __webpack_require__(718);
;// CONCATENATED MODULE: ./lib/log-formats/json/athena.js




const PLACE = log_formats_athena/* PLACE_FIELDS */.cf.join(', ');
const DOCUMENTS = `\\G${sql/* JSON_BLANKS */.Tc}${sql/* JSON_OBJECT */.rK}`;
const signatureMember = access_log/* ACCESS_LOG_MEMBERS */.eT[columns/* COLUMN */.vW.signature_version];
const writeHasMember = (name) => `element_at(members, ${(0,log_formats_athena/* quoteLiteral */.ce)(name)}) IS NOT NULL`;
/** The text of a column: `-` if the member is null or missing. */
function readColumn(column) {
    const text = (0,sql/* readMemberText */.Uf)('document', access_log/* ACCESS_LOG_MEMBERS */.eT[column]);
    if (column === columns/* COLUMN */.vW.bucket) {
        const ofArn = `element_at(split(${(0,sql/* readMemberText */.Uf)('document', access_log/* BUCKET_ARN */.dN)}, ':'), -1)`;
        return `COALESCE(NULLIF(NULLIF(${text}, ''), '-'), NULLIF(${ofArn}, ''), '-')`;
    }
    return access_log/* NEVER_EMPTY */.dR.has(column) ? `COALESCE(NULLIF(${text}, ''), '-')` : `COALESCE(${text}, '-')`;
}
/** A record without the member of the signature ends before that column. */
function selectColumn(column) {
    const condition = column < columns/* COLUMN */.vW.signature_version ? 'is_record' : 'is_record AND has_signature';
    return `IF(${condition}, ${readColumn(column)})`;
}
/**
 * Access logs as JSON documents: one on a line, or several. A line is read up to the first that is malformed; a document
 * that spans lines is not read, and each of its lines is unparsed.
 */
const JSON_ON_ATHENA = {
    format: 'json',
    tableName: 'json_access_log',
    columns: ['line'],
    expression: '(.*)',
    makeRelations: (lines) => [
        {
            name: 'json_line',
            sql: `SELECT ${PLACE}, ${(0,sql/* replaceLoneSurrogates */._g)('line')} AS line FROM ${lines}`,
        },
        { name: 'json_whole', sql: `SELECT *, ${(0,sql/* formatCanonically */.bu)('line')} AS canonical FROM json_line` },
        {
            // A line that is one document need not be split. Its brackets show whether it nests deeply.
            name: 'json_split',
            sql: `SELECT *, canonical IS NOT NULL AND regexp_like(line, '\\A[ \\t]*+\\{') AND regexp_count(line, '[\\[{]') < 100 AS is_document
  FROM json_whole`,
        },
        {
            name: 'json_documents',
            sql: `SELECT ${PLACE}, line, IF(is_document, ARRAY[line], regexp_extract_all(line, ${(0,log_formats_athena/* quoteLiteral */.ce)(DOCUMENTS)})) AS documents,
    IF(is_document, ARRAY[canonical]) AS canonicals
  FROM json_split`,
        },
        {
            name: 'json_canonical',
            sql: `SELECT ${PLACE}, line, documents, COALESCE(canonicals, transform(documents, document -> ${(0,sql/* formatCanonically */.bu)('document')})) AS canonicals
  FROM json_documents`,
        },
        {
            name: 'json_valid',
            sql: `SELECT *, COALESCE(NULLIF(array_position(transform(canonicals, canonical -> canonical IS NULL), true), 0) - 1, cardinality(canonicals)) AS valid
  FROM json_canonical`,
        },
        {
            name: 'json_rest',
            sql: `SELECT ${PLACE}, slice(documents, 1, valid) AS documents, slice(canonicals, 1, valid) AS canonicals,
    substr(line, 1 + ${(0,sql/* sumLengths */.pW)('slice(documents, 1, valid)')}) AS rest
  FROM json_valid`,
        },
        {
            name: 'json_document',
            sql: `SELECT ${PLACE}, document, canonical, CAST(json_parse(canonical) AS map(varchar, json)) AS members
  FROM json_rest
  CROSS JOIN UNNEST(documents || IF(${(0,sql/* writeHasContent */.Ju)('rest')} OR cardinality(documents) = 0, ARRAY[rest], ARRAY[]), canonicals) AS pieces (document, canonical)`,
        },
        {
            name: 'json_told',
            sql: `SELECT *, ${writeHasMember(signatureMember)} AS has_signature,
    COALESCE(${writeHasMember(access_log/* SCHEMA_VERSION */.f$)} OR ${writeHasMember(access_log/* ACCESS_LOG_MEMBERS */.eT[columns/* COLUMN */.vW.time])}
      OR cardinality(array_intersect(map_keys(members), ARRAY[${access_log/* ACCESS_LOG_MEMBERS */.eT.map(log_formats_athena/* quoteLiteral */.ce).join(', ')}])) >= ${access_log/* LEAST_MEMBERS */.ax}, false) AS is_told,
    ${(0,sql/* readIsoSeconds */.Rr)((0,sql/* readMemberText */.Uf)('document', access_log/* ACCESS_LOG_MEMBERS */.eT[columns/* COLUMN */.vW.time]))} AS at
  FROM json_document`,
        },
        {
            name: 'json_read',
            sql: `SELECT *, is_told AND at IS NOT NULL AND NOT (${(0,sql/* writeHasMemberTwice */.A4)('document', 'canonical')})
      AND NOT ${(0,sql/* writeHasCompoundMember */.nu)('document', [...access_log/* ACCESS_LOG_MEMBERS */.eT, access_log/* BUCKET_ARN */.dN, access_log/* SCHEMA_VERSION */.f$])}
      AND COALESCE(regexp_like(${(0,sql/* readMemberText */.Uf)('document', access_log/* SCHEMA_VERSION */.f$)}, ${(0,log_formats_athena/* quoteLiteral */.ce)(access_log/* READABLE_SCHEMA_VERSION */.eP)}), true) AS is_record,
    IF(NOT ${(0,sql/* writeHasContent */.Ju)('document')}, '${log_formats_athena/* ASIDE */.NL.blank}') AS aside
  FROM json_told`,
        },
        {
            name: 'json_columns',
            sql: `SELECT ${PLACE}, IF(aside IS NULL AND NOT is_record, ${(0,sql/* trimLeft */.Mr)('document')}) AS raw, aside, is_told, CAST(NULL AS varchar) AS trail_change,
    ${columns/* COLUMN_NAMES */.aC.map((name, column) => `${selectColumn(column)} AS ${name}`).join(',\n    ')},
    IF(is_record, at) AS at
  FROM json_read`,
        },
        {
            name: 'json_record',
            sql: `SELECT *, CAST(NULL AS boolean) AS is_service, CAST(NULL AS boolean) AS is_refused,
    concat_ws(' ', ${columns/* COLUMN_NAMES */.aC.join(', ')}) AS line_text
  FROM json_columns`,
        },
    ],
};

// EXTERNAL MODULE: ./lib/log-formats/text/athena.js + 1 modules
var text_athena = __webpack_require__(3358);
;// CONCATENATED MODULE: ./lib/log-formats/athena-formats.js



/** How Athena reads each format that it reads. */
const ATHENA_FORMATS = {
    text: text_athena/* TEXT_ON_ATHENA */.kn,
    json: JSON_ON_ATHENA,
    cloudtrail: athena/* CLOUDTRAIL_ON_ATHENA */.k,
};

// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/engines/athena/sql/literals.js
var literals = __webpack_require__(8714);
;// CONCATENATED MODULE: ./lib/engines/athena/sql/table.js




/**
 * The folders of partitioned keys as partition columns: `[prefix]account/region/bucket/YYYY/MM/DD/`. Their names differ
 * from the columns of the record, which can have other values than the folder.
 */
const PARTITION_COLUMNS = ['log_account', 'log_region', 'log_bucket', 'log_day'];
const SERDE = 'org.apache.hadoop.hive.serde2.RegexSerDe';
const INPUT_FORMAT = 'org.apache.hadoop.mapred.TextInputFormat';
const OUTPUT_FORMAT = 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat';
/**
 * The table that reads a location. Its default name contains a digest of the definition. A changed definition has
 * another name, and never reuses an old table.
 */
function makeTableDefinition(place, names) {
    const format = ATHENA_FORMATS[place.logFormat ?? 'text'];
    const isPartitioned = place.keyFormat !== 'simple';
    const nameStart = place.prefix.slice(addSlash(place.prefix).length);
    if (!isPartitioned && /^[_.]/.test(nameStart))
        throw new errors/* CheckError */.tl(`Athena skips objects whose names begin with _ or ., and the names below ${place.text} do. ` +
            'Copy the log objects to a local folder and check them there, or change the logging prefix.');
    if (isPartitioned && place.prefix.includes('$'))
        throw new errors/* SettingsError */.GN(`The prefix of ${place.text} contains a $, which marks a placeholder in the definition of the table. ` +
            'Copy the log objects to a prefix without one.');
    const location = `s3://${place.bucket}/${makeTableFolder(place)}`;
    const partitionColumns = isPartitioned ? PARTITION_COLUMNS : [];
    const properties = isPartitioned
        ? defineProjection(`s3://${place.bucket}/${place.prefix}`)
        : {};
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([format.columns, format.expression, SERDE, location, partitionColumns, properties]))
        .digest('hex');
    return {
        database: names.database,
        format,
        table: names.table ?? `${format.tableName}_${digest.slice(0, 16)}`,
        location,
        partitionColumns,
        properties,
    };
}
/**
 * All simple keys below one location use one table over the location's folder, for any number of prefixes. A user can
 * create this table in advance, because it depends only on the location. Athena does not read hidden folders below a
 * table.
 */
function makeTableFolder({ text, bucket, prefix, keyFormat }) {
    const own = addSlash(prefix);
    const start = `s3://${bucket}/`;
    if (keyFormat !== 'simple' || !`${text}/`.startsWith(start))
        return own;
    const asked = addSlash(text.slice(start.length));
    return own.startsWith(asked) && !/(?:^|\/)[_.]/.test(own.slice(asked.length)) ? asked : own;
}
function addSlash(prefix) {
    return prefix.slice(0, prefix.lastIndexOf('/') + 1);
}
/**
 * Partition projection: Athena derives the folders from the predicates of the query, so that nobody has to maintain a
 * list. An injected column has no list of values, and the query names its values. Source:
 * https://docs.aws.amazon.com/athena/latest/ug/partition-projection-supported-types.html
 */
function defineProjection(start) {
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
/** The statement that creates the database if it does not exist. */
function createDatabase(database) {
    return `CREATE DATABASE IF NOT EXISTS ${(0,literals/* quoteHiveIdentifier */.yz)(database)}`;
}
/** The statement that creates the table if it does not exist. */
function createTable(definition) {
    const addTypes = (names) => names.map((name) => `  ${(0,literals/* quoteHiveIdentifier */.yz)(name)} string`).join(',\n');
    const properties = Object.entries(definition.properties);
    const lines = [
        `CREATE EXTERNAL TABLE IF NOT EXISTS ${(0,literals/* quoteHiveIdentifier */.yz)(definition.database)}.${(0,literals/* quoteHiveIdentifier */.yz)(definition.table)} (`,
        addTypes(definition.format.columns),
        ')',
        ...(definition.partitionColumns.length === 0
            ? []
            : ['PARTITIONED BY (', addTypes(definition.partitionColumns), ')']),
        `ROW FORMAT SERDE ${(0,literals/* quoteHiveLiteral */.Qv)(SERDE)}`,
        `WITH SERDEPROPERTIES ('input.regex' = ${(0,literals/* quoteHiveLiteral */.Qv)(definition.format.expression)})`,
        `STORED AS INPUTFORMAT ${(0,literals/* quoteHiveLiteral */.Qv)(INPUT_FORMAT)}`,
        `OUTPUTFORMAT ${(0,literals/* quoteHiveLiteral */.Qv)(OUTPUT_FORMAT)}`,
        `LOCATION ${(0,literals/* quoteHiveLiteral */.Qv)(definition.location)}`,
    ];
    if (properties.length > 0) {
        const pairs = properties.map(([name, value]) => `  ${(0,literals/* quoteHiveLiteral */.Qv)(name)} = ${(0,literals/* quoteHiveLiteral */.Qv)(value)}`);
        lines.push('TBLPROPERTIES (', pairs.join(',\n'), ')');
    }
    return lines.join('\n');
}
/** Other properties of the table or the SerDe that affect the reading. Glue's own notes do not. */
const READING_PROPERTY = /^(?:projection|storage|skip|serialization|input|hive|trino|presto|textfile|exclude|exclusions|recurse|field|line|escape|timestamp|table_type)\b/i;
/** The differences between the found table and this definition. Empty for an equal table. */
function findDifferences(definition, found) {
    const storage = found.StorageDescriptor;
    const serde = storage?.SerdeInfo;
    const differing = [];
    const compare = (what, is, should) => {
        if (is !== should)
            differing.push(what);
    };
    if (/VIEW/i.test(found.TableType ?? '') || (found.ViewOriginalText ?? '') !== '')
        return ['it is a view'];
    compare('columns', formatTypes(storage?.Columns), formatTypes(defineStringColumns(definition.format.columns)));
    compare('partition columns', formatTypes(found.PartitionKeys), formatTypes(defineStringColumns(definition.partitionColumns)));
    compare('SerDe', serde?.SerializationLibrary, SERDE);
    compare('input format', storage?.InputFormat, INPUT_FORMAT);
    compare('input.regex', serde?.Parameters?.['input.regex'], definition.format.expression);
    compare('location', addSlashOrNothing(storage?.Location), definition.location);
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
function defineStringColumns(names) {
    return names.map((name) => ({ Name: name, Type: 'string' }));
}
function formatTypes(found) {
    return (found ?? []).map(({ Name, Type }) => `${Name} ${Type}`).join(', ');
}
function addSlashOrNothing(location) {
    return location === undefined || location.endsWith('/') ? location : `${location}/`;
}
/** Throws when the found table is another table, because the check would then read something else than it reports. */
function verifyTable(definition, found) {
    const differing = findDifferences(definition, found);
    if (differing.length === 0)
        return;
    throw new errors/* CheckError */.tl(`Table ${definition.database}.${definition.table} does not have the definition that this version needs. It differs in: ` +
        `${differing.join(', ')}. Drop it, or leave the table input empty; \`s3-sigv4-check sql\` prints the definition.`);
}


Object.assign(__webpack_exports__, {
  T9: /* binding */ PARTITION_COLUMNS,
  cD: /* binding */ createDatabase,
  ZR: /* binding */ createTable,
  s$: /* binding */ makeTableDefinition,
  E3: /* binding */ verifyTable,
});

/***/ }),

// ./lib/engines/athena/statements.js
5117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2141);
/* harmony import */ var _log_sources_s3_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5804);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(588);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(525);
/* harmony import */ var _sql_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9567);
/* harmony import */ var _sql_literals_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8714);
/* harmony import */ var _sql_scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2507);
/* harmony import */ var _sql_sources_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1214);
/* harmony import */ var _sql_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5480);









/**
 * The table of each location, by name. Locations that differ only after the last slash of their prefix share a table.
 * @throws SettingsError when `table` names one table and the locations need several
 */
function locateTables(settings, locations) {
    const { database, table } = settings.aws;
    const tables = locations.map((location) => ({
        location,
        definition: (0,_sql_table_js__WEBPACK_IMPORTED_MODULE_7__/* .makeTableDefinition */ .s$)(location, { database, table }),
    }));
    const different = new Set(tables.map(({ definition }) => JSON.stringify(definition)));
    if (table !== null && different.size > 1)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN(`table: ${table} is one table, and these locations need ${different.size}. Leave it empty: ` +
            'each table is then named after its definition.');
    return tables;
}
/**
 * The scan of a check. There are several statements when the logs are in more places than one statement can read. Each
 * log object is in one statement, so that the results can be added.
 * @throws CheckError when the settings do not fit into one statement
 */
function buildScans(settings, tables) {
    return (0,_sql_sources_js__WEBPACK_IMPORTED_MODULE_6__/* .shareSources */ .Mu)((0,_sql_sources_js__WEBPACK_IMPORTED_MODULE_6__/* .makeWindowSources */ .Xq)(tables, settings.scope.window)).flatMap((share) => buildScansOfShare(settings, tables, share));
}
/** Divides the sources further when a statement would be too long. */
function buildScansOfShare(settings, tables, sources) {
    const sql = (0,_sql_scan_js__WEBPACK_IMPORTED_MODULE_5__/* .buildScanStatement */ .$c)(sources, { ...settings, hasAlsoSeenLists: true });
    const bytes = Buffer.byteLength(sql);
    if (bytes > _sql_literals_js__WEBPACK_IMPORTED_MODULE_8__/* .STATEMENT_BYTES */ .K5) {
        const half = Math.ceil(sources.length / 2);
        if (sources.length > 1)
            return [sources.slice(0, half), sources.slice(half)].flatMap((some) => buildScansOfShare(settings, tables, some));
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CheckError */ .tl(`The scan would be a statement of ${bytes} bytes, and Athena takes ${_sql_literals_js__WEBPACK_IMPORTED_MODULE_8__/* .STATEMENT_BYTES */ .K5}: ` +
            `${settings.scope.buckets.length} buckets, ${settings.scope.networks.length} source IPs, ${tables.length} places that hold logs. ` +
            'Split them between several checks, or give wider ranges.');
    }
    const withoutLists = (0,_sql_scan_js__WEBPACK_IMPORTED_MODULE_5__/* .buildScanStatement */ .$c)(sources, { ...settings, hasAlsoSeenLists: false });
    return [{ purpose: 'scan', sql, withoutLists: { purpose: 'scan', sql: withoutLists } }];
}
/**
 * Every statement of a check with these settings, in order, without a call to AWS. Facts that only AWS knows are named
 * placeholders such as `<LOG_BUCKET_OF_reports>`.
 */
function buildStatements(settings) {
    const { locations, notes } = guessLocations(settings);
    const tables = locateTables(settings, locations).map(({ location, definition }) => ({
        location,
        definition: settings.source.kind === 'discovered' && settings.aws.table === null
            ? { ...definition, table: `<TABLE_OF_${location.sourceBuckets[0]}>` }
            : definition,
    }));
    const created = new Map(tables.map(({ definition }) => [definition.table, (0,_sql_table_js__WEBPACK_IMPORTED_MODULE_7__/* .createTable */ .ZR)(definition)]));
    const hyphens = [
        findHyphenFault('database', settings.aws.database),
        settings.aws.table === null ? null : findHyphenFault('table', settings.aws.table),
    ].filter((fault) => fault !== null);
    return {
        notes: [...notes, ...hyphens, ...(settings.evidenceLimit === 0 ? [] : makeEvidenceNotes(tables))],
        statements: [
            { purpose: 'create database', sql: (0,_sql_table_js__WEBPACK_IMPORTED_MODULE_7__/* .createDatabase */ .cD)(settings.aws.database) },
            ...[...created.values()].map((sql) => ({ purpose: 'create table', sql })),
            ...buildScans(settings, tables).map(({ purpose, sql }) => ({ purpose, sql })),
            ...(settings.evidenceLimit === 0 ? [] : [makeEvidenceExample(settings, tables)]),
        ],
    };
}
/**
 * The fault of a new table's or database's name. Athena reads names with a hyphen, and cannot create them. Source:
 * https://docs.aws.amazon.com/athena/latest/ug/tables-databases-columns-names.html
 */
function findHyphenFault(input, name) {
    return name.includes('-')
        ? `${input}: Athena does not create a ${input} with a hyphen in its name, so "${name}" must exist. Give "${name.replaceAll('-', '_')}"${input === 'table' ? ', or leave table empty' : ''}.`
        : null;
}
const LOG_OBJECT = '<LOG_OBJECT_OF_A_FINDING>';
const CLIENT = '<CLIENT_OF_A_FINDING>';
const EVIDENCE_NOTES = [
    `${LOG_OBJECT}, ${CLIENT}: all log objects and clients of the scan's findings (columns log_objects and client).`,
    'The check creates database and table only if they do not exist. It fetches the evidence only if there are findings.',
];
const DAY_NOTE = '<YYYY>, <MM>, <DD>: year, month and day of the folder of such a log object.';
function makeEvidenceNotes(tables) {
    const hasFolders = tables.some(({ location }) => location.partitions.length > 0);
    return hasFolders ? [...EVIDENCE_NOTES, DAY_NOTE] : EVIDENCE_NOTES;
}
function makeEvidenceExample(settings, tables) {
    const { window } = settings.scope;
    const objects = tables.slice(0, _sql_sources_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_SOURCES */ .H8).map(({ location }) => {
        const [folder] = location.partitions;
        const folders = folder === undefined ? [] : [folder.accountId, folder.region, folder.bucket, '<YYYY>', '<MM>', '<DD>'];
        return `s3://${location.bucket}/${location.prefix}${[...folders, LOG_OBJECT].join('/')}`;
    });
    const sources = (0,_sql_sources_js__WEBPACK_IMPORTED_MODULE_6__/* .makeObjectSources */ .qx)(tables, objects);
    return {
        purpose: 'evidence',
        sql: (0,_sql_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .buildEvidenceStatement */ .Lq)(sources, [CLIENT], window, settings.evidenceLimit),
    };
}
/** Locations of logs whose names are listed, with placeholders for the names. */
function guessListedLocations(given, logFormat, { since, until }) {
    const isTrail = logFormat === 'cloudtrail';
    const makeKeyRange = (prefix) => {
        if (!isTrail)
            return { from: `${prefix}<FIRST_LOG_OBJECT>`, to: `${prefix}<AFTER_LAST_LOG_OBJECT>` };
        const folder = /CloudTrail\/[^/]+\/$/.test(prefix) ? prefix : `${prefix}<FOLDER_OF_A_REGION>/`;
        const formatDay = (time, unknown) => time === null ? unknown : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDayFolders */ .N0)(time);
        return {
            from: `${folder}${formatDay(since, '<FIRST_DAY>')}/`,
            to: `${folder}${formatDay(until === null ? null : until + _model_time_js__WEBPACK_IMPORTED_MODULE_2__/* .SECONDS_PER_DAY */ .xz, '<LAST_DAY>')}0`,
        };
    };
    return {
        locations: given.map(({ text, bucket, prefix }) => ({
            text,
            bucket,
            prefix,
            region: null,
            keyFormat: 'simple',
            sourceBuckets: [],
            partitions: [],
            oldestLogObject: null,
            logFormat,
            keyRanges: [makeKeyRange(prefix)],
        })),
        notes: [
            isTrail
                ? '<FOLDER_OF_A_REGION>: each folder that the trail has, such as AWSLogs/111122223333/CloudTrail/eu-west-1; the scan has a range of names for each.'
                : '<FIRST_LOG_OBJECT>, <AFTER_LAST_LOG_OBJECT>: names of the log objects that were stored in the window, as the check lists them; the scan has a range of names for each run of them.',
        ],
    };
}
/** The locations, as far as the settings define them. */
function guessLocations({ source, scope, aws, logFormat }) {
    if (source.kind === 'local')
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN('sql: local log files are read without SQL. Give an s3://bucket/prefix, or --buckets.');
    if (source.kind === 's3' && logFormat !== null && logFormat !== 'text' && logFormat !== 'parquet')
        return guessListedLocations(source.locations, logFormat, scope.window);
    const keyFormat = aws.logKeyFormat === 'auto' ? 'simple' : aws.logKeyFormat;
    const notes = [];
    if (source.kind === 's3' && logFormat === null)
        notes.push('These statements are for access logs in the text format. The check detects the format, and other logs need another table and scan: ' +
            'give --log-format cloudtrail (or json) to see them.');
    if (aws.logKeyFormat === 'auto')
        notes.push('These statements are for simple keys. The check detects the format of the keys, and partitioned keys need another table and scan: ' +
            'give --log-key-format partitioned-event-time (or -delivery-time) to see them.');
    const describeLocation = (text, bucket, prefix, buckets) => ({
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
    const makePlaceholder = (bucket, prefix, buckets) => describeLocation(`s3://${bucket}/${prefix}/`, bucket, `${prefix}/`, buckets);
    if (keyFormat !== 'simple')
        notes.push('<ACCOUNT_ID>, <REGION>: of the source buckets, as the folders below the prefix name them.');
    if (source.kind === 's3') {
        for (const given of source.locations)
            (0,_log_sources_s3_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .refusePartOfDays */ .O)(given);
        if (keyFormat !== 'simple' && scope.buckets.length === 0)
            notes.push('<SOURCE_BUCKET>: each of the buckets found in the folders.');
        return {
            locations: source.locations.map(({ text, bucket, prefix }) => describeLocation(text, bucket, prefix, scope.buckets)),
            notes,
        };
    }
    if (aws.table !== null) {
        notes.push('<LOG_BUCKET>, <LOG_PREFIX>: target bucket and prefix (without a slash at its end) of the buckets\u2019 logging settings. ' +
            'They must be the same for all buckets, because all use one table.');
        return { locations: [makePlaceholder('<LOG_BUCKET>', '<LOG_PREFIX>', scope.buckets)], notes };
    }
    notes.push('<LOG_BUCKET_OF_\u2026>, <LOG_PREFIX_OF_\u2026>: target bucket and prefix (without a slash at its end) of the bucket\u2019s logging setting; ' +
        '<TABLE_OF_\u2026>: the table\u2019s name, a digest of its definition. Buckets that log to one place share a table.');
    return {
        locations: scope.buckets.map((name) => makePlaceholder(`<LOG_BUCKET_OF_${name}>`, `<LOG_PREFIX_OF_${name}>`, [name])),
        notes,
    };
}


Object.assign(__webpack_exports__, {
  cm: /* binding */ findHyphenFault,
  hZ: /* binding */ buildScans,
  n5: /* binding */ buildStatements,
  yF: /* binding */ locateTables,
});

/***/ }),

4070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// EXTERNAL MODULE: ./lib/aws/clients.js + 1 modules
var aws_clients = __webpack_require__(7902);
// EXTERNAL MODULE: ./lib/aws/direct-transport.js + 1 modules
var direct_transport = __webpack_require__(9424);
// EXTERNAL MODULE: ./lib/aws/s3-requests.js
var s3_requests = __webpack_require__(7758);
// EXTERNAL MODULE: ./lib/log-sources/s3/account-buckets.js
var account_buckets = __webpack_require__(8977);
// EXTERNAL MODULE: ./lib/log-sources/s3/bucket-region.js
var bucket_region = __webpack_require__(1333);
// EXTERNAL MODULE: ./lib/log-sources/s3/discovery.js + 3 modules
var discovery = __webpack_require__(2159);
// EXTERNAL MODULE: ./lib/log-sources/s3/object-list.js
var object_list = __webpack_require__(962);
// EXTERNAL MODULE: ./lib/log-sources/s3/other-logs.js
var other_logs = __webpack_require__(6008);
// EXTERNAL MODULE: ./lib/log-sources/s3/other-window.js
var other_window = __webpack_require__(8723);
// EXTERNAL MODULE: ./lib/log-sources/s3/requests.js
var requests = __webpack_require__(8568);
// EXTERNAL MODULE: ./lib/log-sources/s3/trails.js
var trails = __webpack_require__(7151);
// EXTERNAL MODULE: ./lib/log-sources/s3/window-listing.js
var window_listing = __webpack_require__(5599);
// EXTERNAL MODULE: ./lib/model/bucket-pattern.js
var bucket_pattern = __webpack_require__(9596);
// EXTERNAL MODULE: ./lib/model/scope.js
var scope = __webpack_require__(997);
// EXTERNAL MODULE: ./lib/runtime/concurrency.js
var concurrency = __webpack_require__(8211);
// EXTERNAL MODULE: ./lib/runtime/heap.js
var heap = __webpack_require__(5464);
// EXTERNAL MODULE: ./lib/settings/locations.js
var locations = __webpack_require__(845);
// EXTERNAL MODULE: ./lib/log-formats/columns.js
var log_formats_columns = __webpack_require__(7732);
// EXTERNAL MODULE: ./lib/log-formats/iso-time.js
var iso_time = __webpack_require__(9534);
// EXTERNAL MODULE: ./lib/log-formats/redaction.js
var redaction = __webpack_require__(7154);
// EXTERNAL MODULE: ./lib/log-formats/text/athena.js + 1 modules
var athena = __webpack_require__(3358);
// EXTERNAL MODULE: ./lib/log-formats/text/record.js
var record = __webpack_require__(9122);
// EXTERNAL MODULE: ./lib/model/order.js
var order = __webpack_require__(4209);
;// CONCATENATED MODULE: ./lib/log-sources/s3/archived.js

const NAMED = 5;
/**
 * The gap for archived log objects, whose content is unknown. S3 refuses to read them. Athena skips those in S3 Glacier
 * Flexible Retrieval without a message. Sources:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/archived-objects.html,
 * https://docs.aws.amazon.com/athena/latest/ug/querying-glacier.html
 */
function makeArchivedGap(found) {
    const some = found.filter(({ archived }) => archived > 0).sort((a, b) => (0,order/* compareCodePoints */.O)(a.text, b.text));
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
                .sort(order/* compareCodePoints */.O)
                .slice(0, NAMED)
                .map((logObject) => ({ logObject, record: '' })),
        },
    ];
}

// EXTERNAL MODULE: ./lib/model/athena-price.js
var athena_price = __webpack_require__(6518);
// EXTERNAL MODULE: ./lib/model/figures.js
var figures = __webpack_require__(6536);
// EXTERNAL MODULE: ./lib/model/tally.js
var model_tally = __webpack_require__(6307);
// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/runtime/lists.js
var lists = __webpack_require__(909);
// EXTERNAL MODULE: ./lib/engines/bucket-formats.js
var bucket_formats = __webpack_require__(5920);
// EXTERNAL MODULE: ./lib/engines/evidence-order.js
var evidence_order = __webpack_require__(8771);
// EXTERNAL MODULE: ./lib/model/names.js
var names = __webpack_require__(1133);
// EXTERNAL MODULE: ./lib/model/time.js
var model_time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/engines/tls.js
var tls = __webpack_require__(2118);
// EXTERNAL MODULE: ./lib/log-formats/athena.js
var log_formats_athena = __webpack_require__(5812);
// EXTERNAL MODULE: ./lib/log-formats/cloudtrail/athena.js
var cloudtrail_athena = __webpack_require__(4540);
// EXTERNAL MODULE: ./lib/engines/athena/sql/expressions.js
var expressions = __webpack_require__(651);
// EXTERNAL MODULE: ./lib/engines/athena/sql/scan.js
var sql_scan = __webpack_require__(2507);
;// CONCATENATED MODULE: ./lib/engines/athena/scan-result.js












const OTHER_PARTS = [
    'excluded',
    'otherBuckets',
    'otherNetworks',
    'outsideWindow',
    'service',
    'unparsed',
];
const PARTS = new Set([...model_tally/* SIGNATURE_KEYS */.sc, ...OTHER_PARTS]);
/**
 * Reads the result of a scan. A missing, duplicate or unreadable row is an error, and so is a sum that does not match.
 * A missing value is never read as zero.
 * @throws CheckError
 */
function readScan(rows, locations, asked, hasAlsoSeenLists = true) {
    const byLevel = new Map();
    for (const row of rows) {
        const level = readText(row, 'level');
        if (!LEVELS.has(level))
            throw makeUnusableError(`it holds a row of an unknown kind, ${JSON.stringify(level)}`);
        const same = byLevel.get(level);
        if (same === undefined)
            byLevel.set(level, [row]);
        else
            same.push(row);
    }
    // The rows have no defined order.
    const sortLevel = (name) => (byLevel.get(name) ?? []).sort(comparePlaces);
    const [all, ...more] = sortLevel('all');
    if (all === undefined || more.length > 0)
        throw makeUnusableError(`it holds ${sortLevel('all').length} rows of totals, not one`);
    for (const row of rows)
        if (readCount(row, 'result_rows') !== rows.length)
            throw makeUnusableError(`${rows.length} rows arrived of ${readText(row, 'result_rows')}`);
    const lines = readOptionalCount(all, 'requests') ?? 0;
    const logObjects = readCount(all, 'log_object_count');
    if (lines > 0 !== logObjects > 0)
        throw makeUnusableError(`it counts ${lines} lines in ${logObjects} log objects`);
    const { totals, skippedEvents } = readTotals(lines, sortLevel('part'));
    const names = (0,expressions/* makeNetworkKeys */.Fz)(asked.networks);
    const findName = (row) => {
        const key = readText(row, 'network');
        const name = asked.networks.length === 0 && key === scope/* ANY_NETWORK */.Yh ? key : names.get(key);
        if (name === undefined)
            throw makeUnusableError(`it holds a network that was not requested, ${JSON.stringify(key)}`);
        return name;
    };
    const isAskedBucket = (0,bucket_pattern/* makeBucketMatcher */.H3)(asked);
    for (const row of [
        ...sortLevel('target'),
        ...sortLevel('bucket'),
        ...sortLevel('placeBucket'),
        ...sortLevel('client'),
    ])
        if (isAskedBucket !== null && !isAskedBucket(readText(row, 'bucket')))
            throw makeUnusableError(`it holds a bucket that was not requested, ${JSON.stringify(row.bucket)}`);
    const targets = readTargets(sortLevel('target'), findName);
    const daily = readDays(sortLevel('day'));
    const { clients, clientIds, notListed } = readClients(sortLevel('client'), sortLevel('clients'), targets, findName);
    const bucketsOfPlaces = readBucketsOfPlaces(sortLevel('place'), sortLevel('placeBucket'));
    const buckets = readBuckets(sortLevel('bucket'), asked.buckets, isAskedBucket !== null, findSharingBuckets(bucketsOfPlaces));
    check(totals, targets, daily, buckets);
    const oldTlsRequests = readOptionalCount(all, 'old_tls_requests') ?? 0;
    if (oldTlsRequests > totals.inScope)
        throw makeUnusableError(`it counts ${oldTlsRequests} requests over old TLS of ${totals.inScope} in all`);
    const alsoSeenIds = new Map();
    const makeAlsoSeen = (name, requests) => readAlsoSeen(sortLevel(name), requests, hasAlsoSeenLists, targets, findName, alsoSeenIds);
    return {
        totals,
        targets: [...targets.values()].map(({ rejected: _, ...target }) => target),
        buckets,
        bucketsOfPlaces,
        daily,
        sigV2Clients: clients,
        sigV2ClientsNotListed: notListed,
        oldTls: makeAlsoSeen('oldTls', oldTlsRequests),
        anonymous: makeAlsoSeen('anonymous', totals.unsigned),
        clientIds,
        alsoSeenIds,
        unparsedSamples: readSamples(all),
        coverage: readCoverage(lines, sortLevel('place'), locations),
        logObjects,
        formats: listFormats(sortLevel('place'), locations),
        formatsOfBuckets: listFormatsOfBuckets(buckets, sortLevel('placeBucket'), locations),
        skippedFiles: readOptionalCount(all, 'companions') ?? 0,
        skippedEvents,
        trailChanges: readTrailChanges(all),
        oldestRecord: readOptionalTime(all, 'first_seen'),
        newestRecord: readOptionalTime(all, 'last_seen'),
    };
}
function comparePlaces(a, b) {
    const readPlace = ({ place_bucket, bucket }) => [place_bucket ?? '', bucket ?? ''];
    const [[aFolder, aBucket], [bFolder, bBucket]] = [readPlace(a), readPlace(b)];
    return (Number(a.place) - Number(b.place) ||
        (0,order/* compareCodePoints */.O)(aFolder, bFolder) ||
        (0,order/* compareCodePoints */.O)(aBucket, bBucket));
}
const LEVELS = new Set([
    'all',
    'part',
    'target',
    'bucket',
    'day',
    'place',
    'placeBucket',
    'client',
    'clients',
    'oldTls',
    'anonymous',
]);
/** Of a row that is not counted as a record. */
const ASIDES = new Set(Object.values(log_formats_athena/* ASIDE */.NL));
function readTotals(lines, parts) {
    const totals = (0,model_tally/* makeZeroTotals */.AK)();
    let aside = 0;
    let skippedEvents = 0;
    const seen = new Set();
    for (const row of parts) {
        const part = readText(row, 'part');
        if (seen.has(part))
            throw makeUnusableError(`it counts ${part} twice`);
        seen.add(part);
        const requests = readCount(row, 'requests');
        if (ASIDES.has(part)) {
            aside += requests;
            if (part === log_formats_athena/* ASIDE */.NL.skipped || part === log_formats_athena/* ASIDE */.NL.elsewhere)
                skippedEvents += requests;
            continue;
        }
        totals[readPart(row)] = requests;
        totals.records += requests;
    }
    totals.inScope = addUpSignatures(totals);
    if (totals.records + aside !== lines)
        throw makeUnusableError(`its parts hold ${totals.records + aside} lines and its totals ${lines}`);
    return { totals, skippedEvents };
}
/** Where there are more changes than are listed, the last of them may be of any trail. */
function readTrailChanges(all) {
    if ((all.trail_changes ?? null) === null)
        return [];
    const lists = readList(all.trail_changes ?? '', 'changes of trails').map((list) => readList(String(list), 'changes of trails'));
    const changes = lists.flat().map((written) => {
        const change = (0,cloudtrail_athena/* readTrailChange */.P)(String(written));
        if (change === null)
            throw makeUnusableError('a change of a trail in it cannot be read');
        return change;
    });
    const isCut = lists.length >= sql_scan/* TRAIL_CHANGE_OBJECTS */.bw || lists.some((list) => list.length >= sql_scan/* TRAIL_CHANGES_OF_OBJECT */.Dm);
    const [first] = changes;
    return isCut && first !== undefined ? [...changes, { ...first, trail: '' }] : changes;
}
function findFormat({ place }, locations) {
    return locations[Number(place)]?.logFormat ?? 'text';
}
function listFormats(places, locations) {
    const met = new Set(places.filter(({ is_told }) => is_told === 'true').map((row) => findFormat(row, locations)));
    return names/* LOG_FORMATS */.CD.filter((format) => met.has(format));
}
function listFormatsOfBuckets(buckets, rows, locations) {
    const formats = new Map(buckets.map(({ bucket }) => [bucket, new Set()]));
    for (const row of rows)
        if ((readOptionalCount(row, 'in_window') ?? 0) > 0)
            formats.get(readText(row, 'bucket'))?.add(findFormat(row, locations));
    return formats;
}
function readTargets(rows, findName) {
    const targets = new Map();
    for (const row of rows) {
        const [bucket, network, part] = [readText(row, 'bucket'), findName(row), readPart(row)];
        const target = targets.get((0,scope/* makeTargetKey */.Rq)(bucket, network)) ?? {
            bucket,
            network,
            ...(0,model_tally/* makeZeroSignatures */.IC)(),
            excluded: 0,
            sigV4Rejected: 0,
            firstSeen: null,
            lastSeen: null,
            lastSigV2: null,
            sigV2RequestsNotListed: 0,
            sigV2RejectedNotListed: 0,
            rejected: 0,
        };
        targets.set((0,scope/* makeTargetKey */.Rq)(bucket, network), target);
        if (part === 'excluded') {
            target.excluded += readCount(row, 'requests');
            continue;
        }
        if (!isSignature(part))
            throw makeUnusableError(`a target of it counts ${part}`);
        target[part] += readCount(row, 'requests');
        if (part === 'sigV4')
            target.sigV4Rejected += readCount(row, 'rejected');
        if (part === 'sigV2') {
            target.rejected += readCount(row, 'rejected');
            target.lastSigV2 = readTime(row, 'last_seen');
        }
        target.firstSeen = Math.min(target.firstSeen ?? Number.POSITIVE_INFINITY, readTime(row, 'first_seen'));
        target.lastSeen = Math.max(target.lastSeen ?? 0, readTime(row, 'last_seen'));
    }
    return targets;
}
function readBucketsOfPlaces(places, rows) {
    const found = new Map();
    const placeOf = (row) => {
        const place = readCount(row, 'place');
        const buckets = found.get(place) ?? { names: new Set(), hasOthers: false };
        found.set(place, buckets);
        return buckets;
    };
    const hasSimpleKeys = (row) => (row.place_bucket ?? null) === null;
    for (const row of rows.filter(hasSimpleKeys))
        placeOf(row).names.add(readText(row, 'bucket'));
    for (const row of places.filter(hasSimpleKeys))
        if ((readOptionalCount(row, 'other_buckets') ?? 0) > 0)
            placeOf(row).hasOthers = true;
    return found;
}
/** Configured buckets with records at a place of simple keys that also has records of another bucket. */
function findSharingBuckets(places) {
    return new Set([...places.values()].flatMap(({ names, hasOthers }) => names.size + (hasOthers ? 1 : 0) > 1 ? [...names] : []));
}
/** A configured bucket has an entry even without log records. */
function readBuckets(rows, configured, isAnyAsked, sharing) {
    const found = rows.map((row) => {
        const bucket = readText(row, 'bucket');
        return {
            bucket,
            parsedInWindow: readOptionalCount(row, 'in_window') ?? 0,
            newestRecord: readOptionalTime(row, 'last_past'),
            oldestRecord: isAnyAsked ? readOptionalTime(row, 'first_seen') : null,
            isLocationShared: sharing.has(bucket),
        };
    });
    const names = new Set(found.map(({ bucket }) => bucket));
    const absent = configured.filter((bucket) => !names.has(bucket));
    return [
        ...found,
        ...absent.map((bucket) => ({
            bucket,
            parsedInWindow: 0,
            newestRecord: null,
            oldestRecord: null,
            isLocationShared: false,
        })),
    ];
}
function readDays(rows) {
    const days = new Map();
    for (const row of rows) {
        const day = readTime(row, 'day', model_time/* LATEST_TIME */.o0 / model_time/* SECONDS_PER_DAY */.xz);
        const tally = days.get(day) ?? {
            date: (0,model_time/* formatDate */.Yq)(day),
            ...(0,model_tally/* makeZeroSignatures */.IC)(),
        };
        days.set(day, tally);
        const part = readPart(row);
        if (!isSignature(part))
            throw makeUnusableError(`a day of it counts ${part}`);
        tally[part] += readCount(row, 'requests');
    }
    return [...days].sort(([a], [b]) => a - b).map(([, tally]) => tally);
}
/** The clients, and the requests of their targets beyond them. So a cut list loses nothing of the totals. */
function readClients(rows, totals, targets, findName) {
    const clientIds = new Map();
    const ids = new Set();
    for (const target of targets.values()) {
        target.sigV2RequestsNotListed = target.sigV2;
        target.sigV2RejectedNotListed = target.rejected;
    }
    for (const row of rows) {
        const authentication = readAuthentication(row);
        const client = {
            bucket: readText(row, 'bucket'),
            network: findName(row),
            remoteIp: readText(row, 'remote_ip'),
            requester: readText(row, 'requester'),
            authentication,
            userAgent: row.user_agent ?? '',
            requests: readCount(row, 'requests'),
            rejected: readCount(row, 'rejected'),
            firstSeen: readTime(row, 'first_seen'),
            lastSeen: readTime(row, 'last_seen'),
            logObjects: readLogObjects(row),
            logObjectCount: readCount(row, 'log_object_count'),
            presigned: authentication === 'presigned' ? readPresignedUrls(row) : null,
        };
        const target = targets.get((0,scope/* makeTargetKey */.Rq)(client.bucket, client.network));
        if (target === undefined)
            throw makeUnusableError(`it holds a client of bucket ${client.bucket} but no such target`);
        if (client.requests === 0 || client.rejected > client.requests || client.firstSeen > client.lastSeen)
            throw makeUnusableError(`its counts of a client of bucket ${client.bucket} are not possible`);
        target.sigV2RequestsNotListed -= client.requests;
        target.sigV2RejectedNotListed -= client.rejected;
        clientIds.set(client, readText(row, 'client'));
        ids.add(readText(row, 'client'));
    }
    const clients = [...clientIds.keys()];
    if (ids.size !== clients.length)
        throw makeUnusableError('it holds a client twice');
    if (totals.length > 1)
        throw makeUnusableError(`it counts its clients ${totals.length} times`);
    const all = totals[0] === undefined ? 0 : readCount(totals[0], 'requests');
    if (rows.length !== Math.min(all, model_tally/* SIGV2_CLIENTS_KEPT */.WF))
        throw makeUnusableError(`it lists ${rows.length} of ${all} clients`);
    const notListed = all - rows.length;
    for (const { bucket, sigV2RequestsNotListed: requests, sigV2RejectedNotListed: rejected, } of targets.values())
        if (requests < 0 || rejected < 0 || rejected > requests || (notListed === 0 && requests > 0))
            throw makeUnusableError(`the SigV2 requests of its clients of bucket ${bucket} do not add up to the bucket's`);
    return { clients, clientIds, notListed };
}
/** The "also seen" clients: all, or as many as a list has, or none when the statement did not ask for them. */
function readAlsoSeen(rows, requests, isListed, targets, findName, ids) {
    const clients = rows
        .map((row) => {
        const client = {
            bucket: readText(row, 'bucket'),
            network: findName(row),
            remoteIp: readText(row, 'remote_ip'),
            requester: readText(row, 'requester'),
            userAgent: row.user_agent ?? '',
            tlsVersion: row.tls_version ?? null,
            requests: readCount(row, 'requests'),
            firstSeen: readTime(row, 'first_seen'),
            lastSeen: readTime(row, 'last_seen'),
        };
        ids.set(client, readText(row, 'client'));
        return client;
    })
        .sort(tls/* compareAlsoSeenClients */.Ke);
    const stray = clients.find(({ bucket, network }) => !targets.has((0,scope/* makeTargetKey */.Rq)(bucket, network)));
    if (stray !== undefined)
        throw makeUnusableError(`it holds a client of bucket ${stray.bucket} but no such target`);
    const requestsNotListed = requests - addUp(clients, 'requests');
    const isComplete = isListed && rows.length < model_tally/* ALSO_SEEN_CLIENTS_LISTED */.JM;
    if (rows.length > model_tally/* ALSO_SEEN_CLIENTS_LISTED */.JM ||
        requestsNotListed < 0 ||
        (isComplete && requestsNotListed > 0))
        throw makeUnusableError('the requests of its anonymous clients, or of those with old TLS, do not add up');
    return { requests, requestsNotListed, clients };
}
/** The five smallest samples of a log object follow its name. The separator is a character that no name contains. */
function readSamples(all) {
    if (all.samples === null)
        return [];
    return readList(all.samples ?? '', 'samples')
        .flatMap((text) => {
        const [logObject = '', ...rest] = String(text).split('\u0000');
        return readList(rest.join('\u0000'), 'samples').map((record) => ({ logObject, record: String(record) }));
    })
        .slice(0, model_tally/* UNPARSED_SAMPLES */.tx);
}
/** One entry per location with lines. Partitioned keys have one entry per source bucket. */
function readCoverage(lines, rows, locations) {
    const linesOfPlaces = rows.reduce((total, row) => total + readCount(row, 'requests'), 0);
    if (linesOfPlaces !== lines)
        throw makeUnusableError(`its places hold ${linesOfPlaces} lines and its totals ${lines}`);
    const found = new Map();
    const makeKey = (location, bucket) => JSON.stringify([location, bucket]);
    for (const row of rows) {
        const location = locations[readCount(row, 'place')]?.text;
        if (location === undefined)
            throw makeUnusableError(`it holds a location that was not requested`);
        const bucket = row.place_bucket ?? null;
        const coverage = found.get(makeKey(location, bucket)) ?? {
            location,
            bucket,
            oldestLogObject: null,
            oldestRecord: null,
        };
        found.set(makeKey(location, bucket), coverage);
        coverage.oldestRecord = (0,model_time/* findEarlier */._l)(coverage.oldestRecord, readOptionalTime(row, 'first_seen'));
    }
    for (const location of locations) {
        const { keyFormat, partitions } = location;
        const named = keyFormat === 'simple' ? [{ bucket: null, oldestLogObject: location.oldestLogObject }] : partitions;
        for (const { bucket, oldestLogObject } of named) {
            const coverage = found.get(makeKey(location.text, bucket));
            if (coverage !== undefined)
                coverage.oldestLogObject = (0,model_time/* findEarlier */._l)(coverage.oldestLogObject, oldestLogObject);
        }
    }
    return [...found.values()];
}
/** All levels count the same records. Their sums must be equal. */
function check(totals, targets, daily, buckets) {
    const checkSum = (what, sum, total) => {
        if (sum !== total)
            throw makeUnusableError(`its ${what} hold ${sum} records and its totals ${total}`);
    };
    for (const signature of model_tally/* SIGNATURE_KEYS */.sc) {
        checkSum('targets', addUp([...targets.values()], signature), totals[signature]);
        checkSum('days', addUp(daily, signature), totals[signature]);
    }
    checkSum('targets', addUp([...targets.values()], 'excluded'), totals.excluded);
    checkSum('buckets', addUp(buckets, 'parsedInWindow'), totals.inScope + totals.excluded + totals.otherNetworks + totals.service);
}
function addUp(items, key) {
    return items.reduce((total, item) => total + item[key], 0);
}
function addUpSignatures(counts) {
    return model_tally/* SIGNATURE_KEYS */.sc.reduce((total, signature) => total + counts[signature], 0);
}
function isSignature(part) {
    return model_tally/* SIGNATURE_KEYS */.sc.includes(part);
}
function readPart(row) {
    const part = readText(row, 'part');
    if (!PARTS.has(part))
        throw makeUnusableError(`it counts an unknown part, ${JSON.stringify(part)}`);
    return part;
}
function readAuthentication(row) {
    const value = readText(row, 'authentication');
    if (value !== 'header' && value !== 'presigned' && value !== 'unknown')
        throw makeUnusableError(`it holds an unknown authentication, ${JSON.stringify(value)}`);
    return value;
}
function readText(row, column) {
    const value = row[column];
    if (value === null || value === undefined)
        throw makeUnusableError(`a row of it has no ${column}`);
    return value;
}
function readCount(row, column) {
    const value = readText(row, column);
    const number = Number(value);
    if (!/^\d+$/.test(value) || !Number.isSafeInteger(number))
        throw makeUnusableError(`${column} of one of its rows is not a number: ${JSON.stringify(value.slice(0, 40))}`);
    return number;
}
/** @param latest the largest time, in the unit of the column */
function readTime(row, column, latest = model_time/* LATEST_TIME */.o0) {
    const time = readCount(row, column);
    if (time > latest)
        throw makeUnusableError(`${column} of one of its rows is not a time: ${time}`);
    return time;
}
function readOptionalTime(row, column) {
    return row[column] === null ? null : readTime(row, column);
}
function readOptionalInteger(row, column) {
    const value = row[column] ?? null;
    if (value === null)
        return null;
    return value.startsWith('-') ? -readCount({ [column]: value.slice(1) }, column) : readCount(row, column);
}
function readOptionalCount(row, column) {
    return row[column] === null ? null : readCount(row, column);
}
function readList(json, what) {
    try {
        const list = JSON.parse(json);
        if (Array.isArray(list))
            return list;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
    }
    throw makeUnusableError(`${what} of one of its rows are not a list`);
}
/**
 * Ascending, without duplicates, and with the given length. A list that an engine mixed up does not have these
 * properties.
 */
function readLogObjects(row) {
    const names = readList(readText(row, 'log_objects'), 'log objects').map(String);
    const isOrdered = names.every((name, i) => i === 0 || (0,order/* compareCodePoints */.O)(names[i - 1], name) < 0);
    if (!isOrdered || names.length !== Math.min(readCount(row, 'log_object_count'), model_tally/* LOG_OBJECTS_LISTED */.az))
        throw makeUnusableError('the log objects of a client are not in order, or not complete');
    return names;
}
/** The content of the client's presigned URLs. */
function readPresignedUrls(row) {
    const accessKeyIds = row.access_key_ids === null ? [] : readList(readText(row, 'access_key_ids'), 'access key ids');
    const urls = {
        accessKeyIds: accessKeyIds.map(String),
        earliestExpiry: readOptionalTime(row, 'earliest_expiry'),
        latestExpiry: readOptionalTime(row, 'latest_expiry'),
        longestValiditySeconds: readOptionalInteger(row, 'longest_validity'),
    };
    const isOrdered = urls.accessKeyIds.every((id, i) => i === 0 || (0,order/* compareCodePoints */.O)(urls.accessKeyIds[i - 1], id) < 0);
    if (!isOrdered || urls.accessKeyIds.length > model_tally/* ACCESS_KEY_IDS_LISTED */.Um)
        throw makeUnusableError('the access key ids of a client are not in order');
    const { earliestExpiry, latestExpiry, longestValiditySeconds } = urls;
    const nulls = [earliestExpiry, latestExpiry, longestValiditySeconds].filter((value) => value === null).length;
    if ((nulls !== 0 && nulls !== 3) || Number(earliestExpiry) > Number(latestExpiry))
        throw makeUnusableError('its values of the presigned URLs of a client are not possible');
    return urls;
}
function makeUnusableError(reason) {
    return new errors/* CheckError */.tl(`Athena's result is not reliable: ${reason}. The check has no verdict; run the check again, and report it if it happens twice.`);
}

;// CONCATENATED MODULE: ./lib/engines/athena/added-scans.js







/**
 * Adds the results of several statements. No two statements read the same log object, so that counts are added. If a
 * statement cut its list of clients, the target has the requests of the others, whose number is then unknown.
 */
function addScans(scans, ignoreRejected) {
    const [only, ...more] = scans;
    if (only !== undefined && more.length === 0)
        return only;
    const targets = new Map();
    for (const target of scans.flatMap((scan) => scan.targets)) {
        const key = (0,scope/* makeTargetKey */.Rq)(target.bucket, target.network);
        const sum = targets.get(key);
        targets.set(key, sum === undefined ? { ...target } : addTarget(sum, target));
    }
    const { clients, clientIds, beyond } = addClients(scans, targets, ignoreRejected);
    const alsoSeenIds = new Map();
    const bucketsOfPlaces = addBucketsOfPlaces(scans);
    const isCut = scans.some(({ sigV2ClientsNotListed }) => sigV2ClientsNotListed !== 0);
    return {
        totals: scans.map(({ totals }) => totals).reduce(addTotals, (0,model_tally/* makeZeroTotals */.AK)()),
        targets: [...targets.values()],
        buckets: addBuckets(scans.flatMap(({ buckets }) => buckets), findSharingBuckets(bucketsOfPlaces)),
        bucketsOfPlaces,
        daily: addDays(scans.flatMap(({ daily }) => daily)),
        sigV2Clients: clients,
        sigV2ClientsNotListed: isCut ? null : beyond,
        oldTls: addAlsoSeen(scans, ({ oldTls }) => oldTls, alsoSeenIds),
        anonymous: addAlsoSeen(scans, ({ anonymous }) => anonymous, alsoSeenIds),
        unparsedSamples: scans
            .flatMap(({ unparsedSamples }) => unparsedSamples)
            .sort((a, b) => (0,order/* compareCodePoints */.O)(a.logObject, b.logObject) || (0,order/* compareCodePoints */.O)(a.record, b.record))
            .slice(0, model_tally/* UNPARSED_SAMPLES */.tx),
        coverage: addCoverage(scans.flatMap(({ coverage }) => coverage)),
        formats: names/* LOG_FORMATS */.CD.filter((format) => scans.some(({ formats }) => formats.includes(format))),
        formatsOfBuckets: addFormats(scans),
        skippedFiles: scans.reduce((sum, { skippedFiles }) => sum + skippedFiles, 0),
        skippedEvents: scans.reduce((sum, { skippedEvents }) => sum + skippedEvents, 0),
        trailChanges: scans.flatMap(({ trailChanges }) => trailChanges),
        logObjects: scans.reduce((sum, { logObjects }) => sum + logObjects, 0),
        oldestRecord: scans.map(({ oldestRecord }) => oldestRecord).reduce(model_time/* findEarlier */._l, null),
        newestRecord: scans.map(({ newestRecord }) => newestRecord).reduce(model_time/* findLater */.qM, null),
        clientIds,
        alsoSeenIds,
    };
}
function addFormats(scans) {
    const added = new Map();
    for (const { formatsOfBuckets } of scans)
        for (const [bucket, formats] of formatsOfBuckets)
            added.set(bucket, new Set([...(added.get(bucket) ?? []), ...formats]));
    return added;
}
function addTotals(a, b) {
    const names = Object.keys(a);
    return Object.fromEntries(names.map((name) => [name, a[name] + b[name]]));
}
function addSignatures(a, b) {
    return {
        sigV4: a.sigV4 + b.sigV4,
        sigV2: a.sigV2 + b.sigV2,
        unsigned: a.unsigned + b.unsigned,
        unknown: a.unknown + b.unknown,
        missing: a.missing + b.missing,
    };
}
function addTarget(a, b) {
    return {
        ...a,
        ...addSignatures(a, b),
        excluded: a.excluded + b.excluded,
        sigV4Rejected: a.sigV4Rejected + b.sigV4Rejected,
        firstSeen: (0,model_time/* findEarlier */._l)(a.firstSeen, b.firstSeen),
        lastSeen: (0,model_time/* findLater */.qM)(a.lastSeen, b.lastSeen),
        lastSigV2: (0,model_time/* findLater */.qM)(a.lastSigV2, b.lastSigV2),
        sigV2RequestsNotListed: a.sigV2RequestsNotListed + b.sigV2RequestsNotListed,
        sigV2RejectedNotListed: a.sigV2RejectedNotListed + b.sigV2RejectedNotListed,
    };
}
/** The log objects of one place can be in several statements, each with the records of other buckets. */
function addBucketsOfPlaces(scans) {
    const added = new Map();
    for (const { bucketsOfPlaces } of scans)
        for (const [place, { names, hasOthers }] of bucketsOfPlaces) {
            const sum = added.get(place) ?? { names: new Set(), hasOthers: false };
            added.set(place, sum);
            for (const name of names)
                sum.names.add(name);
            sum.hasOthers ||= hasOthers;
        }
    return added;
}
function addBuckets(tallies, sharing) {
    const buckets = new Map();
    for (const tally of tallies) {
        const sum = buckets.get(tally.bucket);
        buckets.set(tally.bucket, sum === undefined
            ? { ...tally, isLocationShared: sharing.has(tally.bucket) }
            : {
                ...sum,
                parsedInWindow: sum.parsedInWindow + tally.parsedInWindow,
                newestRecord: (0,model_time/* findLater */.qM)(sum.newestRecord, tally.newestRecord),
                oldestRecord: (0,model_time/* findEarlier */._l)(sum.oldestRecord, tally.oldestRecord),
            });
    }
    return [...buckets.values()];
}
function addDays(tallies) {
    const days = new Map();
    for (const tally of tallies) {
        const sum = days.get(tally.date);
        days.set(tally.date, sum === undefined ? tally : { date: tally.date, ...addSignatures(sum, tally) });
    }
    return [...days.values()].sort((a, b) => (0,order/* compareCodePoints */.O)(a.date, b.date));
}
/** Clients beyond the kept ones are only counted in their target. */
function addClients(scans, targets, ignoreRejected) {
    const byId = new Map();
    for (const { clientIds } of scans)
        for (const [client, id] of clientIds) {
            const sum = byId.get(id);
            byId.set(id, sum === undefined ? client : addClient(sum, client));
        }
    const isIgnored = ({ requests, rejected }) => ignoreRejected && requests === rejected;
    const ranked = byId.size <= model_tally/* SIGV2_CLIENTS_KEPT */.WF
        ? [...byId]
        : [...byId].sort(([, a], [, b]) => Number(isIgnored(a)) - Number(isIgnored(b)) || b.requests - a.requests);
    for (const [, { bucket, network, requests, rejected }] of ranked.slice(model_tally/* SIGV2_CLIENTS_KEPT */.WF)) {
        const target = targets.get((0,scope/* makeTargetKey */.Rq)(bucket, network));
        target.sigV2RequestsNotListed += requests;
        target.sigV2RejectedNotListed += rejected;
    }
    const clientIds = new Map(ranked.slice(0, model_tally/* SIGV2_CLIENTS_KEPT */.WF).map(([id, client]) => [client, id]));
    return { clients: [...clientIds.keys()], clientIds, beyond: byId.size - clientIds.size };
}
function addClient(a, b) {
    return {
        ...a,
        requests: a.requests + b.requests,
        rejected: a.rejected + b.rejected,
        firstSeen: Math.min(a.firstSeen, b.firstSeen),
        lastSeen: Math.max(a.lastSeen, b.lastSeen),
        logObjects: [...a.logObjects, ...b.logObjects].sort(order/* compareCodePoints */.O).slice(0, model_tally/* LOG_OBJECTS_LISTED */.az),
        logObjectCount: a.logObjectCount === null || b.logObjectCount === null ? null : a.logObjectCount + b.logObjectCount,
        presigned: a.presigned === null || b.presigned === null ? null : addUrls(a.presigned, b.presigned),
    };
}
function addUrls(a, b) {
    return {
        accessKeyIds: [...new Set([...a.accessKeyIds, ...b.accessKeyIds])]
            .sort(order/* compareCodePoints */.O)
            .slice(0, model_tally/* ACCESS_KEY_IDS_LISTED */.Um),
        earliestExpiry: (0,model_time/* findEarlier */._l)(a.earliestExpiry, b.earliestExpiry),
        latestExpiry: (0,model_time/* findLater */.qM)(a.latestExpiry, b.latestExpiry),
        longestValiditySeconds: (0,model_time/* findLater */.qM)(a.longestValiditySeconds, b.longestValiditySeconds),
    };
}
function addAlsoSeen(scans, listOf, ids) {
    const byId = new Map();
    let requests = 0;
    for (const scan of scans) {
        const list = listOf(scan);
        requests += list.requests;
        for (const client of list.clients) {
            const id = scan.alsoSeenIds.get(client);
            const sum = byId.get(id);
            if (sum === undefined) {
                byId.set(id, { ...client });
                continue;
            }
            sum.requests += client.requests;
            sum.firstSeen = Math.min(sum.firstSeen, client.firstSeen);
            sum.lastSeen = Math.max(sum.lastSeen, client.lastSeen);
        }
    }
    const ranked = [...byId]
        .sort(([, a], [, b]) => (0,tls/* compareAlsoSeenClients */.Ke)(a, b))
        .slice(0, model_tally/* ALSO_SEEN_CLIENTS_LISTED */.JM);
    const clients = ranked.map(([id, client]) => {
        ids.set(client, id);
        return client;
    });
    const listed = clients.reduce((sum, client) => sum + client.requests, 0);
    return { requests, requestsNotListed: requests - listed, clients };
}
function addCoverage(parts) {
    const byPlace = new Map();
    for (const part of parts) {
        const key = JSON.stringify([part.location, part.bucket]);
        const known = byPlace.get(key);
        byPlace.set(key, known === undefined
            ? part
            : {
                ...part,
                oldestLogObject: (0,model_time/* findEarlier */._l)(known.oldestLogObject, part.oldestLogObject),
                oldestRecord: (0,model_time/* findEarlier */._l)(known.oldestRecord, part.oldestRecord),
            });
    }
    return [...byPlace.values()];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/aws/errors.js
var aws_errors = __webpack_require__(6762);
// EXTERNAL MODULE: ./lib/aws/sdk.js
var sdk = __webpack_require__(5041);
// EXTERNAL MODULE: ./lib/runtime/cancellation.js
var cancellation = __webpack_require__(3093);
;// CONCATENATED MODULE: ./lib/engines/athena/failure-causes.js
/**
 * The causes of AWS messages, the specific ones before the general ones. `test/engines/athena/aws-messages.ts` has the
 * real messages with their sources. Sources: https://docs.aws.amazon.com/athena/latest/ug/troubleshooting-athena.html,
 * https://docs.aws.amazon.com/athena/latest/ug/workgroups-troubleshooting.html,
 * https://docs.aws.amazon.com/athena/latest/ug/performance-tuning-s3-throttling.html
 */
const CAUSES = [
    {
        sign: /No output location provided/i,
        recurs: 'always',
        describeRemedy: ({ aws }) => `Set output-location to an s3:// address for query results, or give workgroup ${aws.workgroup} one`,
    },
    {
        // https://docs.aws.amazon.com/athena/latest/ug/managed-results.html
        sign: /ManagedQueryResults/i,
        recurs: 'always',
        describeRemedy: ({ aws }) => `Leave output-location out: workgroup ${aws.workgroup} keeps the query results itself`,
    },
    {
        sign: /WorkGroup .*(?:not found|does not exist)/i,
        recurs: 'always',
        describeRemedy: ({ aws }) => `Set workgroup to one that exists in ${aws.region ?? 'this Region'}, or aws-region to the Region where it does`,
    },
    {
        sign: /WorkGroup .*disabled/i,
        recurs: 'always',
        describeRemedy: ({ aws }) => `Enable workgroup ${aws.workgroup}, or name another in workgroup`,
    },
    {
        sign: /bytes scanned limit/i,
        recurs: 'always',
        describeRemedy: ({ aws }) => `Workgroup ${aws.workgroup} limits the bytes that a query may scan: choose a shorter window (since), or raise the limit`,
    },
    {
        sign: /do not seem to have access to the S3 location of your query results/i,
        recurs: 'always',
        describeRemedy: ({ aws }) => `Allow the role s3:GetObject and s3:ListBucket on ${describeResultLocation(aws)}; if a KMS key encrypts the results, also kms:Decrypt on it`,
    },
    {
        sign: /Unable to verify\/create output bucket|output(?:Location| location| bucket| path).*(?:denied|not exist|region|invalid|not a valid)|(?:writing|write) (?:to|results?|(?:query )?output)|save your query results/i,
        types: [401, 402],
        recurs: 'always',
        describeRemedy: ({ aws, text }) => `Check that ${describeResultLocation(aws)} exists in the query's Region, ` +
            'and allow s3:GetBucketLocation, s3:ListBucket, s3:GetObject, s3:PutObject and s3:AbortMultipartUpload on it' +
            (/\bKMS\b/i.test(text)
                ? '; where a KMS key encrypts the results, kms:GenerateDataKey and kms:Decrypt'
                : ''),
    },
    {
        sign: /ExpiredToken|security token .*expired/i,
        recurs: 'always',
        describeRemedy: () => 'The credentials that started the query expired while it ran: give role-to-assume, or get new ones just before this check',
    },
    {
        sign: /GlueEncryptionException|(?:customer master key|AWSKMS).*AmazonDataCatalog|AmazonDataCatalog.*AWSKMS/i,
        recurs: 'always',
        describeRemedy: ({ purpose }) => `A KMS key encrypts the Glue Data Catalog: allow the role kms:Decrypt${purpose.startsWith('create') ? ', kms:Encrypt and kms:GenerateDataKey' : ''} on that key (\`aws glue get-data-catalog-encryption-settings\` names it)`,
    },
    {
        sign: /Lake ?Formation permission.*Required (?:Create|Alter|Drop)/i,
        recurs: 'always',
        describeRemedy: ({ text }) => /Create Database/i.test(text)
            ? 'Lake Formation governs the catalog: grant the role CREATE_DATABASE on it, or let an administrator run the output of `s3-sigv4-check sql` once'
            : 'Lake Formation governs the database: grant the role CREATE_TABLE and DESCRIBE on it and DATA_LOCATION_ACCESS on the log bucket, or let an administrator run the output of `s3-sigv4-check sql` once',
    },
    {
        sign: /lake ?formation|requester is not authorized/i,
        types: [234, 1700],
        recurs: 'always',
        describeRemedy: () => 'Lake Formation governs this data: grant the role SELECT and DESCRIBE on the table, and allow lakeformation:GetDataAccess',
    },
    {
        sign: /not authorized to perform:? *glue:(?:CreateTable|CreateDatabase)/i,
        recurs: 'always',
        describeRemedy: ({ text }) => `Allow the role ${findAction(text) ?? 'glue:CreateTable'}, or let an administrator run the output of \`s3-sigv4-check sql\` once`,
    },
    {
        sign: /not authorized to perform:? *kms:/i,
        recurs: 'always',
        describeRemedy: ({ text }) => `Allow the role ${findAction(text)} on the key that the message names, and in the policy of that key`,
    },
    {
        sign: /not authorized to perform:? *[a-z0-9-]+:[A-Za-z]+/i,
        recurs: 'always',
        describeRemedy: ({ text }) => `Allow the role ${findAction(text)}`,
    },
    {
        sign: /\bKMS(?: key|\.\w+Exception)|AWSKMS|customer master key/i,
        recurs: 'always',
        describeRemedy: () => 'Allow the role kms:Decrypt on the key of the log objects, and kms:GenerateDataKey and kms:Decrypt on the key of the results',
    },
    {
        // Source of the limits: https://docs.aws.amazon.com/athena/latest/ug/other-notable-limitations.html
        sign: /TextLineLengthLimitExceeded|Too many bytes before newline|Line too long in text file|PAGE_TOO_LARGE|(?:row|column|line|page)(?: or column)? (?:size|length) .{0,40}(?:exceed|too (?:large|long)|limit)|(?:exceed\w*|larger than).{0,40}(?:row|column|line|page)(?: or column)? (?:size|length)/i,
        recurs: 'always',
        describeRemedy: () => 'A line of a log object is longer than Athena reads (32 MB in a row, 200 MB in a line): read the log objects with engine embedded',
    },
    {
        sign: /Slow ?Down|reduce your request rate|Status Code: 503|Service Unavailable/i,
        types: [1403],
        recurs: 'throttled',
        describeRemedy: () => 'S3 limits the rate of requests to this prefix, as it does for very many small log objects: run the check at another hour, choose a shorter window (since), or log with partitioned keys',
    },
    {
        sign: /ThrottlingException|Rate exceeded|Too ?Many ?Requests(?:Exception)?\b|request throttled|exceeded the limit for the number of queries/i,
        types: [1400, 1401, 1404, 1405, 1406, 1602],
        recurs: 'throttled',
        describeRemedy: () => 'AWS limits the rate of requests of this account: run the check at another hour, or run fewer checks at one time',
    },
    {
        sign: /PermanentRedirect|must be addressed using the specified endpoint|Status Code: 301|AuthorizationHeaderMalformed|wrong region/i,
        recurs: 'always',
        describeRemedy: ({ aws }) => `The bucket is in another Region than ${aws.region ?? 'the query'}: run the check with aws-region set to the bucket's Region`,
    },
    {
        sign: /NoSuchKey|specified key does not exist|File does not exist/i,
        types: [1302],
        recurs: 'always',
        describeRemedy: () => 'A log object was deleted while the query ran: run the check again, and choose a later since where a lifecycle rule deletes the oldest',
    },
    {
        sign: /InvalidObjectState|storage class/i,
        recurs: 'always',
        describeRemedy: () => 'Log objects are archived in a storage class that cannot be read: choose a later since, or copy them to another storage class',
    },
    {
        sign: /NoSuchBucket|specified bucket does not exist/i,
        types: [1306],
        recurs: 'always',
        describeRemedy: () => 'Check log-location and output-location: a bucket does not exist',
    },
    {
        sign: /Access ?Denied|Forbidden|PERMISSION_DENIED|Permission denied|Status Code: 403|Insufficient permissions/i,
        types: [1500, 1501],
        recurs: 'always',
        describeRemedy: ({ purpose }) => purpose === 'create database' || purpose === 'create table'
            ? 'Allow the role glue:GetDatabase, glue:CreateDatabase, glue:GetTable and glue:CreateTable, or let an administrator run the output of `s3-sigv4-check sql` once'
            : 'Allow the role s3:ListBucket on the log bucket and s3:GetObject on its log objects; the bucket policy, the VPC endpoint policy and the organization can also refuse the request',
    },
    {
        sign: /QUERY_HAS_TOO_MANY_STAGES|(?:number of|too many) stages/i,
        recurs: 'always',
        describeRemedy: () => 'A query needs a stage for each table, and the logs need too many tables: give a folder above them in log-location (simple keys below one location need one table), or split the buckets between several checks',
    },
    {
        sign: /exhausted resources|cluster is out of memory|CLUSTER_OUT_OF_MEMORY|EXCEEDED_(?:LOCAL_|GLOBAL_|FUNCTION_)?MEMORY|insufficient (?:resources|capacity)/i,
        types: [0, 1, 2, 3, 4, 5, 6, 7, 8],
        recurs: 'always',
        isOutOfMemory: true,
        describeRemedy: () => 'Choose a shorter window (since) or fewer buckets, or run the check at another hour',
    },
    {
        sign: /Query timeout|Query timed out|EXCEEDED_TIME_LIMIT|exceeded the (?:time|maximum (?:run|execution)|timeout)/i,
        types: [206, 210],
        recurs: 'always',
        describeRemedy: ({ hasSimpleKeys }) => hasSimpleKeys
            ? 'Athena lists the complete folder of simple keys, so a shorter window does not help: log with partitioned keys, or let a lifecycle rule delete old log objects. Or use engine embedded, or request a higher DML timeout quota of Athena'
            : 'Choose a shorter window (since), or request a higher DML timeout quota of Athena',
    },
    {
        sign: /(?:Read|connect|Connection) timed out|Unable to execute HTTP request|Timeout waiting for connection|Connection reset|Invalid S3 request|too many errors talking to a worker|HIVE_FILESYSTEM_ERROR|Status Code: 50[024]|failed to respond|Premature end of (?:Content-Length|chunk)|UnknownHostException|RequestTimeout\b|REMOTE_(?:HOST_GONE|TASK_ERROR|TASK_MISMATCH)|PAGE_TRANSPORT_|TOO_MANY_REQUESTS_FAILED|SERVER_(?:SHUTTING_DOWN|STARTING_UP)/i,
        recurs: 'passing',
        describeRemedy: () => 'Athena lost its connection to S3 or between its workers: run the check again',
    },
    {
        // Trino 476 says only this of a line beyond its limit, of gzip that is cut off, and of a lost connection.
        sign: /Failed to read file at/i,
        recurs: 'passing',
        describeRemedy: () => 'Athena could not read a log object to its end. It is cut off, or has a line longer than Athena reads (32 MB in a row): read the log objects with engine embedded',
    },
    {
        sign: /(?:experienced|encountered) an internal error|INTERNAL_ERROR|RESOURCE_UNHEALTHY|NO_NODES_AVAILABLE|internal service error/i,
        recurs: 'passing',
        describeRemedy: () => 'Athena failed: run the check again; if the error stays, give AWS Support the id of the query',
    },
    {
        sign: /(?:TABLE|SCHEMA)_NOT_FOUND|does not exist/i,
        types: [1110],
        recurs: 'always',
        describeRemedy: ({ aws }) => `Check that nothing removes database ${aws.database} or its table during the check; run the check again, which creates them again`,
    },
    {
        sign: /\bglue\b|metastore|AmazonDataCatalog/i,
        recurs: 'always',
        describeRemedy: () => 'Allow the role glue:GetDatabase, glue:GetTable and glue:GetPartitions on catalog, database and table',
    },
];
/** The cause in the message, or the cause of its error type. Undefined for an unknown cause. */
function findCause(text, errorType) {
    // The user chooses the names of buckets, keys, roles and tables. A name can look like a cause.
    const said = text.replace(/\b(?:s3[an]?:\/\/|arn:)\S*|'[^']*'/g, '\u2026');
    return (CAUSES.find(({ sign }) => sign.test(said)) ?? CAUSES.find(({ types }) => types?.includes(errorType ?? -1)));
}
function findAction(text) {
    return /not authorized to perform:? *([a-z0-9-]+:[A-Za-z]+)/i.exec(text)?.[1] ?? null;
}
function describeResultLocation(aws) {
    return aws.outputLocation ?? `the output location of workgroup ${aws.workgroup}`;
}
/** The `ErrorCategory` of faults of AWS. */
const SYSTEM = 1;
/** Error types of faults in the query, its data or the permissions, for any category. */
const OWN_FAULTS = [
    [0, 8],
    [206, 206],
    [210, 210],
    [401, 402],
    [1000, 1009],
    [1011, 1011],
    [1014, 1014],
    [1100, 1101],
    [1103, 1103],
    [1106, 1110],
    [1200, 1202],
    [1300, 1303],
    [1306, 1307],
    [1402, 1402],
    [1500, 1501],
];
/** Whether a failed query can succeed when it is started again, if its message has no known cause. */
function isPassingType(errorCategory, errorType, isRetryable) {
    if (errorType !== null && OWN_FAULTS.some(([from, to]) => errorType >= from && errorType <= to))
        return false;
    return (isRetryable || errorCategory === SYSTEM || (errorType !== null && errorType >= 1400 && errorType <= 1406));
}

;// CONCATENATED MODULE: ./lib/engines/athena/query-errors.js



/** The address of the query in the AWS console. */
function makeConsoleLink(region, id) {
    const host = region.startsWith('cn-')
        ? 'console.amazonaws.cn'
        : region.startsWith('us-gov-')
            ? 'console.amazonaws-us-gov.com'
            : /^(?:us|eusc?)-iso|^eusc-/.test(region)
                ? null
                : 'console.aws.amazon.com';
    return host === null
        ? null
        : `https://${region}.${host}/athena/home?region=${region}#/query-editor/history/${id}`;
}
/** The failure can be temporary: the same call can be sent again. */
function isTemporary(thrown) {
    if (thrown instanceof errors/* UserError */.yo)
        return false;
    const failure = (0,aws_errors/* readAwsFailure */.Qx)(thrown);
    return ((0,aws_errors/* isThrottled */.B5)(failure) ||
        (failure.status !== null && failure.status >= 500) ||
        failure.name === 'TimeoutError' ||
        (0,aws_errors/* isUnreadable */.GZ)(failure) ||
        CUT_ANSWER.test(failure.message) ||
        (failure.code !== null && PASSING_CODES.has(failure.code)));
}
/** The SDK has no name for an answer that ends too early. */
const CUT_ANSWER = /^aborted$|socket hang up/;
const PASSING_CODES = new Set([
    'ECONNRESET',
    'ECONNREFUSED',
    'EPIPE',
    'ETIMEDOUT',
    'EAI_AGAIN',
    'ENETUNREACH',
    'EHOSTUNREACH',
]);
/** AWS accepts no more calls or queries of this account at the moment. */
function isThrottledCall(thrown) {
    return !(thrown instanceof errors/* UserError */.yo) && (0,aws_errors/* isThrottled */.B5)((0,aws_errors/* readAwsFailure */.Qx)(thrown));
}
/** Whether a failed query can be started again: more often for `throttled` than for `passing`. */
function classifyRecurrence({ state, reason, errorCategory, errorType, isRetryable, }) {
    if (state !== 'FAILED')
        return 'always';
    const cause = reason === '' ? undefined : findCause(reason, null);
    if (cause !== undefined)
        return cause.recurs;
    if (!isPassingType(errorCategory, errorType, isRetryable))
        return 'always';
    return findCause('', errorType)?.recurs === 'throttled' ? 'throttled' : 'passing';
}
const LONGEST_REASON = 300;
/** The error of a failed query: its purpose, Athena's reason, the remedy, its id and its address in the console. */
function makeQueryFailure(end, region, failureContext) {
    const reason = (0,aws_errors/* toOneLine */.GX)(end.reason, LONGEST_REASON);
    const remedy = findCause(end.reason, end.errorType)?.describeRemedy({
        ...failureContext,
        text: end.reason,
        purpose: end.purpose,
    }) ??
        (end.state === 'CANCELLED'
            ? 'This check did not stop the query. Find out who did, or run the check again'
            : 'Look at the query in the console, and run the check again if the cause is temporary');
    const ended = end.state === 'CANCELLED' ? 'was cancelled' : 'failed';
    const message = (0,errors/* formatFailure */.M3)(`The query to ${describePurpose(end.purpose)} ${ended}: ${reason === '' ? `no reason given (error type ${end.errorType ?? 'unknown'})` : reason}.`, `${remedy}. ${formatQueryName(end.id, region)}`);
    return findCause(end.reason, end.errorType)?.isOutOfMemory === true
        ? new OutOfMemoryFailure(message)
        : new errors/* CheckError */.tl(message);
}
/** A query failed because memory ran out. A smaller query can succeed. */
class OutOfMemoryFailure extends errors/* CheckError */.tl {
}
const ACTIONS = {
    'create database': 'create the database',
    'create table': 'create the table',
    scan: 'scan the logs',
    evidence: 'fetch the evidence',
    preview: 'fetch the preview',
};
/** The purpose of a query, as in "the query to \u2026". */
function describePurpose(purpose) {
    return ACTIONS[purpose];
}
/** A query in a message: its id, and its address in the console. */
function formatQueryName(id, region) {
    const link = makeConsoleLink(region, id);
    return link === null ? `Query ${id}.` : `Query ${id}: ${link}`;
}
/** The reason why a call to Athena or Glue failed. */
function makeCallFailure(thrown, call, purpose, failureContext) {
    if (thrown instanceof errors/* UserError */.yo)
        return thrown;
    const failure = (0,aws_errors/* readAwsFailure */.Qx)(thrown);
    const words = (0,aws_errors/* quoteAwsFailure */.uX)(failure);
    const text = describeException(thrown, failure);
    const cause = findCause(text, null);
    const remedy = (0,aws_errors/* findRemedy */.KJ)(failure) ??
        cause?.describeRemedy({ ...failureContext, text, purpose }) ??
        ((0,aws_errors/* isNamed */.ev)(failure, 'AccessDenied')
            ? `Allow the role ${call}`
            : 'Look for the message in the documentation of the service');
    return new errors/* CheckError */.tl((0,errors/* formatFailure */.M3)(`${call} failed: ${words}.`, `${remedy}.`), { cause: thrown });
}
/** The shown part of a refusal may not contain the refused action. */
function describeException(thrown, { name }) {
    return `${name}: ${(0,errors/* describeError */.Uc)(thrown)}`;
}

;// CONCATENATED MODULE: ./lib/engines/athena/send-again.js

/** Repetitions of a call after the attempts of the SDK, with waits of 1, 2 and 4 seconds. */
const CALL_ROUNDS = 4;
/** Calls that AWS throttles are repeated at this interval until the deadline. */
const LONGEST_CALL_WAIT_MILLISECONDS = 15_000;
/** Sends a call, and repeats it after a temporary failure. Throws the last failure unchanged. */
async function sendAgain(call, { signal, onWarning, onDebug }, sleep, send) {
    for (let round = 1;; round++) {
        signal.throwIfAborted();
        try {
            return await send();
        }
        catch (thrown) {
            signal.throwIfAborted();
            const isThrottled = isThrottledCall(thrown);
            if (isThrottled && round === CALL_ROUNDS)
                onWarning(`AWS does not accept more queries or calls of this account now (${call}). The check waits.`);
            if (!isThrottled && (round === CALL_ROUNDS || !isTemporary(thrown)))
                throw thrown;
            const wait = Math.min(1_000 * 2 ** (round - 1), LONGEST_CALL_WAIT_MILLISECONDS);
            onDebug?.(`${call} is sent again in ${wait / 1000} s`);
            await sleep(wait, signal);
        }
    }
}

;// CONCATENATED MODULE: ./lib/engines/athena/query.js







/** The first wait before the state of a query is read. Later waits are longer. */
const FIRST_WAIT_MILLISECONDS = 250;
const LONGEST_WAIT_MILLISECONDS = 5_000;
/** The interval at which the bytes scanned are read if they are limited. */
const LONGEST_WAIT_WITH_LIMIT_MILLISECONDS = 1_000;
const WAIT_GROWTH = 1.4;
/** Maximum starts of a query that failed for a temporary reason, within the deadline of the check. */
const QUERY_ATTEMPTS = { always: 1, passing: 5, throttled: 10 };
/** Waits of 5, 20 and then 60 seconds before a query is started again. A failed query is free of charge. */
const FIRST_QUERY_WAIT_MILLISECONDS = 5_000;
const LONGEST_QUERY_WAIT_MILLISECONDS = 60_000;
/** After a cancellation, the answer to a running start has this long to arrive. It has the id of the query to stop. */
const START_GRACE_MILLISECONDS = 1_500;
const STOP_TIMEOUT_MILLISECONDS = 3_000;
/** Maximum rows of a page: https://docs.aws.amazon.com/athena/latest/APIReference/API_GetQueryResults.html */
const ROWS_A_PAGE = 1_000;
/** Creates the runner of the queries. It runs nothing yet. */
function createQueries({ getAthena, region, aws, hasSimpleKeys, sleep }) {
    const failureContext = { aws, hasSimpleKeys };
    const runs = [];
    const unknownOutputs = new Set();
    /** Bytes that each query has read, by its id. Failed queries are left out, because they are free of charge. */
    const bytesOfQueries = new Map();
    /** Sends a call, and repeats it after a temporary failure. */
    async function call(name, purpose, context, send) {
        try {
            return await sendAgain(`athena:${name}`, context, sleep, async () => send(await getAthena()));
        }
        catch (thrown) {
            context.signal.throwIfAborted();
            throw makeCallFailure(thrown, `athena:${name}`, purpose, failureContext);
        }
    }
    /**
     * Starts a query with a token of its own, so that repeated calls start one query. The signal does not abort the call,
     * because only its answer has the id of a query that may be running.
     */
    async function start({ sql, purpose }, context) {
        const { StartQueryExecutionCommand } = await (0,sdk/* loadAthenaSdk */.oy)();
        const token = (0,external_node_crypto_.randomUUID)();
        const { signal } = context;
        context.onDebug?.(`Statement (${purpose}):\n${sql}`);
        /** Athena may have started the query, and nothing has its id. */
        let isUnanswered = false;
        const send = async (client) => {
            signal.throwIfAborted();
            const command = new StartQueryExecutionCommand({
                QueryString: sql,
                ClientRequestToken: token,
                QueryExecutionContext: { Catalog: 'AwsDataCatalog' },
                WorkGroup: aws.workgroup,
                ...(aws.outputLocation === null
                    ? {}
                    : { ResultConfiguration: { OutputLocation: aws.outputLocation } }),
                // A reused result would be that of an earlier log.
                ResultReuseConfiguration: { ResultReuseByAgeConfiguration: { Enabled: false } },
            });
            command.middlewareStack.add((next) => async (args) => {
                signal.throwIfAborted();
                try {
                    return await next(args);
                }
                catch (thrown) {
                    isUnanswered ||= (0,aws_errors/* isAnswerLost */.jr)((0,aws_errors/* readAwsFailure */.Qx)(thrown));
                    throw thrown;
                }
            }, { step: 'finalizeRequest', priority: 'low', name: 'watchEachAttempt' });
            const cut = new AbortController();
            const answer = client.send(command, { abortSignal: cut.signal });
            const stopLate = async () => {
                let timer;
                const grace = new Promise((resolve) => {
                    timer = setTimeout(() => resolve(null), START_GRACE_MILLISECONDS);
                });
                const late = await Promise.race([answer, grace]).catch(() => undefined);
                clearTimeout(timer);
                cut.abort();
                if (late === null)
                    context.onWarning(`The check was stopped while a query started, so the query may be running: look for it in workgroup ${aws.workgroup}.`);
                if (late?.QueryExecutionId === undefined)
                    return;
                await stop(late.QueryExecutionId, context);
                isUnanswered = false;
            };
            try {
                const { QueryExecutionId } = await (0,cancellation/* rejectOnAbort */.dX)(signal, answer);
                if (QueryExecutionId !== undefined)
                    return QueryExecutionId;
                isUnanswered = true;
                throw new SyntaxError('the answer does not hold QueryExecutionId');
            }
            catch (thrown) {
                if (signal.aborted)
                    await stopLate();
                throw thrown;
            }
        };
        try {
            return await call('StartQueryExecution', purpose, context, send);
        }
        catch (thrown) {
            if (isUnanswered)
                context.onWarning(`Athena did not clearly answer the start of a query, so the query may be running: look for it in workgroup ${aws.workgroup}.`);
            throw thrown;
        }
    }
    async function stop(id, { onWarning }) {
        const { StopQueryExecutionCommand } = await (0,sdk/* loadAthenaSdk */.oy)();
        try {
            const client = await getAthena();
            await client.send(new StopQueryExecutionCommand({ QueryExecutionId: id }), {
                abortSignal: AbortSignal.timeout(STOP_TIMEOUT_MILLISECONDS),
            });
        }
        catch (thrown) {
            const why = makeCallFailure(thrown, 'athena:StopQueryExecution', 'scan', failureContext).message;
            onWarning(`A query could not be stopped, and may continue to run. ${why} ${formatQueryName(id, region)}`);
        }
    }
    /** Waits for the end of a query. */
    async function end(id, purpose, context) {
        const { GetQueryExecutionCommand } = await (0,sdk/* loadAthenaSdk */.oy)();
        const { signal, onProgress } = context;
        const limit = aws.maxBytesScanned;
        const longest = limit === null ? LONGEST_WAIT_MILLISECONDS : LONGEST_WAIT_WITH_LIMIT_MILLISECONDS;
        for (let wait = FIRST_WAIT_MILLISECONDS;; wait = Math.min(wait * WAIT_GROWTH, longest)) {
            await sleep(wait, signal);
            const { QueryExecution: execution } = await call('GetQueryExecution', purpose, context, (client) => (0,cancellation/* rejectOnAbort */.dX)(signal, client.send(new GetQueryExecutionCommand({ QueryExecutionId: id }), { abortSignal: signal })));
            const state = execution?.Status?.State;
            const bytes = execution?.Statistics?.DataScannedInBytes ?? null;
            onProgress({
                phase: `${purpose} query ${(state ?? 'unknown').toLowerCase()}`,
                bytesDone: bytes,
                bytesTotal: null,
            });
            if (state === 'FAILED')
                bytesOfQueries.delete(id);
            else if (bytes !== null)
                bytesOfQueries.set(id, bytes);
            if (limit !== null)
                refuseMoreBytes(id, limit);
            if (state === 'SUCCEEDED' || state === 'FAILED' || state === 'CANCELLED')
                return { execution, state, bytes };
            if (state !== 'QUEUED' && state !== 'RUNNING')
                throw new errors/* CheckError */.tl(`Athena returned an unknown state of the query, ${JSON.stringify(state ?? null)}. ${formatQueryName(id, region)}`);
        }
    }
    /** Holds the limit for all queries of the check together, ended or running. The caller stops this query. */
    function refuseMoreBytes(id, limit) {
        const bytes = [...bytesOfQueries.values()].reduce((sum, one) => sum + one, 0);
        if (bytes <= limit)
            return;
        const readers = [...bytesOfQueries.values()].filter((one) => one > 0).length;
        const what = readers > 1 ? `The ${readers} queries of the check together had read` : 'The query had read';
        throw new errors/* CheckError */.tl(`${what} ${bytes} bytes, more than max-bytes-scanned (${limit}), and ${readers > 1 ? 'those still running were' : 'was'} stopped. ` +
            `Choose a shorter window (since), or raise the limit. ${formatQueryName(id, region)}`);
    }
    async function attempt(statement, context) {
        const { purpose } = statement;
        const id = await start(statement, context);
        const run = {
            queryExecutionId: id,
            purpose,
            statement: statement.sql,
            bytesScanned: null,
            engineVersion: null,
        };
        runs.push(run);
        let ended;
        try {
            ended = await end(id, purpose, context);
        }
        catch (thrown) {
            await stop(id, context);
            throw thrown;
        }
        const { execution, state, bytes } = ended;
        runs[runs.indexOf(run)] = {
            ...run,
            bytesScanned: bytes,
            engineVersion: execution?.EngineVersion?.EffectiveEngineVersion ?? null,
        };
        reportOutput(execution?.ResultConfiguration?.OutputLocation, context);
        if (state === 'SUCCEEDED') {
            if (bytes === null && aws.maxBytesScanned !== null && !purpose.startsWith('create'))
                throw new errors/* CheckError */.tl(`Athena does not say how many bytes the query read, so the number may exceed max-bytes-scanned (${aws.maxBytesScanned}). ${formatQueryName(id, region)}`);
            return { id, bytesScanned: bytes };
        }
        const error = execution?.Status?.AthenaError;
        return {
            id,
            purpose,
            state,
            reason: execution?.Status?.StateChangeReason ?? error?.ErrorMessage ?? '',
            errorCategory: error?.ErrorCategory ?? null,
            errorType: error?.ErrorType ?? null,
            isRetryable: error?.Retryable ?? false,
        };
    }
    /** A workgroup that enforces its settings ignores those of the query without a message. */
    function reportOutput(actual, { onNotice }) {
        const wanted = aws.outputLocation;
        if (wanted === null || actual === undefined)
            return;
        if (actual.startsWith(wanted.endsWith('/') ? wanted : `${wanted}/`))
            return;
        const folder = actual.slice(0, actual.lastIndexOf('/') + 1);
        if (unknownOutputs.has(folder))
            return;
        unknownOutputs.add(folder);
        onNotice(`Workgroup ${aws.workgroup} enforces its own settings: query results are in ${folder}, not in ${wanted}.`);
    }
    return {
        async run(statement, context) {
            for (let count = 1;; count++) {
                context.signal.throwIfAborted();
                const ended = await attempt(statement, context);
                if (!('state' in ended))
                    return ended;
                if (count >= QUERY_ATTEMPTS[classifyRecurrence(ended)])
                    throw makeQueryFailure(ended, region, failureContext);
                const wait = Math.min(FIRST_QUERY_WAIT_MILLISECONDS * 4 ** (count - 1), LONGEST_QUERY_WAIT_MILLISECONDS);
                context.onNotice(`The query to ${describePurpose(statement.purpose)} failed (${ended.reason === '' ? `error type ${ended.errorType ?? 'unknown'}` : (0,aws_errors/* toOneLine */.GX)(ended.reason, 200)}) and is started again in ${wait / 1_000} s. ${formatQueryName(ended.id, region)}`);
                await sleep(wait, context.signal);
            }
        },
        async *readRows({ id }, columns, purpose, context) {
            const { GetQueryResultsCommand } = await (0,sdk/* loadAthenaSdk */.oy)();
            const seen = new Set();
            for (let next, page = 1;; page++) {
                const command = new GetQueryResultsCommand({
                    QueryExecutionId: id,
                    MaxResults: ROWS_A_PAGE,
                    ...(next === undefined ? {} : { NextToken: next }),
                });
                const { signal } = context;
                const result = await call('GetQueryResults', purpose, context, (client) => (0,cancellation/* rejectOnAbort */.dX)(signal, client.send(command, { abortSignal: signal })));
                if (result.ResultSet === undefined)
                    throw makeUnusableError(id, `page ${page} of it is missing`);
                const rows = (result.ResultSet.Rows ?? []).map((row) => (row?.Data ?? []).map((datum) => datum?.VarCharValue ?? null));
                // The first row of the first page is the header:
                // https://docs.aws.amazon.com/athena/latest/ug/querying-finding-output-files.html
                const data = page === 1 ? removeHeader(rows, columns, id) : rows;
                for (const row of data) {
                    if (row.length !== columns.length)
                        throw makeUnusableError(id, `a row of it has ${row.length} columns, not ${columns.length}`);
                    yield Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]));
                }
                next = result.NextToken;
                if (!next)
                    return;
                if (seen.has(next))
                    throw makeUnusableError(id, 'its pages repeat');
                seen.add(next);
            }
        },
        listRuns: () => runs,
    };
    function removeHeader(rows, columns, id) {
        const [header] = rows;
        if (header === undefined ||
            header.length !== columns.length ||
            columns.some((name, i) => name !== header[i]))
            throw makeUnusableError(id, 'it does not begin with the names of its columns');
        return rows.slice(1);
    }
    function makeUnusableError(id, reason) {
        return new errors/* CheckError */.tl(`Athena's result is not reliable: ${reason}. The check has no verdict; run the check again. ${formatQueryName(id, region)}`);
    }
}

// EXTERNAL MODULE: ./lib/engines/athena/sql/evidence.js
var evidence = __webpack_require__(9567);
// EXTERNAL MODULE: ./lib/engines/athena/sql/records.js
var records = __webpack_require__(4898);
;// CONCATENATED MODULE: ./lib/engines/athena/sql/preview.js



/** The first lines that the engine reads, each with its log object. A `limit` of 0 means all lines. */
function buildPreviewStatement(sources, limit) {
    return `${(0,records/* writeRecords */.W)(sources)}
SELECT ${(0,expressions/* selectShownColumns */.v3)().join(', ')}, ${expressions/* SHOWN_RAW */.v6} AS ${athena/* RAW_COLUMN */.Wm}, log_object
FROM record
WHERE aside IS NULL${limit === 0 ? '' : `\nLIMIT ${limit}`}`;
}

// EXTERNAL MODULE: ./lib/engines/athena/sql/sources.js
var sql_sources = __webpack_require__(1214);
// EXTERNAL MODULE: ./lib/engines/athena/statements.js
var statements = __webpack_require__(5117);
// EXTERNAL MODULE: ./lib/engines/athena/sql/table.js + 2 modules
var sql_table = __webpack_require__(5480);
;// CONCATENATED MODULE: ./lib/engines/athena/tables.js









/**
 * Creates the missing tables, and with them the database. An existing table must have the exact definition. A role
 * without the permission to create tables reads existing ones.
 * @returns the names of the tables that Lake Formation governs
 * @throws CheckError
 */
async function ensureTables(definitions, parts, context) {
    const wanted = new Map(definitions.map((definition) => [definition.table, definition]));
    const [first, ...others] = wanted.values();
    if (first === undefined)
        return [];
    // The first table also creates the database, which all tables share.
    const found = [await ensureTable(first, parts, context, false)];
    const failures = [];
    // Waits for all tables, so that no call is running when a failure is reported.
    await (0,concurrency/* mapLimited */.b)(others, async (definition) => {
        if (failures.length > 0)
            return;
        try {
            found.push(await ensureTable(definition, parts, context, true));
        }
        catch (thrown) {
            failures.push(thrown);
        }
    }, TABLES_AT_ONE_TIME);
    if (failures.length > 0)
        throw failures[0];
    return found.flatMap(({ name, isGoverned }) => (isGoverned ? [name] : [])).sort(order/* compareCodePoints */.O);
}
/** Maximum concurrent DDL statements of an account: https://docs.aws.amazon.com/athena/latest/ug/service-limits.html */
const TABLES_AT_ONE_TIME = 8;
/** Creates one missing table. */
async function ensureTable(definition, parts, context, isDatabaseThere) {
    const name = `${definition.database}.${definition.table}`;
    const there = await findTable(definition, parts, context);
    if (there !== null)
        return { name, ...there };
    refuseHyphen('table', definition.table);
    if (!isDatabaseThere && !(await hasDatabase(definition.database, parts, context))) {
        refuseHyphen('database', definition.database);
        await parts.run({ purpose: 'create database', sql: (0,sql_table/* createDatabase */.cD)(definition.database) });
    }
    await parts.run({ purpose: 'create table', sql: (0,sql_table/* createTable */.ZR)(definition) });
    const made = await findTable(definition, parts, context);
    if (made === null)
        throw new errors/* CheckError */.tl(`Table ${name} was created, but Glue does not return it. ` +
            'Check that workgroup and aws-region belong to the account whose Glue catalog this role reads.');
    return { name, ...made };
}
function refuseHyphen(input, name) {
    const fault = (0,statements/* findHyphenFault */.cm)(input, name);
    if (fault !== null)
        throw new errors/* SettingsError */.GN(fault);
}
/** The verified table. Null when it does not exist. */
async function findTable(definition, { getGlue, sleep, ...failureContext }, context) {
    const { GetTableCommand } = await (0,sdk/* loadGlueSdk */.SW)();
    const { database, table } = definition;
    try {
        const client = await getGlue();
        const command = new GetTableCommand({ DatabaseName: database, Name: table });
        const { Table: found } = await sendAgain('glue:GetTable', context, sleep, () => client.send(command, { abortSignal: context.signal }));
        if (found === undefined)
            return null;
        (0,sql_table/* verifyTable */.E3)(definition, found);
        return { isGoverned: found.IsRegisteredWithLakeFormation === true };
    }
    catch (thrown) {
        context.signal.throwIfAborted();
        if ((0,aws_errors/* isNamed */.ev)((0,aws_errors/* readAwsFailure */.Qx)(thrown), 'EntityNotFound'))
            return null;
        throw makeCallFailure(thrown, 'glue:GetTable', 'create table', failureContext);
    }
}
/**
 * A row filter of Lake Formation removes records without a trace in the result. Source:
 * https://docs.aws.amazon.com/lake-formation/latest/dg/data-filters-about.html
 */
function makeFilteredRowsGaps(governedTables) {
    if (governedTables.length === 0)
        return [];
    const [first] = [...governedTables].sort();
    const others = governedTables.length === 1 ? '' : ` and ${governedTables.length - 1} more`;
    return [
        {
            name: 'rows-may-be-filtered',
            bucket: null,
            message: `Lake Formation governs table ${first}${others}, and its data filters can remove rows from the result without notice. Grant the role SELECT on all rows, without a data filter, and accept rows-may-be-filtered; or read the log objects with engine embedded.`,
        },
    ];
}
/** Whether the database exists. Without the permission to ask, the creation of the table shows it. */
async function hasDatabase(name, { getGlue, sleep, ...failureContext }, context) {
    const { GetDatabaseCommand } = await (0,sdk/* loadGlueSdk */.SW)();
    try {
        const client = await getGlue();
        await sendAgain('glue:GetDatabase', context, sleep, () => client.send(new GetDatabaseCommand({ Name: name }), { abortSignal: context.signal }));
        return true;
    }
    catch (thrown) {
        context.signal.throwIfAborted();
        const failure = (0,aws_errors/* readAwsFailure */.Qx)(thrown);
        if ((0,aws_errors/* isNamed */.ev)(failure, 'EntityNotFound'))
            return false;
        if ((0,aws_errors/* isNamed */.ev)(failure, 'AccessDenied'))
            return true;
        throw makeCallFailure(thrown, 'glue:GetDatabase', 'create database', failureContext);
    }
}

;// CONCATENATED MODULE: ./lib/engines/athena/engine.js

























/**
 * The check on Amazon Athena: one scan for the tally, and one query for the evidence. Only the table remains between
 * two checks. A query that a limit stopped (`max-bytes-scanned` or that of the workgroup) is a `CheckError` if the
 * verdict needs it. Missing evidence is a warning, because the findings hold without it.
 */
function createAthenaEngine({ settings, clients, logs, listWindow, askTrails, sleep, }) {
    const { aws } = settings;
    const { locations, engineGaps } = logs;
    const hasSimpleKeys = locations.some(({ keyFormat }) => keyFormat === 'simple');
    const queries = createQueries({
        getAthena: clients.getAthena,
        region: clients.region,
        aws,
        hasSimpleKeys,
        sleep,
    });
    /** As they were listed. */
    let listedLocations = locations;
    let clientIds = new Map();
    const readRows = async (statement, columns, context) => {
        const finished = await queries.run(statement, context);
        const rows = [];
        for await (const row of queries.readRows(finished, columns, statement.purpose, context))
            rows.push(row);
        return { rows, bytesScanned: finished.bytesScanned };
    };
    /** Runs one statement of the scan. If memory runs out, runs it once more without the "also seen" lists. */
    const scanOne = async (scan, scannedLocations, context) => {
        try {
            const { rows, bytesScanned } = await readRows(scan, sql_scan/* SCAN_COLUMNS */.Ax, context);
            return { scanned: readScan(rows, scannedLocations, settings.scope), bytesScanned };
        }
        catch (thrown) {
            context.signal.throwIfAborted();
            if (!(thrown instanceof OutOfMemoryFailure))
                throw thrown;
            context.onWarning(`${LISTS_LEFT_OUT} ${thrown.message}`);
        }
        const { rows, bytesScanned } = await readRows(scan.withoutLists, sql_scan/* SCAN_COLUMNS */.Ax, context);
        return { scanned: readScan(rows, scannedLocations, settings.scope, false), bytesScanned };
    };
    /** Runs the statements of the scan, a few at a time. If one fails, the others are stopped. */
    const scanAll = async (scans, scannedLocations, context) => {
        const failed = new AbortController();
        const signal = AbortSignal.any([context.signal, failed.signal]);
        const failures = [];
        // Waits for all statements, so that the stopped ones have ended before the failure is reported.
        const ended = await (0,concurrency/* mapLimited */.b)(scans, async (scan) => {
            if (signal.aborted)
                return null;
            try {
                return await scanOne(scan, scannedLocations, { ...context, signal });
            }
            catch (thrown) {
                failures.push(thrown);
                failed.abort();
                return null;
            }
        }, SCANS_AT_ONE_TIME);
        context.signal.throwIfAborted();
        if (failures.length > 0)
            throw failures[0];
        const results = ended.filter((result) => result !== null);
        const bytes = results.map(({ bytesScanned }) => bytesScanned);
        return {
            scanned: addScans(results.map(({ scanned }) => scanned), settings.ignoreRejected),
            bytesScanned: bytes.includes(null) ? null : bytes.reduce((sum, one) => sum + (one ?? 0), 0),
        };
    };
    const ensure = (sources, context) => ensureTables(sources.map(({ definition }) => definition), {
        getGlue: clients.getGlue,
        aws,
        hasSimpleKeys,
        sleep,
        run: (statement) => queries.run(statement, context),
    }, context);
    return {
        async tally(context) {
            if ((0,sql_sources/* makeWindowSources */.Xq)((0,statements/* locateTables */.yF)(settings, locations), settings.scope.window).length === 0)
                return makeEmptyTally(logs);
            const window = await listWindow(context);
            listedLocations = window.locations;
            if (window.complete && window.logObjects === 0)
                return makeEmptyTally(logs);
            const tables = (0,statements/* locateTables */.yF)(settings, window.locations);
            const read = (0,sql_sources/* makeWindowSources */.Xq)(tables, settings.scope.window);
            const scans = (0,statements/* buildScans */.hZ)(settings, tables);
            const governed = await ensure(read, context);
            const { scanned: added, bytesScanned } = await scanAll(scans, window.locations, context);
            const { logObjects, formats, formatsOfBuckets, skippedFiles, skippedEvents, trailChanges, oldestRecord, newestRecord, clientIds: ids, alsoSeenIds: _, bucketsOfPlaces: __, ...scanned } = added;
            clientIds = ids;
            reportPruning(window, bytesScanned, context);
            const trails = (0,bucket_formats/* makeTrailQuestion */.z1)(formats, formatsOfBuckets, settings.scope);
            const problems = trails === null ? null : await askTrails(trails.buckets, trailChanges, context);
            const warning = (0,bucket_formats/* describeSeveralSources */.qx)(formatsOfBuckets);
            if (warning !== null)
                context.onWarning(warning);
            return {
                ...scanned,
                engineGaps: [
                    ...engineGaps,
                    ...makeArchivedGap(window.archived),
                    ...makeUnreadObjectsGap(window, logObjects),
                    ...makeFilteredRowsGaps(governed),
                    ...(0,bucket_formats/* makeTrailCoverageGaps */.ud)(trails, settings.scope, problems),
                ],
                source: {
                    engine: 'athena',
                    locations: logs.texts,
                    logObjects,
                    formats,
                    skippedFiles,
                    skippedEvents,
                    bytes: bytesScanned,
                    oldestRecord,
                    newestRecord,
                },
            };
        },
        async *readPreview(limit, context) {
            // Names that do not tell their time must be listed to be chosen.
            const needsListing = locations.some(({ logFormat }) => logFormat !== undefined);
            const read = needsListing ? (await listWindow(context)).locations : locations;
            const sources = (0,sql_sources/* makeWindowSources */.Xq)((0,statements/* locateTables */.yF)(settings, read), settings.scope.window);
            if (sources.length === 0)
                return;
            for (const { message } of makeFilteredRowsGaps(await ensure(sources, context)))
                context.onWarning(message);
            const statement = { purpose: 'preview', sql: buildPreviewStatement(sources, limit) };
            const finished = await queries.run(statement, context);
            const columns = [...log_formats_columns/* COLUMN_NAMES */.aC, athena/* RAW_COLUMN */.Wm, 'log_object'];
            for await (const row of queries.readRows(finished, columns, 'preview', context)) {
                const logObject = row.log_object ?? '';
                const record = readRecordOfRow(row);
                yield record === null
                    ? { unparsed: (0,redaction/* redact */.E$)(row[athena/* RAW_COLUMN */.Wm] ?? ''), logObject }
                    : { record: (0,redaction/* redactRecord */.hi)(record), logObject };
            }
        },
        async collectEvidence(findings, limit, context) {
            const tables = (0,statements/* locateTables */.yF)(settings, listedLocations);
            const named = findings.map((finding) => ({ finding, client: clientIds.get(finding) }));
            const known = named.flatMap(({ finding, client }) => client === undefined ? [] : [{ finding, client }]);
            if (known.length < named.length)
                throw new Error('evidence was requested for clients that no tally lists');
            if (known.length === 0 || limit === 0)
                return { records: [], complete: known.length === 0 };
            const positions = new Map(named.map(({ client }, position) => [client, position]));
            const found = [];
            for (const batch of (0,evidence/* makeEvidenceBatches */.c0)(tables, known)) {
                const sql = (0,evidence/* buildBatchStatement */.ku)(tables, batch, settings.scope.window, limit);
                try {
                    const { rows } = await readRows({ purpose: 'evidence', sql }, EVIDENCE_RESULT_COLUMNS, context);
                    (0,lists/* append */.BC)(found, rows.map((row) => readEvidenceRow(row, rows.length)));
                }
                catch (thrown) {
                    context.signal.throwIfAborted();
                    if (!(thrown instanceof errors/* CheckError */.tl))
                        throw thrown;
                    context.onWarning(`The evidence is not complete. ${thrown.message}`);
                    return { records: makeEvidenceRecords(found, positions, limit), complete: false };
                }
            }
            const requests = findings.reduce((sum, finding) => sum + finding.requests, 0);
            const records = makeEvidenceRecords(found, positions, limit);
            const isComplete = findings.every(({ logObjects, logObjectCount }) => logObjects.length === logObjectCount);
            if (isComplete && records.length !== Math.min(requests, limit))
                context.onWarning(`The evidence holds ${(0,figures/* formatCount */.B4)(records.length, 'record')} of the findings' ${(0,figures/* formatCount */.B4)(requests, 'request')}: log objects were removed or changed while the check ran.`);
            return { records, complete: isComplete && records.length === requests };
        },
        listQueries: () => queries.listRuns(),
    };
}
/** Concurrent statements of one scan: far fewer than an account can run. */
const SCANS_AT_ONE_TIME = 4;
const LISTS_LEFT_OUT = 'Athena ran out of memory: the scan runs again without the lists of anonymous clients and of clients with old TLS. The verdict, and all counts, do not depend on them.';
const EVIDENCE_RESULT_COLUMNS = [...evidence/* EVIDENCE_COLUMNS */.UN, ...log_formats_columns/* COLUMN_NAMES */.aC, 'log_object'];
/**
 * Compares the bytes that Athena read with the size of the listed log objects. A larger number costs money for bytes
 * outside the window.
 */
function reportPruning({ complete, bytes }, bytesScanned, { onNotice }) {
    if (!complete || bytesScanned === null || bytesScanned <= 2 * bytes + athena_price/* ATHENA_LEAST_BYTES */.y)
        return;
    onNotice(`Athena read ${bytesScanned} bytes, and the log objects of the window hold ${bytes}: it also read log objects outside the window. Partitioned keys prevent this; max-bytes-scanned limits it.`);
}
/**
 * A query does not report what it skipped, such as log objects that were removed before it ran. Archived log objects have a
 * gap of their own.
 */
function makeUnreadObjectsGap({ complete, logObjects, archived }, read) {
    const expected = logObjects - archived.reduce((sum, place) => sum + place.archived, 0);
    if (!complete || read >= expected)
        return [];
    return [
        {
            name: 'result-truncated',
            bucket: null,
            message: `Athena read ${(0,figures/* formatCount */.B4)(read, 'log object')} of the ${(0,figures/* formatNumber */.ZV)(expected)} that the window had when the check began. What the others hold is not known. Run the check again, and check that nothing removes or moves log objects of the window.`,
        },
    ];
}
/** The window has no log objects. No query runs, and no table is created. */
function makeEmptyTally(logs) {
    return {
        totals: (0,model_tally/* makeZeroTotals */.AK)(),
        targets: [],
        buckets: [],
        daily: [],
        sigV2Clients: [],
        sigV2ClientsNotListed: 0,
        oldTls: (0,model_tally/* makeEmptyAlsoSeen */.O4)(),
        anonymous: (0,model_tally/* makeEmptyAlsoSeen */.O4)(),
        unparsedSamples: [],
        coverage: [],
        engineGaps: logs.engineGaps,
        source: {
            engine: 'athena',
            locations: logs.texts,
            logObjects: 0,
            formats: [],
            skippedFiles: 0,
            skippedEvents: 0,
            bytes: 0,
            oldestRecord: null,
            newestRecord: null,
        },
    };
}
/** The record of a row. Null when the line does not fit the format. */
function readRecordOfRow(row) {
    const columns = log_formats_columns/* COLUMN_NAMES */.aC.map((name) => row[name] ?? null);
    const reached = columns.findLastIndex((text) => text !== null) + 1;
    if (reached <= log_formats_columns/* COLUMN */.vW.user_agent)
        return null;
    const time = columns[log_formats_columns/* COLUMN */.vW.time] ?? '';
    return {
        columns: columns.slice(0, reached).map((text) => text ?? ''),
        time: (0,iso_time/* readIsoTime */.Q)(time) ?? (0,record/* readTime */.aQ)(Buffer.from(time), 0),
    };
}
function readEvidenceRow(row, rows) {
    const record = readRecordOfRow(row);
    const [at, position, all] = [row.at, row.line_position, row.result_rows].map(Number);
    if (record === null ||
        row.client == null ||
        row.log_object == null ||
        ![at, position].every(Number.isSafeInteger))
        throw new errors/* CheckError */.tl('The evidence query returned a row that is not a record.');
    if (all !== rows)
        throw new errors/* CheckError */.tl(`${rows} of the ${all} rows of the evidence query arrived.`);
    return { client: row.client, at, logObject: row.log_object, position, record: (0,redaction/* redactRecord */.hi)(record) };
}
/**
 * At most `limit` records: the first record of each client before any second record. `positions` has the finding of
 * each client.
 */
function makeEvidenceRecords(found, positions, limit) {
    const compareTimes = (a, b) => a.at - b.at || (0,order/* compareCodePoints */.O)(a.logObject, b.logObject) || a.position - b.position;
    return (0,evidence_order/* sortByRank */.s)(found, ({ client }) => client, compareTimes)
        .slice(0, limit)
        .sort(compareTimes)
        .map(({ client, record, logObject }) => {
        const finding = positions.get(client);
        if (finding === undefined)
            throw new errors/* CheckError */.tl('The evidence query returned a client that was not requested.');
        return { finding, record, logObject };
    });
}

// EXTERNAL MODULE: ./lib/log-formats/text/lines.js
var lines = __webpack_require__(2316);
// EXTERNAL MODULE: ./lib/log-sources/s3/objects.js + 1 modules
var objects = __webpack_require__(6796);
// EXTERNAL MODULE: ./lib/log-sources/s3/read-objects.js
var read_objects = __webpack_require__(6763);
// EXTERNAL MODULE: ./lib/runtime/clock.js
var clock = __webpack_require__(7642);
// EXTERNAL MODULE: ./lib/runtime/pause.js
var runtime_pause = __webpack_require__(8298);
// EXTERNAL MODULE: ./lib/engines/embedded/content-sinks.js
var content_sinks = __webpack_require__(8726);
// EXTERNAL MODULE: ./lib/engines/embedded/content-tallying.js
var content_tallying = __webpack_require__(970);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/merging.js + 2 modules
var merging = __webpack_require__(2131);
// EXTERNAL MODULE: ./lib/engines/embedded/evidence.js + 2 modules
var embedded_evidence = __webpack_require__(3081);
// EXTERNAL MODULE: ./lib/engines/embedded/s3-content.js
var s3_content = __webpack_require__(4722);
// EXTERNAL MODULE: ./lib/engines/embedded/scanner/fast-tally.js
var fast_tally = __webpack_require__(1486);
// EXTERNAL MODULE: ./lib/engines/embedded/unreadable-files.js
var unreadable_files = __webpack_require__(4769);
// EXTERNAL MODULE: ./lib/engines/embedded/workers/launcher.js
var launcher = __webpack_require__(5048);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./lib/engines/embedded/workers/s3-threads.js





/**
 * Requests of each thread under way at one time. Two threads, this one and a worker, read more objects per second than S3
 * gives of one prefix (5,500); each further one would take 25 MB of memory.
 */
const MOST_AT_ONE_TIME = 48;
/** The objects that each thread fetches before it counts them. */
const AHEAD = { objects: 64, bytes: 4 << 20 };
/** A worker has several shares, so that it does not wait for the next. */
const SHARES_AHEAD = 3;
const SHARE = { objects: 32, bytes: 2 << 20 };
/** Megabytes of each worker's young generation, which has only short-lived objects. */
const YOUNG_GENERATION_MEGABYTES = 8;
const PROGRESS_MILLISECONDS = 100;
/**
 * Reads log objects from S3 and counts them in a worker thread, until there are no more shares; this thread may take of them
 * as well. Ends at once when the signal is aborted.
 *
 * @throws CheckError where an object cannot be read
 */
async function tallyObjectsInWorker(shares, { credentials, onProgress, ...task }, signal) {
    const progress = new SharedArrayBuffer(16);
    const counters = new BigInt64Array(progress);
    const report = () => onProgress(Number(Atomics.load(counters, 0)), Number(Atomics.load(counters, 1)));
    const timer = setInterval(report, PROGRESS_MILLISECONDS);
    const archived = [];
    const worker = new external_node_worker_threads_.Worker(new URL(launcher/* LAUNCHER */.V, import.meta.url), {
        workerData: {
            ...task,
            kind: 's3',
            mostAtOneTime: MOST_AT_ONE_TIME,
            ahead: AHEAD,
            progress,
        },
        execArgv: [],
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MEGABYTES },
    });
    // V8 reverts the growth of the space for new objects when it creates another heap.
    worker.once('online', heap.keepHeapSmall);
    const counted = new Promise((resolve, reject) => {
        const send = (request) => worker.postMessage(request);
        let hasEnded = false;
        const sendShare = () => {
            if (hasEnded)
                return;
            const next = shares.next();
            hasEnded = next.done === true;
            send(next.done === true ? { kind: 'end' } : { kind: 'share', positions: next.value });
        };
        worker.on('message', (reply) => {
            if (reply.kind === 'result')
                resolve(reply.partial);
            else if (reply.kind === 'failed')
                reject(new errors/* CheckError */.tl(reply.message));
            else if (reply.kind === 'credentials')
                renewCredentials(credentials, reply.expiredKeyId).then((fresh) => send({ kind: 'credentials', credentials: fresh }), (error) => send({ kind: 'no-credentials', message: (0,errors/* describeError */.Uc)(error) }));
            else {
                for (const position of reply.archived)
                    archived.push(position);
                sendShare();
            }
        });
        worker.on('error', reject);
        worker.on('exit', (code) => reject(new Error(`a worker thread ended with code ${code} before its work did`)));
        for (let share = 0; share < SHARES_AHEAD; share++)
            sendShare();
    });
    try {
        const partial = await (0,cancellation/* rejectOnAbort */.dX)(signal, counted);
        report();
        return { partial, archived };
    }
    finally {
        clearInterval(timer);
        await worker.terminate();
    }
}
/** The positions of the shares. A share is only taken when its first position is. */
function* takePositions(shares) {
    for (let share = shares.next(); share.done !== true; share = shares.next())
        yield* share.value;
}
/** Divides the log objects at the positions into shares, in their order. */
function* makeShares(objects, positions) {
    let share = [];
    let bytes = 0;
    for (const position of positions) {
        const more = objects.getBytesAt(position);
        if (share.length > 0 && (share.length === SHARE.objects || bytes + more > SHARE.bytes)) {
            yield share;
            share = [];
            bytes = 0;
        }
        share.push(position);
        bytes += more;
    }
    if (share.length > 0)
        yield share;
}
/** Credentials other than the expired ones, if there are any. */
async function renewCredentials(credentials, expiredKeyId) {
    const held = await credentials.get();
    if (held.accessKeyId !== expiredKeyId)
        return makeCredentials(held);
    await credentials.renew();
    return makeCredentials(await credentials.get());
}
/** The values that a message can have. */
function makeCredentials({ accessKeyId, secretAccessKey, sessionToken, expiration, }) {
    return {
        accessKeyId,
        secretAccessKey,
        ...(sessionToken === undefined ? {} : { sessionToken }),
        ...(expiration === undefined ? {} : { expiration }),
    };
}

;// CONCATENATED MODULE: ./lib/engines/embedded/s3-engine.js


















/**
 * The check of log objects that are read from S3 without Athena. The objects are listed when the engine is first asked.
 * Each is read completely, and only in the listed version.
 */
function createS3Engine(parts) {
    const { scope, now, logFormat, logs, maxBytesScanned } = parts;
    let listed = null;
    let clientKeys = new Map();
    const listOnce = async (context) => {
        if (listed !== null)
            return listed;
        const objects = await parts.listObjects(context);
        const bytes = sumBytes(objects);
        if (maxBytesScanned !== null && bytes > maxBytesScanned)
            throw new errors/* CheckError */.tl(`The log objects of the window hold ${(0,figures/* formatCount */.B4)(bytes, 'byte')} (${(0,figures/* formatCount */.B4)(objects.length, 'log object')}), and max-bytes-scanned is ${maxBytesScanned}: nothing was read. Raise max-bytes-scanned, or check a shorter period.`);
        listed = objects;
        return objects;
    };
    /** Reads objects, with pauses for other work of this thread. Returns the positions of archived objects. */
    const read = async (source, ahead, handle, tell, given, mostAtOneTime) => {
        const archived = [];
        let [objectsDone, bytesDone] = [0, 0];
        await runWhileReading(given, async (signal) => {
            const pause = (0,runtime_pause/* pauseFor */.Q)(signal, LONGEST_TURN_MILLISECONDS);
            const reading = { ...parts.openReading(signal, mostAtOneTime), signal };
            for await (const { wanted, content } of (0,read_objects/* readObjects */.$I)(source, reading, ahead)) {
                const { position, object } = wanted;
                if (content === null)
                    archived.push(position);
                else
                    await (0,s3_content/* addObjectName */.Kg)(object, () => handle(wanted, content, signal));
                objectsDone++;
                bytesDone += object.bytes;
                tell(objectsDone, bytesDone);
                if (pause.isDue())
                    await pause.take();
            }
        });
        return archived;
    };
    /** Counts the objects, in two threads where they are many. */
    const count = async (objects, positions, coverages, coverageEntries, context) => {
        const counting = { scope, now, logFormat, coverageEntries };
        const bytes = sumBytes(objects);
        const tell = createObjectProgress(objects, positions, context);
        const tallying = (0,content_tallying/* createContentTallying */.mE)(counting, bytes >= content_tallying/* BYTES_FOR_SCANNER */.ff);
        const handle = (wanted, content, signal) => (0,s3_content/* tallyObject */.Wr)(wanted, coverages[wanted.position], content, tallying, signal);
        const isMuch = positions.length >= OBJECTS_FOR_WORKERS || bytes >= BYTES_FOR_WORKERS;
        const connection = isMuch && (0,launcher/* canStartWorkers */.e)() ? await parts.makeWorkerConnection() : null;
        if (connection === null) {
            const source = (0,read_objects/* takeObjectsInOrder */.hz)(objects, positions.values());
            const archived = await read(source, read_objects/* ALL_WANTED */.gG, handle, tell, context.signal);
            return { partials: [tallying.getResult()], archived };
        }
        const shares = makeShares(objects, positions);
        const source = (0,read_objects/* takeObjectsInOrder */.hz)(objects, takePositions(shares));
        const done = { here: [0, 0], there: [0, 0] };
        const tellFrom = (thread) => (objectsDone, bytesDone) => {
            done[thread] = [objectsDone, bytesDone];
            tell(done.here[0] + done.there[0], done.here[1] + done.there[1]);
        };
        const failed = new AbortController();
        const signal = AbortSignal.any([context.signal, failed.signal]);
        const endBoth = (error) => {
            failed.abort(error);
            throw error;
        };
        const [there, here] = await Promise.all([
            tallyObjectsInWorker(shares, {
                ...counting,
                ...connection,
                objects: objects.shared,
                coverages,
                onProgress: tellFrom('there'),
            }, signal).catch(endBoth),
            read(source, AHEAD, handle, tellFrom('here'), signal, MOST_AT_ONE_TIME).catch(endBoth),
        ]);
        return { partials: [there.partial, tallying.getResult()], archived: [...there.archived, ...here] };
    };
    return {
        async tally(context) {
            const objects = await listOnce(context);
            const isReadable = makeReadableTest(objects);
            const readable = findPositions(objects, isReadable);
            const { coverage, coverages } = makeCoverage(objects, logs);
            const { partials, archived: archivedWhenRead } = await count(objects, readable, coverages, coverage.length, context);
            const getLogObjectName = (position) => (0,s3_content/* formatAddress */.M0)(objects.getAt(position));
            const merged = (0,merging/* mergeTallies */.n)(partials, scope, coverage, getLogObjectName);
            clientKeys = merged.clientKeys;
            const trails = (0,bucket_formats/* makeTrailQuestion */.z1)(merged.formats, merged.formatsOfBuckets, scope);
            const trailProblems = trails === null ? null : await parts.askTrails(trails.buckets, merged.trailChanges, context);
            const warning = (0,bucket_formats/* describeSeveralSources */.qx)(merged.formatsOfBuckets);
            if (warning !== null)
                context.onWarning(warning);
            const archived = new Set([
                ...findPositions(objects, (position) => !isReadable(position)),
                ...archivedWhenRead,
            ]);
            let bytesRead = sumBytes(objects);
            for (const position of archived)
                bytesRead -= objects.getBytesAt(position);
            const covered = new Set(coverages.filter((_, position) => !archived.has(position)));
            return {
                ...(0,merging/* selectCounts */.r)(merged),
                coverage: coverage.flatMap((entry, position) => covered.has(position)
                    ? [{ ...entry, oldestRecord: merged.oldestByCoverage[position] ?? null }]
                    : []),
                engineGaps: [
                    ...logs.engineGaps,
                    ...makeArchivedGap(groupArchivedByLocation(objects, archived, logs)),
                    ...(0,unreadable_files/* makeUnreadableFilesGap */.p)(merged.unreadable, getLogObjectName),
                    ...(0,bucket_formats/* makeTrailCoverageGaps */.ud)(trails, scope, trailProblems),
                ],
                source: {
                    engine: 'embedded',
                    locations: logs.texts,
                    logObjects: objects.length - archived.size,
                    formats: merged.formats,
                    skippedFiles: merged.skipped.files,
                    skippedEvents: merged.skipped.events,
                    bytes: bytesRead,
                    oldestRecord: merged.oldestRecord,
                    newestRecord: merged.newestRecord,
                },
            };
        },
        async *readPreview(limit, context) {
            const objects = await listOnce(context);
            let left = limit === 0 ? Number.POSITIVE_INFINITY : limit;
            const ended = new AbortController();
            const signal = AbortSignal.any([context.signal, ended.signal]);
            const reading = { ...parts.openReading(signal), signal };
            try {
                const readable = findPositions(objects, makeReadableTest(objects));
                const archived = objects.length - readable.length;
                if (archived > 0)
                    context.onWarning(`${(0,figures/* formatCount */.B4)(archived, 'log object')} of the window ${archived === 1 ? 'is' : 'are'} archived, and the preview leaves ${archived === 1 ? 'it' : 'them'} out.`);
                const source = (0,read_objects/* takeObjectsInOrder */.hz)(objects, readable.values());
                for await (const { wanted, content } of (0,read_objects/* readObjects */.$I)(source, reading, read_objects/* FIRST_WANTED */.Ns)) {
                    const { object } = wanted;
                    if (content === null) {
                        context.onWarning(`${(0,read_objects/* describeObject */.v8)(object)} is archived, and the preview leaves it out.`);
                        continue;
                    }
                    let lines = [];
                    const reading = (0,content_sinks/* createPreviewReading */.D)((0,s3_content/* formatAddress */.M0)(object), (line) => lines.push(line), logFormat, context);
                    const chunks = (0,s3_content/* readContent */.c_)((0,s3_content/* readContentChunks */.KG)(content, signal), reading);
                    for (;;) {
                        const next = await (0,s3_content/* addObjectName */.Kg)(object, () => chunks.next());
                        for (const line of lines) {
                            context.signal.throwIfAborted();
                            yield line;
                            if (--left <= 0)
                                return;
                        }
                        lines = [];
                        if (next.done === true)
                            break;
                    }
                }
            }
            catch (error) {
                context.signal.throwIfAborted();
                throw error;
            }
            finally {
                ended.abort();
            }
        },
        async collectEvidence(findings, limit, context) {
            const objects = await listOnce(context);
            const wanted = new Set(findings.flatMap(({ logObjects }) => logObjects));
            const gathering = (0,embedded_evidence/* gatherEvidence */.h)(scope, findings, clientKeys, limit);
            const reading = (0,content_sinks/* createEvidenceReading */.k)(gathering, (0,lines/* createFilteringSplitter */.w)(gathering, SIGV2), logFormat);
            const found = findPositions(objects, (position) => wanted.has((0,s3_content/* formatAddress */.M0)(objects.getAt(position))));
            await read((0,read_objects/* takeObjectsInOrder */.hz)(objects, found.values()), read_objects/* ALL_WANTED */.gG, async ({ position }, content, signal) => {
                gathering.begin(position);
                reading.begin(true);
                await (0,s3_content/* readEachChunk */.Tt)(content, signal, (chunk) => {
                    if (reading.chooseRest() !== 'ignore')
                        (0,fast_tally/* push */.VC)(reading, chunk);
                });
                await (0,s3_content/* finishContent */.Z1)(reading.end(), signal);
            }, createObjectProgress(objects, found, context), context.signal);
            return gathering.getResult((position) => (0,s3_content/* formatAddress */.M0)(objects.getAt(position)));
        },
        listQueries: () => [],
    };
}
/** Milliseconds that this thread counts before it yields. Answers of S3 wait meanwhile. */
const LONGEST_TURN_MILLISECONDS = 8;
/** Stops all running work when the reading ends, and reports an abort with its own reason. */
async function runWhileReading(signal, act) {
    const ended = new AbortController();
    try {
        await act(AbortSignal.any([signal, ended.signal]));
    }
    catch (error) {
        signal.throwIfAborted();
        throw error;
    }
    finally {
        ended.abort();
    }
}
/** Work from which on worker threads are worth their start. */
const OBJECTS_FOR_WORKERS = 500;
const BYTES_FOR_WORKERS = 32 << 20;
/** A line without it is not a SigV2 record. */
const SIGV2 = 'SigV2';
function sumBytes(objects) {
    let bytes = 0;
    for (let position = 0; position < objects.length; position++)
        bytes += objects.getBytesAt(position);
    return bytes;
}
/** Some archive classes need a restore before a read. For others, the read shows it. */
function canBeRead({ storageClass, isRestored }) {
    return isRestored || !(0,objects/* isArchived */.F$)({ storageClass });
}
function makeReadableTest(objects) {
    return (position) => canBeRead(objects.getAlikeAt(position));
}
function findPositions({ length }, isWanted) {
    const positions = new Uint32Array(length);
    let found = 0;
    for (let position = 0; position < length; position++)
        if (isWanted(position))
            positions[found++] = position;
    return positions.subarray(0, found);
}
/** One entry per location. Partitioned keys have one entry per source bucket, as in the scan on Athena. */
function makeCoverage(objects, { locations }) {
    const coverage = [];
    const positions = new Map();
    const findPosition = (text, bucket, oldest) => {
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
            findPosition(text, null, oldestLogObject);
        else
            for (const partition of partitions)
                findPosition(text, partition.bucket, partition.oldestLogObject);
    }
    const ofSimpleKeys = new Map();
    // The threads share them.
    const coverages = new Uint32Array(new SharedArrayBuffer(objects.length * Uint32Array.BYTES_PER_ELEMENT));
    for (let at = 0; at < coverages.length; at++) {
        const { location } = objects.getAlikeAt(at);
        const known = ofSimpleKeys.get(location);
        if (known !== undefined) {
            coverages[at] = known;
            continue;
        }
        const { text, keyFormat, prefix } = locations[location];
        const bucket = keyFormat === 'simple' ? null : (objects.getAt(at).key.slice(prefix.length).split('/')[2] ?? null);
        const position = findPosition(text, bucket, null);
        coverages[at] = position;
        if (keyFormat === 'simple')
            ofSimpleKeys.set(location, position);
    }
    return { coverage, coverages };
}
/** Log objects of the window by location, and the number of archived ones. */
function groupArchivedByLocation(objects, archived, { locations }) {
    const found = new Map();
    for (let position = 0; position < objects.length; position++) {
        const { location } = objects.getAlikeAt(position);
        const { text } = locations[location];
        const place = found.get(text) ?? { archived: 0, listed: 0, keys: [] };
        found.set(text, place);
        place.listed++;
        if (!archived.has(position))
            continue;
        place.archived++;
        if (place.keys.length < KEYS_NAMED)
            place.keys.push(objects.getAt(position).key);
    }
    return [...found].map(([text, place]) => ({ text, complete: true, ...place }));
}
const KEYS_NAMED = 5;
/** Before that, new connections distort the rate. */
const SECONDS_TO_MEASURE = 2;
/** Reports the progress of the reading: log objects, bytes, and the remaining time at the current rate. */
function createObjectProgress(objects, positions, { onProgress }) {
    const objectsTotal = positions.length;
    let bytesTotal = 0;
    for (const position of positions)
        bytesTotal += objects.getBytesAt(position);
    const started = (0,clock/* readMonotonicMilliseconds */.Z)();
    return (objectsDone, bytesDone) => {
        const seconds = ((0,clock/* readMonotonicMilliseconds */.Z)() - started) / 1_000;
        // The number of objects determines the time for small objects, and the bytes that for large ones.
        const share = Math.min(objectsDone / objectsTotal, bytesTotal === 0 ? 1 : bytesDone / bytesTotal);
        const isMeasured = seconds >= SECONDS_TO_MEASURE && share > 0;
        onProgress({
            phase: 'reading',
            bytesDone,
            bytesTotal,
            objectsDone,
            objectsTotal,
            ...(isMeasured ? { secondsLeft: (seconds * (1 - share)) / share } : {}),
        });
    };
}

// EXTERNAL MODULE: ./lib/engines/tell-locations.js
var tell_locations = __webpack_require__(6101);
;// CONCATENATED MODULE: ./lib/engines/open-s3.js




















/**
 * The engine for logs on S3.
 *
 * @param wait rejects with the reason of the signal when that is aborted first
 */
async function openEngineOnS3(given, context, wait) {
    if (given.engine === 'embedded')
        (0,heap.keepHeapSmall)();
    const { source, logFormat } = given;
    const clients = await (0,aws_clients/* connectAws */.o)(given.aws, { ...context, now: Date.now, sleep: wait });
    const account = await (0,account_buckets/* matchAccount */.j)(given, clients, context.signal);
    const settings = account === null ? given : { ...given, scope: account.scope };
    const { scope } = settings;
    const calls = (0,bucket_region/* makeBucketCalls */._)(clients);
    const locations = source.kind === 's3' ? source.locations : [];
    const others = await findOtherLocations(locations, logFormat, calls, context.signal);
    const otherLogs = await (0,concurrency/* mapLimited */.b)(others, async ({ location }) => ({
        location,
        // Without a given format, the objects of a location show its kind. The only location is judged by what is read.
        isEmpty: logFormat !== null &&
            locations.length > 1 &&
            (await (0,other_logs/* isLocationEmpty */.Tg)(location, calls, context.signal)),
    }));
    const logs = await locateWithout(others, settings, (rest) => (0,discovery/* locateLogs */.K)(rest, clients, context, null, account, otherLogs));
    (0,tell_locations/* tellLocations */.m)(logs.texts, context);
    for (const { text, bucket, prefix, region, keyFormat, partitions } of logs.locations)
        context.onDebug?.(`Location ${text}: bucket ${bucket}, prefix ${JSON.stringify(prefix)}, Region ${region ?? 'unknown'}, keys ${keyFormat}, folders of buckets: ${partitions.length}`);
    const asked = { buckets: scope.buckets, facts: logs.bucketFacts };
    const engine = settings.engine === 'embedded'
        ? await openS3Engine(settings, clients, logs, others, calls, context.signal)
        : await openAthenaEngine(settings, clients, logs, others, calls, wait, context.signal);
    const otherLocations = others.map(({ location }) => location);
    const accessLogs = locations.filter((location) => !otherLocations.includes(location));
    return {
        ...engine,
        async tally(running) {
            const tally = await engine.tally(running);
            // The patterns of discovered logs were matched with the buckets of the account.
            const matched = source.kind === 's3' ? listMatchedBuckets(scope, tally) : [];
            if (matched.length === 0)
                return { ...tally, asked };
            const found = await (0,discovery/* readMatchedBuckets */.g)(matched, settings, { clients, calls }, running, accessLogs, otherLocations);
            return {
                ...tally,
                engineGaps: [...tally.engineGaps, ...found.engineGaps],
                asked: { ...asked, facts: [...asked.facts, ...found.bucketFacts] },
            };
        },
    };
}
/** The buckets in the logs that only a pattern selects. Nothing is asked about a text of a log that is not a bucket name. */
function listMatchedBuckets({ buckets: named, bucketPatterns = [] }, { buckets }) {
    const inLogs = new Set(buckets.map(({ bucket }) => bucket).filter((bucket) => (0,locations/* findBucketNameProblem */.k)(bucket) === null));
    const namedBuckets = new Set(named);
    return (0,bucket_pattern/* expandBuckets */.u_)(bucketPatterns, [...inLogs])
        .buckets.filter((bucket) => inLogs.has(bucket) && !namedBuckets.has(bucket))
        .slice(0, scope/* MOST_BUCKETS */.EC);
}
async function openAthenaEngine(settings, clients, accessLogs, others, calls, wait, signal) {
    const { scope, now, logFormat } = settings;
    const places = await Promise.all(others.map(({ location, kind }) => (0,other_window/* tellOtherPlace */.X)(location, kind, logFormat, calls, signal)));
    const logs = addPlaces(accessLogs, places.map(({ location }) => location));
    return createAthenaEngine({
        settings,
        clients,
        logs,
        async listWindow(context) {
            const listed = await (0,window_listing/* listWindow */.Jq)(accessLogs.locations, scope.window, calls, context);
            if (places.length === 0)
                return listed;
            const { signal, onWarning, onNotice } = context;
            const more = await (0,other_window/* listOtherWindow */.H)(places, {
                window: scope.window,
                now,
                calls,
                signal,
                onWarning,
                onNotice,
                onListed: (0,window_listing/* makeListedTeller */.uR)(context),
            });
            return {
                logObjects: listed.logObjects + more.logObjects,
                bytes: listed.bytes + more.bytes,
                complete: listed.complete && more.complete,
                locations: [...listed.locations, ...more.locations],
                archived: [...listed.archived, ...more.archived],
            };
        },
        askTrails: makeTrailAsker(settings, logs, { clients, calls }),
        sleep: wait,
    });
}
/** The locations of the access logs, then those of other logs. */
function addPlaces(logs, places) {
    return {
        ...logs,
        locations: [...logs.locations, ...places],
        texts: [...logs.texts, ...places.map(({ text }) => text)],
    };
}
/** The given locations that have other logs than access logs in the text format. */
async function findOtherLocations(locations, logFormat, calls, signal) {
    const others = [];
    for (const location of locations) {
        const kind = await (0,other_logs/* findLocationKind */.FP)(location, logFormat, calls, signal);
        if (kind !== 'access-logs')
            others.push({ location, kind });
    }
    return others;
}
/** Locates the access logs. The logging settings of the buckets count only if access logs are read. */
async function locateWithout(others, settings, locate) {
    const { source } = settings;
    if (source.kind !== 's3' || others.length === 0)
        return locate(settings);
    const isOther = (location) => others.some((other) => other.location === location);
    const rest = source.locations.filter((location) => !isOther(location));
    return locate({ ...settings, source: { kind: 's3', locations: rest } });
}
async function openS3Engine(settings, clients, accessLogs, others, calls, signal) {
    const { scope, now, logFormat, aws } = settings;
    const { agents, credentials } = clients.connection;
    const addressOf = (0,s3_requests/* createAddressFinder */.B7)(clients);
    const otherPlaces = await Promise.all(others.map(({ location, kind }) => (0,other_logs/* findOtherLocation */.fK)(location, kind, calls, signal)));
    const logs = addPlaces(accessLogs, otherPlaces);
    const regions = new Map(logs.locations.map(({ bucket, region }) => [bucket, region]));
    const findRegion = (bucket) => regions.get(bucket) ?? clients.region;
    return createS3Engine({
        scope,
        now,
        logFormat,
        logs,
        maxBytesScanned: aws.maxBytesScanned,
        async listObjects(context) {
            const { signal } = context;
            const onListed = (0,window_listing/* makeListedTeller */.uR)(context);
            const found = await (0,window_listing/* listObjectsToRead */.KF)(accessLogs.locations, scope.window, calls, {
                signal,
                onListed,
                // An empty object has no records, and Athena does not count it.
                isWanted: ({ bytes }) => bytes > 0,
            });
            if (others.length === 0)
                return found;
            const objects = (0,object_list/* collectLogObjects */.x)();
            for (const object of found)
                objects.add(object);
            for (const [at, { location, kind }] of others.entries()) {
                const position = accessLogs.locations.length + at;
                await (0,other_logs/* listOtherLogObjects */.V$)(location, position, kind, {
                    window: scope.window,
                    now,
                    calls,
                    signal,
                    onListed,
                    see: (object) => {
                        if (object.bytes > 0)
                            objects.add(object);
                    },
                });
            }
            return objects.listSorted();
        },
        askTrails: makeTrailAsker(settings, logs, { clients, calls }),
        openReading: (signal, mostAtOneTime) => ({
            requests: (0,requests/* createPacedRequests */.e)((0,s3_requests/* createS3Requests */.n7)({ addressOf, credentials, transport: (0,direct_transport/* openTransport */.g)(agents) }, { signal }), { signal, credentials, ...(mostAtOneTime === undefined ? {} : { mostAtOneTime }) }),
            findRegion,
        }),
        async makeWorkerConnection() {
            if (agents.direct === null)
                return null;
            const addresses = new Map();
            for (const bucket of regions.keys()) {
                const region = findRegion(bucket);
                addresses.set(bucket, { region, address: await addressOf(bucket, region) });
            }
            return { addresses, trusted: agents.direct, credentials };
        },
    });
}
/** Asks what the trails of buckets leave out, and tells how far it is. */
function makeTrailAsker({ source, scope, now }, logs, parts) {
    /** As given. The content identifies the files of a trail among other files. */
    const locations = source.kind === 's3' ? source.locations : logs.locations;
    return (buckets, changes, context) => (0,trails/* findTrailProblems */.SF)(buckets, changes, locations, { window: scope.window, now }, { ...parts, signal: context.signal, onAsked: makeAskedTeller(context) });
}
/** Reports the number of buckets whose trails were asked for. */
function makeAskedTeller({ onProgress }) {
    return (buckets) => onProgress({
        phase: `asking which trails record the buckets: ${buckets}`,
        bytesDone: null,
        bytesTotal: null,
    });
}


Object.assign(__webpack_exports__, {
  q: /* binding */ findOtherLocations,
  r: /* binding */ locateWithout,
  openEngineOnS3: /* binding */ openEngineOnS3,
});

/***/ }),

// ./lib/log-formats/athena.js
5812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7732);

/** Where a line lies: its location's index, the source bucket whose folder it is in or null, and its log object. */
const PLACE_FIELDS = ['place', 'place_bucket', 'log_object'];
/**
 * The fields of a row that every format has, in addition to the 27 columns of the record.
 *
 * - `raw`: the piece that does not fit the format; null where the row is a record or is set aside
 * - `aside`: why the row is not counted as a record; null where it is
 * - `is_told`: it says by itself that the log object is of the format
 * - `trail_change`: it changed what a trail records, as `readTrailChange` reads it; null: it did not
 * - `at`: seconds since the epoch; null where the row is not a record
 * - `is_service`: an AWS service made the request by itself; null: the operation says so
 * - `is_refused`: S3 refused the request; null: the HTTP status says so
 * - `line_text`: what orders records of one time in one log object
 */
const RECORD_FIELDS = [
    ...PLACE_FIELDS,
    'raw',
    'aside',
    'is_told',
    'trail_change',
    ..._columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN_NAMES */ .aC,
    'at',
    'is_service',
    'is_refused',
    'line_text',
];
/** Why a row is not counted as a record. */
const ASIDE = {
    /** A line of blanks only. */
    blank: 'blank',
    /** The document that holds events. */
    frame: 'frame',
    /** An event that is not a request to S3. */
    skipped: 'skipped',
    /** An event of a category that has files of its own. */
    elsewhere: 'elsewhere',
    /** A document that proves the files of a trail. */
    digest: 'digest',
};
/** A Trino string literal. Source: https://trino.io/docs/current/language/types.html#string */
function quoteLiteral(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** The expression is one of these texts. */
function writeIsAnyOf(expression, values) {
    return values.length === 1
        ? `${expression} = ${quoteLiteral(values[0])}`
        : `${expression} IN (${values.map(quoteLiteral).join(', ')})`;
}


Object.assign(__webpack_exports__, {
  IT: /* binding */ RECORD_FIELDS,
  NL: /* binding */ ASIDE,
  ce: /* binding */ quoteLiteral,
  cf: /* binding */ PLACE_FIELDS,
  vS: /* binding */ writeIsAnyOf,
});

/***/ }),

// ./lib/log-formats/cloudtrail/athena.js
4540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _athena_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5812);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7732);
/* harmony import */ var _json_sql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(718);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9561);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8147);





const PLACE = _athena_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACE_FIELDS */ .cf.join(', ');
const MEMBER = `${_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .JSON_BLANKS */ .Tc}${_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .JSON_STRING */ .Nu}${_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .JSON_BLANKS */ .Tc}:${_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .JSON_BLANKS */ .Tc}${_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .JSON_SHALLOW_VALUE */ .WP}${_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .JSON_BLANKS */ .Tc}`;
/** The name of the member that holds the events. Any letter can be an escape. */
const RECORDS_NAME = `"${[...'Records'].map((letter) => `(?:${letter}|\\\\u00(?i:${letter.charCodeAt(0).toString(16)}))`).join('')}"`;
const RECORDS_MEMBER = `${_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .JSON_BLANKS */ .Tc}${RECORDS_NAME}${_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .JSON_BLANKS */ .Tc}:${_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .JSON_BLANKS */ .Tc}\\[`;
/**
 * The start of a document of events. A document is at the start of the line or follows another document. An event is in
 * neither place.
 */
const HEAD = `(?:\\A|(?<=\\}))${_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .JSON_BLANKS */ .Tc}\\{(?:${MEMBER},)*?${RECORDS_MEMBER}`;
/** The end of a document of events. */
const TAIL = `\\](?:${_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .JSON_BLANKS */ .Tc},${MEMBER})*+${_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .JSON_BLANKS */ .Tc}\\}`;
/**
 * The pieces of a line, one after another: the start of a document of events, a comma, the end of the document, an event,
 * another document, any other value.
 */
const PIECES = `\\G(?:${HEAD}|${_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .JSON_BLANKS */ .Tc}(?:,|${TAIL}|${_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .JSON_COMPOUND */ .J4}|${_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .JSON_STRING */ .Nu}|${_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .JSON_SCALAR */ .M7}))`;
/** The kinds of pieces, a letter each: opens, closes, comma, valid object, other valid value; anything else is malformed. */
const KIND_OF_PIECE = `CASE
      WHEN canonical IS NOT NULL THEN 'e'
      WHEN piece = ',' OR regexp_like(piece, '\\A[ \\t]++,\\z') THEN ','
      WHEN regexp_like(piece, '\\A[ \\t]*+\\{') AND piece LIKE '%[' THEN IF(${writeHasValidFrame("piece || ']}'")}, 'h', 'x')
      WHEN regexp_like(piece, '\\A[ \\t]*+\\]') THEN IF(${writeHasValidFrame('\'{"Records":[\' || piece')}, 't', 'x')
      WHEN ${(0,_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCanonically */ .bu)('piece')} IS NOT NULL THEN 'v'
      ELSE 'x'
    END`;
/** The document around the events has no member twice. */
function writeHasValidFrame(frame) {
    return `regexp_like(${frame}, '\\A[ \\t]*+\\{[ \\t]*+"Records"[ \\t]*+:[ \\t]*+\\[[ \\t]*+\\][ \\t]*+\\}\\z') OR (${(0,_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCanonically */ .bu)(frame)} IS NOT NULL AND NOT COALESCE(${(0,_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .writeHasMemberTwice */ .A4)(frame, (0,_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCanonically */ .bu)(frame))}, true))`;
}
const TIME_DIGITS = 13;
const UNKNOWN_TIME = 9_999_999_999_999;
/** Documents, and one that is cut off or malformed further on. */
const VALID_PIECES = '\\A(?:h(?:[ev](?:,[ev])*+)?+t|e)*+(?:h(?:[ev](?:,[ev])*+,?+)?+)?+';
const DIGEST_MEMBERS = Object.keys(_event_js__WEBPACK_IMPORTED_MODULE_4__/* .DIGEST_SHAPE */ .Jz);
const readText = (path) => (0,_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .readMemberText */ .Uf)('event', path);
/** The text of the first member that has one that is not empty. */
const readFirstText = (...paths) => `COALESCE(${[...paths.map((path) => `NULLIF(${readText(path)}, '')`), "'-'"].join(', ')})`;
/** A regular expression of JavaScript whose anchors are the ends of the text, as the engine writes it. */
const quotePattern = ({ source }) => (0,_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(source
    .replaceAll('\\/', '/')
    .replaceAll(/(?<![\\[])\^/g, '\\A')
    .replaceAll('$', '\\z'));
const isAnonymousAccount = `COALESCE(${(0,_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .writeIsAnyOf */ .vS)('account_id', listTexts(_event_js__WEBPACK_IMPORTED_MODULE_4__/* .ANONYMOUS_ACCOUNTS */ .Di))}, false)`;
/** The engine writes a number beyond its range as the text Infinity. */
const writeIsString = (path) => `COALESCE(${(0,_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .readMemberJson */ .j$)('event', path)} LIKE '"%' AND (${(0,_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .readMemberJson */ .j$)('event', path)} NOT IN ('"Infinity"', '"-Infinity"')
    OR ${readText(path)} IN ('Infinity', '-Infinity')), false)`;
const writeIsCompound = (path) => `COALESCE(regexp_like(${(0,_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .readMemberJson */ .j$)('event', path)}, '\\A[\\[{]'), false)`;
function listTexts(set) {
    return [...set].filter((one) => one !== null);
}
/** The first bucket among an event's resources, as far as they are objects. */
const BUCKET_OF_RESOURCES = `element_at(filter(transform(slice(resources, 1, objects),
      resource -> IF(regexp_like(COALESCE(json_extract_scalar(resource, '$.type'), ''), ${quotePattern(_event_js__WEBPACK_IMPORTED_MODULE_4__/* .BUCKET_TYPE */ .sv)}),
        regexp_extract(COALESCE(json_extract_scalar(resource, '$.ARN'), ''), ${quotePattern(_event_js__WEBPACK_IMPORTED_MODULE_4__/* .BUCKET_RESOURCE */ .kx)}, 1))), name -> name IS NOT NULL), 1)`;
const changedTrail = `COALESCE(${['requestParameters.name', 'requestParameters.trailName']
    .map((path) => `IF(${writeIsString(path)}, ${readText(path)})`)
    .join(', ')}, '')`;
/** A failed call changed nothing. A call without a trail or a time could have changed any trail at any time. */
const TRAIL_CHANGE = `IF(${(0,_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .writeIsAnyOf */ .vS)(readText('eventName'), listTexts(_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAIL_CHANGES */ .dk))} AND COALESCE(${readText('errorCode')}, '') = '',
      lpad(CAST(COALESCE(at, ${UNKNOWN_TIME}) AS varchar), ${TIME_DIGITS}, '0') || ' ' || ${readText('eventName')} || ' '
        || IF(length(${changedTrail}) > ${_event_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_TRAIL */ ._x}, '', ${changedTrail}))`;
/** A change of a trail as the SQL writes it. Null for another event. */
function readTrailChange(written) {
    const match = /^(\d{13}) (\w+) (.*)$/s.exec(written);
    if (match === null)
        return null;
    const [, time, eventName = '', trail = ''] = match;
    return { trail, eventName, time: Number(time) === UNKNOWN_TIME ? Number.POSITIVE_INFINITY : Number(time) };
}
/** The columns that an event has; all others are `-`. */
const COLUMNS_OF_EVENT = {
    bucket: `CASE WHEN bucket_name IS NULL OR bucket_name = '' THEN '-'
      WHEN NOT regexp_like(bucket_name, ${quotePattern(_event_js__WEBPACK_IMPORTED_MODULE_4__/* .ACCESS_POINT */ .wy)}) THEN bucket_name
      ELSE COALESCE(${BUCKET_OF_RESOURCES}, '-') END`,
    time: "regexp_replace(event_time, '[.][0-9]+', '')",
    remote_ip: readFirstText('sourceIPAddress'),
    requester: `COALESCE(NULLIF(arn, ''), IF(${isAnonymousAccount}, '-'), NULLIF(invoked_by, ''), ${readFirstText('userIdentity.principalId', 'userIdentity.accountId')})`,
    request_id: readFirstText('requestID'),
    operation: readFirstText('eventName'),
    key: readFirstText('requestParameters.key'),
    error_code: readFirstText('errorCode'),
    user_agent: `COALESCE(NULLIF(regexp_replace(${readText('userAgent')}, '\\A\\[((?s:.*))\\]\\z', '$1'), ''), '-')`,
    host_id: readFirstText('additionalEventData.x-amz-id-2', 'additionalEventData.xAmzId2'),
    signature_version: 'signature',
    cipher_suite: readFirstText('additionalEventData.CipherSuite', 'additionalEventData.cipherSuite', 'tlsDetails.cipherSuite'),
    authentication_type: readFirstText('additionalEventData.AuthenticationMethod'),
    host_header: readFirstText('tlsDetails.clientProvidedHostHeader'),
    tls_version: readFirstText('tlsDetails.tlsVersion'),
};
function selectColumn(name) {
    const column = name;
    const condition = _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .COLUMN */ .vW[column] < _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .COLUMN */ .vW.signature_version ? 'is_record' : 'is_record AND signature IS NOT NULL';
    return `IF(${condition}, ${COLUMNS_OF_EVENT[column] ?? "'-'"}) AS ${name}`;
}
/**
 * CloudTrail's files: documents that hold events, each on one line. If a line is truncated or malformed, the events
 * before that place are read. A document that spans lines is not read, and its lines are unparsed.
 */
const CLOUDTRAIL_ON_ATHENA = {
    format: 'cloudtrail',
    tableName: 'cloudtrail_log',
    columns: ['line'],
    expression: '(.*)',
    makeRelations: (lines) => [
        {
            name: 'trail_line',
            sql: `SELECT ${PLACE}, ${(0,_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceLoneSurrogates */ ._g)('line')} AS line FROM ${lines}`,
        },
        {
            name: 'trail_pieces',
            sql: `SELECT *, regexp_extract_all(line, ${(0,_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(PIECES)}) AS pieces FROM trail_line`,
        },
        {
            name: 'trail_canonical',
            sql: `SELECT *, transform(pieces, piece -> IF(regexp_like(piece, '\\A[ \\t]*+\\{') AND piece LIKE '%}', ${(0,_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCanonically */ .bu)('piece')})) AS canonicals
  FROM trail_pieces`,
        },
        {
            name: 'trail_kinds',
            sql: `SELECT *, array_join(zip_with(pieces, canonicals, (piece, canonical) -> ${KIND_OF_PIECE}), '') AS kinds
  FROM trail_canonical`,
        },
        {
            name: 'trail_valid',
            sql: `SELECT *, regexp_extract(kinds, '${VALID_PIECES}') AS valid FROM trail_kinds`,
        },
        {
            name: 'trail_rest',
            sql: `SELECT ${PLACE}, slice(pieces, 1, length(valid)) AS pieces, slice(canonicals, 1, length(valid)) AS canonicals, valid,
    regexp_like(valid, 'h[^t]*+\\z') AS is_open, substr(line, 1 + ${(0,_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .sumLengths */ .pW)('slice(pieces, 1, length(valid))')}) AS rest
  FROM trail_valid`,
        },
        {
            name: 'trail_ended',
            sql: `SELECT *, CASE WHEN ${(0,_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .writeHasContent */ .Ju)('rest')} OR is_open THEN 'r' WHEN valid = '' THEN 'b' ELSE '' END AS ended
  FROM trail_rest`,
        },
        {
            name: 'trail_piece',
            sql: `SELECT ${PLACE}, IF(kind = 'r' AND is_open AND before <> ',', regexp_replace(piece, '\\A[ \\t]*+\\]'), piece) AS event, canonical, kind, COALESCE(before IN ('h', ','), false) AS is_element
  FROM trail_ended
  CROSS JOIN UNNEST(pieces || IF(ended = '', ARRAY[], ARRAY[rest]), canonicals, regexp_extract_all(valid || ended, '.'), ARRAY[''] || regexp_extract_all(valid, '.')) AS found (piece, canonical, kind, before)
  WHERE kind NOT IN (',', 't')`,
        },
        {
            name: 'trail_told',
            sql: `SELECT *,
    kind = 'e' AND NOT is_element AND ${DIGEST_MEMBERS.map((name) => `${(0,_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .readMemberJson */ .j$)('event', name)} IS NOT NULL`).join(' AND ')} AS is_digest,
    kind = 'e' AND (is_element OR (${(0,_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .readMemberJson */ .j$)('event', 'eventVersion')} IS NOT NULL
      AND (${['eventSource', 'eventType', 'eventName'].map((name) => `${(0,_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .readMemberJson */ .j$)('event', name)} IS NOT NULL`).join(' OR ')}))) AS is_event
  FROM trail_piece`,
        },
        {
            name: 'trail_event',
            sql: `SELECT *, ${readText('eventVersion')} AS event_version, ${readText('eventTime')} AS event_time, ${readText('eventSource')} AS event_source,
    ${readText('eventType')} AS event_type, ${readText('eventCategory')} AS event_category, ${readText('userIdentity.arn')} AS arn,
    ${readText('userIdentity.accountId')} AS account_id, ${readText('userIdentity.invokedBy')} AS invoked_by,
    ${readText('requestParameters.bucketName')} AS bucket_name, NULLIF(${readText('additionalEventData.SignatureVersion')}, '') AS signed
  FROM trail_told`,
        },
        {
            name: 'trail_timed',
            sql: `SELECT *, ${(0,_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .readIsoSeconds */ .Rr)('event_time')} AS at FROM trail_event`,
        },
        {
            name: 'trail_read',
            sql: `SELECT *, CASE
      WHEN kind = 'b' THEN '${_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .ASIDE */ .NL.blank}'
      WHEN kind = 'h' THEN '${_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .ASIDE */ .NL.frame}'
      WHEN is_digest THEN '${_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .ASIDE */ .NL.digest}'
      WHEN NOT is_event OR ${(0,_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .writeHasMemberTwice */ .A4)('event', 'canonical')} OR ${(0,_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .writeHasCompoundMember */ .nu)('event', _event_js__WEBPACK_IMPORTED_MODULE_4__/* .EVENT_TEXTS */ .oj)} THEN 'unparsed'
      WHEN NOT regexp_like(COALESCE(event_version, '1.'), '\\A0*+1[.]') THEN 'unparsed'
      WHEN ${(0,_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .writeIsAnyOf */ .vS)('event_category', listTexts(_event_js__WEBPACK_IMPORTED_MODULE_4__/* .CATEGORIES_ELSEWHERE */ .q1))} OR regexp_like(event_type, ${quotePattern(_event_js__WEBPACK_IMPORTED_MODULE_4__/* .TYPES_ELSEWHERE */ .hu)}) THEN '${_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .ASIDE */ .NL.elsewhere}'
      WHEN NOT ${writeIsString('eventSource')} OR event_source = '' OR starts_with(event_source, ${(0,_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(_event_js__WEBPACK_IMPORTED_MODULE_4__/* .MESSAGE_SOURCE */ .q_)}) THEN 'unparsed'
      WHEN NOT starts_with(event_source, 's3') OR event_type = ${(0,_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(_event_js__WEBPACK_IMPORTED_MODULE_4__/* .SERVICE_EVENT */ .$Q)} THEN '${_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .ASIDE */ .NL.skipped}'
      WHEN at IS NULL OR NOT ${writeIsString('eventName')} OR ${writeIsCompound('additionalEventData.SignatureVersion')} THEN 'unparsed'
      ELSE 'record'
    END AS reading
  FROM trail_timed`,
        },
        {
            name: 'trail_signed',
            sql: `SELECT *, reading = 'record' AS is_record,
    CASE WHEN regexp_like(signed, '\\A[Ss][Ii][Gg][Vv][24]\\z') THEN 'SigV' || substr(signed, 5)
      WHEN signed IS NOT NULL THEN signed
      WHEN arn IS NULL AND ${isAnonymousAccount} THEN '-' END AS signature
  FROM trail_read`,
        },
        {
            name: 'trail_resources',
            sql: `SELECT *, IF(is_record AND regexp_like(bucket_name, ${quotePattern(_event_js__WEBPACK_IMPORTED_MODULE_4__/* .ACCESS_POINT */ .wy)}), try(CAST(json_extract(event, '$.resources') AS array(json)))) AS resources
  FROM trail_signed`,
        },
        {
            name: 'trail_objects',
            sql: `SELECT *, COALESCE(NULLIF(array_position(transform(resources, resource -> COALESCE(json_format(resource) LIKE '{%', false)), false), 0) - 1, cardinality(resources)) AS objects
  FROM trail_resources`,
        },
        {
            name: 'trail_columns',
            sql: `SELECT ${PLACE}, IF(reading = 'unparsed', ${(0,_json_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .trimLeft */ .Mr)('event')}) AS raw, IF(reading NOT IN ('unparsed', 'record'), reading) AS aside,
    kind = 'h' OR is_event AS is_told,
    IF(reading = '${_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .ASIDE */ .NL.skipped}' AND event_source = ${(0,_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(_event_js__WEBPACK_IMPORTED_MODULE_4__/* .TRAIL_SOURCE */ .PF)}, ${TRAIL_CHANGE}) AS trail_change,
    ${_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .COLUMN_NAMES */ .aC.map(selectColumn).join(',\n    ')},
    IF(is_record, at) AS at,
    IF(is_record, signature IS DISTINCT FROM 'SigV2' AND (COALESCE(${readText('userIdentity.type')} = 'AWSService', false)
      OR COALESCE(invoked_by NOT IN ('', ${(0,_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(_event_js__WEBPACK_IMPORTED_MODULE_4__/* .CONSOLE_SIGN_IN */ .y_)}), false)
      OR COALESCE(account_id = ${(0,_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(_event_js__WEBPACK_IMPORTED_MODULE_4__/* .CLOUDFRONT_ACCOUNT */ .pe)}, false) OR event_source = ${(0,_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(_event_js__WEBPACK_IMPORTED_MODULE_4__/* .LIFECYCLE_SOURCE */ .xm)})) AS is_service,
    IF(is_record, COALESCE(${(0,_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .writeIsAnyOf */ .vS)(readText('errorCode'), [..._event_js__WEBPACK_IMPORTED_MODULE_4__/* .REJECTING_ERROR_CODES */ .UK])}, false)) AS is_refused
  FROM trail_objects`,
        },
        {
            name: 'trail_record',
            sql: `SELECT *, concat_ws(' ', ${_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .COLUMN_NAMES */ .aC.join(', ')}) AS line_text FROM trail_columns`,
        },
    ],
};


Object.assign(__webpack_exports__, {
  P: /* binding */ readTrailChange,
  k: /* binding */ CLOUDTRAIL_ON_ATHENA,
});

/***/ }),

// ./lib/log-formats/json/sql.js
718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _athena_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5812);

/** SQL that splits lines into JSON documents in the same way as the tokenizer: it never reads the text of a string as structure. */
/** Maximum nesting of a document. A deeper one is malformed, also for the tokenizer. */
const DEEPEST = 100;
/** A string, judged only by its quotes. `json_parse` refuses control characters in it. */
const JSON_STRING = '"(?:[^"\\\\]++|\\\\.)*+"';
/** A regular expression for blanks between tokens on one line. */
const JSON_BLANKS = '[ \\t]*+';
/**
 * An array or object with this nesting, judged only by its brackets. The quantifiers are possessive, so that a long one
 * needs no stack.
 */
function matchBrackets(opening, depth, closing) {
    const inner = depth === 1 ? '' : `|${matchBrackets('[\\[{]', depth - 1, '[\\]}]')}`;
    return `${opening}(?:[^"\\[\\]{}]++|${JSON_STRING}${inner})*+${closing}`;
}
/** An object that is a document. */
const JSON_OBJECT = matchBrackets('\\{', DEEPEST, '\\}');
/** An object or array, or mismatched brackets, which `json_parse` refuses. */
const JSON_COMPOUND = matchBrackets('[\\[{]', DEEPEST, '[\\]}]');
/** A number, true, false or null, judged only by its end. */
const JSON_SCALAR = '[^ \\t",:\\[\\]{}]++';
/** Levels of a value next to the events of a file; CloudTrail writes none. */
const DEEPEST_NEXT_TO_EVENTS = 4;
/** A value that nests a few levels only: an expression for all levels takes several thousand characters. */
const JSON_SHALLOW_VALUE = `(?:${JSON_STRING}|${matchBrackets('[\\[{]', DEEPEST_NEXT_TO_EVENTS, '[\\]}]')}|${JSON_SCALAR})`;
const SURROGATE = '\\\\u[dD][89a-fA-F]';
/** Escapes that stand for a character, and, in no group, those of half a surrogate pair. */
const ESCAPES = '(\\\\u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\\\(?:[^u]|u(?![dD][89a-fA-F])))|\\\\u[dD][89a-fA-F][0-9a-fA-F]{2}';
/** The line with each escape of half a surrogate pair as that of U+FFFD: the engine would take it for a question mark. */
function replaceLoneSurrogates(line) {
    return `IF(regexp_like(${line}, ${(0,_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(SURROGATE)}), regexp_replace(${line}, ${(0,_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(ESCAPES)}, kept -> COALESCE(kept[1], '\\ufffd')), ${line})`;
}
/** The document in the engine's own form, which has each member once; null where the text is not one JSON document. */
function formatCanonically(text) {
    return `try(json_format(json_parse(${text})))`;
}
/** An object of the document has a member twice. The form with each member once then has fewer strings. */
function writeHasMemberTwice(document, canonical) {
    const countStrings = (text) => `regexp_count(${text}, ${(0,_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(JSON_STRING)})`;
    // The engine writes a number beyond its range as the text Infinity.
    const withoutNumbers = `regexp_replace(${document}, ${(0,_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(`(${JSON_STRING})|-?[0-9][0-9.eE+-]*+`)}, kept -> COALESCE(kept[1], '0'))`;
    const ofInfinite = `IF(regexp_like(${canonical}, 'Infinity'), ${formatCanonically(withoutNumbers)})`;
    return `${countStrings(document)} <> ${countStrings(`COALESCE(${ofInfinite}, ${canonical})`)}`;
}
/** The text of a scalar member, a number as it is written; null where it is absent, null, or an object or array. */
function readMemberText(document, path) {
    return `json_extract_scalar(${document}, ${(0,_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(writeJsonPath(path))})`;
}
/** The JSON of a member; null where it is absent. */
function readMemberJson(document, path) {
    return `json_format(json_extract(${document}, ${(0,_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(writeJsonPath(path))}))`;
}
/** @param path names of members, separated by dots */
function writeJsonPath(path) {
    return `$${path
        .split('.')
        .map((name) => `["${name}"]`)
        .join('')}`;
}
/** One of these members is an object or array. `document` is valid. */
function writeHasCompoundMember(document, members) {
    // Few documents hold any, and an escape may hide a name.
    const quickTest = `regexp_like(${document}, ${(0,_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(`"(?:${members.join('|')})"[ \\t]*+:[ \\t]*+[\\[{]|\\\\u`)})`;
    const holds = members.map((name) => `regexp_like(${readMemberJson(document, name)}, '\\A[\\[{]')`);
    return `(${quickTest} AND COALESCE(${holds.join(', false) OR COALESCE(')}, false))`;
}
const ISO_TIME = '\\A20[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])[T ](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.][0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):?[0-5][0-9])\\z';
/** As `readIsoTime`: seconds since the epoch, null where the text is not a time of 2000 to 2099 that exists. */
function readIsoSeconds(text) {
    const clock = `date_parse(substr(${text}, 1, 10) || ' ' || substr(${text}, 12, 8), '%Y-%m-%d %H:%i:%s')`;
    const offset = `(CAST(substr(regexp_extract(${text}, '[0-9]{2}:?[0-9]{2}\\z'), 1, 2) AS bigint) * 60 + CAST(substr(${text}, -2) AS bigint)) * 60`;
    const signed = `IF(regexp_like(${text}, 'Z\\z'), 0, IF(regexp_like(${text}, '-[0-9]{2}:?[0-9]{2}\\z'), -1, 1) * ${offset})`;
    return `IF(regexp_like(${text}, ${(0,_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(ISO_TIME)}), try(date_diff('second', TIMESTAMP '1970-01-01 00:00:00', ${clock}) - ${signed}))`;
}
/** Not a line of blanks only. */
function writeHasContent(text) {
    return `regexp_like(${text}, '[^ \\t]')`;
}
/** The number of characters in these texts. */
function sumLengths(texts) {
    return `reduce(${texts}, BIGINT '0', (sum, text) -> sum + length(text), sum -> sum)`;
}
/** The text without blanks before it. */
function trimLeft(text) {
    return `regexp_replace(${text}, '\\A[ \\t]++', '')`;
}


Object.assign(__webpack_exports__, {
  A4: /* binding */ writeHasMemberTwice,
  J4: /* binding */ JSON_COMPOUND,
  Ju: /* binding */ writeHasContent,
  M7: /* binding */ JSON_SCALAR,
  Mr: /* binding */ trimLeft,
  Nu: /* binding */ JSON_STRING,
  Rr: /* binding */ readIsoSeconds,
  Tc: /* binding */ JSON_BLANKS,
  Uf: /* binding */ readMemberText,
  WP: /* binding */ JSON_SHALLOW_VALUE,
  _g: /* binding */ replaceLoneSurrogates,
  bu: /* binding */ formatCanonically,
  j$: /* binding */ readMemberJson,
  nu: /* binding */ writeHasCompoundMember,
  pW: /* binding */ sumLengths,
  rK: /* binding */ JSON_OBJECT,
});

/***/ }),

3358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// UNUSED EXPORTS: RECORD_TIME

// EXTERNAL MODULE: ./lib/log-formats/athena.js
var athena = __webpack_require__(5812);
// EXTERNAL MODULE: ./lib/log-formats/columns.js
var columns = __webpack_require__(7732);
// EXTERNAL MODULE: ./lib/log-formats/text/record.js
var record = __webpack_require__(9122);
;// CONCATENATED MODULE: ./lib/log-formats/text/record-expression.js


/**
 * The rules of `record.ts` as one regular expression, for the Athena table of the log objects (RegexSerDe,
 * `input.regex`). The syntax is that of Java. The SerDe matches a complete line, with DOTALL. The expression has one group
 * for each of the 27 columns of `COLUMNS`. A last group has the text of a line that does not fit. A line fills either the
 * columns or the last group. A column beyond the end of the record is null.
 * Source: https://docs.aws.amazon.com/athena/latest/ug/regex-serde.html
 *
 * `test/trino` proves on a real engine that it reads every line as `readRecord` does. It depends on these rules:
 * - Loops are possessive. Java runs them without recursion, and the time is proportional to the length of a line.
 * - No group is inside a possessive loop or a look-around. Such a group stays set when the line does not fit in the end,
 *   and would appear next to the text of the line.
 * - A look-ahead finds the end of a quoted text, so that neither an opening nor a closing quote can be missing.
 */
const WORD = '[^ "]++';
const DIGITS_OR_DASH = '(?:\\d++|-)';
const STATUS = '(?:\\d{3}|-)';
/** Every real time from 2000 to 2099, including leap days and offsets. */
const TIME = [
    '(?!3[01]/Feb|31/(?:Apr|Jun|Sep|Nov)|29/Feb/20(?:[02468][1-35-79]|[13579][013-57-9]))',
    '(?:0[1-9]|[12]\\d|3[01])/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/20\\d\\d',
    ':(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d [+-](?:[01]\\d|2[0-3])[0-5]\\d',
].join('');
const OPERATION_START = '[A-Z][A-Z0-9]*+\\.[A-Z]';
/** Continues, even over blanks, until request id and operation follow. */
const REQUESTER = `${WORD}(?: (?!${WORD} ${OPERATION_START})${WORD})*+`;
/**
 * A bare dash, or a text between quotes. The text ends at the first quote that the following columns confirm as the
 * closing one.
 */
const matchQuoted = (followsClosingQuote) => `"?+((?<=")[^"]*+(?:"(?!${followsClosingQuote})[^"]*+)*+(?=")|(?<= )-(?!"))"?+`;
/** Six columns, then referrer and user agent: one of them in quotes, or both bare and no further quote. */
const AFTER_REQUEST_URI = ` ${STATUS} ${WORD}${` ${DIGITS_OR_DASH}`.repeat(4)} (?:"|- "|-(?: [^"]*+)?\\z)`;
const AFTER_REFERRER = ' "';
/** The user agent ends with the last quote of the line, so that its text cannot move the columns to its right. */
const AFTER_USER_AGENT = '[^"]*+\\z';
/**
 * A word that ends with the owner of this record or any canonical user id, then a bucket, a bracket and a date.
 * Look-behinds test the end of the word, one for each possible length of an owner, for a word of any length.
 */
const WORD_BEFORE_RECORD = [
    '(?=[^ ]*+ [^ "]++ \\[\\d\\d/[A-Za-z]{3}/\\d{4}:)[^ ]*+',
    `(?:(?<=[0-9A-Fa-f]{64})|(?<=(?=\\1 )[^ ]{1,${record/* LONGEST_OWNER */.P3}})) `,
].join('');
/**
 * Another record that follows without a line end, at any position of the first record. The search looks for a bracket
 * first, because few lines have another. It then goes word by word, so that it is linear.
 */
const ANOTHER_RECORD = `(?=[^\\[]*+\\[)(?:(?!${WORD_BEFORE_RECORD})[^ ]*+ )*+${WORD_BEFORE_RECORD}`;
/**
 * The columns right of the user agent. Each can be the last column of the record, so that each group contains the
 * following ones.
 */
const TAIL = [
    WORD,
    WORD,
    '-|[A-Za-z][A-Za-z0-9-]{0,31}+',
    WORD,
    '-|[A-Za-z]++',
    WORD,
    // From here on, a word that begins with `Sig` is a signature that blanks in the version id have moved.
    '-|(?!Sig)[A-Za-z]++[0-9.]*+',
    ...Array.from({ length: columns/* COLUMNS */.cZ.length - 1 - columns/* COLUMN */.vW.tls_version }, () => `(?!Sig)${WORD}`),
].reduceRight((following, column) => `(?: (${column})${following})?`, `(?: (?!Sig)${WORD})*+`);
const RECORD = [
    `([^ "]{1,${record/* LONGEST_OWNER */.P3}}+) (${WORD}) \\[(${TIME})\\] (?!${ANOTHER_RECORD})(${WORD}) (${REQUESTER}) (${WORD}) (${OPERATION_START}${WORD}) (${WORD}) `,
    matchQuoted(AFTER_REQUEST_URI),
    ` (${STATUS}) (${WORD})${` (${DIGITS_OR_DASH})`.repeat(4)} `,
    matchQuoted(AFTER_REFERRER),
    ' ',
    matchQuoted(AFTER_USER_AGENT),
    TAIL,
    ' *+',
].join('');
/** One group for each column in the order of `COLUMNS`, and a last one for a line that is not a record. */
const RECORD_EXPRESSION = `${RECORD}|(.*)`;

;// CONCATENATED MODULE: ./lib/log-formats/text/athena.js



/** The unchanged line if it does not fit the format. Null if the other columns hold a record. */
const RAW_COLUMN = 'raw';
/**
 * Seconds since the epoch of the record's time, null where it has none. `parse_datetime` does not accept offsets beyond
 * fourteen hours, because Trino has no such time zone. The format allows them.
 */
const RECORD_TIME = [
    "try(date_diff('second', TIMESTAMP '1970-01-01 00:00:00', date_parse(substr(time, 1, 20), '%d/%b/%Y:%H:%i:%s'))",
    "- IF(substr(time, 22, 1) = '-', -1, 1)",
    '* (60 * CAST(substr(time, 23, 2) AS bigint) + CAST(substr(time, 25, 2) AS bigint)) * 60)',
].join(' ');
/** The line as S3 writes it, made from the columns. */
const LINE_TEXT = `concat_ws(' ', ${columns/* COLUMNS */.cZ.map(({ name, written }) => {
    if (written === 'bracketed')
        return `'[' || ${name} || ']'`;
    return written === 'quoted' ? `'"' || ${name} || '"'` : name;
}).join(', ')})`;
/** Access logs as S3 writes them: a record on each line, which the expression of the table takes apart. */
const TEXT_ON_ATHENA = {
    format: 'text',
    tableName: 'access_log',
    columns: [...columns/* COLUMN_NAMES */.aC, RAW_COLUMN],
    expression: RECORD_EXPRESSION,
    makeRelations: (lines) => [
        {
            name: 'text_record',
            sql: `SELECT ${athena/* PLACE_FIELDS */.cf.join(', ')}, ${RAW_COLUMN}, IF(replace(${RAW_COLUMN}, ' ', '') = '', '${athena/* ASIDE */.NL.blank}') AS aside, ${RAW_COLUMN} IS NULL AS is_told, CAST(NULL AS varchar) AS trail_change,
    ${columns/* COLUMN_NAMES */.aC.join(', ')},
    ${RECORD_TIME} AS at, CAST(NULL AS boolean) AS is_service, CAST(NULL AS boolean) AS is_refused,
    ${LINE_TEXT} AS line_text
  FROM ${lines}`,
        },
    ],
};


Object.assign(__webpack_exports__, {
  Wm: /* binding */ RAW_COLUMN,
  kn: /* binding */ TEXT_ON_ATHENA,
});

/***/ }),

// ./lib/log-sources/s3/account-buckets.js
8977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _aws_sdk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5041);
/* harmony import */ var _model_bucket_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9596);
/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6536);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(997);
/* harmony import */ var _runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3093);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(525);







/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html */
const BUCKETS_IN_PAGE = 1_000;
/**
 * An account can have a million buckets: https://docs.aws.amazon.com/AmazonS3/latest/userguide/BucketRestrictions.html
 */
const MOST_PAGES = 1_100;
/** All general purpose buckets of the account, with their Regions. */
async function listAccountBuckets(clients, signal) {
    const { ListBucketsCommand } = await (0,_aws_sdk_js__WEBPACK_IMPORTED_MODULE_3__/* .loadS3Sdk */ .Fc)();
    const client = await clients.getS3();
    const found = [];
    let token;
    for (let page = 0;; page++) {
        if (page === MOST_PAGES)
            throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl('s3:ListAllMyBuckets returned too many pages. Name the buckets.');
        const command = new ListBucketsCommand({
            MaxBuckets: BUCKETS_IN_PAGE,
            ...(token === undefined ? {} : { ContinuationToken: token }),
        });
        try {
            const answer = await (0,_runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .rejectOnAbort */ .dX)(signal, client.send(command, { abortSignal: signal }));
            // An answer of S3 has the list also where it is empty. Without it, buckets would be missing without a message.
            if (answer.Buckets === undefined || (token !== undefined && answer.ContinuationToken === token))
                throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl('s3:ListAllMyBuckets returned an incomplete answer. Run the check again. If it fails again, check AWS_ENDPOINT_URL_S3 and the proxy, or name the buckets.');
            for (const { Name, BucketRegion } of answer.Buckets)
                if (Name !== undefined)
                    found.push({ name: Name, region: BucketRegion ?? null });
            token = answer.ContinuationToken;
        }
        catch (error) {
            signal.throwIfAborted();
            throw (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .makeAwsRefusal */ .MZ)(error, {
                call: 's3:ListAllMyBuckets',
                remedy: 'Allow s3:ListAllMyBuckets on all resources (statement ListBuckets of the policy), or name the buckets',
            });
        }
        if (!token)
            return found;
    }
}
/**
 * The buckets of the account that match names and patterns, in the order of these.
 * @throws SettingsError when a pattern matches none, or all of them match more than 10,000
 */
function matchAccountBuckets(patterns, account) {
    const { buckets, unmatched } = (0,_model_bucket_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .expandBuckets */ .u_)(patterns, account.map(({ name }) => name));
    if (unmatched.length > 0)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(`No bucket of the account matches ${unmatched.map((one) => JSON.stringify(one)).join(', ')} (${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(account.length, 'bucket')}). Check buckets, and that the credentials are of the right account.`);
    if (buckets.length === 0)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN('The patterns leave out every bucket of the account. Check buckets.');
    if (buckets.length > _model_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_BUCKETS */ .EC)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(`The patterns match ${buckets.length} buckets, and one check takes ${_model_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_BUCKETS */ .EC}. Split them between several checks.`);
    return buckets;
}
/** With discovered logs, patterns choose among the buckets of the account. Null without patterns. */
async function matchAccount({ source, scope }, clients, signal) {
    const { bucketPatterns, ...rest } = scope;
    if (source.kind !== 'discovered' || bucketPatterns === undefined)
        return null;
    const found = await listAccountBuckets(clients, signal);
    const buckets = matchAccountBuckets(bucketPatterns, found);
    const named = new Set(scope.buckets);
    return {
        scope: { ...rest, buckets },
        matched: new Set(buckets.filter((bucket) => !named.has(bucket))),
        regions: new Map(found.flatMap(({ name, region }) => (region === null ? [] : [[name, region]]))),
    };
}


Object.assign(__webpack_exports__, {
  j: /* binding */ matchAccount,
});

/***/ }),

// ./lib/log-sources/s3/bucket-logging.js
2820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _aws_sdk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5041);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);



/** Reads a bucket's logging setting. A bucket that does not exist is a `SettingsError`. */
async function readLoggingSetting(calls, bucket, signal) {
    const { GetBucketLoggingCommand } = await (0,_aws_sdk_js__WEBPACK_IMPORTED_MODULE_2__/* .loadS3Sdk */ .Fc)();
    try {
        const { LoggingEnabled } = await calls.ask(bucket, (s3) => s3.send(new GetBucketLoggingCommand({ Bucket: bucket }), { abortSignal: signal }));
        // An answer without it means that logging is off:
        // https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLogging.html
        if (LoggingEnabled === undefined)
            return { state: 'off' };
        if (!LoggingEnabled.TargetBucket)
            throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckError */ .tl(`s3:GetBucketLogging of bucket ${bucket} was answered without a target bucket. Check AWS_ENDPOINT_URL_S3 and the proxy, or give log-location.`);
        const partitioned = LoggingEnabled.TargetObjectKeyFormat?.PartitionedPrefix;
        return {
            state: 'on',
            bucket: LoggingEnabled.TargetBucket,
            prefix: LoggingEnabled.TargetPrefix ?? '',
            keyFormat: partitioned === undefined
                ? 'simple'
                : (partitioned.PartitionDateSource ?? 'EventTime') === 'EventTime'
                    ? 'partitioned-event-time'
                    : 'partitioned-delivery-time',
        };
    }
    catch (error) {
        signal.throwIfAborted();
        if (isNoSuchBucket(error))
            throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN(`Bucket ${bucket} does not exist. Check buckets.`, { cause: error });
        return {
            state: 'unreadable',
            refusal: (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .makeAwsRefusal */ .MZ)(error, {
                call: `s3:GetBucketLogging of bucket ${bucket}`,
                remedy: `Allow s3:GetBucketLogging on bucket ${bucket}, or give log-location`,
            }),
        };
    }
}
/** Whether S3 reported that the bucket does not exist. */
function isNoSuchBucket(thrown) {
    return (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .readAwsFailure */ .Qx)(thrown), 'NoSuchBucket', 'InvalidBucketName');
}


Object.assign(__webpack_exports__, {
  h: /* binding */ isNoSuchBucket,
  m: /* binding */ readLoggingSetting,
});

/***/ }),

// ./lib/log-sources/s3/bucket-region.js
1333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _aws_direct_transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9424);
/* harmony import */ var _aws_s3_requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7758);
/* harmony import */ var _aws_sdk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5041);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8568);




/** @param known known Regions of buckets */
function makeBucketCalls(clients, known = new Map()) {
    const regions = new Map(known);
    /** Sends in the bucket's Region. If S3 names another Region, sends once more there. */
    const askThere = async (bucket, ask) => {
        const askIn = async (region) => {
            const answer = await ask(region);
            regions.set(bucket, region);
            return answer;
        };
        const region = regions.get(bucket) ?? clients.region;
        try {
            return await askIn(region);
        }
        catch (error) {
            const other = isRedirect(error)
                ? (readRegion(error) ?? (await fetchBucketRegion(bucket, await clients.getS3(region))))
                : null;
            if (other === null || other === region)
                throw error;
            return askIn(other);
        }
    };
    return {
        ask: (bucket, send) => askThere(bucket, async (region) => send(await clients.getS3(region))),
        open(signal) {
            const { agents, credentials } = clients.connection;
            const requests = (0,_aws_s3_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .createS3Requests */ .n7)({ addressOf: (0,_aws_s3_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .createAddressFinder */ .B7)(clients), credentials, transport: (0,_aws_direct_transport_js__WEBPACK_IMPORTED_MODULE_0__/* .openTransport */ .g)(agents) }, { signal });
            const paced = (0,_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .createPacedRequests */ .e)(requests, { signal, credentials });
            return {
                read: (request, readContent) => askThere(request.bucket, (region) => paced.read({ ...request, region }, readContent)),
                close: () => requests.close(),
            };
        },
        findRegion: (bucket) => regions.get(bucket) ?? null,
    };
}
const REDIRECTS = [
    'PermanentRedirect',
    'TemporaryRedirect',
    'Redirect',
    'AuthorizationHeaderMalformed',
    'IllegalLocationConstraintException',
    'IllegalLocationConstraint',
];
/**
 * The bucket is in another Region: 301 or 307, or 400 in Regions launched after March 2019. Source:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
 */
function isRedirect(thrown) {
    const { name = '', $metadata } = thrown;
    return REDIRECTS.includes(name) || $metadata?.httpStatusCode === 301 || $metadata?.httpStatusCode === 307;
}
function readRegion(thrown) {
    const { Region, $response } = thrown;
    return ($response?.headers?.['x-amz-bucket-region'] ||
        (typeof Region === 'string' && Region !== '' ? Region : null));
}
/** The answer has the Region, even if it is a refusal. */
async function fetchBucketRegion(bucket, s3) {
    const { HeadBucketCommand } = await (0,_aws_sdk_js__WEBPACK_IMPORTED_MODULE_3__/* .loadS3Sdk */ .Fc)();
    try {
        return (await s3.send(new HeadBucketCommand({ Bucket: bucket }))).BucketRegion ?? null;
    }
    catch (error) {
        return readRegion(error);
    }
}


Object.assign(__webpack_exports__, {
  _: /* binding */ makeBucketCalls,
});

/***/ }),

// ./lib/log-sources/s3/deliveries.js
4770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _aws_json_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4403);
/* harmony import */ var _runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8211);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(525);




/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/sal-cw-enabling.html */
const LOG_TYPE = 'S3_SERVER_ACCESS_LOGS';
const DOCUMENTATION = 'docs/log-formats.md';
/** Without one of them a record proves nothing, or does not identify its client. */
const NEEDED_FIELDS = [
    'bucket_name',
    'request_time',
    'signature_version',
    'requester',
    'remote_ip',
    'user_agent',
];
/** A page has up to 50 entries. */
const MOST_PAGES = 1_000;
const REGIONS_AT_ONE_TIME = 4;
const REMEDY = 'Allow logs:DescribeDeliverySources, logs:DescribeDeliveries and logs:DescribeDeliveryDestinations (statement FindDeliveries of the policy)';
/**
 * Looks for deliveries of the buckets' access logs through CloudWatch Logs, in the Region of each bucket. A bucket's logging
 * setting does not show them. Buckets without one are left out.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-S3.html
 */
async function readDeliveries(buckets, clients, signal) {
    const json = (0,_aws_json_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .createJsonCalls */ .i)(clients);
    const regions = [...new Set(buckets.map(({ region }) => region))];
    const found = await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapLimited */ .b)(regions, async (region) => {
        const names = buckets.filter((one) => one.region === region).map(({ name }) => name);
        try {
            return [...(await findDeliveriesIn(region, new Set(names), json, signal))];
        }
        catch (error) {
            if (!(error instanceof _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
                throw error;
            return names.map((name) => [name, error]);
        }
    }, REGIONS_AT_ONE_TIME);
    return new Map(found.flat());
}
async function findDeliveriesIn(region, buckets, json, signal) {
    const sources = await listAll(region, 'DescribeDeliverySources', 'deliverySources', json, signal);
    const bucketsOfSources = new Map();
    for (const { name, logType, resourceArns } of sources) {
        if (logType !== LOG_TYPE || typeof name !== 'string' || !Array.isArray(resourceArns))
            continue;
        const names = resourceArns.map((arn) => /^arn:[^:]+:s3:::([^/]+)$/.exec(String(arn))?.[1] ?? '');
        bucketsOfSources.set(name, names.filter((bucket) => buckets.has(bucket)));
    }
    if ([...bucketsOfSources.values()].every((names) => names.length === 0))
        return new Map();
    const [deliveries, destinations] = await Promise.all([
        listAll(region, 'DescribeDeliveries', 'deliveries', json, signal),
        listAll(region, 'DescribeDeliveryDestinations', 'deliveryDestinations', json, signal),
    ]);
    const byArn = new Map(destinations.map((destination) => [destination.arn, destination]));
    const found = new Map();
    for (const delivery of deliveries)
        for (const bucket of bucketsOfSources.get(String(delivery.deliverySourceName)) ?? []) {
            const known = found.get(bucket) ?? [];
            found.set(bucket, known);
            known.push(readDelivery(delivery, byArn.get(delivery.deliveryDestinationArn) ?? {}));
        }
    return found;
}
function readDelivery(delivery, destination) {
    const { destinationResourceArn } = (destination.deliveryDestinationConfiguration ?? {});
    const arn = String(destinationResourceArn ?? delivery.deliveryDestinationArn ?? '');
    const fields = Array.isArray(delivery.recordFields) ? delivery.recordFields : [];
    const [, , service, , , ...resource] = arn.split(':');
    const name = resource.join(':');
    return {
        ...(service === 's3'
            ? { kind: 'S3', destination: `s3://${name.includes('/') ? name : `${name}/`}` }
            : service === 'logs' && name.startsWith('log-group:')
                ? { kind: 'log group', destination: name.slice('log-group:'.length).replace(/:\*$/, '') }
                : service === 'firehose'
                    ? { kind: 'Firehose stream', destination: name.replace(/^deliverystream\//, '') }
                    : { kind: 'other', destination: arn }),
        format: typeof destination.outputFormat === 'string' ? destination.outputFormat : '',
        // An empty list means the default fields.
        missingFields: fields.length === 0 ? [] : NEEDED_FIELDS.filter((field) => !isDelivered(field, fields)),
    };
}
function isDelivered(field, fields) {
    return fields.includes(field) || (field === 'bucket_name' && fields.includes('bucket_arn'));
}
async function listAll(region, operation, member, json, signal) {
    const found = [];
    let nextToken;
    for (let page = 0; page < MOST_PAGES; page++) {
        const input = typeof nextToken === 'string' ? { nextToken } : {};
        let answer;
        try {
            answer = await json.send({ service: 'logs', region, operation, input }, signal);
        }
        catch (error) {
            signal.throwIfAborted();
            throw (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .makeAwsRefusal */ .MZ)(error, { call: `logs:${operation} in ${region}`, remedy: REMEDY });
        }
        const entries = answer[member];
        if (Array.isArray(entries))
            for (const entry of entries)
                if (typeof entry === 'object' && entry !== null)
                    found.push(entry);
        nextToken = answer.nextToken;
        if (!nextToken)
            return found;
    }
    throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(`logs:${operation} in ${region} returned too many pages.`);
}
/** One sentence for each delivery: where it goes, and how the check reads it. */
function describeDelivery({ kind, destination, format, missingFields }) {
    const as = format === '' ? '' : ` as ${format}`;
    const to = kind === 'S3' ? destination : `${kind} ${destination}`;
    const how = kind === 'S3'
        ? format === 'json'
            ? 'Give it in log-location with log-format json'
            : format === 'parquet'
                ? 'Give it in log-location with log-format parquet and engine embedded'
                : 'Its format is not read'
        : `The check does not read it: deliver to S3 as well, or export (${DOCUMENTATION})`;
    const lost = missingFields.length === 0
        ? ''
        : ` Its records lack ${missingFields.join(', ')}${missingFields.includes('signature_version') ? ', so they prove nothing' : ''}: add what is missing to recordFields.`;
    return `CloudWatch Logs delivers its access logs to ${to}${as}. ${how}.${lost}`;
}
/** One of the deliveries lies within a location. */
function isDeliveredTo(deliveries, locations) {
    if (deliveries === undefined || deliveries instanceof Error)
        return false;
    return deliveries.some(({ kind, destination }) => kind === 'S3' &&
        locations.some(({ bucket, prefix }) => `${destination.replace(/\/?$/, '/')}`.startsWith(`s3://${bucket}/${prefix}`)));
}


Object.assign(__webpack_exports__, {
  Ks: /* binding */ describeDelivery,
  SB: /* binding */ isDeliveredTo,
  zt: /* binding */ readDeliveries,
});

/***/ }),

2159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// EXTERNAL MODULE: ./lib/log-formats/log-object-name.js
var log_object_name = __webpack_require__(2141);
// EXTERNAL MODULE: ./lib/model/bucket-pattern.js
var bucket_pattern = __webpack_require__(9596);
// EXTERNAL MODULE: ./lib/model/figures.js
var figures = __webpack_require__(6536);
// EXTERNAL MODULE: ./lib/model/region.js
var model_region = __webpack_require__(9581);
// EXTERNAL MODULE: ./lib/model/time.js
var time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/runtime/concurrency.js
var concurrency = __webpack_require__(8211);
// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/aws/errors.js
var aws_errors = __webpack_require__(6762);
// EXTERNAL MODULE: ./lib/aws/sdk.js
var sdk = __webpack_require__(5041);
;// CONCATENATED MODULE: ./lib/policies/denial.js
/**
 * Whether a bucket's policy refuses every request signed with SigV2. Deny statements for everybody and every action
 * must cover both the bucket and its objects. The signature version must be their only condition.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html
 *
 * @param policy the policy's JSON as S3 gives it
 * @returns null where the text is not a policy
 */
function findDenial(policy, bucket, partition = 'aws') {
    const document = parsePolicy(policy);
    if (document === null)
        return null;
    const place = { partition, bucket };
    const hasVariables = document.Version === '2012-10-17';
    const read = toList(document.Statement).map((statement) => isObject(statement) ? readStatement(statement, place, hasVariables) : NOTHING);
    const complete = read.filter(({ shortcomings }) => shortcomings.length === 0);
    const bucketDenied = complete.filter(({ isBucketCovered }) => isBucketCovered);
    const objectsDenied = complete.filter(({ hasAllObjects }) => hasAllObjects);
    if (bucketDenied.length > 0 && objectsDenied.length > 0) {
        const also = [...new Set([...bucketDenied, ...objectsDenied].flatMap(({ alsoRefuses }) => alsoRefuses))];
        return { denial: 'denied', reason: also.length === 0 ? null : `It also refuses ${also.join(' and ')}.` };
    }
    const speaking = read.filter(({ isAboutSignature }) => isAboutSignature);
    if (speaking.length === 0)
        return { denial: 'not-denied', reason: null };
    const reasons = new Set(speaking.flatMap((statement) => listShortcomings(statement)));
    return { denial: 'partly', reason: `${[...reasons].join(' ')}` };
}
const NOTHING = {
    isAboutSignature: false,
    isBucketCovered: false,
    hasAllObjects: false,
    shortcomings: ['It is not a statement.'],
    alsoRefuses: [],
};
function readStatement(statement, place, hasVariables) {
    const conditions = readConditions(statement.Condition);
    const isAboutSignature = conditions.some(({ key }) => key.toLowerCase() === SIGNATURE_VERSION);
    const shortcomings = [];
    if (statement.Effect !== 'Deny')
        shortcomings.push('A statement allows requests by their signature version, and an Allow refuses nothing.');
    if (!isEverybody(statement))
        shortcomings.push('A statement denies only some principals.');
    if (!isEveryAction(statement))
        shortcomings.push('A statement denies only some actions.');
    let alsoRefuses = conditions.length === 0 ? ['every other request'] : OTHER_REQUESTS;
    for (const condition of conditions) {
        const read = readCondition(condition, hasVariables);
        if (typeof read === 'string')
            shortcomings.push(read);
        // All conditions of a statement have to hold.
        else
            alsoRefuses = alsoRefuses.filter((kind) => read.includes(kind));
    }
    return {
        isAboutSignature,
        isBucketCovered: isBucketCovered(statement, place, hasVariables),
        hasAllObjects: isEveryObjectCovered(statement, place, hasVariables),
        shortcomings: [...new Set(shortcomings)],
        alsoRefuses,
    };
}
/** Of a statement with a condition on the signature version. */
function listShortcomings({ shortcomings, isBucketCovered, hasAllObjects }) {
    if (isBucketCovered && hasAllObjects)
        return [...shortcomings];
    const covered = hasAllObjects
        ? 'A statement covers the objects only, and not the bucket.'
        : isBucketCovered
            ? 'A statement covers the bucket only, and not its objects.'
            : 'A statement covers neither the bucket nor all of its objects.';
    return [...shortcomings, covered];
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
function isEverybody({ Principal, NotPrincipal }) {
    if (NotPrincipal !== undefined)
        return false;
    return Principal === '*' || (isObject(Principal) && toList(Principal.AWS).includes('*'));
}
function isEveryAction({ Action, NotAction }) {
    if (NotAction !== undefined)
        return (Action === undefined &&
            (readTexts(NotAction)?.every((pattern) => /^(?!s3:)[a-z0-9-]+:/i.test(pattern)) ?? false));
    return (readTexts(Action) ?? []).some((pattern) => /^(?:s3:|s3|s)?\*+$/i.test(pattern));
}
function isBucketCovered(statement, place, hasVariables) {
    const { Resource, NotResource } = statement;
    const arn = makeArn(place);
    if (NotResource !== undefined)
        return (Resource === undefined &&
            (readPatterns(NotResource, hasVariables)?.every((pattern) => !isMatch(pattern, arn)) ?? false));
    return listNamePatterns(Resource, place, hasVariables).some((pattern) => isMatch(pattern, place.bucket));
}
function isEveryObjectCovered(statement, place, hasVariables) {
    const { Resource, NotResource } = statement;
    const objects = `${makeArn(place)}/`;
    if (NotResource !== undefined)
        return (Resource === undefined &&
            (readPatterns(NotResource, hasVariables)?.every((pattern) => isApartFrom(pattern, objects)) ?? false));
    return listNamePatterns(Resource, place, hasVariables).some((pattern) => isAllBelow(pattern, `${place.bucket}/`));
}
function makeArn({ partition, bucket }) {
    return `arn:${partition}:s3:::${bucket}`;
}
/**
 * The patterns of bucket and key in the ARNs that can name something on S3. A wildcard cannot stand for the service, and
 * S3 leaves Region and account empty.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
function listNamePatterns(Resource, { partition }, hasVariables) {
    return (readTexts(Resource) ?? [])
        .filter((pattern) => !(hasVariables && pattern.includes('${')))
        .flatMap((pattern) => {
        if (pattern === '*')
            return ['*'];
        const [arn, ofPartition = '', service, region = '', account = '', ...name] = pattern.split(':');
        const isOnS3 = arn === 'arn' &&
            isMatch(ofPartition, partition) &&
            service === 's3' &&
            isMatch(region, '') &&
            isMatch(account, '');
        return isOnS3 && name.length > 0 ? [name.join(':')] : [];
    });
}
/**
 * The pattern matches whatever begins with `start` and is longer: it ends in `*` or `?*`, and what stands before that
 * matches a part of `start`.
 */
function isAllBelow(pattern, start) {
    if (!pattern.endsWith('*'))
        return false;
    const before = pattern.replace(/\??\*+$/, '');
    for (let end = 0; end <= start.length; end++)
        if (isMatch(before, start.slice(0, end)))
            return true;
    return false;
}
/** The pattern matches nothing that begins with `start`, as its own beginning shows. */
function isApartFrom(pattern, start) {
    const literal = /^[^*?]*/.exec(pattern)?.[0] ?? '';
    if (literal === pattern)
        return !pattern.startsWith(start);
    return !literal.startsWith(start) && !start.startsWith(literal);
}
function readConditions(condition) {
    if (condition === undefined)
        return [];
    if (!isObject(condition))
        return [{ operator: '', key: '', values: null }];
    return Object.entries(condition).flatMap(([operator, keys]) => isObject(keys) && Object.keys(keys).length > 0
        ? Object.entries(keys).map(([key, values]) => ({ operator, key, values: readTexts(values) }))
        : [{ operator, key: '', values: null }]);
}
const SIGNATURE_VERSION = 's3:signatureversion';
/** What the key holds for a request signed with SigV2, SigV4 and SigV4A. An anonymous request does not have the key. */
const SIGV2 = 'AWS';
const SIGV4 = 'AWS4-HMAC-SHA256';
const SIGV4A = 'AWS4-ECDSA-P256-SHA256';
const OTHER_REQUESTS = ['anonymous requests', 'SigV4 requests', 'SigV4A requests'];
/**
 * The requests other than SigV2 for which a condition holds. A text where it does not hold for every SigV2 request: why.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
function readCondition({ operator, key, values }, hasVariables) {
    if (key.toLowerCase() !== SIGNATURE_VERSION)
        return 'A statement has another condition in addition to the signature version.';
    const form = /^(ForAllValues:|ForAnyValue:)?String(Not)?(Equals|EqualsIgnoreCase|Like)(IfExists)?$/i.exec(operator);
    if (form === null)
        return `A statement uses the operator ${operator}, which does not name SigV2.`;
    if (values === null || (hasVariables && values.some((value) => value.includes('${'))))
        return 'A statement compares the signature version with a value that is not a plain text.';
    const [, set = '', not, comparison, ifExists] = form;
    const isHeld = (value, actual) => comparison?.toLowerCase() === 'like'
        ? isMatch(value, actual)
        : comparison?.toLowerCase() === 'equals'
            ? value === actual
            : value.toLowerCase() === actual.toLowerCase();
    const isAny = (actual) => values.some((value) => isHeld(value, actual));
    if (not === undefined) {
        if (!isAny(SIGV2))
            return `A statement names a signature version that no SigV2 request has: theirs is "${SIGV2}".`;
    }
    else {
        if (isAny(SIGV2))
            return `A statement leaves out requests whose signature version is "${SIGV2}".`;
        if (!isAny(SIGV4))
            return `A statement denies every signature version except one that no SigV4 request has: theirs is "${SIGV4}".`;
    }
    const isNegated = not !== undefined;
    const holdsWithoutKey = ifExists !== undefined || /^ForAllValues:/i.test(set) || (isNegated && !/^ForAnyValue:/i.test(set));
    const holds = [holdsWithoutKey, isAny(SIGV4) !== isNegated, isAny(SIGV4A) !== isNegated];
    return OTHER_REQUESTS.filter((_, at) => holds[at]);
}
/** Matches as IAM does: `*` is any text, and `?` is any one character. */
function isMatch(pattern, text) {
    let [at, place] = [0, 0];
    let [star, retry] = [-1, 0];
    while (at < text.length) {
        if (pattern[place] === '*') {
            star = place++;
            retry = at;
        }
        else if (place < pattern.length && (pattern[place] === '?' || pattern[place] === text[at])) {
            place++;
            at++;
        }
        else if (star !== -1) {
            place = star + 1;
            at = ++retry;
        }
        else
            return false;
    }
    while (pattern[place] === '*')
        place++;
    return place === pattern.length;
}
function parsePolicy(policy) {
    try {
        const document = JSON.parse(policy);
        return isObject(document) ? document : null;
    }
    catch {
        return null;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function toList(value) {
    return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
/** One text or a list of texts. Null for anything else. */
function readTexts(value) {
    const list = toList(value);
    return list.length > 0 && list.every((item) => typeof item === 'string') ? [...list] : null;
}
/** Null if variables make the meaning of a pattern unknown. */
function readPatterns(value, hasVariables) {
    const texts = readTexts(value);
    return texts === null || (hasVariables && texts.some((text) => text.includes('${'))) ? null : texts;
}

;// CONCATENATED MODULE: ./lib/log-sources/s3/bucket-policy.js



/** Reads the policy of a bucket, and its effect on SigV2. It does not read policies of the organization. */
async function readDenial(calls, bucket, signal) {
    const { GetBucketPolicyCommand } = await (0,sdk/* loadS3Sdk */.Fc)();
    const command = new GetBucketPolicyCommand({ Bucket: bucket });
    try {
        const { Policy = '' } = await calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal }));
        const found = findDenial(Policy, bucket, findPartition(calls.findRegion(bucket) ?? ''));
        if (found !== null)
            return { denial: found.denial, denialReason: found.reason, refusal: null };
        const reason = `The answer to s3:GetBucketPolicy of bucket ${bucket} is not a policy. Check AWS_ENDPOINT_URL_S3 and the proxy.`;
        return { denial: 'unknown', denialReason: reason, refusal: reason };
    }
    catch (error) {
        signal.throwIfAborted();
        if ((0,aws_errors/* isNamed */.ev)((0,aws_errors/* readAwsFailure */.Qx)(error), 'NoSuchBucketPolicy'))
            return { denial: 'not-denied', denialReason: null, refusal: null };
        const { message } = (0,aws_errors/* makeAwsRefusal */.MZ)(error, {
            call: `s3:GetBucketPolicy of bucket ${bucket}`,
            remedy: `Allow s3:GetBucketPolicy on bucket ${bucket} (statement ReadBucketSettings of the policy), or leave accept-deny-policy out`,
        });
        return { denial: 'unknown', denialReason: message, refusal: message };
    }
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
function findPartition(region) {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    if (region.startsWith('us-gov-'))
        return 'aws-us-gov';
    const isolated = /^(?:us|eu)-(iso[a-z]?)-/.exec(region)?.[1];
    if (isolated !== undefined)
        return `aws-${isolated}`;
    return region.startsWith('eusc-') ? 'aws-eusc' : 'aws';
}

;// CONCATENATED MODULE: ./lib/log-sources/s3/bucket-facts.js





/** Buckets asked about at one time. */
const AT_ONE_TIME = 16;
/**
 * Facts from AWS about each bucket: its Region, its logging setting, whether its policy denies SigV2, and its owner
 * from a tag.
 *
 * @param onOwnerRefused called for each bucket whose tags cannot be read
 */
async function readBucketFacts(settings, { ownerTag, acceptDenyPolicy }, calls, { signal, onWarning }, onOwnerRefused = () => { }) {
    const refusals = [];
    const refuseOwner = (bucket, message) => {
        refusals.push(message);
        onOwnerRefused(bucket, message);
    };
    const unreadPolicies = [];
    const facts = await (0,concurrency/* mapLimited */.b)(settings, async ({ source, setting }) => {
        const { denial, denialReason, refusal } = await readDenial(calls, source, signal);
        if (refusal !== null)
            unreadPolicies.push(refusal);
        return {
            bucket: source,
            region: calls.findRegion(source),
            logging: setting.state === 'unreadable' ? 'unknown' : setting.state,
            logLocation: setting.state === 'on' ? `s3://${setting.bucket}/${setting.prefix}` : null,
            denial,
            denialReason,
            owner: ownerTag === null ? null : await findOwner(source, ownerTag, calls, signal, refuseOwner),
        };
    }, AT_ONE_TIME);
    const [first] = refusals;
    if (first !== undefined)
        onWarning(refusals.length === 1
            ? first
            : `${first} The tags of ${(0,figures/* formatCount */.B4)(refusals.length - 1, 'more bucket')} could not be read.`);
    const [unread] = unreadPolicies;
    if (unread !== undefined && acceptDenyPolicy)
        onWarning(unreadPolicies.length === 1
            ? unread
            : `${unread} The policies of ${(0,figures/* formatCount */.B4)(unreadPolicies.length - 1, 'more bucket')} could not be read.`);
    return facts;
}
/** The value of the tag. Null when the bucket does not have it, or its tags cannot be read. */
async function findOwner(bucket, tag, calls, signal, onRefused) {
    const { GetBucketTaggingCommand } = await (0,sdk/* loadS3Sdk */.Fc)();
    try {
        const command = new GetBucketTaggingCommand({ Bucket: bucket });
        const { TagSet } = await calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal }));
        return TagSet?.find(({ Key }) => Key === tag)?.Value ?? null;
    }
    catch (error) {
        signal.throwIfAborted();
        if ((0,aws_errors/* isNamed */.ev)((0,aws_errors/* readAwsFailure */.Qx)(error), 'NoSuchTagSet'))
            return null;
        onRefused(bucket, (0,aws_errors/* makeAwsRefusal */.MZ)(error, {
            call: `s3:GetBucketTagging of bucket ${bucket}`,
            remedy: `Allow s3:GetBucketTagging on bucket ${bucket} (statement ReadBucketTags of the policy), or leave owner-tag out`,
        }).message);
        return null;
    }
}

// EXTERNAL MODULE: ./lib/log-sources/s3/bucket-logging.js
var bucket_logging = __webpack_require__(2820);
// EXTERNAL MODULE: ./lib/log-sources/s3/bucket-region.js
var bucket_region = __webpack_require__(1333);
// EXTERNAL MODULE: ./lib/log-sources/s3/deliveries.js
var s3_deliveries = __webpack_require__(4770);
// EXTERNAL MODULE: ./lib/log-sources/s3/layout.js
var s3_layout = __webpack_require__(5804);
// EXTERNAL MODULE: ./lib/log-sources/s3/other-logs.js
var other_logs = __webpack_require__(6008);
;// CONCATENATED MODULE: ./lib/log-sources/s3/discovery.js













/**
 * Finds the log objects of `settings.source`: at the given `s3://` locations, or where each configured bucket's logging
 * setting points. Asks S3 for settings and names, reads no object. A bucket that does not exist is a `SettingsError`.
 *
 * @param others locations of other logs. The check reads them too, but this function does not look into them
 */
async function locateLogs(settings, clients, context, observer = null, account = null, others = []) {
    const calls = (0,bucket_region/* makeBucketCalls */._)(clients, account?.regions);
    const sources = await readSettings(settings.scope.buckets, calls, context.signal, observer);
    const given = settings.source.kind === 's3' ? settings.source.locations : null;
    if (observer === null) {
        const unread = listUnread(sources);
        for (const { source, refusal } of unread)
            if (given === null && !account?.matched.has(source))
                throw refusal;
        warnOfUnreadSettings(unread, given !== null, context);
    }
    const off = given?.length === 0 ? [] : listNotLogged(sources);
    const deliveries = await readDeliveriesOf(off, calls, clients, context.signal);
    for (const source of off)
        observer?.onDeliveries(source, deliveries.get(source) ?? []);
    const on = listLogged(sources);
    const places = given === null ? makeDiscoveredPlaces(on) : makeGivenPlaces(given, on);
    /** Only the folders of these buckets are looked into. */
    const isAnyNamed = settings.scope.bucketPatterns === undefined && settings.scope.buckets.length > 0;
    const empty = others.filter(({ isEmpty }) => isEmpty).map(({ location }) => location.text);
    const explicit = settings.aws.logKeyFormat === 'auto' ? null : settings.aws.logKeyFormat;
    const locations = removeOverlaps((await (0,concurrency/* mapLimited */.b)(places, async (place) => {
        const layout = await translateRefusal(observer, async () => {
            const found = await (0,s3_layout/* readLogLayout */.N)({
                bucket: place.bucket,
                prefix: place.prefix,
                isDeep: place.isGiven,
                sourceBuckets: isAnyNamed ? settings.scope.buckets : [],
                sampleDays: listSampleDays(settings),
                window: settings.scope.window,
            }, calls, context.signal);
            if (settings.logFormat === null)
                refuseSeveralKinds(place, found);
            return found;
        });
        if (layout instanceof errors/* UserError */.yo) {
            observer?.onPlace(place.text, layout);
            return [];
        }
        reportNames(place, layout, explicit, context);
        if (!layout.hasLogs)
            empty.push(place.text);
        const found = makeLocations(place, layout, explicit, (0,bucket_pattern/* makeBucketMatcher */.H3)(settings.scope), calls);
        observer?.onPlace(place.text, found);
        return found;
    })).flat());
    reportRegions(locations, clients.region, context);
    const bucketFacts = await readBucketFacts(sources, settings, calls, context, observer?.onOwnerRefused);
    reportSigV4Regions(bucketFacts, context);
    return {
        locations,
        texts: places.map(({ text }) => text),
        engineGaps: [
            ...(given === null
                ? makeUnknownSettingGaps(sources)
                : empty.length < places.length + others.length
                    ? makeEmptyLocationGaps(empty)
                    : []),
            ...(given?.length === 0
                ? []
                : makeSettingGaps(sources, places, deliveries, others.map(({ location }) => location))),
        ],
        bucketFacts,
    };
}
/** Without logs at any location, the verdict has a gap of its own. */
function makeEmptyLocationGaps(texts) {
    return texts.map((text) => ({
        name: 'no-log-records',
        bucket: null,
        message: `No access log object is at ${text}. Check log-location (a prefix is literal), or remove this location.`,
    }));
}
/** Nothing shows where the logs of these buckets go now. Older records of them can be at the places that others use. */
function makeUnknownSettingGaps(sources) {
    return listUnread(sources).map(({ source, refusal }) => ({
        name: 'logging-changed',
        bucket: source,
        message: `It is not known where ${source} logs to: ${refusal.message}`,
    }));
}
async function readSettings(buckets, calls, signal, observer) {
    const answers = await askEach(buckets, (source) => translateRefusal(observer, () => (0,bucket_logging/* readLoggingSetting */.m)(calls, source, signal)));
    // In the order of the buckets, and not in that of the answers.
    for (const { source, setting } of answers)
        observer?.onSetting(source, setting);
    return answers.flatMap(({ source, setting }) => (setting instanceof errors/* UserError */.yo ? [] : [{ source, setting }]));
}
function askEach(buckets, ask) {
    return (0,concurrency/* mapLimited */.b)(buckets, async (source) => ({ source, setting: await ask(source) }), SETTINGS_AT_ONE_TIME);
}
function listUnread(sources) {
    return sources.flatMap(({ source, setting }) => setting.state === 'unreadable' ? [{ source, refusal: setting.refusal }] : []);
}
function listLogged(sources) {
    return sources.flatMap(({ source, setting }) => (setting.state === 'on' ? [{ source, ...setting }] : []));
}
function listNotLogged(sources) {
    return sources.flatMap(({ source, setting }) => (setting.state === 'off' ? [source] : []));
}
function readDeliveriesOf(buckets, calls, clients, signal) {
    return (0,s3_deliveries/* readDeliveries */.zt)(buckets.map((name) => ({ name, region: calls.findRegion(name) ?? clients.region })), clients, signal);
}
/** The gaps that settings show: logging is off, or goes to a place that the check does not read. */
function makeSettingGaps(sources, places, deliveries, others) {
    return sources.flatMap(({ source, setting }) => {
        if (setting.state === 'off')
            return (0,s3_deliveries/* isDeliveredTo */.SB)(deliveries.get(source), others)
                ? []
                : [makeLoggingDisabledGap(source, deliveries.get(source) ?? [])];
        if (setting.state !== 'on')
            return [];
        const change = findChangedSetting({ source, ...setting }, places);
        return change === null ? [] : [change];
    });
}
/**
 * What AWS says about buckets that a pattern matched in the logs of given locations: their facts, and the gaps of their
 * settings. A bucket whose setting cannot be read, or that does not exist any more, is only warned of.
 *
 * @param locations those of access logs in the text format
 */
async function readMatchedBuckets(buckets, settings, { clients, calls, }, context, locations, others) {
    const sources = await askEach(buckets, (source) => (0,bucket_logging/* readLoggingSetting */.m)(calls, source, context.signal).catch((error) => {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { state: 'unreadable', refusal: error };
    }));
    warnOfUnreadSettings(listUnread(sources), true, context);
    const deliveries = await readDeliveriesOf(listNotLogged(sources), calls, clients, context.signal);
    const places = makeGivenPlaces(locations, listLogged(sources));
    return {
        engineGaps: locations.length === 0 ? [] : makeSettingGaps(sources, places, deliveries, others),
        bucketFacts: await readBucketFacts(sources, settings, calls, context),
    };
}
/** Settings that are read at one time. */
const SETTINGS_AT_ONE_TIME = 16;
/** @param isGiven the location is given, and not discovered from the settings */
function warnOfUnreadSettings(unread, isGiven, { onWarning }) {
    for (const { source, refusal } of unread.slice(0, NAMES_TOLD))
        onWarning(isGiven
            ? `${refusal.message} Without it, the check does not know whether the logs of ${source} still go to the location given.`
            : `${refusal.message} Without it, the check does not find the logs of ${source}, and the bucket does not pass by its logs.`);
    if (unread.length > NAMES_TOLD)
        onWarning(`The logging settings of ${(0,figures/* formatCount */.B4)(unread.length - NAMES_TOLD, 'more bucket')} could not be read.`);
}
/** Buckets that one notice names. */
const NAMES_TOLD = 5;
/** Says which buckets are in Regions that only accept SigV4. AWS documents this. It does not make a bucket pass. */
function reportSigV4Regions(facts, { onNotice }) {
    const names = facts.flatMap(({ bucket, region }) => region !== null && (0,model_region/* isSigV4OnlyRegion */.y)(region) ? [`${bucket} (${region})`] : []);
    if (names.length === 0)
        return;
    const more = names.length > NAMES_TOLD ? ` and ${names.length - NAMES_TOLD} more` : '';
    onNotice(`In Regions where S3 accepts only SigV4: ${names.slice(0, NAMES_TOLD).join(', ')}${more} (AWS's list: ${model_region/* SIGNATURE_VERSIONS_SOURCE */.x}). A bucket does not pass only because of its Region: the logs decide.`);
}
/** The answer. With an observer, the answer can be a refusal, which is otherwise thrown. */
async function translateRefusal(observer, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (observer === null || !(error instanceof errors/* UserError */.yo))
            throw error;
        return error;
    }
}
function makeGivenPlaces(given, on) {
    return given.map(({ text, bucket, prefix }) => ({
        text,
        bucket,
        prefix,
        isGiven: true,
        settings: on.filter((setting) => isInLocation({ bucket, prefix }, setting)),
    }));
}
/** Source buckets may share one place. */
function makeDiscoveredPlaces(on) {
    const texts = new Set(on.map(formatLocation));
    return [...texts].map((text) => {
        const settings = on.filter((setting) => formatLocation(setting) === text);
        const { bucket, prefix } = settings[0];
        return { text, bucket, prefix, isGiven: false, settings };
    });
}
function formatLocation({ bucket, prefix }) {
    return `s3://${bucket}/${prefix}`;
}
/** The check reads the log objects of a logging setting at a given location. */
function isInLocation(given, setting) {
    if (given.bucket !== setting.bucket)
        return false;
    const { prefix } = given;
    const target = setting.prefix;
    if (target === prefix)
        return true;
    if (target.startsWith(prefix))
        return prefix === '' || prefix.endsWith('/') || target[prefix.length] === '/';
    if (setting.keyFormat === 'simple' || !prefix.startsWith(target))
        return false;
    // A location inside the partitioned keys: an account, a Region or the bucket itself.
    const [, region, bucket] = /^\d{12}(?:\/([^/]+)(?:\/([^/]+))?)?\/?$/.exec(prefix.slice(target.length)) ?? [
        null,
    ];
    return region !== null && (bucket === undefined || bucket === setting.source);
}
/** Days whose names distinguish event from delivery time: the first and the last day of the window. */
function listSampleDays({ scope, now }) {
    const until = Math.min(scope.window.until ?? now, now);
    return [scope.window.since ?? until - 7 * time/* SECONDS_PER_DAY */.xz, until - 2 * time/* SECONDS_PER_DAY */.xz].map(log_object_name/* formatDayFolders */.N0);
}
/**
 * The names decide. A different setting would leave out log objects and their records. The setting only counts if the
 * names do not show the format.
 */
function makeLocations(place, layout, explicit, isAskedBucket, calls) {
    const formats = [
        ...(explicit === null ? [] : [explicit]),
        ...place.settings.map(({ keyFormat }) => keyFormat),
    ];
    const base = {
        text: place.text,
        bucket: place.bucket,
        region: calls.findRegion(place.bucket),
        sourceBuckets: place.settings.map(({ source }) => source),
    };
    const simple = layout.simple.map(({ prefix, oldestLogObject }) => ({
        ...base,
        prefix,
        keyFormat: 'simple',
        partitions: [],
        oldestLogObject,
    }));
    const partitioned = layout.partitioned.map(({ prefix, partitions, hasTimesOfDay }) => ({
        ...base,
        prefix,
        // The check reads more days by delivery time than by event time, so delivery time is right for a mixture.
        keyFormat: hasTimesOfDay || formats.includes('partitioned-delivery-time')
            ? 'partitioned-delivery-time'
            : 'partitioned-event-time',
        partitions: partitions.filter(({ bucket }) => isAskedBucket?.(bucket) ?? true),
        oldestLogObject: null,
    }));
    const found = [...simple, ...partitioned];
    if (found.length > 0)
        return found;
    return [
        {
            ...base,
            prefix: place.prefix,
            keyFormat: formats[0] ?? 'simple',
            partitions: [],
            oldestLogObject: null,
        },
    ];
}
/** One given location can contain another. Each log object is read once, for the first location that contains it. */
function removeOverlaps(locations) {
    const seen = new Set();
    const isNew = (...parts) => {
        const before = seen.size;
        return seen.add(JSON.stringify(parts)).size > before;
    };
    return locations.flatMap((location) => {
        const { bucket, prefix, keyFormat, partitions } = location;
        if (keyFormat === 'simple' || partitions.length === 0)
            return isNew(bucket, prefix, keyFormat) ? [location] : [];
        const own = partitions.filter((partition) => isNew(bucket, prefix, partition.accountId, partition.region, partition.bucket));
        return own.length === 0 ? [] : [{ ...location, partitions: own }];
    });
}
/** Since 2026-06-29: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html */
const OTHER_DESTINATIONS = 'S3 can also deliver access logs through CloudWatch Logs, as JSON or Parquet. The logging setting of a bucket does not show that. The check reads them if log-location names their location; Parquet also needs engine embedded';
function refuseSeveralKinds({ text, isGiven }, { simple, partitioned, others }) {
    if (!isGiven || others.otherLog === null || simple.length + partitioned.length === 0)
        return;
    throw (0,other_logs/* makeSeveralKindsError */.Ct)(text, others.otherLog);
}
function reportNames({ text, isGiven }, { simple, partitioned, others, hidden }, explicit, { onWarning, onNotice }) {
    const example = others.example === null ? '' : ` (${JSON.stringify(others.example.slice(0, 200))})`;
    if (simple.length === 0 && partitioned.length === 0)
        onWarning(others.count === 0
            ? `No log object was found at ${text}. ${isGiven ? 'Check log-location: a prefix is literal.' : 'The first records arrive some hours after logging is turned on.'} ${OTHER_DESTINATIONS}.`
            : `No object at ${text} has the name of an S3 access log object (prefix, then YYYY-MM-DD-hh-mm-ss-\u2026)${example}. The check reads nothing there. Copy renamed or packed logs, and check them as local files.`);
    else if (others.count > 0 && isGiven)
        onWarning(`${text} also holds objects without the name of an S3 access log object, at least ${others.count}${example}. The check reads only those whose names begin with a day of the window.`);
    if (hidden > 0)
        onNotice(`${text}: the check skips names that begin with . or _, as Athena does: at least ${hidden}.`);
    const found = [
        ...(simple.length > 0 ? ['simple'] : []),
        ...partitioned.map(({ hasTimesOfDay }) => hasTimesOfDay || explicit === 'partitioned-delivery-time'
            ? 'partitioned-delivery-time'
            : 'partitioned-event-time'),
    ];
    const contrary = [...new Set(found)].filter((format) => format !== explicit);
    if (explicit !== null && contrary.length > 0)
        onNotice(`log-key-format is ${explicit}, but log objects at ${text} have ${contrary.join(' and ')} keys. The check reads them anyway; give auto.`);
}
function reportRegions(locations, region, { onNotice }) {
    const others = new Map(locations.map((location) => [location.bucket, location.region]));
    for (const [bucket, other] of others)
        if (other !== null && other !== region)
            onNotice(`Bucket ${bucket} is in ${other}, and this check runs in ${region}: AWS charges for the transfer between Regions.`);
}
function makeLoggingDisabledGap(source, deliveries) {
    const switchOn = `Turn it on with infra/access-logs.yaml (CloudFormation), or: aws s3api put-bucket-logging --bucket ${source} --bucket-logging-status '{"LoggingEnabled":{"TargetBucket":"LOG-BUCKET","TargetPrefix":"${source}/","TargetObjectKeyFormat":{"PartitionedPrefix":{"PartitionDateSource":"EventTime"}}}}' (the log bucket in the same account and Region must let logging.s3.amazonaws.com write).`;
    const off = `Server access logging of ${source} is off`;
    return {
        name: 'logging-disabled',
        bucket: source,
        message: deliveries instanceof errors/* UserError */.yo
            ? `${off}, so its requests leave no record. ${switchOn} ${OTHER_DESTINATIONS}. It is not known whether this bucket has such a delivery: ${deliveries.message}`
            : deliveries.length === 0
                ? `${off}, so its requests leave no record. ${switchOn} ${OTHER_DESTINATIONS}. This bucket has no such delivery.`
                : `${off}. ${deliveries.map(s3_deliveries/* describeDelivery */.Ks).join(' ')}`,
    };
}
/** Null: S3 now writes the logs of this bucket to a location that was read. */
function findChangedSetting(setting, places) {
    if (places.some((place) => place.settings.some(({ source }) => source === setting.source)))
        return null;
    return {
        name: 'logging-changed',
        bucket: setting.source,
        message: `${setting.source} now logs to ${formatLocation(setting)}, which is not among the locations read: give that one in log-location too, or leave log-location out.`,
    };
}


Object.assign(__webpack_exports__, {
  K: /* binding */ locateLogs,
  g: /* binding */ readMatchedBuckets,
});

/***/ }),

// ./lib/log-sources/s3/layout.js
5804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2141);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4209);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(588);
/* harmony import */ var _runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8211);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(525);
/* harmony import */ var _runtime_lists_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(909);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4468);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6796);
/* harmony import */ var _other_logs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6008);









const SAMPLE_KEYS = 20;
/** Lifecycle rules skip small objects, so that among archived log objects others may lie. */
const FIRST_KEYS = 100;
const KEYS_OF_WINDOW = 1_000;
/** Objects are archived by their age: what is read begins at one of these days before the window, or does not cover it. */
const DAYS_BEFORE_WINDOW = [30, 7, 1];
/** What the folders of the years 2000 to 2999 begin with. */
const FIRST_OF_YEARS = '2';
/** Only the first partitions are used to distinguish event and delivery time. */
const MOST_PARTITIONS_SAMPLED = 20;
const ACCOUNT_FOLDER = /^(.*?)(\d{12})\/$/s;
const REGION_FOLDER = /^(.*?)(\d{12})\/([a-z]{2,5}(?:-[a-z]+)+-\d+)\/$/s;
const PARTITION_FOLDER = /^(.*?)(\d{12})\/([a-z]{2,5}(?:-[a-z]+)+-\d+)\/([^/]+)\/$/s;
const INSIDE_PARTITION = /^(.*?\d{12}\/[a-z]{2,5}(?:-[a-z]+)+-\d+\/[^/]+\/)\d{4}(?:\/.*)?$/s;
/** @throws SettingsError where a location lies below a source bucket's folder, among its days */
function refusePartOfDays({ bucket, prefix, }) {
    const inside = INSIDE_PARTITION.exec(prefix);
    if (inside !== null)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(`log-location s3://${bucket}/${prefix} is a part of a bucket's days: give s3://${bucket}/${inside[1]} and choose the days with since and until.`);
}
/**
 * Looks through the names below a prefix, folder by folder, without reading any object. For any number of log objects
 * with simple keys, one listing per day of the window, and one per other month, are enough.
 */
async function readLogLayout(question, calls, signal) {
    const { bucket, prefix, isDeep, sourceBuckets } = question;
    refusePartOfDays(question);
    const list = (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .createListing */ .X)(bucket, calls, signal, question.window);
    const simple = new Map();
    const partitioned = new Map();
    const others = { count: 0, example: null, otherLog: null };
    let hidden = 0;
    let sampled = 0;
    let hasOtherPartitions = false;
    /** Whether a folder that only begins with the prefix (`logs2/` for the prefix `logs`) is part of the location. */
    const isOfLocation = (name) => prefix === '' || prefix.endsWith('/') || /^(?:\/|\d{12}\/)$/.test(name.slice(prefix.length));
    const noteKey = (listed) => {
        const { key } = listed;
        const name = key.slice(key.lastIndexOf('/') + 1);
        if (name === '')
            return;
        if ((0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isHiddenName */ .sg)(name)) {
            hidden++;
            return;
        }
        const start = _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .START_OF_STAMP */ .LD.exec(name);
        const read = start === null ? null : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readLogObjectName */ .BY)(name);
        if (start === null || read === null) {
            others.count++;
            others.example ??= key;
            if (isLikeOtherLog(key))
                others.otherLog ??= key;
            return;
        }
        const before = key.slice(0, key.length - name.length + start.index);
        if (before.length < prefix.length)
            throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(`log-location s3://${bucket}/${prefix} ends inside the names of log objects: give s3://${bucket}/${before} and choose the days with since and until.`);
        if (before !== prefix &&
            (!isDeep || (!(prefix === '' || prefix.endsWith('/')) && !before.startsWith(`${prefix}/`))))
            return;
        const found = simple.get(before) ?? { oldest: null, isArchivedFolder: false };
        simple.set(before, found);
        if ((0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isArchived */ .F$)(listed))
            found.isArchivedFolder = true;
        else
            found.oldest = Math.min(found.oldest ?? read.time, read.time);
    };
    /** Where some are archived: those that Athena reads, from around the window's begin. */
    const readNearWindow = async (listAfter) => {
        const { since } = question.window;
        if (since === null)
            return [];
        const lists = await Promise.all([
            ...DAYS_BEFORE_WINDOW.map((days) => listAfter(since - days * _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .SECONDS_PER_DAY */ .xz, SAMPLE_KEYS)),
            listAfter(since, KEYS_OF_WINDOW),
        ]);
        return lists.flat().filter((object) => !(0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isArchived */ .F$)(object));
    };
    /** False: this folder is named like a partition, but holds no log objects. */
    const notePartition = async (folder) => {
        const [, root = '', accountId = '', region = '', source = ''] = PARTITION_FOLDER.exec(folder) ?? [];
        if (sourceBuckets.length > 0 && !sourceBuckets.includes(source)) {
            hasOtherPartitions = true;
            return true;
        }
        const first = makeLogObjects(folder, await list.listFew(`${folder}${FIRST_OF_YEARS}`, null, FIRST_KEYS));
        // Markers of folders can come before its log objects. Without a search below, nothing else would find these.
        if (first.length === 0 && isDeep)
            return false;
        const days = sampled++ < MOST_PARTITIONS_SAMPLED ? question.sampleDays : [];
        const later = await Promise.all(days.map(async (day) => makeLogObjects(folder, await list.listFew(folder, `${folder}${day}`, SAMPLE_KEYS))));
        const found = partitioned.get(root) ?? { partitions: [], hasTimesOfDay: false };
        partitioned.set(root, found);
        const seen = [...first, ...later.flat()];
        const read = seen.filter((object) => !(0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isArchived */ .F$)(object));
        if (read.length < seen.length)
            (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .append */ .BC)(read, await readNearWindow(async (time, most) => makeLogObjects(folder, await list.listFew(folder, `${folder}${(0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDayFolders */ .N0)(time)}`, most))));
        const oldestLogObject = read.length === 0 ? null : (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .findLeast */ .z0)(read.map(({ time }) => time));
        found.partitions.push({ accountId, region, bucket: source, oldestLogObject });
        if (seen.some(({ time }) => time % _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .SECONDS_PER_DAY */ .xz !== 0))
            found.hasTimesOfDay = true;
        return true;
    };
    const visit = async (folder) => {
        if (PARTITION_FOLDER.test(folder) && (await notePartition(folder)))
            return [];
        const folders = [];
        for await (const page of list.listPages(folder)) {
            for (const key of page.keys)
                noteKey(key);
            (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .append */ .BC)(folders, page.folders.filter((name) => folder !== prefix || isOfLocation(name)));
        }
        return folders.filter((name) => {
            const start = name.lastIndexOf('/', name.length - 2) + 1;
            // Without a search below, only folders that S3 makes: account, Region, bucket.
            if (!isDeep &&
                ![ACCOUNT_FOLDER, REGION_FOLDER, PARTITION_FOLDER].some((folderOfS3) => isMatchAtFolder(folderOfS3, name, prefix)))
                return false;
            // The part of a name that the prefix gives is not hidden, because partitions are found by their full address.
            if (start < prefix.length || !(0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isHiddenName */ .sg)(name.slice(start)))
                return true;
            hidden++;
            return false;
        });
    };
    let level = [prefix];
    while (level.length > 0)
        level = (await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_7__/* .mapLimited */ .b)(level, visit)).flat();
    await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_7__/* .mapLimited */ .b)([...simple], async ([before, found]) => {
        if (!found.isArchivedFolder)
            return;
        const read = await readNearWindow(async (time, most) => (await list.listFew(before, before + (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .formatStamp */ .xE)(time), most)).flatMap((listed) => {
            const name = listed.key.slice(before.length);
            const seen = name.includes('/') ? null : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readLogObjectName */ .BY)(name);
            return seen === null ? [] : [{ ...listed, time: seen.time }];
        }));
        for (const { time } of read)
            found.oldest = Math.min(found.oldest ?? time, time);
    });
    return {
        hasLogs: simple.size + partitioned.size > 0 || hasOtherPartitions,
        simple: [...simple]
            .map(([before, { oldest }]) => ({ prefix: before, oldestLogObject: oldest }))
            .sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_8__/* .compareCodePoints */ .O)(a.prefix, b.prefix)),
        partitioned: [...partitioned]
            .map(([root, { partitions, hasTimesOfDay }]) => ({
            prefix: root,
            partitions: partitions.sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_8__/* .compareCodePoints */ .O)(formatPartitionPath(a), formatPartitionPath(b))),
            hasTimesOfDay,
        }))
            .sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_8__/* .compareCodePoints */ .O)(a.prefix, b.prefix)),
        others,
        hidden,
    };
}
/** Files that CloudTrail writes next to its log files. */
const IN_TRAIL_COMPANION = /\/CloudTrail-[A-Za-z]+\//;
function isLikeOtherLog(key) {
    return _other_logs_js__WEBPACK_IMPORTED_MODULE_5__/* .DELIVERED_NAME */ .Pi.test(key) && !IN_TRAIL_COMPANION.test(key);
}
function formatPartitionPath({ accountId, region, bucket }) {
    return `${accountId}/${region}/${bucket}`;
}
/** The folder is one that S3 makes of exactly this prefix. */
function isMatchAtFolder(pattern, folder, prefix) {
    return pattern.exec(folder)?.[1] === prefix;
}
/** The partition's log objects, each with the time in its name. */
function makeLogObjects(folder, keys) {
    return keys.flatMap((listed) => {
        const name = /^\d{4}\/\d\d\/\d\d\/([^/]+)$/.exec(listed.key.slice(folder.length))?.[1];
        const read = name === undefined ? null : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readLogObjectName */ .BY)(name);
        return read === null ? [] : [{ ...listed, time: read.time }];
    });
}


Object.assign(__webpack_exports__, {
  N: /* binding */ readLogLayout,
  O: /* binding */ refusePartOfDays,
});

/***/ }),

// ./lib/log-sources/s3/listing.js
4468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _aws_sdk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5041);
/* harmony import */ var _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2141);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(588);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(525);
/* harmony import */ var _bucket_logging_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2820);
/* harmony import */ var _next_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3875);







/** Maximum listings for one location. They take less than a minute. */
const MOST_LISTINGS = 10_000;
/** Lists keys of a bucket, page by page. @param window the log objects of its days are looked for */
function createListing(bucket, calls, signal, { since, until }) {
    const firstDay = since === null ? '' : (0,_model_time_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDate */ .Yq)(Math.floor(since / _model_time_js__WEBPACK_IMPORTED_MODULE_2__/* .SECONDS_PER_DAY */ .xz) - DAYS_AROUND);
    const lastDay = until === null ? '9' : (0,_model_time_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDate */ .Yq)(Math.floor(until / _model_time_js__WEBPACK_IMPORTED_MODULE_2__/* .SECONDS_PER_DAY */ .xz) + DAYS_AROUND);
    let listings = 0;
    const listOnce = async (input) => {
        if (++listings > MOST_LISTINGS)
            throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CheckError */ .tl(`s3://${bucket} holds too many folders to look for logs in all of them (${MOST_LISTINGS} listings): give in log-location the prefixes that hold the logs, one per line.`);
        const { ListObjectsV2Command } = await (0,_aws_sdk_js__WEBPACK_IMPORTED_MODULE_6__/* .loadS3Sdk */ .Fc)();
        try {
            const command = new ListObjectsV2Command({ Bucket: bucket, EncodingType: 'url', ...input });
            const output = await calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal }));
            const place = { bucket, prefix: input.Prefix };
            return { ...readNames(output), next: (0,_next_page_js__WEBPACK_IMPORTED_MODULE_5__/* .readNextPageToken */ .G)(output, place, input.ContinuationToken) };
        }
        catch (error) {
            signal.throwIfAborted();
            throw makeListRefusal(error, bucket, input.Prefix);
        }
    };
    return {
        async *listPages(prefix) {
            let from = {};
            for (;;) {
                const { keys, folders, next } = await listOnce({
                    Prefix: prefix,
                    Delimiter: '/',
                    ...from,
                });
                yield { keys, folders };
                if (next === null)
                    return;
                const lastKey = keys.at(-1)?.key ?? '';
                const skip = lastKey > (folders.at(-1) ?? '') ? findEndOfPeriod(lastKey, firstDay, lastDay) : null;
                from = skip === null ? { ContinuationToken: next } : { StartAfter: skip };
            }
        },
        async listFew(prefix, after, most) {
            const { keys } = await listOnce({
                Prefix: prefix,
                MaxKeys: most,
                ...(after === null ? {} : { StartAfter: after }),
            });
            return keys;
        },
    };
}
/** Log objects are delivered hours after the requests. */
const DAYS_AROUND = 2;
/**
 * A key after every log object of this prefix and day. For a month outside of the days, it is one after those of the month.
 * A day has no hour 24, and a month has no day 32. A folder named by the day or the month sorts after it.
 */
function findEndOfPeriod(key, firstDay, lastDay) {
    const nameStart = key.lastIndexOf('/') + 1;
    const stamp = _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_1__/* .START_OF_STAMP */ .LD.exec(key.slice(nameStart));
    if (stamp === null)
        return null;
    const dayStart = nameStart + stamp.index;
    const month = key.slice(dayStart, dayStart + 'YYYY-MM'.length);
    const isOutside = `${month}-31` < firstDay || month > lastDay;
    return isOutside
        ? `${key.slice(0, dayStart)}${month}-32`
        : `${key.slice(0, dayStart + 'YYYY-MM-DD'.length)}-24`;
}
function readNames(output) {
    const decode = (text) => output.EncodingType === 'url' ? decodeURIComponent(text.replaceAll('+', ' ')) : text;
    return {
        keys: (output.Contents ?? []).map(({ Key, StorageClass }) => ({
            key: decode(Key ?? ''),
            storageClass: StorageClass ?? '',
        })),
        folders: (output.CommonPrefixes ?? []).map(({ Prefix }) => decode(Prefix ?? '')),
    };
}
/** The error of the user for a list of log objects that AWS refused. */
function makeListRefusal(thrown, bucket, prefix) {
    if ((0,_bucket_logging_js__WEBPACK_IMPORTED_MODULE_4__/* .isNoSuchBucket */ .h)(thrown))
        return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN(`Bucket ${bucket} for the logs does not exist. Check log-location.`, {
            cause: thrown,
        });
    return (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .makeAwsRefusal */ .MZ)(thrown, {
        call: `s3:ListBucket of s3://${bucket}/${prefix}`,
        remedy: `Allow s3:ListBucket on bucket ${bucket} and s3:GetObject on its log objects`,
    });
}


Object.assign(__webpack_exports__, {
  X: /* binding */ createListing,
  n: /* binding */ makeListRefusal,
});

/***/ }),

// ./lib/log-sources/s3/next-page.js
3875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(525);

/**
 * The token of the page that follows. Null: this was the last one. `given`: the token of this page.
 *
 * S3 always says whether more names follow. An answer that does not say so is not complete, or not from S3.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 *
 * @throws CheckError if names that follow cannot be asked for
 */
function readNextPageToken({ IsTruncated, NextContinuationToken, }, place, given) {
    if (IsTruncated === false && !NextContinuationToken)
        return null;
    const fault = IsTruncated === undefined && !NextContinuationToken
        ? 'the answer does not say whether S3 has more names'
        : !NextContinuationToken
            ? 'S3 has more names but sent no continuation token'
            : NextContinuationToken === given
                ? 'S3 sent the same continuation token twice'
                : null;
    if (fault === null)
        return NextContinuationToken;
    throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckError */ .tl(`s3:ListBucket of s3://${place.bucket}/${place.prefix} ended early: ${fault}. Run the check again. If it fails again, check AWS_ENDPOINT_URL_S3 and the proxy.`);
}


Object.assign(__webpack_exports__, {
  G: /* binding */ readNextPageToken,
});

/***/ }),

6796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// EXTERNAL MODULE: ./lib/log-formats/log-object-name.js
var log_object_name = __webpack_require__(2141);
// EXTERNAL MODULE: ./lib/model/order.js
var order = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/model/time.js
var model_time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/runtime/concurrency.js
var concurrency = __webpack_require__(8211);
// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/log-sources/s3/listing.js
var listing = __webpack_require__(4468);
;// CONCATENATED MODULE: ./lib/log-sources/s3/listing-answer.js
/** The answer is truncated, or is not a page of names. */
class ListingAnswerError extends SyntaxError {
}
/**
 * Reads the answer of ListObjectsV2. A general reader of XML takes 20 ms of CPU time for a page of 1,000 names, and this
 * one 2 ms; it makes no text that is longer than one element.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 *
 * @throws ListingAnswerError
 */
function readListing(chunks) {
    const [only] = chunks;
    const xml = chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks);
    const entries = [];
    const folders = [];
    const page = { isTruncated: null, nextToken: null, isEncoded: false };
    let entry = makeEntry();
    readElements(xml, (path) => {
        if (path === 'ListBucketResult/Contents')
            entry = makeEntry();
    }, (path, readText) => {
        switch (path) {
            case 'ListBucketResult/Contents/Key':
                entry.key = readName(readText());
                break;
            case 'ListBucketResult/Contents/Size':
                entry.bytes = readSize(readText());
                break;
            case 'ListBucketResult/Contents/ETag':
                entry.etag = readName(readText());
                break;
            case 'ListBucketResult/Contents/StorageClass':
                entry.storageClass = readText();
                break;
            case 'ListBucketResult/Contents/LastModified':
                entry.lastModified = readSeconds(readText());
                break;
            case 'ListBucketResult/Contents/RestoreStatus/RestoreExpiryDate':
                entry.isRestored = true;
                break;
            case 'ListBucketResult/Contents':
                if (entry.key === '' || entry.bytes === NO_SIZE)
                    throw new ListingAnswerError(NOT_A_PAGE);
                entries.push(entry);
                break;
            case 'ListBucketResult/CommonPrefixes/Prefix':
                folders.push(readText());
                break;
            case 'ListBucketResult/IsTruncated':
                page.isTruncated = readBoolean(readText());
                break;
            case 'ListBucketResult/NextContinuationToken':
                page.nextToken = readText() || null;
                break;
            case 'ListBucketResult/EncodingType':
                page.isEncoded = readText() === 'url';
                break;
        }
    });
    const { isTruncated, nextToken, isEncoded } = page;
    if (isEncoded) {
        for (const one of entries)
            one.key = decodeUrl(one.key);
        for (const [at, folder] of folders.entries())
            folders[at] = decodeUrl(folder);
    }
    return { entries, folders, isTruncated, nextToken };
}
/** An entry whose size was not read. */
const NO_SIZE = -1;
function makeEntry() {
    return { key: '', bytes: NO_SIZE, etag: '', storageClass: '', isRestored: false, lastModified: 0 };
}
/**
 * A key has at most 1,024 bytes, which can be URL-encoded. An ETag is shorter.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html
 */
const LONGEST_NAME = 4_096;
function readName(text) {
    if (text.length > LONGEST_NAME)
        throw new ListingAnswerError(NOT_A_PAGE);
    return text;
}
/** Null for another text, which does not say anything. */
function readBoolean(text) {
    return text === 'true' ? true : text === 'false' ? false : null;
}
/** Fewer than 100 TB. */
function readSize(text) {
    if (!/^\d{1,14}$/.test(text))
        throw new ListingAnswerError(NOT_A_PAGE);
    return Number(text);
}
function readSeconds(text) {
    const time = Date.parse(text);
    return Number.isNaN(time) ? 0 : Math.max(0, Math.floor(time / 1000));
}
function decodeUrl(text) {
    return /[%+]/.test(text) ? decodeURIComponent(text.replaceAll('+', ' ')) : text;
}
const [LESS, GREATER, SLASH, QUESTION, EXCLAMATION] = Buffer.from('<>/?!');
const DEEPEST = 10;
function makeElementKind(outer, name) {
    return { name, path: outer === null ? name : `${outer.path}/${name}`, inner: new Map() };
}
function findInner(outer, name) {
    let kind = outer.inner.get(name);
    if (kind === undefined) {
        kind = makeElementKind(outer, name);
        outer.inner.set(name, kind);
    }
    return kind;
}
/** Reports the begin and the end of each element, by the names from the root down. `text` is its content. */
function readElements(xml, onStart, onEnd) {
    const root = makeElementKind(null, ROOT);
    const open = [];
    let hasEnded = false;
    let at = 0;
    let [textFrom, textEnds] = [0, 0];
    const readText = () => decodeEntities(xml.toString('utf8', textFrom, textEnds));
    for (;;) {
        const start = xml.indexOf(LESS, at);
        const end = start < 0 ? -1 : xml.indexOf(GREATER, start);
        if (end < 0)
            break;
        at = end + 1;
        const second = xml[start + 1];
        // The declaration, and comments.
        if (second === QUESTION || second === EXCLAMATION)
            continue;
        if (hasEnded)
            throw new ListingAnswerError(NOT_A_PAGE);
        const outer = open.at(-1);
        if (second === SLASH) {
            if (outer === undefined || outer.name !== xml.toString('latin1', start + 2, end).trim())
                throw new ListingAnswerError(NOT_A_PAGE);
            textEnds = start;
            onEnd(outer.path, readText);
            open.pop();
            hasEnded = open.length === 0;
            continue;
        }
        const isEmpty = xml[end - 1] === SLASH;
        const tag = xml.toString('latin1', start + 1, isEmpty ? end - 1 : end);
        const nameEnds = tag.search(/\s/);
        const name = nameEnds < 0 ? tag : tag.slice(0, nameEnds);
        if ((outer === undefined && name !== ROOT) || open.length === DEEPEST)
            throw new ListingAnswerError(NOT_A_PAGE);
        const kind = outer === undefined ? root : findInner(outer, name);
        onStart(kind.path);
        if (isEmpty) {
            onEnd(kind.path, () => '');
            hasEnded = outer === undefined;
        }
        else {
            open.push(kind);
            textFrom = at;
        }
    }
    if (!hasEnded)
        throw new ListingAnswerError(NOT_A_PAGE);
}
const ROOT = 'ListBucketResult';
const NOT_A_PAGE = 'the answer is not a complete page of names';
const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
function decodeEntities(text) {
    if (!text.includes('&'))
        return text;
    return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (written, hex, decimal, name) => {
        if (name !== undefined)
            return ENTITIES[name.toLowerCase()] ?? written;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : written;
    });
}

// EXTERNAL MODULE: ./lib/log-sources/s3/next-page.js
var next_page = __webpack_require__(3875);
// EXTERNAL MODULE: ./lib/log-sources/s3/object-list.js
var object_list = __webpack_require__(962);
;// CONCATENATED MODULE: ./lib/log-sources/s3/objects.js









/**
 * Storage classes whose objects have to be restored before they can be read.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html
 */
const ARCHIVE_STORAGE_CLASSES = new Set(['GLACIER', 'DEEP_ARCHIVE']);
/** The object lies in an archive. Athena leaves it out without a message, also where a restored copy can be read. */
function isArchived({ storageClass }) {
    return ARCHIVE_STORAGE_CLASSES.has(storageClass);
}
/** Listings under way at one time. */
const LISTINGS_AT_ONE_TIME = 16;
/** Maximum listings for one check. A listing takes some tens of milliseconds. */
const MOST_LISTINGS = 200_000;
/**
 * Lists the log objects that a window asks for, the same ones that the scan on Athena reads: simple keys delivered from
 * `since` until 12 hours after `until`; of partitioned keys whole days, those of the window by event time, and by
 * delivery time up to 12 hours more. One listing is enough for a place with few log objects. For other places,
 * concurrent listings read one day each.
 *
 * @throws CheckError where S3 refuses a listing; the signal's reason where it is aborted
 */
async function listLogObjects(locations, window, calls, { signal, most = Number.POSITIVE_INFINITY, isWanted = () => true, onListed = () => { } }) {
    const objects = (0,object_list/* collectLogObjects */.x)();
    let listed = 0;
    let complete = true;
    const requests = calls.open(signal);
    const listPage = createPageLister(requests, signal);
    /** Lists a range to its end, or only its first page; gives the last key where more of it may follow. */
    const list = async (range, isFirstPageOnly) => {
        let token;
        let before = null;
        for (;;) {
            if (listed >= most) {
                complete = false;
                return null;
            }
            const page = await listPage(range, token);
            for (const { key } of page.entries) {
                if (before !== null && !isLess(before, key))
                    throw makeOrderError(range);
                before = key;
            }
            for (const entry of page.entries) {
                if (!isLess(entry.key, range.end))
                    return null;
                if (!range.hasKey(entry.key))
                    continue;
                listed++;
                const object = { ...entry, location: range.location, bucket: range.bucket };
                if (isWanted(object))
                    objects.add(object);
            }
            onListed(listed);
            if (page.next === null)
                return null;
            const last = page.entries.at(-1)?.key;
            if (isFirstPageOnly && last !== undefined)
                return last;
            token = page.next;
        }
    };
    const ranges = locations.flatMap((location, position) => location.keyFormat === 'simple'
        ? [listSimpleKeys(location, position, window, findOwners(location, locations, window))]
        : location.partitions.map((partition) => listPartitionedKeys(`${location.prefix}${partition.accountId}/${partition.region}/${partition.bucket}/`, location, position, window)));
    try {
        const left = await (0,concurrency/* mapLimited */.b)(ranges, async (range) => {
            const last = await list(range, true);
            return last === null ? [] : splitRangeAfter(last, range);
        }, LISTINGS_AT_ONE_TIME);
        await (0,concurrency/* mapLimited */.b)(left.flat(), (range) => list(range, false), LISTINGS_AT_ONE_TIME);
    }
    finally {
        requests.close();
    }
    return { objects: objects.listSorted(most), complete };
}
/**
 * Finds locations of keys by event time that have keys by time of delivery on the day after the window. Returns their
 * positions. S3 writes such keys after a change of the logging setting. Records of the window's last hours can be in
 * them. One listing is enough for each partition: a name by event time contains midnight, and sorts before all others.
 *
 * @throws CheckError where S3 refuses a listing; the signal's reason where it is aborted
 */
async function findLaterDeliveries(locations, { until }, calls, signal) {
    const found = new Set();
    if (until === null)
        return found;
    const lastPadded = until + log_object_name/* DELIVERY_PADDING_SECONDS */.XX - 1;
    const midnight = lastPadded - (lastPadded % model_time/* SECONDS_PER_DAY */.xz);
    if (midnight < until || midnight > Date.now() / 1000)
        return found;
    const partitions = locations.flatMap((location, position) => location.keyFormat === 'partitioned-event-time'
        ? location.partitions.map((partition) => ({ location, position, partition }))
        : []);
    const requests = calls.open(signal);
    const listPage = createPageLister(requests, signal);
    try {
        await (0,concurrency/* mapLimited */.b)(partitions, async ({ location: { bucket, prefix }, position, partition }) => {
            if (found.has(position))
                return;
            const { accountId, region, bucket: source } = partition;
            const day = `${prefix}${accountId}/${region}/${source}/${(0,log_object_name/* formatDayFolders */.N0)(midnight)}/`;
            const after = `${day}${(0,log_object_name/* formatStamp */.xE)(midnight)}~`;
            const { entries } = await listPage({ bucket, prefix: day, after }, undefined);
            if (entries.some(({ key }) => (0,log_object_name/* readLogObjectName */.BY)(key) !== null && !isHidden(key.slice(day.length))))
                found.add(position);
        }, LISTINGS_AT_ONE_TIME);
    }
    finally {
        requests.close();
    }
    return found;
}
/** What names of log objects begin with: the years 2000 to 2999. */
const FIRST_YEARS = '2';
const AFTER_YEARS = '3';
function listSimpleKeys({ bucket, prefix, keyFormat }, location, window, isOwned) {
    const { from, end } = makeSimpleSpan(prefix, window);
    return {
        location,
        bucket,
        start: prefix,
        keyFormat,
        prefix: findCommonStart(from, end, prefix),
        // `from`, and every longer key that begins with it, comes after the shorter ones.
        after: window.since === null ? null : from.slice(0, -1),
        end,
        hasKey: (key) => !isLess(key, from) && !isHidden(key.slice(prefix.length)) && !isOwned(key),
    };
}
/** Keys in a simple range that belong to a location further below. */
function findOwners({ bucket, prefix }, locations, window) {
    const own = makeSimpleSpan(prefix, window);
    const spans = locations
        .filter((other) => other.bucket === bucket && other.prefix.startsWith(prefix))
        .flatMap((other) => {
        if (other.keyFormat === 'simple')
            return other.prefix === prefix ? [] : [makeSimpleSpan(other.prefix, window)];
        const accounts = new Set(other.partitions.map(({ accountId }) => accountId));
        return [...accounts].map((account) => ({
            from: `${other.prefix}${account}/`,
            end: `${other.prefix}${account}${AFTER_SLASH}`,
        }));
    })
        .filter(({ from, end }) => isLess(from, own.end) && isLess(own.from, end));
    return (key) => spans.some(({ from, end }) => !isLess(key, from) && isLess(key, end));
}
/**
 * Names contain the time of delivery. No log object from before the window has a record of the window, and few from
 * long after it do.
 */
function makeSimpleSpan(prefix, { since, until }) {
    return {
        from: prefix + (since === null ? FIRST_YEARS : (0,log_object_name/* formatStamp */.xE)(since)),
        end: prefix + (until === null ? AFTER_YEARS : (0,log_object_name/* formatStamp */.xE)(until + log_object_name/* DELIVERY_PADDING_SECONDS */.XX)),
    };
}
function listPartitionedKeys(folder, { bucket, keyFormat }, location, { since, until }) {
    const padding = keyFormat === 'partitioned-delivery-time' ? log_object_name/* DELIVERY_PADDING_SECONDS */.XX : 0;
    const first = since === null ? FIRST_YEARS : (0,log_object_name/* formatDayFolders */.N0)(since);
    const last = until === null ? null : (0,log_object_name/* formatDayFolders */.N0)(until + padding - 1);
    const end = folder + (last === null ? AFTER_YEARS : `${last}${AFTER_SLASH}`);
    return {
        location,
        bucket,
        start: folder,
        keyFormat,
        prefix: findCommonStart(folder + first, end, folder),
        after: since === null ? null : folder + first,
        end,
        hasKey: (key) => {
            const rest = key.slice(folder.length);
            const day = /^(\d{4})\/(\d\d)\/(\d\d)\//.exec(rest);
            return day !== null && isDate(day[1], day[2], day[3]) && !isHidden(rest);
        },
    };
}
/** What follows a slash in the order of characters. */
const AFTER_SLASH = '0';
function isDate(year = '', month = '', day = '') {
    const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}
/**
 * Not the marker object of a folder, and not a name that Athena leaves out. `rest` is the key without the prefix of the
 * location.
 */
function isHidden(rest) {
    return (0,log_object_name/* isHiddenName */.sg)(rest) || HIDDEN_PART.test(rest);
}
/** A name below a hidden folder (`isHiddenName`), or a key that ends with a slash. */
const HIDDEN_PART = /\/(?:[._]|$)/;
/** The rest of a range after a key: the rest of that key's day, each later day, and the simple keys between two days. */
function splitRangeAfter(last, range) {
    const { start, keyFormat, end } = range;
    const separator = keyFormat === 'simple' ? '-' : '/';
    const read = new RegExp(`^(2\\d{3})${separator}(\\d\\d)${separator}(\\d\\d)`).exec(last.slice(start.length));
    if (read === null || !isDate(read[1], read[2], read[3]))
        return [{ ...range, after: last }];
    const formatDay = (time) => start + (keyFormat === 'simple' ? (0,log_object_name/* formatStamp */.xE)(time).slice(0, 10) : (0,log_object_name/* formatDayFolders */.N0)(time));
    const ranges = [];
    let after = last;
    let time = Date.UTC(Number(read[1]), Number(read[2]) - 1, Number(read[3])) / 1000;
    let day = formatDay(time);
    while (isLess(day, end)) {
        // Maximum days with concurrent listings for a window without an end.
        if (ranges.length >= MOST_DAYS)
            return [...ranges, { ...range, after: day.slice(0, -1) }];
        time += model_time/* SECONDS_PER_DAY */.xz;
        const next = formatDay(time);
        ranges.push({ ...range, prefix: day, after, end: isLess(next, end) ? next : end });
        // Other names than those of days can lie between two days if more than the last digit differs. Folders cannot.
        if (keyFormat === 'simple' && day.slice(0, -1) !== next.slice(0, -1) && isLess(next, end))
            ranges.push({ ...range, prefix: findCommonStart(day, next, start), after: `${day}~`, end: next });
        after = null;
        day = next;
    }
    return ranges;
}
/** Some years. */
const MOST_DAYS = 4_000;
/** The common start of two texts, at least `least`. */
function findCommonStart(a, b, least) {
    let length = least.length;
    while (length < a.length && a[length] === b[length])
        length++;
    return a.slice(0, length);
}
function isLess(a, b) {
    return (0,order/* compareCodePoints */.O)(a, b) < 0;
}
/** The end of a range is only known where the keys are in ascending order, as those of S3 are. */
function makeOrderError({ bucket, prefix }) {
    return new errors/* CheckError */.tl(`s3:ListBucket of s3://${bucket}/${prefix} was answered with keys that are not in ascending order, so that log objects could be missing. Copy the logs, and check them as local files.`);
}
/** A page of 1,000 names has at most some hundred kilobytes; a key may have 1,024 bytes, each of them encoded. */
const LARGEST_PAGE_BYTES = 16 << 20;
/** Fetches one page of names, 1,000 at most. */
function createPageLister(requests, signal) {
    let listings = 0;
    return async ({ bucket, prefix, after }, token) => {
        signal.throwIfAborted();
        if (++listings > MOST_LISTINGS)
            throw new errors/* CheckError */.tl(`s3://${bucket}/${prefix}: the log objects of the window take more than ${MOST_LISTINGS} listings. Check a shorter period, or fewer buckets per check.`);
        try {
            const { entries, isTruncated, nextToken } = await requests.read({
                bucket,
                key: '',
                mostBytes: LARGEST_PAGE_BYTES,
                query: {
                    'list-type': '2',
                    'encoding-type': 'url',
                    prefix,
                    ...(token !== undefined
                        ? { 'continuation-token': token }
                        : after === null
                            ? {}
                            : { 'start-after': after }),
                },
                headers: { 'x-amz-optional-object-attributes': 'RestoreStatus' },
            }, ({ chunks }) => readListing(chunks));
            const page = {
                IsTruncated: isTruncated ?? undefined,
                NextContinuationToken: nextToken ?? undefined,
            };
            return { entries, next: (0,next_page/* readNextPageToken */.G)(page, { bucket, prefix }, token) };
        }
        catch (error) {
            signal.throwIfAborted();
            throw (0,listing/* makeListRefusal */.n)(error, bucket, prefix);
        }
    };
}


Object.assign(__webpack_exports__, {
  qu: /* binding */ findLaterDeliveries,
  F$: /* binding */ isArchived,
  Nl: /* binding */ listLogObjects,
});

/***/ }),

// ./lib/log-sources/s3/other-logs.js
6008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _aws_sdk_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5041);
/* harmony import */ var _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2141);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4209);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(588);
/* harmony import */ var _runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3093);
/* harmony import */ var _runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8211);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(525);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4468);
/* harmony import */ var _next_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3875);









/**
 * Days that are listed in addition to the window: CloudTrail files an event by its day of delivery.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html
 */
const TRAIL_DAYS_MORE = 1;
/** If folders do not show the time, log objects that were stored up to this long after the window are read. */
const STORED_LATER_SECONDS = _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .SECONDS_PER_DAY */ .xz;
/** Folders above those of the days: prefix, AWSLogs, organization, account, CloudTrail, Region. */
const DEEPEST_FOLDERS = 20;
const LISTINGS_AT_ONE_TIME = 16;
const MOST_LISTINGS = 200_000;
/** Folders of one location. The trail of an organization has one for each account, Region and year. */
const MOST_FOLDERS = 1_000_000;
/**
 * Ranges of keys of one location. Athena needs one query for each 45 of them. Above this number, ranges are joined, and
 * Athena also reads the log objects between them.
 */
const MOST_RANGES = 900;
/** Files that CloudTrail writes next to its log files. */
const TRAIL_COMPANIONS = /^CloudTrail-[A-Za-z]+$/;
const TRAIL_KEY = /(?:^|\/)CloudTrail\/[a-z0-9-]+\/\d{4}\/\d\d\/\d\d\//;
/** The end of the name of a delivered log object. */
const DELIVERED_NAME = /\.(?:json|parquet|log|gz)$/;
const YEAR = /^\d{4}$/;
const DAY_IN_KEY = /(?:^|\/)(\d{4})\/(\d\d)\/(\d\d)\/[^/]*$/;
/**
 * What kind of log a location holds: as the format given says, else as the first names there look.
 *
 * @throws SettingsError where no format is given, and access logs lie behind the first names of a trail
 */
async function findLocationKind({ text, bucket, prefix }, logFormat, calls, signal) {
    if (logFormat === 'text')
        return 'access-logs';
    if (logFormat === 'cloudtrail')
        return 'trail';
    if (logFormat !== null)
        return 'deliveries';
    const listPage = createPageLister(calls, signal);
    const { entries, next } = await listPage({ bucket, prefix });
    const keys = entries.map(({ key }) => key);
    if (keys.some((key) => (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readLogObjectName */ .BY)(key) !== null))
        return 'access-logs';
    const ofTrail = keys.find((key) => TRAIL_KEY.test(key));
    if (ofTrail !== undefined) {
        if (next !== null && (await hasAccessLogsBehind(bucket, prefix, listPage)))
            throw makeSeveralKindsError(text, ofTrail);
        return 'trail';
    }
    return keys.some((key) => DELIVERED_NAME.test(key)) ? 'deliveries' : 'access-logs';
}
/** Whether a location has no log object of other logs. One of more than 1,000 objects counts as a location with logs. */
async function isLocationEmpty({ bucket, prefix }, calls, signal) {
    const { entries, next } = await createPageLister(calls, signal)({ bucket, prefix });
    const isLog = ({ key, bytes }) => bytes > 0 && !isHiddenOrCompanion(key.slice(prefix.length));
    return next === null && !entries.some(isLog);
}
/** Folders directly below a trail's location that are searched for access logs. */
const FOLDERS_SEARCHED = 100;
/** Whether access logs lie directly at the location, or are the first names of a folder there. */
async function hasAccessLogsBehind(bucket, prefix, listPage) {
    const hasAccessLogs = ({ entries }) => entries.some(({ key }) => (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readLogObjectName */ .BY)(key) !== null);
    const folders = [];
    for (let token;;) {
        const page = await listPage({ bucket, prefix, delimiter: '/', ...(token !== undefined && { token }) });
        if (hasAccessLogs(page))
            return true;
        for (const folder of page.folders)
            folders.push(folder);
        if (page.next === null || folders.length > FOLDERS_SEARCHED)
            break;
        token = page.next;
    }
    const found = await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_6__/* .mapLimited */ .b)(folders.slice(0, FOLDERS_SEARCHED), async (folder) => hasAccessLogs(await listPage({ bucket, prefix: folder })), LISTINGS_AT_ONE_TIME);
    return found.includes(true);
}
/** The format `auto` does not choose one of several kinds of logs: what it left out could hide SigV2 requests. */
function makeSeveralKindsError(text, otherLog) {
    return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN(`log-format auto finds access logs in the text format at ${text}, and other objects that can be logs (${JSON.stringify(otherLog.slice(0, 200))}). Give log-format text to read only the former, or give the location of each kind of log.`);
}
/** A given location as the embedded engine has it; of a trail with the day that its oldest folder names. */
async function findOtherLocation({ text, bucket, prefix }, kind, calls, signal) {
    const oldestLogObject = kind === 'trail' ? await findOldestTrailDay(bucket, prefix, createPageLister(calls, signal)) : null;
    return {
        text,
        bucket,
        prefix,
        region: calls.findRegion(bucket),
        keyFormat: 'simple',
        sourceBuckets: [],
        partitions: [],
        oldestLogObject,
    };
}
/** Midnight of the first day with a folder in any Region. Null if no folder has a day. */
async function findOldestTrailDay(bucket, prefix, listPage) {
    const years = (await listYearFolders(bucket, prefix, listPage)).folders;
    const first = new Map();
    for (const path of years) {
        const base = path.slice(0, -'YYYY/'.length);
        const known = first.get(base);
        if (known === undefined || path < known)
            first.set(base, path);
    }
    const days = await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_6__/* .mapLimited */ .b)([...first.values()], async (year) => {
        const [month] = (await listFolders(bucket, year, listPage)).folders;
        const [day] = month === undefined ? [] : (await listFolders(bucket, month, listPage)).folders;
        const [, date] = /(\d{4}\/\d\d\/\d\d)\/$/.exec(day ?? '') ?? [];
        const time = date === undefined ? Number.NaN : Date.parse(`${date.replaceAll('/', '-')}T00:00:00Z`);
        return Number.isNaN(time) ? [] : [time / 1000];
    }, LISTINGS_AT_ONE_TIME);
    return days.flat().reduce((a, b) => (a === null || b < a ? b : a), null);
}
/** Folders of years below a trail's prefix, and folders that hold objects but no folders. */
async function listYearFolders(bucket, prefix, listPage, depth = 0) {
    if (depth > DEEPEST_FOLDERS)
        return { folders: [], others: [prefix] };
    const { folders, hasObjects } = await listFolders(bucket, prefix, listPage);
    const found = await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_6__/* .mapLimited */ .b)(folders.filter((path) => isTrailFolder(readLastName(path))), async (path) => YEAR.test(readLastName(path))
        ? { folders: [path], others: [] }
        : listYearFolders(bucket, path, listPage, depth + 1), LISTINGS_AT_ONE_TIME);
    return {
        folders: found.flatMap((one) => one.folders),
        others: [...(hasObjects && folders.length === 0 ? [prefix] : []), ...found.flatMap((one) => one.others)],
    };
}
function readLastName(folder) {
    return folder.slice(0, -1).split('/').at(-1);
}
/**
 * Lists the log objects of a location that the window asks for; `position` is that of the location.
 *
 * @returns ranges of keys that hold all of them, listed or not. If there are at most `MOST_RANGES`, and all were
 * listed, the ranges contain no other log object that Athena reads
 */
async function listOtherLogObjects({ bucket, prefix }, position, kind, { window, now, calls, signal, onListed, most = Number.POSITIVE_INFINITY, see }) {
    const listPage = createPageLister(calls, signal);
    let listed = 0;
    const until = window.until ?? now;
    const unlisted = { places: 0, first: null };
    let hasJoinedRanges = false;
    /** @returns the ranges of the log objects in the window. Log objects that were not listed count as in the window */
    const list = async (below, isOfWindow) => {
        const found = collectKeyRanges(MOST_RANGES);
        let from = null;
        let lastKey = below;
        for (let token;;) {
            if (listed >= most) {
                unlisted.places++;
                unlisted.first ??= lastKey;
                from ??= lastKey;
                break;
            }
            const page = await listPage({ bucket, prefix: below, ...(token !== undefined && { token }) });
            for (const entry of page.entries) {
                const isLog = !isHiddenOrCompanion(entry.key.slice(prefix.length));
                if (!isLog || !isOfWindow(entry)) {
                    const isRead = isLog || !isUnread(entry, prefix);
                    if (from !== null && isRead) {
                        found.add({ from, to: entry.key });
                        from = null;
                    }
                    if (isRead)
                        found.pass(entry.bytes);
                    continue;
                }
                from ??= entry.key;
                listed++;
                see({ ...entry, location: position, bucket });
            }
            onListed(listed);
            if (page.next === null)
                break;
            token = page.next;
            lastKey = page.entries.at(-1)?.key ?? lastKey;
        }
        if (from !== null)
            found.add({ from, to: findEnd(below) });
        hasJoinedRanges ||= found.isJoined();
        return found.listRanges();
    };
    const makeResult = (ranges) => ({
        complete: unlisted.places === 0,
        unlisted: unlisted.first === null ? null : { places: unlisted.places, first: unlisted.first },
        ranges: mergeOverlapping(ranges),
        hasJoinedRanges,
    });
    if (kind === 'deliveries') {
        const { since } = window;
        return makeResult(await list(prefix, ({ lastModified }) => (since === null || lastModified >= since) &&
            (window.until === null || lastModified < until + STORED_LATER_SECONDS)));
    }
    const days = window.since === null ? null : listDays(window.since, until - 1 + TRAIL_DAYS_MORE * _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .SECONDS_PER_DAY */ .xz);
    const isOfWindow = ({ key }) => {
        if (days === null)
            return true;
        const [, year, month, day] = DAY_IN_KEY.exec(key) ?? [];
        // The key of a file in another folder does not show its day.
        return year === undefined || days.has(`${year}/${month}/${day}`);
    };
    // A location within the folders of the days is listed as it is.
    if (/(?:^|\/)CloudTrail\/[^/]+\/\d{4}\//.test(prefix))
        return makeResult(await list(prefix, isOfWindow));
    const { folders, others } = await listYearFolders(bucket, prefix, listPage);
    const daysOfYears = new Map();
    for (const day of days ?? []) {
        const year = day.slice(0, 4);
        daysOfYears.set(year, [...(daysOfYears.get(year) ?? []), day]);
    }
    const listDaysBelow = (path) => daysOfYears.get(readLastName(path)) ?? [];
    if (days !== null && folders.reduce((sum, path) => sum + listDaysBelow(path).length, 0) > MOST_LISTINGS)
        throw makeTooManyListingsError(bucket, prefix);
    const ofDays = folders.flatMap((path) => {
        const base = path.slice(0, -(readLastName(path).length + 1));
        if (days === null)
            return [{ base, below: path }];
        return listDaysBelow(path).map((day) => ({ base, below: `${base}${day}/` }));
    });
    const found = await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_6__/* .mapLimited */ .b)(ofDays, async ({ base, below }) => ({ base, below, isThere: (await list(below, isOfWindow)).length > 0 }), LISTINGS_AT_ONE_TIME);
    const elsewhere = await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_6__/* .mapLimited */ .b)(others, (below) => list(below, isOfWindow), LISTINGS_AT_ONE_TIME);
    return makeResult([...joinDays(found.filter(({ isThere }) => isThere)), ...elsewhere.flat()]);
}
/** In order, and no key in two of them: a folder of another name can lie between the folders of two days. */
function mergeOverlapping(ranges) {
    const merged = [];
    for (const range of [...ranges].sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_7__/* .compareCodePoints */ .O)(a.from, b.from))) {
        const last = merged.at(-1);
        if (last === undefined || (0,_model_order_js__WEBPACK_IMPORTED_MODULE_7__/* .compareCodePoints */ .O)(last.to, range.from) <= 0)
            merged.push(range);
        else if ((0,_model_order_js__WEBPACK_IMPORTED_MODULE_7__/* .compareCodePoints */ .O)(last.to, range.to) < 0)
            merged[merged.length - 1] = { ...last, to: range.to };
    }
    return merged;
}
/** A collection of at most `most` ranges. Where there are more, those with the fewest bytes between them become one. */
function collectKeyRanges(most) {
    let ranges = [];
    let bytesBefore = 0;
    let areJoined = false;
    const join = () => {
        if (ranges.length <= most)
            return;
        areJoined = true;
        const gaps = ranges.map((one) => one.bytesBefore).slice(1);
        const widest = new Set(gaps
            .map((bytes, at) => ({ bytes, at: at + 1 }))
            .sort((a, b) => b.bytes - a.bytes || a.at - b.at)
            .slice(0, most - 1)
            .map(({ at }) => at));
        const joined = [];
        for (const [at, one] of ranges.entries()) {
            const last = joined.at(-1);
            if (last === undefined || widest.has(at))
                joined.push(one);
            else
                joined[joined.length - 1] = {
                    range: { from: last.range.from, to: one.range.to },
                    bytesBefore: last.bytesBefore,
                };
        }
        ranges = joined;
    };
    return {
        add(range) {
            ranges.push({ range, bytesBefore });
            bytesBefore = 0;
            if (ranges.length > 2 * most)
                join();
        },
        pass(bytes) {
            bytesBefore += bytes;
        },
        listRanges() {
            join();
            return ranges.map(({ range }) => range);
        },
        isJoined: () => areJoined,
    };
}
/** Only days of the window are between the first and the last day of a Region that have a log object. */
function joinDays(days) {
    const byBase = new Map();
    for (const { base, below } of days) {
        const known = byBase.get(base);
        byBase.set(base, {
            from: known === undefined || below < known.from ? below : known.from,
            to: known === undefined || findEnd(below) > known.to ? findEnd(below) : known.to,
        });
    }
    return [...byBase.values()];
}
/** The first text after all texts that begin with this one. */
function findEnd(start) {
    const [last = ''] = [...start].slice(-1);
    return last === ''
        ? '\u{10ffff}'
        : `${start.slice(0, -last.length)}${String.fromCodePoint(last.codePointAt(0) + 1)}`;
}
/** Athena reads nothing of an empty object, nor of one whose name, or that of a folder below the location, is hidden. */
function isUnread({ key, bytes }, prefix) {
    return bytes === 0 || key.slice(prefix.length).split('/').some(_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isHiddenName */ .sg);
}
/** The days of two times and those between them, as folders spell them. */
function listDays(since, last) {
    const days = new Set();
    for (let day = Math.floor(since / _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .SECONDS_PER_DAY */ .xz); day * _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .SECONDS_PER_DAY */ .xz <= last; day++)
        days.add((0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDayFolders */ .N0)(day * _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .SECONDS_PER_DAY */ .xz));
    return days;
}
/** Below AWSLogs other services write as well. */
function isTrailFolder(name) {
    return !(0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isHiddenName */ .sg)(name) && !TRAIL_COMPANIONS.test(name);
}
/** Whether a folder or the name has a hidden name. */
function isHiddenOrCompanion(rest) {
    return (rest.endsWith('/') || rest.split('/').some((name) => (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isHiddenName */ .sg)(name) || TRAIL_COMPANIONS.test(name)));
}
async function listFolders(bucket, prefix, listPage) {
    const folders = [];
    let hasObjects = false;
    for (let token;;) {
        const page = await listPage({ bucket, prefix, delimiter: '/', ...(token !== undefined && { token }) });
        for (const folder of page.folders)
            folders.push(folder);
        hasObjects ||= page.entries.length > 0;
        if (page.next === null)
            return { folders, hasObjects };
        token = page.next;
    }
}
function makeTooManyListingsError(bucket, prefix) {
    return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CheckError */ .tl(`s3://${bucket}/${prefix} has too many folders and log objects (more than ${MOST_LISTINGS} listings). Check a shorter period, or a location further below.`);
}
/** Lists one page of keys per call. */
function createPageLister(calls, signal) {
    let listings = 0;
    let folders = 0;
    return async ({ bucket, prefix, token, delimiter }) => {
        signal.throwIfAborted();
        if (++listings > MOST_LISTINGS || folders > MOST_FOLDERS)
            throw makeTooManyListingsError(bucket, prefix);
        const { ListObjectsV2Command } = await (0,_aws_sdk_js__WEBPACK_IMPORTED_MODULE_8__/* .loadS3Sdk */ .Fc)();
        const command = new ListObjectsV2Command({
            Bucket: bucket,
            Prefix: prefix,
            EncodingType: 'url',
            OptionalObjectAttributes: ['RestoreStatus'],
            ...(delimiter !== undefined && { Delimiter: delimiter }),
            ...(token !== undefined && { ContinuationToken: token }),
        });
        try {
            const output = await (0,_runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_2__/* .rejectOnAbort */ .dX)(signal, calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal })));
            const decodeText = (text) => output.EncodingType === 'url' ? decodeURIComponent(text.replaceAll('+', ' ')) : text;
            folders += output.CommonPrefixes?.length ?? 0;
            return {
                entries: (output.Contents ?? []).map(({ Key, Size, ETag, StorageClass, RestoreStatus, LastModified }) => {
                    // S3 gives all of them. An object without its size or its time would not be read.
                    if (Key === undefined || Size === undefined || LastModified === undefined)
                        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CheckError */ .tl(`s3:ListBucket of s3://${bucket}/${prefix} was answered without the key, size or time of an object. Run the check again. If it fails again, check AWS_ENDPOINT_URL_S3 and the proxy.`);
                    return {
                        key: decodeText(Key),
                        bytes: Size,
                        etag: ETag ?? '',
                        storageClass: StorageClass ?? '',
                        isRestored: RestoreStatus?.RestoreExpiryDate !== undefined,
                        lastModified: Math.floor(LastModified.getTime() / 1000),
                    };
                }),
                folders: (output.CommonPrefixes ?? []).map(({ Prefix = '' }) => decodeText(Prefix)),
                next: (0,_next_page_js__WEBPACK_IMPORTED_MODULE_5__/* .readNextPageToken */ .G)(output, { bucket, prefix }, token),
            };
        }
        catch (error) {
            signal.throwIfAborted();
            throw (0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .makeListRefusal */ .n)(error, bucket, prefix);
        }
    };
}


Object.assign(__webpack_exports__, {
  Ct: /* binding */ makeSeveralKindsError,
  FP: /* binding */ findLocationKind,
  Pi: /* binding */ DELIVERED_NAME,
  Tg: /* binding */ isLocationEmpty,
  V$: /* binding */ listOtherLogObjects,
  XH: /* binding */ createPageLister,
  fK: /* binding */ findOtherLocation,
  wO: /* binding */ isHiddenOrCompanion,
});

/***/ }),

// ./lib/log-sources/s3/other-window.js
8723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6762);
/* harmony import */ var _aws_sdk_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5041);
/* harmony import */ var _log_formats_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7338);
/* harmony import */ var _log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5055);
/* harmony import */ var _log_formats_json_documents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2444);
/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6536);
/* harmony import */ var _runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3093);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(525);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6796);
/* harmony import */ var _other_logs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6008);
/* harmony import */ var _window_listing_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5599);













/**
 * A given location as Athena reads it: its format is the one given, else what its names say, else what its first log
 * object holds.
 *
 * @throws SettingsError where it holds what Athena does not read
 */
async function tellOtherPlace(location, kind, logFormat, calls, signal) {
    const format = logFormat ?? (kind === 'trail' ? 'cloudtrail' : await readFirstFormat(location, calls, signal));
    if (format === 'parquet')
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .SettingsError */ .GN(`${location.text} holds Parquet files, and Athena reads text, json and cloudtrail: give engine embedded.`);
    return {
        kind,
        location: {
            ...(await (0,_other_logs_js__WEBPACK_IMPORTED_MODULE_9__/* .findOtherLocation */ .fK)(location, kind, calls, signal)),
            logFormat: format,
        },
    };
}
/** Bytes of a log object that show its format. An access log record takes about one kilobyte. */
const BYTES_TO_TELL_FORMAT = 256 << 10;
/** The kind of content of the first log object by name. */
async function readFirstFormat({ text, bucket, prefix }, calls, signal) {
    const { entries } = await (0,_other_logs_js__WEBPACK_IMPORTED_MODULE_9__/* .createPageLister */ .XH)(calls, signal)({ bucket, prefix });
    const first = entries.find(({ key, bytes, storageClass }) => bytes > 0 &&
        _other_logs_js__WEBPACK_IMPORTED_MODULE_9__/* .DELIVERED_NAME */ .Pi.test(key) &&
        !(0,_other_logs_js__WEBPACK_IMPORTED_MODULE_9__/* .isHiddenOrCompanion */ .wO)(key.slice(prefix.length)) &&
        !(0,_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .isArchived */ .F$)({ storageClass }));
    if (first === undefined)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .SettingsError */ .GN(`The format of the logs at ${text} is not known: none of the first log objects can be read. Give log-format (json or cloudtrail).`);
    const { GetObjectCommand } = await (0,_aws_sdk_js__WEBPACK_IMPORTED_MODULE_11__/* .loadS3Sdk */ .Fc)();
    const command = new GetObjectCommand({
        Bucket: bucket,
        Key: first.key,
        Range: `bytes=0-${BYTES_TO_TELL_FORMAT - 1}`,
    });
    const address = `s3://${bucket}/${first.key}`;
    try {
        const { Body } = await (0,_runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_6__/* .rejectOnAbort */ .dX)(signal, calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal })));
        const stored = Buffer.from((await Body?.transformToByteArray()) ?? []);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        return tellFormat(inflateBeginning(stored), address);
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof _runtime_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .SettingsError */ .GN)
            throw error;
        throw (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .makeAwsRefusal */ .MZ)(error, {
            call: `s3:GetObject of ${address}`,
            remedy: `Allow s3:GetObject on the log objects of bucket ${bucket}, or give log-format (json or cloudtrail)`,
        });
    }
}
/** The kind of content, if the received part of it is enough. */
function inflateBeginning(stored) {
    return (0,_log_formats_gzip_js__WEBPACK_IMPORTED_MODULE_4__/* .isGzip */ .bf)(stored) ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(stored, { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH }) : stored;
}
function tellFormat(content, address) {
    const kind = (0,_log_formats_content_js__WEBPACK_IMPORTED_MODULE_3__/* .tellContent */ .tT)(content);
    if ((0,_log_formats_content_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnreadable */ .GZ)(kind))
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .SettingsError */ .GN(`${address} is ${kind}, which Athena does not read. Convert the log objects (${_log_formats_content_js__WEBPACK_IMPORTED_MODULE_3__/* .UNREADABLE_KINDS */ .WZ[kind]}).`);
    if (kind !== 'json-documents')
        return kind;
    let format = 'text';
    const doNothing = () => { };
    const reader = (0,_log_formats_json_documents_js__WEBPACK_IMPORTED_MODULE_5__/* .createDocumentReader */ .T)({
        onFormat(told) {
            format = told;
        },
        onRecord: doNothing,
        onUnparsed: doNothing,
        onSkippedEvents: doNothing,
        onSkippedFile: doNothing,
        onTrailChange: doNothing,
    }, null);
    if (reader.push(content))
        reader.end();
    return format;
}
/**
 * Lists the log objects of the window, and gives the locations with the ranges of their keys. If there are more than
 * `most`, the ranges hold those that were not listed too, and a warning names them.
 */
async function listOtherWindow(places, { onListed, onWarning, onNotice, most = _window_listing_js__WEBPACK_IMPORTED_MODULE_10__/* .MOST_NAMES */ .nJ, ...listing }) {
    let logObjects = 0;
    let bytes = 0;
    const locations = [];
    const archived = [];
    for (const { location, kind } of places) {
        let [archivedObjects, listed] = [0, 0];
        const keys = [];
        const before = logObjects;
        const { ranges, complete, unlisted, hasJoinedRanges } = await (0,_other_logs_js__WEBPACK_IMPORTED_MODULE_9__/* .listOtherLogObjects */ .V$)(location, 0, kind, {
            ...listing,
            most: Math.max(0, most - before),
            onListed: (count) => onListed(before + count),
            see: (object) => {
                if (object.bytes === 0)
                    return;
                logObjects++;
                bytes += object.bytes;
                listed++;
                if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .isArchived */ .F$)(object))
                    return;
                archivedObjects++;
                if (keys.length < KEYS_NAMED)
                    keys.push(object.key);
            },
        });
        const { text, bucket } = location;
        if (unlisted !== null)
            onWarning(`${text} holds more than ${most} log objects of the window, of which ${listed} were listed. Not listed to the end: ${(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_12__/* .formatCount */ .B4)(unlisted.places, 'folder')}, the first from s3://${bucket}/${unlisted.first} on. Athena reads all log objects there, and archived ones are not noticed. Check a shorter period, or a location further below.`);
        if (hasJoinedRanges)
            onNotice(`The log objects of the window are mixed with others in ${text}. Athena also reads log objects between them, whose records lie outside the window. Give a location further below, or engine embedded.`);
        locations.push({ ...location, keyRanges: ranges });
        archived.push({ text, complete, archived: archivedObjects, listed, keys });
    }
    return { logObjects, bytes, complete: archived.every(({ complete }) => complete), locations, archived };
}
const KEYS_NAMED = 5;


Object.assign(__webpack_exports__, {
  H: /* binding */ listOtherWindow,
  X: /* binding */ tellOtherPlace,
});

/***/ }),

// ./lib/log-sources/s3/trails.js
7151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _aws_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1456);
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6762);
/* harmony import */ var _aws_json_calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4403);
/* harmony import */ var _aws_sdk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5041);
/* harmony import */ var _log_formats_cloudtrail_coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9561);
/* harmony import */ var _log_formats_cloudtrail_selectors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81);
/* harmony import */ var _runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8211);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(525);








const BUCKETS_AT_ONE_TIME = 16;
const TRAILS_AT_ONE_TIME = 4;
/** Characters of a delivery error that a message shows. */
const LONGEST_DELIVERY_ERROR = 200;
/** Reads the trails that deliver the events of each bucket to one of the locations. */
async function readTrails(buckets, locations, { clients, calls, signal, onAsked = () => { } }) {
    const owner = await readAccount(clients, signal);
    if (owner instanceof Error) {
        const problem = removeFullStop(owner.message);
        return buckets.map((bucket) => ({ bucket, covered: null, trails: [], problem, isRefused: true }));
    }
    const { account } = owner;
    const reading = createTrailReader((0,_aws_json_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .createJsonCalls */ .i)(clients), signal);
    let asked = 0;
    return (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_6__/* .mapLimited */ .b)(buckets, async (bucket) => {
        const none = { bucket, covered: null, trails: [], isRefused: true };
        const refusal = await makeOwnerRefusal(bucket, account, calls, signal);
        onAsked(++asked);
        const region = calls.findRegion(bucket);
        if (refusal !== null || region === null)
            return { ...none, problem: refusal ?? 'its Region is not known' };
        const covered = { name: bucket, region, account };
        return { bucket, covered, ...(await findDeliveringTrails(covered, locations, reading)) };
    }, BUCKETS_AT_ONE_TIME);
}
/** The trails of one Region that deliver its events to one of the locations, whatever buckets they record. */
async function readRegionTrails(region, locations, { clients, signal }) {
    const owner = await readAccount(clients, signal);
    if (owner instanceof Error)
        return { trails: [], problem: removeFullStop(owner.message), isRefused: true };
    const reading = createTrailReader((0,_aws_json_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .createJsonCalls */ .i)(clients), signal);
    return findDeliveringTrails({ ...owner, region }, locations, reading);
}
/** A refusal is an answer too: the check continues without it. */
async function readAccount(clients, signal) {
    try {
        return await (0,_aws_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchCallerIdentity */ .S3)(await clients.getSts(), signal);
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof _runtime_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo))
            throw error;
        return error;
    }
}
async function findDeliveringTrails(owner, locations, reading) {
    const { account, region } = owner;
    const described = await reading.describe(region);
    if (described instanceof Error)
        return { trails: [], problem: removeFullStop(described.message), isRefused: true };
    const delivering = described.filter((one) => (0,_log_formats_cloudtrail_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .isDeliveringTo */ .Pc)(one, owner, locations));
    if (delivering.length === 0) {
        const texts = locations.map(({ text }) => text).join(', ');
        const problem = `account ${account} has no trail that delivers the events of ${region} to ${texts}`;
        return { trails: [], problem, isRefused: false };
    }
    const trails = await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_6__/* .mapLimited */ .b)(delivering, async (one) => ({ arn: one.arn, trail: await reading.read(one, region) }), TRAILS_AT_ONE_TIME);
    return { trails, problem: null, isRefused: false };
}
/**
 * Why no trail proves that the files hold every data event of each bucket; null: one does. A refusal by AWS is a reason
 * as well, and does not end the check.
 */
async function findTrailProblems(buckets, changes, locations, { window, now }, trailCalls) {
    const found = await readTrails(buckets, locations, trailCalls);
    return new Map(found.map((one) => [one.bucket, findProblem(one, window, now, changes)]));
}
/** Why the trails of a bucket do not prove that they record all its requests. Null if one of them does. */
function findProblem({ covered, trails, problem }, window, now, changes) {
    if (covered === null || problem !== null)
        return problem;
    const problems = [];
    for (const { arn, trail } of trails) {
        const ofTrail = trail instanceof Error
            ? removeFullStop(trail.message)
            : (0,_log_formats_cloudtrail_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .findCoverageProblem */ .Zx)(trail, covered, window, now, changes);
        if (ofTrail === null)
            return null;
        problems.push(`trail ${arn}: ${ofTrail}`);
    }
    return problems.join('; ');
}
function removeFullStop(message) {
    return message.replace(/\.$/, '');
}
/**
 * The trail of an account has events of all requests to the buckets of that account. For other buckets it only has events
 * of requests that the account itself sent. Null when the account owns the bucket.
 */
async function makeOwnerRefusal(bucket, account, calls, signal) {
    const { GetBucketLoggingCommand } = await (0,_aws_sdk_js__WEBPACK_IMPORTED_MODULE_7__/* .loadS3Sdk */ .Fc)();
    const command = new GetBucketLoggingCommand({ Bucket: bucket, ExpectedBucketOwner: account });
    try {
        await calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal }));
        return null;
    }
    catch (error) {
        signal.throwIfAborted();
        const { message } = (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .makeAwsRefusal */ .MZ)(error, {
            call: `s3:GetBucketLogging of bucket ${bucket} as one of account ${account}`,
            remedy: `Use credentials of the account that owns bucket ${bucket}, and allow s3:GetBucketLogging on it (statement ReadLoggingSettings of the policy)`,
        });
        return removeFullStop(message);
    }
}
const REMEDY = 'Allow cloudtrail:DescribeTrails, cloudtrail:GetEventSelectors and cloudtrail:GetTrailStatus (statement ReadTrails of the policy)';
/** Sends each call once. A refusal is an answer too. */
function createTrailReader(json, signal) {
    const answers = new Map();
    const ask = (region, operation, input, about) => {
        const key = JSON.stringify([region, operation, input]);
        const known = answers.get(key) ??
            json.send({ service: 'cloudtrail', region, operation, input }, signal).catch((error) => {
                signal.throwIfAborted();
                return (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .makeAwsRefusal */ .MZ)(error, { call: `cloudtrail:${operation} of ${about}`, remedy: REMEDY });
            });
        answers.set(key, known);
        return known;
    };
    return {
        /** The trails of a Region, including trails of other Regions and of the organization that record there. */
        async describe(region) {
            const answer = await ask(region, 'DescribeTrails', { includeShadowTrails: true }, region);
            if (answer instanceof Error)
                return answer;
            const { trailList } = answer;
            const found = Array.isArray(trailList) ? trailList : [];
            return found.flatMap((one) => typeof one === 'object' && one !== null ? readDescribed(one) : []);
        },
        async read(described, region) {
            const { arn, homeRegion } = described;
            const [selectors, status] = await Promise.all([
                ask(homeRegion, 'GetEventSelectors', { TrailName: arn }, arn),
                // A trail in all Regions has a status in each Region.
                ask(region, 'GetTrailStatus', { Name: arn }, arn),
            ]);
            if (selectors instanceof Error)
                return selectors;
            if (status instanceof Error)
                return status;
            return { ...described, selectors: (0,_log_formats_cloudtrail_selectors_js__WEBPACK_IMPORTED_MODULE_4__/* .readSelectors */ .d)(selectors), status: readStatus(status) };
        },
    };
}
function readDescribed(trail) {
    const readText = (name) => (typeof trail[name] === 'string' ? trail[name] : '');
    const arn = readText('TrailARN');
    const bucket = readText('S3BucketName');
    if (arn === '' || bucket === '')
        return [];
    return [
        {
            arn,
            name: readText('Name'),
            homeRegion: readText('HomeRegion') || (arn.split(':')[3] ?? ''),
            bucket,
            keyPrefix: readText('S3KeyPrefix').replace(/\/$/, ''),
            isOrganizationTrail: trail.IsOrganizationTrail === true,
        },
    ];
}
function readStatus(status) {
    /** Seconds since the epoch, as JSON 1.1 has them. The rounding never makes the time of recording longer. */
    const readTime = (name, round = Math.floor) => {
        const value = status[name];
        return typeof value === 'number' && Number.isFinite(value) ? round(value) : null;
    };
    const error = status.LatestDeliveryError;
    return {
        isLogging: status.IsLogging === true,
        startedAt: readTime('StartLoggingTime', Math.ceil),
        stoppedAt: readTime('StopLoggingTime'),
        deliveredAt: readTime('LatestDeliveryTime'),
        deliveryError: typeof error === 'string' && error !== '' ? (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toOneLine */ .GX)(error, LONGEST_DELIVERY_ERROR) : null,
    };
}


Object.assign(__webpack_exports__, {
  SF: /* binding */ findTrailProblems,
  W0: /* binding */ readRegionTrails,
  YL: /* binding */ readTrails,
  fP: /* binding */ findProblem,
});

/***/ }),

// ./lib/log-sources/s3/window-listing.js
5599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony import */ var _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2141);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4209);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(588);
/* harmony import */ var _runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8211);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4468);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6796);






/** Maximum names that one check lists. This takes about a minute of one core. */
const MOST_NAMES = 2_000_000;
/** Beyond that number, pages of 1,000 names that are examined. */
const MOST_SAMPLES = 4_000;
/**
 * Number of samples per day for simple keys and keys by delivery time. The small log objects of quiet hours are
 * archived last.
 */
const HOURS_BETWEEN_SAMPLES = 6;
const KEYS_NAMED = 5;
/**
 * Lists the log objects of the window. If there are more than `most`, each day is sampled for archived ones, and a
 * warning reports what was not listed.
 */
async function listWindow(given, window, calls, { signal, onProgress, onWarning }, most = MOST_NAMES) {
    const locations = addDeliveryTime(given, await (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .findLaterDeliveries */ .qu)(given, window, calls, signal));
    const found = new Map();
    for (const { text } of locations)
        found.set(text, { archived: 0, listed: 0, keys: [] });
    const byDelivery = new Set();
    const see = (location, key, storageClass) => {
        const { text, keyFormat } = locations[location];
        if (keyFormat === 'partitioned-event-time' && hasTimeOfDay(key))
            byDelivery.add(location);
        const place = found.get(text);
        if (place === undefined)
            return;
        place.listed++;
        if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isArchived */ .F$)({ storageClass }))
            return;
        place.archived++;
        place.keys.push(key);
        if (place.keys.length > 2 * KEYS_NAMED)
            place.keys = place.keys.sort(_model_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCodePoints */ .O).slice(0, KEYS_NAMED);
    };
    let logObjects = 0;
    let bytes = 0;
    const { complete } = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .listLogObjects */ .Nl)(locations, window, calls, {
        signal,
        most,
        isWanted: (object) => {
            // An empty object has no records.
            if (object.bytes === 0)
                return false;
            logObjects++;
            bytes += object.bytes;
            see(object.location, object.key, object.storageClass);
            return false;
        },
        onListed: makeListedTeller({ onProgress }),
    });
    if (!complete) {
        const sampled = await listSampleDays(locations, window, calls, signal, see);
        onWarning(`The window holds more than ${most} log objects, and not all were listed: ${logObjects} were, and ${sampled} samples of 1000 names from all its days. The check does not notice an archived log object between them. Check a shorter period, or fewer buckets per check.`);
    }
    if (byDelivery.size > 0)
        return listWindow(addDeliveryTime(locations, byDelivery), window, calls, { signal, onProgress, onWarning }, most);
    return {
        logObjects,
        bytes,
        complete,
        locations,
        archived: [...found].map(([text, place]) => ({ text, complete, ...place })),
    };
}
/** Tells how many log objects were listed so far. */
function makeListedTeller({ onProgress, }) {
    return (logObjects) => onProgress({ phase: `listing log objects: ${logObjects}`, bytesDone: null, bytesTotal: null });
}
/**
 * Lists all log objects to read. Keys that seemed to be keys by event time are listed again as keys by delivery time if
 * a name contains a time of day.
 */
async function listObjectsToRead(given, window, calls, listing) {
    const locations = addDeliveryTime(given, await (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .findLaterDeliveries */ .qu)(given, window, calls, listing.signal));
    const { objects } = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .listLogObjects */ .Nl)(locations, window, calls, listing);
    const byDelivery = new Set();
    for (let position = 0; position < objects.length; position++) {
        const { location } = objects.getAlikeAt(position);
        if (locations[location]?.keyFormat === 'partitioned-event-time' &&
            !byDelivery.has(location) &&
            hasTimeOfDay(objects.getAt(position).key))
            byDelivery.add(location);
    }
    if (byDelivery.size === 0)
        return objects;
    return (await (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .listLogObjects */ .Nl)(addDeliveryTime(locations, byDelivery), window, calls, listing)).objects;
}
/**
 * Names by event time contain midnight. Records of their day can also be in the next day, so that more days are read.
 */
function hasTimeOfDay(key) {
    const name = (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readLogObjectName */ .BY)(key);
    return name !== null && name.time % _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .SECONDS_PER_DAY */ .xz !== 0;
}
function addDeliveryTime(locations, positions) {
    return locations.map((location, position) => positions.has(position) ? { ...location, keyFormat: 'partitioned-delivery-time' } : location);
}
/** Reads the first names of each part of each day. Returns the number of pages. */
async function listSampleDays(locations, window, calls, signal, see) {
    const all = locations.flatMap((location, position) => listSamples(location, window).map((sample) => ({ ...sample, bucket: location.bucket, position })));
    const step = Math.max(1, Math.ceil(all.length / MOST_SAMPLES));
    const some = all.filter((_, i) => i % step === 0);
    const listings = new Map(locations.map(({ bucket }) => [bucket, (0,_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .createListing */ .X)(bucket, calls, signal, window)]));
    await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_5__/* .mapLimited */ .b)(some, async ({ bucket, prefix, after, position }) => {
        const keys = (await listings.get(bucket)?.listFew(prefix, after, 1_000)) ?? [];
        for (const { key, storageClass } of keys)
            if ((0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readLogObjectName */ .BY)(key) !== null)
                see(position, key, storageClass);
    });
    return some.length;
}
function listSamples({ prefix, keyFormat, partitions }, { since, until }) {
    const [from, to] = [since ?? 0, until ?? Date.now() / 1000];
    const samples = [];
    for (let day = from - (from % _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .SECONDS_PER_DAY */ .xz); day < to; day += _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .SECONDS_PER_DAY */ .xz) {
        const times = keyFormat === 'partitioned-event-time'
            ? [day]
            : Array.from({ length: 24 / HOURS_BETWEEN_SAMPLES }, (_, i) => day + i * HOURS_BETWEEN_SAMPLES * 3_600);
        for (const time of times) {
            if (keyFormat === 'simple')
                samples.push({
                    prefix: prefix + (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .formatStamp */ .xE)(time).slice(0, 10),
                    after: prefix + (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .formatStamp */ .xE)(Math.max(time, from)),
                });
            else
                for (const { accountId, region, bucket } of partitions) {
                    const folder = `${prefix}${accountId}/${region}/${bucket}/${(0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDayFolders */ .N0)(day)}/`;
                    samples.push({ prefix: folder, after: folder + (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .formatStamp */ .xE)(time) });
                }
        }
    }
    return samples;
}


Object.assign(__webpack_exports__, {
  Jq: /* binding */ listWindow,
  KF: /* binding */ listObjectsToRead,
  nJ: /* binding */ MOST_NAMES,
  uR: /* binding */ makeListedTeller,
});

/***/ }),

// ./lib/runtime/concurrency.js
8211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/** Concurrent calls: far below the rates that S3 and STS allow an account. */
const AT_ONE_TIME = 8;
/** Like `Promise.all` over `items`, in their order, with few concurrent calls. After a failure no call starts. */
async function mapLimited(items, work, atOneTime = AT_ONE_TIME) {
    const results = new Array(items.length);
    let next = 0;
    let hasFailed = false;
    const runWorker = async () => {
        while (!hasFailed && next < items.length) {
            const index = next++;
            try {
                results[index] = await work(items[index]);
            }
            catch (error) {
                hasFailed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOneTime, items.length) }, runWorker));
    return results;
}


Object.assign(__webpack_exports__, {
  b: /* binding */ mapLimited,
});

/***/ }),

};
