import { AthenaClient } from '@aws-sdk/client-athena'
import { GlueClient } from '@aws-sdk/client-glue'
import type { S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createAthenaEngine } from '../../src/engines/athena/engine.js'
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
import { makeBucketCalls } from '../../src/log-sources/s3/bucket-region.js'
import { listWindow } from '../../src/log-sources/s3/window-listing.js'
import type { AthenaLocation } from '../../src/model/log-location.js'
import type { Network } from '../../src/model/scope.js'
import { SIGV2_CLIENTS_KEPT } from '../../src/model/tally.js'
import { readNetwork } from '../../src/settings/networks.js'
import type { Settings } from '../../src/settings/settings.js'
import { makeLocation, makePartitioned, makeSettings, SINCE, UNTIL } from '../engines/athena/places.js'
import { createRandom } from '../support/random.js'
import { makeLogText, makeRecord, makeSigV2Record } from '../support/records.js'
import { secretText } from '../support/secrets.js'
import { makeScope } from '../support/tallies.js'
import type { Facade } from './facade/facade.js'
import {
  ANYONE,
  ask,
  connectS3,
  createBucket,
  listQueriesWith,
  makeS3Clients,
  putObjects,
  REGION,
  startFacadeOverTrino,
} from './support/rig.js'

const BUCKET = 'engine-logs'
const WINDOW = { since: SINCE, until: UNTIL }
const ASKING = {
  signal: new AbortController().signal,
  onProgress: () => {},
  onWarning: () => {},
  onNotice: () => {},
}

let facade: Facade
let athena: AthenaClient
let glue: GlueClient
let client: S3Client
beforeAll(async () => {
  facade = await startFacadeOverTrino()
  const shared = { endpoint: facade.url, region: REGION, credentials: ANYONE }
  athena = new AthenaClient(shared)
  glue = new GlueClient(shared)
  client = connectS3()
  await createBucket(BUCKET)
})
afterAll(async () => {
  athena.destroy()
  glue.destroy()
  client.destroy()
  await facade.stop()
})

function engine(locations: readonly AthenaLocation[], more: Partial<Settings> = {}) {
  return createAthenaEngine({
    settings: makeSettings({ scope: makeScope({ window: WINDOW }), ...more }, { region: REGION }),
    clients: { region: REGION, getAthena: async () => athena, getGlue: async () => glue },
    logs: { locations, texts: locations.map(({ text }) => text), bucketFacts: [], engineGaps: [] },
    listWindow: (context) => listWindow(locations, WINDOW, makeBucketCalls(makeS3Clients(client)), context),
    askTrails: async () => new Map(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 200))),
  })
}

const at = (prefix: string, more: Partial<AthenaLocation> = {}) =>
  makeLocation({ text: `s3://${BUCKET}/${prefix}`, bucket: BUCKET, prefix, ...more })

const stamp = (seconds: number) =>
  new Date(seconds * 1000).toISOString().slice(0, 19).replaceAll(/[T:]/g, '-')
const name = (seconds: number) => `${stamp(seconds)}-0123456789ABCDEF`
const bracketed = (seconds: number) => {
  const [, month, day, year, time] = /^\w+, (\d\d) (\w+) (\d+) (\S+)/.exec(
    new Date(seconds * 1000).toUTCString(),
  ) as string[] as [string, string, string, string, string]
  return `${month}/${day}/${year}:${time} +0000`
}

/** Thirty days with a log object every six hours. Each has four records, and every tenth has a SigV2 record. */
function month(prefix: string, folderOf: (seconds: number) => string): [string, string][] {
  return Array.from({ length: 120 }, (_, i) => {
    const seconds = UNTIL - (120 - i) * 21_600
    const records = Array.from({ length: 4 }, () => makeRecord({ time: bracketed(seconds - 60) }))
    if (i % 10 === 0) records.push(makeSigV2Record({ time: bracketed(seconds - 60) }))
    return [`${prefix}${folderOf(seconds)}${name(seconds)}`, makeLogText(...records)]
  })
}

