import { createHash } from 'node:crypto'
import type { Evidence } from '../../engines/engine.js'
import type { ColumnName } from '../../log-formats/columns.js'
import { columnText } from '../../log-formats/record.js'
import type { Gap, Report } from '../../model/report.js'
import type { QueryRun } from '../../model/tally.js'
import {
  BESIDE_SENTENCE,
  BESIDE_TITLE,
  type BesidePart,
  besideParts,
  besideRest,
} from '../content/also-seen.js'
import { daysRead, EXAMPLES, type RolledUpCause, rollUp } from '../content/causes.js'
import { rehearsalSentence, requestsADay } from '../content/deny-words.js'
import { rehearse } from '../content/refused.js'
import { shownTargets } from '../content/targets.js'
import { periodName, perPeriod, shownSignatures, trendOf } from '../content/trend.js'
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
  REPEAT_TITLE,
  refusedWords,
  repeatCommand,
  repeatNote,
  SIGNS_BY,
  sourceWords,
  totalRows,
  VERDICT_WORDS,
  verdictSentence,
  windowWords,
} from '../content/words.js'
import { trendSvg } from './chart-svg.js'
import { cut, html } from './escape.js'
import { SCRIPT, STYLE } from './html-page.js'

/** A file beside the report. */
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
const EVIDENCE_RECORDS = 1_000
const COMPARED = 600
const BESIDE = 100
/** Characters of one text of a client, of one cell of the evidence, of a message. */
const CHARACTERS = 1_000
const CELL_CHARACTERS = 300
/** Bars of the chart. */
const PERIODS = 62

/**
 * `report.html`, in pieces: one file that asks for nothing from anywhere, and says so in its Content-Security-Policy. All
 * of it can be read without script.
 */
export function* htmlReport(parts: HtmlParts): Generator<string> {
  const { report } = parts
  yield head(report)
  yield intro(report)
  yield '<main>\n'
  yield trend(report)
  yield targets(report)
  yield* findings(report)
  yield exceptions(report)
  yield comparison(report)
  yield rehearsal(report)
  yield gaps(report)
  yield beside(report)
  yield totals(report)
  yield whatToDo(report)
  yield* evidence(parts.evidence)
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
  const { oldestRecord, newestRecord, locations } = report.source
  const { settings } = report
  const facts: [string, string][] = [
    ['Checked', html(windowWords(report.window))],
    ['Read', html(sourceWords(report))],
    ['Locations', codes(locations)],
    ['Records', oldestRecord === null ? 'none' : html(`${moment(oldestRecord)} to ${moment(newestRecord)}`)],
    ['Buckets', settings.buckets.length === 0 ? 'every bucket in the logs' : codes(settings.buckets)],
    ['Source IPs', settings.sourceIps.length === 0 ? 'any address' : codes(settings.sourceIps)],
    [
      'Excluded user agents',
      settings.excludeUserAgents.length === 0 ? 'none' : codes(settings.excludeUserAgents),
    ],
    ['Accepted gaps', settings.acceptGaps.length === 0 ? 'none' : codes(settings.acceptGaps)],
  ]
  if (settings.ignoreRejected) facts.push(['Ignored', 'clients all of whose SigV2 requests were refused'])
  if (report.scan.bytesScanned !== null)
    facts.push(['Scanned', html(`${byteSize(report.scan.bytesScanned)} by Athena`)])
  const notes = caveats(report)
  const links = SECTIONS.filter(({ has }) => has(report)).map(
    ({ id, title }) => `<li><a href="#${id}">${title}</a></li>`,
  )
  return `<header>
<div class="verdict ${report.verdict}">
<h1><span class="badge ${report.verdict}">${VERDICT_WORDS[report.verdict]}</span>: S3 requests and Signature Version 2</h1>
<p>${prose(verdictSentence(report))}</p>
</div>
<nav aria-label="Sections"><ul>${links.join('')}</ul></nav>
${definitions(facts)}
${notes.length === 0 ? '' : `<ul>${notes.map((note) => `<li>${prose(note)}</li>`).join('')}</ul>\n`}</header>
`
}

