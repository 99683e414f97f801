'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { useCommand } from '../api/use-command'
import { useAdminAddress } from '../api/use-admin-address'
import { Announcement } from '../parts/announcement'
import { CommandButton } from '../parts/command-button'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'
import { firstChoice, sentChoice, type Choice } from './import-choice'
import { IncomingSource } from './incoming-source'
import { TakenAnswer, type PreviewAnswer } from './source-answers'

type Props = { preview: PreviewAnswer; body: FormData; onBack: () => void }

/** What a bibliography would bring, and what to do with each source of it. */
export function ImportChoices({ preview, body, onBack }: Props) {
  const words = useMessages().messages.sources.import
  const [choices, setChoices] = useState(() => preview.sources.map(firstChoice))
  const [taken, setTaken] = useState<TakenAnswer | null>(null)
  const { isRunning, refusal, run } = useCommand(TakenAnswer)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [taken])
  const saved = choices.filter((choice) => choice === 'create' || choice.startsWith('merge:'))

  async function save() {
    const chosen = preview.sources.map((source, i) => sentChoice(source, choices[i] ?? 'leave'))
    body.set('choices', JSON.stringify(chosen))
    setTaken(await run('sources/import', { body }))
  }

  if (taken) return <Taken taken={taken} onAnother={onBack} headingRef={heading} />
  return (
    <section className="source-page__form">
      <h2 ref={heading} tabIndex={-1}>
        {words.found(preview.sources.length)}
      </h2>
      {preview.remarks.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
      <Incoming sources={preview.sources} choices={choices} onChoices={setChoices} />
      <RefusalBanner sentence={refusal?.sentence} />
      <Announcement text={isRunning ? words.saving : ''} />
      <div className="source-page__actions">
        <CommandButton refusedBy={isRunning ? 'import-saving' : null} onRun={() => void save()}>
          <span id="import-saving">{isRunning ? words.saving : words.save(saved.length)}</span>
        </CommandButton>
        <Button buttonStyle="secondary" margin={false} onClick={onBack}>
          {words.back}
        </Button>
      </div>
    </section>
  )
}

type TakenProps = {
  taken: TakenAnswer
  onAnother: () => void
  headingRef: RefObject<HTMLHeadingElement | null>
}

function Taken({ taken: { taken }, onAnother, headingRef }: TakenProps) {
  const words = useMessages().messages.sources.import
  const library = useAdminAddress('/collections/sources')
  const count = (what: string) => taken.filter(({ take }) => take === what).length
  return (
    <section className="source-page__form">
      <h2 ref={headingRef} tabIndex={-1}>
        {words.done(count('create'), count('merge'))}
      </h2>
      <div className="source-page__actions">
        <Button el="link" margin={false} to={library}>
          {words.toLibrary}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onAnother}>
          {words.another}
        </Button>
      </div>
    </section>
  )
}

type IncomingProps = {
  sources: PreviewAnswer['sources']
  choices: readonly Choice[]
  onChoices: (choices: Choice[]) => void
}

function Incoming({ sources, choices, onChoices }: IncomingProps) {
  return (
    <ol className="source-cards">
      {sources.map((source, i) => (
        <li key={source.source.id}>
          <IncomingSource
            incoming={source}
            choice={choices[i] ?? 'leave'}
            onChoose={(choice) => onChoices(choices.with(i, choice))}
          />
        </li>
      ))}
    </ol>
  )
}
