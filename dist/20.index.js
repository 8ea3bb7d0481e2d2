export const id = 20;
export const ids = [20];
export const modules = {

/***/ 20:
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
// EXTERNAL MODULE: ./lib/check.js + 7 modules
var check = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/report/content/words.js
var words = __webpack_require__(7813);
;// CONCATENATED MODULE: ./lib/github/api.js
function isGitHubFailure(thrown) {
    return thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number';
}
const MOST_ATTEMPTS = 4;
const SERVER_FAILURES = new Set([500, 502, 503, 504]);
const PAGE_ITEMS = 100;
async function connectToGitHub(connection) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const silent = () => { };
    const baseUrl = connection.apiUrl.replace(/\/+$/, '');
    const octokit = getOctokit(connection.token, {
        baseUrl,
        log: { debug: silent, info: silent, warn: silent, error: silent },
    });
    octokit.hook.wrap('request', async (request, options) => {
        for (let attempt = 1;; attempt++) {
            try {
                const answer = await request(options);
                if (typeof answer.data !== 'object' || answer.data === null)
                    throw notTheApi(answer.status);
                return answer;
            }
            catch (error) {
                const wait = attempt < MOST_ATTEMPTS ? waitBeforeRetry(error, options.method, attempt, connection.now()) : null;
                if (wait === null || connection.now() + wait > connection.deadline)
                    throw error;
                await connection.sleep(wait, connection.signal);
            }
        }
    });
    const stoppable = (parameters) => ({
        ...parameters,
        request: { signal: connection.signal },
    });
    return {
        async request(route, parameters) {
            return (await octokit.request(route, stoppable(parameters))).data;
        },
        async *items(route, parameters) {
            // Octokit's own paging loses the signal, and takes a page that is refused with 409 for the last.
            let page = await octokit.request(route, { ...stoppable(parameters), per_page: PAGE_ITEMS });
            for (;;) {
                if (!Array.isArray(page.data))
                    throw notTheApi(page.status);
                yield* page.data;
                const next = nextPage(page.headers.link);
                if (next === null)
                    return;
                // The token goes nowhere else.
                if (!URL.canParse(next) || new URL(next).origin !== new URL(baseUrl).origin)
                    throw notTheApi(page.status);
                page = await octokit.request(`GET ${next}`, stoppable({}));
            }
        },
    };
}
/** https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
function nextPage(link) {
    return /<([^<>]+)>;[^,]*\brel="next"/.exec(link ?? '')?.[1] ?? null;
}
/** A proxy or a login page answered in its place: nothing was read or written. */
function notTheApi(status) {
    return Object.assign(new Error('what came is no answer of its API'), { status, response: {} });
}
function headersOf(failure) {
    return failure.response?.headers ?? {};
}
/**
 * Whether GitHub refused because it was asked too often, and not for want of a permission: 429, or 403 with a header or, where
 * a secondary limit brings none, a message that says so.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function isRateLimit(failure) {
    if (failure.status !== 403)
        return failure.status === 429;
    const headers = headersOf(failure);
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit|abuse detection/i.test(failure.message));
}
/**
 * Milliseconds to wait before the request is tried again; null: it is not. A rate limit refused
 * the request, so anything can be tried again; after a failure of the server only what is harmless when done twice.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function waitBeforeRetry(error, method, attempt, now) {
    if (!isGitHubFailure(error))
        return null;
    const headers = headersOf(error);
    const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
    const exhausted = headers['x-ratelimit-remaining'] === '0';
    if (isRateLimit(error)) {
        if (retryAfter >= 0)
            return retryAfter * 1000;
        const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000 - now;
        return exhausted && reset > 0 ? reset : 60_000;
    }
    if (SERVER_FAILURES.has(error.status) && method !== 'POST')
        return 1000 * 2 ** (attempt - 1);
    return null;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/report/formats/escape.js
var formats_escape = __webpack_require__(8662);
// EXTERNAL MODULE: ./lib/report/formats/markdown.js
var markdown = __webpack_require__(524);
;// CONCATENATED MODULE: ./lib/github/sticky-body.js




/** GitHub refuses a longer body of a comment or an issue. */
const LONGEST_BODY_CHARACTERS = 65_536;
/** What this needs of GitHub's comments (told apart by `id`) and issues (by `number`). */
const written = dist.object({
    id: dist.number(),
    number: dist.optional(dist.number()),
    body: dist.nullish(dist.string()),
    user: dist.nullish(dist.object({ type: dist.string(), login: dist.optional(dist.string()) })),
    author_association: dist.nullish(dist.string()),
    pull_request: dist.optional(dist.looseObject({})),
});
/**
 * The note of this kind and title that a comment or issue is; null: none. Anybody can write a marker, and could change his
 * comment after it was taken for ours: so it counts only where a bot or somebody of the repository wrote it; whether that
 * person is the one whose token this is, is to be asked of GitHub.
 */
