import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
const requireOfNode = __WEBPACK_EXTERNAL_createRequire(import.meta.url);
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = requireOfNode("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = requireOfNode("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = requireOfNode("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = requireOfNode("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = requireOfNode("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = requireOfNode("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = requireOfNode("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = requireOfNode("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = requireOfNode("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = requireOfNode("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = requireOfNode("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = requireOfNode("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = requireOfNode("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = requireOfNode("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = requireOfNode("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = requireOfNode("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = requireOfNode("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = requireOfNode("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = requireOfNode("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = requireOfNode("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = requireOfNode("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = requireOfNode("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = requireOfNode("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = requireOfNode("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = requireOfNode("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = requireOfNode("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = requireOfNode("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = requireOfNode("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = requireOfNode("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = requireOfNode("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = requireOfNode("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = requireOfNode("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = requireOfNode("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = requireOfNode("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = requireOfNode("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = requireOfNode("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = requireOfNode("node:v8");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = requireOfNode("node:vm");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = requireOfNode("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = requireOfNode("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = requireOfNode("os");

/***/ }),

/***/ 4547:
/***/ ((module) => {

module.exports = requireOfNode("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = requireOfNode("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = requireOfNode("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = requireOfNode("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = requireOfNode("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = requireOfNode("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = requireOfNode("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = requireOfNode("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = requireOfNode("util");

/***/ }),

/***/ 3093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dX: () => (/* binding */ rejectOnAbort),
/* harmony export */   rr: () => (/* binding */ listenForStop),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8474);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8500);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7642);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(525);




/**
 * A runner sends SIGINT, and SIGTERM 7.5 seconds later. Source:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation. A terminal that closes sends
 * SIGHUP.
 */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * The time for running tasks to end by themselves (a query on Athena has to be stopped there). A runner kills the
 * process ten seconds after its first signal.
 */
const GRACE_MILLISECONDS = 5_000;
/** A second signal within this time is the first one, repeated by npx or by a shell for its group. */
const REPEATED_SIGNAL_MILLISECONDS = 500;
/** Listens for signals from now on. */
function listenForStop(source) {
    let end = () => { };
    const controller = new AbortController();
    const timers = [];
    let abortedAt = 0;
    const stop = (reason) => {
        if (controller.signal.aborted) {
            if ((0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .readMonotonicMilliseconds */ .Z)() - abortedAt > REPEATED_SIGNAL_MILLISECONDS)
                end(controller.signal.reason);
            return;
        }
        abortedAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .readMonotonicMilliseconds */ .Z)();
        controller.abort(reason);
        timers.push(setTimeout(() => end(reason), GRACE_MILLISECONDS).unref());
    };
    const onSignal = (name) => stop(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(`Cancelled by ${name}: the check did not finish and has no verdict.`));
    // Each running request has a listener.
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, controller.signal);
    for (const name of SIGNALS)
        source.on(name, onSignal);
    return {
        signal: controller.signal,
        abort: stop,
        onOverdue(ender) {
            end = ender;
        },
        startDeadline(minutes, inputName) {
            const remedy = inputName === null ? '' : ` Raise ${inputName}, or check a shorter period.`;
            const reason = `The check did not finish within ${minutes} minute${minutes === 1 ? '' : 's'} and has no verdict.${remedy}`;
            timers.push(setTimeout(() => stop(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(reason)), minutes * 60_000).unref());
        },
        release() {
            for (const name of SIGNALS)
                source.off(name, onSignal);
            for (const timer of timers)
                clearTimeout(timer);
        },
    };
}
/** Waits. Rejects with the reason of the signal when that is aborted first. */
async function sleep(milliseconds, signal) {
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds, undefined, { signal });
    }
    catch (error) {
        signal.throwIfAborted();
        throw error;
    }
}
/**
 * The result of the promise, or a rejection with the reason of the signal as soon as that is aborted. The started work
 * continues, and its result is ignored. The AWS SDK waits between its attempts, and a pipe waits for its writer, even
 * after a signal.
 */
function rejectOnAbort(signal, promise) {
    return new Promise((resolve, reject) => {
        const onAbort = () => reject(signal.reason);
        if (signal.aborted)
            onAbort();
        else
            signal.addEventListener('abort', onAbort, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
    });
}


/***/ }),

/***/ 7642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readMonotonicMilliseconds)
/* harmony export */ });
/**
 * Milliseconds of a monotonic clock. `performance.now()` returns the same, but its first use loads `node:perf_hooks`,
 * which slows a small check.
 */
function readMonotonicMilliseconds() {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1e3 + nanoseconds / 1e6;
}


/***/ }),

/***/ 5225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ isCompiledCodeKept),
  e: () => (/* binding */ keepCompiledCode)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = requireOfNode("node:module");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/runtime/compiled-code.js



const PRIVATE_MODE = 0o700;
/** The bits of a mode that give rights to the group or to others. */
const RIGHTS_OF_OTHERS = 0o077;
const WRITABLE_BY_OTHERS = 0o022;
/** In such a folder, nobody can replace the files of another user: https://man7.org/linux/man-pages/man7/inode.7.html */
const STICKY = 0o1000;
/**
 * Lets Node keep the compiled code of the files that it loads from now on, in the user's folder for caches. V8 compiles
 * nearly nothing at the next start. It only saves time, so a failure is not an error. Node can do it from 22.1 on, and
 * `NODE_DISABLE_COMPILE_CACHE` switches it off: https://nodejs.org/api/module.html#module-compile-cache
 */
async function keepCompiledCode() {
    const { enableCompileCache } = external_node_module_namespaceObject;
    const { NODE_DISABLE_COMPILE_CACHE: disabled = '' } = process.env;
    // Node keeps it already where `NODE_COMPILE_CACHE` names a folder.
    if (enableCompileCache === undefined || disabled !== '' || isCompiledCodeKept())
        return;
    try {
        const { default: findPaths } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 6463));
        const folder = preparePrivateFolder(findPaths('s3-sigv4-check', { suffix: '' }).cache);
        if (folder !== null)
            enableCompileCache(folder);
    }
    catch {
        // A user can be without a home folder, or be unable to write to it, or it can belong to another user.
    }
}
/** Whether Node keeps compiled code in this thread. A worker thread begins without it, except with `NODE_COMPILE_CACHE`. */
function isCompiledCodeKept() {
    return external_node_module_namespaceObject.getCompileCacheDir?.() !== undefined;
}
/**
 * Makes a folder that only this user can read and write, and returns its real path. Null if another user could replace it.
 * With `sudo`, for example, the home folder can be that of another user. It makes the folder and the one above it, because
 * a missing home folder stays missing.
 * @throws the error of the system when the folder is missing and was not made
 */
function preparePrivateFolder(path) {
    // https://specifications.freedesktop.org/basedir-spec/latest/ ignores relative paths.
    if (!(0,external_node_path_.isAbsolute)(path))
        return null;
    for (const folder of [(0,external_node_path_.dirname)(path), path])
        if (!(0,external_node_fs_.existsSync)(folder) && isSafe(external_node_fs_.realpathSync.native((0,external_node_path_.dirname)(folder))))
            (0,external_node_fs_.mkdirSync)(folder, { mode: PRIVATE_MODE });
    const real = external_node_fs_.realpathSync.native(path);
    return isSafe(real) && isPrivate(real) ? real : null;
}
/** Whether only this user and the administrator can replace a folder, at any place of its path. */
function isSafe(path) {
    // Windows does not have user ids. Its folder for caches is private to the user.
    if (process.getuid === undefined)
        return true;
    const { uid, mode } = (0,external_node_fs_.statSync)(path);
    const isOwn = uid === process.getuid() || uid === 0;
    const isReplaceable = (mode & WRITABLE_BY_OTHERS) !== 0 && (mode & STICKY) === 0;
    return isOwn && !isReplaceable && (path === (0,external_node_path_.dirname)(path) || isSafe((0,external_node_path_.dirname)(path)));
}
function isPrivate(path) {
    const { uid, mode } = (0,external_node_fs_.statSync)(path);
    return process.getuid === undefined || (uid === process.getuid() && (mode & RIGHTS_OF_OTHERS) === 0);
}


/***/ }),

/***/ 525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ SettingsError),
/* harmony export */   M3: () => (/* binding */ formatFailure),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   WP: () => (/* binding */ describeBug),
/* harmony export */   a0: () => (/* binding */ shortenLine),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   nf: () => (/* binding */ shortenPath),
/* harmony export */   tl: () => (/* binding */ CheckError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9984);

/** Exit codes of the command line. The action reports the same cases in a sentence. */
const EXIT = {
    compliant: 0,
    'non-compliant': 1,
    inconclusive: 2,
    settingsWrong: 3,
    couldNotRun: 4,
};
/** An error that the user can fix: one or two lines, no stack. Every other error is a bug. */
class UserError extends Error {
    exitCode;
    constructor(message, exitCode, options) {
        super(message, options);
        this.name = 'UserError';
        this.exitCode = exitCode;
    }
}
/** The settings are wrong, or something that they name does not exist. */
class SettingsError extends UserError {
    constructor(message, options) {
        super(message, EXIT.settingsWrong, options);
        this.name = 'SettingsError';
    }
}
/** The check could not be completed. */
class CheckError extends UserError {
    constructor(message, options) {
        super(message, EXIT.couldNotRun, options);
        this.name = 'CheckError';
    }
}
/** A thrown value that is a bug: its stack, the version, and how to report it. */
function describeBug(thrown) {
    const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return `${stack}\nThis is a bug of s3-sigv4-check ${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x} (Node ${process.version}, ${process.platform}). The check does not have a verdict. Report it with these lines, after you have removed what is secret.`;
}
/** A longer message has two lines: the failure with its cause, and the fix. */
const ONE_LINE_CHARACTERS = 300;
/** Both parts are sentences: *what failed: cause.* and *Fix.* */
function formatFailure(failed, fix) {
    return `${failed}${failed.length + fix.length < ONE_LINE_CHARACTERS ? ' ' : '\n'}${fix}`;
}
/** A line with texts of a file, cut if these are very long. */
function shortenLine(line) {
    return line.length <= ONE_LINE_CHARACTERS ? line : `${line.slice(0, ONE_LINE_CHARACTERS)}\u2026`;
}
/** Most characters of a path that a message repeats. Few systems have longer paths. */
const PATH_CHARACTERS = 300;
/** A path for a message, cut if it is very long. A name with a line end must not begin a line of the output. */
function shortenPath(path) {
    const line = path.replaceAll('\n', '<U+000A>');
    return line.length <= PATH_CHARACTERS ? line : `${line.slice(0, PATH_CHARACTERS)}\u2026`;
}
/** The text of any thrown value. Node repeats the path of a failed system call, which is left out if it is very long. */
function describeError(thrown) {
    if (!(thrown instanceof Error))
        return String(thrown);
    const { path, syscall } = thrown;
    if (path === undefined || syscall === undefined || path.length <= PATH_CHARACTERS)
        return thrown.message;
    return thrown.message.split(`, ${syscall} `, 1)[0];
}


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in `package.json`; a test keeps the two equal. */
const VERSION = '0.1.0';


/***/ }),

