/** Secrets of this process: credentials, tokens, the password of a proxy. */
export interface Secrets {
  readonly add: (secret: string) => void
  /** The text without the secrets, in their plain and percent-encoded form. */
  readonly hideIn: (text: string) => string
}

/** Shorter texts would be part of ordinary words. */
const SHORTEST_SECRET = 8

/** Creates an empty store of secrets. */
export function createSecrets(): Secrets {
  const forms = new Set<string>()
  return {
    add: (secret) => {
      // Each signed request adds the same credentials.
      if (secret.length < SHORTEST_SECRET || forms.has(secret)) return
      forms.add(secret)
      forms.add(encodeURIComponent(secret))
    },
    hideIn: (text) =>
      // The longest first, because one secret can contain another.
      [...forms]
        .sort((a, b) => b.length - a.length)
        .reduce((hidden, form) => hidden.replaceAll(form, '***'), text),
  }
}
