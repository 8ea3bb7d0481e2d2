import {
  AthenaClient,
  GetQueryExecutionCommand,
  GetQueryResultsCommand,
  GetWorkGroupCommand,
  StartQueryExecutionCommand,
  StopQueryExecutionCommand,
} from '@aws-sdk/client-athena'
import { GetTableCommand, GlueClient } from '@aws-sdk/client-glue'
import { GetBucketLoggingCommand, GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createPreparedBackend, StatementFailure } from '../trino/facade/backend.js'
import { type Facade, startFacade } from '../trino/facade/facade.js'
import { FAULTS } from '../trino/facade/faults.js'
import { type MemoryAws, startMemoryAws } from '../trino/facade/memory-aws.js'
import { startOidcStub } from '../trino/facade/oidc.js'

let aws: MemoryAws
let facade: Facade
let athena: AthenaClient

const ROLE = 'arn:aws:iam::111122223333:role/checker'
const settings = () => ({
  endpoint: facade.url,
  region: 'us-east-1',
  credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'secret' },
  maxAttempts: 1,
})
const start = (QueryString: string, more: object = {}) =>
  athena.send(new StartQueryExecutionCommand({ QueryString, WorkGroup: 'checks', ...more }))
const ended = async (id: string | undefined): Promise<string> => {
  await facade.executions.get(id as string)?.done
  const { QueryExecution } = await athena.send(new GetQueryExecutionCommand({ QueryExecutionId: id }))
  return `${QueryExecution?.Status?.State} ${QueryExecution?.Status?.StateChangeReason ?? ''}`.trim()
}

beforeEach(async () => {
  aws = await startMemoryAws()
  aws.addBucket('results')
  facade = await startFacade({
    backend: createPreparedBackend((sql) => {
      const count = Number(/(\d+) ROWS/.exec(sql)?.[1] ?? 1)
      if (sql.includes('FAIL')) throw new StatementFailure('TABLE_NOT_FOUND: line 1:15: Table does not exist')
      return {
        columns: ['n', 'nothing'],
        rows: Array.from({ length: count }, (_, i) => [`${i} "q"`, null]),
        bytesScanned: 5_000,
        milliseconds: sql.includes('SLOW') ? 60_000 : 0,
      }
    }),
    upstream: aws.url,
    workGroups: {
      checks: { outputLocation: 's3://results/a' },
      enforcing: { outputLocation: 's3://results/enforced/', enforced: true },
      limited: { outputLocation: 's3://results/', bytesScannedCutoffPerQuery: 4_999 },
    },
  })
  athena = new AthenaClient(settings())
})

afterEach(async () => {
  await facade.stop()
  await aws.stop()
})

test('Result pages have the header row and NULLs of Athena, and the CSV file is in S3', async () => {
  const { QueryExecutionId } = await start('SELECT 5 ROWS')
  expect(await ended(QueryExecutionId)).toBe('SUCCEEDED')
  const first = await athena.send(new GetQueryResultsCommand({ QueryExecutionId, MaxResults: 4 }))
  expect(first.ResultSet?.Rows?.slice(0, 2)).toEqual([
    { Data: [{ VarCharValue: 'n' }, { VarCharValue: 'nothing' }] },
    { Data: [{ VarCharValue: '0 "q"' }, {}] },
  ])
  const { NextToken } = first
  const second = await athena.send(new GetQueryResultsCommand({ QueryExecutionId, NextToken, MaxResults: 4 }))
  expect(second.ResultSet?.Rows).toHaveLength(2)
  expect(second.NextToken).toBeUndefined()
  expect(aws.buckets.get('results')?.objects.get(`a/${QueryExecutionId}.csv`)?.toString()).toMatch(
    /^"n","nothing"\n"0 ""q""",\n/,
  )
})

test('A client request token starts one query, and only for the same request', async () => {
  const ClientRequestToken = 'x'.repeat(32)
  const first = await start('SELECT 1', { ClientRequestToken })
  expect((await start('SELECT 1', { ClientRequestToken })).QueryExecutionId).toBe(first.QueryExecutionId)
  await expect(start('SELECT 2', { ClientRequestToken })).rejects.toThrow('Idempotent')
  expect(facade.executions.size).toBe(1)
})

