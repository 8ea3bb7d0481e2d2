import { describe, expect, test } from '@jest/globals'
import { SettingsError } from '../../src/runtime/errors.js'
import type { RawInputs } from '../../src/settings/inputs.js'
import { readSettings, type SettingsContext } from '../../src/settings/read-settings.js'
import type { Settings } from '../../src/settings/settings.js'

const NOW = Date.UTC(2026, 10, 24, 12, 30, 15) / 1000
const DAY = 86_400

function read(raw: RawInputs, context: Partial<SettingsContext> = {}): Promise<Settings> {
  return readSettings(raw, {
    now: NOW,
    entryPoint: 'action',
    purpose: 'check',
    defaultReportDirectory: null,
    findPathKind: () => null,
    problems: [],
    warnings: [],
    ...context,
  })
}

const LOCAL = { 'log-location': 'logs' }
const S3 = { 'log-location': 's3://logs/app/' }

/** The complete message of the refusal. */
async function refusal(raw: RawInputs, context: Partial<SettingsContext> = {}): Promise<string> {
  const error = await read(raw, context).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(SettingsError)
  expect((error as SettingsError).exitCode).toBe(3)
  return (error as SettingsError).message
}

describe('defaults', () => {
  test('The defaults for log files are the documented ones', async () => {
    expect(await read(LOCAL)).toEqual({
      source: { kind: 'local', paths: ['logs'] },
      scope: {
        buckets: [],
        networks: [],
        window: { since: null, until: null },
        excludedUserAgents: ['S3Console'],
      },
      acceptGaps: [],
      maxLogAgeSeconds: null,
      ignoreRejected: false,
      logFormat: null,
      ownerTag: null,
      merge: null,
      acceptDenyPolicy: false,
      exceptionsFile: null,
      baselineFile: null,
      earlierReport: null,
      engine: 'embedded',
      github: { comment: 'never', trackingIssue: false, token: null, title: 's3-sigv4-check' },
      evidenceLimit: 10_000,
      reportDirectory: null,
      failOn: ['non-compliant', 'inconclusive'],
      timeoutMinutes: 30,
      aws: {
        region: null,
        roleToAssume: null,
        roleSessionName: 's3-sigv4-check',
        roleDurationSeconds: 3_600,
        roleExternalId: null,
        roleChaining: false,
        audience: 'sts.amazonaws.com',
        allowedAccountIds: [],
        workgroup: 'primary',
        outputLocation: null,
        database: 's3_access_logs',
        table: null,
        maxBytesScanned: null,
        logKeyFormat: 'auto',
      },
      now: NOW,
      notices: [],
      warnings: [],
    })
  })

  test('The defaults for S3 are seven days until now, and logs not older than three days', async () => {
    const settings = await read(S3)
    expect(settings.scope.window).toEqual({ since: NOW - 7 * DAY, until: NOW })
    expect(settings.maxLogAgeSeconds).toBe(3 * DAY)
  })

  test('The default window of a preview is one day for S3, and open for files', async () => {
    expect((await read(S3, { purpose: 'preview' })).scope.window).toEqual({ since: NOW - DAY, until: NOW })
    expect((await read(LOCAL, { purpose: 'preview' })).scope.window).toEqual({ since: null, until: null })
  })

  test('An empty value counts as not given, with a warning for a list of comments', async () => {
    const raw = { ...LOCAL, buckets: ' \n# none yet\n', since: '', 'fail-on': ' ' }
    expect((await read(raw)).warnings).toEqual(['buckets holds only comments, which counts as not given.'])
    expect(await read(raw)).toMatchObject({
      scope: { buckets: [] },
      failOn: ['non-compliant', 'inconclusive'],
    })
    const { warnings } = await read(
      { 'log-location': ['logs'], buckets: [''] },
      { entryPoint: 'command-line' },
    )
    expect(warnings).toEqual([expect.stringContaining('--buckets is empty')])
  })
})

