'use client'
import { useState } from 'react'
import { cellInlines, plainText } from '@/domain/content/walk'
import { useMessages } from '../../use-messages'
import { CATEGORY_CHOICES, withCategory, type CategoryChoice } from '../cells/edit-cell'
import type { CellProps } from './cell-view'
import type { ValueProps } from './cell-value'
import { Extras } from './extra-chip'
import { described } from './described'
import { TextRuns } from './text-runs'

const CODE = 'code:'

/** A category to choose, and the words beside it where there are any. */
export function CategoryInput(props: ValueProps) {
  const { cell, column, id, name, readOnly, onChange } = props
  const words = useMessages().messages.rows
  const hasWords = plainText(cellInlines(cell)) !== ''
  // Words that are taken away may be on their way to be written anew.
  const [hadWords] = useState(hasWords)
  const chosen = chosenIn(props)
  return (
    <>
      <select
        {...described(props)}
        id={id}
        className="rows-grid__input"
        disabled={readOnly}
        value={chosen}
        onChange={({ target }) => onChange(withCategory(cell, choiceOf(target.value)))}
      >
        {chosen === '' && <option value="" />}
        {column.codes.map((code) => (
          <option key={code.id} value={`${CODE}${code.id}`}>
            {code.label}
          </option>
        ))}
        {CATEGORY_CHOICES.filter((choice) => choice === 'unknown' || mayBeBare(cell)).map(
          (choice) => (
            <option key={choice} value={choice}>
              {words.choices[choice]}
            </option>
          ),
        )}
      </select>
      {hasWords || hadWords ? (
        <TextRuns {...props} id={`${id}-words`} name={words.wordsIn(name)} />
      ) : (
        <Extras cell={cell} />
      )}
    </>
  )
}

/** The value that the list shows; none for a cell that does not fit. */
function chosenIn({ cell, misfit }: Pick<ValueProps, 'cell' | 'misfit'>): string {
  if (misfit !== null) return ''
  if (cell.kind !== 'category') return cell.kind
  return cell.code === null ? 'unknown' : `${CODE}${cell.code}`
}

function choiceOf(value: string): CategoryChoice {
  const bare = CATEGORY_CHOICES.find((choice) => choice === value)
  return bare ?? { code: value.slice(CODE.length) }
}

// What has words, notes or citations can't become a cell that has no place for them.
function mayBeBare(cell: CellProps['cell']): boolean {
  return cellInlines(cell).length === 0
}
