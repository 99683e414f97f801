import { expect, test } from 'vitest'
import { commentText, MAX_COMMENT_LENGTH } from './comment-text'

test.each([
  ['  Hei.\r\nHa det.  ', 'Hei.\nHa det.'],
  ['snudd \u202Etskelset\u202C', 'snudd tskelset'],
  ['null\u0000byte og klokke\u0007', 'null byte og klokke'],
  ['usynlig\u200B\uFEFF\u2066', 'usynlig'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['halv \uD800', 'halv \uFFFD'],
])('%j is kept as %j', (written, kept) => {
  expect(commentText(written)).toBe(kept)
})

test.each(['', '   ', '\u200B\u202E', '\n\n'])('%j is no comment', (written) => {
  expect(() => commentText(written)).toThrow('comment-empty')
})

test('a comment may be as long as the limit and no longer', () => {
  expect(commentText('x'.repeat(MAX_COMMENT_LENGTH))).toHaveLength(MAX_COMMENT_LENGTH)
  expect(() => commentText('x'.repeat(MAX_COMMENT_LENGTH + 1))).toThrow('comment-too-long')
})
