export const id = 844;
export const ids = [844,218,349];
export const modules = {

/***/ 6844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/advice/advice.js + 2 modules
var advice = __webpack_require__(4511);
// EXTERNAL MODULE: ./lib/check.js + 6 modules
var check = __webpack_require__(856);
// EXTERNAL MODULE: ./lib/engines/open.js
var engines_open = __webpack_require__(6587);
// EXTERNAL MODULE: ./lib/report/content/queries.js + 1 modules
var queries = __webpack_require__(9349);
// EXTERNAL MODULE: ./lib/report/formats/escape.js
var formats_escape = __webpack_require__(8662);
// EXTERNAL MODULE: ./lib/report/formats/markdown.js
var markdown = __webpack_require__(524);
// EXTERNAL MODULE: ./lib/report/formats/progress-lines.js
var progress_lines = __webpack_require__(648);
// EXTERNAL MODULE: ./lib/report/formats/terminal.js
var terminal = __webpack_require__(2261);
// EXTERNAL MODULE: ./lib/report/package/write.js
var write = __webpack_require__(6218);
// EXTERNAL MODULE: ./lib/runtime/cancellation.js
var cancellation = __webpack_require__(3093);
// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/runtime/version.js
var version = __webpack_require__(9984);
// EXTERNAL MODULE: ./lib/settings/path-kind.js
var path_kind = __webpack_require__(4701);
// EXTERNAL MODULE: ./lib/settings/read-settings.js
var read_settings = __webpack_require__(2723);
// EXTERNAL MODULE: ./lib/report/content/causes.js
var content_causes = __webpack_require__(6714);
// EXTERNAL MODULE: ./lib/report/content/words.js
var words = __webpack_require__(7813);
;// CONCATENATED MODULE: ./lib/action/annotations.js



/**
 * A runner cuts a message after 4,096 characters; a title is shown up to 255.
 * Sources: https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs,
 * https://docs.github.com/en/rest/checks/runs
 */
const MESSAGE_CHARACTERS = 4_000;
/** Worst clients named; the rest is in the job summary. */
const NAMED = 3;
/** The one sentence that fails a step: which verdict it is, the worst clients or the open gaps, and what to do. */
function verdictAnnotation(report) {
    return {
        title: `${words/* VERDICT_WORDS */._G[report.verdict]}: S3 requests and Signature Version 2`,
        message: (0,formats_escape/* cut */.Jj)((0,formats_escape/* inertLines */.wi)(sentenceOf(report)), MESSAGE_CHARACTERS),
    };
}
function sentenceOf(report) {
    if (report.verdict === 'compliant')
        return (0,words/* verdictSentence */.BT)(report);
    if (report.verdict === 'inconclusive')
        return `Inconclusive: ${(0,words/* verdictSentence */.BT)(report)} The job summary says how to close each gap.`;
    const { clients, exact, requests } = (0,words/* findingCounts */.s_)(report);
    const causes = (0,content_causes/* rollUp */.F3)(report.findings);
    const named = causes.slice(0, NAMED).map((cause) => {
        const agent = cause.product === null ? ` (${(0,formats_escape/* visible */.RK)((0,formats_escape/* cut */.Jj)(cause.userAgents[0] ?? '', 80))})` : '';
        return `${(0,words/* clientName */.V8)(cause)}${agent} of ${(0,formats_escape/* visible */.RK)((0,formats_escape/* cut */.Jj)(cause.requester, 200))} (${(0,words/* figure */.vP)(cause.requests)})`;
    });
    const others = causes.length > NAMED ? ` and ${(0,words/* counted */.hS)(causes.length - NAMED, 'more cause')}` : '';
    return `Non-compliant: ${(0,words/* counted */.hS)(requests, 'request')} by ${exact ? '' : 'at least '}${(0,words/* counted */.hS)(clients, 'client')} ${requests === 1 ? 'was' : 'were'} signed with SigV2, by ${named.join(', ')}${others}; the job summary says what to change.`;
}

// EXTERNAL MODULE: ./lib/settings/inputs.js
var inputs = __webpack_require__(792);
// EXTERNAL MODULE: ./lib/settings/messages.js
var messages = __webpack_require__(9413);
;// CONCATENATED MODULE: ./lib/action/inputs.js


const PREFIX = 'INPUT_';
/** Edits between an unknown name and a known one up to which the known one was meant. */
const SLIP_EDITS = 2;
/**
 * Reads the inputs where the runner puts them: `INPUT_` and the name in capitals, blanks as `_`, hyphens kept.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
 *
 * The runner only warns of an unknown input, so a misspelt `buckets` would silently widen the check to all of them.
 */
function readActionInputs(environment) {
    const raw = {};
    const problems = [];
    const warnings = [];
    for (const [variable, value = ''] of Object.entries(environment)) {
        if (!variable.toUpperCase().startsWith(PREFIX))
            continue;
        const name = variable.slice(PREFIX.length).toLowerCase();
        if (isInputName(name)) {
            // Blanks can be part of a location, which stands on a line of its own.
            const text = name === 'log-location' ? value : value.trim();
            if (text.trim() !== '')
                raw[name] = text;
            continue;
        }
        const meant = inputs/* INPUT_NAMES */.Q.find((known) => (0,messages/* edits */.en)(name, known) <= SLIP_EDITS);
        if (meant !== undefined)
            problems.push(`${(0,messages/* quoted */.TL)(name)} is no input of this action. Did you mean ${meant}?`);
        else {
            const nearest = (0,messages/* nearestName */.qb)(name, inputs/* INPUT_NAMES */.Q);
            const hint = nearest === null ? '' : ` Did you mean ${nearest}?`;
            warnings.push(`${(0,messages/* quoted */.TL)(name)} is no input of this action and does nothing.${hint}`);
        }
    }
    return { raw, problems, warnings };
}
function isInputName(name) {
    return inputs/* INPUT_NAMES */.Q.includes(name);
}

;// CONCATENATED MODULE: ./lib/action/outputs.js

/** What the action gives to later steps, by the names in `action.yml`. */
function outputsOf(report, reportDirectory, files) {
    return {
        verdict: report.verdict,
        'sigv2-requests': String(report.totals.sigV2),
        'sigv4-requests': String(report.totals.sigV4),
        // Where the engine cannot tell how many clients are not listed, those listed: a lower bound.
        findings: String((0,words/* findingCounts */.s_)(report).clients),
        gaps: [...new Set((0,words/* openGaps */.i8)(report).map(({ name }) => name))].join(','),
        'report-directory': reportDirectory,
        'report-json': files['report.json'] ?? '',
        'evidence-csv': files['evidence.csv'] ?? '',
        'bytes-scanned': report.scan.bytesScanned === null ? '' : String(report.scan.bytesScanned),
        'query-execution-ids': report.scan.queries.map(({ queryExecutionId }) => queryExecutionId).join(','),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/action/runner.js




function workflowStep(env, write) {
    const command = (name, properties, data) => {
        const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
        write(`::${[name, ...(given.length === 0 ? [] : [given.join(',')])].join(' ')}::${escapeData(data)}${external_node_os_.EOL}`);
    };
    return {
        info: (text) => write(`${text}${external_node_os_.EOL}`),
        annotate: (kind, message, title) => command(kind, title === undefined ? {} : { title }, message),
        mask: (secret) => command('add-mask', {}, secret),
        output(name, value) {
            const file = env.GITHUB_OUTPUT;
            if (file === undefined || file === '')
                return;
            // Nobody can guess it, so that no value can end itself and begin another.
            const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
            try {
                (0,external_node_fs_.appendFileSync)(file, `${name}<<${delimiter}${external_node_os_.EOL}${value}${external_node_os_.EOL}${delimiter}${external_node_os_.EOL}`);
            }
            catch (error) {
                throw new errors/* CheckError */.tl(`The step's outputs could not be written to GITHUB_OUTPUT: ${(0,errors/* errorText */.kc)(error)}.`, {
                    cause: error,
                });
            }
        },
        summary(markdown) {
            const file = env.GITHUB_STEP_SUMMARY;
            if (file === undefined || file === '')
                throw new Error('GITHUB_STEP_SUMMARY is not set');
            (0,external_node_fs_.appendFileSync)(file, markdown);
        },
    };
}
/** https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./lib/action/main.js





















/** Columns of a workflow's log that need no scrolling on a common screen. */
const LOG_COLUMNS = 120;
/** Comment and issue take no longer, a rate limit that is waited for among it. */
const GITHUB_MILLISECONDS = 120_000;
/**
 * GitHub shows so many annotations of each kind from one step, and drops the others without a word.
 * https://docs.github.com/en/rest/checks/runs, https://github.com/orgs/community/discussions/26680
 */
const ANNOTATIONS_SHOWN = 10;
/** The packaged action, from the step's environment to its exit code: 0, or 1 where the step fails. */
async function main(stop) {
    const { env } = process;
    const inputs = readActionInputs(env);
    const step = workflowStep(env, (text) => process.stdout.write(text));
    const log = openLog(step);
    const finish = async (exitCode) => {
        log.progress.end();
        // On Windows a pipe is written to in the background.
        await new Promise((resolve) => process.stdout.write('', () => resolve()));
        process.exit(exitCode);
    };
    const fail = async (thrown) => {
        log.progress.end();
        const directory = inputs.raw['report-directory'];
        if (typeof directory === 'string') {
            // Wherever the step was started: it may have failed before it came to its workspace.
            const path = (0,external_node_path_.resolve)(env.GITHUB_WORKSPACE || '.', directory);
            await (0,write.removeReports)(path).catch((error) => log.warn((0,errors/* errorText */.kc)(error)));
        }
        sayWhy(thrown, step);
        try {
            step.output('verdict', '');
        }
        catch (error) {
            log.warn((0,errors/* errorText */.kc)(error));
        }
        return finish(1);
    };
    stop.onOverdue((reason) => void fail(reason));
    process.on('uncaughtException', (error) => void fail(error));
    // Where nothing is left to do though the step has not come to its end.
    process.exitCode = 1;
    try {
        stop.signal.throwIfAborted();
        const workspace = env.GITHUB_WORKSPACE || null;
        // Paths of the inputs are relative to the workspace, wherever the step was started.
        if (workspace !== null)
            enter(workspace);
        const settings = await (0,read_settings/* readSettings */.sb)(inputs.raw, {
            now: Math.floor(Date.now() / 1000),
            door: 'action',
            purpose: 'check',
            defaultReportDirectory: (0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), `s3-sigv4-check-${(0,external_node_crypto_.randomUUID)()}`),
            pathKind: path_kind/* pathKind */.g,
            problems: inputs.problems,
            warnings: inputs.warnings,
        });
        for (const warning of settings.warnings)
            log.warn(warning);
        for (const notice of settings.notices)
            log.note(notice);
        stop.startDeadline(settings.timeoutMinutes, 'timeout-minutes');
        const fails = await runCheck(settings, { stop, step, log });
        return finish(fails ? 1 : 0);
    }
    catch (thrown) {
        return fail(stop.signal.aborted ? stop.signal.reason : thrown);
    }
}
function enter(workspace) {
    try {
        process.chdir(workspace);
    }
    catch (error) {
        throw new errors/* SettingsError */.GN(`The workspace (GITHUB_WORKSPACE, ${JSON.stringify(workspace)}) cannot be entered: ${(0,errors/* errorText */.kc)(error)}. Is it mounted where the action runs?`, { cause: error });
    }
}
/** Checks, reports in every place, and gives whether the verdict fails the step. */
async function runCheck(settings, { stop, step, log }) {
    const { env } = process;
    const engineContext = {
        signal: stop.signal,
        onProgress: log.progress.update,
        onWarning: log.warn,
        onNotice: log.note,
        env,
        standardInput: () => process.stdin,
        // This is the workspace by now; without a runner around the step it takes the workspace's place.
        allowedRoots: env.RUNNER_TEMP ? [process.cwd(), env.RUNNER_TEMP] : [process.cwd()],
        mask: step.mask,
    };
    const engine = await (0,engines_open/* openEngine */.F)(settings, engineContext);
    const result = await (0,check/* check */.z)(settings, engine, {
        ...engineContext,
        elapsedMilliseconds: () => performance.now(),
        adviceFor: advice/* adviceFor */.cp,
    });
    log.progress.end();
    const { report } = result;
    const directory = (0,external_node_path_.resolve)(settings.reportDirectory);
    const files = await (0,write.writeReports)(directory, result, stop.signal);
    await (0,check/* writeBaselineOf */.u)(result, settings);
    for (const [name, value] of Object.entries(outputsOf(report, directory, files)))
        step.output(name, value);
    try {
        step.summary((0,markdown.jobSummary)(report));
    }
    catch (error) {
        // The verdict does not depend on it.
        log.warn(`The job summary could not be written: ${(0,errors/* errorText */.kc)(error)}`);
    }
    for (const line of (0,queries.queryLines)(report))
        step.info((0,formats_escape/* visible */.RK)(line));
    step.info((0,terminal.terminalText)(report, { columns: LOG_COLUMNS, colour: false, reportDirectory: directory }));
    const fails = annotate(report, settings, step);
    await writeToGitHub(report, settings, stop, log);
    return fails;
}
function annotate(report, { failOn }, step) {
    const { title, message } = verdictAnnotation(report);
    const fails = failOn.includes(report.verdict);
    step.annotate(fails ? 'error' : report.verdict === 'compliant' ? 'notice' : 'warning', message, title);
    return fails;
}
/** The verdict stands: whatever becomes of comment and issue, no signal and no deadline takes it away any more. */
async function writeToGitHub(report, { github }, stop, log) {
    if (github.comment === 'never' && !github.trackingIssue)
        return;
    stop.release();
    try {
        const { reportToGitHub } = await __webpack_require__.e(/* import() */ 805).then(__webpack_require__.bind(__webpack_require__, 7805));
        await reportToGitHub(report, github, {
            environment: process.env,
            signal: AbortSignal.timeout(GITHUB_MILLISECONDS),
            deadline: Date.now() + GITHUB_MILLISECONDS,
            now: Date.now,
            sleep: cancellation/* sleep */.yy,
            onWarning: log.warn,
            onNotice: log.note,
        });
    }
    catch (error) {
        log.warn(`Comment and issue could not be written: ${(0,errors/* errorText */.kc)(error)}`);
    }
}
function sayWhy(thrown, step) {
    const [title, message] = thrown instanceof errors/* SettingsError */.GN
        ? ['The settings are wrong', thrown.message]
        : thrown instanceof errors/* CheckError */.tl || thrown instanceof errors/* UserError */.yo
            ? ['The check could not run', thrown.message]
            : ['A bug of s3-sigv4-check', bugText(thrown)];
    const lines = message.split('\n');
    step.annotate('error', lines.map(formats_escape/* visible */.RK).join('\n'), title);
    const markdown = [
        `## No verdict: ${title.toLowerCase()}`,
        ...lines.map((line) => (0,formats_escape/* markdownText */.p7)(line.trim())),
    ];
    try {
        step.summary(`${markdown.join('\n\n')}\n`);
    }
    catch {
        // The annotation says it.
    }
}
function bugText(thrown) {
    const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return `${stack}\nThis is a bug of s3-sigv4-check ${version/* VERSION */.x} (Node ${process.version}, ${process.platform}). There is no verdict. Please report it with these lines, after a look that they hold nothing secret.`;
}
/** What the step says in its log: one line each, of which nothing can be taken for a workflow command. */
function openLog(step) {
    let warnings = 0;
    let notices = 0;
    const line = (text) => (0,formats_escape/* inertLines */.wi)((0,formats_escape/* visible */.RK)(text));
    return {
        warn(message) {
            // One annotation is kept for the verdict.
            if (++warnings < ANNOTATIONS_SHOWN)
                step.annotate('warning', (0,formats_escape/* visible */.RK)(message));
            else
                step.info(line(`Warning: ${message}`));
        },
        note(message) {
            if (++notices < ANNOTATIONS_SHOWN)
                step.annotate('notice', (0,formats_escape/* visible */.RK)(message));
            else
                step.info(line(`Notice: ${message}`));
        },
        progress: (0,progress_lines/* progressLines */.L)((text) => step.info(line(text))),
    };
}


/***/ }),

