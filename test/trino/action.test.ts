import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  type Finished,
  makeStep,
  makeTemporaryFolders,
  type RunOptions,
  type Step,
  write,
} from '../support/dist.js'
import type { Facade } from './facade/facade.js'
import { FAULTS } from './facade/faults.js'
import { type OidcStub, startOidcStub } from './facade/oidc.js'
import { REGION, startFacadeOverTrino } from './support/rig.js'
import { countStatementsStarted, putSmallLog, type SmallLog } from './support/small-log.js'

/** The packaged action as a runner starts it: OIDC, STS, Athena, and the results of the step. */
const ROLE = 'arn:aws:iam::123456789012:role/checker'
const CHAINED = 'arn:aws:iam::123456789012:role/chained'
const SUBJECT = 'repo:octo-org/octo-repo:ref:refs/heads/main'

const folders = makeTemporaryFolders()
let log: SmallLog
let facade: Facade
let oidc: OidcStub
let action: Step

beforeAll(async () => {
  log = await putSmallLog('acted', 'acted-logs')
})
beforeEach(async () => {
  oidc = await startOidcStub()
  facade = await startFacadeOverTrino({ roles: { [ROLE]: { trustPolicy: trusting(SUBJECT) } } })
  action = makeStep(folders.make())
})
afterEach(async () => {
  await facade.stop()
  await oidc.stop()
})
afterAll(() => folders.removeAll())

const trusting = (sub: string, more: object[] = []) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
        StringLike: { 'token.actions.githubusercontent.com:sub': sub },
      },
    },
    ...more,
  ],
})

const inputs = (more: Record<string, string> = {}): Record<string, string> => ({
  ...log.inputs,
  'log-location': log.location,
  'role-to-assume': ROLE,
  'aws-region': REGION,
  ...more,
})

/** The environment of the step: GitHub's token endpoint, and the façade for every AWS endpoint. */
const environment = (more: Record<string, string> = {}): RunOptions => ({
  env: { ...oidc.environment, AWS_ENDPOINT_URL: facade.url, AWS_EC2_METADATA_DISABLED: 'true', ...more },
  // The first query of a new Trino takes long on a busy machine.
  timeoutMilliseconds: 240_000,
})

const errorsOf = ({ stdout }: Finished): string =>
  stdout
    .split('\n')
    .filter((line) => line.startsWith('::error'))
    .join('\n')

test('The action goes from the job’s token to the verdict', async () => {
  const { code, stdout, stderr } = await action.run(inputs(), environment())
  expect([code, stderr]).toEqual([1, ''])
  const outputs = action.outputs()
  expect(outputs).toMatchObject({
    verdict: 'non-compliant',
    'sigv2-requests': '3',
    'sigv4-requests': '2',
    findings: '1',
  })
  expect(Number(outputs['bytes-scanned'])).toBeGreaterThan(0)
  const ids = (outputs['query-execution-ids'] ?? '').split(',')
  expect(ids.length).toBeGreaterThanOrEqual(2)
  for (const id of ids) expect(facade.executions.get(id)?.state).toBe('SUCCEEDED')
  const report = JSON.parse(readFileSync(outputs['report-json'] as string, 'utf8'))
  expect(report).toMatchObject({ verdict: 'non-compliant', evidence: { records: 3, complete: true } })
  expect(action.summary()).toContain('acted')
  expect(oidc.calls).toEqual([{ audience: 'sts.amazonaws.com', status: 200 }])
  expect(facade.operations()[0]).toBe('AssumeRoleWithWebIdentity')
  expect(countStatementsStarted(facade)).toEqual({ scans: 1, evidence: 1 })

  // The step masks the values from STS and GitHub, and shows them nowhere else.
  const secrets = [...stdout.matchAll(/^::add-mask::(.+)$/gm)].map(([, secret]) => secret as string)
  expect(secrets.length).toBeGreaterThanOrEqual(3)
  const shown = [
    stdout.replaceAll(/^::add-mask::.*$/gm, ''),
    action.summary(),
    JSON.stringify(outputs),
    JSON.stringify(report),
  ]
  for (const secret of secrets) expect(shown.filter((text) => text.includes(secret))).toEqual([])
})

test('Debug logging prints each statement that Athena gets', async () => {
  const { stdout } = await action.run(inputs(), environment({ RUNNER_DEBUG: '1' }))
  const printed = stdout.split('\n').filter((line) => line.startsWith('::debug::Statement ('))
  expect(facade.executions.size).toBeGreaterThanOrEqual(2)
  expect(printed).toHaveLength(facade.executions.size)
  expect(stdout).toMatch(/^::debug::Statement \(scan\):\n::debug::.*\n(?:::debug::.*\n)*::debug::.*SELECT/m)
})

