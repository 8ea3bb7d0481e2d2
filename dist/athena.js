// athena.js: logs on S3: credentials, discovery, the Athena engine. Written by scripts/bundle.mjs.
export const modules = {

// ./lib/aws/agents.js
4199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ makeAgents),
/* harmony export */   l: () => (/* binding */ httpGet)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(525);
/* harmony import */ var _runtime_proxy_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2360);
/* harmony import */ var _runtime_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4197);






/**
 * Agents as the environment asks for: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` in upper or lower case, and
 * `AWS_CA_BUNDLE`. The AWS SDK for JavaScript reads none of these by itself.
 */
async function makeAgents({ env, mask }) {
    const options = { keepAlive: true, maxSockets: 50 };
    const trusted = await trustedCertificates(env);
    const direct = {
        http: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options),
        https: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ ...options, ...trusted }),
    };
    const proxies = _runtime_proxy_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .PROXY_VARIABLES */ .b.filter((name) => env[name]);
    if (proxies.length === 0)
        return direct;
    // The process's own: the library that chooses a proxy reads no other.
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
    for (const secret of new Set([url.password, decoded(url.password)]))
        if (secret !== '')
            mask(secret);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The certificates of every public authority are a quarter of a megabyte. */
const LARGEST_BUNDLE_BYTES = 16 * 1024 * 1024;
/** With `AWS_CA_BUNDLE`: Node's own authorities, those of `NODE_EXTRA_CA_CERTS` and those of the bundle. */
async function trustedCertificates(env) {
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
            throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CheckError */ .tl(`AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS cannot be read: ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorText */ .kc)(error)}.`, {
                cause: error,
            });
        }
    };
    return { ca: [...node_tls__WEBPACK_IMPORTED_MODULE_2__.rootCertificates, ...(await Promise.all(files.map(read)))] };
}
const LARGEST_ANSWER = 1_000_000;
/** One GET; the body as text. Rejects where no complete answer came in time. */
function httpGet(url, headers, { agents, timeoutMilliseconds, signal, }) {
    const secure = url.protocol === 'https:';
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMilliseconds)]);
    return new Promise((resolve, reject) => {
        const request = (secure ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__).get(url, { agent: secure ? agents.https : agents.http, headers, signal: limit }, (response) => {
            const parts = [];
            let size = 0;
            response.on('data', (part) => {
                size += part.length;
                if (size > LARGEST_ANSWER)
                    request.destroy(new Error('the answer is too large'));
                parts.push(part);
            });
            response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') }));
            response.on('error', reject);
        });
        request.on('error', (error) => reject(limit.aborted && !signal.aborted ? new Error('no answer in time') : error));
    });
}


/***/ }),

1712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectAws: () => (/* binding */ connectAws),
  findAwsRegion: () => (/* binding */ findAwsRegion)
});

// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/runtime/version.js
var version = __webpack_require__(9984);
// EXTERNAL MODULE: ./lib/aws/agents.js
var aws_agents = __webpack_require__(4199);
// EXTERNAL MODULE: ./lib/aws/credentials.js + 3 modules
var aws_credentials = __webpack_require__(9799);
// EXTERNAL MODULE: ./lib/aws/errors.js
var aws_errors = __webpack_require__(6762);
;// CONCATENATED MODULE: ./lib/aws/secrets.js
/** Shorter ones would stand in many words by chance. */
const SHORTEST_SECRET = 8;
function newSecrets() {
    const forms = new Set();
    return {
        add: (secret) => {
            if (secret.length < SHORTEST_SECRET)
                return;
            forms.add(secret);
            forms.add(encodeURIComponent(secret));
        },
        hideIn: (text) => 
        // The longest first: one may hold another.
        [...forms]
            .sort((a, b) => b.length - a.length)
            .reduce((hidden, form) => hidden.replaceAll(form, '***'), text),
    };
}

;// CONCATENATED MODULE: ./lib/aws/clients.js






/** Milliseconds to make a connection, and to receive one complete answer. */
const CONNECTION_TIMEOUT_MILLISECONDS = 10_000;
const REQUEST_TIMEOUT_MILLISECONDS = 60_000;
/** Each call is sent this often where the failure may pass: no connection, throttling, 5xx, a cut answer. */
const ATTEMPTS = 5;
/**
 * Finds Region and credentials and makes the clients. Throws a `UserError` where there is no Region, where credentials
 * are refused or missing, or where they are of an account that is not allowed.
 */
async function connectAws(settings, given) {
    const secrets = newSecrets();
    const context = {
        ...given,
        mask: (secret) => {
            secrets.add(secret);
            given.mask(secret);
        },
    };
    // The SDK's warning about a coming Node requirement concerns developers, not users.
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
    const [agents, { NodeHttpHandler }, { STSClient }] = await Promise.all([
        (0,aws_agents/* makeAgents */.L)(context),
        Promise.all(/* import() | aws-sdk-sts */[__webpack_require__.e(871), __webpack_require__.e(914)]).then(__webpack_require__.t.bind(__webpack_require__, 1279, 19)),
        Promise.all(/* import() | aws-sdk-sts */[__webpack_require__.e(871), __webpack_require__.e(914)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19)),
    ]);
    const requestHandler = new NodeHttpHandler({
        httpAgent: agents.http,
        httpsAgent: agents.https,
        connectionTimeout: CONNECTION_TIMEOUT_MILLISECONDS,
        requestTimeout: REQUEST_TIMEOUT_MILLISECONDS,
        throwOnRequestTimeout: true,
    });
    const region = await findRegion(settings, context.env, async () => new STSClient({ requestHandler }).config.region());
    context.onDebug?.(`Region: ${region} (from ${originOfRegion(settings, context.env)})`);
    const shared = {
        requestHandler,
        customUserAgent: [['s3-sigv4-check', version/* VERSION */.x]],
        ...(context.env.AWS_MAX_ATTEMPTS ? {} : { maxAttempts: ATTEMPTS }),
    };
    const credentials = await (0,aws_credentials/* findCredentials */.gD)(settings, {
        region,
        agents,
        sts: async (signing) => hidingSecrets(tellingFailures(retryingCutAnswers(new STSClient({ ...shared, region, ...(signing === null ? {} : { credentials: signing }) })), context), secrets),
        ambientChain: async () => {
            const { defaultProvider } = await __webpack_require__.e(/* import() | aws-credentials */ 871).then(__webpack_require__.t.bind(__webpack_require__, 5861, 19));
            return defaultProvider({ clientConfig: { ...shared, region } });
        },
    }, context);
    // Marked as memoized, so that each client asks for the credentials at each call and none keeps its own copy.
    const provider = Object.assign(() => credentials.get(), { memoized: true });
    const made = { ...shared, region, credentials: provider };
    const ready = (client) => hidingSecrets(renewingOnExpiry(tellingFailures(retryingCutAnswers(client), context), credentials), secrets);
    const sts = once(async () => ready(new STSClient(made)));
    await (0,aws_credentials/* checkAccount */.g4)(settings, await sts(), context.signal);
    const s3s = new Map();
    const makeS3 = async (inRegion) => {
        const { S3Client } = await Promise.all(/* import() | aws-sdk-s3 */[__webpack_require__.e(871), __webpack_require__.e(660)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
        // A server that is not AWS's has no name for each bucket.
        const forcePathStyle = Boolean(context.env.AWS_ENDPOINT_URL_S3 || context.env.AWS_ENDPOINT_URL);
        return ready(new S3Client({ ...made, region: inRegion, forcePathStyle }));
    };
    return {
        region,
        athena: once(async () => startingWithLongSessions(ready(new (await Promise.all(/* import() | aws-sdk-athena */[__webpack_require__.e(871), __webpack_require__.e(15)]).then(__webpack_require__.t.bind(__webpack_require__, 2204, 19))).AthenaClient(made)), credentials)),
        glue: once(async () => ready(new (await Promise.all(/* import() | aws-sdk-glue */[__webpack_require__.e(871), __webpack_require__.e(189)]).then(__webpack_require__.t.bind(__webpack_require__, 6542, 19))).GlueClient(made))),
        s3: (inRegion = region) => {
            const known = s3s.get(inRegion) ?? makeS3(inRegion);
            s3s.set(inRegion, known);
            return known;
        },
        sts,
        connection: { agents, credentials },
        close: () => requestHandler.destroy(),
    };
}
function once(make) {
    let made = null;
    return () => {
        made ??= make();
        return made;
    };
}
/** The Region that a check would work in. @throws CheckError where there is none */
async function findAwsRegion(settings, env) {
    const { STSClient } = await Promise.all(/* import() | aws-sdk-sts */[__webpack_require__.e(871), __webpack_require__.e(914)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const region = await findRegion(settings, env, async () => new STSClient({}).config.region());
    return { region, origin: originOfRegion(settings, env) };
}
/** The setting, else `AWS_REGION`, `AWS_DEFAULT_REGION`, else what the SDK finds in the profile. */
async function findRegion(settings, env, fromProfile) {
    const given = settings.region ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION);
    if (given)
        return given;
    try {
        return await fromProfile();
    }
    catch (error) {
        if (!/region is missing/i.test((0,errors/* errorText */.kc)(error)))
            throw new errors/* CheckError */.tl(`The AWS Region could not be read from the profile: ${(0,errors/* errorText */.kc)(error)}.`, {
                cause: error,
            });
        throw new errors/* CheckError */.tl('No AWS Region is given: set aws-region to the Region that Athena is to run in, or AWS_REGION.');
    }
}
/** Where `findRegion` found it. */
function originOfRegion(settings, env) {
    if (settings.region !== null)
        return 'aws-region';
    if (env.AWS_REGION)
        return 'AWS_REGION';
    return env.AWS_DEFAULT_REGION ? 'AWS_DEFAULT_REGION' : 'the profile';
}
/** The stack's own type asks for one overload a step; what is added here passes arguments and answers on untouched. */
function addMiddleware(client, middleware, options) {
    const { middlewareStack } = client;
    middlewareStack.add(middleware, options);
}
/** An answer that does not parse was cut on its way: the call is sent again, like one that was not answered. */
function retryingCutAnswers(client) {
    addMiddleware(client, (next) => async (args) => {
        try {
            return await next(args);
        }
        catch (error) {
            if ((0,aws_errors/* isUnreadable */.GZ)((0,aws_errors/* awsFailure */.MT)(error)))
                Object.assign(error, { $retryable: {} });
            throw error;
        }
    }, { step: 'deserialize', priority: 'high', name: 'retryCutAnswers' });
    return client;
}
/**
 * AWS repeats what it was sent (a canonical request holds the session token): no secret leaves a client in the text of an
 * error, so that whatever cuts the text later cuts no secret in two.
 */
function hidingSecrets(client, secrets) {
    addMiddleware(client, (next) => async (args) => {
        try {
            return await next(args);
        }
        catch (error) {
            if (error instanceof Error)
                error.message = secrets.hideIn(error.message);
            throw error;
        }
    }, { step: 'initialize', priority: 'high', name: 'hideSecrets' });
    return client;
}
const LONGEST_QUERY_MILLISECONDS = 32 * 60_000;
/**
 * A query runs with the session that started it: where that expires, the query fails, and renewed credentials do not help.
 * So a query is started with a session that outlives Athena's own limit of 30 minutes, where the role allows it.
 * Source: https://docs.aws.amazon.com/general/latest/gr/athena.html (DML query timeout)
 */
function startingWithLongSessions(client, credentials) {
    addMiddleware(client, (next, { commandName }) => async (args) => {
        if (commandName === 'StartQueryExecutionCommand')
            await credentials.get(LONGEST_QUERY_MILLISECONDS);
        return next(args);
    }, { step: 'initialize', priority: 'high', name: 'startWithLongSession' });
    return client;
}
/** Tells each attempt that fails, those that the SDK repeats among them. AWS's own text is left out: it may hold what is secret. */
function tellingFailures(client, { onDebug }) {
    if (onDebug === undefined)
        return client;
    addMiddleware(client, (next, { clientName, commandName }) => async (args) => {
        try {
            return await next(args);
        }
        catch (error) {
            const { name, status, code } = (0,aws_errors/* awsFailure */.MT)(error);
            onDebug(`${clientName} ${commandName}: an attempt failed: ${name} (${status ?? code ?? 'no answer'})`);
            throw error;
        }
    }, { step: 'deserialize', priority: 'high', name: 'tellFailures' });
    return client;
}
/** Where AWS says that the credentials have run out: new ones, once, and the same call again. */
function renewingOnExpiry(client, credentials) {
    addMiddleware(client, (next) => async (args) => {
        try {
            return await next(args);
        }
        catch (error) {
            if (!(0,aws_errors/* isExpiredCredentials */.CW)((0,aws_errors/* awsFailure */.MT)(error)) || !(await credentials.renew()))
                throw error;
            return next(args);
        }
    }, { step: 'initialize', priority: 'high', name: 'renewOnExpiry' });
    return client;
}


/***/ }),

9799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aN: () => (/* binding */ ambientSource),
  IX: () => (/* binding */ callerIdentity),
  g4: () => (/* binding */ checkAccount),
  gD: () => (/* binding */ findCredentials)
});

// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/aws/errors.js
var aws_errors = __webpack_require__(6762);
// EXTERNAL MODULE: ./lib/runtime/read-file.js
var read_file = __webpack_require__(4197);
// EXTERNAL MODULE: ./lib/aws/agents.js
var aws_agents = __webpack_require__(4199);
;// CONCATENATED MODULE: ./lib/aws/oidc.js



/** Null: the job has no `id-token: write`, or this process does not run in a job. */
function tokenEndpoint(env) {
    const url = env.ACTIONS_ID_TOKEN_REQUEST_URL;
    const bearer = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
    return url && bearer ? { url, bearer } : null;
}
const ATTEMPTS = 5;
const TIMEOUT_MILLISECONDS = 10_000;
const FIRST_WAIT_MILLISECONDS = 500;
/**
 * Asks GitHub for the job's token for one audience. What may pass (no connection, 429, 5xx, a cut answer) is tried again,
 * with growing waits.
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
        if (!answer.mayPass || attempt === ATTEMPTS)
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
        const { status, body } = await (0,aws_agents/* httpGet */.l)(url, headers, {
            agents,
            timeoutMilliseconds: TIMEOUT_MILLISECONDS,
            signal,
        });
        if (status !== 200)
            return {
                fault: `GitHub answered with status ${status}`,
                mayPass: status === 408 || status === 429 || status >= 500,
            };
        const token = tokenIn(body);
        return token === null ? { fault: 'the answer holds no token', mayPass: true } : { token };
    }
    catch (error) {
        return { fault: (0,errors/* errorText */.kc)(error), mayPass: true };
    }
}
function tokenIn(body) {
    try {
        const { value } = JSON.parse(body);
        return typeof value === 'string' && value !== '' ? value : null;
    }
    catch {
        return null;
    }
}
/** Reads what the token says; nothing is verified, since it is only repeated to the user. */
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
    const text = (name) => typeof claims[name] === 'string' ? claims[name].slice(0, 500) : null;
    return {
        iss: text('iss'),
        sub: text('sub'),
        aud: Array.isArray(claims.aud) ? claims.aud.join(', ') : text('aud'),
        repository: text('repository'),
        repositoryId: text('repository_id'),
        repositoryOwnerId: text('repository_owner_id'),
    };
}
/** Issuer of the tokens of github.com. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** What the condition keys of a trust policy begin with, and the ARN of the provider ends with: the issuer without its scheme. */
function providerName({ iss }) {
    return (iss ?? GITHUB_ISSUER).replace(/^https:\/\//, '').replace(/\/$/, '');
}
/**
 * The two forms that `sub` has: with only names and, for repositories made, renamed or moved after 2026-07-15 or opted
 * in, with ids. The one that the token does not carry is made from its other claims; null where that cannot be.
 * Source: https://github.blog/changelog/2026-04-23-immutable-subject-claims-for-github-actions-oidc-tokens/
 */
function otherFormOfSubject({ sub, repository, repositoryId, repositoryOwnerId, }) {
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
/** Why this job cannot get a token, and how to fix that. */
async function whyNoToken(env) {
    if (await isForkPullRequest(env))
        return 'This is a pull request from a fork: GitHub gives its jobs no OIDC token and no secrets. Run the check on a schedule or on pushes of the repository itself, and skip this step here with: if: github.event.pull_request.head.repo.full_name == github.repository';
    return 'The job has no OIDC token: add "permissions: id-token: write" to the job (a job that a reusable workflow holds needs it in the calling job too)';
}
/** `pull_request_target` runs as the base repository: its jobs get what they ask for, whoever opened the pull request. */
async function isForkPullRequest(env) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (!event.startsWith('pull_request') || event === 'pull_request_target' || !env.GITHUB_EVENT_PATH)
        return false;
    const payload = (await (0,read_file/* readJson */.Vh)(env.GITHUB_EVENT_PATH));
    const head = payload?.pull_request?.head;
    return head !== undefined && head?.repo?.full_name !== payload?.pull_request?.base?.repo?.full_name;
}

;// CONCATENATED MODULE: ./lib/aws/renewable-credentials.js
/** Renewed this long before they expire: longer than any one request may take. */
const MARGIN_MILLISECONDS = 5 * 60_000;
/** Used up to this long before they expire where renewing fails. */
const LAST_USE_MILLISECONDS = 30_000;
/** Several callers at one time share one fetch. */
function renewing(fetch, now) {
    let held = null;
    let underWay = null;
    const fetchOnce = () => {
        underWay ??= fetch()
            .then((credentials) => {
            held = credentials;
            return credentials;
        })
            .finally(() => {
            underWay = null;
        });
        return underWay;
    };
    const leftOf = (credentials) => credentials.expiration === undefined ? Number.POSITIVE_INFINITY : credentials.expiration.getTime() - now();
    return {
        async get(milliseconds = MARGIN_MILLISECONDS) {
            if (held === null)
                return fetchOnce();
            const current = held;
            if (leftOf(current) > milliseconds)
                return current;
            try {
                return await fetchOnce();
            }
            catch (error) {
                if (leftOf(current) > LAST_USE_MILLISECONDS)
                    return current;
                throw error;
            }
        },
        async renew() {
            const before = held;
            const after = await fetchOnce();
            return (before === null ||
                before.accessKeyId !== after.accessKeyId ||
                before.sessionToken !== after.sessionToken);
        },
    };
}

;// CONCATENATED MODULE: ./lib/aws/role.js



const role_ATTEMPTS = 4;
const role_FIRST_WAIT_MILLISECONDS = 1_000;
/**
 * `sts:AssumeRoleWithWebIdentity`. Where STS could not ask GitHub for its keys (many jobs at once) the call is made again
 * with a new token; a refusal is final.
 */
async function assumeWithJobToken(sts, role, requestToken, { signal, sleep }) {
    const { AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() | aws-sdk-sts */[__webpack_require__.e(871), __webpack_require__.e(914)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
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
            const failure = (0,aws_errors/* awsFailure */.MT)(error);
            if (!mayPass(failure) || attempt === role_ATTEMPTS)
                throw refusedToJob(failure, role, claims);
            await sleep(role_FIRST_WAIT_MILLISECONDS * 2 ** (attempt - 1), signal);
        }
    }
}
/** https://github.com/aws-actions/configure-aws-credentials/issues/299 is what the second one looks like. */
function mayPass(failure) {
    return ((0,aws_errors/* isNamed */.ev)(failure, 'IDPCommunicationError') ||
        ((0,aws_errors/* isNamed */.ev)(failure, 'InvalidIdentityToken') && /retrieve verification key/i.test(failure.message)));
}
/** `sts:AssumeRole` with the credentials that the client holds. `because` says where those are from. */
async function assumeWithCredentials(sts, role, because, { signal }) {
    const { AssumeRoleCommand } = await Promise.all(/* import() | aws-sdk-sts */[__webpack_require__.e(871), __webpack_require__.e(914)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
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
        throw refusedToCredentials(error, role, because);
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
function refusedToJob(failure, role, claims) {
    const call = `sts:AssumeRoleWithWebIdentity for ${role.arn} (duration ${role.settings.roleDurationSeconds} s)`;
    return new errors/* CheckError */.tl((0,errors/* failureMessage */.oh)(`${call} failed: ${(0,aws_errors/* inAwsWords */.O)(failure)}.`, jobRemedy(failure, role, claims)));
}
function jobRemedy(failure, role, claims) {
    const account = accountOf(role.arn);
    if ((0,aws_errors/* isAccessDenied */.w7)(failure))
        return trustRemedy(role, claims);
    if ((0,aws_errors/* isNamed */.ev)(failure, 'InvalidIdentityToken') && /audience/i.test(failure.message))
        return `This job's token has the audience "${claims.aud ?? role.settings.audience}": add it to the OIDC provider in account ${account} and to the role's trust policy, or set audience to the one they have (sts.amazonaws.com, in China sts.amazonaws.com.cn).`;
    if ((0,aws_errors/* isNamed */.ev)(failure, 'InvalidIdentityToken') && /no openidconnect provider/i.test(failure.message))
        return `Account ${account} has no OIDC provider for the issuer of this job's token, ${quoted(claims.iss ?? GITHUB_ISSUER)}: create it (infra/s3-sigv4-check.yaml does), or check the account in role-to-assume.`;
    if (isDurationRefused(failure))
        return durationRemedy(role);
    if ((0,aws_errors/* isNamed */.ev)(failure, 'ExpiredToken'))
        return 'The token of this job expired before STS read it. Run the job again. If it fails again, set the clock of the self-hosted runner.';
    return otherRoleRemedy(failure);
}
/** What the token carries besides what a trust policy needs, in both forms. */
function trustRemedy(role, claims) {
    if (claims.sub === null)
        return "Check the role's ARN and its trust policy: it must allow the sub and aud of this job's token, which could not be read here.";
    const provider = providerName(claims);
    const other = otherFormOfSubject(claims);
    const both = other === null
        ? ''
        : ` Repositories made or renamed since 2026-07-15 carry ids in sub, others do not: for both list ${quoted(claims.sub)} and ${quoted(other)}.`;
    return `The role must exist, and its trust policy must allow this job's token: ${provider}:sub is ${quoted(claims.sub)}, ${provider}:aud is ${quoted(claims.aud ?? role.settings.audience)}.${both} A job with an environment has the environment in sub instead of the branch.`;
}
function quoted(text) {
    return JSON.stringify(text);
}
function refusedToCredentials(thrown, role, because) {
    const failure = (0,aws_errors/* awsFailure */.MT)(thrown);
    const call = `sts:AssumeRole for ${role.arn} (duration ${role.settings.roleDurationSeconds} s)`;
    const remedy = (0,aws_errors/* isAccessDenied */.w7)(failure)
        ? `The credentials used need sts:AssumeRole on this role, and the role's trust policy must allow them${role.settings.roleExternalId === null ? ' (if it asks for an external id, give role-external-id)' : ', with the external id that role-external-id gives'}.`
        : isDurationRefused(failure)
            ? durationRemedy(role)
            : otherRoleRemedy(failure);
    return new errors/* CheckError */.tl((0,errors/* failureMessage */.oh)(`${call} failed: ${(0,aws_errors/* inAwsWords */.O)(failure)}.`, `${remedy}${because === null ? '' : ` ${because}`}`), {
        cause: thrown,
    });
}
/** STS says `ValidationError` for every wrong parameter; only its text tells which. */
function isDurationRefused(failure) {
    return ((0,aws_errors/* isNamed */.ev)(failure, 'ValidationError', 'Validation') &&
        /DurationSeconds|durationSeconds|session limit/.test(failure.message));
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining */
function durationRemedy(role) {
    return `role-duration-seconds is ${role.settings.roleDurationSeconds}: give no more than the role's maximum session duration (3600 where it was not raised), and at most 3600 where the role is assumed from another role (chaining). The check renews the credentials by itself: 3600 is enough for the default timeout-minutes.`;
}
function otherRoleRemedy(failure) {
    if ((0,aws_errors/* isNamed */.ev)(failure, 'RegionDisabled'))
        return 'STS is not switched on in this Region for the account: switch it on in IAM, or set aws-region to another.';
    const remedy = (0,aws_errors/* remedyFor */.wJ)(failure);
    return remedy === null ? 'Check role-to-assume and aws-region.' : `${remedy}.`;
}
function accountOf(roleArn) {
    return roleArn.split(':')[4] ?? '';
}

;// CONCATENATED MODULE: ./lib/aws/credentials.js





/**
 * The credentials that every call is signed with: those of `role-to-assume`, by the job's OIDC token or by the ambient
 * credentials, or the ambient ones themselves. They stay in this process: nothing is exported or written. The first ones
 * are fetched here, so that a refusal is told before anything else begins.
 */
async function findCredentials(settings, parts, context) {
    const masked = (fetch, source) => async () => {
        const credentials = await fetch();
        context.mask(credentials.accessKeyId);
        context.mask(credentials.secretAccessKey);
        if (credentials.sessionToken !== undefined)
            context.mask(credentials.sessionToken);
        const end = credentials.expiration?.toISOString() ?? 'without end';
        context.onDebug?.(`Credentials: ${source(credentials)}; valid until: ${end}`);
        return credentials;
    };
    const ambient = renewing(masked(ambientCredentials(parts, context.signal), ambientSource), context.now);
    if (settings.roleToAssume === null) {
        await fetchFirst(ambient, () => noAmbient(settings, context));
        return ambient;
    }
    const role = { settings, arn: settings.roleToAssume };
    await checkPartition(role.arn, parts.region);
    const endpoint = tokenEndpoint(context.env);
    if (endpoint !== null && (!settings.roleChaining || !(await isThere(ambient)))) {
        if (settings.roleChaining)
            context.onNotice("role-chaining: there are no ambient credentials to begin with; the role is assumed with the job's OIDC token.");
        if (!role.arn.startsWith('arn:'))
            throw new errors/* SettingsError */.GN(`role-to-assume "${role.arn}" is only a name: assuming a role with the job's OIDC token needs the ARN. Give the role's ARN.`);
        if (settings.roleExternalId !== null)
            context.onNotice('role-external-id is not used: a role that is assumed with an OIDC token has no external id.');
        const sts = await parts.sts(null);
        const token = () => requestJobToken(endpoint, settings.audience, parts.agents, context);
        const credentials = renewing(masked(() => assumeWithJobToken(sts, role, token, context), () => `role ${role.arn}, assumed with the job's OIDC token`), context.now);
        await credentials.get();
        return credentials;
    }
    await fetchFirst(ambient, () => noAmbient(settings, context));
    const sts = await parts.sts(ambient.get);
    const because = endpoint === null && context.env.GITHUB_ACTIONS === 'true' && !settings.roleChaining
        ? `The ambient credentials were used, since there is no OIDC token. ${await whyNoToken(context.env)}.`
        : null;
    const arn = role.arn.startsWith('arn:') ? role.arn : await arnOfName(role.arn, sts, context.signal);
    const credentials = renewing(masked(() => assumeWithCredentials(sts, { settings, arn }, because, context), () => `role ${arn}, assumed with the ambient credentials`), context.now);
    await credentials.get();
    return credentials;
}
/** The role's name in the account, and the partition, that the credentials are of. */
async function arnOfName(name, sts, signal) {
    const { account, arn } = await callerIdentity(sts, signal);
    return `arn:${arn.split(':')[1] ?? 'aws'}:iam::${account}:role/${name.replace(/^\//, '')}`;
}
/** Whose credentials these are. */
async function callerIdentity(sts, signal) {
    const { GetCallerIdentityCommand } = await Promise.all(/* import() | aws-sdk-sts */[__webpack_require__.e(871), __webpack_require__.e(914)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    try {
        const { Account, Arn } = await sts.send(new GetCallerIdentityCommand({}), { abortSignal: signal });
        return { account: Account ?? '', arn: Arn ?? '' };
    }
    catch (error) {
        signal.throwIfAborted();
        throw (0,aws_errors/* awsRefusal */.gW)(error, { call: 'sts:GetCallerIdentity', remedy: 'Check the credentials and aws-region' });
    }
}
/** Nothing is asked with credentials of an account that `allowed-account-ids` does not list. */
async function checkAccount(settings, sts, signal) {
    if (settings.allowedAccountIds.length === 0)
        return;
    const { account, arn } = await callerIdentity(sts, signal);
    if (!settings.allowedAccountIds.includes(account))
        throw new errors/* CheckError */.tl(`The credentials are of account ${account} (${arn}), which allowed-account-ids (${settings.allowedAccountIds.join(', ')}) does not list. Check role-to-assume and the ambient credentials.`);
}
async function checkPartition(role, region) {
    if (!role.startsWith('arn:'))
        return;
    const { partition } = await Promise.all(/* import() | aws-sdk-sts */[__webpack_require__.e(871), __webpack_require__.e(914)]).then(__webpack_require__.t.bind(__webpack_require__, 5152, 19));
    const ofRole = role.split(':')[1] ?? '';
    const ofRegion = partition(region).name;
    if (ofRole !== ofRegion)
        throw new errors/* SettingsError */.GN(`role-to-assume ${role} is of partition ${ofRole}, but Region ${region} is of ${ofRegion}: set aws-region to one of ${ofRole}, or give a role of ${ofRegion}.`);
}
function ambientCredentials(parts, signal) {
    return async () => {
        const chain = await parts.ambientChain();
        signal.throwIfAborted();
        return chain();
    };
}
/**
 * Which member of the SDK's chain gave the credentials, as the SDK marks them for its user agent.
 * https://github.com/aws/aws-sdk-js-v3/blob/main/packages/types/src/feature-ids.ts
 */
function ambientSource(credentials) {
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
        throw ambientRefusal(error);
    }
}
/** Gets the first ones; `none` words what is missing where no source has any. */
async function fetchFirst(credentials, none) {
    try {
        await credentials.get();
    }
    catch (error) {
        throw isNoneFound(error) ? await none() : ambientRefusal(error);
    }
}
/** No source had credentials; one that has some and fails says so with another text. */
function isNoneFound(thrown) {
    const failure = (0,aws_errors/* awsFailure */.MT)(thrown);
    return ((0,aws_errors/* isNamed */.ev)(failure, 'CredentialsProviderError') &&
        /^Could not load credentials from any providers/.test(failure.message));
}
function ambientRefusal(thrown) {
    if ((0,aws_errors/* awsFailure */.MT)(thrown).name === 'AbortError')
        return thrown;
    return (0,aws_errors/* awsRefusal */.gW)(thrown, {
        call: 'Reading the ambient AWS credentials (environment, profile, container, instance)',
        remedy: 'Check AWS_PROFILE and the files that it names',
    });
}
async function noAmbient({ roleToAssume }, { env }) {
    const inJob = env.GITHUB_ACTIONS === 'true';
    if (roleToAssume !== null)
        return new errors/* CheckError */.tl(inJob
            ? `${roleToAssume} cannot be assumed: there is neither an OIDC token nor ambient credentials. ${await whyNoToken(env)}.`
            : `${roleToAssume} cannot be assumed: there are no AWS credentials to begin with. Give AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`);
    if (tokenEndpoint(env) !== null)
        return new errors/* CheckError */.tl('There are no AWS credentials. The job has id-token: write, so give role-to-assume: the ARN of a role that trusts this repository (docs/aws.md).');
    return new errors/* CheckError */.tl(inJob
        ? `There are no AWS credentials: give role-to-assume and "permissions: id-token: write", or set them up in a step before this one. ${await whyNoToken(env)}.`
        : 'There are no AWS credentials: give AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or role-to-assume with one of them.');
}


/***/ }),

// ./lib/aws/errors.js
6762:
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


const LONGEST_MESSAGE = 350;
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
/** Of the error itself, of what is behind it, or in the text of one that wraps it. */
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
/** The call was refused because a permission is missing, in any service's words. */
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
        return 'The host name cannot be resolved: check aws-region, AWS_ENDPOINT_URL, the network and HTTPS_PROXY';
    if (/certificate/i.test(failure.message) && failure.status === null)
        return 'The certificate is not trusted: give its certificate authority in AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS';
    if (failure.code !== null || isNamed(failure, 'TimeoutError', 'AbortError'))
        return 'The service could not be reached: check the network, HTTPS_PROXY and NO_PROXY, and AWS_ENDPOINT_URL';
    if (isThrottled(failure))
        return 'AWS is throttling this account: run the check again later, or fewer at one time';
    if (failure.status !== null && failure.status >= 500)
        return 'The service failed: run the check again';
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

// ./lib/aws/s3-requests.js
7758:
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




/** No complete answer came: the connection was refused, reset, closed or silent. */
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
    const { GetObjectCommand } = await Promise.all(/* import() | aws-sdk-s3 */[__webpack_require__.e(871), __webpack_require__.e(660)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
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
    const { SignatureV4 } = await Promise.all(/* import() | aws-sdk-sts */[__webpack_require__.e(871), __webpack_require__.e(914)]).then(__webpack_require__.t.bind(__webpack_require__, 5118, 19));
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

// ./lib/cli/commands/sql.js
2605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _engines_athena_statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5117);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5997);



/** Prints the statements that a check on Athena would run, as a script with a comment before each. */
async function run(commandLine, { terminal }) {
    const settings = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f)(commandLine, terminal, 'check', []);
    if (settings.engine === 'embedded' && settings.source.kind !== 'local')
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN('sql: engine embedded reads the log objects without SQL. Leave --engine out.');
    const { statements: all, notes } = (0,_engines_athena_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .Fn)(settings);
    const comments = notes.map((note) => `-- ${note}\n`);
    const script = all.map(({ purpose, sql }) => `-- ${purpose}\n${sql};\n`);
    return (await terminal.result([...comments, ...script].join('\n'))) ? 0 : 4;
}


/***/ }),

5809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  athenaEngine: () => (/* binding */ athenaEngine)
});

