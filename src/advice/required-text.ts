/** Quantifiers after which the character before them may be missing. */
const MAY_BE_MISSING = /^[?*{]/

/**
 * A text, in lower case, that stands in whatever the pattern finds; empty where none is certain. To look for it costs
 * nothing beside a regular expression's first run, which compiles it: of a hundred patterns few are ever needed.
 *
 * It is what follows the pattern's beginning (`^`, or a group of `^` and what may stand before a name) up to the first
 * character that has a special meaning.
 */
export function findRequiredText({ source }: RegExp): string {
  const rest = source.replace(/^(?:\^|\(\?:\^\|\[[^\]]*\]\))/, '')
  if (hasAlternatives(rest)) return ''
  const plain = /^(?:[A-Za-z0-9 _-]|\\[./-])*/.exec(rest)?.[0] ?? ''
  const text = plain.replaceAll('\\', '')
  return (MAY_BE_MISSING.test(rest.slice(plain.length)) ? text.slice(0, -1) : text).toLowerCase()
}

/** An alternative outside of any group: what stands before it need not be found. */
function hasAlternatives(source: string): boolean {
  let depth = 0
  let isClass = false
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]
    if (sign === '\\') at++
    else if (isClass) isClass = sign !== ']'
    else if (sign === '[') isClass = true
    else if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (sign === '|' && depth === 0) return true
  }
  return false
}
