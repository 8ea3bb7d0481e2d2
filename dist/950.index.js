export const id = 950;
export const ids = [950];
export const modules = {

/***/ 950:
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
// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
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
        remedy: ({ aws }) => `Check that nobody removes database ${aws.database} or its table meanwhile; run the check again to make them anew`,
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
/** Whether a failed query can succeed when it is started anew, where its words name no cause. */
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
/** Whether a query that failed can be started anew: `throttled` more often than `passing`. */
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
function queryFailure(end, region, around) {
    const reason = (0,aws_errors/* oneLine */.TN)(end.reason, LONGEST_REASON);
    const remedy = causeOf(end.reason, end.errorType)?.remedy({ ...around, text: end.reason, purpose: end.purpose }) ??
        (end.state === 'CANCELLED'
            ? 'It was not this check that stopped it: ask who did, or run the check again'
            : 'Look at the query in the console; run the check again if it may pass');
    const ended = end.state === 'CANCELLED' ? 'was cancelled' : 'failed';
    return new errors/* CheckError */.tl((0,errors/* failureMessage */.oh)(`The query to ${purposeWords(end.purpose)} ${ended}: ${reason === '' ? `no reason given (error type ${end.errorType ?? 'unknown'})` : reason}.`, `${remedy}. ${queryName(end.id, region)}`));
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
function callFailure(thrown, call, purpose, around) {
    if (thrown instanceof errors/* UserError */.yo)
        return thrown;
    const failure = (0,aws_errors/* awsFailure */.MT)(thrown);
    const words = (0,aws_errors/* inAwsWords */.O)(failure);
    const text = inFullWords(thrown, failure);
    const cause = causeOf(text, null);
    const remedy = (0,aws_errors/* remedyFor */.wJ)(failure) ??
        cause?.remedy({ ...around, text, purpose }) ??
        ((0,aws_errors/* isNamed */.ev)(failure, 'AccessDenied')
            ? `Allow the role ${call}`
            : 'Look the message up in the documentation of the service');
    return new errors/* CheckError */.tl((0,errors/* failureMessage */.oh)(`${call} failed: ${words}.`, `${remedy}.`), { cause: thrown });
}
/** The action that a refusal names may stand behind what is shown of it. */
function inFullWords(thrown, { name }) {
    return `${name}: ${(0,errors/* errorText */.kc)(thrown)}`;
}

;// CONCATENATED MODULE: ./lib/engines/athena/query.js





/** A query is asked for after this long, then at growing intervals. */
const FIRST_WAIT_MILLISECONDS = 250;
const LONGEST_WAIT_MILLISECONDS = 5_000;
/** Where the bytes scanned are limited, they are looked at this often. */
const LONGEST_WAIT_WITH_LIMIT_MILLISECONDS = 1_000;
const WAIT_GROWTH = 1.4;
/** After the SDK's own attempts a call is sent again so often, after waits of 1, 2, 4 seconds. */
const CALL_ROUNDS = 4;
/** Where AWS limits the calls, they are sent again until the deadline, this often. */
const LONGEST_CALL_WAIT_MILLISECONDS = 15_000;
/** A query that failed for a reason that may pass is started so often at most, within the deadline of the check. */
const QUERY_ATTEMPTS = { always: 1, passing: 5, throttled: 10 };
/** Waits of 5, 20 and then 60 seconds before a query is started anew. AWS asks for no money for a query that failed. */
const FIRST_QUERY_WAIT_MILLISECONDS = 5_000;
const LONGEST_QUERY_WAIT_MILLISECONDS = 60_000;
/** Cancelled while a start is under way: its answer, which holds the id to stop, is waited for this long. */
const START_GRACE_MILLISECONDS = 1_500;
const STOP_TIMEOUT_MILLISECONDS = 3_000;
/** Athena gives no more rows a page: https://docs.aws.amazon.com/athena/latest/APIReference/API_GetQueryResults.html */
const ROWS_A_PAGE = 1_000;
function newQueries({ athena, region, aws, hasSimpleKeys, sleep }) {
    const around = { aws, hasSimpleKeys };
    const runs = [];
    const unknownOutputs = new Set();
    /** Sends a call, and again where the failure may pass. */
    async function call(name, purpose, { signal, onWarning, onDebug }, send) {
        for (let round = 1;; round++) {
            signal.throwIfAborted();
            try {
                return await send(await athena());
            }
            catch (thrown) {
                signal.throwIfAborted();
                const isThrottled = isThrottledCall(thrown);
                if (isThrottled && round === CALL_ROUNDS)
                    onWarning(`Athena takes no more queries or calls of this account for now (${name}). The check waits.`);
                if (!isThrottled && (round === CALL_ROUNDS || !mayPass(thrown)))
                    throw callFailure(thrown, `athena:${name}`, purpose, around);
                const wait = Math.min(1_000 * 2 ** (round - 1), LONGEST_CALL_WAIT_MILLISECONDS);
                onDebug?.(`athena:${name} is sent again in ${wait / 1000} s`);
                await sleep(wait, signal);
            }
        }
    }
    /**
     * Starts a query under a token of its own, so that however often the call is sent there is one query. The call is not cut
     * off by the signal: its answer is the only way to learn the id of what may be running.
     */
    async function start({ sql, purpose }, context) {
        const { StartQueryExecutionCommand } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(204)]).then(__webpack_require__.t.bind(__webpack_require__, 2204, 19));
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
        const { StopQueryExecutionCommand } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(204)]).then(__webpack_require__.t.bind(__webpack_require__, 2204, 19));
        try {
            const client = await athena();
            await client.send(new StopQueryExecutionCommand({ QueryExecutionId: id }), {
                abortSignal: AbortSignal.timeout(STOP_TIMEOUT_MILLISECONDS),
            });
        }
        catch (thrown) {
            const why = callFailure(thrown, 'athena:StopQueryExecution', 'scan', around).message;
            onWarning(`A query could not be stopped, and may go on running. ${why} ${queryName(id, region)}`);
        }
    }
    /** Waits for the end of a query. */
    async function end(id, purpose, context) {
        const { GetQueryExecutionCommand } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(204)]).then(__webpack_require__.t.bind(__webpack_require__, 2204, 19));
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
                    throw queryFailure(ended, region, around);
                const wait = Math.min(FIRST_QUERY_WAIT_MILLISECONDS * 4 ** (count - 1), LONGEST_QUERY_WAIT_MILLISECONDS);
                context.onNotice(`The query to ${purposeWords(statement.purpose)} failed (${(0,aws_errors/* oneLine */.TN)(ended.reason, 200)}) and is started again in ${wait / 1_000} s. ${queryName(ended.id, region)}`);
                await sleep(wait, context.signal);
            }
        },
        async *rows({ id }, columns, purpose, context) {
            const { GetQueryResultsCommand } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(204)]).then(__webpack_require__.t.bind(__webpack_require__, 2204, 19));
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

