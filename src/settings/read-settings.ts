import type { InferOutput } from 'valibot'
import { isEachBucketLeftOut, makeBucketScope } from '../model/bucket-pattern.js'
import { listNames } from '../model/figures.js'
import type { LogSource, S3Location } from '../model/log-location.js'
import type { EngineName } from '../model/names.js'
import { findTargetsProblem, MOST_BUCKETS } from '../model/scope.js'
import { type EpochSeconds, formatTimestamp, SECONDS_PER_DAY, type Window } from '../model/time.js'
import { SettingsError } from '../runtime/errors.js'
import { readBucketsFile } from './buckets-file.js'
import { INPUT_NAMES, INPUTS, type InputName, type RawInputs } from './inputs.js'
import { isEmptyList, splitLines } from './lists.js'
import { isLikeAddress, readS3Location } from './locations.js'
import { describeWrongValue, quoteText } from './messages.js'
import type { InputRules } from './schema.js'
import type { Settings } from './settings.js'

/** The kind of file at a path. Links are followed. Null if nothing is there, `unknown` if the system does not say. */
export type PathKind = 'file' | 'directory' | 'other' | 'unknown' | null

/** The values outside the inputs that settings depend on. */
export interface SettingsContext {
  readonly now: EpochSeconds
  /** Where the inputs come from. Decides how messages name an input (`--since` or `since`) and a location. */
  readonly entryPoint: 'action' | 'command-line'
  /** `preview` does not filter. On S3 its default window is the last day. */
  readonly purpose: 'check' | 'preview'
  /** Default of `report-directory`. Null: reports are not written. */
  readonly defaultReportDirectory: string | null
  readonly findPathKind: (path: string) => PathKind
  /** Faults that were found when the inputs were collected, one line each. */
  readonly problems: readonly string[]
  /** Warnings from the collection of the inputs, such as an unknown input. One line each. */
  readonly warnings: readonly string[]
}

type RuledName = Exclude<InputName, 'log-location'>
type Values = { [Name in keyof InputRules]?: InferOutput<InputRules[Name]> }

