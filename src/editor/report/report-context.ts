import type { Block } from '@/domain/content/block'
import type { ReportLanguage } from '@/domain/content/report-content'
import { pageStore } from '../page-store'

/** A section that was pasted: its heading, how deep it stood, and its text. */
export type PastedSection = { title: string; level: number; blocks: Block[] }

/** What the editors of a page know of the report around them, as it is now. */
export type ReportContext = {
  language: ReportLanguage
  /** Source id → the letter that tells works of one year apart. */
  yearSuffixes: ReadonlyMap<string, string>
  /** Source id → how many times the report cites it. */
  uses: ReadonlyMap<string, number>
  /** In reading order; `number` is "2.1", null where the section has none. */
  sections: readonly { id: string; title: string; number: string | null }[]
  /** In reading order; `number` is null for a table that stands nowhere yet. */
  tables: readonly { id: string; caption: string; number: number | null }[]
  /** Takes over chapters that were pasted; without it their headings become bold lines. */
  addSections?: (sections: readonly PastedSection[]) => void
}

const store = pageStore<ReportContext | null>(null)

/** Tells all editors of the page which report they are in, null when they are in none. */
export const setReportContext = store.put

/** The report that the editors are in, null for a section that was opened alone. */
export const currentReportContext = store.current

/** Calls back whenever the report changes, until the returned function is called. */
export const subscribeToReportContext = store.subscribe
