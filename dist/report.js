// report.js: the files of a report. Written by scripts/bundle.mjs.
export const modules = {

// ./lib/report/compare/earlier-report.js
1845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEarlierReport: () => (/* binding */ readEarlierReport)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7154);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);
/* harmony import */ var _runtime_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4197);
/* harmony import */ var _settings_messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9413);





const count = valibot__WEBPACK_IMPORTED_MODULE_4__.pipe(valibot__WEBPACK_IMPORTED_MODULE_4__.number(), valibot__WEBPACK_IMPORTED_MODULE_4__.safeInteger(), valibot__WEBPACK_IMPORTED_MODULE_4__.minValue(0));
/** As `report.json` spells it: it is written again as it stands. */
const timestamp = valibot__WEBPACK_IMPORTED_MODULE_4__.pipe(valibot__WEBPACK_IMPORTED_MODULE_4__.string(), valibot__WEBPACK_IMPORTED_MODULE_4__.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/), valibot__WEBPACK_IMPORTED_MODULE_4__.isoTimestamp());
const authentication = valibot__WEBPACK_IMPORTED_MODULE_4__.picklist(['header', 'presigned', 'unknown']);
const finding = valibot__WEBPACK_IMPORTED_MODULE_4__.object({
    remoteIp: valibot__WEBPACK_IMPORTED_MODULE_4__.string(),
    requester: valibot__WEBPACK_IMPORTED_MODULE_4__.string(),
    authentication,
    // It may be a file that this tool did not write.
    userAgent: valibot__WEBPACK_IMPORTED_MODULE_4__.pipe(valibot__WEBPACK_IMPORTED_MODULE_4__.string(), valibot__WEBPACK_IMPORTED_MODULE_4__.transform(_log_formats_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)),
    requests: count,
    cause: valibot__WEBPACK_IMPORTED_MODULE_4__.nullish(valibot__WEBPACK_IMPORTED_MODULE_4__.string(), null),
});
const cause = valibot__WEBPACK_IMPORTED_MODULE_4__.object({
    id: valibot__WEBPACK_IMPORTED_MODULE_4__.pipe(valibot__WEBPACK_IMPORTED_MODULE_4__.string(), valibot__WEBPACK_IMPORTED_MODULE_4__.regex(/^[0-9a-f]{12}$/)),
    requester: valibot__WEBPACK_IMPORTED_MODULE_4__.string(),
    product: valibot__WEBPACK_IMPORTED_MODULE_4__.nullable(valibot__WEBPACK_IMPORTED_MODULE_4__.string()),
    authentication,
    requests: count,
});
/** The part of report.json that a comparison needs; what an older version did not write is empty. */
const earlierReport = valibot__WEBPACK_IMPORTED_MODULE_4__.object({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_4__.literal(1),
    generatedAt: timestamp,
    verdict: valibot__WEBPACK_IMPORTED_MODULE_4__.picklist(['compliant', 'non-compliant', 'inconclusive']),
    settings: valibot__WEBPACK_IMPORTED_MODULE_4__.object({
        buckets: valibot__WEBPACK_IMPORTED_MODULE_4__.array(valibot__WEBPACK_IMPORTED_MODULE_4__.string()),
        sourceIps: valibot__WEBPACK_IMPORTED_MODULE_4__.array(valibot__WEBPACK_IMPORTED_MODULE_4__.string()),
        ignoreRejected: valibot__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    }),
    findings: valibot__WEBPACK_IMPORTED_MODULE_4__.array(finding),
    findingsNotListed: valibot__WEBPACK_IMPORTED_MODULE_4__.object({ requests: count }),
    excepted: valibot__WEBPACK_IMPORTED_MODULE_4__.optional(valibot__WEBPACK_IMPORTED_MODULE_4__.array(finding), []),
    exceptedNotListed: valibot__WEBPACK_IMPORTED_MODULE_4__.optional(valibot__WEBPACK_IMPORTED_MODULE_4__.object({ requests: count }), { requests: 0 }),
    causes: valibot__WEBPACK_IMPORTED_MODULE_4__.optional(valibot__WEBPACK_IMPORTED_MODULE_4__.array(cause), []),
});
/** The largest JavaScript string is about this long. The largest report has a quarter of it. */
const LARGEST_REPORT_BYTES = 500 * 1024 * 1024;
/**
 * Reads the report.json of an earlier check. Null if the file does not exist, as in a first run. Throws SettingsError if
 * the file is not a report.
 */
async function readEarlierReport(path) {
    const refuse = (problem, cause) => new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN(`the report to compare with, ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)}, ${problem}`, { cause });
    let bytes;
    try {
        bytes = await (0,_runtime_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readInput */ .R5)(path, LARGEST_REPORT_BYTES);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw refuse(`cannot be read: ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .kc)(error)}`, error);
    }
    if (bytes === null)
        throw refuse('is larger than 500 MiB. Give the report.json of an earlier check.');
    const text = new TextDecoder().decode(bytes);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw refuse('is not JSON. Give the report.json of an earlier check.', error);
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_4__.safeParse(earlierReport, json);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const where = valibot__WEBPACK_IMPORTED_MODULE_4__.getDotPath(issue);
    throw refuse(`is not a report.json of this tool (${where === null ? '' : `${where}: `}${issue.message}).`);
}


/***/ }),

// ./lib/report/formats/evidence-csv.js
6301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ EVIDENCE_HEADER),
/* harmony export */   o: () => (/* binding */ evidenceCsv)
/* harmony export */ });
/* harmony import */ var csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6789);
/* harmony import */ var _log_formats_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7732);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8662);



const EVIDENCE_HEADER = [..._log_formats_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .COLUMN_NAMES */ .aC, 'log_object', 'cause'];
/** Records made into text at a time. */
const CHUNK = 100;
/**
 * `evidence.csv`, in pieces: RFC 4180, UTF-8, a header line, then one line for each record: its 27 columns, empty where it
 * ends before them, its log object, and the id of its finding's cause. Every cell stands in quotes, so that a reader that
 * takes `;` or a tab for the separator finds no cell's start within a cell. `findings` are those that the evidence was
 * asked for. Source: https://www.rfc-editor.org/rfc/rfc4180
 */
function* evidenceCsv(evidence, findings) {
    yield csvLines([EVIDENCE_HEADER]);
    for (let from = 0; from < evidence.records.length; from += CHUNK)
        yield csvLines(evidence.records
            .slice(from, from + CHUNK)
            .map(({ record, logObject, finding }) => [
            ..._log_formats_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .COLUMN_NAMES */ .aC.map((_, column) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .csvCell */ .rK)(record.columns[column] ?? '')),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .csvCell */ .rK)(logObject),
            findings[finding]?.cause ?? '',
        ]));
}
function csvLines(rows) {
    return (0,csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .A)(rows, { record_delimiter: '\r\n', quoted: true, quoted_empty: true });
}


/***/ }),

