import { formatCount } from '../../model/figures.js'
import type { Report } from '../../model/report.js'
import type { SignatureCounts } from '../../model/tally.js'
import { findGreatest } from '../../runtime/lists.js'
import { ALSO_SEEN_SENTENCE, ALSO_SEEN_TITLE, makeAlsoSeenSections } from '../content/also-seen.js'
import { makeCauseSection, moveDayBelow, moveOwnerBelow, REFUSED_PER_DAY } from '../content/cause-rows.js'
import { type Change, makeChange } from '../content/change.js'
import { describeDenialPreview } from '../content/deny-words.js'
import { makeExceptionSection } from '../content/exceptions.js'
import { makeGapSection, makeSampleSection } from '../content/gaps.js'
import { makeHeadline } from '../content/headline.js'
import { describeSigV4Regions, makePartSection } from '../content/parts.js'
import { makeProvenanceRows } from '../content/provenance.js'
import {
  ALSO_STOPS,
  type DenialPreview,
  DOES_NOT_STOP,
  isDenialPreviewed,
  previewDenial,
} from '../content/refused.js'
import type { Section } from '../content/section.js'
import {
  describeBucketStatesInFull,
  makeCompliantTargetSection,
  makeTargetSection,
} from '../content/targets.js'
import { makeTotalSection } from '../content/totals.js'
import { describePeriodLength, makeTrend, makeTrendSection, type Period } from '../content/trend.js'
import {
  describeCaveats,
  describeRepeatCommand,
  describeWindowRead,
  EVIDENCE_OF_PARTS,
  listNextSteps,
  makeRepeatCommand,
  REPEAT_TITLE,
  spellInput,
} from '../content/words.js'
import { escapeMarkdown, escapeMermaid, showInvisible } from './escape.js'
import { estimateHeight, SUMMARY_WIDTH } from './markdown-height.js'
import {
  renderFolded,
  renderFoldedSection,
  renderList,
  renderParagraphs,
  renderSection,
  renderSectionBody,
} from './markdown-section.js'
import { renderMermaidChart } from './mermaid.js'

/** GitHub accepts 1 MiB of summary per step, and shows nothing of a longer one. */
export const JOB_SUMMARY_BYTES = 900 * 1024

