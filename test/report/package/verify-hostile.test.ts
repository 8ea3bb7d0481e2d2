import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../../src/model/report.js'
import { verifyPackage } from '../../../src/report/package/verify.js'
import { writeReports } from '../../../src/report/package/write.js'
import { runCli } from '../../support/dist.js'

import { change, directory, NEVER, ours, parts, sumAgain, write } from './support.js'

describe('hostile text in an unchanged package', () => {
  const [finding, ...others] = parts.report.findings as [Report['findings'][number]]
  const first = parts.evidence.records[0] as (typeof parts.evidence.records)[number]
  const withUserAgent = (userAgent: string) => ({
    ...first.record,
    columns: first.record.columns.map((text, index) => (index === 16 ? userAgent : text)),
  })
  const writeWith = (reported: string, recorded: string) =>
    writeReports(directory, {
      ...parts,
      report: { ...parts.report, tool: ours, findings: [{ ...finding, userAgent: reported }, ...others] },
      evidence: {
        complete: false,
        records: [{ ...first, record: withUserAgent(recorded) }, ...parts.evidence.records.slice(1)],
      },
    })

  test.each([
    ['a secret that is shorter than its replacement', 'Signature=REDACTED', 'Signature=REDACTED'],
    ['a secret behind the end of what is kept', 'y'.repeat(1_000), `${'y'.repeat(1_000)} Signature=REDACTED`],
    [
      'a secret cut before it was replaced',
      `x?Signature=REDACTED ${'y'.repeat(900)}`,
      `x?Signature=REDACTED ${'y'.repeat(2_000)}`,
    ],
    ['formulas and guards', `=1;=2\t'=3;'=4`, `=1;=2\t'=3;'=4`],
    ['guards that take the place of characters', `;=${'z'.repeat(998)}`, `;=${'z'.repeat(998)};=1`],
    ['many guards and little else', ";'=".repeat(400).slice(0, 1_000), ";'=".repeat(400)],
    ['apostrophes and markup', `'<b>'&#39;"`, `'<b>'&#39;"`],
  ])('A package with this hostile text passes verification: %s', async (_, reported, recorded) => {
    await writeWith(reported, recorded)
    expect((await verifyPackage(directory, NEVER)).problems).toEqual([])
  })

  test('The verification of 10,000 clients with secrets in their user agents takes seconds', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => index)
    const userAgent = (index: number) => `Signature=REDACTED ${index} ${'z'.repeat(900)}`
    const requests = finding.requests
    await writeReports(directory, {
      ...parts,
      report: {
        ...parts.report,
        tool: ours,
        findings: many.map((index) => ({
          ...finding,
          requests: 1,
          rejected: 0,
          userAgent: userAgent(index),
        })),
        totals: { ...parts.report.totals },
        evidence: { records: 10_000, complete: true },
      },
      evidence: {
        complete: true,
        records: many.map((index) => ({
          ...first,
          finding: index,
          record: withUserAgent(`${userAgent(index)} and more`),
        })),
      },
    })
    const started = process.cpuUsage()
    const { problems, evidenceRecords } = await verifyPackage(directory, NEVER)
    expect(evidenceRecords).toBe(10_000)
    expect(problems.filter((problem) => problem.startsWith('evidence.csv: record'))).toEqual([])
    expect(requests).toBeGreaterThan(1)
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(10_000)
  })

  test('A text of 300,000 backticks does not make the program fail', async () => {
    await write({ gaps: parts.report.gaps.map((gap) => ({ ...gap, message: '` '.repeat(300_000) })) })
    expect((await verifyPackage(directory, NEVER)).problems).toEqual([])
  })

  test('A report with 140,000 contradictions is refused, and they are counted', async () => {
    await write()
    const [target] = parts.report.targets
    change('report.json', (text) =>
      JSON.stringify({
        ...JSON.parse(text),
        targets: Array.from({ length: 140_000 }, (_, index) => ({
          ...target,
          bucket: `b${index}`,
          verdict: 'compliant',
        })),
      }),
    )
    sumAgain()
    const { problems } = await verifyPackage(directory, NEVER)
    expect(problems.join('\n')).toMatch(/report\.json: [0-9,]+ more contradictions\./)
    expect(problems.length).toBeLessThan(100)
  })

  test('A contradiction repeats only the beginning of a very long name', async () => {
    await write()
    const [target] = parts.report.targets
    change('report.json', (text) =>
      JSON.stringify({
        ...JSON.parse(text),
        tool: { name: '`'.repeat(300_000), version: '`'.repeat(300_000) },
        targets: [{ ...target, bucket: '`'.repeat(300_000), verdict: 'compliant' }],
      }),
    )
    sumAgain()
    const { code, stdout } = await runCli(['verify', directory], {})
    expect(code).toBe(4)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(600)
  })

  test('A signal ends the verification', async () => {
    await write()
    await expect(verifyPackage(directory, AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped')
  })
})
