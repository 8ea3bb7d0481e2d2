import { rm, writeFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import { Document, visit } from 'yaml'
import { findProductText } from '../../advice/advice.js'
import { removeSession } from '../../advice/requester.js'
import { NO_REQUESTER, TO_BE_FILLED_IN, toDay } from '../../exceptions/apply.js'
import { canBeExcepted, LARGEST_FILE_BYTES } from '../../exceptions/file.js'
import { takeFirstCharacters } from '../../log-formats/redaction.js'
import { compareCodePoints } from '../../model/order.js'
import type { Finding, Report } from '../../model/report.js'
import type { Authentication } from '../../model/tally.js'
import { type EpochSeconds, formatDate } from '../../model/time.js'
import { CheckError, describeError, shortenPath } from '../../runtime/errors.js'
import { groupBy } from '../../runtime/lists.js'
import { pauseFor } from '../../runtime/pause.js'
import { makeUnseenPattern } from './escape.js'

/** The lifetime of the exceptions, from the day of the baseline. */
export const BASELINE_DAYS = 90

/** One exception in the form of the file. */
interface Entry {
  readonly bucket?: string
  readonly network?: string
  readonly requester: string
  readonly authentication: Authentication
  readonly 'user-agent-contains'?: string
}

/**
 * The present findings as an exceptions file. A check with this file fails only on new causes. Each cause has one
 * exception, which is as narrow as its findings allow. The user fills in reason and owner. Each exception ends after
 * `BASELINE_DAYS`. Parts that change from run to run are omitted: the session and address of a role, the user of a
 * presigned URL, the version of a product.
 */
export async function formatBaseline(
  report: Pick<Report, 'findings' | 'findingsNotListed'>,
  now: EpochSeconds,
): Promise<string> {
  const expires = formatDate(toDay(now) + BASELINE_DAYS)
  const findings = report.findings.filter(
    (finding) =>
      canBeExcepted(finding) && (finding.requester !== NO_REQUESTER || isAddress(finding.remoteIp)),
  )
  const entries = makeEntries(findings)
  const document = new Document({
    exceptions: entries.map((entry) => ({
      reason: TO_BE_FILLED_IN,
      owner: TO_BE_FILLED_IN,
      expires,
      ...entry,
    })),
  })
  quoteUnseen(document)
  document.commentBefore = ` The clients that signed with SigV2 on ${formatDate(toDay(now))}. Fill in each reason and owner, and check each date.`
  const notCovered: string[] = []
  const { requests } = report.findingsNotListed
  if (requests > 0)
    notCovered.push(` Not covered: ${requests} requests of clients beyond those that the report lists.`)
  const strange = report.findings.length - findings.length
  if (strange > 0)
    notCovered.push(
      ` Not covered: ${strange} finding${strange === 1 ? '' : 's'} that no exception can name, because a bucket name, a requester or an address is missing or not valid.`,
    )
  if (notCovered.length > 0) document.comment = notCovered.join('\n')
  return spellOutUnseen(document.toString({ lineWidth: 0 }))
}

/** A text with invisible characters is quoted, because YAML allows their escapes only in quotes. */
function quoteUnseen(document: Document): void {
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && spellOutUnseen(scalar.value) !== scalar.value)
        scalar.type = 'QUOTE_DOUBLE'
    },
  })
}

