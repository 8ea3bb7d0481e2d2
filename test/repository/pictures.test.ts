import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

interface Pictures {
  drawTerminal(scheme: 'light' | 'dark'): string
}

test.each(['light', 'dark'] as const)(
  'The %s picture of the terminal shows what the command prints',
  async (scheme) => {
    const { drawTerminal } = (await import(
      new URL('../../scripts/write-pictures.mjs', import.meta.url).href
    )) as Pictures
    const committed = readFileSync(
      new URL(`../../docs/images/terminal.${scheme}.svg`, import.meta.url),
      'utf8',
    )
    // `node scripts/write-pictures.mjs` draws it anew.
    expect(drawTerminal(scheme)).toBe(committed)
  },
)
