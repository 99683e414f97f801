'use client'
import { useState } from 'react'
import type { Answer } from '../api/ask'
import { useAsk } from '../api/use-ask'
import { CommandButton } from '../parts/command-button'
import { Reasons } from '../parts/reasons'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'
import { LogCheck } from './log-answer'

/** Whether the log of a report is as it was written: checked on demand, by the same rule as the command line's. */
export function LogChain({ report }: { report: string }) {
  const words = useMessages().messages.log
  const ask = useAsk()
  const [isRunning, setIsRunning] = useState(false)
  const [answer, setAnswer] = useState<Answer<LogCheck> | null>(null)

  async function check() {
    setIsRunning(true)
    setAnswer(await ask(`reports/${report}/log-check`, { schema: LogCheck }))
    setIsRunning(false)
  }

  return (
    <div className="log-chain">
      <CommandButton
        style="secondary"
        refusedBy={isRunning ? 'log-checking' : null}
        onRun={() => void check()}
      >
        {words.check}
      </CommandButton>
      <p id="log-checking" role="status">
        {isRunning && words.checking}
        {answer?.ok && !isRunning && wholeness(answer.value)}
      </p>
      {answer && <Found answer={answer} />}
    </div>
  )

  function wholeness({ broken, events, editions }: LogCheck): string | null {
    return broken.length === 0 ? words.whole(events, editions) : null
  }
}

function Found({ answer }: { answer: Answer<LogCheck> }) {
  const words = useMessages().messages.log
  if (!answer.ok) return <RefusalBanner sentence={answer.refusal.sentence} />
  const { broken } = answer.value
  const reasons = broken.map(({ document, field }) => words.brokenAt(document, field))
  return <Reasons id="log-broken" heading={words.broken} reasons={reasons} />
}
