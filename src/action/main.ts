import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type CheckSinks, type CheckStage, check, publish } from '../check.js'
import { isGitHubAsked, publishToGitHub } from '../github/publish.js'
import { formatCount } from '../model/figures.js'
import type { VerdictName } from '../model/names.js'
import type { Report } from '../model/report.js'
import { formatTimestampOrNull } from '../model/time.js'
import { describeWindow, spellInput } from '../report/content/words.js'
import { escapeMarkdown, showInvisible } from '../report/formats/escape.js'
import { JOB_SUMMARY_BYTES, renderJobSummary } from '../report/formats/markdown.js'
import { renderTerminalReport } from '../report/formats/terminal.js'
import { removeReports, removeReportsExcept } from '../report/package/earlier-files.js'
import { type Stop, sleep } from '../runtime/cancellation.js'
import { CheckError, describeBug, describeError, SettingsError, UserError } from '../runtime/errors.js'
import { completeProxyVariables } from '../runtime/proxy-variables.js'
import type { RawInputs } from '../settings/inputs.js'
import { splitLines } from '../settings/lists.js'
import { findPathKind } from '../settings/path-kind.js'
import { readSettings } from '../settings/read-settings.js'
import type { MergeSettings, Settings } from '../settings/settings.js'
import { makeVerdictAnnotation } from './annotations.js'
import { readActionInputs } from './inputs.js'
import { openLog, type StepLog } from './log.js'
import { makeOutputs } from './outputs.js'
import { openRunner, type Runner } from './runner.js'

/** Columns of a workflow's log on a common screen. */
const LOG_COLUMNS = 120

/** Deadline for comment and issue, including waits for a rate limit. */
const GITHUB_MILLISECONDS = 120_000

/** Maximum wait of a cancelled step for the reader of its log. */
const LAST_WORDS_MILLISECONDS = 1_000
/** Maximum time of a failed step to report the failure. */
const FAILING_MILLISECONDS = 5_000

const STAGE_TITLES: Readonly<Record<CheckStage, string>> = {
  locate: 'Where the logs are',
  read: 'Queries',
  report: 'Report',
}

/** The packaged action, from the environment of the step to its exit code: 0, or 1 for a failed step. */
export async function main(stop: Stop): Promise<void> {
  const { env } = process
  const inputs = readActionInputs()
  const runner = openRunner(() =>
    stop.abort(
      new CheckError(
        'Standard output was closed, so the log of this step is lost. The check did not finish and has no verdict.',
      ),
    ),
  )
  const log = openLog(runner)
  let isFailing = false

  const finish = async (exitCode: 0 | 1): Promise<never> => {
    log.progress.end()
    // A pipe is written to in the background.
    await Promise.race([runner.flush(), waitAfterAbort(stop.signal)])
    // If the process hangs in its exit, the next signal ends it.
    stop.release()
    process.exit(exitCode)
  }
  const fail = async (thrown: unknown): Promise<void> => {
    if (isFailing) return
    isFailing = true
    setTimeout(() => process.exit(1), FAILING_MILLISECONDS)
    log.progress.end()
    log.endGroup()
    const directory = inputs.raw['report-directory']
    if (typeof directory === 'string') {
      // The step may have failed before it entered its workspace, so that the path must be absolute.
      const path = resolve(env.GITHUB_WORKSPACE || '.', directory)
      await removeReportsOf(path, inputs.raw['merge-reports']).catch((error: unknown) =>
        log.warn(describeError(error)),
      )
    }
    await reportFailure(thrown, runner)
    try {
      runner.setOutput('verdict', '')
    } catch (error) {
      log.warn(describeError(error))
    }
    await finish(1)
  }
  stop.onOverdue((reason) => void fail(reason))
  process.on('uncaughtException', (error) => void fail(error))
  // Node ends with this code if the event loop is empty before the step has finished.
  process.exitCode = 1

  try {
    stop.signal.throwIfAborted()
    log.group('Settings')
    const workspace = env.GITHUB_WORKSPACE || null
    // Paths of the inputs are relative to the workspace, wherever the step started.
    if (workspace !== null) enterWorkspace(workspace)
    const given = await readSettings(inputs.raw, {
      now: Math.floor(Date.now() / 1000),
      entryPoint: 'action',
      purpose: 'check',
      defaultReportDirectory: join(env.RUNNER_TEMP || tmpdir(), `s3-sigv4-check-${randomUUID()}`),
      findPathKind,
      problems: inputs.problems,
      warnings: inputs.warnings,
    })
    const settings = { ...given, reportDirectory: resolve(given.reportDirectory as string) }
    for (const line of formatSettings(settings)) log.printDetail(line)
    for (const warning of settings.warnings) log.warn(warning)
    for (const notice of settings.notices) log.note(notice)
    stop.startDeadline(settings.timeoutMinutes, 'timeout-minutes')
    const fails = await runCheck(settings, { stop, runner, log })
    await finish(fails ? 1 : 0)
  } catch (thrown) {
    await fail(stop.signal.aborted ? stop.signal.reason : thrown)
  }
}

