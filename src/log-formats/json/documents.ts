import { createTrailEvents, DIGEST_SHAPE, EVENT_SHAPE } from '../cloudtrail/event.js'
import type { RecordHandler, RecordReader } from '../reader.js'
import { ACCESS_LOG_SHAPE, createAccessLogDocuments } from './access-log.js'
import { ABSENT, createTokenizer, INCOMPLETE, MALFORMED, STREAM } from './tokenizer.js'

/** A longer document, or a longer event of a trail's file, is unparsed. */
const LONGEST_DOCUMENT = 8 << 20
/** Most bytes that are read again because the document before them does not fit, for each byte of the content. */
const MOST_READ_AGAIN = 2
/** The number of bytes of an unfit piece that are kept for its sample. */
const PIECE_KEPT = 1 << 20

const RECORDS = 'Records'

const LF = 0x0a
const CR = 0x0d
const COMMA = 0x2c
const CLOSING_BRACKET = 0x5d
const OPENING_BRACE = 0x7b

/** The position of the reader in the content. */
type State =
  /** Between documents. */
  | 'between'
  /** Before an event of a trail's file, or after the last event. */
  | 'event'
  /** After an event. */
  | 'after event'
  /** After the events, within the document. */
  | 'after events'
  /** In a line that does not fit. */
  | 'line'
  /** In such a line, which was already reported. */
  | 'rest of line'
  /** In a document of several lines that does not fit. The next document begins a line, or is an indented line. */
  | 'lost'

/**
 * Reads JSON documents: access log records, one per document, or the files of CloudTrail, whose events are read one by
 * one. The first document determines the kind of content. An unfit piece is one line, or everything up to the next
 * document if a document spans lines. After the last line end, it is the remaining content.
 * @param format the required format of the content. Null when the first document determines it
 */
