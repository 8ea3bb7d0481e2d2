// commands.js: the commands other than check. Written by scripts/bundle.mjs.
export const modules = {

// ./lib/cli/commands/merge.js
8529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8478);
/* harmony import */ var _report_merge_read_reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3959);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(525);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5997);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4713);





/** Deadline of a merge, which normally takes seconds. Hostile reports could take longer. */
const DEADLINE_MINUTES = 10;
/** Merges reports into one. Returns its verdict's exit code. */
async function run(commandLine, context) {
    const { terminal, stop } = context;
    const { raw } = commandLine;
    const problems = [...commandLine.problems];
    const format = (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readChoice */ .K)(commandLine, 'format', _check_js__WEBPACK_IMPORTED_MODULE_4__.FORMATS, problems);
    const names = [...new Set([raw['log-location'] ?? []].flat())];
    if (names.length === 0)
        problems.push('merge takes one report.json or more: s3-sigv4-check merge REPORT.json...');
    const directories = [raw['report-directory'] ?? []].flat().filter((directory) => directory.trim() !== '');
    if (directories.length > 1)
        problems.push(`--report-directory: is given ${directories.length} times. It takes one value.`);
    if (problems.length > 0)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(problems.join('\n'));
    stop.startDeadline(DEADLINE_MINUTES, null);
    const now = Math.floor(Date.now() / 1000);
    const files = await (0,_report_merge_read_reports_js__WEBPACK_IMPORTED_MODULE_1__.removeSameFiles)(names, (message) => terminal.say('notice', message));
    const report = await (0,_report_merge_read_reports_js__WEBPACK_IMPORTED_MODULE_1__.readAndMerge)(files, now, {
        signal: stop.signal,
        onWarning: (message) => terminal.say('warning', message),
    });
    const [reportDirectory = null] = directories;
    const verdict = await (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .publish */ .mk)({ report, evidence: null, queries: [] }, { reportDirectory, baselineFile: null, now }, {
        signal: stop.signal,
        onQuery: () => { },
        onStage: () => { },
        async onReport(merged) {
            for (const piece of await (0,_check_js__WEBPACK_IMPORTED_MODULE_4__.formatReport)(merged, format, reportDirectory, context))
                await terminal.writeResult(piece);
        },
    });
    return _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc[verdict];
}


Object.assign(__webpack_exports__, {
  run: /* binding */ run,
});

/***/ }),

6586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS

// EXTERNAL MODULE: ./lib/check.js + 2 modules
var check = __webpack_require__(8478);
// EXTERNAL MODULE: ./lib/model/figures.js
var figures = __webpack_require__(6536);
// EXTERNAL MODULE: ./lib/aws/clients.js + 1 modules
var aws_clients = __webpack_require__(7902);
// EXTERNAL MODULE: ./lib/aws/credentials.js + 2 modules
var credentials = __webpack_require__(1456);
// EXTERNAL MODULE: ./lib/aws/errors.js
var errors = __webpack_require__(6762);
// EXTERNAL MODULE: ./lib/aws/sdk.js
var sdk = __webpack_require__(5041);
// EXTERNAL MODULE: ./lib/engines/open-s3.js + 12 modules
var open_s3 = __webpack_require__(4070);
// EXTERNAL MODULE: ./lib/log-formats/log-object-name.js
var log_object_name = __webpack_require__(2141);
// EXTERNAL MODULE: ./lib/log-sources/files/find.js
var find = __webpack_require__(2754);
// EXTERNAL MODULE: ./lib/log-sources/s3/account-buckets.js
var account_buckets = __webpack_require__(8977);
// EXTERNAL MODULE: ./lib/log-sources/s3/bucket-region.js
var bucket_region = __webpack_require__(1333);
// EXTERNAL MODULE: ./lib/log-sources/s3/deliveries.js
var s3_deliveries = __webpack_require__(4770);
// EXTERNAL MODULE: ./lib/log-sources/s3/discovery.js + 3 modules
var discovery = __webpack_require__(2159);
// EXTERNAL MODULE: ./lib/log-sources/s3/objects.js + 1 modules
var objects = __webpack_require__(6796);
// EXTERNAL MODULE: ./lib/log-sources/s3/other-logs.js
var other_logs = __webpack_require__(6008);
// EXTERNAL MODULE: ./lib/log-sources/s3/other-window.js
var other_window = __webpack_require__(8723);
// EXTERNAL MODULE: ./lib/log-sources/s3/window-listing.js
var window_listing = __webpack_require__(5599);
// EXTERNAL MODULE: ./lib/model/order.js
var order = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/model/time.js
var time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/runtime/cancellation.js
var cancellation = __webpack_require__(3093);
// EXTERNAL MODULE: ./lib/runtime/errors.js
var runtime_errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/runtime/lists.js
var lists = __webpack_require__(909);
// EXTERNAL MODULE: ./lib/engines/athena/sql/table.js + 2 modules
var sql_table = __webpack_require__(5480);
// EXTERNAL MODULE: ./lib/engines/athena/statements.js
var statements = __webpack_require__(5117);
// EXTERNAL MODULE: ./lib/settings/locations.js
var locations = __webpack_require__(845);
;// CONCATENATED MODULE: ./lib/plan/athena-steps.js







/**
 * The requirements of Athena: a workgroup, a location for results, and a database and tables that exist or can be
 * created.
 */
async function planAthena(settings, clients, locations, planned, steps, signal) {
    const workGroup = await planWorkGroup(settings, clients, planned, steps, signal);
    await planResults(settings, clients, workGroup, steps, signal);
    await planTables(settings, clients, locations, steps, signal);
}
async function planWorkGroup({ aws }, { getAthena, region }, planned, steps, signal) {
    const { GetWorkGroupCommand } = await (0,sdk/* loadAthenaSdk */.oy)();
    const name = aws.workgroup;
    try {
        const client = await getAthena();
        const command = new GetWorkGroupCommand({ WorkGroup: name });
        const { WorkGroup: found } = await client.send(command, { abortSignal: signal });
        if (found?.State === 'DISABLED') {
            steps.addFailed('workgroup', name, 'it is switched off', 'Enable it, or give another workgroup');
            return found;
        }
        const bytes = planned.reduce((sum, location) => sum + location.bytes, 0);
        const cutoff = found?.Configuration?.BytesScannedCutoffPerQuery ?? Number.POSITIVE_INFINITY;
        const most = aws.maxBytesScanned ?? Number.POSITIVE_INFINITY;
        const limit = Math.min(cutoff, most);
        const stop = `${cutoff <= most ? 'Athena stops a query' : 'the check stops its queries'} after ${(0,figures/* formatBytes */.z3)(limit)}`;
        if (bytes > limit)
            steps.addFailed('workgroup', name, `the log objects of the window have ${(0,figures/* formatBytes */.z3)(bytes)}, but ${stop}`, 'Raise max-bytes-scanned or the limit of the workgroup, or check a shorter period');
        else
            steps.addOk('workgroup', name, `in ${region}${limit === Number.POSITIVE_INFINITY ? '' : `, ${stop}`}`);
        return found ?? null;
    }
    catch (error) {
        signal.throwIfAborted();
        const remedy = (0,errors/* isNamed */.ev)((0,errors/* readAwsFailure */.Qx)(error), 'InvalidRequest')
            ? `Create workgroup ${name} in ${region} (infra/s3-sigv4-check.yaml does), or check workgroup and aws-region`
            : `Allow athena:GetWorkGroup, athena:StartQueryExecution, athena:GetQueryExecution, athena:GetQueryResults and athena:StopQueryExecution on workgroup ${name} (statement RunQueries of the policy)`;
        steps.addFailedBy('workgroup', name, error, remedy, `athena:GetWorkGroup of ${name}`);
        return null;
    }
}
/** The location of query results, or the reason why there is none. */
function findOutputLocation({ aws }, workGroup) {
    const configuration = workGroup?.Configuration;
    if (configuration?.ManagedQueryResultsConfiguration?.Enabled === true)
        return { isManaged: true };
    const own = configuration?.ResultConfiguration?.OutputLocation ?? null;
    const text = configuration?.EnforceWorkGroupConfiguration === true ? own : (aws.outputLocation ?? own);
    return text === null ? { isManaged: false } : { text };
}
async function planResults(settings, clients, workGroup, steps, signal) {
    const name = 'output location';
    const output = findOutputLocation(settings, workGroup);
    if ('isManaged' in output) {
        const { outputLocation, workgroup } = settings.aws;
        // A workgroup that enforces its settings ignores those of the query.
        const isEnforced = workGroup?.Configuration?.EnforceWorkGroupConfiguration === true;
        if (output.isManaged && outputLocation !== null && !isEnforced)
            steps.addFailed(name, outputLocation, `workgroup ${workgroup} keeps the query results itself, and refuses a query that names a location`, 'Leave output-location out');
        else if (output.isManaged)
            steps.addOk(name, '', 'Athena keeps the query results itself');
        else if (workGroup === null)
            steps.addSkipped(name, '', 'the workgroup could not be read');
        else
            steps.addFailed(name, '', 'neither the workgroup nor output-location says where query results go', 'Give output-location, or set one in the workgroup');
        return;
    }
    const read = (0,locations/* readS3Location */.qk)(output.text);
    if ('problem' in read) {
        steps.addFailed(name, output.text, read.problem, 'Check output-location, or that of the workgroup');
        return;
    }
    const { bucket, prefix } = read.location;
    const calls = (0,bucket_region/* makeBucketCalls */._)(clients);
    let isAllowed = true;
    for (const { action, resource, statement, expected, ask } of await findProbes(bucket, prefix, signal)) {
        try {
            await calls.ask(bucket, ask);
        }
        catch (error) {
            signal.throwIfAborted();
            if ((0,errors/* isNamed */.ev)((0,errors/* readAwsFailure */.Qx)(error), ...expected))
                continue;
            isAllowed = false;
            const remedy = (0,errors/* isNamed */.ev)((0,errors/* readAwsFailure */.Qx)(error), 'NoSuchBucket')
                ? `Create bucket ${bucket} (infra/s3-sigv4-check.yaml does), or check output-location`
                : `Allow ${action} on ${resource} (statement ${statement} of the policy)`;
            steps.addFailedBy(name, output.text, error, remedy, `${action} of ${output.text}`);
        }
    }
    if (isAllowed)
        steps.addOk(name, output.text, 'it can be listed and read; whether s3:PutObject is allowed shows when a query writes its result');
}
/** Nothing has this name. It is only a parameter of a call. */
const PROBE_NAME = 's3-sigv4-check-plan';
async function findProbes(bucket, prefix, signal) {
    const s3 = await (0,sdk/* loadS3Sdk */.Fc)();
    const folder = prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`;
    const at = { Bucket: bucket };
    const key = { ...at, Key: `${folder}${PROBE_NAME}` };
    const options = { abortSignal: signal };
    const find = { resource: `bucket ${bucket}`, statement: 'FindResults', expected: [] };
    const write = { resource: `the objects of bucket ${bucket}`, statement: 'WriteResults' };
    return [
        {
            ...find,
            action: 's3:GetBucketLocation',
            ask: (client) => client.send(new s3.GetBucketLocationCommand(at), options),
        },
        {
            ...find,
            action: 's3:ListBucket',
            ask: (client) => client.send(new s3.ListObjectsV2Command({ ...at, Prefix: folder, MaxKeys: 1 }), options),
        },
        {
            ...find,
            action: 's3:ListBucketMultipartUploads',
            ask: (client) => client.send(new s3.ListMultipartUploadsCommand({ ...at, Prefix: folder, MaxUploads: 1 }), options),
        },
        {
            ...write,
            action: 's3:GetObject',
            expected: ['NoSuchKey', 'NotFound'],
            ask: (client) => client.send(new s3.GetObjectCommand(key), options),
        },
        {
            ...write,
            action: 's3:ListMultipartUploadParts',
            expected: ['NoSuchUpload', 'NoSuchKey'],
            ask: (client) => client.send(new s3.ListPartsCommand({ ...key, UploadId: PROBE_NAME }), options),
        },
    ];
}
async function planTables(settings, { getGlue }, locations, steps, signal) {
    const { GetDatabaseCommand, GetTableCommand } = await (0,sdk/* loadGlueSdk */.SW)();
    const client = await getGlue();
    const options = { abortSignal: signal };
    const { database } = settings.aws;
    const remedy = `Allow glue:GetDatabase, glue:GetTable and glue:GetPartitions on catalog, database ${database} and its tables (statement ReadTable of the policy)`;
    const planPart = async (name, subject, ask) => {
        try {
            await ask();
            steps.addOk(name, subject, 'it is there');
            return 'there';
        }
        catch (error) {
            signal.throwIfAborted();
            if ((0,errors/* isNamed */.ev)((0,errors/* readAwsFailure */.Qx)(error), 'EntityNotFound')) {
                steps.addOk(name, subject, 'the check would create it');
                return 'missing';
            }
            steps.addFailedBy(name, subject, error, remedy, `glue:Get${name === 'table' ? 'Table' : 'Database'} of ${subject}`);
            return 'unknown';
        }
    };
    const ofDatabase = await planPart('database', database, async () => {
        await client.send(new GetDatabaseCommand({ Name: database }), options);
    });
    await planDefaultDatabase(client, steps, options);
    let tables = [];
    try {
        tables = (0,statements/* locateTables */.yF)(settings, locations);
    }
    catch (error) {
        steps.addFailedBy('table', settings.aws.table ?? '', error, 'Leave table out');
    }
    let isMissing = ofDatabase === 'missing';
    for (const definition of new Map(tables.map((one) => [one.definition.table, one.definition])).values()) {
        const { table } = definition;
        const ofTable = await planPart('table', `${database}.${table}`, async () => {
            const command = new GetTableCommand({ DatabaseName: database, Name: table });
            const { Table } = await client.send(command, options);
            if (Table !== undefined)
                (0,sql_table/* verifyTable */.E3)(definition, Table);
        });
        if (ofTable === 'missing')
            isMissing = true;
    }
    if (ofDatabase === 'unknown')
        steps.addSkipped('making tables', database, 'the database could not be read');
    else if (isMissing)
        steps.addSkipped('making tables', database, explainNotTried(database));
    else
        steps.addSkipped('making tables', database, 'the check does not have to create a table');
}
/**
 * A plan creates nothing, so it sends no call that could. A call of that kind is the only proof of the permission
 * (docs/decisions/plan-creates-nothing.md).
 */
function explainNotTried(database) {
    return `not proven, because a plan creates nothing: only a check tries it. It needs glue:CreateDatabase and glue:CreateTable on catalog, database ${database} and its tables (statement MakeTable of the policy). Somebody else can run the statements that s3-sigv4-check sql prints`;
}
/** Athena reads this database for every statement. */
async function planDefaultDatabase(client, steps, options) {
    const { GetDatabaseCommand } = await (0,sdk/* loadGlueSdk */.SW)();
    try {
        await client.send(new GetDatabaseCommand({ Name: 'default' }), options);
    }
    catch (error) {
        options.abortSignal.throwIfAborted();
        if (!(0,errors/* isNamed */.ev)((0,errors/* readAwsFailure */.Qx)(error), 'EntityNotFound')) {
            steps.addFailedBy('database', 'default', error, 'Allow glue:GetDatabase, glue:GetDatabases and glue:CreateDatabase on catalog and database default, which Athena needs for every statement (statement UseDefaultDatabase of the policy)', 'glue:GetDatabase of default');
            return;
        }
    }
    steps.addOk('database', 'default', 'Glue answers this call');
}

// EXTERNAL MODULE: ./lib/model/athena-price.js
var athena_price = __webpack_require__(6518);
;// CONCATENATED MODULE: ./lib/plan/forecast.js

/**
 * Prices in US dollars of us-east-1. Source: https://aws.amazon.com/s3/pricing/ (GET, LIST, leaving AWS).
 */
const USD_PER_GET = 0.4 / 1e6;
const USD_PER_LIST = 5 / 1e6;
const USD_PER_GIGABYTE_OUT = 0.09;
const GIGABYTE = 2 ** 30;
/** Rates that `docs/aws.md` names. */
const NAMES_IN_A_LISTING = 1_000;
const NAMES_LISTED_PER_SECOND = 5_000;
const EMBEDDED = { startSeconds: 1, objectsPerSecond: 1_500, bytesPerSecond: 50 * 2 ** 20 };
const ATHENA = { startSeconds: 20, objectsPerSecond: 3_000, bytesPerSecond: 2 ** 30 };
const FILE_BYTES_PER_SECOND = 500 * 2 ** 20;
/** Estimated cost and time of each engine for log objects on S3. */
function forecastS3(locations) {
    const { logObjects, bytes } = sumLocations(locations);
    const listings = locations.length + Math.ceil(logObjects / NAMES_IN_A_LISTING);
    const requests = logObjects + listings;
    const requestsUsd = logObjects * USD_PER_GET + listings * USD_PER_LIST;
    const estimateSeconds = (rates) => rates.startSeconds +
        logObjects / NAMES_LISTED_PER_SECOND +
        Math.max(logObjects / rates.objectsPerSecond, bytes / rates.bytesPerSecond);
    const scanned = logObjects === 0 ? 0 : Math.max(athena_price/* ATHENA_LEAST_BYTES */.y, bytes);
    const base = { logObjects, bytes, requests };
    return {
        embedded: roundForecast({
            ...base,
            usd: requestsUsd + (bytes / GIGABYTE) * USD_PER_GIGABYTE_OUT,
            seconds: estimateSeconds(EMBEDDED),
        }),
        athena: roundForecast({
            ...base,
            usd: requestsUsd + scanned * athena_price/* ATHENA_DOLLARS_PER_BYTE */.T,
            seconds: estimateSeconds(ATHENA),
        }),
    };
}
/** Estimated time for log files of this machine, which Athena cannot read. */
function forecastFiles(locations) {
    const { logObjects, bytes } = sumLocations(locations);
    const seconds = bytes / FILE_BYTES_PER_SECOND;
    return { embedded: roundForecast({ logObjects, bytes, requests: 0, usd: 0, seconds }), athena: null };
}
function sumLocations(locations) {
    return {
        logObjects: locations.reduce((sum, one) => sum + one.logObjects - one.archivedLogObjects, 0),
        bytes: locations.reduce((sum, one) => sum + one.bytes, 0),
    };
}
function roundForecast(forecast) {
    return {
        ...forecast,
        usd: Math.round(forecast.usd * 1e4) / 1e4,
        seconds: Math.max(1, Math.round(forecast.seconds)),
    };
}

;// CONCATENATED MODULE: ./lib/plan/policy-steps.js
const FOUND = {
    denied: 'it denies SigV2',
    partly: 'it denies a part of the SigV2 requests',
    'not-denied': 'it does not deny SigV2',
};
/** What each bucket's policy says of SigV2. A check needs it only where a denial is to count as proof. */
function planPolicies({ acceptDenyPolicy }, facts, steps) {
    const name = 'bucket policy';
    for (const { bucket, denial, denialReason } of facts) {
        if (denial === null)
            continue;
        const reason = denialReason ?? '';
        if (denial !== 'unknown')
            steps.addOk(name, bucket, reason === '' ? FOUND[denial] : `${FOUND[denial]}: ${reason}`);
        else if (acceptDenyPolicy)
            steps.addFailed(name, bucket, reason, `Allow s3:GetBucketPolicy on bucket ${bucket} (statement ReadBucketSettings of the policy)`);
        else
            steps.addSkipped(name, bucket, `it could not be read, and the check continues without it: ${reason}`);
    }
}
/**
 * The owner of each bucket, where the settings name the tag that has it.
 * @param refusals of buckets whose tags cannot be read
 */
function planOwners({ ownerTag }, facts, refusals, steps) {
    if (ownerTag === null)
        return;
    for (const { bucket, owner } of facts) {
        const refusal = refusals.get(bucket);
        if (refusal === undefined)
            steps.addOk('owner tag', bucket, owner === null ? 'the bucket does not have the tag' : owner);
        else
            steps.addFailed('owner tag', bucket, refusal, `Allow s3:GetBucketTagging on bucket ${bucket} (statement ReadBucketTags of the policy)`);
    }
}

;// CONCATENATED MODULE: ./lib/plan/step-list.js


/** Creates an empty list of steps. */
function createStepList() {
    const steps = [];
    const add = (name, subject, state, message, remedy) => void steps.push({ name, subject, state, message, remedy });
    return {
        addOk: (name, subject, message) => add(name, subject, 'ok', message, null),
        addSkipped: (name, subject, message) => add(name, subject, 'skipped', message, null),
        addFailed: (name, subject, message, remedy) => add(name, subject, 'failed', message, remedy),
        addFailedBy(name, subject, error, remedy, call) {
            if (error instanceof runtime_errors/* UserError */.yo)
                return add(name, subject, 'failed', error.message, remedy);
            if (call === undefined)
                throw error;
            const failure = (0,errors/* readAwsFailure */.Qx)(error);
            add(name, subject, 'failed', `${call} failed: ${(0,errors/* quoteAwsFailure */.uX)(failure)}`, (0,errors/* findRemedy */.KJ)(failure) ?? remedy);
        },
        listAll: () => steps,
    };
}

// EXTERNAL MODULE: ./lib/log-sources/s3/trails.js
var s3_trails = __webpack_require__(7151);
;// CONCATENATED MODULE: ./lib/plan/trail-steps.js


const REMEDY = 'Allow cloudtrail:DescribeTrails, cloudtrail:GetEventSelectors and cloudtrail:GetTrailStatus (statement ReadTrails of the policy), let one trail record all S3 data events of the bucket, or accept trail-coverage';
/** Buckets named in one step. */
const BUCKETS_NAMED = 3;
/**
 * Shows the trails that deliver to the locations, and for which buckets none of them proves that it records every request.
 * What only the files tell, a change within the window, a plan does not know.
 *
 * @param region where the trails are asked for if no bucket is configured
 */
async function planTrails({ scope, source, acceptGaps, now }, others, region, calls, steps) {
    const locations = others.filter(({ kind }) => kind === 'trail').map(({ location }) => location);
    if (locations.length === 0)
        return;
    const { buckets, window } = scope;
    const isAccepted = acceptGaps.some(({ name }) => name === 'trail-coverage');
    if (buckets.length === 0) {
        const { trails, problem, isRefused } = await (0,s3_trails/* readRegionTrails */.W0)(region, locations, calls);
        const refusals = trails.flatMap(({ trail }) => (trail instanceof Error ? [trail.message] : []));
        addTrails(trails, steps);
        if (problem !== null && !isRefused)
            steps.addSkipped('trail', region, problem);
        for (const message of problem !== null && isRefused ? [problem] : new Set(refusals))
            if (isAccepted)
                steps.addSkipped('trail', region, `${message}. The gap trail-coverage is accepted`);
            else
                steps.addFailed('trail', region, message, REMEDY);
        steps.addSkipped('trail coverage', '', 'the logs say which buckets a trail must record, because no bucket is configured');
        return;
    }
    const found = await (0,s3_trails/* readTrails */.YL)(buckets, locations, calls);
    addTrails(found.flatMap(({ trails }) => trails), steps);
    const areOnlyTrails = source.kind === 's3' && source.locations.length === locations.length;
    const unproven = new Map();
    for (const one of found) {
        const problem = (0,s3_trails/* findProblem */.fP)(one, window, now, []);
        if (problem === null)
            steps.addOk('trail coverage', one.bucket, describeCoverage(one));
        else
            unproven.set(problem, [...(unproven.get(problem) ?? []), one.bucket]);
    }
    for (const [problem, names] of unproven) {
        const shown = names.slice(0, BUCKETS_NAMED).join(', ');
        const subject = names.length > BUCKETS_NAMED ? `${shown} and ${names.length - BUCKETS_NAMED} more` : shown;
        if (isAccepted)
            steps.addSkipped('trail coverage', subject, `${problem}. The gap trail-coverage is accepted`);
        else if (!areOnlyTrails)
            steps.addSkipped('trail coverage', subject, `${problem}. A bucket whose access logs are read needs no proof`);
        else
            steps.addFailed('trail coverage', subject, problem, REMEDY);
    }
}
/** Shows each trail once. */
function addTrails(trails, steps) {
    const told = new Set();
    for (const { arn, trail } of trails)
        if (!(trail instanceof Error) && !told.has(arn)) {
            told.add(arn);
            steps.addOk('trail', arn, describeTrail(trail));
        }
}
function describeTrail({ bucket, keyPrefix, isOrganizationTrail, homeRegion, status }) {
    const { isLogging, startedAt, deliveredAt } = status;
    const since = startedAt === null ? '' : ` since ${(0,time/* formatTimestamp */.Ey)(startedAt)}`;
    const delivered = deliveredAt === null ? 'nothing delivered yet' : `last delivery ${(0,time/* formatTimestamp */.Ey)(deliveredAt)}`;
    return `${isOrganizationTrail ? 'of the organization, ' : ''}home Region ${homeRegion}, delivers to s3://${bucket}/${keyPrefix === '' ? '' : `${keyPrefix}/`}, ${isLogging ? `recording${since}` : 'stopped'}, ${delivered}`;
}
function describeCoverage({ covered }) {
    return `a trail records all S3 data events of the bucket in ${covered?.region}; a change within the window shows when its files are read`;
}

