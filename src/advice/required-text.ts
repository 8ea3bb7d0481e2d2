/** Quantifiers that allow the character or group before them to be missing. */
const MAY_BE_MISSING = /^[?*{]/
/** The start of a pattern: `^`, or a group of `^` and the characters that can precede a name. */
const START = /^(?:\^|\(\?:\^\|\[[^\]]*\]\))/

/**
 * Texts in lower case. Every match of the pattern contains one of them. An empty text when no text is certain. A search
 * for them is much faster than the first run of a regular expression, which compiles it. Most checks need few of a
 * hundred patterns. Each text begins after the start of the pattern and after groups that can be missing. It ends before
 * the first character with a special meaning. A group or a pattern with alternatives has the texts of each of them.
 */
export function findRequiredTexts({ source }: RegExp): readonly string[] {
  return splitAlternatives(source.replace(START, '')).flatMap(findTextsOfAlternative)
}

function findTextsOfAlternative(source: string): readonly string[] {
  if (source.startsWith('(?:')) {
    const end = findEndOfGroup(source)
    const after = source.slice(end)
    if (after.startsWith('?')) return findTextsOfAlternative(after.slice(1))
    if (MAY_BE_MISSING.test(after)) return ['']
    return splitAlternatives(source.slice(3, end - 1)).flatMap(findTextsOfAlternative)
  }
  const plain = /^(?:[A-Za-z0-9 _-]|\\[./-])*/.exec(source)?.[0] ?? ''
  const text = plain.replaceAll('\\', '')
  return [(MAY_BE_MISSING.test(source.slice(plain.length)) ? text.slice(0, -1) : text).toLowerCase()]
}

/** The position after the group at the start of the text. */
function findEndOfGroup(source: string): number {
  for (const { at, depth } of listSigns(source)) if (depth === 0) return at + 1
  return source.length
}

/** Divides the text at each `|` outside of all groups. Most texts have no `|`, so that their signs need not be read. */
function splitAlternatives(source: string): readonly string[] {
  if (!source.includes('|')) return [source]
  const alternatives: string[] = []
  let start = 0
  for (const { at, depth } of listSigns(source)) {
    if (depth > 0 || source[at] !== '|') continue
    alternatives.push(source.slice(start, at))
    start = at + 1
  }
  return [...alternatives, source.slice(start)]
}

/** The parentheses and bars outside of character classes. Each has the number of groups that are open after it. */
function* listSigns(source: string): Generator<{ readonly at: number; readonly depth: number }> {
  let depth = 0
  let isClass = false
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]
    if (sign === '\\') at++
    else if (isClass) isClass = sign !== ']'
    else if (sign === '[') isClass = true
    else if (sign === '(') yield { at, depth: ++depth }
    else if (sign === ')') yield { at, depth: --depth }
    else if (sign === '|') yield { at, depth }
  }
}
