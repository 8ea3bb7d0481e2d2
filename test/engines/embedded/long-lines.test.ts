import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { makeTemporaryFolders, runCli, write } from '../../support/dist.js'
import { makeRecord, makeSigV2Record } from '../../support/records.js'
import { check } from './checking.js'

const folders = makeTemporaryFolders()
afterAll(folders.removeAll)

/** Nearly as long as a line can be. */
const BYTES = 8_000_000

const BEGINNINGS = ['', 'Signature', '"Signature":"', '\\"Signature\\":\\"', '\\\\"Signature\\\\":\\\\"']
const REPEATED = ['\\', '\\"', '%25', '%2520', '\\u0022', ' ']

test.each(BEGINNINGS.flatMap((beginning) => REPEATED.map((repeated) => [beginning, repeated] as const)))(
  'A user agent of 8 MB that starts with %j and repeats %j is in the evidence and in a preview',
  async (beginning, repeated) => {
    const folder = folders.make()
    const userAgent = beginning + repeated.repeat(BYTES / repeated.length)
    const log = write(join(folder, 'log'), `${makeRecord()}\n${makeSigV2Record({ userAgent })}\n`)
    const { code } = await check([log, '--report-directory', join(folder, 'report')])
    expect(code).toBe(1)
    // An expectation of this text itself would show all of it in a failure.
    expect(readFileSync(join(folder, 'report/evidence.csv'), 'utf8').includes(',"SigV2",')).toBe(true)
    const preview = await runCli(['preview', log])
    expect(preview.code).toBe(0)
  },
)
