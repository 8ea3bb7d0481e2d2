// Prints the section of CHANGELOG.md that a tag stands for, and fails where tag, package.json, package-lock.json and
// CHANGELOG.md do not agree: `node scripts/release-notes.mjs v1.2.3`.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** The section of a changelog (https://keepachangelog.com) for one version; null where there is none with a date. */
export function releaseNotes(changelog, version) {
  const lines = changelog.split('\n')
  const start = lines.findIndex((line) => line.startsWith(`## [${version}] - `))
  if (start === -1 || !/ - \d{4}-\d\d-\d\d$/.test(lines[start])) return null
  const next = lines.findIndex((line, index) => index > start && /^(## |\[)/.test(line))
  return lines
    .slice(start + 1, next === -1 ? undefined : next)
    .join('\n')
    .trim()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
  const [, , tag = ''] = process.argv
  const { version } = JSON.parse(read('package.json'))
  const locked = JSON.parse(read('package-lock.json')).version
  const notes = releaseNotes(read('CHANGELOG.md'), version)
  const wrong = [
    tag !== `v${version}` && `the tag is "${tag}", and package.json says ${version}`,
    locked !== version && `package-lock.json says ${locked}, and package.json ${version}`,
    !notes && `CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD" with anything in it`,
  ].filter(Boolean)
  if (wrong.length > 0) {
    console.error(wrong.join('\n'))
    process.exitCode = 1
  } else console.log(notes)
}
