export const id = 218;
export const ids = [218];
export const modules = {

/***/ 6218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeReports: () => (/* binding */ removeReports),
/* harmony export */   writeReports: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(525);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8418);






/**
 * Writes the report's forms into a directory, which is made where it is missing. All are written beside their place first,
 * and then put there at once, so that nobody finds a part of one; what an earlier run left goes. Gives the files' paths.
 * Once the signal is aborted none is put there: it throws the signal's reason.
 */
async function writeReports(directory, parts, signal = null) {
    await makeDirectory(directory);
    const written = new Map();
    try {
        for (const { file, pieces } of (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .packageFiles */ .i9)(parts)) {
            const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, `.${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
            written.set(file, temporary);
            // `wx` follows no link that somebody may have planted, and a rename puts the file in a planted link's stead.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, pieces, { flag: 'wx' });
            signal?.throwIfAborted();
        }
        const own = new Set(written.values());
        for (const path of await leftOvers(directory))
            if (!own.has(path))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
        for (const file of _files_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_FILES */ .JL) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, file);
            if (await isDirectory(path))
                throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckError */ .tl(`${path} is a directory. Remove it, or give another report-directory.`);
            if (!written.has(file))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
        }
        signal?.throwIfAborted();
        // In one go, so that no signal comes between.
        for (const [file, temporary] of written)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, file));
    }
    catch (thrown) {
        await Promise.all([...written.values()].map((temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true })));
        if (!isSystemError(thrown))
            throw thrown;
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckError */ .tl(`The report could not be written to ${directory}: ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .kc)(thrown)}. Give a report-directory that can be written.`, { cause: thrown });
    }
    return Object.fromEntries([...written.keys()].map((file) => [file, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, file)]));
}
/**
 * Removes what an earlier run left in a report directory, so that nobody takes it for this one's; other files stay. Nothing
 * happens where there is no such directory.
 */
async function removeReports(directory) {
    let names;
    try {
        names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory);
    }
    catch {
        return;
    }
    const ours = names.filter((name) => _files_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_FILES */ .JL.some((file) => name === file) || LEFT_OVER.test(name));
    try {
        for (const name of ours) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name);
            if (!(await isDirectory(path)))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
        }
    }
    catch (thrown) {
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckError */ .tl(`An earlier report in ${directory} could not be removed: ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .kc)(thrown)}. Remove it, or give another report-directory.`, { cause: thrown });
    }
}
/** What a run that was killed leaves of its writing. */
const LEFT_OVER = new RegExp(`^\\.(?:${_files_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_FILES */ .JL.map((file) => file.replace('.', '\\.')).join('|')})\\.[0-9a-f]{16}\\.tmp$`);
async function leftOvers(directory) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory, { withFileTypes: true });
    return entries
        .filter((entry) => LEFT_OVER.test(entry.name) && !entry.isDirectory())
        .map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name));
}
async function makeDirectory(directory) {
    try {
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(directory));
    }
    catch (thrown) {
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(directory).catch(() => null);
        if (there !== null && !there.isDirectory())
            throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .GN(`report-directory ${directory} is no directory. Give the path of a directory.`);
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckError */ .tl(`report-directory ${directory} could not be made: ${(0,_runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .kc)(thrown)}. Give one that can be written.`, { cause: thrown });
    }
}
/** With the folders above it. Node's own way of it never ends where the system makes no folder, as below /proc. */
async function makeFolder(path) {
    if (await isFolder(path))
        return;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    if (above !== path)
        await makeFolder(above);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path);
    }
    catch (error) {
        if (!(await isFolder(path)))
            throw error;
    }
}
/** Links followed. */
async function isFolder(path) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => null);
    return there?.isDirectory() ?? false;
}
function isSystemError(thrown) {
    return thrown instanceof Error && 'syscall' in thrown;
}
async function isDirectory(path) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => null);
    return there?.isDirectory() ?? false;
}


/***/ })

};
