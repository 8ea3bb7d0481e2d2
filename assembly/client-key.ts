// The key of the client of the last record, as `makeClientKey` and `makeAlsoSeenClientKey` in
// ../src/engines/embedded/counting/client-key.ts write it: bucket, address, requester, authentication or TLS version, user
// agent. Its parts stay where they are in the line. They are only copied for a new client, because most requests are of a
// client that is known or not kept.
import { canonicalEnd, canonicalizeAddress } from './address'
import {
  ADDRESS_TEXT,
  BUCKET_NAME,
  BUCKET_NAME_LENGTH,
  KEY,
  REQUEST_ADDRESS,
  REQUEST_ADDRESS_LENGTH,
  REQUEST_AGENT,
  REQUEST_AGENT_HASH,
  REQUEST_AGENT_LENGTH,
  REQUEST_BUCKET,
  REQUEST_BUCKET_LENGTH,
  REQUEST_FINGERPRINT,
  REQUEST_HEAD_LENGTH,
  REQUEST_REQUESTER,
  REQUEST_REQUESTER_LENGTH,
  REQUEST_WAY,
  REQUEST_WAY_LENGTH,
} from './layout'
import * as record from './record'
import { copy, copyText, hasSameBytes, isAscii, locateFirstOnes, mixBits, QUOTE } from './text'

// The parts in the order of the key.
let bucket: u32 = 0
let bucketLength: u32 = 0
let address: u32 = 0
let addressLength: u32 = 0
let requester: u32 = 0
let requesterLength: u32 = 0
let way: u32 = 0
let wayLength: u32 = 0
let agent: u32 = 0
let agentLength: u32 = 0

/** The same number as `hashKey` in ../src/engines/embedded/counting/client-key.ts returns for the key. */
export let fingerprint: u64 = 0

/** The hash of the parts before the way. */
let startHash: v128 = i32x4.splat(0)
let agentHash: v128 = i32x4.splat(0)

/** Maximum characters (code points) of a user agent in a key. */
const AGENT_CHARACTERS: u32 = 1000

/** Reads the parts that do not depend on the kind of the client. */
export function beginKey(bucketEntry: u32): void {
  bucket = load<u32>(bucketEntry + BUCKET_NAME)
  bucketLength = load<u32>(bucketEntry + BUCKET_NAME_LENGTH)
  if (canonicalizeAddress(record.address, record.addressEnd)) {
    address = decodedEnd
    addressLength = canonicalEnd - ADDRESS_TEXT
    copy(address, ADDRESS_TEXT, addressLength)
    decodedEnd += addressLength
  } else {
    address = decodePart(record.address, record.addressEnd, u32.MAX_VALUE)
    addressLength = decodedLength
  }
  requester = decodePart(record.requester, record.requesterEnd, u32.MAX_VALUE)
  requesterLength = decodedLength
  agent = decodePart(record.agent, record.agentEnd, AGENT_CHARACTERS)
  agentLength = decodedLength
  const hash = hashPart(hashPart(makeSeed(), bucket, bucketLength), address, addressLength)
  startHash = hashPart(hash, requester, requesterLength)
  agentHash = hashPart(makeSeed(), agent, agentLength)
}

/** Ends the key with the way in which the request was authenticated, or with its TLS version. */
export function endKey(text: u32, length: u32): void {
  way = text
  wayLength = length
  fingerprint = foldHash(hashBlock(hashPart(startHash, way, wayLength), agentHash))
}

/** Writes the positions of the parts to a request. */
export function storeKey(request: u32): void {
  store<u64>(request + REQUEST_FINGERPRINT, fingerprint)
  store<u32>(request + REQUEST_HEAD_LENGTH, bucketLength + addressLength + requesterLength + wayLength + 4)
  store<u32>(request + REQUEST_BUCKET, bucket)
  store<u32>(request + REQUEST_BUCKET_LENGTH, bucketLength)
  store<u32>(request + REQUEST_ADDRESS, address)
  store<u32>(request + REQUEST_ADDRESS_LENGTH, addressLength)
  store<u32>(request + REQUEST_REQUESTER, requester)
  store<u32>(request + REQUEST_REQUESTER_LENGTH, requesterLength)
  store<u32>(request + REQUEST_WAY, way)
  store<u32>(request + REQUEST_WAY_LENGTH, wayLength)
  store<u32>(request + REQUEST_AGENT, agent)
  store<u32>(request + REQUEST_AGENT_LENGTH, agentLength)
  store<u32>(request + REQUEST_AGENT_HASH, <u32>foldHash(agentHash))
}

