import { LATEST_TIME } from '../model/time.js'

/**
 * The facts in a URL that was presigned with SigV2. Its query string has the access key id, and the time of expiry in
 * seconds since the epoch. Source:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html#RESTAuthenticationQueryStringAuth
 */
export interface PresignedUrl {
  /** Seconds since the epoch; null where none can be read. */
  readonly expiry: number | null
  readonly accessKeyId: string | null
}

/**
 * The patterns of both parameters, in a dialect that every engine reads alike, matched against the query with an `&` at
 * either end: names to the letter, nothing decoded, and the first parameter counts that fits.
 */
export const EXPIRES = '&Expires=([0-9]{1,12})&'
/** The access key id in a query with an `&` at either end. */
export const ACCESS_KEY_ID = '&AWSAccessKeyId=([A-Za-z0-9]{16,128})&'

const EXPIRES_PATTERN = new RegExp(EXPIRES)
const ACCESS_KEY_ID_PATTERN = new RegExp(ACCESS_KEY_ID)

/** Reads the query between the first `?` of a request URI and the last ` HTTP/` after it, or the end. */
export function readPresignedUrl(requestUri: string): PresignedUrl {
  const mark = requestUri.indexOf('?')
  if (mark === -1) return { expiry: null, accessKeyId: null }
  const protocol = requestUri.lastIndexOf(' HTTP/')
  const query = `&${requestUri.slice(mark + 1, protocol > mark ? protocol : undefined)}&`
  const expiry = Number(EXPIRES_PATTERN.exec(query)?.[1] ?? Number.POSITIVE_INFINITY)
  return {
    expiry: expiry <= LATEST_TIME ? expiry : null,
    accessKeyId: ACCESS_KEY_ID_PATTERN.exec(query)?.[1] ?? null,
  }
}
