import { createHash } from 'node:crypto'
import type { Evidence, EvidenceRecord } from '../../engines/engine.js'
import { COLUMN_NAMES, type ColumnName } from '../../log-formats/columns.js'
import { readColumnText } from '../../log-formats/record.js'
import { formatBytes, formatCount, formatNumber } from '../../model/figures.js'
import type { Report } from '../../model/report.js'
import type { QueryRun } from '../../model/tally.js'
import { ALSO_SEEN_SENTENCE, ALSO_SEEN_TITLE, makeAlsoSeenSections } from '../content/also-seen.js'
import { makeCauseSection } from '../content/cause-rows.js'
import { makeChange } from '../content/change.js'
import { describeDenialPreview } from '../content/deny-words.js'
import { makeExceptionSection } from '../content/exceptions.js'
import { makeGapSection, makeSampleSection } from '../content/gaps.js'
import { makeHeadline } from '../content/headline.js'
import { describeSigV4Regions, makePartSection } from '../content/parts.js'
import { makeProvenanceRows } from '../content/provenance.js'
import { explainMissingStatements } from '../content/queries.js'
import { ALSO_STOPS, DOES_NOT_STOP, isDenialPreviewed, previewDenial } from '../content/refused.js'
import {
  type Cell,
  type Column,
  makeCell,
  makeColumn,
  makeLogText,
  type Piece,
  type Row,
  removeSilentColumns,
  type Section,
} from '../content/section.js'
import {
  describeBucketStatesInFull,
  describeTargetCountsInFull,
  makeCompliantTargetSection,
  makeTargetSection,
} from '../content/targets.js'
import { makeTotalSection } from '../content/totals.js'
import { describePeriodLength, makeTrend, makeTrendSection } from '../content/trend.js'
import {
  describeCaveats,
  describeRepeatCommand,
  EVIDENCE_OF_PARTS,
  formatMoment,
  listNextSteps,
  makeRepeatCommand,
  REPEAT_TITLE,
  spellOption,
  VERDICT_WORDS,
} from '../content/words.js'
import { drawTrend } from './chart-svg.js'
import { cutText, escapeHtml } from './escape.js'
import { PRINTED_ROWS, SCRIPT, STYLE } from './html-page.js'

/** Another file of the package. */
export interface FileDigest {
  readonly name: string
  readonly bytes: number
  /** SHA-256, in hexadecimal. */
  readonly sha256: string
}

interface HtmlParts {
  readonly report: Report
  readonly evidence: Evidence | null
  readonly queries: readonly QueryRun[]
  readonly files: readonly FileDigest[]
}

/** Rows of each table. The page counts the other rows, which are in report.json or evidence.csv. */
const CAUSES = 1_000
const ROWS = 2_000
const TARGETS = 3_000
/** Maximum evidence records on the page. */
export const EVIDENCE_RECORDS = 1_000
const CHANGED = 50
const ALSO_SEEN_ROWS = 100
/** Characters of one text from the log, and of one cell of the evidence. */
const CHARACTERS = 1_000
const CAUSE_CHARACTERS = 300
const CELL_CHARACTERS = 300
/** Bars of the chart. */
const PERIODS = 62
/** Causes that the page shows unfolded. A click shows the others. */
const OPEN_CAUSES = 50
/** Rows of a table that the page shows unfolded. A click shows the others. */
const OPEN_ROWS = 20

/**
 * `report.html`, in pieces. The file loads nothing, and its Content-Security-Policy forbids that. It can be read
 * completely without script.
 */
