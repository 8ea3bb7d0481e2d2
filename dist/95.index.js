export const id = 95;
export const ids = [95];
export const modules = {

/***/ 9095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showProgress: () => (/* binding */ showProgress)
/* harmony export */ });
/* harmony import */ var _report_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8662);
/* harmony import */ var _report_formats_progress_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(648);


const REDRAW_MILLISECONDS = 100;
/**
 * A line with a bar that is redrawn in place, where the stream is a terminal and may be redrawn; else a plain line every
 * few seconds. `started`: when the work began, by `performance.now()`.
 */
function showProgress(stream, mayRedraw, started) {
    if (mayRedraw && stream.isTTY === true)
        return progressBar(stream, started);
    return (0,_report_formats_progress_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .progressLines */ .L)((line) => stream.write(`${line}\n`), started);
}
const BAR_WIDTH = 24;
const ERASE_LINE = '\r\u001b[2K';
function progressBar(stream, started) {
    let latest = null;
    let timer = null;
    let drawn = false;
    const erase = () => {
        if (drawn)
            stream.write(ERASE_LINE);
        drawn = false;
    };
    const draw = () => {
        if (latest === null)
            return;
        erase();
        // A line that wraps could not be erased.
        const line = `${bar(latest)}${(0,_report_formats_progress_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .progressLine */ .o)(latest, (performance.now() - started) / 1000)}`;
        stream.write((0,_report_formats_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(line, Math.max(1, (stream.columns ?? 80) - 1)));
        drawn = true;
    };
    return {
        update(progress) {
            latest = progress;
            timer ??= setInterval(draw, REDRAW_MILLISECONDS).unref();
        },
        aside(write) {
            erase();
            write();
        },
        end() {
            if (timer !== null)
                clearInterval(timer);
            erase();
        },
    };
}
function bar({ bytesDone, bytesTotal }) {
    if (bytesDone === null || bytesTotal === null || bytesTotal === 0)
        return '';
    const full = Math.round(BAR_WIDTH * Math.min(1, bytesDone / bytesTotal));
    return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} `;
}


/***/ }),

/***/ 648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ progressLines),
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _content_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7813);

const LINE_EVERY_MILLISECONDS = 5_000;
/** What is done and how far it has come, in one line. */
function progressLine({ phase, bytesDone, bytesTotal }, seconds) {
    const parts = [phase];
    if (bytesDone !== null && bytesTotal !== null && bytesTotal > 0) {
        const percent = Math.min(100, Math.floor((100 * bytesDone) / bytesTotal));
        parts.push(`${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byteSize */ .mz)(bytesDone)} of ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byteSize */ .mz)(bytesTotal)} (${percent} %)`);
    }
    else if (bytesDone !== null) {
        parts.push((0,_content_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byteSize */ .mz)(bytesDone));
    }
    return `${parts.join(': ')}, ${duration(seconds)}`;
}
/** A plain line every few seconds while there is progress to tell of. */
function progressLines(write, started = performance.now()) {
    let latest = null;
    let timer = null;
    return {
        update(progress) {
            latest = progress;
            timer ??= setInterval(() => {
                write(progressLine(latest, (performance.now() - started) / 1000));
            }, LINE_EVERY_MILLISECONDS).unref();
        },
        aside: (write) => write(),
        end() {
            if (timer !== null)
                clearInterval(timer);
        },
    };
}
function duration(seconds) {
    const whole = Math.floor(seconds);
    const minutes = Math.floor(whole / 60);
    return minutes === 0 ? `${whole} s` : `${minutes} min ${whole % 60} s`;
}


/***/ })

};
