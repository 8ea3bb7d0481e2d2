import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../../src/model/report.js'
import { findContradictions } from '../../../src/report/package/contradictions.js'
import { verifyPackage } from '../../../src/report/package/verify.js'
import { writeReports } from '../../../src/report/package/write.js'
import { SettingsError } from '../../../src/runtime/errors.js'
import { runCli } from '../../support/dist.js'
import { makeLogText, makeSigV2Record } from '../../support/records.js'
import { CASES, nonCompliant } from '../reports.js'

import { change, directory, makePath, NEVER, ours, parts, sumAgain, write } from './support.js'

describe('an unchanged package', () => {
  test.each(CASES)('The package passes verification: $name', async (parts) => {
    await writeReports(directory, { ...parts, report: { ...parts.report, tool: ours } })
    const { problems, notes, files, evidenceRecords } = await verifyPackage(directory, NEVER)
    expect(problems).toEqual([])
    expect(notes).toEqual([])
    expect(files).toBe(6)
    expect(evidenceRecords).toBe(parts.evidence.records.length)
  })
  test('A package of another version passes, and its summary is not rendered again', async () => {
    await write({ tool: { ...ours, version: '0.0.9' } })
    const { problems, notes } = await verifyPackage(directory, NEVER)
    expect(problems).toEqual([])
    expect(notes).toHaveLength(1)
  })
})

describe('a changed package', () => {
  test.each(['report.json', 'evidence.csv', 'summary.md', 'queries.sql', 'report.html'])(
    'One added byte is found in %s',
    async (file) => {
      await write()
      change(file, (text) => `${text} `)
      const { problems } = await verifyPackage(directory, NEVER)
      expect(problems.join('\n')).toContain(`${file} is not the file that was written`)
    },
  )
  test.each(['report.json', 'evidence.csv', 'summary.md', 'queries.sql', 'report.html'])(
    'A deleted file is found: %s',
    async (file) => {
      await write()
      rmSync(makePath(file))
      const { problems } = await verifyPackage(directory, NEVER)
      expect(problems.join('\n')).toContain(
        `${file} is named in SHA256SUMS but is not a file in this directory`,
      )
    },
  )
  test.each(['report.json', 'evidence.csv', 'summary.md', 'queries.sql', 'report.html'])(
    'A deleted file that SHA256SUMS no longer names is found: %s',
    async (file) => {
      await write()
      rmSync(makePath(file))
      change('SHA256SUMS', (text) => text.replace(new RegExp(`^.*${file}\n`, 'm'), ''))
      const { problems } = await verifyPackage(directory, NEVER)
      expect(problems.join('\n')).toContain(file)
    },
  )
  test('A link in place of a file is found', async () => {
    await write()
    renameSync(makePath('summary.md'), makePath('elsewhere'))
    symlinkSync(makePath('elsewhere'), makePath('summary.md'))
    const { problems, notes } = await verifyPackage(directory, NEVER)
    expect(problems).toEqual(['summary.md is named in SHA256SUMS but is not a file in this directory.'])
    expect(notes).toEqual(['elsewhere is not named in SHA256SUMS, so it was not checked.'])
  })
  test.each([
    ['a mark of another program', (text: string) => text.replace('  ', ' *')],
    ['the last line end gone', (text: string) => text.slice(0, -1)],
    ['a line twice', (text: string) => `${text}${text.slice(0, text.indexOf('\n') + 1)}`],
    ['nothing but line ends after it', (text: string) => `${text}${'\n'.repeat(200_000)}`],
  ])('SHA256SUMS is refused with this change: %s', async (_, how) => {
    await write()
    change('SHA256SUMS', how)
    expect((await verifyPackage(directory, NEVER)).problems.join('\n')).toContain(
      'is not a checksum and a file name',
    )
  })
  test('SHA256SUMS without a readable line is refused', async () => {
    await write()
    change('SHA256SUMS', (text) => text.replaceAll('  ', ' '))
    expect((await verifyPackage(directory, NEVER)).problems).toContain(
      'SHA256SUMS: line 1 is not a checksum and a file name.',
    )
  })
  test('SHA256SUMS with the sums of other files, or without sums, is refused', async () => {
    await write()
    change('SHA256SUMS', (text) => `${text}${'0'.repeat(64)}  ../x\nnonsense\n`)
    const { problems } = await verifyPackage(directory, NEVER)
    expect(problems).toEqual([
      'SHA256SUMS: line 6 is not a checksum and a file name.',
      'SHA256SUMS: line 7 is not a checksum and a file name.',
    ])
  })
  test.each(['report.json', 'evidence.csv', 'queries.sql', 'report.html'])(
    'The file %s of another package is found, even when its sum fits',
    async (file) => {
      const others = mkdtempSync(join(tmpdir(), 'package-'))
      await writeReports(others, {
        report: { ...nonCompliant, tool: ours, generatedAt: '2026-11-01T00:00:00Z' },
        evidence: parts.evidence,
        queries: [
          {
            purpose: 'tally',
            queryExecutionId: 'another',
            bytesScanned: 1,
            engineVersion: null,
            statement: 'SELECT 2',
          },
        ],
      })
      await write()
      copyFileSync(join(others, file), makePath(file))
      if (file === 'evidence.csv') change(file, (text) => text.replace('GET /', 'GET /another'))
      rmSync(others, { recursive: true })
      sumAgain()
      const { problems } = await verifyPackage(directory, NEVER)
      expect(problems.join('\n')).toMatch(
        /report\.html does not agree with report\.json|queries\.sql does not agree with/,
      )
    },
  )
  test('Many unreadable lines of SHA256SUMS are counted, and ten are shown', async () => {
    await write()
    change('SHA256SUMS', (text) => `${'x\n'.repeat(100_000)}${text}`)
    const { problems } = await verifyPackage(directory, NEVER)
    expect(problems).toHaveLength(11)
    expect(problems.at(-1)).toBe('SHA256SUMS: 99,990 more lines of this kind.')
  })
  test.each(['report.json', 'evidence.csv', 'summary.md', 'report.html'])(
    'A folder in place of %s is found',
    async (file) => {
      await write()
      rmSync(makePath(file))
      mkdirSync(makePath(file))
      const { problems } = await verifyPackage(directory, NEVER)
      expect(problems).toContain(`${file} is named in SHA256SUMS but is not a file in this directory.`)
    },
  )
  test('A changed summary is found, even when its sum fits', async () => {
    await write()
    change('summary.md', (text) => text.replace('1,328 requests', '8 requests'))
    sumAgain()
    expect((await verifyPackage(directory, NEVER)).problems).toEqual([
      'summary.md does not agree with report.json.',
      'report.html does not agree with report.json, evidence.csv and queries.sql.',
    ])
  })
})

