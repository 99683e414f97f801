import { expect, test } from 'vitest'
import { nestOutline } from '@/domain/assembly/outline'
import type { Block } from '@/domain/content/block'
import type { Citation } from '@/domain/content/inline'
import { citedSources } from '@/domain/content/integrity'
import type { Manuscript } from '@/domain/content/manuscript'
import { numberContent } from '@/domain/content/number-content'
import type { Cell, Table } from '@/domain/content/table'
import { plainText, walkInlines, type ContentBody } from '@/domain/content/walk'
import { maliReport } from './mali-report'

const [first, corrected, second, waiting] = maliReport.stages.map(({ manuscript }) => manuscript)
const WORKS = `acled-ud africa-center-2022 benjaminsen-ba-2021 clingendael-2019 desorgues-2022
  easo-2020 france-24-2022 hrw-2022 icg-2021a icg-2021b icg-2021c landinfo-2016a landinfo-2016b
  le-monde-2022 leraand-2022 marsh-rolandsen-2021 minusma-2022a minusma-2022b minusma-2022c
  nsaibia-2021 nsaibia-2022 nupi-2022 parens-2022 risemberg-2022 sylla-2022
  un-security-council-2022a un-security-council-2022b`.split(/\s+/)

test('the report has three editions and one version that waits for review', () => {
  expect(maliReport.stages.map(({ number }) => number)).toEqual(['1.0', '1.1', '2.0', null])
})

test('the newest version cites the 27 works of the subject, and the declaration that it quotes', () => {
  const cited = citedSources(bodyOf(waiting))
  expect(cited.toSorted()).toEqual([...WORKS, 'un-general-assembly-1948'].toSorted())
})

test('nine footnotes run through body, caption, header cell and cell', () => {
  const notes = [...numberContent(bodyOf(waiting)).footnotes.values()]
  expect(notes.map(({ number, footnote, block }) => [number, footnote.id, block])).toEqual([
    [1, 'note-alger', 'krisen'],
    [2, 'note-minusma', 'grunnlaget'],
    [3, 'note-ecowas', 'valg'],
    [4, 'note-dogoner', 'ogossagou'],
    [5, 'note-tuareger', 'opprorene'],
    [6, 'note-hendelser', 'hendelser'],
    [7, 'note-uten-isgs', 'jnim-nord-mali'],
    [8, 'note-taoudenit', 'jnim-nord-mali'],
    [9, 'note-menaka', 'jnim-nord-mali'],
  ])
})

test('table 1 counts the incidents of each area', () => {
  expect(figures('sikkerhetshendelser', waiting)).toEqual([[310], [151], [75], [73]])
})

test('table 2 counts the civilian victims of each quarter', () => {
  expect(figures('sivile-ofre', waiting)).toEqual([
    [543, 317, 243],
    [107, 77, 55],
    [107, 73, 77],
  ])
})

test('table 3 divides the civilians killed in table 2 between the parties', () => {
  const parties = figures('ansvarlige-parter', waiting)
  expect(parties).toEqual([
    [284, 200, 136],
    [6, 16, 6],
    [4, 5, 11],
    [249, 96, 90],
  ])
  expect([0, 1, 2].map((quarter) => sum(parties.map((row) => row[quarter] ?? 0)))).toEqual(
    figures('sivile-ofre', waiting)[0],
  )
})

test('tables 4 and 5 name 14 and 16 districts, and know the category of three', () => {
  const districts = ['jnim-sentral-mali', 'jnim-nord-mali'].map((id) =>
    cellsOf(id, waiting).flatMap((cell) => (cell.kind === 'category' ? [cell] : [])),
  )
  expect(districts.map(({ length }) => length)).toEqual([14, 16])
  expect(
    districts
      .flat()
      .flatMap(({ code, children }) =>
        code === 'ikke-fort-inn' ? [] : [[plainText(children), code]],
      ),
  ).toEqual([
    ['Tenenkou', 'sterk'],
    ['Youwaro', 'sterk'],
    ['Ménaka', 'marginal'],
  ])
})

test('tables are numbered in the order in which the text speaks of them', () => {
  expect([...numberContent(bodyOf(waiting)).tables.keys()]).toEqual([
    'sikkerhetshendelser',
    'sivile-ofre',
    'ansvarlige-parter',
    'jnim-sentral-mali',
    'jnim-nord-mali',
  ])
})

