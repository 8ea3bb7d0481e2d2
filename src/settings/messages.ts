import { closest, distance } from 'fastest-levenshtein'

/** Most characters of a given text that a message repeats. */
const QUOTED_CHARACTERS = 120

/** A text of the user's in a message: quoted, control characters visible, cut where it is long. */
export function quoted(text: string): string {
  // A code point is two units at most.
  const characters = [...text.slice(0, 2 * QUOTED_CHARACTERS + 2)]
  const shown =
    characters.length > QUOTED_CHARACTERS ? `${characters.slice(0, QUOTED_CHARACTERS).join('')}…` : text
  return JSON.stringify(shown)
}

/** One sentence: what was given, what is wrong with it, and the nearest right thing where there is one. */
export function wrong(given: string, what: string, nearest: string | null = null): string {
  return `${quoted(given)} ${what}.${nearest === null ? '' : ` Did you mean ${nearest}?`}`
}

const LONGEST_LIKE_A_NAME = 100

/** The name that is most like the given one; null where none is like it. */
export function nearestName(given: string, names: readonly string[]): string | null {
  // Telling long texts apart takes time that grows with their length, and no name is like them.
  if (names.length === 0 || given.length > LONGEST_LIKE_A_NAME) return null
  const folded = given
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
  const candidate = closest(folded, [...names])
  return distance(folded, candidate) <= Math.max(2, Math.floor(candidate.length / 3)) ? candidate : null
}

/** How many single-character changes lie between two names. */
export function edits(one: string, other: string): number {
  return distance(one, other)
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1)}`
}
