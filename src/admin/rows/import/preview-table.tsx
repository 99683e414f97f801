'use client'
import { COLUMN_TYPES, type Cell } from '@/domain/content/table'
import { plainText } from '@/domain/content/walk'
import { useMessages } from '../../use-messages'
import { CellContent } from '../cell/cell-content'
import type { ImportChoice, Said } from './import-dialog'
import type { ImportedTable } from './imported-table'

type Props = {
  choice: ImportChoice
  said: Said
  onSay: (said: Partial<Said>) => void
}

const SHOWN = 8

/** The first rows of what would be inserted, each column under the type that it was read as. */
export function PreviewTable({ choice: { table, rowHeads }, said, onSay }: Props) {
  const words = useMessages().messages.tables.import
  const { columns, rows } = table
  const name = words.preview(rows.length, columns.length)
  return (
    <div className="rows-grid__scroll" role="region" aria-label={name} tabIndex={0}>
      <table className="rows-grid">
        <caption>
          {name}
          {rows.length > SHOWN && `. ${words.cut(SHOWN)}`}
        </caption>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={i} scope="col">
                <TypeChoice
                  column={column}
                  number={i + 1}
                  onChoose={(type) =>
                    onSay({ types: columns.map((_, j) => (j === i ? type : said.types[j])) })
                  }
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row, i) => (
            <PreviewRow key={i} row={row} columns={columns} hasHead={rowHeads} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type ChoiceProps = {
  column: ImportedTable['columns'][number]
  number: number
  onChoose: (type: Said['types'][number]) => void
}

function TypeChoice({ column: { title, type }, number, onChoose }: ChoiceProps) {
  const { messages } = useMessages()
  const name = plainText(title).trim() || messages.rows.column(number)
  return (
    <>
      {name}
      <select
        aria-label={messages.tables.import.typeOf(name)}
        value={type}
        onChange={({ target }) => onChoose(COLUMN_TYPES.find((one) => one === target.value))}
      >
        {COLUMN_TYPES.filter((one) => one !== 'category').map((one) => (
          <option key={one} value={one}>
            {messages.rows.types[one]}
          </option>
        ))}
      </select>
    </>
  )
}

type RowProps = { row: readonly Cell[]; columns: ImportedTable['columns']; hasHead: boolean }

function PreviewRow({ row, columns, hasHead }: RowProps) {
  return (
    <tr>
      {row.map((cell, i) => {
        const type = columns[i]?.type ?? 'text'
        const Tag = hasHead && i === 0 ? 'th' : 'td'
        return (
          <Tag key={i} scope={Tag === 'th' ? 'row' : undefined}>
            <CellContent cell={cell} column={{ id: '', title: '', unit: null, codes: [], type }} />
          </Tag>
        )
      })}
    </tr>
  )
}
