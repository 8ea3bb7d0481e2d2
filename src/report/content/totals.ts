import type { Report } from '../../model/report.js'
import { cell, column, type Section, strong } from './section.js'
import { figure, totalRows } from './words.js'

/** The counts of all records read. Rows of zero are left out. */
export function totalSection(report: Report): Section {
  const { parts, signatures } = totalRows(report)
  const rows = parts
    .filter(({ count }) => count > 0)
    .flatMap(({ name, count }) => [
      { name, count },
      ...(name === 'in scope'
        ? signatures
            .filter((row) => row.count > 0)
            .map((row) => ({ name: `— ${row.name}`, count: row.count }))
        : []),
    ])
  return {
    id: 'totals',
    title: 'Totals',
    sentences: [],
    columns: [column('Records', 'text', true), column('Count', 'figure', true)],
    rows: [
      ...rows.map(({ name, count }) => ({ id: null, cells: [cell(name), cell(figure(count))] })),
      {
        id: null,
        cells: [cell(strong('all records read')), cell(strong(figure(report.totals.records)))],
      },
    ],
    left: [],
  }
}
