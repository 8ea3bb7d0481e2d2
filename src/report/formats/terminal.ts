import { styleText } from 'node:util'
import { formatBytes, formatCount, formatNumber } from '../../model/figures.js'
import type { Report } from '../../model/report.js'
import { findGreatest, findLeast } from '../../runtime/lists.js'
import { ALSO_SEEN_SENTENCE, ALSO_SEEN_TITLE, makeAlsoSeenSections } from '../content/also-seen.js'
import { listCauses, makeCauseSection, moveDayBelow } from '../content/cause-rows.js'
import type { ShownCause } from '../content/causes.js'
import { makeChange } from '../content/change.js'
import { describeDenialPreview } from '../content/deny-words.js'
import { makeExceptionSection } from '../content/exceptions.js'
import { groupGaps } from '../content/gaps.js'
import { type Headline, makeHeadline } from '../content/headline.js'
import { describeSigV4Regions, makePartSection } from '../content/parts.js'
import { previewDenial } from '../content/refused.js'
import {
  type Cell,
  type Column,
  type Piece,
  removeColumn,
  removeSilentColumns,
  type Section,
  shortenProse,
} from '../content/section.js'
import { describeBucketStates, hasTargetSection, makeTargetSection } from '../content/targets.js'
import { makeTotalSection } from '../content/totals.js'
import { describePeriodLength, makeTrend, type Period, selectSignatures } from '../content/trend.js'
import {
  describeCaveats,
  describePlace,
  describeSource,
  describeWay,
  describeWindowOf,
  EVIDENCE_OF_PARTS,
  formatClientName,
  formatMoment,
  listNextSteps,
  type Spelling,
  shortenAdvice,
  spellOption,
} from '../content/words.js'
import { measureWidth } from './display-width.js'
import { cutText, escapeLogLines, escapeLogText, showInvisible as spelled } from './escape.js'

interface TerminalOptions {
  /** Width of the terminal, between 20 and 140. Other values count as the nearest of these. */
  readonly columns: number
  readonly hasColor: boolean
  /** The directory of the report files. Null without one. */
  readonly reportDirectory: string | null
  /** The spelling of a setting. The default is an option of the command line. */
  readonly spell?: Spelling
}

/** The text as the terminal shows it, so that its width is correct. */
function showInvisible(text: string): string {
  return escapeLogText(spelled(text))
}

const NARROWEST = 20
const WIDEST = 140
/** From this width on, a table of causes has every column. */
const WIDE = 110
/** Most lines of a report in a terminal. */
const MOST_LINES = 120

/** How much of each list is written out. */
interface Room {
  readonly causes: number
  /** Number of causes with details below their row, and whether they have all details. */
  readonly details: number
  readonly isDetailFull: boolean
  readonly targets: number
  readonly gaps: number
  readonly samples: number
  readonly exceptions: number
  readonly changed: number
  readonly alsoSeen: number
  readonly characters: number
  readonly adviceCharacters: number
}

const ROOMS: readonly Room[] = [
  {
    causes: 10,
    details: 10,
    isDetailFull: true,
    targets: 20,
    gaps: 12,
    samples: 2,
    exceptions: 10,
    changed: 5,
    alsoSeen: 5,
    characters: 300,
    adviceCharacters: 600,
  },
  {
    causes: 10,
    details: 10,
    isDetailFull: false,
    targets: 10,
    gaps: 12,
    samples: 1,
    exceptions: 5,
    changed: 3,
    alsoSeen: 2,
    characters: 100,
    adviceCharacters: 600,
  },
  {
    causes: 10,
    details: 10,
    isDetailFull: false,
    targets: 5,
    gaps: 6,
    samples: 0,
    exceptions: 3,
    changed: 2,
    alsoSeen: 0,
    characters: 60,
    adviceCharacters: 300,
  },
  {
    causes: 10,
    details: 10,
    isDetailFull: false,
    targets: 3,
    gaps: 3,
    samples: 0,
    exceptions: 2,
    changed: 1,
    alsoSeen: 0,
    characters: 60,
    adviceCharacters: 240,
  },
  {
    causes: 5,
    details: 5,
    isDetailFull: false,
    targets: 5,
    gaps: 3,
    samples: 0,
    exceptions: 2,
    changed: 1,
    alsoSeen: 0,
    characters: 60,
    adviceCharacters: 240,
  },
  {
    causes: 5,
    details: 3,
    isDetailFull: false,
    targets: 2,
    gaps: 3,
    samples: 0,
    exceptions: 1,
    changed: 1,
    alsoSeen: 0,
    characters: 40,
    adviceCharacters: 240,
  },
  {
    causes: 3,
    details: 2,
    isDetailFull: false,
    targets: 2,
    gaps: 2,
    samples: 0,
    exceptions: 1,
    changed: 1,
    alsoSeen: 0,
    characters: 40,
    adviceCharacters: 160,
  },
  {
    causes: 1,
    details: 1,
    isDetailFull: false,
    targets: 1,
    gaps: 1,
    samples: 0,
    exceptions: 0,
    changed: 0,
    alsoSeen: 0,
    characters: 30,
    adviceCharacters: 120,
  },
]

