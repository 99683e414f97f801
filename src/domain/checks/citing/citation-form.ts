import { CITE_WORDS } from '../../citation/cite-name'
import type { Citation } from '../../content/inline'
import type { Source } from '../../content/source'
import type { Mending, RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { readContent, type Passage, type Reading } from '../reading/read-content'
import { withReference } from './with-reference'

/** R13: citations that are typed by hand have the house's form; the others get it by themselves. */
export const citationForm: Rule = {
  number: 'R13',
  severity: 'warns',
  waivable: true,
  title: { nb: 'Skrivemåten i henvisninger', en: 'Form of citations' },
  explanation: {
    nb: 'To forfattere bindes sammen med «og» i teksten og «&» i parentes. Det er ikke komma før årstallet. Sidetall skrives i feltet for sted i kilden.',
    en: 'Two authors are joined by “and” in the text and by “&” in parentheses. There is no comma before the year. Pages are written in the field for the place in the source.',
  },
  check: ({ content }) => {
    const reading = readContent(content)
    const typed = typedForms(reading)
    return reading.blocks.flatMap(({ lines, notes }) =>
      [...lines, ...notes].flatMap((passage) => [
        ...typedFindings(passage, typed),
        ...locatorFindings(passage),
      ]),
    )
  },
}

type Typed = { pattern: RegExp; mend: (words: string, isInside: boolean) => string }

/** How the authors of this content’s sources may be typed, and how they should be. */
function typedForms({ sources, language }: Reading): Typed[] {
  const works = [...sources.values()]
  const { and } = CITE_WORDS[language]
  const pairs = new Set(works.flatMap(pairOf))
  const names = new Set(
    works.flatMap(({ shortName, authors: [author] }) => [shortName, familyOf(author)]),
  )
  const joined: Typed = {
    pattern: anyOf(pairs, String.raw`(?=[^\p{L}])`),
    mend: (words, isInside) => words.replace(/\s(?:&|og|and)\s/u, isInside ? ' & ' : ` ${and} `),
  }
  const comma: Typed = {
    pattern: anyOf(
      new Set([...names].flatMap((name) => (name ? [escaped(name)] : []))),
      COMMA_YEAR,
    ),
    mend: (words) => words.replace(/,(?=\s\S+$)/u, ''),
  }
  return [joined, comma]
}

const COMMA_YEAR = String.raw`,\s(?:(?:19|20)\d{2}[a-z]?|u\.å\.|n\.d\.)`

function typedFindings({ text, place }: Passage, typed: readonly Typed[]): RuleFinding[] {
  return typed.flatMap(({ pattern, mend }) =>
    [...mendings(text, { pattern, mend })].flatMap(([from, to]) => {
      if (to === from) return []
      return [
        {
          outcome: 'discrepancy',
          place,
          passage: from,
          code: 'check-citation-form',
          values: { from, to },
          mending: { kind: 'replace-text', from, to },
        } satisfies RuleFinding,
      ]
    }),
  )
}

/** Wrong words → right words, the same ones once. */
function mendings(text: string, { pattern, mend }: Typed): Map<string, string> {
  return new Map(
    [...text.matchAll(pattern)].map(({ 0: from, index }) => [
      from,
      mend(from, isInParentheses(text, index)),
    ]),
  )
}

const LONGEST_BRACKET = 200

function isInParentheses(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - LONGEST_BRACKET), index)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

const TYPED_PAGE =
  /^,?\s{0,3}(?:s|p|pp|side|sider|page|pages)\.?\s{0,3}(\d{1,5}(?:\s?[-–—]\s?\d{1,5})?)$/iu

/** A page that is typed behind the work has the label of one language alone, and nobody can check it. */
function locatorFindings({ citations, place }: Passage): RuleFinding[] {
  return citations.flatMap((citation) =>
    citation.references.flatMap(({ suffix = '', locator }, index) => {
      const [, page] = TYPED_PAGE.exec(suffix) ?? []
      if (page === undefined || locator !== undefined) return []
      return [
        {
          outcome: 'discrepancy',
          place,
          passage: suffix.trim(),
          code: 'check-page-typed',
          values: { page },
          mending: asLocator(citation, { index, page }),
        } satisfies RuleFinding,
      ]
    }),
  )
}

function asLocator(
  citation: Citation,
  { index, page }: { index: number; page: string },
): Mending | null {
  const reference = citation.references[index]
  if (!reference) return null
  const { source, prefix } = reference
  const value = page.replace(/\s?[-—]\s?/, '–')
  const located = { source, ...(prefix !== undefined && { prefix }) }
  return withReference(citation, {
    index,
    reference: { ...located, locator: { label: 'page', value } },
  })
}

function pairOf({ authors, shortName }: Source): string[] {
  const [first, second] = authors.map(familyOf)
  if (shortName !== null || authors.length !== 2 || !first || !second) return []
  return [String.raw`${escaped(first)}\s(?:&|og|and)\s${escaped(second)}`]
}

function familyOf(author: Source['authors'][number] | undefined): string | null {
  return author && 'family' in author ? author.family : null
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

function anyOf(choices: ReadonlySet<string>, behind: string): RegExp {
  // A pattern of no choices would find the empty word everywhere.
  const body = choices.size === 0 ? '(?!)' : [...choices].join('|')
  return new RegExp(String.raw`(?<!\p{L})(?:${body})${behind}`, 'gu')
}