describe('valid values', () => {
  test('A list keeps each item once, in the given order', async () => {
    const settings = await read({
      ...LOCAL,
      buckets: 'b-one, a-two\nb-one',
      'source-ips': '203.0.113.7 2001:DB8::/32,203.0.113.7/32',
      'exclude-user-agents': 'my tool\nS3Console, my tool',
      'accept-gaps': 'no-traffic unparsed-records<=5 no-traffic',
      'fail-on': 'inconclusive',
    })
    expect(settings.scope.buckets).toEqual(['b-one', 'a-two'])
    expect(settings.scope.networks.map(({ cidr }) => cidr)).toEqual(['203.0.113.7/32', '2001:db8::/32'])
    expect(settings.scope.excludedUserAgents).toEqual(['my tool', 'S3Console'])
    expect(settings.acceptGaps).toEqual([
      { name: 'no-traffic', atMostRecords: null },
      { name: 'unparsed-records', atMostRecords: 5 },
    ])
    expect(settings.failOn).toEqual(['inconclusive'])
  })

  test('A list can be given by repeated options', async () => {
    const settings = await read(
      { 'log-location': ['a b', 'c,d', 'a b'], buckets: ['one,two', 'six one'] },
      { entryPoint: 'command-line' },
    )
    expect(settings.source).toEqual({ kind: 'local', paths: ['a b', 'c,d'] })
    expect(settings.scope.buckets).toEqual(['one', 'two', 'six'])
  })

  test('The values none and never mean empty lists', async () => {
    const settings = await read({ ...LOCAL, 'exclude-user-agents': 'none', 'fail-on': 'never' })
    expect(settings.scope.excludedUserAgents).toEqual([])
    expect(settings.failOn).toEqual([])
  })

  test('Locations on S3 are given one per line', async () => {
    const { source } = await read({ 'log-location': '# here\ns3://logs/a, b\ns3://logs\n\ns3://logs\n' })
    expect(source).toEqual({
      kind: 's3',
      locations: [
        { text: 's3://logs/a, b', bucket: 'logs', prefix: 'a, b' },
        { text: 's3://logs', bucket: 'logs', prefix: '' },
      ],
    })
  })

  test('Locations are discovered from the buckets when none is given', async () => {
    expect((await read({ buckets: 'one' })).source).toEqual({ kind: 'discovered' })
  })

  test('Every setting of Athena is read', async () => {
    const { aws } = await read({
      ...S3,
      'aws-region': 'us-gov-west-1',
      'role-to-assume': 'arn:aws-us-gov:iam::123456789012:role/path/to/auditor',
      'role-session-name': 'nightly@run',
      'role-duration-seconds': '900',
      'role-external-id': 'a:b/c',
      'role-chaining': 'true',
      audience: 'sts.amazonaws.com.cn',
      'allowed-account-ids': '123456789012, 210987654321',
      workgroup: 'audit.logs-1',
      'output-location': 's3://results/athena/',
      database: 'logs',
      table: 'access_logs',
      'max-bytes-scanned': '10000000000',
      'log-key-format': 'partitioned-event-time',
    })
    expect(aws).toEqual({
      region: 'us-gov-west-1',
      roleToAssume: 'arn:aws-us-gov:iam::123456789012:role/path/to/auditor',
      roleSessionName: 'nightly@run',
      roleDurationSeconds: 900,
      roleExternalId: 'a:b/c',
      roleChaining: true,
      audience: 'sts.amazonaws.com.cn',
      allowedAccountIds: ['123456789012', '210987654321'],
      workgroup: 'audit.logs-1',
      outputLocation: 's3://results/athena/',
      database: 'logs',
      table: 'access_logs',
      maxBytesScanned: 10_000_000_000,
      logKeyFormat: 'partitioned-event-time',
    })
  })

  test.each(['us-east-1', 'ap-southeast-5', 'us-isob-east-1', 'eusc-de-east-1', 'mx-central-1'])(
    'The name %s is a Region',
    async (region) => {
      expect((await read({ ...S3, 'aws-region': region })).aws.region).toBe(region)
    },
  )

  test.each(['arn:aws:iam::123456789012:role/auditor', 'auditor', 'team/auditor', 'a+b=c,d.e@f-g_h'])(
    'The value %s is a role',
    async (role) => {
      expect((await read({ ...S3, 'role-to-assume': role })).aws.roleToAssume).toBe(role)
    },
  )
})