export function* renderHtmlReport(parts: HtmlParts): Generator<string> {
  const { report } = parts
  const renderExceptions = () =>
    renderBlock(makeExceptionSection(report, { rows: ROWS, characters: CHARACTERS }))
  const isCompliant = report.verdict === 'compliant'
  // One after the other, because the rows of all would need much memory.
  const sections: readonly (() => Html)[] = [
    () => renderHead(report),
    () => renderIntro(report),
    () => '<main>\n',
    () =>
      renderBlock(makePartSection(report, { rows: ROWS, characters: CHARACTERS }), {
        isSortable: true,
        hasCards: true,
      }),
    ...(isCompliant ? [renderExceptions] : []),
    () => renderChange(report),
    () => renderCauses(report),
    ...(isCompliant ? [] : [renderExceptions]),
    () => renderGaps(report),
    () => renderTargets(report),
    () => renderTrend(report),
    () => renderDenialPreview(report),
    () => renderAlsoSeen(report),
    () => renderBlock(makeTotalSection(report)),
    () => renderWhatToDo(report),
    () => renderEvidence(report, parts.evidence),
    () => renderStatements(report, parts.queries),
    () => renderFiles(parts.files),
    () => renderFooter(report),
  ]
  for (const render of sections) yield* joinHtml([render()])
}

/** A text, or the pieces of a text that is too long for the memory. Each is made when it is written. */
type Html = string | Iterable<string>

/** The parts that are not empty. */
function* joinHtml(parts: readonly Html[], separator = '\n'): Generator<string> {
  let isFirst = true
  for (const part of parts) {
    let isBegun = false
    for (const piece of typeof part === 'string' ? [part] : part) {
      if (piece === '') continue
      if (!isBegun && !isFirst) yield separator
      isBegun = true
      isFirst = false
      yield piece
    }
  }
}

function computeHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function renderHead(report: Report): string {
  const policy = [
    "default-src 'none'",
    `script-src ${computeHash(SCRIPT)}`,
    `style-src ${computeHash(STYLE)}`,
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

function renderIntro(report: Report): Html {
  const { tone, label, sentence, largest } = makeHeadline(report, spellOption)
  const notes = [...describeCaveats(report), describeSigV4Regions(report)].filter((note) => note !== '')
  const links = SECTIONS.filter(({ has }) => has(report)).map(
    ({ id, title }) => `<li><a href="#${id}">${title}</a></li>`,
  )
  const provenance = makeProvenanceRows(report)
  return joinHtml([
    `<header>
<div class="verdict ${tone}">
<h1><span class="badge ${tone}">${escapeHtml(label)}</span>: S3 requests and Signature Version 2</h1>
<p>${renderProse(sentence)}</p>
${largest.length === 0 ? '' : `<dl>${largest.map(([name, words]) => `<dt>${name}</dt><dd>${renderProse(words)}</dd>`).join('')}</dl>\n`}</div>`,
    renderFacts(
      provenance.filter(([name]) => ORIGIN.has(name)),
      'facts pairs',
    ),
    renderFolded(
      'What was checked',
      renderFacts(
        provenance.filter(([name]) => !ORIGIN.has(name)),
        'facts',
      ),
    ),
    `${notes.length === 0 ? '' : `<ul>${notes.map((note) => `<li>${renderProse(note)}</li>`).join('')}</ul>\n`}<nav aria-label="Sections"><ul>${links.join('')}</ul></nav>
</header>
`,
  ])
}

/** The rows of the provenance that are always open. */
const ORIGIN = new Set(['Made', 'Run', 'Account', 'Region', 'Window', 'Read', 'Records'])

function renderFacts(rows: readonly [string, string][], classes: string): string {
  const items = rows.map(
    ([name, value]) =>
      `<dt>${escapeHtml(name)}</dt><dd>${name === 'Run' ? renderLink(value) : makeBreakable(escapeHtml(cutText(value, CHARACTERS)))}</dd>`,
  )
  return `<dl class="${classes}">${items.join('')}</dl>`
}

function renderLink(url: string): string {
  return `<a href="${escapeHtml(url)}" rel="noreferrer">${makeBreakable(escapeHtml(url))}</a>`
}

const isMerged = ({ parts }: Report) => parts !== undefined
const isAlways = () => true
const SECTIONS: readonly { id: string; title: string; has: (report: Report) => boolean }[] = [
  { id: 'parts', title: 'Reports merged', has: isMerged },
  { id: 'change', title: 'What changed', has: ({ comparison }) => comparison !== null },
  { id: 'causes', title: 'Causes', has: ({ verdict }) => verdict === 'non-compliant' },
  { id: 'exceptions', title: 'Exceptions', has: ({ exceptions }) => exceptions.length > 0 },
  { id: 'gaps', title: 'Gaps', has: ({ gaps }) => gaps.length > 0 },
  { id: 'all-targets', title: 'Targets', has: ({ targets }) => targets.length > 0 },
  { id: 'trend', title: 'Trend', has: ({ daily }) => daily.length > 0 },
  { id: 'denial-preview', title: 'Denying SigV2', has: isDenialPreviewed },
  {
    id: 'beside',
    title: ALSO_SEEN_TITLE,
    has: ({ oldTls, anonymous }) => oldTls.requests + anonymous.requests > 0,
  },
  { id: 'totals', title: 'Totals', has: isAlways },
  { id: 'what-to-do', title: 'What to do', has: isAlways },
  { id: 'evidence', title: 'Evidence', has: isAlways },
  { id: 'sql', title: 'SQL', has: isAlways },
  { id: 'files', title: 'Files', has: isAlways },
]

function* renderSection(id: string, title: string, parts: readonly Html[]): Generator<string> {
  yield `<section>\n<h2 id="${id}">${escapeHtml(title)}</h2>\n`
  yield* joinHtml(parts)
  yield '\n</section>\n'
}

interface BlockOptions extends TableOptions {
  /** What follows the table. */
  readonly after?: readonly Html[]
}

/** A section with its sentences, its table, and what was left out. */
function renderBlock(found: Section | null, options: BlockOptions = {}): Html {
  return found === null
    ? ''
    : renderSection(found.id, found.title, [renderBody(found, options), ...(options.after ?? [])])
}

function renderBody(found: Section, options: TableOptions = {}): Html {
  return joinHtml([
    ...found.sentences.map((sentence) => `<p>${renderProse(sentence)}</p>`),
    renderTable(found, options),
    ...found.left.map((sentence) => `<p>${renderProse(sentence)}</p>`),
  ])
}

function renderFolded(title: string, content: Html, isOpen = false): Html {
  const start = `<details${isOpen ? ' open' : ''}><summary>${escapeHtml(title)}</summary>\n`
  return joinHtml([start, content, '\n</details>'], '')
}

function renderChange(report: Report): Html {
  const found = makeChange(report, CHANGED)
  if (found === null) return ''
  const { title, sentence, items, left, caveats: notes } = found
  const known = new Set(report.causes.slice(0, CAUSES).map(({ id }) => id))
  const lines = items.map(({ kind, id, words }) => {
    const who = escapeHtml(words)
    return `<li><strong>${kind}</strong>: ${known.has(id) ? `<a href="#cause-${id}">${who}</a>` : who}</li>`
  })
  return renderSection('change', title, [
    `<p>${renderProse(sentence)}</p>`,
    lines.length === 0 ? '' : `<ul>${lines.join('')}</ul>`,
    left === '' ? '' : `<p>${renderProse(left)}</p>`,
    notes.length === 0 ? '' : `<ul>${notes.map((note) => `<li>${renderProse(note)}</li>`).join('')}</ul>`,
  ])
}

function renderCauses(report: Report): Html {
  const found = makeCauseSection(report, { rows: CAUSES, characters: CAUSE_CHARACTERS, isDetailed: true })
  if (found === null) return ''
  const options = { isSortable: true, hasCards: true }
  const rest = found.rows.slice(OPEN_CAUSES)
  if (rest.length === 0) return renderBlock(found, options)
  const { columns } = found
  return renderSection(found.id, found.title, [
    renderBody({ ...found, rows: found.rows.slice(0, OPEN_CAUSES), left: [] }, options),
    // A browser lays out folded rows only when a user opens them. A thousand unfolded rows would make the page slow.
    renderFolded(
      `${formatCount(rest.length, 'more cause')}, with fewer requests`,
      renderBody(
        { id: 'more-causes', title: 'More causes', sentences: [], columns, rows: rest, left: [] },
        options,
      ),
    ),
    ...found.left.map((sentence) => `<p>${renderProse(sentence)}</p>`),
  ])
}

function renderGaps(report: Report): Html {
  const room = { rows: ROWS, characters: CHARACTERS }
  const samples = makeSampleSection(report, { ...room, rows: 50 })
  const all = report.gaps.slice(0, ROWS)
  const every: Section = {
    id: 'every-gap',
    title: '',
    sentences: [],
    columns: [
      makeColumn('Gap', 'text', true),
      makeColumn('Bucket', 'log'),
      makeColumn('Network', 'log'),
      makeColumn('Message', 'advice'),
    ],
    rows: all.map(({ name, accepted, bucket, network, message }) => ({
      id: null,
      cells: [
        makeCell(`\`${name}\``, accepted ? 'accepted' : ''),
        makeCell(bucket === null ? '' : makeLogText(bucket)),
        makeCell(network === null ? '' : makeLogText(network)),
        makeCell(cutText(message, CHARACTERS)),
      ],
    })),
    left:
      report.gaps.length > all.length
        ? [`${formatCount(report.gaps.length - all.length, 'more gap')}: see \`report.json\`.`]
        : [],
  }
  const found = makeGapSection(report, room)
  const isGrouped = found !== null && found.rows.length < report.gaps.length
  return renderBlock(found, {
    hasCards: true,
    after: [
      samples === null ? '' : renderFolded(samples.title, renderBody(samples)),
      isGrouped
        ? renderFolded(
            `Every gap (${formatNumber(report.gaps.length)})`,
            renderBody(every, { isSortable: true }),
          )
        : '',
    ],
  })
}

function renderTargets(report: Report): Html {
  if (report.targets.length + report.buckets.length === 0) return ''
  const room = { rows: TARGETS, characters: CHARACTERS }
  const wanting = makeTargetSection(report, room)
  const compliant = makeCompliantTargetSection(report, room)
  const options = { isSortable: true, hasCards: true }
  const isOpen = wanting === null && report.targets.length <= OPEN_ROWS
  return renderSection('all-targets', 'Targets', [
    wanting === null
      ? `<p>${escapeHtml(`${describeTargetCountsInFull(report)} ${describeBucketStatesInFull(report)}`.trim())}</p>`
      : '',
    ...(wanting === null ? [] : renderWanting(wanting, options)),
    compliant === null ? '' : renderFolded(compliant.title, renderBody(compliant, options), isOpen),
  ])
}

/** The targets that need attention. The first ones are unfolded. */
function renderWanting(wanting: Section, options: TableOptions): readonly Html[] {
  const { title, rows } = wanting
  if (rows.length <= OPEN_ROWS) return [`<h3>${escapeHtml(title)}</h3>`, renderBody(wanting, options)]
  return [
    renderBody({ ...wanting, id: 'worst-targets', rows: rows.slice(0, OPEN_ROWS), left: [] }, options),
    renderFolded(
      `${title} (${formatCount(rows.length, 'row')})`,
      renderBody({ ...wanting, sentences: [] }, options),
    ),
  ]
}

function renderTrend(report: Report): Html {
  const periods = makeTrend(report.daily, PERIODS)
  if (periods.length === 0) return ''
  const table = makeTrendSection(periods, 'time')
  return renderSection('trend', 'Trend', [
    `<div class="chart" role="region" aria-label="Chart of requests ${describePeriodLength(periods)}" tabindex="0">\n${drawTrend(periods, 'wide')}\n${drawTrend(periods, 'narrow')}\n</div>`,
    renderFolded(`${table.title}, as a table`, renderBody(table)),
  ])
}

/** Buckets whose policies are written out; `--policy` prints all. */
const POLICIES = 20

function renderDenialPreview(report: Report): Html {
  if (!isDenialPreviewed(report)) return ''
  const preview = previewDenial(report)
  const { policies, left } = preview.takePolicies(POLICIES)
  const first = Object.entries(policies.bucketPolicies)
  const writeSentences = (list: readonly string[]) =>
    `<ul>${list.map((text) => `<li>${renderProse(text)}</li>`).join('')}</ul>`
  const shown = first
    .map(
      ([bucket, policy]) =>
        `<h3>Bucket policy of ${renderCode(bucket)}, to add to its own statements</h3>${renderJson(policy)}`,
    )
    .join('\n')
  return renderSection('denial-preview', 'If SigV2 were denied now', [
    `<p>${renderProse(describeDenialPreview(preview))}</p>`,
    first.length === 0
      ? ''
      : renderFolded(
          'The policies that deny it, and what they stop and do not stop',
          `<h3>It also stops</h3>${writeSentences(ALSO_STOPS)}
<h3>It does not stop</h3>${writeSentences(DOES_NOT_STOP)}
${shown}
${left > 0 ? `<p>${renderProse(`The same holds for ${formatCount(left, 'more bucket')}: ${report.parts === undefined ? 'add `--policy`' : '`s3-sigv4-check check … --policy` prints all policies'}.`)}</p>` : ''}
<h3>Service control policy</h3>${policies.serviceControlPolicies.map(renderJson).join('\n')}
<h3>Resource control policy</h3>${policies.resourceControlPolicies.map(renderJson).join('\n')}`,
        ),
  ])
}

function renderJson(policy: unknown): string {
  return renderPre(JSON.stringify(policy, null, 2))
}

/** A text with a button to copy it, if script runs. */
function renderPre(content: string): string {
  return `<pre tabindex="0" data-copy><code>${content.split('\n').map(escapeHtml).join('\n')}</code></pre>`
}

function renderAlsoSeen(report: Report): Html {
  const sections = makeAlsoSeenSections(report, { rows: ALSO_SEEN_ROWS, characters: CHARACTERS })
  if (sections.length === 0) return ''
  return renderSection('beside', ALSO_SEEN_TITLE, [
    `<p>${escapeHtml(ALSO_SEEN_SENTENCE)}</p>`,
    ...sections.map((found) =>
      renderFolded(found.title, renderBody(found, { isSortable: found.rows.length > 5, hasCards: true })),
    ),
  ])
}

function renderWhatToDo(report: Report): Html {
  const steps = listNextSteps(report, spellOption).map((step) => `<li>${renderProse(step)}</li>`)
  const note = describeRepeatCommand(report)
  return renderSection('what-to-do', 'What to do', [
    `<ul>${steps.join('')}</ul>`,
    `<h3>${REPEAT_TITLE}</h3>`,
    renderPre(makeRepeatCommand(report)),
    note === '' ? '' : `<p>${renderProse(note)}</p>`,
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

function renderEvidence(report: Report, evidence: Evidence | null): Html {
  if (evidence === null || evidence.records.length === 0)
    return renderSection('evidence', 'Evidence', [
      `<p>The package does not hold records.${report.parts === undefined ? '' : ` ${EVIDENCE_OF_PARTS}`}</p>`,
    ])
  const shown = evidence.records.slice(0, EVIDENCE_RECORDS)
  const linked = new Set(report.causes.slice(0, CAUSES).map(({ id }) => id))
  const heads = ['Cause', ...EVIDENCE_COLUMNS.map(([, title]) => title), 'Log object']
  const makeRow = ({ finding, record, logObject }: EvidenceRecord): RawRow => {
    const cause = report.findings[finding]?.cause ?? null
    const shownCause =
      cause === null
        ? ''
        : linked.has(cause)
          ? `<a href="#cause-${cause}"><code>${cause}</code></a>`
          : `<code>${cause}</code>`
    const contents = [
      shownCause,
      ...EVIDENCE_COLUMNS.map(([name]) => renderCellCode(readColumnText(record, name) ?? '')),
      renderCellCode(logObject),
    ]
    return { id: null, cells: contents.map((content) => ({ content, kind: '', sort: null })) }
  }
  const all = evidence.records.length
  const words =
    all === shown.length
      ? `${formatCount(all, 'record')} behind the findings`
      : `The first ${formatNumber(shown.length)} of ${formatCount(all, 'record')} behind the findings`
  return renderSection('evidence', 'Evidence', [
    `<p>${escapeHtml(`${words}${evidence.complete ? '' : ', not all of them'}.`)} <a href="evidence.csv">evidence.csv</a>, in the same folder, holds all ${COLUMN_NAMES.length} columns.</p>`,
    renderFolded(
      formatCount(shown.length, 'record'),
      renderRawTable(
        heads.map((title) => ({ title, kind: '' })),
        shown,
        makeRow,
        { label: 'Evidence', isWide: true },
      ),
      all <= OPEN_ROWS,
    ),
  ])
}

function renderStatements(report: Report, queries: readonly QueryRun[]): Html {
  if (queries.length === 0)
    return renderSection('sql', 'SQL', [`<p>${escapeHtml(explainMissingStatements(report))}</p>`])
  const blocks = queries.map(({ purpose, queryExecutionId, bytesScanned, engineVersion, statement }) => {
    const notes = [bytesScanned === null ? null : `${formatBytes(bytesScanned)} scanned`, engineVersion]
    const words = notes.filter((note) => note !== null).join(', ')
    return `<details><summary>${escapeHtml(purpose)}</summary>\n<p>Query execution ${renderCode(queryExecutionId)}${words === '' ? '' : escapeHtml(`: ${words}`)}</p>\n${renderPre(statement)}\n</details>`
  })
  return renderSection('sql', 'SQL', [
    `<p>${escapeHtml(`${formatCount(queries.length, 'statement')} ran on Athena, in this order.`)}</p>`,
    ...blocks,
  ])
}

function renderFiles(digests: readonly FileDigest[]): Html {
  const heads = [
    { title: 'File', kind: '' },
    { title: 'Bytes', kind: 'figure' },
    { title: 'SHA-256', kind: '' },
  ]
  const makeRow = ({ name, bytes, sha256 }: FileDigest): RawRow => ({
    id: null,
    cells: [
      { content: `<a href="${escapeHtml(name)}"><code>${escapeHtml(name)}</code></a>`, kind: '', sort: null },
      { content: formatNumber(bytes), kind: 'figure', sort: null },
      { content: `<code>${escapeHtml(sha256)}</code>`, kind: '', sort: null },
    ],
  })
  return renderSection('files', 'Files', [
    '<p>These files are in the same folder. <code>s3-sigv4-check verify DIRECTORY</code> checks them, and this file, against <code>SHA256SUMS</code>.</p>',
    renderRawTable(heads, digests, makeRow, { label: 'Files' }),
  ])
}

function renderFooter({ tool, generatedAt }: Report): string {
  const words = `${tool.name} ${tool.version}, ${formatMoment(generatedAt)}`
  return `</main>\n<footer>${escapeHtml(words)}</footer>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`
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

/** The style of the name of a verdict in a cell. */
const BADGES = new Set<string>(['compliant', 'non-compliant', 'no-traffic', 'denied', 'accepted'])

function renderTable(found: Section, { isSortable = false, hasCards = false }: TableOptions): Html {
  if (found.rows.length === 0) return ''
  const { columns, rows, title } = removeSilentColumns(found)
  return renderRawTable(
    columns.map((one) => ({ title: one.title, kind: KINDS[one.kind] })),
    rows,
    (row) => makeRawRow(row, columns),
    { label: title, isSortable: isSortable && rows.length > 1, hasCards },
  )
}

function makeRawRow({ id, cells }: Row, columns: readonly Column[]): RawRow {
  return {
    id,
    cells: cells.map((one, at) => ({
      content: renderCell(one),
      kind: KINDS[(columns[at] as Column).kind],
      sort: one.sort ?? ((columns[at] as Column).kind === 'figure' ? '' : null),
    })),
  }
}

function renderCell({ lines }: Cell): string {
  return lines
    .map((pieces, at) => {
      const content = pieces.map(renderPiece).join('')
      return at === 0 ? content : `<div>${content}</div>`
    })
    .join('')
}

function renderPiece({ kind, text }: Piece): string {
  if (kind === 'log') return renderCode(text)
  if (BADGES.has(text)) return renderBadge(text, text)
  return kind === 'strong' ? `<strong>${renderProse(text)}</strong>` : renderProse(text)
}

interface RawCell {
  /** HTML. */
  readonly content: string
  readonly kind: string
  /** The sort key, if it is not the text of the cell. */
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

/**
 * With the roles, a screen reader still reads a table where a narrow page shows cards. Each row is made when it is written,
 * because the cells of all rows would need much memory.
 */
function* renderRawTable<Item>(
  columns: readonly { readonly title: string; readonly kind: string }[],
  rows: readonly Item[],
  makeRow: (row: Item) => RawRow,
  { label, isSortable = false, hasCards = false, isWide = false }: RawOptions,
): Generator<string> {
  const classes = [hasCards ? 'cards' : '', isWide ? 'wide' : ''].filter((name) => name !== '').join(' ')
  const writeAttribute = (name: string, value: string) => (value === '' ? '' : ` ${name}="${value}"`)
  const heads = columns.map(
    ({ title, kind }) =>
      `<th scope="col" role="columnheader"${writeAttribute('class', kind)}>${escapeHtml(title)}</th>`,
  )
  yield `<div class="scroll" role="region" aria-label="${escapeHtml(label)}" tabindex="0">
<table role="table"${writeAttribute('class', classes)}${isSortable ? ' data-sortable' : ''}>
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
<tbody role="rowgroup">
`
  for (const row of rows) {
    const { id, cells } = makeRow(row)
    const tds = cells.map(
      ({ content, kind, sort }, at) =>
        `<td role="cell"${writeAttribute('class', kind)} data-label="${escapeHtml(columns[at]?.title ?? '')}"${sort === null || sort === '' ? '' : ` data-sort="${escapeHtml(sort)}"`}>${content}</td>`,
    )
    yield `<tr role="row"${id === null ? '' : ` id="${escapeHtml(id)}"`}>${tds.join('')}</tr>\n`
  }
  yield '</tbody>\n</table>\n</div>'
  const unprinted = rows.length - PRINTED_ROWS
  if (unprinted > 0)
    yield `\n<p class="paper">${escapeHtml(`Not printed: ${formatCount(unprinted, 'more row')}. The page on a screen and report.json have them.`)}</p>`
}

function renderBadge(kind: string, text: string): string {
  return `<span class="badge ${kind}">${escapeHtml(text)}</span>`
}

function renderCode(text: string): string {
  return text === ''
    ? '<em>empty</em>'
    : `<code>${makeBreakable(escapeHtml(cutText(text, CHARACTERS)))}</code>`
}

/** A long text (a path, an ARN, a name with hyphens) breaks between its parts, and not inside a word or a time. */
function makeBreakable(escaped: string): string {
  return escaped.replace(/(?:[/_,=+-]|&#38;|(?<!\d):(?=\d)|:(?!\d))+(?=[^/:_,=+& -])/g, '$&<wbr>')
}

function renderCellCode(text: string): string {
  return text === '' ? '' : `<code>${makeBreakable(escapeHtml(cutText(text, CELL_CHARACTERS)))}</code>`
}

/** Prose. Text between two backticks becomes code. */
function renderProse(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${renderWholeWords(part)}</code>` : renderWords(part)))
    .join('')
}

/** A cell of a table must not be as wide as a long word, such as a name from a log. */
function renderWords(prose: string): string {
  return prose
    .split(LONG_WORDS)
    .map((part, index) =>
      index % 2 === 1 ? `<span class="breakable">${escapeHtml(part)}</span>` : keepDates(escapeHtml(part)),
    )
    .join('')
}

const LONG_WORDS = /(\S{25,})/

/** A browser breaks a line at the hyphens of a date. */
function keepDates(escaped: string): string {
  return escaped.replace(/\b\d{4}-\d\d-\d\d\b/g, '<span class="whole">$&</span>')
}

/** Our own code. Only a long word breaks, after a dot, a slash or a similar sign. */
function renderWholeWords(code: string): string {
  return code
    .split(/( +)/)
    .map((word) => {
      const parts = Array.from(word).length <= WHOLE_CHARACTERS ? [word] : word.split(/(?<=[./:,=(])/)
      return parts
        .map((part) =>
          part.includes('-') && Array.from(part).length <= WHOLE_CHARACTERS
            ? `<span class="whole">${escapeHtml(part)}</span>`
            : escapeHtml(part),
        )
        .join('<wbr>')
    })
    .join('')
}

/** Characters of a word that fit next to the labels of a narrow page. */
const WHOLE_CHARACTERS = 30
