import { z } from 'zod'
import type { Answer } from '../../api/ask'
import type { Ask } from '../../api/use-ask'
import { json } from '../../api/use-command'
import type { DeskSection } from '../model/desk'
import { writtenBlocks } from '../model/written-blocks'
import type { WrittenText } from '../model/writing-state'

const StoredSection = z.object({
  id: z.string(),
  title: z.string(),
  body: z.unknown().optional(),
  rev: z.number(),
})
const Saved = z.object({ doc: StoredSection })
const Stale = z.object({ theirs: StoredSection })

/** Saves a section on top of the revision that its writing began with; answers with it as it is stored now. */
export async function saveSection(
  ask: Ask,
  { title, body, base: { id, rev } }: WrittenText,
): Promise<Answer<DeskSection>> {
  const answer = await ask(`sections/${id}?depth=0`, {
    schema: Saved,
    init: { method: 'PATCH', ...json({ title, body, rev }) },
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
  return { id, title, rev, blocks: writtenBlocks(body) ?? [] }
}
