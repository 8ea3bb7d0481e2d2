import { expect, test } from '@jest/globals'
import { renderList, renderParagraphs } from '../../../src/report/formats/markdown-section.js'

test('Two lists in succession stay two lists, and other paragraphs have only a blank line between them', () => {
  const [one, other] = [renderList(['a', 'b']), renderList(['c'])]
  expect(renderParagraphs([one, other])).toBe('- a\n- b\n\n<!-- -->\n\n- c\n')
  expect(renderParagraphs([`Title.\n\n${one}\n`, '', other])).toContain('- b\n\n<!-- -->\n\n- c')
  expect(renderParagraphs([one, 'Text.', other])).toBe('- a\n- b\n\nText.\n\n- c\n')
  expect(renderParagraphs(['Text.', one])).toBe('Text.\n\n- a\n- b\n')
  expect(renderParagraphs(['', ''])).toBe('')
})
