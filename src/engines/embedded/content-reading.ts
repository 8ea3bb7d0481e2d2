import {
  BYTES_TO_TELL_CONTENT,
  isUnreadable,
  tellContent,
  type UnreadableKind,
} from '../../log-formats/content.js'
import { createDocumentReader } from '../../log-formats/json/documents.js'
import type { CountingHandler, RandomAccess, RecordHandler, RecordReader } from '../../log-formats/reader.js'
import { createLineSplitter } from '../../log-formats/text/lines.js'
import { type ContentSpool, createContentSpool } from '../../log-sources/files/spool.js'
import type { LogFormat } from '../../model/names.js'

/** The receiver of content of the text format. */
export interface TextSink {
  /** Room for the next bytes. The caller passes their number to `noteFilled`. */
  getRoom(): Uint8Array
  noteFilled(bytes: number): void
  end(): void
}

interface ContentHandler extends RecordHandler {
  /** The content is of a kind that is not read. */
  onUnreadable(kind: UnreadableKind): void
}

/** Reads the content of log objects, one after the other. The first bytes determine the format of each. */
export interface ContentReading {
  /** @param isFromStart whether the content begins at the start of its log object. Only text can begin elsewhere */
  begin(isFromStart: boolean): void
  /** Room for the next bytes of content. The caller passes their number to `noteFilled`. */
  getRoom(): Uint8Array
  noteFilled(bytes: number): void
  /**
   * How to provide the rest of the content: `ignore`: not at all; `random-access`: pass an accessor to `end`; `push`:
   * byte by byte.
   */
  chooseRest(): 'push' | 'random-access' | 'ignore'
  /**
   * The content has ended. The caller iterates over the result to finish the work, with pauses. Null when no work is
   * left.
   * @param content the complete content, if the rest was not pushed
   * @param section the part of the content that is read: the row groups that begin in it. Undefined when all is read
   */
  end(
    content?: RandomAccess,
    section?: { readonly start: number; readonly end: number },
  ): AsyncGenerator<void> | null
}

interface ContentReadingParts {
  readonly text: TextSink
  readonly handler: ContentHandler
  /** The required format of every log object. Null when its content determines it. */
  readonly logFormat: LogFormat | null
  /** The handler that takes equal records together. Null when each record is needed. */
  readonly startCounting: () => CountingHandler | null
  /** Only records with this signature version are needed, though others may come. Null when all are needed. */
  readonly signatureVersion: string | null
}

const CHUNK_BYTES = 1 << 18

type State = 'undecided' | 'text' | 'documents' | 'parquet' | 'ignoring'

/** Creates a reader that passes records to a handler. */
export function createContentReading({
  text,
  handler,
  logFormat,
  startCounting,
  signatureVersion,
}: ContentReadingParts): ContentReading {
  let state: State = 'undecided'
  /** The start of a content that is too short to determine its format. */
  const head = new Uint8Array(BYTES_TO_TELL_CONTENT)
  let headBytes = 0
  let otherRoom: Uint8Array = head
  let reader: RecordReader | null = null
  let spool: ContentSpool | null = null

  const pushText = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; ) {
      const room = text.getRoom()
      const fitting = Math.min(room.length, bytes.length - at)
      room.set(bytes.subarray(at, at + fitting))
      text.noteFilled(fitting)
      at += fitting
    }
  }

  const toText = (bytes: Uint8Array): void => {
    state = 'text'
    reader = null
    pushText(bytes)
  }

  const pushToReader = (bytes: Uint8Array): void => {
    if (reader?.push(bytes) === false) toText(reader.getPushed())
  }

  /** @param chunk follows the head. Without a head, the chunk is in the room of the text */
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
      if (headBytes === 0) text.noteFilled(chunk.length)
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
    begin(isFromStart) {
      state = isFromStart ? 'undecided' : 'text'
      headBytes = 0
      reader = null
      spool?.close()
      spool = null
    },
    getRoom() {
      if (state === 'undecided') return headBytes === 0 ? text.getRoom() : head.subarray(headBytes)
      return state === 'text' ? text.getRoom() : otherRoom
    },
    noteFilled(bytes) {
      switch (state) {
        case 'text':
          text.noteFilled(bytes)
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
        if (headBytes === 0) decide(text.getRoom().subarray(0, bytes))
        else {
          headBytes += bytes
          decide(new Uint8Array(0))
        }
        return
      }
      if (headBytes === 0) head.set(text.getRoom().subarray(0, bytes))
      headBytes += bytes
    },
    chooseRest: () => (state === 'ignoring' ? 'ignore' : state === 'parquet' ? 'random-access' : 'push'),
    end(content, section) {
      if (state === 'undecided') decide(new Uint8Array(0))
      if (reader?.end() === false) toText(reader.getPushed())
      reader = null
      if (spool === null) {
        text.end()
        return null
      }
      const spooled = spool
      spool = null
      return (async function* () {
        try {
          const { readParquet } = await import(
            /* webpackChunkName: "parquet" */ '../../log-formats/parquet/read.js'
          )
          yield* readParquet({
            content: content ?? spooled.openContent(),
            handler,
            counting: startCounting(),
            signatureVersion,
            section: section ?? null,
          })
        } finally {
          spooled.close()
        }
        text.end()
      })()
    },
  }
}

/** Reports each line of content in an unexpected format. */
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
    getPushed: () => new Uint8Array(0),
  }
}
