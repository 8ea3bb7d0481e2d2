import { formatNumber } from '../../model/figures.js'
import type { Report } from '../../model/report.js'
import { makeCell, makeColumn, makeStrong, type Section } from './section.js'
import { makeTotalRows } from './words.js'

/** The counts of all records read. Rows of zero are left out. */
export function makeTotalSection(report: Report): Section {
  const { parts, signatures } = makeTotalRows(report)
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
    columns: [makeColumn('Records', 'text', true), makeColumn('Count', 'figure', true)],
    rows: [
      ...rows.map(({ name, count }) => ({
        id: null,
        cells: [makeCell(name), makeCell(formatNumber(count))],
      })),
      {
        id: null,
        cells: [
          makeCell(makeStrong('all records read')),
          makeCell(makeStrong(formatNumber(report.totals.records))),
        ],
      },
    ],
    left: [],
  }
}
