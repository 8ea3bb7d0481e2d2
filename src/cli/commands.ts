import type { Command, CommandName } from './command.js'
import { AWS_INPUTS, OPTION_INPUTS, type OwnOption } from './options.js'

const LOCATION = `LOCATION is a log file, a folder (searched at every depth), - for standard input, or s3://bucket/prefix.
The embedded engine reads log files. Amazon Athena reads logs on S3; with --engine embedded, this command reads them from S3. One check cannot read both kinds.`

const SETTINGS_WRONG = [3, 'the settings are wrong, or nothing is at a LOCATION'] as const
const COULD_NOT_RUN = [
  4,
  'the command could not finish: AWS refused a call, a file is unreadable, or it was cancelled or timed out',
] as const

const REPORT_FORMAT: OwnOption = {
  kind: 'value',
  placeholder: 'text|json|markdown',
  description: 'Format of the report on standard output. json prints report.json.',
  default: 'text',
}

/** All commands by name, in the order of the help. */
export const COMMANDS = {
  check: {
    summary: 'says whether anything still signs requests with Signature Version 2',
    usage: '[LOCATION...] [OPTIONS]',
    about: [
      'Reads S3 access logs, and says whether anything still signs requests with Signature Version 2. The verdict is compliant or non-compliant, or inconclusive if the logs do not prove it. The records behind each finding are the evidence.',
      `${LOCATION} Without a LOCATION, the command finds the logs by the logging setting of each of --buckets.`,
    ],
    examples: [
      'check ./access-logs',
      'check ./access-logs --buckets my-bucket --source-ips 203.0.113.0/24 --since 7d',
      'check s3://my-logs/prefix/ --aws-region eu-west-1 --report-directory report',
      'aws s3 cp s3://my-logs/KEY - | s3-sigv4-check check - --format json',
    ],
    inputs: OPTION_INPUTS,
    ownOptions: {
      format: REPORT_FORMAT,
      policy: {
        kind: 'switch',
        placeholder: '',
        description:
          'Prints policies that deny SigV2 to the checked buckets, as JSON, instead of the report: bucket policies, service control policies and resource control policies.',
        default: 'false',
      },
    },
    exitCodes: [
      [0, 'compliant'],
      [1, 'non-compliant: something signed with SigV2'],
      [2, 'inconclusive: the logs prove neither; the gaps say why'],
      SETTINGS_WRONG,
      COULD_NOT_RUN,
    ],
    load: () => import(/* webpackMode: "eager" */ './commands/check.js'),
  },
  preview: {
    summary: 'shows the first records as the check reads them, each with its log object',
    usage: 'LOCATION... [OPTIONS]',
    about: [
      'Shows the first records as the check reads them, each with its log object. It applies no filter except the window on S3.',
      LOCATION,
    ],
    examples: ['preview ./access-logs --limit 10', 'preview s3://my-logs/prefix/ --since 6h --format json'],
    inputs: ['since', 'until', 'log-format', ...AWS_INPUTS, 'timeout-minutes'],
    onS3: { since: '1d', until: 'now' },
    ownOptions: {
      limit: {
        kind: 'value',
        placeholder: 'RECORDS',
        description: 'Maximum number of records to show. 0 shows all of them.',
        default: '100',
      },
      format: {
        kind: 'value',
        placeholder: 'table|json',
        description:
          'json prints one object per line, with the columns by name, or the raw line as unparsed.',
        default: 'table',
      },
    },
    exitCodes: [[0, 'the records were shown'], SETTINGS_WRONG, COULD_NOT_RUN],
    load: () => import(/* webpackMode: "eager" */ './commands/preview.js'),
  },
  plan: {
    summary: 'shows what check would do with these settings, and whether it has the permissions',
    usage: '[LOCATION...] [OPTIONS]',
    about: [
      'Tests whether a check with the same settings can run: credentials, Region, logging settings, log objects, and Athena if you select it. For each step that fails, it names the missing permission or setting. Then it estimates the time and cost of a check with each engine. It creates nothing and runs no query.',
      `${LOCATION} Without a LOCATION, the command finds the logs by the logging setting of each of --buckets.`,
    ],
    examples: ['plan --buckets my-bucket --engine embedded', 'plan s3://my-logs/prefix/ --since 30d'],
    inputs: OPTION_INPUTS,
    ownOptions: {
      format: {
        kind: 'value',
        placeholder: 'text|json',
        description: 'Format of the plan on standard output.',
        default: 'text',
      },
    },
    exitCodes: [
      [0, 'a check can run'],
      [3, 'the settings are wrong'],
      [4, 'a step failed; the output names the remedy'],
    ],
    load: () => import('./commands/plan.js'),
  },
  sql: {
    summary: 'prints every statement that Athena would run for these settings',
    usage: '[s3://bucket/prefix...] [OPTIONS]',
    about: [
      'Prints the statements that check would run on Amazon Athena with the same settings, in order. It runs nothing and does not call AWS. A named placeholder stands for each value that only AWS knows.',
    ],
    examples: ['sql s3://my-logs/prefix/ --buckets my-bucket --since 2026-11-01 --until 2026-12-01'],
    inputs: OPTION_INPUTS,
    ownOptions: {},
    exitCodes: [[0, 'the statements were printed'], SETTINGS_WRONG, COULD_NOT_RUN],
    load: () => import(/* webpackChunkName: "athena" */ './commands/sql.js'),
  },
  merge: {
    summary: 'merges the reports of several checks into one report',
    usage: 'REPORT.json... [OPTIONS]',
    about: [
      'Merges several report.json files into one report, for example those of a matrix of accounts and Regions. The verdict is the worst verdict, and the counts are sums. The field parts lists the reports. A warning names each bucket that is in more than one report.',
    ],
    examples: ['merge reports/*/report.json', 'merge a/report.json b/report.json --report-directory merged'],
    inputs: ['report-directory'],
    ownOptions: {
      format: REPORT_FORMAT,
    },
    exitCodes: [
      [0, 'every report is compliant'],
      [1, 'a report is non-compliant'],
      [2, 'a report is inconclusive, and none is non-compliant'],
      [3, 'a file is not a report, or contradicts itself'],
      COULD_NOT_RUN,
    ],
    load: () => import('./commands/merge.js'),
  },
  verify: {
    summary: 'verifies an evidence package: its checksums, its numbers and its records',
    usage: 'DIRECTORY',
    about: [
      'Verifies the report directory of an earlier check. Each file must match its checksum in SHA256SUMS. The numbers of report.json must add up and give its verdict. Every record of evidence.csv must belong to a finding. The checksums do not prove who wrote the files; to prove that, sign the package (docs/evidence.md).',
    ],
    examples: ['verify ./report'],
    inputs: [],
    ownOptions: {},
    exitCodes: [
      [0, 'the package is valid'],
      [3, 'the directory has no evidence package'],
      [4, 'the package is not valid; the output gives each reason'],
    ],
    load: () => import('./commands/verify.js'),
  },
} as const satisfies Readonly<Record<CommandName, Command>>
