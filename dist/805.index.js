export const id = 805;
export const ids = [805];
export const modules = {

/***/ 7805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportToGitHub: () => (/* binding */ reportToGitHub)
});

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
    return [...head, (0,markdown.jobSummary)(report, LONGEST_BODY_CHARACTERS - taken).trimEnd(), foot].join('\n\n');
}
function goneSentence(report, before) {
    const found = (0,words/* counted */.hS)(before, 'client');
    return report.verdict === 'inconclusive'
        ? `An earlier run found ${found} that sign with SigV2. This run found none, but it proves nothing: see the gaps.`
        : `**Gone:** an earlier run found ${found} that sign with SigV2, and this run finds none of them.`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
    let payload;
    try {
        payload = JSON.parse(await (0,promises_.readFile)(eventPath, 'utf8'));
    }
    catch {
        return null;
    }
    const result = dist.safeParse(workflow_run_event, payload);
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


/***/ })

};
