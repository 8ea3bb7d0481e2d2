/** The head of an answer. */
export interface AnswerHead {
  readonly status: number
  /** Its header fields, each after a line end. `readHeaders` reads them. */
  readonly fields: string
}

interface ReadHead extends AnswerHead {
  readonly length: string | null
  readonly coding: string | null
  /** The connection is closed after this answer. */
  readonly isLast: boolean
}

/** The receiver of an answer. An error that it throws ends the reading. */
interface AnswerHandler {
  /** @param bodyBytes null where the head does not say how many */
  onHead(head: AnswerHead, bodyBytes: number | null): void
  /** The bytes are valid during the call only. */
  onBody(bytes: Buffer): void
}

/** Reads the answer to one GET request, as RFC 9112 describes it. */
interface AnswerReader {
  /**
   * Takes what was received; true: the answer is complete.
   *
   * @throws Error where it is not an answer of HTTP/1, or where more follows than the answer
   */
  read(bytes: Buffer): boolean
  /** The connection was closed; true: that is the end of the answer. */
  close(): boolean
  /** Of a complete answer: whether another request may follow on the connection. */
  canBeFollowed(): boolean
}

/** A head that is larger does not come from S3. */
const LARGEST_HEAD_BYTES = 1 << 16
/** Length of a chunk, and optional extensions. */
const LONGEST_CHUNK_LINE = 1_000
const HEAD_END = Buffer.from('\r\n\r\n')
const LINE_END = Buffer.from('\r\n')
const NOTHING = Buffer.alloc(0)

type Part = 'head' | 'length' | 'until-close' | 'chunk-line' | 'chunk' | 'chunk-end' | 'trailers' | 'done'

/** Creates the reader of one answer. `handler` takes the head and the body. */
export function createAnswerReader({ onHead, onBody }: AnswerHandler): AnswerReader {
  let part: Part = 'head'
  /** The received part of a head or a line. */
  let begun = NOTHING
  let bytesLeft = 0
  let isLast = false

  /** Takes bytes up to and including an end mark. Null: the mark did not arrive yet. */
  const takeUntil = (mark: Buffer, bytes: Buffer, most: number): { taken: Buffer; rest: Buffer } | null => {
    const all = begun.length === 0 ? bytes : Buffer.concat([begun, bytes])
    const end = all.indexOf(mark)
    if ((end < 0 ? all.length : end) > most) throw new Error(NOT_HTTP)
    if (end < 0) {
      begun = Buffer.from(all)
      return null
    }
    begun = NOTHING
    return { taken: all.subarray(0, end), rest: all.subarray(end + mark.length) }
  }

  const startBody = ({ status, fields, length, coding }: ReadHead): void => {
    // Interim answers come before the real one.
    if (status < 200 && status !== 101) return
    if (coding !== null && coding.toLowerCase() !== 'chunked')
      throw new Error(`the server answered in the transfer coding ${coding}`)
    if (coding === null && length !== null && !/^\d{1,15}$/.test(length))
      throw new Error('the server answered with a length that is not a number')
    const hasNone = status === 204 || status === 304
    const bodyBytes = hasNone ? 0 : coding !== null || length === null ? null : Number(length)
    onHead({ status, fields }, bodyBytes)
    bytesLeft = bodyBytes ?? 0
    if (bodyBytes === 0) part = 'done'
    else if (bodyBytes !== null) part = 'length'
    else part = coding === null ? 'until-close' : 'chunk-line'
  }

  /** Takes some of the bytes, and returns the rest. Null: more bytes must arrive. */
  const step = (bytes: Buffer): Buffer | null => {
    if (part === 'head') {
      const found = takeUntil(HEAD_END, bytes, LARGEST_HEAD_BYTES)
      if (found === null) return null
      const head = readHead(found.taken)
      isLast = head.isLast
      startBody(head)
      return found.rest
    }
    if (part === 'until-close') {
      onBody(bytes)
      return null
    }
    if (part === 'length' || part === 'chunk') {
      const own = bytes.length <= bytesLeft ? bytes : bytes.subarray(0, bytesLeft)
      bytesLeft -= own.length
      onBody(own)
      if (bytesLeft === 0) part = part === 'length' ? 'done' : 'chunk-end'
      return bytes.subarray(own.length)
    }
    const line = takeUntil(LINE_END, bytes, LONGEST_CHUNK_LINE)
    if (line === null) return null
    if (part === 'chunk-end') {
      if (line.taken.length > 0) throw new Error('the server sent a chunk that is longer than it said')
      part = 'chunk-line'
    } else if (part === 'trailers') {
      if (line.taken.length === 0) part = 'done'
    } else {
      const [, size] = /^([0-9a-f]{1,8})[ \t]*(?:;|$)/i.exec(line.taken.toString('latin1')) ?? []
      if (size === undefined) throw new Error('the server sent a chunk without a length')
      bytesLeft = Number.parseInt(size, 16)
      part = bytesLeft === 0 ? 'trailers' : 'chunk'
    }
    return line.rest
  }

  return {
    read(bytes) {
      let rest: Buffer | null = bytes
      while (rest !== null && rest.length > 0) {
        if (part === 'done') throw new Error('the server sent more than its answer')
        rest = step(rest)
      }
      return part === 'done'
    },
    close() {
      if (part !== 'until-close') return false
      part = 'done'
      isLast = true
      return true
    },
    canBeFollowed: () => part === 'done' && !isLast,
  }
}

function readHead(bytes: Buffer): ReadHead {
  const text = bytes.toString('latin1')
  const [start, minor, status] = /^HTTP\/1\.([01]) (\d{3})(?=[ \r]|$)[^\r\n]*/.exec(text) ?? []
  if (start === undefined) throw new Error(NOT_HTTP)
  const fields = text.slice(start.length)
  if (!/^(?:\r\n[^\s:][^:\r\n]*:[^\r\n]*)*$/.test(fields)) throw new Error(NOT_HTTP)
  const connection = readField(fields, CONNECTION)?.toLowerCase() ?? ''
  return {
    status: Number(status),
    fields,
    length: readField(fields, CONTENT_LENGTH),
    coding: readField(fields, TRANSFER_ENCODING),
    isLast: connection.includes('close') || (minor === '0' && !connection.includes('keep-alive')),
  }
}

const NOT_HTTP = 'the server did not answer in HTTP/1'
const CONNECTION = /\r\nconnection:([^\r]*)/i
const CONTENT_LENGTH = /\r\ncontent-length:([^\r]*)/i
const TRANSFER_ENCODING = /\r\ntransfer-encoding:([^\r]*)/i

function readField(fields: string, pattern: RegExp): string | null {
  return pattern.exec(fields)?.[1]?.trim() ?? null
}

/** Names in lower case; of several with one name, the last. */
export function readHeaders(fields: string): Readonly<Record<string, string>> {
  const headers: Record<string, string> = Object.create(null)
  for (const line of fields.split('\r\n').slice(1)) {
    const colon = line.indexOf(':')
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim()
  }
  return headers
}
