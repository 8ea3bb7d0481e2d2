export const id = 418;
export const ids = [418,902,524];
export const modules = {

/***/ 2954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ columnText)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7732);

/** The column's text; null where the record ends before it. */
function columnText(record, name) {
    return record.columns[_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN */ .vW[name]] ?? null;
}


/***/ }),

/***/ 1133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ GAP_NAMES)
/* harmony export */ });
/** The gaps of `docs/gaps.md`: reasons why a log proves less than it seems to. */
const GAP_NAMES = [
    'no-log-records',
    'no-traffic',
    'unparsed-records',
    'signature-missing',
    'signature-unknown',
    'stale-logs',
    'window-not-covered',
    'logging-disabled',
    'logging-changed',
    'result-truncated',
];


/***/ }),

/***/ 524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobSummary: () => (/* binding */ jobSummary)
/* harmony export */ });
/* unused harmony export JOB_SUMMARY_BYTES */
/* harmony import */ var _content_also_seen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2805);
/* harmony import */ var _content_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6714);
/* harmony import */ var _content_deny_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6928);
/* harmony import */ var _content_refused_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9944);
/* harmony import */ var _content_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8058);
/* harmony import */ var _content_trend_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6863);
/* harmony import */ var _content_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7813);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8662);








/** GitHub takes 1 MiB of summary a step, and shows none of a longer one. */
const JOB_SUMMARY_BYTES = 900 * 1024;
const ROOMS = [
    {
        causes: 500,
        targets: 500,
        gaps: 200,
        samples: 5,
        exceptions: 200,
        compared: 50,
        beside: 10,
        periods: 31,
        characters: 300,
    },
    {
        causes: 200,
        targets: 200,
        gaps: 100,
        samples: 5,
        exceptions: 100,
        compared: 20,
        beside: 10,
        periods: 31,
        characters: 200,
    },
    {
        causes: 50,
        targets: 100,
        gaps: 50,
        samples: 2,
        exceptions: 50,
        compared: 10,
        beside: 5,
        periods: 31,
        characters: 120,
    },
    {
        causes: 10,
        targets: 25,
        gaps: 20,
        samples: 0,
        exceptions: 10,
        compared: 3,
        beside: 3,
        periods: 14,
        characters: 80,
    },
    {
        causes: 0,
        targets: 0,
        gaps: 0,
        samples: 0,
        exceptions: 0,
        compared: 0,
        beside: 0,
        periods: 0,
        characters: 80,
    },
];
/**
 * The report in GitHub's Markdown: `summary.md`, and the job summary. At most `limitBytes` of UTF-8: where it would be
 * longer, it lists fewer rows, in the end counts alone; verdict, totals and where the rest is are always there.
 */
