// A bucket of log objects on loopback, in a process of its own, so cheap that a benchmark measures the client:
//
//   node bench/s3-server.mjs OBJECTS BYTES_EACH
//
// It prints one line of JSON: its port and what its log objects hold. It answers ListObjectsV2 and GetObject, and checks no
// signature. It sends answers that it made beforehand, and reads no more of a request than its first line.
import { createHash } from 'node:crypto'
import { createServer } from 'node:net'
import { createRecordMaker, makeCounts } from './generate.mjs'
import { createRandomNumbers } from './shapes.mjs'

const BUCKET = 'bench-logs'
const PREFIX = 'logs/'
const DAYS = 7
const PAGE = 1_000
/** Different contents; each is the content of many log objects. */
const CONTENTS = 64
const MODIFIED = 'Sun, 08 Nov 2026 00:00:00 GMT'

const [objects, bytesEach] = process.argv.slice(2).map(Number)
const counts = makeCounts()
const contents = Array.from({ length: CONTENTS }, (_, number) => {
  const records = createRecordMaker({ seed: number + 1 })
  const lines = []
  while (records.counts.bytes < bytesEach) lines.push(records.next())
  const body = Buffer.from(lines.join(''))
  const etag = createHash('md5').update(body).digest('hex')
  const head = Buffer.from(
    `HTTP/1.1 200 OK\r\nETag: "${etag}"\r\nLast-Modified: ${MODIFIED}\r\nContent-Type: text/plain\r\nAccept-Ranges: bytes\r\nContent-Length: ${body.length}\r\n\r\n`,
  )
  return { answer: Buffer.concat([head, body]), head, etag, bytes: body.length, counts: records.counts }
})

const { pickBelow } = createRandomNumbers(7)
const secondsBetween = (DAYS * 86_400) / objects
const names = Array.from({ length: objects }, (_, number) => {
  const time = new Date(Date.UTC(2026, 10, 1) + Math.floor(number * secondsBetween) * 1000).toISOString()
  const unique = pickBelow(0xffffffff).toString(16).toUpperCase().padStart(16, '0')
  return `${PREFIX}${time.slice(0, 10)}-${time.slice(11, 19).replaceAll(':', '-')}-${unique}`
}).sort()
const contentOf = new Map(names.map((name, number) => [name, contents[number % CONTENTS]]))
for (const content of contentOf.values())
  for (const [name, count] of Object.entries(content.counts)) counts[name] += count

/** The first name at or after a text. */
function readPosition(text) {
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle] < text) low = middle + 1
    else high = middle
  }
  return low
}

function makeListing(parameters) {
  const prefix = parameters.get('prefix') ?? ''
  const delimiter = parameters.get('delimiter') ?? ''
  const most = Math.min(PAGE, Number(parameters.get('max-keys') ?? PAGE))
  const after = parameters.get('start-after') ?? ''
  const token = parameters.get('continuation-token')
  let at =
    token === null
      ? Math.max(readPosition(prefix), after === '' ? 0 : readPosition(`${after}\0`))
      : Number(token)
  const entries = []
  const folders = []
  while (at < names.length && names[at].startsWith(prefix) && entries.length + folders.length < most) {
    const name = names[at]
    const end = delimiter === '' ? -1 : name.indexOf(delimiter, prefix.length)
    if (end < 0) {
      const { etag, bytes } = contentOf.get(name)
      entries.push(
        `<Contents><Key>${name}</Key><LastModified>2026-11-08T00:00:00.000Z</LastModified><ETag>&quot;${etag}&quot;</ETag><Size>${bytes}</Size><StorageClass>STANDARD</StorageClass></Contents>`,
      )
      at++
    } else {
      const folder = name.slice(0, end + 1)
      folders.push(`<CommonPrefixes><Prefix>${folder}</Prefix></CommonPrefixes>`)
      at = readPosition(`${folder}\uffff`)
    }
  }
  const isTruncated = at < names.length && names[at].startsWith(prefix)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${BUCKET}</Name><Prefix>${prefix}</Prefix><KeyCount>${entries.length + folders.length}</KeyCount><MaxKeys>${most}</MaxKeys><IsTruncated>${isTruncated}</IsTruncated>${isTruncated ? `<NextContinuationToken>${at}</NextContinuationToken>` : ''}${entries.join('')}${folders.join('')}</ListBucketResult>`
}

function makeXmlAnswer(status, body) {
  const bytes = Buffer.from(body)
  return Buffer.concat([
    Buffer.from(
      `HTTP/1.1 ${status}\r\nx-amz-bucket-region: us-east-1\r\nContent-Type: application/xml\r\nContent-Length: ${bytes.length}\r\n\r\n`,
    ),
    bytes,
  ])
}
const NOT_FOUND = makeXmlAnswer(
  '404 Not Found',
  '<Error><Code>NoSuchKey</Code><Message>It is not there.</Message></Error>',
)

function makeAnswer(method, target) {
  const split = target.indexOf('?')
  const path = split < 0 ? target : target.slice(0, split)
  const key = path.slice(BUCKET.length + 2)
  if (key !== '') {
    const content = contentOf.get(key)
    return content === undefined ? NOT_FOUND : method === 'HEAD' ? content.head : content.answer
  }
  const parameters = new URLSearchParams(split < 0 ? '' : target.slice(split + 1))
  if (parameters.get('list-type') === '2') return makeXmlAnswer('200 OK', makeListing(parameters))
  return makeXmlAnswer('200 OK', '<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/"/>')
}

const server = createServer({ noDelay: true }, (socket) => {
  let rest = ''
  socket.setEncoding('latin1')
  socket.on('error', () => {})
  socket.on('data', (text) => {
    rest = rest === '' ? text : rest + text
    for (;;) {
      const end = rest.indexOf('\r\n\r\n')
      if (end < 0) return
      const [method, target] = rest.slice(0, rest.indexOf('\r\n')).split(' ')
      rest = rest.slice(end + 4)
      socket.write(makeAnswer(method, target))
    }
  })
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address()
  process.stdout.write(
    `${JSON.stringify({ port, bucket: BUCKET, prefix: PREFIX, objects, since: '2026-11-01', until: '2026-11-08', counts })}\n`,
  )
})
