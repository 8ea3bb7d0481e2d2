import type { Report } from '../model/report.js'
import { daysRead, rollUp } from '../report/content/causes.js'
import { clientName, counted, figure, VERDICT_WORDS, verdictSentence } from '../report/content/words.js'
import { cut, inertLines, visible } from '../report/formats/escape.js'

/** An annotation; the workflow step escapes what a workflow command needs escaped. */
export interface Annotation {
  readonly title: string
  readonly message: string
}

/**
 * A runner cuts a message after 4,096 characters; a title is shown up to 255.
 * Sources: https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs,
 * https://docs.github.com/en/rest/checks/runs
 */
const MESSAGE_CHARACTERS = 4_000
/** Number of clients that the annotation names. The job summary has the others. */
const NAMED = 3

/** The sentence that fails a step: the verdict, the worst clients or the open gaps, and what to do. */
export function makeVerdictAnnotation(report: Report): Annotation {
  return {
    title: `${VERDICT_WORDS[report.verdict]}: S3 requests and Signature Version 2`,
    message: cut(inertLines(makeSentence(report)), MESSAGE_CHARACTERS),
  }
}

function makeSentence(report: Report): string {
  if (report.verdict === 'compliant') return verdictSentence(report)
  if (report.verdict === 'inconclusive')
    return `Inconclusive: ${verdictSentence(report)} The job summary says what to do.`
  const causes = rollUp(report.findings, daysRead(report))
  const named = causes.slice(0, NAMED).map((cause) => {
    const agent = cause.product === null ? ` (${visible(cut(cause.userAgents[0] ?? '', 80))})` : ''
    return `${clientName(cause)}${agent} of ${visible(cut(cause.requester, 200))} (${figure(cause.requests)})`
  })
  const others = causes.length > NAMED ? ` and ${counted(causes.length - NAMED, 'more cause')}` : ''
  return `Non-compliant: ${verdictSentence(report).replace(/\.$/, '')}: ${named.join(', ')}${others}; the job summary says what to change.`
}
