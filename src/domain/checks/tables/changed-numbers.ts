import type { ReportContent, ReportLanguage } from '../../content/report-content'
import { plainText, walkInlines, type InlineVisit } from '../../content/walk'
import { findNumbers } from '../../text/read-number'
import { WHOLE_REPORT, type RuleFinding } from '../finding'
import { citedWorks } from './cited-works'

/**
 * Paragraphs, list items and notes in which numbers of an earlier content gave way to others, while they cite the same. One
 * that cites nothing is another rule's.
 */
export function changedNumbers(content: ReportContent, previous: ReportContent): RuleFinding[] {
  const { language } = content.report
  const before = linesOf(previous)
  return [...linesOf(content)].flatMap(([key, line]) => {
    const old = before.get(key)
    if (!old || line.cited === '' || line.cited !== old.cited) return []
    const change = changeOf({ after: line.text, before: old.text }, language)
    return change ? [found(line, change)] : []
  })
}

type Line = { visit: InlineVisit; text: string; cited: string }

/** What is written in each block, list item and footnote, apart from tables. */
function linesOf(content: ReportContent): Map<string, Line> {
  const tables = new Set(content.tables.map(({ id }) => id))
  const visits = [...walkInlines(content)].filter(({ block }) => !tables.has(block))
  const lines = Map.groupBy(visits, ({ block, footnote }) => footnote?.id ?? block)
  return new Map(
    [...lines].flatMap(([key, [visit, ...others]]) => {
      if (!visit) return []
      const inlines = [visit, ...others].map(({ inline }) => inline)
      return [[key, { visit, text: plainText(inlines), cited: citedWorks(inlines) }] as const]
    }),
  )
}

type Change = { before: string; after: string }

function changeOf({ after, before }: Change, language: ReportLanguage): Change | null {
  const [now, then] = [writtenNumbers(after, language), writtenNumbers(before, language)]
  const [fresh, gone] = [without(now, then), without(then, now)]
  return fresh && gone ? { after: fresh, before: gone } : null
}

function writtenNumbers(text: string, language: ReportLanguage): Map<number, string> {
  return new Map(
    findNumbers(text, language).map(({ value, start, end }) => [value, text.slice(start, end)]),
  )
}

function without(numbers: ReadonlyMap<number, string>, others: ReadonlyMap<number, string>) {
  return [...numbers].flatMap(([value, written]) => (others.has(value) ? [] : [written])).join(', ')
}

function found({ visit: { section, block, footnote } }: Line, change: Change): RuleFinding {
  return {
    outcome: 'possible',
    place: { ...WHOLE_REPORT, section: section.id, block, footnote: footnote?.id ?? null },
    passage: change.after.includes(', ') ? '' : change.after,
    code: 'number-changed',
    values: change,
    mending: null,
  }
}
