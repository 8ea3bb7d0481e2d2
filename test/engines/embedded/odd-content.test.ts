import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { runCli } from '../../support/dist.js'
import {
  type JsonObject,
  makeSigV2Event,
  makeSigV2JsonRecord,
  makeTrailFile,
} from '../../support/other-logs.js'
import { check, listGaps, makeJsonLines } from './checking.js'
import { useFolder } from './support.js'

/** The built command line counts each record of odd content, or reports it as unparsed. */
interface DocumentFormat {
  /** A SigV2 record with this user agent. */
  readonly record: (userAgent: string) => JsonObject
  readonly write: (...records: readonly JsonObject[]) => string
  readonly signatureMember: string
  readonly ownGaps: readonly string[]
}

const FORMATS: Readonly<Record<string, DocumentFormat>> = {
  json: {
    record: (userAgent) => makeSigV2JsonRecord({ user_agent: userAgent }),
    write: makeJsonLines,
    signatureMember: '"signature_version":"SigV2"',
    ownGaps: [],
  },
  cloudtrail: {
    record: (userAgent) => makeSigV2Event({ userAgent: `[${userAgent}]` }),
    write: makeTrailFile,
    signatureMember: '"SignatureVersion":"SigV2"',
    ownGaps: ['trail-coverage'],
  },
}

const deepArray = `${'['.repeat(10_000)}${']'.repeat(10_000)}`
const deepObject = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`

describe.each(Object.keys(FORMATS))('odd content in the format %s', (format) => {
  const { record, write, signatureMember, ownGaps } = FORMATS[format] as DocumentFormat
  const three = (userAgent: string) => write(record('first'), record(userAgent), record('last'))
  /** The file with another text in place of the user agent of its middle record. */
  const replaced = (text: string | Buffer): Buffer => {
    const [before, after] = three('MIDDLE').split('MIDDLE') as [string, string]
    return Buffer.concat([Buffer.from(before), Buffer.from(text), Buffer.from(after)])
  }
  const withMiddle = (change: (middle: string) => string): string => {
    const middle = JSON.stringify(record('MIDDLE'))
    return three('MIDDLE').replace(middle, () => change(middle))
  }
  /** The file with more members in its middle record. */
  const withMembers = (members: string): string => withMiddle((middle) => `{${members},${middle.slice(1)}`)
  const checked = async (content: string | Uint8Array, name = 'log') =>
    useFolder(async (folder) => {
      writeFileSync(name, content)
      return check([`${folder}/${name}`])
    })

  test.each<readonly [string, () => string | Buffer]>([
    ['a byte order mark', () => `\ufeff${three('x')}`],
    ['line ends of Windows', () => three('x').replaceAll('\n', '\r\n')],
    [
      'line ends of Windows and indentation',
      () =>
        three('x')
          .trimEnd()
          .split('\n')
          .map((text) => JSON.stringify(JSON.parse(text), null, 2).replaceAll('\n', '\r\n'))
          .join('\r\n'),
    ],
    ['no line ends', () => three('x').replaceAll('\n', '')],
    ['an escaped NUL', () => replaced('a\\u0000b')],
    ['a lone surrogate', () => replaced('a\\ud800b')],
    ['bytes that are not UTF-8', () => replaced(Buffer.from([0x61, 0xff, 0xed, 0xa0, 0x80, 0x62]))],
    ['a surrogate encoded as UTF-8', () => replaced(Buffer.from([0xed, 0xa0, 0x80]))],
    ['a field of 1 MB', () => replaced('a'.repeat(1 << 20))],
    ['a field of 5 MB', () => replaced('a'.repeat(5 << 20))],
    ['an unknown field of 5 MB', () => withMembers(`"future":"${'a'.repeat(5 << 20)}"`)],
    ['nesting of 90 levels', () => withMembers(`"future":${'['.repeat(90)}${']'.repeat(90)}`)],
  ])('Each record is counted when a file has %s', async (_, content) => {
    const found = await checked(content())
    expect(found.code).toBe(1)
    expect(found.report.totals).toMatchObject({ records: 3, sigV2: 3, unparsed: 0 })
    expect(listGaps(found)).toEqual(ownGaps)
    expect(found.report.source.formats).toEqual([format])
  })

  test.each<readonly [string, () => string | Buffer]>([
    ['a NUL byte in a text', () => replaced(Buffer.from([0x61, 0, 0x62]))],
    ['an array of 10,000 levels', () => withMembers(`"future":${deepArray}`)],
    ['an object of 10,000 levels', () => withMembers(`"future":${deepObject}`)],
    ['a member twice', () => withMembers('"future":1,"future":1')],
    [
      'its signature twice',
      () =>
        withMiddle((middle) =>
          middle.replace(signatureMember, `${signatureMember.replace('SigV2', 'SigV4')},${signatureMember}`),
        ),
    ],
    ['a document of more than 8 MB', () => replaced('a'.repeat(9 << 20))],
  ])('A record that has %s is unparsed, and the check does not pass', async (_, content) => {
    const found = await checked(content())
    expect(found.report.totals.unparsed).toBe(1)
    expect(listGaps(found)).toContain('unparsed-records')
    // The documents of a CloudTrail file after a broken one cannot be found.
    expect(found.report.totals.sigV2).toBeGreaterThanOrEqual(1)
    expect(found.code).toBe(1)
    if (format === 'json') expect(found.report.totals).toMatchObject({ records: 3, sigV2: 2 })
  })

  test('NUL bytes between and after documents are unparsed', async () => {
    const found = await checked(`${three('x')}\0\0\0\0`)
    expect(found.report.totals).toMatchObject({ records: 4, sigV2: 3, unparsed: 1 })
  })

  test('A file that is compressed twice is not read, and the check does not pass', async () => {
    const found = await checked(gzipSync(gzipSync(three('x'))), 'log.gz')
    expect(found.code).toBe(2)
    expect(listGaps(found)).toEqual(['no-log-records', 'unreadable-files'])
    expect(found.report.totals.records).toBe(0)
  })

  test.each<readonly [string, string | Buffer]>([
    ['empty', ''],
    ['empty and compressed', gzipSync('')],
    ['a byte order mark', '\ufeff'],
    ['line ends', '\r\n\n'],
  ])('A file whose content is %s does not pass', async (_, content) => {
    const found = await checked(content)
    expect(found.code).toBe(2)
    expect(listGaps(found)).toEqual(['no-log-records'])
  })

  test('A gzip file that is cut off ends the check and the preview with 4 and the name of the file', () =>
    useFolder(async (folder) => {
      const packed = gzipSync(three('x'))
      for (const length of [packed.length - 1, packed.length - 9, packed.length >> 1]) {
        writeFileSync('log.gz', packed.subarray(0, length))
        for (const command of ['check', 'preview']) {
          const { code, stderr } = await runCli([command, `${folder}/log.gz`])
          expect({ code, stderr }).toEqual({
            code: 4,
            stderr: expect.stringContaining(`Cannot read ${folder}/log.gz`),
          })
        }
      }
    }))
})