const always = () => true
const isRehearsed = ({ totals, verdict }: Report) => verdict !== 'inconclusive' || totals.sigV2 > 0
const SECTIONS: readonly { id: string; title: string; has: (report: Report) => boolean }[] = [
  { id: 'trend', title: 'Trend', has: ({ daily }) => daily.length > 0 },
  { id: 'targets', title: 'Targets', has: ({ targets }) => targets.length > 0 },
  { id: 'findings', title: 'Findings', has: (report) => findingCounts(report).requests > 0 },
  { id: 'exceptions', title: 'Exceptions', has: ({ exceptions }) => exceptions.length > 0 },
  { id: 'comparison', title: 'Comparison', has: ({ comparison }) => comparison !== null },
  { id: 'rehearsal', title: 'Rehearsal', has: isRehearsed },
  { id: 'gaps', title: 'Gaps', has: ({ gaps }) => gaps.length > 0 },
  { id: 'beside', title: BESIDE_TITLE, has: (report) => besideParts(report).length > 0 },
  { id: 'totals', title: 'Totals', has: always },
  { id: 'what-to-do', title: 'What to do', has: always },
  { id: 'evidence', title: 'Evidence', has: always },
  { id: 'sql', title: 'SQL', has: always },
  { id: 'files', title: 'Files', has: always },
]

function section(id: string, title: string, parts: readonly string[]): string {
  return `<section>\n<h2 id="${id}">${html(title)}</h2>\n${parts.filter((part) => part !== '').join('\n')}\n</section>\n`
}

function trend(report: Report): string {
  const periods = trendOf(report.daily, PERIODS)
  if (periods.length === 0) return ''
  const signatures = shownSignatures(periods)
  const rows = periods.map((period) => [
    cell(html(periodName(period)), { kind: 'time' }),
    ...signatures.map(({ key }) => figureCell(period[key])),
  ])
  const columns = [column('Day'), ...signatures.map(({ title }) => column(title, 'figure'))]
  return section('trend', 'Trend', [
    `<div class="chart" role="region" aria-label="Chart of requests ${perPeriod(periods)}" tabindex="0">\n${trendSvg(periods, 'wide')}\n${trendSvg(periods, 'narrow')}\n</div>`,
    `<details><summary>Requests ${perPeriod(periods)}, as a table</summary>\n${table(columns, rows, { label: `Requests ${perPeriod(periods)}` })}\n</details>`,
  ])
}

function targets(report: Report): string {
  if (report.targets.length === 0) return ''
  const signatures = shownSignatures(report.targets)
  const columns = [
    column('Bucket'),
    column('Network'),
    column('Verdict'),
    ...signatures.map(({ title }) => column(title, 'figure')),
    column('First seen'),
    column('Last seen'),
  ]
  const shown = shownTargets(report.targets, ROWS)
  const rows = shown.map((target) => [
    cell(code(target.bucket)),
    cell(code(target.network)),
    cell(badge(target.verdict, target.verdict)),
    ...signatures.map(({ key }) => figureCell(target[key])),
    cell(moment(target.firstSeen), { kind: 'time' }),
    cell(moment(target.lastSeen), { kind: 'time' }),
  ])
  return section('targets', 'Targets', [
    table(columns, rows, { label: 'Targets', sortable: rows.length > 5, cards: true }),
    more(report.targets.length - rows.length, 'target'),
  ])
}

function* findings(report: Report): Generator<string> {
  const { clients, exact, requests } = findingCounts(report)
  if (requests === 0) return
  const causes = rollUp(report.findings, daysRead(report))
  const columns = [
    column('Client'),
    column('Requester'),
    column('Requests', 'figure'),
    column('Bucket, remote IP'),
    column('Last seen'),
    column('Log object'),
  ]
  const rows = causes
    .slice(0, CAUSES)
    .map((cause) => [
      cell(clientCell(cause), { kind: 'long', sort: clientName(cause) }),
      cell(code(cause.requester), { kind: 'medium' }),
      requestsCell(cause),
      cell(
        examples(cause.buckets.slice(0, EXAMPLES), cause.bucketCount) +
          examples(cause.remoteIps, cause.remoteIpCount),
      ),
      cell(moment(cause.lastSeen), { kind: 'time' }),
      cell(examples(cause.logObjects.slice(0, 1), 1)),
    ])
  const who = `${exact ? '' : 'at least '}${counted(clients, 'client')}`
  const notListed = report.findingsNotListed.requests
  yield section('findings', 'Findings', [
    `<p>${html(
      `${counted(requests, 'request')} by ${who}${causes.length === clients ? '' : `, from ${counted(causes.length, 'cause')}`}: one row for each requester and product. A user agent is what a client calls itself.`,
    )}</p>`,
    table(columns, rows, { label: 'Findings', sortable: true, cards: true }),
    more(causes.length - rows.length, 'cause'),
    notListed === 0
      ? ''
      : `<p>${html(`Beyond the ${counted(report.findings.length, 'client')} that report.json lists, others made ${counted(notListed, 'request')}.`)}</p>`,
  ])
}

