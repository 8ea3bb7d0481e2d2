import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { findAdvice } from '../../src/advice/advice.js'

const USER = 'arn:aws:iam::111122223333:user/backup'

/** Real user agents, each with its product and its source. */
const [, ...ROWS] = readFileSync(new URL('user-agents.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [userAgent: string, product: string, version: string, source: string])

describe('real user agents', () => {
  test.each(ROWS)('The user agent %s is named as %s', (userAgent, product, version) => {
    expect(findAdvice(userAgent, USER, 'header')).toMatchObject({
      product,
      version: version === '' ? null : version,
    })
  })

  test('At least 60 user agents have a source each, and each is listed once', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(60)
    expect(new Set(ROWS.map(([userAgent]) => userAgent)).size).toBe(ROWS.length)
    for (const [, , , source] of ROWS) expect(new URL(source).protocol).toBe('https:')
  })
})

const adviceOf = (userAgent: string) => findAdvice(userAgent, USER, 'header')?.advice ?? ''

test('An old SDK in the user agent of a product decides what to change', () => {
  const hadoop = (sdk: string) => adviceOf(`Hadoop 2.9.2, aws-sdk-java/${sdk} Linux/4.14`)
  expect(hadoop('1.11.199')).toBe(
    'Calls itself Hadoop S3A 2.9.2. The AWS SDK for Java 1 1.11.199 in it decides: Signs SigV2 in the old Regions: upgrade to 1.11.201 or later (better: SDK 2), and name the Region of the client. Until then set `-Dcom.amazonaws.services.s3.enableV4`.',
  )
  expect(hadoop('1.11.682')).toContain('fs.s3a.signing-algorithm')
  expect(hadoop('')).toContain('fs.s3a.signing-algorithm')
  expect(adviceOf('APN/1.0 ExampleVault/1.0 Appliance/7.4.2 aws-sdk-java/1.7.4')).toContain('1.11.201')
})

test.each([
  'aws-cli/2.15.0 Python/3.11.6',
  'aws-sdk-go-v2/1.17.1 os/linux',
  'AWS_ATHENA, aws-sdk-java/1.12.1 Linux/4.14',
  'Hadoop 3.4.1, aws-sdk-java/2.25.53',
  'mountpoint-s3/1.0.0',
])('The user agent of a product without SigV2 is called probably spoofed: %s', (userAgent) => {
  expect(adviceOf(userAgent)).toContain('the user agent is probably spoofed')
})
