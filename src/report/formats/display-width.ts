import stringWidth from 'string-width'

/** How many columns of a terminal a text takes, escape sequences none. Plain ASCII, which most is, is not looked up. */
export function displayWidth(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : stringWidth(text)
}
