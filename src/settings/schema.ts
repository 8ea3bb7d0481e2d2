import * as v from 'valibot'
import { listNames } from '../model/figures.js'
import { LOG_KEY_FORMATS } from '../model/log-location.js'
import { ENGINES, GAP_NAMES, LOG_FORMATS, VERDICTS, type VerdictName } from '../model/names.js'
import type { EpochSeconds } from '../model/time.js'
import type { InputName } from './inputs.js'
import { type SplitList, splitLines, splitNames, splitTexts } from './lists.js'
import { findBucketItemProblem, readS3Location } from './locations.js'
import { describeWrongValue, findNearestName } from './messages.js'
import { readNetwork } from './networks.js'
import { type AcceptedGap, COMMENT_MODES } from './settings.js'
import { type ReadInstant, readInstant, readSpan } from './times.js'

/**
 * A job ends after six hours on a runner of GitHub, and after five days on a self-hosted runner. Source:
 * https://docs.github.com/en/actions/reference/limits
 */
const TIMEOUT_MINUTES_MOST = 5 * 24 * 60

/**
 * The rule of each input: the text (of a list: each time that it was given) to its value, or what is wrong with it. Spans
 * count back from `now`.
 */
export function makeInputRules(now: EpochSeconds) {
  const instant = read((text): ReadInstant => readInstant(text, now))
  return {
    buckets: v.pipe(
      makeListRule(splitNames),
      checkEachName(findBucketItemProblem),
      v.transform(removeDuplicates),
    ),
    'buckets-file': path,
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/CostAllocTagging.html: 128 characters, of Unicode.
    'owner-tag': makePatternRule(
      /^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u,
      'is not the key of a tag: 1 to 128 letters, digits, blanks and _.:/=+-@',
    ),
    engine: makeChoiceRule(ENGINES),
    'source-ips': v.pipe(
      makeListRule(splitNames),
      v.array(v.pipe(v.string(), read(readNetwork))),
      v.transform((all) => [...new Map(all.map(({ network }) => [network.cidr, network])).values()]),
    ),
    since: v.pipe(v.string(), instant),
    until: v.pipe(v.string(), instant),
    'log-key-format': makeChoiceRule(['auto', ...LOG_KEY_FORMATS]),
    'log-format': makeChoiceRule(['auto', ...LOG_FORMATS]),
    'exclude-user-agents': v.pipe(makeListRule(splitTexts), v.rawTransform(readExcludedUserAgents)),
    'accept-gaps': v.pipe(
      makeListRule(splitNames),
      v.array(v.pipe(v.string(), read(readAcceptedGap))),
      v.rawTransform(removeDuplicateGaps),
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
    'expected-reports': makeIntegerRule(1, 10_000),
    comment: makeChoiceRule([...COMMENT_MODES]),
    'tracking-issue': switchRule,
    title: makePatternRule(/^(?=.*\S)[^\p{C}]{1,100}$/u, 'is not a title: 1 to 100 characters on one line'),
    // Other messages repeat the text that they are about.
    'github-token': v.pipe(
      v.string(),
      v.regex(/^[\x21-\x7e]+$/, 'is not a token: it contains blanks or characters outside ASCII.'),
    ),
    'aws-region': makePatternRule(
      /^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}$/,
      'is not an AWS Region like eu-west-1',
      (text) => /^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}/.exec(text.toLowerCase())?.[0] ?? null,
    ),
    'role-to-assume': roleToAssume,
    // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
    'role-session-name': makePatternRule(
      /^[\w+=,.@-]{2,64}$/,
      'is not a role session name: 2 to 64 letters, digits and _+=,.@-',
      (text) => text.replaceAll(/[^\w+=,.@-]+/g, '-').slice(0, 64),
    ),
    'role-duration-seconds': makeIntegerRule(900, 43_200),
    'role-external-id': makePatternRule(
      /^[\w+=,.@:/-]{2,1224}$/,
      'is not an external id: 2 to 1224 letters, digits and _+=,.@:/-',
    ),
    'role-chaining': switchRule,
    audience: makePatternRule(/^[\x21-\x7e]{1,1000}$/, 'is not an audience: a name without blanks'),
    'allowed-account-ids': v.pipe(
      makeListRule(splitNames),
      checkEachName((id) =>
        /^\d{12}$/.test(id)
          ? null
          : describeWrongValue(id, 'is not an AWS account id: 12 digits', guessAccountId(id)),
      ),
      v.transform(removeDuplicates),
    ),
    // https://docs.aws.amazon.com/athena/latest/APIReference/API_WorkGroup.html
    workgroup: makePatternRule(
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
    'max-bytes-scanned': makeIntegerRule(1, Number.MAX_SAFE_INTEGER),
    'timeout-minutes': makeIntegerRule(1, TIMEOUT_MINUTES_MOST),
    'evidence-limit': makeIntegerRule(0, Number.MAX_SAFE_INTEGER),
    'report-directory': path,
    'fail-on': v.pipe(makeListRule(splitNames), v.rawTransform(readFailOn)),
  } satisfies Record<Exclude<InputName, 'log-location'>, object>
}

