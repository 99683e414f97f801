import type { Line } from '@/import/lines/line'
import type { ListMarker } from './list-marker'

/** A piece of the text as printed lines, before they are joined. */
export type RawBlock =
  | { kind: 'paragraph'; lines: Line[] }
  | { kind: 'heading'; lines: Line[] }
  | { kind: 'item'; marker: ListMarker; lines: Line[] }
  | RawTable

/** A table as printed: its number, its caption, its grid and the source line below. */
export type RawTable = {
  kind: 'table'
  number: string
  caption: Line[]
  grid: Line[]
  below: Line[]
}
