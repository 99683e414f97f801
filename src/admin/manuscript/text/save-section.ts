import { z } from 'zod'
import type { Block } from '@/domain/content/block'
import type { Answer } from '../../api/ask'
import type { Ask } from '../../api/use-ask'
import type { DeskSection } from '../model/desk'
import { writtenBlocks } from '../model/written-blocks'

const StoredSection = z.object({
  id: z.string(),
  title: z.string(),
  body: z.unknown(),
  rev: z.number(),
  lastEditedBy: z.unknown(),
})
const Saved = z.object({ doc: StoredSection })
const Stale = z.object({ theirs: StoredSection })

/** What is sent when one section is saved: that section, on top of the revision that it began with. */
export type SentSection = { title: string; body: unknown; rev: number }

/** Saves one section; answers with it as it is stored now. */
export async function saveSection(
  ask: Ask,
  id: string,
  { title, body, rev }: SentSection,
): Promise<Answer<DeskSection>> {
  const answer = await ask(`sections/${id}?depth=0`, {
    schema: Saved,
    init: {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ title, body, rev }),
    },
  })
  return answer.ok ? { ok: true, value: deskSectionOf(answer.value.doc) } : answer
}

/** A section as it is stored now. */
export async function fetchSection(ask: Ask, id: string): Promise<Answer<DeskSection>> {
  const answer = await ask(`sections/${id}?depth=0`, { schema: StoredSection })
  return answer.ok ? { ok: true, value: deskSectionOf(answer.value) } : answer
}

/** The newer text that a stale save was refused for; null where the refusal was another. */
export function theirsIn(details: unknown): DeskSection | null {
  const stale = Stale.safeParse(details)
  return stale.success ? deskSectionOf(stale.data.theirs) : null
}

function deskSectionOf({ id, title, body, rev }: z.infer<typeof StoredSection>): DeskSection {
  return { id, title, rev, blocks: blocksOf(body) }
}

function blocksOf(body: unknown): Block[] {
  return writtenBlocks(body, () => crypto.randomUUID()) ?? []
}
