import { textOf } from '../../../log-formats/text/record.js'
import { fingerprint } from '../counting/client-key.js'
import { CLIENTS_KEPT, type ClientKind, type ClientSink, type NotKeptHandler } from '../counting/clients.js'
import { newPackedClients, type PackedClients, type PresignedAt } from '../counting/packed-clients.js'
import { addPresignedUrl, noPresignedUrls, type PresignedCounts } from '../counting/presigned-counts.js'
import type { ScannerInstance } from './wasm.js'

/** The clients of a kind that are counted in the scanner's memory, by the scanner itself and by the exact reader. */
export interface ScannedClients extends ClientSink {
  /** The kind as the scanner knows it. */
  readonly kind: number
  /** Requests that the scanner counted itself, of clients beside the verdict. */
  requests(): number
  /** Makes room: leaves out the clients with the largest fingerprints. */
  makeRoom(): void
}

const NOT_KEPT = 1
const FULL = 2
const QUOTE = 0x22

export function scannedClients(
  { scanner, memory, view, constant }: ScannerInstance,
  name: ClientKind,
  onNotKept: NotKeptHandler,
): ScannedClients {
  const kind = constant(`KIND_${name.toUpperCase()}`)
  const kindAt = constant('KINDS') + kind * constant('KIND_BYTES')
  const most = CLIENTS_KEPT[name]
  const clientsKept = (): number => view.getUint32(kindAt + constant('KIND_COUNT'), true)
  const keyAt = constant('KEY')
  const keyRoom = memory.subarray(keyAt, keyAt + constant('KEY_BYTES'))
  const entries = view.getUint32(kindAt + constant('KIND_ENTRIES'), true)
  const entryBytes = constant('CLIENT_BYTES')
  const arena = view.getUint32(kindAt + constant('KIND_ARENA'), true)
  const field = {
    key: constant('CLIENT_KEY'),
    keyLength: constant('CLIENT_KEY_LENGTH'),
    requests: constant('CLIENT_REQUESTS'),
    rejected: constant('CLIENT_REJECTED'),
    shared: constant('CLIENT_SHARED'),
    firstSeen: constant('CLIENT_FIRST_SEEN'),
    lastSeen: constant('CLIENT_LAST_SEEN'),
    network: constant('CLIENT_NETWORK'),
    whole: constant('CLIENT_WHOLE_LOG_OBJECTS'),
    listed: constant('CLIENT_LISTED'),
    logObjects: constant('CLIENT_LOG_OBJECTS'),
  }
  const encoder = new TextEncoder()
  let bound = Number.POSITIVE_INFINITY
  /** By key: the scanner hands each record of a presigned URL to the exact reader. */
  const presignedByKey = new Map<string, PresignedCounts>()
  const keyAtEntry = (entry: number): string => {
    const key = view.getUint32(entry + field.key, true)
    return textOf(memory, key, key + view.getUint32(entry + field.keyLength, true))
  }

  const fingerprintAt = (entry: number): number =>
    view.getUint32(entry + 4, true) * 0x1_0000_0000 + view.getUint32(entry, true)

  const sumOf = (someEntries: Uint32Array, offset: number): number =>
    someEntries.reduce((sum, entry) => sum + view.getUint32(entry + offset, true), 0)

  const pack = (): PackedClients => {
    const order = Uint32Array.from({ length: clientsKept() }, (_, at) => entries + at * entryBytes).sort(
      (a, b) => fingerprintAt(a) - fingerprintAt(b),
    )
    const presigned: PresignedAt[] = []
    if (presignedByKey.size > 0)
      order.forEach((entry, at) => {
        const counts = presignedByKey.get(keyAtEntry(entry))
        if (counts !== undefined) presigned.push([at, counts])
      })
    const packed = newPackedClients(
      order.length,
      sumOf(order, field.keyLength),
      sumOf(order, field.listed),
      presigned,
    )
    let keyStart = 0
    let listStart = 0
    order.forEach((entry, at) => {
      const key = view.getUint32(entry + field.key, true)
      const keyLength = view.getUint32(entry + field.keyLength, true)
      packed.keys.set(memory.subarray(key, key + keyLength), keyStart)
      keyStart += keyLength
      packed.keyLengths[at] = keyLength
      packed.fingerprints[at] = fingerprintAt(entry)
      packed.networks[at] = view.getUint32(entry + field.network, true)
      packed.requests[at] = view.getFloat64(entry + field.requests, true)
      packed.rejected[at] = view.getFloat64(entry + field.rejected, true)
      packed.firstSeen[at] = view.getUint32(entry + field.firstSeen, true)
      packed.lastSeen[at] = view.getUint32(entry + field.lastSeen, true)
      packed.wholeLogObjects[at] = view.getUint32(entry + field.whole, true)
      packed.sharedLogObjects[at] = view.getBigUint64(entry + field.shared, true)
      const listed = view.getUint32(entry + field.listed, true)
      packed.listed[at] = listed
      for (let place = 0; place < listed; place++)
        packed.logObjects[listStart++] = view.getUint32(entry + field.logObjects + 4 * place, true)
    })
    return packed
  }

  /** Keeps so many at most, and moves those kept together. */
  const keep = (atMost: number): void => {
    const count = clientsKept()
    if (count <= atMost) return
    const sorted = Float64Array.from({ length: count }, (_, at) =>
      fingerprintAt(entries + at * entryBytes),
    ).sort()
    bound = sorted[atMost] as number
    let kept = 0
    let arenaUsed = 0
    for (let at = 0; at < count; at++) {
      const from = entries + at * entryBytes
      const key = view.getUint32(from + field.key, true)
      const keyLength = view.getUint32(from + field.keyLength, true)
      if (fingerprintAt(from) >= bound) {
        onNotKept(
          textOf(memory, key, memory.indexOf(QUOTE, key)),
          view.getUint32(from + field.network, true),
          view.getFloat64(from + field.requests, true),
          view.getFloat64(from + field.rejected, true),
        )
        continue
      }
      const to = entries + kept * entryBytes
      const size = (keyLength + 16) & ~15
      memory.copyWithin(arena + arenaUsed, key, key + size)
      memory.copyWithin(to, from, from + entryBytes)
      view.setUint32(to + field.key, arena + arenaUsed, true)
      arenaUsed += size
      kept++
    }
    for (const key of presignedByKey.keys())
      if (fingerprint(encoder.encode(key)) >= bound) presignedByKey.delete(key)
    scanner.replaceClients(kind, kept, arenaUsed, bound >>> 0, Math.floor(bound / 0x1_0000_0000))
  }

  /** At least one goes; four fifths of those that were there stay, unless that is more than are kept at all. */
  const makeRoom = (): void => keep(Math.min(most, Math.floor(clientsKept() * 0.8)))

  return {
    kind,
    makeRoom,
    requests: () => view.getFloat64(kindAt + constant('KIND_REQUESTS'), true),
    count(key, network, time, rejected, _logObject, _shared, presigned = null) {
      const { written } = encoder.encodeInto(key, keyRoom)
      for (;;) {
        const counted = scanner.countClient(kind, written, network, time, rejected ? 1 : 0)
        if (counted === NOT_KEPT) return false
        if (counted !== FULL) {
          if (presigned === null) return true
          const counts = presignedByKey.get(key) ?? noPresignedUrls()
          presignedByKey.set(key, counts)
          addPresignedUrl(counts, presigned, time)
          return true
        }
        makeRoom()
        encoder.encodeInto(key, keyRoom)
      }
    },
    kept() {
      keep(most)
      return pack()
    },
    bound: () => bound,
  }
}
