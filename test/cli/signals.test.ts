import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  closeSync,
  constants,
  createWriteStream,
  existsSync,
  openSync,
  readdirSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { makeTemporaryFolders, start, write, writeEarlierReport } from '../support/dist.js'
import { makeLogText, makeRecord, makeSigV2Record } from '../support/records.js'

const onPosix = process.platform === 'win32' ? test.skip : test
const folders = makeTemporaryFolders()
let folder: string

beforeEach(() => {
  folder = folders.make()
})
afterEach(() => folders.removeAll())

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const at = (name: string) => join(folder, name)

onPosix.each(['runCommandLine', 'runAction'])(
  'SIGINT during the start of the program removes the report of an earlier run (%s)',
  async (part) => {
    write(at('log'), makeLogText(makeRecord()))
    writeEarlierReport(at('out'))
    const bundle = pathToFileURL(fileURLToPath(new URL('../../dist/index.js', import.meta.url)))
    write(
      at('early.mjs'),
      `import { ${part} } from '${bundle}'\nconst running = ${part}()\nprocess.kill(process.pid, 'SIGINT')\nawait running\n`,
    )
    const inputs = {
      GITHUB_WORKSPACE: folder,
      'INPUT_LOG-LOCATION': 'log',
      'INPUT_REPORT-DIRECTORY': 'out',
    }
    const ended = spawnSync(
      process.execPath,
      [at('early.mjs'), 'check', 'log', '--report-directory', 'out'],
      {
        // A step can start outside its workspace.
        cwd: part === 'runAction' ? tmpdir() : folder,
        env: { PATH: process.env.PATH ?? '', ...inputs },
        encoding: 'utf8',
      },
    )
    expect([ended.signal, ended.status]).toEqual([null, part === 'runAction' ? 1 : 4])
    expect(ended.stdout + ended.stderr).toContain('Cancelled by SIGINT')
    expect(readdirSync(at('out'))).toEqual(['mine.txt'])
  },
)

onPosix.each([
  ['check', '--format', 'json'],
  ['preview', '--limit', '0', '--format', 'json'],
])('SIGINT ends a %s without a report when nobody reads its result', async (...args) => {
  write(
    at('log'),
    makeLogText(...Array.from({ length: 5_000 }, (_, n) => makeSigV2Record({ userAgent: `tool ${n}` }))),
  )
  const [command, ...options] = args as [string, ...string[]]
  const directory = command === 'check' ? ['--report-directory', 'out'] : []
  const running = spawn(process.execPath, [CLI, command, 'log', ...options, ...directory], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.stdout.once('data', () => running.stdout.pause())
  await new Promise((resolve) => running.stdout.once('pause', resolve))
  const ended = new Promise((resolve) => running.once('exit', resolve))
  running.kill('SIGINT')
  expect(await ended).toBe(4)
  expect(existsSync(at('out')) ? readdirSync(at('out')) : []).toEqual([])
})

onPosix('SIGINT ends a check that waits for a named pipe', async () => {
  execFileSync('mkfifo', [at('pipe')])
  const { child, finished } = start('cli', ['check', 'pipe'], { cwd: folder })
  const writer = createWriteStream(at('pipe'))
  await readBy(writer)
  child.kill('SIGINT')
  expect((await finished).code).toBe(4)
  writer.destroy()
})

onPosix.each(['--exceptions-file', '--compare'])(
  'SIGINT ends a check whose %s is a named pipe without a writer',
  async (option) => {
    execFileSync('mkfifo', [at('pipe')])
    write(at('log'), makeLogText(makeRecord()))
    const { child, finished } = start('cli', ['check', 'log', option, 'pipe'], { cwd: folder })
    const writer = await openWhenRead(at('pipe'))
    child.kill('SIGINT')
    expect((await finished).code).toBe(4)
    closeSync(writer)
  },
)

onPosix('An exceptions file can be a named pipe', async () => {
  execFileSync('mkfifo', [at('pipe')])
  write(at('log'), makeLogText(makeRecord()))
  const { finished } = start('cli', ['check', 'log', '--exceptions-file', 'pipe'], { cwd: folder })
  const writer = await openWhenRead(at('pipe'))
  writeFileSync(writer, 'exceptions: []\n')
  closeSync(writer)
  expect((await finished).code).toBe(0)
})

/** Opens a named pipe for writing after a reader has opened it. An earlier attempt would block. */
async function openWhenRead(path: string): Promise<number> {
  for (;;) {
    try {
      return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO') throw error
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

/** Resolves when the child begins to read. A pipe accepts at most 64 KiB before that. */
function readBy(stdin: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => {
    stdin.write(makeLogText(...Array.from({ length: 2_000 }, () => makeRecord())), () => resolve())
  })
}
