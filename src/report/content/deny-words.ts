import { formatCount, formatNumber } from '../../model/figures.js'
import type { DenialPreview, DeniedCause } from './refused.js'

/** A sentence about the clients that a denial of SigV2 would refuse now. */
export function describeDenialPreview({
  denied,
  days,
  requestsNotListed,
  lastExpiry,
}: DenialPreview): string {
  const unlisted = `lients that the report does not list made ${formatCount(requestsNotListed, 'request')} in all.`
  if (denied.length === 0)
    return requestsNotListed === 0 ? 'A denial would not refuse any client in these logs.' : `C${unlisted}`
  const beyond = requestsNotListed === 0 ? '' : ` In addition, c${unlisted}`
  const cutOff =
    lastExpiry === null
      ? ''
      : ` A denial before ${lastExpiry.slice(0, 10)}, when the last presigned URL seen expires, cuts off URLs that are still valid.`
  const average = days === 1 ? '' : ` (averaged over ${formatCount(Math.round(days * 10) / 10, 'day')})`
  const describe = (causes: readonly DeniedCause[], noun: string): string => {
    const perDay = causes.reduce((sum, { requests }) => sum + requests, 0) / days
    return `${formatCount(causes.length, noun)} with ${formatPerDay(perDay)} would get a 403`
  }
  const excepted = denied.filter((cause) => cause.isExcepted)
  const others = denied.filter((cause) => !cause.isExcepted)
  const sentences = [
    ...(others.length === 0 ? [] : [`${describe(others, 'cause')}${average}.`]),
    ...(excepted.length === 0
      ? []
      : [
          `${describe(excepted, 'excepted cause')}${others.length === 0 ? average : ''}, unless the policy leaves out ${excepted.length === 1 ? 'its principal' : 'their principals'}.`,
        ]),
  ]
  return `${sentences.join(' ')}${cutOff}${beyond}`
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
