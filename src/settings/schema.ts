import * as v from 'valibot'
import { LOG_KEY_FORMATS } from '../model/log-location.js'
import { GAP_NAMES, LOG_FORMATS, type VerdictName } from '../model/names.js'
import type { EpochSeconds } from '../model/time.js'
import type { InputName } from './inputs.js'
import { type SplitList, splitLines, splitNames, splitTexts } from './lists.js'
import { bucketItemProblem, readS3Location } from './locations.js'
import { listed, nearestName, wrong } from './messages.js'
import { readNetwork } from './networks.js'
import { type AcceptedGap, COMMENT_MODES, ENGINES } from './settings.js'
import { type ReadInstant, readInstant, readSpan } from './times.js'

/** A GitHub-hosted job ends after six hours, a job of one's own runner after five days. */
const TIMEOUT_MINUTES_MOST = 5 * 24 * 60

const VERDICTS = ['compliant', 'non-compliant', 'inconclusive'] as const satisfies readonly VerdictName[]

/**
 * The rule of each input: the text (of a list: each time that it was given) to its value, or what is wrong with it. Spans
 * count back from `now`.
 */
export function inputRules(now: EpochSeconds) {
  const instant = read((text): ReadInstant => readInstant(text, now))
  return {
    buckets: v.pipe(listOf(splitNames), eachName(bucketItemProblem), v.transform(distinct)),
    'buckets-file': path,
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/CostAllocTagging.html: 128 characters, of Unicode.
    'owner-tag': matching(
      /^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u,
      'is not the key of a tag: 1 to 128 letters, digits, blanks and _.:/=+-@',
    ),
    engine: oneOf(ENGINES),
    'source-ips': v.pipe(
      listOf(splitNames),
      v.array(v.pipe(v.string(), read(readNetwork))),
      v.transform((all) => [...new Map(all.map(({ network }) => [network.cidr, network])).values()]),
    ),
    since: v.pipe(v.string(), instant),
    until: v.pipe(v.string(), instant),
    'log-key-format': oneOf(['auto', ...LOG_KEY_FORMATS]),
    'log-format': oneOf(['auto', ...LOG_FORMATS]),
    'exclude-user-agents': v.pipe(listOf(splitTexts), v.rawTransform(excludedUserAgents)),
    'accept-gaps': v.pipe(
      listOf(splitNames),
      v.array(v.pipe(v.string(), read(readAcceptedGap))),
      v.rawTransform(distinctGaps),
    ),
    'max-log-age': v.pipe(
      v.string(),
      read(readSpan),
      v.transform(({ seconds }) => seconds),
    ),
    'ignore-rejected': switchRule,
    'accept-deny-policy': switchRule,
    'exceptions-file': path,
    'write-baseline': path,
    compare: path,
    'merge-reports': v.pipe(v.string(), v.transform(splitLines)),
    'expected-reports': wholeNumber(1, 10_000),
    comment: oneOf([...COMMENT_MODES]),
    'tracking-issue': switchRule,
    title: matching(/^(?=.*\S)[^\p{C}]{1,100}$/u, 'is not a title: 1 to 100 characters on one line'),
    // Other messages repeat the text that they are about.
    'github-token': v.pipe(
      v.string(),
      v.regex(/^[\x21-\x7e]+$/, 'is not a token: it contains blanks or characters outside ASCII.'),
    ),
    'aws-region': matching(
      /^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}$/,
      'is not an AWS Region like eu-west-1',
      (text) => /^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}/.exec(text.toLowerCase())?.[0] ?? null,
    ),
    'role-to-assume': roleToAssume,
    // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
    'role-session-name': matching(
      /^[\w+=,.@-]{2,64}$/,
      'is not a role session name: 2 to 64 letters, digits and _+=,.@-',
      (text) => text.replaceAll(/[^\w+=,.@-]+/g, '-').slice(0, 64),
    ),
    'role-duration-seconds': wholeNumber(900, 43_200),
    'role-external-id': matching(
      /^[\w+=,.@:/-]{2,1224}$/,
      'is not an external id: 2 to 1224 letters, digits and _+=,.@:/-',
    ),
    'role-chaining': switchRule,
    audience: matching(/^[\x21-\x7e]{1,1000}$/, 'is not an audience: a name without blanks'),
    'allowed-account-ids': v.pipe(
      listOf(splitNames),
      eachName((id) =>
        /^\d{12}$/.test(id) ? null : wrong(id, 'is not an AWS account id: 12 digits', twelveDigits(id)),
      ),
      v.transform(distinct),
    ),
    // https://docs.aws.amazon.com/athena/latest/APIReference/API_WorkGroup.html
    workgroup: matching(
      /^[a-zA-Z0-9._-]{1,128}$/,
      'is not a workgroup name: up to 128 letters, digits and ._-',
    ),
    'output-location': v.pipe(
      v.string(),
      read(readS3Location),
      v.transform(({ location }) => location.text),
    ),
    database: glueName,
    table: glueName,
    'max-bytes-scanned': wholeNumber(1, Number.MAX_SAFE_INTEGER),
    'timeout-minutes': wholeNumber(1, TIMEOUT_MINUTES_MOST),
    'evidence-limit': wholeNumber(0, Number.MAX_SAFE_INTEGER),
    'report-directory': path,
    'fail-on': v.pipe(listOf(splitNames), v.rawTransform(failOn)),
  } satisfies Record<Exclude<InputName, 'log-location'>, object>
}

