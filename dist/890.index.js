export const id = 890;
export const ids = [890];
export const modules = {

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ COMMAND_NAMES)
/* harmony export */ });
/** In the order of the help. */
const COMMAND_NAMES = ['check', 'preview', 'sql', 'verify'];


/***/ }),

/***/ 2942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ COMMANDS)
});

// EXTERNAL MODULE: ./lib/settings/inputs.js
var inputs = __webpack_require__(792);
;// CONCATENATED MODULE: ./lib/cli/options.js

/** Inputs that say how AWS is reached. */
const AWS_INPUTS = inputs/* INPUT_NAMES */.Q.filter((name) => inputs/* INPUTS */.m[name].engine !== 'any');
/** Inputs that the command line takes as options. */
const OPTION_INPUTS = inputs/* INPUT_NAMES */.Q.filter((name) => inputs/* INPUTS */.m[name].doors === 'both');

;// CONCATENATED MODULE: ./lib/cli/commands.js

const LOCATION = `LOCATION is a log file, a folder (searched at every depth), - for standard input, or s3://bucket/prefix.
Log files are read here; what is on S3 is read by Amazon Athena, or with --engine embedded straight from S3. One check reads one kind.`;
const SETTINGS_WRONG = [3, 'the settings are wrong, or nothing is at a LOCATION'];
const COULD_NOT_RUN = [
    4,
    'it could not be completed: refused by AWS, unreadable, cancelled, timed out',
];
const COMMANDS = {
    check: {
        summary: 'does anything still sign requests with Signature Version 2?',
        usage: '[LOCATION...] [OPTIONS]',
        about: [
            'Reads S3 server access logs and answers whether anything still signs requests with Signature Version 2: compliant, non-compliant, or inconclusive where the logs do not prove it. Every finding comes with the records behind it.',
            `${LOCATION} Without a LOCATION, the logging setting of each of --buckets says where the logs are.`,
        ],
        examples: [
            'check ./access-logs',
            'check ./access-logs --buckets my-bucket --source-ips 203.0.113.0/24 --since 7d',
            'check s3://my-logs/prefix/ --aws-region eu-west-1 --report-directory report',
            'aws s3 cp s3://my-logs/KEY - | s3-sigv4-check check - --format json',
        ],
        inputs: OPTION_INPUTS,
        ownOptions: {
            format: {
                kind: 'value',
                placeholder: 'text|json|markdown',
                description: 'Form of the report on standard output; json is report.json.',
                default: 'text',
            },
            policy: {
                kind: 'switch',
                placeholder: '',
                description: 'Prints, in place of the report, the bucket policies and the service control policies that would deny SigV2 to the buckets checked, as JSON.',
                default: 'false',
            },
        },
        exitCodes: [
            [0, 'compliant'],
            [1, 'non-compliant: something signed with SigV2'],
            [2, 'inconclusive: the logs do not prove it; the gaps say why'],
            SETTINGS_WRONG,
            COULD_NOT_RUN,
        ],
        load: () => Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 4713)),
    },
    preview: {
        summary: 'the first records as they are read, each with its log object',
        usage: 'LOCATION... [OPTIONS]',
        about: [
            'Shows what is there, without any filter: the first records as they are read, each with its log object.',
            LOCATION,
        ],
        examples: ['preview ./access-logs --limit 10', 'preview s3://my-logs/prefix/ --since 6h --format json'],
        inputs: ['since', 'until', ...AWS_INPUTS, 'timeout-minutes'],
        onS3: { since: '1d', until: 'now' },
        ownOptions: {
            limit: {
                kind: 'value',
                placeholder: 'RECORDS',
                description: 'Maximum number of records shown; 0: all.',
                default: '100',
            },
            format: {
                kind: 'value',
                placeholder: 'table|json',
                description: 'json: one object a line, with the columns by name, or the raw line as unparsed.',
                default: 'table',
            },
        },
        exitCodes: [[0, 'shown'], SETTINGS_WRONG, COULD_NOT_RUN],
        load: () => __webpack_require__.e(/* import() */ 322).then(__webpack_require__.bind(__webpack_require__, 4322)),
    },
    sql: {
        summary: 'every statement that Athena would run for these settings',
        usage: '[s3://bucket/prefix...] [OPTIONS]',
        about: [
            'Prints the statements that check would run on Amazon Athena with the same settings, in order. Runs nothing, and needs no AWS: what only AWS could tell is printed as a named placeholder.',
        ],
        examples: ['sql s3://my-logs/prefix/ --buckets my-bucket --since 2026-11-01 --until 2026-12-01'],
        inputs: OPTION_INPUTS,
        ownOptions: {},
        exitCodes: [[0, 'printed'], SETTINGS_WRONG, COULD_NOT_RUN],
        load: () => Promise.all(/* import() */[__webpack_require__.e(153), __webpack_require__.e(117), __webpack_require__.e(605)]).then(__webpack_require__.bind(__webpack_require__, 2605)),
    },
    verify: {
        summary: 'does an evidence package still hold: its sums, its numbers, its evidence?',
        usage: 'DIRECTORY',
        about: [
            'Checks the report directory of an earlier check: that each file is the one that SHA256SUMS names, that the numbers of report.json add up and give its verdict, and that every record of evidence.csv belongs to a finding. The sums show that nothing was changed since they were written, not who wrote them: for that, sign the package (docs/evidence.md).',
        ],
        examples: ['verify ./report'],
        inputs: [],
        ownOptions: {},
        exitCodes: [
            [0, 'it holds'],
            [3, 'there is no evidence package'],
            [4, 'it does not hold; what does not is printed'],
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(70), __webpack_require__.e(139)]).then(__webpack_require__.bind(__webpack_require__, 4139)),
    },
};


