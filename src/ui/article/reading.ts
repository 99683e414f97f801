import type { ReactNode } from 'react'
import { referenceKeys } from '@/domain/citation/reference-keys'
import type { Block } from '@/domain/content/block'
import { numberContent, type Numbering } from '@/domain/content/number-content'
import type { ReportContent, ReportLanguage } from '@/domain/content/report-content'
import type { Source } from '@/domain/content/source'
import type { Table } from '@/domain/content/table'
import { walkBlocks } from '@/domain/content/walk'
import type { Words } from '../messages/nb'
import { wordsIn } from '../messages/words'

/** One edition's content on its way to the page, with all that a part of it needs to know of the whole. */
export type Reading = {
  content: ReportContent
  /** The edition's permanent address, `/r/{slug}/{n.m}`. */
  address: string
  /** Stands before every id; '' but for the earlier of two versions on one page. */
  idPrefix: string
  language: ReportLanguage
  words: Words
  numbering: Numbering
  sources: ReadonlyMap<string, Source>
  /** Source id → the key of its anchor. */
  keys: ReadonlyMap<string, string>
  /** The table that is shown at a block: only the first place of a table has it. */
  tablesByPlace: ReadonlyMap<string, Table>
  /** What stands behind each block, where it is shown to be commented on. */
  afterBlock?: (block: Block) => ReactNode
}

/** Prepares one edition for reading; the same content and number always give the same. */
export function readingOf(content: ReportContent, number: string): Reading {
  const { language, slug } = content.report
  const firstPlaces = [...walkBlocks(content)].flatMap(({ block, table }) =>
    table ? [[block.id, table] as const] : [],
  )
  return {
    content,
    address: `/r/${slug}/${number}`,
    idPrefix: '',
    language,
    words: wordsIn(language),
    numbering: numberContent(content),
    sources: new Map(content.sources.map((source) => [source.id, source])),
    keys: referenceKeys(content.sources, language),
    tablesByPlace: new Map(firstPlaces),
  }
}