function readNote(item, kind, title) {
    const result = dist.safeParse(written, item);
    if (!result.success || result.output.pull_request !== undefined)
        return null;
    const { id, number = id, body, user, author_association: association } = result.output;
    const isBot = user?.type === 'Bot';
    if (!isBot && !['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association ?? ''))
        return null;
    const start = markerStart(kind, title);
    if (!body?.startsWith(start))
        return null;
    const found = /^found=([0-9]{1,12}) -->/.exec(body.slice(start.length))?.[1];
    return { number, found: Number(found ?? 0), person: isBot ? null : (user?.login ?? '') };
}
/** Percent-encoded, a title cannot end the HTML comment that holds it. */
function markerStart(kind, title) {
    return `<!-- s3-sigv4-check ${kind} title=${encodeURIComponent(title)} `;
}
/**
 * The body of a note: marker, title, what became of what was found before, the summary as far as there is room, and where
 * it comes from.
 */
function noteBody(kind, title, report, run, earlier) {
    const now = (0,words/* findingCounts */.s_)(report).clients;
    const before = earlier?.found ?? 0;
    const head = [
        `${markerStart(kind, title)}found=${now > 0 ? now : before} -->`,
        `**${(0,formats_escape/* markdownText */.p7)(title)}**`,
    ];
    if (now === 0 && before > 0)
        head.push(goneSentence(report, before));
    const foot = `From [this run](${run.url}).`;
    const taken = [...head, foot].join('\n\n').length + 4;
    // No text has more characters than bytes.
    return [...head, (0,markdown/* jobSummary */.s)(report, LONGEST_BODY_CHARACTERS - taken).trimEnd(), foot].join('\n\n');
}
function goneSentence(report, before) {
    const found = (0,words/* counted */.hS)(before, 'client');
    return report.verdict === 'inconclusive'
        ? `An earlier run found ${found} that sign with SigV2. This run found none, but it proves nothing: see the gaps.`
        : `**Gone:** an earlier run found ${found} that sign with SigV2, and this run finds none of them.`;
}

// EXTERNAL MODULE: ./lib/runtime/read-file.js
var read_file = __webpack_require__(4197);
;// CONCATENATED MODULE: ./lib/github/workflow-run.js


const numbered = dist.object({ number: dist.pipe(dist.number(), dist.integer()) });
/** https://docs.github.com/en/webhooks/webhook-events-and-payloads */
const workflow_run_event = dist.object({
    pull_request: dist.optional(numbered),
    issue: dist.optional(dist.object({ ...numbered.entries, pull_request: dist.optional(dist.looseObject({})) })),
});
/**
 * Null where the environment is not that of a workflow's run.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
async function workflowRun(environment) {
    const [owner, repo] = (environment.GITHUB_REPOSITORY ?? '').split('/', 2);
    if (owner === undefined || owner === '' || repo === undefined || repo === '')
        return null;
    const server = environment.GITHUB_SERVER_URL || 'https://github.com';
    return {
        owner,
        repo,
        apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
        url: `${server}/${owner}/${repo}/actions/runs/${environment.GITHUB_RUN_ID ?? ''}`,
        event: environment.GITHUB_EVENT_NAME ?? '',
        pullRequest: await pullRequestOf(environment.GITHUB_EVENT_PATH),
    };
}
async function pullRequestOf(eventPath) {
    if (eventPath === undefined || eventPath === '')
        return null;
    const result = dist.safeParse(workflow_run_event, await (0,read_file/* readJson */.Vh)(eventPath));
    if (!result.success)
        return null;
    const { pull_request: pullRequest, issue } = result.output;
    if (pullRequest !== undefined)
        return pullRequest.number;
    return issue?.pull_request === undefined ? null : issue.number;
}

