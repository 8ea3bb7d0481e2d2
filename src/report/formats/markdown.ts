import type { Report } from '../../model/report.js'
import type { SignatureCounts } from '../../model/tally.js'
import { findGreatest } from '../../runtime/lists.js'
import { ALSO_SEEN_SENTENCE, ALSO_SEEN_TITLE, alsoSeenSections } from '../content/also-seen.js'
import { causeSection, REFUSED_PER_DAY, withDayBelow } from '../content/cause-rows.js'
import { type Change, changeOf } from '../content/change.js'
import { rehearsalSentence } from '../content/deny-words.js'
import { exceptionSection } from '../content/exceptions.js'
import { gapSection, sampleSection } from '../content/gaps.js'
import { headlineOf } from '../content/headline.js'
import { partSection, sigV4RegionsSentence } from '../content/parts.js'
import { provenanceRows } from '../content/provenance.js'
import { type Rehearsal, rehearse } from '../content/refused.js'
import { cell, column, type Section } from '../content/section.js'
import { bucketStateSentence, compliantTargetSection, targetSection } from '../content/targets.js'
import { totalSection } from '../content/totals.js'
import { type Period, periodName, perPeriod, shownSignatures, trendOf } from '../content/trend.js'
import {
  asInput,
  caveats,
  counted,
  figure,
  nextSteps,
  REPEAT_TITLE,
  repeatCommand,
  repeatNote,
} from '../content/words.js'
import { markdownText, mermaidText, visible } from './escape.js'
import {
  folded,
  foldedMarkdown,
  heightOf,
  list,
  paragraphs,
  SUMMARY_PAGE,
  sectionBody,
  sectionMarkdown,
} from './markdown-section.js'

/** GitHub takes 1 MiB of summary a step, and shows none of a longer one. */
export const JOB_SUMMARY_BYTES = 900 * 1024

/** How much of each list is written out; what is left is counted. */
interface Room {
  readonly causes: number
  readonly targets: number
  readonly gaps: number
  readonly samples: number
  readonly exceptions: number
  /** Causes of each kind that changed. */
  readonly changed: number
  /** Clients of each kind that do not count in the verdict. */
  readonly alsoSeen: number
  /** Bars of a chart. */
  readonly periods: number
  /** Characters of one text out of the log, and of an advice. */
  readonly characters: number
  readonly adviceCharacters: number
}

const ROOMS: readonly Room[] = [
  {
    causes: 10,
    targets: 20,
    gaps: 12,
    samples: 10,
    exceptions: 10,
    changed: 2,
    alsoSeen: 10,
    periods: 31,
    characters: 120,
    adviceCharacters: 500,
  },
  {
    causes: 10,
    targets: 10,
    gaps: 8,
    samples: 5,
    exceptions: 5,
    changed: 2,
    alsoSeen: 5,
    periods: 31,
    characters: 50,
    adviceCharacters: 300,
  },
  {
    causes: 5,
    targets: 5,
    gaps: 5,
    samples: 2,
    exceptions: 3,
    changed: 1,
    alsoSeen: 3,
    periods: 14,
    characters: 40,
    adviceCharacters: 240,
  },
  {
    causes: 1,
    targets: 0,
    gaps: 1,
    samples: 0,
    exceptions: 0,
    changed: 0,
    alsoSeen: 0,
    periods: 0,
    characters: 30,
    adviceCharacters: 120,
  },
]

/** A page of six screens, without the text outside the lists. */
const LISTS_PIXELS = 3_900

/**
 * The report in GitHub's Markdown: `summary.md`, and the job summary. At most six screens high, and `limitBytes` of UTF-8:
 * where it would be longer, it lists fewer rows, in the end counts only. Verdict, totals and where the rest is are always
 * there.
 */
