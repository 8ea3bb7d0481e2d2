import type { AwsContext } from '../../src/aws/environment.js'
import type { Scope } from '../../src/model/scope.js'
import type { AwsSettings, Settings } from '../../src/settings/settings.js'

export const ROLE = 'arn:aws:iam::111122223333:role/s3-sigv4-check'

export function makeAwsSettings(more: Partial<AwsSettings> = {}): AwsSettings {
  return {
    region: 'eu-west-1',
    roleToAssume: null,
    roleSessionName: 's3-sigv4-check',
    roleDurationSeconds: 3600,
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
    ...more,
  }
}

export function makeScope(
  buckets: readonly string[],
  window: Scope['window'] = { since: null, until: null },
): Scope {
  return { buckets, networks: [], window, excludedUserAgents: ['S3Console'] }
}

/** `s3://…` as a location of the settings. */
export function readS3Location(text: string) {
  const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]+)\/?(.*)$/.exec(text) ?? []
  return { text, bucket, prefix }
}

export function makeSource(...texts: readonly string[]): Settings['source'] {
  return texts.length === 0 ? { kind: 'discovered' } : { kind: 's3', locations: texts.map(readS3Location) }
}

/** The messages of the code under test, the texts that it masked, and the waits that it asked for. */
export interface Told {
  readonly warnings: string[]
  readonly notices: string[]
  readonly masked: string[]
  readonly waits: number[]
}

export function makeAwsContext(env: AwsContext['env'] = process.env): { context: AwsContext; told: Told } {
  const told: Told = { warnings: [], notices: [], masked: [], waits: [] }
  return {
    told,
    context: {
      env,
      mask: (secret) => told.masked.push(secret),
      signal: new AbortController().signal,
      onWarning: (message) => told.warnings.push(message),
      onNotice: (message) => told.notices.push(message),
      now: Date.now,
      sleep: async (milliseconds) => {
        told.waits.push(milliseconds)
      },
    },
  }
}

const RELEVANT = /^(AWS_|ACTIONS_|GITHUB_|.*_PROXY$|.*_proxy$|NODE_EXTRA_CA_CERTS$)/

/** Sets the variables that AWS and the runner read, and no others. The SDK reads the environment of the process. */
export function setEnvironment(variables: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(process.env)) if (RELEVANT.test(name)) delete process.env[name]
  Object.assign(process.env, {
    AWS_CONFIG_FILE: '/nonexistent/config',
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent/credentials',
    AWS_EC2_METADATA_DISABLED: 'true',
    ...variables,
  })
}

export const AMBIENT = { AWS_ACCESS_KEY_ID: 'AKIAAMBIENT', AWS_SECRET_ACCESS_KEY: 'ambient-secret' }

/** The variables that the runner sets in a job with `id-token: write`. */
export function makeJobVariables(url: string): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner-bearer',
  }
}
