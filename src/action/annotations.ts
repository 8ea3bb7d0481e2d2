import { formatCount, formatNumber } from '../model/figures.js'
import type { Report } from '../model/report.js'
import { listCauses } from '../report/content/cause-rows.js'
import { describeVerdict, formatClientName, VERDICT_WORDS } from '../report/content/words.js'
import { cutText, escapeLogLines, showInvisible } from '../report/formats/escape.js'

/** An annotation. `runner.ts` escapes its text. */
interface Annotation {
  readonly title: string
  readonly message: string
}

/**
 * A runner cuts a message after 4,096 characters, and shows up to 255 characters of a title. Sources:
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs,
 * https://docs.github.com/en/rest/checks/runs
 */
const MESSAGE_CHARACTERS = 4_000
/** Number of clients that the annotation names. The job summary has the others. */
const NAMED = 3

/** The sentence that fails a step: the verdict, the worst clients or the open gaps, and what to do. */
export function makeVerdictAnnotation(report: Report): Annotation {
  return {
    title: `${VERDICT_WORDS[report.verdict]}: S3 requests and Signature Version 2`,
    message: cutText(escapeLogLines(makeSentence(report)), MESSAGE_CHARACTERS),
  }
}

function makeSentence(report: Report): string {
  if (report.verdict === 'compliant') return describeVerdict(report)
  if (report.verdict === 'inconclusive')
    return `Inconclusive: ${describeVerdict(report)} The job summary says what to do.`
  const { causes } = report
  const named = listCauses(report, NAMED).map((cause) => {
    const agent = cause.product === null ? ` (${showInvisible(cutText(cause.userAgents[0] ?? '', 80))})` : ''
    return `${formatClientName(cause)}${agent} of ${showInvisible(cutText(cause.requester, 200))} (${formatNumber(cause.requests)})`
  })
  const others = causes.length > NAMED ? ` and ${formatCount(causes.length - NAMED, 'more cause')}` : ''
  return `Non-compliant: ${describeVerdict(report).replace(/\.$/, '')}: ${named.join(', ')}${others}; the job summary says what to change.`
}
