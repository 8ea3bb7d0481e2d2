import { createHash } from 'node:crypto'
import type { Evidence } from '../../engines/engine.js'
import { COLUMN_NAMES, type ColumnName } from '../../log-formats/columns.js'
import { readColumnText } from '../../log-formats/record.js'
import type { Report } from '../../model/report.js'
import type { QueryRun } from '../../model/tally.js'
import { ALSO_SEEN_SENTENCE, ALSO_SEEN_TITLE, alsoSeenSections } from '../content/also-seen.js'
import { causeSection } from '../content/cause-rows.js'
import { changeOf } from '../content/change.js'
import { rehearsalSentence } from '../content/deny-words.js'
import { exceptionSection } from '../content/exceptions.js'
import { gapSection, sampleSection } from '../content/gaps.js'
import { headlineOf } from '../content/headline.js'
import { partSection, sigV4RegionsSentence } from '../content/parts.js'
import { provenanceRows } from '../content/provenance.js'
import { rehearse } from '../content/refused.js'
import {
  type Cell,
  type Column,
  cell,
  column,
  log,
  type Piece,
  type Row,
  type Section,
  withoutSilentColumns,
} from '../content/section.js'
import { bucketStateSentence, compliantTargetSection, targetSection } from '../content/targets.js'
import { totalSection } from '../content/totals.js'
import { periodName, perPeriod, shownSignatures, trendOf } from '../content/trend.js'
import {
  asOption,
  byteSize,
  caveats,
  counted,
  figure,
  moment,
  nextSteps,
  REPEAT_TITLE,
  repeatCommand,
  repeatNote,
  VERDICT_WORDS,
} from '../content/words.js'
import { trendSvg } from './chart-svg.js'
import { cut, html } from './escape.js'
import { PRINTED_ROWS, SCRIPT, STYLE } from './html-page.js'

/** Another file of the package. */
export interface FileDigest {
  readonly name: string
  readonly bytes: number
  /** SHA-256, in hexadecimal. */
  readonly sha256: string
}

export interface HtmlParts {
  readonly report: Report
  readonly evidence: Evidence | null
  readonly queries: readonly QueryRun[]
  readonly files: readonly FileDigest[]
}

/** Rows of each table; what is left is counted, and is in report.json or evidence.csv. */
const CAUSES = 1_000
const ROWS = 2_000
const TARGETS = 3_000
export const EVIDENCE_RECORDS = 1_000
const CHANGED = 50
const ALSO_SEEN_ROWS = 100
/** Characters of one text out of the log, and of one cell of the evidence. */
const CHARACTERS = 1_000
const CAUSE_CHARACTERS = 300
const CELL_CHARACTERS = 300
/** Bars of the chart. */
const PERIODS = 62
/** Causes that are open on the page: the rest waits for a click. */
const OPEN_CAUSES = 50
/** Rows of a table that are open on the page: the rest waits for a click. */
const OPEN_ROWS = 20

/**
 * `report.html`, in pieces: one file that asks for nothing from anywhere, and says so in its Content-Security-Policy. All
 * of it can be read without script.
 */
export function* htmlReport(parts: HtmlParts): Generator<string> {
  const { report } = parts
  const exceptions = block(exceptionSection(report, { rows: ROWS, characters: CHARACTERS }))
  const isCompliant = report.verdict === 'compliant'
  yield head(report)
  yield intro(report)
  yield '<main>\n'
  yield block(partSection(report, { rows: ROWS, characters: CHARACTERS }), {
    isSortable: true,
    hasCards: true,
  })
  if (isCompliant) yield exceptions
  yield change(report)
  yield causes(report)
  if (!isCompliant) yield exceptions
  yield gaps(report)
  yield targets(report)
  yield trend(report)
  yield rehearsal(report)
  yield alsoSeen(report)
  yield block(totalSection(report))
  yield whatToDo(report)
  yield* evidence(report, parts.evidence)
  yield statements(parts.queries)
  yield files(parts.files)
  yield '</main>\n'
  yield `<footer>${html(`${report.tool.name} ${report.tool.version}, ${moment(report.generatedAt)}`)}</footer>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function head(report: Report): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(SCRIPT)}`,
    `style-src ${hashOf(STYLE)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${VERDICT_WORDS[report.verdict]}: S3 requests and Signature Version 2</title>
<style>${STYLE}</style>
</head>
<body>
`
}

