import { gzipSync } from 'node:zlib'
import { jsonRecord, sigV2Event, sigV2JsonRecord, trailEvent, trailFile } from '../../support/other-logs.js'

/** Files with odd content, by a name that is also the name of their bucket. No document spans several lines. */
type OddFiles = Readonly<Record<string, (bucket: string) => string | Buffer>>

/** The time of each record: an hour ago, so that the window of a check has it. */
const TIME = new Date(Date.now() - 3_600_000).toISOString()

const insideText = (text: string) => JSON.stringify(text).slice(1, -1)
const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)

/** Texts of a client that look like members, records or ends of documents. */
const FORGED = [
  '","signature_version":"SigV4","SignatureVersion":"SigV4","x":"',
  '"}}]}\n{"Records":[]}',
  '\\"},{"eventVersion":"1.11"',
  '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be reports [03/Nov/2026:10:15:30 +0000] 192.0.2.3 - 3E57427F33A59F07',
  '\u0000\u0001\u2028\u0085\ufeff',
]

const LATER_VERSIONS = ['2.0', '1.99', '01.08', '', 'x', '10.1']

function odd(
  record: (bucket: string, agent?: string) => object,
  write: (...documents: readonly (object | string)[]) => string,
): OddFiles {
  const withMember = (bucket: string, member: string): string =>
    `{${member},${JSON.stringify(record(bucket)).slice(1)}`
  const replaced = (bucket: string, text: string): string =>
    write(JSON.stringify(record(bucket, 'AGENT')).replace('AGENT', text))
  return {
    'byte-order-mark': (bucket) => `\ufeff${write(record(bucket))}`,
    'carriage-return': (bucket) => `${write(record(bucket)).trimEnd()}\r\n`,
    'text-behind': (bucket) => `${write(record(bucket)).trimEnd()}xyz\n`,
    'brace-behind': (bucket) => `${write(record(bucket)).trimEnd()}}\n`,
    'line-behind': (bucket) => `${write(record(bucket)).trimEnd()}\nno JSON at all\n`,
    'two-documents': (bucket) => write(record(bucket)).trimEnd() + write(record(bucket)),
    'two-lines': (bucket) => `${write(record(bucket)).trimEnd()}\n\n${write(record(bucket))}`,
    'two-members-of-gzip': (bucket) =>
      Buffer.concat([gzipSync(`${write(record(bucket)).trimEnd()}\n`), gzipSync(write(record(bucket)))]),
    'gzip-cut-in-document': (bucket) => {
      const text = write(record(bucket))
      return Buffer.concat([gzipSync(text.slice(0, 50)), gzipSync(text.slice(50))])
    },
    'member-twice': (bucket) => write(withMember(bucket, '"a":1,"a":1'), record(bucket)),
    'escaped-member-twice': (bucket) => write(withMember(bucket, '"a":1,"\\u0061":2'), record(bucket)),
    'inner-member-twice': (bucket) => write(withMember(bucket, '"z":{"a":1,"a":2}'), record(bucket)),
    'huge-numbers': (bucket) =>
      write(withMember(bucket, `"a":1e999,"b":-1E-999,"c":${'9'.repeat(400)},"d":0.${'1'.repeat(400)}`)),
    'wrong-numbers': (bucket) => write(record(bucket), withMember(bucket, '"a":01'), record(bucket)),
    nested: (bucket) => write(withMember(bucket, `"a":${deep(90)}`), record(bucket)),
    'nested-too-deep': (bucket) => write(record(bucket), withMember(bucket, `"a":${deep(150)}`)),
    'half-a-pair': (bucket) => replaced(bucket, 'a\\ud800b\\udc00c\\ud83d\\ude00'),
    'escaped-nul': (bucket) => replaced(bucket, 'a\\u0000b'),
    'raw-tab': (bucket) => write(record(bucket)) + replaced(bucket, 'a\tb'),
    'escaped-slash': (bucket) => replaced(bucket, 'a\\/b\\u002fc'),
    'wrong-escape': (bucket) => write(record(bucket)) + replaced(bucket, 'a\\x62'),
    separators: (bucket) => replaced(bucket, 'a\u2028b\u0085c\u001cd'.replace('\u001c', '')),
    'empty-members': (bucket) => write(withMember(bucket, '"":{"":[""]}')),
    'member-of-prototype': (bucket) =>
      write(withMember(bucket, '"__proto__":{"a":1},"constructor":null,"toString":1')),
    'unknown-array': (bucket) => write(record(bucket), [] as unknown as object, record(bucket)),
    'long-text': (bucket) => replaced(bucket, 'é'.repeat(300_000)),
    ...Object.fromEntries(
      FORGED.map((text, i) => [`forged-${i}`, (bucket: string) => replaced(bucket, insideText(text))]),
    ),
    'blanks-only': () => ' \t\r\n\n',
  }
}

