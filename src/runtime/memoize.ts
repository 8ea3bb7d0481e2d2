/** Most values that are remembered at once. */
const REMEMBERED = 1_000

/** The same function, which is asked once for each of the values that come often. What it gives is shared. */
export function memoize<Value, Result>(compute: (value: Value) => Result): (value: Value) => Result {
  const results = new Map<Value, Result>()
  return (value) => {
    const known = results.get(value)
    if (known !== undefined) return known
    const result = compute(value)
    if (results.size === REMEMBERED) results.clear()
    results.set(value, result)
    return result
  }
}
