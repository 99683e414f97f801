'use client'
import { Button, useAuth } from '@payloadcms/ui'
import { useId, useState } from 'react'
import {
  MAIL_CHOICES,
  MAIL_LANGUAGES,
  type MailChoice,
  type MailLanguage,
} from '@/domain/review/notifications/notification'
import { json, useCommand } from '../api/use-command'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'
import { MailAnswer } from './notification-answer'

/** What one also gets by mail, and in which language. */
export function MailForm() {
  const words = useMessages().messages.notifications.mail
  const { user } = useAuth()
  const stored = MailAnswer.catch({ mailFor: 'mine', language: 'nb' }).parse(user)
  const [mailFor, setMailFor] = useState<MailChoice>(stored.mailFor)
  const [language, setLanguage] = useState<MailLanguage>(stored.language)
  const [told, setTold] = useState('')
  const { isRunning, refusal, run } = useCommand(MailAnswer)

  async function save() {
    setTold('')
    if (await run('users/mail', json({ mailFor, language }))) setTold(words.saved)
  }

  return (
    <section className="board-part mail-form" aria-labelledby="mail-form">
      <h2 id="mail-form">{words.heading}</h2>
      <p>{words.introduction}</p>
      <Choices
        legend={words.choice}
        options={MAIL_CHOICES}
        labels={words.choices}
        chosen={mailFor}
        onChoose={setMailFor}
      />
      <Choices
        legend={words.language}
        options={MAIL_LANGUAGES}
        labels={words.languages}
        chosen={language}
        onChoose={setLanguage}
      />
      <RefusalBanner sentence={refusal?.sentence} />
      <Save isRunning={isRunning} onSave={() => void save()} />
      <p role="status">{told}</p>
    </section>
  )
}

function Save({ isRunning, onSave }: { isRunning: boolean; onSave: () => void }) {
  const words = useMessages().messages.notifications.mail
  return (
    <Button buttonStyle="secondary" margin={false} disabled={isRunning} onClick={onSave}>
      {words.save}
    </Button>
  )
}

type ChoicesProps<Value extends string> = {
  legend: string
  options: readonly Value[]
  labels: Record<Value, string>
  chosen: Value
  onChoose: (value: Value) => void
}

function Choices<Value extends string>({
  legend,
  options,
  labels,
  chosen,
  onChoose,
}: ChoicesProps<Value>) {
  const name = useId()
  return (
    <fieldset className="admin-choices">
      <legend className="field-label">{legend}</legend>
      {options.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {labels[value]}
        </label>
      ))}
    </fieldset>
  )
}
