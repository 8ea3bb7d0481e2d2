import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { findGrammarProblems } from '../support/iam-policy.js'
import { makeLogText, makeRecord, makeSigV2Record } from '../support/records.js'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exceptions-cli-'))
})
afterEach(() => rm(folder, { recursive: true }))

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command line in the folder of the test. */
function run(...args: string[]): Promise<Ended> {
  const { PATH = '', SystemRoot } = process.env
  const env = { PATH, NO_COLOR: '1', ...(SystemRoot === undefined ? {} : { SystemRoot }) }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--no-warnings', CLI, ...args],
      { cwd: folder, env },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    )
  })
}

const write = (name: string, text: string) => writeFile(join(folder, name), text)
const OLD = makeSigV2Record({ userAgent: 'Boto/2.48.0', remoteIp: '192.0.2.10' })
const NEW = makeSigV2Record({ userAgent: 'aws-sdk-java/1.7.1', remoteIp: '192.0.2.99' })

test('A baseline accepts the known clients and no new ones, and a comparison tells them apart', async () => {
  await write('then.log', makeLogText(OLD, makeRecord()))
  await write('now.log', makeLogText(OLD, NEW, makeRecord()))

  const first = await run('check', 'then.log', '--write-baseline', 'known.yml', '--format', 'json')
  expect([first.code, JSON.parse(first.stdout).findings.length]).toEqual([1, 1])
  await write('then.json', first.stdout)

  const unfilled = await run('check', 'then.log', '--exceptions-file', 'known.yml')
  expect([unfilled.code, unfilled.stdout]).toEqual([3, ''])
  expect(unfilled.stderr).toContain('line 4: "reason" is not filled in')
  const baseline = await readFile(join(folder, 'known.yml'), 'utf8')
  await write('known.yml', baseline.replaceAll('TO BE FILLED IN', 'storage'))
  const known = await run('check', 'then.log', '--exceptions-file', 'known.yml', '--format', 'json')
  expect([known.code, JSON.parse(known.stdout).excepted.length]).toEqual([0, 1])

  const now = await run(
    'check',
    'now.log',
    '--exceptions-file',
    'known.yml',
    '--compare',
    'then.json',
    '--format',
    'json',
  )
  const report = JSON.parse(now.stdout)
  expect([now.code, report.findings.map((finding: { userAgent: string }) => finding.userAgent)]).toEqual([
    1,
    ['aws-sdk-java/1.7.1'],
  ])
  const { new: fresh, gone, still } = report.comparison
  expect([fresh.length, gone.length, still.length]).toEqual([1, 0, 1])
})

test('An earlier report that does not exist means a first run, and is a notice', async () => {
  await write('first.log', makeLogText(OLD, makeRecord()))
  const first = await run('check', 'first.log', '--compare', 'last-week/report.json', '--format', 'json')
  expect([first.code, JSON.parse(first.stdout).comparison]).toEqual([1, null])
  expect(first.stderr).toContain(
    'compare: the report is not compared: "last-week/report.json" does not exist. This is expected in a first run.',
  )
})

test('No accepted gap makes an empty folder compliant, and no message suggests it', async () => {
  await mkdir(join(folder, 'empty'))
  const { code, stdout } = await run('check', 'empty', '--accept-gaps', 'no-log-records,no-traffic')
  expect(code).toBe(2)
  expect(stdout).toContain('fail-on: non-compliant')
  expect((await run('check', 'empty')).stdout).not.toContain('--accept-gaps')
})

test('A baseline never overwrites a file', async () => {
  await write('a.log', makeLogText(OLD))
  await write('known.yml', '# mine\n')
  const { code, stderr } = await run('check', 'a.log', '--write-baseline', 'known.yml')
  expect([code, await readFile(join(folder, 'known.yml'), 'utf8')]).toEqual([3, '# mine\n'])
  expect(stderr).toContain('exists already')
})

test('A failed check leaves no baseline', async () => {
  await write('a.log', makeLogText(OLD))
  await write('busy', '')
  const { code } = await run(
    'check',
    'a.log',
    '--write-baseline',
    'known.yml',
    '--report-directory',
    'busy/report',
  )
  expect([code, await readdir(folder)]).toEqual([3, expect.not.arrayContaining(['known.yml'])])
  const second = await run(
    'check',
    'a.log',
    '--write-baseline',
    'known.yml',
    '--report-directory',
    'x'.repeat(300),
  )
  expect([second.code, await readdir(folder)]).toEqual([4, expect.not.arrayContaining(['known.yml'])])
})

test('A wrong exceptions file ends the check before any log is read, and the message has the line', async () => {
  await write('a.log', makeLogText(OLD))
  await write(
    'x.yml',
    'exceptions:\n  - reason: a\n    owner: b\n    expires: 2020-01-01\n    buckett: abc\n',
  )
  const { code, stdout, stderr } = await run('check', 'a.log', '--exceptions-file', 'x.yml')
  expect([code, stdout]).toEqual([3, ''])
  expect(stderr).toMatch(/Exceptions file "x\.yml", line 5: unknown key "buckett"; did you mean "bucket"\?/)
})

test('An expired exception accepts no client, and the report names it', async () => {
  await write('a.log', makeLogText(OLD, makeRecord()))
  await write(
    'x.yml',
    'exceptions:\n  - reason: a\n    owner: storage\n    expires: 2020-01-01\n    network: 192.0.2.0/24\n',
  )
  const { code, stdout, stderr } = await run(
    'check',
    'a.log',
    '--exceptions-file',
    'x.yml',
    '--format',
    'json',
  )
  expect([code, JSON.parse(stdout).exceptions[0].state]).toEqual([1, 'expired'])
  expect(stderr).toContain('expired, and no longer counts')
})

test('The option --policy prints only the policies', async () => {
  await write('a.log', makeLogText(OLD, makeRecord()))
  const { code, stdout } = await run(
    'check',
    'a.log',
    '--buckets',
    'photos,backups',
    '--accept-gaps',
    'no-log-records',
    '--policy',
  )
  const { bucketPolicies, serviceControlPolicies } = JSON.parse(stdout)
  expect(Object.keys(bucketPolicies)).toEqual(['photos', 'backups'])
  expect(findGrammarProblems(bucketPolicies.photos, 'resource')).toEqual([])
  expect(findGrammarProblems(serviceControlPolicies[0], 'control')).toEqual([])
  expect(code).toBe(2)
})

test('The policies leave out the requesters of all exceptions that have not expired', async () => {
  await write('a.log', makeLogText(makeRecord()))
  const makeException = (user: string, expires: string) =>
    `  - reason: a\n    owner: storage\n    expires: ${expires}\n    requester: arn:aws:iam::111122223333:user/${user}\n`
  const nextMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  await write(
    'x.yml',
    `exceptions:\n${makeException('monthly', nextMonth)}${makeException('former', '2020-01-01')}`,
  )
  const { stdout } = await run('check', 'a.log', '--exceptions-file', 'x.yml', '--policy')
  const { serviceControlPolicies } = JSON.parse(stdout)
  expect(serviceControlPolicies[0].Statement[0].Condition.ArnNotLike).toEqual({
    'aws:PrincipalArn': ['arn:aws:iam::111122223333:user/monthly'],
  })
})
