import { SCANNER_MODULE } from './wasm-base64.js'

/** The exports of assembly/scanner.ts: its functions, and the places and sizes of its memory by name. */
interface Scanner {
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
  /** The address in four parts of 32 bits. An IPv4 address is the last part. */
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
  /** SAMPLE has the start of the last sample, or the complete sample. */
  limitSamples(logObject: number, length: number, isComplete: number): void
  /** Returns the position to continue at. `getStopReason` says why it stopped. */
  scan(from: number, end: number): number
  getStopReason(): number
  getStoppedLine(): number
  getStoppedLineEnd(): number
  findLineEnd(from: number): number
  countParsed(): number
  countUnparsed(): number
  countOutsideWindow(): number
  countOtherBuckets(): number
  /** Records of other buckets, outside the window too. */
  countForeign(): number
  countService(): number
  countOtherNetworks(): number
  countBuckets(): number
  countTargets(): number
  /** Of this log object; `NO_TIME` where there is none. */
  getOldestRecord(): number
  getOldestRecordOfAll(): number
  /** 0 where there is none. */
  getNewestRecord(): number
  /**
   * Puts the fingerprints of the kept clients of a kind at INPUT, ascending, and then the addresses of their entries.
   * Returns their number.
   */
  listClients(kind: number): number
  getClientBound(kind: number): number
  getClientRequests(kind: number): number
}

/** One scanner with its memory, which other threads can read. */
export interface ScannerInstance {
  readonly scanner: Scanner
  readonly memory: Uint8Array
  readonly view: DataView
  /** A constant of assembly/layout.ts or assembly/scanner.ts. */
  readonly readConstant: (name: string) => number
}

/** The used parts of WebAssembly. TypeScript has its types only for browsers. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
  ) => { readonly exports: Readonly<Record<string, { readonly value: number } | undefined>> }
}

/** Means no time in the field of the oldest record. */
export const NO_TIME = 0xffff_ffff

let compiled: object | null = null

/** Compiles the scanner; once in a thread. V8 compiles it once for all threads of a process. */
function compileScanner(): object {
  compiled ??= new WebAssembly.Module(Buffer.from(SCANNER_MODULE, 'base64'))
  return compiled
}

/**
 * Creates a scanner. The first call compiles the module.
 * @throws RangeError when the system refuses the memory of the scanner
 */
export function createScanner(): ScannerInstance {
  const { exports } = new WebAssembly.Instance(compileScanner())
  const { buffer } = exports.memory as unknown as { readonly buffer: SharedArrayBuffer }
  /** A read of an export takes long, and some constants are read for each bucket. */
  const constants = new Map<string, number>()
  const readConstant = (name: string): number => {
    const known = constants.get(name)
    if (known !== undefined) return known
    const constant = exports[name]
    if (constant === undefined) throw new Error(`the scanner has no constant ${name}`)
    constants.set(name, constant.value)
    return constant.value
  }
  if (buffer.byteLength < readConstant('MEMORY_END'))
    throw new RangeError('the memory of the scanner did not grow')
  return {
    scanner: exports as unknown as Scanner,
    memory: new Uint8Array(buffer),
    view: new DataView(buffer),
    readConstant,
  }
}
