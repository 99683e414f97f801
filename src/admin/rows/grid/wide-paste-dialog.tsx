'use client'
import { useState } from 'react'
import { ModalDialog } from '@/editor/dialog/modal-dialog'
import { useMessages } from '../../use-messages'

type Props = { missing: number; onAnswer: (answer: 'add' | 'cut' | 'cancel') => void }

/** Asks what to do with a paste that the table has too few columns for. */
export function WidePasteDialog({ missing, onAnswer }: Props) {
  const words = useMessages().messages.rows.wide
  const [answer, setAnswer] = useState<'add' | 'cut'>('add')
  const labels = { add: words.add(missing), cut: words.cut }
  return (
    <ModalDialog
      title={words.title}
      submit={words.paste}
      refusal={null}
      onSubmit={() => onAnswer(answer)}
      onCancel={() => onAnswer('cancel')}
    >
      <p>{words.said(missing)}</p>
      <fieldset>
        <legend>{words.choice}</legend>
        {(['add', 'cut'] as const).map((choice) => (
          <label key={choice} className="editor-dialog__choice">
            <input
              type="radio"
              name="wide"
              checked={answer === choice}
              onChange={() => setAnswer(choice)}
            />
            {labels[choice]}
          </label>
        ))}
      </fieldset>
    </ModalDialog>
  )
}