/** The rules of all inputs. */
export type InputRules = ReturnType<typeof makeInputRules>

/** The value of a given text or texts, or the problems with it. */
export function applyRule(
  rule: v.GenericSchema,
  given: unknown,
): { readonly value: unknown } | { readonly problems: readonly string[] } {
  const result = v.safeParse(rule, given)
  return result.success ? { value: result.output } : { problems: result.issues.map(({ message }) => message) }
}

/** Makes a schema step of one of this project's readers. The reader's problem becomes the issue. */
function read<T extends object>(readText: (text: string) => T | { readonly problem: string }) {
  return v.rawTransform<string, Exclude<T, { readonly problem: string }>>(({ dataset, addIssue, NEVER }) => {
    const result = readText(dataset.value)
    if ('problem' in result) {
      addIssue({ message: result.problem })
      return NEVER
    }
    return result as Exclude<T, { readonly problem: string }>
  })
}

function makeListRule(split: (text: string) => SplitList) {
  return v.pipe(
    v.array(v.string()),
    v.rawTransform<string[], string[]>(({ dataset, addIssue }) => {
      const lists = dataset.value.map((text) => ({ text, ...split(text) }))
      for (const { text } of lists.filter(({ emptyItems }) => emptyItems > 0)) {
        addIssue({
          message: describeWrongValue(text, 'has an empty item: a comma with nothing on one side of it'),
        })
      }
      return lists.flatMap(({ items }) => items)
    }),
  )
}

function checkEachName(findProblem: (name: string) => string | null) {
  return v.array(
    v.pipe(
      v.string(),
      v.rawCheck(({ dataset, addIssue }) => {
        const problem = dataset.typed ? findProblem(dataset.value) : null
        if (problem !== null) addIssue({ message: problem })
      }),
    ),
  )
}

function removeDuplicates<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}

function makePatternRule(
  pattern: RegExp,
  what: string,
  findMeant: (text: string) => string | null = () => null,
) {
  return v.pipe(
    v.string(),
    v.regex(pattern, ({ input }) => {
      const nearest = findMeant(input)
      return describeWrongValue(input, what, nearest !== null && pattern.test(nearest) ? nearest : null)
    }),
  )
}

function makeChoiceRule<const Names extends readonly string[]>(names: Names) {
  return v.picklist(names, ({ input }) =>
    describeWrongValue(
      String(input),
      `is none of ${listNames(names)}`,
      findNearestName(String(input), names),
    ),
  )
}

const YES = /^(?:true|yes|y|on|1)$/i
const NO = /^(?:false|no|n|off|0)$/i

const switchRule = v.pipe(
  v.picklist(['true', 'false'], ({ input }) => {
    const text = String(input).trim()
    return describeWrongValue(
      String(input),
      'is neither true nor false',
      YES.test(text) ? 'true' : NO.test(text) ? 'false' : null,
    )
  }),
  v.transform((text) => text === 'true'),
)

