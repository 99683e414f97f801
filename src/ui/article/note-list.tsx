import { noteAnchor } from './anchors'
import { Inlines } from '../inline/inline-view'
import type { Reading } from './reading'
import { StandingLabel, SummaryLink } from './standing-view'

/** All footnotes, in the order of their marks, each with the way back to where it stands. */
export function NoteList({ reading }: { reading: Reading }) {
  const { numbering, words } = reading
  if (numbering.footnotes.size === 0) return null
  return (
    <section className="notes" role="doc-endnotes" aria-labelledby="noter">
      <h2 id="noter">{words.notes}</h2>
      <ol>
        {[...numbering.footnotes.values()].map(({ number, footnote }) => (
          <li key={footnote.id} id={noteAnchor(number)}>
            <StandingLabel standing={footnote} reading={reading} />
            <Inlines inlines={footnote.children} reading={reading} />
            <SummaryLink standing={footnote} reading={reading} />{' '}
            <a
              className="back"
              href={`#${footnote.id}`}
              role="doc-backlink"
              aria-label={words.backToNote(number)}
            >
              <span aria-hidden="true">↩</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
