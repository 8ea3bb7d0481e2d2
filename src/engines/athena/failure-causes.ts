import type { AwsSettings } from '../../settings/settings.js'
import type { Purpose } from './statements.js'

/** Facts that a remedy can depend on. */
export interface AboutFailure {
  /** The complete message of AWS. */
  readonly text: string
  readonly purpose: Purpose
  readonly aws: AwsSettings
  /** Some log objects have simple keys. A query lists all objects in their folder, for any window. */
  readonly hasSimpleKeys: boolean
}

/** A cause of AWS messages. */
export interface FailureCause {
  /** A pattern of the message. */
  readonly sign: RegExp
  /** Error types with this cause. Source: https://docs.aws.amazon.com/athena/latest/ug/error-reference.html */
  readonly types?: readonly number[]
  /** The same statement can succeed later. It is sent more often for `throttled` than for `passing`. */
  readonly recurs: 'always' | 'throttled' | 'passing'
  /** A statement that needs less memory may succeed. */
  readonly isOutOfMemory?: true
  /** The user's remedy: a sentence without its full stop. */
  readonly describeRemedy: (about: AboutFailure) => string
}

/**
 * The causes of AWS messages, the specific ones before the general ones. `test/engines/athena/aws-messages.ts` has the
 * real messages with their sources. Sources: https://docs.aws.amazon.com/athena/latest/ug/troubleshooting-athena.html,
 * https://docs.aws.amazon.com/athena/latest/ug/workgroups-troubleshooting.html,
 * https://docs.aws.amazon.com/athena/latest/ug/performance-tuning-s3-throttling.html
 */