;// CONCATENATED MODULE: ./lib/plan/steps.js


























/**
 * Looks whether a check with these settings has what it needs. Reads settings and names; creates nothing and runs no query.
 * One step that fails does not hide the next.
 *
 * @throws the signal's reason where it is aborted
 */
async function makePlan(settings, context) {
    const steps = createStepList();
    const { source, scope, engine } = settings;
    const { bucketPatterns } = scope;
    const buckets = bucketPatterns !== undefined
        ? (0,figures/* formatCount */.B4)(bucketPatterns.length, 'name or pattern of buckets', 'names and patterns of buckets')
        : scope.buckets.length === 0
            ? 'every bucket in the logs'
            : `buckets: ${(0,figures/* formatNumber */.ZV)(scope.buckets.length)}`;
    const networks = scope.networks.length === 0 ? 'any address' : `networks: ${(0,figures/* formatNumber */.ZV)(scope.networks.length)}`;
    steps.addOk('settings', '', `engine ${engine}, ${buckets}, ${networks}`);
    const isLocal = source.kind === 'local';
    const { locations, isWhole } = isLocal
        ? await planFiles(source.paths, steps, context)
        : await planS3(settings, steps, context);
    const isKnown = isWhole && locations.length > 0;
    return {
        schemaVersion: 1,
        steps: steps.listAll(),
        window: {
            since: (0,time/* formatTimestampOrNull */.Mu)(scope.window.since),
            until: (0,time/* formatTimestampOrNull */.Mu)(scope.window.until),
        },
        locations,
        forecast: !isKnown
            ? { embedded: null, athena: null }
            : isLocal
                ? forecastFiles(locations)
                : forecastS3(locations),
    };
}
const NOTHING_KNOWN = { locations: [], isWhole: false };
async function planFiles(paths, steps, { allowedRoots, signal }) {
    for (const name of ['credentials', 'Region'])
        steps.addSkipped(name, '', 'log files are read without AWS');
    const planned = [];
    let isWhole = true;
    for (const text of paths) {
        try {
            const { files } = await (0,find/* findLogFiles */.PM)([text], allowedRoots, signal);
            const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
            if (files.length === 0) {
                isWhole = false;
                steps.addFailed('location', text, 'no log file is there', 'Check the path');
            }
            else
                steps.addOk('location', text, `${(0,figures/* formatCount */.B4)(files.length, 'log file')}, ${(0,figures/* formatBytes */.z3)(bytes)}`);
            planned.push({
                text,
                keyFormat: null,
                logObjects: files.length,
                bytes,
                ...findOldestAndNewest(files.map(({ logObject }) => logObject)),
                archivedLogObjects: 0,
                complete: true,
            });
        }
        catch (error) {
            signal.throwIfAborted();
            isWhole = false;
            steps.addFailedBy('location', text, error, 'Check the path');
        }
    }
    return { locations: planned, isWhole };
}
async function planS3(given, steps, context) {
    const clients = await planConnection(given, steps, context);
    if (clients === null) {
        const names = ['logging setting', 'location', 'log object'];
        for (const name of given.engine === 'athena' ? [...names, 'workgroup', 'database'] : names)
            steps.addSkipped(name, '', 'needs credentials and a Region');
        return NOTHING_KNOWN;
    }
    try {
        const account = await planBuckets(given, clients, steps, context);
        if (account === 'failed')
            return NOTHING_KNOWN;
        let isWhole = true;
        const settings = account === null ? given : { ...given, scope: account.scope };
        const calls = (0,bucket_region/* makeBucketCalls */._)(clients, account?.regions);
        const places = settings.source.kind === 's3' ? settings.source.locations : [];
        const others = await planKinds(places, settings, calls, context);
        const ownerRefusals = new Map();
        const observer = {
            onSetting(bucket, setting) {
                if (setting instanceof runtime_errors/* UserError */.yo || (setting.state === 'unreadable' && places.length === 0))
                    isWhole = false;
                addSetting(steps, bucket, setting, others.length > 0 && others.length === places.length);
            },
            onDeliveries: (bucket, deliveries) => addDeliveries(steps, bucket, deliveries),
            onOwnerRefused: (bucket, message) => void ownerRefusals.set(bucket, message),
            onPlace(text, answer) {
                if (!(answer instanceof runtime_errors/* UserError */.yo))
                    return;
                isWhole = false;
                steps.addFailed('location', text, answer.message, LISTING_REMEDY);
            },
        };
        const logs = await (0,open_s3/* locateWithout */.r)(others, settings, (rest) => (0,discovery/* locateLogs */.K)(rest, clients, context, observer, account));
        if (logs.texts.length + others.length === 0)
            steps.addSkipped('location', '', 'no logging setting names a location');
        const { planned, isEachListed, newest } = await listPlaces(settings, logs.locations, others, calls, steps, context);
        await planReading(newest, calls, steps, context);
        planPolicies(settings, logs.bucketFacts, steps);
        planOwners(settings, logs.bucketFacts, ownerRefusals, steps);
        await planTrails(settings, others, clients.region, { clients, calls, signal: context.signal }, steps);
        const listed = new Set(planned.map(({ text }) => text));
        if (settings.engine === 'athena')
            await planAthena(settings, clients, [...logs.locations, ...(await planFormats(settings, others, listed, calls, steps, context))], planned, steps, context.signal);
        return { locations: planned, isWhole: isWhole && isEachListed };
    }
    finally {
        clients.close();
    }
}
/** Null where the buckets are named. */
async function planBuckets(settings, clients, steps, { signal }) {
    try {
        const account = await (0,account_buckets/* matchAccount */.j)(settings, clients, signal);
        if (account !== null)
            steps.addOk('buckets', '', `the patterns match ${(0,figures/* formatCount */.B4)(account.scope.buckets.length, 'bucket')}`);
        return account;
    }
    catch (error) {
        signal.throwIfAborted();
        steps.addFailedBy('buckets', '', error, 'Allow s3:ListAllMyBuckets (statement ListBuckets of the policy), or name the buckets');
        for (const name of ['logging setting', 'location', 'log object'])
            steps.addSkipped(name, '', 'the buckets are not known');
        return 'failed';
    }
}
const LISTING_REMEDY = 'Add what is missing to statement ListLogs of the policy (for a trail: statement ListTrailLogs of the policy)';
/** Where no Region is given: only to ask whose credentials these are. */
const REGION_TO_ASK_STS = 'us-east-1';
/** Null if AWS cannot be called. */
async function planConnection({ aws }, steps, context) {
    let found;
    try {
        found = await (0,aws_clients/* findAwsRegion */.d)(aws, context.env);
    }
    catch (error) {
        if (!(error instanceof runtime_errors/* UserError */.yo))
            throw error;
        found = error;
    }
    const region = found instanceof runtime_errors/* UserError */.yo ? null : found.region;
    let clients = null;
    try {
        clients = await (0,aws_clients/* connectAws */.o)({ ...aws, region: region ?? REGION_TO_ASK_STS }, { ...context, now: Date.now, sleep: cancellation/* sleep */.yy });
        const { account, arn } = await (0,credentials/* fetchCallerIdentity */.S3)(await clients.getSts(), context.signal);
        const from = aws.roleToAssume === null
            ? (0,credentials/* describeAmbientSource */.RA)(await clients.connection.credentials.get())
            : `role-to-assume ${aws.roleToAssume}`;
        steps.addOk('credentials', '', `account ${account}, ${arn}, from: ${from}`);
    }
    catch (error) {
        context.signal.throwIfAborted();
        steps.addFailedBy('credentials', '', error, 'Give credentials, or role-to-assume');
        clients?.close();
        clients = null;
    }
    if (found instanceof runtime_errors/* UserError */.yo)
        steps.addFailed('Region', '', found.message, 'Set aws-region');
    else
        steps.addOk('Region', found.region, `from ${found.origin}`);
    if (region !== null)
        return clients;
    clients?.close();
    return null;
}
/** Given locations that hold other logs than access logs in the text format. One that cannot be listed fails later. */
async function planKinds(given, { logFormat }, calls, { signal }) {
    const others = [];
    for (const location of given) {
        const found = await (0,open_s3/* findOtherLocations */.q)([location], logFormat, calls, signal).catch((error) => {
            if (!(error instanceof runtime_errors/* UserError */.yo))
                throw error;
            return [];
        });
        for (const other of found)
            others.push(other);
    }
    return others;
}
/**
 * What Athena reads of the given locations of other logs. A location of a format that it does not read fails. One that could
 * not be listed has failed already.
 */
