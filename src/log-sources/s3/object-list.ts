import { compareCodePoints } from '../../model/order.js'
import type { ListedEntry } from './listing-answer.js'

/** A log object as a listing describes it. */
export interface LogObject extends ListedEntry {
  /** Index of the location that it belongs to, among those that were asked for. */
  readonly location: number
  readonly bucket: string
}

/** Log objects by position. A list of 200,000 takes 20 MB; as objects of JavaScript they would take five times that. */
export interface LogObjectList extends Iterable<LogObject> {
  readonly length: number
  /** The content of the list, for `openLogObjects` in another thread. */
  readonly shared: SharedLogObjects
  at(position: number): LogObject
  getBytesAt(position: number): number
  /** The facts of a log object that need no decoding. */
  getAlikeAt(position: number): AlikeFacts
}

/** Takes log objects in any order. */
interface LogObjectCollection {
  readonly length: number
  add(object: LogObject): void
  /** By bucket and key, in code points; each log object once, and the first `most` of them. */
  listSorted(most?: number): LogObjectList
}

/** The values that many log objects share. */
export type AlikeFacts = Pick<LogObject, 'location' | 'bucket' | 'storageClass' | 'isRestored'>

const ARENA_BYTES = 1 << 20
/** The ETag of most objects is the MD5 of the content. */
const MD5_ETAG = /^"[0-9a-f]{32}"$/
const MD5_BYTES = 16
/** Written in place of a length. */
const IS_MD5 = 0xffff
const FIRST_ROWS = 1_024

/** The content of a list in memory that threads share. */
export interface SharedLogObjects {
  readonly alikes: readonly AlikeFacts[]
  /** Keys and ETags, one after the other. None is divided between two buffers. */
  readonly arenas: readonly Uint8Array[]
  readonly rows: Rows
  /** Of each position, its row. */
  readonly order: Uint32Array
}

/** Creates an empty collection of log objects. */
export function collectLogObjects(): LogObjectCollection {
  const alikes: AlikeFacts[] = []
  const positionsOfAlikes = new Map<string, number>()
  const arenas: Buffer[] = []
  let free = 0
  let length = 0
  let rows = makeRows(FIRST_ROWS)

  const put = (key: string, etag: string): void => {
    const isMd5 = MD5_ETAG.test(etag)
    const bytes = Buffer.byteLength(key) + (isMd5 ? MD5_BYTES : Buffer.byteLength(etag))
    if (arenas.length === 0 || free + bytes > ARENA_BYTES) {
      arenas.push(Buffer.from(new SharedArrayBuffer(Math.max(ARENA_BYTES, bytes))))
      free = 0
    }
    const arena = arenas.at(-1) as Buffer
    rows.arena[length] = arenas.length - 1
    rows.offset[length] = free
    const keyBytes = arena.write(key, free)
    rows.keyBytes[length] = keyBytes
    const etagBytes = isMd5
      ? arena.write(etag.slice(1, -1), free + keyBytes, 'hex')
      : arena.write(etag, free + keyBytes)
    rows.etagBytes[length] = isMd5 ? IS_MD5 : etagBytes
    free += keyBytes + etagBytes
  }

  const numberAlike = ({ location, bucket, storageClass, isRestored }: AlikeFacts): number => {
    const key = `${location} ${bucket} ${storageClass} ${isRestored}`
    const known = positionsOfAlikes.get(key)
    if (known !== undefined) return known
    positionsOfAlikes.set(key, alikes.length)
    return alikes.push({ location, bucket, storageClass, isRestored }) - 1
  }

  const compareKeys = (a: number, b: number): number => {
    const [startA, startB] = [rows.offset[a] as number, rows.offset[b] as number]
    // The order of bytes in UTF-8 is that of code points.
    return (arenas[rows.arena[a] as number] as Buffer).compare(
      arenas[rows.arena[b] as number] as Buffer,
      startB,
      startB + (rows.keyBytes[b] as number),
      startA,
      startA + (rows.keyBytes[a] as number),
    )
  }
  const compare = (a: number, b: number): number => {
    if (rows.alike[a] === rows.alike[b]) return compareKeys(a, b)
    const bucketA = (alikes[rows.alike[a] as number] as AlikeFacts).bucket
    const bucketB = (alikes[rows.alike[b] as number] as AlikeFacts).bucket
    return bucketA === bucketB ? compareKeys(a, b) : compareCodePoints(bucketA, bucketB)
  }

  return {
    get length() {
      return length
    },
    add(object) {
      if (length === rows.bytes.length) rows = growRows(rows)
      put(object.key, object.etag)
      rows.alike[length] = numberAlike(object)
      rows.bytes[length] = object.bytes
      rows.lastModified[length] = object.lastModified
      length++
    },
    listSorted(most = Number.POSITIVE_INFINITY) {
      // S3 lists names in order. The sort of an array, unlike that of a typed array, merges parts that are already
      // sorted.
      const all = Array.from({ length }, (_, row) => row).sort(compare)
      const once = all
        .filter((row, at) => at === 0 || compare(row, all[at - 1] as number) !== 0)
        .slice(0, most)
      const order = makeShared(Uint32Array, once.length)
      order.set(once)
      return openLogObjects({ alikes, arenas, rows, order })
    },
  }
}