/***/ 9349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  queryLines: () => (/* binding */ queryLines)
});

;// CONCATENATED MODULE: ./lib/report/content/query-cost.js
/** Price in most Regions, and what a query costs at least: https://aws.amazon.com/athena/pricing/ */
const DOLLARS_PER_TERABYTE = 5;
const TERABYTE = 1024 ** 4;
const MEGABYTE = 1024 ** 2;
const LEAST_MEGABYTES = 10;
/**
 * Dollars that the scans of these queries cost, about: the price differs between Regions, a negotiated one is not known,
 * and requests to S3 and Glue come on top. CREATE costs nothing. Null where nothing is known.
 */
function estimatedCostDollars(queries) {
    const scans = queries.filter(({ purpose }) => !purpose.startsWith('create'));
    const bytes = scans.map(({ bytesScanned }) => bytesScanned).filter((scanned) => scanned !== null);
    if (bytes.length === 0)
        return null;
    const megabytes = bytes.map((scanned) => Math.max(LEAST_MEGABYTES, Math.ceil(scanned / MEGABYTE)));
    return (megabytes.reduce((a, b) => a + b) * MEGABYTE * DOLLARS_PER_TERABYTE) / TERABYTE;
}

// EXTERNAL MODULE: ./lib/report/content/words.js
var words = __webpack_require__(7813);
;// CONCATENATED MODULE: ./lib/report/content/queries.js


