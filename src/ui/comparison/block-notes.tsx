import type { NoteComparison } from '@/domain/compare/model/text-comparison'
import type { Footnote, Inline } from '@/domain/content/inline'
import { idOnPage, noteAnchor } from '../article/anchors'
import type { Reading } from '../article/reading'
import type { Comparing } from './comparing'
import { Runs, VersionText } from './runs'

/** Text as it is shown above, of one version. */
type Shown = { inlines: readonly Inline[]; reading: Reading }

/** The notes whose marks stand in a block, right below it, those that differ with their changes. */
export function BlockNotes({
  shown,
  changed = [],
  comparing,
}: {
  shown: readonly Shown[]
  changed?: readonly NoteComparison[]
  comparing?: Comparing
}) {
  const notes = shown.flatMap(({ inlines, reading }) => numbered(inlines, reading))
  if (notes.length === 0) return null
  const runs = new Map(changed.map(({ id, text }) => [id, text?.runs]))
  return (
    <ul className="compared-notes">
      {notes.map(({ footnote, number, reading }) => {
        const marked = runs.get(footnote.id)
        return (
          <li key={`${reading.idPrefix}${footnote.id}`} id={idOnPage(reading, noteAnchor(number))}>
            <span className="note-number">{number}</span>{' '}
            {marked && comparing ? (
              <Runs runs={marked} comparing={comparing} />
            ) : (
              <VersionText inlines={footnote.children} reading={reading} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

function numbered(inlines: readonly Inline[], reading: Reading) {
  const notes = inlines.filter((inline): inline is Footnote => inline.type === 'footnote')
  return notes.flatMap((footnote) => {
    const number = reading.numbering.footnotes.get(footnote.id)?.number
    return number === undefined ? [] : [{ footnote, number, reading }]
  })
}
