/** Secrets of this process: credentials, tokens, the password of a proxy. */
export interface Secrets {
  readonly add: (secret: string) => void
  /** The text with each of them replaced, whole, as it is and percent-encoded. */
  readonly hideIn: (text: string) => string
}

/** Shorter ones would stand in many words by chance. */
const SHORTEST_SECRET = 8

export function createSecrets(): Secrets {
  const forms = new Set<string>()
  return {
    add: (secret) => {
      if (secret.length < SHORTEST_SECRET) return
      forms.add(secret)
      forms.add(encodeURIComponent(secret))
    },
    hideIn: (text) =>
      // The longest first: one may hold another.
      [...forms]
        .sort((a, b) => b.length - a.length)
        .reduce((hidden, form) => hidden.replaceAll(form, '***'), text),
  }
}
