import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../../src/model/report.js'
import { createReportSum } from '../../../src/report/merge/merge.js'
import { makeStep, makeTemporaryFolders, runCli, write } from '../../support/dist.js'
import { makeLogText, makeRecord, makeSigV2Record } from '../../support/records.js'

const onPosix = process.platform === 'win32' ? test.skip : test

/** The built `merge` with reports that the built `check` wrote. */
const folders = makeTemporaryFolders()
afterAll(folders.removeAll)

async function reportOf(...records: readonly string[]): Promise<string> {
  const folder = folders.make()
  write(`${folder}/logs/log`, makeLogText(...records))
  await runCli(['check', `${folder}/logs`, '--report-directory', `${folder}/report`], {})
  return `${folder}/report/report.json`
}

const read = (path: string): Report => JSON.parse(readFileSync(path, 'utf8')) as Report

async function merged(
  ...args: readonly string[]
): Promise<{ code: number | null; report: Report; stderr: string }> {
  const { code, stdout, stderr } = await runCli(['merge', ...args, '--format', 'json'], {})
  if (stdout === '') throw new Error(`no report: ${stderr}`)
  return { code, report: JSON.parse(stdout) as Report, stderr }
}

test('Merging adds the counts, takes the worst verdict, and lists each report as a part', async () => {
  const [a, b] = [
    await reportOf(makeRecord({ bucket: 'one-a' })),
    await reportOf(makeSigV2Record({ bucket: 'two-b' }), 'no record'),
  ]
  const { code, report, stderr } = await merged(a, b)
  expect([code, report.verdict, stderr]).toEqual([1, 'non-compliant', ''])
  expect(report.totals).toMatchObject({ records: 3, inScope: 2, sigV4: 1, sigV2: 1, unparsed: 1 })
  expect(report.targets.map(({ bucket, verdict }) => [bucket, verdict])).toEqual([
    ['one-a', 'compliant'],
    ['two-b', 'non-compliant'],
  ])
  expect(report.buckets.map(({ name }) => name)).toEqual(['one-a', 'two-b'])
  expect(report.findings).toEqual(read(b).findings)
  expect(report.causes.map(({ id, requests }) => [id, requests])).toEqual(
    read(b).causes.map(({ id, requests }) => [id, requests]),
  )
  expect(report.parts?.map(({ name, verdict }) => [name, verdict])).toEqual([
    [a, 'compliant'],
    [b, 'non-compliant'],
  ])
  expect(report.source).toMatchObject({ engine: 'embedded', logObjects: 2 })
})

test('Entries in two reports are merged, and a warning names their bucket', async () => {
  const [a, b] = [
    await reportOf(makeSigV2Record({ bucket: 'same' }), makeRecord({ bucket: 'same' })),
    await reportOf(makeSigV2Record({ bucket: 'same' })),
  ]
  const { report, stderr } = await merged(a, b)
  expect(stderr).toContain('Buckets in more than one report: same. Their requests may be counted twice.')
  expect(report.findings).toMatchObject([{ bucket: 'same', requests: 2, logObjectCount: 2 }])
  expect(report.targets).toMatchObject([{ bucket: 'same', sigV2: 2, sigV4: 1, verdict: 'non-compliant' }])
  expect(report.daily).toHaveLength(1)
  expect(report.buckets).toHaveLength(1)
})

test('Clients that are not listed count once when two reports are of the same bucket', async () => {
  const withNotListed = (report: Report, clients: number): Report => ({
    ...report,
    findingsNotListed: { requests: 50, clients, clientsAtLeast: clients, requestsNotKeptApart: 0 },
  })
  const merge = (...reports: Report[]) => {
    const sum = createReportSum()
    for (const [at, report] of reports.entries()) sum.add(`${at}`, report)
    return sum.getResult('2026-11-23T06:00:12Z').findingsNotListed
  }
  const [same, other] = [
    read(await reportOf(makeSigV2Record({ bucket: 'same' }))),
    read(await reportOf(makeSigV2Record({ bucket: 'other' }))),
  ]
  const ofOne = merge(withNotListed(same, 30), withNotListed(same, 20))
  expect(ofOne).toMatchObject({ requests: 100, clients: null, clientsAtLeast: 30 })
  const ofTwo = merge(withNotListed(same, 30), withNotListed(other, 20))
  expect(ofTwo).toMatchObject({ requests: 100, clients: 50, clientsAtLeast: 50 })
})

