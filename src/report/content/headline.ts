import { formatCount, formatNumber } from '../../model/figures.js'
import type { VerdictName } from '../../model/names.js'
import type { Report } from '../../model/report.js'
import {
  countCoveringExceptions,
  countExcepted,
  describeLargestCause,
  describeVerdict,
  type Spelling,
  VERDICT_WORDS,
} from './words.js'

/** The first lines of a report. */
export interface Headline {
  /** `excepted`: compliant, but only with exceptions. */
  readonly tone: VerdictName | 'excepted'
  /** `Non-compliant`, `Compliant with 4 exceptions (36 SigV2 requests)`. */
  readonly label: string
  /** The reason, without the verdict's name. */
  readonly sentence: string
  /**
   * The cause with most requests as names and values: who signs, its owner, what to change. Empty if there is none. Contains
   * text from the log.
   */
  readonly largest: readonly (readonly [name: string, words: string])[]
}

/** The headline of a report: its verdict, and what it means. */
export function makeHeadline(report: Report, spell: Spelling): Headline {
  const excepted = countExcepted(report)
  const isWithExceptions = report.verdict === 'compliant' && excepted.requests > 0
  if (!isWithExceptions)
    return {
      tone: report.verdict,
      label: VERDICT_WORDS[report.verdict],
      sentence: describeVerdict(report),
      largest: describeLargestCause(report, spell),
    }
  const used = countCoveringExceptions(report)
  return {
    tone: 'excepted',
    label: `Compliant with ${formatCount(used, 'exception')} (${formatNumber(excepted.requests)} SigV2 ${excepted.requests === 1 ? 'request' : 'requests'})`,
    sentence: describeVerdict(report),
    largest: [],
  }
}
