'use client'
import { useId, useState } from 'react'
import { PlainButton } from '../../manuscript/parts/plain-button'
import { useMessages } from '../../use-messages'

/** An outside reviewer's link, which is told this once. */
export function InvitationLink({ address, name }: { address: string; name: string }) {
  const words = useMessages().messages.desk.steps.invite
  const id = useId()
  const [isCopied, setIsCopied] = useState(false)
  async function copy() {
    await navigator.clipboard.writeText(address)
    setIsCopied(true)
  }
  return (
    <div className="desk-invited">
      <label htmlFor={id}>{words.link(name)}</label>
      <input
        id={id}
        type="text"
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <PlainButton onClick={() => void copy()}>{words.copy}</PlainButton>
      <span role="status">{isCopied && words.copied}</span>
    </div>
  )
}