async function planFormats({ logFormat }, others, listed, calls, steps, { signal }) {
    const name = 'log format';
    const locations = [];
    for (const { location, kind } of others) {
        if (!listed.has(location.text)) {
            steps.addSkipped(name, location.text, 'the location could not be listed');
            continue;
        }
        try {
            const { location: told } = await (0,other_window/* tellOtherPlace */.X)(location, kind, logFormat, calls, signal);
            steps.addOk(name, location.text, `${told.logFormat}`);
            locations.push(told);
        }
        catch (error) {
            signal.throwIfAborted();
            const remedy = isRefused(error)
                ? `${describeReadingRemedy(location.bucket, 'Logs', error)}, or give log-format`
                : 'Give log-format, or engine embedded';
            steps.addFailedBy(name, location.text, error, remedy);
        }
    }
    return locations;
}
/** The call behind an error that names it was refused. */
function isRefused(error) {
    return error instanceof runtime_errors/* UserError */.yo && (0,errors/* isAccessDenied */.w7)((0,errors/* readAwsFailure */.Qx)(error.cause));
}
/** @param logs the end of the names of the policy statements for these log objects */
function describeReadingRemedy(bucket, logs, error) {
    return (0,errors/* isKeyRefused */.yM)(error)
        ? `Allow kms:Decrypt on the key that encrypts the log objects of bucket ${bucket} (statement Decrypt${logs} of the policy)`
        : `Allow s3:GetObject on the log objects of bucket ${bucket} (statement Read${logs} of the policy), and kms:Decrypt if a KMS key encrypts them`;
}
/** @param hasOthersOnly no access logs are read for which the setting would count */
function addSetting(steps, bucket, setting, hasOthersOnly) {
    const name = 'logging setting';
    if (hasOthersOnly && !(setting instanceof runtime_errors/* UserError */.yo) && setting.state !== 'on')
        steps.addSkipped(name, bucket, setting.state === 'off'
            ? 'server access logging is off, and the locations given hold other logs'
            : `the locations given hold other logs, and it could not be read: ${setting.refusal.message}`);
    else if (setting instanceof runtime_errors/* UserError */.yo)
        steps.addFailed(name, bucket, setting.message, 'Check buckets');
    else if (setting.state === 'on')
        steps.addOk(name, bucket, `on: s3://${setting.bucket}/${setting.prefix}, ${setting.keyFormat} keys`);
    else if (setting.state === 'off')
        steps.addFailed(name, bucket, 'server access logging is off, so no request leaves a record', 'Turn it on with infra/access-logs.yaml, or with aws s3api put-bucket-logging');
    else
        steps.addFailed(name, bucket, setting.refusal.message, `Allow s3:GetBucketLogging on bucket ${bucket} (statement ReadLoggingSettings of the policy)`);
}
/** Where the access logs of a bucket go whose logging is off. */
function addDeliveries(steps, bucket, deliveries) {
    const name = 'delivery through CloudWatch Logs';
    if (deliveries instanceof runtime_errors/* UserError */.yo)
        steps.addFailed(name, bucket, deliveries.message, 'Allow logs:DescribeDeliverySources, logs:DescribeDeliveries and logs:DescribeDeliveryDestinations (statement FindDeliveries of the policy)');
    else if (deliveries.length === 0)
        steps.addSkipped(name, bucket, 'the bucket has none');
    for (const delivery of deliveries instanceof runtime_errors/* UserError */.yo ? [] : deliveries)
        steps.addOk(name, bucket, (0,s3_deliveries/* describeDelivery */.Ks)(delivery).replace(/\.$/, ''));
}
/** Lists the log objects of each location; gives the newest that can be read, by log bucket. */
async function listPlaces({ scope, now }, locations, others, calls, steps, { signal, onProgress }) {
    const planned = [];
    const newest = new Map();
    let left = window_listing/* MOST_NAMES */.nJ;
    const byText = (0,lists/* groupBy */.$z)(locations, ({ text }) => text);
    const list = async (text, keyFormat, kind, listObjects) => {
        const place = createPlace(newest, kind);
        const onListed = (count) => onProgress({
            phase: `listing ${text}: ${(0,figures/* formatCount */.B4)(count, 'name')}`,
            bytesDone: null,
            bytesTotal: null,
        });
        try {
            const { complete } = await listObjects({ signal, most: left, isWanted: place.see, onListed });
            const location = { text, keyFormat, complete, ...place.getResult() };
            left = Math.max(0, left - location.logObjects);
            planned.push(location);
            addLocation(steps, location, kind);
        }
        catch (error) {
            signal.throwIfAborted();
            steps.addFailedBy('location', text, error, LISTING_REMEDY);
        }
    };
    for (const [text, own] of byText)
        await list(text, findKeyFormat(own), 'access-logs', (listing) => (0,objects/* listLogObjects */.Nl)(own, scope.window, calls, listing));
    for (const { location, kind } of others)
        await list(location.text, null, kind, (listing) => (0,other_logs/* listOtherLogObjects */.V$)(location, 0, kind, {
            window: scope.window,
            now,
            calls,
            ...listing,
            see: (object) => {
                listing.isWanted(object);
            },
        }));
    return { planned, isEachListed: planned.length === byText.size + others.length, newest };
}
/** Counts the listed log objects, and keeps only the newest readable one. */
function createPlace(newest, kind) {
    let [logObjects, bytes, archivedLogObjects] = [0, 0, 0];
    const ends = createEnds();
    return {
        see(object) {
            logObjects++;
            ends.see(`s3://${object.bucket}/${object.key}`, kind === 'deliveries' ? object.lastModified : undefined);
            if ((0,objects/* isArchived */.F$)(object)) {
                archivedLogObjects++;
                return false;
            }
            bytes += object.bytes;
            const known = newest.get(object.bucket);
            if (object.bytes > 0 && (known === undefined || isOlder(known, object)))
                newest.set(object.bucket, object);
            return false;
        },
        getResult: () => ({ logObjects, bytes, archivedLogObjects, ...ends.getResult() }),
    };
}
/** By the times in the names, where both have one; else by the keys, which tell the time of access logs. */
function isOlder(a, b) {
    const [ofA, ofB] = [a, b].map(({ key }) => (0,log_object_name/* readTrailFileTime */.or)(key));
    return ofA !== null && ofB !== null && ofA !== ofB ? ofA < ofB : (0,order/* compareCodePoints */.O)(a.key, b.key) < 0;
}
function findOldestAndNewest(addresses) {
    const ends = createEnds();
    for (const address of addresses)
        ends.see(address);
    return ends.getResult();
}
/** The oldest and the newest name, by the time in it. */
function createEnds() {
    let oldest = null;
    let newest = null;
    const isBefore = (a, b) => a.time === b.time ? (0,order/* compareCodePoints */.O)(a.address, b.address) < 0 : a.time < b.time;
    return {
        /** @param stored when; not given where it is not known */
        see(address, stored) {
            const time = (0,log_object_name/* readLogObjectName */.BY)(address)?.time ?? (0,log_object_name/* readTrailFileTime */.or)(address) ?? stored;
            if (time === undefined)
                return;
            const named = { address, time };
            if (oldest === null || isBefore(named, oldest))
                oldest = named;
            if (newest === null || isBefore(newest, named))
                newest = named;
        },
        getResult: () => ({
            oldestLogObject: oldest?.address ?? null,
            newestLogObject: newest?.address ?? null,
        }),
    };
}
function findKeyFormat(locations) {
    const [first, ...others] = new Set(locations.map(({ keyFormat }) => keyFormat));
    return others.length > 0 ? 'mixed' : (first ?? null);
}
const KINDS = { trail: 'CloudTrail files', deliveries: 'JSON or Parquet files' };
function addLocation(steps, location, kind) {
    const { text, keyFormat, logObjects, bytes, archivedLogObjects, complete } = location;
    const { oldestLogObject, newestLogObject } = location;
    const least = complete ? '' : 'at least ';
    const ends = oldestLogObject === null ? '' : `, from ${oldestLogObject} to ${newestLogObject}`;
    const keys = kind === 'access-logs' ? `${keyFormat} keys` : KINDS[kind];
    const found = `${keys}, ${least}${(0,figures/* formatCount */.B4)(logObjects, 'log object')}, ${least}${(0,figures/* formatBytes */.z3)(bytes)}${ends}`;
    if (logObjects === 0)
        steps.addFailed('location', text, 'the location has no log objects of the window', 'Check the location and the window: a prefix is literal, and the first records arrive some hours after logging is turned on');
    else if (archivedLogObjects === 0)
        steps.addOk('location', text, found);
    else
        steps.addFailed('location', text, `${found}; ${least}${(0,figures/* formatNumber */.ZV)(archivedLogObjects)} of them ${archivedLogObjects === 1 ? 'is' : 'are'} archived and cannot be read`, 'Choose a later since, or restore them and copy them to a storage class that can be read at once');
}
/** Asks for the first byte of the newest log object of each log bucket. */
async function planReading(newest, calls, steps, { signal }) {
    if (newest.size === 0)
        steps.addSkipped('log object', '', 'no log object was found that could be read');
    const { GetObjectCommand } = await (0,sdk/* loadS3Sdk */.Fc)();
    for (const { bucket, key, etag } of newest.values()) {
        const address = `s3://${bucket}/${key}`;
        try {
            const command = new GetObjectCommand({ Bucket: bucket, Key: key, Range: 'bytes=0-0', IfMatch: etag });
            const { Body } = await calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal }));
            await Body?.transformToByteArray();
            steps.addOk('log object', address, 'its first byte was read');
        }
        catch (error) {
            signal.throwIfAborted();
            const logs = (0,log_object_name/* readTrailFileTime */.or)(key) === null ? 'Logs' : 'TrailLogs';
            const remedy = describeReadingRemedy(bucket, logs, error);
            steps.addFailedBy('log object', address, error, remedy, `s3:GetObject of ${address}`);
        }
    }
}

// EXTERNAL MODULE: ./lib/report/formats/escape.js
var formats_escape = __webpack_require__(8662);
// EXTERNAL MODULE: ./lib/cli/settings.js
var cli_settings = __webpack_require__(5997);
// EXTERNAL MODULE: ./lib/cli/commands/check.js
var commands_check = __webpack_require__(4713);
;// CONCATENATED MODULE: ./lib/cli/commands/plan.js







/** Shows what a check would do, and whether it is allowed. Returns 0, or 4 if a step failed. */
async function run(commandLine, context) {
    const { terminal, stop } = context;
    const problems = [];
    const format = (0,cli_settings/* readChoice */.K)(commandLine, 'format', ['text', 'json'], problems);
    const settings = await (0,cli_settings/* readSettingsOf */.$)(commandLine, terminal, 'check', problems);
    stop.startDeadline(settings.timeoutMinutes, '--timeout-minutes');
    const engineContext = (0,commands_check.makeEngineContext)(context);
    await (0,check/* readSettingsFiles */.Dm)(settings, engineContext);
    const plan = await makePlan(settings, engineContext);
    terminal.endProgress();
    const text = format === 'json' ? `${JSON.stringify(plan, null, 2)}\n` : (0,formats_escape/* escapeLogLines */.lF)(formatPlan(plan));
    const isRead = await terminal.writeResult(text);
    return isRead && plan.steps.every(({ state }) => state !== 'failed') ? 0 : runtime_errors/* EXIT */.dc.couldNotRun;
}
/** Successful steps of one name that are shown. Others are only counted. */
const STEPS_SHOWN = 10;
function formatPlan({ steps, window, locations, forecast }) {
    const failed = steps.filter(({ state }) => state === 'failed').length;
    const shown = new Map();
    const lines = steps.flatMap((step) => {
        if (step.state === 'failed')
            return formatStep(step);
        const key = `${step.name} ${step.state}`;
        const count = (shown.get(key) ?? 0) + 1;
        shown.set(key, count);
        return count <= STEPS_SHOWN ? formatStep(step) : [];
    });
    const more = [...shown].flatMap(([key, count]) => count > STEPS_SHOWN ? [`         and ${count - STEPS_SHOWN} more: ${key}`] : []);
    return [
        failed === 0
            ? 'READY. A check with these settings has what it needs, as far as a plan can show.'
            : `NOT READY. ${failed} of ${steps.length} steps failed.`,
        `Window: ${window.since ?? 'open'} to ${window.until ?? 'open'}`,
        '',
        ...lines,
        ...more,
        '',
        `Forecast, ${locations.every(({ complete }) => complete) ? 'about' : 'at least'} (us-east-1, see docs/aws.md):`,
        ...formatForecast(forecast),
        '',
    ].join('\n');
}
const MARKS = { ok: 'ok      ', failed: 'FAILED  ', skipped: 'skipped ' };
function formatStep({ name, subject, state, message, remedy }) {
    const about = subject === '' ? name : `${name} ${(0,runtime_errors/* shortenPath */.nf)(subject)}`;
    const lines = message.split('\n');
    return [
        `${MARKS[state]} ${(0,formats_escape/* showInvisible */.jQ)(about)}: ${(0,formats_escape/* showInvisible */.jQ)(lines[0] ?? '')}`,
        ...lines.slice(1).map((line) => `         ${(0,formats_escape/* showInvisible */.jQ)(line)}`),
        ...(remedy === null ? [] : [`         Remedy: ${(0,formats_escape/* showInvisible */.jQ)(remedy)}.`]),
    ];
}
function formatForecast({ embedded, athena }) {
    if (embedded === null && athena === null)
        return ['  not known, because the log objects could not be listed: see the failed steps above.'];
    const makeLine = (name, { logObjects, bytes, requests, usd, seconds }) => `  ${name}  ${(0,figures/* formatCount */.B4)(logObjects, 'log object')}, ${(0,figures/* formatBytes */.z3)(bytes)}, ${(0,figures/* formatCount */.B4)(requests, 'request')}, ${usd} USD, ${formatTime(seconds)}`;
    return [
        ...(embedded === null ? [] : [makeLine('embedded', embedded)]),
        ...(athena === null ? [] : [makeLine('athena  ', athena)]),
        ...(embedded === null || athena === null ? [] : [compareEngines(embedded, athena)]),
    ];
}
/** A shorter difference is within the error of a forecast. */
const CLEAR_DIFFERENCE = 1.5;
function compareEngines(embedded, athena) {
    const [fast, slow, name] = embedded.seconds <= athena.seconds ? [embedded, athena, 'embedded'] : [athena, embedded, 'athena'];
    return slow.seconds < fast.seconds * CLEAR_DIFFERENCE
        ? '  For these logs, both engines take about the same time.'
        : `  For these logs, engine ${name} is faster.`;
}
/** `45 s`, `12 min`, `3.5 h`. */
function formatTime(seconds) {
    if (seconds < 120)
        return `${seconds} s`;
    const minutes = seconds / 60;
    return minutes < 120 ? `${Math.round(minutes)} min` : `${(minutes / 60).toFixed(1)} h`;
}


Object.assign(__webpack_exports__, {
  run: /* binding */ run,
});

/***/ }),

1550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS

