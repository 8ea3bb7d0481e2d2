export const id = 139;
export const ids = [139];
export const modules = {

/***/ 4139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/report/content/words.js
var words = __webpack_require__(7813);
// EXTERNAL MODULE: ./lib/report/formats/escape.js
var formats_escape = __webpack_require__(8662);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/runtime/version.js
var version = __webpack_require__(9984);
// EXTERNAL MODULE: ./lib/report/formats/markdown.js
var markdown = __webpack_require__(524);
// EXTERNAL MODULE: ./lib/report/formats/report-schema.js
var report_schema = __webpack_require__(2871);
// EXTERNAL MODULE: ./lib/verdict/judge.js + 3 modules
var judge = __webpack_require__(2074);
// EXTERNAL MODULE: ./lib/report/content/trend.js
var trend = __webpack_require__(6863);
;// CONCATENATED MODULE: ./lib/report/package/contradictions.js



/** Where the report's numbers do not agree with each other, a sentence each. */
function contradictionsOf(report) {
    const found = [];
    const equal = (what, is, should) => {
        if (is !== should)
            found.push(`${what}: ${is}, and should be ${should}.`);
    };
    const { totals } = report;
    const sumOver = (items, of) => items.reduce((sum, item) => sum + of(item), 0);
    const { excluded, otherBuckets, otherNetworks, outsideWindow, service, unparsed } = totals;
    equal('totals.inScope', totals.inScope, sumOver(trend/* SIGNATURES */.eh, ({ key }) => totals[key]));
    equal('totals.records', totals.records, totals.inScope + excluded + otherBuckets + otherNetworks + outsideWindow + service + unparsed);
    for (const { key } of trend/* SIGNATURES */.eh) {
        equal(`the sum of ${key} of all targets`, sumOver(report.targets, (target) => target[key]), totals[key]);
        equal(`the sum of ${key} of all days`, sumOver(report.daily, (day) => day[key]), totals[key]);
    }
    for (const [name, count] of [
        ['unparsed-records', totals.unparsed],
        ['signature-missing', totals.missing],
        ['signature-unknown', totals.unknown],
    ]) {
        const gaps = report.gaps.filter((gap) => gap.name === name);
        equal(`records of the gap ${name}`, sumOver(gaps, (gap) => gap.count ?? 0), count);
    }
    equal('anonymous.requests', report.anonymous.requests, totals.unsigned);
    for (const name of ['oldTls', 'anonymous']) {
        const { requests, requestsNotListed, clients } = report[name];
        equal(`requests of the clients of ${name}, listed or not`, sumOver(clients, (client) => client.requests) + requestsNotListed, requests);
    }
    found.push(...contradictionsOfTimes(report), ...contradictionsOfFindings(report), ...contradictionsOfVerdicts(report));
    const scanned = report.scan.queries
        .map(({ bytesScanned }) => bytesScanned)
        .filter((bytes) => bytes !== null);
    if (scanned.length > 0)
        equal('scan.bytesScanned', report.scan.bytesScanned ?? 0, sumOver(scanned, (bytes) => bytes));
    return found;
}
/** What was seen lies in the window, a finding within its target's time. */
function contradictionsOfTimes({ window, targets, findings, excepted, daily }) {
    const found = [];
    const targetOf = new Map(targets.map((target) => [targetKey(target), target]));
    for (const { bucket, network, firstSeen, lastSeen } of targets)
        for (const time of [firstSeen, lastSeen])
            if (time !== null && isOutside(time, window))
                found.push(`The target ${bucket}, ${network} was seen at ${time}, outside the window.`);
    for (const finding of [...findings, ...excepted]) {
        const target = targetOf.get(targetKey(finding));
        const isInTarget = target === undefined ||
            ((target.firstSeen ?? '') <= finding.firstSeen && (target.lastSeen ?? '') >= finding.lastSeen);
        if (!isInTarget)
            found.push(`A finding of ${finding.bucket} was seen when its target was not.`);
    }
    const days = daily.map(({ date }) => date);
    if (days.some((date, index) => index > 0 && date <= days[index - 1]))
        found.push('The days do not ascend.');
    return found;
}
function contradictionsOfFindings(report) {
    const found = [];
    const judged = (0,words/* findingCounts */.s_)(report).requests + (0,words/* exceptedCounts */.vf)(report).requests;
    const { sigV2 } = report.totals;
    if (judged > sigV2 || (judged < sigV2 && !report.settings.ignoreRejected))
        found.push(`Findings and excepted clients made ${judged} requests, and totals.sigV2 is ${sigV2}.`);
    const ofTarget = new Map();
    for (const finding of [...report.findings, ...report.excepted]) {
        const target = targetKey(finding);
        ofTarget.set(target, (ofTarget.get(target) ?? 0) + finding.requests);
        if (finding.rejected > finding.requests || finding.firstSeen > finding.lastSeen || finding.requests === 0)
            found.push(`A finding of ${finding.bucket} contradicts itself: requests, rejected, first and last seen.`);
        if (finding.logObjectCount !== null && finding.logObjectCount < finding.logObjects.length)
            found.push(`A finding of ${finding.bucket} lists more log objects than it counts.`);
    }
    for (const target of report.targets) {
        const requests = ofTarget.get(targetKey(target)) ?? 0;
        if (requests > target.sigV2)
            found.push(`Clients of ${target.bucket}, ${target.network} made ${requests} requests, and the target has ${target.sigV2} of SigV2.`);
        ofTarget.delete(targetKey(target));
    }
    if (ofTarget.size > 0)
        found.push(`${(0,words/* counted */.hS)(ofTarget.size, 'target')} of findings ${ofTarget.size === 1 ? 'is' : 'are'} not among the targets.`);
    return found;
}
function contradictionsOfVerdicts(report) {
    const found = [];
    for (const { name, accepted, count } of report.gaps) {
        const isAccepted = report.settings.acceptGaps.some((text) => {
            const [acceptedName, atMost] = text.split('<=');
            return acceptedName === name && (atMost === undefined || (count !== null && count <= Number(atMost)));
        });
        if (accepted !== isAccepted)
            found.push(`The gap ${name} is said to be ${accepted ? '' : 'not '}accepted, against the settings.`);
    }
    const withFindings = new Set(report.findings.map(targetKey));
    const beyond = report.findingsNotListed.requests > 0;
    for (const target of report.targets) {
        const otherwise = target.sigV4 > 0 ? 'compliant' : 'no-traffic';
        const isRight = withFindings.has(targetKey(target))
            ? target.verdict === 'non-compliant'
            : target.verdict === otherwise || (target.verdict === 'non-compliant' && beyond);
        if (!isRight)
            found.push(`The verdict of ${target.bucket}, ${target.network} is ${target.verdict}, against its numbers.`);
    }
    const should = (0,judge/* overallVerdict */.B)(report.targets, report.gaps);
    if (report.verdict !== should)
        found.push(`The verdict is ${report.verdict}, and by targets and gaps should be ${should}.`);
    return found;
}
function targetKey({ bucket, network }) {
    return JSON.stringify([bucket, network]);
}
/** Whether a time of the report lies outside of its window. */
function isOutside(time, { since, until }) {
    return (since !== null && time < since) || (until !== null && time >= until);
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js + 9 modules
var lib = __webpack_require__(6070);
// EXTERNAL MODULE: ./lib/engines/classify.js
var classify = __webpack_require__(6441);
// EXTERNAL MODULE: ./lib/log-formats/columns.js
var columns = __webpack_require__(7732);
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
;// CONCATENATED MODULE: ./lib/report/package/evidence-check.js
















/** Problems of one kind that are told one by one. */
const PROBLEMS_TOLD = 10;
function countedClient(finding) {
    const { requests, bucket, firstSeen, lastSeen, logObjects, logObjectCount } = finding;
    return {
        requests,
        records: 0,
        bucket,
        firstSeen,
        lastSeen,
        logObjects: logObjectCount === logObjects.length ? new Set(logObjects.map(formats_escape/* csvCell */.rK)) : null,
        firstRecord: null,
        lastRecord: null,
    };
}
/** Two clients that the report spells alike. */
function together(one, other) {
    return {
        ...one,
        requests: one.requests + other.requests,
        firstSeen: one.firstSeen < other.firstSeen ? one.firstSeen : other.firstSeen,
        lastSeen: one.lastSeen > other.lastSeen ? one.lastSeen : other.lastSeen,
        logObjects: one.logObjects === null || other.logObjects === null
            ? null
            : new Set([...one.logObjects, ...other.logObjects]),
    };
}
/** Holds every record of the evidence against the findings; gives how many there are. */
async function checkEvidence(directory, report, problems) {
    const clients = new Map();
    for (const finding of report.findings) {
        const key = clientKey(finding);
        const client = clients.get(key);
        const counts = countedClient(finding);
        clients.set(key, client === undefined ? counts : together(client, counts));
    }
    const logObjects = new Set(report.findings.flatMap((finding) => finding.logObjects.map(formats_escape/* csvCell */.rK)));
    const found = [];
    let line = 0;
    let records = 0;
    let last = Number.NEGATIVE_INFINITY;
    const hold = async (rows) => {
        for await (const cells of rows) {
            line++;
            if (line === 1) {
                if (JSON.stringify(cells) !== JSON.stringify([...columns/* COLUMN_NAMES */.aC, 'log_object']))
                    problems.push('evidence.csv does not begin with its header line.');
                continue;
            }
            records++;
            const { client, isCertain } = clientOf(cells, clients);
            if (client === undefined)
                found.push(`record ${records} belongs to no finding`);
            else
                client.records++;
            if (cells[columns/* COLUMN */.vW.signature_version] !== 'SigV2')
                found.push(`record ${records} is not signed with SigV2`);
            const logObject = cells.at(-1);
            if (!logObjects.has(logObject))
                found.push(`record ${records} is of a log object that no finding lists`);
            else if (isCertain && client?.logObjects?.has(logObject) === false)
                found.push(`record ${records} is of a log object that its finding does not list`);
            const time = timeOf(cells[columns/* COLUMN */.vW.time]);
            if (time === null)
                found.push(`record ${records} has no real time`);
            else {
                if (time < last)
                    found.push(`record ${records} is older than the one before`);
                const seen = (0,model_time/* timestamp */.vE)(time);
                if (isOutside(seen, report.window))
                    found.push(`record ${records} is outside the window`);
                if (client !== undefined && isCertain) {
                    client.firstRecord ??= seen;
                    client.lastRecord = seen;
                }
                last = time;
            }
        }
    };
    try {
        if (!(await (0,promises_.stat)((0,external_node_path_.join)(directory, 'evidence.csv'))).isFile())
            throw new Error('it is no file');
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)((0,external_node_path_.join)(directory, 'evidence.csv')), (0,lib/* parse */.qg)({ record_delimiter: '\r\n' }), hold);
    }
    catch (thrown) {
        problems.push(`evidence.csv cannot be read: ${(0,errors/* errorText */.kc)(thrown)}.`);
        return records;
    }
    if (records !== report.evidence.records)
        found.push(`it holds ${(0,words/* counted */.hS)(records, 'record')}, and report.json says ${report.evidence.records}`);
    for (const { requests, records: ofClient, bucket, ...client } of clients.values()) {
        const { firstRecord, lastRecord, firstSeen, lastSeen } = client;
        if (firstRecord !== null &&
            lastRecord !== null &&
            (firstRecord < firstSeen ||
                lastRecord > lastSeen ||
                (ofClient === requests && (firstRecord > firstSeen || lastRecord < lastSeen))))
            found.push(`its records of a finding of ${bucket} are from ${firstRecord} to ${lastRecord}, and report.json has it seen from ${firstSeen} to ${lastSeen}`);
        if (ofClient > requests || (report.evidence.complete === true && ofClient !== requests))
            found.push(`it holds ${(0,words/* counted */.hS)(ofClient, 'record')} of a finding of ${bucket} with ${(0,words/* counted */.hS)(requests, 'request')}${report.evidence.complete === true ? ', and is said to be complete' : ''}`);
    }
    for (const sentence of found.slice(0, PROBLEMS_TOLD))
        problems.push(`evidence.csv: ${sentence}.`);
    if (found.length > PROBLEMS_TOLD)
        problems.push(`evidence.csv: ${(0,words/* counted */.hS)(found.length - PROBLEMS_TOLD, 'more problem')} of this kind.`);
    return records;
}
/** A client as the evidence can tell it: its cells are guarded against formulas. */
function clientKey(client) {
    const { bucket, remoteIp, requester, authentication, userAgent } = client;
    return JSON.stringify([(0,formats_escape/* csvCell */.rK)(bucket), remoteIp, (0,formats_escape/* csvCell */.rK)(requester), authentication, (0,formats_escape/* csvCell */.rK)(userAgent)]);
}
/** Whose record it is; not certain where a secret of its user agent was replaced after the finding's was cut. */
function clientOf(cells, clients) {
    const cell = (name) => cells[columns/* COLUMN */.vW[name]];
    const address = (0,ip_address/* readAddress */.zq)(cell('remote_ip'));
    const remoteIp = address === null ? unguarded(cell('remote_ip')) : (0,ip_address/* addressText */.GI)((0,ip_address/* unmapped */.NW)(address));
    const keyWith = (userAgent) => JSON.stringify([
        cell('bucket'),
        remoteIp,
        cell('requester'),
        (0,classify/* authenticationKind */.xP)(cell('authentication_type')),
        (0,formats_escape/* csvCell */.rK)(userAgent),
    ]);
    const written = cell('user_agent');
    for (const userAgent of new Set([written, unguarded(written)])) {
        const client = clients.get(keyWith((0,redaction/* firstCharacters */.DR)(userAgent, tally/* USER_AGENT_CHARACTERS */.BY)));
        if (client !== undefined)
            return { client, isCertain: true };
        // Where a secret was replaced after the cut, the finding's text is shorter.
        if (!userAgent.includes('REDACTED'))
            continue;
        for (let end = Math.min(userAgent.length, 2 * tally/* USER_AGENT_CHARACTERS */.BY); end > 0; end--) {
            const shorter = clients.get(keyWith(userAgent.slice(0, end)));
            if (shorter !== undefined)
                return { client: shorter, isCertain: false };
        }
    }
    return { client: undefined, isCertain: false };
}
function unguarded(cell) {
    return cell.startsWith("'") && (0,formats_escape/* csvCell */.rK)(cell.slice(1)) === cell ? cell.slice(1) : cell;
}
const TIME = /^\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} [+-]\d{4}$/;
function timeOf(text) {
    if (!TIME.test(text))
        return null;
    const seconds = (0,record/* timeAt */.lC)(Buffer.from(text), 0);
    return Number.isNaN(seconds) ? null : seconds;
}

