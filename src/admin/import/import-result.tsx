'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useAdminAddress } from '../api/use-admin-address'
import { useMessages } from '../use-messages'
import type { ImportAnswer } from './import-answer'
import { Findings } from './findings'
import { NeedsPerson } from './needs-person'

type Props = { answer: ImportAnswer; onAnother: () => void }

/** What an import found and what it leaves to a person, with the way to the report. */
export function ImportResult({ answer: { report, summary }, onAnother }: Props) {
  const words = useMessages().messages.import
  const address = useAdminAddress(`/collections/reports/${report.id}`)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="import-view__result">
      <h2 ref={heading} tabIndex={-1}>
        {words.done}
      </h2>
      <div className="import-view__actions">
        <Button el="link" margin={false} to={address}>
          {words.open}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onAnother}>
          {words.another}
        </Button>
      </div>
      <NeedsPerson needs={summary.needsPerson} />
      <Findings summary={summary} />
    </section>
  )
}
