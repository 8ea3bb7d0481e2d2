import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from '@jest/globals'
import { makeTemporaryFolders, start } from '../support/dist.js'
import { makeLogText, makeRecord, makeSigV2Record } from '../support/records.js'

/**
 * The built command line reads a named pipe and a log file. It has found the file when it opens the pipe. Then this test
 * changes the file, before it lets the pipe end.
 */
const folders = makeTemporaryFolders()
afterAll(folders.removeAll)

const WHOLE = makeLogText(makeRecord(), makeSigV2Record())

const CHANGES: readonly (readonly [string, (path: string) => void])[] = [
  ['grows', (path) => appendFileSync(path, makeSigV2Record())],
  ['grows by less than a record', (path) => appendFileSync(path, '\n')],
  ['is cut off', (path) => truncateSync(path, 10)],
  ['is emptied', (path) => truncateSync(path, 0)],
  [
    'is replaced by a file of the same size',
    (path) => {
      writeFileSync(`${path}.new`, Buffer.alloc(statSync(path).size, 'x'))
      renameSync(`${path}.new`, path)
    },
  ],
  ['is written again with the same size', (path) => writeFileSync(path, readFileSync(path).reverse())],
]

const CONTENTS: readonly (readonly [string, Buffer])[] = [
  ['plain text', Buffer.from(WHOLE)],
  ['gzip', gzipSync(WHOLE)],
  // From 512 KiB on, the scanner reads the file.
  ['plain text of 2 MiB', Buffer.from(WHOLE.toString().repeat(Math.ceil((2 << 20) / WHOLE.length)))],
  // From 48 MiB on, several threads read sections of the file.
  ['plain text of 64 MiB', Buffer.from(WHOLE.toString().repeat(Math.ceil((64 << 20) / WHOLE.length)))],
]

async function checkWhile(order: 'before' | 'after', content: Buffer, change: (path: string) => void) {
  const folder = folders.make()
  const file = join(folder, 'b.log')
  writeFileSync(file, content)
  // An old file, so that each write changes its time.
  utimesSync(file, 1_700_000_000, 1_700_000_000)
  // Files are read in the order of their paths.
  const pipe = join(folder, order === 'before' ? 'a.pipe' : 'c.pipe')
  execFileSync('mkfifo', [pipe])
  const { finished } = start('cli', [
    ...['check', pipe, file, '--format', 'json', '--report-directory', join(folder, 'report')],
  ])
  // Opening ends when the check opens the other end.
  const writer = await open(pipe, 'w')
  if (order === 'after') await new Promise((resolve) => setTimeout(resolve, 300))
  change(file)
  await writer.close()
  return { ...(await finished), file }
}

describe.each(CONTENTS)('A log file of %s', (_, content) => {
  const changes = content.length < 1 << 20 ? CHANGES : CHANGES.slice(0, 3)
  test.each(changes)(
    'The check ends with exit code 4 when the file %s before it is read',
    async (_, change) => {
      const { code, stdout, stderr, file } = await checkWhile('before', content, change)
      expect({ code, stdout }).toEqual({ code: 4, stdout: '' })
      expect(stderr).toContain(`Cannot read ${file}: it`)
    },
  )

  test('A file that nobody changes is read completely', async () => {
    const { code } = await checkWhile('before', content, () => {})
    expect(code).toBe(1)
  })
})

test.each(CHANGES)(
  'The check ends with exit code 4 when a counted file %s before its evidence is read',
  async (_, change) => {
    const { code, stdout, stderr, file } = await checkWhile('after', CONTENTS[0]?.[1] as Buffer, change)
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' })
    expect(stderr).toContain(`Cannot read ${file}: it`)
  },
)
