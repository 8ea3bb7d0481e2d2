import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import {
  listRuntimes,
  makeTemporaryFolders,
  runCli,
  start,
  write,
  writeEarlierReport,
} from '../support/dist.js'
import { makeLogText, makeRecord, makeSigV2Record } from '../support/records.js'

const onPosix = process.platform === 'win32' ? test.skip : test
const folders = makeTemporaryFolders()
let folder: string

beforeEach(() => {
  folder = folders.make()
})
afterEach(() => folders.removeAll())
const at = (name: string) => join(folder, name)
const check = (...args: string[]) => runCli(['check', ...args], { cwd: folder })

test('The tests run on the running version of Node', () => {
  const names = listRuntimes().map(({ name }) => name)
  if (names.length === 1)
    console.warn(`dist/ is only tested on ${names[0]}: no other Node is installed for it.`)
  expect(names).toContain(`Node ${process.version}`)
})

describe.each(listRuntimes())('the command line on $name', ({ path: node }) => {
  test.each([
    [0, 'compliant', makeLogText(makeRecord())],
    [1, 'non-compliant', makeLogText(makeRecord(), makeSigV2Record())],
    [2, 'inconclusive', makeLogText(makeRecord(), 'no record')],
  ])('The exit code is %d when the verdict is %s', async (code, verdict, text) => {
    write(at('logs/a'), text)
    const finished = await runCli(['check', 'logs', '--format', 'json'], { node, cwd: folder })
    expect(finished).toMatchObject({ code, stderr: '' })
    expect((JSON.parse(finished.stdout) as Report).verdict).toBe(verdict)
  })

  test('The exit code is 3 for a wrong setting, and the message has the value, the fault and a proposal', async () => {
    write(at('a'), makeLogText(makeRecord()))
    const finished = await runCli(['check', 'a', '--source-ips', '203.0.113.7/24'], { node, cwd: folder })
    expect(finished).toMatchObject({ code: 3, stdout: '' })
    expect(finished.stderr).toBe(
      'error: --source-ips: "203.0.113.7/24" has host bits set. Did you mean 203.0.113.0/24, or only 203.0.113.7?\n',
    )
  })

  test('The exit code is 4 when a log file cannot be read to its end', async () => {
    const complete = gzipSync(makeLogText(...Array.from({ length: 100 }, () => makeRecord())))
    writeFileSync(at('cut.gz'), complete.subarray(0, complete.length - 20))
    const finished = await runCli(['check', 'cut.gz'], { node, cwd: folder })
    expect(finished).toMatchObject({ code: 4, stdout: '' })
    expect(finished.stderr).toMatch(/^error: .*cut\.gz/)
  })

  onPosix.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends a check with exit code 4 and one line',
    async (signal) => {
      const { child, finished } = start('cli', ['check', '-'], { node, openInput: true })
      await readBy(child.stdin as NodeJS.WritableStream)
      child.kill(signal)
      expect(await finished).toEqual({
        code: 4,
        signal: null,
        stdout: '',
        stderr: `error: Cancelled by ${signal}: the check did not finish and has no verdict.\n`,
      })
    },
  )
})

test('Standard input is one log object', async () => {
  const finished = await runCli(['check', '-', '--format', 'json'], { input: makeLogText(makeSigV2Record()) })
  expect(finished.code).toBe(1)
  const { findings, source } = JSON.parse(finished.stdout) as Report
  expect(source.locations).toEqual(['-'])
  expect(findings[0]?.logObjects).toEqual(['-'])
})

onPosix('A folder as standard input is not taken for an empty log', async () => {
  const inputFile = openSync(folder, 'r')
  const { code, stderr } = await runCli(['check', '-'], { inputFile })
  closeSync(inputFile)
  expect({ code, stderr }).toEqual({ code: 4, stderr: expect.stringMatching(/^error: .*folder/) })
})

