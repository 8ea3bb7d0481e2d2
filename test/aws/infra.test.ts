import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readTemplate, resolveOutput, resolveResource } from './cloudformation.js'
import { CLAIMS } from './loopback.js'

const ROOT = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')

interface Statement {
  readonly Sid: string
  readonly Effect: string
  readonly Action: string | string[]
  readonly Resource: string | string[]
  readonly Principal?: unknown
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string[]>>>>
}
interface Policy {
  readonly Version: string
  readonly Statement: readonly Statement[]
}

const policy = JSON.parse(read('docs/iam-policy.json')) as Policy
const text = read('infra/s3-sigv4-check.yaml')
const template = readTemplate(text)
/** The names in `docs/iam-policy.json`. */
const EXAMPLE = {
  GitHubOwner: 'octo-org',
  GitHubRepository: 'logs',
  LogBucket: 'example-access-logs',
  LogPrefix: 's3/',
  SourceBuckets: ['example-media-archive', 'example-web-assets'],
  TrailBuckets: ['example-trail'],
}
const WITH_ATHENA = { ...EXAMPLE, Athena: 'true' }

/** The name of the results bucket. `docs/iam-policy.json` has an example name for it. */
const asInDocs = (value: unknown) =>
  JSON.parse(
    JSON.stringify(value)
      .replaceAll('arn:*:s3:::', 'arn:aws:s3:::')
      .replaceAll('ResultsBucket.Arn', 'arn:aws:s3:::example-athena-results'),
  )
const policyOf = (name: string, parameters: object) =>
  (resolveResource(template, name, { ...parameters }) as { PolicyDocument: Policy } | null)?.PolicyDocument

describe('docs/iam-policy.json', () => {
  test('The policy in docs/iam-policy.json is that of the template', () => {
    const parts = ['ReadLogsPolicy', 'AthenaPolicy'].map(
      (name) => policyOf(name, WITH_ATHENA)?.Statement ?? [],
    )
    expect(asInDocs(parts.flat())).toEqual(policy.Statement)
  })

  test('The policy in docs/iam-policy-embedded.json is that of the template without Athena', () => {
    const embedded = JSON.parse(read('docs/iam-policy-embedded.json')) as Policy
    expect(asInDocs(policyOf('ReadLogsPolicy', EXAMPLE))).toEqual(embedded)
  })

  test('The policy in docs/iam-policy.json is that of the Terraform module', () => {
    const values: Readonly<Record<string, string>> = {
      partition: 'aws',
      region: 'eu-west-1',
      account: '111122223333',
      log_bucket: EXAMPLE.LogBucket,
      log_prefix: EXAMPLE.LogPrefix,
      results_bucket: 'example-athena-results',
      workgroup: 's3-sigv4-check',
      database: 's3_access_logs',
      'jsonencode(list_actions)': '["s3:GetBucketLocation", "s3:ListBucket"]',
      'jsonencode(source_bucket_arns)': JSON.stringify(
        EXAMPLE.SourceBuckets.map((name) => `arn:aws:s3:::${name}`),
      ),
      'jsonencode(trail_bucket_arns)': '["arn:aws:s3:::example-trail"]',
      'jsonencode(trail_object_arns)': '["arn:aws:s3:::example-trail/*"]',
    }
    const rendered = ['read-logs', 'read-trails', 'query-logs'].flatMap((name) => {
      const filled = read(`infra/terraform/${name}.json.tftpl`).replace(
        /\$\{([^}]+)\}/g,
        (_, key: string) => {
          expect(Object.keys(values)).toContain(key)
          return values[key] as string
        },
      )
      return (JSON.parse(filled) as Policy).Statement
    })
    expect(rendered).toEqual(policy.Statement)
  })

  test('Every statement has a name, and none allows a wildcard of actions', () => {
    const sids = policy.Statement.map(({ Sid }) => Sid)
    expect(new Set(sids).size).toBe(sids.length)
    for (const { Action, Effect } of policy.Statement) {
      expect(Effect).toBe('Allow')
      expect(Action).not.toEqual(expect.stringContaining('*'))
    }
  })

  test('The policy allows what AWS documents for the database default and for tables', () => {
    const allowed = (action: string) =>
      policy.Statement.filter(({ Action }) => [Action].flat().includes(action)).flatMap(
        ({ Resource }) => Resource,
      )
    const arn = (name: string) => `arn:aws:glue:eu-west-1:111122223333:${name}`
    for (const action of ['glue:GetDatabase', 'glue:GetDatabases', 'glue:CreateDatabase'])
      expect(allowed(action)).toEqual(expect.arrayContaining([arn('catalog'), arn('database/default')]))
    for (const action of ['glue:GetTable', 'glue:GetTables', 'glue:GetPartitions'])
      expect(allowed(action)).toEqual(expect.arrayContaining([arn('catalog'), arn('table/s3_access_logs/*')]))
  })
})