/***/ 6463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ envPaths)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
;// CONCATENATED MODULE: ./node_modules/is-safe-filename/index.js
const unsafeFilenameFixtures = Object.freeze([
	'',
	'   ',
	'.',
	'..',
	' .',
	'. ',
	' ..',
	'.. ',
	'../',
	'../foo',
	'foo/../bar',
	'foo/bar',
	'foo\\bar',
	'foo\0bar',
]);

function isSafeFilename(filename) {
	if (typeof filename !== 'string') {
		return false;
	}

	const trimmed = filename.trim();

	return trimmed !== ''
		&& trimmed !== '.'
		&& trimmed !== '..'
		&& !filename.includes('/')
		&& !filename.includes('\\')
		&& !filename.includes('\0');
}

function assertSafeFilename(filename) {
	if (typeof filename !== 'string') {
		throw new TypeError('Expected a string');
	}

	if (!isSafeFilename(filename)) {
		throw new Error(`Unsafe filename: ${JSON.stringify(filename)}`);
	}
}

;// CONCATENATED MODULE: ./node_modules/env-paths/index.js





const homedir = external_node_os_.homedir();
const tmpdir = external_node_os_.tmpdir();
const {env} = external_node_process_;

const macos = name => {
	const library = external_node_path_.join(homedir, 'Library');

	return {
		data: external_node_path_.join(library, 'Application Support', name),
		config: external_node_path_.join(library, 'Preferences', name),
		cache: external_node_path_.join(library, 'Caches', name),
		log: external_node_path_.join(library, 'Logs', name),
		temp: external_node_path_.join(tmpdir, name),
	};
};

