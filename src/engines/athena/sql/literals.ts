/**
 * Text as it is in a statement. Athena reads DML as Trino does and DDL as Hive does, and the two quote differently:
 * a Trino literal doubles its quote and takes a backslash as it is; a Hive literal escapes both with a backslash, and
 * reads two quotes as the end of one literal and the begin of the next.
 * Sources: https://trino.io/docs/current/language/types.html#string,
 * https://cwiki.apache.org/confluence/display/Hive/LanguageManual+Types#LanguageManualTypes-StringsstringStrings
 */

/** A Trino string literal, for SELECT. */
export function quoteLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** A Trino identifier. */
export function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** A Hive string literal, for CREATE. */
export function quoteHiveLiteral(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

/** A Hive identifier. */
export function quoteHiveIdentifier(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``
}

/** Longest statement that Athena takes, in bytes. https://docs.aws.amazon.com/athena/latest/ug/service-limits.html */
export const STATEMENT_BYTES = 262_144
