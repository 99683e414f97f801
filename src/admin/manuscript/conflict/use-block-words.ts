'use client'
import { useCallback } from 'react'
import { plainText } from '@/domain/content/walk'
import { blockText } from '@/domain/compare/block-text'
import type { Block } from '@/domain/content/block'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk/desk-context'

/** A block of this report as plain words, with its citations as they stand on the page and what it is said to rest on. */
export function useBlockWords(): (block: Block | null) => string {
  const { desk, reading } = useDeskContext()
  const words = useMessages().messages.manuscript.difference
  return useCallback(
    (block) =>
      block === null
        ? ''
        : blockText(block, {
            sources: reading.reading.sources,
            numbering: reading.reading.numbering,
            language: reading.reading.language,
            tellsStanding: true,
            tableName: (id) => {
              const table = desk.tables.get(id)
              return table ? words.table(plainText(table.caption)) : words.unknownTable
            },
          }),
    [desk.tables, reading, words],
  )
}