test('A merged package is valid and can be merged again when its reports judge one bucket differently', async () => {
  const folder = folders.make()
  write(`${folder}/proven/log`, makeLogText(makeRecord({ bucket: 'same' })))
  write(`${folder}/silent/log`, makeLogText(makeRecord({ bucket: 'other' })))
  const reports = []
  for (const [name, more] of [
    ['proven', []],
    ['silent', ['--buckets', 'same', '--buckets', 'other', '--accept-gaps', 'no-log-records']],
  ] as const) {
    await runCli(
      ['check', `${folder}/${name}`, '--report-directory', `${folder}/${name}-report`, ...more],
      {},
    )
    reports.push(`${folder}/${name}-report/report.json`)
  }
  const first = await runCli(['merge', ...reports, '--report-directory', `${folder}/merged`], {})
  const verified = await runCli(['verify', `${folder}/merged`], {})
  expect([verified.code, verified.stdout]).toEqual([0, expect.stringMatching(/^VALID/)])
  const again = await merged(`${folder}/merged/report.json`, reports[0] as string)
  expect([again.code, again.report.verdict]).toEqual([
    first.code,
    read(`${folder}/merged/report.json`).verdict,
  ])
})

test('A merged package of reports of Athena is valid, and does not say that no statement ran', async () => {
  const directory = `${folders.make()}/merged`
  const reports = ['compliant', 'inconclusive'].map((name) => `test/report/rendered/${name}/report.json`)
  const { code } = await runCli(['merge', ...reports, '--report-directory', directory], {})
  expect(code).toBe(2)
  expect(read(`${directory}/report.json`).scan.queries).not.toEqual([])
  for (const name of ['queries.sql', 'report.html'])
    expect(readFileSync(`${directory}/${name}`, 'utf8')).toContain(
      'The statements are in the queries.sql of each merged report.',
    )
  const verified = await runCli(['verify', directory], {})
  expect([verified.code, verified.stdout]).toEqual([0, expect.stringMatching(/^VALID/)])
})

test('One report that is merged by itself keeps its content', async () => {
  const a = await reportOf(makeSigV2Record(), makeRecord(), 'no record')
  const { report } = await merged(a, a)
  const { parts, generatedAt, evidence, provenance, ...said } = report
  const { generatedAt: _at, evidence: _evidence, provenance: _provenance, comparison, ...before } = read(a)
  expect({ ...said }).toEqual({ ...before, comparison })
  expect(parts).toHaveLength(1)
})

test('Merging writes every report file except the evidence', async () => {
  const [a, b] = [
    await reportOf(makeRecord({ bucket: 'one-a' })),
    await reportOf(makeRecord({ bucket: 'two-b' })),
  ]
  const directory = `${folders.make()}/merged`
  const { code, stdout } = await runCli(['merge', a, b, '--report-directory', directory], {})
  expect(code).toBe(0)
  expect(stdout).toContain('COMPLIANT')
  expect(stdout).toContain('Merged from 2 reports')
  expect(readFileSync(`${directory}/summary.md`, 'utf8')).toContain('### Merged from 2 reports')
  expect(readFileSync(`${directory}/report.html`, 'utf8')).toContain('id="parts"')
  expect(readdirSync(directory)).toEqual(expect.arrayContaining(['report.html', 'report.json', 'summary.md']))
  expect(read(`${directory}/report.json`).parts).toHaveLength(2)
})

test.each([
  ['not JSON', 'not json', 'is not JSON'],
  ['another version', '{"schemaVersion": 2}', 'is not a report of schema version 1 (2)'],
  ['not a report', '{"schemaVersion": 1}', 'is not a report of this version'],
])('A file that is %s is a wrong setting, and the message has its name', async (_, text, message) => {
  const file = write(`${folders.make()}/report.json`, text)
  const { code, stderr } = await runCli(['merge', file], {})
  expect(code).toBe(3)
  expect(stderr).toContain(`${JSON.stringify(file)} ${message}`)
})

