// How fast one thread reads with the exact reader, in JavaScript: node bench/exact.mjs PATH prints megabytes per second of
// CPU time, without the start of the process and without a report.
import { readFileSync } from 'node:fs'
import { createExactTallying, push } from '../lib/engines/embedded/scanner/fast-tally.js'

const content = readFileSync(process.argv[2])
const scope = {
  buckets: [],
  networks: [],
  window: { since: null, until: null },
  excludedUserAgents: ['S3Console'],
}
const tallying = createExactTallying({ scope, now: Date.now() / 1000, coverageEntries: 1 })
const before = process.cpuUsage()
tallying.begin(0, { coverage: 0, shared: 0n, readOnce: false })
push(tallying, content)
tallying.end()
const { user, system } = process.cpuUsage(before)
process.stdout.write(`${content.length / (user + system)}\n`)
