import { compareCodePoints } from '../../model/order.js'
import type { EngineGap } from '../../model/tally.js'

/** Log objects of the window, in one location, that were not read because they are archived. */
export interface ArchivedLogObjects {
  /** The location as in the settings, or in the logging setting of the bucket. */
  readonly text: string
  readonly archived: number
  /** All listed log objects of the window there, including the archived ones. */
  readonly listed: number
  /** Keys of some archived log objects, in any order. */
  readonly keys: readonly string[]
  /** False when there are more log objects than were listed. */
  readonly complete: boolean
}

const NAMED = 5

/**
 * The gap for archived log objects, whose content is unknown. S3 refuses to read them. Athena skips those in S3 Glacier
 * Flexible Retrieval without a message. Sources:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/archived-objects.html,
 * https://docs.aws.amazon.com/athena/latest/ug/querying-glacier.html
 */
export function makeArchivedGap(found: readonly ArchivedLogObjects[]): EngineGap[] {
  const some = found.filter(({ archived }) => archived > 0).sort((a, b) => compareCodePoints(a.text, b.text))
  if (some.length === 0) return []
  const places = some.map(
    ({ text, archived, listed, complete }) =>
      `${text}: ${complete ? '' : 'at least '}${archived} of ${listed}${complete ? '' : ' listed'}`,
  )
  const shown =
    places.length > NAMED ? [...places.slice(0, NAMED), `and ${places.length - NAMED} more`] : places
  return [
    {
      name: 'result-truncated',
      bucket: null,
      message: `Log objects of the window are archived and were not read: ${shown.join('; ')}. What they hold is not known. Choose a later since, or restore them and copy them to a storage class that can be read at once.`,
      samples: some
        .flatMap(({ text, keys }) =>
          keys.map((key) => `s3://${text.slice('s3://'.length).split('/')[0]}/${key}`),
        )
        .sort(compareCodePoints)
        .slice(0, NAMED)
        .map((logObject) => ({ logObject, record: '' })),
    },
  ]
}