;// CONCATENATED MODULE: ./lib/github/publish.js




/**
 * Writes the pull request comment and the tracking issue that the settings ask for. What GitHub refuses is a warning that
 * names its remedy: the verdict does not depend on it.
 */
async function reportToGitHub(report, settings, parts) {
    const { comment, trackingIssue, token, title } = settings;
    if (comment === 'never' && !trackingIssue)
        return;
    const run = await workflowRun(parts.environment);
    if (run === null)
        return parts.onWarning('GITHUB_REPOSITORY is not set: no comment and no issue is written.');
    if (token === null)
        return parts.onWarning('github-token is empty: no comment and no issue is written. Its default is the token of the job.');
    const api = await connectToGitHub({ ...parts, token, apiUrl: run.apiUrl });
    const writing = { api, run, report, title };
    if (comment !== 'never') {
        if (run.pullRequest === null)
            parts.onNotice(`comment: the event ${run.event} is of no pull request, so there is none to comment.`);
        else {
            const pullRequest = run.pullRequest;
            await warned('pull request comment', 'pull-requests: write', parts, () => writeComment(writing, pullRequest, comment === 'always'));
        }
    }
    if (trackingIssue) {
        if (run.pullRequest !== null || run.event === 'merge_group')
            parts.onNotice('tracking-issue: a pull request changes no tracking issue; a scheduled run does.');
        else
            await warned('tracking issue', 'issues: write', parts, () => writeIssue(writing));
    }
}
/** Does it, or says as a warning why it was not done. */
async function warned(what, permission, parts, write) {
    try {
        await write();
    }
    catch (error) {
        if (parts.signal.aborted)
            return parts.onWarning(`The ${what} was not written: the check was stopped.`);
        if (!isGitHubFailure(error))
            throw error;
        const answer = error.response === undefined ? 'GitHub could not be reached' : `GitHub answered ${error.status}`;
        parts.onWarning(`The ${what} was not written (${answer}: ${firstLine(error.message)}). ${remedy(error, permission)}`);
    }
}
function remedy(failure, permission) {
    if (isRateLimit(failure))
        return 'GitHub limits how often it is asked: the next run tries again.';
    const { status } = failure;
    if (status < 300)
        return 'Is GITHUB_API_URL the address of its API, with no proxy or login page before it?';
    if (status === 401)
        return 'Give a github-token that holds; its default is the token of the job.';
    if (status === 403 || status === 404)
        return `Give the job \`permissions: ${permission}\`; the token of a pull request from a fork can only read.`;
    if (status === 410)
        return 'Issues are turned off in this repository: turn them on, or set tracking-issue to false.';
    if (status === 422)
        return 'GitHub takes no such comment or issue here: is the conversation locked, or the repository archived?';
    return 'The next run tries again.';
}
function firstLine(message) {
    return /^[^\r\n]{0,200}/.exec(message)[0];
}
/** One comment, updated in place; the first where an earlier race made two. */
async function writeComment({ api, run, report, title }, pullRequest, always) {
    const { owner, repo } = run;
    const kind = 'pull-request-comment';
    const [earlier = null] = await notesOf(api, api.items('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        owner,
        repo,
        issue_number: pullRequest,
    }), kind, title);
    if (earlier === null && !always && (0,words/* findingCounts */.s_)(report).clients === 0)
        return;
    const body = noteBody(kind, title, report, run, earlier);
    if (earlier === null)
        await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            owner,
            repo,
            issue_number: pullRequest,
            body,
        });
    else
        await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            owner,
            repo,
            comment_id: earlier.number,
            body,
        });
}
/**
 * One open issue while there are findings. An inconclusive run without findings proves nothing: it updates the issue, and
 * neither opens nor closes one.
 */