export function createDocumentReader(
  handler: RecordHandler,
  format: 'json' | 'cloudtrail' | null,
): RecordReader {
  const tokenizer = createTokenizer({ ...ACCESS_LOG_SHAPE, ...EVENT_SHAPE, ...DIGEST_SHAPE }, RECORDS)
  const accessLog = createAccessLogDocuments(tokenizer)
  const trail = createTrailEvents(tokenizer)
  const digestSlots = Object.keys(DIGEST_SHAPE).map((name) => tokenizer.findSlot(name))

  let room = new Uint8Array(1 << 16)
  /** The bytes in the buffer that are not yet read, followed by a byte 0. */
  let from = 0
  let end = 0
  let state: State = 'between'
  let knownFormat: 'json' | 'cloudtrail' | null = format
  let isTold = false
  /** The reader waits until the content has this length or has ended. */
  let wanted = 0
  let hasEnded = false
  let isAtStart = true
  /** The position at which an unfit piece turned out to be unfit. */
  let brokenAt = 0
  let pushed = 0
  let readAgain = 0
  let isFirstEvent = true

  let events = 0
  let eventsElsewhere = 0
  let skippedEvents = 0
  let unparsed = 0
  let digests = 0

  const append = (chunk: Uint8Array): void => {
    if (from > 0 && end + chunk.length + 1 > room.length) {
      room.copyWithin(0, from, end)
      end -= from
      brokenAt -= from
      from = 0
    }
    if (end + chunk.length + 1 > room.length) {
      const larger = new Uint8Array(Math.max(2 * room.length, end + chunk.length + 1))
      larger.set(room.subarray(0, end))
      room = larger
    }
    room.set(chunk, end)
    end += chunk.length
    pushed += chunk.length
    room[end] = 0
    tokenizer.use(room, end)
  }

  const tellFormat = (told: 'json' | 'cloudtrail'): void => {
    knownFormat ??= told
    if (isTold || knownFormat !== told) return
    isTold = true
    handler.onFormat(told)
  }

  const isLineEnd = (byte: number | undefined): boolean => byte === LF || byte === CR

  const findLineEndFrom = (place: number): number => {
    let at = place
    while (at < end && !isLineEnd(room[at])) at++
    return at
  }

  /** The last line end before a position. */
  const findLineEndBefore = (place: number): number => {
    let at = place - 1
    while (at > from && !isLineEnd(room[at])) at--
    return at
  }

  const skipBlanks = (): void => {
    while (from < end && isBlank(room[from])) from++
  }

  const onUnparsed = (start: number, stop: number): void => {
    unparsed++
    let last = stop
    while (last > start && isLineEnd(room[last - 1])) last--
    handler.onUnparsed(room, start, last)
  }

  /** The piece that begins at `from` does not fit, as a position shows. */
  const breakAt = (place: number): void => {
    const lineEnd = findLineEndFrom(from)
    if (lineEnd >= place) {
      brokenAt = place
      state = 'line'
      return
    }
    onUnparsed(from, Math.min(lineEnd, from + PIECE_KEPT))
    // The document can be cut off at the end of its first line, so that the next documents were read as a part of it.
    // Hostile lines can each begin a document that goes on through all others, to keep their reader busy.
    const isTooMuch = readAgain + place - lineEnd > MOST_READ_AGAIN * pushed + LONGEST_DOCUMENT
    if (!isTooMuch) readAgain += place - lineEnd
    from = isTooMuch ? findLineEndBefore(place) : lineEnd
    state = 'lost'
  }

  /** Whether an indented line is one document, or begins a trail's file. */
  const isIndentedDocument = (start: number, stop: number): boolean => {
    let at = start
    while (isIndent(room[at])) at++
    if (at === start || room[at] !== OPENING_BRACE) return false
    const next = room[stop] as number
    room[stop] = 0
    tokenizer.use(room, stop)
    const read = tryToRead(() => tokenizer.readDocument(at, true))
    const isOne = read === 'stream' || (typeof read === 'number' && (accessLog.isRecord() || trail.isEvent()))
    room[stop] = next
    tokenizer.use(room, end)
    return isOne
  }

  /** Waits until there are twice as many bytes, so that what is there is not read once for each chunk. */
  const waitForMore = (): false => {
    wanted = Math.min(2 * (end - from), LONGEST_DOCUMENT + 1)
    return false
  }

  /**
   * Waits for more bytes, unless the piece at `from` is too long or the content has ended. Then the piece does not fit.
   * @returns whether to continue
   */
  const waitOrBreak = (): boolean => {
    if (hasEnded || end - from > LONGEST_DOCUMENT) {
      breakAt(end)
      return true
    }
    return waitForMore()
  }

  /**
   * Reads something at `from`.
   * @returns where it ends. Null for malformed text, `wait` for text that is cut off, `stream` at the array of events
   */
  const tryToRead = (read: () => number): number | null | 'wait' | 'stream' => {
    try {
      return read()
    } catch (error) {
      if (error === STREAM) return 'stream'
      if (error === INCOMPLETE) return 'wait'
      if (error !== MALFORMED) throw error
      return null
    }
  }

  const onDocument = (stop: number): void => {
    const isRecord = accessLog.isRecord()
    if (knownFormat === null) {
      if (digestSlots.every((slot) => tokenizer.getKind(slot) !== ABSENT)) knownFormat = 'cloudtrail'
      else if (trail.isEvent()) knownFormat = 'cloudtrail'
      else if (isRecord) knownFormat = 'json'
      else return
    }
    if (knownFormat === 'cloudtrail') {
      if (digestSlots.every((slot) => tokenizer.getKind(slot) !== ABSENT)) {
        digests++
        return
      }
      if (trail.isEvent()) {
        tellFormat('cloudtrail')
        onEvent(stop)
        return
      }
    } else if (knownFormat === 'json' && isRecord) {
      tellFormat('json')
      const record = tokenizer.hasDuplicate() ? null : accessLog.read()
      if (record === null) onUnparsed(from, stop)
      else handler.onRecord(record)
      return
    }
    onUnparsed(from, stop)
  }

  const onEvent = (stop: number): void => {
    events++
    const reading = tokenizer.hasDuplicate() ? null : trail.read(room)
    if (reading?.kind === 'record') handler.onRecord(reading.record)
    else if (reading?.kind === 'skipped') {
      skippedEvents++
      if (reading.change !== undefined) handler.onTrailChange(reading.change)
    } else if (reading?.kind === 'elsewhere') eventsElsewhere++
    else onUnparsed(from, stop)
  }

  /** @returns whether there is more to read now. Null for content of another format */
  const step = (): boolean | null => {
    switch (state) {
      case 'line': {
        const lineEnd = findLineEndFrom(Math.max(from, brokenAt))
        if (lineEnd === end && !hasEnded && end - from <= PIECE_KEPT) return false
        onUnparsed(from, Math.min(lineEnd, from + PIECE_KEPT))
        from = lineEnd
        state = 'rest of line'
        return true
      }
      case 'rest of line': {
        from = findLineEndFrom(from)
        if (from === end) return false
        state = 'between'
        return true
      }
      case 'lost': {
        for (;;) {
          from = findLineEndFrom(from)
          if (from + 1 >= end) return false
          const start = from + 1
          const stop = findLineEndFrom(start)
          // The rest of the line is needed.
          if (isIndent(room[start]) && stop === end && !hasEnded && end - start <= LONGEST_DOCUMENT)
            return waitForMore()
          from = start
          if (room[start] !== OPENING_BRACE && !isIndentedDocument(start, stop)) continue
          state = 'between'
          return true
        }
      }
      case 'between': {
        skipBlanks()
        if (from === end) return false
        if (room[from] !== OPENING_BRACE) {
          if (knownFormat === null) return null
          breakAt(from)
          return true
        }
        const stop = tryToRead(() => tokenizer.readDocument(from, true))
        if (typeof stop === 'number') {
          onDocument(stop)
          if (knownFormat === null) return null
          from = stop
          return true
        }
        if (stop === 'stream') {
          knownFormat ??= 'cloudtrail'
          if (knownFormat !== 'cloudtrail') {
            breakAt(from)
            return true
          }
          if (tokenizer.hasDuplicate()) {
            breakAt(tokenizer.getPlace())
            return true
          }
          tellFormat('cloudtrail')
          from = tokenizer.getPlace()
          state = 'event'
          isFirstEvent = true
          return true
        }
        if (knownFormat === null && (stop === null || hasEnded || end - from > LONGEST_DOCUMENT)) {
          // The start of the document determines the format if it has members that only this format has.
          if (trail.isEvent()) knownFormat = 'cloudtrail'
          else if (accessLog.isRecord()) knownFormat = 'json'
          else return null
          tellFormat(knownFormat)
        }
        if (stop === 'wait') return waitOrBreak()
        breakAt(tokenizer.getPlace())
        return true
      }
      case 'event': {
        skipBlanks()
        if (from === end) return false
        if (room[from] === CLOSING_BRACKET && isFirstEvent) {
          from++
          state = 'after events'
          return true
        }
        const stop = tryToRead(() => tokenizer.readDocument(from, false))
        if (stop === 'wait') return waitOrBreak()
        if (typeof stop !== 'number') {
          breakAt(tokenizer.getPlace())
          return true
        }
        if (room[from] === OPENING_BRACE) onEvent(stop)
        else onUnparsed(from, stop)
        from = stop
        isFirstEvent = false
        state = 'after event'
        return true
      }
      case 'after event': {
        skipBlanks()
        if (from === end) return false
        const byte = room[from]
        if (byte === COMMA) state = 'event'
        else if (byte === CLOSING_BRACKET) state = 'after events'
        else {
          breakAt(from)
          return true
        }
        from++
        return true
      }
      case 'after events':
        return stepBehindEvents()
    }
  }

  /** Within the document, after its events. */
  const stepBehindEvents = (): boolean => {
    isFirstEvent = true
    skipBlanks()
    if (from === end) return false
    const stop = tryToRead(() => tokenizer.readMembersBehind(from))
    if (stop === 'wait') return waitOrBreak()
    if (typeof stop !== 'number' || tokenizer.hasDuplicate()) {
      breakAt(tokenizer.getPlace())
      return true
    }
    from = stop
    state = 'between'
    return true
  }

  /** @returns false for content of another format */
  const readOn = (): boolean => {
    if (isAtStart) {
      if (end < 3 && !hasEnded) return true
      isAtStart = false
      if (room[0] === 0xef && room[1] === 0xbb && room[2] === 0xbf) from = 3
    }
    for (;;) {
      const goesOn = step()
      if (goesOn === null) return false
      if (!goesOn) return true
    }
  }

  return {
    push(chunk) {
      append(chunk)
      if (end - from < wanted) return true
      wanted = 0
      return readOn()
    },
    end() {
      hasEnded = true
      wanted = 0
      if (!readOn()) return false
      // A document that is not closed was cut off.
      if (state === 'event' || state === 'after event' || state === 'after events') onUnparsed(from, end)
      if (skippedEvents + eventsElsewhere > 0) handler.onSkippedEvents(skippedEvents + eventsElsewhere)
      const isElsewhere = events > 0 && events === eventsElsewhere
      if (unparsed === 0 && (isElsewhere || (digests > 0 && events === 0))) handler.onSkippedFile()
      return true
    },
    getPushed: () => room.subarray(0, end),
  }
}

function isBlank(byte: number | undefined): boolean {
  return isIndent(byte) || byte === LF || byte === CR
}

function isIndent(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09
}