export type InputRules = ReturnType<typeof inputRules>

/** Makes a schema step of one of this project's readers. The reader's problem becomes the issue. */
function read<T extends object>(reader: (text: string) => T | { readonly problem: string }) {
  return v.rawTransform<string, Exclude<T, { readonly problem: string }>>(({ dataset, addIssue, NEVER }) => {
    const result = reader(dataset.value)
    if ('problem' in result) {
      addIssue({ message: result.problem })
      return NEVER
    }
    return result as Exclude<T, { readonly problem: string }>
  })
}

function listOf(split: (text: string) => SplitList) {
  return v.pipe(
    v.array(v.string()),
    v.rawTransform<string[], string[]>(({ dataset, addIssue }) => {
      const lists = dataset.value.map((text) => ({ text, ...split(text) }))
      for (const { text } of lists.filter(({ emptyItems }) => emptyItems > 0)) {
        addIssue({ message: wrong(text, 'has an empty item: a comma with nothing on one side of it') })
      }
      return lists.flatMap(({ items }) => items)
    }),
  )
}

function eachName(problemOf: (name: string) => string | null) {
  return v.array(
    v.pipe(
      v.string(),
      v.rawCheck(({ dataset, addIssue }) => {
        const problem = dataset.typed ? problemOf(dataset.value) : null
        if (problem !== null) addIssue({ message: problem })
      }),
    ),
  )
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}

function matching(pattern: RegExp, what: string, meant: (text: string) => string | null = () => null) {
  return v.pipe(
    v.string(),
    v.regex(pattern, ({ input }) => {
      const nearest = meant(input)
      return wrong(input, what, nearest !== null && pattern.test(nearest) ? nearest : null)
    }),
  )
}

function oneOf<const Names extends readonly string[]>(names: Names) {
  return v.picklist(names, ({ input }) =>
    wrong(String(input), `is none of ${listed(names)}`, nearestName(String(input), names)),
  )
}

const YES = /^(?:true|yes|y|on|1)$/i
const NO = /^(?:false|no|n|off|0)$/i

const switchRule = v.pipe(
  v.picklist(['true', 'false'], ({ input }) => {
    const text = String(input).trim()
    return wrong(
      String(input),
      'is neither true nor false',
      YES.test(text) ? 'true' : NO.test(text) ? 'false' : null,
    )
  }),
  v.transform((text) => text === 'true'),
)

