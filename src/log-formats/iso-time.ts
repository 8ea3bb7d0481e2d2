import type { EpochSeconds } from '../model/time.js'

const TIME = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/
/** The most days of each month. */
export const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Reads a time such as `2026-11-20T10:15:30.123Z`, with its offset and without its fraction. Null for a text that is
 * not a real time from 2000 to 2099, as in the text format.
 */
export function readIsoTime(text: string): EpochSeconds | null {
  const match = TIME.exec(text)
  if (match === null) return null
  const [, years, months, days, hours, minutes, seconds, zone = ''] = match
  const [year, month, day] = [Number(years), Number(months), Number(days)]
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)]
  if (year < 2000 || year > 2099 || month < 1 || month > 12) return null
  if (day < 1 || day > (DAYS_IN_MONTH[month - 1] as number) || (month === 2 && day === 29 && year % 4 !== 0))
    return null
  if (hour > 23 || minute > 59 || second > 59) return null
  const time = Date.UTC(year, month - 1, day, hour, minute, second) / 1000
  if (zone === 'Z') return time
  const [zoneHours, zoneMinutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))]
  if (zoneHours > 23 || zoneMinutes > 59) return null
  const offset = zoneHours * 3600 + zoneMinutes * 60
  return zone.startsWith('-') ? time + offset : time - offset
}
