/**
 * Texts as literals of a statement. Athena reads DML as Trino does and DDL as Hive does. The two quote differently. A
 * Trino literal doubles its quote, and a backslash has no meaning in it. A Hive literal escapes both with a backslash,
 * and two quotes end one literal and begin the next. Sources: https://trino.io/docs/current/language/types.html#string,
 * https://cwiki.apache.org/confluence/display/Hive/LanguageManual+Types#LanguageManualTypes-StringsstringStrings
 */

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

/**
 * Maximum length of a statement in Athena, in bytes. https://docs.aws.amazon.com/athena/latest/ug/service-limits.html
 */
export const STATEMENT_BYTES = 262_144
