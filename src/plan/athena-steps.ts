import type { WorkGroup } from '@aws-sdk/client-athena'
import type { GlueClient } from '@aws-sdk/client-glue'
import type { S3Client } from '@aws-sdk/client-s3'
import type { AwsClients } from '../aws/clients.js'
import { isNamed, readAwsFailure } from '../aws/errors.js'
import { loadAthenaSdk, loadGlueSdk, loadS3Sdk } from '../aws/sdk.js'
import { type GlueTable, verifyTable } from '../engines/athena/sql/table.js'
import { locateTables } from '../engines/athena/statements.js'
import { makeBucketCalls } from '../log-sources/s3/bucket-region.js'
import { formatBytes } from '../model/figures.js'
import type { AthenaLocation } from '../model/log-location.js'
import { readS3Location } from '../settings/locations.js'
import type { Settings } from '../settings/settings.js'
import type { PlannedLocation } from './plan.js'
import type { StepList } from './step-list.js'

/**
 * The requirements of Athena: a workgroup, a location for results, and a database and tables that exist or can be
 * created.
 */
export async function planAthena(
  settings: Settings,
  clients: AwsClients,
  locations: readonly AthenaLocation[],
  planned: readonly PlannedLocation[],
  steps: StepList,
  signal: AbortSignal,
): Promise<void> {
  const workGroup = await planWorkGroup(settings, clients, planned, steps, signal)
  await planResults(settings, clients, workGroup, steps, signal)
  await planTables(settings, clients, locations, steps, signal)
}

async function planWorkGroup(
  { aws }: Settings,
  { getAthena, region }: AwsClients,
  planned: readonly PlannedLocation[],
  steps: StepList,
  signal: AbortSignal,
): Promise<WorkGroup | null> {
  const { GetWorkGroupCommand } = await loadAthenaSdk()
  const name = aws.workgroup
  try {
    const client = await getAthena()
    const command = new GetWorkGroupCommand({ WorkGroup: name })
    const { WorkGroup: found } = await client.send(command, { abortSignal: signal })
    if (found?.State === 'DISABLED') {
      steps.addFailed('workgroup', name, 'it is switched off', 'Enable it, or give another workgroup')
      return found
    }
    const bytes = planned.reduce((sum, location) => sum + location.bytes, 0)
    const cutoff = found?.Configuration?.BytesScannedCutoffPerQuery ?? Number.POSITIVE_INFINITY
    const most = aws.maxBytesScanned ?? Number.POSITIVE_INFINITY
    const limit = Math.min(cutoff, most)
    const stop = `${cutoff <= most ? 'Athena stops a query' : 'the check stops its queries'} after ${formatBytes(limit)}`
    if (bytes > limit)
      steps.addFailed(
        'workgroup',
        name,
        `the log objects of the window have ${formatBytes(bytes)}, but ${stop}`,
        'Raise max-bytes-scanned or the limit of the workgroup, or check a shorter period',
      )
    else
      steps.addOk('workgroup', name, `in ${region}${limit === Number.POSITIVE_INFINITY ? '' : `, ${stop}`}`)
    return found ?? null
  } catch (error) {
    signal.throwIfAborted()
    const remedy = isNamed(readAwsFailure(error), 'InvalidRequest')
      ? `Create workgroup ${name} in ${region} (infra/s3-sigv4-check.yaml does), or check workgroup and aws-region`
      : `Allow athena:GetWorkGroup, athena:StartQueryExecution, athena:GetQueryExecution, athena:GetQueryResults and athena:StopQueryExecution on workgroup ${name} (statement RunQueries of the policy)`
    steps.addFailedBy('workgroup', name, error, remedy, `athena:GetWorkGroup of ${name}`)
    return null
  }
}

/** The location of query results, or the reason why there is none. */
function findOutputLocation(
  { aws }: Settings,
  workGroup: WorkGroup | null,
): { readonly text: string } | { readonly isManaged: boolean } {
  const configuration = workGroup?.Configuration
  if (configuration?.ManagedQueryResultsConfiguration?.Enabled === true) return { isManaged: true }
  const own = configuration?.ResultConfiguration?.OutputLocation ?? null
  const text = configuration?.EnforceWorkGroupConfiguration === true ? own : (aws.outputLocation ?? own)
  return text === null ? { isManaged: false } : { text }
}

