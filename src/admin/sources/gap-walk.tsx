'use client'
import { useEffect, useState } from 'react'
import type { Answer } from '../api/ask'
import { useAsk } from '../api/use-ask'
import { Announcement } from '../parts/announcement'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'
import { GapForm } from './gap-form'
import { IncompleteAnswer, type IncompleteSource } from './source-answers'

/** Walks through the incomplete sources one after the other, in the order that they had when it began. */
export function GapWalk() {
  const { messages } = useMessages()
  const ask = useAsk()
  const [answer, setAnswer] = useState<Answer<IncompleteAnswer> | null>(null)
  // Asked for once: a list that changed under way would lose the place of whoever walks through it.
  useEffect(() => {
    void ask('sources/incomplete', { schema: IncompleteAnswer }).then(setAnswer)
  }, [ask])
  if (answer === null) return <p role="status">{messages.loading}</p>
  if (!answer.ok) return <RefusalBanner sentence={answer.refusal.sentence} />
  return <Walk sources={answer.value.sources} />
}

function Walk({ sources: found }: { sources: readonly IncompleteSource[] }) {
  const words = useMessages().messages.sources.gaps
  const [sources, setSources] = useState(found)
  const [at, setAt] = useState(0)
  const [done, setDone] = useState('')
  const current = sources[at]
  if (found.length === 0) return <p>{words.none}</p>

  function handleSaved(saved: IncompleteSource, sentence: string) {
    setSources(sources.with(at, saved))
    setDone(sentence)
    setAt(at + 1)
  }

  return (
    <>
      {done && <p>{done}</p>}
      <Announcement text={done} />
      {current ? (
        <GapForm
          key={`${current.source.id} ${current.rev}`}
          incomplete={current}
          progress={words.progress(at + 1, sources.length)}
          onSaved={handleSaved}
          onSkip={() => setAt(at + 1)}
          onBack={at > 0 ? () => setAt(at - 1) : null}
        />
      ) : (
        <p role="status">{words.done}</p>
      )}
    </>
  )
}
