import type { ColumnType } from '@/domain/content/table'
import type { Rows } from '../model/grid-row'
import { NOTHING_DONE, type History } from './history'

/** A column as the form has it; `title` is the editor's own state. */
export type FormColumn = { id: string; title: unknown; type: ColumnType; unit: string | null }

/** What of a table a change touched: its rows, and its columns where they changed as well. */
export type TableState = { rows: Rows; columns?: readonly FormColumn[] }

/** What the parts of one form share of its table: what was changed, what was told of it, and rows on their way. */
export type TableStore = {
  history: History<TableState>
  told: string
  /** Rows that were given to the form, and what it had when they were. */
  pending: { over: unknown; rows: Rows } | null
  listeners: Set<() => void>
}

const stores = new WeakMap<object, TableStore>()

/** The store of the form that this object belongs to, the same for every part of it. */
export function storeOf(form: object): TableStore {
  const store: TableStore = stores.get(form) ?? {
    history: NOTHING_DONE,
    told: '',
    pending: null,
    listeners: new Set(),
  }
  stores.set(form, store)
  return store
}

/** Tells something of the last change to whoever reads the store. */
export function tell(store: TableStore, words: string): void {
  // The same sentence twice is two pieces of news: screen readers only read what has changed.
  store.told = words === store.told ? `${words}\u00a0` : words
  for (const listener of store.listeners) listener()
}