function makeIntegerRule(least: number, most: number) {
  const limits = `from ${least} to ${most}`
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} up` : limits
  return v.pipe(
    v.string(),
    v.regex(/^(?:0|[1-9]\d*)$/, ({ input }) =>
      describeWrongValue(
        input,
        `is not a whole number ${range}, in plain digits`,
        guessInteger(input, least, most),
      ),
    ),
    v.check(
      (text) => !(Number(text) > most),
      ({ input }) => `${input} is too large: a whole number ${limits}.`,
    ),
    v.transform(Number),
    v.minValue(least, ({ received }) => `${received} is too small: a whole number ${range}.`),
  )
}

function guessInteger(text: string, least: number, most: number): string | null {
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
    ({ input }) => describeWrongValue(input, 'is not a path: it contains a NUL character'),
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
      addIssue({ message: describeWrongValue(text, "is a role's session and not a role", meant) })
    } else if (text.startsWith('arn:')) {
      if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/.test(text)) {
        addIssue({
          message: describeWrongValue(text, 'is not the ARN of a role: arn:aws:iam::123456789012:role/NAME'),
        })
      }
    } else if (!/^(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/.test(text)) {
      addIssue({ message: describeWrongValue(text, 'is neither the ARN nor the name of a role') })
    }
  }),
)

/** https://docs.aws.amazon.com/athena/latest/ug/tables-databases-columns-names.html */
const glueName = makePatternRule(
  /^[a-z0-9_-]{1,255}$/,
  'is not a database or table name: up to 255 lower-case letters, digits, _ and -',
  (text) => text.toLowerCase(),
)

function guessAccountId(id: string): string | null {
  const digits = id.replaceAll('-', '')
  return /^\d{12}$/.test(digits) ? digits : null
}

const ACCEPTABLE_GAPS = GAP_NAMES.filter((name) => name !== 'result-truncated')

function readAcceptedGap(text: string): { readonly gap: AcceptedGap } | { readonly problem: string } {
  const [name = '', ...bound] = text.split('<=')
  const isGap = (GAP_NAMES as readonly string[]).includes(name)
  if (name === 'result-truncated') {
    return {
      problem: describeWrongValue(
        text,
        'cannot be accepted: results that the engine did not return are unknown',
      ),
    }
  }
  if (!isGap) {
    const nearest = findNearestName(name.replace(/[<=≤].*$/s, ''), ACCEPTABLE_GAPS)
    const bounded = /(?:<=?|=<|≤|=)(\d+)$/.exec(text)
    const meant = nearest === 'unparsed-records' && bounded !== null ? `${nearest}<=${bounded[1]}` : nearest
    return {
      problem: describeWrongValue(
        text,
        `is not a gap that can be accepted: ${listNames(ACCEPTABLE_GAPS)}`,
        meant,
      ),
    }
  }
  const gapName = name as AcceptedGap['name']
  if (bound.length === 0) return { gap: { name: gapName, atMostRecords: null } }
  if (gapName !== 'unparsed-records') {
    return { problem: describeWrongValue(text, 'has a bound, which only unparsed-records can have', gapName) }
  }
  const records = bound.join('<=')
  if (!/^(?:0|[1-9]\d*)$/.test(records) || !Number.isSafeInteger(Number(records))) {
    return {
      problem: describeWrongValue(
        text,
        'does not have a whole number after <=: unparsed-records<=10, without blanks',
      ),
    }
  }
  return { gap: { name: gapName, atMostRecords: Number(records) } }
}

function removeDuplicateGaps({
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

function readExcludedUserAgents({ dataset, addIssue, NEVER }: v.RawTransformContext<string[]>): string[] {
  const texts = removeDuplicates(dataset.value)
  const none = texts.find((text) => text.toLowerCase() === 'none')
  if (none === undefined) return texts
  if (none !== 'none' || texts.length > 1) {
    const what =
      none === 'none'
        ? 'is given with other texts: it means that nothing is excluded'
        : 'is not the word none'
    addIssue({ message: describeWrongValue(none, what, none === 'none' ? null : 'none') })
    return NEVER
  }
  return []
}

function readFailOn({ dataset, addIssue, NEVER }: v.RawTransformContext<string[]>): VerdictName[] {
  const names = removeDuplicates(dataset.value)
  const known: readonly string[] = [...VERDICTS, 'never']
  const unknown = names.filter((name) => !known.includes(name))
  for (const name of unknown) {
    addIssue({
      message: describeWrongValue(name, `is none of ${listNames(known)}`, findNearestName(name, known)),
    })
  }
  if (unknown.length > 0) return NEVER
  if (!names.includes('never')) return names as VerdictName[]
  if (names.length > 1) {
    addIssue({
      message: describeWrongValue('never', 'is given with verdicts: it means that no verdict fails the step'),
    })
    return NEVER
  }
  return []
}
