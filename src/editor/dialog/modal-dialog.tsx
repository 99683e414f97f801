'use client'
import {
  useId,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
} from 'react'
import { createPortal } from 'react-dom'
import { useMessages } from '../use-messages'
import './modal-dialog.css'

type Props = {
  title: string
  submit: string
  /** Why the form cannot be submitted yet. */
  refusal: string | null
  onSubmit: () => void
  onCancel: () => void
  children: ReactNode
}

/** A form in a window of its own: the browser keeps the focus in it, Escape leaves it, Ctrl+Enter submits it. */
export function ModalDialog({ title, submit, refusal, onSubmit, onCancel, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  // Before the effects of what is inside, so that it may say where the focus goes.
  useLayoutEffect(() => dialog.current?.showModal(), [])

  // React hands events on to the document's own form, which a portal is still inside of.
  function handleSubmit(event: SyntheticEvent) {
    event.preventDefault()
    event.stopPropagation()
    if (refusal === null) onSubmit()
  }

  return createPortal(
    <dialog
      ref={dialog}
      className="editor-dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        event.stopPropagation()
        if (event.target === event.currentTarget) onCancel()
      }}
      onKeyDownCapture={submitOnControlEnter}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <form noValidate onSubmit={handleSubmit}>
        <h2 id={heading}>{title}</h2>
        {children}
        <Actions submit={submit} refusal={refusal} onCancel={onCancel} />
      </form>
    </dialog>,
    document.body,
  )
}

function Actions({ submit, refusal, onCancel }: Pick<Props, 'submit' | 'refusal' | 'onCancel'>) {
  const { messages } = useMessages()
  return (
    <>
      <p className="editor-dialog__refusal" role="status">
        {refusal}
      </p>
      <div className="editor-dialog__actions">
        <button type="button" className="editor-dialog__button" onClick={onCancel}>
          {messages.cancel}
        </button>
        <button
          type="submit"
          className="editor-dialog__button editor-dialog__button--primary"
          aria-disabled={refusal !== null}
        >
          {submit}
        </button>
      </div>
    </>
  )
}

// While it is on its way down, since an editor inside would take the key for a new line; a window on top of this one
// is inside of it for React, but not for the reader.
function submitOnControlEnter(event: KeyboardEvent<HTMLDialogElement>) {
  const { currentTarget, target } = event
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  if (!(target instanceof Node) || !currentTarget.contains(target)) return
  event.preventDefault()
  event.stopPropagation()
  currentTarget.querySelector('form')?.requestSubmit()
}
