/** `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION`. The names of a role and of a session have no slash. */
const ASSUMED_ROLE = /^(arn:aws[a-z-]{0,20}:sts::[0-9]{12}:assumed-role\/[^/]+)\/.+$/s

/** The requester without the parts that change from run to run. The sessions of one role are one requester. */
export function removeSession(requester: string): string {
  return ASSUMED_ROLE.exec(requester)?.[1] ?? requester
}

/**
 * The forms of the requester column, and their words in a sentence.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/LogFormat.html
 */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^arn:aws[a-z-]{0,20}:sts::([0-9]{12}):assumed-role\/([^/]+)/, 'role $2 of account $1'],
  [/^arn:aws[a-z-]{0,20}:sts::([0-9]{12}):federated-user\/(.+)$/, 'federated user $2 of account $1'],
  [/^arn:aws[a-z-]{0,20}:iam::([0-9]{12}):user\/(.+)$/, 'user $2 of account $1'],
  [/^arn:aws[a-z-]{0,20}:iam::([0-9]{12}):root$/, 'the root user of account $1'],
  [/^arn:aws[a-z-]{0,20}:iam::cloudfront:user\/(.+)$/, '$1'],
  [/^svc:(.+)$/, 'the AWS service $1'],
  [/^([0-9a-f]{64})$/, 'the account of canonical user id $1'],
]

/** The requester in words. Null for `-`: S3 did not know the requester. */
export function describeRequester(requester: string): string | null {
  if (requester === '' || requester === '-') return null
  for (const [form, words] of FORMS) {
    const match = form.exec(requester)
    if (match !== null) return words.replace(/\$([12])/g, (_, group) => match[Number(group)] as string)
  }
  return requester
}

/**
 * The requester in the two parts that a table shows: `user media-backup`, and its account if the requester names one.
 */
export function splitRequester(
  requester: string,
): { readonly name: string; readonly account: string | null } | null {
  if (requester === '' || requester === '-') return null
  for (const [form] of FORMS) {
    if (!form.test(requester)) continue
    const words = describeRequester(requester) as string
    const [, name, account] = /^(.*) of account ([0-9]{12})$/s.exec(words) ?? []
    return name === undefined ? { name: words, account: null } : { name, account: account as string }
  }
  return { name: requester, account: null }
}
