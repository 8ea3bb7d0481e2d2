/**
 * Sorts records so that the first record of each group comes before the second record of any group. Records of the same
 * rank are in the order of `compare`. Changes the order of the given list.
 */
export function sortByRank<Item>(
  items: Item[],
  getGroup: (item: Item) => string | number,
  compare: (a: Item, b: Item) => number,
): Item[] {
  const ranks = new Map<string | number, number>()
  return items
    .sort(compare)
    .map((item) => {
      const group = getGroup(item)
      const rank = ranks.get(group) ?? 0
      ranks.set(group, rank + 1)
      return { item, rank }
    })
    .sort((a, b) => a.rank - b.rank || compare(a.item, b.item))
    .map(({ item }) => item)
}
