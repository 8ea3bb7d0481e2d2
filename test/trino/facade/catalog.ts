import {
  CreateDatabaseCommand,
  CreateTableCommand,
  DeleteDatabaseCommand,
  DeleteTableCommand,
  GetDatabaseCommand,
  GetTableCommand,
  GetTablesCommand,
  GlueClient,
  type TableInput,
} from '@aws-sdk/client-glue'
import {
  GetBucketLocationCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { StatementFailure } from './backend.js'
import type { Ddl, TableDefinition } from './hive-ddl.js'

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/** The calls that Athena makes in Glue and S3 for its caller. */
export interface CatalogAndStore {
  bucketExists(bucket: string, caller: string | null): Promise<boolean>
  runDdl(ddl: Ddl, database: string, caller: string | null): Promise<void>
  /** Throws `StatementFailure` when the caller may not read a table of the statement or its objects. */
  checkReading(sql: string, database: string, caller: string | null): Promise<void>
  writeResult(location: string, text: string, caller: string | null): Promise<void>
  /** Throws `StatementFailure` when the caller may not read a result. */
  checkResult(location: string, caller: string | null): Promise<void>
}

const REGION = 'us-east-1'
const ANYONE: Credentials = { accessKeyId: 'testing', secretAccessKey: 'testing' }

/**
 * Glue and S3 at `upstream`. With `asCaller`, every call has the credentials of the caller, as in Athena. The caller
 * then needs the permissions.
 */
export function connectCatalog(
  upstream: string,
  asCaller: ((accessKeyId: string) => Credentials | undefined) | null,
): CatalogAndStore {
  const clients = new Map<string, { glue: GlueClient; s3: S3Client }>()
  const makeClients = (caller: string | null): { glue: GlueClient; s3: S3Client } => {
    const credentials = (caller === null ? undefined : asCaller?.(caller)) ?? ANYONE
    const known = clients.get(credentials.accessKeyId)
    if (known !== undefined) return known
    const settings = { endpoint: upstream, region: REGION, credentials }
    const made = { glue: new GlueClient(settings), s3: new S3Client({ ...settings, forcePathStyle: true }) }
    clients.set(credentials.accessKeyId, made)
    return made
  }

  return {
    bucketExists: async (bucket, caller) => {
      const { s3 } = makeClients(caller)
      try {
        await s3.send(
          asCaller === null
            ? new HeadBucketCommand({ Bucket: bucket })
            : new GetBucketLocationCommand({ Bucket: bucket }),
        )
        return true
      } catch (thrown) {
        const status = (thrown as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode
        if (status === 404 || status === 403) return false
        throw thrown
      }
    },
    runDdl: async (ddl, database, caller) => {
      try {
        if (asCaller !== null) await useDefaultDatabase(makeClients(caller).glue)
        await runDdl(makeClients(caller).glue, ddl, database)
      } catch (thrown) {
        throw makeDdlFailure(thrown, ddl, database)
      }
    },
    checkReading: async (sql, database, caller) => {
      if (asCaller === null) return
      const { glue, s3 } = makeClients(caller)
      try {
        await useDefaultDatabase(glue)
      } catch (thrown) {
        throw new StatementFailure(`Insufficient permissions to execute the query. ${getErrorText(thrown)}`)
      }
      for (const [, inDatabase, name] of sql.matchAll(
        /\b(?:FROM|JOIN)\s+(?:"?([a-z0-9_]+)"?\.)?"([a-z0-9_]+)"/g,
      )) {
        const DatabaseName = inDatabase ?? database
        try {
          await glue.send(new GetDatabaseCommand({ Name: DatabaseName }))
          const { Table } = await glue.send(new GetTableCommand({ DatabaseName, Name: name }))
          const [, Bucket, Prefix] =
            /^s3:\/\/([^/]+)\/(.*)$/.exec(Table?.StorageDescriptor?.Location ?? '') ?? []
          const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix, MaxKeys: 1 }))
          const Key = Contents?.[0]?.Key
          if (Key !== undefined) await s3.send(new GetObjectCommand({ Bucket, Key, Range: 'bytes=0-0' }))
        } catch (thrown) {
          if (getErrorName(thrown) === 'EntityNotFoundException') continue
          throw new StatementFailure(
            `PERMISSION_DENIED: Access Denied. ${getErrorText(thrown)} (Error Code: ${getErrorName(thrown)})`,
          )
        }
      }
    },
    writeResult: async (location, text, caller) => {
      const [, Bucket, Key] = /^s3:\/\/([^/]+)\/(.*)$/.exec(location) ?? []
      try {
        for (const [name, Body] of [
          [Key, Buffer.from(text)],
          [`${Key}.metadata`, Buffer.from('façade')],
        ] as const)
          await makeClients(caller).s3.send(
            new PutObjectCommand({ Bucket, Key: name, Body, ContentLength: Body.length }),
          )
      } catch {
        throw new StatementFailure(
          `Access denied when writing output to url: ${location} . Please ensure you are allowed to access the S3 bucket. If you are encrypting query results with KMS key, please ensure you are allowed to access your KMS key`,
        )
      }
    },
    checkResult: async (location, caller) => {
      if (asCaller === null) return
      const [, Bucket, Key] = /^s3:\/\/([^/]+)\/(.*)$/.exec(location) ?? []
      await makeClients(caller).s3.send(new HeadObjectCommand({ Bucket, Key }))
    },
  }
}

