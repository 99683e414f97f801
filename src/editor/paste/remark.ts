/** What reading a clipboard can leave out, change or be unsure of. */
export const REMARK_KINDS = [
  'too-large',
  'as-plain-text',
  'image',
  'embed',
  'form',
  'script',
  'comment',
  'deletion',
  'hidden-text',
  'hidden-character',
  'link-address',
  'look',
  'heading-note',
  'lost-note',
  'deep-list',
  'joined-lines',
  'guessed-hyphen',
  'table-in-table',
  'merged-cells',
  'cut-table',
  'untitled-table',
  'ambiguous-number',
] as const
export type RemarkKind = (typeof REMARK_KINDS)[number]

/** One kind of thing that was left out, changed or guessed, and how many times; `remarkSentence` says it in words. */
export type Remark = { kind: RemarkKind; count: number }

/** Counts what is left out while a clipboard is read. */
export type Tally = {
  add: (kind: RemarkKind, count?: number) => void
  remarks: () => Remark[]
}

/** A count of nothing yet; its remarks come in the order of `REMARK_KINDS`. */
export function newTally(): Tally {
  const counts = new Map<RemarkKind, number>()
  return {
    add: (kind, count = 1) => {
      if (count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count)
    },
    remarks: () =>
      REMARK_KINDS.flatMap((kind) => {
        const count = counts.get(kind)
        return count === undefined ? [] : [{ kind, count }]
      }),
  }
}
