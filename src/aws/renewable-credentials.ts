/** A key, and the time of its expiry. Without `expiration` it does not expire. */
export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  readonly expiration?: Date
}

/** Credentials that are fetched on first use and again before they expire. They stay in this process. */
export interface RenewingCredentials {
  /** Returns credentials that are valid for at least this long (the default is some minutes), if possible. */
  get(milliseconds?: number): Promise<AwsCredentials>
  /** Fetches new ones, because AWS reported that these have expired. Returns false if the new ones are the same. */
  renew(): Promise<boolean>
}

/** The time before their expiry at which credentials are renewed. It is longer than any request. */
const MARGIN_MILLISECONDS = 5 * 60_000
/** The time before their expiry until which credentials are used if they cannot be renewed. */
const LAST_USE_MILLISECONDS = 30_000
/** The time for which credentials are used that expire soon although they were just renewed. */
const USE_OF_SHORT_MILLISECONDS = 30_000

/** Concurrent callers share one fetch. */
export function makeRenewingCredentials(
  fetch: () => Promise<AwsCredentials>,
  now: () => number,
): RenewingCredentials {
  let held: AwsCredentials | null = null
  /** Until then, another fetch would probably bring no better ones. */
  let useUntil = Number.NEGATIVE_INFINITY
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
  const computeLeft = (credentials: AwsCredentials) =>
    credentials.expiration === undefined ? Number.POSITIVE_INFINITY : credentials.expiration.getTime() - now()

  return {
    async get(milliseconds = MARGIN_MILLISECONDS) {
      if (held === null) return fetchOnce()
      const current: AwsCredentials = held
      if (computeLeft(current) > milliseconds || now() < useUntil) return current
      try {
        const renewed = await fetchOnce()
        if (computeLeft(renewed) <= Math.min(milliseconds, MARGIN_MILLISECONDS))
          useUntil = now() + USE_OF_SHORT_MILLISECONDS
        return renewed
      } catch (error) {
        if (computeLeft(current) > LAST_USE_MILLISECONDS) return current
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