// EXTERNAL MODULE: ./lib/log-formats/columns.js
var log_formats_columns = __webpack_require__(7732);
// EXTERNAL MODULE: ./lib/log-formats/redaction.js
var redaction = __webpack_require__(7154);
// EXTERNAL MODULE: ./lib/log-formats/text/record.js
var record = __webpack_require__(9122);
// EXTERNAL MODULE: ./lib/log-sources/s3/archived.js
var archived = __webpack_require__(9056);
// EXTERNAL MODULE: ./lib/model/order.js
var order = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/model/tally.js
var model_tally = __webpack_require__(6307);
// EXTERNAL MODULE: ./lib/runtime/concurrency.js
var concurrency = __webpack_require__(8211);
// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/runtime/lists.js
var lists = __webpack_require__(909);
// EXTERNAL MODULE: ./lib/model/scope.js
var scope = __webpack_require__(997);
// EXTERNAL MODULE: ./lib/engines/tls.js
var tls = __webpack_require__(2118);
;// CONCATENATED MODULE: ./lib/engines/athena/added-scans.js




/**
 * The results of several statements as one. No two of them read the same log object, so that all counts are sums. Where
 * a statement cut its list of clients, what it did not list stays with the target, and how many clients that are is not
 * known.
 */
function addScans(scans, ignoreRejected) {
    const [only, ...more] = scans;
    if (only !== undefined && more.length === 0)
        return only;
    const targets = new Map();
    for (const target of scans.flatMap((scan) => scan.targets)) {
        const key = (0,scope/* targetKey */.hD)(target.bucket, target.network);
        const sum = targets.get(key);
        targets.set(key, sum === undefined ? { ...target } : addedTarget(sum, target));
    }
    const { clients, clientIds, beyond } = addedClients(scans, targets, ignoreRejected);
    const alsoSeenIds = new Map();
    const isCut = scans.some(({ sigV2ClientsNotListed }) => sigV2ClientsNotListed !== 0);
    return {
        totals: scans.map(({ totals }) => totals).reduce(addedTotals, (0,model_tally/* noRecords */.KC)()),
        targets: [...targets.values()],
        buckets: addedBuckets(scans.flatMap(({ buckets }) => buckets)),
        daily: addedDays(scans.flatMap(({ daily }) => daily)),
        sigV2Clients: clients,
        sigV2ClientsNotListed: isCut ? null : beyond,
        oldTls: addAlsoSeen(scans, ({ oldTls }) => oldTls, alsoSeenIds),
        anonymous: addAlsoSeen(scans, ({ anonymous }) => anonymous, alsoSeenIds),
        unparsedSamples: scans
            .flatMap(({ unparsedSamples }) => unparsedSamples)
            .sort((a, b) => (0,order/* byCodePoints */.U)(a.logObject, b.logObject) || (0,order/* byCodePoints */.U)(a.record, b.record))
            .slice(0, model_tally/* UNPARSED_SAMPLES */.tx),
        coverage: addedCoverage(scans.flatMap(({ coverage }) => coverage)),
        logObjects: scans.reduce((sum, { logObjects }) => sum + logObjects, 0),
        oldestRecord: scans.map(({ oldestRecord }) => oldestRecord).reduce(earlier, null),
        newestRecord: scans.map(({ newestRecord }) => newestRecord).reduce(later, null),
        clientIds,
        alsoSeenIds,
    };
}
function addedTotals(a, b) {
    const names = Object.keys(a);
    return Object.fromEntries(names.map((name) => [name, a[name] + b[name]]));
}
function addedSignatures(a, b) {
    return {
        sigV4: a.sigV4 + b.sigV4,
        sigV2: a.sigV2 + b.sigV2,
        unsigned: a.unsigned + b.unsigned,
        unknown: a.unknown + b.unknown,
        missing: a.missing + b.missing,
    };
}
function addedTarget(a, b) {
    return {
        ...a,
        ...addedSignatures(a, b),
        excluded: a.excluded + b.excluded,
        sigV4Rejected: a.sigV4Rejected + b.sigV4Rejected,
        firstSeen: earlier(a.firstSeen, b.firstSeen),
        lastSeen: later(a.lastSeen, b.lastSeen),
        lastSigV2: later(a.lastSigV2, b.lastSigV2),
        sigV2RequestsNotListed: a.sigV2RequestsNotListed + b.sigV2RequestsNotListed,
        sigV2RejectedNotListed: a.sigV2RejectedNotListed + b.sigV2RejectedNotListed,
    };
}
function addedBuckets(tallies) {
    const buckets = new Map();
    for (const tally of tallies) {
        const sum = buckets.get(tally.bucket);
        buckets.set(tally.bucket, sum === undefined
            ? tally
            : {
                bucket: tally.bucket,
                parsedInWindow: sum.parsedInWindow + tally.parsedInWindow,
                newestRecord: later(sum.newestRecord, tally.newestRecord),
                oldestRecord: earlier(sum.oldestRecord, tally.oldestRecord),
                sharesLocation: sum.sharesLocation || tally.sharesLocation,
            });
    }
    return [...buckets.values()];
}
function addedDays(tallies) {
    const days = new Map();
    for (const tally of tallies) {
        const sum = days.get(tally.date);
        days.set(tally.date, sum === undefined ? tally : { date: tally.date, ...addedSignatures(sum, tally) });
    }
    return [...days.values()].sort((a, b) => (0,order/* byCodePoints */.U)(a.date, b.date));
}
/** Clients beyond those that are kept are summed up in their target. */
function addedClients(scans, targets, ignoreRejected) {
    const byId = new Map();
    for (const { clientIds } of scans)
        for (const [client, id] of clientIds) {
            const sum = byId.get(id);
            byId.set(id, sum === undefined ? client : addedClient(sum, client));
        }
    const isForgiven = ({ requests, rejected }) => ignoreRejected && requests === rejected;
    const ranked = byId.size <= model_tally/* SIGV2_CLIENTS_KEPT */.WF
        ? [...byId]
        : [...byId].sort(([, a], [, b]) => Number(isForgiven(a)) - Number(isForgiven(b)) || b.requests - a.requests);
    for (const [, { bucket, network, requests, rejected }] of ranked.slice(model_tally/* SIGV2_CLIENTS_KEPT */.WF)) {
        const target = targets.get((0,scope/* targetKey */.hD)(bucket, network));
        target.sigV2RequestsNotListed += requests;
        target.sigV2RejectedNotListed += rejected;
    }
    const clientIds = new Map(ranked.slice(0, model_tally/* SIGV2_CLIENTS_KEPT */.WF).map(([id, client]) => [client, id]));
    return { clients: [...clientIds.keys()], clientIds, beyond: byId.size - clientIds.size };
}
function addedClient(a, b) {
    return {
        ...a,
        requests: a.requests + b.requests,
        rejected: a.rejected + b.rejected,
        firstSeen: Math.min(a.firstSeen, b.firstSeen),
        lastSeen: Math.max(a.lastSeen, b.lastSeen),
        logObjects: [...a.logObjects, ...b.logObjects].sort(order/* byCodePoints */.U).slice(0, model_tally/* LOG_OBJECTS_LISTED */.az),
        logObjectCount: a.logObjectCount === null || b.logObjectCount === null ? null : a.logObjectCount + b.logObjectCount,
        presigned: a.presigned === null || b.presigned === null ? null : addedUrls(a.presigned, b.presigned),
    };
}
function addedUrls(a, b) {
    return {
        accessKeyIds: [...new Set([...a.accessKeyIds, ...b.accessKeyIds])]
            .sort(order/* byCodePoints */.U)
            .slice(0, model_tally/* ACCESS_KEY_IDS_LISTED */.Um),
        earliestExpiry: earlier(a.earliestExpiry, b.earliestExpiry),
        latestExpiry: later(a.latestExpiry, b.latestExpiry),
        longestValiditySeconds: later(a.longestValiditySeconds, b.longestValiditySeconds),
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
    const ranked = [...byId].sort(([, a], [, b]) => (0,tls/* byAlsoSeenRequests */.QK)(a, b)).slice(0, model_tally/* ALSO_SEEN_CLIENTS_LISTED */.JM);
    const clients = ranked.map(([id, client]) => {
        ids.set(client, id);
        return client;
    });
    const listed = clients.reduce((sum, client) => sum + client.requests, 0);
    return { requests, requestsNotListed: requests - listed, clients };
}
function addedCoverage(parts) {
    const byPlace = new Map();
    for (const part of parts) {
        const key = JSON.stringify([part.location, part.bucket]);
        const known = byPlace.get(key);
        byPlace.set(key, known === undefined
            ? part
            : {
                ...part,
                oldestLogObject: earlier(known.oldestLogObject, part.oldestLogObject),
                oldestRecord: earlier(known.oldestRecord, part.oldestRecord),
            });
    }
    return [...byPlace.values()];
}
function earlier(a, b) {
    return a === null ? b : b === null ? a : Math.min(a, b);
}
function later(a, b) {
    return a === null ? b : b === null ? a : Math.max(a, b);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/aws/errors.js
var aws_errors = __webpack_require__(6762);
// EXTERNAL MODULE: ./lib/runtime/cancellation.js
var cancellation = __webpack_require__(3093);
;// CONCATENATED MODULE: ./lib/engines/athena/failure-causes.js
/**
 * What AWS's messages mean, the particular before the general. `test/engines/athena/aws-messages.ts` has the real messages
 * with their sources, row by row.
 *
 * Sources: https://docs.aws.amazon.com/athena/latest/ug/troubleshooting-athena.html,
 * https://docs.aws.amazon.com/athena/latest/ug/workgroups-troubleshooting.html,
 * https://docs.aws.amazon.com/athena/latest/ug/performance-tuning-s3-throttling.html
 */
const CAUSES = [
    {
        sign: /No output location provided/i,
        recurs: 'always',
        remedy: ({ aws }) => `Set output-location to an s3:// address for query results, or give workgroup ${aws.workgroup} one`,
    },
    {
        sign: /WorkGroup .*(?:not found|does not exist)/i,
        recurs: 'always',
        remedy: ({ aws }) => `Set workgroup to one that exists in ${aws.region ?? 'this Region'}, or aws-region to the Region where it does`,
    },
    {
        sign: /WorkGroup .*disabled/i,
        recurs: 'always',
        remedy: ({ aws }) => `Enable workgroup ${aws.workgroup}, or name another in workgroup`,
    },
    {
        sign: /bytes scanned limit/i,
        recurs: 'always',
        remedy: ({ aws }) => `Workgroup ${aws.workgroup} limits the bytes that a query may scan: choose a shorter window (since), or raise the limit`,
    },
    {
        sign: /do not seem to have access to the S3 location of your query results/i,
        recurs: 'always',
        remedy: ({ aws }) => `Allow the role s3:GetObject and s3:ListBucket on ${resultsOf(aws)}; where a KMS key encrypts the results, also kms:Decrypt on it`,
    },
    {
        sign: /Unable to verify\/create output bucket|output(?:Location| location| bucket| path).*(?:denied|not exist|region|invalid|not a valid)|(?:writing|write) (?:to|results?|(?:query )?output)|save your query results/i,
        types: [401, 402],
        recurs: 'always',
        remedy: ({ aws, text }) => `Check that ${resultsOf(aws)} exists in the query's Region, ` +
            'and allow s3:GetBucketLocation, s3:ListBucket, s3:GetObject, s3:PutObject and s3:AbortMultipartUpload on it' +
            (/\bKMS\b/i.test(text)
                ? '; where a KMS key encrypts the results, kms:GenerateDataKey and kms:Decrypt'
                : ''),
    },
    {
        sign: /ExpiredToken|security token .*expired/i,
        recurs: 'always',
        remedy: () => 'The credentials that started the query expired while it ran: give role-to-assume, or get new ones just before this check',
    },
    {
        sign: /GlueEncryptionException|(?:customer master key|AWSKMS).*AmazonDataCatalog|AmazonDataCatalog.*AWSKMS/i,
        recurs: 'always',
        remedy: ({ purpose }) => `A KMS key of its own encrypts the Glue Data Catalog: allow the role kms:Decrypt${purpose.startsWith('create') ? ', kms:Encrypt and kms:GenerateDataKey' : ''} on that key (\`aws glue get-data-catalog-encryption-settings\` names it)`,
    },
    {
        sign: /Lake ?Formation permission.*Required (?:Create|Alter|Drop)/i,
        recurs: 'always',
        remedy: ({ text }) => /Create Database/i.test(text)
            ? 'Lake Formation governs the catalog: grant the role CREATE_DATABASE on it, or have someone who may run once what `s3-sigv4-check sql` prints'
            : 'Lake Formation governs the database: grant the role CREATE_TABLE and DESCRIBE on it and DATA_LOCATION_ACCESS on the log bucket, or have someone who may run once what `s3-sigv4-check sql` prints',
    },
    {
        sign: /lake ?formation|requester is not authorized/i,
        types: [234, 1700],
        recurs: 'always',
        remedy: () => 'Lake Formation governs this data: grant the role SELECT and DESCRIBE on the table, and allow lakeformation:GetDataAccess',
    },
    {
        sign: /not authorized to perform:? *glue:(?:CreateTable|CreateDatabase)/i,
        recurs: 'always',
        remedy: ({ text }) => `Allow the role ${actionIn(text) ?? 'glue:CreateTable'}, or have someone who may run once what \`s3-sigv4-check sql\` prints`,
    },
    {
        sign: /not authorized to perform:? *kms:/i,
        recurs: 'always',
        remedy: ({ text }) => `Allow the role ${actionIn(text)} on the key that the message names, and in the policy of that key`,
    },
    {
        sign: /not authorized to perform:? *[a-z0-9-]+:[A-Za-z]+/i,
        recurs: 'always',
        remedy: ({ text }) => `Allow the role ${actionIn(text)}`,
    },
    {
        sign: /\bKMS(?: key|\.\w+Exception)|AWSKMS|customer master key/i,
        recurs: 'always',
        remedy: () => 'Allow the role kms:Decrypt on the key of the log objects, and kms:GenerateDataKey and kms:Decrypt on the key of the results',
    },
    {
        sign: /Slow ?Down|reduce your request rate|Status Code: 503|Service Unavailable/i,
        types: [1403],
        recurs: 'throttled',
        remedy: () => 'S3 limits the requests to this prefix, as it does with very many small log objects: run the check at another hour, choose a shorter window (since), or log with partitioned keys',
    },
    {
        sign: /ThrottlingException|Rate exceeded|Too ?Many ?Requests(?:Exception)?\b|request throttled|exceeded the limit for the number of queries/i,
        types: [1400, 1401, 1404, 1405, 1406, 1602],
        recurs: 'throttled',
        remedy: () => 'AWS limits the requests of this account: run the check at another hour, or fewer at one time',
    },
    {
        sign: /PermanentRedirect|must be addressed using the specified endpoint|Status Code: 301|AuthorizationHeaderMalformed|wrong region/i,
        recurs: 'always',
        remedy: ({ aws }) => `The bucket is in another Region than ${aws.region ?? 'the query'}: run the check with aws-region set to the bucket's Region`,
    },
    {
        sign: /NoSuchKey|specified key does not exist|File does not exist/i,
        types: [1302],
        recurs: 'always',
        remedy: () => 'A log object was deleted while the query ran: run the check again, and choose a later since where a lifecycle rule deletes the oldest',
    },
    {
        sign: /InvalidObjectState|storage class/i,
        recurs: 'always',
        remedy: () => 'Log objects are archived in a storage class that cannot be read: choose a later since, or copy them to another storage class',
    },
    {
        sign: /NoSuchBucket|specified bucket does not exist/i,
        types: [1306],
        recurs: 'always',
        remedy: () => 'Check log-location and output-location: a bucket does not exist',
    },
    {
        sign: /Access ?Denied|Forbidden|PERMISSION_DENIED|Permission denied|Status Code: 403|Insufficient permissions/i,
        types: [1500, 1501],
        recurs: 'always',
        remedy: ({ purpose }) => purpose === 'create database' || purpose === 'create table'
            ? 'Allow the role glue:GetDatabase, glue:CreateDatabase, glue:GetTable and glue:CreateTable, or have someone who may run once what `s3-sigv4-check sql` prints'
            : 'Allow the role s3:ListBucket on the log bucket and s3:GetObject on its log objects; bucket policy, VPC endpoint and organization can refuse as well',
    },
    {
        sign: /QUERY_HAS_TOO_MANY_STAGES|(?:number of|too many) stages/i,
        recurs: 'always',
        remedy: () => 'A query takes a stage for each table, and the logs are in too many: give log-location a folder above them (simple keys below one location are one table), or share the buckets out among several checks',
    },
    {
        sign: /exhausted resources|EXCEEDED_(?:LOCAL_|GLOBAL_|FUNCTION_)?MEMORY|insufficient (?:resources|capacity)/i,
        types: [0, 1, 2, 3, 4, 5, 6, 7, 8],
        recurs: 'always',
        isWantOfMemory: true,
        remedy: () => 'Choose a shorter window (since) or fewer buckets, or run the check at another hour',
    },
    {
        sign: /Query timeout|Query timed out|EXCEEDED_TIME_LIMIT|exceeded the (?:time|maximum (?:run|execution)|timeout)/i,
        types: [206, 210],
        recurs: 'always',
        remedy: ({ hasSimpleKeys }) => hasSimpleKeys
            ? 'Athena lists the whole folder of simple keys, so that a shorter window does not help: log with partitioned keys, let a lifecycle rule delete old log objects, read them with engine embedded, or have the DML timeout quota of Athena raised'
            : 'Choose a shorter window (since), or have the DML timeout quota of Athena raised',
    },
    {
        sign: /(?:Read|connect|Connection) timed out|Unable to execute HTTP request|Timeout waiting for connection|Connection reset|Invalid S3 request|too many errors talking to a worker|HIVE_FILESYSTEM_ERROR|Status Code: 50[024]/i,
        recurs: 'passing',
        remedy: () => 'Athena lost its connection to S3 or between its workers: run the check again',
    },
    {
        sign: /experienced an internal error|INTERNAL_ERROR|RESOURCE_UNHEALTHY|NO_NODES_AVAILABLE|internal service error/i,
        recurs: 'passing',
        remedy: () => 'The fault is on the side of Athena: run the check again; where it stays, give AWS Support the id of the query',
    },
    {
        sign: /(?:TABLE|SCHEMA)_NOT_FOUND|does not exist/i,
        types: [1110],
        recurs: 'always',
        remedy: ({ aws }) => `Check that nothing removes database ${aws.database} or its table during the check; run the check again to make them again`,
    },
    {
        sign: /\bglue\b|metastore|AmazonDataCatalog/i,
        recurs: 'always',
        remedy: () => 'Allow the role glue:GetDatabase, glue:GetTable and glue:GetPartitions on catalog, database and table',
    },
];
/** The cause that a message names, else the one that its error type means; undefined where it is not known. */
function causeOf(text, errorType) {
    // Names of buckets, keys, roles and tables are the user's own, and may read like any cause.
    const said = text.replace(/\b(?:s3[an]?:\/\/|arn:)\S*|'[^']*'/g, '…');
    return (CAUSES.find(({ sign }) => sign.test(said)) ?? CAUSES.find(({ types }) => types?.includes(errorType ?? -1)));
}
function actionIn(text) {
    return /not authorized to perform:? *([a-z0-9-]+:[A-Za-z]+)/i.exec(text)?.[1] ?? null;
}
function resultsOf(aws) {
    return aws.outputLocation ?? `the output location of workgroup ${aws.workgroup}`;
}
/** `ErrorCategory` of faults on AWS's side. */
const SYSTEM = 1;
/** Types that name a fault of the query, of its data or of the permissions, whatever the category says. */
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
/** Whether a failed query can succeed when it is started again, where its words name no cause. */
function isPassingType(errorCategory, errorType, retryable) {
    if (errorType !== null && OWN_FAULTS.some(([from, to]) => errorType >= from && errorType <= to))
        return false;
    return (retryable || errorCategory === SYSTEM || (errorType !== null && errorType >= 1400 && errorType <= 1406));
}

;// CONCATENATED MODULE: ./lib/engines/athena/query-errors.js



/** Where AWS's own page on the query is. */
function consoleLink(region, id) {
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
/** The failure may pass: the same call can be sent again. */
function mayPass(thrown) {
    if (thrown instanceof errors/* UserError */.yo)
        return false;
    const failure = (0,aws_errors/* awsFailure */.MT)(thrown);
    return ((0,aws_errors/* isThrottled */.B5)(failure) ||
        (failure.status !== null && failure.status >= 500) ||
        failure.name === 'TimeoutError' ||
        (0,aws_errors/* isUnreadable */.GZ)(failure) ||
        CUT_ANSWER.test(failure.message) ||
        (failure.code !== null && PASSING_CODES.has(failure.code)));
}
/** The SDK gives no name to an answer that ends before its end. */
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
/** AWS takes no more calls or queries of this account for now. */
function isThrottledCall(thrown) {
    return !(thrown instanceof errors/* UserError */.yo) && (0,aws_errors/* isThrottled */.B5)((0,aws_errors/* awsFailure */.MT)(thrown));
}
/** Whether a query that failed can be started again: `throttled` more often than `passing`. */
function recurrence({ state, reason, errorCategory, errorType, retryable }) {
    if (state !== 'FAILED')
        return 'always';
    const cause = reason === '' ? undefined : causeOf(reason, null);
    if (cause !== undefined)
        return cause.recurs;
    if (!isPassingType(errorCategory, errorType, retryable))
        return 'always';
    return causeOf('', errorType)?.recurs === 'throttled' ? 'throttled' : 'passing';
}
const LONGEST_REASON = 300;
/** Why a query did not succeed: what it was for, Athena's reason, what to change, its id and page. */
function queryFailure(end, region, failureContext) {
    const reason = (0,aws_errors/* oneLine */.TN)(end.reason, LONGEST_REASON);
    const remedy = causeOf(end.reason, end.errorType)?.remedy({
        ...failureContext,
        text: end.reason,
        purpose: end.purpose,
    }) ??
        (end.state === 'CANCELLED'
            ? 'It was not this check that stopped it: ask who did, or run the check again'
            : 'Look at the query in the console; run the check again if it may pass');
    const ended = end.state === 'CANCELLED' ? 'was cancelled' : 'failed';
    const message = (0,errors/* failureMessage */.oh)(`The query to ${purposeWords(end.purpose)} ${ended}: ${reason === '' ? `no reason given (error type ${end.errorType ?? 'unknown'})` : reason}.`, `${remedy}. ${queryName(end.id, region)}`);
    return causeOf(end.reason, end.errorType)?.isWantOfMemory === true
        ? new OutOfMemoryFailure(message)
        : new errors/* CheckError */.tl(message);
}
/** A query failed because memory ran out: one that asks for less may succeed. */
class OutOfMemoryFailure extends errors/* CheckError */.tl {
}
const ACTIONS = {
    'create database': 'create the database',
    'create table': 'create the table',
    scan: 'scan the logs',
    evidence: 'fetch the evidence',
    preview: 'fetch the preview',
};
/** What a query is for, as in "the query to …". */
function purposeWords(purpose) {
    return ACTIONS[purpose];
}
function queryName(id, region) {
    const link = consoleLink(region, id);
    return link === null ? `Query ${id}.` : `Query ${id}: ${link}`;
}
/** Why a call to Athena or Glue failed. */
function callFailure(thrown, call, purpose, failureContext) {
    if (thrown instanceof errors/* UserError */.yo)
        return thrown;
    const failure = (0,aws_errors/* awsFailure */.MT)(thrown);
    const words = (0,aws_errors/* inAwsWords */.O)(failure);
    const text = inFullWords(thrown, failure);
    const cause = causeOf(text, null);
    const remedy = (0,aws_errors/* remedyFor */.wJ)(failure) ??
        cause?.remedy({ ...failureContext, text, purpose }) ??
        ((0,aws_errors/* isNamed */.ev)(failure, 'AccessDenied')
            ? `Allow the role ${call}`
            : 'Look the message up in the documentation of the service');
    return new errors/* CheckError */.tl((0,errors/* failureMessage */.oh)(`${call} failed: ${words}.`, `${remedy}.`), { cause: thrown });
}
/** The action that a refusal names may stand behind what is shown of it. */
function inFullWords(thrown, { name }) {
    return `${name}: ${(0,errors/* errorText */.kc)(thrown)}`;
}

;// CONCATENATED MODULE: ./lib/engines/athena/send-again.js

/** After the SDK's own attempts a call is sent again so often, after waits of 1, 2, 4 seconds. */
const CALL_ROUNDS = 4;
/** Where AWS limits the calls, they are sent again until the deadline, this often. */
const LONGEST_CALL_WAIT_MILLISECONDS = 15_000;
/** Sends a call, and again where the failure may pass. Throws the last failure as it came. */
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
                onWarning(`AWS takes no more queries or calls of this account for now (${call}). The check waits.`);
            if (!isThrottled && (round === CALL_ROUNDS || !mayPass(thrown)))
                throw thrown;
            const wait = Math.min(1_000 * 2 ** (round - 1), LONGEST_CALL_WAIT_MILLISECONDS);
            onDebug?.(`${call} is sent again in ${wait / 1000} s`);
            await sleep(wait, signal);
        }
    }
}

