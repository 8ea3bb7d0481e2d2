import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { makeTemporaryFolders, runCli } from '../../support/dist.js'

const folders = makeTemporaryFolders()
afterAll(() => folders.removeAll())

test('A preview closes each file that it does not read to its end', async () => {
  const folder = join(folders.make(), 'logs')
  mkdirSync(folder)
  const binary = Buffer.from(Array.from({ length: 600 }, (_, at) => (at * 7) % 32))
  for (let file = 0; file < 100; file++) writeFileSync(join(folder, `${file}`), binary)
  const { stderr } = await runCli(['preview', folder])
  expect(stderr.match(/was not read/g)).toHaveLength(100)
  // Node says so of a file that is still open when its handle is collected.
  expect(stderr).not.toMatch('garbage collection')
})
