import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import {
  CreateDatabaseCommand,
  CreateTableCommand,
  GetTableCommand,
  GlueClient,
  type TableInput,
} from '@aws-sdk/client-glue'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { describeError } from '../../src/runtime/errors.js'
import { type Finished, makeStep, makeTemporaryFolders } from '../support/dist.js'
import { makeSigV2Event, makeTrailEvent, makeTrailFile } from '../support/other-logs.js'
import type { Backend } from './facade/backend.js'
import type { Credentials } from './facade/catalog.js'
import { type Facade, startFacade } from './facade/facade.js'
import { type OidcStub, startOidcStub } from './facade/oidc.js'
import { createTrinoBackend } from './facade/trino-backend.js'
import { ANYONE, createBucket, putObjects, REGION, readRig } from './support/rig.js'
import { putSmallLog, type SmallLog } from './support/small-log.js'

/**
 * Executes the policy of `docs/iam-policy.json`. moto checks the signature of each call and compares the call with the
 * policy of the role. Athena's calls in Glue and S3 have the credentials of the caller.
 */
const ACCOUNT = '123456789012'
const ROLE = `arn:aws:iam::${ACCOUNT}:role/checker`
const WORKGROUP = 's3-sigv4-check'
const TRUST = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity' }],
}

interface Statement {
  readonly Sid: string
  readonly Action: string | readonly string[]
}

/** The published policy, with the names of this test in place of its example names. */
function policy(): { Version: string; Statement: Statement[] } {
  const text = readFileSync(new URL('../../docs/iam-policy.json', import.meta.url), 'utf8')
  return JSON.parse(
    text
      .replaceAll('eu-west-1:111122223333', `${REGION}:${ACCOUNT}`)
      .replaceAll('example-media-archive', 'guarded')
      .replaceAll('example-access-logs/s3/', 'guarded-logs/logs/')
      .replaceAll('example-access-logs', 'guarded-logs')
      .replaceAll('example-trail', 'guarded-trail')
      .replaceAll('example-athena-results', 'guarded-results'),
  )
}

const folders = makeTemporaryFolders()
let log: SmallLog
let facade: Facade
let oidc: OidcStub
let administrator: Credentials
let tables = 0

beforeAll(async () => {
  const { guardedMoto, moto } = readRig()
  await ask(guardedMoto, '/moto-api/reset-auth', 'inf')
  await ask(guardedMoto, '/moto-api/reset', '')
  log = await putSmallLog('guarded', 'guarded-logs', guardedMoto)
  await createBucket('guarded-results', guardedMoto)
  for (const server of [guardedMoto, moto]) {
    await createBucket('guarded-trail', server)
    await putObjects('guarded-trail', trailObjects(), server)
  }
  // The engine reads the same log objects from the other moto, which checks no permission.
  await putSmallLog('guarded', 'guarded-logs', moto)
  await iam({ Action: 'CreateRole', RoleName: 'checker', AssumeRolePolicyDocument: JSON.stringify(TRUST) })
  await iam({ Action: 'CreateUser', UserName: 'administrator' })
  await iam({
    Action: 'PutUserPolicy',
    UserName: 'administrator',
    PolicyName: 'all',
    PolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
    }),
  })
  const key = await iam({ Action: 'CreateAccessKey', UserName: 'administrator' })
  const of = (tag: string): string => new RegExp(`<${tag}>([^<]+)<`).exec(key)?.[1] ?? ''
  administrator = { accessKeyId: of('AccessKeyId'), secretAccessKey: of('SecretAccessKey') }

  oidc = await startOidcStub()
  facade = await startFacade({
    backend: mirrored(),
    upstream: guardedMoto,
    authorize: true,
    roles: { [ROLE]: { trustPolicy: TRUST } },
    workGroups: { [WORKGROUP]: { outputLocation: 's3://guarded-results/' } },
  })
})
afterAll(async () => {
  await facade.stop()
  await oidc.stop()
  folders.removeAll()
})

