import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect } from '@jest/globals'
import type { Plan, PlanStep } from '../../src/plan/plan.js'
import { makeAwsEnvironment } from '../support/aws-environment.js'
import { runCli } from '../support/dist.js'
import { makeLogText, makeRecord } from '../support/records.js'
import { type PolicyStatement, type S3Server, startS3 } from '../support/s3-server.js'
import { serveTrail } from '../support/served-trail.js'

export const LOG_OBJECT_NAME = '2026-11-20-11-00-00-0123456789ABCDEF'
export const WINDOW = ['--since', '2026-11-20', '--until', '2026-11-22']
export const DISCOVERED = ['--buckets', 'example-media-archive, example-web-assets', ...WINDOW]
export const ENGINES = {
  athena: {
    policy: 'docs/iam-policy.json',
    args: [...DISCOVERED, '--workgroup', 's3-sigv4-check'],
  },
  embedded: { policy: 'docs/iam-policy-embedded.json', args: [...DISCOVERED, '--engine', 'embedded'] },
} as const

/** A server that compares every call with a policy, and the environment of a process that calls it. */
export interface PlannedAws {
  server: S3Server
  env: Record<string, string>
}

/** Starts a new server before each test of the file that calls it. */
export function usePlannedAws(): PlannedAws {
  const aws = {} as PlannedAws
  beforeEach(async () => {
    const server = await startS3()
    server.put('example-access-logs', `s3/${LOG_OBJECT_NAME}`, makeLogText(makeRecord()))
    server.put(
      'example-access-logs',
      's3/2026-11-21-00-00-00-0123456789ABCDEF',
      makeLogText(makeRecord(), makeRecord()),
    )
    server.bucket('example-athena-results')
    serveTrail(server)
    for (const name of ['example-media-archive', 'example-web-assets'])
      server.bucket(name).logging =
        '<TargetBucket>example-access-logs</TargetBucket><TargetPrefix>s3/</TargetPrefix>'
    server.workGroups.set('s3-sigv4-check', {
      Name: 's3-sigv4-check',
      State: 'ENABLED',
      Configuration: { ResultConfiguration: { OutputLocation: 's3://example-athena-results/' } },
    })
    aws.server = server
    aws.env = makeAwsEnvironment(server.url)
  })
  afterEach(() => aws.server.close())
  return aws
}

export async function makePlan(
  { env }: Pick<PlannedAws, 'env'>,
  ...args: readonly string[]
): Promise<{ code: number | null; plan: Plan; stderr: string }> {
  const { code, stdout, stderr } = await runCli(['plan', ...args, '--format', 'json'], { env })
  if (stdout === '') throw new Error(`no plan: ${stderr}`)
  return { code, plan: JSON.parse(stdout) as Plan, stderr }
}

/** The statements of a published policy. */
export function readStatements(path: string): readonly PolicyStatement[] {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
  return (JSON.parse(text) as { Statement: readonly PolicyStatement[] }).Statement
}

/** A plan sends nothing but questions. */
export function expectOnlyQuestions({ server }: PlannedAws): void {
  const actions = server.calls.map(({ action }) => action)
  expect(actions.filter((action) => !/^\w+:(?:Get|List|Describe)/.test(action))).toEqual([])
  expect(actions.length).toBeGreaterThan(0)
}

export function findFailures({ steps }: Plan): PlanStep[] {
  return steps.filter(({ state }) => state === 'failed')
}
