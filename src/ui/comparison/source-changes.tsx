import { referenceEntry } from '@/domain/citation/reference-entry'
import { sortReferences } from '@/domain/citation/sort-references'
import type { ContentComparison, SourceComparison } from '@/domain/compare/content-comparison'
import { compareText } from '@/domain/compare/text/compare-text'
import type { Source } from '@/domain/content/source'
import { ReferenceEntryView } from '../references/reference-entry-view'
import { ChangeLabel } from './change-frame'
import { anchorOf } from './change-frame'
import { SOURCES, type Comparing } from './comparing'
import { Runs } from './runs'

type Line = {
  source: Source
  change: SourceComparison | null
  times: ContentComparison['citedTimes'][number] | null
}

/** What differs in the list of references: new, gone, other details, cited more or less often. */
export function SourceChanges({ comparing }: { comparing: Comparing }) {
  const { words, after } = comparing
  const lines = linesOf(comparing)
  if (lines.length === 0) return null
  return (
    <section className="source-changes" id={anchorOf(SOURCES, comparing)}>
      <h2>{words.sources}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line.source.id}>
            <SourceLine line={line} comparing={comparing} />
            {line.change?.kind !== 'added' && line.change?.kind !== 'removed' && line.times && (
              <p className="meta" lang={after.language}>
                {words.citedTimes(line.times.before, line.times.after)}
              </p>
            )}
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

function SourceLine({ line: { source, change }, comparing }: { line: Line; comparing: Comparing }) {
  const { words, after } = comparing
  const entry = <ReferenceEntryView source={source} language={after.language} />
  if (change === null) return <p>{entry}</p>
  if (change.kind === 'changed') return <ChangedSource source={source} comparing={comparing} />
  const Element = change.kind === 'added' ? 'ins' : 'del'
  const label = change.kind === 'added' ? words.sourceAdded : words.sourceRemoved
  return (
    <div className={`change change-${change.kind}`}>
      <ChangeLabel kind={change.kind} labels={[label]} />
      <p>
        <Element className="whole">{entry}</Element>
      </p>
    </div>
  )
}

function ChangedSource({ source, comparing }: { source: Source; comparing: Comparing }) {
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
    </div>
  )
}

function entryText(source: Source, language: Comparing['after']['language']) {
  const parts = referenceEntry(source, language)
  const text = parts.map((part) => (part.kind === 'url' ? part.url : part.text)).join('')
  return [{ type: 'text' as const, text }]
}