// EXTERNAL MODULE: ./lib/model/figures.js
var figures = __webpack_require__(6536);
// EXTERNAL MODULE: ./lib/report/content/words.js
var words = __webpack_require__(7813);
// EXTERNAL MODULE: ./lib/report/formats/escape.js
var formats_escape = __webpack_require__(8662);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/log-formats/columns.js
var columns = __webpack_require__(7732);
// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/runtime/lists.js
var lists = __webpack_require__(909);
// EXTERNAL MODULE: ./lib/runtime/pause.js
var runtime_pause = __webpack_require__(8298);
// EXTERNAL MODULE: ./lib/runtime/read-file.js
var read_file = __webpack_require__(4197);
// EXTERNAL MODULE: ./lib/runtime/version.js
var version = __webpack_require__(9984);
// EXTERNAL MODULE: ./lib/report/content/causes.js + 1 modules
var content_causes = __webpack_require__(2577);
// EXTERNAL MODULE: ./lib/report/formats/html.js + 2 modules
var html = __webpack_require__(6841);
// EXTERNAL MODULE: ./lib/report/formats/markdown.js
var markdown = __webpack_require__(524);
// EXTERNAL MODULE: ./lib/report/formats/queries-sql.js
var queries_sql = __webpack_require__(8656);
// EXTERNAL MODULE: ./lib/report/formats/report-json.js
var report_json = __webpack_require__(2902);
// EXTERNAL MODULE: ./lib/report/formats/report-schema.js
var report_schema = __webpack_require__(2871);
// EXTERNAL MODULE: ./lib/report/package/contradictions.js
var package_contradictions = __webpack_require__(291);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js + 9 modules
var lib = __webpack_require__(6070);
// EXTERNAL MODULE: ./lib/engines/classify.js
var classify = __webpack_require__(6441);
// EXTERNAL MODULE: ./lib/log-formats/iso-time.js
var iso_time = __webpack_require__(9534);
// EXTERNAL MODULE: ./lib/log-formats/redaction.js
var redaction = __webpack_require__(7154);
// EXTERNAL MODULE: ./lib/log-formats/text/record.js
var record = __webpack_require__(9122);
// EXTERNAL MODULE: ./lib/model/ip-address.js
var ip_address = __webpack_require__(3625);
// EXTERNAL MODULE: ./lib/model/tally.js
var tally = __webpack_require__(6307);
// EXTERNAL MODULE: ./lib/model/time.js
var model_time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/report/formats/evidence-csv.js
var evidence_csv = __webpack_require__(6301);
;// CONCATENATED MODULE: ./lib/report/package/evidence-check.js



















/** Maximum problems of one kind that are named. */
const MOST_PROBLEMS = 10;
function makeCountedClient(finding) {
    const { requests, bucket, firstSeen, lastSeen, logObjects, logObjectCount, userAgent } = finding;
    return {
        requests,
        records: 0,
        bucket,
        firstSeen,
        lastSeen,
        logObjects: logObjectCount === logObjects.length ? new Set(logObjects.map(formats_escape/* escapeCsvCell */.u5)) : null,
        userAgents: userAgent.includes(redaction/* REDACTED */.XF) ? null : new Map([[userAgent, { requests, records: 0 }]]),
        hasRedactedRecord: false,
        firstRecord: null,
        lastRecord: null,
    };
}
/** Adds a finding to the others of its group. */
function addTo(group, finding) {
    group.requests += finding.requests;
    if (finding.firstSeen < group.firstSeen)
        group.firstSeen = finding.firstSeen;
    if (finding.lastSeen > group.lastSeen)
        group.lastSeen = finding.lastSeen;
    group.logObjects = joinSets(group.logObjects, finding.logObjects);
    group.userAgents = joinCounts(group.userAgents, finding.userAgents);
}
function joinCounts(into, from) {
    if (into === null || from === null)
        return null;
    for (const [userAgent, { requests }] of from) {
        const known = into.get(userAgent);
        if (known === undefined)
            into.set(userAgent, { requests, records: 0 });
        else
            known.requests += requests;
    }
    return into;
}
function joinSets(into, from) {
    if (into === null || from === null)
        return null;
    for (const item of from)
        into.add(item);
    return into;
}
/** Compares every record of the evidence with the findings. Throws the signal's reason after an abort. */
async function checkEvidence(directory, report, problems, firstRecords, signal) {
    const clients = new Map();
    for (const finding of report.findings) {
        const { cause, bucket, remoteIp, requester, authentication } = finding;
        const key = makeGroupKey([
            cause,
            (0,formats_escape/* escapeCsvCell */.u5)(bucket),
            (0,formats_escape/* escapeCsvCell */.u5)(remoteIp),
            (0,formats_escape/* escapeCsvCell */.u5)(requester),
            authentication,
        ]);
        const group = clients.get(key);
        if (group === undefined)
            clients.set(key, makeCountedClient(finding));
        else
            addTo(group, makeCountedClient(finding));
    }
    const logObjects = new Set(report.findings.flatMap((finding) => finding.logObjects.map(formats_escape/* escapeCsvCell */.u5)));
    const first = [];
    const found = new ProblemList();
    const isOfThisVersion = report.tool.version === version/* VERSION */.x;
    let line = 0;
    let records = 0;
    let last = Number.NEGATIVE_INFINITY;
    const takeRows = async (rows) => {
        for await (const cells of rows) {
            line++;
            if (line === 1) {
                if (JSON.stringify(cells) !== JSON.stringify(evidence_csv/* EVIDENCE_HEADER */.a))
                    problems.push('evidence.csv does not begin with its header line.');
                continue;
            }
            records++;
            if (first.length < firstRecords)
                first.push(cells);
            const client = clients.get(readGroup(cells));
            if (client === undefined)
                found.add(`record ${records} does not belong to a finding`);
            else {
                client.records++;
                const userAgent = (0,formats_escape/* removeGuards */.Vv)(cells[columns/* COLUMN */.vW.user_agent]);
                const ofUserAgent = client.userAgents?.get((0,redaction/* takeFirstCharacters */.WS)(userAgent, tally/* USER_AGENT_CHARACTERS */.BY));
                if (userAgent.includes(redaction/* REDACTED */.XF))
                    client.hasRedactedRecord = true;
                else if (ofUserAgent !== undefined)
                    ofUserAgent.records++;
                else if (client.userAgents !== null)
                    found.add(`record ${records} does not belong to a finding: its user agent differs`);
            }
            if (isOfThisVersion && cells.some((cell) => (0,formats_escape/* escapeCsvCell */.u5)((0,formats_escape/* removeGuards */.Vv)(cell)) !== cell))
                found.add(`record ${records} has a cell that is not guarded against formulas`);
            if (cells[columns/* COLUMN */.vW.signature_version] !== 'SigV2')
                found.add(`record ${records} is not signed with SigV2`);
            const logObject = cells[LOG_OBJECT];
            if (!logObjects.has(logObject))
                found.add(`record ${records} is from a log object that the findings do not list`);
            else if (client?.logObjects?.has(logObject) === false)
                found.add(`record ${records} is from a log object that its finding does not list`);
            const time = parseTime(cells[columns/* COLUMN */.vW.time]);
            if (time === null)
                found.add(`record ${records} does not have a real time`);
            else {
                if (time < last)
                    found.add(`record ${records} is older than the one before`);
                const seen = (0,model_time/* formatTimestamp */.Ey)(time);
                if ((0,package_contradictions/* isOutside */.H)(seen, report.window))
                    found.add(`record ${records} is outside the window`);
                if (client !== undefined) {
                    client.firstRecord ??= seen;
                    client.lastRecord = seen;
                }
                last = time;
            }
        }
    };
    try {
        if (!(await (0,promises_.stat)((0,external_node_path_.join)(directory, 'evidence.csv'))).isFile())
            throw new Error('it is not a file');
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)((0,external_node_path_.join)(directory, 'evidence.csv')), (0,lib/* parse */.qg)({ record_delimiter: '\r\n', max_record_size: LONGEST_RECORD }), takeRows, { signal });
    }
    catch (thrown) {
        signal.throwIfAborted();
        problems.push(`evidence.csv cannot be read: ${(0,errors/* describeError */.Uc)(thrown)}.`);
        return { records, first };
    }
    if (records !== report.evidence.records)
        found.add(`it holds ${(0,figures/* formatCount */.B4)(records, 'record')}, but report.json says ${report.evidence.records}`);
    const isComplete = report.evidence.complete === true;
    const findWrongCount = (counts) => counts.find((count) => count.records > count.requests || (isComplete && count.records !== count.requests));
    for (const client of clients.values()) {
        const { requests, records: ofClient, bucket, firstRecord, lastRecord, firstSeen, lastSeen } = client;
        if (firstRecord !== null &&
            lastRecord !== null &&
            (firstRecord < firstSeen ||
                lastRecord > lastSeen ||
                (ofClient === requests && (firstRecord > firstSeen || lastRecord < lastSeen))))
            found.add(`its records of a finding of ${bucket} are from ${firstRecord} to ${lastRecord}, but report.json says from ${firstSeen} to ${lastSeen}`);
        const wrong = findWrongCount([
            client,
            ...(client.hasRedactedRecord ? [] : (client.userAgents?.values() ?? [])),
        ]);
        if (wrong !== undefined)
            found.add(`it holds ${(0,figures/* formatCount */.B4)(wrong.records, 'record')} of a finding of ${bucket} with ${(0,figures/* formatCount */.B4)(wrong.requests, 'request')}${isComplete ? ', but report.json says that it is complete' : ''}`);
    }
    for (const sentence of found.told)
        problems.push(`evidence.csv: ${sentence}.`);
    if (found.more > 0)
        problems.push(`evidence.csv: ${(0,figures/* formatCount */.B4)(found.more, 'more problem')} of this kind.`);
    return { records, first };
}
/** Problems of one kind. The first are named, and the others only counted. */
class ProblemList {
    told = [];
    more = 0;
    add(sentence) {
        if (this.told.length < MOST_PROBLEMS)
            this.told.push(sentence);
        else
            this.more++;
    }
}
/** A line is at most 8 MiB long, and its cells may hold as many quotes, which are doubled. */
const LONGEST_RECORD = 64 * 1024 * 1024;
const LOG_OBJECT = evidence_csv/* EVIDENCE_HEADER */.a.indexOf('log_object');
const CAUSE = evidence_csv/* EVIDENCE_HEADER */.a.indexOf('cause');
/** A group as the evidence can tell it: its cells are guarded against formulas. */
function makeGroupKey(parts) {
    return JSON.stringify(parts);
}
function readGroup(cells) {
    const getCell = (name) => cells[columns/* COLUMN */.vW[name]];
    const address = (0,ip_address/* readAddress */.zq)(getCell('remote_ip'));
    const remoteIp = address === null ? getCell('remote_ip') : (0,ip_address/* formatAddress */.M0)((0,ip_address/* unmapIpv4 */.js)(address));
    return makeGroupKey([
        cells[CAUSE],
        getCell('bucket'),
        remoteIp,
        getCell('requester'),
        (0,classify/* classifyAuthentication */.fU)(getCell('authentication_type')),
    ]);
}
const TIME = /^\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} [+-]\d{4}$/;
function parseTime(text) {
    if (!TIME.test(text))
        return (0,iso_time/* readIsoTime */.Q)(text);
    const seconds = (0,record/* readTime */.aQ)(Buffer.from(text), 0);
    return Number.isNaN(seconds) ? null : seconds;
}

// EXTERNAL MODULE: ./lib/report/package/file-sum.js
var file_sum = __webpack_require__(4085);
// EXTERNAL MODULE: ./lib/report/package/names.js
var names = __webpack_require__(1109);
;// CONCATENATED MODULE: ./lib/report/package/verify.js






















const HTML_FILE = 'report.html';
/**
 * Verifies an evidence package. Its files must be the ones that `SHA256SUMS` names. Its numbers, its evidence, its
 * summary and its page must agree. Throws SettingsError if the directory is not a package, and the signal's reason
 * after an abort.
 */
async function verifyPackage(directory, signal) {
    const pause = (0,runtime_pause/* pauseFor */.Q)(signal);
    const sums = await readSums(directory);
    const problems = [];
    const notes = [];
    for (const line of sums.malformed.slice(0, MOST_PROBLEMS))
        problems.push(`${names/* SUMS_FILE */.A}: line ${line} is not a checksum and a file name.`);
    if (sums.malformed.length > MOST_PROBLEMS)
        problems.push(`${names/* SUMS_FILE */.A}: ${(0,figures/* formatCount */.B4)(sums.malformed.length - MOST_PROBLEMS, 'more line')} of this kind.`);
    for (const [name, sum] of sums.of) {
        signal.throwIfAborted();
        const found = await (0,file_sum/* computeFileSum */.l)((0,external_node_path_.join)(directory, name));
        if (found === null)
            problems.push(`${name} is named in ${names/* SUMS_FILE */.A} but is not a file in this directory.`);
        else if (found !== sum)
            problems.push(`${name} is not the file that was written: its checksum is ${found}.`);
    }
    for (const name of await listNames(directory))
        if (name !== names/* SUMS_FILE */.A && !sums.of.has(name)) {
            const isOurs = names/* REPORT_FILES */.J.some((file) => file === name);
            const sentence = `${name} is not named in ${names/* SUMS_FILE */.A}`;
            if (isOurs)
                problems.push(`${sentence}, but must be.`);
            else
                notes.push(`${sentence}, so it was not checked.`);
        }
    signal.throwIfAborted();
    const read = await readReport(directory, problems);
    await pause.take();
    let evidenceRecords = 0;
    if (read !== null) {
        const { report } = read;
        for (const name of names/* REPORT_FILES */.J)
            if (name !== names/* SUMS_FILE */.A &&
                !sums.of.has(name) &&
                (name !== 'evidence.csv' || report.evidence.records !== null))
                problems.push(`${name} is missing in ${names/* SUMS_FILE */.A}.`);
        const contradictions = (0,package_contradictions/* findContradictions */._)(report);
        (0,lists/* append */.BC)(problems, contradictions.slice(0, MOST_PROBLEMS));
        if (contradictions.length > MOST_PROBLEMS)
            problems.push(`report.json: ${(0,figures/* formatCount */.B4)(contradictions.length - MOST_PROBLEMS, 'more contradiction')}.`);
        const evidence = sums.of.has('evidence.csv')
            ? await checkEvidence(directory, report, problems, html/* EVIDENCE_RECORDS */.z, signal)
            : null;
        evidenceRecords = evidence?.records ?? 0;
        signal.throwIfAborted();
        if (report.tool.version !== version/* VERSION */.x)
            notes.push(`summary.md, queries.sql and report.html were not compared with report.json: version ${report.tool.version} wrote the package, and this is ${version/* VERSION */.x}.`);
        else {
            await checkWritten(read, problems, signal);
            await checkDrawn(directory, report, evidence, sums.of, problems, signal);
        }
    }
    // A result that is printed after a signal would contradict the exit code.
    await pause.take();
    return { problems, notes, report: read?.report ?? null, files: sums.of.size + 1, evidenceRecords };
}
/** Writes the report and its causes again, and compares them. Other JSON readers may see what this one does not. */
async function checkWritten({ report, text }, problems, signal) {
    const pause = (0,runtime_pause/* pauseFor */.Q)(signal);
    let at = 0;
    for (const piece of (0,report_json.formatReportJson)(report)) {
        if (pause.isDue())
            await pause.take();
        if (!text.startsWith(piece, at))
            break;
        at += piece.length;
    }
    if (at !== text.length)
        problems.push('report.json is not written as this version writes it.');
    await pause.take();
    const owners = new Map(report.buckets.map(({ name, owner }) => [name, owner]));
    const causes = (0,content_causes/* rollUp */.F3)(report.findings, (0,content_causes/* countDaysRead */.zS)(report), (bucket) => owners.get(bucket) ?? null);
    if (!(0,external_node_util_.isDeepStrictEqual)(causes, report.causes))
        problems.push('The causes of report.json are not those of its findings.');
}
/** Renders summary and page again from the report, and compares them. This finds a change also if the sums were updated. */
async function checkDrawn(directory, report, evidence, sums, problems, signal) {
    const pause = (0,runtime_pause/* pauseFor */.Q)(signal);
    const readTextOrNull = (name) => sums.has(name) ? readText(directory, name).catch(() => null) : null;
    const summary = await readTextOrNull('summary.md');
    if (summary !== null && summary !== (0,markdown.renderJobSummary)(report))
        problems.push('summary.md does not agree with report.json.');
    const sql = await readTextOrNull('queries.sql');
    const queries = sql === null ? null : readQueries(sql, report);
    if (sql !== null && queries === null)
        problems.push('queries.sql does not agree with report.json.');
    const page = await readTextOrNull(HTML_FILE);
    if (page === null || queries === null)
        return;
    await pause.take();
    const drawn = (0,html/* renderHtmlReport */.w)({
        report,
        evidence: evidence === null ? null : makeShownEvidence(report, evidence),
        queries,
        files: await readDigests(directory, sums),
    });
    const pieces = [];
    for (const piece of drawn) {
        if (pause.isDue())
            await pause.take();
        pieces.push(piece);
    }
    if (page !== pieces.join(''))
        problems.push(`${HTML_FILE} does not agree with report.json, evidence.csv and queries.sql.`);
}
/** The records that the page shows. */
function makeShownEvidence(report, { records, first }) {
    const findings = new Map(report.findings.map(({ cause }, finding) => [cause, finding]));
    const shown = first.map((cells) => ({
        finding: findings.get(cells[columns/* COLUMN_NAMES */.aC.length + 1]) ?? -1,
        record: { columns: cells.slice(0, columns/* COLUMN_NAMES */.aC.length).map(formats_escape/* removeGuards */.Vv), time: 0 },
        logObject: (0,formats_escape/* removeGuards */.Vv)(cells[columns/* COLUMN_NAMES */.aC.length]),
    }));
    // The page says how many there are.
    shown.length = records;
    return { records: shown, complete: report.evidence.complete === true };
}
/**
 * The statements in `queries.sql` if the file equals the one for the queries of this report. Else null. The file of a merge
 * does not have the statements of the merged reports.
 */
