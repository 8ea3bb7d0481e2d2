import { describe, expect, test } from '@jest/globals'
import {
  ENGINES,
  expectOnlyQuestions,
  findFailures,
  LOG_OBJECT_NAME,
  makePlan,
  readStatements,
  usePlannedAws,
} from './support.js'

/** The built `plan`, with a server that compares every call with the published policies. */
const aws = usePlannedAws()

describe.each(Object.entries(ENGINES))('a plan with the engine %s', (_, { policy, args }) => {
  test('The published policy is sufficient, and nothing is created', async () => {
    aws.server.policy = readStatements(policy)
    const { code, plan } = await makePlan(aws, ...args)
    expect(findFailures(plan)).toEqual([])
    expect(code).toBe(0)
    expectOnlyQuestions(aws)
    expect(plan.locations).toEqual([
      {
        text: 's3://example-access-logs/s3/',
        keyFormat: 'simple',
        logObjects: 2,
        bytes: [...(aws.server.buckets.get('example-access-logs')?.objects.values() ?? [])].reduce(
          (sum, { body }) => sum + body.length,
          0,
        ),
        oldestLogObject: `s3://example-access-logs/s3/${LOG_OBJECT_NAME}`,
        newestLogObject: 's3://example-access-logs/s3/2026-11-21-00-00-00-0123456789ABCDEF',
        archivedLogObjects: 0,
        complete: true,
      },
    ])
    expect(plan.forecast.embedded).toMatchObject({ logObjects: 2, requests: 4 })
    expect(plan.window).toEqual({ since: '2026-11-20T00:00:00Z', until: '2026-11-22T00:00:00Z' })
  })

  test.each(readStatements(policy).map(({ Sid = '' }) => Sid))(
    'A step names the permission when statement %s is missing',
    async (sid) => {
      aws.server.policy = readStatements(policy).filter(({ Sid }) => Sid !== sid)
      // Only the deliveries of a bucket without access logging are asked for.
      if (sid === 'FindDeliveries') aws.server.bucket('example-web-assets').logging = null
      const { code, plan } = await makePlan(
        aws,
        ...(/Trail/.test(sid) ? ['s3://example-trail/'] : []),
        ...args,
        ...(sid === 'ReadBucketSettings' ? ['--accept-deny-policy'] : []),
      )
      // The permission to create is not tried: the plan names it, and says that it is not proven.
      const isTried = sid !== 'MakeTable'
      expect(code).toBe(isTried ? 4 : 0)
      const said = (isTried ? findFailures(plan) : plan.steps).map(
        ({ message, remedy }) => `${message} ${remedy}`,
      )
      expect(said.filter((text) => text.includes(`statement ${sid} `))).not.toEqual([])
      // Each partition of AWS has ARNs of its own.
      expect(said.filter((text) => /Allow [^(\n]*arn:aws:/.test(text))).toEqual([])
      expectOnlyQuestions(aws)
    },
  )
})