function intro(report: Report): string {
  const { tone, label, sentence } = headlineOf(report)
  const notes = [...caveats(report), sigV4RegionsSentence(report)].filter((note) => note !== '')
  const links = SECTIONS.filter(({ has }) => has(report)).map(
    ({ id, title }) => `<li><a href="#${id}">${title}</a></li>`,
  )
  return `<header>
<div class="verdict ${tone}">
<h1><span class="badge ${tone}">${html(label)}</span>: S3 requests and Signature Version 2</h1>
<p>${prose(sentence)}</p>
</div>
<dl class="facts">${provenanceRows(report)
    .map(
      ([name, value]) =>
        `<dt>${html(name)}</dt><dd>${name === 'Run' ? link(value) : breakable(html(cut(value, CHARACTERS)))}</dd>`,
    )
    .join('')}</dl>
${notes.length === 0 ? '' : `<ul>${notes.map((note) => `<li>${prose(note)}</li>`).join('')}</ul>\n`}<nav aria-label="Sections"><ul>${links.join('')}</ul></nav>
</header>
`
}

function link(url: string): string {
  return `<a href="${html(url)}" rel="noreferrer">${breakable(html(url))}</a>`
}

const isMerged = ({ parts }: Report) => parts !== undefined
const always = () => true
const isRehearsed = ({ totals, verdict }: Report) => verdict !== 'inconclusive' || totals.sigV2 > 0
const SECTIONS: readonly { id: string; title: string; has: (report: Report) => boolean }[] = [
  { id: 'parts', title: 'Reports merged', has: isMerged },
  { id: 'change', title: 'What changed', has: ({ comparison }) => comparison !== null },
  { id: 'causes', title: 'Causes', has: ({ verdict }) => verdict === 'non-compliant' },
  { id: 'exceptions', title: 'Exceptions', has: ({ exceptions }) => exceptions.length > 0 },
  { id: 'gaps', title: 'Gaps', has: ({ gaps }) => gaps.length > 0 },
  { id: 'all-targets', title: 'Targets', has: ({ targets }) => targets.length > 0 },
  { id: 'trend', title: 'Trend', has: ({ daily }) => daily.length > 0 },
  { id: 'rehearsal', title: 'Denying SigV2', has: isRehearsed },
  {
    id: 'beside',
    title: ALSO_SEEN_TITLE,
    has: ({ oldTls, anonymous }) => oldTls.requests + anonymous.requests > 0,
  },
  { id: 'totals', title: 'Totals', has: always },
  { id: 'what-to-do', title: 'What to do', has: always },
  { id: 'evidence', title: 'Evidence', has: always },
  { id: 'sql', title: 'SQL', has: always },
  { id: 'files', title: 'Files', has: always },
]

function section(id: string, title: string, parts: readonly string[]): string {
  return `<section>\n<h2 id="${id}">${html(title)}</h2>\n${parts.filter((part) => part !== '').join('\n')}\n</section>\n`
}

interface BlockOptions extends TableOptions {
  /** What follows the table. */
  readonly after?: string
}

/** A section with its sentences, its table, and what was left out. */
function block(found: Section | null, options: BlockOptions = {}): string {
  return found === null ? '' : section(found.id, found.title, [body(found, options), options.after ?? ''])
}

