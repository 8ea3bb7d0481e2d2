import { cli } from '../../support/dist.js'
import { jsonRecord, sigV2Event, sigV2JsonRecord, trailEvent, trailFile } from '../../support/other-logs.js'
import { parquetTable } from '../../support/parquet.js'
import { record, sigV2Record } from '../../support/records.js'

export const jsonLines = (...records: readonly unknown[]) =>
  records.map((one) => `${JSON.stringify(one)}\n`).join('')

/** The same two requests in each format. One has a SigV4 signature and one has a SigV2 signature. */
export const FORMATS: Readonly<Record<string, Uint8Array | string>> = {
  text: `${record()}\n${sigV2Record()}\n`,
  json: jsonLines(jsonRecord(), sigV2JsonRecord()),
  parquet: parquetTable([jsonRecord(), sigV2JsonRecord()]),
  cloudtrail: trailFile(trailEvent(), sigV2Event()),
}
/** Accepts the gaps that no local CloudTrail file can close. */
export const TRAIL = ['--accept-gaps', 'trail-coverage']

export async function check(args: readonly string[], options: Parameters<typeof cli>[1] = {}) {
  const { code, stdout, stderr } = await cli(['check', ...args, '--format', 'json'], options)
  return { code, stderr, report: stdout === '' ? null : JSON.parse(stdout) }
}

export const gapsOf = ({ report }: Awaited<ReturnType<typeof check>>) =>
  report.gaps.map(({ name, bucket }: { name: string; bucket: string | null }) =>
    bucket === null ? name : `${name} of ${bucket}`,
  )
