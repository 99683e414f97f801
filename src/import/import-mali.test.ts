import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importPlainText } from './import-plain-text'
import { importSummary } from './import-summary'
import { MALI } from './mali-expectations'
import { countingIds } from './testing/counting-ids'
import { importedLetters, printedLetters } from './testing/count-letters'
import { numberNotes, showReport, showSection, showTable } from './testing/show-report'

// Vitest runs from the root of the repository; the reference text lies beside it, and only where it may.
const SEED = '../shared/seed/mali-respons.txt'
const present = existsSync(SEED)

describe.skipIf(!present)('the reference text', () => {
  const text = present ? readFileSync(SEED, 'utf8') : ''
  const report = importPlainText(text, { newId: countingIds(), language: 'nb' })
  const { manuscript } = report
  const summary = importSummary(report, 'nb')
  const shown = showReport(manuscript)
  const all = shown.join('\n')
  const { marked, notes } = numberNotes(all)

  test('has its sixteen headings in order, each at level 1', () => {
    expect(report.headings).toEqual(MALI.headings)
    expect(new Set(manuscript.sections.map(({ level }) => level))).toEqual(new Set([1]))
  })

  test('ends with the boilerplate, which is no section', () => {
    expect(manuscript.boilerplate).toMatchObject({ title: 'Om Landinfos responser' })
    expect(manuscript.boilerplate?.blocks).toHaveLength(4)
    expect(manuscript.sections).toHaveLength(15)
  })

  test('cites its 27 works at 50 places, 55 times, and has nine footnotes', () => {
    expect(summary.works).toEqual(MALI.works)
    expect([summary.citations, summary.references, summary.footnotes]).toEqual([50, 55, 9])
  })

  test.each([0, 1, 2, 3, 4])('has every header and cell of table %i + 1', (i) => {
    const table = manuscript.tables.slice(i, i + 1)
    const before = notes.findIndex((note) => note.startsWith('Oversikten'))
    const lines = table.flatMap((one) => showTable(one, manuscript)).join('\n')
    expect(numberNotes(lines, before + 1).marked.split('\n')).toEqual(MALI.tables[i])
  })

  test('is summed up table by table', () => {
    const figures = summary.tables.map(({ rows, columns, unknownCells }) => [
      rows,
      columns,
      unknownCells,
    ])
    expect(figures).toEqual([
      [4, 2, 0],
      [3, 4, 0],
      [4, 4, 0],
      [7, 2, 14],
      [5, 4, 16],
    ])
  })

  test.each(MALI.notes.map((note, i) => [i + 1, ...note] as const))(
    'has footnote %i right behind "%s"',
    (number, before, beginning) => {
      expect(marked).toContain(`${before}[${number}]`)
      expect(notes[number - 1]?.slice(0, beginning.length)).toBe(beginning)
    },
  )

  test.each(MALI.citations)('cites %s', (citation) => {
    expect(all).toContain(citation)
  })

  test.each(MALI.notCitations)('keeps "%s" as text', (words) => {
    expect(all).toContain(words)
  })

  test.each(MALI.mended)('writes "%s"', (words) => {
    expect(all).toContain(words)
  })

  test('leaves no word whose hyphen was guessed away', () => {
    expect(report.needsPerson.filter(({ code }) => code === 'import-hyphen-unsure')).toEqual([])
  })

  test('has one block quotation, in English, with its citation', () => {
    const quotes = shown.filter((line) => line.startsWith('>'))
    expect(quotes).toEqual([
      expect.stringMatching(/^> <en:This army.*>\{p:Marsh & Rolandsen 2021\}/),
    ])
  })

  test('marks the English quotations inside Norwegian sentences', () => {
    const inline = [...all.matchAll(/«<en:(\S+ \S+)/g)].map(([, words]) => words)
    expect(inline).toEqual(['the Sahelian', 'training, close'])
  })

  test('has one numbered list of four, of which one item runs over a page', () => {
    const items = shown.filter((line) => /^\d\. /.test(line))
    expect(items.map((item) => item.split(' ', 2).join(' '))).toEqual([
      '1. Områder',
      '2. Områder',
      '3. Områder',
      '4. Ingen',
    ])
  })

  test('carries a paragraph over a page end with a footnote in it', () => {
    expect(showSection(manuscript, 'Sør-Mali').join('\n')).toContain('i Nord- og Sentral-Mali')
  })

  test('loses no letter and adds none', () => {
    expect(importedLetters(manuscript)).toEqual(printedLetters(text))
  })

  test('leaves to a person one thing for each source, and what the tables do not say', () => {
    const codes = report.needsPerson.map(({ code }) => code)
    expect(codes.filter((code) => code === 'import-source-incomplete')).toHaveLength(27)
    expect(report.needsPerson).toContainEqual({
      where: 'Tabell 4',
      code: 'import-table-categories',
      values: { count: 14 },
    })
    expect(codes).toHaveLength(27 + 7)
  })
})
