import { spawnSync } from 'node:child_process'
import { mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import type { Report } from '../../../../src/model/report.js'
import { runCli } from '../../../support/dist.js'
import { makeRecord, makeSigV2Record } from '../../../support/records.js'
import { useFolder } from '../support.js'

const CLI = fileURLToPath(new URL('../../../../dist/cli.js', import.meta.url))

/** Runs the built command line, because only it has worker threads. */
function check(...paths: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [CLI, 'check', ...paths, '--format', 'json'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  )
  return { status, stderr, report: stdout === '' ? null : (JSON.parse(stdout) as Report) }
}

test('Worker threads divide a large file and count it as one file', () =>
  useFolder(async () => {
    const lines = [
      makeRecord(),
      makeSigV2Record(),
      makeRecord({ userAgent: 'x"y' }),
      makeSigV2Record({ userAgent: 'caf\u00e9' }),
      'garbage',
    ]
    const copies = 30_000
    writeFileSync(
      'log',
      lines
        .map((line) => `${line}\n`)
        .join('')
        .repeat(copies),
    )
    expect(statSync('log').size).toBeGreaterThan(48 << 20)
    const { status, report } = check('log')
    expect(status).toBe(1)
    expect(report?.totals).toMatchObject({
      records: 5 * copies,
      sigV4: 2 * copies,
      sigV2: 2 * copies,
      unparsed: copies,
    })
    expect(report?.source).toMatchObject({ logObjects: 1, bytes: statSync('log').size })
    expect(
      report?.findings.map(({ requests, logObjects, logObjectCount }) => [
        requests,
        logObjects,
        logObjectCount,
      ]),
    ).toEqual([
      [copies, ['log'], 1],
      [copies, ['log'], 1],
    ])
  }))

test('Worker threads divide many files, and a file that cannot be read ends the check with its name', () =>
  useFolder(async () => {
    mkdirSync('logs')
    const names = Array.from({ length: 3_100 }, (_, n) => `logs/${String(n).padStart(4, '0')}`)
    for (const name of names) writeFileSync(name, `${makeRecord()}\n${makeSigV2Record()}\n`)
    const { status, report } = check('logs')
    expect(status).toBe(1)
    expect(report?.totals).toMatchObject({ records: 6_200, sigV4: 3_100, sigV2: 3_100 })
    expect(report?.findings).toMatchObject([
      { requests: 3_100, logObjects: names.slice(0, 20), logObjectCount: 3_100 },
    ])
    writeFileSync('logs/1500', Buffer.from([0x1f, 0x8b, 8, 0, 0]))
    const failed = check('logs')
    expect(failed.status).toBe(4)
    expect(failed.stderr).toContain('logs/1500')
    expect(failed.report).toBeNull()
  }))

const onPosix = process.platform === 'win32' ? test.skip : test
/** Worker threads start at file 3,000. The search then sees a signal at its next pause, at file 4,000. */
const MANY_FILES = 4_100

function writeManyFiles(folder: string): void {
  mkdirSync(folder)
  for (let file = 0; file < MANY_FILES; file++) writeFileSync(`${folder}/${file}`, `${makeRecord()}\n`)
}

onPosix('A search that fails after worker threads started ends the check', () =>
  useFolder(async (cwd) => {
    writeManyFiles('logs')
    symlinkSync('nothing', 'logs/x')
    const { code, stderr, stdout } = await runCli(['check', 'logs'], { cwd })
    expect(stderr).toBe(
      'error: Cannot read logs/x: it does not exist (a broken link, or a deleted file). Repair it, or remove it from the locations.\n',
    )
    expect([code, stdout]).toEqual([4, ''])
  }),
)

test('A check that fails between the search and the counting ends with its worker threads', () =>
  useFolder(async (cwd) => {
    writeManyFiles('logs')
    writeFileSync('exceptions.yml', 'exceptions: 1')
    const { code, stderr } = await runCli(['check', 'logs', '--exceptions-file', 'exceptions.yml'], { cwd })
    expect(stderr).toContain('exceptions.yml')
    expect(code).toBe(3)
  }))

onPosix('SIGINT ends a check that searches for files, after its worker threads started', () =>
  useFolder(async (cwd) => {
    writeManyFiles('logs')
    const bundle = pathToFileURL(fileURLToPath(new URL('../../../../dist/index.js', import.meta.url)))
    writeFileSync(
      'interrupt.mjs',
      `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { runCommandLine } from '${bundle}'

const { statSync } = fs
let looks = 0
fs.statSync = (path) => {
  if (++looks === 3_500) process.kill(process.pid, 'SIGINT')
  return statSync(path)
}
syncBuiltinESMExports()
await runCommandLine()
`,
    )
    const args = ['interrupt.mjs', 'check', 'logs']
    const { status, stderr, stdout } = spawnSync(process.execPath, args, {
      cwd,
      encoding: 'utf8',
      timeout: 25_000,
    })
    expect(stderr).toContain('Cancelled by SIGINT')
    expect([status, stdout]).toEqual([4, ''])
  }),
)