function requestsCell(cause: RolledUpCause): Cell {
  const refused = refusedWords(cause)
  return {
    ...figureCell(cause.requests),
    content: `${figure(cause.requests)}${refused === '' ? '' : `<div class="quiet">${refused}</div>`}`,
  }
}

function clientCell(cause: RolledUpCause): string {
  const versions = cause.versions.map((version) => ` ${code(version)}`).join(',')
  return `<strong>${html(clientName(cause))}</strong>${versions}<br>signs by ${SIGNS_BY[cause.authentication]}<div class="quiet">${examples(cause.userAgents, cause.userAgentCount)}</div><p class="advice">${prose(cut(cause.advice, CHARACTERS))}</p>`
}

function exceptions(report: Report): string {
  if (report.exceptions.length === 0) return ''
  const columns = [
    column('Reason'),
    column('Owner'),
    column('Matches'),
    column('State'),
    column('Requests', 'figure'),
    column('Clients', 'figure'),
  ]
  const shown = [...report.exceptions].sort((a, b) => a.dueInDays - b.dueInDays).slice(0, ROWS)
  const rows = shown.map((exception) => [
    cell(html(cut(exception.reason, CHARACTERS)), { kind: 'medium' }),
    cell(html(cut(exception.owner, CHARACTERS))),
    cell(
      `<ul>${matchParts(exception)
        .map(([name, value]) => `<li>${html(name)} ${code(value)}</li>`)
        .join('')}</ul>`,
      { kind: 'medium' },
    ),
    cell(badge(exception.state, exceptionState(exception))),
    figureCell(exception.requests),
    figureCell(exception.clients),
  ])
  return section('exceptions', 'Exceptions', [
    table(columns, rows, { label: 'Exceptions', cards: true }),
    more(report.exceptions.length - rows.length, 'exception'),
  ])
}

function comparison(report: Report): string {
  if (report.comparison === null) return ''
  const { earlier, caveats: notes, ...kinds } = report.comparison
  const columns = [
    column('Since then'),
    column('Client'),
    column('Requester'),
    column('Requests', 'figure'),
    column('Before', 'figure'),
  ]
  const causes = [
    ...kinds.new.map((cause) => ({ cause, kind: 'new' })),
    ...kinds.gone.map((cause) => ({ cause, kind: 'gone' })),
    ...kinds.still.map((cause) => ({ cause, kind: 'still there' })),
  ]
  const rows = causes
    .slice(0, COMPARED)
    .map(({ cause, kind }) => [
      cell(`${kind}${cause.excepted ? ', excepted' : ''}`),
      cell(`<strong>${html(clientName(cause))}</strong>`, { sort: clientName(cause) }),
      cell(code(cause.requester), { kind: 'medium' }),
      figureCell(cause.requests),
      figureCell(cause.requestsBefore),
    ])
  return section('comparison', `Since the check of ${moment(earlier.generatedAt)}`, [
    `<p>That one was ${badge(earlier.verdict, earlier.verdict)}. ${html(
      `${counted(kinds.new.length, 'cause')} new, ${figure(kinds.gone.length)} gone, ${figure(kinds.still.length)} still there.`,
    )}</p>`,
    notes.length === 0 ? '' : `<ul>${notes.map((note) => `<li>${prose(note)}</li>`).join('')}</ul>`,
    rows.length === 0
      ? ''
      : table(columns, rows, { label: 'Comparison', sortable: rows.length > 5, cards: true }),
    more(causes.length - rows.length, 'cause'),
  ])
}

/** Buckets whose policies are written out; `--policy` prints all. */
const POLICIES = 20

