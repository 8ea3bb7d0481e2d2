import { describe, expect, test } from '@jest/globals'
import { findBucketNameProblem, readS3Location } from '../../src/settings/locations.js'

describe('bucket names', () => {
  test.each([
    'abc',
    'my-bucket.logs',
    'Old_Bucket',
    '123',
    `a${'b'.repeat(62)}`,
    `A${'b'.repeat(254)}`,
    'xy_',
    '_x_',
  ])('The text %s is a bucket name', (name) => {
    expect(findBucketNameProblem(name)).toBeNull()
  })

  test.each([
    ['ab', '3 to 63'],
    ['a'.repeat(256), '3 to 63'],
    ['my bucket', 'letters'],
    ['bücket', 'letters'],
    ['logs*', 'letters'],
    ["a'b", 'letters'],
    ['-abc', 'begins and ends'],
    ['abc.', 'begins and ends'],
    ['a..b', 'two dots'],
    ['192.168.5.4', 'IP address'],
    ['s3://my-bucket/logs', 'Did you mean my-bucket?'],
    ['arn:aws:s3:::my-bucket', 'Did you mean my-bucket?'],
    ['my-bucket/', 'Did you mean my-bucket?'],
  ])('The text %s is not a bucket name: %s', (name, what) => {
    expect(findBucketNameProblem(name)).toContain(what)
  })
})

describe('locations on S3', () => {
  test.each([
    ['s3://logs', 'logs', ''],
    ['s3://logs/', 'logs', ''],
    ['s3://logs/a/b', 'logs', 'a/b'],
    ['s3://logs/a/b/', 'logs', 'a/b/'],
    ['s3://logs//a', 'logs', '/a'],
    ['s3://Old_Logs/über , x/%20+"\'', 'Old_Logs', 'über , x/%20+"\''],
  ])('The text %s is a location on S3', (text, bucket, prefix) => {
    expect(readS3Location(text)).toEqual({ location: { text, bucket, prefix } })
  })

  test.each([
    ['S3://logs/a', 'Did you mean s3://logs/a?'],
    ['s3a://logs/a', 'Did you mean s3://logs/a?'],
    ['s3:/logs/a', 'Did you mean s3://logs/a?'],
    ['arn:aws:s3:::logs/a', 'Did you mean s3://logs/a?'],
    ['https://logs.s3.eu-west-1.amazonaws.com/a/', 'Did you mean s3://logs/a/?'],
    ['https://s3.amazonaws.com/logs/a', 'Did you mean s3://logs/a?'],
    ['s3://', 'does not name a bucket'],
    ['s3:///a', 'does not name a bucket'],
    ['s3://a/b', '3 to 63'],
    ['s3://logs/a*', 'Did you mean s3://logs/a?'],
    ['s3://logs/a\nb', 'control character'],
    [`s3://logs/${'a'.repeat(1025)}`, '1024 bytes'],
    ['gs://logs/a', 'is not an s3://'],
  ])('The text %s is not a location on S3: %s', (text, what) => {
    expect(readS3Location(text)).toEqual({ problem: expect.stringContaining(what) })
  })
})
