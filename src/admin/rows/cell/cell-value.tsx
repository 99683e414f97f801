'use client'
import { useMessages } from '../../use-messages'
import type { Misfit } from '../cells/misfit'
import { CategoryInput } from './category-input'
import type { CellProps } from './cell-view'
import { DateInput } from './date-input'
import { Extras } from './extra-chip'
import { NumberInput } from './number-input'
import { TextRuns } from './text-runs'

export type ValueProps = CellProps & { misfit: Misfit | null }

/** A cell's value in the input that its column asks for, with what stands behind it. */
export function CellValue(props: ValueProps) {
  const { cell } = props
  const words = useMessages().messages.rows
  return (
    <>
      <TypedInput {...props} />
      {cell.kind === 'not-stated' && <span className="rows-grid__chip">{words.notStated}</span>}
    </>
  )
}

function TypedInput(props: ValueProps) {
  switch (props.column.type) {
    case 'text':
      return <TextRuns {...props} />
    case 'integer':
    case 'decimal':
    case 'percent':
      return (
        <>
          <NumberInput {...props} />
          <Extras {...props} />
        </>
      )
    case 'date':
      return (
        <>
          <DateInput {...props} />
          <Extras {...props} />
        </>
      )
    case 'category':
      return <CategoryInput {...props} />
  }
}