async function planResults(
  settings: Settings,
  clients: AwsClients,
  workGroup: WorkGroup | null,
  steps: StepList,
  signal: AbortSignal,
): Promise<void> {
  const name = 'output location'
  const output = findOutputLocation(settings, workGroup)
  if ('isManaged' in output) {
    const { outputLocation, workgroup } = settings.aws
    // A workgroup that enforces its settings ignores those of the query.
    const isEnforced = workGroup?.Configuration?.EnforceWorkGroupConfiguration === true
    if (output.isManaged && outputLocation !== null && !isEnforced)
      steps.addFailed(
        name,
        outputLocation,
        `workgroup ${workgroup} keeps the query results itself, and refuses a query that names a location`,
        'Leave output-location out',
      )
    else if (output.isManaged) steps.addOk(name, '', 'Athena keeps the query results itself')
    else if (workGroup === null) steps.addSkipped(name, '', 'the workgroup could not be read')
    else
      steps.addFailed(
        name,
        '',
        'neither the workgroup nor output-location says where query results go',
        'Give output-location, or set one in the workgroup',
      )
    return
  }
  const read = readS3Location(output.text)
  if ('problem' in read) {
    steps.addFailed(name, output.text, read.problem, 'Check output-location, or that of the workgroup')
    return
  }
  const { bucket, prefix } = read.location
  const calls = makeBucketCalls(clients)
  let isAllowed = true
  for (const { action, resource, statement, expected, ask } of await findProbes(bucket, prefix, signal)) {
    try {
      await calls.ask(bucket, ask)
    } catch (error) {
      signal.throwIfAborted()
      if (isNamed(readAwsFailure(error), ...expected)) continue
      isAllowed = false
      const remedy = isNamed(readAwsFailure(error), 'NoSuchBucket')
        ? `Create bucket ${bucket} (infra/s3-sigv4-check.yaml does), or check output-location`
        : `Allow ${action} on ${resource} (statement ${statement} of the policy)`
      steps.addFailedBy(name, output.text, error, remedy, `${action} of ${output.text}`)
    }
  }
  if (isAllowed)
    steps.addOk(
      name,
      output.text,
      'it can be listed and read; whether s3:PutObject is allowed shows when a query writes its result',
    )
}

/** A call that shows whether an action is allowed, and the errors that mean success. */
interface Probe {
  readonly action: string
  readonly resource: string
  readonly statement: 'FindResults' | 'WriteResults'
  readonly expected: readonly string[]
  readonly ask: (client: S3Client) => Promise<unknown>
}

/** Nothing has this name. It is only a parameter of a call. */
const PROBE_NAME = 's3-sigv4-check-plan'