function body(found: Section, options: TableOptions = {}): string {
  return [
    ...found.sentences.map((sentence) => `<p>${prose(sentence)}</p>`),
    table(found, options),
    ...found.left.map((sentence) => `<p>${prose(sentence)}</p>`),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function folded(title: string, content: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}><summary>${html(title)}</summary>\n${content}\n</details>`
}

function change(report: Report): string {
  const found = changeOf(report, CHANGED)
  if (found === null) return ''
  const { title, sentence, items, left, caveats: notes } = found
  const known = new Set(report.causes.slice(0, CAUSES).map(({ id }) => id))
  const lines = items.map(({ kind, id, words }) => {
    const who = html(words)
    return `<li><strong>${kind}</strong>: ${known.has(id) ? `<a href="#cause-${id}">${who}</a>` : who}</li>`
  })
  return section('change', title, [
    `<p>${prose(sentence)}</p>`,
    lines.length === 0 ? '' : `<ul>${lines.join('')}</ul>`,
    left === '' ? '' : `<p>${prose(left)}</p>`,
    notes.length === 0 ? '' : `<ul>${notes.map((note) => `<li>${prose(note)}</li>`).join('')}</ul>`,
  ])
}

function causes(report: Report): string {
  const found = causeSection(report, { rows: CAUSES, characters: CAUSE_CHARACTERS, isDetailed: true })
  if (found === null) return ''
  const options = { isSortable: true, hasCards: true }
  const rest = found.rows.slice(OPEN_CAUSES)
  if (rest.length === 0) return block(found, options)
  const { columns } = found
  return section(found.id, found.title, [
    body({ ...found, rows: found.rows.slice(0, OPEN_CAUSES), left: [] }, options),
    // A browser lays out what is folded only when somebody opens it: a thousand rows would make it slow.
    folded(
      `${counted(rest.length, 'more cause')}, with fewer requests`,
      body(
        { id: 'more-causes', title: 'More causes', sentences: [], columns, rows: rest, left: [] },
        options,
      ),
    ),
    ...found.left.map((sentence) => `<p>${prose(sentence)}</p>`),
  ])
}

function gaps(report: Report): string {
  const room = { rows: ROWS, characters: CHARACTERS }
  const samples = sampleSection(report, { ...room, rows: 50 })
  const all = report.gaps.slice(0, ROWS)
  const every: Section = {
    id: 'every-gap',
    title: '',
    sentences: [],
    columns: [
      column('Gap', 'text', true),
      column('Bucket', 'log'),
      column('Network', 'log'),
      column('Message', 'advice'),
    ],
    rows: all.map(({ name, accepted, bucket, network, message }) => ({
      id: null,
      cells: [
        cell(`\`${name}\``, accepted ? 'accepted' : ''),
        cell(bucket === null ? '' : log(bucket)),
        cell(network === null ? '' : log(network)),
        cell(cut(message, CHARACTERS)),
      ],
    })),
    left:
      report.gaps.length > all.length
        ? [`${counted(report.gaps.length - all.length, 'more gap')}: see \`report.json\`.`]
        : [],
  }
  const found = gapSection(report, room)
  const isGrouped = found !== null && found.rows.length < report.gaps.length
  return block(found, {
    hasCards: true,
    after: [
      samples === null ? '' : folded(samples.title, body(samples)),
      isGrouped ? folded(`Every gap (${figure(report.gaps.length)})`, body(every, { isSortable: true })) : '',
    ].join('\n'),
  })
}

function targets(report: Report): string {
  if (report.targets.length === 0) return ''
  const room = { rows: TARGETS, characters: CHARACTERS }
  const wanting = targetSection(report, room)
  const compliant = compliantTargetSection(report, room)
  const options = { isSortable: true, hasCards: true }
  const isOpen = wanting === null && report.targets.length <= OPEN_ROWS
  return section('all-targets', 'Targets', [
    wanting === null
      ? `<p>${html(`All ${counted(report.targets.length, 'target')} are compliant. ${bucketStateSentence(report)}`.trim())}</p>`
      : '',
    wanting === null
      ? ''
      : wanting.rows.length <= OPEN_ROWS
        ? `<h3>${html(wanting.title)}</h3>\n${body(wanting, options)}`
        : `${body({ ...wanting, id: 'worst-targets', rows: wanting.rows.slice(0, OPEN_ROWS), left: [] }, options)}\n${folded(`All ${counted(wanting.rows.length, 'target')} that are not compliant`, body({ ...wanting, sentences: [] }, options))}`,
    compliant === null ? '' : folded(compliant.title, body(compliant, options), isOpen),
  ])
}