async function writeIssue({ api, run, report, title }) {
    const { owner, repo } = run;
    const kind = 'tracking-issue';
    const open = await notesOf(api, api.items('GET /repos/{owner}/{repo}/issues', { owner, repo, state: 'open' }), kind, title);
    open.sort((a, b) => a.number - b.number);
    const [earlier = null] = open;
    const issueTitle = `${title}: S3 requests signed with Signature Version 2`;
    if (earlier === null) {
        if (report.verdict !== 'non-compliant')
            return;
        const body = noteBody(kind, title, report, run, null);
        await api.request('POST /repos/{owner}/{repo}/issues', { owner, repo, title: issueTitle, body });
        return;
    }
    await api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        owner,
        repo,
        issue_number: earlier.number,
        title: issueTitle,
        body: noteBody(kind, title, report, run, earlier),
    });
    if (report.verdict !== 'compliant')
        return;
    for (const { number: issue_number } of open) {
        await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            owner,
            repo,
            issue_number,
            body: `Compliant: [this run](${run.url}) finds nothing that signs with SigV2. Closed; a new issue is opened when something does again.`,
        });
        await api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
            owner,
            repo,
            issue_number,
            state: 'closed',
            state_reason: 'completed',
        });
    }
}
async function notesOf(api, items, kind, title) {
    const notes = [];
    for await (const item of items) {
        const note = readNote(item, kind, title);
        if (note !== null)
            notes.push(note);
    }
    if (notes.every(({ person }) => person === null))
        return notes;
    // Somebody may have copied a note of ours, marker and all.
    const isOwn = await ownPerson(api);
    return notes.filter(({ person }) => person === null || isOwn(person));
}
/**
 * Tells the person whose token this is. The token of a job is an app's, which is refused here: then it is nobody.
 * https://docs.github.com/en/rest/users/users#get-the-authenticated-user
 */
async function ownPerson(api) {
    try {
        const user = (await api.request('GET /user', {}));
        return (login) => login === user.login;
    }
    catch (error) {
        if (!isGitHubFailure(error) || isRateLimit(error))
            throw error;
        return () => error.status !== 401 && error.status !== 403;
    }
}

// EXTERNAL MODULE: ./lib/model/time.js
var time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/report/formats/terminal.js
var terminal = __webpack_require__(2261);
// EXTERNAL MODULE: ./lib/report/package/write.js
var write = __webpack_require__(6218);
// EXTERNAL MODULE: ./lib/runtime/cancellation.js
var cancellation = __webpack_require__(3093);
// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/runtime/proxy-variables.js
var proxy_variables = __webpack_require__(2360);
// EXTERNAL MODULE: ./lib/runtime/version.js
var version = __webpack_require__(9984);
// EXTERNAL MODULE: ./lib/settings/path-kind.js
var path_kind = __webpack_require__(4701);
// EXTERNAL MODULE: ./lib/settings/read-settings.js
var read_settings = __webpack_require__(2723);
// EXTERNAL MODULE: ./lib/report/content/causes.js
var content_causes = __webpack_require__(6714);
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
        return `Inconclusive: ${(0,words/* verdictSentence */.BT)(report)} The job summary says what to do.`;
    const { clients, exact, requests } = (0,words/* findingCounts */.s_)(report);
    const causes = (0,content_causes/* rollUp */.F3)(report.findings, (0,content_causes/* daysRead */.eZ)(report));
    const named = causes.slice(0, NAMED).map((cause) => {
        const agent = cause.product === null ? ` (${(0,formats_escape/* visible */.RK)((0,formats_escape/* cut */.Jj)(cause.userAgents[0] ?? '', 80))})` : '';
        return `${(0,words/* clientName */.V8)(cause)}${agent} of ${(0,formats_escape/* visible */.RK)((0,formats_escape/* cut */.Jj)(cause.requester, 200))} (${(0,words/* figure */.vP)(cause.requests)})`;
    });
    const others = causes.length > NAMED ? ` and ${(0,words/* counted */.hS)(causes.length - NAMED, 'more cause')}` : '';
    return `Non-compliant: ${(0,words/* counted */.hS)(requests, 'request')} by ${exact ? '' : 'at least '}${(0,words/* counted */.hS)(clients, 'client')} ${requests === 1 ? 'was' : 'were'} signed with SigV2, by ${named.join(', ')}${others}; the job summary says what to change.`;
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./lib/settings/inputs.js
var inputs = __webpack_require__(792);
// EXTERNAL MODULE: ./lib/settings/messages.js
var messages = __webpack_require__(9413);
;// CONCATENATED MODULE: ./lib/action/inputs.js



