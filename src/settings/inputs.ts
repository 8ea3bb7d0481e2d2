/** What an input takes, and so how it is split, repeated and shown in the help. */
export type InputKind =
  /** Names between commas, white space or lines. */
  | 'names'
  /** Texts that may hold blanks, between commas or lines. */
  | 'texts'
  /** One location a line. */
  | 'locations'
  /** `true` or `false`. */
  | 'switch'
  /** One path of a file or folder; blanks belong to it. */
  | 'path'
  /** One value. */
  | 'value'

export interface Input {
  readonly kind: InputKind
  /** What stands for the value in the help: `--since TIME`. */
  readonly placeholder: string
  /** Documentation: what it means, in full sentences. */
  readonly description: string
  /** Documentation of what holds where it is not given. */
  readonly default: string
  /** Value that `action.yml` gives it where nothing is given; else it is empty then. */
  readonly actionValue?: string
  /** What it does nothing without: `s3`: logs on S3; `athena`: those, read by Athena. */
  readonly engine: 'any' | 's3' | 'athena'
  /** `action`: the command line has another way to say it. */
  readonly doors: 'both' | 'action'
}

const both = { engine: 'any', doors: 'both' } as const
const action = { engine: 'any', doors: 'action' } as const
const s3 = { engine: 's3', doors: 'both' } as const
const athena = { engine: 'athena', doors: 'both' } as const

/**
 * Every input of the action, which is every option of the command line but those of the action alone. The help is drawn
 * from this table, and a test holds `action.yml` to it.
 */
