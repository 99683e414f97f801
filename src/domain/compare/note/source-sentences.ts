import { sortReferences } from '../../citation/sort-references'
import { sourceLabel } from '../../citation/source-label'
import type { Source } from '../../content/source'
import { aboutAll, type NoteDraft } from './note-draft'

/** With more of them, the list says how many others there are. */
const MOST_NAMES = 6

/** What the house thinks of a source is not told to readers in a note. */
const OWN_AFFAIRS: ReadonlySet<string> = new Set(['assessment', 'derivedFrom', 'consent'])

/** What the note says of sources, by the names that readers know them by: new, no longer cited, mended. */
export function sourceSentences(draft: NoteDraft): string[] {
  const { words, language, after } = draft
  const { sources } = draft.comparison
  const added = sources.flatMap((one) => (one.kind === 'added' ? one.source : []))
  const removed = sources.flatMap((one) => (one.kind === 'removed' ? one.source : []))
  const mended = new Set(
    sources.flatMap((one) =>
      one.kind === 'changed' && one.fields.some(({ field }) => !OWN_AFFAIRS.has(field))
        ? one.id
        : [],
    ),
  )
  return [
    ...aboutAll(names(added, draft), { sentence: words.sourcesAdded, language }),
    ...aboutAll(names(removed, draft), { sentence: words.sourcesRemoved, language }),
    ...aboutAll(
      names(
        after.sources.filter(({ id }) => mended.has(id)),
        draft,
      ),
      {
        sentence: words.sourcesMended,
        language,
      },
    ),
  ]
}

function names(sources: readonly Source[], { language, words }: NoteDraft): string[] {
  const all = sortReferences(sources, language).map((source) => sourceLabel(source, language))
  if (all.length <= MOST_NAMES + 1) return all
  return [...all.slice(0, MOST_NAMES), words.others(all.length - MOST_NAMES)]
}
