import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createEmbeddedEngine, type EmbeddedOptions } from '../../../src/engines/embedded/engine.js'
import type { Engine, ReadLine } from '../../../src/engines/engine.js'
import type { Network, Scope } from '../../../src/model/scope.js'
import type { Tally } from '../../../src/model/tally.js'
import type { EpochSeconds } from '../../../src/model/time.js'
import type { EngineContext } from '../../../src/runtime/run-context.js'

export const NOW: EpochSeconds = Date.UTC(2026, 10, 20) / 1000

export function makeScope(parts: Partial<Scope> = {}): Scope {
  return {
    buckets: [],
    networks: [],
    window: { since: null, until: null },
    excludedUserAgents: ['S3Console'],
    ...parts,
  }
}

export function makeNetwork(cidr: string, address: readonly number[]): Network {
  return {
    cidr,
    family: address.length === 4 ? 4 : 6,
    address: Uint8Array.from(address),
    prefixLength: Number(cidr.slice(cidr.indexOf('/') + 1)),
  }
}

/** A context that keeps all messages. */
export function makeContext(signal: AbortSignal = new AbortController().signal) {
  const warnings: string[] = []
  const notices: string[] = []
  let bytesDone = 0
  const context: EngineContext = {
    signal,
    onProgress: (progress) => {
      bytesDone = progress.bytesDone ?? bytesDone
    },
    onWarning: (message) => warnings.push(message),
    onNotice: (message) => notices.push(message),
  }
  return { ...context, warnings, notices, bytesDone: () => bytesDone }
}

/** Runs a function with a new folder as the current one, and removes the folder afterwards. */
export async function useFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'embedded-test-'))
  const before = process.cwd()
  process.chdir(folder)
  try {
    return await act(folder)
  } finally {
    process.chdir(before)
    rmSync(folder, { recursive: true, force: true })
  }
}

export async function openEngineOn(
  paths: readonly string[],
  scope: Scope = makeScope(),
  options: EmbeddedOptions & { standardInput?: string | Buffer } = {},
): Promise<Engine> {
  const openStandardInput = () => Readable.from([options.standardInput ?? ''], { objectMode: false })
  return createEmbeddedEngine({ paths, openStandardInput }, scope, NOW, options)
}

export async function tallyOf(paths: readonly string[], scope: Scope = makeScope()): Promise<Tally> {
  return (await openEngineOn(paths, scope)).tally(makeContext())
}

export async function collectPreview(engine: Engine, limit = 0): Promise<readonly ReadLine[]> {
  const lines: ReadLine[] = []
  for await (const line of engine.readPreview(limit, makeContext())) lines.push(line)
  return lines
}
