import type { ClientKind } from '../counting/clients.js'
import { createPackedClients, type PackedClients } from '../counting/packed-clients.js'
import type { ScannerInstance } from './wasm.js'

/** The clients of a kind as the scanner counted them. */
export interface ScannedClients {
  readonly clients: PackedClients
  /** Clients with this fingerprint or a larger one are only counted in their targets. Infinite without such clients. */
  readonly bound: number
  /** Requests counted, of clients kept or not. */
  readonly requests: number
}

/** Reads the kept clients of a kind from the memory of the scanner, in the order of their fingerprints. */
export function readScannedClients(
  { scanner, memory, view, constant }: ScannerInstance,
  name: ClientKind,
): ScannedClients {
  const kind = constant(`KIND_${name.toUpperCase()}`)
  const isSigV2 = name === 'sigV2'
  const count = scanner.sortClients(kind)
  const entries = scanner.entriesOf(kind)
  const entryBytes = constant(isSigV2 ? 'SIGV2_CLIENT_BYTES' : 'ALSO_SEEN_CLIENT_BYTES')
  const sorted = constant('SORTED') + constant('SORTED_POSITION')
  const sortedBytes = constant('SORTED_ENTRY')
  const entryOf = (at: number): number =>
    entries + view.getUint32(sorted + at * sortedBytes, true) * entryBytes
  const fieldOf = (field: string) => {
    const offset = constant(`CLIENT_${field}`)
    return (entry: number): number => view.getUint32(entry + offset, true)
  }
  const [keyOf, keyLengthOf, firstSeenOf, lastSeenOf, targetOf, listedOf, unsharedOf] = [
    'KEY',
    'KEY_LENGTH',
    'FIRST_SEEN',
    'LAST_SEEN',
    'TARGET',
    'LISTED',
    'UNSHARED_LOG_OBJECTS',
  ].map(fieldOf) as [Field, Field, Field, Field, Field, Field, Field]
  const requests = constant('CLIENT_REQUESTS')
  const rejected = constant('CLIENT_REJECTED')
  const shared = constant('CLIENT_SHARED')
  const logObjects = constant('CLIENT_LOG_OBJECTS')
  const networkOfTarget = constant('TARGET_NETWORK')

  const presignedTimes = ['EARLIEST_EXPIRY', 'LATEST_EXPIRY', 'LONGEST_VALIDITY'].map((field) =>
    constant(`CLIENT_${field}`),
  )
  const firstAccessKey = constant('CLIENT_ACCESS_KEYS')
  const [nextAccessKey, accessKeyLength, accessKeyText] = [
    constant('ACCESS_KEY_NEXT'),
    constant('ACCESS_KEY_LENGTH'),
    constant('ACCESS_KEY_TEXT'),
  ]
  const accessKeysOf = (entry: number): Uint8Array[] => {
    const found: Uint8Array[] = []
    for (
      let node = view.getUint32(entry + firstAccessKey, true);
      node !== 0;
      node = view.getUint32(node + nextAccessKey, true)
    ) {
      const text = node + accessKeyText
      found.push(memory.subarray(text, text + view.getUint32(node + accessKeyLength, true)))
    }
    return found
  }

  let keyBytes = 0
  let listedInAll = 0
  let accessKeyBytes = 0
  for (let at = 0; at < count; at++) {
    const entry = entryOf(at)
    keyBytes += keyLengthOf(entry)
    if (!isSigV2) continue
    listedInAll += listedOf(entry)
    for (const { length } of accessKeysOf(entry)) accessKeyBytes += length + 1
  }
  const packed = createPackedClients(count, keyBytes, listedInAll, accessKeyBytes)
  let keyStart = 0
  let listStart = 0
  let accessKeyStart = 0
  for (let at = 0; at < count; at++) {
    const entry = entryOf(at)
    const key = keyOf(entry)
    const keyLength = keyLengthOf(entry)
    packed.keys.set(memory.subarray(key, key + keyLength), keyStart)
    keyStart += keyLength
    packed.keyLengths[at] = keyLength
    packed.fingerprints[at] = view.getUint32(entry + 4, true) * 0x1_0000_0000 + view.getUint32(entry, true)
    packed.networks[at] = view.getUint32(targetOf(entry) + networkOfTarget, true)
    packed.requests[at] = view.getFloat64(entry + requests, true)
    packed.firstSeen[at] = firstSeenOf(entry)
    packed.lastSeen[at] = lastSeenOf(entry)
    if (!isSigV2) continue
    packed.rejected[at] = view.getFloat64(entry + rejected, true)
    packed.unsharedLogObjects[at] = unsharedOf(entry)
    packed.sharedLogObjects[at] = view.getBigUint64(entry + shared, true)
    for (let time = 0; time < presignedTimes.length; time++)
      packed.presignedTimes[3 * at + time] = view.getFloat64(entry + (presignedTimes[time] as number), true)
    const accessKeys = accessKeysOf(entry)
    packed.accessKeyCounts[at] = accessKeys.length
    for (const id of accessKeys.sort((a, b) => Buffer.compare(a, b))) {
      packed.accessKeyIds.set(id, accessKeyStart)
      packed.accessKeyIds[accessKeyStart + id.length] = LF
      accessKeyStart += id.length + 1
    }
    const listed = listedOf(entry)
    packed.listed[at] = listed
    for (let place = 0; place < listed; place++)
      packed.logObjects[listStart++] = view.getUint32(entry + logObjects + 4 * place, true)
  }
  return { clients: packed, bound: scanner.clientBound(kind), requests: scanner.clientRequests(kind) }
}

const LF = 0x0a

type Field = (entry: number) => number
