import { DamagedContentError } from '../reader.js'

/**
 * Reads structures of the compact protocol of Thrift, in which Parquet describes itself. Each value takes at least one
 * byte, so that time and memory are proportional to the bytes for any content. Source:
 * https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
 */
type ThriftValue = boolean | number | Uint8Array | readonly ThriftValue[] | ThriftStruct

/** The fields of a structure by their ids. */
export class ThriftStruct {
  readonly #fields: ThriftValue[] = []

  set(id: number, value: ThriftValue): void {
    this.#fields[id] = value
  }

  /** An integer; null where the field is absent. Beyond 2^53 it is not exact. */
  getInteger(id: number): number | null {
    const value = this.#fields[id]
    if (value !== undefined && typeof value !== 'number') throw makeTypeError(id)
    return value ?? null
  }

  getBoolean(id: number): boolean | null {
    const value = this.#fields[id]
    if (value !== undefined && typeof value !== 'boolean') throw makeTypeError(id)
    return value ?? null
  }

  getText(id: number): string | null {
    const value = this.#fields[id]
    if (value === undefined) return null
    if (!(value instanceof Uint8Array)) throw makeTypeError(id)
    return makeTextOfBytes(value)
  }

  getStruct(id: number): ThriftStruct | null {
    const value = this.#fields[id]
    if (value !== undefined && !(value instanceof ThriftStruct)) throw makeTypeError(id)
    return value ?? null
  }

  getStructs(id: number): readonly ThriftStruct[] {
    return this.#list(id).map((value) => {
      if (!(value instanceof ThriftStruct)) throw makeTypeError(id)
      return value
    })
  }

  getTexts(id: number): readonly string[] {
    return this.#list(id).map((value) => {
      if (!(value instanceof Uint8Array)) throw makeTypeError(id)
      return makeTextOfBytes(value)
    })
  }

  has(id: number): boolean {
    return this.#fields[id] !== undefined
  }

  #list(id: number): readonly ThriftValue[] {
    const value = this.#fields[id]
    if (value === undefined) return []
    if (!Array.isArray(value)) throw makeTypeError(id)
    return value as readonly ThriftValue[]
  }
}

/** The bytes end before the structure does. */
export class ThriftEndError extends DamagedContentError {}

/** No structure of Parquet nests deeper. */
const DEEPEST = 24

const LARGEST_ID = 32_767

const TRUE = 1
const FALSE = 2
const BYTE = 3
const I16 = 4
const I32 = 5
const I64 = 6
const DOUBLE = 7
const BINARY = 8
const LIST = 9
const SET = 10
const MAP = 11
const STRUCT = 12
const UUID = 13

/**
 * Reads the structure that begins at a place. @returns it, and the position of its end
 *
 * @throws ThriftEndError, DamagedContentError
 */
export function readThriftStruct(
  bytes: Uint8Array,
  start: number,
): { readonly struct: ThriftStruct; readonly end: number } {
  let at = start

  const readByte = (): number => {
    if (at >= bytes.length) throw new ThriftEndError('its description is cut off')
    return bytes[at++] as number
  }

  /** An unsigned integer of at most 64 bits. */
  const readVarint = (): number => {
    let value = 0
    let factor = 1
    for (let read = 0; read < 10; read++) {
      const next = readByte()
      value += (next & 0x7f) * factor
      if (next < 0x80) return value
      factor *= 128
    }
    throw new DamagedContentError('a number of its description has too many bytes')
  }

  const readZigzag = (): number => {
    const value = readVarint()
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }

  const takeBytes = (length: number): Uint8Array => {
    if (length > bytes.length - at) throw new ThriftEndError('its description is cut off')
    at += length
    return bytes.subarray(at - length, at)
  }

  const readValue = (type: number, depth: number): ThriftValue => {
    switch (type) {
      // In a list, a boolean takes one byte.
      case TRUE:
      case FALSE:
        return readByte() === TRUE
      case BYTE:
        return readByte()
      case I16:
      case I32:
      case I64:
        return readZigzag()
      case DOUBLE:
        return takeBytes(8)
      case UUID:
        return takeBytes(16)
      case BINARY:
        return takeBytes(readVarint())
      case LIST:
      case SET:
        return list(depth + 1)
      case MAP:
        return map(depth + 1)
      case STRUCT:
        return readStruct(depth + 1)
      default:
        throw new DamagedContentError(`its description has a field of the unknown type ${type}`)
    }
  }

  const refuseDepth = (depth: number): void => {
    if (depth > DEEPEST) throw new DamagedContentError('its description nests too deep')
  }

  const list = (depth: number): readonly ThriftValue[] => {
    refuseDepth(depth)
    const head = readByte()
    const size = head >> 4 === 0x0f ? readVarint() : head >> 4
    const values: ThriftValue[] = []
    for (let element = 0; element < size; element++) values.push(readValue(head & 0x0f, depth))
    return values
  }

  const map = (depth: number): readonly ThriftValue[] => {
    refuseDepth(depth)
    const size = readVarint()
    if (size === 0) return []
    const types = readByte()
    const values: ThriftValue[] = []
    for (let entry = 0; entry < size; entry++)
      values.push(readValue(types >> 4, depth), readValue(types & 0x0f, depth))
    return values
  }

  const readStruct = (depth: number): ThriftStruct => {
    refuseDepth(depth)
    const fields = new ThriftStruct()
    let id = 0
    for (;;) {
      const head = readByte()
      if (head === 0) return fields
      const type = head & 0x0f
      id = head >> 4 === 0 ? readZigzag() : id + (head >> 4)
      if (id < 0 || id > LARGEST_ID) throw new DamagedContentError(`its description has a field ${id}`)
      fields.set(id, type === TRUE || type === FALSE ? type === TRUE : readValue(type, depth))
    }
  }

  return { struct: readStruct(0), end: at }
}

function makeTypeError(id: number): DamagedContentError {
  return new DamagedContentError(`field ${id} of its description has another type`)
}

function makeTextOfBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
}
