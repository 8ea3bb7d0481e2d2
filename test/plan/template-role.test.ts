import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readTemplate, resolveResource } from '../aws/cloudformation.js'
import type { PolicyStatement } from '../support/s3-server.js'
import { expectOnlyQuestions, findFailures, makePlan, usePlannedAws, WINDOW } from './support.js'

/** The built `plan`, with a server that compares every call with the policies of the template's role. */
const aws = usePlannedAws()

describe('a plan with the role of the template', () => {
  const KEYS = { logs: 'arn:aws:kms:eu-west-1:111122223333:key/logs', trail: 'arn:aws:kms:::key/trail' }
  const template = readTemplate(
    readFileSync(new URL('../../infra/s3-sigv4-check.yaml', import.meta.url), 'utf8'),
  )
  const parameters = {
    GitHubOwner: 'octo-org',
    GitHubRepository: 'logs',
    LogBucket: 'example-access-logs',
    LogPrefix: 's3/',
    LogKeyArn: KEYS.logs,
    TrailBuckets: ['example-trail'],
    TrailKeyArn: KEYS.trail,
    SourceBuckets: ['example-media-archive', 'example-web-assets'],
    EveryBucket: 'true',
  }
  const { Statement } = (
    resolveResource(template, 'ReadLogsPolicy', parameters) as {
      PolicyDocument: { Statement: readonly PolicyStatement[] }
    }
  ).PolicyDocument
  const args = [
    ...['--buckets', 'example-*, !example-access-logs, !example-athena-results, !example-trail'],
    ...['--owner-tag', 'team', '--accept-deny-policy', '--engine', 'embedded', ...WINDOW],
  ]

  function encryptLogs(): void {
    for (const [name, keyArn] of [
      ['example-access-logs', KEYS.logs],
      ['example-trail', KEYS.trail],
    ] as const)
      aws.server.buckets.set(name, { ...aws.server.bucket(name), keyArn })
  }

  test('All statements together are sufficient for patterns, owners, policies and encrypted logs', async () => {
    encryptLogs()
    aws.server.policy = Statement
    const { code, plan } = await makePlan(aws, ...args)
    expect(findFailures(plan)).toEqual([])
    expect(code).toBe(0)
  })

  test.each(Statement.map(({ Sid = '' }) => Sid))(
    'A step names the permission when statement %s is missing',
    async (sid) => {
      encryptLogs()
      aws.server.policy = Statement.filter(({ Sid }) => Sid !== sid)
      if (sid === 'FindDeliveries') aws.server.bucket('example-web-assets').logging = null
      const trail = [
        's3://example-trail/',
        '--buckets',
        'example-media-archive',
        '--engine',
        'embedded',
        ...WINDOW,
      ]
      const { code, plan } = await makePlan(aws, ...(/Trail/.test(sid) ? trail : args))
      expect(code).toBe(4)
      const said = findFailures(plan).map(({ remedy }) => remedy ?? '')
      expect(said.filter((text) => text.includes(`statement ${sid} `))).not.toEqual([])
      // Each partition of AWS has ARNs of its own.
      expect(said.filter((text) => /Allow [^(\n]*arn:aws:/.test(text))).toEqual([])
      expectOnlyQuestions(aws)
    },
  )
})