/** Validates all inputs before anything is read. Throws one SettingsError that names every problem. */
export async function readSettings(raw: RawInputs, context: SettingsContext): Promise<Settings> {
  const { now } = context
  const problems = [...context.problems]
  const warnings = [...context.warnings]
  const notices: string[] = []
  const makeLabel = (name: InputName) => formatLabel(name, context)
  const report = (name: InputName, problem: string) => problems.push(`${makeLabel(name)}: ${problem}`)

  const given = collectGiven(raw, warnings, context)
  const {
    buckets = [],
    'buckets-file': bucketsFile = null,
    'owner-tag': ownerTag = null,
    engine: givenEngine,
    'source-ips': networks = [],
    since,
    until,
    'log-key-format': logKeyFormat = 'auto',
    'log-format': givenLogFormat = 'auto',
    'exclude-user-agents': excludedUserAgents = ['S3Console'],
    'accept-gaps': acceptGaps = [],
    'max-log-age': givenMaxLogAgeSeconds,
    'accept-deny-policy': acceptDenyPolicy = false,
    'ignore-rejected': ignoreRejected = false,
    'exceptions-file': exceptionsFile = null,
    'write-baseline': baselineFile = null,
    compare: earlierReport = null,
    'aws-region': region = null,
    'role-to-assume': roleToAssume = null,
    'role-session-name': roleSessionName = 's3-sigv4-check',
    'role-duration-seconds': roleDurationSeconds = 3_600,
    'role-external-id': roleExternalId = null,
    'role-chaining': roleChaining = false,
    audience = 'sts.amazonaws.com',
    'allowed-account-ids': allowedAccountIds = [],
    workgroup = 'primary',
    'output-location': outputLocation = null,
    database = 's3_access_logs',
    table = null,
    'max-bytes-scanned': maxBytesScanned = null,
    'timeout-minutes': timeoutMinutes = 30,
    'evidence-limit': evidenceLimit = 10_000,
    'report-directory': reportDirectory = context.defaultReportDirectory,
    'merge-reports': patterns = [],
    'expected-reports': expected,
    comment = 'never',
    'tracking-issue': trackingIssue = false,
    title = 's3-sigv4-check',
    'github-token': token = null,
    'fail-on': failOn = ['non-compliant', 'inconclusive'],
    ...others
  } = await readValues(given, now, report)
  // The compiler rejects an input that is missing above. The linter rejects a value that no setting takes.
  others satisfies Record<string, never>

  const source = readSource(given.get('log-location') ?? [], report, context)
  const isLocal = source?.kind === 'local'
  const isMerging = patterns.length > 0
  if (isMerging && !given.has('expected-reports'))
    report('expected-reports', 'is required with merge-reports: it is the number of reports that must exist.')
  if (!isMerging && given.has('expected-reports')) report('expected-reports', 'needs merge-reports.')
  if (!isMerging && source?.kind === 'discovered' && !given.has('buckets') && !given.has('buckets-file'))
    problems.push(describeNoSource(context))
  const engine = givenEngine ?? (isLocal ? 'embedded' : 'athena')
  const logFormat = givenLogFormat === 'auto' ? null : givenLogFormat
  checkEngine(source, engine, logFormat, report)
  for (const { unused, reason } of findUnusedInputs(given, isMerging, isLocal, engine))
    if (unused.length > 0)
      warnings.push(
        `${listNames(unused.map(makeLabel))} ${unused.length === 1 ? 'does' : 'do'} nothing here: ${reason}.`,
      )

  if (acceptDenyPolicy && !isMerging && !isLocal && !given.has('buckets') && !given.has('buckets-file'))
    report('accept-deny-policy', 'needs buckets, since it reads their policies.')

  const window = readWindow(given, { since, until }, source, report, notices, context)
  if (roleChaining && roleDurationSeconds > 3_600) {
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining
    report('role-duration-seconds', 'a chained role (role-chaining) is valid for at most 3600 seconds.')
  }

  const readFiles = { 'exceptions-file': exceptionsFile, compare: earlierReport, 'buckets-file': bucketsFile }
  checkPaths(readFiles, { reportDirectory, baselineFile }, report, context)
  const items = [...new Set([...buckets, ...(await readBucketsFileItems(bucketsFile, report, context))])]
  if (isEachBucketLeftOut(items))
    report('buckets', 'leaves out each bucket that it names. Remove the names, or the patterns with !.')
  if (items.length > MOST_BUCKETS)
    report('buckets', `names ${items.length} buckets. One check takes at most ${MOST_BUCKETS}.`)
  const tooManyTargets = findTargetsProblem({ buckets: items, networks })
  if (tooManyTargets !== null) report('buckets', tooManyTargets)

  if (problems.length > 0 || source === null || window === null) throw makeSettingsError(problems)
  return {
    source,
    merge: isMerging ? { patterns, expected: expected ?? 0 } : null,
    ownerTag,
    engine,
    scope: { ...makeBucketScope(items), networks, window, excludedUserAgents },
    logFormat,
    acceptGaps,
    maxLogAgeSeconds: givenMaxLogAgeSeconds ?? (isLocal ? null : 3 * SECONDS_PER_DAY),
    ignoreRejected,
    acceptDenyPolicy,
    exceptionsFile,
    baselineFile,
    earlierReport,
    evidenceLimit,
    reportDirectory,
    failOn,
    timeoutMinutes,
    aws: {
      region,
      roleToAssume,
      roleSessionName,
      roleDurationSeconds,
      roleExternalId,
      roleChaining,
      audience,
      allowedAccountIds,
      workgroup,
      outputLocation,
      database,
      table,
      maxBytesScanned,
      logKeyFormat,
    },
    github: { comment, trackingIssue, token, title },
    now,
    notices,
    warnings,
  }
}