const windows = name => {
	const appData = env.APPDATA || external_node_path_.join(homedir, 'AppData', 'Roaming');
	const localAppData = env.LOCALAPPDATA || external_node_path_.join(homedir, 'AppData', 'Local');

	return {
		// Data/config/cache/log are invented by me as Windows isn't opinionated about this
		data: external_node_path_.join(localAppData, name, 'Data'),
		config: external_node_path_.join(appData, name, 'Config'),
		cache: external_node_path_.join(localAppData, name, 'Cache'),
		log: external_node_path_.join(localAppData, name, 'Log'),
		temp: external_node_path_.join(tmpdir, name),
	};
};

// https://specifications.freedesktop.org/basedir-spec/basedir-spec-latest.html
const linux = name => {
	const username = external_node_path_.basename(homedir);

	return {
		data: external_node_path_.join(env.XDG_DATA_HOME || external_node_path_.join(homedir, '.local', 'share'), name),
		config: external_node_path_.join(env.XDG_CONFIG_HOME || external_node_path_.join(homedir, '.config'), name),
		cache: external_node_path_.join(env.XDG_CACHE_HOME || external_node_path_.join(homedir, '.cache'), name),
		// https://wiki.debian.org/XDGBaseDirectorySpecification#state
		log: external_node_path_.join(env.XDG_STATE_HOME || external_node_path_.join(homedir, '.local', 'state'), name),
		temp: external_node_path_.join(tmpdir, username, name),
	};
};

