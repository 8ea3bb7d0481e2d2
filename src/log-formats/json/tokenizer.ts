/**
 * A tokenizer of JSON over bytes (https://www.rfc-editor.org/rfc/rfc8259). It creates no values. It reads a document
 * once, verifies its grammar, and remembers the positions of the members that the caller asked for. It is as fast as
 * the input, and never takes text of a document for structure.
 */

/** The members to find: `true`, or the members of an object. */
export type Members = { readonly [name: string]: true | Members }

/** The kind of value of a member. */
export const ABSENT = 0
/** A string without escapes. */
export const STRING = 1
/** A string with escapes. */
export const ESCAPED_STRING = 2
/** The value null. */
export const NULL = 3
/** A number, true or false. */
const PLAIN = 4
/** An object or an array. */
export const COMPOUND = 5

/** The bytes end before the value ends. */
export const INCOMPLETE = new Error('the JSON text is cut off')
/** The bytes at `at` do not fit the grammar. */
export const MALFORMED = new Error('the text is not JSON')
/** A member named `stream` is an array, whose elements are read one by one. `at` is after its bracket. */
export const STREAM = new Error('an array to be read element by element')

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const COLON = 0x3a
const OPENING_BRACKET = 0x5b
const CLOSING_BRACKET = 0x5d
const OPENING_BRACE = 0x7b
const CLOSING_BRACE = 0x7d

/** No log has deeper nesting. A deeper value is malformed. */
const DEEPEST = 100
/** From this many members on, a set has the keys of an object. */
const FEW_KEYS = 32

/** The bytes at which the reading of a string stops: quotes, backslashes, control characters. */
const STOPS = new Uint8Array(256)
for (let byte = 0; byte < 0x20; byte++) STOPS[byte] = 1
STOPS[QUOTE] = 1
STOPS[BACKSLASH] = 1

const BLANKS = new Uint8Array(256)
for (const byte of [0x20, 0x09, 0x0a, 0x0d]) BLANKS[byte] = 1

interface Shape {
  readonly names: readonly Buffer[]
  readonly slots: readonly number[]
  readonly shapes: readonly (Shape | null)[]
  /**
   * Index into the lists by the hash of the name. -1 for no member. Names with equal hashes have consecutive indexes.
   */
  readonly table: Int16Array
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** A simple hash is enough, because keys with equal hashes are compared. */
function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start
  if (length === 0) return 0
  return (
    (length * 0x1f3d +
      (bytes[start] as number) * 0x35 +
      (bytes[start + (length >> 1)] as number) * 0x6d1 +
      (bytes[end - 1] as number) * 0x11b) |
    0
  )
}

/**
 * @param members the members to find, named by paths such as `userIdentity.arn`
 * @param stream name of a member of the document whose array is read element by element. Null for no such member
 */