describe('bytes scanned', () => {
  const slashes = (seconds: number) => stamp(seconds).slice(0, 10).replaceAll('-', '/')
  test.each([
    ['flat', at('bytes-flat/'), (): string => ''],
    ['slash-less', at('bytes-bare/x-'), (): string => ''],
    [
      'partitioned',
      makePartitioned('partitioned-delivery-time', ['reports'], {
        text: `s3://${BUCKET}/bytes-parts/`,
        bucket: BUCKET,
        prefix: 'bytes-parts/',
      }),
      (seconds: number) => `111122223333/eu-west-1/reports/${slashes(seconds)}/`,
    ],
  ])('A week within a month scans only its own log objects with %s keys', async (_, place, folderOf) => {
    const objects = month(place.prefix, folderOf)
    await putObjects(BUCKET, objects)
    const size = new Map(objects.map(([key, body]) => [`s3://${BUCKET}/${key}`, Buffer.byteLength(body)]))
    const sum = (keys: Iterable<string>) => [...keys].reduce((total, key) => total + (size.get(key) ?? 0), 0)
    const week = [...size.keys()].filter((key) => key.slice(-36) >= stamp(SINCE))

    const checked = engine([place])
    const tally = await checked.tally(ASKING)
    expect(tally.source.logObjects).toBe(28)
    expect(tally.totals).toMatchObject({ sigV4: 108, sigV2: 2, outsideWindow: 4, unparsed: 0 })
    const evidence = await checked.collectEvidence(tally.sigV2Clients, 100, ASKING)
    expect(evidence).toMatchObject({ complete: true })
    expect(evidence.records).toHaveLength(2)

    const bytes = new Map(checked.listQueries().map(({ purpose, bytesScanned }) => [purpose, bytesScanned]))
    expect(bytes.get('scan')).toBe(sum(week))
    expect(bytes.get('evidence')).toBe(sum(tally.sigV2Clients.flatMap(({ logObjects }) => logObjects)))
    const scan = checked.listQueries().find(({ purpose }) => purpose === 'scan')?.statement as string
    const [run] = await listQueriesWith(scan.slice(0, 2_000))
    expect(run?.scans).toBe(1)
  })
})

test('Several locations are one statement, and their sums are added', async () => {
  await putObjects(BUCKET, [
    [
      `several/a/${name(SINCE + 60)}`,
      makeLogText(makeSigV2Record({ time: bracketed(SINCE) }), makeRecord({ time: bracketed(SINCE) })),
    ],
    [
      `several/b-${name(SINCE + 60)}`,
      makeLogText(makeSigV2Record({ time: bracketed(SINCE + 5) }), 'no record'),
    ],
    [
      `several/c/111122223333/eu-west-1/media/2026/11/18/2026-11-18-00-00-00-AB`,
      makeLogText(makeSigV2Record({ bucket: 'media', time: bracketed(SINCE + 86_400) })),
    ],
  ])
  const checked = engine([
    at('several/a/'),
    at('several/b-'),
    makePartitioned('partitioned-event-time', ['media', 'absent'], {
      text: `s3://${BUCKET}/several/c/`,
      bucket: BUCKET,
      prefix: 'several/c/',
    }),
  ])
  const tally = await checked.tally(ASKING)
  expect(tally.totals).toMatchObject({ records: 5, sigV2: 3, sigV4: 1, unparsed: 1 })
  expect(tally.sigV2Clients.map(({ bucket, requests }) => [bucket, requests]).sort()).toEqual([
    ['media', 1],
    ['reports', 2],
  ])
  expect(tally.coverage).toEqual([
    { location: `s3://${BUCKET}/several/a/`, bucket: null, oldestLogObject: null, oldestRecord: SINCE },
    { location: `s3://${BUCKET}/several/b-`, bucket: null, oldestLogObject: null, oldestRecord: SINCE + 5 },
    {
      location: `s3://${BUCKET}/several/c/`,
      bucket: 'media',
      oldestLogObject: null,
      oldestRecord: SINCE + 86_400,
    },
  ])
  const { records, complete } = await checked.collectEvidence(tally.sigV2Clients, 100, ASKING)
  expect(records.map(({ logObject }) => logObject.split('/')[4])).toEqual(['a', `b-${name(SINCE + 60)}`, 'c'])
  expect(complete).toBe(true)
  expect(checked.listQueries().filter(({ purpose }) => purpose === 'scan')).toHaveLength(1)
  expect(checked.listQueries().filter(({ purpose }) => purpose === 'evidence')).toHaveLength(1)
})

