import type { ExceptionOutcome } from '../model/exception.js'
import { isAnyOnS3 } from '../model/log-location.js'
import {
  FINDINGS_LISTED,
  type Finding,
  type Provenance,
  type Report,
  type ReportedAlsoSeen,
  type ReportedException,
  type ReportedPresignedUrls,
  type Target,
} from '../model/report.js'
import type { AlsoSeenTally, ClientTally, PresignedUrls, QueryRun, Tally } from '../model/tally.js'
import { formatTimestamp, formatTimestampOrNull } from '../model/time.js'
import { VERSION } from '../runtime/version.js'
import type { AcceptedGap, Settings } from '../settings/settings.js'
import type { Judgement } from '../verdict/judge.js'
import type { JudgedTarget } from '../verdict/targets.js'
import { adviseClient, type CauseIdentity, countDaysRead, identifyCauses, rollUp } from './content/causes.js'

interface ReportParts {
  readonly settings: Settings
  readonly tally: Tally
  readonly judgement: Judgement
  /** Null without evidence. */
  readonly evidence: { readonly records: number; readonly complete: boolean } | null
  readonly queries: readonly QueryRun[]
  readonly durationSeconds: number
  /** Page of the workflow run; null outside of one. */
  readonly runUrl: string | null
}

/** Builds the report from the settings, the tally and the verdict. */
export function buildReport(parts: ReportParts): Report {
  const { settings, tally, judgement, evidence, queries } = parts
  const { scope } = settings
  const { excepted } = judgement.findings
  const exceptedBeyond = excepted.slice(FINDINGS_LISTED)
  const listedExcepted = excepted.slice(0, FINDINGS_LISTED)
  const clients = [...judgement.findings.listed, ...listedExcepted.map(({ client }) => client)]
  const identities = identifyCauses(clients)
  const reported = clients.map((client, index) => makeFinding(client, identities[index] as CauseIdentity))
  const findings = reported.slice(0, judgement.findings.listed.length)
  const source = {
    ...tally.source,
    oldestRecord: formatTimestampOrNull(tally.source.oldestRecord),
    newestRecord: formatTimestampOrNull(tally.source.newestRecord),
  }
  const owned = judgement.buckets.filter(({ owner }) => owner !== null)
  const owners = new Map(owned.map(({ name, owner }) => [name, owner]))
  const findOwner = owners.size === 0 ? null : (bucket: string) => owners.get(bucket) ?? null
  const scanned = queries.map(({ bytesScanned }) => bytesScanned).filter((bytes) => bytes !== null)
  return {
    schemaVersion: 1,
    tool: { name: 's3-sigv4-check', version: VERSION },
    generatedAt: formatTimestamp(settings.now),
    verdict: judgement.verdict,
    provenance: makeProvenance(settings, tally.source.locations, parts.runUrl),
    gaps: judgement.gaps,
    window: {
      since: formatTimestampOrNull(scope.window.since),
      until: formatTimestampOrNull(scope.window.until),
    },
    source,
    settings: {
      buckets: scope.buckets,
      sourceIps: scope.networks.map(({ cidr }) => cidr),
      excludeUserAgents: scope.excludedUserAgents,
      acceptGaps: settings.acceptGaps.map(formatAcceptedGap),
      ignoreRejected: settings.ignoreRejected,
    },
    totals: tally.totals,
    targets: judgement.targets.map(makeTarget),
    buckets: judgement.buckets,
    findings,
    causes: rollUp(findings, countDaysRead({ source }), findOwner),
    findingsNotListed: judgement.findings.notListed,
    exceptions: judgement.findings.exceptions.map(makeReportedException),
    excepted: listedExcepted.map(({ exception }, index) => ({
      ...(reported[findings.length + index] as Finding),
      exception,
    })),
    exceptedNotListed: {
      requests: exceptedBeyond.reduce((sum, { client }) => sum + client.requests, 0),
      clients: exceptedBeyond.length,
    },
    comparison: null,
    evidence: { records: evidence?.records ?? null, complete: evidence?.complete ?? null },
    oldTls: makeReportedAlsoSeen(tally.oldTls),
    anonymous: makeReportedAlsoSeen(tally.anonymous),
    daily: tally.daily,
    scan: {
      bytesScanned: scanned.length === 0 ? null : scanned.reduce((a, b) => a + b),
      durationSeconds: parts.durationSeconds,
      queries: queries.map(({ statement: _, ...query }) => query),
    },
  }
}

