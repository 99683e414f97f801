import { referenceEntry } from '@/domain/citation/reference-entry'
import { sourceLabel } from '@/domain/citation/source-label'
import { sortReferences } from '@/domain/citation/sort-references'
import type { ContentComparison, SourceComparison } from '@/domain/compare/content-comparison'
import { compareText } from '@/domain/compare/text/compare-text'
import type { Source } from '@/domain/content/source'
import { ReferenceEntryView } from '../references/reference-entry-view'
import { anchorOf, ChangeLabel } from './change-frame'
import { SOURCES, type Comparing } from './comparing'
import { Runs } from './runs'

type Line = {
  source: Source
  change: SourceComparison | null
  times: ContentComparison['citedTimes'][number] | null
}

/** What differs in the list of references: new, gone, other details, cited more or less often. */
export function SourceChanges({ comparing }: { comparing: Comparing }) {
  const { words } = comparing
  const lines = linesOf(comparing)
  if (lines.length === 0) return null
  return (
    <section className="source-changes" id={anchorOf(SOURCES, comparing)}>
      <h2>{words.sources}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line.source.id}>
            <SourceLine line={line} comparing={comparing} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function linesOf({ comparison, before, after }: Comparing): Line[] {
  const changes = new Map(comparison.sources.map((change) => [change.id, change]))
  const times = new Map(comparison.citedTimes.map((one) => [one.source, one]))
  const ids = [...new Set([...changes.keys(), ...times.keys()])]
  const sources = ids.flatMap((id) => after.sources.get(id) ?? before.sources.get(id) ?? [])
  return sortReferences(sources, after.language).map((source) => ({
    source,
    change: changes.get(source.id) ?? null,
    times: times.get(source.id) ?? null,
  }))
}

function SourceLine({ line, comparing }: { line: Line; comparing: Comparing }) {
  const { source, change } = line
  const { words, after } = comparing
  if (change?.kind === 'changed') return <ChangedSource line={line} comparing={comparing} />
  if (change === null) return <CitedTimes line={line} comparing={comparing} />
  const Element = change.kind === 'added' ? 'ins' : 'del'
  const label = change.kind === 'added' ? words.sourceAdded : words.sourceRemoved
  return (
    <div className={`change change-${change.kind}`}>
      <ChangeLabel kind={change.kind} labels={[label]} />
      <p>
        <Element className="whole">
          <ReferenceEntryView source={source} language={after.language} />
        </Element>
      </p>
    </div>
  )
}

/** How often a source is cited now and was before, where nothing else of it differs. */
function CitedTimes({ line: { source, times }, comparing }: { line: Line; comparing: Comparing }) {
  const { words, after } = comparing
  if (!times) return null
  return (
    <p className="meta">
      {sourceLabel(source, after.language)}: {words.citedTimes(times.before, times.after)}
    </p>
  )
}

function ChangedSource({ line, comparing }: { line: Line; comparing: Comparing }) {
  const { source } = line
  const { words, before, after } = comparing
  const old = before.sources.get(source.id)
  const compared =
    old && compareText(entryText(old, after.language), entryText(source, after.language))
  return (
    <div className="change change-changed">
      <ChangeLabel kind="changed" labels={[words.sourceChanged]} />
      <p>
        {compared ? (
          <Runs runs={compared.runs} comparing={comparing} />
        ) : (
          <ReferenceEntryView source={source} language={after.language} />
        )}
      </p>
      {!compared && <p className="meta">{words.recordChanged}</p>}
      <CitedTimes line={line} comparing={comparing} />
    </div>
  )
}

function entryText(source: Source, language: Comparing['after']['language']) {
  const parts = referenceEntry(source, language)
  const text = parts.map((part) => (part.kind === 'url' ? part.url : part.text)).join('')
  return [{ type: 'text' as const, text }]
}