// EXTERNAL MODULE: ./lib/report/package/files.js + 5 modules
var files = __webpack_require__(8418);
;// CONCATENATED MODULE: ./lib/report/package/verify.js













const HTML_FILE = 'report.html';
/**
 * Checks an evidence package: that its files are the ones that `SHA256SUMS` names, and that its numbers and its evidence
 * agree. Throws SettingsError where the directory holds no package.
 */
async function verifyPackage(directory) {
    const sums = await readSums(directory);
    const problems = [];
    const notes = [];
    for (const line of sums.malformed.slice(0, PROBLEMS_TOLD))
        problems.push(`${files/* SUMS_FILE */.A$}: line ${line} is no sum and file name.`);
    if (sums.malformed.length > PROBLEMS_TOLD)
        problems.push(`${files/* SUMS_FILE */.A$}: ${(0,words/* counted */.hS)(sums.malformed.length - PROBLEMS_TOLD, 'more line')} of this kind.`);
    for (const [name, sum] of sums.of) {
        const found = await sumOf((0,external_node_path_.join)(directory, name));
        if (found === null)
            problems.push(`${name} is named in ${files/* SUMS_FILE */.A$}, and is no file here.`);
        else if (found !== sum)
            problems.push(`${name} is not the file that was written: its sum is ${found}.`);
    }
    for (const name of (await (0,promises_.readdir)(directory)).sort())
        if (name !== files/* SUMS_FILE */.A$ && !sums.of.has(name)) {
            const ours = files/* REPORT_FILES */.JL.some((file) => file === name);
            const sentence = `${name} is not named in ${files/* SUMS_FILE */.A$}`;
            if (ours)
                problems.push(`${sentence}, and should be.`);
            else
                notes.push(`${sentence}: nothing is known of it.`);
        }
    await checkHtml(directory, sums.of, problems);
    const report = await readReport(directory, problems);
    let evidenceRecords = 0;
    if (report !== null) {
        for (const name of files/* REPORT_FILES */.JL)
            if (name !== files/* SUMS_FILE */.A$ &&
                !sums.of.has(name) &&
                (name !== 'evidence.csv' || report.evidence.records !== null))
                problems.push(`${name} is missing in ${files/* SUMS_FILE */.A$}.`);
        problems.push(...contradictionsOf(report));
        if (sums.of.has('evidence.csv'))
            evidenceRecords = await checkEvidence(directory, report, problems);
        if (report.tool.version !== version/* VERSION */.x)
            notes.push(`The package was made by version ${report.tool.version}; this is ${version/* VERSION */.x}, which cannot tell whether summary.md says the same.`);
        else if (sums.of.has('summary.md')) {
            const summary = await textOf(directory, 'summary.md').catch(() => null);
            if (summary !== null && summary !== (0,markdown/* jobSummary */.s)(report))
                problems.push('summary.md does not say what report.json does.');
        }
    }
    return { problems, notes, report, files: sums.of.size + 1, evidenceRecords };
}
async function readSums(directory) {
    let text;
    try {
        text = await textOf(directory, files/* SUMS_FILE */.A$);
    }
    catch (thrown) {
        throw new errors/* SettingsError */.GN(`${directory} holds no evidence package: ${(0,errors/* errorText */.kc)(thrown)}. Give the report directory of a check.`, { cause: thrown });
    }
    const of = new Map();
    const malformed = [];
    const lines = text.split('\n');
    // Each line has an end, so that the last piece is empty; of an empty text it is the only one.
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
        throw new errors/* SettingsError */.GN(`${directory} holds no evidence package: its ${files/* SUMS_FILE */.A$} names none of its files.`);
    return { of, malformed };
}
function isPackageFile(name) {
    return name !== files/* SUMS_FILE */.A$ && files/* REPORT_FILES */.JL.some((file) => file === name);
}
/** A package of a stranger's may hold a pipe, which would be waited for. */
async function textOf(directory, name) {
    const path = (0,external_node_path_.join)(directory, name);
    const there = await (0,promises_.stat)(path);
    if (!there.isFile())
        throw new Error('it is no file');
    return (0,promises_.readFile)(path, 'utf8');
}
/** Null where there is no regular file; a link is none. */
async function sumOf(path) {
    const there = await (0,promises_.lstat)(path).catch(() => null);
    if (there === null || !there.isFile())
        return null;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path))
        hash.update(chunk);
    return hash.digest('hex');
}
/** `report.html` says with which files it was written: sums made anew over an exchanged file do not agree with it. */
async function checkHtml(directory, sums, problems) {
    if (!sums.has(HTML_FILE))
        return;
    const html = await textOf(directory, HTML_FILE).catch(() => null);
    if (html === null)
        return;
    // Every other text in the page is a stranger's: the list is the last of its tables.
    const list = html.slice(html.lastIndexOf('<h2 id="files">'));
    for (const [name, sum] of sums)
        if (name !== HTML_FILE && !list.includes(sum))
            problems.push(`${HTML_FILE} was written with another ${name}: the sum that it lists is not this one.`);
}
async function readReport(directory, problems) {
    let json;
    try {
        json = JSON.parse(await textOf(directory, 'report.json'));
    }
    catch (thrown) {
        problems.push(`report.json cannot be read: ${(0,errors/* errorText */.kc)(thrown)}.`);
        return null;
    }
    const result = (0,dist.safeParse)(report_schema/* reportSchema */.Qh, json);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    problems.push(`report.json does not fit its schema at ${(0,dist.getDotPath)(issue) ?? 'its top'}: ${issue.message}.`);
    return null;
}