function rehearsal(report: Report): string {
  if (!isRehearsed(report)) return ''
  const rehearsed = rehearse(report)
  const { denied, policies, alsoStops, doesNotStop } = rehearsed
  const columns = [column('Client'), column('Requester'), column('Refused a day', 'figure')]
  const rows = denied
    .slice(0, CAUSES)
    .map((cause) => [
      cell(`<strong>${html(clientName(cause))}</strong>${cause.excepted ? ', excepted now' : ''}`),
      cell(code(cause.requester)),
      cell(html(requestsADay(cause.requestsADay)), { kind: 'figure', sort: String(cause.requestsADay) }),
    ])
  const json = (policy: unknown) =>
    `<pre tabindex="0"><code>${JSON.stringify(policy, null, 2).split('\n').map(html).join('\n')}</code></pre>`
  const all = Object.entries(policies.bucketPolicies)
  const sentences = (list: readonly string[]) =>
    `<ul>${list.map((text) => `<li>${prose(text)}</li>`).join('')}</ul>`
  return section('rehearsal', 'If SigV2 were denied now', [
    `<p>${prose(rehearsalSentence(rehearsed))}</p>`,
    rows.length === 0 ? '' : table(columns, rows, { label: 'Who would be refused', cards: true }),
    more(denied.length - rows.length, 'cause'),
    all.length === 0
      ? ''
      : `<details><summary>The policies that deny it, what else they stop, and what they do not</summary>
<h3>It also stops</h3>${sentences(alsoStops)}
<h3>It does not stop</h3>${sentences(doesNotStop)}
${all
  .slice(0, POLICIES)
  .map(
    ([bucket, policy]) =>
      `<h3>Bucket policy of ${code(bucket)}, beside the statements that it has</h3>${json(policy)}`,
  )
  .join('\n')}
${all.length > POLICIES ? `<p>${html(`…and the same for ${counted(all.length - POLICIES, 'more bucket')}: add --policy.`)}</p>` : ''}
<h3>Service control policy</h3>${policies.serviceControlPolicies.map(json).join('\n')}
</details>`,
  ])
}

function gaps(report: Report): string {
  if (report.gaps.length === 0) return ''
  const inOrder = [...openGaps(report), ...report.gaps.filter(({ accepted }) => accepted)]
  const shown = inOrder.slice(0, ROWS)
  const columns = [
    column('Gap'),
    column('Where'),
    column('Records', 'figure'),
    column('What it means, and what to do'),
  ]
  const rows = shown.map((gap) => [
    cell(`<code>${gap.name}</code>${gap.accepted ? `<br>${badge('accepted', 'accepted')}` : ''}`),
    cell(whereOf(gap)),
    gap.count === null ? cell('') : figureCell(gap.count),
    cell(prose(cut(gap.message, CHARACTERS)) + samples(gap), { kind: 'long' }),
  ])
  return section('gaps', 'Gaps', [
    '<p>Reasons why the log proves less than it seems to.</p>',
    table(columns, rows, { label: 'Gaps', cards: true }),
    more(inOrder.length - rows.length, 'gap'),
  ])
}

function whereOf(gap: Gap): string {
  return [gap.bucket, gap.network]
    .filter((part) => part !== null)
    .map(code)
    .join('<br>')
}

function samples({ samples }: Gap): string {
  if (samples.length === 0) return ''
  const items = samples.map(({ logObject, record }) => `<li>${code(record)}<br>in ${code(logObject)}</li>`)
  return `<p>Samples:</p><ul>${items.join('')}</ul>`
}

function totals(report: Report): string {
  const { parts, signatures } = totalRows(report)
  const row = (name: string, count: number, kind: string) =>
    `<tr${kind === '' ? '' : ` class="${kind}"`}><th scope="row">${html(name)}</th><td class="figure">${figure(count)}</td></tr>`
  const rows = [
    ...parts.flatMap(({ name, count }) => [
      row(name, count, ''),
      ...(name === 'in scope'
        ? signatures.map((signature) => row(signature.name, signature.count, 'part'))
        : []),
    ]),
    row('all records read', report.totals.records, 'sum'),
  ]
  return section('totals', 'Totals', [
    `<table class="totals">\n<thead><tr><th scope="col">Records</th><th scope="col" class="figure">Count</th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`,
  ])
}

