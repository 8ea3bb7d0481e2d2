import { SCANNER_MODULE } from './wasm-base64.js'

/** What assembly/scanner.ts exports: its functions, and by their names the places and sizes in its memory. */
export interface Scanner {
  configure(
    since: number,
    until: number,
    now: number,
    bucketsConfigured: number,
    networksConfigured: number,
    patterns: number,
  ): void
  /** The name's bytes stand in KEY. */
  addBucket(length: number): number
  /** The address in four parts of 32 bits; one of IPv4 is the last. */
  addNetwork(
    isIpv4: number,
    a: number,
    b: number,
    c: number,
    d: number,
    prefixLength: number,
    position: number,
  ): number
  beginLogObject(position: number, sharedLow: number, sharedHigh: number, isReadOnce: number): void
  /** The beginning of the last sample, or all of it, is at SAMPLE. */
  limitSamples(logObject: number, length: number, isComplete: number): void
  /** Gives where to go on; `stopReason` says why it stopped. */
  scan(from: number, end: number): number
  stopReason(): number
  stoppedLine(): number
  stoppedLineEnd(): number
  lineEnd(from: number): number
  countParsed(): number
  countUnparsed(): number
  countOutsideWindow(): number
  countOtherBuckets(): number
  countService(): number
  countOtherNetworks(): number
  countBuckets(): number
  countTargets(): number
  /** Of this log object; `NO_TIME` where there is none. */
  oldestRecord(): number
  oldestRecordOfAll(): number
  /** 0 where there is none. */
  newestRecord(): number
  /** Gives how many clients of a kind are kept; their positions then stand at SORTED. */
  sortClients(kind: number): number
  entriesOf(kind: number): number
  clientBound(kind: number): number
  clientRequests(kind: number): number
}

export interface ScannerInstance {
  readonly scanner: Scanner
  readonly memory: Uint8Array
  readonly view: DataView
  /** A constant of assembly/layout.ts or assembly/scanner.ts. */
  readonly constant: (name: string) => number
}

/** As much of WebAssembly as is used here: TypeScript has its types for browsers only. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
  ) => { readonly exports: Readonly<Record<string, { readonly value: number } | undefined>> }
}

/** Stands for no time where the scanner looks for the oldest. */
export const NO_TIME = 0xffff_ffff

/** The compiled scanner, which can be posted to other threads. */
export type CompiledScanner = object

let compiled: CompiledScanner | null = null

/** Compiles the scanner; once in a process. */
export function compileScanner(): CompiledScanner {
  compiled ??= new WebAssembly.Module(Buffer.from(SCANNER_MODULE, 'base64'))
  return compiled
}

/** Takes the scanner that another thread compiled, with the machine code that is ready so far. */
export function useCompiledScanner(scanner: CompiledScanner): void {
  compiled = scanner
}

export function createScanner(): ScannerInstance {
  const { exports } = new WebAssembly.Instance(compileScanner())
  const { buffer } = exports.memory as unknown as { readonly buffer: ArrayBuffer }
  return {
    scanner: exports as unknown as Scanner,
    memory: new Uint8Array(buffer),
    view: new DataView(buffer),
    constant(name) {
      const constant = exports[name]
      if (constant === undefined) throw new Error(`the scanner has no constant ${name}`)
      return constant.value
    },
  }
}
