import { ATHENA_DOLLARS_PER_BYTE, ATHENA_LEAST_BYTES } from '../../model/athena-price.js'
import type { QueryRun } from '../../model/tally.js'

/** The bytes of a query are rounded up to it. */
const MEGABYTE = 2 ** 20

/**
 * Estimated cost of the scans of these queries in US dollars. The price differs between Regions, and a negotiated price is
 * not known. Requests to S3 and Glue cost extra. CREATE is free. Null if the bytes are not known.
 */
export function estimateCostDollars(
  queries: readonly Pick<QueryRun, 'purpose' | 'bytesScanned'>[],
): number | null {
  const scans = queries.filter(({ purpose }) => !purpose.startsWith('create'))
  const bytes = scans.map(({ bytesScanned }) => bytesScanned).filter((scanned) => scanned !== null)
  if (bytes.length === 0) return null
  const charged = bytes.map((scanned) =>
    Math.max(ATHENA_LEAST_BYTES, Math.ceil(scanned / MEGABYTE) * MEGABYTE),
  )
  return charged.reduce((a, b) => a + b) * ATHENA_DOLLARS_PER_BYTE
}
