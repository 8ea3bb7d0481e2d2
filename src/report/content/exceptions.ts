import { formatCount, formatNumber } from '../../model/figures.js'
import type { Report } from '../../model/report.js'
import {
  describeLeft,
  makeCell,
  makeColumn,
  makeLogText,
  makeSortedCell,
  makeStrong,
  makeText,
  type Room,
  type Section,
  shortenWords,
} from './section.js'
import { describeExceptionState, listMatchParts } from './words.js'

/** The exceptions. Those that need attention come first. */
export function makeExceptionSection(report: Report, room: Room): Section | null {
  if (report.exceptions.length === 0) return null
  const inOrder = [...report.exceptions].sort((a, b) => a.dueInDays - b.dueInDays)
  const shown = inOrder.slice(0, room.rows)
  const left = inOrder.length - shown.length
  return {
    id: 'exceptions',
    title: 'Exceptions',
    sentences: [],
    columns: [
      makeColumn('Reason', 'log', true),
      makeColumn('Owner', 'log', true),
      makeColumn('State', 'text', true),
      makeColumn('Matches', 'log', true),
      makeColumn('SigV2 requests', 'figure', true),
    ],
    rows: shown.map((exception) => ({
      id: null,
      cells: [
        makeCell(makeText(shortenWords(exception.reason, room))),
        makeCell(makeText(shortenWords(exception.owner, room))),
        makeSortedCell(
          exception.dueInDays,
          makeCell(
            exception.state === 'active'
              ? describeExceptionState(exception)
              : makeStrong(describeExceptionState(exception)),
          ),
        ),
        makeCell(
          ...listMatchParts(exception).map(([name, value]) => [
            makeText(`${name} `),
            makeLogText(shortenWords(value, room)),
          ]),
        ),
        makeSortedCell(
          exception.requests,
          makeCell(formatNumber(exception.requests), `of ${formatCount(exception.clients, 'client')}`),
        ),
      ],
    })),
    left: describeLeft(left, 'exception'),
  }
}
