import { closest, distance } from 'fastest-levenshtein'

/** Most characters of a given text that a message repeats, as it shows them. */
const QUOTED_CHARACTERS = 120

/** A given text for a message: quoted, with visible control characters, and cut if it is long. */
export function quoteText(text: string): string {
  // A message shows a control character as several characters.
  const whole = JSON.stringify(text.slice(0, QUOTED_CHARACTERS + 1))
  if (text.length <= QUOTED_CHARACTERS && whole.length <= QUOTED_CHARACTERS + 2) return whole
  let shown = ''
  for (const character of text.slice(0, QUOTED_CHARACTERS + 1)) {
    const escaped = JSON.stringify(character).slice(1, -1)
    if (shown.length + escaped.length > QUOTED_CHARACTERS) break
    shown += escaped
  }
  return `"${shown}…"`
}

/** One sentence with the given text, its fault, and the nearest valid text if there is one that is not very long. */
export function describeWrongValue(given: string, what: string, nearest: string | null = null): string {
  const hint = nearest === null || nearest.length > QUOTED_CHARACTERS ? '' : ` Did you mean ${nearest}?`
  return `${quoteText(given)} ${what}.${hint}`
}

const LONGEST_LIKE_A_NAME = 100

/** The name that is most like the given one. Null if none is similar. */
export function findNearestName(given: string, names: readonly string[]): string | null {
  // The distance of long texts takes time that grows with their length, and no name is as long.
  if (names.length === 0 || given.length > LONGEST_LIKE_A_NAME) return null
  const folded = given
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
  const candidate = closest(folded, [...names])
  return distance(folded, candidate) <= Math.max(2, Math.floor(candidate.length / 3)) ? candidate : null
}

/** Number of single-character edits between two names. */
export function countEdits(one: string, other: string): number {
  return distance(one, other)
}
