export const id = 411;
export const ids = [411];
export const modules = {

/***/ 8411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectAws: () => (/* binding */ connectAws)
});

// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/runtime/version.js
var version = __webpack_require__(9984);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./lib/runtime/proxy-variables.js
var proxy_variables = __webpack_require__(2360);
// EXTERNAL MODULE: ./lib/runtime/read-file.js
var read_file = __webpack_require__(4197);
;// CONCATENATED MODULE: ./lib/aws/agents.js






/**
 * Agents as the environment asks for: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` in upper or lower case, and
 * `AWS_CA_BUNDLE`. The AWS SDK for JavaScript reads none of these by itself.
 */
async function makeAgents({ env, mask }) {
    const options = { keepAlive: true, maxSockets: 50 };
    const trusted = await trustedCertificates(env);
    const direct = {
        http: new external_node_http_.Agent(options),
        https: new external_node_https_.Agent({ ...options, ...trusted }),
    };
    const proxies = proxy_variables/* PROXY_VARIABLES */.b.filter((name) => env[name]);
    if (proxies.length === 0)
        return direct;
    // The process's own: the library that chooses a proxy reads no other.
    (0,proxy_variables/* completeProxyVariables */.h)(process.env);
    for (const name of proxies)
        checkProxy(name, env[name], mask);
    const { makeProxyAgents } = await Promise.all(/* import() */[__webpack_require__.e(121), __webpack_require__.e(621)]).then(__webpack_require__.bind(__webpack_require__, 8621));
    return makeProxyAgents(direct, trusted);
}
function checkProxy(name, value, mask) {
    const text = value.includes('://') ? value : `http://${value}`;
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || !['http:', 'https:'].includes(url.protocol))
        throw new errors/* CheckError */.tl(`${name} is no proxy that can be used here: give http://HOST:PORT or https://HOST:PORT.`);
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
            const bytes = await (0,read_file/* readInput */.R5)(file, LARGEST_BUNDLE_BYTES);
            if (bytes === null)
                throw new Error(`${file} is larger than 16 MiB`);
            return Buffer.from(bytes).toString('utf8');
        }
        catch (error) {
            throw new errors/* CheckError */.tl(`AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS cannot be read: ${(0,errors/* errorText */.kc)(error)}.`, {
                cause: error,
            });
        }
    };
    return { ca: [...external_node_tls_.rootCertificates, ...(await Promise.all(files.map(read)))] };
}
const LARGEST_ANSWER = 1_000_000;
/** One GET; the body as text. Rejects where no whole answer came in time. */
function httpGet(url, headers, { agents, timeoutMilliseconds, signal, }) {
    const secure = url.protocol === 'https:';
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMilliseconds)]);
    return new Promise((resolve, reject) => {
        const request = (secure ? external_node_https_ : external_node_http_).get(url, { agent: secure ? agents.https : agents.http, headers, signal: limit }, (response) => {
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

// EXTERNAL MODULE: ./lib/aws/errors.js
var aws_errors = __webpack_require__(6762);
;// CONCATENATED MODULE: ./lib/aws/oidc.js



/** Null: this job has no `id-token: write`, or this is no job at all. */
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
        throw new errors/* CheckError */.tl('ACTIONS_ID_TOKEN_REQUEST_URL is no URL.');
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
        const { status, body } = await httpGet(url, headers, {
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
 * The two forms that `sub` has: with names alone and, for repositories made, renamed or moved after 2026-07-15 or opted
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
/** What stands in the way of a token in this job, and what to do. */
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
    const { AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
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
            return whole(Credentials, 'sts:AssumeRoleWithWebIdentity', role);
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
    const { AssumeRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    try {
        const command = new AssumeRoleCommand({
            RoleArn: role.arn,
            RoleSessionName: role.settings.roleSessionName,
            DurationSeconds: role.settings.roleDurationSeconds,
            ...(role.settings.roleExternalId === null ? {} : { ExternalId: role.settings.roleExternalId }),
        });
        const { Credentials } = await sts.send(command, { abortSignal: signal });
        return whole(Credentials, 'sts:AssumeRole', role);
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw refusedToCredentials(error, role, because);
    }
}
function whole(credentials, call, role) {
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
        return 'The token of this job ran out before STS read it: run the job again; if it stays so, set the clock of a self-hosted runner.';
    return otherRoleRemedy(failure);
}
/** What the token carries beside what a trust policy needs, in both forms. */
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
async function findCredentials(settings, parts, around) {
    const masked = (fetch, source) => async () => {
        const credentials = await fetch();
        around.mask(credentials.accessKeyId);
        around.mask(credentials.secretAccessKey);
        if (credentials.sessionToken !== undefined)
            around.mask(credentials.sessionToken);
        const end = credentials.expiration?.toISOString() ?? 'without end';
        around.onDebug?.(`Credentials: ${source(credentials)}; valid until: ${end}`);
        return credentials;
    };
    const ambient = renewing(masked(ambientCredentials(parts, around.signal), ambientSource), around.now);
    if (settings.roleToAssume === null) {
        await fetchFirst(ambient, () => noAmbient(settings, around));
        return ambient;
    }
    const role = { settings, arn: settings.roleToAssume };
    await checkPartition(role.arn, parts.region);
    const endpoint = tokenEndpoint(around.env);
    if (endpoint !== null && (!settings.roleChaining || !(await isThere(ambient)))) {
        if (settings.roleChaining)
            around.onNotice("role-chaining: there are no ambient credentials to begin with; the role is assumed with the job's OIDC token.");
        if (!role.arn.startsWith('arn:'))
            throw new errors/* SettingsError */.GN(`role-to-assume "${role.arn}" is a name alone: with the job's OIDC token give the role's ARN.`);
        if (settings.roleExternalId !== null)
            around.onNotice('role-external-id is not used: a role that is assumed with an OIDC token has no external id.');
        const sts = await parts.sts(null);
        const token = () => requestJobToken(endpoint, settings.audience, parts.agents, around);
        const credentials = renewing(masked(() => assumeWithJobToken(sts, role, token, around), () => `role ${role.arn}, assumed with the job's OIDC token`), around.now);
        await credentials.get();
        return credentials;
    }
    await fetchFirst(ambient, () => noAmbient(settings, around));
    const sts = await parts.sts(ambient.get);
    const because = endpoint === null && around.env.GITHUB_ACTIONS === 'true' && !settings.roleChaining
        ? `The ambient credentials were used, since there is no OIDC token. ${await whyNoToken(around.env)}.`
        : null;
    const arn = role.arn.startsWith('arn:') ? role.arn : await arnOfName(role.arn, sts, around.signal);
    const credentials = renewing(masked(() => assumeWithCredentials(sts, { settings, arn }, because, around), () => `role ${arn}, assumed with the ambient credentials`), around.now);
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
    const { GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
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
    const { partition } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152)]).then(__webpack_require__.t.bind(__webpack_require__, 5152, 19));
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






/** Milliseconds for a connection to be made, and for the whole of one answer. */
const CONNECTION_TIMEOUT_MILLISECONDS = 10_000;
const REQUEST_TIMEOUT_MILLISECONDS = 60_000;
/** Each call is sent this often where the failure may pass: no connection, throttling, 5xx, a cut answer. */
const clients_ATTEMPTS = 5;
/**
 * Finds Region and credentials and makes the clients. Throws a `UserError` where there is no Region, where credentials
 * are refused or missing, or where they are of an account that is not allowed.
 */
async function connectAws(settings, surroundings) {
    const secrets = newSecrets();
    const around = {
        ...surroundings,
        mask: (secret) => {
            secrets.add(secret);
            surroundings.mask(secret);
        },
    };
    // The warning that a coming SDK will need a newer Node is for whoever builds this, not for whoever runs it.
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
    const [agents, { NodeHttpHandler }, { STSClient }] = await Promise.all([
        makeAgents(around),
        Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(279)]).then(__webpack_require__.t.bind(__webpack_require__, 1279, 19)),
        Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19)),
    ]);
    const requestHandler = new NodeHttpHandler({
        httpAgent: agents.http,
        httpsAgent: agents.https,
        connectionTimeout: CONNECTION_TIMEOUT_MILLISECONDS,
        requestTimeout: REQUEST_TIMEOUT_MILLISECONDS,
        throwOnRequestTimeout: true,
    });
    const region = await findRegion(settings, around.env, async () => new STSClient({ requestHandler }).config.region());
    around.onDebug?.(`Region: ${region} (from ${originOfRegion(settings, around.env)})`);
    const shared = {
        requestHandler,
        customUserAgent: [['s3-sigv4-check', version/* VERSION */.x]],
        ...(around.env.AWS_MAX_ATTEMPTS ? {} : { maxAttempts: clients_ATTEMPTS }),
    };
    const credentials = await findCredentials(settings, {
        region,
        agents,
        sts: async (signing) => hidingSecrets(tellingFailures(retryingCutAnswers(new STSClient({ ...shared, region, ...(signing === null ? {} : { credentials: signing }) })), around), secrets),
        ambientChain: async () => {
            const { defaultProvider } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(118), __webpack_require__.e(861)]).then(__webpack_require__.t.bind(__webpack_require__, 5861, 19));
            return defaultProvider({ clientConfig: { ...shared, region } });
        },
    }, around);
    // Marked as memoized, so that each client asks for the credentials at each call and none keeps its own copy.
    const provider = Object.assign(() => credentials.get(), { memoized: true });
    const made = { ...shared, region, credentials: provider };
    const ready = (client) => hidingSecrets(renewingOnExpiry(tellingFailures(retryingCutAnswers(client), around), credentials), secrets);
    const sts = once(async () => ready(new STSClient(made)));
    await checkAccount(settings, await sts(), around.signal);
    const s3s = new Map();
    const makeS3 = async (inRegion) => {
        const { S3Client } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
        // A server that is not AWS's has no name for each bucket.
        const forcePathStyle = Boolean(around.env.AWS_ENDPOINT_URL_S3 || around.env.AWS_ENDPOINT_URL);
        return ready(new S3Client({ ...made, region: inRegion, forcePathStyle }));
    };
    return {
        region,
        athena: once(async () => startingWithLongSessions(ready(new (await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(204)]).then(__webpack_require__.t.bind(__webpack_require__, 2204, 19))).AthenaClient(made)), credentials)),
        glue: once(async () => ready(new (await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(542)]).then(__webpack_require__.t.bind(__webpack_require__, 6542, 19))).GlueClient(made))),
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

/***/ 2360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ PROXY_VARIABLES),
/* harmony export */   h: () => (/* binding */ completeProxyVariables)
/* harmony export */ });
/** Variables that name a proxy, each in upper and lower case. */
const PROXY_VARIABLES = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [
    name,
    name.toLowerCase(),
]);
/**
 * Writes `http://` before a proxy whose variable names no scheme (`proxy.example:3128`), as curl reads it: of the libraries
 * that read these variables, one takes the scheme of what is asked for, and another takes the host for a scheme.
 */
function completeProxyVariables(env) {
    for (const name of PROXY_VARIABLES) {
        const value = env[name];
        if (value && !value.includes('://'))
            env[name] = `http://${value}`;
    }
}


/***/ })

};
