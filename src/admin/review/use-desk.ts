'use client'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import type { Refusal } from '../api/ask'
import { json } from '../api/use-command'
import { useAsk } from '../api/use-ask'
import { DeskAnswer, DeskCourse, type DeskText } from './model/desk-answer'

export type LoadedDesk = {
  text: DeskText
  course: DeskCourse
  /** Asks again how the review goes; the text is what was submitted and never changes. */
  refresh: () => Promise<void>
}

/** What there is of a submission: nothing yet, a refusal, or its desk. Opening it is noted as a look. */
export function useDesk(id: string): { desk: LoadedDesk | null; refusal: Refusal | null } {
  const ask = useAsk()
  const [text, setText] = useState<DeskText | null>(null)
  const [course, setCourse] = useState<DeskCourse | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const refresh = useCallback(async () => {
    const answer = await ask(`submissions/${id}/desk-course`, { schema: DeskCourse })
    setRefusal(answer.ok ? null : answer.refusal)
    if (answer.ok) setCourse(answer.value)
  }, [ask, id])

  useEffect(() => {
    void ask(`submissions/${id}/desk`, { schema: DeskAnswer }).then((answer) => {
      if (!answer.ok) return setRefusal(answer.refusal)
      setText(answer.value.text)
      setCourse(answer.value.course)
      const mayLook = answer.value.course.status.blockers.look.length === 0
      if (mayLook) void ask(`submissions/${id}/look`, LOOK)
    })
  }, [ask, id])
  useRefreshOnReturn(refresh)

  return { desk: text && course && { text, course, refresh }, refusal }
}

const LOOK = { schema: z.unknown(), init: { method: 'POST', ...json({}) } }

function useRefreshOnReturn(refresh: () => Promise<void>): void {
  useEffect(() => {
    const handleFocus = () => void refresh()
    window.addEventListener('focus', handleFocus)
    return () => window.removeEventListener('focus', handleFocus)
  }, [refresh])
}
