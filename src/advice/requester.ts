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
const FORMS: readonly (readonly [RegExp, (first: string, second: string) => string])[] = [
  [
    /^arn:aws[a-z-]{0,20}:sts::([0-9]{12}):assumed-role\/([^/]+)/,
    (account, role) => `role ${role} of account ${account}`,
  ],
  [
    /^arn:aws[a-z-]{0,20}:sts::([0-9]{12}):federated-user\/(.+)$/,
    (account, user) => `federated user ${user} of account ${account}`,
  ],
  [
    /^arn:aws[a-z-]{0,20}:iam::([0-9]{12}):user\/(.+)$/,
    (account, user) => `user ${user} of account ${account}`,
  ],
  [/^arn:aws[a-z-]{0,20}:iam::([0-9]{12}):root$/, (account) => `the root user of account ${account}`],
  [/^arn:aws[a-z-]{0,20}:iam::cloudfront:user\/(.+)$/, (user) => user],
  [/^svc:(.+)$/, (service) => `the AWS service ${service}`],
  [/^([0-9a-f]{64})$/, (id) => `the account of canonical user id ${id}`],
]

/** The requester in words. Null for `-`: S3 did not know the requester. */
export function describeRequester(requester: string): string | null {
  if (requester === '' || requester === '-') return null
  for (const [form, formatWords] of FORMS) {
    const match = form.exec(requester)
    if (match !== null) return formatWords(match[1] as string, match[2] as string)
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
