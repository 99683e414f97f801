import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { placedTables, tableFinding, type PlacedTable } from './placed-tables'

/** R32: every category is told by words of its own, and every cell of categories has one. */
export const labelledCategories: Rule = {
  number: 'R32',
  severity: 'blocks',
  waivable: true,
  title: { nb: 'Kategorier med ord', en: 'Categories in words' },
  explanation: {
    nb: 'En kategori skal kunne leses uten farge: den har sitt eget navn i cellen og i tegnforklaringen. Celler der kategorien er ukjent, må fylles ut av en person.',
    en: 'A category must be readable without colour: it has a name of its own in the cell and in the legend. Cells whose category is unknown must be filled in by a person.',
  },
  check: ({ content }) =>
    placedTables(content).flatMap((placed) => [...unknownCells(placed), ...sharedLabels(placed)]),
}

function unknownCells(placed: PlacedTable): RuleFinding[] {
  const unknown = placed.table.rows.flatMap(({ cells }) =>
    cells.filter((cell) => cell.kind === 'category' && cell.code === null),
  )
  const values = { count: unknown.length }
  return unknown.length > 0 ? [tableFinding(placed, { code: 'categories-unknown', values })] : []
}

function sharedLabels(placed: PlacedTable): RuleFinding[] {
  return placed.table.codeLists.flatMap(({ codes }) => {
    const labels = Map.groupBy(codes, ({ label }) => label.toLowerCase())
    return [...labels.values()].flatMap(([code, ...others]) =>
      code && others.length > 0
        ? [tableFinding(placed, { code: 'categories-alike', values: { label: code.label } })]
        : [],
    )
  })
}
