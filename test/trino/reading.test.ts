import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { makeHostileLine } from '../support/hostile-lines.js'
import { createRandom } from '../support/random.js'
import { makeRecord, makeSigV2Record } from '../support/records.js'
import type { Facade } from './facade/facade.js'
import { makeComparable, readColumns, splitLines } from './support/reading.js'
import { ask, createBucket, putObjects, startFacadeOverTrino } from './support/rig.js'
import { makePlainTable } from './support/table.js'

const BUCKET = 'reading'
let facade: Facade
beforeAll(async () => {
  facade = await startFacadeOverTrino()
  await createBucket(BUCKET)
  await ask(facade, 'CREATE DATABASE IF NOT EXISTS reading')
})
afterAll(() => facade.stop())

/** Every row of the table for these files, and every row of `readRecord`, each sorted. */
async function bothReadings(name: string, files: readonly Uint8Array[]): Promise<[string[], string[]]> {
  await putObjects(
    BUCKET,
    files.map((file, i) => [`${name}/2026-11-01-00-00-${10 + i}-0123456789ABCDEF`, file]),
  )
  await ask(facade, makePlainTable(name, `s3://${BUCKET}/${name}/`), 'reading')
  const { rows } = await ask(facade, `SELECT * FROM ${name}`, 'reading')
  return [
    rows.map(makeComparable).sort(),
    files.flatMap(splitLines).map(readColumns).map(makeComparable).sort(),
  ]
}

const CORPUS = new URL('../../../shared/corpus/', import.meta.url)
const withCorpus = existsSync(CORPUS) ? test : test.skip

withCorpus('The table reads the corpus as the embedded engine does', async () => {
  const lines = readFileSync(new URL('lines.log', CORPUS))
  const constructed = readFileSync(new URL('constructed.tsv', CORPUS), 'utf8').trimEnd().split('\n').slice(1)
  const made = constructed.map((line) => `${line.split('\t')[3]}\n`).join('')
  const [table, embedded] = await bothReadings('corpus', [lines, Buffer.from(made)])
  expect(embedded).toHaveLength(310)
  expect(table).toEqual(embedded)
})

test('The table reads 25,000 hostile lines as the embedded engine does', async () => {
  const random = createRandom(5_7)
  const files = Array.from({ length: 10 }, () =>
    Buffer.concat(Array.from({ length: 2_500 }, () => [makeHostileLine(random), Buffer.from('\n')]).flat()),
  )
  const [table, embedded] = await bothReadings('hostile', files)
  expect(table.filter((row, i) => row !== embedded[i]).slice(0, 5)).toEqual([])
  expect(table).toHaveLength(embedded.length)
  expect(embedded.filter((row) => row.endsWith(',null]')).length).toBeGreaterThan(7_000)
})

test('Line ends, a byte order mark, empty lines and a long line are read as the contract says', async () => {
  const good = makeRecord()
  const files = [
    Buffer.from(`\ufeff${good}\r\n${makeSigV2Record()}\r${good}\n\n   \n${good}  \n`),
    Buffer.from(
      `${good}\n${makeSigV2Record({ requestUri: `GET /${'x'.repeat(3_000_000)} HTTP/1.1` })}\n${good}`,
    ),
    Buffer.from(`\0${good}\n${makeSigV2Record({ userAgent: 'a\0b\u0085c\u2028d' })}\n`),
    Buffer.from(''),
  ]
  const [table, embedded] = await bothReadings('line_ends', files)
  expect(table).toEqual(embedded)
  expect(embedded).toHaveLength(11)
})
