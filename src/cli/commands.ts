import type { Command, CommandName } from './command.js'
import { AWS_INPUTS, OPTION_INPUTS } from './options.js'

const LOCATION = `LOCATION is a log file, a folder (searched at every depth), - for standard input, or s3://bucket/prefix.
Log files are read here; what is on S3 is read by Amazon Athena, or with --engine embedded straight from S3. One check reads one kind.`

const SETTINGS_WRONG = [3, 'the settings are wrong, or nothing is at a LOCATION'] as const
const COULD_NOT_RUN = [
  4,
  'it could not be completed: refused by AWS, unreadable, cancelled, timed out',
] as const

export const COMMANDS = {
  check: {
    summary: 'does anything still sign requests with Signature Version 2?',
    usage: '[LOCATION...] [OPTIONS]',
    about: [
      'Reads S3 server access logs and answers whether anything still signs requests with Signature Version 2: compliant, non-compliant, or inconclusive where the logs do not prove it. Every finding comes with the records behind it.',
      `${LOCATION} Without a LOCATION, the logging setting of each of --buckets says where the logs are.`,
    ],
    examples: [
      'check ./access-logs',
      'check ./access-logs --buckets my-bucket --source-ips 203.0.113.0/24 --since 7d',
      'check s3://my-logs/prefix/ --aws-region eu-west-1 --report-directory report',
      'aws s3 cp s3://my-logs/KEY - | s3-sigv4-check check - --format json',
    ],
    inputs: OPTION_INPUTS,
    ownOptions: {
      format: {
        kind: 'value',
        placeholder: 'text|json|markdown',
        description: 'Form of the report on standard output; json is report.json.',
        default: 'text',
      },
      policy: {
        kind: 'switch',
        placeholder: '',
        description:
          'Prints, in place of the report, the bucket policies and the service control policies that would deny SigV2 to the buckets checked, as JSON.',
        default: 'false',
      },
    },
    exitCodes: [
      [0, 'compliant'],
      [1, 'non-compliant: something signed with SigV2'],
      [2, 'inconclusive: the logs do not prove it; the gaps say why'],
      SETTINGS_WRONG,
      COULD_NOT_RUN,
    ],
    load: () => import(/* webpackMode: "eager" */ './commands/check.js'),
  },
  preview: {
    summary: 'the first records as they are read, each with its log object',
    usage: 'LOCATION... [OPTIONS]',
    about: [
      'Shows what is there, without any filter: the first records as they are read, each with its log object.',
      LOCATION,
    ],
    examples: ['preview ./access-logs --limit 10', 'preview s3://my-logs/prefix/ --since 6h --format json'],
    inputs: ['since', 'until', 'log-format', ...AWS_INPUTS, 'timeout-minutes'],
    onS3: { since: '1d', until: 'now' },
    ownOptions: {
      limit: {
        kind: 'value',
        placeholder: 'RECORDS',
        description: 'Maximum number of records shown; 0: all.',
        default: '100',
      },
      format: {
        kind: 'value',
        placeholder: 'table|json',
        description: 'json: one object a line, with the columns by name, or the raw line as unparsed.',
        default: 'table',
      },
    },
    exitCodes: [[0, 'shown'], SETTINGS_WRONG, COULD_NOT_RUN],
    load: () => import('./commands/preview.js'),
  },
  plan: {
    summary: 'what check would do with these settings, and whether it may',
    usage: '[LOCATION...] [OPTIONS]',
    about: [
      'Looks whether a check with the same settings has what it needs: credentials, Region, logging settings, log objects, and Athena where that is asked. For each step that fails it names the permission or the setting that is missing. Then it tells what a check would take with either engine. Creates nothing, and runs no query.',
      `${LOCATION} Without a LOCATION, the logging setting of each of --buckets says where the logs are.`,
    ],
    examples: ['plan --buckets my-bucket --engine embedded', 'plan s3://my-logs/prefix/ --since 30d'],
    inputs: OPTION_INPUTS,
    ownOptions: {
      format: {
        kind: 'value',
        placeholder: 'text|json',
        description: 'Form of the plan on standard output.',
        default: 'text',
      },
    },
    exitCodes: [
      [0, 'a check has what it needs'],
      SETTINGS_WRONG,
      [4, 'a step failed; its remedy is printed'],
    ],
    load: () => import('./commands/plan.js'),
  },
  sql: {
    summary: 'every statement that Athena would run for these settings',
    usage: '[s3://bucket/prefix...] [OPTIONS]',
    about: [
      'Prints the statements that check would run on Amazon Athena with the same settings, in order. Runs nothing, and needs no AWS: what only AWS could tell is printed as a named placeholder.',
    ],
    examples: ['sql s3://my-logs/prefix/ --buckets my-bucket --since 2026-11-01 --until 2026-12-01'],
    inputs: OPTION_INPUTS,
    ownOptions: {},
    exitCodes: [[0, 'printed'], SETTINGS_WRONG, COULD_NOT_RUN],
    load: () => import(/* webpackChunkName: "athena" */ './commands/sql.js'),
  },
  merge: {
    summary: 'one report out of the reports of several checks',
    usage: 'REPORT.json... [OPTIONS]',
    about: [
      'Makes one report of several report.json, such as those of a matrix of accounts and Regions. The verdict is the worst one. Counts are added up, and each report stands in parts. A bucket that is in more than one report is warned of.',
    ],
    examples: ['merge reports/*/report.json', 'merge a/report.json b/report.json --report-directory merged'],
    inputs: ['report-directory'],
    ownOptions: {
      format: {
        kind: 'value',
        placeholder: 'text|json|markdown',
        description: 'Form of the report on standard output; json is report.json.',
        default: 'text',
      },
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
    summary: 'does an evidence package still hold: its sums, its numbers, its evidence?',
    usage: 'DIRECTORY',
    about: [
      'Checks the report directory of an earlier check: that each file is the one that SHA256SUMS names, that the numbers of report.json add up and give its verdict, and that every record of evidence.csv belongs to a finding. The sums show that nothing was changed since they were written, not who wrote them: for that, sign the package (docs/evidence.md).',
    ],
    examples: ['verify ./report'],
    inputs: [],
    ownOptions: {},
    exitCodes: [
      [0, 'it holds'],
      [3, 'there is no evidence package'],
      [4, 'it does not hold; what does not is printed'],
    ],
    load: () => import('./commands/verify.js'),
  },
} as const satisfies Readonly<Record<CommandName, Command>>
