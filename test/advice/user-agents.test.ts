import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { findAdvice } from '../../src/advice/advice.js'

const USER = 'arn:aws:iam::111122223333:user/backup'

/**
 * Real user agents, each with its product and its source. The source was read: it is the code that builds the text, or a page
 * or a list of user agents that holds it. The versions in the text may differ from those in the code.
 */
const [, ...ROWS] = readFileSync(new URL('user-agents.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [userAgent: string, product: string, version: string, source: string])

/** User agents of closed programs, of AWS services and of old versions. No page was found that has the whole text. */
const WITHOUT_SOURCE: readonly (readonly [userAgent: string, product: string, version: string | null])[] = [
  [
    'AWS_ATHENA, aws-sdk-java/1.11.968 Linux/4.14.246-187.474.amzn2.x86_64 OpenJDK_64-Bit_Server_VM/25.302-b08 java/1.8.0_302 vendor/Amazon.com_Inc., presto',
    'Amazon Athena (AWS SDK for Java 1)',
    '1.11.968',
  ],
  [
    'ElasticMapReduce/1.0.0 emrfs/s3n {} user:hadoop,groups:[hadoop], aws-sdk-java/1.11.711 Linux/4.14.232-177.418.amzn2.x86_64 OpenJDK_64-Bit_Server_VM/25.292-b10 java/1.8.0_292 scala/2.12.10 vendor/Amazon.com_Inc.',
    'EMRFS (AWS SDK for Java 1)',
    '1.11.711',
  ],
  ['Mountain Duck/4.9.3.18760 (Mac OS X/12.2.1) (x86_64)', 'Mountain Duck', '4.9.3.18760'],
  [
    'CloudBerryLab.Base.HttpUtil.Client 3.7.0 (http://www.cloudberrylab.com/)',
    'CloudBerry (MSP360)',
    '3.7.0',
  ],
  ['vertica-v9.3.0-2', 'Vertica', '9.3.0'],
  ['VLC media player - version 1.0.5 Goldeneye - (c) 1996-2010 the VideoLAN team', 'VLC', '1.0.5'],
  [
    'S3Console/0.4, aws-internal/3 aws-sdk-java/1.11.1030 Linux/5.10.144-111.639.amzn2int.x86_64 OpenJDK_64-Bit_Server_VM/25.352-b08 java/1.8.0_352 vendor/Oracle_Corporation cfg/retry-mode/standard',
    'Amazon S3 console',
    '0.4',
  ],
  [
    'AWS Console2, aws-sdk-java/1.4.5 Linux/2.6.18-128.el5a02xen Java_HotSpot(TM)_64-Bit_Server_VM/23.25-b01',
    'AWS Management Console (2013)',
    '1.4.5',
  ],
  ['AWSConfig cfg/retry-mode/standard', 'AWS Config', null],
  ['AWS CloudFormation, aws-internal/3', 'AWS CloudFormation', null],
  ['Axis/1.3', 'Apache Axis', '1.3'],
  ['S3Browser/9.5.5', 'S3 Browser', '9.5.5'],
  ['S3 Browser/11.4.5 (https://s3browser.com)', 'S3 Browser', '11.4.5'],
  ['AWS SDK for .NET/1.0.9', 'AWS SDK for .NET', '1.0.9'],
  [
    'aws-sdk-dotnet-35/2.3.55.2 .NET Runtime/4.0 .NET Framework/4.0 OS/6.2.9200.0 S3Sync',
    'AWS SDK for .NET',
    '2.3.55.2',
  ],
  ['aws-sdk-unity/3.3.5.0', 'AWS SDK for .NET', '3.3.5.0'],
  ['Go http package', 'Go HTTP client', null],
  ['Cyberduck/4.2.1 (Mac OS X/10.9.4) (i386)', 'Cyberduck', '4.2.1'],
]

describe('real user agents', () => {
  test.each(WITHOUT_SOURCE)(
    'The user agent %s, which no page shows, is named as %s',
    (userAgent, product, version) => {
      expect(findAdvice(userAgent, USER, 'header')).toMatchObject({ product, version })
    },
  )

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
    'Change the AWS SDK for Java 1 1.11.199 in it: upgrade to 1.11.201 or later (better: SDK 2), and name the Region of the client; until then set `-Dcom.amazonaws.services.s3.enableV4`. Older versions sign SigV2 in Regions that accept it.',
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
  'AWS Console2, aws-sdk-java/1.4.5 Linux/2.6.18',
])('The user agent of a product without SigV2 is called probably spoofed: %s', (userAgent) => {
  expect(adviceOf(userAgent)).toContain('the user agent is probably spoofed')
})