function trend(report: Report): string {
  const periods = trendOf(report.daily, PERIODS)
  if (periods.length === 0) return ''
  const signatures = shownSignatures(periods)
  const rows: Section = {
    id: 'trend-table',
    title: `Requests ${perPeriod(periods)}`,
    sentences: [],
    columns: [column('Day', 'time', true), ...signatures.map(({ title }) => column(title, 'figure', true))],
    rows: periods.map((period) => ({
      id: null,
      cells: [cell(periodName(period)), ...signatures.map(({ key }) => cell(figure(period[key])))],
    })),
    left: [],
  }
  return section('trend', 'Trend', [
    `<div class="chart" role="region" aria-label="Chart of requests ${perPeriod(periods)}" tabindex="0">\n${trendSvg(periods, 'wide')}\n${trendSvg(periods, 'narrow')}\n</div>`,
    folded(`Requests ${perPeriod(periods)}, as a table`, body(rows)),
  ])
}

/** Buckets whose policies are written out; `--policy` prints all. */
const POLICIES = 20

function rehearsal(report: Report): string {
  if (!isRehearsed(report)) return ''
  const rehearsed = rehearse(report)
  const { alsoStops, doesNotStop } = rehearsed
  const { policies, left } = rehearsed.firstPolicies(POLICIES)
  const first = Object.entries(policies.bucketPolicies)
  const sentences = (list: readonly string[]) =>
    `<ul>${list.map((text) => `<li>${prose(text)}</li>`).join('')}</ul>`
  const shown = first
    .map(
      ([bucket, policy]) =>
        `<h3>Bucket policy of ${code(bucket)}, to add to its own statements</h3>${json(policy)}`,
    )
    .join('\n')
  return section('rehearsal', 'If SigV2 were denied now', [
    `<p>${prose(rehearsalSentence(rehearsed))}</p>`,
    first.length === 0
      ? ''
      : folded(
          'The policies that deny it, and what they stop and do not stop',
          `<h3>It also stops</h3>${sentences(alsoStops)}
<h3>It does not stop</h3>${sentences(doesNotStop)}
${shown}
${left > 0 ? `<p>${prose(`The same holds for ${counted(left, 'more bucket')}: add \`--policy\`.`)}</p>` : ''}
<h3>Service control policy</h3>${policies.serviceControlPolicies.map(json).join('\n')}
<h3>Resource control policy</h3>${policies.resourceControlPolicies.map(json).join('\n')}`,
        ),
  ])
}

function json(policy: unknown): string {
  return pre(JSON.stringify(policy, null, 2))
}

/** A text with a button to copy it, if script runs. */
function pre(content: string): string {
  return `<pre tabindex="0" data-copy><code>${content.split('\n').map(html).join('\n')}</code></pre>`
}

function alsoSeen(report: Report): string {
  const sections = alsoSeenSections(report, { rows: ALSO_SEEN_ROWS, characters: CHARACTERS })
  if (sections.length === 0) return ''
  return section('beside', ALSO_SEEN_TITLE, [
    `<p>${html(ALSO_SEEN_SENTENCE)}</p>`,
    ...sections.map((found) =>
      folded(found.title, body(found, { isSortable: found.rows.length > 5, hasCards: true })),
    ),
  ])
}

function whatToDo(report: Report): string {
  const steps = nextSteps(report, asOption).map((step) => `<li>${prose(step)}</li>`)
  const note = repeatNote(report)
  return section('what-to-do', 'What to do', [
    `<ul>${steps.join('')}</ul>`,
    `<h3>${REPEAT_TITLE}</h3>`,
    pre(repeatCommand(report)),
    note === '' ? '' : `<p>${prose(note)}</p>`,
  ])
}

const EVIDENCE_COLUMNS: readonly (readonly [ColumnName, string])[] = [
  ['time', 'Time'],
  ['request_id', 'Request ID'],
  ['bucket', 'Bucket'],
  ['remote_ip', 'Remote IP'],
  ['requester', 'Requester'],
  ['operation', 'Operation'],
  ['key', 'Key'],
  ['request_uri', 'Request'],
  ['http_status', 'Status'],
  ['signature_version', 'Signature'],
  ['authentication_type', 'Signed by'],
  ['user_agent', 'User agent'],
]