/**
 * Athena asks for the database `default` before every query, and creates a missing one.
 *
 * Source: https://docs.aws.amazon.com/athena/latest/ug/fine-grained-access-to-glue-resources.html
 */
async function useDefaultDatabase(glue: GlueClient): Promise<void> {
  try {
    await glue.send(new GetDatabaseCommand({ Name: 'default' }))
  } catch (thrown) {
    if (getErrorName(thrown) !== 'EntityNotFoundException') throw thrown
    await glue.send(new CreateDatabaseCommand({ DatabaseInput: { Name: 'default' } }))
  }
}

async function runDdl(glue: GlueClient, ddl: Ddl, database: string): Promise<void> {
  switch (ddl.kind) {
    case 'create-database':
      try {
        await glue.send(
          new CreateDatabaseCommand({
            DatabaseInput: {
              Name: ddl.name,
              Parameters: ddl.properties,
              ...(ddl.comment === undefined ? {} : { Description: ddl.comment }),
              ...(ddl.location === undefined ? {} : { LocationUri: ddl.location }),
            },
          }),
        )
      } catch (thrown) {
        if (!ddl.ifNotExists || getErrorName(thrown) !== 'AlreadyExistsException') throw thrown
      }
      return
    case 'create-table': {
      const DatabaseName = ddl.database ?? database
      await glue.send(new GetDatabaseCommand({ Name: DatabaseName }))
      try {
        await glue.send(new CreateTableCommand({ DatabaseName, TableInput: makeTableInput(ddl.table) }))
      } catch (thrown) {
        if (!ddl.ifNotExists || getErrorName(thrown) !== 'AlreadyExistsException') throw thrown
      }
      return
    }
    case 'drop-table':
      try {
        await glue.send(new DeleteTableCommand({ DatabaseName: ddl.database ?? database, Name: ddl.name }))
      } catch (thrown) {
        if (!ddl.ifExists || getErrorName(thrown) !== 'EntityNotFoundException') throw thrown
      }
      return
    case 'drop-database':
      try {
        const { TableList } = await glue.send(new GetTablesCommand({ DatabaseName: ddl.name }))
        if ((TableList ?? []).length > 0 && !ddl.cascade)
          throw new StatementFailure(
            `FAILED: Execution Error, return code 1 from org.apache.hadoop.hive.ql.exec.DDLTask. InvalidOperationException(message:Database ${ddl.name} is not empty. One or more tables exist.)`,
          )
        await glue.send(new DeleteDatabaseCommand({ Name: ddl.name }))
      } catch (thrown) {
        if (!ddl.ifExists || getErrorName(thrown) !== 'EntityNotFoundException') throw thrown
      }
  }
}

/** The table as Athena stores it in Glue. */
function makeTableInput(table: TableDefinition): TableInput {
  const makeColumns = (all: TableDefinition['columns']) =>
    all.map(({ name, type, comment }) => ({
      Name: name,
      Type: type,
      ...(comment === undefined ? {} : { Comment: comment }),
    }))
  return {
    Name: table.name,
    TableType: 'EXTERNAL_TABLE',
    ...(table.comment === undefined ? {} : { Description: table.comment }),
    Parameters: {
      EXTERNAL: 'TRUE',
      transient_lastDdlTime: String(Math.floor(Date.now() / 1000)),
      ...(table.comment === undefined ? {} : { comment: table.comment }),
      ...table.properties,
    },
    PartitionKeys: makeColumns(table.partitionColumns),
    StorageDescriptor: {
      Columns: makeColumns(table.columns),
      Location: table.location,
      InputFormat: table.inputFormat,
      OutputFormat: table.outputFormat,
      Compressed: false,
      NumberOfBuckets: -1,
      BucketColumns: [],
      SortColumns: [],
      StoredAsSubDirectories: false,
      SerdeInfo: {
        SerializationLibrary: table.serde,
        Parameters: { 'serialization.format': '1', ...table.serdeProperties },
      },
    },
  }
}

function getErrorName(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : ''
}

function getErrorText(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}

/** The text of Athena for a refusal of Glue. */
function makeDdlFailure(thrown: unknown, ddl: Ddl, database: string): StatementFailure {
  if (thrown instanceof StatementFailure) return thrown
  const task = 'FAILED: Execution Error, return code 1 from org.apache.hadoop.hive.ql.exec.DDLTask.'
  const subject =
    ddl.kind === 'create-table'
      ? `Table ${ddl.table.name}`
      : ddl.kind === 'drop-table'
        ? `Table ${ddl.name}`
        : `Database ${ddl.name}`
  switch (getErrorName(thrown)) {
    case 'AlreadyExistsException':
      return new StatementFailure(`${task} AlreadyExistsException(message:${subject} already exists)`)
    case 'EntityNotFoundException':
      return ddl.kind === 'create-table'
        ? new StatementFailure(
            `FAILED: SemanticException [Error 10072]: Database does not exist: ${ddl.database ?? database}`,
          )
        : new StatementFailure(`FAILED: SemanticException [Error 10001]: ${subject} not found`)
    default:
      return new StatementFailure(
        `${task} MetaException(message:${getErrorText(thrown)} (Service: AmazonDataCatalog; Status Code: 400; Error Code: ${getErrorName(thrown)}))`,
      )
  }
}