6841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ EVIDENCE_RECORDS),
  g: () => (/* binding */ htmlReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/log-formats/columns.js
var columns = __webpack_require__(7732);
// EXTERNAL MODULE: ./lib/log-formats/record.js
var log_formats_record = __webpack_require__(2954);
// EXTERNAL MODULE: ./lib/report/content/also-seen.js
var also_seen = __webpack_require__(2805);
// EXTERNAL MODULE: ./lib/report/content/cause-rows.js
var cause_rows = __webpack_require__(453);
// EXTERNAL MODULE: ./lib/report/content/change.js
var change = __webpack_require__(7214);
// EXTERNAL MODULE: ./lib/report/content/deny-words.js
var deny_words = __webpack_require__(6928);
// EXTERNAL MODULE: ./lib/report/content/exceptions.js
var content_exceptions = __webpack_require__(348);
// EXTERNAL MODULE: ./lib/report/content/gaps.js
var gaps = __webpack_require__(7515);
// EXTERNAL MODULE: ./lib/report/content/headline.js
var headline = __webpack_require__(5778);
// EXTERNAL MODULE: ./lib/report/content/parts.js
var content_parts = __webpack_require__(5086);
// EXTERNAL MODULE: ./lib/report/content/provenance.js
var provenance = __webpack_require__(618);
// EXTERNAL MODULE: ./lib/report/content/refused.js + 1 modules
var refused = __webpack_require__(9944);
// EXTERNAL MODULE: ./lib/report/content/section.js
var section = __webpack_require__(1619);
// EXTERNAL MODULE: ./lib/report/content/targets.js
var targets = __webpack_require__(8058);
// EXTERNAL MODULE: ./lib/report/content/totals.js
var totals = __webpack_require__(2549);
// EXTERNAL MODULE: ./lib/report/content/trend.js
var trend = __webpack_require__(6863);
// EXTERNAL MODULE: ./lib/report/content/words.js
var content_words = __webpack_require__(7813);
// EXTERNAL MODULE: ./lib/runtime/lists.js
var lists = __webpack_require__(909);
// EXTERNAL MODULE: ./lib/report/formats/escape.js
var formats_escape = __webpack_require__(8662);
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
        .map(({ title, counts }) => `${title}: at most ${(0,content_words/* figure */.vP)((0,lists/* greatest */.Kf)(counts))}, in all ${(0,content_words/* figure */.vP)(sum(counts))}.`)
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
    const ceiling = niceCeiling((0,lists/* greatest */.Kf)(counts));
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
/** A round even number that is not below the count. */
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
/** Style and script of `report.html`. The Content-Security-Policy allows only their hashes. */
/** Rows of one table that go on paper: the whole report is at most ten pages. */
const PRINTED_ROWS = 10;
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
code { unicode-bidi: isolate; overflow-wrap: break-word; }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 12px; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); }
.verdict { border: 1px solid var(--line); border-left-width: 8px; border-radius: 8px; padding: 18px 20px; background: var(--raised); }
.verdict p { margin: 6px 0 0; font-size: 17px; }
.verdict.compliant { border-left-color: var(--green); }
.verdict.non-compliant { border-left-color: var(--red); }
.verdict.excepted, .verdict.inconclusive { border-left-color: var(--amber); }
.badge { font-weight: 600; }
td .badge { white-space: nowrap; }
.badge.compliant { color: var(--green); }
.badge.non-compliant { color: var(--red); }
.badge.excepted, .badge.inconclusive, .badge.no-traffic, .badge.expired, .badge.unmatched { color: var(--amber); }
.badge.accepted, .badge.active { color: var(--quiet); }
nav ul { display: flex; flex-wrap: wrap; gap: 2px 16px; list-style: none; margin: 12px 0 0; padding: 0; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 16px 0; }
dl.facts dt { color: var(--quiet); }
dl.facts dd { margin: 0; min-width: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
caption { text-align: left; color: var(--quiet); padding: 0 0 6px; }
th, td { text-align: left; vertical-align: top; padding: 7px 10px; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--line); vertical-align: bottom; }
th.figure, td.figure { text-align: right; font-variant-numeric: tabular-nums; }
td.figure { white-space: nowrap; }
th.figure { width: 84px; }
td.time { min-width: 100px; font-variant-numeric: tabular-nums; }
tbody th { font-weight: 400; }
td ul, .plain { list-style: none; margin: 0; padding: 0; }
.totals { width: auto; min-width: 320px; }
.totals .part th { padding-left: 30px; }
.totals .sum th, .totals .sum td { font-weight: 600; }
.wide td { min-width: 110px; }
.wide code { white-space: pre-wrap; }
th.long, td.long { width: 32%; }
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
.paper { display: none; }
tr:target { background: var(--raised); }
.copied { position: relative; }
.copied button { position: absolute; top: 6px; right: 6px; font: inherit; font-size: 12px; color: var(--text); background: var(--ground); border: 1px solid var(--grey); border-radius: 6px; padding: 2px 8px; cursor: pointer; }
.copied pre { padding-right: 76px; }
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
  nav, .filter, .copied button { display: none; }
  .paper { display: block; }
  tbody tr:nth-child(n + ${PRINTED_ROWS + 1}) { display: none; }
  details:not([open]) > summary::before { content: "Not printed: "; }
  summary { list-style: none; color: var(--quiet); }
  th button::after { content: none; }
  table { font-size: 8.5pt; }
  thead { display: table-header-group; }
  tr, svg, .verdict { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .scroll { overflow: visible; }
  th, td { padding: 4px 6px; }
  code { font-size: 7.5pt; }
  td.long, .wide td { min-width: 0; }
  td.time { min-width: 62px; }
  .wide code { overflow-wrap: anywhere; }
}
`;
/**
 * Puts sorting and filtering to the tables that ask for it (`data-sortable`), and a button to what may be copied
 * (`data-copy`); what they hold is there without it.
 */
const SCRIPT = `
for (const pre of document.querySelectorAll('pre[data-copy]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(pre.textContent);
      button.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(pre);
      button.textContent = document.execCommand('copy') ? 'Copied' : 'Press Ctrl+C';
    }
    setTimeout(() => { button.textContent = 'Copy'; }, 2000);
  });
  const frame = document.createElement('div');
  frame.className = 'copied';
  pre.before(frame);
  frame.append(pre, button);
}
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
  let texts = null;
  input.addEventListener('input', () => {
    texts ??= new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
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
const TARGETS = 3_000;
const EVIDENCE_RECORDS = 1_000;
const CHANGED = 50;
const ALSO_SEEN_ROWS = 100;
/** Characters of one text out of the log, and of one cell of the evidence. */
const CHARACTERS = 1_000;
const CAUSE_CHARACTERS = 300;
const CELL_CHARACTERS = 300;
/** Bars of the chart. */
const PERIODS = 62;
/** Causes that are open on the page: the rest waits for a click. */
const OPEN_CAUSES = 50;
/** Rows of a table that are open on the page: the rest waits for a click. */
const OPEN_ROWS = 20;
/**
 * `report.html`, in pieces: one file that asks for nothing from anywhere, and says so in its Content-Security-Policy. All
 * of it can be read without script.
 */
function* htmlReport(parts) {
    const { report } = parts;
    const exceptions = block((0,content_exceptions/* exceptionSection */.$)(report, { rows: ROWS, characters: CHARACTERS }));
    const isCompliant = report.verdict === 'compliant';
    yield head(report);
    yield intro(report);
    yield '<main>\n';
    yield block((0,content_parts/* partSection */.D)(report, { rows: ROWS, characters: CHARACTERS }), {
        isSortable: true,
        hasCards: true,
    });
    if (isCompliant)
        yield exceptions;
    yield html_change(report);
    yield causes(report);
    if (!isCompliant)
        yield exceptions;
    yield html_gaps(report);
    yield html_targets(report);
    yield html_trend(report);
    yield rehearsal(report);
    yield alsoSeen(report);
    yield block((0,totals/* totalSection */.k)(report));
    yield whatToDo(report);
    yield* evidence(report, parts.evidence);
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
    const { tone, label, sentence } = (0,headline/* headlineOf */.g)(report);
    const notes = [...(0,content_words/* caveats */.oW)(report), (0,content_parts/* sigV4RegionsSentence */.e)(report)].filter((note) => note !== '');
    const links = SECTIONS.filter(({ has }) => has(report)).map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`);
    return `<header>
<div class="verdict ${tone}">
<h1><span class="badge ${tone}">${(0,formats_escape/* html */.qy)(label)}</span>: S3 requests and Signature Version 2</h1>
<p>${prose(sentence)}</p>
</div>
<dl class="facts">${(0,provenance/* provenanceRows */.h)(report)
        .map(([name, value]) => `<dt>${(0,formats_escape/* html */.qy)(name)}</dt><dd>${name === 'Run' ? html_link(value) : breakable((0,formats_escape/* html */.qy)((0,formats_escape/* cut */.Jj)(value, CHARACTERS)))}</dd>`)
        .join('')}</dl>
${notes.length === 0 ? '' : `<ul>${notes.map((note) => `<li>${prose(note)}</li>`).join('')}</ul>\n`}<nav aria-label="Sections"><ul>${links.join('')}</ul></nav>
</header>
`;
}
function html_link(url) {
    return `<a href="${(0,formats_escape/* html */.qy)(url)}" rel="noreferrer">${breakable((0,formats_escape/* html */.qy)(url))}</a>`;
}
const isMerged = ({ parts }) => parts !== undefined;
const always = () => true;
const isRehearsed = ({ totals, verdict }) => verdict !== 'inconclusive' || totals.sigV2 > 0;
const SECTIONS = [
    { id: 'parts', title: 'Reports merged', has: isMerged },
    { id: 'change', title: 'What changed', has: ({ comparison }) => comparison !== null },
    { id: 'causes', title: 'Causes', has: ({ verdict }) => verdict === 'non-compliant' },
    { id: 'exceptions', title: 'Exceptions', has: ({ exceptions }) => exceptions.length > 0 },
    { id: 'gaps', title: 'Gaps', has: ({ gaps }) => gaps.length > 0 },
    { id: 'all-targets', title: 'Targets', has: ({ targets }) => targets.length > 0 },
    { id: 'trend', title: 'Trend', has: ({ daily }) => daily.length > 0 },
    { id: 'rehearsal', title: 'Denying SigV2', has: isRehearsed },
    {
        id: 'beside',
        title: also_seen/* ALSO_SEEN_TITLE */.NS,
        has: ({ oldTls, anonymous }) => oldTls.requests + anonymous.requests > 0,
    },
    { id: 'totals', title: 'Totals', has: always },
    { id: 'what-to-do', title: 'What to do', has: always },
    { id: 'evidence', title: 'Evidence', has: always },
    { id: 'sql', title: 'SQL', has: always },
    { id: 'files', title: 'Files', has: always },
];
function html_section(id, title, parts) {
    return `<section>\n<h2 id="${id}">${(0,formats_escape/* html */.qy)(title)}</h2>\n${parts.filter((part) => part !== '').join('\n')}\n</section>\n`;
}
/** A section with its sentences, its table, and what was left out. */
function block(found, options = {}) {
    return found === null ? '' : html_section(found.id, found.title, [body(found, options), options.after ?? '']);
}
function body(found, options = {}) {
    return [
        ...found.sentences.map((sentence) => `<p>${prose(sentence)}</p>`),
        table(found, options),
        ...found.left.map((sentence) => `<p>${prose(sentence)}</p>`),
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function folded(title, content, isOpen = false) {
    return `<details${isOpen ? ' open' : ''}><summary>${(0,formats_escape/* html */.qy)(title)}</summary>\n${content}\n</details>`;
}
function html_change(report) {
    const found = (0,change/* changeOf */.C)(report, CHANGED);
    if (found === null)
        return '';
    const { title, sentence, items, left, caveats: notes } = found;
    const known = new Set(report.causes.slice(0, CAUSES).map(({ id }) => id));
    const lines = items.map(({ kind, id, words }) => {
        const who = (0,formats_escape/* html */.qy)(words);
        return `<li><strong>${kind}</strong>: ${known.has(id) ? `<a href="#cause-${id}">${who}</a>` : who}</li>`;
    });
    return html_section('change', title, [
        `<p>${prose(sentence)}</p>`,
        lines.length === 0 ? '' : `<ul>${lines.join('')}</ul>`,
        left === '' ? '' : `<p>${prose(left)}</p>`,
        notes.length === 0 ? '' : `<ul>${notes.map((note) => `<li>${prose(note)}</li>`).join('')}</ul>`,
    ]);
}
function causes(report) {
    const found = (0,cause_rows/* causeSection */.bM)(report, { rows: CAUSES, characters: CAUSE_CHARACTERS, isDetailed: true });
    if (found === null)
        return '';
    const options = { isSortable: true, hasCards: true };
    const rest = found.rows.slice(OPEN_CAUSES);
    if (rest.length === 0)
        return block(found, options);
    const { columns } = found;
    return html_section(found.id, found.title, [
        body({ ...found, rows: found.rows.slice(0, OPEN_CAUSES), left: [] }, options),
        // A browser lays out what is folded only when somebody opens it: a thousand rows would make it slow.
        folded(`${(0,content_words/* counted */.hS)(rest.length, 'more cause')}, with fewer requests`, body({ id: 'more-causes', title: 'More causes', sentences: [], columns, rows: rest, left: [] }, options)),
        ...found.left.map((sentence) => `<p>${prose(sentence)}</p>`),
    ]);
}
function html_gaps(report) {
    const room = { rows: ROWS, characters: CHARACTERS };
    const samples = (0,gaps/* sampleSection */.W5)(report, { ...room, rows: 50 });
    const all = report.gaps.slice(0, ROWS);
    const every = {
        id: 'every-gap',
        title: '',
        sentences: [],
        columns: [
            (0,section/* column */.fi)('Gap', 'text', true),
            (0,section/* column */.fi)('Bucket', 'log'),
            (0,section/* column */.fi)('Network', 'log'),
            (0,section/* column */.fi)('Message', 'advice'),
        ],
        rows: all.map(({ name, accepted, bucket, network, message }) => ({
            id: null,
            cells: [
                (0,section/* cell */.Hn)(`\`${name}\``, accepted ? 'accepted' : ''),
                (0,section/* cell */.Hn)(bucket === null ? '' : (0,section/* log */.Rm)(bucket)),
                (0,section/* cell */.Hn)(network === null ? '' : (0,section/* log */.Rm)(network)),
                (0,section/* cell */.Hn)((0,formats_escape/* cut */.Jj)(message, CHARACTERS)),
            ],
        })),
        left: report.gaps.length > all.length
            ? [`${(0,content_words/* counted */.hS)(report.gaps.length - all.length, 'more gap')}: see \`report.json\`.`]
            : [],
    };
    const found = (0,gaps/* gapSection */.Mm)(report, room);
    const isGrouped = found !== null && found.rows.length < report.gaps.length;
    return block(found, {
        hasCards: true,
        after: [
            samples === null ? '' : folded(samples.title, body(samples)),
            isGrouped ? folded(`Every gap (${(0,content_words/* figure */.vP)(report.gaps.length)})`, body(every, { isSortable: true })) : '',
        ].join('\n'),
    });
}
function html_targets(report) {
    if (report.targets.length === 0)
        return '';
    const room = { rows: TARGETS, characters: CHARACTERS };
    const wanting = (0,targets/* targetSection */.$C)(report, room);
    const compliant = (0,targets/* compliantTargetSection */.Kr)(report, room);
    const options = { isSortable: true, hasCards: true };
    const isOpen = wanting === null && report.targets.length <= OPEN_ROWS;
    return html_section('all-targets', 'Targets', [
        wanting === null
            ? `<p>${(0,formats_escape/* html */.qy)(`All ${(0,content_words/* counted */.hS)(report.targets.length, 'target')} are compliant. ${(0,targets/* bucketStateSentence */.dc)(report)}`.trim())}</p>`
            : '',
        wanting === null
            ? ''
            : wanting.rows.length <= OPEN_ROWS
                ? `<h3>${(0,formats_escape/* html */.qy)(wanting.title)}</h3>\n${body(wanting, options)}`
                : `${body({ ...wanting, id: 'worst-targets', rows: wanting.rows.slice(0, OPEN_ROWS), left: [] }, options)}\n${folded(`All ${(0,content_words/* counted */.hS)(wanting.rows.length, 'target')} that are not compliant`, body({ ...wanting, sentences: [] }, options))}`,
        compliant === null ? '' : folded(compliant.title, body(compliant, options), isOpen),
    ]);
}
function html_trend(report) {
    const periods = (0,trend/* trendOf */.RS)(report.daily, PERIODS);
    if (periods.length === 0)
        return '';
    const signatures = (0,trend/* shownSignatures */.X5)(periods);
    const rows = {
        id: 'trend-table',
        title: `Requests ${(0,trend/* perPeriod */.jf)(periods)}`,
        sentences: [],
        columns: [(0,section/* column */.fi)('Day', 'time', true), ...signatures.map(({ title }) => (0,section/* column */.fi)(title, 'figure', true))],
        rows: periods.map((period) => ({
            id: null,
            cells: [(0,section/* cell */.Hn)((0,trend/* periodName */.dN)(period)), ...signatures.map(({ key }) => (0,section/* cell */.Hn)((0,content_words/* figure */.vP)(period[key])))],
        })),
        left: [],
    };
    return html_section('trend', 'Trend', [
        `<div class="chart" role="region" aria-label="Chart of requests ${(0,trend/* perPeriod */.jf)(periods)}" tabindex="0">\n${trendSvg(periods, 'wide')}\n${trendSvg(periods, 'narrow')}\n</div>`,
        folded(`Requests ${(0,trend/* perPeriod */.jf)(periods)}, as a table`, body(rows)),
    ]);
}
/** Buckets whose policies are written out; `--policy` prints all. */
const POLICIES = 20;
function rehearsal(report) {
    if (!isRehearsed(report))
        return '';
    const rehearsed = (0,refused/* rehearse */.K)(report);
    const { alsoStops, doesNotStop } = rehearsed;
    const { policies, left } = rehearsed.firstPolicies(POLICIES);
    const first = Object.entries(policies.bucketPolicies);
    const sentences = (list) => `<ul>${list.map((text) => `<li>${prose(text)}</li>`).join('')}</ul>`;
    const shown = first
        .map(([bucket, policy]) => `<h3>Bucket policy of ${code(bucket)}, to add to its own statements</h3>${json(policy)}`)
        .join('\n');
    return html_section('rehearsal', 'If SigV2 were denied now', [
        `<p>${prose((0,deny_words/* rehearsalSentence */.xM)(rehearsed))}</p>`,
        first.length === 0
            ? ''
            : folded('The policies that deny it, and what they stop and do not stop', `<h3>It also stops</h3>${sentences(alsoStops)}
<h3>It does not stop</h3>${sentences(doesNotStop)}
${shown}
${left > 0 ? `<p>${prose(`The same holds for ${(0,content_words/* counted */.hS)(left, 'more bucket')}: add \`--policy\`.`)}</p>` : ''}
<h3>Service control policy</h3>${policies.serviceControlPolicies.map(json).join('\n')}
<h3>Resource control policy</h3>${policies.resourceControlPolicies.map(json).join('\n')}`),
    ]);
}
function json(policy) {
    return pre(JSON.stringify(policy, null, 2));
}
/** A text with a button to copy it, if script runs. */
function pre(content) {
    return `<pre tabindex="0" data-copy><code>${content.split('\n').map(formats_escape/* html */.qy).join('\n')}</code></pre>`;
}
function alsoSeen(report) {
    const sections = (0,also_seen/* alsoSeenSections */.nn)(report, { rows: ALSO_SEEN_ROWS, characters: CHARACTERS });
    if (sections.length === 0)
        return '';
    return html_section('beside', also_seen/* ALSO_SEEN_TITLE */.NS, [
        `<p>${(0,formats_escape/* html */.qy)(also_seen/* ALSO_SEEN_SENTENCE */.k1)}</p>`,
        ...sections.map((found) => folded(found.title, body(found, { isSortable: found.rows.length > 5, hasCards: true }))),
    ]);
}
function whatToDo(report) {
    const steps = (0,content_words/* nextSteps */.Zn)(report, content_words/* asOption */.ui).map((step) => `<li>${prose(step)}</li>`);
    const note = (0,content_words/* repeatNote */.qZ)(report);
    return html_section('what-to-do', 'What to do', [
        `<ul>${steps.join('')}</ul>`,
        `<h3>${content_words/* REPEAT_TITLE */.HE}</h3>`,
        pre((0,content_words/* repeatCommand */.pZ)(report)),
        note === '' ? '' : `<p>${prose(note)}</p>`,
    ]);
}
const EVIDENCE_COLUMNS = [
    ['time', 'Time'],
    ['request_id', 'Request ID'],
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
function* evidence(report, evidence) {
    if (evidence === null || evidence.records.length === 0) {
        yield html_section('evidence', 'Evidence', ['<p>The package does not hold records.</p>']);
        return;
    }
    const shown = evidence.records.slice(0, EVIDENCE_RECORDS);
    const linked = new Set(report.causes.slice(0, CAUSES).map(({ id }) => id));
    const heads = ['Cause', ...EVIDENCE_COLUMNS.map(([, title]) => title), 'Log object'];
    const rows = shown.map(({ finding, record, logObject }) => {
        const cause = report.findings[finding]?.cause ?? null;
        const shownCause = cause === null
            ? ''
            : linked.has(cause)
                ? `<a href="#cause-${cause}"><code>${cause}</code></a>`
                : `<code>${cause}</code>`;
        return [
            shownCause,
            ...EVIDENCE_COLUMNS.map(([name]) => cellCode((0,log_formats_record/* columnText */.Q)(record, name) ?? '')),
            cellCode(logObject),
        ];
    });
    const all = evidence.records.length;
    const words = all === shown.length
        ? `${(0,content_words/* counted */.hS)(all, 'record')} behind the findings`
        : `The first ${(0,content_words/* figure */.vP)(shown.length)} of ${(0,content_words/* counted */.hS)(all, 'record')} behind the findings`;
    yield html_section('evidence', 'Evidence', [
        `<p>${(0,formats_escape/* html */.qy)(`${words}${evidence.complete ? '' : ', not all of them'}.`)} <a href="evidence.csv">evidence.csv</a>, in the same folder, holds all ${columns/* COLUMN_NAMES */.aC.length} columns.</p>`,
        folded((0,content_words/* counted */.hS)(shown.length, 'record'), rawTable(heads.map((title) => ({ title, kind: '' })), rows.map((cells) => ({
            id: null,
            cells: cells.map((content) => ({ content, kind: '', sort: null })),
        })), { label: 'Evidence', isWide: true }), all <= OPEN_ROWS),
    ]);
}
function statements(queries) {
    if (queries.length === 0)
        return html_section('sql', 'SQL', ['<p>No statement ran: the embedded engine read the log files itself.</p>']);
    const blocks = queries.map(({ purpose, queryExecutionId, bytesScanned, engineVersion, statement }) => {
        const notes = [bytesScanned === null ? null : `${(0,content_words/* byteSize */.mz)(bytesScanned)} scanned`, engineVersion];
        const words = notes.filter((note) => note !== null).join(', ');
        return `<details><summary>${(0,formats_escape/* html */.qy)(purpose)}</summary>\n<p>Query execution ${code(queryExecutionId)}${words === '' ? '' : (0,formats_escape/* html */.qy)(`: ${words}`)}</p>\n${pre(statement)}\n</details>`;
    });
    return html_section('sql', 'SQL', [
        `<p>${(0,formats_escape/* html */.qy)(`${(0,content_words/* counted */.hS)(queries.length, 'statement')} ran on Athena, in this order.`)}</p>`,
        ...blocks,
    ]);
}
function files(digests) {
    const heads = [
        { title: 'File', kind: '' },
        { title: 'Bytes', kind: 'figure' },
        { title: 'SHA-256', kind: '' },
    ];
    const rows = digests.map(({ name, bytes, sha256 }) => ({
        id: null,
        cells: [
            { content: `<a href="${(0,formats_escape/* html */.qy)(name)}"><code>${(0,formats_escape/* html */.qy)(name)}</code></a>`, kind: '', sort: null },
            { content: (0,content_words/* figure */.vP)(bytes), kind: 'figure', sort: null },
            { content: `<code>${(0,formats_escape/* html */.qy)(sha256)}</code>`, kind: '', sort: null },
        ],
    }));
    return html_section('files', 'Files', [
        '<p>These files are in the same folder. <code>s3-sigv4-check verify DIRECTORY</code> checks them, and this file, against <code>SHA256SUMS</code>.</p>',
        rawTable(heads, rows, { label: 'Files' }),
    ]);
}
const KINDS = {
    text: '',
    log: 'medium',
    figure: 'figure',
    time: 'time',
    advice: 'long',
};
/** What the words of a verdict look like in a cell. */
const BADGES = new Set(['compliant', 'non-compliant', 'no-traffic', 'denied', 'accepted']);
function table(found, { isSortable = false, hasCards = false }) {
    if (found.rows.length === 0)
        return '';
    const { columns, rows, title } = (0,section/* withoutSilentColumns */.J4)(found);
    return rawTable(columns.map((one) => ({ title: one.title, kind: KINDS[one.kind] })), rows.map((row) => rawRow(row, columns)), { label: title, isSortable: isSortable && rows.length > 1, hasCards });
}
function rawRow({ id, cells }, columns) {
    return {
        id,
        cells: cells.map((one, at) => ({
            content: cellHtml(one),
            kind: KINDS[columns[at].kind],
            sort: one.sort ?? (columns[at].kind === 'figure' ? '' : null),
        })),
    };
}
function cellHtml({ lines }) {
    return lines
        .map((pieces, at) => {
        const content = pieces.map(pieceHtml).join('');
        return at === 0 ? content : `<div>${content}</div>`;
    })
        .join('');
}
function pieceHtml({ kind, text }) {
    if (kind === 'log')
        return code(text);
    if (BADGES.has(text))
        return badge(text, text);
    return kind === 'strong' ? `<strong>${prose(text)}</strong>` : prose(text);
}
/** The roles keep it a table for those who hear it, where a narrow page shows cards. */
function rawTable(columns, rows, { label, isSortable = false, hasCards = false, isWide = false }) {
    const classes = [hasCards ? 'cards' : '', isWide ? 'wide' : ''].filter((name) => name !== '').join(' ');
    const attribute = (name, value) => (value === '' ? '' : ` ${name}="${value}"`);
    const heads = columns.map(({ title, kind }) => `<th scope="col" role="columnheader"${attribute('class', kind)}>${(0,formats_escape/* html */.qy)(title)}</th>`);
    const lines = rows.map(({ id, cells }) => {
        const tds = cells.map(({ content, kind, sort }, at) => `<td role="cell"${attribute('class', kind)} data-label="${(0,formats_escape/* html */.qy)(columns[at]?.title ?? '')}"${sort === null || sort === '' ? '' : ` data-sort="${(0,formats_escape/* html */.qy)(sort)}"`}>${content}</td>`);
        return `<tr role="row"${id === null ? '' : ` id="${(0,formats_escape/* html */.qy)(id)}"`}>${tds.join('')}</tr>`;
    });
    const unprinted = rows.length - PRINTED_ROWS;
    const note = unprinted > 0
        ? `\n<p class="paper">${(0,formats_escape/* html */.qy)(`Not printed: ${(0,content_words/* counted */.hS)(unprinted, 'more row')}. The page on a screen and report.json have them.`)}</p>`
        : '';
    return `<div class="scroll" role="region" aria-label="${(0,formats_escape/* html */.qy)(label)}" tabindex="0">
<table role="table"${attribute('class', classes)}${isSortable ? ' data-sortable' : ''}>
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
<tbody role="rowgroup">
${lines.join('\n')}
</tbody>
</table>
</div>${note}`;
}
function badge(kind, text) {
    return `<span class="badge ${kind}">${(0,formats_escape/* html */.qy)(text)}</span>`;
}
function code(text) {
    return text === '' ? '<em>empty</em>' : `<code>${breakable((0,formats_escape/* html */.qy)((0,formats_escape/* cut */.Jj)(text, CHARACTERS)))}</code>`;
}
/** A long text breaks where its parts meet (a path, an ARN, a name with hyphens), and not inside of a word. */
function breakable(escaped) {
    return escaped.replace(/(?:[/:_,=+-]|&#38;)+(?=[^/:_,=+& -])/g, '$&<wbr>');
}
function cellCode(text) {
    return text === '' ? '' : `<code>${breakable((0,formats_escape/* html */.qy)((0,formats_escape/* cut */.Jj)(text, CELL_CHARACTERS)))}</code>`;
}
/** Prose, with what stands between two backticks as code. */
function prose(text) {
    return text
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? `<code>${(0,formats_escape/* html */.qy)(part)}</code>` : (0,formats_escape/* html */.qy)(part)))
        .join('');
}


/***/ }),

