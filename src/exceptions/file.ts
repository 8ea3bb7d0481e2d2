import {
  Composer,
  type Document,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml'
import { takeFirstCharacters } from '../log-formats/redaction.js'
import type { Exception } from '../model/exception.js'
import { listNames } from '../model/figures.js'
import { AUTHENTICATIONS, USER_AGENT_CHARACTERS } from '../model/tally.js'
import { type EpochSeconds, formatDate, parseDay, SECONDS_PER_DAY } from '../model/time.js'
import { describeError, SettingsError } from '../runtime/errors.js'
import { pauseFor } from '../runtime/pause.js'
import { readInput } from '../runtime/read-file.js'
import { findBucketNameProblem } from '../settings/locations.js'
import { findNearestName, quoteText } from '../settings/messages.js'
import { readNetwork } from '../settings/networks.js'
import { NO_REQUESTER, TO_BE_FILLED_IN, toDay } from './apply.js'

/** Maximum bytes of the file: enough for a baseline of all findings in a report. */
export const LARGEST_FILE_BYTES = 16 * 1024 * 1024
/**
 * Maximum tokens of the file: those of 15,000 exceptions. The memory of the parser depends on the tokens much more than
 * on the bytes.
 */
const MOST_TOKENS = 1_000_000
const LONGEST_TEXT_CHARACTERS = 2_000
/** The time of the library grows with the square of the length of some tokens, such as tags. */
const LONGEST_TOKEN_CHARACTERS = 20_000
/** An exception needs four. The composer of the library calls itself for each level. */
const MOST_LEVELS = 20
/** The search for the texts of all exceptions takes about 20 bytes per character. */
const MOST_USER_AGENT_CHARACTERS = 4_000_000

const KEYS = [
  'reason',
  'owner',
  'expires',
  'bucket',
  'network',
  'requester',
  'authentication',
  'user-agent-contains',
] as const
type Key = (typeof KEYS)[number]

/**
 * Reads the exceptions file.
 * @throws SettingsError with the line of anything that the documentation does not allow
 */
export async function readExceptionsFile(
  path: string,
  now: EpochSeconds,
  signal: AbortSignal,
): Promise<Exception[]> {
  let bytes: Uint8Array | null
  try {
    bytes = await readInput(path, LARGEST_FILE_BYTES)
  } catch (error) {
    throw new SettingsError(`exceptions file ${quoteText(path)} cannot be read: ${describeError(error)}`, {
      cause: error,
    })
  }
  if (bytes === null)
    throw new SettingsError(
      `exceptions file ${quoteText(path)} is larger than 16 MiB. Write fewer exceptions.`,
    )
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new SettingsError(`exceptions file ${quoteText(path)} is not UTF-8.`, { cause: error })
  }
  return parseExceptions(text, path, now, signal)
}

