import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyExceptions } from '../../../src/exceptions/apply.js'
import { parseExceptions, readExceptionsFile } from '../../../src/exceptions/file.js'
import type { Exception } from '../../../src/model/exception.js'
import type { ClientTally } from '../../../src/model/tally.js'
import { identifyCauses } from '../../../src/report/content/causes.js'
import { BASELINE_DAYS, formatBaseline, writeBaseline } from '../../../src/report/formats/baseline.js'
import { makeUnseenPattern } from '../../../src/report/formats/escape.js'
import { makeClient, NOON } from '../../support/tallies.js'

/** A signal that is never aborted. */
const NEVER = new AbortController().signal
const apply = (clients: readonly ClientTally[], exceptions: readonly Exception[], now: number) =>
  applyExceptions(clients, exceptions, now, NEVER)

const ROLE = 'arn:aws:sts::111122223333:assumed-role/ci'

describe('a baseline', () => {
  const findingsOf = (...clients: ReturnType<typeof makeClient>[]) => {
    const causes = identifyCauses(clients)
    return {
      findings: clients.map((one, index) => ({
        ...one,
        cause: causes[index]?.id as string,
        client: null,
        presigned: null,
        firstSeen: '',
        lastSeen: '',
      })),
      findingsNotListed: { requests: 0, clients: 0, clientsAtLeast: 0, requestsNotKeptApart: 0 },
    }
  }
  const remaining = async (known: ReturnType<typeof makeClient>[], now: ReturnType<typeof makeClient>[]) => {
    const text = filledIn(await formatBaseline(findingsOf(...known), NOON))
    const { findings } = await apply(now, await parseExceptions(text, 'baseline.yml', NOON, NEVER), NOON)
    return findings
  }
  /** Replaces the placeholders, as the owner of the file would do. */
  const filledIn = (baseline: string) =>
    baseline.replaceAll(/^( {2}- reason| {4}owner): TO BE FILLED IN$/gm, '$1: storage')

  test('A baseline whose placeholders nobody replaced is refused as an exceptions file', async () => {
    const text = await formatBaseline(findingsOf(makeClient('photos')), NOON)
    await expect(parseExceptions(text, 'baseline.yml', NOON, NEVER)).rejects.toThrow(
      'line 4: "reason" is not filled in',
    )
  })

  test('Causes whose exceptions would be the same have one exception', async () => {
    const url = (userAgent: string) =>
      makeClient('photos', { authentication: 'presigned', requester: '-', userAgent })
    const text = await formatBaseline(findingsOf(url('curl/8.0'), url('Wget/1.21')), NOON)
    expect(text.match(/- reason/g)).toHaveLength(1)
  })

  test('A baseline covers the present clients and no new client', async () => {
    const known = [
      makeClient('photos'),
      makeClient('photos', { requester: '-', remoteIp: '198.51.100.9', userAgent: '-' }),
      makeClient('photos', { requester: `${ROLE}/run-1`, userAgent: 'my "tool": {x}' }),
      makeClient('photos', { authentication: 'presigned', userAgent: 'curl/8.0' }),
    ]
    const fresh = [
      makeClient('backups'),
      makeClient('photos', { remoteIp: '192.0.2.2' }),
      makeClient('photos', { userAgent: 'aws-sdk-java/1.4' }),
      makeClient('photos', { requester: 'arn:aws:iam::111122223333:user/other' }),
      makeClient('photos', { requester: '-', remoteIp: '198.51.100.10', userAgent: '-' }),
      makeClient('photos', { requester: `${ROLE}/run-2`, userAgent: 'another' }),
      makeClient('photos', {
        authentication: 'presigned',
        requester: 'arn:aws:iam::111122223333:user/other',
      }),
    ]
    const sameCause = [
      makeClient('photos', { userAgent: 'Boto/2.50.0' }),
      makeClient('photos', {
        requester: `${ROLE}/run-9`,
        remoteIp: '198.51.100.77',
        userAgent: 'my "tool": {x}',
      }),
      makeClient('photos', {
        authentication: 'presigned',
        userAgent: 'Mozilla/5.0',
        remoteIp: '203.0.113.200',
      }),
    ]
    expect(await remaining(known, [...known, ...fresh, ...sameCause])).toEqual(fresh)
  })

  const entries = async (...known: ReturnType<typeof makeClient>[]) =>
    parseExceptions(filledIn(await formatBaseline(findingsOf(...known), NOON)), 'baseline.yml', NOON, NEVER)

  test('A cause with many buckets, addresses and versions has one entry, which covers all of them', async () => {
    const fleet = Array.from({ length: 30 }, (_, index) =>
      makeClient(`bucket-${index}`, { remoteIp: `10.0.0.${index}`, userAgent: `Boto/2.${index}` }),
    )
    const visitors = Array.from({ length: 30 }, (_, index) =>
      makeClient('photos', {
        authentication: 'presigned',
        remoteIp: `10.0.0.${index}`,
        userAgent: `Firefox/${index}`,
      }),
    )
    const known = [...fleet, ...visitors]
    expect(await entries(...known)).toHaveLength(2)
    expect(await remaining(known, known)).toEqual([])
  })

  test('An unknown product is described by the common part of its user agents', async () => {
    const known = [
      makeClient('photos', { userAgent: 'reporter/1.0' }),
      makeClient('photos', { userAgent: 'reporter/1.1' }),
    ]
    expect((await entries(...known)).map(({ match }) => match.userAgentContains)).toEqual(['reporter/1.'])
  })

  test('A baseline keeps every address of clients without a requester, so that many bogus requests except no new client', async () => {
    const bogus = Array.from({ length: 40 }, (_, index) =>
      makeClient('photos', { requester: '-', remoteIp: `10.0.0.${index}`, rejected: 1 }),
    )
    const presigned = bogus.map((one) => ({ ...one, authentication: 'presigned' as const }))
    const fresh = [
      makeClient('photos', { requester: '-', remoteIp: '10.9.9.9' }),
      makeClient('photos', { requester: '-', remoteIp: '10.9.9.9', authentication: 'presigned' }),
    ]
    const known = [...bogus, ...presigned]
    expect(await remaining(known, [...known, ...fresh])).toEqual(fresh)
  })

  test('A baseline does not cover a client without a requester and without an address', async () => {
    const known = [makeClient('photos', { requester: '-', remoteIp: '-' }), makeClient('photos')]
    expect(await remaining(known, known)).toEqual(known.slice(0, 1))
    expect(await formatBaseline(findingsOf(...known), NOON)).toContain('# Not covered: 1 finding')
  })

  test('A baseline keeps hostile text unchanged and covers its client', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 60 }).filter((text) => !/[\n\r]/.test(text)),
        async (userAgent) => {
          const known = [makeClient('photos', { userAgent })]
          expect(await remaining(known, known)).toEqual([])
          const text = await formatBaseline(findingsOf(...known), NOON)
          expect(text.replaceAll('\n', '').match(makeUnseenPattern())).toBeNull()
        },
      ),
    )
  })

  test('A baseline escapes invisible characters', async () => {
    const known = [makeClient('photos', { userAgent: 'a\u202eb\u{e0041}c\u0085', requester: 'x\u200b' })]
    const text = await formatBaseline(findingsOf(...known), NOON)
    expect(text).toContain('user-agent-contains: "a\\u202eb\\U000e0041c')
    expect(text).toContain('requester: "x\\u200b"')
    expect(await remaining(known, known)).toEqual([])
  })

  test('A baseline of many findings with long user agents can be read again', async () => {
    const known = Array.from({ length: 8_000 }, (_, index) =>
      makeClient('photos', { requester: `user-${index}`, userAgent: `${index} ${'\u202e'.repeat(990)}` }),
    )
    const folder = await mkdtemp(join(tmpdir(), 'baseline-'))
    try {
      const path = join(folder, 'known.yml')
      await writeBaseline(path, findingsOf(...known), NOON, NEVER)
      await writeFile(path, filledIn(await readFile(path, 'utf8')))
      expect(await readExceptionsFile(path, NOON, NEVER)).toHaveLength(8_000)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('A baseline leaves out clients that no exception can name, says so, and can be read', async () => {
    const strange = [
      makeClient('photos', { requester: 'arn:aws:iam::111122223333:user/*' }),
      makeClient('photos', { requester: 'r'.repeat(3_000) }),
      makeClient('photos', { requester: '\u3000' }),
      makeClient('{no}'),
      makeClient('x'),
    ]
    const known = [makeClient('photos'), makeClient('photos', { requester: '\u00a0odd\u00a0' })]
    expect(await remaining([...known, ...strange], [...known, ...strange])).toEqual(strange)
    expect(await formatBaseline(findingsOf(...known, ...strange), NOON)).toContain(
      '# Not covered: 5 findings',
    )
  })

  test('A baseline has placeholders for reason and owner, and an end', async () => {
    const text = await formatBaseline(
      {
        ...findingsOf(makeClient('photos')),
        findingsNotListed: { requests: 12, clients: null, clientsAtLeast: 1, requestsNotKeptApart: 12 },
      },
      NOON,
    )
    expect(BASELINE_DAYS).toBe(90)
    expect(
      text,
    ).toBe(`# The clients that signed with SigV2 on 2026-11-23. Fill in each reason and owner, and check each date.

exceptions:
  - reason: TO BE FILLED IN
    owner: TO BE FILLED IN
    expires: 2027-02-21
    bucket: photos
    network: 192.0.2.1
    requester: arn:aws:iam::111122223333:user/backup
    authentication: header
    user-agent-contains: Boto/

# Not covered: 12 requests of clients beyond those that the report lists.
`)
  })

  test('A baseline without findings is an empty list, which can be read', async () => {
    expect(await parseExceptions(await formatBaseline(findingsOf(), NOON), 'x.yml', NOON, NEVER)).toEqual([])
  })
})
