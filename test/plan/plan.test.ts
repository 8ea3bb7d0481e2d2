import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Plan } from '../../src/plan/plan.js'
import { readTemplate, resolveResource } from '../aws/cloudformation.js'
import { makeAwsEnvironment } from '../support/aws-environment.js'
import { makeTemporaryFolders, runCli, write } from '../support/dist.js'
import { makeLogText, makeRecord } from '../support/records.js'
import { type PolicyStatement, type S3Server, startS3 } from '../support/s3-server.js'
import { serveTrail } from '../support/served-trail.js'

/** The built `plan`, with a server that compares every call with the published policies. */
const NAME = '2026-11-20-11-00-00-0123456789ABCDEF'
const WINDOW = ['--since', '2026-11-20', '--until', '2026-11-22']

const folders = makeTemporaryFolders()
let aws: S3Server
let env: Record<string, string>
beforeEach(async () => {
  aws = await startS3()
  aws.put('example-access-logs', `s3/${NAME}`, makeLogText(makeRecord()))
  aws.put(
    'example-access-logs',
    's3/2026-11-21-00-00-00-0123456789ABCDEF',
    makeLogText(makeRecord(), makeRecord()),
  )
  aws.bucket('example-athena-results')
  serveTrail(aws)
  for (const name of ['example-media-archive', 'example-web-assets'])
    aws.bucket(name).logging =
      '<TargetBucket>example-access-logs</TargetBucket><TargetPrefix>s3/</TargetPrefix>'
  aws.workGroups.set('s3-sigv4-check', {
    Name: 's3-sigv4-check',
    State: 'ENABLED',
    Configuration: { ResultConfiguration: { OutputLocation: 's3://example-athena-results/' } },
  })
  env = makeAwsEnvironment(aws.url)
})
afterEach(() => aws.close())
afterAll(folders.removeAll)

async function planOf(
  ...args: readonly string[]
): Promise<{ code: number | null; plan: Plan; stderr: string }> {
  const { code, stdout, stderr } = await runCli(['plan', ...args, '--format', 'json'], { env })
  if (stdout === '') throw new Error(`no plan: ${stderr}`)
  return { code, plan: JSON.parse(stdout) as Plan, stderr }
}

const DISCOVERED = ['--buckets', 'example-media-archive, example-web-assets', ...WINDOW]
const ENGINES = {
  athena: {
    policy: 'docs/iam-policy.json',
    args: [...DISCOVERED, '--workgroup', 's3-sigv4-check'],
  },
  embedded: { policy: 'docs/iam-policy-embedded.json', args: [...DISCOVERED, '--engine', 'embedded'] },
} as const

function statementsOf(path: string): readonly PolicyStatement[] {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
  return (JSON.parse(text) as { Statement: readonly PolicyStatement[] }).Statement
}

/** A plan sends nothing but questions. */
function expectOnlyQuestions(): void {
  const actions = aws.calls.map(({ action }) => action)
  expect(actions.filter((action) => !/^\w+:(?:Get|List|Describe)/.test(action))).toEqual([])
  expect(actions.length).toBeGreaterThan(0)
}

const failures = ({ steps }: Plan) => steps.filter(({ state }) => state === 'failed')

