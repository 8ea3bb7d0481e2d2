import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import {
  CreateDatabaseCommand,
  CreateTableCommand,
  GetTableCommand,
  GlueClient,
  type TableInput,
} from '@aws-sdk/client-glue'
import { afterAll, beforeAll } from '@jest/globals'
import { describeError } from '../../../src/runtime/errors.js'
import { type Finished, makeStep, makeTemporaryFolders } from '../../support/dist.js'
import { makeSigV2Event, makeTrailEvent, makeTrailFile } from '../../support/other-logs.js'
import type { Backend } from '../facade/backend.js'
import type { Credentials } from '../facade/catalog.js'
import { type Facade, startFacade } from '../facade/facade.js'
import { type OidcStub, startOidcStub } from '../facade/oidc.js'
import { createTrinoBackend } from '../facade/trino-backend.js'
import { ANYONE, createBucket, putObjects, REGION, readRig } from './rig.js'
import { putSmallLog, type SmallLog } from './small-log.js'

const ACCOUNT = '123456789012'
const ROLE = `arn:aws:iam::${ACCOUNT}:role/checker`
const WORKGROUP = 's3-sigv4-check'
const TRUST = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity' }],
}

export interface Statement {
  readonly Sid: string
  readonly Action: string | readonly string[]
}

/** The published policy, with the names of a test file in place of its example names. */
export function readPolicy(name: string): { Version: string; Statement: Statement[] } {
  const text = readFileSync(new URL('../../../docs/iam-policy.json', import.meta.url), 'utf8')
  return JSON.parse(
    text
      .replaceAll('eu-west-1:111122223333', `${REGION}:${ACCOUNT}`)
      .replaceAll('example-media-archive', `${name}`)
      .replaceAll('example-access-logs/s3/', `${name}-logs/logs/`)
      .replaceAll('example-access-logs', `${name}-logs`)
      .replaceAll('example-trail', `${name}-trail`)
      .replaceAll('example-athena-results', `${name}-results`),
  )
}

export interface GuardedCheck {
  log: SmallLog
  /** Runs the action with these statements as the policy of the role. Each run creates a table. */
  run(
    statements: readonly Statement[],
    location?: string,
  ): Promise<{ finished: Finished; verdict: string | undefined }>
}

/**
 * Prepares logs and a role in a moto that checks signatures and policies, before the tests of the file that calls it.
 *
 * @param name the start of the names of this file's buckets and tables
 * @param position that of the moto, which only one file can use at a time
 */
export function useGuardedCheck(name: string, position: number): GuardedCheck {
  const { guardedMotos, moto } = readRig()
  const guardedMoto = guardedMotos[position] as string
  const folders = makeTemporaryFolders()
  let facade: Facade
  let oidc: OidcStub
  let tables = 0
  const guarded = {
    run: async (statements, location) => {
      await callIam(guardedMoto, {
        Action: 'PutRolePolicy',
        RoleName: 'checker',
        PolicyName: 'least',
        PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: statements }),
      })
      const action = makeStep(folders.make())
      const inputs = {
        ...guarded.log.inputs,
        'log-location': location ?? guarded.log.location,
        'role-to-assume': ROLE,
        'aws-region': REGION,
        workgroup: WORKGROUP,
        table: `${name}_${++tables}`,
      }
      const env = { ...oidc.environment, AWS_ENDPOINT_URL: facade.url, AWS_EC2_METADATA_DISABLED: 'true' }
      const finished = await action.run(inputs, {
        env,
        // A query takes long on a busy machine.
        timeoutMilliseconds: 240_000,
      })
      return { finished, verdict: action.outputs().verdict }
    },
  } as GuardedCheck

  beforeAll(async () => {
    await ask(guardedMoto, '/moto-api/reset-auth', 'inf')
    await ask(guardedMoto, '/moto-api/reset', '')
    guarded.log = await putSmallLog(name, `${name}-logs`, guardedMoto)
    await createBucket(`${name}-results`, guardedMoto)
    for (const server of [guardedMoto, moto]) {
      await createBucket(`${name}-trail`, server)
      await putObjects(`${name}-trail`, makeTrailObjects(name), server)
    }
    // The engine reads the same log objects from the other moto, which checks no permission.
    await putSmallLog(name, `${name}-logs`, moto)
    await callIam(guardedMoto, {
      Action: 'CreateRole',
      RoleName: 'checker',
      AssumeRolePolicyDocument: JSON.stringify(TRUST),
    })
    await callIam(guardedMoto, { Action: 'CreateUser', UserName: 'administrator' })
    await callIam(guardedMoto, {
      Action: 'PutUserPolicy',
      UserName: 'administrator',
      PolicyName: 'all',
      PolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
      }),
    })
    const key = await callIam(guardedMoto, { Action: 'CreateAccessKey', UserName: 'administrator' })
    const readTag = (tag: string): string => new RegExp(`<${tag}>([^<]+)<`).exec(key)?.[1] ?? ''
    const administrator = { accessKeyId: readTag('AccessKeyId'), secretAccessKey: readTag('SecretAccessKey') }

    oidc = await startOidcStub()
    facade = await startFacade({
      backend: createMirroredBackend(guardedMoto, administrator),
      upstream: guardedMoto,
      authorize: true,
      roles: { [ROLE]: { trustPolicy: TRUST } },
      workGroups: { [WORKGROUP]: { outputLocation: `s3://${name}-results/` } },
    })
  })
  afterAll(async () => {
    await facade.stop()
    await oidc.stop()
    folders.removeAll()
  })
  return guarded
}

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
async function callIam(guardedMoto: string, parameters: Record<string, string>): Promise<string> {
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
function createMirroredBackend(guardedMoto: string, administrator: Credentials): Backend {
  const { moto, trino } = readRig()
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
        const ignoreKnown = (thrown: unknown): void => {
          if (!/already exists/i.test(describeError(thrown))) throw thrown
        }
        await to.send(new CreateDatabaseCommand({ DatabaseInput: { Name: DatabaseName } })).catch(ignoreKnown)
        await to
          .send(new CreateTableCommand({ DatabaseName, TableInput: table as TableInput }))
          .catch(ignoreKnown)
      }
      return engine.run(statement)
    },
  }
}

/** A trail with one file of yesterday. */
function makeTrailObjects(name: string): readonly (readonly [string, Buffer])[] {
  const time = new Date(Date.now() - 86_400_000)
  const eventTime = `${time.toISOString().slice(0, 19)}Z`
  const ofBucket = { requestParameters: { bucketName: name, key: 'k' }, eventTime }
  const file = makeTrailFile(makeSigV2Event(ofBucket), makeTrailEvent(ofBucket))
  const day = eventTime.slice(0, 10).replaceAll('-', '/')
  return [[`AWSLogs/${ACCOUNT}/CloudTrail/${REGION}/${day}/file.json.gz`, gzipSync(file)]]
}

/** The annotations of one kind in the log of a step. */
export function selectAnnotationLines({ stdout }: Finished, kind: 'error' | 'warning'): string {
  return stdout
    .split('\n')
    .filter((line) => line.startsWith(`::${kind}`))
    .join('\n')
}
