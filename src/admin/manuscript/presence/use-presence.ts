'use client'
import { useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { useAsk } from '../../api/use-ask'
import { json } from '../../api/use-command'

const Other = z.object({ id: z.string(), name: z.string(), section: z.string().nullable() })
const PresenceAnswer = z.object({
  others: z.array(Other),
  rev: z.number(),
  revs: z.record(z.string(), z.object({ rev: z.number(), by: z.string().nullable() })),
})

/** Another person in this report, and the section that they write in. */
export type Other = z.infer<typeof Other>

/** Who else is here, and the newest revisions of report and sections; null while that is not known. */
export type PresenceAnswer = z.infer<typeof PresenceAnswer>

const EVERY_MS = 5000

/** Tells the server every few seconds which section is being written, and answers with who else is here. */
export function usePresence(report: string, section: string | null): PresenceAnswer | null {
  const ask = useAsk()
  const [answer, setAnswer] = useState<PresenceAnswer | null>(null)
  const current = useRef(section)
  useEffect(() => {
    current.current = section
  }, [section])

  useEffect(() => {
    let timer = 0
    let isHere = true
    const path = `reports/${report}/presence`
    async function tell() {
      if (!document.hidden) {
        const told = await ask(path, {
          schema: PresenceAnswer,
          init: posted({ section: current.current }),
        })
        if (!isHere) return
        setAnswer(told.ok ? told.value : null)
      }
      timer = window.setTimeout(() => void tell(), EVERY_MS)
    }
    void tell()
    const leave = () =>
      void ask(path, {
        schema: z.unknown(),
        init: { ...posted({ leaving: true }), keepalive: true },
      })
    window.addEventListener('pagehide', leave)
    return () => {
      isHere = false
      window.clearTimeout(timer)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [ask, report])
  return answer
}

function posted(body: Record<string, unknown>): RequestInit {
  return { method: 'POST', ...json(body) }
}
