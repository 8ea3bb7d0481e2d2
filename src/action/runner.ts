import { statSync } from 'node:fs'
import * as core from '@actions/core'
import { CheckError, describeError } from '../runtime/errors.js'

type AnnotationKind = 'error' | 'warning' | 'notice'

/**
 * The runner of a workflow, through `@actions/core`: commands in the step's log, and lines in the files that the runner
 * names. Only this file writes to standard output of the action.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export interface Runner {
  /** Writes lines of the log unchanged. A line must not look like a command. */
  printInfo(text: string): void
  /** Writes a line that the log shows only with debug logging. */
  debug(message: string): void
  annotate(kind: AnnotationKind, message: string, title?: string): void
  /** Folds the lines up to `endGroup` below this title. */
  startGroup(title: string): void
  endGroup(): void
  /** Masks the text in all later lines of the log. */
  mask(secret: string): void
  /** @throws CheckError when the file of the runner cannot be written */
  setOutput(name: string, value: string): void
  /** Bytes that the job summary of this step can still hold. */
  getSummaryRoom(): number
  /** Adds to the job summary. Rejects when the file of the runner cannot be written, or would be too large. */
  addSummary(markdown: string): Promise<void>
  /** Resolves when standard output has accepted everything, or has failed. */
  flush(): Promise<void>
}

/** Calls `onClosed` once, when standard output fails because the runner's worker has ended. */
export function openRunner(onClosed: () => void): Runner {
  const { stdout } = process
  let isClosed = false
  // Without a listener, the error is uncaught, and its report writes to the same stream again.
  stdout.on('error', () => {
    if (isClosed) return
    isClosed = true
    onClosed()
  })
  const skipIfClosed =
    <Args extends unknown[]>(write: (...args: Args) => void) =>
    (...args: Args): void => {
      if (!isClosed) write(...args)
    }
  return {
    printInfo: skipIfClosed(core.info),
    debug: skipIfClosed(core.debug),
    annotate: skipIfClosed((kind, message, title) => {
      const properties = title === undefined ? {} : { title }
      if (kind === 'error') core.error(message, properties)
      else if (kind === 'warning') core.warning(message, properties)
      else core.notice(message, properties)
    }),
    startGroup: skipIfClosed(core.startGroup),
    endGroup: skipIfClosed(core.endGroup),
    mask: skipIfClosed(core.setSecret),
    setOutput(name, value) {
      // Without the runner's file, `core` uses a command that current runners ignore.
      if (!process.env.GITHUB_OUTPUT) return
      try {
        refusePipe('GITHUB_OUTPUT')
        core.setOutput(name, value)
      } catch (error) {
        throw new CheckError(
          `The step's outputs could not be written to GITHUB_OUTPUT: ${describeError(error)}. Free some disk space on the runner, and run the job again.`,
          { cause: error },
        )
      }
    },
    getSummaryRoom: measureSummaryRoom,
    async addSummary(markdown) {
      if (!process.env.GITHUB_STEP_SUMMARY) throw new Error('GITHUB_STEP_SUMMARY is not set')
      refusePipe('GITHUB_STEP_SUMMARY')
      if (Buffer.byteLength(markdown) > measureSummaryRoom())
        throw new Error('the summary of this step would be larger than the 1 MiB that GitHub shows')
      try {
        await core.summary.addRaw(markdown).write()
      } finally {
        core.summary.emptyBuffer()
      }
    },
    flush: () => (isClosed ? Promise.resolve() : new Promise((resolve) => stdout.write('', () => resolve()))),
  }
}

/**
 * GitHub shows nothing of a larger file. What another part of the step wrote to the same file counts, too.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const SUMMARY_FILE_BYTES = 1024 * 1024

/** Bytes that the runner's file of the job summary can still hold. */
function measureSummaryRoom(): number {
  const path = process.env.GITHUB_STEP_SUMMARY ?? ''
  const there = path === '' ? undefined : statSync(path, { throwIfNoEntry: false })
  return Math.max(0, SUMMARY_FILE_BYTES - (there?.size ?? 0))
}

/**
 * `core` opens these files in the main thread. A named pipe without a reader would block that thread, and no signal
 * would be handled. A runner uses regular files.
 */
function refusePipe(variable: 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY'): void {
  const path = process.env[variable] as string
  if (statSync(path, { throwIfNoEntry: false })?.isFIFO() === true)
    throw new Error(`${path} is a named pipe, not a regular file`)
}
