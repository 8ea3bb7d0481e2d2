import * as v from 'valibot'
import { formatCount, formatNumber } from '../model/figures.js'
import { VERDICTS } from '../model/names.js'
import type { Report, Timestamp } from '../model/report.js'
import { SECONDS_PER_DAY } from '../model/time.js'
import { countDaysRead } from '../report/content/causes.js'
import { formatDaily } from '../report/content/deny-words.js'
import { countFindings, describeSigner, formatMoment } from '../report/content/words.js'
import { escapeMarkdown, formatMarkdownCellCode } from '../report/formats/escape.js'
import { renderList, renderParagraphs } from '../report/formats/markdown-section.js'
import { renderMermaidChart } from '../report/formats/mermaid.js'

/** The history of earlier runs in the body of a tracking issue. A run leaves no other state. */
export interface History {
  /** Sorted by time, the latest last. At most `RUNS_KEPT`. */
  readonly runs: readonly PastRun[]
  /**
   * Causes of the latest conclusive run, most requests first. Null if there was none, or if there are too many causes.
   */
  readonly causes: readonly KnownCause[] | null
  /** The latest SigV2 request of each bucket. */
  readonly buckets: readonly (readonly [bucket: string, lastSigV2: string])[]
}

interface PastRun {
  readonly at: string
  readonly verdict: Report['verdict']
  readonly causes: number
  readonly requests: number
  /** SigV2 requests per day of the findings, listed or not. */
  readonly perDay: number
  readonly run: string
}

/** `words` is empty for causes beyond the first ones. */
type KnownCause = readonly [id: string, words: string]

const RUNS_KEPT = 12
const CAUSES_KEPT = 500
const CAUSES_NAMED = 100
const BUCKETS_KEPT = 100
const SHOWN = 10
/** Characters of a bucket name that is kept. A bucket has at most 255, but a log can hold any text. */
const LONGEST_NAME = 300

/** The history before the first run. */
export const NO_HISTORY: History = { runs: [], causes: null, buckets: [] }

const time = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/))
const amount = v.pipe(v.number(), v.minValue(0))
const history = v.object({
  runs: v.pipe(
    v.array(
      v.object({
        at: time,
        verdict: v.picklist(VERDICTS),
        causes: amount,
        requests: amount,
        perDay: amount,
        run: v.pipe(v.string(), v.regex(/^[0-9]{0,20}$/)),
      }),
    ),
    v.maxLength(RUNS_KEPT),
  ),
  causes: v.nullable(
    v.pipe(
      v.array(v.tuple([v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)), v.pipe(v.string(), v.maxLength(300))])),
      v.maxLength(CAUSES_KEPT),
    ),
  ),
  buckets: v.pipe(
    v.array(v.tuple([v.pipe(v.string(), v.maxLength(LONGEST_NAME)), time])),
    v.maxLength(BUCKETS_KEPT),
  ),
})

/**
 * Percent-encodes the text, so that it cannot end the HTML comment that holds it. Leaves out the words of the last causes, and
 * the last buckets, if the comment would else be too long for a body.
 */
export function formatHistoryComment(kept: History): string {
  let most = Math.max(CAUSES_NAMED, BUCKETS_KEPT)
  for (;;) {
    const causes = kept.causes?.map(([id, words], index) => [id, index < most ? words : '']) ?? null
    const short = { ...kept, causes, buckets: kept.buckets.slice(0, most) }
    const comment = `<!-- s3-sigv4-check history=${encodeURIComponent(JSON.stringify(short))} -->`
    if (comment.length <= LONGEST_COMMENT_CHARACTERS || most === 0) return comment
    most >>= 1
  }
}

/** Half of a body, so that the report has the other half. */
const LONGEST_COMMENT_CHARACTERS = 32_768