// ./lib/report/formats/markdown-section.js
2378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Qn: () => (/* binding */ COMMENT_PAGE),
/* harmony export */   SP: () => (/* binding */ foldedMarkdown),
/* harmony export */   TB: () => (/* binding */ sectionMarkdown),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   bA: () => (/* binding */ SUMMARY_PAGE),
/* harmony export */   gt: () => (/* binding */ sectionBody),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qN: () => (/* binding */ paragraphs),
/* harmony export */   r0: () => (/* binding */ heightOf)
/* harmony export */ });
/* unused harmony export tableMarkdown */
/* harmony import */ var _runtime_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(909);
/* harmony import */ var _content_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1619);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8662);



/** Lays sections out in GitHub's Markdown. */
function sectionMarkdown(section, level = 3) {
    if (section === null)
        return '';
    return paragraphs([`${'#'.repeat(level)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(section.title)}`, sectionBody(section)]);
}
/** A section that is closed until somebody opens it. */
function foldedMarkdown(section) {
    return section === null ? '' : folded(section.title, sectionBody(section));
}
/** The title is ours, or passes through the escape of a summary's text. */
function folded(title, body) {
    return body === ''
        ? ''
        : `<details><summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(title)}</summary>\n\n${body.trimEnd()}\n\n</details>`;
}
function sectionBody(section) {
    const { sentences, left } = section;
    return paragraphs([
        sentences.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7).join(' '),
        tableMarkdown(section),
        left.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7).join(' '),
    ]);
}
function tableMarkdown(section) {
    if (section.rows.length === 0)
        return '';
    const { columns, rows } = (0,_content_section_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSilentColumns */ .J4)(section);
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = columns.map(({ kind }) => (kind === 'figure' ? '---:' : '---'));
    return [
        line(columns.map(titleOf)),
        line(rule),
        ...rows.map(({ cells }) => line(cells.map((cell, at) => columns[at]?.kind === 'time' ? unbroken(cellMarkdown(cell)) : cellMarkdown(cell)))),
    ].join('\n');
}
function titleOf({ title, kind }) {
    return kind === 'time' ? title.replaceAll(' ', '&nbsp;') : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCellText */ .rU)(title);
}
/** GitHub breaks a date at its hyphens where a column is narrow. */
function unbroken(cell) {
    return cell.replaceAll(/(?<=\d)-(?=\d)/g, '&#8209;');
}
function cellMarkdown({ lines }) {
    return lines.map((pieces) => pieces.map(pieceMarkdown).reduce(joined, '')).join('<br>');
}
/** Two code spans side by side would be read as one. */
function joined(all, next) {
    return `${all}${all.endsWith('`') && next.startsWith('`') ? '<!-- -->' : ''}${next}`;
}
function pieceMarkdown({ kind, text }) {
    if (kind === 'log')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCellCode */ .Pr)(text);
    const [, before, words, after] = /^( *)(.*?)( *)$/s.exec(text);
    // A date behind words, which no code span holds.
    const escaped = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCellText */ .rU)(words).replace(/(?<= )\d{4}-\d\d-\d\d$/, unbroken);
    return escaped === '' ? text : `${before}${kind === 'strong' ? `**${escaped}**` : escaped}${after}`;
}
function list(items) {
    return items.map((item) => `- ${item}`).join('\n');
}
function paragraphs(parts) {
    const shown = parts.filter((part) => part !== '').map((part) => part.replace(/\n+$/, ''));
    return shown.length === 0 ? '' : `${shown.join('\n\n')}\n`;
}
const SUMMARY_PAGE = { log: 13, advice: 34, line: 110 };
const COMMENT_PAGE = { log: 13, advice: 31, line: 90 };
const LINE_PIXELS = 24;
const ROW_PIXELS = 14;
/** About how high a page shows the section: enough to keep a page within its bounds, whatever a log holds. */
function heightOf(section, page) {
    if (section === null)
        return 0;
    const { columns, rows, sentences, left } = (0,_content_section_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSilentColumns */ .J4)(section);
    const rowHeights = rows.map(({ cells }) => (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .greatest */ .Kf)(cells.map(({ lines }, at) => {
        const characters = columns[at]?.kind === 'advice' ? page.advice : page.log;
        return lines.reduce((sum, pieces) => sum + linesOf(pieces.map((one) => one.text).join(''), characters), 0);
    })));
    const words = [...sentences, ...left].reduce((sum, sentence) => sum + linesOf(sentence, page.line), 0);
    return (60 +
        80 +
        words * LINE_PIXELS +
        rowHeights.reduce((sum, lines) => sum + lines * LINE_PIXELS + ROW_PIXELS, 0));
}
function linesOf(text, characters) {
    return Math.max(1, Math.ceil((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).length / characters));
}


/***/ }),

// ./lib/report/formats/markdown.js
524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   aA: () => (/* binding */ changeMarkdown),
/* harmony export */   jobSummary: () => (/* binding */ jobSummary)
/* harmony export */ });
/* unused harmony export JOB_SUMMARY_BYTES */
/* harmony import */ var _runtime_lists_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(909);
/* harmony import */ var _content_also_seen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2805);
/* harmony import */ var _content_cause_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(453);
/* harmony import */ var _content_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7214);
/* harmony import */ var _content_deny_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6928);
/* harmony import */ var _content_exceptions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(348);
/* harmony import */ var _content_gaps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7515);
/* harmony import */ var _content_headline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5778);
/* harmony import */ var _content_parts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5086);
/* harmony import */ var _content_provenance_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(618);
/* harmony import */ var _content_refused_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9944);
/* harmony import */ var _content_section_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1619);
/* harmony import */ var _content_targets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8058);
/* harmony import */ var _content_totals_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2549);
/* harmony import */ var _content_trend_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6863);
/* harmony import */ var _content_words_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7813);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8662);
/* harmony import */ var _markdown_section_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2378);


















/** GitHub takes 1 MiB of summary a step, and shows none of a longer one. */
const JOB_SUMMARY_BYTES = 900 * 1024;
const ROOMS = [
    {
        causes: 10,
        targets: 20,
        gaps: 12,
        samples: 10,
        exceptions: 10,
        changed: 2,
        alsoSeen: 10,
        periods: 31,
        characters: 120,
        adviceCharacters: 500,
    },
    {
        causes: 10,
        targets: 10,
        gaps: 8,
        samples: 5,
        exceptions: 5,
        changed: 2,
        alsoSeen: 5,
        periods: 31,
        characters: 50,
        adviceCharacters: 300,
    },
    {
        causes: 5,
        targets: 5,
        gaps: 5,
        samples: 2,
        exceptions: 3,
        changed: 1,
        alsoSeen: 3,
        periods: 14,
        characters: 40,
        adviceCharacters: 240,
    },
    {
        causes: 1,
        targets: 0,
        gaps: 1,
        samples: 0,
        exceptions: 0,
        changed: 0,
        alsoSeen: 0,
        periods: 0,
        characters: 30,
        adviceCharacters: 120,
    },
];
/** A page of six screens, without the text outside the lists. */
const LISTS_PIXELS = 3_900;
/**
 * The report in GitHub's Markdown: `summary.md`, and the job summary. At most six screens high, and `limitBytes` of UTF-8:
 * where it would be longer, it lists fewer rows, in the end counts only. Verdict, totals and where the rest is are always
 * there.
 */