test('A query ends in the states of Athena', async () => {
  expect(await ended((await start('FAIL')).QueryExecutionId)).toBe(
    'FAILED TABLE_NOT_FOUND: line 1:15: Table does not exist',
  )
  expect(await ended((await start('SELECT 1', { WorkGroup: 'limited' })).QueryExecutionId)).toBe(
    'CANCELLED Query cancelled! : Bytes scanned limit was exceeded',
  )
  const { QueryExecutionId } = await start('SLOW')
  await expect(athena.send(new GetQueryResultsCommand({ QueryExecutionId }))).rejects.toThrow(
    'not yet finished',
  )
  await athena.send(new StopQueryExecutionCommand({ QueryExecutionId }))
  expect(await ended(QueryExecutionId)).toBe('CANCELLED Query cancelled by user')
  await expect(athena.send(new GetQueryResultsCommand({ QueryExecutionId }))).rejects.toThrow('CANCELLED')
})

test('A query needs an output location, a workgroup, and at most 262,144 bytes of SQL', async () => {
  await expect(start('SELECT 1', { WorkGroup: 'primary' })).rejects.toThrow('No output location provided')
  await expect(start('SELECT 1', { WorkGroup: 'nobody' })).rejects.toThrow('WorkGroup nobody is not found')
  await expect(start('é'.repeat(131_073))).rejects.toThrow('262144')
  const ResultConfiguration = { OutputLocation: 's3://no-such-bucket/' }
  await expect(start('SELECT 1', { ResultConfiguration })).rejects.toThrow(
    'Unable to verify/create output bucket',
  )
  const { QueryExecutionId } = await start('SELECT 1', { WorkGroup: 'enforcing', ResultConfiguration })
  await ended(QueryExecutionId)
  const { QueryExecution } = await athena.send(new GetQueryExecutionCommand({ QueryExecutionId }))
  expect(QueryExecution?.ResultConfiguration?.OutputLocation).toBe(
    `s3://results/enforced/${QueryExecutionId}.csv`,
  )
  const { WorkGroup } = await athena.send(new GetWorkGroupCommand({ WorkGroup: 'limited' }))
  expect(WorkGroup?.Configuration?.BytesScannedCutoffPerQuery).toBe(4_999)
})

test('DDL arrives once in Glue, in the form that Athena stores', async () => {
  await ended((await start('CREATE DATABASE logs')).QueryExecutionId)
  const ddl = `CREATE EXTERNAL TABLE logs.t (\`time\` string) ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.RegexSerDe' WITH SERDEPROPERTIES ('input.regex'='(\\\\d)') LOCATION 's3://logs/'`
  expect(await ended((await start(ddl)).QueryExecutionId)).toBe('SUCCEEDED')
  expect(await ended((await start(ddl)).QueryExecutionId)).toContain(
    'AlreadyExistsException(message:Table t already',
  )
  const { Table } = await new GlueClient(settings()).send(
    new GetTableCommand({ DatabaseName: 'logs', Name: 't' }),
  )
  expect(Table?.StorageDescriptor?.SerdeInfo?.Parameters).toEqual({
    'serialization.format': '1',
    'input.regex': '(\\d)',
  })
  const other = ddl.replace('logs.t', 'nowhere.t')
  expect(await ended((await start(other)).QueryExecutionId)).toContain('Database does not exist: nowhere')
})

test('S3 keeps logging settings, lists in pages, and redirects a call for another Region', async () => {
  const bucket = aws.addBucket('source', {
    logging: { targetBucket: 'logs', targetPrefix: 'a<b', keyFormat: 'EventTime' },
  })
  for (let i = 0; i < 5; i++) bucket.objects.set(`p/${i}`, Buffer.from('x'))
  const s3 = new S3Client(settings())
  const { LoggingEnabled } = await s3.send(new GetBucketLoggingCommand({ Bucket: 'source' }))
  expect(LoggingEnabled).toMatchObject({
    TargetPrefix: 'a<b',
    TargetObjectKeyFormat: { PartitionedPrefix: { PartitionDateSource: 'EventTime' } },
  })
  const page = await s3.send(new ListObjectsV2Command({ Bucket: 'source', Prefix: 'p/', MaxKeys: 3 }))
  expect([page.KeyCount, page.IsTruncated]).toEqual([3, true])
  const rest = await s3.send(
    new ListObjectsV2Command({
      Bucket: 'source',
      Prefix: 'p/',
      ContinuationToken: page.NextContinuationToken,
    }),
  )
  expect(rest.Contents?.map(({ Key }) => Key)).toEqual(['p/3', 'p/4'])
  bucket.region = 'eu-west-1'
  await expect(s3.send(new GetObjectCommand({ Bucket: 'source', Key: 'p/0' }))).rejects.toMatchObject({
    $metadata: { httpStatusCode: 301 },
  })
})