/**
 * The report for a terminal: readable at 80 columns and without color; ends with a line end. The verdict is its first
 * line and its last. At most `MOST_LINES` lines, whatever the width.
 */
export function renderTerminalReport(report: Report, options: TerminalOptions): string {
  for (const room of ROOMS) {
    const text = joinBlocks(renderBlocks(report, room, options))
    if (countLines(text) <= MOST_LINES) return text
  }
  const blocks = renderBlocks(report, ROOMS.at(-1) as Room, options)
  for (let rank = findGreatest(blocks.map((block) => block.rank)); rank > 0; rank--) {
    const text = joinBlocks(blocks.filter((block) => block.rank < rank))
    if (countLines(text) <= MOST_LINES) return text
  }
  return joinBlocks(renderShortest(report, options))
}

/** A paragraph or section of the report. */
interface Block {
  readonly text: string
  /** If there is not enough room, the block with the highest rank is left out first. Blocks of rank 0 stay. */
  readonly rank: number
}

function joinBlocks(blocks: readonly Block[]): string {
  const texts = blocks.map(({ text }) => text).filter((text) => text !== '')
  return escapeLogLines(`${texts.join('\n\n')}\n`)
}

function countLines(text: string): number {
  return text.split('\n').length - 1
}

interface Page {
  readonly width: number
  readonly paint: Painter
  readonly room: Room
  /** Whether the check writes report.json. */
  readonly hasFiles: boolean
}

function makePage(room: Room, { columns, hasColor, reportDirectory }: TerminalOptions): Page {
  return {
    width: Math.min(Math.max(columns, NARROWEST), WIDEST),
    paint: createPainter(hasColor),
    room,
    hasFiles: reportDirectory !== null,
  }
}

/** A sentence about what `report.json` lists, for a check that writes such a file, or only can print it. */
function describeReportJson(sentence: string, { hasFiles }: Pick<Page, 'hasFiles'>): string {
  return sentence.replace(
    /\b(in|see|that) `report\.json`/,
    hasFiles ? '$1 report.json' : '$1 the output of --format json',
  )
}

/** Most lines of each paragraph of the shortest report: long texts in a narrow terminal. */
const SHORTEST_LINES = 20

/** Verdict, largest cause, and where the rest is. For texts so long, or a terminal so narrow, that no list fits. */
function renderShortest(report: Report, options: TerminalOptions): Block[] {
  const page = makePage(ROOMS.at(-1) as Room, options)
  const { largest } = makeHeadline(report, options.spell ?? spellOption)
  const verdict = cutLines(renderVerdict(report, page)).join('\n')
  const rest =
    options.reportDirectory === null
      ? 'For the full report, use a wider terminal, or --report-directory DIR.'
      : `The full report: ${showInvisible(options.reportDirectory)}/report.html`
  const paragraphs = [...largest.map(([name, words]) => `${name}: ${words}`), rest].map((words) =>
    cutLines(wrap(showInvisible(words), page.width)).join('\n'),
  )
  return [verdict, ...paragraphs, verdict].map((text) => ({ text, rank: 0 }))
}

function cutLines(lines: readonly string[]): readonly string[] {
  return lines.length <= SHORTEST_LINES ? lines : [...lines.slice(0, SHORTEST_LINES - 1), '…']
}

function renderBlocks(report: Report, room: Room, options: TerminalOptions): Block[] {
  const page = makePage(room, options)
  const isCompliant = report.verdict === 'compliant'
  return [
    { text: renderHeadline(report, page, options), rank: 0 },
    { text: isCompliant ? renderExceptions(report, page) : '', rank: 3 },
    { text: renderChange(report, page), rank: 3 },
    { text: renderCauses(report, page), rank: 2 },
    { text: isCompliant ? '' : renderExceptions(report, page), rank: 4 },
    { text: renderGaps(report, page), rank: 2 },
    {
      text: renderTable(makeTargetSection(report, { rows: room.targets, characters: 80 }), page, {
        dropped: ['Unsigned', 'Unknown', 'Missing', 'Last seen', 'Verdict'],
      }),
      rank: 3,
    },
    {
      text: renderTable(makePartSection(report, { rows: room.targets, characters: 60 }), page, {
        dropped: ['Log objects', 'Window'],
      }),
      rank: 4,
    },
    { text: renderTrend(report, page), rank: 6 },
    { text: renderDenialPreview(report, page, options), rank: 5 },
    { text: renderAlsoSeen(report, page), rank: 7 },
    { text: renderTotals(report, page), rank: 6 },
    { text: renderNext(report, page, options), rank: 1 },
    { text: renderLastLine(report, page), rank: 0 },
  ]
}

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow'
type Painter = (styles: Style | Style[], text: string) => string

