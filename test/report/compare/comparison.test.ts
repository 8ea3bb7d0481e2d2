import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Gap } from '../../../src/model/report.js'
import { compareReports, type EarlierReport } from '../../../src/report/compare/comparison.js'
import { readEarlierReport } from '../../../src/report/compare/earlier-report.js'
import { SettingsError } from '../../../src/runtime/errors.js'

const ROLE = 'arn:aws:sts::111122223333:assumed-role/ci'

type Compared = EarlierReport['findings'][number]
const one = (changes: Partial<Compared> = {}): Compared => ({
  bucket: 'photos',
  remoteIp: '192.0.2.1',
  requester: 'arn:aws:iam::111122223333:user/backup',
  authentication: 'header',
  userAgent: 'Boto/2.49.0',
  requests: 1,
  ...changes,
})

interface Sides {
  findings: Compared[]
  excepted: Compared[]
  notListed: number
  buckets: string[]
  gaps: Pick<Gap, 'accepted'>[]
}
const report = ({ findings = [], excepted = [], notListed = 0, buckets = [], gaps = [] }: Partial<Sides>) =>
  ({
    generatedAt: '2026-11-20T00:00:00Z',
    verdict: 'non-compliant',
    settings: { buckets, sourceIps: [], ignoreRejected: false },
    gaps,
    findings,
    findingsNotListed: { requests: notListed },
    excepted,
    exceptedNotListed: { requests: 0 },
  }) as never

test('clients are new, gone or still there', () => {
  const comparison = compareReports(
    report({
      findings: [
        one({ requests: 5 }),
        one({ bucket: 'gone', requests: 2 }),
        one({ bucket: 'gone-too', requests: 9 }),
      ],
    }),
    report({
      findings: [
        one({ requests: 7 }),
        one({ userAgent: 'Boto/2.50.0' }),
        one({ authentication: 'presigned' }),
      ],
    }),
  )
  expect(comparison.earlier).toEqual({ generatedAt: '2026-11-20T00:00:00Z', verdict: 'non-compliant' })
  expect(comparison.still).toEqual([{ ...one({ requests: 7 }), requestsBefore: 5, excepted: false }])
  expect(
    comparison.gone.map(({ bucket, requests, requestsBefore }) => [bucket, requests, requestsBefore]),
  ).toEqual([
    ['gone-too', 0, 9],
    ['gone', 0, 2],
  ])
  expect(comparison.new.map(({ userAgent, authentication }) => [userAgent, authentication])).toEqual([
    ['Boto/2.50.0', 'header'],
    ['Boto/2.49.0', 'presigned'],
  ])
  expect(comparison.caveats).toEqual([])
})

test('the sessions of a role are one client', () => {
  const {
    still,
    new: fresh,
    gone,
  } = compareReports(
    report({ findings: [one({ requester: `${ROLE}/run-1`, requests: 2 })] }),
    report({
      findings: [one({ requester: `${ROLE}/run-2`, requests: 3 }), one({ requester: `${ROLE}/run-3` })],
    }),
  )
  expect([fresh, gone]).toEqual([[], []])
  expect(still).toEqual([{ ...one({ requester: ROLE, requests: 4 }), requestsBefore: 2, excepted: false }])
})

test('an exception makes no client look gone, nor its end one look new', () => {
  const excepted = compareReports(report({ findings: [one()] }), report({ excepted: [one()] }))
  expect([excepted.new, excepted.gone]).toEqual([[], []])
  expect(excepted.still[0]?.excepted).toBe(true)
  const ended = compareReports(report({ excepted: [one()] }), report({ findings: [one()] }))
  expect([ended.new, ended.gone]).toEqual([[], []])
  expect(ended.still[0]?.excepted).toBe(false)
})

test.each([
  ['other buckets', { buckets: ['a'] }, { buckets: ['b'] }, ['other buckets']],
  ['the same buckets in another order', { buckets: ['a', 'b'] }, { buckets: ['b', 'a'] }, []],
  ['an earlier list that was cut', { notListed: 1 }, {}, ['one that looks new']],
  ['a list that is cut now', {}, { notListed: 1 }, ['one that looks gone']],
  ['a gap', {}, { gaps: [{ accepted: false }] }, ['only be unseen']],
  ['a gap that is accepted', {}, { gaps: [{ accepted: true }] }, []],
])('says what a comparison cannot tell: %s', (_, earlier, now, caveats) => {
  expect(compareReports(report(earlier), report(now)).caveats).toEqual(
    caveats.map((caveat) => expect.stringContaining(caveat)),
  )
})

describe('the earlier report', () => {
  const read = async (content: string) => {
    const folder = await mkdtemp(join(tmpdir(), 'earlier-'))
    try {
      const path = join(folder, 'report.json')
      await writeFile(path, content)
      return await readEarlierReport(path).catch((error) => error)
    } finally {
      await rm(folder, { recursive: true })
    }
  }
  const minimal = {
    schemaVersion: 1,
    generatedAt: '2026-11-20T00:00:00Z',
    verdict: 'compliant',
    settings: { buckets: [], sourceIps: [], ignoreRejected: false },
    findings: [one()],
    findingsNotListed: { requests: 0 },
  }

  test('may lack what later versions added, and hold what they will add', async () => {
    expect(await read(JSON.stringify({ ...minimal, later: 1 }))).toEqual({
      ...minimal,
      excepted: [],
      exceptedNotListed: { requests: 0 },
    })
  })

  test('shows no secret, whoever wrote it', async () => {
    const userAgent = 'curl /k?Signature=abc%3D&x'
    const { findings } = await read(JSON.stringify({ ...minimal, findings: [{ ...one(), userAgent }] }))
    expect(findings[0].userAgent).toBe('curl /k?Signature=REDACTED&x')
  })

  test.each([
    ['{', 'is no JSON'],
    ['[]', 'is no report.json'],
    ['null', 'is no report.json'],
    [JSON.stringify({ ...minimal, schemaVersion: 2 }), 'schemaVersion'],
    [JSON.stringify({ ...minimal, findings: [{ ...one(), requests: -1 }] }), 'findings.0.requests'],
    [JSON.stringify({ ...minimal, findings: [{ ...one(), requests: 1e300 }] }), 'findings.0.requests'],
    [JSON.stringify({ ...minimal, verdict: 'fine' }), 'verdict'],
    [JSON.stringify({ ...minimal, generatedAt: '2026-11-20T00:00:00+01:00' }), 'generatedAt'],
    [JSON.stringify({ ...minimal, generatedAt: '2026-11-31T25:00:00Z' }), 'generatedAt'],
  ])('%s is refused', async (content, message) => {
    const error = await read(content)
    expect(error).toBeInstanceOf(SettingsError)
    expect(error.message).toContain(message)
  })

  test('that is not there is refused', async () => {
    await expect(readEarlierReport('no/such/report.json')).rejects.toThrow(SettingsError)
  })
})
