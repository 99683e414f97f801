import type { Problem } from '../domain-error'

/** A working-copy document that went into a content, at the revision that was pinned. */
export type PinnedDocument = { collection: string; id: string; rev: number }

/** One saved revision of a working-copy document: who wrote it, and what a reader would call it. */
export type Revision = PinnedDocument & { author: string | null; title: string }

/** Someone who wrote some of a pinned content, and what. */
export type Contributor = { user: string; wrote: readonly { collection: string; title: string }[] }

/**
 * Everyone who changed something in a pinned content since the last edition: the authors of every
 * revision up to the pinned one that the edition did not have. Of a document that is new to the report,
 * every revision counts. Revisions without an author (the import from the command line) count for nobody.
 */
export function contributorsSince(
  previous: readonly PinnedDocument[],
  { pinned, revisions }: { pinned: readonly PinnedDocument[]; revisions: readonly Revision[] },
): Contributor[] {
  const before = new Map(previous.map((document) => [keyOf(document), document.rev]))
  const now = new Map(pinned.map((document) => [keyOf(document), document.rev]))
  const byUser = new Map<string, Map<string, Contributor['wrote'][number]>>()
  for (const revision of revisions.toSorted((a, b) => a.rev - b.rev)) {
    const key = keyOf(revision)
    const isNew = revision.rev > (before.get(key) ?? 0) && revision.rev <= (now.get(key) ?? 0)
    if (!isNew || revision.author === null) continue
    const wrote = byUser.get(revision.author) ?? new Map<string, Contributor['wrote'][number]>()
    wrote.set(key, { collection: revision.collection, title: revision.title })
    byUser.set(revision.author, wrote)
  }
  return [...byUser].map(([user, wrote]) => ({ user, wrote: [...wrote.values()] }))
}

/** Four eyes (R40): what someone wrote of a submission, which is why they can't approve it. */
export function fourEyesProblems(
  contributors: readonly Contributor[],
  approver: string,
): Problem[] {
  const own = contributors.find(({ user }) => user === approver)
  return (own?.wrote ?? []).map(({ title }) => ({ code: 'four-eyes-wrote', values: { title } }))
}

function keyOf({ collection, id }: { collection: string; id: string }): string {
  return `${collection}/${id}`
}