async function findProbes(bucket: string, prefix: string, signal: AbortSignal): Promise<readonly Probe[]> {
  const s3 = await loadS3Sdk()
  const folder = prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`
  const at = { Bucket: bucket }
  const key = { ...at, Key: `${folder}${PROBE_NAME}` }
  const options = { abortSignal: signal }
  const find = { resource: `bucket ${bucket}`, statement: 'FindResults', expected: [] } as const
  const write = { resource: `the objects of bucket ${bucket}`, statement: 'WriteResults' } as const
  return [
    {
      ...find,
      action: 's3:GetBucketLocation',
      ask: (client) => client.send(new s3.GetBucketLocationCommand(at), options),
    },
    {
      ...find,
      action: 's3:ListBucket',
      ask: (client) =>
        client.send(new s3.ListObjectsV2Command({ ...at, Prefix: folder, MaxKeys: 1 }), options),
    },
    {
      ...find,
      action: 's3:ListBucketMultipartUploads',
      ask: (client) =>
        client.send(new s3.ListMultipartUploadsCommand({ ...at, Prefix: folder, MaxUploads: 1 }), options),
    },
    {
      ...write,
      action: 's3:GetObject',
      expected: ['NoSuchKey', 'NotFound'],
      ask: (client) => client.send(new s3.GetObjectCommand(key), options),
    },
    {
      ...write,
      action: 's3:ListMultipartUploadParts',
      expected: ['NoSuchUpload', 'NoSuchKey'],
      ask: (client) => client.send(new s3.ListPartsCommand({ ...key, UploadId: PROBE_NAME }), options),
    },
  ]
}

async function planTables(
  settings: Settings,
  { getGlue }: AwsClients,
  locations: readonly AthenaLocation[],
  steps: StepList,
  signal: AbortSignal,
): Promise<void> {
  const { GetDatabaseCommand, GetTableCommand } = await loadGlueSdk()
  const client = await getGlue()
  const options = { abortSignal: signal }
  const { database } = settings.aws
  const remedy = `Allow glue:GetDatabase, glue:GetTable and glue:GetPartitions on catalog, database ${database} and its tables (statement ReadTable of the policy)`
  const planPart = async (
    name: 'database' | 'table',
    subject: string,
    ask: () => Promise<void>,
  ): Promise<'there' | 'missing' | 'unknown'> => {
    try {
      await ask()
      steps.addOk(name, subject, 'it is there')
      return 'there'
    } catch (error) {
      signal.throwIfAborted()
      if (isNamed(readAwsFailure(error), 'EntityNotFound')) {
        steps.addOk(name, subject, 'the check would create it')
        return 'missing'
      }
      steps.addFailedBy(
        name,
        subject,
        error,
        remedy,
        `glue:Get${name === 'table' ? 'Table' : 'Database'} of ${subject}`,
      )
      return 'unknown'
    }
  }
  const ofDatabase = await planPart('database', database, async () => {
    await client.send(new GetDatabaseCommand({ Name: database }), options)
  })
  await planDefaultDatabase(client, steps, options)
  let tables: ReturnType<typeof locateTables> = []
  try {
    tables = locateTables(settings, locations)
  } catch (error) {
    steps.addFailedBy('table', settings.aws.table ?? '', error, 'Leave table out')
  }
  let isMissing = ofDatabase === 'missing'
  for (const definition of new Map(tables.map((one) => [one.definition.table, one.definition])).values()) {
    const { table } = definition
    const ofTable = await planPart('table', `${database}.${table}`, async () => {
      const command = new GetTableCommand({ DatabaseName: database, Name: table })
      const { Table } = await client.send(command, options)
      if (Table !== undefined) verifyTable(definition, Table as GlueTable)
    })
    if (ofTable === 'missing') isMissing = true
  }
  if (ofDatabase === 'unknown') steps.addSkipped('making tables', database, 'the database could not be read')
  else if (isMissing) steps.addSkipped('making tables', database, explainNotTried(database))
  else steps.addSkipped('making tables', database, 'the check does not have to create a table')
}

/**
 * A plan creates nothing, so it sends no call that could. A call of that kind is the only proof of the permission
 * (docs/decisions/plan-creates-nothing.md).
 */
function explainNotTried(database: string): string {
  return `not proven, because a plan creates nothing: only a check tries it. It needs glue:CreateDatabase and glue:CreateTable on catalog, database ${database} and its tables (statement MakeTable of the policy). Somebody else can run the statements that s3-sigv4-check sql prints`
}

/** Athena reads this database for every statement. */
async function planDefaultDatabase(
  client: GlueClient,
  steps: StepList,
  options: { readonly abortSignal: AbortSignal },
): Promise<void> {
  const { GetDatabaseCommand } = await loadGlueSdk()
  try {
    await client.send(new GetDatabaseCommand({ Name: 'default' }), options)
  } catch (error) {
    options.abortSignal.throwIfAborted()
    if (!isNamed(readAwsFailure(error), 'EntityNotFound')) {
      steps.addFailedBy(
        'database',
        'default',
        error,
        'Allow glue:GetDatabase, glue:GetDatabases and glue:CreateDatabase on catalog and database default, which Athena needs for every statement (statement UseDefaultDatabase of the policy)',
        'glue:GetDatabase of default',
      )
      return
    }
  }
  steps.addOk('database', 'default', 'Glue answers this call')
}
