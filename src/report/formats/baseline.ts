import { rm, writeFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import type { Document } from 'yaml'
import { productText } from '../../advice/advice.js'
import { withoutSession } from '../../advice/requester.js'
import { dayOf, NO_REQUESTER, TO_BE_FILLED_IN } from '../../exceptions/apply.js'
import { canBeExcepted, LARGEST_FILE_BYTES } from '../../exceptions/file.js'
import { firstCharacters } from '../../log-formats/redaction.js'
import { byCodePoints } from '../../model/order.js'
import type { Finding, Report } from '../../model/report.js'
import type { Authentication } from '../../model/tally.js'
import type { EpochSeconds } from '../../model/time.js'
import { CheckError, errorText } from '../../runtime/errors.js'
import { UNSEEN } from './escape.js'

/** How long what is there now may stay, from the day of the baseline. */
export const BASELINE_DAYS = 90
/** A requester and product with more remote IPs than this is a fleet, whose addresses come and go. */
const FLEET_REMOTE_IPS = 20

/** One exception as the file spells it. */
interface Entry {
  readonly bucket: string
  readonly network?: string
  readonly requester: string
  readonly authentication: Authentication
  readonly 'user-agent-contains'?: string
}

/**
 * The present findings as an exceptions file, so that a check with it fails on new clients only. Reason and owner are to be
 * filled in; each exception ends after `BASELINE_DAYS`.
 *
 * What changes from run to run is left out, so that one cause is one exception: the session and address of a role, who
 * opens a presigned URL, the addresses of a fleet, the version of a product. All else is told apart.
 */
export async function baselineYaml(
  report: Pick<Report, 'findings' | 'findingsNotListed'>,
  now: EpochSeconds,
): Promise<string> {
  const { Document, visit } = await import('yaml')
  const expires = isoDate(dayOf(now) + BASELINE_DAYS)
  const findings = report.findings.filter(
    (finding) =>
      canBeExcepted(finding) && (finding.requester !== NO_REQUESTER || isAddress(finding.remoteIp)),
  )
  const entries = entriesOf(findings)
  const document = new Document({
    exceptions: entries.map((entry) => ({
      reason: TO_BE_FILLED_IN,
      owner: TO_BE_FILLED_IN,
      expires,
      ...entry,
    })),
  })
  quotedWhereUnseen(document, visit)
  document.commentBefore = ` What signed with SigV2 on ${isoDate(dayOf(now))}. For each: why it may, who answers for it, until when.`
  const notCovered: string[] = []
  const { requests } = report.findingsNotListed
  if (requests > 0)
    notCovered.push(` Not covered: ${requests} requests of clients beyond those that the report lists.`)
  const strange = report.findings.length - findings.length
  if (strange > 0)
    notCovered.push(
      ` Not covered: ${strange} finding${strange === 1 ? '' : 's'} that no exception can name, for want of a bucket name, a requester or an address.`,
    )
  if (notCovered.length > 0) document.comment = notCovered.join('\n')
  return spelledOut(document.toString({ lineWidth: 0 }))
}

/** Text that holds what would not be seen is quoted, since in quotes alone YAML takes it spelled out. */
function quotedWhereUnseen(document: Document, visit: typeof import('yaml').visit): void {
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && spelledOut(scalar.value) !== scalar.value)
        scalar.type = 'QUOTE_DOUBLE'
    },
  })
}

/** https://yaml.org/spec/1.2.2/#57-escaped-characters */
function spelledOut(yaml: string): string {
  return yaml.replace(UNSEEN, (character) => {
    if (character === '\n') return character
    const hex = (character.codePointAt(0) as number).toString(16)
    return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`
  })
}

/** Writes the baseline to a new file. Throws CheckError where that cannot be done. */
export async function writeBaseline(
  path: string,
  report: Pick<Report, 'findings' | 'findingsNotListed'>,
  now: EpochSeconds,
): Promise<void> {
  const text = await baselineYaml(report, now)
  if (Buffer.byteLength(text) > LARGEST_FILE_BYTES)
    throw new CheckError(
      `the baseline ${JSON.stringify(path)} would be larger than an exceptions file can be. Mend clients first, or write it for fewer buckets.`,
    )
  try {
    await writeFile(path, text, { flag: 'wx' })
  } catch (error) {
    // What stands there already is somebody's; else it is a part of this.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(path, { force: true }).catch(() => {})
    throw new CheckError(`the baseline ${JSON.stringify(path)} cannot be written: ${errorText(error)}`, {
      cause: error,
    })
  }
}

function isoDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

function entriesOf(findings: readonly Finding[]): Entry[] {
  const causes = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = JSON.stringify(entryOf(finding, false))
    const cause = causes.get(key)
    if (cause === undefined) causes.set(key, [finding])
    else cause.push(finding)
  }
  const entries = new Map<string, Entry>()
  for (const cause of causes.values()) {
    const fleet = new Set(cause.map(({ remoteIp }) => remoteIp)).size > FLEET_REMOTE_IPS
    for (const finding of cause) {
      // Where S3 knew no requester, the address is all that tells clients apart, however many there are.
      const withAddress = finding.requester === NO_REQUESTER || (!fleet && hasAddressOfItsOwn(finding))
      const entry = entryOf(finding, withAddress)
      entries.set(JSON.stringify(entry), entry)
    }
  }
  return [...entries].sort(([a], [b]) => byCodePoints(a, b)).map(([, entry]) => entry)
}

/** A role and the maker of a presigned URL have no address of their own. */
function hasAddressOfItsOwn({ requester, authentication }: Finding): boolean {
  return authentication !== 'presigned' && withoutSession(requester) === requester
}

function entryOf(finding: Finding, withAddress: boolean): Entry {
  const { bucket, remoteIp, authentication } = finding
  const product = authentication === 'presigned' ? '' : productPart(finding.userAgent)
  return {
    bucket,
    ...(withAddress && isAddress(remoteIp) ? { network: remoteIp } : {}),
    requester: withoutSession(finding.requester),
    authentication,
    ...(product === '' ? {} : { 'user-agent-contains': product }),
  }
}

/** `-` and other texts that are not an address are in no network. */
function isAddress(remoteIp: string): boolean {
  return isIP(remoteIp) !== 0 && !remoteIp.includes('%')
}

/** Of a user agent that is no known product's, so much tells it apart, and a file of them stays one that can be read. */
const USER_AGENT_CHARACTERS = 300

/** Empty where the user agent says nothing: `-` would be found in most others. */
function productPart(userAgent: string): string {
  const text = firstCharacters(productText(userAgent) ?? userAgent.trim(), USER_AGENT_CHARACTERS).trim()
  return text === '-' ? '' : text
}
