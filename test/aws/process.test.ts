/** The output of a `dist/` process that calls AWS. A loopback server simulates AWS and GitHub's OIDC endpoint. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { AMBIENT, makeJobVariables, ROLE } from '../support/aws-settings.js'
import { listRuntimes, makeStep, makeTemporaryFolders, runCli, type Step } from '../support/dist.js'
import { type Loopback, startLoopback } from './loopback.js'

const folders = makeTemporaryFolders()
let aws: Loopback
let act: Step

beforeEach(async () => {
  aws = await startLoopback()
  aws.buckets.set('logs', { region: 'eu-west-1', keys: [] })
  act = makeStep(folders.make())
})
afterEach(async () => {
  await aws.close()
  folders.removeAll()
})

const environment = () => ({
  AWS_ENDPOINT_URL: aws.url,
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: '/nonexistent/config',
  AWS_SHARED_CREDENTIALS_FILE: '/nonexistent/credentials',
})

describe.each(listRuntimes())('the command line on $name', ({ path: node }) => {
  test('No warning of the AWS SDK about a coming release is printed', async () => {
    const { code, stderr } = await runCli(
      ['check', 's3://logs/', '--aws-region', 'eu-west-1', '--since', '1d'],
      { node, env: { ...environment(), ...AMBIENT } },
    )
    expect(aws.actions()).toContain('s3:ListObjectsV2')
    expect(stderr).not.toContain('NodeVersionSupportWarning')
    expect(stderr.split('\n').filter((line) => /^\(node:|Warning:/.test(line))).toEqual([])
    expect([2, 4]).toContain(code)
  })
})

describe('a step with RUNNER_DEBUG=1', () => {
  const debugLines = (log: string) =>
    log
      .split('\n')
      .filter((line) => line.startsWith('::debug::'))
      .map((line) => line.slice('::debug::'.length))
  const run = (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>) =>
    act.run({ 'log-location': 's3://logs/', since: '1d', ...inputs }, { env: { ...environment(), ...env } })

  test('Debug logging prints Region, source of credentials, locations and each failed attempt, and no secret', async () => {
    aws.fault = ({ action }, earlier) =>
      action === 's3:ListObjectsV2' && earlier === 0 ? { status: 503, body: '<Error/>' } : null
    const { stdout } = await run(
      { 'aws-region': 'eu-west-1', 'role-to-assume': ROLE },
      { RUNNER_DEBUG: '1', ...makeJobVariables(aws.url) },
    )
    const lines = debugLines(stdout)
    expect(lines).toContain('Region: eu-west-1 (from aws-region)')
    expect(lines).toContainEqual(
      expect.stringMatching(
        new RegExp(`^Credentials: role ${ROLE}, assumed with the job's OIDC token; valid until: \\d{4}-`),
      ),
    )
    expect(lines).toContainEqual(expect.stringMatching(/^Location s3:\/\/logs\/: bucket logs/))
    expect(lines).toContainEqual(expect.stringMatching(/an attempt failed: .*503/))
    const masked = [...stdout.matchAll(/^::add-mask::(.+)$/gm)].map(([, secret]) => secret as string)
    expect(masked.length).toBeGreaterThan(2)
    const rest = stdout.replace(/^::add-mask::.*$/gm, '')
    for (const secret of masked) expect(rest).not.toContain(secret)
  })

  test('Debug logging names the ambient source of the credentials', async () => {
    const { stdout } = await run({}, { RUNNER_DEBUG: '1', AWS_REGION: 'eu-west-1', ...AMBIENT })
    const lines = debugLines(stdout)
    expect(lines).toContain('Region: eu-west-1 (from AWS_REGION)')
    expect(lines).toContain('Credentials: ambient (CREDENTIALS_ENV_VARS); valid until: without end')
  })

  test('Only a step with debug logging prints these lines', async () => {
    const { stdout } = await run({}, { AWS_REGION: 'eu-west-1', ...AMBIENT })
    expect(debugLines(stdout)).toEqual([])
  })
})
