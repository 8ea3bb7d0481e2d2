import type { ClientKind } from '../counting/clients.js'
import { createPackedClients, type PackedClients } from '../counting/packed-clients.js'
import type { ScannerInstance } from './wasm.js'

/** The clients of a kind as the scanner counted them. */
interface ScannedClients {
  readonly clients: PackedClients
  /** Clients with this fingerprint or a larger one are only counted in their targets. Infinite without such clients. */
  readonly bound: number
  /** Requests counted, of clients kept or not. */
  readonly requests: number
}

/**
 * Takes the clients of a kind out of the scanner's memory: those that a tally keeps, in the order of their fingerprints.
 * Their keys stay there. The scanner has read all of its input.
 */
export function readScannedClients(
  { scanner, memory, readConstant }: ScannerInstance,
  name: ClientKind,
): ScannedClients {
  const kind = readConstant(`KIND_${name.toUpperCase()}`)
  const count = scanner.sortClients(kind)
  const bound = scanner.clientBound(kind)
  const requests = scanner.clientRequests(kind)
  const input = readConstant('INPUT')
  const getOffset = (field: string): number => readConstant(`CLIENT_${field}`)
  const viewGathered = (): Uint32Array => new Uint32Array(memory.buffer, input, count)
  const viewIntegers = (field: string): Uint32Array => {
    scanner.gatherIntegers(kind, getOffset(field))
    return viewGathered()
  }
  const viewNumbers = (field: string): Float64Array => {
    scanner.gatherNumbers(kind, getOffset(field))
    return new Float64Array(memory.buffer, input, count)
  }
  /** The values of all clients, one after the other. */
  const gatherTexts = (to: Uint8Array, gather: (from: number) => number): void => {
    let end = 0
    for (let client = 0; client < count; client = scanner.gatheredClients()) {
      const bytes = gather(client)
      to.set(memory.subarray(input, input + bytes), end)
      end += bytes
    }
  }

  const isSigV2 = name === 'sigV2'
  const listed = isSigV2 ? sumIntegers(viewIntegers('LISTED')) : 0
  if (isSigV2) scanner.gatherAccessKeyLengths()
  const packed = createPackedClients(count, memory, listed, isSigV2 ? sumIntegers(viewGathered()) : 0)
  scanner.gatherNumbers(kind, getOffset('FINGERPRINT'))
  const words = new Uint32Array(memory.buffer, input, 2 * count)
  for (let client = 0; client < count; client++)
    packed.fingerprints[client] =
      (words[2 * client + 1] as number) * 0x1_0000_0000 + (words[2 * client] as number)
  packed.keyStarts.set(viewIntegers('KEY'))
  packed.keyLengths.set(viewIntegers('KEY_LENGTH'))
  scanner.gatherAgents(kind, readConstant('AGENT_TEXT'))
  packed.agentStarts.set(viewGathered())
  scanner.gatherAgents(kind, readConstant('AGENT_LENGTH'))
  packed.agentLengths.set(viewGathered())
  scanner.gatherNetworks(kind)
  packed.networks.set(viewGathered())
  packed.requests.set(viewNumbers('REQUESTS'))
  packed.firstSeen.set(viewIntegers('FIRST_SEEN'))
  packed.lastSeen.set(viewIntegers('LAST_SEEN'))
  if (!isSigV2) return { clients: packed, bound, requests }

  packed.rejected.set(viewNumbers('REJECTED'))
  packed.unsharedLogObjects.set(viewIntegers('UNSHARED_LOG_OBJECTS'))
  scanner.gatherNumbers(kind, getOffset('SHARED'))
  packed.sharedLogObjects.set(new BigUint64Array(memory.buffer, input, count))
  PRESIGNED_TIMES.forEach((field, place) => {
    const times = viewNumbers(field)
    for (let client = 0; client < count; client++)
      packed.presignedTimes[PRESIGNED_TIMES.length * client + place] = times[client] as number
  })
  scanner.gatherAccessKeyLengths()
  packed.accessKeyLengths.set(viewGathered())
  gatherTexts(packed.accessKeyIds, (from) => scanner.gatherAccessKeys(from))
  packed.listed.set(viewIntegers('LISTED'))
  const { buffer, byteOffset, byteLength } = packed.logObjects
  gatherTexts(new Uint8Array(buffer, byteOffset, byteLength), (from) => scanner.gatherLogObjects(from))
  return { clients: packed, bound, requests }
}

const PRESIGNED_TIMES = ['EARLIEST_EXPIRY', 'LATEST_EXPIRY', 'LONGEST_VALIDITY'] as const

function sumIntegers(numbers: Uint32Array): number {
  let sum = 0
  for (let at = 0; at < numbers.length; at++) sum += numbers[at] as number
  return sum
}
