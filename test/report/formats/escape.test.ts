import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import {
  cutText,
  escapeCsvCell,
  escapeHtml,
  escapeLogJson,
  escapeLogLines,
  escapeMarkdown,
  escapeMarkdownCell,
  escapeMermaid,
  formatMarkdownCellCode,
  formatMarkdownCode,
  removeGuards,
  showInvisible,
} from '../../../src/report/formats/escape.js'
import { HOSTILE_TEXTS } from '../reports.js'

/** Texts with the special characters of each medium, and any other text. */
const pieces = [
  ...'`|\\*_~[]()<>!#@&;:/."\'=+-$%{}^0a \t\r\n\u0000\u001b\u009b\u00ad\u200b\u202e\u2066\u2028\ufeff\ud800é漢',
  ...[
    '``',
    '```',
    '\\|',
    '\\`',
    '<!--',
    '-->',
    '</td>',
    '<img src=x onerror=alert(1)>',
    '@octocat',
    '#1',
    'GH-1',
    'o/r#1',
  ],
  ...[
    'www.evil.example',
    'https://evil.example',
    'a@evil.example',
    '1.',
    '1)',
    '- ',
    '> ',
    '---',
    '===',
    ':skull:',
    '&amp;',
  ],
  ...[
    '::error::x',
    '##[error]x',
    '`code`',
    '[x](javascript:alert(1))',
    '![x](y)',
    '[^1]',
    '~~x~~',
    '$`x`$',
    'deadbeef',
  ],
]
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...HOSTILE_TEXTS),
)
const property = (check: (text: string) => void) => fc.assert(fc.property(hostile, check), { numRuns: 1_000 })

