import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type CheckSinks, check } from '../check.js'
import type { Report } from '../model/report.js'
import { inertLines, markdownText, visible } from '../report/formats/escape.js'
import { jobSummary } from '../report/formats/markdown.js'
import { progressLines } from '../report/formats/progress-lines.js'
import { terminalText } from '../report/formats/terminal.js'
import { removeReports } from '../report/package/write.js'
import { type Stop, sleep } from '../runtime/cancellation.js'
import { CheckError, errorText, SettingsError, UserError } from '../runtime/errors.js'
import { VERSION } from '../runtime/version.js'
import { pathKind } from '../settings/path-kind.js'
import { readSettings } from '../settings/read-settings.js'
import type { Settings } from '../settings/settings.js'
import { verdictAnnotation } from './annotations.js'
import { readActionInputs } from './inputs.js'
import { outputsOf } from './outputs.js'
import { type WorkflowStep, workflowStep } from './runner.js'

/** Columns of a workflow's log that need no scrolling on a common screen. */
const LOG_COLUMNS = 120

/** Comment and issue take no longer, a rate limit that is waited for among it. */
const GITHUB_MILLISECONDS = 120_000

/**
 * GitHub shows so many annotations of each kind from one step, and drops the others without a word.
 * https://docs.github.com/en/rest/checks/runs, https://github.com/orgs/community/discussions/26680
 */
const ANNOTATIONS_SHOWN = 10

/** The packaged action, from the step's environment to its exit code: 0, or 1 where the step fails. */
export async function main(stop: Stop): Promise<void> {
  const { env } = process
  const inputs = readActionInputs(env)
  const step = workflowStep(env, (text) => process.stdout.write(text))
  const log = openLog(step)

  const finish = async (exitCode: 0 | 1): Promise<never> => {
    log.progress.end()
    // On Windows a pipe is written to in the background.
    await new Promise<void>((resolve) => process.stdout.write('', () => resolve()))
    process.exit(exitCode)
  }
  const fail = async (thrown: unknown): Promise<never> => {
    log.progress.end()
    const directory = inputs.raw['report-directory']
    if (typeof directory === 'string') {
      // Wherever the step was started: it may have failed before it came to its workspace.
      const path = resolve(env.GITHUB_WORKSPACE || '.', directory)
      await removeReports(path).catch((error: unknown) => log.warn(errorText(error)))
    }
    sayWhy(thrown, step)
    try {
      step.output('verdict', '')
    } catch (error) {
      log.warn(errorText(error))
    }
    return finish(1)
  }
  stop.onOverdue((reason) => void fail(reason))
  process.on('uncaughtException', (error) => void fail(error))
  // Where nothing is left to do though the step has not come to its end.
  process.exitCode = 1

  try {
    stop.signal.throwIfAborted()
    const workspace = env.GITHUB_WORKSPACE || null
    // Paths of the inputs are relative to the workspace, wherever the step was started.
    if (workspace !== null) enter(workspace)
    const settings = await readSettings(inputs.raw, {
      now: Math.floor(Date.now() / 1000),
      door: 'action',
      purpose: 'check',
      defaultReportDirectory: join(env.RUNNER_TEMP || tmpdir(), `s3-sigv4-check-${randomUUID()}`),
      pathKind,
      problems: inputs.problems,
      warnings: inputs.warnings,
    })
    for (const warning of settings.warnings) log.warn(warning)
    for (const notice of settings.notices) log.note(notice)
    stop.startDeadline(settings.timeoutMinutes, 'timeout-minutes')
    const directory = resolve(settings.reportDirectory as string)
    const fails = await runCheck({ ...settings, reportDirectory: directory }, { stop, step, log })
    return finish(fails ? 1 : 0)
  } catch (thrown) {
    return fail(stop.signal.aborted ? stop.signal.reason : thrown)
  }
}

function enter(workspace: string): void {
  try {
    process.chdir(workspace)
  } catch (error) {
    throw new SettingsError(
      `The workspace (GITHUB_WORKSPACE, ${JSON.stringify(workspace)}) cannot be entered: ${errorText(error)}. Is it mounted where the action runs?`,
      { cause: error },
    )
  }
}

