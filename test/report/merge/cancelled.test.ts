import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from '@jest/globals'
import { makeTemporaryFolders, runCli, start, write } from '../../support/dist.js'
import { makeLogText, makeSigV2Record } from '../../support/records.js'

/** The built `merge` in a child process that gets a signal. */
const folders = makeTemporaryFolders()
afterAll(folders.removeAll)
const onPosix = process.platform === 'win32' ? test.skip : test

const MOST_MILLISECONDS = 2_000

onPosix('A signal ends a merge of three reports of 10 MB within 2 seconds and without a report', async () => {
  const folder = folders.make()
  const lines = makeLogText(
    ...Array.from({ length: 10_000 }, (_, index) =>
      makeSigV2Record({ userAgent: `${'agent '.repeat(110)}${index}`, remoteIp: `203.0.113.${index % 250}` }),
    ),
  )
  write(`${folder}/logs/log`, lines)
  await runCli(['check', `${folder}/logs`, '--report-directory', `${folder}/report`], {})
  const text = readFileSync(`${folder}/report/report.json`, 'utf8')
  expect(text.length).toBeGreaterThan(10_000_000)
  const files = [1, 2, 3].map((index) => write(`${folder}/${index}.json`, text))
  let cancelled = 0
  for (const [signal, milliseconds] of [
    ['SIGTERM', 300],
    ['SIGINT', 600],
    ['SIGTERM', 900],
  ] as const) {
    const { child, finished } = start('cli', ['merge', ...files, '--format', 'json'])
    await wait(milliseconds)
    // A process of the fastest machines has finished.
    if (child.exitCode !== null) continue
    const began = performance.now()
    child.kill(signal)
    const { code, stderr } = await finished
    expect(performance.now() - began).toBeLessThan(MOST_MILLISECONDS)
    expect([code, stderr]).toEqual([4, expect.stringContaining(`Cancelled by ${signal}`)])
    cancelled++
  }
  expect(cancelled).toBeGreaterThan(0)
})

onPosix('A signal ends a merge that waits for a pipe within 2 seconds', async () => {
  const pipe = `${folders.make()}/pipe`
  spawnSync('mkfifo', [pipe])
  const { child, finished } = start('cli', ['merge', pipe])
  await wait(1_000)
  const began = performance.now()
  child.kill('SIGTERM')
  const { code, stderr } = await finished
  expect(performance.now() - began).toBeLessThan(MOST_MILLISECONDS)
  expect([code, stderr]).toEqual([4, expect.stringContaining('Cancelled by SIGTERM')])
})
