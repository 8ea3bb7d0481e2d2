import type { Writable } from 'node:stream'
import { cutText } from '../report/formats/escape.js'
import { createProgressLines, formatProgress, type ProgressView } from '../report/formats/progress-lines.js'
import { readMonotonicMilliseconds } from '../runtime/clock.js'
import type { Progress } from '../runtime/run-context.js'

const REDRAW_MILLISECONDS = 100

/** The used part of a standard stream. */
interface ProgressStream extends Pick<Writable, 'write'> {
  readonly isTTY?: boolean
  readonly columns?: number
}

/**
 * Shows progress: in a terminal that can be redrawn, one line with a bar, else a plain line every few seconds.
 * `started` is the start of the work, by `readMonotonicMilliseconds()`.
 */
export function showProgress(stream: ProgressStream, canRedraw: boolean, started: number): ProgressView {
  if (canRedraw && stream.isTTY === true) return createProgressBar(stream, started)
  return createProgressLines((line) => stream.write(`${line}\n`), started)
}

const BAR_WIDTH = 24
const ERASE_LINE = '\r\u001b[2K'

function createProgressBar(stream: ProgressStream, started: number): ProgressView {
  let latest: Progress | null = null
  let timer: NodeJS.Timeout | null = null
  let isDrawn = false

  const erase = () => {
    if (isDrawn) stream.write(ERASE_LINE)
    isDrawn = false
  }
  const draw = () => {
    if (latest === null) return
    erase()
    // A wrapped line cannot be erased.
    const line = `${formatBar(latest)}${formatProgress(latest, (readMonotonicMilliseconds() - started) / 1000)}`
    stream.write(cutText(line, Math.max(1, (stream.columns ?? 80) - 1)))
    isDrawn = true
  }
  return {
    update(progress) {
      latest = progress
      timer ??= setInterval(draw, REDRAW_MILLISECONDS).unref()
    },
    writeAside(write) {
      erase()
      write()
    },
    end() {
      if (timer !== null) clearInterval(timer)
      erase()
    },
  }
}

function formatBar({ bytesDone, bytesTotal }: Progress): string {
  if (bytesDone === null || bytesTotal === null || bytesTotal === 0) return ''
  const full = Math.round(BAR_WIDTH * Math.min(1, bytesDone / bytesTotal))
  return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} `
}