describe('the window', () => {
  test('A notice explains a date without a time as until', async () => {
    const settings = await read({ ...LOCAL, since: '2026-11-01', until: '2026-11-23' })
    expect(settings.scope.window).toEqual({
      since: Date.UTC(2026, 10, 1) / 1000,
      until: Date.UTC(2026, 10, 23) / 1000,
    })
    expect(settings.notices).toEqual([expect.stringMatching(/until: 2026-11-23 .*that day is not included/)])
  })

  test('The setting until can be in the future, and since can be now', async () => {
    const settings = await read({ ...LOCAL, since: '2026-11-24T12:30:15Z', until: '2026-12-01T00:00Z' })
    expect(settings.scope.window).toEqual({ since: NOW, until: Date.UTC(2026, 11, 1) / 1000 })
  })

  test.each<[string, RawInputs, RegExp]>([
    ['since in the future', { since: '2026-11-24T12:30:16Z' }, /^since: .*in the future/],
    ['since after until', { since: '2026-11-02', until: '2026-11-01' }, /^since: .*is not before until/],
    ['since at until', { since: '2d', until: '2d' }, /^since: .*is not before until/],
  ])('The window is refused with %s', async (_, window, expected) => {
    expect(await refusal({ ...LOCAL, ...window })).toMatch(expected)
  })

  test('A message about until before the default of since names the default', async () => {
    expect(await refusal({ ...S3, until: '30d' })).toMatch(/\(the default\) is not before until/)
    expect((await read({ ...LOCAL, until: '30d' })).scope.window.since).toBeNull()
  })
})

