'use client'
import {
  useEffect,
  useId,
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
  useEffect(() => dialog.current?.showModal(), [])

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
      onKeyDown={submitOnControlEnter}
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

function submitOnControlEnter(event: KeyboardEvent<HTMLDialogElement>) {
  event.stopPropagation()
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.querySelector('form')?.requestSubmit()
}
