import { statSync } from 'node:fs'
import * as core from '@actions/core'
import { CheckError, errorText } from '../runtime/errors.js'

export type AnnotationKind = 'error' | 'warning' | 'notice'

/**
 * The runner of a workflow, spoken to through `@actions/core`: commands in the step's log, and lines in the files that the
 * runner names. No other file of ours writes to standard output of the action.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export interface Runner {
  /** True once standard output cannot be written to any more: nothing is then written to it. */
  readonly isClosed: () => boolean
  /** Lines of the log as they are; none may look like a command. */
  info(text: string): void
  /** A line that the log shows where debug logging is on. */
  debug(message: string): void
  annotate(kind: AnnotationKind, message: string, title?: string): void
  /** Lines up to `endGroup` are folded below this title. */
  startGroup(title: string): void
  endGroup(): void
  /** No line of the log shows the text from now on. */
  mask(secret: string): void
  /** Throws a CheckError where the runner's file cannot be written. */
  output(name: string, value: string): void
  /** Adds to the job summary; rejects where the runner's file cannot be written. */
  summary(markdown: string): Promise<void>
  /** Resolves when standard output has taken everything, or fails. */
  flush(): Promise<void>
}

/** `onClosed` is called once, when standard output fails: the runner's worker is gone. */
export function openRunner(onClosed: () => void): Runner {
  const { stdout } = process
  let closed = false
  // Without a listener the error would be an uncaught one, and reporting that would write to the same stream again.
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
      // Without the runner's file `core` falls back to a command that runners no longer obey.
      if (!process.env.GITHUB_OUTPUT) return
      try {
        refusePipe('GITHUB_OUTPUT')
        core.setOutput(name, value)
      } catch (error) {
        throw new CheckError(
          `The step's outputs could not be written to GITHUB_OUTPUT: ${errorText(error)}.`,
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
 * `core` opens these files in the main thread: to open a named pipe that nobody reads would block it for ever, deaf to
 * signals. A runner gives regular files.
 */
function refusePipe(variable: 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY'): void {
  const path = process.env[variable] as string
  if (statSync(path, { throwIfNoEntry: false })?.isFIFO() === true)
    throw new Error(`${path} is a named pipe, and a runner gives a file`)
}
