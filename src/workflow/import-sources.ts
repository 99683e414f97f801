import type { PayloadRequest } from 'payload'
import { fromDraftSource } from '@/cms/draft-source'
import { inTransaction } from '@/cms/in-transaction'
import { sourceLibrary, type LibrarySource } from '@/cms/source-library'
import { sourceLabel } from '@/domain/citation/source-label'
import type { DraftSource } from '@/domain/content/manuscript'
import { DomainError } from '@/domain/domain-error'
import { mergedSource, type MergePart } from '@/domain/sources/merge-sources'
import { readBibliography } from '@/formats/bibliography/read-bibliography'
import { assertMayChange } from './assert-may-change'
import { likeSources, type SentBibliography } from './preview-sources'
import { saveDocument } from './save-document'

/**
 * What is done with a source that comes in: it is created, beside those of the library that it looks like and the person
 * has seen; one of the library is used as it is, or with parts of the new one in it; or it is left out.
 */
export type SourceChoice = { source: string } & (
  | { take: 'create'; beside: string[] }
  | { take: 'use'; existing: string }
  | { take: 'merge'; existing: string; rev: number; parts: MergePart[] }
  | { take: 'leave' }
)

/** What became of a source that came in: its document in the library, null where it was left out. */
export type TakenSource = { source: string; document: string | null; take: SourceChoice['take'] }

/**
 * Brings the sources of a bibliography into the library as was chosen for each after the preview, all or none. A source
 * that has come to look like one of the library since then is refused, so that sending the same again makes no doubles.
 */
export function importSources(
  req: PayloadRequest,
  { choices, ...sent }: SentBibliography & { choices: readonly SourceChoice[] },
): Promise<TakenSource[]> {
  assertMayChange(req, { collection: 'sources', operations: ['create', 'update'] })
  const { sources } = readBibliography(sent.text, { format: sent.format })
  const chosen = new Map(choices.map((choice) => [choice.source, choice]))
  return inTransaction(req, async () => {
    const library = await sourceLibrary(req)
    const stored = new Map(library.map((known) => [known.source.id, known]))
    const like = likeSources(sources, library)
    const taken: TakenSource[] = []
    for (const source of sources) {
      const choice = chosen.get(source.id)
      if (!choice) throw new DomainError({ code: 'choice-missing' })
      if (choice.take === 'create')
        refuseUnseen(source, { choice, like: like.get(source.id) ?? [] })
      const document = await take(req, { source, choice, stored })
      taken.push({ source: source.id, document, take: choice.take })
    }
    return taken
  })
}

type Take = {
  source: DraftSource
  choice: SourceChoice
  stored: ReadonlyMap<string, LibrarySource>
}

async function take(req: PayloadRequest, { source, choice, stored }: Take): Promise<string | null> {
  switch (choice.take) {
    case 'leave':
      return null
    case 'create':
      return saveDocument(req, 'sources', { id: undefined, data: fromDraftSource(source) })
    case 'use':
      return existing(stored, choice.existing).source.id
    case 'merge': {
      const keep = existing(stored, choice.existing)
      if (keep.rev !== choice.rev) throw new DomainError({ code: 'merge-stale' })
      const data = fromDraftSource(mergedSource({ keep: keep.source, drop: source }, choice.parts))
      return saveDocument(req, 'sources', { id: keep.source.id, data })
    }
  }
}

function existing(stored: Take['stored'], id: string): LibrarySource {
  const found = stored.get(id)
  if (!found) throw new DomainError({ code: 'source-gone' })
  return found
}

function refuseUnseen(
  source: DraftSource,
  {
    choice,
    like,
  }: { choice: { beside: readonly string[] }; like: readonly { source: DraftSource }[] },
): void {
  const isSeen = like.every(({ source: { id } }) => choice.beside.includes(id))
  if (!isSeen)
    throw new DomainError({
      code: 'duplicate-since',
      values: { source: sourceLabel(source, 'nb') },
    })
}