;// CONCATENATED MODULE: ./lib/engines/athena/query.js






/** A query is asked for after this long, then at growing intervals. */
const FIRST_WAIT_MILLISECONDS = 250;
const LONGEST_WAIT_MILLISECONDS = 5_000;
/** Where the bytes scanned are limited, they are looked at this often. */
const LONGEST_WAIT_WITH_LIMIT_MILLISECONDS = 1_000;
const WAIT_GROWTH = 1.4;
/** A query that failed for a reason that may pass is started so often at most, within the deadline of the check. */
const QUERY_ATTEMPTS = { always: 1, passing: 5, throttled: 10 };
/** Waits of 5, 20 and then 60 seconds before a query is started again. AWS asks for no money for a query that failed. */
const FIRST_QUERY_WAIT_MILLISECONDS = 5_000;
const LONGEST_QUERY_WAIT_MILLISECONDS = 60_000;
/** Cancelled while a start is under way: its answer, which holds the id to stop, is waited for this long. */
const START_GRACE_MILLISECONDS = 1_500;
const STOP_TIMEOUT_MILLISECONDS = 3_000;
/** Athena gives no more rows a page: https://docs.aws.amazon.com/athena/latest/APIReference/API_GetQueryResults.html */
const ROWS_A_PAGE = 1_000;
function newQueries({ athena, region, aws, hasSimpleKeys, sleep }) {
    const failureContext = { aws, hasSimpleKeys };
    const runs = [];
    const unknownOutputs = new Set();
    /** Sends a call, and again where the failure may pass. */
    async function call(name, purpose, context, send) {
        try {
            return await sendAgain(`athena:${name}`, context, sleep, async () => send(await athena()));
        }
        catch (thrown) {
            context.signal.throwIfAborted();
            throw callFailure(thrown, `athena:${name}`, purpose, failureContext);
        }
    }
    /**
     * Starts a query under a token of its own, so that however often the call is sent there is one query. The call is not cut
     * off by the signal: its answer is the only way to learn the id of what may be running.
     */
    async function start({ sql, purpose }, context) {
        const { StartQueryExecutionCommand } = await Promise.all(/* import() | aws-sdk-athena */[__webpack_require__.e(871), __webpack_require__.e(15)]).then(__webpack_require__.t.bind(__webpack_require__, 2204, 19));
        const token = (0,external_node_crypto_.randomUUID)();
        const { signal } = context;
        context.onDebug?.(`Statement (${purpose}):\n${sql}`);
        return call('StartQueryExecution', purpose, context, async (client) => {
            signal.throwIfAborted();
            const command = new StartQueryExecutionCommand({
                QueryString: sql,
                ClientRequestToken: token,
                QueryExecutionContext: { Catalog: 'AwsDataCatalog' },
                WorkGroup: aws.workgroup,
                ...(aws.outputLocation === null
                    ? {}
                    : { ResultConfiguration: { OutputLocation: aws.outputLocation } }),
                // An answer from before would be about logs of before.
                ResultReuseConfiguration: { ResultReuseByAgeConfiguration: { Enabled: false } },
            });
            command.middlewareStack.add((next) => async (args) => {
                signal.throwIfAborted();
                return next(args);
            }, { step: 'finalizeRequest', priority: 'low', name: 'startNothingAfterAbort' });
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
                    context.onWarning(`A query was about to start when the check was stopped, and may be running: look for it in workgroup ${aws.workgroup}.`);
                if (late?.QueryExecutionId !== undefined)
                    await stop(late.QueryExecutionId, context);
            };
            try {
                const { QueryExecutionId } = await (0,cancellation/* unlessAborted */.Wh)(signal, answer);
                if (QueryExecutionId === undefined)
                    throw new errors/* CheckError */.tl('athena:StartQueryExecution gave no query id.');
                return QueryExecutionId;
            }
            catch (thrown) {
                if (signal.aborted)
                    await stopLate();
                throw thrown;
            }
        });
    }
    async function stop(id, { onWarning }) {
        const { StopQueryExecutionCommand } = await Promise.all(/* import() | aws-sdk-athena */[__webpack_require__.e(871), __webpack_require__.e(15)]).then(__webpack_require__.t.bind(__webpack_require__, 2204, 19));
        try {
            const client = await athena();
            await client.send(new StopQueryExecutionCommand({ QueryExecutionId: id }), {
                abortSignal: AbortSignal.timeout(STOP_TIMEOUT_MILLISECONDS),
            });
        }
        catch (thrown) {
            const why = callFailure(thrown, 'athena:StopQueryExecution', 'scan', failureContext).message;
            onWarning(`A query could not be stopped, and may go on running. ${why} ${queryName(id, region)}`);
        }
    }
    /** Waits for the end of a query. */
    async function end(id, purpose, context) {
        const { GetQueryExecutionCommand } = await Promise.all(/* import() | aws-sdk-athena */[__webpack_require__.e(871), __webpack_require__.e(15)]).then(__webpack_require__.t.bind(__webpack_require__, 2204, 19));
        const { signal, onProgress } = context;
        const limit = aws.maxBytesScanned;
        const longest = limit === null ? LONGEST_WAIT_MILLISECONDS : LONGEST_WAIT_WITH_LIMIT_MILLISECONDS;
        for (let wait = FIRST_WAIT_MILLISECONDS;; wait = Math.min(wait * WAIT_GROWTH, longest)) {
            await sleep(wait, signal);
            const { QueryExecution: execution } = await call('GetQueryExecution', purpose, context, (client) => (0,cancellation/* unlessAborted */.Wh)(signal, client.send(new GetQueryExecutionCommand({ QueryExecutionId: id }), { abortSignal: signal })));
            const state = execution?.Status?.State;
            const bytes = execution?.Statistics?.DataScannedInBytes ?? null;
            onProgress({
                phase: `${purpose} query ${(state ?? 'unknown').toLowerCase()}`,
                bytesDone: bytes,
                bytesTotal: null,
            });
            if (limit !== null && bytes !== null && bytes > limit)
                throw new errors/* CheckError */.tl(`The query had read ${bytes} bytes, more than max-bytes-scanned (${limit}), and was stopped. ` +
                    `Choose a shorter window (since), or raise the limit. ${queryName(id, region)}`);
            if (state === 'SUCCEEDED' || state === 'FAILED' || state === 'CANCELLED')
                return { execution, state, bytes };
            if (state !== 'QUEUED' && state !== 'RUNNING')
                throw new errors/* CheckError */.tl(`Athena gave a state of the query that is not known, ${JSON.stringify(state ?? null)}. ${queryName(id, region)}`);
        }
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
        noticeOfOutput(execution?.ResultConfiguration?.OutputLocation, context);
        if (state === 'SUCCEEDED') {
            if (bytes === null && aws.maxBytesScanned !== null && !purpose.startsWith('create'))
                throw new errors/* CheckError */.tl(`Athena does not say how many bytes the query read, so that it may be more than max-bytes-scanned (${aws.maxBytesScanned}). ${queryName(id, region)}`);
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
            retryable: error?.Retryable ?? false,
        };
    }
    /** A workgroup that enforces its settings takes no notice of those of the query, and says so nowhere. */
    function noticeOfOutput(actual, { onNotice }) {
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
                if (count >= QUERY_ATTEMPTS[recurrence(ended)])
                    throw queryFailure(ended, region, failureContext);
                const wait = Math.min(FIRST_QUERY_WAIT_MILLISECONDS * 4 ** (count - 1), LONGEST_QUERY_WAIT_MILLISECONDS);
                context.onNotice(`The query to ${purposeWords(statement.purpose)} failed (${ended.reason === '' ? `error type ${ended.errorType ?? 'unknown'}` : (0,aws_errors/* oneLine */.TN)(ended.reason, 200)}) and is started again in ${wait / 1_000} s. ${queryName(ended.id, region)}`);
                await sleep(wait, context.signal);
            }
        },
        async *rows({ id }, columns, purpose, context) {
            const { GetQueryResultsCommand } = await Promise.all(/* import() | aws-sdk-athena */[__webpack_require__.e(871), __webpack_require__.e(15)]).then(__webpack_require__.t.bind(__webpack_require__, 2204, 19));
            const seen = new Set();
            for (let next, page = 1;; page++) {
                const command = new GetQueryResultsCommand({
                    QueryExecutionId: id,
                    MaxResults: ROWS_A_PAGE,
                    ...(next === undefined ? {} : { NextToken: next }),
                });
                const { signal } = context;
                const result = await call('GetQueryResults', purpose, context, (client) => (0,cancellation/* unlessAborted */.Wh)(signal, client.send(command, { abortSignal: signal })));
                const rows = (result.ResultSet?.Rows ?? []).map(({ Data }) => (Data ?? []).map(({ VarCharValue }) => VarCharValue ?? null));
                // The first row of the first page is the header: https://docs.aws.amazon.com/athena/latest/ug/querying-finding-output-files.html
                const data = page === 1 ? withoutHeader(rows, columns, id) : rows;
                for (const row of data) {
                    if (row.length !== columns.length)
                        throw unusable(id, `a row of it has ${row.length} columns, not ${columns.length}`);
                    yield Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]));
                }
                next = result.NextToken;
                if (!next)
                    return;
                if (seen.has(next))
                    throw unusable(id, 'its pages go round in a circle');
                seen.add(next);
            }
        },
        runs: () => runs,
    };
    function withoutHeader(rows, columns, id) {
        const [header] = rows;
        if (header === undefined ||
            header.length !== columns.length ||
            columns.some((name, i) => name !== header[i]))
            throw unusable(id, 'it does not begin with the names of its columns');
        return rows.slice(1);
    }
    function unusable(id, reason) {
        return new errors/* CheckError */.tl(`Athena's result cannot be relied on: ${reason}. Nothing was judged; run the check again. ${queryName(id, region)}`);
    }
}

// EXTERNAL MODULE: ./lib/model/bucket-pattern.js
var bucket_pattern = __webpack_require__(9596);
// EXTERNAL MODULE: ./lib/engines/athena/sql/expressions.js
var expressions = __webpack_require__(651);
// EXTERNAL MODULE: ./lib/engines/athena/sql/scan.js
var sql_scan = __webpack_require__(2507);
;// CONCATENATED MODULE: ./lib/engines/athena/scan-result.js








const SIGNATURES = ['sigV4', 'sigV2', 'unsigned', 'unknown', 'missing'];
const OTHER_PARTS = [
    'excluded',
    'otherBuckets',
    'otherNetworks',
    'outsideWindow',
    'service',
    'unparsed',
];
const PARTS = new Set([...SIGNATURES, ...OTHER_PARTS]);
/**
 * Reads the result of a scan. A row that is missing, twice there or cannot be read, and sums that do not add up, are errors:
 * what the engine does not say is never taken for nothing.
 *
 * @throws CheckError
 */