function createPainter(hasColor: boolean): Painter {
  return hasColor ? (styles, text) => styleText(styles, text, { validateStream: false }) : (_, text) => text
}

const VERDICT_STYLE: { readonly [tone in Headline['tone']]: Style } = {
  compliant: 'green',
  excepted: 'yellow',
  'non-compliant': 'red',
  inconclusive: 'yellow',
}

function renderHeadline(
  report: Report,
  { width, paint }: Page,
  { spell = spellOption }: TerminalOptions,
): string {
  const { largest } = makeHeadline(report, spell)
  const facts: [string, string][] = [
    ['Checked', describeWindowOf(report)],
    ['Read', describeSource(report)],
    [
      'Records',
      report.source.oldestRecord === null
        ? 'none'
        : `${formatMoment(report.source.oldestRecord)} to ${formatMoment(report.source.newestRecord)}`,
    ],
  ]
  // The section of targets shows each target that needs attention.
  if (report.buckets.length > 0 && !hasTargetSection(report))
    facts.push(['Buckets', describeBucketStates(report)])
  if (report.scan.bytesScanned !== null)
    facts.push(['Scanned', `${formatBytes(report.scan.bytesScanned)} by Athena`])
  const notes = renderBullets(listNotes(report).map(showInvisible), width)
  return [
    ...renderVerdict(report, { width, paint }),
    '',
    ...renderPairs(
      [...largest.map(([name, words]) => [name, showInvisible(words)] as const), ...facts],
      width,
      '',
      paint,
    ),
    ...(notes.length === 0 ? [] : ['', ...notes]),
  ].join('\n')
}

function listNotes(report: Report): string[] {
  return [...describeCaveats(report), describeSigV4Regions(report)].filter((note) => note !== '')
}

function renderVerdict(report: Report, { width, paint }: Pick<Page, 'width' | 'paint'>): string[] {
  const { tone, label, sentence } = makeHeadline(report, spellOption)
  const [name, rest] = split(label)
  const verdict = `${name.toUpperCase()}${rest}.`
  const lines = wrap(`${verdict} ${showInvisible(sentence)}`, width)
  return paintStart(lines, verdict, (words) => paint(['bold', VERDICT_STYLE[tone]], words))
}

/** Paints a text at the start of wrapped lines, which can be longer than the first of them. */
function paintStart(lines: readonly string[], start: string, paint: (words: string) => string): string[] {
  let left = start.replaceAll(' ', '').length
  return lines.map((line) => {
    let end = 0
    for (; end < line.length && left > 0; end++) if (line[end] !== ' ') left--
    return end === 0 ? line : `${paint(line.slice(0, end))}${line.slice(end)}`
  })
}

/** The verdict's name, and what the label adds to it. */
function split(label: string): [string, string] {
  const end = /^[A-Za-z-]+/.exec(label)?.[0].length ?? 0
  return [label.slice(0, end), label.slice(end)]
}

/** The verdict again, for readers of the end of a log. */
function renderLastLine(report: Report, page: Page): string {
  return renderVerdict(report, page).join('\n')
}

function renderChange(report: Report, page: Page): string {
  const { width, paint, room } = page
  const found = makeChange(report, room.changed)
  if (found === null) return ''
  const { title, sentence, items, left, caveats: notes } = found
  return renderSection(title, { width, paint }, [
    ...indentSentence(sentence, width),
    ...renderBullets(
      [
        ...items.map(({ kind, words }) => `${kind}: ${showInvisible(words)}`),
        ...(left === '' ? [] : [describeReportJson(left, page)]),
        ...notes,
      ],
      width,
    ),
  ])
}