/** Member by member, because a copy of the other members would take ten times the memory. */
function makeTarget(target: JudgedTarget): Target {
  return {
    bucket: target.bucket,
    network: target.network,
    verdict: target.verdict,
    sigV4: target.sigV4,
    sigV2: target.sigV2,
    unsigned: target.unsigned,
    unknown: target.unknown,
    missing: target.missing,
    sigV4Rejected: target.sigV4Rejected,
    lastSigV2: formatTimestampOrNull(target.lastSigV2),
    firstSeen: formatTimestampOrNull(target.firstSeen),
    lastSeen: formatTimestampOrNull(target.lastSeen),
  }
}

function makeProvenance({ aws }: Settings, locations: readonly string[], runUrl: string | null): Provenance {
  const isOnS3 = isAnyOnS3(locations)
  const account = /^arn:[a-z-]+:iam::([0-9]{12}):role\//.exec(aws.roleToAssume ?? '')?.[1] ?? null
  return isOnS3 ? { account, region: aws.region, runUrl } : { account: null, region: null, runUrl }
}

function makeReportedAlsoSeen({ requests, requestsNotListed, clients }: AlsoSeenTally): ReportedAlsoSeen {
  return {
    requests,
    requestsNotListed,
    clients: clients.map((client) => ({
      bucket: client.bucket,
      network: client.network,
      remoteIp: client.remoteIp,
      requester: client.requester,
      userAgent: client.userAgent,
      tlsVersion: client.tlsVersion,
      requests: client.requests,
      firstSeen: formatTimestamp(client.firstSeen),
      lastSeen: formatTimestamp(client.lastSeen),
    })),
  }
}

function makeFinding(client: ClientTally, cause: CauseIdentity): Finding {
  const presigned = makeReportedPresignedUrls(client.presigned)
  const firstSeen = formatTimestamp(client.firstSeen)
  return {
    bucket: client.bucket,
    network: client.network,
    remoteIp: client.remoteIp,
    requester: client.requester,
    authentication: client.authentication,
    presigned,
    userAgent: client.userAgent,
    cause: cause.id,
    client: adviseClient({ ...client, presigned }, cause),
    requests: client.requests,
    rejected: client.rejected,
    firstSeen,
    lastSeen: client.lastSeen === client.firstSeen ? firstSeen : formatTimestamp(client.lastSeen),
    logObjects: client.logObjects,
    logObjectCount: client.logObjectCount,
  }
}

function makeReportedPresignedUrls(urls: PresignedUrls | null): ReportedPresignedUrls | null {
  return urls === null
    ? null
    : {
        accessKeyIds: urls.accessKeyIds,
        earliestExpiry: formatTimestampOrNull(urls.earliestExpiry),
        latestExpiry: formatTimestampOrNull(urls.latestExpiry),
        longestValiditySeconds: urls.longestValiditySeconds,
      }
}

function makeReportedException(outcome: ExceptionOutcome): ReportedException {
  const { exception, state, dueInDays, requests, clients } = outcome
  const { reason, owner, expires, match } = exception
  return {
    reason,
    owner,
    expires,
    match: { ...match, network: match.network?.cidr ?? null },
    state,
    dueInDays,
    requests,
    clients,
  }
}

function formatAcceptedGap({ name, atMostRecords }: AcceptedGap): string {
  return atMostRecords === null ? name : `${name}<=${atMostRecords}`
}
