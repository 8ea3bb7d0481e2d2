import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runCli } from '../../support/dist.js'
import { makeLogText, makeRecord } from '../../support/records.js'
import { makeScope, tallyOf, useFolder } from './support.js'

const seconds = (text: string): number => Date.parse(text) / 1000
const WINDOW = { since: seconds('2026-11-01T00:00:00Z'), until: seconds('2026-11-10T00:00:00Z') }

/** A log object of one day, with a record of each bucket at noon. */
const dayOf = (bucket: string, day: number, month = 'Nov') =>
  makeRecord({ bucket, time: `${String(day).padStart(2, '0')}/${month}/2026:12:00:00 +0000` })
const nameOf = (day: number, month = 11) =>
  `2026-${month}-${String(day).padStart(2, '0')}-13-00-00-0123456789ABCDEF`

async function bucketsOf(
  files: Readonly<Record<string, string>>,
  paths: readonly string[],
  buckets: string[],
) {
  return useFolder(async () => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
    const { buckets: found } = await tallyOf(paths, makeScope({ buckets, window: WINDOW }))
    return found.map(({ bucket, oldestRecord, isLocationShared }) => [
      bucket,
      oldestRecord === null ? null : new Date(oldestRecord * 1000).toISOString().slice(0, 10),
      isLocationShared,
    ])
  })
}

describe('the oldest record of a bucket in a location with simple keys', () => {
  const old = Object.fromEntries(
    [1, 2, 3, 8].map((day) => [`logs/${nameOf(day)}`, makeLogText(dayOf('old', day))]),
  )
  const files = { ...old, [`logs/${nameOf(9)}`]: makeLogText(dayOf('new', 8), dayOf('new', 9)) }

  test('The oldest record is found for a bucket that shares its location with configured or other buckets', async () => {
    expect(await bucketsOf(files, ['logs'], ['new'])).toEqual([['new', '2026-11-08', true]])
    expect(await bucketsOf(files, ['logs'], ['new', 'old', 'none'])).toEqual([
      ['new', '2026-11-08', true],
      ['old', '2026-11-01', true],
      ['none', null, false],
    ])
  })

  test('A late first record is the gap window-not-covered of that bucket, with exit code 2', async () => {
    await useFolder(async () => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, text)
      }
      const window = ['--since', '2026-11-02', '--until', '2026-11-10']
      const check = async (buckets: string) => {
        const { code, stdout } = await runCli([
          'check',
          `${process.cwd()}/logs`,
          '--buckets',
          buckets,
          ...window,
          '--format',
          'json',
        ])
        const { gaps } = JSON.parse(stdout) as { gaps: { name: string; bucket: string | null }[] }
        return [code, gaps.map(({ name, bucket }) => `${name} ${bucket}`)]
      }
      expect(await check('new')).toEqual([2, ['window-not-covered new']])
      expect(await check('old')).toEqual([0, []])
    })
  })

  test('Records from before the window count', async () => {
    const before = { [`logs/${nameOf(31, 10)}`]: makeLogText(dayOf('new', 31, 'Oct')) }
    expect(await bucketsOf({ ...files, ...before }, ['logs'], ['new'])).toEqual([['new', '2026-10-31', true]])
  })

  test('A bucket has its own oldest record in a file with the records of others', async () => {
    const mixed = { log: makeLogText(dayOf('old', 1), dayOf('new', 8), dayOf('old', 2), dayOf('new', 7)) }
    expect(await bucketsOf(mixed, ['log'], ['new'])).toEqual([['new', '2026-11-07', true]])
  })

  test.each([
    ['before', 'Oct', 10, 1],
    ['after', 'Dec', 12, 1],
    ['before', 'Oct', 10, 6_000],
    ['after', 'Dec', 12, 6_000],
  ])(
    'A bucket shares its location with a bucket whose records are all %s the window (%s, %i; %i records)',
    async (_, month, number, count) => {
      // From 512 KiB on, the scanner reads the files.
      const other = {
        [`logs/${nameOf(1, number)}`]: makeLogText(
          ...Array.from({ length: count }, () => dayOf('old', 1, month)),
        ),
      }
      const own = { [`logs/${nameOf(9)}`]: makeLogText(dayOf('new', 8), dayOf('new', 9)) }
      expect(await bucketsOf({ ...other, ...own }, ['logs'], ['new'])).toEqual([['new', '2026-11-08', true]])
      expect(await bucketsOf(own, ['logs'], ['new'])).toEqual([['new', '2026-11-08', false]])
    },
  )

  test('Buckets at other locations do not share the location', async () => {
    const apart = {
      ...Object.fromEntries(Object.entries(old).map(([path, text]) => [path.replace('logs', 'a'), text])),
      [`b/${nameOf(9)}`]: makeLogText(dayOf('new', 8)),
    }
    expect(await bucketsOf(apart, ['a', 'b'], ['new', 'old'])).toEqual([
      ['new', '2026-11-08', false],
      ['old', '2026-11-01', false],
    ])
  })

  test('Buckets with separate folders do not share the location', async () => {
    const folder = (bucket: string, day: number) =>
      `logs/111122223333/eu-west-1/${bucket}/2026/11/0${day}/2026-11-0${day}-00-00-00-0123456789ABCDEF`
    const partitioned = {
      [folder('old', 1)]: makeLogText(dayOf('old', 1)),
      [folder('new', 8)]: makeLogText(dayOf('new', 8)),
    }
    expect(await bucketsOf(partitioned, ['logs'], ['new', 'old'])).toEqual([
      ['new', '2026-11-08', false],
      ['old', '2026-11-01', false],
    ])
  })
})
