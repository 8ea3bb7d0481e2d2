import { styleText } from 'node:util'
import type { Gap, Report, ReportedClientBeside, Target } from '../../model/report.js'
import { BESIDE_SENTENCE, BESIDE_TITLE, besideParts, besideRest } from '../content/also-seen.js'
import { daysRead, EXAMPLES, type RolledUpCause, rollUp } from '../content/causes.js'
import { deniedName, rehearsalSentence, requestsADay } from '../content/deny-words.js'
import { rehearse } from '../content/refused.js'
import { shownTargets } from '../content/targets.js'
import { type Period, perPeriod, shownSignatures, trendOf } from '../content/trend.js'
import {
  asOption,
  byteSize,
  caveats,
  clientName,
  counted,
  exceptionState,
  figure,
  findingCounts,
  matchParts,
  moment,
  nextSteps,
  openGaps,
  placeOf,
  refusedWords,
  SIGNS_BY,
  type Spelling,
  sourceWords,
  totalRows,
  VERDICT_WORDS,
  verdictSentence,
  windowWords,
} from '../content/words.js'
import { displayWidth } from './display-width.js'
import { cut, inertLines, inertText, visible as spelled } from './escape.js'

export interface TerminalOptions {
  /** Width of the terminal; less than 80 is taken as 80, and beyond 140 lines do not grow. */
  readonly columns: number
  readonly colour: boolean
  /** Where the report's files were written; null: nowhere. */
  readonly reportDirectory: string | null
  /** How settings are spelled; missing: as options of the command line. */
  readonly spell?: Spelling
}

/** As it will stand there, so that it is measured so. */
function visible(text: string): string {
  return inertText(spelled(text))
}

/** What a terminal shows of each kind before it says how many more there are. */
const LISTED = 20
const NARROWEST = 80
const WIDEST = 140

/** The report for a terminal: readable at 80 columns and without colour; ends with a line end. */
export function terminalText(report: Report, options: TerminalOptions): string {
  const width = Math.min(Math.max(options.columns, NARROWEST), WIDEST)
  const paint = painter(options.colour)
  const blocks = [
    headline(report, width, paint),
    trend(report, width, paint),
    targets(report, width, paint),
    findings(report, width, paint),
    exceptions(report, width, paint),
    comparison(report, width, paint),
    rehearsal(report, width, paint, options),
    gaps(report, width, paint),
    beside(report, width, paint),
    totals(report, paint),
    next(report, width, paint, options),
  ]
  return inertLines(`${blocks.filter((block) => block !== '').join('\n\n')}\n`)
}

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow'
type Painter = (styles: Style | Style[], text: string) => string

function painter(colour: boolean): Painter {
  return colour ? (styles, text) => styleText(styles, text, { validateStream: false }) : (_, text) => text
}

const VERDICT_STYLE = {
  compliant: 'green',
  'non-compliant': 'red',
  inconclusive: 'yellow',
  'no-traffic': 'yellow',
  denied: 'green',
} as const

function headline(report: Report, width: number, paint: Painter): string {
  const verdict = `${VERDICT_WORDS[report.verdict].toUpperCase()}.`
  const [first, ...rest] = wrap(`${verdict} ${verdictSentence(report)}`, width)
  const lines = [
    `${paint(['bold', VERDICT_STYLE[report.verdict]], verdict)}${(first as string).slice(verdict.length)}`,
    ...rest,
    '',
    ...pairs(
      [
        ['Checked', windowWords(report.window)],
        ['Read', sourceWords(report)],
        [
          'Records',
          report.source.oldestRecord === null
            ? 'none'
            : `${moment(report.source.oldestRecord)} to ${moment(report.source.newestRecord)}`,
        ],
        ...(report.scan.bytesScanned === null
          ? []
          : [['Scanned', `${byteSize(report.scan.bytesScanned)} by Athena`] as const]),
      ],
      width,
      '',
      paint,
    ),
  ]
  const notes = bullets(caveats(report), width)
  return [...lines, ...(notes.length === 0 ? [] : ['', ...notes])].join('\n')
}

const SPARKS = '▁▂▃▄▅▆▇█'

