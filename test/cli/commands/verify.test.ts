import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { makeTemporaryFolders, runCli } from '../../support/dist.js'

const folders = makeTemporaryFolders()
afterAll(() => folders.removeAll())

test('A package that check wrote passes verification, and a changed package fails', async () => {
  const directory = join(folders.make(), 'report')
  const checked = await runCli(['check', 'examples/access-logs', '--report-directory', directory])
  expect(checked.code).toBe(1)

  const held = await runCli(['verify', directory])
  expect(held.stdout).toMatch(
    /^VALID\. .*: 6 files, their sums, the numbers and 36 records of evidence agree\.\n/,
  )
  expect(held).toMatchObject({ code: 0, stderr: '' })

  const summary = join(directory, 'summary.md')
  writeFileSync(summary, readFileSync(summary, 'utf8').replace('Non-compliant', 'Compliant'))
  const touched = await runCli(['verify', directory])
  expect(touched.stdout).toMatch(/^NOT VALID\. .*: 3 problems\.\n/)
  expect(touched.stdout).toContain('- summary.md is not the file that was written')
  expect(touched).toMatchObject({ code: 4, stderr: '' })
})

test.each([
  [['verify'], 'verify takes one directory'],
  [['verify', ''], 'verify takes one directory'],
  [['verify', 'a', 'b'], 'verify takes one directory'],
  [['verify', 'src'], 'src does not contain an evidence package'],
  [['verify', 'src', '--buckets', 'x'], '--buckets is an option of'],
])('The exit code is 3 for these arguments of verify: %j', async (args, message) => {
  const { code, stdout, stderr } = await runCli(args)
  expect(stderr).toContain(message)
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
})
