import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportContent } from '../../../tests/support/report-arbitraries'
import { sampleContent } from '../../../tests/support/sample-content'
import type { ReportContent } from '../content/report-content'
import type { Section } from '../content/block'
import { assemble, type WorkingCopy } from './assemble'
import { draftContent } from './draft-content'
import type { OutlineItem } from './outline'

function flattened(sections: readonly Section[], level = 1): OutlineItem[] {
  return sections.flatMap(({ sections: below, ...section }) => [
    { level, section },
    ...flattened(below, level + 1),
  ])
}

function copyOf({ report, sections, tables, sources, boilerplate }: ReportContent): WorkingCopy {
  return {
    report,
    outline: flattened(sections),
    tables,
    sources: sources.map((source) => ({ ...source, undated: source.issued === null })),
    boilerplate,
    yearSuffixes: new Map(),
  }
}

test('whatever can be pinned is shown as it would be pinned', () => {
  fc.assert(
    fc.property(reportContent(), (content) => {
      const copy = copyOf(content)
      const { content: pinned } = assemble(copy)

      if (pinned) expect(draftContent(copy)).toEqual(pinned)
    }),
    { numRuns: 60 },
  )
}, 30_000)

test('what is lacking does not keep a text from being shown', () => {
  const copy = copyOf(sampleContent())
  const sources = copy.sources.map((source) => ({ ...source, title: null, publisher: null }))
  const draft = draftContent({ ...copy, sources, report: { ...copy.report, country: null } })

  expect(draft.sources[0]?.title).toBe('[uten tittel]')
  expect(draft.report.country).toEqual({ code: '', name: '' })
})