describe('settings', () => {
  test('The exit code is 3 when a path does not exist', async () => {
    const { code, stderr } = await check('nowhere')
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringMatching(/^error: .*nowhere/) })
  })

  test('One message names every wrong setting', async () => {
    const { code, stderr } = await check('x', '--bukets', 'a', '--since', 'soon', '--format', 'xml')
    expect(code).toBe(3)
    expect(stderr.split('\n')).toEqual([
      'error: 3 settings are wrong:',
      expect.stringContaining('--buckets'),
      expect.stringContaining('--format'),
      expect.stringContaining('--since'),
      '',
    ])
  })

  test('Warnings and notices go to standard error', async () => {
    write(at('a'), makeLogText(makeRecord()))
    const finished = await check(
      'a',
      '--until',
      '2026-11-25',
      '--aws-region',
      'eu-west-1',
      '--format',
      'json',
    )
    expect(finished.code).toBe(0)
    expect(JSON.parse(finished.stdout)).toMatchObject({ window: { until: '2026-11-25T00:00:00Z' } })
    expect(finished.stderr).toBe(
      [
        'warning: --aws-region does nothing here: log files are read without AWS.',
        'notice: --until: 2026-11-25 means 2026-11-25T00:00:00Z, so that day is not included.',
        '',
      ].join('\n'),
    )
  })

  test.each([[[]], [['nonsense']], [['check']], [['preview']], [['sql', 'file']]])(
    'The exit code is 3 for the arguments %j',
    async (args) => {
      const { code, stdout, stderr } = await runCli(args, { cwd: folder })
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
      expect(stderr).not.toBe('')
      expect(stderr).not.toMatch(/^ {4}at /m)
    },
  )
})

onPosix.each<[string, (path: string) => void]>([
  ['a damaged gzip', (path) => writeFileSync(path, gzipSync(makeLogText(makeRecord())).subarray(0, 60))],
  ['a broken link', (path) => symlinkSync('nowhere', path)],
  ['a file without records', (path) => writeFileSync(path, 'no record\n')],
  ['a file that is not read', (path) => writeFileSync(path, Buffer.from('BZh91AY&SY'))],
])('The name of a file cannot begin a line on standard error: %s', async (_, make) => {
  write(at('logs/a'), makeLogText(makeRecord()))
  make(at('logs/b\nerror: forged'))
  for (const command of [
    ['check', 'logs'],
    ['preview', 'logs', '--limit', '0'],
  ]) {
    const { stderr } = await runCli(command, { cwd: folder })
    expect(stderr).not.toMatch(/^error: forged/m)
  }
})

describe('the report directory', () => {
  const REPORT = ['report.json', 'evidence.csv', 'summary.md']
  const earlier = () => writeEarlierReport(at('report'))

  test('The report directory has the new report, whatever was in it', async () => {
    earlier()
    write(at('a'), makeLogText(makeRecord(), makeSigV2Record()))
    const { code, stdout } = await check('a', '--report-directory', 'report', '--format', 'json')
    expect(code).toBe(1)
    expect(JSON.parse(readFileSync(at('report/report.json'), 'utf8'))).toEqual(JSON.parse(stdout))
    for (const file of REPORT) expect(readFileSync(at(`report/${file}`), 'utf8')).not.toBe('earlier')
  })

  test('The report directory has no earlier report after wrong settings', async () => {
    earlier()
    expect((await check('a', '--report-directory', 'report', '--since', 'soon')).code).toBe(3)
    expect(readdirSync(at('report'))).toEqual(['mine.txt'])
  })

  test('The report directory has no earlier report when the location does not exist', async () => {
    earlier()
    expect((await check('nowhere', '--report-directory', 'report')).code).toBe(3)
    expect(readdirSync(at('report'))).toEqual(['mine.txt'])
  })

  test('The report directory has no earlier report when the check could not run', async () => {
    earlier()
    writeFileSync(at('cut.gz'), gzipSync(makeLogText(makeRecord())).subarray(0, 60))
    expect((await check('cut.gz', '--report-directory', 'report')).code).toBe(4)
    expect(readdirSync(at('report'))).toEqual(['mine.txt'])
  })

  test('The report directory has no earlier report when a merge could not run', async () => {
    earlier()
    write(at('a'), makeLogText(makeRecord()))
    await check('a', '--report-directory', 'one')
    const merge = (...more: string[]) =>
      runCli(['merge', ...more, '--report-directory', 'report'], { cwd: folder })
    expect((await merge('one/report.json', 'nowhere.json')).code).toBe(3)
    expect(readdirSync(at('report'))).toEqual(['mine.txt'])
  })

  test.each(['./report', 'link'])(
    'A merge that could not run keeps a report that it was to merge, in the report directory %s',
    async (directory) => {
      write(at('a'), makeLogText(makeRecord()))
      await check('a', '--report-directory', 'report')
      symlinkSync('report', at('link'))
      symlinkSync('report/report.json', at('linked.json'))
      for (const input of ['report/report.json', 'linked.json']) {
        const { code } = await runCli(['merge', input, 'nowhere.json', '--report-directory', directory], {
          cwd: folder,
        })
        expect(code).toBe(3)
        expect(readdirSync(at('report'))).toContain('report.json')
      }
    },
  )

  test('A report directory that is given twice is a wrong setting of a merge', async () => {
    const { code, stderr } = await runCli(
      ['merge', 'a', '--report-directory', 'x', '--report-directory', 'y'],
      {
        cwd: folder,
      },
    )
    expect(code).toBe(3)
    expect(stderr).toContain('--report-directory: is given 2 times')
  })

  onPosix('The report directory has no earlier report when the check was cancelled', async () => {
    earlier()
    const { child, finished } = start('cli', ['check', '-', '--report-directory', at('report')], {
      openInput: true,
    })
    await readBy(child.stdin as NodeJS.WritableStream)
    child.kill('SIGTERM')
    expect((await finished).code).toBe(4)
    expect(readdirSync(at('report'))).toEqual(['mine.txt'])
  })

  test('The exit code is 3 when the report directory has files of others, which stay unchanged', async () => {
    write(at('a'), makeLogText(makeRecord(), makeSigV2Record()))
    write(at('summary.md'), 'mine')
    write(at('queries.sql'), 'mine')
    for (const args of [['a'], ['a', '--since', 'soon'], ['nowhere']]) {
      const { code, stderr } = await check(...args, '--report-directory', '.')
      expect(code).toBe(3)
      if (args.length === 1 && args[0] === 'a') expect(stderr).toContain('summary.md, queries.sql')
      expect(readdirSync(folder).sort()).toEqual(['a', 'queries.sql', 'summary.md'])
      for (const file of ['summary.md', 'queries.sql']) expect(readFileSync(at(file), 'utf8')).toBe('mine')
    }
  })

  test('The exit code is 3 when the report directory is a file, which stays unchanged', async () => {
    write(at('a'), makeLogText(makeRecord()))
    write(at('report'), 'mine')
    const { code, stderr } = await check('a', '--report-directory', 'report')
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringContaining('is a file and not a folder'),
    })
    expect(readFileSync(at('report'), 'utf8')).toBe('mine')
  })

  test('The report directory is not created when there is no report', async () => {
    await check('nowhere', '--report-directory', 'report')
    expect(existsSync(at('report'))).toBe(false)
  })
})

