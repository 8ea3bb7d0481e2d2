import type { RandomAccess } from '../../log-formats/reader.js'
import type { LogFormat } from '../../model/names.js'
import { createContentReading } from './content-reading.js'
import type { LogObjectFacts, PartialTally } from './counting/tallying.js'
import {
  type ContentTallyingParts,
  createExactTallying,
  createFastTallying,
  type TextTallying,
} from './scanner/fast-tally.js'

/** Counts the content of log objects, chunk by chunk, each as what its first bytes say that it is. */
export interface ContentTallying {
  /**
   * The content that follows is this log object's.
   *
   * @param fromStart it begins where the log object does; only text is ever begun elsewhere
   */
  begin(logObject: number, facts: LogObjectFacts, fromStart?: boolean): void
  /** Where the next bytes of content may be put; `filled` says how many were. */
  room(): Uint8Array
  filled(bytes: number): void
  /**
   * What is asked for of the rest of the content: `ignore`: nothing; `random-access`: `end` can be given the content in its
   * place; `push`: all of it.
   */
  rest(): 'push' | 'random-access' | 'ignore'
  /**
   * The log object, or this thread's share of it, has ended. What is left to do then is done while what this gives is
   * iterated, with pauses; null: nothing.
   *
   * @param content all of it, where the rest was not pushed
   */
  end(content?: RandomAccess): AsyncGenerator<void> | null
  /** The log object is counted elsewhere: nothing of it was counted so far. */
  leave(): void
  result(): PartialTally
}

/** How content is counted. */
export interface CountingParts extends ContentTallyingParts {
  /** What every log object must be; null: its content tells. */
  readonly logFormat: LogFormat | null
}

/** @param useScanner there is enough to count that the scanner is worth its start */
export function createContentTallying(parts: CountingParts, useScanner: boolean): ContentTallying {
  const text = (useScanner ? createFastTallying : createExactTallying)(parts)
  return createTextContentTallying(text, parts.logFormat)
}

/** Hands content on to where it is counted, once its beginning has told what it is. */
export function createTextContentTallying(
  text: TextTallying,
  logFormat: LogFormat | null = null,
): ContentTallying {
  let readOnce = false
  const reading = createContentReading({
    text,
    handler: text.counting,
    logFormat,
    isCounting: () => !readOnce,
  })
  return {
    ...reading,
    begin(logObject, facts, fromStart = true) {
      readOnce = facts.readOnce
      text.begin(logObject, facts, fromStart)
      reading.begin(fromStart)
    },
    result: text.result,
  }
}
