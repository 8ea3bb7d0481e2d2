import { formatBytes, formatNumber } from '../../model/figures.js'
import { readMonotonicMilliseconds } from '../../runtime/clock.js'
import type { Progress } from '../../runtime/run-context.js'

const LINE_EVERY_MILLISECONDS = 5_000

/** Shows the progress of a check. */
export interface ProgressView {
  update(progress: Progress): void
  /** Writes something else to the same stream, above the line that is redrawn. */
  writeAside(write: () => void): void
  end(): void
}

/** The current phase and its progress, in one line. */
export function formatProgress(progress: Progress, seconds: number): string {
  const { phase, bytesDone, bytesTotal, objectsDone, objectsTotal, secondsLeft } = progress
  const parts = [phase]
  if (objectsDone !== undefined && objectsTotal !== undefined)
    parts.push(`${formatNumber(objectsDone)} of ${formatNumber(objectsTotal)} log objects`)
  if (bytesDone !== null && bytesTotal !== null && bytesTotal > 0) {
    const percent = Math.min(100, Math.floor((100 * bytesDone) / bytesTotal))
    parts.push(`${formatBytes(bytesDone)} of ${formatBytes(bytesTotal)} (${percent} %)`)
  } else if (bytesDone !== null) {
    parts.push(formatBytes(bytesDone))
  }
  const left = secondsLeft === undefined ? '' : `, about ${formatDuration(secondsLeft)} to go`
  return `${parts.join(': ')}, ${formatDuration(seconds)}${left}`
}

/** Writes a plain line every few seconds while the work progresses. */
export function createProgressLines(
  write: (line: string) => void,
  started = readMonotonicMilliseconds(),
): ProgressView {
  let latest: Progress | null = null
  let timer: NodeJS.Timeout | null = null
  return {
    update(progress) {
      latest = progress
      timer ??= setInterval(() => {
        write(formatProgress(latest as Progress, (readMonotonicMilliseconds() - started) / 1000))
      }, LINE_EVERY_MILLISECONDS).unref()
    },
    writeAside: (write) => write(),
    end() {
      if (timer !== null) clearInterval(timer)
    },
  }
}

function formatDuration(seconds: number): string {
  const whole = Math.floor(seconds)
  const minutes = Math.floor(whole / 60)
  return minutes === 0 ? `${whole} s` : `${minutes} min ${whole % 60} s`
}
