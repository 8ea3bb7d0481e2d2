import { readMonotonicMilliseconds } from '../../runtime/clock.js'
import type { Progress } from '../../runtime/run-context.js'
import { byteSize, figure } from '../content/words.js'

const LINE_EVERY_MILLISECONDS = 5_000

export interface ProgressView {
  update(progress: Progress): void
  /** Writes something else to the same stream, out of the way of what is redrawn. */
  aside(write: () => void): void
  end(): void
}

/** The current phase and its progress, in one line. */
export function progressLine(progress: Progress, seconds: number): string {
  const { phase, bytesDone, bytesTotal, objectsDone, objectsTotal, secondsLeft } = progress
  const parts = [phase]
  if (objectsDone !== undefined && objectsTotal !== undefined)
    parts.push(`${figure(objectsDone)} of ${figure(objectsTotal)} log objects`)
  if (bytesDone !== null && bytesTotal !== null && bytesTotal > 0) {
    const percent = Math.min(100, Math.floor((100 * bytesDone) / bytesTotal))
    parts.push(`${byteSize(bytesDone)} of ${byteSize(bytesTotal)} (${percent} %)`)
  } else if (bytesDone !== null) {
    parts.push(byteSize(bytesDone))
  }
  const left = secondsLeft === undefined ? '' : `, about ${duration(secondsLeft)} to go`
  return `${parts.join(': ')}, ${duration(seconds)}${left}`
}

/** Writes a plain line every few seconds while the work progresses. */
export function progressLines(
  write: (line: string) => void,
  started = readMonotonicMilliseconds(),
): ProgressView {
  let latest: Progress | null = null
  let timer: NodeJS.Timeout | null = null
  return {
    update(progress) {
      latest = progress
      timer ??= setInterval(() => {
        write(progressLine(latest as Progress, (readMonotonicMilliseconds() - started) / 1000))
      }, LINE_EVERY_MILLISECONDS).unref()
    },
    aside: (write) => write(),
    end() {
      if (timer !== null) clearInterval(timer)
    },
  }
}

function duration(seconds: number): string {
  const whole = Math.floor(seconds)
  const minutes = Math.floor(whole / 60)
  return minutes === 0 ? `${whole} s` : `${minutes} min ${whole % 60} s`
}