/** A row of bars for each signature, each to its own scale; a day without a request of it is a dot. */
function trend(report: Report, width: number, paint: Painter): string {
  const periods = trendOf(report.daily, width - 40)
  if (periods.length < 2) return ''
  const shown = shownSignatures(periods)
  const names = Math.max(...shown.map(({ name }) => name.length))
  const barWidth = Math.min(Math.max(Math.floor((width - 40) / periods.length), 1), 4)
  const lines = shown.map(({ key, name }) => {
    const counts = periods.map((period) => period[key])
    const most = Math.max(...counts)
    const bars = counts
      .map((count) => (count === 0 ? '·' : (SPARKS[Math.ceil((count / most) * SPARKS.length) - 1] as string)))
      .map((bar) => (barWidth === 1 ? bar : `${bar.repeat(barWidth - 1)} `))
      .join('')
    const least = Math.min(...counts)
    const range = most === 0 ? 'none' : least === most ? figure(most) : `${figure(least)} to ${figure(most)}`
    const style = key === 'sigV2' ? 'red' : key === 'sigV4' ? 'green' : 'dim'
    return `  ${name.padEnd(names)}  ${most === 0 ? bars : paint(style, bars)}${barWidth === 1 ? '  ' : ' '}${range}`
  })
  const [first, last] = [periods[0], periods.at(-1)] as [Period, Period]
  return section(`Requests ${perPeriod(periods)}, ${first.from} to ${last.to}`, paint, lines)
}

function targets(report: Report, width: number, paint: Painter): string {
  if (report.targets.length === 0) return ''
  const shown = shownTargets(report.targets, LISTED)
  const others = (target: Target) => target.unknown + target.missing
  const rows = shown.map((target) => [
    visible(target.bucket),
    visible(target.network),
    paint(VERDICT_STYLE[target.verdict], target.verdict),
    figure(target.sigV2),
    figure(target.sigV4),
    figure(target.unsigned),
    figure(others(target)),
    moment(target.lastSeen),
  ])
  const head = ['bucket', 'network', 'verdict', 'SigV2', 'SigV4', 'unsigned', 'other', 'last seen']
  const text = table(head, rows, {
    width,
    paint,
    figures: [3, 4, 5, 6],
    wrapped: [0, 1],
    dispensable: [7, 6, 5],
  })
  return section('Targets', paint, [text, ...more(report.targets.length - shown.length, 'target')])
}

function findings(report: Report, width: number, paint: Painter): string {
  if (report.verdict !== 'non-compliant') return ''
  const causes = rollUp(report.findings, daysRead(report))
  const { clients, exact } = findingCounts(report)
  const lines: string[] = []
  causes.slice(0, LISTED).forEach((cause, index) => {
    if (index > 0) lines.push('')
    lines.push(...causeBlock(cause, index + 1, width, paint))
  })
  const left = causes.length - LISTED
  if (left > 0) lines.push('', ...more(left, 'cause', 'all of them are in report.json'))
  if (report.findingsNotListed.requests > 0)
    lines.push(
      '',
      ...wrap(
        `Beyond the ${counted(report.findings.length, 'client')} that the report lists, ${
          report.findingsNotListed.clients === null
            ? 'others'
            : counted(report.findingsNotListed.clients, 'more')
        } made ${counted(report.findingsNotListed.requests, 'request')}.`,
        width - 2,
      ).map((line) => `  ${line}`),
    )
  const title = `Findings: ${exact ? '' : 'at least '}${counted(clients, 'client')} signing with SigV2${
    causes.length === clients ? '' : `, from ${counted(causes.length, 'cause')}`
  }`
  return section(title, paint, lines)
}

function causeBlock(cause: RolledUpCause, number: number, width: number, paint: Painter): string[] {
  const name = paint('bold', visible(clientName(cause)))
  const versions = cause.versions.length === 0 ? '' : ` ${cause.versions.map(visible).join(', ')}`
  const refused = refusedWords(cause)
  const clients = cause.clientCount === 1 ? '' : ` by ${counted(cause.clientCount, 'client')}`
  return [
    `${String(number).padStart(2)}  ${name}${versions}`,
    ...pairs(
      [
        [
          'requests',
          `${figure(cause.requests)}${clients}${refused === '' ? '' : `, ${refused}`}; last seen ${moment(cause.lastSeen)}`,
        ],
        ['signs by', SIGNS_BY[cause.authentication]],
        ['requester', cause.requester === '-' ? '- (not authenticated)' : visible(cause.requester)],
        ...listLines('bucket', cause.buckets.slice(0, EXAMPLES), cause.bucketCount),
        ...listLines('remote IP', cause.remoteIps, cause.remoteIpCount),
        ...listLines('user agent', cause.userAgents, cause.userAgentCount),
        ...listLines('log object', cause.logObjects.slice(0, 1), 1),
        ['advice', visible(cause.advice)],
      ],
      width,
      '    ',
      paint,
    ),
  ]
}

