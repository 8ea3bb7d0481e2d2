import type { Writable } from 'node:stream'
import { escapeLogLines, showInvisible } from '../report/formats/escape.js'
import type { ProgressView } from '../report/formats/progress-lines.js'
import { rejectOnAbort } from '../runtime/cancellation.js'
import { readMonotonicMilliseconds } from '../runtime/clock.js'
import { CheckError } from '../runtime/errors.js'
import type { Progress } from '../runtime/run-context.js'
import { showProgress } from './progress.js'

/** The standard streams. Only the result goes to standard output. All other text goes to standard error. */
export interface Terminal {
  /** Columns of standard output. 80 if it is not a terminal. */
  readonly columns: number
  /** Standard output may be colored. */
  readonly hasColor: boolean
  /** The reader of standard output has gone. */
  readonly isClosed: () => boolean
  /**
   * Writes a part of the result, and waits until the stream accepts it. False if the reader has closed the stream. Throws
   * the signal's reason after an abort, so that a stalled reader does not block the end.
   */
  writeResult(text: string): Promise<boolean>
  /** Writes one or more lines of the program to standard error. */
  say(kind: 'error' | 'warning' | 'notice', message: string): void
  /** Writes text to standard error unchanged. */
  print(text: string): void
  updateProgress(progress: Progress): void
  endProgress(): void
  /** Resolves when everything is written. */
  flush(): Promise<void>
}

/** Progress is shown only for longer work. */
const PROGRESS_AFTER_MILLISECONDS = 1_000

/** The used parts of a standard stream. */
interface StandardStream extends Writable {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Opens each stream at its first write, because opening takes a noticeable part of the start. */
interface StandardStreams {
  readonly stdout: StandardStream
  readonly stderr: StandardStream
}

/** The value of `--color`. It comes before NO_COLOR, FORCE_COLOR and the kind of the stream, in this order. */
export const COLOR_WISHES = ['auto', 'always', 'never'] as const
/** A value of `--color`. */
export type ColorWish = (typeof COLOR_WISHES)[number]

/** Opens the standard streams of a process on first use. */
export function openTerminal(
  streams: StandardStreams,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal | null = null,
  wish: ColorWish = 'auto',
): Terminal {
  const isPlain = isSet(env.NO_COLOR) || isOn(env.CI) || env.TERM === 'dumb'
  let isClosed = false
  let failure: NodeJS.ErrnoException | null = null

  const stdout = openOnce(() => {
    const stream = streams.stdout
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (isClosedPipe(error)) isClosed = true
      else failure = error
    })
    return stream
  })
  const stderr = openOnce(() => {
    const stream = streams.stderr
    // If standard error is closed, an error message cannot be shown.
    stream.on('error', () => {})
    return stream
  })
  const say = (text: string): void => {
    const write = () => void stderr().write(escapeLogLines(text))
    if (view === null) write()
    else view.writeAside(write)
  }

  const started = readMonotonicMilliseconds()
  let view: ProgressView | null = null
  let latest: Progress | null = null
  let opening: NodeJS.Timeout | null = null
  let hasEnded = false
  const openView = (): void => {
    if (hasEnded) return
    view = showProgress(stderr(), !isPlain, started)
    if (latest !== null) view.update(latest)
  }
  return {
    get columns() {
      return stdout().columns ?? 80
    },
    get hasColor() {
      if (wish !== 'auto') return wish === 'always'
      if (isSet(env.NO_COLOR)) return false
      if (isSet(env.FORCE_COLOR)) return isOn(env.FORCE_COLOR)
      return stdout().isTTY === true && !isPlain
    },
    isClosed: () => isClosed,
    async writeResult(text) {
      if (text !== '' && !isClosed) {
        const written = writeAndWait(stdout(), text)
        await (signal === null ? written : rejectOnAbort(signal, written))
      }
      if (failure !== null)
        throw new CheckError(
          `The result could not be written to standard output: ${failure.message}. Write it to another place, for example to a disk with free space.`,
        )
      return !isClosed
    },
    say: (kind, message) => say(`${`${kind}: ${message}`.split('\n').map(showInvisible).join('\n')}\n`),
    print: say,
    updateProgress(update) {
      latest = update
      if (view !== null) view.update(update)
      else opening ??= setTimeout(openView, PROGRESS_AFTER_MILLISECONDS).unref()
    },
    endProgress() {
      hasEnded = true
      if (opening !== null) clearTimeout(opening)
      view?.end()
    },
    flush: () => (stderr.isUsed() ? writeAndWait(stderr(), '') : Promise.resolve()),
  }
}

function openOnce<T>(open: () => T): (() => T) & { isUsed(): boolean } {
  let value: { readonly opened: T } | null = null
  const get = (): T => {
    value ??= { opened: open() }
    return value.opened
  }
  return Object.assign(get, { isUsed: () => value !== null })
}

/** Resolves also if the write fails. The stream's `error` event reports the failure. */
function writeAndWait(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve) => {
    // The event comes after the callback.
    stream.write(text, (error) => (error ? setImmediate(resolve) : resolve()))
  })
}

function isClosedPipe(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'EOF'
}

/** https://no-color.org: any value but the empty one. */
function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}

function isOn(value: string | undefined): boolean {
  return isSet(value) && value !== 'false' && value !== '0'
}
