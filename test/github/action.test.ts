import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startGitHubServer } from '../support/github-server.js'
import { makeLogText, makeRecord, makeSigV2Record } from '../support/records.js'

const ACTION = fileURLToPath(new URL('../../dist/action.js', import.meta.url))
let folder: string
let server: Awaited<ReturnType<typeof startGitHubServer>>

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'action-github-'))
  await mkdir(join(folder, 'temp'))
  for (const name of ['output', 'summary']) await writeFile(join(folder, name), '')
  await writeFile(join(folder, 'event.json'), JSON.stringify({ pull_request: { number: 7 } }))
  server = await startGitHubServer()
})
afterEach(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** Runs the packaged action as a runner does. */
async function act(log: string): Promise<{ code: number; stdout: string; outputs: string }> {
  await writeFile(join(folder, 'access.log'), log)
  const { PATH = '', SystemRoot } = process.env
  const env = {
    PATH,
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    'INPUT_LOG-LOCATION': 'access.log',
    INPUT_COMMENT: 'on-findings',
    'INPUT_GITHUB-TOKEN': 'ghs_example',
    INPUT_TITLE: 'photos',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: join(folder, 'temp'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_API_URL: server.apiUrl,
    GITHUB_SERVER_URL: 'https://ghe.example.com',
    GITHUB_REPOSITORY: 'octo/logs',
    GITHUB_RUN_ID: '42',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
  }
  const { code, stdout } = await new Promise<{ code: number; stdout: string }>((resolve) => {
    execFile(process.execPath, [ACTION], { cwd: folder, env }, (error, out) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout: out }),
    )
  })
  return { code, stdout, outputs: await readFile(join(folder, 'output'), 'utf8') }
}

test('The packaged action comments on its pull request, and says when the findings have gone', async () => {
  const found = await act(makeLogText(makeSigV2Record(), makeRecord()))
  expect(found.code).toBe(1)
  expect(server.comments.map(({ body }) => body)).toEqual([expect.stringContaining('found=1 -->')])
  const gone = await act(makeLogText(makeRecord()))
  expect(gone.code).toBe(0)
  expect(server.comments.map(({ body }) => body)).toEqual([expect.stringContaining('**Gone:**')])
})

test('A comment that GitHub refuses is a warning, and the verdict stays the same', async () => {
  server.answerOnce('POST', /comments$/, { status: 403, message: 'Resource not accessible by integration' })
  const { code, stdout, outputs } = await act(makeLogText(makeSigV2Record(), makeRecord()))
  expect(code).toBe(1)
  expect(stdout).toMatch(/::warning::The pull request comment was not written.*pull-requests: write/)
  expect(outputs).toContain('non-compliant')
})
