// How fast one thread reads: node bench/exact.mjs PATH prints megabytes per second of CPU time, without the start of the
// process and without a report. With S3_SIGV4_CHECK_SCANNER=off, the reader in JavaScript reads every line.
import { closeSync, openSync, readSync } from 'node:fs'
import { createFastTallying } from '../lib/engines/embedded/scanner/fast-tally.js'

const scope = {
  buckets: [],
  networks: [],
  window: { since: null, until: null },
  excludedUserAgents: ['S3Console'],
}
const tallying = createFastTallying({ scope, now: Date.now() / 1000, coverageEntries: 1 })
const file = openSync(process.argv[2])
const before = process.cpuUsage()
let total = 0
tallying.begin(0, { coverage: 0, shared: 0n, isReadOnce: false })
for (;;) {
  const bytes = readSync(file, tallying.getRoom())
  if (bytes === 0) break
  total += bytes
  tallying.noteFilled(bytes)
}
tallying.end()
const { user, system } = process.cpuUsage(before)
closeSync(file)
process.stdout.write(`${total / (user + system)}\n`)