test.each<[string, (citation: Citation) => boolean]>([
  ['in parentheses', ({ mode }) => mode === 'parenthetical'],
  ['as part of the sentence', ({ mode }) => mode === 'narrative'],
  ['without parentheses', ({ mode }) => mode === 'bare'],
  ['by a name in Norwegian', ({ nameInText }) => nameInText === 'FNs sikkerhetsråd'],
  ['several at once', ({ references }) => references.length > 1],
  ['three of one year', ({ references }) => references.map(yearOf).join() === 'a,b,c'],
  ['with a page', (citation) => hasLocator(citation, 'page')],
  ['with an article', (citation) => hasLocator(citation, 'article')],
  ['with words before', ({ references }) => references.some(({ prefix }) => prefix)],
  ['with words behind', ({ references }) => references.some(({ suffix }) => suffix)],
])('works are cited %s', (_, isSo) => {
  expect(citationsOf(waiting).some(isSo)).toBe(true)
})

test('the text has three levels, a quotation, and lists of both kinds', () => {
  const blocks = (waiting?.sections ?? []).flatMap((section) => section.blocks)
  expect(new Set(waiting?.sections.map(({ level }) => level))).toEqual(new Set([1, 2, 3]))
  expect(new Set(blocks.map(kindOf))).toEqual(
    new Set(['paragraph', 'quote', 'bullets', 'numbered', 'table']),
  )
})

test('the correction changes one spelling', () => {
  expect(changedBlocks(first, corrected)).toEqual(['nm-oversikt'])
  expect(changedTables(first, corrected)).toEqual([])
})

test('the second edition adds a section and a table and loses nothing', () => {
  expect(without(idsOf(second), idsOf(corrected))).toContain('sor-mali')
  expect(without(second?.tables.map(idOf), corrected?.tables.map(idOf))).toEqual(['jnim-nord-mali'])
  expect(without(idsOf(corrected), idsOf(second))).toEqual([])
})

test('the waiting version adds one paragraph, changes two and sets one category', () => {
  expect(without(idsOf(waiting), idsOf(second))).toEqual(['fn-luftstotte'])
  expect(changedBlocks(second, waiting)).toEqual(['nm-oversikt', 'bamako-haeren'])
  expect(changedTables(second, waiting)).toEqual(['jnim-sentral-mali'])
})

test('a citation keeps its id in every version that has its words', () => {
  const ids = maliReport.stages.map(({ manuscript }) => citationsOf(manuscript).map(idOf))
  expect(without(ids[0], ids[3])).toEqual([])
})

function bodyOf(manuscript: Manuscript | undefined): ContentBody {
  const sections = manuscript?.sections ?? []
  return {
    sections: nestOutline(sections.map(({ level, ...section }) => ({ level, section }))),
    tables: manuscript?.tables ?? [],
    boilerplate: null,
  }
}

function citationsOf(manuscript: Manuscript | undefined): Citation[] {
  const inlines = [...walkInlines(bodyOf(manuscript))].map(({ inline }) => inline)
  return inlines.flatMap((inline) => (inline.type === 'citation' ? [inline] : []))
}

function tableOf(id: string, manuscript: Manuscript | undefined): Table | undefined {
  return manuscript?.tables.find((table) => table.id === id)
}

function cellsOf(id: string, manuscript: Manuscript | undefined): Cell[] {
  return (tableOf(id, manuscript)?.rows ?? []).flatMap(({ cells }) => cells)
}

function figures(id: string, manuscript: Manuscript | undefined): number[][] {
  return (tableOf(id, manuscript)?.rows ?? []).map(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === 'number' ? [cell.value] : [])),
  )
}

function blocksOf(manuscript: Manuscript | undefined): Block[] {
  return (manuscript?.sections ?? []).flatMap(({ blocks }) => blocks)
}

function idsOf(manuscript: Manuscript | undefined): string[] {
  return [...(manuscript?.sections ?? []), ...blocksOf(manuscript)].map(idOf)
}

function changedBlocks(before: Manuscript | undefined, after: Manuscript | undefined): string[] {
  return changed(blocksOf(before), blocksOf(after))
}

function changedTables(before: Manuscript | undefined, after: Manuscript | undefined): string[] {
  return changed(before?.tables ?? [], after?.tables ?? [])
}

function changed(before: readonly { id: string }[], after: readonly { id: string }[]): string[] {
  const old = new Map(before.map((item) => [item.id, JSON.stringify(item)]))
  const kept = after.filter(({ id }) => old.has(id))
  return kept.filter((item) => old.get(item.id) !== JSON.stringify(item)).map(idOf)
}

function without(ids: readonly string[] = [], others: readonly string[] = []): string[] {
  return ids.filter((id) => !others.includes(id))
}

function kindOf(block: Block): string {
  if (block.type !== 'list') return block.type
  return block.ordered ? 'numbered' : 'bullets'
}

function hasLocator({ references }: Citation, label: string): boolean {
  return references.some(({ locator }) => locator?.label === label)
}

function yearOf({ source }: { source: string }): string {
  return source.slice(-1)
}

function idOf({ id }: { id: string }): string {
  return id
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