export function jobSummary(report: Report, limitBytes: number = JOB_SUMMARY_BYTES): string {
  for (const room of ROOMS) {
    if (listsHeight(report, room) > LISTS_PIXELS && room !== ROOMS.at(-1)) continue
    const summary = summaryIn(report, room)
    if (Buffer.byteLength(summary) <= limitBytes) return summary
  }
  return paragraphs([headline(report), sectionMarkdown(totalSection(report)), REST])
}

function listsHeight(report: Report, room: Room): number {
  const sections = [
    exceptionSection(report, { ...room, rows: room.exceptions }),
    causes(report, room),
    gapSection(report, { ...room, rows: room.gaps }),
    targetSection(report, { ...room, rows: room.targets }),
  ]
  return sections.reduce((sum, section) => sum + heightOf(section, SUMMARY_PAGE), 0)
}

/** A page has no room for a column of days beside one of refusals. */
function causes(report: Report, room: Room): Section | null {
  const section = causeSection(report, { ...room, rows: room.causes })
  if (section === null) return null
  return section.columns.some(({ title }) => title === REFUSED_PER_DAY) ? withDayBelow(section) : section
}

const REST =
  'The report directory holds the full report (`report.json`, `report.html`) and the records behind its findings (`evidence.csv`).'

function summaryIn(report: Report, room: Room): string {
  const exceptions = sectionMarkdown(exceptionSection(report, { ...room, rows: room.exceptions }))
  const isCompliant = report.verdict === 'compliant'
  return paragraphs([
    headline(report),
    sectionMarkdown(partSection(report, { ...room, rows: Math.min(room.targets, 10) })),
    isCompliant ? exceptions : '',
    changeMarkdown(changeOf(report, room.changed)),
    sectionMarkdown(causes(report, room)),
    list([...caveats(report), sigV4RegionsSentence(report)].filter((note) => note !== '').map(markdownText)),
    isCompliant ? '' : exceptions,
    gaps(report, room),
    targets(report, room),
    trend(report, room),
    rehearsal(report, room),
    alsoSeen(report, room),
    sectionMarkdown(totalSection(report)),
    `### What to do next\n\n${list(nextSteps(report, asInput).map(markdownText))}`,
    folded(
      'What was checked',
      list(provenanceRows(report).map(([name, value]) => markdownText(`${name}: ${value}`))),
    ),
    REST,
    artifacts(report),
    again(report),
  ])
}

const SIGNS = {
  compliant: '✅',
  excepted: '⚠️',
  'non-compliant': '❌',
  inconclusive: '⚠️',
} as const

export function headline(report: Report): string {
  const { tone, label, sentence } = headlineOf(report)
  return `## ${SIGNS[tone]} ${markdownText(label)}: S3 requests and Signature Version 2\n\n**${markdownText(sentence)}**`
}

export function changeMarkdown(change: Change | null): string {
  if (change === null) return ''
  const { title, sentence, items, left, caveats: notes } = change
  return paragraphs([
    `${markdownText(title)}: **${markdownText(sentence)}**`,
    list([
      ...items.map(({ kind, words }) => `**${kind}**: ${markdownText(words)}`),
      ...(left === '' ? [] : [markdownText(left)]),
      ...notes.map(markdownText),
    ]),
  ])
}

function gaps(report: Report, room: Room): string {
  const section = gapSection(report, { ...room, rows: room.gaps })
  if (section === null) return ''
  return paragraphs([
    sectionMarkdown(section),
    room.samples === 0 ? '' : foldedMarkdown(sampleSection(report, { ...room, rows: room.samples })),
  ])
}

function targets(report: Report, room: Room): string {
  const rows = { ...room, rows: room.targets }
  const wanting = targetSection(report, rows)
  return paragraphs([
    wanting === null ? markdownText(bucketStateSentence(report)) : sectionMarkdown(wanting),
    room.targets === 0 ? '' : foldedMarkdown(compliantTargetSection(report, rows)),
  ])
}

