import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { makeOutputs } from '../../src/action/outputs.js'
import type { Report } from '../../src/model/report.js'
import { INPUT_NAMES } from '../../src/settings/inputs.js'
import {
  listRuntimes,
  makeStep,
  makeTemporaryFolders,
  type Step,
  selectAnnotations,
  write,
  writeEarlierReport,
} from '../support/dist.js'
import { makeLogText, makeRecord, makeSigV2Record } from '../support/records.js'

const onPosix = process.platform === 'win32' ? test.skip : test
const folders = makeTemporaryFolders()
let act: Step

beforeEach(() => {
  act = makeStep(folders.make())
})
afterEach(() => folders.removeAll())

const inWorkspace = (name: string) => join(act.workspace, name)

describe('action.yml', () => {
  const metadata = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
    description: string
    inputs: Record<string, { description: string; required: boolean; default?: string }>
    outputs: Record<string, { description: string }>
    runs: { using: string; main: string }
    branding: { icon: string; color: string }
  }

  test('The inputs in action.yml are those that the code reads, each with its default', () => {
    expect(Object.keys(metadata.inputs).sort()).toEqual([...INPUT_NAMES].sort())
    for (const { description } of Object.values(metadata.inputs))
      expect(description).toMatch(/\. Default: .+\.$/)
  })

  // https://docs.github.com/en/actions/how-tos/create-and-publish-actions/publish-in-github-marketplace
  test('The description in action.yml is shorter than 125 characters, the limit of the Marketplace', () => {
    expect(metadata.description.length).toBeGreaterThan(40)
    expect(metadata.description.length).toBeLessThan(125)
  })

  test('The outputs in action.yml are those that the code gives', () => {
    const report = {
      verdict: 'compliant',
      totals: { sigV2: 0, sigV4: 0 },
      findings: [],
      causes: [],
      findingsNotListed: { requests: 0, clients: 0, clientsAtLeast: 0, requestsNotKeptApart: 0 },
      gaps: [],
      scan: { bytesScanned: null, queries: [] },
    } as unknown as Report
    expect(Object.keys(metadata.outputs).sort()).toEqual(Object.keys(makeOutputs(report, '', {})).sort())
  })

  test('The file that action.yml starts exists', () => {
    expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
    expect(existsSync(new URL(`../../${metadata.runs.main}`, import.meta.url))).toBe(true)
    expect(metadata.branding).toEqual({ icon: expect.any(String), color: expect.any(String) })
  })
})