/***/ }),

/***/ 4713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   engineContextOf: () => (/* binding */ engineContextOf),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4415);
/* harmony import */ var _report_content_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9944);
/* harmony import */ var _report_formats_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8662);
/* harmony import */ var _report_formats_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(524);
/* harmony import */ var _report_formats_report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2902);
/* harmony import */ var _report_formats_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2261);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(525);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5997);








const FORMATS = ['text', 'json', 'markdown'];
/** Gives the verdict's exit code; the report is on standard output, and in the report directory where one is given. */
async function run(commandLine, context) {
    const { terminal, stop } = context;
    const problems = [];
    const format = (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .choiceOf */ .F)(commandLine, 'format', FORMATS, problems);
    const printsPolicies = (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .choiceOf */ .F)(commandLine, 'policy', ['false', 'true'], problems) === 'true';
    const settings = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .settingsOf */ .f)(commandLine, terminal, 'check', problems);
    stop.startDeadline(settings.timeoutMinutes, '--timeout-minutes');
    const { reportDirectory } = settings;
    const sinks = {
        ...engineContextOf(context),
        onStage: () => { },
        onProgressEnd: () => terminal.endProgress(),
        onQuery: (line) => terminal.say('notice', line),
        async onReport(report) {
            const pieces = printsPolicies ? policyText(report) : formatted(report, format, reportDirectory, context);
            for (const piece of pieces)
                await terminal.result(piece);
        },
    };
    return _runtime_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc[await (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6)(settings, sinks)];
}
/** How an engine is answered, on the command line. */
function engineContextOf({ terminal, stop, env, standardInput }) {
    return {
        signal: stop.signal,
        onProgress: terminal.progress,
        onWarning: (message) => terminal.say('warning', message),
        onNotice: (message) => terminal.say('notice', message),
        env,
        standardInput,
        allowedRoots: null,
        mask: () => { },
    };
}
function policyText(report) {
    return [`${JSON.stringify((0,_report_content_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .rehearse */ .K)(report).policies, null, 2)}\n`];
}
function formatted(report, format, reportDirectory, { terminal }) {
    switch (format) {
        case 'text':
            return [(0,_report_formats_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .e)(report, { columns: terminal.columns, colour: terminal.colour, reportDirectory })];
        case 'json':
            return (0,_report_formats_report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .reportJson */ .l)(report);
        case 'markdown':
            return [(0,_report_formats_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .inertLines */ .wi)((0,_report_formats_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .jobSummary */ .s)(report))];
    }
}


/***/ }),

/***/ 890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/runtime/errors.js
var errors = __webpack_require__(525);
// EXTERNAL MODULE: ./lib/runtime/version.js
var version = __webpack_require__(9984);
// EXTERNAL MODULE: ./lib/cli/commands.js + 1 modules
var commands = __webpack_require__(2942);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/settings/inputs.js
var inputs = __webpack_require__(792);
// EXTERNAL MODULE: ./lib/settings/messages.js
var messages = __webpack_require__(9413);
// EXTERNAL MODULE: ./lib/cli/command.js
var cli_command = __webpack_require__(9859);
;// CONCATENATED MODULE: ./lib/cli/parse.js





