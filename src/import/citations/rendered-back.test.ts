import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importPlainText } from '@/import/import-plain-text'
import { countingIds } from '@/import/testing/counting-ids'
import { printedLine, writtenCitations } from '@/import/testing/written-citations'

// The reference text lies beside the repository, and only where it may.
const TEXTS = [
  { name: 'the project’s own text', path: 'tests/fixtures/respons-med-feller.txt', citations: 24 },
  { name: 'the reference text', path: '../shared/seed/mali-respons.txt', citations: 50 },
].filter(({ path }) => existsSync(path))

describe.each(TEXTS)('$name', ({ path, citations }) => {
  const text = readFileSync(path, 'utf8')
  const { manuscript } = importPlainText(text, { newId: countingIds(), language: 'nb' })
  const written = writtenCitations(manuscript)
  const printed = printedLine(text)

  test('has all its citations', () => {
    expect(written).toHaveLength(citations)
  })

  test.each(written.map(({ around, text: letters }) => [letters, around]))(
    'has %s back letter for letter where it stood: %s',
    (_, around) => {
      expect(printed).toContain(around)
    },
  )

  test('has each citation as often as it was printed', () => {
    const counts = Map.groupBy(written, ({ text: letters }) => letters)
    const tooOften = [...counts].filter(
      ([letters, same]) => printed.split(letters).length - 1 < same.length,
    )

    expect(tooOften).toEqual([])
  })
})