/** The examples on a line each, and how many more there are of all `count`. */
function listLines(label: string, examples: readonly string[], count: number): [string, string][] {
  const lines = examples.map((text) => (text === '' ? '(empty)' : visible(cut(text, 300))))
  if (count > examples.length) lines.push(`and ${figure(count - examples.length)} more`)
  return lines.map((text, index) => [index === 0 ? label : '', text])
}

function exceptions(report: Report, width: number, paint: Painter): string {
  if (report.exceptions.length === 0) return ''
  // What asks for somebody's attention first.
  const inOrder = [...report.exceptions].sort((a, b) => a.dueInDays - b.dueInDays)
  const lines = inOrder
    .slice(0, LISTED)
    .flatMap((exception) => [
      ...wrap(`${visible(cut(exception.reason, 200))} (${visible(cut(exception.owner, 60))})`, width - 4).map(
        (line, index) => `${index === 0 ? '  ' : '    '}${line}`,
      ),
      ...pairs(
        [
          ...matchParts(exception).map(([name, value]): [string, string] => [name, visible(cut(value, 200))]),
          ['state', exceptionState(exception)],
          [
            'covers',
            `${counted(exception.requests, 'request')} of ${counted(exception.clients, 'client')} signing with SigV2`,
          ],
        ],
        width,
        '    ',
        paint,
      ),
    ])
  const left = inOrder.length - LISTED
  return section('Exceptions', paint, [
    ...lines,
    ...more(left, 'exception', 'all of them are in report.json'),
  ])
}

/** Causes named of each kind. */
const COMPARED = 5

