import type { QueryRun } from '../../model/tally.js'

/** Price in most Regions, and what a query costs at least: https://aws.amazon.com/athena/pricing/ */
const DOLLARS_PER_TERABYTE = 5
const TERABYTE = 1024 ** 4
const MEGABYTE = 1024 ** 2
const LEAST_MEGABYTES = 10

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
  const megabytes = bytes.map((scanned) => Math.max(LEAST_MEGABYTES, Math.ceil(scanned / MEGABYTE)))
  return (megabytes.reduce((a, b) => a + b) * MEGABYTE * DOLLARS_PER_TERABYTE) / TERABYTE
}
