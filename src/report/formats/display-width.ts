import stringWidth from 'string-width'
import { PLAIN_TEXT } from './escape.js'

/** How many columns of a terminal a text takes, escape sequences none. `PLAIN_TEXT`, which most is, is not looked up. */
export function measureWidth(text: string): number {
  return PLAIN_TEXT.test(text) ? text.length : stringWidth(text)
}
