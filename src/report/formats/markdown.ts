import type { Gap, Report } from '../../model/report.js'
import type { SignatureCounts } from '../../model/tally.js'
import { BESIDE_SENTENCE, BESIDE_TITLE, besideParts, besideRest } from '../content/also-seen.js'
import { daysRead, EXAMPLES, type RolledUpCause, rollUp } from '../content/causes.js'
import { rehearsalSentence, requestsADay } from '../content/deny-words.js'
import { type Rehearsal, rehearse } from '../content/refused.js'
import { shownTargets } from '../content/targets.js'
import { type Period, periodName, perPeriod, shownSignatures, trendOf } from '../content/trend.js'
import {
  asInput,
  byteSize,
  caveats,
  clientName,
  counted,
  exceptionState,
  figure,
  findingCounts,
  gapNames,
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
import {
  cut,
  markdownCellCode,
  markdownCellText,
  markdownCode,
  markdownText,
  mermaidText,
  visible,
} from './escape.js'

/** GitHub takes 1 MiB of summary a step, and shows none of a longer one. */
export const JOB_SUMMARY_BYTES = 900 * 1024

/** How much of each list is written out; what is left is counted. */
interface Room {
  readonly causes: number
  readonly targets: number
  readonly gaps: number
  readonly samples: number
  readonly exceptions: number
  /** Causes of each kind of a comparison. */
  readonly compared: number
  /** Clients of each kind beside the verdict. */
  readonly beside: number
  /** Bars of a chart. */
  readonly periods: number
  /** Characters of one text of a client. */
  readonly characters: number
}

const ROOMS: readonly Room[] = [
  {
    causes: 500,
    targets: 500,
    gaps: 200,
    samples: 5,
    exceptions: 200,
    compared: 50,
    beside: 10,
    periods: 31,
    characters: 300,
  },
  {
    causes: 200,
    targets: 200,
    gaps: 100,
    samples: 5,
    exceptions: 100,
    compared: 20,
    beside: 10,
    periods: 31,
    characters: 200,
  },
  {
    causes: 50,
    targets: 100,
    gaps: 50,
    samples: 2,
    exceptions: 50,
    compared: 10,
    beside: 5,
    periods: 31,
    characters: 120,
  },
  {
    causes: 10,
    targets: 25,
    gaps: 20,
    samples: 0,
    exceptions: 10,
    compared: 3,
    beside: 3,
    periods: 14,
    characters: 80,
  },
  {
    causes: 0,
    targets: 0,
    gaps: 0,
    samples: 0,
    exceptions: 0,
    compared: 0,
    beside: 0,
    periods: 0,
    characters: 80,
  },
]

/**
 * The report in GitHub's Markdown: `summary.md`, and the job summary. At most `limitBytes` of UTF-8: where it would be
 * longer, it lists fewer rows, in the end counts alone; verdict, totals and where the rest is are always there.
 */
export function jobSummary(report: Report, limitBytes: number = JOB_SUMMARY_BYTES): string {
  for (const room of ROOMS) {
    const text = summary(report, room)
    if (Buffer.byteLength(text) <= limitBytes) return text
  }
  return paragraphs([headline(report), totals(report), REST])
}

const REST =
  'The whole report is `report.json`, and the records behind its findings are `evidence.csv`, both in the report directory.'

function summary(report: Report, room: Room): string {
  return paragraphs([
    headline(report),
    facts(report),
    list(caveats(report).map(markdownText)),
    trend(report, room),
    targets(report, room),
    findings(report, room),
    exceptions(report, room),
    comparison(report, room),
    rehearsal(report, room),
    gaps(report, room),
    beside(report, room),
    totals(report),
    `### What to do\n\n${list(nextSteps(report, asInput).map(markdownText))}`,
    again(report),
    REST,
  ])
}

const SIGNS = {
  compliant: '✅',
  'non-compliant': '❌',
  inconclusive: '⚠️',
  'no-traffic': '⚠️',
  denied: '✅',
} as const

function headline(report: Report): string {
  return `## ${SIGNS[report.verdict]} ${VERDICT_WORDS[report.verdict]}: S3 requests and Signature Version 2\n\n**${markdownText(verdictSentence(report))}**`
}

function facts(report: Report): string {
  const { oldestRecord, newestRecord } = report.source
  const records = oldestRecord === null ? '' : ` Records: ${moment(oldestRecord)} to ${moment(newestRecord)}.`
  const scanned =
    report.scan.bytesScanned === null ? '' : ` Athena scanned ${byteSize(report.scan.bytesScanned)}.`
  return `Checked: ${windowWords(report.window)}. Read: ${sourceWords(report)}.${records}${scanned}`
}

/** A chart for each of SigV2 and SigV4, whose numbers are too far apart for one scale, and a table of all. */
function trend(report: Report, room: Room): string {
  const periods = trendOf(report.daily, room.periods)
  if (room.periods === 0 || periods.length === 0) return ''
  const signatures = shownSignatures(periods)
  const charts = signatures
    .filter(({ key }) => (key === 'sigV2' || key === 'sigV4') && periods.some((period) => period[key] > 0))
    .map(({ key, name }) => chart(`${name} requests ${perPeriod(periods)}`, periods, key))
  const head = [periods[0]?.from === periods[0]?.to ? 'Day' : 'Days', ...signatures.map(({ title }) => title)]
  const rows = periods.map((period) => [
    periodName(period),
    ...signatures.map(({ key }) => figure(period[key])),
  ])
  const figures = signatures.map((_, column) => column + 1)
  return paragraphs([
    '### Trend',
    ...(periods.length < 2 ? [] : charts),
    `<details><summary>Requests ${perPeriod(periods)}, as a table</summary>\n\n${table(head, rows, figures)}\n\n</details>`,
  ])
}

/** Source of the syntax: https://mermaid.js.org/syntax/xyChart.html */
function chart(title: string, periods: readonly Period[], key: keyof SignatureCounts): string {
  const most = Math.max(...periods.map((period) => period[key]))
  return [
    '```mermaid',
    '---',
    'config:',
    '  xyChart:',
    '    width: 900',
    '    height: 240',
    '    yAxis:',
    '      labelFontSize: 11',
    '  themeVariables:',
    '    xyChart:',
    `      plotColorPalette: '${key === 'sigV2' ? '#cf222e' : '#2da44e'}'`,
    '---',
    'xychart-beta',
    `  title "${mermaidText(title)}"`,
    `  x-axis [${periods.map(({ from }) => `"${mermaidText(from.slice(5))}"`).join(', ')}]`,
    `  y-axis "requests" 0 --> ${most}`,
    `  bar [${periods.map((period) => period[key]).join(', ')}]`,
    '```',
  ].join('\n')
}

function targets(report: Report, room: Room): string {
  if (report.targets.length === 0) return ''
  const shown = shownTargets(report.targets, room.targets)
  const signatures = shownSignatures(report.targets)
  const head = ['Bucket', 'Network', 'Verdict', ...signatures.map(({ title }) => title), LAST_SEEN]
  const rows = shown.map((target) => [
    code(target.bucket, room),
    code(target.network, room),
    `${SIGNS[target.verdict]} ${target.verdict}`,
    ...signatures.map(({ key }) => figure(target[key])),
    moment(target.lastSeen),
  ])
  const counts = (['non-compliant', 'no-traffic', 'denied', 'compliant'] as const)
    .map(
      (verdict) => [verdict, report.targets.filter((target) => target.verdict === verdict).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${figure(count)} ${verdict}`)
  const left = report.targets.length - shown.length
  return paragraphs([
    '### Targets',
    shown.length === 0
      ? ''
      : table(
          head,
          rows,
          signatures.map((_, column) => column + 3),
        ),
    left === 0
      ? ''
      : `${shown.length === 0 ? '' : `…and ${counted(left, 'more target')}. `}In all: ${counts.join(', ')}.`,
  ])
}

/** Heads that do not break, so that the dates below them do not either. */
const LAST_SEEN = 'Last&nbsp;seen&nbsp;(UTC)'
const REQUESTS = 'Requests,&nbsp;last&nbsp;seen'

function findings(report: Report, room: Room): string {
  const { clients, exact, requests } = findingCounts(report)
  if (requests === 0 && clients === 0) return ''
  const causes = rollUp(report.findings, daysRead(report))
  const shown = causes.slice(0, room.causes)
  const head = ['Client', 'Requester', REQUESTS, 'Bucket, remote IP']
  const rows = shown.map((cause) => [
    clientCell(cause, room),
    code(cause.requester, room),
    [figure(cause.requests), refusedWords(cause), moment(cause.lastSeen)]
      .filter((part) => part !== '')
      .join('<br>'),
    `${several(cause.buckets.slice(0, EXAMPLES), cause.bucketCount, room)}<br>${several(cause.remoteIps, cause.remoteIpCount, room)}`,
  ])
  const left = causes.length - shown.length
  const notListed = report.findingsNotListed.requests
  const who = `${exact ? '' : 'at least '}${counted(clients, 'client')}`
  return paragraphs([
    '### Findings',
    `${counted(requests, 'request')} by ${who}${causes.length === clients ? '' : `, from ${counted(causes.length, 'cause')}`}: one row for each requester and product. A user agent is what a client calls itself.`,
    shown.length === 0 ? '' : table(head, rows, [2]),
    left > 0 ? `…and ${counted(left, 'more cause')}: all are in \`report.json\`.` : '',
    notListed > 0
      ? `Beyond the ${counted(report.findings.length, 'client')} that \`report.json\` lists, others made ${counted(notListed, 'request')}.`
      : '',
    advice(shown, room),
  ])
}

function clientCell(cause: RolledUpCause, room: Room): string {
  const versions = cause.versions.map((version) => ` ${code(version, room)}`).join(',')
  const agents = several(cause.userAgents.slice(0, 1), cause.userAgentCount, room)
  return `**${markdownCellText(clientName(cause))}**${versions}<br>signs by ${SIGNS_BY[cause.authentication]}<br>${agents}`
}

/** Log objects named below one advice. */
const LOG_OBJECTS = 3

/** What to change, once for each product and advice, and log objects to look at. */
function advice(causes: readonly RolledUpCause[], room: Room): string {
  const seenIn = new Map<string, string[]>()
  for (const cause of causes) {
    const line = `**${markdownText(clientName(cause))}**: ${markdownText(cut(cause.advice, 1_000))}`
    const logObjects = seenIn.get(line) ?? []
    seenIn.set(line, logObjects)
    const [logObject] = cause.logObjects
    if (logObject !== undefined && logObjects.length < LOG_OBJECTS && !logObjects.includes(logObject))
      logObjects.push(logObject)
  }
  const most = Math.max(room.causes / 10, 10)
  const lines = [...seenIn].slice(0, most).map(([line, logObjects]) => {
    const named = logObjects.map((logObject) => markdownCode(cut(logObject, room.characters)))
    return named.length === 0 ? line : `${line} Seen in ${named.join(', ')}.`
  })
  if (seenIn.size > most) lines.push('…and more in `report.json`')
  return lines.length === 0 ? '' : paragraphs(['#### What to change, and where it is seen', list(lines)])
}

function exceptions(report: Report, room: Room): string {
  if (report.exceptions.length === 0) return ''
  // What asks for somebody's attention first.
  const inOrder = [...report.exceptions].sort((a, b) => a.dueInDays - b.dueInDays)
  const shown = inOrder.slice(0, room.exceptions)
  const head = ['Exception', 'Matches', 'Requests']
  const rows = shown.map((exception) => [
    `${exception.state === 'active' ? '' : '⚠️ '}${exceptionState(exception)}<br>${markdownCellText(cut(exception.reason, room.characters))}<br>owner: ${markdownCellText(cut(exception.owner, room.characters))}`,
    matchParts(exception)
      .map(([name, value]) => `${name} ${code(value, room)}`)
      .join('<br>'),
    `${figure(exception.requests)}<br>${counted(exception.clients, 'client')}`,
  ])
  const left = inOrder.length - shown.length
  return paragraphs([
    '### Exceptions',
    shown.length === 0 ? '' : table(head, rows, [2]),
    left > 0 ? `…and ${counted(left, 'more exception')}: all are in \`report.json\`.` : '',
  ])
}

const KINDS = { new: '🆕 new', gone: 'gone', still: 'still there' } as const

function comparison(report: Report, room: Room): string {
  if (report.comparison === null) return ''
  const { earlier, caveats, ...kinds } = report.comparison
  const head = ['Since then', 'Client', 'Requester', 'Requests', 'Before']
  const causes = (['new', 'gone', 'still'] as const).map((kind) => ({ kind, all: kinds[kind] }))
  const rows = causes.flatMap(({ kind, all }) =>
    all
      .slice(0, room.compared)
      .map((cause) => [
        `${KINDS[kind]}${cause.excepted ? '<br>excepted' : ''}`,
        `**${markdownCellText(clientName(cause))}**`,
        code(cause.requester, room),
        figure(cause.requests),
        figure(cause.requestsBefore),
      ]),
  )
  const left = causes.reduce((sum, { all }) => sum + all.length, 0) - rows.length
  return paragraphs([
    `### Since the check of ${moment(earlier.generatedAt)}`,
    `That one was ${earlier.verdict}. ${counted(kinds.new.length, 'cause')} new, ${figure(kinds.gone.length)} gone, ${figure(kinds.still.length)} still there.`,
    list(caveats.map(markdownText)),
    rows.length === 0 ? '' : table(head, rows, [3, 4]),
    left > 0 ? `…and ${counted(left, 'more cause')}: all are in \`report.json\`.` : '',
  ])
}

/** Buckets whose policies are written out. */
const POLICIES_SHOWN = 1

function rehearsal(report: Report, room: Room): string {
  if (report.verdict === 'inconclusive' && report.totals.sigV2 === 0) return ''
  const rehearsed = rehearse(report)
  const shown = rehearsed.denied.slice(0, Math.ceil(room.causes / 10))
  const rows = shown.map((cause) => [
    markdownCellText(clientName(cause)) + (cause.excepted ? '<br>excepted now' : ''),
    code(cause.requester, room),
    requestsADay(cause.requestsADay),
  ])
  const left = rehearsed.denied.length - shown.length
  return paragraphs([
    '### If SigV2 were denied now',
    markdownText(rehearsalSentence(rehearsed)),
    rows.length === 0 ? '' : table(['Client', 'Requester', 'Refused a day'], rows, [2]),
    left > 0 && shown.length > 0 ? `…and ${counted(left, 'more cause')}.` : '',
    room.causes === 0 ? '' : denial(rehearsed),
  ])
}

/** The policies that would do it, and what they stop and do not. Bucket names in them are checked: no fence stands there. */
function denial({ policies, alsoStops, doesNotStop }: Rehearsal): string {
  const all = Object.values(policies.bucketPolicies)
  if (all.length === 0) return ''
  const left = all.length - POLICIES_SHOWN
  const json = (policy: unknown) => `\`\`\`json\n${JSON.stringify(policy, null, 2)}\n\`\`\``
  return paragraphs([
    '<details><summary>The policy that denies it, what else it stops, and what it does not</summary>',
    'In the policy of each bucket, beside the statements that it has:',
    ...all.slice(0, POLICIES_SHOWN).map(json),
    left > 0 ? `…and the same for ${counted(left, 'more bucket')}.` : '',
    'Or as a service control policy, which names no principal: the same statement without `Principal`. `s3-sigv4-check check … --policy` prints all of them.',
    `It also stops:\n\n${list(alsoStops.map(markdownText))}`,
    `It does not stop:\n\n${list(doesNotStop.map(markdownText))}`,
    '</details>',
  ])
}

function gaps(report: Report, room: Room): string {
  if (report.gaps.length === 0) return ''
  const accepted = report.gaps.filter((gap) => gap.accepted)
  const inOrder = [...openGaps(report), ...accepted]
  const shown = inOrder.slice(0, room.gaps)
  const head = ['Gap', 'Where', 'Records', 'What it means, and what to do']
  const rows = shown.map((gap) => [
    `\`${gap.name}\`${gap.accepted ? '<br>accepted' : ''}`,
    [gap.bucket, gap.network]
      .filter((part) => part !== null)
      .map((part) => code(part, room))
      .join('<br>'),
    gap.count === null ? '' : figure(gap.count),
    markdownCellText(cut(gap.message, 1_000)),
  ])
  const left = inOrder.length - shown.length
  return paragraphs([
    '### Gaps',
    `Reasons why the log proves less than it seems to: ${markdownText(gapNames(inOrder))}.`,
    shown.length === 0 ? '' : table(head, rows, [2]),
    left > 0 && shown.length > 0 ? `…and ${counted(left, 'more gap')}: all are in \`report.json\`.` : '',
    samples(shown, room),
  ])
}

function samples(gaps: readonly Gap[], room: Room): string {
  const rows = gaps.flatMap((gap) =>
    gap.samples
      .slice(0, room.samples)
      .map(({ logObject, record }) => [`\`${gap.name}\``, code(logObject, room), code(record, room)]),
  )
  if (rows.length === 0) return ''
  return `<details><summary>Samples of these records</summary>\n\n${table(['Gap', 'Log object', 'Record'], rows, [])}\n\n</details>`
}

function beside(report: Report, room: Room): string {
  const parts = besideParts(report)
  if (parts.length === 0) return ''
  const head = ['User agent', 'Requester', 'TLS', REQUESTS, 'Bucket, remote IP']
  const blocks = parts.flatMap((part) => {
    const shown = part.clients.slice(0, room.beside)
    const rows = shown.map((client) => [
      code(client.userAgent, room),
      code(client.requester, room),
      client.tlsVersion === null ? '' : code(client.tlsVersion, room),
      `${figure(client.requests)}<br>${moment(client.lastSeen)}`,
      `${code(client.bucket, room)}<br>${code(client.remoteIp, room)}`,
    ])
    return [
      `#### ${markdownText(part.title)}`,
      markdownText(part.advice),
      rows.length === 0 ? '' : table(head, rows, [3]),
      markdownText(besideRest(part, shown.length)),
    ]
  })
  return paragraphs([`### ${BESIDE_TITLE}`, BESIDE_SENTENCE, ...blocks])
}

function totals(report: Report): string {
  const { parts, signatures } = totalRows(report)
  const rows = [
    ...parts.flatMap(({ name, count }) => [
      [name, figure(count)],
      ...(name === 'in scope' ? signatures.map((row) => [`— ${row.name}`, figure(row.count)]) : []),
    ]),
    ['**all records read**', `**${figure(report.totals.records)}**`],
  ]
  return paragraphs(['### Totals', table(['Records', 'Count'], rows, [1])])
}

function again(report: Report): string {
  const command = repeatCommand(report)
  // A fenced block takes any text but its own fence; a line end in a path is spelt out.
  const text = visible(command)
  const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)))
  return paragraphs([
    `### ${REPEAT_TITLE}`,
    `${fence}sh\n${text}\n${fence}`,
    markdownText(repeatNote(report)),
  ])
}

/** The examples, and how many more there are of all `count`. */
function several(examples: readonly string[], count: number, room: Room): string {
  const shown = examples.map((text) => code(text, room))
  if (count > examples.length) shown.push(`and ${figure(count - examples.length)} more`)
  return shown.join('<br>')
}

function code(text: string, room: Room): string {
  return markdownCellCode(cut(text, room.characters))
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  figures: readonly number[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, column) => (figures.includes(column) ? '---:' : '---'))
  return [head, rule, ...rows].map(line).join('\n')
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

function paragraphs(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => part.replace(/\n+$/, ''))
    .join('\n\n')
    .concat('\n')
}
