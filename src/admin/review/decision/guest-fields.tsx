'use client'
import { LabelledInput } from '../../parts/labelled-input'
import { useMessages } from '../../use-messages'

/** Whom to invite, and for how many days. */
export type Guest = { name: string; email: string; days: number }

type Props = { guest: Guest; onChange: (guest: Guest) => void }

const DAYS = [7, 14, 30] as const

/** The fields of an invitation. */
export function GuestFields({ guest, onChange }: Props) {
  const words = useMessages().messages.desk.steps.invite
  return (
    <>
      <LabelledInput
        id="desk-guest-name"
        label={words.name}
        hint={words.nameHint}
        value={guest.name}
        isRequired
        onChange={(name) => onChange({ ...guest, name })}
      />
      <LabelledInput
        id="desk-guest-email"
        label={words.email}
        hint={words.emailHint}
        value={guest.email}
        isRequired
        onChange={(email) => onChange({ ...guest, email })}
      />
      <label className="desk-time">
        {words.days}
        <select
          value={guest.days}
          onChange={(event) => onChange({ ...guest, days: Number(event.target.value) })}
        >
          {DAYS.map((count) => (
            <option key={count} value={count}>
              {words.dayCount(count)}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
