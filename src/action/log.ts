import { isDebug } from '@actions/core'
import { escapeLogLines, showInvisible } from '../report/formats/escape.js'
import { createProgressLines, type ProgressView } from '../report/formats/progress-lines.js'
import type { Runner } from './runner.js'

/**
 * GitHub shows this many annotations of each kind from one step, and drops the others without a message.
 * https://docs.github.com/en/rest/checks/runs, https://github.com/orgs/community/discussions/26680
 */
const ANNOTATIONS_SHOWN = 10

/** The log of a step. The runner cannot take a part of a line for a workflow command. */
export interface StepLog {
  warn(message: string): void
  note(message: string): void
  /** A line of the log. Its text can be a hostile text. */
  printDetail(message: string): void
  /** Shown with debug logging only. */
  debug(message: string): void
  /** Ends the previous group, and starts a folded group with this title. */
  group(title: string): void
  endGroup(): void
  readonly progress: ProgressView
}

/** Opens the log of a step. */
export function openLog(runner: Runner): StepLog {
  let warnings = 0
  let notices = 0
  let isGroupOpen = false
  const makeLine = (text: string): string => escapeLogLines(showInvisible(text))
  const endGroup = (): void => {
    if (isGroupOpen) runner.endGroup()
    isGroupOpen = false
  }
  return {
    warn(message) {
      // One annotation is reserved for the verdict.
      if (++warnings < ANNOTATIONS_SHOWN) runner.annotate('warning', showInvisible(message))
      else runner.printInfo(makeLine(`Warning: ${message}`))
    },
    note(message) {
      if (++notices < ANNOTATIONS_SHOWN) runner.annotate('notice', showInvisible(message))
      else runner.printInfo(makeLine(`Notice: ${message}`))
    },
    printDetail: (message) => runner.printInfo(makeLine(message)),
    debug(message) {
      // Each line is a separate command, which keeps the layout of the lines.
      if (isDebug()) for (const text of message.split('\n')) runner.debug(makeLine(text))
    },
    group(title) {
      endGroup()
      runner.startGroup(title)
      isGroupOpen = true
    },
    endGroup,
    progress: createProgressLines((text) => runner.printInfo(makeLine(text))),
  }
}