const trailDocument = (...events: readonly (object | string)[]): string =>
  `{"Records":[${events.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(',')}]}`

const event = (bucket: string, agent = 'odd'): object => ({
  ...sigV2Event({ userAgent: `[${agent}]`, eventTime: TIME }),
  requestParameters: { bucketName: bucket, key: 'a' },
})
const text = (value: object): string => JSON.stringify(value)

/** The files of a trail. */
export const ODD_TRAIL_FILES: OddFiles = {
  ...odd(event, trailDocument),
  'escaped-members': (bucket) =>
    trailDocument(
      text(event(bucket))
        .replace('"eventName"', '"\\u0065ventName"')
        .replace('"SignatureVersion"', '"Signature\\u0056ersion"')
        .replace('"bucketName"', '"bucket\\u004Eame"'),
    ),
  'escaped-records': (bucket) => trailDocument(event(bucket)).replace('"Records"', '"R\\u0065cords"'),
  'escaped-texts': (bucket) => trailDocument(text(event(bucket)).replace('"SigV2"', '"\\u0053igV2"')),
  'records-is-object': (bucket) => `{"Records":${text(event(bucket))}}`,
  'records-is-null': () => '{"Records":null}',
  'records-is-text': () => '{"Records":"[]"}',
  'records-is-empty': () => '{"Records":[]}',
  'lower-case': (bucket) => trailDocument(event(bucket)).replace('Records', 'records'),
  'members-around': (bucket) => `{"a":{"b":[1]},"Records":[${text(event(bucket))}],"c":"]}"}`,
  'odd-elements': (bucket) => `{"Records":[1,"x",null,[],${text(event(bucket))},{}]}`,
  'comma-behind': (bucket) => `{"Records":[${text(event(bucket))},]}`,
  'comma-missing': (bucket) => `{"Records":[${text(event(bucket))} ${text(event(bucket))}]}`,
  'array-outside': (bucket) => `${trailDocument()}\n[${text(event(bucket))}]`,
  'events-as-lines': (bucket) => `${text(event(bucket))}\n${text(event(bucket))}`,
  'cut-off': (bucket) => trailDocument(event(bucket), event(bucket)).slice(0, -200),
  'cut-off-behind-event': (bucket) => trailDocument(event(bucket)).slice(0, -2),
  'later-versions': (bucket) =>
    trailDocument(...LATER_VERSIONS.map((eventVersion) => ({ ...event(bucket), eventVersion }))),
  'version-is-number': (bucket) => trailDocument(text(event(bucket)).replace('"1.11"', '1.11')),
  'signature-is-array': (bucket) => trailDocument(text(event(bucket)).replace('"SigV2"', '["SigV2"]')),
  'signature-is-null': (bucket) => trailDocument(text(event(bucket)).replace('"SigV2"', 'null')),
  'time-is-number': (bucket) => trailDocument({ ...event(bucket), eventTime: 1_793_700_930 }),
  'source-is-number': (bucket) => trailDocument({ ...event(bucket), eventSource: 3 }),
  'parameters-are-text': (bucket) => trailDocument({ ...event(bucket), requestParameters: bucket }),
  'identity-is-null': (bucket) => trailDocument({ ...event(bucket), userIdentity: null }),
  companions: (bucket) =>
    trailDocument(
      ...['Insight', 'NetworkActivity', 'Aggregated', 'Management'].map((eventCategory) => ({
        ...event(bucket),
        eventCategory,
      })),
    ),
  'companions-only': (bucket) => trailDocument({ ...event(bucket), eventCategory: 'Insight' }),
  digest: () => '{"digestStartTime":"a","digestEndTime":"b","logFiles":[],"awsAccountId":"1"}',
  'digest-with-records': (bucket) =>
    `{"digestStartTime":"a","digestEndTime":"b","logFiles":[],"Records":[${text(event(bucket))}]}`,
  'service-events': (bucket) =>
    trailDocument(
      { ...event(bucket), eventType: 'AwsServiceEvent' },
      {
        ...trailEvent({ eventTime: TIME, userIdentity: { type: 'AWSService', invokedBy: 'x' } }),
        requestParameters: { bucketName: bucket },
      },
      { ...event(bucket), userIdentity: { type: 'AWSService', invokedBy: 'x' } },
    ),
  'other-format': (bucket) =>
    `${trailFile()}\n${text(sigV2JsonRecord({ bucket_name: bucket, request_time: TIME }))}`,
}