function jobSummary(report, limitBytes = JOB_SUMMARY_BYTES) {
    for (const room of ROOMS) {
        const text = summary(report, room);
        if (Buffer.byteLength(text) <= limitBytes)
            return text;
    }
    return paragraphs([headline(report), totals(report), REST]);
}
const REST = 'The whole report is `report.json`, and the records behind its findings are `evidence.csv`, both in the report directory.';
function summary(report, room) {
    return paragraphs([
        headline(report),
        facts(report),
        list((0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .caveats */ .oW)(report).map(_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)),
        trend(report, room),
        targets(report, room),
        findings(report, room),
        exceptions(report, room),
        comparison(report, room),
        rehearsal(report, room),
        gaps(report, room),
        beside(report, room),
        totals(report),
        `### What to do\n\n${list((0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .nextSteps */ .Zn)(report, _content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .asInput */ .lv).map(_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7))}`,
        again(report),
        REST,
    ]);
}
const SIGNS = { compliant: '✅', 'non-compliant': '❌', inconclusive: '⚠️', 'no-traffic': '⚠️' };
function headline(report) {
    return `## ${SIGNS[report.verdict]} ${_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .VERDICT_WORDS */ ._G[report.verdict]}: S3 requests and Signature Version 2\n\n**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictSentence */ .BT)(report))}**`;
}
function facts(report) {
    const { oldestRecord, newestRecord } = report.source;
    const records = oldestRecord === null ? '' : ` Records: ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(oldestRecord)} to ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(newestRecord)}.`;
    const scanned = report.scan.bytesScanned === null ? '' : ` Athena scanned ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .byteSize */ .mz)(report.scan.bytesScanned)}.`;
    return `Checked: ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .windowWords */ .Ee)(report.window)}. Read: ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceWords */ .hI)(report)}.${records}${scanned}`;
}
/** A chart for each of SigV2 and SigV4, whose numbers are too far apart for one scale, and a table of all. */
function trend(report, room) {
    const periods = (0,_content_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .trendOf */ .RS)(report.daily, room.periods);
    if (room.periods === 0 || periods.length === 0)
        return '';
    const signatures = (0,_content_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .shownSignatures */ .X5)(periods);
    const charts = signatures
        .filter(({ key }) => (key === 'sigV2' || key === 'sigV4') && periods.some((period) => period[key] > 0))
        .map(({ key, name }) => chart(`${name} requests ${(0,_content_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .perPeriod */ .jf)(periods)}`, periods, key));
    const head = [periods[0]?.from === periods[0]?.to ? 'Day' : 'Days', ...signatures.map(({ title }) => title)];
    const rows = periods.map((period) => [
        (0,_content_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .periodName */ .dN)(period),
        ...signatures.map(({ key }) => (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(period[key])),
    ]);
    const figures = signatures.map((_, column) => column + 1);
    return paragraphs([
        '### Trend',
        ...(periods.length < 2 ? [] : charts),
        `<details><summary>Requests ${(0,_content_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .perPeriod */ .jf)(periods)}, as a table</summary>\n\n${table(head, rows, figures)}\n\n</details>`,
    ]);
}
/** Source of the syntax: https://mermaid.js.org/syntax/xyChart.html */
function chart(title, periods, key) {
    const most = Math.max(...periods.map((period) => period[key]));
    return [
        '```mermaid',
        '---',
        'config:',
        '  xyChart:',
        '    width: 900',
        '    height: 240',
        '    yAxis:',
        '      labelFontSize: 11',
        '  themeVariables:',
        '    xyChart:',
        `      plotColorPalette: '${key === 'sigV2' ? '#cf222e' : '#2da44e'}'`,
        '---',
        'xychart-beta',
        `  title "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .mermaidText */ .Hg)(title)}"`,
        `  x-axis [${periods.map(({ from }) => `"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .mermaidText */ .Hg)(from.slice(5))}"`).join(', ')}]`,
        `  y-axis "requests" 0 --> ${most}`,
        `  bar [${periods.map((period) => period[key]).join(', ')}]`,
        '```',
    ].join('\n');
}
function targets(report, room) {
    if (report.targets.length === 0)
        return '';
    const shown = (0,_content_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .shownTargets */ .c)(report.targets, room.targets);
    const signatures = (0,_content_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .shownSignatures */ .X5)(report.targets);
    const head = ['Bucket', 'Network', 'Verdict', ...signatures.map(({ title }) => title), LAST_SEEN];
    const rows = shown.map((target) => [
        code(target.bucket, room),
        code(target.network, room),
        `${SIGNS[target.verdict]} ${target.verdict}`,
        ...signatures.map(({ key }) => (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(target[key])),
        (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(target.lastSeen),
    ]);
    const counts = ['non-compliant', 'no-traffic', 'compliant']
        .map((verdict) => [verdict, report.targets.filter((target) => target.verdict === verdict).length])
        .filter(([, count]) => count > 0)
        .map(([verdict, count]) => `${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(count)} ${verdict}`);
    const left = report.targets.length - shown.length;
    return paragraphs([
        '### Targets',
        shown.length === 0
            ? ''
            : table(head, rows, signatures.map((_, column) => column + 3)),
        left === 0
            ? ''
            : `${shown.length === 0 ? '' : `…and ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(left, 'more target')}. `}In all: ${counts.join(', ')}.`,
    ]);
}
/** Heads that do not break, so that the dates below them do not either. */
const LAST_SEEN = 'Last&nbsp;seen&nbsp;(UTC)';
const REQUESTS = 'Requests,&nbsp;last&nbsp;seen';
function findings(report, room) {
    const { clients, exact, requests } = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .findingCounts */ .s_)(report);
    if (requests === 0 && clients === 0)
        return '';
    const causes = (0,_content_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .rollUp */ .F3)(report.findings);
    const shown = causes.slice(0, room.causes);
    const head = ['Client', 'Requester', REQUESTS, 'Bucket, remote IP'];
    const rows = shown.map((cause) => [
        clientCell(cause, room),
        code(cause.requester, room),
        [(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(cause.requests), (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedWords */ .ET)(cause), (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(cause.lastSeen)]
            .filter((part) => part !== '')
            .join('<br>'),
        `${several(cause.buckets.slice(0, _content_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXAMPLES */ .kS), cause.buckets.length, room)}<br>${several(cause.remoteIps, cause.remoteIpCount, room)}`,
    ]);
    const left = causes.length - shown.length;
    const notListed = report.findingsNotListed.requests;
    const who = `${exact ? '' : 'at least '}${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(clients, 'client')}`;
    return paragraphs([
        '### Findings',
        `${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(requests, 'request')} by ${who}${causes.length === clients ? '' : `, from ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(causes.length, 'cause')}`}: one row for each requester and product. A user agent is what a client calls itself.`,
        shown.length === 0 ? '' : table(head, rows, [2]),
        left > 0 ? `…and ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(left, 'more cause')}: all are in \`report.json\`.` : '',
        notListed > 0
            ? `Beyond the ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(report.findings.length, 'client')} that \`report.json\` lists, others made ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(notListed, 'request')}.`
            : '',
        advice(shown, room),
    ]);
}
function clientCell(cause, room) {
    const versions = cause.versions.map((version) => ` ${code(version, room)}`).join(',');
    const agents = several(cause.userAgents.slice(0, 1), cause.userAgentCount, room);
    return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCellText */ .rU)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .clientName */ .V8)(cause))}**${versions}<br>signs by ${_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .SIGNS_BY */ .LG[cause.authentication]}<br>${agents}`;
}
/** Log objects named below one advice. */
const LOG_OBJECTS = 3;
/** What to change, once for each product and advice, and log objects to look at. */
function advice(causes, room) {
    const seenIn = new Map();
    for (const cause of causes) {
        const line = `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .clientName */ .V8)(cause))}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(cause.advice, 1_000))}`;
        const logObjects = seenIn.get(line) ?? [];
        seenIn.set(line, logObjects);
        const [logObject] = cause.logObjects;
        if (logObject !== undefined && logObjects.length < LOG_OBJECTS && !logObjects.includes(logObject))
            logObjects.push(logObject);
    }
    const most = Math.max(room.causes / 10, 10);
    const lines = [...seenIn].slice(0, most).map(([line, logObjects]) => {
        const named = logObjects.map((logObject) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(logObject, room.characters)));
        return named.length === 0 ? line : `${line} Seen in ${named.join(', ')}.`;
    });
    if (seenIn.size > most)
        lines.push('…and more in `report.json`');
    return lines.length === 0 ? '' : paragraphs(['#### What to change, and where it is seen', list(lines)]);
}
function exceptions(report, room) {
    if (report.exceptions.length === 0)
        return '';
    // What asks for somebody's attention first.
    const inOrder = [...report.exceptions].sort((a, b) => a.dueInDays - b.dueInDays);
    const shown = inOrder.slice(0, room.exceptions);
    const head = ['Exception', 'Matches', 'Requests'];
    const rows = shown.map((exception) => [
        `${exception.state === 'active' ? '' : '⚠️ '}${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .exceptionState */ .rO)(exception)}<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCellText */ .rU)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(exception.reason, room.characters))}<br>owner: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCellText */ .rU)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(exception.owner, room.characters))}`,
        (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .matchParts */ .s3)(exception)
            .map(([name, value]) => `${name} ${code(value, room)}`)
            .join('<br>'),
        `${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(exception.requests)}<br>${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(exception.clients, 'client')}`,
    ]);
    const left = inOrder.length - shown.length;
    return paragraphs([
        '### Exceptions',
        shown.length === 0 ? '' : table(head, rows, [2]),
        left > 0 ? `…and ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(left, 'more exception')}: all are in \`report.json\`.` : '',
    ]);
}
const KINDS = { new: '🆕 new', gone: 'gone', still: 'still there' };
function comparison(report, room) {
    if (report.comparison === null)
        return '';
    const { earlier, caveats, ...kinds } = report.comparison;
    const head = ['Since then', 'Client', 'Requester', 'Bucket', 'Requests', 'Before'];
    const causes = ['new', 'gone', 'still'].map((kind) => ({
        kind,
        all: (0,_content_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .rollUpCompared */ .EK)(kinds[kind]),
    }));
    const rows = causes.flatMap(({ kind, all }) => all
        .slice(0, room.compared)
        .map((cause) => [
        `${KINDS[kind]}${cause.excepted ? '<br>excepted' : ''}${cause.clients === 1 ? '' : `<br>${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(cause.clients, 'client')}`}`,
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCellText */ .rU)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .clientName */ .V8)(cause))}**<br>${several(cause.userAgents.slice(0, 1), cause.userAgentCount, room)}`,
        code(cause.requester, room),
        several(cause.buckets.slice(0, _content_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXAMPLES */ .kS), cause.buckets.length, room),
        (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(cause.requests),
        (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(cause.requestsBefore),
    ]));
    const left = causes.reduce((sum, { all }) => sum + all.length, 0) - rows.length;
    return paragraphs([
        `### Since the check of ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(earlier.generatedAt)}`,
        `That one was ${earlier.verdict}. ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(kinds.new.length, 'client')} new, ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(kinds.gone.length)} gone, ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(kinds.still.length)} still there.`,
        list(caveats.map(_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)),
        rows.length === 0 ? '' : table(head, rows, [4, 5]),
        left > 0 ? `…and ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(left, 'more cause')}: all are in \`report.json\`.` : '',
    ]);
}
/** Buckets whose policies are written out. */
const POLICIES_SHOWN = 1;
function rehearsal(report, room) {
    if (report.verdict === 'inconclusive' && report.totals.sigV2 === 0)
        return '';
    const rehearsed = (0,_content_refused_js__WEBPACK_IMPORTED_MODULE_3__.rehearse)(report);
    const shown = rehearsed.denied.slice(0, Math.ceil(room.causes / 10));
    const rows = shown.map((cause) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCellText */ .rU)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .clientName */ .V8)(cause)) + (cause.excepted ? '<br>excepted now' : ''),
        code(cause.requester, room),
        (0,_content_deny_words_js__WEBPACK_IMPORTED_MODULE_2__/* .requestsADay */ .Ku)(cause.requestsADay),
    ]);
    const left = rehearsed.denied.length - shown.length;
    return paragraphs([
        '### If SigV2 were denied now',
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)((0,_content_deny_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rehearsalSentence */ .xM)(rehearsed)),
        rows.length === 0 ? '' : table(['Client', 'Requester', 'Refused a day'], rows, [2]),
        left > 0 && shown.length > 0 ? `…and ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(left, 'more cause')}.` : '',
        room.causes === 0 ? '' : denial(rehearsed),
    ]);
}
/** The policies that would do it, and what they stop and do not. Bucket names in them are checked: no fence stands there. */
function denial({ policies, alsoStops, doesNotStop }) {
    const all = Object.values(policies.bucketPolicies);
    if (all.length === 0)
        return '';
    const left = all.length - POLICIES_SHOWN;
    const json = (policy) => `\`\`\`json\n${JSON.stringify(policy, null, 2)}\n\`\`\``;
    return paragraphs([
        '<details><summary>The policy that denies it, what else it stops, and what it does not</summary>',
        'In the policy of each bucket, beside the statements that it has:',
        ...all.slice(0, POLICIES_SHOWN).map(json),
        left > 0 ? `…and the same for ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(left, 'more bucket')}.` : '',
        'Or as a service control policy, which names no principal: the same statement without `Principal`. `s3-sigv4-check check … --policy` prints all of them.',
        `It also stops:\n\n${list(alsoStops.map(_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7))}`,
        `It does not stop:\n\n${list(doesNotStop.map(_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7))}`,
        '</details>',
    ]);
}
function gaps(report, room) {
    if (report.gaps.length === 0)
        return '';
    const accepted = report.gaps.filter((gap) => gap.accepted);
    const inOrder = [...(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .openGaps */ .i8)(report), ...accepted];
    const shown = inOrder.slice(0, room.gaps);
    const head = ['Gap', 'Where', 'Records', 'What it means, and what to do'];
    const rows = shown.map((gap) => [
        `\`${gap.name}\`${gap.accepted ? '<br>accepted' : ''}`,
        [gap.bucket, gap.network]
            .filter((part) => part !== null)
            .map((part) => code(part, room))
            .join('<br>'),
        gap.count === null ? '' : (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(gap.count),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCellText */ .rU)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(gap.message, 1_000)),
    ]);
    const left = inOrder.length - shown.length;
    return paragraphs([
        '### Gaps',
        `Reasons why the log proves less than it seems to: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .gapNames */ .VK)(inOrder))}.`,
        shown.length === 0 ? '' : table(head, rows, [2]),
        left > 0 && shown.length > 0 ? `…and ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(left, 'more gap')}: all are in \`report.json\`.` : '',
        samples(shown, room),
    ]);
}
function samples(gaps, room) {
    const rows = gaps.flatMap((gap) => gap.samples
        .slice(0, room.samples)
        .map(({ logObject, record }) => [`\`${gap.name}\``, code(logObject, room), code(record, room)]));
    if (rows.length === 0)
        return '';
    return `<details><summary>Samples of these records</summary>\n\n${table(['Gap', 'Log object', 'Record'], rows, [])}\n\n</details>`;
}
function beside(report, room) {
    const parts = (0,_content_also_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .besideParts */ .V9)(report);
    if (parts.length === 0)
        return '';
    const head = ['User agent', 'Requester', 'TLS', REQUESTS, 'Bucket, remote IP'];
    const blocks = parts.flatMap((part) => {
        const shown = part.clients.slice(0, room.beside);
        const rows = shown.map((client) => [
            code(client.userAgent, room),
            code(client.requester, room),
            client.tlsVersion === null ? '' : code(client.tlsVersion, room),
            `${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(client.requests)}<br>${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(client.lastSeen)}`,
            `${code(client.bucket, room)}<br>${code(client.remoteIp, room)}`,
        ]);
        return [
            `#### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)(part.title)}`,
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)(part.advice),
            rows.length === 0 ? '' : table(head, rows, [3]),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)((0,_content_also_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .besideRest */ .vR)(part, shown.length)),
        ];
    });
    return paragraphs([`### ${_content_also_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .BESIDE_TITLE */ .q1}`, _content_also_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .BESIDE_SENTENCE */ .HV, ...blocks]);
}
function totals(report) {
    const { parts, signatures } = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .totalRows */ .wh)(report);
    const rows = [
        ...parts.flatMap(({ name, count }) => [
            [name, (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(count)],
            ...(name === 'in scope' ? signatures.map((row) => [`— ${row.name}`, (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(row.count)]) : []),
        ]),
        ['**all records read**', `**${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(report.totals.records)}**`],
    ];
    return paragraphs(['### Totals', table(['Records', 'Count'], rows, [1])]);
}
function again(report) {
    const command = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .repeatCommand */ .pZ)(report);
    // A fenced block takes any text but its own fence; a line end in a path is spelt out.
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(command);
    const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
    return paragraphs([
        `### ${_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .REPEAT_TITLE */ .HE}`,
        `${fence}sh\n${text}\n${fence}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .repeatNote */ .qZ)(report)),
    ]);
}
/** The examples, and how many more there are of all `count`. */
function several(examples, count, room) {
    const shown = examples.map((text) => code(text, room));
    if (count > examples.length)
        shown.push(`and ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(count - examples.length)} more`);
    return shown.join('<br>');
}
function code(text, room) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCellCode */ .Pr)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(text, room.characters));
}
function table(head, rows, figures) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((_, column) => (figures.includes(column) ? '---:' : '---'));
    return [head, rule, ...rows].map(line).join('\n');
}
function list(items) {
    return items.map((item) => `- ${item}`).join('\n');
}
function paragraphs(parts) {
    return parts
        .filter((part) => part !== '')
        .map((part) => part.replace(/\n+$/, ''))
        .join('\n\n')
        .concat('\n');
}


/***/ }),

/***/ 2902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportJson: () => (/* binding */ reportJson)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8662);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2871);



/** Findings in one piece. */
const FINDINGS_A_PIECE = 200;
/**
 * `report.json`: keys in the order of the schema, two blanks of indentation, a line end. It comes in pieces, since ten
 * thousand findings in one text would take more memory than a check of any log.
 */
function* reportJson(report) {
    const { findings } = report;
    const withoutFindings = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inertJson */ .nl)(JSON.stringify((0,valibot__WEBPACK_IMPORTED_MODULE_2__.parse)(_report_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSchema */ .Q, { ...report, findings: [] }), null, 2));
    // A line end is never part of a text in JSON, so that only the key itself can stand so.
    const [before, after] = withoutFindings.split(/(?<=\n {2}"findings": )\[\]/);
    yield before;
    for (let at = 0; at < findings.length; at += FINDINGS_A_PIECE)
        yield findings
            .slice(at, at + FINDINGS_A_PIECE)
            .map((finding) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inertJson */ .nl)(JSON.stringify((0,valibot__WEBPACK_IMPORTED_MODULE_2__.parse)(_report_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .findingSchema */ .$, finding), null, 2)))
            .map((json, place) => `${at + place === 0 ? '[' : ','}\n    ${json.replaceAll('\n', '\n    ')}`)
            .join('');
    yield `${findings.length === 0 ? '[]' : '\n  ]'}${after}\n`;
}


/***/ }),

/***/ 2871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findingSchema),
/* harmony export */   Q: () => (/* binding */ reportSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1133);


/**
 * `Report` as a schema: `docs/report.schema.json` is made from it (`npm run schema`), and `report.json` is written through
 * it, which keeps its keys in this order. The compiler sees that schema and type say the same.
 */
const count = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.integer(), valibot__WEBPACK_IMPORTED_MODULE_0__.minValue(0));
const time = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/), valibot__WEBPACK_IMPORTED_MODULE_0__.description('ISO 8601 in UTC, with seconds'));
const list = (item) => valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(item), valibot__WEBPACK_IMPORTED_MODULE_0__.readonly());
const signatureCounts = {
    sigV4: count,
    sigV2: count,
    unsigned: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('the signature column is -')),
    unknown: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('any other value there')),
    missing: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('the record ends before the signature column')),
};
const gap = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP_NAMES */ .m),
    accepted: valibot__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    bucket: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
    network: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
    count: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count), valibot__WEBPACK_IMPORTED_MODULE_0__.description('records that it is about')),
    message: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('what it means and what to do')),
    samples: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(valibot__WEBPACK_IMPORTED_MODULE_0__.object({ logObject: valibot__WEBPACK_IMPORTED_MODULE_0__.string(), record: valibot__WEBPACK_IMPORTED_MODULE_0__.string() })), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(5)),
});
const target = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    bucket: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    network: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('canonical CIDR, or any')),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['compliant', 'non-compliant', 'no-traffic']),
    ...signatureCounts,
    firstSeen: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time), valibot__WEBPACK_IMPORTED_MODULE_0__.description('of its in-scope records')),
    lastSeen: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time),
});
const authentication = valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['header', 'presigned', 'unknown']);
const findingKeys = {
    bucket: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    network: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    remoteIp: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    requester: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    authentication,
    userAgent: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('first 1,000 characters, secrets redacted')),
    client: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.object({ product: valibot__WEBPACK_IMPORTED_MODULE_0__.string(), version: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()), advice: valibot__WEBPACK_IMPORTED_MODULE_0__.string() })), valibot__WEBPACK_IMPORTED_MODULE_0__.description('what it calls itself, as far as that is known')),
    requests: count,
    rejected: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('of the requests: answered 400, 401 or 403')),
    firstSeen: time,
    lastSeen: time,
    logObjects: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(20), valibot__WEBPACK_IMPORTED_MODULE_0__.description('the smallest by code points')),
    logObjectCount: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count), valibot__WEBPACK_IMPORTED_MODULE_0__.description('exact, or null')),
};
const findingSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.object(findingKeys);
const exception = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    expires: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^\d{4}-\d{2}-\d{2}$/), valibot__WEBPACK_IMPORTED_MODULE_0__.description('its last day, UTC')),
    match: valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        bucket: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        network: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        requester: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        authentication: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(authentication),
        userAgentContains: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
    }),
    state: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['active', 'expired', 'unmatched']), valibot__WEBPACK_IMPORTED_MODULE_0__.description('expired: it excepts nothing any more; unmatched: no client fits it')),
    dueInDays: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.integer(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('negative once expired')),
    requests: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('of SigV2 that fit it, excepted or not')),
    clients: count,
});
const comparedClient = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    bucket: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    remoteIp: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    requester: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('a role without its session')),
    authentication,
    userAgent: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    requests: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('now; 0: it is gone')),
    requestsBefore: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('in the earlier report; 0: it is new')),
    excepted: valibot__WEBPACK_IMPORTED_MODULE_0__.boolean(),
});
const beside = (what) => valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    requests: count,
    requestsNotListed: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('of clients that are not listed')),
    clients: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        bucket: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
        network: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
        remoteIp: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
        requester: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
        userAgent: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('first 1,000 characters, secrets redacted')),
        tlsVersion: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()), valibot__WEBPACK_IMPORTED_MODULE_0__.description('null where the record ends before that column')),
        requests: count,
        firstSeen: time,
        lastSeen: time,
    })), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(1_000), valibot__WEBPACK_IMPORTED_MODULE_0__.description('most requests first')),
}), valibot__WEBPACK_IMPORTED_MODULE_0__.description(`${what}; beside the verdict, no part of it`));
const query = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    queryExecutionId: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    purpose: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    bytesScanned: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count),
    engineVersion: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
});
const reportSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    tool: valibot__WEBPACK_IMPORTED_MODULE_0__.object({ name: valibot__WEBPACK_IMPORTED_MODULE_0__.literal('s3-sigv4-check'), version: valibot__WEBPACK_IMPORTED_MODULE_0__.string() }),
    generatedAt: time,
    verdict: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['compliant', 'non-compliant', 'inconclusive']),
    gaps: list(gap),
    window: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.object({ since: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time), until: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time) }), valibot__WEBPACK_IMPORTED_MODULE_0__.description('since included, until not; null: open')),
    source: valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        engine: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['embedded', 'athena']),
        locations: list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        logObjects: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('how many were opened')),
        skippedFiles: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('left out for their hidden names')),
        bytes: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count), valibot__WEBPACK_IMPORTED_MODULE_0__.description('as stored')),
        oldestRecord: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time), valibot__WEBPACK_IMPORTED_MODULE_0__.description('of all records read')),
        newestRecord: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time),
    }),
    settings: valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        buckets: list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        sourceIps: list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        excludeUserAgents: list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        acceptGaps: list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        ignoreRejected: valibot__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    }),
    totals: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        records: count,
        inScope: count,
        ...signatureCounts,
        excluded: count,
        otherBuckets: count,
        otherNetworks: count,
        outsideWindow: count,
        service: count,
        unparsed: count,
    }), valibot__WEBPACK_IMPORTED_MODULE_0__.description('records = inScope + excluded + otherBuckets + otherNetworks + outsideWindow + service + unparsed; inScope = the five signature counts')),
    targets: list(target),
    findings: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(findingSchema), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(10_000), valibot__WEBPACK_IMPORTED_MODULE_0__.description('most requests first')),
    findingsNotListed: valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        requests: count,
        clients: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count), valibot__WEBPACK_IMPORTED_MODULE_0__.description('null where the engine cannot tell')),
    }),
    exceptions: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(exception), valibot__WEBPACK_IMPORTED_MODULE_0__.description('those of the exceptions file, in its order')),
    excepted: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        ...findingKeys,
        exception: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('index into exceptions of the one that excepts it')),
    })), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(10_000), valibot__WEBPACK_IMPORTED_MODULE_0__.description('clients that would be findings')),
    exceptedNotListed: valibot__WEBPACK_IMPORTED_MODULE_0__.object({ requests: count, clients: count }),
    comparison: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        earlier: valibot__WEBPACK_IMPORTED_MODULE_0__.object({
            generatedAt: time,
            verdict: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['compliant', 'non-compliant', 'inconclusive']),
        }),
        new: list(comparedClient),
        gone: list(comparedClient),
        still: list(comparedClient),
        caveats: list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
    })), valibot__WEBPACK_IMPORTED_MODULE_0__.description('with an earlier report; null where none was given')),
    evidence: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.object({ records: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count), complete: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.boolean()) }), valibot__WEBPACK_IMPORTED_MODULE_0__.description('evidence.csv; both null where none was written')),
    oldTls: beside('in-scope requests over TLS 1.0 or 1.1, whatever their signature'),
    anonymous: beside('in-scope requests that nobody signed'),
    daily: list(valibot__WEBPACK_IMPORTED_MODULE_0__.object({ date: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^\d{4}-\d{2}-\d{2}$/)), ...signatureCounts })),
    scan: valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        bytesScanned: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count),
        durationSeconds: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.minValue(0)),
        queries: list(query),
    }),
}), valibot__WEBPACK_IMPORTED_MODULE_0__.title('report.json of s3-sigv4-check'));


/***/ }),

/***/ 8418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JL: () => (/* binding */ REPORT_FILES),
  A$: () => (/* binding */ SUMS_FILE),
  i9: () => (/* binding */ packageFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/csv-stringify/lib/sync.js + 7 modules
var sync = __webpack_require__(6789);
// EXTERNAL MODULE: ./lib/log-formats/columns.js
var columns = __webpack_require__(7732);
// EXTERNAL MODULE: ./lib/report/formats/escape.js
var formats_escape = __webpack_require__(8662);
;// CONCATENATED MODULE: ./lib/report/formats/evidence-csv.js



const HEADER = [...columns/* COLUMN_NAMES */.aC, 'log_object'];
/** Records made into text at a time. */
const CHUNK = 1_000;
/**
 * `evidence.csv`, in pieces: RFC 4180, UTF-8, a header line, then one line for each record: its 27 columns, empty where it
 * ends before them, and its log object. Source: https://www.rfc-editor.org/rfc/rfc4180
 */
function* evidenceCsv(evidence) {
    yield csvLines([HEADER]);
    for (let from = 0; from < evidence.records.length; from += CHUNK)
        yield csvLines(evidence.records
            .slice(from, from + CHUNK)
            .map(({ record, logObject }) => [
            ...columns/* COLUMN_NAMES */.aC.map((_, column) => (0,formats_escape/* csvCell */.rK)(record.columns[column] ?? '')),
            (0,formats_escape/* csvCell */.rK)(logObject),
        ]));
}
/** A lone CR or LF, which a path can hold, ends a line for many readers, so that it is quoted like the CR LF of RFC 4180. */
function csvLines(rows) {
    return (0,sync/* stringify */.A)(rows, { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}

// EXTERNAL MODULE: ./lib/log-formats/record.js
var log_formats_record = __webpack_require__(2954);
// EXTERNAL MODULE: ./lib/report/content/also-seen.js
var also_seen = __webpack_require__(2805);
// EXTERNAL MODULE: ./lib/report/content/causes.js
var content_causes = __webpack_require__(6714);
// EXTERNAL MODULE: ./lib/report/content/deny-words.js
var deny_words = __webpack_require__(6928);
// EXTERNAL MODULE: ./lib/report/content/refused.js + 1 modules
var refused = __webpack_require__(9944);
// EXTERNAL MODULE: ./lib/report/content/targets.js
var targets = __webpack_require__(8058);
// EXTERNAL MODULE: ./lib/report/content/trend.js
var trend = __webpack_require__(6863);
// EXTERNAL MODULE: ./lib/report/content/words.js
var content_words = __webpack_require__(7813);
;// CONCATENATED MODULE: ./lib/report/formats/chart-svg.js



/** Widths in the chart's own units, which a page shows as pixels: for a desktop and paper, and for a phone. */
const WIDTHS = { wide: 1160, narrow: 360 };
/** Room for the figures of the axis. */
const LEFT = { wide: 72, narrow: 56 };
/** Width of a date. */
const LABEL = 68;
const PANEL = { top: 26, height: 110, between: 30 };
/**
 * Requests period by period: a panel with its own scale for SigV2, SigV4 and, where there are any, all others, since their
 * numbers are far apart.
 */
function trendSvg(periods, size) {
    const panels = panelsOf(periods);
    const height = panels.length * (PANEL.top + PANEL.height + PANEL.between);
    const described = panels
        .map(({ title, counts }) => `${title}: at most ${(0,content_words/* figure */.vP)(Math.max(...counts))}, in all ${(0,content_words/* figure */.vP)(sum(counts))}.`)
        .join(' ');
    return [
        `<svg class="${size}" viewBox="0 0 ${WIDTHS[size]} ${height}" role="img" aria-labelledby="${size}-title ${size}-description">`,
        `<title id="${size}-title">${(0,formats_escape/* html */.qy)(`Requests ${(0,trend/* perPeriod */.jf)(periods)} by signature`)}</title>`,
        `<desc id="${size}-description">${(0,formats_escape/* html */.qy)(described)}</desc>`,
        ...panels.map((panel, index) => panelSvg(panel, periods, size, index * (PANEL.top + PANEL.height + PANEL.between))),
        '</svg>',
    ].join('\n');
}
function panelsOf(periods) {
    const per = (0,trend/* perPeriod */.jf)(periods);
    const named = (0,trend/* shownSignatures */.X5)(periods)
        .map(({ name }) => name)
        .filter((name) => name !== 'SigV2' && name !== 'SigV4');
    const others = periods.map(({ unsigned, unknown, missing }) => unsigned + unknown + missing);
    const panels = [
        { title: `SigV2 requests ${per}`, kind: 'sigV2', counts: periods.map(({ sigV2 }) => sigV2) },
        { title: `SigV4 requests ${per}`, kind: 'sigV4', counts: periods.map(({ sigV4 }) => sigV4) },
    ];
    if (sum(others) > 0)
        panels.push({
            title: `Other requests ${per} (${named.join(', ')})`,
            kind: 'others',
            counts: others,
        });
    return panels;
}
function panelSvg({ title, kind, counts }, periods, size, top) {
    const width = WIDTHS[size];
    const left = LEFT[size];
    const floor = top + PANEL.top + PANEL.height;
    const ceiling = niceCeiling(Math.max(...counts));
    const slot = (width - left) / periods.length;
    const bar = Math.min(slot * 0.75, 64);
    const xOf = (index) => left + slot * index + slot / 2;
    const heightOf = (count) => (count / ceiling) * PANEL.height;
    const ticks = ceiling === 1 ? [0, 1] : [0, ceiling / 2, ceiling];
    const labelEvery = Math.ceil((LABEL + 8) / slot);
    const parts = [`<text class="title" x="0" y="${top + 14}">${(0,formats_escape/* html */.qy)(title)}</text>`];
    for (const tick of ticks) {
        const y = number(floor - heightOf(tick));
        if (tick > 0)
            parts.push(`<line class="grid" x1="${left}" x2="${width}" y1="${y}" y2="${y}"/>`);
        parts.push(`<text x="${left - 8}" y="${number(floor - heightOf(tick) + 4)}" text-anchor="end">${(0,content_words/* figure */.vP)(tick)}</text>`);
    }
    counts.forEach((count, index) => {
        const period = periods[index];
        if (count > 0) {
            // A single request among millions is still a bar.
            const tall = Math.max(heightOf(count), 1.5);
            parts.push(`<rect class="${kind}" x="${number(xOf(index) - bar / 2)}" y="${number(floor - tall)}" width="${number(bar)}" height="${number(tall)}"><title>${(0,formats_escape/* html */.qy)(`${(0,trend/* periodName */.dN)(period)}: ${(0,content_words/* figure */.vP)(count)}`)}</title></rect>`);
        }
        if (index % labelEvery === 0)
            parts.push(`<text x="${number(Math.min(xOf(index), width - LABEL / 2))}" y="${floor + 17}" text-anchor="middle">${(0,formats_escape/* html */.qy)(period.from)}</text>`);
    });
    parts.push(`<line class="axis" x1="${left}" x2="${width}" y1="${floor}" y2="${floor}"/>`);
    return `<g>${parts.join('')}</g>`;
}
/** A round number that is not below the count, and whose half is a whole number. */
function niceCeiling(count) {
    if (count <= 1)
        return 1;
    const power = 10 ** Math.floor(Math.log10(count));
    for (const step of [1, 2, 3, 4, 5, 6, 8, 10])
        if (step * power >= count && (step * power) % 2 === 0)
            return step * power;
    return 10 * power;
}
function sum(counts) {
    return counts.reduce((total, count) => total + count, 0);
}
function number(value) {
    return String(Math.round(value * 10) / 10);
}

;// CONCATENATED MODULE: ./lib/report/formats/html-page.js
/** What `report.html` looks like, and what it does where script runs. Both are let through by their hashes alone. */
const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fff; --raised: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --quiet: #59636e; --link: #0969da;
  --red: #cf222e; --green: #1a7f37; --amber: #9a6700; --grey: #818b98;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0d1117; --raised: #161b22; --line: #3d444d; --text: #f0f6fc; --quiet: #9198a1; --link: #4493f8;
    --red: #f85149; --green: #3fb950; --amber: #d29922; --grey: #9198a1;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: break-word; background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
header, main, footer { max-width: 1200px; margin: 0 auto; padding: 0 20px; }
header { padding-top: 24px; }
main { padding-bottom: 32px; }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 8px; }
h2 { font-size: 20px; margin: 36px 0 10px; padding-bottom: 6px; border-bottom: 1px solid var(--line); }
h3 { font-size: 15px; margin: 20px 0 6px; }
p { margin: 8px 0; }
a { color: var(--link); }
code, pre { font: 12.5px/1.5 ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
code { unicode-bidi: isolate; overflow-wrap: anywhere; }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 12px; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); }
.verdict { border: 1px solid var(--line); border-left-width: 8px; border-radius: 8px; padding: 18px 20px; background: var(--raised); }
.verdict p { margin: 6px 0 0; font-size: 17px; }
.verdict.compliant { border-left-color: var(--green); }
.verdict.non-compliant { border-left-color: var(--red); }
.verdict.inconclusive { border-left-color: var(--amber); }
.badge { font-weight: 600; }
td .badge { display: inline-block; min-width: 100px; }
.badge.compliant, .badge.non-compliant, .badge.no-traffic { white-space: nowrap; }
.badge.compliant { color: var(--green); }
.badge.non-compliant { color: var(--red); }
.badge.inconclusive, .badge.no-traffic, .badge.expired, .badge.unmatched { color: var(--amber); }
.badge.accepted, .badge.active { color: var(--quiet); }
nav ul { display: flex; flex-wrap: wrap; gap: 2px 16px; list-style: none; margin: 12px 0 0; padding: 0; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 16px 0; }
dl.facts dt { color: var(--quiet); }
dl.facts dd { margin: 0; min-width: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
caption { text-align: left; color: var(--quiet); padding: 0 0 6px; }
th, td { text-align: left; vertical-align: top; padding: 7px 10px; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--line); white-space: nowrap; }
th.figure, td.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.time { min-width: 106px; font-variant-numeric: tabular-nums; }
tbody th { font-weight: 400; }
td ul, .plain { list-style: none; margin: 0; padding: 0; }
.totals { width: auto; min-width: 320px; }
.totals .part th { padding-left: 30px; }
.totals .sum th, .totals .sum td { font-weight: 600; }
.wide td { min-width: 110px; }
.wide code { overflow-wrap: normal; white-space: pre-wrap; }
.cards td { min-width: 142px; }
.cards td.figure { min-width: 0; }
.cards td.time { min-width: 106px; }
td.medium, .cards td.medium { min-width: 218px; }
td.long, .cards td.long { min-width: 270px; }
.advice { margin: 4px 0 0; font-size: 13.5px; }
th button { all: unset; cursor: pointer; font-weight: 600; }
th button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
th button::after { content: " ↕"; color: var(--quiet); font-size: 11px; font-weight: 400; }
th[aria-sort] button::after { content: " ▾"; color: inherit; }
th[aria-sort="ascending"] button::after { content: " ▴"; }
.filter { display: flex; flex-wrap: wrap; gap: 6px 12px; align-items: baseline; margin: 8px 0 12px; }
.filter label { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: baseline; }
.filter input { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--grey); border-radius: 6px; padding: 5px 10px; width: 260px; max-width: 100%; }
svg { display: block; width: 100%; height: auto; }
svg.narrow { display: none; }
svg text { fill: var(--quiet); font-size: 12px; font-family: inherit; }
svg .title { fill: var(--text); font-size: 14px; font-weight: 600; }
svg .axis { stroke: var(--grey); stroke-width: 1; }
svg .grid { stroke: var(--line); stroke-width: 1; }
svg .sigV2 { fill: var(--red); }
svg .sigV4 { fill: var(--green); }
svg .others { fill: var(--grey); }
details { margin: 8px 0; }
summary { cursor: pointer; color: var(--link); }
footer { border-top: 1px solid var(--line); padding-top: 16px; padding-bottom: 32px; color: var(--quiet); font-size: 13px; }
@media screen and (max-width: 760px) {
  svg.wide { display: none; }
  svg.narrow { display: block; }
  header, main, footer { padding-left: 14px; padding-right: 14px; }
  h1 { font-size: 22px; }
  dl.facts { grid-template-columns: 1fr; gap: 0; }
  dl.facts dd { margin-bottom: 8px; }
  table.cards:not([data-sortable]) thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.cards[data-sortable] thead { display: block; }
  table.cards[data-sortable] thead tr { display: flex; flex-wrap: wrap; gap: 4px 16px; border: 0; padding: 0; }
  table.cards[data-sortable] thead th { border: 0; padding: 4px 0; }
  table.cards[data-sortable] thead tr:has(button)::before { content: "Sort by"; color: var(--quiet); padding: 4px 0; }
  table.cards, table.cards tbody, table.cards tr, table.cards td { display: block; }
  table.cards tr { border: 1px solid var(--line); border-radius: 8px; padding: 8px 12px; margin: 0 0 12px; }
  table.cards tr[hidden] { display: none; }
  table.cards td { border: 0; padding: 4px 0; text-align: left; white-space: normal; min-width: 0; }
  table.cards td { position: relative; padding-left: 116px; min-height: 28px; }
  table.cards td::before { content: attr(data-label); position: absolute; left: 0; width: 108px; color: var(--quiet); font-size: 13px; }
  table.cards td.long { padding-left: 0; }
  table.cards td.long::before { position: static; display: block; width: auto; }
}
@page wide { size: landscape; }
@media print {
  table.wide { page: wide; }
  :root { --ground: #fff; --raised: #fff; --line: #bbb; --text: #000; --quiet: #333; --link: #000; --red: #a40e26; --green: #116329; --amber: #7d4e00; --grey: #666; }
  body { font-size: 10pt; }
  header, main, footer { max-width: none; padding: 0; }
  nav, .filter, details:not([open]) { display: none; }
  th button::after { content: none; }
  table { font-size: 8.5pt; }
  thead { display: table-header-group; }
  tr, svg, .verdict { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .scroll { overflow: visible; }
  th, td { padding: 4px 6px; }
  code { font-size: 7.5pt; }
  .advice { font-size: 8pt; }
  td.long, .wide td, .cards td.figure, td .badge { min-width: 0; }
  .cards td, .cards td.medium, .cards td.long { min-width: 58px; }
  td.time, .cards td.time { min-width: 68px; }
  .wide code { overflow-wrap: anywhere; }
}
`;
/** Puts sorting and filtering to the tables that ask for it (`data-sortable`); what they hold is there without it. */
const SCRIPT = `
for (const table of document.querySelectorAll('table[data-sortable]')) {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const keyOf = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent;
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    const figures = head.classList.contains('figure');
    button.addEventListener('click', () => {
      const now = head.getAttribute('aria-sort');
      const descending = now === null ? figures : now === 'ascending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      const sign = descending ? -1 : 1;
      rows.sort((a, b) => {
        const [x, y] = [keyOf(a, column), keyOf(b, column)];
        return sign * (figures ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0);
      });
      body.append(...rows);
    });
  });
  const filter = document.createElement('div');
  filter.className = 'filter';
  const label = document.createElement('label');
  label.textContent = 'Show only rows with ';
  const input = document.createElement('input');
  input.type = 'search';
  label.append(input);
  const shown = document.createElement('span');
  shown.className = 'quiet';
  shown.setAttribute('role', 'status');
  filter.append(label, shown);
  table.parentElement.before(filter);
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\\s+/);
    let count = 0;
    for (const row of rows) {
      row.hidden = !words.every((word) => texts.get(row).includes(word));
      if (!row.hidden) count++;
    }
    shown.textContent = count + ' of ' + rows.length + ' shown';
  });
}
`;

;// CONCATENATED MODULE: ./lib/report/formats/html.js












/** Rows of each table; what is left is counted, and is in report.json or evidence.csv. */
const CAUSES = 1_000;
const ROWS = 2_000;
const EVIDENCE_RECORDS = 1_000;
const COMPARED = 600;
const BESIDE = 100;
/** Characters of one text of a client, of one cell of the evidence, of a message. */
const CHARACTERS = 1_000;
const CELL_CHARACTERS = 300;
/** Bars of the chart. */
const PERIODS = 62;
/**
 * `report.html`, in pieces: one file that asks for nothing from anywhere, and says so in its Content-Security-Policy. All
 * of it can be read without script.
 */
function* htmlReport(parts) {
    const { report } = parts;
    yield head(report);
    yield intro(report);
    yield '<main>\n';
    yield html_trend(report);
    yield html_targets(report);
    yield* findings(report);
    yield exceptions(report);
    yield comparison(report);
    yield rehearsal(report);
    yield gaps(report);
    yield beside(report);
    yield totals(report);
    yield whatToDo(report);
    yield* evidence(parts.evidence);
    yield statements(parts.queries);
    yield files(parts.files);
    yield '</main>\n';
    yield `<footer>${(0,formats_escape/* html */.qy)(`${report.tool.name} ${report.tool.version}, ${(0,content_words/* moment */.n$)(report.generatedAt)}`)}</footer>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`;
}
function hashOf(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}
function head(report) {
    const policy = [
        "default-src 'none'",
        `script-src ${hashOf(SCRIPT)}`,
        `style-src ${hashOf(STYLE)}`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${content_words/* VERDICT_WORDS */._G[report.verdict]}: S3 requests and Signature Version 2</title>
<style>${STYLE}</style>
</head>
<body>
`;
}
function intro(report) {
    const { oldestRecord, newestRecord, locations } = report.source;
    const { settings } = report;
    const facts = [
        ['Checked', (0,formats_escape/* html */.qy)((0,content_words/* windowWords */.Ee)(report.window))],
        ['Read', (0,formats_escape/* html */.qy)((0,content_words/* sourceWords */.hI)(report))],
        ['Locations', codes(locations)],
        ['Records', oldestRecord === null ? 'none' : (0,formats_escape/* html */.qy)(`${(0,content_words/* moment */.n$)(oldestRecord)} to ${(0,content_words/* moment */.n$)(newestRecord)}`)],
        ['Buckets', settings.buckets.length === 0 ? 'every bucket in the logs' : codes(settings.buckets)],
        ['Source IPs', settings.sourceIps.length === 0 ? 'any address' : codes(settings.sourceIps)],
        [
            'Excluded user agents',
            settings.excludeUserAgents.length === 0 ? 'none' : codes(settings.excludeUserAgents),
        ],
        ['Accepted gaps', settings.acceptGaps.length === 0 ? 'none' : codes(settings.acceptGaps)],
    ];
    if (settings.ignoreRejected)
        facts.push(['Ignored', 'clients all of whose SigV2 requests were refused']);
    if (report.scan.bytesScanned !== null)
        facts.push(['Scanned', (0,formats_escape/* html */.qy)(`${(0,content_words/* byteSize */.mz)(report.scan.bytesScanned)} by Athena`)]);
    const notes = (0,content_words/* caveats */.oW)(report);
    const links = SECTIONS.filter(({ has }) => has(report)).map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`);
    return `<header>
<div class="verdict ${report.verdict}">
<h1><span class="badge ${report.verdict}">${content_words/* VERDICT_WORDS */._G[report.verdict]}</span>: S3 requests and Signature Version 2</h1>
<p>${prose((0,content_words/* verdictSentence */.BT)(report))}</p>
</div>
<nav aria-label="Sections"><ul>${links.join('')}</ul></nav>
${definitions(facts)}
${notes.length === 0 ? '' : `<ul>${notes.map((note) => `<li>${prose(note)}</li>`).join('')}</ul>\n`}</header>
`;
}
const always = () => true;
const isRehearsed = ({ totals, verdict }) => verdict !== 'inconclusive' || totals.sigV2 > 0;
const SECTIONS = [
    { id: 'trend', title: 'Trend', has: ({ daily }) => daily.length > 0 },
    { id: 'targets', title: 'Targets', has: ({ targets }) => targets.length > 0 },
    { id: 'findings', title: 'Findings', has: (report) => (0,content_words/* findingCounts */.s_)(report).requests > 0 },
    { id: 'exceptions', title: 'Exceptions', has: ({ exceptions }) => exceptions.length > 0 },
    { id: 'comparison', title: 'Comparison', has: ({ comparison }) => comparison !== null },
    { id: 'rehearsal', title: 'Rehearsal', has: isRehearsed },
    { id: 'gaps', title: 'Gaps', has: ({ gaps }) => gaps.length > 0 },
    { id: 'beside', title: also_seen/* BESIDE_TITLE */.q1, has: (report) => (0,also_seen/* besideParts */.V9)(report).length > 0 },
    { id: 'totals', title: 'Totals', has: always },
    { id: 'what-to-do', title: 'What to do', has: always },
    { id: 'evidence', title: 'Evidence', has: always },
    { id: 'sql', title: 'SQL', has: always },
    { id: 'files', title: 'Files', has: always },
];
function section(id, title, parts) {
    return `<section>\n<h2 id="${id}">${(0,formats_escape/* html */.qy)(title)}</h2>\n${parts.filter((part) => part !== '').join('\n')}\n</section>\n`;
}
function html_trend(report) {
    const periods = (0,trend/* trendOf */.RS)(report.daily, PERIODS);
    if (periods.length === 0)
        return '';
    const signatures = (0,trend/* shownSignatures */.X5)(periods);
    const rows = periods.map((period) => [
        cell((0,formats_escape/* html */.qy)((0,trend/* periodName */.dN)(period)), { kind: 'time' }),
        ...signatures.map(({ key }) => figureCell(period[key])),
    ]);
    const columns = [column('Day'), ...signatures.map(({ title }) => column(title, 'figure'))];
    return section('trend', 'Trend', [
        `<div class="chart" role="region" aria-label="Chart of requests ${(0,trend/* perPeriod */.jf)(periods)}" tabindex="0">\n${trendSvg(periods, 'wide')}\n${trendSvg(periods, 'narrow')}\n</div>`,
        `<details><summary>Requests ${(0,trend/* perPeriod */.jf)(periods)}, as a table</summary>\n${table(columns, rows, { label: `Requests ${(0,trend/* perPeriod */.jf)(periods)}` })}\n</details>`,
    ]);
}
function html_targets(report) {
    if (report.targets.length === 0)
        return '';
    const signatures = (0,trend/* shownSignatures */.X5)(report.targets);
    const columns = [
        column('Bucket'),
        column('Network'),
        column('Verdict'),
        ...signatures.map(({ title }) => column(title, 'figure')),
        column('First seen'),
        column('Last seen'),
    ];
    const shown = (0,targets/* shownTargets */.c)(report.targets, ROWS);
    const rows = shown.map((target) => [
        cell(code(target.bucket)),
        cell(code(target.network)),
        cell(badge(target.verdict, target.verdict)),
        ...signatures.map(({ key }) => figureCell(target[key])),
        cell((0,content_words/* moment */.n$)(target.firstSeen), { kind: 'time' }),
        cell((0,content_words/* moment */.n$)(target.lastSeen), { kind: 'time' }),
    ]);
    return section('targets', 'Targets', [
        table(columns, rows, { label: 'Targets', sortable: rows.length > 5, cards: true }),
        more(report.targets.length - rows.length, 'target'),
    ]);
}
function* findings(report) {
    const { clients, exact, requests } = (0,content_words/* findingCounts */.s_)(report);
    if (requests === 0)
        return;
    const causes = (0,content_causes/* rollUp */.F3)(report.findings);
    const columns = [
        column('Client'),
        column('Requester'),
        column('Requests', 'figure'),
        column('Bucket, remote IP'),
        column('Last seen'),
        column('Log object'),
    ];
    const rows = causes
        .slice(0, CAUSES)
        .map((cause) => [
        cell(clientCell(cause), { kind: 'long', sort: (0,content_words/* clientName */.V8)(cause) }),
        cell(code(cause.requester), { kind: 'medium' }),
        requestsCell(cause),
        cell(examples(cause.buckets.slice(0, content_causes/* EXAMPLES */.kS), cause.buckets.length) +
            examples(cause.remoteIps, cause.remoteIpCount)),
        cell((0,content_words/* moment */.n$)(cause.lastSeen), { kind: 'time' }),
        cell(examples(cause.logObjects.slice(0, 1), 1)),
    ]);
    const who = `${exact ? '' : 'at least '}${(0,content_words/* counted */.hS)(clients, 'client')}`;
    const notListed = report.findingsNotListed.requests;
    yield section('findings', 'Findings', [
        `<p>${(0,formats_escape/* html */.qy)(`${(0,content_words/* counted */.hS)(requests, 'request')} by ${who}${causes.length === clients ? '' : `, from ${(0,content_words/* counted */.hS)(causes.length, 'cause')}`}: one row for each requester and product. A user agent is what a client calls itself.`)}</p>`,
        table(columns, rows, { label: 'Findings', sortable: true, cards: true }),
        more(causes.length - rows.length, 'cause'),
        notListed === 0
            ? ''
            : `<p>${(0,formats_escape/* html */.qy)(`Beyond the ${(0,content_words/* counted */.hS)(report.findings.length, 'client')} that report.json lists, others made ${(0,content_words/* counted */.hS)(notListed, 'request')}.`)}</p>`,
    ]);
}
function requestsCell(cause) {
    const refused = (0,content_words/* refusedWords */.ET)(cause);
    return {
        ...figureCell(cause.requests),
        content: `${(0,content_words/* figure */.vP)(cause.requests)}${refused === '' ? '' : `<div class="quiet">${refused}</div>`}`,
    };
}
function clientCell(cause) {
    const versions = cause.versions.map((version) => ` ${code(version)}`).join(',');
    return `<strong>${(0,formats_escape/* html */.qy)((0,content_words/* clientName */.V8)(cause))}</strong>${versions}<br>signs by ${content_words/* SIGNS_BY */.LG[cause.authentication]}<div class="quiet">${examples(cause.userAgents, cause.userAgentCount)}</div><p class="advice">${prose((0,formats_escape/* cut */.Jj)(cause.advice, CHARACTERS))}</p>`;
}
function exceptions(report) {
    if (report.exceptions.length === 0)
        return '';
    const columns = [
        column('Reason'),
        column('Owner'),
        column('Matches'),
        column('State'),
        column('Requests', 'figure'),
        column('Clients', 'figure'),
    ];
    const shown = [...report.exceptions].sort((a, b) => a.dueInDays - b.dueInDays).slice(0, ROWS);
    const rows = shown.map((exception) => [
        cell((0,formats_escape/* html */.qy)((0,formats_escape/* cut */.Jj)(exception.reason, CHARACTERS)), { kind: 'medium' }),
        cell((0,formats_escape/* html */.qy)((0,formats_escape/* cut */.Jj)(exception.owner, CHARACTERS))),
        cell(`<ul>${(0,content_words/* matchParts */.s3)(exception)
            .map(([name, value]) => `<li>${(0,formats_escape/* html */.qy)(name)} ${code(value)}</li>`)
            .join('')}</ul>`, { kind: 'medium' }),
        cell(badge(exception.state, (0,content_words/* exceptionState */.rO)(exception))),
        figureCell(exception.requests),
        figureCell(exception.clients),
    ]);
    return section('exceptions', 'Exceptions', [
        table(columns, rows, { label: 'Exceptions', cards: true }),
        more(report.exceptions.length - rows.length, 'exception'),
    ]);
}
function comparison(report) {
    if (report.comparison === null)
        return '';
    const { earlier, caveats: notes, ...kinds } = report.comparison;
    const columns = [
        column('Since then'),
        column('Client'),
        column('Requester'),
        column('Bucket, remote IP'),
        column('Clients', 'figure'),
        column('Requests', 'figure'),
        column('Before', 'figure'),
    ];
    const causes = [
        ...(0,content_causes/* rollUpCompared */.EK)(kinds.new).map((cause) => ({ cause, kind: 'new' })),
        ...(0,content_causes/* rollUpCompared */.EK)(kinds.gone).map((cause) => ({ cause, kind: 'gone' })),
        ...(0,content_causes/* rollUpCompared */.EK)(kinds.still).map((cause) => ({ cause, kind: 'still there' })),
    ];
    const rows = causes.slice(0, COMPARED).map(({ cause, kind }) => [
        cell(`${kind}${cause.excepted ? ', excepted' : ''}`),
        cell(`<strong>${(0,formats_escape/* html */.qy)((0,content_words/* clientName */.V8)(cause))}</strong>${examples(cause.userAgents, cause.userAgentCount)}`, {
            kind: 'long',
            sort: (0,content_words/* clientName */.V8)(cause),
        }),
        cell(code(cause.requester), { kind: 'medium' }),
        cell(examples(cause.buckets.slice(0, content_causes/* EXAMPLES */.kS), cause.buckets.length) +
            examples(cause.remoteIps, cause.remoteIpCount)),
        figureCell(cause.clients),
        figureCell(cause.requests),
        figureCell(cause.requestsBefore),
    ]);
    return section('comparison', `Since the check of ${(0,content_words/* moment */.n$)(earlier.generatedAt)}`, [
        `<p>That one was ${badge(earlier.verdict, earlier.verdict)}. ${(0,formats_escape/* html */.qy)(`${(0,content_words/* counted */.hS)(kinds.new.length, 'client')} new, ${(0,content_words/* figure */.vP)(kinds.gone.length)} gone, ${(0,content_words/* figure */.vP)(kinds.still.length)} still there.`)}</p>`,
        notes.length === 0 ? '' : `<ul>${notes.map((note) => `<li>${prose(note)}</li>`).join('')}</ul>`,
        rows.length === 0
            ? ''
            : table(columns, rows, { label: 'Comparison', sortable: rows.length > 5, cards: true }),
        more(causes.length - rows.length, 'cause'),
    ]);
}
/** Buckets whose policies are written out; `--policy` prints all. */
const POLICIES = 20;
function rehearsal(report) {
    if (!isRehearsed(report))
        return '';
    const rehearsed = (0,refused.rehearse)(report);
    const { denied, policies, alsoStops, doesNotStop } = rehearsed;
    const columns = [column('Client'), column('Requester'), column('Refused a day', 'figure')];
    const rows = denied
        .slice(0, CAUSES)
        .map((cause) => [
        cell(`<strong>${(0,formats_escape/* html */.qy)((0,content_words/* clientName */.V8)(cause))}</strong>${cause.excepted ? ', excepted now' : ''}`),
        cell(code(cause.requester)),
        cell((0,formats_escape/* html */.qy)((0,deny_words/* requestsADay */.Ku)(cause.requestsADay)), { kind: 'figure', sort: String(cause.requestsADay) }),
    ]);
    const json = (policy) => `<pre tabindex="0"><code>${JSON.stringify(policy, null, 2).split('\n').map(formats_escape/* html */.qy).join('\n')}</code></pre>`;
    const all = Object.entries(policies.bucketPolicies);
    const sentences = (list) => `<ul>${list.map((text) => `<li>${prose(text)}</li>`).join('')}</ul>`;
    return section('rehearsal', 'If SigV2 were denied now', [
        `<p>${prose((0,deny_words/* rehearsalSentence */.xM)(rehearsed))}</p>`,
        rows.length === 0 ? '' : table(columns, rows, { label: 'Who would be refused', cards: true }),
        more(denied.length - rows.length, 'cause'),
        all.length === 0
            ? ''
            : `<details><summary>The policies that deny it, what else they stop, and what they do not</summary>
<h3>It also stops</h3>${sentences(alsoStops)}
<h3>It does not stop</h3>${sentences(doesNotStop)}
${all
                .slice(0, POLICIES)
                .map(([bucket, policy]) => `<h3>Bucket policy of ${code(bucket)}, beside the statements that it has</h3>${json(policy)}`)
                .join('\n')}
${all.length > POLICIES ? `<p>${(0,formats_escape/* html */.qy)(`…and the same for ${(0,content_words/* counted */.hS)(all.length - POLICIES, 'more bucket')}: add --policy.`)}</p>` : ''}
<h3>Service control policy</h3>${policies.serviceControlPolicies.map(json).join('\n')}
</details>`,
    ]);
}
function gaps(report) {
    if (report.gaps.length === 0)
        return '';
    const inOrder = [...(0,content_words/* openGaps */.i8)(report), ...report.gaps.filter(({ accepted }) => accepted)];
    const shown = inOrder.slice(0, ROWS);
    const columns = [
        column('Gap'),
        column('Where'),
        column('Records', 'figure'),
        column('What it means, and what to do'),
    ];
    const rows = shown.map((gap) => [
        cell(`<code>${gap.name}</code>${gap.accepted ? `<br>${badge('accepted', 'accepted')}` : ''}`),
        cell(whereOf(gap)),
        gap.count === null ? cell('') : figureCell(gap.count),
        cell(prose((0,formats_escape/* cut */.Jj)(gap.message, CHARACTERS)) + samples(gap), { kind: 'long' }),
    ]);
    return section('gaps', 'Gaps', [
        '<p>Reasons why the log proves less than it seems to.</p>',
        table(columns, rows, { label: 'Gaps', cards: true }),
        more(inOrder.length - rows.length, 'gap'),
    ]);
}
function whereOf(gap) {
    return [gap.bucket, gap.network]
        .filter((part) => part !== null)
        .map(code)
        .join('<br>');
}
function samples({ samples }) {
    if (samples.length === 0)
        return '';
    const items = samples.map(({ logObject, record }) => `<li>${code(record)}<br>in ${code(logObject)}</li>`);
    return `<p>Samples:</p><ul>${items.join('')}</ul>`;
}
function totals(report) {
    const { parts, signatures } = (0,content_words/* totalRows */.wh)(report);
    const row = (name, count, kind) => `<tr${kind === '' ? '' : ` class="${kind}"`}><th scope="row">${(0,formats_escape/* html */.qy)(name)}</th><td class="figure">${(0,content_words/* figure */.vP)(count)}</td></tr>`;
    const rows = [
        ...parts.flatMap(({ name, count }) => [
            row(name, count, ''),
            ...(name === 'in scope'
                ? signatures.map((signature) => row(signature.name, signature.count, 'part'))
                : []),
        ]),
        row('all records read', report.totals.records, 'sum'),
    ];
    return section('totals', 'Totals', [
        `<table class="totals">\n<thead><tr><th scope="col">Records</th><th scope="col" class="figure">Count</th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`,
    ]);
}
function whatToDo(report) {
    const steps = (0,content_words/* nextSteps */.Zn)(report, content_words/* asOption */.ui).map((step) => `<li>${prose(step)}</li>`);
    const note = (0,content_words/* repeatNote */.qZ)(report);
    return section('what-to-do', 'What to do', [
        `<ul>${steps.join('')}</ul>`,
        `<h3>${content_words/* REPEAT_TITLE */.HE}</h3>`,
        `<pre tabindex="0"><code>${(0,formats_escape/* html */.qy)((0,content_words/* repeatCommand */.pZ)(report))}</code></pre>`,
        note === '' ? '' : `<p>${prose(note)}</p>`,
    ]);
}
const EVIDENCE_COLUMNS = [
    ['time', 'Time'],
    ['bucket', 'Bucket'],
    ['remote_ip', 'Remote IP'],
    ['requester', 'Requester'],
    ['operation', 'Operation'],
    ['key', 'Key'],
    ['request_uri', 'Request'],
    ['http_status', 'Status'],
    ['signature_version', 'Signature'],
    ['authentication_type', 'Signed by'],
    ['user_agent', 'User agent'],
];
function* evidence(evidence) {
    if (evidence === null || evidence.records.length === 0) {
        yield section('evidence', 'Evidence', ['<p>There is no record to show.</p>']);
        return;
    }
    const shown = evidence.records.slice(0, EVIDENCE_RECORDS);
    const columns = [...EVIDENCE_COLUMNS.map(([, title]) => column(title)), column('Log object')];
    const rows = shown.map(({ record, logObject }) => [
        ...EVIDENCE_COLUMNS.map(([name]) => cell(cellCode((0,log_formats_record/* columnText */.Q)(record, name) ?? ''), {
            kind: name === 'user_agent' || name === 'request_uri' ? 'long' : '',
        })),
        cell(cellCode(logObject)),
    ]);
    const all = evidence.records.length;
    const words = all === shown.length
        ? `${(0,content_words/* counted */.hS)(all, 'record')} behind the findings`
        : `The first ${(0,content_words/* figure */.vP)(shown.length)} of ${(0,content_words/* counted */.hS)(all, 'record')} behind the findings`;
    yield section('evidence', 'Evidence', [
        `<p>${(0,formats_escape/* html */.qy)(`${words}${evidence.complete ? '' : ', not all of them'}. evidence.csv holds all 27 columns.`)}</p>`,
        `<details${all <= 20 ? ' open' : ''}><summary>${(0,formats_escape/* html */.qy)((0,content_words/* counted */.hS)(shown.length, 'record'))}</summary>\n${table(columns, rows, { label: 'Evidence', wide: true })}\n</details>`,
    ]);
}
function beside(report) {
    const parts = (0,also_seen/* besideParts */.V9)(report);
    if (parts.length === 0)
        return '';
    return section('beside', also_seen/* BESIDE_TITLE */.q1, [`<p>${(0,formats_escape/* html */.qy)(also_seen/* BESIDE_SENTENCE */.HV)}</p>`, ...parts.map(besidePart)]);
}
function besidePart(part) {
    const columns = [
        column('User agent'),
        column('Requester'),
        column('TLS'),
        column('Requests', 'figure'),
        column('Bucket'),
        column('Remote IP'),
        column('Last seen'),
    ];
    const rows = part.clients
        .slice(0, BESIDE)
        .map((client) => [
        cell(code(client.userAgent), { kind: 'long' }),
        cell(code(client.requester), { kind: 'medium' }),
        cell(client.tlsVersion === null ? '-' : code(client.tlsVersion)),
        figureCell(client.requests),
        cell(code(client.bucket)),
        cell(code(client.remoteIp)),
        cell((0,content_words/* moment */.n$)(client.lastSeen), { kind: 'time' }),
    ]);
    const rest = (0,also_seen/* besideRest */.vR)(part, rows.length);
    return `<h3>${(0,formats_escape/* html */.qy)(part.title)}</h3>
<p>${(0,formats_escape/* html */.qy)(part.advice)}</p>
${table(columns, rows, { label: part.title, sortable: rows.length > 5, cards: true })}${rest === '' ? '' : `\n<p>${(0,formats_escape/* html */.qy)(rest)}</p>`}`;
}
function statements(queries) {
    if (queries.length === 0)
        return section('sql', 'SQL', ['<p>No statement ran: the embedded engine read the log files itself.</p>']);
    const blocks = queries.map(({ purpose, queryExecutionId, bytesScanned, engineVersion, statement }) => {
        const notes = [bytesScanned === null ? null : `${(0,content_words/* byteSize */.mz)(bytesScanned)} scanned`, engineVersion];
        const words = notes.filter((note) => note !== null).join(', ');
        const lines = statement.split('\n').map(formats_escape/* html */.qy).join('\n');
        return `<details><summary>${(0,formats_escape/* html */.qy)(purpose)}</summary>\n<p>Query execution ${code(queryExecutionId)}${words === '' ? '' : (0,formats_escape/* html */.qy)(`: ${words}`)}</p>\n<pre tabindex="0"><code>${lines}</code></pre>\n</details>`;
    });
    return section('sql', 'SQL', [
        `<p>${(0,formats_escape/* html */.qy)(`${(0,content_words/* counted */.hS)(queries.length, 'statement')} ran on Athena, in this order.`)}</p>`,
        ...blocks,
    ]);
}
function files(digests) {
    const columns = [column('File'), column('Bytes', 'figure'), column('SHA-256')];
    const rows = digests.map(({ name, bytes, sha256 }) => [
        cell(code(name)),
        figureCell(bytes),
        cell(`<code>${(0,formats_escape/* html */.qy)(sha256)}</code>`),
    ]);
    return section('files', 'Files', [
        '<p>Beside this file, as they were written with it. <code>s3-sigv4-check verify DIRECTORY</code> checks them, and this file, against <code>SHA256SUMS</code>.</p>',
        table(columns, rows, { label: 'Files' }),
    ]);
}
function column(title, kind = '') {
    return { title, kind };
}
function cell(content, { kind = '', sort = null } = {}) {
    return { content, kind, sort };
}
function figureCell(count) {
    return { content: (0,content_words/* figure */.vP)(count), kind: 'figure', sort: String(count) };
}
/** The roles keep it a table for those who hear it, where a narrow page shows cards. */
function table(columns, rows, options) {
    const { label, sortable = false, cards = false, wide = false } = options;
    const classes = [cards ? 'cards' : '', wide ? 'wide' : ''].filter((name) => name !== '').join(' ');
    const attribute = (name, value) => (value === '' ? '' : ` ${name}="${value}"`);
    const heads = columns.map(({ title, kind }) => `<th scope="col" role="columnheader"${attribute('class', kind)}>${(0,formats_escape/* html */.qy)(title)}</th>`);
    const lines = rows.map((cells) => {
        const tds = cells.map(({ content, kind, sort }, index) => `<td role="cell"${attribute('class', kind)} data-label="${(0,formats_escape/* html */.qy)(columns[index].title)}"${sort === null ? '' : ` data-sort="${(0,formats_escape/* html */.qy)(sort)}"`}>${content}</td>`);
        return `<tr role="row">${tds.join('')}</tr>`;
    });
    return `<div class="scroll" role="region" aria-label="${(0,formats_escape/* html */.qy)(label)}" tabindex="0">
<table role="table"${attribute('class', classes)}${sortable ? ' data-sortable' : ''}>
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
<tbody role="rowgroup">
${lines.join('\n')}
</tbody>
</table>
</div>`;
}
function definitions(facts) {
    return `<dl class="facts">${facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>`;
}
function more(count, noun) {
    return count <= 0 ? '' : `<p>${(0,formats_escape/* html */.qy)(`…and ${(0,content_words/* counted */.hS)(count, `more ${noun}`)}, in report.json.`)}</p>`;
}
function badge(kind, text) {
    return `<span class="badge ${kind}">${(0,formats_escape/* html */.qy)(text)}</span>`;
}
function code(text) {
    return text === '' ? '<em>empty</em>' : `<code>${breakable((0,formats_escape/* html */.qy)((0,formats_escape/* cut */.Jj)(text, CHARACTERS)))}</code>`;
}
/** A path or an ARN breaks after its slashes and colons, before it breaks elsewhere. */
function breakable(escaped) {
    if (escaped.includes(' '))
        return escaped;
    return escaped.replace(/[/:]+(?=[^/:])/g, '$&<wbr>');
}
function cellCode(text) {
    return text === '' ? '' : `<code>${breakable((0,formats_escape/* html */.qy)((0,formats_escape/* cut */.Jj)(text, CELL_CHARACTERS)))}</code>`;
}
function codes(texts) {
    const shown = texts.slice(0, 20).map(code);
    if (texts.length > 20)
        shown.push((0,formats_escape/* html */.qy)(`and ${(0,content_words/* figure */.vP)(texts.length - 20)} more`));
    return shown.join(', ');
}
function examples(texts, count) {
    const items = texts.map((text) => `<li>${code(text)}</li>`);
    if (count > texts.length)
        items.push(`<li>${(0,formats_escape/* html */.qy)(`and ${(0,content_words/* figure */.vP)(count - texts.length)} more`)}</li>`);
    return `<ul class="plain">${items.join('')}</ul>`;
}
/** Prose, with what stands between two backticks as code. */
function prose(text) {
    return text
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? `<code>${(0,formats_escape/* html */.qy)(part)}</code>` : (0,formats_escape/* html */.qy)(part)))
        .join('');
}