/** The exceptions in the text of the file at `path`, in its order; see `readExceptionsFile`. */
export async function parseExceptions(
  text: string,
  path: string,
  now: EpochSeconds,
  signal: AbortSignal,
): Promise<Exception[]> {
  const lines = new LineCounter()
  const fail = (offset: number | undefined, message: string): never => {
    const where = offset === undefined ? '' : `, line ${Math.max(1, lines.linePos(offset).line)}`
    throw new SettingsError(`Exceptions file ${quoteText(path)}${where}: ${message}`)
  }
  const failAsInvalid = (offset: number, message: string): never =>
    fail(offset, `the YAML is invalid: ${shortenMessage(message)}`)

  // The steps of the library's `parseDocument`, which takes seconds for a large file and does not pause.
  const parser = new Parser(lines.addNewLine)
  // The library compares each key with every other key.
  const composer = new Composer({ lineCounter: lines, uniqueKeys: false })
  const pause = pauseFor(signal)
  const documents: Document.Parsed[] = []
  const refuseInvalid = () => {
    const [first, second] = documents
    const problem = first?.errors[0] ?? first?.warnings[0]
    if (problem !== undefined) failAsInvalid(problem.pos[0], problem.message)
    if (second !== undefined)
      failAsInvalid(second.range[0], 'it has multiple documents. Write one without `---`.')
  }
  const take = (composed: Iterable<Document.Parsed>) => {
    for (const document of composed) {
      documents.push(document)
      if (documents.length > 1) refuseInvalid()
    }
  }
  let tokens = 0
  let offset = 0
  lines.addNewLine(0)
  for (const token of new Lexer().lex(text)) {
    if (pause.isDue()) await pause.take()
    if (++tokens > MOST_TOKENS) fail(undefined, 'it holds too many tokens. Write fewer exceptions.')
    if (token.length > LONGEST_TOKEN_CHARACTERS) {
      const line = text.slice(0, offset).split('\n').length
      fail(
        undefined,
        `line ${line} or the text that begins there is longer than ${LONGEST_TOKEN_CHARACTERS} characters.`,
      )
    }
    offset += token.length
    for (const part of parser.next(token)) take(composer.next(part))
    if (parser.stack.length > MOST_LEVELS)
      failAsInvalid(offset, 'it is nested too deeply. Write a list of maps below "exceptions".')
  }
  for (const part of parser.end()) take(composer.next(part))
  await pause.take()
  take(composer.end(true, text.length))
  refuseInvalid()
  // The end of the composer yields a document also for an empty text.
  const document = documents[0] as Document.Parsed
  visit(document, {
    Alias: (_, alias) => fail(alias.range?.[0], 'aliases (`*name`) are not supported; write the value out.'),
  })
  const top = document.contents
  if (!isMap(top)) return fail(top?.range?.[0], 'the file must be a map with only the key "exceptions".')

  const getOffset = (node: unknown) =>
    (node as { range?: [number, number, number] | null } | null)?.range?.[0]
  const readKey = (key: unknown): string =>
    isScalar(key) ? (key.source ?? String(key.value)) : fail(getOffset(key), 'a key must be a text.')
  const checkKey = <Name extends string>(key: unknown, names: readonly Name[]): Name => {
    const name = readKey(key)
    if ((names as readonly string[]).includes(name)) return name as Name
    const nearest = findNearestName(name, names)
    const hint = nearest === null ? `known are ${listNames(names)}.` : `did you mean ${quoteText(nearest)}?`
    return fail(getOffset(key), `unknown key ${quoteText(name)}; ${hint}`)
  }

  let items: readonly unknown[] = []
  for (const [index, { key, value }] of top.items.entries()) {
    checkKey(key, ['exceptions'])
    if (index > 0) fail(getOffset(key), 'the key "exceptions" is given twice.')
    if (isSeq(value)) items = value.items
    else if (value !== null && !(isScalar(value) && value.value === null))
      fail(getOffset(value), 'the value of "exceptions" must be a list.')
  }
  if (top.items.length === 0) fail(getOffset(top), 'the key "exceptions" is missing.')
  let userAgentCharacters = 0
  return items.map((item) => {
    if (!isMap(item)) return fail(getOffset(item), 'each exception is a map of keys and values.')
    const exception = readException(item)
    userAgentCharacters += exception.match.userAgentContains?.length ?? 0
    if (userAgentCharacters > MOST_USER_AGENT_CHARACTERS)
      fail(
        getOffset(item),
        `the texts of "user-agent-contains" are longer than ${MOST_USER_AGENT_CHARACTERS} characters together.`,
      )
    return exception
  })

  function readException(item: YAMLMap): Exception {
    const given = new Map<Key, { text: string; offset: number | undefined }>()
    for (const { key, value } of item.items) {
      const name = checkKey(key, KEYS)
      if (given.has(name)) fail(getOffset(key), `the key ${quoteText(name)} is given twice in one exception.`)
      given.set(name, {
        text: readText(name, value, getOffset(key)),
        offset: getOffset(value) ?? getOffset(key),
      })
    }
    const start = getOffset(item)
    const readRequired = (key: Key): string =>
      given.get(key)?.text ??
      fail(start, `${quoteText(key)} is missing: each exception has a reason, an owner and an expiry date.`)
    const readOptional = (key: Key): string | null => given.get(key)?.text ?? null
    const findOffset = (key: Key) => given.get(key)?.offset

    const [reason, owner, expires] = [readRequired('reason'), readRequired('owner'), readRequired('expires')]
    for (const [key, text] of [
      ['reason', reason],
      ['owner', owner],
    ] as const)
      if (text.toUpperCase().includes(TO_BE_FILLED_IN))
        fail(
          findOffset(key),
          `${quoteText(key)} is not filled in. Write ${key === 'reason' ? 'why this client may sign with SigV2' : 'who answers for this client'}.`,
        )
    const wrongDate = findDateProblem(expires, now)
    if (wrongDate !== null) fail(findOffset('expires'), wrongDate)

    const bucket = readOptional('bucket')
    const wrongBucket = bucket === null ? null : findBucketNameProblem(bucket)
    if (wrongBucket !== null) fail(findOffset('bucket'), wrongBucket)
    const requester = readOptional('requester')
    const wrongRequester = requester === null ? null : findRequesterProblem(requester)
    if (wrongRequester !== null) fail(findOffset('requester'), wrongRequester)
    const authentication = readOptional('authentication')
    const knownAuthentication = AUTHENTICATIONS.find((name) => name === authentication) ?? null
    if (authentication !== null && knownAuthentication === null)
      fail(
        findOffset('authentication'),
        `${quoteText(authentication)} is none of ${listNames(AUTHENTICATIONS)}.`,
      )
    const cidr = readOptional('network')
    const network = cidr === null ? null : readNetwork(cidr)
    if (network !== null && 'problem' in network) return fail(findOffset('network'), network.problem)
    const userAgentContains = readOptional('user-agent-contains')

    const isNetworkNamed = network !== null && network.network.prefixLength > 0
    const isRequesterNamed = requester !== null && requester !== NO_REQUESTER
    if (bucket === null && !isRequesterNamed && authentication === null && !isNetworkNamed)
      fail(
        start,
        userAgentContains === null
          ? 'it matches everything: narrow it with bucket, network, requester or authentication.'
          : 'a user agent does not identify a client, because any client can send it. Add a requester or a network.',
      )
    if (userAgentContains !== null && !isRequesterNamed && !isNetworkNamed)
      fail(
        findOffset('user-agent-contains'),
        'any client can send a user agent: it counts only with a requester or a network.',
      )

    return {
      reason,
      owner,
      expires,
      match: {
        bucket,
        network: network === null ? null : network.network,
        requester,
        authentication: knownAuthentication,
        userAgentContains,
      },
    }
  }

  /** Numbers and dates count as the text that stands there. */
  function readText(key: Key, value: unknown, keyOffset: number | undefined): string {
    const offset = getOffset(value) ?? keyOffset
    if (!isScalar(value) || value.value === null || typeof value.value === 'boolean')
      return fail(offset, `${quoteText(key)} must be a text.`)
    const written = readScalarText(value)
    // A text is searched with the blanks of its quotes. Without them it would match more user agents.
    const text =
      key === 'requester' || key === 'user-agent-contains' ? written.replace(/\n+$/, '') : written.trim()
    if (text.trim() === '') return fail(offset, `${quoteText(key)} is empty.`)
    // Of a longer user agent no more is kept.
    const longest = key === 'user-agent-contains' ? USER_AGENT_CHARACTERS : LONGEST_TEXT_CHARACTERS
    if (text.length > longest) return fail(offset, `${quoteText(key)} is longer than ${longest} characters.`)
    return text
  }
}

