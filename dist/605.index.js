export const id = 605;
export const ids = [605];
export const modules = {

/***/ 2605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _engines_athena_statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5117);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5997);



/** Prints the statements that a check on Athena would run, as a script with a comment before each. */
async function run(commandLine, { terminal }) {
    const settings = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f)(commandLine, terminal, 'check', []);
    if (settings.engine === 'embedded' && settings.source.kind !== 'local')
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN('sql: engine embedded reads the log objects without SQL. Leave --engine out.');
    const { statements: all, notes } = (0,_engines_athena_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .Fn)(settings);
    const comments = notes.map((note) => `-- ${note}\n`);
    const script = all.map(({ purpose, sql }) => `-- ${purpose}\n${sql};\n`);
    return (await terminal.result([...comments, ...script].join('\n'))) ? 0 : 4;
}


/***/ })

};
