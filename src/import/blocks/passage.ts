import type { TablePassage } from '@/import/tables/table-passage'

/** A piece of the text, joined and understood, before it is written as nodes. */
export type Passage =
  | { kind: 'heading'; text: string; level: number | null }
  | { kind: 'paragraph'; text: string }
  | { kind: 'quote'; text: string; language: string }
  | { kind: 'item'; number: number | null; text: string }
  | TablePassage

/** A passage with the words in it whose hyphen was only guessed away, and a table that was left as text. */
export type ReadPassage = { passage: Passage; unsure: string[]; unreadTable?: string }
