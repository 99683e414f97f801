import type { Cell, ColumnType } from '@/domain/content/table'
import type { MessageLanguage } from '@/domain/messages/message'
import type { GridColumn } from '../model/grid-column'
import { wordsOf } from './edit-cell'

/** How "not stated" is typed and copied in each language. */
export const NOT_STATED_WORDS = { nb: 'ikke oppgitt', en: 'not stated' } as const

type In = { column: Pick<GridColumn, 'type' | 'codes'>; language: MessageLanguage }

/** A cell's value as it is typed, copied and pasted: "1234,5", "4,5 %", "17.5.2022", a category's label. */
export function typedText(cell: Cell, { column, language }: In): string {
  const words = wordsOf(cell, language)
  switch (cell.kind) {
    case 'empty':
    case 'text':
      return words
    case 'not-stated':
      return NOT_STATED_WORDS[language]
    case 'number':
      return withSign(words, column.type)
    case 'date':
      return dateIn(cell.value, language)
    case 'category':
      return labelOf(cell.code, column) ?? words
  }
}

/** A cell's value as it is read: as it is typed, with thousands apart. */
export function shownText(cell: Cell, { column, language }: In): string {
  if (cell.kind !== 'number') return typedText(cell, { column, language })
  const [whole = '', ...decimals] = typedText(cell, { column, language }).split(/(?=[.,])/)
  return [whole.replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0'), ...decimals].join('')
}

function withSign(number: string, type: ColumnType): string {
  return type === 'percent' ? `${number} %` : number
}

function labelOf(code: string | null, { codes }: Pick<GridColumn, 'codes'>): string | null {
  return codes.find(({ id }) => id === code)?.label ?? null
}

function dateIn(date: string, language: MessageLanguage): string {
  if (language === 'en') return date
  const [year = '', month = '', day = ''] = date.split('-')
  return `${Number(day)}.${Number(month)}.${year}`
}
