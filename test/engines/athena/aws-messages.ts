/**
 * Messages of AWS for failed queries and calls, each with the page or report that shows it. Names of accounts, buckets
 * and requests are changed.
 */
export interface AwsMessage {
  readonly text: string
  readonly source: string
  /** `ErrorCategory` and `ErrorType` if the source or the error reference has them. The defaults are 2 and 1006. */
  readonly category?: 1 | 2 | 3
  readonly type?: number
  readonly retryable?: boolean
  /** Whether the check starts the same query again. */
  readonly isRetried: boolean
  /** The remedy in the message of the check. */
  readonly remedy: RegExp
  /** The message occurs during the creation of database or table. The default is during the scan. */
  readonly duringCreate?: true
}

const REFERENCE = 'https://docs.aws.amazon.com/athena/latest/ug/error-reference.html'
const TROUBLESHOOTING = 'https://docs.aws.amazon.com/athena/latest/ug/troubleshooting-athena.html'
const THROTTLING = 'https://docs.aws.amazon.com/athena/latest/ug/performance-tuning-s3-throttling.html'
const TRINO_ERRORS =
  'https://github.com/trinodb/trino/blob/476/core/trino-spi/src/main/java/io/trino/spi/StandardErrorCode.java'

export const AWS_MESSAGES: readonly AwsMessage[] = [
  // S3 throttles the requests.
  {
    text: 'HIVE_CURSOR_ERROR: Please reduce your request rate.',
    source: 'https://github.com/duo-labs/cloudtracker/issues/63',
    isRetried: true,
    remedy: /S3 limits the rate of requests.*partitioned keys/,
  },
  {
    text: 'HIVE_CANNOT_OPEN_SPLIT: Error opening Hive split s3://access-logs/s3/2026-11-20-10-00-00-AA (offset=0, length=4711): Slow Down (Service: Amazon S3; Status Code: 503; Error Code: 503 Slow Down; Request ID: 0A1B; S3 Extended Request ID: x=; Proxy: null)',
    source: 'https://github.com/delta-io/delta/issues/298',
    isRetried: true,
    remedy: /S3 limits the rate of requests/,
  },
  {
    text: 'HIVE_CURSOR_ERROR: com.amazonaws.services.s3.model.AmazonS3Exception: Please reduce your request rate. (Service: Amazon S3; Status Code: 503; Error Code: SlowDown; Request ID: 0A1B)',
    source: THROTTLING,
    category: 1,
    type: 1403,
    isRetried: true,
    remedy: /S3 limits the rate of requests/,
  },
  {
    text: '',
    source: REFERENCE,
    category: 1,
    type: 1403,
    isRetried: true,
    remedy: /S3 limits the rate of requests/,
  },
  // A line is longer than Athena reads.
  {
    text: 'HIVE_CURSOR_ERROR: TextLineLengthLimitExceededException: Too many bytes before newline: 209715201',
    source: 'https://docs.aws.amazon.com/athena/latest/ug/other-notable-limitations.html',
    isRetried: false,
    remedy: /longer than Athena reads.*engine embedded/,
  },
  {
    text: 'HIVE_BAD_DATA: Line too long in text file: s3://trail/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/11/03/x.json.gz',
    source:
      'https://github.com/trinodb/trino/blob/400/plugin/trino-hive/src/main/java/io/trino/plugin/hive/util/HiveUtil.java',
    isRetried: false,
    remedy: /longer than Athena reads.*engine embedded/,
  },
  {
    text: 'HIVE_CURSOR_ERROR: Failed to read file at s3://trail/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/11/03/x.json.gz',
    source:
      'https://github.com/trinodb/trino/blob/476/plugin/trino-hive/src/main/java/io/trino/plugin/hive/line/LinePageSource.java',
    isRetried: true,
    remedy: /longer than Athena reads.*engine embedded/,
  },
  {
    text: 'PAGE_TOO_LARGE: Remote page is too large',
    source: TRINO_ERRORS,
    isRetried: false,
    remedy: /longer than Athena reads.*engine embedded/,
  },
  // AWS throttles the requests of the account.
  {
    text: 'HIVE_METASTORE_ERROR: Rate exceeded (Service: AWSGlue; Status Code: 400; Error Code: ThrottlingException; Request ID: 0A1B; Proxy: null)',
    source: TROUBLESHOOTING,
    isRetried: true,
    remedy: /another hour/,
  },
  {
    text: 'You have exceeded the limit for the number of queries you can run concurrently. Please reduce the number of concurrent queries submitted by this account.',
    source: 'https://docs.aws.amazon.com/athena/latest/ug/service-limits.html',
    isRetried: true,
    remedy: /another hour/,
  },
  { text: '', source: REFERENCE, category: 2, type: 1404, isRetried: true, remedy: /another hour/ },
  // Temporary faults.
  {
    text: '[ErrorCode: INTERNAL_ERROR_QUERY_ENGINE] Amazon Athena experienced an internal error while executing this query. Please try submitting the query again and if the issue reoccurs, contact AWS support for further assistance. We apologize for the inconvenience.',
    source: 'https://github.com/justtrackio/gosoline/pull/1185',
    isRetried: true,
    remedy: /AWS Support/,
  },
  {
    text: '[ErrorCode: INTERNAL_ERROR_QUERY_ENGINE] Amazon Athena an experienced an internal error while executing this query. Please contact AWS support for further assistance. You will not be charged for this query.',
    source: 'https://github.com/awslabs/aws-athena-query-federation/issues/107',
    isRetried: true,
    remedy: /AWS Support/,
  },
  {
    text: '[ErrorCode: INTERNAL_ERROR: RESOURCE_UNHEALTHY] Amazon Athena experienced an internal error while executing this query.',
    source: REFERENCE,
    category: 1,
    type: 100,
    isRetried: true,
    remedy: /AWS Support/,
  },
  { text: 'GENERIC_INTERNAL_ERROR: null', source: TROUBLESHOOTING, isRetried: true, remedy: /AWS Support/ },
  {
    text: 'GENERIC_INTERNAL_ERROR: Unable to create input format',
    source: TROUBLESHOOTING,
    category: 1,
    type: 205,
    retryable: false,
    isRetried: true,
    remedy: /AWS Support/,
  },
  {
    text: 'HIVE_CURSOR_ERROR: Read timed out',
    source: 'https://github.com/trinodb/trino/issues/19225',
    isRetried: true,
    remedy: /run the check again/,
  },
  {
    text: 'HIVE_CANNOT_OPEN_SPLIT: Unable to execute HTTP request: Read timed out',
    source: THROTTLING,
    isRetried: true,
    remedy: /run the check again/,
  },
  {
    text: "HIVE_FILESYSTEM_ERROR: Error reading from s3://access-logs/s3/x at position 12345. If a data manifest file was generated at 's3://results/0a-manifest.csv', you may need to manually clean the data from locations specified in the manifest.",
    source: 'https://github.com/trinodb/trino/issues/19225',
    isRetried: true,
    remedy: /run the check again/,
  },
  {
    text: 'NO_NODES_AVAILABLE: No nodes available to run query',
    source: TRINO_ERRORS,
    isRetried: true,
    remedy: /AWS Support/,
  },
  {
    text: 'Encountered too many errors talking to a worker node. The node may have crashed or be under too much load.',
    source: TRINO_ERRORS,
    isRetried: true,
    remedy: /run the check again/,
  },
  {
    text: 'REMOTE_HOST_GONE: Node does not exist',
    source: TRINO_ERRORS,
    isRetried: true,
    remedy: /run the check again/,
  },
  {
    text: 'REMOTE_TASK_ERROR: Expected response code to be 200, but was 500',
    source: TRINO_ERRORS,
    isRetried: true,
    remedy: /run the check again/,
  },
  {
    text: 'PAGE_TRANSPORT_TIMEOUT: Error fetching a page',
    source: TRINO_ERRORS,
    isRetried: true,
    remedy: /run the check again/,
  },
  {
    text: 'SERVER_SHUTTING_DOWN: Server is shutting down',
    source: TRINO_ERRORS,
    isRetried: true,
    remedy: /run the check again/,
  },
  {
    text: 'HIVE_CURSOR_ERROR: Premature end of Content-Length delimited message body (expected: 4711; received: 17)',
    source: 'https://github.com/aws/aws-sdk-java/issues/2573',
    isRetried: true,
    remedy: /run the check again/,
  },
  {
    text: 'HIVE_CANNOT_OPEN_SPLIT: The target server failed to respond',
    source: 'https://github.com/aws/aws-sdk-java/issues/1790',
    isRetried: true,
    remedy: /run the check again/,
  },
  {
    text: 'HIVE_CURSOR_ERROR: We encountered an internal error. Please try again.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    isRetried: true,
    remedy: /run the check again/,
  },
  {
    text: 'Something that no page names',
    source: REFERENCE,
    category: 1,
    type: 216,
    retryable: false,
    isRetried: true,
    remedy: /in the console/,
  },
  {
    text: 'Something that AWS says may succeed',
    source: 'https://docs.aws.amazon.com/athena/latest/APIReference/API_AthenaError.html',
    category: 3,
    type: 1010,
    retryable: true,
    isRetried: true,
    remedy: /in the console/,
  },
  // The fault is in the query itself, whatever the category is.
  {
    text: 'Query exhausted resources at this scale factor',
    source: 'https://github.com/dbt-labs/dbt-adapters/issues/1820',
    category: 1,
    type: 3,
    retryable: true,
    isRetried: false,
    remedy: /shorter window \(since\) or fewer buckets/,
  },
  {
    text: 'CLUSTER_OUT_OF_MEMORY: Query killed because the cluster is out of memory. Please try again in a few minutes.',
    source:
      'https://github.com/trinodb/trino/blob/476/core/trino-main/src/main/java/io/trino/memory/ClusterMemoryManager.java',
    isRetried: false,
    remedy: /shorter window \(since\) or fewer buckets/,
  },
  {
    text: 'Query timeout',
    source: REFERENCE,
    category: 1,
    type: 210,
    isRetried: false,
    remedy: /complete folder of simple keys, so a shorter window does not help.*partitioned keys.*quota/,
  },
  {
    text: 'Something that no page names',
    source: REFERENCE,
    category: 1,
    type: 1005,
    retryable: true,
    isRetried: false,
    remedy: /in the console/,
  },
  {
    text: "QUERY_HAS_TOO_MANY_STAGES: Number of stages in the query (163) exceeds the allowed maximum (150). If the query contains multiple aggregates with DISTINCT over different columns, please set the 'use_mark_distinct' session property to false.",
    source: 'https://trino.io/docs/476/admin/properties-query-management.html',
    isRetried: false,
    remedy: /stage for each table.*fewer|stage for each table.*several checks/,
  },
  {
    text: 'Query cancelled! : Bytes scanned limit was exceeded',
    source: 'https://docs.aws.amazon.com/athena/latest/ug/workgroups-troubleshooting.html',
    isRetried: false,
    remedy: /raise the limit/,
  },
  // Results.
  {
    text: 'ManagedQueryResultsConfiguration and ResultConfiguration cannot be set together',
    source: 'https://github.com/opencost/opencost/issues/3257',
    isRetried: false,
    remedy: /Leave output-location out: workgroup primary keeps the query results itself/,
  },
  {
    text: 'You do not seem to have access to the S3 location of your query results. Please confirm your account has access to the S3 location where your query results are saved and try again. If specifying an expected bucket owner, confirm the bucket is owned by the expected account. If you are using KMS to encrypt query results, please ensure you have permission to access your KMS key. If you continue to see this issue, please contact customer support.',
    source: 'https://github.com/awslabs/amazon-s3-find-and-forget/issues/290',
    isRetried: false,
    remedy: /s3:GetObject and s3:ListBucket on the output location of workgroup primary.*kms:Decrypt/,
  },
  {
    text: 'Access denied when writing output to url: s3://results/x.csv . Please ensure you are allowed to access the S3 bucket. If you are encrypting query results with KMS key, please ensure you are allowed to access your KMS key',
    source: TROUBLESHOOTING,
    isRetried: false,
    remedy: /s3:PutObject.*kms:GenerateDataKey/,
  },
  {
    text: 'Unable to verify/create output bucket foobarbaz',
    source: 'https://github.com/hashicorp/terraform-provider-aws/issues/39716',
    isRetried: false,
    remedy: /exists in the query's Region.*s3:GetBucketLocation/,
  },
  { text: '', source: REFERENCE, category: 1, type: 401, isRetried: false, remedy: /s3:PutObject/ },
  // Lake Formation and Glue.
  {
    text: 'FAILED: Execution Error, return code 1 from org.apache.hadoop.hive.ql.exec.DDLTask. MetaException(message:Insufficient Lake Formation permission(s): Required Create Database on Catalog (Service: AmazonDataCatalog; Status Code: 400; Error Code: AccessDeniedException; Request ID: 0a; Proxy: null))',
    source: 'https://github.com/aws-samples/experimental-programmatic-access-ccft/issues/5',
    duringCreate: true,
    isRetried: false,
    remedy: /grant the role CREATE_DATABASE.*s3-sigv4-check sql/,
  },
  {
    text: 'FAILED: Execution Error, return code 1 from org.apache.hadoop.hive.ql.exec.DDLTask. MetaException(message:Insufficient Lake Formation permission(s): Required Create Table on s3_access_logs (Service: AmazonDataCatalog; Status Code: 400; Error Code: AccessDeniedException; Request ID: 0a; Proxy: null))',
    source: 'https://docs.aws.amazon.com/lake-formation/latest/dg/lf-permissions-reference.html',
    duringCreate: true,
    isRetried: false,
    remedy: /grant the role CREATE_TABLE.*DATA_LOCATION_ACCESS/,
  },
  {
    text: 'Insufficient Lake Formation permission(s) on access_log_0a (Service: AmazonDataCatalog; Status Code: 400; Error Code: AccessDeniedException; Request ID: 0a; Proxy: null)',
    source: 'https://github.com/data-dot-all/dataall/issues/1028',
    isRetried: false,
    remedy: /SELECT and DESCRIBE/,
  },
  {
    text: "COLUMN_NOT_FOUND: line 2:5: Column 'raw' cannot be resolved or requester is not authorized to access requested resources",
    source: 'https://github.com/morganchorlton3/evidence-connector-aws-athena/pull/56',
    isRetried: false,
    remedy: /SELECT and DESCRIBE/,
  },
  {
    text: 'FAILED: Execution Error, return code 1 from org.apache.hadoop.hive.ql.exec.DDLTask. MetaException(message:The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access. (Service: AWSKMS; Status Code: 400; Error Code: AccessDeniedException; Request ID: 0a; Proxy: null) (Service: AmazonDataCatalog; Status Code: 400; Error Code: GlueEncryptionException; Request ID: 0b; Proxy: null))',
    source: 'https://github.com/hashicorp/terraform-provider-aws/pull/22403',
    duringCreate: true,
    isRetried: false,
    remedy: /encrypts the Glue Data Catalog.*kms:Decrypt, kms:Encrypt and kms:GenerateDataKey/,
  },
  {
    text: 'HIVE_METASTORE_ERROR: User: arn:aws:sts::111122223333:assumed-role/checker/s is not authorized to perform: kms:Decrypt on resource: arn:aws:kms:us-east-1:111122223333:key/0a because no identity-based policy allows the kms:Decrypt action (Service: AWSKMS; Status Code: 400; Error Code: AccessDeniedException; Request ID: 0a; Proxy: null) (Service: AmazonDataCatalog; Status Code: 400; Error Code: GlueEncryptionException)',
    source: 'https://github.com/data-dot-all/dataall/issues/1436',
    isRetried: false,
    remedy: /encrypts the Glue Data Catalog.*kms:Decrypt on that key/,
  },
  // Permissions.
  {
    text: 'User: arn:aws:sts::111122223333:assumed-role/checker/s is not authorized to perform: kms:Decrypt on resource: arn:aws:kms:eu-central-1:111122223333:key/0a because no identity-based policy allows the kms:Decrypt action',
    source: 'https://github.com/awslabs/aws-athena-query-federation/issues/1617',
    isRetried: false,
    remedy: /Allow the role kms:Decrypt on the key/,
  },
  {
    text: 'Permission denied on S3 path: s3://access-logs/s3/x',
    source: 'https://github.com/ghdna/athena-express/issues/85',
    isRetried: false,
    remedy: /s3:ListBucket on the log bucket and s3:GetObject/,
  },
  {
    text: 'Access Denied (Service: Amazon S3; Status Code: 403; Error Code: AccessDenied; Request ID: 5B11; S3 Extended Request ID: FY=)',
    source: 'https://github.com/mozilla/redash/issues/938',
    isRetried: false,
    remedy: /s3:GetObject/,
  },
  {
    text: 'Insufficient permissions to execute the query.',
    source: 'https://github.com/getredash/website/issues/54',
    isRetried: false,
    remedy: /s3:GetObject/,
  },
  { text: '', source: REFERENCE, category: 1, type: 1501, isRetried: false, remedy: /s3:GetObject/ },
  // Content of S3.
  {
    text: "HIVE_CANNOT_OPEN_SPLIT: Error opening Hive split s3://access-logs/s3/x (offset=0, length=9): The operation is not valid for the object's storage class (Service: Amazon S3; Status Code: 403; Error Code: InvalidObjectState; Request ID: 0A)",
    source: TROUBLESHOOTING,
    isRetried: false,
    remedy: /archived/,
  },
  {
    text: 'HIVE_CANNOT_OPEN_SPLIT: File does not exist: s3://access-logs/s3/x',
    source: 'https://github.com/Dandandan/dbt-athena/issues/36',
    isRetried: false,
    remedy: /was deleted/,
  },
  {
    text: 'The bucket is in this region: eu-west-1. Please use this region to retry the request (Service: Amazon S3; Status Code: 301; Error Code: PermanentRedirect)',
    source: TROUBLESHOOTING,
    isRetried: false,
    remedy: /aws-region/,
  },
]