function jobSummary(report, limitBytes = JOB_SUMMARY_BYTES) {
    for (const room of ROOMS) {
        if (listsHeight(report, room) > LISTS_PIXELS && room !== ROOMS.at(-1))
            continue;
        const summary = summaryIn(report, room);
        if (Buffer.byteLength(summary) <= limitBytes)
            return summary;
    }
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .paragraphs */ .qN)([headline(report), (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .sectionMarkdown */ .TB)((0,_content_totals_js__WEBPACK_IMPORTED_MODULE_11__/* .totalSection */ .k)(report)), REST]);
}
function listsHeight(report, room) {
    const sections = [
        (0,_content_exceptions_js__WEBPACK_IMPORTED_MODULE_4__/* .exceptionSection */ .$)(report, { ...room, rows: room.exceptions }),
        causes(report, room),
        (0,_content_gaps_js__WEBPACK_IMPORTED_MODULE_5__/* .gapSection */ .Mm)(report, { ...room, rows: room.gaps }),
        (0,_content_targets_js__WEBPACK_IMPORTED_MODULE_10__/* .targetSection */ .$C)(report, { ...room, rows: room.targets }),
    ];
    return sections.reduce((sum, section) => sum + (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .heightOf */ .r0)(section, _markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .SUMMARY_PAGE */ .bA), 0);
}
/** A page has no room for a column of days beside one of refusals. */
function causes(report, room) {
    const section = (0,_content_cause_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .causeSection */ .bM)(report, { ...room, rows: room.causes });
    if (section === null)
        return null;
    return section.columns.some(({ title }) => title === _content_cause_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .REFUSED_PER_DAY */ ._L) ? (0,_content_cause_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .withDayBelow */ .Mc)(section) : section;
}
const REST = 'The report directory holds the full report (`report.json`, `report.html`) and the records behind its findings (`evidence.csv`).';
function summaryIn(report, room) {
    const exceptions = (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .sectionMarkdown */ .TB)((0,_content_exceptions_js__WEBPACK_IMPORTED_MODULE_4__/* .exceptionSection */ .$)(report, { ...room, rows: room.exceptions }));
    const isCompliant = report.verdict === 'compliant';
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .paragraphs */ .qN)([
        headline(report),
        (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .sectionMarkdown */ .TB)((0,_content_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .partSection */ .D)(report, { ...room, rows: Math.min(room.targets, 10) })),
        isCompliant ? exceptions : '',
        changeMarkdown((0,_content_change_js__WEBPACK_IMPORTED_MODULE_2__/* .changeOf */ .C)(report, room.changed)),
        (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .sectionMarkdown */ .TB)(causes(report, room)),
        (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)([...(0,_content_words_js__WEBPACK_IMPORTED_MODULE_13__/* .caveats */ .oW)(report), (0,_content_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .sigV4RegionsSentence */ .e)(report)].filter((note) => note !== '').map(_escape_js__WEBPACK_IMPORTED_MODULE_15__/* .markdownText */ .p7)),
        isCompliant ? '' : exceptions,
        gaps(report, room),
        targets(report, room),
        trend(report, room),
        rehearsal(report, room),
        alsoSeen(report, room),
        (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .sectionMarkdown */ .TB)((0,_content_totals_js__WEBPACK_IMPORTED_MODULE_11__/* .totalSection */ .k)(report)),
        `### What to do next\n\n${(0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_13__/* .nextSteps */ .Zn)(report, _content_words_js__WEBPACK_IMPORTED_MODULE_13__/* .asInput */ .lv).map(_escape_js__WEBPACK_IMPORTED_MODULE_15__/* .markdownText */ .p7))}`,
        (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .folded */ .TM)('What was checked', (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)((0,_content_provenance_js__WEBPACK_IMPORTED_MODULE_8__/* .provenanceRows */ .h)(report).map(([name, value]) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_15__/* .markdownText */ .p7)(`${name}: ${value}`)))),
        REST,
        artifacts(report),
        again(report),
    ]);
}
const SIGNS = {
    compliant: '✅',
    excepted: '⚠️',
    'non-compliant': '❌',
    inconclusive: '⚠️',
};
function headline(report) {
    const { tone, label, sentence } = (0,_content_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .headlineOf */ .g)(report);
    return `## ${SIGNS[tone]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_15__/* .markdownText */ .p7)(label)}: S3 requests and Signature Version 2\n\n**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_15__/* .markdownText */ .p7)(sentence)}**`;
}
function changeMarkdown(change) {
    if (change === null)
        return '';
    const { title, sentence, items, left, caveats: notes } = change;
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .paragraphs */ .qN)([
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_15__/* .markdownText */ .p7)(title)}: **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_15__/* .markdownText */ .p7)(sentence)}**`,
        (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)([
            ...items.map(({ kind, words }) => `**${kind}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_15__/* .markdownText */ .p7)(words)}`),
            ...(left === '' ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_15__/* .markdownText */ .p7)(left)]),
            ...notes.map(_escape_js__WEBPACK_IMPORTED_MODULE_15__/* .markdownText */ .p7),
        ]),
    ]);
}
function gaps(report, room) {
    const section = (0,_content_gaps_js__WEBPACK_IMPORTED_MODULE_5__/* .gapSection */ .Mm)(report, { ...room, rows: room.gaps });
    if (section === null)
        return '';
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .paragraphs */ .qN)([
        (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .sectionMarkdown */ .TB)(section),
        room.samples === 0 ? '' : (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .foldedMarkdown */ .SP)((0,_content_gaps_js__WEBPACK_IMPORTED_MODULE_5__/* .sampleSection */ .W5)(report, { ...room, rows: room.samples })),
    ]);
}
function targets(report, room) {
    const rows = { ...room, rows: room.targets };
    const wanting = (0,_content_targets_js__WEBPACK_IMPORTED_MODULE_10__/* .targetSection */ .$C)(report, rows);
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .paragraphs */ .qN)([
        wanting === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_15__/* .markdownText */ .p7)((0,_content_targets_js__WEBPACK_IMPORTED_MODULE_10__/* .bucketStateSentence */ .dc)(report)) : (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .sectionMarkdown */ .TB)(wanting),
        room.targets === 0 ? '' : (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .foldedMarkdown */ .SP)((0,_content_targets_js__WEBPACK_IMPORTED_MODULE_10__/* .compliantTargetSection */ .Kr)(report, rows)),
    ]);
}
function alsoSeen(report, room) {
    const sections = (0,_content_also_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .alsoSeenSections */ .nn)(report, { ...room, rows: room.alsoSeen });
    if (sections.length === 0)
        return '';
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .folded */ .TM)(`${_content_also_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .ALSO_SEEN_TITLE */ .NS}: ${sections.map(({ title }) => title).join('; ')}`, (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .paragraphs */ .qN)([_content_also_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .ALSO_SEEN_SENTENCE */ .k1, ...sections.map((section) => (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .sectionMarkdown */ .TB)(section, 4))]));
}
/** One chart of SigV2, or of SigV4 without any SigV2, and a table of all signatures. */
function trend(report, room) {
    const periods = (0,_content_trend_js__WEBPACK_IMPORTED_MODULE_12__/* .trendOf */ .RS)(report.daily, room.periods);
    if (room.periods === 0 || periods.length === 0)
        return '';
    const signatures = (0,_content_trend_js__WEBPACK_IMPORTED_MODULE_12__/* .shownSignatures */ .X5)(periods);
    const charted = periods.some(({ sigV2 }) => sigV2 > 0) ? 'sigV2' : 'sigV4';
    const name = charted === 'sigV2' ? 'SigV2' : 'SigV4';
    const isDrawn = periods.length > 1 && periods.some((period) => period[charted] > 0);
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .paragraphs */ .qN)([
        isDrawn ? `### Trend\n\n${chart(`${name} requests ${(0,_content_trend_js__WEBPACK_IMPORTED_MODULE_12__/* .perPeriod */ .jf)(periods)}`, periods, charted)}` : '',
        (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .folded */ .TM)(`Requests ${(0,_content_trend_js__WEBPACK_IMPORTED_MODULE_12__/* .perPeriod */ .jf)(periods)}, as a table`, (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .sectionBody */ .gt)({
            id: 'trend',
            title: '',
            sentences: [],
            columns: [
                (0,_content_section_js__WEBPACK_IMPORTED_MODULE_16__/* .column */ .fi)('Day', 'text', true),
                ...signatures.map(({ title }) => (0,_content_section_js__WEBPACK_IMPORTED_MODULE_16__/* .column */ .fi)(title, 'figure', true)),
            ],
            rows: periods.map((period) => ({
                id: null,
                cells: [(0,_content_section_js__WEBPACK_IMPORTED_MODULE_16__/* .cell */ .Hn)((0,_content_trend_js__WEBPACK_IMPORTED_MODULE_12__/* .periodName */ .dN)(period)), ...signatures.map(({ key }) => (0,_content_section_js__WEBPACK_IMPORTED_MODULE_16__/* .cell */ .Hn)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_13__/* .figure */ .vP)(period[key])))],
            })),
            left: [],
        })),
    ]);
}
/** Source of the syntax: https://mermaid.js.org/syntax/xyChart.html */
function chart(title, periods, key) {
    const most = (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_17__/* .greatest */ .Kf)(periods.map((period) => period[key]));
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
        "      backgroundColor: 'transparent'",
        `      plotColorPalette: '${key === 'sigV2' ? '#cf222e' : '#2da44e'}'`,
        '---',
        'xychart-beta',
        `  title "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_15__/* .mermaidText */ .Hg)(title)}"`,
        `  x-axis [${periods.map(({ from }) => `"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_15__/* .mermaidText */ .Hg)(from.slice(5))}"`).join(', ')}]`,
        `  y-axis "requests" 0 --> ${most}`,
        `  bar [${periods.map((period) => period[key]).join(', ')}]`,
        '```',
    ].join('\n');
}
/** Buckets whose policies are written out. */
const POLICIES_SHOWN = 1;
function rehearsal(report, room) {
    if (report.verdict === 'inconclusive' && report.totals.sigV2 === 0)
        return '';
    const rehearsed = (0,_content_refused_js__WEBPACK_IMPORTED_MODULE_9__/* .rehearse */ .K)(report);
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .paragraphs */ .qN)([
        '### If SigV2 were denied now',
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_15__/* .markdownText */ .p7)((0,_content_deny_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rehearsalSentence */ .xM)(rehearsed)),
        room.samples === 0 ? '' : denial(rehearsed),
    ]);
}
/** The policies that would do it, and what they stop and do not. Bucket names in them are checked: no fence stands there. */
function denial({ firstPolicies, alsoStops, doesNotStop }) {
    const { policies, left } = firstPolicies(POLICIES_SHOWN);
    const first = Object.values(policies.bucketPolicies);
    if (first.length === 0)
        return '';
    const json = (policy) => `\`\`\`json\n${JSON.stringify(policy, null, 2)}\n\`\`\``;
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .paragraphs */ .qN)([
        '<details><summary>The policy that denies it, and what it stops and does not stop</summary>',
        'Add this statement to the policy of each bucket:',
        ...first.map(json),
        left > 0 ? `The same holds for ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .hS)(left, 'more bucket')}.` : '',
        'Or add it to a service control policy, without `Principal`. `s3-sigv4-check check … --policy` prints all policies.',
        `It also stops:\n\n${(0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(alsoStops.map(_escape_js__WEBPACK_IMPORTED_MODULE_15__/* .markdownText */ .p7))}`,
        `It does not stop:\n\n${(0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .list */ .p_)(doesNotStop.map(_escape_js__WEBPACK_IMPORTED_MODULE_15__/* .markdownText */ .p7))}`,
        '</details>',
    ]);
}
function artifacts({ provenance }) {
    return provenance.runUrl === null
        ? ''
        : `[Artifacts of this run](${provenance.runUrl}#artifacts) · [The run](${provenance.runUrl})`;
}
function again(report) {
    // A fenced block takes any text but its own fence; a line end in a path is spelt out.
    const command = (0,_escape_js__WEBPACK_IMPORTED_MODULE_15__/* .visible */ .RK)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_13__/* .repeatCommand */ .pZ)(report));
    const fence = '`'.repeat(Math.max(3, (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_17__/* .greatest */ .Kf)((command.match(/`+/g) ?? []).map((run) => run.length + 1))));
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_14__/* .paragraphs */ .qN)([
        `### ${_content_words_js__WEBPACK_IMPORTED_MODULE_13__/* .REPEAT_TITLE */ .HE}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_15__/* .markdownText */ .p7)((0,_content_words_js__WEBPACK_IMPORTED_MODULE_13__/* .repeatNote */ .qZ)(report)),
        `${fence}sh\n${command}\n${fence}`,
    ]);
}


/***/ }),

// ./lib/report/formats/queries-sql.js
8656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ queriesSql)
/* harmony export */ });
/* harmony import */ var _content_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7813);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8662);


/** `queries.sql`: every statement that ran, in its order, each below a comment that says what for. */
function queriesSql({ tool }, queries) {
    if (queries.length === 0)
        return '-- No statement ran: the embedded engine read the log files itself.\n';
    const blocks = queries.map(({ purpose, queryExecutionId, bytesScanned, engineVersion, statement }) => {
        const notes = [
            purpose,
            `query execution ${queryExecutionId}`,
            bytesScanned === null ? null : `${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byteSize */ .mz)(bytesScanned)} scanned`,
            engineVersion,
        ];
        return `-- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(notes.filter((note) => note !== null).join('; '))}\n${statement};\n`;
    });
    return [
        `-- Statements that ${tool.name} ${tool.version} ran on Amazon Athena, in this order.\n`,
        ...blocks,
    ].join('\n');
}


/***/ }),

// ./lib/report/formats/report-json.js
2902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportJson: () => (/* binding */ reportJson)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8662);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2871);



/** Items of a list in one piece. */
const ITEMS_A_PIECE = 200;
const { entries } = _report_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSchema */ .Q;
/** The lists that others fill, in the order of the schema, and what an item of each is. */
const LISTS = {
    gaps: entries.gaps.item,
    targets: entries.targets.item,
    buckets: entries.buckets.item,
    findings: entries.findings.item,
    excepted: entries.excepted.item,
    parts: entries.parts.wrapped.item,
};
const NO_ITEMS = { gaps: [], targets: [], buckets: [], findings: [], excepted: [] };
/**
 * `report.json`: keys in the order of the schema, two blanks of indentation, a line end. It comes in pieces, since ten
 * thousand findings, or the targets of many reports, in one text would take more memory than a check of any log.
 */
function* reportJson(report) {
    const withoutItems = { ...report, ...NO_ITEMS, ...(report.parts === undefined ? {} : { parts: [] }) };
    let left = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inertJson */ .nl)(JSON.stringify((0,valibot__WEBPACK_IMPORTED_MODULE_2__.parse)(_report_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSchema */ .Q, withoutItems), null, 2));
    for (const [key, schema] of Object.entries(LISTS)) {
        const items = report[key];
        if (items === undefined)
            continue;
        // A line end is never part of a text in JSON, so that only the key itself can stand so.
        const before = `\n  "${key}": `;
        const at = left.indexOf(`${before}[]`) + before.length;
        yield left.slice(0, at);
        yield* listJson(items, schema);
        left = left.slice(at + '[]'.length);
    }
    yield `${left}\n`;
}
function* listJson(items, schema) {
    for (let at = 0; at < items.length; at += ITEMS_A_PIECE)
        yield items
            .slice(at, at + ITEMS_A_PIECE)
            .map((item) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inertJson */ .nl)(JSON.stringify((0,valibot__WEBPACK_IMPORTED_MODULE_2__.parse)(schema, item), null, 2)))
            .map((json, place) => `${at + place === 0 ? '[' : ','}\n    ${json.replaceAll('\n', '\n    ')}`)
            .join('');
    yield items.length === 0 ? '[]' : '\n  ]';
}


/***/ }),

// ./lib/report/formats/report-schema.js
2871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportSchema)
/* harmony export */ });
/* unused harmony export causeSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1133);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6307);




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
    name: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP_NAMES */ .mM),
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
    verdict: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['compliant', 'non-compliant', 'no-traffic', 'denied']),
    ...signatureCounts,
    sigV4Rejected: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('of sigV4: answered 400, 401 or 403')),
    lastSigV2: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time), valibot__WEBPACK_IMPORTED_MODULE_0__.description('of its SigV2 requests in scope, excepted ones too')),
    firstSeen: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time), valibot__WEBPACK_IMPORTED_MODULE_0__.description('of its in-scope records')),
    lastSeen: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time),
});
const bucket = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    region: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
    logging: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['on', 'off', 'unknown'])),
    logLocation: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()), valibot__WEBPACK_IMPORTED_MODULE_0__.description('where its access logs go now')),
    denial: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['denied', 'partly', 'not-denied', 'unknown'])), valibot__WEBPACK_IMPORTED_MODULE_0__.description("whether the bucket's own policy denies SigV2")),
    denialReason: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
    state: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(_model_report_js__WEBPACK_IMPORTED_MODULE_2__/* .BUCKET_STATES */ .w0), valibot__WEBPACK_IMPORTED_MODULE_0__.description('the first that fits')),
});
const authentication = valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['header', 'presigned', 'unknown']);
const presigned = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    accessKeyIds: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(_model_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .ACCESS_KEY_IDS_LISTED */ .Um)),
    earliestExpiry: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time),
    latestExpiry: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time),
    longestValiditySeconds: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.integer())), valibot__WEBPACK_IMPORTED_MODULE_0__.description('the greatest expiry minus the time of its record; negative where it was used after its expiry')),
})), valibot__WEBPACK_IMPORTED_MODULE_0__.description('what presigned URLs say, of records that were not refused; null unless presigned'));
const findingKeys = {
    bucket: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    network: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    remoteIp: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    requester: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    authentication,
    presigned,
    userAgent: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('first 1,000 characters, secrets redacted')),
    cause: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[0-9a-f]{12}$/), valibot__WEBPACK_IMPORTED_MODULE_0__.description('id of its cause')),
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
    state: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['active', 'expired', 'unmatched']), valibot__WEBPACK_IMPORTED_MODULE_0__.description('expired: it no longer excepts clients; unmatched: it matches no client')),
    dueInDays: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.integer(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('negative after its end')),
    requests: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('of SigV2 that fit it, excepted or not')),
    clients: count,
});
const causeIdentity = {
    id: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[0-9a-f]{12}$/), valibot__WEBPACK_IMPORTED_MODULE_0__.description('the same in every run')),
    requester: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('a role without its session')),
    product: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()), valibot__WEBPACK_IMPORTED_MODULE_0__.description('null where it is not known, and for the presigned URLs of a known requester')),
    authentication,
};
const causeSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    ...causeIdentity,
    buckets: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(_model_report_js__WEBPACK_IMPORTED_MODULE_2__/* .CAUSE_BUCKETS_LISTED */ .Ke), valibot__WEBPACK_IMPORTED_MODULE_0__.description('those with most requests')),
    bucketCount: count,
    clientCount: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('how many findings it has')),
    requests: count,
    rejected: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('of the requests: answered 400, 401 or 403')),
    requestsPerDay: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.minValue(0), valibot__WEBPACK_IMPORTED_MODULE_0__.description('over the time of all records read, at least one day; to a tenth')),
    firstSeen: time,
    lastSeen: time,
    presigned,
    advice: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('what to change')),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()), valibot__WEBPACK_IMPORTED_MODULE_0__.description('by the owners of its buckets')),
});
const comparedCause = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    ...causeIdentity,
    requests: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('now; 0: it is gone')),
    requestsBefore: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('in the earlier report; 0: it is new')),
    excepted: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.boolean(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('all of its clients are excepted now')),
});
const alsoSeen = (what) => valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
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
}), valibot__WEBPACK_IMPORTED_MODULE_0__.description(`${what}; does not count in the verdict`));
const query = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    queryExecutionId: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    purpose: valibot__WEBPACK_IMPORTED_MODULE_0__.string(),
    bytesScanned: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count),
    engineVersion: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
});
const window = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.object({ since: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time), until: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time) }), valibot__WEBPACK_IMPORTED_MODULE_0__.description('since included, until not; null: open'));
const source = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    engine: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['embedded', 'athena']),
    locations: list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
    logObjects: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('how many were opened')),
    formats: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_FORMATS */ .CD)), valibot__WEBPACK_IMPORTED_MODULE_0__.description('those met')),
    skippedFiles: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('left out for their hidden names, or written by CloudTrail with its log files')),
    skippedEvents: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('CloudTrail events that are not a request to S3')),
    bytes: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count), valibot__WEBPACK_IMPORTED_MODULE_0__.description('as stored')),
    oldestRecord: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time), valibot__WEBPACK_IMPORTED_MODULE_0__.description('of all records read')),
    newestRecord: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(time),
});
const reportSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    tool: valibot__WEBPACK_IMPORTED_MODULE_0__.object({ name: valibot__WEBPACK_IMPORTED_MODULE_0__.literal('s3-sigv4-check'), version: valibot__WEBPACK_IMPORTED_MODULE_0__.string() }),
    generatedAt: time,
    verdict: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['compliant', 'non-compliant', 'inconclusive']),
    provenance: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        account: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()), valibot__WEBPACK_IMPORTED_MODULE_0__.description('of the role that was assumed')),
        region: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()), valibot__WEBPACK_IMPORTED_MODULE_0__.description('of the query; null for local files')),
        runUrl: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()), valibot__WEBPACK_IMPORTED_MODULE_0__.description('page of the workflow run')),
    }), valibot__WEBPACK_IMPORTED_MODULE_0__.description('where the check ran; what is not known is null')),
    gaps: list(gap),
    window,
    source,
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
    buckets: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(bucket), valibot__WEBPACK_IMPORTED_MODULE_0__.description('configured or matched ones, else those in the logs')),
    findings: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(findingSchema), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(10_000), valibot__WEBPACK_IMPORTED_MODULE_0__.description('most requests first')),
    causes: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(causeSchema), valibot__WEBPACK_IMPORTED_MODULE_0__.description('the listed findings rolled up; most requests first')),
    findingsNotListed: valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        requests: count,
        clients: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count), valibot__WEBPACK_IMPORTED_MODULE_0__.description('null where the engine cannot tell')),
        clientsAtLeast: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('a lower bound; the number itself where that is known')),
        requestsNotKeptApart: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(count, valibot__WEBPACK_IMPORTED_MODULE_0__.description('of clients that the engine did not keep apart, which no exception can cover')),
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
        new: list(comparedCause),
        gone: list(comparedCause),
        still: list(comparedCause),
        caveats: list(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
    })), valibot__WEBPACK_IMPORTED_MODULE_0__.description('with an earlier report; null where none was given')),
    evidence: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.object({ records: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count), complete: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.boolean()) }), valibot__WEBPACK_IMPORTED_MODULE_0__.description('evidence.csv; both null where none was written')),
    oldTls: alsoSeen('in-scope requests over TLS 1.0 or 1.1, whatever their signature'),
    anonymous: alsoSeen('in-scope requests without a signature'),
    daily: list(valibot__WEBPACK_IMPORTED_MODULE_0__.object({ date: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^\d{4}-\d{2}-\d{2}$/)), ...signatureCounts })),
    scan: valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        bytesScanned: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(count),
        durationSeconds: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.minValue(0)),
        queries: list(query),
    }),
    parts: valibot__WEBPACK_IMPORTED_MODULE_0__.exactOptional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(list(valibot__WEBPACK_IMPORTED_MODULE_0__.object({
        name: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.description('path of its report.json')),
        title: valibot__WEBPACK_IMPORTED_MODULE_0__.nullable(valibot__WEBPACK_IMPORTED_MODULE_0__.string()),
        verdict: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['compliant', 'non-compliant', 'inconclusive']),
        window,
        generatedAt: time,
        source,
    })), valibot__WEBPACK_IMPORTED_MODULE_0__.description('the reports that a merged report was made of; left out of a check’s own'))),
}), valibot__WEBPACK_IMPORTED_MODULE_0__.title('report.json of s3-sigv4-check'));


