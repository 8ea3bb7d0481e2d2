/** Whether a text matches a pattern completely: `*` stands for any text, `?` for one character (code point). */
export function isMatch(pattern: string, text: string): boolean {
  return createMatcher(pattern)(text)
}

/** The same for many texts. Most of them differ from the pattern before its first `*` or `?`. */
export function createMatcher(pattern: string): (text: string) => boolean {
  const signs = [...pattern]
  const wild = pattern.search(/[*?]/)
  const start = wild === -1 ? pattern : pattern.slice(0, wild)
  return (text) => text.startsWith(start) && isSequenceMatch(signs, [...text], isStar, isCharacterMatch)
}

/**
 * Whether a path matches a pattern completely: `**` with its slash stands for any folders, `*` for text within a name, and
 * `?` for one character of it.
 */
export function isPathMatch(pattern: string, path: string): boolean {
  const names = pattern.split('/')
  const last = names.length - 1
  return isSequenceMatch(
    names.map((name, at) => ({ name, isFolders: name === '**' && at < last })),
    path.split('/'),
    ({ isFolders }) => isFolders,
    ({ name }, part) => isMatch(name, part),
  )
}

function isStar(sign: string): boolean {
  return sign === '*'
}

function isCharacterMatch(sign: string, character: string): boolean {
  return sign === '?' || sign === character
}

/**
 * Whether a sequence matches a pattern in which some parts stand for any number of elements. A mismatch only goes back to
 * the last of these. So it takes at most as many steps as both lengths multiplied. A regular expression can take
 * exponentially many.
 */
function isSequenceMatch<Part, Element>(
  pattern: readonly Part[],
  sequence: readonly Element[],
  isAnyNumber: (part: Part) => boolean,
  isElementMatch: (part: Part, element: Element) => boolean,
): boolean {
  let place = 0
  let at = 0
  let lastAny = -1
  let firstAfter = 0
  while (at < sequence.length) {
    const part = pattern[place]
    if (part !== undefined && isAnyNumber(part)) {
      lastAny = place++
      firstAfter = at
    } else if (part !== undefined && isElementMatch(part, sequence[at] as Element)) {
      place++
      at++
    } else if (lastAny >= 0) {
      place = lastAny + 1
      at = ++firstAfter
    } else return false
  }
  return pattern.slice(place).every(isAnyNumber)
}