function comparison(report: Report, width: number, paint: Painter): string {
  if (report.comparison === null) return ''
  const { earlier, caveats, ...kinds } = report.comparison
  const lines = [
    `  ${counted(kinds.new.length, 'cause')} new, ${figure(kinds.gone.length)} gone, ${figure(kinds.still.length)} still there.`,
  ]
  for (const [title, causes] of [
    ['new', kinds.new],
    ['gone', kinds.gone],
  ] as const) {
    for (const cause of causes.slice(0, COMPARED)) {
      const requests = counted(Math.max(cause.requests, cause.requestsBefore), 'request')
      lines.push(
        ...wrap(
          `${title}: ${visible(clientName(cause))} of ${visible(cut(cause.requester, 120))}, ${requests}${cause.excepted ? ', excepted' : ''}`,
          width - 4,
        ).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`),
      )
    }
    lines.push(...more(causes.length - COMPARED, `${title} cause`, 'all of them are in report.json'))
  }
  return section(`Since the check of ${moment(earlier.generatedAt)} (${earlier.verdict})`, paint, [
    ...lines,
    ...bullets(caveats, width),
  ])
}

/** Causes that a rehearsal names; the findings above tell more of them. */
const REHEARSED = 10

function rehearsal(
  report: Report,
  width: number,
  paint: Painter,
  { spell = asOption }: TerminalOptions,
): string {
  const rehearsed = rehearse(report)
  if (rehearsed.denied.length === 0) return ''
  const figures = Math.max(
    ...rehearsed.denied.slice(0, REHEARSED).map((cause) => requestsADay(cause.requestsADay).length),
  )
  const indent = ' '.repeat(figures + 10)
  return section('If SigV2 were denied now', paint, [
    ...wrap(rehearsalSentence(rehearsed), width - 2).map((line) => `  ${line}`),
    ...rehearsed.denied
      .slice(0, REHEARSED)
      .flatMap((cause) =>
        wrap(visible(cut(deniedName(cause), 300)), width - indent.length).map((line, index) =>
          index === 0
            ? `  ${requestsADay(cause.requestsADay).padStart(figures)} a day  ${line}`
            : `${indent}${line}`,
        ),
      ),
    ...more(rehearsed.denied.length - REHEARSED, 'cause'),
    ...wrap(
      `${spell === asOption ? '--policy prints' : 'The job summary holds'} the policies that deny it. They also stop clients that are not seen here.`,
      width - 2,
    ).map((line) => `  ${line}`),
  ])
}

function gaps(report: Report, width: number, paint: Painter): string {
  if (report.gaps.length === 0) return ''
  const inOrder = [...openGaps(report), ...report.gaps.filter(({ accepted }) => accepted)]
  const lines: string[] = []
  inOrder.slice(0, LISTED).forEach((gap, index) => {
    if (index > 0) lines.push('')
    lines.push(...gapBlock(gap, width, paint))
  })
  const left = inOrder.length - LISTED
  if (left > 0) lines.push('', ...more(left, 'gap', 'all of them are in report.json'))
  return section('Gaps: why the log proves less than it seems to', paint, lines)
}

function gapBlock(gap: Gap, width: number, paint: Painter): string[] {
  const place = placeOf(gap)
  const name = paint(gap.accepted ? 'dim' : ['bold', 'yellow'], gap.name)
  const count = gap.count === null ? '' : ` (${counted(gap.count, 'record')})`
  const heading = `${gap.name}${gap.accepted ? ' (accepted)' : ''}${count}`
  const [first, ...rest] = wrap(`${heading}${place === '' ? '' : `: ${visible(place)}`}`, width - 4)
  return [
    `  ${name}${(first as string).slice(gap.name.length)}`,
    ...rest.map((line) => `    ${line}`),
    ...wrap(visible(gap.message), width - 4).map((line) => `    ${line}`),
    ...gap.samples.flatMap(({ logObject, record }) => [
      ...pairs(
        [
          ['in', visible(logObject)],
          ['line', visible(cut(record, 200))],
        ],
        width,
        '    ',
        paint,
      ),
    ]),
  ]
}

/** Clients named of each kind beside the verdict. */
const BESIDE = 5

function beside(report: Report, width: number, paint: Painter): string {
  const parts = besideParts(report)
  if (parts.length === 0) return ''
  const indented = (text: string) => wrap(text, width - 2).map((line) => `  ${line}`)
  const lines = parts.flatMap((part) => {
    const shown = part.clients.slice(0, BESIDE)
    const figures = Math.max(...shown.map(({ requests }) => figure(requests).length))
    const indent = ' '.repeat(figures + 6)
    const rest = besideRest(part, shown.length)
    return [
      '',
      ...indented(`${part.title}. ${part.advice}`),
      ...shown.flatMap((client) =>
        wrap(besideClient(client), width - indent.length).map((line, index) =>
          index === 0 ? `    ${figure(client.requests).padStart(figures)}  ${line}` : `${indent}${line}`,
        ),
      ),
      ...(rest === '' ? [] : indented(rest)),
    ]
  })
  return section(BESIDE_TITLE, paint, [...indented(BESIDE_SENTENCE), ...lines])
}

function besideClient(client: ReportedClientBeside): string {
  const { userAgent, requester, remoteIp, bucket, tlsVersion } = client
  const agent = userAgent === '' ? '(empty)' : visible(cut(userAgent, 100))
  const who = requester === '-' ? '' : ` of ${visible(cut(requester, 120))}`
  const tls = tlsVersion === null ? '' : `, ${visible(tlsVersion)}`
  return `${agent}${who}, from ${visible(remoteIp)} to ${visible(bucket)}${tls}`
}

function totals(report: Report, paint: Painter): string {
  const { parts, signatures } = totalRows(report)
  const used = parts.filter(({ name, count }) => count > 0 || name === 'in scope')
  const rows = [
    { text: 'records read', count: report.totals.records },
    ...used.flatMap(({ name, count }) => [
      { text: `  ${name}`, count },
      ...(name === 'in scope'
        ? signatures
            .filter((row) => row.count > 0)
            .map((row) => ({ text: `    ${row.name}`, count: row.count }))
        : []),
    ]),
  ]
  const names = Math.max(...rows.map(({ text }) => text.length))
  const figures = Math.max(...rows.map(({ count }) => figure(count).length))
  return section(
    'Totals',
    paint,
    rows.map(({ text, count }) => `  ${text.padEnd(names)}  ${figure(count).padStart(figures)}`),
  )
}

function next(
  report: Report,
  width: number,
  paint: Painter,
  { reportDirectory, spell = asOption }: TerminalOptions,
): string {
  const steps = nextSteps(report, spell)
  if (reportDirectory !== null)
    steps.push(`Open ${visible(reportDirectory)}/report.html for the whole report and its evidence.`)
  else if (report.verdict === 'non-compliant')
    steps.push('For the records behind the findings: `--report-directory DIR`')
  return section('Next', paint, bullets(steps, width))
}

function bullets(sentences: readonly string[], width: number): string[] {
  return sentences.flatMap((sentence) =>
    wrap(sentence, width - 4).map((line, index) => `  ${index === 0 ? '-' : ' '} ${line}`),
  )
}

function more(count: number, noun: string, where = ''): string[] {
  return count <= 0 ? [] : [`  … and ${counted(count, `more ${noun}`)}${where === '' ? '' : `; ${where}`}.`]
}

function section(title: string, paint: Painter, lines: readonly string[]): string {
  return [paint('bold', title), ...lines].join('\n')
}

/** Labels, and beside them their values, wrapped. */
function pairs(
  rows: readonly (readonly [string, string])[],
  width: number,
  indent: string,
  paint: Painter,
): string[] {
  const labels = Math.max(...rows.map(([label]) => label.length)) + 2
  return rows.flatMap(([label, value]) =>
    wrap(value, width - indent.length - labels).map(
      (line, index) =>
        `${indent}${index === 0 && label !== '' ? paint('dim', label.padEnd(labels)) : ' '.repeat(labels)}${line}`,
    ),
  )
}

/** Lines of at most `width` columns; a word that is longer is broken where it must be. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  const flush = () => {
    lines.push(line)
    line = ''
    used = 0
  }
  for (const word of text.split(' ')) {
    const wide = displayWidth(word)
    if (line !== '' && used + 1 + wide > width) flush()
    if (wide <= width) {
      line = line === '' ? word : `${line} ${word}`
      used = used === 0 ? wide : used + 1 + wide
      continue
    }
    for (const piece of piecesOf(word, width)) {
      const columns = displayWidth(piece)
      if (used + columns > width) flush()
      line += piece
      used += columns
    }
  }
  if (line !== '' || lines.length === 0) flush()
  return lines
}

/** Where a long word may break: after each slash of a path, and anywhere in what is longer still. */
function piecesOf(word: string, width: number): string[] {
  return word.split(/(?<=\/)/).flatMap((part) => (displayWidth(part) <= width ? [part] : Array.from(part)))
}

interface TableLayout {
  readonly width: number
  readonly paint: Painter
  /** Columns that are aligned right. */
  readonly figures: readonly number[]
  /** Columns that may be narrowed, and then wrap. */
  readonly wrapped: readonly number[]
  /** Columns that are left out, the first first, where the width does not do. */
  readonly dispensable: readonly number[]
}

const GAP_BETWEEN = 2
const LEAST_WRAPPED = 18

function table(head: readonly string[], rows: readonly string[][], layout: TableLayout): string {
  const natural = head.map((title, column) =>
    Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[column] as string))),
  )
  const least = natural.map((width, column) =>
    layout.wrapped.includes(column) ? Math.min(width, LEAST_WRAPPED) : width,
  )
  const left = new Set(head.keys())
  const total = (widths: readonly number[]) =>
    [...left].reduce((sum, column) => sum + (widths[column] as number) + GAP_BETWEEN, 0)
  for (const column of layout.dispensable) if (total(least) > layout.width) left.delete(column)

  const widths = [...natural]
  let over = total(widths) - layout.width
  while (over > 0) {
    const widest = layout.wrapped.reduce((a, b) => ((widths[a] as number) >= (widths[b] as number) ? a : b))
    if ((widths[widest] as number) <= LEAST_WRAPPED) break
    widths[widest] = (widths[widest] as number) - 1
    over--
  }

  const columns = [...left]
  const lines = [columns.map((column) => [layout.paint('dim', head[column] as string)])]
  for (const row of rows)
    lines.push(
      columns.map((column) =>
        layout.wrapped.includes(column)
          ? wrap(row[column] as string, widths[column] as number)
          : [row[column] as string],
      ),
    )
  return lines.flatMap((cells) => rowLines(cells)).join('\n')

  /** The lines of a row, as many as its tallest cell has. */
  function rowLines(cells: readonly (readonly string[])[]): string[] {
    const tallest = Math.max(...cells.map((cell) => cell.length))
    return Array.from({ length: tallest }, (_, line) =>
      cells
        .map((cell, place) => {
          const text = cell[line] ?? ''
          const column = columns[place] as number
          const padding = ' '.repeat(Math.max((widths[column] as number) - displayWidth(text), 0))
          const gap = ' '.repeat(GAP_BETWEEN)
          return layout.figures.includes(column) ? `${gap}${padding}${text}` : `${gap}${text}${padding}`
        })
        .join('')
        .trimEnd(),
    )
  }
}