function readScan(rows, locations, asked, listsAlsoSeen = true) {
    const byLevel = new Map();
    for (const row of rows) {
        const level = scan_result_text(row, 'level');
        if (!LEVELS.has(level))
            throw unusable(`it holds a row of an unknown kind, ${JSON.stringify(level)}`);
        const same = byLevel.get(level);
        if (same === undefined)
            byLevel.set(level, [row]);
        else
            same.push(row);
    }
    // The engine gives rows in no order.
    const level = (name) => (byLevel.get(name) ?? []).sort(byPlace);
    const [all, ...more] = level('all');
    if (all === undefined || more.length > 0)
        throw unusable(`it holds ${level('all').length} rows of totals, not one`);
    for (const row of rows)
        if (count(row, 'result_rows') !== rows.length)
            throw unusable(`${rows.length} rows arrived of ${scan_result_text(row, 'result_rows')}`);
    const lines = optionalCount(all, 'requests') ?? 0;
    const logObjects = count(all, 'log_object_count');
    if (lines > 0 !== logObjects > 0)
        throw unusable(`it counts ${lines} lines in ${logObjects} log objects`);
    const totals = readTotals(lines, level('part'));
    const names = (0,expressions/* networkKeys */.fJ)(asked.networks);
    const nameOf = (row) => {
        const key = scan_result_text(row, 'network');
        const name = asked.networks.length === 0 && key === scope/* ANY_NETWORK */.Yh ? key : names.get(key);
        if (name === undefined)
            throw unusable(`it holds a network that was not asked for, ${JSON.stringify(key)}`);
        return name;
    };
    const asksFor = (0,bucket_pattern/* bucketMatcher */.RF)(asked);
    for (const row of [...level('target'), ...level('bucket'), ...level('placeBucket'), ...level('client')])
        if (asksFor !== null && !asksFor(scan_result_text(row, 'bucket')))
            throw unusable(`it holds a bucket that was not asked for, ${JSON.stringify(row.bucket)}`);
    const targets = readTargets(level('target'), nameOf);
    const daily = readDays(level('day'));
    const { clients, clientIds, notListed } = readClients(level('client'), level('clients'), targets, nameOf);
    const buckets = readBuckets(level('bucket'), asked.buckets, sharingBuckets(level('place'), level('placeBucket')));
    check(totals, targets, daily, buckets);
    const oldTlsRequests = optionalCount(all, 'old_tls_requests') ?? 0;
    if (oldTlsRequests > totals.inScope)
        throw unusable(`it counts ${oldTlsRequests} requests over old TLS of ${totals.inScope} in all`);
    const alsoSeenIds = new Map();
    const alsoSeen = (name, requests) => readAlsoSeen(level(name), requests, listsAlsoSeen, targets, nameOf, alsoSeenIds);
    return {
        totals,
        targets: [...targets.values()].map(({ rejected: _, ...target }) => target),
        buckets,
        daily,
        sigV2Clients: clients,
        sigV2ClientsNotListed: notListed,
        oldTls: alsoSeen('oldTls', oldTlsRequests),
        anonymous: alsoSeen('anonymous', totals.unsigned),
        clientIds,
        alsoSeenIds,
        unparsedSamples: readSamples(all),
        coverage: readCoverage(lines, level('place'), locations),
        logObjects,
        oldestRecord: optionalCount(all, 'first_seen'),
        newestRecord: optionalCount(all, 'last_seen'),
    };
}
function byPlace(a, b) {
    const texts = ({ place_bucket, bucket }) => [place_bucket ?? '', bucket ?? ''];
    const [[aFolder, aBucket], [bFolder, bBucket]] = [texts(a), texts(b)];
    return Number(a.place) - Number(b.place) || (0,order/* byCodePoints */.U)(aFolder, bFolder) || (0,order/* byCodePoints */.U)(aBucket, bBucket);
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
function readTotals(lines, parts) {
    const totals = (0,model_tally/* noRecords */.KC)();
    let blanks = 0;
    const seen = new Set();
    for (const row of parts) {
        const part = scan_result_text(row, 'part');
        if (seen.has(part))
            throw unusable(`it counts ${part} twice`);
        seen.add(part);
        const requests = count(row, 'requests');
        if (part === sql_scan/* BLANK */.Z4) {
            blanks = requests;
            continue;
        }
        totals[partOf(row)] = requests;
        totals.records += requests;
    }
    totals.inScope = sumOf(totals);
    if (totals.records + blanks !== lines)
        throw unusable(`its parts hold ${totals.records + blanks} lines and its totals ${lines}`);
    return totals;
}
function readTargets(rows, nameOf) {
    const targets = new Map();
    for (const row of rows) {
        const [bucket, network, part] = [scan_result_text(row, 'bucket'), nameOf(row), partOf(row)];
        const target = targets.get((0,scope/* targetKey */.hD)(bucket, network)) ?? {
            bucket,
            network,
            ...(0,model_tally/* noSignatures */.PJ)(),
            excluded: 0,
            sigV4Rejected: 0,
            firstSeen: null,
            lastSeen: null,
            lastSigV2: null,
            sigV2RequestsNotListed: 0,
            sigV2RejectedNotListed: 0,
            rejected: 0,
        };
        targets.set((0,scope/* targetKey */.hD)(bucket, network), target);
        if (part === 'excluded') {
            target.excluded += count(row, 'requests');
            continue;
        }
        if (!isSignature(part))
            throw unusable(`a target of it counts ${part}`);
        target[part] += count(row, 'requests');
        if (part === 'sigV4')
            target.sigV4Rejected += count(row, 'rejected');
        if (part === 'sigV2') {
            target.rejected += count(row, 'rejected');
            target.lastSigV2 = count(row, 'last_seen');
        }
        target.firstSeen = Math.min(target.firstSeen ?? Number.POSITIVE_INFINITY, count(row, 'first_seen'));
        target.lastSeen = Math.max(target.lastSeen ?? 0, count(row, 'last_seen'));
    }
    return targets;
}
/** Configured buckets with records at a place of simple keys where records of another bucket lie too. */
function sharingBuckets(places, rows) {
    const byPlaceIndex = new Map();
    for (const row of rows) {
        const place = count(row, 'place');
        const names = byPlaceIndex.get(place) ?? [];
        byPlaceIndex.set(place, names);
        names.push(scan_result_text(row, 'bucket'));
    }
    const withOthers = new Set(places
        .filter((row) => (row.place_bucket ?? null) === null && (optionalCount(row, 'other_buckets') ?? 0) > 0)
        .map((row) => count(row, 'place')));
    return new Set([...byPlaceIndex].flatMap(([place, names]) => names.length + (withOthers.has(place) ? 1 : 0) > 1 ? names : []));
}
/** A configured bucket has an entry also where the logs do not know it. */
function readBuckets(rows, configured, sharing) {
    const found = rows.map((row) => {
        const bucket = scan_result_text(row, 'bucket');
        return {
            bucket,
            parsedInWindow: optionalCount(row, 'in_window') ?? 0,
            newestRecord: optionalCount(row, 'last_past'),
            oldestRecord: configured.length === 0 ? null : optionalCount(row, 'first_seen'),
            sharesLocation: sharing.has(bucket),
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
            sharesLocation: false,
        })),
    ];
}
function readDays(rows) {
    const days = new Map();
    for (const row of rows) {
        const day = count(row, 'day');
        const tally = days.get(day) ?? {
            date: new Date(day * 86_400_000).toISOString().slice(0, 10),
            ...(0,model_tally/* noSignatures */.PJ)(),
        };
        days.set(day, tally);
        const part = partOf(row);
        if (!isSignature(part))
            throw unusable(`a day of it counts ${part}`);
        tally[part] += count(row, 'requests');
    }
    return [...days].sort(([a], [b]) => a - b).map(([, tally]) => tally);
}
/** Clients, and what their targets count beyond them: so that nothing of the totals is lost where the list is cut. */
function readClients(rows, totals, targets, nameOf) {
    const clientIds = new Map();
    const ids = new Set();
    for (const target of targets.values()) {
        target.sigV2RequestsNotListed = target.sigV2;
        target.sigV2RejectedNotListed = target.rejected;
    }
    for (const row of rows) {
        const authentication = authenticationOf(row);
        const client = {
            bucket: scan_result_text(row, 'bucket'),
            network: nameOf(row),
            remoteIp: scan_result_text(row, 'remote_ip'),
            requester: scan_result_text(row, 'requester'),
            authentication,
            userAgent: row.user_agent ?? '',
            requests: count(row, 'requests'),
            rejected: count(row, 'rejected'),
            firstSeen: count(row, 'first_seen'),
            lastSeen: count(row, 'last_seen'),
            logObjects: logObjectsOf(row),
            logObjectCount: count(row, 'log_object_count'),
            presigned: authentication === 'presigned' ? presignedOf(row) : null,
        };
        const target = targets.get((0,scope/* targetKey */.hD)(client.bucket, client.network));
        if (target === undefined)
            throw unusable(`it holds a client of bucket ${client.bucket} but no such target`);
        if (client.requests === 0 || client.rejected > client.requests || client.firstSeen > client.lastSeen)
            throw unusable(`what it counts of a client of bucket ${client.bucket} cannot be`);
        target.sigV2RequestsNotListed -= client.requests;
        target.sigV2RejectedNotListed -= client.rejected;
        clientIds.set(client, scan_result_text(row, 'client'));
        ids.add(scan_result_text(row, 'client'));
    }
    const clients = [...clientIds.keys()];
    if (ids.size !== clients.length)
        throw unusable('it holds a client twice');
    if (totals.length > 1)
        throw unusable(`it counts its clients ${totals.length} times`);
    const all = totals[0] === undefined ? 0 : count(totals[0], 'requests');
    if (rows.length !== Math.min(all, model_tally/* SIGV2_CLIENTS_KEPT */.WF))
        throw unusable(`it lists ${rows.length} of ${all} clients`);
    const notListed = all - rows.length;
    for (const { bucket, sigV2RequestsNotListed: requests, sigV2RejectedNotListed: rejected, } of targets.values())
        if (requests < 0 || rejected < 0 || rejected > requests || (notListed === 0 && requests > 0))
            throw unusable(`the SigV2 requests of its clients of bucket ${bucket} do not add up to the bucket's`);
    return { clients, clientIds, notListed };
}
/** "also seen" Clients: all that there are, or as many as are listed, or none where they were not asked for. */
function readAlsoSeen(rows, requests, isListed, targets, nameOf, ids) {
    const clients = rows
        .map((row) => {
        const client = {
            bucket: scan_result_text(row, 'bucket'),
            network: nameOf(row),
            remoteIp: scan_result_text(row, 'remote_ip'),
            requester: scan_result_text(row, 'requester'),
            userAgent: row.user_agent ?? '',
            tlsVersion: row.tls_version ?? null,
            requests: count(row, 'requests'),
            firstSeen: count(row, 'first_seen'),
            lastSeen: count(row, 'last_seen'),
        };
        ids.set(client, scan_result_text(row, 'client'));
        return client;
    })
        .sort(tls/* byAlsoSeenRequests */.QK);
    const stray = clients.find(({ bucket, network }) => !targets.has((0,scope/* targetKey */.hD)(bucket, network)));
    if (stray !== undefined)
        throw unusable(`it holds a client of bucket ${stray.bucket} but no such target`);
    const requestsNotListed = requests - sum(clients, 'requests');
    const isComplete = isListed && rows.length < model_tally/* ALSO_SEEN_CLIENTS_LISTED */.JM;
    if (rows.length > model_tally/* ALSO_SEEN_CLIENTS_LISTED */.JM ||
        requestsNotListed < 0 ||
        (isComplete && requestsNotListed > 0))
        throw unusable('the requests of its anonymous clients, or of those with old TLS, do not add up');
    return { requests, requestsNotListed, clients };
}
/** A log object's five smallest stand behind its name, parted by the one character that no name can hold. */
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
/** One entry a location that lines were read of; where its keys are partitioned, one a source bucket. */
function readCoverage(lines, rows, locations) {
    const linesOfPlaces = rows.reduce((total, row) => total + count(row, 'requests'), 0);
    if (linesOfPlaces !== lines)
        throw unusable(`its places hold ${linesOfPlaces} lines and its totals ${lines}`);
    const found = new Map();
    const keyOf = (location, bucket) => JSON.stringify([location, bucket]);
    for (const row of rows) {
        const location = locations[count(row, 'place')]?.text;
        if (location === undefined)
            throw unusable(`it holds a location that was not asked for`);
        const bucket = row.place_bucket ?? null;
        const coverage = found.get(keyOf(location, bucket)) ?? {
            location,
            bucket,
            oldestLogObject: null,
            oldestRecord: null,
        };
        found.set(keyOf(location, bucket), coverage);
        coverage.oldestRecord = scan_result_earlier(coverage.oldestRecord, optionalCount(row, 'first_seen'));
    }
    for (const location of locations) {
        const { keyFormat, partitions, oldestLogObject: flat } = location;
        const named = keyFormat === 'simple' ? [{ bucket: null, oldestLogObject: flat }] : partitions;
        for (const { bucket, oldestLogObject } of named) {
            const coverage = found.get(keyOf(location.text, bucket));
            if (coverage !== undefined)
                coverage.oldestLogObject = scan_result_earlier(coverage.oldestLogObject, oldestLogObject);
        }
    }
    return [...found.values()];
}
function scan_result_earlier(a, b) {
    return a === null ? b : b === null ? a : Math.min(a, b);
}
/** The levels count the same records: each must come to the same sum. */
function check(totals, targets, daily, buckets) {
    const same = (what, sum, total) => {
        if (sum !== total)
            throw unusable(`its ${what} hold ${sum} records and its totals ${total}`);
    };
    for (const signature of SIGNATURES) {
        same('targets', sum([...targets.values()], signature), totals[signature]);
        same('days', sum(daily, signature), totals[signature]);
    }
    same('targets', sum([...targets.values()], 'excluded'), totals.excluded);
    same('buckets', sum(buckets, 'parsedInWindow'), totals.inScope + totals.excluded + totals.otherNetworks + totals.service);
}
function sum(items, key) {
    return items.reduce((total, item) => total + item[key], 0);
}
function sumOf(counts) {
    return SIGNATURES.reduce((total, signature) => total + counts[signature], 0);
}
function isSignature(part) {
    return SIGNATURES.includes(part);
}
function partOf(row) {
    const part = scan_result_text(row, 'part');
    if (!PARTS.has(part))
        throw unusable(`it counts an unknown part, ${JSON.stringify(part)}`);
    return part;
}
function authenticationOf(row) {
    const value = scan_result_text(row, 'authentication');
    if (value !== 'header' && value !== 'presigned' && value !== 'unknown')
        throw unusable(`it holds an unknown authentication, ${JSON.stringify(value)}`);
    return value;
}
function scan_result_text(row, column) {
    const value = row[column];
    if (value === null || value === undefined)
        throw unusable(`a row of it has no ${column}`);
    return value;
}
function count(row, column) {
    const value = scan_result_text(row, column);
    const number = Number(value);
    if (!/^\d+$/.test(value) || !Number.isSafeInteger(number))
        throw unusable(`${column} of one of its rows is not a number: ${JSON.stringify(value.slice(0, 40))}`);
    return number;
}
function optionalInteger(row, column) {
    const value = row[column] ?? null;
    if (value === null)
        return null;
    return value.startsWith('-') ? -count({ [column]: value.slice(1) }, column) : count(row, column);
}
function optionalCount(row, column) {
    return row[column] === null ? null : count(row, column);
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
    throw unusable(`${what} of one of its rows are not a list`);
}
/** Ascending, each once, and as many as there are: what an engine mixed up does not look so. */
function logObjectsOf(row) {
    const names = readList(scan_result_text(row, 'log_objects'), 'log objects').map(String);
    const isOrdered = names.every((name, i) => i === 0 || (0,order/* byCodePoints */.U)(names[i - 1], name) < 0);
    if (!isOrdered || names.length !== Math.min(count(row, 'log_object_count'), model_tally/* LOG_OBJECTS_LISTED */.az))
        throw unusable('the log objects of a client are not in order, or not all there');
    return names;
}
/** What the client's presigned URLs say. */
function presignedOf(row) {
    const accessKeyIds = row.access_key_ids === null ? [] : readList(scan_result_text(row, 'access_key_ids'), 'access key ids');
    const urls = {
        accessKeyIds: accessKeyIds.map(String),
        earliestExpiry: optionalCount(row, 'earliest_expiry'),
        latestExpiry: optionalCount(row, 'latest_expiry'),
        longestValiditySeconds: optionalInteger(row, 'longest_validity'),
    };
    const isOrdered = urls.accessKeyIds.every((id, i) => i === 0 || (0,order/* byCodePoints */.U)(urls.accessKeyIds[i - 1], id) < 0);
    if (!isOrdered || urls.accessKeyIds.length > model_tally/* ACCESS_KEY_IDS_LISTED */.Um)
        throw unusable('the access key ids of a client are not in order');
    const { earliestExpiry, latestExpiry, longestValiditySeconds } = urls;
    const nulls = [earliestExpiry, latestExpiry, longestValiditySeconds].filter((value) => value === null).length;
    if ((nulls !== 0 && nulls !== 3) || Number(earliestExpiry) > Number(latestExpiry))
        throw unusable('what it says of the presigned URLs of a client cannot be');
    return urls;
}
function unusable(reason) {
    return new errors/* CheckError */.tl(`Athena's result cannot be relied on: ${reason}. Nothing was judged; run the check again, and report it if it happens twice.`);
}

// EXTERNAL MODULE: ./lib/engines/athena/sql/evidence.js
var evidence = __webpack_require__(9567);
// EXTERNAL MODULE: ./lib/engines/athena/sql/sources.js
var sql_sources = __webpack_require__(1214);
// EXTERNAL MODULE: ./lib/engines/athena/sql/table.js + 1 modules
var sql_table = __webpack_require__(187);
;// CONCATENATED MODULE: ./lib/engines/athena/sql/preview.js




/** The first lines that the engine comes upon, each with its log object; `limit` 0: all. */
function previewStatement(sources, limit) {
    return `WITH line AS (
${(0,sql_sources/* selectFrom */.JU)(sources, () => [...log_formats_columns/* COLUMN_NAMES */.aC, sql_table/* RAW_COLUMN */.Wm, '"$path" AS log_object'])}
)
SELECT ${(0,expressions/* shownColumns */.Lt)().join(', ')}, ${expressions/* SHOWN_RAW */.v6} AS ${sql_table/* RAW_COLUMN */.Wm}, log_object
FROM line
WHERE ${sql_table/* RAW_COLUMN */.Wm} IS NULL OR replace(${sql_table/* RAW_COLUMN */.Wm}, ' ', '') <> ''${limit === 0 ? '' : `\nLIMIT ${limit}`}`;
}

// EXTERNAL MODULE: ./lib/engines/athena/statements.js
var statements = __webpack_require__(5117);
;// CONCATENATED MODULE: ./lib/engines/athena/tables.js








/**
 * Makes the tables that are missing, and the database with them; what is there has to be the very definition. A role that
 * may not create reads a table that already exists.
 *
 * @returns the names of the tables that Lake Formation governs
 * @throws CheckError
 */
async function ensureTables(definitions, parts, context) {
    const wanted = new Map(definitions.map((definition) => [definition.table, definition]));
    const [first, ...others] = wanted.values();
    if (first === undefined)
        return [];
    // With the first table comes the database, which all of them share.
    const found = [await ensureTable(first, parts, context, false)];
    const failures = [];
    // All are waited for, so that what is under way has ended when a failure is told.
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
    return found.flatMap(({ name, isGoverned }) => (isGoverned ? [name] : [])).sort(order/* byCodePoints */.U);
}
/** An account may run twenty such statements at one time: https://docs.aws.amazon.com/athena/latest/ug/service-limits.html */
const TABLES_AT_ONE_TIME = 8;
/** Makes one table where it is missing. */
async function ensureTable(definition, parts, context, databaseIsThere) {
    const name = `${definition.database}.${definition.table}`;
    const there = await findTable(definition, parts, context);
    if (there !== null)
        return { name, ...there };
    refuseHyphen('table', definition.table);
    if (!databaseIsThere && !(await hasDatabase(definition.database, parts, context))) {
        refuseHyphen('database', definition.database);
        await parts.run({ purpose: 'create database', sql: (0,sql_table/* createDatabase */.cD)(definition.database) });
    }
    await parts.run({ purpose: 'create table', sql: (0,sql_table/* createTable */.ZR)(definition) });
    const made = await findTable(definition, parts, context);
    if (made === null)
        throw new errors/* CheckError */.tl(`Table ${name} was made, and Glue does not know it. ` +
            'Check that workgroup and aws-region belong to the account whose Glue catalog this role reads.');
    return { name, ...made };
}
function refuseHyphen(input, name) {
    const fault = (0,statements/* hyphenFault */.xd)(input, name);
    if (fault !== null)
        throw new errors/* SettingsError */.GN(fault);
}
/** The verified table; null where there is none. */
async function findTable(definition, { glue, sleep, ...failureContext }, context) {
    const { GetTableCommand } = await Promise.all(/* import() | aws-sdk-glue */[__webpack_require__.e(871), __webpack_require__.e(189)]).then(__webpack_require__.t.bind(__webpack_require__, 6542, 19));
    const { database, table } = definition;
    try {
        const client = await glue();
        const command = new GetTableCommand({ DatabaseName: database, Name: table });
        const { Table: found } = await sendAgain('glue:GetTable', context, sleep, () => client.send(command, { abortSignal: context.signal }));
        if (found === undefined)
            return null;
        (0,sql_table/* verifyTable */.E3)(definition, found);
        return { isGoverned: found.IsRegisteredWithLakeFormation === true };
    }
    catch (thrown) {
        context.signal.throwIfAborted();
        if ((0,aws_errors/* isNamed */.ev)((0,aws_errors/* awsFailure */.MT)(thrown), 'EntityNotFound'))
            return null;
        throw callFailure(thrown, 'glue:GetTable', 'create table', failureContext);
    }
}
/**
 * A row filter of Lake Formation removes records, and nothing in a result shows it.
 * Source: https://docs.aws.amazon.com/lake-formation/latest/dg/data-filters-about.html
 */
function filteredRowsGap(governedTables) {
    if (governedTables.length === 0)
        return [];
    const [first] = [...governedTables].sort();
    const others = governedTables.length === 1 ? '' : ` and ${governedTables.length - 1} more`;
    return [
        {
            name: 'rows-may-be-filtered',
            bucket: null,
            message: `Lake Formation governs table ${first}${others}, and its data filters remove rows without a trace. Grant the role SELECT on all rows, without a data filter, and accept rows-may-be-filtered; or read the log objects with engine embedded.`,
        },
    ];
}
/** Whether the database is there; where this may not be asked, making the table will tell. */
async function hasDatabase(name, { glue, sleep, ...failureContext }, context) {
    const { GetDatabaseCommand } = await Promise.all(/* import() | aws-sdk-glue */[__webpack_require__.e(871), __webpack_require__.e(189)]).then(__webpack_require__.t.bind(__webpack_require__, 6542, 19));
    try {
        const client = await glue();
        await sendAgain('glue:GetDatabase', context, sleep, () => client.send(new GetDatabaseCommand({ Name: name }), { abortSignal: context.signal }));
        return true;
    }
    catch (thrown) {
        context.signal.throwIfAborted();
        const failure = (0,aws_errors/* awsFailure */.MT)(thrown);
        if ((0,aws_errors/* isNamed */.ev)(failure, 'EntityNotFound'))
            return false;
        if ((0,aws_errors/* isNamed */.ev)(failure, 'AccessDenied'))
            return true;
        throw callFailure(thrown, 'glue:GetDatabase', 'create database', failureContext);
    }
}

;// CONCATENATED MODULE: ./lib/engines/athena/engine.js




















/**
 * The check on Amazon Athena: one scan for the tally, a query for the evidence, nothing kept between checks but the table.
 *
 * A query that is stopped at a limit (`max-bytes-scanned`, the workgroup's own) is a `CheckError` where the verdict needs
 * it; evidence that could not be fetched is a warning, since the findings stand without it.
 */
function athenaEngine({ settings, clients, logs, listWindow, sleep }) {
    const { aws } = settings;
    const { locations, engineGaps } = logs;
    const hasSimpleKeys = locations.some(({ keyFormat }) => keyFormat === 'simple');
    const queries = newQueries({ athena: clients.athena, region: clients.region, aws, hasSimpleKeys, sleep });
    let clientIds = new Map();
    const rowsOf = async (statement, columns, context) => {
        const finished = await queries.run(statement, context);
        const rows = [];
        for await (const row of queries.rows(finished, columns, statement.purpose, context))
            rows.push(row);
        return { rows, bytesScanned: finished.bytesScanned };
    };
    /** Runs one statement of the scan, once more without the "also seen" lists where memory runs out. */
    const scanOne = async (scan, scannedLocations, context) => {
        try {
            const { rows, bytesScanned } = await rowsOf(scan, sql_scan/* SCAN_COLUMNS */.Ax, context);
            return { scanned: readScan(rows, scannedLocations, settings.scope), bytesScanned };
        }
        catch (thrown) {
            context.signal.throwIfAborted();
            if (!(thrown instanceof OutOfMemoryFailure))
                throw thrown;
            context.onWarning(`${LISTS_LEFT_OUT} ${thrown.message}`);
        }
        const { rows, bytesScanned } = await rowsOf(scan.withoutLists, sql_scan/* SCAN_COLUMNS */.Ax, context);
        return { scanned: readScan(rows, scannedLocations, settings.scope, false), bytesScanned };
    };
    /** Runs the statements of the scan, a few at one time; where one fails, the others are stopped. */
    const scanAll = async (scans, scannedLocations, context) => {
        const failed = new AbortController();
        const signal = AbortSignal.any([context.signal, failed.signal]);
        const failures = [];
        // All are waited for, so that those that a failure stops are stopped when it is told.
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
    const ensure = (sources, context) => ensureTables(sources.map(({ definition }) => definition), { glue: clients.glue, aws, hasSimpleKeys, sleep, run: (statement) => queries.run(statement, context) }, context);
    return {
        async tally(context) {
            if ((0,sql_sources/* windowSources */.h_)((0,statements/* locatedTables */.Ck)(settings, locations), settings.scope.window).length === 0)
                return nothingRead(logs);
            const window = await listWindow(context);
            if (window.complete && window.logObjects === 0)
                return nothingRead(logs);
            const tables = (0,statements/* locatedTables */.Ck)(settings, window.locations);
            const read = (0,sql_sources/* windowSources */.h_)(tables, settings.scope.window);
            const scans = (0,statements/* checkScans */.h9)(settings, tables);
            const governed = await ensure(read, context);
            const { scanned: added, bytesScanned } = await scanAll(scans, window.locations, context);
            const { logObjects, oldestRecord, newestRecord, clientIds: ids, alsoSeenIds: _, ...scanned } = added;
            clientIds = ids;
            reportPruning(window, bytesScanned, context);
            return {
                ...scanned,
                engineGaps: [...engineGaps, ...(0,archived/* archivedGap */.D)(window.archived), ...filteredRowsGap(governed)],
                source: {
                    engine: 'athena',
                    locations: logs.texts,
                    logObjects,
                    formats: scanned.totals.records > scanned.totals.unparsed ? ['text'] : [],
                    skippedFiles: 0,
                    skippedEvents: 0,
                    bytes: bytesScanned,
                    oldestRecord,
                    newestRecord,
                },
            };
        },
        async *preview(limit, context) {
            const tables = (0,statements/* locatedTables */.Ck)(settings, locations);
            const sources = (0,sql_sources/* windowSources */.h_)(tables, settings.scope.window);
            if (sources.length === 0)
                return;
            for (const { message } of filteredRowsGap(await ensure(sources, context)))
                context.onWarning(message);
            const statement = { purpose: 'preview', sql: previewStatement(sources, limit) };
            const finished = await queries.run(statement, context);
            const columns = [...log_formats_columns/* COLUMN_NAMES */.aC, sql_table/* RAW_COLUMN */.Wm, 'log_object'];
            for await (const row of queries.rows(finished, columns, 'preview', context)) {
                const logObject = row.log_object ?? '';
                const record = recordOf(row);
                yield record === null
                    ? { unparsed: (0,redaction/* redact */.E$)(row[sql_table/* RAW_COLUMN */.Wm] ?? ''), logObject }
                    : { record: (0,redaction/* redactRecord */.hi)(record), logObject };
            }
        },
        async evidence(findings, limit, context) {
            const tables = (0,statements/* locatedTables */.Ck)(settings, locations);
            const named = findings.map((finding) => ({ finding, client: clientIds.get(finding) }));
            const known = named.flatMap(({ finding, client }) => client === undefined ? [] : [{ finding, client }]);
            if (known.length < named.length)
                throw new Error('evidence is asked for clients that no tally listed');
            if (known.length === 0 || limit === 0)
                return { records: [], complete: known.length === 0 };
            const positions = new Map(named.map(({ client }, position) => [client, position]));
            const found = [];
            for (const batch of (0,evidence/* evidenceBatches */.OW)(tables, known)) {
                const sql = (0,evidence/* batchStatement */.O8)(tables, batch, settings.scope.window, limit);
                try {
                    const { rows } = await rowsOf({ purpose: 'evidence', sql }, EVIDENCE_RESULT_COLUMNS, context);
                    (0,lists/* append */.BC)(found, rows.map((row) => evidenceRow(row, rows.length)));
                }
                catch (thrown) {
                    context.signal.throwIfAborted();
                    if (!(thrown instanceof errors/* CheckError */.tl))
                        throw thrown;
                    context.onWarning(`The evidence is not complete. ${thrown.message}`);
                    return { records: recordsOf(found, positions, limit), complete: false };
                }
            }
            const requests = findings.reduce((sum, finding) => sum + finding.requests, 0);
            const records = recordsOf(found, positions, limit);
            const isComplete = findings.every(({ logObjects, logObjectCount }) => logObjects.length === logObjectCount);
            if (isComplete && records.length !== Math.min(requests, limit))
                context.onWarning(`The evidence holds ${records.length} records of the findings' ${requests} requests: log objects were removed or changed while the check ran.`);
            return { records, complete: isComplete && records.length === requests };
        },
        queries: () => queries.runs(),
    };
}
/** Of the statements of one scan: well below the queries that an account may run at one time. */
const SCANS_AT_ONE_TIME = 4;
const LISTS_LEFT_OUT = 'Athena ran out of memory: the scan runs again without the lists of anonymous clients and of clients with old TLS. The verdict, and all counts, do not depend on them.';
const EVIDENCE_RESULT_COLUMNS = [...evidence/* EVIDENCE_COLUMNS */.UN, ...log_formats_columns/* COLUMN_NAMES */.aC, 'log_object'];
/** What is read of the log objects themselves, against what was listed: more is money for what the window does not ask for. */
function reportPruning({ complete, bytes }, bytesScanned, { onNotice }) {
    if (!complete || bytesScanned === null || bytesScanned <= 2 * bytes + LEAST_BYTES_CHARGED)
        return;
    onNotice(`Athena read ${bytesScanned} bytes, and the log objects of the window hold ${bytes}: it did not leave out what lies outside the window. Partitioned keys keep that apart; max-bytes-scanned limits it.`);
}
/** A query is charged at least so many: https://aws.amazon.com/athena/pricing/ */
const LEAST_BYTES_CHARGED = 10_000_000;
/** Nothing lies where the window's log objects would be: there is nothing that a query could read, and no table is made. */
function nothingRead(logs) {
    return {
        totals: (0,model_tally/* noRecords */.KC)(),
        targets: [],
        buckets: [],
        daily: [],
        sigV2Clients: [],
        sigV2ClientsNotListed: 0,
        oldTls: (0,model_tally/* noAlsoSeen */.ad)(),
        anonymous: (0,model_tally/* noAlsoSeen */.ad)(),
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
/** The record of a row; null where the line did not fit the format. */
function recordOf(row) {
    const columns = log_formats_columns/* COLUMN_NAMES */.aC.map((name) => row[name] ?? null);
    const reached = columns.findLastIndex((text) => text !== null) + 1;
    if (reached <= log_formats_columns/* COLUMN */.vW.user_agent)
        return null;
    const time = columns[log_formats_columns/* COLUMN */.vW.time] ?? '';
    return {
        columns: columns.slice(0, reached).map((text) => text ?? ''),
        time: (0,record/* timeAt */.lC)(Buffer.from(time), 0),
    };
}
function evidenceRow(row, rows) {
    const record = recordOf(row);
    const [at, position, all] = [row.at, row.line_position, row.result_rows].map(Number);
    if (record === null ||
        row.client == null ||
        row.log_object == null ||
        ![at, position].every(Number.isSafeInteger))
        throw new errors/* CheckError */.tl('Athena’s result of the evidence query holds a row that is not a record.');
    if (all !== rows)
        throw new errors/* CheckError */.tl(`Of Athena’s result of the evidence query ${rows} rows arrived, not ${all}.`);
    return { client: row.client, at, logObject: row.log_object, position, record: (0,redaction/* redactRecord */.hi)(record) };
}
/** At most `limit`: each client's first record before any second. `positions` of the findings, by client. */
function recordsOf(found, positions, limit) {
    const byTime = (a, b) => a.at - b.at || (0,order/* byCodePoints */.U)(a.logObject, b.logObject) || a.position - b.position;
    const ranks = new Map();
    return found
        .sort(byTime)
        .map((row) => {
        const rank = ranks.get(row.client) ?? 0;
        ranks.set(row.client, rank + 1);
        return { row, rank };
    })
        .sort((a, b) => a.rank - b.rank || byTime(a.row, b.row))
        .slice(0, limit)
        .map(({ row }) => row)
        .sort(byTime)
        .map(({ client, record, logObject }) => {
        const finding = positions.get(client);
        if (finding === undefined)
            throw new errors/* CheckError */.tl('Athena’s evidence holds a client that was not asked for.');
        return { finding, record, logObject };
    });
}


/***/ }),

// ./lib/engines/athena/sql/evidence.js
9567:
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






/** Columns of the result, besides those of the record and `log_object`. */
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
        // Where keys are partitioned, the folder is listed in addition to the path.
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

// ./lib/engines/athena/sql/expressions.js
651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ networkOf),
/* harmony export */   L5: () => (/* binding */ EXPIRY_OF_QUERY),
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
/* harmony export */   u_: () => (/* binding */ ACCESS_KEY_ID_OF_QUERY),
/* harmony export */   v$: () => (/* binding */ IS_SERVICE),
/* harmony export */   v6: () => (/* binding */ SHOWN_RAW),
/* harmony export */   wh: () => (/* binding */ RECORD_TIME),
/* harmony export */   xW: () => (/* binding */ PRESIGNED_QUERY)
/* harmony export */ });
/* harmony import */ var _log_formats_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7732);
/* harmony import */ var _log_formats_presigned_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7590);
/* harmony import */ var _log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7154);
/* harmony import */ var _runtime_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(909);
/* harmony import */ var _tls_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2118);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8714);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1214);







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
 * The remote IP in canonical form; null where it is not a strict address. What the cast accepts beyond that (a zone, in later
 * versions leading zeros or fewer parts) does not come out as it went in, which for IPv4 tells the two apart.
 */
