import { formatCount, formatNumber } from '../../model/figures.js'
import type { DenialPreview } from './refused.js'

/** A sentence about the clients that a denial of SigV2 would refuse now. */
export function describeDenialPreview({
  denied,
  days,
  requestsNotListed,
  lastExpiry,
}: DenialPreview): string {
  const others = `lients that the report does not list made ${formatCount(requestsNotListed, 'request')} in all.`
  if (denied.length === 0)
    return requestsNotListed === 0 ? 'A denial would not refuse any client in these logs.' : `C${others}`
  const beyond = requestsNotListed === 0 ? '' : ` In addition, c${others}`
  const excepted = denied.filter((cause) => cause.isExcepted).length
  const aside = excepted === 0 ? '' : `, ${formatNumber(excepted)} of them excepted now,`
  const perDay = denied.reduce((sum, { requests }) => sum + requests, 0) / days
  const cutOff =
    lastExpiry === null
      ? ''
      : ` A denial before ${lastExpiry.slice(0, 10)}, when the last presigned URL seen expires, cuts off URLs that are still valid.`
  const average = days === 1 ? '' : ` (averaged over ${formatCount(Math.round(days * 10) / 10, 'day')})`
  return `${formatCount(denied.length, 'cause')}${aside} with ${formatPerDay(perDay)} would get a 403${average}.${cutOff}${beyond}`
}

/** `about 12 requests per day` */
function formatPerDay(requests: number): string {
  const figure = formatDaily(requests)
  if (figure === BELOW_A_TENTH) return 'less than 0.1 requests per day'
  return `about ${figure} ${figure === '1' ? 'request' : 'requests'} per day`
}

/** A figure that rounds to 0, and is not 0. */
export const BELOW_A_TENTH = '<0.1'

/** Without decimals from ten on, with one decimal below. */
export function formatDaily(requests: number): string {
  if (requests > 0 && requests < 0.1) return BELOW_A_TENTH
  return requests >= 10 ? formatNumber(Math.round(requests)) : String(Math.round(requests * 10) / 10)
}
