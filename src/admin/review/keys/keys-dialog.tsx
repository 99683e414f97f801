'use client'
import { useEffect, useRef } from 'react'
import { PlainButton } from '../../manuscript/parts/plain-button'
import { useMessages } from '../../use-messages'
import { DESK_KEYS } from './desk-shortcuts'
import type { DeskKeys } from './use-desk-keys'

type Props = { isOpen: boolean; onClose: () => void; keys: DeskKeys }

/** The keys of the desk, and the way to turn them off. */
export function KeysDialog({ isOpen, onClose, keys }: Props) {
  const words = useMessages().messages.desk.keys
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
  }, [isOpen])
  return (
    <dialog
      ref={dialog}
      className="desk-keys"
      aria-labelledby="desk-keys-heading"
      onClose={onClose}
    >
      <h2 id="desk-keys-heading">{words.heading}</h2>
      <dl>
        {DESK_KEYS.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words.does[does]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>F6</kbd>
          </dt>
          <dd>{words.nextPart}</dd>
        </div>
      </dl>
      <label className="desk-bar__switch">
        <input
          type="checkbox"
          checked={keys.areOn}
          onChange={(event) => keys.turn(event.target.checked)}
        />
        {words.turn}
      </label>
      <PlainButton isMain onClick={() => dialog.current?.close()}>
        {words.close}
      </PlainButton>
    </dialog>
  )
}
