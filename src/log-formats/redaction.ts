import { COLUMN } from './columns.js'
import type { AccessLogRecord } from './record.js'

/**
 * Replaces the secrets that a presigned URL carries: a log can hold URLs that still work, SigV2 ones for years. What
 * follows `Signature`, `X-Amz-Signature` or `X-Amz-Security-Token` (any case) and `=` or `%3D` goes, up to `&`, `%26`,
 * `;`, a blank, a quote or the end. To be called before anything is cut off the text.
 */
export function redact(text: string): string {
  return text.replace(SECRET, '$1REDACTED')
}

/** `X-Amz-Signature` ends in `Signature`, so that two names do for three. */
const SECRET = /((?:signature|x-amz-security-token)(?:=|%3d))(?:(?!%26)[^&; "])*/gi

const COLUMNS_WITH_SECRETS: ReadonlySet<number> = new Set([
  COLUMN.key,
  COLUMN.request_uri,
  COLUMN.referrer,
  COLUMN.user_agent,
])

/** The record with the secrets in its key, request URI, referrer and user agent replaced. */
export function redactRecord(record: AccessLogRecord): AccessLogRecord {
  return {
    ...record,
    columns: record.columns.map((text, column) => (COLUMNS_WITH_SECRETS.has(column) ? redact(text) : text)),
  }
}

/** The first `characters` code points of a text. */
export function firstCharacters(text: string, characters: number): string {
  if (text.length <= characters) return text
  let end = 0
  for (let count = 0; count < characters && end < text.length; count++)
    end += (text.codePointAt(end) as number) > 0xffff ? 2 : 1
  return text.slice(0, end)
}