const json = (bucket: string, agent = 'odd'): object =>
  sigV2JsonRecord({ bucket_name: bucket, user_agent: agent, request_time: TIME })
const jsonDocuments = (...records: readonly (object | string)[]): string =>
  records.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join('')

/** Access log records. */
export const ODD_JSON_FILES: OddFiles = {
  ...odd(json, jsonDocuments),
  'escaped-members': (bucket) =>
    text(json(bucket))
      .replace('"signature_version"', '"signature\\u005fversion"')
      .replace('"bucket_name"', '"bucket\\u005Fname"'),
  'escaped-texts': (bucket) => text(json(bucket)).replace('"SigV2"', '"\\u0053igV2"'),
  'array-of-records': (bucket) => `${text(json(bucket))}\n[${text(json(bucket))}]`,
  'comma-between': (bucket) => `${text(json(bucket))},${text(json(bucket))}`,
  'cut-off': (bucket) => `${text(json(bucket))}\n${text(json(bucket)).slice(0, -100)}`,
  'later-versions': (bucket) =>
    jsonDocuments(
      ...['V_1_0', 'V_1_9', 'V_2_0', 'V_10_0', '', 'x', null, 1].map((schema_version_id) => ({
        ...json(bucket),
        schema_version_id,
      })),
    ),
  'signature-is-null': (bucket) => text({ ...json(bucket), signature_version: null }),
  'signature-is-number': (bucket) => text({ ...json(bucket), signature_version: 2 }),
  'signature-is-array': (bucket) => text({ ...json(bucket), signature_version: ['SigV2'] }),
  'signature-is-missing': (bucket) =>
    text(jsonRecord({ bucket_name: bucket, request_time: TIME, signature_version: undefined })),
  'time-is-number': (bucket) => jsonDocuments(json(bucket), { ...json(bucket), request_time: 1_793_700_930 }),
  'time-is-null': (bucket) => jsonDocuments(json(bucket), { ...json(bucket), request_time: null }),
  'address-is-array': (bucket) => jsonDocuments(json(bucket), { ...json(bucket), remote_ip: [] }),
  'bucket-of-arn': (bucket) =>
    text({ ...json(bucket), bucket_name: null, bucket_arn: `arn:aws:s3:::${bucket}` }),
  'no-bucket': (bucket) => text({ ...json(bucket), bucket_name: null, bucket_arn: 7 }),
  'other-format': (bucket) => `${text(json(bucket))}\n${trailDocument(event(bucket))}`,
  'text-line': (bucket) =>
    `${text(json(bucket))}\n79a59df900 ${bucket} [03/Nov/2026:10:15:30 +0000] 192.0.2.3 - A REST.GET.OBJECT a "GET /a HTTP/1.1" 200 - 1 1 1 1 "-" "x" - - SigV2 - AuthHeader - -\n`,
}
