/**
 * Functions for lists whose length depends on a log. They replace calls such as `push(...items)` and `Math.max(...numbers)`,
 * which put their arguments on the stack. It overflows at about 125,000.
 */

/** Appends the items to a list. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item)
}

/** The items by their keys, both in the order in which they come. */
export function groupBy<Key, Item>(items: Iterable<Item>, getKey: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = getKey(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
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
