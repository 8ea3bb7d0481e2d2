import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { runCli } from '../../support/dist.js'
import {
  type EventParts,
  makeJsonRecord,
  makeSigV2Event,
  makeTrailEvent,
  makeTrailFile,
} from '../../support/other-logs.js'
import { makeParquetTable } from '../../support/parquet.js'
import { makeRecord } from '../../support/records.js'
import { check, FORMATS, listGaps, makeJsonLines, TRAIL } from './checking.js'
import { useFolder } from './support.js'

describe('trail-coverage', () => {
  test('The gap trail-coverage is raised for each configured bucket that only CloudTrail reports', () =>
    useFolder(async (folder) => {
      mkdirSync('logs')
      const request = { bucketName: 'photos' }
      writeFileSync('logs/trail', makeTrailFile(makeTrailEvent(), makeTrailEvent({}, { request })))
      writeFileSync('logs/access-log', makeRecord())
      const found = await check([`${folder}/logs`, '--buckets', 'reports,photos'])
      expect(found.code).toBe(2)
      expect(listGaps(found)).toEqual(['trail-coverage of photos'])
    }))

  test.each(['rep*', '!photos'])(
    'The gap trail-coverage is not raised for a bucket of an old event that the pattern %s does not select',
    (pattern) =>
      useFolder(async (folder) => {
        const old = makeTrailEvent(
          { eventTime: '2026-10-03T10:15:30Z' },
          { request: { bucketName: 'photos' } },
        )
        writeFileSync('trail', makeTrailFile(makeTrailEvent(), old))
        const found = await check([`${folder}/trail`, '--buckets', pattern, '--since', '2026-11-01'])
        expect(listGaps(found).filter((gap: string) => gap.startsWith('trail-coverage'))).toEqual([
          'trail-coverage of reports',
        ])
      }),
  )

  test('The gap trail-coverage is raised once without configured buckets, and can be accepted', () =>
    useFolder(async (folder) => {
      writeFileSync('trail', makeTrailFile(makeTrailEvent()))
      expect(listGaps(await check([`${folder}/trail`]))).toEqual(['trail-coverage'])
      expect(await check([`${folder}/trail`, ...TRAIL])).toMatchObject({ code: 0 })
    }))
})

describe('CloudTrail', () => {
  const totalsOf = async (folder: string, ...events: readonly ReturnType<typeof makeTrailEvent>[]) => {
    writeFileSync('trail', makeTrailFile(...events))
    return (await check([`${folder}/trail`, ...TRAIL])).report
  }

  test('Events of services and events that are not requests do not count as traffic', () =>
    useFolder(async (folder) => {
      const userIdentity = { type: 'AWSService', invokedBy: 'cloudtrail.amazonaws.com' }
      const report = await totalsOf(
        folder,
        makeTrailEvent({ userIdentity }),
        makeTrailEvent({ eventSource: 'ec2.amazonaws.com' }),
        makeTrailEvent({ eventType: 'AwsServiceEvent' }),
      )
      expect(report.totals).toMatchObject({ records: 1, service: 1, inScope: 0 })
      expect(report.source.skippedEvents).toBe(2)
      expect(report.verdict).toBe('inconclusive')
    }))

  test('A refused request is recognized by its error code', () =>
    useFolder(async (folder) => {
      const parts: EventParts = { errorCode: 'SignatureDoesNotMatch' }
      const report = await totalsOf(
        folder,
        makeSigV2Event(parts),
        makeSigV2Event(parts),
        makeSigV2Event({ errorCode: 'NoSuchKey' }),
      )
      expect(report.findings).toMatchObject([{ requests: 3, rejected: 2 }])
    }))

  test('Files without requests are skipped and counted', () =>
    useFolder(async (folder) => {
      mkdirSync('logs')
      writeFileSync('logs/log', makeTrailFile(makeTrailEvent()))
      writeFileSync(
        'logs/digest',
        JSON.stringify({
          digestStartTime: '2026-11-03T09:00:00Z',
          digestEndTime: '2026-11-03T10:00:00Z',
          logFiles: [],
        }),
      )
      writeFileSync('logs/insight', makeTrailFile(makeTrailEvent({ eventCategory: 'Insight' })))
      const found = await check([`${folder}/logs`, ...TRAIL])
      expect(found.code).toBe(0)
      expect(found.report.source).toMatchObject({ logObjects: 3, skippedFiles: 2, skippedEvents: 1 })
      expect(found.report.totals.records).toBe(1)
    }))

  test('Quotes and line ends in a bucket, a requester or an address keep clients apart and unchanged', () =>
    useFolder(async (folder) => {
      const identity = (arn: string) => ({ type: 'IAMUser', arn })
      const report = await totalsOf(
        folder,
        makeSigV2Event({ userIdentity: identity('a"b'), sourceIPAddress: 'c' }),
        makeSigV2Event({ userIdentity: identity('a'), sourceIPAddress: 'b"c' }),
        makeSigV2Event({ userIdentity: identity('a\nqb'), sourceIPAddress: 'c' }),
      )
      const clients = report.findings.map(({ remoteIp, requester }: Record<string, string>) => [
        remoteIp,
        requester,
      ])
      expect(clients).toEqual([
        ['b"c', 'a'],
        ['c', 'a\nqb'],
        ['c', 'a"b'],
      ])
    }))

  test('A record that does not fit is a gap, and the gap shows its text', () =>
    useFolder(async (folder) => {
      const report = await totalsOf(folder, makeTrailEvent(), makeTrailEvent({ eventVersion: '2.0' }))
      expect(report.verdict).toBe('inconclusive')
      expect(report.gaps).toMatchObject([
        {
          name: 'unparsed-records',
          count: 1,
          samples: [{ record: expect.stringContaining('"eventVersion":"2.0"') }],
        },
        { name: 'trail-coverage', accepted: true },
      ])
    }))
})

describe('a truncated file', () => {
  test.each([
    ['a gzip of CloudTrail', gzipSync(FORMATS.cloudtrail as string).subarray(0, -12)],
    ['a gzip of JSON', gzipSync(FORMATS.json as string).subarray(0, -12)],
    ['Parquet', (FORMATS.parquet as Uint8Array).subarray(0, -20)],
    ['a gzip of Parquet', gzipSync((FORMATS.parquet as Uint8Array).subarray(0, -20))],
  ])('A truncated file ends the check with exit code 4 and its name: %s', (_, bytes) =>
    useFolder(async (folder) => {
      writeFileSync('the-log', bytes)
      const { code, stderr } = await runCli(['check', `${folder}/the-log`])
      expect(code).toBe(4)
      expect(stderr).toContain('the-log')
      expect(stderr).not.toContain('    at ')
    }),
  )
})

test('A bucket whose records all lack a signature column is a gap in JSON and in Parquet', () =>
  useFolder(async (folder) => {
    const without = makeJsonRecord({ signature_version: undefined })
    writeFileSync('json', makeJsonLines(without))
    writeFileSync('parquet', makeParquetTable([without, without]))
    for (const [name, missing] of [
      ['json', 1],
      ['parquet', 2],
    ] as const) {
      const found = await check([`${folder}/${name}`])
      expect(found.report.totals).toMatchObject({ missing, records: missing })
      expect(listGaps(found)).toEqual(['no-traffic of reports', 'signature-missing'])
    }
  }))