const CANONICAL_ADDRESS = [
    'IF(CAST(TRY_CAST(remote_ip AS ipaddress) AS varchar) = remote_ip',
    `OR regexp_like(remote_ip, ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(IPV6)}),`,
    'CAST(TRY_CAST(remote_ip AS ipaddress) AS varchar))',
].join(' ');
const DIGITS = 'to_hex(CAST(CAST(address AS ipaddress) AS varbinary))';
/** The canonical address in hexadecimal: 8 digits of an IPv4 address (Trino gives it as IPv4-mapped), 32 of an IPv6 one. */
const ADDRESS_DIGITS = `IF(strpos(address, ':') = 0, substr(${DIGITS}, -8), ${DIGITS})`;
/** The most specific network that holds an address, as a key by which `networkKeys` knows it; null where none does. */
function networkOf(networks, anyNetwork) {
    if (networks.length === 0)
        return (0,_literals_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(anyNetwork);
    const groups = new Map();
    for (const network of [...networks].sort((a, b) => b.prefixLength - a.prefixLength)) {
        const group = groups.get(groupOf(network)) ?? { network, digits: [] };
        (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .append */ .BC)(group.digits, digitsOf(network));
        groups.set(groupOf(network), group);
    }
    // One list per prefix length, which an engine looks up at once, however long: a comparison per network would be as dear as
    // reading the record, ten times over. The families differ in length, and so never meet.
    const cases = [...groups].map(([name, { network, digits }]) => {
        const start = `substr(address_digits, 1, ${Math.ceil(network.prefixLength / 4)})`;
        const length = network.family === 4 ? 8 : 32;
        return `WHEN length(address_digits) = ${length} AND ${(0,_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .isAnyOf */ .i0)(start, digits)} THEN ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(name)} || ${start}`;
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
    const contains = excludedUserAgents.map((text) => `strpos(user_agent, ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(text)}) > 0`);
    return `(${contains.join(' OR ')}) AND signature_version IN ('SigV4', '-')`;
}
/** As `isRejected` of `src/log-formats/text/record.ts`: what reads as status may be the client's own text. */
const IS_REJECTED = [
    "http_status IN ('400', '401', '403')",
    ...['referrer', 'user_agent'].map((column) => `NOT regexp_like(${column}, '(?:^|") (?:[0-9]{3}|-) ')`),
].join(' AND ');
const BEHIND_MARK = "substr(request_uri, strpos(request_uri, '?') + 1)";
/** As `readPresignedUrl` of `src/log-formats/presigned.ts`: the query with an `&` at either end; null where there is none. */
const PRESIGNED_QUERY = [
    "IF(strpos(request_uri, '?') > 0, '&' ||",
    `IF(strpos(${BEHIND_MARK}, ' HTTP/') = 0, ${BEHIND_MARK}, substr(${BEHIND_MARK}, 1, strpos(${BEHIND_MARK}, ' HTTP/', -1) - 1))`,
    "|| '&')",
].join(' ');
/** Of such a `query`. */
const ACCESS_KEY_ID_OF_QUERY = `regexp_extract(query, ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(_log_formats_presigned_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCESS_KEY_ID */ .p2)}, 1)`;
const EXPIRES_OF_QUERY = `CAST(regexp_extract(query, ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(_log_formats_presigned_js__WEBPACK_IMPORTED_MODULE_1__/* .EXPIRES */ .Zb)}, 1) AS bigint)`;
const EXPIRY_OF_QUERY = `IF(${EXPIRES_OF_QUERY} <= ${_log_formats_presigned_js__WEBPACK_IMPORTED_MODULE_1__/* .LATEST_EXPIRY */ .uA}, ${EXPIRES_OF_QUERY})`;
const HAS_OLD_TLS = (0,_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .isAnyOf */ .i0)('lower(tls_version)', _tls_js__WEBPACK_IMPORTED_MODULE_6__/* .OLD_TLS_VERSIONS */ .MX);
const AUTHENTICATION = "CASE authentication_type WHEN 'AuthHeader' THEN 'header' WHEN 'QueryString' THEN 'presigned' ELSE 'unknown' END";
/** As `redact` of `src/log-formats/redaction.ts`; possessive, so that a long text needs no stack. */
function redacted(expression) {
    return _log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_2__/* .SECRET_FORMS */ .nV.reduce((text, { start, value }) => `regexp_replace(${text}, ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(`(${start})${value}`)}, '$1${_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_2__/* .REDACTED */ .XF}')`, expression);
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

// ./lib/engines/athena/sql/literals.js
8714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   K5: () => (/* binding */ STATEMENT_BYTES),
/* harmony export */   c5: () => (/* binding */ hiveIdentifier),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   kI: () => (/* binding */ hiveLiteral)
/* harmony export */ });
/**
 * Text as it is in a statement. Athena reads DML as Trino does and DDL as Hive does, and the two quote differently:
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

// ./lib/engines/athena/sql/scan.js
2507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ SCAN_COLUMNS),
/* harmony export */   Z4: () => (/* binding */ BLANK),
/* harmony export */   py: () => (/* binding */ scanStatement)
/* harmony export */ });
/* harmony import */ var _model_bucket_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9596);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(997);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6307);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(651);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8714);
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
    'samples',
    'result_rows',
];
/** Part of a line of blanks only, which is not a record. */
const BLANK = 'blank';
/** No text of a record holds a line end, so that it can part texts; all that is printed is behind it. */
const LINE_END = 'chr(10)';
/** More than any number of requests: the difference to it has the same number of digits for each, and most requests first. */
const MOST_REQUESTS = '9000000000000000';
/**
 * The one scan that the verdict rests on. Each line is put in its place (`part`), and lines that nothing tells apart are
 * counted together (`counted`), along with three other groupings of the same lines: by log object, by client with old
 * TLS, by anonymous client. These counts are summed up (`summed`) at eight levels: everything, parts, targets, buckets,
 * days, places, and SigV2 clients as a whole, by log object and by access key id, which `merged` puts together.
 *
 * What can end a query because memory ran out is a group for each of very many clients. So each kind of client is grouped
 * for itself, only SigV2 clients are grouped by log object, and the two "also seen" lists are kept as an aggregate
 * of a thousand texts. Of the SigV2 clients the ranking keeps only the first rows; how many there are, an aggregate of
 * its own tells (level `clients`). The lists are cut, and everything else is exact.
 *
 * The smallest few are asked for of plain text only: of arrays and rows Trino now and then gives some that hold nothing
 * (https://github.com/trinodb/trino/issues/31193).
 */
function scanStatement(sources, question) {
    const { scope, now, listsAlsoSeen } = question;
    const knownBucket = isAskedBucket(scope);
    const network = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOf */ .Af)(scope.networks, _model_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_NETWORK */ .Yh);
    const needsAddress = scope.networks.length > 0;
    const outside = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutside */ ._K)(scope.window);
    const excluded = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .isExcluded */ .RF)(scope);
    const inScope = "part IN ('sigV4', 'sigV2', 'unsigned', 'unknown', 'missing')";
    const ofSigV2 = (expression) => `IF(part = 'sigV2', ${expression})`;
    const ofOldTls = (expression) => `IF(old_tls IS NOT NULL, ${expression})`;
    const ofAnonymous = (expression) => `IF(part = 'unsigned', ${expression})`;
    const remoteIp = 'COALESCE(address, remote_ip)';
    const agent = `substr(user_agent, 1, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .USER_AGENT_CHARACTERS */ .BY})`;
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
        ...(question.ignoreRejected ? ['IF(rejected = requests, 1, 0)'] : []),
        'requests DESC, bucket, remote_ip, requester, authentication, user_agent_start',
    ].join(', ');
    const client = 'bucket, network, remote_ip, requester, authentication, user_agent_start';
    const verdictKeys = `place, place_bucket, part, day, ${client}, client_object, access_key_id`;
    const alsoSeenKeys = listsAlsoSeen
        ? [
            'bucket, network, tls_ip, tls_requester, tls_agent, old_tls',
            'bucket, network, anonymous_ip, anonymous_agent, anonymous_tls',
        ]
        : [];
    const alsoSeenColumns = listsAlsoSeen
        ? ', tls_ip, tls_requester, tls_agent, old_tls, anonymous_ip, anonymous_agent, anonymous_tls'
        : '';
    /** Sorts by requests, most first, then in the order of findings; `FIELDS` says what is where. */
    const alsoSeenText = (fields) => [
        `lpad(CAST(${MOST_REQUESTS} - lines AS varchar), 16, '0')`,
        ...['bucket', ...fields, 'network', 'CAST(first_seen AS varchar)', 'CAST(last_seen AS varchar)'],
    ].join(` || ${LINE_END} || `);
    const alsoSeenTexts = listsAlsoSeen
        ? `
    IF(grouping_of = 'oldTls' AND old_tls IS NOT NULL, ${alsoSeenText(['tls_ip', 'tls_requester', 'tls_agent', 'old_tls'])}) AS old_tls_client,
    IF(grouping_of = 'anonymous' AND anonymous_ip IS NOT NULL, ${alsoSeenText(['anonymous_ip', "'-'", 'anonymous_agent', "COALESCE(anonymous_tls, '')"])}) AS anonymous_client,`
        : '';
    const alsoSeenList = (name) => listsAlsoSeen ? `min(${name}, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .ALSO_SEEN_CLIENTS_LISTED */ .JM})` : 'CAST(NULL AS array(varchar))';
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
  SELECT *, IF(${inScope} AND ${_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .HAS_OLD_TLS */ .pJ}, tls_version) AS old_tls,
    IF(part IN ('sigV4', 'sigV2'), ${_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .IS_REJECTED */ .eK}) AS is_rejected
  FROM placed
), signed AS (
  SELECT *, IF(part = 'sigV2' AND authentication_type = 'QueryString' AND NOT is_rejected, ${_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .PRESIGNED_QUERY */ .xW}) AS query
  FROM flagged
), keyed AS (
  SELECT place, place_bucket, log_object, part, at, is_rejected,
    IF(part = 'unparsed', substr(${_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .SHOWN_RAW */ .v6}, 1, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .UNPARSED_SAMPLE_CHARACTERS */ .tf})) AS sample,
    IF(part NOT IN ('${BLANK}', 'unparsed', 'otherBuckets')${knownBucket === null ? '' : ` AND ${knownBucket}`}, bucket) AS bucket,
    IF(${inScope} OR part = 'excluded', network) AS network,
    IF(${inScope}, at / 86400) AS day,
    ${ofSigV2(remoteIp)} AS remote_ip, ${ofSigV2('requester')} AS requester, ${ofSigV2(_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .AUTHENTICATION */ .ti)} AS authentication,
    ${ofSigV2(agent)} AS user_agent_start, ${ofSigV2('log_object')} AS client_object,
    ${_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCESS_KEY_ID_OF_QUERY */ .u_} AS access_key_id, ${_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPIRY_OF_QUERY */ .L5} AS expiry,
    old_tls, old_tls IS NOT NULL AS has_old_tls, ${ofOldTls(remoteIp)} AS tls_ip, ${ofOldTls('requester')} AS tls_requester, ${ofOldTls(agent)} AS tls_agent,
    ${ofAnonymous(remoteIp)} AS anonymous_ip, ${ofAnonymous(agent)} AS anonymous_agent, ${ofAnonymous('tls_version')} AS anonymous_tls
  FROM signed
), counted AS (
  SELECT CASE
      WHEN grouping(part) = 0 THEN 'verdict'
      WHEN grouping(log_object) = 0 THEN 'object'${listsAlsoSeen ? "\n      WHEN grouping(tls_ip) = 0 THEN 'oldTls'\n      ELSE 'anonymous'" : ''}
    END AS grouping_of,
    log_object, ${verdictKeys}${alsoSeenColumns}, count(*) AS lines,
    count_if(is_rejected) AS rejected, count_if(has_old_tls) AS old_tls_requests,
    min(at) AS first_seen, max(at) AS last_seen, max(at) FILTER (WHERE at <= ${now}) AS last_past,
    min(expiry) AS earliest_expiry, max(expiry) AS latest_expiry, max(expiry - at) AS longest_validity,
    min(sample, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .UNPARSED_SAMPLES */ .tx}) AS samples
  FROM keyed
  GROUP BY GROUPING SETS (${[verdictKeys, 'log_object', ...alsoSeenKeys].map((keys) => `\n    (${keys})`).join(',')})
), sorted AS (
  SELECT place, place_bucket, part, day, remote_ip, requester, authentication, user_agent_start, client_object, access_key_id, log_object,
    IF(grouping_of = 'verdict', bucket) AS bucket, IF(grouping_of = 'verdict', network) AS network,
    IF(grouping_of = 'verdict', lines) AS requests, IF(grouping_of = 'verdict', rejected) AS rejected,
    IF(grouping_of = 'verdict', old_tls_requests) AS old_tls_requests, IF(grouping_of = 'verdict', first_seen) AS first_seen,
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
    sum(requests) FILTER (WHERE part <> 'outsideWindow') AS in_window, sum(requests) FILTER (WHERE part = 'otherBuckets') AS other_buckets,
    min(first_seen) AS first_seen, max(last_seen) AS last_seen, max(last_past) AS last_past,
    min(earliest_expiry) AS earliest_expiry, max(latest_expiry) AS latest_expiry, max(longest_validity) AS longest_validity,
    count(log_object) AS objects, ${asJson(`min(samples, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .UNPARSED_SAMPLES */ .tx})`)} AS samples,
    ${asJson(alsoSeenList('old_tls_client'))} AS old_tls_clients, ${asJson(alsoSeenList('anonymous_client'))} AS anonymous_clients
  FROM sorted
  GROUP BY GROUPING SETS (
    (), (part), (place, place_bucket), (bucket),${knownBucket === null ? '' : ' (place, place_bucket, bucket),'} (part, day), (part, bucket, network),
    (${client}), (${client}, client_object), (${client}, access_key_id))
), merged AS (
  SELECT IF(grouping(place) = 0, kind, 'clients') AS level, place, place_bucket, part, day, ${client},
    IF(grouping(place) = 0, sum(requests), count(requests)) AS requests, sum(rejected) AS rejected,
    max(old_tls_requests) AS old_tls_requests, max(in_window) AS in_window, max(other_buckets) AS other_buckets,
    min(first_seen) AS first_seen, max(last_seen) AS last_seen, max(last_past) AS last_past,
    min(earliest_expiry) AS earliest_expiry, max(latest_expiry) AS latest_expiry, max(longest_validity) AS longest_validity,
    ${asJson(`min(client_object, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .LOG_OBJECTS_LISTED */ .az})`)} AS log_objects,
    IF(kind = 'client', count(client_object), max(objects)) AS log_object_count,
    ${asJson(`min(access_key_id, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .ACCESS_KEY_IDS_LISTED */ .Um})`)} AS access_key_ids,
    max(samples) AS samples, max(old_tls_clients) AS old_tls_clients, max(anonymous_clients) AS anonymous_clients
  FROM summed
  WHERE CASE kind
      WHEN 'client' THEN remote_ip IS NOT NULL
      WHEN 'day' THEN day IS NOT NULL
      WHEN 'target' THEN network IS NOT NULL
      WHEN 'bucket' THEN bucket IS NOT NULL
      WHEN 'placeBucket' THEN bucket IS NOT NULL AND place_bucket IS NULL
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
  SELECT ranked.*, entry, split(entry, ${LINE_END}) AS fields
  FROM ranked
  CROSS JOIN UNNEST(ARRAY[''] || ${entriesOf('oldTls', 'old_tls_clients')} || ${entriesOf('anonymous', 'anonymous_clients')}) AS entries (entry)
  WHERE rank <= ${_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGV2_CLIENTS_KEPT */ .WF}
)
SELECT IF(entry = '', level, ${field('level')}) AS level, place, place_bucket, part,
  IF(entry = '', bucket, ${field('bucket')}) AS bucket, IF(entry = '', network, ${field('network')}) AS network, day,
  IF(entry = '', remote_ip, ${field('remoteIp')}) AS remote_ip, IF(entry = '', requester, ${field('requester')}) AS requester,
  authentication, IF(level = 'client', ${_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_ID */ .U6}, IF(entry <> '', ${LISTED_CLIENT_ID})) AS client,
  substr(${(0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)(`IF(entry = '', user_agent_start, ${field('userAgent')})`)}, 1, ${_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .USER_AGENT_CHARACTERS */ .BY}) AS user_agent,
  IF(entry <> '', NULLIF(${field('tlsVersion')}, '')) AS tls_version,
  IF(entry = '', requests, ${MOST_REQUESTS} - CAST(${field('requests')} AS bigint)) AS requests, rejected, in_window, old_tls_requests, other_buckets,
  IF(entry = '', first_seen, CAST(${field('firstSeen')} AS bigint)) AS first_seen,
  IF(entry = '', last_seen, CAST(${field('lastSeen')} AS bigint)) AS last_seen, last_past,
  log_objects, log_object_count, access_key_ids, earliest_expiry, latest_expiry, longest_validity,
  IF(entry = '', samples) AS samples, count(*) OVER () AS result_rows
