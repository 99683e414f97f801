import { expect, test } from 'vitest'
import type { Inline } from '@/domain/content/inline'
import { quoteLanguage } from './quote-language'

const words = (text: string, language?: string): Inline => ({ type: 'text', text, language })

test('a quotation in one language has that language', () => {
  expect(quoteLanguage([words('We saw', 'en'), words(' nothing.', 'en')])).toBe('en')
})

test('a quotation in two languages has none', () => {
  expect(quoteLanguage([words('We saw', 'en'), words(' ingenting.')])).toBeNull()
})

test('a space between two passages does not count', () => {
  expect(quoteLanguage([words('We saw', 'en'), words(' '), words('it.', 'en')])).toBe('en')
})

test('words in a link count', () => {
  const link: Inline = {
    type: 'link',
    url: 'https://example.org',
    children: [{ type: 'text', text: 'lenke' }],
  }

  expect(quoteLanguage([words('We saw', 'en'), link])).toBeNull()
})

test('a quotation without words has none', () => {
  expect(quoteLanguage([])).toBeNull()
})