function renderCauses(report: Report, page: Page): string {
  const { width, paint, room } = page
  const isWide = width >= WIDE
  const found = makeCauseSection(report, { rows: room.causes, characters: 60, isCompact: !isWide })
  if (found === null) return ''
  const rows = listCauses(report, room.details)
  // The advice stands below the table, where it has the width of the terminal.
  const left = ['What to change', ...(isWide ? [] : ['Refused per day if denied', 'Last seen'])]
  const table = left.reduce(removeColumn, isWide ? found : moveDayBelow(found))
  const numbered: Section = {
    ...table,
    sentences: [],
    columns: [{ title: '#', kind: 'figure', isKept: true }, ...table.columns],
    rows: table.rows.map((row, index) => ({
      ...row,
      cells: [{ sort: null, lines: [[{ kind: 'text', text: String(index + 1) }]] }, ...row.cells],
    })),
  }
  return [
    renderTable(numbered, page, { dropped: ['Refused per day if denied', 'Owner'] }),
    renderSection('What to change', { width, paint }, [
      ...(room.isDetailFull
        ? rows.flatMap((cause, index) => renderCauseDetails(cause, index + 1, page))
        : listChanges(rows, page)),
      ...indentSentence(found.sentences.join(' '), width),
    ]),
  ].join('\n\n')
}

/** An advice beside the numbers of its causes has at least so many columns. In a narrower terminal it stands below them. */
const ADVICE_COLUMNS = 30

/** What to change, each change once, with the numbers of its causes. */
function listChanges(causes: readonly ShownCause[], { width, room }: Page): string[] {
  const numbers = new Map<string, number[]>()
  causes.forEach((cause, index) => {
    const advice = showInvisible(shortenProse(shortenAdvice(cause), { characters: room.adviceCharacters }))
    const known = numbers.get(advice)
    if (known === undefined) numbers.set(advice, [index + 1])
    else known.push(index + 1)
  })
  const labels = Array.from(numbers.values(), (all) => all.join(', '))
  const indent = findGreatest(labels.map((label) => label.length)) + 4
  if (width - indent < ADVICE_COLUMNS)
    return [...numbers.keys()].flatMap((advice, at) => [
      ...wrap(labels[at] as string, width - 2).map((line) => `  ${line}`),
      ...wrap(advice, width - 4).map((line) => `    ${line}`),
    ])
  return [...numbers.keys()].flatMap((advice, at) =>
    wrap(advice, width - indent).map(
      (line, index) => `${(index === 0 ? `  ${labels[at] as string}` : '').padEnd(indent)}${line}`,
    ),
  )
}

function renderCauseDetails(cause: ShownCause, number: number, { width, paint }: Page): string[] {
  const moreVersions = cause.versionCount - cause.versions.length
  const versions =
    cause.versions.length === 0
      ? ''
      : ` ${cause.versions.map(showInvisible).join(', ')}${moreVersions > 0 ? ` and ${formatNumber(moreVersions)} more` : ''}`
  const advice = showInvisible(cutText(cause.advice, 600))
  const name = showInvisible(formatClientName(cause))
  const way = describeWay(cause)
  const title = wrap(`${name}${versions}${way === '' ? '' : `, ${way}`}`, width - 4)
  return [
    ...paintStart(title, name, (words) => paint('bold', words)).map(
      (line, index) => `${(index === 0 ? String(number).padStart(2) : '').padEnd(4)}${line}`,
    ),
    ...renderPairs(
      [
        ['change', advice],
        [
          'requester',
          cause.requester === '-' ? '- (not known to S3)' : showInvisible(cutText(cause.requester, 300)),
        ],
        ...formatList('bucket', cause.buckets.slice(0, 3), cause.bucketCount),
        ...formatList('remote IP', cause.remoteIps, cause.remoteIpCount),
        ...formatList('user agent', cause.userAgents, cause.userAgentCount),
        ...formatList(
          'log object',
          cause.logObjects.slice(0, 1),
          cause.logObjectCount,
          cause.isLogObjectCountExact,
        ),
      ],
      width,
      '    ',
      paint,
    ),
  ]
}

/** The examples, one per line, and the number of others of all `count`, or of at least so many. */
function formatList(
  label: string,
  examples: readonly string[],
  count: number,
  isExact = true,
): [string, string][] {
  const lines = examples.map((text) => (text === '' ? '(empty)' : showInvisible(cutText(text, 300))))
  if (count > examples.length)
    lines.push(`and ${isExact ? '' : 'at least '}${formatNumber(count - examples.length)} more`)
  return lines.map((text, index) => [index === 0 ? label : '', text])
}

function renderExceptions(report: Report, page: Page): string {
  return renderTable(
    makeExceptionSection(report, { rows: page.room.exceptions, characters: page.room.characters }),
    page,
    { dropped: [] },
  )
}

