import { afterEach, beforeEach } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { makeAwsEnvironment } from '../support/aws-environment.js'
import { type Finished, runCli } from '../support/dist.js'
import { WINDOW_OF_LOGS_ON_S3 as WINDOW } from '../support/logs-on-s3.js'
import { makeLogText, makeRecord } from '../support/records.js'
import { type S3Server, startS3 } from '../support/s3-server.js'

export const LOCATION = 's3://logs/s3/'
export const NAME = '2026-11-20-11-00-00-0123456789ABCDEF'

/** An S3 on loopback with one older log object, and the environment of a process that calls it. */
export interface ServedLogs {
  s3: S3Server
  env: Record<string, string>
  /** Stores a log object below LOCATION. */
  put(key: string, ...records: readonly string[]): void
  check(...more: readonly string[]): Promise<Finished>
  /** A check that ends with a report. */
  makeReport(...more: readonly string[]): Promise<{ code: number | null; report: Report; stderr: string }>
}

/** The arguments of a check of LOCATION. */
export function makeArguments(...more: readonly string[]): string[] {
  return ['check', LOCATION, '--engine', 'embedded', ...WINDOW, '--format', 'json', ...more]
}

/** Starts a new server before each test of the file that calls it. */
export function useServedLogs(): ServedLogs {
  const logs = {
    put: (key, ...records) => logs.s3.put('logs', `s3/${key}`, makeLogText(...records)),
    check: (...more) => runCli(makeArguments(...more), { env: logs.env }),
    makeReport: async (...more) => {
      const { code, stdout, stderr } = await logs.check(...more)
      if (stdout === '') throw new Error(`no report: ${stderr}`)
      return { code, report: JSON.parse(stdout) as Report, stderr }
    },
  } as ServedLogs
  beforeEach(async () => {
    const s3 = await startS3()
    s3.bucket('logs')
    s3.bucket('reports').logging = null
    s3.put(
      'logs',
      's3/2026-11-19-00-00-00-0000000000000000',
      makeLogText(makeRecord({ time: '19/Nov/2026:00:00:00 +0000' })),
    )
    logs.s3 = s3
    logs.env = makeAwsEnvironment(s3.url)
  })
  afterEach(() => logs.s3.close())
  return logs
}