function whatToDo(report: Report): string {
  const steps = nextSteps(report, asOption).map((step) => `<li>${prose(step)}</li>`)
  const note = repeatNote(report)
  return section('what-to-do', 'What to do', [
    `<ul>${steps.join('')}</ul>`,
    `<h3>${REPEAT_TITLE}</h3>`,
    `<pre tabindex="0"><code>${html(repeatCommand(report))}</code></pre>`,
    note === '' ? '' : `<p>${prose(note)}</p>`,
  ])
}

const EVIDENCE_COLUMNS: readonly (readonly [ColumnName, string])[] = [
  ['time', 'Time'],
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

function* evidence(evidence: Evidence | null): Generator<string> {
  if (evidence === null || evidence.records.length === 0) {
    yield section('evidence', 'Evidence', ['<p>There is no record to show.</p>'])
    return
  }
  const shown = evidence.records.slice(0, EVIDENCE_RECORDS)
  const columns = [...EVIDENCE_COLUMNS.map(([, title]) => column(title)), column('Log object')]
  const rows = shown.map(({ record, logObject }) => [
    ...EVIDENCE_COLUMNS.map(([name]) =>
      cell(cellCode(columnText(record, name) ?? ''), {
        kind: name === 'user_agent' || name === 'request_uri' ? 'long' : '',
      }),
    ),
    cell(cellCode(logObject)),
  ])
  const all = evidence.records.length
  const words =
    all === shown.length
      ? `${counted(all, 'record')} behind the findings`
      : `The first ${figure(shown.length)} of ${counted(all, 'record')} behind the findings`
  yield section('evidence', 'Evidence', [
    `<p>${html(`${words}${evidence.complete ? '' : ', not all of them'}. evidence.csv holds all 27 columns.`)}</p>`,
    `<details${all <= 20 ? ' open' : ''}><summary>${html(counted(shown.length, 'record'))}</summary>\n${table(columns, rows, { label: 'Evidence', wide: true })}\n</details>`,
  ])
}

function beside(report: Report): string {
  const parts = besideParts(report)
  if (parts.length === 0) return ''
  return section('beside', BESIDE_TITLE, [`<p>${html(BESIDE_SENTENCE)}</p>`, ...parts.map(besidePart)])
}

function besidePart(part: BesidePart): string {
  const columns = [
    column('User agent'),
    column('Requester'),
    column('TLS'),
    column('Requests', 'figure'),
    column('Bucket'),
    column('Remote IP'),
    column('Last seen'),
  ]
  const rows = part.clients
    .slice(0, BESIDE)
    .map((client) => [
      cell(code(client.userAgent), { kind: 'long' }),
      cell(code(client.requester), { kind: 'medium' }),
      cell(client.tlsVersion === null ? '-' : code(client.tlsVersion)),
      figureCell(client.requests),
      cell(code(client.bucket)),
      cell(code(client.remoteIp)),
      cell(moment(client.lastSeen), { kind: 'time' }),
    ])
  const rest = besideRest(part, rows.length)
  return `<h3>${html(part.title)}</h3>
<p>${html(part.advice)}</p>
${table(columns, rows, { label: part.title, sortable: rows.length > 5, cards: true })}${rest === '' ? '' : `\n<p>${html(rest)}</p>`}`
}

function statements(queries: readonly QueryRun[]): string {
  if (queries.length === 0)
    return section('sql', 'SQL', ['<p>No statement ran: the embedded engine read the log files itself.</p>'])
  const blocks = queries.map(({ purpose, queryExecutionId, bytesScanned, engineVersion, statement }) => {
    const notes = [bytesScanned === null ? null : `${byteSize(bytesScanned)} scanned`, engineVersion]
    const words = notes.filter((note) => note !== null).join(', ')
    const lines = statement.split('\n').map(html).join('\n')
    return `<details><summary>${html(purpose)}</summary>\n<p>Query execution ${code(queryExecutionId)}${words === '' ? '' : html(`: ${words}`)}</p>\n<pre tabindex="0"><code>${lines}</code></pre>\n</details>`
  })
  return section('sql', 'SQL', [
    `<p>${html(`${counted(queries.length, 'statement')} ran on Athena, in this order.`)}</p>`,
    ...blocks,
  ])
}

function files(digests: readonly FileDigest[]): string {
  const columns = [column('File'), column('Bytes', 'figure'), column('SHA-256')]
  const rows = digests.map(({ name, bytes, sha256 }) => [
    cell(code(name)),
    figureCell(bytes),
    cell(`<code>${html(sha256)}</code>`),
  ])
  return section('files', 'Files', [
    '<p>Beside this file, as they were written with it. <code>s3-sigv4-check verify DIRECTORY</code> checks them, and this file, against <code>SHA256SUMS</code>.</p>',
    table(columns, rows, { label: 'Files' }),
  ])
}

interface Column {
  readonly title: string
  readonly kind: '' | 'figure'
}
interface Cell {
  readonly content: string
  readonly kind: string
  /** What it sorts by, where that is not its text. */
  readonly sort: string | null
}

function column(title: string, kind: Column['kind'] = ''): Column {
  return { title, kind }
}

function cell(
  content: string,
  { kind = '', sort = null }: { kind?: string; sort?: string | null } = {},
): Cell {
  return { content, kind, sort }
}

function figureCell(count: number): Cell {
  return { content: figure(count), kind: 'figure', sort: String(count) }
}

interface TableOptions {
  readonly label: string
  readonly sortable?: boolean
  /** On a narrow page each row is a card. */
  readonly cards?: boolean
  readonly wide?: boolean
}

/** The roles keep it a table for those who hear it, where a narrow page shows cards. */
function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  options: TableOptions,
): string {
  const { label, sortable = false, cards = false, wide = false } = options
  const classes = [cards ? 'cards' : '', wide ? 'wide' : ''].filter((name) => name !== '').join(' ')
  const attribute = (name: string, value: string) => (value === '' ? '' : ` ${name}="${value}"`)
  const heads = columns.map(
    ({ title, kind }) => `<th scope="col" role="columnheader"${attribute('class', kind)}>${html(title)}</th>`,
  )
  const lines = rows.map((cells) => {
    const tds = cells.map(
      ({ content, kind, sort }, index) =>
        `<td role="cell"${attribute('class', kind)} data-label="${html((columns[index] as Column).title)}"${sort === null ? '' : ` data-sort="${html(sort)}"`}>${content}</td>`,
    )
    return `<tr role="row">${tds.join('')}</tr>`
  })
  return `<div class="scroll" role="region" aria-label="${html(label)}" tabindex="0">
<table role="table"${attribute('class', classes)}${sortable ? ' data-sortable' : ''}>
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
<tbody role="rowgroup">
${lines.join('\n')}
</tbody>
</table>
</div>`
}

