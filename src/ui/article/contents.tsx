import type { Section } from '@/domain/content/block'
import type { Reading } from './reading'

/** The table of contents: a list beside the text that scrolls by keyboard too, on a phone a closed `details`. */
export function Contents({ reading }: { reading: Reading }) {
  const { content, words, numbering } = reading
  return (
    <nav className="contents" aria-label={words.contents} tabIndex={0}>
      <details>
        <summary>{words.contents}</summary>
        <p className="contents-title" aria-hidden="true">
          {words.contents}
        </p>
        <ol>
          <Entries sections={content.sections} above="" />
          {numbering.footnotes.size > 0 && <Entry id="noter" title={words.notes} />}
          {content.sources.length > 0 && <Entry id="kilder" title={words.references} />}
          {content.boilerplate && <Entry {...content.boilerplate} />}
        </ol>
      </details>
    </nav>
  )
}

function Entries({ sections, above }: { sections: readonly Section[]; above: string }) {
  return sections.map(({ id, title, sections: below }, i) => {
    const number = `${above}${i + 1}`
    return (
      <li key={id}>
        <a href={`#${id}`}>
          <span className="section-number">{number}</span> <span>{title}</span>
        </a>
        {below.length > 0 && (
          <ol>
            <Entries sections={below} above={`${number}.`} />
          </ol>
        )}
      </li>
    )
  })
}

function Entry({ id, title }: { id: string; title: string }) {
  return (
    <li>
      <a href={`#${id}`}>
        <span className="section-number" /> <span>{title}</span>
      </a>
    </li>
  )
}
