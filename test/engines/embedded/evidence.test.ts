import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createRandomNumbers } from '../../../bench/shapes.mjs'
import type { Engine } from '../../../src/engines/engine.js'
import { readColumnText } from '../../../src/log-formats/record.js'
import {
  createFilteringSplitter,
  createLineSplitter,
  type LineHandler,
  type LineSplitter,
} from '../../../src/log-formats/text/lines.js'
import { makeLogText, makeRecord, makeSigV2Record } from '../../support/records.js'
import { collectPreview, makeContext, makeScope, openEngineOn, useFolder } from './support.js'

const at = (second: number): string => `03/Nov/2026:10:15:${String(second).padStart(2, '0')} +0000`

async function evidenceOf(engine: Engine, limit: number) {
  const { sigV2Clients } = await engine.tally(makeContext())
  const { records, complete } = await engine.collectEvidence(sigV2Clients, limit, makeContext())
  return {
    shown: records.map(({ record: row, logObject }) => [
      readColumnText(row, 'user_agent'),
      new Date(row.time * 1000).getUTCSeconds(),
      logObject,
    ]),
    records,
    complete,
  }
}

test('The records of the findings are sorted by time, log object and line', () =>
  useFolder(async () => {
    writeFileSync(
      'b',
      makeLogText(
        makeSigV2Record({ userAgent: 'one', time: at(2), key: 'z' }),
        makeRecord(),
        makeSigV2Record({ userAgent: 'one', time: at(2), key: 'a' }),
      ),
    )
    writeFileSync(
      'a',
      gzipSync(
        makeLogText(
          makeSigV2Record({ userAgent: 'one', time: at(3) }),
          makeSigV2Record({ userAgent: 'two', time: at(1) }),
        ),
      ),
    )
    writeFileSync(
      'c',
      makeLogText(
        makeSigV2Record({ userAgent: 'one', time: at(2) }),
        makeSigV2Record({ operation: 'S3.X.Y', userAgent: 'one' }),
      ),
    )
    const { shown, complete, records } = await evidenceOf(await openEngineOn(['a', 'b', 'c']), 100)
    expect(shown).toEqual([
      ['two', 1, 'a'],
      ['one', 2, 'b'],
      ['one', 2, 'b'],
      ['one', 2, 'c'],
      ['one', 3, 'a'],
    ])
    expect(records.map(({ record: row }) => readColumnText(row, 'key')).slice(1, 3)).toEqual(['a', 'z'])
    expect(complete).toBe(true)
  }))

test('The first record of each finding comes before any second one when the limit is reached', () =>
  useFolder(async () => {
    const busy = Array.from({ length: 5_000 }, (_, n) =>
      makeSigV2Record({ userAgent: 'busy', time: at(n % 50) }),
    )
    const rare = [
      makeSigV2Record({ userAgent: 'rare', time: at(58) }),
      makeSigV2Record({ userAgent: 'rare', time: at(59) }),
    ]
    writeFileSync('log', makeLogText(...busy, ...rare))
    const engine = await openEngineOn(['log'])
    const { shown, complete } = await evidenceOf(engine, 3)
    expect(shown).toEqual([
      ['busy', 0, 'log'],
      ['busy', 0, 'log'],
      ['rare', 58, 'log'],
    ])
    expect(complete).toBe(false)
    expect((await evidenceOf(engine, 4)).shown[3]).toEqual(['rare', 59, 'log'])
    expect(await evidenceOf(engine, 5_002)).toMatchObject({ complete: true })
    expect(await evidenceOf(engine, 5_001)).toMatchObject({ complete: false })
  }))

test('The evidence of a log with far more records than the limit does not depend on their order', () =>
  useFolder(async () => {
    const { pickBelow } = createRandomNumbers(7)
    const second = (): string => at(pickBelow(60))
    const records = [
      ...Array.from({ length: 4_000 }, (_, n) => ({ userAgent: 'busy', time: second(), key: `b${n}` })),
      ...Array.from({ length: 3_000 }, (_, n) => ({
        userAgent: `rare ${n % 30}`,
        time: second(),
        key: `r${n}`,
      })),
    ]
    const readEvidence = async () => {
      writeFileSync('log', makeLogText(...records.map((parts) => makeSigV2Record(parts))))
      const { records: found, complete } = await evidenceOf(await openEngineOn(['log']), 100)
      expect(complete).toBe(false)
      return found.map(({ record }) => readColumnText(record, 'key'))
    }
    const inTurn = await readEvidence()
    expect(inTurn).toHaveLength(100)
    records.sort((a, b) => (a.time < b.time ? 1 : -1))
    expect(await readEvidence()).toEqual(inTurn)
    records.reverse()
    expect(await readEvidence()).toEqual(inTurn)
  }))

test('The evidence has the records that come first by rank, time and text, for any limit', () =>
  useFolder(async () => {
    const { pickBelow } = createRandomNumbers(11)
    const lines = Array.from({ length: 9_000 }, (_, n) => ({
      userAgent: `agent ${Math.floor(pickBelow(100) ** 2 / 100)}`,
      second: pickBelow(60),
      key: `k${n}`,
    }))
    writeFileSync(
      'log',
      makeLogText(...lines.map(({ second, ...parts }) => makeSigV2Record({ ...parts, time: at(second) }))),
    )
    const engine = await openEngineOn(['log'])
    const compare = (a: (typeof lines)[0], b: (typeof lines)[0]) =>
      a.second - b.second || (a.key < b.key ? -1 : 1)
    const ranks = new Map<string, number>()
    const ranked = [...lines].sort(compare).map((line) => {
      const rank = ranks.get(line.userAgent) ?? 0
      ranks.set(line.userAgent, rank + 1)
      return { line, rank }
    })
    ranked.sort((a, b) => a.rank - b.rank || compare(a.line, b.line))
    for (const limit of [1, 40, ranks.size - 1, ranks.size, ranks.size + 1, 1_000, 5_000, 9_000]) {
      const { records, complete } = await evidenceOf(engine, limit)
      const expected = ranked.slice(0, limit).map(({ line }) => line)
      expect(records.map(({ record }) => readColumnText(record, 'key'))).toEqual(
        expected.sort(compare).map(({ key }) => key),
      )
      expect(complete).toBe(limit === 9_000)
    }
  }))