/** How this entry point spells an input's name. */
function formatLabel(name: InputName, { entryPoint }: Pick<SettingsContext, 'entryPoint'>): string {
  if (entryPoint === 'action') return name
  return name === 'log-location' ? 'LOCATION' : `--${name}`
}

/** Most problems in one error. */
const PROBLEMS_NAMED = 20

/** One error for all problems, each on a line of its own. */
function makeSettingsError(problems: readonly string[]): SettingsError {
  const [first = '', ...others] = problems
  const lines = problems.slice(0, PROBLEMS_NAMED)
  if (problems.length > lines.length)
    lines.push(`and ${problems.length - lines.length} more. Correct these first.`)
  return new SettingsError(
    others.length === 0
      ? first
      : `${problems.length} settings are wrong:\n${lines.map((line) => `  ${line}`).join('\n')}`,
  )
}

/** The inputs that hold something, each with all the times that it was given. */
function collectGiven(
  raw: RawInputs,
  warnings: string[],
  context: SettingsContext,
): Map<InputName, readonly string[]> {
  const given = new Map<InputName, readonly string[]>()
  for (const name of INPUT_NAMES) {
    const value = raw[name]
    if (value === undefined) continue
    const times = typeof value === 'string' ? (name === 'log-location' ? splitLines(value) : [value]) : value
    const isList = INPUTS[name].kind === 'names' || INPUTS[name].kind === 'texts'
    const full =
      name === 'log-location'
        ? times
        : times.filter((text) =>
            name === 'merge-reports'
              ? splitLines(text).length > 0
              : !(isList ? isEmptyList(text) : text.trim() === ''),
          )
    const isPartlyEmpty = name !== 'log-location' && times.some((text) => text.trim() === '')
    if (full.length > 0 && isPartlyEmpty)
      throw makeSettingsError([
        `${formatLabel(name, context)}: given ${times.length} times, and at least once without a value: a variable may not be set. Give a value, or leave the option out.`,
      ])
    if (full.length > 0) given.set(name, full)
    else if ([value].flat().some((text) => text.trim() !== '')) {
      warnings.push(`${formatLabel(name, context)} holds only comments, which counts as not given.`)
    } else if (context.entryPoint === 'command-line') {
      warnings.push(`${formatLabel(name, context)} is empty, which counts as not given.`)
    }
  }
  return given
}

async function readBucketsFileItems(
  file: string | null,
  report: ReportProblem,
  { findPathKind }: SettingsContext,
): Promise<readonly string[]> {
  if (file === null || !['file', 'unknown'].includes(findPathKind(file) ?? '')) return []
  const { items, problems } = await readBucketsFile(file)
  for (const problem of problems) report('buckets-file', `${quoteText(file)} ${problem}`)
  return items
}

/** A merge reads only these inputs. */
const INPUTS_OF_MERGE: ReadonlySet<InputName> = new Set([
  'merge-reports',
  'expected-reports',
  'report-directory',
  'write-baseline',
  'timeout-minutes',
  'fail-on',
  'comment',
  'tracking-issue',
  'title',
  'github-token',
])

type ReportProblem = (name: InputName, problem: string) => void

/** Reports an engine that cannot read the logs, or cannot find them. */
function checkEngine(
  source: LogSource | null,
  engine: EngineName,
  logFormat: Settings['logFormat'],
  report: ReportProblem,
): void {
  const isLocal = source?.kind === 'local'
  if (isLocal && engine === 'athena')
    report(
      'engine',
      'athena reads only logs on S3, and these are log files. Leave engine out, or give s3://bucket/prefix.',
    )
  if (logFormat === null || logFormat === 'text' || isLocal) return
  if (engine === 'athena' && logFormat === 'parquet')
    report('log-format', 'parquet is read from S3 by the embedded engine: give engine embedded.')
  else if (source?.kind === 'discovered')
    report(
      'log-format',
      `${logFormat} needs the location of the logs: a bucket's logging setting names only access logs in the text format.`,
    )
}

