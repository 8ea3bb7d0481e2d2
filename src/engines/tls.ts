import { compareCodePoints } from '../model/order.js'
import type { AlsoSeenClient } from '../model/tally.js'

/** TLS 1.0 and 1.1 as the column of a record spells them, in any case. */
export const OLD_TLS_VERSIONS: readonly string[] = ['tlsv1', 'tlsv1.0', 'tlsv1.1']

/** Whether a text of the TLS column is TLS 1.0 or 1.1. */
export function isOldTls(tlsVersion: string): boolean {
  return OLD_TLS_VERSIONS.includes(tlsVersion.toLowerCase())
}

/** Most requests first, then in the order of findings, then by time. */
export function compareAlsoSeenClients(a: AlsoSeenClient, b: AlsoSeenClient): number {
  return (
    b.requests - a.requests ||
    compareCodePoints(a.bucket, b.bucket) ||
    compareCodePoints(a.remoteIp, b.remoteIp) ||
    compareCodePoints(a.requester, b.requester) ||
    compareCodePoints(a.userAgent, b.userAgent) ||
    compareCodePoints(a.tlsVersion ?? '', b.tlsVersion ?? '') ||
    a.firstSeen - b.firstSeen ||
    a.lastSeen - b.lastSeen
  )
}