describe.each(Object.entries(ENGINES))('a plan with the engine %s', (_, { policy, args }) => {
  test('The published policy is sufficient, and nothing is created', async () => {
    aws.policy = statementsOf(policy)
    const { code, plan } = await planOf(...args)
    expect(failures(plan)).toEqual([])
    expect(code).toBe(0)
    expectOnlyQuestions()
    expect(plan.locations).toEqual([
      {
        text: 's3://example-access-logs/s3/',
        keyFormat: 'simple',
        logObjects: 2,
        bytes: [...(aws.buckets.get('example-access-logs')?.objects.values() ?? [])].reduce(
          (sum, { body }) => sum + body.length,
          0,
        ),
        oldestLogObject: `s3://example-access-logs/s3/${NAME}`,
        newestLogObject: 's3://example-access-logs/s3/2026-11-21-00-00-00-0123456789ABCDEF',
        archivedLogObjects: 0,
        complete: true,
      },
    ])
    expect(plan.forecast.embedded).toMatchObject({ logObjects: 2, requests: 4 })
    expect(plan.window).toEqual({ since: '2026-11-20T00:00:00Z', until: '2026-11-22T00:00:00Z' })
  })

  test.each(statementsOf(policy).map(({ Sid = '' }) => Sid))(
    'A step names the permission when statement %s is missing',
    async (sid) => {
      aws.policy = statementsOf(policy).filter(({ Sid }) => Sid !== sid)
      // Only the deliveries of a bucket without access logging are asked for.
      if (sid === 'FindDeliveries') aws.bucket('example-web-assets').logging = null
      const { code, plan } = await planOf(
        ...(/Trail/.test(sid) ? ['s3://example-trail/'] : []),
        ...args,
        ...(sid === 'ReadBucketSettings' ? ['--accept-deny-policy'] : []),
      )
      // The permission to create is not tried: the plan names it, and says that it is not proven.
      const isTried = sid !== 'MakeTable'
      expect(code).toBe(isTried ? 4 : 0)
      const said = (isTried ? failures(plan) : plan.steps).map(
        ({ message, remedy }) => `${message} ${remedy}`,
      )
      expect(said.filter((text) => text.includes(`statement ${sid} `))).not.toEqual([])
      expectOnlyQuestions()
    },
  )
})

describe('a plan with the role of the template', () => {
  const KEYS = { logs: 'arn:aws:kms:eu-west-1:111122223333:key/logs', trail: 'arn:aws:kms:::key/trail' }
  const template = readTemplate(
    readFileSync(new URL('../../infra/s3-sigv4-check.yaml', import.meta.url), 'utf8'),
  )
  const parameters = {
    GitHubOwner: 'octo-org',
    GitHubRepository: 'logs',
    LogBucket: 'example-access-logs',
    LogPrefix: 's3/',
    LogKeyArn: KEYS.logs,
    TrailBuckets: ['example-trail'],
    TrailKeyArn: KEYS.trail,
    SourceBuckets: ['example-media-archive', 'example-web-assets'],
    EveryBucket: 'true',
  }
  const { Statement } = (
    resolveResource(template, 'ReadLogsPolicy', parameters) as {
      PolicyDocument: { Statement: readonly PolicyStatement[] }
    }
  ).PolicyDocument
  const args = [
    ...['--buckets', 'example-*, !example-access-logs, !example-athena-results, !example-trail'],
    ...['--owner-tag', 'team', '--accept-deny-policy', '--engine', 'embedded', ...WINDOW],
  ]

  function encryptLogs(): void {
    for (const [name, keyArn] of [
      ['example-access-logs', KEYS.logs],
      ['example-trail', KEYS.trail],
    ] as const)
      aws.buckets.set(name, { ...aws.bucket(name), keyArn })
  }

  test('All statements together are sufficient for patterns, owners, policies and encrypted logs', async () => {
    encryptLogs()
    aws.policy = Statement
    const { code, plan } = await planOf(...args)
    expect(failures(plan)).toEqual([])
    expect(code).toBe(0)
  })

  test.each(Statement.map(({ Sid = '' }) => Sid))(
    'A step names the permission when statement %s is missing',
    async (sid) => {
      encryptLogs()
      aws.policy = Statement.filter(({ Sid }) => Sid !== sid)
      if (sid === 'FindDeliveries') aws.bucket('example-web-assets').logging = null
      const trail = [
        's3://example-trail/',
        '--buckets',
        'example-media-archive',
        '--engine',
        'embedded',
        ...WINDOW,
      ]
      const { code, plan } = await planOf(...(/Trail/.test(sid) ? trail : args))
      expect(code).toBe(4)
      const said = failures(plan).map(({ remedy }) => remedy ?? '')
      expect(said.filter((text) => text.includes(`statement ${sid} `))).not.toEqual([])
      expectOnlyQuestions()
    },
  )
})

