import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findRecordedEvents, readSelectors } from '../../../src/log-formats/cloudtrail/selectors.js'

const BUCKET = 'reports'
const ALL = { hasReads: true, hasWrites: true }
const READS = { hasReads: true, hasWrites: false }
const WRITES = { hasReads: false, hasWrites: true }
const NONE = { hasReads: false, hasWrites: false }

const judged = (answer: Readonly<Record<string, unknown>>, partition = 'aws') => {
  const { hasReads, hasWrites } = findRecordedEvents(readSelectors(answer), BUCKET, partition)
  return { hasReads, hasWrites }
}

const objects = (...Values: readonly string[]) => [{ Type: 'AWS::S3::Object', Values }]
const basic = (...EventSelectors: readonly object[]) => ({ EventSelectors })

describe('basic selectors', () => {
  test.each([
    ['all objects', basic({ ReadWriteType: 'All', DataResources: objects('arn:aws:s3') }), ALL],
    ['all objects, longer', basic({ ReadWriteType: 'All', DataResources: objects('arn:aws:s3:::') }), ALL],
    ['the bucket', basic({ ReadWriteType: 'All', DataResources: objects('arn:aws:s3:::reports/') }), ALL],
    ['no type of request given', basic({ DataResources: objects('arn:aws:s3:::reports/') }), ALL],
    [
      'one value of several',
      basic({ ReadWriteType: 'All', DataResources: objects('arn:aws:s3:::other/', 'arn:aws:s3:::reports/') }),
      ALL,
    ],
    [
      'without management events',
      basic({ IncludeManagementEvents: false, DataResources: objects('arn:aws:s3') }),
      ALL,
    ],
    [
      'management events of some sources excluded',
      basic({ DataResources: objects('arn:aws:s3'), ExcludeManagementEventSources: ['kms.amazonaws.com'] }),
      ALL,
    ],
    ['reads only', basic({ ReadWriteType: 'ReadOnly', DataResources: objects('arn:aws:s3') }), READS],
    ['writes only', basic({ ReadWriteType: 'WriteOnly', DataResources: objects('arn:aws:s3') }), WRITES],
    [
      'reads and writes by two selectors',
      basic(
        { ReadWriteType: 'ReadOnly', DataResources: objects('arn:aws:s3:::reports/') },
        { ReadWriteType: 'WriteOnly', DataResources: objects('arn:aws:s3') },
      ),
      ALL,
    ],
    [
      'an unknown type of request',
      basic({ ReadWriteType: 'Some', DataResources: objects('arn:aws:s3') }),
      NONE,
    ],
    ['a prefix of the bucket', basic({ DataResources: objects('arn:aws:s3:::reports/2026/') }), NONE],
    ['the bucket without a slash', basic({ DataResources: objects('arn:aws:s3:::reports') }), NONE],
    ['another bucket', basic({ DataResources: objects('arn:aws:s3:::reports-old/') }), NONE],
    ['another partition', basic({ DataResources: objects('arn:aws-cn:s3') }), NONE],
    [
      'management events only',
      basic({ ReadWriteType: 'All', IncludeManagementEvents: true, DataResources: [] }),
      NONE,
    ],
    [
      'functions only',
      basic({ DataResources: [{ Type: 'AWS::Lambda::Function', Values: ['arn:aws:s3'] }] }),
      NONE,
    ],
    ['no selector', basic(), NONE],
    ['an empty answer', {}, NONE],
    ['an answer that is not understood', { EventSelectors: 'all', AdvancedEventSelectors: [null, 7] }, NONE],
  ])('Basic selectors are judged: %s', (_, answer, expected) => {
    expect(judged(answer)).toEqual(expected)
  })

  test('Basic selectors of another partition fit ARNs of that partition', () => {
    expect(judged(basic({ DataResources: objects('arn:aws-us-gov:s3:::') }), 'aws-us-gov')).toEqual(ALL)
  })
})

type Condition = Readonly<Record<string, unknown>> & { readonly Field: string }
const DATA: Condition = { Field: 'eventCategory', Equals: ['Data'] }
const OBJECT: Condition = { Field: 'resources.type', Equals: ['AWS::S3::Object'] }
const advanced = (...selectors: readonly (readonly Condition[])[]) => ({
  AdvancedEventSelectors: selectors.map((FieldSelectors) => ({ Name: 'a selector', FieldSelectors })),
})
const withMore = (...more: readonly Condition[]) => advanced([DATA, OBJECT, ...more])
const arn = (operators: object): Condition => ({ Field: 'resources.ARN', ...operators })

