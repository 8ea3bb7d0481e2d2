export const id = 931;
export const ids = [931];
export const modules = {

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(792);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9859);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2942);



const PROGRAM = 's3-sigv4-check';
const WIDTH = 80;
/** Help of the program, or of one command; ends with a line end. */
function helpText(commandName) {
    return commandName === null ? programHelp() : commandHelp(commandName);
}
function programHelp() {
    const widest = Math.max(..._command_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND_NAMES */ .n.map((name) => name.length));
    return sections([
        [
            `${PROGRAM} COMMAND [LOCATION...] [OPTIONS]`,
            '',
            ...wrapped('Does anything still sign requests to these S3 buckets with Signature Version 2? Answers with proof, from S3 server access logs: log files, or logs on S3.', ''),
        ],
        ['Commands', ..._command_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND_NAMES */ .n.flatMap((name) => hanging(name.padEnd(widest), _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L[name].summary))],
        [
            'Options',
            ...hanging('--help   ', `this page; ${PROGRAM} COMMAND --help: the options of a command`),
            ...hanging('--version', 'the version'),
        ],
        ['Start with', `  ${PROGRAM} check ./access-logs`],
    ]);
}
function commandHelp(name) {
    const command = _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L[name];
    const own = Object.entries(command.ownOptions).map(([option, entry]) => ({ option, ...entry }));
    const inputs = command.inputs.map((option) => {
        const onS3 = command.onS3?.[option];
        return {
            option,
            ..._settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m[option],
            ...(onS3 === undefined ? {} : { engine: 's3', default: onS3 }),
        };
    });
    const here = inputs.filter(({ engine }) => engine === 'any');
    const aws = inputs.filter(({ engine }) => engine !== 'any');
    const hasOptions = own.length + here.length > 0;
    return sections([
        [
            `${PROGRAM} ${name} ${command.usage}`,
            ...command.about.flatMap((paragraph) => ['', ...wrapped(paragraph.replaceAll('\n', ' '), '')]),
        ],
        hasOptions ? ['Options', ...[...own, ...here].flatMap(optionLines)] : [],
        aws.length === 0 ? [] : ['Options for logs on S3', ...aws.flatMap(optionLines)],
        [
            hasOptions ? 'More options' : 'Options',
            ...hanging('--help   ', 'this page'),
            ...hanging('--version', 'the version'),
        ],
        inputs.some(({ kind }) => kind === 'names')
            ? wrapped('Lists are given with commas or white space, or by repeating the option. A switch is given alone, or as =true or =false. An option that is empty counts as not given.', '')
            : [],
        ['Exit codes', ...command.exitCodes.flatMap(([code, meaning]) => hanging(String(code), meaning))],
        [
            'Examples',
            ...command.examples.map((example) => `  ${example.includes(PROGRAM) ? example : `${PROGRAM} ${example}`}`),
        ],
    ]);
}
function optionLines({ option, kind, placeholder, description, default: fallback }) {
    const title = kind === 'switch' ? `  --${option}` : `  --${option} ${placeholder}`;
    return [
        title,
        ...wrapped(`${description} Default: ${fallback.replace(/^.*command line: /, '')}.`, '      '),
    ];
}
function sections(all) {
    return `${all
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
/** A term, and its text beside it. */
function hanging(term, text) {
    const indent = ' '.repeat(term.length + 4);
    const [first = '', ...rest] = wrapped(text, indent);
    return [`  ${term}  ${first.trimStart()}`, ...rest];
}
function wrapped(text, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
            lines.push(indent + line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, indent + line];
}


/***/ })

};