test('A report that contradicts itself is a wrong setting, and the message has its name', async () => {
  const a = await reportOf(makeRecord())
  const file = write(
    `${folders.make()}/report.json`,
    JSON.stringify({ ...read(a), totals: { ...read(a).totals, sigV4: 7 } }),
  )
  const { code, stderr } = await runCli(['merge', file], {})
  expect(code).toBe(3)
  expect(stderr).toContain(`${JSON.stringify(file)} contradicts itself`)
})

test('A merge without reports is a wrong setting', async () => {
  expect((await runCli(['merge'], {})).code).toBe(3)
  expect((await runCli(['merge', '/nonexistent/report.json'], {})).code).toBe(3)
})

test('A report that cannot be read is a wrong setting with cause and remedy, without a code of the system', async () => {
  const folder = folders.make()
  const file = write(`${folder}/file`, '{}')
  for (const [path, cause] of [
    [`${folder}/missing.json`, 'it does not exist'],
    [folder, 'it is a folder'],
    [`${file}/report.json`, 'a part of its path is not a folder'],
  ] as const) {
    const { code, stdout, stderr } = await runCli(['merge', path], {})
    expect([code, stdout, stderr]).toEqual([
      3,
      '',
      `error: ${JSON.stringify(path)} cannot be read: ${cause}. Give the report.json of a check.\n`,
    ])
  }
})

const asOtherUser = process.platform === 'win32' || process.getuid?.() === 0 ? test.skip : test
asOtherUser('A report without the permission to read is a wrong setting', async () => {
  const file = write(`${folders.make()}/report.json`, '{}')
  chmodSync(file, 0)
  const { code, stderr } = await runCli(['merge', file], {})
  expect([code, stderr]).toEqual([3, expect.stringContaining('cannot be read: permission denied. Give ')])
})

onPosix('A file that two paths name counts once, and a notice names both paths', async () => {
  const a = await reportOf(makeRecord(), makeSigV2Record())
  const folder = folders.make()
  symlinkSync(a, `${folder}/link.json`)
  const { report, stderr } = await merged(
    a,
    `${folder}/link.json`,
    a.replace('/report/', '/report/../report/'),
  )
  expect(report.totals).toEqual(read(a).totals)
  expect(report.parts?.map(({ name }) => name)).toEqual([a])
  expect(stderr).toMatch(/^notice: The same file by two paths counts once: /)
  expect(stderr).toContain(`"${folder}/link.json" is "${a}"`)
  expect(stderr).not.toContain('counted twice')
})

