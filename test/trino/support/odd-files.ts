import { gzipSync } from 'node:zlib'
import {
  makeJsonRecord,
  makeSigV2Event,
  makeSigV2JsonRecord,
  makeTrailEvent,
  makeTrailFile,
} from '../../support/other-logs.js'

/** Files with odd content, by a name that is also the name of their bucket. No document spans several lines. */
type OddFiles = Readonly<Record<string, (bucket: string) => string | Buffer>>

/** The time of each record: an hour ago, so that the window of a check has it. */
const TIME = new Date(Date.now() - 3_600_000).toISOString()

const escapeInside = (text: string) => JSON.stringify(text).slice(1, -1)
const makeDeepArray = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)

/** Texts of a client that look like members, records or ends of documents. */
const FORGED = [
  '","signature_version":"SigV4","SignatureVersion":"SigV4","x":"',
  '"}}]}\n{"Records":[]}',
  '\\"},{"eventVersion":"1.11"',
  '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be reports [03/Nov/2026:10:15:30 +0000] 192.0.2.3 - 3E57427F33A59F07',
  '\u0000\u0001\u2028\u0085\ufeff',
]

const LATER_VERSIONS = ['2.0', '1.99', '01.08', '', 'x', '10.1']

function makeOddFiles(
  makeOne: (bucket: string, agent?: string) => object,
  write: (...documents: readonly (object | string)[]) => string,
): OddFiles {
  const addMember = (bucket: string, member: string): string =>
    `{${member},${JSON.stringify(makeOne(bucket)).slice(1)}`
  const replaceAgent = (bucket: string, text: string): string =>
    write(JSON.stringify(makeOne(bucket, 'AGENT')).replace('AGENT', text))
  return {
    'byte-order-mark': (bucket) => `\ufeff${write(makeOne(bucket))}`,
    'carriage-return': (bucket) => `${write(makeOne(bucket)).trimEnd()}\r\n`,
    'text-behind': (bucket) => `${write(makeOne(bucket)).trimEnd()}xyz\n`,
    'brace-behind': (bucket) => `${write(makeOne(bucket)).trimEnd()}}\n`,
    'line-behind': (bucket) => `${write(makeOne(bucket)).trimEnd()}\nno JSON at all\n`,
    'two-documents': (bucket) => write(makeOne(bucket)).trimEnd() + write(makeOne(bucket)),
    'two-lines': (bucket) => `${write(makeOne(bucket)).trimEnd()}\n\n${write(makeOne(bucket))}`,
    'two-members-of-gzip': (bucket) =>
      Buffer.concat([gzipSync(`${write(makeOne(bucket)).trimEnd()}\n`), gzipSync(write(makeOne(bucket)))]),
    'gzip-cut-in-document': (bucket) => {
      const text = write(makeOne(bucket))
      return Buffer.concat([gzipSync(text.slice(0, 50)), gzipSync(text.slice(50))])
    },
    'member-twice': (bucket) => write(addMember(bucket, '"a":1,"a":1'), makeOne(bucket)),
    'escaped-member-twice': (bucket) => write(addMember(bucket, '"a":1,"\\u0061":2'), makeOne(bucket)),
    'inner-member-twice': (bucket) => write(addMember(bucket, '"z":{"a":1,"a":2}'), makeOne(bucket)),
    'huge-numbers': (bucket) =>
      write(addMember(bucket, `"a":1e999,"b":-1E-999,"c":${'9'.repeat(400)},"d":0.${'1'.repeat(400)}`)),
    'names-of-infinity-twice': (bucket) =>
      write(addMember(bucket, '"Infinity":1,"Infinity":2'), makeOne(bucket)),
    'text-of-infinity': (bucket) => replaceAgent(bucket, 'Infinity'),
    'escaped-text-of-infinity': (bucket) =>
      write(addMember(bucket, '"a":"\\u0049nfinity","b":1e999,"c":"-Infinity","d":-1e999')),
    'wrong-numbers': (bucket) => write(makeOne(bucket), addMember(bucket, '"a":01'), makeOne(bucket)),
    nested: (bucket) => write(addMember(bucket, `"a":${makeDeepArray(90)}`), makeOne(bucket)),
    'nested-too-deep': (bucket) => write(makeOne(bucket), addMember(bucket, `"a":${makeDeepArray(150)}`)),
    'half-a-pair': (bucket) => replaceAgent(bucket, 'a\\ud800b\\udc00c\\ud83d\\ude00'),
    'escaped-nul': (bucket) => replaceAgent(bucket, 'a\\u0000b'),
    'raw-tab': (bucket) => write(makeOne(bucket)) + replaceAgent(bucket, 'a\tb'),
    'escaped-slash': (bucket) => replaceAgent(bucket, 'a\\/b\\u002fc'),
    'wrong-escape': (bucket) => write(makeOne(bucket)) + replaceAgent(bucket, 'a\\x62'),
    separators: (bucket) => replaceAgent(bucket, 'a\u2028b\u0085c\u001cd'.replace('\u001c', '')),
    'empty-members': (bucket) => write(addMember(bucket, '"":{"":[""]}')),
    'member-of-prototype': (bucket) =>
      write(addMember(bucket, '"__proto__":{"a":1},"constructor":null,"toString":1')),
    'unknown-array': (bucket) => write(makeOne(bucket), [] as unknown as object, makeOne(bucket)),
    'long-text': (bucket) => replaceAgent(bucket, 'é'.repeat(300_000)),
    ...Object.fromEntries(
      FORGED.map((text, i) => [`forged-${i}`, (bucket: string) => replaceAgent(bucket, escapeInside(text))]),
    ),
    'blanks-only': () => ' \t\r\n\n',
  }
}