const ALL_COMMANDS = Object.values(commands/* COMMANDS */.L);
/** Options of any command, and whether one takes a value. */
const TAKES_VALUE = new Map([
    ['help', false],
    ['version', false],
    ...ALL_COMMANDS.flatMap((command) => [
        ...command.inputs.map((name) => [name, inputs/* INPUTS */.m[name].kind !== 'switch']),
        ...Object.entries(command.ownOptions).map(([name, { kind }]) => [name, kind === 'value']),
    ]),
]);
/** Sorts the arguments after the program's name. */
function readArguments(args) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: {
            ...Object.fromEntries([...TAKES_VALUE].map(([name, value]) => [name, { type: value ? 'string' : 'boolean' }])),
            help: { type: 'boolean', short: 'h' },
            version: { type: 'boolean', short: 'V' },
        },
    });
    const positionals = tokens.filter((token) => token.kind === 'positional');
    const options = tokens.filter((token) => token.kind === 'option');
    const problems = [];
    const wantsHelp = options.some(({ name }) => name === 'help');
    const wantsVersion = options.some(({ name }) => name === 'version');
    const commandText = positionals[0]?.value ?? null;
    const command = cli_command/* COMMAND_NAMES */.n.find((name) => name === commandText) ?? null;
    if (commandText !== null && command === null)
        problems.push(unknownCommand(commandText));
    const raw = {};
    const own = {};
    const locations = positionals.slice(1);
    if (locations.length > 0)
        raw['log-location'] = locations.map(({ value }) => value);
    const seenAt = new Set();
    for (const { name, index, value, inlineValue } of options) {
        if (name === 'help' || name === 'version')
            continue;
        const problem = command === null ? null : notTaken(name, args[index], command);
        if (problem !== null) {
            // A cluster of short options is one argument.
            if (!seenAt.has(index))
                problems.push(problem);
            seenAt.add(index);
            continue;
        }
        if (TAKES_VALUE.get(name) === false) {
            const following = locations.find((location) => location.index === index + 1)?.value;
            if (inlineValue !== true && (following === 'true' || following === 'false')) {
                problems.push(`--${name} ${following}: a switch takes its value behind =. Did you mean --${name}=${following}?`);
            }
            keep(name, value ?? 'true');
        }
        else if (value === undefined || (inlineValue === false && isOption(value))) {
            const found = value === undefined ? 'nothing follows it' : `what follows is the option ${value}`;
            problems.push(`--${name} needs a value, and ${found}.`);
        }
        else {
            keep(name, value);
        }
    }
    return { command, wantsHelp, wantsVersion, raw, own, problems };
    function keep(name, value) {
        if (isInput(name))
            raw[name] = [...(raw[name] ?? []), value];
        else if (name in own)
            problems.push(`--${name} is given more than once, and takes one value.`);
        else
            own[name] = value;
    }
}
function isInput(name) {
    return Object.hasOwn(inputs/* INPUTS */.m, name);
}
/** A known option stands where a value should. */
function isOption(text) {
    return text.startsWith('--') && TAKES_VALUE.has(text.slice(2).split('=', 1)[0]);
}
/** Null where the command takes the option; else why not, and what to do instead. */
function notTaken(name, argument, commandName) {
    const command = commands/* COMMANDS */.L[commandName];
    const taken = [...command.inputs, ...Object.keys(command.ownOptions)];
    if (taken.includes(name))
        return null;
    if (name === 'log-location') {
        return `--log-location is no option: the locations are arguments, s3-sigv4-check ${commandName} LOCATION...`;
    }
    if (name === 'fail-on') {
        return '--fail-on is no option: the exit code says the verdict (0 compliant, 1 non-compliant, 2 inconclusive), and the caller decides.';
    }
    if (TAKES_VALUE.has(name)) {
        const takers = cli_command/* COMMAND_NAMES */.n.filter((other) => {
            const { inputs, ownOptions } = commands/* COMMANDS */.L[other];
            return inputs.includes(name) || Object.hasOwn(ownOptions, name);
        });
        const why = commandName === 'preview' && isInput(name) ? ', which shows what is there, without any filter' : '';
        return `--${name} is an option of ${(0,messages/* listed */.KE)(takers)}, not of ${commandName}${why}.`;
    }
    if (isInput(name))
        return `--${name} is an input of the action, which the command line has no use for.`;
    const given = argument.startsWith('--') ? `--${name}` : argument;
    const nearest = (0,messages/* nearestName */.qb)(given.replace(/^-+/, ''), [...taken, 'help', 'version']);
    return `${(0,messages/* quoted */.TL)(given)} is no option of ${commandName}.${nearest === null ? ` Its options: s3-sigv4-check ${commandName} --help` : ` Did you mean --${nearest}?`}`;
}
function unknownCommand(text) {
    const nearest = (0,messages/* nearestName */.qb)(text, cli_command/* COMMAND_NAMES */.n);
    if (nearest !== null)
        return `${(0,messages/* quoted */.TL)(text)} is no command. Did you mean ${nearest}?`;
    const isLocation = /[/\\.]/.test(text) || text === '-';
    const hint = isLocation ? ` Did you mean check ${text}?` : '';
    return `${(0,messages/* quoted */.TL)(text)} is no command: ${(0,messages/* listed */.KE)(cli_command/* COMMAND_NAMES */.n)}.${hint}`;
}

