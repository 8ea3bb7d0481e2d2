import type { QueryRun } from '../../model/tally.js'

/** Price in most Regions, and what a query costs at least: https://aws.amazon.com/athena/pricing/ */
const DOLLARS_PER_TERABYTE = 5
const TERABYTE = 1024 ** 4
const MEGABYTE = 1024 ** 2
const LEAST_MEGABYTES = 10

/**
 * Dollars that the scans of these queries cost, about: the price differs between Regions, a negotiated one is not known,
 * and requests to S3 and Glue come on top. CREATE costs nothing. Null where nothing is known.
 */
export function estimatedCostDollars(
  queries: readonly Pick<QueryRun, 'purpose' | 'bytesScanned'>[],
): number | null {
  const scans = queries.filter(({ purpose }) => !purpose.startsWith('create'))
  const bytes = scans.map(({ bytesScanned }) => bytesScanned).filter((scanned) => scanned !== null)
  if (bytes.length === 0) return null
  const megabytes = bytes.map((scanned) => Math.max(LEAST_MEGABYTES, Math.ceil(scanned / MEGABYTE)))
  return (megabytes.reduce((a, b) => a + b) * MEGABYTE * DOLLARS_PER_TERABYTE) / TERABYTE
}
