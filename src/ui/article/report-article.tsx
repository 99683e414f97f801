import type { ReportContent } from '@/domain/content/report-content'
import { walkSections } from '@/domain/content/walk'
import { ArticleHeader } from './article-header'
import { Contents } from './contents'
import { HowToCite } from './how-to-cite'
import { NoteList } from './note-list'
import { readingOf, type Reading } from './reading'
import { ReferenceList } from '../references/reference-list'
import { SectionView } from './section-view'

/** Stands in the addresses of what has no edition yet. */
const DRAFT = 'utkast'

/**
 * An edition as it is read, for ever the same: nothing in it depends on when it is read or on what was
 * published later.
 */
export function ReportArticle({
  content,
  edition,
  origin,
  afterBlock,
}: {
  content: ReportContent
  /** Null for a text that is no edition yet. */
  edition: { number: string; sha256: string } | null
  origin: string
  afterBlock?: Reading['afterBlock']
}) {
  const reading = { ...readingOf(content, edition?.number ?? DRAFT), afterBlock }
  const sections = [...walkSections(content)].map((section) => ({
    isBoilerplate: section.number === null,
    view: <SectionView key={section.id} section={section} reading={reading} />,
  }))
  return (
    <article lang={reading.language}>
      <ArticleHeader reading={reading} number={edition?.number ?? reading.words.draft} />
      <Contents reading={reading} />
      <div className="text">
        {sections.flatMap(({ isBoilerplate, view }) => (isBoilerplate ? [] : view))}
      </div>
      <NoteList reading={reading} />
      <ReferenceList reading={reading} />
      <div className="text boilerplate">
        {sections.flatMap(({ isBoilerplate, view }) => (isBoilerplate ? view : []))}
      </div>
      {edition && <HowToCite reading={reading} edition={edition} origin={origin} />}
    </article>
  )
}