function envPaths(name, {suffix = 'nodejs'} = {}) {
	assertSafeFilename(name);

	if (suffix) {
		// Add suffix to prevent possible conflict with native apps
		name += `-${suffix}`;
	}

	assertSafeFilename(name);

	if (external_node_process_.platform === 'darwin') {
		return macos(name);
	}

	if (external_node_process_.platform === 'win32') {
		return windows(name);
	}

	return linux(name);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
// The files that hold what each import() asks for.
const FILES = {
  15: ['./aws-sdk-athena.js'],
  27: ['./check.js', './embedded-engine.js'],
  39: ['./report.js'],
  50: ['./commands.js'],
  70: ['./commands.js'],
  117: ['./embedded-engine.js'],
  121: ['./aws-sdk.js'],
  170: ['./athena.js'],
  182: ['./parquet.js'],
  189: ['./aws-sdk-athena.js'],
  193: ['./parquet.js'],
  200: ['./check.js', './embedded-engine.js'],
  265: ['./check.js', './embedded-engine.js'],
  280: ['./settings-rules.js'],
  316: ['./embedded-engine.js', './object-reading.js'],
  326: ['./github-actions.js'],
  373: ['./check.js'],
  393: ['./check.js', './embedded-engine.js', './github-actions.js'],
  406: ['./embedded-engine.js', './report.js'],
  421: ['./github-actions.js'],
  498: ['./athena.js', './embedded-engine.js', './object-reading.js'],
  509: ['./report.js'],
  529: ['./commands.js'],
  550: ['./commands.js'],
  552: ['./settings-rules.js'],
  586: ['./commands.js'],
  602: ['./report.js', './settings-rules.js'],
  660: ['./aws-sdk-s3.js'],
  724: ['./object-reading.js'],
  729: ['./athena.js', './embedded-engine.js'],
  768: ['./object-reading.js'],
  789: ['./report.js'],
  815: ['./report.js'],
  857: ['./check.js', './embedded-engine.js', './report.js'],
  871: ['./aws-sdk.js'],
  914: ['./aws-sdk.js'],
  929: ['./aws-sdk.js'],
  934: ['./settings-rules.js'],
  941: ['./embedded-engine.js'],
  959: ['./embedded-engine.js', './report.js'],
};
const loadFile = async (file) => Object.assign(__nccwpck_require__.m, (await import(file)).modules);
__nccwpck_require__.e = (chunk) => Promise.all(FILES[chunk].map(loadFile));
/******/ 
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ runAction),
/* harmony export */   fR: () => (/* binding */ runScanWorker),
/* harmony export */   rZ: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3093);
/* harmony import */ var _runtime_compiled_code_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5225);