function definitions(facts: readonly (readonly [string, string])[]): string {
  return `<dl class="facts">${facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>`
}

function more(count: number, noun: string): string {
  return count <= 0 ? '' : `<p>${html(`…and ${counted(count, `more ${noun}`)}, in report.json.`)}</p>`
}

function badge(kind: string, text: string): string {
  return `<span class="badge ${kind}">${html(text)}</span>`
}

function code(text: string): string {
  return text === '' ? '<em>empty</em>' : `<code>${breakable(html(cut(text, CHARACTERS)))}</code>`
}

/** A path or an ARN breaks after its slashes and colons, before it breaks elsewhere. */
function breakable(escaped: string): string {
  if (escaped.includes(' ')) return escaped
  return escaped.replace(/[/:]+(?=[^/:])/g, '$&<wbr>')
}

function cellCode(text: string): string {
  return text === '' ? '' : `<code>${breakable(html(cut(text, CELL_CHARACTERS)))}</code>`
}

function codes(texts: readonly string[]): string {
  const shown = texts.slice(0, 20).map(code)
  if (texts.length > 20) shown.push(html(`and ${figure(texts.length - 20)} more`))
  return shown.join(', ')
}

function examples(texts: readonly string[], count: number): string {
  const items = texts.map((text) => `<li>${code(text)}</li>`)
  if (count > texts.length) items.push(`<li>${html(`and ${figure(count - texts.length)} more`)}</li>`)
  return `<ul class="plain">${items.join('')}</ul>`
}

/** Prose, with what stands between two backticks as code. */
function prose(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${html(part)}</code>` : html(part)))
    .join('')
}