// EXTERNAL MODULE: ./lib/report/formats/markdown.js
var markdown = __webpack_require__(524);
;// CONCATENATED MODULE: ./lib/report/formats/queries-sql.js


/** `queries.sql`: every statement that ran, in its order, each below a comment that says what for. */
function queriesSql({ tool }, queries) {
    if (queries.length === 0)
        return '-- No statement ran: the embedded engine read the log files itself.\n';
    const blocks = queries.map(({ purpose, queryExecutionId, bytesScanned, engineVersion, statement }) => {
        const notes = [
            purpose,
            `query execution ${queryExecutionId}`,
            bytesScanned === null ? null : `${(0,content_words/* byteSize */.mz)(bytesScanned)} scanned`,
            engineVersion,
        ];
        return `-- ${(0,formats_escape/* visible */.RK)(notes.filter((note) => note !== null).join('; '))}\n${statement};\n`;
    });
    return [
        `-- Statements that ${tool.name} ${tool.version} ran on Amazon Athena, in this order.\n`,
        ...blocks,
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/report/formats/report-json.js
var report_json = __webpack_require__(2902);
;// CONCATENATED MODULE: ./lib/report/package/files.js






const SUMS_FILE = 'SHA256SUMS';
/** The evidence package: every file that a report directory may hold of ours, in the order of their writing. */
const REPORT_FILES = [
    'report.json',
    'evidence.csv',
    'summary.md',
    'queries.sql',
    'report.html',
    SUMS_FILE,
];
/**
 * The files of a package, one after the other: `report.html` lists the sums of those before it, and `SHA256SUMS` those of
 * all others, so each file's pieces are to be taken to their end before the next file is asked for.
 */
function* packageFiles(parts) {
    const { report, evidence, queries } = parts;
    const digests = [];
    const file = (name, pieces) => ({
        file: name,
        pieces: digested(name, pieces, (digest) => digests.push(digest)),
    });
    yield file('report.json', (0,report_json.reportJson)(report));
    if (evidence !== null)
        yield file('evidence.csv', evidenceCsv(evidence));
    yield file('summary.md', [(0,markdown.jobSummary)(report)]);
    yield file('queries.sql', [queriesSql(report, queries)]);
    yield file('report.html', htmlReport({ report, evidence, queries, files: [...digests] }));
    yield { file: SUMS_FILE, pieces: [sumsText(digests)] };
}
function* digested(name, pieces, onDigest) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    for (const piece of pieces) {
        hash.update(piece);
        bytes += Buffer.byteLength(piece);
        yield piece;
    }
    onDigest({ name, bytes, sha256: hash.digest('hex') });
}
/** As `sha256sum` writes and checks it. */
function sumsText(digests) {
    return digests.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}


/***/ })

};
