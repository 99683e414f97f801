import type { Block, List } from '@/domain/content/block'
import type { Table } from '@/domain/content/table'
import { writeTable } from '@/import/tables/write-table'
import { writeInlines, type Writing } from '@/import/text/write-inlines'
import type { Passage } from './passage'

/** The passages of a section as blocks, with the tables placed among them. */
export type WrittenBlocks = { blocks: Block[]; tables: Table[] }

/** Writes passages as blocks; items that follow one another make one list. */
export function writeBlocks(
  passages: readonly Exclude<Passage, { kind: 'heading' }>[],
  writing: Writing,
): WrittenBlocks {
  const blocks: Block[] = []
  const tables: Table[] = []
  for (const passage of passages) {
    if (passage.kind === 'item') addItem(blocks, { item: passage, writing })
    else if (passage.kind === 'table') {
      const table = writeTable(passage, writing)
      tables.push(table)
      blocks.push({ type: 'table', id: writing.newId(), table: table.id })
    } else blocks.push(writeTextBlock(passage, writing))
  }
  return { blocks, tables }
}

function writeTextBlock(
  passage: Extract<Passage, { kind: 'paragraph' | 'quote' }>,
  writing: Writing,
): Block {
  const id = writing.newId()
  if (passage.kind === 'paragraph')
    return { type: 'paragraph', id, children: writeInlines(passage.text, writing) }
  const { text, language } = passage
  return { type: 'quote', id, children: writeInlines(text, { ...writing, foreign: language }) }
}

type Item = Extract<Passage, { kind: 'item' }>

function addItem(blocks: Block[], { item, writing }: { item: Item; writing: Writing }): void {
  const entry = { id: writing.newId(), children: writeInlines(item.text, writing) }
  const last = blocks.at(-1)
  if (last?.type === 'list' && continues(last, item.number)) last.items.push(entry)
  else
    blocks.push({
      type: 'list',
      id: writing.newId(),
      ordered: item.number !== null,
      ...(item.number !== null && item.number > 1 && { start: item.number }),
      items: [entry],
    })
}

function continues({ ordered, start = 1, items }: List, number: number | null): boolean {
  return ordered ? number === start + items.length : number === null
}