// EXTERNAL MODULE: ./lib/report/formats/escape.js
var formats_escape = __webpack_require__(8662);
// EXTERNAL MODULE: ./lib/runtime/cancellation.js
var cancellation = __webpack_require__(3093);
;// CONCATENATED MODULE: ./lib/cli/terminal.js



/** Work shorter than this shows no progress. */
const PROGRESS_AFTER_MILLISECONDS = 1_000;
function openTerminal(streams, env, signal = null) {
    const plain = isSet(env.NO_COLOR) || isOn(env.CI) || env.TERM === 'dumb';
    let closed = false;
    let failure = null;
    const stdout = once(() => {
        const stream = streams.stdout;
        stream.on('error', (error) => {
            if (isClosedPipe(error))
                closed = true;
            else
                failure = error;
        });
        return stream;
    });
    const stderr = once(() => {
        const stream = streams.stderr;
        // Who closes standard error does not want to hear of it.
        stream.on('error', () => { });
        return stream;
    });
    const say = (text) => {
        const write = () => void stderr().write((0,formats_escape/* inertLines */.wi)(text));
        if (view === null)
            write();
        else
            view.aside(write);
    };
    const started = performance.now();
    let view = null;
    let latest = null;
    let opening = null;
    let ended = false;
    const openView = async () => {
        const { showProgress } = await __webpack_require__.e(/* import() */ 95).then(__webpack_require__.bind(__webpack_require__, 9095));
        if (ended)
            return;
        view = showProgress(stderr(), !plain, started);
        if (latest !== null)
            view.update(latest);
    };
    return {
        get columns() {
            return stdout().columns ?? 80;
        },
        get colour() {
            return stdout().isTTY === true && !plain;
        },
        closed: () => closed,
        async result(text) {
            if (text !== '' && !closed) {
                const written = taken(stdout(), text);
                await (signal === null ? written : (0,cancellation/* unlessAborted */.Wh)(signal, written));
            }
            if (failure !== null)
                throw new errors/* CheckError */.tl(`The result could not be written to standard output: ${failure.message}.`);
            return !closed;
        },
        say: (kind, message) => say(`${`${kind}: ${message}`.split('\n').map(formats_escape/* visible */.RK).join('\n')}\n`),
        print: say,
        progress(update) {
            latest = update;
            if (view !== null)
                view.update(update);
            else
                opening ??= setTimeout(() => void openView(), PROGRESS_AFTER_MILLISECONDS).unref();
        },
        endProgress() {
            ended = true;
            if (opening !== null)
                clearTimeout(opening);
            view?.end();
        },
        flush: () => (stderr.used() ? taken(stderr(), '') : Promise.resolve()),
    };
}
function once(open) {
    let value = null;
    const get = () => {
        value ??= { opened: open() };
        return value.opened;
    };
    return Object.assign(get, { used: () => value !== null });
}
/** Resolves also where writing fails: the stream's `error` event says so. */
function taken(stream, text) {
    return new Promise((resolve) => {
        // The event comes after the callback.
        stream.write(text, (error) => (error ? setImmediate(resolve) : resolve()));
    });
}
function isClosedPipe(error) {
    return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'EOF';
}
/** https://no-color.org: any value but the empty one. */
function isSet(value) {
    return value !== undefined && value !== '';
}
function isOn(value) {
    return isSet(value) && value !== 'false' && value !== '0';
}

;// CONCATENATED MODULE: ./lib/cli/main.js






