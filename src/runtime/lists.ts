/**
 * What `push(...items)` and `Math.max(...numbers)` do, for lists that others fill: a call takes its arguments from the stack,
 * which some 125,000 overflow.
 */

/** Puts the items at the end of a list. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item)
}

/** The greatest of the numbers; minus infinity where there is none. */
export function findGreatest(numbers: Iterable<number>): number {
  let result = Number.NEGATIVE_INFINITY
  for (const number of numbers) result = Math.max(result, number)
  return result
}

/** The least of the numbers; infinity where there is none. */
export function findLeast(numbers: Iterable<number>): number {
  let result = Number.POSITIVE_INFINITY
  for (const number of numbers) result = Math.min(result, number)
  return result
}