test('A finding of more log objects than it lists has its first record of those as evidence', () =>
  useFolder(async () => {
    mkdirSync('logs')
    for (let n = 0; n < 22; n++)
      writeFileSync(
        `logs/${String(n).padStart(2, '0')}`,
        makeLogText(makeSigV2Record({ time: at(50 - n), userAgent: 'everywhere' })),
      )
    const { shown, complete } = await evidenceOf(await openEngineOn(['logs']), 1)
    expect(shown).toEqual([['everywhere', 31, 'logs/19']])
    expect(complete).toBe(false)
  }))

test('The evidence is incomplete when a finding is in more log objects than it lists', () =>
  useFolder(async () => {
    mkdirSync('logs')
    for (let n = 0; n < 21; n++)
      writeFileSync(`logs/${String(n).padStart(2, '0')}`, makeLogText(makeSigV2Record()))
    const { shown, complete } = await evidenceOf(await openEngineOn(['logs']), 100)
    expect(shown).toHaveLength(20)
    expect(complete).toBe(false)
  }))

test('Only the requested findings have evidence, and differences in redacted text count', () =>
  useFolder(async () => {
    writeFileSync(
      'log',
      makeLogText(
        makeSigV2Record({ userAgent: 'x Signature=one', key: '1' }),
        makeSigV2Record({ userAgent: 'x Signature=two', key: '2' }),
      ),
    )
    const engine = await openEngineOn(['log'])
    const { sigV2Clients } = await engine.tally(makeContext())
    for (const client of sigV2Clients) {
      const { records } = await engine.collectEvidence([client], 10, makeContext())
      expect(records).toHaveLength(1)
      expect(readColumnText(records[0]?.record ?? { columns: [], time: 0 }, 'user_agent')).toBe(
        'x Signature=REDACTED',
      )
    }
    const none = await engine.collectEvidence([], 10, makeContext())
    expect(none).toEqual({ records: [], complete: true })
  }))

test('Standard input, which can be read only once, also has evidence', async () => {
  const lines = Array.from({ length: 30_000 }, (_, n) => makeSigV2Record({ key: `k${n}` }))
  const engine = await openEngineOn(['-'], makeScope(), {
    standardInput: makeLogText(makeRecord(), ...lines),
  })
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('access-log-records-'))
  const { shown, complete } = await evidenceOf(engine, 40_000)
  expect(shown).toHaveLength(30_000)
  expect(complete).toBe(true)
  const after = readdirSync(tmpdir()).filter(
    (name) => name.startsWith('access-log-records-') && !before.includes(name),
  )
  expect(after.filter((name) => existsSync(name))).toEqual([])
})

test('The preview shows the first lines unchanged, also unparsed ones, with secrets redacted', () =>
  useFolder(async () => {
    writeFileSync('b', makeLogText(makeRecord({ key: 'x?Signature=abc&y' })))
    writeFileSync('a', `garbage X-Amz-Signature=abc\r\n\r\n${makeRecord({ columns: 17 })}`)
    const engine = await openEngineOn(['a', 'b'])
    const lines = await collectPreview(engine)
    expect(lines[0]).toEqual({ unparsed: 'garbage X-Amz-Signature=REDACTED', logObject: 'a' })
    expect(lines).toHaveLength(3)
    expect(lines[1]).toMatchObject({ logObject: 'a', record: { columns: { length: 17 } } })
    const [, , last] = lines
    expect(last && 'record' in last && readColumnText(last.record, 'key')).toBe('x?Signature=REDACTED&y')
    expect(await collectPreview(engine, 2)).toEqual(lines.slice(0, 2))
  }))

test('Lines without the searched text are skipped, and all others arrive complete, wherever chunks are cut', () => {
  const piece = fc.oneof(
    fc.constantFrom('SigV2', ' SigV2 ', 'x', 'SigV', '2', ' ', '\r', '\r\n'),
    fc.string({ maxLength: 6 }),
  )
  const lines = fc.array(
    fc.array(piece, { maxLength: 4 }).map((parts) => parts.join('')),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(lines, fc.array(fc.nat(20), { maxLength: 20 }), (parts, sizes) => {
      const content = Buffer.from(parts.join('\n'))
      const split = (make: (handler: LineHandler) => LineSplitter) => {
        const found: string[] = []
        const onLine = (bytes: Uint8Array, start: number, end: number): void => {
          const line = Buffer.from(bytes.subarray(start, end)).toString('latin1')
          if (line.includes('SigV2')) found.push(line)
        }
        const splitter = make({ onLine, onLongLine: () => {} })
        let at = 0
        for (const size of [...sizes, content.length]) {
          splitter.push(content.subarray(at, at + size))
          at += size
        }
        splitter.end()
        return found
      }
      expect(split((handler) => createFilteringSplitter(handler, 'SigV2'))).toEqual(
        split((handler) => createLineSplitter(handler)),
      )
    }),
  )
})
