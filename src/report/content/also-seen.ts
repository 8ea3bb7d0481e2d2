import type { Report, ReportedAlsoSeen, ReportedAlsoSeenClient } from '../../model/report.js'
import { cell, column, log, type Room, type Section, shortened, sorted } from './section.js'
import { counted, figure, moment } from './words.js'

/** The words for requests that do not count in the verdict. Plain text, which each format escapes. */

export const ALSO_SEEN_TITLE = 'Also seen'
export const ALSO_SEEN_SENTENCE = 'This does not count in the verdict.'

export interface AlsoSeenPart {
  /** `1,204 requests over TLS 1.0 or 1.1, by 3 clients` */
  readonly title: string
  readonly advice: string
  readonly clients: readonly ReportedAlsoSeenClient[]
  readonly requestsNotListed: number
}

/** The parts with requests: none, one or both. */
export function alsoSeenParts({ oldTls, anonymous }: Report): AlsoSeenPart[] {
  return [
    part(
      oldTls,
      (requests) => `${requests} over TLS 1.0 or 1.1`,
      'Let these clients use TLS 1.2 or newer: upgrade them, or the operating system, language runtime or proxy that opens their connections.',
    ),
    part(
      anonymous,
      (requests) => `${requests} without a signature (anonymous)`,
      'S3 answers these only where a bucket policy or an access control list grants public access, and refuses the others.',
    ),
  ].filter((found) => found !== null)
}

function part(
  { requests, requestsNotListed, clients }: ReportedAlsoSeen,
  titled: (requests: string) => string,
  advice: string,
): AlsoSeenPart | null {
  if (requests === 0) return null
  const who =
    requestsNotListed > 0
      ? `more than ${counted(clients.length, 'client')}`
      : counted(clients.length, 'client')
  return { title: `${titled(counted(requests, 'request'))}, by ${who}`, advice, clients, requestsNotListed }
}

/** A section for each part, with its clients. The clients with most requests come first. */
export function alsoSeenSections(report: Report, room: Room): Section[] {
  return alsoSeenParts(report).map(({ title, advice, clients, requestsNotListed }, index) => {
    const shown = clients.slice(0, room.rows)
    const more = clients.length - shown.length
    return {
      id: `also-seen-${index + 1}`,
      title,
      sentences: [advice],
      columns: [
        column('User agent', 'log', true),
        column('Requester', 'log'),
        column('TLS', 'log'),
        column('Requests', 'figure', true),
        column('Bucket', 'log', true),
        column('Remote IP', 'log', true),
        column('Last seen', 'time', true),
      ],
      rows: shown.map((client) => ({
        id: null,
        cells: [
          cell(client.userAgent === '' ? '(empty)' : log(shortened(client.userAgent, room))),
          cell(log(shortened(client.requester, room))),
          cell(client.tlsVersion === null ? '' : log(client.tlsVersion)),
          sorted(client.requests, cell(figure(client.requests))),
          cell(log(shortened(client.bucket, room))),
          cell(log(shortened(client.remoteIp, room))),
          sorted(client.lastSeen, cell(moment(client.lastSeen))),
        ],
      })),
      left: [
        ...(more <= 0
          ? []
          : [`${counted(more, 'more client')} ${more === 1 ? 'is' : 'are'} in \`report.json\`.`]),
        ...(requestsNotListed === 0
          ? []
          : [`Clients that are not listed made ${counted(requestsNotListed, 'request')}.`]),
      ],
    }
  })
}