/** A line for each query that ran: what for, its id, bytes scanned and what that cost, about. */
function queryLines({ scan }) {
    return scan.queries.map((query) => {
        const { queryExecutionId, purpose, bytesScanned } = query;
        const dollars = estimatedCostDollars([query]);
        const cost = dollars === null ? '' : `, about ${dollars.toFixed(dollars < 0.01 ? 5 : 2)} USD`;
        const scanned = bytesScanned === null ? 'bytes scanned not known' : `${(0,words/* byteSize */.mz)(bytesScanned)} scanned`;
        return `Athena query ${queryExecutionId} (${purpose}): ${scanned}${cost}.`;
    });
}


/***/ }),

/***/ 648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ progressLines),
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _content_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7813);

const LINE_EVERY_MILLISECONDS = 5_000;
/** What is done and how far it has come, in one line. */
function progressLine({ phase, bytesDone, bytesTotal }, seconds) {
    const parts = [phase];
    if (bytesDone !== null && bytesTotal !== null && bytesTotal > 0) {
        const percent = Math.min(100, Math.floor((100 * bytesDone) / bytesTotal));
        parts.push(`${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byteSize */ .mz)(bytesDone)} of ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byteSize */ .mz)(bytesTotal)} (${percent} %)`);
    }
    else if (bytesDone !== null) {
        parts.push((0,_content_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byteSize */ .mz)(bytesDone));
    }
    return `${parts.join(': ')}, ${duration(seconds)}`;
}
/** A plain line every few seconds while there is progress to tell of. */
function progressLines(write, started = performance.now()) {
    let latest = null;
    let timer = null;
    return {
        update(progress) {
            latest = progress;
            timer ??= setInterval(() => {
                write(progressLine(latest, (performance.now() - started) / 1000));
            }, LINE_EVERY_MILLISECONDS).unref();
        },
        aside: (write) => write(),
        end() {
            if (timer !== null)
                clearInterval(timer);
        },
    };
}
function duration(seconds) {
    const whole = Math.floor(seconds);
    const minutes = Math.floor(whole / 60);
    return minutes === 0 ? `${whole} s` : `${minutes} min ${whole % 60} s`;
}