/** The list whose content another thread, or this one, made. */
export function openLogObjects(shared: SharedLogObjects): LogObjectList {
  const { alikes, rows, order } = shared
  // A message to another thread makes a plain array of bytes of each buffer.
  const arenas = shared.arenas.map(({ buffer, byteOffset, length }) =>
    Buffer.from(buffer as ArrayBuffer, byteOffset, length),
  )
  const getKeyAt = (row: number): string => {
    const start = rows.offset[row] as number
    return (arenas[rows.arena[row] as number] as Buffer).toString(
      'utf8',
      start,
      start + (rows.keyBytes[row] as number),
    )
  }
  const getEtagAt = (row: number): string => {
    const arena = arenas[rows.arena[row] as number] as Buffer
    const start = (rows.offset[row] as number) + (rows.keyBytes[row] as number)
    const bytes = rows.etagBytes[row] as number
    return bytes === IS_MD5
      ? `"${arena.toString('hex', start, start + MD5_BYTES)}"`
      : arena.toString('utf8', start, start + bytes)
  }
  const findRow = (position: number): number => {
    const row = order[position]
    if (row === undefined) throw new Error(`there is no log object ${position}`)
    return row
  }
  const getAlikeAt = (position: number): AlikeFacts =>
    alikes[rows.alike[findRow(position)] as number] as AlikeFacts
  const getAt = (position: number): LogObject => {
    const row = findRow(position)
    const { location, bucket, storageClass, isRestored } = getAlikeAt(position)
    return {
      location,
      bucket,
      storageClass,
      isRestored,
      key: getKeyAt(row),
      bytes: rows.bytes[row] as number,
      etag: getEtagAt(row),
      lastModified: rows.lastModified[row] as number,
    }
  }
  return {
    length: order.length,
    shared,
    at: getAt,
    getBytesAt: (position) => rows.bytes[findRow(position)] as number,
    getAlikeAt,
    *[Symbol.iterator]() {
      for (let position = 0; position < order.length; position++) yield getAt(position)
    },
  }
}

interface Rows {
  readonly arena: Uint32Array
  readonly offset: Uint32Array
  readonly keyBytes: Uint16Array
  readonly etagBytes: Uint16Array
  readonly alike: Uint32Array
  readonly bytes: Float64Array
  readonly lastModified: Uint32Array
}

function makeRows(length: number): Rows {
  return {
    arena: makeShared(Uint32Array, length),
    offset: makeShared(Uint32Array, length),
    keyBytes: makeShared(Uint16Array, length),
    etagBytes: makeShared(Uint16Array, length),
    alike: makeShared(Uint32Array, length),
    bytes: makeShared(Float64Array, length),
    lastModified: makeShared(Uint32Array, length),
  }
}

/** An array in memory that threads share. */
function makeShared<Numbers>(
  Type: { new (buffer: SharedArrayBuffer): Numbers; readonly BYTES_PER_ELEMENT: number },
  length: number,
): Numbers {
  return new Type(new SharedArrayBuffer(length * Type.BYTES_PER_ELEMENT))
}

function growRows(rows: Rows): Rows {
  const grown = makeRows(Math.ceil(rows.bytes.length * 1.5))
  for (const [name, column] of Object.entries(rows) as [keyof Rows, Uint32Array][]) grown[name].set(column)
  return grown
}