function alsoSeen(report: Report, room: Room): string {
  const sections = alsoSeenSections(report, { ...room, rows: room.alsoSeen })
  if (sections.length === 0) return ''
  return folded(
    `${ALSO_SEEN_TITLE}: ${sections.map(({ title }) => title).join('; ')}`,
    paragraphs([ALSO_SEEN_SENTENCE, ...sections.map((section) => sectionMarkdown(section, 4))]),
  )
}

/** One chart of SigV2, or of SigV4 without any SigV2, and a table of all signatures. */
function trend(report: Report, room: Room): string {
  const periods = trendOf(report.daily, room.periods)
  if (room.periods === 0 || periods.length === 0) return ''
  const signatures = shownSignatures(periods)
  const charted = periods.some(({ sigV2 }) => sigV2 > 0) ? 'sigV2' : 'sigV4'
  const name = charted === 'sigV2' ? 'SigV2' : 'SigV4'
  const isDrawn = periods.length > 1 && periods.some((period) => period[charted] > 0)
  return paragraphs([
    isDrawn ? `### Trend\n\n${chart(`${name} requests ${perPeriod(periods)}`, periods, charted)}` : '',
    folded(
      `Requests ${perPeriod(periods)}, as a table`,
      sectionBody({
        id: 'trend',
        title: '',
        sentences: [],
        columns: [
          column('Day', 'text', true),
          ...signatures.map(({ title }) => column(title, 'figure', true)),
        ],
        rows: periods.map((period) => ({
          id: null,
          cells: [cell(periodName(period)), ...signatures.map(({ key }) => cell(figure(period[key])))],
        })),
        left: [],
      }),
    ),
  ])
}

/** Source of the syntax: https://mermaid.js.org/syntax/xyChart.html */
function chart(title: string, periods: readonly Period[], key: keyof SignatureCounts): string {
  const most = findGreatest(periods.map((period) => period[key]))
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
    "      backgroundColor: 'transparent'",
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

/** Buckets whose policies are written out. */
const POLICIES_SHOWN = 1

function rehearsal(report: Report, room: Room): string {
  if (report.verdict === 'inconclusive' && report.totals.sigV2 === 0) return ''
  const rehearsed = rehearse(report)
  return paragraphs([
    '### If SigV2 were denied now',
    markdownText(rehearsalSentence(rehearsed)),
    room.samples === 0 ? '' : denial(rehearsed),
  ])
}

/** The policies that would do it, and what they stop and do not. Bucket names in them are checked: no fence stands there. */
function denial({ firstPolicies, alsoStops, doesNotStop }: Rehearsal): string {
  const { policies, left } = firstPolicies(POLICIES_SHOWN)
  const first = Object.values(policies.bucketPolicies)
  if (first.length === 0) return ''
  const json = (policy: unknown) => `\`\`\`json\n${JSON.stringify(policy, null, 2)}\n\`\`\``
  return paragraphs([
    '<details><summary>The policy that denies it, and what it stops and does not stop</summary>',
    'Add this statement to the policy of each bucket:',
    ...first.map(json),
    left > 0 ? `The same holds for ${counted(left, 'more bucket')}.` : '',
    'Or add it to a service control policy, without `Principal`. `s3-sigv4-check check … --policy` prints all policies.',
    `It also stops:\n\n${list(alsoStops.map(markdownText))}`,
    `It does not stop:\n\n${list(doesNotStop.map(markdownText))}`,
    '</details>',
  ])
}

function artifacts({ provenance }: Report): string {
  return provenance.runUrl === null
    ? ''
    : `[Artifacts of this run](${provenance.runUrl}#artifacts) · [The run](${provenance.runUrl})`
}

function again(report: Report): string {
  // A fenced block takes any text but its own fence; a line end in a path is spelt out.
  const command = visible(repeatCommand(report))
  const fence = '`'.repeat(
    Math.max(3, findGreatest((command.match(/`+/g) ?? []).map((run) => run.length + 1))),
  )
  return paragraphs([
    `### ${REPEAT_TITLE}`,
    markdownText(repeatNote(report)),
    `${fence}sh\n${command}\n${fence}`,
  ])
}