/** The permission for each call of the code. Calls to STS need no permission of this policy. */
const ACTIONS: Readonly<Record<string, string | null>> = {
  AssumeRole: null,
  AssumeRoleWithWebIdentity: null,
  GetCallerIdentity: null,
  GetBucketLogging: 's3:GetBucketLogging',
  GetBucketPolicy: 's3:GetBucketPolicy',
  GetBucketTagging: 's3:GetBucketTagging',
  ListBuckets: 's3:ListAllMyBuckets',
  HeadBucket: 's3:ListBucket',
  ListObjectsV2: 's3:ListBucket',
  GetObject: 's3:GetObject',
  GetBucketLocation: 's3:GetBucketLocation',
  ListMultipartUploads: 's3:ListBucketMultipartUploads',
  ListParts: 's3:ListMultipartUploadParts',
  StartQueryExecution: 'athena:StartQueryExecution',
  GetQueryExecution: 'athena:GetQueryExecution',
  GetQueryResults: 'athena:GetQueryResults',
  StopQueryExecution: 'athena:StopQueryExecution',
  GetWorkGroup: 'athena:GetWorkGroup',
  GetDatabase: 'glue:GetDatabase',
  GetTable: 'glue:GetTable',
  DescribeTrails: 'cloudtrail:DescribeTrails',
  GetEventSelectors: 'cloudtrail:GetEventSelectors',
  GetTrailStatus: 'cloudtrail:GetTrailStatus',
  DescribeDeliverySources: 'logs:DescribeDeliverySources',
  DescribeDeliveries: 'logs:DescribeDeliveries',
  DescribeDeliveryDestinations: 'logs:DescribeDeliveryDestinations',
  CreateDatabase: 'glue:CreateDatabase',
  CreateTable: 'glue:CreateTable',
}

test('The template allows every call that the code makes', () => {
  const parameters = { ...WITH_ATHENA, EveryBucket: 'true' }
  const allowed = ['ReadLogsPolicy', 'AthenaPolicy'].flatMap((name) =>
    (policyOf(name, parameters)?.Statement ?? []).flatMap(({ Action }) => Action),
  )
  const sources = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' })
  const calls = sources
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) =>
      [
        ...read(`src/${path}`).matchAll(/new (\w+)Command\(/g),
        // Calls without a client of the SDK.
        ...read(`src/${path}`).matchAll(/'((?:Describe|Get|List)(?:Trail|Event|Deliver)\w+)'/g),
      ].map(([, call]) => call as string),
    )
  expect(calls.length).toBeGreaterThan(5)
  expect(calls).toEqual(expect.arrayContaining(['GetTrailStatus', 'DescribeDeliveries']))
  for (const call of calls) {
    expect(Object.keys(ACTIONS)).toContain(call)
    const action = ACTIONS[call]
    if (action) expect(allowed).toContain(action)
  }
})

describe('the template without Athena', () => {
  test('The template without Athena creates the role and the provider, and nothing that costs or stores', () => {
    const made = Object.keys(template.Resources).filter(
      (name) => resolveResource(template, name, EXAMPLE) !== null,
    )
    expect(made).toEqual(['OidcProvider', 'Role', 'ReadLogsPolicy'])
  })

  test('The role without Athena may read logs and settings, and has no permission for Athena or Glue', () => {
    const sidsOf = (parameters: object) =>
      policyOf('ReadLogsPolicy', parameters)?.Statement.map(({ Sid }) => Sid)
    const always = ['ReadLoggingSettings', 'ReadBucketSettings', 'FindDeliveries', 'ListLogs', 'ReadLogs']
    const ofTrails = ['ReadTrails', 'ListTrailLogs', 'ReadTrailLogs']
    expect(sidsOf({ ...EXAMPLE, TrailBuckets: [''] })).toEqual(always)
    expect(sidsOf(EXAMPLE)).toEqual([...always, ...ofTrails])
    const key = 'arn:aws:kms:eu-west-1:111122223333:key/0a'
    const more = { ...EXAMPLE, LogKeyArn: key, TrailKeyArn: key, EveryBucket: 'true' }
    expect(sidsOf(more)).toEqual([
      ...always,
      ...ofTrails,
      ...['DecryptTrailLogs', 'DecryptLogs', 'ListBuckets', 'ReadBucketTags'],
    ])
  })
})

