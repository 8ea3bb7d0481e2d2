import { redact, redactRecord } from '../../log-formats/redaction.js'
import { createLineSplitter, type LineSplitter } from '../../log-formats/text/lines.js'
import { decodeText, readRecord } from '../../log-formats/text/record.js'
import type { LogFormat } from '../../model/names.js'
import type { EngineContext } from '../../runtime/run-context.js'
import type { ReadLine } from '../engine.js'
import { type ContentReading, createContentReading, type TextSink } from './content-reading.js'
import type { EvidenceGathering } from './evidence.js'
import { describeUnreadableFile } from './unreadable-files.js'

/** Reads content for a preview, and reports it in the order of the file. */
export function createPreviewReading(
  logObject: string,
  onRead: (line: ReadLine) => void,
  logFormat: LogFormat | null,
  context: Pick<EngineContext, 'onWarning'>,
): ContentReading {
  const onUnparsed = (bytes: Uint8Array, start: number, end: number): void =>
    onRead({ unparsed: redact(decodeText(bytes, start, end)), logObject })
  const lines = createLineSplitter({
    onLine(bytes, start, end) {
      const record = readRecord(bytes, start, end)
      if (record === null) onUnparsed(bytes, start, end)
      else onRead({ record: redactRecord(record), logObject })
    },
    onLongLine: (beginning) => onUnparsed(beginning, 0, beginning.length),
  })
  return createContentReading({
    text: createSplitterSink(lines),
    handler: {
      onFormat: () => {},
      onRecord: (record) => onRead({ record: redactRecord(record), logObject }),
      onUnparsed,
      onSkippedEvents: () => {},
      onTrailChange: () => {},
      onSkippedFile: () => {},
      onUnreadable: (kind) => context.onWarning(describeUnreadableFile(logObject, kind)),
    },
    logFormat,
    startCounting: () => null,
    signatureVersion: null,
  })
}

/** Reads content for the evidence. A splitter passes on lines of the text format, and can skip most of them. */
export function createEvidenceReading(
  { onRecord }: Pick<EvidenceGathering, 'onRecord'>,
  splitter: LineSplitter,
  logFormat: LogFormat | null,
): ContentReading {
  const doNothing = (): void => {}
  return createContentReading({
    text: createSplitterSink(splitter),
    handler: {
      onFormat: doNothing,
      onRecord,
      onUnparsed: doNothing,
      onSkippedEvents: doNothing,
      onTrailChange: doNothing,
      onSkippedFile: doNothing,
      onUnreadable: doNothing,
    },
    logFormat,
    startCounting: () => null,
    signatureVersion: SIGV2,
  })
}

/** Evidence is of SigV2 requests only. */
const SIGV2 = 'SigV2'

const SPLITTER_BYTES = 1 << 18

function createSplitterSink(splitter: LineSplitter): TextSink {
  const room = new Uint8Array(SPLITTER_BYTES)
  return {
    getRoom: () => room,
    noteFilled: (bytes) => splitter.push(room.subarray(0, bytes)),
    end: splitter.end,
  }
}
