import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { runCli } from '../../support/dist.js'
import { check, FORMATS, listGaps } from './checking.js'
import { useFolder } from './support.js'

describe.each(Object.keys(FORMATS))('log files in the format %s', (format) => {
  const content = FORMATS[format] as Uint8Array | string
  const ownGap = format === 'cloudtrail' ? ['trail-coverage'] : []

  test('Files are recognized by content, with or without gzip, and give finding and evidence', () =>
    useFolder(async (folder) => {
      mkdirSync('logs')
      writeFileSync('logs/a', content)
      writeFileSync('logs/b', gzipSync(content))
      const directory = join(folder, 'report')
      const found = await check([`${folder}/logs`, '--report-directory', directory])
      expect(found.code).toBe(1)
      expect(found.report.source).toMatchObject({
        formats: [format],
        logObjects: 2,
        skippedFiles: 0,
        skippedEvents: 0,
      })
      expect(found.report.totals).toMatchObject({ records: 4, inScope: 4, sigV4: 2, sigV2: 2 })
      expect(found.report.findings).toMatchObject([
        {
          bucket: 'reports',
          remoteIp: '203.0.113.9',
          requester: 'arn:aws:iam::111122223333:user/nightly-export',
          authentication: 'header',
          userAgent: 'Boto/2.49.0 Python/2.7.18 Linux/4.14',
          requests: 2,
          firstSeen: '2026-11-03T10:15:30Z',
          logObjectCount: 2,
        },
      ])
      expect(listGaps(found)).toEqual(ownGap)
      const rows = parse(readFileSync(join(directory, 'evidence.csv')), { columns: true }) as Record<
        string,
        string
      >[]
      expect(
        rows.map(({ signature_version, log_object, bucket }) => [signature_version, bucket, log_object]),
      ).toEqual([
        ['SigV2', 'reports', `${folder}/logs/a`],
        ['SigV2', 'reports', `${folder}/logs/b`],
      ])
      expect(await runCli(['verify', directory])).toMatchObject({ code: 0 })
    }))

  test('Standard input is read and gives evidence', () =>
    useFolder(async (folder) => {
      const directory = join(folder, 'report')
      writeFileSync('input', gzipSync(content))
      const inputFile = openSync('input', 'r')
      const found = await check(['-', '--report-directory', directory], { inputFile })
      closeSync(inputFile)
      expect(found.report).toMatchObject({
        source: { formats: [format] },
        evidence: { records: 1, complete: true },
      })
      expect(await runCli(['verify', directory])).toMatchObject({ code: 0 })
    }))

  test('A preview shows the records', () =>
    useFolder(async (folder) => {
      writeFileSync('log', content)
      const { stdout } = await runCli(['preview', `${folder}/log`, '--format', 'json', '--limit', '1'])
      expect(JSON.parse(stdout)).toMatchObject({ bucket: 'reports', signature_version: 'SigV4' })
      expect((await runCli(['preview', `${folder}/log`])).stdout).toContain('SigV2')
    }))

  test('Content in another format than the given log-format is unparsed', () =>
    useFolder(async (folder) => {
      writeFileSync('log', content)
      for (const other of Object.keys(FORMATS).filter((name) => name !== format)) {
        const found = await check([`${folder}/log`, '--log-format', other])
        expect(found.code).toBe(2)
        expect(found.report.totals.unparsed).toBeGreaterThan(0)
        expect(found.report.totals.unparsed).toBe(found.report.totals.records)
        expect(listGaps(found)).toContain('unparsed-records')
      }
      expect((await check([`${folder}/log`, '--log-format', format])).report.totals).toMatchObject({
        records: 2,
        unparsed: 0,
      })
    }))

  test('Records are counted as in window, other bucket, other network or excluded', () =>
    useFolder(async (folder) => {
      writeFileSync('log', content)
      const totals = async (...args: string[]) => (await check([`${folder}/log`, ...args])).report.totals
      expect(await totals('--since', '2026-11-03T10:15:31Z')).toMatchObject({ outsideWindow: 2 })
      expect(await totals('--until', '2026-11-03T10:15:31Z')).toMatchObject({ inScope: 2 })
      expect(await totals('--buckets', 'others')).toMatchObject({ otherBuckets: 2 })
      expect(await totals('--source-ips', '198.51.100.0/24')).toMatchObject({ otherNetworks: 2 })
      expect(await totals('--exclude-user-agents', '/')).toMatchObject({ excluded: 1, sigV2: 1 })
    }))

  test('Logs prove nothing when they are empty or have no record of the bucket', () =>
    useFolder(async (folder) => {
      mkdirSync('logs')
      expect(listGaps(await check([`${folder}/logs`]))).toEqual(['no-log-records'])
      writeFileSync('logs/log', content)
      const found = await check([`${folder}/logs`, '--buckets', 'others'])
      expect(found.code).toBe(2)
      expect(listGaps(found)).toEqual([
        'no-log-records of others',
        ...ownGap.map((name) => `${name} of others`),
      ])
    }))
})

test('One folder can have logs of all formats, and a bucket with logs in several formats gets a warning', () =>
  useFolder(async (folder) => {
    mkdirSync('logs')
    for (const [name, content] of Object.entries(FORMATS)) {
      writeFileSync(`logs/${name}`, content)
      writeFileSync(`logs/${name}.gz`, gzipSync(content))
    }
    const found = await check([`${folder}/logs`])
    expect(found.report.source.formats).toEqual(['text', 'json', 'parquet', 'cloudtrail'])
    expect(found.report.totals).toMatchObject({ records: 16, sigV4: 8, sigV2: 8 })
    // The folder also has access logs of the bucket.
    expect(listGaps(found)).toEqual([])
    expect(found.stderr).toContain('reports (text, json, parquet, cloudtrail)')
    expect(found.stderr).toContain('count twice')
  }))