/** Reports files that cannot be read, and paths at which nothing can be written. */
function checkPaths(
  readFiles: Readonly<Record<'exceptions-file' | 'compare' | 'buckets-file', string | null>>,
  { reportDirectory, baselineFile }: Pick<Settings, 'reportDirectory' | 'baselineFile'>,
  report: ReportProblem,
  { findPathKind }: SettingsContext,
): void {
  if (reportDirectory !== null && !['directory', 'unknown', null].includes(findPathKind(reportDirectory)))
    report('report-directory', describeWrongValue(reportDirectory, 'is a file and not a folder'))
  for (const [name, file] of Object.entries(readFiles) as [keyof typeof readFiles, string | null][]) {
    if (file === null) continue
    const kind = findPathKind(file)
    // Before the first check there is no report to compare with. The check then says so in a notice.
    if (kind === null && name !== 'compare') report(name, describeWrongValue(file, 'is not there'))
    if (kind === 'directory') report(name, describeWrongValue(file, 'is a folder and not a file'))
    // The settings are read before a signal can end the check, so that they do not wait for a pipe.
    if (kind === 'other' && name === 'buckets-file')
      report(name, describeWrongValue(file, 'is a pipe or a device and not a file'))
  }
  if (baselineFile !== null && !['unknown', null].includes(findPathKind(baselineFile)))
    report(
      'write-baseline',
      describeWrongValue(baselineFile, 'exists already, and may hold reasons and owners'),
    )
}

const INPUTS_OF_ROLE: ReadonlySet<InputName> = new Set([
  'role-session-name',
  'role-duration-seconds',
  'role-external-id',
  'role-chaining',
  'audience',
])

/** The given inputs that have no effect, and the reason. */
function findUnusedInputs(
  given: ReadonlyMap<InputName, readonly string[]>,
  isMerging: boolean,
  isLocal: boolean,
  engine: EngineName,
): readonly { readonly unused: readonly InputName[]; readonly reason: string }[] {
  const names = INPUT_NAMES.filter((name) => given.has(name))
  if (isMerging)
    return [
      {
        unused: names.filter((name) => !INPUTS_OF_MERGE.has(name)),
        reason: 'merge-reports merges the reports of other checks',
      },
    ]
  const others = names.filter((name) => name !== 'engine')
  if (isLocal)
    return [
      {
        unused: others.filter((name) => INPUTS[name].engine !== 'any'),
        reason: 'log files are read without AWS',
      },
    ]
  return [
    {
      unused: others.filter((name) => engine === 'embedded' && INPUTS[name].engine === 'athena'),
      reason: 'engine embedded reads the log objects without Athena',
    },
    {
      unused: others.filter((name) => !given.has('role-to-assume') && INPUTS_OF_ROLE.has(name)),
      reason: 'role-to-assume is not given, so the check runs with the credentials of the environment',
    },
  ]
}

async function readValues(
  given: ReadonlyMap<InputName, readonly string[]>,
  now: EpochSeconds,
  report: ReportProblem,
): Promise<Values> {
  const ruled = [...given].filter(([name]) => name !== 'log-location') as [RuledName, readonly string[]][]
  // The rules and their library take a noticeable share of a start, and a check of log files often needs neither.
  if (ruled.length === 0) return {}
  const { applyRule, makeInputRules } = await import(/* webpackChunkName: "rules" */ './schema.js')
  const rules = makeInputRules(now)
  const values: Record<string, unknown> = {}
  for (const [name, times] of ruled) {
    const isList = INPUTS[name].kind === 'names' || INPUTS[name].kind === 'texts'
    if (!isList && times.length > 1) {
      const first = times.slice(0, 2).map(quoteText).join(', ')
      report(
        name,
        `is given ${times.length} times (${first}${times.length > 2 ? ', …' : ''}). It takes one value.`,
      )
      continue
    }
    const result = applyRule(rules[name], isList ? times : times[0])
    if ('value' in result) values[name] = result.value
    else for (const problem of result.problems) report(name, problem)
  }
  return values as Values
}

