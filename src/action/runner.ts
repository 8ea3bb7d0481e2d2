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
  /** True after a write to standard output has failed. Nothing is written to it then. */
  readonly isClosed: () => boolean
  /** Writes lines of the log unchanged. A line must not look like a command. */
  info(text: string): void
  /** Writes a line that the log shows only with debug logging. */
  debug(message: string): void
  annotate(kind: AnnotationKind, message: string, title?: string): void
  /** Folds the lines up to `endGroup` below this title. */
  startGroup(title: string): void
  endGroup(): void
  /** Masks the text in all later lines of the log. */
  mask(secret: string): void
  /** @throws CheckError when the file of the runner cannot be written */
  output(name: string, value: string): void
  /** Adds to the job summary. Rejects when the file of the runner cannot be written. */
  summary(markdown: string): Promise<void>
  /** Resolves when standard output has accepted everything, or has failed. */
  flush(): Promise<void>
}

/** Calls `onClosed` once, when standard output fails because the runner's worker has ended. */
export function openRunner(onClosed: () => void): Runner {
  const { stdout } = process
  let closed = false
  // Without a listener, the error is uncaught, and its report writes to the same stream again.
  stdout.on('error', () => {
    if (closed) return
    closed = true
    onClosed()
  })
  const unlessClosed =
    <Args extends unknown[]>(write: (...args: Args) => void) =>
    (...args: Args): void => {
      if (!closed) write(...args)
    }
  return {
    isClosed: () => closed,
    info: unlessClosed(core.info),
    debug: unlessClosed(core.debug),
    annotate: unlessClosed((kind, message, title) => {
      const properties = title === undefined ? {} : { title }
      if (kind === 'error') core.error(message, properties)
      else if (kind === 'warning') core.warning(message, properties)
      else core.notice(message, properties)
    }),
    startGroup: unlessClosed(core.startGroup),
    endGroup: unlessClosed(core.endGroup),
    mask: unlessClosed(core.setSecret),
    output(name, value) {
      // Without the runner's file, `core` uses a command that current runners ignore.
      if (!process.env.GITHUB_OUTPUT) return
      try {
        refusePipe('GITHUB_OUTPUT')
        core.setOutput(name, value)
      } catch (error) {
        throw new CheckError(
          `The step's outputs could not be written to GITHUB_OUTPUT: ${describeError(error)}.`,
          { cause: error },
        )
      }
    },
    async summary(markdown) {
      if (!process.env.GITHUB_STEP_SUMMARY) throw new Error('GITHUB_STEP_SUMMARY is not set')
      refusePipe('GITHUB_STEP_SUMMARY')
      try {
        await core.summary.addRaw(markdown).write()
      } finally {
        core.summary.emptyBuffer()
      }
    },
    flush: () => (closed ? Promise.resolve() : new Promise((resolve) => stdout.write('', () => resolve()))),
  }
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
