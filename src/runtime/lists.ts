/**
 * Replacements for `push(...items)` and `Math.max(...numbers)` for lists whose length depends on a log. A call puts its
 * arguments on the stack, which overflows at about 125,000.
 */

/** Appends the items to a list. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item)
}

/** The greatest number. Minus infinity for an empty list. */
export function findGreatest(numbers: Iterable<number>): number {
  let result = Number.NEGATIVE_INFINITY
  for (const number of numbers) result = Math.max(result, number)
  return result
}

/** The least number. Infinity for an empty list. */
export function findLeast(numbers: Iterable<number>): number {
  let result = Number.POSITIVE_INFINITY
  for (const number of numbers) result = Math.min(result, number)
  return result
}