test('A hundred and sixty prefixes below one location are one table, and each is read once', async () => {
  const prefixes = ['below/', 'below/2026-11-18/', ...Array.from({ length: 158 }, (_, i) => `below/b${i}/x-`)]
  const line = makeLogText(makeSigV2Record({ time: bracketed(SINCE + 86_400) }))
  await putObjects(
    BUCKET,
    prefixes.map((prefix) => [`${prefix}${name(SINCE + 86_460)}`, line]),
  )
  const below = (prefix: string) => at(prefix, { text: `s3://${BUCKET}/below/` })
  const checked = engine(prefixes.map(below))
  const tally = await checked.tally(ASKING)
  expect(tally.totals).toMatchObject({ records: 160, sigV2: 160 })
  expect(tally.source.logObjects).toBe(160)
  expect(tally.source.bytes).toBe(160 * Buffer.byteLength(line))
  expect(tally.coverage).toHaveLength(1)
  const purposes = checked.listQueries().map(({ purpose }) => purpose)
  expect(purposes.filter((purpose) => purpose === 'create table')).toHaveLength(1)
  expect(purposes.filter((purpose) => purpose === 'scan').length).toBeGreaterThan(1)

  // The same folder is also a location of its own, before and after its parent.
  const day = at('below/2026-11-18/')
  for (const locations of [
    [day, below('below/')],
    [below('below/'), day],
  ])
    expect((await engine(locations).tally(ASKING)).totals.records).toBe(2)
})

test('A log object in a subfolder of its day is read and gives evidence', async () => {
  const folder = 'nested/111122223333/eu-west-1/media/2026/11/18/'
  const body = makeLogText(makeSigV2Record({ bucket: 'media', time: bracketed(SINCE + 86_400) }))
  await putObjects(BUCKET, [[`${folder}copy/2026-11-18-00-00-00-AB`, body]])
  const checked = engine([
    makePartitioned('partitioned-event-time', ['media'], {
      text: `s3://${BUCKET}/nested/`,
      bucket: BUCKET,
      prefix: 'nested/',
    }),
  ])
  const tally = await checked.tally(ASKING)
  expect(tally.totals).toMatchObject({ records: 1, sigV2: 1 })
  const { records, complete } = await checked.collectEvidence(tally.sigV2Clients, 10, ASKING)
  expect([records.length, complete]).toEqual([1, true])
})

test('A prefix can contain every character that S3 allows', async () => {
  const prefix = `odd/it's a "b"+c%20d&é😀#e?f;g\\h/`
  await putObjects(BUCKET, [
    [`${prefix}${name(SINCE + 60)}`, makeLogText(makeSigV2Record({ time: bracketed(SINCE) }))],
    [`${prefix}${name(SINCE - 60)}`, makeLogText(makeSigV2Record({ time: bracketed(SINCE) }))],
  ])
  const checked = engine([at(prefix)])
  const tally = await checked.tally(ASKING)
  expect(tally.totals).toMatchObject({ records: 1, sigV2: 1 })
  expect(await checked.collectEvidence(tally.sigV2Clients, 10, ASKING)).toMatchObject({
    complete: true,
    records: [{ logObject: `s3://${BUCKET}/${prefix}${name(SINCE + 60)}` }],
  })
})

