import { spawnSync } from 'node:child_process'
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import type { Report } from '../../../../src/model/report.js'
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