test.each([
  ['*', true],
  ['media-*', true],
  ['example-web-assets', false],
])('The role may list all buckets if the output With has a pattern: %s', (name, isListed) => {
  const parameters = { ...EXAMPLE, SourceBuckets: ['example-media-archive', name] }
  expect(String(resolveOutput(template, 'With', parameters)).endsWith(`    ${name}\n`)).toBe(true)
  const sids = policyOf('ReadLogsPolicy', parameters)?.Statement.map(({ Sid }) => Sid)
  expect(sids?.includes('ListBuckets')).toBe(isListed)
  expect(sids).not.toContain('ReadBucketTags')
})

describe('the trust policy of the role', () => {
  const trust = (parameters: object) => {
    const role = resolveResource(template, 'Role', { ...EXAMPLE, ...parameters }) as {
      AssumeRolePolicyDocument: string
    }
    return JSON.parse(role.AssumeRolePolicyDocument) as Policy
  }
  const subjects = (parameters: object, issuer = 'token.actions.githubusercontent.com') =>
    trust(parameters).Statement[0]?.Condition?.StringLike?.[`${issuer}:sub`]
  const ids = { GitHubOwnerId: '1111', GitHubRepositoryId: '2222' }

  test.each([
    ['a branch', {}, ['repo:octo-org/logs:ref:refs/heads/main']],
    ['a branch, both forms', ids, ['repo:octo-org/logs:ref:refs/heads/main', CLAIMS.sub]],
    ['the repository', { Branch: '', ...ids }, ['repo:octo-org/logs:*', 'repo:octo-org@1111/logs@2222:*']],
    [
      'an environment, which stands in place of the branch',
      { Environment: 'prod', ...ids },
      ['repo:octo-org/logs:environment:prod', 'repo:octo-org@1111/logs@2222:environment:prod'],
    ],
    [
      'a branch and pull requests',
      { PullRequests: 'true', ...ids },
      [
        'repo:octo-org/logs:ref:refs/heads/main',
        CLAIMS.sub,
        'repo:octo-org/logs:pull_request',
        'repo:octo-org@1111/logs@2222:pull_request',
      ],
    ],
  ])('The trust policy admits the subjects of these settings: %s', (_name, parameters, expected) => {
    expect(subjects(parameters)).toEqual(expected)
  })

  test('The trust policy names the provider of this stack or the existing one', () => {
    const provider = (CreateOidcProvider: string) => trust({ CreateOidcProvider }).Statement[0]?.Principal
    expect(provider('true')).toEqual({ Federated: 'OidcProvider.Ref' })
    expect(provider('false')).toEqual({
      Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
    })
  })

  test.each(['github.example.com/_services/token', 'token.actions.octocorp.ghe.com'])(
    'The trust policy admits jobs of a GitHub Enterprise with the issuer %s',
    (OidcIssuer) => {
      expect(resolveResource(template, 'OidcProvider', { ...EXAMPLE, OidcIssuer })).toMatchObject({
        Url: `https://${OidcIssuer}`,
      })
      expect(subjects({ OidcIssuer }, OidcIssuer)).toEqual(['repo:octo-org/logs:ref:refs/heads/main'])
      const { Statement } = trust({ OidcIssuer })
      expect(Statement[0]?.Condition?.StringEquals).toEqual({ [`${OidcIssuer}:aud`]: 'sts.amazonaws.com' })
      expect(JSON.stringify(Statement)).not.toContain('githubusercontent')
    },
  )
})

test.each([
  [EXAMPLE, 'engine: embedded'],
  [WITH_ATHENA, 'workgroup: s3-sigv4-check\n  database: s3_access_logs'],
])('The output With is the block of a workflow: %#', (parameters, engine) => {
  expect(resolveOutput(template, 'With', parameters)).toBe(
    `with:\n  role-to-assume: Role.Arn\n  aws-region: eu-west-1\n  audience: sts.amazonaws.com\n  ${engine}\n  buckets: |\n    example-media-archive\n    example-web-assets\n`,
  )
})