/** https://yaml.org/spec/1.2.2/#57-escaped-characters */
function spellOutUnseen(yaml: string): string {
  return yaml.replace(makeUnseenPattern(), (character) => {
    if (character === '\n') return character
    const hex = (character.codePointAt(0) as number).toString(16)
    return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`
  })
}

/**
 * Writes the baseline to a new file. Throws the reason of the signal when that is aborted before the file is written.
 * @throws CheckError when that fails
 */
export async function writeBaseline(
  path: string,
  report: Pick<Report, 'findings' | 'findingsNotListed'>,
  now: EpochSeconds,
  signal: AbortSignal,
): Promise<void> {
  const text = await formatBaseline(report, now)
  await pauseFor(signal).take()
  if (Buffer.byteLength(text) > LARGEST_FILE_BYTES)
    throw new CheckError(
      `the baseline ${JSON.stringify(shortenPath(path))} cannot be written: it would be larger than an exceptions file can be. Fix clients first, or choose fewer buckets.`,
    )
  try {
    await writeFile(path, text, { flag: 'wx' })
  } catch (error) {
    // An existing file belongs to somebody else. Any other file is an incomplete baseline.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(path, { force: true }).catch(() => {})
    throw new CheckError(
      `the baseline ${JSON.stringify(shortenPath(path))} cannot be written: ${describeError(error)}`,
      {
        cause: error,
      },
    )
  }
}

/**
 * One entry per cause. Clients without a requester differ only by their address, and have one entry per address. Causes
 * whose entries would be the same share one.
 */
function makeEntries(findings: readonly Finding[]): Entry[] {
  const groups = groupBy(findings, ({ requester, cause, remoteIp }) =>
    requester !== NO_REQUESTER ? cause : `${cause} ${remoteIp}`,
  )
  const entries = new Map([...groups.values()].map(makeEntry).map((entry) => [JSON.stringify(entry), entry]))
  return [...entries].sort(([a], [b]) => compareCodePoints(a, b)).map(([, entry]) => entry)
}

/** The common part of all its findings. */
function makeEntry(findings: readonly Finding[]): Entry {
  const [{ requester, authentication, bucket, remoteIp }] = findings as readonly [Finding]
  const isOfOneBucket = findings.every((finding) => finding.bucket === bucket)
  const isOfOneAddress = isAddress(remoteIp) && findings.every((finding) => finding.remoteIp === remoteIp)
  // The addresses of a role's hosts, and of those who open a URL, change from run to run.
  const hasOwnAddress =
    requester === NO_REQUESTER || (authentication !== 'presigned' && removeSession(requester) === requester)
  const product = authentication === 'presigned' ? '' : findCommonProductText(findings)
  return {
    ...(isOfOneBucket ? { bucket } : {}),
    ...(isOfOneAddress && hasOwnAddress ? { network: remoteIp } : {}),
    // `-` does not identify a requester, but excludes the requesters that S3 knew at that address.
    requester: removeSession(requester),
    authentication,
    ...(product === '' ? {} : { 'user-agent-contains': product }),
  }
}

/** `-` and other texts that are not an address are in no network. */
function isAddress(remoteIp: string): boolean {
  return isIP(remoteIp) !== 0 && !remoteIp.includes('%')
}

/** The length of an unknown product's user agent that identifies it, and keeps the file short. */
const USER_AGENT_CHARACTERS = 300
/** A shorter text would also match other user agents. */
const LEAST_CHARACTERS = 3

/** The common start of the product names in all user agents, or of the user agents. Empty when it is too short. */
function findCommonProductText(findings: readonly Finding[]): string {
  const shortenUserAgent = (text: string) => takeFirstCharacters(text, USER_AGENT_CHARACTERS)
  const products = findings.map(({ userAgent }) =>
    shortenUserAgent(findProductText(userAgent) ?? userAgent.trim()),
  )
  return (
    findCommonText(products) ||
    findCommonText(findings.map(({ userAgent }) => shortenUserAgent(userAgent.trim())))
  )
}

function findCommonText(all: readonly string[]): string {
  const [first = '', ...others] = new Set(all)
  const common = others.reduce(findCommonStart, first).trim()
  const isTelling = others.length === 0 || Array.from(common).length >= LEAST_CHARACTERS
  return common === '-' || !isTelling ? '' : common
}

function findCommonStart(a: string, b: string): string {
  const ours = Array.from(a)
  const theirs = Array.from(b)
  const end = ours.findIndex((character, at) => character !== theirs[at])
  return end === -1 ? a : ours.slice(0, end).join('')
}