/** Checks, and gives whether the verdict fails the step. */
async function runCheck(settings: Settings, { stop, step, log }: Around): Promise<boolean> {
  const { env } = process
  const sinks: CheckSinks = {
    signal: stop.signal,
    onProgress: log.progress.update,
    onWarning: log.warn,
    onNotice: log.note,
    env,
    standardInput: () => process.stdin,
    // This is the workspace by now; without a runner around the step it takes the workspace's place.
    allowedRoots: env.RUNNER_TEMP ? [process.cwd(), env.RUNNER_TEMP] : [process.cwd()],
    mask: step.mask,
    onProgressEnd: log.progress.end,
    onQuery: (line) => step.info(visible(line)),
    async onReport(report, files) {
      const directory = settings.reportDirectory as string
      for (const [name, value] of Object.entries(outputsOf(report, directory, files)))
        step.output(name, value)
      try {
        step.summary(jobSummary(report))
      } catch (error) {
        // The verdict does not depend on it.
        log.warn(`The job summary could not be written: ${errorText(error)}`)
      }
      step.info(terminalText(report, { columns: LOG_COLUMNS, colour: false, reportDirectory: directory }))
      annotate(report, settings, step)
      await writeToGitHub(report, settings, stop, log)
    },
  }
  return settings.failOn.includes(await check(settings, sinks))
}

function annotate(report: Report, { failOn }: Settings, step: WorkflowStep): void {
  const { title, message } = verdictAnnotation(report)
  const kind = failOn.includes(report.verdict)
    ? 'error'
    : report.verdict === 'compliant'
      ? 'notice'
      : 'warning'
  step.annotate(kind, message, title)
}

/** The verdict stands: whatever becomes of comment and issue, no signal and no deadline takes it away any more. */
async function writeToGitHub(report: Report, { github }: Settings, stop: Stop, log: Log): Promise<void> {
  if (github.comment === 'never' && !github.trackingIssue) return
  stop.release()
  try {
    const { reportToGitHub } = await import('../github/publish.js')
    await reportToGitHub(report, github, {
      environment: process.env,
      signal: AbortSignal.timeout(GITHUB_MILLISECONDS),
      deadline: Date.now() + GITHUB_MILLISECONDS,
      now: Date.now,
      sleep,
      onWarning: log.warn,
      onNotice: log.note,
    })
  } catch (error) {
    log.warn(`Comment and issue could not be written: ${errorText(error)}`)
  }
}

function sayWhy(thrown: unknown, step: WorkflowStep): void {
  const [title, message] =
    thrown instanceof SettingsError
      ? ['The settings are wrong', thrown.message]
      : thrown instanceof CheckError || thrown instanceof UserError
        ? ['The check could not run', thrown.message]
        : ['A bug of s3-sigv4-check', bugText(thrown)]
  const lines = message.split('\n')
  step.annotate('error', lines.map(visible).join('\n'), title)
  const markdown = [
    `## No verdict: ${title.toLowerCase()}`,
    ...lines.map((line) => markdownText(line.trim())),
  ]
  try {
    step.summary(`${markdown.join('\n\n')}\n`)
  } catch {
    // The annotation says it.
  }
}

function bugText(thrown: unknown): string {
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
  return `${stack}\nThis is a bug of s3-sigv4-check ${VERSION} (Node ${process.version}, ${process.platform}). There is no verdict. Please report it with these lines, after a look that they hold nothing secret.`
}

type Log = ReturnType<typeof openLog>

/** The process around a check. */
interface Around {
  readonly stop: Stop
  readonly step: WorkflowStep
  readonly log: Log
}

/** What the step says in its log: one line each, of which nothing can be taken for a workflow command. */
function openLog(step: WorkflowStep) {
  let warnings = 0
  let notices = 0
  const line = (text: string): string => inertLines(visible(text))
  return {
    warn(message: string): void {
      // One annotation is kept for the verdict.
      if (++warnings < ANNOTATIONS_SHOWN) step.annotate('warning', visible(message))
      else step.info(line(`Warning: ${message}`))
    },
    note(message: string): void {
      if (++notices < ANNOTATIONS_SHOWN) step.annotate('notice', visible(message))
      else step.info(line(`Notice: ${message}`))
    },
    progress: progressLines((text) => step.info(line(text))),
  }
}
