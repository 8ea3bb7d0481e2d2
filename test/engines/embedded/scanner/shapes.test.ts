import { expect, test } from '@jest/globals'
import { createRecordMaker } from '../../../../bench/generate.mjs'
import { SHAPES } from '../../../../bench/shapes.mjs'
import { mergeTallies } from '../../../../src/engines/embedded/counting/merging.js'
import { createScannedTallying, push } from '../../../../src/engines/embedded/scanner/fast-tally.js'
import { compareFindings } from '../../../../src/verdict/findings.js'
import { makeRecord, OWNER } from '../../../support/records.js'
import { makeNetwork, makeScope, NOW } from '../support.js'
import { countWith, expectEqual } from './support.js'

const SCOPES = [
  makeScope(),
  makeScope({ buckets: ['media-archive', 'bucket-of-many-7'], excludedUserAgents: ['agent', 'Boto'] }),
  makeScope({
    window: { since: Date.UTC(2026, 2, 1) / 1000, until: Date.UTC(2026, 10, 2) / 1000 },
    networks: [
      makeNetwork('0.0.0.0/1', [0, 0, 0, 0]),
      makeNetwork('12.0.0.0/6', [12, 0, 0, 0]),
      makeNetwork('2001:db8::/32', [0x20, 0x01, 0x0d, 0xb8, ...new Array(12).fill(0)]),
    ],
  }),
]

function linesOf(shape: string, seed: number, lines: number) {
  const records = createRecordMaker({ seed, shape })
  const text = Array.from({ length: lines }, () => records.next()).join('')
  return { bytes: Buffer.from(text), counts: records.counts }
}

test.each(SHAPES.map(({ name }) => name))(
  'Both readers count lines of the shape %s as they were made',
  (shape) => {
    for (let seed = 1; seed <= 12; seed++) {
      const { bytes, counts } = linesOf(shape, seed, 50)
      for (const scope of SCOPES) expectEqual([bytes, bytes], scope, [], [1 << 18, 777, 64][seed % 3])
      const { bytes: _bytes, ...expected } = counts
      const { totals } = countWith(
        createScannedTallying({ scope: makeScope(), now: NOW, coverageEntries: 1 }),
        [bytes],
        makeScope(),
        () => [],
      )
      expect(totals).toMatchObject(expected)
    }
  },
)

test.each(SHAPES.map(({ name }) => name))('Lines of the shape %s can be cut at any byte', (shape) => {
  const { bytes } = linesOf(shape, 99, 3)
  const contents = new Array<Uint8Array>(bytes.length).fill(bytes)
  expectEqual(contents, makeScope(), (position) => [position])
})

test('With a limit, the clients with most requests are listed, and the others are summed up by target', () => {
  for (const shape of ['sigv2', 'clients', 'ordinary', 'times']) {
    const { bytes } = linesOf(shape, 7, 600)
    const tally = () => {
      const tallying = createScannedTallying({ scope: makeScope(), now: NOW, coverageEntries: 1 })
      tallying.begin(0, { coverage: 0, shared: 0n, isReadOnce: false })
      push(tallying, bytes)
      tallying.end()
      return tallying.getResult()
    }
    const merge = (most?: number) =>
      mergeTallies([tally(), tally()], makeScope(), [{ location: 'logs', bucket: null }], () => 'log', most)
    const all = merge()
    const inOrder = [...all.sigV2Clients].sort(compareFindings)
    const most = Math.floor(inOrder.length / 3)
    const limited = merge(most)
    expect([...limited.sigV2Clients].sort(compareFindings)).toEqual(inOrder.slice(0, most))
    const left = inOrder.slice(most)
    const beyond = limited.sigV2ClientsBeyond
    expect(beyond.reduce((sum, { clients }) => sum + clients, 0)).toBe(left.length)
    for (const { bucket, network: name, requests } of beyond)
      expect(requests).toBe(
        left
          .filter((client) => client.bucket === bucket && client.network === name)
          .reduce((sum, client) => sum + client.requests, 0),
      )
    expect({ ...limited, sigV2Clients: [], sigV2ClientsBeyond: [], clientKeys: null }).toEqual({
      ...all,
      sigV2Clients: [],
      sigV2ClientsBeyond: [],
      clientKeys: null,
    })
  }
})

test('Both readers read a record in the same way wherever its columns lie within blocks of 64 bytes', () => {
  const lines: string[] = []
  for (let length = 1; length <= 140; length++) {
    const key = 'k'.repeat(length)
    lines.push(
      makeRecord({ key, userAgent: 'a "b" c [d', signature: 'SigV2' }),
      makeRecord({ owner: key, userAgent: `x ${OWNER} other [01/Feb/2026:` }),
      makeRecord({ requester: `${key} ${key}`, referrer: `${key}" 403 `, status: '403' }),
      makeRecord({ key, requestUri: null, referrer: null, userAgent: null }) + ' '.repeat(length % 5),
      `${makeRecord({ key }).slice(0, 100 + length)}`,
    )
  }
  const bytes = Buffer.from(lines.join('\n'))
  for (const chunkBytes of [1 << 18, 1000, 64]) expectEqual([bytes], makeScope(), [], chunkBytes)
})
