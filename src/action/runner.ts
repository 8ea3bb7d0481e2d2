import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { EOL } from 'node:os'
import { CheckError, errorText } from '../runtime/errors.js'

export type AnnotationKind = 'error' | 'warning' | 'notice'

/**
 * What a step says to the runner: commands in its log, and lines in the files that the runner names.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 *
 * These few lines stand here in place of `@actions/core`, which brings an HTTP client along: loading it takes longer than
 * the whole check of a small log.
 */
export interface WorkflowStep {
  /** A line of the log as it is; it must not look like a command. */
  info(text: string): void
  annotate(kind: AnnotationKind, message: string, title?: string): void
  /** No line of the log shows the text from now on. */
  mask(secret: string): void
  /** Throws a CheckError where the runner's file cannot be written. */
  output(name: string, value: string): void
  /** Adds to the job summary; throws where the runner's file cannot be written. */
  summary(markdown: string): void
}

export function workflowStep(env: NodeJS.ProcessEnv, write: (text: string) => void): WorkflowStep {
  const command = (name: string, properties: Readonly<Record<string, string>>, data: string): void => {
    const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`)
    write(
      `::${[name, ...(given.length === 0 ? [] : [given.join(',')])].join(' ')}::${escapeData(data)}${EOL}`,
    )
  }
  return {
    info: (text) => write(`${text}${EOL}`),
    annotate: (kind, message, title) => command(kind, title === undefined ? {} : { title }, message),
    mask: (secret) => command('add-mask', {}, secret),
    output(name, value) {
      const file = env.GITHUB_OUTPUT
      if (file === undefined || file === '') return
      // Nobody can guess it, so that no value can end itself and begin another.
      const delimiter = `ghadelimiter_${randomUUID()}`
      try {
        appendFileSync(file, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`)
      } catch (error) {
        throw new CheckError(
          `The step's outputs could not be written to GITHUB_OUTPUT: ${errorText(error)}.`,
          {
            cause: error,
          },
        )
      }
    },
    summary(markdown) {
      const file = env.GITHUB_STEP_SUMMARY
      if (file === undefined || file === '') throw new Error('GITHUB_STEP_SUMMARY is not set')
      appendFileSync(file, markdown)
    },
  }
}

/** https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