async function ask(
  server: string,
  path: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<string> {
  const response = await fetch(`${server}${path}`, { method: 'POST', body, headers })
  const text = await response.text()
  if (!response.ok) throw new Error(`${path} answers ${response.status}: ${text}`)
  return text
}

/** Calls IAM while moto checks no signature. */
async function iam(parameters: Record<string, string>): Promise<string> {
  const { guardedMoto } = readRig()
  await ask(guardedMoto, '/moto-api/reset-auth', 'inf')
  const answer = await ask(
    guardedMoto,
    '/',
    new URLSearchParams({ Version: '2010-05-08', ...parameters }).toString(),
    {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `AWS4-HMAC-SHA256 Credential=testing/20261123/${REGION}/iam/aws4_request, SignedHeaders=host, Signature=0`,
    },
  )
  await ask(guardedMoto, '/moto-api/reset-auth', '0')
  return answer
}

/** Trino, with copies of the guarded tables of a statement at the place where Trino looks for them. */
function mirrored(): Backend {
  const { moto, guardedMoto, trino } = readRig()
  const engine = createTrinoBackend(trino)
  const to = new GlueClient({ endpoint: moto, region: REGION, credentials: ANYONE })
  return {
    run: async (statement) => {
      const from = new GlueClient({ endpoint: guardedMoto, region: REGION, credentials: administrator })
      for (const [, DatabaseName, Name] of statement.sql.matchAll(/FROM "([^"]+)"\."([^"]+)"/g)) {
        const { Table } = await from.send(new GetTableCommand({ DatabaseName, Name }))
        const {
          DatabaseName: _,
          CreateTime,
          UpdateTime,
          CreatedBy,
          CatalogId,
          VersionId,
          IsRegisteredWithLakeFormation,
          ...table
        } = Table ?? {}
        const known = (thrown: unknown): void => {
          if (!/already exists/i.test(describeError(thrown))) throw thrown
        }
        await to.send(new CreateDatabaseCommand({ DatabaseInput: { Name: DatabaseName } })).catch(known)
        await to.send(new CreateTableCommand({ DatabaseName, TableInput: table as TableInput })).catch(known)
      }
      return engine.run(statement)
    },
  }
}

/** A trail with one file of yesterday. */
function trailObjects(): readonly (readonly [string, Buffer])[] {
  const time = new Date(Date.now() - 86_400_000)
  const eventTime = `${time.toISOString().slice(0, 19)}Z`
  const ofBucket = { requestParameters: { bucketName: 'guarded', key: 'k' }, eventTime }
  const file = makeTrailFile(makeSigV2Event(ofBucket), makeTrailEvent(ofBucket))
  const day = eventTime.slice(0, 10).replaceAll('-', '/')
  return [[`AWSLogs/${ACCOUNT}/CloudTrail/${REGION}/${day}/file.json.gz`, gzipSync(file)]]
}

/** The action, with these statements as the policy of the role. Each run creates a table. */
async function runWith(
  statements: readonly Statement[],
  location = log.location,
): Promise<{ finished: Finished; verdict: string | undefined }> {
  await iam({
    Action: 'PutRolePolicy',
    RoleName: 'checker',
    PolicyName: 'least',
    PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: statements }),
  })
  const action = makeStep(folders.make())
  const inputs = {
    ...log.inputs,
    'log-location': location,
    'role-to-assume': ROLE,
    'aws-region': REGION,
    workgroup: WORKGROUP,
    table: `guarded_${++tables}`,
  }
  const env = { ...oidc.environment, AWS_ENDPOINT_URL: facade.url, AWS_EC2_METADATA_DISABLED: 'true' }
  const finished = await action.run(inputs, { env })
  return { finished, verdict: action.outputs().verdict }
}

const linesOf = ({ stdout }: Finished, kind: 'error' | 'warning'): string =>
  stdout
    .split('\n')
    .filter((line) => line.startsWith(`::${kind}`))
    .join('\n')

test('The check runs with the complete policy', async () => {
  const { finished, verdict } = await runWith(policy().Statement)
  expect(linesOf(finished, 'error')).not.toMatch(/denied|authorized/i)
  expect(verdict).toBe('non-compliant')
  expect(linesOf(finished, 'warning')).not.toMatch(/denied|authorized/i)
})

/** Statements for CloudTrail, and for facts in the report that this check does not need. */
const OTHERS = ['ReadBucketSettings', 'FindDeliveries', 'ReadTrails', 'ListTrailLogs', 'ReadTrailLogs']
const needed = policy().Statement.filter(({ Sid }) => !OTHERS.includes(Sid))

test('The check of access logs runs without the statements for CloudTrail and for further facts', async () => {
  const { finished, verdict } = await runWith(needed)
  expect(verdict).toBe('non-compliant')
  expect(linesOf(finished, 'warning')).not.toMatch(/denied|authorized/i)
})

describe.each(needed)('the policy without $Sid', ({ Sid, Action }) => {
  test('The message names the missing permission', async () => {
    const { finished, verdict } = await runWith(
      policy().Statement.filter((statement) => statement.Sid !== Sid),
    )
    const said = linesOf(finished, Sid === 'ReadLoggingSettings' ? 'warning' : 'error')
    // The location is given, so a missing optional fact is only a warning.
    expect(verdict).toBe(Sid === 'ReadLoggingSettings' ? 'non-compliant' : '')
    const actions = typeof Action === 'string' ? [Action] : Action
    expect(actions.filter((action) => said.includes(action))).not.toEqual([])
  })
})

describe('the policy for a trail', () => {
  const TRAIL = 's3://guarded-trail/AWSLogs/'
  /** Statements for access logs, and for facts in the report that this check does not need. */
  const unneeded = ['ListLogs', 'ReadLogs', 'ReadBucketSettings', 'FindDeliveries']
  const ofTrail = policy().Statement.filter(({ Sid }) => !unneeded.includes(Sid))
  const without = (sid: string) =>
    runWith(
      ofTrail.filter(({ Sid }) => Sid !== sid),
      TRAIL,
    )

  test('The check of a trail runs without the statements for access logs and for further facts', async () => {
    const { finished, verdict } = await runWith(ofTrail, TRAIL)
    expect(linesOf(finished, 'error')).not.toMatch(/denied|authorized/i)
    expect(verdict).toBe('non-compliant')
  })

  test.each(ofTrail.filter(({ Sid }) => Sid !== 'ReadTrails' && Sid !== 'ReadLoggingSettings'))(
    'The check of a trail names the missing permission without $Sid',
    async ({ Sid, Action }) => {
      const { finished, verdict } = await without(Sid)
      expect(verdict).toBe('')
      const said = linesOf(finished, 'error')
      const actions = typeof Action === 'string' ? [Action] : Action
      expect(actions.filter((action) => said.includes(action))).not.toEqual([])
    },
  )

  test('Without the statement for trails the findings stay, and the gap names the permission', async () => {
    const { finished, verdict } = await without('ReadTrails')
    expect(verdict).toBe('non-compliant')
    expect(finished.stdout).toContain('trail-coverage')
  })
})
