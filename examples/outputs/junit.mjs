// Writes JUnit XML from report.json for GitLab, Azure DevOps, Jenkins and others: a test case for each target and each open gap.
// node junit.mjs report/report.json > junit.xml
import { readFileSync } from 'node:fs'

const report = JSON.parse(readFileSync(process.argv[2] ?? 'report/report.json', 'utf8'))

/** Escapes text for XML 1.0. Characters that XML does not allow become `<U+…>`, so that log text cannot end an element. */
const xml = (text) =>
  text
    .replace(
      /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
      (character) => `<U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
    )
    .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)

const countRequests = (count) => `${count} request${count === 1 ? '' : 's'}`
const words = ({ requester, product, requests, advice }) =>
  `${requester} with ${product ?? 'an unknown client'}, ${countRequests(requests)}: ${advice}`
const causesIn = (bucket) => report.causes.filter(({ buckets }) => buckets.includes(bucket))

const cases = [
  ...report.targets.map(({ bucket, network, verdict, sigV2 }) => ({
    name: `${bucket} (${network})`,
    result:
      verdict === 'non-compliant'
        ? ['failure', `${countRequests(sigV2)} signed with SigV2`, causesIn(bucket).map(words).join('\n')]
        : verdict === 'no-traffic'
          ? ['skipped', 'no request signed with SigV4', '']
          : null,
  })),
  ...report.gaps
    .filter(({ accepted }) => !accepted)
    .map(({ name, bucket, network, message }) => ({
      name: [name, bucket, network].filter((part) => part !== null).join(' '),
      result: ['failure', name, message],
    })),
]
const count = (kind) => cases.filter(({ result }) => result?.[0] === kind).length
const lines = cases.map(({ name, result }) => {
  const start = `    <testcase classname="s3-sigv4-check" name="${xml(name)}"`
  if (result === null) return `${start}/>`
  const [kind, message, text] = result
  return `${start}><${kind} message="${xml(message)}">${xml(text)}</${kind}></testcase>`
})
process.stdout.write(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="s3-sigv4-check" tests="${cases.length}" failures="${count('failure')}" skipped="${count('skipped')}" timestamp="${report.generatedAt}">
${lines.join('\n')}
  </testsuite>
</testsuites>
`)
