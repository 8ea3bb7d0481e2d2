import type { Writable } from 'node:stream'
import { inertLines, visible } from '../report/formats/escape.js'
import type { ProgressView } from '../report/formats/progress-lines.js'
import { unlessAborted } from '../runtime/cancellation.js'
import { monotonicMilliseconds } from '../runtime/clock.js'
import { CheckError } from '../runtime/errors.js'
import type { Progress } from '../runtime/run-context.js'
import { showProgress } from './progress.js'

/** The streams and what they can do. Standard output holds the result alone; all else goes to standard error. */
export interface Terminal {
  /** Columns of standard output; 80 where it is no terminal. */
  readonly columns: number
  /** Standard output may be coloured. */
  readonly colour: boolean
  /** The reader of standard output has gone. */
  readonly closed: () => boolean
  /**
   * Writes a part of the result, and waits until it is taken; false where nobody reads any more. Throws the signal's reason
   * once it is aborted: a reader that does not read keeps nothing waiting.
   */
  result(text: string): Promise<boolean>
  /** One line of the program's own on standard error, or several. */
  say(kind: 'error' | 'warning' | 'notice', message: string): void
  /** Text on standard error as it is. */
  print(text: string): void
  progress(progress: Progress): void
  endProgress(): void
  /** Resolves when everything is handed on that was said. */
  flush(): Promise<void>
}

/** Work shorter than this shows no progress. */
const PROGRESS_AFTER_MILLISECONDS = 1_000

/** The parts of a standard stream that matter here. */
export interface StandardStream extends Writable {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Each stream is touched when it is first written to: to open one takes a start-up's share of time. */
export interface StandardStreams {
  readonly stdout: StandardStream
  readonly stderr: StandardStream
}

/** What `--color` asks for. It comes before NO_COLOR, which comes before FORCE_COLOR, which comes before what the stream is. */
export const COLOUR_WISHES = ['auto', 'always', 'never'] as const
export type ColourWish = (typeof COLOUR_WISHES)[number]

export function openTerminal(
  streams: StandardStreams,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal | null = null,
  wish: ColourWish = 'auto',
): Terminal {
  const plain = isSet(env.NO_COLOR) || isOn(env.CI) || env.TERM === 'dumb'
  let closed = false
  let failure: NodeJS.ErrnoException | null = null

  const stdout = once(() => {
    const stream = streams.stdout
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (isClosedPipe(error)) closed = true
      else failure = error
    })
    return stream
  })
  const stderr = once(() => {
    const stream = streams.stderr
    // Who closes standard error does not want to hear of it.
    stream.on('error', () => {})
    return stream
  })
  const say = (text: string): void => {
    const write = () => void stderr().write(inertLines(text))
    if (view === null) write()
    else view.aside(write)
  }

  const started = monotonicMilliseconds()
  let view: ProgressView | null = null
  let latest: Progress | null = null
  let opening: NodeJS.Timeout | null = null
  let ended = false
  const openView = (): void => {
    if (ended) return
    view = showProgress(stderr(), !plain, started)
    if (latest !== null) view.update(latest)
  }
  return {
    get columns() {
      return stdout().columns ?? 80
    },
    get colour() {
      if (wish !== 'auto') return wish === 'always'
      if (isSet(env.NO_COLOR)) return false
      if (isSet(env.FORCE_COLOR)) return isOn(env.FORCE_COLOR)
      return stdout().isTTY === true && !plain
    },
    closed: () => closed,
    async result(text) {
      if (text !== '' && !closed) {
        const written = taken(stdout(), text)
        await (signal === null ? written : unlessAborted(signal, written))
      }
      if (failure !== null)
        throw new CheckError(`The result could not be written to standard output: ${failure.message}.`)
      return !closed
    },
    say: (kind, message) => say(`${`${kind}: ${message}`.split('\n').map(visible).join('\n')}\n`),
    print: say,
    progress(update) {
      latest = update
      if (view !== null) view.update(update)
      else opening ??= setTimeout(openView, PROGRESS_AFTER_MILLISECONDS).unref()
    },
    endProgress() {
      ended = true
      if (opening !== null) clearTimeout(opening)
      view?.end()
    },
    flush: () => (stderr.used() ? taken(stderr(), '') : Promise.resolve()),
  }
}

function once<T>(open: () => T): (() => T) & { used(): boolean } {
  let value: { readonly opened: T } | null = null
  const get = (): T => {
    value ??= { opened: open() }
    return value.opened
  }
  return Object.assign(get, { used: () => value !== null })
}

/** Resolves also where writing fails: the stream's `error` event says so. */
function taken(stream: Writable, text: string): Promise<void> {
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
