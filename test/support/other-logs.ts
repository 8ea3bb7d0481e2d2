/** Records of the formats other than text, written for the tests. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }
export type JsonObject = { readonly [name: string]: Json }

export const TRAIL_USER = 'arn:aws:iam::111122223333:user/nightly-export'

/** Parts of an event. These members replace those of an ordinary event, and an undefined member removes one. */
export interface EventParts {
  readonly [name: string]: Json | undefined
}

function mergeParts(object: JsonObject, parts: EventParts): JsonObject {
  const all = { ...object, ...parts }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as JsonObject
}

/** A CloudTrail event for a request to an object, with these members. */
export function makeTrailEvent(
  parts: EventParts = {},
  { additional = {}, request = {} }: { additional?: EventParts; request?: EventParts } = {},
): JsonObject {
  return mergeParts(
    {
      eventVersion: '1.11',
      userIdentity: {
        type: 'IAMUser',
        principalId: 'AIDACKCEVSQ6C2EXAMPLE',
        arn: TRAIL_USER,
        accountId: '111122223333',
        accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
        userName: 'nightly-export',
      },
      eventTime: '2026-11-03T10:15:30Z',
      eventSource: 's3.amazonaws.com',
      eventName: 'GetObject',
      awsRegion: 'eu-west-1',
      sourceIPAddress: '203.0.113.9',
      userAgent: '[aws-sdk-go-v2/1.30.0 os/linux]',
      requestParameters: mergeParts(
        { bucketName: 'reports', Host: 'reports.s3.eu-west-1.amazonaws.com', key: 'monthly/2026-10.csv' },
        request,
      ),
      responseElements: null,
      additionalEventData: mergeParts(
        {
          SignatureVersion: 'SigV4',
          CipherSuite: 'TLS_AES_128_GCM_SHA256',
          bytesTransferredIn: 0,
          AuthenticationMethod: 'AuthHeader',
          'x-amz-id-2': 'dGhpcyBpcyBubyByZWFsIGhvc3QgaWQ=',
          bytesTransferredOut: 1024,
        },
        additional,
      ),
      requestID: '7Q4ZB1C9D0E2F3G5',
      eventID: '4d8f0c2e-7b94-4163-90fe-2c8d9ab7416e',
      readOnly: true,
      resources: [
        { type: 'AWS::S3::Object', ARN: 'arn:aws:s3:::reports/monthly/2026-10.csv' },
        { accountId: '111122223333', type: 'AWS::S3::Bucket', ARN: 'arn:aws:s3:::reports' },
      ],
      eventType: 'AwsApiCall',
      managementEvent: false,
      recipientAccountId: '111122223333',
      eventCategory: 'Data',
      tlsDetails: {
        tlsVersion: 'TLSv1.3',
        cipherSuite: 'TLS_AES_128_GCM_SHA256',
        clientProvidedHostHeader: 'reports.s3.eu-west-1.amazonaws.com',
      },
    },
    parts,
  )
}

export const SIGV2_AGENT = 'Boto/2.49.0 Python/2.7.18 Linux/4.14'

export function makeSigV2Event(parts: EventParts = {}): JsonObject {
  return makeTrailEvent(
    { userAgent: `[${SIGV2_AGENT}]`, ...parts },
    { additional: { SignatureVersion: 'SigV2' } },
  )
}

/** A file as CloudTrail delivers it, which is one line without a line end. */
export function makeTrailFile(...events: readonly Json[]): string {
  return JSON.stringify({ Records: events })
}

/** An access log record as CloudWatch Logs delivers it. */
export function makeJsonRecord(parts: EventParts = {}): JsonObject {
  return mergeParts(
    {
      schema_version_id: 'V_1_0',
      bucket_arn: 'arn:aws:s3:::reports',
      bucket_name: 'reports',
      request_time: '2026-11-03T10:15:30.123Z',
      bucket_owner_id: '5d8f0c2e7b94a16350fe2c8d9ab7416e03f5d2c8b7a690e14f3d5c2b1a098e7f',
      remote_ip: '203.0.113.9',
      requester: TRAIL_USER,
      request_id: '7Q4ZB1C9D0E2F3G5',
      operation: 'REST.GET.OBJECT',
      key_name: 'monthly/2026-10.csv',
      request_uri: 'GET /monthly/2026-10.csv HTTP/1.1',
      http_status: 200,
      error_code: null,
      bytes_sent_size: 1024,
      object_size: 1024,
      total_duration: 18,
      turn_around_duration: 17,
      referer: null,
      user_agent: 'aws-sdk-go-v2/1.30.0 os/linux',
      version_id: null,
      host_id: 'dGhpcyBpcyBubyByZWFsIGhvc3QgaWQ=',
      signature_version: 'SigV4',
      cipher_suite: 'TLS_AES_128_GCM_SHA256',
      authentication_type: 'AuthHeader',
      host_header: 'reports.s3.eu-west-1.amazonaws.com',
      tls_version: 'TLSv1.3',
      access_point_arn: null,
      acl_required: false,
      source_region: 'eu-west-1',
    },
    parts,
  )
}

export function makeSigV2JsonRecord(parts: EventParts = {}): JsonObject {
  return makeJsonRecord({ user_agent: SIGV2_AGENT, signature_version: 'SigV2', ...parts })
}