;// CONCATENATED MODULE: ./lib/cli/commands/verify.js




/** Checks an evidence package, and says what does not hold; gives 0, or 4 where anything does not. */
async function run({ raw, problems }, { terminal }) {
    const directories = [raw['log-location'] ?? []].flat();
    const wrong = [...problems];
    if (directories.length !== 1)
        wrong.push('verify takes one directory: s3-sigv4-check verify DIRECTORY');
    if (wrong.length > 0)
        throw new errors/* SettingsError */.GN(wrong.join('\n'));
    const directory = directories[0];
    const { problems: found, notes, report, files, evidenceRecords } = await verifyPackage(directory);
    const lines = [
        found.length === 0
            ? `HOLDS. ${directory}: ${(0,words/* counted */.hS)(files, 'file')}, their sums, the numbers and ${(0,words/* counted */.hS)(evidenceRecords, 'record')} of evidence agree.`
            : `DOES NOT HOLD. ${directory}: ${(0,words/* counted */.hS)(found.length, 'problem')}.`,
        ...(report === null
            ? []
            : [
                `The report is of ${(0,words/* moment */.n$)(report.generatedAt)}, by ${report.tool.name} ${report.tool.version}. ${words/* VERDICT_WORDS */._G[report.verdict]}: ${(0,words/* verdictSentence */.BT)(report)}`,
            ]),
        ...found.map((problem) => `- ${problem}`),
        ...notes.map((note) => `- Note: ${note}`),
    ];
    const read = await terminal.result((0,formats_escape/* inertLines */.wi)(`${lines.map(formats_escape/* visible */.RK).join('\n')}\n`));
    return read && found.length === 0 ? 0 : 4;
}


/***/ })

};