test('A second role is assumed by a chain, with an external id', async () => {
  facade.roles[CHAINED] = {
    trustPolicy: trusting('nobody', [
      {
        Effect: 'Allow',
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'sts:ExternalId': 'ours' } },
      },
    ]),
  }
  const first = { AWS_ACCESS_KEY_ID: 'ASIAFIRST', AWS_SECRET_ACCESS_KEY: 'x', AWS_SESSION_TOKEN: 'y' }
  const chained = inputs({ 'role-to-assume': CHAINED, 'role-chaining': 'true', 'role-external-id': 'ours' })
  const { code } = await action.run(chained, environment(first))
  expect([code, action.outputs().verdict]).toEqual([1, 'non-compliant'])
  expect(facade.callsOf('AssumeRole').map(({ accessKeyId }) => accessKeyId)).toEqual(['ASIAFIRST'])

  const refused = await action.run({ ...chained, 'role-external-id': 'theirs' }, environment(first))
  expect(refused.code).toBe(1)
  expect(errorsOf(refused)).toMatch(
    /sts:AssumeRole for arn:aws:iam::123456789012:role\/chained.*role-external-id/s,
  )
})

describe('refusals of AWS', () => {
  const noOutputs = (): void => expect(action.outputs()).toMatchObject({ verdict: '' })

  test('A refusal says that the job has no id-token permission', async () => {
    const refused = await action.run(inputs(), {
      env: { AWS_ENDPOINT_URL: facade.url, AWS_EC2_METADATA_DISABLED: 'true' },
    })
    expect(refused.code).toBe(1)
    expect(errorsOf(refused)).toContain('id-token: write')
    expect(facade.calls).toEqual([])
    noOutputs()
  })

  test('A refusal says that a pull request from a fork gets no token', async () => {
    const event = write(
      join(action.temp, 'event.json'),
      JSON.stringify({
        pull_request: {
          head: { repo: { full_name: 'fork/repo' } },
          base: { repo: { full_name: 'octo-org/octo-repo' } },
        },
      }),
    )
    const refused = await action.run(inputs(), {
      env: {
        AWS_ENDPOINT_URL: facade.url,
        AWS_EC2_METADATA_DISABLED: 'true',
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: event,
      },
    })
    expect(errorsOf(refused)).toContain('fork')
    noOutputs()
  })

  test('A refusal gives the subject that the role does not trust, in both forms', async () => {
    oidc.claims = { repository: 'octo-org/octo-repo', repository_id: '22', repository_owner_id: '11' }
    facade.roles[ROLE] = { trustPolicy: trusting('repo:octo-org/other:*') }
    const refused = await action.run(inputs(), environment())
    expect(errorsOf(refused)).toContain(ROLE)
    expect(errorsOf(refused)).toContain(SUBJECT)
    expect(errorsOf(refused)).toContain('repo:octo-org@11/octo-repo@22:ref:refs/heads/main')
    noOutputs()
  })

  test.each([
    ['another audience', { audience: 'other' }, 'AssumeRoleWithWebIdentity'],
    [
      'a session longer than the role allows',
      { 'role-duration-seconds': '7200' },
      'role-duration-seconds is 7200',
    ],
    ['a role that is not there', { 'role-to-assume': 'arn:aws:iam::123456789012:role/none' }, 'role/none'],
    ['a workgroup that is not there', { workgroup: 'none' }, 'WorkGroup none is not found'],
    [
      'an output bucket that is not there',
      { 'output-location': 's3://no-such-bucket-here/' },
      'no-such-bucket-here',
    ],
  ])('A refusal names call, role and remedy for %s', async (_what, more, message) => {
    const refused = await action.run(inputs(more), environment())
    expect(refused.code).toBe(1)
    expect(errorsOf(refused)).toContain(message)
    noOutputs()
  })

  test('A refusal says that the token has expired', async () => {
    oidc.lifetimeSeconds = -10
    expect(errorsOf(await action.run(inputs(), environment()))).toMatch(/token/i)
    noOutputs()
  })

  test('A refusal says that there is no output location', async () => {
    facade.workGroups.primary = {}
    expect(errorsOf(await action.run(inputs(), environment()))).toContain('output-location')
    noOutputs()
  })

  test('A refusal names the byte limit of the workgroup', async () => {
    facade.workGroups.primary = { ...facade.workGroups.primary, bytesScannedCutoffPerQuery: 100 }
    expect(errorsOf(await action.run(inputs(), environment()))).toContain('Bytes scanned limit was exceeded')
    noOutputs()
  })
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  'The signal %s stops the query, and no other query starts',
  async (signal) => {
    facade.faults.add('GetQueryExecution', FAULTS.hangs, { times: 10_000 })
    const running = action.start(inputs(), environment())
    while (countStatementsStarted(facade).scans === 0 && facade.callsOf('GetQueryExecution').length < 2)
      await new Promise((resolve) => setTimeout(resolve, 50))
    running.child.kill(signal)
    const { code } = await running.finished
    expect(code).toBe(1)
    expect(facade.callsOf('StopQueryExecution').length).toBeGreaterThan(0)
    const stopped = facade.calls.findIndex(({ operation }) => operation === 'StopQueryExecution')
    expect(
      facade.calls.slice(stopped).filter(({ operation }) => operation === 'StartQueryExecution'),
    ).toEqual([])
    expect(action.outputs()).toMatchObject({ verdict: '' })
  },
)
