import { LanguageTag } from '@/domain/content/identifier'
import { MARKS, type Mark } from '@/domain/content/inline'
import type { ReportLanguage } from '@/domain/content/report-content'
import { attributeOf, styleOf } from '../html/element'
import type { HtmlElement } from '../html/parse-html'

/** How words look and what they are: handed down from element to element. `url` is that of the link around them. */
export type Look = {
  marks: readonly Mark[]
  language: string | null
  url: string | null
  preformatted: boolean
}

export const PLAIN_LOOK: Look = { marks: [], language: null, url: null, preformatted: false }

const TAGS: Readonly<Record<string, Mark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  dfn: 'italic',
  sub: 'subscript',
  sup: 'superscript',
}

/** The look of what stands in an element: its own tag, style and language on top of those around it. */
export function lookIn(
  element: HtmlElement,
  { around, language }: { around: Look; language: ReportLanguage },
): Look {
  const style = styleOf(element)
  const tagged = TAGS[element.tagName]
  const given = { ...(tagged && { [tagged]: true }), ...styledMarks(style) }
  const whiteSpace = style.get('white-space')
  return {
    ...around,
    marks: MARKS.filter((mark) => given[mark] ?? around.marks.includes(mark)),
    language: languageIn(element, { around: around.language, language }),
    preformatted: element.tagName === 'pre' || (around.preformatted && whiteSpace !== 'normal'),
  }
}

type GivenMarks = Partial<Record<Mark, boolean>>

const STYLES: Readonly<Record<string, (value: string) => GivenMarks>> = {
  'font-weight': (value) => ({ bold: value.startsWith('bold') || Number(value) >= 600 }),
  'font-style': (value) => ({ italic: /^(?:italic|oblique)/.test(value) }),
  'vertical-align': raisedOrLowered,
}

function styledMarks(style: ReadonlyMap<string, string>): GivenMarks {
  const given: GivenMarks = {}
  for (const [property, marksOf] of Object.entries(STYLES)) {
    const value = style.get(property)?.toLowerCase()
    if (value && value !== 'inherit') Object.assign(given, marksOf(value))
  }
  return given
}

function raisedOrLowered(value: string): GivenMarks {
  if (value === 'super') return { superscript: true }
  return value === 'sub' ? { subscript: true } : {}
}

/** Word's own names of the Norwegian languages. */
const WORD_LANGUAGES: Readonly<Record<string, string>> = { 'no-bok': 'nb', 'no-nyn': 'nn' }
const NO_LANGUAGE = ['', 'x-none', 'und', 'zxx', 'mul']

function languageIn(
  element: HtmlElement,
  { around, language }: { around: string | null; language: ReportLanguage },
): string | null {
  // The body's language is the program's, not the text's: Word writes EN-US there whatever was written.
  if (element.tagName === 'body' || element.tagName === 'html') return around
  const tag = attributeOf(element, 'lang').trim().toLowerCase()
  if (NO_LANGUAGE.includes(tag)) return around
  const named = languageOf(tag, language)
  if (named === language) return null
  return LanguageTag.safeParse(named).success ? named : around
}

function languageOf(tag: string, language: ReportLanguage): string {
  const primary = WORD_LANGUAGES[tag] ?? tag.replace(/[-_].*$/, '')
  if (primary !== 'no') return primary
  return language === 'nn' ? 'nn' : 'nb'
}
