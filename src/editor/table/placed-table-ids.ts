import { childrenOf, isRecord } from '../body/json'

/** The ids of the tables that the state of an editor places: a table stands among its top-level nodes only. */
export function placedTableIds(state: unknown): string[] {
  if (!isRecord(state) || !isRecord(state.root)) return []
  return childrenOf(state.root).flatMap(({ type, value }) => {
    const id = isRecord(value) ? value.id : value
    return type === 'relationship' && typeof id === 'string' ? [id] : []
  })
}
