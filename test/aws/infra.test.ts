import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readTemplate, resolveResource } from './cloudformation.js'
import { CLAIMS } from './loopback.js'

const ROOT = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')

interface Statement {
  readonly Sid: string
  readonly Effect: string
  readonly Action: string | string[]
  readonly Resource: string | string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string[]>>>>
}
interface Policy {
  readonly Version: string
  readonly Statement: readonly Statement[]
}

const policy = JSON.parse(read('docs/iam-policy.json')) as Policy
const roleTemplate = readTemplate(read('infra/check-role.yaml'))
/** The names that `docs/iam-policy.json` uses. */
const EXAMPLE = {
  GitHubOwner: 'octo-org',
  GitHubRepository: 'logs',
  LogBucket: 'example-access-logs',
  LogPrefix: 's3/',
  ResultsBucket: 'example-athena-results',
  SourceBucketArns: ['arn:aws:s3:::example-media-archive', 'arn:aws:s3:::example-web-assets'],
}

test('docs/iam-policy.json is the policy of the template', () => {
  const { Policies } = resolveResource(roleTemplate, 'Role', EXAMPLE) as {
    Policies: { PolicyDocument: Policy }[]
  }
  expect(Policies.map(({ PolicyDocument }) => PolicyDocument)).toEqual([policy])
})

test('each statement has a name of its own, and allows no wildcard of actions', () => {
  const sids = policy.Statement.map(({ Sid }) => Sid)
  expect(new Set(sids).size).toBe(sids.length)
  for (const { Action, Effect } of policy.Statement) {
    expect(Effect).toBe('Allow')
    expect(Action).not.toEqual(expect.stringContaining('*'))
  }
})

/** What each call of the code needs; STS calls need nothing of this policy. */
const ACTIONS: Readonly<Record<string, string | null>> = {
  AssumeRole: null,
  AssumeRoleWithWebIdentity: null,
  GetCallerIdentity: null,
  GetBucketLogging: 's3:GetBucketLogging',
  HeadBucket: 's3:ListBucket',
  ListObjectsV2: 's3:ListBucket',
  StartQueryExecution: 'athena:StartQueryExecution',
  GetQueryExecution: 'athena:GetQueryExecution',
  GetQueryResults: 'athena:GetQueryResults',
  StopQueryExecution: 'athena:StopQueryExecution',
  GetDatabase: 'glue:GetDatabase',
  GetTable: 'glue:GetTable',
}

test('the policy allows every call that the code makes', () => {
  const allowed = policy.Statement.flatMap(({ Action }) => Action)
  const sources = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' })
  const calls = sources
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) =>
      [...read(`src/${path}`).matchAll(/new (\w+)Command\(/g)].map(([, call]) => call as string),
    )
  expect(calls.length).toBeGreaterThan(5)
  for (const call of calls) {
    expect(Object.keys(ACTIONS)).toContain(call)
    const action = ACTIONS[call]
    if (action) expect(allowed).toContain(action)
  }
})

describe('who may assume the role', () => {
  const subjects = (parameters: Record<string, string>) => {
    const role = resolveResource(roleTemplate, 'Role', { ...EXAMPLE, ...parameters }) as {
      AssumeRolePolicyDocument: Policy
    }
    const [statement] = role.AssumeRolePolicyDocument.Statement
    return statement?.Condition?.StringLike?.['token.actions.githubusercontent.com:sub']
  }
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
  ])('%s', (_name, parameters, expected) => {
    expect(subjects(parameters)).toEqual(expected)
  })

  test('the provider of this stack, or the one that is there', () => {
    const provider = (CreateOidcProvider: string) =>
      JSON.stringify(resolveResource(roleTemplate, 'Role', { ...EXAMPLE, CreateOidcProvider }))
    expect(provider('true')).toContain('"Federated":"OidcProvider.Ref"')
    expect(provider('false')).toContain(
      '"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"',
    )
  })
})

describe.each(readdirSync(new URL('infra/', ROOT)).filter((name) => name.endsWith('.yaml')))('%s', (name) => {
  const text = read(`infra/${name}`)
  const template = readTemplate(text)
  const buckets = Object.entries(template.Resources).filter(([, { Type }]) => Type === 'AWS::S3::Bucket')

  test('has no aliases, which CloudFormation does not read', () => {
    expect(text).not.toMatch(/:\s+[&*][A-Za-z]/)
  })

  test('its buckets are closed to the public', () => {
    for (const [, { Properties }] of buckets)
      expect(Properties.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      })
  })

  test('its own buckets are encrypted, expire, and are reached over TLS alone', () => {
    for (const [id, { Properties }] of buckets.filter(([id]) => id !== 'NewBucket')) {
      expect(JSON.stringify(Properties.BucketEncryption)).toContain('AES256')
      expect(JSON.stringify(Properties.LifecycleConfiguration)).toContain('ExpirationInDays')
      const { PolicyDocument } = resolveResource(template, `${id}Policy`, {}) as { PolicyDocument: Policy }
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