FROM listed`;
}
/** Rows of a client's log objects and access key ids only tell these. */
const CLIENT_TOTALS_ONLY = 'IF(grouping(client_object) = 1 AND grouping(access_key_id) = 1, ';
/** What is where in the text of a "also seen" client. */
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
function field(name) {
    return `fields[${FIELDS.indexOf(name) + 1}]`;
}
/** As `CLIENT_ID`, of a "also seen" client: results of several statements are put together by it. */
const LISTED_CLIENT_ID = `lower(substr(to_hex(sha256(to_utf8(array_join(slice(fields, 3, 5), ${LINE_END})))), 1, 16))`;
function asJson(list) {
    return `json_format(CAST(${list} AS json))`;
}
/** The texts of a list, each with the level of its row before it. */
function entriesOf(level, list) {
    return `transform(COALESCE(CAST(json_parse(${list}) AS array(varchar)), ARRAY[]), text -> '${level}' || ${LINE_END} || text)`;
}
function lineColumns({ place, definition }) {
    return [
        `${place} AS place`,
        `${definition.partitionColumns.length === 0 ? 'CAST(NULL AS varchar)' : 'log_bucket'} AS place_bucket`,
        '"$path" AS log_object',
        'raw, bucket, time, remote_ip, requester, operation, request_uri, http_status, referrer, user_agent, signature_version, authentication_type, tls_version',
    ];
}
/** Condition on the bucket that is asked about; null: every one is. */
function isAskedBucket({ buckets, bucketPatterns = [] }) {
    if (bucketPatterns.length === 0)
        return buckets.length === 0 ? null : (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnyOf */ .i0)('bucket', buckets);
    const matches = (pattern) => `regexp_like(bucket, ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)((0,_model_bucket_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .patternExpression */ .l7)(pattern))})`;
    const isLeavingOut = (pattern) => pattern.startsWith('!');
    const chosen = bucketPatterns.filter((item) => (0,_model_bucket_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .isBucketPattern */ .JR)(item) && !isLeavingOut(item)).map(matches);
    const named = buckets.length === 0 ? [] : [(0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnyOf */ .i0)('bucket', buckets)];
    const either = [...named, ...chosen];
    const leftOut = bucketPatterns.filter(isLeavingOut).map((pattern) => `NOT ${matches(pattern)}`);
    return [...(either.length === 0 ? [] : [`(${either.join(' OR ')})`]), ...leftOut].join(' AND ');
}


/***/ }),

// ./lib/engines/athena/sql/sources.js
1214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ objectSources),
/* harmony export */   JU: () => (/* binding */ selectFrom),
/* harmony export */   Mu: () => (/* binding */ shareSources),
/* harmony export */   by: () => (/* binding */ LISTED_VALUES),
/* harmony export */   h_: () => (/* binding */ windowSources),
/* harmony export */   i0: () => (/* binding */ isAnyOf)
/* harmony export */ });
/* unused harmony exports MOST_SOURCES, MOST_RANGES */
/* harmony import */ var _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2141);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4209);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(525);
/* harmony import */ var _runtime_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(909);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8714);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(187);






/** Athena prunes by a list of at most this many values; beyond that it reads all that lies between the outermost two. */
const LISTED_VALUES = 1_000;
/** Trino refuses a query of more than 150 stages; each SELECT is one, and the rest of a statement takes some. */
const MOST_SOURCES = 80;
/**
 * Ranges of names in one statement. A list of more than a hundred ranges is widened by Trino to all that lies between the
 * outermost two (`hive.domain-compaction-threshold`), so that everything below the prefix would be read.
 * Source: https://trino.io/docs/current/connector/hive.html
 */
const MOST_RANGES = 90;
/**
 * The log objects that the window asks for, each in one source only: literal bounds, since only those keep an object from
 * being opened. Simple keys in one table are one source, unless they have more prefixes than one statement can hold.
 */
function windowSources(tables, window) {
    const simple = new Map();
    for (const [place, { location, definition }] of tables.entries()) {
        if (location.keyFormat !== 'simple')
            continue;
        const ranges = simple.get(definition.table) ?? [];
        simple.set(definition.table, ranges);
        const range = simpleRange(location, firstOfText(tables, place), window);
        if (!ranges.some(({ start }) => start === range.start))
            ranges.push(range);
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
                ranges: 0,
            }));
        const ranges = simple.get(definition.table);
        if (ranges === undefined || written.has(definition.table))
            return [];
        written.add(definition.table);
        return rangeGroups(ranges).map((group) => {
            const predicates = simpleBounds(group, [
                ...taken(definition.table),
                ...ranges.filter((range) => !group.includes(range)),
            ]);
            return { place: placeOfPath(group), definition, ...predicates };
        });
    });
    return sources;
}
/** At most so many in each that a statement can hold them; neighbours stay together, and so do most that lie in one another. */
function rangeGroups(ranges) {
    if (ranges.length <= MOST_RANGES)
        return [[...ranges]];
    const sorted = [...ranges].sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoints */ .U)(a.start, b.start));
    // Ranges of other groups that lie in one of these are left out of it, and are ranges as well.
    return chunks(sorted, Math.floor(MOST_RANGES / 2));
}
/** Shares sources out among statements, in their order: as many in each as Athena can read and tell apart. */
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
        from: start + (since === null ? FIRST_YEARS : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .stampOf */ .Zs)(since)),
        to: start + (until === null ? AFTER_YEARS : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .stampOf */ .Zs)(until + _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .DELIVERY_PADDING_SECONDS */ .XX)),
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
    return {
        predicates: [
            ...(more.length === 0 ? rangeBounds(range) : [`(${ranges.map(inRange).join('\n    OR ')})`]),
            ...inner.map((other) => `NOT ${inRange(other)}`),
        ],
        ranges: ranges.length + inner.length,
    };
}
function rangeBounds({ from, to }) {
    return [`"$path" >= ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(from)}`, `"$path" < ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(to)}`];
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
    return (0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoints */ .U)(a, b) < 0;
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
        `log_account = ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(accountId)}`,
        `log_region = ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(region)}`,
        isAnyOf('log_bucket', some),
        ...days,
    ]));
}
/** Folders hold the day of the events, or the day of delivery. */
function dayBounds(location, { since, until }) {
    const padding = location.keyFormat === 'partitioned-delivery-time' ? _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .DELIVERY_PADDING_SECONDS */ .XX : 0;
    // Each day of the range is listed, found or not: none is asked for that lies before the first log object.
    const oldest = location.partitions.map(({ oldestLogObject }) => oldestLogObject ?? 0);
    const first = Math.max(since ?? 0, oldest.length === 0 ? 0 : (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .least */ .YG)(oldest));
    return [
        ...(first === 0 ? [] : [`log_day >= ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)((0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .dayFolders */ .IM)(first))}`]),
        ...(until === null ? [] : [`log_day <= ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)((0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .dayFolders */ .IM)(until + padding - 1))}`]),
    ];
}
/** only these log objects, whichever of the tables each is in. */
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
/** One SELECT for each source, joined by UNION ALL: the entire check is one statement, and each log object is read once. */
function selectFrom(sources, columns, more = []) {
    return sources
        .map((source) => [
        `SELECT ${columns(source).join(', ')}`,
        `FROM ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_4__/* .identifier */ .Cv)(source.definition.database)}.${(0,_literals_js__WEBPACK_IMPORTED_MODULE_4__/* .identifier */ .Cv)(source.definition.table)}`,
        `WHERE ${[...source.predicates, ...more].join('\n  AND ')}`,
    ].join('\n'))
        .join('\nUNION ALL\n');
}
function isAnyOf(expression, values) {
    return values.length === 1
        ? `${expression} = ${(0,_literals_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(values[0])}`
        : `${expression} IN (${values.map(_literals_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu).join(', ')})`;
}
function chunks(items, size) {
    const all = [];
    for (let at = 0; at < items.length; at += size)
        all.push(items.slice(at, at + size));
    return all;
}


/***/ }),

187:
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
 * (RegexSerDe, `input.regex`). It is written in Java's syntax, to be matched against an entire line with DOTALL as the
 * SerDe does, and has one group for each of the 27 columns of `COLUMNS` and one more for the raw line of what does not fit: a line is
 * either read or kept, never half of both. A column that the record does not reach is null.
 * Source: https://docs.aws.amazon.com/athena/latest/ug/regex-serde.html
 *
 * `test/trino` proves on a real engine that it reads every line as `readRecord` does. What that rests on:
 * - Loops are possessive: Java then runs them without recursion, and a hostile line costs time in proportion to its length.
 * - No group is inside a possessive loop or a look-around. What such a group took stays set when the line turns out
 *   not to fit, and would show next to the raw line.
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
/** One group for each column in the order of `COLUMNS`, and a last one for a line that is not a record. */
const RECORD_EXPRESSION = `${RECORD}|(.*)`;

// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/engines/athena/sql/literals.js
var literals = __webpack_require__(8714);
;// CONCATENATED MODULE: ./lib/engines/athena/sql/table.js





/** The line as it is there, where it does not fit the format; null where the other columns hold a record. */
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
 * are, it is the table that is made beforehand only from the location. Athena sees nothing in a hidden folder below a table.
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

// ./lib/engines/athena/statements.js
5117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ locatedTables),
/* harmony export */   Fn: () => (/* binding */ statements),
/* harmony export */   h9: () => (/* binding */ checkScans),
/* harmony export */   xd: () => (/* binding */ hyphenFault)
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
 * The scan of a check: one statement, or several where the logs are in more places than one can read. Each log object is
 * read by one of them only, so that their results can be added.
 *
 * @throws CheckError where the settings name more than fits into one statement
 */
function checkScans(settings, tables) {
    return (0,_sql_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .shareSources */ .Mu)((0,_sql_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .windowSources */ .h_)(tables, settings.scope.window)).flatMap((share) => scansOf(settings, tables, share));
}
/** Shares the sources out further where they make a statement too long. */
function scansOf(settings, tables, sources) {
    const sql = (0,_sql_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanStatement */ .py)(sources, { ...settings, listsAlsoSeen: true });
    const bytes = Buffer.byteLength(sql);
    if (bytes > _sql_literals_js__WEBPACK_IMPORTED_MODULE_6__/* .STATEMENT_BYTES */ .K5) {
        const half = Math.ceil(sources.length / 2);
        if (sources.length > 1)
            return [sources.slice(0, half), sources.slice(half)].flatMap((some) => scansOf(settings, tables, some));
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckError */ .tl(`The scan would be a statement of ${bytes} bytes, and Athena takes ${_sql_literals_js__WEBPACK_IMPORTED_MODULE_6__/* .STATEMENT_BYTES */ .K5}: ` +
            `${settings.scope.buckets.length} buckets, ${settings.scope.networks.length} source IPs, ${tables.length} places that hold logs. ` +
            'Share them out among several checks, or give wider ranges.');
    }
    const withoutLists = (0,_sql_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanStatement */ .py)(sources, { ...settings, listsAlsoSeen: false });
    return [{ purpose: 'scan', sql, withoutLists: { purpose: 'scan', sql: withoutLists } }];
}
/**
 * Every statement that a check runs for these settings, in order, without asking AWS anything. What only AWS could tell
 * is there as a named placeholder, such as `<LOG_BUCKET_OF_reports>`.
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
    const hyphens = [
        hyphenFault('database', settings.aws.database),
        settings.aws.table === null ? null : hyphenFault('table', settings.aws.table),
    ].filter((fault) => fault !== null);
    return {
        notes: [...notes, ...hyphens, ...(settings.evidenceLimit === 0 ? [] : evidenceNotes(tables))],
        statements: [
            { purpose: 'create database', sql: (0,_sql_table_js__WEBPACK_IMPORTED_MODULE_5__/* .createDatabase */ .cD)(settings.aws.database) },
            ...[...created.values()].map((sql) => ({ purpose: 'create table', sql })),
            ...checkScans(settings, tables).map(({ purpose, sql }) => ({ purpose, sql })),
            ...(settings.evidenceLimit === 0 ? [] : [evidenceExample(settings, tables)]),
        ],
    };
}
/**
 * Athena reads a database or table with a hyphen in its name, and makes none: what is wrong with a name that is to be made.
 * Source: https://docs.aws.amazon.com/athena/latest/ug/tables-databases-columns-names.html
 */
function hyphenFault(input, name) {
    return name.includes('-')
        ? `${input}: Athena makes no ${input} with a hyphen in its name, so "${name}" has to be there already. Give "${name.replaceAll('-', '_')}"${input === 'table' ? ', or leave table empty' : ''}.`
        : null;
}
const LOG_OBJECT = '<LOG_OBJECT_OF_A_FINDING>';
const CLIENT = '<CLIENT_OF_A_FINDING>';
const EVIDENCE_NOTES = [
    `${LOG_OBJECT}, ${CLIENT}: what the findings of the scan list (columns log_objects and client), as many as there are.`,
    'Database and table are made only where they are missing; the evidence is fetched only where there are findings.',
];
const DAY_NOTE = '<YYYY>, <MM>, <DD>: year, month and day of the folder that such a log object lies in.';
function evidenceNotes(tables) {
    const hasFolders = tables.some(({ location }) => location.partitions.length > 0);
    return hasFolders ? [...EVIDENCE_NOTES, DAY_NOTE] : EVIDENCE_NOTES;
}
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
/** The locations as far as the settings tell. */
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

5161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3Engine: () => (/* binding */ s3Engine)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/log-formats/gzip.js
var gzip = __webpack_require__(5055);
// EXTERNAL MODULE: ./lib/log-formats/reader.js
var reader = __webpack_require__(6236);
// EXTERNAL MODULE: ./lib/log-formats/text/lines.js
var lines = __webpack_require__(2316);
// EXTERNAL MODULE: ./lib/log-sources/files/read.js
var read = __webpack_require__(809);
// EXTERNAL MODULE: ./lib/log-sources/s3/archived.js
var s3_archived = __webpack_require__(9056);
// EXTERNAL MODULE: ./lib/aws/errors.js
var errors = __webpack_require__(6762);
// EXTERNAL MODULE: ./lib/runtime/errors.js
var runtime_errors = __webpack_require__(525);
;// CONCATENATED MODULE: ./lib/log-sources/s3/read-objects.js


/** An object up to this size is held completely; a larger one is read in parts of this size, one after another. */
const PART_BYTES = 4 << 20;
/** Parts of a large object that are fetched before they are needed. */
const PARTS_AHEAD = 3;
/** Where all objects are wanted: more than are under way at one time, so that a slow one does not stop the others. */
const ALL_WANTED = { objects: 256, bytes: 12 << 20 };
/** Where only the first few may be. */
const FIRST_WANTED = { objects: 16, bytes: 12 << 20 };
/**
 * Reads log objects side by side, and gives them in the order of the positions. Each is the one that was listed, by its ETag.
 * One that has to be restored first has no content.
 *
 * @throws CheckError where an object was deleted or changed since it was listed, or cannot be read; the signal's reason
 */
async function* readObjects(objects, positions, reading, most) {
    const ahead = [];
    let bytesAhead = 0;
    let next = 0;
    const bytesOf = (at) => Math.min(PART_BYTES, objects[positions[at]].bytes);
    const mayFetch = (at) => next < positions.length &&
        (next === at || (next - at < most.objects && bytesAhead + bytesOf(next) <= most.bytes));
    for (const [at, position] of positions.entries()) {
        while (mayFetch(at)) {
            const content = fetchContent(objects[positions[next]], reading);
            // A failure is thrown where the object is needed.
            content.catch(() => { });
            ahead[next % most.objects] = content;
            bytesAhead += bytesOf(next++);
        }
        yield { position, content: await ahead[at % most.objects] };
        bytesAhead -= bytesOf(at);
    }
}
async function fetchContent(object, reading) {
    if (object.bytes > PART_BYTES)
        return largeContent(object, reading);
    const chunks = await fetchObject(object, reading);
    return chunks === null ? null : makeCompleteContent(chunks);
}
function makeCompleteContent(completeBody) {
    return {
        completeBody,
        async *parts() {
            yield completeBody;
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
            throw new runtime_errors/* CheckError */.tl(`s3://${bucket}/${key} was listed with ${bytes} bytes, and S3 sent ${received} of ${expected}. Run the check again. If it fails again, check AWS_ENDPOINT_URL_S3 and the proxy.`);
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
        completeBody: null,
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
// EXTERNAL MODULE: ./lib/engines/embedded/content-sinks.js
var content_sinks = __webpack_require__(8726);
// EXTERNAL MODULE: ./lib/engines/embedded/content-tallying.js
var content_tallying = __webpack_require__(970);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/client-key.js
var client_key = __webpack_require__(8237);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/merging.js
var merging = __webpack_require__(9021);
// EXTERNAL MODULE: ./lib/engines/embedded/evidence.js
var evidence = __webpack_require__(3457);
// EXTERNAL MODULE: ./lib/engines/embedded/scanner/fast-tally.js + 3 modules
var fast_tally = __webpack_require__(1319);
;// CONCATENATED MODULE: ./lib/engines/embedded/s3-engine.js















/**
 * The check on log objects that are read straight from S3, without Athena. The objects are listed when the engine is first
 * asked; each is read completely, and only as it was listed.
 */
function s3Engine(parts) {
    const { scope, now, logFormat, logs, maxBytesScanned } = parts;
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
    /** Reads objects in their order, and lets this thread do other things now and then. Gives those that are archived. */
    const read = async (objects, positions, handle, context) => {
        const archived = [];
        const tell = objectProgress(positions.map((position) => objects[position]), context);
        let lastPause = performance.now();
        await whileReading(context.signal, async (signal) => {
            const reading = { ...parts.openReading(signal), signal };
            for await (const { position, content } of readObjects(objects, positions, reading, ALL_WANTED)) {
                const object = objects[position];
                if (content === null)
                    archived.push(position);
                else
                    await named(object, () => handle(position, content, signal));
                tell(object);
                if (performance.now() - lastPause < PAUSE_MILLISECONDS)
                    continue;
                await (0,promises_.setImmediate)();
                signal.throwIfAborted();
                lastPause = performance.now();
            }
        });
        return archived;
    };
    return {
        async tally(context) {
            const objects = await listOnce(context);
            const readable = positionsOf(objects, canBeRead);
            const { coverage, facts } = coverageOf(objects, logs);
            const tallying = (0,content_tallying/* contentTallying */.A)({ scope, now, logFormat, coverageEntries: coverage.length }, bytesOf(objects) >= BYTES_FOR_SCANNER);
            const archivedWhenRead = await read(objects, readable, async (position, content, signal) => {
                tallying.begin(position, facts[position]);
                await eachChunk(content, signal, (chunk) => {
                    if (tallying.rest() !== 'ignore')
                        (0,fast_tally/* push */.VC)(tallying, chunk);
                });
                await done(tallying.end(), signal);
            }, context);
            const name = (position) => addressOf(objects[position]);
            const merged = (0,merging/* mergeTallies */.n)([tallying.result()], scope, coverage, name);
            clientKeys = merged.clientKeys;
            const warning = (0,content_gaps/* severalSourcesWarning */.r5)(merged.formatsOfBuckets);
            if (warning !== null)
                context.onWarning(warning);
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
                    ...(0,content_gaps/* unreadableFilesGap */.Tk)(merged.unreadable, name),
                    ...(0,content_gaps/* trailCoverageGaps */.Gc)(merged.formats, merged.formatsOfBuckets, scope),
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
            const reading = { ...parts.openReading(signal), signal };
            try {
                const readable = positionsOf(objects, canBeRead);
                for await (const { position, content } of readObjects(objects, readable, reading, FIRST_WANTED)) {
                    if (content === null)
                        continue;
                    const object = objects[position];
                    let lines = [];
                    const reading = (0,content_sinks/* previewReading */.d)(addressOf(object), (line) => lines.push(line), logFormat, context);
                    const chunks = contentRead(contentChunks(content, signal), reading);
                    for (;;) {
                        const next = await named(object, () => chunks.next());
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
        async evidence(findings, limit, context) {
            const objects = await listOnce(context);
            const wanted = new Set(findings.flatMap(({ logObjects }) => logObjects));
            const allListed = findings.every(({ logObjects, logObjectCount }) => logObjectCount === logObjects.length);
            const positions = new Map(findings.map((finding, position) => [clientKeys.get(finding) ?? (0,client_key/* clientKey */.TJ)(finding), position]));
            const gathering = (0,evidence/* gatherEvidence */.h)(scope, (key) => positions.get(key), findings.length, limit);
            const reading = (0,content_sinks/* evidenceReading */.c)(gathering, (0,lines/* filteringSplitter */.Gr)(gathering, SIGV2), logFormat);
            await read(objects, positionsOf(objects, (object) => wanted.has(addressOf(object))), async (position, content, signal) => {
                gathering.begin(position);
                reading.begin(true);
                await eachChunk(content, signal, (chunk) => {
                    if (reading.rest() !== 'ignore')
                        (0,fast_tally/* push */.VC)(reading, chunk);
                });
                await done(reading.end(), signal);
            }, context);
            const { records, complete } = gathering.result((position) => addressOf(objects[position]));
            return { records, complete: complete && allListed };
        },
        queries: () => [],
    };
}
/** Milliseconds that this thread counts before it yields. */
const PAUSE_MILLISECONDS = 8;
/** Stops whatever is under way where the reading ends, and tells of an abort by its own reason. */
async function whileReading(signal, act) {
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
/** One entry per location, and per source bucket where the keys are partitioned; as the scan on Athena has them. */
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
/** Before that the rate says little: connections are being made. */
const SECONDS_TO_MEASURE = 2;
/** Tells how far the reading has come: log objects, bytes, and how long the rest takes at the rate so far. */
function objectProgress(objects, { onProgress }) {
    const bytesTotal = bytesOf(objects);
    const objectsTotal = objects.length;
    let bytesDone = 0;
    let objectsDone = 0;
    const started = performance.now();
    return ({ bytes }) => {
        bytesDone += bytes;
        objectsDone++;
        const seconds = (performance.now() - started) / 1_000;
        // Small objects take their time by their number, and large ones by their bytes.
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
/** Content up to this size is inflated at once. */
const SMALL_GZIP_BYTES = 4 << 20;
/** The content, inflated where it begins as gzip does. Of an object that came whole nothing is waited for. */
async function eachChunk(content, signal, use) {
    if (content.completeBody !== null && !(0,gzip/* isGzip */.bf)(headOf(content.completeBody))) {
        for (const chunk of content.completeBody)
            use(chunk);
        return;
    }
    for await (const chunk of contentChunks(content, signal))
        use(chunk);
}
async function* contentChunks(content, signal) {
    const { completeBody } = content;
    if (completeBody !== null) {
        if (!(0,gzip/* isGzip */.bf)(headOf(completeBody))) {
            yield* completeBody;
            return;
        }
        const stored = Buffer.concat(completeBody);
        const inflated = stored.length <= SMALL_GZIP_BYTES ? (0,gzip/* inflateAtOnce */.i)(stored) : null;
        if (inflated !== null)
            yield inflated;
        else
            yield* (0,gzip/* inflate */.UD)(chunksOf(completeBody), signal);
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
/** Reads a content, with a pause after each chunk and each batch of rows. */
async function* contentRead(chunks, reading) {
    reading.begin(true);
    for await (const chunk of chunks) {
        if (reading.rest() !== 'ignore')
            (0,fast_tally/* push */.VC)(reading, chunk);
        yield;
    }
    yield* reading.end() ?? [];
}
/** Waits for what is left to do at the end of a content. */
async function done(rest, signal) {
    for await (const _ of rest ?? []) {
        await (0,promises_.setImmediate)();
        signal.throwIfAborted();
    }
}
/** What is wrong with an object's gzip or its Parquet is told with its address. */
async function named(object, act) {
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof reader/* DamagedContentError */.x)
            throw (0,read/* damaged */.qM)(addressOf(object), error);
        if (!(error instanceof gzip/* GzipError */.Bm))
            throw error;
        throw new runtime_errors/* CheckError */.tl(`Cannot read ${addressOf(object)}: its gzip is damaged (${error.message}). Store the log object again, or remove it from the location.`, { cause: error });
    }
}


/***/ }),

// ./lib/log-sources/s3/account-buckets.js
8977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listAccountBuckets: () => (/* binding */ listAccountBuckets),
/* harmony export */   matchAccount: () => (/* binding */ matchAccount),
/* harmony export */   matchAccountBuckets: () => (/* binding */ matchAccountBuckets)
/* harmony export */ });
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _model_bucket_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9596);
/* harmony import */ var _runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3093);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(525);




/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html */
const BUCKETS_IN_PAGE = 1_000;
/** An account may have a million: https://docs.aws.amazon.com/AmazonS3/latest/userguide/BucketRestrictions.html */
const MOST_PAGES = 1_100;
const MOST_BUCKETS = 10_000;
/** All general purpose buckets of the account, with their Regions. */
async function listAccountBuckets(clients, signal) {
    const { ListBucketsCommand } = await Promise.all(/* import() | aws-sdk-s3 */[__webpack_require__.e(871), __webpack_require__.e(660)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const client = await clients.s3();
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
            const answer = await (0,_runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessAborted */ .Wh)(signal, client.send(command, { abortSignal: signal }));
            for (const { Name, BucketRegion } of answer.Buckets ?? [])
                if (Name !== undefined)
                    found.push({ name: Name, region: BucketRegion ?? null });
            token = answer.ContinuationToken;
        }
        catch (error) {
            signal.throwIfAborted();
            throw (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsRefusal */ .gW)(error, {
                call: 's3:ListAllMyBuckets',
                remedy: 'Allow s3:ListAllMyBuckets on all resources (statement ListBuckets of the policy), or name the buckets',
            });
        }
        if (!token)
            return found;
    }
}
/**
 * The account's buckets that names and patterns stand for, in the order of these.
 *
 * @throws SettingsError where a pattern matches none, or all of them match more than 10,000
 */
function matchAccountBuckets(patterns, account) {
    const { buckets, unmatched } = (0,_model_bucket_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .expandBuckets */ .u_)(patterns, account.map(({ name }) => name));
    if (unmatched.length > 0)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(`No bucket of the account matches ${unmatched.map((one) => JSON.stringify(one)).join(', ')} (${account.length} buckets). Check buckets, and that the credentials are of the right account.`);
    if (buckets.length === 0)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN('The patterns leave out every bucket of the account. Check buckets.');
    if (buckets.length > MOST_BUCKETS)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(`The patterns match ${buckets.length} buckets, and one check takes ${MOST_BUCKETS}. Share them out among several checks.`);
    return buckets;
}
/** Where the logs are to be discovered, patterns choose among the buckets of the account; null: no patterns are given. */
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


/***/ }),

// ./lib/log-sources/s3/archived.js
9056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ archivedGap)
/* harmony export */ });
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4209);

const NAMED = 5;
/**
 * The gap where log objects are archived: their content is unknown. S3 refuses to give them; Athena leaves those in
 * S3 Glacier Flexible Retrieval out without a message.
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

// ./lib/log-sources/s3/bucket-logging.js
2820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isNoSuchBucket),
/* harmony export */   m: () => (/* binding */ readLoggingSetting)
/* harmony export */ });
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);


/** Reads a bucket's logging setting. A bucket that does not exist is a `SettingsError`. */
async function readLoggingSetting(calls, bucket, signal) {
    const { GetBucketLoggingCommand } = await Promise.all(/* import() | aws-sdk-s3 */[__webpack_require__.e(871), __webpack_require__.e(660)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    try {
        const { LoggingEnabled } = await calls.ask(bucket, (s3) => s3.send(new GetBucketLoggingCommand({ Bucket: bucket }), { abortSignal: signal }));
        // An answer without it means that logging is off: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLogging.html
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
            refusal: (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsRefusal */ .gW)(error, {
                call: `s3:GetBucketLogging of bucket ${bucket}`,
                remedy: `Allow s3:GetBucketLogging on bucket ${bucket}, or give log-location`,
            }),
        };
    }
}
function isNoSuchBucket(thrown) {
    return (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsFailure */ .MT)(thrown), 'NoSuchBucket', 'InvalidBucketName');
}


/***/ }),

// ./lib/log-sources/s3/bucket-region.js
1333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bucketCalls: () => (/* binding */ bucketCalls)
/* harmony export */ });
/** @param known Regions of buckets, as far as they are known */
function bucketCalls(clients, known = new Map()) {
    const regions = new Map(known);
    const askIn = async (bucket, region, send) => {
        const answer = await send(await clients.s3(region));
        regions.set(bucket, region);
        return answer;
    };
    return {
        async ask(bucket, send) {
            const region = regions.get(bucket) ?? clients.region;
            try {
                return await askIn(bucket, region, send);
            }
            catch (error) {
                const other = isRedirect(error)
                    ? (regionIn(error) ?? (await headBucket(bucket, await clients.s3(region))))
                    : null;
                if (other === null || other === region)
                    throw error;
                return askIn(bucket, other, send);
            }
        },
        regionOf: (bucket) => regions.get(bucket) ?? null,
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
 * The bucket is in another Region: 301 or 307, or 400 in Regions launched after March 2019.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
 */
function isRedirect(thrown) {
    const { name = '', $metadata } = thrown;
    return REDIRECTS.includes(name) || $metadata?.httpStatusCode === 301 || $metadata?.httpStatusCode === 307;
}
function regionIn(thrown) {
    const { Region, $response } = thrown;
    return ($response?.headers?.['x-amz-bucket-region'] ??
        (typeof Region === 'string' && Region !== '' ? Region : null));
}
/** The answer names the Region, also where it is a refusal. */
async function headBucket(bucket, s3) {
    const { HeadBucketCommand } = await Promise.all(/* import() | aws-sdk-s3 */[__webpack_require__.e(871), __webpack_require__.e(660)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    try {
        return (await s3.send(new HeadBucketCommand({ Bucket: bucket }))).BucketRegion ?? null;
    }
    catch (error) {
        return regionIn(error);
    }
}


/***/ }),

2159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  locateLogs: () => (/* binding */ locateLogs)
});

// EXTERNAL MODULE: ./lib/log-formats/log-object-name.js
var log_object_name = __webpack_require__(2141);
// EXTERNAL MODULE: ./lib/model/bucket-pattern.js
var bucket_pattern = __webpack_require__(9596);
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
;// CONCATENATED MODULE: ./lib/policies/denial.js
/**
 * Whether a bucket's policy refuses every request signed with SigV2: it does where Deny statements for everybody and every
 * action cover both the bucket and its objects, on no condition but the signature version.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html
 *
 * @param policy the policy's JSON as S3 gives it
 * @returns null where the text is not a policy
 */