function wholeNumber(least: number, most: number) {
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} up` : `from ${least} to ${most}`
  return v.pipe(
    v.string(),
    v.regex(/^(?:0|[1-9]\d*)$/, ({ input }) =>
      wrong(input, `is not a whole number ${range}, in plain digits`, plainDigits(input, least, most)),
    ),
    v.transform(Number),
    v.minValue(least, ({ received }) => `${received} is too small: a whole number ${range}.`),
    v.maxValue(most, ({ received }) => `${received} is too large: a whole number ${range}.`),
  )
}

function plainDigits(text: string, least: number, most: number): string | null {
  const tidied = text
    .trim()
    .replaceAll(/(?<=\d)[_,' ](?=\d{3})/g, '')
    .replace(/^\+/, '')
  const value = /^\d+(?:\.0+)?$|^\d+e\d+$/i.test(tidied) ? Number(tidied) : Number.NaN
  return Number.isSafeInteger(value) && value >= least && value <= most ? String(value) : null
}

const path = v.pipe(
  v.string(),
  v.check(
    (text) => !text.includes('\0'),
    ({ input }) => wrong(input, 'is not a path: it contains a NUL character'),
  ),
)

/**
 * An ARN in any partition, or a name (with its path) in the account of the ambient credentials.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
 */
const roleToAssume = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const text = dataset.value
    const session = /^arn:(aws[a-z-]*):sts::(\d{12}):assumed-role\/([^/]+)\/.+$/.exec(text)
    if (session !== null) {
      const meant = `arn:${session[1]}:iam::${session[2]}:role/${session[3]}`
      addIssue({ message: wrong(text, "is a role's session and not a role", meant) })
    } else if (text.startsWith('arn:')) {
      if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/.test(text)) {
        addIssue({ message: wrong(text, 'is not the ARN of a role: arn:aws:iam::123456789012:role/NAME') })
      }
    } else if (!/^(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/.test(text)) {
      addIssue({ message: wrong(text, 'is neither the ARN nor the name of a role') })
    }
  }),
)

/** https://docs.aws.amazon.com/athena/latest/ug/tables-databases-columns-names.html */
const glueName = matching(
  /^[a-z0-9_-]{1,255}$/,
  'is not a database or table name: up to 255 lower-case letters, digits, _ and -',
  (text) => text.toLowerCase(),
)

function twelveDigits(id: string): string | null {
  const digits = id.replaceAll('-', '')
  return /^\d{12}$/.test(digits) ? digits : null
}

const ACCEPTABLE_GAPS = GAP_NAMES.filter((name) => name !== 'result-truncated')

function readAcceptedGap(text: string): { readonly gap: AcceptedGap } | { readonly problem: string } {
  const [name = '', ...bound] = text.split('<=')
  const isGap = (GAP_NAMES as readonly string[]).includes(name)
  if (name === 'result-truncated') {
    return { problem: wrong(text, 'cannot be accepted: results that the engine did not return are unknown') }
  }
  if (!isGap) {
    const nearest = nearestName(name.replace(/[<=≤].*$/s, ''), ACCEPTABLE_GAPS)
    const bounded = /(?:<=?|=<|≤|=)(\d+)$/.exec(text)
    const meant = nearest === 'unparsed-records' && bounded !== null ? `${nearest}<=${bounded[1]}` : nearest
    return { problem: wrong(text, `is not a gap that can be accepted: ${listed(ACCEPTABLE_GAPS)}`, meant) }
  }
  const gapName = name as AcceptedGap['name']
  if (bound.length === 0) return { gap: { name: gapName, atMostRecords: null } }
  if (gapName !== 'unparsed-records') {
    return { problem: wrong(text, 'has a bound, which only unparsed-records can have', gapName) }
  }
  const records = bound.join('<=')
  if (!/^(?:0|[1-9]\d*)$/.test(records) || !Number.isSafeInteger(Number(records))) {
    return {
      problem: wrong(text, 'does not have a whole number after <=: unparsed-records<=10, without blanks'),
    }
  }
  return { gap: { name: gapName, atMostRecords: Number(records) } }
}

function distinctGaps({
  dataset,
  addIssue,
  NEVER,
}: v.RawTransformContext<{ readonly gap: AcceptedGap }[]>): AcceptedGap[] {
  const byName = new Map<string, AcceptedGap>()
  for (const { gap } of dataset.value) {
    const earlier = byName.get(gap.name)
    if (earlier !== undefined && earlier.atMostRecords !== gap.atMostRecords) {
      addIssue({ message: `${gap.name} is given twice, with different bounds.` })
      return NEVER
    }
    byName.set(gap.name, gap)
  }
  return [...byName.values()]
}

function excludedUserAgents({ dataset, addIssue, NEVER }: v.RawTransformContext<string[]>): string[] {
  const texts = distinct(dataset.value)
  const none = texts.find((text) => text.toLowerCase() === 'none')
  if (none === undefined) return texts
  if (none !== 'none' || texts.length > 1) {
    const what =
      none === 'none'
        ? 'is given with other texts: it means that nothing is excluded'
        : 'is not the word none'
    addIssue({ message: wrong(none, what, none === 'none' ? null : 'none') })
    return NEVER
  }
  return []
}

function failOn({ dataset, addIssue, NEVER }: v.RawTransformContext<string[]>): VerdictName[] {
  const names = distinct(dataset.value)
  const known: readonly string[] = [...VERDICTS, 'never']
  const unknown = names.filter((name) => !known.includes(name))
  for (const name of unknown) {
    addIssue({ message: wrong(name, `is none of ${listed(known)}`, nearestName(name, known)) })
  }
  if (unknown.length > 0) return NEVER
  if (!names.includes('never')) return names as VerdictName[]
  if (names.length > 1) {
    addIssue({ message: wrong('never', 'is given with verdicts: it means that no verdict fails the step') })
    return NEVER
  }
  return []
}
