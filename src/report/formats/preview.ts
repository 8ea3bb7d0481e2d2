import { styleText } from 'node:util'
import type { ReadLine } from '../../engines/engine.js'
import { COLUMN_NAMES } from '../../log-formats/columns.js'
import { type AccessLogRecord, readColumnText } from '../../log-formats/record.js'
import { takeFirstCharacters } from '../../log-formats/redaction.js'
import { formatTimestamp } from '../../model/time.js'
import { append } from '../../runtime/lists.js'
import { formatMoment } from '../content/words.js'
import { measureWidth } from './display-width.js'
import { escapeLogJson, escapeLogLines, escapeLogText, showInvisible } from './escape.js'

/**
 * A line of a log as one line of JSON: the columns of the record by name and `log_object`, or `unparsed` and
 * `log_object`. Columns beyond the end of the record are left out. Ends with a line end.
 */
export function formatPreviewJson(line: ReadLine): string {
  const object =
    'unparsed' in line
      ? { unparsed: line.unparsed, log_object: line.logObject }
      : {
          ...Object.fromEntries(line.record.columns.map((text, column) => [COLUMN_NAMES[column], text])),
          log_object: line.logObject,
        }
  return `${escapeLogJson(JSON.stringify(object))}\n`
}

interface PreviewOptions {
  /** Width of the terminal. A smaller width than 80 counts as 80. */
  readonly columns: number
  readonly hasColor: boolean
}

/** The lines of a log for a terminal, below the name of their log object. Keeps no line in memory. */
export async function* renderPreviewTable(
  lines: AsyncIterable<ReadLine>,
  { columns, hasColor }: PreviewOptions,
): AsyncGenerator<string> {
  const width = Math.max(columns, 80)
  const makeBold = (text: string) => (hasColor ? styleText('bold', text, { validateStream: false }) : text)
  const makeDim = (text: string) => (hasColor ? styleText('dim', text, { validateStream: false }) : text)
  let logObject: string | null = null
  for await (const line of lines) {
    const block: string[] = []
    if (line.logObject !== logObject) {
      if (logObject !== null) block.push('')
      else block.push(makeDim(makeRow('time', 'signature', 'signed by', 'status', 'operation')))
      logObject = line.logObject
      block.push(makeBold(showInvisible(logObject)))
    }
    if ('unparsed' in line) block.push(fitText(`  unparsed: ${showText(line.unparsed)}`, width))
    else
      append(
        block,
        makeRecordRows(line.record).map((text) => fitText(text, width)),
      )
    yield escapeLogLines(`${block.join('\n')}\n`)
  }
}

function makeRecordRows(record: AccessLogRecord): string[] {
  const readText = (name: Parameters<typeof readColumnText>[1]) =>
    showText(readColumnText(record, name) ?? 'missing')
  return [
    makeRow(
      formatMoment(formatTimestamp(record.time)),
      readText('signature_version'),
      readText('authentication_type'),
      readText('http_status'),
      readText('operation'),
    ),
    `      ${readText('bucket')}  ${readText('remote_ip')}  ${readText('requester')}  ${readText('user_agent')}`,
  ]
}

function makeRow(
  time: string,
  signature: string,
  signedBy: string,
  status: string,
  operation: string,
): string {
  return `  ${time.padEnd(20)}  ${signature.padEnd(9)}  ${signedBy.padEnd(11)}  ${status.padEnd(6)}  ${operation}`
}

/** Characters of one text. No line is wider, and most of a text of 8 MiB does not fit. */
const MOST_CHARACTERS = 2_000

function showText(text: string): string {
  return escapeLogText(showInvisible(takeFirstCharacters(text, MOST_CHARACTERS)))
}

/** Texts that fit on one line. */
function fitText(text: string, width: number): string {
  if (measureWidth(text) <= width) return text
  let used = 0
  let fits = ''
  for (const character of text) {
    used += measureWidth(character)
    if (used > width - 1) break
    fits += character
  }
  return `${fits}…`
}
