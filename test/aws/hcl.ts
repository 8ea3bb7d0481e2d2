/**
 * Reads the structure of Terraform files: blocks, and the names and texts of their arguments.
 *
 * It does not evaluate expressions. It reads a heredoc only to its end mark, and no directives in it.
 */
export interface HclBody {
  /** The text of the expression of each argument. */
  readonly arguments: ReadonlyMap<string, string>
  readonly blocks: readonly HclBlock[]
}

export interface HclBlock {
  readonly type: string
  readonly labels: readonly string[]
  readonly body: HclBody
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/** Reads one file. Throws at text that is not of this form. */
export function readHcl(text: string): HclBody {
  let at = 0
  const fail = (): never => {
    throw new Error(`line ${text.slice(0, at).split('\n').length} cannot be read`)
  }
  const take = (pattern: RegExp): string | null => {
    const [found] = new RegExp(pattern.source, 'sy').exec(text.slice(at)) ?? []
    if (found === undefined) return null
    at += found.length
    return found
  }
  const skipSpace = (): void => void take(/(?:\s|#[^\n]*|\/\/[^\n]*|\/\*.*?\*\/)*/)
  /** A quoted text, with the expressions in it. */
  const skipText = (): void => {
    at++
    while (text[at] !== '"') {
      if (at >= text.length) fail()
      if (text[at] === '\\') at += 2
      else if (text.startsWith('${', at)) {
        at++
        skipBrackets()
      } else at++
    }
    at++
  }
  const skipBrackets = (): void => {
    const end = CLOSING[text[at] as string]
    at++
    while (text[at] !== end) {
      if (at >= text.length) fail()
      skipOne()
    }
    at++
  }
  const skipOne = (): void => {
    const mark = /^<<-?(\w+)\n/.exec(text.slice(at))
    if (mark !== null) {
      const end = new RegExp(`\\n[ \\t]*${mark[1]}(?=\\n)`).exec(text.slice(at)) ?? fail()
      at += end.index + end[0].length
    } else if (text[at] === '"') skipText()
    else if (CLOSING[text[at] as string] !== undefined) skipBrackets()
    else if (take(/#[^\n]*|\/\/[^\n]*/) === null) at++
  }
  const readBody = (isFile: boolean): HclBody => {
    const found = new Map<string, string>()
    const blocks: HclBlock[] = []
    for (;;) {
      skipSpace()
      if (isFile ? at === text.length : text[at] === '}') break
      const name = take(/[A-Za-z_][\w-]*/) ?? fail()
      const labels = (take(/(?:\s+"[^"\n]*")*/) ?? '').match(/"[^"]*"/g) ?? []
      if (take(/ *=(?!=)/) !== null) {
        if (found.has(name)) fail()
        const begin = at
        while (at < text.length && text[at] !== '\n') skipOne()
        found.set(name, text.slice(begin, at).trim())
      } else if (take(/\s*\{/) !== null) {
        const body = readBody(false)
        at++
        blocks.push({ type: name, labels: labels.map((label) => label.slice(1, -1)), body })
      } else fail()
    }
    return { arguments: found, blocks }
  }
  return readBody(true)
}
