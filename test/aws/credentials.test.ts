import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type AwsClients, connectAws } from '../../src/aws/clients.js'
import type { AwsSettings } from '../../src/settings/settings.js'
import {
  AMBIENT,
  makeAwsContext,
  makeAwsSettings,
  makeJobVariables,
  ROLE,
  setEnvironment,
} from '../support/aws-settings.js'
import { CLAIMS, type Loopback, makeJobToken, makeS3Error, makeStsError, startLoopback } from './loopback.js'

let aws: Loopback
let scratch: string
const environment = { ...process.env }
const opened: AwsClients[] = []

beforeEach(async () => {
  aws = await startLoopback()
  scratch = await mkdtemp(join(tmpdir(), 'credentials-'))
})
afterEach(async () => {
  for (const clients of opened.splice(0)) clients.close()
  await aws.close()
  await rm(scratch, { recursive: true })
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, environment)
})

/** Connects in a process with these variables and the endpoint. */
async function connect(variables: Record<string, string>, settings: Partial<AwsSettings> = {}) {
  setEnvironment({ AWS_ENDPOINT_URL: aws.url, ...variables })
  const { context, told } = makeAwsContext()
  const clients = await connectAws(makeAwsSettings(settings), context)
  opened.push(clients)
  return { clients, told }
}

async function refusal(variables: Record<string, string>, settings: Partial<AwsSettings> = {}) {
  try {
    await connect(variables, settings)
  } catch (error) {
    const { name, message, exitCode } = error as Error & { exitCode: number }
    expectShortLines(message)
    return { name, message, exitCode }
  }
  throw new Error('the connection was not refused')
}

/** The first line has the failure and its cause, the second the remedy. No line is long enough to fill a terminal. */
function expectShortLines(message: string): void {
  const lines = message.split('\n')
  expect(lines.length).toBeLessThanOrEqual(2)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(500)
}

const head = async (clients: AwsClients, bucket = 'photos') => {
  const { HeadBucketCommand } = await import('@aws-sdk/client-s3')
  await (await clients.getS3()).send(new HeadBucketCommand({ Bucket: bucket }))
}

