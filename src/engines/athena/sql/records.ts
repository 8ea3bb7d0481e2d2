import { RECORD_FIELDS, type Relation } from '../../../log-formats/athena.js'
import { type Source, selectFrom, type WindowSource } from './sources.js'
import type { TableDefinition } from './table.js'

/**
 * A WITH clause whose last relation, `record`, has the records of the sources, and the lines that do not fit their
 * formats. Each format reads its own lines. The relation is the same for all formats.
 */
export function writeRecords(sources: readonly (Source | WindowSource)[]): string {
  const relations = listRelations(sources)
  return `WITH ${relations.map(({ name, sql }) => `${name} AS (\n  ${sql}\n)`).join(', ')}`
}

function listRelations(sources: readonly (Source | WindowSource)[]): Relation[] {
  const byFormat = new Map<TableDefinition['format'], (Source | WindowSource)[]>()
  for (const source of sources) {
    const same = byFormat.get(source.definition.format)
    if (same === undefined) byFormat.set(source.definition.format, [source])
    else same.push(source)
  }
  const relations: Relation[] = []
  const records: string[] = []
  for (const [format, some] of byFormat) {
    const lines = byFormat.size === 1 ? 'line' : `${format.format}_lines`
    relations.push({ name: lines, sql: selectFrom(some, listLineColumns) })
    const read = format.makeRelations(lines)
    for (const relation of read) relations.push(relation)
    records.push((read.at(-1) as Relation).name)
  }
  const fields = RECORD_FIELDS.join(', ')
  const all = records.map((name) => `SELECT ${fields} FROM ${name}`).join('\n  UNION ALL\n  ')
  return [...relations, { name: 'record', sql: all }]
}

/** Where a line lies, and the columns of its table. */
function listLineColumns(source: Source | WindowSource): string[] {
  const { definition } = source
  return [
    `${'place' in source ? source.place : '0'} AS place`,
    `${definition.partitionColumns.length === 0 ? 'CAST(NULL AS varchar)' : 'log_bucket'} AS place_bucket`,
    '"$path" AS log_object',
    ...definition.format.columns,
  ]
}