describe.each(listRuntimes())('a step on $name', ({ path: node }) => {
  test('A step fails on a finding with one error, a summary, outputs and a report', async () => {
    write(inWorkspace('logs/a'), makeLogText(makeRecord(), makeSigV2Record(), makeSigV2Record()))
    const { code, stdout, stderr } = await act.run({ 'log-location': 'logs' }, { node })
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(selectAnnotations(stdout, 'error')).toEqual([
      expect.stringMatching(
        /^::error title=Non-compliant.*::Non-compliant: 1 cause signed 2 requests with SigV2.*boto/,
      ),
    ])
    const outputs = act.outputs()
    const directory = outputs['report-directory'] as string
    expect(directory.startsWith(join(act.temp, ''))).toBe(true)
    expect(outputs).toEqual({
      verdict: 'non-compliant',
      'sigv2-requests': '2',
      'sigv4-requests': '1',
      findings: '1',
      causes: '1',
      gaps: '',
      'report-directory': directory,
      'report-json': join(directory, 'report.json'),
      'report-html': join(directory, 'report.html'),
      'evidence-csv': join(directory, 'evidence.csv'),
      'bytes-scanned': '',
      'query-execution-ids': '',
    })
    expect(act.summary()).toBe(readFileSync(join(directory, 'summary.md'), 'utf8'))
    expect(JSON.parse(readFileSync(join(directory, 'report.json'), 'utf8'))).toMatchObject({
      verdict: 'non-compliant',
    })
    expect(readFileSync(join(directory, 'evidence.csv'), 'utf8').split('\r\n')).toHaveLength(4)
  })

  test('A step succeeds when the verdict is compliant', async () => {
    write(inWorkspace('a'), makeLogText(makeRecord()))
    const { code, stdout } = await act.run({ 'log-location': 'a' }, { node })
    expect(code).toBe(0)
    expect(selectAnnotations(stdout, 'error')).toEqual([])
    expect(act.outputs()).toMatchObject({ verdict: 'compliant', gaps: '' })
  })

  test('A step with wrong settings fails, names every wrong setting, and gives no verdict', async () => {
    write(inWorkspace('a'), makeLogText(makeRecord()))
    const { code, stdout } = await act.run(
      { 'log-location': 'a', bukets: '', since: 'soon', 'fail-on': 'never' },
      { node },
    )
    expect(code).toBe(1)
    expect(selectAnnotations(stdout, 'error')).toEqual([
      expect.stringMatching(/^::error title=The settings are wrong::2 settings.*%0A.*buckets\?%0A.*since/),
    ])
    expect(act.outputs()).toEqual({ verdict: '' })
    expect(act.summary()).toMatch(/^## No verdict: the settings are wrong/)
    expect(readdirSync(act.temp)).toEqual([])
  })
})

test('An inconclusive verdict fails the step, unless fail-on says otherwise', async () => {
  write(inWorkspace('a'), makeLogText(makeRecord(), 'no record'))
  const failed = await act.run({ 'log-location': 'a' })
  expect(failed.code).toBe(1)
  expect(act.outputs()).toMatchObject({ verdict: 'inconclusive', gaps: 'unparsed-records' })
  const passed = await act.run({ 'log-location': 'a', 'fail-on': 'non-compliant' })
  expect(passed.code).toBe(0)
  expect(selectAnnotations(passed.stdout, 'warning')).toEqual([expect.stringContaining('Inconclusive')])
})

test('A finding is a warning when fail-on is never', async () => {
  write(inWorkspace('a'), makeLogText(makeSigV2Record()))
  const { code, stdout } = await act.run({ 'log-location': 'a', 'fail-on': 'never' })
  expect(code).toBe(0)
  expect(selectAnnotations(stdout, 'error')).toEqual([])
  expect(selectAnnotations(stdout, 'warning')).toHaveLength(1)
  expect(act.outputs()).toMatchObject({ verdict: 'non-compliant' })
})

test('An unknown input that is unlike every known one is a warning', async () => {
  write(inWorkspace('a'), makeLogText(makeRecord()))
  const { code, stdout } = await act.run({ 'log-location': 'a', color: 'red' })
  expect(code).toBe(0)
  expect(selectAnnotations(stdout, 'warning')).toEqual([
    expect.stringContaining('"color" is not an input of this action'),
  ])
})

test('A step writes no more warnings than GitHub shows for one step', async () => {
  write(inWorkspace('a'), makeLogText(makeRecord()))
  const unknown = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`unknown-input-${index}`, 'x']),
  )
  const { code, stdout } = await act.run({ 'log-location': 'a', ...unknown })
  expect(code).toBe(0)
  expect(selectAnnotations(stdout, 'warning').length).toBeLessThanOrEqual(10)
  expect(stdout).toMatch(/^Warning: .*unknown-input-29/m)
})

describe('paths in inputs', () => {
  test('Relative paths are resolved in the workspace from any working directory, and log objects keep their given path', async () => {
    write(inWorkspace('logs, old/a b'), makeLogText(makeSigV2Record()))
    const { code } = await act.run(
      { 'log-location': '# ours\nlogs, old\n', 'report-directory': 'out' },
      { cwd: act.temp },
    )
    expect(code).toBe(1)
    expect(act.outputs()['report-directory']).toBe(inWorkspace('out'))
    const report = JSON.parse(readFileSync(inWorkspace('out/report.json'), 'utf8')) as Report
    expect(report.findings[0]?.logObjects).toEqual(['logs, old/a b'])
  })

  test('A step may read log files below RUNNER_TEMP', async () => {
    const { code } = await act.run({
      'log-location': write(join(act.temp, 'logs/a'), makeLogText(makeRecord())),
    })
    expect(code).toBe(0)
  })

  onPosix(
    'A link that leaves the workspace and RUNNER_TEMP is refused, and the log shows nothing of its target',
    async () => {
      const outside = write(join(folders.make(), 'secret'), 'a secret of the machine\n')
      write(inWorkspace('logs/a'), makeLogText(makeRecord()))
      symlinkSync(outside, inWorkspace('logs/b'))
      const { code, stdout } = await act.run({ 'log-location': 'logs' })
      expect(code).toBe(1)
      expect(selectAnnotations(stdout, 'error')).toEqual([expect.stringContaining('The settings are wrong')])
      expect(stdout + act.summary()).not.toContain('a secret')
      expect(act.outputs()).toEqual({ verdict: '' })
    },
  )
})

