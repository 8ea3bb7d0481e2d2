import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findUnreadableKind, tellContent, UNREADABLE_KINDS } from '../../../src/log-formats/content.js'
import { runCli } from '../../support/dist.js'
import { makeRecord, makeSigV2Record } from '../../support/records.js'
import { useFolder } from './support.js'

const LOG = `${makeRecord()}\n${makeSigV2Record()}\n`.repeat(200)

/** Files that tools make from a log. Files of tools that are not installed are left out. */
function converted(folder: string): Record<string, Uint8Array> {
  writeFileSync(`${folder}/log`, LOG)
  const made: Record<string, Uint8Array> = {
    'UTF-16': Buffer.from(`\ufeff${LOG}`, 'utf16le'),
    'gzip within gzip': gzipSync(gzipSync(LOG)),
  }
  const tools: readonly (readonly [string, string, ...string[]])[] = [
    ['zstd', 'zstd', '-q', '-c', 'log'],
    ['bzip2', 'bzip2', '-c', 'log'],
    ['xz', 'xz', '-c', 'log'],
    ['zip', 'zip', '-q', '-', 'log'],
    ['tar', 'tar', '-cf', '-', 'log'],
  ]
  for (const [kind, command, ...args] of tools) {
    const { status, stdout } = spawnSync(command, args, { cwd: folder })
    if (status === 0) made[kind] = stdout
  }
  return made
}

const report = (stdout: string) => JSON.parse(stdout)

test('Files that are not read are a gap with kinds and names, and none of their lines is counted', () =>
  useFolder(async (folder) => {
    const files = converted(folder)
    expect(Object.keys(files)).toContain('tar')
    mkdirSync('logs')
    writeFileSync('logs/a-log', makeRecord())
    for (const [kind, bytes] of Object.entries(files)) {
      writeFileSync(`logs/${kind}`, bytes)
      writeFileSync(`logs/${kind}.gz`, gzipSync(bytes))
    }
    const { code, stdout } = await runCli(
      ['check', `${folder}/logs`, '--format', 'json', '--accept-gaps', 'unparsed-records<=10'],
      { cwd: folder },
    )
    expect(code).toBe(2)
    const { gaps, totals } = report(stdout)
    expect(totals).toMatchObject({ records: 1, sigV4: 1, unparsed: 0 })
    const count = 2 * Object.keys(files).length
    expect(gaps).toMatchObject([{ name: 'unreadable-files', accepted: false, bucket: null, count }])
    for (const kind of Object.keys(files)) expect(gaps[0].message).toContain(`2 ${kind}`)
    expect(gaps[0].samples).toHaveLength(5)
    for (const sample of gaps[0].samples)
      expect(sample).toEqual({ logObject: expect.any(String), record: '' })
  }))

test('Files that are not read can be accepted by name', () =>
  useFolder(async (folder) => {
    mkdirSync('logs')
    writeFileSync('logs/a-log', makeRecord())
    writeFileSync('logs/b.tar', execFileSync('tar', ['-cf', '-', 'logs/a-log']))
    const { code, stdout } = await runCli(
      ['check', `${folder}/logs`, '--format', 'json', '--accept-gaps', 'unreadable-files'],
      {},
    )
    expect(code).toBe(0)
    expect(report(stdout).gaps).toMatchObject([{ name: 'unreadable-files', accepted: true, count: 1 }])
  }))

test('A tar on standard input is not read', async () => {
  const tar = execFileSync('tar', ['-cf', '-', 'package.json'])
  const { code, stdout } = await runCli(['check', '-', '--format', 'json'], { input: tar.toString('latin1') })
  expect(code).toBe(2)
  expect(report(stdout).gaps.map(({ name }: { name: string }) => name)).toContain('unreadable-files')
})

test('Every kind of unread file has a command that converts it', () => {
  for (const command of Object.values(UNREADABLE_KINDS)) expect(command).toMatch(/ FILE$/)
})

test('UTF-16 without a byte order mark is recognized in either byte order', () => {
  const little = Buffer.from(LOG, 'utf16le')
  expect(findUnreadableKind(little)).toBe('UTF-16')
  expect(findUnreadableKind(Buffer.from(little).swap16())).toBe('UTF-16')
})

test('Text of printable characters is never taken for a file that is not read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
      fc.pre(!/^(BZh|PK|PAR1|7z)/.test(text))
      expect(['text', 'json-documents']).toContain(tellContent(Buffer.from(text)))
    }),
  )
})

test.each([
  ['brotli', brotliCompressSync(LOG)],
  ['zlib', deflateSync(LOG)],
  ['deflate after a signature of text', Buffer.concat([Buffer.from('ORC'), deflateRawSync(LOG)])],
  ['gzip after a line end', Buffer.concat([Buffer.from('\n'), gzipSync(LOG)])],
  ['gzip after a byte order mark', Buffer.concat([Buffer.from('\ufeff'), gzipSync(LOG)])],
])('A file of %s is not read, and accepted unparsed records do not cover it', (_what, bytes) =>
  useFolder(async (folder) => {
    mkdirSync('logs')
    writeFileSync('logs/a-log', makeRecord())
    writeFileSync('logs/b', bytes)
    const { code, stdout } = await runCli(
      ['check', `${folder}/logs`, '--format', 'json', '--accept-gaps', 'unparsed-records<=1000'],
      {},
    )
    expect(code).toBe(2)
    expect(report(stdout).totals).toMatchObject({ records: 1, unparsed: 0 })
    expect(report(stdout).gaps).toMatchObject([{ name: 'unreadable-files', accepted: false, count: 1 }])
    expect(report(stdout).gaps[0].message).toContain('1 binary data')
  }),
)

test('The beginnings of Avro, of older LZ4 frames and of UTF-32 without a byte order mark are recognized', () => {
  expect(findUnreadableKind(Buffer.from('Obj\u0001\u0002\u0016avro.schema'))).toBe('Avro')
  expect(findUnreadableKind(Buffer.from([0x02, 0x21, 0x4c, 0x18, 0, 0]))).toBe('lz4')
  const big = Buffer.from([...makeRecord()].flatMap((letter) => [0, 0, 0, letter.charCodeAt(0)]))
  expect(findUnreadableKind(big)).toBe('UTF-32')
  expect(findUnreadableKind(Buffer.from(big).swap32())).toBe('UTF-32')
})

test('Control characters in texts of a client do not make a log unreadable', () => {
  const userAgent = String.fromCharCode(...Array.from({ length: 9 }, (_, code) => code))
  expect(tellContent(Buffer.from(`${makeRecord({ userAgent, requestUri: userAgent })}\n`))).toBe('text')
  expect(tellContent(Buffer.from(`\0${makeRecord()}\n`))).toBe('text')
})