/** This text, which is as long as the head of the request's key and has the same bucket, is equal to it. */
export function isHead(text: u32, request: u32): bool {
  const addressAt = text + load<u32>(request + REQUEST_BUCKET_LENGTH) + 1
  const addressEnd = addressAt + load<u32>(request + REQUEST_ADDRESS_LENGTH)
  const requesterEnd = addressEnd + 1 + load<u32>(request + REQUEST_REQUESTER_LENGTH)
  return (
    load<u8>(addressEnd) === QUOTE &&
    load<u8>(requesterEnd) === QUOTE &&
    hasSameBytes(addressAt, load<u32>(request + REQUEST_ADDRESS), addressEnd - addressAt) &&
    hasSameBytes(addressEnd + 1, load<u32>(request + REQUEST_REQUESTER), requesterEnd - addressEnd - 1) &&
    hasSameBytes(requesterEnd + 1, load<u32>(request + REQUEST_WAY), load<u32>(request + REQUEST_WAY_LENGTH))
  )
}

/** Writes the head of a request's key, and returns its position. */
export function writeHead(request: u32): u32 {
  let at = decodedEnd
  for (let part = request + REQUEST_BUCKET; part < request + REQUEST_AGENT; part += 8) {
    const length = load<u32>(part + 4)
    copy(at, load<u32>(part), length)
    at += length
    store<u8>(at++, QUOTE)
  }
  return decodedEnd
}

/** The end of the decoded parts in KEY, and the length of the last one. */
export let decodedEnd: u32 = KEY
let decodedLength: u32 = 0

/** No request uses the decoded parts any more. */
export function forgetDecoded(): void {
  decodedEnd = KEY
}

/** The position of the text as UTF-8, with at most this many characters. */
function decodePart(from: u32, end: u32, mostCharacters: u32): u32 {
  if (!record.mayHoldHighBytes || isAscii(from, end)) {
    decodedLength = min(end - from, mostCharacters)
    return from
  }
  const to = decodedEnd
  decodedEnd = copyText(to, from, end, mostCharacters)
  decodedLength = decodedEnd - to
  return to
}

function makeSeed(): v128 {
  return i32x4(0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f)
}

/** Sixteen bytes at a time, in four hashes that are independent of each other. Zeros follow the last bytes. */
function hashPart(hash: v128, text: u32, length: u32): v128 {
  let next = v128.xor(hash, i32x4.splat(length * 0x9e3779b1))
  let at = text
  for (const end = text + length; at + 16 < end; at += 16) next = hashBlock(next, v128.load(at))
  return hashBlock(next, v128.and(v128.load(at), v128.load(locateFirstOnes(text + length - at))))
}

function hashBlock(hash: v128, block: v128): v128 {
  const product = i32x4.mul(v128.xor(hash, block), i32x4.splat(0xcc9e2d51))
  return v128.xor(product, i32x4.shr_u(product, 15))
}

/** 52 bits of the four hashes. */
function foldHash(hash: v128): u64 {
  const a = <u32>i32x4.extract_lane(hash, 0)
  const b = <u32>i32x4.extract_lane(hash, 1)
  const c = <u32>i32x4.extract_lane(hash, 2)
  const d = <u32>i32x4.extract_lane(hash, 3)
  const high = mixBits(a * 0x85ebca6b + b * 0x9e3779b1 + c * 0xc2b2ae3d + d * 0x27d4eb2f)
  const low = mixBits(a * 0x165667b1 + b * 0xcc9e2d51 + c * 0x1b873593 + d * 0xe6546b64 + high)
  return ((<u64>(high >> 12)) << 32) | <u64>low
}
