import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Comparison, Gap } from '../../../src/model/report.js'
import { compareReports, type EarlierReport } from '../../../src/report/compare/comparison.js'
import { readEarlierReport } from '../../../src/report/compare/earlier-report.js'
import { type CauseIdentity, identifyCauses } from '../../../src/report/content/causes.js'
import { SettingsError } from '../../../src/runtime/errors.js'

const ROLE = 'arn:aws:sts::111122223333:assumed-role/ci'

type Compared = EarlierReport['findings'][number]
const one = (changes: Partial<Compared> = {}): Compared => ({
  remoteIp: '192.0.2.1',
  requester: 'arn:aws:iam::111122223333:user/backup',
  authentication: 'header',
  userAgent: 'Boto/2.49.0',
  requests: 1,
  cause: null,
  ...changes,
})
const user = (name: string) => `arn:aws:iam::111122223333:user/${name}`
/** The entry of a comparison for a cause, without its id. */
const told = (causes: Comparison['new']) =>
  causes.map(({ requester, product, authentication, requestsBefore, requests, excepted }) => [
    requester.replace(/^.*[/]/, ''),
    product,
    authentication,
    requestsBefore,
    requests,
    excepted,
  ])

const identified = (findings: readonly Compared[]): Compared[] => {
  const causes = identifyCauses(findings)
  return findings.map((finding, index) => ({ ...finding, cause: causes[index]?.id ?? null }))
}

interface Sides {
  findings: Compared[]
  excepted: Compared[]
  notListed: number
  buckets: string[]
  window: NonNullable<EarlierReport['window']>
  generatedAt: string
  gaps: Pick<Gap, 'accepted'>[]
  causes: EarlierReport['causes']
}
const report = ({
  findings = [],
  excepted = [],
  notListed = 0,
  buckets = [],
  window = { since: null, until: null },
  generatedAt = '2026-11-20T00:00:00Z',
  gaps = [],
  causes = [],
}: Partial<Sides>) =>
  ({
    causes,
    generatedAt,
    verdict: 'non-compliant',
    window,
    settings: { buckets, sourceIps: [], ignoreRejected: false },
    gaps,
    findings: identified(findings),
    findingsNotListed: { requests: notListed },
    excepted: identified(excepted),
    exceptedNotListed: { requests: 0 },
  }) as never

test('Causes are new, gone or still present, and those with most requests come first', () => {
  const comparison = compareReports(
    report({
      findings: [
        one({ requests: 5 }),
        one({ requester: user('gone'), requests: 2 }),
        one({ requester: user('gone-too'), requests: 9 }),
      ],
    }),
    report({
      findings: [
        one({ requests: 7 }),
        one({ remoteIp: '192.0.2.99', userAgent: 'Boto/2.50.0', requests: 2 }),
        one({ userAgent: 'aws-sdk-java/1.4' }),
        one({ authentication: 'presigned', requests: 3 }),
      ],
    }),
  )
  expect(comparison.earlier).toEqual({ generatedAt: '2026-11-20T00:00:00Z', verdict: 'non-compliant' })
  expect(told(comparison.still)).toEqual([['backup', 'boto 2', 'header', 5, 9, false]])
  expect(told(comparison.gone)).toEqual([
    ['gone-too', 'boto 2', 'header', 9, 0, false],
    ['gone', 'boto 2', 'header', 2, 0, false],
  ])
  expect(told(comparison.new)).toEqual([
    ['backup', null, 'presigned', 0, 3, false],
    ['backup', 'AWS SDK for Java 1', 'header', 0, 1, false],
  ])
  expect(comparison.caveats).toEqual([])
})

test('A new browser on a known presigned URL is not a new cause', () => {
  const url = (userAgent: string) => one({ authentication: 'presigned', userAgent })
  const { still, new: fresh } = compareReports(
    report({ findings: [url('Mozilla/5.0 Firefox/141.0')] }),
    report({ findings: [url('Mozilla/5.0 Firefox/142.0'), url('curl/8.5.0')] }),
  )
  expect(told(still)).toEqual([['backup', null, 'presigned', 1, 2, false]])
  expect(fresh).toEqual([])
})

test('The sessions of a role are one cause', () => {
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
  expect(told(still)).toEqual([['ci', 'boto 2', 'header', 2, 4, false]])
})

test('An exception does not make a cause look gone, and its end does not make one look new', () => {
  const excepted = compareReports(report({ findings: [one()] }), report({ excepted: [one()] }))
  expect([excepted.new, excepted.gone]).toEqual([[], []])
  expect(excepted.still[0]?.excepted).toBe(true)
  const ended = compareReports(report({ excepted: [one()] }), report({ findings: [one()] }))
  expect([ended.new, ended.gone]).toEqual([[], []])
  expect(ended.still[0]?.excepted).toBe(false)
})