/***/ }),

9069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findReports: () => (/* binding */ findReports),
  readAndMerge: () => (/* binding */ readAndMerge)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/model/order.js
var order = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/model/time.js
var time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./lib/runtime/heap.js

/**
 * From here on the heap grows by less than half of what is in use before it is swept. Without it V8 lets the heap grow to
 * four times that, which a process that reads one large file after the other would fill with what it has dropped.
 * The flag: `node --v8-options`.
 */
function keepHeapSmall() {
    (0,external_node_v8_.setFlagsFromString)('--heap-growing-percent=40');
}

// EXTERNAL MODULE: ./lib/runtime/read-file.js
var read_file = __webpack_require__(4197);
// EXTERNAL MODULE: ./lib/report/formats/report-schema.js
var report_schema = __webpack_require__(2871);
// EXTERNAL MODULE: ./lib/report/package/contradictions.js
var contradictions = __webpack_require__(291);
// EXTERNAL MODULE: ./lib/model/names.js
var names = __webpack_require__(1133);
// EXTERNAL MODULE: ./lib/model/report.js
var report = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/model/scope.js
var scope = __webpack_require__(997);
// EXTERNAL MODULE: ./lib/model/tally.js
var tally = __webpack_require__(6307);
// EXTERNAL MODULE: ./lib/runtime/lists.js
var lists = __webpack_require__(909);
// EXTERNAL MODULE: ./lib/runtime/version.js
var version = __webpack_require__(9984);
// EXTERNAL MODULE: ./lib/verdict/buckets.js
var verdict_buckets = __webpack_require__(6262);
// EXTERNAL MODULE: ./lib/report/content/causes.js
var causes = __webpack_require__(6714);
;// CONCATENATED MODULE: ./lib/report/merge/merge.js









/**
 * Merges several reports into one: takes the worst verdict, adds counts, joins targets, findings and days by their keys, and
 * lists all gaps and buckets. `parts` describes each report.
 */
function sumReports() {
    const shared = sharedTexts();
    const parts = [];
    const gaps = [];
    const queries = [];
    const settings = {
        buckets: new Set(),
        sourceIps: new Set(),
        excludeUserAgents: new Set(),
        acceptGaps: new Set(),
    };
    let ignoreRejected = false;
    const locations = new Set();
    const formats = new Set();
    const provenances = {
        account: new Set(),
        region: new Set(),
        runUrl: new Set(),
    };
    const severalTimes = new Set();
    const targets = joining(({ bucket, network }) => (0,scope/* targetKey */.hD)(bucket, network), joinTargets);
    const buckets = joining(({ name }) => name, joinBuckets);
    const daily = joining(({ date }) => date, joinDays);
    const exceptions = joining(exceptionKey, joinExceptions);
    const findings = clientSum(tally/* SIGV2_CLIENTS_KEPT */.WF, report/* FINDINGS_LISTED */.XN, findingKey, joinFindings, byRequests);
    const excepted = clientSum(tally/* SIGV2_CLIENTS_KEPT */.WF, report/* FINDINGS_LISTED */.XN, (one) => `${one.exception} ${findingKey(one)}`, joinFindings, byRequests);
    const alsoSeen = { oldTls: alsoSeenSum(), anonymous: alsoSeenSum() };
    let totals = null;
    const notListed = { requests: 0, clients: 0, clientsAtLeast: 0, requestsNotKeptApart: 0 };
    const exceptedNotListed = { requests: 0, clients: 0 };
    let bytesScanned = null;
    let durationSeconds = 0;
    const addClients = (report) => {
        const indexes = report.exceptions.map((exception) => exceptions.add(exception));
        const { text: logObject } = sharedTexts();
        for (const finding of report.findings)
            findings.add(shared.client(finding, logObject));
        for (const one of report.excepted)
            excepted.add({ ...shared.client(one, logObject), exception: indexes[one.exception] });
        findings.trim();
        excepted.trim();
        const { requests, clients, clientsAtLeast, requestsNotKeptApart } = report.findingsNotListed;
        notListed.requests += requests;
        notListed.clients = sumOrNull([notListed.clients, clients]);
        notListed.clientsAtLeast += clientsAtLeast;
        notListed.requestsNotKeptApart += requestsNotKeptApart;
        exceptedNotListed.requests += report.exceptedNotListed.requests;
        exceptedNotListed.clients += report.exceptedNotListed.clients;
        alsoSeen.oldTls.add(report.oldTls);
        alsoSeen.anonymous.add(report.anonymous);
    };
    return {
        add(name, report) {
            for (const bucket of report.buckets) {
                if (buckets.has(bucket.name))
                    severalTimes.add(bucket.name);
                buckets.add(shared.bucket(bucket));
            }
            for (const target of report.targets)
                targets.add(shared.target(target));
            for (const day of report.daily)
                daily.add(day);
            for (const gap of report.gaps)
                gaps.push(shared.gap(gap));
            (0,lists/* append */.BC)(queries, report.scan.queries);
            addClients(report);
            for (const key of ['buckets', 'sourceIps', 'excludeUserAgents', 'acceptGaps'])
                for (const text of report.settings[key])
                    settings[key].add(shared.text(text));
            ignoreRejected ||= report.settings.ignoreRejected;
            const source = { ...report.source, locations: report.source.locations.map(shared.text) };
            for (const location of source.locations)
                locations.add(location);
            for (const format of source.formats)
                formats.add(format);
            for (const key of ['account', 'region', 'runUrl'])
                provenances[key].add(report.provenance[key]);
            totals = totals === null ? report.totals : summed([totals, report.totals]);
            if (report.scan.bytesScanned !== null)
                bytesScanned = (bytesScanned ?? 0) + report.scan.bytesScanned;
            durationSeconds += report.scan.durationSeconds;
            const { verdict, window, generatedAt } = report;
            parts.push({ name, title: titleOf(name), verdict, window, generatedAt, source });
        },
        bucketsInSeveral: () => [...severalTimes],
        result(generatedAt) {
            const listed = findings.result();
            const listedExcepted = excepted.result();
            const targetsOf = (0,verdict_buckets/* byBucket */.Ct)(targets.items);
            const gapsOf = (0,verdict_buckets/* byBucket */.Ct)(gaps);
            const allBuckets = buckets.items.map((bucket) => ({
                ...bucket,
                state: (0,verdict_buckets/* stateOf */.L4)({
                    targets: targetsOf.get(bucket.name) ?? [],
                    gaps: gapsOf.get(bucket.name) ?? [],
                    facts: bucket,
                }),
            }));
            const owners = new Map(allBuckets.map((bucket) => [bucket.name, bucket.owner]));
            const source = sourceOf(parts, [...locations], [...formats]);
            return {
                schemaVersion: 1,
                tool: { name: 's3-sigv4-check', version: version/* VERSION */.x },
                generatedAt,
                verdict: (0,names/* worstVerdict */.zP)(parts.map(({ verdict }) => verdict)) ?? 'inconclusive',
                provenance: {
                    account: oneOrNull(provenances.account),
                    region: oneOrNull(provenances.region),
                    runUrl: oneOrNull(provenances.runUrl),
                },
                gaps,
                window: {
                    since: earliestOrOpen(parts.map(({ window }) => window.since)),
                    until: latestOrOpen(parts.map(({ window }) => window.until)),
                },
                source,
                settings: {
                    buckets: [...settings.buckets],
                    sourceIps: [...settings.sourceIps],
                    excludeUserAgents: [...settings.excludeUserAgents],
                    acceptGaps: [...settings.acceptGaps],
                    ignoreRejected,
                },
                totals: totals,
                targets: targets.items,
                buckets: allBuckets,
                findings: listed.clients,
                causes: (0,causes/* rollUp */.F3)(listed.clients, (0,causes/* daysRead */.eZ)({ source }), (bucket) => owners.get(bucket) ?? null).map(causes/* reportedCause */.Lz),
                findingsNotListed: {
                    ...notListed,
                    requests: notListed.requests + listed.left.requests,
                    clients: listed.left.isExact ? sumOrNull([notListed.clients, listed.left.clientsAtLeast]) : null,
                    clientsAtLeast: notListed.clientsAtLeast + listed.left.clientsAtLeast,
                },
                exceptions: exceptions.items,
                excepted: listedExcepted.clients,
                exceptedNotListed: {
                    requests: exceptedNotListed.requests + listedExcepted.left.requests,
                    clients: exceptedNotListed.clients + listedExcepted.left.clientsAtLeast,
                },
                comparison: null,
                evidence: { records: null, complete: null },
                oldTls: alsoSeen.oldTls.result(),
                anonymous: alsoSeen.anonymous.result(),
                daily: daily.items.sort((a, b) => (0,order/* byCodePoints */.U)(a.date, b.date)),
                scan: { bytesScanned, durationSeconds: Math.round(100 * durationSeconds) / 100, queries },
                parts,
            };
        },
    };
}
/** The folder of a report.json (a job's artifact has its name there), or the name of another file; null where neither tells. */
function titleOf(name) {
    const [file = '', folder = ''] = name.replaceAll('\\', '/').split('/').reverse();
    const title = file === 'report.json' ? folder : file.replace(/\.json$/, '');
    return title === '' || title === '.' || title === '..' ? null : title;
}
/** Texts that stand in many reports and many places are kept once. */
function sharedTexts() {
    const known = new Map();
    const text = (value) => {
        const first = known.get(value);
        if (first !== undefined)
            return first;
        known.set(value, value);
        return value;
    };
    const orNull = (value) => (value === null ? value : text(value));
    const place = ({ bucket, network }) => ({
        bucket: text(bucket),
        network: text(network),
    });
    return {
        text,
        bucket: (bucket) => ({
            ...bucket,
            name: text(bucket.name),
            region: orNull(bucket.region),
            denialReason: orNull(bucket.denialReason),
            owner: orNull(bucket.owner),
        }),
        target: (target) => ({
            ...target,
            ...place(target),
            lastSigV2: orNull(target.lastSigV2),
            firstSeen: orNull(target.firstSeen),
            lastSeen: orNull(target.lastSeen),
        }),
        gap: (gap) => ({
            ...gap,
            bucket: orNull(gap.bucket),
            network: orNull(gap.network),
            message: text(gap.message),
        }),
        /** What only this client says is not kept beyond it. */
        client: (finding, logObject) => ({
            ...finding,
            ...place(finding),
            client: finding.client === null
                ? null
                : {
                    product: text(finding.client.product),
                    version: orNull(finding.client.version),
                    advice: text(finding.client.advice),
                },
            logObjects: finding.logObjects.map(logObject),
        }),
    };
}
function joining(keyOf, join) {
    const places = new Map();
    const items = [];
    return {
        items,
        has: (key) => places.has(key),
        add(item) {
            const key = keyOf(item);
            const place = places.get(key);
            if (place === undefined) {
                places.set(key, items.length);
                return items.push(item) - 1;
            }
            items[place] = join(items[place], item);
            return place;
        },
    };
}
/**
 * Clients joined by their keys. Beyond `most` only the `listed` first stay. A client of such a bucket that comes again later
 * cannot be told from a new one: then the number of clients is only a lower bound.
 */