describe('a closed pipe', () => {
  const lost = (code: number) =>
    `warning: The reader closed standard output, so a part of the result is lost. The exit code is ${code}.\n`

  onPosix('A closed pipe does not change the verdict of a check, which says so', async () => {
    const { child, finished } = start('cli', ['check', '-'], { openInput: true })
    child.stdout?.destroy()
    child.stdin?.end(makeLogText(makeSigV2Record()))
    expect(await finished).toMatchObject({ code: 1, stderr: lost(1) })
  })

  onPosix('A closed pipe ends a preview with exit code 4, and the preview says so', async () => {
    const { child, finished } = start('cli', ['preview', '-', '--limit', '0', '--format', 'json'], {
      openInput: true,
    })
    child.stdout?.once('data', () => child.stdout?.destroy())
    child.stdin?.end(makeLogText(...Array.from({ length: 20_000 }, () => makeRecord())))
    expect(await finished).toMatchObject({ code: 4, stderr: lost(4) })
  })

  onPosix.each([
    ['preview', ['preview', 'a']],
    ['sql', ['sql', '--buckets', 'photos']],
    ['plan', ['plan', 'a']],
    ['verify', ['verify', 'report']],
    ['--help', ['--help']],
    ['--version', ['--version']],
  ])('A closed pipe ends %s with exit code 4, and standard error says so', async (_, args) => {
    write(at('a'), makeLogText(makeRecord()))
    await check('a', '--report-directory', 'report')
    const { child, finished } = start('cli', args, { cwd: folder })
    child.stdout?.destroy()
    const { code, stderr } = await finished
    expect({ code, stderr }).toEqual({ code: 4, stderr: expect.stringContaining(lost(4)) })
  })

  onPosix('A closed pipe does not change the verdict of a merge, which says so', async () => {
    write(at('a'), makeLogText(makeSigV2Record()))
    await check('a', '--report-directory', 'report')
    const { child, finished } = start('cli', ['merge', 'report/report.json'], { cwd: folder })
    child.stdout?.destroy()
    expect(await finished).toMatchObject({ code: 1, stderr: expect.stringContaining(lost(1)) })
  })

  onPosix('A check ends when both standard output and standard error are closed', async () => {
    const { child, finished } = start('cli', ['check', '-', '--since', '2020-01-01'], { openInput: true })
    child.stdout?.destroy()
    child.stderr?.destroy()
    child.stdin?.end(makeLogText(makeSigV2Record()))
    expect(await finished).toMatchObject({ code: 1, signal: null })
  })
})

