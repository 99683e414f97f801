'use client'
import { useAdminAddress } from '../../api/use-admin-address'
import { useMessages } from '../../use-messages'

/** Says that the sign-in has expired, that nothing is lost, and how to go on. */
export function SignedOut() {
  const { messages } = useMessages()
  const address = useAdminAddress('/login')
  return (
    <p className="manuscript-notice manuscript-notice--serious" role="alert">
      {messages.manuscript.section.signedOut}{' '}
      <a href={address} target="_blank" rel="noreferrer">
        {messages.manuscript.section.signIn} {messages.newTab}
      </a>
    </p>
  )
}