test('A step without a verdict removes the report of an earlier step', async () => {
  writeEarlierReport(inWorkspace('out'))
  const { code } = await act.run({ 'log-location': 'nowhere', 'report-directory': 'out' })
  expect(code).toBe(1)
  expect(readdirSync(inWorkspace('out'))).toEqual(['mine.txt'])
})

test.each([900 * 1024, 1024 * 1024 - 4_000, 1024 * 1024 - 100, 1024 * 1024])(
  'The job summary stays below the limit of GitHub when its file already has %i bytes',
  async (bytes) => {
    const lines = Array.from({ length: 400 }, (_, index) =>
      makeRecord({
        signature: 'SigV2',
        requester: `arn:aws:iam::111122223333:user/${'long-name-'.repeat(5)}${index}`,
      }),
    )
    writeFileSync(inWorkspace('a.log'), makeLogText(...lines))
    writeFileSync(act.env.GITHUB_STEP_SUMMARY as string, 'x'.repeat(bytes))
    const { code, stdout } = await act.run({ 'log-location': 'a.log' })
    expect(code).toBe(1)
    expect(act.outputs().verdict).toBe('non-compliant')
    const written = act.summary().slice(bytes)
    expect(Buffer.byteLength(act.summary())).toBeLessThanOrEqual(1024 * 1024)
    const refusals = selectAnnotations(stdout, 'warning').filter((line) => line.includes('job summary'))
    if (bytes < 1024 * 1024 - 100) expect([written.includes('Non-compliant'), refusals]).toEqual([true, []])
    else expect([written, refusals]).toEqual(['', [expect.stringContaining('larger than the 1 MiB')]])
  },
)

test('The verdict stays the same when the summary cannot be written', async () => {
  write(inWorkspace('a'), makeLogText(makeRecord()))
  const { code, stdout } = await act.run({ 'log-location': 'a' }, { env: { GITHUB_STEP_SUMMARY: act.temp } })
  expect(code).toBe(0)
  expect(selectAnnotations(stdout, 'warning')).toEqual([
    expect.stringContaining('job summary could not be written'),
  ])
})

test('A step names the workspace when that folder does not exist', async () => {
  const { code, stdout } = await act.run(
    { 'log-location': 'a' },
    { env: { GITHUB_WORKSPACE: inWorkspace('gone') } },
  )
  expect(code).toBe(1)
  expect(selectAnnotations(stdout, 'error')).toEqual([
    expect.stringMatching(/^::error title=The settings are wrong::The workspace .*gone.* cannot be entered/),
  ])
  expect(act.outputs()).toEqual({ verdict: '' })
})