describe('figures and evidence that contradict each other', () => {
  const sigV2 = (columns: readonly string[], column: number, text: string) =>
    columns.map((old, index) => (index === column ? text : old))
  const first = parts.evidence.records[0] as (typeof parts.evidence.records)[number]
  const withFirst = (columns: readonly string[], logObject = first.logObject) => ({
    complete: false,
    records: [
      { ...first, record: { ...first.record, columns }, logObject },
      ...parts.evidence.records.slice(1),
    ],
  })
  const { columns } = first.record
  test.each([
    [
      'a stranger’s record',
      withFirst(sigV2(columns, 3, '203.0.113.99')),
      'record 1 does not belong to a finding',
    ],
    [
      'another way of signing',
      withFirst(sigV2(columns, 21, 'QueryString')),
      'record 1 does not belong to a finding',
    ],
    ['a record of SigV4', withFirst(sigV2(columns, 19, 'SigV4')), 'record 1 is not signed with SigV2'],
    [
      'another log object',
      withFirst(columns, 's3://example-logs/x'),
      'from a log object that the findings do not list',
    ],
    [
      'outside the window',
      withFirst(sigV2(columns, 2, '16/Nov/2025:01:00:03 +0000')),
      'record 1 is outside the window',
    ],
    [
      'out of order',
      withFirst(sigV2(columns, 2, '22/Nov/2026:01:00:03 +0000')),
      'record 2 is older than the one before',
    ],
    ['fewer records', { complete: false, records: [first] }, 'it holds 1 record, but report.json says 3'],
  ])('Changed evidence is found, even when its sum fits: %s', async (_, evidence, problem) => {
    await writeReports(directory, { ...parts, report: { ...parts.report, tool: ours }, evidence })
    expect((await verifyPackage(directory, NEVER)).problems.join('\n')).toContain(problem)
  })
  test('A record from before its finding is found', async () => {
    const [finding, ...others] = parts.report.findings as [Report['findings'][number]]
    await write({ findings: [{ ...finding, firstSeen: finding.lastSeen }, ...others] })
    expect((await verifyPackage(directory, NEVER)).problems.join('\n')).toMatch(
      /its records of a finding of .* are from/,
    )
  })
  test('Evidence that wrongly claims to be complete is found', async () => {
    await write({ evidence: { records: 3, complete: true } })
    expect((await verifyPackage(directory, NEVER)).problems.join('\n')).toContain(
      'report.json says that it is complete',
    )
  })
  test('Evidence without its header is found', async () => {
    await write()
    change('evidence.csv', (text) => text.slice(text.indexOf('\r\n') + 2))
    sumAgain()
    expect((await verifyPackage(directory, NEVER)).problems).toContain(
      'evidence.csv does not begin with its header line.',
    )
  })
  test('A text in place of a number is found', async () => {
    await write()
    change('report.json', (text) => text.replace('"records": 182400', '"records": "182400"'))
    sumAgain()
    expect((await verifyPackage(directory, NEVER)).problems.join()).toContain(
      'report.json does not fit its schema at totals.records',
    )
  })
  test('A record with another user agent is found', async () => {
    await writeReports(directory, {
      ...parts,
      report: { ...parts.report, tool: ours },
      evidence: withFirst(sigV2(columns, 16, 'curl/8.0')),
    })
    expect((await verifyPackage(directory, NEVER)).problems.join('\n')).toContain(
      'record 1 does not belong to a finding: its user agent differs',
    )
  })
  test('Records that were moved from one finding to another with the same cause are found', async () => {
    const records = ['agent/1', 'agent/1', 'agent/2', 'agent/2'].map((userAgent) =>
      makeSigV2Record({ userAgent }),
    )
    writeFileSync(makePath('log'), makeLogText(...records))
    const reports = makePath('report')
    await runCli(['check', makePath('log'), '--report-directory', reports])
    const evidence = readFileSync(join(reports, 'evidence.csv'), 'utf8')
    writeFileSync(join(reports, 'evidence.csv'), evidence.replace('"agent/1"', '"agent/2"'))
    expect((await verifyPackage(reports, NEVER)).problems.join('\n')).toMatch(
      /it holds 1 record of a finding of \S+ with 2 requests/,
    )
  })
  test('A record with another cause is found', async () => {
    await write()
    change('evidence.csv', (text) => text.replace(/"[0-9a-f]{12}"\r\n/, '"000000000000"\r\n'))
    sumAgain()
    expect((await verifyPackage(directory, NEVER)).problems.join('\n')).toContain(
      'record 1 does not belong to a finding',
    )
  })
})

