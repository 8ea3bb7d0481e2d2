// The sections of bench/README.md that benchmarks write, and what each says of where it was measured.
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'

/**
 * Date, machine and command; `load`: how busy the machine was before the measuring (average of a minute).
 *
 * @param {string} command
 * @param {{ node?: string, load?: number | null }} [options]
 */
export function describeMeasurement(command, { node = process.version, load = null } = {}) {
  const parts = [
    new Date().toISOString().slice(0, 10),
    `${availableParallelism()} × ${cpus()[0]?.model.trim()}`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    process.platform,
    `Node ${node}`,
  ]
  if (load !== null)
    parts.push(`load average ${load.toFixed(1)} at the start, ${loadavg()[0].toFixed(1)} at the end`)
  return `${parts.join(', ')}; \`${command}\``
}

/** @param {readonly string[]} heads @param {readonly (readonly string[])[]} rows */
export function makeMarkdownTable(heads, rows) {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Puts a text between `<!-- name -->` and `<!-- end of name -->`. */
export function writeSection(name, text) {
  const readme = new URL('README.md', import.meta.url)
  const before = readFileSync(readme, 'utf8')
  const begin = `<!-- ${name} -->\n`
  const end = `\n<!-- end of ${name} -->`
  const from = before.indexOf(begin)
  const to = before.indexOf(end)
  if (from < 0 || to < from) throw new Error(`bench/README.md has no section ${name}.`)
  writeFileSync(readme, before.slice(0, from + begin.length) + text + before.slice(to))
}
