import { ATHENA_DOLLARS_PER_BYTE, ATHENA_LEAST_BYTES } from '../model/athena-price.js'
import type { EngineForecast, Plan, PlannedLocation } from './plan.js'

/**
 * Prices in US dollars of us-east-1. Source: https://aws.amazon.com/s3/pricing/ (GET, LIST, leaving AWS).
 */
const USD_PER_GET = 0.4 / 1e6
const USD_PER_LIST = 5 / 1e6
const USD_PER_GIGABYTE_OUT = 0.09
const GIGABYTE = 2 ** 30

/** Rates that `docs/aws.md` names. */
const NAMES_IN_A_LISTING = 1_000
const NAMES_LISTED_PER_SECOND = 5_000
const EMBEDDED = { startSeconds: 1, objectsPerSecond: 1_500, bytesPerSecond: 50 * 2 ** 20 }
const ATHENA = { startSeconds: 20, objectsPerSecond: 3_000, bytesPerSecond: 2 ** 30 }
const FILE_BYTES_PER_SECOND = 500 * 2 ** 20

/** Estimated cost and time of each engine for log objects on S3. */
export function forecastS3(locations: readonly PlannedLocation[]): Plan['forecast'] {
  const { logObjects, bytes } = sumLocations(locations)
  const listings = locations.length + Math.ceil(logObjects / NAMES_IN_A_LISTING)
  const requests = logObjects + listings
  const requestsUsd = logObjects * USD_PER_GET + listings * USD_PER_LIST
  const estimateSeconds = (rates: typeof EMBEDDED): number =>
    rates.startSeconds +
    logObjects / NAMES_LISTED_PER_SECOND +
    Math.max(logObjects / rates.objectsPerSecond, bytes / rates.bytesPerSecond)
  const scanned = logObjects === 0 ? 0 : Math.max(ATHENA_LEAST_BYTES, bytes)
  const base = { logObjects, bytes, requests }
  return {
    embedded: roundForecast({
      ...base,
      usd: requestsUsd + (bytes / GIGABYTE) * USD_PER_GIGABYTE_OUT,
      seconds: estimateSeconds(EMBEDDED),
    }),
    athena: roundForecast({
      ...base,
      usd: requestsUsd + scanned * ATHENA_DOLLARS_PER_BYTE,
      seconds: estimateSeconds(ATHENA),
    }),
  }
}

/** Estimated time for log files of this machine, which Athena cannot read. */
export function forecastFiles(locations: readonly PlannedLocation[]): Plan['forecast'] {
  const { logObjects, bytes } = sumLocations(locations)
  const seconds = bytes / FILE_BYTES_PER_SECOND
  return { embedded: roundForecast({ logObjects, bytes, requests: 0, usd: 0, seconds }), athena: null }
}

function sumLocations(locations: readonly PlannedLocation[]): { logObjects: number; bytes: number } {
  return {
    logObjects: locations.reduce((sum, one) => sum + one.logObjects - one.archivedLogObjects, 0),
    bytes: locations.reduce((sum, one) => sum + one.bytes, 0),
  }
}

function roundForecast(forecast: EngineForecast): EngineForecast {
  return {
    ...forecast,
    usd: Math.round(forecast.usd * 1e4) / 1e4,
    seconds: Math.max(1, Math.round(forecast.seconds)),
  }
}