/** A message of the library can quote the file at any length. */
function shortenMessage(message: string): string {
  return takeFirstCharacters(message, 200).replaceAll(/\s+/g, ' ')
}

/** What is wrong with the requester of an exception. Null if it is valid. */
function findRequesterProblem(requester: string): string | null {
  if (!/[*?]/.test(requester)) return null
  return `${quoteText(requester)}: wildcards are not supported. A role without its session covers all of its sessions.`
}

/**
 * Whether the rules of the file accept an exception for this client. A log can contain a bucket or a requester that AWS
 * could not have written.
 */
export function canBeExcepted({ bucket, requester }: { bucket: string; requester: string }): boolean {
  return (
    findBucketNameProblem(bucket) === null &&
    findRequesterProblem(requester) === null &&
    requester.trim() !== '' &&
    requester.length <= LONGEST_TEXT_CHARACTERS
  )
}

function readScalarText(scalar: Scalar): string {
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value))
}

/** What is wrong with the date of an exception's end. Null if it is valid. */
function findDateProblem(expires: string, now: EpochSeconds): string | null {
  const isDate = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(expires)
  const day = isDate ? parseDay(expires) : Number.NaN
  if (Number.isNaN(day) || formatDate(day) !== expires)
    return `"expires" ${quoteText(expires)} is not a date such as 2027-01-31.`
  const latest = addOneYear(now)
  if (day > parseDay(latest))
    return `"expires" ${expires} is more than a year ahead; the latest is ${latest}.`
  return null
}

function addOneYear(now: EpochSeconds): string {
  const date = new Date(1000 * SECONDS_PER_DAY * toDay(now))
  date.setUTCFullYear(date.getUTCFullYear() + 1)
  return date.toISOString().slice(0, 10)
}
