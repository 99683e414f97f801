import { periodText } from '@/domain/citation/date-text'
import type { Table } from '@/domain/content/table'
import { Inlines } from '../inline/inline-view'
import type { Reading } from '../article/reading'

/** A table's number, what it shows, the period and the unit. */
export function TableCaption({
  table: { caption, period, unit },
  number,
  reading,
}: {
  table: Table
  number: number
  reading: Reading
}) {
  const { words, language } = reading
  const facts = [
    period === null ? null : `${words.period} ${periodText(period, language)}`,
    unit === null ? null : `${words.unit} ${unit}`,
  ].filter((fact) => fact !== null)
  return (
    <div className="caption-text">
      <strong className="table-number">{words.table(number)}</strong>{' '}
      <Inlines inlines={caption} reading={reading} />
      {facts.length > 0 && <span className="caption-facts">{facts.join(' · ')}</span>}
    </div>
  )
}
