'use client'
import { useForm } from '@payloadcms/ui'
import { useMemo, useSyncExternalStore } from 'react'
import { useMessages } from '../../use-messages'
import { readRows, type Rows } from '../model/grid-row'
import { columnChanges, formColumns } from './form-columns'
import { redo, undo, withStep } from './history'
import { storeOf, tell, type FormColumn, type TableState, type TableStore } from './table-store'

/** How the table in the form is read and changed; every change can be undone, and is told of in words. */
export type TableForm = {
  rowsNow: () => Rows
  columnsNow: () => FormColumn[]
  /** Changes rows, and columns where they are given. */
  change: (after: TableState, words: string) => void
  undo: () => void
  redo: () => void
  tell: (words: string) => void
}

const ROWS = 'rows'

/** The table of the form that this is a part of. */
export function useTable(): TableForm {
  const form = useForm()
  const words = useMessages().messages.rows
  const { dispatchFields } = form
  // What `useForm` gives is another object with each render, and what it does is not.
  return useMemo(() => tableForm(form, words), [dispatchFields, words])
}

/** What was told of the last change, and what can be undone and done again. */
export function useToldOfTable(): { told: string; canUndo: boolean; canRedo: boolean } {
  const store = useStore()
  const told = useSyncExternalStore(
    subscribing(store),
    () => store.told,
    () => '',
  )
  const { done, undone } = store.history
  return { told, canUndo: done.length > 0, canRedo: undone.length > 0 }
}

function useStore(): TableStore {
  const { dispatchFields } = useForm()
  return useMemo(() => storeOf(dispatchFields), [dispatchFields])
}

function subscribing({ listeners }: TableStore) {
  return (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
}

type Form = Pick<
  ReturnType<typeof useForm>,
  'dispatchFields' | 'getField' | 'getFields' | 'setModified'
>
type Words = {
  undone: (words: string) => string
  redone: (words: string) => string
  nothingToUndo: string
  nothingToRedo: string
}

function tableForm(form: Form, words: Words): TableForm {
  const store = storeOf(form.dispatchFields)
  const rowsNow = () => rowsIn(form, store)
  const columnsNow = () => formColumns(form.getFields())

  function put({ rows, columns }: TableState) {
    store.pending = { over: form.getField(ROWS).value, rows }
    if (columns)
      for (const change of columnChanges(columnsNow(), columns)) form.dispatchFields(change)
    form.dispatchFields({ type: 'UPDATE', path: ROWS, value: rows })
    form.setModified(true)
  }

  function turn(moved: ReturnType<typeof undo<TableState>>, { said, none }: Turn) {
    if (moved) {
      put(moved.state)
      store.history = moved.history
    }
    tell(store, moved ? said(moved.words) : none)
  }

  return {
    rowsNow,
    columnsNow,
    change: (after, said) => {
      const before = { rows: rowsNow(), ...(after.columns && { columns: columnsNow() }) }
      put(after)
      store.history = withStep(store.history, { before, after, words: said })
      tell(store, said)
    },
    undo: () => turn(undo(store.history), { said: words.undone, none: words.nothingToUndo }),
    redo: () => turn(redo(store.history), { said: words.redone, none: words.nothingToRedo }),
    tell: (said) => tell(store, said),
  }
}

type Turn = { said: (words: string) => string; none: string }

// The form has new rows only once it is drawn anew, and two changes may come before that.
function rowsIn({ getField }: Pick<Form, 'getField'>, { pending }: TableStore): Rows {
  const inForm: unknown = getField(ROWS).value
  return pending && pending.over === inForm ? pending.rows : (readRows(inForm) ?? [])
}
