'use client'
import { useState } from 'react'
import type { Standing } from '@/domain/content/block'
import { EditorPopover } from '../popover/editor-popover'
import { useMessages } from '../use-messages'
import { chosenBasis } from './basis-draft'
import { BasisField } from './basis-field'
import type { OpenedBasis } from './use-basis-window'

type Props = {
  opened: OpenedBasis
  onSave: (standing: Standing) => void
  onLeave: (how: 'escape' | 'focus') => void
}

/** What is said of the selected blocks, all of it at once. */
export function BasisPopover({ opened, onSave, onLeave }: Props) {
  const { messages } = useMessages()
  const words = messages.basis
  const [draft, setDraft] = useState(opened.draft)
  const [keyFinding, setKeyFinding] = useState(opened.keyFinding)
  const basis = chosenBasis(draft)

  function finish() {
    if (basis === undefined) return
    onSave({ ...(basis && { basis }), ...(keyFinding && { keyFinding }) })
  }

  return (
    <EditorPopover name={words.edit} anchor={opened.anchor} onLeave={onLeave} onFinish={finish}>
      <BasisField draft={draft} onChange={setDraft} hasFocus />
      <label className="editor-popover__choice">
        <input
          type="checkbox"
          checked={keyFinding}
          onChange={({ target }) => setKeyFinding(target.checked)}
        />
        {words.keyFinding}
      </label>
      <p className="editor-popover__hint" role="status">
        {basis === undefined ? `${words.chooseSection}.` : words.hint}
      </p>
      <button
        type="button"
        className="editor-popover__button editor-popover__button--primary"
        aria-disabled={basis === undefined}
        onClick={finish}
      >
        {messages.save}
      </button>
    </EditorPopover>
  )
}