test('The embedded policy is sufficient for a check', async () => {
  aws.policy = statementsOf(ENGINES.embedded.policy)
  const { code, stdout, stderr } = await runCli(
    ['check', ...ENGINES.embedded.args, '--max-log-age', '9999d', '--format', 'json'],
    { env },
  )
  expect(stderr).not.toContain('denied')
  expect([code, JSON.parse(stdout).source.logObjects]).toEqual([2, 2])
})

/** Statements without which a check still ends with a verdict. */
const ADVISORY = ['ReadBucketSettings', 'FindDeliveries', 'ReadTrails', 'ListTrailLogs', 'ReadTrailLogs']

test.each(
  statementsOf(ENGINES.embedded.policy)
    .filter(({ Sid = '' }) => !ADVISORY.includes(Sid))
    .map(({ Sid = '', Action }) => [Sid, String(Action)]),
)('A check with engine embedded ends without statement %s and names %s', async (sid, action) => {
  aws.policy = statementsOf(ENGINES.embedded.policy).filter(({ Sid }) => Sid !== sid)
  const { code, stderr } = await runCli(['check', ...ENGINES.embedded.args], { env })
  expect(code).toBe(4)
  expect(stderr).toContain(action)
})

test('An existing database is looked up and not created again', async () => {
  aws.databases.set('s3_access_logs', new Set())
  const { plan } = await planOf(...ENGINES.athena.args)
  expect(failures(plan)).toEqual([])
  expectOnlyQuestions()
  expect(aws.databases).toEqual(new Map([['s3_access_logs', new Set()]]))
  expect(plan.steps).toContainEqual(
    expect.objectContaining({
      name: 'making tables',
      state: 'skipped',
      message: expect.stringMatching(/^not proven.*glue:CreateTable.*statement MakeTable/),
    }),
  )
})

test('A failed step does not hide the next one', async () => {
  aws.bucket('example-web-assets').logging = null
  const { code, plan } = await planOf(
    '--buckets',
    'example-web-assets, absent, example-media-archive',
    '--engine',
    'embedded',
    ...WINDOW,
  )
  expect(code).toBe(4)
  expect(failures(plan).map(({ name, subject }) => [name, subject])).toEqual([
    ['logging setting', 'example-web-assets'],
    ['logging setting', 'absent'],
  ])
  expect(plan.steps.filter(({ name }) => name === 'log object')).toEqual([
    expect.objectContaining({ state: 'ok' }),
  ])
  expect(plan.locations).toMatchObject([{ logObjects: 2 }])
  expect(plan.forecast).toEqual({ embedded: null, athena: null })
})

test('Archived log objects and an empty location are failed steps', async () => {
  aws.put('example-access-logs', `s3/${NAME}`, 'x', { storageClass: 'DEEP_ARCHIVE' })
  const { plan } = await planOf(
    's3://example-access-logs/s3/',
    's3://example-athena-results/',
    '--engine',
    'embedded',
    ...WINDOW,
  )
  expect(failures(plan)).toEqual([
    expect.objectContaining({
      subject: 's3://example-access-logs/s3/',
      message: expect.stringContaining('1 of them is archived'),
    }),
    expect.objectContaining({
      subject: 's3://example-athena-results/',
      message: 'the location has no log objects of the window',
    }),
  ])
  expect(plan.locations[0]).toMatchObject({ logObjects: 2, archivedLogObjects: 1 })
  expect(plan.forecast.embedded?.logObjects).toBe(1)
})