test('Text of a log cannot issue a workflow command', async () => {
  const hostile = [
    '::set-output name=verdict::compliant',
    '##[error]x',
    '\u001b]0;x\u0007',
    '%0A::error::x',
    '@octocat',
  ]
  write(
    inWorkspace('a'),
    makeLogText(
      ...hostile.map((userAgent) =>
        makeSigV2Record({ userAgent, requester: `arn:${userAgent.replaceAll(' ', '_')}` }),
      ),
    ),
  )
  const { stdout } = await act.run({ 'log-location': 'a' })
  const orders = stdout.split(/\r\n|\r|\n/).filter((line) => /^\s*::/.test(line) || line.includes('##['))
  expect(orders.filter((line) => !/^::(?:end)?group::/.test(line))).toEqual([
    expect.stringMatching(/^::error title=Non-compliant/),
  ])
  // After this replacement no escape sequence remains, because the step writes only colors.
  expect(stdout.replace(/\u001b\[\d{1,2}m/g, '')).not.toContain('\u001b')
})

describe('the log of a step', () => {
  const groupsOf = (log: string): [string, string][] =>
    [...log.matchAll(/^::group::(.*)\n([\s\S]*?)^::endgroup::$/gm)].map(([, title, text]) => [
      title as string,
      text as string,
    ])

  test('The log of a step has colored groups for settings, logs, reading and report, then the verdict', async () => {
    write(inWorkspace('logs/a'), makeLogText(makeRecord(), makeSigV2Record()))
    const { stdout } = await act.run({
      'log-location': 'logs',
      'source-ips': '0.0.0.0/0',
      since: '2000-01-01',
    })
    const groups = groupsOf(stdout)
    expect(groups.map(([title]) => title)).toEqual(['Settings', 'Where the logs are', 'Reading', 'Report'])
    const [settings, logs, , report] = groups.map(([, text]) => text) as [string, string, string, string]
    expect(settings).toContain('Source IPs: 0.0.0.0/0\n')
    expect(settings).toContain('Window: since 2000-01-01')
    expect(logs).toBe('logs\n')
    expect(report).toContain('\u001b[31mNON-COMPLIANT.\u001b[39m')
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^::error title=Non-compliant/)
  })

  test('The log of a step has no color when NO_COLOR is set', async () => {
    write(inWorkspace('a'), makeLogText(makeRecord()))
    const { stdout } = await act.run({ 'log-location': 'a' }, { env: { NO_COLOR: '1' } })
    expect(stdout).not.toContain('\u001b')
  })

  test('The log of a step names inputs and never options of the command line', async () => {
    write(inWorkspace('a'), makeLogText(makeRecord(), makeSigV2Record(), 'no record'))
    for (const inputs of [{}, { since: '2000-01-01', 'ignore-rejected': 'true' }, { buckets: 'none-such' }]) {
      const { stdout } = await act.run({ 'log-location': 'a', ...inputs })
      expect(stdout).not.toMatch(/(^|[\s`(])--[a-z]/m)
    }
  })

  test('A step with wrong settings, gaps or notices names inputs and never options of the command line', async () => {
    write(inWorkspace('a'), makeLogText(makeRecord(), makeSigV2Record(), 'no record'))
    write(inWorkspace('exceptions.yml'), 'exceptions: nothing\n')
    const wrong = {
      since: 'soon',
      until: 'later',
      buckets: 'No_Bucket',
      'source-ips': '300.0.0.1',
      'accept-gaps': 'nothing',
      'exclude-user-agents': 'a',
      'max-log-age': 'x',
      'fail-on': 'sometimes',
      engine: 'fast',
      'ignore-rejected': 'perhaps',
      comment: 'loudly',
      'exceptions-file': 'exceptions.yml',
      'max-bytes-scanned': 'much',
      'log-format': 'xml',
      'log-key-format': 'flat',
      compare: '.',
      workgroup: '-',
      'aws-region': 'nowhere at all',
    }
    const runs: { [input: string]: string }[] = [
      { 'log-location': 'a', ...wrong },
      ...(['buckets', 'exceptions-file', 'compare', 'workgroup', 'max-log-age', 'since'] as const).map(
        (name) => ({
          'log-location': 'a',
          [name]: wrong[name],
        }),
      ),
      { 'log-location': 'none' },
      { 'log-location': 'a', since: '2026-11-21', until: '2026-11-20' },
      { 'log-location': 'a', since: '2000-01-01', until: '2000-01-02', 'max-log-age': '1h' },
    ]
    for (const inputs of runs) {
      const { stdout, stderr } = await act.run(inputs)
      // The complete command that repeats the check has options.
      const said = `${stdout}\n${stderr}\n${act.summary()}`.replace(/s3-sigv4-check check [^`\n]*/g, '')
      expect(said).not.toMatch(/(^|[\s`"'(])--[a-z]/m)
    }
  })

  test('A step closes its group before it says why it failed', async () => {
    const { stdout } = await act.run({ 'log-location': 'a', since: 'soon' })
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      '::group::Settings',
      '::endgroup::',
      expect.stringMatching(/^::error title=The settings are wrong/),
    ])
  })
})

describe('a named pipe in place of a command file of the runner', () => {
  onPosix.each(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'])(
    'A step ends when %s is a named pipe',
    async (name) => {
      write(inWorkspace('a'), makeLogText(makeRecord()))
      const pipe = inWorkspace('pipe')
      execFileSync('mkfifo', [pipe])
      const { code, stdout } = await act.run({ 'log-location': 'a' }, { env: { [name]: pipe } })
      expect(stdout).toContain('is a named pipe, not a regular file')
      // A step without outputs would look like one that did not run. The summary is only for display.
      expect(code).toBe(name === 'GITHUB_OUTPUT' ? 1 : 0)
    },
  )
})
