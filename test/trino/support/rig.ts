import http from 'node:http'
import https from 'node:https'
import {
  AthenaClient,
  GetQueryExecutionCommand,
  GetQueryResultsCommand,
  StartQueryExecutionCommand,
} from '@aws-sdk/client-athena'
import {
  type BucketLocationConstraint,
  CreateBucketCommand,
  PutBucketLoggingCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import type { RegionalClients } from '../../../src/log-sources/s3/bucket-region.js'
import { makeAwsEnvironment as makeEnvironment } from '../../support/aws-environment.js'
import { type Facade, type FacadeOptions, startFacade } from '../facade/facade.js'
import { createTrinoBackend, type TrinoQuery } from '../facade/trino-backend.js'
import type { Layout } from './log-sets.js'

/** The servers that `run.mjs` started. */
export interface Rig {
  readonly moto: string
  /** Separate motos for tests that enable their authentication. Only one file can use each at a time. */
  readonly guardedMotos: readonly string[]
  readonly trino: string
  /** The home of the JDK that runs Trino. */
  readonly jdk: string
}

export function readRig(): Rig {
  const told = process.env.S3_SIGV4_CHECK_RIG
  if (told === undefined) throw new Error('These tests need the rig: npm run test:trino')
  return JSON.parse(told) as Rig
}

/** The location of query results in every test. */
export const RESULTS_BUCKET = 'query-results'
/** An identity that may do anything while the authentication of moto is off. */
export const ANYONE = { accessKeyId: 'testing', secretAccessKey: 'testing' }
export const REGION = 'us-east-1'

/** A façade over Trino and moto, with results in `RESULTS_BUCKET`. */
export async function startFacadeOverTrino(options: Partial<FacadeOptions> = {}): Promise<Facade> {
  const { moto, trino } = readRig()
  await createBucket(RESULTS_BUCKET)
  return startFacade({
    backend: createTrinoBackend(trino),
    upstream: moto,
    workGroups: { primary: { outputLocation: `s3://${RESULTS_BUCKET}/` } },
    ...options,
  })
}

export function connectS3(server = readRig().moto): S3Client {
  return new S3Client({ endpoint: server, region: REGION, credentials: ANYONE, forcePathStyle: true })
}

/** One client of S3 for all Regions, in the form that code with requests of its own needs. */
export function makeS3Clients(client: S3Client): RegionalClients {
  return {
    region: REGION,
    getS3: async () => client,
    connection: {
      agents: { http: http.globalAgent, https: https.globalAgent, direct: {} },
      credentials: { get: async () => ANYONE, renew: async () => false },
    },
  }
}

/** @param region of the bucket, if it is not that of the check */
export async function createBucket(
  name: string,
  server?: string,
  region?: BucketLocationConstraint,
): Promise<void> {
  const place = region === undefined ? {} : { CreateBucketConfiguration: { LocationConstraint: region } }
  await connectS3(server).send(new CreateBucketCommand({ Bucket: name, ...place }))
}

/** Stores objects, several at a time. */
export async function putObjects(
  bucket: string,
  objects: Iterable<readonly [key: string, body: string | Uint8Array]>,
  server?: string,
  archived: ReadonlySet<string> = new Set(),
): Promise<void> {
  const client = connectS3(server)
  const waiting = [...objects]
  const runWorker = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const Body = Buffer.from(next[1])
      const isArchived = archived.has(next[0])
      const StorageClass = isArchived ? (waiting.length % 2 === 0 ? 'GLACIER' : 'DEEP_ARCHIVE') : 'STANDARD'
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: next[0],
          Body,
          ContentLength: Body.length,
          StorageClass,
        }),
      )
    }
  }
  await Promise.all(Array.from({ length: 4 }, runWorker))
  client.destroy()
}

export interface Answer {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | null)[])[]
  readonly bytesScanned: number
}

/**
 * Runs one statement through the façade with the client of AWS. Throws the reason that Athena gives for a failure.
 */
export async function ask(facade: Facade, sql: string, database = 'default'): Promise<Answer> {
  const athena = new AthenaClient({ endpoint: facade.url, region: REGION, credentials: ANYONE })
  const { QueryExecutionId } = await athena.send(
    new StartQueryExecutionCommand({ QueryString: sql, QueryExecutionContext: { Database: database } }),
  )
  await facade.executions.get(QueryExecutionId as string)?.done
  const { QueryExecution } = await athena.send(new GetQueryExecutionCommand({ QueryExecutionId }))
  if (QueryExecution?.Status?.State !== 'SUCCEEDED')
    throw new Error(`${QueryExecution?.Status?.State}: ${QueryExecution?.Status?.StateChangeReason}`)
  const rows: (string | null)[][] = []
  for (let NextToken: string | undefined, first = true; first || NextToken !== undefined; first = false) {
    const page = await athena.send(new GetQueryResultsCommand({ QueryExecutionId, NextToken }))
    for (const { Data } of page.ResultSet?.Rows ?? [])
      rows.push((Data ?? []).map(({ VarCharValue }) => VarCharValue ?? null))
    NextToken = page.NextToken
  }
  athena.destroy()
  const [header, ...data] = rows
  return {
    columns: (header ?? []).map(String),
    rows: data,
    bytesScanned: QueryExecution.Statistics?.DataScannedInBytes ?? 0,
  }
}

/** Trino's records of the queries whose text contains `text`. */
export function listQueriesWith(text: string): Promise<readonly TrinoQuery[]> {
  return createTrinoBackend(readRig().trino).listQueriesWith(text)
}

/** Lets clients of this process reach the façade, and no other part of AWS. */
export function useAws(facade: Facade): void {
  Object.assign(process.env, makeAwsEnvironment(facade))
}

/** The environment in which a check reaches the façade with keys of `ANYONE`. */
export function makeAwsEnvironment(facade: Facade): Record<string, string> {
  return makeEnvironment(facade.url, { region: REGION, ...ANYONE })
}

/** Enables the access logging of a bucket. */
export async function enableLogging(
  source: string,
  target: string,
  prefix: string,
  layout: Layout,
  server?: string,
): Promise<void> {
  const client = connectS3(server)
  await client.send(
    new PutBucketPolicyCommand({
      Bucket: target,
      Policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'logging.s3.amazonaws.com' },
            Action: 's3:PutObject',
            Resource: `arn:aws:s3:::${target}/*`,
          },
        ],
      }),
    }),
  )
  await client.send(
    new PutBucketLoggingCommand({
      Bucket: source,
      BucketLoggingStatus: {
        LoggingEnabled: {
          TargetBucket: target,
          TargetPrefix: prefix,
          TargetObjectKeyFormat: layout.startsWith('partitioned')
            ? {
                PartitionedPrefix: {
                  PartitionDateSource: layout === 'partitioned-event-time' ? 'EventTime' : 'DeliveryTime',
                },
              }
            : { SimplePrefix: {} },
        },
      },
    }),
  )
  client.destroy()
}