const makeTrailDocument = (...events: readonly (object | string)[]): string =>
  `{"Records":[${events.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(',')}]}`

const makeEvent = (bucket: string, agent = 'odd'): object => ({
  ...makeSigV2Event({ userAgent: `[${agent}]`, eventTime: TIME }),
  requestParameters: { bucketName: bucket, key: 'a' },
})
const formatText = (value: object): string => JSON.stringify(value)

/** The files of a trail. */
export const ODD_TRAIL_FILES: OddFiles = {
  ...makeOddFiles(makeEvent, makeTrailDocument),
  'escaped-members': (bucket) =>
    makeTrailDocument(
      formatText(makeEvent(bucket))
        .replace('"eventName"', '"\\u0065ventName"')
        .replace('"SignatureVersion"', '"Signature\\u0056ersion"')
        .replace('"bucketName"', '"bucket\\u004Eame"'),
    ),
  'escaped-records': (bucket) => makeTrailDocument(makeEvent(bucket)).replace('"Records"', '"R\\u0065cords"'),
  'escaped-texts': (bucket) =>
    makeTrailDocument(formatText(makeEvent(bucket)).replace('"SigV2"', '"\\u0053igV2"')),
  'records-is-object': (bucket) => `{"Records":${formatText(makeEvent(bucket))}}`,
  'records-is-null': () => '{"Records":null}',
  'records-is-text': () => '{"Records":"[]"}',
  'records-is-empty': () => '{"Records":[]}',
  'lower-case': (bucket) => makeTrailDocument(makeEvent(bucket)).replace('Records', 'records'),
  'members-around': (bucket) => `{"a":{"b":[1]},"Records":[${formatText(makeEvent(bucket))}],"c":"]}"}`,
  'odd-elements': (bucket) => `{"Records":[1,"x",null,[],${formatText(makeEvent(bucket))},{}]}`,
  'comma-behind': (bucket) => `{"Records":[${formatText(makeEvent(bucket))},]}`,
  'comma-missing': (bucket) =>
    `{"Records":[${formatText(makeEvent(bucket))} ${formatText(makeEvent(bucket))}]}`,
  'array-outside': (bucket) => `${makeTrailDocument()}\n[${formatText(makeEvent(bucket))}]`,
  'events-as-lines': (bucket) => `${formatText(makeEvent(bucket))}\n${formatText(makeEvent(bucket))}`,
  'cut-off': (bucket) => makeTrailDocument(makeEvent(bucket), makeEvent(bucket)).slice(0, -200),
  'cut-off-behind-event': (bucket) => makeTrailDocument(makeEvent(bucket)).slice(0, -2),
  'later-versions': (bucket) =>
    makeTrailDocument(...LATER_VERSIONS.map((eventVersion) => ({ ...makeEvent(bucket), eventVersion }))),
  'version-is-number': (bucket) => makeTrailDocument(formatText(makeEvent(bucket)).replace('"1.11"', '1.11')),
  'signature-is-array': (bucket) =>
    makeTrailDocument(formatText(makeEvent(bucket)).replace('"SigV2"', '["SigV2"]')),
  'signature-is-null': (bucket) =>
    makeTrailDocument(formatText(makeEvent(bucket)).replace('"SigV2"', 'null')),
  'time-is-number': (bucket) => makeTrailDocument({ ...makeEvent(bucket), eventTime: 1_793_700_930 }),
  'source-is-number': (bucket) => makeTrailDocument({ ...makeEvent(bucket), eventSource: 3 }),
  'parameters-are-text': (bucket) => makeTrailDocument({ ...makeEvent(bucket), requestParameters: bucket }),
  'identity-is-null': (bucket) => makeTrailDocument({ ...makeEvent(bucket), userIdentity: null }),
  companions: (bucket) =>
    makeTrailDocument(
      ...['Insight', 'NetworkActivity', 'Aggregated', 'Management'].map((eventCategory) => ({
        ...makeEvent(bucket),
        eventCategory,
      })),
    ),
  'companions-only': (bucket) => makeTrailDocument({ ...makeEvent(bucket), eventCategory: 'Insight' }),
  digest: () => '{"digestStartTime":"a","digestEndTime":"b","logFiles":[],"awsAccountId":"1"}',
  'digest-with-records': (bucket) =>
    `{"digestStartTime":"a","digestEndTime":"b","logFiles":[],"Records":[${formatText(makeEvent(bucket))}]}`,
  'service-events': (bucket) =>
    makeTrailDocument(
      { ...makeEvent(bucket), eventType: 'AwsServiceEvent' },
      {
        ...makeTrailEvent({ eventTime: TIME, userIdentity: { type: 'AWSService', invokedBy: 'x' } }),
        requestParameters: { bucketName: bucket },
      },
      { ...makeEvent(bucket), userIdentity: { type: 'AWSService', invokedBy: 'x' } },
    ),
  'other-format': (bucket) =>
    `${makeTrailFile()}\n${formatText(makeSigV2JsonRecord({ bucket_name: bucket, request_time: TIME }))}`,
}

