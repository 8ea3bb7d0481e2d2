import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { makeTemporaryFolders, runCli } from '../support/dist.js'
import { makeLogText, makeRecord } from '../support/records.js'

/**
 * Local files have no `until` by default. So a record counts whatever its time, as S3 wrote it. `until` and
 * `max-log-age` are the settings against a wrong clock. Athena and S3 have both by default.
 */
const folders = makeTemporaryFolders()
afterAll(folders.removeAll)

test.each([
  ['counts where until is not given', [], 0, { sigV4: 1, outsideWindow: 0 }, []],
  [
    'is outside of a window with an end',
    ['--until', '2026-11-28'],
    2,
    { sigV4: 0, outsideWindow: 1 },
    ['no-traffic'],
  ],
  ['is not a recent record', ['--max-log-age', '3d'], 2, { sigV4: 1, outsideWindow: 0 }, ['stale-logs']],
])('A record of the year 2099 %s', async (_, options, exitCode, totals, gaps) => {
  const path = join(folders.make(), 'future.log')
  writeFileSync(path, makeLogText(makeRecord({ time: '01/Jan/2099:00:00:00 +0000' })))
  const { code, stdout } = await runCli(['check', path, ...options, '--format', 'json'])
  const report = JSON.parse(stdout) as { totals: object; gaps: { name: string }[] }
  expect(code).toBe(exitCode)
  expect(report.totals).toMatchObject(totals)
  expect(report.gaps.map(({ name }) => name)).toEqual(gaps)
})
