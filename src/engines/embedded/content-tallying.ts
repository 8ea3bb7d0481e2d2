import type { LogFormat } from '../../model/names.js'
import { type ContentReading, createContentReading } from './content-reading.js'
import type { LogObjectFacts, PartialTally } from './counting/tallying.js'
import {
  type ContentTallyingParts,
  createExactTallying,
  createFastTallying,
  type TextTallying,
} from './scanner/fast-tally.js'

/** Counts the content of log objects, chunk by chunk. The first bytes determine the format of each. */
export interface ContentTallying extends Omit<ContentReading, 'begin'> {
  /**
   * The following content belongs to this log object.
   * @param isFromStart whether it begins at the start of the log object. Only text can begin elsewhere
   */
  begin(logObject: number, facts: LogObjectFacts, isFromStart?: boolean): void
  getResult(): PartialTally
}

/** How to count content. */
export interface CountingParts extends ContentTallyingParts {
  /** The required format of every log object. Null when its content determines it. */
  readonly logFormat: LogFormat | null
}

/** Bytes of content from which on the scanner is faster than the exact reader. Its start takes time. */
export const BYTES_FOR_SCANNER = 512 << 10

/** @param hasScanner whether there is enough content for the start of the scanner */
export function createContentTallying(parts: CountingParts, hasScanner: boolean): ContentTallying {
  const text = (hasScanner ? createFastTallying : createExactTallying)(parts)
  return createTextContentTallying(text, parts.logFormat)
}

/** Passes content to its counter once its start has determined its format. */
export function createTextContentTallying(
  text: TextTallying,
  logFormat: LogFormat | null = null,
): ContentTallying {
  let isReadOnce = false
  const reading = createContentReading({
    text,
    handler: text.counting,
    logFormat,
    // The records of a source that can be read only once are kept.
    startCounting: () => (isReadOnce ? null : text.counting),
    signatureVersion: null,
  })
  return {
    ...reading,
    begin(logObject, facts, isFromStart = true) {
      isReadOnce = facts.isReadOnce
      text.begin(logObject, facts, isFromStart)
      reading.begin(isFromStart)
    },
    getResult: text.getResult,
  }
}
