import { makeClientKey } from '../../../../src/engines/embedded/counting/client-key.js'
import type { MergedClients } from '../../../../src/engines/embedded/counting/merged-clients.js'
import type { Authentication } from '../../../../src/model/tally.js'

/** The keys of SigV2 clients, by position. */
export function readKeys(clients: MergedClients): readonly string[] {
  const findTarget = clients.mapTargets(({ bucket }) => bucket)
  return Array.from({ length: clients.count }, (_, at) => {
    const { remoteIp, requester, way } = clients.readKeyParts(at)
    return makeClientKey({
      bucket: findTarget(at),
      remoteIp,
      requester,
      authentication: way as Authentication,
      userAgent: clients.readUserAgent(at),
    })
  })
}
