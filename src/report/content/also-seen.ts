import { formatCount, formatNumber } from '../../model/figures.js'
import type { Report, ReportedAlsoSeen, ReportedAlsoSeenClient } from '../../model/report.js'
import {
  describeLeft,
  makeCell,
  makeColumn,
  makeLogText,
  makeSortedCell,
  type Room,
  type Section,
  shortenWords,
} from './section.js'
import { formatMoment } from './words.js'

/** The words for requests that do not count in the verdict. Plain text, which each format escapes. */

/** The title of both lists. */
export const ALSO_SEEN_TITLE = 'Also seen'
/** The sentence below each "also seen" list. */
export const ALSO_SEEN_SENTENCE = 'This does not count in the verdict.'

/** Only a scan that Athena repeats without the lists has requests and no client. */
const LISTS_LEFT_OUT = 'The verdict and all counts are complete without this list.'

interface AlsoSeenPart {
  /** `1,204 requests over TLS 1.0 or 1.1, by 3 clients` */
  readonly title: string
  readonly advice: string
  readonly clients: readonly ReportedAlsoSeenClient[]
  readonly requestsNotListed: number
}

/** The parts with requests: none, one or both. */
function makeAlsoSeenParts({ oldTls, anonymous }: Report): AlsoSeenPart[] {
  return [
    makePart(
      oldTls,
      (requests) => `${requests} over TLS 1.0 or 1.1`,
      'Let these clients use TLS 1.2 or newer: upgrade them, or the operating system, language runtime or proxy that opens their connections.',
    ),
    makePart(
      anonymous,
      (requests) => `${requests} without a signature (anonymous)`,
      'S3 answers these only where a bucket policy or an access control list grants public access, and refuses the others.',
    ),
  ].filter((found) => found !== null)
}

function makePart(
  { requests, requestsNotListed, clients }: ReportedAlsoSeen,
  makeTitle: (requests: string) => string,
  advice: string,
): AlsoSeenPart | null {
  if (requests === 0) return null
  const who =
    clients.length === 0
      ? 'clients that Athena had no memory to list'
      : requestsNotListed > 0
        ? `more than ${formatCount(clients.length, 'client')}`
        : formatCount(clients.length, 'client')
  return {
    title: `${makeTitle(formatCount(requests, 'request'))}, by ${who}`,
    advice,
    clients,
    requestsNotListed,
  }
}

/** A section for each part, with its clients. The clients with most requests come first. */
export function makeAlsoSeenSections(report: Report, room: Room): Section[] {
  return makeAlsoSeenParts(report).map(({ title, advice, clients, requestsNotListed }, index) => {
    const shown = clients.slice(0, room.rows)
    const more = clients.length - shown.length
    return {
      id: `also-seen-${index + 1}`,
      title,
      sentences: [advice],
      columns: [
        makeColumn('User agent', 'log', true),
        makeColumn('Requester', 'log'),
        makeColumn('TLS', 'log'),
        makeColumn('Requests', 'figure', true),
        makeColumn('Bucket', 'log', true),
        makeColumn('Remote IP', 'log', true),
        makeColumn('Last seen', 'time', true),
      ],
      rows: shown.map((client) => ({
        id: null,
        cells: [
          makeCell(client.userAgent === '' ? '(empty)' : makeLogText(shortenWords(client.userAgent, room))),
          makeCell(makeLogText(shortenWords(client.requester, room))),
          makeCell(client.tlsVersion === null ? '' : makeLogText(client.tlsVersion)),
          makeSortedCell(client.requests, makeCell(formatNumber(client.requests))),
          makeCell(makeLogText(shortenWords(client.bucket, room))),
          makeCell(makeLogText(shortenWords(client.remoteIp, room))),
          makeSortedCell(client.lastSeen, makeCell(formatMoment(client.lastSeen))),
        ],
      })),
      left: [
        ...describeLeft(more, 'client'),
        ...(clients.length === 0 ? [LISTS_LEFT_OUT] : []),
        ...(requestsNotListed === 0 || clients.length === 0
          ? []
          : [`Clients that are not listed made ${formatCount(requestsNotListed, 'request')}.`]),
      ],
    }
  })
}
