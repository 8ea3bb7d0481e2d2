import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parseExceptions, readExceptionsFile } from '../../src/exceptions/file.js'
import { SettingsError } from '../../src/runtime/errors.js'
import { NOON } from '../support/tallies.js'

const HEAD = `exceptions:
  - reason: Old appliance
    owner: storage
    expires: 2027-01-31
`
const NEVER = new AbortController().signal
const parse = (text: string) => parseExceptions(text, 'x.yml', NOON, NEVER)

describe('valid exceptions files', () => {
  test('An exceptions file can use every key', async () => {
    const text = `${HEAD}    bucket: photos
    network: 203.0.113.0/24
    requester: arn:aws:iam::111122223333:user/backup
    authentication: presigned
    user-agent-contains: "Boto/2: old"
`
    expect(await parse(text)).toEqual([
      {
        reason: 'Old appliance',
        owner: 'storage',
        expires: '2027-01-31',
        match: {
          bucket: 'photos',
          network: expect.objectContaining({ cidr: '203.0.113.0/24' }),
          requester: 'arn:aws:iam::111122223333:user/backup',
          authentication: 'presigned',
          userAgentContains: 'Boto/2: old',
        },
      },
    ])
  })

  test.each([
    ['an IPv6 network', `${HEAD}    network: 2001:db8::/32`, { network: { cidr: '2001:db8::/32' } }],
    ['a bucket name with only digits', `${HEAD}    bucket: 0123456`, { bucket: '0123456' }],
    ['JSON', '{"exceptions": [{"reason": "a", "owner": "b", "expires": "2027-01-31", "bucket": "abc"}]}', {}],
    [
      'a byte order mark and CR LF',
      `\uFEFF${HEAD}    bucket: abc\n`.replaceAll('\n', '\r\n'),
      { bucket: 'abc' },
    ],
    ['the last day of the year ahead', `${HEAD}    bucket: abc`.replace('2027-01-31', '2027-11-23'), {}],
    ['a day that is over', `${HEAD}    bucket: abc`.replace('2027-01-31', '2020-02-29'), {}],
    ['everybody, of one bucket', `${HEAD}    bucket: abc\n    network: 0.0.0.0/0`, { bucket: 'abc' }],
  ])('The exceptions file is read: %s', async (_, text, match) => {
    expect(await parse(text)).toMatchObject([{ match }])
  })

  test.each(['exceptions:', 'exceptions: []', 'exceptions: null\n'])(
    'The file %j has no exceptions',
    async (text) => {
      expect(await parse(text)).toEqual([])
    },
  )
})