function* evidence(report: Report, evidence: Evidence | null): Generator<string> {
  if (evidence === null || evidence.records.length === 0) {
    yield section('evidence', 'Evidence', ['<p>The package does not hold records.</p>'])
    return
  }
  const shown = evidence.records.slice(0, EVIDENCE_RECORDS)
  const linked = new Set(report.causes.slice(0, CAUSES).map(({ id }) => id))
  const heads = ['Cause', ...EVIDENCE_COLUMNS.map(([, title]) => title), 'Log object']
  const rows = shown.map(({ finding, record, logObject }) => {
    const cause = report.findings[finding]?.cause ?? null
    const shownCause =
      cause === null
        ? ''
        : linked.has(cause)
          ? `<a href="#cause-${cause}"><code>${cause}</code></a>`
          : `<code>${cause}</code>`
    return [
      shownCause,
      ...EVIDENCE_COLUMNS.map(([name]) => cellCode(readColumnText(record, name) ?? '')),
      cellCode(logObject),
    ]
  })
  const all = evidence.records.length
  const words =
    all === shown.length
      ? `${counted(all, 'record')} behind the findings`
      : `The first ${figure(shown.length)} of ${counted(all, 'record')} behind the findings`
  yield section('evidence', 'Evidence', [
    `<p>${html(`${words}${evidence.complete ? '' : ', not all of them'}.`)} <a href="evidence.csv">evidence.csv</a>, in the same folder, holds all ${COLUMN_NAMES.length} columns.</p>`,
    folded(
      counted(shown.length, 'record'),
      rawTable(
        heads.map((title) => ({ title, kind: '' })),
        rows.map((cells) => ({
          id: null,
          cells: cells.map((content) => ({ content, kind: '', sort: null })),
        })),
        { label: 'Evidence', isWide: true },
      ),
      all <= OPEN_ROWS,
    ),
  ])
}

function statements(queries: readonly QueryRun[]): string {
  if (queries.length === 0)
    return section('sql', 'SQL', ['<p>No statement ran: the embedded engine read the log files itself.</p>'])
  const blocks = queries.map(({ purpose, queryExecutionId, bytesScanned, engineVersion, statement }) => {
    const notes = [bytesScanned === null ? null : `${byteSize(bytesScanned)} scanned`, engineVersion]
    const words = notes.filter((note) => note !== null).join(', ')
    return `<details><summary>${html(purpose)}</summary>\n<p>Query execution ${code(queryExecutionId)}${words === '' ? '' : html(`: ${words}`)}</p>\n${pre(statement)}\n</details>`
  })
  return section('sql', 'SQL', [
    `<p>${html(`${counted(queries.length, 'statement')} ran on Athena, in this order.`)}</p>`,
    ...blocks,
  ])
}

function files(digests: readonly FileDigest[]): string {
  const heads = [
    { title: 'File', kind: '' },
    { title: 'Bytes', kind: 'figure' },
    { title: 'SHA-256', kind: '' },
  ]
  const rows = digests.map(({ name, bytes, sha256 }) => ({
    id: null,
    cells: [
      { content: `<a href="${html(name)}"><code>${html(name)}</code></a>`, kind: '', sort: null },
      { content: figure(bytes), kind: 'figure', sort: null },
      { content: `<code>${html(sha256)}</code>`, kind: '', sort: null },
    ],
  }))
  return section('files', 'Files', [
    '<p>These files are in the same folder. <code>s3-sigv4-check verify DIRECTORY</code> checks them, and this file, against <code>SHA256SUMS</code>.</p>',
    rawTable(heads, rows, { label: 'Files' }),
  ])
}

interface TableOptions {
  readonly isSortable?: boolean
  /** On a narrow page each row is a card. */
  readonly hasCards?: boolean
}

const KINDS: { readonly [kind in Column['kind']]: string } = {
  text: '',
  log: 'medium',
  figure: 'figure',
  time: 'time',
  advice: 'long',
}

/** What the words of a verdict look like in a cell. */
const BADGES = new Set<string>(['compliant', 'non-compliant', 'no-traffic', 'denied', 'accepted'])

