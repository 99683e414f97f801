import { z } from 'zod'
import { DomainError } from '../../domain-error'
import { visibleText } from '../../text/visible-text'

const LONGEST_NAME = 120
const Address = z.email().max(254)

/** An outside reviewer as they are kept: a name on one line, and an address that a mail can be sent to. */
export function invitedPerson({ name: written, email }: { name: string; email: string }): {
  name: string
  email: string
} {
  const name = visibleText(written).text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME).trim()
  if (name === '') throw new DomainError({ code: 'invitation-name-missing', at: 'name' })
  const address = Address.safeParse(email.trim().toLowerCase())
  if (!address.success)
    throw new DomainError({
      code: 'invitation-email-invalid',
      values: { value: email },
      at: 'email',
    })
  return { name, email: address.data }
}
