import { styleText } from 'node:util'
import type { ReadLine } from '../../engines/engine.js'
import { COLUMN_NAMES } from '../../log-formats/columns.js'
import { type AccessLogRecord, readColumnText } from '../../log-formats/record.js'
import { takeFirstCharacters } from '../../log-formats/redaction.js'
import { formatTimestamp } from '../../model/time.js'
import { append } from '../../runtime/lists.js'
import { moment } from '../content/words.js'
import { displayWidth } from './display-width.js'
import { inertJson, inertLines, inertText, visible } from './escape.js'

/**
 * A line that was read, as one line of JSON: the columns by name, those that the record does not reach left out, and
 * `log_object`; or `unparsed` and `log_object`. Ends with a line end.
 */
export function previewJson(line: ReadLine): string {
  const object =
    'unparsed' in line
      ? { unparsed: line.unparsed, log_object: line.logObject }
      : {
          ...Object.fromEntries(line.record.columns.map((text, column) => [COLUMN_NAMES[column], text])),
          log_object: line.logObject,
        }
  return `${inertJson(JSON.stringify(object))}\n`
}

export interface PreviewOptions {
  /** Width of the terminal; less than 80 is taken as 80. */
  readonly columns: number
  readonly colour: boolean
}

/** The lines that were read, for a terminal, below the log object that they come from; nothing is kept. */
export async function* previewTable(
  lines: AsyncIterable<ReadLine>,
  { columns, colour }: PreviewOptions,
): AsyncGenerator<string> {
  const width = Math.max(columns, 80)
  const bold = (text: string) => (colour ? styleText('bold', text, { validateStream: false }) : text)
  const dim = (text: string) => (colour ? styleText('dim', text, { validateStream: false }) : text)
  let logObject: string | null = null
  for await (const line of lines) {
    const block: string[] = []
    if (line.logObject !== logObject) {
      if (logObject !== null) block.push('')
      else block.push(dim(row('time', 'signature', 'signed by', 'status', 'operation')))
      logObject = line.logObject
      block.push(bold(visible(logObject)))
    }
    if ('unparsed' in line) block.push(fitted(`  unparsed: ${shown(line.unparsed)}`, width))
    else
      append(
        block,
        recordRows(line.record).map((text) => fitted(text, width)),
      )
    yield inertLines(`${block.join('\n')}\n`)
  }
}

function recordRows(record: AccessLogRecord): string[] {
  const text = (name: Parameters<typeof readColumnText>[1]) =>
    shown(readColumnText(record, name) ?? 'missing')
  return [
    row(
      moment(formatTimestamp(record.time)),
      text('signature_version'),
      text('authentication_type'),
      text('http_status'),
      text('operation'),
    ),
    `      ${text('bucket')}  ${text('remote_ip')}  ${text('requester')}  ${text('user_agent')}`,
  ]
}

function row(time: string, signature: string, signedBy: string, status: string, operation: string): string {
  return `  ${time.padEnd(20)}  ${signature.padEnd(9)}  ${signedBy.padEnd(11)}  ${status.padEnd(6)}  ${operation}`
}

/** Of one text; no line is wider, and one of 8 MiB is not to be spelt out for what fits. */
const MOST_CHARACTERS = 2_000

function shown(text: string): string {
  return inertText(visible(takeFirstCharacters(text, MOST_CHARACTERS)))
}

/** What fits on one line. */
function fitted(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let used = 0
  let fits = ''
  for (const character of text) {
    used += displayWidth(character)
    if (used > width - 1) break
    fits += character
  }
  return `${fits}…`
}
