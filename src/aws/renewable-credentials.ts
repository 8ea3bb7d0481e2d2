/** A key, and until when it is good; without `expiration`: without end. */
export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  readonly expiration?: Date
}

/** Credentials that are fetched when first asked for and again before they expire; they stay in this process. */
export interface RenewingCredentials {
  /** Valid for at least so long (some minutes where it is not given), where they can be. */
  get(milliseconds?: number): Promise<AwsCredentials>
  /** Fetches new ones now, since AWS said that these have expired; false: the new ones are the same. */
  renew(): Promise<boolean>
}

/** Renewed this long before they expire: longer than any one request may take. */
const MARGIN_MILLISECONDS = 5 * 60_000
/** Used up to this long before they expire where renewing fails. */
const LAST_USE_MILLISECONDS = 30_000

/** Several callers at one time share one fetch. */
export function makeRenewingCredentials(
  fetch: () => Promise<AwsCredentials>,
  now: () => number,
): RenewingCredentials {
  let held: AwsCredentials | null = null
  let underWay: Promise<AwsCredentials> | null = null

  const fetchOnce = () => {
    underWay ??= fetch()
      .then((credentials) => {
        held = credentials
        return credentials
      })
      .finally(() => {
        underWay = null
      })
    return underWay
  }
  const leftOf = (credentials: AwsCredentials) =>
    credentials.expiration === undefined ? Number.POSITIVE_INFINITY : credentials.expiration.getTime() - now()

  return {
    async get(milliseconds = MARGIN_MILLISECONDS) {
      if (held === null) return fetchOnce()
      const current: AwsCredentials = held
      if (leftOf(current) > milliseconds) return current
      try {
        return await fetchOnce()
      } catch (error) {
        if (leftOf(current) > LAST_USE_MILLISECONDS) return current
        throw error
      }
    },
    async renew() {
      const before: AwsCredentials | null = held
      const after = await fetchOnce()
      return (
        before === null ||
        before.accessKeyId !== after.accessKeyId ||
        before.sessionToken !== after.sessionToken
      )
    },
  }
}