function clientSum(most, listed, keyOf, join, order) {
    let clients = new Map();
    const left = { requests: 0, clients: 0 };
    const bucketsLeft = new Set();
    let perhapsCountedBefore = 0;
    const cut = () => {
        const inOrder = [...clients.values()].sort(order);
        for (const { bucket, requests } of inOrder.splice(listed)) {
            left.requests += requests;
            left.clients++;
            bucketsLeft.add(bucket);
        }
        return inOrder;
    };
    return {
        add(client) {
            const key = keyOf(client);
            const known = clients.get(key);
            if (known === undefined && bucketsLeft.has(client.bucket))
                perhapsCountedBefore++;
            clients.set(key, known === undefined ? client : join(known, client));
        },
        /** To be called now and then. */
        trim() {
            if (clients.size > most)
                clients = new Map(cut().map((client) => [keyOf(client), client]));
        },
        result() {
            const inOrder = cut();
            return {
                clients: inOrder,
                left: {
                    requests: left.requests,
                    clientsAtLeast: Math.max(0, left.clients - perhapsCountedBefore),
                    isExact: perhapsCountedBefore === 0,
                },
            };
        },
    };
}
/** Also seen clients that are kept while reports are read. */
const ALSO_SEEN_CLIENTS_SUMMED = 10 * tally/* ALSO_SEEN_CLIENTS_LISTED */.JM;
function alsoSeenSum() {
    const sum = clientSum(ALSO_SEEN_CLIENTS_SUMMED, tally/* ALSO_SEEN_CLIENTS_LISTED */.JM, ({ bucket, network, remoteIp, requester, userAgent, tlsVersion }) => JSON.stringify([bucket, network, remoteIp, requester, userAgent, tlsVersion]), (a, b) => ({
        ...a,
        requests: a.requests + b.requests,
        firstSeen: earliest(a.firstSeen, b.firstSeen),
        lastSeen: latest(a.lastSeen, b.lastSeen),
    }), (a, b) => b.requests - a.requests || (0,order/* byCodePoints */.U)(a.bucket, b.bucket));
    let requests = 0;
    return {
        add(one) {
            requests += one.requests;
            for (const client of one.clients)
                sum.add(client);
            sum.trim();
        },
        result() {
            const { clients } = sum.result();
            const listed = clients.reduce((total, client) => total + client.requests, 0);
            return { requests, requestsNotListed: requests - listed, clients };
        },
    };
}
function joinDays(a, b) {
    return { ...summed([a, b]), date: a.date };
}
function exceptionKey({ reason, owner, expires, match }) {
    return JSON.stringify([reason, owner, expires, match]);
}
/** The same exceptions file may stand in every check: an exception that no client of one account fits may fit in another. */
function joinExceptions(a, b) {
    const states = [a.state, b.state];
    return {
        ...a,
        state: ['expired', 'active'].find((state) => states.includes(state)) ?? 'unmatched',
        dueInDays: Math.min(a.dueInDays, b.dueInDays),
        requests: a.requests + b.requests,
        clients: a.clients + b.clients,
    };
}
function joinTargets(a, b) {
    const verdicts = [a.verdict, b.verdict];
    return {
        ...a,
        sigV4: a.sigV4 + b.sigV4,
        sigV2: a.sigV2 + b.sigV2,
        unsigned: a.unsigned + b.unsigned,
        unknown: a.unknown + b.unknown,
        missing: a.missing + b.missing,
        sigV4Rejected: a.sigV4Rejected + b.sigV4Rejected,
        verdict: ['non-compliant', 'compliant', 'denied'].find((verdict) => verdicts.includes(verdict)) ??
            'no-traffic',
        lastSigV2: latest(a.lastSigV2, b.lastSigV2),
        firstSeen: earliest(a.firstSeen, b.firstSeen),
        lastSeen: latest(a.lastSeen, b.lastSeen),
    };
}
/** The worse state of the two reports. */
function joinBuckets(a, b) {
    if (a.state === 'sigv2-seen')
        return a;
    if (b.state === 'sigv2-seen')
        return b;
    return report/* BUCKET_STATES */.w0.indexOf(a.state) >= report/* BUCKET_STATES */.w0.indexOf(b.state) ? a : b;
}
function findingKey(finding) {
    const { bucket, network, remoteIp, requester, authentication, userAgent } = finding;
    return JSON.stringify([bucket, network, remoteIp, requester, authentication, userAgent]);
}
function joinFindings(a, b) {
    const logObjects = distinct([...a.logObjects, ...b.logObjects]).sort(order/* byCodePoints */.U);
    const hasAllLogObjects = [a, b].every(({ logObjects: listed, logObjectCount }) => listed.length === logObjectCount);
    return {
        ...a,
        requests: a.requests + b.requests,
        rejected: a.rejected + b.rejected,
        firstSeen: earliest(a.firstSeen, b.firstSeen),
        lastSeen: latest(a.lastSeen, b.lastSeen),
        logObjects: logObjects.slice(0, tally/* LOG_OBJECTS_LISTED */.az),
        logObjectCount: hasAllLogObjects ? logObjects.length : null,
        presigned: joinPresigned(a.presigned, b.presigned),
    };
}
function joinPresigned(a, b) {
    if (a === null || b === null)
        return a ?? b;
    const validities = [a.longestValiditySeconds, b.longestValiditySeconds].filter((one) => one !== null);
    return {
        accessKeyIds: distinct([...a.accessKeyIds, ...b.accessKeyIds])
            .sort(order/* byCodePoints */.U)
            .slice(0, tally/* ACCESS_KEY_IDS_LISTED */.Um),
        earliestExpiry: earliest(a.earliestExpiry, b.earliestExpiry),
        latestExpiry: latest(a.latestExpiry, b.latestExpiry),
        longestValiditySeconds: validities.length === 0 ? null : (0,lists/* greatest */.Kf)(validities),
    };
}
function sourceOf(parts, locations, formats) {
    const sources = parts.map(({ source }) => source);
    return {
        engine: sources.every(({ engine }) => engine === 'embedded') ? 'embedded' : 'athena',
        locations,
        logObjects: sum(sources, ({ logObjects }) => logObjects),
        formats,
        skippedFiles: sum(sources, ({ skippedFiles }) => skippedFiles),
        skippedEvents: sum(sources, ({ skippedEvents }) => skippedEvents),
        bytes: sumOrNull(sources.map(({ bytes }) => bytes)),
        oldestRecord: sources.map(({ oldestRecord }) => oldestRecord).reduce(earliest, null),
        newestRecord: sources.map(({ newestRecord }) => newestRecord).reduce(latest, null),
    };
}
function byRequests(a, b) {
    return (b.requests - a.requests ||
        (0,order/* byCodePoints */.U)(a.bucket, b.bucket) ||
        (0,order/* byCodePoints */.U)(a.remoteIp, b.remoteIp) ||
        (0,order/* byCodePoints */.U)(a.requester, b.requester) ||
        (0,order/* byCodePoints */.U)(a.authentication, b.authentication) ||
        (0,order/* byCodePoints */.U)(a.userAgent, b.userAgent));
}
/** Adds up the numbers of objects of one shape. */
function summed(all) {
    const total = { ...all[0] };
    for (const counts of all.slice(1))
        for (const [name, value] of Object.entries(counts))
            if (typeof value === 'number')
                total[name] = total[name] + value;
    return total;
}
function sum(items, of) {
    return items.reduce((total, item) => total + of(item), 0);
}
function sumOrNull(values) {
    return values.some((value) => value === null) ? null : sum(values, (value) => value ?? 0);
}
function distinct(items) {
    return [...new Set(items)];
}
function oneOrNull(values) {
    const [value = null] = values;
    return values.size === 1 ? value : null;
}
/** Times of this spelling are in the order of their text. */
function earliest(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return a < b ? a : b;
}
function latest(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return a > b ? a : b;
}
function earliestOrOpen(times) {
    return times.some((time) => time === null) ? null : times.reduce(earliest, null);
}
function latestOrOpen(times) {
    return times.some((time) => time === null) ? null : times.reduce(latest, null);
}

;// CONCATENATED MODULE: ./lib/report/merge/read-reports.js











/** A report of the most findings is a quarter of it. */
const LARGEST_REPORT_BYTES = 500 * 1024 * 1024;
/** Reads one report.json. @throws SettingsError where it is not one, or contradicts itself */
async function readReport(name) {
    const shown = JSON.stringify(name);
    const refuse = (problem, cause) => new errors/* SettingsError */.GN(`${shown} ${problem}. Give the report.json of a check.`, { cause });
    let bytes;
    try {
        bytes = await (0,read_file/* readInput */.R5)(name, LARGEST_REPORT_BYTES);
    }
    catch (error) {
        throw refuse(`cannot be read: ${(0,errors/* errorText */.kc)(error)}`, error);
    }
    if (bytes === null)
        throw refuse('is larger than 500 MiB');
    let json;
    try {
        json = JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (error) {
        throw refuse('is not JSON', error);
    }
    const version = json?.schemaVersion;
    if (version !== 1)
        throw refuse(`is not a report of schema version 1 (${String(JSON.stringify(version)).slice(0, 40)})`);
    const result = (0,dist.safeParse)(report_schema/* reportSchema */.Q, json);
    if (!result.success) {
        const [issue] = result.issues;
        const path = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
        throw refuse(`is not a report of this version: ${path}: ${issue.message}`);
    }
    const report = result.output;
    const [contradiction] = (0,contradictions/* contradictionsOf */.W)(report);
    if (contradiction !== undefined)
        throw refuse(`contradicts itself: ${contradiction.replace(/\.$/, '')}`);
    return report;
}
/** Buckets named in the warning. */
const BUCKETS_NAMED = 5;
/** Reads reports and merges them. @param now seconds since the epoch */
async function readAndMerge(names, now, { signal, onWarning }) {
    keepHeapSmall();
    const sum = sumReports();
    for (const name of names) {
        signal.throwIfAborted();
        sum.add(name, await readReport(name));
    }
    const twice = sum.bucketsInSeveral();
    if (twice.length > 0) {
        const more = twice.length > BUCKETS_NAMED ? ` and ${twice.length - BUCKETS_NAMED} more` : '';
        onWarning(`Buckets in more than one report: ${twice.slice(0, BUCKETS_NAMED).join(', ')}${more}. Their requests may be counted twice. Merge only one report per bucket.`);
    }
    return sum.result((0,time/* timestamp */.vE)(now));
}
/** The files of paths and patterns, each once, by code points. A path without a pattern is taken as it stands. */
function findReports(patterns) {
    const found = new Set();
    for (const pattern of patterns) {
        const wild = pattern.search(/[*?]/);
        if (wild === -1) {
            found.add(pattern);
            continue;
        }
        const folder = pattern.slice(0, pattern.lastIndexOf('/', wild) + 1);
        const expression = globExpression(pattern.slice(folder.length));
        for (const path of filesBelow(folder === '' ? '.' : folder))
            if (expression.test(path))
                found.add(`${folder}${path}`);
    }
    return [...found].sort(order/* byCodePoints */.U);
}
/** `**` with its slash stands for folders, `*` and `?` for text within a name. */
function globExpression(pattern) {
    const source = pattern.replace(/\*\*\/|\*+|\?|[.+^${}()|[\]\\]/g, (sign) => sign === '**/' ? '(?:.*/)?' : sign === '?' ? '[^/]' : sign.startsWith('*') ? '[^/]*' : `\\${sign}`);
    return new RegExp(`^${source}$`, 's');
}
/** The files of a folder. Links are not followed. Empty if the folder does not exist. */
function filesBelow(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)).replaceAll('\\', '/'));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}


/***/ }),

// ./lib/report/package/contradictions.js
291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ contradictionsOf),
/* harmony export */   _: () => (/* binding */ isOutside)
/* harmony export */ });
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1133);
/* harmony import */ var _runtime_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(909);
/* harmony import */ var _verdict_buckets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6262);
/* harmony import */ var _verdict_gaps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6844);
/* harmony import */ var _verdict_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9772);
/* harmony import */ var _verdict_targets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3863);
/* harmony import */ var _content_trend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6863);
/* harmony import */ var _content_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7813);








/** The contradictions between the report's numbers, one sentence each. */
function contradictionsOf(report) {
    const found = [];
    const equal = (what, is, should) => {
        if (is !== should)
            found.push(`${what}: ${is}, but must be ${should}.`);
    };
    const { totals } = report;
    const sumOver = (items, of) => items.reduce((sum, item) => sum + of(item), 0);
    const { excluded, otherBuckets, otherNetworks, outsideWindow, service, unparsed } = totals;
    equal('totals.inScope', totals.inScope, sumOver(_content_trend_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNATURES */ .eh, ({ key }) => totals[key]));
    equal('totals.records', totals.records, totals.inScope + excluded + otherBuckets + otherNetworks + outsideWindow + service + unparsed);
    for (const { key } of _content_trend_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNATURES */ .eh) {
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
    (0,_runtime_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .append */ .BC)(found, [
        ...contradictionsOfTimes(report),
        ...contradictionsOfFindings(report),
        ...contradictionsOfVerdicts(report),
    ]);
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
        found.push('The days are not in ascending order.');
    return found;
}
function contradictionsOfFindings(report) {
    const found = [];
    const judged = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_4__/* .findingCounts */ .s_)(report).requests + (0,_content_words_js__WEBPACK_IMPORTED_MODULE_4__/* .exceptedCounts */ .vf)(report).requests;
    const { sigV2 } = report.totals;
    if (judged > sigV2 || (judged < sigV2 && !report.settings.ignoreRejected))
        found.push(`Findings and excepted clients made ${judged} requests, but totals.sigV2 is ${sigV2}.`);
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
        if (target.sigV4Rejected > target.sigV4)
            found.push(`${target.bucket}, ${target.network} has more refused SigV4 requests than SigV4 requests.`);
        if (requests > target.sigV2)
            found.push(`Clients of ${target.bucket}, ${target.network} made ${requests} requests, but the target has ${target.sigV2} SigV2 requests.`);
        ofTarget.delete(targetKey(target));
    }
    if (ofTarget.size > 0)
        found.push(`${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(ofTarget.size, 'target')} of findings ${ofTarget.size === 1 ? 'is' : 'are'} not among the targets.`);
    return found;
}
function contradictionsOfVerdicts(report) {
    const found = [];
    const parts = report.parts ?? [];
    const denied = new Set(report.buckets.filter(({ denial }) => denial === 'denied').map((bucket) => bucket.name));
    const isDenied = (bucket) => bucket === null
        ? report.settings.buckets.length > 0 && report.settings.buckets.every((name) => denied.has(name))
        : denied.has(bucket);
    const most = new Map(report.settings.acceptGaps.map((text) => {
        const [name = '', atMost] = text.split('<=');
        return [name, atMost === undefined ? null : Number(atMost)];
    }));
    const targetsOf = (0,_verdict_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .byBucket */ .Ct)(report.targets);
    const gapsOf = (0,_verdict_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .byBucket */ .Ct)(report.gaps);
    for (const { name, state, ...facts } of report.buckets) {
        const should = (0,_verdict_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L4)({ targets: targetsOf.get(name) ?? [], gaps: gapsOf.get(name) ?? [], facts });
        if (state !== should)
            found.push(`The state of bucket ${name} is ${state}, but must be ${should}.`);
    }
    for (const { name, accepted, count, bucket } of report.gaps) {
        const atMost = most.get(name);
        const isAccepted = atMost !== undefined && (atMost === null || (count !== null && count <= atMost));
        // Each merged report accepted gaps by settings of its own; the merged settings list all of them.
        if (parts.length > 0 && (!accepted || atMost !== undefined))
            continue;
        if (accepted !== isAccepted && !(accepted && isDenied(bucket) && _verdict_gaps_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCEPTED_WHERE_DENIED */ .u.has(name)))
            found.push(`The gap ${name} is ${accepted ? '' : 'not '}accepted, which contradicts the settings.`);
    }
    const withFindings = new Set(report.findings.map(targetKey));
    const beyond = report.findingsNotListed.requests > 0;
    for (const target of report.targets) {
        const verdicts = withFindings.has(targetKey(target))
            ? ['non-compliant']
            : [
                (0,_verdict_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictOfTarget */ .MC)(false, target, false),
                (0,_verdict_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictOfTarget */ .MC)(false, target, denied.has(target.bucket)),
                ...(beyond ? ['non-compliant'] : []),
            ];
        const isRight = verdicts.includes(target.verdict);
        if (!isRight)
            found.push(`The verdict of ${target.bucket}, ${target.network} is ${target.verdict}, which contradicts its numbers.`);
    }
    const should = (0,_model_names_js__WEBPACK_IMPORTED_MODULE_7__/* .worstVerdict */ .zP)([
        (0,_verdict_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .overallVerdict */ .Bn)(report.targets, report.gaps),
        ...parts.map(({ verdict }) => verdict),
    ]);
    if (report.verdict !== should)
        found.push(`The verdict is ${report.verdict}, but by targets and gaps it must be ${should}.`);
    return found;
}
function targetKey({ bucket, network }) {
    return JSON.stringify([bucket, network]);
}
/** Whether a time of the report lies outside of its window. */
function isOutside(time, { since, until }) {
    return (since !== null && time < since) || (until !== null && time >= until);
}


/***/ }),

// ./lib/report/package/earlier-files.js
9579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ leftOvers),
/* harmony export */   refuseForeignFiles: () => (/* binding */ refuseForeignFiles),
/* harmony export */   removeReports: () => (/* binding */ removeReports)
/* harmony export */ });
/* unused harmony export findEarlierFiles */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(525);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1109);






/** Sorts the files of a directory. Empty if the directory is missing or cannot be read. */
async function findEarlierFiles(directory) {
    const present = [];
    for (const file of _names_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_FILES */ .J)
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, file)).catch(() => null)) !== null)
            present.push(file);
    const sums = present.includes(_names_js__WEBPACK_IMPORTED_MODULE_5__/* .SUMS_FILE */ .A) ? await readSums((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, _names_js__WEBPACK_IMPORTED_MODULE_5__/* .SUMS_FILE */ .A)) : null;
    if (sums === null)
        return { own: [], foreign: present };
    const own = [];
    for (const file of present)
        if (file === _names_js__WEBPACK_IMPORTED_MODULE_5__/* .SUMS_FILE */ .A || sums.get(file) === (await sumOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, file))))
            own.push(file);
    return { own, foreign: present.filter((file) => !own.includes(file)) };
}
/** Throws a SettingsError where a report would take the place of a file that no earlier run wrote. */
async function refuseForeignFiles(directory) {
    const { foreign } = await findEarlierFiles(directory);
    if (foreign.length === 0)
        return;
    const [them, theyWere] = foreign.length === 1 ? ['it', 'it was'] : ['them', 'they were'];
    throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .GN(`report-directory ${directory} holds ${foreign.join(', ')}: an earlier check did not write ${them}, or ${theyWere} changed since. Move ${them} away, or give another directory.`);
}
/**
 * Removes the report of an earlier run from a report directory, so that it is not mistaken for the report of this run. Other
 * files stay, even with a name of a report file. Does nothing if the directory does not exist.
 */