function readQueries(sql, report) {
    const queries = report.parts === undefined ? report.scan.queries : [];
    const marked = queries.map((query, index) => ({ ...query, statement: `\u0000${index}\u0000` }));
    const [begin = '', ...rest] = (0,queries_sql/* formatQueriesSql */.C)(report, marked).split(/\u0000[0-9]+\u0000/);
    if (!sql.startsWith(begin))
        return null;
    const runs = [];
    let at = begin.length;
    for (const [index, query] of queries.entries()) {
        const after = rest[index];
        const end = index === rest.length - 1 ? sql.length - after.length : sql.indexOf(after, at);
        if (end < at || !sql.startsWith(after, end))
            return null;
        runs.push({ ...query, statement: sql.slice(at, end) });
        at = end + after.length;
    }
    return at === sql.length ? runs : null;
}
/** Name, size and sum of the files that were written before the page, in their order. */
async function readDigests(directory, sums) {
    const digests = [];
    for (const name of names/* REPORT_FILES */.J) {
        const sha256 = sums.get(name);
        if (sha256 === undefined || name === HTML_FILE)
            continue;
        const { size } = await (0,promises_.stat)((0,external_node_path_.join)(directory, name)).catch(() => ({ size: 0 }));
        digests.push({ name, bytes: size, sha256 });
    }
    return digests;
}
async function listNames(directory) {
    try {
        return (await (0,promises_.readdir)(directory)).sort();
    }
    catch (thrown) {
        throw new errors/* SettingsError */.GN(`The files of ${(0,errors/* shortenPath */.nf)(directory)} cannot be listed: ${(0,read_file/* describeReadError */.U)(thrown)}. Give the report directory of a check.`, { cause: thrown });
    }
}
async function readSums(directory) {
    let text;
    try {
        text = await readText(directory, names/* SUMS_FILE */.A);
    }
    catch (thrown) {
        throw new errors/* SettingsError */.GN(`${(0,errors/* shortenPath */.nf)(directory)} does not contain an evidence package: ${(0,errors/* describeError */.Uc)(thrown)}. Give the report directory of a check.`, { cause: thrown });
    }
    const of = new Map();
    const malformed = [];
    const lines = text.split('\n');
    // Each line has an end, so that the last piece is empty. For an empty text it is the only piece.
    const rest = lines.pop();
    for (const [index, line] of lines.entries()) {
        const [, sum, name] = /^([0-9a-f]{64}) {2}([A-Za-z0-9._-]+)$/.exec(line) ?? [];
        if (sum === undefined || name === undefined || of.has(name) || !isPackageFile(name))
            malformed.push(index + 1);
        else
            of.set(name, sum);
    }
    if (rest !== '')
        malformed.push(lines.length + 1);
    if (of.size === 0 && malformed.length === 0)
        throw new errors/* SettingsError */.GN(`${(0,errors/* shortenPath */.nf)(directory)} does not contain an evidence package: its ${names/* SUMS_FILE */.A} does not name its files.`);
    return { of, malformed };
}
function isPackageFile(name) {
    return name !== names/* SUMS_FILE */.A && names/* REPORT_FILES */.J.some((file) => file === name);
}
/** Refuses a pipe, which a hostile package could hold, because reading it would block. */
async function readText(directory, name) {
    const path = (0,external_node_path_.join)(directory, name);
    const there = await (0,promises_.stat)(path);
    if (!there.isFile())
        throw new Error('it is not a file');
    return (0,promises_.readFile)(path, 'utf8');
}
async function readReport(directory, problems) {
    let text;
    let json;
    try {
        text = await readText(directory, 'report.json');
        json = JSON.parse(text);
    }
    catch (thrown) {
        problems.push(`report.json cannot be read: ${(0,errors/* describeError */.Uc)(thrown)}.`);
        return null;
    }
    const result = (0,dist/* safeParse */.xLC)(report_schema/* reportSchema */.Q, json);
    if (result.success)
        return { report: result.output, text };
    const [issue] = result.issues;
    problems.push(`report.json does not fit its schema at ${(0,dist/* getDotPath */.BuJ)(issue) ?? 'its top'}: ${issue.message}.`);
    return null;
}

;// CONCATENATED MODULE: ./lib/cli/commands/verify.js





/** Deadline of a verification, which normally takes seconds. A hostile package could take longer. */
const DEADLINE_MINUTES = 10;
/** Checks an evidence package, and names each problem. Returns 0, or 4 if there is a problem. */
async function run({ raw, problems }, { terminal, stop }) {
    const directories = [raw['log-location'] ?? []].flat().filter((directory) => directory !== '');
    const wrong = [...problems];
    if (directories.length !== 1)
        wrong.push('verify takes one directory: s3-sigv4-check verify DIRECTORY');
    if (wrong.length > 0)
        throw new errors/* SettingsError */.GN(wrong.join('\n'));
    stop.startDeadline(DEADLINE_MINUTES, null);
    const directory = directories[0];
    const { problems: found, notes, report, files, evidenceRecords, } = await verifyPackage(directory, stop.signal);
    const lines = [
        found.length === 0
            ? `VALID. ${directory}: ${(0,figures/* formatCount */.B4)(files, 'file')}, their sums, the numbers and ${(0,figures/* formatCount */.B4)(evidenceRecords, 'record')} of evidence agree.`
            : `NOT VALID. ${directory}: ${(0,figures/* formatCount */.B4)(found.length, 'problem')}.`,
        ...(report === null
            ? []
            : [
                `The report is of ${(0,words/* formatMoment */.K9)(report.generatedAt)}, by ${(0,errors/* shortenLine */.a0)(`${report.tool.name} ${report.tool.version}`)}. ${words/* VERDICT_WORDS */._G[report.verdict]}: ${(0,words/* describeVerdict */.XZ)(report)}`,
            ]),
        ...found.map((problem) => `- ${(0,errors/* shortenLine */.a0)(problem)}`),
        ...notes.map((note) => `- Note: ${(0,errors/* shortenLine */.a0)(note)}`),
    ];
    const isRead = await terminal.writeResult((0,formats_escape/* escapeLogLines */.lF)(`${lines.map(formats_escape/* showInvisible */.jQ).join('\n')}\n`));
    return isRead && found.length === 0 ? 0 : errors/* EXIT */.dc.couldNotRun;
}


Object.assign(__webpack_exports__, {
  run: /* binding */ run,
});

/***/ }),

// ./node_modules/@vercel/ncc/dist/ncc/@@notfound.js?kerberos
8050:
/***/ ((module) => {

module.exports = eval("require")("kerberos");


/***/ }),

6070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qg: () => (/* binding */ parse)
});

// UNUSED EXPORTS: CsvError, Parser, normalize_options

// EXTERNAL MODULE: external "stream"
var external_stream_ = __webpack_require__(2203);
;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/is_object.js
const is_object = function (obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/CsvError.js
class CsvError extends Error {
  constructor(code, message, options, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ").trim();
    super(message);
    if (Error.captureStackTrace !== undefined) {
      Error.captureStackTrace(this, CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value)
          ? value.toString(options.encoding)
          : value == null
            ? value
            : JSON.parse(JSON.stringify(value));
      }
    }
  }
}



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/normalize_columns_array.js



const normalize_columns_array = function (columns) {
  const normalizedColumns = [];
  for (let i = 0, l = columns.length; i < l; i++) {
    const column = columns[i];
    if (column === undefined || column === null || column === false) {
      normalizedColumns[i] = { disabled: true };
    } else if (typeof column === "string" || typeof column === "number") {
      normalizedColumns[i] = { name: `${column}` };
    } else if (is_object(column)) {
      if (typeof column.name !== "string") {
        throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
          "Option columns missing name:",
          `property "name" is required at position ${i}`,
          "when column is an object literal",
        ]);
      }
      normalizedColumns[i] = column;
    } else {
      throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
        "Invalid column definition:",
        "expect a string or a literal object,",
        `got ${JSON.stringify(column)} at position ${i}`,
      ]);
    }
  }
  return normalizedColumns;
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/ResizeableBuffer.js
class ResizeableBuffer {
  constructor(size = 100) {
    this.size = size;
    this.length = 0;
    this.buf = Buffer.allocUnsafe(size);
  }
  prepend(val) {
    if (Buffer.isBuffer(val)) {
      const length = this.length + val.length;
      if (length >= this.size) {
        this.resize();
        if (length >= this.size) {
          throw Error("INVALID_BUFFER_STATE");
        }
      }
      const buf = this.buf;
      this.buf = Buffer.allocUnsafe(this.size);
      val.copy(this.buf, 0);
      buf.copy(this.buf, val.length);
      this.length += val.length;
    } else {
      const length = this.length++;
      if (length === this.size) {
        this.resize();
      }
      const buf = this.clone();
      this.buf[0] = val;
      buf.copy(this.buf, 1, 0, length);
    }
  }
  append(val) {
    const length = this.length++;
    if (length === this.size) {
      this.resize();
    }
    this.buf[length] = val;
  }
  clone() {
    return Buffer.from(this.buf.slice(0, this.length));
  }
  resize() {
    const length = this.length;
    this.size = this.size * 2;
    const buf = Buffer.allocUnsafe(this.size);
    this.buf.copy(buf, 0, 0, length);
    this.buf = buf;
  }
  toString(encoding) {
    if (encoding) {
      return this.buf.toString(encoding, 0, this.length);
    } else {
      return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
    }
  }
  toJSON() {
    return this.toString("utf8");
  }
  reset() {
    this.length = 0;
  }
}

/* harmony default export */ const utils_ResizeableBuffer = (ResizeableBuffer);

;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/init_state.js