describe('wrong values', () => {
  test.each<[RawInputs, string]>([
    [{ buckets: 'a,,bcd' }, 'buckets: "a,,bcd" has an empty item'],
    [{ buckets: ['abc', ' '] }, 'buckets: given 2 times, and at least once without a value'],
    [{ 'source-ips': ['', '192.0.2.1'] }, 'source-ips: given 2 times, and at least once without a value'],
    [{ buckets: 'ab' }, 'buckets: "ab" is not a bucket name'],
    [
      { 'source-ips': '203.0.113.7/24' },
      'source-ips: "203.0.113.7/24" has host bits set. Did you mean 203.0.113.0/24',
    ],
    [{ 'source-ips': '1.2.3.04' }, 'Did you mean 1.2.3.4?'],
    [{ since: '2026-02-30' }, 'since: "2026-02-30" is not a real date'],
    [
      { 'max-log-age': '3days' },
      'max-log-age: "3days" is not a span of time like 90m, 36h, 7d or 2w. Did you mean 3d?',
    ],
    [{ 'accept-gaps': 'no-trafic' }, 'Did you mean no-traffic?'],
    [{ 'accept-gaps': 'no_log_records' }, 'Did you mean no-log-records?'],
    [{ 'accept-gaps': 'result-truncated' }, 'accept-gaps: "result-truncated" cannot be accepted'],
    [{ 'accept-gaps': 'result-truncated<=3' }, 'cannot be accepted'],
    [{ 'accept-gaps': 'no-traffic<=3' }, 'has a bound, which only unparsed-records can have'],
    [{ 'accept-gaps': 'unparsed-records<=-1' }, 'does not have a whole number after <='],
    [{ 'accept-gaps': 'unparsed-records<5' }, 'Did you mean unparsed-records<=5?'],
    [{ 'accept-gaps': 'unparsed-records<=1 unparsed-records' }, 'given twice, with different bounds'],
    [{ 'accept-gaps': 'all' }, '"all" is not a gap'],
    [{ 'exclude-user-agents': 'none, S3Console' }, 'is given with other texts'],
    [{ 'exclude-user-agents': 'None' }, 'Did you mean none?'],
    [{ 'ignore-rejected': 'yes' }, 'ignore-rejected: "yes" is neither true nor false. Did you mean true?'],
    [{ 'ignore-rejected': 'True' }, 'Did you mean true?'],
    [{ 'ignore-rejected': '0' }, 'Did you mean false?'],
    [{ 'evidence-limit': '-1' }, 'is not a whole number from 0 up'],
    [{ 'evidence-limit': '1e3' }, 'Did you mean 1000?'],
    [{ 'evidence-limit': '10,000' }, 'Did you mean 10000?'],
    [{ 'timeout-minutes': '0' }, 'timeout-minutes: 0 is too small'],
    [{ 'timeout-minutes': '7201' }, '7201 is too large'],
    [{ 'evidence-limit': '9007199254740993' }, '9007199254740993 is too large: a whole number from 0 to'],
    [{ 'timeout-minutes': '1.5' }, 'is not a whole number'],
    [{ 'fail-on': 'never, inconclusive' }, 'is given with verdicts'],
    [{ 'fail-on': 'noncompliant' }, 'Did you mean non-compliant?'],
    [
      { 'log-location': 's3:/logs/a' },
      'log-location: "s3:/logs/a" is not an s3://bucket/prefix. Did you mean s3://logs/a?',
    ],
    [{ 'log-location': 'file:///var/log/s3' }, 'Did you mean /var/log/s3?'],
    [{ 'log-location': 'logs\ns3://logs' }, 'One check reads one kind'],
    [{ 'log-location': '-' }, 'standard input'],
    [{ 'report-directory': 'a\0b' }, 'NUL'],
  ])('The value is refused with the nearest valid one: %j', async (raw, expected) => {
    expect(await refusal({ ...LOCAL, ...raw })).toContain(expected)
  })

  test.each<[RawInputs, string]>([
    [{ 'aws-region': 'US-EAST-1' }, 'Did you mean us-east-1?'],
    [{ 'aws-region': 'us-east-1a' }, 'Did you mean us-east-1?'],
    [{ 'aws-region': 'useast1' }, 'is not an AWS Region'],
    [{ 'role-to-assume': 'arn:aws:iam::12345:role/x' }, 'is not the ARN of a role'],
    [{ 'role-to-assume': 'arn:aws:iam::123456789012:user/x' }, 'is not the ARN of a role'],
    [
      { 'role-to-assume': 'arn:aws:sts::123456789012:assumed-role/auditor/me' },
      'Did you mean arn:aws:iam::123456789012:role/auditor?',
    ],
    [{ 'role-session-name': 'my run' }, 'Did you mean my-run?'],
    [{ 'role-session-name': 'x' }, 'is not a role session name'],
    [{ 'role-duration-seconds': '899' }, '899 is too small: a whole number from 900 to 43200.'],
    [{ 'role-duration-seconds': '7200', 'role-chaining': 'true' }, 'is valid for at most 3600 seconds'],
    [{ 'role-external-id': 'a b' }, 'is not an external id'],
    [{ 'allowed-account-ids': '1234-5678-9012' }, 'Did you mean 123456789012?'],
    [{ workgroup: 'my group' }, 'is not a workgroup name'],
    [{ 'output-location': 'results/' }, 'output-location: "results/" is not an s3://bucket/prefix'],
    [{ database: 'Logs' }, 'Did you mean logs?'],
    [{ table: 'a;b' }, 'is not a database or table name'],
    [{ 'max-bytes-scanned': '10GB' }, 'is not a whole number from 1 up'],
    [{ 'log-key-format': 'partitioned' }, 'is none of auto, simple'],
    [{ 'log-key-format': 'partitioned-event-tme' }, 'Did you mean partitioned-event-time?'],
  ])('The value for Athena is refused: %j', async (raw, expected) => {
    expect(await refusal({ ...S3, ...raw })).toContain(expected)
  })

  test('All wrong values are reported together', async () => {
    const message = await refusal(
      { buckets: 'a', since: 'soon', 'evidence-limit': 'x' },
      { problems: ['"bukets" is not an input of this action. Did you mean buckets?'] },
    )
    expect(message.split('\n')).toEqual([
      '4 settings are wrong:',
      '  "bukets" is not an input of this action. Did you mean buckets?',
      expect.stringMatching(/^ {2}buckets: /),
      expect.stringMatching(/^ {2}since: /),
      expect.stringMatching(/^ {2}evidence-limit: /),
    ])
  })

  test('The message names both remedies when neither location nor buckets are given', async () => {
    expect(await refusal({})).toMatch(/log-location .* buckets/)
    expect(await refusal({}, { entryPoint: 'command-line' })).toMatch(/LOCATION .* --buckets/)
    expect(await refusal({}, { entryPoint: 'command-line', purpose: 'preview' })).toMatch(
      /preview needs a LOCATION/,
    )
  })

  test('A single value that is given twice is refused', async () => {
    const message = await refusal(
      { 'log-location': ['logs'], since: ['7d', '8d'] },
      { entryPoint: 'command-line' },
    )
    expect(message).toBe('--since: is given 2 times ("7d", "8d"). It takes one value.')
  })

  test('Wrong paths are refused', async () => {
    const paths = {
      findPathKind: (path: string) => (path === 'file' ? 'file' : path === 'folder' ? 'directory' : null),
    } as const
    expect(await refusal({ ...LOCAL, 'report-directory': 'file' }, paths)).toContain(
      'is a file and not a folder',
    )
    expect(await refusal({ ...LOCAL, 'exceptions-file': 'nowhere' }, paths)).toContain('is not there')
    expect(await refusal({ ...LOCAL, 'exceptions-file': 'folder' }, paths)).toContain('is a folder')
    expect(await refusal({ ...LOCAL, compare: 'folder' }, paths)).toContain('is a folder')
    expect(await read({ ...LOCAL, compare: 'nowhere' }, paths)).toMatchObject({ earlierReport: 'nowhere' })
    expect(await refusal({ ...LOCAL, 'write-baseline': 'file' }, paths)).toContain('exists already')
    expect(await read({ ...LOCAL, compare: 'file', 'write-baseline': 'nowhere' }, paths)).toMatchObject({
      earlierReport: 'file',
      baselineFile: 'nowhere',
    })
    const settings = await read({ ...LOCAL, 'report-directory': 'folder', 'exceptions-file': 'file' }, paths)
    expect(settings).toMatchObject({ reportDirectory: 'folder', exceptionsFile: 'file' })
  })

  test('Wrong values for comments and issues on GitHub are refused', async () => {
    const given = {
      comment: 'on-findings',
      'tracking-issue': 'true',
      'github-token': 'ghs_1',
      title: 'photos (eu)',
    }
    expect((await read({ ...LOCAL, ...given })).github).toEqual({
      comment: 'on-findings',
      trackingIssue: true,
      token: 'ghs_1',
      title: 'photos (eu)',
    })
    expect(await refusal({ ...LOCAL, comment: 'on-finding' })).toContain('Did you mean on-findings?')
    expect(await refusal({ ...LOCAL, title: 'a\nb' })).toContain('is not a title')
    const message = await refusal({ ...LOCAL, 'github-token': 'a secret' })
    expect(message).toContain('is not a token')
    expect(message).not.toContain('secret')
  })

  test('Buckets of which each is left out are a wrong setting, because an empty list would select every bucket', async () => {
    expect(await refusal({ ...LOCAL, buckets: 'photos, !pho*' })).toContain(
      'buckets: leaves out each bucket that it names.',
    )
  })

  test('A setting without effect is a warning', async () => {
    const { warnings } = await read({ ...LOCAL, 'aws-region': 'eu-west-1', workgroup: 'x' })
    expect(warnings).toEqual(['aws-region and workgroup do nothing here: log files are read without AWS.'])
  })

  test('A setting of a role without effect is a warning', async () => {
    const ofRole = { 'role-external-id': 'xy', audience: 'sts.amazonaws.com' }
    expect((await read({ ...S3, ...ofRole })).warnings).toEqual([
      'role-external-id and audience do nothing here: role-to-assume is not given, so the check runs with the credentials of the environment.',
    ])
    const role = 'arn:aws:iam::123456789012:role/auditor'
    expect((await read({ ...S3, ...ofRole, 'role-to-assume': role })).warnings).toEqual([])
  })

  test('An input that a merge does not read is a warning', async () => {
    const { warnings } = await read({
      'merge-reports': 'reports/*.json',
      'expected-reports': '2',
      'source-ips': '192.0.2.0/24',
      'accept-deny-policy': 'true',
      'fail-on': 'never',
    })
    expect(warnings).toEqual([
      'source-ips and accept-deny-policy do nothing here: merge-reports merges the reports of other checks.',
    ])
  })
})