describe('advanced selectors', () => {
  test.each([
    ['all objects', withMore(), ALL],
    ['the bucket', withMore(arn({ StartsWith: ['arn:aws:s3:::reports/'] })), ALL],
    ['names that begin as the bucket', withMore(arn({ StartsWith: ['arn:aws:s3:::rep'] })), ALL],
    [
      'the bucket among others',
      withMore(arn({ StartsWith: ['arn:aws:s3:::a/', 'arn:aws:s3:::reports/'] })),
      ALL,
    ],
    ['a prefix of the bucket', withMore(arn({ StartsWith: ['arn:aws:s3:::reports/2026/'] })), NONE],
    ['another bucket', withMore(arn({ StartsWith: ['arn:aws:s3:::reports-old/'] })), NONE],
    ['one object', withMore(arn({ Equals: ['arn:aws:s3:::reports/a'] })), NONE],
    ['an ARN that equals the bucket', withMore(arn({ Equals: ['arn:aws:s3:::reports/'] })), NONE],
    ['an ending', withMore(arn({ EndsWith: ['.csv'] })), NONE],
    [
      'an ending beside the bucket',
      withMore(arn({ StartsWith: ['arn:aws:s3:::reports/'], EndsWith: ['.csv'] })),
      ALL,
    ],
    ['not another bucket', withMore(arn({ NotStartsWith: ['arn:aws:s3:::reports-old/'] })), ALL],
    ['not an object of another bucket', withMore(arn({ NotEquals: ['arn:aws:s3:::reports-old/a'] })), ALL],
    ['not the bucket', withMore(arn({ NotStartsWith: ['arn:aws:s3:::reports/'] })), NONE],
    ['not a prefix of the bucket', withMore(arn({ NotStartsWith: ['arn:aws:s3:::reports/tmp/'] })), NONE],
    ['not names that begin as the bucket', withMore(arn({ NotStartsWith: ['arn:aws:s3:::rep'] })), NONE],
    ['not one object', withMore(arn({ NotEquals: ['arn:aws:s3:::reports/a'] })), NONE],
    ['not an ending', withMore(arn({ NotEndsWith: ['.tmp'] })), NONE],
    [
      'the bucket, and not a prefix of it',
      withMore(arn({ StartsWith: ['arn:aws:s3:::reports/'], NotStartsWith: ['arn:aws:s3:::reports/tmp/'] })),
      NONE,
    ],
    [
      'two conditions on the ARN',
      withMore(arn({ StartsWith: ['arn:aws:s3:::'] }), arn({ EndsWith: ['/'] })),
      NONE,
    ],
    ['reads only', withMore({ Field: 'readOnly', Equals: ['true'] }), READS],
    ['writes only', withMore({ Field: 'readOnly', Equals: ['false'] }), WRITES],
    ['not reads', withMore({ Field: 'readOnly', NotEquals: ['true'] }), WRITES],
    ['reads and writes', withMore({ Field: 'readOnly', Equals: ['true', 'false'] }), ALL],
    [
      'reads and writes by two selectors',
      advanced(
        [DATA, OBJECT, { Field: 'readOnly', Equals: ['true'] }],
        [
          DATA,
          OBJECT,
          { Field: 'readOnly', Equals: ['false'] },
          arn({ StartsWith: ['arn:aws:s3:::reports/'] }),
        ],
      ),
      ALL,
    ],
    ['one operation', withMore({ Field: 'eventName', Equals: ['GetObject'] }), NONE],
    ['operations by their beginning', withMore({ Field: 'eventName', StartsWith: ['Get'] }), NONE],
    ['not one operation', withMore({ Field: 'eventName', NotEquals: ['HeadObject'] }), NONE],
    ['not operations by their ending', withMore({ Field: 'eventName', NotEndsWith: ['Tagging'] }), NONE],
    [
      'not sessions of the console',
      withMore({ Field: 'sessionCredentialFromConsole', NotEquals: ['true'] }),
      NONE,
    ],
    ['not one identity', withMore({ Field: 'userIdentity.arn', NotStartsWith: ['arn:aws:sts::'] }), NONE],
    ['a field that is not known', withMore({ Field: 'vpcEndpointId', NotEquals: ['vpce-1'] }), NONE],
    ['not the lifecycle', withMore({ Field: 'eventSource', NotEquals: ['s3lifecycle.amazonaws.com'] }), ALL],
    ['not failed authentication', withMore({ Field: 'eventSource', NotStartsWith: ['s3-authn'] }), NONE],
    ['requests that S3 answered', withMore({ Field: 'eventSource', Equals: ['s3.amazonaws.com'] }), NONE],
    [
      'not the objects of a multi-object delete',
      withMore({ Field: 'eventType', NotEquals: ['AwsServiceEvent'] }),
      ALL,
    ],
    [
      'only the objects of a multi-object delete',
      withMore({ Field: 'eventType', Equals: ['AwsServiceEvent'] }),
      NONE,
    ],
    ['an operator that is not known', withMore(arn({ StartsWith: ['arn:aws:s3:::'], Matches: ['*'] })), NONE],
    ['an operator that is not known, of the category', advanced([{ ...DATA, Unlike: ['x'] }, OBJECT]), NONE],
    ['operators that are null', withMore(arn({ StartsWith: ['arn:aws:s3:::'], NotEquals: null })), ALL],
    ['management events only', advanced([{ Field: 'eventCategory', Equals: ['Management'] }]), NONE],
    [
      'management events with a type',
      advanced([{ Field: 'eventCategory', Equals: ['Management'] }, OBJECT]),
      NONE,
    ],
    ['insights', advanced([{ Field: 'eventCategory', Equals: ['Insight'] }, OBJECT]), NONE],
    ['network activity', advanced([{ Field: 'eventCategory', Equals: ['NetworkActivity'] }]), NONE],
    [
      'access points only',
      advanced([DATA, { Field: 'resources.type', Equals: ['AWS::S3::AccessPoint'] }]),
      NONE,
    ],
    ['no type', advanced([DATA]), NONE],
    ['no category', advanced([OBJECT]), NONE],
    ['a selector without conditions', advanced([]), NONE],
    [
      'a narrow selector beside one of everything',
      advanced([DATA, OBJECT, { Field: 'eventName', Equals: ['GetObject'] }], [DATA, OBJECT]),
      ALL,
    ],
  ])('Advanced selectors are judged: %s', (_, answer, expected) => {
    expect(judged(answer)).toEqual(expected)
  })

  test('The narrowing names the field, or the part of the bucket', () => {
    const narrowedBy = (answer: Readonly<Record<string, unknown>>) =>
      findRecordedEvents(readSelectors(answer), BUCKET, 'aws').narrowedBy
    expect(narrowedBy(withMore({ Field: 'eventName', Equals: ['GetObject'] }))).toBe(
      'it has a condition on eventName',
    )
    expect(narrowedBy(withMore(arn({ StartsWith: ['arn:aws:s3:::reports/a'] })))).toBe(
      'it has a condition on resources.ARN',
    )
    expect(narrowedBy(withMore(arn({ StartsWith: ['arn:aws:s3:::other/'] })))).toBeNull()
    expect(narrowedBy(basic({ DataResources: objects('arn:aws:s3:::reports/2026/') }))).toBe(
      'it has only arn:aws:s3:::reports/2026/',
    )
  })
})