/** Removes the report of an earlier run, unless it is one of those that a merge was to read. */
async function removeReportsOf(directory: string, mergeReports: RawInputs['merge-reports']): Promise<void> {
  const patterns = [mergeReports ?? []].flat().flatMap((text) => splitLines(text))
  if (patterns.length === 0) return removeReports(directory)
  const { findReports } = await loadMerge()
  const inWorkspace = patterns.map((pattern) => resolve(process.env.GITHUB_WORKSPACE || '.', pattern))
  await removeReportsExcept(directory, findReports(inWorkspace))
}

/** Resolves a moment after the signal is aborted. Without an abort it never resolves. */
function waitAfterAbort(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wait = () => setTimeout(resolve, LAST_WORDS_MILLISECONDS)
    if (signal.aborted) wait()
    else signal.addEventListener('abort', wait, { once: true })
  })
}

function enterWorkspace(workspace: string): void {
  try {
    process.chdir(workspace)
  } catch (error) {
    throw new SettingsError(
      `The workspace (GITHUB_WORKSPACE, ${JSON.stringify(workspace)}) cannot be entered: ${describeError(error)}. Mount it where the action runs.`,
      { cause: error },
    )
  }
}

/** The settings that the check or the merge uses, with the defaults. */
function formatSettings(settings: Settings): string[] {
  const { merge, reportDirectory, timeoutMinutes, failOn } = settings
  return [
    ...(merge === null
      ? formatScope(settings)
      : [`Merged reports: ${listNames(merge.patterns, 'none')} (${formatCount(merge.expected, 'report')})`]),
    `Report directory: ${reportDirectory}`,
    `Deadline: ${formatCount(timeoutMinutes, 'minute')}`,
    `Verdicts that fail the step: ${listNames(failOn, 'none')}`,
  ]
}

function formatScope({ source, engine, scope }: Settings): string[] {
  const { buckets, networks, window } = scope
  const shown = { since: formatTimestampOrNull(window.since), until: formatTimestampOrNull(window.until) }
  const ranges = networks.map(({ cidr }) => cidr)
  return [
    `Buckets: ${listNames(scope.bucketPatterns ?? buckets, 'every bucket in the logs')}`,
    `Source IPs: ${listNames(ranges, 'any address')}`,
    `Window: ${describeWindow(shown)}`,
    `Engine: ${engine === 'athena' ? 'Amazon Athena (logs on S3)' : source.kind === 'local' ? 'embedded (log files)' : 'embedded (straight from S3)'}`,
  ]
}

/** The first ten names, and the number of others. */
function listNames(names: readonly string[], none: string): string {
  if (names.length === 0) return none
  return names.length <= 10
    ? names.join(', ')
    : `${names.slice(0, 10).join(', ')} and ${names.length - 10} more`
}