/**
 * Runs the command line. Signal handlers are installed first: a signal during the load would otherwise end the process before
 * an earlier report is removed.
 */
async function runCommandLine() {
    const stop = (0,_runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .listenForStop */ .rr)(process);
    if (hasLocalFile(process.argv.slice(2)))
        await (0,_runtime_compiled_code_js__WEBPACK_IMPORTED_MODULE_2__/* .keepCompiledCode */ .e)();
    const { main } = await Promise.all(/* import() | cli */[__nccwpck_require__.e(265), __nccwpck_require__.e(117), __nccwpck_require__.e(373), __nccwpck_require__.e(27)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9731));
    await main(stop);
}
/** Runs the action in a step of a workflow. */
async function runAction() {
    const stop = (0,_runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .listenForStop */ .rr)(process);
    const { main } = await Promise.all(/* import() | runner */[__nccwpck_require__.e(934), __nccwpck_require__.e(265), __nccwpck_require__.e(421), __nccwpck_require__.e(117), __nccwpck_require__.e(406), __nccwpck_require__.e(373), __nccwpck_require__.e(393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4681));
    await main(stop);
}
/** Runs a worker thread that counts shares. */
async function runScanWorker() {
    const { workerData } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5919, 19));
    if (workerData.isCompiledCodeKept)
        await (0,_runtime_compiled_code_js__WEBPACK_IMPORTED_MODULE_2__/* .keepCompiledCode */ .e)();
    if (workerData.kind === 's3') {
        const { readAndCount } = await Promise.all(/* import() | s3-worker */[__nccwpck_require__.e(117), __nccwpck_require__.e(768), __nccwpck_require__.e(316)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6565));
        return readAndCount();
    }
    const { countShares } = await Promise.all(/* import() | worker */[__nccwpck_require__.e(117), __nccwpck_require__.e(941)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4242));
    await countShares();
}
/**
 * Whether the arguments name a file or folder to read, and no location on S3. A check on S3 takes much longer than the start,
 * and kept code would take 4 MB of its memory. The first argument is the command, and an argument after an option can be its value.
 */
function hasLocalFile(commandLine) {
    return (commandLine.some((argument, at) => at > 0 && commandLine[at - 1]?.startsWith('-') === false && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(argument)) && !commandLine.some((argument) => argument.startsWith('s3://')));
}

var __webpack_exports__runAction = __webpack_exports__.Cs;
var __webpack_exports__runCommandLine = __webpack_exports__.rZ;
var __webpack_exports__runScanWorker = __webpack_exports__.fR;
export { __webpack_exports__runAction as runAction, __webpack_exports__runCommandLine as runCommandLine, __webpack_exports__runScanWorker as runScanWorker };