function denialOf(policy, bucket, partition = 'aws') {
    const document = parsed(policy);
    if (document === null)
        return null;
    const arn = `arn:${partition}:s3:::${bucket}`;
    const hasVariables = document.Version === '2012-10-17';
    const read = listOf(document.Statement).map((statement) => isObject(statement) ? readStatement(statement, arn, hasVariables) : NOTHING);
    const complete = read.filter(({ shortcomings }) => shortcomings.length === 0);
    const bucketDenied = complete.filter(({ coversBucket }) => coversBucket);
    const objectsDenied = complete.filter(({ coversObjects }) => coversObjects);
    if (bucketDenied.length > 0 && objectsDenied.length > 0) {
        const also = [...new Set([...bucketDenied, ...objectsDenied].flatMap(({ alsoRefuses }) => alsoRefuses))];
        return { denial: 'denied', reason: also.length === 0 ? null : `It also refuses ${also.join(' and ')}.` };
    }
    const speaking = read.filter(({ speaksOfSignature }) => speaksOfSignature);
    if (speaking.length === 0)
        return { denial: 'not-denied', reason: null };
    const reasons = new Set(speaking.flatMap((statement) => shortcomingsOf(statement)));
    return { denial: 'partly', reason: `${[...reasons].join(' ')}` };
}
const NOTHING = {
    speaksOfSignature: false,
    coversBucket: false,
    coversObjects: false,
    shortcomings: ['It is not a statement.'],
    alsoRefuses: [],
};
function readStatement(statement, arn, hasVariables) {
    const conditions = conditionsOf(statement.Condition);
    const speaksOfSignature = conditions.some(({ key }) => key.toLowerCase() === SIGNATURE_VERSION);
    const shortcomings = [];
    const alsoRefuses = new Set();
    if (statement.Effect !== 'Deny')
        shortcomings.push('A statement allows requests by their signature version, and an Allow refuses nothing.');
    if (!isEverybody(statement))
        shortcomings.push('A statement denies only some principals.');
    if (!isEveryAction(statement))
        shortcomings.push('A statement denies only some actions.');
    if (conditions.length === 0)
        alsoRefuses.add('every other request');
    for (const condition of conditions) {
        const problem = conditionProblem(condition, alsoRefuses, hasVariables);
        if (problem !== null)
            shortcomings.push(problem);
    }
    return {
        speaksOfSignature,
        coversBucket: coversBucket(statement, arn, hasVariables),
        coversObjects: coversObjects(statement, arn, hasVariables),
        shortcomings: [...new Set(shortcomings)],
        alsoRefuses: [...alsoRefuses],
    };
}
/** Of a statement that speaks of the signature version. */
function shortcomingsOf({ shortcomings, coversBucket, coversObjects }) {
    if (coversBucket && coversObjects)
        return [...shortcomings];
    const covered = coversObjects
        ? 'A statement covers the objects only, and not the bucket.'
        : coversBucket
            ? 'A statement covers the bucket only, and not its objects.'
            : 'A statement covers neither the bucket nor all of its objects.';
    return [...shortcomings, covered];
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
function isEverybody({ Principal, NotPrincipal }) {
    if (NotPrincipal !== undefined)
        return false;
    return Principal === '*' || (isObject(Principal) && listOf(Principal.AWS).includes('*'));
}
function isEveryAction({ Action, NotAction }) {
    if (NotAction !== undefined)
        return (Action === undefined &&
            (textsOf(NotAction)?.every((pattern) => /^(?!s3:)[a-z0-9-]+:/i.test(pattern)) ?? false));
    return (textsOf(Action) ?? []).some((pattern) => /^(?:s3:|s3|s)?\*+$/i.test(pattern));
}
function coversBucket(statement, arn, hasVariables) {
    const { Resource, NotResource } = statement;
    if (NotResource !== undefined)
        return (Resource === undefined &&
            (patternsOf(NotResource, hasVariables)?.every((pattern) => !matches(pattern, arn)) ?? false));
    return (textsOf(Resource) ?? [])
        .filter((pattern) => !(hasVariables && pattern.includes('${')))
        .some((pattern) => matches(pattern, arn));
}
function coversObjects(statement, arn, hasVariables) {
    const { Resource, NotResource } = statement;
    const objects = `${arn}/`;
    if (NotResource !== undefined)
        return (Resource === undefined &&
            (patternsOf(NotResource, hasVariables)?.every((pattern) => isApartFrom(pattern, objects)) ?? false));
    return (textsOf(Resource) ?? [])
        .filter((pattern) => !(hasVariables && pattern.includes('${')))
        .some((pattern) => isAllBelow(pattern, objects));
}
/** The pattern matches whatever begins with `start`: it ends in `*`, and what stands before that matches a part of `start`. */
function isAllBelow(pattern, start) {
    if (!pattern.endsWith('*'))
        return false;
    const before = pattern.replace(/\*+$/, '');
    for (let end = 0; end <= start.length; end++)
        if (matches(before, start.slice(0, end)))
            return true;
    return false;
}
/** The pattern matches nothing that begins with `start`, as its own beginning shows. */
function isApartFrom(pattern, start) {
    const literal = /^[^*?]*/.exec(pattern)?.[0] ?? '';
    return !literal.startsWith(start) && !start.startsWith(literal);
}
function conditionsOf(condition) {
    if (condition === undefined)
        return [];
    if (!isObject(condition))
        return [{ operator: '', key: '', values: null }];
    return Object.entries(condition).flatMap(([operator, keys]) => isObject(keys) && Object.keys(keys).length > 0
        ? Object.entries(keys).map(([key, values]) => ({ operator, key, values: textsOf(values) }))
        : [{ operator, key: '', values: null }]);
}
const SIGNATURE_VERSION = 's3:signatureversion';
/** What the key holds for a request signed with SigV2, and for one signed with SigV4. */
const SIGV2 = 'AWS';
const SIGV4 = 'AWS4-HMAC-SHA256';
const UNSIGNED = 'anonymous requests';
/**
 * Why a condition does not hold for every SigV2 request; null where it does. Adds what else it holds for.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
function conditionProblem({ operator, key, values }, alsoRefuses, hasVariables) {
    if (key.toLowerCase() !== SIGNATURE_VERSION)
        return 'A statement has another condition in addition to the signature version.';
    const form = /^(ForAllValues:|ForAnyValue:)?String(Not)?(Equals|EqualsIgnoreCase|Like)(IfExists)?$/i.exec(operator);
    if (form === null)
        return `A statement uses the operator ${operator}, which does not name SigV2.`;
    if (values === null || (hasVariables && values.some((value) => value.includes('${'))))
        return 'A statement compares the signature version with what is not a plain text.';
    const [, set = '', not, comparison, ifExists] = form;
    const isHeld = (value, actual) => comparison?.toLowerCase() === 'like'
        ? matches(value, actual)
        : comparison?.toLowerCase() === 'equals'
            ? value === actual
            : value.toLowerCase() === actual.toLowerCase();
    const isAny = (actual) => values.some((value) => isHeld(value, actual));
    if (not === undefined) {
        if (!isAny(SIGV2))
            return `A statement names a value that no SigV2 request has: its value is "${SIGV2}".`;
        if (isAny(SIGV4))
            alsoRefuses.add('SigV4 requests');
    }
    else {
        if (isAny(SIGV2))
            return `A statement leaves out requests whose signature version is "${SIGV2}".`;
        if (!isAny(SIGV4))
            return `A statement denies whatever is not a value that no SigV4 request has: SigV4 is "${SIGV4}".`;
        alsoRefuses.add(UNSIGNED);
        alsoRefuses.add('SigV4A requests');
    }
    // Without the key these hold, too.
    if (ifExists !== undefined || /^ForAllValues:/i.test(set))
        alsoRefuses.add(UNSIGNED);
    return null;
}
/** Matches as IAM does: `*` is any text, and `?` is any one character. */
function matches(pattern, text) {
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
function parsed(policy) {
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
function listOf(value) {
    return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
/** One text or a list of them; null where nothing or something else stands there. */
function textsOf(value) {
    const list = listOf(value);
    return list.length > 0 && list.every((item) => typeof item === 'string') ? [...list] : null;
}
/** Null where a pattern cannot be told for its variables. */
function patternsOf(value, hasVariables) {
    const texts = textsOf(value);
    return texts === null || (hasVariables && texts.some((text) => text.includes('${'))) ? null : texts;
}

;// CONCATENATED MODULE: ./lib/log-sources/s3/bucket-policy.js


/** Reads a bucket's own policy, and what it does with SigV2. Policies of the organization are not asked for. */
async function readDenial(calls, bucket, signal) {
    const { GetBucketPolicyCommand } = await Promise.all(/* import() | aws-sdk-s3 */[__webpack_require__.e(871), __webpack_require__.e(660)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const command = new GetBucketPolicyCommand({ Bucket: bucket });
    try {
        const { Policy = '' } = await calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal }));
        const found = denialOf(Policy, bucket, partitionOf(calls.regionOf(bucket) ?? ''));
        if (found !== null)
            return { denial: found.denial, denialReason: found.reason, refusal: null };
        const reason = `What s3:GetBucketPolicy of bucket ${bucket} answered is not a policy.`;
        return { denial: 'unknown', denialReason: reason, refusal: reason };
    }
    catch (error) {
        signal.throwIfAborted();
        if ((0,aws_errors/* isNamed */.ev)((0,aws_errors/* awsFailure */.MT)(error), 'NoSuchBucketPolicy'))
            return { denial: 'not-denied', denialReason: null, refusal: null };
        const { message } = (0,aws_errors/* awsRefusal */.gW)(error, {
            call: `s3:GetBucketPolicy of bucket ${bucket}`,
            remedy: `Allow s3:GetBucketPolicy on bucket ${bucket} (statement ReadBucketSettings of the policy), or leave accept-deny-policy out`,
        });
        return { denial: 'unknown', denialReason: message, refusal: message };
    }
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
function partitionOf(region) {
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
/** What AWS says of each bucket: its Region, its logging setting, whether its policy denies SigV2, and by a tag its owner. */
async function readBucketFacts(settings, { ownerTag, acceptDenyPolicy }, calls, { signal, onWarning }) {
    const refusals = [];
    const unreadPolicies = [];
    const facts = await (0,concurrency/* mapLimited */.b)(settings, async ({ source, setting }) => {
        const { denial, denialReason, refusal } = await readDenial(calls, source, signal);
        if (refusal !== null)
            unreadPolicies.push(refusal);
        return {
            bucket: source,
            region: calls.regionOf(source),
            logging: setting.state === 'unreadable' ? 'unknown' : setting.state,
            logLocation: setting.state === 'on' ? `s3://${setting.bucket}/${setting.prefix}` : null,
            denial,
            denialReason,
            owner: ownerTag === null ? null : await ownerOf(source, ownerTag, calls, signal, refusals),
        };
    }, AT_ONE_TIME);
    const [first] = refusals;
    if (first !== undefined)
        onWarning(refusals.length === 1
            ? first
            : `${first} The tags of ${refusals.length - 1} more buckets could not be read.`);
    const [unread] = unreadPolicies;
    if (unread !== undefined && acceptDenyPolicy)
        onWarning(unreadPolicies.length === 1
            ? unread
            : `${unread} The policies of ${unreadPolicies.length - 1} more buckets could not be read.`);
    return facts;
}
/** The value of the tag; null where the bucket has none, or its tags may not be read. */
async function ownerOf(bucket, tag, calls, signal, refusals) {
    const { GetBucketTaggingCommand } = await Promise.all(/* import() | aws-sdk-s3 */[__webpack_require__.e(871), __webpack_require__.e(660)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    try {
        const command = new GetBucketTaggingCommand({ Bucket: bucket });
        const { TagSet } = await calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal }));
        return TagSet?.find(({ Key }) => Key === tag)?.Value ?? null;
    }
    catch (error) {
        signal.throwIfAborted();
        if ((0,aws_errors/* isNamed */.ev)((0,aws_errors/* awsFailure */.MT)(error), 'NoSuchTagSet'))
            return null;
        refusals.push((0,aws_errors/* awsRefusal */.gW)(error, {
            call: `s3:GetBucketTagging of bucket ${bucket}`,
            remedy: `Allow s3:GetBucketTagging on bucket ${bucket} (statement ReadBucketSettings of the policy), or leave owner-tag out`,
        }).message);
        return null;
    }
}

// EXTERNAL MODULE: ./lib/log-sources/s3/bucket-logging.js
var bucket_logging = __webpack_require__(2820);
// EXTERNAL MODULE: ./lib/log-sources/s3/bucket-region.js
var bucket_region = __webpack_require__(1333);
// EXTERNAL MODULE: ./lib/log-sources/s3/layout.js
var s3_layout = __webpack_require__(5804);
;// CONCATENATED MODULE: ./lib/log-sources/s3/discovery.js










/**
 * Finds the log objects of `settings.source`: at the given `s3://` locations, or where each configured bucket's logging
 * setting points. Asks S3 for settings and names, reads no object. A bucket that does not exist is a `SettingsError`.
 */
async function locateLogs(settings, clients, context, observer = null, account = null) {
    const calls = (0,bucket_region.bucketCalls)(clients, account?.regions);
    const sources = (await (0,concurrency/* mapLimited */.b)(settings.scope.buckets, async (source) => {
        const setting = await orRefusal(observer, () => (0,bucket_logging/* readLoggingSetting */.m)(calls, source, context.signal));
        observer?.onSetting(source, setting);
        return setting instanceof errors/* UserError */.yo ? [] : [{ source, setting }];
    }, SETTINGS_AT_ONE_TIME)).flat();
    const given = settings.source.kind === 's3' ? settings.source.locations : null;
    for (const { source, setting } of sources) {
        if (setting.state !== 'unreadable' || observer !== null)
            continue;
        if (given === null && !account?.matched.has(source))
            throw setting.refusal;
        context.onWarning(`${setting.refusal.message} Without it, whether the logs of ${source} still go to the location given is not known.`);
    }
    const on = sources.flatMap(({ source, setting }) => setting.state === 'on' ? [{ source, ...setting }] : []);
    const places = given === null
        ? discoveredPlaces(on)
        : given.map(({ text, bucket, prefix }) => ({
            text,
            bucket,
            prefix,
            given: true,
            settings: on.filter((setting) => holds({ bucket, prefix }, setting)),
        }));
    const explicit = settings.aws.logKeyFormat === 'auto' ? null : settings.aws.logKeyFormat;
    const locations = withoutOverlaps((await (0,concurrency/* mapLimited */.b)(places, async (place) => {
        const layout = await orRefusal(observer, () => (0,s3_layout/* readLogLayout */.N)({
            bucket: place.bucket,
            prefix: place.prefix,
            deep: place.given,
            sourceBuckets: settings.scope.bucketPatterns === undefined ? settings.scope.buckets : [],
            sampleDays: sampleDays(settings),
            window: settings.scope.window,
        }, calls, context.signal));
        if (layout instanceof errors/* UserError */.yo) {
            observer?.onPlace(place.text, layout);
            return [];
        }
        reportNames(place, layout, explicit, context);
        const found = locationsOf(place, layout, explicit, (0,bucket_pattern/* bucketMatcher */.RF)(settings.scope), calls);
        observer?.onPlace(place.text, found);
        return found;
    })).flat());
    reportRegions(locations, clients.region, context);
    const bucketFacts = await readBucketFacts(sources, settings, calls, context);
    reportSigV4Regions(bucketFacts, context);
    return {
        locations,
        texts: places.map(({ text }) => text),
        engineGaps: [
            ...sources.flatMap(({ source, setting }) => {
                if (setting.state === 'off')
                    return [loggingDisabled(source)];
                if (setting.state !== 'on')
                    return [];
                const change = changeOf({ source, ...setting }, places);
                return change === null ? [] : [change];
            }),
        ],
        bucketFacts,
    };
}
/** Settings that are read at one time. */
const SETTINGS_AT_ONE_TIME = 16;
/** Names told in one notice. */
const NAMES_TOLD = 5;
/** Says which buckets are in Regions that take SigV4 only. It is AWS's word, and makes no bucket pass. */
function reportSigV4Regions(facts, { onNotice }) {
    const names = facts.flatMap(({ bucket, region }) => region !== null && (0,model_region/* takesSigV4Only */.k)(region) ? [`${bucket} (${region})`] : []);
    if (names.length === 0)
        return;
    const more = names.length > NAMES_TOLD ? ` and ${names.length - NAMES_TOLD} more` : '';
    onNotice(`In Regions where S3 takes SigV4 only: ${names.slice(0, NAMES_TOLD).join(', ')}${more} (AWS's list: ${model_region/* SIGNATURE_VERSIONS_SOURCE */.x}). No bucket passes by that: the logs decide.`);
}
/** What is asked for; an observer takes a refusal as an answer. */
async function orRefusal(observer, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (observer === null || !(error instanceof errors/* UserError */.yo))
            throw error;
        return error;
    }
}
/** Source buckets may share one place. */
function discoveredPlaces(on) {
    const texts = new Set(on.map(textOf));
    return [...texts].map((text) => {
        const settings = on.filter((setting) => textOf(setting) === text);
        const { bucket, prefix } = settings[0];
        return { text, bucket, prefix, given: false, settings };
    });
}
function textOf({ bucket, prefix }) {
    return `s3://${bucket}/${prefix}`;
}
/** The log objects that a setting makes are among those that are read at a given location. */
function holds(given, setting) {
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
/** Days whose names tell event from delivery time: where the window begins, and where it ends. */
function sampleDays({ scope, now }) {
    const until = Math.min(scope.window.until ?? now, now);
    return [scope.window.since ?? until - 7 * time/* SECONDS_PER_DAY */.xz, until - 2 * time/* SECONDS_PER_DAY */.xz].map(log_object_name/* dayFolders */.IM);
}
/**
 * What is found decides: a setting that says otherwise would leave log objects out, and with them what they hold. It counts
 * where the names do not tell.
 */
function locationsOf(place, layout, explicit, asksFor, calls) {
    const formats = [
        ...(explicit === null ? [] : [explicit]),
        ...place.settings.map(({ keyFormat }) => keyFormat),
    ];
    const base = {
        text: place.text,
        bucket: place.bucket,
        region: calls.regionOf(place.bucket),
        sourceBuckets: place.settings.map(({ source }) => source),
    };
    const flat = layout.flat.map(({ prefix, oldestLogObject }) => ({
        ...base,
        prefix,
        keyFormat: 'simple',
        partitions: [],
        oldestLogObject,
    }));
    const partitioned = layout.partitioned.map(({ prefix, partitions, timesOfDay }) => ({
        ...base,
        prefix,
        // By delivery time more days are read than by event time, so that is right where there are both.
        keyFormat: timesOfDay || formats.includes('partitioned-delivery-time')
            ? 'partitioned-delivery-time'
            : 'partitioned-event-time',
        partitions: partitions.filter(({ bucket }) => asksFor?.(bucket) ?? true),
        oldestLogObject: null,
    }));
    const found = [...flat, ...partitioned];
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
/** Given locations may lie one in the other: each log object is read once, for the first that holds it. */
function withoutOverlaps(locations) {
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
const OTHER_DESTINATIONS = "S3 can also deliver access logs through CloudWatch Logs, as JSON or Parquet; a bucket's logging setting does not tell of that, and engine embedded reads them where log-location names their place";
function reportNames({ text, given }, { flat, partitioned, others, hidden }, explicit, { onWarning, onNotice }) {
    const example = others.example === null ? '' : ` (${JSON.stringify(others.example.slice(0, 200))})`;
    if (flat.length === 0 && partitioned.length === 0)
        onWarning(others.count === 0
            ? `No log object was found at ${text}. ${given ? 'Check log-location: a prefix is taken literally.' : 'New logging takes some hours to begin.'} ${OTHER_DESTINATIONS}.`
            : `Nothing at ${text} is named like an S3 access log object (prefix, then YYYY-MM-DD-hh-mm-ss-…)${example}: nothing there is read. Logs that were renamed or packed can be copied and checked as local files.`);
    else if (others.count > 0 && given)
        onWarning(`${text} also holds objects that are not named like S3 access log objects, at least ${others.count}${example}: they are not read, but for those whose names begin with a day of the window.`);
    if (hidden > 0)
        onNotice(`${text}: names that begin with . or _ are left out, as Athena leaves them out: at least ${hidden}.`);
    const found = [
        ...(flat.length > 0 ? ['simple'] : []),
        ...partitioned.map(({ timesOfDay }) => timesOfDay || explicit === 'partitioned-delivery-time'
            ? 'partitioned-delivery-time'
            : 'partitioned-event-time'),
    ];
    const contrary = [...new Set(found)].filter((format) => format !== explicit);
    if (explicit !== null && contrary.length > 0)
        onNotice(`log-key-format is ${explicit}, but log objects at ${text} have ${contrary.join(' and ')} keys. They are read all the same; give auto.`);
}
function reportRegions(locations, region, { onNotice }) {
    const others = new Map(locations.map((location) => [location.bucket, location.region]));
    for (const [bucket, other] of others)
        if (other !== null && other !== region)
            onNotice(`Bucket ${bucket} is in ${other} and Athena runs in ${region}: what is read is charged as transfer between Regions.`);
}
function loggingDisabled(source) {
    return {
        name: 'logging-disabled',
        bucket: source,
        message: `Server access logging of ${source} is off, so its requests leave no record. Switch it on with infra/access-logs.yaml (CloudFormation), or: aws s3api put-bucket-logging --bucket ${source} --bucket-logging-status '{"LoggingEnabled":{"TargetBucket":"LOG-BUCKET","TargetPrefix":"${source}/","TargetObjectKeyFormat":{"PartitionedPrefix":{"PartitionDateSource":"EventTime"}}}}' (the log bucket in the same account and Region must let logging.s3.amazonaws.com write). ${OTHER_DESTINATIONS}.`,
    };
}
/** Null: what S3 writes for this bucket now is what was read. */
function changeOf(setting, places) {
    if (places.some((place) => place.settings.some(({ source }) => source === setting.source)))
        return null;
    return {
        name: 'logging-changed',
        bucket: setting.source,
        message: `${setting.source} now logs to ${textOf(setting)}, which is not among the locations read: give that one in log-location too, or leave log-location out.`,
    };
}


/***/ }),

// ./lib/log-sources/s3/layout.js
5804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readLogLayout),
/* harmony export */   O: () => (/* binding */ refusePartOfDays)
/* harmony export */ });
/* harmony import */ var _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2141);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4209);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(588);
/* harmony import */ var _runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8211);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(525);
/* harmony import */ var _runtime_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(909);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4468);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3456);








const SAMPLE_KEYS = 20;
/** Lifecycle rules skip small objects, so that among archived log objects others may lie. */
const FIRST_KEYS = 100;
const KEYS_OF_WINDOW = 1_000;
/** Objects are archived by their age: what is read begins at one of these days before the window, or does not cover it. */
const DAYS_BEFORE_WINDOW = [30, 7, 1];
/** What the folders of the years 2000 to 2999 begin with. */
const FIRST_OF_YEARS = '2';
/** Event and delivery time are told apart only by the first partitions. */
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
            (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .append */ .BC)(read, await readNearWindow(async (time, most) => logObjectsIn(folder, await list.few(folder, `${folder}${(0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .dayFolders */ .IM)(time)}`, most))));
        const oldestLogObject = read.length === 0 ? null : (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .least */ .YG)(read.map(({ time }) => time));
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
            (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .append */ .BC)(folders, page.folders.filter((name) => folder !== prefix || belongs(name)));
        }
        return folders.filter((name) => {
            const start = name.lastIndexOf('/', name.length - 2) + 1;
            // Without a search below, only folders that S3 makes: account, Region, bucket.
            if (!deep &&
                ![ACCOUNT_FOLDER, REGION_FOLDER, PARTITION_FOLDER].some((folderOfS3) => startsAt(folderOfS3, name, prefix)))
                return false;
            // What the prefix itself begins is not hidden: partitions are looked for by their full address.
            if (start < prefix.length || !(0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isHiddenName */ .sg)(name.slice(start)))
                return true;
            hidden++;
            return false;
        });
    };
    let level = [prefix];
    while (level.length > 0)
        level = (await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_6__/* .mapLimited */ .b)(level, visit)).flat();
    await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_6__/* .mapLimited */ .b)([...flat], async ([before, found]) => {
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
            .sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodePoints */ .U)(a.prefix, b.prefix)),
        partitioned: [...partitioned]
            .map(([root, { partitions, timesOfDay }]) => ({
            prefix: root,
            partitions: partitions.sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodePoints */ .U)(pathOf(a), pathOf(b))),
            timesOfDay,
        }))
            .sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodePoints */ .U)(a.prefix, b.prefix)),
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


/***/ }),

// ./lib/log-sources/s3/listing.js
4468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ newListing)
/* harmony export */ });
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2141);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);
/* harmony import */ var _bucket_logging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2820);




/** Listings for one location at most: well below a minute. */
const MOST_LISTINGS = 10_000;
function newListing(bucket, calls, signal) {
    let listings = 0;
    const listOnce = async (input) => {
        if (++listings > MOST_LISTINGS)
            throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckError */ .tl(`s3://${bucket} holds too many folders to look for logs in all of them (${MOST_LISTINGS} listings): give in log-location the prefixes that hold the logs, one per line.`);
        const { ListObjectsV2Command } = await Promise.all(/* import() | aws-sdk-s3 */[__webpack_require__.e(871), __webpack_require__.e(660)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
        try {
            const command = new ListObjectsV2Command({ Bucket: bucket, EncodingType: 'url', ...input });
            const output = await calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal }));
            return {
                ...namesIn(output),
                isTruncated: output.IsTruncated === true,
                next: output.NextContinuationToken,
            };
        }
        catch (error) {
            signal.throwIfAborted();
            throw listRefusal(error, bucket, input.Prefix);
        }
    };
    return {
        async *pages(prefix) {
            let from = {};
            for (;;) {
                const { keys, folders, isTruncated, next } = await listOnce({
                    Prefix: prefix,
                    Delimiter: '/',
                    ...from,
                });
                yield { keys, folders };
                if (!isTruncated)
                    return;
                if (!next)
                    throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckError */ .tl(`s3:ListBucket of s3://${bucket}/${prefix} ended early: S3 has more names but sent no continuation token. Run the check again. If it fails again, check AWS_ENDPOINT_URL_S3.`);
                const lastKey = keys.at(-1)?.key ?? '';
                const skip = lastKey > (folders.at(-1) ?? '') ? endOfYear(lastKey) : null;
                from = skip === null ? { ContinuationToken: next } : { StartAfter: skip };
            }
        },
        async few(prefix, after, most) {
            const { keys } = await listOnce({
                Prefix: prefix,
                MaxKeys: most,
                ...(after === null ? {} : { StartAfter: after }),
            });
            return keys;
        },
    };
}
/** After every log object of this one's prefix and year, since there is no thirteenth month. */
function endOfYear(key) {
    const nameStart = key.lastIndexOf('/') + 1;
    const stamp = _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .START_OF_STAMP */ .LD.exec(key.slice(nameStart));
    return stamp === null ? null : `${key.slice(0, nameStart + stamp.index + 4)}-13`;
}
function namesIn(output) {
    const decode = (text) => output.EncodingType === 'url' ? decodeURIComponent(text.replaceAll('+', ' ')) : text;
    return {
        keys: (output.Contents ?? []).map(({ Key, StorageClass }) => ({
            key: decode(Key ?? ''),
            storageClass: StorageClass ?? '',
        })),
        folders: (output.CommonPrefixes ?? []).map(({ Prefix }) => decode(Prefix ?? '')),
    };
}
function listRefusal(thrown, bucket, prefix) {
    if ((0,_bucket_logging_js__WEBPACK_IMPORTED_MODULE_2__/* .isNoSuchBucket */ .h)(thrown))
        return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN(`Bucket ${bucket}, which is to hold the logs, does not exist. Check log-location.`, {
            cause: thrown,
        });
    return (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsRefusal */ .gW)(thrown, {
        call: `s3:ListBucket of s3://${bucket}/${prefix}`,
        remedy: `Allow s3:ListBucket on bucket ${bucket} and s3:GetObject on its log objects`,
    });
}


/***/ }),

// ./lib/log-sources/s3/objects.js
3456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isArchived: () => (/* binding */ isArchived),
/* harmony export */   listLogObjects: () => (/* binding */ listLogObjects),
/* harmony export */   sortedObjects: () => (/* binding */ sortedObjects)
/* harmony export */ });
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2141);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4209);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(588);
/* harmony import */ var _runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3093);
/* harmony import */ var _runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8211);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(525);







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
/** Listings for one check at most: a listing takes some tens of milliseconds. */
const MOST_LISTINGS = 200_000;
/**
 * Lists the log objects that a window asks for, the same ones that the scan on Athena reads: simple keys delivered from
 * `since` until 12 hours after `until`; of partitioned keys whole days, those of the window by event time, and by delivery
 * time up to 12 hours more. One listing is enough for a quiet place; of a busy one each day is listed by itself, side by side.
 *
 * @throws CheckError where S3 refuses a listing; the signal's reason where it is aborted
 */