function renderGaps(report: Report, page: Page): string {
  const { width, paint, room } = page
  const groups = groupGaps(report)
  if (groups.length === 0) return ''
  const lines = groups
    .slice(0, room.gaps)
    .flatMap(({ name, accepted, places, count, message, gaps: all }) => {
      const [gap] = all
      const where =
        places === '' && gap !== undefined
          ? showInvisible(cutText(describePlace(gap), room.characters))
          : places
      const notes = [
        accepted ? ' (accepted)' : '',
        count === null ? '' : ` (${formatCount(count, name === 'unreadable-files' ? 'file' : 'record')})`,
        where === '' ? '' : `: ${where}`,
      ].join('')
      const title = wrap(`${name}${notes}`, width - 4)
      const samples = all.flatMap((one) => one.samples).slice(0, room.samples)
      return [
        ...paintStart(title, name, (words) => paint(accepted ? 'dim' : ['bold', 'yellow'], words)).map(
          (line, index) => `${index === 0 ? '  ' : '    '}${line}`,
        ),
        ...wrap(showInvisible(shortenProse(message, { characters: room.adviceCharacters })), width - 4).map(
          (line) => `    ${line}`,
        ),
        ...samples.flatMap(({ logObject, record }) =>
          renderPairs(
            [
              ['in', showInvisible(cutText(logObject, 200))],
              ['line', showInvisible(cutText(record, 200))],
            ],
            width,
            '    ',
            paint,
          ),
        ),
      ]
    })
  return renderSection('Gaps: what the logs do not prove', { width, paint }, [
    ...lines,
    ...indentSentence(
      groups.length > room.gaps
        ? describeReportJson(
            `… and ${formatCount(groups.length - room.gaps, 'more kind')}; all of them are in \`report.json\`.`,
            page,
          )
        : '',
      width,
    ),
  ])
}

const SPARKS = '▁▂▃▄▅▆▇█'

/** A row of bars for each signature, with its own scale. A day without such requests is a dot. */
function renderTrend(report: Report, { width, paint }: Page): string {
  const room = Math.max(width - 40, 10)
  const periods = makeTrend(report.daily, room)
  if (periods.length < 2) return ''
  const shown = selectSignatures(periods)
  const names = findGreatest(shown.map(({ name }) => name.length))
  const barWidth = Math.min(Math.max(Math.floor(room / periods.length), 1), 4)
  const lines = shown.map(({ key, name }) => {
    const counts = periods.map((period) => period[key])
    const most = findGreatest(counts)
    const bars = counts
      .map((count) => (count === 0 ? '·' : (SPARKS[Math.ceil((count / most) * SPARKS.length) - 1] as string)))
      .map((bar) => (barWidth === 1 ? bar : `${bar.repeat(barWidth - 1)} `))
      .join('')
    const lowest = findLeast(counts)
    const range =
      most === 0
        ? 'none'
        : lowest === most
          ? formatNumber(most)
          : `${formatNumber(lowest)} to ${formatNumber(most)}`
    const style = key === 'sigV2' ? 'red' : key === 'sigV4' ? 'green' : 'dim'
    const start = `  ${name.padEnd(names)}  `
    const end = `${barWidth === 1 ? '  ' : ' '}${range}`
    return {
      columns: start.length + bars.length + end.length,
      line: `${start}${most === 0 ? bars : paint(style, bars)}${end}`,
    }
  })
  if (lines.some(({ columns }) => columns > width)) return ''
  const [first, last] = [periods[0], periods.at(-1)] as [Period, Period]
  return renderSection(
    `Requests ${describePeriodLength(periods)}, ${first.from} to ${last.to}`,
    { width, paint },
    lines.map(({ line }) => line),
  )
}

function renderDenialPreview(
  report: Report,
  { width, paint }: Page,
  { spell = spellOption }: TerminalOptions,
): string {
  const preview = previewDenial(report)
  if (preview.denied.length === 0) return ''
  const option = report.parts === undefined ? '--policy' : '`s3-sigv4-check check … --policy`'
  return renderSection('If SigV2 were denied now', { width, paint }, [
    ...indentSentence(showInvisible(describeDenialPreview(preview)), width),
    ...indentSentence(
      `${spell === spellOption ? `${option} prints the bucket, service control and resource control policies` : 'The job summary holds the policies'} that deny it. They also stop clients that these logs do not show.`,
      width,
    ),
  ])
}