/**
 * An evaluator of its own, which takes one event and says whether selectors record it. It is written from
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/filtering-data-events.html and shares no code with the product.
 */
type TrailEvent = Readonly<Record<string, string>>

function isRecorded(
  answer: ReturnType<typeof advanced> | ReturnType<typeof basic>,
  event: TrailEvent,
): boolean {
  if ('EventSelectors' in answer)
    return (answer.EventSelectors as Record<string, unknown>[]).some(({ ReadWriteType, DataResources }) => {
      const half = event.readOnly === 'true' ? 'ReadOnly' : 'WriteOnly'
      const values = (DataResources as ReturnType<typeof objects>).flatMap(({ Values }) => Values)
      return (
        ['All', half].includes(ReadWriteType as string) &&
        values.some((value) => `${event['resources.ARN']}`.startsWith(value))
      )
    })
  return answer.AdvancedEventSelectors.some(({ FieldSelectors }) =>
    FieldSelectors.every((condition) => {
      const value = event[condition.Field] ?? ''
      const fits = (operator: string, how: (pattern: string) => boolean): boolean | null => {
        const patterns = condition[operator] as readonly string[] | undefined
        return patterns === undefined ? null : patterns.some(how)
      }
      const wanted = [
        fits('Equals', (pattern) => pattern === value),
        fits('StartsWith', (pattern) => value.startsWith(pattern)),
        fits('EndsWith', (pattern) => value.endsWith(pattern)),
      ].filter((fit) => fit !== null)
      const unwanted = [
        fits('NotEquals', (pattern) => pattern === value),
        fits('NotStartsWith', (pattern) => value.startsWith(pattern)),
        fits('NotEndsWith', (pattern) => value.endsWith(pattern)),
      ]
      return !unwanted.includes(true) && (wanted.length === 0 || wanted.includes(true))
    }),
  )
}