describe('the source of the credentials', () => {
  test('The role is assumed with the job’s OIDC token for the audience of the settings', async () => {
    const { clients, told } = await connect(makeJobVariables(aws.url), {
      roleToAssume: ROLE,
      audience: 'my audience',
    })
    aws.buckets.set('photos', { region: 'eu-west-1' })
    await head(clients)
    expect(aws.actions()).toEqual(['oidc', 'sts:AssumeRoleWithWebIdentity', 's3:HeadBucket'])
    const [token, assume, s3] = aws.calls
    expect(token?.parameters.get('audience')).toBe('my audience')
    expect(token?.parameters.get('api-version')).toBe('2.0')
    expect(token?.headers.authorization).toBe('Bearer runner-bearer')
    expect(Object.fromEntries(assume?.parameters ?? [])).toMatchObject({
      RoleArn: ROLE,
      RoleSessionName: 's3-sigv4-check',
      DurationSeconds: '3600',
      WebIdentityToken: makeJobToken(CLAIMS),
    })
    expect(assume?.keyId).toBeNull()
    expect(s3?.keyId).toBe('ASIA25N0')
    expect(told.masked).toEqual([makeJobToken(CLAIMS), 'ASIA25N0', 'secret-of-role-0', 'session-of-role-0'])
  })

  test('No credential reaches the environment or a file of the runner', async () => {
    const files = { GITHUB_ENV: join(scratch, 'env'), GITHUB_OUTPUT: join(scratch, 'output') }
    for (const file of Object.values(files)) await writeFile(file, '')
    const { clients } = await connect({ ...makeJobVariables(aws.url), ...files }, { roleToAssume: ROLE })
    aws.buckets.set('photos', { region: 'eu-west-1' })
    await head(clients)
    expect(JSON.stringify(process.env)).not.toMatch(/secret-of-role|session-of-role|ASIA25/)
    const { readFile } = await import('node:fs/promises')
    for (const file of Object.values(files)) expect(await readFile(file, 'utf8')).toBe('')
  })

  test('OIDC is preferred to ambient credentials', async () => {
    await connect({ ...makeJobVariables(aws.url), ...AMBIENT }, { roleToAssume: ROLE })
    expect(aws.actions()).toEqual(['oidc', 'sts:AssumeRoleWithWebIdentity'])
  })

  test('Ambient credentials are used without any call', async () => {
    const { clients, told } = await connect(AMBIENT)
    expect(aws.calls).toEqual([])
    aws.buckets.set('photos', { region: 'eu-west-1' })
    await head(clients)
    expect(aws.calls[0]?.keyId).toBe('AKIAAMBIENT')
    expect(told.masked).toContain('ambient-secret')
  })

  test('A profile supplies the credentials and the Region', async () => {
    const config = join(scratch, 'config')
    await writeFile(
      config,
      '[profile logs]\nregion = ap-south-1\naws_access_key_id = AKIAPROFILE\naws_secret_access_key = p\n',
    )
    const { clients } = await connect({ AWS_PROFILE: 'logs', AWS_CONFIG_FILE: config }, { region: null })
    expect(clients.region).toBe('ap-south-1')
    aws.buckets.set('photos', { region: 'ap-south-1' })
    await head(clients)
    expect(aws.calls[0]).toMatchObject({ keyId: 'AKIAPROFILE', region: 'ap-south-1' })
  })

  test('Container credentials are used', async () => {
    const { createServer } = await import('node:http')
    const server = createServer((_request, response) => {
      const Expiration = new Date(Date.now() + 3_600_000).toISOString()
      response.end(
        JSON.stringify({ AccessKeyId: 'ASIACONTAINER', SecretAccessKey: 's', Token: 't', Expiration }),
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as import('node:net').AddressInfo
    const { clients } = await connect({
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${port}/creds`,
    })
    aws.buckets.set('photos', { region: 'eu-west-1' })
    await head(clients)
    expect(aws.calls[0]?.keyId).toBe('ASIACONTAINER')
    server.closeAllConnections()
    server.close()
  })

  test('Ambient credentials assume the role with external id, name and duration when the job has no OIDC token', async () => {
    const { clients } = await connect(AMBIENT, {
      roleToAssume: ROLE,
      roleExternalId: 'ext-1',
      roleSessionName: 'nightly',
      roleDurationSeconds: 900,
    })
    aws.buckets.set('photos', { region: 'eu-west-1' })
    await head(clients)
    expect(aws.actions()).toEqual(['sts:AssumeRole', 's3:HeadBucket'])
    expect(aws.calls[0]?.keyId).toBe('AKIAAMBIENT')
    expect(Object.fromEntries(aws.calls[0]?.parameters ?? [])).toMatchObject({
      ExternalId: 'ext-1',
      RoleSessionName: 'nightly',
      DurationSeconds: '900',
    })
    expect(aws.calls[1]?.keyId).toBe('ASIA10N0')
  })

  test('A role chain begins with the ambient credentials, even when the job has an OIDC token', async () => {
    await connect({ ...makeJobVariables(aws.url), ...AMBIENT }, { roleToAssume: ROLE, roleChaining: true })
    expect(aws.actions()).toEqual(['sts:AssumeRole'])
  })

  test('A role chain without ambient credentials starts with the OIDC token, and a message says so', async () => {
    const { told } = await connect(makeJobVariables(aws.url), { roleToAssume: ROLE, roleChaining: true })
    expect(aws.actions()).toEqual(['oidc', 'sts:AssumeRoleWithWebIdentity'])
    expect(told.notices.join()).toMatch(/role-chaining/)
  })

  test('The name of a role means the role in the account of the ambient credentials', async () => {
    await connect(AMBIENT, { roleToAssume: 'team/checker' })
    expect(aws.actions()).toEqual(['sts:GetCallerIdentity', 'sts:AssumeRole'])
    expect(aws.calls[1]?.parameters.get('RoleArn')).toBe('arn:aws:iam::111122223333:role/team/checker')
  })
})

describe('renewal of credentials', () => {
  test('Credentials near their end are renewed with a new token before the next call', async () => {
    aws.buckets.set('photos', { region: 'eu-west-1' })
    aws.credentialsHoldSeconds = 200
    const { clients } = await connect(makeJobVariables(aws.url), { roleToAssume: ROLE })
    aws.credentialsHoldSeconds = 3600
    await head(clients)
    await head(clients)
    expect(aws.actions()).toEqual([
      'oidc',
      'sts:AssumeRoleWithWebIdentity',
      'oidc',
      'sts:AssumeRoleWithWebIdentity',
      's3:HeadBucket',
      's3:HeadBucket',
    ])
    expect(aws.calls[4]?.keyId).toBe('ASIA25N1')
  })

  test('A query starts with a session that outlives it, even when other calls need no new session', async () => {
    aws.credentialsHoldSeconds = 20 * 60
    const { clients } = await connect(makeJobVariables(aws.url), { roleToAssume: ROLE })
    aws.credentialsHoldSeconds = 60 * 60
    const { GetQueryExecutionCommand, StartQueryExecutionCommand } = await import('@aws-sdk/client-athena')
    const athena = await clients.getAthena()
    const keys = () => aws.calls.filter(({ action }) => !/oidc|sts/.test(action)).map(({ keyId }) => keyId)
    await athena.send(new GetQueryExecutionCommand({ QueryExecutionId: 'x' })).catch(() => {})
    expect(new Set(keys())).toEqual(new Set(['ASIA25N0']))
    await athena.send(new StartQueryExecutionCommand({ QueryString: 'SELECT 1' })).catch(() => {})
    expect(keys().at(-1)).toBe('ASIA25N1')
  })

  test('The last credentials are used until they expire when renewal fails', async () => {
    aws.buckets.set('photos', { region: 'eu-west-1' })
    aws.credentialsHoldSeconds = 200
    const { clients } = await connect(makeJobVariables(aws.url), { roleToAssume: ROLE })
    aws.fault = ({ action }) => (action.startsWith('sts:') ? makeStsError(403, 'AccessDenied', 'no') : null)
    await head(clients)
    expect(aws.calls.at(-1)?.keyId).toBe('ASIA25N0')
  })

  test('A call that AWS answers with ExpiredToken is sent again with new credentials', async () => {
    aws.buckets.set('photos', { region: 'eu-west-1' })
    const { clients } = await connect(makeJobVariables(aws.url), { roleToAssume: ROLE })
    aws.fault = ({ action, keyId }) =>
      action === 's3:GetBucketLogging' && keyId === 'ASIA25N0'
        ? makeS3Error(400, 'ExpiredToken', 'The provided token has expired.')
        : null
    const { GetBucketLoggingCommand } = await import('@aws-sdk/client-s3')
    await (await clients.getS3()).send(new GetBucketLoggingCommand({ Bucket: 'photos' }))
    expect(aws.actions().slice(2)).toEqual([
      's3:GetBucketLogging',
      'oidc',
      'sts:AssumeRoleWithWebIdentity',
      's3:GetBucketLogging',
    ])
    expect(aws.calls.at(-1)?.keyId).toBe('ASIA25N1')
  })

  test('Expired ambient credentials cannot be renewed, and the call fails once', async () => {
    aws.buckets.set('photos', { region: 'eu-west-1' })
    const { clients } = await connect(AMBIENT)
    aws.fault = () => makeS3Error(400, 'ExpiredToken', 'The provided token has expired.')
    const { GetBucketLoggingCommand } = await import('@aws-sdk/client-s3')
    const s3 = await clients.getS3()
    await expect(s3.send(new GetBucketLoggingCommand({ Bucket: 'photos' }))).rejects.toMatchObject({
      name: 'ExpiredToken',
    })
    expect(aws.calls).toHaveLength(1)
  })
})

describe('retries of temporary failures', () => {
  test('A call of the OIDC endpoint is retried after status 500, an answer without a token, or a reset', async () => {
    aws.fault = ({ action }, earlier) =>
      action !== 'oidc'
        ? null
        : ([
            { status: 500 },
            { status: 200, body: '{}' },
            { status: 200, body: '{"value":"x"}', cutAfter: 5 },
          ][earlier] ?? null)
    const { told } = await connect(makeJobVariables(aws.url), { roleToAssume: ROLE })
    expect(aws.actions().filter((action) => action === 'oidc')).toHaveLength(4)
    expect(told.waits).toEqual([500, 1000, 2000])
  })

  test('A call is retried with a new token when STS could not ask GitHub for its keys', async () => {
    aws.fault = ({ action }, earlier) =>
      action === 'sts:AssumeRoleWithWebIdentity' && earlier < 2
        ? makeStsError(
            400,
            'InvalidIdentityToken',
            "Couldn't retrieve verification key from your identity provider",
          )
        : null
    await connect(makeJobVariables(aws.url), { roleToAssume: ROLE })
    expect(aws.actions().filter((action) => action === 'oidc')).toHaveLength(3)
  })

  test('A call of STS is retried after throttling, status 500, a reset or a truncated answer', async () => {
    aws.fault = ({ action }, earlier) =>
      action !== 'sts:AssumeRole'
        ? null
        : ([
            makeStsError(400, 'Throttling', 'Rate exceeded'),
            { status: 500 },
            { status: 200, body: '<AssumeRoleResponse>', cutAfter: 3 },
            {
              status: 200,
              body: '<AssumeRoleResponse><AssumeRoleResult',
              headers: { 'content-type': 'text/xml' },
            },
          ][earlier] ?? null)
    await connect(AMBIENT, { roleToAssume: ROLE })
    expect(aws.actions()).toEqual(Array(5).fill('sts:AssumeRole'))
  })
})

describe('secrets in answers of AWS', () => {
  const parts = (secret: string) => [secret.slice(0, 8), secret.slice(-8)]

  test.each([0, 250, 310, 330, 340, 348])(
    'No part of the job’s token is shown when it begins %s characters into the text',
    async (before) => {
      aws.fault = ({ action, parameters }) =>
        action === 'sts:AssumeRoleWithWebIdentity'
          ? makeStsError(
              400,
              'InvalidIdentityToken',
              `${'x'.repeat(before)} ${parameters.get('WebIdentityToken')}`,
            )
          : null
      const { message } = await refusal(makeJobVariables(aws.url), { roleToAssume: ROLE })
      for (const part of parts(makeJobToken(CLAIMS))) expect(message).not.toContain(part)
    },
  )

  test.each([0, 330, 342])(
    'No part of the session token of a canonical request is shown %s characters into the text',
    async (before) => {
      const session = `IQoJb3JpZ2luX2VjE${'/+='.repeat(40)}END0END0`
      const { clients } = await connect({ ...AMBIENT, AWS_SESSION_TOKEN: session })
      aws.fault = ({ headers }) =>
        makeS3Error(
          403,
          'SignatureDoesNotMatch',
          `${'x'.repeat(before)} GET\n/photos\nx-amz-security-token:${headers['x-amz-security-token']}\n and ${encodeURIComponent(session)}`,
        )
      const { makeAwsRefusal } = await import('../../src/aws/errors.js')
      const failure = await head(clients).catch((error) => error)
      const { GetBucketLoggingCommand } = await import('@aws-sdk/client-s3')
      const s3 = await clients.getS3()
      const thrown = await s3.send(new GetBucketLoggingCommand({ Bucket: 'photos' })).catch((error) => error)
      for (const error of [failure, thrown]) {
        const { message } = makeAwsRefusal(error, { call: 's3:GetBucketLogging', remedy: 'Allow it' })
        for (const part of [...parts(session), 'IQoJb3', '%2F%2B']) expect(message).not.toContain(part)
      }
      expect(thrown.message).toContain('***')
    },
  )
})

test('The refusal gives the issuer of a GitHub Enterprise that a trust policy needs', async () => {
  aws.claims.iss = 'https://github.example.com/_services/token'
  aws.fault = ({ action }) =>
    action === 'sts:AssumeRoleWithWebIdentity' ? makeStsError(403, 'AccessDenied', 'Not authorized') : null
  const { message } = await refusal(makeJobVariables(aws.url), { roleToAssume: ROLE })
  expect(message).toContain('github.example.com/_services/token:sub is "repo:')
  expect(message).not.toContain('token.actions.githubusercontent.com')
})

test('The refusal names the issuer for which the account has no provider', async () => {
  aws.claims.iss = 'https://github.example.com/_services/token'
  aws.fault = ({ action }) =>
    action === 'sts:AssumeRoleWithWebIdentity'
      ? makeStsError(
          400,
          'InvalidIdentityToken',
          'No OpenIDConnect provider found in your account for https://x',
        )
      : null
  const { message } = await refusal(makeJobVariables(aws.url), { roleToAssume: ROLE })
  expect(message).toContain(
    'no OIDC provider for the issuer of this job\'s token, "https://github.example.com/_services/token"',
  )
})

describe('refusals of AWS', () => {
  const denied = (action: string, code: string, message: string, status = 403) => {
    aws.fault = (call) => (call.action === action ? makeStsError(status, code, message) : null)
  }

  test('A refusal by the trust policy names sub and aud once, in both forms, and never the token', async () => {
    denied(
      'sts:AssumeRoleWithWebIdentity',
      'AccessDenied',
      'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    )
    const { message, exitCode } = await refusal(makeJobVariables(aws.url), { roleToAssume: ROLE })
    expect(exitCode).toBe(4)
    expect(message).toContain('sts:AssumeRoleWithWebIdentity')
    expect(message).toContain(ROLE)
    expect(message).toContain('"repo:octo-org@1111/logs@2222:ref:refs/heads/main"')
    expect(message).toContain('"repo:octo-org/logs:ref:refs/heads/main"')
    expect(message).toContain('"sts.amazonaws.com"')
    expect(message).not.toContain(makeJobToken(CLAIMS))
    expect(message.split('\n').length).toBeLessThanOrEqual(2)
    expect(aws.actions()).toEqual(['oidc', 'sts:AssumeRoleWithWebIdentity'])
  })

  test('The refusal builds the sub with ids from the other claims when the token’s sub has none', async () => {
    aws.claims.sub = 'repo:octo-org/logs:environment:prod%3Aeu'
    denied('sts:AssumeRoleWithWebIdentity', 'AccessDenied', 'Not authorized')
    const { message } = await refusal(makeJobVariables(aws.url), { roleToAssume: ROLE })
    expect(message).toContain('"repo:octo-org/logs:environment:prod%3Aeu"')
    expect(message).toContain('"repo:octo-org@1111/logs@2222:environment:prod%3Aeu"')
  })

  test.each([
    [
      'a wrong audience',
      'InvalidIdentityToken',
      'Incorrect token audience',
      /audience "sts\.amazonaws\.com".*OIDC provider/,
    ],
    [
      'a missing provider',
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account for https://x',
      /111122223333 has no OIDC provider/,
    ],
    [
      'a session that is too long',
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      /role-duration-seconds is 3600/,
    ],
    ['a disabled Region', 'RegionDisabledException', 'STS is not activated in this region', /activate it/],
  ])(
    'A refusal names the call, the role and the remedy for this cause: %s',
    async (_name, code, text, remedy) => {
      denied('sts:AssumeRoleWithWebIdentity', code, text, 400)
      const { message, exitCode } = await refusal(makeJobVariables(aws.url), { roleToAssume: ROLE })
      expect(exitCode).toBe(4)
      expect(message).toContain(`sts:AssumeRoleWithWebIdentity for ${ROLE}`)
      expect(message).toContain(text.replace(/\.$/, ''))
      expect(message).toMatch(remedy)
    },
  )

  test('A refusal names the limit of one hour for a role chain', async () => {
    denied(
      'sts:AssumeRole',
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
      400,
    )
    const { message } = await refusal(AMBIENT, { roleToAssume: ROLE, roleDurationSeconds: 7200 })
    expect(message).toMatch(/sts:AssumeRole for .*role-duration-seconds is 7200.*chaining.*at most 3600/s)
  })

  test('A refusal names a role that the ambient credentials may not assume', async () => {
    denied(
      'sts:AssumeRole',
      'AccessDenied',
      `User: arn:aws:iam::1:user/x is not authorized to perform: sts:AssumeRole on resource: ${ROLE}`,
    )
    const { message } = await refusal(AMBIENT, { roleToAssume: ROLE })
    expect(message).toMatch(/User: arn:aws:iam::1:user\/x is not authorized.*trust policy.*role-external-id/s)
    expect(message).not.toContain('id-token')
  })

  test('A refusal says why a job without id-token used its ambient credentials', async () => {
    denied('sts:AssumeRole', 'AccessDenied', 'no')
    const { message } = await refusal({ ...AMBIENT, GITHUB_ACTIONS: 'true' }, { roleToAssume: ROLE })
    expect(message).toMatch(/permissions: id-token: write/)
  })

  test('A refusal says that the ambient credentials have expired', async () => {
    denied('sts:AssumeRole', 'ExpiredToken', 'The security token included in the request is expired')
    expect((await refusal(AMBIENT, { roleToAssume: ROLE })).message).toMatch(
      /credentials have expired.*role-to-assume/,
    )
  })

  test('A refusal says that AWS does not know the keys', async () => {
    denied('sts:AssumeRole', 'InvalidClientTokenId', 'The security token included in the request is invalid.')
    expect((await refusal(AMBIENT, { roleToAssume: ROLE })).message).toMatch(
      /AWS does not accept these credentials/,
    )
  })

  test('A refusal says that the job does not have the id-token permission', async () => {
    const { message, exitCode } = await refusal({ GITHUB_ACTIONS: 'true' }, { roleToAssume: ROLE })
    expect(exitCode).toBe(4)
    expect(message).toContain(ROLE)
    expect(message).toMatch(/permissions: id-token: write/)
    expect(aws.calls).toEqual([])
  })

  test.each([
    ['pull_request', /pull request from a fork.*schedule/],
    ['pull_request_review', /pull request from a fork.*schedule/],
    // This event runs with the rights of the repository itself.
    ['pull_request_target', /cannot be assumed.*add "permissions: id-token: write"/],
  ])(
    'A refusal says that a pull request from a fork gets no token, for the event %s',
    async (eventName, expected) => {
      const event = join(scratch, 'event.json')
      const repo = (full_name: string) => ({ repo: { full_name } })
      await writeFile(
        event,
        JSON.stringify({ pull_request: { head: repo('stranger/logs'), base: repo('octo-org/logs') } }),
      )
      const { message } = await refusal(
        { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: eventName, GITHUB_EVENT_PATH: event },
        { roleToAssume: ROLE },
      )
      expect(message).toMatch(expected)
    },
  )

  test('A refusal of the OIDC endpoint gives its status and is not retried', async () => {
    aws.fault = ({ action }) => (action === 'oidc' ? { status: 403, body: 'secret words' } : null)
    const { message } = await refusal(makeJobVariables(aws.url), { roleToAssume: ROLE })
    expect(message).toMatch(/OIDC token.*sts\.amazonaws\.com.*status 403 \(1 attempt\)/)
    expect(message).not.toContain('secret words')
    expect(aws.calls).toHaveLength(1)
  })

  test('A refusal names an OIDC endpoint that cannot be reached', async () => {
    const { message } = await refusal({ ...makeJobVariables('http://127.0.0.1:1') }, { roleToAssume: ROLE })
    expect(message).toMatch(/OIDC token could not be obtained.*ECONNREFUSED.*5 attempts/)
  })

  test('A role in another partition than the Region is refused', async () => {
    const { message, exitCode } = await refusal(AMBIENT, {
      roleToAssume: 'arn:aws-cn:iam::111122223333:role/x',
    })
    expect(exitCode).toBe(3)
    expect(message).toMatch(/aws-cn.*eu-west-1.*aws-region/)
    expect(aws.calls).toEqual([])
  })

  test.each([
    ['arn:aws-cn:iam::111122223333:role/x', 'cn-north-1'],
    ['arn:aws-us-gov:iam::111122223333:role/x', 'us-gov-west-1'],
    ['arn:aws-eusc:iam::111122223333:role/x', 'eusc-de-east-1'],
  ])('The role %s is assumed in the Region %s', async (roleToAssume, region) => {
    await connect(AMBIENT, { roleToAssume, region })
    expect(aws.calls[0]).toMatchObject({ action: 'sts:AssumeRole', region })
  })

  test('A message says what to give when there are no credentials', async () => {
    expect(await refusal({})).toMatchObject({
      exitCode: 4,
      message: expect.stringMatching(/no AWS credentials: give AWS_PROFILE/),
    })
    expect((await refusal({ GITHUB_ACTIONS: 'true' })).message).toMatch(
      /give role-to-assume and "permissions: id-token: write"/,
    )
    expect((await refusal(makeJobVariables(aws.url))).message).toMatch(
      /has id-token: write, so give role-to-assume/,
    )
    expect((await refusal({}, { roleToAssume: ROLE })).message).toMatch(/there are no AWS credentials/)
  })

  test('A profile that does not exist is refused', async () => {
    const { message, exitCode } = await refusal({ AWS_PROFILE: 'nowhere' })
    expect(exitCode).toBe(4)
    expect(message).toMatch(
      /no AWS credentials: .*The profile "nowhere", which AWS_PROFILE names, is not there/,
    )
  })

  test('A missing Region is refused', async () => {
    const { message, exitCode } = await refusal(AMBIENT, { region: null })
    expect(exitCode).toBe(4)
    expect(message).toMatch(/No AWS Region.*aws-region/)
  })

  test('An empty AWS_REGION is as none', async () => {
    const empty = { ...AMBIENT, AWS_REGION: '', AWS_DEFAULT_REGION: '' }
    expect((await refusal(empty, { region: null })).message).toMatch(/^No AWS Region is given/)
  })

  test('The Region comes from AWS_REGION, then AWS_DEFAULT_REGION, when aws-region is not given', async () => {
    const both = { ...AMBIENT, AWS_REGION: 'eu-north-1', AWS_DEFAULT_REGION: 'eu-south-1' }
    expect((await connect(both, { region: null })).clients.region).toBe('eu-north-1')
    expect(
      (await connect({ ...AMBIENT, AWS_DEFAULT_REGION: 'eu-south-1' }, { region: null })).clients.region,
    ).toBe('eu-south-1')
  })

  test('A refusal says that STS cannot be reached', async () => {
    setEnvironment({})
    const { message } = await refusal(
      { ...AMBIENT, AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:1' },
      { roleToAssume: ROLE },
    )
    expect(message).toMatch(/sts:AssumeRole for .*ECONNREFUSED.*could not be reached/s)
  })
})

describe('allowed-account-ids', () => {
  test.each([
    ['ambient', AMBIENT, {}],
    ['assumed', AMBIENT, { roleToAssume: ROLE }],
  ])(
    'The %s credentials of another account are refused before any other call',
    async (_name, variables, settings) => {
      const { message, exitCode } = await refusal(variables, {
        ...settings,
        allowedAccountIds: ['999999999999'],
      })
      expect(exitCode).toBe(4)
      expect(message).toMatch(/account 111122223333 .*allowed-account-ids \(999999999999\)/)
      expect(aws.actions().at(-1)).toBe('sts:GetCallerIdentity')
    },
  )

  test('The credentials of the job’s role are refused for another account, and pass for a listed one', async () => {
    const job = makeJobVariables(aws.url)
    await refusal(job, { roleToAssume: ROLE, allowedAccountIds: ['999999999999'] })
    await connect(job, { roleToAssume: ROLE, allowedAccountIds: ['999999999999', '111122223333'] })
    expect(aws.actions().at(-1)).toBe('sts:GetCallerIdentity')
  })
})
