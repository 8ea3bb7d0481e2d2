import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  ADDRESS_DIGITS,
  CANONICAL_ADDRESS,
  chooseNetwork,
  makeNetworkKeys,
  redactExpression,
} from '../../src/engines/athena/sql/expressions.js'
import { canonicalizeRemoteIp, createNetworkFinder } from '../../src/engines/classify.js'
import { quoteLiteral } from '../../src/log-formats/athena.js'
import { redact } from '../../src/log-formats/redaction.js'
import { RECORD_TIME } from '../../src/log-formats/text/athena.js'
import { readTime } from '../../src/log-formats/text/record.js'
import type { Network } from '../../src/model/scope.js'
import { readNetwork } from '../../src/settings/networks.js'
import { createRandom } from '../support/random.js'
import { secretText } from '../support/secrets.js'
import { ask } from './support/rig.js'
import { useTrinoEngine } from './support/trino-engine.js'

/** The expressions of the Athena engine, compared with the embedded engine. */
const engine = useTrinoEngine()

describe('equality with the embedded engine', () => {
  const random = createRandom(5)
  const values = (texts: readonly string[], column: string) =>
    `(VALUES ${texts.map((text) => `(${quoteLiteral(text)})`).join(', ')}) AS t (${column})`
  const answers = async (sql: string) => {
    const rows = new Map((await ask(engine.facade, sql)).rows.map(([text, ...rest]) => [text, rest] as const))
    return (text: string) => rows.get(text) ?? null
  }

  const digit = () => random.pick(['0', '0', '1', 'a', 'F', '00', 'db8', 'ffff', '2001', '0a01', '00001', ''])
  const part = () => random.pick(['0', '1', '10', '255', '256', '01', '007', ''])
  const addresses = [
    ...[
      '-',
      '',
      '10.1.2.3',
      '::ffff:10.1.2.3',
      '::10.1.2.3',
      '::',
      '::1',
      '1::',
      'fe80::1%eth0',
      '[::1]',
      '1.2.3.4:80',
    ],
    ...[
      '1:2:3:4:5:6:7::',
      '1::2:3:4:5:6:7:8',
      '::ffff:0:10.1.2.3',
      '64:ff9b::1.2.3.4',
      '1:2:3:4:5:6:1.2.3.4',
      '::ffff:1.2.3.04',
    ],
    ...Array.from({ length: 200 }, () =>
      [part(), part(), part(), part()].slice(random.oneIn(9) ? 1 : 0).join('.'),
    ),
    ...Array.from({ length: 600 }, () => {
      const groups = Array.from({ length: random.pick([8, 8, 7, 3, 9]) }, digit)
      if (random.oneIn(2)) groups.splice(random.below(groups.length), random.below(5), '')
      if (random.oneIn(6)) groups.push([part(), part(), part(), part()].join('.'))
      return groups.join(':')
    }),
  ].filter((text, i, all) => all.indexOf(text) === i)

  test('Both engines accept, write and classify the same addresses', async () => {
    const networks = [
      '0.0.0.0/0',
      '10.0.0.0/8',
      '10.0.0.0/15',
      '10.1.2.3/32',
      '::/0',
      '2001:db8::/33',
      '::/65',
      '2001::/18',
      '::1/128',
      '::/127',
    ].map((text) => {
      const read = readNetwork(text)
      if (!('network' in read)) throw new Error(read.problem)
      return read.network
    })
    const of = await answers(
      `SELECT remote_ip, COALESCE(address, remote_ip), ${chooseNetwork(networks, 'any')} FROM (
        SELECT *, ${ADDRESS_DIGITS} AS address_digits FROM (SELECT *, ${CANONICAL_ADDRESS} AS address FROM ${values(addresses, 'remote_ip')}))`,
    )
    const names = makeNetworkKeys(networks)
    const find = createNetworkFinder(networks)
    for (const text of addresses) {
      const [canonical, key] = of(text) as [string, string | null]
      expect([text, canonical, key === null ? null : names.get(key)]).toEqual([
        text,
        canonicalizeRemoteIp(text),
        (networks[find(text)] as Network | undefined)?.cidr ?? null,
      ])
    }
  })

  test('Both engines read a time as the same second', async () => {
    const times = Array.from({ length: 500 }, () => {
      const two = (below: number) => String(random.below(below)).padStart(2, '0')
      const month = random.pick([
        'Jan',
        'Feb',
        'Mar',
        'Apr',
        'May',
        'Jun',
        'Jul',
        'Aug',
        'Sep',
        'Oct',
        'Nov',
        'Dec',
      ])
      const day = String(1 + random.below(28)).padStart(2, '0')
      return `${day}/${month}/20${two(100)}:${two(24)}:${two(60)}:${two(60)} ${random.pick(['+', '-'])}${two(24)}${two(60)}`
    })
    const of = await answers(`SELECT time, ${RECORD_TIME} FROM ${values(times, 'time')}`)
    for (const text of times)
      expect([text, of(text)?.[0]]).toEqual([text, String(readTime(Buffer.from(text), 0))])
  })

  test('Both engines replace the same secrets', async () => {
    const pieces = [
      'Signature',
      'SIGNATURE',
      'signature',
      'ſignature',
      'X-Amz-Signature',
      'x-amz-security-token',
      'X-Amz-Security-Toĸen',
      '=',
      '=',
      '%3D',
      '%3d',
      '%',
      '%2',
      '%26',
      '%27',
      '&',
      ';',
      ' ',
      '"',
      'abc',
      '😀',
      'é',
      '$1',
      '\\',
      "'",
      ...['%53ignature', '%2573ignature', 'S%69gnatur%65', 'X%2DAmz-Security-Token', 'Signatur%65'],
      ...[
        '\\u003d',
        '\\u003D',
        '\\u0026',
        '\\\\u0026',
        '\\u0022',
        '\\"',
        '%253D',
        '%2526',
        '%252',
        '%22',
        '%2522',
        ':',
        ': ',
        '%3A',
        '\t',
      ],
    ]
    const texts = Array.from({ length: 800 }, () =>
      Array.from({ length: 1 + random.below(10) }, () => random.pick(pieces)).join(''),
    )
      .concat(fc.sample(secretText, { numRuns: 400, seed: 15 }).map(({ text }) => text))
      .filter((text, i, all) => all.indexOf(text) === i)
    const of = await answers(`SELECT t, ${redactExpression('t')} FROM ${values(texts, 't')}`)
    for (const text of texts) expect([text, of(text)?.[0]]).toEqual([text, redact(text)])
  })
})