test('Missing credentials and a missing Region are failed steps', async () => {
  env = { ...env, AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_REGION: '' }
  const { code, plan } = await planOf(...ENGINES.athena.args)
  expect(code).toBe(4)
  expect(failures(plan).map(({ name }) => name)).toEqual(['credentials', 'Region'])
  expect(plan.steps.filter(({ state }) => state === 'skipped').map(({ name }) => name)).toContain('location')
  expect(plan.forecast).toEqual({ embedded: null, athena: null })
  const { stdout } = await runCli(['plan', ...ENGINES.athena.args], { env })
  expect(stdout).toContain('not known, because the log objects could not be listed')
  expect(stdout).not.toContain('USD')
})

test('A location that may not be listed leaves the forecast unknown, whatever another one holds', async () => {
  aws.policy = statementsOf(ENGINES.embedded.policy)
  aws.put('example-secret-logs', NAME, makeLogText(makeRecord()))
  const { code, plan } = await planOf(
    's3://example-access-logs/s3/',
    's3://example-secret-logs/',
    '--engine',
    'embedded',
    ...WINDOW,
  )
  expect(code).toBe(4)
  expect(failures(plan).map(({ subject }) => subject)).toContain('s3://example-secret-logs/')
  expect(plan.forecast).toEqual({ embedded: null, athena: null })
})

test('A bucket without logging is known to have no log objects, so the forecast is that of the others', async () => {
  aws.bucket('example-web-assets').logging = null
  const { plan } = await planOf(...ENGINES.embedded.args)
  expect(failures(plan).map(({ subject }) => subject)).toEqual(['example-web-assets'])
  expect(plan.forecast.embedded?.logObjects).toBe(2)
})

test('A missing workgroup, or one with a limit below the size of the window, is a failed step', async () => {
  const { plan } = await planOf(...DISCOVERED, '--workgroup', 'absent')
  expect(failures(plan).map(({ name, remedy }) => [name, remedy])).toEqual([
    ['workgroup', expect.stringContaining('Create workgroup absent in eu-west-1')],
  ])
  aws.workGroups.set('small', {
    Name: 'small',
    State: 'ENABLED',
    Configuration: { BytesScannedCutoffPerQuery: 10, ManagedQueryResultsConfiguration: { Enabled: true } },
  })
  const { plan: second } = await planOf(...DISCOVERED, '--workgroup', 'small')
  expect(failures(second).map(({ message }) => message)).toEqual([
    expect.stringContaining('but Athena stops a query after 10 bytes'),
  ])
})

test('A plan for log files needs no AWS', async () => {
  const folder = folders.make()
  write(`${folder}/${NAME}`, makeLogText(makeRecord()))
  env = {}
  const { code, plan } = await planOf(folder)
  expect(code).toBe(0)
  expect(plan.locations).toMatchObject([{ text: folder, logObjects: 1, keyFormat: null }])
  expect(plan.forecast).toMatchObject({ embedded: { logObjects: 1, usd: 0 }, athena: null })
})

test('The text format names the failed step and its remedy, and no name can control a terminal', async () => {
  aws.put('example-access-logs', 's3/2026-11-21-01-00-00-\u001b[31mred', 'x')
  aws.policy = statementsOf(ENGINES.embedded.policy).filter(({ Sid }) => Sid !== 'ReadLogs')
  const { stdout } = await runCli(['plan', ...ENGINES.embedded.args], { env })
  expect(stdout).toContain('NOT READY. 1 of ')
  expect(stdout).toMatch(
    /FAILED {3}log object s3:\/\/example-access-logs\/s3\/2026-11-21\S*: s3:GetObject of .* failed: AccessDenied/,
  )
  expect(stdout).toContain(
    'Remedy: Allow s3:GetObject on the log objects of bucket example-access-logs (statement ReadLogs of the policy)',
  )
  expect(stdout).toMatch(/embedded {2}3 log objects/)
  expect(stdout).not.toContain('\u001b')
})

test('Wrong settings end a plan with exit code 3', async () => {
  const { code, stderr } = await runCli(['plan', '--buckets', 'B/*'], { env })
  expect(code).toBe(3)
  expect(stderr).toContain('B/*')
})