const PREFIX = 'INPUT_';
/** Edits between an unknown name and a known one up to which the known one was meant. */
const TYPO_EDITS = 2;
/**
 * Reads the inputs, which the runner gives as `INPUT_` and the name in upper case, blanks as `_`, hyphens kept.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
 *
 * The runner only warns of an unknown input, so a misspelt `buckets` would widen the check to all of them without a word.
 */
function readActionInputs(platform = process.platform) {
    const raw = {};
    for (const name of inputs/* INPUT_NAMES */.Q) {
        const text = readInput(name);
        if (text.trim() !== '')
            raw[name] = text;
    }
    return { raw, ...checkNames(process.env, platform) };
}
/** A path is taken as typed, but for the line ends that a block of YAML adds: its name may begin or end with blanks. */
function readInput(name) {
    const { kind } = inputs/* INPUTS */.m[name];
    if (kind !== 'path' && kind !== 'locations')
        return (0,core/* getInput */.V4)(name);
    return (0,core/* getInput */.V4)(name, { trimWhitespace: false }).replace(/[\r\n]+$/, '');
}
function checkNames(environment, platform) {
    const problems = [];
    const warnings = [];
    for (const [variable, value = ''] of Object.entries(environment)) {
        const upperCase = variable.toUpperCase();
        if (!upperCase.startsWith(PREFIX))
            continue;
        const name = upperCase.slice(PREFIX.length).toLowerCase();
        // Windows knows one variable by every spelling of its name.
        if (variable !== upperCase && platform !== 'win32') {
            if (!isInputName(name) || value === '')
                continue;
            if (environment[upperCase] === undefined)
                warnings.push(`The environment variable ${(0,messages/* quoted */.TL)(variable)} is not an input and does nothing: the runner gives inputs in upper case. Give ${name} in the step's \`with\`.`);
            else
                problems.push(`${name} is given twice: as ${upperCase} and as ${(0,messages/* quoted */.TL)(variable)}. Rename the second environment variable.`);
            continue;
        }
        if (isInputName(name))
            continue;
        const meant = inputs/* INPUT_NAMES */.Q.find((known) => (0,messages/* edits */.en)(name, known) <= TYPO_EDITS);
        if (meant !== undefined)
            problems.push(`${(0,messages/* quoted */.TL)(name)} is not an input of this action. Did you mean ${meant}?`);
        else {
            const nearest = (0,messages/* nearestName */.qb)(name, inputs/* INPUT_NAMES */.Q);
            const hint = nearest === null ? '' : ` Did you mean ${nearest}?`;
            warnings.push(`${(0,messages/* quoted */.TL)(name)} is not an input of this action and does nothing.${hint}`);
        }
    }
    return { problems, warnings };
}
function isInputName(name) {
    return inputs/* INPUT_NAMES */.Q.includes(name);
}

// EXTERNAL MODULE: ./lib/report/formats/progress-lines.js
var progress_lines = __webpack_require__(648);
;// CONCATENATED MODULE: ./lib/action/log.js



/**
 * GitHub shows so many annotations of each kind from one step, and drops the others without a word.
 * https://docs.github.com/en/rest/checks/runs, https://github.com/orgs/community/discussions/26680
 */
