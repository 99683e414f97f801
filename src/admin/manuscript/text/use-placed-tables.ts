'use client'
import { useCallback, useRef } from 'react'
import { z } from 'zod'
import { placedTableIds } from '@/editor/table/placed-table-ids'
import { toTable, type TableDocument } from '@/editor/table/table-document'
import { useAsk } from '../../api/use-ask'
import { useDeskContext } from '../desk/desk-context'
import { withTables } from '../model/desk'

// The server made them of checked documents.
const Answer = z.object({ docs: z.array(z.custom<TableDocument>()) })

/** Fetches the tables that a text places and the desk does not have yet, as when one was pasted or chosen just now. */
export function usePlacedTables(): (body: unknown) => void {
  const ask = useAsk()
  const { now, change } = useDeskContext()
  const asked = useRef(new Set<string>())
  return useCallback(
    (body) => {
      const { tables } = now()
      const unknown = placedTableIds(body).filter((id) => !tables.has(id) && !asked.current.has(id))
      if (unknown.length === 0) return
      for (const id of unknown) asked.current.add(id)
      const query = `where[id][in]=${unknown.join(',')}&depth=0&limit=0&pagination=false`
      void ask(`tables?${query}`, { schema: Answer }).then((answer) => {
        if (answer.ok) change((desk) => withTables(desk, answer.value.docs.map(toTable)))
        else for (const id of unknown) asked.current.delete(id)
      })
    },
    [ask, change, now],
  )
}
