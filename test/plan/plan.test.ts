import { afterAll, expect, test } from '@jest/globals'
import { makeTemporaryFolders, runCli, write } from '../support/dist.js'
import { makeLogText, makeRecord } from '../support/records.js'
import {
  DISCOVERED,
  ENGINES,
  expectOnlyQuestions,
  findFailures,
  LOG_OBJECT_NAME,
  makePlan,
  readStatements,
  usePlannedAws,
  WINDOW,
} from './support.js'

/** The steps and the forecast of the built `plan`. */
const aws = usePlannedAws()
const folders = makeTemporaryFolders()
afterAll(folders.removeAll)

test('An existing database is looked up and not created again', async () => {
  aws.server.databases.set('s3_access_logs', new Set())
  const { plan } = await makePlan(aws, ...ENGINES.athena.args)
  expect(findFailures(plan)).toEqual([])
  expectOnlyQuestions(aws)
  expect(aws.server.databases).toEqual(new Map([['s3_access_logs', new Set()]]))
  expect(plan.steps).toContainEqual(
    expect.objectContaining({
      name: 'making tables',
      state: 'skipped',
      message: expect.stringMatching(/^not proven.*glue:CreateTable.*statement MakeTable/),
    }),
  )
})

test('A failed step does not hide the next one', async () => {
  aws.server.bucket('example-web-assets').logging = null
  const { code, plan } = await makePlan(
    aws,
    '--buckets',
    'example-web-assets, absent, example-media-archive',
    '--engine',
    'embedded',
    ...WINDOW,
  )
  expect(code).toBe(4)
  expect(findFailures(plan).map(({ name, subject }) => [name, subject])).toEqual([
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
  aws.server.put('example-access-logs', `s3/${LOG_OBJECT_NAME}`, 'x', { storageClass: 'DEEP_ARCHIVE' })
  const { plan } = await makePlan(
    aws,
    's3://example-access-logs/s3/',
    's3://example-athena-results/',
    '--engine',
    'embedded',
    ...WINDOW,
  )
  expect(findFailures(plan)).toEqual([
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
  aws.env = { ...aws.env, AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_REGION: '' }
  const { code, plan } = await makePlan(aws, ...ENGINES.athena.args)
  expect(code).toBe(4)
  expect(findFailures(plan).map(({ name }) => name)).toEqual(['credentials', 'Region'])
  expect(plan.steps.filter(({ state }) => state === 'skipped').map(({ name }) => name)).toContain('location')
  expect(plan.forecast).toEqual({ embedded: null, athena: null })
  const { stdout } = await runCli(['plan', ...ENGINES.athena.args], { env: aws.env })
  expect(stdout).toContain('not known, because the log objects could not be listed')
  expect(stdout).not.toContain('USD')
})

test('A location that may not be listed leaves the forecast unknown, whatever another one holds', async () => {
  aws.server.policy = readStatements(ENGINES.embedded.policy)
  aws.server.put('example-secret-logs', LOG_OBJECT_NAME, makeLogText(makeRecord()))
  const { code, plan } = await makePlan(
    aws,
    's3://example-access-logs/s3/',
    's3://example-secret-logs/',
    '--engine',
    'embedded',
    ...WINDOW,
  )
  expect(code).toBe(4)
  expect(findFailures(plan).map(({ subject }) => subject)).toContain('s3://example-secret-logs/')
  expect(plan.forecast).toEqual({ embedded: null, athena: null })
})

test('A bucket without logging is known to have no log objects, so the forecast is that of the others', async () => {
  aws.server.bucket('example-web-assets').logging = null
  const { plan } = await makePlan(aws, ...ENGINES.embedded.args)
  expect(findFailures(plan).map(({ subject }) => subject)).toEqual(['example-web-assets'])
  expect(plan.forecast.embedded?.logObjects).toBe(2)
})

test('A missing workgroup, or one with a limit below the size of the window, is a failed step', async () => {
  const { plan } = await makePlan(aws, ...DISCOVERED, '--workgroup', 'absent')
  expect(findFailures(plan).map(({ name, remedy }) => [name, remedy])).toEqual([
    ['workgroup', expect.stringContaining('Create workgroup absent in eu-west-1')],
  ])
  aws.server.workGroups.set('small', {
    Name: 'small',
    State: 'ENABLED',
    Configuration: { BytesScannedCutoffPerQuery: 10, ManagedQueryResultsConfiguration: { Enabled: true } },
  })
  const { plan: second } = await makePlan(aws, ...DISCOVERED, '--workgroup', 'small')
  expect(findFailures(second).map(({ message }) => message)).toEqual([
    expect.stringContaining('but Athena stops a query after 10 bytes'),
  ])
  const limited = [...DISCOVERED, '--workgroup', 'small', '--max-bytes-scanned', '5']
  expect(findFailures((await makePlan(aws, ...limited)).plan).map(({ message }) => message)).toEqual([
    expect.stringContaining('but the check stops its queries after 5 bytes'),
  ])
})

test.each([
  [false, ['Leave output-location out']],
  [true, []],
])(
  'A workgroup that keeps the query results itself, and enforces its settings (%s), refuses an output location with %j',
  async (isEnforced, remedies) => {
    aws.server.workGroups.set('managed', {
      Name: 'managed',
      State: 'ENABLED',
      Configuration: {
        EnforceWorkGroupConfiguration: isEnforced,
        ManagedQueryResultsConfiguration: { Enabled: true },
      },
    })
    const given = [...DISCOVERED, '--workgroup', 'managed', '--output-location', 's3://results/x/']
    expect(findFailures((await makePlan(aws, ...given)).plan).map(({ remedy }) => remedy)).toEqual(remedies)
  },
)

test('A plan for log files needs no AWS', async () => {
  const folder = folders.make()
  write(`${folder}/${LOG_OBJECT_NAME}`, makeLogText(makeRecord()))
  aws.env = {}
  const { code, plan } = await makePlan(aws, folder)
  expect(code).toBe(0)
  expect(plan.locations).toMatchObject([{ text: folder, logObjects: 1, keyFormat: null }])
  expect(plan.forecast).toMatchObject({ embedded: { logObjects: 1, usd: 0 }, athena: null })
})

test.each<[string, (folder: string) => string[]]>([
  [
    'an exceptions file without matchers',
    (folder) => ['--exceptions-file', write(`${folder}/exceptions.yml`, '- reason: a\n  owner: b\n')],
  ],
  [
    'a report to compare with that is not a report',
    (folder) => ['--compare', write(`${folder}/r.json`, '{}')],
  ],
  [
    'a report directory with files of another program',
    (folder) => {
      write(`${folder}/report/report.json`, 'mine')
      return ['--report-directory', `${folder}/report`]
    },
  ],
])('A plan refuses the settings that a check refuses: %s', async (_, makeOptions) => {
  const folder = folders.make()
  write(`${folder}/logs/log`, makeLogText(makeRecord()))
  const options = makeOptions(folder)
  const [plan, check] = await Promise.all(
    ['plan', 'check'].map((command) => runCli([command, `${folder}/logs`, ...options], {})),
  )
  expect([plan?.code, plan?.stdout, plan?.stderr]).toEqual([3, '', check?.stderr])
})

test('The text format names the failed step and its remedy, and no name can control a terminal', async () => {
  aws.server.put('example-access-logs', 's3/2026-11-21-01-00-00-\u001b[31mred', 'x')
  aws.server.policy = readStatements(ENGINES.embedded.policy).filter(({ Sid }) => Sid !== 'ReadLogs')
  const { stdout } = await runCli(['plan', ...ENGINES.embedded.args], { env: aws.env })
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
  const { code, stderr } = await runCli(['plan', '--buckets', 'B/*'], { env: aws.env })
  expect(code).toBe(3)
  expect(stderr).toContain('B/*')
})
