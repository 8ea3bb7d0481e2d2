import * as v from 'valibot'
import { GAP_NAMES, LOG_FORMATS, VERDICTS } from '../../model/names.js'
import { BUCKET_STATES, CAUSE_BUCKETS_LISTED, type Report } from '../../model/report.js'
import { ACCESS_KEY_IDS_LISTED, AUTHENTICATIONS } from '../../model/tally.js'
import { WORKFLOW_RUN_URL } from '../../runtime/workflow-run-url.js'

/**
 * `Report` as a schema. `npm run rendered` writes `docs/report.schema.json` from it. `report.json` is written through
 * it, which keeps the order of its keys. The compiler verifies that schema and type are equal.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
  v.description('ISO 8601 in UTC, with seconds'),
)
const makeListSchema = <const S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.readonly())

const signatureCounts = {
  sigV4: count,
  sigV2: count,
  unsigned: v.pipe(count, v.description('the signature column is -, and no requester is known')),
  unknown: v.pipe(count, v.description('any other value, or - with a known requester')),
  missing: v.pipe(count, v.description('the record ends before the signature column')),
}

const gap = v.object({
  name: v.picklist(GAP_NAMES),
  accepted: v.boolean(),
  bucket: v.nullable(v.string()),
  network: v.nullable(v.string()),
  count: v.pipe(v.nullable(count), v.description('records that it is about')),
  message: v.pipe(v.string(), v.description('what it means and what to do')),
  samples: v.pipe(makeListSchema(v.object({ logObject: v.string(), record: v.string() })), v.maxLength(5)),
})

const target = v.object({
  bucket: v.string(),
  network: v.pipe(v.string(), v.description('canonical CIDR, or any')),
  verdict: v.picklist(['compliant', 'non-compliant', 'no-traffic', 'denied']),
  ...signatureCounts,
  sigV4Rejected: v.pipe(count, v.description('of sigV4: answered 400, 401 or 403')),
  lastSigV2: v.pipe(v.nullable(time), v.description('of its SigV2 requests in scope, excepted ones too')),
  firstSeen: v.pipe(v.nullable(time), v.description('of its in-scope records')),
  lastSeen: v.nullable(time),
})

const bucket = v.object({
  name: v.string(),
  region: v.nullable(v.string()),
  logging: v.nullable(v.picklist(['on', 'off', 'unknown'])),
  logLocation: v.pipe(v.nullable(v.string()), v.description('where its access logs go now')),
  denial: v.pipe(
    v.nullable(v.picklist(['denied', 'partly', 'not-denied', 'unknown'])),
    v.description("whether the bucket's own policy denies SigV2"),
  ),
  denialReason: v.nullable(v.string()),
  owner: v.nullable(v.string()),
  state: v.pipe(v.picklist(BUCKET_STATES), v.description('the first that fits')),
})

const authentication = v.picklist(AUTHENTICATIONS)

const presigned = v.pipe(
  v.nullable(
    v.object({
      accessKeyIds: v.pipe(makeListSchema(v.string()), v.maxLength(ACCESS_KEY_IDS_LISTED)),
      earliestExpiry: v.nullable(time),
      latestExpiry: v.nullable(time),
      longestValiditySeconds: v.pipe(
        v.nullable(v.pipe(v.number(), v.integer())),
        v.description(
          'the greatest expiry minus the time of its record; negative where it was used after its expiry',
        ),
      ),
    }),
  ),
  v.description('what presigned URLs say, of records that were not refused; null unless presigned'),
)

const findingKeys = {
  bucket: v.string(),
  network: v.string(),
  remoteIp: v.string(),
  requester: v.string(),
  authentication,
  presigned,
  userAgent: v.pipe(v.string(), v.description('first 1,000 characters, secrets redacted')),
  cause: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/), v.description('id of its cause')),
  client: v.pipe(
    v.nullable(v.object({ product: v.string(), version: v.nullable(v.string()), advice: v.string() })),
    v.description('what it calls itself, as far as that is known'),
  ),
  requests: count,
  rejected: v.pipe(count, v.description('of the requests: answered 400, 401 or 403')),
  firstSeen: time,
  lastSeen: time,
  logObjects: v.pipe(
    makeListSchema(v.string()),
    v.maxLength(20),
    v.description('the smallest by code points'),
  ),
  logObjectCount: v.pipe(v.nullable(count), v.description('exact, or null')),
}

const findingSchema = v.object(findingKeys)

const exception = v.object({
  reason: v.string(),
  owner: v.string(),
  expires: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.description('its last day, UTC')),
  match: v.object({
    bucket: v.nullable(v.string()),
    network: v.nullable(v.string()),
    requester: v.nullable(v.string()),
    authentication: v.nullable(authentication),
    userAgentContains: v.nullable(v.string()),
  }),
  state: v.pipe(
    v.picklist(['active', 'expired', 'unmatched']),
    v.description('expired: it no longer excepts clients; unmatched: it matches no client'),
  ),
  dueInDays: v.pipe(v.number(), v.integer(), v.description('negative after its end')),
  requests: v.pipe(count, v.description('of SigV2 that fit it, excepted or not')),
  clients: count,
})

const causeIdentity = {
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/), v.description('the same in every run')),
  requester: v.pipe(v.string(), v.description('a role without its session')),
  product: v.pipe(
    v.nullable(v.string()),
    v.description('null where it is not known, and for the presigned URLs of a known requester'),
  ),
  authentication,
}

/** The schema of a cause. */
const causeSchema = v.object({
  ...causeIdentity,
  buckets: v.pipe(
    makeListSchema(v.string()),
    v.maxLength(CAUSE_BUCKETS_LISTED),
    v.description('those with most requests'),
  ),
  bucketCount: count,
  clientCount: v.pipe(count, v.description('how many findings it has')),
  requests: count,
  rejected: v.pipe(count, v.description('of the requests: answered 400, 401 or 403')),
  requestsPerDay: v.pipe(
    v.number(),
    v.minValue(0),
    v.description('over the time of all records read, at least one day; to a tenth'),
  ),
  firstSeen: time,
  lastSeen: time,
  presigned,
  advice: v.pipe(v.string(), v.description('what to change')),
  owner: v.pipe(v.nullable(v.string()), v.description('by the owners of its buckets')),
})

