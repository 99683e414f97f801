import type { Grid } from './grid'
import type { Caption } from './read-caption'

/** A table as read from the text, before it is written as data. */
export type TablePassage = { kind: 'table'; number: string; caption: Caption; grid: Grid }