const init_state = function (options) {
  // ECMAScript WhiteSpace + LineTerminator codepoints, encoded under
  // `options.encoding`. Aligns trimming with `String.prototype.trim()`.
  // https://tc39.es/ecma262/#sec-white-space
  // https://tc39.es/ecma262/#sec-line-terminators
  //
  // Codepoints unrepresentable in the target encoding are dropped: Node's
  // Buffer substitutes them with `?` (0x3F), and including those would cause
  // literal `?` bytes in the input to be trimmed under `latin1`/`ascii`.
  const timchars = [
    // Basic Latin
    0x0020, // [Space](https://www.fileformat.info/info/unicode/char/0020/index.htm)
    0x0009, // [CHARACTER TABULATION (HT)](https://www.fileformat.info/info/unicode/char/0009/index.htm)
    0x000a, // [LINE FEED (LF)](https://www.fileformat.info/info/unicode/char/000a/index.htm)
    0x000d, // [CARRIAGE RETURN (CR)](https://www.fileformat.info/info/unicode/char/000d/index.htm)
    0x000c, // [FORM FEED (FF)](https://www.fileformat.info/info/unicode/char/000c/index.htm)
    0x000b, // [LINE TABULATION (VT)](https://www.fileformat.info/info/unicode/char/000b/index.htm)
    // Latin-1 Supplement
    0x00a0, // [NO-BREAK SPACE (NBSP)](https://www.fileformat.info/info/unicode/char/00a0/index.htm)
    // Ogham
    0x1680, // [OGHAM SPACE MARK](https://www.fileformat.info/info/unicode/char/1680/index.htm)
    // General Punctuation
    0x2000, // [EN QUAD](https://www.fileformat.info/info/unicode/char/2000/index.htm)
    0x2001, // [EM QUAD](https://www.fileformat.info/info/unicode/char/2001/index.htm)
    0x2002, // [EN SPACE](https://www.fileformat.info/info/unicode/char/2002/index.htm)
    0x2003, // [EM SPACE](https://www.fileformat.info/info/unicode/char/2003/index.htm)
    0x2004, // [THREE-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2004/index.htm)
    0x2005, // [FOUR-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2005/index.htm)
    0x2006, // [SIX-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2006/index.htm)
    0x2007, // [FIGURE SPACE](https://www.fileformat.info/info/unicode/char/2007/index.htm)
    0x2008, // [PUNCTUATION SPACE](https://www.fileformat.info/info/unicode/char/2008/index.htm)
    0x2009, // [THIN SPACE](https://www.fileformat.info/info/unicode/char/2009/index.htm)
    0x200a, // [HAIR SPACE](https://www.fileformat.info/info/unicode/char/200a/index.htm)
    0x2028, // [LINE SEPARATOR](https://www.fileformat.info/info/unicode/char/2028/index.htm)
    0x2029, // [PARAGRAPH SEPARATOR](https://www.fileformat.info/info/unicode/char/2029/index.htm)
    0x202f, // [NARROW NO-BREAK SPACE (NNBSP)](https://www.fileformat.info/info/unicode/char/202f/index.htm)
    0x205f, // [MEDIUM MATHEMATICAL SPACE (MMSP)](https://www.fileformat.info/info/unicode/char/205f/index.htm)
    0x3000, // [IDEOGRAPHIC SPACE](https://www.fileformat.info/info/unicode/char/3000/index.htm)
    0xfeff, // [ZERO WIDTH NO-BREAK SPACE (BOM)](https://www.fileformat.info/info/unicode/char/feff/index.htm)
  ].reduce((acc, codepoint) => {
    const encoded = Buffer.from(
      String.fromCharCode(codepoint),
      options.encoding,
    );
    if (codepoint !== 0x3f && encoded.length === 1 && encoded[0] === 0x3f) {
      return acc;
    }
    acc.push(encoded);
    return acc;
  }, []);
  // First-byte lookup table for `__isCharTrimable`. Non-whitespace bytes
  // (the common case) bail out in O(1) without scanning every timchar.
  const timcharFirstBytes = new Uint8Array(256);
  for (const t of timchars) timcharFirstBytes[t[0]] = 1;
  return {
    bomSkipped: false,
    bufBytesStart: 0,
    castField: options.cast_function,
    commenting: false,
    delimiterBufPrevious: undefined,
    delimiterDiscovered: false,
    // Current error encountered by a record
    error: undefined,
    enabled: options.from_line === 1,
    escaping: false,
    escapeIsQuote:
      Buffer.isBuffer(options.escape) &&
      Buffer.isBuffer(options.quote) &&
      Buffer.compare(options.escape, options.quote) === 0,
    // columns can be `false`, `true`, `Array`
    expectedRecordLength: Array.isArray(options.columns)
      ? options.columns.length
      : undefined,
    field: new utils_ResizeableBuffer(20),
    firstLineToHeaders: options.cast_first_line_to_header,
    needMoreDataSize: Math.max(
      // Skip if the remaining buffer smaller than comment
      options.comment !== null ? options.comment.length : 0,
      // Skip if the remaining buffer can be delimiter
      ...(options.delimiter
        ? options.delimiter.map((delimiter) => delimiter.length)
        : []),
      // Auto discovery of delimiter is limited to 1 character
      options.delimiter_auto ? 1 : 0,
      // Skip if the remaining buffer can be escape sequence
      options.quote !== null ? options.quote.length : 0,
      // Skip if the remaining buffer can be a multi-byte trim character
      ...timchars.map((t) => t.length),
    ),
    previousBuf: undefined,
    quoting: false,
    stop: false,
    rawBuffer: new utils_ResizeableBuffer(100),
    record: [],
    recordHasError: false,
    record_length: 0,
    recordDelimiterMaxLength:
      options.record_delimiter.length === 0
        ? 0
        : Math.max(...options.record_delimiter.map((v) => v.length)),
    trimChars: [
      Buffer.from(" ", options.encoding)[0],
      Buffer.from("\t", options.encoding)[0],
    ],
    wasQuoting: false,
    wasRowDelimiter: false,
    timchars: timchars,
    timcharFirstBytes: timcharFirstBytes,
  };
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/underscore.js
const underscore = function (str) {
  return str.replace(/([A-Z])/g, function (_, match) {
    return "_" + match.toLowerCase();
  });
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/normalize_options.js





const normalize_options = function (opts) {
  const options = {};
  // Merge with user options
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  // Normalize option `encoding`
  // Note: defined first because other options depends on it
  // to convert chars/strings into buffers.
  if (options.encoding === undefined || options.encoding === true) {
    options.encoding = "utf8";
  } else if (options.encoding === null || options.encoding === false) {
    options.encoding = null;
  } else if (
    typeof options.encoding !== "string" &&
    options.encoding !== null
  ) {
    throw new CsvError(
      "CSV_INVALID_OPTION_ENCODING",
      [
        "Invalid option encoding:",
        "encoding must be a string or null to return a buffer,",
        `got ${JSON.stringify(options.encoding)}`,
      ],
      options,
    );
  }
  // Normalize option `bom`
  if (
    options.bom === undefined ||
    options.bom === null ||
    options.bom === false
  ) {
    options.bom = false;
  } else if (options.bom !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_BOM",
      [
        "Invalid option bom:",
        "bom must be true,",
        `got ${JSON.stringify(options.bom)}`,
      ],
      options,
    );
  }
  // Normalize option `cast`
  options.cast_function = null;
  if (
    options.cast === undefined ||
    options.cast === null ||
    options.cast === false ||
    options.cast === ""
  ) {
    options.cast = undefined;
  } else if (typeof options.cast === "function") {
    options.cast_function = options.cast;
    options.cast = true;
  } else if (options.cast !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST",
      [
        "Invalid option cast:",
        "cast must be true or a function,",
        `got ${JSON.stringify(options.cast)}`,
      ],
      options,
    );
  }
  // Normalize option `cast_date`
  if (
    options.cast_date === undefined ||
    options.cast_date === null ||
    options.cast_date === false ||
    options.cast_date === ""
  ) {
    options.cast_date = false;
  } else if (options.cast_date === true) {
    options.cast_date = function (value) {
      const date = Date.parse(value);
      return !isNaN(date) ? new Date(date) : value;
    };
  } else if (typeof options.cast_date !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST_DATE",
      [
        "Invalid option cast_date:",
        "cast_date must be true or a function,",
        `got ${JSON.stringify(options.cast_date)}`,
      ],
      options,
    );
  }
  // Normalize option `columns`
  options.cast_first_line_to_header = undefined;
  if (options.columns === true) {
    // Fields in the first line are converted as-is to columns
    options.cast_first_line_to_header = undefined;
  } else if (typeof options.columns === "function") {
    options.cast_first_line_to_header = options.columns;
    options.columns = true;
  } else if (Array.isArray(options.columns)) {
    options.columns = normalize_columns_array(options.columns);
  } else if (
    options.columns === undefined ||
    options.columns === null ||
    options.columns === false
  ) {
    options.columns = false;
  } else {
    throw new CsvError(
      "CSV_INVALID_OPTION_COLUMNS",
      [
        "Invalid option columns:",
        "expect an array, a function or true,",
        `got ${JSON.stringify(options.columns)}`,
      ],
      options,
    );
  }
  // Normalize option `group_columns_by_name`
  if (
    options.group_columns_by_name === undefined ||
    options.group_columns_by_name === null ||
    options.group_columns_by_name === false
  ) {
    options.group_columns_by_name = false;
  } else if (options.group_columns_by_name !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "expect an boolean,",
        `got ${JSON.stringify(options.group_columns_by_name)}`,
      ],
      options,
    );
  } else if (options.columns === false) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "the `columns` mode must be activated.",
      ],
      options,
    );
  }
  // Normalize option `comment`
  if (
    options.comment === undefined ||
    options.comment === null ||
    options.comment === false ||
    options.comment === ""
  ) {
    options.comment = null;
  } else {
    if (typeof options.comment === "string") {
      options.comment = Buffer.from(options.comment, options.encoding);
    }
    if (!Buffer.isBuffer(options.comment)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_COMMENT",
        [
          "Invalid option comment:",
          "comment must be a buffer or a string,",
          `got ${JSON.stringify(options.comment)}`,
        ],
        options,
      );
    }
  }
  // Normalize option `comment_no_infix`
  if (
    options.comment_no_infix === undefined ||
    options.comment_no_infix === null ||
    options.comment_no_infix === false
  ) {
    options.comment_no_infix = false;
  } else if (options.comment_no_infix !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_COMMENT",
      [
        "Invalid option comment_no_infix:",
        "value must be a boolean,",
        `got ${JSON.stringify(options.comment_no_infix)}`,
      ],
      options,
    );
  }
  // Normalize option `delimiter_auto`
  if (
    options.delimiter_auto === undefined ||
    options.delimiter_auto === null ||
    options.delimiter_auto === false
  ) {
    options.delimiter_auto = false;
  } else if (options.delimiter_auto === true) {
    options.delimiter_auto = {};
  } else if (!is_object(options.delimiter_auto)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_DELIMITER_AUTO",
      [
        "Invalid option delimiter_auto:",
        "delimiter_auto must be a boolean or a configuration object,",
        `got ${JSON.stringify(options.delimiter_auto)}`,
      ],
      options,
    );
  }
  if (options.delimiter_auto) {
    if (options.delimiter_auto.preferred === undefined)
      options.delimiter_auto.preferred = {
        [",".charCodeAt(0)]: 1.8,
        ["\t".charCodeAt(0)]: 1.8,
        [";".charCodeAt(0)]: 1.6,
        [" ".charCodeAt(0)]: 1.6,
        [":".charCodeAt(0)]: 1.5,
        [".".charCodeAt(0)]: 1.4,
        ["/".charCodeAt(0)]: 1.4,
      };
    else if (!is_object(options.delimiter_auto.preferred)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "preferred must be an object,",
          `got ${JSON.stringify(options.delimiter_auto.preferred)}`,
        ],
        options,
      );
    }
    if (options.delimiter_auto.score === undefined)
      options.delimiter_auto.score = (info, options) => {
        return (
          (info.total - info.std) * (options.preferred[info.char_code] || 1)
        );
      };
    else if (typeof options.delimiter_auto.score !== "function") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "score must be a function,",
          `got ${JSON.stringify(options.delimiter_auto.score)}`,
        ],
        options,
      );
    }
    if (options.delimiter_auto.size === undefined)
      options.delimiter_auto.size = 2048;
    else if (typeof options.delimiter_auto.size !== "number") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "size must be a number,",
          `got ${JSON.stringify(options.delimiter_auto.size)}`,
        ],
        options,
      );
    }
  }
  // Normalize option `delimiter`
  const delimiter_json = JSON.stringify(options.delimiter);
  if (options.delimiter_auto !== false) {
    options.delimiter = [];
  }
  if (!Array.isArray(options.delimiter)) {
    if (
      options.delimiter === undefined ||
      options.delimiter === null ||
      options.delimiter === false
    ) {
      options.delimiter = Buffer.from(",", options.encoding);
    }
    options.delimiter = [options.delimiter];
  }
  options.delimiter = options.delimiter.map(function (delimiter) {
    if (typeof delimiter === "string") {
      delimiter = Buffer.from(delimiter, options.encoding);
    }
    if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER",
        [
          "Invalid option delimiter:",
          "delimiter must be a non empty string or buffer or array of string|buffer,",
          `got ${delimiter_json}`,
        ],
        options,
      );
    }
    return delimiter;
  });
  // Normalize option `escape`
  if (options.escape === undefined || options.escape === true) {
    options.escape = Buffer.from('"', options.encoding);
  } else if (typeof options.escape === "string") {
    options.escape = Buffer.from(options.escape, options.encoding);
  } else if (options.escape === null || options.escape === false) {
    options.escape = null;
  }
  if (options.escape !== null) {
    if (!Buffer.isBuffer(options.escape)) {
      throw new Error(
        `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`,
      );
    }
  }
  // Normalize option `from`
  if (options.from === undefined || options.from === null) {
    options.from = 1;
  } else {
    if (typeof options.from === "string" && /\d+/.test(options.from)) {
      options.from = parseInt(options.from);
    }
    if (Number.isInteger(options.from)) {
      if (options.from < 0) {
        throw new Error(
          `Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`,
      );
    }
  }
  // Normalize option `from_line`
  if (options.from_line === undefined || options.from_line === null) {
    options.from_line = 1;
  } else {
    if (
      typeof options.from_line === "string" &&
      /\d+/.test(options.from_line)
    ) {
      options.from_line = parseInt(options.from_line);
    }
    if (Number.isInteger(options.from_line)) {
      if (options.from_line <= 0) {
        throw new Error(
          `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`,
      );
    }
  }
  // Normalize options `ignore_last_delimiters`
  if (
    options.ignore_last_delimiters === undefined ||
    options.ignore_last_delimiters === null
  ) {
    options.ignore_last_delimiters = false;
  } else if (typeof options.ignore_last_delimiters === "number") {
    options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
    if (options.ignore_last_delimiters === 0) {
      options.ignore_last_delimiters = false;
    }
  } else if (typeof options.ignore_last_delimiters !== "boolean") {
    throw new CsvError(
      "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
      [
        "Invalid option `ignore_last_delimiters`:",
        "the value must be a boolean value or an integer,",
        `got ${JSON.stringify(options.ignore_last_delimiters)}`,
      ],
      options,
    );
  }
  if (options.ignore_last_delimiters === true && options.columns === false) {
    throw new CsvError(
      "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
      [
        "The option `ignore_last_delimiters`",
        "requires the activation of the `columns` option",
      ],
      options,
    );
  }
  // Normalize option `info`
  if (
    options.info === undefined ||
    options.info === null ||
    options.info === false
  ) {
    options.info = false;
  } else if (options.info !== true) {
    throw new Error(
      `Invalid Option: info must be true, got ${JSON.stringify(options.info)}`,
    );
  }
  // Normalize option `max_record_size`
  if (
    options.max_record_size === undefined ||
    options.max_record_size === null ||
    options.max_record_size === false
  ) {
    options.max_record_size = 0;
  } else if (
    Number.isInteger(options.max_record_size) &&
    options.max_record_size >= 0
  ) {
    // Great, nothing to do
  } else if (
    typeof options.max_record_size === "string" &&
    /\d+/.test(options.max_record_size)
  ) {
    options.max_record_size = parseInt(options.max_record_size);
  } else {
    throw new Error(
      `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`,
    );
  }
  // Normalize option `objname`
  if (
    options.objname === undefined ||
    options.objname === null ||
    options.objname === false
  ) {
    options.objname = undefined;
  } else if (Buffer.isBuffer(options.objname)) {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty buffer`);
    }
    if (options.encoding === null) {
      // Don't call `toString`, leave objname as a buffer
    } else {
      options.objname = options.objname.toString(options.encoding);
    }
  } else if (typeof options.objname === "string") {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty string`);
    }
    // Great, nothing to do
  } else if (typeof options.objname === "number") {
    // if(options.objname.length === 0){
    //   throw new Error(`Invalid Option: objname must be a non empty string`);
    // }
    // Great, nothing to do
  } else {
    throw new Error(
      `Invalid Option: objname must be a string or a buffer, got ${options.objname}`,
    );
  }
  if (options.objname !== undefined) {
    if (typeof options.objname === "number") {
      if (options.columns !== false) {
        throw Error(
          "Invalid Option: objname index cannot be combined with columns or be defined as a field",
        );
      }
    } else {
      // A string or a buffer
      if (options.columns === false) {
        throw Error(
          "Invalid Option: objname field must be combined with columns or be defined as an index",
        );
      }
    }
  }
  // Normalize option `on_record`
  if (options.on_record === undefined || options.on_record === null) {
    options.on_record = undefined;
  } else if (typeof options.on_record !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_ON_RECORD",
      [
        "Invalid option `on_record`:",
        "expect a function,",
        `got ${JSON.stringify(options.on_record)}`,
      ],
      options,
    );
  }
  // Normalize option `on_skip`
  // options.on_skip ??= (err, chunk) => {
  //   this.emit('skip', err, chunk);
  // };
  if (
    options.on_skip !== undefined &&
    options.on_skip !== null &&
    typeof options.on_skip !== "function"
  ) {
    throw new Error(
      `Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`,
    );
  }
  // Normalize option `quote`
  if (
    options.quote === null ||
    options.quote === false ||
    options.quote === ""
  ) {
    options.quote = null;
  } else {
    if (options.quote === undefined || options.quote === true) {
      options.quote = Buffer.from('"', options.encoding);
    } else if (typeof options.quote === "string") {
      options.quote = Buffer.from(options.quote, options.encoding);
    }
    if (!Buffer.isBuffer(options.quote)) {
      throw new Error(
        `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`,
      );
    }
  }
  // Normalize option `raw`
  if (
    options.raw === undefined ||
    options.raw === null ||
    options.raw === false
  ) {
    options.raw = false;
  } else if (options.raw !== true) {
    throw new Error(
      `Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`,
    );
  }
  // Normalize option `record_delimiter`
  if (options.record_delimiter === undefined) {
    options.record_delimiter = [];
  } else if (
    typeof options.record_delimiter === "string" ||
    Buffer.isBuffer(options.record_delimiter)
  ) {
    if (options.record_delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer,",
          `got ${JSON.stringify(options.record_delimiter)}`,
        ],
        options,
      );
    }
    options.record_delimiter = [options.record_delimiter];
  } else if (!Array.isArray(options.record_delimiter)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_RECORD_DELIMITER",
      [
        "Invalid option `record_delimiter`:",
        "value must be a string, a buffer or array of string|buffer,",
        `got ${JSON.stringify(options.record_delimiter)}`,
      ],
      options,
    );
  }
  options.record_delimiter = options.record_delimiter.map(function (rd, i) {
    if (typeof rd !== "string" && !Buffer.isBuffer(rd)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a string, a buffer or array of string|buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`,
        ],
        options,
      );
    } else if (rd.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`,
        ],
        options,
      );
    }
    if (typeof rd === "string") {
      rd = Buffer.from(rd, options.encoding);
    }
    return rd;
  });
  // Normalize option `relax_column_count`
  if (typeof options.relax_column_count === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_column_count === undefined ||
    options.relax_column_count === null
  ) {
    options.relax_column_count = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`,
    );
  }
  if (typeof options.relax_column_count_less === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_column_count_less === undefined ||
    options.relax_column_count_less === null
  ) {
    options.relax_column_count_less = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`,
    );
  }
  if (typeof options.relax_column_count_more === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_column_count_more === undefined ||
    options.relax_column_count_more === null
  ) {
    options.relax_column_count_more = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`,
    );
  }
  // Normalize option `relax_quotes`
  if (typeof options.relax_quotes === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_quotes === undefined ||
    options.relax_quotes === null
  ) {
    options.relax_quotes = false;
  } else {
    throw new Error(
      `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`,
    );
  }
  // Normalize option `skip_empty_lines`
  if (typeof options.skip_empty_lines === "boolean") {
    // Great, nothing to do
  } else if (
    options.skip_empty_lines === undefined ||
    options.skip_empty_lines === null
  ) {
    options.skip_empty_lines = false;
  } else {
    throw new Error(
      `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`,
    );
  }
  // Normalize option `skip_records_with_empty_values`
  if (typeof options.skip_records_with_empty_values === "boolean") {
    // Great, nothing to do
  } else if (
    options.skip_records_with_empty_values === undefined ||
    options.skip_records_with_empty_values === null
  ) {
    options.skip_records_with_empty_values = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`,
    );
  }
  // Normalize option `skip_records_with_error`
  if (typeof options.skip_records_with_error === "boolean") {
    // Great, nothing to do
  } else if (
    options.skip_records_with_error === undefined ||
    options.skip_records_with_error === null
  ) {
    options.skip_records_with_error = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`,
    );
  }
  // Normalize option `rtrim`
  if (
    options.rtrim === undefined ||
    options.rtrim === null ||
    options.rtrim === false
  ) {
    options.rtrim = false;
  } else if (options.rtrim !== true) {
    throw new Error(
      `Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`,
    );
  }
  // Normalize option `ltrim`
  if (
    options.ltrim === undefined ||
    options.ltrim === null ||
    options.ltrim === false
  ) {
    options.ltrim = false;
  } else if (options.ltrim !== true) {
    throw new Error(
      `Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`,
    );
  }
  // Normalize option `trim`
  if (
    options.trim === undefined ||
    options.trim === null ||
    options.trim === false
  ) {
    options.trim = false;
  } else if (options.trim !== true) {
    throw new Error(
      `Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`,
    );
  }
  // Normalize options `trim`, `ltrim` and `rtrim`
  if (options.trim === true && opts.ltrim !== false) {
    options.ltrim = true;
  } else if (options.ltrim !== true) {
    options.ltrim = false;
  }
  if (options.trim === true && opts.rtrim !== false) {
    options.rtrim = true;
  } else if (options.rtrim !== true) {
    options.rtrim = false;
  }
  // Normalize option `to`
  if (options.to === undefined || options.to === null) {
    options.to = -1;
  } else if (options.to !== -1) {
    if (typeof options.to === "string" && /\d+/.test(options.to)) {
      options.to = parseInt(options.to);
    }
    if (Number.isInteger(options.to)) {
      if (options.to <= 0) {
        throw new Error(
          `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`,
      );
    }
  }
  // Normalize option `to_line`
  if (options.to_line === undefined || options.to_line === null) {
    options.to_line = -1;
  } else if (options.to_line !== -1) {
    if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) {
      options.to_line = parseInt(options.to_line);
    }
    if (Number.isInteger(options.to_line)) {
      if (options.to_line <= 0) {
        throw new Error(
          `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`,
      );
    }
  }
  return options;
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/delimiter_discover.js



// Discussed in [issue #400](https://github.com/adaltas/node-csv/issues/400)
// See https://github.com/python/cpython/blob/ea1b1c579f600cc85d145c60862b2e6b98701b24/Lib/csv.py#L349
const delimiter_discover = function (records, options) {
  // Normalize the configuration
  if (!options) {
    ({ delimiter_auto: options } = normalize_options({ delimiter_auto: true }));
  }
  // Convert String to Buffer
  if (typeof records === "string") {
    records = Buffer.from(records);
  }
  // Convert Buffer to an array of records
  if (Buffer.isBuffer(records)) {
    records = ((data) => {
      const records = [];
      const parser = transform({ delimiter: [] });
      const push = (record) => records.push(record);
      const close = () => {};
      const error = parser.parse(data, true, push, close);
      if (error !== undefined) throw error;
      return records;
    })(records);
  }
  // Info array initialization, 127 entries, one per char code
  const info = Array(127)
    .fill()
    .map(() => ({ lines: [] }));
  // Traverse each records, count occurences per char code
  records.map(([record], line) => {
    for (let i = 0, l = record.length; i < l; i++) {
      // Count the character frequency
      const code = record.charCodeAt(i);
      if (info[code].lines[line] === undefined) info[code].lines[line] = 0;
      info[code].lines[line]++;
    }
  });
  // Traverse each char code, compute the score
  info.map((info, i) => {
    info.char_code = i;
    info.std = std(info.lines);
    info.total = info.lines.reduce((acc, val) => acc + val, 0);
    info.preferred = !!options.preferred[i];
    info.score = options.score(info, options);
  });
  // Extract the dominant character
  const result = info.reduce(
    (acc, info) => (acc.score > info.score ? acc : info),
    {},
  );
  return String.fromCharCode(result.char_code);
};

const std = function (array) {
  const n = array.length;
  if (n === 0) return 0;
  const mean = array.reduce((a, b) => a + b) / n;
  return Math.sqrt(
    array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n,
  );
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/index.js






const isRecordEmpty = function (record) {
  return record.every(
    (field) =>
      field == null || (field.toString && field.toString().trim() === ""),
  );
};

const cr = 13; // `\r`, carriage return, 0x0D in hexad\u00e9cimal, 13 in decimal
const nl = 10; // `\n`, newline, 0x0A in hexadecimal, 10 in decimal

const boms = {
  // Note, the following are equals:
  // Buffer.from("\ufeff")
  // Buffer.from([239, 187, 191])
  // Buffer.from('EFBBBF', 'hex')
  utf8: Buffer.from([239, 187, 191]),
  // Note, the following are equals:
  // Buffer.from "\ufeff", 'utf16le
  // Buffer.from([255, 254])
  utf16le: Buffer.from([255, 254]),
};

const transform = function (original_options = {}) {
  const info = {
    bytes: 0,
    bytes_records: 0,
    comment_lines: 0,
    empty_lines: 0,
    invalid_field_length: 0,
    lines: 1,
    records: 0,
  };
  const options = normalize_options(original_options);
  return {
    info: info,
    original_options: original_options,
    options: options,
    state: init_state(options),
    __needMoreData: function (i, bufLen, end) {
      if (end) return false;
      const { encoding, escape, quote } = this.options;
      const { quoting, needMoreDataSize, recordDelimiterMaxLength } =
        this.state;
      const numOfCharLeft = bufLen - i - 1;
      const requiredLength = Math.max(
        needMoreDataSize,
        // Skip if the remaining buffer smaller than record delimiter
        // If "record_delimiter" is yet to be discovered:
        // 1. It is equals to `[]` and "recordDelimiterMaxLength" equals `0`
        // 2. We set the length to windows line ending in the current encoding
        // Note, that encoding is known from user or bom discovery at that point
        // recordDelimiterMaxLength,
        recordDelimiterMaxLength === 0
          ? Buffer.from("\r\n", encoding).length
          : recordDelimiterMaxLength,
        // Skip if remaining buffer can be an escaped quote
        quoting ? (escape === null ? 0 : escape.length) + quote.length : 0,
        // Skip if remaining buffer can be record delimiter following the closing quote
        quoting ? quote.length + recordDelimiterMaxLength : 0,
      );
      return numOfCharLeft < requiredLength;
    },
    // Central parser implementation
    parse: function (nextBuf, end, push, close) {
      const {
        bom,
        comment_no_infix,
        delimiter_auto,
        encoding,
        from_line,
        ltrim,
        max_record_size,
        raw,
        relax_quotes,
        rtrim,
        skip_empty_lines,
        to,
        to_line,
      } = this.options;
      let { comment, escape, quote, record_delimiter } = this.options;
      const {
        bomSkipped,
        delimiterDiscovered,
        delimiterBufPrevious,
        rawBuffer,
        escapeIsQuote,
      } = this.state;
      // Automatic delimiter discovery
      if (!delimiterDiscovered && delimiter_auto) {
        let delimiterBuf;
        if (delimiterBufPrevious === undefined) {
          delimiterBuf = nextBuf;
        } else if (
          delimiterBufPrevious !== undefined &&
          nextBuf === undefined
        ) {
          delimiterBuf = delimiterBufPrevious;
        } else {
          delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
        }
        // Ensure that nextBuf is not concatenated a second time during buffer reconciliation
        nextBuf = undefined;
        // this.delimiterBufPrevious = delimiterBuf;
        if (end || delimiterBuf.length > delimiter_auto.size) {
          this.options.delimiter = [
            Buffer.from(
              delimiter_discover(delimiterBuf, this.options.delimiter_auto),
            ),
          ];
          this.state.previousBuf = delimiterBuf;
          this.state.delimiterBufPrevious = undefined;
          this.state.delimiterDiscovered = true;
        } else {
          this.state.delimiterBufPrevious = delimiterBuf;
          return;
        }
      }
      // Previous buffers reconciliation
      const { previousBuf } = this.state;
      let buf;
      if (previousBuf === undefined) {
        if (nextBuf === undefined) {
          // Handle empty string
          close();
          return;
        } else {
          buf = nextBuf;
        }
      } else if (previousBuf !== undefined && nextBuf === undefined) {
        buf = previousBuf;
      } else {
        buf = Buffer.concat([previousBuf, nextBuf]);
      }
      // Handle UTF BOM
      if (bomSkipped === false) {
        if (bom === false) {
          this.state.bomSkipped = true;
        } else if (buf.length < 3) {
          // No enough data
          if (end === false) {
            // Wait for more data
            this.state.previousBuf = buf;
            return;
          }
        } else {
          for (const encoding in boms) {
            if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
              // Skip BOM
              const bomLength = boms[encoding].length;
              this.state.bufBytesStart += bomLength;
              buf = buf.slice(bomLength);
              // Renormalize original options with the new encoding
              const options = normalize_options({
                ...this.original_options,
                encoding: encoding,
              });
              // Properties are merged with the existing options instance
              for (const key in options) {
                this.options[key] = options[key];
              }
              // Options will re-evaluate the Buffer with the new encoding
              ({ comment, escape, quote } = this.options);
              break;
            }
          }
          this.state.bomSkipped = true;
        }
      }
      const bufLen = buf.length;
      let pos;
      for (pos = 0; pos < bufLen; pos++) {
        // Ensure we get enough space to look ahead
        // There should be a way to move this out of the loop
        if (this.__needMoreData(pos, bufLen, end)) {
          break;
        }
        if (this.state.wasRowDelimiter === true) {
          this.info.lines++;
          this.state.wasRowDelimiter = false;
        }
        if (to_line !== -1 && this.info.lines > to_line) {
          this.state.stop = true;
          close();
          return;
        }
        // Auto discovery of record_delimiter, unix, mac and windows supported
        if (this.state.quoting === false && record_delimiter.length === 0) {
          const record_delimiterCount = this.__autoDiscoverRecordDelimiter(
            buf,
            pos,
          );
          if (record_delimiterCount) {
            record_delimiter = this.options.record_delimiter;
          }
        }
        const chr = buf[pos];
        if (raw === true) {
          rawBuffer.append(chr);
        }
        if (
          (chr === cr || chr === nl) &&
          this.state.wasRowDelimiter === false
        ) {
          this.state.wasRowDelimiter = true;
        }
        // Previous char was a valid escape char
        // treat the current char as a regular char
        if (this.state.escaping === true) {
          this.state.escaping = false;
        } else {
          // Escape is only active inside quoted fields
          // We are quoting, the char is an escape chr and there is a chr to escape
          // if(escape !== null && this.state.quoting === true && chr === escape && pos + 1 < bufLen){
          if (
            escape !== null &&
            this.state.quoting === true &&
            this.__isEscape(buf, pos, chr) &&
            pos + escape.length < bufLen
          ) {
            if (escapeIsQuote) {
              if (this.__isQuote(buf, pos + escape.length)) {
                this.state.escaping = true;
                pos += escape.length - 1;
                continue;
              }
            } else {
              this.state.escaping = true;
              pos += escape.length - 1;
              continue;
            }
          }
          // Not currently escaping and chr is a quote
          // TODO: need to compare bytes instead of single char
          if (this.state.commenting === false && this.__isQuote(buf, pos)) {
            if (this.state.quoting === true) {
              const nextChr = buf[pos + quote.length];
              const isNextChrTrimable =
                rtrim && this.__isCharTrimable(buf, pos + quote.length);
              const isNextChrComment =
                comment !== null &&
                this.__compareBytes(comment, buf, pos + quote.length, nextChr);
              const isNextChrDelimiter = this.__isDelimiter(
                buf,
                pos + quote.length,
                nextChr,
              );
              const isNextChrRecordDelimiter =
                record_delimiter.length === 0
                  ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length)
                  : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
              // Escape a quote
              // Treat next char as a regular character
              if (
                escape !== null &&
                this.__isEscape(buf, pos, chr) &&
                this.__isQuote(buf, pos + escape.length)
              ) {
                pos += escape.length - 1;
              } else if (
                !nextChr ||
                isNextChrDelimiter ||
                isNextChrRecordDelimiter ||
                isNextChrComment ||
                isNextChrTrimable
              ) {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                pos += quote.length - 1;
                continue;
              } else if (relax_quotes === false) {
                const err = this.__error(
                  new CsvError(
                    "CSV_INVALID_CLOSING_QUOTE",
                    [
                      "Invalid Closing Quote:",
                      `got "${String.fromCharCode(nextChr)}"`,
                      `at line ${this.info.lines}`,
                      "instead of delimiter, record delimiter, trimable character",
                      "(if activated) or comment",
                    ],
                    this.options,
                    this.__infoField(),
                  ),
                );
                if (err !== undefined) return err;
              } else {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                this.state.field.prepend(quote);
                pos += quote.length - 1;
              }
            } else {
              if (this.state.field.length !== 0) {
                // In relax_quotes mode, treat opening quote preceded by chrs as regular
                if (relax_quotes === false) {
                  const info = this.__infoField();
                  const bom = Object.keys(boms)
                    .map((b) =>
                      boms[b].equals(this.state.field.toString()) ? b : false,
                    )
                    .filter(Boolean)[0];
                  const err = this.__error(
                    new CsvError(
                      "INVALID_OPENING_QUOTE",
                      [
                        "Invalid Opening Quote:",
                        `a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
                        bom ? `(${bom} bom)` : undefined,
                      ],
                      this.options,
                      info,
                      {
                        field: this.state.field,
                      },
                    ),
                  );
                  if (err !== undefined) return err;
                }
              } else {
                this.state.quoting = true;
                pos += quote.length - 1;
                continue;
              }
            }
          }
          if (this.state.quoting === false) {
            const recordDelimiterLength = this.__isRecordDelimiter(
              chr,
              buf,
              pos,
            );
            if (recordDelimiterLength !== 0) {
              // Do not emit comments which take a full line
              const skipCommentLine =
                this.state.commenting &&
                this.state.wasQuoting === false &&
                this.state.record.length === 0 &&
                this.state.field.length === 0;
              if (skipCommentLine) {
                this.info.comment_lines++;
                // Skip full comment line
              } else {
                // Activate records emission if above from_line
                if (
                  this.state.enabled === false &&
                  this.info.lines +
                    (this.state.wasRowDelimiter === true ? 1 : 0) >=
                    from_line
                ) {
                  this.state.enabled = true;
                  this.__resetField();
                  this.__resetRecord();
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                // Skip if line is empty and skip_empty_lines activated
                if (
                  skip_empty_lines === true &&
                  this.state.wasQuoting === false &&
                  this.state.record.length === 0 &&
                  this.state.field.length === 0
                ) {
                  this.info.empty_lines++;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                this.info.bytes = this.state.bufBytesStart + pos;
                const errField = this.__onField();
                if (errField !== undefined) return errField;
                this.info.bytes =
                  this.state.bufBytesStart + pos + recordDelimiterLength;
                const errRecord = this.__onRecord(push);
                if (errRecord !== undefined) return errRecord;
                if (to !== -1 && this.info.records >= to) {
                  this.state.stop = true;
                  close();
                  return;
                }
              }
              this.state.commenting = false;
              pos += recordDelimiterLength - 1;
              continue;
            }
            if (this.state.commenting) {
              continue;
            }
            if (
              comment !== null &&
              (comment_no_infix === false ||
                (this.state.record.length === 0 &&
                  this.state.field.length === 0))
            ) {
              const commentCount = this.__compareBytes(comment, buf, pos, chr);
              if (commentCount !== 0) {
                this.state.commenting = true;
                continue;
              }
            }
            const delimiterLength = this.__isDelimiter(buf, pos, chr);
            if (delimiterLength !== 0) {
              this.info.bytes = this.state.bufBytesStart + pos;
              const errField = this.__onField();
              if (errField !== undefined) return errField;
              pos += delimiterLength - 1;
              continue;
            }
          }
        }
        if (this.state.commenting === false) {
          if (
            max_record_size !== 0 &&
            this.state.record_length + this.state.field.length > max_record_size
          ) {
            return this.__error(
              new CsvError(
                "CSV_MAX_RECORD_SIZE",
                [
                  "Max Record Size:",
                  "record exceed the maximum number of tolerated bytes",
                  `of ${max_record_size}`,
                  `at line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
              ),
            );
          }
        }
        const lappend =
          ltrim === false ||
          this.state.quoting === true ||
          this.state.field.length !== 0 ||
          !this.__isCharTrimable(buf, pos);
        // rtrim in non quoting is handle in __onField
        const rappend = rtrim === false || this.state.wasQuoting === false;
        if (lappend === true && rappend === true) {
          this.state.field.append(chr);
        } else if (rtrim === true && !this.__isCharTrimable(buf, pos)) {
          return this.__error(
            new CsvError(
              "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
              [
                "Invalid Closing Quote:",
                "found non trimable byte after quote",
                `at line ${this.info.lines}`,
              ],
              this.options,
              this.__infoField(),
            ),
          );
        } else {
          if (lappend === false) {
            pos += this.__isCharTrimable(buf, pos) - 1;
          }
          continue;
        }
      }
      if (end === true) {
        // Ensure we are not ending in a quoting state
        if (this.state.quoting === true) {
          const err = this.__error(
            new CsvError(
              "CSV_QUOTE_NOT_CLOSED",
              [
                "Quote Not Closed:",
                `the parsing is finished with an opening quote at line ${this.info.lines}`,
              ],
              this.options,
              this.__infoField(),
            ),
          );
          if (err !== undefined) return err;
        } else {
          // Skip last line if it has no characters
          if (
            this.state.wasQuoting === true ||
            this.state.record.length !== 0 ||
            this.state.field.length !== 0
          ) {
            this.info.bytes = this.state.bufBytesStart + pos;
            const errField = this.__onField();
            if (errField !== undefined) return errField;
            const errRecord = this.__onRecord(push);
            if (errRecord !== undefined) return errRecord;
          } else if (this.state.wasRowDelimiter === true) {
            this.info.empty_lines++;
          } else if (this.state.commenting === true) {
            this.info.comment_lines++;
          }
        }
      } else {
        this.state.bufBytesStart += pos;
        this.state.previousBuf = buf.slice(pos);
      }
      if (this.state.wasRowDelimiter === true) {
        this.info.lines++;
        this.state.wasRowDelimiter = false;
      }
    },
    __onRecord: function (push) {
      const {
        columns,
        group_columns_by_name,
        encoding,
        info,
        from,
        relax_column_count,
        relax_column_count_less,
        relax_column_count_more,
        raw,
        skip_records_with_empty_values,
      } = this.options;
      const { enabled, record } = this.state;
      if (enabled === false) {
        return this.__resetRecord();
      }
      // Convert the first line into column names
      const recordLength = record.length;
      if (columns === true) {
        if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
          this.__resetRecord();
          return;
        }
        return this.__firstLineToColumns(record);
      }
      if (columns === false && this.info.records === 0) {
        this.state.expectedRecordLength = recordLength;
      }
      if (recordLength !== this.state.expectedRecordLength) {
        const err =
          columns === false
            ? new CsvError(
                "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
                [
                  "Invalid Record Length:",
                  `expect ${this.state.expectedRecordLength},`,
                  `got ${recordLength} on line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
                {
                  record: record,
                },
              )
            : new CsvError(
                "CSV_RECORD_INCONSISTENT_COLUMNS",
                [
                  "Invalid Record Length:",
                  `columns length is ${columns.length},`, // rename columns
                  `got ${recordLength} on line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
                {
                  record: record,
                },
              );
        if (
          relax_column_count === true ||
          (relax_column_count_less === true &&
            recordLength < this.state.expectedRecordLength) ||
          (relax_column_count_more === true &&
            recordLength > this.state.expectedRecordLength)
        ) {
          this.info.invalid_field_length++;
          this.state.error = err;
          // Error is undefined with skip_records_with_error
        } else {
          const finalErr = this.__error(err);
          if (finalErr) return finalErr;
        }
      }
      if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
        this.__resetRecord();
        return;
      }
      if (this.state.recordHasError === true) {
        this.__resetRecord();
        this.state.recordHasError = false;
        return;
      }
      this.info.records++;
      if (from === 1 || this.info.records >= from) {
        const { objname } = this.options;
        // With columns, records are object
        if (columns !== false) {
          const obj = {};
          // Transform record array to an object
          for (let i = 0, l = record.length; i < l; i++) {
            if (columns[i] === undefined || columns[i].disabled) continue;
            // Turn duplicate columns into an array
            if (
              group_columns_by_name === true &&
              Object.hasOwn(obj, columns[i].name)
            ) {
              if (Array.isArray(obj[columns[i].name])) {
                obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
              } else {
                obj[columns[i].name] = [obj[columns[i].name], record[i]];
              }
            } else {
              Object.defineProperty(obj, columns[i].name, {
                value: record[i],
                enumerable: true,
                writable: true,
                configurable: true,
              });
            }
          }
          // Without objname (default)
          if (raw === true || info === true) {
            const extRecord = Object.assign(
              { record: obj },
              raw === true
                ? { raw: this.state.rawBuffer.toString(encoding) }
                : {},
              info === true ? { info: this.__infoRecord() } : {},
            );
            const err = this.__push(
              objname === undefined ? extRecord : [obj[objname], extRecord],
              push,
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === undefined ? obj : [obj[objname], obj],
              push,
            );
            if (err) {
              return err;
            }
          }
          // Without columns, records are array
        } else {
          if (raw === true || info === true) {
            const extRecord = Object.assign(
              { record: record },
              raw === true
                ? { raw: this.state.rawBuffer.toString(encoding) }
                : {},
              info === true ? { info: this.__infoRecord() } : {},
            );
            const err = this.__push(
              objname === undefined ? extRecord : [record[objname], extRecord],
              push,
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === undefined ? record : [record[objname], record],
              push,
            );
            if (err) {
              return err;
            }
          }
        }
      }
      this.__resetRecord();
    },
    __firstLineToColumns: function (record) {
      const { firstLineToHeaders } = this.state;
      try {
        const headers =
          firstLineToHeaders === undefined
            ? record
            : firstLineToHeaders.call(null, record);
        if (!Array.isArray(headers)) {
          return this.__error(
            new CsvError(
              "CSV_INVALID_COLUMN_MAPPING",
              [
                "Invalid Column Mapping:",
                "expect an array from column function,",
                `got ${JSON.stringify(headers)}`,
              ],
              this.options,
              this.__infoField(),
              {
                headers: headers,
              },
            ),
          );
        }
        const normalizedHeaders = normalize_columns_array(headers);
        this.state.expectedRecordLength = normalizedHeaders.length;
        this.options.columns = normalizedHeaders;
        this.__resetRecord();
        return;
      } catch (err) {
        return err;
      }
    },
    __resetRecord: function () {
      if (this.options.raw === true) {
        this.state.rawBuffer.reset();
      }
      this.state.error = undefined;
      this.state.record = [];
      this.state.record_length = 0;
    },
    __onField: function () {
      const { cast, encoding, rtrim, max_record_size } = this.options;
      const { enabled, wasQuoting } = this.state;
      // Short circuit for the from_line options
      if (enabled === false) {
        return this.__resetField();
      }
      let field = this.state.field.toString(encoding);
      if (rtrim === true && wasQuoting === false) {
        field = field.trimRight();
      }
      if (cast === true) {
        const [err, f] = this.__cast(field);
        if (err !== undefined) return err;
        field = f;
      }
      this.state.record.push(field);
      // Increment record length if record size must not exceed a limit
      if (max_record_size !== 0 && typeof field === "string") {
        this.state.record_length += field.length;
      }
      this.__resetField();
    },
    __resetField: function () {
      this.state.field.reset();
      this.state.wasQuoting = false;
    },
    __push: function (record, push) {
      const { on_record } = this.options;
      if (on_record !== undefined) {
        const info = this.__infoRecord();
        try {
          record = on_record.call(null, record, info);
        } catch (err) {
          return err;
        }
        if (record === undefined || record === null) {
          return;
        }
      }
      this.info.bytes_records += this.info.bytes;
      push(record);
    },
    // Return a tuple with the error and the casted value
    __cast: function (field) {
      const { columns, relax_column_count } = this.options;
      const isColumns = Array.isArray(columns);
      // Dont loose time calling cast
      // because the final record is an object
      // and this field can't be associated to a key present in columns
      if (
        isColumns === true &&
        relax_column_count &&
        this.options.columns.length <= this.state.record.length
      ) {
        return [undefined, undefined];
      }
      if (this.state.castField !== null) {
        try {
          const info = this.__infoField();
          return [undefined, this.state.castField.call(null, field, info)];
        } catch (err) {
          return [err];
        }
      }
      if (this.__isFloat(field)) {
        return [undefined, parseFloat(field)];
      } else if (this.options.cast_date !== false) {
        const info = this.__infoField();
        return [undefined, this.options.cast_date.call(null, field, info)];
      }
      return [undefined, field];
    },
    __compareBytes: function (sourceBuf, targetBuf, targetPos, firstByte) {
      if (sourceBuf[0] !== firstByte) return 0;
      const sourceLength = sourceBuf.length;
      for (let i = 1; i < sourceLength; i++) {
        if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
      }
      return sourceLength;
    },
    // Helper to test if a character is trimable
    __isCharTrimable: function (buf, pos) {
      const { timchars, timcharFirstBytes } = this.state;
      // Fast bail-out: non-whitespace bytes (the common case) are rejected
      // without scanning the full timchar list.
      const first = buf[pos];
      if (first === undefined || timcharFirstBytes[first] === 0) return 0;
      loop1: for (let i = 0; i < timchars.length; i++) {
        const timchar = timchars[i];
        for (let j = 0; j < timchar.length; j++) {
          if (timchar[j] !== buf[pos + j]) continue loop1;
        }
        return timchar.length;
      }
      return 0;
    },
    __isDelimiter: function (buf, pos, chr) {
      const { delimiter, ignore_last_delimiters } = this.options;
      if (
        ignore_last_delimiters === true &&
        this.state.record.length === this.options.columns.length - 1
      ) {
        return 0;
      } else if (
        ignore_last_delimiters !== false &&
        typeof ignore_last_delimiters === "number" &&
        this.state.record.length === ignore_last_delimiters - 1
      ) {
        return 0;
      }
      loop1: for (let i = 0; i < delimiter.length; i++) {
        const del = delimiter[i];
        if (del[0] === chr) {
          for (let j = 1; j < del.length; j++) {
            if (del[j] !== buf[pos + j]) continue loop1;
          }
          return del.length;
        }
      }
      return 0;
    },
    __isEscape: function (buf, pos, chr) {
      const { escape } = this.options;
      if (escape === null) return false;
      const l = escape.length;
      if (escape[0] === chr) {
        for (let i = 0; i < l; i++) {
          if (escape[i] !== buf[pos + i]) {
            return false;
          }
        }
        return true;
      }
      return false;
    },
    __isFloat: function (value) {
      return value - parseFloat(value) + 1 >= 0; // Borrowed from jquery
    },
    // Keep it in case we implement the `cast_int` option
    // __isInt(value){
    //   // return Number.isInteger(parseInt(value))
    //   // return !isNaN( parseInt( obj ) );
    //   return /^(\-|\+)?[1-9][0-9]*$/.test(value)
    // }
    __isQuote: function (buf, pos) {
      const { quote } = this.options;
      if (quote === null) return false;
      const l = quote.length;
      for (let i = 0; i < l; i++) {
        if (quote[i] !== buf[pos + i]) {
          return false;
        }
      }
      return true;
    },
    __isRecordDelimiter: function (chr, buf, pos) {
      const { record_delimiter } = this.options;
      const recordDelimiterLength = record_delimiter.length;
      loop1: for (let i = 0; i < recordDelimiterLength; i++) {
        const rd = record_delimiter[i];
        const rdLength = rd.length;
        if (rd[0] !== chr) {
          continue;
        }
        for (let j = 1; j < rdLength; j++) {
          if (rd[j] !== buf[pos + j]) {
            continue loop1;
          }
        }
        return rd.length;
      }
      return 0;
    },
    __autoDiscoverRecordDelimiter: function (buf, pos) {
      const { encoding } = this.options;
      // Note, we don't need to cache this information in state,
      // It is only called on the first line until we find out a suitable
      // record delimiter.
      const rds = [
        // Important, the windows line ending must be before mac os 9
        Buffer.from("\r\n", encoding),
        Buffer.from("\n", encoding),
        Buffer.from("\r", encoding),
      ];
      loop: for (let i = 0; i < rds.length; i++) {
        const l = rds[i].length;
        for (let j = 0; j < l; j++) {
          if (rds[i][j] !== buf[pos + j]) {
            continue loop;
          }
        }
        this.options.record_delimiter.push(rds[i]);
        this.state.recordDelimiterMaxLength = rds[i].length;
        return rds[i].length;
      }
      return 0;
    },
    __error: function (msg) {
      const { encoding, raw, skip_records_with_error } = this.options;
      const err = typeof msg === "string" ? new Error(msg) : msg;
      if (skip_records_with_error) {
        this.state.recordHasError = true;
        if (this.options.on_skip !== undefined) {
          try {
            this.options.on_skip(
              err,
              raw ? this.state.rawBuffer.toString(encoding) : undefined,
            );
          } catch (err) {
            return err;
          }
        }
        // this.emit('skip', err, raw ? this.state.rawBuffer.toString(encoding) : undefined);
        return undefined;
      } else {
        return err;
      }
    },
    __infoDataSet: function () {
      return {
        ...this.info,
        columns: this.options.columns,
      };
    },
    __infoRecord: function () {
      const { columns, raw, encoding } = this.options;
      return {
        ...this.__infoDataSet(),
        bytes_records: this.info.bytes,
        error: this.state.error,
        header: columns === true,
        index: this.state.record.length,
        raw: raw ? this.state.rawBuffer.toString(encoding) : undefined,
      };
    },
    __infoField: function () {
      const { columns } = this.options;
      const isColumns = Array.isArray(columns);
      // Bytes records are only incremented when all records'fields are parsed
      const bytes_records = this.info.bytes_records;
      return {
        ...this.__infoRecord(),
        bytes_records: bytes_records,
        column:
          isColumns === true
            ? columns.length > this.state.record.length
              ? columns[this.state.record.length].name
              : null
            : this.state.record.length,
        quoting: this.state.wasQuoting,
      };
    },
  };
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/index.js
/*
CSV Parse

Please look at the [project documentation](https://csv.js.org/parse/) for
additional information.
*/







class Parser extends external_stream_.Transform {
  constructor(opts = {}) {
    super({ ...{ readableObjectMode: true }, ...opts, encoding: null });
    this.api = transform({
      on_skip: (err, chunk) => {
        this.emit("skip", err, chunk);
      },
      ...opts,
    });
    // Backward compatibility
    this.state = this.api.state;
    this.options = this.api.options;
    this.info = this.api.info;
  }
  // Implementation of `Transform._transform`
  _transform(buf, _, callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      buf,
      false,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.end();
        // Fix #333 and break #410
        //   ko: api.stream.iterator.coffee
        //   ko with v21.4.0, ok with node v20.5.1: api.stream.finished # aborted (with generate())
        //   ko: api.stream.finished # aborted (with Readable)
        // this.destroy()
        // Fix #410 and partially break #333
        //   ok: api.stream.iterator.coffee
        //   ok: api.stream.finished # aborted (with generate())
        //   broken: api.stream.finished # aborted (with Readable)
        this.on("end", this.destroy);
      },
    );
    if (err !== undefined) {
      this.state.stop = true;
    }
    callback(err);
  }
  // Implementation of `Transform._flush`
  _flush(callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      undefined,
      true,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.on("end", this.destroy);
      },
    );
    callback(err);
  }
}

const parse = function () {
  let data, options, callback;
  for (const i in arguments) {
    const argument = arguments[i];
    const type = typeof argument;
    if (
      data === undefined &&
      (typeof argument === "string" || Buffer.isBuffer(argument))
    ) {
      data = argument;
    } else if (options === undefined && is_object(argument)) {
      options = argument;
    } else if (callback === undefined && type === "function") {
      callback = argument;
    } else {
      throw new CsvError(
        "CSV_INVALID_ARGUMENT",
        ["Invalid argument:", `got ${JSON.stringify(argument)} at index ${i}`],
        options || {},
      );
    }
  }
  const parser = new Parser(options);
  if (callback) {
    const records =
      options === undefined || options.objname === undefined
        ? []
        : Object.create(null);
    parser.on("readable", function () {
      let record;
      while ((record = this.read()) !== null) {
        if (options === undefined || options.objname === undefined) {
          records.push(record);
        } else {
          Object.assign(records, {
            [record[0]]: record[1],
            // writable: true,
            // enumerable: true,
            // configurable: true
          });
        }
      }
    });
    parser.on("error", function (err) {
      callback(err, undefined, parser.api.__infoDataSet());
    });
    parser.on("end", function () {
      callback(undefined, records, parser.api.__infoDataSet());
    });
  }
  if (data !== undefined) {
    const writer = function () {
      parser.write(data);
      parser.end();
    };
    // Support Deno, Rollup doesn't provide a shim for setImmediate
    if (typeof setImmediate === "function") {
      setImmediate(writer);
    } else {
      setTimeout(writer, 0);
    }
  }
  return parser;
};




/***/ }),

};
