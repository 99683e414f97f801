'use client'
import type { CitedShare } from '@/domain/checks/citing/cited-shares'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import { Bar } from './bar'

type Props = { share: CitedShare; changes: number | null; findings: number }

/** A section in the table; `changes` is null where there is nothing to compare with. */
export function SectionRow({ share: cited, changes, findings }: Props) {
  const words = useMessages().messages.desk.sections
  const { onShow } = useDeskContext()
  const { section, number, title, statements, supported, share } = cited
  return (
    <tr>
      <th scope="row">
        <button type="button" className="desk-link" onClick={() => onShow(section)}>
          {number} {title}
        </button>
      </th>
      {changes !== null && <td>{changes}</td>}
      <td>{findings}</td>
      <td>
        {statements > 0 && <Bar share={share} />}
        {statements > 0 ? words.supported(supported, statements) : words.noStatements}
      </td>
    </tr>
  )
}