async function removeReports(directory) {
    const { own } = await findEarlierFiles(directory);
    const paths = [...(await leftOvers(directory)), ...own.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, file))];
    try {
        // In the order of their writing, `SHA256SUMS` last: what a killed run leaves is still known by it.
        for (const path of paths)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
    }
    catch (thrown) {
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckError */ .tl(`An earlier report in ${directory} could not be removed: ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .kc)(thrown)}. Remove it, or give another report-directory.`, { cause: thrown });
    }
}
/** Name of a temporary file that a killed run leaves. */
const LEFT_OVER = new RegExp(`^\\.(?:${_names_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_FILES */ .J.map((file) => file.replace('.', '\\.')).join('|')})\\.[0-9a-f]{16}\\.tmp$`);
/** Paths of the temporary files that killed runs left. */
async function leftOvers(directory) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => LEFT_OVER.test(entry.name) && !entry.isDirectory())
        .map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name));
}
/** Most bytes of a file of sums. */
const LARGEST_SUMS_BYTES = 4_096;
/** The sums by file; null where this is not a file of sums that a report directory has. */
async function readSums(path) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => null);
    if (there === null || !there.isFile() || there.size > LARGEST_SUMS_BYTES)
        return null;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8').catch(() => '');
    const sums = new Map();
    for (const line of text.split('\n').slice(0, -1)) {
        const [, sum, name] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
        if (sum === undefined || name === undefined || name === _names_js__WEBPACK_IMPORTED_MODULE_5__/* .SUMS_FILE */ .A)
            return null;
        if (!_names_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_FILES */ .J.some((file) => file === name) || sums.has(name))
            return null;
        sums.set(name, sum);
    }
    return sums.has('report.json') ? sums : null;
}
/** SHA-256 in hexadecimal; null for what is not a regular file or cannot be read. */
async function sumOf(path) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => null);
    if (there === null || !there.isFile())
        return null;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
            hash.update(chunk);
    }
    catch {
        return null;
    }
    return hash.digest('hex');
}


/***/ }),

6476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReports: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/report/package/earlier-files.js
var earlier_files = __webpack_require__(9579);
// EXTERNAL MODULE: ./lib/report/formats/evidence-csv.js
var evidence_csv = __webpack_require__(6301);
// EXTERNAL MODULE: ./lib/report/formats/html.js + 2 modules
var html = __webpack_require__(6841);
// EXTERNAL MODULE: ./lib/report/formats/markdown.js
var markdown = __webpack_require__(524);
// EXTERNAL MODULE: ./lib/report/formats/queries-sql.js
var queries_sql = __webpack_require__(8656);
// EXTERNAL MODULE: ./lib/report/formats/report-json.js
var report_json = __webpack_require__(2902);
// EXTERNAL MODULE: ./lib/report/package/names.js
var names = __webpack_require__(1109);
;// CONCATENATED MODULE: ./lib/report/package/files.js







/**
 * The files of a package, one after the other: `report.html` lists the sums of those before it, and `SHA256SUMS` those of
 * all others, so each file's pieces are to be taken to their end before the next file is asked for. A piece is valid until the
 * next is asked for.
 */
function* packageFiles(parts) {
    const { report, evidence, queries } = parts;
    const digests = [];
    const file = (name, texts) => ({
        file: name,
        pieces: digested(name, texts, (digest) => digests.push(digest)),
    });
    yield file('report.json', (0,report_json.reportJson)(report));
    if (evidence !== null)
        yield file('evidence.csv', (0,evidence_csv/* evidenceCsv */.o)(evidence, report.findings));
    yield file('summary.md', [(0,markdown.jobSummary)(report)]);
    yield file('queries.sql', [(0,queries_sql/* queriesSql */.$)(report, queries)]);
    yield file('report.html', (0,html/* htmlReport */.g)({ report, evidence, queries, files: [...digests] }));
    yield { file: names/* SUMS_FILE */.A, pieces: encoded([sumsText(digests)]) };
}
/** Bytes of a piece at a time. */
const BYTES_A_PIECE = 64 * 1024;
/**
 * The text as UTF-8, in pieces. Each piece is valid until the next is asked for: all stand in the same bytes, since a buffer
 * for each would stay in memory until the collector looks.
 */
function* digested(name, texts, onDigest) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    for (const piece of encoded(texts)) {
        hash.update(piece);
        bytes += piece.length;
        yield piece;
    }
    onDigest({ name, bytes, sha256: hash.digest('hex') });
}
/** Fills the buffer before it is given: a text can be one line of a table. */
function* encoded(texts) {
    const encoder = new TextEncoder();
    const buffer = new Uint8Array(BYTES_A_PIECE);
    let filled = 0;
    for (const text of texts)
        for (let at = 0; at < text.length;) {
            const { read, written } = encoder.encodeInto(text.slice(at), buffer.subarray(filled));
            at += read;
            filled += written;
            if (at === text.length)
                break;
            yield buffer.subarray(0, filled);
            filled = 0;
        }
    if (filled > 0)
        yield buffer.subarray(0, filled);
}
/** As `sha256sum` writes and checks it. */
function sumsText(digests) {
    return digests.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}

;// CONCATENATED MODULE: ./lib/report/package/write.js








/**
 * Writes the files of the report into a directory, which it makes if needed. Writes all as temporary files first, and renames
 * them then, so that a reader never finds an incomplete file. Removes the files of an earlier run. Throws SettingsError if a
 * file of another program has the name of a report file, and keeps that file. Returns the files' paths.
 * After an abort it renames nothing, and throws the signal's reason.
 */