test('Clients beyond the list are counted to the last request, refused clients first if they are ignored', async () => {
  const beyond = 40
  const total = SIGV2_CLIENTS_KEPT + beyond
  const time = bracketed(SINCE)
  const lines = Array.from({ length: total }, (_, i) =>
    // All requests of the clients with most requests are refused.
    makeSigV2Record({
      time,
      remoteIp: `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`,
      status: i < 100 ? '403' : '200',
    }),
  )
  await putObjects(BUCKET, [[`many/${name(SINCE + 60)}`, makeLogText(...lines, ...lines.slice(0, 100))]])
  const [target] = (await engine([at('many/')]).tally(ASKING)).targets
  expect(target).toMatchObject({
    sigV2: total + 100,
    sigV2RequestsNotListed: beyond,
    sigV2RejectedNotListed: 0,
  })
  const forgiving = await engine([at('many/')], { ignoreRejected: true }).tally(ASKING)
  expect(forgiving.sigV2ClientsNotListed).toBe(beyond)
  expect(forgiving.targets[0]).toMatchObject({ sigV2RequestsNotListed: 80, sigV2RejectedNotListed: 80 })
})

test('A thousand anonymous and old TLS clients are listed, and all requests are counted', async () => {
  const time = bracketed(SINCE)
  const lines = Array.from({ length: 1_500 }, (_, i) =>
    makeRecord({ time, signature: '-', requester: '-', userAgent: `r${i}`, tls: 'tlsV1.1' }),
  )
  const signed = makeSigV2Record({ time, tls: 'TLSv1', status: '403' })
  await putObjects(BUCKET, [
    [`listed/${name(SINCE + 60)}`, makeLogText(...lines, ...lines.slice(1_400), signed, signed, signed)],
  ])
  const { anonymous, oldTls } = await engine([at('listed/')], { ignoreRejected: true }).tally(ASKING)
  expect(anonymous).toMatchObject({ requests: 1_600, requestsNotListed: 500 })
  expect(oldTls).toMatchObject({ requests: 1_603, requestsNotListed: 501 })
  const rest = Array.from({ length: 1_400 }, (_, i) => `r${i}`).sort()
  const most = Array.from({ length: 100 }, (_, i) => `r${i + 1_400}`)
  expect(anonymous.clients.map(({ userAgent }) => userAgent)).toEqual([...most, ...rest.slice(0, 900)])
  expect(oldTls.clients[0]).toMatchObject({ requests: 3, tlsVersion: 'TLSv1' })
  expect(oldTls.clients.slice(1)).toEqual(anonymous.clients.slice(0, 999))
})

describe('equality with the embedded engine', () => {
  const random = createRandom(5)
  const values = (texts: readonly string[], column: string) =>
    `(VALUES ${texts.map((text) => `(${quoteLiteral(text)})`).join(', ')}) AS t (${column})`
  const answers = async (sql: string) => {
    const rows = new Map((await ask(facade, sql)).rows.map(([text, ...rest]) => [text, rest] as const))
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

test('The engine handles ten thousand source IPs and a hundred ranges', async () => {
  await putObjects(BUCKET, [
    [`ips/${name(SINCE + 60)}`, makeLogText(makeRecord({ time: bracketed(SINCE), remoteIp: '10.0.39.15' }))],
  ])
  const networks: Network[] = [
    ...Array.from({ length: 10_000 }, (_, i) => `10.0.${i >> 8}.${i & 255}/32`),
    ...Array.from({ length: 100 }, (_, i) => `2001:db8:${i.toString(16)}::/${i < 50 ? 48 : 47}`),
  ].flatMap((text) => {
    const read = readNetwork(text)
    return 'network' in read ? [read.network] : []
  })
  const { targets } = await engine([at('ips/')], { scope: makeScope({ window: WINDOW, networks }) }).tally(
    ASKING,
  )
  expect(targets.map(({ network }) => network)).toEqual(['10.0.39.15/32'])
})
