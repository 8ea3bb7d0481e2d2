import { runCli } from '../../support/dist.js'
import {
  makeJsonRecord,
  makeSigV2Event,
  makeSigV2JsonRecord,
  makeTrailEvent,
  makeTrailFile,
} from '../../support/other-logs.js'
import { makeParquetTable } from '../../support/parquet.js'
import { makeRecord, makeSigV2Record } from '../../support/records.js'

export const makeJsonLines = (...records: readonly unknown[]) =>
  records.map((one) => `${JSON.stringify(one)}\n`).join('')

/** The same two requests in each format. One has a SigV4 signature and one has a SigV2 signature. */
export const FORMATS: Readonly<Record<string, Uint8Array | string>> = {
  text: `${makeRecord()}\n${makeSigV2Record()}\n`,
  json: makeJsonLines(makeJsonRecord(), makeSigV2JsonRecord()),
  parquet: makeParquetTable([makeJsonRecord(), makeSigV2JsonRecord()]),
  cloudtrail: makeTrailFile(makeTrailEvent(), makeSigV2Event()),
}
/** Accepts the gaps that no local CloudTrail file can close. */
export const TRAIL = ['--accept-gaps', 'trail-coverage']

export async function check(args: readonly string[], options: Parameters<typeof runCli>[1] = {}) {
  const { code, stdout, stderr } = await runCli(['check', ...args, '--format', 'json'], options)
  return { code, stderr, report: stdout === '' ? null : JSON.parse(stdout) }
}

export const listGaps = ({ report }: Awaited<ReturnType<typeof check>>) =>
  report.gaps.map(({ name, bucket }: { name: string; bucket: string | null }) =>
    bucket === null ? name : `${name} of ${bucket}`,
  )
