// The question of the benchmark, asked the way a first script asks it: readline and one regular expression.
// node bench/readline.mjs PATH prints, as JSON, the records by signature. It reads what the generator's plain shapes hold
// right, but not every line that a client can forge.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

const RECORD =
  /^(\S+) (\S+) \[([^\]]+)\] (\S+) (\S+) (\S+) (\S+) (\S+) ("[^"]*"|-) (\d{3}|-) (\S+) (\d+|-) (\d+|-) (\d+|-) (\d+|-) ("[^"]*"|-) ("[^"]*"|-) (\S+) (\S+) (\S+) (\S+) (\S+) (\S+) (\S+)(?: (\S+))?(?: (\S+))?/
const counts = {}
const clients = new Map()
for await (const line of createInterface({
  input: createReadStream(process.argv[2]),
  crlfDelay: Number.POSITIVE_INFINITY,
})) {
  const columns = RECORD.exec(line)
  const [, , bucket, time, remoteIp, requester, , operation] = columns ?? []
  const [userAgent, signature, authentication] = [columns?.[17], columns?.[20], columns?.[22]]
  const place =
    columns === null
      ? 'unparsed'
      : operation.startsWith('S3.')
        ? 'service'
        : signature !== 'SigV2' && userAgent.includes('S3Console')
          ? 'excluded'
          : signature
  counts[place] = (counts[place] ?? 0) + 1
  if (place !== 'SigV2') continue
  const key = `${bucket} ${remoteIp} ${requester} ${authentication} ${userAgent}`
  const client = clients.get(key) ?? { requests: 0, first: time, last: time }
  client.requests++
  client.last = time
  clients.set(key, client)
}
process.stdout.write(`${JSON.stringify(counts)}\n`)
