import { BYTES_TO_TELL_CONTENT, isUnreadable, tellContent } from '../../log-formats/content.js'
import type { LogObjectFacts, PartialTally } from './counting/tallying.js'
import {
  type ContentTallyingParts,
  exactTallying,
  fastTallying,
  push,
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
  /** What follows of this log object is not asked for: it is of a kind that is not read. */
  isIgnoring(): boolean
  /** The log object, or this thread's share of it, has ended. */
  end(): void
  result(): PartialTally
}

/** @param useScanner there is enough to count that the scanner is worth its start */
export function contentTallying(parts: ContentTallyingParts, useScanner: boolean): ContentTallying {
  return tellingTallying((useScanner ? fastTallying : exactTallying)(parts))
}

/** Hands content on to where it is counted, once its beginning has told what it is. */
export function tellingTallying(text: TextTallying): ContentTallying {
  let state: 'undecided' | 'text' | 'ignoring' = 'undecided'
  /** The beginning of a content that is too short yet to tell what it is. */
  const head = new Uint8Array(BYTES_TO_TELL_CONTENT)
  let headBytes = 0
  const ignored = new Uint8Array(BYTES_TO_TELL_CONTENT)

  /** @param chunk follows the head; where there is no head, it lies in the text's room */
  const decide = (chunk: Uint8Array): void => {
    const beginning = headBytes === 0 ? chunk : Buffer.concat([head.subarray(0, headBytes), chunk])
    const content = tellContent(beginning.subarray(0, BYTES_TO_TELL_CONTENT))
    if (isUnreadable(content)) {
      state = 'ignoring'
      text.counting.onUnreadable(content)
      return
    }
    state = 'text'
    if (headBytes === 0) text.filled(chunk.length)
    else push(text, beginning)
  }

  return {
    begin(logObject, facts, fromStart = true) {
      text.begin(logObject, facts, fromStart)
      state = fromStart ? 'undecided' : 'text'
      headBytes = 0
    },
    room() {
      if (state === 'ignoring') return ignored
      return state === 'text' || headBytes === 0 ? text.room() : head.subarray(headBytes)
    },
    filled(bytes) {
      if (state === 'ignoring') return
      if (state === 'text') return text.filled(bytes)
      if (headBytes + bytes >= BYTES_TO_TELL_CONTENT) {
        if (headBytes === 0) decide(text.room().subarray(0, bytes))
        else {
          headBytes += bytes
          decide(new Uint8Array(0))
        }
        return
      }
      if (headBytes === 0) head.set(text.room().subarray(0, bytes))
      headBytes += bytes
    },
    isIgnoring: () => state === 'ignoring',
    end() {
      if (state === 'undecided') decide(new Uint8Array(0))
      text.end()
    },
    result: text.result,
  }
}