/***/ }),

/***/ 6218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeReports: () => (/* binding */ removeReports),
/* harmony export */   writeReports: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(525);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8418);






/**
 * Writes the report's forms into a directory, which is made where it is missing. All are written beside their place first,
 * and then put there at once, so that nobody finds a part of one; what an earlier run left goes. Gives the files' paths.
 * Once the signal is aborted none is put there: it throws the signal's reason.
 */
async function writeReports(directory, parts, signal = null) {
    await makeDirectory(directory);
    const written = new Map();
    try {
        for (const { file, pieces } of (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .packageFiles */ .i9)(parts)) {
            const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, `.${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
            written.set(file, temporary);
            // `wx` follows no link that somebody may have planted, and a rename puts the file in a planted link's stead.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, pieces, { flag: 'wx' });
            signal?.throwIfAborted();
        }
        const own = new Set(written.values());
        for (const path of await leftOvers(directory))
            if (!own.has(path))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
        for (const file of _files_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_FILES */ .JL) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, file);
            if (await isDirectory(path))
                throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckError */ .tl(`${path} is a directory. Remove it, or give another report-directory.`);
            if (!written.has(file))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
        }
        signal?.throwIfAborted();
        // In one go, so that no signal comes between.
        for (const [file, temporary] of written)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, file));
    }
    catch (thrown) {
        await Promise.all([...written.values()].map((temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true })));
        if (!isSystemError(thrown))
            throw thrown;
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckError */ .tl(`The report could not be written to ${directory}: ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .kc)(thrown)}. Give a report-directory that can be written.`, { cause: thrown });
    }
    return Object.fromEntries([...written.keys()].map((file) => [file, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, file)]));
}
/**
 * Removes what an earlier run left in a report directory, so that nobody takes it for this one's; other files stay. Nothing
 * happens where there is no such directory.
 */
async function removeReports(directory) {
    let names;
    try {
        names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory);
    }
    catch {
        return;
    }
    const ours = names.filter((name) => _files_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_FILES */ .JL.some((file) => name === file) || LEFT_OVER.test(name));
    try {
        for (const name of ours) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name);
            if (!(await isDirectory(path)))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
        }
    }
    catch (thrown) {
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckError */ .tl(`An earlier report in ${directory} could not be removed: ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .kc)(thrown)}. Remove it, or give another report-directory.`, { cause: thrown });
    }
}
/** What a run that was killed leaves of its writing. */
const LEFT_OVER = new RegExp(`^\\.(?:${_files_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_FILES */ .JL.map((file) => file.replace('.', '\\.')).join('|')})\\.[0-9a-f]{16}\\.tmp$`);
async function leftOvers(directory) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory, { withFileTypes: true });
    return entries
        .filter((entry) => LEFT_OVER.test(entry.name) && !entry.isDirectory())
        .map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name));
}
async function makeDirectory(directory) {
    try {
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(directory));
    }
    catch (thrown) {
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(directory).catch(() => null);
        if (there !== null && !there.isDirectory())
            throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .GN(`report-directory ${directory} is no directory. Give the path of a directory.`);
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckError */ .tl(`report-directory ${directory} could not be made: ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .kc)(thrown)}. Give one that can be written.`, { cause: thrown });
    }
}
/** With the folders above it. Node's own way of it never ends where the system makes no folder, as below /proc. */
async function makeFolder(path) {
    if (await isFolder(path))
        return;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    if (above !== path)
        await makeFolder(above);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path);
    }
    catch (error) {
        if (!(await isFolder(path)))
            throw error;
    }
}
/** Links followed. */
async function isFolder(path) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => null);
    return there?.isDirectory() ?? false;
}
function isSystemError(thrown) {
    return thrown instanceof Error && 'syscall' in thrown;
}
async function isDirectory(path) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => null);
    return there?.isDirectory() ?? false;
}


/***/ })

};