async function writeReports(directory, parts, signal = null) {
    await makeDirectory(directory);
    await (0,earlier_files.refuseForeignFiles)(directory);
    const written = new Map();
    try {
        for (const { file, pieces } of packageFiles(parts)) {
            const temporary = (0,external_node_path_.join)(directory, `.${file}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
            written.set(file, temporary);
            // `wx` follows no link that somebody may have planted, and a rename puts the file in a planted link's stead.
            await (0,promises_.writeFile)(temporary, pieces, { flag: 'wx' });
            signal?.throwIfAborted();
        }
        const own = new Set(written.values());
        for (const path of await (0,earlier_files/* leftOvers */.N)(directory))
            if (!own.has(path))
                await (0,promises_.rm)(path, { force: true });
        await (0,earlier_files.refuseForeignFiles)(directory);
        signal?.throwIfAborted();
        // In one go, so that no signal comes between. The sums go last and come first: of a run that is killed between, what is
        // there is still known by them.
        for (const file of names/* REPORT_FILES */.J)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, file), { force: true });
        for (const [file, temporary] of [...written].reverse())
            (0,external_node_fs_.renameSync)(temporary, (0,external_node_path_.join)(directory, file));
    }
    catch (thrown) {
        await Promise.all([...written.values()].map((temporary) => (0,promises_.rm)(temporary, { force: true })));
        if (!isSystemError(thrown))
            throw thrown;
        throw new errors/* CheckError */.tl(`The report could not be written to ${directory}: ${(0,errors/* errorText */.kc)(thrown)}. Give a report-directory that can be written.`, { cause: thrown });
    }
    return Object.fromEntries([...written.keys()].map((file) => [file, (0,external_node_path_.join)(directory, file)]));
}
async function makeDirectory(directory) {
    try {
        await makeFolder((0,external_node_path_.resolve)(directory));
    }
    catch (thrown) {
        const there = await (0,promises_.stat)(directory).catch(() => null);
        if (there !== null && !there.isDirectory())
            throw new errors/* SettingsError */.GN(`report-directory ${directory} is not a directory. Give the path of a directory.`);
        throw new errors/* CheckError */.tl(`report-directory ${directory} could not be made: ${(0,errors/* errorText */.kc)(thrown)}. Give one that can be written.`, { cause: thrown });
    }
}
/** With the folders above it. Node's own way of it never ends where the system makes no folder, as below /proc. */
async function makeFolder(path) {
    if (await isFolder(path))
        return;
    const above = (0,external_node_path_.dirname)(path);
    if (above !== path)
        await makeFolder(above);
    try {
        await (0,promises_.mkdir)(path);
    }
    catch (error) {
        if (!(await isFolder(path)))
            throw error;
    }
}
/** Links followed. */
async function isFolder(path) {
    const there = await (0,promises_.stat)(path).catch(() => null);
    return there?.isDirectory() ?? false;
}
function isSystemError(thrown) {
    return thrown instanceof Error && 'syscall' in thrown;
}


/***/ }),

6789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stringify)
});

// UNUSED EXPORTS: normalize_options

;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/utils/get.js
// Lodash implementation of `get`

const charCodeOfDot = ".".charCodeAt(0);
const reEscapeChar = /\\(\\)?/g;
const rePropName = RegExp(
  // Match anything that isn't a dot or bracket.
  "[^.[\\]]+" +
    "|" +
    // Or match property names within brackets.
    "\\[(?:" +
    // Match a non-string expression.
    "([^\"'][^[]*)" +
    "|" +
    // Or match strings (supports escaping characters).
    "([\"'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2" +
    ")\\]" +
    "|" +
    // Or match "" as the space between consecutive dots or empty brackets.
    "(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))",
  "g",
);
const reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/;
const reIsPlainProp = /^\w*$/;

const getTag = function (value) {
  // if (!value) value === undefined ? "[object Undefined]" : "[object Null]";
  return Object.prototype.toString.call(value);
};

const isSymbol = function (value) {
  const type = typeof value;
  return (
    type === "symbol" ||
    (type === "object" && value && getTag(value) === "[object Symbol]")
  );
};

const isKey = function (value, object) {
  if (Array.isArray(value)) {
    return false;
  }
  const type = typeof value;
  if (
    type === "number" ||
    type === "symbol" ||
    type === "boolean" ||
    !value ||
    isSymbol(value)
  ) {
    return true;
  }
  return (
    reIsPlainProp.test(value) ||
    !reIsDeepProp.test(value) ||
    (object != null && value in Object(object))
  );
};

const stringToPath = function (string) {
  const result = [];
  if (string.charCodeAt(0) === charCodeOfDot) {
    result.push("");
  }
  string.replace(rePropName, function (match, expression, quote, subString) {
    let key = match;
    if (quote) {
      key = subString.replace(reEscapeChar, "$1");
    } else if (expression) {
      key = expression.trim();
    }
    result.push(key);
  });
  return result;
};

const castPath = function (value, object) {
  if (Array.isArray(value)) {
    return value;
  } else {
    return isKey(value, object) ? [value] : stringToPath(value);
  }
};

const toKey = function (value) {
  if (typeof value === "string" || isSymbol(value)) return value;
  const result = `${value}`;
  return result == "0" && 1 / value == -Infinity ? "-0" : result;
};

const get = function (object, path) {
  path = castPath(path, object);
  let index = 0;
  const length = path.length;
  while (object != null && index < length) {
    object = object[toKey(path[index++])];
  }
  return index && index === length ? object : undefined;
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/utils/is_object.js
const is_object = function (obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/api/normalize_columns.js
const normalize_columns = function (columns) {
  if (columns === undefined || columns === null) {
    return [undefined, undefined];
  }
  if (typeof columns !== "object") {
    return [Error('Invalid option "columns": expect an array or an object')];
  }
  if (!Array.isArray(columns)) {
    const newcolumns = [];
    for (const k in columns) {
      newcolumns.push({
        key: k,
        header: columns[k],
      });
    }
    columns = newcolumns;
  } else {
    const newcolumns = [];
    for (const column of columns) {
      if (typeof column === "string") {
        newcolumns.push({
          key: column,
          header: column,
        });
      } else if (
        typeof column === "object" &&
        column !== null &&
        !Array.isArray(column)
      ) {
        if (!column.key) {
          return [
            Error('Invalid column definition: property "key" is required'),
          ];
        }
        if (column.header === undefined) {
          column.header = column.key;
        }
        newcolumns.push(column);
      } else {
        return [
          Error("Invalid column definition: expect a string or an object"),
        ];
      }
    }
    columns = newcolumns;
  }
  return [undefined, columns];
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/api/CsvError.js
class CsvError extends Error {
  constructor(code, message, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ");
    super(message);
    if (Error.captureStackTrace !== undefined) {
      Error.captureStackTrace(this, CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value)
          ? value.toString()
          : value == null
            ? value
            : JSON.parse(JSON.stringify(value));
      }
    }
  }
}



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/utils/underscore.js
const underscore = function (str) {
  return str.replace(/([A-Z])/g, function (_, match) {
    return "_" + match.toLowerCase();
  });
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/api/normalize_options.js




const normalize_options = function (opts) {
  const options = {};
  // Merge with user options
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  // Normalize option `bom`
  if (
    options.bom === undefined ||
    options.bom === null ||
    options.bom === false
  ) {
    options.bom = false;
  } else if (options.bom !== true) {
    return [
      new CsvError("CSV_OPTION_BOOLEAN_INVALID_TYPE", [
        "option `bom` is optional and must be a boolean value,",
        `got ${JSON.stringify(options.bom)}`,
      ]),
    ];
  }
  // Normalize option `delimiter`
  if (options.delimiter === undefined || options.delimiter === null) {
    options.delimiter = ",";
  } else if (Buffer.isBuffer(options.delimiter)) {
    options.delimiter = options.delimiter.toString();
  } else if (typeof options.delimiter !== "string") {
    return [
      new CsvError("CSV_OPTION_DELIMITER_INVALID_TYPE", [
        "option `delimiter` must be a buffer or a string,",
        `got ${JSON.stringify(options.delimiter)}`,
      ]),
    ];
  }
  // Normalize option `quote`
  if (options.quote === undefined || options.quote === null) {
    options.quote = '"';
  } else if (options.quote === true) {
    options.quote = '"';
  } else if (options.quote === false) {
    options.quote = "";
  } else if (Buffer.isBuffer(options.quote)) {
    options.quote = options.quote.toString();
  } else if (typeof options.quote !== "string") {
    return [
      new CsvError("CSV_OPTION_QUOTE_INVALID_TYPE", [
        "option `quote` must be a boolean, a buffer or a string,",
        `got ${JSON.stringify(options.quote)}`,
      ]),
    ];
  }
  // Normalize option `quoted`
  if (options.quoted === undefined || options.quoted === null) {
    options.quoted = false;
  } else {
    // todo
  }
  // Normalize option `escape_formulas`
  if (
    options.escape_formulas === undefined ||
    options.escape_formulas === null
  ) {
    options.escape_formulas = false;
  } else if (typeof options.escape_formulas !== "boolean") {
    return [
      new CsvError("CSV_OPTION_ESCAPE_FORMULAS_INVALID_TYPE", [
        "option `escape_formulas` must be a boolean,",
        `got ${JSON.stringify(options.escape_formulas)}`,
      ]),
    ];
  }
  // Normalize option `quoted_empty`
  if (options.quoted_empty === undefined || options.quoted_empty === null) {
    options.quoted_empty = undefined;
  } else {
    // todo
  }
  // Normalize option `quoted_match`
  if (
    options.quoted_match === undefined ||
    options.quoted_match === null ||
    options.quoted_match === false
  ) {
    options.quoted_match = null;
  } else if (!Array.isArray(options.quoted_match)) {
    options.quoted_match = [options.quoted_match];
  }
  if (options.quoted_match) {
    for (const quoted_match of options.quoted_match) {
      const isString = typeof quoted_match === "string";
      const isRegExp = quoted_match instanceof RegExp;
      if (!isString && !isRegExp) {
        return [
          new CsvError("CSV_OPTION_QUOTED_MATCH", [
            "option `quoted_match` must be a string or a regex,",
            `got ${JSON.stringify(options.quoted_match)}`,
          ]),
        ];
      }
    }
  }
  // Normalize option `quoted_string`
  if (options.quoted_string === undefined || options.quoted_string === null) {
    options.quoted_string = false;
  } else {
    // todo
  }
  // Normalize option `eof`
  if (options.eof === undefined || options.eof === null) {
    options.eof = true;
  } else {
    // todo
  }
  // Normalize option `escape`
  if (options.escape === undefined || options.escape === null) {
    options.escape = '"';
  } else if (Buffer.isBuffer(options.escape)) {
    options.escape = options.escape.toString();
  } else if (typeof options.escape !== "string") {
    return [
      Error(
        `Invalid Option: escape must be a buffer or a string, got ${JSON.stringify(options.escape)}`,
      ),
    ];
  }
  if (options.escape.length > 1) {
    return [
      Error(
        `Invalid Option: escape must be one character, got ${options.escape.length} characters`,
      ),
    ];
  }
  // Normalize option `header`
  if (
    options.header === undefined ||
    options.header === null ||
    options.header === false
  ) {
    options.header = false;
  } else if (options.header !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_HEADER",
      [
        "option `header` is expected to be a boolean,",
        `got ${JSON.stringify(options.header)}`,
      ],
      options,
    );
  }
  // Normalize option `headers_as_comment`
  if (
    options.header_as_comment === undefined ||
    options.header_as_comment === null ||
    options.header_as_comment === false
  ) {
    options.header_as_comment = false;
  } else if (options.header_as_comment === true) {
    options.header_as_comment = "#";
  } else if (Buffer.isBuffer(options.header_as_comment)) {
    options.header_as_comment = options.header_as_comment.toString();
  } else if (typeof options.header_as_comment !== "string") {
    throw new CsvError(
      "CSV_INVALID_OPTION_HEADER_AS_COMMENT",
      [
        "option `header_as_comment` must be a boolean, a string or a buffer,",
        `got ${JSON.stringify(options.header_as_comment)}`,
      ],
      options,
    );
  }
  // if (options.header_as_comment && !options.comment?.length) {
  //   throw new CsvError(
  //     "CSV_INVALID_OPTION_COMMENT",
  //     [
  //       "option `comment` must be a non empty string or buffer when using `header_as_comment`,",
  //       `got ${JSON.stringify(options.comment)}`,
  //     ],
  //     options,
  //   );
  // }
  // Header is always enabled with `header_as_comment`
  // if (options.header_as_comment === true) {
  //   options.header = true;
  // }
  // Normalize option `columns`
  const [errColumns, columns] = normalize_columns(options.columns);
  if (errColumns !== undefined) return [errColumns];
  options.columns = columns;
  // Normalize option `quoted`
  if (options.quoted === undefined || options.quoted === null) {
    options.quoted = false;
  } else {
    // todo
  }
  // Normalize option `cast`
  if (options.cast === undefined || options.cast === null) {
    options.cast = {};
  } else {
    // todo
  }
  // Normalize option cast.bigint
  if (options.cast.bigint === undefined || options.cast.bigint === null) {
    // Cast boolean to string by default
    options.cast.bigint = (value) => "" + value;
  }
  // Normalize option cast.boolean
  if (options.cast.boolean === undefined || options.cast.boolean === null) {
    // Cast boolean to string by default
    options.cast.boolean = (value) => (value ? "1" : "");
  }
  // Normalize option cast.date
  if (options.cast.date === undefined || options.cast.date === null) {
    // Cast date to timestamp string by default
    options.cast.date = (value) => "" + value.getTime();
  }
  // Normalize option cast.number
  if (options.cast.number === undefined || options.cast.number === null) {
    // Cast number to string using native casting by default
    options.cast.number = (value) => "" + value;
  }
  // Normalize option cast.object
  if (options.cast.object === undefined || options.cast.object === null) {
    // Stringify object as JSON by default
    options.cast.object = (value) => JSON.stringify(value);
  }
  // Normalize option cast.string
  if (options.cast.string === undefined || options.cast.string === null) {
    // Leave string untouched
    options.cast.string = function (value) {
      return value;
    };
  }
  // Normalize option `on_record`
  if (
    options.on_record !== undefined &&
    typeof options.on_record !== "function"
  ) {
    return [Error(`Invalid Option: "on_record" must be a function.`)];
  }
  // Normalize option `quote_record_delimiter`
  if (
    options.quote_record_delimiter === undefined ||
    options.quote_record_delimiter === null
  ) {
    options.quote_record_delimiter = !options.record_delimiter;
  } else if (typeof options.quote_record_delimiter !== "boolean") {
    return [
      new CsvError("CSV_OPTION_QUOTE_RECORD_DELIMITER_INVALID_TYPE", [
        "option `quote_record_delimiter` must be a boolean,",
        `got ${JSON.stringify(options.quote_record_delimiter)}`,
      ]),
    ];
  }
  // Normalize option `record_delimiter`
  if (
    options.record_delimiter === undefined ||
    options.record_delimiter === null
  ) {
    options.record_delimiter = "\n";
  } else if (Buffer.isBuffer(options.record_delimiter)) {
    options.record_delimiter = options.record_delimiter.toString();
  } else if (typeof options.record_delimiter !== "string") {
    return [
      Error(
        `Invalid Option: record_delimiter must be a buffer or a string, got ${JSON.stringify(options.record_delimiter)}`,
      ),
    ];
  }
  switch (options.record_delimiter) {
    case "unix":
      options.record_delimiter = "\n";
      break;
    case "mac":
      options.record_delimiter = "\r";
      break;
    case "windows":
      options.record_delimiter = "\r\n";
      break;
    case "ascii":
      options.record_delimiter = "\u001e";
      break;
    case "unicode":
      options.record_delimiter = "\u2028";
      break;
  }
  return [undefined, options];
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/api/index.js




const bom_utf8 = Buffer.from([239, 187, 191]);
// True when appending `separator` after `value` would let `parse` find
// `separator` starting inside `value`. Besides the field containing the whole
// separator, this also covers boundary fusion: a field whose tail is a
// non-empty prefix of a multi-character separator merges with the appended
// separator (eg value "a:" + delimiter "::" => "a:::", matched at offset 1).
// Such fields must be quoted to round-trip, like RFC 4180 fields containing the
// delimiter, generalized to multi-character delimiters and record delimiters.
const emits_separator = function (value, separators) {
  return separators.some(
    (separator) =>
      separator.length !== 0 &&
      (value.indexOf(separator) !== -1 ||
        (separator.length > 1 &&
          (value + separator).indexOf(separator) < value.length)),
  );
};
// True when `value` matches one of the `quoted_match` patterns. The regexps
// come from the user and the same objects are reused for every field, so the
// test must not depend on their state: `RegExp.prototype.test` advances
// `lastIndex` on a global or sticky regexp, which would make a match in one
// field move where the next field starts matching. `String.prototype.search`
// searches from the start and restores `lastIndex`, and is equivalent to
// `test` for the stateless regexps.
const matches_quoted_match = function (value, quoted_match) {
  if (!quoted_match) return false;
  return quoted_match.some((pattern) =>
    typeof pattern === "string"
      ? value.indexOf(pattern) !== -1
      : value.search(pattern) !== -1,
  );
};

const stringifier = function (options, state, info) {
  return {
    options: options,
    state: state,
    info: info,
    __transform: function (chunk, push) {
      // Chunk validation
      if (!Array.isArray(chunk) && typeof chunk !== "object") {
        return Error(
          `Invalid Record: expect an array or an object, got ${JSON.stringify(chunk)}`,
        );
      }
      // Detect columns from the first record
      if (this.info.records === 0) {
        if (Array.isArray(chunk)) {
          if (
            this.options.header === true &&
            this.options.columns === undefined
          ) {
            return Error(
              "Undiscoverable Columns: header option requires column option or object records",
            );
          }
        } else if (this.options.columns === undefined) {
          const [err, columns] = normalize_columns(Object.keys(chunk));
          if (err) return;
          this.options.columns = columns;
        }
      }
      // Emit the header
      if (this.info.records === 0) {
        this.bom(push);
        const err = this.headers(push);
        if (err) return err;
      }
      // Emit and stringify the record if an object or an array
      try {
        // this.emit('record', chunk, this.info.records);
        if (this.options.on_record) {
          this.options.on_record(chunk, this.info.records);
        }
      } catch (err) {
        return err;
      }
      // Convert the record into a string
      let err, chunk_string;
      if (this.options.eof) {
        [err, chunk_string] = this.stringify(chunk);
        if (err) return err;
        if (chunk_string === undefined) {
          return;
        } else {
          chunk_string = chunk_string + this.options.record_delimiter;
        }
      } else {
        [err, chunk_string] = this.stringify(chunk);
        if (err) return err;
        if (chunk_string === undefined) {
          return;
        } else {
          if (this.options.header || this.info.records) {
            chunk_string = this.options.record_delimiter + chunk_string;
          }
        }
      }
      // Emit the csv
      this.info.records++;
      push(chunk_string);
    },
    stringify: function (chunk, chunkIsHeader = false) {
      if (typeof chunk !== "object") {
        return [undefined, chunk];
      }
      const { columns } = this.options;
      const record = [];
      // Record is an array
      if (Array.isArray(chunk)) {
        // We are getting an array but the user has specified output columns. In
        // this case, we respect the columns indexes
        const length = columns
          ? Math.min(chunk.length, columns.length)
          : chunk.length;
        // Cast record elements
        for (let i = 0; i < length; i++) {
          const field = chunk[i];
          const [err, value] = this.__cast(field, {
            index: i,
            column: i,
            records: this.info.records,
            header: chunkIsHeader,
          });
          if (err) return [err];
          record[i] = [value, field];
        }
        // Record is a literal object
        // `columns` is always defined: it is either provided or discovered.
      } else {
        for (let i = 0; i < columns.length; i++) {
          const field = get(chunk, columns[i].key);
          const [err, value] = this.__cast(field, {
            index: i,
            column: columns[i].key,
            records: this.info.records,
            header: chunkIsHeader,
          });
          if (err) return [err];
          record[i] = [value, field];
        }
      }
      let csvrecord = "";
      for (let i = 0; i < record.length; i++) {
        let options, err;

        let [value, field] = record[i];
        if (typeof value === "string") {
          options = this.options;
        } else if (is_object(value)) {
          // Value is considerered as a mix of a value and options
          options = { ...value };
          value = options.value;
          delete options.value;
          if (
            typeof value !== "string" &&
            value !== undefined &&
            value !== null
          ) {
            if (err)
              return [
                Error(
                  `Invalid Casting Value: returned value must return a string, null or undefined, got ${JSON.stringify(value)}`,
                ),
              ];
          }
          // Merge global options with the ones returned by cast
          options = { ...this.options, ...options };
          [err, options] = normalize_options(options);
          if (err !== undefined) {
            return [err];
          }
        } else if (value === undefined || value === null) {
          options = this.options;
        } else {
          return [
            Error(
              `Invalid Casting Value: returned value must return a string, an object, null or undefined, got ${JSON.stringify(value)}`,
            ),
          ];
        }
        const {
          delimiter,
          escape,
          quote,
          quoted,
          quoted_empty,
          quoted_string,
          quoted_match,
          record_delimiter,
          quote_record_delimiter,
          escape_formulas,
        } = options;
        if ("" === value && "" === field) {
          const quotedMatch = matches_quoted_match(value, quoted_match);
          const shouldQuote =
            quotedMatch ||
            true === quoted_empty ||
            (true === quoted_string && false !== quoted_empty);
          if (shouldQuote === true) {
            value = quote + value + quote;
          }
          csvrecord += value;
        } else if (value) {
          if (typeof value !== "string") {
            return [
              Error(
                `Formatter must return a string, null or undefined, got ${JSON.stringify(value)}`,
              ),
            ];
          }
          const containsdelimiter = emits_separator(value, [delimiter]);
          const containsQuote = quote !== "" && value.indexOf(quote) >= 0;
          const containsEscape = value.indexOf(escape) >= 0 && escape !== quote;
          // Testing `\n` and `\r` covers the three sequences `parse` discovers
          const containsRecordDelimiter = emits_separator(value, [
            record_delimiter,
            ...(quote_record_delimiter === false ? [] : ["\n", "\r"]),
          ]);
          const quotedString = quoted_string && typeof field === "string";
          const quotedMatch = matches_quoted_match(value, quoted_match);
          // See https://github.com/adaltas/node-csv/pull/387
          // More about CSV injection or formula injection, when websites embed
          // untrusted input inside CSV files:
          // https://owasp.org/www-community/attacks/CSV_Injection
          // http://georgemauer.net/2017/10/07/csv-injection.html
          // Apple Numbers unicode normalization is empirical from testing
          if (escape_formulas) {
            switch (value[0]) {
              case "-":
                if (typeof field === "number" || typeof field === "bigint") {
                  break;
                }
                value = `'${value}`;
                break;
              case "=":
              case "+":
              case "@":
              case "\t":
              case "\r":
              case "\uFF1D": // Unicode '='
              case "\uFF0B": // Unicode '+'
              case "\uFF0D": // Unicode '-'
              case "\uFF20": // Unicode '@'
                value = `'${value}`;
                break;
            }
          }
          const shouldQuote =
            containsQuote === true ||
            containsdelimiter ||
            containsRecordDelimiter ||
            quoted ||
            quotedString ||
            quotedMatch;
          if (shouldQuote === true && containsEscape === true) {
            value = value.replaceAll(escape, () => escape + escape);
          }
          if (containsQuote === true) {
            value = value.replaceAll(quote, () => escape + quote);
          }
          if (shouldQuote === true) {
            value = quote + value + quote;
          }
          csvrecord += value;
        } else if (
          quoted_empty === true ||
          (field === "" && quoted_string === true && quoted_empty !== false)
        ) {
          csvrecord += quote + quote;
        }
        if (i !== record.length - 1) {
          csvrecord += delimiter;
        }
      }
      return [undefined, csvrecord];
    },
    bom: function (push) {
      if (this.options.bom !== true) {
        return;
      }
      push(bom_utf8);
    },
    headers: function (push) {
      if (this.options.header === false) {
        return;
      }
      if (this.options.columns === undefined) {
        return;
      }
      let err;
      let headers = this.options.columns.map((column) => column.header);
      if (this.options.eof) {
        [err, headers] = this.stringify(headers, true);
        headers += this.options.record_delimiter;
      } else {
        [err, headers] = this.stringify(headers, true);
      }
      if (err) return err;
      if (this.options.header_as_comment) {
        headers = this.options.header_as_comment + " " + headers;
      }
      push(headers);
    },
    __cast: function (value, context) {
      const type = typeof value;
      try {
        if (type === "string") {
          // Fine for 99% of the cases
          return [undefined, this.options.cast.string(value, context)];
        } else if (type === "bigint") {
          return [undefined, this.options.cast.bigint(value, context)];
        } else if (type === "number") {
          return [undefined, this.options.cast.number(value, context)];
        } else if (type === "boolean") {
          return [undefined, this.options.cast.boolean(value, context)];
        } else if (value instanceof Date) {
          return [undefined, this.options.cast.date(value, context)];
        } else if (type === "object" && value !== null) {
          return [undefined, this.options.cast.object(value, context)];
        } else if (value === null && this.options.cast.null !== undefined) {
          return [undefined, this.options.cast.null(value, context)];
        } else if (
          value === undefined &&
          this.options.cast.undefined !== undefined
        ) {
          return [undefined, this.options.cast.undefined(value, context)];
        } else {
          return [undefined, value];
        }
      } catch (err) {
        return [err];
      }
    },
  };
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/sync.js
/*
CSV Stringify

Please look at the [Sync API](https://csv.js.org/stringify/api/sync/) for
additional information.
*/




const stringify = function (records, opts = {}) {
  const data = [];
  const [err, options] = normalize_options(opts);
  if (err !== undefined) throw err;
  const state = {
    stop: false,
  };
  // Information
  const info = {
    records: 0,
  };
  const api = stringifier(options, state, info);
  for (const record of records) {
    const err = api.__transform(record, function (record) {
      data.push(record);
    });
    if (err !== undefined) throw err;
  }
  if (data.length === 0) {
    api.bom((d) => {
      data.push(d);
    });
    const err = api.headers((headers) => {
      data.push(headers);
    });
    if (err !== undefined) throw err;
  }
  return data.join("");
};




/***/ }),

};