async function listLogObjects(locations, window, calls, { signal, most = Number.POSITIVE_INFINITY, wants = () => true, onListed = () => { } }) {
    const objects = [];
    let listed = 0;
    let complete = true;
    const listPage = pageLister(calls, signal);
    /** Lists a range to its end, or only its first page; gives the last key where more of it may follow. */
    const list = async (range, firstPageOnly) => {
        let token;
        for (;;) {
            if (listed >= most) {
                complete = false;
                return null;
            }
            const page = await listPage(range, token);
            for (const entry of page.entries) {
                if (!isLess(entry.key, range.end))
                    return null;
                if (!range.holds(entry.key))
                    continue;
                listed++;
                const object = { ...entry, location: range.location, bucket: range.bucket };
                if (wants(object))
                    objects.push(object);
            }
            onListed(listed);
            if (page.next === null)
                return null;
            const last = page.entries.at(-1)?.key;
            if (firstPageOnly && last !== undefined)
                return last;
            token = page.next;
        }
    };
    const ranges = locations.flatMap((location, position) => location.keyFormat === 'simple'
        ? [simpleKeys(location, position, window, ownersBelow(location, locations, window))]
        : location.partitions.map((partition) => partitionedKeys(`${location.prefix}${partition.accountId}/${partition.region}/${partition.bucket}/`, location, position, window)));
    const left = await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapLimited */ .b)(ranges, async (range) => {
        const last = await list(range, true);
        return last === null ? [] : rangesAfter(last, range);
    }, LISTINGS_AT_ONE_TIME);
    await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapLimited */ .b)(left.flat(), (range) => list(range, false), LISTINGS_AT_ONE_TIME);
    return { objects: sortedObjects(objects).slice(0, most), complete };
}
/** What names of log objects begin with: the years 2000 to 2999. */
const FIRST_YEARS = '2';
const AFTER_YEARS = '3';
function simpleKeys({ bucket, prefix, keyFormat }, location, window, owned) {
    const { from, end } = simpleSpan(prefix, window);
    return {
        location,
        bucket,
        start: prefix,
        keyFormat,
        prefix: commonStart(from, end, prefix),
        // `from` itself, and everything that begins with it, comes after what is shorter.
        after: window.since === null ? null : from.slice(0, -1),
        end,
        holds: (key) => !isLess(key, from) && !isHidden(key.slice(prefix.length)) && !owned(key),
    };
}
/** Keys in a simple range that belong to a location further below. */
function ownersBelow({ bucket, prefix }, locations, window) {
    const own = simpleSpan(prefix, window);
    const spans = locations
        .filter((other) => other.bucket === bucket && other.prefix.startsWith(prefix))
        .flatMap((other) => {
        if (other.keyFormat === 'simple')
            return other.prefix === prefix ? [] : [simpleSpan(other.prefix, window)];
        const accounts = new Set(other.partitions.map(({ accountId }) => accountId));
        return [...accounts].map((account) => ({
            from: `${other.prefix}${account}/`,
            end: `${other.prefix}${account}${AFTER_SLASH}`,
        }));
    })
        .filter(({ from, end }) => isLess(from, own.end) && isLess(own.from, end));
    return (key) => spans.some(({ from, end }) => !isLess(key, from) && isLess(key, end));
}
/** Names tell the time of delivery: none before the window holds a record of it, and few long after do. */
function simpleSpan(prefix, { since, until }) {
    return {
        from: prefix + (since === null ? FIRST_YEARS : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .stampOf */ .Zs)(since)),
        end: prefix + (until === null ? AFTER_YEARS : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .stampOf */ .Zs)(until + _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .DELIVERY_PADDING_SECONDS */ .XX)),
    };
}
function partitionedKeys(folder, { bucket, keyFormat }, location, { since, until }) {
    const padding = keyFormat === 'partitioned-delivery-time' ? _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .DELIVERY_PADDING_SECONDS */ .XX : 0;
    const first = since === null ? FIRST_YEARS : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .dayFolders */ .IM)(since);
    const last = until === null ? null : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .dayFolders */ .IM)(until + padding - 1);
    const end = folder + (last === null ? AFTER_YEARS : `${last}${AFTER_SLASH}`);
    return {
        location,
        bucket,
        start: folder,
        keyFormat,
        prefix: commonStart(folder + first, end, folder),
        after: since === null ? null : folder + first,
        end,
        holds: (key) => {
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
/** Neither a folder's own mark nor a name that Athena leaves out; `rest` is what follows the location's own prefix. */
function isHidden(rest) {
    return rest.endsWith('/') || rest.split('/').some(_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isHiddenName */ .sg);
}
/** The rest of a range after a key: what is left of that key's day, then each day, then what lies between months. */
function rangesAfter(last, range) {
    const { start, keyFormat, end } = range;
    const separator = keyFormat === 'simple' ? '-' : '/';
    const read = new RegExp(`^(2\\d{3})${separator}(\\d\\d)${separator}(\\d\\d)`).exec(last.slice(start.length));
    if (read === null || !isDate(read[1], read[2], read[3]))
        return [{ ...range, after: last }];
    const dayOf = (time) => start + (keyFormat === 'simple' ? (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .stampOf */ .Zs)(time).slice(0, 10) : (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .dayFolders */ .IM)(time));
    const ranges = [];
    let after = last;
    let time = Date.UTC(Number(read[1]), Number(read[2]) - 1, Number(read[3])) / 1000;
    let day = dayOf(time);
    while (isLess(day, end)) {
        // Of a window without an end only so many days are listed side by side.
        if (ranges.length >= MOST_DAYS)
            return [...ranges, { ...range, after: day.slice(0, -1) }];
        time += _model_time_js__WEBPACK_IMPORTED_MODULE_5__/* .SECONDS_PER_DAY */ .xz;
        const next = dayOf(time);
        ranges.push({ ...range, prefix: day, after, end: isLess(next, end) ? next : end });
        // Names that are not days may lie between the last day of a month and the first of the next.
        if (day.slice(0, -2) !== next.slice(0, -2) && isLess(next, end))
            ranges.push({ ...range, prefix: commonStart(day, next, start), after: `${day}~`, end: next });
        after = null;
        day = next;
    }
    return ranges;
}
/** Some years. */
const MOST_DAYS = 4_000;
/** What two texts begin with alike, at least `least`. */
function commonStart(a, b, least) {
    let length = least.length;
    while (length < a.length && a[length] === b[length])
        length++;
    return a.slice(0, length);
}
function isLess(a, b) {
    return (0,_model_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoints */ .U)(a, b) < 0;
}
function byAddress(a, b) {
    return a.bucket === b.bucket ? (0,_model_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoints */ .U)(a.key, b.key) : (0,_model_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoints */ .U)(a.bucket, b.bucket);
}
/** By bucket and key, each once: listings that overlap name some log objects twice. */
function sortedObjects(objects) {
    return distinct(objects.sort(byAddress));
}
function distinct(sorted) {
    return sorted.filter((object, i) => i === 0 || byAddress(object, sorted[i - 1]) !== 0);
}
/** Fetches one page of names, 1,000 at most. */
function pageLister(calls, signal) {
    let listings = 0;
    return async ({ bucket, prefix, after }, token) => {
        signal.throwIfAborted();
        if (++listings > MOST_LISTINGS)
            throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(`s3://${bucket}/${prefix}: the log objects of the window take more than ${MOST_LISTINGS} listings. Check a shorter period, or fewer buckets at one time.`);
        const { ListObjectsV2Command } = await Promise.all(/* import() | aws-sdk-s3 */[__webpack_require__.e(871), __webpack_require__.e(660)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
        const command = new ListObjectsV2Command({
            Bucket: bucket,
            Prefix: prefix,
            EncodingType: 'url',
            OptionalObjectAttributes: ['RestoreStatus'],
            ...(token !== undefined ? { ContinuationToken: token } : after === null ? {} : { StartAfter: after }),
        });
        try {
            const output = await (0,_runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessAborted */ .Wh)(signal, calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal })));
            if (output.IsTruncated === true && !output.NextContinuationToken)
                throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(`s3:ListBucket of s3://${bucket}/${prefix} ended early: S3 has more names but sent no continuation token. Run the check again. If it fails again, check AWS_ENDPOINT_URL_S3.`);
            return {
                entries: entriesOf(output),
                next: output.IsTruncated === true ? output.NextContinuationToken : null,
            };
        }
        catch (error) {
            signal.throwIfAborted();
            throw (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsRefusal */ .gW)(error, {
                call: `s3:ListBucket of s3://${bucket}/${prefix}`,
                remedy: `Allow s3:ListBucket on bucket ${bucket} and s3:GetObject on its log objects`,
            });
        }
    };
}
function entriesOf(output) {
    const isEncoded = output.EncodingType === 'url';
    return (output.Contents ?? []).map(({ Key = '', Size, ETag, StorageClass, RestoreStatus, LastModified }) => ({
        key: isEncoded ? decodeURIComponent(Key.replaceAll('+', ' ')) : Key,
        bytes: Size ?? 0,
        etag: ETag ?? '',
        storageClass: StorageClass ?? '',
        isRestored: RestoreStatus?.RestoreExpiryDate !== undefined,
        lastModified: LastModified === undefined ? 0 : Math.floor(LastModified.getTime() / 1000),
    }));
}


/***/ }),

// ./lib/log-sources/s3/other-logs.js
6008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kindOfLocation: () => (/* binding */ kindOfLocation),
/* harmony export */   listOtherLogObjects: () => (/* binding */ listOtherLogObjects),
/* harmony export */   otherLocation: () => (/* binding */ otherLocation)
/* harmony export */ });
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2141);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(588);
/* harmony import */ var _runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3093);
/* harmony import */ var _runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8211);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(525);






/**
 * Days that are listed in addition to the window: CloudTrail files an event by its day of delivery.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html
 */
const TRAIL_DAYS_MORE = 1;
/** Where folders tell nothing of the time, log objects stored so long after the window are read. */
const STORED_LATER_SECONDS = _model_time_js__WEBPACK_IMPORTED_MODULE_3__/* .SECONDS_PER_DAY */ .xz;
/** Folders above those of the days: prefix, AWSLogs, organization, account, CloudTrail, Region. */
const DEEPEST_FOLDERS = 20;
const LISTINGS_AT_ONE_TIME = 16;
const MOST_LISTINGS = 200_000;
/** Files that CloudTrail writes next to its log files. */
const TRAIL_COMPANIONS = /^CloudTrail-[A-Za-z]+$/;
const TRAIL_KEY = /(?:^|\/)CloudTrail\/[a-z0-9-]+\/\d{4}\/\d\d\/\d\d\//;
const DELIVERED_NAME = /\.(?:json|parquet|log|gz)$/;
const YEAR = /^\d{4}$/;
const DAY_IN_KEY = /(?:^|\/)(\d{4})\/(\d\d)\/(\d\d)\/[^/]*$/;
/** What kind of log a location holds: as the format given says, else as the first names there look. */
async function kindOfLocation({ bucket, prefix }, logFormat, calls, signal) {
    if (logFormat === 'text')
        return 'access-logs';
    if (logFormat === 'cloudtrail')
        return 'trail';
    if (logFormat !== null)
        return 'deliveries';
    const { entries } = await newPageLister(calls, signal)({ bucket, prefix });
    const keys = entries.map(({ key }) => key);
    if (keys.some((key) => (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .readLogObjectName */ .BY)(key) !== null))
        return 'access-logs';
    if (keys.some((key) => TRAIL_KEY.test(key)))
        return 'trail';
    return keys.some((key) => DELIVERED_NAME.test(key)) ? 'deliveries' : 'access-logs';
}
/** A given location as the embedded engine has it; of a trail with the day that its oldest folder names. */
async function otherLocation({ text, bucket, prefix }, kind, calls, signal) {
    const oldestLogObject = kind === 'trail' ? await oldestTrailDay(bucket, prefix, newPageLister(calls, signal)) : null;
    return {
        text,
        bucket,
        prefix,
        region: calls.regionOf(bucket),
        keyFormat: 'simple',
        sourceBuckets: [],
        partitions: [],
        oldestLogObject,
    };
}
/** Midnight of the first day that any Region's folder has; null where the folders tell none. */
async function oldestTrailDay(bucket, prefix, listPage) {
    const years = (await yearFolders(bucket, prefix, listPage)).folders;
    const first = new Map();
    for (const path of years) {
        const base = path.slice(0, -'YYYY/'.length);
        const known = first.get(base);
        if (known === undefined || path < known)
            first.set(base, path);
    }
    const days = await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_5__/* .mapLimited */ .b)([...first.values()], async (year) => {
        const [month] = (await foldersOf(bucket, year, listPage)).folders;
        const [day] = month === undefined ? [] : (await foldersOf(bucket, month, listPage)).folders;
        const [, date] = /(\d{4}\/\d\d\/\d\d)\/$/.exec(day ?? '') ?? [];
        const time = date === undefined ? Number.NaN : Date.parse(`${date.replaceAll('/', '-')}T00:00:00Z`);
        return Number.isNaN(time) ? [] : [time / 1000];
    }, LISTINGS_AT_ONE_TIME);
    return days.flat().reduce((a, b) => (a === null || b < a ? b : a), null);
}
/** Folders of years below a trail's prefix, and folders that hold objects but no folders. */
async function yearFolders(bucket, prefix, listPage, depth = 0) {
    if (depth > DEEPEST_FOLDERS)
        return { folders: [], others: [prefix] };
    const { folders, hasObjects } = await foldersOf(bucket, prefix, listPage);
    const found = await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_5__/* .mapLimited */ .b)(folders.filter((path) => isTrailFolder(lastName(path))), async (path) => YEAR.test(lastName(path))
        ? { folders: [path], others: [] }
        : yearFolders(bucket, path, listPage, depth + 1), LISTINGS_AT_ONE_TIME);
    return {
        folders: found.flatMap((one) => one.folders),
        others: [...(hasObjects && folders.length === 0 ? [prefix] : []), ...found.flatMap((one) => one.others)],
    };
}
function lastName(folder) {
    return folder.slice(0, -1).split('/').at(-1);
}
/** The log objects of a location that the window asks for; `position` is that of the location. */
async function listOtherLogObjects({ bucket, prefix }, position, kind, { window, now, calls, signal, onListed }) {
    const listPage = newPageLister(calls, signal);
    const objects = [];
    const until = window.until ?? now;
    const list = async (below, wants) => {
        for (let token;;) {
            const page = await listPage({ bucket, prefix: below, ...(token !== undefined && { token }) });
            for (const entry of page.entries)
                if (!isHidden(entry.key.slice(prefix.length)) && wants(entry))
                    objects.push({ ...entry, location: position, bucket });
            onListed(objects.length);
            if (page.next === null)
                return;
            token = page.next;
        }
    };
    if (kind === 'deliveries') {
        const { since } = window;
        await list(prefix, ({ lastModified }) => (since === null || lastModified >= since) &&
            (window.until === null || lastModified < until + STORED_LATER_SECONDS));
        return objects;
    }
    const days = window.since === null ? null : daysOf(window.since, until + TRAIL_DAYS_MORE * _model_time_js__WEBPACK_IMPORTED_MODULE_3__/* .SECONDS_PER_DAY */ .xz);
    const isOfWindow = ({ key }) => {
        if (days === null)
            return true;
        const [, year, month, day] = DAY_IN_KEY.exec(key) ?? [];
        // A file that lies elsewhere says nothing of its day.
        return year === undefined || days.has(`${year}/${month}/${day}`);
    };
    const dayPrefixes = async () => {
        const { folders, others } = await yearFolders(bucket, prefix, listPage);
        if (days === null)
            return [...folders, ...others];
        const bases = new Map(folders.map((path) => [path, lastName(path)]));
        const ofWindow = [...bases].flatMap(([path, year]) => [...days]
            .filter((day) => day.startsWith(year))
            .map((day) => `${path.slice(0, -(year.length + 1))}${day}/`));
        return [...ofWindow, ...others];
    };
    // A location within the folders of the days is listed as it is.
    const isWithinDays = /(?:^|\/)CloudTrail\/[^/]+\/\d{4}\//.test(prefix);
    const prefixes = isWithinDays ? [prefix] : await dayPrefixes();
    await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_5__/* .mapLimited */ .b)(prefixes, (below) => list(below, isOfWindow), LISTINGS_AT_ONE_TIME);
    return objects;
}
/** The days from one time to another, as folders spell them. */
function daysOf(since, until) {
    const days = new Set();
    for (let day = Math.floor(since / _model_time_js__WEBPACK_IMPORTED_MODULE_3__/* .SECONDS_PER_DAY */ .xz); day * _model_time_js__WEBPACK_IMPORTED_MODULE_3__/* .SECONDS_PER_DAY */ .xz < until + 1; day++)
        days.add((0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .dayFolders */ .IM)(day * _model_time_js__WEBPACK_IMPORTED_MODULE_3__/* .SECONDS_PER_DAY */ .xz));
    return days;
}
/** Below AWSLogs other services write as well. */
function isTrailFolder(name) {
    return !(0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isHiddenName */ .sg)(name) && !TRAIL_COMPANIONS.test(name);
}
function isHidden(rest) {
    return (rest.endsWith('/') || rest.split('/').some((name) => (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isHiddenName */ .sg)(name) || TRAIL_COMPANIONS.test(name)));
}
async function foldersOf(bucket, prefix, listPage) {
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
function newPageLister(calls, signal) {
    let listings = 0;
    return async ({ bucket, prefix, token, delimiter }) => {
        signal.throwIfAborted();
        if (++listings > MOST_LISTINGS)
            throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(`s3://${bucket}/${prefix}: the log objects take more than ${MOST_LISTINGS} listings. Check a shorter period, or a location further below.`);
        const { ListObjectsV2Command } = await Promise.all(/* import() | aws-sdk-s3 */[__webpack_require__.e(871), __webpack_require__.e(660)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
        const command = new ListObjectsV2Command({
            Bucket: bucket,
            Prefix: prefix,
            EncodingType: 'url',
            OptionalObjectAttributes: ['RestoreStatus'],
            ...(delimiter !== undefined && { Delimiter: delimiter }),
            ...(token !== undefined && { ContinuationToken: token }),
        });
        try {
            const output = await (0,_runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessAborted */ .Wh)(signal, calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal })));
            if (output.IsTruncated === true && !output.NextContinuationToken)
                throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(`s3:ListBucket of s3://${bucket}/${prefix} ended early: S3 has more names but sent no continuation token. Run the check again. If it fails again, check AWS_ENDPOINT_URL_S3.`);
            const decoded = (text) => output.EncodingType === 'url' ? decodeURIComponent(text.replaceAll('+', ' ')) : text;
            return {
                entries: (output.Contents ?? []).map(({ Key = '', Size, ETag, StorageClass, RestoreStatus, LastModified }) => ({
                    key: decoded(Key),
                    bytes: Size ?? 0,
                    etag: ETag ?? '',
                    storageClass: StorageClass ?? '',
                    isRestored: RestoreStatus?.RestoreExpiryDate !== undefined,
                    lastModified: LastModified === undefined ? 0 : Math.floor(LastModified.getTime() / 1000),
                })),
                folders: (output.CommonPrefixes ?? []).map(({ Prefix = '' }) => decoded(Prefix)),
                next: output.IsTruncated === true ? output.NextContinuationToken : null,
            };
        }
        catch (error) {
            signal.throwIfAborted();
            throw (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsRefusal */ .gW)(error, {
                call: `s3:ListBucket of s3://${bucket}/${prefix}`,
                remedy: `Allow s3:ListBucket on bucket ${bucket} and s3:GetObject on its log objects`,
            });
        }
    };
}


/***/ }),

// ./lib/log-sources/s3/requests.js
8568:
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
const MOST_AT_ONE_TIME = 96;
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
        // Doubled with each round until the first failure, and then raised by one per round.
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
/** No complete answer, or one that says that S3 is at fault or has too much to do. */
function mayPass(error) {
    if (error instanceof _aws_s3_requests_js__WEBPACK_IMPORTED_MODULE_1__.NoAnswerError)
        return true;
    const failure = (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsFailure */ .MT)(error);
    return (failure.status === 429 ||
        (failure.status ?? 0) >= 500 ||
        (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(failure, 'SlowDown', 'RequestTimeout', 'ServiceUnavailable', 'InternalError'));
}


/***/ }),

// ./lib/log-sources/s3/window-listing.js
5599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listObjectsToRead: () => (/* binding */ listObjectsToRead),
/* harmony export */   listWindow: () => (/* binding */ listWindow)
/* harmony export */ });
/* harmony import */ var _log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2141);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4209);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(588);
/* harmony import */ var _runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8211);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4468);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3456);






/** Names listed for one check: about a minute of one core. */
const MOST_NAMES = 2_000_000;
/** Beyond that, pages of 1,000 names that are looked at. */
const MOST_SAMPLES = 4_000;
/** Of simple keys and of keys by delivery time, each day is looked at so often: small log objects of a quiet hour are archived last. */
const HOURS_BETWEEN_SAMPLES = 6;
const KEYS_NAMED = 5;
/**
 * Lists the log objects of the window. Where there are more than `most`, each day is sampled for archived ones, and a
 * warning says what was not listed.
 */
async function listWindow(locations, window, calls, { signal, onProgress, onWarning }, most = MOST_NAMES) {
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
        if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_1__.isArchived)({ storageClass }))
            return;
        place.archived++;
        place.keys.push(key);
        if (place.keys.length > 2 * KEYS_NAMED)
            place.keys = place.keys.sort(_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoints */ .U).slice(0, KEYS_NAMED);
    };
    let logObjects = 0;
    let bytes = 0;
    const { complete } = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__.listLogObjects)(locations, window, calls, {
        signal,
        most,
        wants: (object) => {
            // Nothing is in an object of no bytes.
            if (object.bytes === 0)
                return false;
            logObjects++;
            bytes += object.bytes;
            see(object.location, object.key, object.storageClass);
            return false;
        },
        onListed: (count) => onProgress({ phase: `listing log objects: ${count}`, bytesDone: null, bytesTotal: null }),
    });
    if (!complete) {
        const sampled = await sampleDays(locations, window, calls, signal, see);
        onWarning(`The window holds more than ${most} log objects, and not all were listed: ${logObjects} were, and ${sampled} samples of 1000 names from all its days. An archived log object that lies between them would not be noticed. Check a shorter period, or fewer buckets at one time.`);
    }
    if (byDelivery.size > 0)
        return listWindow(withDeliveryTime(locations, byDelivery), window, calls, { signal, onProgress, onWarning }, most);
    return {
        logObjects,
        bytes,
        complete,
        locations,
        archived: [...found].map(([text, place]) => ({ text, complete, ...place })),
    };
}
/**
 * Lists the log objects to be read, all of them. Where a name of the window holds a time of day, keys that were taken for
 * keys by event time are listed again as keys by delivery time.
 */
async function listObjectsToRead(locations, window, calls, listing) {
    const { objects } = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__.listLogObjects)(locations, window, calls, listing);
    const byDelivery = new Set(objects
        .filter(({ location, key }) => locations[location]?.keyFormat === 'partitioned-event-time' && hasTimeOfDay(key))
        .map(({ location }) => location));
    if (byDelivery.size === 0)
        return objects;
    return (await (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__.listLogObjects)(withDeliveryTime(locations, byDelivery), window, calls, listing)).objects;
}
/** Names by event time hold midnight: records of their day may also lie in the day after, and so more days are to be read. */
function hasTimeOfDay(key) {
    const name = (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .readLogObjectName */ .BY)(key);
    return name !== null && name.time % _model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .SECONDS_PER_DAY */ .xz !== 0;
}
function withDeliveryTime(locations, positions) {
    return locations.map((location, position) => positions.has(position) ? { ...location, keyFormat: 'partitioned-delivery-time' } : location);
}
/** Looks at the first names of each part of each day; gives how often. */
async function sampleDays(locations, window, calls, signal, see) {
    const all = locations.flatMap((location, position) => samplesOf(location, window).map((sample) => ({ ...sample, bucket: location.bucket, position })));
    const step = Math.max(1, Math.ceil(all.length / MOST_SAMPLES));
    const some = all.filter((_, i) => i % step === 0);
    const listings = new Map(locations.map(({ bucket }) => [bucket, (0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .newListing */ .Z)(bucket, calls, signal)]));
    await (0,_runtime_concurrency_js__WEBPACK_IMPORTED_MODULE_5__/* .mapLimited */ .b)(some, async ({ bucket, prefix, after, position }) => {
        const keys = (await listings.get(bucket)?.few(prefix, after, 1_000)) ?? [];
        for (const { key, storageClass } of keys)
            if ((0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .readLogObjectName */ .BY)(key) !== null)
                see(position, key, storageClass);
    });
    return some.length;
}
function samplesOf({ prefix, keyFormat, partitions }, { since, until }) {
    const [from, to] = [since ?? 0, until ?? Date.now() / 1000];
    const samples = [];
    for (let day = from - (from % _model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .SECONDS_PER_DAY */ .xz); day < to; day += _model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .SECONDS_PER_DAY */ .xz) {
        const times = keyFormat === 'partitioned-event-time'
            ? [day]
            : Array.from({ length: 24 / HOURS_BETWEEN_SAMPLES }, (_, i) => day + i * HOURS_BETWEEN_SAMPLES * 3_600);
        for (const time of times) {
            if (keyFormat === 'simple')
                samples.push({
                    prefix: prefix + (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .stampOf */ .Zs)(time).slice(0, 10),
                    after: prefix + (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .stampOf */ .Zs)(Math.max(time, from)),
                });
            else
                for (const { accountId, region, bucket } of partitions) {
                    const folder = `${prefix}${accountId}/${region}/${bucket}/${(0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .dayFolders */ .IM)(day)}/`;
                    samples.push({ prefix: folder, after: folder + (0,_log_formats_log_object_name_js__WEBPACK_IMPORTED_MODULE_3__/* .stampOf */ .Zs)(time) });
                }
        }
    }
    return samples;
}


/***/ }),

// ./lib/runtime/concurrency.js
8211:
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


/***/ }),

};