function rendered(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  })
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' }
function textOf(fragment: string): string {
  return fragment
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|amp|quot);/g, (entity) => ENTITIES[entity] as string)
}
function tagsOf(fragment: string): string[] {
  return fragment.match(/<[^>]*>/g) ?? []
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

describe('the function showInvisible', () => {
  test('Invisible characters are replaced by their code points', () => {
    expect(showInvisible('a\u202eb\u0000c\u2028d\u{e0041}e\ud800')).toBe(
      'a<U+202E>b<U+0000>c<U+2028>d<U+E0041>e<U+D800>',
    )
  })
  test('Visible characters stay unchanged', () => {
    expect(showInvisible('Grüße, 漢字 🪣 arn:aws:iam::111122223333:user/x')).toBe(
      'Grüße, 漢字 🪣 arn:aws:iam::111122223333:user/x',
    )
  })
  test('No control, format or separator character remains', () => {
    property((text) => expect(showInvisible(text)).not.toMatch(UNSEEN))
  })
})

test('The function cutText counts code points and marks what it removed', () => {
  expect(cutText('🪣🪣🪣', 3)).toBe('🪣🪣🪣')
  expect(cutText('🪣🪣🪣', 2)).toBe('🪣…')
})

test('JSON keeps its meaning, and has no invisible character and no workflow command', () => {
  const value = { a: '##[error]x\u009b31m', 'b##[c]': '#[##[\u{e0041}' }
  expect(escapeLogJson(JSON.stringify(value))).toBe(
    '{"a":"##\\u005berror]x\\u009b31m","b##\\u005bc]":"#[##\\u005b\\udb40\\udc41"}',
  )
  property((text) => {
    const json = escapeLogJson(JSON.stringify({ text, [text]: [text] }, null, 2))
    expect(JSON.parse(json)).toEqual({ text, [text]: [text] })
    expect(json).not.toContain('##[')
    expect(json.replaceAll('\n', '')).not.toMatch(UNSEEN)
  })
})

describe('the function escapeLogLines', () => {
  test('An address stays unchanged, and a workflow command is disabled', () => {
    expect(escapeLogLines('  remote IP  2001:db8::1\n  ::1\n\u001b[1m::error::x')).toBe(
      '  remote IP  2001:db8::1\n  <U+003A>:1\n\u001b[1m<U+003A>:error::x',
    )
  })
  test('No line is a workflow command, for any text', () => {
    property((text) => {
      const lines = escapeLogLines(text)
      expect(lines).not.toContain('##[')
      for (const line of lines.split(/[\r\n\u2028\u2029]/))
        expect(line.trimStart().startsWith('::')).toBe(false)
    })
  })
})

describe('Markdown escapes', () => {
  test('A code span shows the text in one element', () => {
    property((text) => {
      const expected = text === '' ? '<em>empty</em>' : null
      const fragment = rendered(`Before ${formatMarkdownCode(text)} after`)
      const inner = /^<p>Before (.*) after<\/p>$/su.exec(fragment)?.[1]
      if (expected !== null) return expect(inner).toBe(expected)
      expect(tagsOf(inner as string)).toEqual(['<code>', '</code>'])
      expect(textOf(inner as string)).toBe(showInvisible(text))
    })
  })

  test('A code span in a cell shows the text and does not break the table', () => {
    property((text) => {
      fc.pre(text !== '')
      const fragment = rendered(
        `| a | b | c |\n| --- | --- | --- |\n| x | ${formatMarkdownCellCode(text)} | y |\n`,
      )
      const cells = /<td>x<\/td>\n<td>(.*)<\/td>\n<td>y<\/td>/su.exec(fragment)
      const inner = (cells?.[1] ?? '').replaceAll(/<\/code>(?:<!-- -->|<wbr>)<code>|<wbr>/g, '')
      expect(tagsOf(fragment).filter((tag) => tag === '<td>')).toHaveLength(3)
      expect(tagsOf(inner)).toEqual(['<code>', '</code>'])
      expect(textOf(inner)).toBe(showInvisible(text))
    })
  })

  test.each([
    '-Dcom.amazonaws.services.s3.enableV4',
    "S3::setSignatureVersion('v4')",
    'fs.s3a.bucket.NAME.signing-algorithm',
    'storage-service.request-signature-version=AWS4-HMAC-SHA256',
    'setSignerOverride("S3SignerType")',
    'aws-sdk-java/1.11.820 Windows_10/10.0 Java_HotSpot(TM)_64-Bit_Server_VM/11.0.2+9-LTS',
    'arn:aws:sts::111122223333:assumed-role/*_x_*|y/z[1](2)&lt;',
  ])('A flag or a name in a cell is one code element, however long it is: %s', (text) => {
    const cell = formatMarkdownCellCode(text)
    expect(cell).toContain('<wbr>')
    const fragment = rendered(`| a | b |\n| --- | --- |\n| x | ${cell} |\n`)
    expect(fragment.match(/<code>/g)).toHaveLength(1)
    expect(textOf(fragment.replaceAll('<wbr>', ''))).toContain(text)
  })

  test.each([
    ['prose', escapeMarkdown, (markdown: string) => markdown],
    [
      'prose in a cell',
      escapeMarkdownCell,
      (markdown: string) => `| a | b |\n| --- | --- |\n| x | ${markdown} |\n`,
    ],
  ])('The format %s shows the text with code spans only', (_, escaped, asDocument) => {
    property((text) => {
      fc.pre(showInvisible(text).trim() !== '')
      const fragment = rendered(asDocument(escaped(text)))
      const inner = /^<p>(.*)<\/p>$|<td>x<\/td>\n<td>(.*)<\/td>/su.exec(fragment)
      const shown = (inner?.[1] ?? inner?.[2] ?? '').replaceAll(/<!-- -->|<wbr>/g, '')
      expect(tagsOf(shown).filter((tag) => tag !== '<code>' && tag !== '</code>')).toEqual([])
      const withoutMarkup = (words: string) => words.replace(/[ `]+/g, '')
      expect(withoutMarkup(textOf(shown))).toBe(withoutMarkup(showInvisible(text)))
      // GitHub recognizes these in text outside code: mentions, references, emoji and formulas.
      const plain = textOf(shown.replace(/<code>.*?<\/code>/gsu, ' '))
      expect(plain).not.toMatch(/[@#$<>]|:\w+:|gh-\d|www\.|\/\//i)
    })
  })

  test('Prose keeps its words, and technical names become code', () => {
    expect(
      escapeMarkdown('Set `use-sigv4 = True`, or accept no-traffic (203.0.113.0/24): see @octocat, GH-26.'),
    ).toBe('Set `use-sigv4 = True`, or accept no-traffic (`203.0.113.0/24`): see `@octocat`, `GH-26`.')
  })
})

test('A Mermaid label has no character that ends it', () => {
  property((text) => expect(escapeMermaid(text)).toMatch(/^[\p{L}\p{N} .,:+#;-]*$/u))
})

describe('HTML escapes', () => {
  test('Text and attributes contain no markup, and read as the original text', () => {
    property((text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"'`]|&(?!#\d+;)/)
      const read = escapeHtml(text).replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      expect(read).toBe(showInvisible(text))
    })
  })
})

describe('CSV escapes', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['＝x', "'＝x"],
    ['＋x', "'＋x"],
    ['－x', "'－x"],
    ['＠x', "'＠x"],
    ['-', '-'],
    ['', ''],
    ['a=b', 'a=b'],
    ['--', "'--"],
    ["'=1", "''=1"],
    ['a;=cmd|x', "a;'=cmd|x"],
    ['a;"=cmd|x', 'a;"\'=cmd|x'],
    ['a\t@x', "a\t'@x"],
    ['a; =x', 'a; =x'],
  ])('The cell %j is guarded as %j', (text, cell) => {
    expect(escapeCsvCell(text)).toBe(cell)
  })
  test('No cell begins a formula, except a single dash', () => {
    property((text) => {
      const cell = escapeCsvCell(text)
      const begins =
        cell === '-' ? [] : cell.split(/[;\t\r\n]"*/).filter((part) => /^[=+\-@＝＋－＠\t\r]/.test(part))
      expect(begins).toEqual([])
      expect(removeGuards(cell)).toBe(text)
    })
  })
})
