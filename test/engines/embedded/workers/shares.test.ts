import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createTextContentTallying } from '../../../../src/engines/embedded/content-tallying.js'
import { mergeTallies } from '../../../../src/engines/embedded/counting/merging.js'
import {
  createExactTallying,
  createScannedTallying,
} from '../../../../src/engines/embedded/scanner/fast-tally.js'
import {
  planShares,
  type SharedFile,
  type ShareSizes,
  tallyShare,
} from '../../../../src/engines/embedded/workers/shares.js'
import { findLogFiles } from '../../../../src/log-sources/files/find.js'
import { makeRecord, makeSigV2Record } from '../../../support/records.js'
import { makeScope, NOW, useFolder } from '../support.js'

async function filesBelow(folder: string): Promise<readonly SharedFile[]> {
  const { files } = await findLogFiles([folder], null, null)
  return files.map((file, position) => ({
    ...file,
    position,
    facts: { coverage: 0, shared: 0n, isReadOnce: false },
  }))
}

/** Counts with this number of workers, which take the sections in turn. */
async function countShared(
  files: readonly SharedFile[],
  threads: number,
  sizes: ShareSizes,
  chunkBytes: number,
  make = createScannedTallying,
) {
  const scope = makeScope()
  const tallyings = Array.from({ length: threads }, () =>
    createTextContentTallying(make({ scope, now: NOW, coverageEntries: 1, chunkBytes })),
  )
  let bytes = 0
  const onBytes = (more: number): void => {
    bytes += more
  }
  const reading = { signal: new AbortController().signal, onBytes, pause: () => null }
  let turn = 0
  for (const share of planShares(files, threads, null, sizes)) {
    const tallying = tallyings[turn++ % threads]
    if (tallying !== undefined) await tallyShare(share, tallying, reading)
  }
  const partials = tallyings.map((tallying) => tallying.getResult())
  const { clientKeys, ...merged } = mergeTallies(
    partials,
    scope,
    [{ location: 'logs', bucket: null }],
    String,
  )
  return { ...merged, bytes, keys: [...clientKeys.values()].sort() }
}

const ONE_SHARE: ShareSizes = { section: 1 << 30, share: 1 << 30, files: 1000 }

test('The sections of a file add up to the counts of the file, for any number of threads', async () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        makeRecord(),
        makeSigV2Record(),
        makeSigV2Record({ userAgent: 'other' }),
        '',
        ' ',
        'garbage',
        '\ufeff',
        makeRecord({ userAgent: 'x"y' }),
      ),
      fc.string({ maxLength: 30 }),
    ),
    { maxLength: 10 },
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(pieces, fc.constantFrom('\n', '\r\n', '\r', '\n\n')), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 1500 }),
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom(16, 700, 1 << 16),
      (contents, section, threads, chunkBytes) =>
        useFolder(async () => {
          mkdirSync('logs')
          contents.forEach(([lines, end], at) => {
            writeFileSync(`logs/${at}`, lines.join(end) + (at === 1 ? '' : end))
          })
          const files = await filesBelow('logs')
          const expected = await countShared(files, 1, ONE_SHARE, 1 << 18, createExactTallying)
          expect(await countShared(files, threads, { section, share: 800, files: 2 }, chunkBytes)).toEqual(
            expected,
          )
        }),
    ),
    { numRuns: 60 },
  )
})

test('A client in many sections of a file has one log object, and a client in many files has its 20 smallest', () =>
  useFolder(async () => {
    mkdirSync('logs')
    for (let n = 0; n < 30; n++)
      writeFileSync(
        `logs/${String(n).padStart(2, '0')}`,
        `${makeSigV2Record()}\n`.repeat(n % 3 === 0 ? 20 : 1),
      )
    const files = await filesBelow('logs')
    const { sigV2Clients } = await countShared(files, 2, { section: 1000, share: 3000, files: 2 }, 1 << 18)
    expect(sigV2Clients).toMatchObject([{ requests: 220, logObjectCount: 30 }])
    expect(sigV2Clients[0]?.logObjects).toEqual(Array.from({ length: 20 }, (_, n) => String(n)))
  }))

test('Gzip files are counted completely, also those that are too large to inflate at once', () =>
  useFolder(async () => {
    mkdirSync('logs')
    writeFileSync('logs/a.gz', gzipSync(`${makeRecord()}\n`.repeat(100_000)))
    writeFileSync('logs/b.gz', gzipSync(`${makeRecord()}\n`.repeat(10)))
    const { totals } = await countShared(
      await filesBelow('logs'),
      2,
      { section: 10, share: 10, files: 1 },
      1 << 18,
    )
    expect(totals.sigV4).toBe(100_010)
  }))

test('Small gzip files are divided among the threads, because each can hold much more than it stores', () =>
  useFolder(async () => {
    mkdirSync('logs')
    for (let n = 0; n < 30; n++) writeFileSync(`logs/${n}.gz`, gzipSync(`${makeRecord()}\n`.repeat(1_000)))
    const shares = planShares(await filesBelow('logs'), 2)
    expect(shares.length).toBeGreaterThan(8)
    expect(Math.max(...shares.map(({ files }) => files.length))).toBeLessThan(5)
  }))

test('The reader pauses after each file, even a small one, so that other work can run', () =>
  useFolder(async () => {
    mkdirSync('logs')
    for (let n = 0; n < 7; n++) writeFileSync(`logs/${n}`, `${makeRecord()}\n`)
    const tallying = createTextContentTallying(
      createScannedTallying({ scope: makeScope(), now: NOW, coverageEntries: 1 }),
    )
    let pauses = 0
    const pause = () => {
      pauses++
      return null
    }
    const signal = new AbortController().signal
    for (const share of planShares(await filesBelow('logs'), 1))
      await tallyShare(share, tallying, { signal, onBytes: () => {}, pause })
    expect(pauses).toBeGreaterThanOrEqual(7)
  }))
