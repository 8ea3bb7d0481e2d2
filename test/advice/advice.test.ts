import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { advisePresignedUrls, explainHowToFindOut, findAdvice } from '../../src/advice/advice.js'
import { PRODUCTS } from '../../src/advice/products.js'

const USER = 'arn:aws:iam::111122223333:user/backup'
const ROLE = 'arn:aws:sts::111122223333:assumed-role/ci-deploy/run-7'

describe('the product of a user agent', () => {
  test.each([
    ['Boto/2.48.0 Python/2.7.15 Linux/4.9.0', 'boto 2', '2.48.0', 'use-sigv4'],
    ['boto/2.3 (darwin)', 'boto 2', '2.3', 'use-sigv4'],
    [
      'Boto/2.49.0 Python/3.8.1 Linux/5.4 gsutil/5.11 (linux) analytics/disabled',
      'gsutil',
      '5.11',
      'use-sigv4',
    ],
    ['Boto3/1.4.0 Python/2.7.12 Linux/4.4 Botocore/1.4.70', 'boto3', '1.4.0', '1.4.6'],
    ['Boto3/1.34.9 md/Botocore#1.34.9 ua/2.0 os/linux#6.1', 'boto3', '1.34.9', "signature_version='s3'"],
    ['Botocore/1.5.70 Python/3.6.0 Linux/4.4', 'botocore', '1.5.70', '1.5.71'],
    ['aws-cli/1.11.9 Python/2.7.12 Linux/4.4 botocore/1.4.66', 'AWS CLI', '1.11.9', '1.11.108'],
    ['aws-cli/1.32.1 md/Botocore#1.34.1 ua/2.0', 'AWS CLI', '1.32.1', 'aws configure set'],
    ['aws-cli/2.15.0 Python/3.11.6 exe/x86_64 prompt/off command/s3.ls', 'AWS CLI', '2.15.0', 'SigV4 only'],
    [
      'aws-sdk-java/1.8.3 Linux/3.10 OpenJDK_64-Bit_Server_VM/24.65',
      'AWS SDK for Java 1',
      '1.8.3',
      '1.11.201',
    ],
    ['aws-sdk-java/unknown-version Linux/3.2', 'AWS SDK for Java 1', 'unknown-version', '1.11.201'],
    ['aws-sdk-java/1.12.400 Mac_OS_X/13', 'AWS SDK for Java 1', '1.12.400', 'setSignerOverride'],
    ['aws-sdk-java/2.20.5 Linux/5.4 OpenJDK', 'AWS SDK for Java 2', '2.20.5', 'no Signature Version 2'],
    ['AWS_ATHENA, aws-sdk-java/1.12.1 Linux/4.14', 'Amazon Athena (AWS SDK for Java 1)', '1.12.1', 'SigV4'],
    [
      'ElasticMapReduce/1.0.0 emrfs/s3n {} user:etl,groups:[a,b], aws-sdk-java/1.11.20 Linux/4.1',
      'EMRFS (AWS SDK for Java 1)',
      '1.11.20',
      'newer Amazon EMR',
    ],
    ['ElasticMapReduce/1.0.0 emrfs/s3n', 'EMRFS', null, 'emrfs-site'],
    ['Hadoop 2.8.5, aws-sdk-java/1.11.682 Linux/4.9', 'Hadoop S3A', '2.8.5', 'fs.s3a.signing-algorithm'],
    ['JetS3t/0.8.1 (Linux/3.2; amd64; en; JVM 1.7.0_51)', 'JetS3t', '0.8.1', 's3a://'],
    ['JetS3t/0.9.7 (Linux/5.4; amd64; en; JVM 11)', 'JetS3t', '0.9.7', 'request-signature-version'],
    ['JetS3t/0.9.2 (Linux/5.4; amd64; en; JVM 8)', 'JetS3t', '0.9.2', 'SigV2 only'],
    ['JetS3t/0.9.3 (Linux/5.4; amd64; en; JVM 8)', 'JetS3t', '0.9.3', 'SigV2 by default'],
    ['jclouds/2.1.0 java/1.8.0_191', 'Apache jclouds', '2.1.0', 'aws-s3'],
    ['Cyberduck/4.7 (Windows 7/6.1) (x86)', 'Cyberduck', '4.7', 'AWS2'],
    ['Mountain Duck/4.1.2 (Windows 10/10.0)', 'Mountain Duck', '4.1.2', 'AWS2'],
    [
      'goofys/0.23.1-45b8d78375af1b24604439d2e60c567654bcdf88 aws-sdk-go/1.35.0',
      'goofys',
      '0.23.1',
      'falls back',
    ],
    ['aws-sdk-go/1.44.0 (go1.19; linux; amd64)', 'AWS SDK for Go 1', '1.44.0', 'goofys'],
    ['aws-sdk-go-v2/1.17.1 os/linux lang/go/1.19', 'AWS SDK for Go 2', '1.17.1', 'no Signature Version 2'],
    [
      'APN/1.0 HashiCorp/1.0 Terraform/1.5.7 (+https://www.terraform.io) aws-sdk-go-v2/1.18.0',
      'Terraform',
      '1.5.7',
      'SigV4 only',
    ],
    ['APN/1.0 Veeam/1.0 Backup/12.1', 'Veeam Backup', '12.1', 'Amazon S3'],
    ['APN/1.0 ExampleVault/1.0 Appliance/7.4.2', 'AWS partner product', '7.4.2', 'signature version 4'],
    ['aws-sdk-nodejs/2.60.0 linux/v6.10.3', 'AWS SDK for JavaScript', '2.60.0', '2.68.0'],
    [
      'aws-sdk-nodejs/2.1500.0 linux/v18.0.0 callback',
      'AWS SDK for JavaScript',
      '2.1500.0',
      "signatureVersion: 'v4'",
    ],
    [
      'aws-sdk-js/3.400.0 ua/2.0 os/linux#5.4 lang/js',
      'AWS SDK for JavaScript',
      '3.400.0',
      'no Signature Version 2',
    ],
    ['aws-sdk-php/1.5.0 PHP/5.3.2', 'AWS SDK for PHP', '1.5.0', 'version 3'],
    ['aws-sdk-php2/2.4.12 Guzzle/3.7.4 curl/7.26.0', 'AWS SDK for PHP', '2.4.12', 'version 3'],
    ['aws-sdk-php/3.300.0 OS/Linux/5.4', 'AWS SDK for PHP', '3.300.0', 'signature_version'],
    ['S3/php', 'S3.php (amazon-s3-php-class)', null, 'setSignatureVersion'],
    ['aws-sdk-dotnet-45/2.0.4.0 .NET Runtime/4.0', 'AWS SDK for .NET', '2.0.4.0', '3.3.0.0'],
    [
      'aws-sdk-dotnet-coreclr/3.7.2.1 aws-sdk-dotnet-core/3.7.100.1',
      'AWS SDK for .NET',
      '3.7.2.1',
      'UseSignatureVersion4',
    ],
    ['aws-sdk-dotnet-core/4.0.1 ua/2.1', 'AWS SDK for .NET', '4.0.1', '7 days'],
    ['aws-sdk-ruby/1.60.2 ruby/2.1.5 x86_64-linux', 'AWS SDK for Ruby 1', '1.60.2', ':s3_signature_version'],
    ['aws-sdk-ruby2/2.11.1 ruby/2.4.1', 'AWS SDK for Ruby 2', '2.11.1', 'version 3'],
    ['aws-sdk-ruby3/3.170.0 ruby/3.1.0', 'AWS SDK for Ruby 3', '3.170.0', "signature_version: 's3'"],
    ['AWS::S3/0.6.2', 'AWS::S3 (Ruby gem aws-s3)', '0.6.2', 'not maintained any more'],
    ['fog/1.20.0', 'fog', '1.20.0', 'aws_signature_version'],
    ['s3fs/1.74 (commit hash unknown; OpenSSL)', 's3fs', '1.74', 'sigv2'],
    ['rclone/v1.53.3-DEV', 'rclone', '1.53.3', 'v2_auth'],
    [
      'MinIO (linux; amd64) minio-go/v6.0.14 mc/2018-12-27T00:37:49Z',
      'MinIO SDK for Go (restic and others)',
      '6.0.14',
      'V2',
    ],
    [
      'MinIO (linux; amd64) minio-go/v7.0.1 mc/RELEASE.2021-01-05T05-03-58Z',
      'MinIO Client (mc)',
      'RELEASE.2021-01-05T05-03-58Z',
      'S3v4',
    ],
    ['Mozilla/4.0 (Compatible; s3; libs3 2.0; Linux x86_64)', 'libs3', '2.0', '4.0'],
    [
      'CloudBerryLab.Base.HttpUtil.Client 5.9 (http://www.cloudberrylab.com/)',
      'CloudBerry (MSP360)',
      '5.9',
      'version 4',
    ],
    ['S3 Browser/9.5.5 (https://s3browser.com)', 'S3 Browser', '9.5.5', 'Signature V4'],
    ['git-annex/8.20210223', 'git-annex', '8.20210223', 'signature=v4'],
    ['S3Console/0.4', 'Amazon S3 console', '0.4', 'SigV4'],
    ['AWSConfig', 'AWS Config', null, 'SigV4'],
    ['Amazon CloudFront', 'Amazon CloudFront', null, 'origin access control'],
    ['Go-http-client/2.0', 'Go HTTP client', '2.0', 'goamz'],
    ['curl/8.4.0', 'curl', '8.4.0', 'plain HTTP client'],
    ['Wget/1.20.3 (linux-gnu)', 'Wget', '1.20.3', 'plain HTTP client'],
    ['VLC media player - version 2.1.4 Rincewind', 'VLC', '2.1.4', 'plain HTTP client'],
    ['python-requests/2.31.0', 'python-requests', '2.31.0', 'plain HTTP client'],
    ['Jakarta Commons-HttpClient/3.1', 'Jakarta Commons HttpClient', '3.1', 'plain HTTP client'],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0.2210.91',
      'Edge',
      '120.0.2210.91',
      'browser',
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/119.0.0.0 Safari/537.36',
      'Chrome',
      '119.0.0.0',
      'browser',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0', 'Firefox', '120.0', 'browser'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Mobile/15E148 Safari/604.1',
      'Safari',
      '17.1',
      'browser',
    ],
    [
      'Mozilla/5.0 (Windows NT 6.1; WOW64; Trident/7.0; rv:11.0) like Gecko',
      'Internet Explorer',
      '11.0',
      'browser',
    ],
  ])('Product and advice are found in the user agent %s', (userAgent, product, version, change) => {
    const advice = findAdvice(userAgent, USER, 'header')
    expect(advice).toMatchObject({ product, version })
    expect(advice?.advice).toContain(change)
  })

  test.each([
    '-',
    '',
    'my-tool',
    'robot',
    'reboto/2.0',
    'notaws-cli/1.0',
    'aws-sdk-java',
    'x-curl/7',
    '\u0000',
    'Boto3',
  ])('The user agent %j names no product', (userAgent) => {
    expect(findAdvice(userAgent, USER, 'header')).toBeNull()
    expect(findAdvice(userAgent, USER, 'presigned')).toBeNull()
  })

  test('A version holds only letters, digits, dots, underscores and dashes, and is short', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'Boto/',
          'aws-cli/',
          'rclone/v',
          'mc/RELEASE.',
          'Hadoop ',
          'VLC media player - version ',
        ),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (prefix, rest) => {
          const version = findAdvice(prefix + rest, USER, 'header')?.version
          if (version != null) expect(version).toMatch(/^[0-9A-Za-z._-]{1,40}$/)
        },
      ),
    )
  })

  test('Each advice is one line, which begins with the change', () => {
    const VERBS =
      /^(?:Add|Choose|Connect|Find|Mount|Move|Name|Remove|Run|Set|Shorten|Upgrade|Use) [^\r\n]{20,300}$/
    for (const { facts } of PRODUCTS) for (const { advice } of facts) expect(advice).toMatch(VERBS)
  })

  test('No advice names an older version than that of the client as the version to upgrade to', () => {
    const compare = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true })
    for (const { facts } of PRODUCTS)
      for (const { advice, below } of facts) {
        const wanted = [...advice.matchAll(/\b(\d+(?:\.\d+)+)(?: or later|, which)/g)].map(([, text]) => text)
        for (const version of wanted) {
          expect([advice, below]).not.toEqual([advice, null])
          expect([advice, compare(version as string, below as string) >= 0]).toEqual([advice, true])
        }
      }
  })

  test.each([
    ['aws-sdk-php2/2.8.31 Guzzle/3.9.3', "Set `'signature' => 'v4'` and the `region`", '2.7.4'],
    ['Hadoop 2.8.5, aws-sdk-java/1.11.682', 'Remove the setting `fs.s3a.signing-algorithm`', '1.11.201'],
    ['JetS3t/0.9.4 (Linux/4.15.0; amd64; en)', 'Set `storage-service', '0.9.4'],
    ['vertica-v9.3.0-2', 'Name the Region of the bucket', '9.3'],
    ['aws-sdk-android/2.22.6 Linux/6.1.23', 'Name the Region of its S3 client', '2.4.0'],
    ['aws-sdk-iOS/2.27.6 iOS/18.0.1 en_US', 'Find the code of the app', 'version 2,'],
    ['CloudBerryLab.Base.HttpUtil.Client 5.9', 'Choose signature version 4', '5.9'],
    ['Cyberduck/6.3.0.27105 (Windows 10/10.0) (x86)', 'Connect with the profile', '6.3'],
  ])('A client that is new enough is not told to upgrade first: %s', (userAgent, change, old) => {
    const advice = findAdvice(userAgent, USER, 'header')?.advice
    expect(advice).toMatch(new RegExp(`^${change.replaceAll(/[`$.]/g, '\\$&')}`))
    expect(advice).not.toContain(old)
  })

  test('Each fact has a source, and its versions rise', () => {
    for (const { name, facts } of PRODUCTS) {
      for (const { source } of facts) expect(new URL(source).protocol).toBe('https:')
      const bounds = facts.map(({ below }) => below)
      expect([name, bounds.at(-1)]).toEqual([name, null])
      expect([name, bounds.slice(0, -1).filter((below) => below === null)]).toEqual([name, []])
    }
  })

  // Backtracking would take quadratic time or worse. The time limit of the test covers all patterns on each text.
  test('Hostile texts of 1,000 characters are read to their end in time', () => {
    const pieces = [
      ...[
        'a',
        ' ',
        '.',
        '/',
        '0',
        'Version/1 ',
        'Trident/',
        'emrfs/',
        'AWS_ATHENA, ',
        'AWS-Support-TrustedAdvisor',
      ],
      ...[
        'APN/1.0 ',
        'CloudBerryLab.',
        'Mozilla/5.0 (',
        'aws-sdk-java/',
        'aws-sdk-dotnet-',
        '1.',
        'Hadoop 1',
        'libs3 ',
      ],
    ]
    for (const piece of pieces)
      for (const other of pieces) {
        const text = (piece + other).repeat(1_000).slice(0, 1_000)
        for (let round = 0; round < 3; round++) findAdvice(text, USER, 'header')
      }
  })
})

describe('advice for presigned URLs', () => {
  test('The advice names the requester who made the presigned URL, whatever client opened it', () => {
    const advice = findAdvice('curl/8.4.0', ROLE, 'presigned')
    expect(advice).toMatchObject({ product: 'curl', version: '8.4.0' })
    expect(advice?.advice).toMatch(/^Presign with SigV4: .* curl only opened them\.$/)
    expect(advice?.advice).toContain('role ci-deploy of account 111122223333')
    expect(advice?.advice).toContain("Config(signature_version='s3v4')")
  })

  test('The advice leads to the access key when S3 did not know the requester', () => {
    expect(findAdvice('curl/8.4.0', '-', 'presigned')?.advice).toContain('get-access-key-last-used')
    expect(explainHowToFindOut('-', '-', 'presigned')).toContain('get-access-key-last-used')
  })
})

describe('how to find out who signs', () => {
  test('The instructions name the requester, and say when a client sends no user agent', () => {
    expect(explainHowToFindOut('-', USER, 'header')).toMatch(
      /^Find the program that uses the credentials of user backup of account 111122223333, .*\. Its records have no user agent\. .*s3cmd/,
    )
    expect(explainHowToFindOut('my-tool', ROLE, 'header')).toMatch(
      /^Find the program that uses the credentials of role ci-deploy.*Its user agent is not known\.$/,
    )
    expect(explainHowToFindOut('my-tool', '-', 'unknown')).toContain('S3 did not know the requester')
  })
})

test('A client that signs in the query of its own requests gets its own advice', () => {
  const older = findAdvice('libcloud/1.5.0 (Amazon S3 (us-west-1)) ', ROLE, 'presigned')
  expect(older?.advice).toContain('Upgrade Libcloud to 2.0.0 or later')
  expect(older?.advice).not.toContain('only opened them')
  expect(findAdvice('htslib/1.9 libcurl/7.64.0', ROLE, 'header')?.advice).toContain('HTSlib 1.10 or later')
  expect(findAdvice('htslib/1.10 libcurl/7.64.0', ROLE, 'header')?.advice).toContain('HTS_S3_V2')
})

test('The advice for presigned URLs names the Ruby SDK that can presign with SigV2', () => {
  const advice = advisePresignedUrls('arn:aws:iam::111122223333:user/portal', 3_600)
  expect(advice).toContain('Ruby SDK 1: `s3_signature_version: :v4`')
  expect(advice).not.toMatch(/Ruby SDK [23]/)
})
