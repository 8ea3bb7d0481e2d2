/** What an input takes. It decides how the value is split, whether it may repeat, and how the help shows it. */
type InputKind =
  /** Names between commas, white space or lines. */
  | 'names'
  /** Texts that may hold blanks, between commas or lines. */
  | 'texts'
  /** One location per line. */
  | 'locations'
  /** `true` or `false`. */
  | 'switch'
  /** One path of a file or folder; blanks belong to it. */
  | 'path'
  /** One value. */
  | 'value'

/** An input of the action, which is also an option of the command line. */
interface Input {
  readonly kind: InputKind
  /** Placeholder of the value in the help: `--since TIME`. */
  readonly placeholder: string
  /** Documentation: the meaning, in full sentences. */
  readonly description: string
  /** Documentation: what holds if the input is not given. */
  readonly default: string
  /** Default value in `action.yml`. Without it, an input that is not given is empty. */
  readonly actionValue?: string
  /** `s3`: has an effect only on logs on S3. `athena`: has an effect only if Athena reads them. */
  readonly engine: 'any' | 's3' | 'athena'
  /** `action`: only the action has it. */
  readonly availableIn: 'both' | 'action'
}

const both = { engine: 'any', availableIn: 'both' } as const
const action = { engine: 'any', availableIn: 'action' } as const
const s3 = { engine: 's3', availableIn: 'both' } as const
const athena = { engine: 'athena', availableIn: 'both' } as const

/**
 * Every input of the action. Each is also an option of the command line, except those of the action only. The help and
 * `action.yml` come from this table.
 */