function renderAlsoSeen(report: Report, page: Page): string {
  const { width, paint, room } = page
  const sections = makeAlsoSeenSections(report, { rows: room.alsoSeen, characters: 100 })
  if (sections.length === 0) return ''
  const lines = sections.flatMap(({ title, sentences, rows, left }) => [
    ...indentSentence(`${title}. ${room.alsoSeen === 0 ? '' : sentences.join(' ')}`.trim(), width),
    ...renderBullets(
      rows.map(({ cells }) => {
        const [agent, requester, tls, requests, bucket, address] = cells.map(renderCell)
        const who = requester === '-' ? '' : ` of ${requester}`
        return `${requests} by ${agent}${who}, from ${address} to ${bucket}${tls === '' ? '' : `, ${tls}`}`
      }),
      width,
    ),
    ...(room.alsoSeen === 0
      ? []
      : indentSentence(describeReportJson(left.join(' '), page).replaceAll('`', ''), width)),
  ])
  return renderSection(ALSO_SEEN_TITLE, { width, paint }, [
    ...indentSentence(ALSO_SEEN_SENTENCE, width),
    ...lines,
  ])
}

function renderTotals(report: Report, { width, paint }: Page): string {
  const { title, rows } = makeTotalSection(report)
  const texts = rows
    .map(({ cells }) => cells.map(renderCell) as [string, string])
    .map(([name, count]) => [name.replace(/^—/, ' '), count] as const)
  const names = findGreatest(texts.map(([name]) => name.length))
  const figures = findGreatest(texts.map(([, count]) => count.length))
  const isNarrow = names + figures + 2 * GAP_BETWEEN > width
  return renderSection(
    title,
    { width, paint },
    texts.flatMap(([name, count]) =>
      isNarrow
        ? wrap(`${name.trim()}: ${count}`, width - 2).map((line) => `  ${line}`)
        : [`  ${name.padEnd(names)}  ${count.padStart(figures)}`],
    ),
  )
}

function renderNext(
  report: Report,
  { width, paint }: Page,
  { spell = spellOption, reportDirectory }: TerminalOptions,
): string {
  const steps = listNextSteps(report, spell).map(showInvisible)
  const isMerged = report.parts !== undefined
  const content = isMerged ? 'the full report' : 'the full report and its evidence'
  if (reportDirectory !== null)
    steps.push(`Open ${showInvisible(reportDirectory)}/report.html for ${content}.`)
  else if (report.verdict === 'non-compliant' && !isMerged)
    steps.push(`For the records behind the findings: ${spell('report-directory', 'DIR')}`)
  if (report.verdict === 'non-compliant' && isMerged) steps.push(EVIDENCE_OF_PARTS)
  return renderSection('Next', { width, paint }, renderBullets(steps, width))
}

function indentSentence(sentence: string, width: number): string[] {
  return sentence === '' ? [] : wrap(sentence, width - 2).map((line) => `  ${line}`)
}

function renderBullets(sentences: readonly string[], width: number): string[] {
  return sentences.flatMap((sentence) =>
    wrap(sentence, width - 4).map((line, index) => `  ${index === 0 ? '-' : ' '} ${line}`),
  )
}

function renderSection(
  title: string,
  { width, paint }: Pick<Page, 'width' | 'paint'>,
  lines: readonly string[],
): string {
  return [...wrap(title, width).map((line) => paint('bold', line)), ...lines].join('\n')
}

/** A value next to its label has at least so many columns. In a narrower terminal it stands below the label. */
const VALUE_COLUMNS = 16

/** Labels and their values, both wrapped, in two columns. */
function renderPairs(
  rows: readonly (readonly [string, string])[],
  width: number,
  indent: string,
  paint: Painter,
): string[] {
  const widest = findGreatest(rows.map(([label]) => label.length))
  const longestWord = findGreatest(rows.flatMap(([label]) => label.split(' ')).map((word) => word.length))
  const labels = Math.min(widest, Math.max(longestWord, Math.floor((width - indent.length) / 3)))
  const values = width - indent.length - labels - GAP_BETWEEN
  if (values < VALUE_COLUMNS) return renderStackedPairs(rows, width, paint)
  return rows.flatMap(([label, value]) => {
    const names = wrap(label, labels)
    const lines = wrap(value, values)
    return Array.from({ length: Math.max(names.length, lines.length) }, (_, at) => {
      const name = names[at] ?? ''
      const space = ' '.repeat(labels + GAP_BETWEEN - name.length)
      return `${indent}${name === '' ? '' : paint('dim', name)}${space}${lines[at] ?? ''}`.trimEnd()
    })
  })
}

function renderStackedPairs(
  rows: readonly (readonly [string, string])[],
  width: number,
  paint: Painter,
): string[] {
  return rows.flatMap(([label, value]) => [
    ...(label === '' ? [] : wrap(label, width - 2).map((line) => `  ${paint('dim', line)}`)),
    ...wrap(value, width - 4).map((line) => `    ${line}`),
  ])
}

