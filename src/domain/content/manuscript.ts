import type { Block } from './block'
import type { Source } from './source'
import type { Table } from './table'

/** A source record that may still lack what a reference needs; `undated` says that the work has no date. */
export type DraftSource = Omit<Source, 'title' | 'issued'> & {
  title: string | null
  issued: string | null
  undated: boolean
}

/** One section in a flat outline; `level` is 1 for a chapter, 2 for a part of it, and so on. */
export type ManuscriptSection = { id: string; title: string; level: number; blocks: Block[] }

/**
 * A text on its way into the working copy: an import or a demonstration. Its ids are its own; writing it
 * gives sections, tables and sources the ids of their documents.
 */
export type Manuscript = {
  sections: ManuscriptSection[]
  tables: Table[]
  sources: DraftSource[]
  boilerplate: { title: string; blocks: Block[] } | null
}
