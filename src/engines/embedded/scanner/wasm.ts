import { SCANNER_MODULE } from './wasm-base64.js'

/** What assembly/scanner.ts exports: its functions, and by their names the places and sizes in its memory. */
export interface Scanner {
  configure(
    since: number,
    until: number,
    now: number,
    bucketsConfigured: number,
    networks: number,
    ipv4Networks: number,
    patterns: number,
  ): void
  beginLogObject(position: number, sharedLow: number, sharedHigh: number): void
  treatSigV2AsUnusual(isUnusual: number): void
  /** Gives where it stopped; `stopReason` says why. */
  scan(from: number, end: number): number
  stopReason(): number
  /** The kind of client that a scan had no room for. */
  fullKind(): number
  lineEnd(from: number): number
  learnBucket(length: number): number
  learnDay(at: number, beginsAt: number): number
  learnAddress(at: number, length: number, canonicalLength: number, network: number): void
  countClient(kind: number, length: number, network: number, time: number, rejected: number): number
  replaceClients(kind: number, count: number, arenaUsed: number, boundLow: number, boundHigh: number): void
  countParsed(): number
  countOutsideWindow(): number
  countOtherBuckets(): number
  countService(): number
  countOtherNetworks(): number
  /** Of this log object; `NO_TIME` where there is none. */
  oldestRecord(): number
  /** 0 where there is none. */
  newestRecord(): number
}

export interface ScannerInstance {
  readonly scanner: Scanner
  readonly memory: Uint8Array
  readonly view: DataView
  /** A constant of assembly/scanner.ts. */
  readonly constant: (name: string) => number
}

/** As much of WebAssembly as is used here: TypeScript has its types for browsers alone. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
  ) => { readonly exports: Readonly<Record<string, { readonly value: number }>> }
}

/** Stands for no time where the scanner looks for the oldest. */
export const NO_TIME = 0xffff_ffff
/** Why a scan stopped, as in assembly/scanner.ts; 0: at the end. */
export const STOPPED_AT_UNUSUAL = 1
export const STOPPED_FULL = 2

let compiled: object | null = null

export function newScanner(): ScannerInstance {
  compiled ??= new WebAssembly.Module(Buffer.from(SCANNER_MODULE, 'base64'))
  const { exports } = new WebAssembly.Instance(compiled)
  const { buffer } = exports.memory as unknown as { readonly buffer: ArrayBuffer }
  return {
    scanner: exports as unknown as Scanner,
    memory: new Uint8Array(buffer),
    view: new DataView(buffer),
    constant: (name) => (exports[name] as { readonly value: number }).value,
  }
}
