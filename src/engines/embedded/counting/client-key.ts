import { redact, takeFirstCharacters } from '../../../log-formats/redaction.js'
import { type AlsoSeenClient, type Authentication, USER_AGENT_CHARACTERS } from '../../../model/tally.js'
import type { PresignedCounts } from './presigned-counts.js'

/** The texts that identify a SigV2 client, as the record has them, without redaction. */
interface ClientIdentity {
  readonly bucket: string
  /** In its RFC 5952 form if it is an address. */
  readonly remoteIp: string
  readonly requester: string
  readonly authentication: Authentication
  /** The first 1,000 code points. */
  readonly userAgent: string
}

/** The part of a user agent that identifies a client. */
export function cutUserAgent(text: string): string {
  return takeFirstCharacters(text, USER_AGENT_CHARACTERS)
}

/** The user agent as reports show it. */
export function redactUserAgent(userAgent: string): string {
  return takeFirstCharacters(redact(userAgent), USER_AGENT_CHARACTERS)
}

/** The texts that identify an "also seen" client. */
type AlsoSeenClientIdentity = Omit<ClientIdentity, 'authentication'> & Pick<AlsoSeenClient, 'tlsVersion'>

/**
 * One text that identifies a client. Only the last part can contain the quote that separates the parts. A format that
 * allows a quote in other parts gets an escape with a line end, which no part of the text format contains.
 */
export function makeClientKey({
  bucket,
  remoteIp,
  requester,
  authentication,
  userAgent,
}: ClientIdentity): string {
  return `${encodePart(bucket)}"${encodePart(remoteIp)}"${encodePart(requester)}"${authentication}"${userAgent}`
}

/** The key of an "also seen" client. A missing TLS version is empty. */
export function makeAlsoSeenClientKey({
  bucket,
  remoteIp,
  requester,
  tlsVersion,
  userAgent,
}: AlsoSeenClientIdentity): string {
  return `${encodePart(bucket)}"${encodePart(remoteIp)}"${encodePart(requester)}"${encodePart(tlsVersion ?? '')}"${userAgent}`
}

function encodePart(part: string): string {
  return part.includes('"') || part.includes('\n')
    ? part.replace(/["\n]/g, (character) => (character === '"' ? '\nq' : '\nn'))
    : part
}

/** The part as it was before `encodePart`. */
export function decodePart(part: string): string {
  return part.includes('\n')
    ? part.replace(/\n([qn])/g, (_, letter: string) => (letter === 'q' ? '"' : '\n'))
    : part
}

/** The bucket in a client's key. */
export function readBucketOfKey(key: Uint8Array): string {
  return decodePart(decoder.decode(key.subarray(0, key.indexOf(QUOTE))))
}

/** The parts of a client's key between its bucket and its user agent. */
export interface KeyParts {
  readonly remoteIp: string
  readonly requester: string
  /** The authentication of a SigV2 client. The TLS version of an "also seen" client, empty when it is missing. */
  readonly way: string
}

/**
 * Reads the parts of the key that begins here. Each is a text of its own. Slices of one text would keep the text in memory,
 * and V8 compares them slowly.
 */
export function readKeyParts(keys: Buffer, start: number): KeyParts {
  const remoteIp = findQuote(keys, start) + 1
  const requester = findQuote(keys, remoteIp) + 1
  const way = findQuote(keys, requester) + 1
  return {
    remoteIp: decodePart(keys.toString('utf8', remoteIp, requester - 1)),
    requester: decodePart(keys.toString('utf8', requester, way - 1)),
    way: decodePart(keys.toString('utf8', way, findQuote(keys, way))),
  }
}

/** The number of parts before the user agent. Only the user agent can have quotes. */
export const HEAD_PARTS = 4

/** Where the part begins behind so many others. */
export function findPart(key: Uint8Array, parts: number): number {
  let at = 0
  for (let left = parts; left > 0; left--) at = key.indexOf(QUOTE, at) + 1
  return at
}

function findQuote(keys: Buffer, from: number): number {
  let at = from
  while (keys[at] !== QUOTE) at++
  return at
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

const QUOTE = 0x22

/**
 * A 52-bit fingerprint of a client's key in UTF-8. If there are too many clients, those with the smallest fingerprints
 * are kept. This choice does not depend on the order of the records or the number of threads. So the counts of each
 * kept client are exact. The scanner computes the same number.
 */
export function hashKey(key: Uint8Array): number {
  const head = new Int32Array(SEED)
  let from = 0
  for (let part = 0; part < HEAD_PARTS; part++) {
    const end = key.indexOf(QUOTE, from)
    hashPart(head, key, from, end)
    from = end + 1
  }
  const agent = new Int32Array(SEED)
  hashPart(agent, key, from, key.length)
  for (let lane = 0; lane < LANES; lane++) hashWord(head, lane, agent[lane] as number)
  const [a = 0, b = 0, c = 0, d = 0] = head
  const high = mixBits(
    Math.imul(a, 0x85ebca6b) + Math.imul(b, 0x9e3779b1) + Math.imul(c, 0xc2b2ae3d) + Math.imul(d, 0x27d4eb2f),
  )
  const low = mixBits(
    Math.imul(a, 0x165667b1) +
      Math.imul(b, 0xcc9e2d51) +
      Math.imul(c, 0x1b873593) +
      Math.imul(d, 0xe6546b64) +
      high,
  )
  return (high >>> 12) * 0x1_0000_0000 + (low >>> 0)
}

const LANES = 4
const SEED = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f]

/** Adds a part of a key to four hashes: sixteen bytes at a time, four to each. Zeros follow the last bytes. */
function hashPart(hashes: Int32Array, key: Uint8Array, from: number, end: number): void {
  const length = Math.imul(end - from, 0x9e3779b1)
  for (let lane = 0; lane < LANES; lane++) hashes[lane] = (hashes[lane] as number) ^ length
  let at = from
  do {
    for (let lane = 0; lane < LANES; lane++, at += 4) hashWord(hashes, lane, readWord(key, at, end))
  } while (at < end)
}

/** Four bytes of `[at, end)`, little-endian. */
function readWord(key: Uint8Array, at: number, end: number): number {
  let word = 0
  for (let byte = Math.min(at + 4, end) - 1; byte >= at; byte--) word = (word << 8) | (key[byte] as number)
  return word
}

function hashWord(hashes: Int32Array, lane: number, word: number): void {
  const product = Math.imul((hashes[lane] as number) ^ word, 0xcc9e2d51)
  hashes[lane] = product ^ (product >>> 15)
}

function mixBits(value: number): number {
  let bits = value ^ (value >>> 16)
  bits = Math.imul(bits, 0x85ebca6b)
  bits ^= bits >>> 13
  bits = Math.imul(bits, 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}

/** Counts of one client in the share of one thread. */
export interface ClientCounts {
  readonly key: string
  readonly fingerprint: number
  /** Position of its network in the scope. */
  readonly network: number
  requests: number
  rejected: number
  firstSeen: number
  lastSeen: number
  /** Positions of its log objects, ascending: the first 20. */
  readonly logObjects: number[]
  /** The number of log objects, without those that several threads share. */
  unsharedLogObjects: number
  /** One bit for each log object that several threads share. */
  sharedLogObjects: bigint
  /** The log object of its latest record. */
  lastLogObject: number
  /** The contents of its presigned URLs. Null when none was read. */
  presigned: PresignedCounts | null
}
