import { createMatcher } from '../runtime/wildcards.js'
import { compareCodePoints } from './order.js'
import type { Scope } from './scope.js'

/** It is not a name: it holds `*` (any text) or `?` (one character), or leaves out by a leading `!`. */
export function isBucketPattern(text: string): boolean {
  return /^!|[*?]/.test(text)
}

/** A pattern as a regular expression of Athena, which matches a full name. A text of a log can have line ends. */
export function makePatternExpression(pattern: string): string {
  const source = pattern
    .replace(/^!/, '')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return `(?s)^${source}\\z`
}

/** The parts of a list of names and patterns. */
interface BucketChoice {
  /** Names and patterns that select buckets, in their order. A list that only leaves out buckets begins with `*`. */
  readonly chosen: readonly string[]
  readonly isLeftOut: (bucket: string) => boolean
}

function readChoice(items: readonly string[]): BucketChoice {
  const chosen = items.filter((item) => !item.startsWith('!'))
  const leftOut = items.filter((item) => item.startsWith('!')).map(makeMatcher)
  return {
    chosen: chosen.length === 0 && items.length > 0 ? ['*'] : chosen,
    isLeftOut: (bucket) => leftOut.some((matches) => matches(bucket)),
  }
}

function makeMatcher(pattern: string): (bucket: string) => boolean {
  return createMatcher(pattern.replace(/^!/, ''))
}

/** Whether a list leaves out each bucket that it names, and no other bucket can be selected. */
export function isEachBucketLeftOut(items: readonly string[]): boolean {
  const { chosen, isLeftOut } = readChoice(items)
  return chosen.length > 0 && chosen.every((item) => !isBucketPattern(item) && isLeftOut(item))
}

/**
 * The part of a scope that a list of names and patterns defines: only names, or the full list if it has a pattern.
 * @param items a list that does not leave out each bucket that it names
 */
export function makeBucketScope(items: readonly string[]): Pick<Scope, 'buckets' | 'bucketPatterns'> {
  const { chosen, isLeftOut } = readChoice(items)
  const buckets = chosen.filter((item) => !isBucketPattern(item) && !isLeftOut(item))
  return chosen.some(isBucketPattern) ? { buckets, bucketPatterns: items } : { buckets }
}

/** Whether a bucket is asked about; null: every one is. */
export function makeBucketMatcher({
  buckets,
  bucketPatterns = [],
}: Pick<Scope, 'buckets' | 'bucketPatterns'>): ((bucket: string) => boolean) | null {
  const names = new Set(buckets)
  if (bucketPatterns.length === 0) return buckets.length === 0 ? null : (bucket) => names.has(bucket)
  const { chosen, isLeftOut } = readChoice(bucketPatterns)
  const patterns = chosen.filter(isBucketPattern).map(makeMatcher)
  return (bucket) => (names.has(bucket) || patterns.some((matches) => matches(bucket))) && !isLeftOut(bucket)
}

/**
 * The buckets that a list of names and patterns selects, each once, in the order of the list. The buckets of a pattern are
 * sorted by name. A pattern that matches no known bucket stays as it is.
 */
export function expandBuckets(
  items: readonly string[],
  known: readonly string[],
): { readonly buckets: readonly string[]; readonly unmatched: readonly string[] } {
  const { chosen, isLeftOut } = readChoice(items)
  const found = new Set<string>()
  const unmatched: string[] = []
  const sorted = [...known].sort(compareCodePoints).filter((bucket) => !isLeftOut(bucket))
  for (const item of chosen) {
    if (!isBucketPattern(item)) {
      if (!isLeftOut(item)) found.add(item)
      continue
    }
    const matches = sorted.filter(makeMatcher(item))
    if (matches.length === 0) unmatched.push(item)
    for (const bucket of matches.length === 0 ? [item] : matches) found.add(bucket)
  }
  return { buckets: [...found], unmatched }
}
