import type { PresignedCounts } from './presigned-counts.js'

/** The bucket and the network of requests. */
export interface ClientTarget {
  readonly bucket: string
  /** Position of the network in the scope. */
  readonly network: number
}

/**
 * The clients that one store of a thread kept, by their places: the order of their fingerprints. Numbers are read without
 * an object of the client, because there can be many clients.
 */
export interface ClientSource {
  readonly fingerprints: Float64Array
  /** Holds the keys, in UTF-8. */
  readonly keys: Uint8Array
  /** The key without its user agent. */
  getKeyStart(place: number): number
  getKeyLength(place: number): number
  /** The user agent, which is the end of the key. Several clients can share one. */
  getAgentStart(place: number): number
  getAgentLength(place: number): number
  getRequests(place: number): number
  /** 0 for clients that are not SigV2 clients. */
  getRejected(place: number): number
  getFirstSeen(place: number): number
  getLastSeen(place: number): number
  /** The number of the client's target in this source. */
  getTarget(place: number): number
  readTarget(target: number): ClientTarget
  /** The number of log objects, without those that several threads share. */
  countUnsharedLogObjects(place: number): number
  /** One bit for each log object that several threads share. */
  getSharedLogObjects(place: number): bigint
  /** Positions, ascending: the first 20. */
  listLogObjects(place: number): number[]
  /** Null when no presigned URL was read. */
  getPresigned(place: number): PresignedCounts | null
}
