import { isBucketPattern } from '../model/bucket-pattern.js'
import type { S3Location } from '../model/log-location.js'
import { describeWrongValue } from './messages.js'

/** Null if the text is a bucket name. Otherwise a sentence that says what is wrong with it. */
export function findBucketNameProblem(name: string): string | null {
  const s3Path = /^s3[an]?:\/\/([^/]+)/i.exec(name) ?? /^arn:[a-z-]+:s3:::([^/]+)/.exec(name)
  if (s3Path !== null) return describeWrongValue(name, 'is an address and not a bucket name', s3Path[1])
  if (name.endsWith('/'))
    return describeWrongValue(name, 'is not a bucket name', name.replace(/\/+.*$/, '') || null)
  const fault = findBucketNameFault(name)
  return fault === null ? null : describeWrongValue(name, `is not a bucket name: ${fault}`)
}

/** The rule of bucket names that a text breaks. Null if it breaks none. */
function findBucketNameFault(name: string): string | null {
  // Names made in us-east-1 before 2018-03-01 may hold capitals and `_`, and have up to 255 characters.
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
  if (!/^[A-Za-z0-9._-]*$/.test(name))
    return 'it can contain only letters, digits, dots and hyphens (old names also _)'
  if (name.length < 3 || name.length > 255) return 'a name has 3 to 63 characters (old names up to 255)'
  if (/^\d+\.\d+\.\d+\.\d+$/.test(name)) return 'it is an IP address'
  if (/^[.-]|[.-]$/.test(name)) return 'a name begins and ends with a letter or digit'
  return name.includes('..') ? 'it contains two dots in a row' : null
}

/** Null if the text is a bucket name or a pattern of names. Otherwise a sentence that says what is wrong with it. */
export function findBucketItemProblem(text: string): string | null {
  if (!isBucketPattern(text)) return findBucketNameProblem(text)
  const pattern = text.replace(/^!/, '')
  if (pattern === '')
    return describeWrongValue(text, 'excludes nothing: give a name or a pattern after the !')
  return /^[A-Za-z0-9._*?-]{1,255}$/.test(pattern)
    ? null
    : describeWrongValue(
        text,
        'is not a pattern of bucket names: letters, digits, . - _ and the signs * ? and a leading !',
      )
}

/** An S3 location, or a sentence that says why the text is invalid. */
type ReadS3Location = { readonly location: S3Location } | { readonly problem: string }

/** Longest key in S3, in UTF-8 bytes. https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const KEY_BYTES = 1024

/** Reads `s3://bucket/prefix`. The prefix is literal, and may be empty. */
export function readS3Location(text: string): ReadS3Location {
  const match = /^s3:\/\/([^/]*)(?:\/(.*))?$/su.exec(text)
  if (match === null)
    return { problem: describeWrongValue(text, 'is not an s3://bucket/prefix', guessS3Location(text)) }
  const [, bucket = '', prefix = ''] = match
  if (bucket === '')
    return { problem: describeWrongValue(text, 'does not name a bucket: s3://bucket/prefix') }
  const fault = findBucketNameFault(bucket)
  if (fault !== null) return { problem: describeWrongValue(text, `does not name a bucket: ${fault}`) }
  if (/[\u0000-\u001f\u007f]/.test(prefix))
    return { problem: describeWrongValue(text, 'has a control character in its prefix') }
  if (/[*?]/.test(prefix)) {
    const literal = prefix.slice(0, prefix.search(/[*?]/))
    return {
      problem: describeWrongValue(
        text,
        'has a wildcard: a prefix is literal, and the check reads all keys that begin with it',
        `s3://${bucket}/${literal}`,
      ),
    }
  }
  if (Buffer.byteLength(prefix) > KEY_BYTES) {
    return {
      problem: describeWrongValue(
        text,
        `has a prefix of more than ${KEY_BYTES} bytes, the most that a key has`,
      ),
    }
  }
  return { location: { text, bucket, prefix } }
}

/** It looks like an address and not like a path: `s3://…`, `https://…`, an ARN. */
export function isLikeAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(text) || /^s3:\/?[^/]/i.test(text) || /^arn:[a-z-]+:s3:/.test(text)
}

function guessS3Location(text: string): string | null {
  const found =
    /^s3[an]?:\/*([^/].*)$/i.exec(text)?.[1] ??
    /^arn:[a-z-]+:s3:::(.+)$/.exec(text)?.[1] ??
    convertHttpsUrl(text) ??
    null
  return found === null ? null : `s3://${found}`
}

/** Virtual-hosted and path-style addresses. https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html */
function convertHttpsUrl(text: string): string | null {
  const virtual = /^https?:\/\/([^/]+)\.s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?(?:\/([^?#]*))?/i.exec(
    text,
  )
  if (virtual !== null) return `${virtual[1]}/${virtual[2] ?? ''}`
  const path = /^https?:\/\/s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?\/([^?#]+)/i.exec(text)
  return path?.[1] ?? null
}
