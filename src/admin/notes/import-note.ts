import { z } from 'zod'
import { importMessages } from '@/domain/messages/import-messages'

type ImportCode = keyof typeof importMessages.nb

const Code = z.custom<ImportCode>(
  (code) => typeof code === 'string' && Object.hasOwn(importMessages.nb, code),
)

/** Something in an import that only a person can settle, and whether it is settled. */
const ImportNote = z.object({
  where: z.string(),
  code: Code,
  values: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  done: z.boolean().default(false),
})
export type ImportNote = z.infer<typeof ImportNote>

/** The notes of one place, each with its index in the whole list. */
export type ImportNoteGroup = { where: string; notes: { index: number; note: ImportNote }[] }

/** The notes of a stored value; null for what is not a list of notes. */
export function readNotes(value: unknown): ImportNote[] | null {
  return z.array(ImportNote).safeParse(value ?? []).data ?? null
}

/** The notes by place, in the order in which the places first come. */
export function groupNotes(notes: readonly ImportNote[]): ImportNoteGroup[] {
  const groups = Map.groupBy(
    notes.map((note, index) => ({ index, note })),
    ({ note }) => note.where,
  )
  return [...groups].map(([where, group]) => ({ where, notes: group }))
}

/** The notes with one of them ticked off, or taken up again. */
export function withDone(
  notes: readonly ImportNote[],
  { index, done }: { index: number; done: boolean },
): ImportNote[] {
  return notes.map((note, i) => (i === index ? { ...note, done } : note))
}

/** Whether a note is settled. */
export function isDone({ done }: Pick<ImportNote, 'done'>): boolean {
  return done
}