test('Faults affect only the calls that they were made for', async () => {
  const { QueryExecutionId } = await start('SELECT 3 ROWS')
  await ended(QueryExecutionId)
  const results = () => athena.send(new GetQueryResultsCommand({ QueryExecutionId }))
  facade.faults.add('GetQueryResults', FAULTS.tooManyRequests)
  await expect(results()).rejects.toMatchObject({ name: 'TooManyRequestsException' })
  for (const fault of [FAULTS.reset, FAULTS.lostAnswer, FAULTS.cutBody, FAULTS.unavailable]) {
    facade.faults.add('GetQueryResults', fault)
    await expect(results()).rejects.toThrow()
  }
  facade.faults.add('GetQueryResults', FAULTS.withoutHeader, { from: 2 })
  expect((await results()).ResultSet?.Rows).toHaveLength(4)
  expect((await results()).ResultSet?.Rows).toHaveLength(3)
  facade.faults.add('GetQueryExecution', FAULTS.hangs)
  expect(await ended(QueryExecutionId)).toBe('RUNNING')
  expect(await ended(QueryExecutionId)).toBe('SUCCEEDED')
  expect(facade.callsOf('GetQueryResults').map(({ status }) => status)).toEqual([400, 0, 0, 0, 503, 200, 200])
})

const trustPolicy = (sub: string) => ({
  Statement: [
    {
      Effect: 'Allow',
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
        StringLike: { 'token.actions.githubusercontent.com:sub': sub },
      },
    },
    { Effect: 'Allow', Action: 'sts:AssumeRole', Condition: { StringEquals: { 'sts:ExternalId': 'ours' } } },
  ],
})

test('STS compares a token with the trust policy of the role', async () => {
  const oidc = await startOidcStub()
  const token = async (audience: string): Promise<string> => {
    const response = await fetch(`${oidc.environment.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${audience}`, {
      headers: { authorization: `Bearer ${oidc.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
    })
    return ((await response.json()) as { value: string }).value
  }
  const sts = new STSClient(settings())
  const assume = async (audience = 'sts.amazonaws.com', DurationSeconds = 3600) =>
    sts.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: ROLE,
        RoleSessionName: 's',
        WebIdentityToken: await token(audience),
        DurationSeconds,
      }),
    )
  await expect(assume()).rejects.toMatchObject({ name: 'AccessDenied' })
  facade.roles[ROLE] = { trustPolicy: trustPolicy('repo:octo-org/octo-repo:*') }
  expect((await assume()).Credentials?.AccessKeyId).toMatch(/^ASIA/)
  await expect(assume('other')).rejects.toMatchObject({ name: 'AccessDenied' })
  await expect(assume('sts.amazonaws.com', 7200)).rejects.toThrow('MaxSessionDuration')
  oidc.lifetimeSeconds = -1
  await expect(assume()).rejects.toMatchObject({ name: 'ExpiredTokenException' })
  const role = (ExternalId: string) =>
    sts.send(new AssumeRoleCommand({ RoleArn: ROLE, RoleSessionName: 's', ExternalId }))
  await expect(role('theirs')).rejects.toMatchObject({ name: 'AccessDenied' })
  expect((await role('ours')).Credentials?.AccessKeyId).toMatch(/^ASIA/)
  await oidc.stop()
})

test('Credentials expire when the test says so', async () => {
  await start('SELECT 1')
  facade.expire('AKIATEST')
  await expect(start('SELECT 1')).rejects.toMatchObject({ name: 'ExpiredTokenException' })
})