const makeRecord = (bucket: string, agent = 'odd'): object =>
  makeSigV2JsonRecord({ bucket_name: bucket, user_agent: agent, request_time: TIME })
const formatDocuments = (...records: readonly (object | string)[]): string =>
  records.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join('')

/** Access log records. */
export const ODD_JSON_FILES: OddFiles = {
  ...makeOddFiles(makeRecord, formatDocuments),
  'escaped-members': (bucket) =>
    formatText(makeRecord(bucket))
      .replace('"signature_version"', '"signature\\u005fversion"')
      .replace('"bucket_name"', '"bucket\\u005Fname"'),
  'escaped-texts': (bucket) => formatText(makeRecord(bucket)).replace('"SigV2"', '"\\u0053igV2"'),
  'array-of-records': (bucket) => `${formatText(makeRecord(bucket))}\n[${formatText(makeRecord(bucket))}]`,
  'comma-between': (bucket) => `${formatText(makeRecord(bucket))},${formatText(makeRecord(bucket))}`,
  'cut-off': (bucket) =>
    `${formatText(makeRecord(bucket))}\n${formatText(makeRecord(bucket)).slice(0, -100)}`,
  'later-versions': (bucket) =>
    formatDocuments(
      ...['V_1_0', 'V_1_9', 'V_2_0', 'V_10_0', '', 'x', null, 1].map((schema_version_id) => ({
        ...makeRecord(bucket),
        schema_version_id,
      })),
    ),
  'signature-is-null': (bucket) => formatText({ ...makeRecord(bucket), signature_version: null }),
  'signature-is-number': (bucket) => formatText({ ...makeRecord(bucket), signature_version: 2 }),
  'signature-is-array': (bucket) => formatText({ ...makeRecord(bucket), signature_version: ['SigV2'] }),
  'signature-is-missing': (bucket) =>
    formatText(makeJsonRecord({ bucket_name: bucket, request_time: TIME, signature_version: undefined })),
  'time-is-number': (bucket) =>
    formatDocuments(makeRecord(bucket), { ...makeRecord(bucket), request_time: 1_793_700_930 }),
  'time-is-null': (bucket) =>
    formatDocuments(makeRecord(bucket), { ...makeRecord(bucket), request_time: null }),
  'address-is-array': (bucket) =>
    formatDocuments(makeRecord(bucket), { ...makeRecord(bucket), remote_ip: [] }),
  'bucket-of-arn': (bucket) =>
    formatText({ ...makeRecord(bucket), bucket_name: null, bucket_arn: `arn:aws:s3:::${bucket}` }),
  'no-bucket': (bucket) => formatText({ ...makeRecord(bucket), bucket_name: null, bucket_arn: 7 }),
  'other-format': (bucket) => `${formatText(makeRecord(bucket))}\n${makeTrailDocument(makeEvent(bucket))}`,
  'text-line': (bucket) =>
    `${formatText(makeRecord(bucket))}\n79a59df900 ${bucket} [03/Nov/2026:10:15:30 +0000] 192.0.2.3 - A REST.GET.OBJECT a "GET /a HTTP/1.1" 200 - 1 1 1 1 "-" "x" - - SigV2 - AuthHeader - -\n`,
}
