export const id = 322;
export const ids = [322];
export const modules = {

/***/ 4322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/engines/open.js
var engines_open = __webpack_require__(6587);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/log-formats/columns.js
var columns = __webpack_require__(7732);
// EXTERNAL MODULE: ./lib/log-formats/record.js
var log_formats_record = __webpack_require__(2954);
// EXTERNAL MODULE: ./lib/log-formats/redaction.js
var redaction = __webpack_require__(7154);
// EXTERNAL MODULE: ./lib/model/time.js
var time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/report/content/words.js
var words = __webpack_require__(7813);
// EXTERNAL MODULE: ./lib/report/formats/display-width.js
var display_width = __webpack_require__(1122);
// EXTERNAL MODULE: ./lib/report/formats/escape.js
var formats_escape = __webpack_require__(8662);
;// CONCATENATED MODULE: ./lib/report/formats/preview.js








/**
 * A line that was read, as one line of JSON: the columns by name, those that the record does not reach left out, and
 * `log_object`; or `unparsed` and `log_object`. Ends with a line end.
 */
function previewJson(line) {
    const object = 'unparsed' in line
        ? { unparsed: line.unparsed, log_object: line.logObject }
        : {
            ...Object.fromEntries(line.record.columns.map((text, column) => [columns/* COLUMN_NAMES */.aC[column], text])),
            log_object: line.logObject,
        };
    return `${(0,formats_escape/* inertJson */.nl)(JSON.stringify(object))}\n`;
}
/** The lines that were read, for a terminal, below the log object that they come from; nothing is kept. */
async function* previewTable(lines, { columns, colour }) {
    const width = Math.max(columns, 80);
    const bold = (text) => (colour ? (0,external_node_util_.styleText)('bold', text, { validateStream: false }) : text);
    const dim = (text) => (colour ? (0,external_node_util_.styleText)('dim', text, { validateStream: false }) : text);
    let logObject = null;
    for await (const line of lines) {
        const block = [];
        if (line.logObject !== logObject) {
            if (logObject !== null)
                block.push('');
            else
                block.push(dim(row('time', 'signature', 'signed by', 'status', 'operation')));
            logObject = line.logObject;
            block.push(bold((0,formats_escape/* visible */.RK)(logObject)));
        }
        if ('unparsed' in line)
            block.push(fitted(`  unparsed: ${shown(line.unparsed)}`, width));
        else
            block.push(...recordRows(line.record).map((text) => fitted(text, width)));
        yield (0,formats_escape/* inertLines */.wi)(`${block.join('\n')}\n`);
    }
}
function recordRows(record) {
    const text = (name) => shown((0,log_formats_record/* columnText */.Q)(record, name) ?? 'missing');
    return [
        row((0,words/* moment */.n$)((0,time/* timestamp */.vE)(record.time)), text('signature_version'), text('authentication_type'), text('http_status'), text('operation')),
        `      ${text('bucket')}  ${text('remote_ip')}  ${text('requester')}  ${text('user_agent')}`,
    ];
}
function row(time, signature, signedBy, status, operation) {
    return `  ${time.padEnd(20)}  ${signature.padEnd(9)}  ${signedBy.padEnd(11)}  ${status.padEnd(6)}  ${operation}`;
}
/** Of one text; no line is wider, and one of 8 MiB is not to be spelt out for what fits. */
const MOST_CHARACTERS = 2_000;
function shown(text) {
    return (0,formats_escape/* inertText */.UJ)((0,formats_escape/* visible */.RK)((0,redaction/* firstCharacters */.DR)(text, MOST_CHARACTERS)));
}
/** What fits on one line. */
function fitted(text, width) {
    if ((0,display_width/* displayWidth */.F)(text) <= width)
        return text;
    let used = 0;
    let fits = '';
    for (const character of text) {
        used += (0,display_width/* displayWidth */.F)(character);
        if (used > width - 1)
            break;
        fits += character;
    }
    return `${fits}…`;
}

// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/settings/messages.js
var messages = __webpack_require__(9413);
// EXTERNAL MODULE: ./lib/cli/settings.js
var cli_settings = __webpack_require__(5997);
// EXTERNAL MODULE: ./lib/cli/commands/check.js
var check = __webpack_require__(4713);
;// CONCATENATED MODULE: ./lib/cli/commands/preview.js






/** Characters handed to standard output at once. */
const PAGE_CHARACTERS = 64 * 1024;
/** Shows the first records; gives 0, or 4 where nobody reads them to the end. */
async function run(commandLine, context) {
    const { terminal, stop } = context;
    const problems = [];
    const format = (0,cli_settings/* choiceOf */.F)(commandLine, 'format', ['table', 'json'], problems);
    const limit = limitOf(commandLine, problems);
    const settings = await (0,cli_settings/* settingsOf */.f)(commandLine, terminal, 'preview', problems);
    const windowed = ['since', 'until'].filter((name) => commandLine.raw[name] !== undefined);
    if (settings.source.kind === 'local' && windowed.length > 0) {
        const names = (0,messages/* listed */.KE)(windowed.map((name) => `--${name}`));
        throw new errors/* SettingsError */.GN(`${names}: a preview of log files has no filter; it takes a window on S3 alone.`);
    }
    stop.startDeadline(settings.timeoutMinutes, '--timeout-minutes');
    const engineContext = (0,check.engineContextOf)(context);
    const engine = await (0,engines_open/* openEngine */.F)(settings, engineContext);
    const lines = engine.preview(limit, engineContext);
    const shown = format === 'json' ? jsonOf(lines) : previewTable(lines, terminal);
    let page = '';
    for await (const text of shown) {
        page += text;
        if (page.length < PAGE_CHARACTERS)
            continue;
        if (!(await terminal.result(page)))
            return 4;
        page = '';
    }
    terminal.endProgress();
    return (await terminal.result(page)) ? 0 : 4;
}
async function* jsonOf(lines) {
    for await (const line of lines)
        yield previewJson(line);
}
function limitOf({ own }, problems) {
    const given = own.limit ?? '100';
    if (/^(?:0|[1-9]\d{0,14})$/.test(given))
        return Number(given);
    problems.push(`--limit: ${(0,messages/* quoted */.TL)(given)} is no whole number from 0 up, in plain digits; 0 shows all.`);
    return 0;
}


/***/ })

};
