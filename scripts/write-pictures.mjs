// Draws the pictures of docs/images/ from the check of examples/access-logs: what it prints as terminal.light.svg and
// terminal.dark.svg, and its job summary as job-summary.png. Run after a build.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const COMMAND = 'node dist/cli.js check examples/access-logs'
const COLUMNS = 80
/** The picture ends before this section. */
const FIRST_LEFT_OUT = 'Targets'
const [CELL_WIDTH, LINE_HEIGHT, MARGIN] = [8.43, 19, 18]

const SCHEMES = {
  light: {
    ground: '#ffffff',
    frame: '#d1d9e0',
    text: '#1f2328',
    31: '#cf222e',
    32: '#1a7f37',
    33: '#9a6700',
    dim: '#59636e',
  },
  dark: {
    ground: '#0d1117',
    frame: '#3d444d',
    text: '#f0f6fc',
    31: '#f85149',
    32: '#3fb950',
    33: '#d29922',
    dim: '#9198a1',
  },
}

const escapeXml = (text) => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)

/** A line with its escape sequences as spans of SVG. */
function drawLine(line, colors) {
  const state = { bold: false, dim: false, color: null }
  return line
    .split(/\u001b\[(\d+)m/)
    .map((part, index) => {
      if (index % 2 === 1) {
        const code = Number(part)
        if (code === 0) Object.assign(state, { bold: false, dim: false, color: null })
        if (code === 1) state.bold = true
        if (code === 2) state.dim = true
        if (code === 22) Object.assign(state, { bold: false, dim: false })
        if (code >= 31 && code <= 33) state.color = code
        if (code === 39) state.color = null
        return ''
      }
      if (part === '') return ''
      const fill = state.dim ? colors.dim : state.color === null ? null : colors[state.color]
      const attributes = `${fill === null ? '' : ` fill="${fill}"`}${state.bold ? ' font-weight="700"' : ''}`
      return attributes === '' ? escapeXml(part) : `<tspan${attributes}>${escapeXml(part)}</tspan>`
    })
    .join('')
}

/** The picture for a color scheme of GitHub. */
export function drawTerminal(scheme) {
  const colors = SCHEMES[scheme]
  const [node, ...args] = COMMAND.split(' ')
  const { stdout } = spawnSync(node === 'node' ? process.execPath : node, [...args, '--color'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: String(COLUMNS) },
  })
  // The example URLs count as valid on every day.
  const all = stdout.replaceAll('seen expired', 'seen expires').trimEnd().split('\n')
  const end = all.findIndex((line) => line.replaceAll(/\u001b\[\d+m/g, '').startsWith(FIRST_LEFT_OUT))
  const printed = all.slice(0, end - 1)
  const lines = [`$ ${COMMAND}`, ...printed]
  const width = Math.round(COLUMNS * CELL_WIDTH + 2 * MARGIN)
  const height = lines.length * LINE_HEIGHT + 2 * MARGIN
  const texts = lines.map(
    (line, index) =>
      `<text x="${MARGIN}" y="${MARGIN + 14 + index * LINE_HEIGHT}" xml:space="preserve">${drawLine(line, colors)}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escapeXml(COMMAND)}</title>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${colors.ground}" stroke="${colors.frame}"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="${colors.text}">
${texts.join('\n')}
</g>
</svg>
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const scheme of Object.keys(SCHEMES))
    writeFileSync(new URL(`../docs/images/terminal.${scheme}.svg`, import.meta.url), drawTerminal(scheme))
  const { status } = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', 'test/browser/picture'],
    { cwd: ROOT, env: { ...process.env, UPDATE_PICTURES: '1' }, stdio: 'inherit' },
  )
  process.exitCode = status ?? 1
}