const comparedCause = v.object({
  ...causeIdentity,
  requests: v.pipe(count, v.description('now; 0: it is gone')),
  requestsBefore: v.pipe(count, v.description('in the earlier report; 0: it is new')),
  excepted: v.pipe(v.boolean(), v.description('all of its clients are excepted now')),
})

const makeAlsoSeenSchema = (what: string) =>
  v.pipe(
    v.object({
      requests: count,
      requestsNotListed: v.pipe(count, v.description('of clients that are not listed')),
      clients: v.pipe(
        makeListSchema(
          v.object({
            bucket: v.string(),
            network: v.string(),
            remoteIp: v.string(),
            requester: v.string(),
            userAgent: v.pipe(v.string(), v.description('first 1,000 characters, secrets redacted')),
            tlsVersion: v.pipe(
              v.nullable(v.string()),
              v.description('null where the record ends before that column'),
            ),
            requests: count,
            firstSeen: time,
            lastSeen: time,
          }),
        ),
        v.maxLength(1_000),
        v.description('most requests first'),
      ),
    }),
    v.description(`${what}; does not count in the verdict`),
  )

const query = v.object({
  queryExecutionId: v.string(),
  purpose: v.string(),
  bytesScanned: v.nullable(count),
  engineVersion: v.nullable(v.string()),
})

const window = v.pipe(
  v.object({ since: v.nullable(time), until: v.nullable(time) }),
  v.description('since included, until not; null: open'),
)

const source = v.object({
  engine: v.picklist(['embedded', 'athena']),
  locations: makeListSchema(v.string()),
  logObjects: v.pipe(count, v.description('how many were opened')),
  formats: v.pipe(makeListSchema(v.picklist(LOG_FORMATS)), v.description('those met')),
  skippedFiles: v.pipe(
    count,
    v.description('left out for their hidden names, or written by CloudTrail with its log files'),
  ),
  skippedEvents: v.pipe(count, v.description('CloudTrail events that are not a request to S3')),
  bytes: v.pipe(v.nullable(count), v.description('as stored')),
  oldestRecord: v.pipe(v.nullable(time), v.description('of all records read')),
  newestRecord: v.nullable(time),
})

