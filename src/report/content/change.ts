import { describeMore, formatCount, formatNumber } from '../../model/figures.js'
import type { ComparedCause, Report } from '../../model/report.js'
import { describeSigner, formatMoment } from './words.js'

/** What changed since an earlier report. */
export interface Change {
  readonly title: string
  /** `1 cause is new, 2 are gone, 4 are still there.` */
  readonly sentence: string
  /** The causes that are new or gone, those with most requests first. */
  readonly items: readonly ChangedCause[]
  /** How many more of each kind there are; empty where there are none. */
  readonly left: string
  readonly caveats: readonly string[]
}

interface ChangedCause {
  readonly kind: 'new' | 'gone'
  readonly id: string
  /** `user media-backup of account 111122223333: boto 2, 16 requests`; contains text from the log. */
  readonly words: string
}

/** Null without an earlier report. Names at most `most` causes of each kind. */
export function makeChange({ comparison }: Report, most: number): Change | null {
  if (comparison === null) return null
  const { earlier, caveats } = comparison
  const kinds = [
    ['new', comparison.new],
    ['gone', comparison.gone],
  ] as const
  const left = kinds
    .map(([kind, causes]) => [kind, causes.length - most] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count], index) =>
      index === 0 ? describeMore(count, `${kind} cause`) : formatCount(count, `more ${kind} cause`),
    )
  return {
    title: `Since the check of ${formatMoment(earlier.generatedAt)}, which was ${earlier.verdict}`,
    sentence: `${formatCount(comparison.new.length, 'cause')} ${comparison.new.length === 1 ? 'is' : 'are'} new, ${formatNumber(comparison.gone.length)} gone, ${formatNumber(comparison.still.length)} still there.`,
    items: kinds.flatMap(([kind, causes]) =>
      causes.slice(0, most).map((cause) => ({ kind, id: cause.id, words: describeChange(cause) })),
    ),
    left: left.length === 0 ? '' : `${left.join(' and ')} in \`report.json\`.`,
    caveats,
  }
}

function describeChange(cause: ComparedCause): string {
  const requests = formatCount(Math.max(cause.requests, cause.requestsBefore), 'request')
  return `${describeSigner(cause)}, ${requests}${cause.excepted ? ', excepted' : ''}`
}
