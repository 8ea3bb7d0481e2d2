import type { AthenaLogFormat } from '../model/names.js'
import type { AthenaFormat } from './athena.js'
import { CLOUDTRAIL_ON_ATHENA } from './cloudtrail/athena.js'
import { JSON_ON_ATHENA } from './json/athena.js'
import { TEXT_ON_ATHENA } from './text/athena.js'

/** How Athena reads each format that it reads. */
export const ATHENA_FORMATS: Readonly<Record<AthenaLogFormat, AthenaFormat>> = {
  text: TEXT_ON_ATHENA,
  json: JSON_ON_ATHENA,
  cloudtrail: CLOUDTRAIL_ON_ATHENA,
}