const CAUSES: readonly FailureCause[] = [
  {
    sign: /No output location provided/i,
    recurs: 'always',
    describeRemedy: ({ aws }) =>
      `Set output-location to an s3:// address for query results, or give workgroup ${aws.workgroup} one`,
  },
  {
    // https://docs.aws.amazon.com/athena/latest/ug/managed-results.html
    sign: /ManagedQueryResults/i,
    recurs: 'always',
    describeRemedy: ({ aws }) =>
      `Leave output-location out: workgroup ${aws.workgroup} keeps the query results itself`,
  },
  {
    sign: /WorkGroup .*(?:not found|does not exist)/i,
    recurs: 'always',
    describeRemedy: ({ aws }) =>
      `Set workgroup to one that exists in ${aws.region ?? 'this Region'}, or aws-region to the Region where it does`,
  },
  {
    sign: /WorkGroup .*disabled/i,
    recurs: 'always',
    describeRemedy: ({ aws }) => `Enable workgroup ${aws.workgroup}, or name another in workgroup`,
  },
  {
    sign: /bytes scanned limit/i,
    recurs: 'always',
    describeRemedy: ({ aws }) =>
      `Workgroup ${aws.workgroup} limits the bytes that a query may scan: choose a shorter window (since), or raise the limit`,
  },
  {
    sign: /do not seem to have access to the S3 location of your query results/i,
    recurs: 'always',
    describeRemedy: ({ aws }) =>
      `Allow the role s3:GetObject and s3:ListBucket on ${describeResultLocation(aws)}; if a KMS key encrypts the results, also kms:Decrypt on it`,
  },
  {
    sign: /Unable to verify\/create output bucket|output(?:Location| location| bucket| path).*(?:denied|not exist|region|invalid|not a valid)|(?:writing|write) (?:to|results?|(?:query )?output)|save your query results/i,
    types: [401, 402],
    recurs: 'always',
    describeRemedy: ({ aws, text }) =>
      `Check that ${describeResultLocation(aws)} exists in the query's Region, ` +
      'and allow s3:GetBucketLocation, s3:ListBucket, s3:GetObject, s3:PutObject and s3:AbortMultipartUpload on it' +
      (/\bKMS\b/i.test(text)
        ? '; where a KMS key encrypts the results, kms:GenerateDataKey and kms:Decrypt'
        : ''),
  },
  {
    sign: /ExpiredToken|security token .*expired/i,
    recurs: 'always',
    describeRemedy: () =>
      'The credentials that started the query expired while it ran: give role-to-assume, or get new ones just before this check',
  },
  {
    sign: /GlueEncryptionException|(?:customer master key|AWSKMS).*AmazonDataCatalog|AmazonDataCatalog.*AWSKMS/i,
    recurs: 'always',
    describeRemedy: ({ purpose }) =>
      `A KMS key encrypts the Glue Data Catalog: allow the role kms:Decrypt${purpose.startsWith('create') ? ', kms:Encrypt and kms:GenerateDataKey' : ''} on that key (\`aws glue get-data-catalog-encryption-settings\` names it)`,
  },
  {
    sign: /Lake ?Formation permission.*Required (?:Create|Alter|Drop)/i,
    recurs: 'always',
    describeRemedy: ({ text }) =>
      /Create Database/i.test(text)
        ? 'Lake Formation governs the catalog: grant the role CREATE_DATABASE on it, or let an administrator run the output of `s3-sigv4-check sql` once'
        : 'Lake Formation governs the database: grant the role CREATE_TABLE and DESCRIBE on it and DATA_LOCATION_ACCESS on the log bucket, or let an administrator run the output of `s3-sigv4-check sql` once',
  },
  {
    sign: /lake ?formation|requester is not authorized/i,
    types: [234, 1700],
    recurs: 'always',
    describeRemedy: () =>
      'Lake Formation governs this data: grant the role SELECT and DESCRIBE on the table, and allow lakeformation:GetDataAccess',
  },
  {
    sign: /not authorized to perform:? *glue:(?:CreateTable|CreateDatabase)/i,
    recurs: 'always',
    describeRemedy: ({ text }) =>
      `Allow the role ${findAction(text) ?? 'glue:CreateTable'}, or let an administrator run the output of \`s3-sigv4-check sql\` once`,
  },
  {
    sign: /not authorized to perform:? *kms:/i,
    recurs: 'always',
    describeRemedy: ({ text }) =>
      `Allow the role ${findAction(text)} on the key that the message names, and in the policy of that key`,
  },
  {
    sign: /not authorized to perform:? *[a-z0-9-]+:[A-Za-z]+/i,
    recurs: 'always',
    describeRemedy: ({ text }) => `Allow the role ${findAction(text)}`,
  },
  {
    sign: /\bKMS(?: key|\.\w+Exception)|AWSKMS|customer master key/i,
    recurs: 'always',
    describeRemedy: () =>
      'Allow the role kms:Decrypt on the key of the log objects, and kms:GenerateDataKey and kms:Decrypt on the key of the results',
  },
  {
    // Source of the limits: https://docs.aws.amazon.com/athena/latest/ug/other-notable-limitations.html
    sign: /TextLineLengthLimitExceeded|Too many bytes before newline|Line too long in text file|PAGE_TOO_LARGE|(?:row|column|line|page)(?: or column)? (?:size|length) .{0,40}(?:exceed|too (?:large|long)|limit)|(?:exceed\w*|larger than).{0,40}(?:row|column|line|page)(?: or column)? (?:size|length)/i,
    recurs: 'always',
    describeRemedy: () =>
      'A line of a log object is longer than Athena reads (32 MB in a row, 200 MB in a line): read the log objects with engine embedded',
  },
  {
    sign: /Slow ?Down|reduce your request rate|Status Code: 503|Service Unavailable/i,
    types: [1403],
    recurs: 'throttled',
    describeRemedy: () =>
      'S3 limits the rate of requests to this prefix, as it does for very many small log objects: run the check at another hour, choose a shorter window (since), or log with partitioned keys',
  },
  {
    sign: /ThrottlingException|Rate exceeded|Too ?Many ?Requests(?:Exception)?\b|request throttled|exceeded the limit for the number of queries/i,
    types: [1400, 1401, 1404, 1405, 1406, 1602],
    recurs: 'throttled',
    describeRemedy: () =>
      'AWS limits the rate of requests of this account: run the check at another hour, or run fewer checks at one time',
  },
  {
    sign: /PermanentRedirect|must be addressed using the specified endpoint|Status Code: 301|AuthorizationHeaderMalformed|wrong region/i,
    recurs: 'always',
    describeRemedy: ({ aws }) =>
      `The bucket is in another Region than ${aws.region ?? 'the query'}: run the check with aws-region set to the bucket's Region`,
  },
  {
    sign: /NoSuchKey|specified key does not exist|File does not exist/i,
    types: [1302],
    recurs: 'always',
    describeRemedy: () =>
      'A log object was deleted while the query ran: run the check again, and choose a later since where a lifecycle rule deletes the oldest',
  },
  {
    sign: /InvalidObjectState|storage class/i,
    recurs: 'always',
    describeRemedy: () =>
      'Log objects are archived in a storage class that cannot be read: choose a later since, or copy them to another storage class',
  },
  {
    sign: /NoSuchBucket|specified bucket does not exist/i,
    types: [1306],
    recurs: 'always',
    describeRemedy: () => 'Check log-location and output-location: a bucket does not exist',
  },
  {
    sign: /Access ?Denied|Forbidden|PERMISSION_DENIED|Permission denied|Status Code: 403|Insufficient permissions/i,
    types: [1500, 1501],
    recurs: 'always',
    describeRemedy: ({ purpose }) =>
      purpose === 'create database' || purpose === 'create table'
        ? 'Allow the role glue:GetDatabase, glue:CreateDatabase, glue:GetTable and glue:CreateTable, or let an administrator run the output of `s3-sigv4-check sql` once'
        : 'Allow the role s3:ListBucket on the log bucket and s3:GetObject on its log objects; the bucket policy, the VPC endpoint policy and the organization can also refuse the request',
  },
  {
    sign: /QUERY_HAS_TOO_MANY_STAGES|(?:number of|too many) stages/i,
    recurs: 'always',
    describeRemedy: () =>
      'A query needs a stage for each table, and the logs need too many tables: give a folder above them in log-location (simple keys below one location need one table), or split the buckets between several checks',
  },
  {
    sign: /exhausted resources|cluster is out of memory|CLUSTER_OUT_OF_MEMORY|EXCEEDED_(?:LOCAL_|GLOBAL_|FUNCTION_)?MEMORY|insufficient (?:resources|capacity)/i,
    types: [0, 1, 2, 3, 4, 5, 6, 7, 8],
    recurs: 'always',
    isOutOfMemory: true,
    describeRemedy: () =>
      'Choose a shorter window (since) or fewer buckets, or run the check at another hour',
  },
  {
    sign: /Query timeout|Query timed out|EXCEEDED_TIME_LIMIT|exceeded the (?:time|maximum (?:run|execution)|timeout)/i,
    types: [206, 210],
    recurs: 'always',
    describeRemedy: ({ hasSimpleKeys }) =>
      hasSimpleKeys
        ? 'Athena lists the complete folder of simple keys, so a shorter window does not help: log with partitioned keys, or let a lifecycle rule delete old log objects. Or use engine embedded, or request a higher DML timeout quota of Athena'
        : 'Choose a shorter window (since), or request a higher DML timeout quota of Athena',
  },
  {
    sign: /(?:Read|connect|Connection) timed out|Unable to execute HTTP request|Timeout waiting for connection|Connection reset|Invalid S3 request|too many errors talking to a worker|HIVE_FILESYSTEM_ERROR|Status Code: 50[024]|failed to respond|Premature end of (?:Content-Length|chunk)|UnknownHostException|RequestTimeout\b|REMOTE_(?:HOST_GONE|TASK_ERROR|TASK_MISMATCH)|PAGE_TRANSPORT_|TOO_MANY_REQUESTS_FAILED|SERVER_(?:SHUTTING_DOWN|STARTING_UP)/i,
    recurs: 'passing',
    describeRemedy: () => 'Athena lost its connection to S3 or between its workers: run the check again',
  },
  {
    // Trino 476 says only this of a line beyond its limit, of gzip that is cut off, and of a lost connection.
    sign: /Failed to read file at/i,
    recurs: 'passing',
    describeRemedy: () =>
      'Athena could not read a log object to its end. It is cut off, or has a line longer than Athena reads (32 MB in a row): read the log objects with engine embedded',
  },
  {
    sign: /(?:experienced|encountered) an internal error|INTERNAL_ERROR|RESOURCE_UNHEALTHY|NO_NODES_AVAILABLE|internal service error/i,
    recurs: 'passing',
    describeRemedy: () =>
      'Athena failed: run the check again; if the error stays, give AWS Support the id of the query',
  },
  {
    sign: /(?:TABLE|SCHEMA)_NOT_FOUND|does not exist/i,
    types: [1110],
    recurs: 'always',
    describeRemedy: ({ aws }) =>
      `Check that nothing removes database ${aws.database} or its table during the check; run the check again, which creates them again`,
  },
  {
    sign: /\bglue\b|metastore|AmazonDataCatalog/i,
    recurs: 'always',
    describeRemedy: () =>
      'Allow the role glue:GetDatabase, glue:GetTable and glue:GetPartitions on catalog, database and table',
  },
]

