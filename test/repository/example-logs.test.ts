import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { makeExampleLogs } from '../../scripts/write-example-logs.mjs'
import { readLogObjectName } from '../../src/log-formats/log-object-name.js'
import { readRecord } from '../../src/log-formats/text/record.js'

const ROOT = new URL('../../examples/access-logs/', import.meta.url)

const committed = readdirSync(ROOT, { recursive: true, withFileTypes: true }).filter((entry) =>
  entry.isFile(),
)

const contentOf = (path: string): Buffer => {
  const bytes = readFileSync(new URL(path, ROOT))
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

describe('examples/access-logs', () => {
  test('The example logs equal the output of their generator', () => {
    const logs = makeExampleLogs()
    expect(committed).toHaveLength(logs.size)
    for (const [path, content] of logs) expect(contentOf(path).toString()).toBe(content)
  })

  test('The example logs are small and have the names of S3 log objects', () => {
    const names = [...makeExampleLogs().keys()]
    expect(names.every((name) => readLogObjectName(name) !== null)).toBe(true)
    expect(new Set(names.map((name) => readLogObjectName(name)?.partition?.bucket))).toEqual(
      new Set([undefined, 'example-billing-exports']),
    )
    const bytes = names.reduce((sum, name) => sum + readFileSync(new URL(name, ROOT)).length, 0)
    expect(bytes).toBeLessThan(100_000)
  })

  test('The example logs have only records', () => {
    for (const content of makeExampleLogs().values())
      for (const line of content.trimEnd().split('\n')) {
        const bytes = new TextEncoder().encode(line)
        expect(readRecord(bytes, 0, bytes.length)).not.toBeNull()
      }
  })
})