export const INPUTS = {
  buckets: {
    ...both,
    kind: 'names',
    placeholder: 'NAMES',
    description:
      'Names of the buckets to check, and patterns. In a pattern, * stands for any text and ? for one character. A leading ! leaves out the buckets that match. Required if the check discovers where the logs are; patterns then select from the buckets of the account. Otherwise they select from the buckets in the logs. At most 10,000.',
    default: 'every bucket in the logs',
  },
  'buckets-file': {
    ...both,
    kind: 'path',
    placeholder: 'FILE',
    description:
      'File with one bucket name or pattern per line. # begins a comment. The check adds these names to buckets.',
    default: 'none',
  },
  'owner-tag': {
    ...s3,
    kind: 'value',
    placeholder: 'KEY',
    description: 'Key of a bucket tag. The report shows the value of this tag as the owner of the bucket.',
    default: 'none',
  },
  engine: {
    ...s3,
    kind: 'value',
    placeholder: 'ENGINE',
    description:
      'Engine that reads logs on S3. athena runs queries on Amazon Athena. embedded reads the log objects from S3 without Athena and Glue. The embedded engine always reads log files.',
    default: 'athena for logs on S3; embedded for log files',
  },
  'source-ips': {
    ...both,
    kind: 'names',
    placeholder: 'NETWORKS',
    description:
      'IPv4 or IPv6 addresses, or CIDR ranges. The check counts only requests from these networks, and gives each bucket and network its own verdict.',
    default: 'any address',
  },
  since: {
    ...both,
    kind: 'value',
    placeholder: 'TIME',
    description:
      'Start of the window, inclusive. An ISO 8601 date or time (UTC if it names no zone), or a span before now such as 90m, 36h, 7d or 2w.',
    default: '7d for logs on S3; open for log files',
  },
  until: {
    ...both,
    kind: 'value',
    placeholder: 'TIME',
    description: 'End of the window, exclusive. The format is that of since.',
    default: 'now for logs on S3; open for log files',
  },
  'log-location': {
    kind: 'locations',
    placeholder: 'LOCATIONS',
    description:
      'Where the access logs are, one location per line: s3://bucket/prefix, or a file or folder in the workspace. One check cannot read both kinds.',
    default: "discovered from each bucket's logging setting",
    engine: 'any',
    availableIn: 'action',
  },
  'log-key-format': {
    ...s3,
    kind: 'value',
    placeholder: 'FORMAT',
    description:
      'Format of the log object keys if the names do not show it: simple, partitioned-event-time, partitioned-delivery-time or auto. auto uses the logging setting. The check always reads the log objects that it finds, in any format.',
    default: 'auto',
  },
  'log-format': {
    ...both,
    kind: 'value',
    placeholder: 'FORMAT',
    description:
      'Format of the log objects: text (server access logs), json or parquet (access logs through CloudWatch Logs), cloudtrail or auto. auto detects the format of each log object from its content, and with Athena the format of each location. Athena does not read parquet.',
    default: 'auto',
  },
  'exclude-user-agents': {
    ...both,
    kind: 'texts',
    placeholder: 'TEXTS',
    description:
      'Texts, separated by commas or lines, or none. The check excludes a record if its user agent contains one of these texts (case-sensitive). It never excludes a record that is signed with SigV2.',
    default: 'S3Console',
  },
  'accept-gaps': {
    ...both,
    kind: 'names',
    placeholder: 'GAPS',
    description:
      'Names of gaps that do not make the verdict inconclusive, such as no-traffic. unparsed-records<=N accepts up to N unparsed records. result-truncated cannot be accepted.',
    default: 'none',
  },
  'max-log-age': {
    ...both,
    kind: 'value',
    placeholder: 'SPAN',
    description:
      'Maximum age of the newest record, such as 3d. If the newest record is older, the check reports the gap stale-logs. The check ignores this input if until is further back.',
    default: '3d for logs on S3; not checked for log files',
  },
  'accept-deny-policy': {
    ...s3,
    kind: 'switch',
    placeholder: '',
    description:
      'true: a bucket passes without a log if its own policy denies every SigV2 request. Needs buckets and the permission s3:GetBucketPolicy.',
    default: 'false',
  },
  'ignore-rejected': {
    ...both,
    kind: 'switch',
    placeholder: '',
    description:
      'true: a client is not a finding if S3 refused all of its SigV2 requests (status 400, 401 or 403).',
    default: 'false',
  },
  'exceptions-file': {
    ...both,
    kind: 'path',
    placeholder: 'FILE',
    description:
      'YAML file of known clients that may sign with SigV2 until a date. Each exception has a reason and an owner.',
    default: 'none',
  },
  'write-baseline': {
    ...both,
    kind: 'path',
    placeholder: 'FILE',
    description:
      'File to which the check writes the present findings as exceptions. Fill in each reason and owner. A check with this file as exceptions-file then fails on new clients only.',
    default: 'none',
  },
  compare: {
    ...both,
    kind: 'path',
    placeholder: 'REPORT.json',
    description:
      'report.json of an earlier check. The report then shows which causes are new, gone or still there. If the file does not exist, the check treats the run as the first one.',
    default: 'none',
  },
  'aws-region': {
    ...s3,
    kind: 'value',
    placeholder: 'REGION',
    description:
      'AWS Region for the calls to AWS, such as eu-west-1. Athena runs its queries in this Region.',
    default: 'the Region of the environment (AWS_REGION, AWS_DEFAULT_REGION, profile)',
  },
  'role-to-assume': {
    ...s3,
    kind: 'value',
    placeholder: 'ROLE',
    description:
      "ARN of the role to assume. The name is enough if the ambient credentials belong to the same account. The check uses the job's OIDC token if the job has id-token: write; otherwise it uses the ambient credentials.",
    default: 'none: the check uses the ambient credentials',
  },
  'role-session-name': {
    ...s3,
    kind: 'value',
    placeholder: 'NAME',
    description: 'Name of the role session, as CloudTrail shows it.',
    default: 's3-sigv4-check',
  },
  'role-duration-seconds': {
    ...s3,
    kind: 'value',
    placeholder: 'SECONDS',
    description:
      "Duration of the role's credentials in seconds, from 900 to 43200 (3600 for a chained role). The check renews them before they expire.",
    default: '3600',
  },
  'role-external-id': {
    ...s3,
    kind: 'value',
    placeholder: 'ID',
    description: 'External id that the trust policy of the role requires.',
    default: 'none',
  },
  'role-chaining': {
    ...s3,
    kind: 'switch',
    placeholder: '',
    description:
      'true: the check assumes the role with the ambient credentials of an earlier role, and not with the OIDC token.',
    default: 'false',
  },
  audience: {
    ...s3,
    kind: 'value',
    placeholder: 'AUDIENCE',
    description: "Audience of the job's OIDC token.",
    default: 'sts.amazonaws.com',
  },
  'allowed-account-ids': {
    ...s3,
    kind: 'names',
    placeholder: 'IDS',
    description:
      'Ids of the AWS accounts that the credentials may belong to. The check does not run with credentials of another account.',
    default: 'any account',
  },
  workgroup: {
    ...athena,
    kind: 'value',
    placeholder: 'NAME',
    description: 'Athena workgroup that runs the queries.',
    default: 'primary',
  },
  'output-location': {
    ...athena,
    kind: 'value',
    placeholder: 'S3-LOCATION',
    description:
      's3://bucket/prefix for the query results. If the workgroup enforces its own location, Athena uses that one, and the check prints a notice.',
    default: 'the location of the workgroup',
  },
  database: {
    ...athena,
    kind: 'value',
    placeholder: 'NAME',
    description: 'Glue database of the table. The check creates it if it does not exist.',
    default: 's3_access_logs',
  },
  table: {
    ...athena,
    kind: 'value',
    placeholder: 'NAME',
    description: 'Glue table over the logs. The check creates it if it does not exist.',
    default: 'a name derived from the definition and location of the table',
  },
  'max-bytes-scanned': {
    ...s3,
    kind: 'value',
    placeholder: 'BYTES',
    description:
      'Maximum number of bytes to read. Athena: the check stops its queries when they have read more together. Embedded engine on S3: the check reads nothing if the log objects of the window are larger. The check then has no verdict.',
    default: 'none',
  },
  'timeout-minutes': {
    ...both,
    kind: 'value',
    placeholder: 'MINUTES',
    description: 'Deadline of the check in minutes. The check stops a query that still runs at the deadline.',
    default: '30',
  },
  'evidence-limit': {
    ...both,
    kind: 'value',
    placeholder: 'RECORDS',
    description: 'Maximum number of records in evidence.csv. 0 writes only the header.',
    default: '10000',
  },
  'report-directory': {
    ...both,
    kind: 'path',
    placeholder: 'DIRECTORY',
    description:
      'Directory for report.html, report.json, evidence.csv, summary.md, queries.sql and SHA256SUMS. If the directory has a file with one of these names that no earlier check wrote, the check keeps the file and fails.',
    default: 'action: a folder under RUNNER_TEMP; command line: none, the check writes no files',
  },
  'merge-reports': {
    ...action,
    kind: 'path',
    placeholder: 'PATHS',
    description:
      'Paths of the report.json files of other checks, one per line. * stands for any text in a name, and ** as a whole name for any folders. The action merges these reports instead of running a check.',
    default: 'none',
  },
  'expected-reports': {
    ...action,
    kind: 'value',
    placeholder: 'NUMBER',
    description: 'Number of reports that merge-reports must find. The step fails if the number differs.',
    default: 'none; required with merge-reports',
  },
  comment: {
    ...action,
    kind: 'value',
    placeholder: 'WHEN',
    description:
      'never, on-findings or always. The action writes one comment on the pull request of the run, and updates it in place. Needs pull-requests: write.',
    default: 'never',
  },
  'tracking-issue': {
    ...action,
    kind: 'switch',
    placeholder: '',
    description:
      'true: the action keeps one issue open while runs outside of pull requests have findings. It closes the issue when the check is compliant. Needs issues: write.',
    default: 'false',
  },
  title: {
    ...action,
    kind: 'value',
    placeholder: 'TITLE',
    description:
      'Heading of the comment and the issue. Give each check in one repository its own title, for example each job of a matrix.',
    default: 's3-sigv4-check',
  },
  'github-token': {
    ...action,
    kind: 'value',
    placeholder: 'TOKEN',
    description: 'Token with which the action writes the comment and the issue.',
    default: 'the token of the job',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, not of ours.
    actionValue: '${{ github.token }}',
  },
  'fail-on': {
    kind: 'names',
    placeholder: 'VERDICTS',
    description:
      'Verdicts that fail the step, or only never. Wrong settings and a check that could not run always fail the step.',
    default: 'non-compliant, inconclusive',
    engine: 'any',
    availableIn: 'action',
  },
} as const satisfies Readonly<Record<string, Input>>

/** The name of an input. */
export type InputName = keyof typeof INPUTS

/** The names of all inputs, in the order of the documentation. */
export const INPUT_NAMES = Object.keys(INPUTS) as InputName[]

/**
 * The given inputs by name. An input that is not given has no entry. An array holds one value per occurrence of a
 * command-line option. For `log-location`, each item is one location, used unchanged.
 */
export type RawInputs = Readonly<Partial<Record<InputName, string | readonly string[]>>>