/** The history in a body. Empty if it is missing or changed. */
export function readHistory(body: string): History {
  const found = body.matchAll(/^<!-- s3-sigv4-check history=([A-Za-z0-9%\-_.!~*'()]{0,65536}) -->$/gm)
  // The history is at the end of the body. The text before it can be hostile.
  const encoded = [...found].at(-1)?.[1]
  if (encoded === undefined) return NO_HISTORY
  try {
    const result = v.safeParse(history, JSON.parse(decodeURIComponent(encoded)))
    return result.success ? result.output : NO_HISTORY
  } catch {
    return NO_HISTORY
  }
}

/** The history after this run. An inconclusive run without findings proves nothing about the causes. */
export function makeNextHistory(earlier: History, report: Report, runId: string): History {
  const perDay = roundToThousandths(countFindings(report).requests / countDaysRead(report))
  const run: PastRun = {
    at: report.generatedAt,
    verdict: report.verdict,
    causes: report.causes.length,
    requests: report.totals.sigV2,
    perDay,
    run: /^[0-9]{1,20}$/.test(runId) ? runId : '',
  }
  return {
    runs: [...earlier.runs, run].slice(-RUNS_KEPT),
    causes: isTelling(report) ? listKnownCauses(report) : earlier.causes,
    buckets: findLastSigV2ByBucket(earlier, report),
  }
}

/** A few requests in many days are not 0 per day. */
function roundToThousandths(number: number): number {
  return Math.round(1_000 * number) / 1_000
}

function isTelling({ verdict, findings }: Report): boolean {
  return verdict !== 'inconclusive' || findings.length > 0
}

function listKnownCauses({ causes, findingsNotListed }: Report): KnownCause[] | null {
  if (causes.length > CAUSES_KEPT || findingsNotListed.requests > 0) return null
  return causes.map((cause, index) => [cause.id, index < CAUSES_NAMED ? describeSigner(cause) : ''])
}

function findLastSigV2ByBucket(earlier: History, report: Report): History['buckets'] {
  const last = new Map(earlier.buckets)
  for (const { bucket, lastSigV2 } of report.targets)
    if (lastSigV2 !== null && bucket.length <= LONGEST_NAME && lastSigV2 > (last.get(bucket) ?? ''))
      last.set(bucket, lastSigV2)
  return [...last].sort((a, b) => (a[1] < b[1] ? 1 : a[1] > b[1] ? -1 : 0)).slice(0, BUCKETS_KEPT)
}

/** The causes that are new or gone since the latest run that proves anything. Null if that is not known. */
function findNews(earlier: History, report: Report): { come: KnownCause[]; gone: KnownCause[] } | null {
  const now = isTelling(report) ? listKnownCauses(report) : null
  if (earlier.causes === null || now === null) return null
  const before = new Set(earlier.causes.map(([id]) => id))
  const after = new Set(now.map(([id]) => id))
  return {
    come: now.filter(([id]) => !before.has(id)),
    gone: earlier.causes.filter(([id]) => !after.has(id)),
  }
}

/** A comment about new and gone causes. Empty without a change, so that GitHub sends no notification. */
export function formatNews(earlier: History, report: Report, runUrl: string): string {
  const news = findNews(earlier, report)
  if (news === null || news.come.length + news.gone.length === 0) return ''
  const makeLines = (kind: string, causes: readonly KnownCause[]) => [
    ...causes
      .slice(0, SHOWN)
      .map(([id, words]) => `**${kind}**: ${words === '' ? `cause \`${id}\`` : escapeMarkdown(words)}`),
    ...(causes.length > SHOWN ? [`**${kind}**: ${formatCount(causes.length - SHOWN, 'more cause')}`] : []),
  ]
  const isOpen = report.gaps.some(({ accepted }) => !accepted)
  return renderParagraphs([
    `${formatCount(news.come.length, 'cause')} new, ${formatNumber(news.gone.length)} gone, in [this run](${runUrl}).`,
    renderList([...makeLines('new', news.come), ...makeLines('gone', news.gone)]),
    isOpen && news.gone.length > 0 ? 'The check has gaps: a cause that seems gone may still exist.' : '',
  ])
}

/**
 * The last runs, the chart of SigV2 requests per day, and for how long each bucket is free of SigV2. That time ends with
 * the newest request to the bucket, because no log proves anything about later requests.
 */
export function formatHistory(
  kept: History,
  repositoryUrl: string,
  { generatedAt, targets }: Pick<Report, 'generatedAt' | 'targets'>,
): string {
  const newest = new Map<string, Timestamp>()
  for (const { bucket, lastSeen } of targets)
    if (lastSeen !== null && lastSeen > (newest.get(bucket) ?? ''))
      newest.set(bucket, lastSeen < generatedAt ? lastSeen : generatedAt)
  return renderParagraphs([
    formatDailyChart(kept.runs),
    renderRunTable(kept.runs, repositoryUrl),
    listFreeBuckets(kept.buckets, newest),
  ])
}

function formatDailyChart(runs: readonly PastRun[]): string {
  if (runs.length < 2) return ''
  return renderMermaidChart({
    kind: 'line',
    title: 'SigV2 requests per day',
    labels: runs.map(({ at }, index) => `${index + 1}: ${at.slice(5, 10)}`),
    values: runs.map(({ perDay }) => perDay),
    most: runs.reduce((greatest, { perDay }) => Math.max(greatest, perDay), 1),
    color: '#cf222e',
  })
}

function renderRunTable(runs: readonly PastRun[], repositoryUrl: string): string {
  const rows = [...runs].reverse().map(({ at, verdict, causes, requests, perDay, run }) => {
    const when = run === '' ? formatMoment(at) : `[${formatMoment(at)}](${repositoryUrl}/actions/runs/${run})`
    return `| ${when} | ${verdict} | ${formatNumber(causes)} | ${formatNumber(requests)} | ${formatDaily(perDay)} |`
  })
  return [
    '### The last runs',
    '',
    '| Run | Verdict | Causes | SigV2 requests | Per day |',
    '| --- | --- | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
}

/** @param newest the time of the newest request to each bucket */
function listFreeBuckets(buckets: History['buckets'], newest: ReadonlyMap<string, Timestamp>): string {
  if (buckets.length === 0) return ''
  const rows = buckets.slice(0, SHOWN).map(([bucket, last]) => {
    const seen = newest.get(bucket) ?? last
    // A record of an earlier check can be later than those of this one.
    const end = seen > last ? seen : last
    const days = Math.floor((Date.parse(end) - Date.parse(last)) / 1000 / SECONDS_PER_DAY)
    const free = end > last ? formatCount(days, 'day') : 'no later request'
    return `| ${formatMarkdownCellCode(bucket)} | ${free} | ${formatMoment(last)} | ${formatMoment(end)} |`
  })
  const left = buckets.length - rows.length
  return renderParagraphs([
    [
      '### Buckets, and for how long they are free of SigV2',
      '',
      '| Bucket | SigV2-free for | Last SigV2 request (UTC) | Newest request read (UTC) |',
      '| --- | ---: | --- | --- |',
      ...rows,
    ].join('\n'),
    left > 0
      ? `${buckets.length < BUCKETS_KEPT ? formatCount(left, 'more bucket') : `At least ${formatCount(left, 'more bucket')}`} had no later SigV2 request than these.`
      : '',
  ])
}
