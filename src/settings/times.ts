import { type EpochSeconds, LATEST_TIME, SECONDS_PER_DAY } from '../model/time.js'
import { describeWrongValue } from './messages.js'

const SECONDS_OF = { m: 60, h: 3_600, d: SECONDS_PER_DAY, w: 7 * SECONDS_PER_DAY } as const

/** A length of time in seconds, or a sentence that says why the text is invalid. */
type ReadSpan = { readonly seconds: number } | { readonly problem: string }

/** A moment, or a sentence that says why the text is invalid. */
export type ReadInstant =
  | {
      readonly instant: EpochSeconds
      /** It was given as a date without a time: the first moment of that day in UTC. */
      readonly isBareDate: boolean
    }
  | { readonly problem: string }

/** Reads a span: `90m`, `36h`, `7d`, `2w`. */
export function readSpan(text: string): ReadSpan {
  const match = /^([1-9]\d{0,8})([mhdw])$/.exec(text)
  if (match === null) {
    return {
      problem: describeWrongValue(text, 'is not a span of time like 90m, 36h, 7d or 2w', guessSpan(text)),
    }
  }
  return { seconds: Number(match[1]) * SECONDS_OF[match[2] as keyof typeof SECONDS_OF] }
}

/**
 * Reads an ISO 8601 date or time (no zone: UTC), or a span back from now. Records have whole seconds: a fraction is
 * rounded up, which changes neither what is at or after a moment nor what is before it.
 */
export function readInstant(text: string, now: EpochSeconds): ReadInstant {
  if (/^\d+[a-z]$/i.test(text)) {
    const span = readSpan(text)
    if ('problem' in span) return span
    if (now - span.seconds < 0) return { problem: describeWrongValue(text, 'reaches back beyond 1970') }
    return { instant: now - span.seconds, isBareDate: false }
  }
  const match = EXTENDED.exec(text) ?? BASIC.exec(text)
  if (match === null) {
    const what =
      'is neither an ISO 8601 date or time like 2026-11-23 or 2026-11-23T15:04:05Z nor a span like 7d'
    return { problem: describeWrongValue(text, what, guessInstant(text, now)) }
  }
  return makeInstant(text, match.groups as unknown as Parts)
}

interface Parts {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly hour?: string
  readonly minute?: string
  readonly second?: string
  readonly fraction?: string
  readonly zone?: string
}

const EXTENDED =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d+))?)?(?<zone>Z|[+-]\d\d(?::?\d\d)?)?)?$/i
const BASIC =
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:T(?<hour>\d\d)(?<minute>\d\d)(?:(?<second>\d\d)(?:[.,](?<fraction>\d+))?)?(?<zone>Z|[+-]\d\d(?:\d\d)?)?)?$/i

function makeInstant(text: string, parts: Parts): ReadInstant {
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)]
  const daysInMonth = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0
  if (daysInMonth === 0)
    return { problem: describeWrongValue(text, `has month ${parts.month}, and a year has 12`) }
  if (day < 1 || day > daysInMonth) {
    return {
      problem: describeWrongValue(
        text,
        `is not a real date: ${parts.year}-${parts.month} has ${daysInMonth} days`,
      ),
    }
  }
  const [hour, minute, second] = [parts.hour ?? '0', parts.minute ?? '0', parts.second ?? '0'].map(
    Number,
  ) as [number, number, number]
  if (hour > 23 || minute > 59 || second > 59) {
    return { problem: describeWrongValue(text, 'is not a real time of day: 00:00:00 to 23:59:59') }
  }
  const offsetSeconds = readOffset(parts.zone ?? 'Z')
  if (offsetSeconds === null)
    return { problem: describeWrongValue(text, 'has an impossible offset from UTC') }
  const roundedUp = /[1-9]/.test(parts.fraction ?? '') ? 1 : 0
  const instant = Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - offsetSeconds + roundedUp
  if (year < 1970 || instant < 0 || instant > LATEST_TIME) {
    return { problem: describeWrongValue(text, 'lies outside the years 1970 to 9999') }
  }
  return { instant, isBareDate: parts.hour === undefined }
}

function readOffset(zone: string): number | null {
  if (zone.toUpperCase() === 'Z') return 0
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2))]
  if (hours > 23 || minutes > 59) return null
  return (zone.startsWith('-') ? -1 : 1) * (hours * 3_600 + minutes * 60)
}

const UNIT_NAMES: readonly [RegExp, string][] = [
  [/^(?:m|mins?|minutes?)$/i, 'm'],
  [/^(?:h|hrs?|hours?)$/i, 'h'],
  [/^(?:d|days?)$/i, 'd'],
  [/^(?:w|wks?|weeks?)$/i, 'w'],
]

function guessSpan(text: string): string | null {
  const match = /^-?0*([1-9]\d{0,8})\s*([a-z]*)(?:\s+ago)?$/i.exec(text.trim())
  if (match === null) return null
  const unit = match[2] === '' ? 'd' : UNIT_NAMES.find(([pattern]) => pattern.test(match[2] as string))?.[1]
  return unit === undefined ? null : `${match[1]}${unit}`
}

function guessInstant(text: string, now: EpochSeconds): string | null {
  const trimmed = text.trim()
  const tidied = trimmed
    .replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})/, '$1-$2-$3')
    .replace(/^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, (_, year, month, day) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
    .replace(/^(\d{4}-\d\d-\d\d)[\s_]+/, '$1T')
    .replace(/\s*(?:UTC|GMT)$/i, 'Z')
    .replace(/\s+(Z|[+-]\d\d:?\d\d)$/i, '$1')
  const candidates = [/^\d{4}-\d\d$/.test(trimmed) ? `${trimmed}-01` : tidied, guessSpan(trimmed)]
  if (/^now$/i.test(trimmed) || /^today$/i.test(trimmed)) {
    candidates.push(new Date(now * 1000).toISOString().slice(0, /^now$/i.test(trimmed) ? 19 : 10))
  }
  if (/^yesterday$/i.test(trimmed))
    candidates.push(new Date((now - SECONDS_PER_DAY) * 1000).toISOString().slice(0, 10))
  return (
    candidates.find(
      (candidate) => candidate !== null && candidate !== text && 'instant' in readInstantOnce(candidate, now),
    ) ?? null
  )
}

/** A candidate is tried without a search for texts near to it. */
function readInstantOnce(text: string, now: EpochSeconds): ReadInstant {
  return EXTENDED.test(text) || BASIC.test(text) || /^[1-9]\d{0,8}[mhdw]$/.test(text)
    ? readInstant(text, now)
    : { problem: '' }
}