const ARN_PARTS = [
  'arn:aws:s3',
  'arn:aws:s3:::',
  'arn:aws:s3:::rep',
  'arn:aws:s3:::reports/',
  'arn:aws:s3:::reports/a',
  'arn:aws:s3:::reports/a/b.csv',
  'arn:aws:s3:::reports-old/',
  'arn:aws:s3:::other/a',
  '.csv',
  '/',
  'a',
] as const
const VALUES: Readonly<Record<string, readonly string[]>> = {
  eventCategory: ['Data', 'Management'],
  'resources.type': ['AWS::S3::Object', 'AWS::S3::AccessPoint'],
  'resources.ARN': ARN_PARTS,
  readOnly: ['true', 'false'],
  eventName: ['GetObject', 'PutObject', 'Get', 'Object', 'ListObjects'],
  eventSource: [
    's3.amazonaws.com',
    's3lifecycle.amazonaws.com',
    's3-authn-errors.amazonaws.com',
    's3',
    '.com',
  ],
  eventType: ['AwsApiCall', 'AwsServiceEvent', 'Aws'],
  sessionCredentialFromConsole: ['true'],
  'userIdentity.arn': ['arn:aws:iam::111122223333:user/a', 'arn:aws:sts'],
}
const OPERATORS = ['Equals', 'StartsWith', 'EndsWith', 'NotEquals', 'NotStartsWith', 'NotEndsWith'] as const

const anyCondition: fc.Arbitrary<Condition> = fc.constantFrom(...Object.keys(VALUES)).chain((field) =>
  fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom(...OPERATORS),
        fc.uniqueArray(fc.constantFrom(...(VALUES[field] as readonly string[])), {
          minLength: 1,
          maxLength: 3,
        }),
      ),
      { minLength: 1, maxLength: 2, selector: ([operator]) => operator },
    )
    .map((operators) => ({ Field: field, ...Object.fromEntries(operators) })),
)
const anyAdvanced = fc
  .array(
    fc
      .tuple(fc.boolean(), fc.array(anyCondition, { maxLength: 2 }))
      .map(([isComplete, more]) => (isComplete ? [DATA, OBJECT, ...more] : more)),
    { minLength: 1, maxLength: 3 },
  )
  .map((selectors) => advanced(...selectors))
const anyBasic = fc
  .array(
    fc
      .tuple(
        fc.constantFrom('All', 'ReadOnly', 'WriteOnly'),
        fc.uniqueArray(fc.constantFrom(...ARN_PARTS), { maxLength: 3 }),
      )
      .map(([ReadWriteType, values]) => ({ ReadWriteType, DataResources: objects(...values) })),
    { maxLength: 3 },
  )
  .map((selectors) => basic(...selectors))

/** The requests of clients to objects of the bucket. */
const anyEvent: fc.Arbitrary<TrailEvent> = fc.record({
  eventCategory: fc.constant('Data'),
  'resources.type': fc.constant('AWS::S3::Object'),
  'resources.ARN': fc
    .oneof(fc.constantFrom('', 'a', 'a/b.csv', 'a/', '.csv', 'x', 'reports/a'), fc.string({ maxLength: 8 }))
    .map((key) => `arn:aws:s3:::reports/${key}`),
  readOnly: fc.constantFrom('true', 'false'),
  eventName: fc.constantFrom(
    'GetObject',
    'PutObject',
    'HeadBucket',
    'ListObjects',
    'DeleteObjects',
    'SomethingNew',
  ),
  eventSource: fc.constantFrom('s3.amazonaws.com', 's3-authn-errors.amazonaws.com'),
  eventType: fc.constant('AwsApiCall'),
  sessionCredentialFromConsole: fc.constantFrom('true', ''),
  'userIdentity.arn': fc.constantFrom(
    'arn:aws:iam::111122223333:user/a',
    'arn:aws:sts::111122223333:assumed-role/a/b',
    '',
  ),
})

test.each([
  ['basic', anyBasic],
  ['advanced', anyAdvanced],
] as const)(
  'Whatever is judged to be recorded is recorded, as another evaluator says: %s selectors',
  (_, anySelectors) => {
    let proven = 0
    fc.assert(
      fc.property(anySelectors, fc.array(anyEvent, { minLength: 20, maxLength: 40 }), (answer, events) => {
        const { hasReads, hasWrites } = judged(answer)
        if (hasReads || hasWrites) proven++
        for (const event of events)
          if (event.readOnly === 'true' ? hasReads : hasWrites)
            expect([event, isRecorded(answer, event)]).toEqual([event, true])
      }),
      { numRuns: 2_000 },
    )
    // The property says something only if many of the selectors prove something.
    expect(proven).toBeGreaterThan(10)
  },
)
