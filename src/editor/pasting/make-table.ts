import { z } from 'zod'
import type { Table } from '@/domain/content/table'
import { fromTable } from '../table/table-document'

const Made = z.object({ doc: z.object({ id: z.string() }) })
const Refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

/** Puts a table into the library and gives its id; throws with the library's own words when it is refused. */
export async function makeTable(api: string, table: Table): Promise<string> {
  const response = await fetch(`${api}/tables`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(fromTable(table)),
  })
  const answer: unknown = await response.json()
  if (response.ok) return Made.parse(answer).doc.id
  throw new Error(Refusal.safeParse(answer).data?.errors[0]?.message ?? String(response.status))
}
