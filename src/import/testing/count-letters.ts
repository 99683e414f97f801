import type { Citation, Inline, NoteInline } from '@/domain/content/inline'
import type { DraftSource, Manuscript } from '@/domain/content/manuscript'
import { plainText, walkInlines } from '@/domain/content/walk'
import { contentBody } from '@/import/content-body'
import { sourceLabel } from '@/domain/citation/source-label'

/** How often each letter stands in a text; labels that an import turns into data are left out. */
export type Letters = Record<string, number>

/** The letters of a printed text apart from table labels, colours and periods of captions, and locators' labels. */
export function printedLetters(text: string): Letters {
  const lines = text.split('\n').map((line) => line.trim())
  const words = lines
    .filter((line) => line !== '')
    .join(' ')
    .replace(/Tabell \d+: |Kilde: |(?:Rød|Oransje|Gul|Grå): /g, '')
    .replace(/\(1\. april – 30\. juni \d{4}\)\. /g, '')
    .replace(/, s\. (?=\d)/g, '')
    .replace(/(\p{Lu}\p{L}+) og (\p{Lu}\p{L}+) \((?=\d{4})/gu, '$1 $2 ')
  return countLetters(words)
}

/** The letters of a manuscript, with those of its citations as the text has them. */
export function importedLetters(manuscript: Manuscript): Letters {
  const titles = manuscript.sections.map(({ title }) => title)
  const labels = manuscript.tables.flatMap(({ codeLists }) =>
    codeLists.flatMap(({ codes }) => codes.map(({ label }) => label)),
  )
  const words = [...walkInlines(contentBody(manuscript))].map(({ inline }) =>
    wordsOf(inline, manuscript),
  )
  return countLetters(
    [...titles, manuscript.boilerplate?.title ?? '', ...labels, ...words].join(' '),
  )
}

function wordsOf(inline: Inline | NoteInline, manuscript: Manuscript): string {
  return inline.type === 'citation' ? citedWords(inline, manuscript) : plainText([inline])
}

/** A name that several references share is written once: `(MINUSMA 2022a,b,c)`. */
function citedWords({ references }: Citation, { sources }: Manuscript): string {
  const cited = references.map(({ source, prefix = '', suffix = '' }) => ({
    around: prefix + suffix,
    ...labelParts(sources.find(({ id }) => id === source)),
  }))
  return cited
    .map(({ name, date, around }, i) => around + date + (cited[i - 1]?.name === name ? '' : name))
    .join(' ')
}

function labelParts(source: DraftSource | undefined): { name: string; date: string } {
  const words = source ? sourceLabel(source, 'nb').split(' ') : []
  return { name: words.slice(0, -1).join(' '), date: words.at(-1) ?? '' }
}

function countLetters(text: string): Letters {
  const letters: Letters = {}
  for (const [letter] of text.normalize('NFC').matchAll(/\p{L}/gu))
    letters[letter] = (letters[letter] ?? 0) + 1
  return letters
}
