import { expect, test } from '@jest/globals'
import { describeRequester, removeSession } from '../../src/advice/requester.js'

const ACCOUNT_ID = '0123456789abcdef'.repeat(4)

test.each([
  [
    'arn:aws:sts::111122223333:assumed-role/ci/session-1',
    'arn:aws:sts::111122223333:assumed-role/ci',
    'role ci of account 111122223333',
  ],
  [
    'arn:aws-us-gov:sts::111122223333:assumed-role/ci/a',
    'arn:aws-us-gov:sts::111122223333:assumed-role/ci',
    'role ci of account 111122223333',
  ],
  [
    'arn:aws:iam::111122223333:user/team/bob',
    'arn:aws:iam::111122223333:user/team/bob',
    'user team/bob of account 111122223333',
  ],
  [
    'arn:aws:sts::111122223333:federated-user/eve',
    'arn:aws:sts::111122223333:federated-user/eve',
    'federated user eve of account 111122223333',
  ],
  [
    'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1',
    'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1',
    'CloudFront Origin Access Identity E1',
  ],
  [
    'svc:delivery.logs.amazonaws.com',
    'svc:delivery.logs.amazonaws.com',
    'the AWS service delivery.logs.amazonaws.com',
  ],
  [ACCOUNT_ID, ACCOUNT_ID, `the account of canonical user id ${ACCOUNT_ID}`],
  [
    'arn:aws:sts::111122223333:assumed-role/$1/$2',
    'arn:aws:sts::111122223333:assumed-role/$1',
    'role $1 of account 111122223333',
  ],
  ['something new', 'something new', 'something new'],
  ['-', '-', null],
])('The requester is described in plain words: %s', (requester, cause, words) => {
  expect(removeSession(requester)).toBe(cause)
  expect(describeRequester(requester)).toBe(words)
})
