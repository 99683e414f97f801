import Papa from 'papaparse'
import { z } from 'zod'
import { Cell } from '@/domain/content/table'
import { cleanText } from '@/editor/paste/clean-text'
import { newTally } from '@/editor/paste/remark'
import { CELLS_TYPE, type CopiedCell } from './copied-range'

/** A cell that is pasted: our own, or what another program wrote. */
export type PastedCell = CopiedCell | { cell: null; text: string }

/** What a clipboard has, by type. */
export type Clipboard = { getData: (type: string) => string }

// More than a table can hold is not even read.
const MAX_CHARACTERS = 2_000_000
const MAX_ROWS = 2000

const Copied = z.array(z.array(z.object({ cell: Cell, text: z.string() })))

/** The cells on a clipboard, every row as long as the longest; none where there is no text. */
export function readRange(clipboard: Clipboard): PastedCell[][] {
  return ownCells(clipboard.getData(CELLS_TYPE)) ?? cellsIn(clipboard.getData('text/plain'))
}

/** The cells of tabbed text, as Excel and Calc copy them. Unlike in a whole table, an empty row is a row. */
export function cellsIn(text: string): PastedCell[][] {
  if (text === '') return []
  // What spreadsheets copy ends in a line break, which is not a row.
  const whole = text.slice(0, MAX_CHARACTERS).replace(/\r?\n$/, '')
  const { data } = Papa.parse<string[]>(whole, { delimiter: '\t', preview: MAX_ROWS })
  const rows = data.length > 0 ? data : [['']]
  const width = rows.reduce((longest, row) => Math.max(longest, row.length), 1)
  const tally = newTally()
  return rows.map((row) =>
    Array.from({ length: width }, (_, i) => ({ cell: null, text: cleanText(row[i] ?? '', tally) })),
  )
}

function ownCells(json: string): PastedCell[][] | null {
  try {
    return Copied.safeParse(JSON.parse(json)).data ?? null
  } catch {
    // Nothing of ours lies there, or it was made by another.
    return null
  }
}
