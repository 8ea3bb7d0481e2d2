import type { Report } from '../../model/report.js'
import { cell, column, log, type Room, type Section, shortened, sorted, strong, text } from './section.js'
import { counted, exceptionState, figure, matchParts } from './words.js'

/** The exceptions. Those that need attention come first. */
export function exceptionSection(report: Report, room: Room): Section | null {
  if (report.exceptions.length === 0) return null
  const inOrder = [...report.exceptions].sort((a, b) => a.dueInDays - b.dueInDays)
  const shown = inOrder.slice(0, room.rows)
  const left = inOrder.length - shown.length
  return {
    id: 'exceptions',
    title: 'Exceptions',
    sentences: [],
    columns: [
      column('Reason', 'log', true),
      column('Owner', 'log', true),
      column('State', 'text', true),
      column('Matches', 'log', true),
      column('SigV2 requests', 'figure', true),
    ],
    rows: shown.map((exception) => ({
      id: null,
      cells: [
        cell(text(shortened(exception.reason, room))),
        cell(text(shortened(exception.owner, room))),
        sorted(
          exception.dueInDays,
          cell(exception.state === 'active' ? exceptionState(exception) : strong(exceptionState(exception))),
        ),
        cell(
          ...matchParts(exception).map(([name, value]) => [text(`${name} `), log(shortened(value, room))]),
        ),
        sorted(
          exception.requests,
          cell(figure(exception.requests), `of ${counted(exception.clients, 'client')}`),
        ),
      ],
    })),
    left:
      left > 0 ? [`${counted(left, 'more exception')} ${left === 1 ? 'is' : 'are'} in \`report.json\`.`] : [],
  }
}
