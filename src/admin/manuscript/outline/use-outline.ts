'use client'
import { useCallback, useState } from 'react'
import { z } from 'zod'
import {
  movedOutline,
  placedInOutline,
  removedFromOutline,
  type OutlineMove,
} from '@/domain/outline/edit-outline'
import { outlineLevel, type OutlineLine } from '@/domain/outline/outline-line'
import type { Block } from '@/domain/content/block'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../use-messages'
import type { DeskHandle } from '../desk/use-desk'
import { withOutline } from '../model/desk'

const SavedReport = z.object({ doc: z.object({ rev: z.number() }) })
const Added = z.object({ sections: z.array(z.string()), rev: z.number() })

export type NewSection = { title: string; level: number; blocks: Block[] }

/** What can be done with the outline; every change is saved at once, one after the other. */
export type Outline = {
  move: (section: string, move: OutlineMove) => void
  place: (section: string, before: string | null) => void
  remove: (section: string) => void
  undo: (() => void) | null
  add: (sections: readonly NewSection[], after: string | null) => Promise<string[]>
  refusal: string | null
}

type Options = { handle: DeskHandle; onTold: (sentence: string) => void }

// One after the other: each save must know the revision that the one before it made.
let queue: Promise<unknown> = Promise.resolve()

/** The outline of the report on the desk. */
export function useOutline({ handle, onTold }: Options): Outline {
  const ask = useAsk()
  const { messages } = useMessages()
  const words = messages.manuscript
  const [refusal, setRefusal] = useState<string | null>(null)
  const [before, setBefore] = useState<readonly OutlineLine[] | null>(null)
  const { change, now, reload, refreshStatus } = handle

  const store = useCallback(async () => {
    const { report, rev, lines } = now()
    const answer = await ask(`reports/${report.id}?depth=0`, {
      schema: SavedReport,
      init: sent('PATCH', { rev, outline: lines.map(storedLine) }),
    })
    if (answer.ok) change((desk) => withOutline(desk, desk.lines, answer.value.doc.rev))
    else {
      const isStale = answer.refusal.code === 'stale-save'
      setRefusal(isStale ? words.outlineStale : answer.refusal.sentence)
      await reload()
    }
  }, [ask, change, now, reload, words])

  const put = useCallback(
    (lines: readonly OutlineLine[]) => {
      setRefusal(null)
      setBefore(null)
      change((desk) => withOutline(desk, lines))
      queue = queue.then(store).then(refreshStatus)
    },
    [change, refreshStatus, store],
  )

  const apply = useCallback(
    (section: string, lines: readonly OutlineLine[] | null) => {
      const title = now().sections.get(section)?.title ?? ''
      if (!lines) return onTold(words.outline.cannotMove(title))
      put(lines)
      onTold(words.outline.moved(title, numberOf(lines, section)))
    },
    [now, onTold, put, words],
  )

  return {
    refusal,
    move: (section, move) => apply(section, movedOutline(now().lines, { section, move })),
    place: (section, target) =>
      apply(section, placedInOutline(now().lines, { section, before: target })),
    remove: (section) => {
      const { lines, sections } = now()
      put(removedFromOutline(lines, section))
      setBefore(lines)
      onTold(words.outline.removed(sections.get(section)?.title ?? ''))
    },
    undo: before && (() => (put(before), onTold(words.outline.undone))),
    add: (sections, after) => {
      const adding = queue.then(() => addNow(sections, after))
      queue = adding
      return adding
    },
  }

  async function addNow(sections: readonly NewSection[], after: string | null): Promise<string[]> {
    const { report, rev } = now()
    setRefusal(null)
    const answer = await ask(`reports/${report.id}/sections`, {
      schema: Added,
      init: sent('POST', { rev, after, sections }),
    })
    if (!answer.ok) setRefusal(answer.refusal.sentence)
    await reload()
    return answer.ok ? answer.value.sections : []
  }
}

/** A section's number in an outline, "2.1". */
function numberOf(lines: readonly OutlineLine[], section: string): string {
  const counts: number[] = []
  for (const line of lines) {
    counts.length = Math.min(counts.length, line.level)
    counts[line.level - 1] = (counts[line.level - 1] ?? 0) + 1
    if (line.section === section) break
  }
  return counts.join('.')
}

function storedLine({ section, level }: OutlineLine) {
  return { section, level: outlineLevel(level) }
}

function sent(method: string, body: unknown): RequestInit {
  return { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
}
