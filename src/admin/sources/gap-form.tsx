'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { useAdminAddress } from '../api/use-admin-address'
import { CommandButton } from '../parts/command-button'
import { RefusalBanner } from '../parts/refusal-banner'
import { GapFields } from './gap-fields'
import type { IncompleteSource } from './source-answers'
import { UseList } from './use-list'
import { useSaveSource } from './use-save-source'
import { useSourceWords } from './use-source-words'

type Props = {
  incomplete: IncompleteSource
  /** Where in the walk this is, as "3 of 27". */
  progress: string
  onSaved: (saved: IncompleteSource, sentence: string) => void
  onSkip: () => void
  onBack: (() => void) | null
}

/** One incomplete source: its fields, and beside them where it is cited. */
export function GapForm({ incomplete, progress, onSaved, onSkip, onBack }: Props) {
  const [source, setSource] = useState(incomplete.source)
  const { isRunning, refusal, save } = useSaveSource(incomplete, onSaved)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <form
      className="source-page__form"
      noValidate
      onKeyDown={({ key, ctrlKey, metaKey }) => {
        if (key === 'Enter' && (ctrlKey || metaKey)) void save(source)
      }}
      onSubmit={(event) => {
        event.preventDefault()
        void save(source)
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {incomplete.label} ({progress})
      </h2>
      <div className="gap-walk">
        <div className="gap-walk__fields">
          <GapFields
            source={source}
            missing={incomplete.missing}
            onChange={(change) => setSource({ ...source, ...change })}
          />
        </div>
        <GapUses incomplete={incomplete} />
      </div>
      <RefusalBanner sentence={refusal?.sentence} />
      <GapActions {...{ isRunning, onSkip, onBack }} onSave={() => void save(source)} />
    </form>
  )
}

function GapUses({ incomplete: { source, uses } }: Pick<Props, 'incomplete'>) {
  const { said } = useSourceWords()
  const whole = useAdminAddress(`/collections/sources/${source.id}`)
  return (
    <aside aria-labelledby="gap-uses">
      <h3 id="gap-uses">{said.uses.heading}</h3>
      <UseList uses={uses} type={source.type} />
      <p>
        <a href={whole}>{said.gaps.open}</a>
      </p>
    </aside>
  )
}

type ActionsProps = Pick<Props, 'onSkip' | 'onBack'> & { isRunning: boolean; onSave: () => void }

function GapActions({ isRunning, onSave, onSkip, onBack }: ActionsProps) {
  const { said } = useSourceWords()
  return (
    <div className="source-page__actions">
      <CommandButton refusedBy={isRunning ? 'gap-saving' : null} onRun={() => onSave()}>
        <span id="gap-saving">{isRunning ? said.gaps.saving : said.gaps.save}</span>
      </CommandButton>
      <Button buttonStyle="secondary" margin={false} onClick={onSkip}>
        {said.gaps.skip}
      </Button>
      {onBack && (
        <Button buttonStyle="secondary" margin={false} onClick={onBack}>
          {said.gaps.previous}
        </Button>
      )}
    </div>
  )
}
