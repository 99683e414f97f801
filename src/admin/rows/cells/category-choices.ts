import type { Cell } from '@/domain/content/table'
import { CATEGORY_CHOICES, withCategory } from './edit-cell'
import { cellInlines } from '@/domain/content/walk'
import type { GridCode } from '../model/grid-column'
import { folded } from './typed-cell'

/** Something that a cell of a category column can be set to: a category, or what is none. */
export type Choice = { id: string; label: string; code: GridCode | null; cell: Cell }

type Offer = {
  codes: readonly GridCode[]
  typed: string
  words: Record<(typeof CATEGORY_CHOICES)[number], string>
}

/** What a cell can be set to, those whose label begins as typed first; nothing typed offers everything. */
export function categoryChoices(cell: Cell, { codes, typed, words }: Offer): Choice[] {
  const wanted = folded(typed)
  const all = [...codeChoices(cell, codes), ...bareChoices(cell, words)]
  const begun = all.filter(({ label }) => folded(label).startsWith(wanted))
  const held = all.filter(
    (choice) => !begun.includes(choice) && folded(choice.label).includes(wanted),
  )
  return [...begun, ...held]
}

function codeChoices(cell: Cell, codes: readonly GridCode[]): Choice[] {
  return codes.map((code) => ({
    id: code.id,
    label: code.label,
    code,
    cell: withCategory(cell, { code: code.id }),
  }))
}

// What has words, notes or citations can't become a cell that has no place for them.
function bareChoices(cell: Cell, words: Offer['words']): Choice[] {
  const isBare = cellInlines(cell).length === 0
  return CATEGORY_CHOICES.filter((choice) => choice === 'unknown' || isBare).map((choice) => ({
    id: choice,
    label: words[choice],
    code: null,
    cell: withCategory(cell, choice),
  }))
}