describe('output formats', () => {
  test('The text in a pipe has no escape sequence, and lists the next step', async () => {
    write(at('a'), makeLogText(makeSigV2Record({ userAgent: 'evil \u001b[31m\u202e agent' })))
    const { stdout } = await check('a')
    expect(stdout).toMatch(/^NON-COMPLIANT\. /)
    expect(stdout).not.toContain('\u001b')
    expect(stdout).toMatch(/^Next$/m)
  })

  test('The format markdown is the job summary', async () => {
    write(at('a'), makeLogText(makeSigV2Record()))
    expect((await check('a', '--format', 'markdown')).stdout).toMatch(/^## .*Non-compliant/)
  })

  test('No line of the output can be taken for a workflow command', async () => {
    write(at('a'), makeLogText(makeSigV2Record({ userAgent: '##[error]x', key: '##[add-mask]k' })))
    for (const format of ['text', 'json', 'markdown']) {
      const { stdout } = await check('a', '--format', format)
      expect(stdout).not.toMatch(/##\[|^\s*::/m)
    }
    const preview = await runCli(['preview', 'a', '--format', 'json'], { cwd: folder })
    expect(preview.stdout).not.toContain('##[')
    expect(JSON.parse(preview.stdout)).toMatchObject({ user_agent: '##[error]x' })
  })
})

describe('preview', () => {
  test('A preview shows the first records with their log objects and the unparsed lines', async () => {
    write(at('logs/a'), makeLogText(makeRecord({ columns: 17 }), 'no record'))
    write(at('logs/b'), makeLogText(makeRecord(), makeRecord()))
    const { code, stdout } = await runCli(['preview', 'logs', '--limit', '3', '--format', 'json'], {
      cwd: folder,
    })
    expect(code).toBe(0)
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>)
    expect(lines).toEqual([
      expect.objectContaining({ bucket: 'reports', log_object: 'logs/a' }),
      { unparsed: 'no record', log_object: 'logs/a' },
      expect.objectContaining({ signature_version: 'SigV4', log_object: 'logs/b' }),
    ])
    expect(Object.keys(lines[0] as object)).toHaveLength(18)
  })

  test('A preview shows 100 records by default, and all records with a limit of 0', async () => {
    write(at('a'), makeLogText(...Array.from({ length: 150 }, () => makeRecord())))
    const lines = async (...args: string[]) =>
      (await runCli(['preview', 'a', '--format', 'json', ...args], { cwd: folder })).stdout
        .trimEnd()
        .split('\n').length
    expect(await lines()).toBe(100)
    expect(await lines('--limit', '0')).toBe(150)
  })

  test.each([
    [['--limit', 'x'], '--limit'],
    [['--limit', '-1'], '--limit'],
    [['--format', 'text'], '--format'],
    [['--since', '7d'], '--since'],
    [['--buckets', 'abc'], '--buckets'],
  ])('The exit code is 3 for a preview of files with %j', async (args, named) => {
    write(at('a'), makeLogText(makeRecord()))
    const { code, stderr } = await runCli(['preview', 'a', ...args], { cwd: folder })
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining(named) })
  })
})

test('The command sql prints the statements in order, without AWS', async () => {
  const { code, stdout } = await runCli([
    'sql',
    's3://my-logs/app/',
    '--buckets',
    'my-bucket',
    '--since',
    '2d',
  ])
  expect(code).toBe(0)
  const [database, table, scan] = ['CREATE DATABASE', 'CREATE EXTERNAL TABLE', 'my-bucket'].map((part) =>
    stdout.indexOf(part),
  )
  expect([database, table, scan].every((place) => (place as number) >= 0)).toBe(true)
  expect(database as number).toBeLessThan(table as number)
  expect(table as number).toBeLessThan(scan as number)
})

test('Version and help need no setting', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' })
  expect(await runCli(['check', '--help'])).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringContaining('--source-ips'),
  })
  expect((await runCli(['--help'])).stdout).toContain('preview')
})

/** Resolves when the child begins to read. A pipe accepts at most 64 KiB before that. */
function readBy(stdin: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => {
    stdin.write(makeLogText(...Array.from({ length: 2_000 }, () => makeRecord())), () => resolve())
  })
}
