import type { Writable } from 'node:stream'
import type { Progress } from '../engines/engine.js'
import { cut } from '../report/formats/escape.js'
import { byteSize } from '../report/content/words.js'

const LINE_EVERY_MILLISECONDS = 5_000
const REDRAW_MILLISECONDS = 100

/** The part of a standard stream that progress is shown on. */
export interface ProgressStream extends Pick<Writable, 'write'> {
  readonly isTTY?: boolean
  readonly columns?: number
}

export interface ProgressView {
  update(progress: Progress): void
  /** Writes something else to the same stream, out of the way of what is redrawn. */
  aside(write: () => void): void
  end(): void
}

/** What is done and how far it has come, in one line. */
export function progressLine({ phase, bytesDone, bytesTotal }: Progress, seconds: number): string {
  const parts = [phase]
  if (bytesDone !== null && bytesTotal !== null && bytesTotal > 0) {
    const percent = Math.min(100, Math.floor((100 * bytesDone) / bytesTotal))
    parts.push(`${byteSize(bytesDone)} of ${byteSize(bytesTotal)} (${percent} %)`)
  } else if (bytesDone !== null) {
    parts.push(byteSize(bytesDone))
  }
  return `${parts.join(': ')}, ${duration(seconds)}`
}

/**
 * A line with a bar that is redrawn in place, where the stream is a terminal and may be redrawn; else a plain line every
 * few seconds. `started`: when the work began, by `performance.now()`.
 */
export function showProgress(stream: ProgressStream, mayRedraw: boolean, started: number): ProgressView {
  if (mayRedraw && stream.isTTY === true) return progressBar(stream, started)
  return progressLines((line) => stream.write(`${line}\n`), started)
}

/** A plain line every few seconds while there is progress to tell of. */
export function progressLines(write: (line: string) => void, started = performance.now()): ProgressView {
  let latest: Progress | null = null
  let timer: NodeJS.Timeout | null = null
  return {
    update(progress) {
      latest = progress
      timer ??= setInterval(() => {
        write(progressLine(latest as Progress, (performance.now() - started) / 1000))
      }, LINE_EVERY_MILLISECONDS).unref()
    },
    aside: (write) => write(),
    end() {
      if (timer !== null) clearInterval(timer)
    },
  }
}

const BAR_WIDTH = 24
const ERASE_LINE = '\r\u001b[2K'

function progressBar(stream: ProgressStream, started: number): ProgressView {
  let latest: Progress | null = null
  let timer: NodeJS.Timeout | null = null
  let drawn = false

  const erase = () => {
    if (drawn) stream.write(ERASE_LINE)
    drawn = false
  }
  const draw = () => {
    if (latest === null) return
    erase()
    // A line that wraps could not be erased.
    const line = `${bar(latest)}${progressLine(latest, (performance.now() - started) / 1000)}`
    stream.write(cut(line, Math.max(1, (stream.columns ?? 80) - 1)))
    drawn = true
  }
  return {
    update(progress) {
      latest = progress
      timer ??= setInterval(draw, REDRAW_MILLISECONDS).unref()
    },
    aside(write) {
      erase()
      write()
    },
    end() {
      if (timer !== null) clearInterval(timer)
      erase()
    },
  }
}

function bar({ bytesDone, bytesTotal }: Progress): string {
  if (bytesDone === null || bytesTotal === null || bytesTotal === 0) return ''
  const full = Math.round(BAR_WIDTH * Math.min(1, bytesDone / bytesTotal))
  return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} `
}

function duration(seconds: number): string {
  const whole = Math.floor(seconds)
  const minutes = Math.floor(whole / 60)
  return minutes === 0 ? `${whole} s` : `${minutes} min ${whole % 60} s`
}