function readSource(
  locations: readonly string[],
  report: ReportProblem,
  context: SettingsContext,
): LogSource | null {
  if (locations.length === 0) return { kind: 'discovered' }
  const s3: S3Location[] = []
  const paths: string[] = []
  let isSound = true
  const refuse = (problem: string) => {
    isSound = false
    report('log-location', problem)
  }
  for (const text of new Set(locations)) {
    if (isLikeAddress(text)) {
      const read = /^file:\/\//i.test(text)
        ? {
            problem: describeWrongValue(
              text,
              'is an address and not a path',
              text.replace(/^file:\/\/(?:localhost(?=\/))?/i, '') || null,
            ),
          }
        : readS3Location(text)
      if ('problem' in read) refuse(read.problem)
      else s3.push(read.location)
    } else if (text.includes('\0') || text.trim() === '') {
      refuse(describeWrongValue(text, 'is not a path'))
    } else if (text === '-' && context.entryPoint === 'action') {
      refuse(describeWrongValue(text, 'is standard input, which a step of a workflow does not have'))
    } else {
      paths.push(text)
    }
  }
  if (!isSound) return null
  if (s3.length > 0 && paths.length > 0) {
    const [path, location] = [paths[0] as string, (s3[0] as S3Location).text]
    refuse(
      `${quoteText(path)} is a path and ${quoteText(location)} is on S3. One check reads one kind: run two checks.`,
    )
    return null
  }
  return s3.length > 0 ? { kind: 's3', locations: s3 } : { kind: 'local', paths }
}

function describeNoSource({ entryPoint, purpose }: SettingsContext): string {
  if (purpose === 'preview') return 'preview needs a LOCATION: log files, folders, - or s3://bucket/prefix.'
  return entryPoint === 'action'
    ? 'The location of the access logs is missing. Give log-location (a path, or s3://bucket/prefix), or buckets, whose logging setting names the location.'
    : 'The location of the access logs is missing. Give a LOCATION (a path, - or s3://bucket/prefix), or --buckets, whose logging setting names the location.'
}

function readWindow(
  given: ReadonlyMap<InputName, readonly string[]>,
  values: { readonly [Name in 'since' | 'until']: Values[Name] | undefined },
  source: LogSource | null,
  report: ReportProblem,
  notices: string[],
  context: SettingsContext,
): Window | null {
  const { now, purpose } = context
  const hasFailed = (['since', 'until'] as const).some(
    (name) => given.has(name) && values[name] === undefined,
  )
  const hasOpenEnds = source === null || source.kind === 'local'
  const defaultSince = hasOpenEnds ? null : now - (purpose === 'preview' ? 1 : 7) * SECONDS_PER_DAY
  const since = values.since?.instant ?? defaultSince
  const until = values.until?.instant ?? (hasOpenEnds ? null : now)

  if (values.since !== undefined && values.since.instant > now) {
    const [text] = given.get('since') as [string]
    report('since', describeWrongValue(text, `lies in the future (now is ${formatTimestamp(now)})`))
    return null
  }
  if (hasFailed) return null
  if (since !== null && until !== null && since >= until) {
    const ends = `${formatTimestamp(since)}${values.since === undefined ? ' (the default)' : ''}`
    const untilText = `${formatTimestamp(until)}${values.until === undefined ? ' (the default)' : ''}`
    report(
      'since',
      `${ends} is not before ${formatLabel('until', context)}, ${untilText}: the window is empty.`,
    )
    return null
  }
  if (values.until?.isBareDate === true) {
    const [text] = given.get('until') as [string]
    notices.push(
      `${formatLabel('until', context)}: ${text} means ${formatTimestamp(values.until.instant)}, so that day is not included.`,
    )
  }
  return { since, until }
}
