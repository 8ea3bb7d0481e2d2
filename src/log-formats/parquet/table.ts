import { DamagedContentError, type RandomAccess } from '../reader.js'
import {
  ColumnReader,
  NULL_VALUE,
  PageMemory,
  type PlainValues,
  ROWS_AT_ONCE,
  type RowRooms,
} from './column-reader.js'
import type { Decompressor } from './decompress.js'
import type { ParquetColumn, RowGroup } from './metadata.js'
import type { TextOfValue } from './values.js'

/** A table that holds access log records. */
export interface ParquetTable {
  readonly content: RandomAccess
  /** Columns of access log records that it has, by their names. */
  readonly columns: ReadonlyMap<
    string,
    { readonly column: ParquetColumn; readonly readValueText: TextOfValue }
  >
  readonly decompress: Decompressor
  readonly rooms: RowRooms
}

/** Reads several columns of a row group together: some rows of all columns, then the next rows. */
export class RowGroupReader {
  readonly #table: ParquetTable
  readonly #rowGroup: RowGroup
  readonly #memory = new PageMemory()
  readonly #columns: TableColumn[] = []
  readonly #laterColumns: LaterColumn[] = []
  #rowsLeft: number
  #rowsBefore = 0
  #rows = 0

  constructor(table: ParquetTable, rowGroup: RowGroup) {
    this.#table = table
    this.#rowGroup = rowGroup
    this.#rowsLeft = rowGroup.rows
  }

  /** Opens a column that is read with all others from now on. Null if the table does not have it. */
  open(name: string): TableColumn | null {
    const column = this.#createColumn(name)
    if (column !== null) this.#columns.push(column)
    return column
  }

  /** Opens a column of which only some rows are needed. Null if the table does not have it. */
  openLater(name: string): LaterColumn | null {
    if (!this.#table.columns.has(name)) return null
    const later = new LaterColumn(
      () => this.#createColumn(name) as TableColumn,
      () => this.#rowsBefore,
    )
    this.#laterColumns.push(later)
    return later
  }

  listColumns(): readonly TableColumn[] {
    return this.#columns
  }

  /** Reads the next rows, up to a maximum. @returns their number. 0 at the end. @throws DamagedContentError */
  readNext(most: number): number {
    this.#rowsBefore += this.#rows
    this.#rows = Math.min(most, ROWS_AT_ONCE, this.#rowsLeft)
    if (this.#rows === 0) return 0
    for (const { reader } of this.#columns) {
      const ahead = reader.countRowsAhead()
      if (ahead === 0)
        throw new DamagedContentError(`column ${reader.column.name} has fewer rows than its row group`)
      this.#rows = Math.min(this.#rows, ahead)
    }
    for (const { reader } of this.#columns) reader.read(this.#rows)
    this.#rowsLeft -= this.#rows
    return this.#rows
  }

  close(): void {
    for (const { reader } of this.#columns) reader.close()
    for (const column of this.#laterColumns) column.close()
  }

  #createColumn(name: string): TableColumn | null {
    const described = this.#table.columns.get(name)
    const chunk = this.#rowGroup.chunks.get(name)
    if (described === undefined || chunk === undefined) return null
    const { content, decompress, rooms } = this.#table
    const { column, readValueText } = described
    return new TableColumn(
      new ColumnReader(content, column, chunk, this.#rowGroup.rows, decompress, this.#memory, rooms),
      readValueText,
    )
  }
}

/** A column whose values are needed as texts. */
export class TableColumn {
  readonly reader: ColumnReader
  readonly readValueText: TextOfValue
  /** Texts of the dictionary that were needed so far. */
  readonly #texts: string[] = []

  constructor(reader: ColumnReader, readValueText: TextOfValue) {
    this.reader = reader
    this.readValueText = readValueText
  }

  /** The text of a row of the last read. Null without a value. */
  readText(row: number): string | null {
    const { reader } = this
    const ref = reader.sameRef ?? (reader.refs[row] as number)
    if (ref === NULL_VALUE) return null
    if (!reader.usesDictionary) return this.readValueText(reader.page, ref)
    const known = this.#texts[ref]
    if (known !== undefined) return known
    reader.refuseEntry(ref)
    const text = this.readValueText(reader.dictionary as PlainValues, reader.dictionaryPlaces[ref] as number)
    this.#texts[ref] = text
    return text
  }
}

/** A column that is read only up to the last needed row. */
export class LaterColumn {
  readonly #open: () => TableColumn
  readonly #countRowsBefore: () => number
  #column: TableColumn | null = null
  /** The rows of the last read. */
  #first = 0
  #end = 0

  /** @param countRowsBefore returns the number of rows of the row group before those of the last read */
  constructor(open: () => TableColumn, countRowsBefore: () => number) {
    this.#open = open
    this.#countRowsBefore = countRowsBefore
  }

  /** The caller asks for rows in their order. */
  readText(row: number): string | null {
    this.#column ??= this.#open()
    const { reader } = this.#column
    const wanted = this.#countRowsBefore() + row
    while (wanted >= this.#end) {
      const rows = reader.countRowsAhead()
      if (rows === 0)
        throw new DamagedContentError(`column ${reader.column.name} has fewer rows than its row group`)
      reader.read(rows)
      this.#first = this.#end
      this.#end += rows
    }
    return this.#column.readText(wanted - this.#first)
  }

  close(): void {
    this.#column?.reader.close()
  }
}

/** A row that does not fit, as one line. */
export function makeRowText(columns: readonly TableColumn[], row: number): string {
  return JSON.stringify(
    Object.fromEntries(columns.map((column) => [column.reader.column.name, column.readText(row)])),
  )
}