describe('wrong exceptions files', () => {
  test.each([
    ['', null, 'the file must be a map'],
    ['# nothing', null, 'the file must be a map'],
    ['{}', 1, '"exceptions" is missing'],
    ['- a', 1, 'the file must be a map'],
    ['exceptions: x', 1, 'must be a list'],
    ['exceptions:\n  a: b', 2, 'must be a list'],
    ['exceptions:\n  - a', 2, 'each exception is a map'],
    ['exceptoins: []', 1, 'unknown key "exceptoins"; did you mean "exceptions"?'],
    ['exceptions: []\nversion: 1', 2, 'unknown key "version"'],
    [`${HEAD}    bucket: abc\n    expire: 2027-01-31`, 6, 'unknown key "expire"; did you mean "expires"?'],
    [`${HEAD}    bucket: abc\n    owner: me`, 6, 'the key "owner" is given twice'],
    ['exceptions: []\nexceptions: []', 2, 'the key "exceptions" is given twice'],
    [`${HEAD}    bucket: abc\n    <<: {owner: me}`, 6, 'unknown key "<<"'],
    [`${HEAD}    bucket: *anchor`, 5, 'aliases'],
    ['exceptions: &all\n  - *all', 2, 'aliases'],
    ['exceptions: []\n---\nexceptions: []', 2, 'multiple documents'],
    ['exceptions:\n\t- a: b', 2, 'Tabs'],
    ['exceptions: !!set {}', 1, 'list'],
    ['exceptions: !thing []', 1, '!thing'],
    [`exceptions: ${'['.repeat(20_000)}`, 1, 'YAML'],
    ['exceptions:\n  - owner: b\n    expires: 2027-01-31\n    bucket: abc', 2, '"reason" is missing'],
    ['exceptions:\n  - reason: a\n    expires: 2027-01-31\n    bucket: abc', 2, '"owner" is missing'],
    ['exceptions:\n  - reason: a\n    owner: b\n    bucket: abc', 2, '"expires" is missing'],
    [`${HEAD}    bucket: abc`.replace('Old appliance', '"  "'), 2, '"reason" is empty'],
    [`${HEAD}    bucket: abc`.replace('Old appliance', ''), 2, '"reason" must be a text'],
    [`${HEAD}    bucket: abc`.replace('Old appliance', 'true'), 2, '"reason" must be a text'],
    [`${HEAD}    bucket: abc`.replace('Old appliance', '[a]'), 2, '"reason" must be a text'],
    [`${HEAD}    bucket: abc`.replace('Old appliance', 'a'.repeat(2_001)), 2, 'longer than'],
    [
      `${HEAD}    bucket: abc`.replace('2027-01-31', '2027-11-24'),
      4,
      'more than a year ahead; the latest is 2027-11-23',
    ],
    [`${HEAD}    bucket: abc`.replace('Old appliance', 'TO BE FILLED IN'), 2, '"reason" is not filled in'],
    [`${HEAD}    bucket: abc`.replace('storage', 'to be filled in'), 3, '"owner" is not filled in'],
    [`${HEAD}    bucket: abc`.replace('2027-01-31', '2027-02-29'), 4, 'is not a date'],
    [`${HEAD}    bucket: abc`.replace('2027-01-31', '31.01.2027'), 4, 'is not a date'],
    [`${HEAD}    bucket: abc`.replace('2027-01-31', '2027-01-31T00:00:00Z'), 4, 'is not a date'],
    [`${HEAD}    bucket: abc`.replace('2027-01-31', 'never'), 4, 'is not a date'],
    [HEAD, 2, 'it matches everything'],
    [`${HEAD}    network: 0.0.0.0/0`, 2, 'it matches everything'],
    [`${HEAD}    user-agent-contains: Boto`, 2, 'a user agent does not identify a client'],
    [`${HEAD}    requester: "-"`, 2, 'it matches everything'],
    [
      `${HEAD}    bucket: abc\n    requester: "-"\n    user-agent-contains: Boto`,
      7,
      'only with a requester or a network',
    ],
    [`${HEAD}    bucket: abc\n    user-agent-contains: Boto`, 6, 'only with a requester or a network'],
    [
      `${HEAD}    network: ::/0\n    bucket: abc\n    user-agent-contains: Boto`,
      7,
      'only with a requester or a network',
    ],
    [
      `${HEAD}    network: 192.0.2.1\n    user-agent-contains: ${'a'.repeat(1_001)}`,
      6,
      'longer than 1000 characters',
    ],
    [`${HEAD}    bucket: my-*`, 5, 'is not a bucket name'],
    [`${HEAD}    requester: arn:aws:sts::111122223333:assumed-role/ci/*`, 5, 'wildcards are not supported'],
    [`${HEAD}    authentication: QueryString`, 5, 'none of header, presigned and unknown'],
    [`${HEAD}    network: 203.0.113.7/24`, 5, 'host bits'],
    [`${HEAD}    network: 203.0.113`, 5, 'Did you mean'],
  ])('The exceptions file is refused: %j', async (text, line, message) => {
    const failure = await parse(text).then(
      () => null,
      (error) => error,
    )
    expect(failure).toBeInstanceOf(SettingsError)
    expect(failure.message).toContain(`Exceptions file "x.yml"${line === null ? '' : `, line ${line}`}: `)
    expect(failure.message).toContain(message)
    expect(failure.message).not.toContain('\n')
  })

  test.each([
    ['a tag of 400,000 dots', `exceptions: !${'.'.repeat(400_000)} []`, /longer than 20000 characters/],
    ['a key of 400,000 letters', `${HEAD}    ${'k'.repeat(400_000)}: a`, /longer than 20000 characters/],
    [
      'lists 2,000 deep',
      `exceptions: ${'['.repeat(2_000)}${']'.repeat(2_000)}`,
      /line 1: .*nested too deeply/,
    ],
    [
      'lists 9,000 deep that do not end',
      `exceptions:\n  - ${'- '.repeat(9_000)}a`,
      /line 2: .*nested too deeply/,
    ],
    ['maps 30 deep', `${HEAD}    bucket: ${'{a: '.repeat(30)}1${'}'.repeat(30)}`, /nested too deeply/],
    [
      '40,000 keys in one exception',
      `${HEAD}${Array.from({ length: 40_000 }, (_, index) => `    key${index}: a\n`).join('')}`,
      /line 5: unknown key "key0"/,
    ],
    [
      '40,000 keys at the top',
      Array.from({ length: 40_000 }, (_, index) => `key${index}: a\n`).join(''),
      /line 1: unknown key/,
    ],
    [
      'one key 40,000 times',
      `${HEAD}${'    owner: a\n'.repeat(40_000)}`,
      /line 5: the key "owner" is given twice/,
    ],
    [
      'a map as a key, 10,000 deep',
      `exceptions: ${'? '.repeat(10_000)}a`,
      /the YAML is invalid|must be a list|a key must be a text/,
    ],
    ['an unknown tag', `exceptions: !${'.'.repeat(10_000)} []`, /the YAML is invalid/],
  ])('A hostile exceptions file is refused quickly with a short message: %s', async (_, text, message) => {
    const started = process.cpuUsage()
    const failure = await parse(text).then(
      () => null,
      (error) => error,
    )
    expect(failure).toBeInstanceOf(SettingsError)
    expect(failure.message).toMatch(message)
    expect(failure.message.length).toBeLessThan(500)
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(5_000)
  })

  test('An exceptions file is refused when it does not exist, is not UTF-8, or lacks an owner', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'exceptions-'))
    try {
      const refusal = async (name: string, content?: Uint8Array) => {
        const path = join(folder, name)
        if (content !== undefined) await writeFile(path, content)
        return readExceptionsFile(path, NOON, NEVER).then(
          () => null,
          (error) => [error.constructor, error.message],
        )
      }
      expect(await refusal('absent.yml')).toEqual([SettingsError, expect.stringContaining('ENOENT')])
      expect(await refusal('latin.yml', Uint8Array.of(0x23, 0xe4))).toEqual([
        SettingsError,
        expect.stringContaining('not UTF-8'),
      ])
      expect(await refusal('large.yml', new Uint8Array(16 * 1024 * 1024 + 1))).toEqual([
        SettingsError,
        expect.stringContaining('larger than 16 MiB'),
      ])
      // The parsed document would take gigabytes of memory.
      const dense = new TextEncoder().encode(`exceptions: [${'[],'.repeat(3_000_000)}]`)
      expect(await refusal('dense.yml', dense)).toEqual([
        SettingsError,
        expect.stringContaining('holds too many tokens'),
      ])
      if (process.platform !== 'win32')
        await expect(readExceptionsFile('/dev/zero', NOON, NEVER)).rejects.toThrow('larger than 16 MiB')
      expect(await refusal('good.yml', new TextEncoder().encode(`${HEAD}    bucket: abc`))).toBeNull()
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