/** The rows of each list. Other rows are only counted. */
interface Room {
  readonly causes: number
  readonly targets: number
  readonly gaps: number
  readonly samples: number
  readonly exceptions: number
  /** Causes of each kind that changed. */
  readonly changed: number
  /** Maximum clients of each kind that do not count in the verdict. */
  readonly alsoSeen: number
  /** Bars of a chart. */
  readonly periods: number
  /** Maximum characters of a text from the log, and of an advice. */
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
    causes: 10,
    targets: 5,
    gaps: 5,
    samples: 2,
    exceptions: 3,
    changed: 2,
    alsoSeen: 3,
    periods: 31,
    characters: 50,
    adviceCharacters: 240,
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
    causes: 3,
    targets: 2,
    gaps: 2,
    samples: 0,
    exceptions: 1,
    changed: 1,
    alsoSeen: 0,
    periods: 14,
    characters: 40,
    adviceCharacters: 160,
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

/** A page of six screens (5,400 pixels), less what the estimate can miss. */
const SUMMARY_PIXELS = 4_850

/**
 * The report in GitHub's Markdown: `summary.md`, and the job summary. At most six screens high, and `limitBytes` of
 * UTF-8. A longer report lists fewer rows, and finally only counts. It always has the verdict, the totals and the place
 * of the full report.
 */
export function renderJobSummary(report: Report, limitBytes: number = JOB_SUMMARY_BYTES): string {
  for (const room of ROOMS) {
    const summary = renderSummaryIn(report, room)
    if (
      Buffer.byteLength(summary) <= limitBytes &&
      (room === ROOMS.at(-1) || estimateHeight(summary, SUMMARY_WIDTH) <= SUMMARY_PIXELS)
    )
      return summary
  }
  return renderParagraphs([renderHeadline(report), renderSection(makeTotalSection(report)), REST])
}

/**
 * How to read the table stands below it, so that the first advice is high on the page. A page has no room for a column of days
 * next to one of refusals.
 */
function makeCauses(report: Report, room: Room): Section | null {
  const found = makeCauseSection(report, { ...room, rows: room.causes })
  if (found === null) return null
  const { sentences, left, ...table } = moveOwnerBelow(found)
  const section = { ...table, sentences: [], left: [...left, ...sentences] }
  return section.columns.some(({ title }) => title === REFUSED_PER_DAY) ? moveDayBelow(section) : section
}

const REST =
  'The report directory holds the full report (`report.json`, `report.html`) and the records behind its findings (`evidence.csv`).'
const REST_OF_MERGE = 'The report directory holds the full report (`report.json`, `report.html`).'

function renderSummaryIn(report: Report, room: Room): string {
  const exceptions = renderSection(makeExceptionSection(report, { ...room, rows: room.exceptions }))
  const isCompliant = report.verdict === 'compliant'
  return renderParagraphs([
    renderHeadline(report),
    isCompliant ? exceptions : '',
    renderChange(makeChange(report, room.changed)),
    renderSection(makeCauses(report, room)),
    renderList(
      [...describeCaveats(report), describeSigV4Regions(report)]
        .filter((note) => note !== '')
        .map(escapeMarkdown),
    ),
    isCompliant ? '' : exceptions,
    renderGaps(report, room),
    renderTargets(report, room),
    renderSection(makePartSection(report, { ...room, rows: Math.min(room.targets, 10) })),
    renderTrend(report, room),
    renderDenialPreview(report, room),
    renderAlsoSeen(report, room),
    renderSection(makeTotalSection(report)),
    `### What to do next\n\n${renderList(listNextSteps(report, spellInput).map(escapeMarkdown))}`,
    renderFolded(
      'What was checked',
      renderList(makeProvenanceRows(report).map(([name, value]) => escapeMarkdown(`${name}: ${value}`))),
    ),
    report.parts === undefined ? REST : `${REST_OF_MERGE} ${EVIDENCE_OF_PARTS}`,
    renderArtifacts(report),
    renderAgain(report),
  ])
}

const SIGNS = {
  compliant: '✅',
  excepted: '⚠️',
  'non-compliant': '❌',
  inconclusive: '⚠️',
} as const

/** The headline of the report: the verdict, the largest cause and the window. */
export function renderHeadline(report: Report): string {
  const { tone, label, sentence, largest } = makeHeadline(report, spellInput)
  return renderParagraphs([
    `## ${SIGNS[tone]} ${escapeMarkdown(label)}: S3 requests and Signature Version 2`,
    `**${escapeMarkdown(sentence)}**`,
    renderList(
      [...largest, ['Window', describeWindowRead(report)] as const].map(
        ([name, words]) => `**${name}**: ${escapeMarkdown(words)}`,
      ),
    ),
  ])
}

/** The changes since the earlier report. Empty without one. */
export function renderChange(change: Change | null): string {
  if (change === null) return ''
  const { title, sentence, items, left, caveats: notes } = change
  return renderParagraphs([
    `${escapeMarkdown(title)}: **${escapeMarkdown(sentence)}**`,
    renderList([
      ...items.map(({ kind, words }) => `**${kind}**: ${escapeMarkdown(words)}`),
      ...(left === '' ? [] : [escapeMarkdown(left)]),
      ...notes.map(escapeMarkdown),
    ]),
  ])
}

/** The first column of a record, the bucket owner, has 64 characters. */
const SAMPLE_CHARACTERS = 160

function renderGaps(report: Report, room: Room): string {
  const section = makeGapSection(report, { ...room, rows: room.gaps })
  if (section === null) return ''
  const characters = Math.max(room.characters, SAMPLE_CHARACTERS)
  return renderParagraphs([
    renderSection(section),
    room.samples === 0
      ? ''
      : renderFoldedSection(makeSampleSection(report, { ...room, rows: room.samples, characters })),
  ])
}

function renderTargets(report: Report, room: Room): string {
  const rows = { ...room, rows: room.targets }
  const wanting = makeTargetSection(report, rows)
  return renderParagraphs([
    wanting === null ? escapeMarkdown(describeBucketStatesInFull(report)) : renderSection(wanting),
    room.targets === 0 ? '' : renderFoldedSection(makeCompliantTargetSection(report, rows)),
  ])
}

function renderAlsoSeen(report: Report, room: Room): string {
  const sections = makeAlsoSeenSections(report, { ...room, rows: room.alsoSeen })
  if (sections.length === 0) return ''
  return renderFolded(
    `${ALSO_SEEN_TITLE}: ${sections.map(({ title }) => title).join('; ')}`,
    renderParagraphs([ALSO_SEEN_SENTENCE, ...sections.map((section) => renderSection(section, 4))]),
  )
}

/** One chart of SigV2, or of SigV4 without any SigV2, and a table of all signatures. */
function renderTrend(report: Report, room: Room): string {
  const periods = makeTrend(report.daily, room.periods)
  if (room.periods === 0 || periods.length === 0) return ''
  const charted = periods.some(({ sigV2 }) => sigV2 > 0) ? 'sigV2' : 'sigV4'
  const name = charted === 'sigV2' ? 'SigV2' : 'SigV4'
  const table = makeTrendSection(periods, 'text')
  const isDrawn = periods.length > 1 && periods.some((period) => period[charted] > 0)
  return renderParagraphs([
    isDrawn
      ? `### Trend\n\n${renderChart(`${name} requests ${describePeriodLength(periods)}`, periods, charted)}`
      : '',
    renderFolded(`${table.title}, as a table`, renderSectionBody(table)),
  ])
}

function renderChart(title: string, periods: readonly Period[], key: keyof SignatureCounts): string {
  const values = periods.map((period) => period[key])
  return renderMermaidChart({
    kind: 'bar',
    title: escapeMermaid(title),
    labels: periods.map(({ from }) => escapeMermaid(from.slice(5))),
    values,
    most: findGreatest(values),
    color: key === 'sigV2' ? '#cf222e' : '#2da44e',
    configuration: ['    yAxis:', '      labelFontSize: 11'],
  })
}

/** Buckets whose policies are written out. */
const POLICIES_SHOWN = 1

function renderDenialPreview(report: Report, room: Room): string {
  if (!isDenialPreviewed(report)) return ''
  const preview = previewDenial(report)
  return renderParagraphs([
    '### If SigV2 were denied now',
    escapeMarkdown(describeDenialPreview(preview)),
    room.samples === 0 ? '' : renderDenial(preview),
  ])
}

/**
 * The policies, and what they stop and do not stop. Bucket names in them are verified, so that they cannot contain a
 * fence.
 */
function renderDenial({ takePolicies }: DenialPreview): string {
  const { policies, left } = takePolicies(POLICIES_SHOWN)
  const first = Object.values(policies.bucketPolicies)
  if (first.length === 0) return ''
  const writeJson = (policy: unknown) => `\`\`\`json\n${JSON.stringify(policy, null, 2)}\n\`\`\``
  return renderParagraphs([
    '<details><summary>The policy that denies it, and what it stops and does not stop</summary>',
    'Add this statement to the policy of each bucket:',
    ...first.map(writeJson),
    left > 0 ? `The same holds for ${formatCount(left, 'more bucket')}.` : '',
    'Or add it to a resource control policy, or, without `Principal`, to a service control policy. `s3-sigv4-check check … --policy` prints all policies.',
    `It also stops:\n\n${renderList(ALSO_STOPS.map(escapeMarkdown))}`,
    `It does not stop:\n\n${renderList(DOES_NOT_STOP.map(escapeMarkdown))}`,
    '</details>',
  ])
}

function renderArtifacts({ provenance }: Report): string {
  return provenance.runUrl === null
    ? ''
    : `[Artifacts of this run](${provenance.runUrl}#artifacts) · [The run](${provenance.runUrl})`
}

function renderAgain(report: Report): string {
  // A fenced block accepts any text without its own fence. A line end in a path is escaped.
  const command = showInvisible(makeRepeatCommand(report))
  const fence = '`'.repeat(
    Math.max(3, findGreatest((command.match(/`+/g) ?? []).map((run) => run.length + 1))),
  )
  return renderParagraphs([
    `### ${REPEAT_TITLE}`,
    escapeMarkdown(describeRepeatCommand(report)),
    `${fence}sh\n${command}\n${fence}`,
  ])
}
