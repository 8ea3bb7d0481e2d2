/** Quantifiers that allow the character before them to be missing. */
const MAY_BE_MISSING = /^[?*{]/

/**
 * A text in lower case that every match of the pattern contains. Empty when no such text is certain. A search for it is
 * much faster than the first run of a regular expression, which compiles it. Most checks need few of a hundred
 * patterns. The text begins after the start of the pattern (`^`, or a group of `^` and the characters that can precede
 * a name). It ends before the first character with a special meaning.
 */
export function findRequiredText({ source }: RegExp): string {
  const rest = source.replace(/^(?:\^|\(\?:\^\|\[[^\]]*\]\))/, '')
  if (hasAlternatives(rest)) return ''
  const plain = /^(?:[A-Za-z0-9 _-]|\\[./-])*/.exec(rest)?.[0] ?? ''
  const text = plain.replaceAll('\\', '')
  return (MAY_BE_MISSING.test(rest.slice(plain.length)) ? text.slice(0, -1) : text).toLowerCase()
}

/** An alternative outside of all groups. The text before it is not required. */
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
