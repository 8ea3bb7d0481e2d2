import { gzipSync } from 'node:zlib'
import { readDocuments } from '../../log-formats/json/reading.js'
import { makeJsonRecord, makeSigV2Event, makeTrailFile } from '../../support/other-logs.js'
import { createRandom, type Random } from '../../support/random.js'
import { type LineWorld, makeJsonDocument, makeJsonLine, makeTrailLine } from './document-lines.js'

/** A generated log of documents and the settings of its check. */
export interface OtherLogSet {
  readonly prefix: string
  /** Of this seed and format only: the tests of other logs set the logging of theirs while these are read. */
  readonly sourceBuckets: readonly string[]
  /** Every log object below the prefix, by key. */
  readonly objects: ReadonlyMap<string, Buffer>
  readonly inputs: Readonly<Record<string, string>>
}

const DAY = 86_400

const NETWORKS = ['', '10.0.0.0/8', '10.1.0.0/16, 2001:db8::/32', '0.0.0.0/0, ::/0']
const ADDRESSES = ['10.1.2.3', '10.200.0.1', '2001:DB8:1:0::7', '198.51.100.7', '-', '', 'AWS Internal']

/** The log of a seed. The log objects of JSON are chosen by when they were stored, and so `now` is the time of the test. */
export function makeOtherLogSet(seed: number, format: 'json' | 'cloudtrail', now: number): OtherLogSet {
  const random = createRandom(seed)
  const since = now - random.pick([DAY, 2 * DAY, 3 * DAY + 7])
  const until = now - random.pick([0, 60, DAY / 2])
  const buckets = ['reports', 'assets', 'other'].map((name) => `${format}-${name}-${seed}`)
  const world: LineWorld = {
    random,
    time: () =>
      formatIso(random.pick([since, since - 1, until - 1, until, since + random.below(until - since)])),
    bucket: () => random.pick([...buckets, ...buckets, '', '-']),
    remoteIp: () => random.pick(ADDRESSES),
    isWellFormed: true,
  }
  const isAuto = random.oneIn(2)
  const objects = new Map<string, Buffer>()
  const prefix = `${format}-${seed}/`
  const count = 2 + random.below(6)
  for (let i = 0; i < count; i++) {
    const at = random.pick([since - DAY, since, since + DAY, until, until + DAY, until + 2 * DAY])
    const content = format === 'json' ? makeJsonFile(world, isAuto) : makeTrailContent(world, isAuto)
    const key = prefix + (format === 'json' ? makeJsonKey(random, i) : makeTrailKey(random, at, i))
    const isGzip = key.endsWith('.gz')
    objects.set(key, isGzip ? gzipSync(content) : content)
  }
  return {
    prefix,
    sourceBuckets: buckets,
    objects,
    inputs: {
      since: formatIso(since),
      until: formatIso(until),
      'log-format': isAuto ? 'auto' : format,
      buckets: random.pick(['', buckets[0] as string, `${buckets[1]}, ${buckets[0]}`, `${format}-*-${seed}`]),
      'source-ips': random.pick(NETWORKS),
      'exclude-user-agents': random.pick(['', 'S3Console', 'none', 'é\nquoted']),
      'ignore-rejected': random.pick(['true', 'false']),
      'accept-gaps': random.pick(['', 'unparsed-records<=3, signature-missing', 'trail-coverage']),
      'evidence-limit': random.pick(['10000', '10000', '7', '1', '0']),
    },
  }
}

/** A line whose document does not end would contain the following lines, so it is the last line. */
function isContained(line: string, format: 'json' | 'cloudtrail', probe: string): boolean {
  const [alone, both] = [
    readDocuments(line, 1 << 16, format),
    readDocuments(`${line}\n${probe}`, 1 << 16, format),
  ]
  const behind = readDocuments(probe, 1 << 16, format)
  const other = readDocuments(`${line}\nx`, 1 << 16, format)
  return (
    both.unparsed.length === alone.unparsed.length &&
    both.records.length === alone.records.length + behind.records.length &&
    other.unparsed.length === alone.unparsed.length + 1
  )
}

function makeLines(
  makeLine: () => string,
  count: number,
  first: string | null,
  format: 'json' | 'cloudtrail',
  probe: string,
): string[] {
  const found = first === null ? [] : [first]
  while (found.length < count) {
    const line = makeLine().replaceAll(/[\r\n]/g, '')
    found.push(line)
    if (!isContained(line, format, probe)) break
  }
  return found
}

function makeJsonFile(world: LineWorld, isAuto: boolean): Buffer {
  const { random } = world
  const first = isAuto ? makeJsonDocument({ ...world, isOrdinary: true }) : null
  const probe = JSON.stringify(makeJsonRecord())
  const all = makeLines(() => makeJsonLine(world), random.pick([1, 3, 20, 60]), first, 'json', probe)
  return Buffer.from(all.join(random.pick(['\n', '\r\n', '\n\n'])) + random.pick(['', '\n']))
}

function makeTrailContent(world: LineWorld, isAuto: boolean): Buffer {
  const { random } = world
  const first = isAuto ? makeTrailFile() : null
  const count = (first === null ? 0 : 1) + (random.oneIn(4) ? 3 : 1)
  return Buffer.from(
    makeLines(() => makeTrailLine(world), count, first, 'cloudtrail', makeTrailFile(makeSigV2Event())).join(
      '\n',
    ),
  )
}

function makeJsonKey(random: Random, i: number): string {
  const folder = random.pick(['', '2026/11/', 'a b+c/'])
  return `${folder}${String(i).padStart(4, '0')}.${random.pick(['json', 'json.gz', 'log.gz'])}`
}

function makeTrailKey(random: Random, at: number, i: number): string {
  const region = random.pick(['us-east-1', 'eu-west-1'])
  const day = formatIso(at).slice(0, 10)
  const folder = random.oneIn(15) ? 'CloudTrail-Digest' : 'CloudTrail'
  const stamp = `${day.replaceAll('-', '')}T0000Z`
  return `AWSLogs/111122223333/${folder}/${region}/${day.replaceAll('-', '/')}/111122223333_CloudTrail_${region}_${stamp}_${String(i).padStart(16, 'A')}.json.gz`
}

function formatIso(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}