test('A cause without findings in the earlier report counts as present', () => {
  const [identity] = identifyCauses([one()]) as [CauseIdentity]
  const { still, gone } = compareReports(
    report({ causes: [{ ...identity, requests: 4 }] }),
    report({ findings: [one()] }),
  )
  expect(told(still)).toEqual([['backup', 'boto 2', 'header', 4, 1, false]])
  expect(gone).toEqual([])
})

const span = (from: number, to: number | null) => ({
  since: `2026-11-0${from}T00:00:00Z`,
  until: to === null ? null : `2026-11-0${to}T00:00:00Z`,
})

test.each([
  ['other buckets', { buckets: ['a'] }, { buckets: ['b'] }, ['other buckets']],
  ['the same buckets in another order', { buckets: ['a', 'b'] }, { buckets: ['b', 'a'] }, []],
  ['a later window of the same length', { window: span(1, 8) }, { window: span(2, 9) }, []],
  ['a window that also has later records', { window: span(1, 8) }, { window: span(1, 9) }, []],
  ['a window that is open at its end', { window: span(1, null) }, { window: span(1, null) }, []],
  [
    'a window of some days up to now',
    { window: span(1, null), generatedAt: '2026-11-08T00:00:00Z' },
    { window: span(2, null), generatedAt: '2026-11-09T00:00:05Z' },
    [],
  ],
  ['a shorter window', { window: span(1, 8) }, { window: span(2, 8) }, ['another window of time']],
  ['a window that ends earlier', { window: span(1, 8) }, { window: span(1, 7) }, ['another window of time']],
  [
    'a window that begins later',
    { window: span(1, null) },
    { window: span(2, null) },
    ['another window of time'],
  ],
  ['a window that was open', {}, { window: span(2, null) }, ['another window of time']],
  ['an earlier list that was cut', { notListed: 1 }, {}, ['a cause that seems new']],
  ['a list that is cut now', {}, { notListed: 1 }, ['a cause that seems gone']],
  ['a gap', {}, { gaps: [{ accepted: false }] }, ['This check has gaps']],
  ['a gap that is accepted', {}, { gaps: [{ accepted: true }] }, []],
])('The comparison says what it cannot decide: %s', (_, earlier, now, caveats) => {
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

  test('The earlier report can lack later members and can have unknown members', async () => {
    expect(await read(JSON.stringify({ ...minimal, later: 1 }))).toEqual({
      ...minimal,
      window: null,
      excepted: [],
      exceptedNotListed: { requests: 0 },
      causes: [],
    })
  })

  test('The comparison shows no secret of the earlier report', async () => {
    const userAgent = 'curl /k?Signature=abc%3D&x'
    const { findings } = await read(JSON.stringify({ ...minimal, findings: [{ ...one(), userAgent }] }))
    expect(findings[0].userAgent).toBe('curl /k?Signature=REDACTED&x')
  })

  test.each([
    ['{', 'is not JSON'],
    ['[]', 'is not a report.json'],
    ['null', 'is not a report.json'],
    [JSON.stringify({ ...minimal, schemaVersion: 2 }), 'schemaVersion'],
    [JSON.stringify({ ...minimal, findings: [{ ...one(), requests: -1 }] }), 'findings.0.requests'],
    [JSON.stringify({ ...minimal, findings: [{ ...one(), requests: 1e300 }] }), 'findings.0.requests'],
    [JSON.stringify({ ...minimal, verdict: 'fine' }), 'verdict'],
    [JSON.stringify({ ...minimal, causes: [{ id: 'x' }] }), 'causes.0.id'],
    [JSON.stringify({ ...minimal, generatedAt: '2026-11-20T00:00:00+01:00' }), 'generatedAt'],
    [JSON.stringify({ ...minimal, generatedAt: '2026-11-31T25:00:00Z' }), 'generatedAt'],
  ])('The earlier report %s is refused', async (content, message) => {
    const error = await read(content)
    expect(error).toBeInstanceOf(SettingsError)
    expect(error.message).toContain(message)
  })

  test('An earlier report that does not exist means a first run', async () => {
    expect(await readEarlierReport('no/such/report.json')).toBeNull()
  })

  test('An earlier report that is a folder is refused', async () => {
    await expect(readEarlierReport(tmpdir())).rejects.toThrow(SettingsError)
  })
})
