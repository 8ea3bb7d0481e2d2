import { beforeAll } from '@jest/globals'
import type { AthenaLocation } from '../../../src/model/log-location.js'
import type { Tally } from '../../../src/model/tally.js'
import { makeLocation, SINCE } from '../../engines/athena/places.js'
import { formatLogTime, formatStamp } from './log-sets.js'
import { createBucket } from './rig.js'
import { CONTEXT, type TrinoEngine } from './trino-engine.js'

/** The time of each record. */
export const RECORD_TIME = formatLogTime(SINCE + 60)
export const OBJECT_NAME = `${formatStamp(SINCE + 60)}-0123456789ABCDEF`

/** A bucket of a test file, with logs at simple keys. */
export interface LogBucket {
  readonly name: string
  makeLocation(prefix: string, text?: string): AthenaLocation
  /** The tally of the locations by the engine, with its warnings. */
  tally(
    engine: TrinoEngine,
    locations: readonly AthenaLocation[],
  ): Promise<{ readonly tally: Tally; readonly warnings: readonly string[] }>
}

/** Creates the bucket before the tests of the file that calls it. */
export function useLogBucket(prefixOfName: string): LogBucket {
  const name = `${prefixOfName}-${Date.now().toString(36)}`
  beforeAll(() => createBucket(name))
  return {
    name,
    makeLocation: (prefix, text = `s3://${name}/${prefix}`) => makeLocation({ text, bucket: name, prefix }),
    async tally(engine, locations) {
      const warnings: string[] = []
      const onWarning = (message: string) => void warnings.push(message)
      return { tally: await engine.make(locations).tally({ ...CONTEXT, onWarning }), warnings }
    },
  }
}