// EXTERNAL MODULE: ./lib/model/scope.js
var scope = __webpack_require__(997);
// EXTERNAL MODULE: ./lib/engines/tls.js
var tls = __webpack_require__(2118);
// EXTERNAL MODULE: ./lib/engines/athena/sql/expressions.js
var expressions = __webpack_require__(651);
// EXTERNAL MODULE: ./lib/engines/athena/sql/scan.js
var scan = __webpack_require__(2507);
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
function readScan(rows, locations, asked) {
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
    for (const row of [...level('target'), ...level('bucket'), ...level('client')])
        if (asked.buckets.length > 0 && !asked.buckets.includes(scan_result_text(row, 'bucket')))
            throw unusable(`it holds a bucket that was not asked for, ${JSON.stringify(row.bucket)}`);
    const targets = readTargets(level('target'), nameOf);
    const daily = readDays(level('day'));
    const { clients, clientIds, notListed } = readClients(level('client'), targets, nameOf);
    const buckets = readBuckets(level('bucket'), asked.buckets);
    check(totals, targets, daily, buckets);
    const oldTlsRequests = optionalCount(all, 'old_tls_requests') ?? 0;
    if (oldTlsRequests > totals.inScope)
        throw unusable(`it counts ${oldTlsRequests} requests over old TLS of ${totals.inScope} in all`);
    const beside = (name, requests) => readBeside(level(name), requests, targets, nameOf);
    return {
        totals,
        targets: [...targets.values()].map(({ rejected: _, ...target }) => target),
        buckets,
        daily,
        sigV2Clients: clients,
        sigV2ClientsNotListed: notListed,
        oldTls: beside('oldTls', oldTlsRequests),
        anonymous: beside('anonymous', totals.unsigned),
        clientIds,
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
    'client',
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
        if (part === scan/* BLANK */.Z4) {
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
/** A configured bucket has an entry also where the logs do not know it. */
function readBuckets(rows, configured) {
    const found = rows.map((row) => ({
        bucket: scan_result_text(row, 'bucket'),
        parsedInWindow: optionalCount(row, 'in_window') ?? 0,
        newestRecord: optionalCount(row, 'last_past'),
    }));
    const names = new Set(found.map(({ bucket }) => bucket));
    const absent = configured.filter((bucket) => !names.has(bucket));
    return [...found, ...absent.map((bucket) => ({ bucket, parsedInWindow: 0, newestRecord: null }))];
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
function readClients(rows, targets, nameOf) {
    const clientIds = new Map();
    const ids = new Set();
    for (const target of targets.values()) {
        target.sigV2RequestsNotListed = target.sigV2;
        target.sigV2RejectedNotListed = target.rejected;
    }
    for (const row of rows) {
        const client = {
            bucket: scan_result_text(row, 'bucket'),
            network: nameOf(row),
            remoteIp: scan_result_text(row, 'remote_ip'),
            requester: scan_result_text(row, 'requester'),
            authentication: authenticationOf(row),
            userAgent: row.user_agent ?? '',
            requests: count(row, 'requests'),
            rejected: count(row, 'rejected'),
            firstSeen: count(row, 'first_seen'),
            lastSeen: count(row, 'last_seen'),
            logObjects: logObjectsOf(row),
            logObjectCount: count(row, 'log_object_count'),
            presigned: null,
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
    const all = rows[0] === undefined ? 0 : count(rows[0], 'level_rows');
    if (rows.length !== Math.min(all, model_tally/* SIGV2_CLIENTS_KEPT */.WF))
        throw unusable(`it lists ${rows.length} of ${all} clients`);
    const notListed = all - rows.length;
    for (const { bucket, sigV2RequestsNotListed: requests, sigV2RejectedNotListed: rejected, } of targets.values())
        if (requests < 0 || rejected < 0 || rejected > requests || (notListed === 0 && requests > 0))
            throw unusable(`the SigV2 requests of its clients of bucket ${bucket} do not add up to the bucket's`);
    return { clients, clientIds, notListed };
}
/** Clients beside the verdict: all that there are, or as many as are listed. */
function readBeside(rows, requests, targets, nameOf) {
    const clients = rows
        .map((row) => ({
        bucket: scan_result_text(row, 'bucket'),
        network: nameOf(row),
        remoteIp: scan_result_text(row, 'remote_ip'),
        requester: scan_result_text(row, 'requester'),
        userAgent: row.user_agent ?? '',
        tlsVersion: row.tls_version ?? null,
        requests: count(row, 'requests'),
        firstSeen: count(row, 'first_seen'),
        lastSeen: count(row, 'last_seen'),
    }))
        .sort(tls/* byRequestsBeside */.K4);
    const stray = clients.find(({ bucket, network }) => !targets.has((0,scope/* targetKey */.hD)(bucket, network)));
    if (stray !== undefined)
        throw unusable(`it holds a client of bucket ${stray.bucket} but no such target`);
    const all = rows[0] === undefined ? 0 : count(rows[0], 'level_rows');
    const requestsNotListed = requests - sum(clients, 'requests');
    if (rows.length !== Math.min(all, model_tally/* CLIENTS_BESIDE_LISTED */.i3) ||
        requestsNotListed < all - rows.length ||
        (all === rows.length && requestsNotListed > 0))
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
        coverage.oldestRecord = earlier(coverage.oldestRecord, optionalCount(row, 'first_seen'));
    }
    for (const location of locations) {
        const { keyFormat, partitions, oldestLogObject: flat } = location;
        const named = keyFormat === 'simple' ? [{ bucket: null, oldestLogObject: flat }] : partitions;
        for (const { bucket, oldestLogObject } of named) {
            const coverage = found.get(keyOf(location.text, bucket));
            if (coverage !== undefined)
                coverage.oldestLogObject = earlier(coverage.oldestLogObject, oldestLogObject);
        }
    }
    return [...found.values()];
}
function earlier(a, b) {
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
        throw unusable(`${column} of a row of it is no number: ${JSON.stringify(value.slice(0, 40))}`);
    return number;
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
    throw unusable(`${what} of a row of it are no list`);
}
/** Ascending, each once, and as many as there are: what an engine mixed up does not look so. */
function logObjectsOf(row) {
    const names = readList(scan_result_text(row, 'log_objects'), 'log objects').map(String);
    const isOrdered = names.every((name, i) => i === 0 || (0,order/* byCodePoints */.U)(names[i - 1], name) < 0);
    if (!isOrdered || names.length !== Math.min(count(row, 'log_object_count'), model_tally/* LOG_OBJECTS_LISTED */.az))
        throw unusable('the log objects of a client are not in order, or not all there');
    return names;
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
 * may not create reads a table that somebody made before.
 *
 * @returns the names of the tables that Lake Formation governs
 * @throws CheckError
 */
async function ensureTables(definitions, parts, context) {
    const wanted = new Map(definitions.map((definition) => [definition.table, definition]));
    const governed = [];
    let databaseIsThere = false;
    for (const definition of wanted.values()) {
        let found = await findTable(definition, parts, context);
        if (found === null) {
            if (!databaseIsThere && !(await hasDatabase(definition.database, parts, context)))
                await parts.run({ purpose: 'create database', sql: (0,sql_table/* createDatabase */.cD)(definition.database) });
            await parts.run({ purpose: 'create table', sql: (0,sql_table/* createTable */.ZR)(definition) });
            found = await findTable(definition, parts, context);
            if (found === null)
                throw new errors/* CheckError */.tl(`Table ${definition.database}.${definition.table} was made, and Glue does not know it. ` +
                    'Check that workgroup and aws-region belong to the account whose Glue catalog this role reads.');
        }
        databaseIsThere = true;
        if (found.isGoverned)
            governed.push(`${definition.database}.${definition.table}`);
    }
    return governed;
}
/** The verified table; null where there is none. */
async function findTable(definition, { glue, ...around }, context) {
    const { GetTableCommand } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(542)]).then(__webpack_require__.t.bind(__webpack_require__, 6542, 19));
    const { database, table } = definition;
    try {
        const client = await glue();
        const command = new GetTableCommand({ DatabaseName: database, Name: table });
        const { Table: found } = await client.send(command, { abortSignal: context.signal });
        if (found === undefined)
            return null;
        (0,sql_table/* verifyTable */.E3)(definition, found);
        return { isGoverned: found.IsRegisteredWithLakeFormation === true };
    }
    catch (thrown) {
        context.signal.throwIfAborted();
        if ((0,aws_errors/* isNamed */.ev)((0,aws_errors/* awsFailure */.MT)(thrown), 'EntityNotFound'))
            return null;
        throw callFailure(thrown, 'glue:GetTable', 'create table', around);
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
async function hasDatabase(name, { glue, ...around }, context) {
    const { GetDatabaseCommand } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(542)]).then(__webpack_require__.t.bind(__webpack_require__, 6542, 19));
    try {
        const client = await glue();
        await client.send(new GetDatabaseCommand({ Name: name }), { abortSignal: context.signal });
        return true;
    }
    catch (thrown) {
        context.signal.throwIfAborted();
        const failure = (0,aws_errors/* awsFailure */.MT)(thrown);
        if ((0,aws_errors/* isNamed */.ev)(failure, 'EntityNotFound'))
            return false;
        if ((0,aws_errors/* isNamed */.ev)(failure, 'AccessDenied'))
            return true;
        throw callFailure(thrown, 'glue:GetDatabase', 'create database', around);
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
    const ensure = (sources, context) => ensureTables(sources.map(({ definition }) => definition), { glue: clients.glue, aws, hasSimpleKeys, run: (statement) => queries.run(statement, context) }, context);
    return {
        async tally(context) {
            const tables = (0,statements/* locatedTables */.Ck)(settings, locations);
            const read = (0,sql_sources/* windowSources */.h_)(tables, settings.scope.window);
            if (read.length === 0)
                return nothingRead(logs);
            const statement = (0,statements/* checkScan */.WN)(settings, tables);
            const window = await listWindow(context);
            if (window.complete && window.logObjects === 0)
                return nothingRead(logs);
            const governed = await ensure(read, context);
            const { rows, bytesScanned } = await rowsOf(statement, scan/* SCAN_COLUMNS */.Ax, context);
            const { logObjects, oldestRecord, newestRecord, clientIds: ids, ...scanned } = readScan(rows, locations, settings.scope);
            clientIds = ids;
            tellOfPruning(window, bytesScanned, context);
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
            const found = [];
            for (const batch of (0,evidence/* evidenceBatches */.OW)(tables, known)) {
                const sql = (0,evidence/* batchStatement */.O8)(tables, batch, settings.scope.window, limit);
                try {
                    const { rows } = await rowsOf({ purpose: 'evidence', sql }, EVIDENCE_RESULT_COLUMNS, context);
                    found.push(...rows.map((row) => evidenceRow(row, rows.length)));
                }
                catch (thrown) {
                    context.signal.throwIfAborted();
                    if (!(thrown instanceof errors/* CheckError */.tl))
                        throw thrown;
                    context.onWarning(`The evidence is not complete. ${thrown.message}`);
                    return { records: recordsOf(found, limit), complete: false };
                }
            }
            const requests = findings.reduce((sum, finding) => sum + finding.requests, 0);
            const records = recordsOf(found, limit);
            const isWhole = findings.every(({ logObjects, logObjectCount }) => logObjects.length === logObjectCount);
            if (isWhole && records.length !== Math.min(requests, limit))
                context.onWarning(`The evidence holds ${records.length} records of the findings' ${requests} requests: log objects were removed or changed while the check ran.`);
            return { records, complete: records.length === requests };
        },
        queries: () => queries.runs(),
    };
}
const EVIDENCE_RESULT_COLUMNS = [...evidence/* EVIDENCE_COLUMNS */.UN, ...log_formats_columns/* COLUMN_NAMES */.aC, 'log_object'];
/** What is read of the log objects themselves, against what was listed: more is money for what the window does not ask for. */
function tellOfPruning({ complete, bytes }, bytesScanned, { onNotice }) {
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
        oldTls: (0,model_tally/* noneBeside */.Xx)(),
        anonymous: (0,model_tally/* noneBeside */.Xx)(),
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
        throw new errors/* CheckError */.tl('Athena’s result of the evidence query holds a row that is no record.');
    if (all !== rows)
        throw new errors/* CheckError */.tl(`Of Athena’s result of the evidence query ${rows} rows arrived, not ${all}.`);
    return { client: row.client, at, logObject: row.log_object, position, record: (0,redaction/* redactRecord */.hi)(record) };
}
/** At most `limit`: each client's first record before any second. */
function recordsOf(found, limit) {
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
        .map(({ record, logObject }) => ({ record, logObject }));
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


/***/ })

};