describe('the command that repeats a merge', () => {
  const commandOf = (summary: string) =>
    summary.match(/### Run it yourself\n[\s\S]*?```sh\n(.*)\n```/)?.[1] ?? ''

  async function mergeCopies(count: number, name: (index: number) => string) {
    const text = readFileSync(await reportOf(makeRecord()), 'utf8')
    const folder = folders.make()
    const parts = Array.from({ length: count }, (_, index) => name(index))
    for (const part of parts) write(`${folder}/${part}`, text)
    const { code } = await runCli(['merge', ...parts, '--report-directory', 'merged'], { cwd: folder })
    expect(code).toBe(0)
    const [markdown, html] = ['summary.md', 'report.html'].map((file) =>
      readFileSync(`${folder}/merged/${file}`, 'utf8'),
    ) as [string, string]
    return { folder, markdown, html, command: commandOf(markdown) }
  }

  onPosix('It merges the same reports in a shell, whatever their names', async () => {
    const names = ['a b.json', "it's $(x) `y`.json"]
    const { folder, markdown, html, command } = await mergeCopies(2, (index) => names[index] as string)
    expect(command).toMatch(/^s3-sigv4-check merge 'a b\.json' /)
    expect(html).toContain('s3-sigv4-check merge &#39;a b.json&#39;')
    expect(markdown).not.toContain('s3-sigv4-check check logs')
    const node = `'${process.execPath}' '${process.cwd()}/dist/cli.js'`
    const { stdout } = spawnSync('sh', ['-c', `${command.replace('s3-sigv4-check', node)} --format json`], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect((JSON.parse(stdout) as Report).parts?.map(({ name }) => name)).toEqual(names)
  })

  test('The command names 20 of 23 reports and a missing file, and a note says how to list the others', async () => {
    const { folder, markdown, html, command } = await mergeCopies(23, (index) => `leg-${index}.json`)
    expect(command.split(' ')).toHaveLength(2 + 20 + 1)
    expect(command).toMatch(/ leg-19\.json OTHER-REPORTS$/)
    for (const form of [markdown, html]) {
      expect(form).toContain('The command names 20 of 23 reports.')
      expect(form).toContain('.parts[20:][].name')
    }
    expect((await runCli(command.split(' ').slice(1), { cwd: folder })).code).toBe(3)
  })
})

describe('the merge in the action', () => {
  async function stepWith(...reports: readonly (readonly string[])[]) {
    const action = makeStep(folders.make())
    for (const [at, records] of reports.entries())
      write(
        `${action.workspace}/reports/leg-${at}/report.json`,
        readFileSync(await reportOf(...records), 'utf8'),
      )
    return action
  }

  test('The action merges the reports that patterns select, and writes outputs and a summary', async () => {
    const action = await stepWith([makeRecord({ bucket: 'one-a' })], [makeSigV2Record({ bucket: 'two-b' })])
    const { code, stdout } = await action.run({
      'merge-reports': 'reports/**/report.json',
      'expected-reports': '2',
    })
    expect(code).toBe(1)
    expect(stdout).toContain('Merged reports: reports/**/report.json (2 reports)')
    expect(stdout).not.toContain('Engine: ')
    expect(action.outputs()).toMatchObject({
      verdict: 'non-compliant',
      'sigv2-requests': '1',
      'sigv4-requests': '1',
    })
    expect(action.summary()).toContain('two-b')
    expect(read(action.outputs()['report-json'] as string).parts).toHaveLength(2)
  })

  test('The action fails without a verdict when a report is missing', async () => {
    const action = await stepWith([makeRecord({ bucket: 'one-a' })])
    const { code, stdout } = await action.run({
      'merge-reports': 'reports/*/report.json',
      'expected-reports': '2',
      'fail-on': 'never',
    })
    expect(code).toBe(1)
    expect(stdout).toContain('1 report found, and expected-reports is 2')
    expect(action.outputs().verdict).toBe('')
  })

  test('The action that could not merge keeps a report that it was to merge', async () => {
    const action = makeStep(folders.make())
    const directory = `${action.workspace}/reports/leg-0`
    write(`${action.workspace}/log`, makeLogText(makeRecord()))
    await runCli(['check', `${action.workspace}/log`, '--report-directory', directory], {})
    const { code } = await action.run({
      'merge-reports': 'reports/*/report.json',
      'expected-reports': '2',
      'report-directory': 'reports/leg-0',
    })
    expect(code).toBe(1)
    expect(readdirSync(directory)).toContain('report.json')
  })

  test('The action counts a report that two patterns name once, so that it does not stand in for another', async () => {
    const action = await stepWith([makeRecord({ bucket: 'one-a' })])
    const { code, stdout } = await action.run({
      'merge-reports': 'reports/*/report.json\n./reports/*/report.json',
      'expected-reports': '2',
    })
    expect(code).toBe(1)
    expect(stdout).toContain('1 report found, and expected-reports is 2')
    expect(action.outputs().verdict).toBe('')
  })

  test('The action does not count a path without a pattern where no report is', async () => {
    const action = await stepWith([makeRecord({ bucket: 'one-a' })])
    const { code, stdout } = await action.run({
      'merge-reports': 'reports/leg-0/report.json\nreports/leg-1/report.json',
      'expected-reports': '2',
    })
    expect(code).toBe(1)
    expect(stdout).toContain('::error title=The check could not run::')
    expect(stdout).toContain('1 report found, and expected-reports is 2')
    expect(action.outputs().verdict).toBe('')
  })

  test('A wrong number of expected reports is one problem', async () => {
    const action = await stepWith([makeRecord()])
    const { code, stdout } = await action.run({
      'merge-reports': 'reports/*/report.json',
      'expected-reports': '0',
    })
    expect(code).toBe(1)
    expect(stdout).toContain('expected-reports: 0 is too small')
    expect(stdout).not.toContain('is required')
  })

  test('The action needs the expected number of reports', async () => {
    const action = await stepWith([makeRecord()])
    const { code, stdout } = await action.run({ 'merge-reports': 'reports/*/report.json' })
    expect(code).toBe(1)
    expect(stdout).toContain('expected-reports: is required with merge-reports')
  })
})