/** Lines of at most `width` columns. A longer word is broken. */
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
    const wide = measureWidth(word)
    if (line !== '' && used + 1 + wide > width) flush()
    if (wide <= width) {
      line = line === '' ? word : `${line} ${word}`
      used = used === 0 ? wide : used + 1 + wide
      continue
    }
    for (const piece of splitWord(word, width)) {
      const columns = measureWidth(piece)
      if (used + columns > width) flush()
      line += piece
      used += columns
    }
  }
  if (line !== '' || lines.length === 0) flush()
  return lines
}

/** The breaks of a long word: after each slash of a path, and at any character of a longer part. */
function splitWord(word: string, width: number): string[] {
  return word.split(/(?<=\/)/).flatMap((part) => (measureWidth(part) <= width ? [part] : Array.from(part)))
}

function renderPiece({ text }: Piece): string {
  return showInvisible(text)
}

function renderCell({ lines }: Cell): string {
  return lines.map((pieces) => pieces.map(renderPiece).join('')).join(' ')
}

/** The columns that have the same text in every row become one sentence. At least one column stays. */
function removeRepetition(found: Section): Section {
  const { columns, rows, sentences } = found
  if (rows.length < 2) return found
  const repeated = columns.filter(
    (_, at) => new Set(rows.map((row) => renderCell(row.cells[at] as Cell))).size === 1,
  )
  const same = repeated.length === columns.length ? repeated.slice(1) : repeated
  if (same.length === 0) return found
  const words = same.map((column) => {
    const cell = rows[0]?.cells[columns.indexOf(column)] as Cell
    return `${column.title}: ${joinLines(cell.lines.map((pieces) => pieces.map(({ text }) => text).join('')))}`
  })
  const others = same.reduce<Section>((all, { title }) => removeColumn(all, title), found)
  return { ...others, sentences: [...sentences, `The same in every row shown: ${words.join('; ')}.`] }
}

/** The lines of a cell as one text. `(1,204)` and `of 3 clients` belong to the line before them. */
function joinLines(lines: readonly string[]): string {
  return lines.reduce(
    (all, line) => (all === '' ? line : `${all}${/^(?:\(|of \d)/.test(line) ? '' : ','} ${line}`),
    '',
  )
}

const GAP_BETWEEN = 2

interface TableOptions {
  /** Titles of the columns that a narrow terminal leaves out, in this order. */
  readonly dropped: readonly string[]
}

