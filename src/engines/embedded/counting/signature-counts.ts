import type { SignatureCounts } from '../../../model/tally.js'

/** Adds counts by signature to other counts. Returns the number of added requests. */
export function addSignatures(to: SignatureCounts, counts: SignatureCounts): number {
  to.sigV4 += counts.sigV4
  to.sigV2 += counts.sigV2
  to.unsigned += counts.unsigned
  to.unknown += counts.unknown
  to.missing += counts.missing
  return counts.sigV4 + counts.sigV2 + counts.unsigned + counts.unknown + counts.missing
}