const ANNOTATIONS_SHOWN = 10;
function openLog(runner) {
    let warnings = 0;
    let notices = 0;
    let isGroupOpen = false;
    const line = (text) => (0,formats_escape/* inertLines */.wi)((0,formats_escape/* visible */.RK)(text));
    const endGroup = () => {
        if (isGroupOpen)
            runner.endGroup();
        isGroupOpen = false;
    };
    return {
        warn(message) {
            // One annotation is kept for the verdict.
            if (++warnings < ANNOTATIONS_SHOWN)
                runner.annotate('warning', (0,formats_escape/* visible */.RK)(message));
            else
                runner.info(line(`Warning: ${message}`));
        },
        note(message) {
            if (++notices < ANNOTATIONS_SHOWN)
                runner.annotate('notice', (0,formats_escape/* visible */.RK)(message));
            else
                runner.info(line(`Notice: ${message}`));
        },
        detail: (message) => runner.info(line(message)),
        debug(message) {
            // Each line is a command of its own, so that all stand as they are laid out.
            if ((0,core/* isDebug */._o)())
                for (const text of message.split('\n'))
                    runner.debug(line(text));
        },
        group(title) {
            endGroup();
            runner.startGroup(title);
            isGroupOpen = true;
        },
        endGroup,
        progress: (0,progress_lines/* progressLines */.L)((text) => runner.info(line(text))),
    };
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



/** `onClosed` is called once, when standard output fails: the runner's worker is gone. */
function openRunner(onClosed) {
    const { stdout } = process;
    let closed = false;
    // Without a listener the error would be an uncaught one, and reporting that would write to the same stream again.
    stdout.on('error', () => {
        if (closed)
            return;
        closed = true;
        onClosed();
    });
    const unlessClosed = (write) => (...args) => {
        if (!closed)
            write(...args);
    };
    return {
        isClosed: () => closed,
        info: unlessClosed(core/* info */.pq),
        debug: unlessClosed(core/* debug */.Yz),
        annotate: unlessClosed((kind, message, title) => {
            const properties = title === undefined ? {} : { title };
            if (kind === 'error')
                core/* error */.z3(message, properties);
            else if (kind === 'warning')
                core/* warning */.$e(message, properties);
            else
                core/* notice */.lm(message, properties);
        }),
        startGroup: unlessClosed(core/* startGroup */.Oh),
        endGroup: unlessClosed(core/* endGroup */.N4),
        mask: unlessClosed(core/* setSecret */.Pq),
        output(name, value) {
            // Without the runner's file `core` falls back to a command that runners no longer obey.
            if (!process.env.GITHUB_OUTPUT)
                return;
            try {
                refusePipe('GITHUB_OUTPUT');
                core/* setOutput */.uH(name, value);
            }
            catch (error) {
                throw new errors/* CheckError */.tl(`The step's outputs could not be written to GITHUB_OUTPUT: ${(0,errors/* errorText */.kc)(error)}.`, { cause: error });
            }
        },
        async summary(markdown) {
            if (!process.env.GITHUB_STEP_SUMMARY)
                throw new Error('GITHUB_STEP_SUMMARY is not set');
            refusePipe('GITHUB_STEP_SUMMARY');
            try {
                await core/* summary */.z.addRaw(markdown).write();
            }
            finally {
                core/* summary */.z.emptyBuffer();
            }
        },
        flush: () => (closed ? Promise.resolve() : new Promise((resolve) => stdout.write('', () => resolve()))),
    };
}
/**
 * `core` opens these files in the main thread: to open a named pipe that nobody reads would block it for ever, deaf to
 * signals. A runner gives regular files.
 */
function refusePipe(variable) {
    const path = process.env[variable];
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFIFO() === true)
        throw new Error(`${path} is a named pipe, and a runner gives a file`);
}

;// CONCATENATED MODULE: ./lib/action/main.js






















