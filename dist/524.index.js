export const id = 524;
export const ids = [524];
export const modules = {

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


/***/ })

};