describe('a report.json that other readers read differently', () => {
  test.each([
    ['a second verdict', (json: string) => json.replace('"verdict"', '"verdict": "compliant",\n  "verdict"')],
    ['an unknown member', (json: string) => json.replace('"verdict"', '"remark": "passed",\n  "verdict"')],
    [
      'a member with a special name',
      (json: string) => json.replace('"verdict"', '"__proto__": {},\n  "verdict"'),
    ],
    ['another indentation', (json: string) => JSON.stringify(JSON.parse(json))],
    ['more line ends', (json: string) => `${json}\n`],
  ])('It is found, even when its sum fits: %s', async (_, how) => {
    await write()
    change('report.json', how)
    sumAgain()
    expect((await verifyPackage(directory, NEVER)).problems).toContain(
      'report.json is not written as this version writes it.',
    )
  })

  test.each([
    ['another order', (json: Report) => ({ ...json, causes: [...json.causes].reverse() })],
    [
      'other advice',
      (json: Report) => ({ ...json, causes: json.causes.map((cause) => ({ ...cause, advice: 'Nothing.' })) }),
    ],
    [
      'fewer requests per day',
      (json: Report) => ({ ...json, causes: json.causes.map((cause) => ({ ...cause, requestsPerDay: 0 })) }),
    ],
  ])('Causes that are not those of the findings are found: %s', async (_, how) => {
    await write()
    change('report.json', (json) => `${JSON.stringify(how(JSON.parse(json) as Report), null, 2)}\n`)
    sumAgain()
    expect((await verifyPackage(directory, NEVER)).problems).toContain(
      'The causes of report.json are not those of its findings.',
    )
  })

  test('A cell of the evidence without its guard against formulas is found', async () => {
    await write()
    change('evidence.csv', (csv) => csv.replace(/"SigV2","[^"]*"/, '"SigV2","=1+1"'))
    sumAgain()
    expect((await verifyPackage(directory, NEVER)).problems.join('\n')).toContain(
      'has a cell that is not guarded against formulas',
    )
  })

  test('An address of a run that is not one is refused', async () => {
    await write()
    change('report.json', (json) => json.replace(/"runUrl": [^\n]*/, '"runUrl": "javascript:alert(1)//"'))
    sumAgain()
    expect((await verifyPackage(directory, NEVER)).problems.join('\n')).toContain(
      'report.json does not fit its schema at provenance.runUrl',
    )
  })
})

describe('a forged HTML report', () => {
  test.each([
    ['another verdict', (html: string) => html.replaceAll('Non-compliant', 'Compliant')],
    ['a row less', (html: string) => html.replace(/<tr role="row"><td.*\n/, '')],
    [
      'a script',
      (html: string) => html.replace('</body>', '<script src="https://evil.example"></script></body>'),
    ],
    ['another sum', (html: string) => html.replace(/[0-9a-f]{64}/, '0'.repeat(64))],
  ])('A forged page is found, even when its sum fits: %s', async (_, how) => {
    await write()
    change('report.html', how)
    sumAgain()
    expect((await verifyPackage(directory, NEVER)).problems).toEqual([
      'report.html does not agree with report.json, evidence.csv and queries.sql.',
    ])
  })

  test('Statements that never ran are found', async () => {
    const [, , inconclusive] = CASES
    await writeReports(directory, { ...inconclusive, report: { ...inconclusive.report, tool: ours } })
    expect((await verifyPackage(directory, NEVER)).problems).toEqual([])
    change('queries.sql', (text) => text.replace('SELECT signature_version', 'SELECT 1'))
    sumAgain()
    expect((await verifyPackage(directory, NEVER)).problems).toEqual([
      'report.html does not agree with report.json, evidence.csv and queries.sql.',
    ])
  })
})

describe('contradictions within a report', () => {
  const { totals, targets, oldTls, anonymous } = nonCompliant
  const [target, ...otherTargets] = targets as [Report['targets'][number], ...Report['targets'][number][]]
  const cases: [string, Partial<Report>, string][] = [
    ['records', { totals: { ...totals, records: 1 } }, 'totals.records: 1'],
    ['in scope', { totals: { ...totals, inScope: 1 } }, 'totals.inScope: 1'],
    ['a target', { targets: otherTargets }, 'the sum of sigV2 of all targets'],
    ['a day', { daily: nonCompliant.daily.slice(1) }, 'of all days'],
    [
      'a silent target without its gap',
      {
        targets: [
          ...targets,
          {
            ...target,
            ...{
              bucket: 'silent',
              verdict: 'no-traffic',
              sigV4: 0,
              sigV2: 0,
              unsigned: 0,
              unknown: 0,
              missing: 0,
            },
            ...{ sigV4Rejected: 0, lastSigV2: null, firstSeen: null, lastSeen: null },
          },
        ],
      },
      'The target silent, any has no traffic, and no gap says so',
    ],
    ['a gap', { gaps: [] }, 'records of the gap unparsed-records: 0'],
    ['a finding', { findings: nonCompliant.findings.slice(1) }, 'totals.sigV2 is 1388'],
    [
      'a target’s verdict',
      { targets: [{ ...target, verdict: 'compliant' }, ...otherTargets] },
      'which contradicts its numbers',
    ],
    [
      'anonymous',
      { anonymous: { ...anonymous, requests: 24, requestsNotListed: 0 } },
      'anonymous.requests: 24',
    ],
    ['old TLS', { oldTls: { ...oldTls, requestsNotListed: 0 } }, 'of oldTls, listed or not: 9100'],
    ['the verdict', { verdict: 'compliant' }, 'must be non-compliant'],
    [
      'a gap that nobody accepted',
      { gaps: nonCompliant.gaps.map((gap) => ({ ...gap, accepted: true })) },
      'is accepted, which contradicts the settings',
    ],
    [
      'a target outside the window',
      { targets: [{ ...target, firstSeen: '2025-01-01T00:00:00Z' }, ...otherTargets] },
      'was seen at 2025-01-01T00:00:00Z, outside the window',
    ],
    [
      'a finding before its target',
      {
        findings: nonCompliant.findings.map((finding) => ({ ...finding, firstSeen: '2025-01-01T00:00:00Z' })),
      },
      'was seen when its target was not',
    ],
    ['no causes', { causes: [] }, 'of findings are not among the causes'],
    ...(
      [
        ['the requests', { requests: 1 }],
        ['the refused requests', { rejected: 1_000 }],
        ['the clients', { clientCount: 99 }],
        ['the buckets', { bucketCount: 99 }],
        ['a bucket', { buckets: ['other'] }],
        ['the requester', { requester: 'somebody' }],
        ['the authentication', { authentication: 'unknown' }],
        ['the first time', { firstSeen: '2026-11-16T00:00:05Z' }],
      ] as const
    ).map(([what, change]): [string, Partial<Report>, string] => [
      `${what} of a cause`,
      { causes: nonCompliant.causes.map((cause) => ({ ...cause, ...change })) },
      'contradicts its findings',
    ]),
    [
      'an excepted client without its exception',
      { excepted: nonCompliant.excepted.map((client) => ({ ...client, exception: 99 })) },
      'does not have an exception',
    ],
    [
      'an expired exception that covers a client',
      { exceptions: nonCompliant.exceptions.map((exception) => ({ ...exception, state: 'expired' })) },
      'contradicts the clients that it covers',
    ],
    [
      'an exception that covers more clients than it counts',
      { exceptions: nonCompliant.exceptions.map((exception) => ({ ...exception, clients: 0 })) },
      'contradicts the clients that it covers',
    ],
    [
      'the last SigV2 request of a target',
      { targets: targets.map((one) => ({ ...one, lastSigV2: null })) },
      'The last SigV2 request to',
    ],
    [
      'a target after the newest record',
      { source: { ...nonCompliant.source, newestRecord: '2026-11-20T00:00:00Z' } },
      'was seen before the oldest record or after the newest',
    ],
    [
      'the times of the records',
      { source: { ...nonCompliant.source, oldestRecord: '2026-11-25T00:00:00Z' } },
      'The oldest record is newer than the newest record.',
    ],
    [
      'the date of a day',
      {
        daily: nonCompliant.daily.map((day, index) => (index === 0 ? { ...day, date: '2026-11-01' } : day)),
      },
      'are not those on which the targets were seen',
    ],
    [
      'the state of a bucket',
      {
        buckets: [
          {
            name: target.bucket,
            region: null,
            logging: null,
            logLocation: null,
            denial: null,
            denialReason: null,
            owner: null,
            state: 'sigv4-proven',
          },
        ],
      },
      'is sigv4-proven, but must be sigv2-seen',
    ],
    [
      'a gap that is accepted for a denial, where no bucket is configured',
      {
        settings: { ...nonCompliant.settings, buckets: [], acceptGaps: [] },
        gaps: nonCompliant.gaps.map((gap) => ({
          ...gap,
          name: 'no-log-records' as const,
          bucket: null,
          accepted: true,
        })),
      },
      'is accepted, which contradicts the settings',
    ],
    [
      'days out of order',
      { daily: [...nonCompliant.daily].reverse() },
      'The days are not in ascending order',
    ],
  ]
  test.each(cases)('A contradiction is found in this part of the report: %s', (_, changes, problem) => {
    expect(findContradictions({ ...nonCompliant, ...changes }).join('\n')).toContain(problem)
  })
  test('The example reports have no contradiction', () => {
    for (const { report } of CASES) expect(findContradictions(report)).toEqual([])
  })
})

test('A directory without a package is named', async () => {
  await expect(verifyPackage(directory, NEVER)).rejects.toThrow(SettingsError)
  writeFileSync(makePath('SHA256SUMS'), '')
  await expect(verifyPackage(directory, NEVER)).rejects.toThrow(SettingsError)
  copyFileSync(makePath('SHA256SUMS'), makePath('other'))
  await expect(verifyPackage(makePath('other'), NEVER)).rejects.toThrow(SettingsError)
})
