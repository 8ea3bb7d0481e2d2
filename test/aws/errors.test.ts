import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { makeAwsRefusal, readAwsFailure, toOneLine } from '../../src/aws/errors.js'

const SECRET = 'q7Zx/Wm4+Lk9'
const KEY_ID = 'AKIAIOSFODNN7EXAMPLE'
/** Texts of AWS and of proxies that repeat a secret of the refused request. */
const SHAPES: readonly ((secret: string) => string)[] = [
  (secret) =>
    `https://photos.s3.amazonaws.com/a?AWSAccessKeyId=${KEY_ID}&Signature=${secret}&Expires=1893456000`,
  (secret) => `https://photos.s3.amazonaws.com/a?X-Amz-Security-Token=${secret}&X-Amz-Signature=${secret}`,
  (secret) => `https://photos.s3.amazonaws.com/a%3FX-Amz-Signature%3D${secret}%26x`,
  (secret) => `x-amz-date:20260206T000038Z x-amz-security-token:${secret} host;x-amz-date`,
  (secret) => `X-Amz-Security-Token: ${secret}`,
  (secret) => `Authorization: AWS ${KEY_ID}:${secret}`,
  (secret) =>
    `authorization:AWS4-HMAC-SHA256 Credential=${KEY_ID}/20260206/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature=${secret}`,
  (secret) => `Authorization: Bearer ${secret}`,
  (secret) => `aws_access_key_id=${KEY_ID} aws_secret_access_key = ${secret}`,
  (secret) => `{"AccessKeyId":"${KEY_ID}","SecretAccessKey":"${secret}","SessionToken": "${secret}"}`,
  (secret) => `<SecretAccessKey>${secret}</SecretAccessKey><SessionToken>${secret}</SessionToken>`,
]
const filler = fc.string({
  unit: fc.constantFrom('a', 'Z', '.', ' ', '-', '\n', '(', '%', 'é'),
  maxLength: 400,
})

test('The words of AWS show no part of a secret, wherever it is and wherever they are cut', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SHAPES),
      filler,
      filler,
      fc.integer({ min: 1, max: 900 }),
      (shape, before, after, most) => {
        const text = `${before} ${shape(SECRET.repeat(4))} ${after}`
        const thrown = Object.assign(new Error(text), { name: 'SignatureDoesNotMatch' })
        const { message } = makeAwsRefusal(thrown, { call: 's3:ListBucket', remedy: 'Check the key' })
        for (const shown of [toOneLine(text, most), readAwsFailure(thrown).message, message])
          for (let at = 0; at + 4 <= SECRET.length; at++)
            expect(shown).not.toContain(SECRET.slice(at, at + 4))
        expect(toOneLine(text, most)).not.toMatch(/[\r\n]/)
        expect(Array.from(toOneLine(text, most)).length).toBeLessThanOrEqual(most + 1)
        expect(Math.max(...message.split('\n').map((line) => line.length))).toBeLessThan(500)
      },
    ),
    { numRuns: 2_000 },
  )
})

test('A message of AWS without a secret is not changed', () => {
  const text =
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method'
  expect(toOneLine(`${text}.`, 350)).toBe(text)
})

test.each([
  [407, 'an answer with status 407 and without an error of AWS. The proxy wants a user and a password'],
  [403, 'an answer with status 403 and without an error of AWS. Allow it'],
])('An answer with status %i and without an error of AWS has a message that says so', (status, words) => {
  const thrown = Object.assign(new Error('UnknownError'), {
    name: 'Unknown',
    $metadata: { httpStatusCode: status },
  })
  expect(makeAwsRefusal(thrown, { call: 's3:ListBucket', remedy: 'Allow it' }).message).toContain(words)
})
