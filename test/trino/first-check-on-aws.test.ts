import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readTemplate, resolveOutput, resolveResource } from '../aws/cloudformation.js'
import { makeStep, makeTemporaryFolders } from '../support/dist.js'
import type { Facade } from './facade/facade.js'
import { type OidcStub, startOidcStub } from './facade/oidc.js'
import { ask, REGION, RESULTS_BUCKET, startFacadeOverTrino } from './support/rig.js'
import { putSmallLog, type SmallLog } from './support/small-log.js'

/** The steps of "On AWS" in README.md: the stack, the `with:` block that it prints, and the job. */
const ROLE = 'arn:aws:iam::123456789012:role/s3-sigv4-check'
const template = readTemplate(
  readFileSync(new URL('../../infra/s3-sigv4-check.yaml', import.meta.url), 'utf8'),
)
const folders = makeTemporaryFolders()
let log: SmallLog
let oidc: OidcStub
let facade: Facade | null = null

beforeAll(async () => {
  log = await putSmallLog('first-check', 'first-check-logs')
})
beforeEach(async () => {
  oidc = await startOidcStub()
})
afterEach(async () => {
  await facade?.stop()
  await oidc.stop()
})
afterAll(() => folders.removeAll())

test.each([
  ['embedded', {}],
  ['athena', { Athena: 'true' }],
])('The with block of the stack leads to a verdict with the engine %s', async (engine, more) => {
  const parameters = {
    GitHubOwner: 'octo-org',
    GitHubRepository: 'octo-repo',
    LogBucket: log.target,
    SourceBuckets: [log.source],
    ...more,
  }
  const role = resolveResource(template, 'Role', parameters)
  const trustPolicy = JSON.parse(String(role?.AssumeRolePolicyDocument))
  const printed = String(resolveOutput(template, 'With', parameters))
    .replace('Role.Arn', ROLE)
    .replace('eu-west-1', REGION)
  const block = (parse(printed) as { with: Record<string, string> }).with
  facade = await startFacadeOverTrino({
    roles: { [ROLE]: { trustPolicy } },
    workGroups: {
      primary: { outputLocation: `s3://${RESULTS_BUCKET}/` },
      's3-sigv4-check': { outputLocation: `s3://${RESULTS_BUCKET}/first/`, enforced: true },
    },
  })
  if (block.database !== undefined) await ask(facade, `CREATE DATABASE IF NOT EXISTS ${block.database}`)

  const action = makeStep(folders.make())
  const { code, stderr } = await action.run(block, {
    env: { ...oidc.environment, AWS_ENDPOINT_URL: facade.url, AWS_EC2_METADATA_DISABLED: 'true' },
    timeoutMilliseconds: 240_000,
  })
  expect([code, stderr]).toEqual([1, ''])
  const outputs = action.outputs()
  expect(outputs).toMatchObject({ verdict: 'non-compliant', 'sigv2-requests': '3', 'sigv4-requests': '2' })
  const report = JSON.parse(readFileSync(String(outputs['report-json']), 'utf8'))
  expect(report.source.engine).toBe(engine)
  const queries = [...facade.executions.values()].filter(({ ddl }) => !ddl)
  expect(new Set(queries.map(({ workGroup }) => workGroup))).toEqual(
    new Set(engine === 'athena' ? ['s3-sigv4-check'] : []),
  )
  expect(action.summary()).toContain(log.source)
})