/** The command line, from the process's arguments to its exit code. */
async function main(stop) {
    const { argv, env } = process;
    const terminal = openTerminal(process, env, stop.signal);
    const commandLine = readArguments(argv.slice(2));
    const { command, wantsHelp, wantsVersion } = commandLine;
    const finish = async (exitCode) => {
        terminal.endProgress();
        await terminal.flush();
        process.exit(exitCode);
    };
    const fail = async (thrown) => {
        terminal.endProgress();
        const exitCode = thrown instanceof errors/* UserError */.yo ? thrown.exitCode : errors/* EXIT */.dc.couldNotRun;
        if (command === 'check')
            await removeEarlierReports(commandLine.raw['report-directory'] ?? [], terminal);
        if (!terminal.closed())
            sayWhy(thrown, terminal);
        return finish(exitCode);
    };
    stop.onOverdue((reason) => void fail(reason));
    // Node's own exit codes would be taken for a verdict: 1 for an error that nobody catches, and where nothing is left to do
    // though the program has not come to its end, 13.
    process.exitCode = errors/* EXIT */.dc.couldNotRun;
    process.on('uncaughtException', (error) => void fail(error));
    try {
        stop.signal.throwIfAborted();
        if (wantsVersion) {
            await terminal.result(`${version/* VERSION */.x}\n`);
            return finish(0);
        }
        if (wantsHelp) {
            const { helpText } = await __webpack_require__.e(/* import() */ 931).then(__webpack_require__.bind(__webpack_require__, 931));
            await terminal.result(helpText(command));
            return finish(0);
        }
        if (command === null) {
            const { helpText } = await __webpack_require__.e(/* import() */ 931).then(__webpack_require__.bind(__webpack_require__, 931));
            if (commandLine.problems.length === 0) {
                terminal.print(helpText(null));
                return finish(errors/* EXIT */.dc.settingsWrong);
            }
            throw new errors/* SettingsError */.GN(`${commandLine.problems.join('\n')}\ns3-sigv4-check --help says what there is.`);
        }
        const { load } = commands/* COMMANDS */.L[command];
        const { run } = await load();
        const exitCode = await run(commandLine, { terminal, stop, env, standardInput });
        return finish(exitCode);
    }
    catch (thrown) {
        return fail(stop.signal.aborted ? stop.signal.reason : thrown);
    }
}
/** Node takes a folder, which cannot be read, for an input that is empty. */
function standardInput() {
    if ((0,external_node_fs_.fstatSync)(0).isDirectory())
        throw new errors/* CheckError */.tl('Cannot read standard input: it is a folder. Give the folder as a LOCATION.');
    return process.stdin;
}
/** Nobody shall take the report of an earlier run for this one's. */
async function removeEarlierReports(directories, terminal) {
    const { removeReports } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6218));
    for (const directory of new Set([directories].flat())) {
        if (directory === '')
            continue;
        await removeReports(directory).catch((error) => terminal.say('error', (0,errors/* errorText */.kc)(error)));
    }
}
function sayWhy(thrown, terminal) {
    if (thrown instanceof errors/* UserError */.yo) {
        terminal.say('error', thrown.message);
        return;
    }
    const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    terminal.say('error', `${stack}\nThis is a bug of s3-sigv4-check ${version/* VERSION */.x} (Node ${process.version}, ${process.platform}). There is no verdict. Please report it with these lines, after a look that they hold nothing secret.`);
}


/***/ }),

/***/ 5997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ choiceOf),
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _settings_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9413);
/* harmony import */ var _settings_path_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4701);
/* harmony import */ var _settings_read_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2723);



/** Checks what the command line asks for, and says on standard error what the user should know of it. */
async function settingsOf(commandLine, terminal, purpose, furtherProblems) {
    const settings = await (0,_settings_read_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .sb)(commandLine.raw, {
        now: Math.floor(Date.now() / 1000),
        door: 'command-line',
        purpose,
        defaultReportDirectory: null,
        pathKind: _settings_path_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .pathKind */ .g,
        problems: [...commandLine.problems, ...furtherProblems],
        warnings: [],
    });
    for (const warning of settings.warnings)
        terminal.say('warning', warning);
    for (const notice of settings.notices)
        terminal.say('notice', notice);
    return settings;
}
/** One of a command's own words, or its default; what is none of them becomes a problem. */
function choiceOf(commandLine, option, names, problems) {
    const given = commandLine.own[option];
    const name = names.find((known) => known === given);
    if (given !== undefined && name === undefined) {
        problems.push(`--${option}: ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(given, `is none of ${(0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)}`, (0,_settings_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(given, names))}`);
    }
    return name ?? names[0];
}


/***/ })

};