/** Columns of a workflow's log that need no scrolling on a common screen. */
const LOG_COLUMNS = 120;
/** Comment and issue take no longer, a rate limit that is waited for among it. */
const GITHUB_MILLISECONDS = 120_000;
/** A step that was told to end waits no longer for whoever reads its log. */
const LAST_WORDS_MILLISECONDS = 1_000;
/** A step that fails needs no longer for saying so. */
const FAILING_MILLISECONDS = 5_000;
const STAGE_TITLES = {
    locate: 'Where the logs are',
    read: 'Queries',
    report: 'Report',
};
/** The packaged action, from the step's environment to its exit code: 0, or 1 where the step fails. */
async function main(stop) {
    const { env } = process;
    const inputs = readActionInputs();
    const runner = openRunner(() => stop.abort(new errors/* CheckError */.tl('Standard output was closed: nobody reads the log of this step any more. The check did not come to its end, and has no verdict.')));
    const log = openLog(runner);
    let isFailing = false;
    const finish = async (exitCode) => {
        log.progress.end();
        // A pipe is written to in the background.
        await Promise.race([runner.flush(), lastWords(stop.signal)]);
        // Should the process hang in its exit, the next signal ends it.
        stop.release();
        process.exit(exitCode);
    };
    const fail = async (thrown) => {
        if (isFailing)
            return;
        isFailing = true;
        setTimeout(() => process.exit(1), FAILING_MILLISECONDS);
        log.progress.end();
        log.endGroup();
        const directory = inputs.raw['report-directory'];
        if (typeof directory === 'string') {
            // Wherever the step was started: it may have failed before it came to its workspace.
            const path = (0,external_node_path_.resolve)(env.GITHUB_WORKSPACE || '.', directory);
            await (0,write.removeReports)(path).catch((error) => log.warn((0,errors/* errorText */.kc)(error)));
        }
        await sayWhy(thrown, runner);
        try {
            runner.output('verdict', '');
        }
        catch (error) {
            log.warn((0,errors/* errorText */.kc)(error));
        }
        await finish(1);
    };
    stop.onOverdue((reason) => void fail(reason));
    process.on('uncaughtException', (error) => void fail(error));
    // Where nothing is left to do though the step has not come to its end.
    process.exitCode = 1;
    try {
        stop.signal.throwIfAborted();
        log.group('Settings');
        const workspace = env.GITHUB_WORKSPACE || null;
        // Paths of the inputs are relative to the workspace, wherever the step was started.
        if (workspace !== null)
            enter(workspace);
        const given = await (0,read_settings/* readSettings */.sb)(inputs.raw, {
            now: Math.floor(Date.now() / 1000),
            door: 'action',
            purpose: 'check',
            defaultReportDirectory: (0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), `s3-sigv4-check-${(0,external_node_crypto_.randomUUID)()}`),
            pathKind: path_kind/* pathKind */.g,
            problems: inputs.problems,
            warnings: inputs.warnings,
        });
        const settings = { ...given, reportDirectory: (0,external_node_path_.resolve)(given.reportDirectory) };
        for (const line of settingsLines(settings))
            log.detail(line);
        for (const warning of settings.warnings)
            log.warn(warning);
        for (const notice of settings.notices)
            log.note(notice);
        stop.startDeadline(settings.timeoutMinutes, 'timeout-minutes');
        const fails = await runCheck(settings, { stop, runner, log });
        await finish(fails ? 1 : 0);
    }
    catch (thrown) {
        await fail(stop.signal.aborted ? stop.signal.reason : thrown);
    }
}
/** Resolves a moment after the signal is aborted; else never. */
function lastWords(signal) {
    return new Promise((resolve) => {
        const wait = () => setTimeout(resolve, LAST_WORDS_MILLISECONDS);
        if (signal.aborted)
            wait();
        else
            signal.addEventListener('abort', wait, { once: true });
    });
}
function enter(workspace) {
    try {
        process.chdir(workspace);
    }
    catch (error) {
        throw new errors/* SettingsError */.GN(`The workspace (GITHUB_WORKSPACE, ${JSON.stringify(workspace)}) cannot be entered: ${(0,errors/* errorText */.kc)(error)}. Is it mounted where the action runs?`, { cause: error });
    }
}
/** The settings as the check takes them, defaults among them. */
function settingsLines({ source, scope, failOn, timeoutMinutes, ...settings }) {
    const { buckets, networks, window } = scope;
    const shown = { since: (0,time/* timestampOrNull */.TQ)(window.since), until: (0,time/* timestampOrNull */.TQ)(window.until) };
    const listed = (names, none) => names.length === 0
        ? none
        : names.length <= 10
            ? names.join(', ')
            : `${names.slice(0, 10).join(', ')} and ${names.length - 10} more`;
    return [
        `Buckets: ${listed(buckets, 'every bucket in the logs')}`,
        `Source IPs: ${listed(networks.map(({ cidr }) => cidr), 'any address')}`,
        `Window: ${(0,words/* windowWords */.Ee)(shown)}`,
        `Engine: ${source.kind === 'local' ? 'embedded (log files)' : 'Amazon Athena (logs on S3)'}`,
        `Report directory: ${settings.reportDirectory}`,
        `Deadline: ${(0,words/* counted */.hS)(timeoutMinutes, 'minute')}`,
        `Verdicts that fail the step: ${listed(failOn, 'none')}`,
    ];
}
/** Checks, and gives whether the verdict fails the step. */
async function runCheck(settings, { stop, runner, log }) {
    const { env } = process;
    const sinks = {
        signal: stop.signal,
        onStage(stage) {
            log.group(settings.source.kind === 'local' && stage === 'read' ? 'Reading' : STAGE_TITLES[stage]);
        },
        onProgress: log.progress.update,
        onWarning: log.warn,
        onNotice: log.note,
        onDetail: log.detail,
        onDebug: log.debug,
        env,
        standardInput: () => process.stdin,
        // This is the workspace by now; without a runner around the step it takes the workspace's place.
        allowedRoots: env.RUNNER_TEMP ? [process.cwd(), env.RUNNER_TEMP] : [process.cwd()],
        mask: runner.mask,
        onProgressEnd: log.progress.end,
        onQuery: log.detail,
        async onReport(report, files) {
            const directory = settings.reportDirectory;
            for (const [name, value] of Object.entries(outputsOf(report, directory, files)))
                runner.output(name, value);
            try {
                await runner.summary((0,markdown/* jobSummary */.s)(report));
            }
            catch (error) {
                // The verdict does not depend on it.
                log.warn(`The job summary could not be written: ${(0,errors/* errorText */.kc)(error)}`);
            }
            runner.info((0,terminal/* terminalText */.e)(report, {
                columns: LOG_COLUMNS,
                colour: !env.NO_COLOR,
                reportDirectory: directory,
                spell: words/* asInput */.lv,
            }));
            log.endGroup();
            annotate(report, settings, runner);
            await writeToGitHub(report, settings, stop, log);
        },
    };
    return settings.failOn.includes(await (0,check/* check */.z6)(settings, sinks));
}
function annotate(report, { failOn }, runner) {
    const { title, message } = verdictAnnotation(report);
    const kind = failOn.includes(report.verdict)
        ? 'error'
        : report.verdict === 'compliant'
            ? 'notice'
            : 'warning';
    runner.annotate(kind, message, title);
}
/** The verdict stands: whatever becomes of comment and issue, no signal and no deadline takes it away any more. */
async function writeToGitHub(report, { github }, stop, log) {
    if (github.comment === 'never' && !github.trackingIssue)
        return;
    stop.release();
    (0,proxy_variables/* completeProxyVariables */.h)(process.env);
    try {
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
async function sayWhy(thrown, runner) {
    const [title, message] = thrown instanceof errors/* SettingsError */.GN
        ? ['The settings are wrong', thrown.message]
        : thrown instanceof errors/* UserError */.yo
            ? ['The check could not run', thrown.message]
            : ['A bug of s3-sigv4-check', bugText(thrown)];
    const lines = message.split('\n');
    runner.annotate('error', lines.map(formats_escape/* visible */.RK).join('\n'), title);
    const markdown = [
        `## No verdict: ${title.toLowerCase()}`,
        ...lines.map((line) => (0,formats_escape/* markdownText */.p7)(line.trim())),
    ];
    // The annotation says it where the summary cannot.
    await runner.summary(`${markdown.join('\n\n')}\n`).catch(() => { });
}
function bugText(thrown) {
    const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return `${stack}\nThis is a bug of s3-sigv4-check ${version/* VERSION */.x} (Node ${process.version}, ${process.platform}). There is no verdict. Please report it with these lines, after a look that they hold nothing secret.`;
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