function table(found: Section, { isSortable = false, hasCards = false }: TableOptions): string {
  if (found.rows.length === 0) return ''
  const { columns, rows, title } = withoutSilentColumns(found)
  return rawTable(
    columns.map((one) => ({ title: one.title, kind: KINDS[one.kind] })),
    rows.map((row) => rawRow(row, columns)),
    { label: title, isSortable: isSortable && rows.length > 1, hasCards },
  )
}

function rawRow({ id, cells }: Row, columns: readonly Column[]): RawRow {
  return {
    id,
    cells: cells.map((one, at) => ({
      content: cellHtml(one),
      kind: KINDS[(columns[at] as Column).kind],
      sort: one.sort ?? ((columns[at] as Column).kind === 'figure' ? '' : null),
    })),
  }
}

function cellHtml({ lines }: Cell): string {
  return lines
    .map((pieces, at) => {
      const content = pieces.map(pieceHtml).join('')
      return at === 0 ? content : `<div>${content}</div>`
    })
    .join('')
}

function pieceHtml({ kind, text }: Piece): string {
  if (kind === 'log') return code(text)
  if (BADGES.has(text)) return badge(text, text)
  return kind === 'strong' ? `<strong>${prose(text)}</strong>` : prose(text)
}

interface RawCell {
  /** HTML. */
  readonly content: string
  readonly kind: string
  /** What it sorts by, where that is not its text. */
  readonly sort: string | null
}
interface RawRow {
  readonly id: string | null
  readonly cells: readonly RawCell[]
}
interface RawOptions extends TableOptions {
  readonly label: string
  readonly isWide?: boolean
}

/** The roles keep it a table for those who hear it, where a narrow page shows cards. */
function rawTable(
  columns: readonly { readonly title: string; readonly kind: string }[],
  rows: readonly RawRow[],
  { label, isSortable = false, hasCards = false, isWide = false }: RawOptions,
): string {
  const classes = [hasCards ? 'cards' : '', isWide ? 'wide' : ''].filter((name) => name !== '').join(' ')
  const attribute = (name: string, value: string) => (value === '' ? '' : ` ${name}="${value}"`)
  const heads = columns.map(
    ({ title, kind }) => `<th scope="col" role="columnheader"${attribute('class', kind)}>${html(title)}</th>`,
  )
  const lines = rows.map(({ id, cells }) => {
    const tds = cells.map(
      ({ content, kind, sort }, at) =>
        `<td role="cell"${attribute('class', kind)} data-label="${html(columns[at]?.title ?? '')}"${sort === null || sort === '' ? '' : ` data-sort="${html(sort)}"`}>${content}</td>`,
    )
    return `<tr role="row"${id === null ? '' : ` id="${html(id)}"`}>${tds.join('')}</tr>`
  })
  const unprinted = rows.length - PRINTED_ROWS
  const note =
    unprinted > 0
      ? `\n<p class="paper">${html(`Not printed: ${counted(unprinted, 'more row')}. The page on a screen and report.json have them.`)}</p>`
      : ''
  return `<div class="scroll" role="region" aria-label="${html(label)}" tabindex="0">
<table role="table"${attribute('class', classes)}${isSortable ? ' data-sortable' : ''}>
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
<tbody role="rowgroup">
${lines.join('\n')}
</tbody>
</table>
</div>${note}`
}

function badge(kind: string, text: string): string {
  return `<span class="badge ${kind}">${html(text)}</span>`
}

function code(text: string): string {
  return text === '' ? '<em>empty</em>' : `<code>${breakable(html(cut(text, CHARACTERS)))}</code>`
}

/** A long text breaks where its parts meet (a path, an ARN, a name with hyphens), and not inside of a word. */
function breakable(escaped: string): string {
  return escaped.replace(/(?:[/:_,=+-]|&#38;)+(?=[^/:_,=+& -])/g, '$&<wbr>')
}

function cellCode(text: string): string {
  return text === '' ? '' : `<code>${breakable(html(cut(text, CELL_CHARACTERS)))}</code>`
}

/** Prose, with what stands between two backticks as code. */
function prose(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${html(part)}</code>` : html(part)))
    .join('')
}