/** A section as a table, or, where the words of a row do not fit side by side, as a list of its rows. */
function renderTable(found: Section | null, page: Page, { dropped }: TableOptions): string {
  if (found === null) return ''
  const { width, paint } = page
  const { title, sentences, columns, rows, left } = removeRepetition(removeSilentColumns(found))
  const cells = rows.map((row) =>
    row.cells.map(({ lines }) => lines.map((line) => line.map(renderPiece).join(''))),
  )
  const measureLongestWord = (texts: readonly string[]) =>
    Math.max(0, findGreatest(texts.flatMap((text) => text.split(/ |(?<=\/)/)).map(measureWidth)))
  const least = columns.map(({ title: name }, at) =>
    Math.max(measureLongestWord([name]), measureLongestWord(cells.flatMap((row) => row[at] as string[]))),
  )
  const shown = new Set(columns.keys())
  const sumWidths = (widths: readonly number[]) =>
    [...shown].reduce((sum, at) => sum + (widths[at] as number) + GAP_BETWEEN, 0)
  for (const name of dropped) {
    const at = columns.findIndex((column) => column.title === name)
    if (at >= 0 && sumWidths(least) > width) shown.delete(at)
  }
  const widest = measureColumns(measureWidth)
  const natural =
    sumWidths(widest) <= width
      ? widest
      : measureColumns((name, kind) => (kind === 'figure' ? measureLongestWord([name]) : measureWidth(name)))
  const body =
    rows.length === 0
      ? []
      : shown.size === 1 && rows.length > 1 && hasLongRow()
        ? makeBullets()
        : sumWidths(least) > width
          ? listBody()
          : makeTableBody(narrowColumns(natural, least))
  return renderSection(title, { width, paint }, [
    ...indentSentence(showInvisible(sentences.join(' ')), width),
    ...body,
    ...left.flatMap((sentence) =>
      indentSentence(showInvisible(describeReportJson(sentence, page).replaceAll('`', '')), width),
    ),
  ])

  /** The width of each column in which no cell breaks; a title has the width that is given for it. */
  function measureColumns(measureTitle: (title: string, kind: Column['kind']) => number): readonly number[] {
    return columns.map(({ title: name, kind }, at) =>
      Math.max(
        measureTitle(name, kind),
        findGreatest(cells.flatMap((row) => row[at] as string[]).map(measureWidth)),
      ),
    )
  }

  /**
   * Narrows columns until all fit. Each step takes the column whose narrowing adds the fewest lines, and of equal ones
   * the widest.
   */
  function narrowColumns(from: readonly number[], to: readonly number[]): number[] {
    // No column can have more than the others leave.
    const widths = from.map((natural, at) => Math.min(natural, width - sumWidths(to) + (to[at] as number)))
    const heights = columns.map(() => new Map<number, readonly number[]>())
    while (sumWidths(widths) > width) {
      const spare = [...shown].filter((at) => (widths[at] as number) > (to[at] as number))
      const linesWithout = new Map(
        spare.map((at) => [at, countTableLines(widths.with(at, (widths[at] as number) - 1))]),
      )
      const best = spare.reduce((a, b) => {
        const more = (linesWithout.get(b) as number) - (linesWithout.get(a) as number)
        return more < 0 || (more === 0 && (widths[b] as number) > (widths[a] as number)) ? b : a
      })
      widths[best] = (widths[best] as number) - 1
    }
    return widths

    function countTableLines(all: readonly number[]): number {
      const ofColumns = [...shown].map((at) => measureHeights(at, all[at] as number))
      return cells.reduce(
        (sum, _, row) => sum + findGreatest(ofColumns.map((lines) => lines[row] as number)),
        0,
      )
    }

    /** The lines of each cell of a column of this width. */
    function measureHeights(at: number, columns: number): readonly number[] {
      const known = heights[at]?.get(columns)
      if (known !== undefined) return known
      const lines = cells.map((row) =>
        (row[at] as string[]).reduce((sum, line) => sum + wrap(line, columns).length, 0),
      )
      heights[at]?.set(columns, lines)
      return lines
    }
  }

  /** Whether a row of the only column that is left has several lines. */
  function hasLongRow(): boolean {
    const [at] = [...shown] as [number]
    return (
      (natural[at] as number) > width - GAP_BETWEEN || cells.some((row) => (row[at] as string[]).length > 1)
    )
  }

  /** The rows of one column. Without marks, the lines of two rows would look like those of one. */
  function makeBullets(): string[] {
    const [at] = [...shown] as [number]
    return [
      ...wrap((columns[at] as Column).title, width - 2).map((line) => `  ${paint('dim', line)}`),
      ...renderBullets(
        cells.map((row) => joinLines(row[at] as string[])),
        width,
      ),
    ]
  }

  function makeTableBody(widths: readonly number[]): string[] {
    const at = [...shown]
    const splitCells = (texts: readonly (readonly string[])[]) =>
      at.map((column) => (texts[column] as string[]).flatMap((line) => wrap(line, widths[column] as number)))
    const head = makeRowLines(splitCells(columns.map((column) => [column.title])))
    return [
      ...head.map((line) => paint('dim', line)),
      ...cells.flatMap((row) => makeRowLines(splitCells(row))),
    ]

    /** The lines of a row. Their number is that of its tallest cell. */
    function makeRowLines(texts: readonly (readonly string[])[]): string[] {
      const tallest = findGreatest(texts.map((lines) => lines.length))
      return Array.from({ length: tallest }, (_, line) =>
        texts
          .map((lines, place) => {
            const column = at[place] as number
            const own = lines[line] ?? ''
            const padding = ' '.repeat(Math.max((widths[column] as number) - measureWidth(own), 0))
            const gap = ' '.repeat(GAP_BETWEEN)
            return columns[column]?.kind === 'figure' ? `${gap}${padding}${own}` : `${gap}${own}${padding}`
          })
          .join('')
          .trimEnd(),
      )
    }
  }

  function listBody(): string[] {
    return cells.flatMap((row, index) => {
      const [first, ...others] = [...shown]
        .map((at) => [columns[at]?.title as string, joinLines(row[at] as string[])] as const)
        .filter(([name, value]) => value !== '' && name !== '#')
      const number = columns[0]?.title === '#' ? `${index + 1}  ` : ''
      return [
        ...wrap(first?.[1] ?? '', width - 2 - number.length).map(
          (line, at) => `  ${(at === 0 ? number : '').padEnd(number.length)}${paint('bold', line)}`,
        ),
        ...(others.length === 0 ? [] : renderPairs(others, width, '     ', paint)),
      ]
    })
  }
}
