import { COLUMNS } from '../../../src/log-formats/columns.js'
import { readRecord } from '../../../src/log-formats/text/record.js'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** A line as `readRecord` reads it, with the columns of the table: 27 and the raw line. Null means no value. */
export function readColumns(line: Uint8Array): (string | null)[] {
  const record = readRecord(line, 0, line.length)
  const columns: (string | null)[] = COLUMNS.map((_, i) => record?.columns[i] ?? null)
  return [...columns, record === null ? decoder.decode(line) : null]
}

/** A row as one text. Readers differ in the number of U+FFFD for one invalid sequence. */
export function makeComparable(columns: readonly (string | null)[]): string {
  return JSON.stringify(columns).replace(/\ufffd+/g, '\ufffd')
}

/** The lines of a log object, which end at LF, CR LF or CR, without a byte order mark at the start. */
export function splitLines(file: Uint8Array): Buffer[] {
  const bytes = Buffer.from(file)
  const text = bytes.toString('latin1')
  const lines = text.replace(/^\xef\xbb\xbf/, '').split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) => Buffer.from(line, 'latin1'))
}