test('Deleting the stack leaves no resource behind', () => {
  expect(text).not.toMatch(/Retain|Snapshot/)
  expect(resolveResource(template, 'QueryWorkgroup', WITH_ATHENA)).toMatchObject({
    RecursiveDeleteOption: true,
  })
  // The stack empties the bucket before it deletes it, because the resource that empties it refers to it.
  expect(resolveResource(template, 'EmptyResultsBucket', WITH_ATHENA)).toMatchObject({
    Bucket: 'ResultsBucket.Ref',
  })
  // The stack owns the database, and deletes it with the tables that a check created in it.
  expect(resolveResource(template, 'QueryDatabase', WITH_ATHENA)).toMatchObject({
    DatabaseInput: { Name: 's3_access_logs' },
  })
  const emptying = policyOf('EmptyBucketPolicy', WITH_ATHENA)?.Statement.flatMap(({ Action }) => Action)
  expect(emptying).toEqual(['s3:ListBucket', 's3:DeleteObject'])
  expect(read('infra/terraform/main.tf').match(/force_destroy\s+= true/g)).toHaveLength(2)
})

test('Every role in an example has the name that the template and the documentation give', () => {
  const names = [
    'README.md',
    ...['check', 'every-week', 'infrastructure-gate'].map((name) => `examples/workflows/${name}.yml`),
  ]
    .concat(
      readdirSync(new URL('docs/', ROOT))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`),
    )
    .flatMap((path) =>
      [...read(path).matchAll(/role-to-assume['"]?: ['"]?arn:aws[^:]*:iam::[^:]+:role\/([^\s'",`]+)/g)].map(
        ([, name]) => name,
      ),
    )
  // A matrix gives the names of its roles.
  const ofMatrix = [...read('examples/workflows/every-week.yml').matchAll(/^ +role: (\S+)/gm)].map(
    ([, name]) => name,
  )
  expect(ofMatrix.length).toBeGreaterThan(1)
  const given = [...names.filter((name) => !name?.startsWith('${{')), ...ofMatrix]
  expect(given.length).toBeGreaterThan(4)
  for (const name of given) expect(name).toMatch(/^s3-sigv4-check(?:$|-)/)
  expect(template.Parameters.RoleName?.Default).toBe('s3-sigv4-check')
  expect(read('infra/terraform/variables.tf')).toMatch(
    /variable "role_name" \{[^}]*default\s+= "s3-sigv4-check"/,
  )
})

const infra = readdirSync(new URL('infra/', ROOT), { recursive: true, encoding: 'utf8' })

test.each(infra.filter((name) => /\.(?:yaml|tf|tftpl)$/.test(name)))(
  'The file %s has no ARN with a fixed partition',
  (name) => {
    expect(read(`infra/${name}`)).not.toMatch(/arn:aws[a-z-]*:/)
  },
)

/** The buckets of each template. */
const BUCKETS: Readonly<Record<string, readonly string[]>> = {
  'access-logs.yaml': ['LogBucket', 'NewBucket'],
  's3-sigv4-check.yaml': ['ResultsBucket'],
}

describe.each(infra.filter((name) => name.endsWith('.yaml')))('the file %s', (name) => {
  const source = read(`infra/${name}`)
  const own = readTemplate(source)
  const buckets = Object.entries(own.Resources).filter(([, { Type }]) => Type === 'AWS::S3::Bucket')

  test('The template has the expected buckets', () => {
    expect(buckets.map(([id]) => id)).toEqual(BUCKETS[name])
  })

  test('The template has no YAML aliases, because CloudFormation does not read them', () => {
    expect(source).not.toMatch(/:\s+[&*][A-Za-z]/)
  })

  test('The buckets of the template block public access', () => {
    for (const [, { Properties }] of buckets)
      expect(Properties.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      })
  })

  test('The buckets that only the template uses are encrypted, expire their objects, and refuse requests without TLS', () => {
    for (const [id, { Properties }] of buckets.filter(([id]) => id !== 'NewBucket')) {
      expect(JSON.stringify(Properties.BucketEncryption)).toContain('AES256')
      expect(JSON.stringify(Properties.LifecycleConfiguration)).toContain('ExpirationInDays')
      const { PolicyDocument } = resolveResource(own, `${id}Policy`, WITH_ATHENA) as {
        PolicyDocument: Policy
      }
      expect(PolicyDocument.Statement).toContainEqual({
        Sid: 'DenyInsecureTransport',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: [`${id}.Arn`, `${id}.Arn/*`],
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      })
    }
  })
})
