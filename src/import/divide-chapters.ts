import type { Passage } from './blocks/passage'
import { noteNumbers, withoutNoteMarks } from '@/domain/text/note-mark'

/** A heading and what stands under it. */
export type Chapter = {
  title: string
  level: number | null
  marks: number[]
  passages: Exclude<Passage, { kind: 'heading' }>[]
}

const BOILERPLATE = /^(?:Om\s.*(?:respons|temanotat|landinfo|notat|rapport)|About\s)/iu

/** Divides passages at their headings; text before the first heading has a chapter without a title. */
export function divideChapters(passages: readonly Passage[]): Chapter[] {
  const chapters: Chapter[] = []
  for (const passage of passages) {
    if (passage.kind === 'heading')
      chapters.push({
        title: withoutNoteMarks(passage.text),
        level: passage.level,
        marks: noteNumbers(passage.text),
        passages: [],
      })
    else openChapter(chapters).passages.push(passage)
  }
  return chapters
}

function openChapter(chapters: Chapter[]): Chapter {
  const last = chapters.at(-1)
  if (last) return last
  const first = { title: '', level: null, marks: [], passages: [] }
  chapters.push(first)
  return first
}

/** Whether a chapter is the publisher's fixed text about its own publications. */
export function isBoilerplate({ title, passages }: Chapter): boolean {
  return BOILERPLATE.test(title) && passages.length > 0
}