export function createTokenizer(members: Members, stream: string | null) {
  const slots = new Map<string, number>()
  const findShape = (looked: Members, path: string): Shape => {
    const names = Object.keys(looked)
    const bytes = names.map((name) => Buffer.from(name))
    const table = new Int16Array(256).fill(-1)
    bytes.forEach((name, index) => {
      let place = hashBytes(name, 0, name.length) & 0xff
      while (table[place] !== -1) place = (place + 1) & 0xff
      table[place] = index
    })
    return {
      names: bytes,
      slots: names.map((name) => {
        slots.set(path + name, slots.size)
        return slots.size - 1
      }),
      shapes: names.map((name) => {
        const inner = looked[name]
        return inner === true || inner === undefined ? null : findShape(inner, `${path}${name}.`)
      }),
      table,
    }
  }
  const documentShape = findShape(members, '')
  const streamName = stream === null ? null : Buffer.from(stream)

  const kinds = new Uint8Array(slots.size)
  const starts = new Int32Array(slots.size)
  const ends = new Int32Array(slots.size)

  let bytes: Buffer = Buffer.alloc(1)
  let end = 0
  let at = 0
  /** The last string that was read. */
  let start = 0
  let stop = 0
  let isEscaped = false
  let hasDuplicate = false
  let mayStream = false
  let streamKeys: Set<string> = new Set()

  /** Keys of the open objects, object by object. */
  let keyCount = 0
  let keyHashes = new Int32Array(256)
  let keyStarts = new Int32Array(256)
  let keyEnds = new Int32Array(256)

  const fail = (place: number): never => {
    at = place
    throw place >= end ? INCOMPLETE : MALFORMED
  }

  const skipBlanks = (): void => {
    while (BLANKS[bytes[at] as number] === 1) at++
  }

  /** From the opening quote to the position after the closing quote. */
  const readString = (): void => {
    let place = at + 1
    start = place
    isEscaped = false
    for (;;) {
      while (STOPS[bytes[place] as number] === 0) place++
      const byte = bytes[place]
      if (byte === QUOTE) break
      if (byte !== BACKSLASH) fail(place)
      isEscaped = true
      const letter = bytes[place + 1] as number
      if (letter === 0x75) {
        for (let digit = place + 2; digit < place + 6; digit++)
          if (!isHexDigit(bytes[digit] as number)) fail(digit)
        place += 6
      } else if (
        letter === QUOTE ||
        letter === BACKSLASH ||
        letter === 0x2f ||
        letter === 0x62 ||
        letter === 0x66 ||
        letter === 0x6e ||
        letter === 0x72 ||
        letter === 0x74
      )
        place += 2
      else fail(place + 1)
    }
    stop = place
    at = place + 1
  }

  const readTextBetween = (from: number, to: number, hasEscapes: boolean): string => {
    if (hasEscapes)
      return (JSON.parse(`"${decoder.decode(bytes.subarray(from, to))}"`) as string).replace(
        /[\ud800-\udfff]/gu,
        '\ufffd',
      )
    if (to - from > 256) return decoder.decode(bytes.subarray(from, to))
    for (let place = from; place < to; place++)
      if ((bytes[place] as number) >= 0x80) return decoder.decode(bytes.subarray(from, to))
    return bytes.toString('latin1', from, to)
  }

  const isSame = (from: number, to: number, otherFrom: number, otherTo: number): boolean => {
    if (to - from !== otherTo - otherFrom) return false
    for (let place = 0; place < to - from; place++)
      if (bytes[from + place] !== bytes[otherFrom + place]) return false
    return true
  }

  /** Notes the last key that was read, in the object whose keys begin at `first`. */
  const noteKey = (first: number, many: Set<string> | null): Set<string> | null => {
    if (many !== null || isEscaped || keyCount - first >= FEW_KEYS) {
      const known = many ?? new Set<string>()
      if (many === null)
        for (let key = first; key < keyCount; key++)
          known.add(readTextBetween(keyStarts[key] as number, keyEnds[key] as number, false))
      const text = readTextBetween(start, stop, isEscaped)
      if (known.has(text)) hasDuplicate = true
      known.add(text)
      return known
    }
    const hash = hashBytes(bytes, start, stop)
    for (let key = first; key < keyCount; key++)
      if (keyHashes[key] === hash && isSame(start, stop, keyStarts[key] as number, keyEnds[key] as number))
        hasDuplicate = true
    if (keyCount === keyHashes.length) {
      keyHashes = growArray(keyHashes)
      keyStarts = growArray(keyStarts)
      keyEnds = growArray(keyEnds)
    }
    keyHashes[keyCount] = hash
    keyStarts[keyCount] = start
    keyEnds[keyCount] = stop
    keyCount++
    return null
  }

  /** The index of the last key in a shape. -1 when the shape does not have it. */
  const findIndex = (shape: Shape): number => {
    if (isEscaped) {
      const text = readTextBetween(start, stop, true)
      return shape.names.findIndex((name) => name.toString() === text)
    }
    for (let place = hashBytes(bytes, start, stop) & 0xff; ; place = (place + 1) & 0xff) {
      const index = shape.table[place] as number
      if (index === -1) return -1
      const name = shape.names[index] as Buffer
      if (name.length !== stop - start) continue
      let same = 0
      while (same < name.length && name[same] === bytes[start + same]) same++
      if (same === name.length) return index
    }
  }

  const isStreamName = (): boolean =>
    streamName !== null &&
    (isEscaped
      ? readTextBetween(start, stop, true) === stream
      : stop - start === streamName.length && streamName.compare(bytes, start, stop) === 0)

  /** Reads and notes a key, up to its value. @returns as `noteKey` */
  const readKey = (first: number, many: Set<string> | null): Set<string> | null => {
    skipBlanks()
    if (bytes[at] !== QUOTE) fail(at)
    readString()
    const known = noteKey(first, many)
    skipBlanks()
    if (bytes[at] !== COLON) fail(at)
    at++
    skipBlanks()
    return known
  }

  const readObject = (shape: Shape | null, depth: number): void => {
    if (depth > DEEPEST) throw MALFORMED
    const first = keyCount
    let many: Set<string> | null = null
    at++
    skipBlanks()
    if (bytes[at] === CLOSING_BRACE) {
      at++
      return
    }
    for (;;) {
      many = readKey(first, many)
      const index = shape === null ? -1 : findIndex(shape)
      const isStream = mayStream && depth === 1 && index === -1 && isStreamName()
      if (isStream && bytes[at] === OPENING_BRACKET) {
        at++
        streamKeys = many ?? new Set()
        for (let key = first; key < keyCount; key++)
          streamKeys.add(readTextBetween(keyStarts[key] as number, keyEnds[key] as number, false))
        throw STREAM
      }
      if (index === -1) readValue(null, depth)
      else {
        const slot = (shape as Shape).slots[index] as number
        const from = at
        const kind = readValue((shape as Shape).shapes[index] as Shape | null, depth)
        kinds[slot] = kind
        starts[slot] = kind === STRING || kind === ESCAPED_STRING ? start : from
        ends[slot] = kind === STRING || kind === ESCAPED_STRING ? stop : at
      }
      skipBlanks()
      if (bytes[at] === COMMA) {
        at++
        continue
      }
      if (bytes[at] !== CLOSING_BRACE) fail(at)
      at++
      keyCount = first
      return
    }
  }

  const readArray = (depth: number): void => {
    if (depth > DEEPEST) throw MALFORMED
    at++
    skipBlanks()
    if (bytes[at] === CLOSING_BRACKET) {
      at++
      return
    }
    for (;;) {
      skipBlanks()
      readValue(null, depth)
      skipBlanks()
      if (bytes[at] === COMMA) {
        at++
        continue
      }
      if (bytes[at] !== CLOSING_BRACKET) fail(at)
      at++
      return
    }
  }

  const readWord = (word: Uint8Array): void => {
    for (let place = 0; place < word.length; place++) if (bytes[at + place] !== word[place]) fail(at + place)
    at += word.length
  }

  const readDigits = (): void => {
    if (!isDigit(bytes[at] as number)) fail(at)
    while (isDigit(bytes[at] as number)) at++
  }

  const readNumber = (): void => {
    if (bytes[at] === 0x2d) at++
    if (bytes[at] === 0x30) at++
    else readDigits()
    if (bytes[at] === 0x2e) {
      at++
      readDigits()
    }
    if (((bytes[at] as number) | 0x20) === 0x65) {
      at++
      if (bytes[at] === 0x2b || bytes[at] === 0x2d) at++
      readDigits()
    }
    if (at >= end) throw INCOMPLETE
  }

  /** Skips the value that begins here. */
  const readValue = (shape: Shape | null, depth: number): number => {
    const byte = bytes[at] as number
    switch (byte) {
      case QUOTE:
        readString()
        return isEscaped ? ESCAPED_STRING : STRING
      case OPENING_BRACE:
        readObject(shape, depth + 1)
        return COMPOUND
      case OPENING_BRACKET:
        readArray(depth + 1)
        return COMPOUND
      case 0x74:
        readWord(TRUE)
        return PLAIN
      case 0x66:
        readWord(FALSE)
        return PLAIN
      case 0x6e:
        readWord(NULL_WORD)
        return NULL
      default:
        if (byte !== 0x2d && !isDigit(byte)) fail(at)
        readNumber()
        return PLAIN
    }
  }

  return {
    /** Reads these bytes from now on. The byte after the end must be 0. */
    use(text: Uint8Array, textEnd: number): void {
      bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength)
      end = textEnd
    },
    /** The current position. After an error, the position of the error. */
    getPlace: (): number => at,
    /**
     * Reads the value at a position. If it is an object, remembers the requested members.
     * @param isOutermost whether its member `stream` is read element by element
     * @returns where it ends
     * @throws INCOMPLETE, MALFORMED, or STREAM
     */
    readDocument(place: number, isOutermost: boolean): number {
      at = place
      mayStream = isOutermost
      keyCount = 0
      hasDuplicate = false
      kinds.fill(ABSENT)
      readValue(documentShape, 0)
      return at
    },
    /**
     * Reads the members that follow the array that was read element by element, up to the end of their object.
     * @param place a comma or the closing brace
     * @returns where the object ends
     */
    readMembersBehind(place: number): number {
      at = place
      mayStream = false
      keyCount = 0
      hasDuplicate = false
      const names = new Set(streamKeys)
      for (;;) {
        skipBlanks()
        const byte = bytes[at++]
        if (byte === CLOSING_BRACE) return at
        if (byte !== COMMA) fail(at - 1)
        readKey(0, names)
        readValue(null, 1)
      }
    },
    /** An object of the last document has a member twice. */
    hasDuplicate: (): boolean => hasDuplicate,
    /** The number of a member, by which the caller asks for it. */
    findSlot(path: string): number {
      const slot = slots.get(path)
      if (slot === undefined) throw new Error(`no member ${path} is looked for`)
      return slot
    },
    getKind: (slot: number): number => kinds[slot] as number,
    /** The position of a member's text. For a string it is the content between the quotes. */
    getStart: (slot: number): number => starts[slot] as number,
    getEnd: (slot: number): number => ends[slot] as number,
    /**
     * The text of a scalar member. A number has its original spelling. Null for an absent member, null, an object or an
     * array.
     */
    getText(slot: number): string | null {
      const kind = kinds[slot]
      if (kind === ABSENT || kind === NULL || kind === COMPOUND) return null
      return readTextBetween(starts[slot] as number, ends[slot] as number, kind === ESCAPED_STRING)
    },
  }
}

/** The tokenizer that `createTokenizer` returns. */
export type JsonTokenizer = ReturnType<typeof createTokenizer>

const TRUE = Buffer.from('true')
const FALSE = Buffer.from('false')
const NULL_WORD = Buffer.from('null')

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}

function isHexDigit(byte: number): boolean {
  return isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66)
}

function growArray(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length)
  larger.set(array)
  return larger
}