/** Runs the check. Returns whether the verdict fails the step. */
async function runCheck(settings: Settings, { stop, runner, log }: StepContext): Promise<boolean> {
  const { env } = process
  const sinks: CheckSinks = {
    signal: stop.signal,
    onStage(stage) {
      log.group(settings.engine === 'embedded' && stage === 'read' ? 'Reading' : STAGE_TITLES[stage])
    },
    onProgress: log.progress.update,
    onWarning: log.warn,
    onNotice: log.note,
    onDetail: log.printDetail,
    onDebug: log.debug,
    env,
    openStandardInput: () => process.stdin,
    // The current directory is the workspace now. Without a runner, it stands in for the workspace.
    allowedRoots: env.RUNNER_TEMP ? [process.cwd(), env.RUNNER_TEMP] : [process.cwd()],
    mask: runner.mask,
    onProgressEnd: log.progress.end,
    onQuery: log.printDetail,
    async onReport(report, files) {
      const directory = settings.reportDirectory as string
      for (const [name, value] of Object.entries(makeOutputs(report, directory, files)))
        runner.setOutput(name, value)
      try {
        await runner.addSummary(
          renderJobSummary(report, Math.min(JOB_SUMMARY_BYTES, runner.getSummaryRoom())),
        )
      } catch (error) {
        // The verdict does not depend on it.
        log.warn(
          `The job summary could not be written: ${describeError(error)}. Read summary.md in the report directory instead.`,
        )
      }
      runner.printInfo(
        renderTerminalReport(report, {
          columns: LOG_COLUMNS,
          hasColor: !env.NO_COLOR,
          reportDirectory: directory,
          spell: spellInput,
        }),
      )
      log.endGroup()
      annotate(report, settings, runner)
      await writeToGitHub(report, settings, stop, log)
    },
  }
  const { merge } = settings
  const verdict = merge === null ? await check(settings, sinks) : await mergeInto(merge, settings, sinks)
  return settings.failOn.includes(verdict)
}

function loadMerge() {
  return import(/* webpackChunkName: "report" */ '../report/merge/read-reports.js')
}

/** Merges the reports of other checks, and publishes the result in the same way as a check. */
async function mergeInto(
  { patterns, expected }: MergeSettings,
  settings: Settings,
  sinks: CheckSinks,
): Promise<VerdictName> {
  const { findReports, readAndMerge, removeSameFiles } = await loadMerge()
  const names = await removeSameFiles(findReports(patterns), sinks.onNotice)
  if (names.length !== expected)
    throw new CheckError(
      `merge-reports: ${formatCount(names.length, 'report')} found, and expected-reports is ${expected}. A check without a report does not have a verdict. Look at the jobs of the matrix, and run them again.`,
    )
  const report = await readAndMerge(names, settings.now, sinks)
  sinks.onProgressEnd()
  return publish({ report, evidence: null, queries: [] }, settings, sinks)
}

function annotate(report: Report, { failOn }: Settings, runner: Runner): void {
  const { title, message } = makeVerdictAnnotation(report)
  const kind = failOn.includes(report.verdict)
    ? 'error'
    : report.verdict === 'compliant'
      ? 'notice'
      : 'warning'
  runner.annotate(kind, message, title)
}

/** The verdict exists from here on. No failure of comment or issue, no signal and no deadline changes it. */
async function writeToGitHub(report: Report, { github }: Settings, stop: Stop, log: StepLog): Promise<void> {
  if (!isGitHubAsked(github)) return
  stop.release()
  completeProxyVariables(process.env)
  try {
    await publishToGitHub(report, github, {
      environment: process.env,
      signal: AbortSignal.timeout(GITHUB_MILLISECONDS),
      deadline: Date.now() + GITHUB_MILLISECONDS,
      now: Date.now,
      sleep,
      onWarning: log.warn,
      onNotice: log.note,
    })
  } catch (error) {
    log.warn(`Comment and issue could not be written: ${describeError(error)}. The next run tries again.`)
  }
}

async function reportFailure(thrown: unknown, runner: Runner): Promise<void> {
  const [title, message] =
    thrown instanceof SettingsError
      ? ['The settings are wrong', thrown.message]
      : thrown instanceof UserError
        ? ['The check could not run', thrown.message]
        : ['A bug of s3-sigv4-check', describeBug(thrown)]
  const lines = message.split('\n')
  runner.annotate('error', lines.map(showInvisible).join('\n'), title)
  const markdown = [
    `## No verdict: ${title.toLowerCase()}`,
    ...lines.map((line) => escapeMarkdown(line.trim())),
  ]
  // The annotation shows the message if the summary cannot.
  await runner.addSummary(`${markdown.join('\n\n')}\n`).catch(() => {})
}

/** The process that runs a check. */
interface StepContext {
  readonly stop: Stop
  readonly runner: Runner
  readonly log: StepLog
}
