import {
  BYTES_TO_TELL_CONTENT,
  isUnreadable,
  tellContent,
  type UnreadableKind,
} from '../../log-formats/content.js'
import { createDocumentReader } from '../../log-formats/json/documents.js'
import { readParquet } from '../../log-formats/parquet/read.js'
import type { RandomAccess, RecordHandler, RecordReader } from '../../log-formats/reader.js'
import { createLineSplitter } from '../../log-formats/text/lines.js'
import { type ContentSpool, createContentSpool } from '../../log-sources/files/spool.js'
import type { LogFormat } from '../../model/names.js'

/** Where content of the text format goes. */
export interface TextSink {
  /** Where the next bytes may be put; `filled` says how many were. */
  room(): Uint8Array
  filled(bytes: number): void
  end(): void
}

export interface ContentHandler extends RecordHandler {
  /** The content is of a kind that is not read. */
  onUnreadable(kind: UnreadableKind): void
}

/** Reads the content of log objects, one after another, each as what its first bytes say that it is. */
export interface ContentReading {
  /** @param fromStart the content begins where its log object does; only text is ever begun elsewhere */
  begin(fromStart: boolean): void
  /** Where the next bytes of content may be put; `filled` says how many were. */
  room(): Uint8Array
  filled(bytes: number): void
  /**
   * What is asked for of the rest of the content: `ignore`: nothing; `random-access`: `end` can be given the content in its
   * place; `push`: all of it.
   */
  rest(): 'push' | 'random-access' | 'ignore'
  /**
   * The content has ended. What is left to do then is done while what this gives is iterated, with pauses; null: nothing.
   *
   * @param content all of it, where the rest was not pushed
   */
  end(content?: RandomAccess): AsyncGenerator<void> | null
  /** The content is read elsewhere: only its beginning was handed on so far. */
  leave(): void
}

export interface ContentReadingParts {
  readonly text: TextSink
  readonly handler: ContentHandler
  /** What every log object must be; null: its content tells. */
  readonly logFormat: LogFormat | null
  /** Only what decides where a record is counted is asked for. */
  readonly isCounting: () => boolean
}

const CHUNK_BYTES = 1 << 18

type State = 'undecided' | 'text' | 'documents' | 'parquet' | 'ignoring'

export function createContentReading({
  text,
  handler,
  logFormat,
  isCounting,
}: ContentReadingParts): ContentReading {
  let state: State = 'undecided'
  /** The beginning of a content that is too short yet to tell what it is. */
  const head = new Uint8Array(BYTES_TO_TELL_CONTENT)
  let headBytes = 0
  let otherRoom: Uint8Array = head
  let reader: RecordReader | null = null
  let spool: ContentSpool | null = null

  const pushText = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; ) {
      const room = text.room()
      const fitting = Math.min(room.length, bytes.length - at)
      room.set(bytes.subarray(at, at + fitting))
      text.filled(fitting)
      at += fitting
    }
  }

  const toText = (bytes: Uint8Array): void => {
    state = 'text'
    reader = null
    pushText(bytes)
  }

  const pushToReader = (bytes: Uint8Array): void => {
    if (reader?.push(bytes) === false) toText(reader.pushed())
  }

  /** @param chunk follows the head; where there is no head, it lies in the text's room */
  const decide = (chunk: Uint8Array): void => {
    const beginning = headBytes === 0 ? chunk : Buffer.concat([head.subarray(0, headBytes), chunk])
    const content = tellContent(beginning.subarray(0, BYTES_TO_TELL_CONTENT))
    if (isUnreadable(content)) {
      state = 'ignoring'
      handler.onUnreadable(content)
      return
    }
    const format = logFormat ?? (content === 'json-documents' ? null : content)
    if (format === 'text') {
      state = 'text'
      if (headBytes === 0) text.filled(chunk.length)
      else pushText(beginning)
      return
    }
    if (otherRoom === head) otherRoom = new Uint8Array(CHUNK_BYTES)
    if (format === 'parquet' && content === 'parquet') {
      state = 'parquet'
      spool = createContentSpool()
      spool.add(beginning)
      return
    }
    state = 'documents'
    reader = format === 'parquet' ? createUnfitReader(handler) : createDocumentReader(handler, format)
    pushToReader(beginning)
  }

  return {
    begin(fromStart) {
      state = fromStart ? 'undecided' : 'text'
      headBytes = 0
      reader = null
      spool?.close()
      spool = null
    },
    room() {
      if (state === 'undecided') return headBytes === 0 ? text.room() : head.subarray(headBytes)
      return state === 'text' ? text.room() : otherRoom
    },
    filled(bytes) {
      switch (state) {
        case 'text':
          text.filled(bytes)
          return
        case 'documents':
          pushToReader(otherRoom.subarray(0, bytes))
          return
        case 'parquet':
          spool?.add(otherRoom.subarray(0, bytes))
          return
        case 'ignoring':
          return
      }
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
    leave() {
      spool?.close()
      spool = null
      text.end()
    },
    rest: () => (state === 'ignoring' ? 'ignore' : state === 'parquet' ? 'random-access' : 'push'),
    end(content) {
      if (state === 'undecided') decide(new Uint8Array(0))
      if (reader?.end() === false) toText(reader.pushed())
      reader = null
      if (spool === null) {
        text.end()
        return null
      }
      const spooled = spool
      spool = null
      return (async function* () {
        try {
          yield* readParquet(content ?? spooled.content(), handler, isCounting())
        } finally {
          spooled.close()
        }
        text.end()
      })()
    },
  }
}

/** Tells each line of a content that is of no format asked for. */
function createUnfitReader({ onUnparsed }: RecordHandler): RecordReader {
  const lines = createLineSplitter({
    onLine: onUnparsed,
    onLongLine: (beginning) => onUnparsed(beginning, 0, beginning.length),
  })
  return {
    push(chunk) {
      lines.push(chunk)
      return true
    },
    end() {
      lines.end()
      return true
    },
    pushed: () => new Uint8Array(0),
  }
}
