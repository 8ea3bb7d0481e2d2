import fc from 'fast-check'

/** A text with secrets as presigned URLs contain them, in any of the encodings that logs show. */
export interface SecretText {
  readonly text: string
  /** The secrets, which must not be shown. */
  readonly secrets: readonly string[]
  /** The text outside the secrets, which must be shown. */
  readonly others: readonly string[]
}

/** The text after this number of percent-encodings. */
const encodeCharacter = (character: string, times: number): string => {
  if (times === 0) return character
  const hex = character.charCodeAt(0).toString(16).padStart(2, '0')
  return `%${'25'.repeat(times - 1)}${hex}`
}

const times = fc.integer({ min: 0, max: 4 })
const hexCase = fc.boolean()

const spelledName = fc
  .tuple(
    fc.constantFrom('Signature', 'X-Amz-Signature', 'X-Amz-Security-Token'),
    fc.array(fc.tuple(fc.boolean(), fc.constantFrom(0, 0, 0, 1, 1, 2, 3), hexCase), {
      minLength: 20,
      maxLength: 20,
    }),
  )
  .map(([name, ways]) =>
    [...name]
      .map((letter, i) => {
        const [isUpper, depth, isUpperHex] = ways[i] as [boolean, number, boolean]
        const written = encodeCharacter(isUpper ? letter.toUpperCase() : letter.toLowerCase(), depth)
        return depth === 0 ? written : isUpperHex ? written.toUpperCase() : written
      })
      .join(''),
  )

const makeSign = (character: string, unicode: string) =>
  fc.oneof(
    fc.tuple(times, hexCase).map(([depth, isUpper]) => {
      const written = encodeCharacter(character, depth)
      return isUpper ? written.toUpperCase() : written
    }),
    fc.constantFrom(unicode, unicode.replace('d', 'D'), `\\${unicode}`),
    ...(character === '=' ? [fc.constantFrom('\\x3d', '\\\\x3D', '%5Cu003d', '%5cx3D', '%255Cu003D')] : []),
  )

let counter = 0
/** The secret is long enough to be unique. It has the characters of signatures, encoded and literal. */
const secret = fc
  .array(fc.constantFrom('+', '/', '%2F', '%252B', '%3D', '=', 'Ab1', '-', '_', '.', '%', "'", 'é', ':'), {
    maxLength: 6,
  })
  .map((parts) => `s3cr3t${counter++}x${parts.join('')}`)

const other = fc
  .constantFrom('plain1', 'GET', '/k', 'x-id', 'Expires', 'AKIA', '日本')
  .map((text) => `${text}${counter++}o`)

/** A client can write blanks between the name and its sign. */
const blanks = fc
  .array(fc.constantFrom(' ', '\t', '+', '%20', '%09', '%2520', '%252B'), { maxLength: 3 })
  .map((all) => all.join(''))

const parameter = fc
  .tuple(
    fc
      .tuple(spelledName, fc.oneof({ weight: 3, arbitrary: fc.constant('') }, blanks))
      .map((parts) => parts.join('')),
    makeSign('=', '\\u003d'),
    secret,
    fc.oneof(makeSign('&', '\\u0026'), fc.constantFrom(';', ' ', '"', '" "')),
    other,
  )
  .map(([name, equals, hidden, end, after]) => ({
    text: `${name}${equals}${hidden}${end}${after}`,
    hidden,
    after,
  }))

const quote = fc.constantFrom('"', '\\"', '%22', '%2522', '\\u0022')
const member = fc
  .tuple(
    spelledName,
    quote,
    fc.constantFrom(':', ': ', ' :', ' :\\n  ', '%3A', '%253a', '%3A+', '+%3A%20', '%250A%253A%2509'),
    secret,
    other,
  )
  .map(([name, mark, colon, hidden, after]) => ({
    text: `{${mark}${name}${mark}${colon}${mark}${hidden}${mark},${after}`,
    hidden,
    after,
  }))

export const secretText: fc.Arbitrary<SecretText> = fc
  .array(fc.oneof(parameter, member), { minLength: 1, maxLength: 4 })
  .map((parts) => ({
    // A blank separates the parts, so that none belongs to the value before it.
    text: parts.map(({ text }) => text).join(' '),
    secrets: parts.map(({ hidden }) => /s3cr3t\d+x/.exec(hidden)?.[0] as string),
    others: parts.map(({ after }) => after),
  }))
