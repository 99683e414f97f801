import type { NeedsPerson } from '@/import/needs/needs-person'
import { isFigure } from './numeric-tail'
import { parseFigure } from './parse-figure'
import type { TablePassage } from './table-passage'

/** What a person must settle in one table; each matter once, with how many cells it is about. */
export function tableNeeds({ caption, grid }: TablePassage, where: string): NeedsPerson[] {
  const cells = grid.rows.flat().filter((cell) => cell !== '')
  const unknown = caption.legend.length > 0 ? cells.length : 0
  const dashes = grid.figures ? cells.filter(isMissingFigure).length : 0
  const needs: (Omit<NeedsPerson, 'where'> | false)[] = [
    grid.unclear && { code: 'import-table-unclear', values: {} },
    unknown > 0 && { code: 'import-table-categories', values: { count: unknown } },
    dashes > 0 && { code: 'import-table-dashes', values: { count: dashes } },
    caption.period === null && { code: 'import-table-period', values: {} },
  ]
  return needs.flatMap((need) => (need ? [{ where, ...need }] : []))
}

function isMissingFigure(cell: string): boolean {
  return isFigure(cell) && parseFigure(cell, 'nb') === null
}