/** The cause in the message, or the cause of its error type. Undefined for an unknown cause. */
export function findCause(text: string, errorType: number | null): FailureCause | undefined {
  // The user chooses the names of buckets, keys, roles and tables. A name can look like a cause.
  const said = text.replace(/\b(?:s3[an]?:\/\/|arn:)\S*|'[^']*'/g, '…')
  return (
    CAUSES.find(({ sign }) => sign.test(said)) ?? CAUSES.find(({ types }) => types?.includes(errorType ?? -1))
  )
}

function findAction(text: string): string | null {
  return /not authorized to perform:? *([a-z0-9-]+:[A-Za-z]+)/i.exec(text)?.[1] ?? null
}

function describeResultLocation(aws: AwsSettings): string {
  return aws.outputLocation ?? `the output location of workgroup ${aws.workgroup}`
}

/** The `ErrorCategory` of faults of AWS. */
const SYSTEM = 1

/** Error types of faults in the query, its data or the permissions, for any category. */
const OWN_FAULTS: readonly (readonly [number, number])[] = [
  [0, 8],
  [206, 206],
  [210, 210],
  [401, 402],
  [1000, 1009],
  [1011, 1011],
  [1014, 1014],
  [1100, 1101],
  [1103, 1103],
  [1106, 1110],
  [1200, 1202],
  [1300, 1303],
  [1306, 1307],
  [1402, 1402],
  [1500, 1501],
]

/** Whether a failed query can succeed when it is started again, if its message has no known cause. */
export function isPassingType(
  errorCategory: number | null,
  errorType: number | null,
  isRetryable: boolean,
): boolean {
  if (errorType !== null && OWN_FAULTS.some(([from, to]) => errorType >= from && errorType <= to))
    return false
  return (
    isRetryable || errorCategory === SYSTEM || (errorType !== null && errorType >= 1400 && errorType <= 1406)
  )
}