/** The schema of `report.json`. */
export const reportSchema = v.pipe(
  v.object({
    schemaVersion: v.literal(1),
    tool: v.object({ name: v.literal('s3-sigv4-check'), version: v.string() }),
    generatedAt: time,
    verdict: v.picklist(VERDICTS),
    provenance: v.pipe(
      v.object({
        account: v.pipe(v.nullable(v.string()), v.description('of the role that was assumed')),
        region: v.pipe(v.nullable(v.string()), v.description('of the query; null for local files')),
        runUrl: v.pipe(
          v.nullable(v.pipe(v.string(), v.regex(WORKFLOW_RUN_URL))),
          v.description('page of the workflow run'),
        ),
      }),
      v.description('where the check ran; what is not known is null'),
    ),
    gaps: makeListSchema(gap),
    window,
    source,
    settings: v.object({
      buckets: makeListSchema(v.string()),
      sourceIps: makeListSchema(v.string()),
      excludeUserAgents: makeListSchema(v.string()),
      acceptGaps: makeListSchema(v.string()),
      ignoreRejected: v.boolean(),
    }),
    totals: v.pipe(
      v.object({
        records: count,
        inScope: count,
        ...signatureCounts,
        excluded: count,
        otherBuckets: count,
        otherNetworks: count,
        outsideWindow: count,
        service: count,
        unparsed: count,
      }),
      v.description(
        'records = inScope + excluded + otherBuckets + otherNetworks + outsideWindow + service + unparsed; inScope = the five signature counts',
      ),
    ),
    targets: makeListSchema(target),
    buckets: v.pipe(
      makeListSchema(bucket),
      v.description('configured or matched ones, else those in the logs'),
    ),
    findings: v.pipe(
      makeListSchema(findingSchema),
      v.maxLength(10_000),
      v.description('most requests first'),
    ),
    causes: v.pipe(
      makeListSchema(causeSchema),
      v.description('the listed findings rolled up; most requests first'),
    ),
    findingsNotListed: v.object({
      requests: count,
      clients: v.pipe(v.nullable(count), v.description('null where the engine cannot tell')),
      clientsAtLeast: v.pipe(count, v.description('a lower bound; the number itself where that is known')),
      requestsNotKeptApart: v.pipe(
        count,
        v.description('of clients that the engine did not keep apart, which no exception can cover'),
      ),
    }),
    exceptions: v.pipe(
      makeListSchema(exception),
      v.description('those of the exceptions file, in its order'),
    ),
    excepted: v.pipe(
      makeListSchema(
        v.object({
          ...findingKeys,
          exception: v.pipe(count, v.description('index into exceptions of the one that excepts it')),
        }),
      ),
      v.maxLength(10_000),
      v.description('clients that would be findings'),
    ),
    exceptedNotListed: v.object({ requests: count, clients: count }),
    comparison: v.pipe(
      v.nullable(
        v.object({
          earlier: v.object({
            generatedAt: time,
            verdict: v.picklist(VERDICTS),
          }),
          new: makeListSchema(comparedCause),
          gone: makeListSchema(comparedCause),
          still: makeListSchema(comparedCause),
          caveats: makeListSchema(v.string()),
        }),
      ),
      v.description('with an earlier report; null where none was given'),
    ),
    evidence: v.pipe(
      v.object({ records: v.nullable(count), complete: v.nullable(v.boolean()) }),
      v.description('evidence.csv; both null where none was written'),
    ),
    oldTls: makeAlsoSeenSchema('in-scope requests over TLS 1.0 or 1.1, whatever their signature'),
    anonymous: makeAlsoSeenSchema('in-scope requests without a signature'),
    daily: makeListSchema(
      v.object({ date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)), ...signatureCounts }),
    ),
    scan: v.object({
      bytesScanned: v.nullable(count),
      durationSeconds: v.pipe(v.number(), v.minValue(0)),
      queries: makeListSchema(query),
    }),
    parts: v.exactOptional(
      v.pipe(
        makeListSchema(
          v.object({
            name: v.pipe(v.string(), v.description('path of its report.json')),
            title: v.nullable(v.string()),
            verdict: v.picklist(VERDICTS),
            window,
            hasDifferentWindows: v.exactOptional(
              v.pipe(
                v.literal(true),
                v.description('of a merged report whose own parts have different windows'),
              ),
            ),
            generatedAt: time,
            source,
          }),
        ),
        v.description('the reports that a merged report was made of; left out of a check’s own'),
      ),
    ),
  }),
  v.title('report.json of s3-sigv4-check'),
)

type Assignable<From extends To, To> = From
/** The compiler refuses a schema with more than the type. */
export type SchemaSaysNoMoreThanReport = Assignable<v.InferOutput<typeof reportSchema>, Report>
/** The compiler refuses a schema with less than the type. */
export type SchemaSaysNoLessThanReport = Assignable<Report, v.InferOutput<typeof reportSchema>>
