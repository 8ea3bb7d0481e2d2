import { makeClient } from '../support/tallies.js'
import {
  CLIENTS,
  checkSets,
  EXCEPTIONS,
  giveEveryText,
  LETTERS,
  makeAddress,
  makeException,
  makeNestedPlace,
  readNetworkOf,
  SESSION,
} from './many.js'

checkSets([
  [
    'refused requests of strangers from many addresses',
    (index) =>
      makeClient('photos', { requester: '-', remoteIp: makeAddress(index), userAgent: `agent ${index}` }),
    (index) =>
      makeException({
        bucket: 'photos',
        requester: '-',
        network: readNetworkOf(makeAddress(index)),
        userAgentContains: 'agent',
      }),
    EXCEPTIONS,
  ],
  [
    'IPv6 networks of every length',
    (index) => makeClient('photos', { remoteIp: `2001:db8::${(index % 65_536).toString(16)}` }),
    (index) =>
      makeException({
        bucket: index % 2 === 0 ? 'photos' : 'other',
        network: readNetworkOf(
          index < 97 ? `2001:db8::/${32 + index}` : `2001:db8:${index.toString(16)}::1/128`,
        ),
      }),
    CLIENTS,
  ],
  [
    'one requester with one exception per bucket',
    (index) => makeClient(`bucket-${index % (2 * EXCEPTIONS)}`),
    (index) =>
      makeException({ bucket: `bucket-${index}`, requester: 'arn:aws:iam::111122223333:user/backup' }),
    CLIENTS / 2,
  ],
  [
    'user agents that contain every text of the file, in twenty places of exceptions',
    (index) => makeClient('photos', { userAgent: `${LETTERS} ${index}` }),
    giveEveryText((index) => ({ network: readNetworkOf(`192.0.0.0/${2 + (index % 20)}`) })),
    CLIENTS,
  ],
  [
    'clients with two requests, in 384 nested places of exceptions whose texts they all contain',
    (index) => makeClient('photos', { requester: SESSION, requests: 2, userAgent: `${LETTERS} ${index}` }),
    giveEveryText((index) => makeNestedPlace(index, '192.0.2.1', 32)),
    CLIENTS,
  ],
  [
    'clients in 60 places of exceptions, of which only the last ones fit',
    (index) => makeClient('photos', { requester: SESSION, requests: 2, userAgent: `${LETTERS} ${index}` }),
    (index) =>
      index < 9_000
        ? makeException({
            ...makeNestedPlace(index % 60, '192.0.2.1', 32),
            userAgentContains: `none ${index}`,
          })
        : giveEveryText((at) => makeNestedPlace(at % 60, '192.0.2.1', 32))(index),
    CLIENTS,
  ],
  [
    'IPv6 clients in 1,344 nested places of exceptions whose texts they all contain',
    (index) =>
      makeClient('photos', {
        requester: SESSION,
        requests: 2,
        remoteIp: `2001:db8:aa55::${index.toString(16)}`,
        userAgent: `${LETTERS} ${index}`,
      }),
    giveEveryText((index) => makeNestedPlace(index % 1_344, '2001:db8:aa55::', 112)),
    CLIENTS,
  ],
  [
    'one requester for each exception',
    (index) => makeClient('photos', { requester: `user ${index}`, userAgent: LETTERS }),
    (index) => makeException({ requester: `user ${index}`, userAgentContains: LETTERS.slice(0, 300) }),
    EXCEPTIONS,
  ],
  [
    'the same exception again and again',
    (index) => makeClient('photos', { requester: `user ${index}` }),
    () => makeException({ bucket: 'photos', authentication: 'header' }),
    CLIENTS,
  ],
])
