import type { Manuscript } from '@/domain/content/manuscript'
import { writeBlocks } from './blocks/write-blocks'
import { isBoilerplate, type Chapter } from './divide-chapters'
import { noteMark } from '@/domain/text/note-mark'
import { placeNames } from './place-names'
import type { Writing } from './text/write-inlines'

/** Writes chapters as a manuscript: sections in a row, and the last one as boilerplate where it is that. */
export function writeManuscript(chapters: readonly Chapter[], writing: Writing): Manuscript {
  const written = chapters.map((chapter) => {
    const { blocks, tables } = writeBlocks(withHeadingMarks(chapter), writing)
    const title = chapter.title || placeNames(writing.language).untitled
    return {
      chapter,
      tables,
      section: { id: writing.newId(), title, level: chapter.level ?? 1, blocks },
    }
  })
  const last = written.at(-1)
  const boilerplate = last && isBoilerplate(last.chapter) ? last : null
  return {
    sections: written.filter((part) => part !== boilerplate).map(({ section }) => section),
    tables: written.flatMap((part) => part.tables),
    sources: writing.sources.all(),
    boilerplate: boilerplate && {
      title: boilerplate.section.title,
      blocks: boilerplate.section.blocks,
    },
  }
}

/** A title holds no footnote: one that was glued to a heading goes to the beginning of its text. */
function withHeadingMarks({ marks, passages }: Chapter): Chapter['passages'] {
  if (marks.length === 0) return passages
  const text = marks.map(noteMark).join('')
  const [first, ...rest] = passages
  if (first && first.kind !== 'table') return [{ ...first, text: text + first.text }, ...rest]
  return [{ kind: 'paragraph', text }, ...passages]
}
