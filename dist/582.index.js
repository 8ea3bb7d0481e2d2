export const id = 582;
export const ids = [582];
export const modules = {

/***/ 582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputRules: () => (/* binding */ inputRules)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./lib/model/log-location.js
/** How S3 names log objects: `[prefix]YYYY-MM-DD-…`, or below `[prefix]account/region/bucket/YYYY/MM/DD/`. */
const LOG_KEY_FORMATS = ['simple', 'partitioned-event-time', 'partitioned-delivery-time'];

// EXTERNAL MODULE: ./lib/model/names.js
var names = __webpack_require__(1133);
// EXTERNAL MODULE: ./lib/settings/lists.js
var lists = __webpack_require__(4816);
// EXTERNAL MODULE: ./lib/settings/locations.js
var locations = __webpack_require__(845);
// EXTERNAL MODULE: ./lib/settings/messages.js
var messages = __webpack_require__(9413);
;// CONCATENATED MODULE: ./lib/settings/settings.js
/** Who reads the log objects. Files are always read by the embedded engine. */
const ENGINES = ['embedded', 'athena'];
/** When a pull request gets a comment. */
const COMMENT_MODES = ['never', 'on-findings', 'always'];

;// CONCATENATED MODULE: ./lib/settings/times.js

const SECONDS_OF = { m: 60, h: 3_600, d: 86_400, w: 604_800 };
/** The last moment that four digits of a year can name; nothing in a log lies beyond it. */
const LAST_INSTANT = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;
/** Reads a span: `90m`, `36h`, `7d`, `2w`. */
function readSpan(text) {
    const match = /^([1-9]\d{0,8})([mhdw])$/.exec(text);
    if (match === null) {
        return { problem: (0,messages/* wrong */.Qm)(text, 'is no span of time like 90m, 36h, 7d or 2w', meantSpan(text)) };
    }
    return { seconds: Number(match[1]) * SECONDS_OF[match[2]] };
}
/**
 * Reads an ISO 8601 date or time (no zone: UTC), or a span back from now. Records have whole seconds: a fraction is
 * rounded up, which changes neither what is at or after a moment nor what is before it.
 */
function readInstant(text, now) {
    if (/^\d+[a-z]$/i.test(text)) {
        const span = readSpan(text);
        if ('problem' in span)
            return span;
        if (now - span.seconds < 0)
            return { problem: (0,messages/* wrong */.Qm)(text, 'reaches back beyond 1970') };
        return { instant: now - span.seconds, isBareDate: false };
    }
    const match = EXTENDED.exec(text) ?? BASIC.exec(text);
    if (match === null) {
        const what = 'is neither an ISO 8601 date or time like 2026-11-23 or 2026-11-23T15:04:05Z nor a span like 7d';
        return { problem: (0,messages/* wrong */.Qm)(text, what, meantInstant(text, now)) };
    }
    return instantOf(text, match.groups);
}
const EXTENDED = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d+))?)?(?<zone>Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
const BASIC = /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:T(?<hour>\d\d)(?<minute>\d\d)(?:(?<second>\d\d)(?:[.,](?<fraction>\d+))?)?(?<zone>Z|[+-]\d\d(?:\d\d)?)?)?$/i;
function instantOf(text, parts) {
    const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
    const daysInMonth = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
    if (daysInMonth === 0)
        return { problem: (0,messages/* wrong */.Qm)(text, `has month ${parts.month}, and a year has 12`) };
    if (day < 1 || day > daysInMonth) {
        return {
            problem: (0,messages/* wrong */.Qm)(text, `is no real date: ${parts.year}-${parts.month} has ${daysInMonth} days`),
        };
    }
    const [hour, minute, second] = [parts.hour ?? '0', parts.minute ?? '0', parts.second ?? '0'].map(Number);
    if (hour > 23 || minute > 59 || second > 59) {
        return { problem: (0,messages/* wrong */.Qm)(text, 'is no real time of day: 00:00:00 to 23:59:59') };
    }
    const offsetSeconds = readOffset(parts.zone ?? 'Z');
    if (offsetSeconds === null)
        return { problem: (0,messages/* wrong */.Qm)(text, 'has an offset from UTC that no clock has') };
    const roundedUp = /[1-9]/.test(parts.fraction ?? '') ? 1 : 0;
    const instant = Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - offsetSeconds + roundedUp;
    if (year < 1970 || instant < 0 || instant > LAST_INSTANT) {
        return { problem: (0,messages/* wrong */.Qm)(text, 'lies outside the years 1970 to 9999') };
    }
    return { instant, isBareDate: parts.hour === undefined };
}
function readOffset(zone) {
    if (zone.toUpperCase() === 'Z')
        return 0;
    const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
    const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
    if (hours > 23 || minutes > 59)
        return null;
    return (zone.startsWith('-') ? -1 : 1) * (hours * 3_600 + minutes * 60);
}
const UNIT_NAMES = [
    [/^(?:m|mins?|minutes?)$/i, 'm'],
    [/^(?:h|hrs?|hours?)$/i, 'h'],
    [/^(?:d|days?)$/i, 'd'],
    [/^(?:w|wks?|weeks?)$/i, 'w'],
];
function meantSpan(text) {
    const match = /^-?0*([1-9]\d{0,8})\s*([a-z]*)(?:\s+ago)?$/i.exec(text.trim());
    if (match === null)
        return null;
    const unit = match[2] === '' ? 'd' : UNIT_NAMES.find(([pattern]) => pattern.test(match[2]))?.[1];
    return unit === undefined ? null : `${match[1]}${unit}`;
}
function meantInstant(text, now) {
    const trimmed = text.trim();
    const tidied = trimmed
        .replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})/, '$1-$2-$3')
        .replace(/^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, (_, year, month, day) => [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'))
        .replace(/^(\d{4}-\d\d-\d\d)[\s_]+/, '$1T')
        .replace(/\s*(?:UTC|GMT)$/i, 'Z')
        .replace(/\s+(Z|[+-]\d\d:?\d\d)$/i, '$1');
    const candidates = [/^\d{4}-\d\d$/.test(trimmed) ? `${trimmed}-01` : tidied, meantSpan(trimmed)];
    if (/^now$/i.test(trimmed) || /^today$/i.test(trimmed)) {
        candidates.push(new Date(now * 1000).toISOString().slice(0, /^now$/i.test(trimmed) ? 19 : 10));
    }
    if (/^yesterday$/i.test(trimmed))
        candidates.push(new Date((now - 86_400) * 1000).toISOString().slice(0, 10));
    return (candidates.find((candidate) => candidate !== null && candidate !== text && 'instant' in readInstantOnce(candidate, now)) ?? null);
}
/** A candidate is tried without looking for a nearest one in turn. */
function readInstantOnce(text, now) {
    return EXTENDED.test(text) || BASIC.test(text) || /^[1-9]\d{0,8}[mhdw]$/.test(text)
        ? readInstant(text, now)
        : { problem: '' };
}

;// CONCATENATED MODULE: ./lib/settings/schema.js








/** A GitHub-hosted job ends after six hours, a job of one's own runner after five days. */
const TIMEOUT_MINUTES_MOST = 5 * 24 * 60;
const VERDICTS = ['compliant', 'non-compliant', 'inconclusive'];
/** The rule of each input: the text (of a list: each time that it was given) to its value, or what is wrong with it. */
function inputRules({ now, readNetwork }) {
    const instant = read((text) => readInstant(text, now));
    return {
        buckets: dist.pipe(listOf(lists/* splitNames */.bZ), eachName(locations/* bucketNameProblem */.Bn), dist.transform(distinct)),
        engine: oneOf(ENGINES),
        'source-ips': dist.pipe(listOf(lists/* splitNames */.bZ), dist.array(dist.pipe(dist.string(), read(readNetwork))), dist.transform((all) => [...new Map(all.map(({ network }) => [network.cidr, network])).values()])),
        since: dist.pipe(dist.string(), instant),
        until: dist.pipe(dist.string(), instant),
        'log-key-format': oneOf(['auto', ...LOG_KEY_FORMATS]),
        'exclude-user-agents': dist.pipe(listOf(lists/* splitTexts */.ts), dist.rawTransform(excludedUserAgents)),
        'accept-gaps': dist.pipe(listOf(lists/* splitNames */.bZ), dist.array(dist.pipe(dist.string(), read(readAcceptedGap))), dist.rawTransform(distinctGaps)),
        'max-log-age': dist.pipe(dist.string(), read(readSpan), dist.transform(({ seconds }) => seconds)),
        'ignore-rejected': switchRule,
        'exceptions-file': path,
        'write-baseline': path,
        compare: path,
        comment: oneOf([...COMMENT_MODES]),
        'tracking-issue': switchRule,
        title: matching(/^(?=.*\S)[^\p{C}]{1,100}$/u, 'is no title: 1 to 100 characters on one line'),
        // Other messages repeat the text that they are about.
        'github-token': dist.pipe(dist.string(), dist.regex(/^[\x21-\x7e]+$/, 'is no token: it holds blanks or other signs.')),
        'aws-region': matching(/^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}$/, 'is no AWS Region like eu-west-1', (text) => /^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}/.exec(text.toLowerCase())?.[0] ?? null),
        'role-to-assume': roleToAssume,
        // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
        'role-session-name': matching(/^[\w+=,.@-]{2,64}$/, 'is no role session name: 2 to 64 letters, digits and _+=,.@-', (text) => text.replaceAll(/[^\w+=,.@-]+/g, '-').slice(0, 64)),
        'role-duration-seconds': wholeNumber(900, 43_200),
        'role-external-id': matching(/^[\w+=,.@:/-]{2,1224}$/, 'is no external id: 2 to 1224 letters, digits and _+=,.@:/-'),
        'role-chaining': switchRule,
        audience: matching(/^[\x21-\x7e]{1,1000}$/, 'is no audience: a name without blanks'),
        'allowed-account-ids': dist.pipe(listOf(lists/* splitNames */.bZ), eachName((id) => /^\d{12}$/.test(id) ? null : (0,messages/* wrong */.Qm)(id, 'is no AWS account id: 12 digits', twelveDigits(id))), dist.transform(distinct)),
        // https://docs.aws.amazon.com/athena/latest/APIReference/API_WorkGroup.html
        workgroup: matching(/^[a-zA-Z0-9._-]{1,128}$/, 'is no workgroup name: up to 128 letters, digits and ._-'),
        'output-location': dist.pipe(dist.string(), read(locations/* readS3Location */.qk), dist.transform(({ location }) => location.text)),
        database: glueName,
        table: glueName,
        'max-bytes-scanned': wholeNumber(1, Number.MAX_SAFE_INTEGER),
        'timeout-minutes': wholeNumber(1, TIMEOUT_MINUTES_MOST),
        'evidence-limit': wholeNumber(0, Number.MAX_SAFE_INTEGER),
        'report-directory': path,
        'fail-on': dist.pipe(listOf(lists/* splitNames */.bZ), dist.rawTransform(failOn)),
    };
}
/** A reader of this house as a step of a schema: its problem becomes the issue, all else is the value. */
function read(reader) {
    return dist.rawTransform(({ dataset, addIssue, NEVER }) => {
        const result = reader(dataset.value);
        if ('problem' in result) {
            addIssue({ message: result.problem });
            return NEVER;
        }
        return result;
    });
}
function listOf(split) {
    return dist.pipe(dist.array(dist.string()), dist.rawTransform(({ dataset, addIssue }) => {
        const lists = dataset.value.map((text) => ({ text, ...split(text) }));
        for (const { text } of lists.filter(({ emptyItems }) => emptyItems > 0)) {
            addIssue({ message: (0,messages/* wrong */.Qm)(text, 'has an empty item: a comma with nothing on one side of it') });
        }
        return lists.flatMap(({ items }) => items);
    }));
}
function eachName(problemOf) {
    return dist.array(dist.pipe(dist.string(), dist.rawCheck(({ dataset, addIssue }) => {
        const problem = dataset.typed ? problemOf(dataset.value) : null;
        if (problem !== null)
            addIssue({ message: problem });
    })));
}
function distinct(items) {
    return [...new Set(items)];
}
function matching(pattern, what, meant = () => null) {
    return dist.pipe(dist.string(), dist.regex(pattern, ({ input }) => {
        const nearest = meant(input);
        return (0,messages/* wrong */.Qm)(input, what, nearest !== null && pattern.test(nearest) ? nearest : null);
    }));
}
function oneOf(names) {
    return dist.picklist(names, ({ input }) => (0,messages/* wrong */.Qm)(String(input), `is none of ${(0,messages/* listed */.KE)(names)}`, (0,messages/* nearestName */.qb)(String(input), names)));
}
const YES = /^(?:true|yes|y|on|1)$/i;
const NO = /^(?:false|no|n|off|0)$/i;
const switchRule = dist.pipe(dist.picklist(['true', 'false'], ({ input }) => {
    const text = String(input).trim();
    return (0,messages/* wrong */.Qm)(String(input), 'is neither true nor false', YES.test(text) ? 'true' : NO.test(text) ? 'false' : null);
}), dist.transform((text) => text === 'true'));
function wholeNumber(least, most) {
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} up` : `from ${least} to ${most}`;
    return dist.pipe(dist.string(), dist.regex(/^(?:0|[1-9]\d*)$/, ({ input }) => (0,messages/* wrong */.Qm)(input, `is no whole number ${range}, in plain digits`, plainDigits(input, least, most))), dist.transform(Number), dist.minValue(least, ({ received }) => `${received} is too small: a whole number ${range}.`), dist.maxValue(most, ({ received }) => `${received} is too large: a whole number ${range}.`));
}
function plainDigits(text, least, most) {
    const tidied = text
        .trim()
        .replaceAll(/(?<=\d)[_,' ](?=\d{3})/g, '')
        .replace(/^\+/, '');
    const value = /^\d+(?:\.0+)?$|^\d+e\d+$/i.test(tidied) ? Number(tidied) : Number.NaN;
    return Number.isSafeInteger(value) && value >= least && value <= most ? String(value) : null;
}
const path = dist.pipe(dist.string(), dist.check((text) => !text.includes('\0'), ({ input }) => (0,messages/* wrong */.Qm)(input, 'is no path: it holds a NUL character')));
/**
 * An ARN in any partition, or a name (with its path) in the account of the ambient credentials.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
 */
const roleToAssume = dist.pipe(dist.string(), dist.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed)
        return;
    const text = dataset.value;
    const session = /^arn:(aws[a-z-]*):sts::(\d{12}):assumed-role\/([^/]+)\/.+$/.exec(text);
    if (session !== null) {
        const meant = `arn:${session[1]}:iam::${session[2]}:role/${session[3]}`;
        addIssue({ message: (0,messages/* wrong */.Qm)(text, "is a role's session and not a role", meant) });
    }
    else if (text.startsWith('arn:')) {
        if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/.test(text)) {
            addIssue({ message: (0,messages/* wrong */.Qm)(text, 'is no ARN of a role: arn:aws:iam::123456789012:role/NAME') });
        }
    }
    else if (!/^(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/.test(text)) {
        addIssue({ message: (0,messages/* wrong */.Qm)(text, 'is neither the ARN nor the name of a role') });
    }
}));
/** https://docs.aws.amazon.com/athena/latest/ug/tables-databases-columns-names.html */
const glueName = matching(/^[a-z0-9_-]{1,255}$/, 'is no database or table name: up to 255 lower-case letters, digits, _ and -', (text) => text.toLowerCase());
function twelveDigits(id) {
    const digits = id.replaceAll('-', '');
    return /^\d{12}$/.test(digits) ? digits : null;
}
const ACCEPTABLE_GAPS = names/* GAP_NAMES */.m.filter((name) => name !== 'result-truncated');
function readAcceptedGap(text) {
    const [name = '', ...bound] = text.split('<=');
    const isGap = names/* GAP_NAMES */.m.includes(name);
    if (name === 'result-truncated') {
        return { problem: (0,messages/* wrong */.Qm)(text, 'cannot be accepted: what the engine did not return, nobody has seen') };
    }
    if (!isGap) {
        const nearest = (0,messages/* nearestName */.qb)(name.replace(/[<=≤].*$/s, ''), ACCEPTABLE_GAPS);
        const bounded = /(?:<=?|=<|≤|=)(\d+)$/.exec(text);
        const meant = nearest === 'unparsed-records' && bounded !== null ? `${nearest}<=${bounded[1]}` : nearest;
        return { problem: (0,messages/* wrong */.Qm)(text, `is no gap that can be accepted: ${(0,messages/* listed */.KE)(ACCEPTABLE_GAPS)}`, meant) };
    }
    const gapName = name;
    if (bound.length === 0)
        return { gap: { name: gapName, atMostRecords: null } };
    if (gapName !== 'unparsed-records') {
        return { problem: (0,messages/* wrong */.Qm)(text, 'has a bound, which unparsed-records alone can have', gapName) };
    }
    const records = bound.join('<=');
    if (!/^(?:0|[1-9]\d*)$/.test(records) || !Number.isSafeInteger(Number(records))) {
        return { problem: (0,messages/* wrong */.Qm)(text, 'has no whole number after <=: unparsed-records<=10, without blanks') };
    }
    return { gap: { name: gapName, atMostRecords: Number(records) } };
}
function distinctGaps({ dataset, addIssue, NEVER, }) {
    const byName = new Map();
    for (const { gap } of dataset.value) {
        const earlier = byName.get(gap.name);
        if (earlier !== undefined && earlier.atMostRecords !== gap.atMostRecords) {
            addIssue({ message: `${gap.name} is given twice, with different bounds.` });
            return NEVER;
        }
        byName.set(gap.name, gap);
    }
    return [...byName.values()];
}
function excludedUserAgents({ dataset, addIssue, NEVER }) {
    const texts = distinct(dataset.value);
    const none = texts.find((text) => text.toLowerCase() === 'none');
    if (none === undefined)
        return texts;
    if (none !== 'none' || texts.length > 1) {
        const what = none === 'none'
            ? 'stands beside other texts: it means that nothing is excluded'
            : 'is not the word none';
        addIssue({ message: (0,messages/* wrong */.Qm)(none, what, none === 'none' ? null : 'none') });
        return NEVER;
    }
    return [];
}
function failOn({ dataset, addIssue, NEVER }) {
    const names = distinct(dataset.value);
    const known = [...VERDICTS, 'never'];
    const unknown = names.filter((name) => !known.includes(name));
    for (const name of unknown) {
        addIssue({ message: (0,messages/* wrong */.Qm)(name, `is none of ${(0,messages/* listed */.KE)(known)}`, (0,messages/* nearestName */.qb)(name, known)) });
    }
    if (unknown.length > 0)
        return NEVER;
    if (!names.includes('never'))
        return names;
    if (names.length > 1) {
        addIssue({ message: (0,messages/* wrong */.Qm)('never', 'stands beside verdicts: it means that no verdict fails the step') });
        return NEVER;
    }
    return [];
}


/***/ })

};
