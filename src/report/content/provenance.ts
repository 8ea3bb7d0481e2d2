import type { Report } from '../../model/report.js'
import { byteSize, figure, moment, sourceWords, windowWords } from './words.js'

/** The origin of the report and its settings, as names and values. Values hold text from the settings. */
export function provenanceRows(report: Report): [string, string][] {
  const { provenance, source, settings, scan, tool } = report
  const { oldestRecord, newestRecord } = source
  const rows: [string, string | null][] = [
    ['Made', `${moment(report.generatedAt)} by ${tool.name} ${tool.version}`],
    ['Run', provenance.runUrl],
    ['Account', provenance.account],
    ['Region', provenance.region],
    ['Window', windowWords(report.window)],
    ['Read', sourceWords(report)],
    ['Records', oldestRecord === null ? 'none' : `${moment(oldestRecord)} to ${moment(newestRecord)}`],
    ['Locations', listWords(source.locations)],
    ['Buckets', settings.buckets.length === 0 ? 'every bucket in the logs' : listWords(settings.buckets)],
    ['Source IPs', settings.sourceIps.length === 0 ? 'any address' : listWords(settings.sourceIps)],
    [
      'Excluded user agents',
      settings.excludeUserAgents.length === 0 ? 'none' : listWords(settings.excludeUserAgents),
    ],
    ['Accepted gaps', settings.acceptGaps.length === 0 ? null : listWords(settings.acceptGaps)],
    ['Ignored', settings.ignoreRejected ? 'clients all of whose SigV2 requests were refused' : null],
    ['Scanned', scan.bytesScanned === null ? null : `${byteSize(scan.bytesScanned)} by Athena`],
  ]
  return rows.filter((row): row is [string, string] => row[1] !== null)
}

/** Most items of a list that are named. */
const NAMED = 10

function listWords(all: readonly string[]): string {
  const named = all.slice(0, NAMED).join(', ')
  return all.length > NAMED ? `${named} and ${figure(all.length - NAMED)} more` : named
}