export const INPUTS = {
  buckets: {
    ...both,
    kind: 'names',
    placeholder: 'NAMES',
    description:
      'Names of the buckets to check, and patterns: * stands for any text, ? for one character, a leading ! leaves out what it matches. Required where the location of the logs is to be discovered; patterns then choose among the buckets of the account, else among those in the logs. At most 10,000.',
    default: 'every bucket in the logs',
  },
  'buckets-file': {
    ...both,
    kind: 'path',
    placeholder: 'FILE',
    description:
      'File with one bucket name or pattern a line; # begins a comment. It is taken together with buckets.',
    default: 'none',
  },
  'owner-tag': {
    ...s3,
    kind: 'value',
    placeholder: 'KEY',
    description: 'Key of a bucket tag whose value is reported as the owner of the bucket.',
    default: 'none',
  },
  engine: {
    ...s3,
    kind: 'value',
    placeholder: 'ENGINE',
    description:
      'Who reads logs on S3: athena (Amazon Athena), or embedded: this check reads the log objects straight from S3, without Athena and Glue. Log files are always read by embedded.',
    default: 'athena for logs on S3; embedded for log files',
  },
  'source-ips': {
    ...both,
    kind: 'names',
    placeholder: 'NETWORKS',
    description:
      'IPv4 or IPv6 addresses or CIDR ranges: only requests from there are checked, and each bucket and range is a target with a verdict of its own.',
    default: 'any address',
  },
  since: {
    ...both,
    kind: 'value',
    placeholder: 'TIME',
    description:
      'Start of the period to check, inclusive: an ISO 8601 date or time (UTC where no zone is given), or a span back from now such as 90m, 36h, 7d or 2w.',
    default: '7d for logs on S3; open for log files',
  },
  until: {
    ...both,
    kind: 'value',
    placeholder: 'TIME',
    description: 'End of the period, exclusive; given like since.',
    default: 'now for logs on S3; open for log files',
  },
  'log-location': {
    kind: 'locations',
    placeholder: 'LOCATIONS',
    description:
      'Where the access logs are, one a line: s3://bucket/prefix, or a file or folder in the workspace (read by the action itself). Not both kinds in one check.',
    default: "discovered from each bucket's logging setting",
    engine: 'any',
    doors: 'action',
  },
  'log-key-format': {
    ...s3,
    kind: 'value',
    placeholder: 'FORMAT',
    description:
      'How the log objects are named, where no name tells: simple, partitioned-event-time, partitioned-delivery-time, or auto: as the logging setting says. What is found there is read in any case.',
    default: 'auto',
  },
  'log-format': {
    ...both,
    kind: 'value',
    placeholder: 'FORMAT',
    description:
      'What the log objects are: text (server access logs), json or parquet (access logs delivered through CloudWatch Logs), cloudtrail, or auto: the content of each tells.',
    default: 'auto',
  },
  'exclude-user-agents': {
    ...both,
    kind: 'texts',
    placeholder: 'TEXTS',
    description:
      'Texts, separated by commas or lines, or none. A record whose user agent contains one of them (upper and lower case differ) is excluded, unless it is signed with SigV2.',
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
      'How old the newest record may be, such as 3d; older than that is the gap stale-logs. Not checked where until lies further back.',
    default: '3d for logs on S3; not checked for log files',
  },
  'accept-deny-policy': {
    ...s3,
    kind: 'switch',
    placeholder: '',
    description:
      'true: a bucket whose own policy denies SigV2 altogether needs no log to pass. Needs buckets and s3:GetBucketPolicy.',
    default: 'false',
  },
  'ignore-rejected': {
    ...both,
    kind: 'switch',
    placeholder: '',
    description:
      'true: clients all of whose SigV2 requests were refused (400, 401 or 403) do not count as findings.',
    default: 'false',
  },
  'exceptions-file': {
    ...both,
    kind: 'path',
    placeholder: 'FILE',
    description: 'YAML file of known clients that are excepted until a date, each with its reason and owner.',
    default: 'none',
  },
  'write-baseline': {
    ...both,
    kind: 'path',
    placeholder: 'FILE',
    description:
      'File to write the present findings to as exceptions, with reason and owner to be filled in: a check with that exceptions file fails on new clients only.',
    default: 'none',
  },
  compare: {
    ...both,
    kind: 'path',
    placeholder: 'REPORT.json',
    description:
      'The report.json of an earlier check: the report then says which causes are new, gone and still there. A file that is not there yet is a first run.',
    default: 'none',
  },
  'aws-region': {
    ...s3,
    kind: 'value',
    placeholder: 'REGION',
    description: 'AWS Region of Athena and of the query results, such as eu-west-1.',
    default: 'the ambient one (AWS_REGION, AWS_DEFAULT_REGION, profile)',
  },
  'role-to-assume': {
    ...s3,
    kind: 'value',
    placeholder: 'ROLE',
    description:
      "ARN of the role to assume (its name is enough where the ambient credentials are of the same account): with the job's OIDC token where the job has id-token: write, else with the ambient credentials.",
    default: 'the ambient credentials are used as they are',
  },
  'role-session-name': {
    ...s3,
    kind: 'value',
    placeholder: 'NAME',
    description: "Name of the role's session, as CloudTrail shows it.",
    default: 's3-sigv4-check',
  },
  'role-duration-seconds': {
    ...s3,
    kind: 'value',
    placeholder: 'SECONDS',
    description:
      "How long the role's credentials are valid before they are renewed, 900 to 43200 (a chained role: 3600).",
    default: '3600',
  },
  'role-external-id': {
    ...s3,
    kind: 'value',
    placeholder: 'ID',
    description: "External id that the role's trust policy asks for.",
    default: 'none',
  },
  'role-chaining': {
    ...s3,
    kind: 'switch',
    placeholder: '',
    description:
      'true: the role is assumed with the ambient credentials, those of an earlier role, and not with the OIDC token.',
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
      'Ids of the AWS accounts that the credentials may belong to; with any other the check does not run.',
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
      's3://bucket/prefix for the query results. A workgroup that enforces its own is followed, with a notice.',
    default: "the workgroup's",
  },
  database: {
    ...athena,
    kind: 'value',
    placeholder: 'NAME',
    description: 'Glue database of the table; created if it is missing.',
    default: 's3_access_logs',
  },
  table: {
    ...athena,
    kind: 'value',
    placeholder: 'NAME',
    description: 'Glue table over the logs; created if it is missing.',
    default: "derived from the table's definition and location",
  },
  'max-bytes-scanned': {
    ...s3,
    kind: 'value',
    placeholder: 'BYTES',
    description:
      'A query that would read more bytes is stopped. Read straight from S3, nothing is read where the log objects of the window are larger. The check then has no verdict.',
    default: 'none',
  },
  'timeout-minutes': {
    ...both,
    kind: 'value',
    placeholder: 'MINUTES',
    description: 'Deadline of the whole check; a query still running then is stopped.',
    default: '30',
  },
  'evidence-limit': {
    ...both,
    kind: 'value',
    placeholder: 'RECORDS',
    description: 'Maximum number of records in evidence.csv; 0: its header alone.',
    default: '10000',
  },
  'report-directory': {
    ...both,
    kind: 'path',
    placeholder: 'DIRECTORY',
    description:
      'Directory for the report: report.html, report.json, evidence.csv, summary.md, queries.sql and SHA256SUMS. A file of such a name that no earlier check wrote stays, and ends the check.',
    default: 'action: a folder under RUNNER_TEMP; command line: none, nothing is written',
  },
  'merge-reports': {
    ...action,
    kind: 'path',
    placeholder: 'PATHS',
    description:
      'Paths of report.json of other checks, one a line; * stands for any text in a name, and ** for folders. They are merged into one report in place of a check.',
    default: 'none',
  },
  'expected-reports': {
    ...action,
    kind: 'value',
    placeholder: 'NUMBER',
    description: 'How many reports merge-reports must find; with another number the step fails.',
    default: 'none; required with merge-reports',
  },
  comment: {
    ...action,
    kind: 'value',
    placeholder: 'WHEN',
    description:
      "never, on-findings or always: one comment on the run's pull request, updated in place. Needs pull-requests: write.",
    default: 'never',
  },
  'tracking-issue': {
    ...action,
    kind: 'switch',
    placeholder: '',
    description:
      'true: keeps one issue open while runs outside pull requests (scheduled ones, say) find something, and closes it when all is compliant. Needs issues: write.',
    default: 'false',
  },
  title: {
    ...action,
    kind: 'value',
    placeholder: 'TITLE',
    description:
      'Heading that tells the comments and issues of several checks apart, such as those of a matrix.',
    default: 's3-sigv4-check',
  },
  'github-token': {
    ...action,
    kind: 'value',
    placeholder: 'TOKEN',
    description: 'Token that writes the comment and the issue.',
    default: 'the token of the job',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, not of ours.
    actionValue: '${{ github.token }}',
  },
  'fail-on': {
    kind: 'names',
    placeholder: 'VERDICTS',
    description:
      'Verdicts that fail the step, or never alone. Wrong settings and a check that could not run always fail it.',
    default: 'non-compliant, inconclusive',
    engine: 'any',
    doors: 'action',
  },
} as const satisfies Readonly<Record<string, Input>>

export type InputName = keyof typeof INPUTS

export const INPUT_NAMES = Object.keys(INPUTS) as InputName[]

/**
 * The inputs as they were given, by name; what is not given is left out. An array holds each time that a command-line
 * option was given; for `log-location` each of its items is one location, taken as it stands.
 */
export type RawInputs = Readonly<Partial<Record<InputName, string | readonly string[]>>>
