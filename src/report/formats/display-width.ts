import stringWidth from 'string-width'
import { PLAIN_TEXT } from './escape.js'

/**
 * The number of terminal columns of a text. Escape sequences take none. `PLAIN_TEXT`, the most common, needs no tables.
 */
export function measureWidth(text: string): number {
  return PLAIN_TEXT.test(text) ? text.length : stringWidth(text)
}
