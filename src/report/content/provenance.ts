import { formatBytes, formatNumber } from '../../model/figures.js'
import type { Report } from '../../model/report.js'
import { describeSource, describeWindowOf, formatMoment } from './words.js'

/** The origin of the report and its settings, as names and values. Values hold text from the settings. */
export function makeProvenanceRows(report: Report): [string, string][] {
  const { provenance, source, settings, scan, tool } = report
  const { oldestRecord, newestRecord } = source
  const rows: [string, string | null][] = [
    ['Made', `${formatMoment(report.generatedAt)} by ${tool.name} ${tool.version}`],
    ['Run', provenance.runUrl],
    ['Account', provenance.account],
    ['Region', provenance.region],
    ['Window', describeWindowOf(report)],
    ['Read', describeSource(report)],
    [
      'Records',
      oldestRecord === null ? 'none' : `${formatMoment(oldestRecord)} to ${formatMoment(newestRecord)}`,
    ],
    ['Locations', joinWords(source.locations)],
    ['Buckets', settings.buckets.length === 0 ? 'every bucket in the logs' : joinWords(settings.buckets)],
    ['Source IPs', settings.sourceIps.length === 0 ? 'any address' : joinWords(settings.sourceIps)],
    [
      'Excluded user agents',
      settings.excludeUserAgents.length === 0 ? 'none' : joinWords(settings.excludeUserAgents),
    ],
    ['Accepted gaps', settings.acceptGaps.length === 0 ? null : joinWords(settings.acceptGaps)],
    ['Ignored', settings.ignoreRejected ? 'clients all of whose SigV2 requests were refused' : null],
    ['Scanned', scan.bytesScanned === null ? null : `${formatBytes(scan.bytesScanned)} by Athena`],
  ]
  return rows.filter((row): row is [string, string] => row[1] !== null)
}

/** Most items of a list that are named. */
const NAMED = 10

function joinWords(all: readonly string[]): string {
  const named = all.slice(0, NAMED).join(', ')
  return all.length > NAMED ? `${named} and ${formatNumber(all.length - NAMED)} more` : named
}
